package script

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

const sdk = "../../guest-sdk/javascript"

// project writes files into a folder.
func project(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// packed packs a program that begins with main.ts. The interpreter need not be
// compiled every time, and what is packed is interpreted: it runs once.
func packed(t *testing.T, files map[string]string, grants ...string) *runtime.Behavior {
	t.Helper()
	wasm, err := Pack(t.Context(), project(t, files), "main.ts", sdk, options())
	if err != nil {
		t.Fatal(err)
	}
	rt := runtimetest.New(t, runtime.Options{Engine: runtime.WazeroInterpreter})
	b, err := rt.Load(t.Context(), wasm, runtime.Policy{Grants: grants, Limits: runtime.Limits{Time: time.Minute}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func options() runtime.Options {
	dir, err := os.UserCacheDir()
	if err != nil {
		return runtime.Options{}
	}
	return runtime.Options{CacheDir: filepath.Join(dir, "vivarium-test")}
}

// webhook packs a program that begins with main.ts and handles a webhook.
func webhook(t *testing.T, files map[string]string) *runtime.Outcome {
	t.Helper()
	b := packed(t, files)
	return runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.webhook.received"))
}

// What is thrown in a handler leads to the author's own file and line, also in
// what it imports.
func TestPositions(t *testing.T) {
	for _, c := range []struct{ name, helper, says string }{
		{"thrown", "throw new Error('broken')", "broken (lib/helper.ts:4)"},
		{"a mistake", "(undefined as any).x", "TypeError: cannot read property 'x' of undefined (lib/helper.ts:4)"},
		{"no error", "throw {code: 7}", `{"code":7}`},
		{"said", "fail('enough')", "enough (lib/helper.ts:4)"},
	} {
		out := webhook(t, map[string]string{
			"main.ts":       "import { on } from \"vivarium\";\nimport { help } from \"./lib/helper\";\n\n\non(\"event.webhook.received\", (d) => {\n  help(d);\n});\n",
			"lib/helper.ts": "import { fail } from \"vivarium\";\ninterface Unused { a: string }\nexport function help(_: unknown): void {\n  " + c.helper + ";\n}\nvoid fail;\n",
		})
		if out.Kind != abi.Failed || out.Err.Message != c.says {
			t.Errorf("%s: %s, %v; want %q", c.name, out.Kind, out.Err, c.says)
		}
	}
}

// Mistakes that are found while packing name the author's file and line.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, main, says string }{
		{"syntax", "import { on } from \"vivarium\";\non(\"event.webhook.received\", (d) => {;\n", "main.ts:3:1: "},
		{"import", "import \"./nowhere\";\n", `main.ts:1:8: Could not resolve "./nowhere"`},
		{"package", "import \"nowhere\";\n", `main.ts:1:8: Could not resolve "nowhere"`},
		{"name", "import { off } from \"vivarium\";\noff();\n", `main.ts:1:10: No matching export`},
		{"top level", "import { log } from \"vivarium\";\n\nlog.info(nothing);\n", "ReferenceError: nothing is not defined (main.ts:3)"},
		{"event", "import { on } from \"vivarium\";\n\non(\"event.webhook.recieved\" as any, () => {});\n", "(did you mean event.webhook.received"},
		{"event's line", "import { on } from \"vivarium\";\n\non(\"event.webhook.recieved\" as any, () => {});\n", "(main.ts:3)"},
		{"twice", "import { on } from \"vivarium\";\non(\"event.webhook.received\", () => {});\non(\"event.webhook.received\", () => {});\n", `two handlers for "event.webhook.received" (main.ts:3)`},
		{"no function", "import { on } from \"vivarium\";\non(\"event.webhook.received\", 7 as any);\n", "on takes an event ID and a function (main.ts:2)"},
		{"none", "import \"vivarium\";\n", "declares no handler"},
		{"no SDK", "export {};\n", "declares no handler"},
		{"rejected", "import \"vivarium\";\n\nawait Promise.reject(new Error(\"not today\"));\n", "not today (main.ts:3)"},
		{"waits", "import \"vivarium\";\nawait new Promise(() => {});\n", "nothing settles"},
	} {
		_, err := Pack(t.Context(), project(t, map[string]string{"main.ts": c.main}), "main.ts", sdk, options())
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v\nwant %q", c.name, err, c.says)
		}
	}
	var bad *Error
	if _, err := Bundle(t.TempDir(), "main.ts", sdk); !errors.As(err, &bad) {
		t.Errorf("no main file: %v", err)
	}
}

// What a program can do besides the kit.
func TestHandlers(t *testing.T) {
	for _, c := range []struct{ name, handler, logs string }{
		{"async", "async (d) => { await null; log.info(await Promise.resolve(7)); }", "7"},
		{"console", "(d) => { console.log('a', 1n, { b: [1n] }, undefined); }", `a 1 {"b":["1"]} undefined`},
		{"keys", "(d) => { const keys = Object.keys(d); log.info(keys.length > 2, keys.every((key) => key in d)); }", "true true"},
		{"text", "(d) => { log.info(new TextDecoder().decode(new TextEncoder().encode('Zoë')), '\\ud800'.length); }", "Zoë 1"},
		{"halves", "(d) => { log.info('a\\ud800b'); }", "a\ufffdb"},
		{"clock", "(d) => { log.info(Date.now() === d.$time * 1000, new Date(0).getTimezoneOffset()); }", "true 0"},
		{"strict", "(d) => { try { (d as any).x = 1 } catch (e) { log.info(String(e)) } }", "TypeError: x can't be set: return what the event shall get"},
	} {
		out := webhook(t, map[string]string{"main.ts": "import { on, log } from \"vivarium\";\non(\"event.webhook.received\", " + c.handler + ");\n"})
		if out.Kind != abi.OK || len(out.Logs) != 1 || string(out.Logs[0].Text) != c.logs {
			t.Errorf("%s: %v, %v; want %q", c.name, out.Err, out.Logs, c.logs)
		}
	}
	for handler, says := range map[string]string{
		"async () => { await new Promise(() => {}); }":            "nothing settles",
		"async () => { throw new Error('late'); }":                "late (main.ts:2)",
		"() => { void Promise.reject(new Error('left')); }":       "left (main.ts:2)",
		"() => ({ _http_status: () => 1 } as any)":                "a function can't be told to the host",
		"() => { const a: any = {}; a.a = a; return a; }":         "nested more than 32 deep",
		"(d) => { on('event.mail.received', () => {}); }":         "not in a handler",
		"() => ({ _http_status: 2n ** 64n } as any)":              "a bigint of more than 64 bits",
		"(d) => { d.$suspend(7 as any) }":                         "takes {state: bin}",
		"(d) => { d.$act('nowhere') }":                            "has no action",
		"(d) => { d.$call('nowhere', new Map([[1, 2]]) as any) }": "has no",
	} {
		out := webhook(t, map[string]string{"main.ts": "import { on } from \"vivarium\";\non(\"event.webhook.received\", " + handler + ");\n"})
		if out.Kind != abi.Failed || !strings.Contains(out.Err.Message, says) {
			t.Errorf("%s: %s, %v; want %q", handler, out.Kind, out.Err, says)
		}
	}
}

// Randomness differs from event to event, and is the same for the same event.
func TestRandom(t *testing.T) {
	b := packed(t, map[string]string{"main.ts": "import { on, log } from \"vivarium\";\nconst at = Math.random();\non(\"event.webhook.received\", () => { log.info(at !== Math.random(), Math.random()); });\n"})
	seen := map[string]bool{}
	for _, run := range []string{"a", "b", "a"} {
		out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.webhook.received", Run: run})
		if len(out.Logs) != 1 || !strings.HasPrefix(string(out.Logs[0].Text), "true 0.") {
			t.Fatalf("%v, %v", out.Err, out.Logs)
		}
		seen[string(out.Logs[0].Text)] = true
	}
	if len(seen) != 2 {
		t.Errorf("two events gave %v", seen)
	}
}

func TestMappings(t *testing.T) {
	for _, bad := range []string{"!", "g", "AAAA,ggggggggggg"} {
		if _, err := slimMappings(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
	if got, err := slimMappings("AAAA,EAAE,CACA;;SDDFA"); err != nil || got != "AAAA,GACA;;SDDA" {
		t.Errorf("%q, %v", got, err)
	}
}

// The SDK works in plain Node, and its types are right.
func TestNode(t *testing.T) {
	for _, c := range []struct {
		tool string
		args []string
	}{
		{"node", []string{"--test", "test/"}},
		{"tsc", []string{"-p", "triage"}},
	} {
		path, err := exec.LookPath(c.tool)
		if err != nil && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
			t.Logf("left out: there is no %s in PATH", c.tool)
			continue
		}
		cmd := exec.Command(path, c.args...)
		cmd.Dir = sdk
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", c.tool, err, out)
		}
	}
}
