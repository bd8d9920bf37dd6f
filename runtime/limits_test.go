package runtime_test

import (
	"context"
	"fmt"
	"path/filepath"
	goruntime "runtime"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// limited is one limit, set so that a fixture passes it, and what comes of it.
type limited struct {
	name    string
	set     string
	fixture string
	kind    abi.Kind
	allowed int64 // as the error says it; 0 where no error does
	check   func(t *testing.T, out *runtime.Outcome)
}

func limitedBy() []limited {
	return []limited{
		{name: "module_bytes", set: "50", fixture: "loop_tight", kind: abi.Refused, allowed: 50},
		{name: "compile_time", set: "1ns", fixture: "call_tree", kind: abi.Refused, allowed: 1},
		{name: "init_time", set: "5ms", fixture: "start_spins_on_time", kind: abi.Refused, allowed: 5e6},
		{name: "init_fuel", set: "777", fixture: "start_spins", kind: abi.Refused, allowed: 777},
		{name: "memory_bytes", set: "1M", fixture: "loop_log_huge", kind: abi.Refused, allowed: 1 << 20},
		{name: "memory_bytes", set: "1M", fixture: "grow_refused_then_trap", kind: abi.Memory, allowed: 1 << 20},
		{name: "fuel", set: "12345", fixture: "loop_tight", kind: abi.Fuel, allowed: 12345},
		{name: "time", set: "3ms", fixture: "loop_tight", kind: abi.Deadline, allowed: 3e6},
		{name: "stack_slots", set: "500", fixture: "recursion_deep", kind: abi.Trap, allowed: 500},
		{name: "stack_frames", set: "50", fixture: "recursion_deep", kind: abi.Trap, allowed: 50},
		{name: "dictionary_bytes", set: "10", fixture: "unreachable", kind: abi.Invalid, allowed: 10},
		{name: "returns_bytes", set: "12", fixture: "returns_too_large", kind: abi.Output, allowed: 12},
		{name: "actions", set: "5", fixture: "flood_actions", kind: abi.OK, check: func(t *testing.T, out *runtime.Outcome) {
			if len(out.Actions) != 5 {
				t.Errorf("%d actions", len(out.Actions))
			}
		}},
		{name: "action_bytes", set: "40", fixture: "flood_actions", kind: abi.OK, check: func(t *testing.T, out *runtime.Outcome) {
			if len(out.Actions) != 2 { // of 14 bytes each
				t.Errorf("%d actions", len(out.Actions))
			}
		}},
		{name: "calls", set: "7", fixture: "flood_calls", kind: abi.OK, check: func(t *testing.T, out *runtime.Outcome) {
			if out.Cost.Calls != 7 {
				t.Errorf("%d calls", out.Cost.Calls)
			}
		}},
		{name: "log_lines", set: "3", fixture: "flood_log", kind: abi.OK, check: func(t *testing.T, out *runtime.Outcome) {
			if len(out.Logs) != 3 || len(out.Warnings) != 1 || !strings.Contains(out.Warnings[0], "4997") {
				t.Errorf("%d lines, warnings %q", len(out.Logs), out.Warnings)
			}
		}},
		{name: "log_bytes", set: "100", fixture: "flood_log_bytes", kind: abi.OK, check: logBytes},
		{name: "log_bytes", set: "100", fixture: "flood_output", kind: abi.OK, check: logBytes},
		{name: "log_bytes", set: "100", fixture: "flood_log", kind: abi.OK, check: logBytes},
	}
}

func logBytes(t *testing.T, out *runtime.Outcome) {
	size := 0
	for _, l := range out.Logs {
		size += len(l.Text)
	}
	if size > 100 || size < 90 || len(out.Warnings) == 0 {
		t.Errorf("%d bytes of log, warnings %q", size, out.Warnings)
	}
}

// TestEveryLimit passes every limit and holds the error against what was set.
// answer_bytes and instances have tests of their own below.
func TestEveryLimit(t *testing.T) {
	cases := limitedBy()
	covered := map[string]bool{"answer_bytes": true, "instances": true}
	for _, c := range cases {
		covered[c.name] = true
	}
	runtime.Limits{}.Each(func(name, _, _ string) {
		if !covered[name] {
			t.Errorf("no case for limit %s", name)
		}
	})
	forEngines(t, func(t *testing.T, engine string) {
		// Without compiled code on disk, which takes no time to compile.
		rt := newHooked(t, runtime.Options{Engine: engine, Checked: true, Calls: answering()}, runtime.Hooks{})
		for _, c := range cases {
			t.Run(c.name+"/"+c.fixture, func(t *testing.T) {
				if c.name == "compile_time" && engine == runtime.WazeroInterpreter {
					t.Skip("the interpreter does not compile functions, and looks at no clock")
				}
				c.run(t, rt)
			})
		}
	})
}

func (c limited) run(t *testing.T, rt *runtime.Runtime) {
	var l runtime.Limits
	if c.fixture == "start_spins_on_time" {
		l.InitFuel = 1 << 50
	}
	if c.name == "time" {
		l.Fuel = 1 << 50
	}
	if err := l.Set(c.name, c.set); err != nil {
		t.Fatal(err)
	}
	wasm := runtimetest.File(t, filepath.Join(hostileDir, c.fixture+".wasm"))
	b, err := rt.Load(t.Context(), wasm, runtime.Policy{Grants: []string{"*"}, Limits: l})
	if c.kind == abi.Refused {
		c.checkError(t, wantKind(t, err, abi.Refused))
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	defer closed(t, b)
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
	if out.Kind != c.kind {
		t.Fatalf("%s, want %s: %v", out.Kind, c.kind, out.Err)
	}
	if c.check != nil {
		c.check(t, out)
	}
	if out.Err != nil {
		c.checkError(t, out.Err)
	}
}

func (c limited) checkError(t *testing.T, err *runtime.Error) {
	t.Helper()
	if err.Limit != c.name || err.Allowed != c.allowed || err.Used < err.Allowed {
		t.Errorf("limit %q, used %d, allowed %d; want %s, %d: %v", err.Limit, err.Used, err.Allowed, c.name, c.allowed, err)
	}
}

// asking asks the host twice, logs the refusal of the second call, then the first
// bytes of the answer that it can still read.
const asking = "asks_twice"

// TestAnswersTooLarge holds answers together against answer_bytes. The answer
// that is too large is refused, and the one before it can still be read.
func TestAnswersTooLarge(t *testing.T) {
	forEngines(t, func(t *testing.T, engine string) {
		n := 0
		answers := func(context.Context, *runtime.Call) (any, error) {
			n++
			return strings.Repeat(string(rune('0'+n)), 1000), nil
		}
		rt := runtimetest.New(t, runtime.Options{Engine: engine, Calls: map[string]runtime.CallFunc{"storage.get": answers}})
		b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(hostileDir, asking+".wasm")),
			runtime.Policy{Grants: []string{"*"}, Limits: runtime.Limits{AnswerBytes: 1500}})
		if err != nil {
			t.Fatal(err)
		}
		out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
		if len(out.Logs) != 2 {
			t.Fatalf("%d log lines: %v", len(out.Logs), out.Err)
		}
		if text := string(out.Logs[0].Text); !strings.Contains(text, "answer_bytes") {
			t.Errorf("the refusal is %q", text)
		}
		if text := string(out.Logs[1].Text); text != "1111" {
			t.Errorf("source 2 reads %q after the refusal, want the first answer", text)
		}
	})
}

