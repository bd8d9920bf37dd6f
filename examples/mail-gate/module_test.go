package main

import (
	"maps"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{Name: "gate"})
	sample := runtimetest.Sample(t, b.Catalog(), "event.mail.received.app").Dictionary
	for _, test := range []struct {
		name string
		keys map[string]any
		want string
	}{
		{"passes", map[string]any{"body": "Hello", "attachments": map[string]any{}},
			`{"headers":{"x-mail-gate":"passed","x-priority":""}}`},
		{"spam", map[string]any{"headers": map[string]any{"x-spam-flag": "YES"}},
			`{"reject":true}`},
		{"card number", map[string]any{"body": "My card is 4111 1111 1111 1111.", "attachments": map[string]any{}},
			`{"body":"My card is **** **** **** 1111.","headers":{"x-mail-gate":"passed","x-priority":""}}`},
		{"program attached", map[string]any{"body": "Hello", "attachments": map[string]any{"invoice.pdf.EXE": map[string]any{"file_size": 1}}},
			`{"headers":{"x-mail-gate":"passed","x-priority":""},"remove_attachments":[{"oper":"is","value":"invoice.pdf.EXE"}]}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			dict := maps.Clone(sample)
			maps.Copy(dict, test.keys)
			out := runtimetest.Handle(t, b, &runtime.Event{ID: "event.mail.received.app", Dictionary: dict})
			if out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			if got := string(convert.AppendJSON(nil, out.Returns)); got != test.want {
				t.Errorf("returns %s\nwant    %s", got, test.want)
			}
		})
	}
}
