package bindings

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// goRead says how Go reads a value: the type an accessor gives, and the
// expression that makes it from a view and a key.
type goRead struct{ typ, expr string }

// read gives the accessor of a type. view and key are Go expressions.
func (g *golang) read(t catalog.Type, view, key string) goRead {
	method := func(typ, name string) goRead { return goRead{typ, view + "." + name + "(" + key + ")"} }
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist, catalog.KindRaw:
		return method("string", "Text")
	case catalog.KindTexts:
		return method(g.q("Texts"), "Texts")
	case catalog.KindBin:
		return method("[]byte", "Bytes")
	case catalog.KindCheckbox:
		return method("bool", "Bool")
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return method("int64", "Int")
	case catalog.KindID:
		return method(g.q("ID"), "ID")
	case catalog.KindDate:
		return method(g.q("Date"), "Date")
	case catalog.KindDecimal, catalog.KindPercent:
		return method("float64", "Float")
	case catalog.KindReference:
		return method(g.q("Ref"), "RefAt")
	case catalog.KindRecord, catalog.KindStruct:
		if name := g.viewOf(t); name != "" {
			return goRead{name, name + "{" + view + ".Within(" + key + ")}"}
		}
	case catalog.KindList, catalog.KindMap:
		return g.readMany(t, view, key)
	}
	return method("abi.Value", "Get")
}

func (g *golang) readMany(t catalog.Type, view, key string) goRead {
	elem := *t.Elem
	switch {
	case elem.Kind == catalog.KindRecord, elem.Kind == catalog.KindStruct:
		if name := g.viewOf(elem); name != "" {
			return goRead{g.q("ViewList[" + name + "]"), fmt.Sprintf("%s[%s](%s, %s)", g.q("Views"), name, view, key)}
		}
	case elem.Wire() == catalog.WireStr && t.Kind == catalog.KindList:
		return goRead{g.q("Texts"), view + ".Texts(" + key + ")"}
	case elem.Wire() == catalog.WireStr, elem.Kind == catalog.KindTexts && t.Kind == catalog.KindMap:
		return goRead{g.q("TextMap"), view + ".TextMap(" + key + ")"}
	}
	return goRead{"abi.Value", view + ".Get(" + key + ")"}
}

// viewOf names the view type of a record or struct: empty when there is none.
func (g *golang) viewOf(t catalog.Type) string {
	if t.Kind == catalog.KindRecord {
		return g.recordView(t.Records)
	}
	if s := g.model.oneForm(t.Name); s != nil {
		return g.structView(s)
	}
	return ""
}

// recordView names the view of what a link leads to.
func (g *golang) recordView(records []string) string {
	if len(records) == 1 {
		return g.known(g.base.hasRecord(records[0]), SplitWords(records[0]).Upper())
	}
	return g.q("AnyRecord")
}

func (g *golang) structView(s *Struct) string {
	name := SplitWords(s.Name).Upper()
	if s.Written {
		name += "View"
	}
	return g.known(g.base.hasStruct(s.Name), name)
}

// write gives the Go type of a value to write.
func (g *golang) writeType(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindTexts:
		return "[]string"
	case catalog.KindReference:
		return g.q("Ref")
	case catalog.KindRecord:
		return g.q("Map")
	case catalog.KindStruct:
		return g.known(g.base.hasStruct(t.Name), SplitWords(t.Name).Upper())
	case catalog.KindList:
		if t.Elem.Wire() == catalog.WireStr {
			return "[]string"
		}
		return g.many("[]", *t.Elem, g.q("List"))
	case catalog.KindMap:
		if t.Elem.Wire() == catalog.WireStr {
			return "map[string]string"
		}
		return g.many("map[string]", *t.Elem, g.q("Map"))
	case catalog.KindAny, catalog.KindByField, catalog.KindByVariable:
		return g.q("Any")
	}
	return g.read(t, "", "").typ
}

// many gives the type of several values that write themselves, or the untyped
// one for those that do not.
func (g *golang) many(of string, elem catalog.Type, untyped string) string {
	switch elem.Kind {
	case catalog.KindID, catalog.KindDate, catalog.KindReference, catalog.KindStruct:
		return of + g.writeType(elem)
	}
	return untyped
}

// writeStmt gives the statement that appends v to the writer w.
func (g *golang) writeStmt(t catalog.Type, w, v string) string {
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist:
		return w + ".Str(" + v + ")"
	case catalog.KindRaw:
		return g.q("AppendRaw") + "(" + w + ", " + v + ")"
	case catalog.KindBin:
		return w + ".Bin(" + v + ")"
	case catalog.KindCheckbox:
		return w + ".Bool(" + v + ")"
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return w + ".Int(" + v + ")"
	case catalog.KindDecimal, catalog.KindPercent:
		return w + ".Float(" + v + ")"
	case catalog.KindAny, catalog.KindByField, catalog.KindByVariable:
		return g.q("AppendAny") + "(" + w + ", " + v + ")"
	}
	switch typ := g.writeType(t); {
	case typ == "[]string":
		return g.q("AppendTexts") + "(" + w + ", " + v + ")"
	case typ == "map[string]string":
		return g.q("AppendTextMap") + "(" + w + ", " + v + ")"
	case typ[0] == '[':
		return g.q("AppendList") + "(" + w + ", " + v + ")"
	case len(typ) > 4 && typ[:4] == "map[":
		return g.q("AppendMap") + "(" + w + ", " + v + ")"
	}
	return v + ".AppendTo(" + w + ")"
}

// isSet gives the condition under which an optional value is written: that it
// is not the zero value of its type.
func (g *golang) isSet(t catalog.Type, v string) string {
	switch typ := g.writeType(t); {
	case typ == "string":
		return v + ` != ""`
	case typ == "bool":
		return v
	case typ == "int64", typ == "float64", typ == g.q("ID"), typ == g.q("Date"):
		return v + " != 0"
	case typ == g.q("Ref"):
		return v + " != (" + typ + "{})"
	}
	return v + " != nil"
}

// fieldType is writeType for an optional field: a struct that may be left out
// is behind a pointer.
func (g *golang) fieldType(k catalog.Key) string {
	typ := g.writeType(k.Type)
	if k.Type.Kind == catalog.KindStruct && !k.Required && !g.isSum(k.Type) {
		return "*" + typ
	}
	return typ
}

// isSum tells a struct with variants, which is an interface in Go.
func (g *golang) isSum(t catalog.Type) bool {
	s := g.model.structs[t.Name]
	return s != nil && s.Tag != ""
}
