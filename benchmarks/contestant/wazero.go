package contestant

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
)

var wasmGuests = []Guest{C, Rust, Go, Small, Hostile}

// wazeros are the engine under Vivarium used bare: nothing but the host
// functions that the guests import.
func wazeros() []*Contestant {
	return []*Contestant{
		{Name: "wazero", Guests: wasmGuests, Open: openWazero(false, false)},
		{Name: "wazero, interruptible", Caps: "time, memory", Guests: wasmGuests, Open: openWazero(true, false)},
		{Name: "wazero, new instance", Pristine: true, Guests: wasmGuests, Open: openWazero(false, true)},
		{Name: "wazero, interruptible, new instance", Pristine: true, Caps: "time, memory", Guests: wasmGuests, Open: openWazero(true, true)},
	}
}

func moduleOf(spec Spec) ([]byte, error) {
	modules := map[Guest][]byte{C: guests.C, Rust: guests.Rust, Go: guests.Go, Small: guests.Small, Hostile: guests.Hostile}
	wasm, ok := modules[spec.Guest]
	if !ok {
		return nil, fmt.Errorf("contestant: no module for guest %q", spec.Guest)
	}
	if spec.Number != 0 {
		wasm = guests.Distinct(wasm, spec.Number)
	}
	return wasm, nil
}

type wazeroHost struct {
	runtime  wazero.Runtime
	cache    wazero.CompilationCache
	compiled wazero.CompiledModule
	timeout  time.Duration // 0: not interruptible
	fresh    bool

	instance api.Module
	handlers map[string]api.Function
	stack    [1]uint64
	dict     []byte // the event being handled
	logged   int
}

func openWazero(interruptible, fresh bool) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		wasm, err := moduleOf(spec)
		if err != nil {
			return nil, err
		}
		h := &wazeroHost{fresh: fresh, handlers: map[string]api.Function{}}
		config := wazero.NewRuntimeConfigCompiler().WithDebugInfoEnabled(false)
		if interruptible {
			h.timeout = spec.Timeout
			config = config.WithCloseOnContextDone(true).WithMemoryLimitPages(MemoryPages)
		}
		if spec.Cache != "" {
			if h.cache, err = wazero.NewCompilationCacheWithDir(spec.Cache); err != nil {
				return nil, err
			}
			config = config.WithCompilationCache(h.cache)
		}
		if err := h.load(config, wasm); err != nil {
			return nil, errors.Join(err, h.Close())
		}
		return h, nil
	}
}

func (h *wazeroHost) load(config wazero.RuntimeConfig, wasm []byte) error {
	ctx := context.Background()
	h.runtime = wazero.NewRuntimeWithConfig(ctx, config)
	i32 := api.ValueTypeI32
	_, err := h.runtime.NewHostModuleBuilder(abi.Module).
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(h.read), []api.ValueType{i32, i32, i32, i32}, []api.ValueType{i32}).Export("read").
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(h.log), []api.ValueType{i32, i32, i32}, nil).Export("log").
		Instantiate(ctx)
	if err != nil {
		return err
	}
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, h.runtime); err != nil {
		return err
	}
	if h.compiled, err = h.runtime.CompileModule(ctx, wasm); err != nil {
		return err
	}
	if h.fresh {
		return nil
	}
	return h.instantiate(ctx)
}

func (h *wazeroHost) instantiate(ctx context.Context) (err error) {
	clear(h.handlers)
	h.instance, err = h.runtime.InstantiateModule(ctx, h.compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize"))
	return err
}

func (h *wazeroHost) read(_ context.Context, m api.Module, stack []uint64) {
	offset, at, room := uint32(stack[1]), uint32(stack[2]), uint32(stack[3])
	rest := h.dict[min(int(offset), len(h.dict)):]
	stack[0] = uint64(len(rest))
	m.Memory().Write(at, rest[:min(len(rest), int(room))])
}

func (h *wazeroHost) log(_ context.Context, m api.Module, stack []uint64) {
	if line, ok := m.Memory().Read(uint32(stack[1]), uint32(stack[2])); ok {
		h.logged += len(line)
	}
}

func (h *wazeroHost) Handle(ev *events.Event) (Reply, error) {
	ctx := context.Background()
	if h.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, h.timeout)
		defer cancel()
	}
	if h.fresh {
		if err := h.instantiate(ctx); err != nil {
			return Reply{}, err
		}
		defer h.instance.Close(ctx)
	}
	handler := h.handlers[ev.ID()]
	if handler == nil {
		if handler = h.instance.ExportedFunction(ev.ID()); handler == nil {
			return Reply{}, fmt.Errorf("contestant: no handler for %s", ev.ID())
		}
		h.handlers[ev.ID()] = handler
	}
	h.dict = ev.Encoded
	h.stack[0] = uint64(len(ev.Encoded))
	if err := handler.CallWithStack(ctx, h.stack[:]); err != nil {
		return Reply{}, stoppedByWazero(err)
	}
	at, size := uint32(h.stack[0]>>32), uint32(h.stack[0])
	reply, ok := h.instance.Memory().Read(at, size)
	if !ok {
		return Reply{}, fmt.Errorf("contestant: reply outside memory")
	}
	if h.fresh { // its memory is about to go
		reply = append([]byte(nil), reply...)
	}
	return Reply{Encoded: reply}, nil
}

func stoppedByWazero(err error) error {
	var exit *sys.ExitError
	if errors.As(err, &exit) && (exit.ExitCode() == sys.ExitCodeDeadlineExceeded || exit.ExitCode() == sys.ExitCodeContextCanceled) {
		return fmt.Errorf("%w: %w", ErrStopped, err)
	}
	return err
}

func (h *wazeroHost) Close() error {
	err := h.runtime.Close(context.Background())
	if h.cache != nil {
		err = errors.Join(err, h.cache.Close(context.Background()))
	}
	return err
}
