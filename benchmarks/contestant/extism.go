package contestant

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	extism "github.com/extism/go-sdk"
	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
)

// extisms are the best known plugin system, with its own kernel and ABI.
func extisms() []*Contestant {
	of := []Guest{C, Hostile}
	return []*Contestant{
		{Name: Extism, Guests: of, Start: alone(openExtism(false, false))},
		{Name: "Extism, timeout", Caps: "time, memory", Guests: of, Start: alone(openExtism(true, false))},
		{Name: "Extism, new instance", Pristine: true, Guests: of, Start: alone(openExtism(false, true))},
		{Name: "Extism, timeout, new instance", Pristine: true, Caps: "time, memory", Guests: of, Start: alone(openExtism(true, true))},
	}
}

type extismHost struct {
	compiled *extism.CompiledPlugin
	plugin   *extism.Plugin // reused; nil: one for each event
	cache    wazero.CompilationCache
}

func openExtism(capped, fresh bool) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		wasm := guests.CExtism
		if spec.Guest == Hostile {
			wasm = guests.HostileExtism
		}
		if spec.Number != 0 {
			wasm = guests.Distinct(wasm, spec.Number)
		}
		manifest := extism.Manifest{Wasm: []extism.Wasm{extism.WasmData{Data: wasm}}}
		if capped {
			manifest.Timeout = uint64(spec.Timeout / time.Millisecond)
			manifest.Memory = &extism.ManifestMemory{MaxPages: MemoryPages}
		}
		h := &extismHost{}
		config := wazero.NewRuntimeConfigCompiler()
		if spec.Cache != "" {
			var err error
			if h.cache, err = wazero.NewCompilationCacheWithDir(spec.Cache); err != nil {
				return nil, err
			}
			config = config.WithCompilationCache(h.cache)
		}
		ctx := context.Background()
		var err error
		h.compiled, err = extism.NewCompiledPlugin(ctx, manifest, extism.PluginConfig{RuntimeConfig: config}, nil)
		if err != nil {
			return nil, err
		}
		if !fresh {
			if h.plugin, err = h.instance(ctx); err != nil {
				return nil, errors.Join(err, h.Close())
			}
		}
		return h, nil
	}
}

func (h *extismHost) instance(ctx context.Context) (*extism.Plugin, error) {
	plugin, err := h.compiled.Instance(ctx, extism.PluginInstanceConfig{})
	if err == nil {
		plugin.SetLogger(func(extism.LogLevel, string) {}) // else it writes to stderr
	}
	return plugin, err
}

func (h *extismHost) Handle(ev *events.Event) (Reply, error) {
	ctx := context.Background()
	plugin := h.plugin
	if plugin == nil {
		var err error
		if plugin, err = h.instance(ctx); err != nil {
			return Reply{}, err
		}
		defer plugin.CloseWithContext(ctx)
	}
	_, out, err := plugin.CallWithContext(ctx, ev.ID(), ev.Encoded)
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) || strings.Contains(err.Error(), "context deadline exceeded") {
			err = fmt.Errorf("%w: %w", ErrStopped, err)
		}
		return Reply{}, err
	}
	if h.plugin == nil { // its memory is about to go
		out = append([]byte(nil), out...)
	}
	return Reply{Encoded: out}, nil
}

func (h *extismHost) Close() error {
	err := h.compiled.Close(context.Background())
	if h.cache != nil {
		err = errors.Join(err, h.cache.Close(context.Background()))
	}
	return err
}
