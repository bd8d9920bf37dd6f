package project

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// fields reads the nodes of a file strictly. It keeps the first error; after
// one, its methods do nothing and give zero values.
type fields struct {
	file string
	err  error
}

// ManifestError is what is wrong with a file of the project, and where.
type ManifestError struct {
	File string
	Line int // 0: the file as a whole
	Err  error
}

func (e *ManifestError) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.Err.Error()
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

func (e *ManifestError) Unwrap() error { return e.Err }

const maxText = 4096 // bytes of a text in a manifest

func (d *fields) fail(line int, format string, args ...any) {
	if d.err == nil {
		d.err = &ManifestError{d.file, line, fmt.Errorf(format, args...)}
	}
}

// each walks a map whose names are a fixed set.
func (d *fields) each(n *catalog.Node, what string, known map[string]func(*catalog.Node)) {
	d.any(n, what, func(e catalog.Entry) {
		read := known[e.Name]
		if read == nil {
			d.fail(e.Line, "%s has no field %.80q: there are %s", what, e.Name, list(slices.Sorted(maps.Keys(known))))
			return
		}
		read(e.Node)
	})
}

// any walks a map in the order of the file.
func (d *fields) any(n *catalog.Node, what string, visit func(catalog.Entry)) {
	if d.err != nil || n.Value == nil {
		return
	}
	entries, ok := n.Value.([]catalog.Entry)
	if !ok {
		d.fail(n.Line, "%s: expected a map, got %s", what, n.Shape())
	}
	for _, e := range entries {
		if d.err == nil {
			visit(e)
		}
	}
}

func (d *fields) text(n *catalog.Node, what string) string {
	s, ok := n.Value.(string)
	if !ok {
		d.fail(n.Line, "%s: expected text, got %s", what, n.Shape())
	} else if len(s) > maxText {
		d.fail(n.Line, "%s: %d bytes: at most %d", what, len(s), maxText)
	}
	return s
}

// word reads a text that YAML may take for a number: 1.2, 500.
func (d *fields) word(n *catalog.Node, what string) string {
	switch v := n.Value.(type) {
	case int64, float64:
		return fmt.Sprint(v)
	}
	return d.text(n, what)
}

func (d *fields) number(n *catalog.Node, what string, least, most int64) int64 {
	v, ok := n.Value.(int64)
	if !ok || v < least || v > most {
		d.fail(n.Line, "%s: expected a number within %d and %d, got %s", what, least, most, n.Shape())
	}
	return v
}

// named is a name and its line.
type named struct {
	text string
	line int
}

// names reads one name or a list of names.
func (d *fields) names(n *catalog.Node, what string) (names []named) {
	items, ok := n.Value.([]*catalog.Node)
	if !ok {
		items = []*catalog.Node{n}
	}
	for _, item := range items {
		names = append(names, named{d.text(item, what), item.Line})
	}
	return names
}

func list(names []string) string { return strings.Join(names, ", ") }
