package instrument_test

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// generator makes valid modules that end: loops count down locals nothing else writes, and functions call only those
// before them. The same seed gives the same module.
type generator struct {
	*rand.Rand
	funcs  []testFunc
	code   []byte
	f      *testFunc
	labels []string // what a branch to each open construct takes, innermost last; "-" for loops, which none goes to
	budget int
	lowest int // locals from here on are loop counters
	byOut  map[byte][]generated
}

// generated is a plain instruction with its operands.
type generated struct {
	code []byte
	in   string
}

const valueTypes = "\x7f\x7e\x7d\x7c\x7b"

func newGenerator(seed uint64) *generator {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 1)), byOut: map[byte][]generated{}}
	for op := range 256 {
		if in, out := instrument.Operation(byte(op)); out != 0 && !g.mayTrap(byte(op)) {
			g.byOut[out] = append(g.byOut[out], generated{[]byte{byte(op)}, in})
		}
		if in, out := instrument.VectorOperation(byte(op)); out != 0 {
			g.byOut[out] = append(g.byOut[out], generated{leb([]byte{0xfd}, op), in})
		}
	}
	return g
}

// mayTrap leaves out most divisions and truncations, which would end most runs early.
func (g *generator) mayTrap(op byte) bool {
	traps := op >= 0x6d && op <= 0x70 || op >= 0x7f && op <= 0x82 || op >= 0xa8 && op <= 0xab || op >= 0xae && op <= 0xb1
	return traps && g.IntN(8) != 0
}

// module makes a module of a few functions, the last of which takes an i32 and gives an i64.
func (g *generator) module() *testModule {
	m := &testModule{memory: []uint32{1, 3}, globals: []testGlobal{
		{i32, true, "i32.const 7"}, {i64, true, "i64.const -9"}, {f32, true, "f32.const 1.5"}, {f64, true, "f64.const -0.25"},
	}, data: []testData{{offset: 64, bytes: "some bytes that are there from the beginning"}, {passive: true, bytes: "passive bytes"}}}
	n := 3 + g.IntN(4)
	m.table = []uint32{uint32(n), uint32(n) + 8}
	for i := range n - 1 {
		m.elements = append(m.elements, uint32(i))
	}
	for i := range n {
		typ := sig{Params: i32, Results: i64}
		if i < n-1 {
			typ = sig{Params: g.types(3), Results: g.types(2)}
		}
		g.function(typ)
	}
	m.funcs = g.funcs
	return m
}

func (g *generator) types(most int) (types string) {
	for range g.IntN(most + 1) {
		types += string(valueTypes[g.IntN(len(valueTypes))])
	}
	return types
}

func (g *generator) function(typ sig) {
	f := testFunc{typ: typ, locals: g.types(6)}
	g.lowest = len(typ.Params) + len(f.locals)
	f.locals += i32 + i32 + i32 // loop counters, one per depth
	g.f, g.code, g.budget = &f, nil, 60
	g.labels = []string{typ.Results}
	for range 3 + g.IntN(6) {
		g.statement(0)
	}
	for i := range len(typ.Results) {
		g.value(typ.Results[i], 3)
	}
	f.raw = append(g.code, 0x0b)
	g.funcs = append(g.funcs, f)
}

func (g *generator) emit(code ...byte) { g.code = append(g.code, code...) }
func (g *generator) u(op byte, v int)  { g.code = leb(append(g.code, op), v) }

// local picks a local of a type that is no loop counter, or -1.
func (g *generator) local(t byte) int {
	all := g.f.typ.Params + g.f.locals
	start := g.IntN(len(all))
	for i := range all {
		if at := (start + i) % len(all); at < g.lowest && all[at] == t {
			return at
		}
	}
	return -1
}

