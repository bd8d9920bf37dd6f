package runtime

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// instance is one live copy of a behavior's module with the state of the run it
// is used for. It belongs to one goroutine at a time.
type instance struct {
	run     run
	b       *Behavior
	engine  *engine.Instance
	memory  *linear
	depth   engine.Global // what is active on the guest's stack
	cause   engine.Global // why the rewriting's own traps happen
	globals bool          // there are globals to save and restore
	stack   [1]uint64
	kept    int64         // bytes counted while idle
	since   time.Duration // idle since
}

// linear is an instance's memory. It notes when a growth was refused, which is
// what sets running out of memory apart from other traps.
type linear struct {
	*pristine.Memory
	refused bool
}

func (l *linear) Reallocate(size uint64) []byte {
	b := l.Memory.Reallocate(size)
	l.refused = l.refused || b == nil
	return b
}

// newInstance makes an instance that no event has touched. The first of a
// behavior, and every one of a module that can't be reset, runs the start
// function and _initialize under the init limits; others start from the image
// and the globals that the first left behind, so that what init costs is paid
// once.
func (b *Behavior) newInstance(ctx context.Context) (*instance, *Error) {
	b.mu.Lock()
	image := b.image
	b.mu.Unlock()
	if image != nil && b.portable {
		return b.fromImage(ctx, image)
	}
	pages := uint64(b.module.Memory.Min) * pageSize
	i, bad := b.instantiate(ctx, func() (*pristine.Memory, error) {
		return b.rt.space.NewMemory(pages, max(pages, uint64(b.limits.MemoryBytes)))
	}, b.module.Data)
	if bad != nil {
		return nil, bad
	}
	if bad := i.init(ctx); bad != nil {
		i.close(ctx)
		return nil, bad
	}
	return i, nil
}

// fromImage makes an instance as the first was after init.
func (b *Behavior) fromImage(ctx context.Context, image *pristine.Image) (*instance, *Error) {
	i, bad := b.instantiate(ctx, func() (*pristine.Memory, error) {
		return image.NewMemory(max(image.Size(), uint64(b.limits.MemoryBytes)))
	}, nil)
	if bad != nil {
		return nil, bad
	}
	for n, bits := range b.shadows {
		i.engine.Global(instrument.Shadow(n)).Set(bits)
	}
	if i.globals {
		if err := i.engine.Call(ctx, instrument.FuncRestore, nil); err != nil {
			i.close(ctx)
			return nil, hostError(err)
		}
	}
	return i, nil
}

// instantiate makes an instance on the memory that alloc gives, closing idle
// instances of others when there are too many memories.
func (b *Behavior) instantiate(ctx context.Context, alloc func() (*pristine.Memory, error), data []instrument.Segment) (*instance, *Error) {
	mem, err := alloc()
	for errors.Is(err, pristine.ErrTooMany) && b.rt.evictOne(ctx) {
		mem, err = alloc()
	}
	if err != nil {
		return nil, hostError(err)
	}
	for _, s := range data { // admitted: within the memory
		copy(mem.Bytes()[s.Offset:], s.Data)
	}
	i := &instance{b: b, memory: &linear{Memory: mem}}
	if i.engine, err = b.code.Instantiate(ctx, i.memory); err != nil {
		mem.Close()
		return nil, hostError(err)
	}
	i.run.memory = mem
	i.run.fuel = i.engine.Global(instrument.GlobalFuel)
	i.depth, i.cause = i.engine.Global(instrument.GlobalStack), i.engine.Global(instrument.GlobalCause)
	i.globals = b.resettable && b.module.MutableGlobals > 0
	return i, nil
}

func hostError(err error) *Error {
	return &Error{Kind: abi.HostError, Message: oneLine(err.Error()), Offset: -1, Cause: err}
}

// init runs what a module runs once, and keeps the globals it leaves.
func (i *instance) init(ctx context.Context) *Error {
	var out Outcome
	i.run.begin(ctx, i.b, nil, nil, &out, i.b.limits.InitTime)
	defer i.run.finish()
	budget := i.b.limits.InitFuel
	for _, export := range i.b.inits {
		bad := i.call(export, budget)
		if budget -= i.run.used; bad != nil {
			return i.refused(strings.TrimPrefix(export, "$"), bad)
		}
	}
	if i.globals {
		if err := i.engine.Call(ctx, instrument.FuncSave, nil); err != nil {
			return hostError(err)
		}
	}
	i.run.ended = i.run.rt.now()
	if !i.b.resettable {
		return nil
	}
	return i.become()
}

// become makes what init left the state of every instance to come.
func (i *instance) become() *Error {
	b := i.b
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.image != nil {
		if err := i.memory.Adopt(b.image); err != nil {
			return hostError(err)
		}
		return nil
	}
	image, err := i.memory.Freeze()
	if err != nil {
		return hostError(err)
	}
	b.image = image
	if b.portable {
		for n := range b.shadows {
			b.shadows[n] = i.engine.Global(instrument.Shadow(n)).Get()
		}
		b.module.Data = nil // it is in the image
	}
	return nil
}

