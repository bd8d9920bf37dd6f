package instrument

// value is an operand on the validation stack: its type in the low byte, zero when unknown, and above it who made it
// (see provenance).
type value uint32

func (v value) typ() byte { return byte(v) }

// frame is a control construct on the validation stack.
type frame struct {
	op          byte
	unreachable bool
	live        bool // the construct itself can be reached
	height      int32
	seen        uint32 // the last br_table that named it
	arrivals    uint32 // reachable ways to its label, or to its end
	sets, last  uint32 // assignments seen when it was opened, and at the last arrival
	typ         FuncType
}

// label gives the types a branch to the frame takes.
func (f *frame) label() string {
	if f.op == opLoop {
		return f.typ.Params
	}
	return f.typ.Results
}

// facts are what validating a function found out for rewriting it.
type facts struct {
	typ FuncType
	// locals is L, params included; slots the weight of them, of the greatest operand height and of what the engine
	// spills, in 8-byte slots.
	locals, slots int
	// units is the sum of what its reachable instructions cost.
	units uint64
	// calls: it calls. indirect: through a table. exits: a branch leaves it, not only its end or a return.
	calls, indirect, exits bool
	floats                 provenance
}

// function validates one body after the other; its memory is reused.
type function struct {
	*parser
	facts
	header int    // declarations of locals
	start  int    // first instruction
	stop   int    // behind the last
	types  []byte // of the locals
	stack  []value
	frames []frame
	live   bool // the next instruction can be reached
	wide   int  // v128 operands on the stack
	tall   int  // greatest operand height so far, in slots
	tables uint32
	bomb   bomb
	spill  spill
}

func (p *parser) codeSection() {
	at := p.pos
	n := p.count("function bodies", 3)
	if p.fail == nil && n != p.m.Funcs {
		p.refuse(at, "%d functions declared, %d bodies", p.m.Funcs, n)
	}
	f := &function{parser: p}
	p.w.startCode(p.left())
	for i := 0; i < n && p.fail == nil; i++ {
		p.fn = p.m.ImportedFuncs + i
		f.body()
		if p.w != nil && p.fail == nil {
			p.w.weaver.function(f)
		}
		p.bodies++
	}
	if p.fail == nil {
		p.fn = -1
	}
}

func (f *function) body() {
	at := f.pos
	size := f.count("body bytes", 1)
	if f.exceed(at, "body too large", "BodyBytes", uint64(size), f.limits.BodyBytes) || f.fail != nil {
		return
	}
	outer, stop := f.end, f.pos+size
	f.end = stop
	f.reset(f.types0(), stop)
	f.header = f.pos
	f.localTypes()
	f.start = f.pos
	f.run()
	if f.fail != nil {
		return
	}
	if f.pos != stop {
		f.refuse(f.pos, "%d bytes behind the end of the function", stop-f.pos)
		return
	}
	f.end = outer
	f.settle()
}

func (f *function) types0() FuncType { return f.parser.types[f.funcs[f.fn]] }

func (f *function) reset(typ FuncType, stop int) {
	floats := f.floats
	floats.reset()
	f.facts = facts{typ: typ, floats: floats}
	f.stop = stop
	f.types, f.stack, f.frames = f.types[:0], f.stack[:0], f.frames[:0]
	f.live, f.wide, f.tall, f.tables = true, 0, 0, 0
	f.bomb, f.spill = bomb{}, spill{}
	f.frames = append(f.frames, frame{op: opBlock, live: true, typ: FuncType{Results: typ.Results}})
}

// localTypes reads the declarations of the locals behind the parameters.
func (f *function) localTypes() {
	at := f.pos
	f.types = append(f.types, f.typ.Params...)
	total := uint64(len(f.types))
	if f.exceed(at, "too many locals", "Locals", total, f.limits.Locals) {
		return
	}
	for n := f.count("local groups", 2); n > 0 && f.fail == nil; n-- {
		at := f.pos
		many := f.u32()
		t := f.valueType()
		total += uint64(many)
		if f.exceed(at, "too many locals", "Locals", total, f.limits.Locals) || f.fail != nil {
			return
		}
		for range many {
			f.types = append(f.types, t)
		}
	}
	f.locals = len(f.types)
	f.floats.locals(f.types, len(f.typ.Params))
}

