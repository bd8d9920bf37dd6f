package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// index finds the keys of a map. It walks the map once, and only as far as the
// keys that are asked for; what it has passed it finds again by length and last
// byte, and compares only what agrees in both. In a sandbox every instruction
// counts: RATIONALE.md has the figures.
type index struct {
	b     []byte
	next  int // where the first key begins that is not in tags
	left  int // how many keys begin there or later
	n     int // how many are in tags
	tags  [indexed]uint16
	spans [indexed]span
}

// span is where a key's text lies; its value follows.
type span struct{ at, end uint32 }

// indexed is how many keys are remembered: those of the largest built-in events.
// Keys behind them are walked to each time.
const indexed = 160

// reset makes x the index of a map: empty when v is none.
func (x *index) reset(v abi.Value) {
	x.b, x.left, x.n = v.Bytes(), 0, 0
	if v.Type() == abi.Map {
		x.next, x.left = 1+lengthBytes(x.b[0]), v.Len()
	}
}

// get gives the value of a key: absent when there is no such key.
func (x *index) get(key string) abi.Value {
	want := tag(key)
	for i := range x.n {
		if x.tags[i] == want {
			if s := x.spans[i]; string(x.b[s.at:s.end]) == key {
				return x.value(int(s.end))
			}
		}
	}
	b, i := x.b, x.next
	for left := x.left; left > 0; left-- {
		at, end := i+1, 0
		if uint(i) < uint(len(b)) && b[i]&0xe0 == 0xa0 {
			end = at + int(b[i]&0x1f)
		} else {
			at, end = longText(b, i)
		}
		if uint(end) >= uint(len(b)) { // a value follows every key
			break
		}
		switch c := b[end]; { // most values, without a call
		case c < 0x80, c == 0xc0, c == 0xc2, c == 0xc3:
			i = end + 1
		case c&0xe0 == 0xa0:
			i = end + 1 + int(c&0x1f)
		default:
			i = skip(b, end)
		}
		if i > len(b) {
			break
		}
		t := tag(b[at:end])
		if x.n < indexed {
			x.tags[x.n], x.spans[x.n] = t, span{uint32(at), uint32(end)}
			x.n++
			x.next, x.left = i, left-1
		}
		if t == want && string(b[at:end]) == key {
			return x.value(end)
		}
	}
	return abi.Value{}
}

func (x *index) value(at int) abi.Value {
	end := skip(x.b, at)
	return abi.Trusted(x.b[at:end:end])
}

// longText gives where the text of a key of more than 31 bytes lies; end is past
// the bytes when there is none.
func longText(b []byte, i int) (at, end int) {
	end = skip(b, i)
	if end > len(b) || b[i] < 0xd9 || b[i] > 0xdb {
		return 0, len(b) + 1
	}
	return i + 1 + lengthBytes(b[i]), end
}

// tag gives a key's length and last byte in one number. Lengths that differ by
// 256 look alike: it is a first look only.
func tag[B []byte | string](key B) uint16 {
	n := len(key)
	if n == 0 {
		return 0
	}
	return uint16(n)<<8 | uint16(key[n-1])
}

// forms says, for the first bytes 0xc0 to 0xdf of a value, how many bytes of
// length follow, in the upper half, and how many bytes besides, in the lower.
// 15 bytes stand for the 17 of the longest extension, which the ABI has not.
const forms = "\x00\x00\x00\x00\x10\x20\x40\x11\x21\x41\x04\x08\x01\x02\x04\x08\x01\x02\x04\x08\x02\x03\x05\x09\x0f\x10\x20\x40\x20\x40\x20\x40"

// lengthBytes gives how many bytes of length follow a value's first byte.
func lengthBytes(c byte) int {
	if c < 0xc0 || c > 0xdf {
		return 0
	}
	return int(forms[c-0xc0] >> 4)
}

// skip gives where the value behind the one at i begins: past the end when the
// bytes end first.
func skip(b []byte, i int) int {
	for left := 1; left > 0; left-- {
		if uint(i) >= uint(len(b)) {
			return len(b) + 1
		}
		c := b[i]
		i++
		switch {
		case c < 0x80, c >= 0xe0:
		case c < 0x90:
			left += 2 * int(c&0x0f)
		case c < 0xa0:
			left += int(c & 0x0f)
		case c < 0xc0:
			i += int(c & 0x1f)
		default:
			form := forms[c-0xc0]
			n := 0
			for range form >> 4 {
				if i >= len(b) {
					return len(b) + 1
				}
				n = n<<8 | int(b[i])
				i++
			}
			i += int(form & 0x0f)
			switch {
			case c < 0xdc:
				i += n
			case c < 0xde:
				left += n
			default:
				left += 2 * n
			}
			if n < 0 || left > len(b)-i+1 {
				return len(b) + 1 // a length of 2 GiB, or more values than bytes
			}
		}
	}
	return i
}
