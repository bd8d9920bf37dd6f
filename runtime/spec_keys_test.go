package runtime_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func keysOf(keys ...any) map[string]any { return map[string]any{"keys": keys} }

func part(key string, off, size int64) map[string]any {
	return map[string]any{"key": key, "off": off, "len": size}
}

// proves KEY-1, KEY-2, KEY-3, KEY-4, KEY-5, KEY-6
func TestSpecKeys(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Vars: map[string]any{"x": 9}}) // no grants: $key needs none
		var fetched [][]string
		run := func(want string, keys ...any) {
			t.Helper()
			var p program
			step := p.ask(t, opCall, abi.KeyCall, keysOf(keys...))
			p.read(2, 0, 0, windowLen)
			ev := p.event(map[string]any{"number": 5, "word": "héllo", "thing_size": "own"})
			ev.Keys = func(_ context.Context, keys []string) (map[string]any, error) {
				fetched = append(fetched, slices.Clone(keys))
				return map[string]any{"blob": []byte("0123456789"), "story": "once upon", "count": "12", "thing_name": "lamp",
					"thing_owner_size": "44", "thing_owner_other_size": 45, "unasked": 1}, nil
			}
			a := p.run(t, b, ev)
			if got := a.value(t, 0, int(max(a.at(step), 0))); got.String() != want {
				t.Errorf("%v: got %s, want %s", keys, got, want)
			}
		}
		run(`{}`)
		run(`{"number": 5}`, "number")
		run(`{"$event": "event.spec.run", "number": 5, "var_x": 9}`, "var_x", "number", "$event")
		if len(fetched) != 0 {
			t.Errorf("ordinary keys were asked of the host app: %v", fetched)
		}
		run(`{"blob": <10 bytes>, "count": 12, "story": "once upon"}`, "story", "blob", "count")
		run(`{"number": 5}`, "number", "gone", "nonsense", "$nonsense", "unasked", "day", "")
		run(`{"number": 5}`, "number", "number", part("number", 0, 1))
		run(`{"blob": <3 bytes>, "story": <4 bytes>, "word": <2 bytes>}`, part("blob", 2, 3), part("story", 5, 100), part("word", 1, 2))
		run(`{"blob": <0 bytes>, "word": <0 bytes>}`, part("blob", 10, 5), part("word", abi.MaxSize, abi.MaxSize))
		run(`{"thing_name": "lamp", "thing_owner_other_size": 45, "thing_owner_size": 44, "thing_size": "own"}`,
			"thing_size", "thing_name", "thing_owner_size", "thing_owner_other_size")
		for _, keys := range fetched {
			for _, key := range keys {
				if strings.HasPrefix(key, "$") || slices.Contains([]string{"nonsense", "unasked", ""}, key) {
					t.Errorf("the host app was asked for %q", key)
				}
			}
		}
	})
}

// A range of text is bytes, which may cut a character.
//
// proves KEY-2
func TestSpecKeyRange(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		var p program
		p.ask(t, opCall, abi.KeyCall, keysOf(part("word", 1, 1)))
		p.read(2, 0, 0, 64)
		a := p.run(t, b, p.event(map[string]any{"word": "é"}))
		if got := string(a.memory[:9]); got != "\x81\xa4word\xc4\x01\xa9" {
			t.Errorf("got % x", got)
		}
	})
}

