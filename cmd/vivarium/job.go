package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/mail"
	"github.com/vivarium-wasm/vivarium/internal/simulate"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// job is an event and a behavior with everything a run of them needs.
type job struct {
	options runtime.Options
	policy  runtime.Policy
	module  []byte
	info    *runtime.Info
	event   *catalog.Event
	params  map[string]any
	source  *simulate.Source
	sim     *simulate.Simulation
	dict    map[string]any // the dictionary, coerced
}

// newJob reads and checks all input, the module last to be trusted. The job is
// there on an error too, as far as it got.
func (a *app) newJob(f *jobFlags, module string) (*job, error) {
	j := &job{}
	var err error
	if j.options, err = f.host.options(a); err != nil {
		return j, err
	}
	if f.event != "" {
		if err := j.setEvent(f.event); err != nil {
			return j, err
		}
	}
	if j.module, err = f.host.module(a, module, j.options.Limits); err != nil {
		return j, err
	}
	if j.info, err = runtime.Inspect(j.module, j.options); err != nil {
		return j, err
	}
	if err := j.settleEvent(f); err != nil {
		return j, err
	}
	if err := j.settleParams(f); err != nil {
		return j, err
	}
	if err := j.readSource(a, f); err != nil {
		return j, err
	}
	if err := j.settlePolicy(f); err != nil {
		return j, err
	}
	return j, j.simulate(a, f)
}

func (j *job) setEvent(id string) error {
	event, ok := j.options.Catalog.Event(id)
	if !ok {
		return &runtime.Error{Kind: abi.Invalid, Event: id, Offset: -1,
			Message: "there is no event " + strconv.Quote(id) + console.DidYouMean(j.options.Catalog.NearestEvents(id))}
	}
	j.event = event
	return nil
}

// settleEvent takes the module's only handler when no event was named.
func (j *job) settleEvent(f *jobFlags) error {
	handlers := j.info.Handlers
	switch {
	case j.event == nil && len(handlers) > 1:
		return usage("the module handles %d events: choose one with --event: %s", len(handlers), console.Some(handlers, 8))
	case j.event == nil:
		if err := j.setEvent(handlers[0]); err != nil { // a module without handlers is refused
			return err
		}
		if f.eml != "" && !slices.Contains(mail.Events(), handlers[0]) {
			return usage("the module handles %s, which a mail can't cause: use --sample or --dictionary", handlers[0])
		}
	case !slices.Contains(handlers, j.event.ID):
		return &runtime.Error{Kind: abi.NoHandler, Event: j.event.ID, Offset: -1,
			Message: "the module has no handler for " + j.event.ID + ": it handles " + console.Some(handlers, 8)}
	}
	return nil
}

// settleParams gives the event its params: those of the command line, then
// those the module asks for, then those of the sample.
func (j *job) settleParams(f *jobFlags) error {
	params := simulate.Params(j.event, f.sample, j.info.Metadata)
	types := map[string]catalog.Type{}
	for _, k := range j.event.Params {
		types[k.Name] = k.Type
	}
	if err := assign(params, "param", f.params, types); err != nil {
		return err
	}
	narrowed, coerced, err := simulate.Narrow(j.event, params)
	if key := (*catalog.KeyError)(nil); errors.As(err, &key) && params[key.Key] == nil {
		err = fmt.Errorf("%w: give it with --param %s=…", err, key.Key)
	}
	if err != nil {
		return invalid(j.event.ID, "params: ", err)
	}
	j.event, j.params = narrowed, coerced
	return nil
}

// maxJSONPerByte is how many bytes of JSON a byte of the ABI's encoding takes at
// most: six for a control character written as \u0000, and some air.
const maxJSONPerByte = 8

