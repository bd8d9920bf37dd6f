package cases

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// kit gives a suite of the guest that does everything the ABI knows.
func kit(t testing.TB) *Suite {
	t.Helper()
	text, err := os.ReadFile("../../guest-sdk/conformance/kit.yaml")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := yaml.Read("kit.yaml", text)
	if err != nil {
		t.Fatal(err)
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	return suite(t, "../../guest-sdk/wat/kit/kit.wasm", known)
}

func suite(t testing.TB, module string, known *catalog.Catalog) *Suite {
	t.Helper()
	wasm, err := os.ReadFile(module)
	if err != nil {
		t.Fatal(err)
	}
	s := &Suite{Options: runtime.Options{Catalog: known}, Module: wasm, ReadFile: func(path string, most int64) ([]byte, error) {
		b, err := os.ReadFile(path)
		if int64(len(b)) > most {
			return nil, fmt.Errorf("%s is too large", path)
		}
		return b, err
	}}
	if s.Info, err = runtime.Inspect(wasm, s.Options); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return s
}

// run reads, checks and runs a file.
func run(t *testing.T, s *Suite, text string) (*File, []*Result) {
	t.Helper()
	f, err := Read(filepath.Join(t.TempDir(), "t.yaml"), []byte(text))
	if err == nil {
		err = s.Check(f)
	}
	if err != nil {
		t.Fatal(err)
	}
	var results []*Result
	for _, c := range f.Cases {
		r, err := s.Run(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, r)
	}
	return f, results
}

// The kit's guest does what the kit says, in every field a case has.
const kitCases = `cases:
- name: every sort of return
  event: kit.returns
  dictionary: {what: every}
  expect:
    returns:
      text: Zoë 😀
      number: {$num: "-9223372036854775808"}
      decimal: 0.1
      checkbox: true
      date: 2026-03-02T09:30:00Z
      bin: {$bin: AP+A}
      list: [a, "", Zoë]
      map: {one: 1, two: -2}
      nested: [{k: [null, true, 1.5]}, {}]
      nothing: null
    memory: <= 64M
- name: actions, one of them about another
  event: kit.actions
  limits: {actions: 3}
  grants: [kit.make, kit.link]
  expect:
    actions:
    - kit.make: {name: first, count: -7, price: 2.5, urgent: true, due: 1772443800, data: {$bin: AP8=}, tags: [a, Zoë], extra: {k: null}}
    - kit.link: {thing: {$ref: [0, id]}, label: to the first}
    - kit.make: {name: second}
- name: calls and what happened at once
  event: kit.calls
  limits: {calls: 7}
  grants: [kit.add, "kit.post", kit.broken]
  answers:
    calls:
      kit.add: [42, -3]
      kit.post: {status: 201, id: p-1}
      kit.broken: {$error: it is broken}
  expect:
    done: [{kit.post: {body: Zoë}}]
    actions: []
    calls: 7
- name: an error
  event: kit.fail
  dictionary: {how: error}
  expect: {kind: failed, error: "on purpose: Zoë", returns: {}}
- name: a trap
  event: kit.fail
  dictionary: {how: unreachable}
  expect: {kind: trap}
- name: fuel
  event: kit.fail
  dictionary: {how: loop}
  limits: {fuel: 10K}
  expect: {kind: fuel, fuel: 10240}
- name: no such handler
  event: event.mail.received
  expect: {kind: no-handler}
- name: logs
  event: kit.log
  dictionary: {text: Zoë, times: 1}
  expect: {logs: [debug Zoë, info Zoë, warn Zoë, error Zoë]}
- name: state is kept
  event: kit.suspend
  dictionary: {keep: {$bin: AP8=}}
  expect: {state: {$bin: AP8=}}
- name: state is kept as text
  event: kit.suspend
  dictionary: {keep: {$bin: YXNrZWQ=}}
  expect: {state: asked, returns: {after: -6}}
- name: state comes back
  event: kit.suspend
  state: asked
  expect: {state: null, returns: {state: {$bin: YXNrZWQ=}}}
- name: the context
  event: kit.context
  params: {mode: careful, ceiling: 9}
  vars: {color: red, size: 3}
  time: 2026-03-02T09:30:00Z
  attempt: 2
  dictionary: {behavior_name: kit, behavior_bot_name: Jo}
  expect: {returns: {behavior: kit, bot: Jo, color: red, size: 3, event: kit.context, run: fa58f89b68bb45c5ef110dd6417734ef, time: 1772443800, attempt: 2, mode: careful, ceiling: 9, prior: 0}}
- name: a key of the sample that is not there
  event: kit.lazy
  without: [lazy, lazy_none]
  expect: {returns: {ordinary: ordinary, first: null, second: null, email: null, null_there: true, none_there: false, none_again: false}}
- name: globals are pristine
  event: kit.globals
  expect: {returns: {count: 1}}
- name: and again
  event: kit.globals
  expect: {returns: {count: 1}}
`

func TestKit(t *testing.T) {
	_, results := run(t, kit(t), kitCases)
	for _, r := range results {
		for _, d := range r.Differences {
			t.Errorf("%s: %s: want %s, got %s (%v)", r.Case.Name, d.Path, d.Want, d.Got, r.Outcome.Err)
		}
	}
}

func TestDifferences(t *testing.T) {
	_, results := run(t, kit(t), `cases:
- {name: kind, event: kit.fail, dictionary: {how: error}}
- {name: error, event: kit.fail, dictionary: {how: error}, expect: {kind: failed, error: by chance}}
- {name: no error, event: kit.globals, expect: {error: x}}
- {name: returns, event: kit.globals, expect: {returns: {}}}
- {name: deep, event: kit.returns, dictionary: {what: every}, expect: {returns: {nested: [{k: [null, false]}, {"a b": 1}]}}}
- {name: logs, event: kit.log, dictionary: {text: a, times: 1}, expect: {logs: [info b, debug a, warn a, warn b, error a]}}
- {name: actions, event: kit.suspend, dictionary: {keep: null}, expect: {actions: [{kit.make: {name: zero}}]}}
- {name: cost, event: kit.globals, expect: {fuel: <= 10, memory: 3, calls: <= 2}}
- {name: state, event: kit.suspend, dictionary: {keep: {$bin: YQ==}}, expect: {state: b}}
`)
	want := map[string]string{
		"kind":     `kind "ok" "failed"`,
		"error":    `error "by chance" "broken on purpose: Zoë"`,
		"no error": `error "x" null`,
		"returns":  `returns.count nothing 1`,
		"deep": `returns.bin nothing {"$bin":"AP+A"}; returns.checkbox nothing true; returns.date nothing 1772443800; returns.decimal nothing 0.1; ` +
			`returns.list nothing ["a","","Zoë"]; returns.map nothing {"one":1,"two":-2}; returns.nested[0].k[1] false true; returns.nested[0].k[2] nothing 1.5; ` +
			`returns.nested[1]["a b"] 1 nothing; returns.nothing nothing null; returns.number nothing {"$num":"-9223372036854775808"}; returns.text nothing "Zoë 😀"`,
		"logs":    `logs[0] "info b" nothing; logs[1] nothing "info a"; logs[3] "warn b" nothing`,
		"actions": `actions[0] {"kit.make":{"name":"zero"}} nothing`,
		"cost":    `fuel "<= 10" 256; memory "3" 65536`,
		"state":   `state "b" "a"`,
	}
	for _, r := range results {
		var got []string
		for _, d := range r.Differences {
			got = append(got, d.Path+" "+cmp.Or(d.Want, "nothing")+" "+cmp.Or(d.Got, "nothing"))
		}
		if text := strings.Join(got, "; "); text != want[r.Case.Name] {
			t.Errorf("%s: got\n%s, want\n%s", r.Case.Name, text, want[r.Case.Name])
		}
	}
}

// Behaviors under more policies than are kept at a time come and go.
func TestManyPolicies(t *testing.T) {
	var text strings.Builder
	text.WriteString("cases:\n")
	for i := range 3 * mostLoaded {
		fmt.Fprintf(&text, "- {name: n%d, event: kit.context, params: {mode: a, ceiling: %d}, vars: {size: %d}, expect: {kind: ok}}\n", i, i%mostLoaded, i)
	}
	s := kit(t)
	_, results := run(t, s, text.String())
	for i, r := range results {
		if size, _ := r.Outcome.Returns.Get("size").Int(); !r.Passed() || size != int64(i) {
			t.Errorf("%s: size %d, %v", r.Case.Name, size, r.Differences)
		}
	}
	if len(s.loaded) > mostLoaded {
		t.Errorf("%d behaviors are kept, at most %d", len(s.loaded), mostLoaded)
	}
}

func TestGrants(t *testing.T) {
	s := kit(t)
	metadata := &runtime.Metadata{Operations: []string{"kit.make"}, Limits: map[string]string{"actions": "1"}, Variables: map[string]string{"size": "number"}}
	s.Info.Metadata = metadata
	f, err := Read("t.yaml", []byte("cases:\n- {name: asked, event: kit.suspend}\n- {name: none, event: kit.suspend, grants: [], limits: {actions: 2}}\n- {name: vars, event: kit.context, params: {mode: a, ceiling: 1}, vars: {size: \"4\"}}\n"))
	if err == nil {
		err = s.Check(f)
	}
	if err != nil {
		t.Fatal(err)
	}
	var policies []runtime.Policy
	for _, c := range f.Cases {
		t, _ := s.stage(c)
		policies = append(policies, t.policy)
	}
	if p := policies[0]; len(p.Grants) != 1 || p.Grants[0] != "kit.make" || p.Limits.Actions != 1 {
		t.Errorf("without grants: %v, %d actions", p.Grants, p.Limits.Actions)
	}
	if p := policies[1]; len(p.Grants) != 0 || p.Limits.Actions != 2 {
		t.Errorf("no grants: %v, %d actions", p.Grants, p.Limits.Actions)
	}
	if v := policies[2].Vars["size"]; v != int64(4) {
		t.Errorf("a declared variable is %T %v", v, v)
	}
}
