package events

import (
	"maps"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// The kernels' answers were computed a second time in Python with its own
// hashlib, re, json and sort, and the handlers' by hand: every contestant is
// held to the native work, so a mistake there would go unseen.
func TestAnswers(t *testing.T) {
	want := map[string]map[string]any{
		"empty":  {},
		"pick":   {"queue": "acme.example", "score": int64(23 + 46)},
		"triage": {"priority": int64(4), "queue": "billing", "score": int64(8), "vip": true},
		"sieve":  {"value": int64(6057)},
		"fib":    {"value": int64(17711)},
		"sha":    {"value": int64(212705887)},
		"json":   {"value": int64(512870)},
		"regexp": {"value": int64(28476)},
		"sort":   {"value": int64(2030401102)},
		"matrix": {"value": int64(404164)},
		"interp": {"value": int64(12913883)},
	}
	for _, w := range work.All() {
		ev, err := New(w, Base)
		if err != nil {
			t.Fatal(err)
		}
		if got := convert.Map(abi.Trusted(ev.Want)); !maps.Equal(got, want[w.Name]) {
			t.Errorf("%s: got %v, want %v", w.Name, got, want[w.Name])
		}
	}
}

func TestSizes(t *testing.T) {
	for _, size := range []int{Tiny, Base, Ten, Big, Huge} {
		ev, err := New(work.All()[1], size)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(ev.Encoded); got < size*95/100 || got > size*105/100 {
			t.Errorf("a dictionary of %d bytes has %d", size, got)
		}
	}
}
