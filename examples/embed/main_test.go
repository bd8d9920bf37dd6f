package main

import (
	"bytes"
	"testing"
)

func TestShop(t *testing.T) {
	var out bytes.Buffer
	if err := shop(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	const want = `order 4711: 1 actions
  order.hold {"order_id":4711,"reason":"12 garden gnome ordered, 5 in stock"}
order 4712: 0 actions
`
	if out.String() != want {
		t.Errorf("got:\n%swant:\n%s", out.String(), want)
	}
}
