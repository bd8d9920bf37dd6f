package project

import (
	"context"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

func standardGo() *Language {
	return &Language{
		Name: "go", Title: "Go", SDK: "go", Copy: copyGo,
		Tools: []Tool{{
			Names: []string{"go"}, Version: []string{"version"}, Least: "1.25",
			Install: "see https://go.dev/doc/install",
		}},
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			out := c.Out("module.wasm")
			err := c.Run(ctx, []string{"GOOS=wasip1", "GOARCH=wasm", "GOFLAGS="}, "go",
				"build", "-trimpath", "-buildvcs=false", "-buildmode=c-shared", "-ldflags=-w", "-o", out, ".")
			if err != nil {
				return nil, err
			}
			return os.ReadFile(out)
		},
	}
}

// copyGo gives the Go SDK as a module of its own: the contract and the SDK,
// without tests and what only they need.
func copyGo(guests fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{"go.mod": []byte("module github.com/vivarium-wasm/vivarium\n\ngo 1.25\n")}
	for _, from := range []struct {
		files fs.FS
		dir   string // in it
		to    string
	}{
		{abi.Files, ".", "abi"},
		{guests, "go", "guest-sdk/go"},
		{guests, "go/internal/host", "guest-sdk/go/internal/host"},
	} {
		entries, err := fs.ReadDir(from.files, from.dir)
		if err != nil {
			return nil, err
		}
		for _, entry := range entries {
			name := entry.Name()
			if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				continue
			}
			if files[from.to+"/"+name], err = fs.ReadFile(from.files, path.Join(from.dir, name)); err != nil {
				return nil, err
			}
		}
	}
	return files, nil
}
