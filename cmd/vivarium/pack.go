package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/pack"
)

const packLong = `Pack runs what a module runs once, in a sandbox, and writes the module that begins
where this ended: memory and globals are the initial ones, and nothing is left to
initialize. The same input gives the same bytes.

With files, the module is an interpreter, and they are a program for it, the first
one the file it begins with: the packed module exports the handlers that the
program declares. Projects in JavaScript, TypeScript and Python are packed by
vivarium build. Without files, any module with an expensive initialization can be
packed, so that no load has to wait for it.`

const packExample = `  vivarium pack triage.wasm -o packed.wasm
  vivarium pack interpreter.wasm main.py helper.py -o behavior.wasm
  vivarium pack triage.wasm -o packed.wasm --limit init_fuel=50000000000`

// packFlags are the flags of pack.
type packFlags struct {
	host   hostFlags
	out    string
	asJSON bool
}

func (a *app) packCommand() *cobra.Command {
	var f packFlags
	cmd := &cobra.Command{
		Use:     "pack MODULE [FILE…]",
		Short:   "Make one module of an interpreter and a program, or of what a module initializes",
		Long:    packLong,
		Example: packExample,
		GroupID: groupProjects,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage("MODULE is missing")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.pack(cmd.Context(), &f, args[0], args[1:]) },
	}
	cmd.Flags().StringVarP(&f.out, "output", "o", "", "write the packed module to `FILE`")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object for programs")
	f.host.addLimits(cmd)
	f.host.addCatalog(cmd)
	f.host.addCache(cmd)
	return cmd
}

func (a *app) pack(ctx context.Context, f *packFlags, name string, files []string) error {
	if f.out == "" {
		return usage("-o is missing: say where the packed module goes")
	}
	options, err := f.host.options(a)
	if err != nil {
		return err
	}
	module, err := f.host.module(a, name, options.Limits)
	if err != nil {
		return err
	}
	program, err := a.program(files)
	if err != nil {
		return err
	}
	packed, err := pack.Pack(ctx, module, program, options)
	if err != nil {
		return err
	}
	if err := os.WriteFile(f.out, packed, 0o644); err != nil {
		return err
	}
	info, err := runtime.Inspect(packed, options)
	if err != nil {
		return err
	}
	if f.asJSON {
		return a.writeJSON(newInspection(info, nil))
	}
	p := a.printer()
	p.Line(console.In(console.Good, "packed"), console.In(console.Bold, f.out))
	p.Blank()
	p.Table(2, inspectionRows(info, nil))
	return p.Flush()
}

// program reads the files of a program, which begins with the first. One that
// lies elsewhere is called by its last name.
func (a *app) program(files []string) (pack.Program, error) {
	p := pack.Program{}
	for i, file := range files {
		text, err := a.readFile(file, "a file of the program", abi.MaxProgram)
		if tooLarge := (*tooLargeError)(nil); errors.As(err, &tooLarge) {
			return p, invalid("", "program: ", err)
		}
		if err != nil {
			return p, err
		}
		name := filepath.ToSlash(filepath.Clean(file))
		if !filepath.IsLocal(file) {
			name = filepath.Base(file)
		}
		if _, twice := p.Files[name]; twice {
			return p, usage("two files of the program are called %q", name)
		}
		if i == 0 {
			p.Main, p.Files = name, map[string][]byte{}
		}
		p.Files[name] = text
	}
	return p, nil
}
