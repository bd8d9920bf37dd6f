//go:build wasip1

// Command go is the standard-Go guest: the same package that the host runs
// natively, behind the Vivarium ABI. It is built with -buildmode=c-shared.
package main

import (
	"unsafe"

	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

func main() {}

//go:wasmimport vivarium_v1 read
func read(source, offset uint32, to unsafe.Pointer, room uint32) uint32

// Buffers are kept between the calls of a reused instance. In a pristine one
// they are as new for every event.
var (
	dict = make([]byte, 0, 16<<10)
	out  = make([]byte, 0, 1<<10)
)

func handle(size uint32, do work.Func) uint64 {
	if uint32(cap(dict)) < size {
		dict = make([]byte, size)
	}
	dict = dict[:size]
	read(0, 0, unsafe.Pointer(unsafe.SliceData(dict)), size)
	out = do(out[:0], dict)
	if len(out) == 0 {
		return 0
	}
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | uint64(len(out))
}

//go:wasmexport bench.empty
func empty(uint32) uint64 { return 0 }

//go:wasmexport bench.pick
func pick(size uint32) uint64 { return handle(size, work.Pick) }

//go:wasmexport bench.triage
func triage(size uint32) uint64 { return handle(size, work.Triage) }

//go:wasmexport bench.sieve
func sieve(size uint32) uint64 { return handle(size, work.Sieve) }

//go:wasmexport bench.fib
func fib(size uint32) uint64 { return handle(size, work.Fib) }

//go:wasmexport bench.sha
func sha(size uint32) uint64 { return handle(size, work.SHA) }

//go:wasmexport bench.json
func json(size uint32) uint64 { return handle(size, work.JSON) }

//go:wasmexport bench.regexp
func regexp(size uint32) uint64 { return handle(size, work.Regexp) }

//go:wasmexport bench.sort
func sort(size uint32) uint64 { return handle(size, work.Sort) }

//go:wasmexport bench.matrix
func matrix(size uint32) uint64 { return handle(size, work.Matrix) }

//go:wasmexport bench.interp
func interp(size uint32) uint64 { return handle(size, work.Interp) }
