package console

import (
	"strconv"
	"strings"
	"time"
)

// Bytes gives a size for people: 320 KiB.
func Bytes(n int64) string {
	const units = "KMGT"
	if n < 1024 {
		return strconv.FormatInt(n, 10) + " B"
	}
	size, unit := float64(n)/1024, 0
	for size >= 1024 && unit < len(units)-1 {
		size, unit = size/1024, unit+1
	}
	digits := 1
	if size >= 100 || n%1024 == 0 && size == float64(int64(size)) {
		digits = 0
	}
	return strconv.FormatFloat(size, 'f', digits, 64) + " " + units[unit:unit+1] + "iB"
}

// Count gives a number with its thousands apart: 1,234,567.
func Count(n int64) string {
	s := strconv.FormatInt(n, 10)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return sign + s
}

// Duration gives a time to three digits: 1.23ms.
func Duration(d time.Duration) string {
	unit := time.Duration(1)
	for d/unit >= 1000 {
		unit *= 10
	}
	return d.Round(unit).String()
}

// Plural gives a number with its noun: 1 action, 2 actions.
func Plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return Count(int64(n)) + " " + noun + "s"
}
