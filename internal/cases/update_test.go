package cases

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// updated runs a file, updates it, and gives what it says then.
func updated(t *testing.T, s *Suite, text string) (string, error) {
	t.Helper()
	f, results := run(t, s, text)
	out, err := s.Update(f, results)
	return string(out), err
}

// What happened takes the place of what was expected, and nothing else changes.
func TestUpdate(t *testing.T) {
	const log = "cases:\n- name: a\n  event: kit.log\n  dictionary: {text: x, times: 1}\n"
	const all = "debug x, info x, warn x, error x"
	for _, c := range []struct{ name, before, after string }{
		{"nothing to do", log + "  expect: {logs: [" + all + "]} # as it is\n", log + "  expect: {logs: [" + all + "]} # as it is\n"},
		{"flow", log + "  expect: {logs: []}\n", log + "  expect: {logs: [" + all + "]}\n"},
		{"comments", log + "  # one\n  expect:   # two\n    # three\n    logs: []   # four\n    # five\n  # six\n",
			log + "  # one\n  expect:   # two\n    # three\n    logs: [" + all + "]   # four\n    # five\n  # six\n"},
		{"lines", log + "  expect:\n    logs:\n    - debug x\n    # odd\n    - info y # why\n\n    - warn x\n",
			log + "  expect:\n    logs:\n    - debug x\n    # odd\n    - info x # why\n\n    - warn x\n    - error x\n"},
		{"too many lines", log + "  expect:\n    logs:\n      - debug x\n      - info x\n      - warn x\n      - error x\n      - info y\n      - info z\n    calls: 0\n",
			log + "  expect:\n    logs:\n      - debug x\n      - info x\n      - warn x\n      - error x\n    calls: 0\n"},
		{"block text", log + "  expect:\n    logs:\n    - |-\n      debug x\n      # no comment\n\n      x\n    - info x\n    - warn x\n    - error x\n",
			log + "  expect:\n    logs:\n    - debug x\n    - info x\n    - warn x\n    - error x\n"},
		{"no expectation", "cases:\n- name: a\n  event: kit.fail\n  dictionary: {how: error}\n\n# end\n",
			"cases:\n- name: a\n  event: kit.fail\n  dictionary: {how: error}\n  expect: {kind: failed, error: \"broken on purpose: Zoë\"}\n\n# end\n"},
		{"empty expectation", "cases:\n- event: kit.fail\n  expect:\n  dictionary: {how: error}\n  name: a\n",
			"cases:\n- event: kit.fail\n  expect: {kind: failed, error: \"broken on purpose: Zoë\"}\n  dictionary: {how: error}\n  name: a\n"},
		{"better than expected", "cases:\n- name: a\n  event: kit.globals\n  expect:\n    kind: failed\n    error: no\n    returns: {count: 2} # two\n",
			"cases:\n- name: a\n  event: kit.globals\n  expect:\n    kind: ok\n    returns: {count: 1} # two\n"},
		{"cost", "cases:\n- name: a\n  event: kit.globals\n  expect:\n    fuel: <= 10 # cheap\n    memory: '<= 1K'\n    calls: 7\n",
			"cases:\n- name: a\n  event: kit.globals\n  expect:\n    fuel: <= 290 # cheap\n    memory: <= 64K\n    calls: 0\n"},
		{"inside", "cases:\n- name: a\n  event: kit.returns\n  dictionary: {what: every}\n  expect:\n    returns:\n      text: Zoë 😀\n      number: 3  # low\n      decimal: 1e-1\n      checkbox: true\n      date: 2026-03-02T09:30:00Z # not a number\n      bin: {$bin: AP+A}\n      list:\n      - a\n      - b\n      map:\n        one: 1\n        three: 3\n      nested: [{}, {}]\n      body: none\n",
			"cases:\n- name: a\n  event: kit.returns\n  dictionary: {what: every}\n  expect:\n    returns:\n      text: Zoë 😀\n      number: {$num: \"-9223372036854775808\"}  # low\n      decimal: 1e-1\n      checkbox: true\n      date: 2026-03-02T09:30:00Z # not a number\n      bin: {$bin: AP+A}\n      list:\n      - a\n      - \"\"\n      - Zoë\n      map:\n        one: 1\n        two: -2\n      nested: [{k: [null, true, 1.5]}, {}]\n      nothing: null\n"},
		{"windows", strings.ReplaceAll(log+"  expect:\n    calls: 3\n    logs:\n    - info a\n", "\n", "\r\n"),
			strings.ReplaceAll(log+"  expect:\n    calls: 0\n    logs:\n    - debug x\n    - info x\n    - warn x\n    - error x\n", "\n", "\r\n")},
		{"no line break at the end", log + "  expect: {calls: 1}", log + "  expect: {calls: 0}"},
		{"several", "cases:\n- name: a\n  event: kit.globals\n  expect: {calls: 1}\n# between\n- name: b\n  event: kit.globals\n  expect: {calls: 0}\n-\n  name: c\n  event: kit.globals\n  expect:\n    calls: 4\n",
			"cases:\n- name: a\n  event: kit.globals\n  expect: {calls: 0}\n# between\n- name: b\n  event: kit.globals\n  expect: {calls: 0}\n-\n  name: c\n  event: kit.globals\n  expect:\n    calls: 0\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := kit(t)
			got, err := updated(t, s, c.before)
			if err != nil {
				t.Fatal(err)
			}
			if got != c.after {
				t.Errorf("from\n%s\ngot\n%s\nwant\n%s", c.before, got, c.after)
			}
			_, results := run(t, s, got)
			for _, r := range results {
				if !r.Passed() {
					t.Errorf("%s: %v", r.Case.Name, r.Differences)
				}
			}
		})
	}
}

