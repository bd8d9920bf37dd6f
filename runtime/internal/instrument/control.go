package instrument

// control validates the structured instructions, and those that end a path.
func (f *function) control(at int, op byte) {
	switch op {
	case opUnreachable:
		f.leave()
	case opNop:
	case opBlock:
		f.addBlocks(at, 1)
		f.open(at, op, f.blockType())
	case opLoop:
		f.addLoop(at)
		f.addBlocks(at, 4)
		f.open(at, op, f.blockType())
	case opIf:
		f.cost()
		f.fork()
		f.addBlocks(at, 2)
		typ := f.blockType()
		f.pop(i32)
		f.open(at, op, typ)
	case opElse:
		top := f.close(at)
		if f.fail == nil && top.op != opIf {
			f.refuse(at, "else without if")
			return
		}
		f.arrive(&top)
		top.op, top.unreachable, f.live = opElse, false, top.live
		f.enter(top)
	case opEnd:
		f.endOf(at)
	case opReturn:
		f.popAll(f.typ.Results)
		f.leave()
	default:
		f.foreign(at, op)
	}
}

func (f *function) endOf(at int) {
	top := f.close(at)
	if f.fail != nil {
		return
	}
	if top.op == opIf && top.typ.Params != top.typ.Results {
		f.refuse(at, "if without else must give what it takes")
	}
	switch top.op {
	case opLoop:
		f.bomb.depth--
	case opIf:
		top.arrivals++ // past it, when the condition is zero
		f.arrive(&top)
	default:
		f.arrive(&top)
	}
	f.join(&top)
	if len(f.frames) == 0 {
		return
	}
	f.live = top.live
	f.pushAll(top.typ.Results)
}

// blockType reads the type of a block: nothing, one result, or the index of a function type.
func (f *function) blockType() FuncType {
	at := f.pos
	if f.left() > 0 {
		b := f.buf[f.pos]
		if b == blockEmpty {
			f.pos++
			return FuncType{}
		}
		if isValueType(b) {
			f.pos++
			return FuncType{Results: oneType[b-externref]}
		}
	}
	i := f.signed(33)
	if f.fail == nil && (i < 0 || i >= int64(len(f.parser.types))) {
		f.refuse(at, "block type %d is unknown", i)
	}
	if f.fail != nil {
		return FuncType{}
	}
	return f.parser.types[i]
}

// oneType spells the result lists of one value, from externref on.
var oneType = [...]string{i32 - externref: I32, i64 - externref: I64, f32 - externref: F32, f64 - externref: F64,
	v128 - externref: V128, funcref - externref: FuncRef, 0: ExternRef}

// open begins a construct whose parameters are on the stack.
func (f *function) open(at int, op byte, typ FuncType) {
	f.popAll(typ.Params)
	f.exceed(at, "constructs nested too deep", "Nesting", uint64(len(f.frames)), f.limits.Nesting)
	if f.fail == nil {
		f.enter(frame{op: op, live: f.live, typ: typ, sets: f.spill.sets, last: f.spill.sets})
	}
}

func (f *function) enter(c frame) {
	c.height = int32(len(f.stack))
	f.frames = append(f.frames, c)
	f.pushAll(c.typ.Params)
}

// close takes the innermost construct off, with its results on the stack.
func (f *function) close(at int) frame {
	top := f.frames[len(f.frames)-1]
	f.popAll(top.typ.Results)
	if f.fail == nil && len(f.stack) != int(top.height) {
		f.refuse(at, "%d operands left at the end of a construct", len(f.stack)-int(top.height))
	}
	f.frames = f.frames[:len(f.frames)-1]
	return top
}

// leave says that what follows cannot be reached.
func (f *function) leave() {
	top := &f.frames[len(f.frames)-1]
	for _, v := range f.stack[top.height:] {
		if v.typ() == v128 {
			f.wide--
		}
	}
	f.stack = f.stack[:top.height]
	top.unreachable, f.live = true, false
}

// target is the construct a branch of the given depth goes to.
func (f *function) target(at int, depth uint32) *frame {
	if f.fail == nil && uint64(depth) >= uint64(len(f.frames)) {
		f.refuse(at, "branch depth %d, %d constructs open", depth, len(f.frames))
	}
	if f.fail != nil {
		return &f.frames[0]
	}
	if int(depth) == len(f.frames)-1 && f.live {
		f.exits = true
	}
	return &f.frames[len(f.frames)-1-int(depth)]
}

// transfer validates branches and calls.
func (f *function) transfer(at int, op byte) {
	f.cost()
	switch op {
	case opBr:
		c := f.target(at, f.u32())
		f.arrive(c)
		f.popAll(c.label())
		f.leave()
	case opBrIf:
		f.addBlocks(at, 1)
		c := f.target(at, f.u32())
		f.arrive(c)
		f.fork()
		label := c.label()
		f.pop(i32)
		f.popAll(label)
		f.pushAll(label)
	case opBrTable:
		f.brTable(at)
	case opCall:
		f.addCall(at)
		f.calls = f.calls || f.live
		if i := f.u32(); f.fail == nil && uint64(i) < uint64(len(f.funcs)) {
			f.apply(f.parser.types[f.funcs[i]])
		} else {
			f.refuse(at, "function %d is unknown", i)
		}
	case opCallIndirect:
		f.addCall(at)
		f.addBlocks(at, 2)
		f.calls, f.indirect = f.calls || f.live, f.indirect || f.live
		t := f.typeIndex()
		if table := f.table(at); table != funcref && f.fail == nil {
			f.refuse(at, "call_indirect through a table of %s", typeName(table))
		}
		f.pop(i32)
		if f.fail == nil {
			f.apply(f.parser.types[t])
		}
	}
}

func (f *function) apply(t FuncType) {
	f.popAll(t.Params)
	f.pushAll(t.Results)
}

// table reads a table index and gives the type of its elements.
func (f *function) table(at int) byte {
	i := f.u32()
	if f.fail == nil && uint64(i) >= uint64(len(f.m.Tables)) {
		f.refuse(at, "table %d is unknown", i)
	}
	if f.fail != nil {
		return funcref
	}
	return f.m.Tables[i].Type
}

// brTable checks every construct named once: a long table of long labels must not cost their product.
func (f *function) brTable(at int) {
	f.addBlocks(at, 1)
	f.fork()
	n := f.count("br_table entries", 1)
	f.addEntries(at, uint64(n))
	f.pop(i32)
	f.tables++
	arity := -1
	for i := 0; i <= n && f.fail == nil; i++ {
		target := f.target(at, f.u32())
		if target.seen == f.tables {
			continue
		}
		target.seen = f.tables
		f.arrive(target)
		label := target.label()
		if arity >= 0 && len(label) != arity {
			f.refuse(at, "br_table targets take %d and %d operands", arity, len(label))
			return
		}
		arity = len(label)
		f.peekAll(label)
	}
	f.leave()
}

// peekAll checks the topmost operands against the types and leaves them as they are.
func (f *function) peekAll(types string) {
	top := &f.frames[len(f.frames)-1]
	for i := range len(types) {
		at := len(f.stack) - 1 - i
		if at < int(top.height) {
			if !top.unreachable {
				f.refuse(f.pos, "operand missing")
			}
			return
		}
		v, want := f.stack[at], types[len(types)-1-i]
		if t := v.typ(); t != want && t != 0 {
			f.refuse(f.pos, "operand is %s, want %s", typeName(t), typeName(want))
			return
		}
		f.floats.show(v)
	}
}
