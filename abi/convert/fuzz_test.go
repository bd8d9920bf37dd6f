package convert_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vmihailenco/msgpack/v5"
)

// Whatever Check accepts goes to Go values and back, and to JSON and back,
// without loss; and vmihailenco/msgpack reads its canonical form as we do.
func FuzzRoundTrip(f *testing.F) {
	for _, seed := range []string{"\xc0", "\x81\xa1a\x01", "\x82\xa1b\x92\xc3\xcb\x7f\xf8\x00\x00\x00\x00\x00\x01\xa1a\xc4\x02\x00\xff", "\x92\xcf\xff\xff\xff\xff\xff\xff\xff\xff\xd3\x80\x00\x00\x00\x00\x00\x00\x00",
		"\x91\xd7\xff\x00\x00\x00\x04\x00\x00\x00\x01", "\xc7\x0c\xff\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff", "\x81\xa1r\xc7\x05\x01\x92\x00\xa2id", "\x81\xa4$bin\xa1x", "\xa6\xe2\x80\xa8\"\\\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, msg []byte) {
		v, err := abi.Check(msg, abi.Bounds{Refs: 4})
		if err != nil {
			return
		}
		canonical := v.AppendCanonical(nil)
		if got, err := convert.Append(nil, convert.Any(v)); err != nil || !bytes.Equal(got, canonical) {
			t.Fatalf("%s: came back as % x (%v), was % x", v, got, err, canonical)
		}
		checkJSON(t, abi.Trusted(canonical))
		if _, hasRef := find(convert.Any(v)); !hasRef {
			checkLibrary(t, canonical, convert.Any(v))
		}
	})
}

func checkJSON(t *testing.T, v abi.Value) {
	text := convert.AppendJSON(nil, v)
	if !json.Valid(text) {
		t.Fatalf("%s became %s, which is not JSON", v, text)
	}
	if tagged, _ := find(convert.Any(v)); tagged {
		return // a guest's own map with our tag reads as what the tag stands for
	}
	back, err := convert.FromJSON(text)
	if err != nil {
		t.Fatalf("%s does not read back: %v", text, err)
	}
	if got, err := convert.Append(nil, back); err != nil || !bytes.Equal(got, v.Bytes()) {
		t.Fatalf("%s reads back as % x (%v), was % x", text, got, err, v.Bytes())
	}
}

// find reports maps of one key that begins with "$", and references.
func find(v any) (tagged, ref bool) {
	switch v := v.(type) {
	case convert.Ref:
		return false, true
	case []any:
		for _, entry := range v {
			t, r := find(entry)
			tagged, ref = tagged || t, ref || r
		}
	case map[string]any:
		for key, entry := range v {
			t, r := find(entry)
			tagged, ref = tagged || t || len(v) == 1 && strings.HasPrefix(key, "$"), ref || r
		}
	}
	return tagged, ref
}

func checkLibrary(t *testing.T, canonical []byte, want any) {
	dec := msgpack.NewDecoder(bytes.NewReader(canonical))
	dec.UseLooseInterfaceDecoding(true)
	got, err := dec.DecodeInterface()
	if err != nil {
		t.Fatalf("the library does not read % x: %v", canonical, err)
	}
	if !alike(got, want) {
		t.Fatalf("the library reads %#v, we read %#v", got, want)
	}
}

// alike compares what the library decoded with ours.
func alike(a, b any) bool {
	switch b := b.(type) {
	case nil:
		return a == nil
	case int64, uint64:
		return fmt.Sprint(a) == fmt.Sprint(b) // in whatever width the library chose
	case float64:
		a, ok := a.(float64)
		return ok && (math.Float64bits(a) == math.Float64bits(b) || a != a && b != b)
	case time.Time:
		switch a := a.(type) {
		case time.Time:
			return a.Equal(b)
		case *time.Time:
			return a.Equal(b)
		}
		return false
	case []any:
		a, ok := a.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !alike(a[i], b[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		a, ok := a.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for key := range b {
			if entry, has := a[key]; !has || !alike(entry, b[key]) {
				return false
			}
		}
		return true
	case []byte:
		if a, ok := a.(string); ok { // what loose decoding makes of bin in a map
			return a == string(b)
		}
	}
	return reflect.DeepEqual(a, b)
}

// Documents never panic, and what is read encodes.
func FuzzFromJSON(f *testing.F) {
	for _, seed := range []string{`{"a":[1,2.5,"x",null]}`, `{"$bin":"AA=="}`, `{"$num":"NaN"}`, `{"$ref":[0,"a"]}`, `{"$time":"2026-01-01T00:00:00Z"}`, `[[[[`, `{"a":1,"a":2}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		v, err := convert.FromJSON(doc)
		if err != nil {
			return
		}
		encoded, err := convert.Append(nil, v)
		if err != nil {
			var e *convert.EncodeError
			if !errors.As(err, &e) {
				t.Fatalf("%s: %v", doc, err)
			}
			return // a path or a time that has no encoding
		}
		if _, err := abi.Check(encoded, abi.Bounds{Refs: math.MaxInt32}); err != nil {
			t.Fatalf("%s encodes as bytes that are refused: %v", doc, err)
		}
	})
}
