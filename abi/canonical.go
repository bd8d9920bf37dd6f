package abi

import "math"

// AppendCanonical appends the one canonical form of a checked value: map keys
// sorted by their bytes, every header and number in its shortest form, floats
// as float64 with a single NaN. Equal values have equal canonical bytes. It
// allocates only where dst must grow or a map of over 32 keys is out of order.
func (v Value) AppendCanonical(dst []byte) []byte {
	w := Writer{Buf: dst}
	if v.b == nil {
		w.Nil()
	} else {
		w.canonical(v.b, 0)
	}
	return w.Buf
}

// canonical appends the value at b[i:], which has been checked, and returns the
// index behind it.
func (w *Writer) canonical(b []byte, i int) int {
	t, reason := next(b, i)
	if reason != "" || t.size > len(b)-i-t.head {
		w.Nil() // only bytes that nobody checked come here
		return len(b)
	}
	body := i + t.head
	end := body + t.size
	switch t.typ {
	case Nil, Bool:
		w.Buf = append(w.Buf, b[i])
	case Int:
		if t.neg {
			w.Int(int64(t.num))
		} else {
			w.Uint(t.num)
		}
	case Float:
		w.Float(math.Float64frombits(t.num))
	case Str:
		w.StrBytes(b[body:end])
	case Bin:
		w.Bin(b[body:end])
	case TimeAt:
		at, _ := Value{b[i:end]}.Time()
		w.Time(at)
	case RefTo:
		parts := Value{b[body:end]}
		w.extension(extRef, parts.AppendCanonical(nil))
	case Array:
		w.Array(t.n)
		for range t.n {
			body = w.canonical(b, body)
		}
		return body
	case Map:
		w.Map(t.n)
		return w.pairs(b, body, t.n)
	}
	return end
}

// pairs appends n keys and values from i on, sorted. Whether they are sorted
// already is looked at first: writing them and starting over when they turn out
// not to be would double the work with every level of nesting.
func (w *Writer) pairs(b []byte, i, n int) int {
	if !ascending(b, i, n) {
		return w.sortedPairs(b, i, n)
	}
	for range n {
		at, end := keySpan(b, i)
		if end < 0 {
			return len(b)
		}
		w.StrBytes(b[at:end])
		i = w.canonical(b, end)
	}
	return i
}

func ascending(b []byte, i, n int) bool {
	var last []byte
	for k := range n {
		at, end := keySpan(b, i)
		if end < 0 {
			return true
		}
		key := b[at:end]
		if k > 0 && string(key) <= string(last) {
			return false
		}
		last = key
		i = skip(b, end)
	}
	return true
}

func (w *Writer) sortedPairs(b []byte, i, n int) int {
	var few [32]uint32
	at := few[:0]
	if n > len(few) {
		at = make([]uint32, 0, n)
	}
	for range n {
		at = append(at, uint32(i))
		if i = skip(b, skip(b, i)); i < 0 {
			return len(b)
		}
	}
	sortKeys(b, at)
	for _, k := range at {
		start, end := keySpan(b, int(k))
		w.StrBytes(b[start:end])
		w.canonical(b, end)
	}
	return i
}

// Canonical reports whether v's bytes are already canonical.
func (v Value) Canonical() bool {
	return string(v.AppendCanonical(nil)) == string(v.b)
}
