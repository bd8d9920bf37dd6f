package instrument

import "encoding/binary"

// assembler appends code to a buffer.
type assembler struct{ out []byte }

func appendU32(b []byte, v uint32) []byte { return binary.AppendUvarint(b, uint64(v)) }

func appendSigned(b []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

func (a *assembler) raw(code ...byte) { a.out = append(a.out, code...) }

// op appends an instruction and its unsigned immediates.
func (a *assembler) op(op byte, immediates ...uint32) {
	a.out = append(a.out, op)
	for _, v := range immediates {
		a.out = appendU32(a.out, v)
	}
}

func (a *assembler) get(local uint32)        { a.op(opLocalGet, local) }
func (a *assembler) set(local uint32)        { a.op(opLocalSet, local) }
func (a *assembler) tee(local uint32)        { a.op(opLocalTee, local) }
func (a *assembler) globalGet(global uint32) { a.op(opGlobalGet, global) }
func (a *assembler) globalSet(global uint32) { a.op(opGlobalSet, global) }
func (a *assembler) i32(v int32)             { a.out = appendSigned(append(a.out, opI32Const), int64(v)) }
func (a *assembler) i64(v int64)             { a.out = appendSigned(append(a.out, opI64Const), v) }

// patched appends an i64.const whose value is filled in later, and gives its place.
func (a *assembler) patched() (place int) {
	a.out = append(a.out, opI64Const, 0x80, 0x80, 0)
	return len(a.out) - 3
}

// patch fills in a value from 0 to 2^20-1.
func (a *assembler) patch(place int, v uint32) {
	b := a.out[place : place+3]
	b[0], b[1], b[2] = byte(v)|0x80, byte(v>>7)|0x80, byte(v>>14)
}

// lesser replaces a local and a bound by the smaller of both, unsigned, on the stack.
func (a *assembler) lesser(local uint32, bound int32) {
	a.get(local)
	a.i32(bound)
	a.get(local)
	a.i32(bound)
	a.raw(opI32LtU, opSelect)
}

// splice copies in to out with changes.
type splice struct {
	assembler
	in    []byte
	from  int   // in[:from] is done
	moved []int // bytes behind from that come out greater by by
	by    byte
	runs  *runs
}

// flush copies up to to.
func (s *splice) flush(to int) {
	if to <= s.from {
		return
	}
	if s.runs != nil {
		s.runs.add(s.from, len(s.out))
	}
	ahead := len(s.out) - s.from
	s.out = append(s.out, s.in[s.from:to]...)
	for _, at := range s.moved {
		s.out[at+ahead] += s.by
	}
	s.from, s.moved = to, s.moved[:0]
}

// replace copies up to at and goes on behind to; what is appended next stands for what lies between.
func (s *splice) replace(at, to int) {
	s.flush(at)
	s.from = to
}
