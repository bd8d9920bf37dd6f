package instrument_test

import (
	"fmt"
	"hash/crc32"
	"math"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// observe gives everything that can be seen of calling a function, and the fuel it used.
func observe(t *testing.T, g *guest, name string, arg uint64) (seen string, used int64) {
	t.Helper()
	results, used, err := g.call(t, 1<<40, name, arg)
	memory := g.module.Memory()
	all, _ := memory.Read(0, memory.Size())
	trap := ""
	if err != nil {
		trap, _, _ = strings.Cut(err.Error(), "\n")
	}
	return fmt.Sprintf("%x %q memory %d %08x", results, trap, memory.Size(), crc32.ChecksumIEEE(all)), used
}

// TestRewritingChangesNothing: generated modules give the same results, traps and memory as submitted and rewritten,
// and what is rewritten gives the same on both engines, with the same fuel, whatever the slice. What is submitted may
// differ in the bits of NaNs, so that comparison leaves out making them canonical.
func TestRewritingChangesNothing(t *testing.T) {
	seeds := uint64(60)
	if testing.Short() || underRace {
		seeds = 15
	}
	trapped := 0
	for seed := range seeds {
		m := newGenerator(seed).module()
		wasm, name := m.bytes(), fmt.Sprintf("f%d", len(m.funcs)-1)
		plain, _ := observe(t, newGuest(t, compilerConfig(), wasm, nil), name, seed)
		same, _ := observe(t, newGuest(t, compilerConfig(), wasm, &instrument.Profile{Off: instrument.NaN}), name, seed)
		if plain != same {
			t.Errorf("seed %d: submitted %s, rewritten %s", seed, plain, same)
		}
		if strings.Contains(plain, "wasm error") {
			trapped++
		}
		first, fuel := "", int64(0)
		for engine, config := range map[string]wazero.RuntimeConfig{"compiler": compilerConfig(), "interpreter": interpreterConfig()} {
			for _, c := range []struct {
				slice int64
				off   instrument.Features
			}{{50, 0}, {math.MaxInt64, 0}, {math.MaxInt64, instrument.Late}} {
				g := newGuest(t, config, wasm, &instrument.Profile{Off: c.off})
				g.slice = c.slice
				seen, used := observe(t, g, name, seed)
				if first == "" {
					first, fuel = seen, used
				}
				if seen != first || used != fuel {
					t.Errorf("seed %d, %s, slice %d, without %b: %s, %d units; before %s, %d", seed, engine, c.slice, c.off, seen, used, first, fuel)
				}
			}
		}
	}
	t.Logf("%d modules, %d trapped", seeds, trapped)
	if trapped == int(seeds) || trapped == 0 {
		t.Errorf("%d of %d modules trapped: the generator is too narrow", trapped, seeds)
	}
}
