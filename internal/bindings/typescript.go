package bindings

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// TypeScript writes the model for JavaScript: a module with the links and
// operations that the SDK makes properties and methods of, and the types of all
// that an event has, as interfaces. Without a base it writes the SDK's own part;
// with one, a pair of files that add a host's own events to the SDK.
func TypeScript(m *Model, o Options) (map[string][]byte, error) {
	t := &typescript{model: m, base: m.base(o), names: map[string]string{}, module: "./index.js", file: "catalog_gen"}
	if o.Base != nil {
		if o.Package == "" {
			o.Package = "own"
		}
		if !packageName.MatchString(o.Package) {
			return nil, fmt.Errorf("bindings: %q is no name of a JavaScript module", o.Package)
		}
		t.module, t.file = "vivarium", o.Package+"_gen"
	}
	for _, name := range typescriptCore {
		t.names[name] = "the SDK's own"
	}
	t.records()
	t.structs()
	for _, a := range m.Common {
		if o.Base == nil {
			t.operation(a, a.Args, "")
		}
	}
	for _, e := range m.Events {
		if !t.base.hasEvent(e.ID) && !t.base.extended[e.ID] {
			t.event(e)
		}
	}
	if err := t.extensions(); err != nil || t.err != nil {
		return nil, errors.Join(err, t.err)
	}
	if o.Base != nil && len(t.offered)+len(t.links) == 0 {
		return nil, nil
	}
	return t.finish()
}

var packageName = regexp.MustCompile(`^[a-z][a-z0-9_-]*$`)

// typescriptCore are the names that index.d.ts has: imported where they are used.
var typescriptCore = []string{"Action", "AnyView", "Arguments", "Ref", "Reference", "Value", "View"}

// typescript is the emitter for JavaScript.
type typescript struct {
	model        *Model
	base         base
	module, file string
	body         bytes.Buffer      // interfaces
	merged       bytes.Buffer      // what is added to the SDK's
	events       []string          // entries of the SDK's interface Events
	links        []jsEntry         // of records
	offered      []jsEntry         // links and operations of events
	common       []jsEntry         // operations of every event
	commonTypes  bytes.Buffer      // their methods
	names        map[string]string // interfaces written, by name, and what for
	err          error
}

// jsEntry is one property of a literal, in order.
type jsEntry struct{ name, value string }

func (t *typescript) printf(format string, args ...any) { fmt.Fprintf(&t.body, format, args...) }

func (t *typescript) declare(name, what string) {
	if earlier, taken := t.names[name]; taken && t.err == nil {
		t.err = fmt.Errorf("bindings: %s and %s would both be the type %s", earlier, what, name)
	}
	t.names[name] = what
}

// property spells a name in a type or literal.
func property(name string) string {
	if jsIdentifier.MatchString(name) {
		return name
	}
	return quoted(name)
}

