package main

import (
	"slices"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// structsIn gives the struct types that keys mention, and those their fields
// mention in turn, in the order of first mention.
func structsIn(known *catalog.Catalog, keys ...catalog.Key) (names []string) {
	var visit func(t *catalog.Type)
	fields := func(keys []catalog.Key) {
		for i := range keys {
			visit(&keys[i].Type)
		}
	}
	visit = func(t *catalog.Type) {
		if t == nil {
			return
		}
		visit(t.Elem)
		if t.Kind != catalog.KindStruct || slices.Contains(names, t.Name) {
			return
		}
		names = append(names, t.Name)
		common, _, variants := known.Fields(t.Name, "")
		fields(common)
		for _, variant := range variants {
			own, _, _ := known.Fields(t.Name, variant)
			fields(own)
		}
	}
	fields(keys)
	return names
}

// showTypes shows the fields of struct types. One that comes in variants is
// shown by what its tag may say.
func showTypes(p *console.Printer, known *catalog.Catalog, names []string) {
	for _, name := range names {
		common, tag, variants := known.Fields(name, "")
		if tag == "" {
			showKeys(p, "Type "+name, "", common)
			continue
		}
		p.Heading("Type "+name, "its "+tag+" says which")
		var rows [][]console.Cell
		for _, variant := range variants {
			own, _, _ := known.Fields(name, variant)
			if len(own) == 0 {
				rows = append(rows, []console.Cell{console.In(console.Bold, variant)})
			}
			first := variant
			for _, k := range own {
				rows = append(rows, []console.Cell{
					console.In(console.Bold, first), console.In(console.Accent, k.Name), console.In(console.Dim, k.Type.String()),
					cell(remarks(k.Doc, keyFlags(k)...)),
				})
				first = ""
			}
		}
		p.Table(2, rows)
	}
}
