package commentwatch

import (
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{
		Name: "watch", Grants: []string{"add_watchers"}, Vars: map[string]any{"watch": map[string]any{"billing": 7, "legal": 11}},
	})
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.comment.ticket.group"))
	if out.Err != nil || len(out.Actions) != 1 {
		t.Fatalf("%v, %d actions", out.Err, len(out.Actions))
	}
	const want = `{"on":{"id":596,"record":"ticket"},"worker_ids":[7]}`
	if got := string(convert.AppendJSON(nil, out.Actions[0].Args)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Two events of one instance: what the first put on the heap is gone.
func TestAgain(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "watch", Grants: []string{"*"}})
	ev := runtimetest.Sample(t, b.Catalog(), "event.comment.ticket.group")
	first, second := runtimetest.Handle(t, b, ev), runtimetest.Handle(t, b, ev)
	if first.Cost.Fuel != second.Cost.Fuel || first.Cost.MemoryBytes != second.Cost.MemoryBytes {
		t.Errorf("%+v, then %+v", first.Cost, second.Cost)
	}
}
