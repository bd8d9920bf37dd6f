package instrument_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// testModule is a module put together in a test. Without memory it gets none; its functions are exported as "f0", "f1"
// and so on, numbered with the imports.
type testModule struct {
	imports  []testImport
	funcs    []testFunc
	memory   []uint32 // smallest and, if given, greatest size in pages
	table    []uint32 // a table of function references
	elements []uint32 // functions in the table from 0 on
	globals  []testGlobal
	data     []testData
	start    int // 1 + the start function
	customs  [][2]string
}

type testImport struct {
	module, name string
	typ          instrument.FuncType
}

type testFunc struct {
	typ    instrument.FuncType
	locals string // value types, one byte each
	code   string // see assemble; "end" is added
	raw    []byte // used in place of code, with its end
}

type testGlobal struct {
	typ     string
	mutable bool
	init    string
}

type testData struct {
	passive bool
	offset  int
	bytes   string
}

func leb(b []byte, v int) []byte { return binary.AppendUvarint(b, uint64(v)) }

func sleb(b []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		if v >>= 7; v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

func str(b []byte, s string) []byte { return append(leb(b, len(s)), s...) }

func extent(b []byte, e []uint32) []byte {
	b = leb(append(b, byte(len(e)-1)), int(e[0]))
	if len(e) > 1 {
		b = leb(b, int(e[1]))
	}
	return b
}

// bytes encodes the module.
func (m *testModule) bytes() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	section := func(id byte, count int, items []byte) {
		if count > 0 {
			items = append(leb(nil, count), items...)
			out = append(leb(append(out, id), len(items)), items...)
		}
	}
	var types, imports, funcs, exports, code []byte
	for i, im := range m.imports {
		types = str(str(append(types, 0x60), im.typ.Params), im.typ.Results)
		imports = leb(append(str(str(imports, im.module), im.name), 0), i)
	}
	n := len(m.imports)
	for i, f := range m.funcs {
		types = str(str(append(types, 0x60), f.typ.Params), f.typ.Results)
		funcs = leb(funcs, n+i)
		exports = leb(append(str(exports, fmt.Sprint("f", n+i)), 0), n+i)
		code = str(code, string(f.body()))
	}
	section(1, n+len(m.funcs), types)
	section(2, n, imports)
	section(3, len(m.funcs), funcs)
	if m.table != nil {
		section(4, 1, extent([]byte{0x70}, m.table))
	}
	exported := len(m.funcs)
	if m.memory != nil {
		section(5, 1, extent(nil, m.memory))
		exports = append(str(exports, "memory"), 2, 0)
		exported++
	}
	section(6, len(m.globals), m.globalItems())
	section(7, exported, exports)
	if m.start > 0 {
		s := leb(nil, m.start-1)
		out = append(leb(append(out, 8), len(s)), s...)
	}
	if m.elements != nil {
		e := leb([]byte{0, 0x41, 0, 0x0b}, len(m.elements))
		for _, f := range m.elements {
			e = leb(e, int(f))
		}
		section(9, 1, e)
	}
	if len(m.data) > 0 {
		s := leb(nil, len(m.data))
		out = append(leb(append(out, 12), len(s)), s...)
	}
	section(10, len(m.funcs), code)
	section(11, len(m.data), m.dataItems())
	for _, c := range m.customs {
		s := str(nil, c[0])
		out = str(append(out, 0), string(s)+c[1])
	}
	return out
}

func (m *testModule) globalItems() (b []byte) {
	for _, g := range m.globals {
		mutable := byte(0)
		if g.mutable {
			mutable = 1
		}
		b = append(append(append(b, g.typ[0], mutable), assemble(g.init)...), 0x0b)
	}
	return b
}

func (m *testModule) dataItems() (b []byte) {
	for _, d := range m.data {
		if d.passive {
			b = append(b, 1)
		} else {
			b = append(sleb(append(b, 0, 0x41), int64(d.offset)), 0x0b)
		}
		b = str(b, d.bytes)
	}
	return b
}

func (f *testFunc) body() []byte {
	b := leb(nil, len(f.locals))
	for i := range len(f.locals) {
		b = append(b, 1, f.locals[i])
	}
	if f.raw != nil {
		return append(b, f.raw...)
	}
	return append(append(b, assemble(f.code)...), 0x0b)
}

