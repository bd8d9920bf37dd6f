package abi

import (
	"bytes"
	"fmt"
	"testing"
)

// An index finds what Get finds, for maps of every size class, sorted or not.
func TestIndexFindsWhatGetFinds(t *testing.T) {
	var x Index
	for _, n := range []int{0, 1, 2, 15, 16, 40, 64, 65, 300} {
		for _, sorted := range []bool{true, false} {
			var w Writer
			w.Map(n)
			for i := range n {
				k := i
				if !sorted {
					k = (i * 7919) % n
				}
				w.Str(fmt.Sprintf("key_%04d", k))
				w.Int(int64(k))
			}
			v, err := Check(w.Buf, Bounds{})
			if err != nil {
				t.Fatal(n, sorted, err)
			}
			if !x.Reset(v) || x.Len() != n {
				t.Fatalf("%d keys: an index of %d", n, x.Len())
			}
			for i := -1; i <= n; i++ {
				key := fmt.Sprintf("key_%04d", i)
				if a, b := x.Get(key), v.Get(key); !bytes.Equal(a.Bytes(), b.Bytes()) {
					t.Fatalf("%d keys: %s is %s by index, %s by walking", n, key, a, b)
				}
			}
			for _, key := range []string{"", "key", "key_", "key_0000x", "zzz", "\xff"} {
				if x.Get(key).Type() != Absent {
					t.Fatalf("%d keys: %q was found", n, key)
				}
			}
		}
	}
}

func TestIndexOfWhatIsNoMap(t *testing.T) {
	var x Index
	if x.Get("a").Type() != Absent || x.Len() != 0 {
		t.Error("the zero Index is not empty")
	}
	for _, b := range []string{"", "\xc0", "\x91\x01", "\x81\x01\x02", "\x81\xa1a", "\x82\xa1a\x01\xa1", "\xdf\xff\xff\xff\xff", "\xdf\x3f\xff\xff\xff\xa1a\x01", "\x81\xa1a\xdd\x3f\xff\xff\xff"} {
		x.Reset(Trusted([]byte("\x81\xa1a\x01")))
		if x.Reset(Trusted([]byte(b))) || x.Len() != 0 || x.Get("a").Type() != Absent {
			t.Errorf("% x has an index", b)
		}
	}
}
