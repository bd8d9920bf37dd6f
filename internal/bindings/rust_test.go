package bindings

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// rustShop gives the Rust bindings of a host's own catalog.
func rustShop(t *testing.T, options Options) (map[string][]byte, error) {
	t.Helper()
	options.Base = catalog.Builtin()
	return Rust(shopModel(t), options)
}

// A host's own catalog gives one module that uses the crate and holds only what
// that has not. It is compiled where there is a Rust, with the crate.
func TestRustOwnCatalog(t *testing.T) {
	files, err := rustShop(t, Options{Package: "shop"})
	if err != nil {
		t.Fatal(err)
	}
	source, ok := files["shop_gen.rs"]
	if len(files) != 1 || !ok {
		t.Fatalf("%d files", len(files))
	}
	all := strings.Join(strings.Fields(string(source)), " ")
	for _, want := range []string{
		"use vivarium::*;",
		"event! { /// The event shop.order.paid: an order was paid. ShopOrderPaid: \"shop.order.paid\" }",
		"pub fn customer(self) -> Customer<'a> { Customer(self.0.root().linked(\"customer_\")) }",
		"pub fn agent(self) -> Worker<'a>",
		"pub fn address(self) -> Address<'a>",
		"pub fn get_key(self) -> &'a str",
		"pub fn type_(self) -> &'a str",
		`pub fn history(self) -> Value<'a> { self.0.root().get("history") }`,
		"pub fn lines(self) -> Views<'a, LineView<'a>>",
		"pub fn set_gifts(self, v: &[Line])",
		"pub fn set_hold(self, v: bool)",
		"pub fn order_ship(self, order_id: Id, opt: &OrderShipOptions) -> Asked<Action>",
		"pub fn order_ship_now(self, order_id: Id, opt: &OrderShipOptions) -> Asked<Customer<'a>>",
		"pub fn stock_level(self, item: &str) -> Asked<i64>",
		"pub vars: &'a [(&'a str, &'a dyn Write)],",
		"pub item: &'a str,",
		"pub count: Option<i64>,",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(all, "MailReceived") || strings.Contains(all, "Ticket {") {
		t.Error("holds what the crate has already")
	}
	if t.Failed() {
		t.Logf("%s", source)
	}
}

func TestRustRefusesBadModuleNames(t *testing.T) {
	for _, name := range []string{"a b", "type", "x;y", "1", "Shop", "gen"} {
		if _, err := rustShop(t, Options{Package: name}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
}
