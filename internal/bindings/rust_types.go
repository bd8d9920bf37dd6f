package bindings

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// rustRead says how Rust reads a value: the type an accessor gives, for a view
// of the lifetime lt, and the expression that makes it from a view and a key.
type rustRead struct{ typ, expr string }

func (r *rust) read(t catalog.Type, lt, view, key string) rustRead {
	method := func(typ, name string) rustRead { return rustRead{typ, view + "." + name + "(" + key + ")"} }
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist:
		return method("&"+lt+" str", "text")
	case catalog.KindRaw, catalog.KindBin:
		return method("&"+lt+" [u8]", "bytes")
	case catalog.KindTexts:
		return method("Texts<"+lt+">", "texts")
	case catalog.KindCheckbox:
		return method("bool", "bool")
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return method("i64", "int")
	case catalog.KindID:
		return method("Id", "id")
	case catalog.KindDate:
		return method("Date", "date")
	case catalog.KindDecimal, catalog.KindPercent:
		return method("f64", "float")
	case catalog.KindReference:
		return method("Ref<"+lt+">", "ref_at")
	case catalog.KindRecord, catalog.KindStruct:
		if name := r.viewOf(t); name != "" {
			return rustRead{name + "<" + lt + ">", fmt.Sprintf("%s(%s.inside(%s))", name, view, key)}
		}
	case catalog.KindList, catalog.KindMap:
		return r.readMany(t, lt, method)
	}
	return method("Value<"+lt+">", "get")
}

func (r *rust) readMany(t catalog.Type, lt string, method func(typ, name string) rustRead) rustRead {
	elem := *t.Elem
	switch {
	case elem.Kind == catalog.KindRecord, elem.Kind == catalog.KindStruct:
		if name := r.viewOf(elem); name != "" {
			return method(fmt.Sprintf("Views<%s, %s<%s>>", lt, name, lt), "views")
		}
	case elem.Wire() == catalog.WireStr && t.Kind == catalog.KindList:
		return method("Texts<"+lt+">", "texts")
	case elem.Wire() == catalog.WireStr, elem.Kind == catalog.KindTexts && t.Kind == catalog.KindMap:
		return method("TextMap<"+lt+">", "text_map")
	}
	return method("Value<"+lt+">", "get")
}

// viewOf names the view type of a record or struct: empty when there is none.
func (r *rust) viewOf(t catalog.Type) string {
	if t.Kind == catalog.KindRecord {
		return r.recordView(t.Records)
	}
	if s := r.model.oneForm(t.Name); s != nil {
		return r.structView(s)
	}
	return ""
}

func (r *rust) recordView(records []string) string {
	if len(records) == 1 {
		return rustType(SplitWords(records[0]))
	}
	return "AnyRecord"
}

func (r *rust) structView(s *Struct) string {
	name := rustType(SplitWords(s.Name))
	if s.Written {
		name += "View"
	}
	return name
}

// rustWrite says how Rust writes a value: its type as an argument, as a field
// of a struct of lifetime 'a, and what makes of it something to write; empty
// when it is that already.
type rustWrite struct{ arg, field, wrap string }

func (r *rust) write(t catalog.Type) rustWrite {
	plain := func(typ string) rustWrite { return rustWrite{typ, typ, ""} }
	borrowed := func(typ, wrap string) rustWrite { return rustWrite{"&" + typ, "&'a " + typ, wrap} }
	generic := func(name, inside string) rustWrite { return rustWrite{name + inside, name + "<'a" + inside + ">", ""} }
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone,
		catalog.KindRecordType, catalog.KindPicklist:
		return borrowed("str", "")
	case catalog.KindRaw:
		return borrowed("[u8]", "Raw")
	case catalog.KindBin:
		return borrowed("[u8]", "Bytes")
	case catalog.KindCheckbox:
		return plain("bool")
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes:
		return plain("i64")
	case catalog.KindID:
		return plain("Id")
	case catalog.KindDate:
		return plain("Date")
	case catalog.KindDecimal, catalog.KindPercent:
		return plain("f64")
	case catalog.KindReference:
		return generic("Ref", "")
	case catalog.KindRecord:
		return generic("Map", "")
	case catalog.KindTexts:
		return rustWrite{"&[&str]", "&'a [&'a str]", ""}
	case catalog.KindStruct:
		if name := rustType(SplitWords(t.Name)); r.borrows(t) {
			return rustWrite{"&" + name, name + "<'a>", ""}
		} else {
			return rustWrite{"&" + name, name, ""}
		}
	case catalog.KindList, catalog.KindMap:
		return r.writeMany(t)
	}
	return rustWrite{"impl Write", "&'a dyn Write", ""}
}

func (r *rust) writeMany(t catalog.Type) rustWrite {
	elem := *t.Elem
	field := ""
	switch {
	case elem.Wire() == catalog.WireStr:
		field = "&'a str"
	case elem.Kind == catalog.KindID, elem.Kind == catalog.KindDate, elem.Kind == catalog.KindReference, elem.Kind == catalog.KindStruct:
		field = r.write(elem).field
	case t.Kind == catalog.KindList:
		return rustWrite{"List", "List<'a>", ""}
	default:
		return rustWrite{"Map", "Map<'a>", ""}
	}
	arg := elided(field)
	if t.Kind == catalog.KindList {
		return rustWrite{"&[" + arg + "]", "&'a [" + field + "]", ""}
	}
	return rustWrite{"MapOf<" + arg + ">", "MapOf<'a, " + field + ">", ""}
}

// borrows reports whether a struct holds anything borrowed.
func (r *rust) borrows(t catalog.Type) bool {
	if borrows, known := r.lifetimes[t.Name]; known {
		return borrows
	}
	r.lifetimes[t.Name] = false // while it is looked at: a struct of itself borrows by other fields
	s := r.model.structs[t.Name]
	if s == nil {
		return false
	}
	all := s.Fields
	for _, v := range s.Variants {
		all = append(all[:len(all):len(all)], v.Fields...)
	}
	r.lifetimes[t.Name] = r.anyBorrows(all)
	return r.lifetimes[t.Name]
}

func (r *rust) anyBorrows(keys []catalog.Key) bool {
	for _, k := range keys {
		if k.Pattern || hasLifetime(r.write(k.Type).field) {
			return true
		}
	}
	return false
}