// TestInstancesWait lets as many runs at once as the limit says; a further one
// waits, within its context.
func TestInstancesWait(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(context.Context, *runtime.Call) (any, error) {
			entered <- struct{}{}
			<-leave
			return nil, nil
		},
	}})
	b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(hostileDir, asking+".wasm")),
		runtime.Policy{Grants: []string{"*"}, Limits: runtime.Limits{Instances: 2, Time: time.Minute}})
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan abi.Kind)
	for range 2 {
		ev := runtimetest.Sample(t, catalog.Builtin(), attackEvent)
		go func() {
			var out runtime.Outcome
			_ = b.Handle(context.Background(), ev, &out) // the outcome holds the error
			done <- out.Kind
		}()
		<-entered
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	var out runtime.Outcome
	wantKind(t, b.Handle(ctx, runtimetest.Sample(t, catalog.Builtin(), attackEvent), &out), abi.Deadline)
	close(leave)
	for range 2 { // each asks once more
		<-entered
	}
	for range 2 {
		if kind := <-done; kind != abi.OK {
			t.Errorf("a run ended %s", kind)
		}
	}
}

// TestLimitsOfLimits refuses negative limits and those beyond what there can be,
// in policies as in options, and takes zero for the default.
func TestLimitsOfLimits(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	wasm := runtimetest.File(t, filepath.Join(hostileDir, "unreachable.wasm"))
	refuse := func(l runtime.Limits) {
		t.Helper()
		if _, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: l}); wantKind(t, err, abi.HostError).Message == "" {
			t.Error("refused without a word")
		}
		if other, err := runtime.New(t.Context(), runtime.Options{Limits: l}); err == nil {
			t.Errorf("%+v was taken", l)
			_ = other.Close(t.Context())
		}
	}
	refuse(runtime.Limits{Fuel: -1})
	refuse(runtime.Limits{Time: -1})
	refuse(runtime.Limits{MemoryBytes: -1})
	refuse(runtime.Limits{MemoryBytes: 5 << 30})
	refuse(runtime.Limits{StackSlots: 65537})
	refuse(runtime.Limits{StackFrames: 1901})
	refuse(runtime.Limits{Actions: -5})
	refuse(runtime.Limits{Instances: -1})
	refuse(runtime.Limits{LogLines: -1})

	var l runtime.Limits
	l.Each(func(name, value, def string) {
		if value != "0" && value != "0s" || def == "0" || def == "0s" {
			t.Errorf("limit %s: value %s, default %s", name, value, def)
		}
		for _, bad := range []string{"0", "-1", "-1s", "x", "", "99999999999999999999", "1000000h"} {
			if err := l.Set(name, bad); err == nil || !strings.Contains(err.Error(), name) {
				t.Errorf("limit %s was set to %q: %v", name, bad, err)
			}
		}
	})
}

