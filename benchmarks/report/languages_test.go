package report

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The plots beside the languages' table show what it says.
func TestLanguagesAreDrawn(t *testing.T) {
	const home = "../../guest-sdk/conformance"
	page, err := os.ReadFile(filepath.Join(home, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "README.md"), page, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Languages(dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"events.svg", "modules.svg"} {
		want, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(home, name)); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what the table gives: go run . -languages (%v)", name, err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "README.md"), []byte("no table"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Languages(dir); err == nil {
		t.Error("a page without a table was drawn")
	}
}
