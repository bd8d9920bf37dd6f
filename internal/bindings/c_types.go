package bindings

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// types declares every record, struct and event before a function speaks of it.
func (g *clang) types() {
	for _, r := range g.model.Records {
		if g.base.hasRecord(r.Record.Name) {
			g.name("record "+r.Record.Name, r.Name, "record")
			continue
		}
		f := g.file("records", "vivarium_structs_gen.h")
		name := g.name("record "+r.Record.Name, r.Name, "record")
		text := name + " is the view of a record of type " + r.Record.Name
		if r.Doc != "" {
			text += ": " + r.Doc
		}
		g.view(f, name, text+".")
	}
	for _, s := range g.model.Structs {
		if !s.Read || s.Tag != "" || g.base.hasStruct(s.Name) {
			continue
		}
		name := g.name("view of "+s.Name, viewWords(s), "struct")
		g.view(g.file("structs"), name, name+" is the view of a value of type "+s.Name+".")
	}
	for _, e := range g.model.Events {
		if g.base.hasEvent(e.ID) {
			continue
		}
		f := g.file(SplitWords(e.Family).Snake(), "vivarium_operations_gen.h", "vivarium_records_gen.h", "vivarium_structs_gen.h")
		name := g.name("event "+e.ID, e.Name, "event")
		text := name + " is the event " + e.ID + ": " + lowerFirst(e.Doc)
		if e.Notes != "" {
			text += " " + e.Notes
		}
		if e.Deprecated {
			text += " The original platform has deprecated it."
		}
		fmt.Fprintf(&f.types, "\n%stypedef struct { int32_t size; } %s;\n#define VIV_ID_%s %q\n", comment(text), name, name[len("viv_"):], e.ID)
	}
}

// view writes the type of a view, and the function that takes a value as one.
func (g *clang) view(f *cFile, name, text string) {
	of := g.name("a value as "+name, Words{name[len("viv_"):], "of"}, "value")
	fmt.Fprintf(&f.types, "\n%stypedef struct { viv_view view; } %s;\nVIV_INLINE %s %s(viv_value v) {\n\t%s r = {viv_within(v)};\n\treturn r;\n}\n",
		comment(text), name, name, of, name)
}

// eventType names the type of an event.
func (g *clang) eventType(e *Event) string {
	name := "viv_" + e.Name.Snake()
	if g.names[name] != "event "+e.ID {
		name += "_event"
	}
	return name
}

// recordView names the view of what a link leads to.
func (g *clang) recordView(records []string) string {
	if len(records) != 1 {
		return "viv_any_record"
	}
	name := "viv_" + SplitWords(records[0]).Snake()
	for _, r := range g.model.Records {
		if r.Record.Name == records[0] {
			name = "viv_" + r.Name.Snake()
		}
	}
	if g.names[name] != "record "+records[0] {
		name += "_record"
	}
	return name
}

// viewWords names the view of a struct: it is another type than the one to write.
func viewWords(s *Struct) Words {
	if s.Written {
		return SplitWords(s.Name).With("view")
	}
	return SplitWords(s.Name)
}

func (g *clang) structView(s *Struct) string {
	return g.typeName("view of "+s.Name, viewWords(s), g.base.hasStruct(s.Name))
}

// structType names the struct of values to write.
func (g *clang) structType(name string) string {
	return g.typeName("struct "+name, SplitWords(name), g.base.hasStruct(name))
}

// typeName gives the name that a struct was given: another when the first was
// taken.
func (g *clang) typeName(what string, words Words, base bool) string {
	name := "viv_" + words.Snake()
	if !base && g.names[name] != what {
		name += "_struct"
	}
	return name
}

// viewOf names the view of a record or struct: empty when there is none.
func (g *clang) viewOf(t catalog.Type) string {
	return g.model.viewOf(t, g.recordView, g.structView)
}

