package yaml

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Embed joins the sections of several files into one compact JSON document,
// which [catalog.Parse] reads. A host that embeds its own catalog so needs no
// YAML at run time. Files are joined in the order of names; a section may stand
// in one of them only.
func Embed(names []string, files map[string][]byte) ([]byte, error) {
	var joined []catalog.Entry
	from := map[string]string{}
	for _, name := range names {
		root, err := Parse(name, files[name])
		if err != nil {
			return nil, err
		}
		if _, err := catalog.Build(name, root); err != nil {
			return nil, err
		}
		sections, _ := root.Value.([]catalog.Entry)
		for _, s := range sections {
			if first, taken := from[s.Name]; taken {
				return nil, fmt.Errorf("yaml: %s: line %d: section %s already stands in %s", name, s.Line, s.Name, first)
			}
			from[s.Name] = name
			joined = append(joined, s)
		}
	}
	all := &catalog.Node{Value: joined}
	return append(all.AppendJSON(nil), '\n'), nil
}
