package report

import (
	"bytes"
	"image/color"
	"math"
	"os"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// The colors of the plots: distinct in gray and to the color-blind (after
// Okabe and Ito's palette), on white.
var (
	green  = color.RGBA{0, 158, 115, 255}
	blue   = color.RGBA{86, 160, 211, 255}
	orange = color.RGBA{230, 159, 0, 255}
	red    = color.RGBA{204, 80, 50, 255}
	gray   = color.RGBA{176, 180, 186, 255}
	ink    = color.RGBA{40, 44, 52, 255}
	faint  = color.RGBA{228, 230, 234, 255}
)

func sans(points float64) font.Font {
	return font.Font{Typeface: "Liberation", Variant: "Sans", Size: font.Length(points)}
}

func style(points float64, x text.XAlignment, y text.YAlignment) text.Style {
	return text.Style{Color: ink, Font: sans(points), XAlign: x, YAlign: y, Handler: plot.DefaultTextHandler}
}

// entry names a color in the legend.
type entry struct {
	name string
	fill color.Color
}

// newPlot makes an empty plot in the house's style, its legend in one line
// below the title.
func newPlot(title, x, y string, legend ...entry) *plot.Plot {
	p := plot.New()
	p.Title.Text, p.X.Label.Text, p.Y.Label.Text = title, x, y
	p.Title.TextStyle = style(13, draw.XCenter, draw.YTop)
	p.Title.Padding = vg.Points(10)
	if len(legend) > 0 {
		p.Title.Padding = vg.Points(34)
		p.Add(legendLine(legend))
	}
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.Label.TextStyle = style(11, draw.XCenter, axis.Label.TextStyle.YAlign)
		axis.Label.Padding = vg.Points(4)
		axis.Tick.Label.Font, axis.Tick.Label.Color = sans(10), ink
		axis.Padding = vg.Points(6)
		axis.LineStyle.Color, axis.Tick.LineStyle.Color = gray, gray
	}
	return p
}

// save writes a plot as SVG. Where the font is not installed its metric twin,
// or any sans serif, takes its place.
func save(p *plot.Plot, width, height vg.Length, file string) error {
	canvas := vgsvg.New(width, height)
	margin := vg.Points(8)
	p.Draw(draw.Crop(draw.New(canvas), margin, -margin, margin, -margin))
	var b bytes.Buffer
	if _, err := canvas.WriteTo(&b); err != nil {
		return err
	}
	svg := bytes.ReplaceAll(b.Bytes(), []byte("font-family:Liberation Sans;"), []byte("font-family:Liberation Sans,Arial,Helvetica,sans-serif;"))
	return os.WriteFile(file, svg, 0o644)
}

// decades labels the powers of ten of a logarithmic axis, and halves and fifths
// of them where the axis is short.
type decades func(v float64) string

func (name decades) Ticks(low, high float64) []plot.Tick {
	labelled := map[float64]bool{1: true}
	if math.Log10(high/low) < 2 {
		labelled[2], labelled[5] = true, true
	}
	var ticks []plot.Tick
	for e := math.Floor(math.Log10(low)); e <= math.Ceil(math.Log10(high)); e++ {
		for step := 1.0; step < 10; step++ {
			tick := plot.Tick{Value: step * math.Pow(10, e)}
			if tick.Value < low*0.999 || tick.Value > high*1.001 {
				continue
			}
			if labelled[step] {
				tick.Label = name(tick.Value)
			}
			ticks = append(ticks, tick)
		}
	}
	return ticks
}

// grid draws a faint line at every labelled tick of one axis.
type grid struct{ vertical bool }

func (g grid) Plot(c draw.Canvas, p *plot.Plot) {
	axis := &p.Y
	if g.vertical {
		axis = &p.X
	}
	tx, ty := p.Transforms(&c)
	line := draw.LineStyle{Color: faint, Width: vg.Points(0.7)}
	for _, tick := range axis.Tick.Marker.Ticks(axis.Min, axis.Max) {
		if tick.Label == "" {
			continue
		}
		if g.vertical {
			c.StrokeLine2(line, tx(tick.Value), c.Min.Y, tx(tick.Value), c.Max.Y)
		} else {
			c.StrokeLine2(line, c.Min.X, ty(tick.Value), c.Max.X, ty(tick.Value))
		}
	}
}

// legendLine draws its entries above the plot, side by side.
type legendLine []entry

func (l legendLine) Plot(c draw.Canvas, _ *plot.Plot) {
	x, y := c.Min.X, c.Max.Y+vg.Points(20)
	for _, e := range l {
		box(&c, e.fill, x, y-vg.Points(5), x+vg.Points(10), y+vg.Points(5))
		words := style(9.5, draw.XLeft, draw.YCenter)
		c.FillText(words, vg.Point{X: x + vg.Points(14), Y: y}, e.name)
		x += vg.Points(14) + words.Width(e.name) + vg.Points(20)
	}
}

// box fills a rectangle.
func box(c *draw.Canvas, fill color.Color, x0, y0, x1, y1 vg.Length) {
	c.FillPolygon(fill, []vg.Point{{X: x0, Y: y0}, {X: x1, Y: y0}, {X: x1, Y: y1}, {X: x0, Y: y1}})
}
