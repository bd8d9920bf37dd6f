package bindings

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	guestsdk "github.com/vivarium-wasm/vivarium/guest-sdk"
)

// C writes the model as C headers: types that tell records and events apart, and
// functions, each of which names one key. Without a base it writes the SDK's own
// part, a header for each family of events; with one, a single header of a
// host's own that includes the SDK's.
func C(m *Model, o Options) (map[string][]byte, error) {
	own, err := cName(o, "bindings")
	if err != nil {
		return nil, err
	}
	known := m.base(o)
	g := &clang{model: m.renamed(known, own), own: own, base: known, names: map[string]string{}}
	if err := g.reserve(); err != nil {
		return nil, err
	}
	g.types()
	g.structs()
	g.records()
	g.operations()
	for _, e := range g.model.Events {
		if !g.base.hasEvent(e.ID) {
			g.event(e)
		}
	}
	if g.err != nil {
		return nil, g.err
	}
	return g.finish(), nil
}

// renamed gives the events and records that a host adds something to names of the
// host's: C has no others to tell them from the SDK's.
func (m *Model) renamed(b base, own string) *Model {
	r := *m
	r.Events, r.Records = slices.Clone(m.Events), slices.Clone(m.Records)
	for i, e := range r.Events {
		if b.extended[e.ID] {
			renamed := *e
			renamed.Name = append(SplitWords(own), e.Name...)
			r.Events[i] = &renamed
		}
	}
	for i, record := range r.Records {
		if b.extended[record.Record.Name] {
			renamed := *record
			renamed.Name = append(SplitWords(own), record.Name...)
			r.Records[i] = &renamed
		}
	}
	return &r
}

var cIdentifier = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)

// cName gives the name of a host's own bindings: empty for the SDK's.
func cName(o Options, spare string) (string, error) {
	switch {
	case o.Base == nil:
		return "", nil
	case o.Package == "":
		return spare, nil
	case !cIdentifier.MatchString(o.Package) || slices.Contains(cKeywords, o.Package):
		return "", fmt.Errorf("bindings: %q is no name for a header", o.Package)
	}
	return o.Package, nil
}

// clang is the C emitter.
type clang struct {
	model *Model
	own   string // a host's own header; empty for the SDK's
	base  base
	files []*cFile
	names map[string]string // identifiers written, and what for
	err   error
}

// cFile is a header: what it includes, its types, then its functions.
type cFile struct {
	name        string
	includes    []string
	types, body bytes.Buffer
}

func (f *cFile) printf(format string, args ...any) { fmt.Fprintf(&f.body, format, args...) }

// file gives the header of a name, new or begun: a host's own are all in one.
func (g *clang) file(name string, includes ...string) *cFile {
	if g.own != "" {
		name, includes = g.own+"_gen.h", []string{"vivarium_operations_gen.h", "vivarium_records_gen.h", "vivarium_structs_gen.h"}
	} else {
		name = "vivarium_" + name + "_gen.h"
	}
	for _, f := range g.files {
		if f.name == name {
			return f
		}
	}
	f := &cFile{name: name, includes: includes}
	g.files = append(g.files, f)
	return f
}

var (
	cSDKNames = regexp.MustCompile(`\bviv_[a-z0-9_]+`)
	cComments = regexp.MustCompile(`//.*`)
)

// reserve takes the names that vivarium.h has.
func (g *clang) reserve() error {
	text, err := guestsdk.Files.ReadFile("c/vivarium.h")
	for _, name := range cSDKNames.FindAllString(cComments.ReplaceAllString(string(text), ""), -1) {
		g.names[name] = "vivarium.h"
	}
	return err
}

// name spells an identifier that nothing has yet, with a spare word behind it
// where one has.
func (g *clang) name(what string, words Words, spare string) string {
	name := "viv_" + words.Snake()
	if _, taken := g.names[name]; taken {
		name += "_" + spare
	}
	if earlier, taken := g.names[name]; taken && g.err == nil {
		g.err = fmt.Errorf("bindings: %s and %s would both be called %s", earlier, what, name)
	}
	g.names[name] = what
	return name
}

// finish puts the parts of every header together.
func (g *clang) finish() map[string][]byte {
	out := map[string][]byte{}
	for _, f := range g.files {
		var b bytes.Buffer
		guard := strings.ToUpper(strings.NewReplacer(".", "_").Replace(f.name))
		fmt.Fprintf(&b, "// Code generated from the catalog; DO NOT EDIT.\n#ifndef %s\n#define %s\n#pragma clang system_header\n\n", guard, guard)
		b.WriteString("#include \"vivarium.h\"\n")
		for _, include := range f.includes {
			fmt.Fprintf(&b, "#include %q\n", include)
		}
		b.Write(f.types.Bytes())
		b.Write(f.body.Bytes())
		b.WriteString("\n#endif\n")
		out[f.name] = b.Bytes()
	}
	return out
}

// cKeywords are the words that name nothing in C or C++.
var cKeywords = strings.Fields(`
	alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class co_await co_return
	co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do double dynamic_cast
	else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr
	operator or or_eq private protected public register reinterpret_cast requires restrict return short signed sizeof static
	static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned using
	virtual void volatile wchar_t while xor xor_eq`)