func TestUpdateOfActions(t *testing.T) {
	const head = "cases:\n- name: a\n  event: kit.actions\n  limits: {actions: 3}\n  grants: [kit.make, kit.link]\n  expect:\n"
	for _, c := range []struct{ name, before, after string }{
		{"an argument", "    actions:\n    - kit.make:\n        name: first # the name\n        count: 7\n        price: 2.5\n        urgent: true\n        due: 1772443800\n        data: {$bin: AP8=}\n        tags: [a, Zoë]\n        extra: {k: null}\n" +
			"    - kit.link: {thing: {$ref: [0, id]}, label: to the first}\n    - kit.make: {name: second}\n",
			"    actions:\n    - kit.make:\n        name: first # the name\n        count: -7\n        price: 2.5\n        urgent: true\n        due: 1772443800\n        data: {$bin: AP8=}\n        tags: [a, Zoë]\n        extra: {k: null}\n" +
				"    - kit.link: {thing: {$ref: [0, id]}, label: to the first}\n    - kit.make: {name: second}\n"},
		{"all of them", "    actions: []\n",
			"    actions:\n    - kit.make:\n        count: -7\n        data: {$bin: \"AP8=\"}\n        due: 1772443800\n        extra: {k: null}\n        name: first\n        price: 2.5\n        tags: [a, Zoë]\n        urgent: true\n" +
				"    - kit.link: {label: to the first, thing: {$ref: [0, id]}}\n    - kit.make: {name: second}\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := updated(t, kit(t), head+c.before)
			if err != nil || got != head+c.after {
				t.Errorf("%v, got\n%s\nwant\n%s", err, got, head+c.after)
			}
		})
	}
}

// What only a person should touch is left alone, and said so.
func TestNotUpdated(t *testing.T) {
	for _, text := range []string{
		"cases:\n- {name: a, event: kit.globals, expect: {calls: 3}}\n",
		"cases: [\n{name: a, event: kit.globals, expect: {calls: 3}}]\n",
		"{cases: [{name: a, event: kit.globals, expect: {calls: 3}}]}\n",
	} {
		if out, err := updated(t, kit(t), text); err == nil || out != "" {
			t.Errorf("%q became %q", text, out)
		}
	}
}

