package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

const eventsLong = `Events lists the events a behavior can handle, by family. Given the ID of one it
shows what it carries, what a handler may return and which operations it may ask
for, and ends with a handler to begin with.

An event happens before something, when it may change or refuse it, after it, or
is a request that waits for an answer.

--sample prints a dictionary that run --dictionary takes; with --json also the
params, the lazy keys and the context of the sample. --schema prints the JSON
Schema of the dictionary, of the params or of the returns.`

const eventsExample = `  vivarium events --family mail
  vivarium events event.mail.received
  vivarium events event.mail.received --sample > event.json
  vivarium events event.webhook.received --schema=returns
  vivarium events --phase request --json`

// eventJSON is an event for programs.
type eventJSON struct {
	ID         string `json:"id"`
	Label      string `json:"label"`
	Family     string `json:"family"`
	Phase      string `json:"phase"`
	Dispatch   string `json:"dispatch"`
	Subject    string `json:"subject,omitempty"`
	Doc        string `json:"doc"`
	Since      string `json:"since,omitempty"`
	Until      string `json:"until,omitempty"`
	Deprecated bool   `json:"deprecated,omitempty"`
	UI         bool   `json:"ui,omitempty"`
}

// eventDetail is one event with everything in it.
type eventDetail struct {
	eventJSON
	Notes   string            `json:"notes,omitempty"`
	Params  []keyJSON         `json:"params"`
	Keys    []keyJSON         `json:"keys"`
	Links   []linkJSON        `json:"links"`
	Returns []keyJSON         `json:"returns"`
	Actions []eventActionJSON `json:"actions"`
}

type eventActionJSON struct {
	Name string       `json:"name"`
	Mode catalog.Mode `json:"mode"`
}

func (a *app) eventsCommand() *cobra.Command {
	var f catalogFlags
	cmd := &cobra.Command{
		Use:     "events [ID]",
		Short:   "List events, or show one",
		Long:    eventsLong,
		Example: eventsExample,
		GroupID: groupCatalog,
		Args:    arguments("[ID]"),
		RunE:    func(_ *cobra.Command, args []string) error { return a.events(&f, args) },
	}
	f.add(a, cmd, "dictionary", "params", "returns")
	cmd.ValidArgsFunction = completeFirst(func() []string { return a.eventIDs(&f.host) })
	return cmd
}

func (a *app) events(f *catalogFlags, args []string) error {
	if err := f.read(a, args); err != nil {
		return err
	}
	if len(args) == 0 {
		return a.listEvents(f)
	}
	e, ok := f.known.Event(args[0])
	switch {
	case !ok:
		return unknown("event", args[0], f.known.NearestEvents(args[0]))
	case f.schema != "":
		return a.eventSchema(e, f.schema)
	case f.sample:
		return a.eventSample(e, f.asJSON)
	case f.asJSON:
		return a.writeJSON(newEventDetail(e))
	}
	return a.showEvent(f, e)
}

func (a *app) listEvents(f *catalogFlags) error {
	events := f.events()
	if f.asJSON {
		list := make([]eventJSON, len(events))
		for i, e := range events {
			list[i] = newEventJSON(e)
		}
		return a.writeJSON(list)
	}
	p := a.printer()
	var rows [][]console.Cell
	family := ""
	for _, e := range events {
		if e.Family != family {
			family = e.Family
			rows = append(rows, []console.Cell{console.In(console.Bold, family), cell(""), cell("")})
		}
		rows = append(rows, []console.Cell{
			console.In(console.Accent, "  "+e.ID), console.In(console.Dim, string(e.Phase)),
			cell(remarks(e.Label, eventFlags(e)...)),
		})
	}
	p.Table(0, rows)
	p.Blank()
	p.Line(console.In(console.Dim, console.Plural(len(events), "event")+"; vivarium events ID shows one."))
	return p.Flush()
}

func eventFlags(e *catalog.Event) (flags []string) {
	if e.Deprecated {
		flags = append(flags, "deprecated")
	}
	return append(flags, versions(e.Since, e.Until)...)
}

func newEventJSON(e *catalog.Event) eventJSON {
	return eventJSON{e.ID, e.Label, e.Family, string(e.Phase), e.Dispatch, e.Subject, e.Doc, e.Since, e.Until, e.Deprecated, e.UI}
}

func newEventDetail(e *catalog.Event) eventDetail {
	d := eventDetail{
		eventJSON: newEventJSON(e), Notes: e.Notes,
		Params: keysJSON(e.Params), Keys: keysJSON(e.Keys), Links: linksJSON(e.Links), Returns: keysJSON(e.Returns),
		Actions: []eventActionJSON{},
	}
	for _, action := range usable(e) {
		d.Actions = append(d.Actions, eventActionJSON{action.Name, action.Mode})
	}
	return d
}

