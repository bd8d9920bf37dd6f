package project

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Every language begins with a project that says what it is, has a test, and
// holds a copy of its SDK.
func TestNew(t *testing.T) {
	for _, l := range Languages() {
		t.Run(l.Name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "mail-triage")
			files, err := New(dir, l, "mail-triage")
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{"behavior.yaml", "README.md", ".gitignore", "tests/triage.yaml"} {
				if !slices.Contains(files, name) {
					t.Errorf("no %s among %v", name, files)
				}
			}
			m, err := ReadManifest(dir)
			if err != nil {
				t.Fatal(err)
			}
			known, err := m.Catalog()
			if err != nil {
				t.Fatal(err)
			}
			if err := m.Check(known); err != nil {
				t.Error(err)
			}
			if m.Name != "mail-triage" || m.Language.Name != l.Name || len(m.Events) != 1 {
				t.Errorf("%+v", m)
			}
			if sdk, err := os.ReadDir(filepath.Join(dir, SDKFolder)); err != nil || len(sdk) == 0 {
				t.Errorf("no copy of the SDK: %v", err)
			}
			for _, name := range files {
				text, err := os.ReadFile(filepath.Join(dir, name))
				if err != nil || bytes.Contains(text, []byte("{{")) || len(text) == 0 {
					t.Errorf("%s: %v: %s", name, err, text)
				}
			}
		})
	}
}

func TestNewRefusals(t *testing.T) {
	l := standardGo()
	for _, name := range []string{"", "Mail", "a b", "../x", "-x", "x-", "7up", strings.Repeat("x", 65)} {
		if _, err := New(filepath.Join(t.TempDir(), "p"), l, name); err == nil || !strings.Contains(err.Error(), "lower-case") {
			t.Errorf("name %q: %v", name, err)
		}
	}
	full := manifest(t, "name: here")
	if _, err := New(full, l, "x"); err == nil || !strings.Contains(err.Error(), "is not empty") {
		t.Errorf("a folder with files: %v", err)
	}
	if text, err := os.ReadFile(filepath.Join(full, ManifestName)); err != nil || string(text) != "name: here" {
		t.Errorf("it was touched: %s, %v", text, err)
	}
}

// What every language begins with is built by its toolchain and is what a host
// admits, twice the same bytes. Go is always there; of the others those that are
// installed are built, and where guests are rebuilt all must be.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: builds with real toolchains")
	}
	for _, l := range Languages() {
		t.Run(l.Name, func(t *testing.T) {
			first, second := newBuild(t, l), newBuild(t, l)
			if !slices.Equal(first.Info.Handlers, []string{"event.mail.received"}) || first.Info.Metadata == nil ||
				first.Info.Metadata.Name != "mail-triage" || !slices.Equal(first.Info.Metadata.Operations, []string{"set_importance"}) {
				t.Errorf("%+v", first.Info)
			}
			if len(first.Info.Warnings) > 0 {
				t.Errorf("warnings: %q", first.Info.Warnings)
			}
			if !bytes.Equal(first.Module, second.Module) {
				t.Errorf("two folders give two modules: %d and %d bytes", len(first.Module), len(second.Module))
			}
			written, err := os.ReadFile(first.Path)
			if err != nil || !bytes.Equal(written, first.Module) {
				t.Errorf("%s: %v", first.Path, err)
			}
		})
	}
}

// newBuild builds a new project in a language.
func newBuild(t *testing.T, l *Language) *Built {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "mail-triage")
	if _, err := New(dir, l, "mail-triage"); err != nil {
		t.Fatal(err)
	}
	built, err := Build(t.Context(), dir, BuildOptions{})
	var missing *MissingError
	if errors.As(err, &missing) && l.Name != "go" && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skipf("skipped: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return built
}

