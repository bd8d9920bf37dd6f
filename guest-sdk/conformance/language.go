package conformance

import "github.com/vivarium-wasm/vivarium/abi"

// Language is one row: where a language's guests lie and what may differ
// between languages. Paths are relative to the root of the repository, with
// slashes.
type Language struct {
	Name      string // as a table shows it
	Toolchain string // what its guests are built with

	Kit    string // the kit guest: a module, or what Make makes one of
	Triage string // the guest of the triage rule, likewise

	// Make makes a module of what lies at a path, for languages whose modules
	// are not committed. Nil: the path is the module. It installs nothing and
	// reaches no network.
	Make func(path string) ([]byte, error)

	// Fail says how each way to fail ends that is not the same everywhere:
	// "recursion" and "memory" at least, and the language's own.
	Fail map[string]Ending

	OneNumber bool  // floats without a fraction may come back as ints
	LargeText int64 // bytes that memory may grow by in kit.large; default 4 MiB
	Fuel      int64 // of one event of the kit; default 200,000,000
	Memory    int64 // linear memory of the kit; default 24 MiB

	Budget Budget // for the triage rule
}

// Ending is how a run ends, when its kind is not ok.
type Ending struct {
	Kind  abi.Kind
	Words string // part of the message; empty for any
	Logs  string // part of a line logged before the end; empty for any
}

// Budget caps the triage rule's guest, so that an SDK cannot grow unnoticed.
type Budget struct {
	Size int64 // bytes of the module
	Fuel int64 // of one event
}

// everywhere is how the ways to fail end that mean the same in any language.
var everywhere = map[string]Ending{
	"error":       {Kind: abi.Failed, Words: broken},
	"unreachable": {Kind: abi.Trap},
	"loop":        {Kind: abi.Fuel},
	"dance":       {Kind: abi.Failed, Words: "no such way: dance"},
}

// broken is what guests say when they fail on purpose.
const broken = "broken on purpose: Zoë"
