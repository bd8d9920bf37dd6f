package cases

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// What can't be meant is told with its file, line and what may be meant instead.
func TestMistakes(t *testing.T) {
	const head = "cases:\n- name: a\n  event: kit.returns\n  " // the field under test stands in line 4
	s := kit(t)
	s.Info.Metadata = &runtime.Metadata{Variables: map[string]string{"size": "number"}}
	for _, c := range []struct{ text, want string }{
		{"", "t.yaml: there are no cases in it"},
		{"cases: []", "t.yaml: there are no cases in it"},
		{"case: []", "t.yaml:1: the file has no field \"case\" (did you mean cases?)"},
		{"- a", "t.yaml:1: the file is a list, want a map"},
		{"cases: {a: 1}", "t.yaml:1: cases is a map, want a list"},
		{"cases: [1]", "t.yaml:1: a case is 1, want a map"},
		{"cases:\n- {a: [}", "t.yaml:2: "},
		{"cases:\n- &a {name: a}\n- *a", "t.yaml:2: anchors and aliases are not part of the format"},
		{"cases: " + strings.Repeat("[", 600), "t.yaml:1: more than 512 open brackets"},
		{"\xff", "t.yaml: the file is not UTF-8"},
		{"cases:\n- event: kit.returns", "t.yaml:2: the case has no name"},
		{"cases:\n- name: a", "t.yaml:2: the case names no event, and the module handles 1"},
		{"cases:\n- {name: a, event: kit.log}\n- {name: a, event: kit.log}", "t.yaml:3: there are two cases \"a\""},
		{head + "exepct: {}", "t.yaml:4: a case has no field \"exepct\" (did you mean expect?)"},
		{head + "sample: perhaps", "t.yaml:4: sample is text \"perhaps\", want true or false"},
		{head + "time: noon", "t.yaml:4: time is text \"noon\", want RFC 3339"},
		{head + "attempt: 0", "t.yaml:4: attempt is 0, want a number from 1 on"},
		{head + "grants: all", "t.yaml:4: grants is text \"all\", want a list"},
		{head + "grants: [kit.mkae]", "t.yaml:4: there is no operation \"kit.mkae\" (did you mean kit.make"},
		{head + "eml: a.eml", "t.yaml:4: a mail can't cause kit.returns"},
		{head + "dictionary: {waht: x}", "t.yaml:4: dictionary: key \"waht\": no such key (nearest: what)"},
		{head + "dictionary:\n    what: x\n    behavior_id: x", "t.yaml:6: dictionary: key \"behavior_id\": expected id, got text \"x\""},
		{head + "dictionary:\n    what: {a: 1}", "t.yaml:5: dictionary: key \"what\": expected text, got"},
		{head + "dictionary: {what: {$bin: '!'}}", "t.yaml:4: dictionary: json: "},
		{head + "dictionary: nowhere.json", "t.yaml:4: open "},
		{head + "dictionary: list.json", "t.yaml:4: the dictionary is no map"},
		{head + "dictionary: broken.json", "t.yaml:4: broken.json: json: "},
		{head + "dictionary: ''", "t.yaml:4: the name of a file is empty"},
		{head + "answers: {kesy: {}}", "t.yaml:4: answers: \"kesy\" is neither keys nor calls"},
		{head + "answers:\n    keys:\n      what: a\n      no_such: x", "t.yaml:7: answers: keys: key \"no_such\": no such key"},
		{head + "answers:\n    calls:\n      record.get: null\n      record.gte: null", "t.yaml:7: answers: calls: \"record.gte\" is no operation of the catalog (did you mean record.get"},
		{head + "answers:\n    calls:\n      record.get: null\n      kit.add: x", "t.yaml:7: answers: calls: kit.add: "},
		{head + "params: {mode: x}", "t.yaml:4: params: key \"mode\": no such param"},
		{head + "without: [waht]", "t.yaml:4: there is no key \"waht\" (did you mean what?)"},
		{head + "vars:\n    size: 1\n    siez: 2", "t.yaml:6: the module declares no variable \"siez\" (did you mean size?)"},
		{head + "vars:\n    size: x", "t.yaml:5: variable size: "},
		{head + "limits:\n    fule: 3", "t.yaml:5: limit \"fule\" does not exist"},
		{head + "limits:\n    fuel: -3", "t.yaml:5: limit fuel: \"-3\" is not a value"},
		{head + "state: 3", "t.yaml:4: state is 3, want text or {$bin: base64}"},
		{head + "expect: {actoins: []}", "t.yaml:4: expect has no field \"actoins\" (did you mean actions?)"},
		{head + "expect:\n    kind: okay", "t.yaml:5: there is no kind \"okay\""},
		{head + "expect:\n    returns:\n      text: a\n      txet: b", "t.yaml:7: returns: key \"txet\": no such return (nearest: text)"},
		{head + "expect:\n    returns:\n      map: {a: x}", "t.yaml:6: returns: key \"map.a\": expected number, got text \"x\""},
		{head + "expect:\n    actions:\n    - kit.mkae: {}", "t.yaml:6: there is no operation \"kit.mkae\" (did you mean kit.make"},
		{head + "expect:\n    actions:\n    - kit.make: {}", "t.yaml:6: kit.make: key \"name\": expected text, got nothing"},
		{head + "expect:\n    actions:\n    - kit.make:\n        name: a\n        cuont: 1", "t.yaml:8: kit.make: key \"cuont\": no such argument (nearest: count)"},
		{head + "expect:\n    actions:\n    - {kit.make: {}, kit.link: {}}", "t.yaml:6: one of actions is a map, want its name and arguments"},
		{head + "expect: {logs: [rated 80]}", "t.yaml:4: a line of logs is text \"rated 80\", want its level and its text"},
		{head + "expect: {fuel: about 3}", "t.yaml:4: fuel is text \"about 3\", want a number, or <= and a number"},
		{head + "expect: {memory: -1}", "t.yaml:4: memory is -1, want a number"},
		{head + "expect: {state: [1]}", "t.yaml:4: state is a list, want text"},
		{head + "event: x", "t.yaml:4: \"event\" stands twice"},
		{"cases:\n- {name: a, event: kit.retruns}", "t.yaml:2: there is no event \"kit.retruns\" (did you mean kit.returns"},
		{"cases:\n- {name: a, event: event.mail.received, eml: a.eml, sample: true}", "t.yaml:2: eml and sample both say"},
		{"cases:\n- {name: a, event: event.mail.received, eml: nowhere.eml}", "t.yaml:2: open "},
		{"cases:\n- {name: a, event: event.mail.received, eml: broken.json, dictionary: {subject: 3}}", "t.yaml:2: "},
		{"cases:\n- {name: a, event: kit.context}", ""},
	} {
		err := check(t, s, c.text)
		if c.want == "" && err == nil {
			continue
		}
		if c.want == "" || err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.text, err, c.want)
		}
	}
}

