package runtime_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// asked notes the calls that reach the host app.
type asked struct {
	mu    sync.Mutex
	calls []runtime.Call
}

// specCalls answers the operations of the spec's event. log may be nil.
func specCalls(log *asked) map[string]runtime.CallFunc {
	note := func(c *runtime.Call) {
		if log != nil {
			log.mu.Lock()
			log.calls = append(log.calls, *c)
			log.mu.Unlock()
		}
	}
	do := func(_ context.Context, c *runtime.Call) (any, error) {
		note(c)
		if c.Args["n"] == int64(13) {
			return nil, errors.New("the database is away")
		}
		return c.Args["n"], nil
	}
	return map[string]runtime.CallFunc{
		"spec_do": do, "spec_twin": do,
		"spec_ask": func(_ context.Context, c *runtime.Call) (any, error) {
			note(c)
			n, _ := c.Args["n"].(int64)
			switch n {
			case 13:
				return nil, errors.New("the database\nis away")
			case 14:
				return 14.5, nil // not the declared type
			}
			return strings.Repeat("x", int(n)), nil
		},
	}
}

// refusals runs one call or act for each case and holds code and details
// against what is wanted.
type refusal struct {
	op    uint32
	name  string
	args  any
	code  abi.Code
	limit string
	words []string
}

func (r *refusal) check(t *testing.T, b *runtime.Behavior) {
	t.Helper()
	var p program
	step := p.ask(t, r.op, r.name, r.args)
	size := p.read(3, 0, 0, windowLen)
	a := p.run(t, b, p.event(nil))
	if got := abi.Code(a.at(step)); got != r.code {
		t.Fatalf("%s %v: got %d, want %d: %s", r.name, r.args, got, r.code, a.memory[:max(0, a.at(size))])
	}
	v := a.value(t, 0, int(a.at(size)))
	code, _ := v.Get("code").Int()
	message, _ := v.Get("message").Text()
	limit, _ := v.Get("limit").Text()
	if abi.Code(code) != r.code || message == "" || limit != r.limit {
		t.Errorf("%s: source 3 is %s, want code %d and limit %q", r.name, v, r.code, r.limit)
	}
	for _, word := range r.words {
		if !strings.Contains(message, word) {
			t.Errorf("%s: %q does not say %q", r.name, message, word)
		}
	}
	wantLen := 2
	if r.limit != "" {
		wantLen = 5
		used, _ := v.Get("used").Int()
		if allowed, ok := v.Get("allowed").Int(); !ok || used <= allowed || allowed <= 0 {
			t.Errorf("%s: used %d, allowed %d", r.name, used, allowed)
		}
	}
	if v.Len() != wantLen || len(a.out.Actions) != 0 {
		t.Errorf("%s: source 3 is %s, %d actions", r.name, v, len(a.out.Actions))
	}
}

