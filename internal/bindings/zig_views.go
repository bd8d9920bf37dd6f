package bindings

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// records writes a view type for every record.
func (z *zig) records() {
	for _, r := range z.model.Records {
		if z.base.hasRecord(r.Record.Name) {
			continue
		}
		f, name := z.file("records"), title(r.Name)
		z.declare("records", name, "record "+r.Record.Name)
		text := "A record of type " + r.Record.Name
		if r.Doc != "" {
			text += ": " + r.Doc
		}
		f.printf("\n")
		f.doc("", text+".")
		f.printf("pub const %s = struct {\n    view: V.View,\n\n    /// Points to the record.\n", name)
		f.printf("    pub fn ref(r: %s) V.Ref {\n        return .{ .record = %q, .id = r.view.id(\"id\") };\n    }\n", name, r.Record.Name)
		for _, m := range r.Members {
			z.accessor(f, "r: "+name, "r.view", m)
		}
		f.printf("};\n")
	}
}

// accessor writes the function of a key, a pattern of keys, or a link.
func (z *zig) accessor(f *zigFile, self, view string, m Member) {
	name := zigMember(m.Words)
	z.claim(name, strings.Trim("the key "+m.Key.Name, " "))
	f.printf("\n")
	if m.Link != nil {
		text := "The record behind " + m.Link.Prefix
		if m.Link.Doc != "" {
			text += ": " + m.Link.Doc
		}
		f.doc("    ", text+".")
		f.printf("    pub fn %s(%s) %s {\n        return .{ .view = %s.linked(%q) };\n    }\n", name, self, z.recordView(m.Link.Records), view, m.Link.Prefix)
		return
	}
	f.doc("    ", does("Reads", m.Key.Name, m.Key))
	if m.Tail == "" {
		typ, expr := z.read(m.Key.Type, view, strconv.Quote(m.Key.Name))
		f.printf("    pub fn %s(%s) %s {\n        return %s;\n    }\n", name, self, typ, expr)
		return
	}
	arg, of, read := "tail_", "[]const u8", "named"
	if m.Tail == "<id>" || m.Tail == "<n>" {
		arg, of, read = "number_", "i64", "numbered"
	}
	typ, expr := z.read(m.Key.Type, fmt.Sprintf("%s.%s(%q, %s)", view, read, m.Head, arg), `""`)
	f.printf("    pub fn %s(%s, %s: %s) %s {\n        return %s;\n    }\n", name, self, arg, of, typ, expr)
}

// event writes an event type: its keys, links, params, returns and operations.
func (z *zig) event(e *Event) {
	f, name := z.file("events"), title(e.Name)
	z.declare("events", name, "event "+e.ID)
	text := "The event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		text += " " + e.Notes
	}
	if e.Deprecated {
		text += " The original platform has deprecated it."
	}
	f.printf("\n")
	f.doc("", text)
	f.printf("pub const %s = struct {\n    pub const event_id = %q;\n", name, e.ID)
	for _, m := range e.Members {
		view := "V.root"
		if m.Link == nil && !m.Key.Lazy && !m.Key.Context {
			view = "V.own"
		}
		z.accessor(f, "_: "+name, view, m)
	}
	for _, m := range e.Params {
		m.Words = append(Words{"param"}, m.Words...)
		z.accessor(f, "_: "+name, "V.params()", m)
	}
	for _, m := range e.Returns {
		method := camel(append(Words{"set"}, m.Words...))
		z.claim(method, "the return "+m.Key.Name)
		f.printf("\n")
		f.doc("    ", does("Returns", m.Key.Name, m.Key))
		f.printf("    pub fn %s(_: %s, value_: %s) void {\n        V.giveBack(%q, value_);\n    }\n", method, name, z.writeType(m.Key.Type), m.Key.Name)
	}
	for _, a := range z.base.ownOperations(z.model, e) {
		z.operation(f, "    ", "_: "+name+", ", a, z.argsType(f, "    ", a, a.ArgsIn(e.Event)))
	}
	f.printf("};\n")
}

// common writes the operations that all events offer alike, as functions.
func (z *zig) common() {
	if z.base.c != nil {
		return
	}
	f := z.file("operations")
	z.taken = map[string]string{}
	for _, a := range z.model.Common {
		z.operation(f, "", "", a, z.argsType(f, "", a, a.Args))
	}
}

// argsType writes the struct of an operation's arguments and gives its name:
// empty when there are none.
func (z *zig) argsType(f *zigFile, indent string, a *catalog.Action, args []catalog.Key) string {
	if len(args) == 0 {
		return ""
	}
	name := title(SplitWords(a.Name)) + "Args"
	f.printf("\n%s/// The arguments of %s.\n%spub const %s = struct {\n", indent, a.Name, indent, name)
	z.fields(f, indent+"    ", args)
	f.printf("%s};\n", indent)
	return name
}

// operation writes the function that requests or asks an operation.
func (z *zig) operation(f *zigFile, indent, self string, a *catalog.Action, args string) {
	words, about := SplitWords(a.Name), "."
	if a.Doc != "" {
		about = ": " + lowerFirst(a.Doc)
	}
	if a.Mode == catalog.Deferred {
		z.ask(f, indent, "Requests the action "+a.Name+about, words, self, args, "V.Action", fmt.Sprintf("V.act(%q, ARGS)", a.Name))
		if !a.Twin {
			return
		}
		words, about = words.With("now"), " at once, and waits for the result."
	}
	typ, expr := "void", fmt.Sprintf("_ = try V.call(%q, ARGS)", a.Name)
	if a.HasResult() {
		typ, expr = z.read(a.Result, "(try V.askValue("+strconv.Quote(a.Name)+", ARGS))", `""`)
		if view := z.viewOf(a.Result); view != "" && (a.Result.Kind == catalog.KindRecord || a.Result.Kind == catalog.KindStruct) {
			typ, expr = view, fmt.Sprintf(".{ .view = try V.ask(%q, ARGS) }", a.Name)
		}
	}
	z.ask(f, indent, "Asks for "+a.Name+about, words, self, args, typ, expr)
}
