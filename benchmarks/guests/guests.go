// Package guests holds the built guests of the benchmarks. build.sh rebuilds
// them from the sources beside them.
package guests

import (
	_ "embed"
	"encoding/binary"
)

// The modules that speak the Vivarium ABI, which raw engines run as well.
var (
	//go:embed c.wasm
	C []byte
	//go:embed small.wasm
	Small []byte
	//go:embed rust.wasm
	Rust []byte
	//go:embed go.wasm
	Go []byte
	//go:embed hostile.wasm
	Hostile []byte
)

// The same work behind the ABIs of peers that have one of their own.
var (
	//go:embed c-extism.wasm
	CExtism []byte
	//go:embed hostile-extism.wasm
	HostileExtism []byte
	//go:embed goplugin.wasm
	GoPlugin []byte
)

// The same work as scripts.
var (
	//go:embed scripts/bench.js
	JavaScript string
	//go:embed scripts/bench.star
	Starlark string
	//go:embed scripts/bench.lua
	Lua string
	//go:embed scripts/triage.expr
	TriageExpr string
)

// Distinct gives a module that behaves like wasm and differs from every other
// in a custom section, so that no cache takes two of them for one.
func Distinct(wasm []byte, number int) []byte {
	section := []byte{0, 10, 5, 'b', 'e', 'n', 'c', 'h'}
	section = binary.LittleEndian.AppendUint32(section, uint32(number))
	return append(wasm[:len(wasm):len(wasm)], section...)
}
