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

// newPlot makes an empty plot in the house's style.
func newPlot(title, x, y string) *plot.Plot {
	p := plot.New()
	p.Title.Text, p.X.Label.Text, p.Y.Label.Text = title, x, y
	p.Title.TextStyle = style(13, draw.XCenter, draw.YTop)
	p.Title.Padding = vg.Points(10)
	p.Legend.TextStyle = style(10, draw.XLeft, draw.YCenter)
	p.Legend.Top, p.Legend.Padding = true, vg.Points(3)
	p.Legend.ThumbnailWidth = vg.Points(12)
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.Label.TextStyle = style(11, draw.XCenter, axis.Label.TextStyle.YAlign)
		axis.Label.Padding = vg.Points(4)
		axis.Tick.Label.Font, axis.Tick.Label.Color = sans(10), ink
		axis.LineStyle.Color, axis.Tick.LineStyle.Color = gray, gray
	}
	return p
}

// save writes a plot as SVG. Where the font is not installed its metric twin,
// or any sans serif, takes its place.
func save(p *plot.Plot, width, height vg.Length, file string) error {
	canvas := vgsvg.New(width, height)
	p.Draw(draw.New(canvas))
	var b bytes.Buffer
	if _, err := canvas.WriteTo(&b); err != nil {
		return err
	}
	svg := bytes.ReplaceAll(b.Bytes(), []byte("font-family:Liberation Sans;"), []byte("font-family:Liberation Sans,Arial,Helvetica,sans-serif;"))
	return os.WriteFile(file, svg, 0o644)
}

// decades marks powers of ten by a format of their own and leaves the steps
// between unlabelled.
type decades func(v float64) string

func (name decades) Ticks(low, high float64) []plot.Tick {
	var ticks []plot.Tick
	for e := math.Floor(math.Log10(low)); e <= math.Ceil(math.Log10(high)); e++ {
		v := math.Pow(10, e)
		if v >= low*0.999 && v <= high*1.001 {
			ticks = append(ticks, plot.Tick{Value: v, Label: name(v)})
		}
		for step := 2.0; step < 10; step++ {
			if minor := v * step; minor >= low && minor <= high {
				ticks = append(ticks, plot.Tick{Value: minor})
			}
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

// swatch is a legend's little square.
type swatch struct{ color.Color }

func (s swatch) Thumbnail(c *draw.Canvas) {
	c.FillPolygon(s.Color, []vg.Point{c.Min, {X: c.Max.X, Y: c.Min.Y}, c.Max, {X: c.Min.X, Y: c.Max.Y}})
}

// box fills a rectangle.
func box(c *draw.Canvas, fill color.Color, x0, y0, x1, y1 vg.Length) {
	c.FillPolygon(fill, []vg.Point{{X: x0, Y: y0}, {X: x1, Y: y0}, {X: x1, Y: y1}, {X: x0, Y: y1}})
}
