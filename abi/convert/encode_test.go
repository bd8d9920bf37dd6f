package convert_test

import (
	"encoding/hex"
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
)

type ticket struct {
	ID      int64    `msgpack:"id"`
	Subject string   `msgpack:"subject"`
	Tags    []string `msgpack:"tags"`
	Hidden  string   `msgpack:"-"`
}

// Every Go type that Append promises to take, as the value it stands for.
//
// proves ENC-10
func TestAppend(t *testing.T) {
	for _, c := range []struct {
		given any
		want  string // hexadecimal
	}{
		{nil, "c0"}, {true, "c3"}, {false, "c2"}, {"é", "a2c3a9"}, {[]byte{1}, "c40101"}, {[]byte(nil), "c400"},
		{int(-1), "ff"}, {int8(-128), "d080"}, {int16(-129), "d1ff7f"}, {int32(65536), "ce00010000"}, {int64(math.MinInt64), "d38000000000000000"},
		{uint(1), "01"}, {uint8(200), "ccc8"}, {uint16(256), "cd0100"}, {uint32(1 << 31), "ce80000000"}, {uint64(math.MaxUint64), "cfffffffffffffffff"},
		{1.0, "cb3ff0000000000000"}, {float32(0.5), "cb3fe0000000000000"}, {math.NaN(), "cb7ff8000000000000"},
		{json.Number("12"), "0c"}, {json.Number("18446744073709551615"), "cfffffffffffffffff"}, {json.Number("1.5"), "cb3ff8000000000000"},
		{time.Unix(1, 0), "d6ff00000001"}, {abi.Trusted([]byte{0xcd, 0, 5}), "05"}, {abi.Value{}, "c0"},
		{convert.Ref{Index: 3}, "d5019103"}, {convert.Ref{Index: 0, Path: []any{"a", int64(2), 3}}, "c706019400a1610203"},
		{map[string]any{"b": 1, "a": []any{nil, "x"}}, "82a16192c0a178a16201"}, {map[string]any(nil), "80"}, {[]any(nil), "90"},
		{map[string]string{"b": "2", "a": "1"}, "82a161a131a162a132"}, {map[string]int64{"n": -1}, "81a16eff"},
		{[]string{"a", "b"}, "92a161a162"}, {[]int64{1, 300}, "9201cd012c"}, {[]map[string]any{{"a": true}, {}}, "9281a161c380"},
		{ticket{8813, "hi", []string{"x"}, "no"}, "83a26964cd226da77375626a656374a26869a47461677391a178"},
		{[]ticket{}, "90"}, {map[string]ticket{}, "80"}, {&ticket{ID: 1}, "83a2696401a77375626a656374a0a474616773c0"},
		{struct {
			B float32 `msgpack:"b"`
			A uint16  `msgpack:"a"`
		}{0.5, 7}, "82a16107a162cb3fe0000000000000"}, // sorted and widened, whatever the library wrote
	} {
		got, err := convert.Append([]byte("x"), c.given)
		if err != nil || hex.EncodeToString(got[1:]) != c.want || got[0] != 'x' {
			t.Errorf("%T %v: % x (%v), want %s", c.given, c.given, got, err, c.want)
		}
	}
}

// What has no encoding is an error that names the place, and the buffer stays
// as it was.
func TestAppendErrors(t *testing.T) {
	loop := map[string]any{}
	loop["loop"] = loop
	list := []any{nil}
	list[0] = list
	deep := any(nil)
	for range abi.MaxDepth + 1 {
		deep = []any{deep}
	}
	for want, v := range map[string]any{
		`a: text is not UTF-8`:              map[string]any{"a": "\xff"},
		`"\xff": key is not UTF-8`:          map[string]any{"\xff": 1},
		`a.b[1]: text is not UTF-8`:         map[string]any{"a": map[string]any{"b": []any{1, "\xff"}}},
		`[1]: text is not UTF-8`:            []string{"a", "\xff"},
		`k: text is not UTF-8`:              map[string]string{"k": "\xff"},
		`[0].k: text is not UTF-8`:          []map[string]any{{"k": "\xff"}},
		`loop.loop.loop`:                    loop,
		`[0][0][0]`:                         list,
		`nested deeper than 32`:             deep,
		`number "1e999" is out of range`:    json.Number("1e999"),
		`number "12x" is out of range`:      json.Number("12x"),
		`outside the years`:                 time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC),
		`reference has no index`:            convert.Ref{Index: -1},
		`more than 31 steps`:                convert.Ref{Path: make([]any, 32)},
		`reference path has a bool`:         convert.Ref{Path: []any{true}},
		`reference path is not UTF-8`:       convert.Ref{Path: []any{"\xff"}},
		`reference path has index -1`:       convert.Ref{Path: []any{int64(-1)}},
		`f: `:                               map[string]any{"f": func() {}},
		`key of 65537 bytes, at most 65536`: map[string]any{strings.Repeat("k", 65537): 1},
		`a map key is int`:                  map[int]string{1: "x"},
	} {
		dst := []byte("kept")
		got, err := convert.Append(dst, v)
		var e *convert.EncodeError
		if !errors.As(err, &e) || !strings.Contains(err.Error(), want) || len(err.Error()) > 1000 {
			t.Errorf("%T: %.200v, want %s", v, err, want)
		}
		if string(got) != "kept" {
			t.Errorf("%T: the buffer became %.40q", v, got)
		}
	}
	if _, err := convert.Value(func() {}); err == nil {
		t.Error("Value takes a func")
	}
}

