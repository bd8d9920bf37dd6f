package bindings

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Python writes the model as tables for the SDK's runtime, which makes classes
// of those a behavior uses, and as stubs that tell editors and type checkers the
// same. Without a base they are the SDK's own; with one, a module of a host's own
// beside the behavior.
func Python(m *Model, o Options) (map[string][]byte, error) {
	if o.Package == "" {
		o.Package = "catalog"
	}
	if !pythonIdentifier.MatchString(o.Package) || slices.Contains(pythonKeywords, o.Package) {
		return nil, fmt.Errorf("bindings: %q is no module name", o.Package)
	}
	p := &python{model: m, base: m.base(o), names: map[string]string{}, dicts: map[string]bool{}}
	p.stubs()
	p.tables()
	if p.err != nil {
		return nil, p.err
	}
	file := o.Package + "_gen"
	if o.Base == nil {
		file = "vivarium/" + file
	}
	return map[string][]byte{file + ".py": p.table.Bytes(), file + ".pyi": p.stub.Bytes()}, nil
}

// python is the Python emitter.
type python struct {
	model *Model
	base  base
	table bytes.Buffer
	stub  bytes.Buffer
	names map[string]string // classes written, by name, and what for
	dicts map[string]bool   // structs to write that have been written
	err   error
}

const pythonHead = "# Code generated from the catalog; DO NOT EDIT.\n\n"

var pythonIdentifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

var pythonKeywords = []string{
	"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
	"except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
	"return", "try", "while", "with", "yield",
}

// The attributes that a key must not hide: of every view, of records, and of
// events besides.
var (
	pythonViewNames   = []string{"get", "get_bool", "get_bytes", "get_float", "get_int", "get_text", "get_type", "link", "ref", "to_dict"}
	pythonEventNames  = []string{"act", "attempt", "call", "debug", "error", "event_id", "fail", "happened_at", "info", "params", "part", "prefetch", "prior", "returns", "run_id", "state", "suspend", "var", "warn"}
	pythonReturnNames = []string{"clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"}
)

// pythonName spells a name that is neither a keyword nor taken.
func pythonName(words Words, taken ...[]string) string {
	name := words.Snake()
	if name == "" || name[0] >= '0' && name[0] <= '9' {
		name = "n" + name
	}
	for _, names := range append(taken, pythonKeywords) {
		if slices.Contains(names, name) {
			return name + "_key"
		}
	}
	return name
}

func (p *python) declare(name, what string) {
	if earlier, taken := p.names[name]; taken && earlier != what && p.err == nil {
		p.err = fmt.Errorf("bindings: %s and %s would both be the class %s", earlier, what, name)
	}
	p.names[name] = what
}

// pythonKind is how a value is read: the kind that tables say, what a view's class
// is made of, and the type that stubs say.
type pythonKind struct{ kind, target, typ string }

func (p *python) read(t catalog.Type) pythonKind {
	switch t.Kind {
	case catalog.KindRaw:
		return pythonKind{"w", "", "str | bytes"}
	case catalog.KindTexts:
		return pythonKind{"T", "", "list[str]"}
	case catalog.KindReference:
		return pythonKind{"p", "", "Ref"}
	case catalog.KindRecord, catalog.KindStruct:
		if target, name := p.viewOf(t); name != "" {
			return pythonKind{"v", target, name}
		}
	case catalog.KindList, catalog.KindMap:
		return p.readMany(t)
	}
	switch t.Wire() {
	case catalog.WireStr:
		return pythonKind{"t", "", "str"}
	case catalog.WireBin:
		return pythonKind{"y", "", "bytes"}
	case catalog.WireBool:
		return pythonKind{"b", "", "bool"}
	case catalog.WireInt:
		return pythonKind{"i", "", "int"}
	case catalog.WireFloat:
		return pythonKind{"f", "", "float"}
	}
	return pythonKind{"a", "", "Any"}
}

func (p *python) readMany(t catalog.Type) pythonKind {
	list, elem := t.Kind == catalog.KindList, p.read(*t.Elem)
	switch {
	case elem.kind == "v" && list:
		return pythonKind{"L", elem.target, "list[" + elem.typ + "]"}
	case elem.kind == "v":
		return pythonKind{"M", elem.target, "dict[str, " + elem.typ + "]"}
	case elem.kind == "t" && list:
		return pythonKind{"T", "", "list[str]"}
	case elem.kind == "t", elem.kind == "T" && !list:
		return pythonKind{"m", "", "dict[str, str]"}
	case list:
		return pythonKind{"A", "", "list[Any]"}
	}
	return pythonKind{"D", "", "dict[str, Any]"}
}

// viewOf gives what a table calls a record or struct, and its class: empty when
// there is none.
func (p *python) viewOf(t catalog.Type) (target, class string) {
	if t.Kind == catalog.KindRecord {
		return p.recordView(t.Records)
	}
	if s := p.model.oneForm(t.Name); s != nil {
		return "$" + s.Name, p.structView(s)
	}
	return "", ""
}

func (p *python) recordView(records []string) (target, class string) {
	if len(records) != 1 {
		return "@", "AnyRecord"
	}
	return "@" + records[0], SplitWords(records[0]).Upper()
}

func (p *python) structView(s *Struct) string {
	name := SplitWords(s.Name).Upper()
	if s.Written {
		name += "View"
	}
	return name
}

// writeType gives the type of a value to write.
func (p *python) writeType(t catalog.Type) string {
	switch t.Kind {
	case catalog.KindPicklist:
		if len(t.Options) > 0 {
			var options []string
			for _, option := range t.Options {
				options = append(options, strconv.Quote(option))
			}
			return "Literal[" + strings.Join(options, ", ") + "]"
		}
	case catalog.KindID:
		return "int | Result"
	case catalog.KindDate:
		return "int | datetime"
	case catalog.KindTexts:
		return "str | Sequence[str]"
	case catalog.KindReference:
		return "Ref | View"
	case catalog.KindRecord:
		return "Mapping[str, Any]"
	case catalog.KindStruct:
		return SplitWords(t.Name).Upper()
	case catalog.KindList:
		return "Sequence[" + p.writeType(*t.Elem) + "]"
	case catalog.KindMap:
		return "Mapping[str, " + p.writeType(*t.Elem) + "]"
	}
	return p.read(t).typ
}
