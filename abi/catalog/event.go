package catalog

import (
	"slices"
	"strings"
	"sync"
)

// Phase says when an event happens and what an answer to it means.
type Phase string

// The phases.
const (
	Before  Phase = "before"  // may change or refuse what is about to happen
	After   Phase = "after"   // is told what happened
	Request Phase = "request" // has a caller that waits for the answer
)

// How the original platform chooses the behaviors that hear of an event.
var dispatches = []string{
	"broadcast",        // every behavior
	"broadcast+params", // every behavior whose params fit
	"owner:app",        // those of bots the application owns
	"owner:group",      // those of bots of the group concerned
	"owner:worker",     // those of bots of the worker concerned
	"worker-readable",  // those the current worker may read
	"targeted",         // one, named by the caller
}

// Event is one kind of event: what its dictionary carries, what a handler may
// return, and which operations it may ask for. Events are to read, not to
// change, and safe for concurrent use.
type Event struct {
	ID         string
	Label      string
	Family     string
	Phase      Phase
	Dispatch   string // broadcast, owner:group, targeted, …
	Subject    string // the record the event is about; empty when there is none
	Doc        string // what makes it happen
	Notes      string
	Since      string // the first version of the original platform that has it; empty for all
	Until      string // the last one
	Deprecated bool
	UI         bool // happens while a page is drawn

	Params  []Key     // what a behavior states when it subscribes
	Keys    []Key     // own keys, patterns and context keys included, in order
	Links   []Link    // the records its keys reach, context links included, in order
	Returns []Key     // what a handler may return
	Actions []*Action // what a handler may use: its own first, then those of every event

	cat     *Catalog
	keys    keySet
	params  keySet
	returns keySet
	byLen   []*Link // links, longest prefix first
	follows *follows
	watched map[string]*Event // follows: the event as the param narrows it
	pairIDs []string          // the IDs under which pairs of this event are stated
	index   func() map[string]*Key
}

func (e *Event) prepare(c *Catalog) {
	e.cat = c
	e.keys, e.params, e.returns = newKeySet(e.Keys), newKeySet(e.Params), newKeySet(e.Returns)
	e.byLen = longestFirst(e.Links)
	e.index = sync.OnceValue(e.buildIndex)
	if e.pairIDs == nil {
		e.pairIDs = []string{e.ID}
	}
}

func longestFirst(links []Link) []*Link {
	sorted := make([]*Link, len(links))
	for i := range links {
		sorted[i] = &links[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Link) int { return len(b.Prefix) - len(a.Prefix) })
	return sorted
}

// Key finds what a dictionary key holds: among the event's own keys, then its
// patterns, then behind the longest link prefix the name begins with, through
// as many records as the name spells, then in the root record. A link's prefix
// itself is found as a key of kind [KindPrefix]. Names longer than 255 bytes are not
// found. The cost is linear in the length of the name; nothing is allocated
// for keys within one link.
func (e *Event) Key(name string) (Key, bool) {
	if name == "" || len(name) > maxName {
		return Key{}, false
	}
	if k := e.index()[name]; k != nil {
		return *k, true
	}
	return e.resolve(name)
}

// resolve is Key without the index.
func (e *Event) resolve(name string) (Key, bool) {
	if k := e.keys.find(name); k != nil {
		return named(*k, name), true
	}
	link := prefixOf(e.byLen, name)
	if link != nil && link.Prefix != "" {
		if k, ok := e.cat.behind(link, name, false); ok {
			return k, true
		}
	}
	for _, root := range e.byLen {
		if root.Prefix == "" {
			return e.cat.behind(root, name, false)
		}
	}
	return Key{}, false
}

// buildIndex lists every fixed name within one link.
func (e *Event) buildIndex() map[string]*Key {
	index := make(map[string]*Key, 64)
	add := func(name string) {
		if _, taken := index[name]; taken {
			return
		}
		if k, ok := e.resolve(name); ok {
			index[name] = &k
		}
	}
	for i := range e.Keys {
		if !e.Keys[i].Pattern {
			add(e.Keys[i].Name)
		}
	}
	for _, link := range e.Links {
		if link.Prefix != "" {
			add(link.Prefix)
		}
		v := link.view
		for i := range v.keys.list {
			if !v.keys.list[i].Pattern {
				add(link.Prefix + v.keys.list[i].Name)
			}
		}
		for _, inner := range v.byLen {
			add(link.Prefix + inner.Prefix)
		}
	}
	return index
}

// KeyNames gives every fixed key name within one link, sorted: own keys, and
// the keys of each linked record behind its prefix. Prefixes are left out.
func (e *Event) KeyNames() []string {
	index := e.index()
	names := make([]string, 0, len(index))
	for name, k := range index {
		if k.Type.Kind != KindPrefix {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// NearestKeys gives at most three keys that a wrong name may have meant,
// closest first.
func (e *Event) NearestKeys(name string) []string {
	return Nearest(name, e.KeyNames())
}

// For narrows an event whose keys follow one of its params — record.changed
// carries the keys of whatever record type it watches, given by its name or by
// the original platform's type ID — to those params. Any other event is
// returned as it is. Without narrowing such an event knows the keys of every
// type it could watch.
func (e *Event) For(params map[string]any) (*Event, error) {
	if e.follows == nil {
		return e, nil
	}
	value, _ := params[e.follows.param].(string)
	for name, narrow := range e.watched {
		if value == name || value == e.cat.records[name].Was {
			return narrow, nil
		}
	}
	names := make([]string, 0, len(e.watched))
	for name := range e.watched {
		names = append(names, name)
	}
	slices.Sort(names)
	return nil, &KeyError{
		Key:      e.follows.param,
		Expected: "one of " + strings.Join(names, ", "),
		Got:      describe(params[e.follows.param]),
	}
}

// Action finds an operation that this event offers, by its name.
func (e *Event) Action(name string) (*Action, bool) {
	for _, a := range e.Actions {
		if a.Name == name {
			return a, true
		}
	}
	return nil, false
}
