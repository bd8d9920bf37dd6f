package catalog

import (
	_ "embed"
	"slices"
	"sync"
)

// Catalog is a set of known events, records and operations. It does not change
// and is safe for concurrent use.
type Catalog struct {
	docs    []*Document
	structs map[string]*structType
	records map[string]*Record
	events  map[string]*Event
	actions map[string]*Action
	views   map[string]*view

	recordList []*Record
	eventList  []*Event
	actionList []*Action
}

//go:generate go run ./yaml/generate.go -o catalog_gen.json data/types.yaml data/traits.yaml data/records.yaml data/events.yaml data/actions.yaml

// builtinJSON is the catalog's source, made from the YAML files in data.
//
//go:embed catalog_gen.json
var builtinJSON []byte

var builtin = sync.OnceValue(func() *Catalog {
	doc, err := Parse("built-in", builtinJSON)
	if err != nil {
		panic(err) // the tests of this package read the same bytes
	}
	c, err := compile([]*Document{doc})
	if err != nil {
		panic(err)
	}
	return c
})

// Builtin gives the catalog of the 61 events, 42 records and 98 operations
// every host knows. It is read on first use and shared.
func Builtin() *Catalog { return builtin() }

// With gives a catalog that knows everything c knows and everything doc
// defines. Nothing may be defined twice; doc adds keys to what is there with
// extend. The error names the file, the line and the name.
func (c *Catalog) With(doc *Document) (*Catalog, error) {
	if doc == nil {
		return c, nil
	}
	return compile(append(slices.Clip(c.docs), doc))
}

// Event finds an event by its ID.
func (c *Catalog) Event(id string) (*Event, bool) {
	e, ok := c.events[id]
	return e, ok
}

// Events gives all events, in the order of their definition.
func (c *Catalog) Events() []*Event { return slices.Clone(c.eventList) }

// Record finds a record by its name.
func (c *Catalog) Record(name string) (*Record, bool) {
	r, ok := c.records[name]
	return r, ok
}

// Records gives all records, in the order of their definition.
func (c *Catalog) Records() []*Record { return slices.Clone(c.recordList) }

// Action finds an operation by its name, not by what it was called before.
func (c *Catalog) Action(name string) (*Action, bool) {
	a, ok := c.actions[name]
	return a, ok
}

// Actions gives all operations, dropped ones too, in the order of their
// definition.
func (c *Catalog) Actions() []*Action { return slices.Clone(c.actionList) }

// Fields gives the fields of a struct type. For one that comes in variants,
// tag is the field that says which, and variants holds the names it may have,
// in order; fields are then those of the named variant, without the tag.
func (c *Catalog) Fields(name, variant string) (fields []Key, tag string, variants []string) {
	s := c.structs[name]
	if s == nil {
		return nil, "", nil
	}
	if s.tag == "" {
		return s.fields.list, "", nil
	}
	return s.variants[variant].list, s.tag, s.order
}

// NearestEvents gives at most three event IDs that a wrong one may have meant,
// closest first. Its siblings do the same for records and operations, which
// are also found by what they were called before.
func (c *Catalog) NearestEvents(id string) []string {
	ids := make([]string, len(c.eventList))
	for i, e := range c.eventList {
		ids[i] = e.ID
	}
	return Nearest(id, ids)
}

// NearestRecords is [Catalog.NearestEvents] for records.
func (c *Catalog) NearestRecords(name string) []string {
	names := make([]string, len(c.recordList))
	for i, r := range c.recordList {
		names[i] = r.Name
	}
	return Nearest(name, names)
}

// NearestActions is [Catalog.NearestEvents] for operations that are not
// dropped.
func (c *Catalog) NearestActions(name string) []string {
	var names []string
	for _, a := range c.actionList {
		if a.Mode == Dropped {
			continue
		}
		if a.Was == name {
			return []string{a.Name}
		}
		names = append(names, a.Name)
	}
	return Nearest(name, names)
}

// view gives what a link to a set of records leads to. compile made the views
// of all links and of all types of the catalog.
func (c *Catalog) view(records []string) *view { return c.views[viewName(records)] }

// viewOf is view for a type that may come from elsewhere.
func (c *Catalog) viewOf(names []string) (*view, bool) {
	if v := c.view(names); v != nil {
		return v, true
	}
	for _, name := range names {
		if c.records[name] == nil {
			return nil, false
		}
	}
	v := &view{records: names}
	c.fill(v)
	return v, true
}
