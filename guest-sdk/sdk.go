// Package guestsdk holds the SDKs for writing behaviors, one folder per
// language, as files: the command hands authors a copy.
package guestsdk

import "embed"

//go:generate go run ../internal/bindings/generate -o .

// Files holds what authors get: each SDK's own files and, in its folder new, the
// template of a new project. Kits, tests and what builds the SDKs stay here.
//
//go:embed go/*.go go/internal/host/*.go go/new/*.go go/new/*.tmpl go/new/gitignore go/new/tests
//go:embed rust/Cargo.toml rust/README.md rust/src rust/new
//go:embed c/*.h c/*.c c/README.md c/new
//go:embed cpp/*.hpp cpp/*.cpp cpp/README.md cpp/new
//go:embed zig/README.md zig/build.zig zig/build.zig.zon zig/src/*.zig zig/new
//go:embed assemblyscript/README.md assemblyscript/*.ts assemblyscript/*.mjs assemblyscript/package.json assemblyscript/assembly/*.ts assemblyscript/new
//go:embed javascript/*.js javascript/*.json javascript/*.d.ts javascript/README.md javascript/interpreter.wasm javascript/new javascript/new-typescript
//go:embed python/vivarium/*.py python/vivarium/*.pyi python/vivarium/py.typed python/interpreter.wasm.gz python/new
//go:embed wat/new wat/triage/triage.wat
var Files embed.FS
