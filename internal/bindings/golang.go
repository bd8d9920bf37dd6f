package bindings

import (
	"bytes"
	"fmt"
	"go/format"
	"go/token"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Go writes the model as Go source: file names and their contents, formatted.
// Without a base it writes the SDK's own part of package vivarium; with one, a
// package of a host's own that imports the SDK.
func Go(m *Model, o Options) (map[string][]byte, error) {
	if o.Package == "" {
		o.Package = "vivarium"
	}
	if !token.IsIdentifier(o.Package) {
		return nil, fmt.Errorf("bindings: %q is no package name", o.Package)
	}
	g := &golang{model: m, pkg: o.Package, base: m.base(o), names: map[string]string{}}
	g.records()
	g.structs()
	g.operations()
	for _, e := range m.Events {
		if !g.base.hasEvent(e.ID) {
			g.event(e)
		}
	}
	if g.err != nil {
		return nil, g.err
	}
	return g.finish()
}

// golang is the Go emitter.
type golang struct {
	model *Model
	pkg   string
	base  base
	files []*goFile
	names map[string]string // types written, by name, and what for
	err   error
}

type goFile struct {
	name string
	body bytes.Buffer
}

// q qualifies a name of the SDK.
func (g *golang) q(name string) string { return g.known(g.base.c != nil, name) }

func (g *golang) known(sdk bool, name string) string {
	if sdk {
		return "vivarium." + name
	}
	return name
}

// file gives the file of a name, new or begun.
func (g *golang) file(name string) *goFile {
	for _, f := range g.files {
		if f.name == name {
			return f
		}
	}
	f := &goFile{name: name}
	g.files = append(g.files, f)
	return f
}

// declare refuses a type name that is taken.
func (g *golang) declare(name, what string) {
	if earlier, taken := g.names[name]; taken && g.err == nil {
		g.err = fmt.Errorf("bindings: %s and %s would both be the type %s", earlier, what, name)
	}
	g.names[name] = what
}

func (f *goFile) printf(format string, args ...any) { fmt.Fprintf(&f.body, format, args...) }

// finish puts headers and imports before the bodies and formats them.
func (g *golang) finish() (map[string][]byte, error) {
	out := map[string][]byte{}
	for _, f := range g.files {
		var b bytes.Buffer
		b.WriteString("// Code generated from the catalog; DO NOT EDIT.\n\npackage " + g.pkg + "\n\n")
		var imports []string
		if bytes.Contains(f.body.Bytes(), []byte("abi.")) {
			imports = append(imports, "github.com/vivarium-wasm/vivarium/abi")
		}
		if g.base.c != nil && bytes.Contains(f.body.Bytes(), []byte("vivarium.")) {
			imports = append(imports, "vivarium github.com/vivarium-wasm/vivarium/guest-sdk/go")
		}
		for _, path := range imports {
			name, path, named := strings.Cut(path, " ")
			if !named {
				name, path = "", name
			}
			fmt.Fprintf(&b, "import %s %q\n", name, path)
		}
		b.Write(f.body.Bytes())
		source, err := format.Source(b.Bytes())
		if err != nil {
			return nil, fmt.Errorf("bindings: %s: %w", f.name, err)
		}
		out[f.name] = source
	}
	return out, nil
}

// does says what a member is, for its comment.
func does(verb, key string, k catalog.Key) string {
	s := verb + " " + key
	if k.Doc != "" {
		s += ": " + k.Doc
	}
	var notes []string
	if k.Lazy {
		notes = append(notes, "lazy")
	}
	if k.Since != "" {
		notes = append(notes, "since "+k.Since)
	}
	if k.Until != "" {
		notes = append(notes, "until "+k.Until)
	}
	if len(notes) > 0 {
		s += " (" + strings.Join(notes, ", ") + ")"
	}
	return s + "."
}

// comment breaks a text into comment lines.
func comment(text string) string {
	var b strings.Builder
	line := "//"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > 80 && line != "//" {
			b.WriteString(closed(line) + "\n")
			line = "//"
		}
		line += " " + word
	}
	return b.String() + closed(line) + "\n"
}

// aside gives a text as a comment behind a line.
func aside(text string) string { return closed(" // " + strings.Join(strings.Fields(text), " ")) }

// closed ends a comment that the next line would belong to in C.
func closed(line string) string {
	if strings.HasSuffix(line, "\\") {
		line += "."
	}
	return line
}
