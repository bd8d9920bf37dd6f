package convert

import (
	"fmt"
	"reflect"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vmihailenco/msgpack/v5"
)

// Any gives v as Go values: nil, bool, int64 (uint64 above its range), float64,
// string, []byte, []any, map[string]any, time.Time for a timestamp, [Ref] for a
// reference. An absent value is nil. Nothing in the result shares v's bytes.
func Any(v abi.Value) any {
	switch v.Type() {
	case abi.Bool:
		b, _ := v.Bool()
		return b
	case abi.Int:
		if n, ok := v.Int(); ok {
			return n
		}
		n, _ := v.Uint()
		return n
	case abi.Float:
		f, _ := v.Float()
		return f
	case abi.Str:
		s, _ := v.Text()
		return s
	case abi.Bin:
		raw, _ := v.Raw()
		return append([]byte{}, raw...)
	case abi.Array:
		list := make([]any, 0, v.Len())
		for _, entry := range v.List() {
			list = append(list, Any(entry))
		}
		return list
	case abi.Map:
		return Map(v)
	case abi.TimeAt:
		at, _ := v.Time()
		return at
	case abi.RefTo:
		return ref(v)
	}
	return nil
}

// Map gives a map value as a Go map, empty when v is not a map.
func Map(v abi.Value) map[string]any {
	m := make(map[string]any, v.Len())
	for key, entry := range v.Pairs() {
		m[string(key)] = Any(entry)
	}
	return m
}

func ref(v abi.Value) Ref {
	parts, _ := v.Reference()
	var r Ref
	for i, part := range parts.List() {
		if i == 0 {
			n, _ := part.Int()
			r.Index = int(n)
			continue
		}
		r.Path = append(r.Path, Any(part))
	}
	return r
}

// Decode fills the Go value that into points to, by vmihailenco/msgpack's rules
// and its `msgpack` field tags. v's bytes have been checked, so the library
// never meets a length that its bytes do not hold.
func Decode(v abi.Value, into any) error {
	if p := reflect.ValueOf(into); p.Kind() != reflect.Pointer || p.IsNil() {
		return fmt.Errorf("decode: into a %T, want a pointer", into)
	}
	if v.Type() == abi.Absent {
		return fmt.Errorf("decode: there is no value")
	}
	if err := msgpack.Unmarshal(v.Bytes(), into); err != nil {
		return fmt.Errorf("decode: into %T: %w", into, err)
	}
	return nil
}
