package report

import (
	"cmp"
	"fmt"
	"image/color"
	"os"
	"path/filepath"
	"slices"

	"gonum.org/v1/plot/vg"

	"github.com/vivarium-wasm/vivarium/guest-sdk/conformance"
)

// Languages draws what the triage rule costs in each guest language, as the
// table in the README.md of a folder says it: events.svg beside it has the
// time of an event, modules.svg the sizes.
func Languages(dir string) error {
	page, err := os.ReadFile(filepath.Join(dir, "README.md"))
	if err != nil {
		return err
	}
	var rows []conformance.Measurement
	for _, row := range conformance.Figures(conformance.Section(string(page), "figures")) {
		m, err := conformance.ParseRow(row)
		if err != nil {
			return err
		}
		rows = append(rows, m)
	}
	if len(rows) == 0 {
		return fmt.Errorf("report: %s has no table of figures", dir)
	}
	for _, drawing := range []struct {
		file, title, axis string
		value             func(conformance.Measurement) float64
		note              func(float64) string
		fill              color.Color
	}{
		{"events.svg", "The triage rule by guest language: one event, instance put back", "time, log scale",
			func(m conformance.Measurement) float64 { return float64(m.Handle) }, duration, green},
		{"modules.svg", "The triage rule by guest language: size of the module", "bytes, log scale",
			func(m conformance.Measurement) float64 { return float64(m.Size) }, func(v float64) string { return thousands(v) + " B" }, blue},
	} {
		var bars []bar
		for _, m := range rows {
			v := drawing.value(m)
			bars = append(bars, bar{label: m.Language, value: v, note: drawing.note(v), fill: drawing.fill})
		}
		slices.SortFunc(bars, func(a, b bar) int { return cmp.Or(cmp.Compare(a.value, b.value), cmp.Compare(a.label, b.label)) })
		p := newPlot(drawing.title, drawing.axis, "")
		layLadder(p, bars)
		if drawing.file == "modules.svg" {
			p.X.Tick.Marker = decades(func(v float64) string { return thousands(v) })
		}
		if err := save(p, vg.Points(640), vg.Points(90+21*float64(len(bars))), filepath.Join(dir, drawing.file)); err != nil {
			return err
		}
	}
	return nil
}
