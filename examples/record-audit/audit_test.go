// Package recordaudit tests the module that src/lib.rs is compiled to.
package recordaudit

import (
	"maps"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	for _, test := range []struct {
		name    string
		keys    map[string]any
		vars    map[string]any
		comment string // empty: none
		fails   string
	}{
		{"closed", map[string]any{"ticket_status": "closed", "ticket_status_id": 2, "ticket_closed_at": 1772443800}, nil,
			"Changed by Application:\nticket_closed_at: nothing → 1772443800\nticket_status: open → closed", ""},
		{"at most one line", map[string]any{"ticket_importance": 90, "ticket_has_owner": false, "ticket_spam_score": 0.5}, map[string]any{"most": 1},
			"Changed by Application:\nticket_has_owner: yes → no\nand 2 more", ""},
		{"nothing of interest", map[string]any{"ticket_updated": 1772443800}, nil, "", ""},
		{"a variable that makes no sense", nil, map[string]any{"most": 0}, "",
			"the variable most is 0, which leaves nothing to say (src/lib.rs:14)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{
				Name: "audit", Grants: []string{"comment.create"}, Vars: test.vars,
				Params: map[string]map[string]any{"event.record.changed": {"context": "ticket"}},
			})
			ev := runtimetest.Sample(t, b.Catalog(), "event.record.changed")
			maps.Copy(ev.Dictionary, test.keys)
			out := runtimetest.Handle(t, b, ev)
			if test.fails != "" {
				if out.Kind != abi.Failed || !strings.Contains(out.Err.Error(), test.fails) {
					t.Errorf("%s: %v", out.Kind, out.Err)
				}
				return
			}
			if out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			comment := ""
			for _, action := range out.Actions {
				args := convert.Map(action.Args)
				comment = args["content"].(string)
				if on := string(convert.AppendJSON(nil, action.Args)); !strings.Contains(on, `"on":{"id":596,"record":"ticket"}`) {
					t.Errorf("on %s", on)
				}
			}
			if comment != test.comment {
				t.Errorf("comment %q\nwant    %q", comment, test.comment)
			}
		})
	}
}
