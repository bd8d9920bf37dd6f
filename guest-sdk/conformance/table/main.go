// Command table runs every language's kit guest through every case on every
// engine and writes the tables of README.md, here and at the root. With -measure it also measures the
// triage rule, in all languages or those named, which wants an idle machine.
//
//	go run ./guest-sdk/conformance/table
//	go run ./guest-sdk/conformance/table -measure all
//	go run ./guest-sdk/conformance/table -measure C,Zig
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/guest-sdk/conformance"
)

func main() {
	measure := flag.String("measure", "", "languages to measure too, separated by commas, or all")
	flag.Parse()
	if err := run(context.Background(), *measure); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, measure string) error {
	root, err := conformance.Root()
	if err != nil {
		return err
	}
	k, err := conformance.New(root)
	if err != nil {
		return err
	}
	path := filepath.Join(root, "guest-sdk", "conformance", "README.md")
	page, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	text, err := conformance.SetSection(string(page), "cases", cases(ctx, k))
	if err != nil {
		return err
	}
	if measure != "" {
		rows := conformance.Figures(conformance.Section(text, "figures"))
		if err := figures(ctx, k, rows, strings.Split(measure, ",")); err != nil {
			return err
		}
		if text, err = conformance.SetSection(text, "figures", conformance.FiguresMarkdown(rows)); err != nil {
			return err
		}
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return err
	}
	return summarize(filepath.Join(root, "README.md"), text)
}

// summarize writes the table of languages of the repository's own README.md.
func summarize(path, page string) error {
	table, err := conformance.Summary(page)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	changed, err := conformance.SetSection(string(text), "languages", table)
	if err != nil {
		return err
	}
	return os.WriteFile(path, []byte(changed), 0o644)
}

// cases runs everything and tells what is not green.
func cases(ctx context.Context, k *conformance.Kit) string {
	table := conformance.Table{}
	for _, l := range conformance.Languages() {
		for _, engine := range conformance.Engines() {
			results, err := k.Run(ctx, &l, engine)
			if err != nil {
				fmt.Fprintf(os.Stderr, "%s, %s: %v\n", l.Name, engine, err)
				continue
			}
			table.Add(l.Name, engine, results)
			for _, r := range results {
				for _, problem := range r.Problems {
					fmt.Fprintf(os.Stderr, "%s, %s, %s: %v\n", l.Name, engine, r.Case, problem)
				}
			}
		}
	}
	return table.Markdown()
}

// figures measures the named languages and sets their rows.
func figures(ctx context.Context, k *conformance.Kit, rows map[string]string, names []string) error {
	for _, l := range conformance.Languages() {
		if !slices.Contains(names, l.Name) && names[0] != "all" {
			continue
		}
		m, err := k.Measure(ctx, &l)
		if err != nil {
			return fmt.Errorf("%s: %w", l.Name, err)
		}
		rows[l.Name] = m.Row()
	}
	return nil
}
