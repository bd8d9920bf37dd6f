package contestant

import (
	"fmt"
	"strings"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// exprs are expr: single expressions, checked before they run, over the host's
// map in place. It bounds memory by a budget, and time not at all.
func exprs() []*Contestant {
	return []*Contestant{{
		Name: "expr", Pristine: true, Caps: "memory",
		Works: []string{"empty", "pick", "triage"}, Guests: []Guest{Script, Hostile}, Start: alone(openExpr),
	}}
}

// exprRules are the programs by work. A loop is what the language has instead:
// a sum of sums, eight deep, over a list of the host's, which no budget is charged for.
var exprRules = map[string]string{
	"empty":        `{}`,
	"pick":         `{"queue": sender_email[indexOf(sender_email, "@")+1:], "score": ticket_id % 100 + len(message_subject)}`,
	"triage":       guests.TriageExpr,
	"hostile_fine": `{"ok": true}`,
	"hostile_loop": `{"ok": ` + strings.Repeat("sum(list, ", 8) + "#" + strings.Repeat(")", 8) + `}`,
	"hostile_grow": `{"ok": map(1..1000000, map(1..1000000, #))}`,
}

type exprHost struct {
	programs map[string]*vm.Program
	vm       vm.VM
}

func openExpr(Spec) (Host, error) {
	h := &exprHost{programs: map[string]*vm.Program{}}
	for name, rule := range exprRules {
		program, err := expr.Compile(rule, expr.AllowUndefinedVariables())
		if err != nil {
			return nil, fmt.Errorf("contestant: expr %s: %w", name, err)
		}
		h.programs[name] = program
	}
	return h, nil
}

func (h *exprHost) Handle(ev *events.Event) (Reply, error) {
	program := h.programs[strings.TrimPrefix(ev.ID(), work.EventPrefix)]
	if program == nil {
		return Reply{}, fmt.Errorf("contestant: no rule for %s", ev.ID())
	}
	result, err := h.vm.Run(program, ev.Values)
	if err != nil {
		return Reply{}, err
	}
	values, _ := result.(map[string]any)
	return Reply{Values: values}, nil
}

func (h *exprHost) Close() error { return nil }
