package catalog

import (
	"slices"
	"strings"
)

// Nearest gives at most three of the candidates that a person may have meant
// by name: those within two edits, or a third of a long name's length, closest
// first, ties in the order of the alphabet. The cost is bounded by cutting names.
func Nearest(name string, candidates []string) []string {
	const longest, most = 64, 3
	if len(name) > longest {
		name = name[:longest]
	}
	type hit struct {
		name string
		cost int
	}
	var hits []hit
	worst := 1
	if len(name) >= 4 {
		worst = max(2, min(len(name)/3, 6))
	}
	for _, c := range candidates {
		if len(c) > longest || c == "" {
			continue
		}
		cost := edits(strings.ToLower(name), c, worst)
		if cost > worst && len(name) >= 4 && strings.Contains(c, name) {
			cost = worst // a part of the right name is a fair guess
		}
		if cost <= worst {
			hits = append(hits, hit{c, cost})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		if a.cost != b.cost {
			return a.cost - b.cost
		}
		return strings.Compare(a.name, b.name)
	})
	var names []string
	for _, h := range hits {
		if len(names) < most && !slices.Contains(names, h.name) {
			names = append(names, h.name)
		}
	}
	return names
}

// edits is the restricted Damerau-Levenshtein distance (insertions, deletions,
// substitutions and swaps of neighbours, by bytes), or anything above limit
// once it must exceed it.
func edits(a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	var rows [3][65]int
	for j := range len(b) + 1 {
		rows[1][j] = j
	}
	before, above, row := &rows[0], &rows[1], &rows[2]
	for i := 1; i <= len(a); i++ {
		row[0] = i
		best := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			best = min(best, row[j])
		}
		if best > limit {
			return limit + 1
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
