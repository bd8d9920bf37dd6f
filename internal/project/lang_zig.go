package project

import (
	"context"
	"os"
	"path/filepath"
)

func zig() *Language {
	return &Language{
		Name: "zig", Title: "Zig", SDK: "zig",
		Files: []string{"README.md", "build.zig", "build.zig.zon", "src/*.zig"},
		Tools: []Tool{{
			Names: []string{"zig"}, Version: []string{"version"}, Least: "0.16", NPM: true,
			Install: "npm install, in the project, or see https://ziglang.org/download",
		}},
		Compile: compileZig,
	}
}

// compileZig compiles main.zig as a module of its own; the main file is the SDK's,
// which exports the handlers. Checks are on as in ReleaseSafe, which the main
// module decides, and code is small as in ReleaseSmall, which each module does.
func compileZig(ctx context.Context, c *Compilation) ([]byte, error) {
	out := c.Out("module.wasm")
	module := func(mode, source string, deps ...string) []string {
		args := []string{"-target", "wasm32-freestanding", "-fstrip", "-O", mode}
		for _, dep := range deps {
			args = append(args, "--dep", dep)
		}
		return append(args, "-M"+source)
	}
	args := []string{"build-exe", "-fno-entry", "-rdynamic", "--stack", "65536", "--cache-dir", c.Scratch, "-femit-bin=" + out}
	args = append(args, module("ReleaseSafe", "root="+filepath.Join(c.SDK, "src", "root.zig"), "vivarium", "behavior")...)
	args = append(args, module("ReleaseSmall", "vivarium="+filepath.Join(c.SDK, "src", "vivarium.zig"))...)
	args = append(args, module("ReleaseSmall", "behavior=main.zig", "vivarium")...)
	if err := c.Run(ctx, nil, "zig", args...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
