package runtime_test

import (
	"context"
	"errors"
	"path/filepath"
	goruntime "runtime"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// unlimited is a policy under which only the caller ends a run.
func unlimited(name string) runtime.Policy {
	return runtime.Policy{Name: name, Grants: []string{"*"}, Limits: runtime.Limits{Fuel: 1 << 60, Time: 10 * time.Minute}}
}

// hostile loads a hostile fixture.
func hostile(t testing.TB, rt *runtime.Runtime, name string, policy runtime.Policy) *runtime.Behavior {
	t.Helper()
	b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(hostileDir, name+".wasm")), policy)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestCallerEndsIt has the caller go away, by cancellation and by a deadline of
// its own, during every shape that never ends.
func TestCallerEndsIt(t *testing.T) {
	forEngines(t, func(t *testing.T, engine string) {
		rt := runtimetest.New(t, runtime.Options{Engine: engine, Calls: answering()})
		for _, f := range fixtures(t) {
			if f.kind != endless {
				continue
			}
			b := hostile(t, rt, f.name, unlimited(f.name))
			ev := runtimetest.Sample(t, catalog.Builtin(), attackEvent)
			var out runtime.Outcome

			ctx, cancel := context.WithCancel(t.Context())
			stop := time.AfterFunc(3*time.Millisecond, cancel)
			began := time.Now()
			err := b.Handle(ctx, ev, &out)
			soon(t, began)
			stop.Stop()
			cancel()
			if wantKind(t, err, abi.Canceled); !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v is not context.Canceled", f.name, err)
			}

			ctx, cancel = context.WithTimeout(t.Context(), 3*time.Millisecond)
			began = time.Now()
			err = b.Handle(ctx, ev, &out)
			soon(t, began)
			cancel()
			if wantKind(t, err, abi.Deadline); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("%s: %v is not context.DeadlineExceeded", f.name, err)
			}
			serve(t, b)
			closed(t, b)
		}
	})
}

// TestHostFunctionIsBounded gives a host function that waits for its context the
// run's deadline, and reports one that does not look at it.
func TestHostFunctionIsBounded(t *testing.T) {
	const limit = 20 * time.Millisecond
	var patient time.Duration // how long the host function waits, context or not
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(ctx context.Context, _ *runtime.Call) (any, error) {
			if patient > 0 {
				time.Sleep(patient)
				return nil, nil
			}
			if by, ok := ctx.Deadline(); !ok || time.Until(by) > limit {
				t.Error("the host function's context does not have the run's deadline")
			}
			<-ctx.Done()
			return nil, ctx.Err()
		},
	}})
	b := hostile(t, rt, "loop_ask", runtime.Policy{Grants: []string{"*"}, Limits: runtime.Limits{Fuel: 1 << 60, Time: limit}})

	began := time.Now()
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
	soon(t, began)
	if out.Kind != abi.Deadline || len(out.Warnings) > 0 {
		t.Errorf("a host function that waits for its context: %s, warnings %q", out.Kind, out.Warnings)
	}
	patient = limit + 150*time.Millisecond
	out = runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
	if out.Kind != abi.Deadline || len(out.Warnings) != 1 || !strings.Contains(out.Warnings[0], "storage.get") {
		t.Errorf("a host function that ignores its context: %s, warnings %q", out.Kind, out.Warnings)
	}
}

// TestHostPanicIsTheHosts ends a run with kind host when a host function panics,
// and serves the next event.
func TestHostPanicIsTheHosts(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(context.Context, *runtime.Call) (any, error) { panic("a mistake of the host's\n") },
	}})
	b := hostile(t, rt, "flood_calls", unlimited("b"))
	for range 2 {
		if out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent)); out.Kind != abi.HostError {
			t.Errorf("%s, want host: %v", out.Kind, out.Err)
		}
		serve(t, b)
	}
}

// TestReplacingIsBounded ends a run whose new instance takes longer to
// initialize than the caller waits.
func TestReplacingIsBounded(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{Engine: runtime.WazeroInterpreter})
	b := hostile(t, rt, "slow_to_initialize", runtime.Policy{Limits: runtime.Limits{InitTime: time.Minute}})
	ev := runtimetest.Sample(t, catalog.Builtin(), attackEvent)
	var out runtime.Outcome
	wantKind(t, b.Handle(t.Context(), ev, &out), abi.Trap)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
	defer cancel()
	began := time.Now()
	err := b.Handle(ctx, ev, &out)
	soon(t, began)
	if wantKind(t, err, abi.Deadline); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v is not context.DeadlineExceeded", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	time.AfterFunc(5*time.Millisecond, cancel)
	began = time.Now()
	wantKind(t, b.Handle(ctx, ev, &out), abi.Canceled)
	soon(t, began)
}

// TestCollectorIsNotHeldUp collects garbage while a guest without loops keeps its
// thread busy: the collector gets in at the next yield. The bound is generous;
// BenchmarkCollector measures.
func TestCollectorIsNotHeldUp(t *testing.T) {
	if longest := longestCollection(t, "call_tree", 20); longest > time.Second {
		t.Errorf("a collection took %s", longest)
	}
}

// BenchmarkCollector reports the longest of a hundred collections while a guest
// runs, while none does, and while a loop of Go's own runs in its place.
func BenchmarkCollector(b *testing.B) {
	for _, name := range []string{"", goLoop, "call_tree", "loop_tight", "loop_random_loads", "loop_memory_fill"} {
		b.Run("guest="+name, func(b *testing.B) {
			for b.Loop() {
				b.ReportMetric(float64(longestCollection(b, name, 100).Microseconds()), "µs-longest")
			}
		})
	}
}

// goLoop stands for a loop that is no guest.
const goLoop = "Go loop"

func longestCollection(t testing.TB, name string, times int) (longest time.Duration) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	defer func() { <-done }()
	defer cancel()
	rt := runtimetest.New(t, runtime.Options{Calls: answering()})
	switch name {
	case "":
		close(done)
	case goLoop:
		go func() {
			defer close(done)
			for n := 1; n%1024 != 0 || ctx.Err() == nil; n++ { // until it is canceled
			}
		}()
	default:
		b := hostile(t, rt, name, unlimited(name))
		ev := runtimetest.Sample(t, catalog.Builtin(), attackEvent)
		go func() {
			defer close(done)
			var out runtime.Outcome
			_ = b.Handle(ctx, ev, &out) // until it is canceled
		}()
		time.Sleep(5 * time.Millisecond)
	}
	for range times {
		began := time.Now()
		goruntime.GC()
		longest = max(longest, time.Since(began))
	}
	return longest
}

// TestNoGoroutinePerRun counts goroutines during and after a thousand runs.
func TestNoGoroutinePerRun(t *testing.T) {
	most := 0
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(context.Context, *runtime.Call) (any, error) {
			most = max(most, goruntime.NumGoroutine())
			return nil, nil
		},
	}})
	b := hostile(t, rt, "asks_twice", runtime.Policy{Grants: []string{"*"}})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	ev := runtimetest.Sample(t, catalog.Builtin(), attackEvent)
	var out runtime.Outcome
	before := goruntime.NumGoroutine()
	for range 1000 {
		if err := b.Handle(ctx, ev, &out); err != nil {
			t.Fatal(err)
		}
	}
	if after := goruntime.NumGoroutine(); most > before || after > before {
		t.Errorf("%d goroutines before, %d during, %d after", before, most, after)
	}
}
