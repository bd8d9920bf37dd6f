// Command rebuild builds every committed guest module from its source and
// writes guests.sum, by which a test tells when one is stale. It installs
// nothing: what is missing, it names. Toolchains are looked for in PATH.
//
//	go run ./guest-sdk/rebuild                            every module
//	go run ./guest-sdk/rebuild examples/webhook           only modules below that folder
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if err := rebuild(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func rebuild(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("rebuild", flag.ExitOnError)
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
		if err := g.build(ctx, root); err != nil {
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
		if err := run(exec.CommandContext(ctx, "sh", script), root); err != nil {
			failed = append(failed, fmt.Errorf("rebuild: %s: %w", script, err))
			continue
		}
		fmt.Fprintf(out, "%9s  %s\n", "fixtures", script)
	}
	return errors.Join(append(failed, writeSums(root, guests, sums))...)
}

// commandError adds what a command said to how it ended.
func commandError(err error, out []byte) error {
	var exit *exec.ExitError
	if out == nil && errors.As(err, &exit) {
		out = exit.Stderr
	}
	return fmt.Errorf("%w: %s", err, strings.TrimSpace(string(out)))
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
