package main

import (
	"context"
	"errors"
	"time"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
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
	jobFlags
	at     string
	repeat int
	show   bool
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
	f.add(a, cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.at, "time", "", "when the event happens, `RFC3339` (default: the mail's date, else a fixed day)")
	flags.IntVar(&f.repeat, "repeat", 1, "run `N` events one after the other and show the last")
	flags.BoolVar(&f.show, "show-dictionary", false, "show what the event carries, too; with --json on standard error")
	return cmd
}

// check refuses flags that say nothing possible or contradict one another.
func (f *runFlags) check() error {
	if err := f.jobFlags.check(); err != nil {
		return err
	}
	if f.repeat < 1 || f.repeat > maxRepeat {
		return usage("--repeat %d is not within 1 and %d", f.repeat, maxRepeat)
	}
	if f.at == "" {
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
	j, err := a.newJob(&f.jobFlags, module)
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
	rt, err := open(ctx, j.options)
	if err != nil {
		return err
	}
	defer rt.Close(context.WithoutCancel(ctx))
	b, err := j.load(ctx, rt)
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
