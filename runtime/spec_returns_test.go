package runtime_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// proves RET-2, RET-3, RET-4, RET-5, RET-6, ENC-2
func TestSpecBadReturns(t *testing.T) {
	for name, want := range map[string]struct {
		kind   abi.Kind
		limit  string
		offset int64
		words  []string
	}{
		"bad_pointer":         {abi.BadReply, "", -1, []string{"outside memory", "4294901760", "16", "65536"}},
		"overlong_reply":      {abi.BadReply, "", -1, []string{"outside memory", "4294967295"}},
		"straddling_reply":    {abi.BadReply, "", -1, []string{"outside memory", "65528", "9"}},
		"large_reply":         {abi.Output, "returns_bytes", -1, []string{"2097178", "1048576"}},
		"malformed_reply":     {abi.BadReply, "", 14, []string{"ends in the middle", "_http_status"}},
		"trailing_reply":      {abi.BadReply, "", 1, []string{"1 bytes after the end"}},
		"duplicate_key_reply": {abi.BadReply, "", 15, []string{"duplicate key", "_http_status"}},
		"undeclared_reply":    {abi.BadReply, "", -1, []string{"http_status", "_http_status"}},
		"wrong_type_reply":    {abi.BadReply, "", -1, []string{"_http_status", "number", "OK"}},
		"list_reply":          {abi.BadReply, "", 0, []string{"array", "map"}},
		"bomb_reply":          {abi.BadReply, "", 0, []string{"2^30"}},
		"bomb_in_reply":       {abi.BadReply, "", 24, []string{"_http_response_headers", "1073741823"}},
		"reference_reply":     {abi.BadReply, "", 14, []string{"reference"}},
	} {
		t.Run(name, func(t *testing.T) {
			onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
				b := loadSpec(t, rt, name, runtime.Policy{})
				out := runtimetest.Handle(t, b, webhook())
				if out.Kind != want.kind || out.Err.Limit != want.limit || out.Err.Offset != want.offset {
					t.Fatalf("kind %s, limit %q, offset %d, want %s, %q, %d: %v", out.Kind, out.Err.Limit, out.Err.Offset,
						want.kind, want.limit, want.offset, out.Err)
				}
				wantWords(t, out.Err.Text(), want.words...)
				if out.Returns.Type() != abi.Absent {
					t.Errorf("kept %s", out.Returns)
				}
			})
		})
	}
}

// What a guest returns is coerced to the declared types and made canonical.
//
// proves RET-1, RET-5, VAL-1
func TestSpecReturns(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		out := runtimetest.Handle(t, loadSpec(t, rt, "coerced_reply", runtime.Policy{}), webhook())
		if status, ok := out.Returns.Get("_http_status").Int(); !ok || status != 418 {
			t.Errorf("%s: %v, returned %s", out.Kind, out.Err, out.Returns)
		}
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for name, c := range map[string]struct {
			reply []byte
			want  string // shown; empty for none
		}{
			"nothing":                   {nil, ""},
			"an empty map":              {[]byte("\x80"), `{}`},
			"longer headers":            {[]byte("\xdf\x00\x00\x00\x01\xda\x00\x04note\xdb\x00\x00\x00\x01x"), `{"note": "x"}`},
			"keys out of order":         {[]byte("\x82\xa4note\xa1x\xa5level\x07"), `{"level": 7, "note": "x"}`},
			"a number as text":          {[]byte("\x81\xa5level\xa217"), `{"level": 17}`},
			"a number as a whole float": {[]byte("\x81\xa5level\xca\x40\x00\x00\x00"), `{"level": 2}`},
			"null":                      {[]byte("\x81\xa5level\xc0"), `{"level": null}`},
		} {
			var p program
			ptr, size := p.put(c.reply)
			p.step(opReply, ptr, size)
			out := runtimetest.Handle(t, b, p.event(nil))
			if out.Kind != abi.OK {
				t.Errorf("%s: %v", name, out.Err)
				continue
			}
			if got := out.Returns; c.want == "" != (got.Type() == abi.Absent) || c.want != "" && (got.String() != c.want || !got.Canonical()) {
				t.Errorf("%s: returned %s, want %s", name, got, c.want)
			}
		}
	})
}

// A range of length 0 is fine wherever it points; any other has to lie inside.
//
// proves RET-1, RET-2
func TestSpecReturnsAtTheEdge(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for _, c := range []struct {
			ptr, size uint32
			kind      abi.Kind
		}{
			{0, 0, abi.OK}, {memoryEnd, 0, abi.OK}, {0xffffffff, 0, abi.OK},
			{memoryEnd - 1, 1, abi.OK}, // an empty map stands there
			{memoryEnd, 1, abi.BadReply}, {memoryEnd - 1, 2, abi.BadReply}, {0xffffffff, 1, abi.BadReply},
			{0xffffffff, 0xffffffff, abi.BadReply}, {1, 0xffffffff, abi.BadReply}, {0, memoryEnd + 1, abi.BadReply},
		} {
			var p program
			p.step(opStore, memoryEnd-4, 0x80000000)
			p.step(opReply, c.ptr, c.size)
			if out := runtimetest.Handle(t, b, p.event(nil)); out.Kind != c.kind {
				t.Errorf("pointer %#x, length %#x: %s, want %s: %v", c.ptr, c.size, out.Kind, c.kind, out.Err)
			}
		}
	})
}

