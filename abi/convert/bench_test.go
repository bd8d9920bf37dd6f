package convert_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vmihailenco/msgpack/v5"
)

// dictionary40 is a typical event: 40 keys, about 1 KiB encoded.
func dictionary40() map[string]any {
	dict := map[string]any{}
	for i := range 40 {
		key := fmt.Sprintf("ticket_key_%02d", i)
		switch i % 4 {
		case 0:
			dict[key] = "a line of text"
		case 1:
			dict[key] = int64(i) * 1000
		case 2:
			dict[key] = true
		case 3:
			dict[key] = "refund@example.com"
		}
	}
	return dict
}

func BenchmarkAppend(b *testing.B) {
	dict := dictionary40()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := convert.Append(nil, dict); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendReusing(b *testing.B) {
	dict := dictionary40()
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if buf, err = convert.Append(buf[:0], dict); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLibrary is the same dictionary through vmihailenco/msgpack, sorted,
// as it is used: with a pooled encoder and a fresh buffer.
func BenchmarkLibrary(b *testing.B) {
	dict := dictionary40()
	b.ReportAllocs()
	for b.Loop() {
		var buf bytes.Buffer
		enc := msgpack.GetEncoder()
		enc.Reset(&buf)
		enc.SetSortMapKeys(true)
		enc.UseCompactInts(true)
		if err := enc.Encode(dict); err != nil {
			b.Fatal(err)
		}
		msgpack.PutEncoder(enc)
	}
}

// BenchmarkLibraryReusing is the library at its best: buffer and encoder kept.
func BenchmarkLibraryReusing(b *testing.B) {
	dict := dictionary40()
	var buf bytes.Buffer
	enc := msgpack.NewEncoder(&buf)
	enc.SetSortMapKeys(true)
	enc.UseCompactInts(true)
	b.ReportAllocs()
	for b.Loop() {
		buf.Reset()
		if err := enc.Encode(dict); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMap(b *testing.B) {
	v, err := convert.Value(dictionary40())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if len(convert.Map(v)) != 40 {
			b.Fatal("keys are missing")
		}
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	v, err := convert.Value(dictionary40())
	if err != nil {
		b.Fatal(err)
	}
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = convert.AppendJSON(buf[:0], v)
	}
}

// Encoding a dictionary allocates its output and nothing else.
func TestAppendAllocations(t *testing.T) {
	dict := dictionary40()
	encoded, err := convert.Append(nil, dict)
	if err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(100, func() { _, _ = convert.Append(encoded[:0], dict) }); n != 0 {
		t.Errorf("%v allocations into a buffer", n)
	}
	if n := testing.AllocsPerRun(100, func() { _, _ = convert.Append(nil, dict) }); n > 1 {
		t.Errorf("%v allocations without a buffer", n)
	}
	v := abi.Trusted(encoded)
	buf := convert.AppendJSON(nil, v)
	if n := testing.AllocsPerRun(100, func() { buf = convert.AppendJSON(buf[:0], v) }); n > 100 {
		t.Errorf("%v allocations as JSON", n)
	}
}
