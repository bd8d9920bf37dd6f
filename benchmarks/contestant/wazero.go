package contestant

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
)

// wazeros are the engine under Vivarium used bare: nothing but the host
// functions that the guests import.
func wazeros() []*Contestant {
	return []*Contestant{
		{Name: Wazero, Guests: wasmGuests, Start: startWazero(wazeroEngine{})},
		{Name: WazeroCounted, Caps: "fuel, stack", Guests: []Guest{C, Rust, Go}, Start: startWazero(wazeroEngine{counted: true})},
		{Name: "wazero, interruptible", Caps: "time, memory", Guests: wasmGuests, Start: startWazero(wazeroEngine{interruptible: true})},
		{Name: WazeroFresh, Pristine: true, Guests: wasmGuests, Start: startWazero(wazeroEngine{fresh: true})},
		{Name: "wazero, interruptible, new instance", Pristine: true, Caps: "time, memory", Guests: wasmGuests,
			Start: startWazero(wazeroEngine{interruptible: true, fresh: true})},
	}
}

// wazeroEngine is a runtime with the host functions that guests import.
type wazeroEngine struct {
	interruptible, fresh bool
	counted              bool // guests as Vivarium rewrites them
	runtime              wazero.Runtime
	cache                wazero.CompilationCache
	timeout              time.Duration // when interruptible
	dict                 []byte        // of the event being handled: one at a time
	logged               int
}

func startWazero(kind wazeroEngine) func(Spec) (Engine, error) {
	return func(spec Spec) (Engine, error) {
		e := new(wazeroEngine)
		*e = kind
		config := wazero.NewRuntimeConfigCompiler().WithDebugInfoEnabled(false)
		if e.counted {
			config = config.WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesTailCall)
		}
		if e.interruptible {
			e.timeout = spec.Timeout
			config = config.WithCloseOnContextDone(true).WithMemoryLimitPages(MemoryPages)
		}
		if spec.Cache != "" {
			var err error
			if e.cache, err = wazero.NewCompilationCacheWithDir(spec.Cache); err != nil {
				return nil, err
			}
			config = config.WithCompilationCache(e.cache)
		}
		e.runtime = wazero.NewRuntimeWithConfig(context.Background(), config)
		if err := e.offer(context.Background()); err != nil {
			return nil, errors.Join(err, e.Close())
		}
		return e, nil
	}
}

// offer instantiates what guests import.
func (e *wazeroEngine) offer(ctx context.Context) error {
	i32 := api.ValueTypeI32
	four := []api.ValueType{i32, i32, i32, i32}
	_, err := e.runtime.NewHostModuleBuilder(abi.Module).
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(e.read), four, four[:1]).Export("read").
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(e.log), four[:3], nil).Export("log").
		Instantiate(ctx)
	if err == nil {
		_, err = wasi_snapshot_preview1.Instantiate(ctx, e.runtime)
	}
	if err == nil && e.counted {
		i64 := []api.ValueType{api.ValueTypeI64}
		_, err = e.runtime.NewHostModuleBuilder("$vivarium").NewFunctionBuilder().
			WithGoFunction(api.GoFunc(func(_ context.Context, stack []uint64) { stack[0] += Fuel }), i64, i64).Export("yield").Instantiate(ctx)
	}
	return err
}

// rewritten gives the guests as Vivarium hands them to the engine, each made once.
var rewritten = map[Guest]func() ([]byte, error){
	C:    sync.OnceValues(func() ([]byte, error) { return rewrite(guests.C) }),
	Rust: sync.OnceValues(func() ([]byte, error) { return rewrite(guests.Rust) }),
	Go:   sync.OnceValues(func() ([]byte, error) { return rewrite(guests.Go) }),
}

// rewrite rewrites a module by the command that there is for it, for nobody but Vivarium's runtime may import what
// does it.
func rewrite(wasm []byte) ([]byte, error) {
	dir, err := os.MkdirTemp("", "rewrite")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	from, to := filepath.Join(dir, "submitted.wasm"), filepath.Join(dir, "rewritten.wasm")
	if err := os.WriteFile(from, wasm, 0o600); err != nil {
		return nil, err
	}
	command := exec.Command("go", "run", "github.com/vivarium-wasm/vivarium/runtime/internal/instrument/rewrite", from, to)
	if out, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("contestant: %w: %s", err, out)
	}
	return os.ReadFile(to)
}

func (e *wazeroEngine) read(_ context.Context, m api.Module, stack []uint64) {
	offset, at, room := uint32(stack[1]), uint32(stack[2]), uint32(stack[3])
	rest := e.dict[min(int(offset), len(e.dict)):]
	stack[0] = uint64(len(rest))
	m.Memory().Write(at, rest[:min(len(rest), int(room))])
}

func (e *wazeroEngine) log(_ context.Context, m api.Module, stack []uint64) {
	if line, ok := m.Memory().Read(uint32(stack[1]), uint32(stack[2])); ok {
		e.logged += len(line)
	}
}

func (e *wazeroEngine) Load(spec Spec) (Host, error) {
	module := moduleOf
	if e.counted {
		module = func(spec Spec) ([]byte, error) { return rewritten[spec.Guest]() }
	}
	wasm, err := module(spec)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	h := &wazeroHost{engine: e, handlers: map[string]api.Function{}}
	if h.compiled, err = e.runtime.CompileModule(ctx, wasm); err != nil || e.fresh {
		return h, err
	}
	return h, h.instantiate(ctx)
}

func (e *wazeroEngine) Close() error {
	err := e.runtime.Close(context.Background())
	if e.cache != nil {
		err = errors.Join(err, e.cache.Close(context.Background()))
	}
	return err
}

// wazeroHost is one guest.
type wazeroHost struct {
	engine   *wazeroEngine
	compiled wazero.CompiledModule
	instance api.Module
	handlers map[string]api.Function
	fuel     api.MutableGlobal // when counted
	stack    [1]uint64
}

func (h *wazeroHost) instantiate(ctx context.Context) (err error) {
	clear(h.handlers)
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize")
	if h.instance, err = h.engine.runtime.InstantiateModule(ctx, h.compiled, config); err == nil && h.engine.counted {
		h.fuel = h.instance.ExportedGlobal("$fuel").(api.MutableGlobal)
	}
	return err
}

func (h *wazeroHost) Handle(ev *events.Event) (Reply, error) {
	ctx := context.Background()
	if h.engine.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, h.engine.timeout)
		defer cancel()
	}
	if h.engine.fresh {
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
	if h.fuel != nil {
		h.fuel.Set(Fuel)
	}
	h.engine.dict = ev.Encoded
	h.stack[0] = uint64(len(ev.Encoded))
	if err := handler.CallWithStack(ctx, h.stack[:]); err != nil {
		return Reply{}, stoppedByWazero(err)
	}
	reply, ok := h.instance.Memory().Read(uint32(h.stack[0]>>32), uint32(h.stack[0]))
	if !ok {
		return Reply{}, errors.New("contestant: reply outside memory")
	}
	if h.engine.fresh { // its memory is about to go
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
	if h.instance == nil {
		return nil
	}
	return h.instance.Close(context.Background())
}
