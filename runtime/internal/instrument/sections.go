package instrument

import "bytes"

const maxPages = 1 << 16

// boundedCount reads the length of a vector and holds it against a limit.
func (p *parser) boundedCount(what string, min int, limit string, allowed uint64) int {
	at := p.pos
	n := p.count(what, min)
	if p.exceed(at, "too many "+what, limit, uint64(n), allowed) {
		return 0
	}
	return n
}

func (p *parser) typeSection() {
	n := p.boundedCount("types", 3, "Types", p.limits.Types)
	p.types = make([]FuncType, 0, n)
	start := p.pos
	// All types share one copy of the section, so that a type costs no allocation of its own.
	text := string(p.buf[start:p.end])
	for range n {
		at := p.pos
		if form := p.byte(); form != 0x60 {
			if form == 0x5e || form == 0x5f || form == 0x4e || form == 0x50 {
				p.refuse(at, "type form %#x: garbage-collected types are not supported", form)
			}
			p.refuse(at, "type form %#x is unknown", form)
		}
		pa, pb := p.typeVector("parameters", "Params", p.limits.Params)
		ra, rb := p.typeVector("results", "Results", p.limits.Results)
		if p.fail != nil {
			return
		}
		p.types = append(p.types, FuncType{text[pa-start : pb-start], text[ra-start : rb-start]})
	}
	p.w.keepTypes(p.buf[start:p.pos])
}

func (p *parser) typeVector(what, limit string, allowed uint64) (from, to int) {
	n := p.boundedCount(what, 1, limit, allowed)
	from = p.pos
	for range n {
		p.valueType()
	}
	return from, p.pos
}

func (p *parser) valueType() byte {
	at := p.pos
	t := p.byte()
	switch {
	case p.fail != nil:
	case isValueType(t):
		return t
	case t >= 0x63 && t <= 0x74:
		p.refuse(at, "value type %#x: typed references, exceptions and garbage collection are not supported", t)
	default:
		p.refuse(at, "value type %#x is unknown", t)
	}
	return 0
}

func isValueType(t byte) bool { return t >= v128 && t <= i32 || isRef(t) }
func isRef(t byte) bool       { return t == funcref || t == externref }

func (p *parser) refType() byte {
	at := p.pos
	t := p.valueType()
	if p.fail == nil && !isRef(t) {
		p.refuse(at, "%s is no reference type", typeName(t))
	}
	return t
}

func (p *parser) typeIndex() uint32 {
	at := p.pos
	i := p.u32()
	if p.fail == nil && uint64(i) >= uint64(len(p.types)) {
		p.refuse(at, "type %d is unknown", i)
	}
	if p.fail != nil {
		return 0
	}
	return i
}

func (p *parser) importSection() {
	n := p.boundedCount("imports", 4, "Imports", p.limits.Imports)
	start := p.pos
	for range n {
		at := p.pos
		imp := Import{Module: p.externalName(), Name: p.externalName(), Kind: Kind(p.byte())}
		switch imp.Kind {
		case KindFunc:
			t := p.typeIndex()
			if p.fail == nil {
				p.funcs = append(p.funcs, t)
				imp.Type = p.types[t]
				p.m.ImportedFuncs++
			}
		case KindTable:
			p.addTable()
			p.importedTables++
		case KindMemory:
			p.addMemory()
			p.importedMemory = true
		case KindGlobal:
			p.globals = append(p.globals, p.globalType())
			p.imported++
		case 4:
			p.refuse(at, "import %q.%q is a tag: exceptions are not supported", imp.Module, imp.Name)
		default:
			p.refuse(at, "import %q.%q is of unknown kind %d", imp.Module, imp.Name, imp.Kind)
		}
		p.allowImport(at, &imp)
		if p.fail != nil {
			return
		}
		p.m.Imports = append(p.m.Imports, imp)
	}
	p.w.keepImports(p.buf[start:p.pos])
}

// allowImport holds an import against the profile.
func (p *parser) allowImport(at int, imp *Import) {
	if p.fail != nil || p.profile.Shapeless {
		return
	}
	if imp.Kind != KindFunc {
		p.refuse(at, "import %q.%q is a %s: only functions may be imported", imp.Module, imp.Name, imp.Kind)
		return
	}
	f, ok := p.profile.Imports[ImportKey{imp.Module, imp.Name}]
	switch {
	case !ok:
		p.refuse(at, "import %q.%q is not offered", imp.Module, imp.Name)
	case f.Type != imp.Type:
		p.refuse(at, "import %q.%q has type %s, want %s", imp.Module, imp.Name, imp.Type, f.Type)
	}
}

// externalName reads the name of an import or export.
func (p *parser) externalName() string {
	at := p.pos
	b := p.name()
	if p.exceed(at, "name too long", "NameBytes", uint64(len(b)), p.limits.NameBytes) {
		return ""
	}
	if !p.profile.Shapeless && len(b) > 0 && b[0] == '$' {
		p.refuse(at, "name %q: names beginning with $ are reserved", b)
	}
	return string(b)
}

func (p *parser) functionSection() {
	n := p.boundedCount("functions", 1, "Functions", p.limits.Functions)
	funcs := make([]uint32, len(p.funcs), len(p.funcs)+n)
	copy(funcs, p.funcs)
	for i := 0; i < n && p.fail == nil; i++ {
		funcs = append(funcs, p.typeIndex())
	}
	p.funcs, p.m.Funcs = funcs, n
}

