package convert_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// proves JSON-1
func TestJSONReads(t *testing.T) {
	for doc, want := range map[string]string{
		`null`: "null", ` true `: "true", `12`: "12", `-0`: "0", `12.0`: "12", `1e2`: "100", `0.1`: "0.1", `"x"`: `"x"`,
		`9007199254740993`: "9007199254740993", `18446744073709551615`: "18446744073709551615",
		`{"b":[1,{"c":null}],"a":{}}`: `{"a": {}, "b": [1, {"c": null}]}`,
		`{"$bin":"//4="}`:             "<2 bytes>", `{"$num":"NaN"}`: "NaN", `{"$num":"-Infinity"}`: "-Inf", `{"$num":"1.5"}`: "1.5",
		`{"$time":"2026-03-02T10:30:00+01:00"}`: "2026-03-02T09:30:00Z", `{"$ref":[1,"a",2]}`: `ref[1, "a", 2]`,
		`{"$other":1}`: `{"$other": 1}`, `{"$bin":"AA==","more":1}`: `{"$bin": "AA==", "more": 1}`, // tags stand alone
	} {
		v, err := convert.FromJSON([]byte(doc))
		if err != nil {
			t.Errorf("%s: %v", doc, err)
			continue
		}
		if got, err := convert.Value(v); err != nil || got.String() != want {
			t.Errorf("%s reads as %s (%v), want %s", doc, got, err, want)
		}
	}
}

func TestJSONRefuses(t *testing.T) {
	for doc, want := range map[string]string{
		``:                               "ends too early",
		`{"a":1`:                         "ends too early",
		`{"a":1}x`:                       "json: line 1",
		"{\n\"a\":1\n}\n{}":              "line 4: text after the end",
		`{"a":1,"a":2}`:                  `duplicate key "a"`,
		"[\n1,\n1e999]":                  `line 3: number "1e999" is out of range`,
		`99999999999999999999`:           "out of range",
		`{"$bin":"%"}`:                   "$bin",
		`{"$bin":1}`:                     "$bin: holds",
		`{"$num":"0x1p4"}`:               "out of range",
		`{"$num":"1_0.5"}`:               "out of range",
		`{"$num":"Inf"}`:                 "out of range",
		`{"$num":""}`:                    "out of range",
		`{"$time":"soon"}`:               "RFC 3339",
		`{"$ref":[]}`:                    "index of an action",
		`{"$ref":[-1]}`:                  "index of an action",
		`{"$ref":["a"]}`:                 "index of an action",
		`{"$ref":1}`:                     "$ref: holds",
		strings.Repeat("[", 33):          "nested deeper than 32",
		strings.Repeat(`{"a":`, 100_000): "nested deeper than 32",
		`{"a":tru}`:                      "json: line 1",
		`'a'`:                            "json: line 1",
	} {
		if v, err := convert.FromJSON([]byte(doc)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40s: %v, %v, want %s", doc, v, err, want)
		}
	}
}

// Text is escaped as JSON wants it, and by every reader understood alike.
func TestJSONText(t *testing.T) {
	for _, s := range []string{"", "plain", `quote " backslash \`, "controls \x00\x1f\x7f\n\t", "é€🙀", "<&>", "\u2028\u2029", strings.Repeat("x", 1000)} {
		var w abi.Writer
		w.Map(1)
		w.Str(s)
		w.Str(s)
		got := convert.AppendJSON(nil, abi.Trusted(w.Buf))
		var back map[string]string
		if err := json.Unmarshal(got, &back); err != nil || back[s] != s || len(back) != 1 {
			t.Errorf("%q became %s (%v)", s, got, err)
		}
		if bytes.ContainsAny(got, "\n\x00\u2028") {
			t.Errorf("%q is not escaped: %s", s, got)
		}
	}
}
