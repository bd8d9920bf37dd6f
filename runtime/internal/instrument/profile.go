package instrument

// Profile says what a module may be and what is made of it. The zero value is the strictest: behavior shape, no host
// function allowed, default limits, everything rewritten. Imports is read, never written.
type Profile struct {
	Limits Limits

	// Imports lists the host functions a module may import. A nil map allows none, except with Shapeless.
	Imports map[ImportKey]HostFunc
	// Shapeless lifts the rules of behavior shape: any import of any kind, no required memory or export, any name,
	// memories and tables left as large as declared, data segments left in the module. It exists so that the official
	// tests of WebAssembly can be run through parser and rewriter.
	Shapeless bool
	// Off leaves out parts of the rewriting; for tests and comparisons.
	Off Features
	// Offsets keeps the map from rewritten code back to submitted bytes, about a tenth of the module's size.
	Offsets bool
}

// ImportKey names a function by its import module and name.
type ImportKey struct{ Module, Name string }

// HostFunc describes a function the host offers: its type, and how many bytes it moves, which is what it is charged
// for (FUEL-5). A host function whose bytes are not told by its arguments may lower the fuel counter itself.
type HostFunc struct {
	Type FuncType
	// Lengths are the parameters (i32, unsigned) that are byte counts; their sum is charged before the call.
	Lengths []int
	// Copied, when not zero, is 1 + the parameter that caps what is copied: the call is charged afterwards for
	// min(cap, max(result, 0)) bytes. The result must be an i32.
	Copied int
}

// Features is a set of parts of the rewriting.
type Features uint16

const (
	// Fuel is counting: FUEL-1 to FUEL-3, and with it everything below that charges.
	Fuel Features = 1 << iota
	// Yield is pausing through the imported yield function. Without it a counter below zero traps with [CauseFuel].
	Yield
	// Stack is counting the weight and the number of active frames.
	Stack
	// NaN is making every NaN canonical before its bits can be seen.
	NaN
	// Costs is charging for host functions, bulk operations and growth by size (FUEL-4, FUEL-5), and doing bulk memory
	// operations in pieces.
	Costs
	// Refs is taking function references in bodies from hidden globals.
	Refs
	// Data is taking active data segments out of the module.
	Data
	// Late is writing the counter only before what can trap, and not at every charge.
	Late
)

// Limits bound what a module may contain. Zero means the default. Counts are checked when they are declared and
// never believed beyond the bytes left.
type Limits struct {
	ModuleBytes   uint64 // 64 MiB
	Types         uint64 // 16,384
	Params        uint64 // of one function type: 256
	Results       uint64 // of one function or block type: 64
	Imports       uint64 // 1,024
	Functions     uint64 // defined: 262,144
	Globals       uint64 // defined: 65,536
	Exports       uint64 // 16,384
	NameBytes     uint64 // of one import or export name: 1,024
	Tables        uint64 // 64
	TableElements uint64 // smallest size of all tables together: 1,048,576; also the most they may grow to
	Elements      uint64 // element segments: 65,536
	ElementItems  uint64 // items of all element segments: 1,048,576
	MemoryPages   uint64 // 64 KiB each, the most a memory may grow to: 1,024
	DataSegments  uint64 // 262,144
	MetadataBytes uint64 // of the custom section "vivarium": 65,536

	// Per function. L is parameters and locals; B is 1 for every block, br_if and br_table, 2 for every if and
	// call_indirect, 4 for every loop and bulk operation; D is 4·L times the sum of the depths of all loops. Beyond
	// these the engine's compiler takes quadratic or cubic time.
	BodyBytes   uint64 // 262,144
	Locals      uint64 // L: 2,048
	Nesting     uint64 // 2,048
	Blocks      uint64 // B plus 4 for every loop: 16,384
	BlockLocals uint64 // B·L: 600,000
	LoopLocals  uint64 // D: 600,000
	CallGlobals uint64 // calls times (mutable globals + 1): 600,000
	BrTable     uint64 // entries of one br_table: 8,192
	BrTables    uint64 // entries of all br_tables of a function: 16,384

	// StackSlots and StackFrames bound what all active counted frames weigh and how many there are: 65,536 and 1,900,
	// which are also the most that can be asked for.
	StackSlots  uint64
	StackFrames uint64
}

// maxBody keeps every per-function position and ordinal within 22 bits, whatever the limits say.
const maxBody = 1 << 22

func (l Limits) withDefaults() Limits {
	for _, d := range []struct {
		field *uint64
		value uint64
	}{
		{&l.ModuleBytes, 64 << 20},
		{&l.Types, 1 << 14},
		{&l.Params, 256},
		{&l.Results, 64},
		{&l.Imports, 1 << 10},
		{&l.Functions, 1 << 18},
		{&l.Globals, 1 << 16},
		{&l.Exports, 1 << 14},
		{&l.NameBytes, 1 << 10},
		{&l.Tables, 64},
		{&l.TableElements, 1 << 20},
		{&l.Elements, 1 << 16},
		{&l.ElementItems, 1 << 20},
		{&l.MemoryPages, 1 << 10},
		{&l.DataSegments, 1 << 18},
		{&l.MetadataBytes, 1 << 16},
		{&l.BodyBytes, 256 << 10},
		{&l.Locals, 2048},
		{&l.Nesting, 2048},
		{&l.Blocks, 16384},
		{&l.BlockLocals, 600_000},
		{&l.LoopLocals, 600_000},
		{&l.CallGlobals, 600_000},
		{&l.BrTable, 8192},
		{&l.BrTables, 16384},
		{&l.StackSlots, maxStackSlots},
		{&l.StackFrames, maxStackFrames},
	} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	l.ModuleBytes = min(l.ModuleBytes, 1<<30)
	l.BodyBytes = min(l.BodyBytes, maxBody)
	l.MemoryPages = min(l.MemoryPages, maxPages)
	l.StackSlots = min(l.StackSlots, maxStackSlots)
	l.StackFrames = min(l.StackFrames, maxStackFrames)
	return l
}
