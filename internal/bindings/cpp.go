package bindings

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	guestsdk "github.com/vivarium-wasm/vivarium/guest-sdk"
)

// CPP writes the model as C++ headers: a class for every event and record, a
// method for every key. Without a base it writes the SDK's own part, a header for
// each family of events; with one, a single header of a host's own, in a
// namespace of its own.
func CPP(m *Model, o Options) (map[string][]byte, error) {
	own, err := cName(o, "bindings")
	if err != nil {
		return nil, err
	}
	g := &cplus{model: m, own: own, base: m.base(o), names: map[string]string{}}
	if err := g.reserve(); err != nil {
		return nil, err
	}
	g.declare()
	g.structs()
	g.views()
	g.operations()
	for _, e := range m.Events {
		if !g.base.hasEvent(e.ID) {
			g.event(e)
		}
	}
	if g.err != nil {
		return nil, g.err
	}
	return g.finish(), nil
}

// cplus is the C++ emitter.
type cplus struct {
	model *Model
	own   string // a host's own namespace; empty for the SDK's
	base  base
	files []*cppFile
	names map[string]string // classes written, by name, and what for
	err   error
}

// cppFile is a header: classes that are declared, then defined, then the methods
// that speak of other classes.
type cppFile struct {
	name          string
	includes      []string
	classes, body bytes.Buffer
	methods       bytes.Buffer
	macros        bytes.Buffer
}

func (f *cppFile) printf(format string, args ...any) { fmt.Fprintf(&f.body, format, args...) }

var (
	cppRecords    = []string{"vivarium.hpp"}
	cppStructs    = []string{"vivarium.hpp"}
	cppOperations = []string{"vivarium_records_gen.hpp", "vivarium_structs_gen.hpp"}
	cppEvents     = []string{"vivarium_operations_gen.hpp"}
)

// file gives the header of a name, new or begun: a host's own are all in one.
func (g *cplus) file(name string, includes []string) *cppFile {
	if g.own != "" {
		name, includes = g.own+"_gen.hpp", cppEvents
	} else {
		name = "vivarium_" + name + "_gen.hpp"
	}
	for _, f := range g.files {
		if f.name == name {
			return f
		}
	}
	f := &cppFile{name: name, includes: includes}
	g.files = append(g.files, f)
	return f
}

var cppSDKNames = regexp.MustCompile(`(?m)^(?:template <class T> )?(?:class|struct|using|enum class)(?: \[\[nodiscard\]\])? (\w+)`)

// reserve takes the class names that vivarium.hpp has, whose namespace the SDK's
// own part shares.
func (g *cplus) reserve() error {
	if g.own != "" {
		return nil
	}
	text, err := guestsdk.Files.ReadFile("cpp/vivarium.hpp")
	for _, found := range cppSDKNames.FindAllSubmatch(text, -1) {
		g.names[string(found[1])] = "vivarium.hpp"
	}
	g.names["Operations"] = "the operations of all events"
	return err
}

// name spells a class that nothing has yet, with a spare word behind it where one
// has.
func (g *cplus) name(what string, words Words, spare string) string {
	name := words.Upper()
	if _, taken := g.names[name]; taken {
		name += spare
	}
	if earlier, taken := g.names[name]; taken && g.err == nil {
		g.err = fmt.Errorf("bindings: %s and %s would both be the class %s", earlier, what, name)
	}
	g.names[name] = what
	return name
}

// q qualifies a name of the SDK.
func (g *cplus) q(name string) string {
	if g.own != "" {
		return "vivarium::" + name
	}
	return name
}

