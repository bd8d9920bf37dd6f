package runtime_test

import (
	"errors"
	goruntime "runtime"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// Few bytes that ask for much get little: a bomb costs the host no more than an
// empty reply, within a mebibyte.
//
// proves RET-4, ENC-2
func TestSpecBombsAreCheap(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	cost := func(name string) uint64 {
		b := loadSpec(t, rt, name, runtime.Policy{})
		var before, after goruntime.MemStats
		goruntime.ReadMemStats(&before)
		runtimetest.Handle(t, b, webhook())
		goruntime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	empty := cost("no_imports")
	for _, name := range []string{"bomb_reply", "bomb_in_reply"} {
		if used := cost(name); used > empty+1<<20 {
			t.Errorf("%s: %d bytes allocated, an empty reply %d", name, used, empty)
		}
	}
}

// Whatever pointer, length and bytes a guest returns: the run ends in a kind
// that fits, and the next event is served.
func FuzzReply(f *testing.F) {
	f.Add(uint32(0), uint32(0), []byte("\x80"))
	f.Add(uint32(programAt), uint32(1), []byte("\x80"))
	f.Add(uint32(programAt), uint32(5), []byte("\xdd\xff\xff\xff\xff"))
	f.Add(uint32(programAt), uint32(7), []byte("\x81\xa4note\xa0"))
	f.Add(uint32(memoryEnd-1), uint32(2), []byte("\xc1"))
	f.Add(uint32(0xffffffff), uint32(0xffffffff), []byte(""))
	f.Add(uint32(programAt), uint32(8), []byte("\x81\xa5level\x07"))
	b, err := runtimetest.New(f, runtime.Options{Catalog: specCatalog(f)}).Load(f.Context(), specModule(f, "probe"), runtime.Policy{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, ptr, size uint32, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		var p program
		p.put(data)
		p.step(opReply, ptr, size)
		out := runtimetest.Handle(t, b, p.event(nil))
		switch out.Kind {
		case abi.OK:
			if size == 0 != (out.Returns.Type() == abi.Absent) || size != 0 && !out.Returns.Canonical() {
				t.Fatalf("returned %s", out.Returns)
			}
		case abi.BadReply, abi.Output:
			if out.Err == nil || out.Returns.Type() != abi.Absent {
				t.Fatalf("%s: %v, %s", out.Kind, out.Err, out.Returns)
			}
		default:
			t.Fatalf("%s: %v", out.Kind, out.Err)
		}
	})
}

// Whatever a module's bytes are: it is refused as an *Error, or it runs and
// ends in time.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"example", "probe", "stateful", "init_order", "no_memory", "two_memories", "grow_then_trap"} {
		f.Add(specModule(f, name))
	}
	rt := runtimetest.New(f, runtime.Options{Engine: runtime.WazeroInterpreter,
		Limits: runtime.Limits{ModuleBytes: 1 << 20, MemoryBytes: 4 << 20, Fuel: 100_000, InitFuel: 100_000}})
	f.Fuzz(func(t *testing.T, wasm []byte) {
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{})
		if err != nil {
			var e *runtime.Error
			if !errors.As(err, &e) || e.Kind != abi.Refused || e.Offset > int64(len(wasm)) {
				t.Fatalf("got %v", err)
			}
			return
		}
		defer b.Close(t.Context())
		for _, id := range b.Info().Handlers {
			out := runtimetest.Handle(t, b, &runtime.Event{ID: id})
			if out.Kind == abi.HostError || out.Kind == abi.Canceled {
				t.Fatalf("%s: %v", out.Kind, out.Err)
			}
		}
	})
}
