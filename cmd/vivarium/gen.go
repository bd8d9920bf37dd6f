package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/project"
)

const genLong = `Gen writes what a host's own catalog adds to an SDK: its events with their keys,
returns and operations, its records, and what it adds to built-in ones, typed and
described, in files that import the SDK. Whoever writes a behavior for that host
then finds a mistyped key when it is compiled. Built-in events and records that
the host adds something to are written anew; JavaScript's types are merged, and in
C, which has no namespaces, their names begin with the package's.

In a project, the catalog and the language are those of behavior.yaml unless the
flags say otherwise. The files go into a folder of the package's name. Files that
an earlier gen left there and that are no more are removed.

--check writes nothing and ends with exit code 1 when a file is not what the
catalog gives.`

const genExample = `  vivarium gen --lang go --catalog shop.yaml
  vivarium gen --lang rust --catalog shop.yaml --catalog crm.yaml -o src/shop --package shop
  vivarium gen --check`

// genFlags are the flags of gen.
type genFlags struct {
	host           hostFlags
	lang, dir, pkg string
	check          bool
}

func (a *app) genCommand() *cobra.Command {
	var f genFlags
	cmd := &cobra.Command{
		Use:     "gen",
		Short:   "Write typed bindings of a host's own catalog",
		Long:    genLong + "\n\nLanguages: " + strings.Join(emitted(), ", ") + ".",
		Example: genExample,
		GroupID: groupProjects,
		Args:    arguments(),
		RunE:    func(*cobra.Command, []string) error { return a.gen(&f) },
	}
	cmd.ValidArgsFunction = cobra.NoFileCompletions
	flags := cmd.Flags()
	flags.StringVar(&f.lang, "lang", "", "write them in `LANGUAGE`: "+console.Or(emitted()))
	flags.StringVarP(&f.dir, "output", "o", "", "write them to `DIR` (default: a folder of the package's name)")
	flags.StringVar(&f.pkg, "package", "", "call the package, module or namespace `NAME` (default: the first catalog file's)")
	flags.BoolVar(&f.check, "check", false, "write nothing; tell whether the files are up to date")
	f.host.addCatalog(cmd)
	completeFlag(cmd, "lang", emitted)
	return cmd
}

// emitted gives the languages that bindings are written in.
func emitted() (names []string) {
	for _, e := range bindings.Emitters() {
		names = append(names, e.Language)
	}
	return names
}

// fill takes from a project what the flags leave open.
func (f *genFlags) fill() error {
	if f.lang != "" && len(f.host.catalogs) > 0 {
		return nil
	}
	m, err := project.ReadManifest(".")
	switch {
	case err != nil && f.lang == "":
		return usage("--lang is missing: one of %s", console.Or(emitted()))
	case err != nil:
		return usage("--catalog is missing: the file of the host's own events, records and operations")
	}
	if f.lang == "" {
		f.lang = m.Language.Name
	}
	if len(f.host.catalogs) == 0 {
		f.host.catalogs = m.Catalogs
	}
	if len(f.host.catalogs) == 0 {
		return usage("--catalog is missing, and behavior.yaml names none")
	}
	return nil
}

// emitter finds the emitter of a language, by its name or by the SDK that its
// projects use.
func (f *genFlags) emitter() (bindings.Emitter, error) {
	all, sdk := bindings.Emitters(), f.lang
	if l, err := project.Find(f.lang); err == nil {
		sdk = l.SDK
	}
	i := slices.IndexFunc(all, func(e bindings.Emitter) bool { return e.Language == f.lang || e.SDK == sdk })
	if i < 0 {
		return bindings.Emitter{}, usage("there are no bindings in %q: there are some in %s", f.lang, console.Or(emitted()))
	}
	return all[i], nil
}

// packageName makes a package's name of a file's: my-shop.yaml is my_shop.
func packageName(file string) string {
	base := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	name := strings.Join(bindings.SplitWords(base), "_")
	if name == "" || name[0] >= '0' && name[0] <= '9' {
		return "host"
	}
	return name
}

func (a *app) gen(f *genFlags) error {
	if err := f.fill(); err != nil {
		return err
	}
	e, err := f.emitter()
	if err != nil {
		return err
	}
	if f.pkg == "" {
		f.pkg = packageName(f.host.catalogs[0])
	}
	if f.dir == "" {
		f.dir = f.pkg
	}
	known, err := f.host.catalog(a)
	if err != nil {
		return err
	}
	model, err := bindings.New(known)
	if err != nil {
		return invalid("", "", err)
	}
	files, err := e.Emit(model, bindings.Options{Package: f.pkg, Base: catalog.Builtin()})
	if err != nil {
		return invalid("", "", err)
	}
	if len(files) == 0 {
		return invalid("", "", fmt.Errorf("%s adds nothing that a behavior could use", strings.Join(f.host.catalogs, ", ")))
	}
	if f.check {
		return a.checkGenerated(f, files)
	}
	changes, err := bindings.Replace(f.dir, bindings.Globs(files), files)
	if err != nil {
		return err
	}
	return a.showGenerated(f, console.In(console.Good, "generated"), changes, len(files))
}

// checkGenerated ends the command with code 1 when files differ.
func (a *app) checkGenerated(f *genFlags, files map[string][]byte) error {
	changes, err := bindings.Changes(f.dir, bindings.Globs(files), files)
	if err != nil {
		return err
	}
	if len(changes) == 0 {
		return a.showGenerated(f, console.In(console.Good, "up to date"), nil, len(files))
	}
	if err := a.showGenerated(f, console.In(console.Bad, "not up to date"), changes, len(files)); err != nil {
		return err
	}
	return &toldError{exitFailed}
}

func (a *app) showGenerated(f *genFlags, verdict console.Cell, changes []bindings.Change, files int) error {
	p := a.printer()
	p.Line(verdict, console.In(console.Bold, f.dir), console.In(console.Dim, "· "+console.Plural(files, "file")))
	var rows [][]console.Cell
	for _, c := range changes {
		what := c.What
		if !f.check {
			what = map[string]string{"missing": "new", "different": "changed", "left over": "removed"}[c.What]
		}
		rows = append(rows, []console.Cell{cell(c.Name), console.In(console.Dim, what)})
	}
	p.Table(2, rows)
	return p.Flush()
}
