package instrument

import (
	"encoding/binary"
	"math"
)

// variable validates drop, select and the access to locals, globals and tables.
func (f *function) variable(at int, op byte) {
	if op != opDrop {
		f.cost()
	}
	switch op {
	case opDrop:
		f.popAny()
	case opSelect:
		f.pop(i32)
		b, a := f.popAny(), f.popAny()
		f.selectOf(at, a, b)
	case opSelectTyped:
		if n := f.u32(); n != 1 {
			f.refuse(at, "select of %d types, want 1", n)
		}
		t := f.valueType()
		f.pop(i32)
		f.floats.show(f.pop(t))
		f.floats.show(f.pop(t))
		f.push(value(t))
	case opLocalGet, opLocalSet, opLocalTee:
		f.local(at, op)
	case opGlobalGet, opGlobalSet:
		i := f.u32()
		switch {
		case f.fail != nil:
		case uint64(i) >= uint64(len(f.globals)):
			f.refuse(at, "global %d is unknown", i)
		case op == opGlobalGet:
			f.push(value(f.globals[i].typ))
		case !f.globals[i].mutable:
			f.refuse(at, "global %d is not mutable", i)
		default:
			f.assign()
			f.floats.show(f.pop(f.globals[i].typ))
		}
	case opTableGet:
		t := f.table(at)
		f.pop(i32)
		f.push(value(t))
	case opTableSet:
		f.pop(f.table(at))
		f.pop(i32)
		f.m.WritesTables = true
	default:
		f.foreign(at, op)
	}
}

// selectOf types an untyped select: two operands of one number or vector type.
func (f *function) selectOf(at int, a, b value) {
	t := a.typ()
	if t == 0 {
		t = b.typ()
	}
	if u := b.typ(); f.fail == nil && (u != 0 && u != t || isRef(t)) {
		f.refuse(at, "select of %s and %s", typeName(a.typ()), typeName(u))
	}
	f.floats.show(a)
	f.floats.show(b)
	f.push(value(t))
}

func (f *function) local(at int, op byte) {
	i := f.u32()
	if f.fail == nil && uint64(i) >= uint64(len(f.types)) {
		f.refuse(at, "local %d is unknown", i)
	}
	if f.fail != nil {
		return
	}
	t := f.types[i]
	if op != opLocalGet {
		v := f.pop(t)
		if f.live {
			f.spill.sets++
			f.floats.keep(i, v)
		}
	}
	switch {
	case op == opLocalSet:
	case f.live:
		f.push(f.floats.fetch(i, t))
	default:
		f.push(value(t))
	}
}

// memory validates loads, stores, memory.size and memory.grow.
func (f *function) memory(at int, op byte) {
	f.cost()
	if op >= opMemorySize {
		f.memoryIndex(at)
		if op == opMemoryGrow {
			f.pop(i32)
		}
		f.push(value(i32))
		return
	}
	f.needMemory(at)
	a := accesses[op-opI32Load]
	f.memarg(at, a.align)
	if op >= opI32Store {
		f.floats.show(f.pop(a.typ))
		f.pop(i32)
		return
	}
	f.pop(i32)
	f.push(value(a.typ))
}

func (f *function) needMemory(at int) {
	if f.memories == 0 {
		f.refuse(at, "memory 0 is unknown")
	}
}

// memoryIndex reads the byte that stands for the only memory.
func (f *function) memoryIndex(at int) {
	if index := f.byte(); index != 0 && f.fail == nil {
		f.refuse(at, "memory %d: more than one memory is not supported", index)
	}
	f.needMemory(at)
}

// memarg reads alignment and offset.
func (f *function) memarg(at int, most byte) {
	align := f.u32()
	f.u32()
	switch {
	case f.fail != nil || align <= uint32(most):
	case align >= 64 && align < 128:
		f.refuse(at, "memory index: more than one memory is not supported")
	default:
		f.refuse(at, "alignment 2^%d, at most 2^%d is natural", align, most)
	}
}

func (f *function) constant(op byte) {
	f.cost()
	switch op {
	case opI32Const:
		f.signed(32)
		f.push(value(i32))
	case opI64Const:
		f.signed(64)
		f.push(value(i64))
	case opF32Const:
		b := f.bytes(4)
		if f.fail == nil && isNaN(float64(math.Float32frombits(binary.LittleEndian.Uint32(b)))) {
			f.push(value(f32))
			return
		}
		f.push(value(f32) | noNaN)
	case opF64Const:
		b := f.bytes(8)
		if f.fail == nil && isNaN(math.Float64frombits(binary.LittleEndian.Uint64(b))) {
			f.push(value(f64))
			return
		}
		f.push(value(f64) | noNaN)
	}
}

func isNaN(x float64) bool { return x != x }

func (f *function) reference(at int, op byte) {
	f.cost()
	switch op {
	case opRefNull:
		f.push(value(f.refType()))
	case opRefIsNull:
		if t := f.popAny().typ(); t != 0 && !isRef(t) {
			f.refuse(at, "ref.is_null of %s", typeName(t))
		}
		f.push(value(i32))
	case opRefFunc:
		i := f.u32()
		switch {
		case f.fail != nil:
		case uint64(i) >= uint64(len(f.funcs)):
			f.refuse(at, "function %d is unknown", i)
		case !f.isDeclared(i):
			f.refuse(at, "reference to function %d, which is not declared", i)
		}
		f.push(value(funcref))
	}
}

