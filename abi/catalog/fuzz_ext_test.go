package catalog_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"sync"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Whatever a dictionary holds, coercion ends, refuses with a KeyError, and
// what it lets through it lets through again unchanged.
func FuzzCoerce(f *testing.F) {
	events := catalog.Builtin().Events()
	for i, e := range events {
		b, err := json.Marshal(e.Sample().Dictionary)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(i), b)
	}
	f.Add(uint8(0), []byte(`{"headers": {"a": ["b", {"c": []}]}, "attachments": {"x": {"file_size": "5"}}, "is_new": "1"}`))
	f.Add(uint8(20), []byte(`{"replies": [{"reply": "message", "message": ""}]}`))
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		var dict map[string]any
		if json.Unmarshal(data, &dict) != nil {
			return
		}
		e := events[int(which)%len(events)]
		for _, coerce := range []func(map[string]any) (map[string]any, error){e.Coerce, e.CoerceReturns, e.CoerceParams} {
			got, err := coerce(dict)
			if err != nil {
				var k *catalog.KeyError
				if !errors.As(err, &k) || len(err.Error()) > 4000 {
					t.Fatalf("%s: %v", e.ID, err)
				}
				continue
			}
			again, err := coerce(got)
			if err != nil || !reflect.DeepEqual(again, got) {
				t.Fatalf("%s: %v became %v, %v", e.ID, got, again, err)
			}
		}
	})
}

// One catalog serves many goroutines; run with -race.
func TestConcurrentUse(t *testing.T) {
	doc, err := catalog.Parse("app.json", []byte(`{"events": {"app.ready": {"phase": "after", "keys": {"n": "number, a number, e.g. 5"}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			c, err := catalog.Builtin().With(doc)
			if err != nil {
				t.Error(err)
				return
			}
			for _, e := range []*catalog.Event{event(t, "event.record.changed"), c.Events()[61]} {
				s := e.Sample()
				if _, err := e.Coerce(s.Dictionary); err != nil {
					t.Error(err)
				}
				e.Key("ticket_owner_address_email")
				e.Schema()
			}
		})
	}
	wait.Wait()
}
