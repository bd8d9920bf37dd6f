package report

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

func cellOf(group, contestant string, samples ...float64) Cell {
	return Cell{Group: group, Contestant: contestant, Workers: 1, Dictionary: 1024, Guest: "c",
		Figures: measure.Figures{Samples: samples, Median: measure.Quantile(samples, 0.5)}}
}

// sample is a small report with figures that are easy to work out.
func sample() *Report {
	again := cellOf("handlers pick", "Vivarium", 2100, 4200)
	again.Again = true
	return &Report{
		Versions: map[string]string{"go": "go1.0"},
		Cells: []Cell{
			cellOf("handlers pick", "wazero", 1000, 2000), cellOf("handlers pick", "Vivarium", 2000, 4000), again,
			cellOf("handlers pick", "Extism", 61000, 122000), cellOf("handlers pick", "wazero, new instance", 101000, 202000),
			cellOf("kernels fib", "wazero", 100), cellOf("kernels fib", "Vivarium", 110), cellOf("kernels fib", counted, 108),
			cellOf("kernels sort", "wazero", 100), cellOf("kernels sort", "Vivarium", 144), cellOf("kernels sort", counted, 132),
			cellOf("languages c triage", "wazero", 100), cellOf("languages c triage", "Vivarium", 150), cellOf("languages c triage", counted, 125),
			{Group: "handlers pick", Contestant: "broken", Figures: measure.Figures{Error: "it is"}},
		},
		Residents: []Residents{{Contestant: "Vivarium", Behaviors: 10000, Resident: []float64{30, 500, 800, 816}}},
		Trials: []Trial{
			{Contestant: "wazero", Shape: "loop", Ending: RanOn},
			{Contestant: "Vivarium", Shape: "loop", Ending: Stopped, Deadline: 50e6, Took: []float64{50.2e6, 51e6}, Next: true, Pauses: Pauses{50000: 98, 100000: 1, 2000000: 1}},
			{Contestant: "a loop in Go", Shape: "loop", Ending: Stopped, Deadline: 50e6, Took: []float64{50e6}, Next: true, Pauses: Pauses{1000000: 3}},
		},
	}
}

func TestSummary(t *testing.T) {
	got := sample().summary()
	for _, want := range []string{
		"1.05× to 1.05× over 1 pairs", // A/A
		"| 1.50 µs, 0 allocations",    // (2-1 and 4-2 µs)
		"60.0× less, 100× less",       // 90 and 150 by 1.5 µs
		"NaNs) against bare wazero, C kernels | geometric mean ≤ 1.2×, worst ≤ 1.8× | 1.19×, worst 1.32× (sort)", // √(1.08·1.32)
		"worst ≤ 1.8× | 1.25×, worst 1.25× (c triage)",
		"| 1.26×, worst 1.44× (sort); 1.50×, worst 1.50× (c triage)", // √(1.1·1.44)
		"p50 600 µs, p99 992 µs, longest 1.00 ms |",
		"p50 50.0 µs, p99 100 µs, longest 2.00 ms (p50 1.00 ms, p99 1.00 ms, longest 1.00 ms)",
		"800 MiB after the first round, 816 MiB after the last (+2.0 %)",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the summary lacks %q:\n%s", want, got)
		}
	}
}

func TestFront(t *testing.T) {
	got := sample().front()
	for _, want := range []string{
		"| host | forgets the event | bounds | time | allocations |", "| **Vivarium** | no | – | **3.00 µs** | 0 |\n",
		"| wazero, bare | no | – | 1.50 µs | 0 |\n| **Viv", // the quickest first
		"stopped 992 µs late",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the table lacks %q:\n%s", want, got)
		}
	}
	if got := (&Report{}).front(); got != "" {
		t.Errorf("without figures: %q", got)
	}
}

// The repository's README.md and this folder's say what the latest run measured.
func TestPagesAreDrawn(t *testing.T) {
	r, err := Read("../results/latest.json")
	if err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]string{"../../README.md": beginFront + r.front() + endFront, "../README.md": r.summary()} {
		if page, err := os.ReadFile(file); err != nil || !strings.Contains(string(page), want) {
			t.Errorf("%s is not what results/latest.json gives: go run . -render (%v)", file, err)
		}
	}
}

func TestDraw(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "results")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	readme := filepath.Join(dir, "..", "README.md")
	if err := os.WriteFile(readme, []byte("before\n"+begin+"old\n"+end+"after\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r := sample()
	file := filepath.Join(dir, "latest.json")
	if err := r.Write(file); err != nil {
		t.Fatal(err)
	}
	r, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Draw(dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"README.md", "hosts.svg", "kernels.svg", "residents.svg", "hostile.svg"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() < 500 {
			t.Errorf("%s: %v", name, err)
		}
	}
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(text); !strings.HasPrefix(s, "before\n") || !strings.HasSuffix(s, "after\n") || strings.Contains(s, "old") || !strings.Contains(s, "1.50 µs") {
		t.Errorf("README.md became:\n%s", s)
	}
}

func TestText(t *testing.T) {
	for ns, want := range map[float64]string{0: "0 ns", 3.14159: "3.14 ns", 999.4: "999 ns", 999.6: "1.00 µs", 12345: "12.3 µs", 2.5e9: "2.50 s", -1500: "-1.50 µs"} {
		if got := duration(ns); got != want {
			t.Errorf("duration %g: got %q, want %q", ns, got, want)
		}
	}
	for v, want := range map[float64]string{0: "0", 999: "999", 1000: "1,000", -1234567: "-1,234,567"} {
		if got := thousands(v); got != want {
			t.Errorf("thousands %g: got %q, want %q", v, got, want)
		}
	}
	if got := rounded(1000); got != "1 µs" {
		t.Errorf("rounded: got %q", got)
	}
}
