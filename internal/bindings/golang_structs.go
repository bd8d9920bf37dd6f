package bindings

import "github.com/vivarium-wasm/vivarium/abi/catalog"

// structs writes the struct types of the catalog: views of those that are read,
// Go structs for those that are written, an interface over its variants for one
// that has several.
func (g *golang) structs() {
	for _, s := range g.model.Structs {
		if g.base.hasStruct(s.Name) {
			continue
		}
		if s.Read && s.Tag == "" {
			g.structRead(s)
		}
		switch {
		case s.Written && s.Tag != "":
			g.sum(s)
		case s.Written:
			g.structWritten(SplitWords(s.Name), s.Name, s.Fields, "", "")
		}
	}
}

func (g *golang) structRead(s *Struct) {
	f, name := g.file("structs_gen.go"), g.structView(s)
	g.declare(name, "struct "+s.Name)
	f.printf("\n%stype %s struct{ %s }\n", comment(name+" is the view of a value of type "+s.Name+"."), name, g.q("View"))
	for _, k := range s.Fields {
		g.accessor(f, name, "s", func(catalog.Key) string { return "s.View" }, Member{Words: SplitWords(k.Name), Key: k})
	}
}

// structWritten writes a Go struct and how it is appended. tag, when it is not
// empty, is written first, with the variant's name.
func (g *golang) structWritten(words Words, what string, keys []catalog.Key, tag, variant string) {
	f, name := g.file("structs_gen.go"), words.Upper()
	g.declare(name, "struct "+what)
	f.printf("\n%stype %s struct {\n", comment(name+" is a value of type "+what+" to write."), name)
	g.fields(f, keys)
	f.printf("}\n\n// AppendTo writes the value.\nfunc (s %s) AppendTo(w *abi.Writer) {\nf := %s(w)\n", name, g.q("BeginFields"))
	if tag != "" {
		f.printf("f.Text(%q, %q)\n", tag, variant)
	}
	g.fieldStmts(f, "f", "s", keys)
	f.printf("f.End()\n}\n")
}

// sum writes a struct with variants: one Go struct each, behind an interface
// that nothing else fits.
func (g *golang) sum(s *Struct) {
	f, words := g.file("structs_gen.go"), SplitWords(s.Name)
	name, mark := words.Upper(), "is"+words.Upper()
	g.declare(name, "struct "+s.Name)
	text := name + " is a value of type " + s.Name + ", one of"
	for i, v := range s.Variants {
		if i > 0 {
			text += ","
		}
		text += " [" + words.With(SplitWords(v.Name)...).Upper() + "]"
	}
	f.printf("\n%stype %s interface {\n%s\n%s()\n}\n", comment(text+"."), name, g.q("Any"), mark)
	for _, v := range s.Variants {
		variant := words.With(SplitWords(v.Name)...)
		g.structWritten(variant, s.Name+" "+v.Name, v.Fields, s.Tag, v.Name)
		f.printf("\nfunc (%s) %s() {}\n", variant.Upper(), mark)
	}
}
