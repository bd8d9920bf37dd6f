package instrument

// constExpr reads a constant expression of the given type. It returns the value of an i32.const, and whether it was
// one.
func (p *parser) constExpr(want byte) (value uint32, known bool) {
	at := p.pos
	got := byte(0)
	switch op := p.byte(); op {
	case opI32Const:
		got, value, known = i32, uint32(p.signed(32)), true
	case opI64Const:
		p.signed(64)
		got = i64
	case opF32Const:
		p.bytes(4)
		got = f32
	case opF64Const:
		p.bytes(8)
		got = f64
	case opVector:
		if sub := p.u32(); sub != vecConst {
			p.refuse(at, "vector instruction %#x in a constant expression", sub)
		}
		p.bytes(16)
		got = v128
	case opRefNull:
		got = p.refType()
	case opRefFunc:
		p.declare(p.funcIndex())
		got = funcref
	case opGlobalGet:
		i := p.u32()
		if p.fail == nil && uint64(i) >= uint64(p.imported) {
			p.refuse(at, "constant expression reads global %d, which is not imported", i)
		} else if p.fail == nil && p.globals[i].mutable {
			p.refuse(at, "constant expression reads global %d, which is mutable", i)
		} else if p.fail == nil {
			got = p.globals[i].typ
		}
	default:
		p.refuse(at, "instruction %#x in a constant expression", op)
	}
	if p.fail == nil && got != want {
		p.refuse(at, "constant expression is %s, want %s", typeName(got), typeName(want))
	}
	end := p.pos
	if op := p.byte(); p.fail == nil && op != opEnd {
		p.refuse(end, "constant expression of more than one instruction")
	}
	return value, known
}

// anyFunc reads the index of a function.
func (p *parser) anyFunc() uint32 {
	at := p.pos
	i := p.u32()
	if p.fail == nil && uint64(i) >= uint64(len(p.funcs)) {
		p.refuse(at, "function %d is unknown", i)
	}
	if p.fail != nil {
		return 0
	}
	return i
}

// funcIndex reads the index of a function, and has the writer shift it.
func (p *parser) funcIndex() uint32 {
	at := p.pos
	i := p.anyFunc()
	if p.fail == nil {
		p.w.shift(at, p.pos, i)
	}
	return i
}

// declare notes that bodies may take a reference to function i.
func (p *parser) declare(i uint32) {
	if p.fail != nil {
		return
	}
	if p.declared == nil {
		p.declared = make([]uint64, len(p.funcs)/64+1)
	}
	p.declared[i/64] |= 1 << (i % 64)
}

func (p *parser) isDeclared(i uint32) bool {
	return p.declared != nil && p.declared[i/64]>>(i%64)&1 != 0
}

func (p *parser) elementSection() {
	n := p.boundedCount("element segments", 2, "Elements", p.limits.Elements)
	p.w.begin(p.pos)
	p.elements = make([]byte, 0, n)
	items := uint64(0)
	for i := 0; i < n && p.fail == nil; i++ {
		p.element(&items)
	}
	p.w.keep(secElement, p.pos)
}

// element reads one segment. The flags say: 1 not active, 2 an explicit table (active) or declared only, 4 expressions
// in place of function indices.
func (p *parser) element(items *uint64) {
	at := p.pos
	flags := p.u32()
	if flags > 7 {
		p.refuse(at, "element segment flags %#x are unknown", flags)
	}
	table, typ := uint32(0), funcref
	if flags&1 == 0 {
		if flags&2 != 0 {
			table = p.u32()
		}
		if p.fail == nil && uint64(table) >= uint64(len(p.m.Tables)) {
			p.refuse(at, "table %d is unknown", table)
		}
		p.constExpr(i32)
	}
	if flags&3 != 0 {
		if flags&4 != 0 {
			typ = p.refType()
		} else if kind := p.byte(); kind != 0 {
			p.refuse(p.pos-1, "element kind %#x is unknown", kind)
		}
	}
	if p.fail == nil && flags&1 == 0 && p.m.Tables[table].Type != typ {
		p.refuse(at, "elements of %s for a table of %s", typeName(typ), typeName(p.m.Tables[table].Type))
	}
	n := p.count("elements", 1)
	*items += uint64(n)
	p.exceed(at, "too many elements", "ElementItems", *items, p.limits.ElementItems)
	for i := 0; i < n && p.fail == nil; i++ {
		if flags&4 != 0 {
			p.constExpr(typ)
		} else {
			p.declare(p.funcIndex())
		}
	}
	p.elements = append(p.elements, typ)
}

// dataSection reads the data segments. It comes after the code, so it is known whether any is used by index.
func (p *parser) dataSection() {
	n := p.boundedCount("data segments", 2, "DataSegments", p.limits.DataSegments)
	take := !p.profile.Shapeless && p.profile.Off&Data == 0
	start := p.pos
	if take {
		p.m.Data = make([]Segment, 0, n)
	}
	for i := 0; i < n && p.fail == nil; i++ {
		p.data(take)
	}
	p.segments = n
	if !take {
		p.w.keepData(n, p.buf[start:p.pos])
	}
}

// data reads one segment. Taken out of the module, an active one leaves an empty passive one in its place where
// indices matter: that is what is left of it after instantiation anyway.
func (p *parser) data(take bool) {
	at := p.pos
	flags := p.u32()
	if flags > 2 {
		p.refuse(at, "data segment flags %#x are unknown", flags)
	}
	offset, known := uint32(0), false
	if flags != 1 {
		if memory := uint32(0); flags == 2 {
			if memory = p.u32(); memory > 0 {
				p.refuse(at, "memory %d is unknown", memory)
			}
		}
		if p.memories == 0 {
			p.refuse(at, "memory 0 is unknown")
		}
		offset, known = p.constExpr(i32)
	}
	content := p.bytes(p.count("data bytes", 1))
	if p.fail != nil || !take {
		return
	}
	if flags == 1 {
		p.w.passive(content)
		return
	}
	if size := uint64(p.m.Memory.Min) << 16; !known || uint64(offset)+uint64(len(content)) > size {
		p.refuse(at, "data segment of %d bytes at %d does not fit a memory of %d", len(content), offset, size)
		return
	}
	if len(content) > 0 {
		p.m.Data = append(p.m.Data, Segment{offset, uint32(p.pos - len(content)), content})
	}
	p.w.passive(nil)
}
