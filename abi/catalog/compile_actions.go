package catalog

import (
	"fmt"
	"slices"
	"strings"
)

// structType is a compiled struct: its fields, or those of each variant.
type structType struct {
	doc      string
	fields   keySet
	tag      string
	order    []string
	variants map[string]keySet
	docs     map[string]string
}

func (m *compiler) structs(doc *Document) error {
	for i := range doc.structs {
		def := &doc.structs[i]
		s := m.c.structs[def.name]
		*s = structType{doc: def.doc, tag: def.tag, fields: newKeySet(def.fields)}
		if def.tag == "" {
			continue
		}
		s.variants, s.docs = map[string]keySet{}, map[string]string{}
		for _, v := range def.variants {
			if indexKey(v.fields, def.tag) >= 0 {
				return fmt.Errorf("line %d: type %s: variant %s has the tag %s as a field", v.line, def.name, v.name, quote(def.tag))
			}
			s.order = append(s.order, v.name)
			s.variants[v.name] = newKeySet(slices.Concat(def.fields, v.fields))
			s.docs[v.name] = v.doc
		}
	}
	return nil
}

func (m *compiler) actions(doc *Document) error {
	for i := range doc.actions {
		def := &doc.actions[i]
		a := def.action // a copy
		if err := m.fieldsOf(&a.Args, def.fields, def.place); err != nil {
			return err
		}
		a.cat, a.args = m.c, newKeySet(a.Args)
		events, err := m.eventsOf(&a, def.line)
		if err != nil {
			return err
		}
		a.Events = events
		for _, p := range def.pairs {
			if err := m.addPair(&a, p); err != nil {
				return err
			}
		}
		m.c.actions[a.Name] = &a
		m.c.actionList = append(m.c.actionList, &a)
	}
	return nil
}

// fieldsOf puts the fields of a named type or variant in place of arguments.
func (m *compiler) fieldsOf(args *[]Key, name string, of place) error {
	if name == "" {
		return nil
	}
	typ, variant, _ := strings.Cut(name, ".")
	s := m.c.structs[typ]
	if s == nil {
		return fmt.Errorf("line %d: action %s: args: unknown type %s%s", of.line, of.name, quote(typ), didYouMean(Nearest(typ, sortedNames(m.c.structs))))
	}
	fields := s.fields
	if s.tag != "" || variant != "" {
		known := false
		if fields, known = s.variants[variant]; !known {
			return fmt.Errorf("line %d: action %s: args: type %s has no variant %s%s", of.line, of.name, typ,
				quote(variant), didYouMean(Nearest(variant, s.order)))
		}
	}
	*args = fields.list
	return nil
}

// eventsOf spells out the events an operation names, one by one or by trait.
func (m *compiler) eventsOf(a *Action, line int) ([]string, error) {
	if slices.Equal(a.Events, []string{"all"}) {
		return nil, nil
	}
	wanted := map[string]bool{}
	for _, name := range a.Events {
		if m.c.events[name] != nil {
			wanted[name] = true
			continue
		}
		ids, ok := m.tagged[name]
		if !ok {
			return nil, fmt.Errorf("line %d: action %s: unknown event or trait %s%s", line, a.Name, quote(name),
				didYouMean(m.c.NearestEvents(name)))
		}
		for _, id := range ids {
			wanted[id] = true
		}
	}
	if len(wanted) == 0 {
		return nil, fmt.Errorf("line %d: action %s: no events; all is every event", line, a.Name)
	}
	events := make([]string, 0, len(wanted))
	for _, e := range m.c.eventList {
		if wanted[e.ID] {
			events = append(events, e.ID)
		}
	}
	return events, nil
}

func (m *compiler) addPair(a *Action, p pairDef) error {
	ids := []string{p.name}
	if m.c.events[p.name] == nil {
		ids = m.tagged[p.name]
	}
	if len(ids) == 0 {
		return fmt.Errorf("line %d: action %s: pairs: unknown event or trait %s%s", p.line, a.Name, quote(p.name),
			didYouMean(m.c.NearestEvents(p.name)))
	}
	if err := m.fieldsOf(&p.args, p.fields, place{a.Name, p.line}); err != nil {
		return err
	}
	for _, id := range ids {
		if a.Events != nil && !slices.Contains(a.Events, id) {
			return fmt.Errorf("line %d: action %s: pairs: it does not apply to %s", p.line, a.Name, id)
		}
		if a.pairs == nil {
			a.pairs = map[string]pair{}
		}
		made := pair{returns: p.returns}
		if p.own {
			made.args = newKeySet(p.args)
		}
		a.pairs[id] = made
	}
	return nil
}

