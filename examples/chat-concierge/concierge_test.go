// Package concierge tests the module that main.ts is packed to, turn by turn.
// What it does when it is opened stands in tests/.
package concierge

import (
	"context"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// visitor is one conversation.
type visitor struct {
	t    *testing.T
	b    *runtime.Behavior
	kept *runtime.Suspended
}

// says sends a message and gives what the concierge replies, as text.
func (v *visitor) says(message string) (string, *runtime.Outcome) {
	v.t.Helper()
	ev := runtimetest.Sample(v.t, v.b.Catalog(), "event.message.chat.portal")
	ev.Dictionary["message"], ev.Resume = message, v.kept
	out := runtimetest.Handle(v.t, v.b, ev)
	if out.Kind != abi.OK {
		v.t.Fatalf("%q: %v", message, out.Err)
	}
	v.kept = out.Suspended
	return out.Returns.Get("replies").String(), out
}

func begin(t *testing.T) *visitor {
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(_ context.Context, c *runtime.Call) (any, error) {
			if c.Args["key"] == "order/8813" {
				return "it is on its way", nil
			}
			return nil, nil
		},
	}})
	b, err := rt.Load(t.Context(), runtimetest.File(t, "behavior.wasm"), runtime.Policy{
		Name: "concierge", Grants: []string{"storage.get", "ticket.create"}, Vars: map[string]any{"group": 4},
	})
	if err != nil {
		t.Fatal(err)
	}
	v := &visitor{t: t, b: b}
	if reply, out := v.says(""); !strings.Contains(reply, "Where is my order?") || v.kept == nil || len(out.Actions) > 0 {
		t.Fatalf("begins with %s", reply)
	}
	return v
}

func TestOrder(t *testing.T) {
	v := begin(t)
	if reply, _ := v.says("Where is my order?"); !strings.Contains(reply, "What is its number?") {
		t.Errorf("replies %s", reply)
	}
	if reply, _ := v.says("the blue one"); !strings.Contains(reply, "no number in that") {
		t.Errorf("replies %s", reply)
	}
	if reply, out := v.says("it is 8813, I think"); !strings.Contains(reply, "on its way") || v.kept != nil || len(out.Actions) > 0 {
		t.Errorf("replies %s", reply)
	}
}

func TestPerson(t *testing.T) {
	for _, turns := range [][]string{{"Talk to a person"}, {"Where is my order?", "9999"}, {"Where is my order?", "a", "b", "c"}} {
		v := begin(t)
		var out *runtime.Outcome
		for _, turn := range turns {
			_, out = v.says(turn)
		}
		if len(out.Actions) != 1 || out.Actions[0].Name != "ticket.create" {
			t.Errorf("%q: %d actions", turns, len(out.Actions))
		} else if group, _ := out.Actions[0].Args.Get("group_id").Int(); group != 4 {
			t.Errorf("%q: %s", turns, out.Actions[0].Args)
		}
	}
}
