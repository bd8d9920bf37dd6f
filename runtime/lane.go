package runtime

import (
	"math/bits"
	"slices"
	"sync/atomic"
	"unsafe"
)

// lane is what the runs of one worker count in, on cache lines of its own: cores
// that write to the same line wait for each other longer than an event takes. A
// worker is known by the outcome that it hands to [Behavior.Handle].
type lane struct {
	idle atomic.Int64 // bytes of instances that became idle here, less those that ceased to be
	seen atomic.Int64 // what idle was, about, when the sum over all lanes was last looked at
	runs [len(kinds)]atomic.Uint64
	_    [128]byte
}

// berth keeps an instance from one run of a worker to the next, with its slot
// and its place inside the gate. Whoever needs any of them takes it from there.
type berth struct {
	instance atomic.Pointer[instance]
	_        [120]byte
}

const mostLanes = 64

// lanesFor gives a power of two that leaves few workers to share a lane: of two,
// one pair in 32, where it takes twice the time.
func lanesFor(threads int) int { return min(mostLanes, 1<<bits.Len(uint(16*threads-1))) }

// laneOf spreads outcomes over n lanes, a power of two. It is only a hint: one
// that moves meets its worker on another lane.
func laneOf(out *Outcome, n int) int {
	return int(uint64(uintptr(unsafe.Pointer(out)))*0x9e3779b97f4a7c15>>40) & (n - 1)
}

func (rt *Runtime) lane(out *Outcome) *lane { return &rt.lanes[laneOf(out, len(rt.lanes))] }

// idles counts the bytes of an instance that becomes idle, or of one that ceases
// to be, and reports that all may take too much together. A lane that goes up and
// down by little need not ask the others, so they may take a few percent more.
func (rt *Runtime) idles(out *Outcome, bytes int64) bool {
	l, slack := rt.lane(out), rt.idleMost>>10
	now, seen := l.idle.Add(bytes), l.seen.Load()
	if now < seen-slack {
		l.seen.Store(now + slack)
	}
	if now <= seen+slack {
		return false
	}
	l.seen.Store(now)
	return rt.idleBytes() > rt.idleMost
}

// idleBytes is what idle instances take.
func (rt *Runtime) idleBytes() (sum int64) {
	for i := range rt.lanes {
		sum += rt.lanes[i].idle.Load()
	}
	return sum
}

// all gives the berths in use: one, until two runs have met.
func (p *pool) all() []berth {
	if berths := p.berths.Load(); berths != nil {
		return *berths
	}
	return p.alone[:]
}

// unberth takes the instance that a worker's last run has left, nil if there is none.
func (b *Behavior) unberth(out *Outcome) *instance {
	berths := b.pool.all()
	return berths[laneOf(out, len(berths))].instance.Swap(nil)
}

// berth leaves an instance for a worker's next run. False means that somebody
// waits for what it holds, or that another lies there already.
func (b *Behavior) berth(out *Outcome, i *instance) bool {
	p := &b.pool
	berths := p.all()
	at := &berths[laneOf(out, len(berths))].instance
	if p.waiters.Load() > 0 || !at.CompareAndSwap(nil, i) {
		return false
	}
	// Who began to wait in between, or made more berths, may not have seen it.
	if p.waiters.Load() > 0 || len(p.all()) != len(berths) {
		if i := at.Swap(nil); i != nil {
			b.put(i, false)
		}
	}
	return true
}

// collect makes what is berthed idle for all and gives up its slots and places.
// The pool is locked.
func (b *Behavior) collect() {
	p, found := &b.pool, false
	take := func(berths []berth) {
		for n := range berths {
			at := &berths[n].instance
			if at.Load() == nil {
				continue
			}
			if i := at.Swap(nil); i != nil {
				p.idle = append(p.idle, i)
				p.leave()
				b.gate.leave()
				found = true
			}
		}
	}
	take(p.alone[:])
	if berths := p.berths.Load(); berths != nil {
		take(*berths)
	}
	if found {
		slices.SortFunc(p.idle, func(x, y *instance) int { return int(x.since - y.since) })
	}
}

// spread makes berths for many workers. The pool is locked.
func (b *Behavior) spread() {
	berths := make([]berth, len(b.rt.lanes))
	b.pool.berths.Store(&berths)
	b.collect() // what lies in the one there was
}

// unberthAll is collect for who has not locked the pool.
func (b *Behavior) unberthAll() {
	b.pool.mu.Lock()
	b.collect()
	b.pool.mu.Unlock()
}
