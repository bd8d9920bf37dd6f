package instrument

// wrapperBody stands for host function i wherever it is reached: it charges, looks and calls (FUEL-5).
func (w *writer) wrapperBody(i uint32, t FuncType) []byte {
	a := &assembler{}
	host := HostFunc{}
	if w.p.profile.Imports != nil {
		imp := w.p.m.funcImport(int(i))
		host = w.p.profile.Imports[ImportKey{imp.Module, imp.Name}]
	}
	fuel := uint32(len(t.Params))
	result, bytes := fuel+1, fuel+2
	if host.Copied != 0 {
		a.op(1, 2)
		a.raw(i32)
	} else {
		a.raw(0)
	}
	a.get(fuel)
	a.globalSet(w.fuel)
	if w.has&Costs != 0 {
		w.charge(a, func() {
			a.i64(hostCost)
			for n, length := range host.Lengths {
				a.get(uint32(length))
				a.raw(opI64ExtendU)
				if n > 0 {
					a.raw(opI64Add)
				}
			}
			if len(host.Lengths) > 0 {
				a.i64(bytesPerUnit)
				a.raw(opI64ShrU, opI64Add)
			}
		})
	}
	for n := range t.Params {
		a.get(uint32(n))
	}
	a.op(opCall, i)
	if host.Copied != 0 && w.has&Costs != 0 {
		w.chargeCopied(a, result, bytes, uint32(host.Copied-1))
	}
	a.globalGet(w.fuel)
	a.raw(opEnd)
	return a.out
}

// chargeCopied charges for min(cap, max(result, 0)) bytes and leaves the result.
func (w *writer) chargeCopied(a *assembler, result, bytes, limit uint32) {
	a.tee(result)
	a.i32(0)
	a.get(result)
	a.i32(0)
	a.raw(opI32GtS, opSelect)
	a.set(bytes)
	w.charge(a, func() {
		a.get(bytes)
		a.get(limit)
		a.get(bytes)
		a.get(limit)
		a.raw(opI32LtU, opSelect)
		a.i32(bytesPerUnit)
		a.raw(opI32ShrU, opI64ExtendU)
	})
	a.get(result)
}

// funcImport is the import of function i.
func (m *Module) funcImport(i int) *Import {
	for n := range m.Imports {
		if m.Imports[n].Kind == KindFunc {
			if i == 0 {
				return &m.Imports[n]
			}
			i--
		}
	}
	return &Import{}
}

// memoryMax is how far the memory may grow, in pages.
func (w *writer) memoryMax() uint32 {
	m := w.p.m.Memory
	top := uint32(maxPages)
	if !w.p.profile.Shapeless {
		top = uint32(w.p.limits.MemoryPages)
	}
	if m.HasMax {
		top = min(top, m.Max)
	}
	return top
}

// tableMax is how far a table may grow, if that is known.
func (w *writer) tableMax(i uint32) (top uint32, known bool) {
	t := &w.p.m.Tables[i]
	if w.p.profile.Shapeless {
		return t.Max, t.HasMax
	}
	most := min(uint64(t.Min)+w.tableRoom(), 1<<32-1)
	if t.HasMax {
		most = min(most, uint64(t.Max))
	}
	return uint32(most), true
}

// tableRoom is how much each table may grow by: an even share of what their smallest sizes leave of the limit, so that
// all of them together stay within it.
func (w *writer) tableRoom() uint64 {
	rest, growing := w.p.limits.TableElements, uint64(0)
	for _, t := range w.p.m.Tables {
		rest -= min(rest, uint64(t.Min))
		if !t.HasMax || t.Max > t.Min {
			growing++
		}
	}
	return rest / max(growing, 1)
}

// firstShadow is the index of the first hidden global that $save writes.
func (w *writer) firstShadow() uint32 {
	first := w.cause + uint32(len(w.refList))
	if w.counts() {
		first++
	}
	return first
}

