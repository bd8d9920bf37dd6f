package runtime_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// proves READ-1, READ-2, READ-3, PTR-1, HAND-2, SRC-1, SRC-6
func TestSpecRead(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		var p program
		type read struct {
			src, off, at, size uint32
			left               func(n uint32) uint32
			copied             uint32
		}
		all := func(n uint32) uint32 { return n }
		none := func(uint32) uint32 { return 0 }
		reads := []read{
			{0, 0, 0, 0, all, 0},
			{0, 0, 0, 16, all, 16},
			{0, 5, 64, 8, func(n uint32) uint32 { return n - 5 }, 8},
			{0, 0xffffffff, 128, 16, none, 0},
			{0, 0x80000000, 128, 16, none, 0},
			{4, 0, 128, 16, none, 0},
			{0xffffffff, 0, 128, 16, none, 0},
			{0x80000000, 0, 128, 16, none, 0},
			{2, 0, 128, 16, none, 0},
			{3, 0, 128, 16, none, 0},
		}
		steps := make([]int, len(reads))
		for i, r := range reads {
			steps[i] = p.read(r.src, r.off, r.at, r.size)
		}
		// Only what is copied has to lie inside memory.
		wild := []int{
			p.step(opRead, 0, 0, 0xffffffff, 0),
			p.step(opRead, 9, 0, 0xffffffff, 0xffffffff),
			p.step(opRead, 0, 0xfffffff0, 0xffffffff, 0xffffffff),
		}
		last := p.step(opRead, 0, 1<<20, 0, 0)
		ev := p.event(map[string]any{"word": "w"})
		a := p.run(t, b, ev)
		n := uint32(a.out.Cost.DictionaryBytes)
		encoded, err := convert.Append(nil, ev.Dictionary)
		if err != nil || uint32(len(encoded)) != n {
			t.Fatalf("the dictionary has %d bytes, should have %d (%v)", n, len(encoded), err)
		}
		for i, r := range reads {
			if got := uint32(a.at(steps[i])); got != r.left(n) {
				t.Errorf("read(%d, %d, _, %d) is %d, want %d", r.src, r.off, r.size, got, r.left(n))
			}
			if r.copied > 0 && !bytes.Equal(a.memory[r.at:r.at+r.copied], encoded[r.off:r.off+r.copied]) {
				t.Errorf("read(%d, %d, _, %d) copied % x", r.src, r.off, r.size, a.memory[r.at:r.at+r.copied])
			}
			if after := r.at + r.copied; r.copied > 0 && a.memory[after] != 0 {
				t.Errorf("read(%d, %d, _, %d) wrote past cap", r.src, r.off, r.size)
			}
		}
		if !bytes.Equal(a.memory[128:144], make([]byte, 16)) {
			t.Error("a read of nothing wrote something")
		}
		for i, want := range []int32{int32(n), 0, 0} {
			if got := a.at(wild[i]); got != want {
				t.Errorf("read to nowhere %d: got %d, want %d", i, got, want)
			}
		}
		if a.at(last) != 0 {
			t.Errorf("read past the end is %d", a.at(last))
		}
	})
}

// A guest with little memory reads a large dictionary in pieces.
//
// proves READ-1, READ-2
func TestSpecReadInPieces(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		word := strings.Repeat("0123456789abcdef", 20_000)
		var p program
		pieces := 0
		for off := uint32(300_000); off < 304_000; off += 1000 {
			p.read(0, off, uint32(pieces)*1000, 1000)
			pieces++
		}
		ev := p.event(map[string]any{"word": word})
		a := p.run(t, b, ev)
		encoded, err := convert.Append(nil, ev.Dictionary)
		if err != nil || !bytes.Equal(a.memory[:4000], encoded[300_000:304_000]) {
			t.Errorf("pieces do not make the whole (%v)", err)
		}
	})
}

