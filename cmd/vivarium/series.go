package main

import (
	"slices"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// series is how several runs of the same event went.
type series struct {
	planned   int
	kinds     map[abi.Kind]int
	instances map[string]int
	durations []time.Duration
	fuel      [2]int64 // least and most
}

func newSeries(planned int) *series {
	return &series{
		planned: planned, kinds: map[abi.Kind]int{}, instances: map[string]int{},
		durations: make([]time.Duration, 0, min(planned, 1<<16)),
	}
}

func (s *series) add(out *runtime.Outcome) {
	if len(s.durations) == 0 {
		s.fuel = [2]int64{out.Cost.Fuel, out.Cost.Fuel}
	}
	s.fuel = [2]int64{min(s.fuel[0], out.Cost.Fuel), max(s.fuel[1], out.Cost.Fuel)}
	s.kinds[out.Kind]++
	s.instances[out.Cost.Instance]++
	s.durations = append(s.durations, out.Cost.Duration)
}

// show sums up more than one run.
func (s *series) show(p *console.Printer) {
	if s.planned < 2 {
		return
	}
	slices.Sort(s.durations)
	ran := len(s.durations)
	p.Heading("Repeated", console.Count(int64(ran))+" of "+console.Plural(s.planned, "run")+"; shown above is the last")
	var kinds []string
	for _, kind := range abi.Kinds() {
		if n := s.kinds[kind]; n > 0 {
			kinds = append(kinds, console.Count(int64(n))+" "+string(kind))
		}
	}
	rows := [][]console.Cell{
		{cell("kinds"), cell(strings.Join(kinds, ", "))},
		{cell("instances"), cell(console.Count(int64(s.instances["reset"])) + " reset, " + console.Count(int64(s.instances["fresh"])) + " fresh")},
		{cell("duration"), cell("median " + console.Duration(s.quantile(0.5)) + ", p99 " + console.Duration(s.quantile(0.99)) +
			", longest " + console.Duration(s.durations[ran-1]))},
	}
	switch least, most := s.fuel[0], s.fuel[1]; {
	case least >= 0 && least == most:
		rows = append(rows, []console.Cell{cell("fuel"), cell("equal in every run")})
	case least >= 0:
		rows = append(rows, []console.Cell{cell("fuel"), cell(console.Count(least) + " to " + console.Count(most))})
	}
	p.Table(2, rows)
}

// quantile gives the duration that a share of the sorted runs did not exceed.
func (s *series) quantile(share float64) time.Duration {
	return s.durations[min(int(share*float64(len(s.durations))), len(s.durations)-1)]
}