// misc validates the instructions behind opMisc.
func (f *function) misc(at int) {
	f.cost()
	sub := f.u32()
	switch {
	case f.fail != nil:
	case sub <= miscTruncLast:
		f.operate(&truncations[sub])
	case sub <= miscMemoryFill:
		f.bulkMemory(at, sub)
	case sub <= miscTableFill:
		f.bulkTable(at, sub)
	case sub >= 19 && sub <= 22:
		f.refuse(at, "instruction 0xfc %d: wide arithmetic is not supported", sub)
	default:
		f.refuse(at, "instruction 0xfc %d is unknown", sub)
	}
}

func (f *function) bulkMemory(at int, sub uint32) {
	if sub == miscMemoryInit || sub == miscDataDrop {
		f.usesData = true
		i := f.u32()
		if f.dataCount < 0 {
			f.refuse(at, "data segments used without a data count section")
		} else if f.fail == nil && int64(i) >= f.dataCount {
			f.refuse(at, "data segment %d is unknown", i)
		}
		if sub == miscDataDrop {
			f.m.DropsSegments = true
			return
		}
	}
	f.memoryIndex(at)
	if sub == miscMemoryCopy {
		f.memoryIndex(at)
	}
	f.addBlocks(at, 4)
	f.popAll(I32 + I32 + I32)
}

func (f *function) bulkTable(at int, sub uint32) {
	if sub == miscElemDrop {
		f.segment(at)
		f.m.DropsSegments = true
		return
	}
	if sub == miscTableSize {
		f.table(at)
		f.push(value(i32))
		return
	}
	f.m.WritesTables = true
	switch sub {
	case miscTableInit:
		segment := f.segment(at)
		f.sameType(at, f.table(at), segment)
		f.popAll(I32 + I32 + I32)
	case miscTableCopy:
		to := f.table(at)
		f.sameType(at, to, f.table(at))
		f.popAll(I32 + I32 + I32)
	case miscTableGrow:
		t := f.table(at)
		f.pop(i32)
		f.pop(t)
		f.push(value(i32))
	case miscTableFill:
		t := f.table(at)
		f.pop(i32)
		f.pop(t)
		f.pop(i32)
	}
}

// segment reads the index of an element segment and gives its type.
func (f *function) segment(at int) byte {
	i := f.u32()
	if f.fail == nil && uint64(i) >= uint64(len(f.elements)) {
		f.refuse(at, "element segment %d is unknown", i)
	}
	if f.fail != nil {
		return funcref
	}
	return f.elements[i]
}

func (f *function) sameType(at int, to, from byte) {
	if to != from && f.fail == nil {
		f.refuse(at, "elements of %s for a table of %s", typeName(from), typeName(to))
	}
}

// vectorOp validates the instructions behind opVector.
func (f *function) vectorOp(at int) {
	f.cost()
	sub := f.u32()
	switch {
	case f.fail != nil:
	case sub >= vecFirstRelaxed:
		f.refuse(at, "instruction 0xfd %d: relaxed SIMD is not supported", sub)
	case sub <= vecStore, sub == vecLoad32Zero, sub == vecLoad64Zero:
		f.needMemory(at)
		f.memarg(at, vectorAlign(sub))
		if sub == vecStore {
			f.floats.show(f.pop(v128))
			f.pop(i32)
			return
		}
		f.pop(i32)
		f.push(value(v128))
	case sub == vecConst:
		f.bytes(16)
		f.push(value(v128))
	case sub == vecShuffle:
		f.shuffle(at)
	case sub >= vecExtractFirst && sub <= vecReplaceLast:
		f.laneOp(at, sub)
	case sub >= vecLoadLane8 && sub <= vecStoreLane64:
		f.laneAccess(at, sub)
	case vector[sub].out != 0:
		f.operate(&vector[sub])
	default:
		f.refuse(at, "instruction 0xfd %d is unknown", sub)
	}
}

func (f *function) shuffle(at int) {
	for _, lane := range f.bytes(16) {
		if lane >= 32 {
			f.refuse(at, "shuffle of lane %d of 32", lane)
		}
	}
	f.popAll(V128 + V128)
	f.push(value(v128))
}

func (f *function) laneOp(at int, sub uint32) {
	l, replaces := laneOf(sub)
	f.laneIndex(at, l.count)
	if replaces {
		f.floats.show(f.pop(l.typ))
		f.floats.show(f.pop(v128))
		f.push(value(v128))
		return
	}
	f.floats.show(f.pop(v128))
	f.push(value(l.typ))
}

func (f *function) laneIndex(at int, count byte) {
	if i := f.byte(); i >= count {
		f.refuse(at, "lane %d of %d", i, count)
	}
}

func (f *function) laneAccess(at int, sub uint32) {
	f.needMemory(at)
	align := vectorAlign(sub)
	f.memarg(at, align)
	f.laneIndex(at, 16>>align)
	f.floats.show(f.pop(v128))
	f.pop(i32)
	if sub < vecLoadLane8+4 {
		f.push(value(v128))
	}
}
