package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Model is a catalog as a guest sees it, in the order of its definition.
type Model struct {
	Catalog *catalog.Catalog
	Events  []*Event
	Records []*Record
	Structs []*Struct          // in the order of first use
	Common  []*catalog.Action  // operations that every event offers alike
	structs map[string]*Struct // by name
}

// Event is one event type.
type Event struct {
	*catalog.Event
	Name       Words
	Members    []Member
	Params     []Member
	Returns    []Member
	Operations []*catalog.Action // those that are not common to all
}

// Record is one type of record.
type Record struct {
	*catalog.Record
	Name    Words
	Members []Member
}

// Struct is one struct type of the catalog, and which way its values go.
type Struct struct {
	Name     string
	Fields   []catalog.Key // of one without variants
	Tag      string        // the field that names the variant
	Variants []Variant
	Read     bool // in a dictionary or an answer
	Written  bool // in returns or arguments
}

// Variant is one form of a struct that has several.
type Variant struct {
	Name   string
	Fields []catalog.Key
}

// Member is one thing an event or record has: a key, a pattern of keys, or a
// link.
type Member struct {
	Words Words
	Key   catalog.Key   // of a key or pattern
	Head  string        // of a pattern: what its names begin with
	Tail  string        // of a pattern: <id>, <n>, <name> or *
	Link  *catalog.Link // of a link
}

// New walks a catalog.
func New(c *catalog.Catalog) (*Model, error) {
	m := &Model{Catalog: c, structs: map[string]*Struct{}}
	for _, r := range c.Records() {
		members, err := recordMembers(r.Keys, r.Links)
		if err != nil {
			return nil, fmt.Errorf("bindings: record %s: %w", r.Name, err)
		}
		m.Records = append(m.Records, &Record{r, SplitWords(r.Name), members})
		m.useKeys(r.Keys, true)
	}
	for _, a := range c.Actions() {
		if a.Events == nil && a.Mode != catalog.Return && a.Mode != catalog.Dropped {
			m.Common = append(m.Common, a)
		}
	}
	for _, e := range c.Events() {
		event, err := m.event(e)
		if err != nil {
			return nil, fmt.Errorf("bindings: event %s: %w", e.ID, err)
		}
		m.Events = append(m.Events, event)
	}
	for _, a := range m.Common {
		m.useAction(a, a.Args)
	}
	return m, nil
}

func (m *Model) event(e *catalog.Event) (*Event, error) {
	keys, links := m.flattened(e)
	members, err := recordMembers(keys, links)
	if err != nil {
		return nil, err
	}
	event := &Event{Event: e, Name: eventWords(e.ID), Members: members}
	for _, k := range e.Params {
		event.Params = append(event.Params, Member{Words: SplitWords(k.Name), Key: k})
	}
	for _, k := range e.Returns {
		event.Returns = append(event.Returns, Member{Words: SplitWords(k.Name), Key: k})
	}
	for _, a := range e.Actions {
		if a.Mode != catalog.Return && a.Offered(e) && !slices.Contains(m.Common, a) {
			event.Operations = append(event.Operations, a)
			m.useAction(a, a.ArgsIn(e))
		}
	}
	m.useKeys(e.Keys, true)
	m.useKeys(e.Params, true)
	m.useKeys(e.Returns, false)
	return event, nil
}

// flattened gives the keys and links of an event together with those of the
// record at its root, whose keys stand among its own.
func (m *Model) flattened(e *catalog.Event) ([]catalog.Key, []catalog.Link) {
	keys, links := slices.Clone(e.Keys), []catalog.Link{}
	var root *catalog.Record
	for _, l := range e.Links {
		if l.Prefix == "" && len(l.Records) == 1 {
			root, _ = m.Catalog.Record(l.Records[0])
			continue
		}
		links = append(links, l)
	}
	if root == nil {
		return keys, links
	}
	for _, k := range root.Keys {
		if !slices.ContainsFunc(keys, func(own catalog.Key) bool { return own.Name == k.Name }) {
			keys = append(keys, k)
		}
	}
	for _, l := range root.Links {
		if !slices.ContainsFunc(links, func(own catalog.Link) bool { return own.Prefix == l.Prefix }) {
			links = append(links, l)
		}
	}
	return keys, links
}

