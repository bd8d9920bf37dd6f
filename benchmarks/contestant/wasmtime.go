package contestant

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/bytecodealliance/wasmtime-go/v39"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
)

// wasmtimes are the engine most often named for this job, through its Go
// binding, with the two interruptions that it has.
func wasmtimes() []*Contestant {
	return []*Contestant{
		{Name: "wasmtime", Guests: wasmGuests, Start: startWasmtime(wasmtimeMode{})},
		{Name: "wasmtime, fuel", Caps: ByInstructions, Guests: wasmGuests, Start: startWasmtime(wasmtimeMode{fuel: true})},
		{Name: "wasmtime, epochs", Caps: "time, memory", Guests: wasmGuests, Start: startWasmtime(wasmtimeMode{epochs: true})},
		{Name: "wasmtime, epochs, new instance", Pristine: true, Caps: "time, memory", Guests: wasmGuests, Start: startWasmtime(wasmtimeMode{epochs: true, fresh: true})},
	}
}

type wasmtimeMode struct{ fuel, epochs, fresh bool }

// epochTick is how often the epoch advances: half of the precision of a deadline.
const epochTick = time.Millisecond

// wasmtimeEngine is an engine with the host functions that guests import.
type wasmtimeEngine struct {
	mode    wasmtimeMode
	timeout time.Duration
	fuel    uint64
	cache   string
	engine  *wasmtime.Engine
	linker  *wasmtime.Linker
	stop    chan struct{} // ends the epoch ticker
	stopped chan struct{} // closed once it has ended: the engine must outlive it

	memory *wasmtime.Memory // of the guest that runs: one at a time
	dict   []byte           // of the event being handled
	logged int
}

func startWasmtime(mode wasmtimeMode) func(Spec) (Engine, error) {
	return func(spec Spec) (Engine, error) {
		config := wasmtime.NewConfig()
		config.SetConsumeFuel(mode.fuel)
		config.SetEpochInterruption(mode.epochs)
		e := &wasmtimeEngine{mode: mode, timeout: spec.Timeout, fuel: Fuel, cache: spec.Cache, engine: wasmtime.NewEngineWithConfig(config)}
		if spec.Fuel > 0 {
			e.fuel = spec.Fuel
		}
		e.linker = wasmtime.NewLinker(e.engine)
		if mode.epochs {
			e.stop, e.stopped = make(chan struct{}), make(chan struct{})
			go func() {
				defer close(e.stopped)
				tickEpochs(e.engine, e.stop)
			}()
		}
		if err := e.offer(); err != nil {
			return nil, errors.Join(err, e.Close())
		}
		return e, nil
	}
}

func tickEpochs(engine *wasmtime.Engine, stop <-chan struct{}) {
	ticker := time.NewTicker(epochTick)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			engine.IncrementEpoch()
		case <-stop:
			return
		}
	}
}

// offer defines what guests import.
func (e *wasmtimeEngine) offer() error {
	i32 := wasmtime.NewValType(wasmtime.KindI32)
	four := []*wasmtime.ValType{i32, i32, i32, i32}
	if err := e.linker.FuncNew(abi.Module, "read", wasmtime.NewFuncType(four, four[:1]), e.read); err != nil {
		return err
	}
	if err := e.linker.FuncNew(abi.Module, "log", wasmtime.NewFuncType(four[:3], nil), e.log); err != nil {
		return err
	}
	return e.linker.DefineWasi()
}

func (e *wasmtimeEngine) read(caller *wasmtime.Caller, args []wasmtime.Val) ([]wasmtime.Val, *wasmtime.Trap) {
	offset, at, room := uint32(args[1].I32()), uint32(args[2].I32()), uint32(args[3].I32())
	rest := e.dict[min(int(offset), len(e.dict)):]
	memory := e.memory.UnsafeData(caller)
	n := min(len(rest), int(room))
	if int(at)+n > len(memory) {
		return nil, wasmtime.NewTrap("bad pointer")
	}
	copy(memory[at:], rest[:n])
	return []wasmtime.Val{wasmtime.ValI32(int32(len(rest)))}, nil
}

func (e *wasmtimeEngine) log(_ *wasmtime.Caller, args []wasmtime.Val) ([]wasmtime.Val, *wasmtime.Trap) {
	e.logged += int(args[2].I32())
	return nil, nil
}

func (e *wasmtimeEngine) Load(spec Spec) (Host, error) {
	wasm, err := moduleOf(spec)
	if err != nil {
		return nil, err
	}
	h := &wasmtimeHost{engine: e, handlers: map[string]*wasmtime.Func{}}
	if h.module, err = e.compile(wasm); err != nil || e.mode.fresh {
		return h, err
	}
	return h, h.instantiate()
}

