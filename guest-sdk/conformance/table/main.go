// Command table runs every language's kit guest through every case on every
// engine and writes the table of README.md; with -measure it also measures the
// triage rule in every language, which wants an idle machine.
//
//	go run ./guest-sdk/conformance/table -measure
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/guest-sdk/conformance"
)

func main() {
	measure := flag.Bool("measure", false, "measure size and speed too")
	flag.Parse()
	if err := run(context.Background(), *measure); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, measure bool) error {
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
	if measure {
		figures, err := measurements(ctx, k)
		if err != nil {
			return err
		}
		if text, err = conformance.SetSection(text, "figures", figures); err != nil {
			return err
		}
	}
	return os.WriteFile(path, []byte(text), 0o644)
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

func measurements(ctx context.Context, k *conformance.Kit) (string, error) {
	var all []conformance.Measurement
	for _, l := range conformance.Languages() {
		m, err := k.Measure(ctx, &l)
		if err != nil {
			return "", fmt.Errorf("%s: %w", l.Name, err)
		}
		all = append(all, m)
	}
	return conformance.MeasurementsMarkdown(all), nil
}
