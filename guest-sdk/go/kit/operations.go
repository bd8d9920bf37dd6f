package main

import (
	"errors"

	"github.com/vivarium-wasm/vivarium/abi"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport kit.actions
func onActions(size int32) int64 { return vivarium.Handle(size, actions) }

func actions(ev vivarium.AnyEvent) error {
	var refusals vivarium.List
	first := ev.Operation("kit.make")
	first.Text("name", "first")
	first.Int("count", -7)
	first.Float("price", 2.5)
	first.Bool("urgent", true)
	first.Int("due", 1772443800)
	first.Bytes("data", []byte{0x00, 0xff})
	first.Texts("tags", []string{"a", "Zoë"})
	first.Any("extra", vivarium.Map{"k": vivarium.Null})
	made, err := first.Act()
	if err != nil {
		return err
	}
	link := ev.Operation("kit.link")
	link.Any("thing", made.ID())
	link.Text("label", "to the first")
	if _, err := link.Act(); err != nil {
		return err
	}
	act := func(name, thing string) {
		op := ev.Operation(name)
		if thing != "" {
			op.Text("name", thing)
		}
		if _, err := op.Act(); err != nil {
			refusals = append(refusals, refusal(err))
		}
	}
	act("kit.nowhere", "")
	act("kit.forbidden", "")
	act("kit.make", "")
	act("kit.make", "second")
	act("kit.make", "third")
	ev.Return("refusals", refusals)
	return nil
}

//go:wasmexport kit.calls
func onCalls(size int32) int64 { return vivarium.Handle(size, calls) }

func calls(ev vivarium.AnyEvent) error {
	var refusals vivarium.List
	answered := func(answer abi.Value, err error) int64 {
		if err != nil {
			refusals = append(refusals, refusal(err))
		}
		n, _ := answer.Int()
		return n
	}
	add := func(a, b int64) int64 {
		op := ev.Operation("kit.add")
		op.Int("a", a)
		op.Int("b", b)
		return answered(op.Call())
	}
	ask := func(name string) int64 {
		op := ev.Operation(name)
		return answered(op.Call())
	}
	ev.Return("sum", vivarium.Int(add(19, 23)))
	post := ev.Operation("kit.post")
	post.Text("body", "Zoë")
	posted, err := post.Ask()
	if err != nil {
		return err
	}
	ask("kit.nowhere")
	ask("kit.secret")
	half := ev.Operation("kit.add")
	half.Int("a", 1)
	answered(half.Call())
	ask("kit.broken")
	ev.Return("last", vivarium.Int(add(-1, -2)))
	add(1, 1)
	ev.Return("status", vivarium.Int(posted.Int("status")))
	ev.Return("id", vivarium.Text(posted.Text("id")))
	ev.Return("refusals", refusals)
	return nil
}

// refusal gives what the SDK knows of a refusal, as the host said it.
func refusal(err error) vivarium.Any {
	var refused *vivarium.Refused
	if !errors.As(err, &refused) {
		return vivarium.Text(err.Error())
	}
	m := vivarium.Map{"code": vivarium.Int(refused.Code), "message": vivarium.Text(refused.Message)}
	if refused.Limit != "" {
		m["limit"] = vivarium.Text(refused.Limit)
		m["used"] = vivarium.Int(refused.Used)
		m["allowed"] = vivarium.Int(refused.Allowed)
	}
	return m
}

//go:wasmexport kit.suspend
func onSuspend(size int32) int64 { return vivarium.Handle(size, suspend) }

func suspend(ev vivarium.AnyEvent) error {
	if state := ev.State(); state != nil {
		ev.Return("state", vivarium.Bin(state))
		return nil
	}
	if err := ev.Suspend(ev.Root().Bytes("keep")); err != nil {
		ev.Return("code", code(err))
		return nil
	}
	late := ev.Operation("kit.make")
	late.Text("name", "late")
	_, err := late.Act()
	ev.Return("after", code(err))
	return nil
}

func code(err error) vivarium.Int {
	var refused *vivarium.Refused
	if !errors.As(err, &refused) {
		return 0
	}
	return vivarium.Int(refused.Code)
}