func (g *cplus) finish() map[string][]byte {
	out, space := map[string][]byte{}, g.own
	if space == "" {
		space = "vivarium"
	}
	for _, f := range g.files {
		var b bytes.Buffer
		guard := strings.ToUpper(strings.NewReplacer(".", "_").Replace(f.name))
		fmt.Fprintf(&b, "// Code generated from the catalog; DO NOT EDIT.\n#ifndef %s\n#define %s\n\n", guard, guard)
		for _, include := range f.includes {
			fmt.Fprintf(&b, "#include %q\n", include)
		}
		fmt.Fprintf(&b, "\nnamespace %s {\n", space)
		for _, part := range []*bytes.Buffer{&f.classes, &f.body, &f.methods} {
			if part.Len() > 0 {
				b.WriteByte('\n')
				b.Write(bytes.TrimLeft(part.Bytes(), "\n"))
			}
		}
		fmt.Fprintf(&b, "\n} // namespace %s\n", space)
		if f.macros.Len() > 0 {
			b.WriteByte('\n')
			b.Write(f.macros.Bytes())
		}
		b.WriteString("\n#endif\n")
		out[f.name] = b.Bytes()
	}
	return out
}

// declare names every class before anything speaks of it.
func (g *cplus) declare() {
	for _, r := range g.model.Records {
		name := g.name("record "+r.Record.Name, r.Name, "Record")
		if !g.base.hasRecord(r.Record.Name) {
			fmt.Fprintf(&g.file("records", cppRecords).classes, "class %s;\n", name)
		}
	}
	for _, s := range g.model.Structs {
		words, known := SplitWords(s.Name), g.base.hasStruct(s.Name)
		if s.Written {
			name := g.name("struct "+s.Name, words, "Struct")
			if !known {
				fmt.Fprintf(&g.file("structs", cppStructs).classes, "struct %s;\n", name)
			}
		}
		if s.Read && s.Tag == "" {
			if s.Written {
				words = words.With("view")
			}
			name := g.name("view of "+s.Name, words, "Struct")
			if !known {
				fmt.Fprintf(&g.file("records", cppRecords).classes, "class %s;\n", name)
			}
		}
	}
	for _, e := range g.model.Events {
		g.name("event "+e.ID, e.Name, "Event")
	}
}

// class gives the name of a class by what it is for.
func (g *cplus) class(what string, words Words, spare string) string {
	if name := words.Upper(); g.names[name] == what {
		return name
	}
	return words.Upper() + spare
}

// event writes the class of an event.
func (g *cplus) event(e *Event) {
	f := g.file(SplitWords(e.Family).Snake(), cppEvents)
	name := g.class("event "+e.ID, e.Name, "Event")
	text := name + " is the event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		text += " " + e.Notes
	}
	if e.Deprecated {
		text += " The original platform has deprecated it."
	}
	m := &cppMethods{g: g, file: f, class: name, reserved: cppEventNames, taken: map[string]bool{}}
	fmt.Fprintf(&f.macros, "#define VIVARIUM_ID_%s %q\n", name, e.ID)
	f.printf("\n%sclass %s : public %s {\npublic:\n\tstatic constexpr %s vivarium_id = %q;\n", comment(text), name, g.q("Operations"), g.q("string_view"), e.ID)
	for _, member := range e.Members {
		m.accessor(member, func(k catalog.Key) string {
			if k.Lazy || k.Context {
				return "get"
			}
			return "sent"
		})
	}
	for _, member := range e.Params {
		member.Words = append(Words{"param"}, member.Words...)
		m.accessor(member, func(catalog.Key) string { return "params().get" })
	}
	for _, member := range e.Returns {
		method := m.method(Words{"set"}.With(member.Words...), "return")
		f.printf("%s\tvoid %s(%s v) const { %s; }\n", m.doc(does(method+" returns", member.Key.Name, member.Key)),
			method, g.writeType(member.Key.Type), g.put(member.Key.Type, fmt.Sprintf("returns(%q)", member.Key.Name), "v"))
	}
	for _, a := range e.Operations {
		if !g.base.hasAction(a.Name) || a.Events != nil {
			m.operation(a, a.ArgsIn(e.Event), e.Name)
		}
	}
	f.printf("};\n")
}
