package bindings

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Zig writes the model as Zig source. Without a base it is the SDK's own four
// files, one for each namespace; with one, a file of a host's own that imports the
// SDK.
func Zig(m *Model, o Options) (map[string][]byte, error) {
	z := &zig{model: m, base: m.base(o), names: map[string]string{}}
	if o.Base != nil {
		if o.Package == "" {
			o.Package = "catalog"
		}
		if !fileName.MatchString(o.Package) {
			return nil, fmt.Errorf("bindings: %q is no file name", o.Package)
		}
		z.single = o.Package + "_gen.zig"
	}
	z.records()
	z.structs()
	z.common()
	for _, e := range m.Events {
		if !z.base.hasEvent(e.ID) {
			z.event(e)
		}
	}
	if z.err != nil {
		return nil, z.err
	}
	return z.finish(), nil
}

// zig is the Zig emitter.
type zig struct {
	model  *Model
	base   base
	single string // the one file of a host's own
	files  []*zigFile
	names  map[string]string // types written, by namespace and name, and what for
	taken  map[string]string // functions of the type being written, and what for
	err    error
}

type zigFile struct {
	name string
	body bytes.Buffer
}

// file gives the file of a namespace, new or begun.
func (z *zig) file(space string) *zigFile {
	name := "src/" + space + "_gen.zig"
	if z.single != "" {
		name = z.single
	}
	for _, f := range z.files {
		if f.name == name {
			return f
		}
	}
	f := &zigFile{name: name}
	z.files = append(z.files, f)
	return f
}

func (f *zigFile) printf(format string, args ...any) { fmt.Fprintf(&f.body, format, args...) }

// doc writes a text as the comment of what follows.
func (f *zigFile) doc(indent, text string) {
	line := indent + "///"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > 110 && line != indent+"///" {
			f.printf("%s\n", line)
			line = indent + "///"
		}
		line += " " + word
	}
	f.printf("%s\n", line)
}

func (z *zig) fail(err error) {
	if z.err == nil {
		z.err = fmt.Errorf("bindings: %w", err)
	}
}

// declare refuses a type name that is taken in its namespace; those of a host's
// own share one.
func (z *zig) declare(space, name, what string) {
	if z.single != "" {
		space = ""
	}
	if earlier, taken := z.names[space+"."+name]; taken {
		z.fail(fmt.Errorf("%s and %s would both be the type %s", earlier, what, name))
	}
	z.names[space+"."+name] = what
	z.taken = map[string]string{}
}

// claim refuses a function name that is taken in the type being written.
func (z *zig) claim(name, what string) {
	if earlier, taken := z.taken[name]; taken {
		z.fail(fmt.Errorf("%s and %s would both be the function %s", earlier, what, name))
	}
	z.taken[name] = what
}

// in gives a type by its namespace: the SDK's, or this file's.
func (z *zig) in(space, name string, inSDK bool) string {
	switch {
	case z.single == "":
		return map[string]string{"records": "R", "structs": "S"}[space] + "." + name
	case inSDK:
		return "V." + space + "." + name
	}
	return name
}

// finish puts heads before the bodies.
func (z *zig) finish() map[string][]byte {
	out := map[string][]byte{}
	for _, f := range z.files {
		head := "// Code generated from the catalog; DO NOT EDIT.\n"
		for _, room := range []struct{ name, path string }{
			{"V", "vivarium.zig"}, {"R", "records_gen.zig"}, {"S", "structs_gen.zig"},
		} {
			if z.single != "" && room.name != "V" || !bytes.Contains(f.body.Bytes(), []byte(room.name+".")) {
				continue
			}
			if z.single != "" {
				room.path = "vivarium"
			}
			head += fmt.Sprintf("\nconst %s = @import(%q);", room.name, room.path)
		}
		out[f.name] = append([]byte(head+"\n"), f.body.Bytes()...)
	}
	return out
}

// title joins words as Zig names types: kb, article is KbArticle.
func title(words Words) string {
	var s strings.Builder
	for _, word := range words {
		s.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return s.String()
}

// camel joins words as Zig names functions: image, url is imageUrl.
func camel(words Words) string {
	if len(words) == 0 {
		return ""
	}
	return words[0] + title(words[1:])
}

// zigWords are keywords, and the names of types and values that no declaration may
// take.
var zigWords = strings.Fields(`addrspace align allowzero and anyframe anytype asm break callconv catch comptime const continue defer else enum
	errdefer error export extern fn for if inline linksection noalias noinline nosuspend opaque or orelse packed pub resume return struct suspend
	switch test threadlocal try union unreachable usingnamespace var volatile while anyerror anyopaque bool false null true type undefined void
	comptime_int comptime_float noreturn isize usize`)

// zigName spells a name that may be none in Zig.
func zigName(name string) string {
	plain := name != "" && !(name[0] >= '0' && name[0] <= '9') && strings.IndexFunc(name, func(r rune) bool {
		return r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	}) < 0
	if plain && !slices.Contains(zigWords, name) && !isIntType(name) {
		return name
	}
	return fmt.Sprintf("@%q", name)
}

// isIntType tells the names of integers and floats: u8, i64, f32.
func isIntType(name string) bool {
	return len(name) > 1 && strings.ContainsRune("uif", rune(name[0])) && strings.Trim(name[1:], "0123456789") == ""
}

// zigMember names the method of a key or link.
func zigMember(words Words) string {
	if name := camel(words); name != "view" {
		return zigName(name)
	}
	return camel(words.With("key"))
}

// ownOperations gives the operations that an event's type has: those that not
// every event has already.
func (b base) ownOperations(m *Model, e *Event) []*catalog.Action {
	own := slices.Clone(e.Operations)
	if b.c != nil {
		own = append(own, m.Common...)
	}
	return slices.DeleteFunc(own, func(a *catalog.Action) bool { return a.Events == nil && (b.c == nil || b.hasAction(a.Name)) })
}
