package project

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// restOf builds a source of testdata and runs it on a mail. It gives what was
// logged and requested, a line each.
func restOf(t *testing.T, l *Language, file string) (*runtime.Behavior, []string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "rest")
	if _, err := New(dir, l, "rest"); err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"main." + l.Name: string(source), ManifestName: "name: rest\nlanguage: " + l.Name + "\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	built, err := Build(t.Context(), dir, BuildOptions{})
	var missing *MissingError
	if errors.As(err, &missing) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skipf("skipped: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	b := runtimetest.Load(t, built.Module, runtime.Policy{Name: "rest", Grants: []string{"*"}, Limits: runtime.Limits{LogLines: 100}})
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	ev.Attempt = 2
	ev.Dictionary["content"] = "The whole text"
	ev.Dictionary["headers"] = map[string]any{"from": "ann@example.com", "subject": "Zoë"}
	ev.Dictionary["custom_12"] = "blue"
	out := new(runtime.Outcome)
	if err := b.Handle(t.Context(), ev, out); err != nil {
		t.Error(err)
	}
	var lines []string
	for _, line := range out.Logs {
		lines = append(lines, fmt.Sprintf("%s %s", line.Level, line.Text))
	}
	for _, a := range out.Actions {
		lines = append(lines, a.Name+" "+string(convert.AppendJSON(nil, a.Args)))
	}
	return b, lines
}

func compareLines(t *testing.T, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		g, w := "", ""
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("line %d: %q, want %q", i+1, g, w)
		}
	}
}

func TestRestOfC(t *testing.T) {
	_, got := restOf(t, c(), "rest.c")
	compareLines(t, got, []string{
		"info 0", "info -1.5", "info 1000000.25", "info 0.000001", "info 0", "info 3", "info -huge", "info 0.333333", "info nan",
		"info -7 4000000000 -8 9 -9223372036854775808 18446744073709551615 8",
		"info text|Zoë!|%|abcdef", "info 1|b", "info 100% ",
		"info texts right",
		"info part whole ", "info beyond there", "info from ann@example.com, of 2, by a, 1, 0", "info field blue", "info long ",
		"warn refused -3",
		`task.create {"custom_7":"gold","title":"one"}`, `set_importance {"value":{"$ref":[0,"extra","rate"]}}`,
		`attachment.create {"content":"Zoë","file_name":"a.txt"}`, `attachment.create {"content":{"$bin":"/wA="},"file_name":"a.bin"}`,
	})
}

func TestRestOfCPP(t *testing.T) {
	b, got := restOf(t, cpp(), "rest.cpp")
	compareLines(t, got, []string{
		"info 0.5 -7 7 -9223372036854775808 18446744073709551615 true s false",
		"info part whole ", "info from ann@example.com, false 2", "info received 2 10 true by a", "info field blue", "info file invoice-8813.pdf 48213",
		"warn refused -3 -3",
		`task.create {"custom_7":"gold","link_to":[{"id":596,"record":"ticket"},{"id":9,"record":"org"}],"title":"one"}`, `set_importance {"value":{"$ref":[0,"extra","rate"]}}`,
		`attachment.create {"content":"Zoë","file_name":"a.txt"}`, `attachment.create {"content":{"$bin":"/wA="},"file_name":"a.bin"}`,
		`links.set {"links":[{"id":5,"record":"ticket"},{"id":{"$ref":[0,"id"]},"record":"task"}],"on":{"id":596,"record":"ticket"}}`,
	})
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.webhook.received"))
	const want = `{"_http_response_body":"Zoë","_http_response_headers":{"a":"1","b":"2"},"_http_status":201}`
	if returned := string(convert.AppendJSON(nil, out.Returns)); out.Err != nil || returned != want {
		t.Errorf("%v: %s, want %s", out.Err, returned, want)
	}
}
