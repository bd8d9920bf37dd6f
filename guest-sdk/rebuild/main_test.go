package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCommittedGuestsAreCurrent(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	guests, _, err := list(root)
	if err != nil {
		t.Fatal(err)
	}
	sums, err := readSums(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range guests {
		if why, err := stale(root, g, sums); err != nil {
			t.Errorf("%s: %v", g.module, err)
		} else if why != "" {
			t.Errorf("%s %s: run go run ./guest-sdk/rebuild", g.module, why)
		}
	}
	if len(guests) <= len(programs) || len(sums) != len(guests) {
		t.Errorf("%d guests, %d of them programs, %d sums", len(guests), len(programs), len(sums))
	}
}

// Every module in the examples has a source here, so none can go stale unseen.
func TestEveryExampleModuleIsListed(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	sums, err := readSums(root)
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(filepath.Join(root, "examples"), func(p string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(p) != ".wasm" {
			return err
		}
		rel, err := filepath.Rel(root, p)
		if _, listed := sums[filepath.ToSlash(rel)]; !listed {
			t.Errorf("%s is not built by this command", rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestStale(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a/x.wat", "(module)")
	write("a/x.wasm", "\x00asm\x01\x00\x00\x00")
	write("guest-sdk/guests.sum", "")
	g := guest{module: "a/x.wasm", language: "wat", dir: "a"}
	current, _, err := sumOf(root, g)
	if err != nil {
		t.Fatal(err)
	}
	if err := writeSums(root, []guest{g}, map[string]sum{g.module: current, "gone.wasm": {}}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		change func()
		want   string
	}{
		{"as built", func() {}, ""},
		{"source changed", func() { write("a/x.wat", "(module (memory 1))") }, "older than its source"},
		{"module changed", func() { write("a/x.wat", "(module)"); write("a/x.wasm", "else") }, "not the module that was built"},
		{"module gone", func() { os.Remove(filepath.Join(root, "a/x.wasm")) }, "missing"},
		{"not listed", func() { write("guest-sdk/guests.sum", "") }, "not in"},
	} {
		c.change()
		sums, err := readSums(root)
		if err != nil {
			t.Fatal(err)
		}
		got, err := stale(root, g, sums)
		if err != nil || (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, %v; want %q", c.name, got, err, c.want)
		}
	}
}

func TestMissingToolchainIsNamed(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	for _, c := range []struct{ language, want string }{
		{"tinygo", "tinygo"},
		{"wat", "wabt"},
	} {
		err := guest{module: "x.wasm", language: c.language, dir: "x"}.build(t.Context(), t.TempDir())
		if err == nil || !strings.Contains(err.Error(), "is missing") || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", c.language, err)
		}
	}
}
