package dataforecast

import (
	"context"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	m, err := project.ReadManifest(".")
	if err != nil {
		t.Fatal(err)
	}
	wasm, err := project.Compile(t.Context(), m.Language, ".", "../../guest-sdk/python", m)
	if err != nil {
		t.Fatal(err)
	}
	var rows []any // six weeks that grow by one a day, and nothing on Sundays
	for n := range 42 {
		day := time.Date(2026, 1, 19+n, 0, 0, 0, 0, time.UTC)
		total := 60 + n
		if day.Weekday() == time.Sunday {
			total = 0
		}
		rows = append(rows, map[string]any{"day": day.Format(time.DateOnly), "total": total})
	}
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"data.query": func(_ context.Context, c *runtime.Call) (any, error) {
			if c.Args["query"] != "tickets by day" {
				t.Errorf("asked for %v", c.Args)
			}
			return rows, nil
		},
	}})
	b, err := rt.Load(t.Context(), wasm, runtime.Policy{
		Name: "forecast", Grants: []string{"data.query"}, Vars: map[string]any{"query": "tickets by day", "days": 7},
	})
	if err != nil {
		t.Fatal(err)
	}
	ev := &runtime.Event{
		ID: "event.data.query.datasource", Time: time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC),
		Dictionary: map[string]any{"query_format": "dictionaries"}, Params: map[string]any{"alias": "forecast"},
	}
	out := runtimetest.Handle(t, b, ev)
	if out.Kind != abi.OK {
		t.Fatal(out.Err)
	}
	data := convert.Any(out.Returns.Get("data")).([]any)
	if len(data) != 7 {
		t.Fatalf("%d days: %v", len(data), data)
	}
	for i, row := range data {
		day := time.Date(2026, 3, 2+i, 0, 0, 0, 0, time.UTC)
		total, low, high := row.(map[string]any)["total"].(float64), row.(map[string]any)["low"].(float64), row.(map[string]any)["high"].(float64)
		if row.(map[string]any)["day"] != day.Format(time.DateOnly) || low > total || total > high {
			t.Errorf("%v", row)
		}
		if sunday := day.Weekday() == time.Sunday; sunday != (total < 30) || !sunday && (total < 95 || total > 115) {
			t.Errorf("%s: %v", day.Weekday(), row)
		}
	}
	ev = &runtime.Event{ID: ev.ID, Time: ev.Time, Dictionary: map[string]any{"query_format": "table"}, Params: ev.Params}
	out = runtimetest.Handle(t, b, ev)
	if columns := string(convert.AppendJSON(nil, out.Returns.Get("data").Get("columns"))); columns != `["day","total","low","high"]` {
		t.Errorf("%v: %s", out.Err, columns)
	}
}