// refused makes a failed load of whatever stopped the guest, with the first line
// it wrote: toolchains print why they panic.
func (i *instance) refused(doing string, bad *Error) *Error {
	r := &i.run
	hurried := r.end < r.started+i.b.limits.InitTime // by the caller's deadline
	if bad.Kind == abi.Canceled || bad.Kind == abi.Deadline && hurried {
		return ended(bad.Cause, "during "+doing)
	}
	if bad.Kind != abi.Failed || !i.b.packing.ofProgram() {
		bad.Message = doing + ": " + bad.Message
	}
	bad.Kind = abi.Refused
	r.flush()
	if logs := r.out.Logs; len(logs) > 0 {
		bad.Message += ": " + oneLine(validText(string(logs[0].Text)))
	}
	return bad
}

// call calls an export with a budget of fuel. i.stack holds its parameter and
// receives its result. It is the one place where the guest's ways of ending
// turn into kinds.
func (i *instance) call(export string, budget int64) *Error {
	r := &i.run
	i.cause.Set(uint64(instrument.CauseNone))
	r.fill(budget)
	err := i.engine.Call(r, export, i.stack[:])
	tooMuch := r.spent()
	switch {
	case err == nil && !tooMuch:
		return nil
	case tooMuch && (r.failure == nil || r.failure.Kind != abi.Fuel):
		r.failure = r.outOfFuel()
	}
	return i.stopped(err)
}

// stopped says why a call ended early.
func (i *instance) stopped(err error) *Error {
	var t *engine.Trap
	if err != nil && !errors.As(err, &t) {
		return hostError(err)
	}
	r := &i.run
	bad := r.failure
	cause := instrument.Cause(i.cause.Get())
	switch {
	case bad != nil:
	case cause == instrument.CauseStack:
		bad = &Error{Kind: abi.Trap, Message: "stack overflow", Limit: "stack_slots", Offset: -1}
		bad.Used, bad.Allowed, bad.Limit = i.b.stackUsed(uint32(i.depth.Get()))
	case cause == instrument.CauseGrowth, i.memory.refused:
		allowed := i.b.growable()
		bad = over(abi.Memory, "trapped after a refused growth: "+oneLine(t.Message), "memory_bytes", allowed+pageSize, allowed)
	default:
		bad = &Error{Kind: abi.Trap, Message: oneLine(t.Message), Offset: -1}
	}
	if t != nil {
		bad.Stack = i.b.nameStack(t.Stack)
	}
	return bad
}

// growable is how large the memory may get: by the limit, or by the module's own
// word if that is less. A refused growth asked for a page more at least.
func (b *Behavior) growable() int64 {
	most := b.limits.MemoryBytes
	if m := b.module.Memory; m.HasMax {
		most = min(most, int64(m.Max)*pageSize)
	}
	return most
}

// timeUp says whether the time was up or the caller gone.
func (r *run) timeUp() *Error {
	if err := r.Context.Err(); err != nil {
		bad := ended(err, "during the run")
		if bad.Kind == abi.Canceled {
			return bad
		}
	}
	limit, allowed := "time", r.b.limits.Time
	if r.ev == nil {
		limit, allowed = "init_time", r.b.limits.InitTime
	}
	e := over(abi.Deadline, "the time was up", limit, int64(r.rt.now()-r.started), int64(min(allowed, r.end-r.started)))
	e.Cause = context.DeadlineExceeded
	return e
}

// nameStack gives the submitted functions on a stack by the names of our own
// copy of the name section, and by index where there are none. What the
// rewriting added is left out.
func (b *Behavior) nameStack(stack []string) []string {
	named := stack[:0]
	for _, frame := range stack {
		number, ok := strings.CutPrefix(frame, "$")
		index, err := strconv.ParseUint(number, 10, 32)
		if !ok || err != nil {
			continue // a host function
		}
		submitted, ok := b.rewritten.SubmittedFunc(uint32(index))
		if !ok {
			continue
		}
		name := oneLine(b.module.Names.Func(submitted))
		if name == "" {
			name = "function " + strconv.FormatUint(uint64(submitted), 10)
		}
		named = append(named, name)
	}
	return named
}

// reset puts an instance back to what init left. False means that it can't be
// used again.
func (i *instance) reset(ctx context.Context) (bool, error) {
	grown := len(i.engine.Memory()) != int(i.b.image.Size())
	if _, err := i.memory.Reset(); err != nil {
		return false, err
	}
	if grown && !i.engine.CutBack(i.b.image.Size()) {
		return false, nil
	}
	i.memory.refused = false
	if i.globals {
		if err := i.engine.Call(ctx, instrument.FuncRestore, nil); err != nil {
			return false, err
		}
	}
	if i.b.rt.options.Checked {
		if err := i.verify(ctx); err != nil {
			return false, fmt.Errorf("checked mode: %w", err)
		}
	}
	return true, nil
}

// verify compares memory and globals with what init left.
func (i *instance) verify(ctx context.Context) error {
	if err := i.memory.Verify(); err != nil {
		return err
	}
	if !i.globals || !i.b.portable {
		return nil
	}
	if err := i.engine.Call(ctx, instrument.FuncSave, nil); err != nil {
		return err
	}
	for n, want := range i.b.shadows {
		if got := i.engine.Global(instrument.Shadow(n)).Get(); got != want {
			return fmt.Errorf("global %d of those that change is %#x, want %#x", n, got, want)
		}
	}
	return nil
}

func (i *instance) close(ctx context.Context) {
	_ = i.engine.Close(ctx) // gives nothing back that memory.Close does not
	i.memory.Close()
}
