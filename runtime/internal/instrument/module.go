package instrument

import (
	"crypto/sha256"
	"strings"
)

// Kind says what an import or export is.
type Kind byte

// The kinds of WebAssembly 2.0, by their number in the binary format.
const (
	KindFunc Kind = iota
	KindTable
	KindMemory
	KindGlobal
)

func (k Kind) String() string {
	if k > KindGlobal {
		return "unknown"
	}
	return [...]string{"function", "table", "memory", "global"}[k]
}

// Value types as strings of one byte, so that FuncType{I32 + I32, I64} is a type.
const (
	I32       = "\x7f"
	I64       = "\x7e"
	F32       = "\x7d"
	F64       = "\x7c"
	V128      = "\x7b"
	FuncRef   = "\x70"
	ExternRef = "\x6f"
)

// FuncType is a function type; both fields are value types in order, one byte each. Types compare with ==.
type FuncType struct{ Params, Results string }

// String gives "(i32, i32) -> (i64)".
func (t FuncType) String() string { return typeList(t.Params) + " -> " + typeList(t.Results) }

func typeList(types string) string {
	names := make([]string, len(types))
	for i := range names {
		names[i] = typeName(types[i])
	}
	return "(" + strings.Join(names, ", ") + ")"
}

func typeName(t byte) string {
	switch t {
	case i32:
		return "i32"
	case i64:
		return "i64"
	case f32:
		return "f32"
	case f64:
		return "f64"
	case v128:
		return "v128"
	case funcref:
		return "funcref"
	case externref:
		return "externref"
	}
	return "any value"
}

const (
	i32       byte = 0x7f
	i64       byte = 0x7e
	f32       byte = 0x7d
	f64       byte = 0x7c
	v128      byte = 0x7b
	funcref   byte = 0x70
	externref byte = 0x6f
)

// Module describes an admitted module as it was submitted. It holds no reference to the submitted bytes except through
// Data. Treat it as read-only; it is then safe for concurrent use.
type Module struct {
	// Digest is the SHA-256 of the submitted bytes, Size their number.
	Digest [sha256.Size]byte
	Size   int

	Imports []Import
	Exports []Export
	// ImportedFuncs and Funcs count the imported and the defined functions; function indices begin with the imported.
	ImportedFuncs, Funcs int
	// Memory is the defined or imported memory, nil when there is none.
	Memory *Extent
	Tables []Table
	// Types counts the function types.
	Types int
	// Globals counts the defined globals, MutableGlobals those of them that are mutable.
	Globals, MutableGlobals int
	// HasStart says that there is a start function, whose index is Start.
	HasStart bool
	Start    uint32
	// Data are the active data segments taken out of the module, in the order in which they apply. Each lies within
	// the memory's smallest size. The bytes are the caller's own.
	Data []Segment
	// Metadata is the content of the last custom section named "vivarium", copied; nil when there is none.
	Metadata []byte
	// Names are the function names of the name section, empty when it is missing or malformed.
	Names Names

	// WritesTables: a table can change after instantiation. DropsSegments: data.drop or elem.drop is used.
	// MutableReferences: a mutable global holds a reference. An instance of a module with any of these is replaced, not
	// reset.
	WritesTables, DropsSegments, MutableReferences bool

	// Instructions counts all instructions, Spread is the sum over all functions of B·L: what compiling costs grows
	// with both.
	Instructions, Spread uint64
}

// Resettable reports whether an instance can be put back by restoring its memory and globals alone.
func (m *Module) Resettable() bool {
	return !m.WritesTables && !m.DropsSegments && !m.MutableReferences
}

// Offer gives the host functions that the module imports, none of them charged for bytes: what [Profile].Imports must
// hold for it to be admitted.
func (m *Module) Offer() map[ImportKey]HostFunc {
	offer := map[ImportKey]HostFunc{}
	for _, i := range m.Imports {
		if i.Kind == KindFunc {
			offer[ImportKey{i.Module, i.Name}] = HostFunc{Type: i.Type}
		}
	}
	return offer
}

// Import is one import. Type is set for functions.
type Import struct {
	Module, Name string
	Kind         Kind
	Type         FuncType
}

// Export is one export. Index is in the index space of its kind; Type is set for functions.
type Export struct {
	Name  string
	Kind  Kind
	Index uint32
	Type  FuncType
}

// Extent is the size of a memory in pages of 64 KiB or of a table in elements.
type Extent struct {
	Min, Max uint32
	HasMax   bool
}

// Table is a table: the type of its elements, a byte as in [FuncRef], and its size.
type Table struct {
	Extent
	Type byte
}

// Segment is a stretch of initial memory: Data belongs at Offset. In the submitted module it stands at From.
type Segment struct {
	Offset, From uint32
	Data         []byte
}
