package instrument

// Instructions behind opVector that are not plain operations.
const (
	vecLoad           = 0
	vecLoadSplat64    = 10
	vecStore          = 11
	vecConst          = 12
	vecShuffle        = 13
	vecExtractFirst   = 21 // extract and replace lane instructions, up to vecReplaceLast
	vecReplaceLast    = 34
	vecF32Eq          = 65
	vecF64Eq          = 71
	vecI64Splat       = 18
	vecI64ExtractLane = 29
	vecI64ReplaceLane = 30
	vecBitselect      = 82
	vecLoadLane8      = 84
	vecStoreLane64    = 91
	vecLoad32Zero     = 92
	vecLoad64Zero     = 93
	vecFirstRelaxed   = 256
)

// vector is the type of every plain operation on v128; out is zero for all others.
var vector = table([]span{
	{14, 14, V128 + V128, v128, opaque}, // swizzle
	{15, 17, I32, v128, opaque},         // splats
	{18, 18, I64, v128, opaque},
	{19, 19, F32, v128, opaque},
	{20, 20, F64, v128, opaque},
	{35, 64, V128 + V128, v128, opaque}, // comparisons
	{65, 76, V128 + V128, v128, blind},
	{77, 77, V128, v128, opaque},
	{78, 81, V128 + V128, v128, opaque},
	{82, 82, V128 + V128 + V128, v128, opaque},
	{83, 83, V128, i32, opaque},
	{94, 94, V128, v128, arithmetic32}, // demote
	{95, 95, V128, v128, arithmetic64}, // promote
	{96, 98, V128, v128, opaque},       // i8x16
	{99, 100, V128, i32, opaque},
	{101, 102, V128 + V128, v128, opaque},
	{103, 106, V128, v128, arithmetic32},
	{107, 109, V128 + I32, v128, opaque},
	{110, 115, V128 + V128, v128, opaque},
	{116, 117, V128, v128, arithmetic64},
	{118, 121, V128 + V128, v128, opaque},
	{122, 122, V128, v128, arithmetic64},
	{123, 123, V128 + V128, v128, opaque},
	{124, 129, V128, v128, opaque}, // pairwise sums; i16x8 from 128 on
	{130, 130, V128 + V128, v128, opaque},
	{131, 132, V128, i32, opaque},
	{133, 134, V128 + V128, v128, opaque},
	{135, 138, V128, v128, opaque},
	{139, 141, V128 + I32, v128, opaque},
	{142, 147, V128 + V128, v128, opaque},
	{148, 148, V128, v128, arithmetic64}, // f64x2.nearest
	{149, 153, V128 + V128, v128, opaque},
	{155, 159, V128 + V128, v128, opaque},
	{160, 161, V128, v128, opaque}, // i32x4
	{163, 164, V128, i32, opaque},
	{167, 170, V128, v128, opaque},
	{171, 173, V128 + I32, v128, opaque},
	{174, 174, V128 + V128, v128, opaque},
	{177, 177, V128 + V128, v128, opaque},
	{181, 186, V128 + V128, v128, opaque},
	{188, 191, V128 + V128, v128, opaque},
	{192, 193, V128, v128, opaque}, // i64x2
	{195, 196, V128, i32, opaque},
	{199, 202, V128, v128, opaque},
	{203, 205, V128 + I32, v128, opaque},
	{206, 206, V128 + V128, v128, opaque},
	{209, 209, V128 + V128, v128, opaque},
	{213, 223, V128 + V128, v128, opaque},
	{224, 225, V128, v128, opaque}, // f32x4
	{227, 227, V128, v128, arithmetic32},
	{228, 233, V128 + V128, v128, arithmetic32},
	{234, 235, V128 + V128, v128, opaque}, // pmin, pmax
	{236, 237, V128, v128, opaque},        // f64x2
	{239, 239, V128, v128, arithmetic64},
	{240, 245, V128 + V128, v128, arithmetic64},
	{246, 247, V128 + V128, v128, opaque},
	{248, 249, V128, v128, blind}, // saturating truncations
	{250, 251, V128, v128, opaque},
	{252, 253, V128, v128, blind},
	{254, 255, V128, v128, opaque},
})

// vectorAlign is the greatest alignment of the loads and stores from vecLoad to vecStore, and of the lane loads and
// stores and zero-extending loads.
func vectorAlign(sub uint32) byte {
	switch {
	case sub == vecLoad || sub == vecStore:
		return 4
	case sub < vecStore:
		return [...]byte{3, 3, 3, 3, 3, 3, 0, 1, 2, 3}[sub-1]
	case sub == vecLoad32Zero:
		return 2
	case sub == vecLoad64Zero:
		return 3
	}
	return byte(sub-vecLoadLane8) % 4
}

// lane is the type of an element and the number of them in a vector.
type lane struct {
	typ   byte
	count byte
}

// laneOf gives the lane of an extract or replace instruction, and whether it replaces.
func laneOf(sub uint32) (l lane, replaces bool) {
	i := sub - vecExtractFirst
	l = [...]lane{
		{i32, 16}, {i32, 16}, {i32, 16},
		{i32, 8}, {i32, 8}, {i32, 8},
		{i32, 4}, {i32, 4},
		{i64, 2}, {i64, 2},
		{f32, 4}, {f32, 4},
		{f64, 2}, {f64, 2},
	}[i]
	return l, i == 2 || i == 5 || i > 5 && i%2 == 1
}
