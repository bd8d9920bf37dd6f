package instrument

// u32 reads an unsigned LEB128 that validation has passed.
func (v *weaver) u32() uint32 {
	b := v.in[v.pos]
	v.pos++
	if b < 0x80 {
		return uint32(b)
	}
	value := uint32(b & 0x7f)
	for shift := 7; ; shift += 7 {
		b = v.in[v.pos]
		v.pos++
		value |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return value
		}
	}
}

func (v *weaver) skipLEB() {
	for v.in[v.pos] >= 0x80 {
		v.pos++
	}
	v.pos++
}

func (v *weaver) skipBlockType() { v.skipLEB() }

// instruction writes the next instruction.
func (v *weaver) instruction() {
	if !v.live {
		v.skipDead()
		return
	}
	at := v.pos
	op := v.in[at]
	v.pos++
	if o := &numeric[op]; o.out != 0 {
		v.cost(at)
		if trapping(op) {
			v.sync(at)
		}
		if o.float >= arithmetic {
			v.computed(o)
		}
		return
	}
	switch {
	case op == opUnreachable:
		v.sync(at)
		v.live = false
		v.flush(v.pos)
		v.newStretch()
	case op == opNop || op == opDrop:
	case op <= opEnd:
		v.structured(at, op)
	case op <= opReturn:
		v.branch(at, op)
		if !v.live {
			v.flush(v.pos)
		}
	case op <= opCallIndirect:
		v.call(at, op)
	case op >= opLocalGet && op <= opLocalTee:
		v.local(at, op)
	case op == opMemoryGrow:
		v.cost(at)
		v.sync(at)
		v.pos++
		v.help(at, helper{kind: helpGrow})
	case op == opRefFunc:
		v.reference(at)
	case op == opMisc:
		v.misc(at)
	case op == opVector:
		v.vectorOp(at)
	default:
		v.cost(at)
		if op >= opTableGet && op <= opI64Store32 {
			v.sync(at)
		}
		v.skipImmediates(op)
	}
}

// trapping reports whether a numeric instruction can trap: divisions, remainders and conversions to integers.
func trapping(op byte) bool {
	switch {
	case op >= opI32DivS && op <= opI32RemU, op >= opI64DivS && op <= opI64RemU,
		op >= opI32TruncF32S && op <= opI32TruncF64U, op >= opI64TruncF32S && op <= opI64TruncF64U:
		return true
	}
	return false
}

// skipDead skips code that cannot be reached, up to where the construct around it ends or its else begins.
func (v *weaver) skipDead() {
	for depth := 0; ; {
		at := v.pos
		op := v.in[at]
		v.pos++
		switch op {
		case opBlock, opLoop, opIf:
			depth++
			v.skipBlockType()
			continue
		case opEnd:
			if depth == 0 {
				v.from = at
				v.end(at)
				return
			}
			depth--
			continue
		case opElse:
			if depth == 0 {
				v.from = at
				v.structured(at, op)
				return
			}
			continue
		}
		v.skipImmediates(op)
	}
}

// skipImmediates moves past the immediates of an instruction other than block, loop and if.
func (v *weaver) skipImmediates(op byte) {
	switch {
	case op == opBrTable:
		for n := v.u32() + 1; n > 0; n-- {
			v.skipLEB()
		}
	case op == opSelectTyped:
		v.skipLEB()
		v.pos++
	case op >= opI32Load && op <= opI64Store32, op == opCallIndirect:
		v.skipLEB()
		v.skipLEB()
	case op == opBr || op == opBrIf || op == opCall, op >= opLocalGet && op <= opTableSet:
		v.skipLEB()
	case op == opI32Const || op == opI64Const || op == opRefFunc:
		v.skipLEB()
	case op == opMemorySize || op == opMemoryGrow || op == opRefNull:
		v.pos++
	case op == opF32Const:
		v.pos += 4
	case op == opF64Const:
		v.pos += 8
	case op == opMisc:
		v.skipMisc(v.u32())
	case op == opVector:
		v.skipVector(v.u32())
	}
}

func (v *weaver) skipMisc(sub uint32) {
	switch {
	case sub <= miscTruncLast:
	case sub == miscMemoryInit || sub == miscMemoryCopy || sub == miscTableInit || sub == miscTableCopy:
		v.skipLEB()
		v.skipLEB()
	default:
		v.skipLEB()
	}
}

func (v *weaver) skipVector(sub uint32) {
	switch {
	case sub <= vecStore, sub == vecLoad32Zero, sub == vecLoad64Zero:
		v.skipLEB()
		v.skipLEB()
	case sub == vecConst || sub == vecShuffle:
		v.pos += 16
	case sub >= vecExtractFirst && sub <= vecReplaceLast:
		v.pos++
	case sub >= vecLoadLane8 && sub <= vecStoreLane64:
		v.skipLEB()
		v.skipLEB()
		v.pos++
	}
}

