package catalog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
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
	p := jsonParser{data: data, line: 1}
	root, err := p.value(0)
	if err == nil && p.next() != 0 {
		err = errors.New("something follows the end of the document")
	}
	if err != nil {
		return nil, fmt.Errorf("line %d: %w", p.line, err)
	}
	return root, nil
}

// jsonParser reads JSON into nodes. encoding/json would lose the order of
// maps, lines, and names that occur twice, and its tokens cost five times as
// much; see RATIONALE.md.
type jsonParser struct {
	data  []byte
	at    int
	line  int
	nodes int
}

// next skips white space and gives the byte behind it; 0 at the end.
func (p *jsonParser) next() byte {
	for p.at < len(p.data) {
		switch c := p.data[p.at]; c {
		case '\n':
			p.line++
			fallthrough
		case ' ', '\t', '\r':
			p.at++
		case 0:
			return 1 // no JSON begins like that
		default:
			return c
		}
	}
	return 0
}

func (p *jsonParser) value(depth int) (*Node, error) {
	p.nodes++
	if p.nodes > MaxDocumentNodes {
		return nil, fmt.Errorf("more than %d values", MaxDocumentNodes)
	}
	c := p.next()
	n := &Node{Line: p.line}
	var err error
	switch {
	case c == '{' || c == '[':
		if depth >= MaxDocumentDepth {
			return nil, fmt.Errorf("nested deeper than %d", MaxDocumentDepth)
		}
		p.at++
		if c == '{' {
			n.Value, err = p.object(depth)
		} else {
			n.Value, err = p.list(depth)
		}
	case c == '"':
		n.Value, err = p.text()
	case c == 0:
		err = errors.New("the file ends too early")
	default:
		n.Value, err = p.word()
	}
	return n, err
}

func (p *jsonParser) list(depth int) ([]*Node, error) {
	list := []*Node{}
	if p.next() == ']' {
		p.at++
		return list, nil
	}
	for {
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
		if more, err := p.comma(']'); !more {
			return list, err
		}
	}
}

func (p *jsonParser) object(depth int) ([]Entry, error) {
	entries := make([]Entry, 0, 8)
	if p.next() == '}' {
		p.at++
		return entries, nil
	}
	for {
		if c := p.next(); c != '"' {
			return nil, p.unexpected("a name")
		}
		line := p.line
		name, err := p.text()
		if err != nil {
			return nil, err
		}
		if p.next() != ':' {
			return nil, p.unexpected("a colon")
		}
		p.at++
		p.nodes++
		value, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		entries = append(entries, Entry{Name: name, Line: line, Node: value})
		if more, err := p.comma('}'); !more {
			if i := duplicate(entries); i >= 0 {
				return nil, fmt.Errorf("%s stands twice", quote(entries[i].Name))
			}
			return entries, err
		}
	}
}

// comma reads a comma or the end of a list or map.
func (p *jsonParser) comma(end byte) (more bool, err error) {
	switch p.next() {
	case ',':
		p.at++
		return true, nil
	case end:
		p.at++
		return false, nil
	}
	return false, p.unexpected("a comma or " + string(end))
}

func (p *jsonParser) unexpected(wanted string) error {
	if p.at >= len(p.data) {
		return errors.New("the file ends too early")
	}
	return fmt.Errorf("expected %s, got %q", wanted, p.data[p.at])
}

// text reads a string. One with escapes goes through encoding/json.
func (p *jsonParser) text() (string, error) {
	start := p.at
	for i := start + 1; i < len(p.data); i++ {
		switch c := p.data[i]; {
		case c == '"':
			p.at = i + 1
			raw := p.data[start:p.at]
			if !bytes.ContainsRune(raw, '\\') {
				return string(raw[1 : len(raw)-1]), nil
			}
			var s string
			if err := json.Unmarshal(raw, &s); err != nil {
				return "", errors.New("bad escape in text")
			}
			return s, nil
		case c == '\\':
			i++
		case c < ' ':
			return "", errors.New("control character in text")
		}
	}
	return "", errors.New("the file ends inside text")
}

// word reads true, false, null or a number. Whole numbers stay whole: 2 is an
// int64, 2.0 a float64.
func (p *jsonParser) word() (any, error) {
	start := p.at
	for p.at < len(p.data) && !bytes.ContainsRune([]byte(" \t\r\n,:]}"), rune(p.data[p.at])) {
		p.at++
	}
	word := string(p.data[start:p.at])
	switch word {
	case "null":
		return nil, nil
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	if !json.Valid(p.data[start:p.at]) {
		return nil, fmt.Errorf("%s is no value", quote(word))
	}
	if !bytes.ContainsAny(p.data[start:p.at], ".eE") {
		n, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("number %s does not fit 64 bits", clip(word))
		}
		return n, nil
	}
	f, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return nil, fmt.Errorf("number %s does not fit a float", clip(word))
	}
	return f, nil
}

func appendQuoted(b []byte, s string) []byte {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil { // a string always encodes
		return append(b, `""`...)
	}
	return append(b, bytes.TrimSuffix(buf.Bytes(), []byte{'\n'})...)
}
