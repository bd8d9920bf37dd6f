package conformance

import (
	"maps"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi"
)

func (t *trial) log() {
	const text = "Zoë 😀 said \"a=b\", twice"
	out := t.handle(event("kit.log", map[string]any{"text": text, "times": 1}))
	if out == nil {
		return
	}
	levels := []abi.Level{abi.Debug, abi.Info, abi.Warn, abi.Error}
	if len(out.Logs) != len(levels) {
		t.wrong("%d lines, want %d: %s", len(out.Logs), len(levels), logLines(out))
		return
	}
	for i, line := range out.Logs {
		if line.Level != levels[i] || string(line.Text) != text {
			t.wrong("line %d is %s %q, want %s %q", i, line.Level, line.Text, levels[i], text)
		}
	}
	out = t.handle(event("kit.log", map[string]any{"text": text, "times": 30}))
	if out != nil && (len(out.Logs) != logLimit || len(out.Warnings) == 0) {
		t.wrong("of 120 lines %d are kept, with the warnings %q; want %d and a warning", len(out.Logs), out.Warnings, logLimit)
	}
}

// fail fails in every way there is; each time the next event finds the
// instance as it should be.
func (t *trial) fail() {
	endings := maps.Clone(everywhere)
	maps.Copy(endings, t.language.Fail)
	for _, how := range []string{"recursion", "memory"} {
		if _, ok := endings[how]; !ok {
			t.wrong("%s says nothing about %s", t.language.Name, how)
		}
	}
	for _, how := range slices.Sorted(maps.Keys(endings)) {
		b := t.behavior
		if how == "loop" {
			b = t.brief
		}
		t.ends(how, b, event("kit.fail", map[string]any{"how": how}), endings[how])
		t.returns("the event after "+how, event("kit.globals", nil), map[string]any{"count": 1})
	}
}

func (t *trial) globals() {
	for range 3 {
		t.returns("returns", event("kit.globals", nil), map[string]any{"count": 1})
	}
}
