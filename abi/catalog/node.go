package catalog

import (
	"fmt"
	"math"
	"strconv"
)

// Bounds on a document. They are far above what people write and far below
// what could hurt.
const (
	MaxDocument      = 4 << 20 // bytes of a file, checked by every reader
	MaxDocumentDepth = 24      // nesting of lists and maps in a file
	MaxDocumentNodes = 1 << 18 // values in a file, map names included
)

// Node is one value of a catalog file as its reader found it: what [Build]
// takes. Value is nil, a bool, int64, float64 or string, a []*Node for a list,
// or an []Entry for a map.
type Node struct {
	Line  int
	Value any
}

// Entry is one pair of a map, in the order of the file.
type Entry struct {
	Name string
	Line int
	Node *Node
}

// AppendJSON appends the node as compact JSON, maps in the order of the file.
func (n *Node) AppendJSON(b []byte) []byte {
	switch v := n.Value.(type) {
	case nil:
		return append(b, "null"...)
	case bool:
		return strconv.AppendBool(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case float64:
		return appendFloat(b, v)
	case string:
		return appendQuoted(b, v)
	case []*Node:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = item.AppendJSON(b)
		}
		return append(b, ']')
	case []Entry:
		b = append(b, '{')
		for i, e := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendQuoted(b, e.Name), ':')
			b = e.Node.AppendJSON(b)
		}
		return append(b, '}')
	}
	return append(b, "null"...)
}

// appendFloat keeps the point of a whole number, so that it is read back as a
// float; what JSON cannot write becomes null.
func appendFloat(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(b, "null"...)
	}
	if f == math.Trunc(f) && math.Abs(f) < 1e15 {
		return strconv.AppendFloat(b, f, 'f', 1, 64)
	}
	return strconv.AppendFloat(b, f, 'g', -1, 64)
}

// Shape names what a node is, for errors: a map, text "x", 7.
func (n *Node) Shape() string {
	switch v := n.Value.(type) {
	case nil:
		return "nothing"
	case []*Node:
		return "a list"
	case []Entry:
		return "a map"
	case string:
		return fmt.Sprintf("text %s", quote(v))
	default:
		return fmt.Sprintf("%v", v)
	}
}

// Plain turns the node into a Go value: map[string]any for a map, []any for a list.
func (n *Node) Plain() any {
	switch v := n.Value.(type) {
	case []*Node:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = item.Plain()
		}
		return list
	case []Entry:
		m := make(map[string]any, len(v))
		for _, e := range v {
			m[e.Name] = e.Node.Plain()
		}
		return m
	default:
		return v
	}
}
