// Command generate writes the part of every guest SDK that follows from the
// built-in catalog.
package main

import (
	"flag"
	"log"
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
		if _, err := bindings.Replace(filepath.Join(dir, e.SDK), e.Globs, files); err != nil {
			return err
		}
	}
	return nil
}
