package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Bounds of a compiled catalog, so that no host's file can make lookups slow.
const (
	maxDefinitions = 4096 // of one kind
	maxKeys        = 1024 // of one event or record, traits included
)

// compiler turns documents into a catalog. Names are collected first, so that
// definitions may refer to later ones.
type compiler struct {
	c       *Catalog
	traits  map[string]*traitDef
	origin  map[string]place // of every definition, by kind and name
	context *traitDef
	tagged  map[string][]string // event IDs by trait
	extends map[string][]extension
	filled  bool // the views of several records
}

type extension struct {
	traitDef
	file string
	used *bool
}

func compile(docs []*Document) (*Catalog, error) {
	c := &Catalog{
		docs:    docs,
		structs: map[string]*structType{},
		records: map[string]*Record{},
		events:  map[string]*Event{},
		actions: map[string]*Action{},
		views:   map[string]*view{},
	}
	m := &compiler{
		c: c, traits: map[string]*traitDef{}, origin: map[string]place{},
		tagged: map[string][]string{}, extends: map[string][]extension{},
	}
	if err := m.each(m.collect, m.structs, m.records, m.extendedLinks, m.views); err != nil {
		return nil, err
	}
	m.fill()
	if err := m.each(m.extendedKeys, m.events, m.unused, m.check, m.follow, m.actions, m.checkActions); err != nil {
		return nil, err
	}
	m.offer()
	return c, nil
}

// each takes every document through one step after the other.
func (m *compiler) each(steps ...func(*Document) error) error {
	for _, step := range steps {
		for _, doc := range m.c.docs {
			err := step(doc)
			var elsewhere *foreignError
			switch {
			case errors.As(err, &elsewhere):
				return fmt.Errorf("catalog: %s: %w", elsewhere.file, err)
			case err != nil:
				return fmt.Errorf("catalog: %s: %w", doc.name, err)
			}
		}
	}
	return nil
}

// foreignError is a fault in another file than the one at work: an extension.
type foreignError struct {
	file string
	error
}

// claim registers a name, refusing one that is taken.
func (m *compiler) claim(file, kind string, p place) error {
	id := kind + " " + p.name
	if first, taken := m.origin[id]; taken {
		return fmt.Errorf("line %d: %s %s is already defined in %s", p.line, kind, quote(p.name), first.name)
	}
	m.origin[id] = place{file, p.line}
	if len(m.origin) > 4*maxDefinitions {
		return fmt.Errorf("line %d: more than %d definitions", p.line, 4*maxDefinitions)
	}
	return nil
}

// collect registers every name of a document.
func (m *compiler) collect(doc *Document) error {
	var err error
	claim := func(kind string, p place) {
		if err == nil {
			err = m.claim(doc.name, kind, p)
		}
	}
	for i := range doc.structs {
		claim("type", doc.structs[i].place)
		m.c.structs[doc.structs[i].name] = &structType{}
	}
	for i := range doc.traits {
		claim("trait", doc.traits[i].place)
		m.traits[doc.traits[i].name] = &doc.traits[i]
	}
	for i := range doc.records {
		claim("record", doc.records[i].place)
		m.c.records[doc.records[i].name] = nil
	}
	for i := range doc.events {
		claim("event", doc.events[i].place)
		for _, name := range doc.events[i].traits {
			m.tagged[name] = append(m.tagged[name], doc.events[i].name)
		}
	}
	for i := range doc.actions {
		claim("action", doc.actions[i].place)
	}
	if doc.context != nil {
		claim("context", place{"context", doc.context.line})
		m.context = doc.context
	}
	for i := range doc.extends {
		t := doc.extends[i]
		m.extends[t.name] = append(m.extends[t.name], extension{traitDef: t, file: doc.name, used: new(bool)})
	}
	return err
}

func (m *compiler) records(doc *Document) error {
	for i := range doc.records {
		def := &doc.records[i]
		keys, links, err := m.compose(&def.traitDef, def.traits, "record")
		if err != nil {
			return err
		}
		r := &Record{
			Name: def.name, Label: def.label, Was: def.was, Doc: def.doc, Until: def.until,
			Keys: keys, Links: links, cat: m.c,
		}
		r.view = &view{keys: newKeySet(r.Keys), byLen: longestFirst(r.Links), records: []string{r.Name}}
		m.c.records[r.Name] = r
		m.c.recordList = append(m.c.recordList, r)
	}
	return nil
}

