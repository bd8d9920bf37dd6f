package catalog

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// fits reports whether a scalar is of its type already, as most are. False says
// nothing: the value is then looked at properly.
func fits(t *Type, v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return t.Kind.Wire() == WireStr && t.Kind != KindPicklist && utf8.ValidString(v)
	case int64:
		return t.Kind.Wire() == WireInt && (v >= 0 || t.Kind != KindID)
	case bool:
		return t.Kind == KindCheckbox
	case float64:
		return t.Kind.Wire() == WireFloat && v-v == 0 // finite
	}
	return false
}

// value brings one value to a type.
func (co *coercion) value(t *Type, v any, depth int) (any, error) {
	if v == nil {
		return nil, nil
	}
	if _, ok := v.(Later); ok && co.later {
		return v, nil
	}
	if s, ok := v.(string); ok {
		if !utf8.ValidString(s) {
			return nil, &KeyError{Expected: t.String(), Got: "text that is not UTF-8"}
		}
		if s == "" && t.Wire() != WireStr && t.Wire() != WireAny {
			return nil, nil
		}
	}
	switch t.Kind {
	case KindText, KindMultiline, KindURL, KindPhone, KindTimezone, KindRecordType:
		if _, ok := v.(string); ok {
			return v, nil
		}
	case KindPicklist:
		return pick(t, v)
	case KindTexts:
		if _, ok := v.(string); ok {
			return v, nil
		}
		if _, ok := asList(v); ok {
			return co.list(&Type{Kind: KindText}, v, depth)
		}
	case KindRaw:
		switch v.(type) {
		case string, []byte:
			return v, nil
		}
	case KindBin:
		if _, ok := v.([]byte); ok {
			return v, nil
		}
	case KindCheckbox:
		if b, ok := truth(v); ok {
			return b, nil
		}
	case KindNumber, KindID, KindBytes, KindSeconds, KindMinutes, KindDate:
		return integer(t, v)
	case KindDecimal, KindPercent:
		return decimal(t, v)
	case KindList:
		return co.list(t.Elem, v, depth)
	case KindMap, KindStruct, KindRecord, KindReference:
		return co.mapKind(t, v, depth)
	case KindByField, KindByVariable, KindAny:
		return co.free(v, depth)
	}
	return nil, wrong(t.String(), v)
}

func wrong(expected string, v any) error {
	return &KeyError{Expected: expected, Got: describe(v)}
}

func pick(t *Type, v any) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, wrong("one of "+strings.Join(t.Options, ", "), v)
	}
	for _, option := range t.Options {
		if s == option {
			return v, nil
		}
	}
	if s == "" {
		return nil, nil
	}
	return nil, wrong("one of "+strings.Join(t.Options, ", "), v)
}

func truth(v any) (b, ok bool) {
	switch v := v.(type) {
	case bool:
		return v, true
	case string:
		return v == "1", v == "0" || v == "1"
	}
	n, ok, _ := whole(v)
	return n == 1, ok && (n == 0 || n == 1)
}

// integer takes whole numbers of every Go type, digit strings, and for dates
// also RFC 3339 text and times.
func integer(t *Type, v any) (any, error) {
	n, ok, inRange := whole(v)
	if s, text := v.(string); text {
		n, ok, inRange = digits(s)
		if !ok && t.Kind == KindDate {
			at, err := time.Parse(time.RFC3339, s)
			n, ok, inRange = at.Unix(), err == nil, true
		}
	}
	if at, moment := v.(time.Time); moment && t.Kind == KindDate {
		n, ok, inRange = at.Unix(), true, true
	}
	switch {
	case !ok:
		return nil, wrong(t.String(), v)
	case !inRange:
		return nil, wrong(t.String()+" within 64 bits", v)
	case t.Kind == KindID && n < 0:
		return nil, wrong("id, not negative", v)
	}
	return n, nil
}

// digits reads an optional minus and decimal digits, nothing else.
func digits(s string) (n int64, ok, inRange bool) {
	body := strings.TrimPrefix(s, "-")
	if body == "" || strings.Trim(body, "0123456789") != "" {
		return 0, false, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, true, err == nil
}

// whole reads a number without a fraction. A float beyond ±2^53 may have lost
// digits, so it is out of range.
func whole(v any) (n int64, ok, inRange bool) {
	switch v := v.(type) {
	case int64:
		return v, true, true
	case int:
		return int64(v), true, true
	case uint64:
		return int64(v), true, v <= math.MaxInt64
	case float64:
		return int64(v), v == math.Trunc(v) && !math.IsInf(v, 0), math.Abs(v) <= 1<<53
	case json.Number:
		if n, ok, inRange := digits(string(v)); ok {
			return n, ok, inRange
		}
		f, err := v.Float64()
		return int64(f), err == nil && f == math.Trunc(f), math.Abs(f) <= 1<<53
	case float32:
		return whole(float64(v))
	case int8, int16, int32:
		return reflect.ValueOf(v).Int(), true, true
	case uint, uint8, uint16, uint32:
		return whole(reflect.ValueOf(v).Uint())
	}
	return 0, false, false
}

// decimal takes finite numbers of every Go type and decimal text.
func decimal(t *Type, v any) (any, error) {
	var f float64
	switch v := v.(type) {
	case float64:
		f = v
	case float32:
		f = float64(v)
	case string:
		n, err := strconv.ParseFloat(v, 64)
		if err != nil || strings.Trim(v, "+-.0123456789eE") != "" {
			return nil, wrong(t.String(), v)
		}
		f = n
	case json.Number:
		n, err := v.Float64()
		if err != nil {
			return nil, wrong(t.String(), v)
		}
		f = n
	case uint64:
		f = float64(v)
	default:
		n, ok, _ := whole(v)
		if !ok {
			return nil, wrong(t.String(), v)
		}
		f = float64(n)
	}
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil, wrong("finite "+t.String(), v)
	}
	return f, nil
}

// describe names a value for an error, without showing more of it than a line
// can carry.
func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return "text " + quote(v)
	case bool:
		return "checkbox " + strconv.FormatBool(v)
	case []byte:
		return fmt.Sprintf("%d bytes", len(v))
	case float64, float32:
		return fmt.Sprintf("decimal %v", v)
	case json.Number:
		return "number " + clip(string(v))
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return fmt.Sprintf("number %d", v)
	case time.Time:
		return "time " + v.Format(time.RFC3339)
	case Later:
		return "a reference to an earlier action"
	}
	if list, ok := asList(v); ok {
		return fmt.Sprintf("list of %d", len(list))
	}
	if m, ok := asMap(v); ok {
		return fmt.Sprintf("map of %d", len(m))
	}
	return fmt.Sprintf("Go type %T", v)
}
