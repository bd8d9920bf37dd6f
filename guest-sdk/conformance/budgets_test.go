package conformance

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
)

// The triage rule does in every language what KIT.md says, at no more than its
// budget, and README.md tells what it costs.
func TestTriage(t *testing.T) {
	k := newKit(t)
	var lock sync.Mutex
	costs := map[string]Cost{}
	t.Cleanup(func() { tellsCosts(t, costs) })
	for _, l := range Languages() {
		for _, engine := range Engines() {
			t.Run(l.Name+"/"+engine, func(t *testing.T) {
				t.Parallel()
				cost, problems, err := k.Triage(t.Context(), &l, engine)
				if err != nil {
					t.Fatal(err)
				}
				for _, problem := range problems {
					t.Error(problem)
				}
				if l.Budget.Size == 0 || cost.Size > l.Budget.Size {
					t.Errorf("module of %d bytes: the budget is %d", cost.Size, l.Budget.Size)
				}
				if l.Budget.Fuel == 0 || cost.Fuel > l.Budget.Fuel {
					t.Errorf("fuel %d: the budget is %d", cost.Fuel, l.Budget.Fuel)
				}
				t.Logf("%d bytes, fuel %d, memory %d", cost.Size, cost.Fuel, cost.Memory)
				lock.Lock()
				defer lock.Unlock()
				if other, ok := costs[l.Name]; ok && other != cost {
					t.Errorf("%+v on %s, %+v on another engine", cost, engine, other)
				}
				costs[l.Name] = cost
			})
		}
	}
}

// tellsCosts holds what README.md says of sizes and fuel, which are the same on
// every machine, against what was found: a tenth of difference is let pass, so
// that a fix in an SDK needs no new measurement.
func tellsCosts(t *testing.T, costs map[string]Cost) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]Cost{}
	for name, row := range Figures(Section(string(page), "figures")) {
		m, err := ParseRow(row)
		if err != nil || m.Row() != row {
			t.Errorf("%q is read as %q: %v", row, m.Row(), err)
		}
		said[name] = m.Cost
	}
	for name, cost := range costs {
		if s := said[name]; far(s.Size, cost.Size) || far(s.Fuel, cost.Fuel) {
			t.Errorf("README.md says %+v of %s, which is %+v: go run ./guest-sdk/conformance/table -measure all", s, name, cost)
		}
	}
}

func far(a, b int64) bool { return 10*max(a-b, b-a) > b }

// The repository's own README.md shows the same as the page here.
func TestSummary(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	want, err := Summary(string(page))
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if got := Section(string(root), "languages"); got != want {
		t.Errorf("the table of languages in the repository's README.md is\n%s\nthis page gives\n%s\ngo generate ./guest-sdk/conformance writes it", got, want)
	}
}

func TestParseRow(t *testing.T) {
	for _, row := range []string{
		"", "| Go |", "| Go | 1 B | 1 ms | 1 ms | 1 | 1 µs | 1 | 1 MiB |", "| Go | x B | 1 ms | 1 ms | 1 | 1 µs | 1 | 1 KiB |",
		"| Go | 1 B | soon | 1 ms | 1 | 1 µs | 1 | 1 KiB |",
	} {
		if m, err := ParseRow(row); err == nil {
			t.Errorf("%q is read as %+v", row, m)
		}
	}
}

// README.md says how many keys the measured message has.
func TestTriageMail(t *testing.T) {
	ev, err := newKit(t).mail(mails[0])
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if words := fmt.Sprintf("a mail of %d keys", len(ev.Dictionary)); !strings.Contains(string(page), words) {
		t.Errorf("README.md does not speak of %q", words)
	}
}
