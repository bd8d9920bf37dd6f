package conformance

import (
	"fmt"
	"strings"
)

const summaryHead = "| language | toolchain | kit | module | load, cached | one event | fuel |\n|---|---|--:|--:|--:|--:|--:|\n"

// Summary gives the table of languages that the repository's own README.md
// shows, from this folder's page: how many cases are green on every engine, and
// what the triage rule costs.
func Summary(page string) (string, error) {
	green := map[string]int{}
	for row := range strings.Lines(Section(page, "cases")) {
		if name, marks, ok := strings.Cut(strings.TrimPrefix(row, "| "), " | "); ok {
			green[name] = strings.Count(marks, "✓")
		}
	}
	figures := Figures(Section(page, "figures"))
	table := summaryHead
	for _, l := range Languages() {
		m, err := ParseRow(figures[l.Name])
		if err != nil {
			return "", fmt.Errorf("%s: %w", l.Name, err)
		}
		table += fmt.Sprintf("| [%s](guest-sdk/%s) | %s | %d/%d | %s B | %s | %s | %s |\n", l.Name, folder(l.Kit), l.Toolchain,
			green[l.Name], len(cases()), thousands(m.Size), short(m.Cached), short(m.Handle), thousands(m.Fuel))
	}
	return table, nil
}

// folder gives the SDK's folder of a path below guest-sdk.
func folder(path string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(path, "guest-sdk/"), "/")
	return name
}
