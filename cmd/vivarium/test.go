package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/cases"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const testLong = `Test hands a project's behavior the events of its cases and compares what comes of
them with what is expected. A folder is a project, this one when none is named:
its cases are the files of tests/, its module is the one that vivarium build
makes. A file of cases belongs to the project around it.

A file is written like this. Only a name must be there, and the event where the
module handles several. Of what came, only that is compared which expect names,
and the kind, which is ok unless expect says otherwise:

  cases:
  - name: refunds are urgent
    event: event.mail.received
    sample: true                 # begin with the catalog's sample: the default
                                 # where neither dictionary nor eml is given
    dictionary: {id: 12}         # keys of the event, over those of sample or eml
    without: [content]           # keys that sample or eml would bring
    eml: refund.eml              # a mail, beside the file
    answers:                     # as vivarium run takes them
      keys: {content: Hello}
      calls: {record.get: {id: 7}}
    params: {…}
    vars: {threshold: 3}
    grants: [set_importance]     # default: what behavior.yaml asks for
    limits: {fuel: 1M}           # default: what behavior.yaml suggests
    time: 2026-03-02T09:30:00Z
    attempt: 2
    state: asked                 # what an earlier run kept with $suspend
    expect:
      kind: ok
      error: part of the message
      returns: {…}
      actions:                   # all of them, in order
      - set_importance: {value: 80}
      done: []                   # immediate operations
      logs: [info rated 80]      # all lines, each with its level
      state: asked               # what is kept; null for nothing
      fuel: <= 40k               # at most; without <= exactly
      memory: <= 128K
      calls: 2

--update writes what happened into the files, where cases failed: comments and
layout stay.

