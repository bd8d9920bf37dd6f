package main

import (
	"encoding/json"
	"slices"
	"strconv"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/mail"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// maxShown is how many bytes of one value people are shown. --json has it all.
const maxShown = 400

// showOutcome shows the outcome of the latest run to people, and how the others
// of a series went.
func (a *app) showOutcome(f *runFlags, j *job, out *runtime.Outcome, s *series) error {
	p := a.printer()
	showHead(p, out)
	if out.Kind == abi.OK {
		showReturns(p, j, out)
		showActions(p, j, out)
	}
	showAsked(p, j)
	showLog(p, out)
	showWarnings(p, append(append([]string{}, j.source.Warnings...), out.Warnings...))
	showCost(p, out)
	s.show(p)
	if f.dictionary == "" && f.eml == "" && !f.sample {
		sources := []string{"--sample", "--dictionary"}
		if slices.Contains(mail.Events(), out.Event) {
			sources = append(sources, "--eml")
		}
		p.Blank()
		p.Line(console.In(console.Dim, "The event carried nothing: try "+console.Or(sources)+"."))
	}
	return p.Flush()
}

// showHead says how the run ended, and if badly, why and where.
func showHead(p *console.Printer, out *runtime.Outcome) {
	style := console.Good
	if out.Kind != abi.OK {
		style = console.Bad
	}
	p.Line(console.In(style, string(out.Kind)), console.In(console.Bold, out.Event), console.In(console.Dim, "by "+out.Behavior))
	if out.Err == nil {
		return
	}
	e := out.Err
	p.Blank()
	p.Text(2, console.Plain, e.Message)
	if e.Limit != "" {
		text := limitText(e)
		if adjustable(e.Limit) {
			text += "; --limit " + e.Limit + "=… sets it"
		}
		p.Text(2, console.Dim, text)
	}
	if e.Offset >= 0 {
		p.Text(2, console.Dim, "at byte "+strconv.FormatInt(e.Offset, 10))
	}
	if len(e.Stack) > 0 {
		p.Heading("Stack", "innermost call first")
		p.Table(2, frames(e.Stack))
	}
}

// frames gives a stack as rows; a function that called itself stands there once.
func frames(stack []string) [][]console.Cell {
	var rows [][]console.Cell
	for i := 0; i < len(stack); {
		n := i + 1
		for n < len(stack) && stack[n] == stack[i] {
			n++
		}
		row := []console.Cell{cell(stack[i])}
		if n > i+1 {
			row = append(row, console.In(console.Dim, console.Count(int64(n-i))+" times"))
		}
		rows, i = append(rows, row), n
	}
	return rows
}

func showReturns(p *console.Printer, j *job, out *runtime.Outcome) {
	if out.Returns.Len() == 0 {
		p.Heading("Returns", "nothing")
		return
	}
	p.Heading("Returns", "")
	p.Table(2, fields(out.Returns, j.event.Returns))
}

func showActions(p *console.Printer, j *job, out *runtime.Outcome) {
	if len(out.Actions) == 0 {
		p.Heading("Actions", "none")
	} else {
		p.Heading("Actions", "requested, not performed")
	}
	var rows [][]console.Cell
	for i, action := range out.Actions {
		var declared []catalog.Key
		if op, ok := j.event.Action(action.Name); ok {
			declared = op.ArgsIn(j.event)
		}
		rows = append(rows, numbered(i, action.Name, fields(action.Args, declared))...)
	}
	p.Table(2, rows)
	if s := out.Suspended; s != nil {
		p.Heading("Suspended", "with a state of "+console.Bytes(int64(len(s.State))))
	}
}

// numbered puts an operation's index and name before the rows that tell of it.
func numbered(index int, name string, rows [][]console.Cell) [][]console.Cell {
	if len(rows) == 0 {
		rows = [][]console.Cell{nil}
	}
	number, named := console.In(console.Dim, strconv.Itoa(index)), console.In(console.Accent, name)
	for i := range rows {
		rows[i] = append([]console.Cell{number, named}, rows[i]...)
		number, named = cell(""), cell("")
	}
	return rows
}

// fields gives the pairs of a map as rows. A date stands there as a date, too.
func fields(v abi.Value, declared []catalog.Key) [][]console.Cell {
	var rows [][]console.Cell
	for key, value := range v.Pairs() {
		text := shorten(string(convert.AppendJSON(nil, value)))
		for _, k := range declared {
			if at, ok := value.Int(); ok && k.Name == string(key) && k.Type.Kind == catalog.KindDate {
				text += time.Unix(at, 0).UTC().Format(" (Mon, 2 Jan 2006 15:04:05 UTC)")
			}
		}
		rows = append(rows, []console.Cell{cell(string(key)), cell(text)})
	}
	return rows
}

// showAsked shows what the behavior asked the simulated host app for.
func showAsked(p *console.Printer, j *job) {
	keys, calls := j.sim.Asked()
	if len(keys) > 0 {
		p.Heading("Lazy keys", "asked for once each")
		for _, k := range keys {
			row := []console.Cell{cell("  " + k.Name)}
			if !k.Exists {
				row = append(row, console.In(console.Warn, "has no value: --answers can give it one"))
			}
			p.Line(row...)
		}
	}
	if len(calls) == 0 {
		return
	}
	p.Heading("Calls", "answered from the file of answers")
	var rows [][]console.Cell
	for i, c := range calls {
		answer := []console.Cell{cell("answer"), cell(showValue(c.Answer))}
		if c.Err != nil {
			answer = []console.Cell{cell("failed"), console.In(console.Warn, shorten(c.Err.Error()))}
		}
		rows = append(rows, numbered(i, c.Name, [][]console.Cell{{cell("asked"), cell(showValue(c.Args))}, answer})...)
	}
	p.Table(2, rows)
}

var levelStyles = map[abi.Level]console.Style{
	abi.Debug: console.Dim, abi.Info: console.Plain, abi.Warn: console.Warn, abi.Error: console.Bad,
}

func showLog(p *console.Printer, out *runtime.Outcome) {
	if len(out.Logs) == 0 {
		return
	}
	p.Heading("Log", "")
	var rows [][]console.Cell
	for _, line := range out.Logs {
		style := levelStyles[line.Level]
		rows = append(rows, []console.Cell{console.In(style, line.Level.String()), cell(string(line.Text))})
	}
	p.Table(2, rows)
}

func showWarnings(p *console.Printer, warnings []string) {
	if len(warnings) == 0 {
		return
	}
	p.Heading("Warnings", "")
	for _, w := range warnings {
		p.Text(2, console.Warn, w)
	}
}

func showCost(p *console.Printer, out *runtime.Outcome) {
	c := out.Cost
	p.Heading("Cost", "")
	var rows [][]console.Cell
	add := func(name, value, remark string) {
		rows = append(rows, []console.Cell{cell(name), cell(value), console.In(console.Dim, remark)})
	}
	if c.Fuel >= 0 {
		add("fuel", console.Count(c.Fuel), "instructions, the same everywhere")
	}
	add("duration", console.Duration(c.Duration), c.Instance+" instance")
	add("memory", console.Bytes(c.MemoryBytes), "at the end of the run")
	add("dictionary", console.Bytes(c.DictionaryBytes), "")
	add("returns", console.Bytes(c.ReturnsBytes), "")
	add("calls", strconv.Itoa(c.Calls), "")
	p.Table(2, rows)
}

// showDictionary shows what the event carries: for people as a document before
// the outcome, for programs as one line beside it.
func (a *app) showDictionary(f *runFlags, j *job) error {
	dict, err := convert.Value(j.dict)
	if err != nil {
		return err
	}
	doc := json.RawMessage(convert.AppendJSON(nil, dict))
	if f.json {
		return a.encode(a.err, doc, "")
	}
	p := a.printer()
	p.Line(console.In(console.Bold, "Dictionary"), console.In(console.Dim, "· "+console.Plural(len(j.dict), "key")))
	if err := p.Flush(); err != nil {
		return err
	}
	if err := a.writeDocument(doc); err != nil {
		return err
	}
	p.Blank()
	return p.Flush()
}

func cell(text string) console.Cell { return console.Cell{Text: text} }

// showValue gives a Go value as short JSON.
func showValue(v any) string {
	encoded, err := convert.Value(v)
	if err != nil {
		return err.Error()
	}
	return shorten(string(convert.AppendJSON(nil, encoded)))
}

// shorten cuts text to what people want to see of one value.
func shorten(s string) string {
	if len(s) <= maxShown {
		return s
	}
	cut := maxShown
	for cut > 0 && s[cut]&0xc0 == 0x80 { // not inside a character
		cut--
	}
	return s[:cut] + "… (" + console.Bytes(int64(len(s))) + ")"
}
