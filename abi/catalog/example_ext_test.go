package catalog_test

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
)

func ExampleCatalog_With() {
	doc, err := yaml.Read("shop.yaml", []byte(`
records:
  order:
    traits: [identity]
    keys:
      number: text, number on the receipt, e.g. A-8813
      total: decimal, what was paid, e.g. 42.50
    links: {customer_: contact}

events:
  order.paid:
    label: Order paid
    phase: after
    doc: A customer paid an order.
    keys:
      is_gift: checkbox, wrap it
    links: {order_: order}

actions:
  order.refund:
    as: action
    doc: Give money back.
    events: [order.paid]
    args: {amount: "decimal!, how much"}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	paid, _ := c.Event("order.paid")
	key, _ := paid.Key("order_customer_email_address")
	fmt.Println(key.Type, key.Lazy)

	dict, err := paid.Coerce(map[string]any{"order_total": "42.50", "is_gift": 1})
	fmt.Println(dict, err)
	_, err = paid.Coerce(map[string]any{"order_totl": 42.5})
	fmt.Println(err)
	// Output:
	// text true
	// map[is_gift:true order_total:42.5] <nil>
	// key "order_totl": no such key (nearest: order_total)
}
