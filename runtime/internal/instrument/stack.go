package instrument

// What can be active on a guest's stack at most.
const (
	maxStackSlots  = 65_536
	maxStackFrames = 1_900
)

// The global of the stack packs two counts, each with a guard bit above it that is set when the count passes its
// limit: slots in bits 0 to 16 with guard 17, frames in bits 18 to 28 with guard 29. Both begin so far up that the
// limit is the last value below the guard; one addition counts a frame.
const (
	slotGuard  = 1 << slotBit
	frameUnit  = slotGuard << 1
	frameGuard = 1 << frameBit

	slotBit, frameBit = 17, 29
)

func stackBase(l *Limits) uint32 {
	return uint32(slotGuard-1-l.StackSlots) + uint32(frameGuard-frameUnit*(1+l.StackFrames))
}

// frameOverhead is what a frame weighs beside its locals and operands, in slots.
const frameOverhead = 6

// frameWeight is what the entry of a counted function adds to the global of the stack.
func frameWeight(slots int) uint32 {
	return frameUnit + uint32(min(slots+frameOverhead, maxStackSlots+1))
}

// StackUsed says what is active according to [GlobalStack], given what the global held while nothing was.
func StackUsed(stack, base uint32) (slots, frames int64) {
	const low = frameUnit - 1
	return int64(stack&low) - int64(base&low), int64(stack/frameUnit) - int64(base/frameUnit)
}
