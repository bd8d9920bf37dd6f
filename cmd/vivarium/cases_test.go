package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	guestsdk "github.com/vivarium-wasm/vivarium/guest-sdk"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/cases"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// The examples do what their cases say.
func TestExamplesPassTheirCases(t *testing.T) {
	manifests, err := filepath.Glob("../../examples/*/" + project.ManifestName)
	if err != nil {
		t.Fatal(err)
	}
	tested := 0
	for _, manifest := range manifests {
		dir := filepath.Dir(manifest)
		if _, err := cases.Find(dir); err != nil {
			continue // it is tested otherwise
		}
		tested++
		code, out, errs := invoke(t.Context(), "", "test", dir, "--module", exampleModule(t, dir))
		if code != 0 {
			t.Errorf("%s: exit code %d\n%s%s", filepath.Base(dir), code, out, errs)
		}
	}
	if tested < 3 {
		t.Errorf("%d examples have cases", tested)
	}
}

// exampleModule gives the path of an example's module, which is packed here when
// its language is interpreted: only programs of those are kept.
func exampleModule(t *testing.T, dir string) string {
	t.Helper()
	path := filepath.Join(dir, "behavior.wasm")
	m, err := project.ReadManifest(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err == nil || len(m.Language.Tools) > 0 {
		return path
	}
	wasm, err := project.Compile(t.Context(), m.Language, dir, filepath.Join("../../guest-sdk", m.Language.SDK), m)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "behavior.wasm")
	if err := os.WriteFile(path, wasm, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestInterruptedTestIsCanceled(t *testing.T) {
	file := filepath.Join(t.TempDir(), "loop.yaml")
	text := "cases:\n- {name: a, limits: {time: 1m, fuel: 1000000000000}, expect: {kind: canceled}}\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, after := range []time.Duration{0, 200 * time.Millisecond} { // before, while running
		ctx, cancel := context.WithCancel(t.Context())
		if after == 0 {
			cancel()
		}
		time.AfterFunc(after, cancel)
		code, out, errs := invoke(ctx, "", "test", file, "--module", "../../runtime/testdata/loop_forever.wasm", "--cache", "off")
		if code != 13 || out != "" || !strings.Contains(errs, "canceled: canceled before all cases had run") {
			t.Errorf("after %v: exit code %d, want 13\n%s%s", after, code, out, errs)
		}
	}
}

// A new project in any language begins with cases that make sense.
func TestTemplatesHaveCases(t *testing.T) {
	for _, l := range project.Languages() {
		root := l.Template
		if root == "" {
			root = l.SDK + "/new"
		}
		files, err := fs.Glob(guestsdk.Files, root+"/tests/*.yaml")
		if err != nil || len(files) == 0 {
			t.Errorf("%s: %d files of cases (%v)", l.Name, len(files), err)
		}
		for _, name := range files {
			text, err := fs.ReadFile(guestsdk.Files, name)
			if err != nil {
				t.Fatal(err)
			}
			suite := cases.Suite{Options: runtime.Options{Catalog: catalog.Builtin()}, Info: &runtime.Info{Handlers: []string{"event.mail.received"}}}
			file, err := cases.Read(name, text)
			if err == nil {
				err = suite.Check(file)
			}
			if err != nil {
				t.Errorf("%s: %v", l.Name, err)
			} else if !strings.Contains(string(text), "expect:") {
				t.Errorf("%s: %s expects nothing", l.Name, name)
			}
		}
	}
}
