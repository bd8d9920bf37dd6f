package abi

import (
	"math"
	"slices"
)

// AppendCanonical appends the one canonical form of a checked value: map keys
// sorted by their bytes, every header and number in its shortest form, floats
// as float64 with a single NaN. Equal values have equal canonical bytes. It
// allocates only where dst must grow or a map of over 32 keys is out of order.
// An absent value, and bytes that nobody checked and that are broken, become
// null.
func (v Value) AppendCanonical(dst []byte) []byte {
	w := Writer{Buf: dst}
	if v.b == nil || w.canonical(v.b, 0, 0) < 0 {
		w.Buf = w.Buf[:len(dst)]
		w.Nil()
	}
	return w.Buf
}

// canonical appends the value at b[i:] and returns the index behind it, or -1
// when the bytes are broken, which only unchecked ones are.
func (w *Writer) canonical(b []byte, i, depth int) int {
	t, reason := next(b, i)
	body := i + t.head
	if reason != "" || t.size > len(b)-body || t.n > len(b)-body || depth > MaxDepth {
		return -1
	}
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
		return w.canonicalReference(b[:end], body, depth)
	case Array:
		w.Array(t.n)
		for range t.n {
			if body = w.canonical(b, body, depth+1); body < 0 {
				return -1
			}
		}
		return body
	case Map:
		w.Map(t.n)
		return w.pairs(b, body, t.n, depth+1)
	}
	return end
}

// canonicalReference writes the parts first: their length decides the header.
func (w *Writer) canonicalReference(b []byte, body, depth int) int {
	mark := len(w.Buf)
	if w.canonical(b, body, depth+1) != len(b) {
		return -1
	}
	var few [8]byte
	head := Writer{Buf: few[:0]}
	head.extensionHead(extRef, len(w.Buf)-mark)
	w.Buf = slices.Insert(w.Buf, mark, head.Buf...)
	return len(b)
}

// pairs appends n keys and values from i on, sorted. Whether they are sorted
// already is looked at first: writing them and starting over when they turn out
// not to be would double the work with every level of nesting.
func (w *Writer) pairs(b []byte, i, n, depth int) int {
	if !ascending(b, i, n) {
		return w.sortedPairs(b, i, n, depth)
	}
	for range n {
		at, end := keySpan(b, i)
		if end < 0 {
			return -1
		}
		w.StrBytes(b[at:end])
		if i = w.canonical(b, end, depth); i < 0 {
			return -1
		}
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

func (w *Writer) sortedPairs(b []byte, i, n, depth int) int {
	var few [32]uint32
	at := few[:0]
	if n > len(few) {
		at = make([]uint32, 0, n)
	}
	for range n {
		at = append(at, uint32(i))
		if i = skip(b, skip(b, i)); i < 0 {
			return -1
		}
	}
	sortKeys(b, at)
	for _, k := range at {
		start, end := keySpan(b, int(k))
		if end < 0 {
			return -1
		}
		w.StrBytes(b[start:end])
		if w.canonical(b, end, depth) < 0 {
			return -1
		}
	}
	return i
}

// Canonical reports whether v's bytes are already canonical.
func (v Value) Canonical() bool {
	return string(v.AppendCanonical(nil)) == string(v.b)
}