// proves KEY-3, KEY-4, KEY-5
func TestSpecKeysAreAskedOnce(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		var p program
		p.ask(t, opCall, abi.KeyCall, keysOf("story", "gone"))
		p.ask(t, opCall, abi.KeyCall, keysOf("story", "blob", "gone"))
		p.ask(t, opCall, abi.KeyCall, keysOf("blob"))
		ev := p.event(nil)
		var fetched [][]string
		away := true
		ev.Keys = func(_ context.Context, keys []string) (map[string]any, error) {
			fetched = append(fetched, slices.Clone(keys))
			if away {
				away = false
				return nil, errors.New("away")
			}
			return map[string]any{"story": "s", "blob": []byte("b")}, nil
		}
		one := loadSpec(t, rt, "probe", runtime.Policy{Name: "one"})
		two := loadSpec(t, rt, "probe", runtime.Policy{Name: "two"})
		a := p.run(t, one, ev)
		if got := abi.Code(a.at(0)); got != abi.HostFailed {
			t.Errorf("while the host app is away: %d", got)
		}
		if a.out.Cost.Calls != 3 {
			t.Errorf("%d calls counted", a.out.Cost.Calls)
		}
		a = p.run(t, two, ev)
		if a.at(0) != 9 { // {story: s}: gone does not exist
			t.Errorf("the second behavior got %d bytes", a.at(0))
		}
		want := [][]string{{"story", "gone"}, {"story", "blob", "gone"}}
		if len(fetched) != 2 || !slices.Equal(fetched[0], want[0]) || !slices.Equal(fetched[1], want[1]) {
			t.Errorf("the host app was asked %v, want %v", fetched, want)
		}
	})
}

// proves SUSP-1, SUSP-2, SUSP-3, SRC-2, CODE-1
func TestSpecSuspend(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t), Calls: specCalls(nil)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Grants: []string{"*"}})
		state := []byte(strings.Repeat("s", abi.MaxState))
		var p program
		p.ask(t, opAct, "spec_plain", nil)
		suspended := p.ask(t, opAct, abi.SuspendAct, map[string]any{"state": state})
		later := []int{
			p.ask(t, opAct, "spec_plain", nil), p.ask(t, opCall, "spec_ask", nil),
			p.ask(t, opCall, abi.KeyCall, keysOf()), p.ask(t, opAct, abi.SuspendAct, map[string]any{"state": state}),
		}
		ev := p.event(nil)
		ev.Session = "talk-7"
		a := p.run(t, b, ev)
		if a.at(suspended) != 0 {
			t.Fatalf("$suspend answers %d", a.at(suspended))
		}
		for _, step := range later {
			if abi.Code(a.at(step)) != abi.NotNow {
				t.Errorf("step %d after $suspend answers %d", step, a.at(step))
			}
		}
		s := a.out.Suspended
		if s == nil || s.Session != "talk-7" || string(s.State) != string(state) || s.Digest != sha256.Sum256(specModule(t, "probe")) {
			t.Fatalf("kept %+v", s)
		}
		if len(a.out.Actions) != 1 {
			t.Errorf("%d actions", len(a.out.Actions))
		}

		var again program
		again.read(1, 0, 0, windowLen)
		resume := func(change func(ev *runtime.Event, s *runtime.Suspended)) *runtime.Outcome {
			ev, kept := again.event(nil), *s
			kept.State = []byte("kept")
			ev.Session, ev.Resume, ev.Time = "talk-7", &kept, specTime.Add(time.Minute)
			change(ev, &kept)
			return runtimetest.Handle(t, b, ev)
		}
		out := resume(func(*runtime.Event, *runtime.Suspended) {})
		window, _ := out.Returns.Get("memory").Raw()
		raw, _ := out.Returns.Get("results").Raw()
		got := &answers{memory: window, raw: raw}
		if v := got.value(t, 0, int(got.at(0))); out.Kind != abi.OK || string(v.Get(abi.CtxState).Bytes()) != "\xc4\x04kept" {
			t.Errorf("%v: $state is %s", out.Err, v.Get(abi.CtxState))
		}
		for what, change := range map[string]func(ev *runtime.Event, s *runtime.Suspended){
			"another session":   func(ev *runtime.Event, _ *runtime.Suspended) { ev.Session = "talk-8" },
			"no session":        func(ev *runtime.Event, _ *runtime.Suspended) { ev.Session = "" },
			"another module":    func(_ *runtime.Event, s *runtime.Suspended) { s.Digest[0] ^= 1 },
			"past its expiry":   func(ev *runtime.Event, s *runtime.Suspended) { ev.Time = s.Expires.Add(time.Second) },
			"too large a state": func(_ *runtime.Event, s *runtime.Suspended) { s.State = make([]byte, abi.MaxState+1) },
		} {
			if out := resume(change); out.Kind != abi.Invalid || out.Cost.MemoryBytes != 0 {
				t.Errorf("%s: %s, %v", what, out.Kind, out.Err)
			}
		}
	})
}

