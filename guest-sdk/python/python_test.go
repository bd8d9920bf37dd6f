package python_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/internal/project/projecttest"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// compile packs the programs of a folder.
func compile(t *testing.T, dir string, catalogs ...string) ([]byte, error) {
	t.Helper()
	l, err := project.Find("python")
	if err != nil {
		t.Fatal(err)
	}
	return project.Compile(t.Context(), l, dir, ".", &project.Manifest{Catalogs: catalogs})
}

// packed packs files.
func packed(t *testing.T, files map[string]string) []byte {
	t.Helper()
	wasm, err := compile(t, projecttest.Write(t, files))
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

// pack packs files and loads what that gives.
func pack(t *testing.T, files map[string]string) *runtime.Behavior {
	t.Helper()
	return runtimetest.Load(t, packed(t, files), runtime.Policy{Name: "test", Grants: []string{"*"}})
}

const head = "from vivarium import Refused, on\n\n@on('event.mail.received')\ndef handle(ev):\n"

func mail(t *testing.T, b *runtime.Behavior) *runtime.Outcome {
	t.Helper()
	return runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.mail.received"))
}

func logs(out *runtime.Outcome) string {
	var lines []string
	for _, line := range out.Logs {
		lines = append(lines, string(line.Text))
	}
	return strings.Join(lines, "\n")
}

// What can't be packed is refused with the author's file and line.
func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"syntax", map[string]string{"behavior.py": head + "    x = (\n"}, "SyntaxError: '(' was never closed (behavior.py:5)"},
		{"syntax elsewhere", map[string]string{"behavior.py": "import rules.deep\n", "rules/deep.py": "x = 1\ndef f(:\n"}, "SyntaxError: invalid syntax (rules/deep.py:2)"},
		{"no such module", map[string]string{"behavior.py": "\nimport requests\n"}, "ModuleNotFoundError: No module named 'requests' (behavior.py:2)"},
		{"an exception", map[string]string{"behavior.py": "import rules\n", "rules.py": "def f():\n    return 1 // 0\nf()\n"}, "ZeroDivisionError: integer division or modulo by zero (rules.py:2)"},
		{"unknown event", map[string]string{"behavior.py": strings.Replace(head, "received", "recieved", 1) + "    pass\n"}, `ValueError: there is no event "event.mail.recieved" (did you mean event.mail.received`},
		{"two handlers", map[string]string{"behavior.py": head + "    pass\n" + head + "    pass\n"}, `two handlers for "event.mail.received" (behavior.py:8)`},
		{"no handler", map[string]string{"behavior.py": "x = 1\n"}, "the program declares no handler"},
		{"a coroutine", map[string]string{"behavior.py": strings.Replace(head, "def", "async def", 1) + "    pass\n"}, "TypeError: a handler is an ordinary function of one argument (behavior.py:3)"},
		{"no main file", map[string]string{"a.py": "", "b.py": ""}, "there is no behavior.py"},
		{"no end", map[string]string{"behavior.py": "while True: pass\n"}, "_initialize: the instruction budget is used up"},
		{"a typo", map[string]string{"behavior.py": head + "    f = [ev.ticket.owner.adress for _ in ev.headers]\n"}, "NoSuchAttribute: Worker has no attribute adress: did you mean address? (behavior.py:5)"},
		{"a return's typo", map[string]string{"behavior.py": strings.Replace(head, "mail.received", "webhook.received", 1) + "    if 1:\n        ev.returns.http_staus = 204\n"}, "NoSuchAttribute: WebhookReceivedReturns has no attribute http_staus: did you mean http_status? (behavior.py:6)"},
		{"an operation", map[string]string{"behavior.py": "from vivarium import Event\nEvent().act('set_importance', value=1)\n"}, "Refused: set_importance: not now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := compile(t, projecttest.Write(t, c.files))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// What fails in a handler names the author's own line, wherever it was called
// from.
func TestFailures(t *testing.T) {
	cases := []struct{ body, want string }{
		{"    other = ev\n    return other.ticket.subjct\n", "AttributeError: 'Ticket' object has no attribute 'subjct' (case0.py:3)"},
		{"    import json\n    json.loads('{')\n", "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) (case1.py:3)"},
		{"    helper(ev)\n\ndef helper(ev):\n    ev.fail('Zoë')\n", "Zoë (case2.py:5)"},
		{"    return 7\n", "TypeError: a handler returns a dict or nothing, not int"},
		{"    return {'x': object()}\n", "TypeError: object can't be sent"},
		{"    ev.content = 'x'\n", "AttributeError: 'MailReceived' object attribute 'content' is read-only (case5.py:2)"},
		{"    raise Exception('x' * 10000)\n", "Exception: xxxx"},
		{"    raise Exception('é' * 10000)\n", "Exception: éééé"},
		{"    class E(Exception):\n        def __str__(self): raise self\n    raise E()\n", ": E (case8.py:4)"},
		{"    open('x')\n", "[Errno 76] Capabilities insufficient: 'x' (case9.py:2)"},
		{"    ev.act('set_importance', value='\\ud800')\n", "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed (case10.py:2)"},
		{"    return (\n", "SyntaxError: '(' was never closed (case11.py:2)"},
		{"    import sys\n    sys.exit('no more')\n", "SystemExit: no more (case12.py:3)"},
		{"    ev.act('set_importance', value=2**64)\n", "OverflowError: an integer of 2**64 or more can't be sent (case13.py:2)"},
		{"    x = []\n    x.append(x)\n    ev.act('set_importance', value=x)\n", "ValueError: lists and maps nest too deep (case14.py:4)"},
		{"    ev.act('set_importance', {1: 2})\n", "TypeError: keys must be str, not int (case15.py:2)"},
		{"    ev.get(7)\n", "TypeError"},
		{"    ev['no_such']\n", "KeyError: 'no_such' (case17.py:2)"},
	}
	files := map[string]string{"behavior.py": head + "    import importlib\n    return importlib.import_module(ev.ticket.subject).run(ev)\n"}
	for i, c := range cases {
		files[fmt.Sprintf("case%d.py", i)] = "def run(ev):\n" + c.body
	}
	b := pack(t, files)
	for i, c := range cases {
		ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
		ev.Dictionary["ticket_subject"] = fmt.Sprintf("case%d", i)
		if out := runtimetest.Handle(t, b, ev); out.Kind != abi.Failed || !strings.Contains(out.Err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.body, out.Err, c.want)
		}
	}
}

