package runtime

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// pool is a behavior's idle instances and the runs it has under way.
type pool struct {
	mu      sync.Mutex
	idle    []*instance             // last put back last
	running int                     // slots taken, by runs and by what is berthed
	waiting []chan struct{}         // runs beyond the limit, in order; closed when it is their turn
	waiters atomic.Int32            // len(waiting), at least
	berths  atomic.Pointer[[]berth] // made when two runs meet; until then there is one:
	alone   [1]berth
}

// acquire takes a slot, waiting for one within ctx, and gives an instance that
// no event has touched: one that was put back, or a new one. Nested runs take no
// slot.
func (b *Behavior) acquire(ctx context.Context, out *Outcome, nested bool) (*instance, *Error) {
	if !nested {
		if i := b.unberth(out); i != nil {
			b.rt.idles(out, -i.kept)
			out.Cost.Instance = "reset"
			return i, nil
		}
	}
	if !b.gate.enter() {
		return nil, isClosed()
	}
	i, bad := b.take(ctx, nested)
	switch {
	case bad != nil:
		b.gate.leave()
	case i != nil:
		b.rt.idles(out, -i.kept)
		out.Cost.Instance = "reset"
	default:
		out.Cost.Instance = "fresh"
		b.rt.fresh.Add(1)
		if i, bad = b.newInstance(ctx); bad != nil {
			b.put(nil, nested)
		}
	}
	return i, bad
}

// take gives a slot, and an idle instance if there is one.
func (b *Behavior) take(ctx context.Context, nested bool) (*instance, *Error) {
	p := &b.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	if !nested {
		if err := b.takeSlot(ctx); err != nil {
			return nil, ended(err, "while waiting for a free instance")
		}
		if p.running > 1 && p.berths.Load() == nil {
			b.spread()
		}
	}
	if len(p.idle) == 0 {
		b.collect()
	}
	n := len(p.idle)
	if n == 0 {
		return nil, nil
	}
	i := p.idle[n-1]
	p.idle = p.idle[:n-1]
	return i, nil
}

// takeSlot takes one that is free, or that is berthed, or waits. The pool is locked.
func (b *Behavior) takeSlot(ctx context.Context) error {
	p := &b.pool
	if p.running < b.limits.Instances {
		p.running++
		return nil
	}
	p.waiters.Add(1) // whoever berths from here on sees it
	defer p.waiters.Add(-1)
	if b.collect(); p.running < b.limits.Instances {
		p.running++
		return nil
	}
	return p.wait(ctx)
}

// wait gives up the lock until it is this run's turn; its slot is then one that
// another run left to it.
func (p *pool) wait(ctx context.Context) error {
	turn := make(chan struct{})
	p.waiting = append(p.waiting, turn)
	p.mu.Unlock()
	select {
	case <-turn:
		p.mu.Lock()
		return nil
	case <-ctx.Done():
	}
	p.mu.Lock()
	if n := slices.Index(p.waiting, turn); n >= 0 {
		p.waiting = slices.Delete(p.waiting, n, n+1)
	} else {
		p.leave() // the turn came at the same time: it is the next one's
	}
	return ctx.Err()
}

// leave hands a slot to the next who waits.
func (p *pool) leave() {
	if len(p.waiting) == 0 {
		p.running--
		return
	}
	close(p.waiting[0])
	p.waiting = slices.Delete(p.waiting, 0, 1)
}

// put gives the slot back, and the instance if there is one to keep, and ends
// the run.
func (b *Behavior) put(i *instance, nested bool) {
	b.pool.mu.Lock()
	if i != nil {
		b.pool.idle = append(b.pool.idle, i)
	}
	if !nested {
		b.pool.leave()
	}
	b.pool.mu.Unlock()
	b.gate.leave()
}

// release puts an instance back after a run and keeps it, or closes it: after a
// trap, when it can't be reset, and when idle instances take too much memory.
func (b *Behavior) release(ctx context.Context, i *instance, bad *Error, nested bool) error {
	out := i.run.out
	if b.image == nil || !reusable(bad) {
		i.run.finish()
		b.rt.discard(ctx, i)
		b.put(nil, nested)
		return nil
	}
	i.since = i.run.ended
	i.run.finish()
	ok, err := i.reset(ctx)
	if !ok {
		i.close(ctx)
		b.put(nil, nested)
		return err
	}
	i.kept = int64(i.memory.Resident()) + i.run.kept() + instanceBytes
	most := b.rt.idles(out, i.kept)
	if most { // then others are closed, which the runtime's own closing must wait for
		b.gate.inside.Add(1)
		defer b.gate.leave()
	}
	if nested || !b.berth(out, i) {
		b.put(i, nested)
	}
	if most {
		b.rt.evict(ctx)
	}
	return nil
}

