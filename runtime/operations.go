package runtime

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// operations are what an event offers, by name, made once for each event.
type operations struct {
	event  *catalog.Event
	byName map[string]*catalog.Action
}

func newOperations(event *catalog.Event) *operations {
	ops := &operations{event: event, byName: make(map[string]*catalog.Action, len(event.Actions))}
	for _, a := range event.Actions {
		ops.byName[a.Name] = a
	}
	return ops
}

// find gives an operation that the event offers and is not a mere return.
func (o *operations) find(name []byte) *catalog.Action {
	if len(name) > abi.MaxNameLen { // a guest may pass its whole memory: hash none of it
		return nil
	}
	a := o.byName[string(name)]
	if a == nil || a.Mode == catalog.Return || a.Mode == catalog.Dropped {
		return nil
	}
	return a
}

// act checks a request now and keeps it for after the run.
func (r *run) act(name, args []byte) (index int, refused *refusedOp) {
	if r.suspended {
		return 0, &refusedOp{code: abi.NotNow, message: "the run has been suspended: nothing may follow"}
	}
	if string(name) == abi.SuspendAct {
		return 0, r.suspend(args)
	}
	a := r.h.ops.find(name)
	switch {
	case a == nil || a.Mode != catalog.Deferred:
		return 0, r.noSuch("action", name, a)
	case !r.b.grants.deferred(a.Name):
		return 0, &refusedOp{code: abi.NotGranted, message: "action " + a.Name + " is not granted to " + r.b.name}
	case len(r.out.Actions) >= r.b.limits.Actions:
		return 0, &refusedOp{code: abi.OverLimit, message: "too many actions", limit: "actions", used: int64(len(r.out.Actions) + 1), allowed: int64(r.b.limits.Actions)}
	case r.actionBytes+int64(len(args)) > r.b.limits.ActionBytes:
		return 0, &refusedOp{code: abi.OverLimit, message: "the actions' arguments are too large", limit: "action_bytes", used: r.actionBytes + int64(len(args)), allowed: r.b.limits.ActionBytes}
	}
	if refused := r.arguments(a, args, len(r.out.Actions)); refused != nil {
		return 0, refused
	}
	r.actionBytes += int64(len(args))
	kept := r.out.keep(r.scratch.Buf)
	r.out.Actions = append(r.out.Actions, Action{Name: a.Name, Args: abi.Trusted(kept)})
	return len(r.out.Actions) - 1, nil
}

// noSuch says why a name can't be used this way.
func (r *run) noSuch(what string, name []byte, a *catalog.Action) *refusedOp {
	if a != nil {
		return &refusedOp{code: abi.NoSuchName, message: what + " " + a.Name + ": it is a " + string(a.Mode) + ", which is asked another way"}
	}
	if len(name) > abi.MaxNameLen {
		name = name[:abi.MaxNameLen]
	}
	given := validText(string(name))
	return &refusedOp{code: abi.NoSuchName, message: "event " + r.ev.ID + " has no " + what + " " + strconv.Quote(given) + nearest(r.rt.catalog.NearestActions(given))}
}

// arguments checks encoded arguments and leaves their canonical form in
// scratch. What fits the declared types as it stands is not decoded.
func (r *run) arguments(a *catalog.Action, args []byte, refs int) *refusedOp {
	v, refused := checkMap(args, refs)
	if refused != nil {
		return refused
	}
	r.scratch.Buf = r.scratch.Buf[:0]
	declared := a.ArgsIn(r.h.ops.event)
	if fits(v, declared) {
		r.scratch.Buf = v.AppendCanonical(r.scratch.Buf)
		return nil
	}
	coerced, err := a.CoerceArgs(r.h.ops.event, convert.Map(v))
	if err == nil {
		r.scratch.Buf, err = convert.Append(r.scratch.Buf, coerced)
	}
	if err != nil {
		return &refusedOp{code: abi.Malformed, message: a.Name + ": " + err.Error()}
	}
	return nil
}

// maxArguments is how many values the arguments of one operation may have, keys
// included. Checking and coercing them is the host's work between two looks at
// the clock: 262,144 of them took 4 ms.
const maxArguments = 1 << 14

// checkMap proves a guest's message to be a map. None at all is an empty one.
func checkMap(b []byte, refs int) (abi.Value, *refusedOp) {
	if len(b) == 0 {
		return abi.Trusted([]byte{0x80}), nil
	}
	v, err := abi.Check(b, abi.Bounds{Refs: refs, Elements: maxArguments})
	var d *abi.DecodeError
	if errors.As(err, &d) && d.Limit == "elements" {
		return v, &refusedOp{code: abi.OverLimit, message: "too many values in the arguments", limit: "elements", used: int64(d.Used), allowed: maxArguments}
	}
	if err != nil {
		return v, &refusedOp{code: abi.Malformed, message: err.Error()}
	}
	if v.Type() != abi.Map {
		return v, &refusedOp{code: abi.Malformed, message: "arguments are a map, not " + v.Type().String()}
	}
	return v, nil
}

