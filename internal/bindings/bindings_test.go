package bindings

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

func builtin(t *testing.T) (*Model, map[string][]byte) {
	t.Helper()
	m, err := New(catalog.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	files, err := Go(m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return m, files
}

func TestSDKsAreUpToDate(t *testing.T) {
	m, _ := builtin(t)
	for _, e := range Emitters() {
		files, err := e.Emit(m, Options{})
		if err != nil || len(files) == 0 {
			t.Errorf("%s: %d files, %v", e.Language, len(files), err)
		}
		dir := filepath.Join("../../guest-sdk", e.SDK)
		for name, want := range files {
			got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s/%s is not what the catalog gives: run go generate ./guest-sdk (%v)", e.SDK, name, err)
			}
		}
		committed := 0
		for _, glob := range e.Globs {
			found, err := filepath.Glob(filepath.Join(dir, glob))
			if err != nil {
				t.Fatal(err)
			}
			committed += len(found)
		}
		if committed != len(files) {
			t.Errorf("%s: %d generated files are there, %d are written", e.SDK, committed, len(files))
		}
	}
}

func TestModelHoldsTheWholeCatalog(t *testing.T) {
	m, _ := builtin(t)
	if len(m.Events) != 61 || len(m.Records) != 42 {
		t.Errorf("%d events, %d records", len(m.Events), len(m.Records))
	}
	for _, e := range m.Events {
		offered := 0
		for _, a := range e.Actions {
			if a.Mode != catalog.Return && a.Mode != catalog.Dropped {
				offered++
			}
		}
		if got := len(e.Operations) + len(m.Common); got != offered {
			t.Errorf("%s: %d operations, the catalog offers %d", e.ID, got, offered)
		}
		for _, k := range e.Keys {
			if !k.Context && !hasMember(e.Members, k.Name) {
				t.Errorf("%s: key %s has no member", e.ID, k.Name)
			}
		}
	}
}

func hasMember(members []Member, key string) bool {
	for _, m := range members {
		if m.Key.Name == key {
			return true
		}
	}
	return false
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, upper, lower string }{
		{"_image_url", "ImageURL", "imageURL"},
		{"id", "ID", "id"},
		{"_http_response_headers", "HTTPResponseHeaders", "httpResponseHeaders"},
		{"worker_ids", "WorkerIDs", "workerIDs"},
		{"record.create", "RecordCreate", "recordCreate"},
		{"kb_article", "KBArticle", "kbArticle"},
		{"", "", ""},
	} {
		w := SplitWords(c.name)
		if w.Upper() != c.upper || w.Lower() != c.lower {
			t.Errorf("%q: %q, %q", c.name, w.Upper(), w.Lower())
		}
	}
	if got := eventWords("wgmjira.event.issue.status.changed").Upper(); got != "WgmjiraIssueStatusChanged" {
		t.Error(got)
	}
}

// shop is a host's own catalog.
//
//go:embed testdata/shop.json
var shop string

func shopModel(t *testing.T) *Model { return modelOf(t, shop) }

// modelOf gives the model of the built-in catalog and a host's own.
func modelOf(t *testing.T, own string) *Model {
	t.Helper()
	doc, err := catalog.Parse("shop", []byte(own))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	m, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// A host's own catalog gives a package that imports the SDK and holds only what
// the SDK has not.
func TestOwnCatalog(t *testing.T) {
	files, err := Go(shopModel(t), Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	var all bytes.Buffer
	for name, source := range files {
		if _, err := parser.ParseFile(token.NewFileSet(), name, source, parser.AllErrors); err != nil {
			t.Error(err)
		}
		all.Write(source)
	}
	for _, want := range []string{
		"type ShopOrderPaid struct{ *vivarium.Event }",
		"func (e ShopOrderPaid) Customer() Customer {",
		"func (e ShopOrderPaid) Agent() vivarium.Worker {",
		"func (r Customer) Address() vivarium.Address {",
		"func (e ShopOrderPaid) GetKey() string",
		`func (e ShopOrderPaid) History() abi.Value { return e.Root().Get("history") }`,
		"func (e ShopOrderPaid) Lines() vivarium.ViewList[LineView]",
		"func (e ShopOrderPaid) SetGifts(v []Line)",
		"func (e ShopOrderPaid) OrderShip(orderID vivarium.ID, opt *OrderShipOptions) (vivarium.Action, error)",
		"func (e ShopOrderPaid) OrderShipNow(orderID vivarium.ID, opt *OrderShipOptions) (Customer, error)",
		"func (e ShopOrderPaid) StockLevel(item string) (int64, error)",
		"Vars map[string]vivarium.Any",
	} {
		if !strings.Contains(strings.Join(strings.Fields(all.String()), " "), want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(all.String(), "MailReceived") || strings.Contains(all.String(), "type Ticket ") {
		t.Error("holds what the SDK has already")
	}
	compiles(t, "shop", files)
	if t.Failed() {
		t.Log(all.String())
	}
}

// compiles type-checks generated files as a package of this module, without
// writing them into it.
func compiles(t *testing.T, pkg string, files map[string][]byte) {
	t.Helper()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for name, source := range files {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, source, 0o644); err != nil {
			t.Fatal(err)
		}
		overlay.Replace[filepath.Join(here, pkg, name)] = path
	}
	b, err := json.Marshal(overlay)
	if err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(t.TempDir(), "overlay.json")
	if err := os.WriteFile(list, b, 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-overlay", list, "./"+pkg).CombinedOutput(); err != nil {
		t.Errorf("generated code does not compile: %v\n%s", err, out)
	}
}

func TestGoRefusesBadPackageNames(t *testing.T) {
	m, _ := builtin(t)
	for _, name := range []string{"a b", "type", "x;y", "1"} {
		if _, err := Go(m, Options{Package: name}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
}
