package runtime

import (
	"context"
	"errors"
	"fmt"
	goruntime "runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// Engine names for [Options].Engine.
const (
	Wazero            = "wazero"             // compiles to machine code
	WazeroInterpreter = "wazero-interpreter" // runs everywhere, slower
)

// Runtime owns what behaviors share: the engine, the catalog, the memory that
// instances take. Make one for a process. Safe for concurrent use.
type Runtime struct {
	options Options
	limits  Limits // defaults of policies
	catalog *catalog.Catalog
	imports map[instrument.ImportKey]instrument.HostFunc
	engine  *engine.Engine
	space   *pristine.Space

	gate      gate
	mu        sync.Mutex
	tenants   map[string]*tenant // by bot
	loaded    map[*Behavior]bool
	ops       map[*catalog.Event]*operations
	loads     atomic.Uint64
	fresh     atomic.Uint64
	lanes     []lane
	epoch     time.Time // what now counts from
	cacheDir  string
	cacheMost int64

	slice    int64 // fuel between yields
	idleMost int64 // bytes that idle instances may take
	idleTime time.Duration

	discarding atomic.Int64   // bytes of instances that are being closed
	discarded  chan *instance // those the sweeper closes
	closing    sync.Once
	stop       chan struct{} // ends the sweeper
	swept      chan struct{}
}

// kinds indexes the counters.
var kinds = [...]abi.Kind{abi.OK, abi.Invalid, abi.NoHandler, abi.Refused, abi.Failed, abi.Trap, abi.Fuel,
	abi.Deadline, abi.Memory, abi.Output, abi.BadReply, abi.HostError, abi.Canceled}

// New makes a runtime. It proves on scratch memory how instances can be put
// back here, which takes a few milliseconds. Errors name the option at fault.
func New(ctx context.Context, options Options) (*Runtime, error) {
	if options.Engine == "" {
		options.Engine = Wazero
	}
	if options.Engine != Wazero && options.Engine != WazeroInterpreter {
		return nil, fmt.Errorf("runtime: engine %q does not exist: there are %s and %s", options.Engine, Wazero, WazeroInterpreter)
	}
	limits, err := options.Limits.filled(Limits{})
	if err != nil {
		return nil, fmt.Errorf("runtime: %w", err)
	}
	if options.Catalog == nil {
		options.Catalog = catalog.Builtin()
	}
	if err := checkCalls(options); err != nil {
		return nil, err
	}
	space, err := pristine.NewSpace(pristine.Options{})
	if err != nil {
		return nil, fmt.Errorf("runtime: %w", err)
	}
	rt := &Runtime{
		options: options, limits: limits, catalog: options.Catalog, space: space,
		imports: offered(allFuncs()),
		tenants: map[string]*tenant{},
		loaded:  map[*Behavior]bool{},
		ops:     map[*catalog.Event]*operations{},
		lanes:   make([]lane, lanesFor(goruntime.GOMAXPROCS(0))),
		epoch:   time.Now(),
	}
	rt.slice, rt.idleMost, rt.idleTime = slice, options.IdleBytes, options.IdleTime
	if rt.idleMost <= 0 {
		rt.idleMost = defaultIdleBytes
	}
	if rt.idleTime <= 0 {
		rt.idleTime = defaultIdleTime
	}
	rt.stop, rt.swept = make(chan struct{}), make(chan struct{})
	rt.discarded = make(chan *instance, 64)
	rt.cacheMost = options.CacheBytes
	if rt.cacheMost <= 0 {
		rt.cacheMost = defaultCacheBytes
	}
	rt.cacheDir = openCache(options.CacheDir, rt.cacheMost, rt.warn)
	rt.engine = engine.New(engine.Config{
		Interpreter: options.Engine == WazeroInterpreter,
		CacheDir:    rt.cacheDir,
		Warn:        rt.warn,
	})
	go func() {
		defer close(rt.swept)
		rt.sweep(rt.stop)
	}()
	return rt, nil
}

const (
	defaultCacheBytes = 512 << 20
	defaultIdleBytes  = 256 << 20
	defaultIdleTime   = time.Minute
)

// checkCalls refuses answers to operations that nobody can ask.
func checkCalls(options Options) error {
	for name, f := range options.Calls {
		a, ok := options.Catalog.Action(name)
		switch {
		case !ok:
			return fmt.Errorf("runtime: options: calls: %q is no operation of the catalog%s", name, nearest(options.Catalog.NearestActions(name)))
		case !a.Callable():
			return fmt.Errorf("runtime: options: calls: %q is a %s: it is not asked with a call", name, a.Mode)
		case f == nil:
			return fmt.Errorf("runtime: options: calls: %q has no function", name)
		}
	}
	return nil
}

// now is the time since the runtime was made: reading it takes half as long as
// the time of day does, and nothing sets it back.
func (rt *Runtime) now() time.Duration { return time.Since(rt.epoch) }

func (rt *Runtime) warn(err error) {
	if rt.options.Warn != nil {
		rt.options.Warn(err)
	}
}

// allFuncs are the host functions every module may import.
func allFuncs() []engine.Func { return append(hostFuncs(), wasiFuncs()...) }

// operationsOf gives what an event offers, made at its first use.
func (rt *Runtime) operationsOf(event *catalog.Event) *operations {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	ops := rt.ops[event]
	if ops == nil {
		ops = newOperations(event)
		rt.ops[event] = ops
	}
	return ops
}

// Catalog gives the catalog that the runtime goes by.
func (rt *Runtime) Catalog() *catalog.Catalog { return rt.catalog }

// Stats gives counters and what is alive now.
func (rt *Runtime) Stats() Stats {
	report := rt.space.Report()
	s := Stats{
		Engine:   rt.options.Engine + " " + engine.Version(),
		Strategy: report.Strategy.String() + ": " + report.Reason,
		CacheDir: rt.cacheDir,
		Loads:    rt.loads.Load(),
		Fresh:    rt.fresh.Load(),
		Runs:     make(map[abi.Kind]uint64, len(kinds)),
	}
	for i, kind := range kinds {
		for l := range rt.lanes {
			s.Runs[kind] += rt.lanes[l].runs[i].Load()
		}
	}
	rt.mu.Lock()
	s.Behaviors = len(rt.loaded)
	rt.mu.Unlock()
	s.IdleBytes = rt.idleBytes()
	s.Instances = rt.space.Stats().Memories
	return s
}

// Close waits for what is running, then frees everything. Loads and runs that
// come later are refused. ctx bounds the waiting; after it the runtime is still
// closing, and Close may be called again. It is idempotent.
func (rt *Runtime) Close(ctx context.Context) error {
	if err := rt.gate.close(ctx, func() {}); err != nil {
		return fmt.Errorf("runtime: close: %w", err)
	}
	rt.mu.Lock()
	loaded := make([]*Behavior, 0, len(rt.loaded))
	for b := range rt.loaded {
		loaded = append(loaded, b)
	}
	rt.mu.Unlock()
	var errs []error
	for _, b := range loaded {
		errs = append(errs, b.Close(ctx))
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	rt.closing.Do(func() { close(rt.stop) }) // not before: behaviors wait for what it still closes
	<-rt.swept
	errs = append(errs, rt.engine.Close(ctx), rt.space.Close())
	return errors.Join(errs...)
}

// gate counts what is inside and lets nobody in once it is closed.
type gate struct {
	inside atomic.Int64
	closed atomic.Bool
}

func (g *gate) enter() bool {
	g.inside.Add(1)
	if g.closed.Load() {
		g.inside.Add(-1)
		return false
	}
	return true
}

func (g *gate) leave() { g.inside.Add(-1) }

// close shuts the gate and waits until everybody has left, whom clear may help.
// It polls: closing is rare, and leaving must cost a run no more than an atomic.
func (g *gate) close(ctx context.Context, clear func()) error {
	g.closed.Store(true)
	wait := 50 * time.Microsecond
	for clear(); g.inside.Load() > 0; clear() {
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
			wait = min(2*wait, 10*time.Millisecond)
		}
	}
	return nil
}
