package bindings

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// read gives the type an accessor gives, and the call that reads it from a view.
func (a *assemblyScript) read(t catalog.Type, key string) (typ, call string) {
	method := func(typ, name string) (string, string) { return typ, name + "(" + key + ")" }
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist, catalog.KindRaw:
		return method("string", "getText")
	case catalog.KindTexts:
		return method(a.sdk("Texts"), "getTexts")
	case catalog.KindBin:
		return method("Uint8Array", "getBytes")
	case catalog.KindCheckbox:
		return method("bool", "getBool")
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return method("i64", "getInt")
	case catalog.KindID:
		return method(a.sdk("ID"), "getID")
	case catalog.KindDate:
		return method(a.sdk("UnixTime"), "getDate")
	case catalog.KindDecimal, catalog.KindPercent:
		return method("f64", "getFloat")
	case catalog.KindReference:
		return method(a.sdk("Ref"), "getRef")
	case catalog.KindRecord, catalog.KindStruct:
		if name := a.viewOf(t); name != "" {
			return method(name, "within<"+name+">")
		}
	case catalog.KindList, catalog.KindMap:
		return a.readMany(t, key)
	}
	return method(a.sdk("Value"), "get")
}

func (a *assemblyScript) readMany(t catalog.Type, key string) (typ, call string) {
	elem := *t.Elem
	switch {
	case elem.Kind == catalog.KindRecord, elem.Kind == catalog.KindStruct:
		if name := a.viewOf(elem); name != "" {
			return a.sdk("Views") + "<" + name + ">", fmt.Sprintf("getViews<%s>(%s)", name, key)
		}
	case elem.Wire() == catalog.WireStr && t.Kind == catalog.KindList:
		return a.sdk("Texts"), "getTexts(" + key + ")"
	case elem.Wire() == catalog.WireStr, elem.Kind == catalog.KindTexts && t.Kind == catalog.KindMap:
		return a.sdk("TextMap"), "getTextMap(" + key + ")"
	}
	return a.sdk("Value"), "get(" + key + ")"
}

// viewOf names the view class of a record or struct: empty when there is none.
func (a *assemblyScript) viewOf(t catalog.Type) string {
	if t.Kind == catalog.KindRecord {
		return a.recordView(t.Records)
	}
	if s := a.model.oneForm(t.Name); s != nil {
		return a.structView(s)
	}
	return ""
}

func (a *assemblyScript) recordView(records []string) string {
	if len(records) == 1 {
		return a.known(a.base.hasRecord(records[0]), SplitWords(records[0]).Upper())
	}
	return a.sdk("AnyRecord")
}

func (a *assemblyScript) structView(s *Struct) string {
	name := SplitWords(s.Name).Upper()
	if s.Written {
		name += "View"
	}
	return a.known(a.base.hasStruct(s.Name), name)
}

// writeType gives the type of a value to write. A type that an object stands for
// is null where the value may be left out.
func (a *assemblyScript) writeType(t catalog.Type) (typ string, object bool) {
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist, catalog.KindRaw:
		return "string", false
	case catalog.KindCheckbox:
		return "bool", false
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return "i64", false
	case catalog.KindID:
		return a.sdk("ID"), false
	case catalog.KindDate:
		return a.sdk("UnixTime"), false
	case catalog.KindDecimal, catalog.KindPercent:
		return "f64", false
	case catalog.KindBin:
		return "Uint8Array", true
	case catalog.KindTexts:
		return "string[]", true
	case catalog.KindReference:
		return a.sdk("Ref"), true
	case catalog.KindRecord:
		return a.sdk("Fields"), true
	case catalog.KindStruct:
		return a.known(a.base.hasStruct(t.Name), SplitWords(t.Name).Upper()), true
	case catalog.KindList:
		return a.writeList(*t.Elem), true
	case catalog.KindMap:
		if t.Elem.Wire() == catalog.WireStr {
			return "Map<string, string>", true
		}
		return a.sdk("Fields"), true
	}
	return a.sdk("Any"), true
}

func (a *assemblyScript) writeList(elem catalog.Type) string {
	switch {
	case elem.Wire() == catalog.WireStr:
		return "string[]"
	case elem.Kind == catalog.KindDate, elem.Wire() == catalog.WireInt, elem.Kind == catalog.KindReference, elem.Kind == catalog.KindStruct:
		typ, _ := a.writeType(elem)
		return typ + "[]"
	}
	return a.sdk("Any") + "[]"
}

// writeStmt gives the statement that writes v to the writer w.
func (a *assemblyScript) writeStmt(t catalog.Type, w, v string) string {
	typ, object := a.writeType(t)
	switch {
	case typ == "string":
		return w + ".text(" + v + ");"
	case typ == "bool":
		return w + ".bool(" + v + ");"
	case typ == "ID":
		return a.sdk("writeID") + "(" + w + ", " + v + ");"
	case typ == "f64":
		return w + ".float(" + v + ");"
	case !object:
		return w + ".int(" + v + ");"
	case typ == "Uint8Array":
		return w + ".bytes(" + v + ");"
	case typ == "string[]":
		return a.sdk("writeTexts") + "(" + w + ", " + v + ");"
	case typ == "ID[]":
		return a.sdk("writeIDs") + "(" + w + ", " + v + ");"
	case typ == "i64[]", typ == "UnixTime[]":
		return a.sdk("writeInts") + "(" + w + ", " + v + ");"
	case typ == "Map<string, string>":
		return a.sdk("writeTextMap") + "(" + w + ", " + v + ");"
	case t.Kind == catalog.KindList:
		return fmt.Sprintf("%s<%s>(%s, %s);", a.sdk("writeList"), typ[:len(typ)-2], w, v)
	}
	return v + ".write(" + w + ");"
}
