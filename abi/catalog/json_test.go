package catalog

import (
	"encoding/json"
	"strings"
	"testing"
)

// The parser takes exactly what encoding/json takes, but for names that occur
// twice and the bounds of documents; what it writes reads back the same.
func FuzzParseJSON(f *testing.F) {
	for _, seed := range []string{
		`{}`, `[]`, `null`, `"a"`, `-0`, `1.5e3`, `{"a":[1,2.0,{"b":null}]}`, `{"a":1,"a":2}`, `[1,]`, `{"a"}`, `"\u00e9\n"`,
		`"\ud800"`, "\"\x01\"", `01`, `tru`, `[[[]]]`, ` {"a" : 1 } `, "\x00", `"`, `{"a":`, `9223372036854775808`, `1e999`, "\ufeff{}",
		strings.Repeat("[", 30) + strings.Repeat("]", 30),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		root, err := parseJSON(data)
		if err != nil {
			text := err.Error()
			ours := strings.Contains(text, "twice") || strings.Contains(text, "deeper") || strings.Contains(text, "more than") ||
				strings.Contains(text, "does not fit") || strings.Contains(text, "not UTF-8")
			if json.Valid(data) && !ours {
				t.Fatalf("%q refused: %v", data, err)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatalf("%q taken", data)
		}
		again := root.AppendJSON(nil)
		second, err := parseJSON(again)
		if err != nil || string(second.AppendJSON(nil)) != string(again) {
			t.Fatalf("%q became %q, %v", data, again, err)
		}
	})
}

func TestParseJSONErrors(t *testing.T) {
	for _, tc := range []struct{ data, want string }{
		{"", "line 1: the file ends too early"},
		{"{\n\"a\": 1,\n\"a\": 2}", `line 3: "a" stands twice`},
		{"{\n}}", "line 2: something follows the end of the document"},
		{"{\"a\" 1}", "line 1: expected a colon, got '1'"},
		{"[1\n2]", "line 2: expected a comma or ], got '2'"},
		{strings.Repeat("[", 25), "line 1: nested deeper than 24"},
		{"[" + strings.Repeat("0,", MaxDocumentNodes) + "0]", "line 1: more than 262144 values"},
		{"\"\xff\"", "the file is not UTF-8"},
		{"[1e999]", "line 1: number 1e999 does not fit a float"},
		{"[99999999999999999999]", "line 1: number 99999999999999999999 does not fit 64 bits"},
		{"nul", `line 1: "nul" is no value`},
	} {
		if _, err := parseJSON([]byte(tc.data)); err == nil || err.Error() != tc.want {
			t.Errorf("%.20q: got %v, want %s", tc.data, err, tc.want)
		}
	}
	if _, err := Parse("big.json", make([]byte, MaxDocument+1)); err == nil || !strings.Contains(err.Error(), "the limit is 4194304") {
		t.Errorf("a big file: %v", err)
	}
}
