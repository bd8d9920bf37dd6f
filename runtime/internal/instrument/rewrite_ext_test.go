package instrument_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

var engines = map[string]func() wazero.RuntimeConfig{"compiler": compilerConfig, "interpreter": interpreterConfig}

// recursive calls itself as often as its parameter says; the function before it does nothing. Locals make it heavier.
func recursive(locals int) *testModule {
	return &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{Params: i32, Results: i32}, locals: strings.Repeat(i64, locals),
			code: "local.get 0 if i32 local.get 0 i32.const 1 i32.sub call 0 i32.const 1 i32.add else i32.const 0 end"},
	}}
}

// proves STACK-1, STACK-2
func TestStackLimits(t *testing.T) {
	for _, c := range []struct {
		name   string
		locals int
		frames uint64 // the most that can be active
	}{
		{"by frames", 0, 1900},
		{"by slots", 1000, 65536 / (6 + 1 + 1000 + 2)},
	} {
		for engine, config := range engines {
			t.Run(c.name+"/"+engine, func(t *testing.T) {
				g := newGuest(t, config(), recursive(c.locals).bytes(), &instrument.Profile{})
				g.slice = 10 // yields at entries must not take frames
				results, _, err := g.call(t, 1<<40, "f0", c.frames-1)
				if err != nil || results[0] != c.frames-1 {
					t.Fatalf("%d frames: %v, %v", c.frames, results, err)
				}
				if _, _, err = g.call(t, 1<<40, "f0", c.frames); err == nil || g.cause() != instrument.CauseStack {
					t.Errorf("%d frames: cause %d, %v", c.frames+1, g.cause(), err)
				}
				stack := uint32(g.module.ExportedGlobal(instrument.GlobalStack).Get())
				if _, frames := instrument.StackUsed(stack, g.rewritten.StackBase); uint64(frames) != c.frames+1 {
					t.Errorf("%d frames are told, want %d", frames, c.frames+1)
				}
			})
		}
	}
}

// TestStackWeighsWhatTheEngineSpills: a frame may hold far more than its locals, when many values are alive across
// calls. Weighed by locals and operands alone, 300 frames twice this size took the engine 75 MiB, and 600 made it
// overflow a stack of its own.
//
// proves STACK-1
func TestStackWeighsWhatTheEngineSpills(t *testing.T) {
	assign, use := "", ""
	for i := 1; i < 100; i++ {
		assign += fmt.Sprintf("local.get %d local.get 0 i32.add i32.const 77 i32.mul local.set %d ", i, i)
		use += fmt.Sprintf("i32.const 0 local.get %d i32.store 0 ", i)
	}
	group := strings.Repeat("block _ local.get 1 i32.const 7 i32.and br_if 0 ", 20) + assign + strings.Repeat("end call 1 ", 20)
	m := &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{Params: i32}, locals: strings.Repeat(i32, 99),
			code: "local.get 0 if _ local.get 0 i32.const 1 i32.sub call 0 end " + strings.Repeat(group, 10) + use},
		{typ: sig{}},
	}}
	g := newGuest(t, compilerConfig(), m.bytes(), &instrument.Profile{})
	if _, _, err := g.call(t, 1<<40, "f0", 30); err != nil {
		t.Errorf("30 frames: %v", err)
	}
	if _, _, err := g.call(t, 1<<40, "f0", 100); err == nil || g.cause() != instrument.CauseStack {
		t.Errorf("100 frames: cause %d, %v", g.cause(), err)
	}
}

// TestStackIsLeft: however a function is left, its frame is taken off.
func TestStackIsLeft(t *testing.T) {
	leaf := testFunc{typ: sig{}, code: ""}
	for _, code := range []string{
		"call 0",
		"call 0 return",
		"call 0 local.get 0 if _ return end call 0",
		"call 0 block _ local.get 0 br_if 1 end call 0",
		"call 0 block _ local.get 0 br_table 1 0 1 end call 0",
		"loop _ call 0 local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 br 1 end",
	} {
		again := "loop _ local.get 0 call 1 local.get 1 i32.const 1 i32.add local.tee 1 i32.const 2000 i32.lt_u br_if 0 end"
		m := &testModule{memory: []uint32{1}, funcs: []testFunc{leaf, {typ: sig{Params: i32}, code: code},
			{typ: sig{Params: i32}, locals: i32, code: again}}}
		g := newGuest(t, compilerConfig(), m.bytes(), &instrument.Profile{})
		for arg := range uint64(3) {
			if _, _, err := g.call(t, 1<<50, "f2", arg+1); err != nil {
				t.Errorf("%s: called 2,000 times: cause %d, %v", code, g.cause(), err)
			}
		}
	}
}

