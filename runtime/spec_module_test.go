package runtime_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// proves MOD-1, MOD-2, MOD-3, MOD-4, MOD-5, MOD-6, NAME-1, HAND-3, HAND-4, INIT-1
func TestSpecModulesRefused(t *testing.T) {
	for name, words := range map[string][]string{
		"no_memory":           {"no memory", "memory"},
		"memory_not_exported": {"not exported", `"memory"`},
		"memory_misnamed":     {"not exported", `"memory"`},
		"two_memories":        {"more than one memory"},
		"imports_memory":      {`"vivarium_v1"."memory"`, "only functions"},
		"imports_global":      {`"env"."__stack_pointer"`, "only functions"},
		"unknown_import":      {`"vivarium_v1"."teleport"`},
		"foreign_import":      {`"env"."abort"`},
		"wrong_import_type":   {`"vivarium_v1"."read"`, "want"},
		"other_version":       {"vivarium_v2", "vivarium_v1"},
		"two_versions":        {"vivarium_v2", "vivarium_v1"},

		"command":                  {"_start", "-buildmode=c-shared", "cdylib", "-mexec-model=reactor"},
		"command_without_handlers": {"_start", "-buildmode=c-shared"},

		"dollar_export":        {"$save", "reserved"},
		"dollar_import":        {"$fuel", "reserved"},
		"dollar_import_module": {"$vivarium", "reserved"},

		"wrong_signature":          {"event.webhook.received", "(i32, i32) -> (i32)", "(i32) -> (i64)"},
		"unknown_event":            {"event.webhook.recieved", "event.webhook.received"},
		"two_exports_one_event":    {"event.webhook.received", "event__webhook__received"},
		"imported_handler":         {`"vivarium_v1"."handle"`},
		"reexported_host_function": {"event.webhook.received"},
		"no_handlers":              {"no handlers", "event.mail.received"},
		"wrong_initialize":         {"_initialize"},

		"shared_memory": {"threads"},
		"exceptions":    {"exceptions"},
		"tail_call":     {"tail call"},
		"memory64":      {"64-bit memory"},
		"huge_memory":   {"memory_bytes", "4294967296", "67108864"},
	} {
		t.Run(name, func(t *testing.T) {
			wasm := specModule(t, name)
			e := loadError(t, runtimetest.New(t, runtime.Options{}), wasm, runtime.Policy{})
			wantWords(t, e.Error(), words...)
			if e.Offset > int64(len(wasm)) {
				t.Errorf("byte %d of %d", e.Offset, len(wasm))
			}
			if info, err := runtime.Inspect(wasm, runtime.Options{}); err == nil || info.Size != len(wasm) {
				t.Errorf("Inspect says %v of %d bytes", err, info.Size)
			}
		})
	}
}

// What is no module at all.
//
// proves MOD-1, MOD-6
func TestSpecNoModules(t *testing.T) {
	rt := runtimetest.New(t, runtime.Options{})
	whole := specModule(t, "probe")
	for name, c := range map[string]struct {
		wasm  []byte
		words []string
	}{
		"nothing":          {nil, []string{"not a WebAssembly module"}},
		"text":             {[]byte("(module)"), []string{"not a WebAssembly module"}},
		"component":        {[]byte("\x00asm\x0d\x00\x01\x00"), []string{"component"}},
		"magic alone":      {whole[:4], []string{"not a WebAssembly module"}},
		"another version":  {[]byte("\x00asm\x02\x00\x00\x00"), []string{"version"}},
		"a 4 GiB section":  {[]byte("\x00asm\x01\x00\x00\x00\x01\xff\xff\xff\xff\x0f"), []string{"byte"}},
		"2^32-1 functions": {append(bytes.Clone(whole[:8]), 3, 5, 0xff, 0xff, 0xff, 0xff, 0x0f), []string{"byte"}},
	} {
		t.Run(name, func(t *testing.T) {
			wantWords(t, loadError(t, rt, c.wasm, runtime.Policy{}).Error(), c.words...)
		})
	}
	for n := range len(whole) - 1 { // cut at every byte: a clean refusal, never a panic
		if _, err := runtime.Inspect(whole[:n], runtime.Options{}); err == nil {
			t.Fatalf("the first %d of %d bytes are a module", n, len(whole))
		}
	}
	e := loadError(t, rt, whole, runtime.Policy{Limits: runtime.Limits{ModuleBytes: 100}})
	if e.Limit != "module_bytes" || e.Used != int64(len(whole)) || e.Allowed != 100 {
		t.Errorf("got %+v", e)
	}
}