// usable gives the operations a handler of an event can ask for.
func usable(e *catalog.Event) (actions []*catalog.Action) {
	for _, action := range e.Actions {
		if action.Mode != catalog.Return && action.Mode != catalog.Dropped {
			actions = append(actions, action)
		}
	}
	return actions
}

func (a *app) eventSchema(e *catalog.Event, what string) error {
	switch what {
	case "dictionary":
		return a.writeDocument(e.Schema())
	case "params":
		return a.writeDocument(e.ParamsSchema())
	case "returns":
		return a.writeDocument(e.ReturnsSchema())
	}
	return usage("there is no schema of %q: there are those of dictionary, params and returns", what)
}

// eventSample prints the dictionary of a sample, or all of it.
func (a *app) eventSample(e *catalog.Event, all bool) error {
	s := e.Sample()
	if !all {
		doc, err := jsonOf(s.Dictionary)
		if err != nil {
			return err
		}
		return a.writeDocument(doc)
	}
	doc, err := jsonOf(map[string]any{"params": s.Params, "dictionary": s.Dictionary, "lazy": s.Lazy, "context": s.Context})
	if err != nil {
		return err
	}
	return a.writeJSON(doc)
}

func (a *app) showEvent(f *catalogFlags, e *catalog.Event) error {
	p := a.printer()
	p.Line(console.In(console.Bold, e.ID), console.In(console.Dim, remarks(e.Label, eventFlags(e)...)))
	p.Blank()
	p.Text(2, console.Plain, e.Doc)
	if e.Notes != "" {
		p.Text(2, console.Dim, e.Notes)
	}
	p.Blank()
	facts := [][]console.Cell{
		{console.In(console.Dim, "family"), cell(e.Family)},
		{console.In(console.Dim, "phase"), cell(phaseText(e.Phase))},
		{console.In(console.Dim, "dispatch"), cell(e.Dispatch)},
	}
	if e.Subject != "" {
		facts = append(facts, []console.Cell{console.In(console.Dim, "about"), cell(e.Subject)})
	}
	p.Table(2, facts)
	own, common, links, commonLinks := divideContext(e.Keys, e.Links)
	showKeys(p, "Params", "what a behavior says when it subscribes", e.Params)
	showKeys(p, "Keys", "", own)
	showLinks(p, links)
	showContext(p, common, commonLinks)
	showKeys(p, "Returns", "", e.Returns)
	showTypes(p, f.known, structsIn(f.known, slices.Concat(e.Params, own, e.Returns)...))
	showEventActions(p, e)
	stub, err := goStub(f.known, e)
	if err != nil {
		return err
	}
	p.Heading("Handler", "to begin with, in Go")
	p.Blank()
	for _, line := range strings.Split(strings.TrimSuffix(stub, "\n"), "\n") {
		p.Code(line)
	}
	p.Blank()
	p.Line(console.In(console.Dim, "Build it:"), cell(goBuild))
	p.Line(console.In(console.Dim, "Try it:  "), cell("vivarium run behavior.wasm --sample"))
	return p.Flush()
}

func phaseText(phase catalog.Phase) string {
	switch phase {
	case catalog.Before:
		return "before: what a handler returns may change or refuse it"
	case catalog.After:
		return "after: it has happened"
	case catalog.Request:
		return "request: somebody waits for what a handler returns"
	}
	return string(phase)
}

// showContext says in one paragraph what every event's context has.
func showContext(p *console.Printer, keys []catalog.Key, links []catalog.Link) {
	var rows [][]console.Cell
	for _, k := range keys {
		rows = append(rows, []console.Cell{console.In(console.Accent, k.Name), console.In(console.Dim, k.Type.String()), cell(k.Doc)})
	}
	for _, l := range links {
		rows = append(rows, []console.Cell{console.In(console.Accent, l.Prefix), console.In(console.Dim, strings.Join(l.Records, "|")), cell(l.Doc)})
	}
	if len(rows) > 0 {
		p.Heading("Context", "the same in every event")
		p.Table(2, rows)
	}
}

// showEventActions lists the event's own operations, and counts those that every
// event has.
func showEventActions(p *console.Printer, e *catalog.Event) {
	var own [][]console.Cell
	everywhere := 0
	for _, action := range usable(e) {
		if action.Events == nil {
			everywhere++
			continue
		}
		own = append(own, []console.Cell{
			console.In(console.Accent, action.Name), console.In(console.Dim, modeText(action)), cell(action.Doc),
		})
	}
	p.Heading("Operations", console.Count(int64(everywhere))+" more that every event has: vivarium actions")
	p.Table(2, own)
}

// jsonOf gives Go values in the JSON of the ABI's edge.
func jsonOf(v any) (doc rawJSON, err error) {
	encoded, err := convert.Value(v)
	if err != nil {
		return nil, err
	}
	return convert.AppendJSON(nil, encoded), nil
}
