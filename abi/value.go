package abi

import (
	"encoding/binary"
	"iter"
	"math"
	"strings"
	"time"
)

// Value is one encoded value, read in place. It holds bytes that [Check] has
// proved, or that [Trusted] vouches for. The zero Value is absent, and every
// accessor of an absent or differently typed value answers false, so lookups
// chain: v.Get("headers").Get("from").Text(). A Value is as safe for
// concurrent use as the bytes it stands on, and valid as long as they are.
type Value struct{ b []byte }

// Trusted takes bytes as one value without checking them: for a guest reading
// what its host wrote. Broken bytes make accessors answer false; they cannot
// make them read out of range.
func Trusted(b []byte) Value { return Value{b} }

// Bytes gives the encoded bytes: nil when absent. The slice is not a copy.
func (v Value) Bytes() []byte { return v.b }

// Type gives the value's type: [Absent] for the zero Value.
func (v Value) Type() Type {
	t, reason := next(v.b, 0)
	if reason != "" {
		return Absent
	}
	return t.typ
}

// IsNull reports a value that is absent or nil.
func (v Value) IsNull() bool { return len(v.b) == 0 || v.b[0] == 0xc0 }

// Bool gives a bool.
func (v Value) Bool() (b, ok bool) {
	if len(v.b) == 0 || v.b[0]&0xfe != 0xc2 {
		return false, false
	}
	return v.b[0] == 0xc3, true
}

// Int gives an integer that fits int64.
func (v Value) Int() (n int64, ok bool) {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != Int || !t.neg && t.num > math.MaxInt64 {
		return 0, false
	}
	return int64(t.num), true
}

// Uint gives an integer that is not negative.
func (v Value) Uint() (n uint64, ok bool) {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != Int || t.neg {
		return 0, false
	}
	return t.num, true
}

// Float gives a float, or an integer as a float.
func (v Value) Float() (f float64, ok bool) {
	t, reason := next(v.b, 0)
	switch {
	case reason != "":
		return 0, false
	case t.typ == Float:
		return math.Float64frombits(t.num), true
	case t.typ == Int && t.neg:
		return float64(int64(t.num)), true
	case t.typ == Int:
		return float64(t.num), true
	}
	return 0, false
}

// Raw gives the bytes of a str or bin without copying them.
func (v Value) Raw() (b []byte, ok bool) {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != Str && t.typ != Bin || t.size > len(v.b)-t.head {
		return nil, false
	}
	return v.b[t.head : t.head+t.size], true
}

// Text gives a copy of a str.
func (v Value) Text() (s string, ok bool) {
	if v.Type() != Str {
		return "", false
	}
	b, ok := v.Raw()
	return string(b), ok
}

// Time gives a timestamp in UTC.
func (v Value) Time() (at time.Time, ok bool) {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != TimeAt || t.size > len(v.b)-t.head {
		return time.Time{}, false
	}
	sec, nanos, ok := timestamp(v.b[t.head : t.head+t.size])
	if !ok {
		return time.Time{}, false
	}
	return time.Unix(sec, nanos).UTC(), true
}

// Reference gives the array [index, path…] inside an ext 1.
func (v Value) Reference() (parts Value, ok bool) {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != RefTo || t.size > len(v.b)-t.head {
		return Value{}, false
	}
	return Value{v.b[t.head : t.head+t.size]}, true
}

// Len gives the entries of an array or the pairs of a map; 0 for all others.
func (v Value) Len() int {
	t, reason := next(v.b, 0)
	if reason != "" {
		return 0
	}
	return t.n
}

