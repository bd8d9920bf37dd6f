// Command benchmarks runs the same work under Vivarium and its peers, side by
// side, and writes what it measured: results/latest.json, a table and plots.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/trial"
)

func main() {
	if len(os.Args) == 3 && os.Args[1] == trial.Flag {
		exit(trial.Main(os.Args[2], os.Stdout))
	}
	exit(run(os.Args[1:], os.Stderr))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks: error:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

func run(args []string, progress io.Writer) error {
	flags := flag.NewFlagSet("benchmarks", flag.ContinueOnError)
	quick := flags.Bool("quick", false, "every cell shortly, in two minutes: a look, not a measurement")
	match := flags.String("run", "", "measure only cells whose group/work/guest/dictionary/contestant matches this `regexp`")
	dir := flags.String("out", "results", "`folder` for latest.json, the table and the plots")
	render := flags.Bool("render", false, "draw table and plots again from latest.json, without measuring")
	languages := flags.Bool("languages", false, "only draw the plots of guest-sdk/conformance from its table")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *languages {
		return report.Languages(filepath.Join("..", "guest-sdk", "conformance"))
	}
	pattern, err := regexp.Compile(*match)
	if err != nil {
		return fmt.Errorf("-run: %w", err)
	}
	file := filepath.Join(*dir, "latest.json")
	var r *report.Report
	if *render {
		if r, err = report.Read(file); err != nil {
			return err
		}
	} else {
		if err := os.MkdirAll(*dir, 0o755); err != nil {
			return err
		}
		if r, err = measureAll(*quick, pattern, progress); err != nil {
			return err
		}
		if err := r.Write(file); err != nil {
			return err
		}
	}
	return r.Draw(*dir)
}