// proves CODE-1, SRC-5, CALL-1, ACT-1, OP-1, OP-2, OP-3, REF-1, ENC-1, ENC-4, SUSP-1, KEY-2
func TestSpecRefusals(t *testing.T) {
	options := runtime.Options{Catalog: specCatalog(t), Calls: specCalls(nil)}
	onEngines(t, options, func(t *testing.T, rt *runtime.Runtime) {
		granted := loadSpec(t, rt, "probe", runtime.Policy{Grants: []string{"*", "spec_do"},
			Limits: runtime.Limits{ActionBytes: 2 << 20}})
		bare := loadSpec(t, rt, "probe", runtime.Policy{})
		state := map[string]any{"state": make([]byte, abi.MaxState+1)}
		many := make([]any, 1025)
		for i := range many {
			many[i] = "number"
		}
		for _, r := range []refusal{
			{opCall, "spec_nothing", nil, abi.NoSuchName, "", []string{"event.spec.run", "spec_nothing"}},
			{opCall, "spec_asl", nil, abi.NoSuchName, "", []string{"spec_ask"}},
			{opCall, "", nil, abi.NoSuchName, "", nil},
			{opCall, strings.Repeat("n", 4000), nil, abi.NoSuchName, "", nil},
			{opCall, "\xff\x00\n", nil, abi.NoSuchName, "", nil},
			{opCall, "$none", nil, abi.NoSuchName, "", nil},
			{opCall, "spec_elsewhere", nil, abi.NoSuchName, "", nil},
			{opCall, "spec_plain", nil, abi.NoSuchName, "", []string{"action"}},
			{opCall, "spec_return", nil, abi.NoSuchName, "", nil},
			{opCall, "spec_unanswered", nil, abi.NoSuchName, "", []string{"does not answer"}},
			{opCall, abi.SuspendAct, nil, abi.NoSuchName, "", nil},
			{opAct, "spec_nothing", nil, abi.NoSuchName, "", nil},
			{opAct, "spec_ask", nil, abi.NoSuchName, "", []string{"query"}},
			{opAct, "spec_do", nil, abi.NoSuchName, "", []string{"immediate"}},
			{opAct, "spec_return", nil, abi.NoSuchName, "", nil},
			{opAct, abi.KeyCall, nil, abi.NoSuchName, "", nil},

			{opCall, "spec_twin", map[string]any{"n": 1}, abi.NotGranted, "", []string{"spec_twin"}}, // "*" covers no immediate one

			{opCall, "spec_ask", []byte("\xc1"), abi.Malformed, "", []string{"0xc1"}},
			{opCall, "spec_ask", []byte("\xdd\xff\xff\xff\xff"), abi.Malformed, "", []string{"2^30"}},
			{opCall, "spec_ask", []byte("\x90"), abi.Malformed, "", []string{"map", "array"}},
			{opCall, "spec_ask", []byte("\x80\x80"), abi.Malformed, "", []string{"after the end"}},
			{opCall, "spec_ask", []byte("\x82\xa1n\x01\xa1n\x02"), abi.Malformed, "", []string{"duplicate"}},
			{opCall, "spec_ask", map[string]any{"m": 1}, abi.Malformed, "", []string{"m", "n"}},
			{opCall, "spec_ask", map[string]any{"n": "many"}, abi.Malformed, "", []string{"n", "number", "many"}},
			{opCall, "spec_ask", map[string]any{"n": convert.Ref{}}, abi.Malformed, "", []string{"reference"}},
			{opAct, "spec_note", nil, abi.Malformed, "", []string{"text"}},
			{opAct, "spec_note", map[string]any{"text": nil}, abi.Malformed, "", []string{"text"}},
			{opAct, "spec_note", map[string]any{"text": "x", "more": 1}, abi.Malformed, "", []string{"more"}},
			{opAct, "spec_note", map[string]any{"text": "x", "ref": convert.Ref{Index: 0}}, abi.Malformed, "", []string{"reference", "action 0"}},
			{opAct, abi.SuspendAct, nil, abi.Malformed, "", []string{"state"}},
			{opAct, abi.SuspendAct, map[string]any{"state": "text"}, abi.Malformed, "", []string{"bin"}},
			{opAct, abi.SuspendAct, map[string]any{"state": []byte("x"), "more": 1}, abi.Malformed, "", nil},
			{opCall, abi.KeyCall, nil, abi.Malformed, "", []string{"keys"}},
			{opCall, abi.KeyCall, map[string]any{"keys": "number"}, abi.Malformed, "", nil},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{1}}, abi.Malformed, "", []string{"entry 0"}},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{"a", map[string]any{"key": "b", "off": -1, "len": 1}}}, abi.Malformed, "", []string{"entry 1"}},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{map[string]any{"key": "b", "off": 0}}}, abi.Malformed, "", nil},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{map[string]any{"key": "b", "off": 0, "len": uint64(1) << 63}}}, abi.Malformed, "", nil},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{strings.Repeat("k", 256)}}, abi.Malformed, "", nil},
			{opCall, abi.KeyCall, map[string]any{"keys": []any{map[string]any{"key": "$time", "off": 0, "len": 1}}}, abi.Malformed, "", []string{"range"}},

			{opAct, abi.SuspendAct, state, abi.OverLimit, "state_bytes", nil},
			{opCall, abi.KeyCall, map[string]any{"keys": many}, abi.OverLimit, "keys", nil},

			{opCall, "spec_ask", map[string]any{"n": 13}, abi.HostFailed, "", []string{"spec_ask", "the database"}},
			{opCall, "spec_ask", map[string]any{"n": 14}, abi.HostFailed, "", []string{"the host's answer", "result"}},
			{opCall, "spec_do", map[string]any{"n": 13}, abi.HostFailed, "", []string{"the database is away"}},
		} {
			r.check(t, granted)
		}
		for _, r := range []refusal{
			{opCall, "spec_ask", map[string]any{"n": 1}, abi.NotGranted, "", []string{"spec_ask"}},
			{opCall, "spec_do", map[string]any{"n": 1}, abi.NotGranted, "", []string{"spec_do"}},
			{opAct, "spec_note", map[string]any{"text": "x"}, abi.NotGranted, "", []string{"spec_note"}},
		} {
			r.check(t, bare)
		}
	})
}