// recordMembers names keys, patterns and links. A pattern is named by its tail,
// and a link that would take a key's name by what it is.
func recordMembers(keys []catalog.Key, links []catalog.Link) ([]Member, error) {
	var members []Member
	taken := map[string]string{}
	add := func(m Member, name string, spare ...string) error {
		for _, words := range []Words{m.Words, m.Words.With(spare...)} {
			if _, used := taken[words.Upper()]; !used {
				m.Words = words
				taken[words.Upper()] = name
				members = append(members, m)
				return nil
			}
		}
		return fmt.Errorf("%q and %q would have one name", name, taken[m.Words.Upper()])
	}
	for _, k := range keys {
		if k.Pattern && k.Context {
			continue // var_*: read by name
		}
		m := Member{Words: SplitWords(k.Name), Key: k}
		if k.Pattern {
			m.Head, m.Tail = splitPattern(k.Name)
			m.Words = SplitWords(m.Head).With(tailWords[m.Tail]...)
		}
		if err := add(m, k.Name, "key"); err != nil {
			return nil, err
		}
	}
	for i := range links {
		m := Member{Words: SplitWords(links[i].Prefix), Link: &links[i]}
		if err := add(m, links[i].Prefix, "record"); err != nil {
			return nil, err
		}
	}
	return members, nil
}

var tailWords = map[string][]string{"<id>": {"by", "id"}, "<n>": {"up", "to"}, "<name>": {"of"}, "*": {"named"}}

func splitPattern(name string) (head, tail string) {
	at := strings.IndexAny(name, "<*")
	return name[:at], name[at:]
}

func (m *Model) useAction(a *catalog.Action, args []catalog.Key) {
	m.useKeys(args, false)
	if a.HasResult() {
		m.use(a.Result, true)
	}
}

func (m *Model) useKeys(keys []catalog.Key, read bool) {
	for _, k := range keys {
		m.use(k.Type, read)
	}
}

// use notes the structs that a type is made of.
func (m *Model) use(t catalog.Type, read bool) {
	if t.Elem != nil {
		m.use(*t.Elem, read)
	}
	if t.Kind != catalog.KindStruct {
		return
	}
	s := m.structs[t.Name]
	if s == nil {
		s = &Struct{Name: t.Name}
		m.structs[t.Name] = s
		m.Structs = append(m.Structs, s)
		s.describe(m.Catalog)
	}
	if read && s.Read || !read && s.Written {
		return
	}
	s.Read, s.Written = s.Read || read, s.Written || !read
	m.useKeys(s.Fields, read)
	for _, v := range s.Variants {
		m.useKeys(v.Fields, read)
	}
}

func (s *Struct) describe(c *catalog.Catalog) {
	fields, tag, variants := c.Fields(s.Name, "")
	s.Fields, s.Tag = fields, tag
	for _, name := range variants {
		fields, _, _ := c.Fields(s.Name, name)
		s.Variants = append(s.Variants, Variant{name, fields})
	}
}

// viewOf names, in a language's own way, the view of a record or of a struct that
// has one form: empty for all else.
func (m *Model) viewOf(t catalog.Type, record func([]string) string, form func(*Struct) string) string {
	switch t.Kind {
	case catalog.KindRecord:
		return record(t.Records)
	case catalog.KindStruct:
		if s := m.oneForm(t.Name); s != nil {
			return form(s)
		}
	}
	return ""
}

// oneForm gives a struct of the model that has one form: nil for those with
// variants, and those it does not have.
func (m *Model) oneForm(name string) *Struct {
	if s := m.structs[name]; s != nil && s.Tag == "" {
		return s
	}
	return nil
}
