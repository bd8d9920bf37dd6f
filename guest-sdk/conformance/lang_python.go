package conformance

import (
	"context"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/project"
)

func python() Language {
	return Language{
		Name: "Python", Toolchain: "CPython 3.11, packed",
		Kit: "guest-sdk/python/kit", Triage: "guest-sdk/python/triage",
		Make: packed("python"),
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Failed, Words: "RecursionError: maximum recursion depth exceeded (kit.py:"},
			"memory":    {Kind: abi.Failed, Words: "MemoryError (kit.py:"},
			"exception": {Kind: abi.Failed, Words: "ValueError: " + broken + " (kit.py:"},
			"abort":     {Kind: abi.Trap},
			"assert":    {Kind: abi.Failed, Words: "AssertionError: " + broken + " (kit.py:"},
			"index":     {Kind: abi.Failed, Words: "IndexError: string index out of range (kit.py:"},
			"divide":    {Kind: abi.Failed, Words: "ZeroDivisionError: integer division or modulo by zero (kit.py:"},
			"exit":      {Kind: abi.Failed, Words: "exit 3"},
		},
		Fuel:   400_000_000, // lists of 65,536 values are walked, by bytecode
		Budget: Budget{Size: 9 << 20, Fuel: 150_000},
	}
}

// packed makes modules of programs in a language that is interpreted, as the
// command does, with the kit's events known.
func packed(language string) func(dir string) ([]byte, error) {
	return func(dir string) ([]byte, error) {
		l, err := project.Find(language)
		if err != nil {
			return nil, err
		}
		sdks := filepath.Dir(filepath.Dir(dir))
		kit := &project.Manifest{Catalogs: []string{filepath.Join(sdks, "conformance", "kit.yaml")}}
		return project.Compile(context.Background(), l, dir, filepath.Join(sdks, l.SDK), kit)
	}
}
