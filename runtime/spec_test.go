package runtime_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// Tests named Spec… prove clauses of abi/SPEC.md, each on every engine. Their
// guests are the fixtures in testdata.

// onEngines runs a test once for each engine.
func onEngines(t *testing.T, options runtime.Options, do func(t *testing.T, rt *runtime.Runtime)) {
	t.Helper()
	for _, name := range []string{runtime.Wazero, runtime.WazeroInterpreter} {
		t.Run(name, func(t *testing.T) {
			options := options
			options.Engine = name
			options.Limits.Time = time.Minute // nothing here is about time, but where a policy says so
			do(t, runtimetest.New(t, options))
		})
	}
}

func specModule(t testing.TB, name string) []byte {
	t.Helper()
	return runtimetest.File(t, filepath.Join("testdata", name+".wasm"))
}

func loadSpec(t testing.TB, rt *runtime.Runtime, name string, policy runtime.Policy) *runtime.Behavior {
	t.Helper()
	b, err := rt.Load(t.Context(), specModule(t, name), policy)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return b
}

// webhook is the event that fixtures without a program handle.
func webhook() *runtime.Event { return &runtime.Event{ID: "event.webhook.received"} }

// loadError loads a module that must be refused.
func loadError(t testing.TB, rt *runtime.Runtime, wasm []byte, policy runtime.Policy) *runtime.Error {
	t.Helper()
	_, err := rt.Load(t.Context(), wasm, policy)
	var e *runtime.Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v, want an *Error", err)
	}
	if e.Kind != abi.Refused {
		t.Fatalf("kind is %s, want refused: %v", e.Kind, err)
	}
	return e
}

func wantWords(t testing.TB, text string, words ...string) {
	t.Helper()
	for _, word := range words {
		if !strings.Contains(text, word) {
			t.Errorf("%q does not say %q", text, word)
		}
	}
	if strings.ContainsAny(text, "\n\r") {
		t.Errorf("%q has more than one line", text)
	}
}

// A fixture is what its source says: nothing was edited without building.
func TestSpecFixturesAreBuilt(t *testing.T) {
	sum, err := os.ReadFile("testdata/testdata.sum")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(sum)) {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			t.Fatalf("testdata.sum: line %q", line)
		}
		listed[fields[2]] = true
		for i, ext := range []string{".wat", ".wasm"} {
			data, err := os.ReadFile(filepath.Join("testdata", fields[2]+ext))
			digest := sha256.Sum256(data)
			if err != nil || hex.EncodeToString(digest[:]) != fields[i] {
				t.Errorf("%s%s is not what was built (%v): run testdata/build.sh", fields[2], ext, err)
			}
		}
	}
	sources, err := filepath.Glob("testdata/*.wat")
	if err != nil || len(sources) == 0 || len(sources) != len(listed) {
		t.Errorf("%d sources, %d in testdata.sum (%v): run testdata/build.sh", len(sources), len(listed), err)
	}
}

// The example in the specification is a fixture, and runs.
func TestSpecExample(t *testing.T) {
	spec, err := os.ReadFile("../abi/SPEC.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("testdata/example.wat")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(spec, []byte("```wat\n"))
	shown, _, _ := bytes.Cut(rest, []byte("```\n"))
	if !bytes.Equal(shown, source) {
		t.Fatal("the module in SPEC.md is not testdata/example.wat")
	}
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		out := runtimetest.Handle(t, loadSpec(t, rt, "example", runtime.Policy{}), webhook())
		if out.Kind != abi.OK {
			t.Fatal(out.Err)
		}
		if status, _ := out.Returns.Get("_http_status").Int(); status != 204 || out.Returns.Len() != 1 {
			t.Errorf("returned %s", out.Returns)
		}
		if len(out.Logs) != 1 || string(out.Logs[0].Text) != "hello from a webhook" || out.Logs[0].Level != abi.Info {
			t.Errorf("logged %v", out.Logs)
		}
	})
}

// proves LIM-1
func TestSpecLimits(t *testing.T) {
	text, err := os.ReadFile("../abi/SPEC.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(text), "| limit | default |")
	if !found {
		t.Fatal("SPEC.md has no table of limits")
	}
	var specified [][2]string
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		if len(cells) < 4 || !strings.Contains(cells[1], "`") {
			if len(specified) > 0 {
				break
			}
			continue
		}
		specified = append(specified, [2]string{strings.Trim(cells[1], " `"), strings.TrimSpace(cells[2])})
	}
	var offered [][2]string
	runtime.Limits{}.Each(func(name, _, def string) {
		if name != "instances" { // how many at once: no business of the guest's
			offered = append(offered, [2]string{name, def})
		}
	})
	if !slices.Equal(specified, offered) {
		t.Errorf("SPEC.md says %v, package runtime %v", specified, offered)
	}
}

// specCatalog is the built-in catalog with an event whose types, operations
// and links the tests need.
func specCatalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	doc, err := catalog.Parse("spec.json", []byte(specDocument))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const specDocument = `{
"records": {"thing": {"label": "Thing", "doc": "a thing", "keys": {
	"size": "number, how big", "name": "text, its name", "inner_note": "text, a note"},
	"links": {"owner_": "thing, who has it"}}},
"events": {"event.spec.run": {
	"label": "Run a program", "family": "spec", "phase": "before", "dispatch": "broadcast", "doc": "for tests",
	"keys": {
		"zz_program": "bin, what to do", "number": "number, n", "ident": "id, i", "ratio": "decimal, d", "share": "percent, p",
		"flag": "checkbox, c", "day": "date, d", "word": "text, t", "any": "any, a", "blob": "bin lazy, b", "story": "text lazy, s",
		"count": "number lazy, n", "gone": "text lazy, never there", "thing_size": "text, an own key under a link prefix"},
	"links": {"thing_": "thing lazy", "thing_owner_other_": "thing lazy"},
	"params": {"pace": "number, p"},
	"returns": {"memory": "bin, m", "results": "bin, r", "note": "text, n", "level": "number, n"}}},
"actions": {
	"spec_note": {"as": "action", "doc": "d", "events": "event.spec.run", "args": {"text": "text!, t", "times": "number, n", "ref": "any, r"}, "result": "number"},
	"spec_plain": {"as": "action", "doc": "d", "events": "event.spec.run"},
	"spec_ask": {"as": "query", "doc": "d", "events": "event.spec.run", "args": {"n": "number, n"}, "result": "text"},
	"spec_do": {"as": "immediate", "doc": "d", "events": "event.spec.run", "args": {"n": "number, n"}, "result": "number"},
	"spec_twin": {"as": "action", "twin": "immediate", "doc": "d", "events": "event.spec.run", "args": {"n": "number, n"}, "result": "number"},
	"spec_elsewhere": {"as": "query", "doc": "d", "events": "event.webhook.received", "result": "text"},
	"spec_unanswered": {"as": "query", "doc": "d", "events": "event.spec.run", "result": "text"},
	"spec_return": {"as": "return", "doc": "d", "events": "event.spec.run", "returns": "note"}
}}`

var specTime = time.Date(2026, 3, 2, 9, 30, 0, 500, time.UTC)

func itoa(n int) string { return strconv.Itoa(n) }
