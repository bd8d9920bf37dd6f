package main

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/mail"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const runLong = `Run hands a behavior one simulated event and shows how it went: what the handler
returned, which actions it requests, its log, and what it cost.

It is a simulation. Requested actions are shown and not performed; queries and
immediate operations are answered from the file of --answers, and from nowhere
else. Twice the same command gives twice the same result, but for the duration.

The event comes from one of three sources. --dictionary reads the event's keys
from a JSON object; keys that begin with behavior_ and var_ say who the behavior
is. --eml reads a mail and fills the events that a mail can cause. --sample takes
the catalog's sample. With none of them, the handler finds an empty dictionary.

--answers reads JSON of this form. A list answers one call after another; a lazy
key that is not here is taken from the sample or the mail:

  {"keys":  {"ticket_owner_full_name": "Jonas Berg"},
   "calls": {"record.get":   {"id": 7, "name": "Kata"},
             "http.request": [{"status": 503}, {"$error": "connection refused"}]}}

Without --grant the behavior may ask for everything its event offers. Values of
--var and --param are JSON where they can be read as such, else text.

Exit codes: 0 ok, 1 the command failed, 2 invalid input or usage, 3 no-handler,
4 refused, 5 failed, 6 trap, 7 fuel, 8 deadline, 9 memory, 10 output,
11 bad-reply, 12 host, 13 canceled.`

const runExample = `  vivarium run triage.wasm --sample
  vivarium run triage.wasm --event event.mail.received --eml refund.eml
  echo '{"subject": "Hello"}' | vivarium run gate.wasm --dictionary - --json
  vivarium run triage.wasm --sample --answers answers.json --grant set_importance
  vivarium run triage.wasm --sample --limit time=50ms --limit fuel=100000 --repeat 1000`

// runFlags are the flags of run.
type runFlags struct {
	host            hostFlags
	event           string
	dictionary, eml string
	sample          bool
	answers         string
	at              string
	when            time.Time // at, once it has been checked
	vars, params    []string
	grants          []string
	repeat          int
	show, json      bool
}

func (a *app) runCommand() *cobra.Command {
	var f runFlags
	cmd := &cobra.Command{
		Use:     "run MODULE",
		Short:   "Run a behavior on a simulated event",
		Long:    runLong,
		Example: runExample,
		GroupID: groupBehaviors,
		Args:    arguments("MODULE"),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.run(cmd.Context(), &f, args[0]) },
	}
	cmd.ValidArgsFunction = completeModule
	flags := cmd.Flags()
	flags.StringVar(&f.event, "event", "", "the `ID` of the event (default: the module's only handler)")
	flags.StringVar(&f.dictionary, "dictionary", "", "take the event from `FILE`, a JSON object; - is standard input")
	flags.StringVar(&f.eml, "eml", "", "take the event from `FILE`, an RFC 5322 mail; - is standard input")
	flags.BoolVar(&f.sample, "sample", false, "take the event from the catalog's sample")
	flags.StringVar(&f.answers, "answers", "", "answer lazy keys and calls from `FILE`, JSON as above")
	flags.StringArrayVar(&f.vars, "var", nil, "give the behavior a variable, `NAME=VALUE` (repeatable)")
	flags.StringArrayVar(&f.params, "param", nil, "give the event a param, `NAME=VALUE` (repeatable)")
	flags.StringArrayVar(&f.grants, "grant", nil, "grant only `NAME`: an operation, a prefix such as record.*, or NAME:immediate (repeatable)")
	flags.StringVar(&f.at, "time", "", "when the event happens, `RFC3339` (default: the mail's date, else a fixed day)")
	flags.IntVar(&f.repeat, "repeat", 1, "run `N` events one after the other and show the last")
	flags.BoolVar(&f.show, "show-dictionary", false, "show what the event carries, too; with --json on standard error")
	flags.BoolVar(&f.json, "json", false, "print one JSON object for programs")
	f.host.addLimits(cmd)
	f.host.addCatalog(cmd)
	f.host.addEngine(cmd)
	completeFlag(cmd, "event", func() []string { return a.eventIDs(&f.host) })
	completeFlag(cmd, "grant", func() []string { return a.actionNames(&f.host) })
	return cmd
}

// check refuses flags that say nothing possible or contradict one another.
func (f *runFlags) check() error {
	var sources []string
	for _, s := range []struct {
		flag string
		set  bool
	}{{"--dictionary", f.dictionary != ""}, {"--eml", f.eml != ""}, {"--sample", f.sample}} {
		if s.set {
			sources = append(sources, s.flag)
		}
	}
	switch {
	case len(sources) > 1:
		return usage("%s and %s both say what the event carries: give one", sources[0], sources[1])
	case f.repeat < 1 || f.repeat > maxRepeat:
		return usage("--repeat %d is not within 1 and %d", f.repeat, maxRepeat)
	case f.eml != "" && f.event != "" && !slices.Contains(mail.Events(), f.event):
		return usage("a mail can't cause %s: --eml fills %s", f.event, console.Or(mail.Events()))
	case f.at == "":
		return nil
	}
	var err error
	if f.when, err = time.Parse(time.RFC3339, f.at); err != nil {
		return usage("--time %q is not an RFC 3339 time such as 2024-03-05T09:30:00Z", f.at)
	}
	return nil
}

const maxRepeat = 10_000_000

// run does what the command says, and shows the outcome however it ends.
func (a *app) run(ctx context.Context, f *runFlags, module string) error {
	if err := f.check(); err != nil {
		return err
	}
	j, err := a.newJob(f, module)
	if err == nil {
		err = a.runJob(ctx, f, j)
	}
	var bad *runtime.Error
	if !f.json || !errors.As(err, &bad) {
		return err
	}
	out := &runtime.Outcome{Kind: bad.Kind, Event: f.event, Err: bad}
	out.Cost.Fuel = -1
	if j != nil && j.event != nil {
		out.Event = j.event.ID
	}
	if err := a.writeJSON(newReport(out, nil)); err != nil {
		return err
	}
	return told(bad.Kind)
}

// runJob loads the behavior and runs its events. An error is one that came
// before the first of them.
func (a *app) runJob(ctx context.Context, f *runFlags, j *job) error {
	if f.show {
		if err := a.showDictionary(f, j); err != nil {
			return err
		}
	}
	j.options.Calls = j.sim.Calls(j.options.Catalog)
	rt, err := runtime.New(ctx, j.options)
	if err != nil {
		return &runtime.Error{Kind: abi.HostError, Message: err.Error(), Offset: -1, Cause: err}
	}
	defer rt.Close(context.WithoutCancel(ctx))
	b, err := rt.Load(ctx, j.module, j.policy)
	if err != nil && ctx.Err() != nil { // whatever else it says: it was interrupted
		return &runtime.Error{Kind: abi.Canceled, Message: "canceled while loading", Offset: -1, Cause: ctx.Err()}
	}
	if err != nil {
		return err
	}
	var out runtime.Outcome
	series := newSeries(f.repeat)
	for range f.repeat {
		_ = b.Handle(ctx, j.sim.Event(), &out) // the outcome holds the error
		series.add(&out)
		if out.Kind == abi.Canceled {
			break
		}
	}
	if out.Cost.Instance == "" && out.Err != nil {
		return out.Err // refused before a guest ran
	}
	if f.json {
		err = a.writeJSON(newReport(&out, j.source.Warnings))
	} else {
		err = a.showOutcome(f, j, &out, series)
	}
	if err != nil {
		return err
	}
	return told(out.Kind)
}
