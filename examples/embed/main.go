// Command embed is a shop that lets its customers automate what happens when an
// order is paid, without trusting their code.
package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

//go:embed catalog.yaml
var ours []byte

//go:embed behavior.wasm
var behavior []byte // as a customer would upload it

var stock = map[string]int{"garden gnome": 5, "watering can": 80}

func main() {
	if err := shop(context.Background(), os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func shop(ctx context.Context, w io.Writer) error {
	doc, err := yaml.Read("catalog.yaml", ours)
	if err != nil {
		return err
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		return err
	}
	rt, err := runtime.New(ctx, runtime.Options{
		Catalog: known,
		Calls: map[string]runtime.CallFunc{
			"stock.level": func(_ context.Context, call *runtime.Call) (any, error) {
				return stock[call.Args["item"].(string)], nil
			},
		},
	})
	if err != nil {
		return err
	}
	defer rt.Close(ctx)
	b, err := rt.Load(ctx, behavior, runtime.Policy{Name: "hold-large-orders", Grants: []string{"stock.level", "order.hold"}})
	if err != nil {
		return err
	}
	var out runtime.Outcome
	for _, order := range []map[string]any{
		{"order_id": 4711, "item": "garden gnome", "quantity": 12, "total": 359.40},
		{"order_id": 4712, "item": "watering can", "quantity": 1, "total": 19.90},
	} {
		if err := b.Handle(ctx, &runtime.Event{ID: "event.order.paid", Dictionary: order}, &out); err != nil {
			return err
		}
		fmt.Fprintf(w, "order %d: %d actions\n", order["order_id"], len(out.Actions))
		for _, action := range out.Actions { // nothing has happened yet: perform them here
			fmt.Fprintf(w, "  %s %s\n", action.Name, convert.AppendJSON(nil, action.Args))
		}
	}
	return nil
}
