package conformance

import (
	"math"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

func value(t *testing.T, v any) abi.Value {
	t.Helper()
	encoded, err := convert.Value(v)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// What a guest gives back must be the same to the byte, but for numbers in a
// language that has one type for both.
func TestEqual(t *testing.T) {
	for _, c := range []struct {
		name            string
		got, want       any
		equal, oneToOne bool // in any language; with one number type
	}{
		{"the same", map[string]any{"a": []any{1, "x", nil}}, map[string]any{"a": []any{1, "x", nil}}, true, true},
		{"NaN", math.NaN(), math.NaN(), true, true},
		{"whole float as int", 2, 2.0, false, true},
		{"whole float as int inside", []any{map[string]any{"k": 2}}, []any{map[string]any{"k": 2.0}}, false, true},
		{"negative zero as int", 0, math.Copysign(0, -1), false, true},
		{"fraction lost", 2, 2.5, false, false},
		{"beyond what a float holds", int64(1<<53 + 1), float64(1<<53 + 2), false, false},
		{"bytes as text", "ab", []byte("ab"), false, false},
		{"null for nothing", nil, "", false, false},
		{"missing key", map[string]any{}, map[string]any{"a": nil}, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for one, want := range map[bool]bool{false: c.equal, true: c.oneToOne} {
				trial := &trial{language: &Language{OneNumber: one}}
				trial.same("value", value(t, c.got), c.want)
				if got := len(trial.problems) == 0; got != want {
					t.Errorf("OneNumber %t: equal is %t, want %t (%v)", one, got, want, trial.problems)
				}
			}
		})
	}
	absent := &trial{language: &Language{OneNumber: true}}
	absent.same("value", abi.Value{}, nil)
	if len(absent.problems) == 0 {
		t.Error("nothing passes for null")
	}
}

func TestVectorsAreThere(t *testing.T) {
	k := newKit(t)
	seen := map[abi.Type]int{}
	for _, v := range k.vectors {
		seen[v.value.Type()]++
		if v.value.Type() == abi.RefTo {
			t.Errorf("%s is a reference, which no dictionary holds", v.name)
		}
	}
	for _, is := range []abi.Type{abi.Nil, abi.Bool, abi.Int, abi.Float, abi.Str, abi.Bin, abi.Array, abi.Map, abi.TimeAt} {
		if seen[is] == 0 {
			t.Errorf("no vector is a %s", is)
		}
	}
}

// A cell that was never run is a cross, and so is one that is red on one engine.
func TestTableMarks(t *testing.T) {
	green := make([]Result, 0, len(cases()))
	for _, name := range Cases() {
		green = append(green, Result{Case: name})
	}
	table := Table{}
	name := Languages()[0].Name
	if strings.Contains(table.Markdown(), "| ✓ |") {
		t.Error("a table of nothing has a green cell")
	}
	for _, engine := range Engines() {
		table.Add(name, engine, green)
	}
	if got := strings.Count(table.Markdown(), "| ✓"); got == 0 || table.mark(name, "echo") != "✓" {
		t.Errorf("green everywhere shows as\n%s", table.Markdown())
	}
	table.Add(name, Engines()[1], green[1:])
	if table.mark(name, green[0].Case) != "✗" {
		t.Error("a case missing on one engine shows as green")
	}
}

func TestSections(t *testing.T) {
	page := "a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n"
	got, err := SetSection(page, "x", "new\n")
	if err != nil || Section(got, "x") != "new\n" || !strings.HasPrefix(got, "a\n") || !strings.HasSuffix(got, "b\n") {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := SetSection(page, "y", ""); err == nil || Section(page, "y") != "" {
		t.Error("a section that is not there is found")
	}
	rows := map[string]string{}
	for _, l := range Languages() {
		rows[l.Name] = Measurement{Language: l.Name, Cost: Cost{Size: 1234567}}.Row()
	}
	again := Figures(FiguresMarkdown(rows))
	if len(again) != len(rows) || !strings.Contains(again["WAT"], "| 1,234,567 B |") {
		t.Errorf("%v reads back as %v", rows, again)
	}
}
