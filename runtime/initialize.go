package runtime

import (
	"context"
	"slices"
	"strconv"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// Initialized is what a module's start function and _initialize leave behind:
// with its code, all that another instance needs to be like the first.
type Initialized struct {
	Memory   []byte   // the whole linear memory
	Globals  []uint64 // bits of the mutable globals, in their order; a v128 is two, low half first
	Handlers []string // event IDs that an interpreter declared, by index
}

// packing is a module being initialized for package pack.
type packing struct {
	program  []byte // source 4; nil when there is none, and no handler can be declared
	handlers []string
}

// source gives what can be read while nothing is handled.
func (p *packing) source(r *run, src abi.Source) []byte {
	switch {
	case p == nil:
		return nil
	case src == abi.Program:
		return p.program
	case src == abi.Refusal:
		return r.refusal
	}
	return nil
}

// declares reports whether a requested action declares a handler.
func (p *packing) declares(action []byte) bool {
	return p.ofProgram() && string(action) == abi.HandlerAct
}

// declare notes a handler of the program that is being packed.
func (r *run) declare(_, args []byte) (index int, refused *refusedOp) {
	v, refused := checkMap(args, 0)
	if refused != nil {
		return 0, refused
	}
	id, ok := v.Get("id").Text()
	if !ok || v.Len() != 1 {
		return 0, &refusedOp{code: abi.Malformed, message: abi.HandlerAct + " takes {id: str}"}
	}
	p := r.b.packing
	shown := strconv.Quote(validText(id[:min(len(id), abi.MaxNameLen)]))
	if _, known := r.rt.catalog.Event(id); !known {
		return 0, &refusedOp{code: abi.NoSuchName, message: "there is no event " + shown + nearest(r.rt.catalog.NearestEvents(id))}
	}
	if slices.Contains(p.handlers, id) {
		return 0, &refusedOp{code: abi.Malformed, message: "two handlers for " + shown}
	}
	p.handlers = append(p.handlers, id)
	return len(p.handlers) - 1, nil
}

// Initialize admits a module as [Runtime.Load] does, whether it has handlers or
// not, runs its start function and _initialize, and gives what they leave. With a
// program, an encoded map, the module is an interpreter that loads it, as the
// section Packing of SPEC.md says. It is what package pack is built on. Modules
// whose instances can't be made of memory and globals are refused.
func (rt *Runtime) Initialize(ctx context.Context, wasm, program []byte) (*Initialized, error) {
	if !rt.gate.enter() {
		return nil, &Error{Kind: abi.HostError, Message: "the runtime is closed", Offset: -1}
	}
	defer rt.gate.leave()
	b := &Behavior{rt: rt, name: "packing", bot: "packing", limits: rt.limits, packing: &packing{program: program}}
	state, bad := b.initialize(ctx, wasm)
	if err := b.free(ctx); err != nil && bad == nil {
		bad = hostError(err)
	}
	if bad != nil {
		return nil, bad
	}
	return state, nil
}

func (b *Behavior) initialize(ctx context.Context, wasm []byte) (*Initialized, *Error) {
	p := profile(b.rt.imports, b.limits)
	if err := b.admit(wasm, p); err != nil {
		return nil, notAdmitted(wasm, p, err)
	}
	if bad := b.packable(); bad != nil {
		return nil, bad
	}
	b.shadows, b.portable, b.resettable = make([]uint64, b.rewritten.Shadows), true, true
	if b.packing.program != nil {
		if bad := checkInterpreter(b.module); bad != nil {
			return nil, bad
		}
	} else if _, bad := findHandlers(b.module, b.rt.catalog); bad != nil {
		return nil, bad
	}
	if bad := b.compile(ctx, wasm, p); bad != nil {
		return nil, bad
	}
	b.findInits()
	i, bad := b.newInstance(ctx)
	if bad != nil {
		return nil, bad
	}
	defer i.close(ctx)
	return &Initialized{Memory: slices.Clone(i.memory.Bytes()), Globals: b.shadows, Handlers: b.packing.handlers}, nil
}

// ofProgram reports whether a program is being packed: what stops it then is its
// author's business, not the interpreter's.
func (p *packing) ofProgram() bool { return p != nil && p.program != nil }

// checkInterpreter refuses modules that no program could be packed with.
func checkInterpreter(m *instrument.Module) *Error {
	handle, init := instrument.FuncType{Params: instrument.I32 + instrument.I32, Results: instrument.I64}, instrument.FuncType{}
	for _, want := range []struct {
		export string
		typ    instrument.FuncType
	}{{abi.Interpret, handle}, {initExport, init}} {
		n := slices.IndexFunc(m.Exports, func(e instrument.Export) bool { return e.Name == want.export })
		switch {
		case n < 0:
			return refusal("not an interpreter: it has no export %, a function of type %", want.export, want.typ.String())
		case m.Exports[n].Kind != instrument.KindFunc || m.Exports[n].Type != want.typ:
			return refusal("not an interpreter: its export % is not a function of type %", want.export, want.typ.String())
		}
	}
	return nil
}

// packable refuses what memory and globals alone do not tell of.
func (b *Behavior) packable() *Error {
	if reasons := freshReasons(b.module); len(reasons) > 0 {
		return refusal("can't be packed: %: a packed module keeps memory and globals only", reasons[0])
	}
	if b.rewritten.Shadows < 0 {
		return refusal("can't be packed: % mutable globals are too many", strconv.Itoa(b.module.MutableGlobals))
	}
	return nil
}
