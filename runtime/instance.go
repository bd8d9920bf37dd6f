package runtime

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// instance is one live copy of a behavior's module with the state of the run it
// is used for. It belongs to one goroutine at a time.
type instance struct {
	run    run
	engine *engine.Instance
	memory *linear
	stack  [1]uint64
	used   time.Time
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

// init makes the first instance: it runs _initialize under the init limits.
func (b *Behavior) init(ctx context.Context) *Error {
	b.slots = make(chan struct{}, b.limits.Instances)
	var out Outcome
	i, bad := b.acquire(ctx, &out)
	if bad != nil {
		return bad
	}
	b.release(ctx, i, nil)
	return nil
}

// acquire gives an instance that no event has touched.
func (b *Behavior) acquire(ctx context.Context, out *Outcome) (*instance, *Error) {
	b.rt.fresh.Add(1)
	out.Cost.Instance = "fresh"
	i := &instance{}
	pages := uint64(b.module.Memory.Min) * pageSize
	mem, err := b.rt.space.NewMemory(pages, max(pages, uint64(b.limits.MemoryBytes)))
	if err != nil {
		return nil, &Error{Kind: abi.HostError, Message: oneLine(err.Error()), Offset: -1, Cause: err}
	}
	i.memory = &linear{Memory: mem}
	i.run.begin(ctx, b, nil, nil, out, b.limits.InitTime)
	within, cancel := context.WithDeadline(&i.run, i.run.end)
	defer cancel()
	if i.engine, err = b.code.Instantiate(within, i.memory); err != nil {
		mem.Close()
		return nil, i.refused("instantiating", i.stopped(err))
	}
	if i.engine.Has(initExport) {
		if _, bad := i.call(initExport); bad != nil {
			i.close(ctx)
			return nil, i.refused(initExport, bad)
		}
	}
	i.memory.refused = false
	return i, nil
}

// refused makes a failed load of whatever stopped the guest, with the first line
// it wrote: toolchains print why they panic.
func (i *instance) refused(doing string, bad *Error) *Error {
	bad.Kind, bad.Message = abi.Refused, doing+": "+bad.Message
	i.run.flush()
	if logs := i.run.out.Logs; len(logs) > 0 {
		bad.Message += ": " + oneLine(string(logs[0].Text))
	}
	return bad
}

// call calls an export under the run's deadline. It is the one place where the
// guest's ways of ending turn into kinds.
func (i *instance) call(export string, params ...uint64) (uint64, *Error) {
	copy(i.stack[:], params)
	within, cancel := context.WithDeadline(&i.run, i.run.end)
	defer cancel()
	if err := i.engine.Call(within, export, i.stack[:]); err != nil {
		return 0, i.stopped(err)
	}
	return i.stack[0], nil
}

// stopped says why a call ended early.
func (i *instance) stopped(err error) *Error {
	var t *engine.Trap
	if !errors.As(err, &t) {
		return &Error{Kind: abi.HostError, Message: oneLine(err.Error()), Offset: -1, Cause: err}
	}
	r := &i.run
	bad := r.failure
	switch {
	case bad != nil:
	case t.Closed:
		bad = r.timeUp()
	case i.memory.refused:
		bad = over(abi.Memory, "trapped after a refused growth: "+oneLine(t.Message), "memory_bytes",
			int64(len(i.memory.Bytes()))+pageSize, r.b.limits.MemoryBytes)
	default:
		bad = &Error{Kind: abi.Trap, Message: oneLine(t.Message), Offset: -1}
	}
	bad.Stack = r.b.nameStack(t.Stack)
	return bad
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
	e := over(abi.Deadline, "the time was up", limit, int64(time.Since(r.started)), int64(min(allowed, r.end.Sub(r.started))))
	e.Cause = context.DeadlineExceeded
	return e
}

// nameStack names the functions of a stack from our own copy of the name section.
func (b *Behavior) nameStack(stack []string) []string {
	for n, frame := range stack {
		if number, ok := strings.CutPrefix(frame, "$"); ok {
			if index, err := strconv.ParseUint(number, 10, 32); err == nil {
				if name := b.module.Names.Func(uint32(index)); name != "" {
					stack[n] = oneLine(name)
				}
			}
		}
	}
	return stack
}

// release puts an instance away after a run, or frees it.
func (b *Behavior) release(ctx context.Context, i *instance, _ *Error) {
	i.run.finish()
	i.close(ctx)
}

func (i *instance) close(ctx context.Context) {
	_ = i.engine.Close(ctx)
	i.memory.Close()
}

// free gives back everything a behavior holds.
func (b *Behavior) free(ctx context.Context) error {
	return b.code.Close(ctx)
}