// proves PTR-1, PTR-2, WASI-7
func TestSpecPointers(t *testing.T) {
	const end = memoryEnd
	type bad struct {
		function string
		op       uint32
		operands []uint32
	}
	var cases []bad
	for _, r := range [][2]uint32{{end, 1}, {end - 1, 2}, {0xffffffff, 1}, {0xfffffff0, 0x20}, {1, 0xffffffff}, {0, 0x80000000}} {
		ptr, size := r[0], r[1]
		cases = append(cases,
			bad{"call", opCall, []uint32{ptr, size, 0, 0}}, bad{"call", opCall, []uint32{0, 4, ptr, size}},
			bad{"act", opAct, []uint32{ptr, size, 0, 0}}, bad{"act", opAct, []uint32{0, 4, ptr, size}},
			bad{"log", opLog, []uint32{1, ptr, size}}, bad{"fail", opFail, []uint32{ptr, size}},
			bad{"random_get", opRandomGet, []uint32{ptr, size}})
	}
	cases = append(cases,
		bad{"read", opRead, []uint32{0, 0, end, 1}}, bad{"read", opRead, []uint32{0, 0, end - 1, 2}},
		bad{"read", opRead, []uint32{0, 0, 0xffffffff, 0xffffffff}},
		bad{"clock_time_get", opClockTimeGet, []uint32{0, end - 7}}, bad{"clock_res_get", opClockResGet, []uint32{0, 0xffffffff}},
		bad{"poll_oneoff", opPollOneoff, []uint32{end - 47, 0, 1, 0}}, bad{"poll_oneoff", opPollOneoff, []uint32{0, end - 31, 1, 0}},
		bad{"poll_oneoff", opPollOneoff, []uint32{0, 0, 1, end - 3}},
		bad{"fd_write", opFdWrite, []uint32{1, end - 7, 1, 0}}, bad{"fd_write", opFdWrite, []uint32{1, 0, 0, end - 3}},
		bad{"args_sizes_get", opArgsSizesGet, []uint32{end, 0}}, bad{"args_sizes_get", opArgsSizesGet, []uint32{0, end - 3}},
		bad{"environ_sizes_get", opEnvironSizesGet, []uint32{0xfffffffd, 0}},
		bad{"fd_fdstat_get", opFdFdstatGet, []uint32{1, end - 23}},
	)
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		// Lengths are charged before they are looked at (FUEL-5): 4 GiB cost 2^29.
		b := loadSpec(t, rt, "probe", runtime.Policy{Grants: []string{"*"}, Limits: runtime.Limits{Fuel: 1 << 32}})
		for _, c := range cases {
			var p program
			p.log(1, "still kept")
			p.step(c.op, c.operands...)
			out := p.end(t, b, abi.Trap)
			if !strings.Contains(out.Err.Message, "bad pointer") || !strings.Contains(out.Err.Message, c.function) {
				t.Errorf("%s%v: %v", c.function, c.operands, out.Err)
			}
			if len(out.Logs) != 1 {
				t.Errorf("%s%v: %d log lines", c.function, c.operands, len(out.Logs))
			}
		}
		// Nothing at all may stand anywhere.
		var p program
		for _, ptr := range []uint32{0, end, end + 1, 0x80000000, 0xffffffff} {
			p.step(opCall, ptr, 0, ptr, 0)
			p.step(opAct, ptr, 0, ptr, 0)
			p.step(opLog, 1, ptr, 0)
			p.step(opRandomGet, ptr, 0)
		}
		p.run(t, b, p.event(nil))
	})
}

// proves LOG-1, LOG-2
func TestSpecLog(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{Limits: runtime.Limits{LogLines: 12, LogBytes: 64}})
		var p program
		for _, level := range []uint32{0, 1, 2, 3, 4, 1 << 31, 0xffffffff, 77} {
			p.log(level, "x")
		}
		p.log(1, "")
		p.log(1, "a\xff\xfeb")
		p.log(1, "line\nfeed\x00\x1b[31m")
		p.log(2, strings.Repeat("é", 40)) // cut at a character
		p.log(3, "lost")
		a := p.run(t, b, p.event(nil))
		levels := []abi.Level{0, 1, 2, 3, 3, 0, 0, 3, 1, 1, 1, 2}
		texts := []string{"x", "x", "x", "x", "x", "x", "x", "x", "", "a\uFFFD\uFFFDb", "line\nfeed\x00\x1b[31m"}
		if len(a.out.Logs) != 12 {
			t.Fatalf("%d lines", len(a.out.Logs))
		}
		total := 0
		for i, line := range a.out.Logs {
			total += len(line.Text)
			if line.Level != levels[i] || i < len(texts) && string(line.Text) != texts[i] {
				t.Errorf("line %d: %s %q", i, line.Level, line.Text)
			}
		}
		last := string(a.out.Logs[11].Text)
		if total > 64 || last == "" || strings.Trim(last, "é") != "" {
			t.Errorf("%d bytes kept, the last line is %q", total, last)
		}
		if len(a.out.Warnings) != 1 || !strings.Contains(a.out.Warnings[0], "2 log lines") {
			t.Errorf("warnings %q", a.out.Warnings)
		}
	})
}