// hostileShapes run for ever, or nearly.
var hostileShapes = map[string]*testModule{
	"tight loop":    onePage("loop _ br 0 end"),
	"br_table loop": onePage("loop _ local.get 0 br_table 1 0 0 end"),
	"nested loops":  onePage("loop _ loop _ loop _ br 2 end end end"),
	"recursion": {memory: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32},
		code: "local.get 0 i32.const 1800 i32.lt_u if _ local.get 0 i32.const 1 i32.add call 0 local.get 0 i32.const 1 i32.add call 0 end"}}},
	"indirect recursion": {memory: []uint32{1}, table: []uint32{1}, elements: []uint32{0}, funcs: []testFunc{{typ: sig{Params: i32},
		code: `local.get 0 i32.const 1800 i32.lt_u if _ local.get 0 i32.const 1 i32.add i32.const 0 call_indirect 0 0
		  local.get 0 i32.const 1 i32.add i32.const 0 call_indirect 0 0 end`}}},
	"call tree without loops": callTree(40),
	"long straight line":      {memory: []uint32{1}, funcs: []testFunc{{typ: sig{}, code: strings.Repeat("i32.const 1 drop ", 80_000)}, {typ: sig{Params: i32}, code: "loop _ call 0 br 0 end"}}},
	"huge fills":              {memory: []uint32{1024}, funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ i32.const 0 i32.const 1 i32.const 0x4000000 memory.fill 0 br 0 end"}}},
	"huge copies":             {memory: []uint32{1024}, funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ i32.const 1 i32.const 0 i32.const 0x3ffffff memory.copy 0 0 br 0 end"}}},
	"table fills":             {memory: []uint32{1}, table: []uint32{100_000}, funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ i32.const 0 ref.null 112 i32.const 100000 table.fill 0 br 0 end"}}},
	"growing":                 {memory: []uint32{1, 2}, funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ i32.const 1 memory.grow 0 drop br 0 end"}}},
	"host calls":              {memory: []uint32{1}, imports: hostImports[:1], funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ local.get 0 i32.const 0 call 0 drop br 0 end"}}},
	"host calls through a table": {memory: []uint32{1}, imports: hostImports[:1], table: []uint32{1}, elements: []uint32{0},
		funcs: []testFunc{{typ: sig{Params: i32}, code: "loop _ local.get 0 i32.const 0 i32.const 0 call_indirect 0 0 drop br 0 end"}}},
}

// callTree is a chain of functions of which each calls the next twice.
func callTree(depth int) *testModule {
	m := &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32}, code: ""}}}
	for i := range depth {
		call := fmt.Sprintf("local.get 0 call %d ", i)
		m.funcs = append(m.funcs, testFunc{typ: sig{Params: i32}, code: call + call})
	}
	return m
}

// TestHostileShapes: every shape yields often, and ends when its fuel does.
func TestHostileShapes(t *testing.T) {
	for name, m := range hostileShapes {
		for engine, config := range engines {
			t.Run(name+"/"+engine, func(t *testing.T) {
				g := newGuest(t, config(), m.bytes(), hostProfile(), testHosts()...)
				g.slice = 32_768
				const fuel = 1_000_000
				last := m.name()
				begin := time.Now()
				_, used, err := g.call(t, fuel, last, 0)
				if !errors.Is(err, errOutOfFuel) || used <= fuel {
					t.Errorf("used %d: %v", used, err)
				}
				if d := time.Since(begin); d > 20*time.Second {
					t.Errorf("took %v", d)
				}
				// A charge may be larger than a slice, so fewer yields than slices, but not by much.
				if g.yields < fuel/32_768/4 {
					t.Errorf("yielded %d times", g.yields)
				}
			})
		}
	}
}

