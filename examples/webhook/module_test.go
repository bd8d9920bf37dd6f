// Package webhook tests the module that behavior.wat is built to.
package webhook

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "webhook"})
	long := "/" + strings.Repeat("x", 100_000) // needs more than the memory it starts with
	for _, test := range []struct {
		verb, path string
		status     int64
	}{{"GET", "/hook", 200}, {"POST", "/ünï", 200}, {"DELETE", "/", 405}, {"GET", long, 200}} {
		out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.webhook.received",
			Dictionary: map[string]any{"http_verb": test.verb, "http_path": test.path}})
		if out.Kind != abi.OK {
			t.Fatal(out.Err)
		}
		status, _ := out.Returns.Get("_http_status").Int()
		body, _ := out.Returns.Get("_http_response_body").Text()
		kind, _ := out.Returns.Get("_http_response_headers").Get("content-type").Text()
		if status != test.status || body != test.verb+" "+test.path+"\n" || !strings.HasPrefix(kind, "text/plain") {
			t.Errorf("%s %.20s: status %d, type %q, body %.40q", test.verb, test.path, status, kind, body)
		}
		if out.Cost.Instance != "reset" {
			t.Errorf("%s %.20s: the instance is %s", test.verb, test.path, out.Cost.Instance)
		}
	}
}
