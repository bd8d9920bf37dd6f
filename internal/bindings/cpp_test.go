package bindings

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// shopInCPP is a handler that uses what is generated for the shop.
const shopInCPP = `#include "shop_gen.hpp"
static void paid(shop::ShopOrderPaid ev) {
	shop::Customer customer = ev.customer();
	vivarium::Worker agent = ev.agent();
	for (auto [_, line] : ev.lines()) ev.info(line.item(), " ", line.count(), " by ", agent.full_name());
	ev.set_gifts({{"pen", 2}, {"cup", 1}});
	ev.set_hold(customer.name() == customer.address().email() && ev.history().size() > 3 && ev.get_key().empty());
	int64_t left = ev.stock_level("pen").must();
	shop::OrderShipOptions options;
	options.by = "van";
	options.vars = vivarium::build([](vivarium::Writer w) { w.map().put("reason", "paid"); });
	vivarium::Action shipped = ev.order_ship(ev.order_id(), options).must();
	shop::Customer now = ev.order_ship_now(shipped.id()).must();
	if (left < 3) ev.task_create("order more for " , {}).must();
	if (now.name().empty()) vivarium::fail("nobody");
}
VIVARIUM_ON(ShopOrderPaid, paid);
`

func TestOwnCatalogInCPP(t *testing.T) {
	files, err := CPP(shopModel(t), Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	header := string(files["shop_gen.hpp"])
	for _, want := range []string{
		"// Code generated from the catalog; DO NOT EDIT.\n",
		"namespace shop {",
		`#define VIVARIUM_ID_ShopOrderPaid "shop.order.paid"`,
		"class ShopOrderPaid : public vivarium::Operations {",
		"vivarium::Value history() const { return get(\"history\"); }",
		"vivarium::string_view get_key() const { return sent(\"get\").as_text(); }",
		"vivarium::Answer<Customer> order_ship_now(vivarium::Id order_id, const OrderShipOptions &opt = {}) const {",
	} {
		if !strings.Contains(header, want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(header, "MailReceived") || strings.Contains(header, "class Ticket ") {
		t.Error("holds what the SDK has already")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"shop_gen.hpp": header, "main.cpp": shopInCPP, "typo.cpp": strings.Replace(shopInCPP, "ev.lines()", "ev.line()", 1)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, standard := range []string{"-std=c++17", "-std=c++20"} {
		compilesWithClang(t, "clang++", dir, "main.cpp", "typo.cpp", []string{
			"--target=wasm32-wasi", standard, "-fno-exceptions", "-fno-rtti", "-Wall", "-Wextra", "-Werror", "-fsyntax-only",
			"-I../../guest-sdk/cpp", "-I../../guest-sdk/c",
		})
	}
}
