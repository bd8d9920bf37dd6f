package pack_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/pack"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func fixture(t testing.TB, name string) []byte {
	t.Helper()
	return runtimetest.File(t, filepath.Join("testdata", name+".wasm"))
}

// program is one for testdata/interpreter.wat.
func program(commands ...string) pack.Program {
	return pack.Program{Main: "main.x", Files: map[string][]byte{"main.x": []byte(strings.Join(commands, ""))}}
}

func handler(id string) string { return "h" + string([]byte{byte(len(id))}) + id }

func packed(t testing.TB, name string, p pack.Program) []byte {
	t.Helper()
	wasm, err := pack.Pack(t.Context(), fixture(t, name), p, runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

// refusal packs what must be refused.
func refusal(t testing.TB, wasm []byte, p pack.Program, options runtime.Options, words ...string) *runtime.Error {
	t.Helper()
	_, err := pack.Pack(t.Context(), wasm, p, options)
	var e *runtime.Error
	if !errors.As(err, &e) || e.Kind != abi.Refused {
		t.Fatalf("got %v, want a refusal that says %q", err, words)
	}
	for _, word := range words {
		if !strings.Contains(e.Text(), word) {
			t.Errorf("%q does not say %q", e.Text(), word)
		}
	}
	return e
}

// proves PACK-1, PACK-5, PACK-7
func TestHandlers(t *testing.T) {
	wasm := packed(t, "interpreter", program(handler("event.webhook.received"), handler("event.mail.received"), "g"))
	for _, engine := range []string{runtime.Wazero, runtime.WazeroInterpreter} {
		rt := runtimetest.New(t, runtime.Options{Engine: engine})
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		info := b.Info()
		if got := info.Handlers; !slices.Equal(got, []string{"event.mail.received", "event.webhook.received"}) {
			t.Errorf("handlers %q", got)
		}
		if info.MinMemory != 3*65536 || info.MaxMemory != 8*65536 {
			t.Errorf("memory of %d to %d bytes", info.MinMemory, info.MaxMemory)
		}
		seen := map[string]bool{}
		for n := range 3 { // each event finds what initialization left
			ev := &runtime.Event{ID: "event.webhook.received", Run: "run " + string(rune('a'+n))}
			out := runtimetest.Handle(t, b, ev)
			if out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			if status, _ := out.Returns.Get("_http_status").Int(); status != 200 {
				t.Errorf("returned %s", out.Returns)
			}
			seen[string(out.Logs[0].Text[:16])], seen[string(out.Logs[0].Text[16:])] = true, true
		}
		if len(seen) != 4 {
			t.Errorf("random bytes %v: want one value for the initialization and one for each event", seen)
		}
		// The second handler is told apart: what it returns is no key of its event.
		if out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), "event.mail.received")); out.Kind != abi.BadReply {
			t.Errorf("%s: %v", out.Kind, out.Err)
		}
	}
}

// A trap names the handler that it happened in.
func TestNames(t *testing.T) {
	wasm := bytes.Replace(packed(t, "interpreter", program(handler("event.webhook.received"))), []byte("\x41\xb3\x7f\x46"), []byte("\x41\xb4\x7f\x46"), 1)
	b := runtimetest.Load(t, wasm, runtime.Policy{})
	out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.webhook.received"})
	if out.Kind != abi.Trap || !slices.Contains(out.Err.Stack, "event.webhook.received") {
		t.Errorf("%v, %v", out.Kind, out.Err)
	}
}

// proves PACK-5
func TestSameBytes(t *testing.T) {
	p := program(handler("event.webhook.received"), "g")
	if !bytes.Equal(packed(t, "interpreter", p), packed(t, "interpreter", p)) {
		t.Error("the same input gave other bytes")
	}
}