// Names of operations that are reached for granted ones.
//
// proves OP-2, OP-4
func TestSpecGrants(t *testing.T) {
	for _, c := range []struct {
		grants []string
		op     uint32
		name   string
		ok     bool
	}{
		{[]string{"spec_ask"}, opCall, "spec_ask", true},
		{[]string{"*"}, opCall, "spec_ask", true},
		{[]string{"spec_note"}, opCall, "spec_ask", false},
		{[]string{"spec_do"}, opCall, "spec_do", true},
		{[]string{"*"}, opCall, "spec_do", false},
		{[]string{"*:immediate"}, opCall, "spec_do", true},
		{[]string{"spec_twin"}, opAct, "spec_twin", true},
		{[]string{"spec_twin"}, opCall, "spec_twin", false},
		{[]string{"spec_twin:immediate"}, opCall, "spec_twin", true},
		{[]string{"spec_twin:immediate"}, opAct, "spec_twin", false},
	} {
		log := &asked{}
		rt := runtimetest.New(t, runtime.Options{Catalog: specCatalog(t), Calls: specCalls(log)})
		var p program
		step := p.ask(t, c.op, c.name, map[string]any{"n": 7})
		ev := p.event(nil)
		a := p.run(t, loadSpec(t, rt, "probe", runtime.Policy{Grants: c.grants}), ev)
		if c.ok != (a.at(step) >= 0) || !c.ok && abi.Code(a.at(step)) != abi.NotGranted {
			t.Errorf("%v: %s answers %d", c.grants, c.name, a.at(step))
		}
		if reached := len(log.calls) == 1; reached != (c.ok && c.op == opCall) {
			t.Errorf("%v: %s reached the host app: %t", c.grants, c.name, reached)
		}
	}
}