func (e *wasmtimeEngine) Close() error {
	if e.stop != nil {
		close(e.stop)
		<-e.stopped
	}
	e.linker.Close()
	e.engine.Close()
	return nil
}

// compile keeps compiled code in files by hand: the binding's own cache cannot
// be given a folder without a configuration file.
func (e *wasmtimeEngine) compile(wasm []byte) (*wasmtime.Module, error) {
	if e.cache == "" {
		return wasmtime.NewModule(e.engine, wasm)
	}
	digest := sha256.Sum256(wasm)
	file := filepath.Join(e.cache, fmt.Sprintf("%x-%t-%t.cwasm", digest[:8], e.mode.fuel, e.mode.epochs))
	if _, err := os.Stat(file); err == nil {
		return wasmtime.NewModuleDeserializeFile(e.engine, file)
	}
	module, err := wasmtime.NewModule(e.engine, wasm)
	if err != nil {
		return nil, err
	}
	code, err := module.Serialize()
	if err != nil {
		return nil, err
	}
	return module, os.WriteFile(file, code, 0o600)
}

// wasmtimeHost is one guest.
type wasmtimeHost struct {
	engine   *wasmtimeEngine
	module   *wasmtime.Module
	store    *wasmtime.Store
	memory   *wasmtime.Memory
	instance *wasmtime.Instance
	handlers map[string]*wasmtime.Func
	reply    []byte
}

func (h *wasmtimeHost) instantiate() (err error) {
	clear(h.handlers)
	e := h.engine
	h.store = wasmtime.NewStore(e.engine)
	h.store.SetWasi(wasmtime.NewWasiConfig())
	if e.mode.fuel || e.mode.epochs {
		h.store.Limiter(MemoryPages<<16, -1, -1, -1, -1)
	}
	if err := h.arm(); err != nil {
		return err
	}
	if h.instance, err = e.linker.Instantiate(h.store, h.module); err != nil {
		return err
	}
	h.memory = h.instance.GetExport(h.store, "memory").Memory()
	e.memory = h.memory
	if init := h.instance.GetFunc(h.store, "_initialize"); init != nil {
		_, err = init.Call(h.store)
	}
	return err
}

// arm renews what an event may use.
func (h *wasmtimeHost) arm() error {
	if h.engine.mode.epochs {
		h.store.SetEpochDeadline(uint64(h.engine.timeout/epochTick) + 1)
	}
	if h.engine.mode.fuel {
		return h.store.SetFuel(h.engine.fuel)
	}
	return nil
}

func (h *wasmtimeHost) Handle(ev *events.Event) (Reply, error) {
	if h.engine.mode.fresh {
		if err := h.instantiate(); err != nil {
			return Reply{}, err
		}
		defer h.store.Close()
	} else if err := h.arm(); err != nil {
		return Reply{}, err
	}
	handler := h.handlers[ev.ID()]
	if handler == nil {
		if handler = h.instance.GetFunc(h.store, ev.ID()); handler == nil {
			return Reply{}, fmt.Errorf("contestant: no handler for %s", ev.ID())
		}
		h.handlers[ev.ID()] = handler
	}
	h.engine.memory, h.engine.dict = h.memory, ev.Encoded
	result, err := handler.Call(h.store, int32(len(ev.Encoded)))
	if err != nil {
		return Reply{}, stoppedByWasmtime(err)
	}
	packed := uint64(result.(int64))
	at, size, memory := int(packed>>32), int(uint32(packed)), h.memory.UnsafeData(h.store)
	if at+size > len(memory) {
		return Reply{}, errors.New("contestant: reply outside memory")
	}
	h.reply = append(h.reply[:0], memory[at:at+size]...)
	return Reply{Encoded: h.reply}, nil
}

// outOfFuel is the engine's code; the binding's own constant of that name is
// one too small in v39.0.1.
const outOfFuel = wasmtime.OutOfFuel + 1

func stoppedByWasmtime(err error) error {
	var trap *wasmtime.Trap
	if !errors.As(err, &trap) {
		return err
	}
	cause := trapCause(trap.Message())
	if code := trap.Code(); code != nil && (*code == wasmtime.Interrupt || *code == outOfFuel) {
		return fmt.Errorf("%w: %s", ErrStopped, cause)
	}
	return errors.New(cause)
}

// trapCause finds what happened in a message of stacks.
func trapCause(message string) string {
	for line := range strings.Lines(message) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "wasm trap:") {
			return line
		}
	}
	return message
}

// FuelUsed gives the fuel of the last event by wasmtime's own count. Only a
// host of "wasmtime, fuel" has any.
func (h *wasmtimeHost) FuelUsed() (int64, error) {
	left, err := h.store.GetFuel()
	return int64(h.engine.fuel - left), err
}

func (h *wasmtimeHost) Close() error {
	if h.store != nil {
		h.store.Close()
	}
	h.module.Close()
	return nil
}