// check reads and checks a file beside a few others; the error names it t.yaml.
func check(t *testing.T, s *Suite, text string) error {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{"list.json": "[]", "broken.json": "{"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	read := s.ReadFile
	s.ReadFile = func(path string, most int64) ([]byte, error) { return read(filepath.Join(dir, path), most) }
	defer func() { s.ReadFile = read }()
	f, err := Read("t.yaml", []byte(text))
	if err == nil {
		err = s.Check(f)
	}
	return err
}

// All mistakes of a file are told, not the first alone.
func TestEveryMistakeIsTold(t *testing.T) {
	err := check(t, kit(t), "cases:\n- {name: a, event: kit.lgo}\n- {name: b, event: kit.log, dictionary: {txet: a}}\n- {name: c, event: kit.log, expect: {fule: 3}}\n")
	mistakes, _ := err.(Mistakes)
	if len(mistakes) != 3 || mistakes[0].Line != 2 || mistakes[1].Line != 3 || mistakes[2].Line != 4 {
		t.Errorf("%v", err)
	}
}

func TestOnlyHandlerNeedsNoName(t *testing.T) {
	s := suite(t, "../../cmd/vivarium/testdata/asks.wasm", catalog.Builtin())
	_, results := run(t, s, "cases:\n- name: a\n  expect: {actions: [{set_importance: {value: 90}}]}\n")
	if !results[0].Passed() {
		t.Error(results[0].Differences)
	}
}
