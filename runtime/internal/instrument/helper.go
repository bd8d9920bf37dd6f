package instrument

// helper is a function the rewriting adds.
type helper struct {
	kind helperKind
	a, b uint32
}

type helperKind byte

const (
	helpPause     helperKind = iota // yields, then gives back what its parameter says
	helpGate                        // enters function a from outside
	helpEntry                       // is what the cold paths of all entries share
	helpFill                        // memory.fill
	helpCopy                        // memory.copy
	helpInit                        // memory.init of segment a
	helpGrow                        // memory.grow
	helpTableFill                   // of table a
	helpTableGrow                   // of table a
	helpTableCopy                   // to table a from table b
	helpTableInit                   // of table a from segment b
	helpSave
	helpRestore
)

// What operations cost beside their one unit (FUEL-4, FUEL-5).
const (
	hostCost     = 256
	bulkCost     = 16
	growCost     = 128
	growPageCost = 2048
	bytesPerUnit = 3       // as a shift: 8 bytes
	piece        = 1 << 18 // bytes of bulk memory operations done at once
	maxStretch   = 8192    // units of one stretch
	farWithout   = 8192    // units in text order without a look
	afterCall    = 128     // units after a call without a look
)

// typ is the type of a helper.
func (w *writer) helperType(h helper) FuncType {
	table := func(i uint32) string { return string([]byte{w.p.m.Tables[i].Type}) }
	switch h.kind {
	case helpPause:
		return FuncType{I64, ""}
	case helpGate:
		return w.p.types[w.p.funcs[h.a]]
	case helpEntry:
		return w.entryType()
	case helpGrow:
		return FuncType{I32, I32}
	case helpTableGrow:
		return FuncType{table(h.a) + I32, I32}
	case helpTableFill:
		return FuncType{I32 + table(h.a) + I32, ""}
	case helpSave, helpRestore:
		return FuncType{}
	}
	return FuncType{I32 + I32 + I32, ""}
}

// body assembles a helper, without its size.
func (w *writer) helperBody(h helper) []byte {
	a := &assembler{}
	switch h.kind {
	case helpPause:
		w.pauseBody(a)
	case helpGate:
		w.gateBody(a, h.a)
	case helpEntry:
		w.entryBody(a)
	case helpFill, helpCopy, helpInit:
		w.bulkBody(a, h)
	case helpGrow:
		w.growBody(a)
	case helpTableFill, helpTableGrow, helpTableCopy, helpTableInit:
		w.tableBody(a, h)
	case helpSave, helpRestore:
		w.globalsBody(a, h.kind == helpSave)
	}
	a.raw(opEnd)
	return a.out
}

func (w *writer) pauseBody(a *assembler) {
	a.raw(0)
	if w.has&Yield == 0 {
		a.i32(int32(CauseFuel))
		a.globalSet(w.cause)
		a.raw(opUnreachable)
		return
	}
	a.globalGet(w.fuel)
	a.op(opCall, uint32(w.p.m.ImportedFuncs))
	a.get(0)
	a.raw(opI64Add)
	a.globalSet(w.fuel)
}

func (w *writer) pause() uint32 { return w.helperIndex(helper{kind: helpPause}) }

// look pauses when the counter is below zero.
func (w *writer) look(a *assembler) {
	a.globalGet(w.fuel)
	a.i64(0)
	a.raw(opI64LtS, opIf, blockEmpty)
	a.i64(0)
	a.op(opCall, w.pause())
	a.raw(opEnd)
}

// charge subtracts what amount leaves on the stack, an i64, and looks.
func (w *writer) charge(a *assembler, amount func()) {
	a.globalGet(w.fuel)
	amount()
	a.raw(opI64Sub)
	a.globalSet(w.fuel)
	w.look(a)
}

// bulkBody does a bulk memory operation (to, value or from, n) in pieces. The first piece is charged before the bounds
// are looked at; more than one piece is begun only when all lie within bounds.
func (w *writer) bulkBody(a *assembler, h helper) {
	const to, from, n, part = 0, 1, 2, 3
	chargePart := func() {
		a.lesser(n, piece)
		a.set(part)
	}
	partCost := func() {
		a.get(part)
		a.i32(bytesPerUnit)
		a.raw(opI32ShrU, opI64ExtendU)
	}
	a.op(1, 1)
	a.raw(i32) // one local: part
	chargePart()
	w.charge(a, func() {
		a.i64(bulkCost)
		partCost()
		a.raw(opI64Add)
	})
	a.get(n)
	a.i32(piece)
	a.raw(opI32LeU, opIf, blockEmpty)
	w.bulkOp(a, h, func() { a.get(to); a.get(from); a.get(n) })
	a.raw(opReturn, opEnd)
	w.bulkBounds(a, h, to, from, n)
	if h.kind == helpCopy {
		// Overlapping upwards: the last piece first.
		a.get(from)
		a.get(to)
		a.raw(opI32LtU, opIf, blockEmpty, opLoop, blockEmpty)
		w.bulkOp(a, h, func() {
			for _, end := range []uint32{to, from} {
				a.get(end)
				a.get(n)
				a.raw(opI32Add)
				a.get(part)
				a.raw(opI32Sub)
			}
			a.get(part)
		})
		w.nextPiece(a, n, part, chargePart, partCost)
		a.raw(opEnd, opReturn, opEnd)
	}
	a.raw(opLoop, blockEmpty)
	w.bulkOp(a, h, func() { a.get(to); a.get(from); a.get(part) })
	for _, moving := range []uint32{to, from} {
		if moving == from && h.kind == helpFill {
			break
		}
		a.get(moving)
		a.get(part)
		a.raw(opI32Add)
		a.set(moving)
	}
	w.nextPiece(a, n, part, chargePart, partCost)
	a.raw(opEnd)
}

