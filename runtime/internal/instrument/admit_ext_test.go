package instrument_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	goruntime "runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// raw is a module with one function of type (i32) -> () and the given code.
func raw(code ...byte) []byte {
	return (&testModule{memory: []uint32{1}, table: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32}, raw: append(code, 0x0b)}}}).bytes()
}

func TestForeignFeaturesAreNamed(t *testing.T) {
	header := "\x00asm\x01\x00\x00\x00"
	for _, c := range []struct {
		name string
		wasm []byte
		says string
	}{
		{"component", []byte("\x00asm\x0d\x00\x01\x00"), "component"},
		{"other version", []byte("\x00asm\x02\x00\x00\x00"), "version"},
		{"text", []byte("(module)"), "magic"},
		{"empty", nil, "magic"},
		{"atomics", raw(0xfe, 0x10, 2, 0), "threads"},
		{"shared memory", []byte(header + "\x05\x04\x01\x03\x01\x01"), "threads"},
		{"try", raw(0x06, 0x40, 0x0b), "exceptions"},
		{"try_table", raw(0x1f, 0x40, 0x00, 0x0b), "exceptions"},
		{"throw", raw(0x08, 0), "exceptions"},
		{"tags", []byte(header + "\x0d\x03\x01\x00\x00"), "exceptions"},
		{"return_call", raw(0x12, 0), "tail calls"},
		{"return_call_indirect", raw(0x13, 0, 0), "tail calls"},
		{"call_ref", raw(0x14, 0), "typed references"},
		{"struct.new", raw(0xfb, 0, 0), "garbage collection"},
		{"struct type", []byte(header + "\x01\x04\x01\x5f\x00\x00"), "garbage-collected"},
		{"two memories", []byte(header + "\x05\x05\x02\x00\x01\x00\x01"), "more than one memory"},
		{"memory index", raw(0x41, 0, 0x28, 0x42, 1, 0, 0x1a), "more than one memory"},
		{"64-bit memory", []byte(header + "\x05\x03\x01\x04\x01"), "64-bit"},
		{"relaxed SIMD", raw(0xfd, 0x80, 0x02), "relaxed SIMD"},
		{"wide arithmetic", raw(0xfc, 19), "wide arithmetic"},
		{"unknown instruction", raw(0xff), "unknown"},
		{"unknown section", []byte(header + "\x0e\x01\x00"), "unknown section"},
	} {
		_, err := instrument.Admit(c.wasm, &instrument.Profile{Shapeless: true})
		var r *instrument.Refusal
		if !errors.As(err, &r) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want it to say %q", c.name, err, c.says)
		}
	}
	_, err := instrument.Admit(raw(0x01, 0xfe, 0x10, 2, 0), nil)
	var r *instrument.Refusal
	if !errors.As(err, &r) || r.Func != 0 || bytes.IndexByte(raw(0x01, 0xfe, 0x10, 2, 0), 0xfe) != r.Offset {
		t.Errorf("the offset or function is wrong: %v", err)
	}
}

func TestBehaviorShape(t *testing.T) {
	good := func() *testModule {
		return &testModule{memory: []uint32{1}, imports: hostImports[:1], funcs: []testFunc{{typ: sig{Params: i32}}}}
	}
	if _, err := instrument.Admit(good().bytes(), hostProfile()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		change func(m *testModule)
		says   string
	}{
		{"no memory", func(m *testModule) { m.memory = nil }, "no memory"},
		{"import not offered", func(m *testModule) { m.imports[0].name = "q" }, `"host"."q" is not offered`},
		{"import of another type", func(m *testModule) { m.imports[0].typ.Results = "" }, "has type (i32, i32) -> (), want (i32, i32) -> (i32)"},
		{"reserved import", func(m *testModule) { m.imports[0].module = "$vivarium" }, "reserved"},
		{"memory too large", func(m *testModule) { m.memory[0] = 5000 }, "MemoryPages is 5000, limit 1024"},
	} {
		m := good()
		m.imports = append([]testImport(nil), m.imports...)
		c.change(m)
		if _, err := instrument.Rewrite(m.bytes(), hostProfile()); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want it to say %q", c.name, err, c.says)
		}
	}
	unexported := bytes.Replace(good().bytes(), []byte("memory"), []byte("mem0ry"), 1)
	if _, err := instrument.Admit(unexported, hostProfile()); err == nil {
		t.Error("admitted without an exported memory")
	}
	reserved := bytes.Replace(good().bytes(), []byte("f1"), []byte("$1"), 1)
	if _, err := instrument.Admit(reserved, hostProfile()); err == nil || !strings.Contains(err.Error(), "reserved") {
		t.Errorf("a reserved export: %v", err)
	}
}

