// Package projecttest compiles guests for tests with the toolchains that are there.
package projecttest

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/vivarium-wasm/vivarium/internal/project"
)

// Write makes a folder of files.
func Write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Compile compiles files with the SDK in a folder. Without the language's toolchain the test is skipped, but where
// guests are rebuilt ($VIVARIUM_TOOLCHAINS) it must be there.
func Compile(t testing.TB, language, sdk string, files map[string]string) ([]byte, error) {
	t.Helper()
	l, err := project.Find(language)
	if err != nil {
		t.Fatal(err)
	}
	module, err := project.Compile(t.Context(), l, Write(t, files), sdk, nil)
	if errors.As(err, new(*project.MissingError)) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skipf("skipped: %v", err)
	}
	return module, err
}

// Built is Compile of files that must compile.
func Built(t testing.TB, language, sdk string, files map[string]string) []byte {
	t.Helper()
	module, err := Compile(t, language, sdk, files)
	if err != nil {
		t.Fatal(err)
	}
	return module
}
