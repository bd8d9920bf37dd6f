package abi

import (
	"bytes"
	"encoding/hex"
	"math"
	"strings"
	"testing"
	"time"
)

// Each value in its shortest form, on both sides of every width.
//
// proves ENC-10
func TestWriterForms(t *testing.T) {
	for _, c := range []struct {
		what  string
		write func(w *Writer)
		head  string // hexadecimal, of the first bytes
		size  int
	}{
		{"nil", (*Writer).Nil, "c0", 1},
		{"false", func(w *Writer) { w.Bool(false) }, "c2", 1},
		{"true", func(w *Writer) { w.Bool(true) }, "c3", 1},
		{"0", func(w *Writer) { w.Int(0) }, "00", 1},
		{"127", func(w *Writer) { w.Int(127) }, "7f", 1},
		{"128", func(w *Writer) { w.Int(128) }, "cc80", 2},
		{"255", func(w *Writer) { w.Int(255) }, "ccff", 2},
		{"256", func(w *Writer) { w.Int(256) }, "cd0100", 3},
		{"65535", func(w *Writer) { w.Int(65535) }, "cdffff", 3},
		{"65536", func(w *Writer) { w.Int(65536) }, "ce00010000", 5},
		{"2^32-1", func(w *Writer) { w.Int(math.MaxUint32) }, "ceffffffff", 5},
		{"2^32", func(w *Writer) { w.Int(math.MaxUint32 + 1) }, "cf0000000100000000", 9},
		{"2^63-1", func(w *Writer) { w.Int(math.MaxInt64) }, "cf7fffffffffffffff", 9},
		{"2^64-1", func(w *Writer) { w.Uint(math.MaxUint64) }, "cfffffffffffffffff", 9},
		{"-1", func(w *Writer) { w.Int(-1) }, "ff", 1},
		{"-32", func(w *Writer) { w.Int(-32) }, "e0", 1},
		{"-33", func(w *Writer) { w.Int(-33) }, "d0df", 2},
		{"-128", func(w *Writer) { w.Int(-128) }, "d080", 2},
		{"-129", func(w *Writer) { w.Int(-129) }, "d1ff7f", 3},
		{"-32768", func(w *Writer) { w.Int(math.MinInt16) }, "d18000", 3},
		{"-32769", func(w *Writer) { w.Int(math.MinInt16 - 1) }, "d2ffff7fff", 5},
		{"-2^31", func(w *Writer) { w.Int(math.MinInt32) }, "d280000000", 5},
		{"-2^31-1", func(w *Writer) { w.Int(math.MinInt32 - 1) }, "d3ffffffff7fffffff", 9},
		{"-2^63", func(w *Writer) { w.Int(math.MinInt64) }, "d38000000000000000", 9},
		{"1.5", func(w *Writer) { w.Float(1.5) }, "cb3ff8000000000000", 9},
		{"NaN", func(w *Writer) { w.Float(math.Float64frombits(0xfff8000000000001)) }, "cb7ff8000000000000", 9},
		{"str of 31", func(w *Writer) { w.Str(strings.Repeat("a", 31)) }, "bf61", 32},
		{"str of 32", func(w *Writer) { w.Str(strings.Repeat("a", 32)) }, "d92061", 34},
		{"str of 255", func(w *Writer) { w.StrBytes(bytes.Repeat([]byte("a"), 255)) }, "d9ff61", 257},
		{"str of 256", func(w *Writer) { w.Str(strings.Repeat("a", 256)) }, "da010061", 259},
		{"str of 65535", func(w *Writer) { w.Str(strings.Repeat("a", 65535)) }, "daffff61", 65538},
		{"str of 65536", func(w *Writer) { w.Str(strings.Repeat("a", 65536)) }, "db0001000061", 65541},
		{"bin of 0", func(w *Writer) { w.Bin(nil) }, "c400", 2},
		{"bin of 255", func(w *Writer) { w.Bin(make([]byte, 255)) }, "c4ff", 257},
		{"bin of 256", func(w *Writer) { w.Bin(make([]byte, 256)) }, "c50100", 259},
		{"bin of 65535", func(w *Writer) { w.Bin(make([]byte, 65535)) }, "c5ffff", 65538},
		{"bin of 65536", func(w *Writer) { w.Bin(make([]byte, 65536)) }, "c600010000", 65541},
		{"array of 15", func(w *Writer) { w.Array(15) }, "9f", 1},
		{"array of 16", func(w *Writer) { w.Array(16) }, "dc0010", 3},
		{"array of 65535", func(w *Writer) { w.Array(65535) }, "dcffff", 3},
		{"array of 65536", func(w *Writer) { w.Array(65536) }, "dd00010000", 5},
		{"map of 15", func(w *Writer) { w.Map(15) }, "8f", 1},
		{"map of 16", func(w *Writer) { w.Map(16) }, "de0010", 3},
		{"map of 65536", func(w *Writer) { w.Map(65536) }, "df00010000", 5},
		{"time in 4 bytes", func(w *Writer) { w.Time(time.Unix(1<<32-1, 0)) }, "d6ffffffffff", 6},
		{"time in 8 bytes", func(w *Writer) { w.Time(time.Unix(1<<32, 0)) }, "d7ff0000000100000000", 10},
		{"time in 8 bytes with nanoseconds", func(w *Writer) { w.Time(time.Unix(0, 1)) }, "d7ff0000000400000000", 10},
		{"time in 12 bytes", func(w *Writer) { w.Time(time.Unix(1<<34, 0)) }, "c70cff000000000000000400000000", 15},
		{"time before 1970", func(w *Writer) { w.Time(time.Unix(-1, 999999999)) }, "c70cff3b9ac9ffffffffffffffffff", 15},
		{"reference of 1 byte", func(w *Writer) { w.Reference(5) }, "d5019105", 4},
		{"reference of 3 bytes", func(w *Writer) { w.Reference(0, "") }, "c703019200a0", 6},
		{"reference of 16 bytes", func(w *Writer) { w.Reference(0, strings.Repeat("p", 13)) }, "d8019200ad", 18},
		{"reference of 255 bytes", func(w *Writer) { w.Reference(0, strings.Repeat("p", 251)) }, "c7ff01", 258},
		{"reference of 300 bytes", func(w *Writer) { w.Reference(0, strings.Repeat("p", 295)) }, "c8012c01", 304},
		{"reference of 70000 bytes", func(w *Writer) { w.Reference(0, strings.Repeat("p", 69993)) }, "c90001117001", 70006},
		{"an absent value", func(w *Writer) { w.Value(Value{}) }, "c0", 1},
		{"a value", func(w *Writer) { w.Value(Trusted([]byte{0x91, 0xc3})) }, "91c3", 2},
	} {
		w := Writer{Buf: []byte{0x77}} // what is there stays
		c.write(&w)
		head, err := hex.DecodeString(c.head)
		if err != nil {
			t.Fatal(err)
		}
		if len(w.Buf) != 1+c.size || w.Buf[0] != 0x77 || !bytes.HasPrefix(w.Buf[1:], head) {
			t.Errorf("%s: % x … of %d bytes, want % x of %d", c.what, w.Buf[1:min(len(w.Buf), 20)], len(w.Buf)-1, head, c.size)
		}
	}
}

// A path longer than a reference holds is cut, not refused later.
func TestWriterReferencePathIsCut(t *testing.T) {
	var w Writer
	w.Reference(0, make([]string, 2*MaxDepth)...)
	if _, err := Check(w.Buf, Bounds{Refs: 1}); err != nil {
		t.Error(err)
	}
}

func TestWriterAllocatesNothingIntoABuffer(t *testing.T) {
	w := Writer{Buf: make([]byte, 0, 256)}
	if n := testing.AllocsPerRun(100, func() {
		w.Buf = w.Buf[:0]
		w.Map(3)
		w.Str("a")
		w.Int(-70000)
		w.Str("b")
		w.Time(time.Unix(1, 1))
		w.Str("c")
		w.Array(1)
		w.Float(1)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
