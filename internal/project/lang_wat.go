package project

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
)

func wat() *Language {
	return &Language{
		Name: "wat", Title: "WebAssembly text", SDK: "wat", Copy: copyWAT,
		Tools: []Tool{{
			Names: []string{"wat2wasm"}, Version: []string{"--version"},
			Install: "it is part of wabt (Debian: apt-get install wabt; npm: npm install -g wabt)",
		}},
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			source, err := onlyFile(c.Dir, "*.wat")
			if err != nil {
				return nil, err
			}
			out := c.Out("module.wasm")
			if err := c.Run(ctx, nil, "wat2wasm", filepath.Base(source), "-o", out); err != nil {
				return nil, err
			}
			return os.ReadFile(out)
		},
	}
}

// copyWAT gives the contract and the behavior that shows reading, for there is no
// SDK.
func copyWAT(guests fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, from := range []struct {
		files fs.FS
		path  string
	}{{abi.Files, "SPEC.md"}, {guests, "wat/triage/triage.wat"}} {
		content, err := fs.ReadFile(from.files, from.path)
		if err != nil {
			return nil, err
		}
		files[path.Base(from.path)] = content
	}
	return files, nil
}

// onlyFile gives the one file of a folder that a glob finds.
func onlyFile(dir, glob string) (string, error) {
	found, err := filepath.Glob(filepath.Join(dir, glob))
	switch {
	case err != nil:
		return "", err
	case len(found) == 0:
		return "", errors.New("there is no " + glob + " in " + dir)
	case len(found) > 1:
		return "", fmt.Errorf("there are %d files %s in %s: one is expected", len(found), glob, dir)
	}
	return found[0], nil
}