// cIdent spells the name of a parameter or field; taken are names that stand
// around it.
func cIdent(words Words, taken ...string) string {
	name := words.Snake()
	if slices.Contains(cKeywords, name) || slices.Contains(taken, name) || name == "" || name[0] >= '0' && name[0] <= '9' {
		name += "_"
	}
	return name
}

// records writes the functions of every record.
func (g *clang) records() {
	for _, r := range g.model.Records {
		if g.base.hasRecord(r.Record.Name) {
			continue
		}
		f := g.file("records", "vivarium_structs_gen.h")
		typ := g.recordView([]string{r.Record.Name})
		ref := g.name("the reference to "+r.Record.Name, r.Name.With("ref"), "to")
		f.printf("\n// %s points to the record.\nVIV_INLINE viv_ref %s(%s r) {\n\tviv_ref to = {VIV(%q), viv_as_int(viv_view_get(r.view, \"id\"))};\n\treturn to;\n}\n",
			ref, ref, typ, r.Record.Name)
		for _, m := range r.Members {
			g.accessor(f, r.Name, typ, "r", m, func(catalog.Key) string { return "r.view" })
		}
	}
}

// accessor writes the function of a key, a pattern of keys, or a link. view says
// which view of the receiver a key is read through; empty is the event's own
// keys, lazy or not.
func (g *clang) accessor(f *cFile, owner Words, typ, self string, m Member, view func(catalog.Key) string) {
	words := owner.With(m.Words...)
	if m.Link != nil {
		name := g.name("link "+m.Link.Prefix, words, "record")
		text := name + " gives the record behind " + m.Link.Prefix
		if m.Link.Doc != "" {
			text += ": " + m.Link.Doc
		}
		linked := fmt.Sprintf("viv_linked(%q)", m.Link.Prefix)
		if v := view(catalog.Key{Lazy: true}); v != "" {
			linked = fmt.Sprintf("viv_view_linked(%s, %q)", v, m.Link.Prefix)
		}
		target := g.recordView(m.Link.Records)
		f.printf("\n%sVIV_INLINE %s %s(%s %s) {\n\t%s to = {%s};\n\treturn to;\n}\n", comment(text+"."), target, name, typ, self, target, linked)
		return
	}
	name := g.name("key "+m.Key.Name, words, "key")
	params, get := "", ""
	if m.Tail != "" {
		var key string
		params, key = cPattern(m)
		get = cGet(view(m.Key), m.Key, "_text", key)
	} else {
		get = cGet(view(m.Key), m.Key, "", fmt.Sprintf("%q", m.Key.Name))
	}
	result, expr := g.read(m.Key.Type, get)
	f.printf("\n%sVIV_INLINE %s %s(%s %s%s) { return %s; }\n",
		comment(does(name+" gives", m.Key.Name, m.Key)+g.entries(m.Key.Type)), result, name, typ, self, params, expr)
}

// cGet gives the expression that reads a key.
func cGet(view string, k catalog.Key, form, key string) string {
	switch {
	case view != "":
		return "viv_view_get" + form + "(" + view + ", " + key + ")"
	case k.Lazy || k.Context:
		return "viv_get" + form + "(" + key + ")"
	}
	return "viv_sent" + form + "(" + key + ")"
}

// cPattern gives the parameter that completes a pattern, and the key it makes.
func cPattern(m Member) (param, key string) {
	switch m.Tail {
	case "<id>", "<n>":
		return ", int64_t n", fmt.Sprintf("viv_numbered(%q, n)", m.Head)
	}
	return ", viv_text name", fmt.Sprintf("viv_named(%q, name)", m.Head)
}

// event writes an event: its ID, keys, links, params, returns and operations.
func (g *clang) event(e *Event) {
	f := g.file(strings.Join(SplitWords(e.Family), "_"), "vivarium_operations_gen.h", "vivarium_records_gen.h", "vivarium_structs_gen.h")
	typ := g.eventType(e)
	for _, m := range e.Members {
		g.accessor(f, e.Name, typ, "ev", m, func(catalog.Key) string { return "" })
	}
	for _, m := range e.Params {
		name := g.name("param "+m.Key.Name, e.Name.With("param").With(m.Words...), "key")
		result, expr := g.read(m.Key.Type, fmt.Sprintf("viv_param(%q)", m.Key.Name))
		f.printf("\n%sVIV_INLINE %s %s(%s ev) { return %s; }\n", comment(does(name+" gives the param", m.Key.Name, m.Key)), result, name, typ, expr)
	}
	for _, m := range e.Returns {
		name := g.name("return "+m.Key.Name, e.Name.With("set").With(m.Words...), "return")
		f.printf("\n%sVIV_INLINE void %s(%s ev, %s v) { %s; }\n", comment(does(name+" returns", m.Key.Name, m.Key)),
			name, typ, g.writeType(m.Key.Type), g.put(m.Key.Type, fmt.Sprintf("viv_return(%q)", m.Key.Name), "v"))
	}
	for _, a := range e.Operations {
		if !g.base.hasAction(a.Name) || a.Events != nil {
			g.operation(f, e.Name, typ, a, a.ArgsIn(e.Event))
		}
	}
}
