package runtime_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

const pristineDir = "testdata/pristine"

// canary is what the canary fixtures leave wherever they can.
var canary = binary.LittleEndian.AppendUint64(nil, 0x7e57ed5eed5afe11)

// forStrategies runs a test on both engines with every way of putting instances
// back that works here.
func forStrategies(t *testing.T, test func(t *testing.T, options runtime.Options, hooks runtime.Hooks)) {
	forEngines(t, func(t *testing.T, engine string) {
		for _, s := range []pristine.Strategy{pristine.Scan, pristine.Pagemap, pristine.Copy} {
			t.Run(s.String(), func(t *testing.T) {
				test(t, runtime.Options{Engine: engine, Checked: true}, runtime.Hooks{Strategy: s})
			})
		}
	})
}

// newHooked makes a runtime that is closed when the test ends.
func newHooked(t testing.TB, options runtime.Options, hooks runtime.Hooks) *runtime.Runtime {
	t.Helper()
	rt, err := runtime.NewHooked(t.Context(), options, hooks)
	if err != nil {
		t.Skipf("strategy %s does not work here: %v", hooks.Strategy, err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		if err := rt.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	return rt
}

// order is what a canary fixture is told to do: the last byte of its dictionary.
func order(mode string) *runtime.Event {
	return &runtime.Event{ID: attackEvent, Dictionary: map[string]any{"http_body": mode}}
}

// TestNothingLeaks has a module leave a canary in every page, every global, grown
// memory and all over the stack, and end the run in every way there is. It looks
// itself for what an earlier event has left; we look through its idle memory.
func TestNothingLeaks(t *testing.T) {
	ways := []struct {
		mode   string
		kind   abi.Kind
		within time.Duration // the caller's patience; 0 is for ever
		gone   bool          // the caller goes away instead
	}{
		{mode: "n", kind: abi.OK},
		{mode: "r", kind: abi.OK},
		{mode: "a", kind: abi.OK},
		{mode: "b", kind: abi.BadReply},
		{mode: "f", kind: abi.Failed},
		{mode: "l", kind: abi.Output},
		{mode: "m", kind: abi.Memory},
		{mode: "o", kind: abi.Trap},
		{mode: "s", kind: abi.Deadline, within: 25 * time.Millisecond},
		{mode: "s", kind: abi.Canceled, within: 25 * time.Millisecond, gone: true},
		{mode: "t", kind: abi.Trap},
		{mode: "x", kind: abi.Failed},
	}
	forStrategies(t, func(t *testing.T, options runtime.Options, hooks runtime.Hooks) {
		options.Calls = map[string]runtime.CallFunc{
			"storage.get": func(ctx context.Context, _ *runtime.Call) (any, error) {
				return nil, pageOut(runtime.RunningMemory(ctx))
			},
		}
		rt := newHooked(t, options, hooks)
		for _, name := range []string{"canary", "canary_regions"} {
			wasm := runtimetest.File(t, filepath.Join(pristineDir, name+".wasm"))
			b, err := rt.Load(t.Context(), wasm, runtime.Policy{
				Grants: []string{"storage.get"},
				Limits: runtime.Limits{Fuel: 1 << 40, Time: time.Minute, ReturnsBytes: 64 << 10},
			})
			if err != nil {
				t.Fatal(err)
			}
			for _, way := range ways {
				ctx, cancel := context.WithCancel(t.Context())
				switch {
				case way.gone:
					time.AfterFunc(way.within, cancel)
				case way.within > 0:
					ctx, cancel = context.WithTimeout(ctx, way.within)
				}
				var out runtime.Outcome
				_ = b.Handle(ctx, order(way.mode), &out) // the outcome holds the error
				cancel()
				if out.Kind != way.kind {
					t.Fatalf("%s, %q: %s, want %s: %v", name, way.mode, out.Kind, way.kind, out.Err)
				}
				clean(t, b, name, way.mode)
			}
			fuel(t, rt, name, wasm)
			closed(t, b)
		}
	})
}

// clean has the behavior look for canaries, then looks through its memory.
func clean(t *testing.T, b *runtime.Behavior, name, after string) {
	t.Helper()
	for range 2 {
		if out := runtimetest.Handle(t, b, order("n")); out.Kind != abi.OK {
			t.Fatalf("%s, after %q: %v", name, after, out.Err)
		}
	}
	memories := b.IdleMemories()
	if len(memories) == 0 {
		t.Fatalf("%s, after %q: no instance was kept", name, after)
	}
	for _, m := range memories {
		if at := bytes.Index(m, canary); at >= 0 {
			t.Fatalf("%s, after %q: a canary at %#x", name, after, at)
		}
	}
}

// fuel does the same for runs that use up their fuel.
func fuel(t *testing.T, rt *runtime.Runtime, name string, wasm []byte) {
	t.Helper()
	b, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{Fuel: 2_000_000, Time: time.Minute}})
	if err != nil {
		t.Fatal(err)
	}
	defer closed(t, b)
	for range 2 {
		if out := runtimetest.Handle(t, b, order("s")); out.Kind != abi.Fuel {
			t.Fatalf("%s: %s, want fuel: %v", name, out.Kind, out.Err)
		}
		clean(t, b, name, "fuel")
	}
}

