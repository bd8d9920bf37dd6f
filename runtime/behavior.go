package runtime

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// Behavior is an admitted module under its policy. Safe for concurrent use.
type Behavior struct {
	rt       *Runtime
	name     string
	bot      string
	limits   Limits
	grants   grants
	module   *instrument.Module
	info     Info
	handlers map[string]*handler // by event ID
	priority map[string]int      // by event ID

	facts     []byte // behavior_* and var_*, encoded pairs
	factCount int

	tenant     *tenant
	code       *engine.Code
	image      *pristine.Image       // what memory holds after init; nil when instances are replaced
	shadows    []uint64              // the globals that init leaves, when instances can start from the image
	portable   bool                  // they can: init need not run again
	resettable bool                  // instances can be put back
	inits      []string              // exports to run once: the start function, _initialize
	rewritten  *instrument.Rewritten // how the code relates to the module; without its bytes
	stored     stored
	packing    *packing // set while the module is initialized for package pack

	gate gate
	pool pool
	mu   sync.Mutex // guards image while instances are made
}

// Name gives the policy's name.
func (b *Behavior) Name() string { return b.name }

// Bot gives the bot the behavior acts for.
func (b *Behavior) Bot() string { return b.bot }

// Catalog gives the catalog that the behavior's runtime goes by.
func (b *Behavior) Catalog() *catalog.Catalog { return b.rt.catalog }

// Info describes the module. Handlers are those the policy lets run.
func (b *Behavior) Info() Info { return b.info }

// Close waits for the runs under way and frees the behavior. Later runs are
// refused. It is idempotent.
func (b *Behavior) Close(ctx context.Context) error {
	if err := b.gate.close(ctx, b.unberthAll); err != nil {
		return fmt.Errorf("runtime: close %s: %w", b.name, err)
	}
	b.rt.mu.Lock()
	known := b.rt.loaded[b]
	delete(b.rt.loaded, b)
	b.rt.mu.Unlock()
	if !known {
		return nil
	}
	return b.free(ctx)
}

// Handle runs the behavior's handler for ev and fills out, also when it fails:
// what was logged and what it cost is always there. The error is out.Err, an
// *[Error], or nil when out.Kind is ok. Handle returns within the behavior's
// time limit or ctx's, whichever is shorter, plus what a host function takes
// that honours neither; where no instance is at hand, as after a trap, making
// one takes up to the init limits more, within ctx. It waits, within ctx, while
// as many runs as the limit says are under way. On a warm behavior it allocates
// nothing beyond what out must hold.
func (b *Behavior) Handle(ctx context.Context, ev *Event, out *Outcome) error {
	return b.handleAfter(ctx, ev, out, nil)
}

// handleAfter is Handle with what earlier behaviors of a dispatch returned.
func (b *Behavior) handleAfter(ctx context.Context, ev *Event, out *Outcome, prior []Outcome) error {
	out.reset()
	out.Behavior, out.Event, out.Cost.Fuel = b.name, ev.ID, -1
	return b.rt.settle(out, b.handle(ctx, ev, out, prior))
}

// settle gives the outcome its kind, counts it and shows it to the observer.
func (rt *Runtime) settle(out *Outcome, err *Error) error {
	out.Kind = abi.OK
	if err != nil {
		err.Behavior, err.Event = out.Behavior, out.Event
		out.Kind, out.Err = err.Kind, err
		out.Returns, out.Actions, out.Suspended = abi.Value{}, out.Actions[:0], nil
	}
	rt.lane(out).runs[slices.Index(kinds[:], out.Kind)].Add(1)
	if handled := rt.options.Observer.Handled; handled != nil {
		handled(out)
	}
	if err != nil {
		return err
	}
	return nil
}

func (b *Behavior) handle(ctx context.Context, ev *Event, out *Outcome, prior []Outcome) *Error {
	if b.gate.closed.Load() {
		return isClosed()
	}
	if bad := ev.prepare(b.rt); bad != nil {
		return &Error{Kind: bad.Kind, Message: bad.Message, Limit: bad.Limit, Used: bad.Used, Allowed: bad.Allowed, Offset: -1, Cause: bad.Cause}
	}
	out.Run = ev.Run
	out.Cost.DictionaryBytes = int64(len(ev.encoded))
	h := b.handlers[ev.ID]
	if h == nil {
		return &Error{Kind: abi.NoHandler, Message: "the behavior has no handler for this event", Offset: -1}
	}
	if out.Cost.DictionaryBytes > b.limits.DictionaryBytes {
		return over(abi.Invalid, "the dictionary is too large", "dictionary_bytes", out.Cost.DictionaryBytes, b.limits.DictionaryBytes)
	}
	if bad := b.resumable(ev); bad != nil {
		return bad
	}
	parent, bad := parentOf(ctx, b)
	if bad != nil {
		return bad
	}
	i, bad := b.acquire(ctx, out, parent != nil)
	if bad != nil {
		return bad
	}
	i.run.begin(ctx, b, h, ev, out, b.limits.Time)
	i.run.parent = parent
	if prior != nil {
		i.run.prior = encodePrior(prior)
	}
	bad = i.handle(h)
	i.run.flush()
	out.Cost.Fuel = i.run.used
	if parent != nil {
		parent.charge(i.run.used)
	}
	i.run.ended = b.rt.now()
	out.Cost.Duration = i.run.ended - i.run.started
	if err := b.release(ctx, i, bad, parent != nil); err != nil && bad == nil {
		bad = hostError(err)
	}
	return bad
}

