package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// structs writes the struct types of the catalog: views of those that are read, C
// structs for those that are written.
func (g *clang) structs() {
	var written []*Struct
	for _, s := range g.model.Structs {
		if s.Written && !g.base.hasStruct(s.Name) {
			written = append(written, s)
			name := g.name("struct "+s.Name, SplitWords(s.Name), "struct")
			f := g.file("structs")
			fmt.Fprintf(&f.types, "\n%stypedef struct %s %s;\ntypedef struct { const %s *at; size_t len; } %s_list;\nVIV_FN void viv_put_%s(viv_writer *w, const %s *v);\n",
				comment(name+" is a value of type "+s.Name+" to write."), name, name, name, name, name[len("viv_"):], name)
			f.printf("\nVIV_FN void viv_put_%s_list(viv_writer *w, %s_list list) {\n\tviv_put_list(w);\n\tfor (size_t i = 0; i < list.len; i++) viv_put_%s(w, &list.at[i]);\n\tviv_end(w);\n}\n",
				name[len("viv_"):], name, name[len("viv_"):])
		}
	}
	for _, s := range written {
		g.structWritten(s)
	}
	for _, s := range g.model.Structs {
		if s.Read && s.Tag == "" && !g.base.hasStruct(s.Name) {
			view := g.structView(s)
			owner := Words{view[len("viv_"):]}
			for _, k := range s.Fields {
				g.accessor(g.file("structs"), owner, view, "s", Member{Words: SplitWords(k.Name), Key: k}, func(catalog.Key) string { return "s.view" })
			}
		}
	}
}

// structWritten writes a struct, or a tagged union of its variants, and the
// function that appends one.
func (g *clang) structWritten(s *Struct) {
	f, name := g.file("structs"), g.structType(s.Name)
	short := name[len("viv_"):]
	if s.Tag == "" {
		fmt.Fprintf(&f.types, "\nstruct %s {\n%s};\n", name, g.fields(s.Fields))
		f.printf("\nVIV_FN void viv_put_%s(viv_writer *w, const %s *v) {\n\tviv_put_map(w);\n%s\tviv_end(w);\n}\n",
			short, name, g.fieldPuts(s.Fields, "w", "v->", "\t"))
		return
	}
	kinds, union, cases := "", "", ""
	for _, v := range s.Variants {
		kind := strings.ToUpper(name + "_" + SplitWords(v.Name).Snake())
		member := cIdent(SplitWords(v.Name))
		kinds += fmt.Sprintf("\t%s,\n", kind)
		if len(v.Fields) > 0 {
			union += "\t\tstruct {\n" + strings.ReplaceAll(g.fields(v.Fields), "\t", "\t\t\t") + "\t\t} " + member + ";\n"
		}
		cases += fmt.Sprintf("\tcase %s:\n\t\tviv_put_text(viv_key(w, %q), VIV(%q));\n%s\t\tbreak;\n", kind, s.Tag, v.Name, g.fieldPuts(v.Fields, "w", "v->as."+member+".", "\t\t"))
	}
	fmt.Fprintf(&f.types, "\ntypedef enum {\n%s} %s_kind;\nstruct %s {\n\t%s_kind kind;\n\tunion {\n%s\t} as;\n};\n", kinds, name, name, name, union)
	f.printf("\nVIV_FN void viv_put_%s(viv_writer *w, const %s *v) {\n\tviv_put_map(w);\n\tswitch (v->kind) {\n%s\t}\n\tviv_end(w);\n}\n", short, name, cases)
}