Exit codes: 0 all cases passed, 1 some failed, 2 they could not be run: a mistake
in a file, no module, usage. 13 canceled.`

const testExample = `  vivarium test
  vivarium test mail-triage --build
  vivarium test mail-triage/tests/refunds.yaml --run urgent -v
  vivarium test --update
  vivarium test refunds.yaml --module triage.wasm --json`

// exitCases is the exit code of cases that failed.
const exitCases = 1

// testFlags are the flags of test.
type testFlags struct {
	host                         hostFlags
	module, match                string
	build, update, verbose, json bool
	pattern                      *regexp.Regexp
}

func (a *app) testCommand() *cobra.Command {
	var f testFlags
	cmd := &cobra.Command{
		Use:     "test [DIR|FILE.yaml]...",
		Short:   "Hold a project's behavior against its cases",
		Long:    testLong,
		Example: testExample,
		GroupID: groupProjects,
		RunE: func(cmd *cobra.Command, args []string) error {
			err := a.test(cmd.Context(), &f, args)
			switch cause := cmd.Context().Err(); {
			case err == nil || errors.As(err, new(*toldError)):
				return err
			case cause != nil:
				return &runtime.Error{Kind: abi.Canceled, Message: "canceled before all cases had run", Offset: -1, Cause: cause}
			}
			return &codedError{err, exitUsage}
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.module, "module", "", "test the module of `FILE` (default: NAME.wasm in the project)")
	flags.StringVar(&f.match, "run", "", "run only cases whose name `REGEXP` matches")
	flags.BoolVar(&f.build, "build", false, "build the project first")
	flags.BoolVar(&f.update, "update", false, "write what happened into the files of the cases that failed")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "show the cases that passed, too, and what they cost")
	flags.BoolVar(&f.json, "json", false, "print one JSON object for programs")
	f.host.addLimits(cmd)
	f.host.addCatalog(cmd)
	f.host.addEngine(cmd)
	return cmd
}

func (f *testFlags) check() error {
	if f.build && f.module != "" {
		return usage("--build makes the project's module and --module names another: give one")
	}
	var err error
	if f.pattern, err = regexp.Compile(f.match); err != nil {
		return usage("--run: %v", err)
	}
	return nil
}

// test runs what the command line names, project by project.
func (a *app) test(ctx context.Context, f *testFlags, args []string) error {
	if err := f.check(); err != nil {
		return err
	}
	projects, err := gather(args)
	if err != nil {
		return err
	}
	if f.module != "" && len(projects) > 1 {
		return usage("--module is the module of one project, and there are %d", len(projects))
	}
	var all []*tested
	var wrong cases.Mistakes
	for _, p := range projects {
		t, err := a.prepare(ctx, f, p)
		var mistakes cases.Mistakes
		switch {
		case errors.As(err, &mistakes):
			wrong = append(wrong, mistakes...)
		case err != nil:
			return err
		}
		all = append(all, t)
	}
	if len(wrong) > 0 {
		return a.mistaken(wrong)
	}
	if !slices.ContainsFunc(all, func(t *tested) bool { return t.matches(f) }) {
		return usage("no case's name matches --run %q", f.match)
	}
	for _, t := range all {
		if err := t.run(ctx, f); err != nil {
			return err
		}
	}
	return a.tested(f, all)
}

// folder is a project and the files of its cases that are to be run.
type folder struct {
	dir   string
	files []string
}

// gather gives the projects that the arguments name, in their order.
func gather(args []string) ([]*folder, error) {
	if len(args) == 0 {
		args = []string{"."}
	}
	var all []*folder
	for _, arg := range args {
		arg = filepath.Clean(arg)
		dir, files := arg, []string{arg}
		info, err := os.Stat(arg)
		switch {
		case err != nil:
			return nil, err
		case !info.IsDir():
			dir = around(arg)
		default:
			if files, err = cases.Find(arg); err != nil {
				return nil, err
			}
		}
		i := slices.IndexFunc(all, func(f *folder) bool { return f.dir == dir })
		if i < 0 {
			i, all = len(all), append(all, &folder{dir: dir})
		}
		for _, file := range files {
			if !slices.Contains(all[i].files, file) {
				all[i].files = append(all[i].files, file)
			}
		}
	}
	return all, nil
}

// around gives the project that a file of cases lies in: its folder, or the one
// above.
func around(file string) string {
	dir := filepath.Dir(file)
	if _, err := os.Stat(filepath.Join(dir, project.ManifestName)); err != nil {
		if up := filepath.Join(dir, ".."); filepath.Base(dir) == cases.Folder {
			return up
		}
	}
	return dir
}

// tested is a project with its cases and, once they have run, how they went.
type tested struct {
	module  string
	suite   *cases.Suite
	files   []*cases.File
	results map[*cases.File][]*cases.Result
	updated map[*cases.Case]bool
}

// prepare reads a project's module and cases. The error is cases.Mistakes when
// the files are at fault.
func (a *app) prepare(ctx context.Context, f *testFlags, p *folder) (*tested, error) {
	host := f.host
	t := &tested{module: f.module, results: map[*cases.File][]*cases.Result{}, updated: map[*cases.Case]bool{}}
	manifest, err := project.ReadManifest(p.dir)
	switch _, absent := os.Stat(filepath.Join(p.dir, project.ManifestName)); {
	case f.module != "" && absent != nil: // a module and cases are enough
	case err != nil:
		return nil, err
	default:
		host.catalogs = append(slices.Clone(manifest.Catalogs), host.catalogs...)
	}
	options, err := host.options(a)
	if err != nil {
		return nil, err
	}
	if t.module == "" {
		if t.module, err = a.built(ctx, f, p, manifest, options); err != nil {
			return nil, err
		}
	}
	module, err := host.module(a, t.module, options.Limits)
	if err != nil {
		return nil, err
	}
	info, err := runtime.Inspect(module, options)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.module, err)
	}
	t.suite = &cases.Suite{Options: options, Module: module, Info: info, ReadFile: func(path string, most int64) ([]byte, error) {
		return a.readFile(path, "a file", most)
	}}
	return t, t.read(a, p.files)
}

// built gives a project's module, built now or before. One that is older than
// its source is told of.
func (a *app) built(ctx context.Context, f *testFlags, p *folder, m *project.Manifest, options runtime.Options) (string, error) {
	if f.build {
		b, err := project.Build(ctx, p.dir, project.BuildOptions{Limits: options.Limits})
		if err == nil {
			return b.Path, nil
		}
		if err = a.buildFailed(err); errors.As(err, new(*toldError)) { // not what failing cases end with
			err = &toldError{exitUsage}
		}
		return "", err
	}
	newer, err := m.Newer(m.Module())
	switch {
	case errors.Is(err, os.ErrNotExist):
		return "", fmt.Errorf("there is no %s: %s", m.Module(), howToBuild(p.dir))
	case err != nil:
		return "", err
	case newer != "":
		a.warn(fmt.Errorf("%s is older than %s: %s", m.Module(), filepath.Join(p.dir, newer), howToBuild(p.dir)))
	}
	return m.Module(), nil
}

func howToBuild(dir string) string {
	command := "vivarium build"
	if dir != "." {
		command += " " + dir
	}
	return "build it with " + command + ", or test with --build"
}

// read reads the files of cases and holds them against the catalog.
func (t *tested) read(a *app, names []string) error {
	var wrong cases.Mistakes
	for _, name := range names {
		text, err := a.readFile(name, "a file of cases", cases.MaxFile)
		if err != nil {
			return err
		}
		file, err := cases.Read(name, text)
		if err == nil {
			err = t.suite.Check(file)
			t.files = append(t.files, file)
		}
		if err != nil {
			wrong = append(wrong, err.(cases.Mistakes)...)
		}
	}
	if len(wrong) > 0 {
		return wrong
	}
	return nil
}

func (t *tested) matches(f *testFlags) bool {
	return slices.ContainsFunc(t.files, func(file *cases.File) bool {
		return slices.ContainsFunc(file.Cases, func(c *cases.Case) bool { return f.pattern.MatchString(c.Name) })
	})
}

// run runs the cases that the flags leave, file by file, and updates the files.
func (t *tested) run(ctx context.Context, f *testFlags) error {
	defer t.suite.Close(context.WithoutCancel(ctx))
	for _, file := range t.files {
		failed := false
		for _, c := range file.Cases {
			if !f.pattern.MatchString(c.Name) {
				continue
			}
			r, err := t.suite.Run(ctx, c)
			if err != nil {
				return err
			}
			failed = failed || !r.Passed()
			t.results[file] = append(t.results[file], r)
		}
		if !failed || !f.update {
			continue
		}
		text, err := t.suite.Update(file, t.results[file])
		if err == nil {
			err = os.WriteFile(file.Name, text, 0o644)
		}
		if err != nil {
			return err
		}
		for _, r := range t.results[file] {
			t.updated[r.Case] = !r.Passed()
		}
	}
	return nil
}

// mostMistakes is how many mistakes people are told of at once.
const mostMistakes = 20

// mistaken tells of what is wrong in files of cases.
func (a *app) mistaken(wrong cases.Mistakes) error {
	for i, m := range wrong {
		if i == mostMistakes {
			fmt.Fprintf(a.err, "vivarium: test: and %s more\n", console.Plural(len(wrong)-i, "mistake"))
			break
		}
		fmt.Fprintln(a.err, "vivarium: test: "+console.Escape(m.Error()))
	}
	return &toldError{exitUsage}
}