// What does not fit in the room that is set aside is read all the same.
func TestLarge(t *testing.T) {
	b, err := runtimetest.New(t, runtime.Options{}).Load(t.Context(), packed(t, map[string]string{"behavior.py": head + `    print(sum(ev.custom_by_id(n) for n in range(1, 401)), len(ev.var("long")), len(ev.to_dict()) >= 400)
    try:
        "email" in ev.link("ticket_owner_" * 60)
    except Refused as refused:
        print(refused.code, len(ev.part("content", 1, 3)))
    try:
        ev.call("x" * 200 + "ë")
    except Refused as refused:
        print(refused.code, len(refused.message) > 200)
    ev.prefetch(*(f"lazy_{n}" for n in range(700)))
    print(any(f"lazy_{n}" in ev for n in range(700)))
    return {}
`}), runtime.Policy{Name: "large", Vars: map[string]any{"long": strings.Repeat("ë", 3000)}})
	if err != nil {
		t.Fatal(err)
	}
	dictionary := map[string]any{}
	for n := range 400 {
		dictionary[fmt.Sprintf("custom_%d", n+1)] = n
	}
	out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.mail.received", Dictionary: dictionary, Keys: func(_ context.Context, keys []string) (map[string]any, error) {
		return map[string]any{"content": "hello"}, nil
	}})
	if want := "79800 3000 True\n-3 3\n-1 True\nFalse"; out.Kind != abi.OK || logs(out) != want {
		t.Errorf("%v: %s, want %s", out.Err, logs(out), want)
	}
}

// Recursion without end is an exception that can be handled, through C as
// through Python alone: it comes before the sandbox's own limit on the stack.
func TestRecursion(t *testing.T) {
	b := pack(t, map[string]string{"behavior.py": `
import json
from vivarium import on

class Loop:
    def __repr__(self): return repr(self)
    def __getattr__(self, name): return getattr(self, name + "x")
    def __eq__(self, other): return [self] == [other]
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __iter__(self): yield from self

def level(n): return level(n + 1)
def sort(n): return sorted([1, 2], key=lambda _: sort(n + 1))
def each(n): return list(map(each, [n]))
def run(n): return exec("run(1)")

def nest():
    x = []
    for _ in range(5000):
        x = [x]
    return x

ways = [
    lambda: level(0), lambda: sort(0), lambda: each(0), lambda: run(0), lambda: repr(Loop()), lambda: Loop().a, lambda: Loop() == Loop(),
    Loop(), lambda: len(Loop()), lambda: list(Loop()), lambda: repr(nest()), lambda: json.dumps(nest()), lambda: json.loads("[" * 5000),
]

@on("event.mail.received")
def handle(ev):
    for n, way in enumerate(ways):
        try:
            way()
        except RecursionError as e:
            ev.info(f"{n} {str(e)[:32]}")
    sort(0)
`})
	out := mail(t, b)
	if out.Kind != abi.Failed || !strings.Contains(out.Err.Error(), "RecursionError: maximum recursion depth exceeded (behavior.py:14)") {
		t.Error(out.Err)
	}
	var want []string
	for n := range 13 {
		want = append(want, fmt.Sprintf("%d maximum recursion depth exceeded", n))
	}
	if got := logs(out); got != strings.Join(want, "\n") {
		t.Error(got)
	}
}

