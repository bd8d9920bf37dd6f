package engine

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Linear is the memory that backs an instance. Reallocate gives it size bytes,
// keeping what it holds, or nil to refuse the growth; Free gives it back.
type Linear interface {
	Reallocate(size uint64) []byte
	Free()
}

// Instance is one live copy of a module. Not safe for concurrent use.
type Instance struct {
	mod   api.Module
	mem   api.Memory
	funcs []handle // those called so far
}

// handle is an exported function with the Go-side stack its calls run on.
type handle struct {
	api.Function
	export string
	stack  reflect.Value // []byte
}

// Instantiate makes an instance whose memory is mem. A start section runs here.
// The instance frees mem when it is closed, also when Instantiate fails.
func (c *Code) Instantiate(ctx context.Context, mem Linear) (*Instance, error) {
	ctx = experimental.WithMemoryAllocator(ctx, experimental.MemoryAllocatorFunc(
		func(_, _ uint64) experimental.LinearMemory { return mem }))
	// Without a name an instance can't stand in another's way; without start
	// functions nothing runs that the caller did not call.
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	mod, err := c.home.InstantiateModule(ctx, c.compiled, config)
	if err != nil {
		mem.Free()
		return nil, trap(err)
	}
	return &Instance{mod: mod, mem: mod.Memory()}, nil
}

// Global gives an exported global that is mutable, nil when there is none.
func (i *Instance) Global(export string) Global {
	g, _ := i.mod.ExportedGlobal(export).(api.MutableGlobal)
	return g
}

// Global is a mutable global of an instance: Get and Set take its bits.
type Global = api.MutableGlobal

// Call calls an exported function. stack holds its parameters and receives its
// results. The error is a *[Trap].
func (i *Instance) Call(ctx context.Context, export string, stack []uint64) error {
	n := i.find(export)
	if n < 0 {
		return errors.New("engine: no export " + strconv.Quote(export))
	}
	f := i.funcs[n]
	err := f.CallWithStack(ctx, stack)
	if f.stack.IsValid() && f.stack.Len() > maxKeptStack {
		i.funcs = slices.Delete(i.funcs, n, n+1) // deep calls grew it, and it would never shrink
	}
	if err != nil {
		return trap(err)
	}
	return nil
}

// find gives the place of an export's handle, made at its first call; below zero
// if there is none. A list is quicker than a map: a behavior is asked for the same
// one or two again and again, by the same strings.
func (i *Instance) find(export string) int {
	for n := range i.funcs {
		if i.funcs[n].export == export {
			return n
		}
	}
	f := i.mod.ExportedFunction(export)
	if f == nil {
		return -1
	}
	i.funcs = append(i.funcs, handle{f, export, stackOf(f)})
	return len(i.funcs) - 1
}

// maxKeptStack bounds what a function handle keeps between calls.
const maxKeptStack = 64 << 10

// stackOf finds the stack inside wazero's compiled function, to see how large
// it is. It is invalid for the interpreter, whose stack is small, and where a
// version of wazero keeps it elsewhere: a test pins that to go.mod's version.
func stackOf(f api.Function) reflect.Value {
	v := reflect.ValueOf(f)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return reflect.Value{}
	}
	stack := v.Elem().FieldByName("stack")
	if !stack.IsValid() || stack.Type() != reflect.TypeFor[[]byte]() {
		return reflect.Value{}
	}
	return stack
}

// Memory gives the whole linear memory in place, valid until it grows.
func (i *Instance) Memory() []byte {
	if i.mem == nil {
		return nil
	}
	b, _ := i.mem.Read(0, i.mem.Size())
	return b
}

const page = 64 << 10

// CutBack makes the memory size bytes long again after its Linear has been cut
// back. wazero can't shrink memories, but it takes base and length anew from the
// allocator whenever one grows: so its buffer is shortened by one page more, and
// grown by that page. False means that this version of wazero does not let us,
// and the instance must be replaced; a test pins that to go.mod's version.
func (i *Instance) CutBack(size uint64) bool {
	if uint64(i.mem.Size()) == size {
		return true
	}
	v := reflect.ValueOf(i.mem)
	if size < page || v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return false
	}
	buffer := v.Elem().FieldByName("Buffer")
	if !buffer.IsValid() || !buffer.CanSet() || buffer.Type() != reflect.TypeFor[[]byte]() || uint64(buffer.Len()) < size {
		return false
	}
	buffer.SetBytes(buffer.Bytes()[:size-page])
	_, ok := i.mem.Grow(1)
	return ok && uint64(i.mem.Size()) == size
}

// Close frees the instance and its memory.
func (i *Instance) Close(ctx context.Context) error { return i.mod.Close(ctx) }

// Trap is a run that the engine stopped.
type Trap struct {
	Message string   // what the engine says, one line
	Stack   []string // guest functions, innermost first, as the engine names them: "$7" by index
	Cause   error
}

// Error gives the message.
func (t *Trap) Error() string { return t.Message }

// Unwrap gives the engine's error; what a host function panicked with is in it.
func (t *Trap) Unwrap() error { return t.Cause }

const stackHeading = "\nwasm stack trace:\n"

// trap takes an engine's error apart. Its text is shown to people, and nothing
// is decided by it.
func trap(err error) error {
	t := &Trap{Cause: err}
	text, stack, _ := strings.Cut(err.Error(), stackHeading)
	t.Message, _, _ = strings.Cut(strings.TrimPrefix(text, "wasm error: "), "\n")
	for line := range strings.SplitSeq(stack, "\n") {
		line, ok := strings.CutPrefix(line, "\t")
		if !ok || len(t.Stack) == 64 {
			break
		}
		if strings.HasPrefix(line, "\t") { // a source line of the frame above
			continue
		}
		name, _, _ := strings.Cut(line, "(")
		t.Stack = append(t.Stack, strings.TrimPrefix(name, "."))
	}
	return t
}
