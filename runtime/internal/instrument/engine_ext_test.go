package instrument_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// testFeatures are what rewritten modules need.
const testFeatures = api.CoreFeaturesV2 | experimental.CoreFeaturesTailCall

func compilerConfig() wazero.RuntimeConfig {
	return wazero.NewRuntimeConfigCompiler().WithCoreFeatures(testFeatures)
}

func interpreterConfig() wazero.RuntimeConfig {
	return wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(testFeatures)
}

var errOutOfFuel = errors.New("out of fuel")

// guest is an instance on the real engine, with a host that hands out fuel in slices.
type guest struct {
	runtime   wazero.Runtime
	rewritten *instrument.Rewritten // nil when run as submitted
	module    api.Module
	slice     int64
	reserve   int64 // units not handed out
	yields    int
}

// hostModule is a host function for guests: it returns what it is given.
type hostModule struct {
	module, name string
	params       []api.ValueType
	results      []api.ValueType
	call         func(m api.Module, stack []uint64)
}

// newGuest instantiates a module, rewritten unless profile is nil, and runs its start function.
func newGuest(t testing.TB, config wazero.RuntimeConfig, wasm []byte, profile *instrument.Profile, hosts ...hostModule) *guest {
	t.Helper()
	ctx := context.Background()
	g := &guest{runtime: wazero.NewRuntimeWithConfig(ctx, config), slice: math.MaxInt64}
	t.Cleanup(func() { g.runtime.Close(ctx) })
	hosts = append(hosts, hostModule{instrument.YieldModule, instrument.YieldName, []api.ValueType{api.ValueTypeI64},
		[]api.ValueType{api.ValueTypeI64}, func(_ api.Module, stack []uint64) { stack[0] = uint64(g.refill(int64(stack[0]))) }})
	for _, h := range hosts {
		if _, err := g.runtime.NewHostModuleBuilder(h.module).NewFunctionBuilder().
			WithGoModuleFunction(api.GoModuleFunc(func(_ context.Context, m api.Module, stack []uint64) { h.call(m, stack) }),
				h.params, h.results).Export(h.name).Instantiate(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if profile != nil {
		r, err := instrument.Rewrite(wasm, profile)
		if err != nil {
			t.Fatal(err)
		}
		g.rewritten, wasm = r, r.Wasm
	}
	m, err := g.runtime.InstantiateWithConfig(ctx, wasm, wazero.NewModuleConfig().WithStartFunctions())
	if err != nil {
		t.Fatal(err)
	}
	g.module = m
	if g.rewritten != nil {
		for _, d := range g.rewritten.Module.Data {
			if !m.Memory().Write(d.Offset, d.Data) {
				t.Fatalf("segment at %d does not fit", d.Offset)
			}
		}
	}
	if start := m.ExportedFunction(instrument.FuncStart); start != nil {
		g.arm(t, 1<<40)
		if _, err := start.Call(ctx); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

// refill is the yield function: it hands out a slice, or what is left.
func (g *guest) refill(counter int64) int64 {
	g.yields++
	more := min(g.reserve, max(g.slice, -counter))
	g.reserve -= more
	if counter += more; counter < 0 {
		panic(errOutOfFuel)
	}
	return counter
}

// arm gives the guest its fuel for one run: one slice at once, the rest when it yields.
func (g *guest) arm(t testing.TB, fuel int64) {
	if g.rewritten == nil {
		return
	}
	g.yields = 0
	first := min(fuel, g.slice)
	g.reserve = fuel - first
	g.set(t, instrument.GlobalFuel, uint64(first))
	g.set(t, instrument.GlobalCause, 0)
}

func (g *guest) set(t testing.TB, name string, v uint64) {
	global := g.module.ExportedGlobal(name)
	if global == nil {
		return
	}
	mutable, ok := global.(api.MutableGlobal)
	if !ok {
		t.Fatalf("global %s is not mutable", name)
	}
	mutable.Set(v)
}

// left is the fuel not used.
func (g *guest) left() int64 {
	return g.reserve + int64(g.module.ExportedGlobal(instrument.GlobalFuel).Get())
}

// cause is the cause of the last trap.
func (g *guest) cause() instrument.Cause {
	return instrument.Cause(g.module.ExportedGlobal(instrument.GlobalCause).Get())
}

// call runs an exported function with fuel and gives its results and what it used.
func (g *guest) call(t testing.TB, fuel int64, name string, args ...uint64) (results []uint64, used int64, err error) {
	t.Helper()
	f := g.module.ExportedFunction(name)
	if f == nil {
		t.Fatalf("no export %s", name)
	}
	g.arm(t, fuel)
	results, err = f.Call(context.Background(), args...)
	if g.rewritten != nil && g.module.ExportedGlobal(instrument.GlobalFuel) != nil {
		used = fuel - g.left()
	}
	return results, used, err
}
