package catalog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Parse reads a catalog file written as JSON: the same format as YAML, with
// the same names, for hosts that want no YAML library. name is used in errors
// only. The file is refused as a whole when anything in it is unknown, twice,
// malformed or beyond a bound; the error says where.
func Parse(name string, data []byte) (*Document, error) {
	if len(data) > MaxDocument {
		return nil, fmt.Errorf("catalog: %s: file of %d bytes: the limit is %d", name, len(data), MaxDocument)
	}
	root, err := parseJSON(data)
	if err != nil {
		return nil, fmt.Errorf("catalog: %s: %w", name, err)
	}
	return Build(name, root)
}

func parseJSON(data []byte) (*Node, error) {
	if !utf8.Valid(data) {
		return nil, errors.New("the file is not UTF-8")
	}
	p := jsonParser{dec: json.NewDecoder(bytes.NewReader(data)), data: data, line: 1}
	p.dec.UseNumber()
	root, err := p.value(0)
	if err != nil {
		return nil, fmt.Errorf("line %d: %w", p.lineNow(), err)
	}
	if _, err := p.dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("line %d: something follows the end of the document", p.lineNow())
	}
	return root, nil
}

// jsonParser keeps what a map[string]any would lose: order, lines, and names
// that occur twice.
type jsonParser struct {
	dec   *json.Decoder
	data  []byte
	line  int // of offset at
	at    int64
	nodes int
}

func (p *jsonParser) lineNow() int {
	if now := p.dec.InputOffset(); now > p.at {
		p.line += bytes.Count(p.data[p.at:now], []byte{'\n'})
		p.at = now
	}
	return p.line
}

func (p *jsonParser) value(depth int) (*Node, error) {
	token, err := p.dec.Token()
	if err != nil {
		return nil, jsonCause(err)
	}
	p.nodes++
	if p.nodes > MaxDocumentNodes {
		return nil, fmt.Errorf("more than %d values", MaxDocumentNodes)
	}
	n := &Node{Line: p.lineNow()}
	switch v := token.(type) {
	case json.Delim:
		if depth >= MaxDocumentDepth {
			return nil, fmt.Errorf("nested deeper than %d", MaxDocumentDepth)
		}
		if v == '[' {
			n.Value, err = p.list(depth)
		} else {
			n.Value, err = p.object(depth)
		}
	case json.Number:
		n.Value, err = numberNode(v)
	default:
		n.Value = v
	}
	return n, err
}

func (p *jsonParser) list(depth int) ([]*Node, error) {
	list := []*Node{}
	for p.dec.More() {
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	_, err := p.dec.Token()
	return list, jsonCause(err)
}

func (p *jsonParser) object(depth int) ([]Entry, error) {
	entries := []Entry{}
	seen := map[string]bool{}
	for p.dec.More() {
		token, err := p.dec.Token()
		if err != nil {
			return nil, jsonCause(err)
		}
		name, _ := token.(string)
		if seen[name] {
			return nil, fmt.Errorf("%s stands twice", quote(name))
		}
		seen[name] = true
		p.nodes++
		line := p.lineNow()
		value, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		entries = append(entries, Entry{Name: name, Line: line, Node: value})
	}
	_, err := p.dec.Token()
	return entries, jsonCause(err)
}

// numberNode keeps whole numbers whole: "2" is an int64, "2.0" a float64.
func numberNode(num json.Number) (any, error) {
	if !strings.ContainsAny(string(num), ".eE") {
		n, err := num.Int64()
		if err != nil {
			return nil, fmt.Errorf("number %s does not fit 64 bits", clip(string(num)))
		}
		return n, nil
	}
	f, err := num.Float64()
	if err != nil {
		return nil, fmt.Errorf("number %s does not fit a float", clip(string(num)))
	}
	return f, nil
}

func jsonCause(err error) error {
	if err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the file ends too early")
	}
	return err
}

func appendQuoted(b []byte, s string) []byte {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return append(b, `""`...)
	}
	return append(b, bytes.TrimSuffix(buf.Bytes(), []byte{'\n'})...)
}
