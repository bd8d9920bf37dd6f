package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func (m *compiler) events(doc *Document) error {
	for i := range doc.events {
		def := &doc.events[i]
		keys, links, err := m.compose(&def.traitDef, def.traits, "event")
		if err != nil {
			return err
		}
		e := def.event // a copy
		e.Doc = def.doc
		e.Keys, e.Links = keys, links
		var said Event // by its traits, the later one winning
		for _, name := range def.traits {
			t := &m.traits[name].event
			said.Family, said.Phase, said.Dispatch = cmp.Or(t.Family, said.Family), cmp.Or(t.Phase, said.Phase), cmp.Or(t.Dispatch, said.Dispatch)
			e.Params = override(e.Params, m.traits[name].params)
			e.Returns = override(e.Returns, m.traits[name].returns)
		}
		e.Params = override(e.Params, def.params)
		e.Returns = override(e.Returns, def.returns)
		e.Family, e.Phase, e.Dispatch = cmp.Or(e.Family, said.Family), cmp.Or(e.Phase, said.Phase), cmp.Or(e.Dispatch, said.Dispatch)
		if e.Phase == "" {
			return fmt.Errorf("line %d: event %s: no phase: before, after or request", def.line, e.ID)
		}
		e.follows = def.follows
		e.Label, e.Dispatch = cmp.Or(e.Label, e.ID), cmp.Or(e.Dispatch, dispatches[0])
		if err := m.addContext(&e, def.line); err != nil {
			return err
		}
		if err := m.linkViews(e.Links, "event "+e.ID); err != nil {
			return err
		}
		if e.Subject != "" && m.c.records[e.Subject] == nil {
			return fmt.Errorf("line %d: event %s: subject: unknown record %s%s", def.line, e.ID, quote(e.Subject),
				didYouMean(m.c.NearestRecords(e.Subject)))
		}
		e.prepare(m.c)
		m.c.events[e.ID] = &e
		m.c.eventList = append(m.c.eventList, &e)
	}
	return nil
}

// override appends keys; one of a name that is there takes its place.
func override(keys, more []Key) []Key {
	keys = slices.Clip(keys)
	for _, k := range more {
		if at := indexKey(keys, k.Name); at >= 0 {
			keys = slices.Clone(keys)
			keys[at] = k
		} else {
			keys = append(keys, k)
		}
	}
	return keys
}

// addContext gives an event the keys that every run's context carries.
func (m *compiler) addContext(e *Event, line int) error {
	if m.context == nil {
		return nil
	}
	for _, k := range m.context.keys {
		for _, own := range e.Keys {
			if k.Pattern && strings.HasPrefix(own.Name, k.Name[:k.head]) || k.Name == own.Name {
				return fmt.Errorf("line %d: event %s: key %s belongs to the context of every event", line, e.ID, quote(own.Name))
			}
		}
		k.Context = true
		e.Keys = append(e.Keys, k)
	}
	for _, l := range m.context.links {
		if indexLink(e.Links, l.Prefix) >= 0 {
			return fmt.Errorf("line %d: event %s: link %s belongs to the context of every event", line, e.ID, quote(l.Prefix))
		}
		l.Context = true
		e.Links = append(e.Links, l)
	}
	return nil
}

// follow completes the events whose keys come from the events of a family.
func (m *compiler) follow(doc *Document) error {
	for i := range doc.events {
		def := &doc.events[i]
		if def.follows == nil {
			continue
		}
		e := m.c.events[def.name]
		if indexKey(e.Params, def.follows.param) < 0 {
			return fmt.Errorf("line %d: event %s: follows: no param %s", def.line, e.ID, quote(def.follows.param))
		}
		plain := *e
		e.Keys, e.Links = slices.Clone(e.Keys), slices.Clone(e.Links)
		e.watched = map[string]*Event{}
		for _, source := range m.c.eventList {
			if source.Family != def.follows.family || source.Subject == "" || source.follows != nil {
				continue
			}
			narrow := plain
			narrow.Keys, narrow.Links = slices.Clone(plain.Keys), slices.Clone(plain.Links)
			narrow.follows, narrow.Subject = nil, source.Subject
			narrow.pairIDs = []string{e.ID, source.ID}
			narrow.adopt(source, def.follows.copies)
			e.adopt(source, def.follows.copies)
			narrow.prepare(m.c)
			e.watched[source.Subject] = &narrow
			e.pairIDs = append(e.pairIDs, source.ID)
		}
		if len(e.watched) == 0 {
			return fmt.Errorf("line %d: event %s: follows: no event of family %s has a subject", def.line, e.ID, quote(def.follows.family))
		}
		e.prepare(m.c)
	}
	return nil
}

// adopt takes over the keys and links of another event, and copies of them
// under a prefix. Where events of a family differ on a key, the first decides.
func (e *Event) adopt(source *Event, copies string) {
	add := func(k Key) {
		if indexKey(e.Keys, k.Name) < 0 {
			e.Keys = append(e.Keys, k)
		}
	}
	for _, k := range source.Keys {
		if k.Context {
			continue
		}
		add(k)
		if copies != "" {
			k.Name, k.head = copies+k.Name, int32(len(copies))+k.head
			add(k)
		}
	}
	for _, l := range source.Links {
		if l.Context {
			continue
		}
		for _, prefix := range []string{l.Prefix, copies + l.Prefix} {
			l.Prefix = prefix
			if indexLink(e.Links, prefix) < 0 {
				e.Links = append(e.Links, l)
			}
		}
	}
}
