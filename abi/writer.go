package abi

import (
	"encoding/binary"
	"math"
	"time"
)

// Writer appends values in their shortest form. The zero Writer is ready; set
// Buf to reuse a buffer. A map's keys are canonical only when the caller writes
// them sorted: guests need not, [Value.AppendCanonical] sorts. Not safe for
// concurrent use.
type Writer struct{ Buf []byte }

// Nil appends null.
func (w *Writer) Nil() { w.Buf = append(w.Buf, 0xc0) }

// Bool appends a bool.
func (w *Writer) Bool(b bool) {
	if b {
		w.Buf = append(w.Buf, 0xc3)
		return
	}
	w.Buf = append(w.Buf, 0xc2)
}

// Int appends an integer.
func (w *Writer) Int(n int64) {
	switch {
	case n >= 0:
		w.Uint(uint64(n))
	case n >= -32:
		w.Buf = append(w.Buf, byte(n))
	case n >= math.MinInt8:
		w.Buf = append(w.Buf, 0xd0, byte(n))
	case n >= math.MinInt16:
		w.Buf = binary.BigEndian.AppendUint16(append(w.Buf, 0xd1), uint16(n))
	case n >= math.MinInt32:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xd2), uint32(n))
	default:
		w.Buf = binary.BigEndian.AppendUint64(append(w.Buf, 0xd3), uint64(n))
	}
}

// Uint appends an integer.
func (w *Writer) Uint(n uint64) {
	switch {
	case n < 0x80:
		w.Buf = append(w.Buf, byte(n))
	case n <= math.MaxUint8:
		w.Buf = append(w.Buf, 0xcc, byte(n))
	case n <= math.MaxUint16:
		w.Buf = binary.BigEndian.AppendUint16(append(w.Buf, 0xcd), uint16(n))
	case n <= math.MaxUint32:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xce), uint32(n))
	default:
		w.Buf = binary.BigEndian.AppendUint64(append(w.Buf, 0xcf), n)
	}
}

// Float appends a float64. NaN is written with the one canonical pattern.
func (w *Writer) Float(f float64) {
	bits := math.Float64bits(f)
	if f != f {
		bits = 0x7ff8000000000000
	}
	w.Buf = binary.BigEndian.AppendUint64(append(w.Buf, 0xcb), bits)
}

// Str appends text, which must be UTF-8.
func (w *Writer) Str(s string) {
	w.strHead(len(s))
	w.Buf = append(w.Buf, s...)
}

// StrBytes appends text, which must be UTF-8.
func (w *Writer) StrBytes(s []byte) {
	w.strHead(len(s))
	w.Buf = append(w.Buf, s...)
}

func (w *Writer) strHead(n int) {
	switch {
	case n < 32:
		w.Buf = append(w.Buf, 0xa0|byte(n))
	case n <= math.MaxUint8:
		w.Buf = append(w.Buf, 0xd9, byte(n))
	case n <= math.MaxUint16:
		w.Buf = binary.BigEndian.AppendUint16(append(w.Buf, 0xda), uint16(n))
	default:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xdb), uint32(n))
	}
}

// Bin appends bytes.
func (w *Writer) Bin(b []byte) {
	switch n := len(b); {
	case n <= math.MaxUint8:
		w.Buf = append(w.Buf, 0xc4, byte(n))
	case n <= math.MaxUint16:
		w.Buf = binary.BigEndian.AppendUint16(append(w.Buf, 0xc5), uint16(n))
	default:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xc6), uint32(n))
	}
	w.Buf = append(w.Buf, b...)
}

// Array begins an array of n entries: append n values next.
func (w *Writer) Array(n int) { w.collection(n, 0x90, 0xdc) }

// Map begins a map of n pairs: append n times a Str and a value next.
func (w *Writer) Map(n int) { w.collection(n, 0x80, 0xde) }

func (w *Writer) collection(n int, fix, long byte) {
	switch {
	case n < 16:
		w.Buf = append(w.Buf, fix|byte(n))
	case n <= math.MaxUint16:
		w.Buf = binary.BigEndian.AppendUint16(append(w.Buf, long), uint16(n))
	default:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, long+1), uint32(n))
	}
}

// Time appends a timestamp in its shortest form.
func (w *Writer) Time(at time.Time) {
	sec, nanos := at.Unix(), uint32(at.Nanosecond())
	switch {
	case nanos == 0 && sec>>32 == 0:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xd6, 0xff), uint32(sec))
	case sec>>34 == 0:
		w.Buf = binary.BigEndian.AppendUint64(append(w.Buf, 0xd7, 0xff), uint64(nanos)<<34|uint64(sec))
	default:
		w.Buf = binary.BigEndian.AppendUint32(append(w.Buf, 0xc7, 12, 0xff), nanos)
		w.Buf = binary.BigEndian.AppendUint64(w.Buf, uint64(sec))
	}
}

// Reference appends ext 1: the value found in the result of the action with
// this index by following path, whose parts are map keys. It is filled in when
// the actions are performed. A path of more than [MaxDepth]-1 parts is cut.
func (w *Writer) Reference(index int, path ...string) {
	path = path[:min(len(path), MaxDepth-1)]
	parts := Writer{}
	parts.Array(1 + len(path))
	parts.Int(int64(index))
	for _, key := range path {
		parts.Str(key)
	}
	w.extension(extRef, parts.Buf)
}

// ReferenceTo appends ext 1 with parts that are already encoded as an array of
// an index and a path, list indexes among them.
func (w *Writer) ReferenceTo(parts Value) { w.extension(extRef, parts.b) }

func (w *Writer) extension(typ int8, body []byte) {
	w.extensionHead(typ, len(body))
	w.Buf = append(w.Buf, body...)
}

func (w *Writer) extensionHead(typ int8, n int) {
	switch {
	case n == 1, n == 2, n == 4, n == 8, n == 16:
		fix := byte(0xd4)
		for 1<<(fix-0xd4) < n {
			fix++
		}
		w.Buf = append(w.Buf, fix, byte(typ))
	case n <= math.MaxUint8:
		w.Buf = append(w.Buf, 0xc7, byte(n), byte(typ))
	case n <= math.MaxUint16:
		w.Buf = append(binary.BigEndian.AppendUint16(append(w.Buf, 0xc8), uint16(n)), byte(typ))
	default:
		w.Buf = append(binary.BigEndian.AppendUint32(append(w.Buf, 0xc9), uint32(n)), byte(typ))
	}
}

// Value appends an encoded value as it is; an absent one becomes null.
func (w *Writer) Value(v Value) {
	if v.b == nil {
		w.Nil()
		return
	}
	w.Buf = append(w.Buf, v.b...)
}
