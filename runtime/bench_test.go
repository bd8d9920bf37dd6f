package runtime_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// benched are guests from the smallest to standard Go's.
var benched = []struct{ name, path, event string }{
	{"empty", filepath.Join(hostileDir, "unreachable.wasm"), serveEvent},
	{"grown", filepath.Join(hostileDir, "grow_refused_and_handled.wasm"), attackEvent},
	{"tinygo", "../examples/mail-gate/behavior.wasm", "event.mail.received.app"},
	{"go", "../examples/mail-triage/behavior.wasm", "event.mail.received.group"},
}

// BenchmarkHandle runs a warm behavior on an encoded event: dispatch, guest and
// reset.
func BenchmarkHandle(b *testing.B) {
	for _, g := range benched {
		b.Run(g.name, func(b *testing.B) {
			rt := newHooked(b, runtime.Options{}, runtime.Hooks{})
			bh, err := rt.Load(b.Context(), runtimetest.File(b, g.path), runtime.Policy{Grants: []string{"*"}, Limits: runtime.Limits{MemoryBytes: 8 << 20}})
			if err != nil {
				b.Fatal(err)
			}
			id := g.event
			if !slices.Contains(bh.Info().Handlers, id) {
				id = bh.Info().Handlers[0]
			}
			ev := runtimetest.Sample(b, catalog.Builtin(), id)
			var out runtime.Outcome
			b.ReportAllocs()
			for b.Loop() {
				if err := bh.Handle(b.Context(), ev, &out); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(out.Cost.Fuel), "fuel")
		})
	}
}

// BenchmarkStop measures how long after its deadline a run of each endless shape
// has ended.
func BenchmarkStop(b *testing.B) {
	rt := newHooked(b, runtime.Options{Calls: answering()}, runtime.Hooks{})
	all := map[string][]time.Duration{}
	var every []time.Duration
	for b.Loop() {
		for _, f := range fixtures(b) {
			if f.kind != endless {
				continue
			}
			bh := hostile(b, rt, f.name, unlimited(f.name))
			ev := runtimetest.Sample(b, catalog.Builtin(), attackEvent)
			var out runtime.Outcome
			for range 50 {
				by := time.Now().Add(2 * time.Millisecond)
				ctx, cancel := context.WithDeadline(b.Context(), by)
				_ = bh.Handle(ctx, ev, &out) // the outcome holds the error
				late := time.Since(by)
				cancel()
				all[f.name] = append(all[f.name], late)
				every = append(every, late)
			}
			closed(b, bh)
		}
	}
	for name, late := range all {
		slices.Sort(late)
		if p99 := quantile(late, 99); p99 > 2*time.Millisecond {
			b.Logf("%s: p50 %s, p99 %s, longest %s", name, quantile(late, 50), p99, late[len(late)-1])
		}
	}
	slices.Sort(every)
	b.ReportMetric(float64(quantile(every, 50).Microseconds()), "µs-late-p50")
	b.ReportMetric(float64(quantile(every, 99).Microseconds()), "µs-late-p99")
	b.ReportMetric(float64(every[len(every)-1].Microseconds()), "µs-late-longest")
}

// quantile gives a percentile of sorted durations.
func quantile(sorted []time.Duration, percent int) time.Duration {
	return sorted[(len(sorted)-1)*percent/100]
}

// BenchmarkLoad loads a module from its bytes, and with its code in the cache on
// disk, up to the end of its first event.
func BenchmarkLoad(b *testing.B) {
	for _, g := range benched {
		for _, cached := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/cached=%v", g.name, cached), func(b *testing.B) {
				options := runtime.Options{}
				if cached {
					options.CacheDir = filepath.Join(b.TempDir(), "cache")
				}
				wasm := runtimetest.File(b, g.path)
				load := func() {
					b.StopTimer()
					rt, err := runtime.New(b.Context(), options)
					if err != nil {
						b.Fatal(err)
					}
					b.StartTimer()
					bh, err := rt.Load(b.Context(), wasm, runtime.Policy{})
					if err != nil {
						b.Fatal(err)
					}
					id := g.event
					if !slices.Contains(bh.Info().Handlers, id) {
						id = bh.Info().Handlers[0]
					}
					var out runtime.Outcome
					_ = bh.Handle(b.Context(), runtimetest.Sample(b, catalog.Builtin(), id), &out) // ungranted calls may fail it
					b.StopTimer()
					if err := rt.Close(b.Context()); err != nil {
						b.Fatal(err)
					}
					b.StartTimer()
				}
				load() // fills the cache
				for b.Loop() {
					load()
				}
			})
		}
	}
}