// proves PACK-2
func TestPrograms(t *testing.T) {
	wasm := fixture(t, "interpreter")
	many := pack.Program{Main: "0", Files: map[string][]byte{}}
	for n := range abi.MaxFiles + 1 {
		many.Files[strings.Repeat("x", n/2)+string(rune('0'+n%2))] = nil
	}
	for what, c := range map[string]struct {
		p    pack.Program
		says string
	}{
		"no main":   {pack.Program{Main: "a", Files: map[string][]byte{"b": nil}}, `main file "a" is not among its files`},
		"no files":  {pack.Program{Main: "a"}, "not among its files"},
		"no name":   {pack.Program{Files: map[string][]byte{"": nil}}, "has a name"},
		"long name": {pack.Program{Main: strings.Repeat("x", 256), Files: map[string][]byte{strings.Repeat("x", 256): nil}}, "more than 255 bytes"},
		"absolute":  {pack.Program{Main: "/a", Files: map[string][]byte{"/a": nil}}, "no relative path"},
		"upwards":   {pack.Program{Main: "a/../b", Files: map[string][]byte{"a/../b": nil}}, "no relative path"},
		"control":   {pack.Program{Main: "a\n", Files: map[string][]byte{"a\n": nil}}, "characters"},
		"not UTF-8": {pack.Program{Main: "a\xff", Files: map[string][]byte{"a\xff": nil}}, "characters"},
		"backslash": {pack.Program{Main: `a\b`, Files: map[string][]byte{`a\b`: nil}}, "characters"},
		"large":     {pack.Program{Main: "a", Files: map[string][]byte{"a": make([]byte, abi.MaxProgram)}}, "8388608 bytes"},
		"many":      {many, "1025 files"},
	} {
		if e := refusal(t, wasm, c.p, runtime.Options{}, "program: "); !strings.Contains(e.Message, c.says) {
			t.Errorf("%s: %q does not say %q", what, e.Message, c.says)
		}
	}
}

// proves PACK-3
func TestDeclaring(t *testing.T) {
	wasm, hook := fixture(t, "interpreter"), handler("event.webhook.received")
	refusal(t, wasm, program(handler("event.webhook.recieved")), runtime.Options{}, `no event "event.webhook.recieved"`, "did you mean event.webhook.received")
	refusal(t, wasm, program(handler("")), runtime.Options{}, `no event ""`)
	refusal(t, wasm, program(hook, hook), runtime.Options{}, `two handlers for "event.webhook.received"`)
	refusal(t, wasm, program(handler("\xff")), runtime.Options{}, "UTF-8")
	// Without a program nothing is declared: the module has no handlers.
	refusal(t, wasm, pack.Program{}, runtime.Options{}, "no handlers")
}

