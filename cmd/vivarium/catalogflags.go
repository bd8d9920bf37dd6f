package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// catalogFlags are the flags that events, records and actions share.
type catalogFlags struct {
	host           hostFlags
	family, phase  string
	schema         string
	sample, asJSON bool
	known          *catalog.Catalog
}

// add defines the flags on a command. schemas are what a schema can be of, the
// first being meant when none is named.
func (f *catalogFlags) add(a *app, cmd *cobra.Command, schemas ...string) {
	flags := cmd.Flags()
	flags.StringVar(&f.family, "family", "", "only what belongs to events of the family `NAME`")
	flags.StringVar(&f.phase, "phase", "", "only what belongs to events of the phase `NAME`: before, after or request")
	flags.StringVar(&f.schema, "schema", "", "print the JSON Schema of `WHAT`: "+console.Or(schemas))
	flags.Lookup("schema").NoOptDefVal = schemas[0]
	flags.BoolVar(&f.sample, "sample", false, "print a sample as JSON")
	flags.BoolVar(&f.asJSON, "json", false, "print JSON for programs")
	f.host.addCatalog(cmd)
	completeFlag(cmd, "family", func() []string { return a.families(&f.host) })
	completeFlag(cmd, "phase", func() []string { return phases })
	completeFlag(cmd, "schema", func() []string { return schemas })
}

var phases = []string{string(catalog.Before), string(catalog.After), string(catalog.Request)}

// read reads the catalog and checks the filters.
func (f *catalogFlags) read(a *app, args []string) error {
	var err error
	if f.known, err = f.host.catalog(a); err != nil {
		return err
	}
	switch {
	case f.phase != "" && !slices.Contains(phases, f.phase):
		return usage("there is no phase %q: there are %s", f.phase, console.Or(phases))
	case f.family != "" && !slices.Contains(familiesOf(f.known), f.family):
		return usage("there is no family %q: there are %s", f.family, strings.Join(familiesOf(f.known), ", "))
	case len(args) == 0 && f.schema != "":
		return usage("--schema is of one thing: name it")
	case len(args) == 0 && f.sample:
		return usage("--sample is of one thing: name it")
	case f.schema != "" && f.sample:
		return usage("--schema and --sample are two questions: ask one")
	}
	return nil
}

// filtered reports whether less than everything is wanted.
func (f *catalogFlags) filtered() bool { return f.family != "" || f.phase != "" }

// events gives the events that pass the filters.
func (f *catalogFlags) events() []*catalog.Event {
	var events []*catalog.Event
	for _, e := range f.known.Events() {
		if (f.family == "" || e.Family == f.family) && (f.phase == "" || string(e.Phase) == f.phase) {
			events = append(events, e)
		}
	}
	return events
}

// familiesOf gives the families of a catalog in the order of its events.
func familiesOf(known *catalog.Catalog) []string {
	var families []string
	for _, e := range known.Events() {
		if !slices.Contains(families, e.Family) {
			families = append(families, e.Family)
		}
	}
	return families
}

// unknown is a name that the catalog does not have.
func unknown(what, name string, nearest []string) error {
	return usage("there is no %s %q%s", what, name, console.DidYouMean(nearest))
}
