package contestant

import (
	"fmt"
	"strings"
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// starlarks are Starlark: its globals freeze after loading, so a handler finds
// nothing that an earlier one left, and steps are counted. It has no cap on
// memory. The dialect is widened to while loops and recursion, which the
// kernels need.
func starlarks() []*Contestant {
	works := []string{"empty", "pick", "triage", "sieve", "fib", "sort", "matrix", "interp"}
	return []*Contestant{{
		Name: "Starlark", Pristine: true, Caps: "time, steps",
		Works: works, Guests: []Guest{Script, Hostile}, Start: alone(openStarlark),
	}}
}

type starlarkHost struct {
	globals starlark.StringDict
	timeout time.Duration
}

func openStarlark(spec Spec) (Host, error) {
	options := &syntax.FileOptions{While: true, Recursion: true, TopLevelControl: true}
	globals, err := starlark.ExecFileOptions(options, &starlark.Thread{}, "bench.star", guests.Starlark, nil)
	return &starlarkHost{globals: globals, timeout: spec.Timeout}, err
}

func (h *starlarkHost) Handle(ev *events.Event) (Reply, error) {
	logged := 0
	thread := &starlark.Thread{Print: func(_ *starlark.Thread, line string) { logged += len(line) }}
	thread.SetMaxExecutionSteps(Fuel)
	if h.timeout > 0 {
		timer := time.AfterFunc(h.timeout, func() { thread.Cancel("deadline") })
		defer timer.Stop()
	}
	handler := h.globals[strings.TrimPrefix(ev.ID(), work.EventPrefix)]
	if handler == nil {
		return Reply{}, fmt.Errorf("contestant: no handler for %s", ev.ID())
	}
	result, err := starlark.Call(thread, handler, starlark.Tuple{toStarlark(ev.Values)}, nil)
	if err != nil {
		if strings.Contains(err.Error(), "Starlark computation cancelled") {
			err = fmt.Errorf("%w: %w", ErrStopped, err)
		}
		return Reply{}, err
	}
	dict, ok := result.(*starlark.Dict)
	if !ok {
		return Reply{}, fmt.Errorf("contestant: handler gave %s", result.Type())
	}
	values := make(map[string]any, dict.Len())
	for _, item := range dict.Items() {
		values[string(item[0].(starlark.String))] = fromStarlark(item[1])
	}
	return Reply{Values: values}, nil
}

func toStarlark(values map[string]any) *starlark.Dict {
	dict := starlark.NewDict(len(values))
	for key, v := range values {
		var sv starlark.Value = starlark.None
		switch v := v.(type) {
		case string:
			sv = starlark.String(v)
		case int:
			sv = starlark.MakeInt(v)
		case float64:
			sv = starlark.Float(v)
		case bool:
			sv = starlark.Bool(v)
		}
		dict.SetKey(starlark.String(key), sv) // cannot fail: not frozen, keys hashable
	}
	return dict
}

func fromStarlark(v starlark.Value) any {
	switch v := v.(type) {
	case starlark.String:
		return string(v)
	case starlark.Int:
		n, _ := v.Int64()
		return n
	case starlark.Float:
		return float64(v)
	case starlark.Bool:
		return bool(v)
	}
	return nil
}

// Another is the same: frozen globals are safe to share.
func (h *starlarkHost) Another() Host { return h }

func (h *starlarkHost) Close() error { return nil }