func TestScalars(t *testing.T) {
	for _, text := range []string{
		"", " ", "a", "a b", " a", "a ", "yes", "No", "null", "~", "1", "1e3", "0x1f", "1_000", ".5", "-", "- a", "a: b", "a #b", "#a", "[a", "{a", "a]", "a,b", "&a", "*a", "!a", "%a", "@a", "`a",
		"'", "\"", "\\", "a\nb\n", "\t", "\x00\x1b\x7f", "\u0085\u00a0\u2028\ufeff\ufffd", "😀\U000e0001\U0010ffff", "2026-03-02", "2026-03-02T09:30:00Z", "12:30", "<<", "=", "<= 40k", "<= 40", "?", "? a", "true", "Zoë", "$bin", "...", "---", strings.Repeat("long ", 100), ".inf", ".NaN", "a:", "a:b", "//", "/a",
	} {
		for _, form := range []string{scalar(text), "[" + scalar(text) + "]", "{" + scalar(text) + ": " + scalar(text) + "}"} {
			f, err := Read("t.yaml", []byte("cases:\n- name: a\n  event: kit.log\n  dictionary: "+form+"\n"))
			if err != nil {
				t.Errorf("%q written %s: %v", text, form, err)
				continue
			}
			r := &reader{}
			got := r.value(f.Cases[0].dictionary, "")
			if list, ok := got.([]any); ok {
				got = list[0]
			}
			if m, ok := got.(map[string]any); ok {
				got = m[text]
			}
			if form[0] == '{' && strings.HasPrefix(text, "$") {
				continue // stands for bytes
			}
			if got != text {
				t.Errorf("%q written %s is read as %#v", text, form, got)
			}
		}
	}
}

func TestCosts(t *testing.T) {
	for text, want := range map[string]cost{
		"0": {false, 0}, "12": {false, 12}, "<=12": {true, 12}, "<= 40k": {true, 40000}, "<= 128K": {true, 131072}, "2M": {false, 2 << 20}, "<= 1G": {true, 1 << 30},
	} {
		if got, ok := parseCost(text); !ok || got != want {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"", "-1", "<", "<= ", ">= 3", "1.5", "1 k", "1kk", "9999999999999999999", "999999999999999999G", "0x10", "<= 1 000"} {
		if got, ok := parseCost(text); ok {
			t.Errorf("%q is %v", text, got)
		}
	}
	for _, c := range []struct {
		cost  cost
		n     int64
		pages bool
		want  string
	}{
		{cost{}, 7, false, "7"}, {cost{most: true}, 0, false, "<= 0"}, {cost{most: true}, 256, false, "<= 290"}, {cost{most: true}, 36_500, false, "<= 41000"},
		{cost{most: true}, 65536, true, "<= 64K"}, {cost{most: true}, 65537, true, "<= 128K"}, {cost{most: true}, 1 << 60, false, "<= 1300000000000000000"},
	} {
		got := c.cost.around(c.n, c.pages)
		if parsed, ok := parseCost(got); got != c.want || ok && !parsed.allows(c.n) {
			t.Errorf("around %d: %q, want %q", c.n, got, c.want)
		}
	}
}

// Whatever a file says, reading, checking and updating it ends, and an update
// that is given is one that passes.
func FuzzUpdate(f *testing.F) {
	f.Add(kitCases)
	f.Add("cases:\n- name: a # b\n  event: kit.log\n  expect: # c\n    logs: # d\n    - info x # e\n    - |\n      debug\n      # y\n    calls: 3\n    # f\n# g\n-\n  name: b\n  event: kit.log\n")
	f.Add("cases:\r\n- {name: a, event: kit.log}\r\n- name: b\r\n  event: kit.suspend\r\n  expect: {state: x,\r\n   logs: []}\r\n")
	s := kit(f)
	s.ReadFile = func(string, int64) ([]byte, error) { return []byte("{}"), nil }
	out := &runtime.Outcome{Kind: abi.Failed, Err: &runtime.Error{Kind: abi.Failed, Message: "no: # \"1\"", Offset: -1},
		Logs: []runtime.Log{{Level: abi.Info, Text: []byte("x")}, {Level: abi.Warn, Text: []byte("a: b\n- c")}}, Suspended: &runtime.Suspended{State: []byte("\xff")}}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Read("t.yaml", []byte(text))
		if err != nil || s.Check(file) != nil {
			return
		}
		var results []*Result
		for _, c := range file.Cases {
			r := &Result{Case: c, Outcome: out}
			r.compare()
			results = append(results, r)
		}
		if text, err := s.Update(file, results); err == nil {
			if _, err := Read("t.yaml", text); err != nil {
				t.Errorf("updated to %q: %v", text, err)
			}
		}
	})
}
