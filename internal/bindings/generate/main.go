// Command generate writes the part of every guest SDK that follows from the
// built-in catalog.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("o", "guest-sdk", "folder of the SDKs")
	flag.Parse()
	if err := generate(*dir); err != nil {
		log.Fatal(err)
	}
}

// generate replaces the generated files of the SDKs below dir.
func generate(dir string) error {
	model, err := bindings.New(catalog.Builtin())
	if err != nil {
		return err
	}
	for _, e := range bindings.Emitters() {
		files, err := e.Emit(model, bindings.Options{})
		if err != nil {
			return err
		}
		if err := replace(filepath.Join(dir, e.SDK), e.Globs, files); err != nil {
			return err
		}
	}
	return nil
}

// replace writes files into a folder, and removes those that the globs find
// besides.
func replace(dir string, globs []string, files map[string][]byte) error {
	for _, glob := range globs {
		old, err := filepath.Glob(filepath.Join(dir, glob))
		if err != nil {
			return err
		}
		for _, path := range old {
			name, err := filepath.Rel(dir, path)
			if err != nil {
				return err
			}
			if _, stays := files[filepath.ToSlash(name)]; !stays {
				if err := os.Remove(path); err != nil {
					return err
				}
			}
		}
	}
	for name, source := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, source, 0o644); err != nil {
			return err
		}
	}
	return nil
}
