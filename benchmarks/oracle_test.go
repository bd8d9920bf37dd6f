package main

import (
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// Fuel is counted by two programs that share no line: Vivarium's rewriter and
// wasmtime's compiler. By FUEL-1 the counts are equal once what wasmtime does
// not charge for is taken off: each handler reads its dictionary with one host
// call, which is 256 and an eighth of its bytes (FUEL-5), and Rust's handlers
// grow their memory, which is 128 an instruction and 2,048 a page (FUEL-4).
// Guests in standard Go are left out: they hash by a seed that each host gives
// them in its own way, so they do not run the same instructions.
func TestFuelEqualsWasmtime(t *testing.T) {
	cache := t.TempDir()
	for _, guest := range []contestant.Guest{contestant.C, contestant.Small, contestant.Rust} {
		tested := 0
		for _, w := range work.All() {
			if !contestant.Named(contestant.Vivarium).Can(w.Name, guest) {
				continue
			}
			tested++
			ev, err := events.New(w, events.Base)
			if err != nil {
				t.Fatal(err)
			}
			ours, grown := fuel(t, contestant.Vivarium, guest, cache, ev)
			theirs, _ := fuel(t, "wasmtime, fuel", guest, cache, ev)
			rest := ours - theirs
			if w.Name != "empty" || guest == contestant.Rust { // C's empty handler reads nothing
				rest -= 256 + int64(len(ev.Encoded))/8
			}
			rest -= 2048 * grown
			if grown > 0 {
				grows := rest / 128
				if grows < 1 || grows > grown {
					t.Errorf("%s %s: %d pages grown by %d instructions", guest, w.Name, grown, grows)
				}
				rest -= 128 * grows
			}
			if rest != 0 {
				t.Errorf("%s %s: Vivarium counts %d, wasmtime %d: %d are not explained", guest, w.Name, ours, theirs, rest)
			}
		}
		if want := map[contestant.Guest]int{contestant.C: 11, contestant.Small: 2, contestant.Rust: 6}[guest]; tested != want {
			t.Errorf("%s: %d works compared, want %d", guest, tested, want)
		}
	}
}

// fuel is what a contestant counts for one event in a new instance, and the
// pages that the event grew memory by, where the contestant knows.
func fuel(t *testing.T, name string, guest contestant.Guest, cache string, ev *events.Event) (used, grown int64) {
	t.Helper()
	host, err := contestant.Named(name).Open(contestant.Spec{Guest: guest, Timeout: time.Minute, Cache: cache})
	if err != nil {
		t.Fatal(err)
	}
	defer host.Close()
	reply, err := host.Handle(ev)
	if err == nil {
		err = contestant.Check(ev, reply)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	metered := contestant.Unwrap(host).(interface{ FuelUsed() (int64, error) })
	if used, err = metered.FuelUsed(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if growing, ok := metered.(interface{ PagesGrown() int64 }); ok {
		grown = growing.PagesGrown()
	}
	return used, grown
}