// assemble puts the module together.
func (w *writer) assemble(base uint32) []byte {
	w.settle()
	if w.code == nil {
		w.startCode(0)
	}
	saves, saved := w.addSaves()
	w.wrapImports()
	if w.p.m.HasStart {
		w.gate(w.p.m.Start)
	}
	cold := w.coldBodies()
	for i := 0; i < len(w.helpers); i++ { // helpers may ask for helpers
		w.tail = appendSized(w.tail, w.helperBody(w.helpers[i]))
	}
	functions, yield := w.functionTypes(), w.yieldImport()
	out := make([]byte, 0, w.size()+len(cold))
	out = append(out, "\x00asm\x01\x00\x00\x00"...)
	out = section(out, secType, len(w.p.types)+len(w.added), w.types, w.addedTypes())
	out = section(out, secImport, w.importCount(), w.imports, yield)
	out = section(out, secFunction, w.functionCount(), functions)
	out = w.tableSection(out)
	out = w.memorySection(out)
	globals, count := w.hiddenGlobals(base)
	out = section(out, secGlobal, w.p.m.Globals+count, w.globals, globals)
	exports, count := w.hiddenExports(saves, saved)
	out = section(out, secExport, len(w.p.m.Exports)+count, w.exports, exports)
	out = section(out, secElement, len(w.p.elements), w.elements)
	if w.p.usesData {
		out = append(out, secDataCount)
		count := appendU32(nil, uint32(w.segments))
		out = append(appendU32(out, uint32(len(count))), count...)
	}
	out = section(out, secCode, w.functionCount(), w.wrapped, w.code, cold, w.tail)
	w.offsets.base, w.offsets.size = len(out)-len(w.tail)-len(cold)-len(w.code), len(w.code)
	if w.weaver.runs != nil {
		w.offsets.runs = w.weaver.runs.buf
	}
	return section(out, secData, w.segments, w.data)
}

// size is enough for the whole module.
func (w *writer) size() int {
	return 4096 + len(w.types) + len(w.imports) + 8*len(w.p.funcs) + len(w.globals) + len(w.exports) + len(w.elements) +
		len(w.wrapped) + len(w.code) + len(w.tail) + len(w.data) + 16*len(w.refList) + 16*w.p.m.MutableGlobals +
		3*len(w.helpers) + 128*len(w.added)
}

func appendSized(b, item []byte) []byte { return append(appendU32(b, uint32(len(item))), item...) }