// proves KIND-2, LIM-1, STACK-2, FUEL-6, FUEL-7
func TestSpecEnds(t *testing.T) {
	small := runtime.Limits{MemoryBytes: 4 << 20, Fuel: 300_000}
	for name, want := range map[string]struct {
		limits runtime.Limits
		kind   abi.Kind
		limit  string
		words  []string
	}{
		"trap_unreachable":      {small, abi.Trap, "", []string{"unreachable"}},
		"grow_then_trap":        {small, abi.Memory, "memory_bytes", []string{"refused growth", "4194304"}},
		"grow_and_go_on":        {small, abi.OK, "", nil},
		"recurse_forever":       {runtime.Limits{}, abi.Trap, "stack_frames", []string{"stack", "1900"}},
		"loop_forever, by fuel": {small, abi.Fuel, "fuel", []string{"300000"}},
		"loop_forever":          {runtime.Limits{Time: 30 * time.Millisecond, Fuel: 1 << 60}, abi.Deadline, "time", nil},
	} {
		t.Run(name, func(t *testing.T) {
			onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
				file, _, _ := strings.Cut(name, ",")
				b := loadSpec(t, rt, file, runtime.Policy{Limits: want.limits})
				for range 2 {
					out := runtimetest.Handle(t, b, webhook())
					if out.Kind != want.kind {
						t.Fatalf("kind is %s, want %s: %v", out.Kind, want.kind, out.Err)
					}
					if want.kind == abi.OK {
						continue
					}
					if out.Err.Limit != want.limit {
						t.Errorf("limit is %q, want %q", out.Err.Limit, want.limit)
					}
					wantWords(t, out.Err.Text(), want.words...)
				}
			})
		})
	}
}

// The guest's stack names its functions, innermost first.
func TestSpecTrapStack(t *testing.T) {
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		out := runtimetest.Handle(t, loadSpec(t, rt, "trap_unreachable", runtime.Policy{}), webhook())
		if stack := strings.Join(out.Err.Stack, " "); stack != "inner outer handler" {
			t.Errorf("the stack is %q", stack)
		}
	})
}

// Whatever the kind, what was logged and done is kept, and nothing else is.
//
// proves KIND-3, ACT-2, OP-4, SUSP-2
func TestSpecFailedRunsChangeNothing(t *testing.T) {
	options := runtime.Options{Catalog: specCatalog(t), Calls: specCalls(nil)}
	onEngines(t, options, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Name: "tester", Grants: []string{"*", "*:immediate"},
			Limits: runtime.Limits{ReturnsBytes: 8000}})
		var p program
		p.log(1, "before")
		p.ask(t, opAct, "spec_plain", nil)
		p.ask(t, opCall, "spec_do", map[string]any{"n": 5})
		p.ask(t, opAct, abi.SuspendAct, map[string]any{"state": []byte("kept")})
		kept := p
		out := runtimetest.Handle(t, b, kept.event(nil))
		if out.Kind != abi.OK || len(out.Actions) != 1 || len(out.Done) != 1 || out.Suspended == nil || len(out.Logs) != 1 {
			t.Fatalf("%v: %d actions, %d done, suspended %v", out.Err, len(out.Actions), len(out.Done), out.Suspended)
		}
		for name, end := range map[abi.Kind]func(p *program){
			abi.Trap:     func(p *program) { p.step(opUnreachable) },
			abi.Failed:   func(p *program) { p.step(opProcExit, 0) },
			abi.BadReply: func(p *program) { p.step(opReply, 0, 1) },
			abi.Output:   func(p *program) { p.step(opReply, 0, 8001) },
		} {
			p := p
			p.steps = append([]byte(nil), p.steps...)
			end(&p)
			out := p.end(t, b, name)
			if len(out.Actions) != 0 || out.Suspended != nil || out.Returns.Type() != abi.Absent {
				t.Errorf("%s: %d actions, suspended %v, returns %s", name, len(out.Actions), out.Suspended, out.Returns)
			}
			if len(out.Done) != 1 || len(out.Logs) != 1 || out.Cost.Calls != 1 || out.Cost.DictionaryBytes == 0 {
				t.Errorf("%s: %d done, %d logs, cost %+v", name, len(out.Done), len(out.Logs), out.Cost)
			}
			var e *runtime.Error
			if !errors.As(out.Err, &e) || e.Behavior != "tester" || e.Event != "event.spec.run" {
				t.Errorf("%s: the error does not say who and what: %v", name, out.Err)
			}
		}
	})
}

// proves STACK-2, STACK-3
func TestSpecStackFrames(t *testing.T) {
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "stack_frames", runtime.Policy{})
		for range 2 {
			if out := runtimetest.Handle(t, b, webhook()); out.Kind != abi.OK || len(out.Logs) != 1 {
				t.Errorf("1,900 frames: %v", out.Err)
			}
			out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.ajax.request"})
			if out.Kind != abi.Trap || out.Err.Limit != "stack_frames" || out.Err.Allowed != 1900 || len(out.Logs) != 0 {
				t.Errorf("1,901 frames: %s, %v", out.Kind, out.Err)
			}
			if s := out.Err.Stack; len(s) < 2 || s[0] != s[1] {
				t.Errorf("the frame that was too much is not told: %d frames", len(s))
			}
		}
	})
}
