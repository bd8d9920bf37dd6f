package abi_test

import (
	"bytes"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
)

func addVectors(f *testing.F) {
	for _, v := range loadVectors(f) {
		if len(v.msg) <= 4096 {
			f.Add(v.msg, byte(v.bounds.Refs))
		}
	}
}

// Check never panics; what it accepts has a canonical form that is accepted
// too, is its own canonical form, and holds the same values.
func FuzzCheck(f *testing.F) {
	addVectors(f)
	f.Fuzz(func(t *testing.T, msg []byte, refs byte) {
		bounds := abi.Bounds{Refs: int(refs)}
		v, err := abi.Check(msg, bounds)
		survive(abi.Trusted(msg))
		if err != nil {
			if d, ok := err.(*abi.DecodeError); !ok || d.Offset < 0 || d.Offset > len(msg) || d.Reason == "" {
				t.Fatalf("the error is %#v", err)
			}
			return
		}
		canonical := v.AppendCanonical(nil)
		if len(canonical) > 3*len(msg) {
			t.Fatalf("%d bytes have a canonical form of %d", len(msg), len(canonical))
		}
		again, err := abi.Check(canonical, bounds)
		if err != nil {
			t.Fatalf("the canonical form is refused: %v", err)
		}
		if !bytes.Equal(again.AppendCanonical(nil), canonical) || !again.Canonical() {
			t.Fatal("the canonical form is not its own")
		}
		if v.Type() != again.Type() || v.Len() != again.Len() {
			t.Fatalf("%s became %s", v, again)
		}
		var x, y abi.Index
		if x.Reset(v) != y.Reset(again) || x.Len() != y.Len() {
			t.Fatal("indexes differ")
		}
		for key, entry := range again.Pairs() {
			k := string(key)
			if a, b := v.Get(k).AppendCanonical(nil), y.Get(k).AppendCanonical(nil); !bytes.Equal(a, b) || !bytes.Equal(x.Get(k).Bytes(), v.Get(k).Bytes()) ||
				!bytes.Equal(entry.Bytes(), b) {
				t.Fatalf("key %q differs", k)
			}
		}
		for n := range min(len(msg), 64) {
			if _, err := abi.Check(msg[:n], bounds); err == nil {
				t.Fatalf("the first %d of %d bytes are accepted", n, len(msg))
			}
		}
	})
}
