// Command rebuild builds every committed guest module from its source and
// writes guests.sum, by which a test tells when one is stale. It installs
// nothing: what is missing, it names.
//
//	go run ./guest-sdk/rebuild -tinygo DIR/bin/tinygo     (DIR as .ci/tinygo made it)
//	go run ./guest-sdk/rebuild examples/webhook           only modules below that folder
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("rebuild", flag.ExitOnError)
	tools := toolchains{}
	flags.StringVar(&tools.tinygo, "tinygo", "tinygo", "TinyGo 0.41 with the target vivarium")
	flags.StringVar(&tools.wat2wasm, "wat2wasm", "wat2wasm", "assembler of wabt")
	if err := flags.Parse(args); err != nil {
		return err
	}
	root, err := findRoot()
	if err != nil {
		return err
	}
	guests, scripts, err := list(root)
	if err != nil {
		return err
	}
	sums, err := readSums(root)
	if err != nil {
		return err
	}
	var failed []error
	for _, g := range guests {
		if !selected(g.module, flags.Args()) {
			continue
		}
		if err := tools.build(root, g); err != nil {
			failed = append(failed, fmt.Errorf("rebuild: %s: %w", g.module, err))
			continue
		}
		sum, size, err := sumOf(root, g)
		if err != nil {
			return err
		}
		sums[g.module] = sum
		fmt.Fprintf(out, "%9d  %s\n", size, g.module)
	}
	for _, script := range scripts {
		if !selected(script, flags.Args()) {
			continue
		}
		if err := command(exec.Command("sh", script), root, wat); err != nil {
			failed = append(failed, fmt.Errorf("rebuild: %s: %w", script, err))
			continue
		}
		fmt.Fprintf(out, "%9s  %s\n", "fixtures", script)
	}
	return errors.Join(append(failed, writeSums(root, guests, sums))...)
}

// selected reports whether a path lies below one of the named folders; with
// none named, all do.
func selected(path string, folders []string) bool {
	for _, folder := range folders {
		if strings.HasPrefix(path, strings.TrimSuffix(folder, "/")+"/") {
			return true
		}
	}
	return len(folders) == 0
}
