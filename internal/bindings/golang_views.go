package bindings

import (
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// records writes a view type for every record.
func (g *golang) records() {
	for _, r := range g.model.Records {
		if g.base.hasRecord(r.Record.Name) {
			continue
		}
		f := g.file("records_gen.go")
		name := r.Name.Upper()
		g.declare(name, "record "+r.Record.Name)
		text := name + " is the view of a record of type " + r.Record.Name
		if r.Doc != "" {
			text += ": " + r.Doc
		}
		f.printf("\n%stype %s struct{ %s }\n", comment(text+"."), name, g.q("View"))
		f.printf("\n// Ref points to the record.\nfunc (r %s) Ref() %s { return r.View.Ref(%q) }\n", name, g.q("Ref"), r.Record.Name)
		for _, m := range r.Members {
			g.accessor(f, name, "r", func(catalog.Key) string { return "r.View" }, m)
		}
	}
}

// reserved are the methods of views and events that a key must not hide.
var reserved = []string{
	"As", "Get", "GetID", "Linked", "Prefix", "Ref", "RefAt", "View", "Within",
	"Attempt", "Debug", "Dictionary", "Err", "Error", "Event", "EventID", "Fail", "HappenedAt", "Info", "Log", "Operation",
	"Own", "Params", "Part", "Prefetch", "Prior", "Return", "Returns", "Root", "RunID", "Sent", "State", "Suspend", "Var", "Warn",
}

func methodName(words Words) string {
	if slices.Contains(reserved, words.Upper()) {
		words = words.With("key")
	}
	return words.Upper()
}

// accessor writes the method of a key, a pattern of keys, or a link. view says
// which view of the receiver a key is read through.
func (g *golang) accessor(f *goFile, typ, receiver string, view func(catalog.Key) string, m Member) {
	name := methodName(m.Words)
	if m.Link != nil {
		target := g.recordView(m.Link.Records)
		text := fmt.Sprintf("%s gives the record behind %s", name, m.Link.Prefix)
		if m.Link.Doc != "" {
			text += ": " + m.Link.Doc
		}
		f.printf("\n%sfunc (%s %s) %s() %s { return %s{%s.Linked(%q)} }\n",
			comment(text+"."), receiver, typ, name, target, target, view(catalog.Key{Lazy: true}), m.Link.Prefix)
		return
	}
	params, key := "", strconv.Quote(m.Key.Name)
	if m.Tail != "" {
		params, key = patternArg(g, m)
	}
	get := g.read(m.Key.Type, view(m.Key), key)
	f.printf("\n%sfunc (%s %s) %s(%s) %s { return %s }\n",
		comment(does(name+" gives", m.Key.Name, m.Key)), receiver, typ, name, params, get.typ, get.expr)
}

// patternArg gives the parameter that completes a pattern, and the key it makes.
func patternArg(g *golang, m Member) (params, key string) {
	switch m.Tail {
	case "<id>":
		return "id " + g.q("ID"), fmt.Sprintf("%s(%q, int64(id))", g.q("Numbered"), m.Head)
	case "<n>":
		return "n int", fmt.Sprintf("%s(%q, int64(n))", g.q("Numbered"), m.Head)
	}
	return "name string", fmt.Sprintf("%q + name", m.Head)
}

// event writes an event type: its keys, links, params, returns and operations.
func (g *golang) event(e *Event) {
	f := g.file("events_" + strings.Join(SplitWords(e.Family), "_") + "_gen.go")
	name := e.Name.Upper()
	g.declare(name, "event "+e.ID)
	text := name + " is the event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		text += " " + e.Notes
	}
	if e.Deprecated {
		text += " The original platform has deprecated it."
	}
	f.printf("\n%s", comment(text))
	f.printf("type %s struct{ *%s }\n", name, g.q("Event"))
	view := func(k catalog.Key) string {
		if k.Lazy || k.Context {
			return "e.Root()"
		}
		return "e.Own()"
	}
	for _, m := range e.Members {
		g.accessor(f, name, "e", view, m)
	}
	for _, m := range e.Params {
		m.Words = append(Words{"param"}, m.Words...)
		g.accessor(f, name, "e", func(catalog.Key) string { return "e.Params()" }, m)
	}
	for _, m := range e.Returns {
		method := "Set" + m.Words.Upper()
		f.printf("\n%sfunc (e %s) %s(v %s) { %s }\n", comment(does(method+" returns", m.Key.Name, m.Key)),
			name, method, g.writeType(m.Key.Type), g.writeStmt(m.Key.Type, "e.Returns("+strconv.Quote(m.Key.Name)+")", "v"))
	}
	taken := map[string]bool{}
	for _, m := range e.Returns {
		taken["Set"+m.Words.Upper()] = true
	}
	for _, m := range e.Members {
		taken[methodName(m.Words)] = true
	}
	for _, a := range e.Operations {
		if g.base.hasAction(a.Name) && a.Events == nil {
			continue // a method of every event already
		}
		if operation := SplitWords(a.Name).Upper(); taken[operation] && g.err == nil {
			g.err = fmt.Errorf("bindings: event %s: operation %s would take the name of another method", e.ID, a.Name)
		}
		g.operation(f, name, "e", a, a.ArgsIn(e.Event))
	}
}

// parameter spells an argument's name.
func parameter(words Words) string {
	name := words.Lower()
	switch {
	case token.IsKeyword(name), name == "op", name == "opt", name == "e", name == "ev", name == "string", name == "any":
		return name + "Value"
	}
	return name
}
