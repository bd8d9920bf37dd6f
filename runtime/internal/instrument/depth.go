package instrument

// StackUsed reads what a global [GlobalStack] says is active, given what it held when nothing was: slots and frames.
func StackUsed(stack, base uint32) (slots, frames int64) {
	const low = frameUnit - 1
	return int64(stack&low) - int64(base&low), int64(stack/frameUnit) - int64(base/frameUnit)
}
