package bindings

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Rust writes the model as Rust source. Without a base it writes the modules of
// the crate vivarium; with one, a single module PACKAGE_gen.rs that uses the
// crate, for a host's own catalog.
func Rust(m *Model, o Options) (map[string][]byte, error) {
	if o.Package == "" {
		o.Package = "catalog"
	}
	if !rustIdent.MatchString(o.Package) || slices.Contains(rustKeywords, o.Package) {
		return nil, fmt.Errorf("bindings: %q is no module name", o.Package)
	}
	r := &rust{model: m, base: m.base(o), names: map[string]string{}, lifetimes: map[string]bool{}}
	for _, name := range rustTaken {
		r.names[name] = "the crate"
	}
	r.records()
	r.structs()
	r.operations()
	for _, e := range m.Events {
		if !r.base.hasEvent(e.ID) {
			r.event(e)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	if o.Base != nil {
		return r.one(o.Package), nil
	}
	return r.many(), nil
}

// rust is the Rust emitter.
type rust struct {
	model *Model
	base  base
	files []*rustFile
	names map[string]string // types written, by name, and what for
	err   error

	lifetimes map[string]bool // structs, and whether they borrow
}

type rustFile struct {
	name  string // of the module
	types bool   // it declares some
	body  bytes.Buffer
}

var rustIdent = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// rustKeywords cannot be names: those of every edition.
var rustKeywords = strings.Fields(`abstract as async await become box break const continue crate do dyn else enum extern false
	final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait
	true try type typeof unsafe unsized use virtual where while yield`)

// rustTaken are the types of the crate that generated ones would hide.
var rustTaken = strings.Fields(`Action AnyEvent AnyRecord Asked Bytes Code Date Ending Entries Event Failure Fields Id Key Kind
	Level List Map MapOf Null OfEvent Operation Outcome Pairs Raw Ref Refused Result TextMap Texts Value Values View Views With Write Writer`)

const rustHead = "// Code generated from the catalog; DO NOT EDIT.\n"

// many gives the modules of the crate, and the one that holds them.
func (r *rust) many() map[string][]byte {
	out := map[string][]byte{}
	index := bytes.NewBufferString(rustHead + `
//! The catalog's events, records and operations.

#![allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

`)
	slices.SortFunc(r.files, func(a, b *rustFile) int { return strings.Compare(a.name, b.name) })
	for _, f := range r.files {
		out[path.Join("src/catalog_gen", f.name+".rs")] = append([]byte(rustHead+"\nuse crate::*;\n"), f.body.Bytes()...)
		fmt.Fprintf(index, "mod %s;\n", f.name)
	}
	index.WriteByte('\n')
	for _, f := range r.files {
		if f.types {
			fmt.Fprintf(index, "pub use %s::*;\n", f.name)
		}
	}
	out["src/catalog_gen.rs"] = index.Bytes()
	return out
}

// one gives everything as one module.
func (r *rust) one(name string) map[string][]byte {
	out := bytes.NewBufferString(rustHead + "\n#![allow(dead_code, unused_imports, clippy::all)]\n\nuse vivarium::*;\n")
	for _, f := range r.files {
		out.Write(f.body.Bytes())
	}
	return map[string][]byte{strings.TrimSuffix(name, "_gen") + "_gen.rs": out.Bytes()}
}

// file gives the file of a module, new or begun.
func (r *rust) file(name string) *rustFile {
	for _, f := range r.files {
		if f.name == name {
			return f
		}
	}
	f := &rustFile{name: name}
	r.files = append(r.files, f)
	return f
}

func (f *rustFile) printf(format string, args ...any) { fmt.Fprintf(&f.body, format, args...) }

// declare refuses a type name that is taken.
func (r *rust) declare(name, what string) {
	if earlier, taken := r.names[name]; taken && r.err == nil {
		r.err = fmt.Errorf("bindings: %s and %s would both be the type %s", earlier, what, name)
	}
	r.names[name] = what
}

// rustType joins words as types are spelled: ImageUrl.
func rustType(w Words) string {
	var s strings.Builder
	for _, word := range w {
		s.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return s.String()
}

// rustName joins words as functions and fields are spelled: image_url.
func rustName(w Words) string {
	name := strings.Join(w, "_")
	if slices.Contains(rustKeywords, name) {
		name += "_"
	}
	return name
}

// rustDoc breaks a text into doc comment lines.
func rustDoc(indent, text string) string {
	var b strings.Builder
	line := indent + "///"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > 100 && line != indent+"///" {
			b.WriteString(line + "\n")
			line = indent + "///"
		}
		line += " " + word
	}
	return b.String() + line + "\n"
}

// rustDoes says what a member is, for its comment.
func rustDoes(key string, k catalog.Key) string {
	s := does("", "`"+key+"`", k)
	return strings.TrimSpace(s)
}
