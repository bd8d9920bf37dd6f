package project

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

func assemblyScript() *Language {
	return &Language{
		Name: "assemblyscript", Title: "AssemblyScript", SDK: "assemblyscript",
		Files: []string{"README.md", "dots.mjs", "index.ts", "package.json", "assembly/*.ts"},
		Tools: []Tool{{
			Names: []string{"asc"}, Version: []string{"--version"}, Least: "0.28", NPM: true,
			Install: "npm install, in the project (or npm install assemblyscript@0.28.20 anywhere above it); it needs Node.js 20 or later",
		}},
		Compile: compileAssemblyScript,
	}
}

// compileAssemblyScript compiles index.ts. The SDK is found as the package
// "vivarium", by which it is called in messages wherever it lies. A project with
// an asconfig.json chooses its runtime there; others have the one that never
// frees, for every event begins with a pristine memory.
func compileAssemblyScript(ctx context.Context, c *Compilation) ([]byte, error) {
	packages := filepath.Dir(c.SDK)
	if filepath.Base(c.SDK) != SDKFolder {
		packages = c.Scratch
		if err := os.Symlink(c.SDK, c.Out(SDKFolder)); err != nil {
			return nil, err
		}
	}
	out := c.Out("module.wasm")
	args := []string{
		"index.ts", "--outFile", out, "-Oz", "--initialMemory", "2", "--noColors",
		"--path", packages, "--transform", filepath.Join(packages, SDKFolder, "dots.mjs"),
		"--use", "abort=~lib/vivarium/assembly/abort/abort",
	}
	if _, err := os.Stat(filepath.Join(c.Dir, "asconfig.json")); errors.Is(err, fs.ErrNotExist) {
		args = append(args, "--runtime", "stub")
	}
	if err := c.Run(ctx, nil, "asc", args...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
