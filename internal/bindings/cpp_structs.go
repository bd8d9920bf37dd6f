package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// writeType gives the C++ type of a value to write.
func (g *cplus) writeType(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindTexts:
		return g.q("Items<") + g.q("string_view") + ">"
	case catalog.KindStruct:
		return g.structType(t)
	case catalog.KindList, catalog.KindMap:
		return g.manyType(t)
	case catalog.KindRecord, catalog.KindAny, catalog.KindByField, catalog.KindByVariable:
		return g.q("Any")
	}
	typ, _ := g.read(t, "")
	return typ
}

func (g *cplus) structType(t catalog.Type) string {
	name := g.class("struct "+t.Name, SplitWords(t.Name), "Struct")
	if g.base.hasStruct(t.Name) {
		return "vivarium::" + name
	}
	return name
}

// manyType gives the type of several values that write themselves, and that of a
// built value for those that do not.
func (g *cplus) manyType(t catalog.Type) string {
	items := func(of string) string { return g.q("Items<") + of + ">" }
	list := t.Kind == catalog.KindList
	switch {
	case t.Elem.Wire() == catalog.WireStr && list:
		return items(g.q("string_view"))
	case t.Elem.Wire() == catalog.WireStr:
		return items(g.q("Pair"))
	case !list:
		return g.q("Any")
	}
	switch t.Elem.Kind {
	case catalog.KindID, catalog.KindDate, catalog.KindReference, catalog.KindStruct:
		return items(g.writeType(*t.Elem))
	}
	return g.q("Any")
}

// put gives the expression that writes v to the writer w.
func (g *cplus) put(t catalog.Type, w, v string) string {
	switch {
	case t.Kind == catalog.KindID:
		return w + ".id(" + v + ")"
	case t.Kind == catalog.KindRaw:
		return w + ".raw_text(" + v + ")"
	case t.Kind == catalog.KindList && t.Elem.Kind == catalog.KindID:
		return g.q("detail::put_ids") + "(" + w + ".raw(), " + v + ")"
	}
	return w + ".put(" + v + ")"
}

// isSet gives the condition under which an optional value is written: that it is
// not the zero of its type.
func (g *cplus) isSet(t catalog.Type, v string) string {
	switch typ := strings.TrimPrefix(g.writeType(t), "vivarium::"); {
	case typ == "bool", typ == "Any", t.Kind == catalog.KindStruct:
		return v
	case typ == "int64_t", typ == "double", typ == "Id", typ == "Date":
		return v + " != 0"
	case typ == "Ref":
		return v + ".record.data()"
	}
	return v + ".data()"
}

// structs writes the struct types of the catalog that are written; one that
// comes in variants is a struct for each, and one that any of them becomes.
func (g *cplus) structs() {
	done := map[string]bool{}
	for _, s := range g.model.Structs {
		g.structAndParts(s, done)
	}
}

// structAndParts writes a struct behind those that it holds.
func (g *cplus) structAndParts(s *Struct, done map[string]bool) {
	if !s.Written || g.base.hasStruct(s.Name) || done[s.Name] {
		return
	}
	done[s.Name] = true
	fields := slices.Clone(s.Fields)
	for _, v := range s.Variants {
		fields = append(fields, v.Fields...)
	}
	for _, k := range fields {
		if part := g.model.structs[k.Type.Name]; k.Type.Kind == catalog.KindStruct && part != nil {
			g.structAndParts(part, done)
		}
	}
	f, words := g.file("structs", cppStructs), SplitWords(s.Name)
	name := g.structType(catalog.Type{Kind: catalog.KindStruct, Name: s.Name})
	if s.Tag == "" {
		g.structWritten(f, name, s.Name, s.Fields, "")
		return
	}
	var variants []string
	for _, v := range s.Variants {
		variant := g.name("struct "+s.Name+" "+v.Name, words.With(SplitWords(v.Name)...), "Struct")
		g.structWritten(f, variant, s.Name+" "+v.Name, v.Fields, fmt.Sprintf("\tm.put(%q, %q);\n", s.Tag, v.Name))
		variants = append(variants, variant)
	}
	f.printf("\n%sstruct %s : %s {\n\t%s() = default;\n", comment(name+" is a value of type "+s.Name+", one of "+strings.Join(variants, ", ")+"."), name, g.q("Any"), name)
	for _, variant := range variants {
		f.printf("\t%s(const %s &v) : Any(v) {}\n", name, variant)
	}
	f.printf("};\n")
}

func (g *cplus) structWritten(f *cppFile, name, what string, keys []catalog.Key, tag string) {
	f.printf("\n%sstruct %s {\n%s\tvoid write(%s w) const;\n};\n", comment(name+" is a value of type "+what+" to write."), name, g.fields(keys), g.q("Writer"))
	fmt.Fprintf(&f.methods, "\ninline void %s::write(%s w) const {\n\t%s m = w.map();\n%s%s}\n", name, g.q("Writer"), g.q("Map"), tag, g.fieldPuts(keys, "m", "m.raw()", "\t", ""))
}

