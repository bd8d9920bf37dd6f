package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// common writes the class that all events extend: the operations that each of
// them offers alike.
func (a *assemblyScript) common() {
	if a.base.c != nil {
		return
	}
	for _, action := range a.model.Common {
		a.options("", action, action.Args)
	}
	a.declare("AnyEvent", "the base of all events")
	a.printf("\n/** An event of any kind, with the operations that all of them offer. */\nexport class AnyEvent extends %s {\n", a.sdk("Event"))
	for _, action := range a.model.Common {
		a.operation("", action, action.Args)
	}
	a.printf("}\n")
}

// operation writes the method that requests or asks an operation: what it needs
// are parameters, the rest is an object of options.
func (a *assemblyScript) operation(event string, action *catalog.Action, args []catalog.Key) {
	words, about := SplitWords(action.Name), "."
	if action.Doc != "" {
		about = ": " + lowerFirst(action.Doc)
	}
	if action.Mode == catalog.Deferred {
		a.doc("  ", "Requests the action "+action.Name+about)
		a.method(event, words, action, args, a.sdk("Action"), "op.act()")
		if !action.Twin {
			return
		}
		words, about = words.With("now"), " at once, and waits for the result."
	}
	a.doc("  ", "Asks for "+action.Name+about)
	result, end := a.answer(action)
	a.method(event, words, action, args, result, end)
}

func (a *assemblyScript) method(event string, words Words, action *catalog.Action, args []catalog.Key, result, end string) {
	a.claim(words.Lower(), "the operation "+strings.Join(words, " "))
	a.sdk("Operation")
	var params []string
	for _, k := range args {
		if required(k) {
			typ, _ := a.writeType(k.Type)
			params = append(params, asParameter(SplitWords(k.Name))+": "+typ)
		}
	}
	options := a.optionsName(event, action, args)
	if options != "" {
		params = append(params, "opt: "+options+" | null = null")
	}
	a.printf("  %s(%s): %s {\n    const op = new Operation(%q);\n", words.Lower(), strings.Join(params, ", "), result, action.Name)
	for _, k := range args {
		if required(k) {
			a.printf("    %s\n", a.writeStmt(k.Type, fmt.Sprintf("op.key(%q)", k.Name), asParameter(SplitWords(k.Name))))
		}
	}
	if options != "" {
		a.printf("    if (opt) opt.fill(op);\n")
	}
	if result == "void" {
		a.printf("    %s;\n  }\n", end)
		return
	}
	a.printf("    return %s;\n  }\n", end)
}

// answer gives the type of what an operation answers, and the call that asks.
func (a *assemblyScript) answer(action *catalog.Action) (result, end string) {
	if !action.HasResult() {
		return "void", "op.call()"
	}
	if action.Result.Kind == catalog.KindRecord || action.Result.Kind == catalog.KindStruct {
		if name := a.viewOf(action.Result); name != "" {
			return name, "op.ask<" + name + ">()"
		}
	}
	typ, call := a.read(action.Result, `""`)
	if typ == "Value" {
		return typ, "op.call()"
	}
	return typ, "op.askValue()." + call
}

func optional(args []catalog.Key) []catalog.Key {
	return slices.DeleteFunc(slices.Clone(args), required)
}

// optionsName gives the class of an operation's optional arguments: empty when
// there are none. Where an operation differs by event the class belongs to the
// event.
func (a *assemblyScript) optionsName(event string, action *catalog.Action, args []catalog.Key) string {
	if len(optional(args)) == 0 {
		return ""
	}
	name := SplitWords(action.Name).Upper() + "Options"
	if len(args) != len(action.Args) || !slices.EqualFunc(args, action.Args, func(x, y catalog.Key) bool { return x.Name == y.Name }) {
		name = event + name
	}
	return name
}

// options writes that class.
func (a *assemblyScript) options(event string, action *catalog.Action, args []catalog.Key) {
	name, what := a.optionsName(event, action, args), "options of "+action.Name
	if name == "" || a.names[name] == what {
		return
	}
	a.declare(name, what)
	a.printf("\n")
	a.doc("", "The arguments of "+action.Name+" that may be left out.")
	a.printf("export class %s {\n", name)
	a.fields(optional(args))
	a.printf("\n  fill(f: %s): void {\n", a.sdk("Fields"))
	a.fieldStmts(optional(args))
	a.printf("  }\n}\n")
}

