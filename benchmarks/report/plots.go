package report

import (
	"fmt"
	"image/color"
	"path/filepath"
	"slices"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// plots draws every plot that there are figures for.
func (r *Report) plots(dir string) error {
	for name, drawing := range map[string]func(file string) error{
		"hosts.svg": r.plotHosts, "kernels.svg": r.plotKernels, "sizes.svg": r.plotSizes,
		"starts.svg": r.plotStarts, "residents.svg": r.plotResidents, "hostile.svg": r.plotHostile,
	} {
		if err := drawing(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("report: %s: %w", name, err)
		}
	}
	return nil
}

// bar is a labelled value.
type bar struct {
	label string
	value float64
	note  string
	fill  color.Color
}

// ladder draws bars that lie, the first on top, from the left of a logarithmic
// axis, each with its value behind it.
type ladder []bar

func (l ladder) Plot(c draw.Canvas, p *plot.Plot) {
	tx, ty := p.Transforms(&c)
	thick := (ty(1) - ty(0)) * 0.36
	for i, b := range l {
		y := ty(float64(len(l) - 1 - i))
		box(&c, b.fill, c.Min.X, y-thick, tx(b.value), y+thick)
		c.FillText(style(9, draw.XLeft, draw.YCenter), vg.Point{X: tx(b.value) + vg.Points(4), Y: y}, b.note)
	}
}

// layLadder sets a plot up for a ladder.
func layLadder(p *plot.Plot, bars []bar) {
	low, high := bars[0].value, bars[0].value
	var ticks []plot.Tick
	for i, b := range bars {
		low, high = min(low, b.value), max(high, b.value)
		ticks = append(ticks, plot.Tick{Value: float64(len(bars) - 1 - i), Label: b.label})
	}
	p.X.Scale, p.X.Tick.Marker = plot.LogScale{}, decades(duration)
	p.X.Min, p.X.Max = low/2, high*4
	p.Y.Min, p.Y.Max = -0.6, float64(len(bars))-0.4
	p.Y.Tick.Marker, p.Y.Tick.Length, p.Y.LineStyle.Width = plot.ConstantTicks(ticks), 0, 0
	p.Add(grid{vertical: true}, ladder(bars))
}

// kind is the color of a host by what it does for the money.
func kind(pristine bool, caps string) color.Color {
	switch {
	case pristine && caps != "":
		return blue
	case caps != "":
		return orange
	case pristine:
		return red
	}
	return gray
}

func (r *Report) plotHosts(file string) error {
	var bars []bar
	for _, c := range r.Cells {
		if c.Group != base || c.Again || !c.measured() {
			continue
		}
		fill := kind(c.Pristine, c.Caps)
		if strings.HasPrefix(c.Contestant, vivarium) {
			fill = green
		}
		bars = append(bars, bar{label: c.Contestant, value: c.Median, note: duration(c.Median), fill: fill})
	}
	if len(bars) == 0 {
		return nil
	}
	slices.SortStableFunc(bars, func(a, b bar) int {
		if a.value < b.value {
			return -1
		}
		return 1
	})
	p := newPlot("One event: three keys read of 1 KiB, two returned", "time (log scale)", "")
	layLadder(p, bars)
	p.Legend.Add("Vivarium: pristine and bounded", swatch{green})
	p.Legend.Add("pristine and bounded", swatch{blue})
	p.Legend.Add("bounded, state leaks from event to event", swatch{orange})
	p.Legend.Add("pristine, not bounded", swatch{red})
	p.Legend.Add("neither", swatch{gray})
	return save(p, vg.Points(720), vg.Points(90+21*float64(len(bars))), file)
}

// clusters draws groups of standing bars from 1 on a logarithmic axis.
type clusters struct {
	groups int
	series [][]float64
	fills  []color.Color
}

func (s clusters) Plot(c draw.Canvas, p *plot.Plot) {
	tx, ty := p.Transforms(&c)
	width := (tx(1) - tx(0)) * 0.8 / vg.Length(len(s.series))
	for i, values := range s.series {
		for g, v := range values {
			if v <= 0 {
				continue
			}
			x := tx(float64(g)) + width*(vg.Length(i)-vg.Length(len(s.series))/2)
			box(&c, s.fills[i], x+width*0.06, ty(p.Y.Min), x+width*0.94, ty(v))
			label := digits(v)
			if p.Y.Max > 1e4 {
				label = duration(v)
			}
			c.FillText(style(7.5, draw.XCenter, draw.YBottom), vg.Point{X: x + width/2, Y: ty(v) + vg.Points(2)}, label)
		}
	}
}

func (r *Report) plotKernels(file string) error {
	p := newPlot("What bounding CPU work costs: time by that of the same engine unbounded", "", "ratio (log scale)")
	kernels, _ := r.kernelRatios(vivarium, bare)
	if len(kernels) == 0 {
		return nil
	}
	s := clusters{groups: len(kernels), fills: []color.Color{green, orange, blue, gray}}
	high := 2.0
	for i, pair := range [][2]string{{vivarium, bare}, {"wasmtime, fuel", "wasmtime"}, {"wasmtime, epochs", "wasmtime"}, {"wazero, interruptible", bare}} {
		_, ratios := r.kernelRatios(pair[0], pair[1])
		s.series = append(s.series, ratios)
		high = max(high, slices.Max(append(ratios, 0)))
		p.Legend.Add(pair[0], swatch{s.fills[i]})
	}
	p.NominalX(kernels...)
	p.X.Min, p.X.Max = -0.5, float64(len(kernels))-0.5
	p.Y.Scale, p.Y.Min, p.Y.Max = plot.LogScale{}, 0.8, high*1.6
	p.Y.Tick.Marker = plot.ConstantTicks([]plot.Tick{{Value: 1, Label: "1×"}, {Value: 1.5, Label: "1.5×"}, {Value: 2, Label: "2×"}, {Value: 5, Label: "5×"}, {Value: 10, Label: "10×"}, {Value: 20, Label: "20×"}, {Value: 50, Label: "50×"}})
	p.Y.Tick.Marker = within{p.Y.Tick.Marker}
	p.Add(grid{}, s)
	return save(p, vg.Points(760), vg.Points(380), file)
}

// within drops the ticks that lie outside the axis.
type within struct{ plot.Ticker }

func (w within) Ticks(low, high float64) []plot.Tick {
	return slices.DeleteFunc(w.Ticker.Ticks(low, high), func(t plot.Tick) bool { return t.Value < low || t.Value > high })
}

// series draws a line with dots and names it in the legend.
func series(p *plot.Plot, name string, points plotter.XYs, stroke color.Color) error {
	if len(points) == 0 {
		return nil
	}
	line, dots, err := plotter.NewLinePoints(points)
	if err != nil {
		return err
	}
	line.Color, line.Width = stroke, vg.Points(2)
	dots.Color, dots.Shape, dots.Radius = stroke, draw.CircleGlyph{}, vg.Points(3)
	p.Add(line, dots)
	p.Legend.Add(name, swatch{stroke})
	return nil
}

func logAxes(p *plot.Plot, x, y decades) {
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = x, y
	p.Add(grid{}, grid{vertical: true})
}

func (r *Report) plotSizes(file string) error {
	p := newPlot("Time of an event by the size of its dictionary, C guest", "dictionary (log scale)", "time (log scale)")
	logAxes(p, func(v float64) string { return thousands(v) + " B" }, duration)
	drawn := false
	for i, host := range []string{extism, bareFresh, encoding, vivarium, bare} {
		var points plotter.XYs
		for _, group := range r.groups("sizes c ") {
			if c := r.cell(group, host); c.measured() {
				points = append(points, plotter.XY{X: float64(c.Dictionary), Y: c.Median})
			}
		}
		drawn = drawn || len(points) > 0
		if err := series(p, host, points, []color.Color{orange, red, blue, green, gray}[i]); err != nil {
			return err
		}
	}
	if !drawn {
		return nil
	}
	p.Legend.Left = true
	return save(p, vg.Points(640), vg.Points(400), file)
}

func (r *Report) plotResidents(file string) error {
	p := newPlot("Memory of a process that holds many behaviors, each run ten times", "behaviors (log scale)", "resident (log scale)")
	logAxes(p, thousands, func(v float64) string { return thousands(v) + " MiB" })
	drawn := false
	for i, host := range []string{extism, bare, vivarium} {
		var points plotter.XYs
		for _, held := range r.Residents {
			if n := len(held.Resident); held.Contestant == host && held.Error == "" && n > 0 {
				points = append(points, plotter.XY{X: float64(held.Behaviors), Y: held.Resident[n-1]})
			}
		}
		drawn = drawn || len(points) > 0
		if err := series(p, host, points, []color.Color{orange, gray, green}[i]); err != nil {
			return err
		}
	}
	if !drawn {
		return nil
	}
	p.Legend.Left = true
	return save(p, vg.Points(640), vg.Points(360), file)
}

func (r *Report) plotStarts(file string) error {
	groups := r.groups("starts ")
	if len(groups) == 0 {
		return nil
	}
	p := newPlot("From the module to the answer of its first event", "", "time (log scale)")
	hosts := []string{bareFresh, "wasmtime, epochs, new instance", extism, vivarium}
	s := clusters{groups: len(groups), fills: []color.Color{gray, blue, orange, green}}
	names := make([]string, len(groups))
	low, high := 0.0, 0.0
	for i, host := range hosts {
		values := make([]float64, len(groups))
		for g, group := range groups {
			c := r.cell(group, host)
			values[g] = c.Median
			if !c.measured() {
				continue
			}
			names[g] = strings.TrimPrefix(group, "starts ")
			high = max(high, c.Median)
			if low == 0 || c.Median < low {
				low = c.Median
			}
		}
		s.series = append(s.series, values)
		p.Legend.Add(host, swatch{s.fills[i]})
	}
	p.NominalX(names...)
	p.X.Min, p.X.Max = -0.5, float64(len(groups))-0.5
	p.Y.Scale, p.Y.Tick.Marker = plot.LogScale{}, decades(duration)
	p.Y.Min, p.Y.Max = low/2, high*4
	p.Legend.Left = true
	p.Add(grid{}, s)
	return save(p, vg.Points(900), vg.Points(400), file)
}
