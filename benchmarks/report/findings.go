package report

import (
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

// The contestants that findings are about, by their names in the report.
const (
	vivarium    = "Vivarium"
	encoding    = "Vivarium, encoding too"
	bare        = "wazero"
	counted     = "wazero, counted by Vivarium"
	bareFresh   = "wazero, new instance"
	goLoop      = "a loop in Go"
	extism      = "Extism"
	extismFresh = "Extism, new instance"
)

// cell finds one by group and contestant; an empty one when it was not measured.
func (r *Report) cell(group, contestant string) *Cell {
	if c := r.find(func(c *Cell) bool { return c.Group == group && c.Contestant == contestant && !c.Again }); c != nil {
		return c
	}
	return &Cell{}
}

func (c *Cell) measured() bool { return len(c.Samples) > 0 }

// ratio is a's time by b's in the same rounds; 0 when one is missing.
func ratio(a, b *Cell) float64 {
	if !a.measured() || !b.measured() {
		return 0
	}
	return measure.Ratio(a.Samples, b.Samples)
}

// beyond is what a contestant adds to the guest's own work: its time less that
// of the bare engine calling the same function on the same bytes.
func (r *Report) beyond(group, contestant string) float64 {
	c, own := r.cell(group, contestant), r.cell(group, bare)
	if !c.measured() || !own.measured() {
		return 0
	}
	return measure.Difference(c.Samples, own.Samples)
}

// noise gives the ratios of the cells that were measured twice.
func (r *Report) noise() []float64 {
	var ratios []float64
	for i := range r.Cells {
		if c := &r.Cells[i]; c.Again && c.measured() {
			if q := ratio(c, r.cell(c.Group, c.Contestant)); q > 0 {
				ratios = append(ratios, q)
			}
		}
	}
	return ratios
}

// groups lists the groups whose name begins so, in the order of their cells.
func (r *Report) groups(prefix string) []string {
	var names []string
	for _, c := range r.Cells {
		if strings.HasPrefix(c.Group, prefix) && !slices.Contains(names, c.Group) {
			names = append(names, c.Group)
		}
	}
	return names
}

// kernelRatios gives a contestant's time by that of the engine it is metered
// against, kernel by kernel.
func (r *Report) kernelRatios(contestant, against string) (kernels []string, ratios []float64) {
	for _, group := range r.groups("kernels ") {
		if q := ratio(r.cell(group, contestant), r.cell(group, against)); q > 0 {
			kernels = append(kernels, strings.TrimPrefix(group, "kernels "))
			ratios = append(ratios, q)
		}
	}
	return kernels, ratios
}

// guestRatios gives a contestant's time by that of the bare engine on guests as
// they are written: the handlers that do real work and the standard libraries'
// kernels.
func (r *Report) guestRatios(contestant string) (guests []string, ratios []float64) {
	for _, group := range r.groups("languages ") {
		if strings.HasSuffix(group, "empty") || strings.HasSuffix(group, "pick") {
			continue
		}
		if q := ratio(r.cell(group, contestant), r.cell(group, bare)); q > 0 {
			guests = append(guests, strings.TrimPrefix(group, "languages "))
			ratios = append(ratios, q)
		}
	}
	return guests, ratios
}

// late gives how far past the deadline hostile events of a contestant ended,
// of those that its cap on time ended, and the collector's pauses meanwhile.
func (r *Report) late(contestant string) (late []float64, pauses Pauses) {
	pauses = Pauses{}
	for _, t := range r.Trials {
		if t.Contestant != contestant {
			continue
		}
		pauses.Add(t.Pauses)
		if t.Ending != Stopped || t.Shape == "bomb" {
			continue
		}
		for _, took := range t.Took {
			if took > t.Deadline { // else another cap came first
				late = append(late, took-t.Deadline)
			}
		}
	}
	return late, pauses
}

// perPage is what the written pages of a large dictionary cost: the difference
// between the two largest dictionaries, by the pages between them.
func (r *Report) perPage(guest string) float64 {
	const page = 4096
	large, largest := r.beyond("sizes "+guest+" 102400", vivarium), r.beyond("sizes "+guest+" 1048576", vivarium)
	if large == 0 || largest == 0 {
		return 0
	}
	return (largest - large) / ((1048576 - 102400) / page)
}
