package cases

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/simulate"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Suite is a behavior that cases are held against. Not safe for concurrent use:
// cases run one after another.
type Suite struct {
	Options runtime.Options // Calls and Checked are the suite's own; Catalog must be set
	Module  []byte
	Info    *runtime.Info // of Module
	// ReadFile reads a file that a case names, of at most so many bytes.
	ReadFile func(path string, most int64) ([]byte, error)

	rt      *runtime.Runtime
	loaded  map[string]*runtime.Behavior // by their policies
	running *simulate.Simulation
	samples map[*catalog.Event]*simulate.Source
}

// Result is how a case went.
type Result struct {
	Case        *Case
	Outcome     *runtime.Outcome
	Differences []Difference // none: it passed
	Keys        []simulate.Key
	Calls       []simulate.Call
	Warnings    []string // about its input

	got map[string]any
}

// Passed reports whether all that was expected came.
func (r *Result) Passed() bool { return len(r.Differences) == 0 }

// Run runs a case that was checked. An error is one of the machinery, or of ctx;
// whatever the behavior does wrong is a difference.
func (s *Suite) Run(ctx context.Context, c *Case) (*Result, error) {
	t, wrong := s.stage(c)
	if err := wrong.err(); err != nil {
		return nil, err
	}
	r := &Result{Case: c, Outcome: &runtime.Outcome{}, Warnings: t.source.Warnings}
	err := s.handle(ctx, c, t, r.Outcome)
	var bad *runtime.Error
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil && !errors.As(err, &bad):
		return nil, err
	case r.Outcome.Kind == "": // it did not come to a run
		r.Outcome.Kind, r.Outcome.Event, r.Outcome.Err, r.Outcome.Cost.Fuel = bad.Kind, t.event.ID, bad, -1
	}
	r.Keys, r.Calls = t.sim.Asked()
	r.compare()
	return r, nil
}

// sample gives the catalog's sample of an event, kept for the next case where the
// event is one of the catalog's own.
func (s *Suite) sample(event *catalog.Event, own bool) *simulate.Source {
	if !own {
		return simulate.Sample(event)
	}
	if s.samples == nil {
		s.samples = map[*catalog.Event]*simulate.Source{}
	}
	if s.samples[event] == nil {
		s.samples[event] = simulate.Sample(event)
	}
	return s.samples[event].Clone()
}

// handle hands a behavior the event of a case.
func (s *Suite) handle(ctx context.Context, c *Case, t *trial, out *runtime.Outcome) error {
	if handlers := s.Info.Handlers; !slices.Contains(handlers, t.event.ID) {
		return &runtime.Error{Kind: abi.NoHandler, Event: t.event.ID, Offset: -1,
			Message: "the module has no handler for " + t.event.ID + ": it handles " + console.Some(handlers, 8)}
	}
	b, err := s.behavior(ctx, t.policy)
	if err != nil {
		return err
	}
	s.running = t.sim
	return b.Handle(ctx, t.occurrence(c, s.Info.Digest), out)
}

// behavior loads the module under a policy, once for all cases that share it:
// every event finds it as it was loaded.
func (s *Suite) behavior(ctx context.Context, policy runtime.Policy) (*runtime.Behavior, error) {
	if s.rt == nil {
		if err := s.open(ctx); err != nil {
			return nil, err
		}
	}
	key, err := json.Marshal(policy)
	if err != nil {
		return nil, fmt.Errorf("cases: policy: %w", err)
	}
	if b := s.loaded[string(key)]; b != nil {
		return b, nil
	}
	if len(s.loaded) >= mostLoaded {
		for key, b := range s.loaded {
			if err := b.Close(ctx); err != nil {
				return nil, err
			}
			delete(s.loaded, key)
		}
	}
	b, err := s.rt.Load(ctx, s.Module, policy)
	if err == nil {
		s.loaded[string(key)] = b
	}
	return b, err
}

const mostLoaded = 16 // policies whose behaviors are kept at a time

func (s *Suite) open(ctx context.Context) error {
	options := s.Options
	options.Checked = true
	options.Calls = map[string]runtime.CallFunc{}
	for _, op := range options.Catalog.Actions() {
		if op.Callable() {
			options.Calls[op.Name] = func(ctx context.Context, call *runtime.Call) (any, error) { return s.running.Answer(ctx, call) }
		}
	}
	var err error
	s.rt, err = runtime.New(ctx, options)
	s.loaded = map[string]*runtime.Behavior{}
	return err
}

// Close gives up what running has taken.
func (s *Suite) Close(ctx context.Context) error {
	if s.rt == nil {
		return nil
	}
	return s.rt.Close(ctx)
}
