package bindings

import (
	"fmt"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// records writes an interface for the view of each record.
func (t *typescript) records() {
	for _, r := range t.model.Records {
		if t.base.hasRecord(r.Record.Name) || t.base.extended[r.Record.Name] {
			continue
		}
		name := r.Name.Upper()
		t.declare(name, "record "+r.Record.Name)
		t.printf("\n%sexport interface %s extends AnyView {\n", jsdoc("", "A record of type "+r.Record.Name+": "+r.Doc+"."), name)
		t.printf("  readonly $ref: Ref;\n")
		links := t.members(r.Members)
		t.printf("}\n")
		t.links = append(t.links, jsEntry{r.Record.Name, packed(links)})
	}
}

// members writes the properties of a view and gives its links.
func (t *typescript) members(members []Member) (links []jsEntry) {
	names := map[string]bool{}
	for _, m := range members {
		if m.Link == nil {
			names[m.Key.Name] = true
		}
	}
	for _, m := range members {
		switch {
		case m.Link != nil:
			name := strings.Join(m.Words, "_")
			if names[name] {
				name += "_record"
			}
			t.printf("%s  readonly %s: %s;\n", jsdoc("  ", m.Link.Doc), property(name), t.linkType(m.Link.Records))
			value := []string{quoted(m.Link.Prefix)}
			for _, record := range m.Link.Records {
				value = append(value, quoted(record))
			}
			links = append(links, jsEntry{name, "[" + strings.Join(value, ",") + "]"})
		case m.Tail != "":
			t.printf("%s  readonly [key: `%s${string}`]: any;\n", jsdoc("  ", m.Key.Name+": "+m.Key.Doc), m.Head)
		default:
			t.printf("%s  readonly %s?: %s | null;\n", jsdoc("  ", keyDoc(m.Key)), property(m.Key.Name), t.value(m.Key.Type, false))
		}
	}
	return links
}

// keyDoc says what a key is.
func keyDoc(k catalog.Key) string {
	return strings.TrimPrefix(strings.TrimPrefix(does("", "", k), " "), ": ")
}

func (t *typescript) linkType(records []string) string {
	if len(records) == 1 {
		return SplitWords(records[0]).Upper()
	}
	return "AnyView & { readonly [key: string]: any }"
}

// structs writes the struct types: an interface, or a union of them.
func (t *typescript) structs() {
	for _, s := range t.model.Structs {
		if t.base.c != nil {
			if fields, tag, _ := t.base.c.Fields(s.Name, ""); fields != nil || tag != "" {
				continue
			}
		}
		words := SplitWords(s.Name)
		t.declare(words.Upper(), "struct "+s.Name)
		if s.Tag == "" {
			t.printf("\n/** A value of type %s. */\nexport interface %s {\n", s.Name, words.Upper())
			t.fields(s.Fields, s.Written)
			t.printf("}\n")
			continue
		}
		var names []string
		for _, v := range s.Variants {
			name := words.With(SplitWords(v.Name)...).Upper()
			t.declare(name, "struct "+s.Name+" "+v.Name)
			names = append(names, name)
			t.printf("\nexport interface %s {\n  %s: %s;\n", name, property(s.Tag), quoted(v.Name))
			t.fields(v.Fields, s.Written)
			t.printf("}\n")
		}
		t.printf("\n/** A value of type %s. */\nexport type %s = %s;\n", s.Name, words.Upper(), strings.Join(names, " | "))
	}
}

// fields writes the fields of a struct, arguments or returns; written says that
// they are given.
func (t *typescript) fields(keys []catalog.Key, written bool) {
	for _, k := range keys {
		switch {
		case k.Pattern:
			head, _ := splitPattern(k.Name)
			t.printf("%s  [key: `%s${string}`]: any;\n", jsdoc("  ", k.Name+": "+k.Doc), head)
		case k.Required:
			t.printf("%s  %s: %s;\n", jsdoc("  ", keyDoc(k)), property(k.Name), t.value(k.Type, written))
		default:
			t.printf("%s  %s?: %s | null;\n", jsdoc("  ", keyDoc(k)), property(k.Name), t.value(k.Type, written))
		}
	}
}

// event writes the interfaces of an event: what it has, and what it returns.
func (t *typescript) event(e *Event) {
	name := e.Name.Upper()
	t.declare(name, "event "+e.ID)
	returns := "void"
	if len(e.Returns) > 0 {
		returns = name + "Returns"
		t.declare(returns, "returns of "+e.ID)
		t.printf("\n/** What a handler of %s may return. */\nexport interface %s {\n", e.ID, returns)
		var keys []catalog.Key
		for _, m := range e.Returns {
			keys = append(keys, m.Key)
		}
		t.fields(keys, true)
		t.printf("}\n")
	}
	methods := strings.Builder{}
	var operations []jsEntry
	taken := map[string]bool{}
	for _, m := range e.Members {
		taken[m.Key.Name], taken[strings.Join(m.Words, "_")] = true, true
	}
	for _, a := range e.Operations {
		if t.base.hasAction(a.Name) && a.Events == nil {
			continue
		}
		entries, text := t.operation(a, a.ArgsIn(e.Event), name)
		for _, entry := range entries {
			if taken[entry.name] && t.err == nil {
				t.err = fmt.Errorf("bindings: event %s: operation %s would take the name of a key", e.ID, a.Name)
			}
		}
		operations = append(operations, entries...)
		methods.WriteString(text)
	}
	text := "The event " + e.ID + ": " + lowerFirst(e.Doc) + " " + e.Notes
	t.printf("\n%sexport interface %s extends View {\n", jsdoc("", text), name)
	if len(e.Params) > 0 {
		t.printf("  readonly $params: {\n")
		for _, m := range e.Params {
			t.printf("  %s    readonly %s?: %s | null;\n", jsdoc("  ", keyDoc(m.Key)), property(m.Key.Name), t.value(m.Key.Type, false))
		}
		t.printf("  };\n")
	}
	links := t.members(e.Members)
	t.printf("%s}\n", methods.String())
	t.offered = append(t.offered, jsEntry{e.ID, packed([]jsEntry{{"links", object(links)}, {"operations", object(operations)}})})
	t.events = append(t.events, fmt.Sprintf("    %s: { event: %s; returns: %s };\n", quoted(e.ID), name, returns))
}

// operation writes the interface of an operation's arguments and gives its
// methods: one that requests or asks, and for a twin one that asks at once. of is
// the event, where operations differ by it.
func (t *typescript) operation(a *catalog.Action, args []catalog.Key, of string) (methods []jsEntry, text string) {
	words := SplitWords(a.Name)
	params := t.arguments(a, args, words, of)
	result := "void"
	if a.HasResult() {
		result = t.value(a.Result, false)
	}
	add := func(words Words, name, doc, gives string) {
		methods = append(methods, jsEntry{words.Lower(), quoted(name)})
		text += jsdoc("  ", doc) + fmt.Sprintf("  %s(%s): %s;\n", words.Lower(), params, gives)
	}
	if a.Mode == catalog.Deferred {
		add(words, a.Name, "Requests the action "+a.Name+": "+lowerFirst(a.Doc), "Action")
		if a.Twin {
			add(words.With("now"), "?"+a.Name, "Asks for "+a.Name+" at once, and waits for the result.", result)
		}
	} else {
		add(words, "?"+a.Name, "Asks "+a.Name+": "+lowerFirst(a.Doc), result)
	}
	if of == "" {
		t.common = append(t.common, methods...)
		t.commonTypes.WriteString(text)
	}
	return methods, text
}

// arguments writes the interface of an operation's arguments, and gives the
// parameter that takes them.
func (t *typescript) arguments(a *catalog.Action, args []catalog.Key, words Words, of string) string {
	if len(args) == 0 {
		return ""
	}
	name := words.Upper() + "Args"
	if a.Events != nil && of != "" && differs(a, args) {
		name = of + name
	}
	if what := "arguments of " + a.Name; t.names[name] != what {
		t.declare(name, what)
		t.printf("\n/** What %s takes. */\nexport interface %s {\n", a.Name, name)
		t.fields(args, true)
		t.printf("}\n")
	}
	for _, k := range args {
		if k.Required && !k.Pattern {
			return "args: " + name
		}
	}
	return "args?: " + name
}

// differs reports whether an event changes what an operation takes.
func differs(a *catalog.Action, args []catalog.Key) bool {
	if len(args) != len(a.Args) {
		return true
	}
	for i := range args {
		if args[i].Name != a.Args[i].Name || args[i].Required != a.Args[i].Required || args[i].Type.String() != a.Args[i].Type.String() {
			return true
		}
	}
	return false
}
