package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// guest is one committed module: how it is built, and from what. Paths are
// relative to the root of the repository, with slashes.
type guest struct {
	module string
	tool   tool
	source string // a package's folder, or a .wat file
}

type tool string

const (
	standardGo tool = "go"
	tinyGo     tool = "tinygo"
	wat        tool = "wat2wasm"
)

// programs are the guests written in Go. One is built by the standard
// toolchain, to show what that takes; the others are small.
var programs = []guest{
	{"examples/embed/behavior.wasm", tinyGo, "examples/embed/behavior"},
	{"examples/every-event/behavior.wasm", tinyGo, "examples/every-event"},
	{"examples/mail-gate/behavior.wasm", tinyGo, "examples/mail-gate"},
	{"examples/mail-triage/behavior.wasm", standardGo, "examples/mail-triage"},
	{"guest-sdk/go/kit/kit.wasm", tinyGo, "guest-sdk/go/kit"},
	{"guest-sdk/go/triage/triage.wasm", tinyGo, "guest-sdk/go/triage"},
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
		case d.IsDir() && (rel == "benchmarks" || strings.HasPrefix(d.Name(), ".") && rel != "."):
			return filepath.SkipDir
		case d.Name() == "build.sh":
			scripts = append(scripts, rel)
		case path.Ext(rel) == ".wat" && (strings.HasPrefix(rel, "examples/") || strings.HasPrefix(rel, "guest-sdk/")):
			guests = append(guests, guest{strings.TrimSuffix(rel, ".wat") + ".wasm", wat, rel})
		}
		return nil
	})
	slices.SortFunc(guests, func(a, b guest) int { return strings.Compare(a.module, b.module) })
	return guests, scripts, err
}

// inputs gives the files a module is made from, sorted: the .wat file, or every
// Go file of the packages it is linked from outside the standard library.
func (g guest) inputs(root string) ([]string, error) {
	if g.tool == wat {
		return []string{g.source}, nil
	}
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.Dir}}{{end}}", "./"+g.source)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
	out, err := cmd.Output()
	if err != nil {
		return nil, commandError(err, nil)
	}
	patterns := []string{}
	for _, dir := range strings.Fields(string(out)) {
		patterns = append(patterns, filepath.Join(dir, "*.go"))
	}
	if g.tool == tinyGo {
		patterns = append(patterns, filepath.Join(root, "guest-sdk/go/tinygo/*"), filepath.Join(root, ".ci/tinygo"))
	}
	var files []string
	for _, pattern := range patterns {
		matches, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		for _, file := range matches {
			rel, err := filepath.Rel(root, file)
			if err != nil {
				return nil, err
			}
			if !strings.HasSuffix(rel, "_test.go") {
				files = append(files, filepath.ToSlash(rel))
			}
		}
	}
	slices.Sort(files)
	return files, nil
}

// toolchains are the programs that build guests, besides Go itself.
type toolchains struct{ tinygo, wat2wasm string }

// build makes the module. The same toolchain gives the same bytes, wherever the
// repository lies and whatever its history.
func (t toolchains) build(root string, g guest) error {
	var cmd *exec.Cmd
	switch g.tool {
	case standardGo:
		cmd = exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-buildmode=c-shared", "-ldflags=-w", "-o", g.module, "./"+g.source)
		cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
	case tinyGo:
		cmd = exec.Command(t.tinygo, "build", "-target=vivarium", "-opt=z", "-no-debug", "-o", g.module, "./"+g.source)
	case wat:
		cmd = exec.Command(t.wat2wasm, g.source, "-o", g.module)
	}
	if err := command(cmd, root, g.tool); err != nil {
		return err
	}
	return os.Chmod(filepath.Join(root, g.module), 0o644)
}

func command(cmd *exec.Cmd, dir string, t tool) error {
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if errors.Is(err, exec.ErrNotFound) || errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is missing: %s", cmd.Args[0], hints[t])
	}
	if err != nil {
		return commandError(err, out)
	}
	return nil
}

var hints = map[tool]string{
	standardGo: "install Go 1.25 or later",
	tinyGo:     "run .ci/tinygo DIR and pass -tinygo DIR/bin/tinygo",
	wat:        "install wabt (Debian: apt-get install wabt)",
}

// commandError adds what a command said to how it ended.
func commandError(err error, out []byte) error {
	var exit *exec.ExitError
	if out == nil && errors.As(err, &exit) {
		out = exit.Stderr
	}
	return fmt.Errorf("%w: %s", err, strings.TrimSpace(string(out)))
}
