package instrument

// provenance finds out which NaNs must be made canonical where they are made, because their bits can be seen.
//
// WebAssembly leaves the bits of a NaN that arithmetic gives to the machine, and lets loads, stores, moves and sign
// changes keep the bits of any NaN. So a computed value must be made canonical before anything that shows its bits, and
// a value that was merely moved must not be touched. Each instruction that makes or fetches a float gets a number in
// text order; validation follows the operands and marks the numbers whose values are shown, rewriting counts along and
// makes the marked ones canonical.
//
// Locals hold computed values as they are if all that is ever stored in them is freshly computed ("raw" locals, such as
// sums in a loop); then it is their reading that may be marked. What goes into any other local counts as shown.
type provenance struct {
	marks   []uint64 // a bit per number
	next    uint32   // the next number; 0 is nobody
	class   []localClass
	pending []store
	// temps says which temporaries making canonical needs, by type: see tempF32.
	temps byte
}

type localClass byte

const (
	notFloat localClass = iota
	unset               // zero so far
	raw                 // holds nothing but fresh results
	clean               // holds something moved: all that goes in must be clean
)

// store is a fresh result put into a local whose class is not known yet.
type store struct {
	number uint32
	local  uint16
	typ    byte
}

// Temporaries of [provenance.temps].
const (
	tempF32 = 1 << iota
	tempF64
	tempV128
)

// fetched is set in values that came from reading a local. Alone, without a number, it says the value is no NaN.
const (
	fetched value = 1 << 8
	noNaN         = fetched
)

func (v value) number() uint32 { return uint32(v >> 9) }

func tempOf(t byte) byte {
	switch t {
	case f32:
		return tempF32
	case f64:
		return tempF64
	}
	return tempV128
}

func (p *provenance) reset() {
	clear(p.marks)
	p.marks, p.pending, p.class = p.marks[:0], p.pending[:0], p.class[:0]
	p.next, p.temps = 1, 0
}

// locals notes the types of the locals; parameters come from elsewhere, clean.
func (p *provenance) locals(types []byte, params int) {
	for i, t := range types {
		c := notFloat
		if t == f32 || t == f64 {
			c = unset
			if i < params {
				c = clean
			}
		}
		p.class = append(p.class, c)
	}
}

func (p *provenance) number() uint32 {
	n := p.next
	p.next++
	if int(n/64) >= len(p.marks) {
		p.marks = append(p.marks, 0)
	}
	return n
}

// computed makes a fresh result.
func (p *provenance) computed(t byte) value { return value(p.number())<<9 | value(t) }

// fetch makes a value read from a local.
func (p *provenance) fetch(local uint32, t byte) value {
	if p.class[local] == notFloat {
		return value(t)
	}
	return value(p.number())<<9 | fetched | value(t)
}

// show marks the maker of a value whose bits can be seen.
func (p *provenance) show(v value) {
	if n := v.number(); n != 0 {
		p.marks[n/64] |= 1 << (n % 64)
		p.temps |= tempOf(v.typ())
	}
}

// keep notes that a value goes into a local.
func (p *provenance) keep(local uint32, v value) {
	class := &p.class[local]
	switch {
	case *class == notFloat:
		p.show(v) // v128: its locals are always clean
	case v.number() == 0 && v&noNaN != 0:
	case v.number() == 0 || v&fetched != 0:
		*class = clean
		p.show(v)
	case *class == clean:
		p.show(v)
	default:
		*class = raw
		p.pending = append(p.pending, store{v.number(), uint16(local), v.typ()})
	}
}

// settle marks what went into locals that turned out clean.
func (p *provenance) settle() {
	for _, s := range p.pending {
		if p.class[s.local] == clean {
			p.show(value(s.number)<<9 | value(s.typ))
		}
	}
}

// marked reports whether the value with a number must be made canonical.
func (p *provenance) marked(number uint32) bool { return p.marks[number/64]>>(number%64)&1 != 0 }