func isClosed() *Error {
	return &Error{Kind: abi.HostError, Message: "the behavior is closed", Offset: -1}
}

// ended says that a context is done: a deadline, or a caller that gave up.
func ended(err error, where string) *Error {
	kind, message := abi.Canceled, "canceled "+where
	if errors.Is(err, context.DeadlineExceeded) {
		kind, message = abi.Deadline, "the caller's deadline passed "+where
	}
	return &Error{Kind: kind, Message: message, Offset: -1, Cause: err}
}

// resumable refuses a kept state that was not kept for this.
func (b *Behavior) resumable(ev *Event) *Error {
	s := ev.Resume
	switch {
	case s == nil:
		return nil
	case s.Digest != b.module.Digest:
		return &Error{Kind: abi.Invalid, Message: "the state to resume was kept by another module", Offset: -1}
	case s.Session != ev.Session:
		return &Error{Kind: abi.Invalid, Message: "the state to resume was kept in another session", Offset: -1}
	case ev.Time.After(s.Expires):
		return &Error{Kind: abi.Invalid, Message: "the state to resume expired at " + s.Expires.UTC().Format(time.RFC3339), Offset: -1}
	}
	return nil
}

// factBytes gives source 1, encoded when it is first read: the $ keys of this
// run, then behavior_* and var_*, which stay the same. '$' sorts before every
// letter.
func (r *run) factBytes() []byte {
	if len(r.facts) > 0 {
		return r.facts
	}
	b, ev := r.b, r.ev
	n := 5 + b.factCount
	if r.prior.Type() != abi.Absent {
		n++
	}
	if ev.Resume != nil {
		n++
	}
	w := abi.Writer{Buf: r.facts[:0]}
	w.Map(n)
	w.Str(abi.CtxAttempt)
	w.Int(int64(ev.Attempt))
	w.Str(abi.CtxEvent)
	w.Str(ev.ID)
	w.Str(abi.CtxParams)
	w.Value(abi.Trusted(r.h.params))
	if r.prior.Type() != abi.Absent {
		w.Str(abi.CtxPrior)
		w.Value(r.prior)
	}
	w.Str(abi.CtxRun)
	w.Str(ev.Run)
	if ev.Resume != nil {
		w.Str(abi.CtxState)
		w.Bin(ev.Resume.State)
	}
	w.Str(abi.CtxTime)
	w.Int(ev.Time.Unix())
	w.Buf = append(w.Buf, b.facts...)
	r.facts = w.Buf
	return r.facts
}

// handle calls the handler and reads its reply.
func (i *instance) handle(h *handler) *Error {
	r := &i.run
	i.stack[0] = uint64(len(r.ev.encoded))
	fuel := r.b.limits.Fuel
	if r.parent != nil {
		fuel = min(fuel, max(r.parent.left(), 0))
	}
	r.memory.Watch()
	bad := i.call(h.export, fuel)
	r.memory.Unwatch()
	memory := i.engine.Memory()
	r.out.Cost.MemoryBytes = int64(len(memory))
	if bad != nil {
		return bad
	}
	return r.reply(i.stack[0], memory)
}

// reply reads what a handler returned: pointer and length of a map.
func (r *run) reply(reply uint64, memory []byte) *Error {
	ptr, size := reply>>32, reply&0xffffffff
	r.out.Cost.ReturnsBytes = int64(size)
	switch {
	case size == 0:
		return nil
	case ptr+size > uint64(len(memory)):
		return &Error{Kind: abi.BadReply, Offset: -1, Message: "the returns lie outside memory: pointer " + strconv.FormatUint(ptr, 10) + ", length " +
			strconv.FormatUint(size, 10) + ", memory " + strconv.Itoa(len(memory))}
	case int64(size) > r.b.limits.ReturnsBytes:
		return over(abi.Output, "the returns are too large", "returns_bytes", int64(size), r.b.limits.ReturnsBytes)
	}
	v, err := abi.Check(memory[ptr:ptr+size], abi.Bounds{})
	if err != nil {
		return badReply(err)
	}
	if v.Type() != abi.Map {
		return &Error{Kind: abi.BadReply, Offset: 0, Message: "the returns are " + v.Type().String() + ", want a map"}
	}
	declared := r.h.ops.event.Returns
	if fits(v, declared) {
		r.scratch.Buf = v.AppendCanonical(r.scratch.Buf[:0])
	} else {
		coerced, err := r.h.ops.event.CoerceReturns(convert.Map(v))
		if err == nil {
			r.scratch.Buf, err = convert.Append(r.scratch.Buf[:0], coerced)
		}
		if err != nil {
			return &Error{Kind: abi.BadReply, Offset: -1, Message: "returns: " + oneLine(err.Error()), Cause: err}
		}
	}
	r.out.Returns = abi.Trusted(r.out.keep(r.scratch.Buf))
	return nil
}

func badReply(err error) *Error {
	e := &Error{Kind: abi.BadReply, Offset: -1, Message: err.Error(), Cause: err}
	var d *abi.DecodeError
	if errors.As(err, &d) {
		e.Message, e.Offset = "returns: "+d.Reason, int64(d.Offset)
		if d.Path != "" {
			e.Message += " in " + strconv.Quote(d.Path)
		}
		e.Limit, e.Used, e.Allowed = d.Limit, int64(d.Used), int64(d.Allowed)
	}
	return e
}