// Get gives the value of a map's key: absent when there is no such key. It
// walks the pairs in place and allocates nothing. Keys of one dictionary share
// prefixes, so a key's last byte is compared before the rest.
func (v Value) Get(key string) Value {
	b := v.b
	t, reason := next(b, 0)
	if reason != "" || t.typ != Map {
		return Value{}
	}
	i := t.head
	var last byte
	if key != "" {
		last = key[len(key)-1]
	}
	for range t.n {
		at, end := i+1, 0
		if uint(i) < uint(len(b)) && b[i]&0xe0 == 0xa0 {
			end = at + int(b[i]&0x1f)
		} else if at, end = longKeySpan(b, i); end < 0 {
			return Value{}
		}
		if uint(end) >= uint(len(b)) { // a value follows every key
			return Value{}
		}
		if end-at == len(key) && (b[end-1] == last || key == "") && string(b[at:end]) == key {
			return slice(b, end)
		}
		switch c := b[end]; {
		case c&0xe0 == 0xa0: // a predicted branch costs less than a load
			i = end + 1 + int(c&0x1f)
		case c < 0x80, c == 0xc0, c == 0xc2, c == 0xc3:
			i = end + 1
		default:
			if i = skip(b, end); i < 0 {
				return Value{}
			}
		}
	}
	return Value{}
}

// keySpan gives where the text of the key at i begins and ends; end is -1 when
// there is no key.
func keySpan(b []byte, i int) (at, end int) {
	if uint(i) < uint(len(b)) && b[i]&0xe0 == 0xa0 {
		if end = i + 1 + int(b[i]&0x1f); end <= len(b) {
			return i + 1, end
		}
	}
	return longKeySpan(b, i)
}

func longKeySpan(b []byte, i int) (at, end int) {
	t, reason := next(b, i)
	if reason != "" || t.typ != Str || t.size > len(b)-i-t.head {
		return 0, -1
	}
	return i + t.head, i + t.head + t.size
}

func slice(b []byte, i int) Value {
	end := skip(b, i)
	if end < 0 {
		return Value{}
	}
	return Value{b[i:end:end]}
}

// At gives an array's entry: absent outside 0 … Len-1. It walks from the front.
func (v Value) At(index int) Value {
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != Array || index < 0 || index >= t.n {
		return Value{}
	}
	i := t.head
	for range index {
		if i = skip(v.b, i); i < 0 {
			return Value{}
		}
	}
	return slice(v.b, i)
}

// List walks an array's entries in order.
func (v Value) List() iter.Seq2[int, Value] {
	return func(yield func(int, Value) bool) {
		t, reason := next(v.b, 0)
		if reason != "" || t.typ != Array {
			return
		}
		i := t.head
		for k := range t.n {
			entry := slice(v.b, i)
			if entry.b == nil || !yield(k, entry) {
				return
			}
			i += len(entry.b)
		}
	}
}

// Pairs walks a map in the order of its bytes: sorted by key in canonical
// bytes. The key shares the value's bytes only until the next step.
func (v Value) Pairs() iter.Seq2[[]byte, Value] {
	return func(yield func([]byte, Value) bool) {
		t, reason := next(v.b, 0)
		if reason != "" || t.typ != Map {
			return
		}
		i := t.head
		for range t.n {
			at, end := keySpan(v.b, i)
			if end < 0 {
				return
			}
			entry := slice(v.b, end)
			if entry.b == nil || !yield(v.b[at:end:end], entry) {
				return
			}
			i = end + len(entry.b)
		}
	}
}

// String shows the value for people, in JSON-like words, cut to a readable
// length. Use package convert for JSON.
func (v Value) String() string {
	var s strings.Builder
	v.show(&s, 0)
	if s.Len() > maxShown {
		return strings.ToValidUTF8(s.String()[:maxShown-3], "") + "..."
	}
	return s.String()
}

// timestamp reads the body of ext −1 in its three forms: 4 bytes of seconds,
// 8 bytes of 30-bit nanoseconds and 34-bit seconds, 12 bytes of both.
func timestamp(body []byte) (sec, nanos int64, ok bool) {
	switch len(body) {
	case 4:
		return int64(binary.BigEndian.Uint32(body)), 0, true
	case 8:
		n := binary.BigEndian.Uint64(body)
		return int64(n & (1<<34 - 1)), int64(n >> 34), true
	case 12:
		return int64(binary.BigEndian.Uint64(body[4:])), int64(binary.BigEndian.Uint32(body)), true
	}
	return 0, 0, false
}

func float32Bits(b uint32) uint64 {
	return math.Float64bits(float64(math.Float32frombits(b)))
}
