// Package suite says what is measured: the base case and, one at a time, the
// dimensions around it.
package suite

import (
	"fmt"
	"os"
	"path/filepath"
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
func Run(plan measure.Plan, match *regexp.Regexp, progress func(group string, cells int)) ([]report.Cell, error) {
	cache, err := os.MkdirTemp("", "benchmarks") // warm cells need not compile the same guest again and again
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(cache)
	var done []report.Cell
	for _, group := range groups(cache) {
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
	return done, nil
}

func groups(cache string) [][]Cell {
	var all [][]Cell
	b := bench{cache: cache}
	for _, part := range []func() [][]Cell{b.handlers, b.kernels, b.languages, b.sizes, b.cores, b.starts} {
		all = append(all, part()...)
	}
	return all
}

// bench makes warm cells.
type bench struct{ cache string }

// handlers compares every contestant on the ordinary handlers: the base case.
// Two of them run twice, so that the report can state the noise.
func (b bench) handlers() [][]Cell {
	var groups [][]Cell
	for _, name := range []string{"empty", "pick", "triage"} {
		var cells []Cell
		for _, c := range contestant.All() {
			if c.Name == contestant.WazeroCounted {
				continue // a part of Vivarium, no way to host
			}
			for _, guest := range []contestant.Guest{contestant.None, contestant.C, contestant.Go, contestant.Script} {
				if c.Can(name, guest) {
					cells = append(cells, b.warm("handlers "+name, c, guest, name, events.Base))
					break // the first of its guests stands for it
				}
			}
		}
		for _, again := range []string{contestant.Wazero, contestant.Vivarium} {
			cell := b.warm("handlers "+name, contestant.Named(again), contestant.C, name, events.Base)
			cell.Again = true
			cells = append(cells, cell)
		}
		groups = append(groups, cells)
	}
	return groups
}

// metered are the contestants whose price of bounding CPU work is compared.
var metered = []string{
	contestant.PlainGo, contestant.Wazero, contestant.WazeroCounted, "wazero, interruptible", "wasmtime", "wasmtime, fuel", "wasmtime, epochs",
	contestant.Vivarium, "goja", "Starlark", "gopher-lua",
}

// kernels compares what bounding CPU work costs, in C and where it is sensible
// in script languages.
func (b bench) kernels() [][]Cell {
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
					cells = append(cells, b.warm("kernels "+w.Name, c, guest, w.Name, events.Base))
				}
			}
		}
		groups = append(groups, cells)
	}
	return groups
}

// natural are the works that show a language as it is written: with allocation,
// a standard library and, in Go, a runtime and its collector.
var natural = map[contestant.Guest][]string{
	contestant.C:    {"empty", "pick", "triage"},
	contestant.Rust: {"empty", "pick", "triage", "json", "sort"},
	contestant.Go:   {"empty", "pick", "triage", "json", "regexp", "sha", "sort"},
}

// languages compares guests written in them.
func (b bench) languages() [][]Cell {
	var groups [][]Cell
	for _, guest := range []contestant.Guest{contestant.C, contestant.Rust, contestant.Go} {
		for _, name := range natural[guest] {
			group := fmt.Sprintf("languages %s %s", guest, name)
			cells := []Cell{
				b.warm(group, contestant.Named(contestant.Wazero), guest, name, events.Base),
				b.warm(group, contestant.Named(contestant.WazeroCounted), guest, name, events.Base),
				b.warm(group, contestant.Named(contestant.Vivarium), guest, name, events.Base),
			}
			if name == "pick" {
				cells = append(cells, b.warm(group, contestant.Named(contestant.WazeroFresh), guest, name, events.Base))
			}
			groups = append(groups, cells)
		}
	}
	return groups
}

// sizes varies the dictionary.
func (b bench) sizes() [][]Cell {
	var groups [][]Cell
	add := func(guest contestant.Guest, size int, names ...string) {
		var cells []Cell
		for _, name := range names {
			if c := contestant.Named(name); c.Can("pick", guest) {
				cells = append(cells, b.warm(fmt.Sprintf("sizes %s %d", guest, size), c, guest, "pick", size))
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
func (b bench) cores() [][]Cell {
	var cells []Cell
	for _, name := range []string{contestant.PlainGo, contestant.Wazero, contestant.WazeroFresh, contestant.Extism, "wasmtime", contestant.Vivarium} {
		for workers := 1; workers <= 2; workers++ {
			c := contestant.Named(name)
			guest := contestant.C
			if name == contestant.PlainGo {
				guest = contestant.None
			}
			cell := b.warm("cores", c, guest, "empty", events.Base)
			cell.Workers = workers
			cell.measure.Open = b.open(c, guest, "empty", events.Base, workers)
			cells = append(cells, cell)
		}
	}
	return [][]Cell{cells}
}

// starts times the way from a module's bytes to the answer of its first event,
// in a process whose engine is up: without compiled code, and with it on disk.
func (b bench) starts() [][]Cell {
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
				folder := ""
				if from == "cache" {
					folder = filepath.Join(b.cache, "starts")
				}
				cell.measure.Timed = start(c, guest, folder)
				cells = append(cells, cell)
			}
			groups = append(groups, cells)
		}
	}
	return groups
}
