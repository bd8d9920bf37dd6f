package conformance

import (
	"context"
	"errors"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// answering serves lazy keys from a map and counts how often each is asked for.
func answering(values map[string]any, asked map[string]int) func(context.Context, []string) (map[string]any, error) {
	return func(_ context.Context, keys []string) (map[string]any, error) {
		answer := map[string]any{}
		for _, key := range keys {
			asked[key]++
			if v, ok := values[key]; ok {
				answer[key] = v
			}
		}
		return answer, nil
	}
}

func (t *trial) lazy() {
	asked := map[string]int{}
	ev := event("kit.lazy", map[string]any{"ordinary": "sent"})
	ev.Keys = answering(map[string]any{"lazy": "fetched: Zoë", "lazy_null": nil, "ticket_owner_address_email": "mira@example.com"}, asked)
	out := t.returns("returns", ev, map[string]any{
		"ordinary": "sent", "first": "fetched: Zoë", "second": "fetched: Zoë", "email": "mira@example.com",
		"null_there": true, "none_there": false, "none_again": false,
	})
	if out != nil && out.Cost.Calls > 5 {
		t.wrong("the host is asked %d times for four keys", out.Cost.Calls)
	}
	for _, key := range []string{"lazy", "lazy_null", "lazy_none", "ticket_owner_address_email"} {
		if asked[key] != 1 {
			t.wrong("%s is asked for %d times", key, asked[key])
		}
	}

	down := event("kit.lazy", map[string]any{"ordinary": "sent"})
	down.Keys = func(context.Context, []string) (map[string]any, error) {
		return nil, errors.New("the records are down")
	}
	t.ends("a host without an answer", t.behavior, down, Ending{Kind: abi.Failed})
}

func (t *trial) prefetch() {
	asked := map[string]int{}
	ev := event("kit.prefetch", nil)
	ev.Keys = answering(map[string]any{"lazy_a": "one", "lazy_b": 2}, asked)
	out := t.returns("returns", ev, map[string]any{"a": "one", "b": 2, "c_there": false})
	if out != nil && out.Cost.Calls != 1 {
		t.wrong("%d calls, want 1", out.Cost.Calls)
	}
	if len(asked) != 3 {
		t.wrong("%v were asked for, want lazy_a, lazy_b and lazy_c", asked)
	}
}

func (t *trial) context() {
	ev := event("kit.context", nil)
	ev.Run, ev.Attempt = "run-7", 2
	want := map[string]any{
		"behavior": "kit", "bot": "keeper", "color": "teal", "size": 7,
		"event": "kit.context", "run": "run-7", "time": when.Unix(), "attempt": 2,
		"mode": "strict", "ceiling": 12, "prior": 0,
	}
	// Twice the same behavior: the second hears what the first returned.
	outs := t.runtime.Dispatch(t.ctx, ev, t.behavior, t.behavior)
	if len(outs) != 2 {
		t.wrong("%d runs, want 2", len(outs))
	}
	for i := range outs {
		if outs[i].Kind != abi.OK {
			t.wrong("%s: %s", outs[i].Kind, explain(&outs[i]))
			continue
		}
		want["prior"] = i
		t.same("returns", outs[i].Returns, want)
	}
}

// suspend keeps states of several sizes and hands them back.
func (t *trial) suspend() {
	bytes := make([]byte, 256)
	for i := range bytes {
		bytes[i] = byte(i)
	}
	for _, state := range [][]byte{bytes, {}, make([]byte, abi.MaxState)} {
		ev := event("kit.suspend", map[string]any{"keep": state})
		ev.Session = "s-1"
		out := t.returns("a state to keep", ev, map[string]any{"after": int(abi.NotNow)})
		if out == nil {
			continue
		}
		if out.Suspended == nil || string(out.Suspended.State) != string(state) {
			t.wrong("a state of %d bytes is not kept", len(state))
			continue
		}
		again := &runtime.Event{ID: ev.ID, Dictionary: ev.Dictionary, Time: when, Session: "s-1", Resume: out.Suspended}
		t.returns("a resumed run", again, map[string]any{"state": state})
	}
	large := event("kit.suspend", map[string]any{"keep": make([]byte, abi.MaxState+1)})
	if out := t.returns("a state too large", large, map[string]any{"code": int(abi.OverLimit)}); out != nil && out.Suspended != nil {
		t.wrong("a state too large is kept")
	}
}