// suspend keeps a state for a later run and closes this one to further requests.
func (r *run) suspend(args []byte) *refusedOp {
	v, refused := checkMap(args, 0)
	if refused != nil {
		return refused
	}
	state, ok := v.Get("state").Raw()
	if !ok || v.Get("state").Type() != abi.Bin || v.Len() != 1 {
		return &refusedOp{code: abi.Malformed, message: abi.SuspendAct + " takes {state: bin}"}
	}
	if len(state) > abi.MaxState {
		return &refusedOp{code: abi.OverLimit, message: "the state is too large", limit: "state_bytes", used: int64(len(state)), allowed: abi.MaxState}
	}
	r.out.Suspended = &Suspended{
		Session: r.ev.Session, Digest: r.b.module.Digest,
		Expires: r.ev.Time.Add(suspendedFor), State: append([]byte(nil), state...),
	}
	r.suspended = true
	return nil
}

// suspendedFor is how long a suspended conversation can be resumed: the day
// after which the original platform forgets one too.
const suspendedFor = 24 * time.Hour

// call answers a query or does an immediate operation; the answer is source 2.
func (r *run) call(name, args []byte) *refusedOp {
	if r.suspended {
		return &refusedOp{code: abi.NotNow, message: "the run has been suspended: nothing may follow"}
	}
	r.out.Cost.Calls++
	if r.out.Cost.Calls > r.b.limits.Calls {
		r.out.Cost.Calls--
		return &refusedOp{code: abi.OverLimit, message: "too many calls", limit: "calls", used: int64(r.b.limits.Calls + 1), allowed: int64(r.b.limits.Calls)}
	}
	if int64(len(args)) > r.b.limits.ActionBytes {
		return &refusedOp{code: abi.OverLimit, message: "the call's arguments are too large", limit: "action_bytes", used: int64(len(args)), allowed: r.b.limits.ActionBytes}
	}
	if string(name) == abi.KeyCall {
		return r.keys(args)
	}
	a := r.h.ops.find(name)
	if a == nil || !a.Callable() {
		return r.noSuch("call", name, a)
	}
	answer := r.rt.options.Calls[a.Name]
	immediate := a.Mode != catalog.Query
	switch {
	case answer == nil:
		return &refusedOp{code: abi.NoSuchName, message: "this host does not answer " + a.Name}
	case immediate && !r.b.grants.immediate(a.Name, a.Twin), !immediate && !r.b.grants.deferred(a.Name):
		return &refusedOp{code: abi.NotGranted, message: "call " + a.Name + " is not granted to " + r.b.name}
	}
	if refused := r.arguments(a, args, 0); refused != nil {
		return refused
	}
	c := &Call{Name: a.Name, Args: convert.Map(abi.Trusted(r.scratch.Buf)), Behavior: r.b, Event: r.ev}
	if immediate {
		c.Key = r.out.Run + "/" + r.b.name + "/call/" + strconv.Itoa(len(r.out.Done))
		r.out.Done = append(r.out.Done, Action{Name: a.Name, Args: abi.Trusted(r.out.keep(r.scratch.Buf))})
	}
	v, err := r.ask(c, answer)
	if err != nil {
		return refusedBy(a.Name, err)
	}
	if v, err = a.CoerceResult(v); err != nil {
		return &refusedOp{code: abi.HostFailed, message: a.Name + ": the host's answer: " + err.Error()}
	}
	return r.give(a.Name, v)
}

// ask calls the host app under the run's deadline. One that outlives it is
// reported. A panic of the host app ends the run with kind host: the engine
// would turn it into a trap, and the guest has done nothing wrong.
func (r *run) ask(c *Call, answer CallFunc) (any, error) {
	defer r.rescue(c.Name)
	ctx, done := r.lend()
	defer done()
	before := r.rt.now()
	v, err := answer(ctx, c)
	r.lateness(c.Name)
	if called := r.rt.options.Observer.Called; called != nil {
		called(c, r.rt.now()-before, err)
	}
	return v, err
}

// rescue turns a panic of the host app into the end of the run.
func (r *run) rescue(name string) {
	if p := recover(); p != nil {
		r.stop(&Error{Kind: abi.HostError, Offset: -1, Message: oneLine(fmt.Sprintf("the host app panicked in %s: %v", name, p))})
	}
}

// graceForHost is how late a host function may answer before it is reported.
const graceForHost = 100 * time.Millisecond

func (r *run) lateness(name string) {
	if late := r.rt.now() - r.end; late > graceForHost {
		r.out.Warnings = append(r.out.Warnings, fmt.Sprintf("%s answered %s after the deadline: it does not honour its context", name, late.Round(time.Millisecond)))
	}
}

// give encodes an answer as source 2.
func (r *run) give(name string, v any) *refusedOp {
	b, err := convert.Append(r.spare[:0], v)
	if err != nil {
		return &refusedOp{code: abi.HostFailed, message: name + ": the host's answer: " + err.Error()}
	}
	return r.giveBytes(name, b)
}

func (r *run) giveBytes(name string, b []byte) *refusedOp {
	if used := r.answerBytes + int64(len(b)); used > r.b.limits.AnswerBytes {
		return &refusedOp{code: abi.OverLimit, message: name + ": the answers are too large", limit: "answer_bytes", used: used, allowed: r.b.limits.AnswerBytes}
	}
	r.answerBytes += int64(len(b))
	r.answer, r.spare = b, r.answer
	return nil
}
