package instrument

// writer collects the parts of the rewritten module while the submitted one is parsed. A nil writer collects nothing.
type writer struct {
	p *parser
	splice
	has Features

	shiftBy uint32 // see Rewritten.FuncShift
	// Items of sections as submitted, and as rewritten.
	types, imports             []byte
	globals, exports, elements []byte
	data                       []byte
	segments                   int // in data

	added   []FuncType // types behind the submitted ones
	typeOf  map[FuncType]uint32
	wide    []uint32          // 1 + the index of the type that functions of a submitted type have, or 0
	entries []entry           // of the defined functions
	refs    map[uint32]uint32 // submitted function index to hidden global
	refList []uint32          // functions of the hidden globals, in order
	helpers []helper
	helper  map[helper]uint32 // index of those that may be asked for twice
	wrapped []byte            // bodies of the wrappers of host functions
	code    []byte            // bodies of the defined functions
	tail    []byte            // bodies of the helpers
	weaver  weaver
	offsets OffsetMap

	fuel, stack, cause uint32 // hidden globals
	shadows            int    // hidden globals that $save writes
}

// Rewrite parses and validates a module, describes it and writes it anew. The error is a *[Refusal].
func Rewrite(wasm []byte, p *Profile) (*Rewritten, error) {
	ps := newParser(wasm, p)
	w := &writer{p: ps, has: ^ps.profile.Off}
	if w.has&Fuel == 0 {
		w.has &^= Yield | Costs
	}
	w.in = wasm
	ps.w = w
	ps.module()
	if ps.fail != nil {
		return nil, ps.fail
	}
	r := &Rewritten{Module: ps.m, FuncShift: w.shiftBy, StackBase: stackBase(&ps.limits)}
	r.Wasm = w.assemble(r.StackBase)
	r.Offsets = w.offsets
	if r.Shadows = w.shadows; r.Shadows > maxShown {
		r.Shadows = -1
	}
	return r, nil
}

func (w *writer) keepTypes(items []byte) {
	if w != nil {
		w.types = items
	}
}

func (w *writer) keepImports(items []byte) {
	if w != nil {
		w.imports = items
	}
}

// begin starts rewriting the items of a section.
func (w *writer) begin(at int) {
	if w != nil {
		w.settle()
		w.from, w.out = at, nil
	}
}

// settle fixes how far function indices move: the yield function follows the imports, then comes a wrapper for each of
// them, so that every submitted index moves by the same amount.
func (w *writer) settle() {
	if w.passes() {
		w.shiftBy = uint32(w.p.m.ImportedFuncs)
		if w.has&Yield != 0 {
			w.shiftBy++
		}
	}
}

// keep ends rewriting the items of a section.
func (w *writer) keep(id byte, to int) {
	if w == nil || w.p.fail != nil {
		return
	}
	w.flush(to)
	switch id {
	case secGlobal:
		w.globals = w.out
	case secExport:
		w.exports = w.out
	case secElement:
		w.elements = w.out
	}
	w.out = nil
}

// shift moves a function index that stands at in[at:to].
func (w *writer) shift(at, to int, index uint32) {
	if w != nil {
		w.replace(at, to)
		w.out = appendU32(w.out, index+w.shiftBy)
	}
}

// keepData keeps the data section as it is.
func (w *writer) keepData(n int, items []byte) {
	if w != nil {
		w.data, w.segments = items, n
	}
}

// passive keeps a data segment, if segments are used by index.
func (w *writer) passive(content []byte) {
	if w == nil || !w.p.usesData {
		return
	}
	w.segments++
	w.data = append(w.data, 1)
	w.data = appendU32(w.data, uint32(len(content)))
	w.data = append(w.data, content...)
}

// startCode fixes the hidden globals that bodies use by index.
func (w *writer) startCode(size int) {
	if w == nil {
		return
	}
	w.settle()
	w.fuel = uint32(len(w.p.globals))
	w.stack, w.cause = w.fuel, w.fuel
	if w.has&Fuel != 0 {
		w.stack++
	}
	w.cause = w.stack
	if w.has&Stack != 0 {
		w.cause++
	}
	w.code = make([]byte, 0, size+size/2)
	w.weaver.w = w
	w.weaver.in = w.in
	if w.passes() {
		w.weaver.by = 1
	}
	if w.p.profile.Offsets {
		w.weaver.runs = &runs{}
	}
}

// counts reports whether there is a cause to be told.
func (w *writer) counts() bool { return w.has&(Fuel|Stack) != 0 }

// typeIndex finds a function type or adds it.
func (w *writer) typeIndex(t FuncType) uint32 {
	if w.typeOf == nil {
		w.typeOf = make(map[FuncType]uint32, len(w.p.types))
		for i := len(w.p.types) - 1; i >= 0; i-- {
			w.typeOf[w.p.types[i]] = uint32(i)
		}
	}
	i, ok := w.typeOf[t]
	if !ok {
		i = uint32(len(w.p.types) + len(w.added))
		w.added = append(w.added, t)
		w.typeOf[t] = i
	}
	return i
}

// ref gives the hidden global that holds a reference to a submitted function.
func (w *writer) ref(function uint32) uint32 {
	if w.refs == nil {
		w.refs = make(map[uint32]uint32)
	}
	g, ok := w.refs[function]
	if !ok {
		g = w.cause + uint32(len(w.refList))
		if w.counts() {
			g++
		}
		w.refs[function] = g
		w.refList = append(w.refList, function)
	}
	return g
}

// helperIndex gives the index of a helper function, adding it when it is new.
func (w *writer) helperIndex(h helper) uint32 {
	if i, ok := w.helper[h]; ok {
		return i
	}
	i := w.addHelper(h)
	if w.helper == nil {
		w.helper = make(map[helper]uint32)
	}
	w.helper[h] = i
	return i
}

func (w *writer) addHelper(h helper) uint32 {
	w.helpers = append(w.helpers, h)
	return w.firstHelper() + uint32(len(w.helpers)) - 1
}
