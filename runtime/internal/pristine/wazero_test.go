package pristine_test

import (
	"context"
	"reflect"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

const wasmPage = 64 << 10

// A pristine Memory is what wazero takes for a memory of its own.
var _ experimental.LinearMemory = (*pristine.Memory)(nil)

// guest is a module of a two-page memory that grows to at most 64, with store(address, byte),
// load(address) -> byte and grow(pages) -> old size.
var guest = []byte("\x00asm\x01\x00\x00\x00" +
	"\x01\x0b\x02\x60\x02\x7f\x7f\x00\x60\x01\x7f\x01\x7f" + // types
	"\x03\x04\x03\x00\x01\x01" + // functions
	"\x05\x04\x01\x01\x02\x40" + // memory 2..64
	"\x07\x20\x04\x06memory\x02\x00\x05store\x00\x00\x04load\x00\x01\x04grow\x00\x02" +
	"\x0a\x1a\x03" + // code
	"\x09\x00\x20\x00\x20\x01\x3a\x00\x00\x0b" +
	"\x07\x00\x20\x00\x2d\x00\x00\x0b" +
	"\x06\x00\x20\x00\x40\x00\x0b")

// instance is the guest on a memory of ours.
type instance struct {
	t   *testing.T
	mod api.Module
	mem *pristine.Memory
}

func instantiate(t *testing.T, r wazero.Runtime, code wazero.CompiledModule, mem *pristine.Memory) *instance {
	t.Helper()
	ctx := experimental.WithMemoryAllocator(context.Background(),
		experimental.MemoryAllocatorFunc(func(_, _ uint64) experimental.LinearMemory { return mem }))
	mod, err := r.InstantiateModule(ctx, code, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		t.Fatal(err)
	}
	return &instance{t: t, mod: mod, mem: mem}
}

func (i *instance) call(name string, args ...uint64) (result uint64, err error) {
	i.t.Helper()
	results, err := i.mod.ExportedFunction(name).Call(context.Background(), args...)
	if len(results) == 1 {
		result = results[0]
	}
	return result, err
}

func (i *instance) mustCall(name string, args ...uint64) uint64 {
	i.t.Helper()
	result, err := i.call(name, args...)
	if err != nil {
		i.t.Fatalf("%s%v: %v", name, args, err)
	}
	return result
}

// cutBack makes wazero see mem as long as its image again, after a Reset: it shortens the buffer by
// one page more and grows it by that page, which publishes base and length to machine code. It
// reports whether that worked; if not, the instance has to be replaced. This test pins the
// unexported shape it relies on to the version of wazero in go.mod.
func cutBack(mem api.Memory, size uint64) bool {
	v := reflect.ValueOf(mem)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct || size < wasmPage {
		return false
	}
	buffer := v.Elem().FieldByName("Buffer")
	if !buffer.IsValid() || !buffer.CanSet() || buffer.Type() != reflect.TypeFor[[]byte]() {
		return false
	}
	if uint64(buffer.Len()) < size {
		return false
	}
	buffer.SetBytes(buffer.Bytes()[:size-wasmPage])
	_, ok := mem.Grow(1)
	return ok && uint64(buffer.Len()) == size
}

// reset ends an event, as an engine would have to.
func (i *instance) reset(size uint64) {
	i.t.Helper()
	if _, err := i.mem.Reset(); err != nil {
		i.t.Fatal(err)
	}
	if uint64(i.mod.Memory().Size()) != size && !cutBack(i.mod.Memory(), size) {
		i.t.Fatal("growth cannot be cut back on this version of wazero")
	}
	if err := i.mem.Verify(); err != nil {
		i.t.Fatal(err)
	}
}

// eachEngine runs f on both of wazero's engines under every strategy that works here.
func eachEngine(t *testing.T, f func(*testing.T, wazero.Runtime, wazero.CompiledModule, *pristine.Space)) {
	ctx := context.Background()
	configs := map[string]wazero.RuntimeConfig{"interpreter": wazero.NewRuntimeConfigInterpreter()}
	if compilerWorks() {
		configs["compiler"] = wazero.NewRuntimeConfigCompiler()
	}
	for name, config := range configs {
		r := wazero.NewRuntimeWithConfig(ctx, config)
		t.Cleanup(func() { _ = r.Close(ctx) })
		code, err := r.CompileModule(ctx, guest)
		if err != nil {
			t.Fatal(err)
		}
		for _, trial := range pristine.Probe().Trials {
			if trial.Problem != "" {
				continue
			}
			t.Run(name+"/"+trial.Strategy.String(), func(t *testing.T) {
				space, err := pristine.NewSpace(pristine.Options{Strategy: trial.Strategy})
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() {
					if err := space.Close(); err != nil {
						t.Error(err)
					}
				})
				f(t, r, code, space)
			})
		}
	}
}

