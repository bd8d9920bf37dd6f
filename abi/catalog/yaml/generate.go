//go:build ignore

// This program writes the embedded catalog: the sections of the given YAML
// files as one compact JSON object.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
)

func main() {
	out := flag.String("o", "catalog_gen.json", "file to write")
	flag.Parse()
	files := map[string][]byte{}
	for _, name := range flag.Args() {
		b, err := os.ReadFile(name)
		if err != nil {
			fail(err)
		}
		files[name] = b
	}
	b, err := yaml.Embed(flag.Args(), files)
	if err != nil {
		fail(err)
	}
	if err := os.WriteFile(*out, b, 0o644); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
