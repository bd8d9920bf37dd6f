package runtime

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// pool is a behavior's idle instances and the runs it has under way.
type pool struct {
	mu      sync.Mutex
	idle    []*instance // last put back last
	running int
	waiting []chan struct{} // runs beyond the limit, in order; closed when it is their turn
}

// acquire takes a slot, waiting for one within ctx, and gives an instance that
// no event has touched: one that was put back, or a new one. Nested runs take no
// slot.
func (b *Behavior) acquire(ctx context.Context, out *Outcome, nested bool) (*instance, *Error) {
	b.pool.mu.Lock()
	if !nested {
		if b.pool.running >= b.limits.Instances {
			if err := b.pool.wait(ctx); err != nil {
				b.pool.mu.Unlock()
				return nil, ended(err, "while waiting for a free instance")
			}
		} else {
			b.pool.running++
		}
	}
	if n := len(b.pool.idle); n > 0 {
		i := b.pool.idle[n-1]
		b.pool.idle = b.pool.idle[:n-1]
		b.pool.mu.Unlock()
		b.rt.idle.Add(-i.kept)
		out.Cost.Instance = "reset"
		return i, nil
	}
	b.pool.mu.Unlock()
	out.Cost.Instance = "fresh"
	b.rt.fresh.Add(1)
	i, bad := b.newInstance(ctx)
	if bad != nil {
		b.put(nil, nested)
	}
	return i, bad
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

// put gives the slot back, and the instance if there is one to keep.
func (b *Behavior) put(i *instance, nested bool) {
	b.pool.mu.Lock()
	if i != nil {
		b.pool.idle = append(b.pool.idle, i)
	}
	if !nested {
		b.pool.leave()
	}
	b.pool.mu.Unlock()
}

// release puts an instance back after a run and keeps it, or closes it: after a
// trap, when it can't be reset, and when idle instances take too much memory.
func (b *Behavior) release(ctx context.Context, i *instance, bad *Error, nested bool) error {
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
	most := b.rt.idle.Add(i.kept) > b.rt.idleMost
	b.put(i, nested)
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
	for rt.idle.Load() > rt.idleMost && rt.evictOne(ctx) {
	}
}

// evictOne closes one idle instance; false means that there is none.
func (rt *Runtime) evictOne(ctx context.Context) bool {
	i := rt.longestIdle()
	if i == nil {
		return false
	}
	rt.idle.Add(-i.kept)
	i.close(ctx)
	return true
}

// longestIdle takes an instance that has been idle for long: the longest among
// sixteen behaviors that Go's map order picks at random.
func (rt *Runtime) longestIdle() *instance {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	var from *Behavior
	var since time.Time
	looked := 0
	for b := range rt.loaded {
		b.pool.mu.Lock()
		if len(b.pool.idle) > 0 {
			if at := b.pool.idle[0].since; from == nil || at.Before(since) {
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
		case now := <-tick.C:
			rt.closeIdle(now.Add(-rt.idleTime))
		}
	}
}

// closeIdle closes every instance that has been idle since before then.
func (rt *Runtime) closeIdle(then time.Time) {
	rt.mu.Lock()
	var old []*instance
	for b := range rt.loaded {
		b.pool.mu.Lock()
		n := 0
		for n < len(b.pool.idle) && b.pool.idle[n].since.Before(then) {
			n++
		}
		old = append(old, b.pool.idle[:n]...)
		b.pool.idle = slices.Delete(b.pool.idle, 0, n)
		b.pool.mu.Unlock()
	}
	rt.mu.Unlock()
	for _, i := range old {
		rt.idle.Add(-i.kept)
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
		b.rt.idle.Add(-i.kept)
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
