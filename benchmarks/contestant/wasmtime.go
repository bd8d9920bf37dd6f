package contestant

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/bytecodealliance/wasmtime-go/v39"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
)

// wasmtimes are the engine most often named for this job, through its Go
// binding, with the two interruptions that it has.
func wasmtimes() []*Contestant {
	return []*Contestant{
		{Name: "wasmtime", Guests: wasmGuests, Open: openWasmtime(wasmtimeMode{})},
		{Name: "wasmtime, fuel", Caps: "instructions, memory", Guests: wasmGuests, Open: openWasmtime(wasmtimeMode{fuel: true})},
		{Name: "wasmtime, epochs", Caps: "time, memory", Guests: wasmGuests, Open: openWasmtime(wasmtimeMode{epochs: true})},
		{Name: "wasmtime, epochs, new instance", Pristine: true, Caps: "time, memory", Guests: wasmGuests, Open: openWasmtime(wasmtimeMode{epochs: true, fresh: true})},
	}
}

type wasmtimeMode struct{ fuel, epochs, fresh bool }

// epochTick is how often the epoch advances: half of the precision of a deadline.
const epochTick = time.Millisecond

type wasmtimeHost struct {
	mode    wasmtimeMode
	timeout time.Duration
	fuel    uint64
	engine  *wasmtime.Engine
	module  *wasmtime.Module
	linker  *wasmtime.Linker
	stop    chan struct{} // ends the epoch ticker

	store    *wasmtime.Store
	memory   *wasmtime.Memory
	instance *wasmtime.Instance
	handlers map[string]*wasmtime.Func
	dict     []byte // the event being handled
	reply    []byte
	logged   int
}

func openWasmtime(mode wasmtimeMode) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		wasm, err := moduleOf(spec)
		if err != nil {
			return nil, err
		}
		config := wasmtime.NewConfig()
		config.SetConsumeFuel(mode.fuel)
		config.SetEpochInterruption(mode.epochs)
		h := &wasmtimeHost{mode: mode, timeout: spec.Timeout, fuel: Fuel, engine: wasmtime.NewEngineWithConfig(config), handlers: map[string]*wasmtime.Func{}}
		if mode.fuel && spec.Fuel > 0 {
			h.fuel = spec.Fuel
		}
		if mode.epochs {
			h.stop = make(chan struct{})
			go tickEpochs(h.engine, h.stop)
		}
		if err := h.load(wasm, spec.Cache); err != nil {
			return nil, errors.Join(err, h.Close())
		}
		return h, nil
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

func (h *wasmtimeHost) load(wasm []byte, cache string) (err error) {
	if h.module, err = compileWasmtime(h.engine, wasm, cache); err != nil {
		return err
	}
	i32 := wasmtime.NewValType(wasmtime.KindI32)
	h.linker = wasmtime.NewLinker(h.engine)
	four := []*wasmtime.ValType{i32, i32, i32, i32}
	if err := h.linker.FuncNew(abi.Module, "read", wasmtime.NewFuncType(four, four[:1]), h.read); err != nil {
		return err
	}
	if err := h.linker.FuncNew(abi.Module, "log", wasmtime.NewFuncType(four[:3], nil), h.log); err != nil {
		return err
	}
	if err := h.linker.DefineWasi(); err != nil {
		return err
	}
	if h.mode.fresh {
		return nil
	}
	return h.instantiate()
}

// compileWasmtime keeps compiled code in a file by hand: the binding's own
// cache cannot be given a folder without a configuration file.
func compileWasmtime(engine *wasmtime.Engine, wasm []byte, cache string) (*wasmtime.Module, error) {
	file := filepath.Join(cache, "module.cwasm")
	if cache != "" {
		if _, err := os.Stat(file); err == nil {
			return wasmtime.NewModuleDeserializeFile(engine, file)
		}
	}
	module, err := wasmtime.NewModule(engine, wasm)
	if err != nil || cache == "" {
		return module, err
	}
	code, err := module.Serialize()
	if err != nil {
		return nil, err
	}
	return module, os.WriteFile(file, code, 0o600)
}

func (h *wasmtimeHost) instantiate() (err error) {
	clear(h.handlers)
	h.store = wasmtime.NewStore(h.engine)
	h.store.SetWasi(wasmtime.NewWasiConfig())
	if h.mode.fuel || h.mode.epochs {
		h.store.Limiter(MemoryPages<<16, -1, -1, -1, -1)
	}
	if err := h.arm(); err != nil {
		return err
	}
	if h.instance, err = h.linker.Instantiate(h.store, h.module); err != nil {
		return err
	}
	h.memory = h.instance.GetExport(h.store, "memory").Memory()
	if init := h.instance.GetFunc(h.store, "_initialize"); init != nil {
		_, err = init.Call(h.store)
	}
	return err
}

// arm renews what an event may use.
func (h *wasmtimeHost) arm() error {
	if h.mode.epochs {
		h.store.SetEpochDeadline(uint64(h.timeout/epochTick) + 1)
	}
	if h.mode.fuel {
		return h.store.SetFuel(h.fuel)
	}
	return nil
}

func (h *wasmtimeHost) read(caller *wasmtime.Caller, args []wasmtime.Val) ([]wasmtime.Val, *wasmtime.Trap) {
	offset, at, room := uint32(args[1].I32()), uint32(args[2].I32()), uint32(args[3].I32())
	rest := h.dict[min(int(offset), len(h.dict)):]
	memory := h.memory.UnsafeData(caller)
	n := min(len(rest), int(room))
	if int(at)+n > len(memory) {
		return nil, wasmtime.NewTrap("bad pointer")
	}
	copy(memory[at:], rest[:n])
	return []wasmtime.Val{wasmtime.ValI32(int32(len(rest)))}, nil
}

func (h *wasmtimeHost) log(_ *wasmtime.Caller, args []wasmtime.Val) ([]wasmtime.Val, *wasmtime.Trap) {
	h.logged += int(args[2].I32())
	return nil, nil
}

func (h *wasmtimeHost) Handle(ev *events.Event) (Reply, error) {
	if h.mode.fresh {
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
	h.dict = ev.Encoded
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

func stoppedByWasmtime(err error) error {
	var trap *wasmtime.Trap
	if errors.As(err, &trap) {
		if code := trap.Code(); code != nil && (*code == wasmtime.Interrupt || *code == wasmtime.OutOfFuel) {
			return fmt.Errorf("%w: %s", ErrStopped, firstLine(trap.Message()))
		}
		return errors.New(firstLine(trap.Message()))
	}
	return err
}

// FuelUsed gives the fuel of the last event, counted by wasmtime itself. It is
// not 0 only for a host opened as "wasmtime, fuel".
func (h *wasmtimeHost) FuelUsed() (uint64, error) {
	left, err := h.store.GetFuel()
	return h.fuel - left, err
}

func (h *wasmtimeHost) Close() error {
	if h.stop != nil {
		close(h.stop)
	}
	if h.store != nil {
		h.store.Close()
	}
	if h.linker != nil {
		h.linker.Close()
	}
	if h.module != nil {
		h.module.Close()
	}
	h.engine.Close()
	return nil
}