// offer lists with every event the operations it offers, its own first.
func (m *compiler) offer() {
	list := func(e *Event) {
		var own, global []*Action
		for _, a := range m.c.actionList {
			switch {
			case !a.Offered(e):
			case a.Events == nil:
				global = append(global, a)
			default:
				own = append(own, a)
			}
		}
		e.Actions = append(own, global...)
	}
	for _, e := range m.c.eventList {
		list(e)
		for _, narrow := range e.watched {
			list(narrow)
		}
	}
}

// check holds everything a document defines to the names that exist, and
// samples to their declared types.
func (m *compiler) check(doc *Document) error {
	for i := range doc.records {
		r := m.c.records[doc.records[i].name]
		if err := m.checkKeys(r.Keys, "record "+r.Name); err != nil {
			return err
		}
	}
	for i := range doc.events {
		e := m.c.events[doc.events[i].name]
		for _, keys := range [][]Key{e.Keys, e.Params, e.Returns} {
			if err := m.checkKeys(keys, "event "+e.ID); err != nil {
				return err
			}
		}
	}
	for i := range doc.structs {
		s := m.c.structs[doc.structs[i].name]
		if err := m.checkKeys(s.fields.list, "type "+doc.structs[i].name); err != nil {
			return err
		}
		for _, name := range s.order {
			if err := m.checkKeys(s.variants[name].list, "type "+doc.structs[i].name); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *compiler) checkActions(doc *Document) error {
	for i := range doc.actions {
		if err := m.checkAction(m.c.actions[doc.actions[i].name], doc.actions[i].line); err != nil {
			return err
		}
	}
	return nil
}

func (m *compiler) checkKeys(keys []Key, owner string) error {
	for i := range keys {
		k := &keys[i]
		if err := m.checkType(k.Type); err != nil {
			return fmt.Errorf("line %d: %s: %s: %w", k.line, owner, k.Name, err)
		}
		if !k.sampled {
			continue
		}
		if _, err := m.c.CoerceValue(k.Type, k.sample); err != nil {
			return fmt.Errorf("line %d: %s: sample: %w", k.line, owner, at(err, k.Name))
		}
	}
	return nil
}

func (m *compiler) checkType(t Type) error {
	if _, err := m.viewOf(t.Records); err != nil {
		return err
	}
	if t.Kind == KindStruct && m.c.structs[t.Name] == nil {
		return fmt.Errorf("unknown type %s%s", quote(t.Name), didYouMean(Nearest(t.Name, typeNames(m.c))))
	}
	if t.Elem != nil {
		return m.checkType(*t.Elem)
	}
	return nil
}

func typeNames(c *Catalog) []string {
	names := sortedNames(c.structs)
	for k := range kinds {
		names = append(names, kinds[k].name)
	}
	return names
}

func (m *compiler) checkAction(a *Action, line int) error {
	sets := []keySet{a.args}
	for _, p := range a.pairs {
		sets = append(sets, p.args)
	}
	for _, set := range sets {
		if err := m.checkKeys(set.list, "action "+a.Name); err != nil {
			return err
		}
	}
	if err := m.checkType(a.Result); err != nil {
		return fmt.Errorf("line %d: action %s: result: %w", line, a.Name, err)
	}
	if a.Mode != Return {
		return nil
	}
	for _, e := range m.c.eventList {
		if !a.Offered(e) || e.follows != nil {
			continue
		}
		names := a.ReturnsIn(e)
		if len(names) == 0 {
			return fmt.Errorf("line %d: action %s: it names no return of event %s", line, a.Name, e.ID)
		}
		for _, name := range names {
			if indexKey(e.Returns, name) < 0 {
				return fmt.Errorf("line %d: action %s: event %s has no return %s; it has %s", line, a.Name, e.ID,
					quote(name), strings.Join(e.returns.names(), ", "))
			}
		}
	}
	return nil
}
