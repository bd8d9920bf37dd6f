// Package runtimetest lets the tests of a host app or of a behavior run modules
// in three lines, with every check switched on:
//
//	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Grants: []string{"*"}})
//	ev := runtimetest.Sample(t, catalog.Builtin(), "event.mail.received")
//	out := runtimetest.Handle(t, b, ev)
package runtimetest

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// New makes a runtime in checked mode that is closed when the test ends. Unless
// options say where, compiled code is kept in the user's cache directory, so that
// only the first test of a module pays for compiling it.
func New(t testing.TB, options runtime.Options) *runtime.Runtime {
	t.Helper()
	options.Checked = true
	if options.CacheDir == "" {
		if dir, err := os.UserCacheDir(); err == nil {
			options.CacheDir = filepath.Join(dir, "vivarium-test")
		}
	}
	rt, err := runtime.New(t.Context(), options)
	if err != nil {
		t.Fatal(err)
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

// Load loads a module into a runtime of its own, or fails the test.
func Load(t testing.TB, wasm []byte, policy runtime.Policy) *runtime.Behavior {
	t.Helper()
	b, err := New(t, runtime.Options{}).Load(t.Context(), wasm, policy)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// File reads a module.
func File(t testing.TB, path string) []byte {
	t.Helper()
	wasm, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

// Sample makes an event out of the catalog's sample: its dictionary, and its
// lazy keys answered when a behavior asks for them.
func Sample(t testing.TB, c *catalog.Catalog, id string) *runtime.Event {
	t.Helper()
	event, ok := c.Event(id)
	if !ok {
		t.Fatalf("the catalog has no event %s; nearest: %v", id, c.NearestEvents(id))
	}
	sample := event.Sample()
	return &runtime.Event{
		ID: id, Time: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC),
		Dictionary: sample.Dictionary, Params: sample.Params,
		Keys: func(_ context.Context, keys []string) (map[string]any, error) {
			answer := map[string]any{}
			for _, key := range keys {
				if v, ok := sample.Lazy[key]; ok {
					answer[key] = v
				}
			}
			return answer, nil
		},
	}
}

// Handle runs a behavior and gives the outcome, whatever its kind.
func Handle(t testing.TB, b *runtime.Behavior, ev *runtime.Event) *runtime.Outcome {
	t.Helper()
	out := new(runtime.Outcome)
	_ = b.Handle(t.Context(), ev, out) // the outcome holds the error
	return out
}
