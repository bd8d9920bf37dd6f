package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// cppMethods writes the methods of one class into its header.
type cppMethods struct {
	g        *cplus
	file     *cppFile
	class    string
	reserved []string
	taken    map[string]bool
}

// Names that a key must not hide, in views and in events.
var (
	cppViewNames  = []string{"get", "linked", "ref"}
	cppEventNames = []string{
		"get", "sent", "dictionary", "linked", "prefetch", "part", "event_id", "run_id", "attempt", "happened_at", "params", "var",
		"prior", "state", "suspend", "returns", "operation", "debug", "info", "warn", "error", "vivarium_id",
	}
)

// method spells a method that the class has not yet.
func (m *cppMethods) method(words Words, spare string) string {
	name := cIdent(words)
	if slices.Contains(m.reserved, name) || m.taken[name] {
		name = words.With(spare).Snake()
	}
	if m.taken[name] && m.g.err == nil {
		m.g.err = fmt.Errorf("bindings: two methods %s of %s", name, m.class)
	}
	m.taken[name] = true
	return name
}

// doc gives a text as a comment inside a class.
func (m *cppMethods) doc(text string) string {
	return "\n\t" + strings.ReplaceAll(strings.TrimSuffix(comment(text), "\n"), "\n", "\n\t") + "\n"
}

// accessor writes the method of a key, a pattern of keys, or a link. get says
// which method reads a key. What gives another class is defined behind them all.
func (m *cppMethods) accessor(member Member, get func(catalog.Key) string) {
	params, key := "", fmt.Sprintf("%q", member.Key.Name)
	name, text, result, expr := "", "", "", ""
	switch {
	case member.Link != nil:
		name = m.method(member.Words, "record")
		text = name + " gives the record behind " + member.Link.Prefix
		if member.Link.Doc != "" {
			text += ": " + member.Link.Doc
		}
		text += "."
		result = m.g.recordView(member.Link.Records)
		expr = fmt.Sprintf("%s(linked(%q))", result, member.Link.Prefix)
	default:
		if member.Tail != "" {
			params, key = m.g.pattern(member)
		}
		name = m.method(member.Words, "key")
		text = does(name+" gives", member.Key.Name, member.Key)
		result, expr = m.g.read(member.Key.Type, get(member.Key)+"("+key+")")
	}
	if m.g.isSimple(result) {
		m.file.printf("%s\t%s %s(%s) const { return %s; }\n", m.doc(text), result, name, params, expr)
		return
	}
	m.file.printf("%s\t%s %s(%s) const;\n", m.doc(text), result, name, params)
	fmt.Fprintf(&m.file.methods, "inline %s %s::%s(%s) const { return %s; }\n", result, m.class, name, params, expr)
}

// pattern gives the parameter that completes a pattern, and the key it makes.
func (g *cplus) pattern(m Member) (param, key string) {
	switch m.Tail {
	case "<id>", "<n>":
		return "int64_t n", fmt.Sprintf("%s(viv_numbered(%q, n))", g.q("detail::view"), m.Head)
	}
	return g.q("string_view") + " name", fmt.Sprintf("%s(viv_named(%q, %s(name)))", g.q("detail::view"), m.Head, g.q("detail::text"))
}

// isSimple reports whether a result is no class that may not be complete yet.
func (g *cplus) isSimple(result string) bool {
	name := strings.TrimPrefix(result, "vivarium::")
	return name[0] >= 'a' || slices.Contains([]string{"Id", "Date", "Bytes", "Ref", "Value", "Texts", "TextMap", "AnyRecord"}, name)
}

