package runtime_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

const (
	errBadf   = 8
	errInval  = 28
	errNoSys  = 52
	errNotSup = 58
)

// subscription is one of poll_oneoff's: to a clock, or to a descriptor.
func subscription(userdata uint64, kind byte, timeout uint64, absolute bool) []byte {
	var b [48]byte
	binary.LittleEndian.PutUint64(b[0:], userdata)
	b[8] = kind
	binary.LittleEndian.PutUint64(b[24:], timeout)
	if absolute {
		b[40] = 1
	}
	return b[:]
}

// proves WASI-1, WASI-2
func TestSpecClocks(t *testing.T) {
	const ms = uint64(time.Millisecond)
	now := uint64(specTime.UnixNano())
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		var p program
		clock := func(id, at uint32) { p.step(opClockTimeGet, id, window+at) }
		for id := range uint32(4) {
			clock(id, 8*id)
		}
		p.step(opClockResGet, 0, window+32)
		clock(0, 40)
		// Three clocks and a descriptor; the earliest is 5 ms away.
		subs := bytes.Join([][]byte{subscription(71, 0, 9*ms, false), subscription(72, 0, 5*ms, false),
			subscription(73, 1, 0, false), subscription(74, 0, now+5*ms, true)}, nil)
		ptr, _ := p.put(subs)
		polled := p.step(opPollOneoff, ptr, window+256, 4, window+48)
		clock(1, 56)
		past, _ := p.put(subscription(75, 0, now-1, true)) // due already: nothing moves
		p.step(opPollOneoff, past, window+512, 1, window+64)
		clock(1, 72)
		files, _ := p.put(subscription(76, 2, 0, false))
		p.step(opPollOneoff, files, window+600, 1, window+80)
		forever, _ := p.put(subscription(77, 0, 1<<64-1, false))
		p.step(opPollOneoff, forever, window+700, 1, window+88)
		none := p.step(opPollOneoff, ptr, window+256, 0, window+92)
		many := p.step(opPollOneoff, ptr, window+256, 257, window+92)
		ev := p.event(nil)
		began := time.Now()
		a := p.run(t, b, ev)
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("a guest that sleeps for ever took %s", took)
		}
		for _, at := range []int{0, 8, 16, 24, 40} {
			if got := a.u64(at); got != now {
				t.Errorf("the clock at %d is %d, want %d", at, got, now)
			}
		}
		if a.u64(32) != 1 {
			t.Errorf("the resolution is %d", a.u64(32))
		}
		if a.at(polled) != 0 || a.u32(48) != 3 || a.u64(56) != now+5*ms {
			t.Errorf("poll_oneoff: %d, %d events, clock moved by %d", a.at(polled), a.u32(48), a.u64(56)-now)
		}
		for i, want := range []struct {
			userdata uint64
			errno    uint16
			kind     byte
		}{{72, 0, 0}, {73, errNotSup, 1}, {74, 0, 0}} {
			event := a.memory[256+32*i:]
			if got := binary.LittleEndian.Uint64(event); got != want.userdata || binary.LittleEndian.Uint16(event[8:]) != want.errno || event[10] != want.kind {
				t.Errorf("event %d is % x", i, event[:32])
			}
		}
		if a.u32(64) != 1 || a.u64(72) != a.u64(56) || a.u32(80) != 1 || a.u32(88) != 1 {
			t.Errorf("later polls: %d, %d, %d events", a.u32(64), a.u32(80), a.u32(88))
		}
		if a.at(none) != errInval || a.at(many) != errInval {
			t.Errorf("0 and 257 subscriptions: %d, %d", a.at(none), a.at(many))
		}
		// The next run starts at its own event's time again, also before 1970.
		var q program
		q.step(opClockTimeGet, 0, window)
		ev = q.event(nil)
		ev.Time = time.Unix(-5, 0)
		if got := q.run(t, b, ev).u64(0); got != 1 {
			t.Errorf("before 1970 the clock is %d, want 1", got)
		}
	})
}

