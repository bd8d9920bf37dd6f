// Package suite says what is measured: the base case and, one at a time, the
// dimensions around it.
package suite

import (
	"errors"
	"fmt"
	"os"
	"regexp"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// timeout is the deadline of timed events. It is never reached: what it costs
// is that there is one.
const timeout = time.Second

// Cell is a cell of the report and how to measure it.
type Cell struct {
	report.Cell
	measure measure.Cell
}

// Name identifies a cell: group/work/guest/dictionary/contestant.
func (c *Cell) Name() string {
	name := fmt.Sprintf("%s/%s/%s/%d/%s", c.Group, c.Work, c.Guest, c.Dictionary, c.Contestant)
	if c.Start != "" {
		name += "/" + c.Start
	}
	if c.Workers > 1 {
		name += fmt.Sprintf("/%d", c.Workers)
	}
	if c.Again {
		name += "/again"
	}
	return name
}

// Run measures the cells whose names match, group by group, and tells progress
// of each group before it starts.
func Run(plan measure.Plan, match *regexp.Regexp, progress func(group string, cells int)) []report.Cell {
	var done []report.Cell
	for _, group := range groups() {
		var cells []*measure.Cell
		var labels []report.Cell
		for i := range group {
			if c := &group[i]; match.MatchString(c.Name()) {
				cells = append(cells, &c.measure)
				labels = append(labels, c.Cell)
			}
		}
		if len(cells) == 0 {
			continue
		}
		progress(labels[0].Group, len(cells))
		for i, figures := range measure.Group(plan, cells) {
			labels[i].Figures = figures
			done = append(done, labels[i])
		}
	}
	return done
}

func groups() [][]Cell {
	var all [][]Cell
	for _, part := range []func() [][]Cell{handlers, kernels, languages, sizes, cores, starts} {
		all = append(all, part()...)
	}
	return all
}

// handlers compares every contestant on the ordinary handlers: the base case.
// Two of them run twice, so that the report can state the noise.
func handlers() [][]Cell {
	var groups [][]Cell
	for _, name := range []string{"empty", "pick", "triage"} {
		var cells []Cell
		for _, c := range contestant.All() {
			for _, guest := range []contestant.Guest{contestant.None, contestant.C, contestant.Go, contestant.Script} {
				if c.Can(name, guest) {
					cells = append(cells, warm("handlers "+name, c, guest, name, events.Base))
					break // the first of its guests stands for it
				}
			}
		}
		for _, again := range []string{contestant.Wazero, contestant.Vivarium} {
			cell := warm("handlers "+name, contestant.Named(again), contestant.C, name, events.Base)
			cell.Again = true
			cells = append(cells, cell)
		}
		groups = append(groups, cells)
	}
	return groups
}

// metered are the contestants whose price of bounding CPU work is compared.
var metered = []string{
	contestant.PlainGo, contestant.Wazero, "wazero, interruptible", "wasmtime", "wasmtime, fuel", "wasmtime, epochs",
	contestant.Vivarium, "goja", "Starlark", "gopher-lua",
}

// kernels compares what bounding CPU work costs, in C and where it is sensible
// in script languages.
func kernels() [][]Cell {
	var groups [][]Cell
	for _, w := range work.All() {
		if !w.Kernel {
			continue
		}
		var cells []Cell
		for _, name := range metered {
			c := contestant.Named(name)
			for _, guest := range []contestant.Guest{contestant.None, contestant.C, contestant.Script} {
				if c.Can(w.Name, guest) {
					cells = append(cells, warm("kernels "+w.Name, c, guest, w.Name, events.Base))
				}
			}
		}
		groups = append(groups, cells)
	}
	return groups
}

// languages compares guests that are written as their languages are: with
// allocation, standard libraries and, in Go, a runtime.
func languages() [][]Cell {
	var groups [][]Cell
	for _, guest := range []contestant.Guest{contestant.C, contestant.Rust, contestant.Go} {
		for _, w := range work.All() {
			if guest == contestant.C && w.Kernel {
				continue // timed among the kernels
			}
			var cells []Cell
			for _, name := range []string{contestant.Wazero, contestant.WazeroFresh, contestant.Vivarium} {
				c := contestant.Named(name)
				if c.Can(w.Name, guest) && !(w.Kernel && name == contestant.WazeroFresh) {
					cells = append(cells, warm(fmt.Sprintf("languages %s %s", guest, w.Name), c, guest, w.Name, events.Base))
				}
			}
			groups = append(groups, cells)
		}
	}
	return groups
}

// sizes varies the dictionary.
func sizes() [][]Cell {
	var groups [][]Cell
	add := func(guest contestant.Guest, size int, names ...string) {
		var cells []Cell
		for _, name := range names {
			if c := contestant.Named(name); c.Can("pick", guest) {
				cells = append(cells, warm(fmt.Sprintf("sizes %s %d", guest, size), c, guest, "pick", size))
			}
		}
		groups = append(groups, cells)
	}
	for _, size := range []int{events.Tiny, events.Base, events.Ten, events.Big, events.Huge} {
		add(contestant.C, size, contestant.Wazero, contestant.WazeroFresh, contestant.Extism, contestant.Vivarium, contestant.VivariumEncoding)
	}
	for _, guest := range []contestant.Guest{contestant.Rust, contestant.Go} {
		for _, size := range []int{events.Big, events.Huge} {
			add(guest, size, contestant.Wazero, contestant.WazeroFresh, contestant.Vivarium)
		}
	}
	return groups
}

// cores runs the empty handler on one goroutine and on two.
func cores() [][]Cell {
	var cells []Cell
	for _, name := range []string{contestant.PlainGo, contestant.Wazero, contestant.WazeroFresh, contestant.Extism, "wasmtime", contestant.Vivarium} {
		for workers := 1; workers <= 2; workers++ {
			c := contestant.Named(name)
			guest := contestant.C
			if name == contestant.PlainGo {
				guest = contestant.None
			}
			cell := warm("cores", c, guest, "empty", events.Base)
			cell.Workers = workers
			cell.measure.Open = open(c, guest, "empty", events.Base, workers)
			cells = append(cells, cell)
		}
	}
	return [][]Cell{cells}
}

// starts times the way from a module's bytes to the answer of its first event,
// in a process whose engine is up: without compiled code, and with it on disk.
func starts() [][]Cell {
	var groups [][]Cell
	for _, guest := range []contestant.Guest{contestant.Small, contestant.C, contestant.Rust, contestant.Go} {
		for _, from := range []string{"bytes", "cache"} {
			var cells []Cell
			for _, name := range []string{contestant.WazeroFresh, "wasmtime, epochs, new instance", contestant.Extism, contestant.Vivarium} {
				c := contestant.Named(name)
				if !c.Can("pick", guest) {
					continue
				}
				cell := label(fmt.Sprintf("starts %s %s", guest, from), c, guest, "pick", events.Base)
				cell.Start = from
				cell.measure.Timed = start(c, guest, from == "cache")
				cells = append(cells, cell)
			}
			groups = append(groups, cells)
		}
	}
	return groups
}

func label(group string, c *contestant.Contestant, guest contestant.Guest, name string, size int) Cell {
	return Cell{Cell: report.Cell{
		Group: group, Work: name, Contestant: c.Name, Guest: string(guest), Dictionary: size, Workers: 1,
		Pristine: c.Pristine, Caps: c.Caps,
	}}
}

func warm(group string, c *contestant.Contestant, guest contestant.Guest, name string, size int) Cell {
	cell := label(group, c, guest, name, size)
	cell.measure.Open = open(c, guest, name, size, 1)
	return cell
}

// open prepares warm cells: loaded, and the answer checked.
func open(c *contestant.Contestant, guest contestant.Guest, name string, size, workers int) func() ([]func() error, func() error, error) {
	return func() ([]func() error, func() error, error) {
		ev, err := event(name, size)
		if err != nil {
			return nil, nil, err
		}
		spec := contestant.Spec{Guest: guest, Timeout: timeout}
		first, err := c.Open(spec)
		if err != nil {
			return nil, nil, err
		}
		hosts := []contestant.Host{first}
		done := func() (err error) {
			for _, h := range hosts {
				err = errors.Join(err, h.Close())
			}
			return err
		}
		for len(hosts) < workers {
			var next contestant.Host
			if sharer, ok := contestant.Unwrap(first).(contestant.Sharer); ok {
				next = contestant.Shared(sharer)
			} else if next, err = c.Open(spec); err != nil {
				return nil, done, err
			}
			hosts = append(hosts, next)
		}
		run := make([]func() error, len(hosts))
		for i, h := range hosts {
			if err := once(h, ev); err != nil {
				return nil, done, err
			}
			h := contestant.Unwrap(h)
			run[i] = func() error {
				_, err := h.Handle(ev)
				return err
			}
		}
		return run, done, nil
	}
}

// start makes the function that times one start.
func start(c *contestant.Contestant, guest contestant.Guest, cached bool) func() (time.Duration, error) {
	return func() (spent time.Duration, err error) {
		spec := contestant.Spec{Guest: guest, Timeout: timeout}
		ev, err := event("pick", events.Base)
		if err != nil {
			return 0, err
		}
		if cached {
			if spec.Cache, err = os.MkdirTemp("", "benchmarks"); err != nil {
				return 0, err
			}
			defer os.RemoveAll(spec.Cache)
			if _, err := loadAndRun(c, spec, ev); err != nil {
				return 0, err
			}
		}
		return loadAndRun(c, spec, ev)
	}
}

func loadAndRun(c *contestant.Contestant, spec contestant.Spec, ev *events.Event) (spent time.Duration, err error) {
	engine, err := c.Start(spec)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	begin := time.Now()
	host, err := engine.Load(spec)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	err = once(host, ev)
	return time.Since(begin), err
}

// once handles an event and checks the answer.
func once(h contestant.Host, ev *events.Event) error {
	reply, err := h.Handle(ev)
	if err != nil {
		return err
	}
	return contestant.Check(ev, reply)
}

func event(name string, size int) (*events.Event, error) {
	for _, w := range work.All() {
		if w.Name == name {
			return events.New(w, size)
		}
	}
	return nil, fmt.Errorf("suite: no work named %s", name)
}
