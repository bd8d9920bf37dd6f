package report

import (
	"cmp"
	"fmt"
	"image/color"
	"math"
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
	p.X.Scale, p.X.Tick.Marker = plot.LogScale{}, decades(rounded)
	p.X.Min, p.X.Max = low/2, high*3
	p.Y.Min, p.Y.Max = -0.6, float64(len(bars))-0.4
	p.Y.Tick.Marker, p.Y.Tick.Length, p.Y.LineStyle.Width = plot.ConstantTicks(ticks), 0, 0
	p.Add(grid{vertical: true}, ladder(bars))
}

// kind is the color of a host: by whether its events are pristine, and bounded
// in time and memory.
func kind(c *Cell) color.Color {
	timed := strings.Contains(c.Caps, "time") || strings.Contains(c.Caps, "instructions")
	switch {
	case strings.HasPrefix(c.Contestant, vivarium):
		return green
	case c.Pristine && timed && strings.Contains(c.Caps, "memory"):
		return blue
	case c.Pristine:
		return orange
	}
	return gray
}

func (r *Report) plotHosts(file string) error {
	var bars []bar
	for i := range r.Cells {
		if c := &r.Cells[i]; c.Group == base && !c.Again && c.measured() {
			bars = append(bars, bar{label: c.Contestant, value: c.Median, note: duration(c.Median), fill: kind(c)})
		}
	}
	if len(bars) == 0 {
		return nil
	}
	slices.SortStableFunc(bars, func(a, b bar) int { return cmp.Compare(a.value, b.value) })
	p := newPlot("One event: three keys read of 1 KiB, two returned", "time, log scale", "",
		entry{"Vivarium", green}, entry{"pristine, time and memory bounded", blue},
		entry{"pristine, not so bounded", orange}, entry{"state passes from event to event", gray})
	layLadder(p, bars)
	return save(p, vg.Points(760), vg.Points(110+21*float64(len(bars))), file)
}

// clusters draws groups of standing bars on a logarithmic axis, from a base.
type clusters struct {
	base   float64
	series [][]float64
	fills  []color.Color
	name   func(float64) string
}

func (s clusters) Plot(c draw.Canvas, p *plot.Plot) {
	tx, ty := p.Transforms(&c)
	width := (tx(1) - tx(0)) * 0.84 / vg.Length(len(s.series))
	for i, values := range s.series {
		for g, v := range values {
			if v <= 0 {
				continue
			}
			x := tx(float64(g)) + width*(vg.Length(i)-vg.Length(len(s.series))/2)
			box(&c, s.fills[i], x+width*0.05, ty(s.base), x+width*0.95, ty(v))
			c.FillText(style(7, draw.XCenter, draw.YBottom), vg.Point{X: x + width/2, Y: max(ty(v), ty(s.base)) + vg.Points(2)}, s.name(v))
		}
	}
}

func (s clusters) lay(p *plot.Plot, names []string) {
	p.NominalX(names...)
	p.X.Tick.Label.Font = sans(10)
	p.X.Min, p.X.Max = -0.5, float64(len(names))-0.5
	p.X.LineStyle.Width, p.X.Padding, p.Y.Scale = 0, 0, plot.LogScale{}
	p.Add(grid{}, s)
}

func (r *Report) plotKernels(file string) error {
	kernels, _ := r.kernelRatios(vivarium, bare)
	if len(kernels) == 0 {
		return nil
	}
	pairs := [][2]string{{vivarium, bare}, {"wasmtime, fuel", "wasmtime"}, {"wasmtime, epochs", "wasmtime"}, {"wazero, interruptible", bare}}
	s := clusters{base: 1, name: digits, fills: []color.Color{green, orange, blue, gray}}
	var legend []entry
	low, high := 0.9, 2.0
	for i, pair := range pairs {
		_, ratios := r.kernelRatios(pair[0], pair[1])
		s.series = append(s.series, ratios)
		legend = append(legend, entry{pair[0], s.fills[i]})
		for _, q := range ratios {
			low, high = min(low, q), max(high, q)
		}
	}
	p := newPlot("What bounding CPU work costs: time by that of the same engine unbounded", "", "ratio, log scale", legend...)
	p.Y.Min, p.Y.Max = low*0.9, high*1.3
	p.Y.Tick.Marker = marks{0.5, 1, 1.5, 2, 3, 5, 10, 20, 50}
	s.lay(p, kernels)
	return save(p, vg.Points(800), vg.Points(400), file)
}