// settle weighs the function once its body is known.
func (f *function) settle() {
	f.slots = f.tall + f.locals + f.spill.slots()
	for _, t := range f.types {
		if t == v128 {
			f.slots++
		}
	}
	f.floats.settle()
	f.m.Instructions += f.bomb.instructions
	f.m.Spread += f.bomb.blocks * uint64(f.locals)
}

// run validates up to the end of the function.
func (f *function) run() {
	for f.fail == nil && len(f.frames) > 0 {
		at := f.pos
		if at >= f.end {
			f.refuse(at, "unexpected end of a function")
			return
		}
		op := f.buf[at]
		f.pos++
		f.bomb.instructions++
		if o := &numeric[op]; o.out != 0 {
			f.units++
			f.operate(o)
			continue
		}
		f.instruction(at, op)
	}
}

// operate applies a plain operation.
func (f *function) operate(o *operation) {
	for i := int(o.n) - 1; i >= 0; i-- {
		v := f.pop(o.in[i])
		if o.float == opaque {
			f.floats.show(v)
		}
	}
	switch {
	case o.float >= arithmetic && f.live:
		f.push(f.floats.computed(o.out))
	case o.float == converting:
		f.push(value(o.out) | noNaN)
	default:
		f.push(value(o.out))
	}
}

// cost counts an instruction that costs one unit when it can be reached.
func (f *function) cost() {
	if f.live {
		f.units++
	}
}

func (f *function) instruction(at int, op byte) {
	switch {
	case op <= opEnd || op == opReturn:
		f.control(at, op)
	case op >= opBr && op <= opCallIndirect:
		f.transfer(at, op)
	case op >= opDrop && op <= opTableSet:
		f.variable(at, op)
	case op >= opI32Load && op <= opMemoryGrow:
		f.memory(at, op)
	case op >= opI32Const && op <= opF64Const:
		f.constant(op)
	case op >= opRefNull && op <= opRefFunc:
		f.reference(at, op)
	case op == opMisc:
		f.misc(at)
	case op == opVector:
		f.vectorOp(at)
	default:
		f.foreign(at, op)
	}
}

func (f *function) foreign(at int, op byte) {
	if family := foreignOp(op); family != "" {
		f.refuse(at, "instruction %#02x: %s are not supported", op, family)
		return
	}
	f.refuse(at, "instruction %#02x is unknown", op)
}

func (f *function) push(v value) {
	f.stack = append(f.stack, v)
	if v.typ() == v128 {
		f.wide++
	}
	h := len(f.stack) + f.wide
	if h > f.tall && f.live {
		f.tall = h
	}
	if h > inRegisters {
		f.spill.values++
	}
}

// popAny takes the topmost operand; below an instruction that does not return there are as many as are wanted, of
// unknown type.
func (f *function) popAny() value {
	top := &f.frames[len(f.frames)-1]
	if len(f.stack) == int(top.height) {
		if !top.unreachable {
			f.refuse(f.pos, "operand missing")
		}
		return 0
	}
	v := f.stack[len(f.stack)-1]
	f.stack = f.stack[:len(f.stack)-1]
	if v.typ() == v128 {
		f.wide--
	}
	return v
}

func (f *function) pop(want byte) value {
	v := f.popAny()
	if t := v.typ(); t != want && t != 0 && f.fail == nil {
		f.refuse(f.pos, "operand is %s, want %s", typeName(t), typeName(want))
	}
	return v
}

// popAll takes operands of the given types, the last on top, and has their bits shown.
func (f *function) popAll(types string) {
	for i := len(types) - 1; i >= 0 && f.fail == nil; i-- {
		f.floats.show(f.pop(types[i]))
	}
}

func (f *function) pushAll(types string) {
	for i := range len(types) {
		f.push(value(types[i]))
	}
}
