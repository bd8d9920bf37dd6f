package instrument

import "strconv"

// Rewritten is a module as the engine gets it. It needs tail calls from the engine besides WebAssembly 2.0, and
// imports [YieldModule].[YieldName] besides what the submitted module imports.
type Rewritten struct {
	// Module describes the submitted module.
	Module *Module
	// Wasm is the rewritten module.
	Wasm []byte
	// StackBase is what the global [GlobalStack] holds while no function is active.
	StackBase uint32
	// FuncShift is what was added to every submitted function index, imported functions included: the index of the
	// function that now stands for it.
	FuncShift uint32
	// Shadows counts the globals [Shadow] that [FuncSave] writes and [FuncRestore] reads: with the memory they are all
	// that another instance needs to be as if it had been initialised. It is -1 when they are too many to be exported.
	Shadows int
	// Offsets leads back to the submitted bytes; empty unless asked for.
	Offsets OffsetMap
}

// SubmittedFunc gives the submitted index of a rewritten function, of which the cold path of its entry is a part. What
// rewriting added, and host functions, whose wrappers stand for them, are none.
func (r *Rewritten) SubmittedFunc(index uint32) (uint32, bool) {
	if index < r.FuncShift {
		return 0, false
	}
	index -= r.FuncShift
	funcs := uint32(r.Module.ImportedFuncs + r.Module.Funcs)
	if index >= funcs {
		index -= uint32(r.Module.Funcs)
	}
	return index, index < funcs
}

// The import that pauses the guest. The host function gets the fuel counter, which is below zero, and returns what it
// shall be: at least zero to go on. It alone raises the counter, on the guest's own goroutine, and it ends the run by
// trapping or unwinding when no fuel is left, the deadline has passed or the run was canceled.
const (
	YieldModule = "$vivarium"
	YieldName   = "yield"
)

// YieldType is the type of the yield function.
var YieldType = FuncType{I64, I64}

// Exports of a rewritten module beside the submitted ones. No submitted name begins with $.
const (
	// GlobalFuel is an i64: the units left of the current slice. Below zero the guest yields. The host sets it before a
	// run; used = all units given − what it holds afterwards.
	GlobalFuel = "$fuel"
	// GlobalStack is an i64: what is active on the guest's stack, packed; see [StackUsed]. After a trap it is what was,
	// until an export is called.
	GlobalStack = "$stack"
	// GlobalCause is an i32: one of [Cause], set before the rewriting's own traps. The host sets it to zero.
	GlobalCause = "$cause"
	// FuncSave copies every mutable global to a hidden one, FuncRestore copies them back; both () -> (). Present when
	// the module defines mutable globals. References are not copied: see Module.MutableReferences.
	FuncSave    = "$save"
	FuncRestore = "$restore"
	// FuncStart is the submitted start function, () -> (), which no longer runs by itself.
	FuncStart = "$start"
)

// Shadow names the i-th exported global that [FuncSave] writes. It is an i32, i64, f32 or f64; a v128 has two.
func Shadow(i int) string { return "$" + strconv.Itoa(i) }

// maxShown is how many shadows are exported at most: no known toolchain has a tenth as many mutable globals.
const maxShown = 1024

// Cause says which trap of the rewriting's own ended a run, or what may have led to it.
type Cause int32

const (
	// CauseNone: the guest trapped by itself.
	CauseNone Cause = iota
	// CauseStack: the stack limits were passed.
	CauseStack
	// CauseGrowth: no trap of its own, but the last memory.grow was refused.
	CauseGrowth
	// CauseFuel: the counter fell below zero and there is no yield function.
	CauseFuel
)
