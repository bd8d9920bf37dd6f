package bindings

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// AssemblyScript writes the model as one file of classes. Without a base it is
// the SDK's own assembly/catalog_gen.ts; with one, a file of a host's own that
// imports the SDK.
func AssemblyScript(m *Model, o Options) (map[string][]byte, error) {
	name := "assembly/catalog_gen.ts"
	if o.Base != nil {
		if o.Package == "" {
			o.Package = "catalog"
		}
		if !fileName.MatchString(o.Package) {
			return nil, fmt.Errorf("bindings: %q is no file name", o.Package)
		}
		name = o.Package + "_gen.ts"
	}
	a := &assemblyScript{model: m, base: m.base(o), names: map[string]string{}, used: map[string]bool{}}
	a.records()
	a.structs()
	a.common()
	for _, e := range m.Events {
		if !a.base.hasEvent(e.ID) {
			a.event(e)
		}
	}
	if a.err != nil {
		return nil, a.err
	}
	return map[string][]byte{name: a.finish()}, nil
}

var fileName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]*$`)

// assemblyScript is the AssemblyScript emitter.
type assemblyScript struct {
	model *Model
	base  base
	body  bytes.Buffer
	names map[string]string // classes written, by name, and what for
	taken map[string]string // members of the class being written, and what for
	used  map[string]bool   // names of the SDK that the body speaks of
	err   error
}

func (a *assemblyScript) printf(format string, args ...any) { fmt.Fprintf(&a.body, format, args...) }

func (a *assemblyScript) fail(err error) {
	if a.err == nil {
		a.err = fmt.Errorf("bindings: %w", err)
	}
}

// sdk notes that a name of the SDK is used, and gives it.
func (a *assemblyScript) sdk(name string) string {
	a.used[name] = true
	return name
}

// known gives the name of a class that the SDK has or this file.
func (a *assemblyScript) known(inSDK bool, name string) string {
	if inSDK {
		return a.sdk(name)
	}
	return name
}

// declare refuses a class name that is taken.
func (a *assemblyScript) declare(name, what string) {
	if earlier, taken := a.names[name]; taken {
		a.fail(fmt.Errorf("%s and %s would both be the class %s", earlier, what, name))
	}
	a.names[name] = what
	a.taken = map[string]string{}
}

// claim refuses a member name that is taken in the class being written.
func (a *assemblyScript) claim(name, what string) {
	if earlier, taken := a.taken[name]; taken {
		a.fail(fmt.Errorf("%s and %s would both be the member %s", earlier, what, name))
	}
	a.taken[name] = what
}

// asRooms says where the SDK keeps what its own generated part uses.
var asRooms = []struct{ from, names string }{
	{"any", "Any Fields ID Ref UnixTime writeID writeIDs writeInts writeList writeTextMap writeTexts"},
	{"event", "Action Event Operation"},
	{"value", "Value"},
	{"view", "AnyRecord TextMap Texts View Views own"},
	{"writer", "Writer"},
}

// finish puts head and imports before the body.
func (a *assemblyScript) finish() []byte {
	var b bytes.Buffer
	b.WriteString("// Code generated from the catalog; DO NOT EDIT.\n\n")
	if a.base.c != nil {
		var names []string
		for name := range a.used {
			names = append(names, name)
		}
		slices.Sort(names)
		fmt.Fprintf(&b, "import { %s } from \"vivarium\";\n", strings.Join(names, ", "))
	} else {
		for _, room := range asRooms {
			names := slices.DeleteFunc(strings.Fields(room.names), func(name string) bool { return !a.used[name] })
			if len(names) > 0 {
				fmt.Fprintf(&b, "import { %s } from \"./%s\";\n", strings.Join(names, ", "), room.from)
			}
		}
	}
	b.Write(a.body.Bytes())
	return b.Bytes()
}

// doc writes a text as the comment of what follows.
func (a *assemblyScript) doc(indent, text string) {
	text = strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "*/", "* /")
	if len(indent)+len(text) < 110 {
		a.printf("%s/** %s */\n", indent, text)
		return
	}
	a.printf("%s/**\n", indent)
	line := indent + " *"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > 110 {
			a.printf("%s\n", line)
			line = indent + " *"
		}
		line += " " + word
	}
	a.printf("%s\n%s */\n", line, indent)
}

// asReserved are the members of views and events that a key must not hide.
var asReserved = strings.Fields(`as constructor debug dictionary error eventID fail get getBool getBytes getDate getFloat getID getInt getRef
	getText getTextMap getTexts getViews giveBack info linked operation part prefetch refusal returns suspend tolerate variable warn within`)

func asMember(words Words) string {
	if slices.Contains(asReserved, words.Lower()) {
		words = words.With("key")
	}
	return words.Lower()
}

// asKeywords cannot name a parameter.
var asKeywords = strings.Fields(`abstract any as async await bool boolean break case catch class const continue debugger declare default delete
	do else enum export extends false finally for from function get if implements import in instanceof interface is keyof let module namespace
	new null number of op opt override package private protected public readonly return set static string super switch this throw true try
	type typeof undefined var void while with yield`)

func asParameter(words Words) string {
	if name := words.Lower(); !slices.Contains(asKeywords, name) {
		return name
	}
	return words.With("value").Lower()
}

// required tells the arguments that are parameters from those that are options.
func required(k catalog.Key) bool { return k.Required && !k.Pattern }
