package runtime

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/vivarium-wasm/vivarium/abi"
)

// maxNested is how many runs may stand inside one another.
const maxNested = 8

// hostContext is what a host function of the host app gets. It leads to the run
// while the function works, and to nothing once it has returned: the run's state
// is used again then, whoever still holds the context.
type hostContext struct {
	context.Context
	run atomic.Pointer[run]
}

type runKey struct{}

// Value finds the run from contexts made of this one.
func (c *hostContext) Value(key any) any {
	if _, ok := key.(runKey); ok {
		return c.run.Load()
	}
	return c.Context.Value(key)
}

// lend gives a host function its context, with the run's deadline; done ends it.
func (r *run) lend() (ctx context.Context, done func()) {
	r.memory.Forsake() // it may run other guests, and block
	host := &hostContext{Context: r.Context}
	host.run.Store(r)
	ctx, cancel := context.WithDeadline(host, r.rt.epoch.Add(r.end))
	return ctx, func() {
		host.run.Store(nil)
		cancel()
	}
}

// parentOf gives the run that a context belongs to: a host function that
// handles another event on behalf of a guest passes its context on. The inner
// run inherits the outer's deadline through that context, gets no more fuel than
// the outer has left, which pays for it, and takes no slot of its own: waiting
// for one could be waiting for itself.
func parentOf(ctx context.Context, b *Behavior) (*run, *Error) {
	parent, _ := ctx.Value(runKey{}).(*run)
	depth := 1
	for r := parent; r != nil; r = r.parent {
		if r.b == b {
			return nil, &Error{Kind: abi.HostError, Message: b.name + " is busy: it is already running in this chain", Offset: -1, code: abi.Busy}
		}
		depth++
	}
	if depth > maxNested {
		return nil, &Error{Kind: abi.HostError, Message: "runs are nested too deep", Limit: "nested", Used: int64(depth), Allowed: maxNested, Offset: -1, code: abi.OverLimit}
	}
	return parent, nil
}

// left is the fuel a run has left.
func (r *run) left() int64 { return r.budget - (r.given - int64(r.fuel.Get())) }

// charge takes fuel for what a host function did.
func (r *run) charge(units int64) { r.fuel.Set(r.fuel.Get() - uint64(units)) }

// refusedBy gives what the guest hears of a host function's error.
func refusedBy(name string, err error) *refusedOp {
	op := &refusedOp{code: abi.HostFailed, message: name + ": " + err.Error()}
	var e *Error
	if errors.As(err, &e) && e.code != 0 {
		op.code, op.limit, op.used, op.allowed = e.code, e.Limit, e.Used, e.Allowed
	}
	return op
}