// proves WASI-3
func TestSpecRandom(t *testing.T) {
	seen := map[string]string{}
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		draw := func(what string, change func(ev *runtime.Event)) string {
			var p program
			p.step(opRandomGet, window, 16)
			p.step(opRandomGet, window+16, 16)
			ev := p.event(nil)
			change(ev)
			a := p.run(t, b, ev)
			if bytes.Equal(a.memory[:16], a.memory[16:32]) {
				t.Errorf("%s: the same bytes twice in a run", what)
			}
			return hex.EncodeToString(a.memory[:32])
		}
		events := map[string]func(ev *runtime.Event){
			"an event":        func(*runtime.Event) {},
			"another run":     func(ev *runtime.Event) { ev.Run = "run-2" },
			"another time":    func(ev *runtime.Event) { ev.Time = ev.Time.Add(time.Second) },
			"another content": func(ev *runtime.Event) { ev.Dictionary["number"] = 1 },
		}
		values := map[string]bool{}
		for what, change := range events {
			got := draw(what, change)
			if again := draw(what, change); again != got {
				t.Errorf("%s does not replay: %s, then %s", what, got, again)
			}
			if other, ok := seen[what]; ok && other != got {
				t.Errorf("%s: engines differ", what)
			}
			seen[what], values[got] = got, true
		}
		if len(values) != len(events) {
			t.Errorf("%d events drew %d different values", len(events), len(values))
		}
	})
}

// proves WASI-4, LOG-2
func TestSpecOutput(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		var p program
		write := func(fd uint32, texts ...string) int {
			var iovs []byte
			for _, text := range texts {
				ptr, size := p.text(text)
				iovs = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(iovs, ptr), size)
			}
			ptr, _ := p.put(iovs)
			return p.step(opFdWrite, fd, ptr, uint32(len(texts)), window)
		}
		write(1, "one", " line\ntwo ", "lines\n", "\nopen")
		write(2, "panic: oops\n\tmain.go:3")
		write(1, " end")
		p.log(1, "logged")
		bad := write(3, "x\n")
		stdin := write(0, "x\n")
		long := write(1, "\n"+strings.Repeat("y", 5000)) // far beyond a line
		a := p.run(t, b, p.event(nil))
		if a.at(bad) != errBadf || a.at(stdin) != errBadf || a.at(long) != 0 || a.u32(0) != 5001 {
			t.Errorf("descriptors 3 and 0: %d, %d; wrote %d", a.at(bad), a.at(stdin), a.u32(0))
		}
		type line struct {
			level abi.Level
			text  string
		}
		want := []line{{abi.Info, "one line"}, {abi.Info, "two lines"}, {abi.Info, ""}, {abi.Warn, "panic: oops"}, {abi.Info, "logged"},
			{abi.Info, "open end"}, {abi.Info, strings.Repeat("y", 4096)}, {abi.Info, strings.Repeat("y", 904)}, {abi.Warn, "\tmain.go:3"}}
		if len(a.out.Logs) != len(want) {
			t.Fatalf("%d lines: %q", len(a.out.Logs), a.out.Logs)
		}
		for i, l := range a.out.Logs {
			if l.Level != want[i].level || string(l.Text) != want[i].text {
				t.Errorf("line %d is %s %.60q, want %s %.60q", i, l.Level, l.Text, want[i].level, want[i].text)
			}
		}
	})
}

// proves WASI-5, WASI-7
func TestSpecWASIAnswers(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for _, c := range []struct {
			name     string
			op       uint32
			operands []uint32
			want     int32
		}{
			{"args_sizes_get", opArgsSizesGet, []uint32{window, window + 4}, 0},
			{"environ_sizes_get", opEnvironSizesGet, []uint32{window + 8, window + 12}, 0},
			{"args_get", opArgsGet, []uint32{0, 0}, 0}, {"environ_get", opEnvironGet, []uint32{0, 0}, 0},
			{"sched_yield", opSchedYield, nil, 0},
			{"fd_prestat_get", opFdPrestatGet, []uint32{3, window}, errBadf}, {"fd_prestat_get", opFdPrestatGet, []uint32{0, window}, errBadf},
			{"fd_prestat_dir_name", opFdPrestatDirName, []uint32{3, window, 8}, errBadf},
			{"fd_fdstat_get", opFdFdstatGet, []uint32{3, window + 64}, errBadf}, {"fd_fdstat_get", opFdFdstatGet, []uint32{0xffffffff, 0xffffffff}, errBadf},
			{"fd_fdstat_get", opFdFdstatGet, []uint32{0, window + 64}, 0}, {"fd_fdstat_get", opFdFdstatGet, []uint32{2, window + 64}, 0},
			{"fd_close", opFdClose, []uint32{1}, errNoSys}, {"fd_read", opFdRead, []uint32{0, 0, 0, 0xffffffff}, errNoSys},
			{"path_open", opPathOpen, []uint32{3, 0, 0xffffffff, 0xffffffff}, errNoSys},
		} {
			var p program
			for at := uint32(0); at < 16; at += 4 {
				p.step(opStore, window+at, 0x55555555)
			}
			step := p.step(c.op, c.operands...)
			a := p.run(t, b, p.event(nil))
			if a.at(step) != c.want {
				t.Errorf("%s%v: got %d, want %d", c.name, c.operands, a.at(step), c.want)
			}
			zero := map[string]int{"args_sizes_get": 0, "environ_sizes_get": 8}
			if at, ok := zero[c.name]; ok && a.u64(at) != 0 {
				t.Errorf("%s gives %#x", c.name, a.u64(at))
			}
		}
	})
}

