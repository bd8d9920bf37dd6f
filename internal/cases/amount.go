package cases

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// cost is what an expectation allows a run to cost: exactly so much, or at most.
type cost struct {
	most  bool
	value int64
}

var costForm = regexp.MustCompile(`^(<=)? *(\d{1,18})([kKMG]?)$`)

// parseCost reads 40000, "<= 40k", "<= 128K": k is a thousand, K, M and G count
// by 1,024 as limits do.
func parseCost(text string) (c cost, ok bool) {
	m := costForm.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return c, false
	}
	n, err := strconv.ParseInt(m[2], 10, 64)
	unit := map[string]int64{"": 1, "k": 1000, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}[m[3]]
	if err != nil || n > math.MaxInt64/unit {
		return c, false
	}
	return cost{most: m[1] != "", value: n * unit}, true
}

func (c cost) allows(n int64) bool { return n == c.value || c.most && n < c.value }

// around gives the expectation of the same sort that what was measured meets: a
// ceiling leaves room of a tenth, in two digits, or in pages for memory.
func (c cost) around(n int64, pages bool) string {
	switch {
	case !c.most:
		return strconv.FormatInt(n, 10)
	case pages:
		const page = 64 << 10
		return "<= " + strconv.FormatInt((n+page-1)/page*(page>>10), 10) + "K"
	}
	n += n / 10
	digit := int64(1)
	for n/digit >= 100 {
		digit *= 10
	}
	return "<= " + strconv.FormatInt((n+digit-1)/digit*digit, 10)
}
