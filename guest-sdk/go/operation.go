package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// Operation is an action or call under construction: its fields are the
// arguments. One is built at a time; beginning another gives the first up.
type Operation struct {
	Fields
	ev   *Event
	name string
}

// Operation begins an action or call by its name in the catalog. The event
// types have a method for each operation of theirs; this is the way to those of
// a host's own.
func (ev *Event) Operation(name string) Operation {
	ev.args.Buf = ev.args.Buf[:0]
	return Operation{BeginFields(&ev.args), ev, name}
}

// Act requests the action: the host performs it after the handler has
// succeeded, in the order of the requests. The error is a *[Refused].
func (op *Operation) Act() (Action, error) {
	op.End()
	index := op.ev.host.Act(op.name, op.w.Buf)
	if index < 0 {
		return Action{}, op.ev.refused(op.name, index)
	}
	return Action{index}, nil
}

// Call asks the host and waits for the answer. The error is a *[Refused].
func (op *Operation) Call() (abi.Value, error) {
	op.End()
	return op.ev.call(op.name, op.w.Buf)
}

// Ask is Call for answers that are a record or struct.
func (op *Operation) Ask() (View, error) {
	answer, err := op.Call()
	return op.ev.Within(answer), err
}

// AskValue is Call for answers of any type: the view reads the answer itself,
// whatever the key.
func (op *Operation) AskValue() (View, error) {
	answer, err := op.Call()
	return View{ev: op.ev, from: fromItself, inside: answer}, err
}

func (ev *Event) call(name string, args []byte) (abi.Value, error) {
	size := ev.host.Call(name, args)
	if size < 0 {
		return abi.Value{}, ev.refused(name, size)
	}
	return ev.read(abi.Answer, size), nil
}

// Action is a requested action. What it will result in is known only when it is
// performed, but later actions may refer to it.
type Action struct{ index int }

// ID stands for the ID of the record that the action creates, in the arguments
// of a later action. It is no number to compute with.
func (a Action) ID() ID { return results + ID(a.index) }

// Result stands for a value inside the action's result, by its path of keys.
func (a Action) Result(path ...string) Any { return result{a.index, path} }

type result struct {
	index int
	path  []string
}

func (r result) AppendTo(w *abi.Writer) { w.Reference(r.index, r.path...) }

// Suspend asks the host to keep state, of at most [abi.MaxState] bytes, for a
// later run that resumes this one and finds it in [Event.State]. The error is a
// *[Refused].
func (ev *Event) Suspend(state []byte) error {
	op := ev.Operation(abi.SuspendAct)
	op.Bytes("state", state)
	_, err := op.Act()
	return err
}
