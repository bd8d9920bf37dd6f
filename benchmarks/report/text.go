package report

import (
	"fmt"
	"math"
	"strings"
)

// duration shows nanoseconds with three digits and the unit that suits them.
func duration(ns float64) string {
	switch abs := math.Abs(ns); {
	case abs < 999.5:
		return digits(ns) + " ns"
	case abs < 999.5e3:
		return digits(ns/1e3) + " µs"
	case abs < 999.5e6:
		return digits(ns/1e6) + " ms"
	}
	return digits(ns/1e9) + " s"
}

// rounded shows nanoseconds that are a whole number of their unit.
func rounded(ns float64) string {
	number, unit, _ := strings.Cut(duration(ns*1.0001), " ")
	if strings.Contains(number, ".") {
		number = strings.TrimRight(strings.TrimRight(number, "0"), ".")
	}
	return number + " " + unit
}

// digits shows three significant digits without an exponent.
func digits(v float64) string {
	switch abs := math.Abs(v); {
	case abs < 0.005:
		return "0"
	case abs < 9.995:
		return fmt.Sprintf("%.2f", v)
	case abs < 99.95:
		return fmt.Sprintf("%.1f", v)
	}
	return thousands(math.Round(v))
}

// thousands groups the digits of a whole number: 12,345.
func thousands(v float64) string {
	s := fmt.Sprintf("%.0f", math.Abs(v))
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	if v < 0 {
		return "-" + s
	}
	return s
}

// times shows a ratio: 1.07×.
func times(ratio float64) string { return digits(ratio) + "×" }

// size shows bytes in the unit that suits them.
func size(bytes int) string {
	switch {
	case bytes >= 1<<20:
		return fmt.Sprintf("%d MiB", bytes>>20)
	case bytes >= 1<<10:
		return fmt.Sprintf("%d KiB", bytes>>10)
	}
	return fmt.Sprintf("%d B", bytes)
}

// table collects the rows of a Markdown table. Columns but the first are
// aligned to the right when they are figures.
type table struct{ b strings.Builder }

func newTable(figures int, head ...string) *table {
	t := &table{}
	t.row(head...)
	t.b.WriteByte('|')
	for i := range head {
		if i < len(head)-figures {
			t.b.WriteString("---|")
		} else {
			t.b.WriteString("--:|")
		}
	}
	t.b.WriteByte('\n')
	return t
}

func (t *table) row(cells ...string) {
	t.b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

func (t *table) String() string { return t.b.String() }
