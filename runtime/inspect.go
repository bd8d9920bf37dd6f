package runtime

import (
	"crypto/sha256"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// Info describes a module without running it.
type Info struct {
	Size      int
	Digest    [32]byte  // SHA-256 of its bytes
	Handlers  []string  // event IDs, sorted
	Imports   []string  // module.name, sorted
	Metadata  *Metadata // nil when there is none
	MinMemory int64     // bytes it starts with
	MaxMemory int64     // bytes it may grow to by its own word; 0 when it names no maximum
	Functions int
	Fresh     []string // why its instances are replaced after every event instead of being put back; empty when they are
	Warnings  []string
}

// Inspect admits a module as [Runtime.Load] would under options and the zero
// policy, without compiling or running it. The error is an *[Error] of kind
// refused; Info then holds what could be read all the same: size and digest at
// least. Time and memory are proportional to len(wasm).
func Inspect(wasm []byte, options Options) (*Info, error) {
	info := &Info{Size: len(wasm), Digest: sha256.Sum256(wasm)}
	limits, err := options.Limits.filled(Limits{})
	if err != nil {
		return info, &Error{Kind: abi.HostError, Message: err.Error(), Offset: -1}
	}
	cat := options.Catalog
	if cat == nil {
		cat = catalog.Builtin()
	}
	p := profile(offered(allFuncs()), limits)
	m, err := instrument.Admit(wasm, p)
	if err != nil {
		return info, notAdmitted(wasm, p, err)
	}
	info.describe(m)
	handlers, bad := findHandlers(m, cat)
	for id := range handlers {
		info.Handlers = append(info.Handlers, id)
	}
	slices.Sort(info.Handlers)
	if bad != nil {
		return info, bad
	}
	return info, nil
}

func (info *Info) describe(m *instrument.Module) {
	for _, imp := range m.Imports {
		info.Imports = append(info.Imports, imp.Module+"."+imp.Name)
	}
	slices.Sort(info.Imports)
	info.Imports = slices.Compact(info.Imports)
	info.Functions = m.Funcs
	if m.Memory != nil {
		info.MinMemory = int64(m.Memory.Min) * pageSize
		if m.Memory.HasMax {
			info.MaxMemory = int64(m.Memory.Max) * pageSize
		}
	}
	info.Fresh = freshReasons(m)
	var err error
	if info.Metadata, err = readMetadata(m.Metadata); err != nil {
		info.Warnings = append(info.Warnings, err.Error())
	}
}

// freshReasons says what keeps instances of a module from being put back.
func freshReasons(m *instrument.Module) (reasons []string) {
	if m.WritesTables {
		reasons = append(reasons, "it changes a table")
	}
	if m.DropsSegments {
		reasons = append(reasons, "it drops segments")
	}
	if m.MutableReferences {
		reasons = append(reasons, "it has a mutable global that holds a reference")
	}
	return reasons
}