// A handler's program may have modules and packages of its own, found when it is
// packed and in a run, and tests beside them that are left alone.
func TestModules(t *testing.T) {
	b := pack(t, map[string]string{
		"behavior.py":          "import pkgutil\nfrom rules import rate\n" + head + "    from rules.late import word\n    print(rate.rate(ev), word, __name__, __file__, pkgutil.get_data('behavior', 'data/test_rates.json').decode())\n",
		"data/test_rates.json": "[1, 2]",
		"rules/__init__.py":    "",
		"rules/rate.py":        "from . import base\ndef rate(ev): return base.BASE + 1\n",
		"rules/base.py":        "BASE = 41\n",
		"rules/late.py":        "word = 'late'\n",
		"test_behavior.py":     "syntax error",
		"tests/helper.py":      "syntax error",
		"vivarium/__init__.py": "syntax error",
		"env/pyvenv.cfg":       "home = x",
		"env/lib/x.py":         "syntax error",
	})
	if out := mail(t, b); out.Kind != abi.OK || logs(out) != "42 late behavior behavior.py [1, 2]" {
		t.Errorf("%v: %s", out.Err, logs(out))
	}
}

// Random numbers are new in every event, the same when it is replayed, and what
// was drawn while packing stays.
func TestRandom(t *testing.T) {
	b := pack(t, map[string]string{"behavior.py": "import random, uuid\nthen = random.random()\n" + head + "    print(then, random.random(), uuid.uuid4(), {'b', 'a', 'c'})\n"})
	draw := func(run string) []string {
		ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
		ev.Run = run
		out := runtimetest.Handle(t, b, ev)
		if out.Kind != abi.OK {
			t.Fatal(out.Err)
		}
		return strings.SplitN(logs(out), " ", 4)
	}
	first, again, other := draw("1"), draw("1"), draw("2")
	if strings.Join(first, " ") != strings.Join(again, " ") {
		t.Errorf("a replay gives %q, then %q", first, again)
	}
	if first[0] != other[0] || first[1] == other[1] || first[2] == other[2] || first[3] != other[3] {
		t.Errorf("one event gives %q, another %q", first, other)
	}
}

// Every module that is frozen can be imported.
func TestLibrary(t *testing.T) {
	text, err := os.ReadFile("interpreter/freeze.py")
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`(?s)LIBRARY = """(.*?)"""`).FindSubmatch(text)
	names := strings.Fields(string(list[1]))
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, _ := strings.Cut(string(page), "## The library")
	shown, _, _ = strings.Cut(shown, "## ")
	said := regexp.MustCompile("`([a-z_.0-9]+)`").FindAllStringSubmatch(shown, -1)
	if len(said) < 50 {
		t.Fatalf("README.md lists %d modules", len(said))
	}
	for _, name := range said {
		if name[1] != "behavior.py" {
			names = append(names, name[1])
		}
	}
	names = append(names, "math", "cmath", "itertools", "array", "binascii", "time", "unicodedata", "_decimal", "_csv", "_json", "_struct", "_statistics")
	b := pack(t, map[string]string{"behavior.py": "import importlib\nfor name in '" + strings.Join(names, " ") + "'.split():\n    importlib.import_module(name)\n" + head + `
    import datetime, decimal, hashlib, html, json, re, statistics, textwrap, urllib.parse, zlib_is_not_here
`, "zlib_is_not_here.py": `
import datetime, decimal, hashlib, hmac, html, json, re, statistics, textwrap, urllib.parse
print(datetime.datetime.now(datetime.timezone.utc).isoformat(), decimal.Decimal("0.1") * 3, hashlib.sha256(b"x").hexdigest()[:6])
print(hmac.new(b"k", b"m", "sha1").hexdigest()[:6], html.escape("<"), re.sub("a+", "b", "caat"), statistics.mean([1, 2]))
print(urllib.parse.quote("ë"), json.dumps({"a": [1.5, None]}), textwrap.shorten("one two three", 9), 2 ** 100)
`})
	want := "2026-03-02T09:30:00+00:00 0.3 2d7116\n772b71 &lt; cbt 1.5\n%C3%AB {\"a\": [1.5, null]} one [...] 1267650600228229401496703205376"
	if out := mail(t, b); out.Kind != abi.OK || logs(out) != want {
		t.Errorf("%v: %s\nwant %s", out.Err, logs(out), want)
	}
}