// proves PACK-4
func TestProgramsThatStop(t *testing.T) {
	wasm, hook := fixture(t, "interpreter"), handler("event.webhook.received")
	position, err := convert.Append(nil, map[string]any{"message": "broken on purpose", "file": "main.x", "line": 7})
	if err != nil {
		t.Fatal(err)
	}
	if e := refusal(t, wasm, program("f", string(position)), runtime.Options{}); e.Message != "broken on purpose (main.x:7)" {
		t.Errorf("says %q", e.Message)
	}
	refusal(t, wasm, program(hook, "t"), runtime.Options{}, "_initialize: ", "unreachable")
	refusal(t, wasm, program(), runtime.Options{}, "declares no handler")
	if e := refusal(t, wasm, program("l"), runtime.Options{Limits: runtime.Limits{InitFuel: 100_000}}); e.Limit != "init_fuel" {
		t.Errorf("limit %q: %v", e.Limit, e)
	}
	if e := refusal(t, wasm, program("l"), runtime.Options{Limits: runtime.Limits{InitTime: 20 * time.Millisecond}}); e.Limit != "init_time" {
		t.Errorf("limit %q: %v", e.Limit, e)
	}
	if e := refusal(t, wasm, program(hook), runtime.Options{Limits: runtime.Limits{MemoryBytes: 65536, ModuleBytes: 1000}}); e.Limit != "module_bytes" {
		t.Errorf("limit %q: %v", e.Limit, e)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := pack.Pack(ctx, wasm, program(hook), runtime.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
}

// proves PACK-1
func TestNoInterpreters(t *testing.T) {
	p := program(handler("event.webhook.received"))
	refusal(t, fixture(t, "no_interpreter"), p, runtime.Options{}, "not an interpreter", "no export vivarium_handle", "(i32, i32) -> (i64)")
	refusal(t, fixture(t, "wrong_interpreter"), p, runtime.Options{}, "not an interpreter", "vivarium_handle is not a function of type (i32, i32) -> (i64)")
	refusal(t, runtimetest.File(t, "../testdata/example.wasm"), p, runtime.Options{}, "not an interpreter")
	refusal(t, []byte("nothing"), p, runtime.Options{}, "not a WebAssembly module")
}

// proves PACK-6
func TestNotToBePacked(t *testing.T) {
	for name, says := range map[string]string{
		"changes_table": "changes a table", "drops_segment": "drops segments", "holds_reference": "global that holds a reference",
	} {
		refusal(t, fixture(t, name), pack.Program{}, runtime.Options{}, "can't be packed", says)
	}
}

// proves PACK-5
func TestExpensive(t *testing.T) {
	wasm := packed(t, "expensive", pack.Program{})
	b := runtimetest.Load(t, wasm, runtime.Policy{Limits: runtime.Limits{InitFuel: 1}})
	out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.webhook.received"})
	if status, _ := out.Returns.Get("_http_status").Int(); status != 200 {
		t.Errorf("%v, returned %s", out.Err, out.Returns)
	}
	again, err := pack.Pack(t.Context(), wasm, pack.Program{}, runtime.Options{})
	if err != nil || !bytes.Equal(again, wasm) {
		t.Errorf("packed twice it differs: %v", err)
	}
}

// What a packed module does is what the module did, and it keeps its metadata.
func TestRealModules(t *testing.T) {
	for _, path := range []string{
		"../../guest-sdk/go/triage/triage.wasm", "../../guest-sdk/wat/triage/triage.wasm", "../../examples/mail-gate/behavior.wasm",
	} {
		wasm := runtimetest.File(t, path)
		short, err := pack.Pack(t.Context(), wasm, pack.Program{}, runtime.Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		var outs [2]*runtime.Outcome
		for i, wasm := range [][]byte{wasm, short} {
			policy := runtime.Policy{Name: "b", Grants: []string{"*"}}
			if i == 1 {
				policy.Limits.InitFuel = 1
			}
			b := runtimetest.Load(t, wasm, policy)
			ev := runtimetest.Sample(t, catalog.Builtin(), b.Info().Handlers[0])
			ev.Run = "the same"
			outs[i] = runtimetest.Handle(t, b, ev)
			if outs[i].Kind != abi.OK {
				t.Fatalf("%s: %v", path, outs[i].Err)
			}
			outs[i].Cost.Duration = 0
		}
		if !reflect.DeepEqual(outs[0], outs[1]) {
			t.Errorf("%s: %+v, packed %+v", path, outs[0], outs[1])
		}
	}
}

// Every fixture that loads does the same when it is packed, or says why it can't
// be.
func TestFixtures(t *testing.T) {
	paths, err := filepath.Glob("../testdata/*.wasm")
	if err != nil {
		t.Fatal(err)
	}
	rt := runtimetest.New(t, runtime.Options{Limits: runtime.Limits{Time: 50 * time.Millisecond, InitFuel: 1_000_000}})
	same := 0
	for _, path := range paths {
		wasm := runtimetest.File(t, path)
		before, err := rt.Load(t.Context(), wasm, runtime.Policy{Name: "b"})
		if err != nil {
			continue
		}
		short, err := pack.Pack(t.Context(), wasm, pack.Program{}, runtime.Options{})
		if fresh := len(before.Info().Fresh) > 0; fresh != (err != nil) {
			t.Errorf("%s: %v, its instances are replaced: %t", path, err, fresh)
		}
		if err != nil {
			continue
		}
		after, err := rt.Load(t.Context(), short, runtime.Policy{Name: "b", Limits: runtime.Limits{InitFuel: 1}})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		for range 2 {
			ev := &runtime.Event{ID: before.Info().Handlers[0], Run: "the same"}
			was, is := runtimetest.Handle(t, before, ev), runtimetest.Handle(t, after, ev)
			if was.Kind != is.Kind || was.Returns.String() != is.Returns.String() || !reflect.DeepEqual(was.Logs, is.Logs) ||
				was.Kind != abi.Deadline && was.Cost.Fuel != is.Cost.Fuel {
				t.Errorf("%s: %s %s %v, packed %s %s %v", path, was.Kind, was.Returns, was.Logs, is.Kind, is.Returns, is.Logs)
			}
		}
		same++
	}
	if same < 20 {
		t.Errorf("%d fixtures were packed", same)
	}
}

// A fixture is what its source says.
func TestFixturesAreBuilt(t *testing.T) {
	sum, err := os.ReadFile("testdata/testdata.sum")
	if err != nil {
		t.Fatal(err)
	}
	sources, _ := filepath.Glob("testdata/*.wat")
	if lines := strings.Count(string(sum), "\n"); lines == 0 || lines != len(sources) {
		t.Errorf("%d sources, %d in testdata.sum: run testdata/build.sh", len(sources), lines)
	}
	for line := range strings.Lines(string(sum)) {
		fields := strings.Fields(line)
		for i, ext := range []string{".wat", ".wasm"} {
			data, err := os.ReadFile(filepath.Join("testdata", fields[2]+ext))
			digest := sha256.Sum256(data)
			if err != nil || hex.EncodeToString(digest[:]) != fields[i] {
				t.Errorf("%s%s is not what was built (%v): run testdata/build.sh", fields[2], ext, err)
			}
		}
	}
}