// TestMemoryLimitIsWholePages takes a limit that is no multiple of a page for
// the pages that fit in it.
func TestMemoryLimitIsWholePages(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	wasm := runtimetest.File(t, filepath.Join(hostileDir, "grow_refused_and_handled.wasm")) // begins with a page
	for _, limit := range []int64{64 << 10, 100_000, 1<<20 + 1} {
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{MemoryBytes: limit}})
		if err != nil {
			t.Fatalf("%d: %v", limit, err)
		}
		out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
		if out.Kind != abi.OK || out.Cost.MemoryBytes > limit {
			t.Errorf("%d: %s with %d bytes: %v", limit, out.Kind, out.Cost.MemoryBytes, out.Err)
		}
	}
	_, err := rt.Load(t.Context(), wasm, runtime.Policy{Limits: runtime.Limits{MemoryBytes: 1000}})
	wantKind(t, err, abi.HostError) // less than a page is a mistake of the policy
}

// TestReplyBombIsCheap holds the memory that malformed returns cost the host
// against an empty handler's.
func TestReplyBombIsCheap(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	used := func(fixture, id string) uint64 {
		b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(hostileDir, fixture+".wasm")), runtime.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		var before, after goruntime.MemStats
		goruntime.ReadMemStats(&before)
		runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), id))
		goruntime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	empty := used("returns_bomb", serveEvent)
	for _, fixture := range []string{"returns_bomb", "returns_bomb_map", "returns_bomb_text", "returns_many", "returns_deep", "fail_bomb"} {
		if n := used(fixture, attackEvent); n > empty+32<<20 {
			t.Errorf("%s: %d bytes allocated, an empty handler %d", fixture, n, empty)
		}
	}
}

// TestIdleBuffersAreBounded holds what an idle instance keeps of a run with large
// answers: next to nothing.
func TestIdleBuffersAreBounded(t *testing.T) {
	const each = 2 << 20
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(context.Context, *runtime.Call) (any, error) { return strings.Repeat("x", each), nil },
	}})
	wasm := runtimetest.File(t, filepath.Join(hostileDir, asking+".wasm"))
	heap := func() uint64 {
		var m goruntime.MemStats
		goruntime.GC()
		goruntime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	const behaviors = 16
	for n := range behaviors {
		b, err := rt.Load(t.Context(), wasm, runtime.Policy{Name: fmt.Sprint("b", n), Grants: []string{"*"}})
		if err != nil {
			t.Fatal(err)
		}
		if out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent)); out.Kind != abi.OK {
			t.Fatal(out.Err)
		}
	}
	if after := heap(); after > before+behaviors*each/2 {
		t.Errorf("%d idle instances keep %d bytes", behaviors, after-before)
	}
}

// TestTablesTogether has many tables grow: what they take of the host's memory
// is bounded for all of them together.
func TestTablesTogether(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	b, err := rt.Load(t.Context(), runtimetest.File(t, filepath.Join(hostileDir, "tables_grow.wasm")), runtime.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	var before, after goruntime.MemStats
	goruntime.ReadMemStats(&before)
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
	goruntime.ReadMemStats(&after)
	if out.Kind != abi.OK || len(out.Logs) != 1 || string(out.Logs[0].Text) != "A" {
		t.Errorf("%s: %q tables of half a million elements: %v", out.Kind, out.Logs, out.Err)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 24<<20 {
		t.Errorf("%d bytes allocated", used)
	}
}