// proves FAIL-1, FAIL-2
func TestSpecFail(t *testing.T) {
	encoded := func(v any) string {
		b, err := convert.Append(nil, v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "probe", runtime.Policy{})
		for what, c := range map[string][2]string{
			"text":                   {"no such order", "no such order"},
			"text of two lines":      {"no such\norder\x1b[0m", "no such order [0m"},
			"text that is not utf-8": {"caf\xe9", "caf\uFFFD"},
			"nothing":                {"", "without a message"},
			"long text":              {strings.Repeat("x", 10_000), strings.Repeat("x", 4096)},
			"a map": {encoded(map[string]any{"message": "index out of range", "file": "triage.go", "line": 42, "other": []any{1}}),
				"index out of range (triage.go:42)"},
			"a map without a line":    {encoded(map[string]any{"message": "oops", "file": "a.rs"}), "oops (a.rs)"},
			"a map with a message":    {encoded(map[string]any{"message": "oops\nagain"}), "oops again"},
			"a map without a message": {encoded(map[string]any{"file": "a.rs"}), "without a message"},
			"a broken map":            {"\x81\xa7message", "message"},
			"a map of wrong types":    {encoded(map[string]any{"message": 1, "file": 2, "line": "x"}), "without a message"},
		} {
			var p program
			ptr, size := p.text(c[0])
			p.log(1, "before")
			p.step(opFail, ptr, size)
			p.log(1, "after")
			out := p.end(t, b, abi.Failed)
			if !strings.Contains(out.Err.Message, c[1]) || strings.ContainsAny(out.Err.Message, "\n\x1b") || len(out.Err.Message) > 4200 {
				t.Errorf("%s: %.200q, want %.200q", what, out.Err.Message, c[1])
			}
			if len(out.Logs) != 1 {
				t.Errorf("%s: fail returned", what)
			}
		}
	})
}

// proves SRC-1, SRC-2, SRC-3, NAME-1
func TestSpecSources(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		policy := runtime.Policy{Name: "tester", Bot: "desk", Vars: map[string]any{"limit": 5},
			Params: map[string]map[string]any{"event.spec.run": {"pace": "3"}}}
		b := loadSpec(t, rt, "probe", policy)
		var p program
		size := p.read(1, 0, 0, windowLen)
		ev := p.event(map[string]any{"number": 1, "word": nil})
		ev.Attempt = 3
		a := p.run(t, b, ev)
		v := a.value(t, 0, int(a.at(size)))
		for key, want := range map[string]string{
			"$event": `"event.spec.run"`, "$run": `"run-1"`, "$time": "1772443800", "$attempt": "3", "$params": `{"pace": 3}`,
			"$prior": "absent", "$state": "absent", "var_limit": "5", "behavior_name": `"tester"`, "behavior_bot_name": `"desk"`,
		} {
			if got := v.Get(key).String(); got != want {
				t.Errorf("%s is %s, want %s", key, got, want)
			}
		}
		for _, key := range []string{"var_limit", "behavior_name", "$time", "$anything", "$"} {
			out := runtimetest.Handle(t, b, p.event(map[string]any{key: "x"}))
			if out.Kind != abi.Invalid || !strings.Contains(out.Err.Message, key) {
				t.Errorf("a dictionary with %s: %s, %v", key, out.Kind, out.Err)
			}
		}
	})
}

// What earlier behaviors returned is in the context, and each gets the same
// dictionary.
//
// proves SRC-1, SRC-2
func TestSpecPrior(t *testing.T) {
	onEngines(t, runtime.Options{Catalog: specCatalog(t)}, func(t *testing.T, rt *runtime.Runtime) {
		var p program
		first := p.read(1, 0, 0, 0)
		p.read(0, 0, 0, 64)
		size := p.read(1, 0, 64, windowLen-64)
		b1 := loadSpec(t, rt, "probe", runtime.Policy{Name: "one", Priority: 1, Limits: runtime.Limits{ReturnsBytes: 8000}})
		b2 := loadSpec(t, rt, "probe", runtime.Policy{Name: "two", Priority: 2, Vars: map[string]any{"x": 1}})
		outs := rt.Dispatch(t.Context(), p.event(nil), b2, b1)
		if len(outs) != 2 || outs[0].Behavior != "one" || outs[1].Behavior != "two" || outs[1].Kind != abi.OK {
			t.Fatalf("outcomes: %+v", outs)
		}
		var windows [2][]byte
		var sizes [2]int
		for i := range outs {
			windows[i], _ = outs[i].Returns.Get("memory").Raw()
			raw, _ := outs[i].Returns.Get("results").Raw()
			a := answers{raw: raw}
			sizes[i] = int(a.at(first))
			if int(a.at(size)) != sizes[i] {
				t.Fatal("the context changed during the run")
			}
		}
		if !bytes.Equal(windows[0][:64], windows[1][:64]) {
			t.Error("two behaviors got different dictionaries")
		}
		context, err := abi.Check(windows[0][64:64+sizes[0]], abi.Bounds{})
		if err != nil || context.Get("$prior").Type() != abi.Absent {
			t.Errorf("the first has $prior %s (%v)", context.Get("$prior"), err)
		}
		// The second's context holds the first's returns: more than the window, so its head is enough.
		if at := bytes.Index(windows[1], []byte("\xa6$prior\x91\x82\xa8behavior\xa3one\xa7returns\x82\xa6memory")); at < 0 {
			t.Errorf("the second has no $prior: % x", windows[1][64:160])
		}
	})
}
