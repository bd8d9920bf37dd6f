package bindings

import (
	"slices"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// base is what the SDK has already: everything, when a host's own bindings are
// written; nothing, when its own are. An event or record that the host adds
// something to is the host's own: the SDK does not know all of it.
type base struct {
	c        *catalog.Catalog
	extended map[string]bool // event IDs, and names of records
}

// base gives what the SDK has of a model.
func (m *Model) base(o Options) base {
	b := base{c: o.Base, extended: map[string]bool{}}
	if b.c == nil {
		return b
	}
	for _, r := range m.Records {
		if old, ok := b.c.Record(r.Record.Name); ok && (len(old.Keys) != len(r.Record.Keys) || len(old.Links) != len(r.Record.Links)) {
			b.extended[r.Record.Name] = true
		}
	}
	for _, e := range m.Events {
		if old, ok := b.c.Event(e.ID); ok && b.extends(old, e.Event) {
			b.extended[e.ID] = true
		}
	}
	return b
}

// extends reports whether an event has more than the SDK knows: keys, links, own
// operations, or a record behind a link that has.
func (b base) extends(old, e *catalog.Event) bool {
	own := func(a *catalog.Action) bool { return a.Events != nil && !b.hasAction(a.Name) }
	return len(old.Keys) != len(e.Keys) || len(old.Links) != len(e.Links) || slices.ContainsFunc(e.Actions, own) ||
		slices.ContainsFunc(e.Links, func(l catalog.Link) bool { return len(l.Records) == 1 && b.extended[l.Records[0]] })
}

func (b base) hasEvent(id string) bool {
	if b.c == nil || b.extended[id] {
		return false
	}
	_, ok := b.c.Event(id)
	return ok
}

func (b base) hasRecord(name string) bool {
	if b.c == nil || b.extended[name] {
		return false
	}
	_, ok := b.c.Record(name)
	return ok
}

func (b base) hasAction(name string) bool {
	if b.c == nil {
		return false
	}
	_, ok := b.c.Action(name)
	return ok
}

func (b base) hasStruct(name string) bool {
	if b.c == nil {
		return false
	}
	fields, tag, _ := b.c.Fields(name, "")
	return fields != nil || tag != ""
}
