package convert

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vmihailenco/msgpack/v5"
)

// Ref is the Go form of ext 1: a value inside the result of an earlier action
// of the same run. Path parts are map keys (string) or list indexes (int64).
type Ref struct {
	Index int
	Path  []any
}

// Later says that what a Ref stands for is known only when it is filled in:
// package catalog takes it for any argument of an action.
func (Ref) Later() {}

// EncodeError says why a Go value has no encoding.
type EncodeError struct {
	Path   string // of the value at fault: `headers["x-a"]`; empty at the top
	Reason string
}

// Error gives the reason and the path on one line.
func (e *EncodeError) Error() string {
	if e.Path == "" {
		return "encode: " + e.Reason
	}
	return "encode: " + e.Path + ": " + e.Reason
}

// Append appends the canonical encoding of v to dst. nil, bool, all integers
// and floats, string, []byte, time.Time (a timestamp), [abi.Value], [Ref], and
// maps and slices of these are written directly; json.Number becomes an int
// where it is one; anything else goes through vmihailenco/msgpack with its
// `msgpack` field tags. Text that is not UTF-8, nesting over [abi.MaxDepth] (so
// also a map that holds itself) and integers no msgpack form holds are errors.
// On an error dst is returned unchanged. Safe for concurrent use as long as
// nobody writes to v.
func Append(dst []byte, v any) ([]byte, error) {
	w := abi.Writer{Buf: dst}
	if err := encode(&w, v, 0); err != nil {
		return dst, err
	}
	return w.Buf, nil
}

// Value encodes v into a fresh [abi.Value].
func Value(v any) (abi.Value, error) {
	b, err := Append(nil, v)
	if err != nil {
		return abi.Value{}, err
	}
	return abi.Trusted(b), nil
}

func encode(w *abi.Writer, v any, depth int) *EncodeError {
	switch v := v.(type) {
	case nil:
		w.Nil()
	case string:
		if !utf8.ValidString(v) {
			return &EncodeError{Reason: "text is not UTF-8"}
		}
		w.Str(v)
	case bool:
		w.Bool(v)
	case int:
		w.Int(int64(v))
	case int64:
		w.Int(v)
	case float64:
		w.Float(v)
	case []byte:
		w.Bin(v)
	case map[string]any:
		return encodeMap(w, v, depth, encode)
	case []any:
		return encodeList(w, v, depth, encode)
	default:
		return encodeRare(w, v, depth)
	}
	return nil
}

func encodeRare(w *abi.Writer, v any, depth int) *EncodeError {
	switch v := v.(type) {
	case int8:
		w.Int(int64(v))
	case int16:
		w.Int(int64(v))
	case int32:
		w.Int(int64(v))
	case uint:
		w.Uint(uint64(v))
	case uint8:
		w.Uint(uint64(v))
	case uint16:
		w.Uint(uint64(v))
	case uint32:
		w.Uint(uint64(v))
	case uint64:
		w.Uint(v)
	case float32:
		w.Float(float64(v))
	case json.Number:
		return encodeNumber(w, v)
	case time.Time:
		w.Time(v)
	case abi.Value:
		w.Buf = v.AppendCanonical(w.Buf)
	case Ref:
		return encodeRef(w, v)
	case map[string]string:
		return encodeMap(w, v, depth, encodeText)
	case map[string]int64:
		return encodeMap(w, v, depth, func(w *abi.Writer, n int64, _ int) *EncodeError { w.Int(n); return nil })
	case []string:
		return encodeList(w, v, depth, encodeText)
	case []int64:
		return encodeList(w, v, depth, func(w *abi.Writer, n int64, _ int) *EncodeError { w.Int(n); return nil })
	case []map[string]any:
		return encodeList(w, v, depth, func(w *abi.Writer, m map[string]any, depth int) *EncodeError { return encode(w, m, depth) })
	default:
		return encodeStruct(w, v, depth)
	}
	return nil
}

func encodeText(w *abi.Writer, s string, _ int) *EncodeError { return encode(w, s, 0) }

