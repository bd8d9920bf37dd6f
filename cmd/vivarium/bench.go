package main

import (
	"context"
	"errors"
	"math"
	goruntime "runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/measure"
	"github.com/vivarium-wasm/vivarium/internal/simulate"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const benchLong = `Bench measures on this machine what it costs to load a behavior and to hand it
one event: the first one, a warm one, and warm ones on two goroutines at once. A
warm event is encoded and its lazy keys are fetched already; every one of them
finds a pristine instance. Beside these stand what a new instance for each event
would cost, and what encoding the event's dictionary does.

What is compared is measured in rounds, each thing once a round and each round
starting one further on, so that whatever else the machine does happens to all of
them. Medians and allocations are of whole rounds, p50 and p99 of single events.
The same is measured twice: a difference no larger than that one's is noise.

Event, answers and rights are given as for run. What the simulated host app does
to answer calls is measured along with the event. An event that does not end in
ok is shown and not measured; the exit code is then that of its kind, as for run.`

const benchExample = `  vivarium bench triage.wasm --sample
  vivarium bench triage.wasm --event event.mail.received --eml refund.eml
  vivarium bench triage.wasm --sample --time 20s --json
  vivarium bench triage.wasm --sample --engine wazero-interpreter --cache off`

// benchFlags are the flags of bench.
type benchFlags struct {
	jobFlags
	total time.Duration
}

const maxBench = time.Hour

func (a *app) benchCommand() *cobra.Command {
	var f benchFlags
	cmd := &cobra.Command{
		Use:     "bench MODULE",
		Short:   "Measure how fast a behavior handles an event here",
		Long:    benchLong,
		Example: benchExample,
		GroupID: groupBehaviors,
		Args:    arguments("MODULE"),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.bench(cmd.Context(), &f, args[0]) },
	}
	f.add(a, cmd)
	cmd.Flags().DurationVar(&f.total, "time", 2*time.Second, "measure for about `DURATION`; modules that load slowly take longer")
	return cmd
}

// bench does what the command says.
func (a *app) bench(ctx context.Context, f *benchFlags, module string) error {
	if err := f.check(); err != nil {
		return err
	}
	if f.total < time.Millisecond || f.total > maxBench {
		return usage("--time %v is not within 1ms and %v", f.total, maxBench)
	}
	r := &benchReport{Kind: abi.OK, Event: f.event, Rows: map[string]*benchRow{}, Replaced: []string{}, Warnings: []string{}}
	j, err := a.newJob(&f.jobFlags, module)
	if j.event != nil {
		r.Event = j.event.ID
	}
	if err == nil {
		r.Warnings = append(r.Warnings, j.source.Warnings...)
		err = (&bench{job: j, report: r, sims: map[*runtime.Event]*simulate.Simulation{}}).run(ctx, f.total)
	}
	var bad *runtime.Error
	if err != nil && (!errors.As(err, &bad) || !f.json && r.Cost == nil) {
		return err // it came before the first event
	}
	if bad != nil {
		r.Kind, r.Error = bad.Kind, newReportError(bad)
		r.Noise, r.Throughput, r.Fresh, r.Rows = nil, nil, nil, map[string]*benchRow{}
	}
	switch {
	case f.json:
		err = a.writeJSON(r)
	case bad != nil:
		err = a.showUnmeasured(r, bad)
	default:
		err = a.showBench(r)
	}
	if err != nil {
		return err
	}
	return told(r.Kind)
}

// bench is a behavior that is measured on an event.
type bench struct {
	job    *job
	report *benchReport
	sims   map[*runtime.Event]*simulate.Simulation // the host app of each event; not written to while several run
	firsts []float64                               // nanoseconds of the first events after loads
}

// caller hands a behavior the same event again and again, from one goroutine.
type caller struct {
	behavior *runtime.Behavior
	sim      *simulate.Simulation
	event    *runtime.Event
	out      runtime.Outcome
}

func (m *bench) caller(b *runtime.Behavior) *caller {
	sim := m.job.sim.Another()
	c := &caller{behavior: b, sim: sim, event: sim.Event()}
	m.sims[c.event] = sim
	return c
}

func (c *caller) handle(ctx context.Context) error {
	c.sim.Again()
	return c.behavior.Handle(ctx, c.event, &c.out)
}

