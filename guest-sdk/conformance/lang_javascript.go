package conformance

import (
	"context"
	"os"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/script"
	"github.com/vivarium-wasm/vivarium/runtime"
)

func javaScript() Language {
	return Language{
		Name: "JavaScript", Toolchain: "QuickJS-NG 0.17, packed",
		Kit: "guest-sdk/javascript/kit/main.js", Triage: "guest-sdk/javascript/triage/main.ts",
		Make: packScript, OneNumber: true,
		LargeText: 8 << 20, // a text, its UTF-8 and the bytes of it
		Fuel:      600_000_000,
		Memory:    48 << 20,
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Failed, Words: "stack"},
			"memory":    {Kind: abi.Failed, Words: "out of memory"},
			"exception": {Kind: abi.Failed, Words: broken + " (main.js:"},
			"index":     {Kind: abi.Failed, Words: "TypeError: "},
			"divide":    {Kind: abi.Failed, Words: "RangeError: "},
		},
		Budget: Budget{Size: 800_000, Fuel: 220_000},
	}
}

// packScript bundles and packs the program that begins with a file.
func packScript(path string) ([]byte, error) {
	known, err := kitCatalog()
	if err != nil {
		return nil, err
	}
	options := runtime.Options{Catalog: known}
	if dir, err := os.UserCacheDir(); err == nil { // the interpreter need not be compiled every time
		options.CacheDir = filepath.Join(dir, "vivarium-test")
	}
	dir, file := filepath.Split(path)
	return script.Pack(context.Background(), dir, file, filepath.Dir(filepath.Clean(dir)), options)
}
