package catalog

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// mapKind brings a value to one of the kinds that are maps on the wire.
func (co *coercion) mapKind(t *Type, v any, depth int) (any, error) {
	m, ok := asMap(v)
	if !ok {
		return nil, wrong(t.String(), v)
	}
	var out map[string]any
	var err error
	switch t.Kind {
	case KindMap:
		out, err = co.members(m, depth, func(name string) (*Type, error) {
			return t.Elem, spells(t.Key, name)
		})
	case KindStruct:
		out, err = co.structure(t, m, depth)
	case KindRecord:
		out, err = co.record(t, m, depth)
	default:
		out, err = co.reference(t, m, depth)
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// spells holds the name of a map's entry to the type of its keys.
func spells(t *Type, name string) error {
	if !utf8.ValidString(name) {
		return &KeyError{Key: name, Expected: t.String(), Got: "text that is not UTF-8"}
	}
	if t.Kind != KindID {
		return nil
	}
	if n, ok, inRange := digits(name); !ok || !inRange || n < 0 {
		return &KeyError{Key: name, Expected: "id as the name", Got: "text " + quote(name)}
	}
	return nil
}

func (co *coercion) structure(t *Type, m map[string]any, depth int) (map[string]any, error) {
	s := co.cat.structs[t.Name]
	if s == nil {
		return nil, wrong("a known type, not "+t.Name, m)
	}
	if s.tag == "" {
		return co.set(&s.fields, m, "field of "+t.Name, depth)
	}
	which, ok := m[s.tag].(string)
	fields, known := s.variants[which]
	switch {
	case m[s.tag] == nil:
		return nil, &KeyError{Key: s.tag, Expected: "one of " + strings.Join(s.order, ", "), Got: absence(m, s.tag)}
	case !ok || !known:
		return nil, &KeyError{Key: s.tag, Expected: "one of " + strings.Join(s.order, ", "), Got: describe(m[s.tag]), Nearest: Nearest(which, s.order)}
	}
	rest := make(map[string]any, len(m))
	for name, v := range m {
		if name != s.tag {
			rest[name] = v
		}
	}
	out, err := co.set(&fields, rest, "field of "+t.Name+" "+which, depth)
	if err != nil {
		return nil, err
	}
	if sameMap(out, rest) {
		return m, nil
	}
	out[s.tag] = which
	return out, nil
}

// record coerces a whole record: its keys are those any link to it has.
func (co *coercion) record(t *Type, m map[string]any, depth int) (map[string]any, error) {
	v, ok := co.cat.viewOf(t.Records)
	if !ok {
		return nil, wrong("a known record, not "+t.String(), m)
	}
	return co.members(m, depth, func(name string) (*Type, error) {
		if name != "" && len(name) <= maxName {
			if k, ok := co.cat.inView(v, name, false); ok {
				return &k.Type, nil
			}
		}
		return nil, undeclared(name, "key of "+t.String(), Nearest(name, v.keys.names()))
	})
}

var referenceKeys = newKeySet([]Key{
	{Name: "record", Type: Type{Kind: KindRecordType}, Required: true},
	{Name: "id", Type: Type{Kind: KindID}, Required: true},
})

func (co *coercion) reference(t *Type, m map[string]any, depth int) (map[string]any, error) {
	out, err := co.set(&referenceKeys, m, "field of a record reference", depth)
	if err != nil {
		return nil, err
	}
	name, ok := out["record"].(string)
	if !ok {
		return out, nil // filled in later
	}
	if co.cat.records[name] == nil {
		return nil, &KeyError{Key: "record", Expected: "a known record", Got: "text " + quote(name), Nearest: co.cat.NearestRecords(name)}
	}
	if len(t.Records) > 0 && !slices.Contains(t.Records, name) {
		return nil, &KeyError{Key: "record", Expected: "one of " + strings.Join(t.Records, ", "), Got: "text " + quote(name)}
	}
	return out, nil
}

// The types inside a value of any type.
var anything, plainName = Type{Kind: KindAny}, Type{Kind: KindText}

// free takes any value the ABI can carry, and brings Go's many number types to
// the two of the wire.
func (co *coercion) free(v any, depth int) (any, error) {
	switch v := v.(type) {
	case string, bool, int64, float64, []byte, time.Time:
		return v, nil
	case uint64:
		if v <= math.MaxInt64 {
			return int64(v), nil
		}
		return v, nil
	case json.Number:
		if n, ok, inRange := whole(v); ok && inRange {
			return n, nil
		}
		return decimal(&Type{Kind: KindDecimal}, v)
	case float32:
		return float64(v), nil
	}
	if n, ok, _ := whole(v); ok {
		return n, nil
	}
	if _, ok := asList(v); ok {
		return co.list(&anything, v, depth)
	}
	if m, ok := asMap(v); ok {
		out, err := co.members(m, depth, func(name string) (*Type, error) {
			return &anything, spells(&plainName, name)
		})
		if err != nil {
			return nil, err
		}
		return out, nil
	}
	return nil, wrong("a value the ABI can carry", v)
}

// sameMap reports whether two maps are one.
func sameMap(a, b map[string]any) bool {
	return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
}
