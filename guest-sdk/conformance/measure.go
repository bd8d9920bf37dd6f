package conformance

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Measurement is what the triage rule costs in a language on this machine, on
// the engine that compiles.
type Measurement struct {
	Language string
	Cost
	Cold     time.Duration // load, nothing compiled before
	Cached   time.Duration // load, compiled code on disk
	InitFuel int64         // of the start function and _initialize
	Handle   time.Duration // one event, instance put back afterwards
}

// rounds are how often loads are measured, events how often Handle is; the
// median counts.
const rounds, events = 5, 5000

// Measure measures a language's triage guest.
func (k *Kit) Measure(ctx context.Context, l *Language) (m Measurement, err error) {
	wasm, err := k.module(l, l.Triage)
	if err != nil {
		return m, err
	}
	m = Measurement{Language: l.Name}
	m.Size = int64(len(wasm))
	if m.Cold, err = k.loadTime(ctx, wasm, ""); err != nil {
		return m, err
	}
	cache, err := os.MkdirTemp("", "kit")
	if err != nil {
		return m, err
	}
	defer os.RemoveAll(cache)
	if _, err = k.loadTime(ctx, wasm, cache); err != nil { // fills it
		return m, err
	}
	if m.Cached, err = k.loadTime(ctx, wasm, cache); err != nil {
		return m, err
	}
	rt, err := runtime.New(ctx, runtime.Options{Catalog: k.catalog})
	if err != nil {
		return m, err
	}
	defer rt.Close(context.WithoutCancel(ctx))
	if m.InitFuel, err = initFuel(ctx, rt, wasm); err != nil {
		return m, err
	}
	return m, k.handleTime(ctx, rt, wasm, &m)
}

// loadTime gives the median time of loading a module in a new runtime.
func (k *Kit) loadTime(ctx context.Context, wasm []byte, cache string) (time.Duration, error) {
	var took []time.Duration
	for range rounds {
		rt, err := runtime.New(ctx, runtime.Options{Catalog: k.catalog, CacheDir: cache})
		if err != nil {
			return 0, err
		}
		before := time.Now()
		_, err = rt.Load(ctx, wasm, TriagePolicy())
		took = append(took, time.Since(before))
		if err = errors.Join(err, rt.Close(ctx)); err != nil {
			return 0, err
		}
	}
	return median(took), nil
}

// initFuel finds what initialization costs as the smallest limit that lets it
// through: hosts are not told the figure.
func initFuel(ctx context.Context, rt *runtime.Runtime, wasm []byte) (int64, error) {
	low, high := int64(0), int64(2_000_000_000) // too little, enough
	for high-low > 1 {
		policy := TriagePolicy()
		policy.Limits.InitFuel = low + (high-low)/2
		b, err := rt.Load(ctx, wasm, policy)
		var refused *runtime.Error
		switch {
		case err == nil:
			high = policy.Limits.InitFuel
			err = b.Close(ctx)
		case errors.As(err, &refused) && refused.Limit == "init_fuel":
			low, err = policy.Limits.InitFuel, nil
		}
		if err != nil {
			return 0, err
		}
	}
	if high == 1 {
		return 0, nil // there is none
	}
	return high, nil
}

// handleTime measures events on a warm behavior.
func (k *Kit) handleTime(ctx context.Context, rt *runtime.Runtime, wasm []byte, m *Measurement) error {
	b, err := rt.Load(ctx, wasm, TriagePolicy())
	if err != nil {
		return err
	}
	ev, err := k.mail(mails[0])
	if err != nil {
		return err
	}
	var out runtime.Outcome
	took := make([]time.Duration, events)
	for i := range took {
		before := time.Now()
		err := b.Handle(ctx, ev, &out)
		took[i] = time.Since(before)
		if err != nil || out.Kind != abi.OK {
			return fmt.Errorf("conformance: %s: %w", m.Language, err)
		}
	}
	m.Handle, m.Fuel, m.Memory = median(took), out.Cost.Fuel, out.Cost.MemoryBytes
	return nil
}

func median(took []time.Duration) time.Duration {
	slices.Sort(took)
	return took[len(took)/2]
}
