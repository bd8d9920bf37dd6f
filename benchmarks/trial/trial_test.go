package trial

import (
	"os"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
)

// A trial runs its own executable, which here is this test.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == Flag {
		if err := Main(os.Args[2], os.Stdout); err != nil {
			os.Stderr.WriteString("error: " + err.Error())
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// The harness outlives what its trials do, and tells the endings apart.
func TestHostileEndings(t *testing.T) {
	cache := t.TempDir()
	for _, c := range []struct {
		contestant, shape, ending string
		next                      bool
	}{
		{contestant.Wazero, "loop", report.RanOn, false},
		{contestant.Wazero, "bomb", report.Crashed, false},
		{"wazero, interruptible", "loop", report.Stopped, false},
		{"wazero, interruptible", "tree", report.RanOn, false},
		{"wasmtime, epochs", "tree", report.Stopped, true},
		{"goja, new VM, interrupt", "bomb", report.Skipped, false},
		{contestant.Vivarium, "loop", report.Stopped, true},
		{contestant.Vivarium, "tree", report.Stopped, true},
		{contestant.Vivarium, "fill", report.Stopped, true},
		{contestant.Vivarium, "recursion", report.Refused, true},
		{contestant.Vivarium, "bomb", report.Stopped, true},
		{contestant.GoLoop, "loop", report.Stopped, true},
		{contestant.GoLoop, "tree", report.Skipped, false},
	} {
		got := Hostile(contestant.Named(c.contestant), c.shape, 2, 500*time.Millisecond, cache)
		if got.Next && got.Ending == report.Stopped && c.shape != "bomb" && len(got.Pauses) == 0 {
			t.Errorf("%s, %s: no collection while it ran", c.contestant, c.shape)
		}
		if got.Ending != c.ending || got.Next != c.next {
			t.Errorf("%s, %s: %s (next event: %t), want %s (%t): %s", c.contestant, c.shape, got.Ending, got.Next, c.ending, c.next, got.Detail)
		}
	}
}

func TestResidents(t *testing.T) {
	for _, name := range []string{contestant.Wazero, contestant.Vivarium} {
		r := Residents(contestant.Named(name), 20, 3)
		if r.Error != "" || r.Load <= 0 || r.Event <= 0 || len(r.Resident) != 5 {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if r := Residents(&contestant.Contestant{Name: "nobody"}, 1, 1); r.Error == "" {
		t.Error("a contestant that does not exist held behaviors")
	}
}