// proves NAN-1, NAN-2
func TestNaNsAreCanonical(t *testing.T) {
	const bad = "i64.const 0x7ff8000000001234 f64.reinterpret_i64 i64.const 0x7ff8000000005678 f64.reinterpret_i64"
	body := func(results, locals, code string) *testModule {
		return &testModule{memory: []uint32{1}, globals: []testGlobal{{f64, true, "f64.const 0"}},
			funcs: []testFunc{{typ: sig{Params: f64, Results: results}, locals: locals, code: code}}}
	}
	const want, payload = 0x7ff8_0000_0000_0000, 0x7ff8_0000_dead_beef
	for _, c := range []struct {
		name string
		m    *testModule
		want uint64
	}{
		{"sum", body(i64, "", bad+" f64.add i64.reinterpret_f64"), want},
		{"quotient", body(i64, "", "f64.const 0 f64.const 0 f64.div i64.reinterpret_f64"), want},
		{"negated", body(i64, "", "f64.const 0 f64.const 0 f64.div f64.neg i64.reinterpret_f64"), want | 1<<63},
		{"stored", body(i64, "", "i32.const 8 "+bad+" f64.add f64.store 0 i32.const 8 i64.load 0"), want},
		{"local of results only", body(i64, f64, bad+" f64.add local.set 1 local.get 1 i64.reinterpret_f64"), want},
		{"local of both", body(i64, f64, "local.get 0 local.set 1 "+bad+" f64.add local.set 1 local.get 1 i64.reinterpret_f64"), want},
		{"tee", body(i64, f64, bad+" f64.add local.tee 1 i64.reinterpret_f64"), want},
		{"global", body(i64, "", bad+" f64.sub global.set 0 global.get 0 i64.reinterpret_f64"), want},
		{"select", body(i64, "", bad+" f64.add f64.const 1 i32.const 1 select i64.reinterpret_f64"), want},
		{"block result", body(i64, "", "block f64 "+bad+" f64.add end i64.reinterpret_f64"), want},
		{"branch operand", body(i64, "", "block f64 "+bad+" f64.add br 0 end i64.reinterpret_f64"), want},
		{"sign source", body(i64, "", "f64.const 1 f64.const 0 f64.const 0 f64.div f64.copysign i64.reinterpret_f64"), 0x3ff << 52},
		{"narrowed", body(i32, "", bad+" f64.add f32.demote_f64 i32.reinterpret_f32"), 0x7fc00000},
		{"widened", body(i64, "", "i32.const 0x7fc12345 f32.reinterpret_i32 f64.promote_f32 i64.reinterpret_f64"), want},
		{"vector", body(i64, "", "f64.const 0 f64x2.splat f64.const 0 f64x2.splat f64x2.div i64x2.extract_lane 1"), want},
		{"result", body(f64, "", bad+" f64.add"), want},
		// What is only moved keeps its bits.
		{"moved", body(i64, "", "local.get 0 i64.reinterpret_f64"), payload},
		{"moved through a local", body(i64, f64, "local.get 0 local.set 1 local.get 1 i64.reinterpret_f64"), payload},
		{"moved through memory", body(i64, "", "i32.const 0 local.get 0 f64.store 0 i32.const 8 i32.const 0 f64.load 0 f64.store 0 i32.const 8 i64.load 0"), payload},
		{"moved where something computed may be", body(i64, f64, bad+" f64.add local.set 1 local.get 0 local.set 1 local.get 1 i64.reinterpret_f64"), payload},
		{"selected", body(i64, "", "local.get 0 "+bad+" f64.add i32.const 1 select i64.reinterpret_f64"), payload},
	} {
		for engine, config := range engines {
			g := newGuest(t, config(), c.m.bytes(), &instrument.Profile{})
			got, _, err := g.call(t, 1<<30, "f0", payload)
			if c.m.funcs[0].typ.Results == i32 {
				got[0] = uint64(uint32(got[0]))
			}
			if err != nil || got[0] != c.want {
				t.Errorf("%s, %s: got %#x, want %#x (%v)", c.name, engine, got, c.want, err)
			}
		}
	}
}

