package engine

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Config says how an [Engine] runs code.
type Config struct {
	Interpreter bool        // interpret instead of compiling to machine code
	CacheDir    string      // keeps compiled code; empty: in memory only
	Warn        func(error) // told once when the cache on disk is given up; may be nil
}

// Func is a host function. Call reads its parameters from stack and writes its
// result to stack[0]. ctx is the one given to [Instance.Call].
type Func struct {
	Module, Name string
	Params       []ValueType
	Results      []ValueType
	Call         func(ctx context.Context, m Memory, stack []uint64)
}

// ValueType is a number type of core Wasm, in its binary encoding.
type ValueType = api.ValueType

// The value types host functions use.
const (
	I32 = api.ValueTypeI32
	I64 = api.ValueTypeI64
)

// Memory is the calling instance's linear memory during a host function.
type Memory struct{ m api.Memory }

// Range gives size bytes from ptr on, in place, valid until the guest runs
// again; ok is false when any of them lies outside.
func (m Memory) Range(ptr, size uint32) (b []byte, ok bool) {
	if m.m == nil {
		return nil, false
	}
	return m.m.Read(ptr, size)
}

// Version gives the version of wazero that is linked in.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of unknown version"
	}
	for _, dep := range info.Deps {
		if dep.Path == "github.com/tetratelabs/wazero" {
			return dep.Version
		}
	}
	return "of unknown version"
}

// Engine shares compiled code among its [Store]s. Safe for concurrent use.
type Engine struct {
	config Config
	cache  wazero.CompilationCache
	disk   bool

	mu     sync.Mutex
	warned bool
}

// New makes an engine. A cache directory that cannot be used is told to
// config.Warn, and the engine goes on without it.
func New(config Config) *Engine {
	e := &Engine{config: config}
	if config.CacheDir != "" && !config.Interpreter {
		cache, err := wazero.NewCompilationCacheWithDir(config.CacheDir)
		if err == nil {
			e.cache, e.disk = cache, true
			return e
		}
		e.warn(err)
	}
	e.cache = wazero.NewCompilationCache()
	return e
}

func (e *Engine) warn(err error) {
	e.mu.Lock()
	first := !e.warned
	e.warned = true
	e.mu.Unlock()
	if first && e.config.Warn != nil {
		e.config.Warn(fmt.Errorf("cache of compiled code: %w; going on without it", err))
	}
}

// Close frees the code that is shared. Every Store must be closed before.
func (e *Engine) Close(ctx context.Context) error { return e.cache.Close(ctx) }

// Store holds the modules of one tenant: nothing an instance could reach is
// shared with another store but the machine code. Safe for concurrent use.
type Store struct {
	engine *Engine
	funcs  []Func
	mu     sync.Mutex
	main   *home
	plain  *home // without the disk cache; made when that fails
}

// home is an engine's runtime with the host modules that were asked for so far:
// most modules need one of them, and each takes a while to make.
type home struct {
	wazero.Runtime
	hosts map[string]bool
}

// NewStore makes a store whose modules may import funcs.
func (e *Engine) NewStore(ctx context.Context, funcs []Func) *Store {
	return &Store{engine: e, funcs: funcs, main: newHome(ctx, e.config.Interpreter, e.cache)}
}

func newHome(ctx context.Context, interpreter bool, cache wazero.CompilationCache) *home {
	config := wazero.NewRuntimeConfigCompiler()
	if interpreter {
		config = wazero.NewRuntimeConfigInterpreter()
	}
	// Tail calls are for what the rewriter adds; admission refuses them in guests.
	// Interruption stays off: it costs 4 to 19 times the run, and guests yield.
	config = config.WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesTailCall).WithDebugInfoEnabled(false)
	return &home{wazero.NewRuntimeWithConfig(ctx, config.WithCompilationCache(cache)), map[string]bool{}}
}

// host makes sure that the runtime has a host module. The store is locked.
func (h *home) host(ctx context.Context, name string, funcs []Func) error {
	if h.hosts[name] {
		return nil
	}
	b := h.NewHostModuleBuilder(name)
	for _, f := range funcs {
		if f.Module != name {
			continue
		}
		call := f.Call
		b.NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(func(ctx context.Context, m api.Module, stack []uint64) {
			call(ctx, Memory{m.Memory()}, stack)
		}), f.Params, f.Results).Export(f.Name)
	}
	if _, err := b.Instantiate(ctx); err != nil {
		return fmt.Errorf("engine: host functions: %w", err)
	}
	h.hosts[name] = true
	return nil
}

// hosts makes sure that the runtime has the host modules a module imports from.
func (s *Store) hosts(ctx context.Context, h *home, modules []string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, name := range modules {
		if err := h.host(ctx, name, s.funcs); err != nil {
			return err
		}
	}
	return nil
}

// Close closes the store and every instance in it.
func (s *Store) Close(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.main.Close(ctx)
	if s.plain != nil {
		err = errors.Join(err, s.plain.Close(ctx))
	}
	return err
}

// Code is a compiled module of one store.
type Code struct {
	home     *home
	compiled wazero.CompiledModule
}

// Compile compiles a module that has been admitted, and that imports from the
// host modules named. It notices ctx between functions. Code that the disk cache
// holds but that can't be used is compiled anew, and the cache is told of once.
func (s *Store) Compile(ctx context.Context, wasm []byte, modules []string) (*Code, error) {
	code, err := s.compile(ctx, s.main, wasm, modules)
	if err == nil || !s.engine.disk || ctx.Err() != nil {
		return code, err
	}
	s.mu.Lock()
	if s.plain == nil {
		s.plain = newHome(ctx, s.engine.config.Interpreter, wazero.NewCompilationCache())
	}
	plain := s.plain
	s.mu.Unlock()
	code, plainErr := s.compile(ctx, plain, wasm, modules)
	if plainErr != nil {
		return nil, plainErr // the module is at fault, not the cache
	}
	s.engine.warn(err)
	return code, nil
}

func (s *Store) compile(ctx context.Context, h *home, wasm []byte, modules []string) (*Code, error) {
	if err := s.hosts(ctx, h, modules); err != nil {
		return nil, err
	}
	compiled, err := h.CompileModule(compilation(ctx), wasm)
	if err != nil {
		return nil, err
	}
	return &Code{h, compiled}, nil
}

// compilation makes ctx one that ends a compilation: with a single worker wazero
// compiles without looking at it.
func compilation(ctx context.Context) context.Context {
	return experimental.WithCompilationWorkers(ctx, 2)
}

// Close frees the code. Its instances must be closed before.
func (c *Code) Close(ctx context.Context) error { return c.compiled.Close(ctx) }