// section appends a section of count items, unless there are none.
func section(out []byte, id byte, count int, parts ...[]byte) []byte {
	if count == 0 {
		return out
	}
	head := appendU32(nil, uint32(count))
	size := len(head)
	for _, p := range parts {
		size += len(p)
	}
	out = append(out, id)
	out = appendU32(out, uint32(size))
	out = append(out, head...)
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

// wrapImports writes the wrapper of every imported function.
func (w *writer) wrapImports() {
	if !w.passes() {
		return
	}
	for i := range w.p.m.ImportedFuncs {
		w.wrapped = appendSized(w.wrapped, w.wrapperBody(uint32(i), w.p.types[w.p.funcs[i]]))
	}
}

func (w *writer) functionCount() int {
	n := w.p.m.Funcs + len(w.helpers)
	if w.passes() {
		n += w.p.m.ImportedFuncs
	}
	if w.counts() {
		n += w.p.m.Funcs
	}
	return n
}

// functionTypes gives the types of all functions, in the order of their bodies.
func (w *writer) functionTypes() (types []byte) {
	imported := w.p.m.ImportedFuncs
	if w.passes() {
		for _, t := range w.p.funcs[:imported] {
			types = appendU32(types, w.widened(t))
		}
	}
	defined := len(types)
	for _, t := range w.p.funcs[imported:] {
		types = appendU32(types, w.widened(t))
	}
	if w.counts() {
		types = append(types, types[defined:]...) // of their cold paths
	}
	for _, h := range w.helpers {
		if h.kind == helpGate {
			types = appendU32(types, w.p.funcs[h.a])
		} else {
			types = appendU32(types, w.typeIndex(w.helperType(h)))
		}
	}
	return types
}

// addedTypes are the types the rewriting needs; all who need one have asked before.
func (w *writer) addedTypes() (types []byte) {
	for _, t := range w.added {
		types = append(types, 0x60)
		types = appendSized(types, []byte(t.Params))
		types = appendSized(types, []byte(t.Results))
	}
	return types
}

func (w *writer) importCount() int {
	if w.has&Yield != 0 {
		return len(w.p.m.Imports) + 1
	}
	return len(w.p.m.Imports)
}

func (w *writer) yieldImport() []byte {
	if w.has&Yield == 0 {
		return nil
	}
	b := appendSized(nil, []byte(YieldModule))
	b = appendSized(b, []byte(YieldName))
	return appendU32(append(b, byte(KindFunc)), w.typeIndex(YieldType))
}

func appendExtent(b []byte, e Extent) []byte {
	if !e.HasMax {
		return appendU32(append(b, 0), e.Min)
	}
	return appendU32(appendU32(append(b, 1), e.Min), e.Max)
}

// tableSection writes the defined tables, cut to what they may grow to.
func (w *writer) tableSection(out []byte) []byte {
	var tables []byte
	count := 0
	for i := range w.p.m.Tables {
		if i < w.p.importedTables {
			continue
		}
		t := w.p.m.Tables[i]
		t.Max, t.HasMax = w.tableMax(uint32(i))
		tables = appendExtent(append(tables, t.Type), t.Extent)
		count++
	}
	return section(out, secTable, count, tables)
}

func (w *writer) memorySection(out []byte) []byte {
	if w.p.m.Memory == nil || w.p.importedMemory {
		return out
	}
	m := *w.p.m.Memory
	if !w.p.profile.Shapeless {
		m.Max, m.HasMax = w.memoryMax(), true
	}
	return section(out, secMemory, 1, appendExtent(nil, m))
}

// hiddenGlobals are the counters, the function references and the shadows of mutable globals, in this order.
func (w *writer) hiddenGlobals(base uint32) (items []byte, count int) {
	a := &assembler{}
	if w.has&Fuel != 0 {
		a.raw(i64, 1)
		a.i64(0)
		a.raw(opEnd)
		count++
	}
	if w.has&Stack != 0 {
		a.raw(i64, 1)
		a.i64(int64(base))
		a.raw(opEnd)
		count++
	}
	if w.counts() {
		a.raw(i32, 1)
		a.i32(0)
		a.raw(opEnd)
		count++
	}
	for _, f := range w.refList {
		a.raw(funcref, 0)
		a.op(opRefFunc, f+w.shiftBy)
		a.raw(opEnd)
		count++
	}
	for i, g := range w.p.globals {
		if !shadowed(w.p, i, g) {
			continue
		}
		for _, t := range []byte(shadows(g.typ)) {
			a.raw(t, 1)
			a.zero(t)
			a.raw(opEnd)
			count++
			w.shadows++
		}
	}
	return a.out, count
}

// zero appends the constant zero of a number or vector type.
func (a *assembler) zero(t byte) {
	switch t {
	case i32:
		a.i32(0)
	case i64:
		a.i64(0)
	case f32:
		a.raw(opF32Const, 0, 0, 0, 0)
	case f64:
		a.raw(opF64Const, 0, 0, 0, 0, 0, 0, 0, 0)
	case v128:
		a.raw(opVector, vecConst)
		a.raw(make([]byte, 16)...)
	}
}

// addSaves adds $save and $restore where there is something to save, and gives the index of the first.
func (w *writer) addSaves() (first uint32, added bool) {
	for i, g := range w.p.globals {
		if shadowed(w.p, i, g) {
			first = w.addHelper(helper{kind: helpSave})
			w.addHelper(helper{kind: helpRestore})
			return first, true
		}
	}
	return 0, false
}

func (w *writer) hiddenExports(saves uint32, saved bool) (items []byte, count int) {
	add := func(name string, kind Kind, index uint32) {
		items = append(appendSized(items, []byte(name)), byte(kind))
		items = appendU32(items, index)
		count++
	}
	if w.has&Fuel != 0 {
		add(GlobalFuel, KindGlobal, w.fuel)
	}
	if w.has&Stack != 0 {
		add(GlobalStack, KindGlobal, w.stack)
	}
	if w.counts() {
		add(GlobalCause, KindGlobal, w.cause)
	}
	if saved {
		add(FuncSave, KindFunc, saves)
		add(FuncRestore, KindFunc, saves+1)
		for i := range min(w.shadows, maxShown) {
			add(Shadow(i), KindGlobal, w.firstShadow()+uint32(i))
		}
	}
	if w.p.m.HasStart {
		add(FuncStart, KindFunc, w.gate(w.p.m.Start))
	}
	return items, count
}