// Keys are sorted by their bytes however they begin, in maps of every size.
//
// proves ENC-10
func TestAppendSortsKeys(t *testing.T) {
	for _, keys := range [][]string{
		{"", "a"}, {"a", "aa", "aaa"}, {"ticket_1", "ticket_10", "ticket_2"}, {"abcdefgh", "abcdefgh1", "abcdefgh0", "abcdefg"},
		{"a\x00", "a", "a\x00\x00"}, {"é", "e", "z", "\u00ff"}, {"prefix_aaaaaaaab", "prefix_aaaaaaaaa", "prefix_aaaaaaaa"},
	} {
		m := map[string]any{}
		for i, key := range keys {
			m[key] = i
		}
		v, err := convert.Value(m)
		if err != nil || !v.Canonical() || v.Len() != len(keys) {
			t.Errorf("%q: %s (%v)", keys, v, err)
		}
	}
	for _, n := range []int{63, 64, 65, 1000} {
		m, texts := map[string]any{}, map[string]string{}
		for i := range n {
			m[fmt.Sprintf("key_%d", i)] = i
			texts[fmt.Sprintf("key_%d", i)] = "x"
		}
		for _, given := range []any{m, texts} {
			if v, err := convert.Value(given); err != nil || !v.Canonical() || v.Len() != n {
				t.Errorf("%d keys: %v", n, err)
			}
		}
	}
}

func TestAny(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 30, 0, 5, time.UTC)
	given := map[string]any{"nil": nil, "bool": true, "int": int64(-5), "uint": uint64(1 << 63), "float": 1.5, "text": "x", "bytes": []byte{1},
		"list": []any{int64(1), "two"}, "map": map[string]any{"k": "v"}, "time": at, "ref": convert.Ref{Index: 2, Path: []any{"a", int64(3)}}}
	v, err := convert.Value(given)
	if err != nil {
		t.Fatal(err)
	}
	if got := convert.Any(v); !reflect.DeepEqual(got, any(given)) {
		t.Errorf("got %v, want %v", got, given)
	}
	raw := convert.Map(v)["bytes"].([]byte)
	raw[0] = 9
	if convert.Map(v)["bytes"].([]byte)[0] != 1 {
		t.Error("a result shares the value's bytes")
	}
	if convert.Any(abi.Value{}) != nil || len(convert.Map(abi.Value{})) != 0 {
		t.Error("an absent value is something")
	}
}

func TestDecode(t *testing.T) {
	v, err := convert.Value(map[string]any{"id": 8813, "subject": "hi", "tags": []string{"a"}, "other": 1})
	if err != nil {
		t.Fatal(err)
	}
	var got ticket
	if err := convert.Decode(v, &got); err != nil || !reflect.DeepEqual(got, ticket{8813, "hi", []string{"a"}, ""}) {
		t.Errorf("got %+v (%v)", got, err)
	}
	for what, err := range map[string]error{
		"no pointer":   convert.Decode(v, got),
		"nil":          convert.Decode(v, nil),
		"a nil ticket": convert.Decode(v, (*ticket)(nil)),
		"no value":     convert.Decode(abi.Value{}, &got),
		"wrong type":   convert.Decode(v, new([]string)),
	} {
		if err == nil || !strings.HasPrefix(err.Error(), "decode: ") {
			t.Errorf("%s: %v", what, err)
		}
	}
}
