package project

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// clangs are the names of a compiler, the newest last but for the one without a
// version.
func clangs(name string) (names []string) {
	for _, version := range []string{"", "-22", "-21", "-20", "-19", "-18", "-17", "-16", "-15", "-14"} {
		names = append(names, name+version)
	}
	return names
}

// installCPP names versions: Debian 12's clang without one is too old for its
// libc++.
const installCPP = "Debian: apt-get install clang-19 lld-19 wasi-libc libc++-19-dev-wasm32 libc++abi-19-dev-wasm32; others: https://github.com/WebAssembly/wasi-sdk"

const installClang = "Debian: apt-get install clang lld; macOS: brew install llvm lld; others: https://releases.llvm.org"

func clang(name, least, install string) Tool {
	return Tool{Names: clangs(name), Version: []string{"--version"}, Least: least, Check: targetsWasm, Install: install}
}

func wasmLD(install string) Tool {
	return Tool{Names: clangs("wasm-ld"), Version: []string{"--version"}, Least: "14", Install: install}
}

// targetsWasm reports whether a clang can compile for WebAssembly: that of
// Xcode cannot.
func targetsWasm(path string) error {
	out, err := exec.Command(path, "--print-targets").Output()
	if err != nil {
		return err
	}
	if !bytes.Contains(out, []byte("wasm32")) {
		return errors.New("does not compile for wasm32")
	}
	return nil
}

func c() *Language {
	return &Language{
		Name: "c", Title: "C", SDK: "c", Files: []string{"*.h", "*.c", "README.md"},
		Tools: []Tool{clang("clang", "14", installClang), wasmLD(installClang)},
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			needs, err := needsLibC(c.Dir)
			if err != nil {
				return nil, err
			}
			b := cBuild{Compilation: c, compiler: "clang", flags: []string{"-std=gnu17"}}
			if needs {
				return b.hosted(ctx, "*.c")
			}
			return b.freestanding(ctx, "*.c")
		},
	}
}

// cBuild is one build by clang and wasm-ld.
type cBuild struct {
	*Compilation
	compiler string
	flags    []string
	libs     []string // between the objects and the C library
	part     string   // a source of the SDK that is linked like a library
}

// everyFlag are flags of every compilation. wasm-ld is run apart: clang, linking,
// runs any wasm-opt it finds.
var everyFlag = []string{
	"-Oz", "-Wall", "-Werror=implicit-function-declaration", "-fvisibility=hidden", "-mbulk-memory", "-msign-ext", "-mnontrapping-fptoint", "-mmutable-globals",
	"-fno-ident", "-c", "-o",
}

// linkFlags put the stack first, where its overflow traps instead of writing to
// what lies below it.
var linkFlags = []string{"--gc-sections", "--strip-all", "--compress-relocations", "--stack-first", "-z"}

// freestanding builds without a C library. Behind a stack of 14 KiB the SDK's own
// variables have addresses of two bytes.
func (b cBuild) freestanding(ctx context.Context, glob string) ([]byte, error) {
	b.flags = append(b.flags, "--target=wasm32-unknown-unknown", "-nostdlibinc")
	objects, err := b.objects(ctx, glob)
	if err != nil {
		return nil, err
	}
	return b.link(ctx, append([]string{"stack-size=14336", "--no-entry"}, objects...))
}

// hosted builds with wasi-libc, whose initialization becomes _initialize. Memory
// begins with some room for malloc.
func (b cBuild) hosted(ctx context.Context, glob string) ([]byte, error) {
	begin, err := b.file(ctx, "crt1-reactor.o")
	if err != nil {
		return nil, err
	}
	libs := []string{}
	for _, name := range append(b.libs, "libc.a") {
		lib, err := b.file(ctx, name)
		if err != nil {
			return nil, err
		}
		libs = append(libs, lib)
	}
	if builtins, err := b.ask(ctx, "-print-libgcc-file-name"); err == nil {
		libs = append(libs, builtins)
	}
	b.flags = append(b.flags, "--target=wasm32-wasi")
	objects, err := b.objects(ctx, glob)
	if err != nil {
		return nil, err
	}
	if b.part != "" {
		part, err := b.asLibrary(ctx, b.part)
		if err != nil {
			return nil, err
		}
		objects = append(objects, part...)
	}
	b.flags = []string{"--target=wasm32-wasi", "-x", "c"}
	bridge, err := b.object(ctx, filepath.Join(b.core(), "vivarium_malloc.c"), "vivarium_malloc.o")
	if err != nil {
		return nil, err
	}
	args := append([]string{"stack-size=32768", "--initial-memory=196608", "--entry=_initialize", begin, bridge}, objects...)
	return b.link(ctx, append(args, libs...))
}

