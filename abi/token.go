package abi

import "encoding/binary"

// Type is the kind of an encoded value.
type Type uint8

const (
	Absent Type = iota // no value: a key that is not there
	Nil
	Bool
	Int    // fits int64, or uint64 when above its range
	Float  // float64; float32 is accepted from guests
	Str    // UTF-8
	Bin    // bytes
	Array  // list
	Map    // str keys
	TimeAt // ext −1, a timestamp
	RefTo  // ext 1, a value inside an earlier action's result
)

var typeNames = [...]string{"absent", "nil", "bool", "int", "float", "str", "bin", "array", "map", "timestamp", "reference"}

// String gives the type's name as SPEC.md writes it.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return "invalid"
}

const (
	extTime = -1
	extRef  = 1
)

// token is one msgpack header: what it announces and where its body lies.
type token struct {
	typ  Type
	head int    // bytes of the header, of a scalar the whole value
	size int    // bytes of the body of str, bin and ext
	n    int    // children of an array, pairs of a map
	num  uint64 // bits of bool, int and float
	neg  bool   // num is a negative int64
	ext  int8   // ext type
	long bool   // not the shortest form
}

// next reads the header at b[i:]. reason is empty, or says why there is none.
// Sizes are those the header declares: the caller holds them against len(b).
func next(b []byte, i int) (t token, reason string) {
	if uint(i) >= uint(len(b)) {
		return t, "ends in the middle of a value"
	}
	c := b[i]
	switch {
	case c < 0x80:
		return token{typ: Int, head: 1, num: uint64(c)}, ""
	case c < 0x90:
		return token{typ: Map, head: 1, n: int(c & 0x0f)}, ""
	case c < 0xa0:
		return token{typ: Array, head: 1, n: int(c & 0x0f)}, ""
	case c < 0xc0:
		return token{typ: Str, head: 1, size: int(c & 0x1f)}, ""
	case c >= 0xe0:
		return token{typ: Int, head: 1, num: uint64(int64(int8(c))), neg: true}, ""
	}
	return nextLong(b, i, c)
}

// headLen is the header's length for the first bytes 0xc0–0xdf; 0 is unused.
var headLen = [32]uint8{1, 0, 1, 1, 2, 3, 5, 3, 4, 6, 5, 9, 2, 3, 5, 9, 2, 3, 5, 9, 2, 2, 2, 2, 2, 2, 3, 5, 3, 5, 3, 5}

func nextLong(b []byte, i int, c byte) (t token, reason string) {
	head := int(headLen[c-0xc0])
	if head == 0 {
		return t, "byte 0xc1 is not msgpack"
	}
	if len(b)-i < head {
		return t, "ends in the middle of a value"
	}
	b = b[i : i+head]
	t.head = head
	switch c {
	case 0xc0:
		t.typ = Nil
	case 0xc2, 0xc3:
		t.typ, t.num = Bool, uint64(c&1)
	case 0xc4, 0xd9:
		t.typ, t.size = strOrBin(c, 0xc4), int(b[1])
		t.long = c == 0xd9 && t.size < 32
	case 0xc5, 0xda:
		t.typ, t.size = strOrBin(c, 0xc5), int(binary.BigEndian.Uint16(b[1:]))
		t.long = t.size <= 0xff
	case 0xc6, 0xdb:
		t.typ, t.size = strOrBin(c, 0xc6), size32(b[1:])
		t.long = t.size <= 0xffff
	case 0xca:
		t.typ, t.num, t.long = Float, float32Bits(binary.BigEndian.Uint32(b[1:])), true
	case 0xcb:
		t.typ, t.num = Float, binary.BigEndian.Uint64(b[1:])
	case 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3:
		t.integer(c, b)
	case 0xdc, 0xde:
		t.typ, t.n = arrayOrMap(c, 0xdc), int(binary.BigEndian.Uint16(b[1:]))
		t.long = t.n < 16
	case 0xdd, 0xdf:
		t.typ, t.n = arrayOrMap(c, 0xdd), size32(b[1:])
		t.long = t.n <= 0xffff
	default:
		t.extension(c, b)
	}
	if t.typ == Absent {
		return t, "extension types other than -1 (timestamp) and 1 (reference) are refused"
	}
	if t.size < 0 || t.n < 0 {
		return t, "declares a size of 2^30 or more"
	}
	return t, ""
}

