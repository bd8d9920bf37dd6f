package contestant

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
)

// wasmGuests are the modules that speak the Vivarium ABI.
var wasmGuests = []Guest{C, Rust, Go, Small, Hostile}

func moduleOf(spec Spec) ([]byte, error) {
	modules := map[Guest][]byte{C: guests.C, Rust: guests.Rust, Go: guests.Go, Small: guests.Small, Hostile: guests.Hostile}
	wasm, ok := modules[spec.Guest]
	if !ok {
		return nil, fmt.Errorf("contestant: no module for guest %q", spec.Guest)
	}
	if spec.Number != 0 {
		wasm = guests.Distinct(wasm, spec.Number)
	}
	return wasm, nil
}

// All lists every contestant, from the floor upwards.
func All() []*Contestant {
	var all []*Contestant
	for _, peers := range [][]*Contestant{
		native(), wazeros(), wasmtimes(), extisms(), goPlugins(), gojas(), starlarks(), luas(), exprs(), vivaria(), controls(),
	} {
		all = append(all, peers...)
	}
	return all
}

// Named finds a contestant, or gives nil.
func Named(name string) *Contestant {
	for _, c := range All() {
		if c.Name == name {
			return c
		}
	}
	return nil
}
