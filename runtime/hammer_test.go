package runtime_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	goruntime "runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// taken is what a process holds: what must not grow however much it has run.
type taken struct{ goroutines, descriptors, mappings int }

// holding counts after the collector has closed what it closes: the engine
// unmaps machine code in finalizers. Descriptors and mappings are Linux's.
func holding() (now taken) {
	for range 3 {
		goruntime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	now.goroutines = goruntime.NumGoroutine()
	if files, err := os.ReadDir("/proc/self/fd"); err == nil {
		now.descriptors = len(files)
	}
	if maps, err := os.ReadFile("/proc/self/maps"); err == nil {
		now.mappings = bytes.Count(maps, []byte("\n"))
	}
	return now
}

// grew says what is held that was not held before. Go's own heap may take a few
// mappings more.
func (before taken) grew(now taken) bool {
	return now.goroutines > before.goroutines || now.descriptors > before.descriptors || now.mappings > before.mappings+24
}

// ending is a fixture and the kinds its runs may end with.
type ending struct {
	fixture string
	kinds   []abi.Kind
}

// hammered are the behaviors that the hammer runs, and how each may end.
var hammered = []ending{
	{"grow_and_write", []abi.Kind{abi.OK}},
	{"recursion_deep", []abi.Kind{abi.OK}},
	{"flood_actions", []abi.Kind{abi.OK}},
	{"asks_twice", []abi.Kind{abi.OK}},
	{"loop_tight", []abi.Kind{abi.Fuel}},
	{"unreachable", []abi.Kind{abi.Trap}},
	{"exit", []abi.Kind{abi.Failed}},
	{"returns_bomb", []abi.Kind{abi.BadReply}},
}

// TestHammer has many goroutines handle, dispatch, cancel, load and close at
// once, on few behaviors and shared events, with instances given up all the
// time; then the runtime is closed under their hands. Nothing is left over, the
// second time as the first.
func TestHammer(t *testing.T) {
	forEngines(t, func(t *testing.T, engine string) {
		var before taken
		for round := range 3 {
			hammer(t, engine)
			now := holding()
			if round > 0 && before.grew(now) {
				t.Errorf("round %d: %+v, before %+v", round, now, before)
			}
			before = now
		}
	})
}

func hammer(t *testing.T, engine string) {
	rt, err := runtime.New(t.Context(), runtime.Options{
		Engine: engine, Checked: true, Calls: answering(),
		IdleBytes: 1 << 20, IdleTime: 3 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	h := &hammering{t: t, rt: rt, event: runtimetest.Sample(t, catalog.Builtin(), attackEvent)}
	for n := range hammered {
		h.behaviors = append(h.behaviors, h.load(n))
	}
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() { h.run(rand.New(rand.NewPCG(uint64(n), 1))) })
	}
	time.Sleep(150 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := rt.Close(ctx); err != nil {
		t.Error(err)
	}
	all.Wait()
	if s := rt.Stats(); s.Instances != 0 || s.Behaviors != 0 || s.IdleBytes != 0 {
		t.Errorf("after Close: %d instances, %d behaviors, %d idle bytes", s.Instances, s.Behaviors, s.IdleBytes)
	}
}

// hammering is what the goroutines share.
type hammering struct {
	t         *testing.T
	rt        *runtime.Runtime
	event     *runtime.Event
	mu        sync.Mutex
	behaviors []*runtime.Behavior // by their place in hammered
}

func (h *hammering) load(n int) *runtime.Behavior {
	f := hammered[n].fixture
	b, err := h.rt.Load(context.Background(), runtimetest.File(h.t, hostileDir+"/"+f+".wasm"), runtime.Policy{
		Name: f, Bot: "bot" + strconv.Itoa(n%3), Grants: []string{"*"},
		Limits: runtime.Limits{Time: time.Minute, Fuel: 300_000, Instances: 2},
	})
	if err != nil {
		if !over(err) {
			h.t.Error(err)
		}
		return nil
	}
	return b
}

// over says that an error means the runtime or the behavior is closed.
func over(err error) bool {
	var e *runtime.Error
	return errors.As(err, &e) && e.Kind == abi.HostError && strings.Contains(e.Message, "closed")
}

// run does one thing after another until the runtime is closed.
func (h *hammering) run(random *rand.Rand) {
	var out runtime.Outcome
	for {
		n := random.IntN(len(hammered))
		h.mu.Lock()
		b := h.behaviors[n]
		all := slices.Clone(h.behaviors)
		h.mu.Unlock()
		ctx, cancel := context.WithCancel(context.Background())
		switch random.IntN(8) {
		case 0: // replaced by a newly loaded one
			fresh := h.load(n)
			if fresh == nil {
				cancel()
				return
			}
			h.mu.Lock()
			h.behaviors[n] = fresh
			h.mu.Unlock()
			if err := b.Close(ctx); err != nil {
				h.t.Error(err)
			}
			_ = b.Handle(ctx, h.event, &out) // of a closed behavior
			h.allow(n, &out)
		case 1: // canceled half way
			time.AfterFunc(time.Duration(random.IntN(300))*time.Microsecond, cancel)
			_ = b.Handle(ctx, h.event, &out) // the outcome holds the error
			h.allow(n, &out, abi.Canceled)
		case 2:
			for _, out := range h.rt.Dispatch(ctx, h.event, all...) {
				n := slices.IndexFunc(hammered, func(e ending) bool { return e.fixture == out.Behavior })
				h.allow(n, &out)
			}
			h.rt.Stats()
		default:
			_ = b.Handle(ctx, h.event, &out) // the outcome holds the error
			h.allow(n, &out)
		}
		cancel()
		if h.done() {
			return
		}
	}
}

// done says that nothing can be loaded any more.
func (h *hammering) done() bool {
	_, err := h.rt.Load(context.Background(), nil, runtime.Policy{})
	return over(err)
}

// allow fails when a run ended otherwise than its behavior may.
func (h *hammering) allow(n int, out *runtime.Outcome, also ...abi.Kind) {
	if out.Err != nil && over(out.Err) {
		return
	}
	if !slices.Contains(append(also, hammered[n].kinds...), out.Kind) {
		h.t.Errorf("%s: %s: %v", hammered[n].fixture, out.Kind, out.Err)
	}
}

// distinct makes a small module that differs from every other in its code.
func distinct(n int) []byte {
	section := func(id byte, body ...byte) []byte { return append([]byte{id, byte(len(body))}, body...) }
	export := func(name string, kind, index byte) []byte {
		return append(append([]byte{byte(len(name))}, name...), kind, index)
	}
	constant := binary.AppendUvarint(nil, uint64(n)|1<<20) // as signed LEB: bit 20 keeps the sign clear
	body := append(append([]byte{0, 0x41, 16, 0x41}, constant...), 0x36, 2, 0, 0x42, 0, 0x0b)
	wasm := []byte("\x00asm\x01\x00\x00\x00")
	wasm = append(wasm, section(1, 1, 0x60, 1, 0x7f, 1, 0x7e)...)
	wasm = append(wasm, section(3, 1, 0)...)
	wasm = append(wasm, section(5, 1, 0, 1)...)
	exports := append(append([]byte{2}, export("memory", 2, 0)...), export(attackEvent, 0, 0)...)
	wasm = append(wasm, section(7, exports...)...)
	return append(wasm, section(10, append([]byte{1, byte(len(body))}, body...)...)...)
}

// TestLoadsLeaveNothing loads, runs and closes many distinct behaviors, round
// after round.
func TestLoadsLeaveNothing(t *testing.T) {
	rt := newHooked(t, runtime.Options{IdleTime: time.Millisecond}, runtime.Hooks{})
	var before taken
	for round := range 3 {
		var loaded []*runtime.Behavior
		for n := range 150 {
			b, err := rt.Load(t.Context(), distinct(round*1000+n), runtime.Policy{Bot: strconv.Itoa(n % 4)})
			if err != nil {
				t.Fatal(err)
			}
			if out := runtimetest.Handle(t, b, order("n")); out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			loaded = append(loaded, b)
		}
		for _, b := range loaded {
			closed(t, b)
		}
		if s := emptied(rt); s.Behaviors != 0 || s.Instances != 0 || s.IdleBytes != 0 {
			t.Fatalf("round %d: %d behaviors, %d instances, %d idle bytes", round, s.Behaviors, s.Instances, s.IdleBytes)
		}
		now := holding()
		if round > 0 && before.grew(now) {
			t.Errorf("round %d: %+v, before %+v", round, now, before)
		}
		before = now
	}
}

// emptied waits, not for ever, until nothing idle is left: the runtime gives idle
// instances up in its own time.
func emptied(rt *runtime.Runtime) (s runtime.Stats) {
	until := time.Now().Add(5 * time.Second)
	for s = rt.Stats(); s.Instances > 0 && time.Now().Before(until); s = rt.Stats() {
		time.Sleep(5 * time.Millisecond)
	}
	return s
}

// TestWorkersShareSlots has more workers than slots: those who wait are woken,
// whatever berths hold, while callers give up, instances trap and the behavior is
// closed under their hands.
func TestWorkersShareSlots(t *testing.T) {
	rt := newHooked(t, runtime.Options{Checked: true}, runtime.Hooks{})
	for _, fixture := range []string{"canary", "unreachable"} {
		dir := map[string]string{"canary": pristineDir}[fixture]
		wasm := runtimetest.File(t, filepath.Join(cmp.Or(dir, hostileDir), fixture+".wasm"))
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{Instances: 3}})
		if err != nil {
			t.Fatal(err)
		}
		ev := order("n")
		var wg sync.WaitGroup
		var ran atomic.Int64
		for worker := range 8 {
			wg.Go(func() {
				var out runtime.Outcome
				for n := range 400 {
					ctx, cancel := t.Context(), context.CancelFunc(func() {})
					if n%7 == worker {
						ctx, cancel = context.WithTimeout(ctx, time.Microsecond)
					}
					_ = b.Handle(ctx, ev, &out) // the outcome holds the error
					cancel()
					switch out.Kind {
					case abi.OK, abi.Trap, abi.Deadline:
						ran.Add(1)
					default:
						t.Errorf("%s: %s: %v", fixture, out.Kind, out.Err)
						return
					}
				}
			})
		}
		wg.Wait()
		if ran.Load() != 8*400 {
			t.Errorf("%s: %d runs of 3,200", fixture, ran.Load())
		}
		for range 4 {
			wg.Go(func() {
				var out runtime.Outcome
				for out.Kind != abi.HostError { // closed
					_ = b.Handle(t.Context(), ev, &out)
				}
			})
		}
		time.Sleep(5 * time.Millisecond)
		closed(t, b)
		wg.Wait()
	}
	if s := emptied(rt); s.IdleBytes != 0 || s.Instances != 0 {
		t.Errorf("%d instances, %d idle bytes are left", s.Instances, s.IdleBytes)
	}
}

