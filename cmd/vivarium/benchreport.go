package main

import (
	"math"
	"strconv"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/measure"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// benchReport is what bench found, for programs. Its keys are a promise. Where
// nothing was measured it has no rows and the ratios are null.
type benchReport struct {
	Kind       abi.Kind             `json:"kind"`
	Event      string               `json:"event"`
	Behavior   string               `json:"behavior"`
	Host       benchHost            `json:"host"`
	Noise      *float64             `json:"noise"`            // share by which the same, measured twice, differs
	Throughput *float64             `json:"throughput_ratio"` // of two goroutines to one
	Fresh      *float64             `json:"fresh_ratio"`      // time of an event with a new instance to one with an instance put back
	Rows       map[string]*benchRow `json:"rows"`
	Cost       *reportCost          `json:"cost"`
	IdleBytes  int64                `json:"idle_bytes"` // resident in one idle instance
	Replaced   []string             `json:"replaced"`   // why every event gets a new instance; empty where it is put back
	Warnings   []string             `json:"warnings"`
	Error      *reportError         `json:"error"`
}

type benchHost struct {
	Engine   string `json:"engine"`
	Strategy string `json:"strategy"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
	Cores    int    `json:"cores"`
	Threads  int    `json:"threads"` // that run Go code at once
}

// benchRow is one thing that was measured. Null is what it does not have.
type benchRow struct {
	Median  float64   `json:"median_ns"`
	P50     *float64  `json:"p50_ns"`
	P99     *float64  `json:"p99_ns"`
	Allocs  *float64  `json:"allocs"`
	Bytes   *float64  `json:"alloc_bytes"`
	Events  int       `json:"events"`
	Samples []float64 `json:"samples_ns"` // one of each round
}

func newBenchRow(f *measure.Figures) *benchRow {
	row := &benchRow{Median: tenths(f.Median), Events: f.Events}
	for _, ns := range f.Samples {
		row.Samples = append(row.Samples, tenths(ns))
	}
	if f.P99 > 0 && f.Events > 1 { // one alone has no quantiles
		p50, p99 := tenths(f.P50), tenths(f.P99)
		row.P50, row.P99 = &p50, &p99
	}
	if f.Allocs >= 0 {
		allocs, bytes := tenths(f.Allocs), tenths(f.Bytes)
		row.Allocs, row.Bytes = &allocs, &bytes
	}
	return row
}

// tenths rounds to what can be told apart at all.
func tenths(x float64) float64 { return math.Round(x*10) / 10 }

// showUnmeasured says why an event was not measured.
func (a *app) showUnmeasured(r *benchReport, bad *runtime.Error) error {
	p := a.printer()
	showHead(p, &runtime.Outcome{Kind: r.Kind, Event: r.Event, Behavior: r.Behavior, Err: bad})
	p.Blank()
	p.Line(console.In(console.Dim, "Nothing was measured: only an event that ends in ok is."))
	return p.Flush()
}

// showBench shows to people what was measured.
func (a *app) showBench(r *benchReport) error {
	p := a.printer()
	showHead(p, &runtime.Outcome{Kind: r.Kind, Event: r.Event, Behavior: r.Behavior})
	p.Blank()
	p.Line(console.In(console.Bold, "Noise"), console.In(console.Dim, "·"), cell(percent(*r.Noise)),
		console.In(console.Dim, "between two measurements of the same; a smaller difference is none"))
	p.Heading("Time", "of one event or load; the median of rounds, p50 and p99 of single ones")
	p.Table(2, r.table())
	showWarnings(p, r.Warnings)
	showBenchCost(p, r)
	p.Heading("Host", "")
	p.Table(2, [][]console.Cell{
		{cell("engine"), cell(r.Host.Engine)},
		{cell("instances"), cell(r.Host.Strategy)},
		{cell("go"), cell(r.Host.Go + " " + r.Host.Platform)},
		{cell("cores"), cell(strconv.Itoa(r.Host.Cores) + ", " + strconv.Itoa(r.Host.Threads) + " used at once")},
	})
	return p.Flush()
}

// table gives the rows in the order of a behavior's life.
func (r *benchReport) table() [][]console.Cell {
	var rows [][]console.Cell
	line := func(name, label, remark string) {
		row := r.Rows[name]
		if row == nil {
			return
		}
		allocs := ""
		if row.Allocs != nil {
			allocs = strconv.FormatFloat(*row.Allocs, 'f', -1, 64)
		}
		rows = append(rows, []console.Cell{
			cell(label), console.In(console.Accent, nanoseconds(&row.Median)), cell(nanoseconds(row.P50)), cell(nanoseconds(row.P99)),
			cell(allocs), cell(console.Count(int64(row.Events))), console.In(console.Dim, remark),
		})
	}
	var head []console.Cell
	for _, name := range []string{"", "median", "p50", "p99", "allocs", "events", ""} {
		head = append(head, console.In(console.Dim, name))
	}
	rows = append(rows, head)
	line("load_bytes", "load from bytes", "admit, rewrite, compile, initialize")
	line("load_cache", "load from the cache", "admit, rewrite, read the code, initialize")
	line("first_event", "first event", "right after a load, encoding and all")
	line("handle", "handle", "warm, outcome reused: "+r.Cost.instance())
	line("handle_again", "handle, again", "the same once more: the noise")
	line("handle_two", "handle on 2 goroutines", ratio(*r.Throughput)+" the throughput of one")
	if len(r.Replaced) == 0 && r.Fresh != nil {
		line("fresh_instance", "a new instance each", ratio(*r.Fresh)+" the time of handle")
	}
	line("encode", "encode the dictionary", "once for all behaviors: "+console.Bytes(r.Cost.DictionaryBytes))
	return rows
}

// instance says what every event gets.
func (c *reportCost) instance() string {
	if c.Instance != nil && *c.Instance == "reset" {
		return "an instance put back"
	}
	return "a new instance"
}

func showBenchCost(p *console.Printer, r *benchReport) {
	p.Heading("Cost", "of every such event")
	var rows [][]console.Cell
	add := func(name, value, remark string) {
		rows = append(rows, []console.Cell{cell(name), cell(value), console.In(console.Dim, remark)})
	}
	if r.Cost.Fuel != nil {
		add("fuel", console.Count(*r.Cost.Fuel), "instructions, the same everywhere")
	}
	add("memory", console.Bytes(r.Cost.MemoryBytes), "at its peak")
	if len(r.Replaced) == 0 {
		add("idle", console.Bytes(r.IdleBytes), "resident between events, for each instance")
	}
	add("dictionary", console.Bytes(r.Cost.DictionaryBytes), "")
	add("returns", console.Bytes(r.Cost.ReturnsBytes), "")
	add("calls", strconv.Itoa(r.Cost.Calls), "")
	for _, why := range r.Replaced {
		add("instance", "replaced", why)
	}
	p.Table(2, rows)
}

func nanoseconds(ns *float64) string {
	if ns == nil {
		return ""
	}
	return console.Duration(time.Duration(math.Round(*ns)))
}

func ratio(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) + " ×" }

func percent(share float64) string { return strconv.FormatFloat(100*share, 'f', 1, 64) + " %" }
