package project

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

const rustTarget = "wasm32-unknown-unknown"

// rustFlags make modules small: the stack that rustc asks for is 1 MiB. Debian's
// rustc has no linker of its own, and others' warn of its archives.
var rustFlags = []string{
	"-Clink-arg=-zstack-size=131072", "-Clink-arg=--no-fatal-warnings", "-Clink-arg=--demangle", "-Clink-arg=--strip-debug",
	"-Clink-arg=--compress-relocations", // calls and addresses take one or two bytes in place of five
	"-Ctarget-feature=+bulk-memory,+mutable-globals,+nontrapping-fptoint",
}

func rust() *Language {
	return &Language{
		Name: "rust", Title: "Rust", SDK: "rust",
		Files: []string{"Cargo.toml", "README.md", "src/*.rs", "src/catalog_gen/*.rs", "src/serde/*.rs"},
		Tools: []Tool{{
			Names: []string{"cargo"}, Version: []string{"--version"}, Least: "1.63", Check: rustFits,
			Install: "rustup target add " + rustTarget + " (see https://rustup.rs; Debian: apt-get install cargo libstd-rust-dev-wasm32 lld)",
		}},
		Compile: compileRust,
	}
}

func compileRust(ctx context.Context, c *Compilation) ([]byte, error) {
	dir, target := c.Dir, filepath.Join(c.Dir, "target")
	if c.SDK != filepath.Join(c.Dir, SDKFolder) {
		var err error
		if dir, err = stageRust(c); err != nil {
			return nil, err
		}
		target = c.Out("target")
	}
	rustc := besides(c.Tool("cargo"), "rustc")
	flags := rustFlags
	if home := rustHome(); home != "" {
		flags = append(slices.Clip(flags), "--remap-path-prefix="+home+"=cargo")
	}
	env := []string{"RUSTC=" + rustc, "CARGO_ENCODED_RUSTFLAGS=" + strings.Join(flags, "\x1f"), "CARGO_TERM_COLOR=never"}
	linker, err := rustLinker(rustc)
	if err != nil {
		return nil, err
	}
	if linker != "" {
		env = append(env, "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="+linker)
	}
	// What an earlier build left must not be taken for this one's.
	out := filepath.Join(target, rustTarget, "release")
	earlier, err := filepath.Glob(filepath.Join(out, "*.wasm"))
	if err != nil {
		return nil, err
	}
	for _, path := range earlier {
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	err = c.RunIn(ctx, dir, env, "cargo", "build", "--quiet", "--release", "--target", rustTarget, "--target-dir", target)
	if err != nil {
		return nil, err
	}
	path, err := onlyFile(out, "*.wasm")
	if err != nil {
		return nil, fmt.Errorf("%w: does Cargo.toml say crate-type = [\"cdylib\"]?", err)
	}
	module, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return renamed(module, func(name string) string {
		return rustSigns.Replace(rustHash.ReplaceAllString(name, ""))
	})
}

// rustHome gives the folder where cargo keeps what it fetched: a path that must
// not be in modules.
func rustHome() string {
	if home := os.Getenv("CARGO_HOME"); home != "" {
		return home
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".cargo")
}

// rustHash is what rustc and LLVM add to names so that they differ.
var rustHash = regexp.MustCompile(`::h[0-9a-f]{16}\b|( \(|)\.llvm\.\d+\)?`)

// rustSigns are spelled with letters in the names of functions.
var rustSigns = strings.NewReplacer("_$LT$", "<", "$LT$", "<", "$GT$", ">", "$RF$", "&", "$BP$", "*", "$C$", ",", "$u20$", " ",
	"$u27$", "'", "$u5b$", "[", "$u5d$", "]", "$u7b$", "{", "$u7d$", "}", "$u3b$", ";", "$LP$", "(", "$RP$", ")", "..", "::")

// rustFits looks for what building a behavior takes besides cargo.
func rustFits(cargo string) error {
	rustc := besides(cargo, "rustc")
	sysroot, err := rustSysroot(rustc)
	if err != nil {
		return err
	}
	if core, err := filepath.Glob(filepath.Join(sysroot, "lib", "rustlib", rustTarget, "lib", "libcore-*.rlib")); err != nil || len(core) == 0 {
		return errors.New("builds nothing for " + rustTarget)
	}
	_, err = rustLinker(rustc)
	return err
}

func rustSysroot(rustc string) (string, error) {
	out, err := exec.Command(rustc, "--print", "sysroot").Output()
	if err != nil {
		return "", fmt.Errorf("has no working rustc beside it: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// rustLinker gives the linker to name to cargo: empty when rustc has its own.
func rustLinker(rustc string) (string, error) {
	sysroot, err := rustSysroot(rustc)
	if err != nil {
		return "", err
	}
	if own, err := filepath.Glob(filepath.Join(sysroot, "lib", "rustlib", "*", "bin", "rust-lld*")); err == nil && len(own) > 0 {
		return "", nil
	}
	for _, name := range []string{"wasm-ld", "wasm-ld-19", "wasm-ld-18", "wasm-ld-17", "wasm-ld-16", "wasm-ld-15", "wasm-ld-14"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("has no linker: neither rust-lld nor wasm-ld is there")
}

// besides gives the program beside another.
func besides(path, name string) string {
	return filepath.Join(filepath.Dir(path), name+filepath.Ext(path))
}

var rustDependency = regexp.MustCompile(`(?m)^(vivarium = .*path = )"[^"]*"`)

// stageRust copies a guest of this repository to where its SDK lies as in a
// project: cargo puts into names and hashes where a crate lies that is not below
// the one it builds.
func stageRust(c *Compilation) (string, error) {
	dir := c.Out("project")
	if err := os.CopyFS(dir, onlySources{os.DirFS(c.Dir)}); err != nil {
		return "", err
	}
	sdk, err := (&Language{Name: "rust", SDK: filepath.Base(c.SDK), Files: rust().Files}).copies(os.DirFS(filepath.Dir(c.SDK)))
	if err != nil {
		return "", err
	}
	for name, content := range sdk {
		to := filepath.Join(dir, SDKFolder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(to, content, 0o644); err != nil {
			return "", err
		}
	}
	cargo := filepath.Join(dir, "Cargo.toml")
	text, err := os.ReadFile(cargo)
	if err != nil {
		return "", err
	}
	if !rustDependency.Match(text) {
		return "", errors.New("no line of Cargo.toml says vivarium = { path = … }")
	}
	return dir, os.WriteFile(cargo, rustDependency.ReplaceAll(text, []byte(`$1"`+SDKFolder+`"`)), 0o644)
}

// onlySources is a crate's folder without what builds leave in it.
type onlySources struct{ fs.FS }

func (o onlySources) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.FS, name)
	return slices.DeleteFunc(entries, func(entry fs.DirEntry) bool {
		return entry.Name() == "target" || entry.Name() == "Cargo.lock" && name == "." || filepath.Ext(entry.Name()) == ".wasm"
	}), err
}
