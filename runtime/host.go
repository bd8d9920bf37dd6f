package runtime

import (
	"context"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
)

// hostFuncs are the five functions of the ABI. Every pointer and length in
// stack comes from the guest.
func hostFuncs() []engine.Func {
	does := map[string]func(*run, engine.Memory, []uint64){
		"read": hostRead, "call": hostCall, "act": hostAct, "log": hostLog, "fail": hostFail,
	}
	var funcs []engine.Func
	for _, imp := range abi.Imports() {
		do := does[imp.Name]
		f := engine.Func{Module: abi.Module, Name: imp.Name, Call: func(ctx context.Context, m engine.Memory, stack []uint64) {
			do(runOf(ctx), m, stack)
		}}
		for range imp.Params {
			f.Params = append(f.Params, engine.I32)
		}
		for range imp.Results {
			f.Results = append(f.Results, engine.I32)
		}
		funcs = append(funcs, f)
	}
	return funcs
}

// read (src, off, ptr, cap) -> r
func hostRead(r *run, m engine.Memory, stack []uint64) {
	source := r.source(abi.Source(int32(stack[0])))
	off := uint64(uint32(stack[1]))
	if off >= uint64(len(source)) {
		stack[0] = 0
		return
	}
	rest := source[off:]
	n := min(uint64(uint32(stack[3])), uint64(len(rest)))
	copy(r.bytes("read", m, stack[2], n), rest)
	stack[0] = uint64(len(rest))
}

func (r *run) source(src abi.Source) []byte {
	if r.ev == nil {
		return r.b.packing.source(r, src)
	}
	switch src {
	case abi.Dictionary:
		return r.ev.encoded
	case abi.Context:
		return r.factBytes()
	case abi.Answer:
		return r.answer
	case abi.Refusal:
		return r.refusal
	}
	return nil
}

// call (name_ptr, name_len, args_ptr, args_len) -> size or code
func hostCall(r *run, m engine.Memory, stack []uint64) {
	name, args := r.request("call", m, stack)
	if r.ev == nil {
		stack[0] = code(int32(abi.NotNow))
		return
	}
	refused := r.call(name, args)
	if r.overdue() { // before the guest asks a slow host again
		r.stop(r.timeUp())
	}
	if refused != nil {
		stack[0] = code(r.refuse(refused))
		return
	}
	stack[0] = uint64(len(r.answer))
}

// act (name_ptr, name_len, args_ptr, args_len) -> index or code
func hostAct(r *run, m engine.Memory, stack []uint64) {
	name, args := r.request("act", m, stack)
	if r.ev == nil && !r.b.packing.declares(name) {
		stack[0] = code(int32(abi.NotNow))
		return
	}
	act := r.act
	if r.ev == nil {
		act = r.declare
	}
	index, refused := act(name, args)
	if refused != nil {
		stack[0] = code(r.refuse(refused))
		return
	}
	stack[0] = uint64(index)
}

// code is a result below zero as the engine wants it.
func code(c int32) uint64 { return uint64(uint32(c)) }

// request gives the two ranges of call and act in place. They are valid until
// the guest runs again.
func (r *run) request(function string, m engine.Memory, stack []uint64) (name, args []byte) {
	return r.bytes(function, m, stack[0], stack[1]), r.bytes(function, m, stack[2], stack[3])
}

// log (level, ptr, len)
func hostLog(r *run, m engine.Memory, stack []uint64) {
	r.log(abi.Level(int32(stack[0])), r.bytes("log", m, stack[1], stack[2]))
}

// fail (ptr, len)
func hostFail(r *run, m engine.Memory, stack []uint64) {
	text := r.bytes("fail", m, stack[0], stack[1])
	r.stop(&Error{Kind: abi.Failed, Message: failure(text), Offset: -1})
}

// failure reads what a guest says about itself: text, or a map with a message
// and a position. A map's first byte can't begin UTF-8 text, so the two never
// get mixed up.
func failure(text []byte) string {
	if len(text) == 0 {
		return "the handler failed without a message"
	}
	if len(text) > maxMessage {
		text = text[:maxMessage]
	}
	v, err := abi.Check(text, abi.Bounds{})
	if err != nil || v.Type() != abi.Map {
		return oneLine(validText(string(text)))
	}
	message, _ := v.Get("message").Text()
	if message == "" {
		message = "the handler failed without a message"
	}
	file, ok := v.Get("file").Text()
	if !ok || file == "" {
		return oneLine(message)
	}
	if line := v.Get("line"); !line.IsNull() {
		file += ":" + line.String()
	}
	return oneLine(message + " (" + file + ")")
}
