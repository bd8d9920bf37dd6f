package instrument

import (
	"crypto/sha256"
	"encoding/binary"
)

// Admit parses and validates a module and describes it, without rewriting. The error is a *[Refusal].
func Admit(wasm []byte, p *Profile) (*Module, error) {
	ps := newParser(wasm, p)
	ps.module()
	if ps.fail != nil {
		return nil, ps.fail
	}
	return ps.m, nil
}

// Sections by their number in the binary format.
const (
	secCustom = iota
	secType
	secImport
	secFunction
	secTable
	secMemory
	secGlobal
	secExport
	secStart
	secElement
	secCode
	secData
	secDataCount
	secTag
)

var sectionNames = [...]string{"custom", "type", "import", "function", "table", "memory", "global", "export", "start",
	"element", "code", "data", "data count"}

// sectionOrder ranks the sections: each may stand only after those of lower rank.
var sectionOrder = [...]byte{secType: 1, secImport: 2, secFunction: 3, secTable: 4, secMemory: 5, secGlobal: 6,
	secExport: 7, secStart: 8, secElement: 9, secDataCount: 10, secCode: 11, secData: 12}

type globalType struct {
	typ     byte
	mutable bool
}

// parser reads one module. With w set every section is also rewritten as it is read.
type parser struct {
	reader
	profile *Profile
	limits  Limits
	m       *Module
	w       *writer

	types    []FuncType
	funcs    []uint32 // type index of every function, imported first
	memories int
	globals  []globalType
	imported int // imported globals
	// What of the tables and the memory is imported.
	importedTables int
	importedMemory bool
	// mutable counts the mutable globals, imported ones too.
	mutable   int
	declared  []uint64 // functions a body may take a reference to, a bit each
	elements  []byte   // type of every element segment
	dataCount int64    // declared number of data segments, -1 without
	segments  int      // data segments seen
	usesData  bool     // memory.init or data.drop is used
	bodies    int
}

func newParser(wasm []byte, p *Profile) *parser {
	if p == nil {
		p = &Profile{}
	}
	ps := &parser{profile: p, limits: p.Limits.withDefaults(), m: &Module{Size: len(wasm)}, dataCount: -1}
	ps.reader = reader{buf: wasm, end: len(wasm), fn: -1}
	return ps
}

func (p *parser) module() {
	if p.exceed(0, "module too large", "ModuleBytes", uint64(len(p.buf)), p.limits.ModuleBytes) {
		return
	}
	p.header()
	if p.fail != nil {
		return
	}
	rank := byte(0)
	for p.fail == nil && p.pos < p.end {
		at := p.pos
		id := p.byte()
		size := p.count("section bytes", 1)
		if p.fail != nil {
			break
		}
		switch {
		case id == secCustom:
		case id == secTag:
			p.refuse(at, "tag section: exceptions are not supported")
		case int(id) >= len(sectionOrder):
			p.refuse(at, "unknown section %d", id)
		case sectionOrder[id] <= rank:
			p.refuse(at, "%s section out of order or twice", sectionNames[id])
		default:
			rank = sectionOrder[id]
		}
		p.section(id, size)
	}
	p.complete()
}

func (p *parser) header() {
	if len(p.buf) < 8 || string(p.buf[:4]) != "\x00asm" {
		p.refuse(0, "not a WebAssembly module: no magic number and version")
		return
	}
	switch version := binary.LittleEndian.Uint32(p.buf[4:]); version {
	case 1:
		p.pos = 8
	case 0x0001_000d:
		p.refuse(4, "a component, not a core module")
	default:
		p.refuse(4, "unknown binary version %#x", version)
	}
}

// section reads one section of size bytes; what it holds must end where it ends.
func (p *parser) section(id byte, size int) {
	if p.fail != nil {
		return
	}
	outer, end := p.end, p.pos+size
	p.end = end
	switch id {
	case secCustom:
		p.custom()
	case secType:
		p.typeSection()
	case secImport:
		p.importSection()
	case secFunction:
		p.functionSection()
	case secTable:
		p.tableSection()
	case secMemory:
		p.memorySection()
	case secGlobal:
		p.globalSection()
	case secExport:
		p.exportSection()
	case secStart:
		p.startSection()
	case secElement:
		p.elementSection()
	case secDataCount:
		p.dataCount = int64(p.u32())
	case secCode:
		p.codeSection()
	case secData:
		p.dataSection()
	}
	if p.fail == nil && p.pos != end {
		p.refuse(p.pos, "%d bytes left at the end of the %s section", end-p.pos, sectionNames[id])
	}
	if p.fail == nil {
		p.end = outer
	}
}

// complete checks what only the whole module can tell.
func (p *parser) complete() {
	if p.fail != nil {
		return
	}
	if p.bodies != p.m.Funcs {
		p.refuse(p.pos, "%d functions declared, %d bodies", p.m.Funcs, p.bodies)
	}
	if p.dataCount >= 0 && int64(p.segments) != p.dataCount {
		p.refuse(p.pos, "%d data segments announced, %d present", p.dataCount, p.segments)
	}
	if !p.profile.Shapeless {
		p.requireShape()
	}
	p.m.Types = len(p.types)
	p.m.Digest = sha256.Sum256(p.buf)
}

// requireShape asks for the one memory, exported as "memory".
func (p *parser) requireShape() {
	if p.m.Memory == nil {
		p.refuse(p.pos, "no memory: a behavior defines one and exports it as \"memory\"")
		return
	}
	for _, e := range p.m.Exports {
		if e.Name == "memory" && e.Kind == KindMemory {
			return
		}
	}
	p.refuse(p.pos, "the memory is not exported as \"memory\"")
}
