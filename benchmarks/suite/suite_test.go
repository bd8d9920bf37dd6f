package suite

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

func TestNamesAreUnique(t *testing.T) {
	seen, groups := map[string]bool{}, groups("")
	for _, group := range groups {
		for i := range group {
			name := group[i].Name()
			if seen[name] {
				t.Errorf("two cells are named %s", name)
			}
			seen[name] = true
			if group[i].Group != group[0].Group {
				t.Errorf("%s is not in group %s", name, group[0].Group)
			}
		}
	}
	if len(seen) < 120 {
		t.Errorf("only %d cells", len(seen))
	}
}

// Every kind of cell can be measured: one group of each, as shortly as can be.
func TestRun(t *testing.T) {
	plan := measure.Plan{Rounds: 2, Batch: 100 * time.Microsecond, Events: 10, Budget: 10 * time.Millisecond, Least: 1}
	for pattern, want := range map[string]int{
		"^handlers pick/":                 25,
		"^kernels json/.*/(wa|Viv|plain)": 8,
		"^languages rust pick/":           4,
		"^sizes c 102400/":                5,
		"^cores/":                         12,
		"^starts c small ":                6,
	} {
		told := 0
		cells, err := Run(plan, regexp.MustCompile(pattern), func(_ string, n int) { told += n })
		if err != nil {
			t.Fatal(err)
		}
		if len(cells) != want || told != want {
			t.Errorf("%s: %d cells measured, %d told of, want %d", pattern, len(cells), told, want)
		}
		for _, c := range cells {
			if c.Error != "" || c.Median <= 0 || len(c.Samples) == 0 {
				t.Errorf("%s, %s: %d samples, median %g: %s", c.Group, c.Contestant, len(c.Samples), c.Median, c.Error)
			}
			if strings.HasPrefix(c.Group, "starts") != (c.Start != "") {
				t.Errorf("%s, %s: start %q", c.Group, c.Contestant, c.Start)
			}
		}
	}
}
