package conformance

import (
	"testing"
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

// Every language, on every engine, through every case.
func TestLanguages(t *testing.T) {
	k := newKit(t)
	for _, l := range Languages() {
		for _, engine := range Engines() {
			t.Run(l.Name+"/"+engine, func(t *testing.T) {
				t.Parallel()
				results, err := k.Run(t.Context(), &l, engine)
				if err != nil {
					t.Fatal(err)
				}
				for _, r := range results {
					t.Logf("%-9s %v", r.Case, r.Took)
					t.Run(r.Case, func(t *testing.T) {
						for _, problem := range r.Problems {
							t.Error(problem)
						}
					})
				}
			})
		}
	}
}
