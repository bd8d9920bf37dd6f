package bindings

import (
	"fmt"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// structs writes the struct types of the catalog: views of those that are read,
// structs for those that are written, an enum over its variants for one that has
// several.
func (r *rust) structs() {
	for _, s := range r.model.Structs {
		if r.base.c != nil {
			if fields, tag, _ := r.base.c.Fields(s.Name, ""); fields != nil || tag != "" {
				continue
			}
		}
		if s.Read && s.Tag == "" {
			r.structRead(s)
		}
		switch {
		case s.Written && s.Tag != "":
			r.enum(s)
		case s.Written:
			r.structWritten(SplitWords(s.Name), s.Name, s.Fields, "", "")
		}
	}
}

func (r *rust) structRead(s *Struct) {
	f, name := r.file("structs_gen"), r.structView(s)
	r.declare(name, "struct "+s.Name)
	f.view(name, "The view of a value of type "+s.Name+".")
	f.printf("\nimpl<'a> %s<'a> {", name)
	for _, k := range s.Fields {
		r.accessor(f, rustViewMethods, Member{Words: SplitWords(k.Name), Key: k}, func(catalog.Key) string { return "self.0" })
	}
	f.printf("}\n")
}

// structWritten writes a struct and how it is written. tag, when it is not
// empty, is written first, with the variant's name.
func (r *rust) structWritten(words Words, what string, keys []catalog.Key, tag, variant string) {
	f, name := r.file("structs_gen"), rustType(words)
	r.declare(name, "struct "+what)
	r.structure(f, name, "A value of type "+what+", to write.", keys)
	f.printf("\nimpl Write for %s {\n    #[inline]\n    fn write(&self, w: Writer) {\n        w.fields(|f| {\n", name+lifetime(r.anyBorrows(keys), "'_"))
	if tag != "" {
		f.printf("            f.set(%q, %q);\n", tag, variant)
	}
	r.sets(f, "            ", keys)
	f.printf("        })\n    }\n}\n")
}

// structure writes the declaration of a struct.
func (r *rust) structure(f *rustFile, name, doc string, keys []catalog.Key) {
	derive := "Clone, Copy, Default"
	for _, k := range keys {
		if k.Required && !k.Pattern && !r.hasDefault(k.Type) {
			derive = "Clone, Copy"
		}
	}
	f.types = true
	f.printf("\n%s#[derive(%s)]\npub struct %s {\n", rustDoc("", doc), derive, name+lifetime(r.anyBorrows(keys), "'a"))
	for _, k := range keys {
		text := k.Doc
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			text = strings.TrimPrefix(text+"; names without `"+head+"`", "; ")
		}
		if text != "" {
			f.printf("%s", rustDoc("    ", upperFirst(text)+"."))
		}
		f.printf("    pub %s: %s,\n", rustField(k), r.fieldType(k))
	}
	f.printf("}\n")
}

func (r *rust) fieldType(k catalog.Key) string {
	if k.Pattern {
		return "&'a [(&'a str, &'a dyn Write)]"
	}
	typ := r.write(k.Type).field
	if !k.Required {
		typ = "Option<" + typ + ">"
	}
	return typ
}

// hasDefault reports whether a type has a value when none is given.
func (r *rust) hasDefault(t catalog.Type) bool {
	switch t.Kind {
	case catalog.KindAny, catalog.KindByField, catalog.KindByVariable:
		return false
	case catalog.KindStruct:
		s := r.model.structs[t.Name]
		if s == nil || s.Tag != "" {
			return false
		}
		for _, k := range s.Fields {
			if k.Required && !r.hasDefault(k.Type) {
				return false
			}
		}
	}
	return true
}

func rustField(k catalog.Key) string {
	if k.Pattern {
		head, _ := splitPattern(k.Name)
		return strings.Join(SplitWords(head), "_") + "s"
	}
	return rustName(SplitWords(k.Name))
}

// sets writes what appends the fields of a struct to f.
func (r *rust) sets(f *rustFile, indent string, keys []catalog.Key) {
	for _, k := range keys {
		field, w := "self."+rustField(k), r.write(k.Type)
		switch {
		case k.Pattern:
			head, _ := splitPattern(k.Name)
			f.printf("%sf.set_all(%q, %s);\n", indent, head, field)
		case k.Required:
			f.printf("%sf.set(%q, %s);\n", indent, k.Name, wrapped(w, field))
		case w.wrap != "":
			f.printf("%sf.set_some(%q, %s.map(%s));\n", indent, k.Name, field, w.wrap)
		default:
			f.printf("%sf.set_some(%q, %s);\n", indent, k.Name, field)
		}
	}
}

// enum writes a struct with variants: one struct each, and an enum of them.
func (r *rust) enum(s *Struct) {
	f, words := r.file("structs_gen"), SplitWords(s.Name)
	name := rustType(words)
	r.declare(name, "struct "+s.Name)
	for _, v := range s.Variants {
		r.structWritten(words.With(SplitWords(v.Name)...), s.Name+" "+v.Name, v.Fields, s.Tag, v.Name)
	}
	f.printf("\n%s#[derive(Clone, Copy)]\npub enum %s {\n", rustDoc("", "A value of type "+s.Name+", to write, of one form or the other."),
		name+lifetime(r.borrows(catalog.Type{Kind: catalog.KindStruct, Name: s.Name}), "'a"))
	arms := ""
	for _, v := range s.Variants {
		variant := rustType(SplitWords(v.Name))
		f.printf("    %s(%s%s),\n", variant, name, variant+lifetime(r.anyBorrows(v.Fields), "'a"))
		arms += fmt.Sprintf("            Self::%s(v) => v.write(w),\n", variant)
	}
	f.printf("}\n\nimpl Write for %s {\n    fn write(&self, w: Writer) {\n        match self {\n%s        }\n    }\n}\n",
		name+lifetime(r.borrows(catalog.Type{Kind: catalog.KindStruct, Name: s.Name}), "'_"), arms)
}

// lifetime gives a type's lifetime parameter, if it has one.
func lifetime(borrows bool, name string) string {
	if borrows {
		return "<" + name + ">"
	}
	return ""
}

// hasLifetime reports whether a type as a field borrows anything.
func hasLifetime(field string) bool { return strings.Contains(field, "'a") }

// elided gives a field's type as an argument.
func elided(field string) string {
	return strings.NewReplacer("&'a ", "&", "<'a>", "", "<'a, ", "<").Replace(field)
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
