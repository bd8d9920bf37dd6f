package pristine

import (
	"errors"
	"fmt"
	"sync/atomic"
)

// Options says how a Space works. The zero value is a safe default.
type Options struct {
	// Strategy forces a strategy. Auto takes the first that passes its self-test, as Probe
	// does, in a few milliseconds.
	Strategy Strategy
	// MaxMemories bounds the memories open at once. Zero means as many as the process may map
	// with a quarter of its mappings left to others (on Linux see vm.max_map_count), at most 65,536.
	MaxMemories int
}

// A Space hands out memories and images under one strategy and counts what they take.
// It is safe for concurrent use.
type Space struct {
	report  Report
	max     int64
	tracker tracker
	sentry  atomic.Bool // events are watched

	memories  atomic.Int64
	reserved  atomic.Int64
	resident  atomic.Int64
	held      atomic.Int64
	heldBytes atomic.Int64
	drops     atomic.Int64
	fallbacks atomic.Int64
	refusal   atomic.Pointer[error]
}

// Stats is what the memories and images of a Space take at one moment.
type Stats struct {
	Memories  int    // open memories
	Reserved  uint64 // bytes of address space they reserve
	Resident  uint64 // bytes of memory of their own, as of each one's last Reset or Drop
	Held      int    // images that have a descriptor and a mapping
	HeldBytes uint64 // bytes they store a second time for it, shared by all their memories
	Drops     int    // times that a memory gave its hot set or its tail back to the kernel
	Fallbacks int    // times that the kernel refused a call and every page was put back instead
	Refusal   error  // what it answered the last time, if it ever did
}

// ErrTooMany is wrapped by the error for a memory beyond the most a Space may have open.
var ErrTooMany = errors.New("too many open memories")

// ErrClosed is wrapped by the errors of a Space or Memory that was used after Close.
var ErrClosed = errors.New("closed")

// defaultMemories is the bound where the system sets none.
const defaultMemories = 1 << 16

// NewSpace returns a space. Errors say why a forced strategy cannot work on this system; Auto falls
// back to Copy and never fails.
func NewSpace(o Options) (*Space, error) {
	s := &Space{report: Report{Strategy: o.Strategy, Reason: "asked for", Kernel: kernel()}}
	if o.Strategy == Auto {
		s.report = probe(false)
	}
	if err := s.tracker.open(s.report.Strategy); err != nil {
		if o.Strategy != Auto {
			return nil, fmt.Errorf("pristine: strategy %s: %w", o.Strategy, err)
		}
		s.report.Strategy, s.report.Reason = Copy, err.Error()
		s.tracker = tracker{strategy: Copy}
	}
	s.max = int64(o.MaxMemories)
	if s.max <= 0 {
		s.max = int64(mostMemories(s.report.Strategy))
	}
	if s.report.Strategy == Copy {
		return s, nil
	}
	if err := s.trySentry(); err != nil {
		s.report.Reason += "; after every event: " + err.Error()
	} else {
		s.sentry.Store(true)
		s.report.Reason += "; only after an event that was interrupted or wrote to new pages"
	}
	return s, nil
}

// Report says which strategy the space uses and why.
func (s *Space) Report() Report { return s.report }

// Stats returns what is open and taken now.
func (s *Space) Stats() Stats {
	stats := Stats{
		Memories:  max(0, int(s.memories.Load())),
		Reserved:  uint64(s.reserved.Load()),
		Resident:  uint64(s.resident.Load()),
		Held:      int(s.held.Load()),
		HeldBytes: uint64(s.heldBytes.Load()),
		Drops:     int(s.drops.Load()),
		Fallbacks: int(s.fallbacks.Load()),
	}
	if refusal := s.refusal.Load(); refusal != nil {
		stats.Refusal = *refusal
	}
	return stats
}

// Close releases the descriptor the strategy needs. It refuses while memories are open.
// It is idempotent; a closed space hands out no more memories.
func (s *Space) Close() error {
	if !s.memories.CompareAndSwap(0, closedSpace) {
		if n := s.memories.Load(); n > 0 {
			return fmt.Errorf("pristine: space: %d memories are still open", n)
		}
		return nil
	}
	return s.tracker.close()
}

// closedSpace, as the number of open memories, says that the space is closed.
const closedSpace = -1

// admit counts one more open memory, or refuses it.
func (s *Space) admit() error {
	for {
		n := s.memories.Load()
		switch {
		case n == closedSpace:
			return fmt.Errorf("pristine: space: %w", ErrClosed)
		case n >= s.max:
			return fmt.Errorf("pristine: memory: %w: limit %d, open %d", ErrTooMany, s.max, n)
		case s.memories.CompareAndSwap(n, n+1):
			return nil
		}
	}
}
