package instrument

import (
	"encoding/binary"
	"sort"
)

// OffsetMap leads from the code of a rewritten module back to the submitted bytes. It takes about three bytes per
// change made. The zero value knows nothing.
type OffsetMap struct {
	base, size int // of the bodies of the defined functions in the rewritten module
	funcs      []mapped
	runs       []byte
}

// mapped is where the body of a defined function begins.
type mapped struct{ out, in, run uint32 }

// Submitted gives the byte of the submitted module that the byte of the rewritten module stands for; code that was
// added stands for what follows it.
func (m *OffsetMap) Submitted(offset int) (submitted int, ok bool) {
	offset -= m.base
	i := sort.Search(len(m.funcs), func(i int) bool { return int(m.funcs[i].out) > offset }) - 1
	if i < 0 || offset >= m.size {
		return 0, false
	}
	end := len(m.runs)
	if i+1 < len(m.funcs) {
		end = int(m.funcs[i+1].run)
	}
	r := runs{in: int(m.funcs[i].in), out: int(m.funcs[i].out)}
	in, out := r.in, r.out
	for b := m.runs[m.funcs[i].run:end]; len(b) > 0; {
		dIn, n := binary.Uvarint(b)
		dOut, k := binary.Uvarint(b[n:])
		b = b[n+k:]
		nextIn, nextOut := r.in+int(dIn), r.out+int(dOut)
		if nextOut > offset {
			return min(in+offset-out, nextIn), true
		}
		r.in, r.out = nextIn, nextOut
		in, out = nextIn, nextOut
	}
	return in + offset - out, true
}

// runs records where copied stretches begin, as distances from one to the next.
type runs struct {
	in, out int
	buf     []byte
}

func (r *runs) add(in, out int) {
	r.buf = binary.AppendUvarint(r.buf, uint64(in-r.in))
	r.buf = binary.AppendUvarint(r.buf, uint64(out-r.out))
	r.in, r.out = in, out
}