// fields writes the fields of a struct.
func (g *cplus) fields(keys []catalog.Key) string {
	var b strings.Builder
	for _, k := range keys {
		typ, zero, doc := g.writeType(k.Type), "", k.Doc
		switch strings.TrimPrefix(typ, "vivarium::") {
		case "bool":
			zero = " = false"
		case "int64_t", "double", "Id", "Date":
			zero = " = 0"
		}
		if k.Type.Kind == catalog.KindStruct && !k.Required {
			typ, zero = "const "+typ+" *", " = nullptr"
		}
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			typ, zero, doc = g.q("Any"), "", strings.TrimPrefix(k.Doc+"; a map, its names without "+head, "; ")
		}
		if !strings.HasSuffix(typ, "*") {
			typ += " "
		}
		line := "\t" + typ + cppField(k) + zero + ";"
		if doc != "" {
			line += aside(doc)
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

func cppField(k catalog.Key) string {
	if k.Pattern {
		head, _ := splitPattern(k.Name)
		return SplitWords(head).Snake() + "s"
	}
	return cIdent(SplitWords(k.Name), "write", "w", "m", "op")
}

// fieldPuts writes what puts fields into the map m, the optional ones when they
// are set. raw is the map's writer, self what stands before a field.
func (g *cplus) fieldPuts(keys []catalog.Key, m, raw, indent, self string) string {
	var b strings.Builder
	for _, k := range keys {
		v := self + cppField(k)
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			fmt.Fprintf(&b, "%s%s(%s, %q, %s);\n", indent, g.q("detail::put_named"), raw, head, v)
			continue
		}
		given := v
		if k.Type.Kind == catalog.KindStruct && !k.Required {
			given = "*" + v
		}
		put := g.put(k.Type, fmt.Sprintf("%s[%q]", m, k.Name), given) + ";"
		if !k.Required {
			put = "if (" + g.isSet(k.Type, v) + ") " + put
		}
		b.WriteString(indent + put + "\n")
	}
	return b.String()
}

// operations writes the class that all events are derived from: the operations
// that they offer alike.
func (g *cplus) operations() {
	if g.base.c != nil {
		return
	}
	f := g.file("operations", cppOperations)
	m := &cppMethods{g: g, file: f, class: "Operations", reserved: cppEventNames, taken: map[string]bool{}}
	f.printf("\n// Operations are what every event offers.\nclass Operations : public Event {\npublic:\n")
	for _, a := range g.model.Common {
		m.operation(a, a.Args, nil)
	}
	f.printf("};\n")
}

// operation writes the method that requests or asks an operation: what it needs
// are parameters, the rest is a struct of options.
func (m *cppMethods) operation(a *catalog.Action, args []catalog.Key, owner Words) {
	words := SplitWords(a.Name)
	options := m.options(owner, words, a, args)
	doc := ""
	if a.Doc != "" {
		doc = ": " + lowerFirst(a.Doc)
	}
	name := m.method(words, "operation")
	if a.Mode == catalog.Deferred {
		m.operationBody(name, name+" requests the action "+a.Name+doc, a, args, options, m.g.q("Action"), "return op.act();")
		if !a.Twin {
			return
		}
		name = m.method(words.With("now"), "operation")
		doc = " at once, and waits for the result."
	}
	result, end := m.g.q("Outcome"), "return op.call();"
	if a.HasResult() {
		typ, expr := m.g.read(a.Result, "(*answer)")
		result = m.g.q("Answer<" + typ + ">")
		end = "auto answer = op.call();\n\t\treturn {answer.raw(), " + expr + "};"
		if typ == m.g.q("Value") {
			end = "return op.call();"
		}
	}
	m.operationBody(name, name+" asks "+a.Name+doc, a, args, options, result, end)
}

func (m *cppMethods) operationBody(name, text string, a *catalog.Action, args []catalog.Key, options, result, end string) {
	var params []string
	var puts strings.Builder
	for _, k := range args {
		if k.Required && !k.Pattern {
			param := cIdent(SplitWords(k.Name), "op", "opt", "answer")
			typ := m.g.writeType(k.Type)
			if k.Type.Kind == catalog.KindStruct || strings.TrimPrefix(typ, "vivarium::") == "Any" {
				typ = "const " + typ + " &"
			} else {
				typ += " "
			}
			params = append(params, typ+param)
			fmt.Fprintf(&puts, "\t\t%s;\n", m.g.put(k.Type, fmt.Sprintf("op[%q]", k.Name), param))
		}
	}
	if options != "" {
		params = append(params, "const "+options+" &opt = {}")
		puts.WriteString("\t\topt.put_to(op);\n")
	}
	m.file.printf("%s\t%s %s(%s) const {\n\t\t%s op(%q);\n%s\t\t%s\n\t}\n", m.doc(text), result, name, strings.Join(params, ", "), m.g.q("Operation"), a.Name, puts.String(), end)
}

// options writes the struct of an operation's optional arguments and gives its
// name: empty when there are none.
func (m *cppMethods) options(owner, words Words, a *catalog.Action, args []catalog.Key) string {
	g := m.g
	optional := slices.DeleteFunc(slices.Clone(args), func(k catalog.Key) bool { return k.Required && !k.Pattern })
	if len(optional) == 0 {
		return ""
	}
	f := m.file
	if len(args) == len(a.Args) && slices.EqualFunc(args, a.Args, func(x, y catalog.Key) bool { return x.Name == y.Name }) {
		f = g.file("operations", cppOperations)
	} else {
		words = owner.With(words...)
	}
	what := "options of " + a.Name
	if name := words.With("options").Upper(); g.names[name] == what {
		return name
	}
	name := g.name(what, words.With("options"), "Of")
	fmt.Fprintf(&f.classes, "\n%sstruct %s {\n%s\tvoid put_to(const %s &op) const {\n%s\t}\n};\n",
		comment(name+" are the arguments of "+a.Name+" that may be left out."), name, g.fields(optional), g.q("Operation"),
		g.fieldPuts(optional, "op", "op.raw()", "\t\t", ""))
	return name
}