// structs writes the struct types of the catalog: views of those that are read,
// classes for those that are written, a class each for the variants of one that
// has several.
func (a *assemblyScript) structs() {
	for _, s := range a.model.Structs {
		if a.base.hasStruct(s.Name) {
			continue
		}
		if s.Read && s.Tag == "" {
			name := a.structView(s)
			a.declare(name, "struct "+s.Name)
			a.printf("\n/** A value of type %s that was read. */\nexport class %s extends %s {\n", s.Name, name, a.sdk("View"))
			for _, k := range s.Fields {
				a.accessor("this", Member{Words: SplitWords(k.Name), Key: k})
			}
			a.printf("}\n")
		}
		words := SplitWords(s.Name)
		switch {
		case s.Written && s.Tag == "":
			a.structWritten(words.Upper(), "", s.Name, s.Fields, "")
		case s.Written:
			a.declare(words.Upper(), "struct "+s.Name)
			a.printf("\n/** A value of type %s to write: one of the classes that extend it. */\n", s.Name)
			a.printf("export abstract class %s {\n  abstract write(w: %s): void;\n}\n", words.Upper(), a.sdk("Writer"))
			for _, v := range s.Variants {
				tag := fmt.Sprintf("    f.text(%q, %q);\n", s.Tag, v.Name)
				a.structWritten(words.With(SplitWords(v.Name)...).Upper(), words.Upper(), s.Name+" "+v.Name, v.Fields, tag)
			}
		}
	}
}

func (a *assemblyScript) structWritten(name, parent, what string, keys []catalog.Key, tag string) {
	a.declare(name, "struct "+what)
	extends := ""
	if parent != "" {
		extends = " extends " + parent
	}
	a.printf("\n/** A value of type %s to write. */\nexport class %s%s {\n", what, name, extends)
	a.fields(keys)
	a.printf("\n  write(w: %s): void {\n    const f = new %s();\n%s", a.sdk("Writer"), a.sdk("Fields"), tag)
	a.fieldStmts(keys)
	a.printf("    f.write(w);\n  }\n}\n")
}

// fields writes the fields of a class. What is required has no default, so that
// an object literal without it does not compile.
func (a *assemblyScript) fields(keys []catalog.Key) {
	for _, k := range keys {
		typ, object := a.writeType(k.Type)
		doc := strings.TrimSpace(k.Doc)
		if k.Pattern {
			typ, object, doc = a.sdk("Fields"), true, doc+" (the names whole, as "+k.Name+")"
		}
		zero := map[string]string{"string": ` = ""`, "bool": " = false"}[typ]
		switch {
		case required(k) && zero == "" && !object, !object && zero == "":
			zero = " = 0"
		case object && !required(k):
			typ, zero = typ+" | null", " = null"
		}
		if required(k) && (object || typ == "string") {
			zero = ""
		}
		if doc != "" {
			a.doc("  ", doc)
		}
		a.printf("  %s: %s%s;\n", asField(k), typ, zero)
	}
}

func asField(k catalog.Key) string {
	if k.Pattern {
		head, _ := splitPattern(k.Name)
		return SplitWords(head).Lower() + "s"
	}
	if name := SplitWords(k.Name).Lower(); name != "write" && name != "fill" {
		return name
	}
	return SplitWords(k.Name).With("key").Lower()
}

// fieldStmts writes what adds the fields of a class to f, the optional ones when
// they are set.
func (a *assemblyScript) fieldStmts(keys []catalog.Key) {
	for _, k := range keys {
		v := "this." + asField(k)
		typ, object := a.writeType(k.Type)
		w := fmt.Sprintf("f.key(%q)", k.Name)
		switch {
		case k.Pattern:
			a.printf("    const %s = %s;\n    if (%s) f.merge(%s);\n", "_"+asField(k), v, "_"+asField(k), "_"+asField(k))
		case required(k):
			a.printf("    %s\n", a.writeStmt(k.Type, w, v))
		case object:
			local := "_" + asField(k)
			a.printf("    const %s = %s;\n    if (%s) %s\n", local, v, local, a.writeStmt(k.Type, w, local))
		case typ == "string":
			a.printf("    if (%s.length) %s\n", v, a.writeStmt(k.Type, w, v))
		default:
			a.printf("    if (%s) %s\n", v, a.writeStmt(k.Type, w, v))
		}
	}
}
