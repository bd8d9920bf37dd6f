package runtime_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// twins are the same runtime on both engines.
type twins [2]*runtime.Runtime

func newTwins(t testing.TB) (both twins) {
	for n, engine := range []string{runtime.Wazero, runtime.WazeroInterpreter} {
		both[n] = newHooked(t, runtime.Options{
			Engine: engine, Checked: true, Calls: answering(),
			Limits: runtime.Limits{
				Fuel: 20_000, InitFuel: 20_000, MemoryBytes: 4 << 20,
				Time: time.Minute, InitTime: time.Minute,
			},
		}, runtime.Hooks{})
	}
	return both
}

// agree loads a module on both engines and runs what it handles: the host comes
// to no harm, and both say the same. It reports whether the module was admitted.
func (both twins) agree(t *testing.T, wasm []byte) (admitted bool) {
	t.Helper()
	defer soon(t, time.Now())
	var loaded [2]*runtime.Behavior
	var refused [2]*runtime.Error
	for n, rt := range both {
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{Name: "mutant", Grants: []string{"*"}})
		if err != nil {
			if !errors.As(err, &refused[n]) || refused[n].Kind != abi.Refused || refused[n].Offset > int64(len(wasm)) {
				t.Fatalf("load: %v\n%x", err, wasm)
			}
			continue
		}
		loaded[n] = b
		defer closed(t, b)
	}
	if loaded[0] == nil || loaded[1] == nil {
		if refused[0] == nil || refused[1] == nil || refused[0].Limit != refused[1].Limit {
			t.Fatalf("load: %v on one engine, %v on the other\n%x", refused[0], refused[1], wasm)
		}
		return false
	}
	for _, id := range loaded[0].Info().Handlers {
		var outs [2]*runtime.Outcome
		for n, b := range loaded {
			outs[n] = runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), id))
		}
		a, b := outs[0], outs[1]
		if slices.Contains([]abi.Kind{abi.HostError, abi.Canceled, abi.Deadline}, a.Kind) {
			t.Fatalf("%s: %v\n%x", id, a.Err, wasm)
		}
		if a.Kind != b.Kind || a.Cost.Fuel != b.Cost.Fuel || a.Cost.MemoryBytes != b.Cost.MemoryBytes ||
			!bytes.Equal(a.Returns.Bytes(), b.Returns.Bytes()) || len(a.Logs) != len(b.Logs) || len(a.Actions) != len(b.Actions) {
			t.Fatalf("%s: %s, fuel %d: %v\non the other engine %s, fuel %d: %v\n%x", id, a.Kind, a.Cost.Fuel, a.Err, b.Kind, b.Cost.Fuel, b.Err, wasm)
		}
	}
	return true
}

// TestMutants changes bytes of hostile fixtures: most mutants are refused, and
// those that are not end the same way on both engines.
func TestMutants(t *testing.T) {
	both := newTwins(t)
	random := rand.New(rand.NewPCG(2, 7))
	admitted := 0
	for _, f := range fixtures(t) {
		if len(f.wasm) > 1024 {
			continue
		}
		for range 8 {
			mutant := bytes.Clone(f.wasm)
			for range 1 + random.IntN(2) {
				mutant[8+random.IntN(len(mutant)-8)] = byte(random.Uint32() >> (8 + random.IntN(8)))
			}
			if both.agree(t, mutant) {
				admitted++
			}
		}
	}
	if admitted < 50 {
		t.Errorf("only %d mutants ran", admitted)
	}
	t.Logf("%d mutants ran", admitted)
}

// FuzzEngines looks for modules on which the engines do not agree, or by which
// the host comes to harm.
func FuzzEngines(f *testing.F) {
	for _, fixture := range fixtures(f) {
		f.Add(fixture.wasm)
	}
	both := newTwins(f)
	f.Fuzz(func(t *testing.T, wasm []byte) { both.agree(t, wasm) })
}