func TestSaveAndRestore(t *testing.T) {
	m := &testModule{memory: []uint32{1}, globals: []testGlobal{
		{i32, true, "i32.const 7"}, {instrument.V128, true, ""}, {i64, false, "i64.const 3"}, {f64, true, "f64.const 0.5"},
	}, funcs: []testFunc{
		{typ: sig{Params: i32 + i64}, code: "local.get 0 global.set 0 local.get 1 i64x2.splat global.set 1 f64.const 9 global.set 3"},
		{typ: sig{Results: i32 + i64 + i64 + f64}, code: `global.get 0 global.get 1 i64x2.extract_lane 0 global.get 1
			i64x2.extract_lane 1 global.get 3`},
	}}
	m.globals[1].init = "i64.const 0" // replaced below: a vector constant has no mnemonic
	wasm := bytes.Replace(m.bytes(), []byte{0x7b, 1, 0x42, 0, 0x0b}, append(append([]byte{0x7b, 1, 0xfd, 12}, bytes.Repeat([]byte{0x22}, 16)...), 0x0b), 1)
	wasm = resizeSection(wasm, 6, 16)
	g := newGuest(t, compilerConfig(), wasm, &instrument.Profile{})
	read := func() [4]uint64 {
		got, _, err := g.call(t, 1<<30, "f1")
		if err != nil {
			t.Fatal(err)
		}
		return [4]uint64(got)
	}
	before := read()
	if before[2] != 0x2222222222222222 {
		t.Fatalf("got %#x", before)
	}
	if _, _, err := g.call(t, 1<<30, instrument.FuncSave); err != nil {
		t.Fatal(err)
	}
	if _, _, err := g.call(t, 1<<30, "f0", 99, math.MaxUint64); err != nil {
		t.Fatal(err)
	}
	if got := read(); got == before {
		t.Fatalf("nothing changed: %#x", got)
	}
	if _, _, err := g.call(t, 1<<30, instrument.FuncRestore); err != nil {
		t.Fatal(err)
	}
	if got := read(); got != before {
		t.Errorf("got %#x, want %#x", got, before)
	}
}

// resizeSection adds to the size of a section of less than 128 bytes.
func resizeSection(wasm []byte, id byte, more byte) []byte {
	for at := 8; at < len(wasm); at += 2 + int(wasm[at+1]) {
		if wasm[at] == id {
			wasm[at+1] += more
			return wasm
		}
	}
	return wasm
}

func TestDataAndStartAreTakenOut(t *testing.T) {
	m := &testModule{memory: []uint32{1}, start: 1, data: []testData{{offset: 100, bytes: "hello"}, {offset: 102, bytes: "LL"}},
		funcs: []testFunc{{typ: sig{}, code: "i32.const 0 i32.const 42 i32.store 0"}}}
	r, err := instrument.Rewrite(m.bytes(), &instrument.Profile{})
	if err != nil {
		t.Fatal(err)
	}
	if !r.Module.HasStart || len(r.Module.Data) != 2 || bytes.Contains(r.Wasm, []byte("hello")) {
		t.Errorf("%+v", r.Module)
	}
	g := newGuest(t, compilerConfig(), m.bytes(), &instrument.Profile{})
	if got, _ := g.module.Memory().Read(100, 5); string(got) != "heLLo" {
		t.Errorf("got %q", got)
	}
	if got, _ := g.module.Memory().ReadUint32Le(0); got != 42 {
		t.Errorf("the start function left %d", got)
	}
	m.data[1].offset = 65535
	var refusal *instrument.Refusal
	if _, err := instrument.Rewrite(m.bytes(), &instrument.Profile{}); !errors.As(err, &refusal) {
		t.Errorf("a segment beyond the memory: %v", err)
	}
}

func TestMemoryIsCutToTheLimit(t *testing.T) {
	m := &testModule{memory: []uint32{1, 1000}, funcs: []testFunc{{typ: sig{Params: i32, Results: i32}, code: "local.get 0 memory.grow 0"}}}
	g := newGuest(t, compilerConfig(), m.bytes(), &instrument.Profile{Limits: instrument.Limits{MemoryPages: 3}})
	for _, step := range []struct {
		pages, want uint64
		cause       instrument.Cause
	}{{1, 1, instrument.CauseNone}, {2, math.MaxUint32, instrument.CauseGrowth}, {1, 2, instrument.CauseNone}} {
		got, _, err := g.call(t, 1<<40, "f0", step.pages)
		if err != nil || got[0] != step.want || g.cause() != step.cause {
			t.Errorf("grow by %d: %d, cause %d, %v; want %d, cause %d", step.pages, got, g.cause(), err, step.want, step.cause)
		}
	}
}