// objects compiles every source in the project's folder and in its folder src.
func (b cBuild) objects(ctx context.Context, glob string) ([]string, error) {
	var sources, objects []string
	for _, pattern := range []string{glob, "src/" + glob} {
		found, err := fs.Glob(os.DirFS(b.Dir), pattern)
		if err != nil {
			return nil, err
		}
		sources = append(sources, found...)
	}
	if len(sources) == 0 {
		return nil, errors.New("there is no " + glob + " in " + b.Dir)
	}
	for _, source := range sources {
		object, err := b.object(ctx, source, strings.ReplaceAll(source, "/", "_")+".o")
		if err != nil {
			return nil, err
		}
		objects = append(objects, object)
	}
	return objects, nil
}

// object compiles one source to an object in the scratch folder.
func (b cBuild) object(ctx context.Context, source, object string) (string, error) {
	args := append(slices.Clone(b.flags), "-I", b.SDK, "-I", b.core())
	args = append(append(args, everyFlag...), b.Out(object), source)
	return object, b.Run(ctx, nil, b.compiler, args...)
}

func (b cBuild) link(ctx context.Context, args []string) ([]byte, error) {
	const out = "module.wasm"
	args = append(slices.Clone(linkFlags), args...)
	if err := b.RunIn(ctx, b.Scratch, nil, "wasm-ld", append(args, "-o", out)...); err != nil {
		return nil, err
	}
	return os.ReadFile(b.Out(out))
}

// ask gives the path that the compiler answers a question with, if there is such
// a file.
func (b cBuild) ask(ctx context.Context, question string) (string, error) {
	out, err := exec.CommandContext(ctx, b.Tool(b.compiler), "--target=wasm32-wasi", question).Output()
	if err != nil {
		return "", err
	}
	path := strings.TrimSpace(string(out))
	if !filepath.IsAbs(path) {
		return "", fs.ErrNotExist
	}
	_, err = os.Stat(path)
	return path, err
}

// file finds a file of the C library. The error is a *[MissingError].
func (b cBuild) file(ctx context.Context, name string) (string, error) {
	path, err := b.ask(ctx, "-print-file-name="+name)
	if errors.Is(err, fs.ErrNotExist) {
		install := "Debian: apt-get install wasi-libc libclang-rt-19-dev-wasm32; others: https://github.com/WebAssembly/wasi-sdk"
		if strings.HasPrefix(name, "libc++") {
			install = installCPP
		}
		return "", &MissingError{Tool: Tool{Names: []string{name}, Install: install}}
	}
	return path, err
}

var (
	included = regexp.MustCompile(`(?m)^[ \t]*#[ \t]*include[ \t]*<([^>\n]+)>`)
	// compilersOwn are the headers that come with the compiler and need no library.
	compilersOwn = []string{
		"float.h", "iso646.h", "limits.h", "stdalign.h", "stdarg.h", "stdbool.h", "stddef.h", "stdint.h", "stdnoreturn.h", "wasm_simd128.h",
	}
)

const maxSource = 8 << 20 // bytes of a source that are looked at

// needsLibC reports whether a source or header of a project includes a header
// of the C library: it is what the source says that counts, not what happens to
// be installed.
func needsLibC(dir string) (needs bool, err error) {
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || needs:
			return err
		case entry.IsDir() && path != dir && (entry.Name() == SDKFolder || strings.HasPrefix(entry.Name(), ".")):
			return fs.SkipDir
		case entry.IsDir() || !slices.Contains([]string{".c", ".h"}, filepath.Ext(path)):
			return nil
		}
		if info, err := entry.Info(); err != nil || info.Size() > maxSource {
			return err
		}
		text, err := os.ReadFile(path)
		for _, name := range included.FindAllSubmatch(text, -1) {
			header := string(name[1])
			needs = needs || !slices.Contains(compilersOwn, header) && !strings.HasPrefix(header, "vivarium")
		}
		return err
	})
	return needs, err
}