// extent reads limits; top is the largest size the binary format allows.
func (p *parser) extent(what string, top uint64) Extent {
	at := p.pos
	flags := p.byte()
	switch {
	case p.fail != nil:
		return Extent{}
	case flags == 2 || flags == 3:
		p.refuse(at, "shared %s: threads are not supported", what)
	case flags >= 4 && flags <= 7:
		p.refuse(at, "64-bit %s is not supported", what)
	case flags > 7:
		p.refuse(at, "limits flags %#x are unknown", flags)
	}
	e := Extent{Min: p.u32(), HasMax: flags&1 != 0}
	if e.HasMax {
		e.Max = p.u32()
	}
	switch {
	case p.fail != nil:
	case uint64(e.Min) > top || uint64(e.Max) > top:
		p.refuse(at, "%s of %d, at most %d are possible", what, max(e.Min, e.Max), top)
	case e.HasMax && e.Min > e.Max:
		p.refuse(at, "%s of at least %d and at most %d", what, e.Min, e.Max)
	}
	return e
}

func (p *parser) addTable() {
	at := p.pos
	if p.left() > 0 && p.buf[p.pos] == 0x40 {
		p.refuse(at, "table with an initializer: typed references are not supported")
	}
	t := Table{Type: p.refType()}
	t.Extent = p.extent("table", 1<<32-1)
	p.m.Tables = append(p.m.Tables, t)
	sum := uint64(0)
	for _, t := range p.m.Tables {
		sum += uint64(t.Min)
	}
	p.exceed(at, "too many tables", "Tables", uint64(len(p.m.Tables)), p.limits.Tables)
	p.exceed(at, "tables too large", "TableElements", sum, p.limits.TableElements)
}

func (p *parser) tableSection() {
	for range p.boundedCount("tables", 3, "Tables", p.limits.Tables) {
		if p.addTable(); p.fail != nil {
			return
		}
	}
}

func (p *parser) addMemory() {
	at := p.pos
	e := p.extent("memory", maxPages)
	if p.memories++; p.memories > 1 {
		p.refuse(at, "more than one memory is not supported")
	}
	if !p.profile.Shapeless {
		p.exceed(at, "memory too large", "MemoryPages", uint64(e.Min), p.limits.MemoryPages)
	}
	p.m.Memory = &e
}

func (p *parser) memorySection() {
	for range p.count("memories", 2) {
		if p.addMemory(); p.fail != nil {
			return
		}
	}
}

func (p *parser) globalType() globalType {
	t := p.valueType()
	at := p.pos
	m := p.byte()
	if m > 1 && p.fail == nil {
		if m == 2 || m == 3 {
			p.refuse(at, "shared global: threads are not supported")
		}
		p.refuse(at, "mutability %#x is unknown", m)
	}
	if m == 1 {
		p.mutable++
	}
	return globalType{t, m == 1}
}

func (p *parser) globalSection() {
	n := p.boundedCount("globals", 4, "Globals", p.limits.Globals)
	p.w.begin(p.pos)
	for i := 0; i < n && p.fail == nil; i++ {
		g := p.globalType()
		p.constExpr(g.typ)
		p.globals = append(p.globals, g)
		if g.mutable {
			p.m.MutableGlobals++
			p.m.MutableReferences = p.m.MutableReferences || isRef(g.typ)
		}
	}
	p.m.Globals = n
	p.w.keep(secGlobal, p.pos)
}

func (p *parser) exportSection() {
	n := p.boundedCount("exports", 3, "Exports", p.limits.Exports)
	p.w.begin(p.pos)
	p.m.Exports = make([]Export, 0, n)
	seen := make(map[string]struct{}, n)
	for range n {
		at := p.pos
		e := Export{Name: p.externalName(), Kind: Kind(p.byte())}
		if _, twice := seen[e.Name]; twice {
			p.refuse(at, "two exports named %q", e.Name)
		}
		seen[e.Name] = struct{}{}
		size := 0
		switch e.Kind {
		case KindFunc:
			index := p.pos
			if e.Index = p.anyFunc(); p.fail == nil {
				e.Type = p.types[p.funcs[e.Index]]
				p.w.toGate(index, p.pos, e.Index)
			}
			p.declare(e.Index)
			size = len(p.funcs)
		case KindTable:
			e.Index, size = p.u32(), len(p.m.Tables)
		case KindMemory:
			e.Index, size = p.u32(), p.memories
		case KindGlobal:
			e.Index, size = p.u32(), len(p.globals)
		default:
			p.refuse(at, "export %q is of unknown kind %d", e.Name, e.Kind)
		}
		if p.fail == nil && uint64(e.Index) >= uint64(size) {
			p.refuse(at, "export %q: %s %d is unknown", e.Name, e.Kind, e.Index)
		}
		if p.fail != nil {
			return
		}
		p.m.Exports = append(p.m.Exports, e)
	}
	p.w.keep(secExport, p.pos)
}

func (p *parser) startSection() {
	at := p.pos
	i := p.u32()
	if p.fail == nil && uint64(i) >= uint64(len(p.funcs)) {
		p.refuse(at, "start function %d is unknown", i)
	}
	if p.fail == nil && p.types[p.funcs[i]] != (FuncType{}) {
		p.refuse(at, "start function has type %s, want () -> ()", p.types[p.funcs[i]])
	}
	p.m.HasStart, p.m.Start = true, i
}

// metadataSection is the name of the custom section a behavior describes itself in.
const metadataSection = "vivarium"

func (p *parser) custom() {
	at := p.pos
	name := p.name()
	content := p.bytes(p.left())
	if p.fail != nil {
		return
	}
	switch string(name) {
	case metadataSection:
		if !p.exceed(at, "metadata too large", "MetadataBytes", uint64(len(content)), p.limits.MetadataBytes) {
			p.m.Metadata = bytes.Clone(content)
		}
	case "name":
		p.m.Names = parseNames(content)
	}
}
