package project

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Compilation is one build of a module.
type Compilation struct {
	Dir      string    // the project: where behavior.yaml lies, absolute
	SDK      string    // the SDK's folder, absolute: Dir/vivarium, or guest-sdk/<language> in this repository
	Scratch  string    // an empty folder, removed afterwards
	Manifest *Manifest // nil for guests of this repository

	language *Language
	tools    map[string]string // paths by the first of a tool's names
}

// Compile builds the module in a folder. The error is a *[MissingError] when the
// toolchain is at fault, a *[ToolError] when the source is.
func Compile(ctx context.Context, l *Language, dir, sdk string, m *Manifest) (module []byte, err error) {
	c := &Compilation{Manifest: m, language: l, tools: map[string]string{}}
	if c.Dir, err = filepath.Abs(dir); err != nil {
		return nil, err
	}
	if c.SDK, err = filepath.Abs(sdk); err != nil {
		return nil, err
	}
	for _, t := range l.Tools {
		if c.tools[t.Names[0]], err = t.find(ctx, c.Dir); err != nil {
			return nil, fmt.Errorf("%s: %w", l.Title, err)
		}
	}
	if c.Scratch, err = os.MkdirTemp("", "vivarium-build-"); err != nil {
		return nil, err
	}
	defer os.RemoveAll(c.Scratch)
	return l.Compile(ctx, c)
}

// Tool gives the path of one of the language's tools, by the first of its names.
func (c *Compilation) Tool(name string) string {
	path, ok := c.tools[name]
	if !ok {
		panic("project: " + c.language.Name + " does not list " + name)
	}
	return path
}

// ToolError is what a tool said when it could not build: its errors name the
// author's files and lines.
type ToolError struct {
	Tool   string
	Output string
	Cause  error
}

func (e *ToolError) Error() string {
	if said := strings.TrimSpace(e.Output); said != "" {
		return said
	}
	return e.Tool + ": " + e.Cause.Error()
}

func (e *ToolError) Unwrap() error { return e.Cause }

// Run runs one of the language's tools in the project's folder, with a few
// variables of the environment set besides. The error is a *[ToolError].
func (c *Compilation) Run(ctx context.Context, env []string, tool string, args ...string) error {
	return c.RunIn(ctx, c.Dir, env, tool, args...)
}

// RunIn is [Compilation.Run] in another folder.
func (c *Compilation) RunIn(ctx context.Context, dir string, env []string, tool string, args ...string) error {
	cmd := exec.CommandContext(ctx, c.Tool(tool), args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var said tail
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return &ToolError{Tool: filepath.Base(cmd.Path), Output: said.String(), Cause: err}
	}
	return nil
}

// Out gives a path in the scratch folder.
func (c *Compilation) Out(name string) string { return filepath.Join(c.Scratch, name) }

const mostOutput = 64 << 10 // bytes of what a tool says that are kept

// tail keeps the end of what is written: compilers say the worst last.
type tail struct {
	buf bytes.Buffer
	cut bool
}

func (t *tail) Write(p []byte) (int, error) {
	t.buf.Write(p)
	if over := t.buf.Len() - mostOutput; over > mostOutput {
		t.buf.Next(over)
		t.cut = true
	}
	return len(p), nil
}

func (t *tail) String() string {
	if over := t.buf.Len() - mostOutput; over > 0 {
		t.buf.Next(over)
		t.cut = true
	}
	if t.cut {
		return "…" + t.buf.String()
	}
	return t.buf.String()
}
