package conformance

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// trial is one language in one case on one engine.
type trial struct {
	ctx      context.Context
	kit      *Kit
	language *Language
	engine   string
	runtime  *runtime.Runtime
	behavior *runtime.Behavior
	brief    *runtime.Behavior // the same with little fuel
	problems []error
}

// wrong notes a problem.
func (t *trial) wrong(format string, args ...any) {
	t.problems = append(t.problems, fmt.Errorf(format, args...))
}

// when is the time of every event of the kit.
var when = time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)

// event makes an event of the kit.
func event(id string, dictionary map[string]any) *runtime.Event {
	return &runtime.Event{ID: id, Dictionary: dictionary, Time: when}
}

// handle runs an event that must end ok. The outcome is nil when it does not.
func (t *trial) handle(ev *runtime.Event) *runtime.Outcome {
	out := new(runtime.Outcome)
	if err := t.behavior.Handle(t.ctx, ev, out); err != nil {
		t.wrong("%s: %s", out.Kind, explain(out))
		return nil
	}
	return out
}

// ends runs an event that must end in a certain way.
func (t *trial) ends(what string, b *runtime.Behavior, ev *runtime.Event, want Ending) {
	out := new(runtime.Outcome)
	_ = b.Handle(t.ctx, ev, out) // the outcome holds the error
	if out.Kind != want.Kind {
		t.wrong("%s ends %s (%s), want %s", what, out.Kind, explain(out), want.Kind)
		return
	}
	if !bytes.Contains([]byte(out.Err.Error()), []byte(want.Words)) {
		t.wrong("%s says %q, which does not hold %q", what, out.Err.Error(), want.Words)
	}
	if want.Logs != "" && !logged(out, want.Logs) {
		t.wrong("%s logs %s, none of which holds %q", what, logLines(out), want.Logs)
	}
	if len(out.Actions) != 0 || out.Suspended != nil {
		t.wrong("%s leaves actions behind", what)
	}
}

func logged(out *runtime.Outcome, part string) bool {
	for _, line := range out.Logs {
		if bytes.Contains(line.Text, []byte(part)) {
			return true
		}
	}
	return false
}

func logLines(out *runtime.Outcome) (lines []string) {
	for _, line := range out.Logs {
		lines = append(lines, fmt.Sprintf("%q", line.Text))
	}
	return lines
}

// explain says how a run ended, with what it logged: guests print their last
// words there.
func explain(out *runtime.Outcome) string {
	s := "no error"
	if out.Err != nil {
		s = out.Err.Error()
	}
	if len(out.Logs) > 0 {
		s += fmt.Sprintf(", logs %s", logLines(out))
	}
	return s
}

// returns runs an event and compares all that it returns.
func (t *trial) returns(what string, ev *runtime.Event, want map[string]any) *runtime.Outcome {
	out := t.handle(ev)
	if out != nil {
		t.same(what, out.Returns, want)
	}
	return out
}

// same compares a value with what it should be, by canonical bytes.
func (t *trial) same(what string, got abi.Value, want any) {
	v, err := convert.Value(want)
	if err != nil {
		t.wrong("%s: %v", what, err)
		return
	}
	if t.equal(got, v) {
		return
	}
	if got.Type() == abi.Map && v.Type() == abi.Map {
		t.differences(what, got, v)
		return
	}
	t.wrong("%s is %s, want %s", what, show(got), show(v))
}

// differences names the keys by which two maps differ.
func (t *trial) differences(what string, got, want abi.Value) {
	for key, w := range want.Pairs() {
		if g := got.Get(string(key)); !t.equal(g, w) {
			t.wrong("%s: %s is %s, want %s", what, key, show(g), show(w))
		}
	}
	for key, g := range got.Pairs() {
		if want.Get(string(key)).Type() == abi.Absent {
			t.wrong("%s: %s is %s, want nothing", what, key, show(g))
		}
	}
}

func (t *trial) equal(got, want abi.Value) bool {
	if bytes.Equal(got.Bytes(), want.Bytes()) {
		return true
	}
	if !t.language.OneNumber || got.Type() == abi.Absent {
		return false
	}
	return bytes.Equal(oneNumber(got), oneNumber(want))
}

// oneNumber gives a value's bytes with every float that has no fraction made an
// int, for languages whose numbers cannot tell the two apart.
func oneNumber(v abi.Value) []byte {
	b, err := convert.Append(nil, whole(convert.Any(v)))
	if err != nil {
		return nil
	}
	return b
}

func whole(v any) any {
	switch v := v.(type) {
	case float64:
		if n := int64(v); v > -(1<<53) && v < 1<<53 && float64(n) == v {
			return n
		}
	case []any:
		for i := range v {
			v[i] = whole(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = whole(v[key])
		}
	}
	return v
}

// show gives a value as JSON, cut to a readable length.
func show(v abi.Value) string {
	if v.Type() == abi.Absent {
		return "nothing"
	}
	s := convert.AppendJSON(nil, v)
	if len(s) > 200 {
		return fmt.Sprintf("%s … (%d bytes)", s[:200], len(s))
	}
	return string(s)
}