func (v *weaver) call(at int, op byte) {
	v.cost(at)
	if op == opCall {
		f := v.u32()
		v.replace(at, v.pos)
		if v.w.passes() {
			v.get(v.fuel)
		}
		v.op(opCall, f+v.w.shiftBy)
	} else {
		v.sync(at)
		typ, table := v.u32(), v.u32()
		v.replace(at, v.pos)
		if v.w.passes() {
			v.set(v.element)
			v.get(v.fuel)
			v.get(v.element)
		}
		v.op(opCallIndirect, v.w.widened(typ), table)
	}
	v.called()
}

// help replaces an instruction by a call of a helper, where operations are charged by size.
func (v *weaver) help(at int, h helper) {
	if v.w.has&Costs == 0 {
		return
	}
	v.replace(at, v.pos)
	v.op(opCall, v.w.helperIndex(h))
	v.reload()
}

func (v *weaver) reference(at int) {
	v.cost(at)
	f := v.u32()
	v.replace(at, v.pos)
	if v.w.has&Refs != 0 {
		v.globalGet(v.w.ref(f))
	} else {
		v.op(opRefFunc, f+v.w.shiftBy)
	}
}

func (v *weaver) misc(at int) {
	v.cost(at)
	sub := v.u32()
	if sub <= miscTruncLast {
		return
	}
	v.sync(at)
	immediates := v.pos
	v.skipMisc(sub)
	end := v.pos
	v.pos = immediates
	first := v.u32()
	h := helper{a: first}
	switch sub {
	case miscMemoryFill:
		h = helper{kind: helpFill}
	case miscMemoryCopy:
		h = helper{kind: helpCopy}
	case miscMemoryInit:
		h.kind = helpInit
	case miscTableFill:
		h.kind = helpTableFill
	case miscTableGrow:
		h.kind = helpTableGrow
	case miscTableCopy:
		h.kind, h.b = helpTableCopy, v.u32()
	case miscTableInit:
		h = helper{kind: helpTableInit, a: v.u32(), b: first}
	default:
		v.pos = end
		return
	}
	v.pos = end
	v.help(at, h)
}

func (v *weaver) vectorOp(at int) {
	v.cost(at)
	sub := v.u32()
	if sub < vecFirstRelaxed && vector[sub].float >= arithmetic {
		v.computed(&vector[sub])
		return
	}
	switch {
	case sub <= vecStore, sub >= vecLoadLane8 && sub <= vecLoad64Zero:
		v.sync(at)
	}
	v.skipVector(sub)
}

// move gives local i, whose index stands at at, its number behind the parameter that passes the counter.
func (v *weaver) move(at int, i uint32) {
	if v.in[at]&0x7f+v.by < 0x80 {
		v.moved = append(v.moved, at)
		return
	}
	v.replace(at, v.pos)
	v.out = appendU32(v.out, i+uint32(v.by))
}

// local counts along with provenance where a float is read.
func (v *weaver) local(at int, op byte) {
	v.cost(at)
	i := v.u32()
	if i >= v.fuel && v.by != 0 {
		v.move(at+1, i)
	}
	if op == opLocalSet || v.f.floats.class[i] == notFloat {
		return
	}
	v.number++
	if v.f.floats.marked(v.number) && v.f.floats.class[i] == raw {
		v.canonical(v.f.types[i], false)
	}
}

// computed counts along with provenance where a float is computed.
func (v *weaver) computed(o *operation) {
	v.number++
	if v.f.floats.marked(v.number) {
		v.canonical(o.out, o.float == arithmetic64)
	}
}

// canonical makes the value on the stack canonical if it is a NaN, or each lane of it: doubled says that they are
// f64.
func (v *weaver) canonical(t byte, doubled bool) {
	if v.w.has&NaN == 0 {
		return
	}
	v.flush(v.pos)
	switch t {
	case f32:
		v.tee(v.temps[0])
		v.raw(opF32Const, 0, 0, 0xc0, 0x7f)
		v.get(v.temps[0])
		v.get(v.temps[0])
		v.raw(opF32Eq, opSelect)
	case f64:
		v.tee(v.temps[1])
		v.raw(opF64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f)
		v.get(v.temps[1])
		v.get(v.temps[1])
		v.raw(opF64Eq, opSelect)
	case v128:
		v.tee(v.temps[2])
		v.raw(opVector, vecConst)
		if doubled {
			v.raw(0, 0, 0, 0, 0, 0, 0xf8, 0x7f, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f)
		} else {
			v.raw(0, 0, 0xc0, 0x7f, 0, 0, 0xc0, 0x7f, 0, 0, 0xc0, 0x7f, 0, 0, 0xc0, 0x7f)
		}
		v.get(v.temps[2])
		v.get(v.temps[2])
		if doubled {
			v.op(opVector, vecF64Eq)
		} else {
			v.op(opVector, vecF32Eq)
		}
		v.op(opVector, vecBitselect)
	}
}
