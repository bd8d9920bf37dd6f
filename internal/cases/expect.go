package cases

import (
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// expected are the fields of an expectation, in the order differences are told.
var expected = []string{"kind", "error", "returns", "actions", "done", "logs", "state", "fuel", "memory", "calls"}

// expect reads what must come of the case. Values are coerced as those of the
// handler are, so that they compare.
func (s *setup) expect() {
	s.t.want = map[string]any{}
	if s.c.expect == nil {
		return
	}
	want := s.t.want
	operations := func(name string) func(*catalog.Node) {
		return func(n *catalog.Node) { want[name] = s.operations(n, name) }
	}
	amount := func(name string) func(*catalog.Node) {
		return func(n *catalog.Node) {
			want[name] = s.word(n, name)
			if _, ok := parseCost(want[name].(string)); !ok {
				s.wrong(n.Line, "%s is %s, want a number, or <= and a number: <= 40k", name, n.Shape())
			}
		}
	}
	s.fields(s.c.expect, "expect", map[string]func(*catalog.Node){
		"kind":    func(n *catalog.Node) { want["kind"] = s.kind(n) },
		"error":   func(n *catalog.Node) { want["error"] = s.text(n, "error") },
		"returns": func(n *catalog.Node) { want["returns"] = s.returns(n) },
		"actions": operations("actions"),
		"done":    operations("done"),
		"logs":    func(n *catalog.Node) { want["logs"] = s.logs(n) },
		"state":   func(n *catalog.Node) { want["state"] = s.kept(n) },
		"fuel":    amount("fuel"),
		"memory":  amount("memory"),
		"calls":   amount("calls"),
	})
}

func (s *setup) kind(n *catalog.Node) string {
	kind := s.text(n, "kind")
	var kinds []string
	for _, k := range abi.Kinds() {
		kinds = append(kinds, string(k))
	}
	if !slices.Contains(kinds, kind) {
		s.wrong(n.Line, "there is no kind %.64q%s: there are %s", kind, console.DidYouMean(catalog.Nearest(kind, kinds)), strings.Join(kinds, ", "))
	}
	return kind
}

func (s *setup) returns(n *catalog.Node) map[string]any {
	coerced, err := s.t.event.CoerceReturns(s.object(n, "returns"))
	if err != nil {
		s.misfit(n, "returns", err)
	}
	return coerced
}

// operations reads a list of operations, each a map of its name to its
// arguments, or its name alone.
func (s *setup) operations(n *catalog.Node, what string) []any {
	list := []any{}
	for _, item := range s.list(n, what) {
		name, args := "", &catalog.Node{Line: item.Line}
		switch v := item.Value.(type) {
		case string:
			name = v
		case []catalog.Entry:
			if len(v) == 1 {
				name, args = v[0].Name, v[0].Node
			}
		}
		if name == "" {
			s.wrong(item.Line, "one of %s is %s, want its name and arguments: set_importance: {value: 80}", what, item.Shape())
			continue
		}
		list = append(list, s.operation(name, args))
	}
	return list
}

func (s *setup) operation(name string, n *catalog.Node) any {
	known := s.suite.Options.Catalog
	op, ok := known.Action(name)
	if !ok {
		s.wrong(n.Line, "there is no operation %.64q%s", name, console.DidYouMean(known.NearestActions(name)))
		return nil
	}
	args, err := op.CoerceArgs(s.t.event, s.object(n, name))
	if err != nil {
		s.misfit(n, name, err)
	}
	return map[string]any{name: args}
}

func (s *setup) logs(n *catalog.Node) []any {
	lines := []any{}
	for _, item := range s.list(n, "logs") {
		line := s.text(item, "a line of logs")
		level, _, ok := strings.Cut(line, " ")
		if !ok || !slices.ContainsFunc([]abi.Level{abi.Debug, abi.Info, abi.Warn, abi.Error}, func(l abi.Level) bool { return l.String() == level }) {
			s.wrong(item.Line, "a line of logs is %s, want its level and its text: info rated 80", item.Shape())
		}
		lines = append(lines, line)
	}
	return lines
}

// kept reads the state that must be kept, nothing for none.
func (s *setup) kept(n *catalog.Node) any {
	v := s.value(n, "state")
	switch v.(type) {
	case nil, string, []byte:
	default:
		s.wrong(n.Line, "state is %s, want text, {$bin: base64}, or nothing", n.Shape())
	}
	return v
}

func fromJSON(doc []byte) (any, error) { return convert.FromJSON(doc) }