// run looks at one event, then measures. The report has a cost once the event
// has run.
func (m *bench) run(ctx context.Context, total time.Duration) error {
	options := m.job.options
	options.Calls = map[string]runtime.CallFunc{}
	for name := range m.job.sim.Calls(options.Catalog) {
		options.Calls[name] = func(ctx context.Context, c *runtime.Call) (any, error) { return m.sims[c.Event].Answer(ctx, c) }
	}
	rt, err := open(ctx, options)
	if err != nil {
		return err
	}
	defer rt.Close(context.WithoutCancel(ctx))
	options.Warn = nil // it has warned
	b, err := m.job.load(ctx, rt)
	if err != nil {
		return err
	}
	if err := m.look(ctx, rt, b); err != nil {
		return err
	}
	unkept := options
	unkept.IdleBytes = 1 // so that no instance is kept
	without, err := open(ctx, unkept)
	if err != nil {
		return err
	}
	defer without.Close(context.WithoutCancel(ctx))
	replaced, err := m.job.load(ctx, without)
	if err != nil {
		return err
	}
	if err := m.caller(replaced).handle(ctx); err != nil { // uses up what loading left
		return err
	}
	uncached := options
	uncached.CacheDir = ""
	cells := []benchCell{
		{"handle", m.handling(ctx, b, 1)},
		{"handle_again", m.handling(ctx, b, 1)},
		{"handle_two", m.handling(ctx, b, 2)},
		{"fresh_instance", m.handling(ctx, replaced, 1)},
		{"encode", m.encoding()},
		{"load_bytes", m.loading(ctx, uncached)},
	}
	if rt.Stats().CacheDir != "" && options.Engine != runtime.WazeroInterpreter { // which has no code to keep
		cells = append(cells, benchCell{"load_cache", m.loading(ctx, options)})
	}
	if err := m.measure(measure.Within(total, len(cells)+4), cells); err != nil { // two goroutines take the time of five cells
		return err
	}
	if s := without.Stats(); s.Fresh != s.Runs[abi.OK]-1 { // instances were kept after all
		delete(m.report.Rows, "fresh_instance")
		m.report.Fresh = nil
	}
	return nil
}

// look runs the event and notes what it costs wherever it runs.
func (m *bench) look(ctx context.Context, rt *runtime.Runtime, b *runtime.Behavior) error {
	r, stats := m.report, rt.Stats()
	r.Behavior, r.Replaced = b.Name(), append([]string{}, b.Info().Fresh...)
	r.Host = benchHost{stats.Engine, stats.Strategy, goruntime.Version(), goruntime.GOOS + "/" + goruntime.GOARCH, goruntime.NumCPU(), goruntime.GOMAXPROCS(0)}
	c := m.caller(b)
	defer delete(m.sims, c.event)
	for range 2 { // the second is a warm one
		err := c.handle(ctx)
		if c.out.Cost.Instance != "" {
			r.Cost = &newReport(&c.out, nil).Cost
		}
		if err != nil {
			return err
		}
	}
	r.Warnings = append(r.Warnings, c.out.Warnings...)
	r.IdleBytes = rt.Stats().IdleBytes
	return nil
}

// handling is a warm behavior on so many goroutines.
func (m *bench) handling(ctx context.Context, b *runtime.Behavior, goroutines int) *measure.Cell {
	cell := &measure.Cell{}
	for range goroutines {
		c := m.caller(b)
		cell.Runs = append(cell.Runs, func() error { return c.handle(ctx) })
	}
	return cell
}

// encoding is what a runtime does with a dictionary before the first handler.
func (m *bench) encoding() *measure.Cell {
	return &measure.Cell{Runs: []func() error{func() error {
		dict, err := m.job.sim.Check()
		if err == nil {
			_, err = convert.Append(nil, dict)
		}
		return err
	}}}
}

// loading is a load into a runtime of its own, for one keeps compiled code in
// memory, too. The first event is timed on the side.
func (m *bench) loading(ctx context.Context, options runtime.Options) *measure.Cell {
	return &measure.Cell{Timed: func() (time.Duration, error) {
		rt, err := open(ctx, options)
		if err != nil {
			return 0, err
		}
		defer rt.Close(context.WithoutCancel(ctx))
		began := time.Now()
		b, err := m.job.load(ctx, rt)
		took := time.Since(began)
		if err != nil {
			return 0, err
		}
		c := m.caller(b)
		defer delete(m.sims, c.event)
		began = time.Now()
		err = c.handle(ctx)
		m.firsts = append(m.firsts, float64(time.Since(began)))
		return took, err
	}}
}

type benchCell struct {
	name string
	*measure.Cell
}

// measure measures the cells and fills the report's rows.
func (m *bench) measure(plan measure.Plan, cells []benchCell) error {
	group := make([]*measure.Cell, len(cells))
	for i, c := range cells {
		group[i] = c.Cell
	}
	figures := measure.Group(plan, group...)
	by := map[string][]float64{}
	for i, f := range figures {
		if f.Err != nil {
			return f.Err
		}
		by[cells[i].name] = f.Samples
		m.report.Rows[cells[i].name] = newBenchRow(&f)
	}
	m.report.Rows["first_event"] = newBenchRow(&measure.Figures{
		Samples: m.firsts, Median: measure.Quantile(m.firsts, 0.5), P50: measure.Quantile(m.firsts, 0.5), P99: measure.Quantile(m.firsts, 0.99),
		Events: len(m.firsts), Allocs: -1, Bytes: -1,
	})
	noise := math.Abs(measure.Ratio(by["handle_again"], by["handle"]) - 1)
	throughput := measure.Ratio(by["handle"], by["handle_two"])
	fresh := measure.Ratio(by["fresh_instance"], by["handle"])
	m.report.Noise, m.report.Throughput, m.report.Fresh = &noise, &throughput, &fresh
	return nil
}
