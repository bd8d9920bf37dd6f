package main

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

const recordsLong = `Records lists the types of record that events link to. Given the name of one it
shows its keys: behind a link with the prefix sender_, the key email of an address
is sender_email.

--family and --phase leave the records that events of that family or phase link
to directly.`

const recordsExample = `  vivarium records
  vivarium records ticket
  vivarium records address --sample
  vivarium records worker --schema`

// recordJSON is a type of record for programs.
type recordJSON struct {
	Name  string `json:"name"`
	Label string `json:"label"`
	Was   string `json:"was,omitempty"`
	Doc   string `json:"doc,omitempty"`
	Until string `json:"until,omitempty"`
}

// recordDetail is one type of record with everything in it.
type recordDetail struct {
	recordJSON
	Keys  []keyJSON  `json:"keys"`
	Links []linkJSON `json:"links"`
}

func (a *app) recordsCommand() *cobra.Command {
	var f catalogFlags
	cmd := &cobra.Command{
		Use:     "records [NAME]",
		Short:   "List types of record, or show one",
		Long:    recordsLong,
		Example: recordsExample,
		GroupID: groupCatalog,
		Args:    arguments("[NAME]"),
		RunE:    func(_ *cobra.Command, args []string) error { return a.records(&f, args) },
	}
	f.add(a, cmd, "record")
	cmd.ValidArgsFunction = completeFirst(func() []string { return a.recordNames(&f.host) })
	return cmd
}

func (a *app) records(f *catalogFlags, args []string) error {
	if err := f.read(a, args); err != nil {
		return err
	}
	if len(args) == 0 {
		return a.listRecords(f)
	}
	r, ok := f.known.Record(args[0])
	switch {
	case !ok:
		return unknown("record", args[0], f.known.NearestRecords(args[0]))
	case f.schema != "" && f.schema != "record":
		return usage("there is no schema of %q: there is that of record", f.schema)
	case f.schema != "":
		return a.writeDocument(r.Schema())
	case f.sample:
		doc, err := recordSample(f.known, r)
		if err != nil {
			return err
		}
		return a.writeDocument(doc)
	case f.asJSON:
		return a.writeJSON(recordDetail{newRecordJSON(r), keysJSON(r.Keys), linksJSON(r.Links)})
	}
	return a.showRecord(r)
}

func newRecordJSON(r *catalog.Record) recordJSON {
	return recordJSON{r.Name, r.Label, r.Was, r.Doc, r.Until}
}

func (a *app) listRecords(f *catalogFlags) error {
	records := f.records()
	if f.asJSON {
		list := make([]recordJSON, len(records))
		for i, r := range records {
			list[i] = newRecordJSON(r)
		}
		return a.writeJSON(list)
	}
	p := a.printer()
	var rows [][]console.Cell
	for _, r := range records {
		rows = append(rows, []console.Cell{
			console.In(console.Accent, r.Name), console.In(console.Dim, console.Plural(len(r.Keys), "key")),
			cell(remarks(recordText(r), versions("", r.Until)...)),
		})
	}
	p.Table(0, rows)
	p.Blank()
	p.Line(console.In(console.Dim, console.Plural(len(records), "record")+"; vivarium records NAME shows one."))
	return p.Flush()
}

func recordText(r *catalog.Record) string {
	if r.Doc != "" {
		return r.Doc
	}
	return r.Label
}

// records gives the records that pass the filters.
func (f *catalogFlags) records() []*catalog.Record {
	if !f.filtered() {
		return f.known.Records()
	}
	linked := map[string]bool{}
	for _, e := range f.events() {
		for _, l := range e.Links {
			for _, name := range l.Records {
				linked[name] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(f.known.Records()), func(r *catalog.Record) bool { return !linked[r.Name] })
}

func (a *app) showRecord(r *catalog.Record) error {
	p := a.printer()
	p.Line(console.In(console.Bold, r.Name), console.In(console.Dim, remarks(recordText(r), versions("", r.Until)...)))
	if r.Was != "" {
		p.Blank()
		p.Table(2, [][]console.Cell{{console.In(console.Dim, "originally"), cell(r.Was)}})
	}
	showKeys(p, "Keys", "", r.Keys)
	showLinks(p, r.Links)
	return p.Flush()
}
