package bindings

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// A host's own catalog gives one file that imports the SDK. That it compiles is
// tested beside the SDK, where its compiler is needed anyway.
func TestAssemblyScriptOwnCatalog(t *testing.T) {
	m := shopModel(t)
	files, err := AssemblyScript(m, Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 1 {
		t.Fatal(len(files), err)
	}
	text := string(files["shop_gen.ts"])
	for _, want := range []string{
		`import { Action, Address, Any, AnyEvent, Behavior, Bot, Fields, ID, Operation, Ref, Value, View, Views, Worker, Writer, own, writeID, writeList } from "vivarium";`,
		"export class ShopOrderPaid extends AnyEvent {",
		`get customer(): Customer { return this.linked<Customer>("customer_"); }`,
		`get agent(): Worker { return this.linked<Worker>("agent_"); }`,
		`get getKey(): string { return own.getText("get"); }`,
		`get history(): Value { return this.get("history"); }`,
		`get lines(): Views<LineView> { return own.getViews<LineView>("lines"); }`,
		`setGifts(v: Line[]): void { writeList<Line>(this.returns("gifts"), v); }`,
		"orderShip(orderID: ID, opt: OrderShipOptions | null = null): Action {",
		"orderShipNow(orderID: ID, opt: OrderShipOptions | null = null): Customer {",
		"stockLevel(item: string): i64 {",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(text, "MailReceived") || strings.Contains(text, "class Ticket ") {
		t.Error("holds what the SDK has already")
	}
	for _, name := range []string{"a b", "../x", "1", "a/b", "x.y"} {
		if _, err := AssemblyScript(m, Options{Package: name, Base: catalog.Builtin()}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
}

// Two things of one name are refused, and not written for the compiler to find.
func TestAssemblyScriptRefusesOneNameForTwo(t *testing.T) {
	for _, c := range []struct{ event, want string }{
		{`"keys": {"get": "text", "get_key": "text"}`, "the key get"},
		{`"keys": {"set_hold": "text"}, "returns": {"hold": "checkbox"}`, "the return hold"},
		{`"keys": {"order_ship": "text"}`, "the operation order ship"},
	} {
		m := modelOf(t, `{"events": {"shop.order.paid": {"phase": "before", "doc": "Paid.", `+c.event+`}},
			"actions": {"order.ship": {"as": "action", "events": ["shop.order.paid"]}}}`)
		_, err := AssemblyScript(m, Options{Package: "shop", Base: catalog.Builtin()})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.event, err, c.want)
		}
	}
}
