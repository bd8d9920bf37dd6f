package instrument

import "math"

// weaver writes one function body after the other. It walks code that validation has passed, so it reads without
// checking; code that cannot be reached it leaves out. Its memory is reused.
type weaver struct {
	splice
	w   *writer
	f   *function
	pos int

	constructs []construct
	depth      uint32 // labels open in the rewritten body
	live       bool
	number     uint32 // last number of provenance

	stretches []stretch
	open      int32 // the open stretch
	text      int64 // units so far, in text order
	looked    int64 // text at the last look every path to here has passed, or after a call a later one

	fuel         uint32 // parameter that passes the counter
	stale        bool   // on some way to here charges were made that the global does not know
	saved, stack uint32 // locals: the stack before the entry, and with it
	element      uint32 // local for the index of an indirect call
	temps        [3]uint32
}

// construct is a block, loop or if that is open.
type construct struct {
	op     byte
	reach  int32  // outermost construct a branch from inside goes to; it leaves those between (FUEL-2)
	label  uint32 // depth at which its label is
	before int32  // stretch open before it
	charge int32  // of a loop: the stretch of its head
	begun  int64  // looked, as in weaver, where it begins
	looked int64  // the least of looked on the ways to its end but the last
	fresh  bool   // not stale, as in weaver, where it begins
	stale  bool   // stale on one of the ways to its end but the last
}

// function writes the body that f has just validated.
func (v *weaver) function(f *function) {
	w := v.w
	v.f = f
	v.out = v.out[:0]
	v.constructs, v.stretches = v.constructs[:0], v.stretches[:0]
	v.depth, v.live, v.stale, v.number, v.text = 0, true, false, 0, 0
	run := uint32(0)
	if v.runs != nil {
		run = uint32(len(v.runs.buf))
		v.runs.in, v.runs.out = f.start, 0
	}
	v.fuel = uint32(len(f.typ.Params))
	v.declareLocals()
	v.enter()
	v.pos, v.from = f.start, f.start
	for v.pos < f.stop {
		v.instruction()
	}
	v.flush(f.stop)
	v.fill()
	w.code = appendU32(w.code, uint32(len(v.out)))
	if v.runs != nil {
		w.offsets.funcs = append(w.offsets.funcs, mapped{uint32(len(w.code)), uint32(f.start), run})
	}
	w.code = append(w.code, v.out...)
	w.entries = append(w.entries, entry{v.stretches[0].weight, v.frame()})
}

// declareLocals copies the declarations of locals and adds those the rewriting needs.
func (v *weaver) declareLocals() {
	f := v.f
	r := reader{buf: v.in, pos: f.header, end: f.start}
	groups := r.u32()
	next := uint32(f.locals) + uint32(v.by)
	var added []byte
	add := func(t byte) uint32 {
		added = append(added, 1, t)
		groups++
		next++
		return next - 1
	}
	if v.counted() {
		v.saved, v.stack = add(i64), add(i64)
	}
	if f.indirect && v.w.passes() {
		v.element = add(i32)
	}
	if v.w.has&NaN != 0 {
		for i, t := range [...]byte{f32, f64, v128} {
			if f.floats.temps>>i&1 != 0 {
				v.temps[i] = add(t)
			}
		}
	}
	v.out = appendU32(v.out, groups)
	v.out = append(v.out, v.in[r.pos:f.start]...)
	v.out = append(v.out, added...)
}

// counted reports whether the function counts on the stack: it does when it calls.
func (v *weaver) counted() bool { return v.w.has&Stack != 0 && v.f.calls }

// frame is what the function's frame weighs, 0 when it is not counted.
func (v *weaver) frame() uint32 {
	if !v.counted() {
		return 0
	}
	return frameWeight(v.f.slots)
}

// counts reports whether the function counts anything.
func (v *weaver) counts() bool { return v.w.has&Fuel != 0 || v.counted() }

