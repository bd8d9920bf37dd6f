package script

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// shown gives the first code of a language in the SDK's README.
func shown(t *testing.T, language string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(sdk, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(page), "```"+language+"\n")
	code, _, ended := strings.Cut(rest, "```\n")
	if !found || !ended {
		t.Fatalf("README.md shows no %s", language)
	}
	return code
}

// The behavior that README.md shows does what it says.
func TestReadmeBehavior(t *testing.T) {
	b := packed(t, map[string]string{"main.ts": shown(t, "ts")}, "task.create", "links.set")
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	ev.Dictionary["is_outgoing"], ev.Dictionary["ticket_owner_id"] = false, nil
	ev.Dictionary["content"] = "Please refund order 8813."
	out := runtimetest.Handle(t, b, ev)
	if out.Kind != abi.OK || len(out.Actions) != 2 || out.Actions[0].Name != "task.create" || out.Actions[1].Name != "links.set" {
		t.Errorf("%v, %v", out.Err, out.Actions)
	}
}

// The test that README.md shows passes in Node, in a project as it begins.
func TestReadmeTest(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skip("skipped: there is no node in PATH")
	}
	main, err := os.ReadFile(filepath.Join(sdk, "new", "main.js"))
	if err != nil {
		t.Fatal(err)
	}
	dir := project(t, map[string]string{
		"package.json": `{"type": "module"}`, "main.js": string(main), "test/main.test.js": shown(t, "js"), "node_modules/.keep": "",
	})
	at, err := filepath.Abs(sdk)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(at, filepath.Join(dir, "node_modules", "vivarium")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(node, "--test", "test/")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "# pass 1") && !strings.Contains(string(out), "pass 1") {
		t.Errorf("%v\n%s", err, out)
	}
}
