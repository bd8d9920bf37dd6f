package project

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// readmeBlock gives the first block of code of a language in an SDK's README.
func readmeBlock(t *testing.T, sdk, language string) string {
	t.Helper()
	page, err := os.ReadFile("../../guest-sdk/" + sdk + "/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "```"+language+"\n")
	block, _, ok := strings.Cut(rest, "```")
	if !ok {
		t.Fatalf("the README of %s shows no %s", sdk, language)
	}
	return block
}

// readmeBuilds builds what the README of an SDK shows in place of what new
// projects begin with.
func readmeBuilds(t *testing.T, l *Language, file string, change func(string) string) (*Built, error) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "shown")
	if _, err := New(dir, l, "shown"); err != nil {
		t.Fatal(err)
	}
	source := readmeBlock(t, l.SDK, l.Name)
	if change != nil {
		source = change(source)
	}
	if err := os.WriteFile(filepath.Join(dir, file), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	built, err := Build(t.Context(), dir, BuildOptions{})
	var missing *MissingError
	if errors.As(err, &missing) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skipf("skipped: %v", err)
	}
	return built, err
}

func TestReadmeC(t *testing.T) {
	built, err := readmeBuilds(t, c(), "main.c", nil)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(built.Info.Handlers, []string{"event.mail.received"}) || len(built.Module) > 8<<10 {
		t.Errorf("%d bytes, %+v", len(built.Module), built.Info)
	}
}

func TestReadmeCPP(t *testing.T) {
	built, err := readmeBuilds(t, cpp(), "main.cpp", nil)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(built.Info.Handlers, []string{"event.mail.received"}) || len(built.Module) > 10<<10 {
		t.Errorf("%d bytes, %+v", len(built.Module), built.Info)
	}
}

// A key that is not in the catalog does not compile, and the author reads their
// own file and line.
func TestTypoInC(t *testing.T) {
	_, err := readmeBuilds(t, c(), "main.c", func(s string) string { return strings.Replace(s, "ticket_subject(", "ticket_subjekt(", 1) })
	var said *ToolError
	if !errors.As(err, &said) || !strings.HasPrefix(said.Error(), "main.c:7:") || !strings.Contains(said.Error(), "viv_ticket_subjekt") {
		t.Errorf("%v", err)
	}
	_, err = readmeBuilds(t, c(), "main.c", func(s string) string { return "int nowhere(void);\n" + strings.Replace(s, "100", "nowhere()", 1) })
	if !errors.As(err, &said) || !strings.Contains(said.Error(), "undefined symbol: nowhere") {
		t.Errorf("%v", err)
	}
}

// libC takes memory from malloc before and after the SDK has to grow memory for
// a large text, and looks whether either wrote into the other's.
const libC = `#include <stdlib.h>
#include <string.h>
#include "vivarium_mail_gen.h"

static int whole(const char *p, char c, size_t n) {
	while (n--) if (*p++ != c) return 0;
	return 1;
}

static void mixed(viv_mail_received mail) {
	char *first = EARLY;
	viv_text content = viv_mail_received_content(mail);
	char *second = malloc(300000);
	memset(second, 'b', 300000);
	char *third = viv_alloc(200000);
	memset(third, 'c', 200000);
	if (first && !whole(first, 'a', 1000)) viv_fail("the first block");
	if (content.len != 1000000 || !whole(content.at, 'x', content.len)) viv_fail("the text");
	if (!whole(second, 'b', 300000)) viv_fail("the second block");
	viv_info("whole");
}
VIV_ON(mail_received, mixed);
`

// A behavior that includes the C library's headers is linked with it, initializes
// itself, and shares memory with the SDK.
func TestLibCInC(t *testing.T) {
	for _, early := range []string{"memset(malloc(1000), 'a', 1000)", "NULL"} {
		built, err := readmeBuilds(t, c(), "main.c", func(string) string { return strings.Replace(libC, "EARLY", early, 1) })
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(built.Module, []byte("_initialize")) {
			t.Errorf("%+v", built.Info)
		}
		b := runtimetest.Load(t, built.Module, runtime.Policy{Name: "shown"})
		ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
		ev.Dictionary["content"] = strings.Repeat("x", 1_000_000)
		if out := runtimetest.Handle(t, b, ev); out.Err != nil || len(out.Logs) != 1 {
			t.Errorf("%s: %v", early, out.Err)
		}
	}
}

// Every name that the README of the C SDK speaks of is one.
func TestReadmeNamesInC(t *testing.T) {
	page, err := os.ReadFile("../../guest-sdk/c/README.md")
	if err != nil {
		t.Fatal(err)
	}
	headers, err := filepath.Glob("../../guest-sdk/c/*.h")
	if err != nil || len(headers) < 20 {
		t.Fatal(len(headers), err)
	}
	var all strings.Builder
	for _, header := range headers {
		text, err := os.ReadFile(header)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	known := map[string]bool{}
	word := regexp.MustCompile(`\b(viv|VIV)_\w+`)
	for _, name := range word.FindAllString(all.String(), -1) {
		known[name] = true
	}
	for _, name := range word.FindAllString(string(page), -1) {
		if !known[name] {
			t.Errorf("the README speaks of %s, which there is not", name)
		}
	}
}

// Files of a behavior share the run: what one has asked for another finds, and a
// return may be set by either.
func TestTwoFilesInC(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "two")
	if _, err := New(dir, c(), "two"); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "src"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"main.c": "#include \"vivarium_mail_gen.h\"\nvoid other(viv_mail_received mail);\n" +
			"static void f(viv_mail_received mail) {\n\tint32_t first = viv_must(viv_prefetch(\"content\"));\n\tother(mail);\n" +
			"\tviv_info(\"%d %.*s\", first, VIV_F(viv_mail_received_content(mail)));\n}\nVIV_ON(mail_received, f);\n",
		"src/other.c": "#include \"vivarium_mail_gen.h\"\nvoid other(viv_mail_received mail);\nvoid other(viv_mail_received mail) {\n" +
			"\tviv_info(\"other %.*s\", VIV_F(viv_mail_received_content(mail)));\n\tviv_must(viv_mail_received_set_importance(mail, 7));\n}\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o644); err != nil {
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
	b := runtimetest.Load(t, built.Module, runtime.Policy{Name: "two", Grants: []string{"*"}})
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	delete(ev.Dictionary, "content")
	out := runtimetest.Handle(t, b, ev)
	if out.Err != nil || len(out.Logs) != 2 || out.Cost.Calls != 1 || len(out.Actions) != 1 {
		t.Errorf("%v, %d lines, %d calls, %d actions", out.Err, len(out.Logs), out.Cost.Calls, len(out.Actions))
	}
}
