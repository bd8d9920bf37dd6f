package runtime

import (
	"context"
	"errors"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// acquire gives an instance that no event has touched: one that was put back,
// or a new one.
func (b *Behavior) acquire(ctx context.Context, out *Outcome) (*instance, *Error) {
	b.mu.Lock()
	if n := len(b.idle); n > 0 {
		i := b.idle[n-1]
		b.idle = b.idle[:n-1]
		b.mu.Unlock()
		b.rt.idle.Add(-i.kept)
		out.Cost.Instance = "reset"
		return i, nil
	}
	b.mu.Unlock()
	out.Cost.Instance = "fresh"
	b.rt.fresh.Add(1)
	return b.newInstance(ctx)
}

// release puts an instance back after a run and keeps it, or closes it: after a
// trap, when it can't be reset, and when idle instances take too much memory.
func (b *Behavior) release(ctx context.Context, i *instance, bad *Error) error {
	i.run.finish()
	if b.image == nil || !reusable(bad) {
		i.close(ctx)
		return nil
	}
	ok, err := i.reset(ctx)
	if !ok {
		i.close(ctx)
		return err
	}
	i.kept = int64(i.memory.Resident()) + i.run.kept() + instanceBytes
	i.since = time.Now()
	b.mu.Lock()
	b.idle = append(b.idle, i)
	b.mu.Unlock()
	if b.rt.idle.Add(i.kept) > b.rt.idleMost {
		b.rt.evict(ctx)
	}
	return nil
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
		b.mu.Lock()
		if len(b.idle) > 0 {
			if at := b.idle[0].since; from == nil || at.Before(since) {
				from, since = b, at
			}
			looked++
		}
		b.mu.Unlock()
		if looked == 16 {
			break
		}
	}
	if from == nil {
		return nil
	}
	from.mu.Lock()
	defer from.mu.Unlock()
	if len(from.idle) == 0 {
		return nil
	}
	i := from.idle[0]
	from.idle = append(from.idle[:0], from.idle[1:]...)
	return i
}

// sweep closes what has been idle for too long, until stop is closed.
func (rt *Runtime) sweep(stop <-chan struct{}) {
	tick := time.NewTicker(max(rt.idleTime/4, time.Millisecond))
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return
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
		b.mu.Lock()
		n := 0
		for n < len(b.idle) && b.idle[n].since.Before(then) {
			n++
		}
		old = append(old, b.idle[:n]...)
		b.idle = append(b.idle[:0], b.idle[n:]...)
		b.mu.Unlock()
	}
	rt.mu.Unlock()
	for _, i := range old {
		rt.idle.Add(-i.kept)
		i.close(context.Background())
	}
}

// free gives back everything a behavior holds. No run is under way.
func (b *Behavior) free(ctx context.Context) error {
	b.mu.Lock()
	idle := b.idle
	b.idle = nil
	b.mu.Unlock()
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
