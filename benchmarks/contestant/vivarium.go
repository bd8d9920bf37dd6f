package contestant

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/runtime"
)

//go:embed catalog.yaml
var benchCatalog []byte

// vivaria are this project with everything on: metered, stopped at a deadline,
// bounded in all that its limits name, a pristine instance for every event. The
// first is handed an event that is encoded already, as when it went to another
// behavior before; the second encodes each anew.
func vivaria() []*Contestant {
	caps := "time, fuel, memory, stack, output"
	return []*Contestant{
		{Name: Vivarium, Pristine: true, Caps: caps, Guests: wasmGuests, Start: startVivarium(false)},
		{Name: VivariumEncoding, Pristine: true, Caps: caps, Guests: wasmGuests, Start: startVivarium(true)},
	}
}

type vivariumEngine struct {
	runtime *runtime.Runtime
	encode  bool
}

func startVivarium(encode bool) func(Spec) (Engine, error) {
	return func(spec Spec) (Engine, error) {
		doc, err := yaml.Read("catalog.yaml", benchCatalog)
		if err != nil {
			return nil, err
		}
		known, err := catalog.Builtin().With(doc)
		if err != nil {
			return nil, err
		}
		limits := runtime.Limits{Time: spec.Timeout, MemoryBytes: MemoryPages << 16, Fuel: Fuel}
		if spec.Fuel > 0 {
			limits.Fuel = int64(spec.Fuel)
		}
		options := runtime.Options{Catalog: known, Limits: limits}
		if spec.Cache != "" {
			options.CacheDir = filepath.Join(spec.Cache, "vivarium") // its own: it must be private
		}
		rt, err := runtime.New(context.Background(), options)
		return &vivariumEngine{runtime: rt, encode: encode}, err
	}
}

func (e *vivariumEngine) Load(spec Spec) (Host, error) {
	wasm, err := moduleOf(spec)
	if err != nil {
		return nil, err
	}
	b, err := e.runtime.Load(context.Background(), wasm, runtime.Policy{Name: "bench"})
	if err != nil {
		return nil, err
	}
	return &vivariumHost{behavior: b, encode: e.encode}, nil
}

func (e *vivariumEngine) Close() error { return e.runtime.Close(context.Background()) }

// vivariumHost serves one goroutine from a behavior.
type vivariumHost struct {
	behavior *runtime.Behavior
	encode   bool
	from     *events.Event // what event was made of
	event    *runtime.Event
	out      runtime.Outcome
}

func (h *vivariumHost) Handle(ev *events.Event) (Reply, error) {
	if h.from != ev || h.encode {
		h.from, h.event = ev, &runtime.Event{ID: ev.ID(), Run: "bench-1", Dictionary: ev.Values}
	}
	if err := h.behavior.Handle(context.Background(), h.event, &h.out); err != nil {
		switch h.out.Kind {
		case abi.Deadline, abi.Fuel, abi.Memory, abi.Output, abi.BadReply:
			err = fmt.Errorf("%w: %w", ErrStopped, err)
		}
		return Reply{}, err
	}
	return Reply{Encoded: h.out.Returns.Bytes()}, nil
}

// FuelUsed gives the fuel of the last event.
func (h *vivariumHost) FuelUsed() (int64, error) {
	if h.out.Cost.Fuel < 0 {
		return 0, errors.New("contestant: this engine does not count")
	}
	return h.out.Cost.Fuel, nil
}

// PagesGrown gives the pages by which the last event grew the guest's memory.
func (h *vivariumHost) PagesGrown() int64 {
	return (h.out.Cost.MemoryBytes - h.behavior.Info().MinMemory) >> 16
}

// Another serves a further goroutine from the same behavior.
func (h *vivariumHost) Another() Host { return &vivariumHost{behavior: h.behavior, encode: h.encode} }

func (h *vivariumHost) Close() error { return h.behavior.Close(context.Background()) }