// fields writes the fields of a C struct.
func (g *clang) fields(keys []catalog.Key) string {
	var b strings.Builder
	for _, k := range keys {
		typ, doc := g.writeType(k.Type), k.Doc
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			typ, doc = "viv_value", strings.TrimPrefix(k.Doc+"; a map, its names without "+head, "; ")
		}
		if !strings.HasSuffix(typ, "*") {
			typ += " "
		}
		line := "\t" + typ + cField(k) + ";"
		if doc != "" {
			line += aside(doc)
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

func cField(k catalog.Key) string {
	if k.Pattern {
		head, _ := splitPattern(k.Name)
		return SplitWords(head).Snake() + "s"
	}
	return cIdent(SplitWords(k.Name))
}

// fieldPuts writes what appends fields to a map, the optional ones when they are
// set.
func (g *clang) fieldPuts(keys []catalog.Key, w, self, indent string) string {
	var b strings.Builder
	for _, k := range keys {
		v := self + cField(k)
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			fmt.Fprintf(&b, "%sviv_put_named(%s, %q, %s);\n", indent, w, head, v)
			continue
		}
		put := g.put(k.Type, fmt.Sprintf("viv_key(%s, %q)", w, k.Name), v) + ";"
		if !k.Required {
			put = "if (" + g.isSet(k.Type, v) + ") " + put
		}
		b.WriteString(indent + put + "\n")
	}
	return b.String()
}

// operations writes the functions for operations that all events offer alike.
func (g *clang) operations() {
	if g.base.c != nil {
		return
	}
	for _, a := range g.model.Common {
		g.operation(g.file("operations", "vivarium_records_gen.h", "vivarium_structs_gen.h"), nil, "", a, a.Args)
	}
}

// operation writes the function that requests or asks an operation: what it needs
// are parameters, the rest is a struct of options.
func (g *clang) operation(f *cFile, owner Words, event string, a *catalog.Action, args []catalog.Key) {
	words := SplitWords(a.Name)
	options := g.options(f, owner, words, a, args)
	doc := ""
	if a.Doc != "" {
		doc = ": " + lowerFirst(a.Doc)
	}
	name := g.name("operation "+a.Name, owner.With(words...), "operation")
	if a.Mode == catalog.Deferred {
		text := name + " requests the action " + a.Name + doc + " It gives the action's index, or a code below zero."
		g.operationBody(f, name, text, event, a, args, options, "")
		if !a.Twin {
			return
		}
		name = g.name("operation "+a.Name+" at once", owner.With(words...).With("now"), "operation")
		doc = " at once, and waits for the result."
	}
	result := "viv_value"
	if a.HasResult() {
		result, _ = g.read(a.Result, "")
	} else {
		result = "none"
	}
	text := name + " asks " + a.Name + doc + " Below zero it was refused."
	g.operationBody(f, name, text, event, a, args, options, result)
}

// operationBody writes one function. result is the type of the answer: empty for
// an action, none for a call that answers nothing.
func (g *clang) operationBody(f *cFile, name, text, event string, a *catalog.Action, args []catalog.Key, options, result string) {
	var params, puts []string
	if event != "" {
		params = append(params, event+" ev")
	}
	for _, k := range args {
		if k.Required && !k.Pattern {
			param := cIdent(SplitWords(k.Name), "ev", "op", "opt", "answer", "v", "r")
			typ := g.writeType(k.Type)
			params = append(params, strings.TrimSuffix(typ+" ", "* ")+map[bool]string{true: "*"}[strings.HasSuffix(typ, "*")]+param)
			puts = append(puts, "\t"+g.put(k.Type, fmt.Sprintf("viv_key(op, %q)", k.Name), param)+";\n")
		}
	}
	if options != "" {
		params = append(params, "const "+options+" *opt")
		puts = append(puts, "\tif (opt) "+options+"_put(op, opt);\n")
	}
	end := "\treturn viv_act(op);\n"
	switch result {
	case "":
	case "none":
		end = "\treturn viv_call(op, NULL);\n"
	default:
		params = append(params, result+" *answer")
		_, expr := g.read(a.Result, "v")
		end = "\tviv_value v;\n\tint32_t r = viv_call(op, &v);\n\tif (answer) *answer = " + expr + ";\n\treturn r;\n"
	}
	if len(params) == 0 {
		params = []string{"void"}
	}
	f.printf("\n%sVIV_FN int32_t %s(%s) {\n\tviv_writer *op = viv_op(%q);\n%s%s}\n",
		comment(text), name, strings.Join(params, ", "), a.Name, strings.Join(puts, ""), end)
}

// options writes the struct of an operation's optional arguments and gives its
// name: empty when there are none.
func (g *clang) options(f *cFile, owner, words Words, a *catalog.Action, args []catalog.Key) string {
	optional := slices.DeleteFunc(slices.Clone(args), func(k catalog.Key) bool { return k.Required && !k.Pattern })
	if len(optional) == 0 {
		return ""
	}
	same := len(args) == len(a.Args) && slices.EqualFunc(args, a.Args, func(x, y catalog.Key) bool { return x.Name == y.Name })
	if same {
		f = g.file("operations", "vivarium_records_gen.h", "vivarium_structs_gen.h")
	} else {
		words = owner.With(words...)
	}
	name, what := "viv_"+words.With("options").Snake(), "options of "+a.Name
	if g.names[name] == what || same && g.base.hasAction(a.Name) { // which vivarium_operations_gen.h has
		return name
	}
	name = g.name(what, words.With("options"), "of")
	f.printf("\n%stypedef struct {\n%s} %s;\n\nVIV_FN void %s_put(viv_writer *w, const %s *v) {\n%s}\n",
		comment(name+" are the arguments of "+a.Name+" that may be left out."), g.fields(optional), name, name, name,
		g.fieldPuts(optional, "w", "v->", "\t"))
	return name
}
