package instrument

import (
	"fmt"
	"unicode/utf8"
)

// reader walks the submitted bytes. Its error is sticky: the first refusal stands, and from then on every read gives
// zero without moving, so a caller may check once per item. buf[:end] is what may be read; pos never passes end.
type reader struct {
	buf  []byte
	pos  int
	end  int
	fn   int // function being read, or -1
	fail *Refusal
}

func (r *reader) refuse(at int, format string, args ...any) {
	if r.fail != nil {
		return
	}
	what := format
	if len(args) > 0 {
		what = fmt.Sprintf(format, args...)
	}
	r.fail = &Refusal{What: what, Offset: at, Func: r.fn}
	r.end = r.pos
}

// exceed refuses when used is more than allowed, and reports whether it did.
func (r *reader) exceed(at int, what, limit string, used, allowed uint64) bool {
	if used <= allowed {
		return false
	}
	if r.fail == nil {
		r.fail = &Refusal{What: what, Limit: limit, Used: used, Allowed: allowed, Offset: at, Func: r.fn}
		r.end = r.pos
	}
	return true
}

func (r *reader) left() int { return r.end - r.pos }

func (r *reader) byte() byte {
	if r.pos >= r.end {
		r.refuse(r.pos, "unexpected end")
		return 0
	}
	b := r.buf[r.pos]
	r.pos++
	return b
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > r.left() {
		r.refuse(r.pos, "%d bytes wanted, %d left", n, r.left())
		return nil
	}
	b := r.buf[r.pos : r.pos+n : r.pos+n]
	r.pos += n
	return b
}

// u32 reads an unsigned LEB128 of at most 32 bits.
func (r *reader) u32() uint32 {
	if r.pos < r.end {
		if b := r.buf[r.pos]; b < 0x80 {
			r.pos++
			return uint32(b)
		}
	}
	return r.longU32()
}

func (r *reader) longU32() uint32 {
	at, v := r.pos, uint32(0)
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		if r.fail != nil {
			return 0
		}
		if shift == 28 && b > 0x0f {
			break
		}
		v |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
	r.refuse(at, "integer longer than 32 bits")
	return 0
}

// signed reads a signed LEB128 of at most the given bits (32, 33 or 64).
func (r *reader) signed(bits int) int64 {
	at, v := r.pos, int64(0)
	for shift := 0; shift < bits; shift += 7 {
		b := r.byte()
		if r.fail != nil {
			return 0
		}
		if room := bits - shift; room < 7 {
			// The bits beyond the integer must repeat its sign.
			if top := int8(b<<1) >> room; b >= 0x80 || (top != 0 && top != -1) {
				break
			}
		}
		v |= int64(b&0x7f) << shift
		if b < 0x80 {
			if shift+7 < 64 && b&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v
		}
	}
	r.refuse(at, "integer longer than %d bits", bits)
	return 0
}

// count reads the length of a vector whose items take at least min bytes each, and refuses one that the bytes left
// cannot hold.
func (r *reader) count(what string, min int) int {
	at := r.pos
	n := r.u32()
	if r.fail == nil && uint64(n)*uint64(min) > uint64(r.left()) {
		r.refuse(at, "%d %s declared, %d bytes left", n, what, r.left())
		return 0
	}
	return int(n)
}

// name reads a length-prefixed UTF-8 string and leaves it where it is.
func (r *reader) name() []byte {
	n := r.count("name bytes", 1)
	at := r.pos
	b := r.bytes(n)
	if !utf8.Valid(b) {
		r.refuse(at, "malformed UTF-8 in a name")
		return nil
	}
	return b
}