// encodeMap writes sorted pairs. Up to 64 keys are sorted on the stack.
func encodeMap[T any](w *abi.Writer, m map[string]T, depth int, each func(*abi.Writer, T, int) *EncodeError) *EncodeError {
	if depth >= abi.MaxDepth {
		return &EncodeError{Reason: "nested deeper than " + strconv.Itoa(abi.MaxDepth)}
	}
	var few [64]string
	keys := few[:0]
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	w.Map(len(m))
	for _, key := range keys {
		if !utf8.ValidString(key) {
			return &EncodeError{Path: strconv.Quote(key), Reason: "key is not UTF-8"}
		}
		w.Str(key)
		if err := each(w, m[key], depth+1); err != nil {
			return err.in(key)
		}
	}
	return nil
}

func encodeList[T any](w *abi.Writer, list []T, depth int, each func(*abi.Writer, T, int) *EncodeError) *EncodeError {
	if depth >= abi.MaxDepth {
		return &EncodeError{Reason: "nested deeper than " + strconv.Itoa(abi.MaxDepth)}
	}
	w.Array(len(list))
	for i, entry := range list {
		if err := each(w, entry, depth+1); err != nil {
			return err.in("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}

// in says that the value at fault lies under step.
func (e *EncodeError) in(step string) *EncodeError {
	if e.Path != "" && e.Path[0] != '[' {
		step += "."
	}
	if len(e.Path) < 256 {
		e.Path = step + e.Path
	}
	return e
}

func encodeNumber(w *abi.Writer, n json.Number) *EncodeError {
	if i, err := strconv.ParseInt(string(n), 10, 64); err == nil {
		w.Int(i)
		return nil
	}
	if u, err := strconv.ParseUint(string(n), 10, 64); err == nil {
		w.Uint(u)
		return nil
	}
	f, err := strconv.ParseFloat(string(n), 64)
	if err != nil || math.IsInf(f, 0) {
		return &EncodeError{Reason: "number " + strconv.Quote(string(n)) + " is out of range"}
	}
	w.Float(f)
	return nil
}

func encodeRef(w *abi.Writer, ref Ref) *EncodeError {
	if ref.Index < 0 || len(ref.Path) >= abi.MaxDepth {
		return &EncodeError{Reason: "reference has no index or more than " + strconv.Itoa(abi.MaxDepth-1) + " steps"}
	}
	path := make([]string, len(ref.Path))
	for i, part := range ref.Path {
		key, ok := part.(string)
		if !ok {
			return encodeMixedRef(w, ref)
		}
		path[i] = key
	}
	w.Reference(ref.Index, path...)
	return nil
}

// encodeMixedRef writes a reference whose path also has list indexes: its parts
// are encoded as a list and wrapped as ext 1.
func encodeMixedRef(w *abi.Writer, ref Ref) *EncodeError {
	var parts abi.Writer
	parts.Array(1 + len(ref.Path))
	parts.Int(int64(ref.Index))
	for _, part := range ref.Path {
		switch part := part.(type) {
		case string:
			parts.Str(part)
		case int64:
			parts.Int(part)
		case int:
			parts.Int(int64(part))
		default:
			return &EncodeError{Reason: fmt.Sprintf("reference path has a %T, only text and indexes", part)}
		}
	}
	w.ReferenceTo(abi.Trusted(parts.Buf))
	return nil
}

// encodeStruct lets the library encode what only reflection can see, then reads
// its bytes like a guest's.
func encodeStruct(w *abi.Writer, v any, depth int) *EncodeError {
	var buf bytes.Buffer
	enc := msgpack.NewEncoder(&buf)
	enc.SetSortMapKeys(true)
	enc.UseCompactInts(true)
	if err := enc.Encode(v); err != nil {
		return &EncodeError{Reason: err.Error()}
	}
	value, err := abi.Check(buf.Bytes(), abi.Bounds{Depth: abi.MaxDepth - depth})
	if err != nil {
		return &EncodeError{Reason: fmt.Sprintf("%T: %v", v, err)}
	}
	w.Buf = value.AppendCanonical(w.Buf)
	return nil
}