const shop = `
types: {line: {fields: {item: text!, count: number}}}
records: {customer: {keys: {id: id, name: text}, links: {address_: address}}}
events:
  shop.order.paid:
    phase: before
    doc: An order was paid.
    keys: {order_id: id, type: text, lines: list<line>, get: text, history: any lazy}
    links: {customer_: customer, agent_: worker}
    returns: {hold: checkbox, gifts: list<line>}
actions:
  order.ship: {as: action, events: [shop.order.paid], args: {order_id: id!, by: text, var_*: any}, result: "record:customer", twin: immediate}
  stock.level: {as: query, events: [shop.order.paid], args: {item: text!}, result: number}
`

// Bindings for a host's own catalog are packed beside the behavior, and lead
// into the SDK's.
func TestOwnCatalog(t *testing.T) {
	doc, err := yaml.Read("shop.yaml", []byte(shop))
	if err != nil {
		t.Fatal(err)
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	model, err := bindings.New(known)
	if err != nil {
		t.Fatal(err)
	}
	generated, err := bindings.Python(model, bindings.Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{"shop.yaml": shop, "behavior.py": `
from shop_gen import ShopOrderPaid, on

@on("shop.order.paid")
def handle(ev: ShopOrderPaid):
    shipped = ev.order_ship(ev.order_id, by="bike", vars={"color": "red"})
    level = ev.stock_level(ev.lines[0].item)
    ev.info(f"{ev.customer.address.email} {ev.agent.full_name} {level} {ev.get_key} {ev.lines[0].count + 1} {shipped.id}")
    ev.returns.gifts = [{"item": "mug"}]
    return {"hold": level > 3}
`}
	for name, text := range generated {
		files[name] = string(text)
	}
	dir := projecttest.Write(t, files)
	wasm, err := compile(t, dir, filepath.Join(dir, "shop.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	rt := runtimetest.New(t, runtime.Options{Catalog: known, Calls: map[string]runtime.CallFunc{
		"stock.level": func(_ context.Context, c *runtime.Call) (any, error) { return len(c.Args["item"].(string)), nil },
	}})
	b, err := rt.Load(t.Context(), wasm, runtime.Policy{Name: "shop", Grants: []string{"order.ship", "stock.level"}})
	if err != nil {
		t.Fatal(err)
	}
	out := runtimetest.Handle(t, b, &runtime.Event{ID: "shop.order.paid", Dictionary: map[string]any{
		"order_id": 8, "get": "got", "lines": []any{map[string]any{"item": "lamp", "count": 2}}, "customer_address_email": "c@example.com", "agent_full_name": "Ada",
	}})
	if want := "c@example.com Ada 4 got 3 Result(action=0, path=('id',))"; out.Kind != abi.OK || logs(out) != want {
		t.Fatalf("%v: %s, want %s", out.Err, logs(out), want)
	}
	if got := string(convert.AppendJSON(nil, out.Returns)); got != `{"gifts":[{"item":"mug"}],"hold":true}` {
		t.Error(got)
	}
	if got := string(convert.AppendJSON(nil, out.Actions[0].Args)); got != `{"by":"bike","order_id":8,"var_color":"red"}` {
		t.Error(got)
	}
}

// python finds a CPython that the SDK's own tests run on.
func python(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"python3", "python3.14", "python3.13", "python3.12", "python3.11"} {
		if exec.Command(name, "-c", "import sys; sys.exit(sys.version_info < (3, 11))").Run() == nil {
			return name
		}
	}
	if os.Getenv("VIVARIUM_TOOLCHAINS") != "" {
		t.Fatal("there is no python 3.11 or later")
	}
	t.Skip("skipped: there is no python 3.11 or later")
	return ""
}

