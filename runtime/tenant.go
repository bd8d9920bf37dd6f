package runtime

import (
	"context"

	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
)

// tenant is the engine state that the behaviors of one bot share. It lives as
// long as one of them does: wazero keeps every function type it has ever seen,
// so a store that is never closed would grow with every upload.
type tenant struct {
	store     *engine.Store
	behaviors int
	types     int // function types registered, at most
}

// maxTypes is how many function types a store may be asked to remember, 82
// bytes each by measurement, before later behaviors get a new one.
const maxTypes = 1 << 18

// enter gives a behavior of a bot its tenant.
func (rt *Runtime) enter(ctx context.Context, bot string, types int) *tenant {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	t := rt.tenants[bot]
	if t == nil || t.types+types > maxTypes {
		// One that is full closes with its last behavior.
		t = &tenant{store: rt.engine.NewStore(ctx, append(allFuncs(), yieldFunc()))}
		rt.tenants[bot] = t
	}
	t.behaviors++
	t.types += types
	return t
}

// leave gives a tenant up, and closes it when it was the last behavior's.
func (rt *Runtime) leave(ctx context.Context, bot string, t *tenant) error {
	rt.mu.Lock()
	t.behaviors--
	last := t.behaviors == 0
	if last && rt.tenants[bot] == t {
		delete(rt.tenants, bot)
	}
	rt.mu.Unlock()
	if !last {
		return nil
	}
	return t.store.Close(ctx)
}