// marks are the ticks of an axis of ratios.
type marks []float64

func (m marks) Ticks(low, high float64) []plot.Tick {
	var ticks []plot.Tick
	for _, v := range m {
		if v >= low && v <= high {
			ticks = append(ticks, plot.Tick{Value: v, Label: strings.TrimSuffix(strings.TrimSuffix(fmt.Sprintf("%.1f", v), "0"), ".") + "×"})
		}
	}
	return ticks
}

func (r *Report) plotStarts(file string) error {
	groups := r.groups("starts ")
	if len(groups) == 0 {
		return nil
	}
	hosts := []string{bareFresh, "wasmtime, epochs, new instance", extism, vivarium}
	s := clusters{name: duration, fills: []color.Color{gray, blue, orange, green}}
	names := make([]string, len(groups))
	low, high := math.Inf(1), 0.0
	var legend []entry
	for i, host := range hosts {
		values := make([]float64, len(groups))
		for g, group := range groups {
			guest, from := group[len("starts "):strings.LastIndexByte(group, ' ')], group[strings.LastIndexByte(group, ' ')+1:]
			names[g] = guest + ", from " + from
			if c := r.cell(group, host); c.measured() {
				values[g], low, high = c.Median, min(low, c.Median), max(high, c.Median)
			}
		}
		s.series = append(s.series, values)
		legend = append(legend, entry{host, s.fills[i]})
	}
	s.base = low / 2
	p := newPlot("From the module to the answer of its first event", "", "time, log scale", legend...)
	p.Y.Min, p.Y.Max, p.Y.Tick.Marker = s.base, high*2, decades(rounded)
	s.lay(p, names)
	return save(p, vg.Points(980), vg.Points(400), file)
}

// curves draws a line with dots for each host over logarithmic axes, and says
// whether there was anything to draw.
func curves(p *plot.Plot, x, y decades, hosts []entry, points func(host string) plotter.XYs) (bool, error) {
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = x, y
	p.Add(grid{}, grid{vertical: true})
	drawn := false
	for _, host := range hosts {
		xys := points(host.name)
		if len(xys) == 0 {
			continue
		}
		line, dots, err := plotter.NewLinePoints(xys)
		if err != nil {
			return false, err
		}
		line.Color, line.Width = host.fill, vg.Points(2)
		dots.Color, dots.Shape, dots.Radius = host.fill, draw.CircleGlyph{}, vg.Points(3)
		p.Add(line, dots)
		drawn = true
	}
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = p.X.Min/1.2, p.X.Max*1.4, p.Y.Min/1.4, p.Y.Max*1.4
	return drawn, nil
}

func (r *Report) plotSizes(file string) error {
	hosts := []entry{{extism, orange}, {bareFresh, red}, {encoding, blue}, {vivarium, green}, {bare, gray}}
	p := newPlot("Time of an event by the size of its dictionary, C guest", "dictionary, log scale", "time, log scale", hosts...)
	drawn, err := curves(p, func(v float64) string { return thousands(v) + " B" }, rounded, hosts, func(host string) plotter.XYs {
		var points plotter.XYs
		for _, group := range r.groups("sizes c ") {
			if c := r.cell(group, host); c.measured() {
				points = append(points, plotter.XY{X: float64(c.Dictionary), Y: c.Median})
			}
		}
		return points
	})
	if err != nil || !drawn {
		return err
	}
	return save(p, vg.Points(700), vg.Points(420), file)
}

func (r *Report) plotResidents(file string) error {
	hosts := []entry{{extism, orange}, {bare, gray}, {vivarium, green}}
	p := newPlot("Memory of a process that holds many behaviors, all of them used", "behaviors, log scale", "resident, log scale", hosts...)
	drawn, err := curves(p, thousands, func(v float64) string { return thousands(v) + " MiB" }, hosts, func(host string) plotter.XYs {
		var points plotter.XYs
		for _, held := range r.Residents {
			if n := len(held.Resident); held.Contestant == host && held.Error == "" && n > 0 {
				points = append(points, plotter.XY{X: float64(held.Behaviors), Y: held.Resident[n-1]})
			}
		}
		return points
	})
	if err != nil || !drawn {
		return err
	}
	return save(p, vg.Points(700), vg.Points(380), file)
}
