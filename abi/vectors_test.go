package abi_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// vector is one case of vectors/*.txt.
type vector struct {
	file, name, clause, expect string
	canonical, msg             []byte
	json                       string
	at                         int // -1 where the file does not say
	bounds                     abi.Bounds
}

// faults says how the words after "expect: error" show in a DecodeError.
var faults = map[string]func(*abi.DecodeError) bool{
	"truncated":  reason("ends in the middle of a value"),
	"trailing":   reason("bytes after the end"),
	"unused":     reason("0xc1"),
	"extension":  reason("extension types other than"),
	"size":       reason("2^30"),
	"size-left":  reason("bytes, "),
	"count-left": reason("entries, "),
	"utf8":       reason("not UTF-8"),
	"key-type":   reason("keys are str"),
	"key-long":   limit("key bytes"),
	"duplicate":  reason("duplicate key"),
	"depth":      limit("depth"),
	"elements":   limit("elements"),
	"timestamp":  reason("timestamp"),
	"reference":  reason("reference"),
}

func reason(part string) func(*abi.DecodeError) bool {
	return func(e *abi.DecodeError) bool { return e.Limit == "" && strings.Contains(e.Reason, part) }
}

func limit(name string) func(*abi.DecodeError) bool {
	return func(e *abi.DecodeError) bool { return e.Limit == name && e.Used > e.Allowed && e.Allowed > 0 }
}

func loadVectors(t testing.TB) []vector {
	t.Helper()
	files, err := filepath.Glob("vectors/*.txt")
	if err != nil || len(files) < 7 {
		t.Fatalf("found %d vector files, there are at least 7 (%v)", len(files), err)
	}
	var all []vector
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		blocks := strings.Split(strings.TrimSpace(string(text)), "\n\n")
		if len(blocks)%2 != 0 {
			t.Fatalf("%s: %d blocks: a case is a block of headers and one of bytes", file, len(blocks))
		}
		seen := map[string]bool{}
		for ; len(blocks) > 0; blocks = blocks[2:] {
			v, err := parseVector(blocks[0], blocks[1])
			if err == nil && seen[v.name] {
				err = errors.New("stands twice")
			}
			if err != nil {
				t.Fatalf("%s: %q: %v", file, v.name, err)
			}
			seen[v.name] = true
			v.file = filepath.Base(file)
			all = append(all, v)
		}
	}
	return all
}

func parseVector(head, body string) (v vector, err error) {
	v.at = -1
	for line := range strings.Lines(head) {
		name, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		switch {
		case !ok:
			return v, fmt.Errorf("line %q is no header", line)
		case name == "name":
			v.name = value
		case name == "clause":
			v.clause = value
		case name == "expect":
			v.expect = value
		case name == "json":
			v.json = value
		case name == "at":
			v.at, err = strconv.Atoi(value)
		case name == "canonical":
			v.canonical, err = unhex(value)
		case name == "bounds":
			v.bounds, err = parseBounds(value)
		case name != "note":
			return v, fmt.Errorf("unknown header %q", name)
		}
		if err != nil {
			return v, err
		}
	}
	if v.msg, err = unhex(body); err != nil {
		return v, err
	}
	fault, isError := strings.CutPrefix(v.expect, "error ")
	switch {
	case v.name == "", v.clause == "":
		return v, errors.New("name or clause is missing")
	case isError && (faults[fault] == nil || v.at < 0):
		return v, fmt.Errorf("unknown fault %q, or no offset", fault)
	case !isError && v.expect != "canonical" && v.expect != "ok", (v.expect == "ok") != (v.canonical != nil):
		return v, fmt.Errorf("expect %q does not fit its headers", v.expect)
	case v.expect == "canonical":
		v.canonical = v.msg
	}
	return v, nil
}

func parseBounds(text string) (b abi.Bounds, err error) {
	for _, field := range strings.Fields(text) {
		name, value, _ := strings.Cut(field, "=")
		n, err := strconv.Atoi(value)
		if err != nil {
			return b, err
		}
		switch name {
		case "depth":
			b.Depth = n
		case "elements":
			b.Elements = n
		case "refs":
			b.Refs = n
		default:
			return b, fmt.Errorf("unknown bound %q", name)
		}
	}
	return b, nil
}

// unhex reads tokens of hexadecimal digits, each perhaps repeated: "61*5".
func unhex(text string) ([]byte, error) {
	msg := []byte{}
	for _, token := range strings.Fields(text) {
		if token == "-" {
			continue
		}
		digits, times, repeated := strings.Cut(token, "*")
		b, err := hex.DecodeString(digits)
		if err != nil {
			return nil, err
		}
		n := 1
		if repeated {
			if n, err = strconv.Atoi(times); err != nil {
				return nil, err
			}
		}
		msg = append(msg, bytes.Repeat(b, n)...)
	}
	return msg, nil
}

