package console

import (
	"bufio"
	"io"
	"strings"
	"unicode/utf8"
)

// Style is how a piece of text looks on a terminal that has colors.
type Style string

// The styles.
const (
	Plain  Style = ""
	Bold   Style = "1"
	Dim    Style = "2"
	Good   Style = "1;32"
	Bad    Style = "1;31"
	Warn   Style = "33"
	Accent Style = "36"
)

// Cell is a piece of text in one style.
type Cell struct {
	Text  string
	Style Style
}

// In gives text in a style.
func In(style Style, text string) Cell { return Cell{Text: text, Style: style} }

// Printer writes lines and tables. All text is escaped on the way. Not safe for
// concurrent use.
type Printer struct {
	w     *bufio.Writer
	color bool
	width int
}

// NewPrinter writes to w. Text is wrapped to a width in columns; 0 leaves lines
// as long as they are.
func NewPrinter(w io.Writer, color bool, width int) *Printer {
	return &Printer{w: bufio.NewWriter(w), color: color, width: width}
}

// Flush writes out what is still held, and gives the first error of all writing.
func (p *Printer) Flush() error { return p.w.Flush() }

// Blank writes an empty line.
func (p *Printer) Blank() { p.w.WriteByte('\n') }

// Line writes cells as one line, with one space between them.
func (p *Printer) Line(cells ...Cell) {
	for i, c := range cells {
		if i > 0 {
			p.w.WriteByte(' ')
		}
		p.write(Escape(c.Text), c.Style)
	}
	p.w.WriteByte('\n')
}

// Text writes a paragraph, wrapped and indented.
func (p *Printer) Text(indent int, style Style, text string) {
	p.Table(indent, [][]Cell{{In(style, text)}})
}

// Heading writes an empty line and a section's name, with a remark behind it.
func (p *Printer) Heading(name, remark string) {
	p.Blank()
	if remark == "" {
		p.Line(In(Bold, name))
		return
	}
	p.Line(In(Bold, name), In(Dim, "· "+remark))
}

const gap = 2 // columns between columns

// Table writes rows with aligned columns. The last column wraps.
func (p *Printer) Table(indent int, rows [][]Cell) {
	widths := columns(rows)
	for _, row := range rows {
		at := indent
		p.spaces(indent)
		for i, c := range row {
			text := Escape(c.Text)
			if i == len(row)-1 {
				p.last(text, c.Style, at)
				break
			}
			p.write(text, c.Style)
			pad := widths[i] - utf8.RuneCountInString(text) + gap
			if rest(row[i+1:]) == "" {
				break
			}
			p.spaces(pad)
			at += widths[i] + gap
		}
		p.w.WriteByte('\n')
	}
}

// columns measures every column but each row's last.
func columns(rows [][]Cell) []int {
	var widths []int
	for _, row := range rows {
		for i, c := range row[:max(len(row)-1, 0)] {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(Escape(c.Text)))
		}
	}
	return widths
}

func rest(cells []Cell) string {
	var s string
	for _, c := range cells {
		s += c.Text
	}
	return s
}

const narrowest = 24 // columns a wrapped column has at least

// last writes the last cell of a row, which begins at a column.
func (p *Printer) last(text string, style Style, at int) {
	if p.width == 0 {
		p.write(text, style)
		return
	}
	for i, line := range wrap(text, max(p.width-at, narrowest)) {
		if i > 0 {
			p.w.WriteByte('\n')
			p.spaces(at)
		}
		p.write(line, style)
	}
}

// wrap cuts text into lines at spaces; words that are longer stay whole.
func wrap(text string, width int) []string {
	if utf8.RuneCountInString(text) <= width {
		return []string{text}
	}
	var lines []string
	var line string
	used := 0
	for _, word := range strings.Split(text, " ") {
		n := utf8.RuneCountInString(word)
		if used > 0 && used+1+n > width {
			lines, line, used = append(lines, line), "", 0
		}
		if used > 0 {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	return append(lines, line)
}

func (p *Printer) spaces(n int) {
	p.w.WriteString(strings.Repeat(" ", max(n, 0)))
}

// write writes text that has been escaped.
func (p *Printer) write(text string, style Style) {
	if !p.color || style == Plain || text == "" {
		p.w.WriteString(text)
		return
	}
	p.w.WriteString("\x1b[" + string(style) + "m" + text + "\x1b[0m")
}

// Code writes a line of source as it is, tabs and all, to be copied.
func (p *Printer) Code(line string) {
	text := strings.TrimLeft(line, "\t")
	p.w.WriteString(line[:len(line)-len(text)])
	p.write(Escape(text), Plain)
	p.w.WriteByte('\n')
}