// A source that does not compile is shown as the compiler shows it, by the
// author's own file and line, and what was built before stays.
func TestBuildRefusals(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "mail-triage")
	if _, err := New(dir, standardGo(), "mail-triage"); err != nil {
		t.Fatal(err)
	}
	put := func(name, old, new string) {
		t.Helper()
		path := filepath.Join(dir, name)
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(text), old, new, 1)
		if changed == string(text) {
			t.Fatalf("%s does not hold %q", name, old)
		}
		if err := os.WriteFile(path, []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "mail-triage.wasm"), []byte("built before"), 0o644); err != nil {
		t.Fatal(err)
	}
	refused := func(what, want string) {
		t.Helper()
		_, err := Build(t.Context(), dir, BuildOptions{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", what, err, want)
		}
		if kept, err := os.ReadFile(filepath.Join(dir, "mail-triage.wasm")); err != nil || string(kept) != "built before" {
			t.Errorf("%s: what was built before is gone: %v", what, err)
		}
	}
	put("main.go", "ev.Ticket().Importance()", "ev.Ticket().Importnce()")
	refused("a key that is not in the catalog", "./main.go:16:28: ev.Ticket().Importnce undefined")
	put("main.go", "Importnce()", "Importance()")
	put("main.go", "wasmexport event.mail.received", "wasmexport event.mail.recieved")
	refused("an unknown event", "event.mail.recieved")
	put("main.go", "wasmexport event.mail.recieved", "wasmexport event.mail.sent.group")
	refused("a manifest that asks for another event", "behavior.yaml:5: the module has no handler for event.mail.received: it handles event.mail.sent.group")
	put("behavior.yaml", "[event.mail.received]", "[]")
	refused("a handler that the manifest does not list", "behavior.yaml:5: the module handles event.mail.sent.group besides")
}

func TestAgree(t *testing.T) {
	m := &Manifest{Dir: "x", lines: map[string]int{}}
	if err := m.agree([]string{"event.mail.received"}); err != nil {
		t.Errorf("a manifest without events: %v", err)
	}
}

// A toolchain that is missing, too old, or not what it must be is named with
// the way to install it.
func TestTools(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	script := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(bin, name), []byte("#!/bin/sh\n"+text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	tool := Tool{Names: []string{"forge", "forge-2"}, Version: []string{"--version"}, Least: "2.10", Install: "ask the smith"}
	find := func() string {
		t.Helper()
		path, err := tool.find(t.Context(), bin)
		if err != nil {
			return err.Error()
		}
		return path
	}
	if got := find(); got != "forge is missing: version 2.10 or later is needed. To install it: ask the smith" {
		t.Error(got)
	}
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("skipped: stand-ins for compilers are shell scripts")
	}
	script("forge", "echo forge version 2.9.3")
	if got := find(); !strings.Contains(got, "forge will not do: "+filepath.Join(bin, "forge")+" is version 2.9.3, older than 2.10") {
		t.Error(got)
	}
	script("forge-2", "echo 2.10.0")
	if got := find(); got != filepath.Join(bin, "forge-2") {
		t.Errorf("the second name: %s", got)
	}
	tool.Check = func(string) error { return errors.New("has no anvil") }
	if got := find(); !strings.Contains(got, "forge-2 has no anvil") {
		t.Error(got)
	}
	tool.Check = nil
	script("forge-2", "exit 3")
	if got := find(); !strings.Contains(got, "does not tell its version") {
		t.Error(got)
	}
	project := t.TempDir()
	local := filepath.Join(project, "node_modules", ".bin")
	if err := os.MkdirAll(local, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(local, "forge"), []byte("#!/bin/sh\necho v3.0"), 0o755); err != nil {
		t.Fatal(err)
	}
	tool.NPM = true
	below := filepath.Join(project, "packages", "one")
	if path, err := tool.find(t.Context(), below); err != nil || path != filepath.Join(local, "forge") {
		t.Errorf("in node_modules of a folder above: %s, %v", path, err)
	}
}

func TestOlder(t *testing.T) {
	for _, c := range []struct {
		version, least string
		want           bool
	}{
		{"1.25.3", "1.25", false}, {"1.9", "1.25", true}, {"2", "1.25", false}, {"1.25", "1.25.1", true}, {"0.41.0", "0.41", false},
	} {
		if got := older(c.version, c.least); got != c.want {
			t.Errorf("older(%s, %s) = %v", c.version, c.least, got)
		}
	}
}
