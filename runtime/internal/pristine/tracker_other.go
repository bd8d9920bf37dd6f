//go:build !linux

package pristine

import (
	"errors"
	goruntime "runtime"
)

// tracker is what the memories of a space share: here nothing but the strategy.
type tracker struct{ strategy Strategy }

func (t *tracker) open(s Strategy) error {
	t.strategy = s
	switch s {
	case Copy:
		return nil
	case Scan, Pagemap:
		return errors.New("not available on " + goruntime.GOOS)
	}
	return errors.New("no such strategy")
}

func (t *tracker) close() error { return nil }

func (t *tracker) newStore(size, limit uint64) (store, error) { return newHeap(size, limit), nil }

func mostMemories(Strategy) int { return defaultMemories }

func kernel() string { return goruntime.GOOS }
