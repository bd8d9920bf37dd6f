package main

import (
	"encoding/json"
	"maps"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// TestModule sends every event of the catalog with its sample, and compares
// what the module saw with what was sent and what it could ask for.
func TestModule(t *testing.T) {
	events := catalog.Builtin().Events()
	if len(events) != 61 {
		t.Fatalf("%d events, want 61", len(events))
	}
	params := map[string]map[string]any{}
	for _, e := range events {
		params[e.ID] = e.Sample().Params
	}
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "every-event", Params: params})
	for _, e := range events {
		t.Run(e.ID, func(t *testing.T) {
			out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), e.ID))
			if out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			if len(out.Logs) != 1 {
				t.Fatalf("%d log lines, want 1", len(out.Logs))
			}
			got, want := seen{}, sent(t, e)
			if err := json.Unmarshal(out.Logs[0].Text, &got); err != nil {
				t.Fatal(err)
			}
			if got.Keys != want.Keys || !maps.Equal(got.Types, want.Types) {
				t.Errorf("the module saw %v\nthe sample has %v", got, want)
			}
		})
	}
}

// seen is what the module reports.
type seen struct {
	Keys  int
	Types map[string]int
}

// sent counts an event's sample the way the module does.
func sent(t *testing.T, e *catalog.Event) seen {
	t.Helper()
	sample := e.Sample()
	all := maps.Clone(sample.Dictionary)
	maps.Copy(all, sample.Lazy)
	c := seen{Types: map[string]int{}}
	for key, v := range all {
		v, err := e.CoerceKey(key, v)
		if err != nil {
			t.Fatal(err)
		}
		value, err := convert.Value(v)
		if err != nil {
			t.Fatal(err)
		}
		c.Keys++
		c.Types[value.Type().String()]++
	}
	return c
}
