package runtime

import (
	"context"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// slice is how many units a guest runs between two looks at the clock: at the
// worst instruction measured, a random load in 64 MiB at 57 ns, 1.9 ms. The
// fuel that a run uses does not depend on it.
const slice = 32768

// watchedYields is how many slices of a run are watched for faults: about a
// millisecond's worth, in which a timer has hardly ticked.
const watchedYields = 64

// yieldFunc is the host function that a guest calls when its slice is used up.
// It runs on the guest's own goroutine and is the only one to write the counter
// during a run: a store from another goroutine would be lost half of the time.
func yieldFunc() engine.Func {
	return engine.Func{
		Module: instrument.YieldModule, Name: instrument.YieldName,
		Params: []engine.ValueType{engine.I64}, Results: []engine.ValueType{engine.I64},
		Call: func(ctx context.Context, _ engine.Memory, stack []uint64) {
			stack[0] = uint64(runOf(ctx).yield(int64(stack[0])))
		},
	}
}

// fill gives a run its budget and the first slice of it.
func (r *run) fill(budget int64) {
	r.budget = budget
	r.given = min(budget, r.rt.slice)
	r.fuel.Set(uint64(r.given))
}

// yield answers a counter below zero with what it shall be, or ends the run.
func (r *run) yield(counter int64) int64 {
	if r.yields++; r.yields == watchedYields {
		r.memory.Forsake() // a long run need not stay on its thread to save a microsecond
	}
	used := r.given - counter
	left := r.budget - used
	if left < 0 {
		r.stop(r.outOfFuel())
	}
	if r.overdue() {
		r.stop(r.timeUp())
	}
	next := min(left, r.rt.slice)
	r.given = used + next
	return next
}

// spent notes what a run has used, and reports that it was too much.
func (r *run) spent() bool {
	r.used = r.given - int64(r.fuel.Get())
	if r.used <= r.budget {
		return false
	}
	r.used = r.budget
	return true
}

func (r *run) outOfFuel() *Error {
	limit := "fuel"
	if r.ev == nil {
		limit = "init_fuel"
	}
	return over(abi.Fuel, "the instruction budget is used up", limit, r.budget, r.budget)
}

// stackUsed reads the packed stack counter: which of its two limits was passed.
func (b *Behavior) stackUsed(depth uint32) (used, allowed int64, limit string) {
	slots, frames := instrument.StackUsed(depth, b.rewritten.StackBase)
	if frames > int64(b.limits.StackFrames) {
		return frames, int64(b.limits.StackFrames), "stack_frames"
	}
	return slots, int64(b.limits.StackSlots), "stack_slots"
}
