package runtime

import (
	"context"
	"unsafe"

	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// Hooks are what tests turn and host apps can't.
type Hooks struct {
	Strategy pristine.Strategy // how instances are put back; Auto is the best there is
	Slice    int64             // fuel between yields; 0 is the default
}

// NewHooked is New with hooks. The error is pristine's where a strategy can't
// work on this system.
func NewHooked(ctx context.Context, options Options, hooks Hooks) (*Runtime, error) {
	space, err := pristine.NewSpace(pristine.Options{Strategy: hooks.Strategy})
	if err != nil {
		return nil, err
	}
	rt, err := New(ctx, options)
	if err != nil {
		return nil, err
	}
	if err := rt.space.Close(); err != nil {
		return nil, err
	}
	rt.space = space
	if hooks.Slice != 0 {
		rt.slice = hooks.Slice
	}
	return rt, nil
}

// IdleMemories gives the memory of every idle instance in place. Nobody may run
// the behavior meanwhile.
func (b *Behavior) IdleMemories() (memories [][]byte) {
	b.pool.mu.Lock()
	defer b.pool.mu.Unlock()
	b.collect()
	for _, i := range b.pool.idle {
		memories = append(memories, i.memory.Bytes())
	}
	return memories
}

// RunningMemory gives the memory of the run that asks the host, in place.
func RunningMemory(ctx context.Context) []byte {
	// A run is the first field of its instance.
	return (*instance)(unsafe.Pointer(ctx.Value(runKey{}).(*run))).memory.Bytes()
}

// SetSlice sets the fuel between yields of the runs to come.
func (rt *Runtime) SetSlice(units int64) { rt.slice = units }
