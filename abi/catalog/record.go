package catalog

import (
	"slices"
	"strings"
)

// Record is one type of record: the keys that stand behind every link to
// it. Records are to read, not to change, and safe for concurrent use.
type Record struct {
	Name  string
	Label string
	Was   string // the original platform's type ID
	Doc   string
	Until string // the last version of the original platform that has it
	Keys  []Key
	Links []Link

	view *view
	cat  *Catalog
}

// Key finds a key of the record as [Event.Key] does: its own, its patterns,
// then behind the longest link prefix.
func (r *Record) Key(name string) (Key, bool) {
	if name == "" || len(name) > maxName {
		return Key{}, false
	}
	return r.cat.inView(r.view, name, false)
}

// NearestKeys gives at most three keys that a wrong name may have meant.
func (r *Record) NearestKeys(name string) []string {
	return Nearest(name, r.view.keys.names())
}

// view is what a link leads to: one record, or what several have in common to
// offer.
type view struct {
	records []string // none: all
	keys    keySet
	byLen   []*Link
}

// viewName is the name under which the view of a set of records is kept.
func viewName(records []string) string {
	switch len(records) {
	case 0:
		return "*"
	case 1:
		return records[0]
	}
	return strings.Join(records, "|")
}

// prefixOf gives the longest link that name begins with, nil when there is none.
func prefixOf(byLen []*Link, name string) *Link {
	for _, l := range byLen {
		if strings.HasPrefix(name, l.Prefix) {
			return l
		}
	}
	return nil
}

// named gives a found key the name it was found under.
func named(k Key, name string) Key {
	k.Name, k.Pattern = name, false
	return k
}

// behind finds the key that name spells behind a link. deep says that the link
// is a record's own, so that nothing behind it is there from the start.
func (c *Catalog) behind(link *Link, name string, deep bool) (Key, bool) {
	if name == link.Prefix {
		return Key{
			Name: name, Type: Type{Kind: KindPrefix, Records: link.Records},
			Doc: link.Doc, Lazy: deep || link.Lazy, Context: link.Context,
		}, true
	}
	k, ok := c.inView(link.view, name[len(link.Prefix):], deep)
	if !ok {
		return Key{}, false
	}
	k.Name = name
	k.Lazy = k.Lazy || deep || link.Lazy
	k.Context = link.Context
	return k, true
}

// inView finds a key in a view and behind its links. Every step takes at least
// one byte off the name, so it ends however records point to each other.
func (c *Catalog) inView(v *view, name string, deep bool) (Key, bool) {
	if k := v.keys.find(name); k != nil {
		return named(*k, name), true
	}
	link := prefixOf(v.byLen, name)
	if link == nil {
		return Key{}, false
	}
	return c.behind(link, name, true)
}

// fill makes the view of several records: every key of any of them. Where they
// differ on a type, the common wire form decides, or it is any; where they
// differ on where a link leads, it leads anywhere.
func (c *Catalog) fill(v *view) {
	records := c.recordList
	if len(v.records) > 0 {
		records = nil
		for _, name := range v.records {
			records = append(records, c.records[name])
		}
	}
	many := 0
	for _, r := range records {
		many += len(r.Keys)
	}
	keys := make([]Key, 0, many)
	var links []Link
	keyAt, linkAt := make(map[string]int, many), map[string]int{}
	for _, r := range records {
		for i := range r.Keys {
			k := &r.Keys[i]
			at, seen := keyAt[k.Name]
			if !seen {
				keyAt[k.Name] = len(keys)
				keys = append(keys, *k)
				continue
			}
			keys[at].Type = common(keys[at].Type, k.Type)
			keys[at].Lazy = keys[at].Lazy || k.Lazy
		}
		for _, l := range r.Links {
			at, seen := linkAt[l.Prefix]
			if !seen {
				linkAt[l.Prefix] = len(links)
				links = append(links, l)
			} else if !slices.Equal(links[at].Records, l.Records) {
				links[at].Records, links[at].view = nil, c.views["*"]
			}
		}
	}
	v.keys, v.byLen = newKeySet(keys), longestFirst(links)
}

// common gives a type that values of both types satisfy.
func common(a, b Type) Type {
	switch {
	case a.equal(b):
		return a
	case a.Wire() != b.Wire():
		return Type{Kind: KindAny}
	case a.Wire() == WireStr:
		return Type{Kind: KindText}
	case a.Wire() == WireInt:
		return Type{Kind: KindNumber}
	case a.Wire() == WireFloat:
		return Type{Kind: KindDecimal}
	}
	return Type{Kind: KindAny}
}
