package house

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/runtime"
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

// shown gives the first code of a language in README.md.
func shown(t *testing.T, language string) string {
	t.Helper()
	_, rest, ok := strings.Cut(read(t, "README.md"), "```"+language+"\n")
	code, _, ok2 := strings.Cut(rest, "```")
	if !ok || !ok2 {
		t.Fatalf("README.md shows no code in %s", language)
	}
	return code
}

// TestReadmeBehaviors holds the behaviors that are shown against those that new
// projects begin with, which are built, run and tested.
func TestReadmeBehaviors(t *testing.T) {
	for language, path := range map[string]string{
		"rust": "rust/new/src/lib.rs", "python": "python/new/behavior.py", "typescript": "javascript/new-typescript/main.ts",
	} {
		if !strings.Contains(read(t, "guest-sdk/"+path), shown(t, language)) {
			t.Errorf("README.md shows other %s than guest-sdk/%s", language, path)
		}
	}
}

// TestReadmeExample holds the embedding shown against the Example that runs.
func TestReadmeExample(t *testing.T) {
	var body strings.Builder
	for line := range strings.Lines(shown(t, "go")) {
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
