package conformance

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func newKit(t testing.TB) *Kit {
	t.Helper()
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	k, err := New(root)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// Every language, on every engine, through every case; and the table in
// README.md says so.
func TestLanguages(t *testing.T) {
	k := newKit(t)
	var lock sync.Mutex
	table := Table{}
	t.Cleanup(func() { // when all are through
		if len(table) == len(Languages())*len(Engines()) { // else some were not asked for, or did not load
			sameAsREADME(t, table)
		}
	})
	for _, l := range Languages() {
		for _, engine := range Engines() {
			t.Run(l.Name+"/"+engine, func(t *testing.T) {
				t.Parallel()
				results, err := k.Run(t.Context(), &l, engine)
				if err != nil {
					t.Fatal(err)
				}
				lock.Lock()
				table.Add(l.Name, engine, results)
				lock.Unlock()
				for _, r := range results {
					t.Run(r.Case, func(t *testing.T) {
						t.Log(r.Took)
						for _, problem := range r.Problems {
							t.Error(problem)
						}
					})
				}
			})
		}
	}
}

func sameAsREADME(t *testing.T, table Table) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if got := Section(string(readme), "cases"); got != table.Markdown() {
		t.Errorf("the table in README.md is\n%s\nthe run gives\n%s\ngo generate ./guest-sdk/conformance writes it", got, table.Markdown())
	}
}

// Every kit in the repository has a row, and every row a name of its own.
func TestEveryKitHasItsRow(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	rows, names := map[string]bool{}, map[string]bool{}
	for _, l := range Languages() {
		if names[l.Name] {
			t.Errorf("%s stands twice", l.Name)
		}
		names[l.Name] = true
		for _, path := range []string{l.Kit, l.Triage} {
			rows[strings.TrimSuffix(path, "/"+filepath.Base(path))] = true
			rows[path] = true
		}
	}
	for _, name := range []string{"kit", "triage"} {
		folders, err := filepath.Glob(filepath.Join(root, "guest-sdk", "*", name))
		if err != nil || len(folders) == 0 {
			t.Fatalf("no folders %s: %v", name, err)
		}
		for _, folder := range folders {
			rel, err := filepath.Rel(root, folder)
			if err != nil {
				t.Fatal(err)
			}
			if !rows[filepath.ToSlash(rel)] {
				t.Errorf("%s has no row in Languages", rel)
			}
		}
	}
}

// The runner itself tells a bad guest from a good one: a module that answers
// every event of the kit with nothing is green nowhere that something is due.
func TestGuestThatDoesNothing(t *testing.T) {
	k := newKit(t)
	l := &Language{Name: "nothing", Fail: map[string]Ending{"recursion": {}, "memory": {}}}
	results, err := k.RunModule(t.Context(), runtimetest.File(t, "testdata/nothing.wasm"), l, runtime.Wazero)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		if len(r.Problems) == 0 {
			t.Errorf("%s is green", r.Case)
		}
	}
}