// proves MOD-4, MOD-5, HAND-1, HAND-4, NAME-3
func TestSpecModulesAccepted(t *testing.T) {
	for name, handlers := range map[string][]string{
		"no_imports":               {"event.webhook.received"},
		"start_and_initialize":     {"event.webhook.received"},
		"other_exports":            {"event.webhook.received"},
		"underscores":              {"event.webhook.received"},
		"one_function_many_events": {"event.ajax.request", "event.mail.received", "event.webhook.received"},
	} {
		t.Run(name, func(t *testing.T) {
			onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
				b := loadSpec(t, rt, name, runtime.Policy{})
				if got := b.Info().Handlers; !slices.Equal(got, handlers) {
					t.Errorf("handlers are %v, want %v", got, handlers)
				}
				for _, id := range handlers {
					if out := runtimetest.Handle(t, b, &runtime.Event{ID: id}); out.Kind != abi.OK || out.Returns.Type() != abi.Absent {
						t.Errorf("%s: %s, %v, returned %s", id, out.Kind, out.Err, out.Returns)
					}
				}
			})
		})
	}
}

// proves INIT-1
func TestSpecInitOrder(t *testing.T) {
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "init_order", runtime.Policy{})
		for range 3 {
			out := runtimetest.Handle(t, b, webhook())
			if status, _ := out.Returns.Get("_http_status").Int(); status != 122 {
				t.Errorf("got %s, %v: want the start function first, then _initialize, each once", out.Returns, out.Err)
			}
		}
	})
}

// proves INIT-2, FUEL-7
func TestSpecInitFails(t *testing.T) {
	for name, c := range map[string]struct {
		limits runtime.Limits
		words  []string
	}{
		"trap_in_init":           {words: []string{"_initialize", "unreachable"}},
		"trap_in_start":          {words: []string{"unreachable"}},
		"fail_in_init":           {words: []string{"_initialize", "no license"}},
		"exit_in_init":           {words: []string{"_initialize", "exit 3"}},
		"loop_in_init":           {runtime.Limits{InitTime: 50 * time.Millisecond}, []string{"_initialize", "init_"}},
		"loop_in_init, by fuel":  {runtime.Limits{InitFuel: 10_000, InitTime: time.Hour >> 4}, []string{"_initialize", "init_fuel", "10000"}},
		"loop_in_start, by fuel": {runtime.Limits{InitFuel: 10_000, InitTime: time.Hour >> 4}, []string{"init_fuel", "10000"}},
		"loop_in_start":          {runtime.Limits{InitTime: 50 * time.Millisecond}, []string{"init_"}},
	} {
		t.Run(name, func(t *testing.T) {
			onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
				started := time.Now()
				file, _, _ := strings.Cut(name, ",")
				e := loadError(t, rt, specModule(t, file), runtime.Policy{Limits: c.limits})
				wantWords(t, e.Error(), c.words...)
				if took := time.Since(started); took > 10*time.Second {
					t.Errorf("refused after %s", took)
				}
			})
		})
	}
}

// proves INIT-3, SRC-6, WASI-1, WASI-3
func TestSpecInitAsks(t *testing.T) {
	var random []byte
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		for range 2 {
			out := runtimetest.Handle(t, loadSpec(t, rt, "init_asks", runtime.Policy{}), webhook())
			body, ok := out.Returns.Get("_http_response_body").Raw()
			if !ok || len(body) != 40 {
				t.Fatalf("%s: %v, returned %s", out.Kind, out.Err, out.Returns)
			}
			want := []byte{
				0, 0, 0, 0, 0, 0, 0, 0, // sources 0 and 1
				0xfa, 0xff, 0xff, 0xff, 0xfa, 0xff, 0xff, 0xff, // call and act: -6
				0, 0, 0, 0, 0, 0, 0, 0, // sources 2 and 3
				1, 0, 0, 0, 0, 0, 0, 0, // the clock
			}
			if !bytes.Equal(body[:32], want) {
				t.Errorf("answered % x, want % x", body[:32], want)
			}
			if random == nil {
				random = bytes.Clone(body[32:])
			}
			if !bytes.Equal(random, body[32:]) || bytes.Equal(random, make([]byte, 8)) {
				t.Errorf("random bytes % x, once % x", body[32:], random)
			}
		}
	})
}

// proves HAND-5
func TestSpecRunsArePristine(t *testing.T) {
	onEngines(t, runtime.Options{}, func(t *testing.T, rt *runtime.Runtime) {
		b := loadSpec(t, rt, "stateful", runtime.Policy{})
		for i := range 4 {
			out := runtimetest.Handle(t, b, webhook())
			if status, _ := out.Returns.Get("_http_status").Int(); status != 100 {
				t.Fatalf("run %d: %s: %v, returned %s", i, out.Kind, out.Err, out.Returns)
			}
		}
	})
}