// What the guest is given is of the catalog's types, whatever the host gave.
//
// proves VAL-1, VAL-2, VAL-3, VAL-4, VAL-5, VAL-6, ENC-10
func TestSpecValues(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for _, c := range []struct {
			key   string
			given any
			want  string // the encoded value; empty: refused
		}{
			{"number", 12, "\x0c"}, {"number", "12", "\x0c"}, {"number", 12.0, "\x0c"}, {"number", "-300", "\xd1\xfe\xd4"}, {"number", uint8(200), "\xcc\xc8"},
			{"number", "12x", ""}, {"number", 12.5, ""}, {"number", true, ""}, {"number", "1e3", ""}, {"number", uint64(1) << 63, ""}, {"number", []any{1}, ""},
			{"ident", "8813", "\xcd\x22\x6d"}, {"ident", -1, ""},
			{"ratio", 1, "\xcb\x3f\xf0\x00\x00\x00\x00\x00\x00"}, {"ratio", "0.5", "\xcb\x3f\xe0\x00\x00\x00\x00\x00\x00"}, {"share", 0.25, "\xcb\x3f\xd0\x00\x00\x00\x00\x00\x00"},
			{"ratio", "NaN", ""}, {"ratio", "half", ""}, {"share", "inf", ""},
			{"flag", true, "\xc3"}, {"flag", 0, "\xc2"}, {"flag", "1", "\xc3"}, {"flag", "0", "\xc2"}, {"flag", "yes", ""}, {"flag", 2, ""},
			{"day", at, "\xce\x69\xa5\x58\x98"}, {"day", "2026-03-02T09:30:00Z", "\xce\x69\xa5\x58\x98"}, {"day", "2026-03-02T10:30:00+01:00", "\xce\x69\xa5\x58\x98"},
			{"day", 1772443800, "\xce\x69\xa5\x58\x98"}, {"day", "1772443800", "\xce\x69\xa5\x58\x98"}, {"day", "2026-03-02", ""}, {"day", "soon", ""},
			{"number", "", "\xc0"}, {"flag", "", "\xc0"}, {"day", "", "\xc0"}, {"ratio", "", "\xc0"}, {"word", "", "\xa0"}, {"word", nil, "\xc0"}, {"number", nil, "\xc0"},
			{"word", 5, ""}, {"word", "a\xff", ""}, {"blob", "text", ""}, {"unknown", 1, ""},
		} {
			var p program
			p.read(0, 0, 0, 64)
			out := runtimetest.Handle(t, b, p.event(map[string]any{c.key: c.given}))
			if c.want == "" {
				if out.Kind != abi.Invalid || !strings.Contains(out.Err.Message, c.key) {
					t.Errorf("%s: %v is %s: %v", c.key, c.given, out.Kind, out.Err)
				}
				continue
			}
			if out.Kind != abi.OK {
				t.Errorf("%s: %v: %v", c.key, c.given, out.Err)
				continue
			}
			window, _ := out.Returns.Get("memory").Raw()
			want := "\x82" + string([]byte{0xa0 + byte(len(c.key))}) + c.key + c.want
			if got := string(window[:len(want)]); got != want {
				t.Errorf("%s: %v became % x, want % x", c.key, c.given, got, want)
			}
		}
		// Absent is not null.
		var p program
		p.read(0, 0, 0, 64)
		a := p.run(t, b, p.event(nil))
		if a.memory[0] != 0x81 {
			t.Errorf("the dictionary begins with %#x", a.memory[0])
		}
	})
}