// readSource reads what the event carries.
func (j *job) readSource(a *app, f *jobFlags) error {
	var err error
	switch {
	case f.sample:
		j.source = simulate.Sample(j.event)
	case f.dictionary != "":
		var doc []byte
		most := maxJSONPerByte * limitBytes(j.options.Limits, "dictionary_bytes")
		if doc, err = a.readFile(f.dictionary, "the dictionary", most); err == nil {
			j.source, err = j.read("dictionary: ", doc, simulate.JSON)
		}
	case f.eml != "":
		var message []byte
		if message, err = a.readFile(f.eml, "the mail", mail.DefaultMaxBytes); err == nil {
			j.source, err = j.read("", message, simulate.Mail)
		}
	default:
		j.source = simulate.Empty()
	}
	if err != nil {
		return j.tooLarge(err)
	}
	if !f.when.IsZero() {
		j.source.Time = f.when
	}
	return nil
}

func (j *job) read(what string, b []byte, by func(*catalog.Event, []byte) (*simulate.Source, error)) (*simulate.Source, error) {
	s, err := by(j.event, b)
	if err != nil {
		return nil, invalid(j.event.ID, what, err)
	}
	return s, nil
}

// tooLarge makes a file that was too large invalid input.
func (j *job) tooLarge(err error) error {
	var file *tooLargeError
	if errors.As(err, &file) {
		return invalid(j.event.ID, "", err)
	}
	return err
}

// settlePolicy says who the behavior is and what it may ask for.
func (j *job) settlePolicy(f *jobFlags) error {
	if err := assign(j.source.Vars, "var", f.vars, simulate.Variables(j.info.Metadata)); err != nil {
		return err
	}
	var err error
	if j.policy, err = simulate.Policy(j.options.Catalog, j.event, j.params, j.source, j.info.Metadata, f.grants); err != nil {
		return invalid(j.event.ID, "", err)
	}
	return nil
}

const maxAnswers = 64 << 20 // bytes of a file of answers

// simulate reads the answers and checks the dictionary.
func (j *job) simulate(a *app, f *jobFlags) error {
	var answers *simulate.Answers
	if f.answers != "" {
		doc, err := a.readFile(f.answers, "the answers", maxAnswers)
		if err != nil {
			return j.tooLarge(err)
		}
		if answers, err = simulate.ReadAnswers(doc, j.event, j.options.Catalog); err != nil {
			return invalid(j.event.ID, "answers: ", err)
		}
	}
	j.sim = simulate.New(j.event, j.params, j.source, answers)
	var err error
	if j.dict, err = j.sim.Check(); err != nil {
		return invalid(j.event.ID, "", err)
	}
	return nil
}

// open makes a runtime.
func open(ctx context.Context, options runtime.Options) (*runtime.Runtime, error) {
	rt, err := runtime.New(ctx, options)
	if err != nil && ctx.Err() != nil {
		return nil, &runtime.Error{Kind: abi.Canceled, Message: "canceled while making a runtime", Offset: -1, Cause: ctx.Err()}
	}
	if err != nil {
		return nil, &runtime.Error{Kind: abi.HostError, Message: err.Error(), Offset: -1, Cause: err}
	}
	return rt, nil
}

// load loads the job's behavior.
func (j *job) load(ctx context.Context, rt *runtime.Runtime) (*runtime.Behavior, error) {
	return rt.Load(ctx, j.module, j.policy)
}

// assign adds NAME=VALUE pairs to values. A value is JSON where it can be read
// as such and its type is not a text; else it is text.
func assign(values map[string]any, flag string, pairs []string, types map[string]catalog.Type) error {
	for _, pair := range pairs {
		name, text, ok := strings.Cut(pair, "=")
		if !ok || name == "" {
			return usage("--%s %q is not of the form name=value", flag, pair)
		}
		values[name] = text
		if t, declared := types[name]; declared && t.Wire() == catalog.WireStr {
			continue
		}
		if v, err := convert.FromJSON([]byte(text)); err == nil {
			values[name] = v
		}
	}
	return nil
}
