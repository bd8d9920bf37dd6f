package abi

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Every accessor on every type: the right one answers, all others say no.
func TestValueAccessors(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 30, 0, 1, time.UTC)
	var w Writer
	w.Map(11)
	for _, key := range []string{"array", "bin", "bool", "float", "int", "map", "negative", "nil", "str", "time", "uint"} {
		w.Str(key)
		switch key {
		case "array":
			w.Array(2)
			w.Int(1)
			w.Str("x")
		case "bin":
			w.Bin([]byte{0, 1})
		case "bool":
			w.Bool(true)
		case "float":
			w.Float(2.5)
		case "int":
			w.Int(300)
		case "map":
			w.Map(1)
			w.Str("in")
			w.Nil()
		case "negative":
			w.Int(-5)
		case "nil":
			w.Nil()
		case "str":
			w.Str("text")
		case "time":
			w.Time(at)
		case "uint":
			w.Uint(1 << 63)
		}
	}
	v, err := Check(w.Buf, Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"array":    "array len=2",
		"bin":      "bin raw=\x00\x01",
		"bool":     "bool bool=true",
		"float":    "float float=2.5",
		"int":      "int int=300 uint=300 float=300",
		"map":      "map len=1",
		"negative": "int int=-5 float=-5",
		"nil":      "nil null",
		"str":      "str raw=text text=text",
		"time":     "timestamp time=2026-03-02T09:30:00.000000001Z",
		"uint":     "int uint=9223372036854775808 float=9.223372036854776e+18",
		"nothing":  "absent null",
	} {
		if got := answers(v.Get(key)); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	if got := answers(Value{}); got != "absent null" {
		t.Errorf("the zero Value: %q", got)
	}
	if v.Get("array").At(1).String() != `"x"` || v.Get("map").Get("in").Type() != Nil {
		t.Error("nested values are not found")
	}
	for _, absent := range []Value{v.Get("array").At(2), v.Get("array").At(-1), v.Get("map").At(0), v.Get("array").Get("in"), v.At(0), v.Get("str").Get("x").Get("y")} {
		if absent.Type() != Absent || absent.Bytes() != nil {
			t.Errorf("got %s, want nothing", absent)
		}
	}
}

// answers lists what each accessor says yes to.
func answers(v Value) string {
	s := v.Type().String()
	add := func(name string, value any, ok bool) {
		if ok {
			s += fmt.Sprintf(" %s=%v", name, value)
		}
	}
	if v.IsNull() {
		s += " null"
	}
	b, ok := v.Bool()
	add("bool", b, ok)
	n, ok := v.Int()
	add("int", n, ok)
	u, ok := v.Uint()
	add("uint", u, ok)
	f, ok := v.Float()
	add("float", f, ok)
	raw, ok := v.Raw()
	add("raw", string(raw), ok)
	text, ok := v.Text()
	add("text", text, ok)
	at, ok := v.Time()
	add("time", at.Format(time.RFC3339Nano), ok)
	if v.Len() > 0 {
		add("len", v.Len(), true)
	}
	return s
}

func TestValueLoops(t *testing.T) {
	v, err := Check([]byte("\x83\xa1a\x01\xa1b\x92\x02\x03\xa1c\x04"), Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for key, entry := range v.Pairs() {
		seen = append(seen, string(key)+"="+entry.String())
	}
	for i, entry := range v.Get("b").List() {
		seen = append(seen, fmt.Sprint(i)+"="+entry.String())
	}
	for range v.List() {
		t.Error("a map has entries of a list")
	}
	for range v.Get("b").Pairs() {
		t.Error("a list has pairs of a map")
	}
	for key := range v.Pairs() {
		seen = append(seen, string(key))
		break
	}
	if got := strings.Join(seen, " "); got != "a=1 b=[2, 3] c=4 0=2 1=3 a" {
		t.Errorf("walked %q", got)
	}
}

// A Value's text is for people: of bounded length whatever the value is.
func TestValueString(t *testing.T) {
	var w Writer
	w.Map(2)
	w.Str("long")
	w.Str(strings.Repeat("é", 1<<20))
	w.Str("wide")
	w.Array(1 << 15)
	for range 1 << 15 {
		w.Array(0)
	}
	v, err := Check(w.Buf, Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []Value{v, v.Get("long"), v.Get("wide")} {
		if s := v.String(); len(s) > 512 || !strings.HasSuffix(s, "...") {
			t.Errorf("%d bytes: %.40s", len(s), s)
		}
	}
	if n := testing.AllocsPerRun(10, func() { _ = v.String() }); n > 20 {
		t.Errorf("%v allocations for a text of 512 bytes", n)
	}
	v, err = Check([]byte("\x81\xa3ref\xc7\x03\x01\x92\x00\xa0"), Bounds{Refs: 1})
	if err != nil || v.String() != `{"ref": ref[0, ""]}` {
		t.Errorf("%s (%v)", v, err)
	}
}

// Get and the accessors a guest needs allocate nothing.
func TestValueAllocatesNothing(t *testing.T) {
	msg, keys := dictionary40()
	v := Trusted(msg)
	var x Index
	if n := testing.AllocsPerRun(100, func() {
		x.Reset(v)
		for _, key := range keys {
			got := v.Get(key)
			_, _ = got.Int()
			_, _ = got.Raw()
			_, _ = got.Bool()
			if string(x.Get(key).Bytes()) != string(got.Bytes()) {
				t.Fatal(key)
			}
		}
		for range v.Pairs() {
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
