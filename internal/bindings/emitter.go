package bindings

import "github.com/vivarium-wasm/vivarium/abi/catalog"

// Options say what bindings are for.
type Options struct {
	Package string           // name of the package, module or namespace; default the SDK's own
	Base    *catalog.Catalog // what the SDK has already; with it, only the rest is written
}

// Emitter writes the bindings of one language. Without a base it writes the
// SDK's own part; with one, a package of a host's own that uses the SDK.
type Emitter struct {
	Language string // as people name it to the command: rust
	Emit     func(*Model, Options) (map[string][]byte, error)
	SDK      string   // the folder of the SDK's own part, below guest-sdk
	Globs    []string // what finds every file of it there
}

// Emitters gives every emitter, in the order people read them.
func Emitters() []Emitter {
	return []Emitter{
		{"go", Go, "go", []string{"*_gen.go"}},
		{"rust", Rust, "rust", []string{"src/*_gen.rs", "src/catalog_gen/*.rs"}},
		{"c", C, "c", []string{"*_gen.h"}},
		{"cpp", CPP, "cpp", []string{"*_gen.hpp"}},
		{"zig", Zig, "zig", []string{"src/*_gen.zig"}},
		{"assemblyscript", AssemblyScript, "assemblyscript", []string{"assembly/*_gen.ts"}},
		{"typescript", TypeScript, "javascript", []string{"*_gen.js", "*_gen.json", "*_gen.d.ts"}},
		{"python", Python, "python", []string{"vivarium/*_gen.py*", "*_gen.py*"}},
	}
}
