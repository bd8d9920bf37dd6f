package cases

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// reader reads the nodes of a file strictly, and goes on after a mistake: an
// author wants to hear of all of them.
type reader struct {
	file     string
	mistakes Mistakes
}

func (r *reader) wrong(line int, format string, args ...any) {
	r.mistakes = append(r.mistakes, Mistake{r.file, line, fmt.Sprintf(format, args...)})
}

// fields walks a map whose names are a fixed set.
func (r *reader) fields(n *catalog.Node, what string, known map[string]func(*catalog.Node)) {
	for _, e := range r.entries(n, what) {
		if read := known[e.Name]; read != nil {
			read(e.Node)
			continue
		}
		names := slices.Sorted(maps.Keys(known))
		hint := console.DidYouMean(catalog.Nearest(e.Name, names))
		if hint == "" {
			hint = ": there are " + strings.Join(names, ", ")
		}
		r.wrong(e.Line, "%s has no field %.64q%s", what, e.Name, hint)
	}
}

func (r *reader) entries(n *catalog.Node, what string) []catalog.Entry {
	entries, ok := n.Value.([]catalog.Entry)
	if !ok && n.Value != nil {
		r.wrong(n.Line, "%s is %s, want a map", what, n.Shape())
	}
	return entries
}

func (r *reader) list(n *catalog.Node, what string) []*catalog.Node {
	items, ok := n.Value.([]*catalog.Node)
	if !ok && n.Value != nil {
		r.wrong(n.Line, "%s is %s, want a list", what, n.Shape())
	}
	return items
}

func (r *reader) text(n *catalog.Node, what string) string {
	s, ok := n.Value.(string)
	if !ok {
		r.wrong(n.Line, "%s is %s, want text", what, n.Shape())
	}
	return s
}

// word reads a text that YAML may take for a number: 500, 1.5.
func (r *reader) word(n *catalog.Node, what string) string {
	switch v := n.Value.(type) {
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	return r.text(n, what)
}

// value gives what a node says in the Go values of package convert, bytes and
// large numbers written as in JSON.
func (r *reader) value(n *catalog.Node, what string) any {
	v, err := convert.FromJSON(n.AppendJSON(nil))
	if err != nil {
		r.wrong(n.Line, "%s: %v", what, err)
	}
	return v
}

// object is value for what must be a map; nothing is an empty one.
func (r *reader) object(n *catalog.Node, what string) map[string]any {
	if r.entries(n, what) == nil {
		return map[string]any{}
	}
	m, ok := r.value(n, what).(map[string]any)
	if !ok {
		return map[string]any{}
	}
	return m
}

// misfit takes note of an error about a value below a node, at the line of the
// key it is about.
func (r *reader) misfit(n *catalog.Node, what string, err error) {
	line := n.Line
	if key := (*catalog.KeyError)(nil); errors.As(err, &key) {
		line = lineOf(n, key.Key)
	}
	r.wrong(line, "%s: %v", what, err)
}

// lineOf gives the line of what a path such as ticket.tags[2] leads to, as far
// as the file goes along with it.
func lineOf(n *catalog.Node, path string) int {
	line := n.Line
	for path != "" {
		next, rest, at := step(n, path)
		if next == nil {
			break
		}
		n, path, line = next, rest, at
	}
	return line
}

func step(n *catalog.Node, path string) (next *catalog.Node, rest string, line int) {
	switch v := n.Value.(type) {
	case []catalog.Entry:
		path = strings.TrimPrefix(path, ".")
		for _, e := range v {
			after, ok := strings.CutPrefix(path, e.Name)
			if ok && (after == "" || after[0] == '.' || after[0] == '[') && (next == nil || len(after) < len(rest)) {
				next, rest, line = e.Node, after, e.Line
			}
		}
	case []*catalog.Node:
		digits, after, _ := strings.Cut(strings.TrimPrefix(path, "["), "]")
		if i, err := strconv.Atoi(digits); err == nil && i >= 0 && i < len(v) {
			return v[i], after, v[i].Line
		}
	}
	return next, rest, line
}
