package cases

import (
	"strings"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// compare holds what happened against what was expected. Of what was not named,
// only the kind is: nothing said is ok.
func (r *Result) compare() {
	want := map[string]any{"kind": string(abi.OK)}
	for name, v := range r.Case.want {
		want[name] = v
	}
	r.got = got(r.Outcome, want)
	for _, name := range expected {
		if w, named := want[name]; named {
			r.Differences = append(r.Differences, differences(name, w, r.got[name])...)
		}
	}
}

// got gives what happened in the words of what was expected: an error that has
// the expected part and a cost that is allowed are what was expected.
func got(out *runtime.Outcome, want map[string]any) map[string]any {
	got := map[string]any{
		"kind":    string(out.Kind),
		"error":   nil,
		"returns": convert.Map(out.Returns),
		"actions": operations(out.Actions),
		"done":    operations(out.Done),
		"logs":    logs(out.Logs),
		"state":   state(out.Suspended),
	}
	if out.Err != nil {
		got["error"] = out.Err.Text()
		if part, ok := want["error"].(string); ok && part != "" && strings.Contains(out.Err.Text(), part) {
			got["error"] = part
		}
	}
	for name, n := range map[string]int64{"fuel": out.Cost.Fuel, "memory": out.Cost.MemoryBytes, "calls": int64(out.Cost.Calls)} {
		text, _ := want[name].(string)
		allowed, ok := parseCost(text)
		switch {
		case !ok:
		case allowed.allows(n):
			got[name] = text
		default:
			got[name] = measured{n, allowed.around(n, name == "memory")}
		}
	}
	return got
}

// measured is a cost that was not allowed, and what would allow it.
type measured struct {
	value  int64
	around string
}

func operations(actions []runtime.Action) []any {
	list := make([]any, len(actions))
	for i, a := range actions {
		list[i] = map[string]any{a.Name: convert.Map(a.Args)}
	}
	return list
}

func logs(lines []runtime.Log) []any {
	list := make([]any, len(lines))
	for i, line := range lines {
		list[i] = line.Level.String() + " " + string(line.Text)
	}
	return list
}

func state(s *runtime.Suspended) any {
	switch {
	case s == nil:
		return nil
	case utf8.Valid(s.State):
		return string(s.State)
	}
	return append([]byte{}, s.State...)
}
