package project

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// manifest writes a behavior.yaml into a new folder.
func manifest(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, ManifestName), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestManifest(t *testing.T) {
	dir := manifest(t, `
name: mail-triage
language: go
version: 1.2
description: Rates mail.
events:
  event.mail.received: {priority: 20}
  event.record.changed: {params: {context: task}}
variables: {threshold: number}
operations: [set_importance, "record.*", "http.request:immediate", "*"]
limits: {time: 50ms, fuel: 1000000}
`)
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
	if m.Name != "mail-triage" || m.Language.Name != "go" || m.Version != "1.2" || m.Limits["fuel"] != "1000000" ||
		m.Events["event.mail.received"].Priority != 20 || m.Events["event.record.changed"].Params["context"] != "task" {
		t.Errorf("%+v", m)
	}
	if m.Module() != filepath.Join(dir, "mail-triage.wasm") {
		t.Error(m.Module())
	}
}

func TestManifestRefusals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"language: go", "behavior.yaml:1: name is missing"},
		{"name: x", "behavior.yaml:1: language is missing: one of go, "},
		{"name: Mail Triage\nlanguage: go", "behavior.yaml:1: name \"Mail Triage\": lower-case letters"},
		{"name: ../x\nlanguage: go", "name \"../x\""},
		{"name: x\nlanguage: cobol", "behavior.yaml:2: language \"cobol\" is not known: there are go, "},
		{"name: x\nlanguage: go\nevnts: []", "behavior.yaml:3: behavior.yaml has no field \"evnts\": there are catalog, description, events"},
		{"name: x\nlanguage: go\nevents:\n- event.mail.recieved", "behavior.yaml:4: there is no event \"event.mail.recieved\" (did you mean event.mail.received"},
		{"name: x\nlanguage: go\nevents: {event.mail.received: {priority: 100}}", "behavior.yaml:3: priority: expected a number within 1 and 99, got 100"},
		{"name: x\nlanguage: go\nevents: {event.mail.received: {params: 7}}", "params: expected a map"},
		{"name: x\nlanguage: go\noperations: [set_importence]", "behavior.yaml:3: there is no operation \"set_importence\" (did you mean set_importance?)"},
		{"name: x\nlanguage: go\noperations: [\"nothing.*\"]", "no operation begins with \"nothing.\""},
		{"name: x\nlanguage: go\nvariables: {a: \"list<numbr>\"}", "behavior.yaml:3: there is no type \"numbr\""},
		{"name: x\nlanguage: go\nlimits: {tme: 1s}", "behavior.yaml:3: "},
		{"name: x\nlanguage: go\nlimits: {time: soon}", "behavior.yaml:3: "},
		{"name: x\nlanguage: go\ndescription: " + strings.Repeat("long ", 1000), "behavior.yaml:3: description: 4999 bytes: at most 4096"},
		{"name: [x]\nlanguage: go", "behavior.yaml:1: name: expected text, got a list"},
		{"- name", "expected a map, got a list"},
		{"name: &a x\nlanguage: *a", "anchors and aliases are not part of the format"},
		{strings.Repeat("#", MaxManifest+1), "262145 bytes: at most 262144 are read"},
		{"name: x\nlanguage: go\ncatalog: shop.yaml", "shop.yaml"},
	} {
		dir := manifest(t, c.text)
		m, err := ReadManifest(dir)
		if err == nil {
			known, failed := m.Catalog()
			if err = failed; err == nil {
				err = m.Check(known)
			}
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.60q: %v, want %q", c.text, err, c.want)
		}
	}
	_, err := ReadManifest(t.TempDir())
	if m := (*ManifestError)(nil); !errors.As(err, &m) || !strings.Contains(err.Error(), "vivarium new") {
		t.Errorf("without a manifest: %v", err)
	}
}

// A host's own catalog stands beside the manifest.
func TestManifestCatalog(t *testing.T) {
	dir := manifest(t, "name: x\nlanguage: go\ncatalog: [shop.yaml]\nevents: [shop.order.paid]")
	shop := "events:\n  shop.order.paid: {family: shop, phase: after, doc: An order was paid., keys: {order_id: \"id, its number\"}}\n"
	if err := os.WriteFile(filepath.Join(dir, "shop.yaml"), []byte(shop), 0o644); err != nil {
		t.Fatal(err)
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
}

func FuzzManifest(f *testing.F) {
	f.Add("name: x\nlanguage: go\nevents: {event.mail.received: {priority: 1, params: {a: [1]}}}\nlimits: {time: 1s}")
	f.Add("name: x\nlanguage: go\noperations: [\"*\"]\nvariables: {a: list<text>}")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ReadManifest(manifest(t, text))
		if err != nil || m.Catalogs != nil {
			return
		}
		known, err := m.Catalog()
		if err != nil {
			t.Fatal(err)
		}
		_ = m.Check(known)
	})
}