// proves OP-4, CALL-1, SRC-4, VAL-1
func TestSpecCalls(t *testing.T) {
	log := &asked{}
	options := runtime.Options{Catalog: specCatalog(t), Calls: specCalls(log)}
	onEngines(t, options, func(t *testing.T, rt *runtime.Runtime) {
		log.calls = nil
		b := loadSpec(t, rt, "probe", runtime.Policy{Name: "tester", Grants: []string{"*", "*:immediate"}})
		var p program
		empty := p.read(2, 0, 0, 64)
		first := p.ask(t, opCall, "spec_ask", map[string]any{"n": "3"}) // coerced
		afterFirst := p.read(2, 0, 0, 64)
		refused := p.ask(t, opCall, "spec_ask", map[string]any{"n": 13})
		afterRefused := p.read(2, 0, 64, 64)
		acted := p.ask(t, opAct, "spec_plain", nil)
		done := p.ask(t, opCall, "spec_do", map[string]any{"n": 300})
		refusal := p.read(3, 0, 512, 64)
		afterDone := p.read(2, 0, 128, 64)
		noArgs := p.ask(t, opCall, "spec_ask", nil)
		afterNoArgs := p.read(2, 0, 192, 64)
		a := p.run(t, b, p.event(nil))
		for _, c := range []struct {
			what      string
			got, want int32
		}{
			{"source 2 at first", a.at(empty), 0},
			{"the first call", a.at(first), 4},
			{"its answer", a.at(afterFirst), 4},
			{"the refused call", a.at(refused), int32(abi.HostFailed)},
			{"the answer after it", a.at(afterRefused), 4},
			{"the action", a.at(acted), 0},
			{"the immediate operation", a.at(done), 3},
			{"its answer", a.at(afterDone), 3},
			{"a call without arguments", a.at(noArgs), 1},
			{"its answer", a.at(afterNoArgs), 1},
		} {
			if c.got != c.want {
				t.Errorf("%s: got %d, want %d", c.what, c.got, c.want)
			}
		}
		for at, want := range map[int]string{0: "\xa3xxx", 64: "\xa3xxx", 128: "\xcd\x01\x2c", 192: "\xa0"} {
			if got := a.memory[at : at+len(want)]; string(got) != want {
				t.Errorf("answer at %d is % x, want % x", at, got, want)
			}
		}
		if a.at(refusal) == 0 {
			t.Error("source 3 is gone after later successes")
		}
		if a.out.Cost.Calls != 4 {
			t.Errorf("%d calls counted, want 4", a.out.Cost.Calls)
		}
		if len(a.out.Done) != 1 || a.out.Done[0].Name != "spec_do" || a.out.Done[0].Args.String() != `{"n": 300}` {
			t.Errorf("done: %v", a.out.Done)
		}
		keys := []string{}
		for _, c := range log.calls {
			keys = append(keys, c.Key)
		}
		if want := []string{"", "", "run-1/tester/call/0", ""}; !slices.Equal(keys, want) {
			t.Errorf("idempotency keys are %q, want %q", keys, want)
		}
	})
}

// proves ACT-1, ACT-2, REF-1, OP-3, VAL-1, ENC-9
func TestSpecActs(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Name: "tester", Grants: []string{"*"}})
		var p program
		steps := []int{
			p.ask(t, opAct, "spec_note", map[string]any{"text": "one", "times": "2"}),
			p.ask(t, opAct, "spec_note", map[string]any{"text": 1}), // refused
			p.ask(t, opAct, "spec_note", []byte("\x82\xa4text\xd9\x03two\xa3ref\xc7\x04\x01\xdc\x00\x01\x00")),
			p.ask(t, opAct, "spec_note", map[string]any{"text": "bad", "ref": convert.Ref{Index: 2}}),
			p.ask(t, opAct, "spec_note", map[string]any{"text": convert.Ref{Index: 1, Path: []any{"rows", int64(2)}}}),
			p.ask(t, opAct, "spec_plain", nil),
		}
		a := p.run(t, b, p.event(nil))
		for i, want := range []int32{0, int32(abi.Malformed), 1, int32(abi.Malformed), 2, 3} {
			if got := a.at(steps[i]); got != want {
				t.Errorf("request %d: got %d, want %d", i, got, want)
			}
		}
		want := []string{
			`spec_note {"text": "one", "times": 2}`,
			`spec_note {"ref": ref[0], "text": "two"}`,
			`spec_note {"text": ref[1, "rows", 2]}`,
			`spec_plain {}`,
		}
		if len(a.out.Actions) != len(want) {
			t.Fatalf("%d actions", len(a.out.Actions))
		}
		for i, act := range a.out.Actions {
			if got := act.Name + " " + act.Args.String(); got != want[i] || !act.Args.Canonical() {
				t.Errorf("action %d is %s, want %s", i, got, want[i])
			}
			if key := a.out.Key(i); key != "run-1/tester/"+itoa(i) {
				t.Errorf("key %q", key)
			}
		}
	})
}

