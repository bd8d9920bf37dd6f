package instrument_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

const (
	i32 = instrument.I32
	i64 = instrument.I64
	f32 = instrument.F32
	f64 = instrument.F64
)

type sig = instrument.FuncType

func onePage(code string) *testModule {
	return &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32}, code: code}}}
}

// fuelCases are hand-counted. The last defined function is called with arg.
var fuelCases = []struct {
	name   string
	module *testModule
	arg    uint64
	want   int64
	traps  bool
}{
	// FUEL-1: one per entry, one per instruction, nothing for nop, drop, block, end.
	{"empty", onePage(""), 0, 1, false},
	{"straight", onePage("i32.const 1 i32.const 2 i32.add drop nop"), 0, 1 + 3, false},
	{"block is free", onePage("block _ i32.const 1 drop end block _ end"), 0, 1 + 1, false},
	{"unreachable code is free", onePage("return i32.const 1 drop i32.const 2 drop"), 0, 1, false},
	{"br", onePage("block _ br 0 i32.const 1 drop end i32.const 1 drop"), 0, 1 + 1 + 1, false},
	// FUEL-2: both arms of an if, what follows it, a branch out of it.
	{"if taken", onePage("local.get 0 if _ i32.const 1 drop i32.const 1 drop else i32.const 1 drop end nop"), 1, 1 + 2 + 2, false},
	{"if not taken", onePage("local.get 0 if _ i32.const 1 drop i32.const 1 drop else i32.const 1 drop end"), 0, 1 + 2 + 1, false},
	{"br_if taken", onePage("block _ local.get 0 br_if 0 i32.const 7 drop end i32.const 1 drop"), 1, 1 + 2 + 1, false},
	{"br_if not taken", onePage("block _ local.get 0 br_if 0 i32.const 7 drop end i32.const 1 drop"), 0, 1 + 2 + 1 + 1, false},
	{"branch out of two", onePage("block _ block _ local.get 0 br_if 1 i32.const 7 drop end i32.const 1 drop end i32.const 1 drop"),
		1, 1 + 2 + 1, false},
	{"br_table first", onePage("block _ block _ local.get 0 br_table 1 0 1 end i32.const 1 drop end"), 0, 1 + 2 + 1, false},
	{"br_table default", onePage("block _ block _ local.get 0 br_table 1 0 1 end i32.const 1 drop end"), 9, 1 + 2, false},
	{"return in a block", onePage("block _ local.get 0 if _ return end i32.const 1 drop end i32.const 1 drop"), 1, 1 + 2, false},
	// A loop is charged at every arrival: 5 rounds of get, const, sub, tee, br_if.
	{"loop", onePage("loop _ local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end i32.const 1 drop"), 5, 1 + 5*5 + 1, false},
	{"nested loops", &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{Params: i32}, locals: i32, code: `
		loop _
		  i32.const 3 local.set 1
		  loop _ local.get 1 i32.const 1 i32.sub local.tee 1 br_if 0 end
		  local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0
		end`}}}, 4, 1 + 4*(2+3*5+5), false},
	// FUEL-3: a stretch is charged whole, also when it traps.
	{"trap", onePage("i32.const 1 i32.const 0 i32.div_u drop i32.const 1 drop"), 0, 1 + 4, true},
	{"unreachable", onePage("i32.const 1 drop unreachable"), 0, 1 + 1, true},
	{"out of bounds", onePage("i32.const -1 i32.load 0 drop"), 0, 1 + 2, true},
	// Past 8,192 units a new stretch: charged all the same, unless a trap comes before it.
	{"long", onePage(strings.Repeat("i32.const 1 drop ", 20_000)), 0, 1 + 20_000, false},
	{"trap before a cut", onePage("local.get 0 i32.load 0 drop " + strings.Repeat("i32.const 1 drop ", 20_000)), math.MaxUint32, 8192, true},
	{"a full stretch is not opened again", onePage(strings.Repeat("i32.const 1 drop ", 8191) +
		"block _ end block _ local.get 0 i32.load 0 drop end i32.const 1 drop"), math.MaxUint32, 8192 + 3, true},
	// Calls, direct and through a table.
	{"call", &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{}, code: "i32.const 1 drop"}, {typ: sig{Params: i32}, code: "call 0 call 0"}}}, 0, 1 + 2*(1+1+1), false},
	{"recursion", &testModule{memory: []uint32{1}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 if _ local.get 0 i32.const 1 i32.sub call 0 end"}}}, 10, 11*(1+2) + 10*4, false},
	{"call_indirect", &testModule{memory: []uint32{1}, table: []uint32{2}, elements: []uint32{0, 1}, funcs: []testFunc{
		{typ: sig{}, code: "i32.const 1 drop"}, {typ: sig{Params: i32}, code: "local.get 0 call_indirect 0 0"}}}, 0, 1 + 2 + 2, false},
	// FUEL-4: 16 + n/8 for bulk memory, per piece of 256 KiB, 16 + n for tables, 128 + 2,048 a page for growing.
	{"fill", onePage("i32.const 0 i32.const 1 local.get 0 memory.fill 0"), 803, 1 + 4 + 16 + 100, false},
	{"fill nothing", onePage("i32.const 0 i32.const 1 local.get 0 memory.fill 0"), 0, 1 + 4 + 16, false},
	{"copy", onePage("i32.const 8 i32.const 1 local.get 0 memory.copy 0 0"), 800, 1 + 4 + 16 + 100, false},
	{"init", &testModule{memory: []uint32{1}, data: []testData{{passive: true, bytes: "0123456789abcdef"}}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "i32.const 8 i32.const 0 local.get 0 memory.init 0 0"}}}, 16, 1 + 4 + 16 + 2, false},
	{"fill in pieces", &testModule{memory: []uint32{20}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "i32.const 0 i32.const 1 local.get 0 memory.fill 0"}}}, 1_000_001, 1 + 4 + 16 + 125_000, false},
	{"fill out of bounds", &testModule{memory: []uint32{20}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "i32.const 0 i32.const 1 local.get 0 memory.fill 0"}}}, 2_000_000, 1 + 4 + 16 + 1<<15, true},
	{"grow", &testModule{memory: []uint32{1, 10}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 memory.grow 0 drop"}}}, 3, 1 + 2 + 128 + 3*2048, false},
	{"grow beyond the maximum", &testModule{memory: []uint32{1, 10}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 memory.grow 0 drop"}}}, 1 << 20, 1 + 2 + 128 + 10*2048, false},
	{"table.grow", &testModule{memory: []uint32{1}, table: []uint32{2, 100}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "ref.null 112 local.get 0 table.grow 0 drop"}}}, 7, 1 + 3 + 16 + 7, false},
	{"table.fill", &testModule{memory: []uint32{1}, table: []uint32{9}, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "i32.const 1 ref.null 112 local.get 0 table.fill 0"}}}, 7, 1 + 4 + 16 + 7, false},
	// FUEL-5: 256 + bytes/8: h takes two lengths, c copies up to a cap.
	{"host", &testModule{memory: []uint32{1}, imports: hostImports, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 i32.const 60 call 0 drop"}}}, 100, 1 + 3 + 256 + 160/8, false},
	{"host through a table", &testModule{memory: []uint32{1}, imports: hostImports, table: []uint32{1}, elements: []uint32{0},
		funcs: []testFunc{{typ: sig{Params: i32}, code: "local.get 0 i32.const 60 i32.const 0 call_indirect 0 0 drop"}}},
		100, 1 + 4 + 256 + 160/8, false},
	{"host copies all", &testModule{memory: []uint32{1}, imports: hostImports, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 i32.const 4096 call 1 drop"}}}, 100, 1 + 3 + 256 + 100/8, false},
	{"host copies to the cap", &testModule{memory: []uint32{1}, imports: hostImports, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 i32.const 64 call 1 drop"}}}, 100, 1 + 3 + 256 + 64/8, false},
	{"host copies nothing", &testModule{memory: []uint32{1}, imports: hostImports, funcs: []testFunc{
		{typ: sig{Params: i32}, code: "local.get 0 i32.const 64 call 1 drop"}}}, math.MaxUint32, 1 + 3 + 256, false},
}

var hostImports = []testImport{{"host", "h", sig{Params: i32 + i32, Results: i32}}, {"host2", "c", sig{Params: i32 + i32, Results: i32}}}

// hostProfile allows hostImports: h is told two lengths, c gives back its first parameter as the size of what it
// copies, up to the second.
func hostProfile() *instrument.Profile {
	return &instrument.Profile{Imports: map[instrument.ImportKey]instrument.HostFunc{
		{Module: "host", Name: "h"}:  {Type: hostImports[0].typ, Lengths: []int{0, 1}},
		{Module: "host2", Name: "c"}: {Type: hostImports[1].typ, Copied: 2},
	}}
}

func testHosts() []hostModule {
	i := []api.ValueType{api.ValueTypeI32, api.ValueTypeI32}
	call := func(api.Module, []uint64) {}
	return []hostModule{{"host", "h", i, i[:1], call}, {"host2", "c", i, i[:1], call}}
}

// TestFuelIsExact: the hand count, on both engines, whatever the slice.
//
// proves FUEL-1, FUEL-2, FUEL-3, FUEL-4, FUEL-5, YIELD-1
func TestFuelIsExact(t *testing.T) {
	for _, c := range fuelCases {
		t.Run(c.name, func(t *testing.T) {
			wasm := c.module.bytes()
			last := c.module.name()
			for engine, config := range map[string]wazero.RuntimeConfig{"compiler": compilerConfig(), "interpreter": interpreterConfig()} {
				for _, slice := range []int64{1, 1000, 1_000_000, math.MaxInt64} {
					g := newGuest(t, config, wasm, hostProfile(), testHosts()...)
					g.slice = slice
					var args []uint64
					if c.module.funcs[len(c.module.funcs)-1].typ.Params != "" {
						args = append(args, c.arg)
					}
					_, used, err := g.call(t, 1<<40, last, args...)
					if (err != nil) != c.traps {
						t.Fatalf("%s: %v", engine, err)
					}
					if used != c.want {
						t.Errorf("%s, slice %d: used %d, want %d", engine, slice, used, c.want)
					}
					if slice == 1 && c.want > 1 && g.yields == 0 {
						t.Errorf("%s: never yielded", engine)
					}
				}
			}
		})
	}
}

// trapping are all ways to end a function early, behind a way that has charged more and one that has not.
var trapping = []string{
	"unreachable", "return", "br 0", "local.get 0 br_if 0", "local.get 0 br_table 1 0 0",
	"i32.const -1 i32.load 0 drop", "i32.const -1 i64.load32_u 0 drop", "i32.const -1 i32.const 1 i32.store8 0",
	"i32.const -1 v128.load 0 drop", "i32.const -1 v128.load32_zero 0 drop", "i32.const -1 i64.const 1 i64x2.splat v128.load8_lane 0 0 drop",
	"i32.const 1 i32.const 0 i32.div_s drop", "i64.const 1 i64.const 0 i64.rem_u drop",
	"f32.const 1e30 i32.trunc_f32_s drop", "f64.const 1e300 i64.trunc_f64_u drop",
	"i32.const 99 table.get 0 drop", "i32.const 99 ref.null 112 table.set 0", "i32.const 99 call_indirect 0 0",
	"i32.const -1 i32.const 0 i32.const 9 memory.fill 0", "i32.const 9 ref.null 112 i32.const 9 table.fill 0",
	"call 0", "i32.const 1 memory.grow 0 drop i32.const -1 i32.load 0 drop",
}

// TestFuelIsWrittenInTime: what a run has used is right whatever ends it: writing the counter late gives what writing it
// at every charge does.
//
// proves FUEL-3
func TestFuelIsWrittenInTime(t *testing.T) {
	for _, trap := range trapping {
		for _, body := range []string{
			"block _ local.get 0 br_if 0 i32.const 1 drop end %",
			"local.get 0 if _ i32.const 1 drop else nop end % i32.const 1 drop",
			"local.get 0 if _ % else i32.const 7 drop end i32.const 1 drop",
			"loop _ local.get 0 i32.const 1 i32.sub local.tee 0 i32.const 0 i32.gt_s br_if 0 end %",
			"loop _ block _ local.get 0 i32.const 1 i32.sub local.tee 0 i32.const 0 i32.gt_s br_if 1 end end % i32.const 1 drop",
		} {
			m := &testModule{memory: []uint32{1, 9}, table: []uint32{2}, funcs: []testFunc{
				{typ: sig{}, code: "i32.const 1 drop unreachable"}, {typ: sig{Params: i32}, code: strings.Replace(body, "%", trap, 1)}}}
			for _, arg := range []uint64{0, 1, 5} {
				var used [2]int64
				for i, off := range []instrument.Features{0, instrument.Late} {
					g := newGuest(t, compilerConfig(), m.bytes(), &instrument.Profile{Off: off})
					g.slice = []int64{3, math.MaxInt64}[i]
					_, used[i], _ = g.call(t, 1<<40, "f1", arg) // whether it traps is not the question
				}
				if used[0] != used[1] || used[0] == 0 {
					t.Errorf("%s in %q, %d: %d units, want %d", trap, body, arg, used[0], used[1])
				}
			}
		}
	}
}

// TestFuelRunsOut: with one unit less than needed the counter ends below zero, with what is needed it does not.
//
// proves FUEL-6
func TestFuelRunsOut(t *testing.T) {
	for _, c := range fuelCases {
		t.Run(c.name, func(t *testing.T) {
			g := newGuest(t, compilerConfig(), c.module.bytes(), hostProfile(), testHosts()...)
			last := c.module.name()
			var args []uint64
			if c.module.funcs[len(c.module.funcs)-1].typ.Params != "" {
				args = append(args, c.arg)
			}
			_, used, err := g.call(t, c.want-1, last, args...)
			if used < c.want && !errors.Is(err, errOutOfFuel) || used == c.want-1 {
				t.Errorf("used %d of %d: %v", used, c.want-1, err)
			}
		})
	}
}

// TestFuelWithoutYield: a module that cannot yield traps when its fuel is used up, and says why.
func TestFuelWithoutYield(t *testing.T) {
	g := newGuest(t, compilerConfig(), onePage("loop _ br 0 end").bytes(), &instrument.Profile{Off: instrument.Yield})
	if _, _, err := g.call(t, 1000, "f0", 0); err == nil || g.cause() != instrument.CauseFuel {
		t.Errorf("cause %d: %v", g.cause(), err)
	}
}
