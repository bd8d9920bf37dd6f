package conformance

import (
	"fmt"
	"slices"
	"strings"
)

// Table holds the results of languages on engines.
type Table map[cell][]Result

type cell struct{ language, engine string }

// Add puts in what a language did on an engine.
func (t Table) Add(language, engine string, results []Result) {
	t[cell{language, engine}] = results
}

// Markdown gives the table as README.md shows it: a row for each language, a
// column for each case, a check mark where it is green on every engine. What is
// not green, or was never run, is a cross.
func (t Table) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "| language | %s |\n|---|%s\n", strings.Join(Cases(), " | "), strings.Repeat(":-:|", len(cases())))
	for _, l := range Languages() {
		fmt.Fprintf(&b, "| %s |", l.Name)
		for _, c := range cases() {
			fmt.Fprintf(&b, " %s |", t.mark(l.Name, c.name))
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "\n✓ is green on each of the engines %s.\n", strings.Join(Engines(), ", "))
	return b.String()
}

func (t Table) mark(language, name string) string {
	for _, engine := range Engines() {
		results := t[cell{language, engine}]
		i := slices.IndexFunc(results, func(r Result) bool { return r.Case == name })
		if i < 0 || len(results[i].Problems) > 0 {
			return "✗"
		}
	}
	return "✓"
}

// Section gives the part of a page between the comments that begin and end a
// generated section; empty when there is none.
func Section(page, name string) string {
	begin, end := marks(name)
	_, rest, found := strings.Cut(page, begin)
	section, _, ended := strings.Cut(rest, end)
	if !found || !ended {
		return ""
	}
	return section
}

// SetSection replaces a generated section of a page.
func SetSection(page, name, text string) (string, error) {
	begin, end := marks(name)
	before, rest, found := strings.Cut(page, begin)
	_, after, ended := strings.Cut(rest, end)
	if !found || !ended {
		return "", fmt.Errorf("conformance: the page has no section %s", name)
	}
	return before + begin + text + end + after, nil
}

func marks(name string) (begin, end string) {
	return "<!-- begin " + name + " -->\n", "<!-- end " + name + " -->\n"
}
