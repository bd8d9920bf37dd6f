package instrument

// The fuel is passed on: a function takes the counter as a parameter behind its own and gives it back behind its results,
// so that calls keep it in registers. Its global is for whoever is not told by a call: the host, the helpers, and whoever
// asks after a trap. Functions in tables and references pass it like all others. Who comes from outside enters by a gate,
// which has the submitted type.

// passes reports whether functions pass the fuel on.
func (w *writer) passes() bool { return w.has&Fuel != 0 }

// widened gives the index of the type that functions of a submitted type have.
func (w *writer) widened(typ uint32) uint32 {
	if !w.passes() {
		return typ
	}
	if w.wide == nil {
		w.wide = make([]uint32, len(w.p.types))
	}
	if w.wide[typ] == 0 {
		t := w.p.types[typ]
		w.wide[typ] = 1 + w.typeIndex(FuncType{t.Params + I64, t.Results + I64})
	}
	return w.wide[typ] - 1
}

// gate gives the index of the function by which function fn is entered from outside.
func (w *writer) gate(fn uint32) uint32 {
	if !w.counts() {
		return fn
	}
	return w.helperIndex(helper{kind: helpGate, a: fn})
}

// toGate has an export whose function index stands at in[at:to] lead to the function's gate.
func (w *writer) toGate(at, to int, fn uint32) {
	if w != nil {
		w.replace(at, to)
		w.out = appendU32(w.out, w.gate(fn))
	}
}

// gateBody puts the stack back too, which whoever unwound the guest before has left as it was.
func (w *writer) gateBody(a *assembler, fn uint32) {
	a.raw(0)
	if w.has&Stack != 0 {
		a.i64(int64(stackBase(&w.p.limits)))
		a.globalSet(w.stack)
	}
	for i := range w.p.types[w.p.funcs[fn]].Params {
		a.get(uint32(i))
	}
	if w.passes() {
		a.globalGet(w.fuel)
	}
	a.op(opCall, fn+w.shiftBy)
	if w.passes() {
		a.globalSet(w.fuel)
	}
}

// entry is what a function counts before its first look: the charge of its first stretch, and the weight of its frame,
// 0 when it is not counted.
type entry struct{ charge, frame uint32 }

// cold gives the index of the function that is the cold path of a defined function's entry.
func (w *writer) cold(fn int) uint32 {
	return w.shiftBy + uint32(len(w.p.funcs)+fn-w.p.m.ImportedFuncs)
}

// firstHelper is the index of the first helper: there is a cold path for each function when anything is counted.
func (w *writer) firstHelper() uint32 {
	if !w.counts() {
		return uint32(len(w.p.funcs))
	}
	return w.cold(len(w.p.funcs))
}

// coldBodies assembles the cold paths of all entries.
func (w *writer) coldBodies() []byte {
	if !w.counts() {
		return nil
	}
	bodies := make([]byte, 0, 32*len(w.entries))
	a := &assembler{}
	for i, e := range w.entries {
		a.out = a.out[:0]
		w.coldBody(a, w.p.m.ImportedFuncs+i, e)
		bodies = appendSized(bodies, a.out)
	}
	return bodies
}

// coldBody has the entry's limits looked after and enters the function again. It is entered and left by tail calls, so
// that a function that pauses at every entry does not take two frames for one. There is one for every function, so what
// can be shared is in the helper.
func (w *writer) coldBody(a *assembler, fn int, e entry) {
	fuel := uint32(len(w.p.types[w.p.funcs[fn]].Params))
	a.raw(0)
	for i := range fuel {
		a.get(i)
	}
	if w.passes() {
		a.get(fuel)
	}
	a.i32(int32(e.charge))
	a.i32(int32(e.frame))
	a.op(opCall, w.helperIndex(helper{kind: helpEntry}))
	a.op(opReturnCall, uint32(fn)+w.shiftBy)
	a.raw(opEnd)
}

// entryType is that of the helper of all entries: (fuel, charge, frame) -> fuel.
func (w *writer) entryType() FuncType {
	if w.passes() {
		return FuncType{I64 + I32 + I32, I64}
	}
	return FuncType{I32 + I32, ""}
}

// entryBody pauses when the fuel is below zero, giving back what the entry has charged. Otherwise a limit of the stack
// was passed.
func (w *writer) entryBody(a *assembler) {
	charge := uint32(0)
	a.raw(0)
	if w.passes() {
		charge = 1
		a.get(0)
		a.globalSet(w.fuel)
		a.get(0)
		a.i64(0)
		a.raw(opI64LtS, opIf, blockEmpty)
		a.get(charge)
		a.raw(opI64ExtendU)
		a.op(opCall, w.pause())
		a.globalGet(w.fuel)
		a.raw(opReturn, opEnd)
	}
	if w.has&Stack != 0 {
		a.globalGet(w.stack)
		a.get(charge + 1)
		a.raw(opI64ExtendU, opI64Add)
		a.globalSet(w.stack)
		a.i32(int32(CauseStack))
		a.globalSet(w.cause)
	}
	a.raw(opUnreachable)
}
