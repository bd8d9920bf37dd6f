package catalog

import "fmt"

// Document is a catalog file that has been read and is well-formed in itself.
// What it says about other names is checked by [Catalog.With]. A Document does
// not change and is safe for concurrent use.
type Document struct {
	name    string
	structs []structDef
	traits  []traitDef
	context *traitDef // only the built-in catalog has one
	records []recordDef
	events  []eventDef
	actions []actionDef
	extends []traitDef // keys and links added to an event or record of that name
}

// place is where a definition stands, for errors.
type place struct {
	name string
	line int
}

type structDef struct {
	place
	doc      string
	fields   []Key
	tag      string // variants: the field that says which
	variants []structDef
}

// traitDef is what several events or records share. The keys of one are those
// of any thing that lists it.
type traitDef struct {
	place
	doc     string
	keys    []Key
	links   []Link
	params  []Key
	returns []Key
	event   Event // family, phase and dispatch of events that do not say
}

type recordDef struct {
	traitDef
	label  string
	was    string
	traits []string
	until  string
}

type eventDef struct {
	traitDef // its event has the plain fields
	traits   []string
	follows  *follows
}

// follows makes an event carry the keys of whichever event of a family stands
// for the record type its param names, and copies of them under a prefix.
type follows struct {
	param, family, copies string
}

type actionDef struct {
	place
	action Action // the plain fields
	fields string // the struct or variant whose fields are the args
	pairs  []pairDef
}

type pairDef struct {
	place
	args    []Key
	fields  string // as for actionDef
	returns []string
	own     bool // args are stated, not inherited
}

// Build makes a document of the values a reader found. name is used in errors
// only. Readers bound what they hand over by [MaxDocument], [MaxDocumentDepth]
// and [MaxDocumentNodes]; Build refuses anything the format does not know.
func Build(name string, root *Node) (*Document, error) {
	d := &decoder{}
	doc := &Document{name: name}
	d.fields(root, "the document", map[string]func(*Node){
		"types":  func(n *Node) { d.each(n, "types", func(e Entry) { doc.structs = append(doc.structs, d.structDef(e)) }) },
		"traits": func(n *Node) { d.each(n, "traits", func(e Entry) { doc.traits = append(doc.traits, d.traitDef(e)) }) },
		"records": func(n *Node) {
			d.each(n, "records", func(e Entry) { doc.records = append(doc.records, d.recordDef(e)) })
		},
		"events": func(n *Node) { d.each(n, "events", func(e Entry) { doc.events = append(doc.events, d.eventDef(e)) }) },
		"actions": func(n *Node) {
			d.each(n, "actions", func(e Entry) { doc.actions = append(doc.actions, d.actionDef(e)) })
		},
		"extend": func(n *Node) {
			d.each(n, "extend", func(e Entry) { doc.extends = append(doc.extends, d.extendDef(e)) })
		},
		"context": func(n *Node) {
			t := d.traitDef(Entry{Name: "context", Line: n.Line, Node: n})
			doc.context = &t
		},
	})
	if d.err != nil {
		return nil, fmt.Errorf("catalog: %s: %w", name, d.err)
	}
	return doc, nil
}
