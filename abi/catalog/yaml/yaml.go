// Package yaml reads catalog files written in YAML: a host app's own events,
// records and operations. It takes the plain part of YAML only. Anchors,
// aliases, merge keys and tags are refused, so that a small file cannot stand
// for a large one; so are names that occur twice.
package yaml

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"go.yaml.in/yaml/v4"
)

// Read reads a catalog file for [catalog.Catalog.With]. name is used in errors
// only, which say the line. Files are bounded by [catalog.MaxDocument] and its
// siblings. Read may be called concurrently.
func Read(name string, data []byte) (*catalog.Document, error) {
	root, err := Parse(name, data)
	if err != nil {
		return nil, err
	}
	return catalog.Build(name, root)
}

// Extend gives a catalog with a host's file on top: JSON where its name says so,
// else YAML. Errors are those of [Read] and of [catalog.Catalog.With].
func Extend(known *catalog.Catalog, name string, data []byte) (*catalog.Catalog, error) {
	read := Read
	if filepath.Ext(name) == ".json" {
		read = catalog.Parse
	}
	doc, err := read(name, data)
	if err != nil {
		return nil, err
	}
	return known.With(doc)
}

// Parse reads a file into values, without asking what they mean.
func Parse(name string, data []byte) (*catalog.Node, error) {
	root, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("yaml: %s: %w", name, err)
	}
	return root, nil
}

func parse(data []byte) (*catalog.Node, error) {
	if len(data) > catalog.MaxDocument {
		return nil, fmt.Errorf("file of %d bytes: the limit is %d", len(data), catalog.MaxDocument)
	}
	if !utf8.Valid(data) {
		return nil, errors.New("the file is not UTF-8")
	}
	if err := shallow(data); err != nil {
		return nil, err
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return &catalog.Node{Line: 1}, nil
	case err != nil:
		return nil, err
	}
	if err := dec.Decode(&yaml.Node{}); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one document in the file")
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) != 1 {
		return &catalog.Node{Line: 1}, nil
	}
	w := walker{}
	return w.node(doc.Content[0], 0)
}

// shallow refuses files that open more brackets than any catalog needs, before
// the parser, which recurses, sees them.
func shallow(data []byte) error {
	depth, line := 0, 1
	for _, c := range data {
		switch c {
		case '\n':
			line++
		case '[', '{':
			depth++
		case ']', '}':
			depth = max(0, depth-1)
		}
		if depth > 512 {
			return fmt.Errorf("line %d: more than 512 open brackets", line)
		}
	}
	return nil
}

// walker turns what the parser found into catalog values, and counts them.
type walker struct{ nodes int }

func (w *walker) node(n *yaml.Node, depth int) (*catalog.Node, error) {
	if w.nodes++; w.nodes > catalog.MaxDocumentNodes {
		return nil, fmt.Errorf("line %d: more than %d values", n.Line, catalog.MaxDocumentNodes)
	}
	if n.Anchor != "" || n.Kind == yaml.AliasNode {
		return nil, fmt.Errorf("line %d: anchors and aliases are not part of the format", n.Line)
	}
	if n.Style&yaml.TaggedStyle != 0 {
		return nil, fmt.Errorf("line %d: tags are not part of the format", n.Line)
	}
	out := &catalog.Node{Line: n.Line}
	var err error
	switch n.Kind {
	case yaml.ScalarNode:
		out.Value, err = scalar(n)
		return out, err
	case yaml.SequenceNode, yaml.MappingNode:
		if depth >= catalog.MaxDocumentDepth {
			return nil, fmt.Errorf("line %d: nested deeper than %d", n.Line, catalog.MaxDocumentDepth)
		}
	default:
		return nil, fmt.Errorf("line %d: something that is no value", n.Line)
	}
	if n.Kind == yaml.MappingNode {
		out.Value, err = w.entries(n, depth)
		return out, err
	}
	items := make([]*catalog.Node, 0, len(n.Content))
	for _, item := range n.Content {
		got, err := w.node(item, depth+1)
		if err != nil {
			return nil, err
		}
		items = append(items, got)
	}
	out.Value = items
	return out, nil
}

func (w *walker) entries(n *yaml.Node, depth int) ([]catalog.Entry, error) {
	entries := make([]catalog.Entry, 0, len(n.Content)/2)
	seen := make(map[string]bool, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		switch {
		case name.Kind != yaml.ScalarNode || name.Anchor != "" || name.Style&yaml.TaggedStyle != 0:
			return nil, fmt.Errorf("line %d: a name must be plain text", name.Line)
		case name.Tag == "!!merge":
			return nil, fmt.Errorf("line %d: merge keys are not part of the format", name.Line)
		case seen[name.Value]:
			return nil, fmt.Errorf("line %d: %.64q stands twice", name.Line, name.Value)
		}
		seen[name.Value] = true
		w.nodes++
		got, err := w.node(value, depth+1)
		if err != nil {
			return nil, err
		}
		entries = append(entries, catalog.Entry{Name: name.Value, Line: name.Line, Node: got})
	}
	return entries, nil
}

// scalar gives a value the type YAML sees in it; dates stay text.
func scalar(n *yaml.Node) (any, error) {
	switch n.ShortTag() {
	case "!!null":
		return nil, nil
	case "!!bool":
		var b bool
		err := n.Decode(&b)
		return b, err
	case "!!int":
		var i int64
		if err := n.Decode(&i); err != nil {
			return nil, fmt.Errorf("line %d: number %.64q does not fit 64 bits", n.Line, n.Value)
		}
		return i, nil
	case "!!float":
		var f float64
		if err := n.Decode(&f); err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return nil, fmt.Errorf("line %d: number %.64q is not finite", n.Line, n.Value)
		}
		return f, nil
	}
	return n.Value, nil
}
