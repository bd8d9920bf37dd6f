//go:build !wasm && !tinygo.wasm

package vivariumtest

import (
	"maps"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Event is one event for a handler. ID is needed; all else may be left out.
type Event struct {
	ID         string
	Dictionary map[string]any // coerced to the catalog's types
	Lazy       map[string]any // what lazy keys answer; a key that is not here does not exist
	Vars       map[string]any // the behavior's variables, without var_
	Identity   map[string]any // keys of the behavior record, with behavior_
	Params     map[string]any
	Prior      []any // of maps {behavior, returns}
	State      []byte
	Time       int64  // Unix seconds
	Run        string // the delivery's name
	Attempt    int64  // default 1

	// Answers says what calls answer, by name. An error is a refusal: a
	// *[vivarium.Refused] as it is, any other with code −5. A call that is not
	// here is refused as one the host does not know.
	Answers map[string]func(args map[string]any) (any, error)

	// Refuse says which actions, and which lazy keys as "$key", are refused, and
	// with what code.
	Refuse map[string]abi.Code

	// Catalog says what the event is. Default: the built-in one.
	Catalog *catalog.Catalog
}

// Sample makes an event out of the catalog's sample of it. Its maps may be
// changed.
func Sample(t testing.TB, id string) Event {
	t.Helper()
	return SampleIn(t, catalog.Builtin(), id)
}

// SampleIn is [Sample] for a host's own catalog.
func SampleIn(t testing.TB, c *catalog.Catalog, id string) Event {
	t.Helper()
	e, ok := c.Event(id)
	if !ok {
		t.Fatalf("vivariumtest: no event %q; nearest: %q", id, c.NearestEvents(id))
	}
	s := e.Sample()
	return Event{ID: id, Dictionary: s.Dictionary, Lazy: s.Lazy, Identity: s.Context, Params: s.Params, Catalog: c}
}

// context gives source 1: what the run knows besides the dictionary.
func (ev *Event) context() map[string]any {
	c := map[string]any{abi.CtxEvent: ev.ID, abi.CtxRun: ev.Run, abi.CtxTime: ev.Time, abi.CtxAttempt: max(ev.Attempt, 1), abi.CtxPrior: ev.Prior}
	if ev.Params != nil {
		c[abi.CtxParams] = ev.Params
	}
	if ev.State != nil {
		c[abi.CtxState] = ev.State
	}
	maps.Copy(c, ev.Identity)
	for name, v := range ev.Vars {
		c["var_"+name] = v
	}
	return c
}
