//go:build !wasm && !tinygo.wasm

package host

import "github.com/vivarium-wasm/vivarium/abi"

// Host stands in for the imports where there is no WebAssembly: a test fills
// in what each function does.
type Host struct{ Functions }

// Functions are the host functions of the ABI. Fail does not return: it
// panics with an [Ended].
type Functions interface {
	Read(src abi.Source, off int, p []byte) int
	Call(name string, args []byte) int
	Act(name string, args []byte) int
	Log(level abi.Level, line []byte)
	Fail(reason []byte)
}

// Region has no meaning without linear memory: it gives the length only.
func Region(b []byte) int64 { return int64(len(b)) }

// Ended is what Fail panics with: it carries a run's failure past the SDK.
type Ended struct{ Reason []byte }
