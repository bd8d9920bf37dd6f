package bindings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// records writes a view class for every record.
func (a *assemblyScript) records() {
	for _, r := range a.model.Records {
		if a.base.hasRecord(r.Record.Name) {
			continue
		}
		name := r.Name.Upper()
		a.declare(name, "record "+r.Record.Name)
		text := "A record of type " + r.Record.Name
		if r.Doc != "" {
			text += ": " + r.Doc
		}
		a.printf("\n")
		a.doc("", text+".")
		a.printf("export class %s extends %s {\n", name, a.sdk("View"))
		for _, m := range r.Members {
			a.accessor("this", m)
		}
		a.printf("  /** Points to the record. */\n  get ref(): %s { return Ref.to(%q, this.getID(\"id\")); }\n}\n", a.sdk("Ref"), r.Record.Name)
	}
}

// accessor writes the getter of a key or link, or the method of a pattern of keys.
func (a *assemblyScript) accessor(view string, m Member) {
	name := asMember(m.Words)
	a.claim(name, strings.Trim("the key "+m.Key.Name, " "))
	if m.Link != nil {
		target, text := a.recordView(m.Link.Records), "The record behind "+m.Link.Prefix
		if m.Link.Doc != "" {
			text += ": " + m.Link.Doc
		}
		a.doc("  ", text+".")
		a.printf("  get %s(): %s { return this.linked<%s>(%q); }\n", name, target, target, m.Link.Prefix)
		return
	}
	params, key, get := "", strconv.Quote(m.Key.Name), "get "
	if m.Tail != "" {
		get = ""
		switch m.Tail {
		case "<id>":
			params, key = "id: "+a.sdk("ID"), fmt.Sprintf("%q + id.toString()", m.Head)
		case "<n>":
			params, key = "n: i32", fmt.Sprintf("%q + n.toString()", m.Head)
		default:
			params, key = "name: string", fmt.Sprintf("%q + name", m.Head)
		}
	}
	typ, call := a.read(m.Key.Type, key)
	a.doc("  ", does("Reads", m.Key.Name, m.Key))
	a.printf("  %s%s(%s): %s { return %s.%s; }\n", get, name, params, typ, view, call)
}

// event writes an event class: its keys, links, params, returns and operations.
func (a *assemblyScript) event(e *Event) {
	name := e.Name.Upper()
	own := a.base.ownOperations(a.model, e)
	for _, action := range own {
		a.options(name, action, action.ArgsIn(e.Event))
	}
	a.declare(name, "event "+e.ID)
	for _, action := range a.model.Common {
		if !slices.Contains(own, action) {
			a.claim(SplitWords(action.Name).Lower(), "the operation "+action.Name+" of every event")
		}
	}
	text := "The event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		text += " " + e.Notes
	}
	if e.Deprecated {
		text += " The original platform has deprecated it."
	}
	a.printf("\n")
	a.doc("", text)
	a.printf("export class %s extends %s {\n", name, a.known(a.base.c != nil, "AnyEvent"))
	a.printf("  static get eventID(): string { return %q; }\n", e.ID)
	for _, m := range e.Members {
		view := "this"
		if m.Link == nil && !m.Key.Lazy && !m.Key.Context {
			view = a.sdk("own")
		}
		a.accessor(view, m)
	}
	for _, m := range e.Params {
		m.Words = append(Words{"param"}, m.Words...)
		a.accessor("this.$params", m)
	}
	for _, m := range e.Returns {
		method := append(Words{"set"}, m.Words...).Lower()
		a.claim(method, "the return "+m.Key.Name)
		typ, _ := a.writeType(m.Key.Type)
		a.doc("  ", does("Returns", m.Key.Name, m.Key))
		a.printf("  %s(v: %s): void { %s }\n", method, typ, a.writeStmt(m.Key.Type, "this.returns("+strconv.Quote(m.Key.Name)+")", "v"))
	}
	for _, action := range own {
		a.operation(name, action, action.ArgsIn(e.Event))
	}
	a.printf("}\n")
}
