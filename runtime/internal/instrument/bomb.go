package instrument

// bomb adds up what makes a function expensive to compile; see [Limits] for the sums.
type bomb struct {
	instructions uint64
	blocks       uint64 // B
	loopDepths   uint64 // sum of the depths of all loops
	calls        uint64
	entries      uint64 // of all br_tables
	loops        uint64
	depth        uint64 // loops open
}

func (f *function) addBlocks(at int, weight uint64) {
	f.bomb.blocks += weight
	// A loop becomes three more blocks, which count here: compiling is quadratic in their number alone.
	f.exceed(at, "too many blocks and branches", "Blocks", f.bomb.blocks+4*f.bomb.loops, f.limits.Blocks)
	f.exceed(at, "too many blocks and branches for so many locals", "BlockLocals", f.bomb.blocks*uint64(f.locals),
		f.limits.BlockLocals)
}

func (f *function) addLoop(at int) {
	f.bomb.depth++
	f.bomb.loops++
	f.bomb.loopDepths += f.bomb.depth
	f.exceed(at, "loops too deep for so many locals", "LoopLocals", 4*uint64(f.locals)*f.bomb.loopDepths,
		f.limits.LoopLocals)
}

func (f *function) addCall(at int) {
	f.bomb.calls++
	f.exceed(at, "too many calls for so many mutable globals", "CallGlobals", f.bomb.calls*uint64(f.mutable+1),
		f.limits.CallGlobals)
}

func (f *function) addEntries(at int, n uint64) {
	f.exceed(at, "br_table too long", "BrTable", n, f.limits.BrTable)
	f.bomb.entries += n
	f.exceed(at, "too many br_table entries", "BrTables", f.bomb.entries, f.limits.BrTables)
}
