package runtime_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

func Example() {
	ctx := context.Background()
	rt, err := runtime.New(ctx, runtime.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer rt.Close(ctx)
	wasm, err := os.ReadFile("../examples/webhook/behavior.wasm")
	if err != nil {
		log.Fatal(err)
	}
	b, err := rt.Load(ctx, wasm, runtime.Policy{Name: "answering-machine"})
	if err != nil {
		log.Fatal(err) // says what the module is refused for, and at which byte
	}
	var out runtime.Outcome
	err = b.Handle(ctx, &runtime.Event{ID: "event.webhook.received", Dictionary: map[string]any{
		"http_verb": "GET", "http_path": "/hook",
	}}, &out)
	fmt.Println(out.Kind, err)
	fmt.Println(string(convert.AppendJSON(nil, out.Returns)))
	// Output:
	// ok <nil>
	// {"_http_response_body":"GET /hook\n","_http_response_headers":{"content-type":"text/plain; charset=utf-8"},"_http_status":200}
}
