package project

import (
	"bytes"
	"os"
	"testing"

	"github.com/vivarium-wasm/vivarium/runtime"
)

// Debug information and what stood there before go, names and code stay, and a
// host reads what was written.
func TestMetadata(t *testing.T) {
	module, err := os.ReadFile("../../examples/webhook/behavior.wasm")
	if err != nil {
		t.Fatal(err)
	}
	custom := func(name, content string) []byte {
		section := append([]byte{0, byte(1 + len(name) + len(content)), byte(len(name))}, name...)
		return append(section, content...)
	}
	padded := bytes.Clone(module[:8])
	padded = append(padded, custom(".debug_info", "where")...)
	padded = append(padded, module[8:]...)
	padded = append(padded, custom("vivarium", "\x81\xa4name\xa3old")...)
	padded = append(padded, custom("producers", "me")...)
	m := &runtime.Metadata{
		Name: "hook", Version: "1", Description: "d",
		Events:    map[string]runtime.EventMetadata{"event.webhook.received": {Priority: 7, Params: map[string]any{"a": int64(1)}}},
		Variables: map[string]string{"n": "number"}, Operations: []string{"*"}, Limits: map[string]string{"time": "1s"},
	}
	out, err := withMetadata(padded, m)
	if err != nil {
		t.Fatal(err)
	}
	again, err := withMetadata(out, m)
	if err != nil || !bytes.Equal(out, again) {
		t.Errorf("a second time it gives %d bytes, not %d: %v", len(again), len(out), err)
	}
	for _, gone := range []string{".debug_info", "producers", "old"} {
		if bytes.Contains(out, []byte(gone)) {
			t.Errorf("%s is still there", gone)
		}
	}
	info, err := runtime.Inspect(out, runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := info.Metadata
	if got == nil || got.Name != "hook" || got.Events["event.webhook.received"].Priority != 7 || got.Variables["n"] != "number" ||
		got.Operations[0] != "*" || got.Limits["time"] != "1s" || len(info.Warnings) > 0 {
		t.Errorf("%+v, %q", got, info.Warnings)
	}
}

func FuzzMetadata(f *testing.F) {
	module, err := os.ReadFile("../../examples/webhook/behavior.wasm")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(module)
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x00\x02\x09v"))
	f.Fuzz(func(t *testing.T, module []byte) {
		out, err := withMetadata(module, &runtime.Metadata{Name: "x"})
		if err == nil && len(out) > len(module)+64 {
			t.Errorf("%d bytes become %d", len(module), len(out))
		}
	})
}