// TestSpecModulesOfBehaviorShape counts which official modules a behavior could be, and why the others could not.
func TestSpecModulesOfBehaviorShape(t *testing.T) {
	dir := specDir(t)
	reasons, admitted := map[string]int{}, 0
	for _, script := range specScripts(t, dir, "v2") {
		for _, c := range script.Commands {
			if c.Type != "module" {
				continue
			}
			_, err := instrument.Rewrite(readSpec(t, script, c.Filename), &instrument.Profile{})
			var r *instrument.Refusal
			if !errors.As(err, &r) {
				admitted++
				continue
			}
			reason := r.What
			switch {
			case strings.HasPrefix(reason, "import"):
				reason = "an import"
			case strings.HasPrefix(reason, "name"):
				reason = "a reserved name"
			case strings.HasPrefix(reason, "data segment"):
				reason = "a data segment that does not fit"
			}
			reasons[reason]++
		}
	}
	t.Logf("%d admitted; refused for %v", admitted, reasons)
	if admitted == 0 || reasons["an import"] == 0 || len(reasons) < 3 {
		t.Error("nothing admitted, or nothing refused")
	}
}

// bombs are built so that one limit is exactly met with n and passed with n+1.
var bombs = []struct {
	limit string
	at    int // the greatest n admitted by default
	build func(n int) *testModule
}{
	{"BodyBytes", 256 << 10, func(n int) *testModule {
		return &testModule{memory: []uint32{1}, funcs: []testFunc{{raw: append(bytes.Repeat([]byte{1}, n-2), 0x0b)}}}
	}},
	{"Locals", 2048, func(n int) *testModule { return bomb(strings.Repeat(i32, n-1), "") }},
	{"Nesting", 2048, func(n int) *testModule {
		return bomb("", strings.Repeat("block _ ", n)+strings.Repeat("end ", n))
	}},
	{"Blocks", 16384, func(n int) *testModule {
		return bomb("", strings.Repeat("block _ local.get 0 br_if 0 i32.const 1 local.set 0 end ", n/2)+strings.Repeat("block _ end ", n%2))
	}},
	{"Blocks", 2048, func(n int) *testModule {
		return bomb(strings.Repeat(i32, 35), strings.Repeat("loop _ end ", n))
	}},
	{"BlockLocals", 600, func(n int) *testModule { return bomb(strings.Repeat(i32, 999), strings.Repeat("block _ end ", n)) }},
	{"LoopLocals", 54, func(n int) *testModule {
		return bomb(strings.Repeat(i32, 99), strings.Repeat("loop _ ", n)+strings.Repeat("end ", n))
	}},
	{"CallGlobals", 6000, func(n int) *testModule {
		m := bomb("", strings.Repeat("call 0 ", n))
		m.funcs[0].typ = sig{}
		for range 99 {
			m.globals = append(m.globals, testGlobal{i32, true, "i32.const 0"})
		}
		return m
	}},
	{"BrTable", 8192, func(n int) *testModule { return bomb("", "block _ local.get 0 "+brTable(n)+"end") }},
	{"BrTables", 16384, func(n int) *testModule {

		code := ""
		for ; n > 0; n -= 8000 {
			code += "block _ local.get 0 " + brTable(min(n, 8000)) + "end "
		}
		return bomb("", code)

	}},
}

func bomb(locals, code string) *testModule {
	return &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32}, locals: locals, code: code}}}
}

func brTable(n int) string {
	return "br_table " + strconv.Itoa(n) + strings.Repeat(" 0", n+1) + " "
}

// TestCompileBombs: at its limit each bomb is admitted, and the engine compiles what is made of it in bounded time; one
// more is refused, with the limit and the amounts.
func TestCompileBombs(t *testing.T) {
	for _, b := range bombs {
		t.Run(b.limit, func(t *testing.T) {
			t.Parallel()
			r, err := instrument.Rewrite(b.build(b.at).bytes(), &instrument.Profile{})
			if err != nil {
				t.Fatal(err)
			}
			ctx := context.Background()
			if underRace {
				t.Skip("the engine compiles too slowly under the race detector")
			}
			engine := wazero.NewRuntimeWithConfig(ctx, compilerConfig())
			defer engine.Close(ctx)
			begin := time.Now()
			if _, err := engine.CompileModule(ctx, r.Wasm); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d bytes compiled in %v", len(r.Wasm), time.Since(begin))
			_, err = instrument.Rewrite(b.build(b.at+1).bytes(), &instrument.Profile{})
			var refusal *instrument.Refusal
			if !errors.As(err, &refusal) || refusal.Limit != b.limit || refusal.Used <= refusal.Allowed {
				t.Errorf("one more: %v", err)
			}
		})
	}
}

