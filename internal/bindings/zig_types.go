package bindings

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// read gives the type an accessor gives, and the expression that reads it from a
// view.
func (z *zig) read(t catalog.Type, view, key string) (typ, expr string) {
	method := func(typ, name string) (string, string) { return typ, view + "." + name + "(" + key + ")" }
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist, catalog.KindRaw:
		return method("[]const u8", "text")
	case catalog.KindTexts:
		return method("V.Texts", "texts")
	case catalog.KindBin:
		return method("[]const u8", "bytes")
	case catalog.KindCheckbox:
		return method("bool", "boolean")
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes, catalog.KindDate:
		return method("i64", "int")
	case catalog.KindID:
		return method("V.Id", "id")
	case catalog.KindDecimal, catalog.KindPercent:
		return method("f64", "float")
	case catalog.KindReference:
		return method("V.Ref", "ref")
	case catalog.KindRecord, catalog.KindStruct:
		if name := z.viewOf(t); name != "" {
			return name, ".{ .view = " + view + ".within(" + key + ") }"
		}
	case catalog.KindList, catalog.KindMap:
		return z.readMany(t, view, key)
	}
	return method("V.Value", "get")
}

func (z *zig) readMany(t catalog.Type, view, key string) (typ, expr string) {
	elem := *t.Elem
	switch {
	case elem.Kind == catalog.KindRecord, elem.Kind == catalog.KindStruct:
		if name := z.viewOf(elem); name != "" {
			return "V.List(" + name + ")", fmt.Sprintf("%s.list(%s, %s)", view, name, key)
		}
	case elem.Wire() == catalog.WireStr && t.Kind == catalog.KindList:
		return "V.Texts", view + ".texts(" + key + ")"
	case elem.Wire() == catalog.WireStr, elem.Kind == catalog.KindTexts && t.Kind == catalog.KindMap:
		return "V.TextMap", view + ".textMap(" + key + ")"
	}
	return "V.Value", view + ".get(" + key + ")"
}

// viewOf names the view type of a record or struct: empty when there is none.
func (z *zig) viewOf(t catalog.Type) string {
	if t.Kind == catalog.KindRecord {
		return z.recordView(t.Records)
	}
	if s := z.model.oneForm(t.Name); s != nil {
		return z.in("structs", z.structView(s), z.base.hasStruct(s.Name))
	}
	return ""
}

func (z *zig) recordView(records []string) string {
	if len(records) == 1 {
		return z.in("records", title(SplitWords(records[0])), z.base.hasRecord(records[0]))
	}
	return "V.AnyRecord"
}

func (z *zig) structView(s *Struct) string {
	name := title(SplitWords(s.Name))
	if s.Written {
		name += "View"
	}
	return name
}

// writeType gives the type of a value to write.
func (z *zig) writeType(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist, catalog.KindRaw:
		return "[]const u8"
	case catalog.KindTexts:
		return "[]const []const u8"
	case catalog.KindBin:
		return "V.Bin"
	case catalog.KindCheckbox:
		return "bool"
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes, catalog.KindDate:
		return "i64"
	case catalog.KindID:
		return "V.Id"
	case catalog.KindDecimal, catalog.KindPercent:
		return "f64"
	case catalog.KindReference:
		return "V.Ref"
	case catalog.KindStruct:
		return z.in("structs", title(SplitWords(t.Name)), z.base.hasStruct(t.Name))
	case catalog.KindList:
		return "[]const " + z.writeType(*t.Elem)
	}
	return "V.Any" // records and maps too: .{ .map = &.{ .{ "key", .{ .int = 1 } } } }
}
