package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// modules gives every fixture of the runtime: each has one fault.
func modules(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../runtime/testdata/*.wasm")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d fixtures, %v", len(files), err)
	}
	return files
}

// oneClearLine checks what a failure says to people.
func oneClearLine(t *testing.T, text string) {
	t.Helper()
	if strings.Count(text, "\n") != 1 || !strings.HasSuffix(text, "\n") {
		t.Errorf("not one line: %q", text)
	}
	if i := strings.IndexFunc(strings.TrimSuffix(text, "\n"), unicode.IsControl); i >= 0 {
		t.Errorf("a control character at %d of %q", i, text)
	}
}

func TestEveryFaultEndsInItsKind(t *testing.T) {
	limits := []string{"--cache", "off", "--limit", "time=50ms", "--limit", "init_time=50ms", "--limit", "memory_bytes=4M"}
	for _, file := range modules(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".wasm"), func(t *testing.T) {
			t.Parallel()
			run := append([]string{"run", file}, limits...)
			code, out, err := invoke(t.Context(), "", append(run, "--json")...)
			if code == exitUsage && out == "" {
				oneClearLine(t, err) // a module with several handlers
				return
			}
			var r report
			if err := json.Unmarshal([]byte(out), &r); err != nil {
				t.Fatalf("%v in %q", err, out)
			}
			if code != exitCode(r.Kind) || (r.Error == nil) != (r.Kind == abi.OK) || err != "" {
				t.Errorf("exit code %d, kind %s, error %+v, standard error %q", code, r.Kind, r.Error, err)
			}
			people, out, err := invoke(t.Context(), "", run...)
			if people != code {
				t.Errorf("exit code %d for people, %d for programs", people, code)
			}
			if out == "" {
				oneClearLine(t, err)
			}
			if inspected, _, err := invoke(t.Context(), "", "inspect", file); err != "" || inspected != 0 && inspected != 4 {
				t.Errorf("inspect ends with %d and says %q", inspected, err)
			}
		})
	}
}

func TestWhatIsNoModuleIsRefused(t *testing.T) {
	whole, err := os.ReadFile("testdata/asks.wasm")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ module, says string }{
		"empty":     {"", ""},
		"text":      {"#!/bin/sh\necho hello\n", "not a WebAssembly module"},
		"component": {"\x00asm\x0d\x00\x01\x00", "component"},
		"truncated": {string(whole[:len(whole)/2]), ""},
		"trailing":  {string(whole) + "\xff\xff\xff", ""},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, line := invoke(t.Context(), c.module, "run", "-", "--cache", "off")
			if code != 4 || out != "" || !strings.HasPrefix(line, "vivarium: run: refused: ") || !strings.Contains(line, c.says) {
				t.Errorf("exit code %d, %q %q", code, out, line)
			}
			oneClearLine(t, line)
			code, out, _ = invoke(t.Context(), c.module, "inspect", "-")
			if code != 4 || !strings.HasPrefix(out, "refused -\n") {
				t.Errorf("inspect ends with %d, %q", code, out)
			}
		})
	}
}

var duration = regexp.MustCompile(`"duration_ns":\d+`)

func TestTwiceTheSameBytesButForTheDuration(t *testing.T) {
	for _, args := range [][]string{
		{"testdata/asks.wasm", "--sample"},
		{"testdata/asks.wasm", "--eml", "../../examples/mail-triage/refund.eml"},
		{"testdata/asks.wasm", "--eml", "../../examples/mail-triage/refund.eml", "--engine", "wazero-interpreter"},
		{"testdata/many.wasm", "--event", "event.record.changed", "--param", "context=ticket", "--sample"},
	} {
		var first string
		for range 3 {
			code, out, err := invoke(t.Context(), "", append([]string{"run", "--json", "--cache", "off"}, args...)...)
			out = duration.ReplaceAllString(out, "")
			if code != 0 {
				t.Fatalf("%v: exit code %d: %s", args, code, err)
			}
			if first == "" {
				first = out
			}
			if out != first {
				t.Errorf("%v: first\n%s\nthen\n%s", args, first, out)
			}
		}
	}
}

// The handler that events ends with must compile: its type is one of the SDK's.
func TestStubsNameTypesOfTheSDK(t *testing.T) {
	files, err := filepath.Glob("../../guest-sdk/go/events_*_gen.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of the SDK, %v", len(files), err)
	}
	var sdk strings.Builder
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sdk.Write(b)
	}
	named := regexp.MustCompile(`\(ev vivarium\.(\w+)\) error`)
	for _, e := range catalog.Builtin().Events() {
		stub, err := goStub(catalog.Builtin(), e)
		if err != nil {
			t.Fatal(err)
		}
		found := named.FindStringSubmatch(stub)
		if found == nil || !strings.Contains(sdk.String(), "\ntype "+found[1]+" struct{ *Event }") {
			t.Errorf("%s: the SDK has no type for\n%s", e.ID, stub)
		}
	}
}