// nextPiece counts down n and, while it is not zero, charges for the next piece and branches to the loop around it.
func (w *writer) nextPiece(a *assembler, n, part uint32, choose, cost func()) {
	a.get(n)
	a.get(part)
	a.raw(opI32Sub)
	a.tee(n)
	a.raw(opIf, blockEmpty)
	choose()
	w.charge(a, cost)
	a.op(opBr, 1)
	a.raw(opEnd)
}

// bulkOp appends the operation itself on what operands leaves.
func (w *writer) bulkOp(a *assembler, h helper, operands func()) {
	operands()
	switch h.kind {
	case helpFill:
		a.op(opMisc, miscMemoryFill, 0)
	case helpCopy:
		a.op(opMisc, miscMemoryCopy, 0, 0)
	case helpInit:
		a.op(opMisc, miscMemoryInit, h.a, 0)
	}
}

// bulkBounds lets the operation trap as a whole, writing nothing, when any part of it is out of bounds.
func (w *writer) bulkBounds(a *assembler, h helper, to, from, n uint32) {
	past := func(start uint32) {
		a.get(start)
		a.raw(opI64ExtendU)
		a.get(n)
		a.raw(opI64ExtendU, opI64Add)
	}
	check := func(start uint32) {
		past(start)
		a.raw(opMemorySize, 0, opI64ExtendU)
		a.i64(16)
		a.raw(opI64Shl, opI64GtU)
	}
	check(to)
	switch h.kind {
	case helpCopy:
		check(from)
		a.raw(opI32Or)
	case helpInit:
		past(from)
		a.i64(32)
		a.raw(opI64ShrU, opI64Wrap, opI32Or)
	}
	a.raw(opIf, blockEmpty)
	w.bulkOp(a, h, func() { a.get(to); a.get(from); a.get(n) })
	a.raw(opUnreachable, opEnd)
	if h.kind == helpInit {
		// Nothing taken from behind the end of the segment: traps when the end is further on.
		w.bulkOp(a, h, func() {
			a.i32(0)
			a.get(from)
			a.get(n)
			a.raw(opI32Add)
			a.i32(0)
		})
	}
}

// growBody charges for the pages that can be had and notes a refusal.
func (w *writer) growBody(a *assembler) {
	a.op(1, 1)
	a.raw(i32)
	w.charge(a, func() {
		a.lesser(0, int32(w.memoryMax()))
		a.raw(opI64ExtendU)
		a.i64(growPageCost)
		a.raw(opI64Mul)
		a.i64(growCost)
		a.raw(opI64Add)
	})
	a.get(0)
	a.raw(opMemoryGrow, 0)
	a.tee(1)
	a.i32(int32(CauseGrowth))
	a.i32(int32(CauseNone))
	a.get(1)
	a.i32(-1)
	a.raw(opI32Eq, opSelect)
	a.globalSet(w.cause)
}

// tableBody charges for the elements there can be and does the operation.
func (w *writer) tableBody(a *assembler, h helper) {
	count := uint32(2)
	if h.kind == helpTableGrow {
		count = 1
	}
	a.raw(0)
	w.charge(a, func() {
		if top, known := w.tableMax(h.a); known {
			a.lesser(count, int32(top))
		} else {
			a.get(count)
		}
		a.raw(opI64ExtendU)
		a.i64(bulkCost)
		a.raw(opI64Add)
	})
	for i := range count + 1 {
		a.get(i)
	}
	switch h.kind {
	case helpTableFill:
		a.op(opMisc, miscTableFill, h.a)
	case helpTableGrow:
		a.op(opMisc, miscTableGrow, h.a)
	case helpTableCopy:
		a.op(opMisc, miscTableCopy, h.a, h.b)
	case helpTableInit:
		a.op(opMisc, miscTableInit, h.b, h.a)
	}
}

// globalsBody copies every mutable global to its shadow, or back. A v128 has two
// shadows of an i64, because a host can only read and write half of a v128.
func (w *writer) globalsBody(a *assembler, save bool) {
	a.raw(0)
	shadow := w.firstShadow()
	for i, g := range w.p.globals {
		switch {
		case !shadowed(w.p, i, g):
			continue
		case g.typ == v128 && save:
			for lane := range byte(2) {
				a.globalGet(uint32(i))
				a.op(opVector, vecI64ExtractLane)
				a.raw(lane)
				a.globalSet(shadow + uint32(lane))
			}
		case g.typ == v128:
			a.globalGet(shadow)
			a.op(opVector, vecI64Splat)
			a.globalGet(shadow + 1)
			a.op(opVector, vecI64ReplaceLane)
			a.raw(1)
			a.globalSet(uint32(i))
		case save:
			a.globalGet(uint32(i))
			a.globalSet(shadow)
		default:
			a.globalGet(shadow)
			a.globalSet(uint32(i))
		}
		shadow += uint32(len(shadows(g.typ)))
	}
}

// shadows gives the types of the hidden globals that stand for one of type t.
func shadows(t byte) string {
	if t == v128 {
		return I64 + I64
	}
	return string([]byte{t})
}

func shadowed(p *parser, i int, g globalType) bool {
	return i >= p.imported && g.mutable && !isRef(g.typ)
}