func TestVectors(t *testing.T) {
	for _, v := range loadVectors(t) {
		t.Run(v.file+"/"+v.name, func(t *testing.T) {
			got, err := abi.Check(v.msg, v.bounds)
			if fault, isError := strings.CutPrefix(v.expect, "error "); isError {
				v.refused(t, err, faults[fault])
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			v.accepted(t, got)
		})
	}
}

func (v *vector) refused(t *testing.T, err error, is func(*abi.DecodeError) bool) {
	var d *abi.DecodeError
	if !errors.As(err, &d) {
		t.Fatalf("got %v, want a *DecodeError", err)
	}
	if !is(d) || d.Offset != v.at {
		t.Errorf("got %v, want %s at byte %d", err, v.expect, v.at)
	}
	survive(abi.Trusted(v.msg))
}

func (v *vector) accepted(t *testing.T, got abi.Value) {
	if canonical := got.AppendCanonical(nil); !bytes.Equal(canonical, v.canonical) {
		t.Errorf("canonical form is %s, want %s", brief(canonical), brief(v.canonical))
	}
	if got.Canonical() != (v.expect == "canonical") {
		t.Errorf("Canonical is %t", got.Canonical())
	}
	again, err := abi.Check(v.canonical, v.bounds)
	if err != nil {
		t.Fatalf("its canonical form is refused: %v", err)
	}
	if v.json != "" {
		if text := string(convert.AppendJSON(nil, again)); text != v.json {
			t.Errorf("as JSON it is\n%s, want\n%s", text, v.json)
		}
		read, err := convert.FromJSON([]byte(v.json))
		if err != nil {
			t.Fatalf("its JSON does not read back: %v", err)
		}
		v.encodes(t, read, "JSON")
	}
	v.encodes(t, convert.Any(got), "Any")
	if a, b := convert.Any(got), convert.Any(again); !same(a, b) {
		t.Errorf("reads as %v, its canonical form as %v", a, b)
	}
	survive(got)
	v.cut(t)
}

// encodes holds the encoding of a Go value against the canonical bytes.
func (v *vector) encodes(t *testing.T, value any, what string) {
	t.Helper()
	b, err := convert.Append(nil, value)
	if err != nil || !bytes.Equal(b, v.canonical) {
		t.Errorf("%s: encodes as %s (%v), want %s", what, brief(b), err, brief(v.canonical))
	}
}

// cut refuses the message at every length but its own.
func (v *vector) cut(t *testing.T) {
	step := 1 + len(v.msg)/256 // every byte of short messages, some of long ones
	for n := 0; n < len(v.msg); n += step {
		if _, err := abi.Check(v.msg[:n], v.bounds); err == nil {
			t.Fatalf("the first %d of %d bytes are accepted", n, len(v.msg))
		}
		if n < 4096 {
			survive(abi.Trusted(v.msg[:n]))
		}
	}
	for _, c := range []byte{0, 0x80, 0xc0, 0xff} {
		if _, err := abi.Check(append(bytes.Clone(v.msg), c), v.bounds); err == nil {
			t.Fatalf("a byte %#x behind the message is accepted", c)
		}
	}
}

// survive calls every accessor on bytes that may be broken: none may panic or
// read out of range.
func survive(v abi.Value) {
	_, _ = v.Bool()
	_, _ = v.Int()
	_, _ = v.Uint()
	_, _ = v.Float()
	_, _ = v.Raw()
	_, _ = v.Text()
	_, _ = v.Time()
	if parts, ok := v.Reference(); ok {
		survive(parts)
	}
	_ = v.String()
	n := 0
	for key := range v.Pairs() {
		if n++; n > 100 {
			break
		}
		survive(v.Get(string(key)))
	}
	for i := range min(v.Len(), 10) {
		survive(v.At(i))
	}
	var x abi.Index
	x.Reset(v)
	x.Get("a")
	_, _ = v.IsNull(), v.Get("a").At(1)
	_ = v.AppendCanonical(nil)
}

// same compares Go values, NaN with itself and times as instants.
func same(a, b any) bool {
	switch a := a.(type) {
	case float64:
		b, ok := b.(float64)
		return ok && (a == b || a != a && b != b)
	case time.Time:
		b, ok := b.(time.Time)
		return ok && a.Equal(b)
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !same(a[i], b[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for key := range a {
			if _, has := b[key]; !has || !same(a[key], b[key]) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(a, b)
}

func brief(b []byte) string {
	if len(b) > 48 {
		return fmt.Sprintf("% x … (%d bytes)", b[:48], len(b))
	}
	return fmt.Sprintf("% x", b)
}