// discard closes an instance that is not used again. Giving back the memory that
// a guest filled takes milliseconds, which whoever waits for the outcome need not
// wait for: unless much is being given back already, another goroutine does it.
func (rt *Runtime) discard(ctx context.Context, i *instance) {
	size := int64(len(i.memory.Bytes()))
	if rt.discarding.Add(size) <= rt.idleMost {
		i.b.gate.inside.Add(1) // the code must not be freed before
		select {
		case rt.discarded <- i:
			return
		default:
			i.b.gate.leave()
		}
	}
	rt.discarding.Add(-size)
	i.close(ctx)
}

// bury closes what discard left.
func (rt *Runtime) bury(i *instance) {
	size := int64(len(i.memory.Bytes()))
	i.close(context.Background())
	rt.discarding.Add(-size)
	i.b.gate.leave()
}

// instanceBytes is what an idle instance takes beside its memory's own pages:
// the engine's objects and one function handle with its stack, by measurement.
const instanceBytes = 48 << 10

// reusable reports whether a run ended in a way that leaves the instance whole:
// it returned, or a host function unwound it on purpose. Never after a trap,
// fuel or a deadline.
func reusable(bad *Error) bool {
	if bad == nil {
		return true
	}
	switch bad.Kind {
	case abi.Failed, abi.BadReply, abi.Output:
		return true
	}
	return false
}

// evict closes idle instances until they take no more than they may: the one
// idle longest among those of a few behaviors, again and again.
func (rt *Runtime) evict(ctx context.Context) {
	for rt.idleBytes() > rt.idleMost && rt.evictOne(ctx) {
	}
}

// evictOne closes one idle instance; false means that there is none.
func (rt *Runtime) evictOne(ctx context.Context) bool {
	i := rt.longestIdle()
	if i == nil {
		return false
	}
	rt.idles(nil, -i.kept)
	i.close(ctx)
	return true
}

// longestIdle takes an instance that has been idle for long: the longest among
// sixteen behaviors that Go's map order picks at random.
func (rt *Runtime) longestIdle() *instance {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	var from *Behavior
	var since time.Duration
	looked := 0
	for b := range rt.loaded {
		b.pool.mu.Lock()
		if b.collect(); len(b.pool.idle) > 0 {
			if at := b.pool.idle[0].since; from == nil || at < since {
				from, since = b, at
			}
			looked++
		}
		b.pool.mu.Unlock()
		if looked == 16 {
			break
		}
	}
	if from == nil {
		return nil
	}
	from.pool.mu.Lock()
	defer from.pool.mu.Unlock()
	if len(from.pool.idle) == 0 {
		return nil
	}
	i := from.pool.idle[0]
	from.pool.idle = slices.Delete(from.pool.idle, 0, 1)
	return i
}

// sweep closes what was discarded and what has been idle for too long, until
// stop is closed.
func (rt *Runtime) sweep(stop <-chan struct{}) {
	tick := time.NewTicker(max(rt.idleTime/4, time.Millisecond))
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return
		case i := <-rt.discarded:
			rt.bury(i)
		case <-tick.C:
			rt.closeIdle(rt.now() - rt.idleTime)
		}
	}
}

// closeIdle closes every instance that has been idle since before then.
func (rt *Runtime) closeIdle(then time.Duration) {
	rt.mu.Lock()
	var old []*instance
	for b := range rt.loaded {
		b.pool.mu.Lock()
		b.collect()
		n := 0
		for n < len(b.pool.idle) && b.pool.idle[n].since < then {
			n++
		}
		old = append(old, b.pool.idle[:n]...)
		b.pool.idle = slices.Delete(b.pool.idle, 0, n)
		b.pool.mu.Unlock()
	}
	rt.mu.Unlock()
	for _, i := range old {
		rt.idles(nil, -i.kept)
		i.close(context.Background())
	}
}

// free gives back everything a behavior holds. No run is under way.
func (b *Behavior) free(ctx context.Context) error {
	b.pool.mu.Lock()
	idle := b.pool.idle
	b.pool.idle = nil
	b.pool.mu.Unlock()
	for _, i := range idle {
		b.rt.idles(nil, -i.kept)
		i.close(ctx)
	}
	var errs []error
	if b.code != nil {
		errs = append(errs, b.code.Close(ctx))
	}
	if b.tenant != nil {
		errs = append(errs, b.rt.leave(ctx, b.bot, b.tenant))
	}
	return errors.Join(errs...)
}
