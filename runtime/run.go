package runtime

import (
	"context"
	"errors"
	"math/rand/v2"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/pristine"
)

// run is the state of one run: what the guest can read, what it has asked for,
// and what is left of its limits. It lives in its instance and is used again.
// It is also the context of the guest's call, so that host functions find it
// without a look-up and without an allocation.
type run struct {
	context.Context // the caller's
	state

	// What stays from run to run:

	memory *pristine.Memory
	fuel   engine.Global // the counter: what is left of the units given
	random *rand.ChaCha8

	facts   []byte // source 1
	answer  []byte // source 2
	spare   []byte // where the next answer is written: a refused one leaves source 2
	refusal []byte // source 3
	scratch abi.Writer
	stdio   [2][]byte // open lines of output
}

// state is what every run begins anew. Times are the runtime's (see Runtime.now).
type state struct {
	rt      *Runtime
	b       *Behavior
	h       *handler
	ev      *Event // nil during init
	parent  *run   // the run whose guest asked for this one
	out     *Outcome
	started time.Duration
	end     time.Duration // the deadline
	ended   time.Duration // when the run was over

	logBytes    int64
	lost        int // log lines dropped or cut
	actionBytes int64
	answerBytes int64
	suspended   bool
	prior       abi.Value

	given  int64 // units the counter has been given
	budget int64 // units the run may use
	used   int64 // units it has used, when it is over
	yields int

	clock   int64 // nanoseconds the virtual clock has moved
	seeded  bool
	failure *Error // why the run was ended by a host function
}

// errStop unwinds the guest; failure says why.
var errStop = errors.New("the run was ended")

// runOf finds the run that the engine calls a host function for.
func runOf(ctx context.Context) *run {
	r, _ := ctx.(*run)
	return r
}

// Value answers nothing: the engine asks for keys of its own on every call, and
// what the host app keeps in its context reaches its functions by another way.
func (r *run) Value(any) any { return nil }

// begin makes r ready for an event, or for the load when ev is nil.
func (r *run) begin(ctx context.Context, b *Behavior, h *handler, ev *Event, out *Outcome, allowed time.Duration) {
	r.Context = ctx
	r.state = state{rt: b.rt, b: b, h: h, ev: ev, out: out, started: b.rt.now()}
	r.facts, r.answer, r.spare, r.refusal, r.scratch.Buf = r.facts[:0], r.answer[:0], r.spare[:0], r.refusal[:0], r.scratch.Buf[:0]
	r.stdio[0], r.stdio[1] = r.stdio[0][:0], r.stdio[1][:0]
	if by, ok := ctx.Deadline(); ok {
		allowed = min(allowed, time.Until(by))
	}
	r.end = r.started + allowed
}

// finish drops what must not outlive the run.
func (r *run) finish() {
	r.Context, r.ev, r.out, r.h, r.parent, r.prior = nil, nil, nil, nil, nil, abi.Value{}
	for _, b := range r.buffers() {
		if cap(*b) > maxKeptBuffer {
			*b = nil
		}
	}
}

// maxKeptBuffer bounds what an idle instance keeps of each of its buffers: the
// largest answers and arguments take megabytes.
const maxKeptBuffer = 256 << 10

func (r *run) buffers() [5]*[]byte {
	return [...]*[]byte{&r.facts, &r.answer, &r.spare, &r.refusal, &r.scratch.Buf}
}

// kept is what the buffers take while the instance is idle.
func (r *run) kept() (size int64) {
	for _, b := range r.buffers() {
		size += int64(cap(*b))
	}
	return size
}

// stop ends the run from inside a host function.
func (r *run) stop(err *Error) {
	if r.failure == nil {
		r.failure = err
	}
	panic(errStop)
}

func (r *run) badPointer(function string) {
	r.stop(&Error{Kind: abi.Trap, Message: function + ": bad pointer: the range lies outside memory", Offset: -1})
}

// bytes gives a guest's range in place, or ends the run.
func (r *run) bytes(function string, m engine.Memory, ptr, size uint64) []byte {
	if uint32(size) == 0 {
		return nil
	}
	b, ok := m.Range(uint32(ptr), uint32(size))
	if !ok {
		r.badPointer(function)
	}
	return b
}

// overdue reports that the run's time is up or its caller gone. Host functions
// that work for long ask it between pieces.
func (r *run) overdue() bool {
	return r.Context.Err() != nil || r.rt.now() >= r.end
}

// refusedOp is a call or act that is refused: the code the guest gets at once
// and the details it can read.
type refusedOp struct {
	code          abi.Code
	message       string
	limit         string
	used, allowed int64
}

// refuse writes source 3 and gives the code.
func (r *run) refuse(op *refusedOp) int32 {
	w := abi.Writer{Buf: r.refusal[:0]}
	n := 2
	if op.limit != "" {
		n += 3
	}
	w.Map(n)
	if op.limit != "" {
		w.Str("allowed")
		w.Int(op.allowed)
	}
	w.Str("code")
	w.Int(int64(op.code))
	if op.limit != "" {
		w.Str("limit")
		w.Str(op.limit)
	}
	w.Str("message")
	w.Str(validText(op.message))
	if op.limit != "" {
		w.Str("used")
		w.Int(op.used)
	}
	r.refusal = w.Buf
	return int32(op.code)
}

const maxMessage = 4 << 10 // bytes of a text from a guest or a host function in an error

// validText makes text of any origin fit for an error or an answer.
func validText(s string) string {
	if len(s) <= maxMessage && utf8.ValidString(s) {
		return s
	}
	text, _ := fit([]byte(s[:min(len(s), maxMessage)]), maxMessage)
	return string(text)
}

// fit makes text valid UTF-8 of at most most bytes, U+FFFD for every byte that
// is none, and reports whether it had to cut some off, at a character.
func fit(text []byte, most int) (fitting []byte, cut bool) {
	if len(text) > most {
		text, cut = text[:most], true
		last := max(most-1, 0) // where the last character begins
		for last > max(most-utf8.UTFMax, 0) && !utf8.RuneStart(text[last]) {
			last--
		}
		if !utf8.FullRune(text[last:]) {
			text = text[:last]
		}
	}
	if utf8.Valid(text) {
		return text, cut
	}
	text, again := fit([]byte(string([]rune(string(text)))), most) // a replaced byte takes three
	return text, cut || again
}

// log keeps a line within the limits; what is left over is counted.
func (r *run) log(level abi.Level, text []byte) {
	left := r.b.limits.LogBytes - r.logBytes
	if len(r.out.Logs) >= r.b.limits.LogLines || left == 0 && len(text) > 0 {
		r.lost++
		return
	}
	text, cut := fit(text, int(left))
	if cut {
		r.lost++
	}
	r.logBytes += int64(len(text))
	r.out.Logs = append(r.out.Logs, Log{Level: min(max(level, abi.Debug), abi.Error), Text: r.out.keep(text)})
}

// flush ends the lines that standard output and error left open, and says how
// much of the log was lost.
func (r *run) flush() {
	for i, level := range [2]abi.Level{abi.Info, abi.Warn} {
		if len(r.stdio[i]) > 0 {
			r.log(level, r.stdio[i])
			r.stdio[i] = r.stdio[i][:0]
		}
	}
	if r.lost > 0 {
		r.out.Warnings = append(r.out.Warnings, strconv.Itoa(r.lost)+" log lines were dropped or cut (limits log_lines "+
			strconv.Itoa(r.b.limits.LogLines)+", log_bytes "+strconv.FormatInt(r.b.limits.LogBytes, 10)+")")
	}
}
