package main

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/internal/cases"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// testReport is how all cases went, for programs. Its keys are a promise.
type testReport struct {
	Passed  int        `json:"passed"`
	Failed  int        `json:"failed"`
	Updated int        `json:"updated"` // failed, and the file now expects what happened
	Cases   []testCase `json:"cases"`
}

type testCase struct {
	Module      string             `json:"module"`
	File        string             `json:"file"`
	Line        int                `json:"line"`
	Name        string             `json:"name"`
	Passed      bool               `json:"passed"`
	Updated     bool               `json:"updated"`
	Differences []cases.Difference `json:"differences"`
	Outcome     *report            `json:"outcome"`
}

// each visits every case that ran, in order.
func each(all []*tested, visit func(t *tested, r *cases.Result)) {
	for _, t := range all {
		for _, file := range t.files {
			for _, r := range t.results[file] {
				visit(t, r)
			}
		}
	}
}

func newTestReport(all []*tested) *testReport {
	report := &testReport{Cases: []testCase{}}
	each(all, func(t *tested, r *cases.Result) {
		switch {
		case r.Passed():
			report.Passed++
		case t.updated[r.Case]:
			report.Updated++
		default:
			report.Failed++
		}
		report.Cases = append(report.Cases, testCase{
			Module: t.module, File: r.Case.File, Line: r.Case.Line, Name: r.Case.Name,
			Passed: r.Passed(), Updated: t.updated[r.Case],
			Differences: append([]cases.Difference{}, r.Differences...), Outcome: newReport(r.Outcome, r.Warnings),
		})
	})
	return report
}

// tested tells how all cases went and ends the command accordingly.
func (a *app) tested(f *testFlags, all []*tested) error {
	report := newTestReport(all)
	var err error
	if f.json {
		err = a.writeJSON(report)
	} else {
		err = a.showTested(f, all, report)
	}
	if err == nil && report.Failed > 0 {
		return &toldError{exitCases}
	}
	return err
}

func (a *app) showTested(f *testFlags, all []*tested, report *testReport) error {
	p := a.printer()
	each(all, func(t *tested, r *cases.Result) {
		switch {
		case !r.Passed():
			showFailed(p, t, r)
		case f.verbose:
			p.Line(console.In(console.Good, "passed"), console.In(console.Bold, r.Case.Name), console.In(console.Dim, "· "+costLine(r)))
		}
	})
	style := console.Good
	var counts []string
	if report.Failed > 0 {
		style = console.Bad
		counts = append(counts, console.Count(int64(report.Failed))+" failed")
	}
	if report.Updated > 0 {
		counts = append(counts, console.Count(int64(report.Updated))+" updated")
	}
	if report.Passed > 0 {
		counts = append(counts, console.Count(int64(report.Passed))+" passed")
	}
	p.Line(console.In(style, strings.Join(counts, ", ")), console.In(console.Dim, "of "+console.Plural(len(report.Cases), "case")))
	return p.Flush()
}

func costLine(r *cases.Result) string {
	c := r.Outcome.Cost
	if c.Fuel < 0 {
		return string(r.Outcome.Kind)
	}
	return "fuel " + console.Count(c.Fuel) + ", memory " + console.Bytes(c.MemoryBytes) + ", " + console.Plural(c.Calls, "call")
}

// mostDifferences is how many differences of a case people are shown.
const mostDifferences = 20

// showFailed shows where a case failed, and what else may say why.
func showFailed(p *console.Printer, t *tested, r *cases.Result) {
	verdict := console.In(console.Bad, "failed")
	if t.updated[r.Case] {
		verdict = console.In(console.Warn, "updated")
	}
	p.Line(verdict, console.In(console.Bold, r.Case.Name), console.In(console.Dim, "· "+place(r.Case)))
	var rows [][]console.Cell
	for i, d := range r.Differences {
		if i == mostDifferences {
			rows = append(rows, []console.Cell{console.In(console.Dim, "and "+console.Plural(len(r.Differences)-i, "more difference"))})
			break
		}
		rows = append(rows,
			[]console.Cell{console.In(console.Accent, d.Path), cell("want"), console.In(console.Good, valueText(d.Want))},
			[]console.Cell{cell(""), cell("got"), console.In(console.Bad, valueText(d.Got))})
	}
	p.Table(2, rows)
	if e := r.Outcome.Err; e != nil {
		p.Text(2, console.Plain, string(e.Kind)+": "+shorten(faultLine(e)))
		p.Table(4, frames(e.Stack))
	}
	for _, c := range r.Calls {
		if c.Err != nil {
			p.Text(2, console.Warn, c.Name+" failed: "+shorten(c.Err.Error()))
		}
	}
	for _, w := range append(append([]string{}, r.Warnings...), r.Outcome.Warnings...) {
		p.Text(2, console.Warn, w)
	}
	showLines(p, r)
	p.Blank()
}

// showLines shows what the behavior logged.
func showLines(p *console.Printer, r *cases.Result) {
	var rows [][]console.Cell
	for _, line := range r.Outcome.Logs {
		rows = append(rows, []console.Cell{console.In(console.Dim, "log"), console.In(levelStyles[line.Level], line.Level.String()), cell(shorten(string(line.Text)))})
	}
	p.Table(2, rows)
}

func place(c *cases.Case) string { return cases.Mistake{File: c.File, Line: c.Line}.Place() }

// valueText gives a side of a difference.
func valueText(text string) string {
	if text == "" {
		return "nothing"
	}
	return shorten(text)
}