// enter writes what runs first: the entry charge, the count of the stack, and one look at both.
func (v *weaver) enter() {
	v.newStretch()
	v.cost(0)
	if v.counted() {
		v.globalGet(v.w.stack)
		v.tee(v.saved)
		v.i64(int64(v.frame()))
		v.raw(opI64Add)
		v.set(v.stack)
	}
	if v.counts() {
		v.pastLimits()
		v.raw(opIf, blockEmpty)
		for i := range uint32(len(v.f.typ.Params)) + uint32(v.by) {
			v.get(i)
		}
		v.op(opReturnCall, v.w.cold(v.f.fn))
		v.raw(opEnd)
	}
	if v.counted() {
		v.get(v.stack)
		v.globalSet(v.w.stack)
	}
	v.looked = v.text
	body := construct{op: opBlock, reach: math.MaxInt32, looked: math.MaxInt64}
	if v.wrapped() {
		v.raw(opBlock)
		v.resultType()
		v.depth, body.label = 1, 1
	}
	v.constructs = append(v.constructs, body)
}

// pastLimits leaves a condition on the stack: the fuel is below zero, or a guard bit of the stack is set.
func (v *weaver) pastLimits() {
	if v.w.has&Fuel != 0 {
		v.get(v.fuel)
	}
	if v.counted() {
		for _, bit := range [...]int64{slotBit, frameBit} {
			v.get(v.stack)
			v.i64(63 - bit)
			v.raw(opI64Shl)
		}
		v.raw(opI64Or)
		if v.w.has&Fuel != 0 {
			v.raw(opI64Or)
		}
	}
	v.i64(0)
	v.raw(opI64LtS)
}

// wrapped reports whether the body stands in a block: branches that leave it come to that block's end, where the counters
// are handed back.
func (v *weaver) wrapped() bool { return v.counts() && v.f.exits }

// resultType writes the block type of no parameters and the function's results.
func (v *weaver) resultType() {
	switch results := v.f.typ.Results; len(results) {
	case 0:
		v.raw(blockEmpty)
	case 1:
		v.raw(results[0])
	default:
		v.out = appendSigned(v.out, int64(v.w.typeIndex(FuncType{"", results})))
	}
}

// leave writes the end of the function.
func (v *weaver) leave(at int) {
	if v.wrapped() {
		v.flush(at)
		v.raw(opEnd)
	}
	if v.live || v.wrapped() {
		v.handBack(at)
	}
}

// handBack writes what goes before a way out: the stack as it was, and the fuel behind the results.
func (v *weaver) handBack(at int) {
	if v.counts() {
		v.flush(at)
	}
	if v.counted() {
		v.get(v.saved)
		v.globalSet(v.w.stack)
	}
	if v.w.has&Fuel != 0 {
		v.get(v.fuel)
	}
}

// begin pushes a construct.
func (v *weaver) begin(op byte, labels uint32) *construct {
	v.depth += labels
	v.constructs = append(v.constructs, construct{op: op, reach: math.MaxInt32, label: v.depth, before: v.open,
		begun: v.looked, looked: math.MaxInt64, fresh: !v.stale})
	return &v.constructs[len(v.constructs)-1]
}

// loop wraps a loop so that its head can be left for a pause and entered anew:
//
//	block $done
//	  loop $resume
//	    block $cold
//	      loop …            charge; when below zero br $cold
//	      end
//	      br $done
//	    end
//	    pause, giving back the charge
//	    br $resume
//	  end
//	end
//
// The call stands outside of the submitted loop: inside it would cost the loop its registers.
func (v *weaver) loop(at, typeAt int) {
	w := v.w
	if w.has&Fuel == 0 {
		v.begin(opLoop, 1)
		return
	}
	v.charge(at)
	v.flush(at)
	typ := v.in[typeAt:v.pos]
	v.raw(opBlock)
	v.raw(typ...)
	v.raw(opLoop)
	v.raw(typ...)
	v.raw(opBlock)
	if t := v.blockType(typeAt); t.Params == "" {
		v.raw(blockEmpty)
	} else {
		v.out = appendSigned(v.out, int64(w.typeIndex(FuncType{t.Params, t.Params})))
	}
	c := v.begin(opLoop, 4)
	v.flush(v.pos)
	v.newStretch()
	c.charge = v.open
	s := &v.stretches[v.open]
	v.get(v.fuel)
	s.place = int32(v.patched())
	v.raw(opI64Sub)
	v.set(v.fuel)
	v.charged()
	v.get(v.fuel)
	v.i64(0)
	v.raw(opI64LtS, opBrIf, 1)
	v.looked = v.text
}

