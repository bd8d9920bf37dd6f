package cases

import (
	"bytes"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// How values are written in YAML: small ones on one line, in braces and
// brackets, larger ones a line for each part.

const (
	widest  = 100 // columns of a line that holds a whole list or map
	deepest = 24  // levels that are indented; what lies deeper is one line
)

// field gives the lines of a pair, the first without its indentation.
func field(name string, v any, indent int) []string {
	key := scalar(name) + ":"
	if brief(v, indent+len(key)+1) || indent > 2*deepest {
		return []string{key + " " + flow(v)}
	}
	lines := []string{key}
	switch v := v.(type) {
	case map[string]any:
		for _, each := range names(v) {
			lines = append(lines, indented(field(each, v[each], indent+2), indent+2)...)
		}
	case []any:
		for _, each := range v {
			lines = append(lines, indented(item(each, indent), indent)...)
		}
	}
	return lines
}

// item gives the lines of one element of a list, the first without its
// indentation.
func item(v any, indent int) []string {
	m, ok := v.(map[string]any)
	if !ok || len(m) == 0 || len(m) > 1 && brief(v, indent+2) || indent > 2*deepest {
		return []string{"- " + flow(v)}
	}
	var lines []string
	for _, each := range names(m) {
		lines = append(lines, indented(field(each, m[each], indent+2), indent+2)...)
	}
	lines[0] = "- " + strings.TrimLeft(lines[0], " ")
	return lines
}

// indented indents those lines that are not yet: the first.
func indented(lines []string, indent int) []string {
	lines[0] = strings.Repeat(" ", indent) + lines[0]
	return lines
}

// brief reports whether a value stands on the line of its name. A list of
// operations or log lines does not: one a line is easier to read.
func brief(v any, column int) bool {
	switch v := v.(type) {
	case map[string]any:
		return len(v) == 0 || column+len(flow(v)) <= widest
	case []any:
		return len(v) == 0 || column+len(flow(v)) <= widest && !slices.ContainsFunc(v, structured)
	}
	return true
}

func structured(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		return len(v) > 0
	case []any:
		return len(v) > 0
	}
	return false
}

// flow gives a value on one line.
func flow(v any) string {
	switch v := v.(type) {
	case map[string]any:
		parts := make([]string, 0, len(v))
		for _, name := range names(v) {
			parts = append(parts, scalar(name)+": "+flow(v[name]))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = flow(v[i])
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case string:
		return scalar(v)
	case measured:
		return v.around
	}
	return spell(v)
}

// names gives the names of a map in the order they are written: those of an
// expectation in theirs.
func names(m map[string]any) []string {
	order := slices.Sorted(maps.Keys(m))
	if !slices.ContainsFunc(order, func(name string) bool { return !slices.Contains(expected, name) }) {
		slices.SortFunc(order, func(a, b string) int { return slices.Index(expected, a) - slices.Index(expected, b) })
	}
	return order
}

// plainText is text that means itself without quotes, also in braces.
var plainText = regexp.MustCompile(`^(<= \d+K?|[\pL_/$][\pL\pN_/.$@+()-]*( [\pL\pN_/.$@+()%<=>-]+)*)$`)

// words mean something else to one reader of YAML or another.
var words = []string{"true", "false", "yes", "no", "on", "off", "y", "n", "null"}

// scalar writes a text, in quotes where it needs them.
func scalar(s string) string {
	if len(s) <= 200 && plainText.MatchString(s) && !slices.Contains(words, strings.ToLower(s)) {
		return s
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case strconv.IsPrint(r) && r != 0xfeff:
			b.WriteRune(r)
		case r <= 0xffff:
			b.WriteString(`\u` + strconv.FormatInt(int64(r)|0x10000, 16)[1:])
		default:
			b.WriteString(`\U` + strconv.FormatInt(int64(r)|1<<32, 16)[1:])
		}
	}
	b.WriteByte('"')
	return b.String()
}

// written gives a value as it is written: bytes and large numbers as the maps
// that stand for them.
func written(v any) any {
	switch v := v.(type) {
	case map[string]any:
		m := make(map[string]any, len(v))
		for name := range v {
			m[name] = written(v[name])
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = written(v[i])
		}
		return list
	case nil, bool, string, int64, float64, measured:
		if text := spell(v); !strings.HasPrefix(text, "{") {
			return v
		}
	}
	encoded, err := convert.Value(v)
	if err != nil {
		return v
	}
	dec := json.NewDecoder(bytes.NewReader(convert.AppendJSON(nil, encoded)))
	dec.UseNumber()
	var m any
	if dec.Decode(&m) != nil {
		return v
	}
	return m
}
