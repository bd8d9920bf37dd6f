package main

import (
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const inspectLong = `Inspect reads a module as a host would before it loads it, without running any of
it: which events it handles, what it imports, which operations it says it wants,
its memory and size. A module that a host would refuse is described as far as it
could be read, with the reason, and the command ends with exit code 4.`

const inspectExample = `  vivarium inspect triage.wasm
  vivarium inspect triage.wasm --json
  vivarium inspect triage.wasm --limit module_bytes=64K --limit memory_bytes=1M`

// inspection is a module for programs.
type inspection struct {
	Size      int64             `json:"size"`
	Digest    string            `json:"digest,omitempty"` // SHA-256, hexadecimal
	Handlers  []string          `json:"handlers"`
	Imports   []string          `json:"imports"`
	Wants     []string          `json:"wants"` // grants its metadata asks for
	Memory    memoryJSON        `json:"memory"`
	Functions int               `json:"functions"`
	Fresh     []string          `json:"fresh"` // why its instances can't be put back; empty when they can
	Metadata  *runtime.Metadata `json:"metadata"`
	Warnings  []string          `json:"warnings"`
	Refused   bool              `json:"refused"`
	Error     *reportError      `json:"error"`
}

type memoryJSON struct {
	MinBytes int64  `json:"min_bytes"`
	MaxBytes *int64 `json:"max_bytes"` // null when the module names none
}

func (a *app) inspectCommand() *cobra.Command {
	var h hostFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "inspect MODULE",
		Short:   "Tell what a module is, wants, and why it is refused",
		Long:    inspectLong,
		Example: inspectExample,
		GroupID: groupBehaviors,
		Args:    arguments("MODULE"),
		RunE:    func(_ *cobra.Command, args []string) error { return a.inspect(&h, args[0], asJSON) },
	}
	cmd.ValidArgsFunction = completeModule
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object for programs")
	h.addLimits(cmd)
	h.addCatalog(cmd)
	return cmd
}

func (a *app) inspect(h *hostFlags, name string, asJSON bool) error {
	options, err := h.options(a)
	if err != nil {
		return err
	}
	info := &runtime.Info{}
	module, err := h.module(a, name, options.Limits)
	if err == nil {
		info, err = runtime.Inspect(module, options)
	}
	var bad *runtime.Error
	if err != nil && !errors.As(err, &bad) {
		return err
	}
	if asJSON {
		err = a.writeJSON(newInspection(info, bad))
	} else {
		err = a.showInspection(name, info, bad)
	}
	if err != nil || bad == nil {
		return err
	}
	return told(bad.Kind)
}

func newInspection(info *runtime.Info, bad *runtime.Error) inspection {
	i := inspection{
		Size: int64(info.Size), Handlers: listed(info.Handlers), Imports: listed(info.Imports), Wants: wants(info),
		Memory: memoryJSON{MinBytes: info.MinMemory}, Functions: info.Functions, Fresh: listed(info.Fresh),
		Metadata: info.Metadata, Warnings: listed(info.Warnings), Refused: bad != nil, Error: newReportError(bad),
	}
	if info.Size > 0 {
		i.Digest = hex.EncodeToString(info.Digest[:])
	} else if bad != nil && bad.Limit == "module_bytes" {
		i.Size = bad.Used
	}
	if info.MaxMemory > 0 {
		i.Memory.MaxBytes = &info.MaxMemory
	}
	return i
}

// listed gives a list that is never null.
func listed(s []string) []string { return append([]string{}, s...) }

func wants(info *runtime.Info) []string {
	if info.Metadata == nil {
		return []string{}
	}
	return listed(info.Metadata.Operations)
}

func (a *app) showInspection(name string, info *runtime.Info, bad *runtime.Error) error {
	p := a.printer()
	verdict := console.In(console.Good, "admitted")
	if bad != nil {
		verdict = console.In(console.Bad, string(bad.Kind))
	}
	p.Line(verdict, console.In(console.Bold, name))
	p.Blank()
	if bad != nil {
		p.Text(2, console.Plain, faultLine(bad))
		p.Blank()
	}
	if info.Size == 0 {
		return p.Flush()
	}
	p.Table(2, inspectionRows(info, bad))
	if m := info.Metadata; m != nil {
		showMetadata(p, m)
	}
	showWarnings(p, info.Warnings)
	return p.Flush()
}

func inspectionRows(info *runtime.Info, bad *runtime.Error) [][]console.Cell {
	var rows [][]console.Cell
	add := func(name string, values ...string) {
		for i, v := range values {
			if i > 0 {
				name = ""
			}
			rows = append(rows, []console.Cell{console.In(console.Dim, name), cell(v)})
		}
	}
	add("size", console.Bytes(int64(info.Size)))
	add("digest", "sha256:"+hex.EncodeToString(info.Digest[:]))
	add("handlers", info.Handlers...)
	if info.Functions == 0 && bad != nil {
		return rows // it could be read no further
	}
	add("functions", console.Count(int64(info.Functions)))
	memory := console.Bytes(info.MinMemory) + " to begin with, and as much as its policy allows"
	if info.MaxMemory > 0 {
		memory = console.Bytes(info.MinMemory) + " to begin with, " + console.Bytes(info.MaxMemory) + " at most"
	}
	add("memory", memory)
	if len(info.Imports) == 0 {
		add("imports", "nothing")
	}
	add("imports", grouped(info.Imports)...)
	if ops := wants(info); len(ops) > 0 {
		add("wants", strings.Join(ops, ", "))
	} else {
		add("wants", "nothing that it names: vivarium run shows what it asks for")
	}
	if len(info.Fresh) == 0 {
		add("events", "find its instance put back to its initial state")
	} else {
		add("events", "get a fresh instance each: "+strings.Join(info.Fresh, "; "))
	}
	return rows
}

// grouped gives imports by module: vivarium_v1: act, read.
func grouped(imports []string) []string {
	byModule := map[string][]string{}
	for _, name := range imports {
		module, function, _ := strings.Cut(name, ".")
		byModule[module] = append(byModule[module], function)
	}
	var lines []string
	for _, module := range slices.Sorted(maps.Keys(byModule)) {
		lines = append(lines, module+": "+strings.Join(byModule[module], ", "))
	}
	return lines
}

func showMetadata(p *console.Printer, m *runtime.Metadata) {
	p.Heading("Metadata", "what the module says about itself")
	var rows [][]console.Cell
	add := func(name, value string) {
		if value != "" {
			rows = append(rows, []console.Cell{console.In(console.Dim, name), cell(shorten(value))})
		}
	}
	add("name", m.Name)
	add("version", m.Version)
	add("description", m.Description)
	for _, id := range slices.Sorted(maps.Keys(m.Events)) {
		if params := m.Events[id].Params; len(params) > 0 {
			add("params", id+" "+showValue(params))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(m.Variables)) {
		add("variable", name+" "+m.Variables[name])
	}
	for _, name := range slices.Sorted(maps.Keys(m.Limits)) {
		add("limit", name+" "+m.Limits[name])
	}
	p.Table(2, rows)
}
