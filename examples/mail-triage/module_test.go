package main

import (
	"context"
	"os"
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/mail"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// TestModule runs the committed module on the committed mail.
func TestModule(t *testing.T) {
	f, err := os.Open("refund.eml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	message, err := mail.Parse(f, mail.Options{})
	if err != nil {
		t.Fatal(err)
	}
	own, lazy, err := message.Dictionary("event.mail.received")
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]int{}
	ev := &runtime.Event{ID: "event.mail.received", Dictionary: own,
		Keys: func(_ context.Context, keys []string) (map[string]any, error) {
			for _, key := range keys {
				asked[key]++
			}
			return lazy, nil
		}}
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "triage", Grants: []string{"*"}})
	for range 2 { // the second event finds nothing of the first
		out := runtimetest.Handle(t, b, ev)
		if out.Kind != abi.OK {
			t.Fatal(out.Err)
		}
		var names []string
		for _, action := range out.Actions {
			names = append(names, action.Name)
		}
		if want := []string{"set_importance", "create_message_note", "task.create", "links.set"}; !slices.Equal(names, want) {
			t.Errorf("actions %v, want %v", names, want)
		}
		if n, _ := out.Actions[0].Args.Get("value").Int(); n != 100 {
			t.Errorf("importance %d, want 100", n)
		}
		ref, ok := out.Actions[3].Args.Get("on").Get("id").Reference()
		if index, _ := ref.At(0).Int(); !ok || index != 2 {
			t.Errorf("the link is on %v, want a reference to action 2", out.Actions[3].Args.Get("on"))
		}
	}
	if asked["content"] != 1 || asked["headers"] != 1 {
		t.Errorf("lazy keys asked for: %v, want each once for the event", asked)
	}
}

// TestUngranted shows what a behavior gets that was granted nothing.
func TestUngranted(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "triage"})
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.mail.received"))
	if out.Kind != abi.Failed || len(out.Actions) != 0 {
		t.Errorf("kind %s with %d actions, want failed with none: %v", out.Kind, len(out.Actions), out.Err)
	}
}
