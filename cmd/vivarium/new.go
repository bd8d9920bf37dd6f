package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/project"
)

const newLong = `New begins a project: a folder with a behavior that builds, a test of it, and a
copy of the language's SDK, so that nothing has to be fetched. The folder's name
is the behavior's: lower-case letters, digits and -.`

const newExample = `  vivarium new --lang rust mail-triage
  vivarium new --lang typescript behaviors/greeter`

func (a *app) newCommand() *cobra.Command {
	var lang string
	cmd := &cobra.Command{
		Use:     "new NAME --lang LANGUAGE",
		Short:   "Begin a project in one of the guest languages",
		Long:    newLong + "\n\nLanguages: " + strings.Join(project.Names(), ", ") + ".",
		Example: newExample,
		GroupID: groupProjects,
		Args:    arguments("NAME"),
		RunE: func(_ *cobra.Command, args []string) error {
			if lang == "" {
				return usage("--lang is missing: one of %s", console.Or(project.Names()))
			}
			return a.newProject(lang, args[0])
		},
	}
	cmd.ValidArgsFunction = cobra.NoFileCompletions
	cmd.Flags().StringVar(&lang, "lang", "", "write it in `LANGUAGE`: "+console.Or(project.Names()))
	completeFlag(cmd, "lang", project.Names)
	return cmd
}

func (a *app) newProject(lang, dir string) error {
	l, err := project.Find(lang)
	if err != nil {
		return usage("--lang: %v", err)
	}
	files, err := project.New(dir, l, filepath.Base(filepath.Clean(dir)))
	if err != nil {
		return err
	}
	p := a.printer()
	p.Line(console.In(console.Good, "new"), console.In(console.Bold, dir), console.In(console.Dim, "· "+l.Title))
	p.Blank()
	for _, name := range files {
		p.Text(2, console.Plain, name)
	}
	p.Text(2, console.Dim, project.SDKFolder+"/ (a copy of the SDK)")
	p.Blank()
	p.Line(cell("Build it with"), console.In(console.Accent, "vivarium build "+dir))
	return p.Flush()
}