// proves WASI-6
func TestSpecExit(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for n, want := range map[uint32]string{0: "exit 0", 3: "exit 3", 0xffffffff: "exit 4294967295"} {
			var p program
			p.step(opProcExit, n)
			p.log(1, "after")
			if out := p.end(t, b, abi.Failed); out.Err.Message != want || len(out.Logs) != 0 {
				t.Errorf("proc_exit(%d): %v, %d lines", n, out.Err, len(out.Logs))
			}
		}
	})
}

// withSection appends a custom section to a module.
func withSection(wasm []byte, name string, content []byte) []byte {
	leb := func(n int) []byte { return binary.AppendUvarint(nil, uint64(n)) }
	body := append(append(leb(len(name)), name...), content...)
	return append(append(append(bytes.Clone(wasm), 0), leb(len(body))...), body...)
}

// proves META-1, META-2
func TestSpecMetadata(t *testing.T) {
	good, err := convert.Append(nil, map[string]any{
		"name": "triage", "version": "1.2", "description": "sorts mail", "later": []any{1, "ignored"},
		"events":    map[string]any{"event.webhook.received": map[string]any{"priority": 7, "params": map[string]any{}}},
		"variables": map[string]any{"limit": "number"}, "operations": []any{"http_request"}, "limits": map[string]any{"fuel": "1000"},
	})
	if err != nil {
		t.Fatal(err)
	}
	plain := specModule(t, "no_imports")
	large := loadError(t, runtimetest.New(t, runtime.Options{}), withSection(plain, abi.Section, make([]byte, 65537)), runtime.Policy{})
	if large.Limit != "metadata_bytes" || large.Used != 65537 || large.Allowed != 65536 {
		t.Errorf("got %+v", large)
	}
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		for what, c := range map[string]struct {
			wasm    []byte
			named   string
			warning string
		}{
			"none":      {plain, "", ""},
			"good":      {withSection(plain, abi.Section, good), "triage", ""},
			"malformed": {withSection(plain, abi.Section, []byte("\xdf\xff\xff\xff\xff")), "", "metadata is ignored"},
			"a list":    {withSection(plain, abi.Section, []byte("\x91\x01")), "", "metadata is ignored"},
			"bad types": {withSection(plain, abi.Section, []byte("\x81\xa4name\x90")), "", "metadata is ignored"},
			"another's": {withSection(plain, "producers", good), "", ""},
		} {
			b, err := rt.Load(t.Context(), c.wasm, runtime.Policy{})
			if err != nil {
				t.Errorf("%s: %v", what, err)
				continue
			}
			info := b.Info()
			if named := info.Metadata != nil; named != (c.named != "") || named && (info.Metadata.Name != c.named || b.Name() != c.named) {
				t.Errorf("%s: metadata %+v, name %q", what, info.Metadata, b.Name())
			}
			if warnings := strings.Join(info.Warnings, "\n"); (warnings != "") != (c.warning != "") || !strings.Contains(warnings, c.warning) {
				t.Errorf("%s: warnings %q, want %q", what, warnings, c.warning)
			}
			if out := runtimetest.Handle(t, b, webhook()); out.Kind != abi.OK {
				t.Errorf("%s: %v", what, out.Err)
			}
		}
	})
}

// Every function can be imported, and what does nothing touches nothing.
//
// proves MOD-3, WASI-7
func TestSpecAllOfWASI(t *testing.T) {
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "all_of_wasi", runtime.Policy{})
		if n := len(b.Info().Imports); n != 46 {
			t.Errorf("%d imports", n)
		}
		out := runtimetest.Handle(t, b, webhook())
		if n, _ := out.Returns.Get("_http_status").Int(); n != 32 {
			t.Errorf("%s: %v: %d functions answered ENOSYS", out.Kind, out.Err, n)
		}
	})
}
