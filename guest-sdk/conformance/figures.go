package conformance

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

const figuresHead = "| language | module | load, cold | load, cached | init fuel | one event | fuel | memory |\n|---|--:|--:|--:|--:|--:|--:|--:|\n"

// Row gives a measurement as a row of the table in README.md.
func (m Measurement) Row() string {
	return fmt.Sprintf("| %s | %s B | %s | %s | %s | %s | %s | %s KiB |\n", m.Language,
		thousands(m.Size), short(m.Cold), short(m.Cached), thousands(m.InitFuel), short(m.Handle), thousands(m.Fuel), thousands(m.Memory>>10))
}

// ParseRow reads such a row again. Times have three digits in it.
func ParseRow(row string) (m Measurement, err error) {
	cells := strings.Split(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(row), "| "), " |"), " | ")
	if len(cells) != 8 {
		return m, fmt.Errorf("conformance: a row of %d cells: %.80q", len(cells), row)
	}
	m.Language = cells[0]
	number := func(cell, unit string, into *int64) {
		digits, ok := strings.CutSuffix(cell, unit)
		n, bad := strconv.ParseInt(strings.ReplaceAll(digits, ",", ""), 10, 64)
		if err == nil && (!ok || bad != nil) {
			err = fmt.Errorf("conformance: %s: %.40q is no number with %q", m.Language, cell, unit)
		}
		*into = n
	}
	duration := func(cell string, into *time.Duration) {
		d, bad := time.ParseDuration(strings.ReplaceAll(cell, " ", ""))
		if err == nil && bad != nil {
			err = fmt.Errorf("conformance: %s: %w", m.Language, bad)
		}
		*into = d
	}
	number(cells[1], " B", &m.Size)
	duration(cells[2], &m.Cold)
	duration(cells[3], &m.Cached)
	number(cells[4], "", &m.InitFuel)
	duration(cells[5], &m.Handle)
	number(cells[6], "", &m.Fuel)
	number(cells[7], " KiB", &m.Memory)
	m.Memory <<= 10
	return m, err
}

// Figures gives the rows of the table in README.md by language.
func Figures(table string) map[string]string {
	rows := map[string]string{}
	for row := range strings.Lines(strings.TrimPrefix(table, figuresHead)) {
		if name, _, ok := strings.Cut(strings.TrimPrefix(row, "| "), " | "); ok {
			rows[name] = row
		}
	}
	return rows
}

// FiguresMarkdown gives the table of the rows, in the order of [Languages].
func FiguresMarkdown(rows map[string]string) string {
	table := figuresHead
	for _, l := range Languages() {
		table += rows[l.Name]
	}
	return table
}

// short shows a duration with three digits.
func short(d time.Duration) string {
	unit, name := time.Microsecond, "µs"
	switch {
	case d >= time.Second:
		unit, name = time.Second, "s"
	case d >= time.Millisecond:
		unit, name = time.Millisecond, "ms"
	}
	return strconv.FormatFloat(float64(d)/float64(unit), 'g', 3, 64) + " " + name
}

// thousands shows a number with its digits in groups.
func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
