package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/internal/project"
)

// guest is one committed module: how it is built, and from what. Paths are
// relative to the root of the repository, with slashes.
type guest struct {
	module   string
	language string   // one of project's; its source is the folder dir
	dir      string   // with language
	script   string   // builds the module in place of a language's toolchain
	inputs   []string // globs of what a script reads
}

// programs are the guests whose languages have an SDK. One written in Go is
// built by the standard toolchain, to show what that takes; the others are small.
var programs = []guest{
	{module: "examples/comment-watch/behavior.wasm", language: "cpp", dir: "examples/comment-watch"},
	{module: "examples/dashboard-metric/behavior.wasm", language: "c", dir: "examples/dashboard-metric"},
	{module: "examples/embed/behavior.wasm", language: "tinygo", dir: "examples/embed/behavior"},
	{module: "examples/every-event/behavior.wasm", language: "tinygo", dir: "examples/every-event"},
	{module: "examples/jira-digest/behavior.wasm", language: "assemblyscript", dir: "examples/jira-digest"},
	{module: "examples/mail-gate/behavior.wasm", language: "tinygo", dir: "examples/mail-gate"},
	{module: "examples/mail-triage/behavior.wasm", language: "go", dir: "examples/mail-triage"},
	{module: "examples/task-router/behavior.wasm", language: "zig", dir: "examples/task-router"},
	{module: "guest-sdk/c/kit/kit.wasm", language: "c", dir: "guest-sdk/c/kit"},
	{module: "guest-sdk/c/triage/triage.wasm", language: "c", dir: "guest-sdk/c/triage"},
	{module: "guest-sdk/cpp/kit/kit.wasm", language: "cpp", dir: "guest-sdk/cpp/kit"},
	{module: "guest-sdk/cpp/triage/triage.wasm", language: "cpp", dir: "guest-sdk/cpp/triage"},
	{module: "guest-sdk/assemblyscript/kit/kit.wasm", language: "assemblyscript", dir: "guest-sdk/assemblyscript/kit"},
	{module: "guest-sdk/assemblyscript/triage/triage.wasm", language: "assemblyscript", dir: "guest-sdk/assemblyscript/triage"},
	{module: "examples/record-audit/behavior.wasm", language: "rust", dir: "examples/record-audit"},
	{module: "guest-sdk/zig/kit/kit.wasm", language: "zig", dir: "guest-sdk/zig/kit"},
	{module: "guest-sdk/zig/triage/triage.wasm", language: "zig", dir: "guest-sdk/zig/triage"},
	{module: "guest-sdk/go/kit/kit.wasm", language: "tinygo", dir: "guest-sdk/go/kit"},
	{module: "guest-sdk/go/triage/triage.wasm", language: "tinygo", dir: "guest-sdk/go/triage"},
	{
		module: "guest-sdk/python/interpreter.wasm.gz", script: "guest-sdk/python/interpreter/build",
		inputs: []string{
			"guest-sdk/python/interpreter/*", "guest-sdk/python/vivarium/__init__.py", "guest-sdk/python/vivarium/_bind.py",
			"guest-sdk/python/vivarium/_check.py", "guest-sdk/python/vivarium/_event.py", "guest-sdk/python/vivarium/_load.py",
			"guest-sdk/python/vivarium/_refused.py", "guest-sdk/python/vivarium/_values.py", "guest-sdk/python/vivarium/catalog_gen.py",
		},
	},
	{module: "guest-sdk/javascript/interpreter.wasm", script: "guest-sdk/javascript/interpreter/build", inputs: []string{"guest-sdk/javascript/interpreter/*"}},
	{module: "examples/chat-concierge/behavior.wasm", language: "typescript", dir: "examples/chat-concierge"},
	{module: "guest-sdk/rust/kit/kit.wasm", language: "rust", dir: "guest-sdk/rust/kit"},
	{module: "guest-sdk/rust/triage/triage.wasm", language: "rust", dir: "guest-sdk/rust/triage"},
}

// list gives every guest: the programs, and each .wat file of the examples and
// SDKs with the module beside it. Fixtures elsewhere look after themselves: the
// build.sh of each folder that has one is given instead. benchmarks has builds of
// its own.
func list(root string) (guests []guest, scripts []string, err error) {
	guests = slices.Clone(programs)
	err = filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		switch {
		case d.IsDir() && (rel == "benchmarks" || aside(d.Name()) && rel != "."):
			return filepath.SkipDir
		case d.Name() == "build.sh":
			scripts = append(scripts, rel)
		case path.Ext(rel) == ".wat" && (strings.HasPrefix(rel, "examples/") || strings.HasPrefix(rel, "guest-sdk/")) && path.Base(path.Dir(rel)) != "new":
			guests = append(guests, guest{module: strings.TrimSuffix(rel, ".wat") + ".wasm", language: "wat", dir: path.Dir(rel)})
		}
		return nil
	})
	slices.SortFunc(guests, func(a, b guest) int { return strings.Compare(a.module, b.module) })
	return guests, scripts, err
}

