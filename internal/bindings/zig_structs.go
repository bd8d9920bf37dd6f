package bindings

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// ask writes a function around an expression in which ARGS stands for the
// arguments.
func (z *zig) ask(f *zigFile, indent, text string, words Words, self, args, typ, expr string) {
	z.claim(camel(words), "the operation "+strings.Join(words, " "))
	param, value := "args_: "+args, "args_"
	if args == "" {
		self, param, value = strings.TrimSuffix(self, ", "), "", ".{}"
	}
	expr = strings.ReplaceAll(expr, "ARGS", value)
	if !strings.HasPrefix(expr, "_ = ") {
		expr = "return " + expr
	}
	f.printf("\n")
	f.doc(indent, text)
	f.printf("%spub fn %s(%s%s) V.Error!%s {\n%s    %s;\n%s}\n", indent, zigName(camel(words)), self, param, typ, indent, expr, indent)
}

// structs writes the struct types of the catalog: views of those that are read,
// structs for those that are written, a tagged union for one that has several
// forms.
func (z *zig) structs() {
	for _, s := range z.model.Structs {
		if z.base.hasStruct(s.Name) {
			continue
		}
		f := z.file("structs")
		if s.Read && s.Tag == "" {
			name := z.structView(s)
			z.declare("structs", name, "struct "+s.Name)
			f.printf("\n/// A value of type %s that was read.\npub const %s = struct {\n    view: V.View,\n", s.Name, name)
			for _, k := range s.Fields {
				z.accessor(f, "s: "+name, "s.view", Member{Words: SplitWords(k.Name), Key: k})
			}
			f.printf("};\n")
		}
		if !s.Written {
			continue
		}
		name := title(SplitWords(s.Name))
		z.declare("structs", name, "struct "+s.Name)
		f.printf("\n/// A value of type %s to write.\npub const %s = ", s.Name, name)
		if s.Tag == "" {
			f.printf("struct {\n")
			z.fields(f, "    ", s.Fields)
			f.printf("};\n")
			continue
		}
		f.printf("union(enum) {\n")
		for _, v := range s.Variants {
			if len(v.Fields) == 0 {
				f.printf("    %s: struct {},\n", zigName(v.Name))
				continue
			}
			f.printf("    %s: struct {\n", zigName(v.Name))
			z.fields(f, "        ", v.Fields)
			f.printf("    },\n")
		}
		f.printf("\n    pub const tag = %q;\n};\n", s.Tag)
	}
}

// fields writes the fields of a struct: they have the names of the catalog, by
// which they are written. What may be left out is null by default.
func (z *zig) fields(f *zigFile, indent string, keys []catalog.Key) {
	for _, k := range keys {
		if k.Doc != "" {
			f.doc(indent, k.Doc)
		}
		name, typ := zigName(k.Name), z.writeType(k.Type)
		switch {
		case k.Pattern:
			head, _ := splitPattern(k.Name)
			f.doc(indent, "The names whole, as "+k.Name+".")
			f.printf("%s%s: []const V.Pair = &.{},\n", indent, zigName(strings.Trim(head, "_")+"s"))
		case required(k):
			f.printf("%s%s: %s,\n", indent, name, typ)
		default:
			f.printf("%s%s: ?%s = null,\n", indent, name, typ)
		}
	}
}
