package conformance

import (
	"bytes"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

func (t *trial) actions() {
	out := t.handle(event("kit.actions", nil))
	if out == nil {
		return
	}
	t.requested(out.Actions, []request{
		{"kit.make", map[string]any{
			"name": "first", "count": -7, "price": 2.5, "urgent": true, "due": 1772443800,
			"data": []byte{0x00, 0xff}, "tags": []any{"a", "Zoë"}, "extra": map[string]any{"k": nil},
		}},
		{"kit.link", map[string]any{"thing": convert.Ref{Index: 0, Path: []any{"id"}}, "label": "to the first"}},
		{"kit.make", map[string]any{"name": "second"}},
	})
	t.refused(out.Returns, []refusal{
		{code: abi.NoSuchName, words: "kit.nowhere"},
		{code: abi.NotGranted, words: "kit.forbidden"},
		{code: abi.Malformed, words: "name"},
		{code: abi.OverLimit, limit: "actions", allowed: actionLimit},
	})
}

func (t *trial) calls() {
	out := t.handle(event("kit.calls", nil))
	if out == nil {
		return
	}
	t.requested(out.Done, []request{{"kit.post", map[string]any{"body": "Zoë"}}})
	for name, want := range map[string]any{"sum": 42, "status": 201, "id": "p-1", "last": -3} {
		t.same(name, out.Returns.Get(name), want)
	}
	t.refused(out.Returns, []refusal{
		{code: abi.NoSuchName, words: "kit.nowhere"},
		{code: abi.NotGranted, words: "kit.secret"},
		{code: abi.Malformed, words: "b"},
		{code: abi.HostFailed, words: "out of order"},
		{code: abi.OverLimit, limit: "calls", allowed: callLimit},
	})
	if out.Cost.Calls != callLimit {
		t.wrong("%d calls are counted, want %d", out.Cost.Calls, callLimit)
	}
}

// request is an operation as a guest should ask for it.
type request struct {
	name string
	args map[string]any
}

func (t *trial) requested(got []runtime.Action, want []request) {
	if len(got) != len(want) {
		t.wrong("%d operations, want %d", len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		if got[i].Name != want[i].name {
			t.wrong("operation %d is %s, want %s", i, got[i].Name, want[i].name)
			continue
		}
		t.same(want[i].name, got[i].Args, want[i].args)
	}
}

// refusal is what a guest should say of an operation the host did not take.
type refusal struct {
	code    abi.Code
	words   string // part of the message
	limit   string
	allowed int64
}

func (t *trial) refused(returns abi.Value, want []refusal) {
	list := returns.Get("refusals")
	if list.Len() != len(want) {
		t.wrong("refusals are %s, want %d", show(list), len(want))
		return
	}
	for i, got := range list.List() {
		w := want[i]
		if code, _ := got.Get("code").Int(); abi.Code(code) != w.code {
			t.wrong("refusal %d is %s, want code %d", i, show(got), w.code)
		}
		if message, _ := got.Get("message").Raw(); len(message) == 0 || !bytes.Contains(message, []byte(w.words)) {
			t.wrong("refusal %d is %s, want a message with %q", i, show(got), w.words)
		}
		if w.limit == "" {
			if got.Len() != 2 {
				t.wrong("refusal %d is %s, want code and message only", i, show(got))
			}
			continue
		}
		t.same("limit", got.Get("limit"), w.limit)
		t.same("used", got.Get("used"), w.allowed+1)
		t.same("allowed", got.Get("allowed"), w.allowed)
	}
}
