package dashboardmetric

import (
	"context"
	"fmt"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	for _, test := range []struct {
		name         string
		overdue, all int
		want         string
	}{
		{"a quarter", 10, 40, `{"value":0.25}`},
		{"none", 0, 40, `{"value":0.0}`},
		{"nothing to share", 0, 0, `{"value":0.0}`},
		{"a search that does not fit", 41, 40, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			totals := map[any]int{"status:open": test.all, "group:support due:<now": test.overdue}
			rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
				"record.search": func(_ context.Context, c *runtime.Call) (any, error) {
					total, ok := totals[c.Args["query"]]
					if !ok || c.Args["record"] != "ticket" {
						return nil, fmt.Errorf("asked for %v", c.Args)
					}
					return map[string]any{"records": []any{}, "total": total}, nil
				},
			}})
			b, err := rt.Load(t.Context(), runtimetest.File(t, "behavior.wasm"), runtime.Policy{
				Name: "gauge", Grants: []string{"record.search"}, Vars: map[string]any{"which": "group:support due:<now"},
			})
			if err != nil {
				t.Fatal(err)
			}
			ev := runtimetest.Sample(t, b.Catalog(), "event.dashboard.widget.get_metric")
			out := new(runtime.Outcome)
			err = b.Handle(t.Context(), ev, out)
			if test.want == "" {
				if out.Kind != abi.Failed {
					t.Errorf("%s: %v", out.Kind, err)
				}
				return
			}
			if got := string(convert.AppendJSON(nil, out.Returns)); err != nil || got != test.want {
				t.Errorf("%s: %v; returns %s, want %s", out.Kind, err, got, test.want)
			}
		})
	}
}
