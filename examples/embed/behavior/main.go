// A customer's behavior: it keeps back orders of more than the shop has.
package main

import (
	"strconv"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport event.order.paid
func onOrder(size int32) int64 { return vivarium.Handle(size, check) }

func check(ev vivarium.AnyEvent) error {
	order := ev.Root()
	ask := ev.Operation("stock.level")
	ask.Text("item", order.Text("item"))
	answer, err := ask.Call()
	if err != nil {
		return err
	}
	quantity := order.Int("quantity")
	left, _ := answer.Int()
	if quantity <= left {
		return nil
	}
	hold := ev.Operation("order.hold")
	hold.Int("order_id", order.Int("order_id"))
	hold.Text("reason", strconv.FormatInt(quantity, 10)+" "+order.Text("item")+" ordered, "+strconv.FormatInt(left, 10)+" in stock")
	_, err = hold.Act()
	return err
}

func main() {}
