package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// operations writes the methods for operations that all events offer alike.
func (g *golang) operations() {
	for _, a := range g.model.Common {
		if g.base.c == nil {
			g.operation(g.file("operations_gen.go"), "*Event", "e", a, a.Args)
		}
	}
}

// operation writes the method that requests or asks an operation: what it needs
// are parameters, the rest is a struct of options.
func (g *golang) operation(f *goFile, receiver, self string, a *catalog.Action, args []catalog.Key) {
	words := SplitWords(a.Name)
	options := g.options(words, receiver, a, args)
	text := " asks " + a.Name
	if a.Mode == catalog.Deferred {
		text = " requests the action " + a.Name
	}
	if a.Doc != "" {
		text += ": " + lowerFirst(a.Doc)
	}
	if a.Mode == catalog.Deferred {
		f.printf("\n%s", comment(words.Upper()+text))
		g.operationBody(f, receiver, self, words, a, args, options, "("+g.q("Action")+", error)", "return op.Act()")
		if !a.Twin {
			return
		}
		words = words.With("now")
		text = " asks for " + a.Name + " at once, and waits for the result."
	}
	f.printf("\n%s", comment(words.Upper()+text))
	result, end := g.answer(a)
	g.operationBody(f, receiver, self, words, a, args, options, result, end)
}

func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' || len(s) > 1 && s[1] == ' ' {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

func (g *golang) operationBody(f *goFile, receiver, self string, words Words, a *catalog.Action, args []catalog.Key, options, result, end string) {
	var params []string
	for _, k := range args {
		if k.Required && !k.Pattern {
			params = append(params, parameter(SplitWords(k.Name))+" "+g.writeType(k.Type))
		}
	}
	if options != "" {
		params = append(params, "opt *"+options)
	}
	f.printf("func (%s %s) %s(%s) %s {\n", self, receiver, words.Upper(), strings.Join(params, ", "), result)
	f.printf("op := %s.Operation(%q)\n", self, a.Name)
	for _, k := range args {
		if k.Required && !k.Pattern {
			f.printf("%s\n", g.writeStmt(k.Type, fmt.Sprintf("op.Key(%q)", k.Name), parameter(SplitWords(k.Name))))
		}
	}
	if options != "" {
		f.printf("if opt != nil { opt.appendTo(&op.Fields) }\n")
	}
	f.printf("%s\n}\n", end)
}

// answer gives the result types of an operation that is asked, and the
// statement that returns them.
func (g *golang) answer(a *catalog.Action) (result, end string) {
	if !a.HasResult() {
		return "error", "_, err := op.Call()\nreturn err"
	}
	if a.Result.Kind == catalog.KindRecord || a.Result.Kind == catalog.KindStruct {
		if name := g.viewOf(a.Result); name != "" {
			return "(" + name + ", error)", "answer, err := op.Ask()\nreturn " + name + "{answer}, err"
		}
	}
	read := g.read(a.Result, "answer", `""`)
	if read.typ == "abi.Value" {
		return "(abi.Value, error)", "return op.Call()"
	}
	return "(" + read.typ + ", error)", "answer, err := op.AskValue()\nreturn " + read.expr + ", err"
}

// options writes the struct of an operation's optional arguments and gives its
// name: empty when there are none. Where an operation differs by event the
// struct belongs to the event.
func (g *golang) options(words Words, receiver string, a *catalog.Action, args []catalog.Key) string {
	optional := slices.DeleteFunc(slices.Clone(args), func(k catalog.Key) bool { return k.Required && !k.Pattern })
	if len(optional) == 0 {
		return ""
	}
	name := words.Upper() + "Options"
	if len(args) != len(a.Args) || !slices.EqualFunc(args, a.Args, func(x, y catalog.Key) bool { return x.Name == y.Name }) {
		name = strings.TrimPrefix(receiver, "*") + name
	}
	what := "options of " + a.Name
	if g.names[name] == what {
		return name
	}
	g.declare(name, what)
	f := g.file("operations_gen.go")
	f.printf("\n%stype %s struct {\n", comment(name+" are the arguments of "+a.Name+" that may be left out."), name)
	g.fields(f, optional)
	f.printf("}\n\nfunc (o *%s) appendTo(f *%s) {\n", name, g.q("Fields"))
	g.fieldStmts(f, "f", "o", optional)
	f.printf("}\n")
	return name
}

// fields writes the fields of a Go struct.
func (g *golang) fields(f *goFile, keys []catalog.Key) {
	for _, k := range keys {
		name, typ, doc := fieldName(k), g.fieldType(k), k.Doc
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			typ, doc = "map[string]"+g.q("Any"), k.Doc+"; names without "+head
		}
		f.printf("%s %s%s\n", name, typ, aside(strings.TrimPrefix(doc, "; ")))
	}
}

func fieldName(k catalog.Key) string {
	if k.Pattern {
		head, _ := splitPattern(k.Name)
		return SplitWords(head).Upper() + "s"
	}
	return SplitWords(k.Name).Upper()
}

// fieldStmts writes what appends the fields of a Go struct to f, the optional
// ones when they are set.
func (g *golang) fieldStmts(f *goFile, fields, self string, keys []catalog.Key) {
	for _, k := range keys {
		v := self + "." + fieldName(k)
		if k.Pattern {
			head, _ := splitPattern(k.Name)
			f.printf("for name, v := range %s { %s.Any(%q + name, v) }\n", v, fields, head)
			continue
		}
		stmt := g.writeStmt(k.Type, fmt.Sprintf("%s.Key(%q)", fields, k.Name), v)
		if k.Required {
			f.printf("%s\n", stmt)
			continue
		}
		f.printf("if %s { %s }\n", g.isSet(k.Type, v), stmt)
	}
}
