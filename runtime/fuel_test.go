package runtime_test

import (
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// yields are the distances between yields over which fuel must be the same:
// at every chance, often, rarely, never.
var yields = []int64{1, 1_000, 1_000_000, math.MaxInt64}

// guest is a committed module with the catalog it was written for.
type guest struct {
	path    string
	catalog *catalog.Catalog
}

// guests finds every committed module that a host would load: fixtures,
// examples, the guests of the SDKs. Interpreters are packed first.
func guests(t testing.TB) []guest {
	t.Helper()
	var found []guest
	for _, root := range []string{"testdata", "../examples", "../guest-sdk"} {
		before := len(found)
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() && d.Name() == "node_modules" {
				return fs.SkipDir // what is built from, not ours
			}
			if err != nil || d.IsDir() || filepath.Ext(path) != ".wasm" || d.Name() == "interpreter.wasm" {
				return err
			}
			found = append(found, guest{path, catalogFor(t, path)})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(found) == before && root != "../guest-sdk" {
			t.Fatalf("no module below %s", root)
		}
	}
	return found
}

// kitCatalog is what the guests of the SDKs were written for.
const kitCatalog = "../guest-sdk/conformance/kit.yaml"

// catalogFor gives the built-in catalog, with what the kit's or a catalog.yaml in
// the module's folder adds.
func catalogFor(t testing.TB, path string) *catalog.Catalog {
	t.Helper()
	file := filepath.Join(filepath.Dir(path), "catalog.yaml")
	if strings.HasPrefix(path, "../guest-sdk") {
		file = kitCatalog
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return catalog.Builtin()
	}
	doc, err := yaml.Read(file, data)
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// load loads a guest with every right and the parameters of the catalog's
// samples. It gives nil for fixtures, which may be refused.
func (g guest) load(t *testing.T, rt *runtime.Runtime) *runtime.Behavior {
	t.Helper()
	wasm := runtimetest.File(t, g.path)
	policy := runtime.Policy{
		Grants: []string{"*", "*:immediate"},
		Params: map[string]map[string]any{},
		Limits: runtime.Limits{Time: time.Minute, InitTime: time.Minute},
	}
	info, err := runtime.Inspect(wasm, runtime.Options{Catalog: g.catalog})
	for _, id := range info.Handlers {
		event, _ := g.catalog.Event(id)
		policy.Params[id] = event.Sample().Params
	}
	fixture := strings.HasPrefix(g.path, "testdata")
	if fixture {
		policy.Limits.Fuel, policy.Limits.InitFuel = 100_000, 100_000 // some never end
	}
	if err == nil {
		b, loadErr := rt.Load(t.Context(), wasm, policy)
		if err = loadErr; err == nil {
			return b
		}
	}
	if !fixture {
		t.Fatalf("%s: %v", g.path, err)
	}
	return nil
}

// bill is what runs are compared by.
type bill struct {
	kind abi.Kind
	fuel int64
}

// TestFuelIsEqual runs every handler of every committed guest on the catalog's
// samples: fuel and kind are the same from run to run, on both engines, however often
// the guest yields.
func TestFuelIsEqual(t *testing.T) {
	var all []guest
	for _, g := range guests(t) {
		if !strings.Contains(g.path, hostileDir) { // those have a test of their own
			all = append(all, g)
		}
	}
	bills := map[string]bill{}
	ran := 0
	forEngines(t, func(t *testing.T, engine string) {
		for _, g := range all {
			if raced && engine == runtime.WazeroInterpreter && !strings.HasPrefix(g.path, "testdata") {
				continue // the examples would take minutes
			}
			rt := runtimetest.New(t, runtime.Options{Engine: engine, Catalog: g.catalog, Calls: answering()})
			b := g.load(t, rt)
			if b == nil {
				continue
			}
			for n, id := range b.Info().Handlers {
				for m, slice := range yields {
					if engine == runtime.WazeroInterpreter && len(b.Info().Handlers) > len(yields) && (n+m)%len(yields) > 0 {
						continue // slow, so each of many handlers gets one slice
					}
					rt.SetSlice(slice)
					out := runtimetest.Handle(t, b, runtimetest.Sample(t, g.catalog, id))
					got, key := bill{out.Kind, out.Cost.Fuel}, g.path+" "+id
					want, known := bills[key]
					if !known {
						bills[key] = got
					} else if got != want {
						t.Errorf("%s, slice %d: %v, want %v: %v", key, slice, got, want, out.Err)
					}
					ran++
				}
			}
			closed(t, b)
		}
	})
	if len(bills) < 100 {
		t.Errorf("only %d handlers were compared", len(bills))
	}
	t.Logf("%d handlers, %d runs", len(bills), ran)
}

// TestFuelBoundary gives a run exactly what it needs, and one unit less.
func TestFuelBoundary(t *testing.T) {
	wasm := runtimetest.File(t, filepath.Join(hostileDir, "recursion_deep.wasm"))
	forEngines(t, func(t *testing.T, engine string) {
		rt := runtimetest.New(t, runtime.Options{Engine: engine})
		run := func(limit int64) *runtime.Outcome {
			b, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{Fuel: limit}})
			if err != nil {
				t.Fatal(err)
			}
			defer closed(t, b)
			return runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
		}
		need := run(0).Cost.Fuel
		if need < 1_800*5 {
			t.Fatalf("1,800 calls used %d", need)
		}
		if out := run(need); out.Kind != abi.OK || out.Cost.Fuel != need {
			t.Errorf("with exactly %d: %s, used %d", need, out.Kind, out.Cost.Fuel)
		}
		out := run(need - 1)
		if out.Kind != abi.Fuel || out.Cost.Fuel != need-1 || out.Err.Used != need-1 || out.Err.Allowed != need-1 {
			t.Errorf("with %d: %s, used %d: %v", need-1, out.Kind, out.Cost.Fuel, out.Err)
		}
	})
}

// TestCountersAreOutOfReach refuses modules that name what the counters are
// reached by.
func TestCountersAreOutOfReach(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	for _, name := range []string{"dollar_export", "dollar_import", "dollar_import_module"} {
		_, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join("testdata", name+".wasm")), runtime.Policy{})
		wantKind(t, err, abi.Refused)
	}
}
