package work

// op is an instruction of the little register machine that the kernel interprets. Guests
// in other languages number them alike.
type op int32

const (
	opHalt  op = iota
	opSet      // a = c
	opMove     // a = b
	opAdd      // a += b
	opSub      // a -= b
	opMul      // a *= c
	opMod      // a %= b
	opAnd      // a &= c
	opOr       // a |= c
	opXor      // a ^= c
	opShift    // a >>= c
	opInc      // a += c
	opLoop     // if a != 0 goto c
	opLess     // if a < b goto c
	opSwap     // a, b = b, a
	opJump     // goto c
)

type instruction struct {
	op   op
	a, b int32
	c    int64
}

// program sums a mixed hash of gcd(i, 360) for i from 1 below register 5.
// Registers: 0 sum, 1 i, 2 x, 3 y, 4 scratch, 5 limit.
var program = []instruction{
	{opSet, 0, 0, 0},
	{opSet, 1, 0, 1},
	{opMove, 2, 1, 0}, // 2: next i
	{opSet, 3, 0, 360},
	{opSwap, 2, 3, 0}, // 4: Euclid's step
	{opMove, 4, 3, 0},
	{opMod, 4, 2, 0},
	{opMove, 3, 4, 0},
	{opLoop, 3, 0, 4},
	{opMul, 0, 0, 31},
	{opAdd, 0, 2, 0},
	{opXor, 0, 0, 85},
	{opAnd, 0, 0, 0xffffff},
	{opInc, 1, 0, 1},
	{opLess, 1, 5, 2},
	{opHalt, 0, 0, 0},
}

// interpret runs program with limit n by a switch, as interpreters of
// guest languages do.
func interpret(n int) int64 {
	var r [6]int64
	r[5] = int64(n)
	for pc := 0; ; pc++ {
		in := &program[pc]
		switch in.op {
		case opHalt:
			return r[0]
		case opSet:
			r[in.a] = in.c
		case opMove:
			r[in.a] = r[in.b]
		case opAdd:
			r[in.a] += r[in.b]
		case opSub:
			r[in.a] -= r[in.b]
		case opMul:
			r[in.a] *= in.c
		case opMod:
			r[in.a] %= r[in.b]
		case opAnd:
			r[in.a] &= in.c
		case opOr:
			r[in.a] |= in.c
		case opXor:
			r[in.a] ^= in.c
		case opShift:
			r[in.a] >>= uint(in.c)
		case opInc:
			r[in.a] += in.c
		case opLoop:
			if r[in.a] != 0 {
				pc = int(in.c) - 1
			}
		case opLess:
			if r[in.a] < r[in.b] {
				pc = int(in.c) - 1
			}
		case opSwap:
			r[in.a], r[in.b] = r[in.b], r[in.a]
		case opJump:
			pc = int(in.c) - 1
		}
	}
}
