package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

// shownInFront are the hosts of the short table, as it calls them.
var shownInFront = map[string]string{
	bare: "wazero, bare", "wasmtime, fuel": "wasmtime-go, fuel", vivarium: "**Vivarium**", "go-plugin": "go-plugin",
	extism: "Extism", bareFresh: "wazero, new instance", "Extism, timeout, new instance": "Extism, new instance, timeout",
	"goja, new VM, interrupt": "goja (JavaScript), new VM",
}

// front is what the repository's own README.md says of speed.
func (r *Report) front() string {
	var cells []*Cell
	for name := range shownInFront {
		if c := r.cell(base, name); c.measured() {
			cells = append(cells, c)
		}
	}
	if len(cells) == 0 {
		return ""
	}
	slices.SortFunc(cells, func(a, b *Cell) int {
		return cmp.Or(cmp.Compare(a.Median, b.Median), strings.Compare(a.Contestant, b.Contestant))
	})
	t := newTable(2, "host", "forgets the event", "bounds", "time", "allocations")
	for _, c := range cells {
		time := duration(c.Median)
		if c.Contestant == vivarium {
			time = "**" + time + "**"
		}
		t.row(shownInFront[c.Contestant], map[bool]string{true: "yes", false: "no"}[c.Pristine], cmp.Or(c.Caps, "–"), time, thousands(math.Round(c.Allocs)))
	}
	return t.String() + "\n" + r.frontWords()
}

// frontWords sums up the rest in two sentences.
func (r *Report) frontWords() string {
	var words []string
	_, own := r.kernelRatios(vivarium, bare)
	_, fuel := r.kernelRatios("wasmtime, fuel", "wasmtime")
	_, closing := r.kernelRatios("wazero, interruptible", bare)
	if len(own) > 0 && len(fuel) > 0 && len(closing) > 0 {
		words = append(words, fmt.Sprintf("Everything on costs CPU kernels %s the bare engine (geometric mean), where wasmtime's own fuel costs %s, and wazero's\ninterruption %s.",
			times(measure.GeometricMean(own)), times(measure.GeometricMean(fuel)), times(measure.GeometricMean(closing))))
	}
	if late, _ := r.late(vivarium); len(late) > 0 {
		words = append(words, fmt.Sprintf("A guest past its deadline is stopped %s late at the 99th percentile, whatever it does.", duration(measure.Quantile(late, 0.99))))
	}
	if len(words) == 0 {
		return ""
	}
	return strings.Join(words, " ") + "\n"
}
