package engine

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/sys"
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
	funcs map[string]api.Function
}

// Instantiate makes an instance whose memory is mem. A start section runs here.
// The instance frees mem when it is closed, also when Instantiate fails.
func (c *Code) Instantiate(ctx context.Context, mem Linear) (*Instance, error) {
	ctx = experimental.WithMemoryAllocator(ctx, experimental.MemoryAllocatorFunc(
		func(_, _ uint64) experimental.LinearMemory { return mem }))
	// Without a name an instance can't stand in another's way; without start
	// functions nothing runs that the caller did not call.
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	mod, err := c.rt.InstantiateModule(ctx, c.compiled, config)
	if err != nil {
		mem.Free()
		return nil, trap(err)
	}
	return &Instance{mod: mod, mem: mod.Memory(), funcs: map[string]api.Function{}}, nil
}

// Has reports whether the module exports a function of this name.
func (i *Instance) Has(export string) bool { return i.function(export) != nil }

func (i *Instance) function(export string) api.Function {
	f, ok := i.funcs[export]
	if !ok {
		f = i.mod.ExportedFunction(export)
		i.funcs[export] = f
	}
	return f
}

// Call calls an exported function. stack holds its parameters and receives its
// results. The error is a *[Trap], or what a host function panicked with when
// that was an error.
func (i *Instance) Call(ctx context.Context, export string, stack []uint64) error {
	f := i.function(export)
	if f == nil {
		return errors.New("engine: no export " + strconv.Quote(export))
	}
	if err := f.CallWithStack(ctx, stack); err != nil {
		return trap(err)
	}
	return nil
}

// Memory gives the whole linear memory in place, valid until it grows.
func (i *Instance) Memory() []byte {
	if i.mem == nil {
		return nil
	}
	b, _ := i.mem.Read(0, i.mem.Size())
	return b
}

// Close frees the instance and its memory.
func (i *Instance) Close(ctx context.Context) error { return i.mod.Close(ctx) }

// Trap is a run that the engine stopped.
type Trap struct {
	Message string   // what the engine says, one line
	Stack   []string // guest functions, innermost first, as the engine names them
	Closed  bool     // stopped because the context was done
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
	var exit *sys.ExitError
	if errors.As(err, &exit) {
		code := exit.ExitCode()
		t.Closed = code == sys.ExitCodeContextCanceled || code == sys.ExitCodeDeadlineExceeded
	}
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