// aside reports whether a folder holds what builds leave behind, or nothing of
// ours.
func aside(name string) bool {
	return strings.HasPrefix(name, ".") || slices.Contains([]string{"node_modules", "target", "zig-out"}, name)
}

// sources gives the files a module is made from, sorted.
func (g guest) sources(root string) ([]string, error) {
	var files []string
	var err error
	switch {
	case g.script != "":
		files, err = globs(root, append([]string{g.script}, g.inputs...))
	case g.language == "go" || g.language == "tinygo":
		files, err = g.packages(root)
	default:
		files, err = g.folders(root)
	}
	slices.Sort(files)
	return slices.Compact(files), err
}

// packages gives every Go file of the packages a guest is linked from outside
// the standard library.
func (g guest) packages(root string) ([]string, error) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}\n{{end}}{{end}}", "./"+g.dir)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
	if g.language == "tinygo" {
		cmd.Args = slices.Insert(cmd.Args, 3, "-tags=tinygo,tinygo.wasm,custommalloc")
	}
	out, err := cmd.Output()
	if err != nil {
		return nil, commandError(err, nil)
	}
	var files []string
	for _, file := range strings.Fields(string(out)) {
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return nil, err
		}
		files = append(files, filepath.ToSlash(rel))
	}
	if g.isProject(root) {
		files = append(files, g.dir+"/"+project.ManifestName)
	}
	if g.language == "tinygo" {
		target, err := globs(root, []string{"guest-sdk/go/tinygo/*", ".ci/tinygo"})
		return append(files, target...), err
	}
	return files, nil
}

// folders gives the guest's own files and those of its SDK.
func (g guest) folders(root string) (files []string, err error) {
	l, err := project.Find(g.language)
	if err != nil {
		return nil, err
	}
	for _, glob := range l.Files {
		if path.Ext(glob) == ".md" {
			continue // no guest is made of it
		}
		more, err := globs(root, []string{"guest-sdk/" + l.SDK + "/" + glob})
		if err != nil {
			return nil, err
		}
		files = append(files, more...)
	}
	err = filepath.WalkDir(filepath.Join(root, g.dir), func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && aside(d.Name()):
			return filepath.SkipDir
		case d.IsDir() || d.Name() == "Cargo.lock" || slices.Contains([]string{".wasm", ".go", ".md", ".eml"}, filepath.Ext(p)) || filepath.Base(filepath.Dir(p)) == "tests":
			return nil
		}
		rel, err := filepath.Rel(root, p)
		files = append(files, filepath.ToSlash(rel))
		return err
	})
	return files, err
}

// globs gives the files that patterns find. One that finds none is an error.
func globs(root string, patterns []string) (files []string, err error) {
	for _, pattern := range patterns {
		matches, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil {
			return nil, err
		}
		if len(matches) == 0 {
			return nil, fmt.Errorf("there is no file %s", pattern)
		}
		for _, match := range matches {
			if info, err := os.Stat(match); err != nil || info.IsDir() {
				continue
			}
			rel, err := filepath.Rel(root, match)
			if err != nil {
				return nil, err
			}
			files = append(files, filepath.ToSlash(rel))
		}
	}
	return files, nil
}

// build makes the module. The same toolchain gives the same bytes, wherever the
// repository lies and whatever its history.
func (g guest) build(ctx context.Context, root string) error {
	if g.script != "" {
		return run(exec.CommandContext(ctx, filepath.Join(root, g.script)), root)
	}
	l, err := project.Find(g.language)
	if err != nil {
		return err
	}
	dir, out, sdk := filepath.Join(root, g.dir), filepath.Join(root, g.module), filepath.Join(root, "guest-sdk", l.SDK)
	if g.isProject(root) {
		_, err = project.Build(ctx, dir, project.BuildOptions{Out: out, SDK: sdk})
		return err
	}
	module, err := project.Compile(ctx, l, dir, sdk, nil)
	if err != nil {
		return err
	}
	return os.WriteFile(out, module, 0o644)
}

// isProject reports whether a guest has a behavior.yaml: examples do.
func (g guest) isProject(root string) bool {
	_, err := os.Stat(filepath.Join(root, g.dir, project.ManifestName))
	return err == nil
}

func run(cmd *exec.Cmd, dir string) error {
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		return commandError(err, out)
	}
	return nil
}