// value emits code that leaves one value of a type.
func (g *generator) value(t byte, depth int) {
	g.budget--
	if depth <= 0 || g.budget < 0 {
		g.leaf(t)
		return
	}
	switch g.IntN(12) {
	case 0, 1:
		g.leaf(t)
	case 2:
		g.load(t, depth)
	case 3:
		g.value(t, depth-1)
		g.value(t, depth-1)
		g.value(i32[0], depth-1)
		g.emit(0x1c, 1, t)
	case 4:
		g.value(i32[0], depth-1)
		g.emit(0x04, t)
		g.labels = append(g.labels, string(t))
		g.value(t, depth-1)
		g.emit(0x05)
		g.value(t, depth-1)
		g.emit(0x0b)
		g.labels = g.labels[:len(g.labels)-1]
	case 5:
		g.emit(0x02, t)
		g.labels = append(g.labels, string(t))
		g.value(t, depth-1)
		g.value(i32[0], depth-1)
		g.u(0x0d, 0)
		g.labels = g.labels[:len(g.labels)-1]
		g.emit(0x0b)
	case 6:
		if l := g.local(t); l >= 0 {
			g.value(t, depth-1)
			g.u(0x22, l)
			return
		}
		g.leaf(t)
	case 7:
		g.callFor(t, depth)
	default:
		ops := g.byOut[t]
		op := ops[g.IntN(len(ops))]
		for i := range len(op.in) {
			g.value(op.in[i], depth-1)
		}
		g.emit(op.code...)
	}
}

// callFor calls an earlier function whose only result has the type.
func (g *generator) callFor(t byte, depth int) {
	for i, f := range g.funcs {
		if f.typ.Results == string(t) && g.IntN(2) == 0 {
			g.call(i, depth)
			return
		}
	}
	g.leaf(t)
}

func (g *generator) call(i, depth int) {
	for n := range len(g.funcs[i].typ.Params) {
		g.value(g.funcs[i].typ.Params[n], depth-1)
	}
	if g.IntN(2) == 0 {
		g.u(0x10, i)
		return
	}
	g.code = sleb(append(g.code, 0x41), int64(i))
	g.u(0x11, i) // its type has its own index
	g.emit(0)
}

func (g *generator) leaf(t byte) {
	if l := g.local(t); l >= 0 && g.IntN(3) > 0 {
		g.u(0x20, l)
		return
	}
	bits := g.Uint64()
	switch g.IntN(4) {
	case 0:
		bits %= 100
	case 1:
		bits = 0x7ff0_0000_7f80_0001 // infinities and NaNs
	}
	switch t {
	case i32[0]:
		g.code = sleb(append(g.code, 0x41), int64(int32(bits)))
	case i64[0]:
		g.code = sleb(append(g.code, 0x42), int64(bits))
	case f32[0]:
		g.code = binary.LittleEndian.AppendUint32(append(g.code, 0x43), uint32(bits))
	case f64[0]:
		g.code = binary.LittleEndian.AppendUint64(append(g.code, 0x44), bits)
	default:
		g.code = binary.LittleEndian.AppendUint64(append(g.code, 0xfd, 12), bits)
		g.code = binary.LittleEndian.AppendUint64(g.code, g.Uint64())
	}
}

// address leaves a small address, or rarely any.
func (g *generator) address(depth int) {
	g.value(i32[0], depth-1)
	if g.IntN(30) > 0 {
		g.code = append(sleb(append(g.code, 0x41), 0x3fff), 0x71)
	}
}

var accessOps = map[byte][2][]byte{
	i32[0]: {{0x28, 0x2c, 0x2d, 0x2e, 0x2f}, {0x36, 0x3a, 0x3b}}, i64[0]: {{0x29, 0x30, 0x33, 0x35}, {0x37, 0x3c, 0x3e}},
	f32[0]: {{0x2a}, {0x38}}, f64[0]: {{0x2b}, {0x39}},
}

func (g *generator) load(t byte, depth int) {
	g.address(depth)
	if t == instrument.V128[0] {
		g.emit(0xfd, byte(g.IntN(11)), 0, 8)
		return
	}
	ops := accessOps[t][0]
	g.emit(ops[g.IntN(len(ops))], 0, byte(g.IntN(100)))
}