// TestDeclaredCountsAreNotBelieved: a count that the bytes left cannot hold is refused before anything is allocated.
func TestDeclaredCountsAreNotBelieved(t *testing.T) {
	header := "\x00asm\x01\x00\x00\x00"
	huge := "\xff\xff\xff\xff\x0f"
	var modules [][]byte
	for id := byte(1); id <= 12; id++ {
		modules = append(modules, append([]byte(header), id, 5, 0xff, 0xff, 0xff, 0xff, 0x0f))
	}
	modules = append(modules,
		[]byte(header+"\x01"+huge), // a section as large
		[]byte(header+"\x01\x07\x01\x60"+huge+"\x00"),
		[]byte(header+"\x02\x07\x01"+huge+"a"),
		[]byte(header+"\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x0a\x0a\x01\x08\x01"+huge+"\x7f\x0b"), // locals
		raw(0x0e, 0xff, 0xff, 0xff, 0xff, 0x0f, 0),
	)
	for i, wasm := range modules {
		var before, after goruntime.MemStats
		goruntime.ReadMemStats(&before)
		_, err := instrument.Rewrite(wasm, &instrument.Profile{Shapeless: true})
		goruntime.ReadMemStats(&after)
		if err == nil {
			t.Errorf("module %d was admitted", i)
		}
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 256<<10 {
			t.Errorf("module %d of %d bytes made %d bytes be allocated: %v", i, len(wasm), grown, err)
		}
	}
}

// sectionAt is where a section begins.
func sectionAt(wasm []byte, id byte) int {
	at := 8
	for at < len(wasm) && wasm[at] != id {
		size, n := binary.Uvarint(wasm[at+1:])
		at += 1 + n + int(size)
	}
	return at
}

// TestEveryPrefixAndMutation of a real module is refused, or admitted where it is a module of its own, never more.
func TestEveryPrefixAndMutation(t *testing.T) {
	wasm := bytes.Clone(kernelsWasm)
	for n := range wasm {
		if _, err := instrument.Rewrite(wasm[:n], &instrument.Profile{}); err == nil && n != sectionAt(wasm, 11) {
			t.Errorf("the first %d of %d bytes were admitted", n, len(wasm))
		}
	}
	for i := range wasm {
		was := wasm[i]
		wasm[i] = [...]byte{0x80, 0xff, was + 1, 0}[i%4]
		_, err := instrument.Rewrite(wasm, &instrument.Profile{})
		var r *instrument.Refusal
		if err != nil && (!errors.As(err, &r) || r.Offset < 0 || r.Offset > len(wasm)) {
			t.Errorf("byte %d as %#x: %v", i, wasm[i], err)
		}
		wasm[i] = was
	}
}

func TestNames(t *testing.T) {
	module := func(section string) *instrument.Module {
		m := &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{}}, {typ: sig{}}}, customs: [][2]string{{"name", section}}}
		got, err := instrument.Admit(m.bytes(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	good := module("\x00\x02\x01m\x01\x0a\x02\x00\x02ab\x01\x03c\xc3\xa9")
	if a, b, none := good.Names.Func(0), good.Names.Func(1), good.Names.Func(2); a != "ab" || b != "cé" || none != "" {
		t.Errorf("got %q, %q, %q", a, b, none)
	}
	long := module("\x01" + string(leb(nil, 304)) + "\x01\x00" + string(leb(nil, 300)) + strings.Repeat("é", 150))
	if n := len(long.Names.Func(0)); n != 256 {
		t.Errorf("a name of 300 bytes was cut to %d", n)
	}
	for name, section := range map[string]string{
		"a huge count":  "\x01\x05\xff\xff\xff\xff\x0f",
		"not UTF-8":     "\x01\x04\x01\x00\x01\xff",
		"unordered":     "\x01\x07\x02\x01\x01a\x00\x01b",
		"a huge length": "\x01\x04\x01\x00\x7fa",
		"cut short":     "\x01\x30",
	} {
		if m := module(section); m.Names.Len() != 0 {
			t.Errorf("%s: %d names", name, m.Names.Len())
		}
	}
}

func TestDescription(t *testing.T) {
	m := &testModule{memory: []uint32{2, 9}, imports: hostImports, table: []uint32{3, 5}, elements: []uint32{0},
		globals: []testGlobal{{i32, true, "i32.const 1"}, {i32, false, "i32.const 1"}},
		funcs:   []testFunc{{typ: sig{Params: i32, Results: i64}, code: "i64.const 0"}, {typ: sig{}, code: "data.drop 0"}},
		start:   4, data: []testData{{passive: true, bytes: "x"}}, customs: [][2]string{{"vivarium", "meta"}}}
	got, err := instrument.Admit(m.bytes(), hostProfile())
	if err != nil {
		t.Fatal(err)
	}
	if got.ImportedFuncs != 2 || got.Funcs != 2 || len(got.Imports) != 2 || *got.Memory != (instrument.Extent{Min: 2, Max: 9, HasMax: true}) ||
		got.Tables[0].Max != 5 || got.Globals != 2 || got.MutableGlobals != 1 || !got.HasStart || got.Start != 3 ||
		string(got.Metadata) != "meta" || got.Resettable() || !got.DropsSegments || got.WritesTables {
		t.Errorf("got %+v", got)
	}
	e := got.Exports[0]
	if e.Name != "f2" || e.Kind != instrument.KindFunc || e.Index != 2 || e.Type != (sig{Params: i32, Results: i64}) {
		t.Errorf("got %+v", e)
	}
}