func unittests(t *testing.T, dir string) {
	t.Helper()
	cmd := exec.Command(python(t), "-B", "-W", "error", "-m", "unittest", "discover", "tests")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil || !regexp.MustCompile(`Ran [1-9]`).Match(out) {
		t.Errorf("%v\n%s", err, out)
	}
}

// The SDK in plain CPython does what it does in the sandbox.
func TestPlain(t *testing.T) { unittests(t, ".") }

// A new project's unit tests pass as they stand.
func TestNewProject(t *testing.T) {
	l, err := project.Find("python")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "mail-triage")
	if _, err := project.New(dir, l, "mail-triage"); err != nil {
		t.Fatal(err)
	}
	unittests(t, dir)
}

// Type checkers know every key: what is right passes, and every typo is found.
func TestTyped(t *testing.T) {
	if _, err := exec.LookPath("pyright"); err != nil {
		if os.Getenv("VIVARIUM_TOOLCHAINS") != "" {
			t.Fatal(err)
		}
		t.Skip("skipped: there is no pyright")
	}
	dir := projecttest.Write(t, map[string]string{"shop.yaml": shop, "pyrightconfig.json": `{"pythonVersion": "3.11"}`, "typos.py": typos})
	sdk, err := os.OpenRoot("vivarium")
	if err != nil {
		t.Fatal(err)
	}
	defer sdk.Close()
	if err := os.CopyFS(filepath.Join(dir, "vivarium"), sdk.FS()); err != nil {
		t.Fatal(err)
	}
	copyTo := func(from, name string) {
		t.Helper()
		text, err := os.ReadFile(from)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	copyTo("new/behavior.py", "begin.py")
	copyTo("../../examples/data-forecast/behavior.py", "forecast.py")
	cmd := exec.Command("pyright", "begin.py", "forecast.py", "typos.py", "vivarium/__init__.pyi", "vivarium/catalog_gen.pyi")
	cmd.Dir = dir
	out, _ := cmd.Output() // an error is what it finds
	for n, line := range strings.Split(typos, "\n") {
		found := strings.Contains(string(out), fmt.Sprintf("typos.py:%d:", n+1))
		if wrong := strings.Contains(line, "# wrong"); wrong != found {
			t.Errorf("line %d: %s: found %v", n+1, line, found)
		}
	}
	if want := fmt.Sprintf("\n%d errors, 0 warnings", strings.Count(typos, "# wrong")); !strings.Contains(string(out), want) {
		t.Errorf("%s, want %s", out, want)
	}
}

const typos = `
from vivarium import MailReceived, MailReceivedApp, MailReceivedAppReturned, Ref, Worker, on

@on("event.mail.received")
def a(ev: MailReceived):
    ev.ticket.subjct  # wrong
    ev.set_importance("x")  # wrong
    ev.set_importance()  # wrong
    ev.task_create("x", due_dat=3)  # wrong
    x: int = ev.ticket.subject  # wrong
    t = ev.task_create("x", due_date=3)
    ev.links_set(Ref("task", t.id), [ev.ticket])
    ev.info(ev.behavior_bot.owner.as_(Worker).full_name, n=x)
    for at in ev.attachments:
        at.nam  # wrong

@on("event.mail.received.app")  # wrong
def b(ev: MailReceived):
    pass

@on("event.mail.received.app")
def c(ev: MailReceivedApp) -> MailReceivedAppReturned:
    ev.returns.rejct = True  # wrong
    return {"reject": 1}  # wrong

@on("shop.order.paid")
def d(ev):
    return {"any": ev.get("thing")}
`

// What README.md shows is packed and does what it says, and its test passes.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	listings := regexp.MustCompile("(?s)```python\n(.*?)```").FindAllSubmatch(text, -1)
	if len(listings) != 2 {
		t.Fatalf("%d listings", len(listings))
	}
	files := map[string]string{"behavior.py": string(listings[0][1])}
	b := pack(t, files)
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	ev.Dictionary["ticket_owner_id"] = 0
	ev.Keys = func(_ context.Context, keys []string) (map[string]any, error) {
		return map[string]any{"content": "Please refund order 8813."}, nil
	}
	if out := runtimetest.Handle(t, b, ev); out.Kind != abi.OK || len(out.Actions) != 2 || out.Actions[0].Name != "task.create" {
		t.Errorf("%+v", out)
	}
	files["tests/test_behavior.py"] = string(listings[1][1])
	dir := projecttest.Write(t, files)
	here, err := filepath.Abs("vivarium")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(here, filepath.Join(dir, "vivarium")); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		t.Fatal(err)
	}
	unittests(t, dir)
}
