//go:build wasm || tinygo.wasm

package host

import (
	"unsafe"

	"github.com/vivarium-wasm/vivarium/abi"
)

//go:wasmimport vivarium_v1 read
//go:noescape
func read(src, off int32, ptr unsafe.Pointer, room int32) int32

//go:wasmimport vivarium_v1 call
//go:noescape
func call(name unsafe.Pointer, nameLen int32, args unsafe.Pointer, argsLen int32) int32

//go:wasmimport vivarium_v1 act
//go:noescape
func act(name unsafe.Pointer, nameLen int32, args unsafe.Pointer, argsLen int32) int32

//go:wasmimport vivarium_v1 log
//go:noescape
func log(level int32, ptr unsafe.Pointer, n int32)

//go:wasmimport vivarium_v1 fail
//go:noescape
func fail(ptr unsafe.Pointer, n int32)

// Host reaches the host through the module's imports.
type Host struct{}

// Read copies what fits of a source from off on into p, and returns how many
// bytes there are from off on.
func (Host) Read(src abi.Source, off int, p []byte) int {
	return int(read(int32(src), int32(off), unsafe.Pointer(unsafe.SliceData(p)), int32(len(p))))
}

// Call asks and waits. It returns the answer's size, or a code below zero.
func (Host) Call(name string, args []byte) int {
	return int(call(unsafe.Pointer(unsafe.StringData(name)), int32(len(name)), unsafe.Pointer(unsafe.SliceData(args)), int32(len(args))))
}

// Act requests an action. It returns its index, or a code below zero.
func (Host) Act(name string, args []byte) int {
	return int(act(unsafe.Pointer(unsafe.StringData(name)), int32(len(name)), unsafe.Pointer(unsafe.SliceData(args)), int32(len(args))))
}

// Log writes a log line.
func (Host) Log(level abi.Level, line []byte) {
	log(int32(level), unsafe.Pointer(unsafe.SliceData(line)), int32(len(line)))
}

// Fail ends the run. It does not return.
func (Host) Fail(reason []byte) {
	fail(unsafe.Pointer(unsafe.SliceData(reason)), int32(len(reason)))
	panic("unreachable: the host returned from fail")
}

// Region packs where a handler's returns lie, as the ABI wants it. Memory is
// not moved by the collector, and nothing runs before the host has read it.
func Region(b []byte) int64 {
	if len(b) == 0 {
		return 0
	}
	return int64(uintptr(unsafe.Pointer(unsafe.SliceData(b))))<<32 | int64(len(b))
}
