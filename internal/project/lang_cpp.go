package project

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
)

func cpp() *Language {
	return &Language{
		Name: "cpp", Title: "C++", SDK: "cpp", Copy: copyCPP,
		// What guests of this repository are built from besides their own files.
		Files: []string{"*.hpp", "*.cpp", "../c/vivarium.h", "../c/vivarium_malloc.c"},
		Tools: []Tool{clang("clang++", "17", installCPP), wasmLD(installCPP)},
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			b := cBuild{c, "clang++", []string{"-std=c++20", "-fno-exceptions", "-fno-rtti"}, []string{"libc++.a", "libc++abi.a"}, "vivarium_new.cpp"}
			return b.hosted(ctx, "*.cpp")
		},
	}
}

// copyCPP gives the C++ SDK with the header of C that it stands on.
func copyCPP(guests fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, glob := range []string{"cpp/*.hpp", "cpp/*.cpp", "cpp/README.md", "c/vivarium.h", "c/vivarium_malloc.c"} {
		paths, err := fs.Glob(guests, glob)
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			if files[path.Base(p)], err = fs.ReadFile(guests, p); err != nil {
				return nil, err
			}
		}
	}
	return files, nil
}

// asLibrary compiles a source of the SDK and gives what links it as if it were part
// of a library. Linkers before LLVM 17 cannot do that: they do without it.
func (b cBuild) asLibrary(ctx context.Context, source string) ([]string, error) {
	help, err := exec.CommandContext(ctx, b.Tool("wasm-ld"), "--help").Output()
	if err != nil || !bytes.Contains(help, []byte("--start-lib")) {
		return nil, err
	}
	object, err := b.object(ctx, filepath.Join(b.SDK, source), source+".o")
	return []string{"--start-lib", object, "--end-lib"}, err
}

// core gives the folder of vivarium.h: that of the SDK, or in this repository,
// for C++, the one beside it.
func (b cBuild) core() string {
	if _, err := os.Stat(filepath.Join(b.SDK, "vivarium.h")); err == nil {
		return b.SDK
	}
	return filepath.Join(filepath.Dir(b.SDK), "c")
}
