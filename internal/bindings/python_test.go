package bindings

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// A host's own catalog gives a module that holds only what the SDK has not;
// guest-sdk/python packs and runs it.
func TestPythonOwnCatalog(t *testing.T) {
	files, err := Python(shopModel(t), Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 2 {
		t.Fatal(len(files), err)
	}
	holds(t, string(files["shop_gen.py"]),
		"from vivarium import Catalog, on",
		`"shop.order.paid": ( "ShopOrderPaid", "order_id:i! type:t! lines:L$line! get_key=get:t! history:a customer>customer_:@customer "`,
		`"agent>agent_:@worker behavior>behavior_:@behavior`,
		`"customer": ( "Customer", "id:i name:t address>address_:@address", ),`,
		`"line": ( "LineView", "item:t count:i", ),`,
		`"hold gifts",`,
		"order_ship=order.ship:t:order_id,?by,*vars=var_:v@customer stock_level=stock.level:c:item:i",
	)
	holds(t, string(files["shop_gen.pyi"]),
		"class ShopOrderPaid(Event):",
		"def customer(self) -> Customer:",
		"def agent(self) -> Worker:",
		"class Customer(View):",
		"def address(self) -> Address:",
		`def get_key(self) -> str: "get."`,
		`def history(self) -> Any: "history (lazy)."`,
		"def lines(self) -> list[LineView]:",
		`gifts: Sequence[Line]`,
		"def order_ship(self, order_id: int | Result, *, by: str | None = None, vars: Mapping[str, Any] = ...) -> Action:",
		"def order_ship_now(self, order_id: int | Result, *, by: str | None = None, vars: Mapping[str, Any] = ...) -> Customer:",
		"def stock_level(self, item: str) -> int:",
		`Line = TypedDict("Line", {"item": Required["str"], "count": "int", }, total=False)`,
		`ShopOrderPaidReturned = TypedDict("ShopOrderPaidReturned", {"hold": "bool", "gifts": "Sequence[Line]", }, total=False)`,
		`def on(event_id: Literal["shop.order.paid"]) -> Handles[ShopOrderPaid]: ...`,
	)
	for name, text := range files {
		if strings.Contains(string(text), "MailReceived") || strings.Contains(string(text), `"ticket": (`) {
			t.Errorf("%s holds what the SDK has already", name)
		}
	}
}

// holds reports which words a text does not hold, whatever its lines.
func holds(t *testing.T, text string, words ...string) {
	t.Helper()
	flat := strings.Join(strings.Fields(text), " ")
	for _, want := range words {
		if !strings.Contains(flat, want) {
			t.Errorf("missing: %s", want)
			defer t.Log(text)
		}
	}
}

func TestPythonRefusesBadModuleNames(t *testing.T) {
	m, err := New(catalog.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a b", "class", "x.y", "1", "None"} {
		if _, err := Python(m, Options{Package: name}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
}

func TestPythonNames(t *testing.T) {
	for name, want := range map[string]string{"from": "from_key", "_image_url": "image_url", "2fa": "n2fa", "get": "get_key", "custom.field": "custom_field"} {
		if got := pythonName(SplitWords(name), pythonViewNames); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
