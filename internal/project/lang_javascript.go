package project

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/script"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// scriptFiles are the SDK of JavaScript and TypeScript: what programs import, the
// types, and the interpreter that they are packed with.
var scriptFiles = []string{"README.md", "package.json", "*.js", "*_gen.json", "*.d.ts", "interpreter.wasm"}

func javaScript() *Language {
	return &Language{Name: "javascript", Title: "JavaScript", SDK: "javascript", Files: scriptFiles, Compile: packScript("main.js")}
}

func typeScript() *Language {
	return &Language{
		Name: "typescript", Title: "TypeScript", SDK: "javascript", Files: scriptFiles, Template: "javascript/new-typescript",
		Compile: packScript("main.ts"),
	}
}

// packScript bundles the program that begins with a file and packs it: there is
// no toolchain to be found. Types are left to the author's editor.
func packScript(entry string) func(context.Context, *Compilation) ([]byte, error) {
	return func(ctx context.Context, c *Compilation) ([]byte, error) {
		options := runtime.Options{CacheDir: cacheDir()}
		if c.Manifest != nil {
			known, err := c.Manifest.Catalog()
			if err != nil {
				return nil, err
			}
			options.Catalog = known
		}
		module, err := script.Pack(ctx, c.Dir, entry, filepath.Clean(c.SDK), options)
		var mistakes *script.Error
		if errors.As(err, &mistakes) {
			return nil, &ToolError{Tool: "bundling", Output: mistakes.Error(), Cause: err}
		}
		var refused *runtime.Error
		if errors.As(err, &refused) && refused.Kind == abi.Refused {
			return nil, &ToolError{Tool: "packing", Output: refused.Text(), Cause: err}
		}
		return module, err
	}
}
