// Command generate writes the part of guest-sdk/go that follows from the
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
	dir := flag.String("o", ".", "folder to write to")
	flag.Parse()
	if err := generate(*dir); err != nil {
		log.Fatal(err)
	}
}

// generate replaces the generated files of dir.
func generate(dir string) error {
	model, err := bindings.New(catalog.Builtin())
	if err != nil {
		return err
	}
	files, err := bindings.Go(model, bindings.GoOptions{})
	if err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "*_gen.go"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if _, stays := files[filepath.Base(path)]; !stays {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for name, source := range files {
		if err := os.WriteFile(filepath.Join(dir, name), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}