// endLoop closes what loop opened; at is the end of the submitted loop.
func (v *weaver) endLoop(c *construct, at int) {
	if v.w.has&Fuel == 0 {
		return
	}
	v.flush(at + 1)
	v.raw(opBr, 2, opEnd)
	v.stretches[c.charge].giveBack = int32(v.patched())
	v.store()
	v.op(opCall, v.w.pause())
	v.reload()
	v.raw(opBr, 0, opEnd, opEnd)
}

// blockType gives the type of a block, which validation has passed.
func (v *weaver) blockType(at int) FuncType {
	if b := v.in[at]; b == blockEmpty || isValueType(b) {
		return FuncType{}
	}
	r := reader{buf: v.in, pos: at, end: v.pos}
	return v.w.p.types[r.signed(33)]
}

// construct handles the structured instructions.
func (v *weaver) structured(at int, op byte) {
	switch op {
	case opBlock:
		v.skipBlockType()
		v.begin(op, 1)
	case opLoop:
		typeAt := v.pos
		v.skipBlockType()
		v.loop(at, typeAt)
	case opIf:
		v.cost(at)
		v.skipBlockType()
		v.begin(op, 1)
		v.newStretch()
	case opElse:
		c := &v.constructs[len(v.constructs)-1]
		if v.live {
			c.looked, c.stale = min(c.looked, v.looked), c.stale || v.stale
		}
		c.op, v.live, v.looked, v.stale = opElse, true, c.begun, !c.fresh
		v.newStretch()
	case opEnd:
		v.end(at)
	}
}

func (v *weaver) end(at int) {
	top := len(v.constructs) - 1
	c := v.constructs[top]
	v.constructs = v.constructs[:top]
	if top == 0 {
		v.leave(at)
		return
	}
	v.constructs[top-1].reach = min(v.constructs[top-1].reach, c.reach)
	labels := uint32(1)
	if c.op == opLoop && v.w.has&Fuel != 0 {
		v.endLoop(&c, at)
		labels = 4
	}
	v.depth -= labels
	if c.reach < int32(top) || v.stretches[c.before].weight >= maxStretch {
		v.newStretch()
	} else {
		v.open = c.before
	}
	v.arrive(&c)
}

// arrive goes on behind a construct, with a look when some way there has passed none for long.
func (v *weaver) arrive(c *construct) {
	looked, stale := v.text, false
	if v.live {
		looked, stale = v.looked, v.stale
	}
	switch c.op {
	case opIf:
		looked, stale = min(looked, c.looked, c.begun), stale || c.stale || !c.fresh
	case opBlock, opElse:
		looked, stale = min(looked, c.looked), stale || c.stale
	}
	v.looked, v.stale, v.live = looked, stale, true
	if v.text-v.looked >= farWithout && v.w.has&Fuel != 0 {
		v.flush(v.pos)
		v.look()
	}
}

// look pauses when the counter is below zero.
func (v *weaver) look() {
	v.get(v.fuel)
	v.i64(0)
	v.raw(opI64LtS, opIf, blockEmpty)
	v.i64(0)
	v.store()
	v.op(opCall, v.w.pause())
	v.reload()
	v.raw(opEnd)
	v.looked = v.text
}

// label gives the depth of a branch in the rewritten body, and notes what it leaves.
func (v *weaver) label(depth uint32) uint32 {
	top := len(v.constructs) - 1
	target := top - int(depth)
	v.constructs[top].reach = min(v.constructs[top].reach, int32(target))
	c := &v.constructs[target]
	c.looked, c.stale = min(c.looked, v.looked), c.stale || v.stale
	return v.depth - c.label
}

// branch handles br, br_if, br_table and return.
func (v *weaver) branch(at int, op byte) {
	switch op {
	case opReturn:
		v.label(uint32(len(v.constructs) - 1))
		v.handBack(at)
	case opBrTable:
		v.cost(at)
		v.flush(at)
		n := v.u32()
		v.op(opBrTable, n)
		for i := uint32(0); i <= n; i++ {
			v.out = appendU32(v.out, v.label(v.u32()))
		}
		v.from = v.pos
	default:
		v.cost(at)
		depth := v.u32()
		if label := v.label(depth); label != depth {
			v.replace(at, v.pos)
			v.op(op, label)
		}
	}
	if op != opBrIf {
		v.live = false
	}
	v.newStretch()
}
