package main

import (
	"reflect"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

const actionsLong = `Actions lists every operation of the original platform once, as what it is here:

  action     requested by a handler, performed after it succeeded
  query      asked while the handler waits; changes nothing
  immediate  done while the handler waits; never undone
  return     part of what the handler returns
  dropped    not offered, and why

Given the name of one it shows what it takes and what it answers. Where that
differs by event, --event says for which.`

const actionsExample = `  vivarium actions --mode query
  vivarium actions --event event.mail.received
  vivarium actions set_importance
  vivarium actions record.create --schema
  vivarium actions http.request --schema=result`

// actionJSON is an operation for programs.
type actionJSON struct {
	Name       string       `json:"name"`
	Mode       catalog.Mode `json:"mode"`
	Twin       bool         `json:"twin,omitempty"` // may also be asked at once
	Was        string       `json:"was,omitempty"`
	Doc        string       `json:"doc,omitempty"`
	Reason     string       `json:"reason,omitempty"`
	Events     []string     `json:"events"` // null: everywhere
	Args       []keyJSON    `json:"args"`
	Result     string       `json:"result,omitempty"`
	Returns    []string     `json:"returns,omitempty"`
	Deprecated bool         `json:"deprecated,omitempty"`
	Since      string       `json:"since,omitempty"`
	Until      string       `json:"until,omitempty"`
}

// actionFlags are the flags of actions.
type actionFlags struct {
	catalogFlags
	event, mode string
}

var modes = []string{
	string(catalog.Deferred), string(catalog.Query), string(catalog.Immediate), string(catalog.Return), string(catalog.Dropped),
}

func (a *app) actionsCommand() *cobra.Command {
	var f actionFlags
	cmd := &cobra.Command{
		Use:     "actions [NAME]",
		Short:   "List operations, or show one",
		Long:    actionsLong,
		Example: actionsExample,
		GroupID: groupCatalog,
		Args:    arguments("[NAME]"),
		RunE:    func(_ *cobra.Command, args []string) error { return a.actions(&f, args) },
	}
	f.add(a, cmd, "args", "result")
	cmd.Flags().StringVar(&f.event, "event", "", "only what the event `ID` offers")
	cmd.Flags().StringVar(&f.mode, "mode", "", "only operations of `MODE`: "+console.Or(modes))
	completeFlag(cmd, "event", func() []string { return a.eventIDs(&f.host) })
	completeFlag(cmd, "mode", func() []string { return modes })
	cmd.ValidArgsFunction = completeFirst(func() []string { return a.actionNames(&f.host) })
	return cmd
}

func (a *app) actions(f *actionFlags, args []string) error {
	if err := f.read(a, args); err != nil {
		return err
	}
	if f.mode != "" && !slices.Contains(modes, f.mode) {
		return usage("there is no mode %q: there are %s", f.mode, console.Or(modes))
	}
	if _, ok := f.known.Event(f.event); f.event != "" && !ok {
		return unknown("event", f.event, f.known.NearestEvents(f.event))
	}
	if len(args) == 0 {
		return a.listActions(f)
	}
	op, ok := f.known.Action(args[0])
	if !ok {
		return unknown("action", args[0], f.known.NearestActions(args[0]))
	}
	event, err := f.eventOf(op)
	if err != nil {
		return err
	}
	switch {
	case f.schema == "args":
		return a.writeDocument(op.Schema(event))
	case f.schema == "result" && !op.HasResult():
		return usage("%s answers nothing", op.Name)
	case f.schema == "result":
		return a.writeDocument(op.ResultSchema())
	case f.schema != "":
		return usage("there is no schema of %q: there are those of args and result", f.schema)
	case f.sample:
		doc, err := argsSample(f.known, op.ArgsIn(event))
		if err != nil {
			return err
		}
		return a.writeDocument(doc)
	case f.asJSON:
		return a.writeJSON(newActionJSON(op, event))
	}
	return a.showAction(f, op, event)
}

// eventOf gives the event an operation is shown for: the one asked for, or the
// first that offers it.
func (f *actionFlags) eventOf(op *catalog.Action) (*catalog.Event, error) {
	for _, e := range f.known.Events() {
		if op.Offered(e) && (f.event == "" || e.ID == f.event) {
			return e, nil
		}
	}
	if f.event != "" {
		return nil, usage("%s is not offered in %s: it is in %s", op.Name, f.event, console.Some(op.Events, 8))
	}
	return f.known.Events()[0], nil
}

// list gives the operations that pass the filters.
func (f *actionFlags) list() []*catalog.Action {
	events := f.events()
	return slices.DeleteFunc(slices.Clone(f.known.Actions()), func(op *catalog.Action) bool {
		if f.mode != "" && string(op.Mode) != f.mode {
			return true
		}
		if !f.filtered() && f.event == "" {
			return false
		}
		return !slices.ContainsFunc(events, func(e *catalog.Event) bool {
			return op.Offered(e) && (f.event == "" || e.ID == f.event)
		})
	})
}

func newActionJSON(op *catalog.Action, e *catalog.Event) actionJSON {
	j := actionJSON{
		Name: op.Name, Mode: op.Mode, Twin: op.Twin, Was: op.Was, Doc: op.Doc, Reason: op.Reason, Events: op.Events,
		Args: keysJSON(op.Args), Returns: op.Returns, Deprecated: op.Deprecated, Since: op.Since, Until: op.Until,
	}
	if e != nil {
		j.Args, j.Returns = keysJSON(op.ArgsIn(e)), op.ReturnsIn(e)
	}
	if op.HasResult() {
		j.Result = op.Result.String()
	}
	return j
}

func (a *app) listActions(f *actionFlags) error {
	list := f.list()
	if f.asJSON {
		rows := make([]actionJSON, len(list))
		for i, op := range list {
			rows[i] = newActionJSON(op, nil)
		}
		return a.writeJSON(rows)
	}
	p := a.printer()
	var rows [][]console.Cell
	for _, op := range list {
		rows = append(rows, []console.Cell{console.In(console.Accent, op.Name), console.In(console.Dim, modeText(op)), cell(actionText(op))})
	}
	p.Table(0, rows)
	p.Blank()
	p.Line(console.In(console.Dim, console.Plural(len(list), "operation")+"; vivarium actions NAME shows one."))
	return p.Flush()
}

func modeText(op *catalog.Action) string {
	if op.Twin {
		return string(op.Mode) + ", immediate"
	}
	return string(op.Mode)
}

// actionText says what an operation does; of a return which one it is, of a
// dropped one why.
func actionText(op *catalog.Action) string {
	var flags []string
	if op.Deprecated {
		flags = append(flags, "deprecated")
	}
	flags = append(flags, versions(op.Since, op.Until)...)
	switch {
	case op.Mode == catalog.Dropped:
		return op.Reason
	case op.Mode == catalog.Return && len(op.Returns) > 0:
		flags = append(flags, "returns "+strings.Join(op.Returns, ", "))
	}
	return remarks(op.Doc, flags...)
}

func (a *app) showAction(f *actionFlags, op *catalog.Action, e *catalog.Event) error {
	p := a.printer()
	p.Line(console.In(console.Bold, op.Name), console.In(console.Dim, modeText(op)))
	p.Blank()
	p.Text(2, console.Plain, actionText(op))
	p.Blank()
	var facts [][]console.Cell
	add := func(name, text string) {
		if text != "" {
			facts = append(facts, []console.Cell{console.In(console.Dim, name), cell(text)})
		}
	}
	if op.Was != op.Name {
		add("originally", op.Was)
	}
	switch {
	case op.Mode == catalog.Dropped:
	case op.Events == nil:
		add("in", "every event")
	default:
		add("in", strings.Join(op.Events, ", "))
	}
	if op.HasResult() {
		add("answers", op.Result.String())
	}
	p.Table(2, facts)
	args, where := op.ArgsIn(e), ""
	if !reflect.DeepEqual(args, op.Args) {
		where = "in " + e.ID + "; --event shows them in another"
	}
	if len(args) == 0 {
		p.Heading("Arguments", "none")
	}
	showKeys(p, "Arguments", where, args)
	mentioned := slices.Clone(args)
	if op.HasResult() {
		mentioned = append(mentioned, catalog.Key{Type: op.Result})
	}
	showTypes(p, f.known, structsIn(f.known, mentioned...))
	return p.Flush()
}
