package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const buildLong = `Build reads the behavior.yaml of a project, builds its module with the language's
own toolchain, puts what behavior.yaml says into it, and looks at the result as a
host would before it loads it: size, handlers, imports, the grants it wants. What
is missing of the toolchain is named, with the way to install it. A module that
disagrees with behavior.yaml, or that a host would refuse, is not written.`

const buildExample = `  vivarium build
  vivarium build mail-triage -o triage.wasm
  vivarium build --json --limit module_bytes=64K`

func (a *app) buildCommand() *cobra.Command {
	var h hostFlags
	var out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "build [DIR]",
		Short:   "Build a project's module and look at it as a host would",
		Long:    buildLong,
		Example: buildExample,
		GroupID: groupProjects,
		Args:    arguments("[DIR]"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.build(cmd.Context(), &h, projectDir(args), out, asJSON)
		},
	}
	cmd.ValidArgsFunction = completeDirs
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the module to `FILE` (default: NAME.wasm in the project)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object for programs")
	h.addLimits(cmd)
	return cmd
}

// projectDir gives the project that the arguments name: this folder without any.
func projectDir(args []string) string {
	if len(args) > 0 {
		return args[0]
	}
	return "."
}

// completeDirs completes a folder.
func completeDirs(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

func (a *app) build(ctx context.Context, h *hostFlags, dir, out string, asJSON bool) error {
	options, err := h.options(a)
	if err != nil {
		return err
	}
	built, err := project.Build(ctx, dir, project.BuildOptions{Out: out, Limits: options.Limits})
	var bad *runtime.Error
	if err != nil && (built == nil || !errors.As(err, &bad)) {
		return a.buildFailed(err)
	}
	if asJSON {
		err = a.writeJSON(newInspection(built.Info, bad))
	} else {
		err = a.showInspection(built.Path, built.Info, bad)
	}
	if err == nil && bad == nil && !asJSON {
		p := a.printer()
		p.Blank()
		p.Line(cell("Run it with"), console.In(console.Accent, "vivarium run "+built.Path+" --sample"))
		err = p.Flush()
	}
	if err != nil || bad == nil {
		return err
	}
	return told(bad.Kind)
}

// buildFailed says what a compiler said in its own words, and what is wrong with
// a manifest as invalid input.
func (a *app) buildFailed(err error) error {
	var tool *project.ToolError
	var manifest *project.ManifestError
	switch {
	case errors.As(err, &tool):
		fmt.Fprintln(a.err, console.EscapeLines(tool.Error()))
		return &toldError{exitFailed}
	case errors.As(err, &manifest):
		return invalid("", "", err)
	}
	return err
}
