package runtime_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// large makes a module large enough to be recorded: by a custom section, which
// nothing depends on.
func large(wasm []byte) []byte {
	const size = 200 << 10
	padded := append(bytes.Clone(wasm), 0)
	return append(append(binary.AppendUvarint(padded, size), 3, 'p', 'a', 'd'), make([]byte, size-4)...)
}

// cacheFiles lists the files of a cache by kind: records and compiled code.
func cacheFiles(t *testing.T, dir string) (records, code []string) {
	t.Helper()
	records, err := filepath.Glob(filepath.Join(dir, "*.module"))
	code, cerr := filepath.Glob(filepath.Join(dir, "wazero*", "*"))
	if all, aerr := os.ReadDir(dir); err != nil || cerr != nil || aerr != nil || len(all) != len(records)+1 {
		t.Fatalf("%d records among %d files: %v", len(records), len(all), errors.Join(err, cerr, aerr))
	}
	return records, code
}

// TestStoredModules loads the same module again and again, each time by another
// runtime, from a cache that is whole, damaged or half gone. What it does, costs
// and says is always the same.
func TestStoredModules(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	wasm := large(runtimetest.File(t, filepath.Join(pristineDir, "canary.wasm")))
	use := func(step string, options runtime.Options, limits runtime.Limits) {
		t.Helper()
		options.CacheDir, options.Warn = dir, func(err error) { t.Errorf("%s: %v", step, err) }
		rt := newHooked(t, options, runtime.Hooks{})
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: limits})
		if err != nil {
			t.Fatalf("%s: %v", step, err)
		}
		plain, err := newHooked(t, runtime.Options{}, runtime.Hooks{}).Load(t.Context(), wasm, runtime.Policy{Limits: limits})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := b.Info(), plain.Info(); got.Digest != want.Digest || got.Size != want.Size || len(got.Handlers) != len(want.Handlers) {
			t.Errorf("%s: %+v, want %+v", step, got, want)
		}
		for _, mode := range []string{"n", "r", "t", "o", "n"} { // t and o trap
			got, want := runtimetest.Handle(t, b, order(mode)), runtimetest.Handle(t, plain, order(mode))
			if got.Kind != want.Kind || got.Cost.Fuel != want.Cost.Fuel || got.Kind == abi.Trap && !slices.Equal(got.Err.Stack, want.Err.Stack) {
				t.Errorf("%s, %q: %s with %d fuel, want %s with %d: %v, %v", step, mode, got.Kind, got.Cost.Fuel, want.Kind, want.Cost.Fuel, got.Err, want.Err)
			}
		}
	}
	var none runtime.Limits
	use("nothing there", runtime.Options{Checked: true}, none)
	records, code := cacheFiles(t, dir)
	if len(records) != 1 || len(code) != 1 {
		t.Fatalf("%d records and %d files of code, want one each", len(records), len(code))
	}
	for _, path := range []string{records[0], code[0]} {
		whole := runtimetest.File(t, path)
		flipped := bytes.Clone(whole)
		flipped[len(flipped)/2] ^= 1
		use("all there", runtime.Options{}, none)
		for step, content := range map[string][]byte{"flipped": flipped, "cut": whole[:len(whole)/2], "empty": {}, "gone": nil} {
			err := os.Remove(path)
			if content != nil {
				err = os.WriteFile(path, content, 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
			use(step+" "+filepath.Base(path), runtime.Options{}, none)
			if !bytes.Equal(runtimetest.File(t, path), whole) {
				t.Errorf("%s: %s was not made whole", step, path)
			}
		}
	}
	use("interpreted", runtime.Options{Engine: runtime.WazeroInterpreter}, none)
	if records, code := cacheFiles(t, dir); len(records) != 1 || len(code) != 1 {
		t.Errorf("%d records and %d files of code in the end, want one each", len(records), len(code))
	}
	use("other limits", runtime.Options{}, runtime.Limits{StackFrames: 300})
	if records, code := cacheFiles(t, dir); len(records) != 2 || len(code) != 2 {
		t.Errorf("%d records and %d files of code under two profiles", len(records), len(code))
	}
}

// TestRefusedModulesAreNotStored: there is nothing to recall.
func TestRefusedModulesAreNotStored(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	rt := newHooked(t, runtime.Options{CacheDir: dir}, runtime.Hooks{})
	wasm := large(runtimetest.File(t, filepath.Join(pristineDir, "canary.wasm")))
	for range 2 {
		if _, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{MemoryBytes: 1 << 16}}); err == nil {
			t.Fatal("a module with more memory than allowed was loaded")
		}
		wasm = append(wasm, 0xff)
	}
	if records, code := cacheFiles(t, dir); len(records) != 0 || len(code) != 0 {
		t.Errorf("%d records, %d files of code", len(records), len(code))
	}
}