// read says how C reads a value: the type of the result, and the expression that
// makes it of one that gives the value.
func (g *clang) read(t catalog.Type, get string) (typ, expr string) {
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist:
		return "viv_text", "viv_as_text(" + get + ")"
	case catalog.KindBin, catalog.KindRaw:
		return "viv_bytes", "viv_as_bytes(" + get + ")"
	case catalog.KindCheckbox:
		return "bool", "viv_as_bool(" + get + ")"
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return "int64_t", "viv_as_int(" + get + ")"
	case catalog.KindID:
		return "viv_id", "viv_as_int(" + get + ")"
	case catalog.KindDate:
		return "viv_date", "viv_as_int(" + get + ")"
	case catalog.KindDecimal, catalog.KindPercent:
		return "double", "viv_as_float(" + get + ")"
	case catalog.KindReference:
		return "viv_ref", "viv_as_ref(" + get + ")"
	}
	switch view := g.viewOf(t); view {
	case "":
		return "viv_value", get
	case "viv_any_record":
		return view, "(viv_any_record){viv_within(" + get + ")}"
	default:
		return view, view + "_of(" + get + ")"
	}
}

// entries says, for a comment, what the entries of a list or map are.
func (g *clang) entries(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindTexts:
		return " A text or a list of texts: viv_first_text, viv_walk_texts."
	case catalog.KindList, catalog.KindMap:
		if view := g.viewOf(*t.Elem); view != "" && view != "viv_any_record" {
			return " Its entries: " + view + "_of."
		}
	}
	return ""
}

// writeType gives the C type of a value to write.
func (g *clang) writeType(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindTexts:
		return "viv_texts"
	case catalog.KindRaw:
		return "viv_bytes"
	case catalog.KindStruct:
		return "const " + g.structType(t.Name) + " *"
	case catalog.KindList, catalog.KindMap:
		return g.manyType(t)
	case catalog.KindRecord, catalog.KindAny, catalog.KindByField, catalog.KindByVariable:
		return "viv_value"
	}
	typ, _ := g.read(t, "")
	return typ
}

// manyType gives the type of several values that write themselves, and that of
// a built value for those that do not.
func (g *clang) manyType(t catalog.Type) string {
	list := t.Kind == catalog.KindList
	switch {
	case t.Elem.Wire() == catalog.WireStr && list:
		return "viv_texts"
	case t.Elem.Wire() == catalog.WireStr:
		return "viv_pairs"
	case !list:
		return "viv_value"
	}
	switch t.Elem.Kind {
	case catalog.KindID:
		return "viv_ids"
	case catalog.KindDate:
		return "viv_dates"
	case catalog.KindReference:
		return "viv_refs"
	case catalog.KindStruct:
		return g.structType(t.Elem.Name) + "_list"
	}
	return "viv_value"
}

// put gives the expression that writes v to the writer w.
func (g *clang) put(t catalog.Type, w, v string) string {
	put := ""
	switch typ := g.writeType(t); typ {
	case "bool", "int64_t":
		put = map[string]string{"bool": "bool", "int64_t": "int"}[typ]
	case "viv_date":
		put = "int"
	case "double":
		put = "float"
	default:
		put = typ[len("viv_"):]
		if t.Kind == catalog.KindStruct {
			put = g.structType(t.Name)[len("viv_"):]
		}
	}
	if t.Kind == catalog.KindRaw {
		put = "raw"
	}
	return "viv_put_" + put + "(" + w + ", " + v + ")"
}

// isSet gives the condition under which an optional value is written: that it is
// not the zero of its type.
func (g *clang) isSet(t catalog.Type, v string) string {
	switch typ := g.writeType(t); typ {
	case "bool":
		return v
	case "int64_t", "double", "viv_id", "viv_date":
		return v + " != 0"
	case "viv_ref":
		return v + ".record.at"
	default:
		if t.Kind == catalog.KindStruct {
			return v
		}
		return v + ".at"
	}
}