// TestIdleHoldsNothing keeps many behaviors loaded that have not run lately:
// none of them holds an instance, a descriptor or a mapping beyond its code.
func TestIdleHoldsNothing(t *testing.T) {
	rt := newHooked(t, runtime.Options{IdleTime: 5 * time.Millisecond, Engine: runtime.WazeroInterpreter}, runtime.Hooks{})
	before := holding()
	for n := range 100 {
		b, err := rt.Load(t.Context(), distinct(n), runtime.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		runtimetest.Handle(t, b, order("n"))
	}
	if s := emptied(rt); s.Instances != 0 || s.IdleBytes != 0 || s.Behaviors != 100 {
		t.Errorf("%d behaviors hold %d instances, %d bytes", s.Behaviors, s.Instances, s.IdleBytes)
	}
	if now := holding(); before.grew(now) {
		t.Errorf("%+v, before %+v", now, before)
	}
}

// BenchmarkResidents loads 10,000 distinct behaviors and runs each once, ten
// rounds over, and reports what the process then takes.
func BenchmarkResidents(b *testing.B) {
	for b.Loop() {
		rt := newHooked(b, runtime.Options{}, runtime.Hooks{})
		var loaded []*runtime.Behavior
		for n := range 10_000 {
			bh, err := rt.Load(b.Context(), distinct(n), runtime.Policy{Bot: strconv.Itoa(n % 100)})
			if err != nil {
				b.Fatal(err)
			}
			loaded = append(loaded, bh)
		}
		var out runtime.Outcome
		for round := range 10 {
			for _, bh := range loaded {
				if err := bh.Handle(b.Context(), order("n"), &out); err != nil {
					b.Fatal(err)
				}
			}
			if round == 0 || round == 9 {
				goruntime.GC()
				b.ReportMetric(float64(resident())/(1<<20), fmt.Sprintf("MiB-round-%d", round+1))
			}
		}
		for _, bh := range loaded {
			closed(b, bh)
		}
	}
}

// resident gives the bytes of memory the process takes, on Linux.
func resident() int64 {
	stat, _ := os.ReadFile("/proc/self/statm")
	fields := strings.Fields(string(stat))
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseInt(fields[1], 10, 64)
	return pages * int64(os.Getpagesize())
}
