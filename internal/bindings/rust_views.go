package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// records writes a view type for every record.
func (r *rust) records() {
	for _, record := range r.model.Records {
		if r.base.hasRecord(record.Record.Name) {
			continue
		}
		f, name := r.file("records_gen"), rustType(record.Name)
		r.declare(name, "record "+record.Record.Name)
		text := "The view of a record of type " + record.Record.Name
		if record.Doc != "" {
			text += ": " + record.Doc
		}
		f.view(name, text+".")
		f.printf("\nimpl<'a> %s<'a> {\n    /// Points to the record.\n    #[inline]\n", name)
		f.printf("    pub fn reference(self) -> Ref<'a> {\n        Ref { record: %q, id: self.0.id(\"id\") }\n    }\n", record.Record.Name)
		for _, m := range record.Members {
			r.accessor(f, rustViewMethods, m, func(catalog.Key) string { return "self.0" })
		}
		f.printf("}\n")
	}
}

// view declares a view type.
func (f *rustFile) view(name, text string) {
	f.types = true
	f.printf("\nview! {\n%s    %s\n}\n", rustDoc("    ", text), name)
}

// The methods that a key must not hide: those of views, and those of events.
var (
	rustViewMethods  = strings.Fields("get inside linked reference views")
	rustEventMethods = strings.Fields(`attempt dictionary err event_id fail get happened_at log log_format operation own params part
		prefetch prior resumed returns root run_id set suspend try_get var`)
)

func rustMethod(w Words, taken []string) string {
	if slices.Contains(taken, strings.Join(w, "_")) {
		w = w.With("key")
	}
	return rustName(w)
}

// accessor writes the method of a key, a pattern of keys, or a link. view says
// which view a key is read through.
func (r *rust) accessor(f *rustFile, taken []string, m Member, view func(catalog.Key) string) {
	name := rustMethod(m.Words, taken)
	if m.Link != nil {
		target := r.recordView(m.Link.Records)
		text := "The record behind `" + m.Link.Prefix + "`"
		if m.Link.Doc != "" {
			text += ": " + m.Link.Doc
		}
		expr := fmt.Sprintf("%s(%s.linked(%q))", target, view(catalog.Key{Lazy: true}), m.Link.Prefix)
		f.method(text+".", name, "", target+"<'a>", expr)
		return
	}
	params, key := "", fmt.Sprintf("%q", m.Key.Name)
	switch m.Tail {
	case "":
	case "<id>":
		params, key = ", id: Id", fmt.Sprintf("Key::numbered(%q, id.0).as_str()", m.Head)
	case "<n>":
		params, key = ", n: i64", fmt.Sprintf("Key::numbered(%q, n).as_str()", m.Head)
	default:
		params, key = ", name: &str", fmt.Sprintf("Key::named(%q, name).as_str()", m.Head)
	}
	get := r.read(m.Key.Type, "'a", view(m.Key), key)
	f.method(rustDoes(m.Key.Name, m.Key), name, params, get.typ, get.expr)
}

// method writes a method whose body is an expression. It costs nothing in
// crates that do not call it: what is inline is compiled where it is used.
func (f *rustFile) method(doc, name, params, result, expr string) {
	if result != "" {
		result = " -> " + result
	}
	f.printf("\n%s    #[inline]\n    pub fn %s(self%s)%s {\n        %s\n    }\n", rustDoc("    ", doc), name, params, result, expr)
}

// event writes an event type: its keys, links, params, returns and operations.
func (r *rust) event(e *Event) {
	f, name := r.file("events_"+strings.Join(SplitWords(e.Family), "_")+"_gen"), rustType(e.Name)
	r.declare(name, "event "+e.ID)
	text := "The event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		text += " " + e.Notes
	}
	if e.Deprecated {
		text += " The original platform has deprecated it."
	}
	f.types = true
	f.printf("\nevent! {\n%s    %s: %q\n}\n\nimpl<'a> %s<'a> {", rustDoc("    ", text), name, e.ID, name)
	taken := map[string]bool{}
	for _, m := range e.Members {
		taken[rustMethod(m.Words, rustEventMethods)] = true
		r.accessor(f, rustEventMethods, m, func(k catalog.Key) string {
			if k.Lazy || k.Context {
				return "self.0.root()"
			}
			return "self.0.own()"
		})
	}
	for _, m := range e.Params {
		m.Words = append(Words{"param"}, m.Words...)
		r.accessor(f, rustEventMethods, m, func(catalog.Key) string { return "self.0.params()" })
	}
	for _, m := range e.Returns {
		method := rustName(append(Words{"set"}, m.Words...))
		taken[method] = true
		w := r.write(m.Key.Type)
		f.method("Returns "+rustDoes(m.Key.Name, m.Key), method, ", v: "+w.arg, "", fmt.Sprintf("self.0.set(%q, %s)", m.Key.Name, wrapped(w, "v")))
	}
	for _, a := range e.Operations {
		if r.base.hasAction(a.Name) && a.Events == nil {
			continue // a method of every event already
		}
		if taken[rustName(SplitWords(a.Name))] && r.err == nil {
			r.err = fmt.Errorf("bindings: event %s: operation %s would take the name of another method", e.ID, a.Name)
		}
		r.operation(f, name, a, a.ArgsIn(e.Event))
	}
	f.printf("}\n")
}

// wrapped gives the expression that is written for a value.
func wrapped(w rustWrite, v string) string {
	if w.wrap != "" {
		return w.wrap + "(" + v + ")"
	}
	return v
}
