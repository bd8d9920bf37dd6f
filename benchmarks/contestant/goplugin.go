package contestant

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests/goplugin/wire"
)

// goPlugins are knqyf263/go-plugin: protobuf messages over wazero, the guest in
// standard Go. Out of the box it bounds nothing; the second one is given a
// runtime that can be interrupted.
func goPlugins() []*Contestant {
	works := []string{"empty", "pick", "triage"}
	of := []Guest{Go, Hostile}
	return []*Contestant{
		{Name: "go-plugin", Works: works, Guests: of, Start: alone(openGoPlugin(false))},
		{Name: "go-plugin, interruptible", Caps: "time, memory", Works: works, Guests: of, Start: alone(openGoPlugin(true))},
	}
}

// benchPlugin is what the generated loader gives, whose type has no name.
type benchPlugin interface {
	wire.Bench
	Close(context.Context) error
}

type goPluginHost struct {
	plugin  benchPlugin
	timeout time.Duration
	cache   wazero.CompilationCache
}

func openGoPlugin(interruptible bool) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		ctx, h := context.Background(), &goPluginHost{}
		config := wazero.NewRuntimeConfigCompiler()
		if interruptible {
			h.timeout = spec.Timeout
			config = config.WithCloseOnContextDone(true).WithMemoryLimitPages(MemoryPages)
		}
		if spec.Cache != "" {
			cache, err := wazero.NewCompilationCacheWithDir(spec.Cache)
			if err != nil {
				return nil, err
			}
			config, h.cache = config.WithCompilationCache(cache), cache
		}
		loader, err := wire.NewBenchPlugin(ctx, wire.WazeroRuntime(func(ctx context.Context) (wazero.Runtime, error) {
			r := wazero.NewRuntimeWithConfig(ctx, config)
			_, err := wasi_snapshot_preview1.Instantiate(ctx, r)
			return r, err
		}))
		if err != nil {
			return nil, err
		}
		dir, err := os.MkdirTemp("", "goplugin") // it loads from files only
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		file := filepath.Join(dir, "bench.wasm")
		if err := os.WriteFile(file, guests.GoPlugin, 0o600); err != nil {
			return nil, err
		}
		h.plugin, err = loader.Load(ctx, file)
		return h, err
	}
}

func (h *goPluginHost) Handle(ev *events.Event) (Reply, error) {
	ctx := context.Background()
	if h.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, h.timeout)
		defer cancel()
	}
	reply, err := h.plugin.Handle(ctx, &wire.Event{Id: ev.ID(), Dictionary: ev.Encoded})
	if err != nil {
		if err = stoppedByWazero(err); !errors.Is(err, ErrStopped) {
			err = fmt.Errorf("go-plugin: %w", err)
		}
		return Reply{}, err
	}
	return Reply{Encoded: reply.GetReturns()}, nil
}

func (h *goPluginHost) Close() error {
	err := h.plugin.Close(context.Background())
	if h.cache != nil {
		err = errors.Join(err, h.cache.Close(context.Background()))
	}
	return err
}