var jsIdentifier = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]*$`)

// quoted gives a JavaScript string.
func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// jsdoc is a text as a comment.
func jsdoc(indent, text string) string {
	text = strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "*/", "* /")
	if strings.Trim(text, " .") == "" {
		return ""
	}
	return indent + "/** " + text + " */\n"
}

func literal(entries []jsEntry, indent string) string {
	var s strings.Builder
	s.WriteString("{\n")
	for _, e := range entries {
		fmt.Fprintf(&s, "%s  %s: %s,\n", indent, property(e.name), e.value)
	}
	return s.String() + indent + "}"
}

// object gives entries as JSON.
func object(entries []jsEntry) string {
	parts := make([]string, len(entries))
	for i, e := range entries {
		parts[i] = quoted(e.name) + ":" + e.value
	}
	return "{" + strings.Join(parts, ",") + "}"
}

// packed gives entries as the text of an object: a program needs few of the
// tables, and a text takes less than what it describes.
func packed(entries []jsEntry) string { return "'" + object(entries) + "'" }

// finish puts the two files together.
func (t *typescript) finish() (map[string][]byte, error) {
	var js, types bytes.Buffer
	js.WriteString("// Code generated from the catalog; DO NOT EDIT.\n\n")
	if t.base.c == nil {
		js.WriteString("export const offerings = ")
	} else {
		fmt.Fprintf(&js, "import { offer } from %q;\n\noffer(", t.module)
	}
	parts := []jsEntry{{"records", literal(t.links, "  ")}, {"events", literal(t.offered, "  ")}}
	if t.base.c == nil {
		parts = append(parts, jsEntry{"common", packed(t.common)})
	}
	js.WriteString(literal(parts, ""))
	if t.base.c != nil {
		js.WriteString(")")
	}
	js.WriteString(";\n")

	fmt.Fprintf(&types, "// Code generated from the catalog; DO NOT EDIT.\n\nimport type { %s } from %q;\n", strings.Join(t.imports(), ", "), t.module)
	types.Write(t.body.Bytes())
	fmt.Fprintf(&types, "\ndeclare module %q {\n  interface Events {\n%s  }\n", t.module, strings.Join(t.events, ""))
	if t.base.c == nil {
		fmt.Fprintf(&types, "  interface View {\n%s  }\n", t.commonTypes.Bytes())
	}
	types.Write(t.merged.Bytes())
	types.WriteString("}\n")
	files := map[string][]byte{t.file + ".js": js.Bytes(), t.file + ".d.ts": types.Bytes()}
	if t.base.c == nil {
		files[t.file+".json"] = t.tables()
	}
	return files, nil
}

// tables gives what the module holds as one object of texts, of which a packer
// leaves a program only those it asks for.
func (t *typescript) tables() []byte {
	var b bytes.Buffer
	b.WriteString("{\n")
	all := append(append([]jsEntry{}, t.offered...), jsEntry{"records", packed(t.links)}, jsEntry{"common", packed(t.common)})
	for i, e := range all {
		text := strings.Trim(e.value, "'")
		if e.name == "records" {
			text = records(t.links)
		}
		fmt.Fprintf(&b, "  %s: %s", quoted(e.name), quoted(text))
		if i < len(all)-1 {
			b.WriteString(",")
		}
		b.WriteString("\n")
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// records gives the links of records as JSON: a text for each.
func records(links []jsEntry) string {
	texts := make([]jsEntry, len(links))
	for i, e := range links {
		texts[i] = jsEntry{e.name, quoted(strings.Trim(e.value, "'"))}
	}
	return object(texts)
}

// imports names what the types use of the SDK's.
func (t *typescript) imports() (names []string) {
	text := t.body.String() + t.commonTypes.String() + t.merged.String()
	for _, name := range typescriptCore {
		if regexp.MustCompile(`\b` + name + `\b`).MatchString(text) {
			names = append(names, name)
		}
	}
	if t.base.c == nil {
		return names
	}
	for _, r := range t.base.c.Records() {
		if name := SplitWords(r.Name).Upper(); regexp.MustCompile(`\b` + name + `\b`).MatchString(text) {
			names = append(names, name)
		}
	}
	for _, s := range t.model.Structs {
		if name := SplitWords(s.Name).Upper(); t.base.hasStruct(s.Name) && regexp.MustCompile(`\b`+name+`\b`).MatchString(text) {
			names = append(names, name)
		}
	}
	return names
}

// value gives the type of a value that is read.
func (t *typescript) value(k catalog.Type, written bool) string {
	switch k.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone, catalog.KindRecordType:
		return "string"
	case catalog.KindPicklist:
		if len(k.Options) == 0 {
			return "string"
		}
		options := make([]string, len(k.Options))
		for i, option := range k.Options {
			options[i] = quoted(option)
		}
		return strings.Join(options, " | ")
	case catalog.KindTexts:
		return "string | string[]"
	case catalog.KindRaw:
		return "string | Uint8Array"
	case catalog.KindBin:
		return "Uint8Array"
	case catalog.KindCheckbox:
		return "boolean"
	case catalog.KindNumber, catalog.KindBytes, catalog.KindSeconds, catalog.KindMinutes, catalog.KindDate, catalog.KindID:
		return t.integer(k.Kind, written)
	case catalog.KindDecimal, catalog.KindPercent:
		return "number"
	case catalog.KindReference:
		return "Ref"
	case catalog.KindList:
		return "Array<" + t.value(*k.Elem, written) + ">"
	case catalog.KindMap, catalog.KindRecord:
		if k.Elem != nil {
			return "Record<string, " + t.value(*k.Elem, written) + ">"
		}
		return "Record<string, Value>"
	case catalog.KindStruct:
		return SplitWords(k.Name).Upper()
	}
	return "Value"
}

// integer gives the type of a whole number. Beyond 2^53 one is read as a bigint,
// which its type leaves out: arithmetic would be a burden everywhere else.
func (t *typescript) integer(kind catalog.Kind, written bool) string {
	switch {
	case written && kind == catalog.KindDate:
		return "number | Date"
	case written && kind == catalog.KindID:
		return "number | bigint | Reference"
	case written:
		return "number | bigint"
	}
	return "number"
}
