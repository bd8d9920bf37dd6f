package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/internal/console"
)

// Groups of subcommands, as help shows them.
const (
	groupProjects  = "projects"
	groupBehaviors = "behaviors"
	groupCatalog   = "catalog"
	groupHost      = "host"
)

const rootLong = `Vivarium runs behaviors: programs that people you do not trust write in any
language that compiles to WebAssembly, one handler for each kind of event.

This command begins a project in the language you like, builds and tests it, and
runs it on a simulated event to show what it returned, what it asked for and what
it cost; nothing it asks for is performed. It measures how fast that goes here,
and tells what a module is before it is loaded, and which events there are.`

const rootExample = `  vivarium new --lang rust mail-triage              begin a behavior
  vivarium build mail-triage                        build its module
  vivarium test mail-triage                         hold it against its cases
  vivarium events                                   which events there are
  vivarium events event.mail.received               what one of them carries
  vivarium run triage.wasm --sample                 run a behavior on a sample
  vivarium run triage.wasm --eml refund.eml --json  run it on a mail, for programs
  vivarium bench triage.wasm --sample               how fast that goes here
  vivarium inspect triage.wasm                      what a module is and wants`

// root builds the tree of subcommands.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "vivarium",
		Short:         "Run untrusted WebAssembly behaviors on events",
		Long:          rootLong,
		Example:       rootExample,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return usage("there is no command %q%s", args[0], console.DidYouMean(cmd.SuggestionsFor(args[0])))
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage("%v", err) })
	root.AddGroup(
		&cobra.Group{ID: groupProjects, Title: "Writing behaviors:"},
		&cobra.Group{ID: groupBehaviors, Title: "Behaviors:"},
		&cobra.Group{ID: groupCatalog, Title: "The catalog:"},
		&cobra.Group{ID: groupHost, Title: "This machine:"},
	)
	root.SetHelpCommandGroupID(groupHost)
	root.SetCompletionCommandGroupID(groupHost)
	root.AddCommand(
		a.newCommand(), a.buildCommand(), a.testCommand(), a.genCommand(), a.packCommand(),
		a.runCommand(), a.benchCommand(), a.inspectCommand(),
		a.eventsCommand(), a.recordsCommand(), a.actionsCommand(),
		a.doctorCommand(), a.versionCommand(),
	)
	return root
}

// arguments checks how many arguments a subcommand got; names says which, those
// in brackets may be left out.
func arguments(names ...string) cobra.PositionalArgs {
	least := 0
	for _, name := range names {
		if !strings.HasPrefix(name, "[") {
			least++
		}
	}
	return func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usage("%s is missing", names[len(args)])
		case len(args) > len(names):
			return usage("%q is one argument too many", args[len(names)])
		}
		return nil
	}
}