// size32 reads a length; one that is no size of ours is -1, also where int has
// 32 bits.
func size32(b []byte) int {
	if n := binary.BigEndian.Uint32(b); n < MaxSize {
		return int(n)
	}
	return -1
}

func strOrBin(c, bin byte) Type {
	if c == bin {
		return Bin
	}
	return Str
}

func arrayOrMap(c, array byte) Type {
	if c == array {
		return Array
	}
	return Map
}

func (t *token) integer(c byte, b []byte) {
	t.typ = Int
	switch c {
	case 0xcc:
		t.num = uint64(b[1])
		t.long = t.num < 0x80
	case 0xcd:
		t.num = uint64(binary.BigEndian.Uint16(b[1:]))
		t.long = t.num <= 0xff
	case 0xce:
		t.num = uint64(binary.BigEndian.Uint32(b[1:]))
		t.long = t.num <= 0xffff
	case 0xcf:
		t.num = binary.BigEndian.Uint64(b[1:])
		t.long = t.num <= 0xffffffff
	default:
		var v int64
		switch c {
		case 0xd0:
			v = int64(int8(b[1]))
			t.long = v >= -32
		case 0xd1:
			v = int64(int16(binary.BigEndian.Uint16(b[1:])))
			t.long = v >= -0x80
		case 0xd2:
			v = int64(int32(binary.BigEndian.Uint32(b[1:])))
			t.long = v >= -0x8000
		case 0xd3:
			v = int64(binary.BigEndian.Uint64(b[1:]))
			t.long = v >= -0x80000000
		}
		t.num, t.neg = uint64(v), v < 0
	}
}

// extension reads an ext header; typ stays Absent for types that are not ours.
func (t *token) extension(c byte, b []byte) {
	switch c {
	case 0xc7:
		t.size, t.ext = int(b[1]), int8(b[2])
	case 0xc8:
		t.size, t.ext, t.long = int(binary.BigEndian.Uint16(b[1:])), int8(b[3]), true
	case 0xc9:
		t.size, t.ext, t.long = size32(b[1:]), int8(b[5]), true
	default: // fixext 1, 2, 4, 8, 16
		t.size, t.ext = 1<<(c-0xd4), int8(b[1])
	}
	switch t.ext {
	case extTime:
		t.typ = TimeAt
	case extRef:
		t.typ = RefTo
	}
}

// span gives, for the first byte of a value, the bytes the whole value takes
// when that byte alone says so, and 0 when more must be read.
var span = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c < 0x80, c >= 0xe0, c == 0x80, c == 0x90, c == 0xc0, c == 0xc2, c == 0xc3:
			t[c] = 1
		case c >= 0xa0 && c < 0xc0:
			t[c] = uint8(1 + c&0x1f)
		case c >= 0xca && c <= 0xd3:
			t[c] = headLen[c-0xc0]
		case c >= 0xd4 && c <= 0xd8:
			t[c] = uint8(2 + 1<<(c-0xd4))
		}
	}
	return t
}()

// skip returns the index behind the value at b[i:], or -1 when b ends first.
// It counts instead of recursing, so nesting costs nothing.
func skip(b []byte, i int) int {
	for left := 1; left > 0; left-- {
		if uint(i) >= uint(len(b)) {
			return -1
		}
		if n := span[b[i]]; n != 0 {
			i += int(n)
			continue
		}
		if b[i] == 0xd9 && i+1 < len(b) {
			i += 2 + int(b[i+1])
			continue
		}
		t, reason := next(b, i)
		if reason != "" {
			return -1
		}
		i += t.head
		if t.size > len(b)-i || t.n > len(b)-i { // every child takes a byte at least
			return -1
		}
		i += t.size
		switch t.typ {
		case Array:
			left += t.n
		case Map:
			left += 2 * t.n
		}
		if left-1 > len(b)-i {
			return -1
		}
	}
	if i > len(b) {
		return -1
	}
	return i
}
