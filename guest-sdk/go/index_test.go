package vivarium

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
)

// dictionary encodes a map with values of every form.
func dictionary(n int) []byte {
	var w abi.Writer
	w.Map(n)
	for i := range n {
		w.Str(fmt.Sprintf("key_%s%d", strings.Repeat("x", i%40), i))
		switch i % 9 {
		case 0:
			w.Int(int64(-i * 100_000))
		case 1:
			w.Str(strings.Repeat("v", i))
		case 2:
			w.Nil()
		case 3:
			w.Array(2)
			w.Map(1)
			w.Str("deep")
			w.Bool(true)
			w.Float(0.5)
		case 4:
			w.Bin(make([]byte, i*3))
		case 5:
			w.Uint(1 << 63)
		case 6:
			w.Reference(1, "id", "more")
		case 7:
			w.Str(strings.Repeat("long", 20_000))
		case 8:
			w.Array(0)
		}
	}
	return w.Buf
}

// sameAsABI holds an index against abi's own reading, for every key of the map and
// for keys that it has not.
func sameAsABI(t *testing.T, v abi.Value) {
	t.Helper()
	keys := []string{"", "nothing", "key_"}
	for key := range v.Pairs() {
		keys = append(keys, string(key))
	}
	var x index
	for _, order := range []func(i int) int{func(i int) int { return i }, func(i int) int { return len(keys) - 1 - i }} {
		x.reset(v)
		for range 2 {
			for i := range keys {
				key := keys[order(i)]
				if got, want := x.get(key), v.Get(key); !bytes.Equal(got.Bytes(), want.Bytes()) {
					t.Fatalf("%q: got %v, want %v", key, got, want)
				}
			}
		}
	}
}

func TestIndexFindsWhatTheABIFinds(t *testing.T) {
	for _, n := range []int{0, 1, 15, 16, indexed - 1, indexed, indexed + 1, 500} {
		v, err := abi.Check(dictionary(n), abi.Bounds{Refs: 9})
		if err != nil {
			t.Fatal(err)
		}
		sameAsABI(t, v)
	}
}

func TestIndexOfNoMap(t *testing.T) {
	for _, b := range []string{"", "\xc0", "\x93\x01\x02\x03", "\xa1x", "\xde", "\xdf\xff\xff\xff\xff", "\x81", "\x81\xa1", "\x82\xa1x\x01\x05\x05"} {
		var x index
		x.reset(abi.Trusted([]byte(b)))
		if v := x.get("y"); v.Bytes() != nil {
			t.Errorf("% x: found %v", b, v)
		}
	}
}

// Broken bytes end a search; they never lead it out of range.
func FuzzIndex(f *testing.F) {
	f.Add(dictionary(7), "key_xxx3")
	f.Add([]byte("\x82\xa1x\x01\xd9\x02yy\xc4\x01z"), "yy")
	f.Add([]byte("\xdf\x7f\xff\xff\xff\xa1x\xdd\x7f\xff\xff\xff"), "x")
	f.Add([]byte("\x81\xdb\xff\xff\xff\xff"), "")
	f.Fuzz(func(t *testing.T, b []byte, key string) {
		var x index
		x.reset(abi.Trusted(b))
		first := x.get(key)
		if again := x.get(key); !bytes.Equal(first.Bytes(), again.Bytes()) {
			t.Errorf("%q: %v, then %v", key, first, again)
		}
		if v, err := abi.Check(b, abi.Bounds{Refs: 9}); err == nil && v.Type() == abi.Map {
			sameAsABI(t, v)
		}
	})
}
