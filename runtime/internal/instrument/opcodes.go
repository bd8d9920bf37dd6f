package instrument

// Instructions by their number in the binary format; only those the code speaks of one by one.
const (
	opUnreachable  = 0x00
	opNop          = 0x01
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opReturnCall   = 0x12
	opDrop         = 0x1a
	opSelect       = 0x1b
	opSelectTyped  = 0x1c
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opTableGet     = 0x25
	opTableSet     = 0x26
	opI32Load      = 0x28
	opF32Load      = 0x2a
	opF64Load      = 0x2b
	opI32Store     = 0x36
	opI64Store32   = 0x3e
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Eqz       = 0x45
	opI32Eq        = 0x46
	opI32LtU       = 0x49
	opI32GtS       = 0x4a
	opI32LeU       = 0x4d
	opI64LtS       = 0x53
	opI64GtU       = 0x56
	opF32Eq        = 0x5b
	opF64Eq        = 0x61
	opI32Add       = 0x6a
	opI32Sub       = 0x6b
	opI32DivS      = 0x6d
	opI32RemU      = 0x70
	opI32And       = 0x71
	opI32Or        = 0x72
	opI32ShrU      = 0x76
	opI64Add       = 0x7c
	opI64Sub       = 0x7d
	opI64DivS      = 0x7f
	opI64RemU      = 0x82
	opI64Or        = 0x84
	opI64Shl       = 0x86
	opI64ShrU      = 0x88
	opI64Mul       = 0x7e
	opI64Wrap      = 0xa7
	opI32TruncF32S = 0xa8
	opI32TruncF64U = 0xab
	opI64ExtendU   = 0xad
	opI64TruncF32S = 0xae
	opI64TruncF64U = 0xb1
	opRefNull      = 0xd0
	opRefIsNull    = 0xd1
	opRefFunc      = 0xd2
	opMisc         = 0xfc
	opVector       = 0xfd
)

// Instructions behind opMisc.
const (
	miscTruncLast  = 7
	miscMemoryInit = 8
	miscDataDrop   = 9
	miscMemoryCopy = 10
	miscMemoryFill = 11
	miscTableInit  = 12
	miscElemDrop   = 13
	miscTableCopy  = 14
	miscTableGrow  = 15
	miscTableSize  = 16
	miscTableFill  = 17
)

const blockEmpty = 0x40

// operation is the type of an instruction without immediates: it takes n operands and gives one result. The float
// flags are for NaN: see provenance.
type operation struct {
	in    [3]byte
	n     byte
	out   byte
	float floatRole
}

// floatRole says how an instruction treats the bits of a NaN.
type floatRole byte

const (
	// opaque instructions, all but those below, let the bits of their operands be seen or pass them on.
	opaque floatRole = iota
	// blind instructions give the same result whatever the bits of a NaN operand.
	blind
	// converting instructions give a float that is never a NaN.
	converting
	// arithmetic instructions are blind, and the bits of a NaN they give depend on the machine.
	arithmetic
	// arithmetic32 and arithmetic64 are arithmetic on lanes of f32 and f64.
	arithmetic32
	arithmetic64
)

// span gives the instructions first to last one type.
type span struct {
	first, last byte
	in          string
	out         byte
	float       floatRole
}

// numeric is the type of every plain numeric instruction; out is zero for all others.
var numeric = table([]span{
	{0x45, 0x45, I32, i32, opaque},
	{0x46, 0x4f, I32 + I32, i32, opaque},
	{0x50, 0x50, I64, i32, opaque},
	{0x51, 0x5a, I64 + I64, i32, opaque},
	{0x5b, 0x60, F32 + F32, i32, blind},
	{0x61, 0x66, F64 + F64, i32, blind},
	{0x67, 0x69, I32, i32, opaque},
	{0x6a, 0x78, I32 + I32, i32, opaque},
	{0x79, 0x7b, I64, i64, opaque},
	{0x7c, 0x8a, I64 + I64, i64, opaque},
	{0x8b, 0x8c, F32, f32, opaque}, // abs, neg
	{0x8d, 0x91, F32, f32, arithmetic},
	{0x92, 0x97, F32 + F32, f32, arithmetic},
	{0x98, 0x98, F32 + F32, f32, opaque}, // copysign
	{0x99, 0x9a, F64, f64, opaque},
	{0x9b, 0x9f, F64, f64, arithmetic},
	{0xa0, 0xa5, F64 + F64, f64, arithmetic},
	{0xa6, 0xa6, F64 + F64, f64, opaque},
	{0xa7, 0xa7, I64, i32, opaque},
	{0xa8, 0xa9, F32, i32, blind},
	{0xaa, 0xab, F64, i32, blind},
	{0xac, 0xad, I32, i64, opaque},
	{0xae, 0xaf, F32, i64, blind},
	{0xb0, 0xb1, F64, i64, blind},
	{0xb2, 0xb3, I32, f32, converting},
	{0xb4, 0xb5, I64, f32, converting},
	{0xb6, 0xb6, F64, f32, arithmetic}, // demote
	{0xb7, 0xb8, I32, f64, converting},
	{0xb9, 0xba, I64, f64, converting},
	{0xbb, 0xbb, F32, f64, arithmetic}, // promote
	{0xbc, 0xbc, F32, i32, opaque},     // reinterpret, four times
	{0xbd, 0xbd, F64, i64, opaque},
	{0xbe, 0xbe, I32, f32, opaque},
	{0xbf, 0xbf, I64, f64, opaque},
	{0xc0, 0xc1, I32, i32, opaque},
	{0xc2, 0xc4, I64, i64, opaque},
})

// truncations are the saturating conversions behind opMisc.
var truncations = table([]span{
	{0, 1, F32, i32, blind},
	{2, 3, F64, i32, blind},
	{4, 5, F32, i64, blind},
	{6, 7, F64, i64, blind},
})

func table(spans []span) *[256]operation {
	var t [256]operation
	for _, s := range spans {
		for op := int(s.first); op <= int(s.last); op++ {
			t[op] = operation{n: byte(len(s.in)), out: s.out, float: s.float}
			copy(t[op].in[:], s.in)
		}
	}
	return &t
}

// access is a load or store: its value type and the greatest alignment it may claim, a power of two.
type access struct{ typ, align byte }

// accesses are the loads and stores from opI32Load to opI64Store32.
var accesses = [...]access{
	{i32, 2}, {i64, 3}, {f32, 2}, {f64, 3}, // loads
	{i32, 0}, {i32, 0}, {i32, 1}, {i32, 1},
	{i64, 0}, {i64, 0}, {i64, 1}, {i64, 1}, {i64, 2}, {i64, 2},
	{i32, 2}, {i64, 3}, {f32, 2}, {f64, 3}, // stores
	{i32, 0}, {i32, 1},
	{i64, 0}, {i64, 1}, {i64, 2},
}

// foreignOp names an instruction outside of WebAssembly 2.0.
func foreignOp(op byte) string {
	switch {
	case op >= 0x06 && op <= 0x0a, op == 0x18, op == 0x19, op == 0x1f:
		return "exceptions"
	case op == 0x12 || op == 0x13:
		return "tail calls"
	case op == 0x14 || op == 0x15 || op >= 0xd3 && op <= 0xd6:
		return "typed references and garbage collection"
	case op == 0xfb:
		return "garbage collection"
	case op == 0xfe:
		return "threads"
	}
	return ""
}