// views writes the classes of records, and of structs that are read.
func (g *cplus) views() {
	get := func(catalog.Key) string { return "get" }
	for _, r := range g.model.Records {
		if g.base.hasRecord(r.Record.Name) {
			continue
		}
		f := g.file("records", cppRecords)
		name := g.class("record "+r.Record.Name, r.Name, "Record")
		text := name + " is the view of a record of type " + r.Record.Name
		if r.Doc != "" {
			text += ": " + r.Doc
		}
		g.openView(f, name, text+".")
		m := &cppMethods{g: g, file: f, class: name, reserved: cppViewNames, taken: map[string]bool{}}
		f.printf("\n\t// ref points to the record.\n\t%s ref() const { return {%q, get(\"id\").as_int()}; }\n", g.q("Ref"), r.Record.Name)
		for _, member := range r.Members {
			m.accessor(member, get)
		}
		f.printf("};\n")
	}
	for _, s := range g.model.Structs {
		if !s.Read || s.Tag != "" || g.base.hasStruct(s.Name) {
			continue
		}
		f, name := g.file("records", cppRecords), g.structView(s)
		g.openView(f, name, name+" is the view of a value of type "+s.Name+".")
		m := &cppMethods{g: g, file: f, class: name, reserved: cppViewNames, taken: map[string]bool{}}
		for _, k := range s.Fields {
			m.accessor(Member{Words: SplitWords(k.Name), Key: k}, get)
		}
		f.printf("};\n")
	}
}

func (g *cplus) openView(f *cppFile, name, text string) {
	view := g.q("View")
	f.printf("\n%sclass %s : public %s {\npublic:\n\tusing %s::View;\n\texplicit %s(const %s &v) : %s(v) {}\n", comment(text), name, view, view, name, view, view)
}

// recordView names the view of what a link leads to.
func (g *cplus) recordView(records []string) string {
	if len(records) != 1 {
		return g.q("AnyRecord")
	}
	name := g.class("record "+records[0], SplitWords(records[0]), "Record")
	if g.base.hasRecord(records[0]) {
		return "vivarium::" + name
	}
	return name
}

func (g *cplus) structView(s *Struct) string {
	words := SplitWords(s.Name)
	if s.Written {
		words = words.With("view")
	}
	name := g.class("view of "+s.Name, words, "Struct")
	if g.base.hasStruct(s.Name) {
		return "vivarium::" + name
	}
	return name
}

// viewOf names the view of a record or struct: empty when there is none.
func (g *cplus) viewOf(t catalog.Type) string {
	return g.model.viewOf(t, g.recordView, g.structView)
}

// read says how C++ reads a value: the type of the result, and the expression
// that makes it of one that gives the value.
func (g *cplus) read(t catalog.Type, get string) (typ, expr string) {
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist:
		return g.q("string_view"), get + ".as_text()"
	case catalog.KindTexts:
		return g.q("Texts"), g.q("Texts") + "(" + get + ")"
	case catalog.KindBin, catalog.KindRaw:
		return g.q("Bytes"), get + ".as_bytes()"
	case catalog.KindCheckbox:
		return "bool", get + ".as_bool()"
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return "int64_t", get + ".as_int()"
	case catalog.KindID:
		return g.q("Id"), get + ".as_int()"
	case catalog.KindDate:
		return g.q("Date"), get + ".as_int()"
	case catalog.KindDecimal, catalog.KindPercent:
		return "double", get + ".as_float()"
	case catalog.KindReference:
		return g.q("Ref"), get + ".as_ref()"
	case catalog.KindList, catalog.KindMap:
		return g.readMany(t, get)
	}
	if view := g.viewOf(t); view != "" {
		return view, view + "(" + g.q("View") + "(" + get + "))"
	}
	return g.q("Value"), get
}

func (g *cplus) readMany(t catalog.Type, get string) (typ, expr string) {
	switch view := g.viewOf(*t.Elem); {
	case view != "":
		typ = g.q("Views<" + view + ">")
	case t.Elem.Wire() == catalog.WireStr && t.Kind == catalog.KindList:
		typ = g.q("Texts")
	case t.Kind == catalog.KindMap && (t.Elem.Wire() == catalog.WireStr || t.Elem.Kind == catalog.KindTexts):
		typ = g.q("TextMap")
	default:
		return g.q("Value"), get
	}
	return typ, typ + "(" + get + ")"
}
