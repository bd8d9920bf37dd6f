package runtime

import (
	"cmp"
	"context"
	"reflect"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Dispatch hands one event to the behaviors among those given that handle it,
// smaller priority first, then by name. It leaves out those whose params do not
// match the event's. The event is encoded once. A behavior that fails stops none
// of the others. In the phase before, each finds what earlier ones returned in
// $prior, so that edits build on one another. The outcomes come in the order of
// the runs; ctx ends them all.
func (rt *Runtime) Dispatch(ctx context.Context, ev *Event, behaviors ...*Behavior) []Outcome {
	var chosen []*Behavior
	for _, b := range behaviors {
		if h := b.handlers[ev.ID]; b.rt == rt && h != nil && h.listens(ev.Params) {
			chosen = append(chosen, b)
		}
	}
	slices.SortStableFunc(chosen, func(x, y *Behavior) int {
		return cmp.Or(cmp.Compare(x.priority[ev.ID], y.priority[ev.ID]), cmp.Compare(x.name, y.name))
	})
	outs := make([]Outcome, len(chosen))
	var prior []Outcome
	for i, b := range chosen {
		_ = b.handleAfter(ctx, ev, &outs[i], prior) // the outcome holds the error
		if b.handlers[ev.ID].event.Phase == catalog.Before {
			prior = outs[:i+1]
		}
	}
	return outs
}

// listens reports whether a subscription's params let an event through: every
// param that the event names must be the same, or be one of a list's.
func (h *handler) listens(params map[string]any) bool {
	for name, is := range params {
		want, ok := h.given[name]
		if !ok {
			continue
		}
		list, isList := want.([]any)
		if !isList && !reflect.DeepEqual(want, is) {
			return false
		}
		if isList && !slices.ContainsFunc(list, func(w any) bool { return w == "*" || reflect.DeepEqual(w, is) }) {
			return false
		}
	}
	return true
}

// encodePrior gives $prior: what earlier behaviors returned, in order.
func encodePrior(prior []Outcome) abi.Value {
	var w abi.Writer
	n := 0
	for i := range prior {
		if prior[i].Kind == abi.OK {
			n++
		}
	}
	if n == 0 {
		return abi.Value{}
	}
	w.Array(n)
	for i := range prior {
		if prior[i].Kind != abi.OK {
			continue
		}
		w.Map(2)
		w.Str("behavior")
		w.Str(prior[i].Behavior)
		w.Str("returns")
		if prior[i].Returns.Type() == abi.Absent {
			w.Map(0)
		} else {
			w.Value(prior[i].Returns)
		}
	}
	return abi.Trusted(w.Buf)
}
