package report

import (
	"image/color"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// mosaic draws a tile for every host and shape, in the color of its ending.
type mosaic struct {
	report        *Report
	shapes, hosts []string
}

// color gives a tile's color: green stopped in time, blue refused by another
// cap or trapped, orange stopped but late, red not stopped at all.
func (t *Trial) color() color.Color {
	words := t.words()
	switch {
	case t.Ending == Skipped:
		return faint
	case t.Ending == RanOn, t.Ending == Gorged, t.Ending == Crashed:
		return red
	case t.tardy():
		return orange
	case strings.HasPrefix(words, "+"):
		return green
	}
	return blue
}

// tardy says that an event ended more than 20 ms past the deadline, or left a
// guest behind that answers no more.
func (t *Trial) tardy() bool {
	const grace = 20e6
	for _, took := range t.Took {
		if took > t.Deadline+grace {
			return true
		}
	}
	return !t.Next
}

func (m mosaic) Plot(c draw.Canvas, p *plot.Plot) {
	tx, ty := p.Transforms(&c)
	w, h := (tx(1)-tx(0))*0.48, (ty(1)-ty(0))*0.45
	for i, host := range m.hosts {
		for j, shape := range m.shapes {
			t := m.report.trial(host, shape)
			x, y := tx(float64(j)), ty(float64(len(m.hosts)-1-i))
			box(&c, t.color(), x-w, y-h, x+w, y+h)
			words := style(8.5, draw.XCenter, draw.YCenter)
			if t.Ending != Skipped {
				words.Color = color.White
			}
			c.FillText(words, vg.Point{X: x, Y: y}, t.words())
		}
	}
}

func (r *Report) plotHostile(file string) error {
	shapes, hosts := r.shapes()
	if len(shapes) == 0 {
		return nil
	}
	p := newPlot("Hostile handlers under a deadline of 50 ms: how far past it the slowest of them ended", "", "",
		entry{"stopped in time", green}, entry{"trapped or refused before", blue}, entry{"late, or the guest is lost", orange}, entry{"not stopped", red})
	p.NominalX(shapes...)
	p.X.Tick.Label.Font = sans(10)
	ticks := make([]plot.Tick, len(hosts))
	for i, host := range hosts {
		ticks[i] = plot.Tick{Value: float64(len(hosts) - 1 - i), Label: host}
	}
	p.Y.Tick.Marker, p.Y.Tick.Length, p.X.Tick.Length = plot.ConstantTicks(ticks), 0, 0
	p.Y.LineStyle.Width, p.X.LineStyle.Width = 0, 0
	p.X.Min, p.X.Max = -0.5, float64(len(shapes))-0.5
	p.Y.Min, p.Y.Max = -0.5, float64(len(hosts))-0.5
	p.Add(mosaic{r, shapes, hosts})
	return save(p, vg.Points(840), vg.Points(90+23*float64(len(hosts))), file)
}
