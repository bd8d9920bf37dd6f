package bindings

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// A host's own catalog gives one file that imports the SDK. That it compiles is
// tested beside the SDK, where its compiler is needed anyway.
func TestZigOwnCatalog(t *testing.T) {
	m := shopModel(t)
	files, err := Zig(m, Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 1 {
		t.Fatal(len(files), err)
	}
	text := string(files["shop_gen.zig"])
	words := strings.Join(strings.Fields(text), " ")
	for _, want := range []string{
		`const V = @import("vivarium");`,
		`pub const event_id = "shop.order.paid";`,
		`pub fn customer(_: ShopOrderPaid) Customer { return .{ .view = V.root.linked("customer_") }; }`,
		`pub fn agent(_: ShopOrderPaid) V.records.Worker {`,
		`pub fn get(_: ShopOrderPaid) []const u8 { return V.own.text("get"); }`,
		`pub fn @"type"(_: ShopOrderPaid) []const u8 {`,
		`pub fn history(_: ShopOrderPaid) V.Value { return V.root.get("history"); }`,
		`pub fn lines(_: ShopOrderPaid) V.List(LineView) { return V.own.list(LineView, "lines"); }`,
		`pub fn setGifts(_: ShopOrderPaid, value_: []const Line) void { V.giveBack("gifts", value_); }`,
		`pub const OrderShipArgs = struct { order_id: V.Id, by: ?[]const u8 = null,`,
		`vars: []const V.Pair = &.{},`,
		`pub fn orderShip(_: ShopOrderPaid, args_: OrderShipArgs) V.Error!V.Action { return V.act("order.ship", args_); }`,
		`pub fn orderShipNow(_: ShopOrderPaid, args_: OrderShipArgs) V.Error!Customer {`,
		`pub fn stockLevel(_: ShopOrderPaid, args_: StockLevelArgs) V.Error!i64 {`,
	} {
		if !strings.Contains(words, want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(text, "MailReceived") || strings.Contains(text, "const Ticket ") {
		t.Error("holds what the SDK has already")
	}
	for _, name := range []string{"a b", "../x", "1", "a/b", "x.y"} {
		if _, err := Zig(m, Options{Package: name, Base: catalog.Builtin()}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
}

func TestZigNames(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"subject", "subject"}, {"type", `@"type"`}, {"error", `@"error"`}, {"u8", `@"u8"`}, {"i18n", "i18n"}, {"links~", `@"links~"`}, {"2fa", `@"2fa"`},
	} {
		if got := zigName(c.name); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

// Two things of one name are refused, and not written for the compiler to find.
func TestZigRefusesOneNameForTwo(t *testing.T) {
	for _, c := range []struct{ event, want string }{
		{`"keys": {"view": "text", "view_key": "text"}`, "the key view"},
		{`"keys": {"set_hold": "text"}, "returns": {"hold": "checkbox"}`, "the return hold"},
		{`"keys": {"order_ship": "text"}`, "the operation order ship"},
	} {
		m := modelOf(t, `{"events": {"shop.order.paid": {"phase": "before", "doc": "Paid.", `+c.event+`}},
			"actions": {"order.ship": {"as": "action", "events": ["shop.order.paid"]}}}`)
		_, err := Zig(m, Options{Package: "shop", Base: catalog.Builtin()})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.event, err, c.want)
		}
	}
}