// mnemonics are the instructions the tests spell. A trailing letter says what immediates follow: u unsigned, s signed,
// f and d floats, b a block type, m alignment and offset.
var mnemonics = map[string]string{
	"unreachable": "\x00", "nop": "\x01", "block": "\x02b", "loop": "\x03b", "if": "\x04b", "else": "\x05",
	"end": "\x0b", "br": "\x0cu", "br_if": "\x0du", "br_table": "\x0eU", "return": "\x0f", "call": "\x10u",
	"call_indirect": "\x11uu", "drop": "\x1a", "select": "\x1b", "local.get": "\x20u", "local.set": "\x21u",
	"local.tee": "\x22u", "global.get": "\x23u", "global.set": "\x24u", "table.get": "\x25u", "table.set": "\x26u",
	"i32.load": "\x28m", "i64.load": "\x29m", "f32.load": "\x2am", "f64.load": "\x2bm", "i32.store": "\x36m",
	"i64.store": "\x37m", "f32.store": "\x38m", "f64.store": "\x39m", "memory.size": "\x3fu", "memory.grow": "\x40u",
	"i32.const": "\x41s", "i64.const": "\x42s", "f32.const": "\x43f", "f64.const": "\x44d", "i32.eqz": "\x45",
	"i32.lt_u": "\x49", "i64.eqz": "\x50", "f64.add": "\xa0", "f64.sub": "\xa1", "f64.div": "\xa3", "f64.neg": "\x9a",
	"f64.copysign": "\xa6", "f32.add": "\x92", "f32.sub": "\x93", "f32.div": "\x95", "i32.add": "\x6a", "i32.sub": "\x6b",
	"i32.mul": "\x6c", "i32.and": "\x71", "i64.add": "\x7c", "i64.reinterpret_f64": "\xbd",
	"i32.reinterpret_f32": "\xbc", "f64.reinterpret_i64": "\xbf", "f32.reinterpret_i32": "\xbe",
	"f32.demote_f64": "\xb6", "f64.promote_f32": "\xbb", "i32.div_u": "\x6e", "i64.extend_i32_u": "\xad",
	"ref.null": "\xd0u", "ref.is_null": "\xd1", "ref.func": "\xd2u", "memory.init": "\xfc\x08uu", "data.drop": "\xfc\x09u",
	"memory.copy": "\xfc\x0auu", "memory.fill": "\xfc\x0bu", "table.grow": "\xfc\x0fu", "table.size": "\xfc\x10u",
	"table.fill": "\xfc\x11u", "f64x2.splat": "\xfd\x14", "f64x2.add": "\xfd\xf0\x01", "f64x2.div": "\xfd\xf3\x01",
	"i64x2.extract_lane": "\xfd\x1du", "f64x2.sub": "\xfd\xf1\x01", "i64x2.splat": "\xfd\x12",
	"i32.gt_s": "\x4a", "i32.div_s": "\x6d", "i64.rem_u": "\x82", "i32.trunc_f32_s": "\xa8", "i64.trunc_f64_u": "\xb1",
	"i64.load32_u": "\x35m", "i32.store8": "\x3am", "v128.load": "\xfd\x00m", "v128.load32_zero": "\xfd\x5cm",
	"v128.load8_lane": "\xfd\x54mu",
}

// assemble turns instructions separated by white space and followed by their immediates into code. Block types are
// value types ("i32"), "_" for none, or type indices.
func assemble(text string) (code []byte) {
	words := strings.Fields(text)
	next := func() string {
		w := words[0]
		words = words[1:]
		return w
	}
	for len(words) > 0 {
		name := next()
		m, ok := mnemonics[name]
		if !ok {
			panic("no mnemonic " + name)
		}
		for i := range len(m) {
			c := m[i]
			if i == 0 || (m[0] == 0xfc || m[0] == 0xfd) && (i == 1 || c < ' ' || c > 'z') {
				code = append(code, c)
				continue
			}
			code = immediate(code, c, next)
		}
	}
	return code
}

func immediate(code []byte, kind byte, next func() string) []byte {
	number := func(text string) int64 {
		n, err := strconv.ParseInt(text, 0, 64)
		if err != nil {
			panic(err)
		}
		return n
	}
	float := func() float64 {
		x, err := strconv.ParseFloat(next(), 64)
		if err != nil {
			panic(err)
		}
		return x
	}
	switch kind {
	case 'u':
		return leb(code, int(number(next())))
	case 'U':
		n := number(next())
		code = leb(code, int(n))
		for range n + 1 {
			code = leb(code, int(number(next())))
		}
		return code
	case 's':
		return sleb(code, number(next()))
	case 'm':
		return leb(append(code, 0), int(number(next())))
	case 'f':
		return binary.LittleEndian.AppendUint32(code, math.Float32bits(float32(float())))
	case 'd':
		return binary.LittleEndian.AppendUint64(code, math.Float64bits(float()))
	}
	types := map[string]byte{"_": 0x40, "i32": 0x7f, "i64": 0x7e, "f32": 0x7d, "f64": 0x7c, "v128": 0x7b}
	word := next()
	if t, ok := types[word]; ok {
		return append(code, t)
	}
	return sleb(code, number(word))
}