// compilerWorks says whether wazero compiles to machine code on this platform.
func compilerWorks() (works bool) {
	defer func() { works = recover() == nil }()
	return wazero.NewRuntimeWithConfig(context.Background(), wazero.NewRuntimeConfigCompiler()).
		Close(context.Background()) == nil
}

func TestWazeroInstance(t *testing.T) {
	eachEngine(t, func(t *testing.T, r wazero.Runtime, code wazero.CompiledModule, space *pristine.Space) {
		ctx := context.Background()
		const size = 3 * wasmPage // initialisation grows by a page

		// Load: plain memory, initialised by the guest, then the image.
		mem, err := space.NewMemory(2*wasmPage, 64*wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		loaded := instantiate(t, r, code, mem)
		loaded.mustCall("grow", 1)
		loaded.mustCall("store", 100, 42)
		loaded.mustCall("store", size-1, 43)
		image, err := space.Snapshot(mem.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if err := mem.Adopt(image); err != nil {
			t.Fatal(err)
		}

		// A second instance starts from the image and is as long, though the module says two pages.
		second, err := image.NewMemory(64 * wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range []*instance{loaded, instantiate(t, r, code, second)} {
			for range 3 {
				event(i, size)
				i.reset(size)
			}
			if err := i.mod.Close(ctx); err != nil {
				t.Error(err)
			}
			_ = i.mem.Bytes()[size-1] // wazero has let go of it, its owner has not
			i.mem.Close()
		}
	})
}

// event reads, writes and grows, and checks what a pristine instance must look like first.
func event(i *instance, size uint64) {
	i.t.Helper()
	for address, want := range map[uint64]uint64{100: 42, size - 1: 43, 0: 0, 70000: 0} {
		if got := i.mustCall("load", address); got != want {
			i.t.Fatalf("byte %d is %d, want %d", address, got, want)
		}
	}
	if _, err := i.call("load", size); err == nil {
		i.t.Fatal("memory is longer than its image")
	}
	i.mustCall("store", 100, 7)
	i.mustCall("store", 70000, 7)
	if got := i.mustCall("grow", 5); got != size/wasmPage {
		i.t.Fatalf("grew from %d pages", got)
	}
	if got := i.mustCall("load", size+5*wasmPage-1); got != 0 {
		i.t.Fatalf("grown memory holds %d", got)
	}
	i.mustCall("store", size+5*wasmPage-1, 9)
	if got := int32(i.mustCall("grow", 1000)); got != -1 {
		i.t.Fatalf("growth past the maximum gave %d", got)
	}
}

// BenchmarkCutBack is what an event that grows costs in the engine, beyond its Reset.
func BenchmarkCutBack(b *testing.B) {
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	code, err := r.CompileModule(ctx, guest)
	if err != nil {
		b.Fatal(err)
	}
	space, err := pristine.NewSpace(pristine.Options{})
	if err != nil {
		b.Fatal(err)
	}
	image, err := space.Snapshot(make([]byte, 2*wasmPage))
	if err != nil {
		b.Fatal(err)
	}
	m, err := image.NewMemory(64 * wasmPage)
	if err != nil {
		b.Fatal(err)
	}
	defer m.Close()
	mod, err := r.InstantiateModule(experimental.WithMemoryAllocator(ctx,
		experimental.MemoryAllocatorFunc(func(_, _ uint64) experimental.LinearMemory { return m })), code,
		wazero.NewModuleConfig().WithName(""))
	if err != nil {
		b.Fatal(err)
	}
	mem := mod.Memory()
	b.ReportAllocs()
	for b.Loop() {
		if !cutBack(mem, 2*wasmPage) {
			b.Fatal("cannot be cut back")
		}
	}
}
