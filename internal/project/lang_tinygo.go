package project

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func tinyGo() *Language {
	return &Language{
		Name: "tinygo", Title: "TinyGo", SDK: "go", Copy: copyGo, Template: "go/new",
		Tools: []Tool{{
			Names: []string{"tinygo"}, Version: []string{"version"}, Least: "0.41",
			Install: "see https://tinygo.org/getting-started/install",
		}},
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			out := c.Out("module.wasm")
			args := []string{"build", "-opt=z", "-no-debug", "-o", out}
			if tinyGoHasTarget(ctx, c.Tool("tinygo")) {
				args = append(args, "-target=vivarium")
			} else {
				args = append(args, "-target=wasip1", "-buildmode=c-shared", "-scheduler=none")
			}
			if err := c.Run(ctx, []string{"GOFLAGS="}, "tinygo", append(args, ".")...); err != nil {
				return nil, err
			}
			return os.ReadFile(out)
		},
	}
}

// tinyGoHasTarget reports whether a TinyGo knows the target of this repository,
// whose modules are 20 KB smaller than those of wasip1.
func tinyGoHasTarget(ctx context.Context, tinygo string) bool {
	root, err := exec.CommandContext(ctx, tinygo, "env", "TINYGOROOT").Output()
	if err != nil {
		return false
	}
	_, err = os.Stat(filepath.Join(strings.TrimSpace(string(root)), "targets", "vivarium.json"))
	return err == nil
}