// statement emits code that leaves nothing.
func (g *generator) statement(depth int) {
	g.budget--
	t := valueTypes[g.IntN(len(valueTypes))]
	switch k := g.IntN(14); {
	case k < 3:
		if l := g.local(t); l >= 0 {
			g.value(t, 3)
			g.u(0x21, l)
		}
	case k < 6:
		g.address(3)
		g.value(t, 3)
		if t == instrument.V128[0] {
			g.emit(0xfd, 11, 0, 3)
		} else {
			ops := accessOps[t][1]
			g.emit(ops[g.IntN(len(ops))], 0, byte(g.IntN(100)))
		}
	case k == 6:
		n := g.IntN(4)
		g.value(valueTypes[n], 3)
		g.u(0x24, n)
	case k == 7 && depth < 3:
		g.loop(depth)
	case k == 8 && depth < 5:
		g.ifElse(depth)
	case k == 9 && depth < 5:
		g.switchOf(depth)
	case k == 10:
		g.bulk()
	case k == 11 && len(g.funcs) > 0:
		i := g.IntN(len(g.funcs))
		g.call(i, 3)
		for range g.funcs[i].typ.Results {
			g.emit(0x1a)
		}
	case k == 12:
		g.branch()
	default:
		g.value(t, 3)
		g.emit(0x1a)
	}
}

func (g *generator) block(depth, most int) {
	for range g.IntN(most) + 1 {
		g.statement(depth + 1)
	}
}

func (g *generator) loop(depth int) {
	counter := g.lowest + depth
	g.code = sleb(append(g.code, 0x41), int64(g.IntN(6)+1))
	g.u(0x21, counter)
	g.emit(0x03, 0x40)
	g.labels = append(g.labels, "-")
	g.block(depth, 3)
	g.labels = g.labels[:len(g.labels)-1]
	g.u(0x20, counter)
	g.emit(0x41, 1, 0x6b)
	g.u(0x22, counter)
	g.emit(0x0d, 0, 0x0b)
}

func (g *generator) ifElse(depth int) {
	g.value(i32[0], 3)
	g.emit(0x04, 0x40)
	g.labels = append(g.labels, "")
	g.block(depth, 3)
	if g.IntN(2) == 0 {
		g.emit(0x05)
		g.block(depth, 3)
	}
	g.labels = g.labels[:len(g.labels)-1]
	g.emit(0x0b)
}

// switchOf is a br_table out of nested blocks.
func (g *generator) switchOf(depth int) {
	n := g.IntN(4) + 1
	for range n {
		g.emit(0x02, 0x40)
		g.labels = append(g.labels, "")
	}
	g.value(i32[0], 2)
	g.u(0x0e, n+1)
	for range n + 2 {
		g.code = leb(g.code, g.IntN(n))
	}
	for range n {
		g.emit(0x0b)
		g.labels = g.labels[:len(g.labels)-1]
		g.block(depth, 2)
	}
}

// branch leaves a construct, perhaps, with what it takes.
func (g *generator) branch() {
	at := g.IntN(len(g.labels))
	label := g.labels[at]
	if label == "-" {
		return
	}
	for i := range len(label) {
		g.value(label[i], 2)
	}
	g.value(i32[0], 2)
	g.u(0x0d, len(g.labels)-1-at)
	for range label {
		g.emit(0x1a)
	}
}

func (g *generator) bulk() {
	g.address(2)
	g.address(2)
	g.code = sleb(append(g.code, 0x41), int64(g.IntN(5000)))
	switch g.IntN(5) {
	case 0:
		g.emit(0xfc, 11, 0)
	case 1:
		g.emit(0xfc, 10, 0, 0)
	case 2:
		g.emit(0x1a, 0x1a, 0x1a, 0x41, 10, 0x41, 2, 0x41, byte(g.IntN(13)), 0xfc, 8, 1, 0)
	case 3:
		g.emit(0x1a, 0x1a, 0x1a, 0x41, byte(g.IntN(2)), 0x40, 0, 0x1a)
	case 4:
		g.emit(0x1a, 0x1a, 0x1a, 0xd2, 0, 0x41, byte(g.IntN(3)), 0xfc, 15, 0, 0x1a)
	}
}
