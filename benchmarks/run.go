package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/suite"
	"github.com/vivarium-wasm/vivarium/benchmarks/trial"
)

//go:embed go.mod
var goMod string

// measureAll makes a report of everything whose name matches.
func measureAll(quick bool, match *regexp.Regexp, progress io.Writer) (*report.Report, error) {
	begin := time.Now()
	r := report.New(quick, goMod)
	say := func(format string, args ...any) {
		fmt.Fprintf(progress, "%5.0fs  "+format+"\n", append([]any{time.Since(begin).Seconds()}, args...)...)
	}
	if quick {
		r.Plan = measure.Quick
	}
	var err error
	r.Cells, err = suite.Run(r.Plan, match, func(group string, cells int) { say("%s: %d cells", group, cells) })
	if err != nil {
		return nil, err
	}
	for _, c := range r.Cells {
		if c.Error != "" {
			say("failed: %s %s %s: %s", c.Group, c.Guest, c.Contestant, c.Error)
		}
	}
	r.Residents = residents(quick, match, say)
	r.Trials = trials(quick, match, say)
	r.Took = time.Since(begin)
	say("done")
	return r, nil
}

func residents(quick bool, match *regexp.Regexp, say func(string, ...any)) []report.Residents {
	var all []report.Residents
	for _, name := range []string{contestant.Wazero, contestant.Extism, contestant.Vivarium} {
		for _, n := range trial.Many() {
			switch {
			case !match.MatchString(fmt.Sprintf("residents/%d/%s", n, name)):
			case quick && n > 100:
			case name == contestant.Extism && n > 1000: // each with a kernel and a runtime of its own
			default:
				say("residents: %d of %s", n, name)
				rounds := 10
				if quick {
					rounds = 2
				}
				all = append(all, trial.Residents(contestant.Named(name), n, rounds))
			}
		}
	}
	return all
}

func trials(quick bool, match *regexp.Regexp, say func(string, ...any)) []report.Trial {
	var all []report.Trial
	cache, err := os.MkdirTemp("", "benchmarks")
	if err != nil {
		say("hostile: %v", err)
		return nil
	}
	defer os.RemoveAll(cache)
	for _, c := range contestant.All() {
		if !slices.Contains(c.Guests, contestant.Hostile) || c.Name == contestant.VivariumEncoding {
			continue
		}
		for _, shape := range trial.Shapes() {
			if !match.MatchString(fmt.Sprintf("hostile/%s/%s", shape[0], c.Name)) {
				continue
			}
			repeat, patience := 20, time.Second
			switch {
			case quick:
				repeat, patience = 2, 250*time.Millisecond
			case c.Name == contestant.Vivarium, c.Name == contestant.GoLoop:
				repeat = 100
			}
			t := trial.Hostile(c, shape[0], repeat, patience, cache)
			say("hostile: %s, %s: %s", c.Name, shape[1], t.Ending)
			all = append(all, t)
		}
	}
	return all
}
