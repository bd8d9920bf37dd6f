package convert

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
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
// also a map that holds itself), keys over [abi.MaxKeyLen], times outside the
// years 1 to 9999 and integers no msgpack form holds are errors.
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
			return notUTF8()
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
		return encodeMap(w, v, depth)
	case []any:
		return encodeList(w, v, depth)
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
		return encodeTime(w, v)
	case abi.Value:
		w.Buf = v.AppendCanonical(w.Buf)
	case Ref:
		return encodeRef(w, v)
	case map[string]string:
		return encodePlainMap(w, v, depth)
	case map[string]int64:
		return encodePlainMap(w, v, depth)
	case []string:
		return encodePlainList(w, v, depth)
	case []int64:
		return encodePlainList(w, v, depth)
	case []map[string]any:
		return encodePlainList(w, v, depth)
	default:
		return encodeStruct(w, v, depth)
	}
	return nil
}

// encodeMap writes sorted pairs. Up to 64 are sorted on the stack, and a buffer
// that is too small grows once, by what keys and scalars will take.
func encodeMap(w *abi.Writer, m map[string]any, depth int) *EncodeError {
	if depth >= abi.MaxDepth {
		return tooDeep()
	}
	var few [64]pair
	pairs := few[:0]
	if len(m) > len(few) {
		pairs = make([]pair, 0, len(m))
	}
	size := 5
	for key, v := range m {
		pairs = append(pairs, pair{key, v})
		size += len(key) + sizeHint(v)
	}
	var fewRanks [64]rank
	grow(w, size)
	w.Map(len(m))
	for _, r := range sorted(pairs, fewRanks[:0]) {
		p := &pairs[r.at]
		if err := encodeKey(w, p.key); err != nil {
			return err
		}
		if err := encode(w, p.v, depth+1); err != nil {
			return err.in(p.key)
		}
	}
	return nil
}

// grow makes room for n bytes; buffers at least double, so that a list of many
// small maps is not copied for each of them.
func grow(w *abi.Writer, n int) {
	if cap(w.Buf)-len(w.Buf) < n {
		buf := make([]byte, len(w.Buf), max(2*cap(w.Buf), len(w.Buf)+n))
		copy(buf, w.Buf)
		w.Buf = buf
	}
}

// sizeHint is the most a scalar and the header of its key take; what is behind
// other values is seen when they are written.
func sizeHint(v any) int {
	switch v := v.(type) {
	case string:
		return len(v) + 10
	case []byte:
		return len(v) + 10
	}
	return 14
}

func encodeKey(w *abi.Writer, key string) *EncodeError {
	if !utf8.ValidString(key) {
		return &EncodeError{Path: strconv.Quote(key), Reason: "key is not UTF-8"}
	}
	if len(key) > abi.MaxKeyLen {
		return &EncodeError{Path: strconv.Quote(key[:64]), Reason: "key of " + strconv.Itoa(len(key)) + " bytes, at most " + strconv.Itoa(abi.MaxKeyLen)}
	}
	w.Str(key)
	return nil
}

func encodeList(w *abi.Writer, list []any, depth int) *EncodeError {
	if depth >= abi.MaxDepth {
		return tooDeep()
	}
	w.Array(len(list))
	for i, entry := range list {
		if err := encode(w, entry, depth+1); err != nil {
			return err.in("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}

func tooDeep() *EncodeError {
	return &EncodeError{Reason: "nested deeper than " + strconv.Itoa(abi.MaxDepth)}
}

// plain are the element types of the typed maps and lists that hosts use most.
type plain interface {
	string | int64 | map[string]any
}

func encodePlain[T plain](w *abi.Writer, v T, depth int) *EncodeError {
	switch v := any(v).(type) {
	case string:
		if !utf8.ValidString(v) {
			return notUTF8()
		}
		w.Str(v)
	case int64:
		w.Int(v)
	case map[string]any:
		return encodeMap(w, v, depth)
	}
	return nil
}

func notUTF8() *EncodeError { return &EncodeError{Reason: "text is not UTF-8"} }

func encodePlainMap[T plain](w *abi.Writer, m map[string]T, depth int) *EncodeError {
	if depth >= abi.MaxDepth {
		return tooDeep()
	}
	w.Map(len(m))
	for _, key := range slices.Sorted(maps.Keys(m)) {
		if err := encodeKey(w, key); err != nil {
			return err
		}
		if err := encodePlain(w, m[key], depth+1); err != nil {
			return err.in(key)
		}
	}
	return nil
}

func encodePlainList[T plain](w *abi.Writer, list []T, depth int) *EncodeError {
	if depth >= abi.MaxDepth {
		return tooDeep()
	}
	w.Array(len(list))
	for i, entry := range list {
		if err := encodePlain(w, entry, depth+1); err != nil {
			return err.in("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}

// encodeTime refuses what no timestamp holds.
func encodeTime(w *abi.Writer, at time.Time) *EncodeError {
	if sec := at.Unix(); sec < abi.MinTime || sec > abi.MaxTime {
		return &EncodeError{Reason: "time is outside the years 1 to 9999"}
	}
	w.Time(at)
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
	var parts abi.Writer
	parts.Array(1 + len(ref.Path))
	parts.Int(int64(ref.Index))
	for _, part := range ref.Path {
		if err := encodeStep(&parts, part); err != nil {
			return err
		}
	}
	w.ReferenceTo(abi.Trusted(parts.Buf))
	return nil
}

// encodeStep writes one part of a reference's path.
func encodeStep(w *abi.Writer, part any) *EncodeError {
	if n, ok := part.(int); ok {
		part = int64(n)
	}
	switch part := part.(type) {
	case string:
		if !utf8.ValidString(part) {
			return &EncodeError{Reason: "reference path is not UTF-8"}
		}
		w.Str(part)
	case int64:
		if part < 0 || part > math.MaxInt32 {
			return &EncodeError{Reason: "reference path has index " + strconv.FormatInt(part, 10)}
		}
		w.Int(part)
	default:
		return &EncodeError{Reason: fmt.Sprintf("reference path has a %T, only text and indexes", part)}
	}
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
