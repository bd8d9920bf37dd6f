package convert

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// JSON has no bytes, no NaN and no whole numbers beyond 2^53 that every reader
// keeps. They are written as maps of one key:
const (
	jsonBin  = "$bin"  // base64 text: bytes
	jsonNum  = "$num"  // text: NaN, Infinity, -Infinity, or an integer beyond ±2^53
	jsonTime = "$time" // RFC 3339 text: a timestamp
	jsonRef  = "$ref"  // list [index, path…]: a reference to an earlier action's result
)

const maxExact = 1 << 53

// AppendJSON appends v as JSON, keys in the order of v's bytes.
func AppendJSON(dst []byte, v abi.Value) []byte {
	switch v.Type() {
	case abi.Bool:
		b, _ := v.Bool()
		return strconv.AppendBool(dst, b)
	case abi.Int:
		return appendInt(dst, v)
	case abi.Float:
		f, _ := v.Float()
		return appendFloat(dst, f)
	case abi.Str:
		raw, _ := v.Raw()
		return appendText(dst, raw)
	case abi.Bin:
		raw, _ := v.Raw()
		return appendTagged(dst, jsonBin, base64.StdEncoding.EncodeToString(raw))
	case abi.TimeAt:
		at, _ := v.Time()
		return appendTagged(dst, jsonTime, at.Format(time.RFC3339Nano))
	case abi.RefTo:
		parts, _ := v.Reference()
		return append(AppendJSON(append(dst, `{"`+jsonRef+`":`...), parts), '}')
	case abi.Array:
		dst = append(dst, '[')
		for i, entry := range v.List() {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = AppendJSON(dst, entry)
		}
		return append(dst, ']')
	case abi.Map:
		dst = append(dst, '{')
		first := true
		for key, entry := range v.Pairs() {
			if !first {
				dst = append(dst, ',')
			}
			first = false
			dst = append(appendText(dst, key), ':')
			dst = AppendJSON(dst, entry)
		}
		return append(dst, '}')
	}
	return append(dst, "null"...)
}

func appendInt(dst []byte, v abi.Value) []byte {
	if n, ok := v.Int(); ok {
		if n >= -maxExact && n <= maxExact {
			return strconv.AppendInt(dst, n, 10)
		}
		return appendTagged(dst, jsonNum, strconv.FormatInt(n, 10))
	}
	n, _ := v.Uint()
	return appendTagged(dst, jsonNum, strconv.FormatUint(n, 10))
}

// appendFloat keeps a fraction's mark, so that a float stays one when read back.
func appendFloat(dst []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		return appendTagged(dst, jsonNum, "NaN")
	case math.IsInf(f, 1):
		return appendTagged(dst, jsonNum, "Infinity")
	case math.IsInf(f, -1):
		return appendTagged(dst, jsonNum, "-Infinity")
	}
	mark := len(dst)
	dst = strconv.AppendFloat(dst, f, 'g', -1, 64)
	if !bytes.ContainsAny(dst[mark:], ".e") {
		dst = append(dst, ".0"...)
	}
	return dst
}

func appendText[T string | []byte](dst []byte, text T) []byte {
	if plainText(text) {
		return append(append(append(dst, '"'), text...), '"')
	}
	s := string(text)
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil { // a string always encodes
		return append(dst, `""`...)
	}
	return append(dst, bytes.TrimRight(buf.Bytes(), "\n")...)
}

// plainText reports printable ASCII without quotes and backslashes, which
// stands in JSON as it is.
func plainText[T string | []byte](text T) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}

func appendTagged(dst []byte, tag, text string) []byte {
	return append(appendText(append(dst, `{"`+tag+`":`...), text), '}')
}

// FromJSON reads one JSON document into the Go values of [Any]: whole numbers
// become int64 or uint64, others float64, and the one-key maps become what they
// stand for. Nesting over [abi.MaxDepth], duplicate keys, numbers out of range
// and anything behind the document are errors that name the place. The caller
// bounds len(doc).
func FromJSON(doc []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	v, err := readJSON(dec, 0)
	if err != nil {
		return nil, jsonError(doc, dec, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, jsonError(doc, dec, fmt.Errorf("text after the end of the document"))
	}
	return v, nil
}

func jsonError(doc []byte, dec *json.Decoder, err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = fmt.Errorf("the document ends too early")
	}
	before := doc[:min(int(dec.InputOffset()), len(doc))]
	line := 1 + bytes.Count(before, []byte{'\n'})
	return fmt.Errorf("json: line %d: %w", line, err)
}

func readJSON(dec *json.Decoder, depth int) (any, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		if n, ok := tok.(json.Number); ok {
			return number(string(n))
		}
		return tok, nil
	}
	if depth >= abi.MaxDepth {
		return nil, fmt.Errorf("nested deeper than %d", abi.MaxDepth)
	}
	if delim == '[' {
		list := []any{}
		for dec.More() {
			entry, err := readJSON(dec, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, entry)
		}
		_, err := dec.Token()
		return list, err
	}
	return readObject(dec, depth)
}

func readObject(dec *json.Decoder, depth int) (any, error) {
	m := map[string]any{}
	for dec.More() {
		tok, err := dec.Token()
		if err != nil {
			return nil, err
		}
		key, _ := tok.(string)
		if _, twice := m[key]; twice {
			return nil, fmt.Errorf("duplicate key %q", key)
		}
		if m[key], err = readJSON(dec, depth+1); err != nil {
			return nil, err
		}
	}
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	if len(m) == 1 {
		for key, v := range m {
			if strings.HasPrefix(key, "$") {
				return untag(m, key, v)
			}
		}
	}
	return m, nil
}

// untag reads a one-key map; one with another "$" key stays a map.
func untag(m map[string]any, tag string, v any) (any, error) {
	text, isText := v.(string)
	list, isList := v.([]any)
	switch {
	case tag == jsonBin && isText:
		b, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", jsonBin, err)
		}
		return b, nil
	case tag == jsonNum && isText:
		return taggedNumber(text)
	case tag == jsonTime && isText:
		at, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			return nil, fmt.Errorf("%s: %q is not an RFC 3339 time", jsonTime, text)
		}
		return at, nil
	case tag == jsonRef && isList:
		index, ok := int64(-1), false
		if len(list) > 0 {
			index, ok = list[0].(int64)
		}
		if !ok || index < 0 || index > math.MaxInt32 {
			return nil, fmt.Errorf("%s: does not begin with the index of an action", jsonRef)
		}
		return Ref{Index: int(index), Path: list[1:]}, nil
	case tag == jsonBin, tag == jsonNum, tag == jsonTime, tag == jsonRef:
		return nil, fmt.Errorf("%s: holds a %T", tag, v)
	}
	return m, nil
}

func taggedNumber(text string) (any, error) {
	switch text {
	case "NaN":
		return math.NaN(), nil
	case "Infinity":
		return math.Inf(1), nil
	case "-Infinity":
		return math.Inf(-1), nil
	}
	return number(text)
}

func number(text string) (any, error) {
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		return n, nil
	}
	if n, err := strconv.ParseUint(text, 10, 64); err == nil {
		return n, nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || !strings.ContainsAny(text, ".eE") || strings.Trim(text, "+-.0123456789eE") != "" {
		return nil, fmt.Errorf("number %q is out of range", text)
	}
	return f, nil
}
