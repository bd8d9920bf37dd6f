package runtime_test

import (
	"encoding/binary"
	"maps"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// program is what testdata/probe.wat does: host functions with any operands,
// one after another.
type program struct {
	data  []byte
	steps []byte
	count uint32
}

// What a step does; see probe.wat.
const (
	opReply = iota // end, returning pointer and length as given
	opRead
	opCall
	opAct
	opLog
	opFail
	opClockTimeGet
	opClockResGet
	opPollOneoff
	opRandomGet
	opFdWrite
	opArgsSizesGet
	opEnvironSizesGet
	opArgsGet
	opEnvironGet
	opSchedYield
	opFdPrestatGet
	opFdPrestatDirName
	opFdFdstatGet
	opFdClose
	opFdRead
	opPathOpen
	opProcExit
	opGrow
	opSize
	opLoad
	opStore
	opUnreachable = 999
)

const (
	programAt = 0x10000 // where the program stands while it runs
	window    = 0x2000  // 4,096 bytes that are returned
	windowLen = 0x1000
	memoryEnd = 4 << 16 // of the probe's memory
)

// step adds a step and gives the index of its result.
func (p *program) step(op uint32, operands ...uint32) int {
	p.steps = binary.LittleEndian.AppendUint32(p.steps, op)
	for i := range 5 {
		operand := uint32(0)
		if i < len(operands) {
			operand = operands[i]
		}
		p.steps = binary.LittleEndian.AppendUint32(p.steps, operand)
	}
	p.count++
	return int(p.count - 1)
}

// put adds data and gives its address and length.
func (p *program) put(b []byte) (ptr, size uint32) {
	at := len(p.data)
	p.data = append(p.data, b...)
	return programAt + uint32(at), uint32(len(b))
}

func (p *program) text(s string) (ptr, size uint32) { return p.put([]byte(s)) }

// read reads a source into the window.
func (p *program) read(src, off, at, size uint32) int {
	return p.step(opRead, src, off, window+at, size)
}

// ask calls or acts with arguments that are encoded here: a Go value, or bytes
// as they are.
func (p *program) ask(t testing.TB, op uint32, name string, args any) int {
	t.Helper()
	encoded, isBytes := args.([]byte)
	if !isBytes && args != nil {
		var err error
		if encoded, err = convert.Append(nil, args); err != nil {
			t.Fatal(err)
		}
	}
	namePtr, nameLen := p.text(name)
	argsPtr, argsLen := p.put(encoded)
	return p.step(op, namePtr, nameLen, argsPtr, argsLen)
}

func (p *program) log(level uint32, text string) int {
	ptr, size := p.text(text)
	return p.step(opLog, level, ptr, size)
}

func (p *program) bytes() []byte {
	b := append(append([]byte(nil), p.data...), p.steps...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(p.data)))
	b = binary.LittleEndian.AppendUint32(b, p.count)
	return binary.LittleEndian.AppendUint32(b, uint32(len(b)+4))
}

// event gives the event that runs the program.
func (p *program) event(dictionary map[string]any) *runtime.Event {
	dict := map[string]any{"zz_program": p.bytes()}
	maps.Copy(dict, dictionary)
	return &runtime.Event{ID: "event.spec.run", Dictionary: dict, Time: specTime, Run: "run-1"}
}

// answers are what a program's steps answered, and the window.
type answers struct {
	out    *runtime.Outcome
	memory []byte
	raw    []byte
}

func (a *answers) at(step int) int32 {
	if len(a.raw) < 4*step+4 {
		return -1 << 31
	}
	return int32(binary.LittleEndian.Uint32(a.raw[4*step:]))
}

func (a *answers) u64(at int) uint64 { return binary.LittleEndian.Uint64(a.memory[at:]) }
func (a *answers) u32(at int) uint32 { return binary.LittleEndian.Uint32(a.memory[at:]) }

// value reads the window's first bytes as a message.
func (a *answers) value(t testing.TB, at, size int) abi.Value {
	t.Helper()
	v, err := abi.Check(a.memory[at:at+size], abi.Bounds{})
	if err != nil {
		t.Fatalf("what the guest was given is no message: %v", err)
	}
	if !v.Canonical() {
		t.Errorf("what the guest was given is not canonical: % x", v.Bytes())
	}
	return v
}

// run runs a program that must succeed.
func (p *program) run(t testing.TB, b *runtime.Behavior, ev *runtime.Event) *answers {
	t.Helper()
	out := runtimetest.Handle(t, b, ev)
	if out.Kind != abi.OK {
		t.Fatalf("%s: %v", out.Kind, out.Err)
	}
	a := &answers{out: out}
	a.memory, _ = out.Returns.Get("memory").Raw()
	a.raw, _ = out.Returns.Get("results").Raw()
	if len(a.memory) != windowLen || len(a.raw) != 4*int(p.count) {
		t.Fatalf("the probe returned %d and %d bytes after %d steps", len(a.memory), len(a.raw), p.count)
	}
	return a
}

// end runs a program that ends the run in another way than ok.
func (p *program) end(t testing.TB, b *runtime.Behavior, kind abi.Kind) *runtime.Outcome {
	t.Helper()
	out := runtimetest.Handle(t, b, p.event(nil))
	if out.Kind != kind {
		t.Fatalf("kind is %s, want %s: %v", out.Kind, kind, out.Err)
	}
	return out
}