// TestReferencesComeFromGlobals: taking a reference many times takes no memory, and it is the wrapped host function.
func TestReferencesComeFromGlobals(t *testing.T) {
	m := &testModule{memory: []uint32{1}, imports: hostImports[:1], table: []uint32{2}, elements: []uint32{0}, funcs: []testFunc{
		{typ: sig{Params: i32, Results: i32}, code: "i32.const 1 ref.func 0 table.set 0 local.get 0 i32.const 8 i32.const 1 call_indirect 0 0"}}}
	g := newGuest(t, compilerConfig(), m.bytes(), hostProfile(), testHosts()...)
	got, used, err := g.call(t, 1<<30, "f1", 80)
	if err != nil || got[0] != 80 || used != 1+7+256+88/8 {
		t.Errorf("got %d, used %d: %v", got, used, err)
	}
	if bytes.Contains(g.rewritten.Wasm[len(g.rewritten.Wasm)-200:], []byte{0xd2, 0, 0x26}) {
		t.Error("ref.func is still in a body")
	}
}

// TestOffsetsLeadBack: an instruction with an immediate found nowhere else is found where it was submitted.
func TestOffsetsLeadBack(t *testing.T) {
	m := &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "i32.const 0x1111111 drop local.get 0 if _ i32.const 0x2222222 drop end"},
		{typ: sig{Params: i32}, code: "loop _ i32.const 0x3333333 call 0 local.get 0 br_if 0 end i32.const 0x4444444 drop"},
	}}
	wasm := m.bytes()
	r, err := instrument.Rewrite(wasm, &instrument.Profile{Offsets: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, value := range []int64{0x1111111, 0x2222222, 0x3333333, 0x4444444} {
		code := sleb([]byte{0x41}, value)
		in, out := bytes.Index(wasm, code), bytes.Index(r.Wasm, code)
		got, ok := r.Offsets.Submitted(out)
		if in < 0 || out < 0 || !ok || got != in {
			t.Errorf("%#x: offset %#x leads to %#x (%v), want %#x", value, out, got, ok, in)
		}
	}
	for i := range r.Wasm {
		if at, ok := r.Offsets.Submitted(i); ok && (at < 0 || at > len(wasm)) {
			t.Fatalf("offset %#x leads to %#x of %#x", i, at, len(wasm))
		}
	}
	if _, ok := r.Offsets.Submitted(3); ok {
		t.Error("the header leads somewhere")
	}
}

// name is the export of the last function.
func (m *testModule) name() string { return fmt.Sprintf("f%d", len(m.imports)+len(m.funcs)-1) }

// TestLocalsAreMoved: the counter stands between parameters and locals, whatever length their indices have.
func TestLocalsAreMoved(t *testing.T) {
	const locals = 16_600 // indices of one, two and three bytes
	var code strings.Builder
	var want uint32
	for i := uint32(1); i <= locals; i++ {
		fmt.Fprintf(&code, "i32.const %d local.set %d ", int32(i*2654435761+1), i)
	}
	code.WriteString("i32.const 0 ")
	for i := uint32(1); i <= locals; i++ {
		fmt.Fprintf(&code, "local.get %d i32.const %d i32.mul i32.add ", i, i)
		want += (i*2654435761 + 1) * i
	}
	code.WriteString("local.get 0 i32.add")
	m := &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{Params: i32, Results: i32}, locals: strings.Repeat(i32, locals), code: code.String()}}}
	profile := &instrument.Profile{Limits: instrument.Limits{Locals: locals + 1, BodyBytes: 1 << 20}}
	for engine, config := range engines {
		g := newGuest(t, config(), m.bytes(), profile)
		results, _, err := g.call(t, 1<<40, "f0", 5)
		if err != nil || uint32(results[0]) != want+5 {
			t.Errorf("%s: %v, %v, want %d", engine, results, err, want+5)
		}
	}
}
