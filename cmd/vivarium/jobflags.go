package main

import (
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/mail"
)

// jobFlags are the flags of the subcommands that hand a behavior an event.
type jobFlags struct {
	host            hostFlags
	event           string
	dictionary, eml string
	sample          bool
	answers         string
	when            time.Time // when it happens; zero leaves it to the source
	vars, params    []string
	grants          []string
	json            bool
}

// add defines the flags on a command.
func (f *jobFlags) add(a *app, cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.event, "event", "", "the `ID` of the event (default: the module's only handler)")
	flags.StringVar(&f.dictionary, "dictionary", "", "take the event from `FILE`, a JSON object; - is standard input")
	flags.StringVar(&f.eml, "eml", "", "take the event from `FILE`, an RFC 5322 mail; - is standard input")
	flags.BoolVar(&f.sample, "sample", false, "take the event from the catalog's sample")
	flags.StringVar(&f.answers, "answers", "", "answer lazy keys and calls from `FILE`, JSON as run --help shows it")
	flags.StringArrayVar(&f.vars, "var", nil, "give the behavior a variable, `NAME=VALUE` (repeatable)")
	flags.StringArrayVar(&f.params, "param", nil, "give the event a param, `NAME=VALUE` (repeatable)")
	flags.StringArrayVar(&f.grants, "grant", nil, "grant only `NAME`: an operation, a prefix such as record.*, or NAME:immediate (repeatable)")
	flags.BoolVar(&f.json, "json", false, "print one JSON object for programs")
	f.host.addLimits(cmd)
	f.host.addCatalog(cmd)
	f.host.addEngine(cmd)
	completeFlag(cmd, "event", func() []string { return a.eventIDs(&f.host) })
	completeFlag(cmd, "grant", func() []string { return a.actionNames(&f.host) })
	cmd.ValidArgsFunction = completeModule
}

// check refuses flags that contradict one another.
func (f *jobFlags) check() error {
	var sources []string
	for _, s := range []struct {
		flag string
		set  bool
	}{{"--dictionary", f.dictionary != ""}, {"--eml", f.eml != ""}, {"--sample", f.sample}} {
		if s.set {
			sources = append(sources, s.flag)
		}
	}
	switch {
	case len(sources) > 1:
		return usage("%s and %s both say what the event carries: give one", sources[0], sources[1])
	case f.eml != "" && f.event != "" && !slices.Contains(mail.Events(), f.event):
		return usage("a mail can't cause %s: --eml fills %s", f.event, console.Or(mail.Events()))
	}
	return nil
}
