package console

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

var escapes = []struct{ text, want string }{
	{"", ""},
	{"plain text", "plain text"},
	{"Zoë, 東京, ✓, 👩\u200d👩\u200d👧", "Zoë, 東京, ✓, 👩\u200d👩\u200d👧"},
	{"no\u00a0break", "no\u00a0break"},
	{"\x1b[31mred", `\x1b[31mred`},
	{"two\nlines\r\ttab\x00\x7f", `two\nlines\r\ttab\x00\x7f`},
	{"c1 \u009b2J", `c1 \u009b2J`},
	{"\u202eevil\u2066", `\u202eevil\u2066`},
	{"line\u2028para\u2029", `line\u2028para\u2029`},
	{"bytes \xff\xc3", `bytes \xff\xc3`},
	{"tag \U000e0001", `tag \U000e0001`},
}

func TestEscapeLeavesNothingThatSteersATerminal(t *testing.T) {
	for _, c := range escapes {
		if got := Escape(c.text); got != c.want {
			t.Errorf("Escape(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, c := range escapes {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Escape(s)
		if !utf8.ValidString(got) {
			t.Fatalf("%q is not UTF-8", got)
		}
		for _, r := range got {
			if unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' {
				t.Fatalf("%q keeps %U", got, r)
			}
		}
		if again := Escape(got); again != got {
			t.Fatalf("%q is escaped to %q", got, again)
		}
		doc, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		safe := EscapeJSON(doc)
		if Escape(string(safe)) != string(safe) {
			t.Fatalf("%q still steers", safe)
		}
		var before, after string
		if json.Unmarshal(doc, &before) != nil || json.Unmarshal(safe, &after) != nil || before != after {
			t.Fatalf("%q says %q, %q said %q", safe, after, doc, before)
		}
	})
}

func TestEscapeJSONSaysTheSame(t *testing.T) {
	doc := []byte("{\n  \"a\": \"\u009b\u202e\U000e0001é\u007f\"\n}\n")
	safe := EscapeJSON(doc)
	if want := "{\n  \"a\": \"\\u009b\\u202e\\udb40\\udc01é\\u007f\"\n}\n"; string(safe) != want {
		t.Errorf("got %q, want %q", safe, want)
	}
	var before, after any
	if err := json.Unmarshal(doc, &before); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(safe, &after); err != nil || !reflect.DeepEqual(before, after) {
		t.Errorf("got %v (%v), want %v", after, err, before)
	}
}

func printed(color bool, width int, print func(*Printer)) string {
	var b bytes.Buffer
	p := NewPrinter(&b, color, width)
	print(p)
	_ = p.Flush() // a buffer takes everything
	return b.String()
}

func TestTableAlignsAndWraps(t *testing.T) {
	rows := [][]Cell{
		{In(Accent, "a"), In(Dim, "text"), In(Plain, "one two three four five six seven eight nine ten")},
		{In(Accent, "größer"), In(Dim, "id"), In(Plain, "")},
		{In(Bold, "family")},
		{In(Accent, "x\x1b"), In(Plain, "last")},
	}
	got := printed(false, 44, func(p *Printer) { p.Table(2, rows) })
	want := "" +
		"  a       text  one two three four five six\n" +
		"                seven eight nine ten\n" +
		"  größer  id\n" +
		"  family\n" +
		"  x\\x1b   last\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if wide := printed(false, 0, func(p *Printer) { p.Table(2, rows) }); strings.Count(wide, "\n") != 4 {
		t.Errorf("a writer without a width wraps:\n%s", wide)
	}
}

func TestColorsOnlyWhereAsked(t *testing.T) {
	hello := func(p *Printer) { p.Line(In(Good, "hello"), In(Plain, "there")) }
	if got := printed(false, 0, hello); got != "hello there\n" {
		t.Errorf("got %q", got)
	}
	if got := printed(true, 0, hello); got != "\x1b[1;32mhello\x1b[0m there\n" {
		t.Errorf("got %q", got)
	}
	if _, terminal := Terminal(&bytes.Buffer{}); terminal {
		t.Error("a buffer is taken for a terminal")
	}
}

func TestAmounts(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Bytes(0), "0 B"}, {Bytes(1023), "1023 B"}, {Bytes(1024), "1 KiB"}, {Bytes(1536), "1.5 KiB"}, {Bytes(65536), "64 KiB"},
		{Bytes(327680), "320 KiB"}, {Bytes(2527404), "2.4 MiB"}, {Bytes(64 << 20), "64 MiB"}, {Bytes(1 << 40), "1 TiB"}, {Bytes(1<<63 - 1), "8388608 TiB"},
		{Count(0), "0"}, {Count(999), "999"}, {Count(1000), "1,000"}, {Count(-1234567), "-1,234,567"}, {Count(-999), "-999"},
		{Duration(0), "0s"}, {Duration(999), "999ns"}, {Duration(1234567), "1.23ms"}, {Duration(50 * time.Millisecond), "50ms"}, {Duration(time.Hour), "1h0m0s"},
		{Plural(1, "run"), "1 run"}, {Plural(2000, "run"), "2,000 runs"},
		{Or(nil), ""}, {Or([]string{"a"}), "a"}, {Or([]string{"a", "b", "c"}), "a, b or c"},
		{Some([]string{"a", "b", "c"}, 2), "a, b and 1 more"}, {Some([]string{"a"}, 2), "a"},
		{DidYouMean(nil), ""}, {DidYouMean([]string{"a", "b"}), " (did you mean a, b?)"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
