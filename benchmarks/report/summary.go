package report

import (
	"fmt"
	"math"
	"slices"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

// summary is the table of what was to be reached and what was measured.
func (r *Report) summary() string {
	t := newTable(0, "What", "Aim", "Measured")
	for _, row := range [][3]string{
		r.noiseRow(), r.handleRow(), r.peersRow(), r.goRow(), r.pagesRow(), r.kernelsRow(), r.guestsRow(), r.wholeRow(), r.fuelRow(),
		r.lateRow(), r.pausesRow(), r.coresRow(), r.startRow(), r.residentsRow(),
	} {
		if row[2] != "" {
			t.row(row[:]...)
		}
	}
	return t.String()
}

func (r *Report) noiseRow() [3]string {
	row := [3]string{"Noise: the same cell twice (A/A)", "–", ""}
	if ratios := r.noise(); len(ratios) > 0 {
		row[2] = fmt.Sprintf("%s to %s over %d pairs", times(slices.Min(ratios)), times(slices.Max(ratios)), len(ratios))
	}
	return row
}

const base = "handlers pick"

func (r *Report) handleRow() [3]string {
	row := [3]string{"Pristine `Handle` of a C guest, 1 KiB dictionary, beyond the guest's own work", "≤ 1.5 µs, ≤ 2 allocations", ""}
	if own := r.beyond(base, vivarium); own != 0 {
		row[2] = fmt.Sprintf("%s, %s allocations (empty handler: %s)", duration(own), digits(r.cell(base, vivarium).Allocs),
			duration(r.beyond("handlers empty", vivarium)))
	}
	return row
}

func (r *Report) peersRow() [3]string {
	row := [3]string{"The same against Extism without isolation, and a new wazero instance", "≥ 20× less, ≥ 20× less", ""}
	own, reused, fresh := r.beyond(base, vivarium), r.beyond(base, extism), r.beyond(base, bareFresh)
	if own > 0 && reused > 0 && fresh > 0 {
		row[2] = fmt.Sprintf("%s less, %s less", times(reused/own), times(fresh/own))
	}
	return row
}

func (r *Report) goRow() [3]string {
	row := [3]string{"Pristine `Handle` of a standard-Go guest, beyond the guest's own work; against a new instance", "≤ 3.5 µs; ≥ 500× less", ""}
	const group = "languages go pick"
	if own, fresh := r.beyond(group, vivarium), r.beyond(group, bareFresh); own > 0 && fresh > 0 {
		row[2] = fmt.Sprintf("%s; %s less", duration(own), times(fresh/own))
	}
	return row
}

func (r *Report) pagesRow() [3]string {
	row := [3]string{"Each further page that a large dictionary makes the guest write: C, Rust, Go", "reported", ""}
	c, rust, golang := r.perPage("c"), r.perPage("rust"), r.perPage("go")
	if c != 0 && rust != 0 && golang != 0 {
		row[2] = fmt.Sprintf("%s, %s, %s", duration(c), duration(rust), duration(golang))
	}
	return row
}

func (r *Report) kernelsRow() [3]string {
	return [3]string{"Counting (fuel, pauses, stack, NaNs) against bare wazero, C kernels", "geometric mean ≤ 1.2×, worst ≤ 1.8×",
		meanAndWorst(r.kernelRatios(counted, bare))}
}

func (r *Report) guestsRow() [3]string {
	return [3]string{"The same, guests in C, Rust and Go as they are written", "geometric mean ≤ 1.15×, worst ≤ 1.8×",
		meanAndWorst(r.guestRatios(counted))}
}

func (r *Report) wholeRow() [3]string {
	row := [3]string{"All of `Handle` on them, each event from the initial state, against bare wazero that keeps what it has: kernels; guests", "reported", ""}
	kernels, guests := meanAndWorst(r.kernelRatios(vivarium, bare)), meanAndWorst(r.guestRatios(vivarium))
	if kernels != "" && guests != "" {
		row[2] = kernels + "; " + guests
	}
	return row
}

func meanAndWorst(names []string, ratios []float64) string {
	if len(ratios) == 0 {
		return ""
	}
	worst := slices.Index(ratios, slices.Max(ratios))
	return fmt.Sprintf("%s, worst %s (%s)", times(measure.GeometricMean(ratios)), times(ratios[worst]), names[worst])
}

func (r *Report) fuelRow() [3]string {
	row := [3]string{"What wasmtime pays for its own fuel on the same kernels", "more than Vivarium", ""}
	if _, ratios := r.kernelRatios("wasmtime, fuel", "wasmtime"); len(ratios) > 0 {
		_, epochs := r.kernelRatios("wasmtime, epochs", "wasmtime")
		_, closing := r.kernelRatios("wazero, interruptible", bare)
		row[2] = fmt.Sprintf("%s (its epochs %s; wazero's interruption %s)", times(measure.GeometricMean(ratios)),
			times(measure.GeometricMean(epochs)), times(measure.GeometricMean(closing)))
	}
	return row
}

func (r *Report) lateRow() [3]string {
	row := [3]string{"Past-deadline stop over all hostile shapes", "p99 ≤ 2 ms", ""}
	if late, _ := r.late(vivarium); len(late) > 0 {
		row[2] = fmt.Sprintf("p50 %s, p99 %s, longest %s", duration(measure.Quantile(late, 0.5)), duration(measure.Quantile(late, 0.99)),
			duration(slices.Max(late)))
	}
	return row
}

func (r *Report) pausesRow() [3]string {
	row := [3]string{"Pauses of the host's garbage collector meanwhile (while a loop in Go runs instead)", "longest ≤ 5 ms", ""}
	_, own := r.late(vivarium)
	_, control := r.late(goLoop)
	if len(own) > 0 && len(control) > 0 {
		row[2] = fmt.Sprintf("p50 %s, p99 %s, longest %s (p50 %s, p99 %s, longest %s)",
			duration(own.Quantile(0.5)), duration(own.Quantile(0.99)), duration(own.Quantile(1)),
			duration(control.Quantile(0.5)), duration(control.Quantile(0.99)), duration(control.Quantile(1)))
	}
	return row
}

func (r *Report) coresRow() [3]string {
	row := [3]string{"Empty handler on 2 cores against 1", "≥ 1.8×", ""}
	one, two := r.atWorkers(vivarium, 1), r.atWorkers(vivarium, 2)
	if one.measured() && two.measured() {
		row[2] = times(ratio(one, two)) + " the throughput"
		if bare1, bare2 := r.atWorkers(bare, 1), r.atWorkers(bare, 2); bare1.measured() && bare2.measured() {
			row[2] += fmt.Sprintf(" (bare wazero %s)", times(ratio(bare1, bare2)))
		}
	}
	return row
}

func (r *Report) atWorkers(contestant string, workers int) *Cell {
	c := r.find(func(c *Cell) bool { return c.Group == "cores" && c.Contestant == contestant && c.Workers == workers })
	if c == nil {
		return &Cell{}
	}
	return c
}

func (r *Report) startRow() [3]string {
	row := [3]string{"First event of a module in the cache: small guest, standard-Go guest", "≤ 1 ms, ≤ 30 ms", ""}
	small, golang := r.cell("starts c small cache", vivarium), r.cell("starts go cache", vivarium)
	if small.measured() && golang.measured() {
		row[2] = fmt.Sprintf("%s, %s", duration(small.Median), duration(golang.Median))
	}
	return row
}

func (r *Report) residentsRow() [3]string {
	row := [3]string{"10,000 distinct behaviors loaded, each run once in each of 10 rounds", "≤ 1 GiB resident, no growth", ""}
	for _, held := range r.Residents {
		if held.Contestant != vivarium || held.Behaviors != 10000 {
			continue
		}
		if held.Error != "" {
			row[2] = held.Error
		} else if n := len(held.Resident); n > 3 {
			first, last := held.Resident[2], held.Resident[n-1]
			row[2] = fmt.Sprintf("%s MiB after the first round, %s MiB after the last (%+.1f %%)",
				thousands(math.Round(first)), thousands(math.Round(last)), 100*(last/first-1))
		}
	}
	return row
}