// TestResetOrFresh holds what an outcome says about its instance against how the
// run before it ended, and growth against being put back.
func TestResetOrFresh(t *testing.T) {
	steps := []struct{ mode, instance string }{
		{"n", "reset"}, // of what the load left
		{"r", "reset"}, // wrote, and grew by three pages
		{"r", "reset"},
		{"f", "reset"},
		{"x", "reset"},
		{"b", "reset"},
		{"t", "reset"},
		{"r", "fresh"}, // after a trap
		{"m", "reset"},
		{"n", "fresh"}, // after running out of memory
		{"o", "reset"},
		{"n", "fresh"}, // after an overflow of the stack
		{"n", "reset"},
	}
	forStrategies(t, func(t *testing.T, options runtime.Options, hooks runtime.Hooks) {
		rt := newHooked(t, options, hooks)
		b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(pristineDir, "canary.wasm")), runtime.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		if reasons := b.Info().Fresh; len(reasons) > 0 {
			t.Errorf("instances are replaced: %v", reasons)
		}
		for n, step := range steps {
			if out := runtimetest.Handle(t, b, order(step.mode)); out.Cost.Instance != step.instance {
				t.Errorf("step %d, %q: %s, want %s", n, step.mode, out.Cost.Instance, step.instance)
			}
		}
	})
}

// TestReplaced runs modules whose state lies where nothing can put it back:
// every event gets a new instance, and the module says why.
func TestReplaced(t *testing.T) {
	replaced := map[string]string{
		"table_set":         "it changes a table",
		"table_filled":      "it changes a table",
		"table_grown":       "it changes a table",
		"table_copied":      "it changes a table",
		"table_initialized": "it changes a table",
		"data_dropped":      "it drops segments",
		"elements_dropped":  "it changes a table",
		"function_global":   "it has a mutable global that holds a reference",
	}
	forStrategies(t, func(t *testing.T, options runtime.Options, hooks runtime.Hooks) {
		rt := newHooked(t, options, hooks)
		for name, reason := range replaced {
			b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(pristineDir, name+".wasm")), runtime.Policy{})
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if reasons := b.Info().Fresh; len(reasons) == 0 || reasons[0] != reason {
				t.Errorf("%s: reasons %q, want %q", name, reasons, reason)
			}
			for n := range 3 {
				out := runtimetest.Handle(t, b, order("n"))
				if out.Kind != abi.OK || out.Cost.Instance != "fresh" {
					t.Errorf("%s, event %d: %s, %s: %v", name, n, out.Kind, out.Cost.Instance, out.Err)
				}
			}
		}
	})
}

// TestInitIsKept gives every event what _initialize left: memory, growth and the
// bits of every global, also in the new instance after a trap.
func TestInitIsKept(t *testing.T) {
	forStrategies(t, func(t *testing.T, options runtime.Options, hooks runtime.Hooks) {
		rt := newHooked(t, options, hooks)
		for _, name := range []string{"initialized", "initialized_vector"} {
			b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(pristineDir, name+".wasm")), runtime.Policy{})
			if err != nil {
				t.Fatal(err)
			}
			for n := range 3 {
				if out := runtimetest.Handle(t, b, order("n")); out.Kind != abi.Trap {
					t.Errorf("%s, event %d, %s instance: %s: %v", name, n, out.Cost.Instance, out.Kind, out.Err)
				}
			}
		}
	})
}

// TestGoGuestIsReset hands a standard-Go guest a dictionary of 100 KB many
// times. It grows its memory for it every time, and is put back every time.
func TestGoGuestIsReset(t *testing.T) {
	runs := 200
	if raced {
		runs = 50
	}
	rt := runtimetest.New(t, runtime.Options{Limits: runtime.Limits{Time: time.Minute, InitTime: time.Minute}})
	b, err := rt.Load(t.Context(), runtimetest.File(t, "../examples/mail-triage/behavior.wasm"), runtime.Policy{Grants: []string{"*"}})
	if err != nil {
		t.Fatal(err)
	}
	ev := runtimetest.Sample(t, catalog.Builtin(), b.Info().Handlers[0])
	ev.Dictionary["content"] = strings.Repeat("A refund for order 8813, please. ", 4000)
	var out runtime.Outcome
	fresh, fuel := 0, int64(0)
	for n := range runs {
		if err := b.Handle(t.Context(), ev, &out); err != nil {
			t.Fatal(err)
		}
		if out.Cost.Instance == "fresh" {
			fresh++
		}
		if n > 0 && out.Cost.Fuel != fuel {
			t.Fatalf("run %d used %d, the one before %d", n, out.Cost.Fuel, fuel)
		}
		fuel = out.Cost.Fuel
	}
	if fresh > 1 {
		t.Errorf("%d of %d instances were fresh", fresh, runs)
	}
	if out.Cost.DictionaryBytes < 100_000 {
		t.Errorf("the dictionary has %d bytes", out.Cost.DictionaryBytes)
	}
	t.Logf("%d runs, %d fuel, %d bytes of memory, %s the last", runs, out.Cost.Fuel, out.Cost.MemoryBytes, out.Cost.Duration)
}
