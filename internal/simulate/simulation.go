package simulate

import (
	"context"
	"fmt"
	"maps"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Simulation is a host app of one event. Not safe for concurrent use: one
// behavior runs at a time. For several, each takes [Simulation.Another].
type Simulation struct {
	event   *catalog.Event
	params  map[string]any
	source  *Source
	answers *Answers

	keys  []Key
	calls []Call
	asked map[string]int // calls so far, by operation
}

// Key is a key that a behavior asked the host app for.
type Key struct {
	Name   string
	Exists bool
}

// Call is a query or an immediate operation that a behavior asked for.
type Call struct {
	Name   string
	Args   map[string]any
	Answer any
	Err    error
}

// New makes a simulation of an event with the params it is about. answers may
// be nil.
func New(event *catalog.Event, params map[string]any, source *Source, answers *Answers) *Simulation {
	if answers == nil {
		answers = &Answers{}
	}
	return &Simulation{event: event, params: params, source: source, answers: answers}
}

// Check coerces what the event will carry, so that a mistake in it is found
// before a module is loaded. The error is a *catalog.KeyError.
func (s *Simulation) Check() (dictionary map[string]any, err error) {
	return s.event.Coerce(s.source.Dictionary)
}

// Another gives a simulation of the same event that nothing has been asked of.
func (s *Simulation) Another() *Simulation { return New(s.event, s.params, s.source, s.answers) }

// Again forgets what was asked, so that the same occurrence can be handled once
// more.
func (s *Simulation) Again() {
	s.keys, s.calls = s.keys[:0], s.calls[:0]
	clear(s.asked)
}

// Event gives a new occurrence, and forgets what was asked in the one before.
func (s *Simulation) Event() *runtime.Event {
	s.keys, s.calls, s.asked = nil, nil, map[string]int{}
	return &runtime.Event{
		ID: s.event.ID, Dictionary: s.source.Dictionary, Params: s.params, Time: s.source.Time, Keys: s.fetch,
	}
}

// Asked gives what the behavior asked of the latest occurrence, in order. Keys
// that the event carried anyway are not among them.
func (s *Simulation) Asked() ([]Key, []Call) { return s.keys, s.calls }

// fetch answers lazy keys: the file's word first, then the source's.
func (s *Simulation) fetch(_ context.Context, keys []string) (map[string]any, error) {
	got := make(map[string]any, len(keys))
	for _, name := range keys {
		v, ok := s.answers.keys[name]
		if !ok {
			v, ok = s.source.Lazy[name]
		}
		if ok {
			got[name] = v
		}
		s.keys = append(s.keys, Key{Name: name, Exists: ok})
	}
	return got, nil
}

// Calls gives a function for every operation that can be asked. One without an
// answer fails in words that say how to give it one.
func (s *Simulation) Calls(known *catalog.Catalog) map[string]runtime.CallFunc {
	calls := map[string]runtime.CallFunc{}
	for _, op := range known.Actions() {
		if op.Callable() {
			calls[op.Name] = s.Answer
		}
	}
	return calls
}

// Answer answers a call that a behavior makes while handling the occurrence.
func (s *Simulation) Answer(_ context.Context, c *runtime.Call) (any, error) {
	one := s.next(c.Name)
	s.calls = append(s.calls, Call{Name: c.Name, Args: maps.Clone(c.Args), Answer: one.value, Err: one.err})
	return one.value, one.err
}

func (s *Simulation) next(name string) answer {
	given, ok := s.answers.calls[name]
	n := s.asked[name]
	s.asked[name]++
	switch {
	case !ok:
		return answer{err: fmt.Errorf("nothing answers it here: put calls.%s into the answers", name)}
	case !given.inOrder:
		return given.answers[0]
	case n >= len(given.answers):
		return answer{err: fmt.Errorf("the file of answers holds %d for it, and this is call %d", len(given.answers), n+1)}
	}
	return given.answers[n]
}
