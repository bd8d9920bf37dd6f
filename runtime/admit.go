package runtime

import (
	"errors"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// handlerType is the type of every handler: the dictionary's size in, pointer
// and length of the returns out.
var handlerType = instrument.FuncType{Params: instrument.I32, Results: instrument.I64}

// handler is one event ID that a behavior subscribes to.
type handler struct {
	export string
	event  *catalog.Event
	ops    *operations
	given  map[string]any // params of the subscription
	params []byte         // the same encoded, for $params
}

// offered lists every host function by name, for admission.
func offered(funcs []engine.Func) map[instrument.ImportKey]instrument.HostFunc {
	moved := map[string]instrument.HostFunc{
		"read":       {Copied: 1 + 3},
		"call":       {Lengths: []int{1, 3}},
		"act":        {Lengths: []int{1, 3}},
		"log":        {Lengths: []int{2}},
		"fail":       {Lengths: []int{1}},
		"random_get": {Lengths: []int{1}},
	}
	imports := make(map[instrument.ImportKey]instrument.HostFunc, len(funcs))
	for _, f := range funcs {
		host := moved[f.Name]
		host.Type = instrument.FuncType{Params: string(f.Params), Results: string(f.Results)}
		imports[instrument.ImportKey{Module: f.Module, Name: f.Name}] = host
	}
	return imports
}

// profile is how modules are admitted under limits.
func profile(imports map[instrument.ImportKey]instrument.HostFunc, l Limits) *instrument.Profile {
	return &instrument.Profile{
		Imports: imports,
		Limits: instrument.Limits{
			ModuleBytes: uint64(l.ModuleBytes),
			MemoryPages: uint64(l.MemoryBytes) / pageSize,
			StackSlots:  uint64(l.StackSlots),
			StackFrames: uint64(l.StackFrames),
		},
	}
}

const pageSize = 64 << 10

// limitNames maps the limits that admission shares with [Limits].
var limitNames = map[string]string{
	"ModuleBytes": "module_bytes", "MemoryPages": "memory_bytes", "StackSlots": "stack_slots", "StackFrames": "stack_frames",
}

// refused turns what admission says into an *Error.
func refused(err error) *Error {
	var r *instrument.Refusal
	if !errors.As(err, &r) {
		return &Error{Kind: abi.Refused, Message: err.Error(), Offset: -1, Cause: err}
	}
	e := &Error{Kind: abi.Refused, Message: r.What, Offset: int64(r.Offset), Limit: snake(r.Limit), Used: int64(r.Used), Allowed: int64(r.Allowed), Cause: err}
	if r.Func >= 0 {
		e.Message = "function " + strconv.Itoa(r.Func) + ": " + r.What
	}
	if r.Limit == "MemoryPages" {
		e.Used, e.Allowed = e.Used*pageSize, e.Allowed*pageSize
	}
	return e
}

// snake writes a limit's Go name the way people give it: BodyBytes as body_bytes.
func snake(name string) string {
	if known, ok := limitNames[name]; ok {
		return known
	}
	var s strings.Builder
	for i, c := range name {
		if c >= 'A' && c <= 'Z' {
			if i > 0 {
				s.WriteByte('_')
			}
			c += 'a' - 'A'
		}
		s.WriteRune(c)
	}
	return s.String()
}

// notAdmitted is refused, with words of its own for modules of another version
// of the ABI, whose imports admission only knows not to be offered.
func notAdmitted(wasm []byte, p *instrument.Profile, err error) *Error {
	e := refused(err)
	m, err := instrument.Admit(wasm, &instrument.Profile{Limits: p.Limits, Shapeless: true})
	if err != nil {
		return e
	}
	for _, imp := range m.Imports {
		if strings.HasPrefix(imp.Module, abi.ModulePrefix) && imp.Module != abi.Module {
			other := refusal("imports from %: this host offers "+abi.Module, strconv.Quote(imp.Module))
			other.Offset, other.Cause = e.Offset, e.Cause
			return other
		}
	}
	return e
}

// findHandlers reads the subscriptions off the export list.
func findHandlers(m *instrument.Module, c *catalog.Catalog) (map[string]*handler, *Error) {
	handlers := map[string]*handler{}
	commandless := true
	for _, e := range m.Exports {
		if e.Name == "_start" && e.Kind == instrument.KindFunc {
			commandless = false
		}
		id, looksLike := abi.ExportEventID(e.Name)
		if !looksLike || e.Kind != instrument.KindFunc {
			continue
		}
		event, known := c.Event(id)
		switch {
		case !known && e.Type != handlerType:
			continue
		case !known:
			return nil, refusal("export % is a handler for an event that does not exist"+nearest(c.NearestEvents(id)), strconv.Quote(id))
		case e.Type != handlerType:
			return nil, refusal("handler % has type %, want "+handlerType.String(), strconv.Quote(id), e.Type.String())
		case int(e.Index) < m.ImportedFuncs:
			return nil, refusal("handler % is an imported function: a handler is defined in the module", strconv.Quote(id))
		case handlers[id] != nil:
			return nil, refusal("two exports are handlers for %: % and %", id, strconv.Quote(handlers[id].export), strconv.Quote(e.Name))
		}
		handlers[id] = &handler{export: e.Name, event: event}
	}
	return handlers, checkInit(m, handlers, commandless)
}

// checkInit refuses commands and modules nobody could call.
func checkInit(m *instrument.Module, handlers map[string]*handler, commandless bool) *Error {
	for _, e := range m.Exports {
		if e.Name != initExport {
			continue
		}
		if e.Kind != instrument.KindFunc || e.Type != (instrument.FuncType{}) {
			return refusal(initExport + " is not a function of type () -> ()")
		}
		commandless = true
	}
	switch {
	case !commandless:
		return refusal("a command with _start instead of a library: build it with -buildmode=c-shared (Go, TinyGo), crate-type = [\"cdylib\"] (Rust), " +
			"-mexec-model=reactor (C, C++), -fno-entry (Zig), or without --exportStart (AssemblyScript)")
	case len(handlers) == 0:
		return refusal("no handlers: export a function of type " + handlerType.String() + " under an event ID, such as event.mail.received")
	}
	return nil
}

// initExport is run once when a module is loaded.
const initExport = "_initialize"

// nearest ends an error about a name that does not exist.
func nearest(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return " (did you mean " + strings.Join(names, ", ") + "?)"
}

// oneLine makes text fit for an error: no line breaks, no control characters.
func oneLine(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 {
			return ' '
		}
		return c
	}, s)
}
