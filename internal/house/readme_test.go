package house

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile("../../" + path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestReadmeLimits holds the table of caps against the limits themselves.
func TestReadmeLimits(t *testing.T) {
	readme := read(t, "README.md")
	if lines := strings.Count(readme, "\n"); lines > 250 {
		t.Errorf("README.md has %d lines, want at most 250", lines)
	}
	row := regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\| ([^|]*) \\|")
	defaults := map[string]string{}
	for _, m := range row.FindAllStringSubmatch(readme, -1) {
		defaults[m[1]] = m[2]
	}
	runtime.Limits{}.Each(func(name, _, def string) {
		got, ok := defaults[name]
		delete(defaults, name)
		if name == "instances" { // depends on the machine
			def = "2 × cores"
		}
		if !ok || got != def {
			t.Errorf("limit %s: README.md says %q, it is %q", name, got, def)
		}
	})
	for name := range defaults {
		t.Errorf("README.md has a limit %s that does not exist", name)
	}
}

// shown gives the first Go code of README.md below a heading.
func shown(t *testing.T, heading string) string {
	t.Helper()
	_, rest, ok := strings.Cut(read(t, "README.md"), heading)
	_, rest, ok2 := strings.Cut(rest, "```go\n")
	code, _, ok3 := strings.Cut(rest, "```")
	if !ok || !ok2 || !ok3 {
		t.Fatalf("README.md shows no Go code below %q", heading)
	}
	return code
}

// TestReadmeBehavior builds the behavior that is shown, as is shown, and runs it.
func TestReadmeBehavior(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	source, overlay, module := filepath.Join(dir, "main.go"), filepath.Join(dir, "overlay.json"), filepath.Join(dir, "triage.wasm")
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(root, "examples", "shown", "main.go"): source}})
	if err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string][]byte{source: []byte(shown(t, "## Write a behavior")), overlay: replace} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	build := exec.Command("go", "build", "-overlay", overlay, "-buildmode=c-shared", "-ldflags=-w", "-o", module, "./examples/shown")
	build.Dir, build.Env = root, append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b := runtimetest.Load(t, runtimetest.File(t, module), runtime.Policy{Grants: []string{"set_importance"}})
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.mail.received"))
	if out.Kind != abi.OK || len(out.Actions) != 1 {
		t.Errorf("%s, %d actions, want ok and one: %v", out.Kind, len(out.Actions), out.Err)
	}
}

// TestReadmeExample holds the embedding shown against the Example that runs.
func TestReadmeExample(t *testing.T) {
	var body strings.Builder
	for line := range strings.Lines(shown(t, "## Embed it")) {
		body.WriteString("\t" + line)
	}
	if !strings.Contains(read(t, "runtime/example_test.go"), body.String()) {
		t.Error("README.md shows other code than runtime/example_test.go runs")
	}
}

// TestReadmeMainJob holds what the first command is said to print against what it
// prints, up to what it cost.
func TestReadmeMainJob(t *testing.T) {
	job := exec.Command("go", "run", "./cmd/vivarium", "run", "examples/mail-triage/behavior.wasm",
		"--event", "event.mail.received", "--eml", "examples/mail-triage/refund.eml")
	job.Dir = "../.."
	out, err := job.Output()
	if err != nil {
		t.Fatal(err)
	}
	printed, _, ok := strings.Cut(string(out), "\n\nCost")
	if !ok || !strings.Contains(read(t, "README.md"), "```\n"+printed+"\n```") {
		t.Errorf("README.md shows other output than:\n%s", printed)
	}
}
