// Command generate writes the handlers of every-event: one exported function for
// each event of the catalog, and the names of each event's lazy keys.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "handlers_gen.go", "file to write")
	flag.Parse()
	source, err := handlers(catalog.Builtin())
	if err == nil {
		err = os.WriteFile(*out, source, 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// handlers gives the Go source for a catalog.
func handlers(c *catalog.Catalog) ([]byte, error) {
	model, err := bindings.New(c)
	if err != nil {
		return nil, err
	}
	var stubs, names bytes.Buffer
	for _, e := range model.Events {
		fmt.Fprintf(&stubs, "\n//go:wasmexport %s\nfunc on%s(size int32) int64 { return vivarium.Handle(size, report) }\n", e.ID, e.Name.Upper())
		if lazy := slices.Sorted(maps.Keys(e.Sample().Lazy)); len(lazy) > 0 {
			fmt.Fprintf(&names, "case %q:\nreturn %q\n", e.ID, strings.Join(lazy, " "))
		}
	}
	return format.Source(fmt.Appendf(nil, `// Code generated from the catalog; DO NOT EDIT.

package main

import vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
%s
// lazy gives the names of an event's lazy keys within one link.
func lazy(id string) string {
	switch id {
	%s}
	return ""
}
`, &stubs, &names))
}