// proves CALL-2, LIM-1, KEY-5
func TestSpecBudgets(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t), Calls: specCalls(nil)}, func(t *testing.T, rt *runtime.Runtime) {
		limits := runtime.Limits{Calls: 3, Actions: 2, ActionBytes: 40, AnswerBytes: 100}
		b := loadSpec(t, rt, "probe", runtime.Policy{Grants: []string{"*"}, Limits: limits})
		for name, c := range map[string]struct {
			asks  func(p *program)
			want  []int32
			limit string
		}{
			"calls": {func(p *program) {
				p.ask(t, opCall, "spec_nothing", nil) // refused ones count
				p.ask(t, opCall, abi.KeyCall, map[string]any{"keys": []any{}})
				p.ask(t, opCall, "spec_ask", nil)
				p.ask(t, opCall, "spec_ask", nil)
			}, []int32{-1, 1, 1, -4}, "calls"},
			"actions": {func(p *program) {
				p.ask(t, opAct, "spec_plain", nil)
				p.ask(t, opAct, "spec_nothing", nil)
				p.ask(t, opAct, "spec_plain", nil)
				p.ask(t, opAct, "spec_plain", nil)
			}, []int32{0, -1, 1, -4}, "actions"},
			"action bytes": {func(p *program) {
				p.ask(t, opAct, "spec_note", map[string]any{"text": strings.Repeat("x", 25)})
				p.ask(t, opAct, "spec_note", map[string]any{"text": strings.Repeat("x", 25)})
			}, []int32{0, -4}, "action_bytes"},
			"a call's arguments": {func(p *program) {
				p.ask(t, opCall, "spec_ask", map[string]any{"n": strings.Repeat("1", 60)})
			}, []int32{-4}, "action_bytes"},
			"answers": {func(p *program) {
				p.ask(t, opCall, "spec_ask", map[string]any{"n": 60})
				p.ask(t, opCall, "spec_ask", map[string]any{"n": 60})
			}, []int32{62, -4}, "answer_bytes"},
			"answers of $key": {func(p *program) {
				p.ask(t, opCall, abi.KeyCall, map[string]any{"keys": []any{"word"}})
			}, []int32{-4}, "answer_bytes"},
		} {
			t.Run(name, func(t *testing.T) {
				var p program
				c.asks(&p)
				size := p.read(3, 0, 0, windowLen)
				a := p.run(t, b, p.event(map[string]any{"word": strings.Repeat("w", 200)}))
				for i, want := range c.want {
					if a.at(i) != want {
						t.Errorf("step %d: got %d, want %d", i, a.at(i), want)
					}
				}
				if limit, _ := a.value(t, 0, int(a.at(size))).Get("limit").Text(); limit != c.limit {
					t.Errorf("limit %q, want %q", limit, c.limit)
				}
			})
		}
	})
}

// proves ENC-6
func TestSpecArguments(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t), Calls: specCalls(nil)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Grants: []string{"*"}})
		for _, op := range []uint32{opCall, opAct} {
			var p program
			p.ask(t, op, map[uint32]string{opCall: "spec_ask", opAct: "spec_note"}[op], map[string]any{"text": make([]any, 1<<14)})
			size := p.read(3, 0, 0, windowLen)
			a := p.run(t, b, p.event(nil))
			if limit, _ := a.value(t, 0, int(a.at(size))).Get("limit").Text(); a.at(0) != -4 || limit != "elements" {
				t.Errorf("got %d, limit %q, want -4 and elements", a.at(0), limit)
			}
		}
	})
}

// A host app that runs a behavior from within a call hands the outcome on: one
// that is already running in the chain is busy.
//
// proves CODE-1, SRC-5
func TestSpecBusy(t *testing.T) {
	var inner program
	inner.log(1, "inside")
	calls := specCalls(nil)
	calls["spec_do"] = func(ctx context.Context, c *runtime.Call) (any, error) {
		var out runtime.Outcome
		return nil, c.Behavior.Handle(ctx, inner.event(nil), &out)
	}
	onEngines(t, runtime.Options{Catalog: specCatalog(t), Calls: calls}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Name: "tester", Grants: []string{"*:immediate"}})
		r := refusal{opCall, "spec_do", map[string]any{"n": 1}, abi.Busy, "", []string{"tester is busy"}}
		r.check(t, b)
	})
}
