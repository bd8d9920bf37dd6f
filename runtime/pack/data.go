package pack

import "bytes"

// segment is a stretch of memory that is not all zero.
type segment struct {
	at   uint32
	data []byte
}

const (
	smallGap     = 12   // zeros that cost less than the head of another segment
	mostSegments = 8192 // wider gaps are bridged until there are no more
	grain        = 8    // zeros are looked for in steps of so many bytes
)

// segmentsOf gives what memory holds, leaving out its longer stretches of zeros.
func segmentsOf(memory []byte) []segment {
	for gap := smallGap; ; gap *= 2 {
		if segments := cut(memory, gap); len(segments) <= mostSegments {
			return segments
		}
	}
}

func cut(memory []byte, gap int) (segments []segment) {
	for at := nonzero(memory, 0); at < len(memory); {
		end, next := at, at
		for next-end <= gap && next < len(memory) {
			end = zero(memory, next)
			next = nonzero(memory, end)
		}
		segments = append(segments, segment{uint32(at), memory[at:end]})
		at = next
	}
	return segments
}

var zeros [4096]byte

// nonzero finds the first byte from at on that is not zero, or the end.
func nonzero(memory []byte, at int) int {
	for at+len(zeros) <= len(memory) && bytes.Equal(memory[at:at+len(zeros)], zeros[:]) {
		at += len(zeros)
	}
	for at+grain <= len(memory) && bytes.Equal(memory[at:at+grain], zeros[:grain]) {
		at += grain
	}
	for at < len(memory) && memory[at] == 0 {
		at++
	}
	return at
}

// zero finds the first zero from at on, or the end.
func zero(memory []byte, at int) int {
	if n := bytes.IndexByte(memory[at:], 0); n >= 0 {
		return at + n
	}
	return len(memory)
}

// dataCount is how many data segments the packed module has.
func (s *splicer) dataCount() uint32 {
	if s.counted {
		return s.before + uint32(len(s.segments))
	}
	return uint32(len(s.segments))
}

// data writes the data section: what memory holds, behind the module's own
// segments where code may use these by index. Of them the active ones are empty
// by now, as they are after any instantiation.
func (s *splicer) data(r *reader) []byte {
	out := appendU32(nil, s.dataCount())
	if s.counted {
		out = append(out, passive(r)...)
	}
	for _, seg := range s.segments {
		out = append(appendS32(append(out, 0, 0x41), int32(seg.at)), 0x0b)
		out = append(appendU32(out, uint32(len(seg.data))), seg.data...)
	}
	return out
}

// passive gives the segments of a data section with the active ones emptied.
func passive(r *reader) (out []byte) {
	n, ok := r.u32()
	for i := uint32(0); ok && i < n; i++ {
		before := r.b
		flags, _ := r.u32()
		if flags == 2 {
			r.u32()
		}
		if flags != 1 {
			r.constant()
		}
		size, sized := r.u32()
		_, ok = r.take(size)
		if ok = ok && sized; !ok {
			break
		}
		if flags == 1 {
			out = append(out, before[:len(before)-len(r.b)]...)
		} else {
			out = append(out, 1, 0)
		}
	}
	return out
}