// compose puts traits, own keys and extensions together, in this order; what a
// definition says itself takes the place of what a trait says.
func (m *compiler) compose(def *traitDef, traits []string, kind string) ([]Key, []Link, error) {
	parts := make([]*traitDef, 0, len(traits)+2)
	for _, name := range traits {
		t := m.traits[name]
		if t == nil {
			return nil, nil, fmt.Errorf("line %d: %s %s: unknown trait %s%s", def.line, kind, quote(def.name),
				quote(name), didYouMean(Nearest(name, sortedNames(m.traits))))
		}
		parts = append(parts, t)
	}
	parts = append(parts, def)
	extends := m.extends[def.name]
	for i := range extends {
		*extends[i].used = true
		parts = append(parts, &extends[i].traitDef)
	}
	manyKeys, manyLinks := 2, 2 // the context's
	for _, part := range parts {
		manyKeys += len(part.keys)
		manyLinks += len(part.links)
	}
	keys, links := make([]Key, 0, manyKeys), make([]Link, 0, manyLinks)
	for i, part := range parts {
		for _, k := range part.keys {
			if at := indexKey(keys, k.Name); at >= 0 && i <= len(traits) {
				keys[at] = k
			} else if at >= 0 {
				return nil, nil, alreadyThere(extends[i-len(traits)-1], "key", k.Name)
			} else {
				keys = append(keys, k)
			}
		}
		for _, l := range part.links {
			if at := indexLink(links, l.Prefix); at >= 0 && i <= len(traits) {
				links[at] = l
			} else if at >= 0 {
				return nil, nil, alreadyThere(extends[i-len(traits)-1], "link", l.Prefix)
			} else {
				links = append(links, l)
			}
		}
	}
	if len(keys)+len(links) > maxKeys {
		return nil, nil, fmt.Errorf("line %d: %s %s: %d keys and links: the limit is %d", def.line, kind, quote(def.name), len(keys)+len(links), maxKeys)
	}
	return keys, links, nil
}

func alreadyThere(x extension, what, name string) error {
	return &foreignError{x.file, fmt.Errorf("line %d: extend %s: %s %s is already there", x.line, quote(x.name), what, quote(name))}
}

// views points the links of a document's records at the views they lead to.
func (m *compiler) views(doc *Document) error {
	if m.c.views["*"] == nil {
		m.c.views["*"] = &view{}
		for _, r := range m.c.recordList {
			m.c.views[r.Name] = r.view
		}
	}
	for i := range doc.records {
		r := m.c.records[doc.records[i].name]
		if err := m.linkViews(r.Links, "record "+r.Name); err != nil {
			return err
		}
	}
	return nil
}

func (m *compiler) linkViews(links []Link, owner string) error {
	for i := range links {
		v, err := m.viewOf(links[i].Records)
		if err != nil {
			return fmt.Errorf("line %d: %s: link %s: %w", links[i].line, owner, quote(links[i].Prefix), err)
		}
		links[i].view = v
	}
	return nil
}

// viewOf makes sure that the view of a set of records exists. A view is made
// empty and filled once every record has its links' views.
func (m *compiler) viewOf(names []string) (*view, error) {
	name := viewName(names)
	if v := m.c.views[name]; v != nil {
		return v, nil
	}
	for _, name := range names {
		if m.c.records[name] == nil {
			return nil, fmt.Errorf("unknown record %s%s", quote(name), didYouMean(m.c.NearestRecords(name)))
		}
	}
	v := &view{records: names}
	m.c.views[name] = v
	if m.filled {
		m.c.fill(v)
	}
	return v, nil
}

// fill fills the views of several records.
func (m *compiler) fill() {
	for _, v := range m.c.views {
		if len(v.records) != 1 {
			m.c.fill(v)
		}
	}
	m.filled = true
}

func indexKey(keys []Key, name string) int {
	for i := range keys {
		if keys[i].Name == name {
			return i
		}
	}
	return -1
}

func indexLink(links []Link, prefix string) int {
	for i := range links {
		if links[i].Prefix == prefix {
			return i
		}
	}
	return -1
}

func sortedNames[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// extendedLinks and extendedKeys look at what a document adds to things of other
// documents, so that a fault is told of the file it stands in.
func (m *compiler) extendedLinks(doc *Document) error {
	for i := range doc.extends {
		for _, l := range doc.extends[i].links {
			for _, name := range l.Records {
				if _, known := m.c.records[name]; !known {
					return fmt.Errorf("line %d: extend %s: link %s: unknown record %s%s", l.line, quote(doc.extends[i].name),
						quote(l.Prefix), quote(name), didYouMean(m.c.NearestRecords(name)))
				}
			}
		}
	}
	return nil
}

func (m *compiler) extendedKeys(doc *Document) error {
	for i := range doc.extends {
		if err := m.checkKeys(doc.extends[i].keys, "extend "+quote(doc.extends[i].name)); err != nil {
			return err
		}
	}
	return nil
}

// unused refuses an extension of something that is not there.
func (m *compiler) unused(doc *Document) error {
	for name, list := range m.extends {
		for _, x := range list {
			if x.file == doc.name && !*x.used {
				what, near := "record", m.c.NearestRecords(name)
				if strings.Contains(name, ".") {
					what, near = "event", m.c.NearestEvents(name)
				}
				return fmt.Errorf("line %d: extend: unknown %s %s%s", x.line, what, quote(name), didYouMean(near))
			}
		}
	}
	return nil
}
