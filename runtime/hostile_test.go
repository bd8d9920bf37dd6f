package runtime_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

const hostileDir = "testdata/hostile"

// Every hostile fixture handles attackEvent with its one fault, and serveEvent
// as it should: it returns {response: "ok"}.
const (
	attackEvent = "event.webhook.received"
	serveEvent  = "event.api.custom_request"
)

// endless is the expectation of fixtures that would run for ever: fuel or
// deadline, whichever comes first.
const endless = "endless"

// fixture is a hostile module and what the header of its source expects:
//
//	;; A loop of a single branch.
//	;; kind: endless
//	;; limit: init_fuel            the limit that the error names, if it is one
//	;; limits: init_fuel=1000000   limits that differ from the default
type fixture struct {
	name   string
	wasm   []byte
	kind   string
	limit  string
	limits runtime.Limits
}

func fixtures(t testing.TB) []fixture {
	t.Helper()
	sources, err := filepath.Glob(filepath.Join(hostileDir, "*.wat"))
	if err != nil || len(sources) < 100 {
		t.Fatalf("%d hostile fixtures found (%v)", len(sources), err)
	}
	var all []fixture
	for _, source := range sources {
		f := fixture{name: strings.TrimSuffix(filepath.Base(source), ".wat")}
		f.wasm = runtimetest.File(t, strings.TrimSuffix(source, ".wat")+".wasm")
		for line := range strings.Lines(string(runtimetest.File(t, source))) {
			header, ok := strings.CutPrefix(strings.TrimSpace(line), ";; ")
			if !ok {
				break
			}
			key, value, _ := strings.Cut(header, ": ")
			switch key {
			case "kind":
				f.kind = value
			case "limit":
				f.limit = value
			case "limits":
				for setting := range strings.FieldsSeq(value) {
					name, value, _ := strings.Cut(setting, "=")
					if err := f.limits.Set(name, value); err != nil {
						t.Fatalf("%s: %v", f.name, err)
					}
				}
			}
		}
		if f.kind != endless && !slices.Contains(abi.Kinds(), abi.Kind(f.kind)) {
			t.Fatalf("%s: kind %q", f.name, f.kind)
		}
		all = append(all, f)
	}
	return all
}

// forEngines runs a test on both engines.
func forEngines(t *testing.T, test func(t *testing.T, engine string)) {
	for _, engine := range []string{runtime.Wazero, runtime.WazeroInterpreter} {
		t.Run(engine, func(t *testing.T) { test(t, engine) })
	}
}

// answering are host functions for what fixtures ask.
func answering() map[string]runtime.CallFunc {
	return map[string]runtime.CallFunc{
		"storage.get": func(context.Context, *runtime.Call) (any, error) { return "kept", nil },
	}
}

// TestHostileFixturesAreBuilt holds every fixture against the source it was built from.
func TestHostileFixturesAreBuilt(t *testing.T) {
	for dir, list := range map[string]string{hostileDir: "hostile.sum", pristineDir: "pristine.sum"} {
		sums := map[string]string{}
		for line := range strings.Lines(string(runtimetest.File(t, filepath.Join(dir, list)))) {
			source, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
			module, name, _ := strings.Cut(rest, " ")
			sums[name+".wat"], sums[name+".wasm"] = source, module
		}
		files, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if ext := filepath.Ext(f.Name()); ext != ".wat" && ext != ".wasm" {
				continue
			}
			sum := sha256.Sum256(runtimetest.File(t, filepath.Join(dir, f.Name())))
			if got := hex.EncodeToString(sum[:]); got != sums[f.Name()] {
				t.Errorf("%s/%s is not what %s says: run build.sh", dir, f.Name(), list)
			}
			delete(sums, f.Name())
		}
		for name := range sums {
			t.Errorf("%s names %s, which is not there", list, name)
		}
	}
}

// TestHostile runs every hostile fixture on both engines: each ends as its
// header says, soon, and the behavior serves the next event as if nothing had
// happened.
func TestHostile(t *testing.T) {
	all := fixtures(t)
	forEngines(t, func(t *testing.T, engine string) {
		rt := runtimetest.New(t, runtime.Options{
			Engine: engine, Calls: answering(),
			Limits: runtime.Limits{Time: time.Minute, InitTime: time.Minute}, // fixtures about time set their own
		})
		for _, f := range all {
			t.Run(f.name, func(t *testing.T) {
				if f.kind == endless {
					f.kind, f.limit = string(abi.Fuel), "fuel"
					f.limits.Fuel = 100_000
					attack(t, rt, f)
					f.kind, f.limit = string(abi.Deadline), "time"
					f.limits.Fuel, f.limits.Time = 1<<60, 5*time.Millisecond
				}
				attack(t, rt, f)
			})
		}
	})
}

// attack runs a fixture twice, each time followed by an event that it must serve.
func attack(t *testing.T, rt *runtime.Runtime, f fixture) {
	t.Helper()
	began := time.Now()
	b, err := rt.Load(t.Context(), f.wasm, runtime.Policy{Name: f.name, Grants: []string{"*"}, Limits: f.limits})
	if f.kind == string(abi.Refused) {
		var refused *runtime.Error
		if !errors.As(err, &refused) || refused.Kind != abi.Refused || refused.Limit != f.limit {
			t.Fatalf("load: %v, want it refused by limit %q", err, f.limit)
		}
		checkLimit(t, refused)
		soon(t, began)
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	defer closed(t, b)
	reset := true // the load leaves an instance behind
	if len(b.Info().Fresh) > 0 {
		reset = false
	}
	for range 2 {
		began = time.Now()
		out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), attackEvent))
		soon(t, began)
		if string(out.Kind) != f.kind {
			t.Fatalf("kind %s, want %s: %v", out.Kind, f.kind, out.Err)
		}
		checkOutcome(t, b, out, f)
		checkInstance(t, out, reset)
		reset = len(b.Info().Fresh) == 0 && keeps(out.Kind)
		served := serve(t, b)
		checkInstance(t, served, reset)
		reset = len(b.Info().Fresh) == 0
	}
}

// keeps says that an instance is put back after a run of this kind.
func keeps(kind abi.Kind) bool {
	return slices.Contains([]abi.Kind{abi.OK, abi.Failed, abi.BadReply, abi.Output}, kind)
}

func checkInstance(t *testing.T, out *runtime.Outcome, reset bool) {
	t.Helper()
	want := "fresh"
	if reset {
		want = "reset"
	}
	if out.Cost.Instance != want {
		t.Errorf("%s: the instance was %s, want %s", out.Event, out.Cost.Instance, want)
	}
}

// serve hands a behavior the event that every fixture serves.
func serve(t *testing.T, b *runtime.Behavior) *runtime.Outcome {
	t.Helper()
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, catalog.Builtin(), serveEvent))
	if out.Kind != abi.OK {
		t.Fatalf("the next event: %v", out.Err)
	}
	if text, _ := out.Returns.Get("response").Text(); text != "ok" {
		t.Fatalf("the next event: returns %s, want ok", out.Returns)
	}
	return out
}

// soon fails when something took much longer than any limit allows, with room
// for a machine that is busy.
func soon(t *testing.T, began time.Time) {
	t.Helper()
	most := 2 * time.Second
	if raced {
		most *= 10
	}
	if took := time.Since(began); took > most {
		t.Errorf("it took %s", took)
	}
}

// checkOutcome holds an outcome against what every outcome promises.
func checkOutcome(t *testing.T, b *runtime.Behavior, out *runtime.Outcome, f fixture) {
	t.Helper()
	fuel := f.limits.Fuel
	if fuel == 0 {
		fuel = 500_000_000
	}
	if out.Cost.Fuel < 0 || out.Cost.Fuel > fuel || out.Kind == abi.Fuel && out.Cost.Fuel != fuel {
		t.Errorf("fuel %d of %d", out.Cost.Fuel, fuel)
	}
	if len(out.Logs) > 100 {
		t.Errorf("%d log lines", len(out.Logs))
	}
	if out.Kind == abi.OK {
		if out.Err != nil {
			t.Errorf("ok with an error: %v", out.Err)
		}
		return
	}
	if out.Err == nil || out.Err.Kind != out.Kind {
		t.Fatalf("kind %s with the error %v", out.Kind, out.Err)
	}
	if out.Err.Behavior != b.Name() || out.Err.Event != attackEvent {
		t.Errorf("the error speaks of %q, %q", out.Err.Behavior, out.Err.Event)
	}
	if out.Returns.Type() != abi.Absent || len(out.Actions) > 0 || out.Suspended != nil {
		t.Errorf("a run that ended %s has returns %s and %d actions", out.Kind, out.Returns, len(out.Actions))
	}
	if out.Err.Limit != f.limit {
		t.Errorf("the error names limit %q, want %q: %v", out.Err.Limit, f.limit, out.Err)
	}
	checkLimit(t, out.Err)
	if out.Kind == abi.Deadline != errors.Is(out.Err, context.DeadlineExceeded) {
		t.Errorf("kind %s: errors.Is(err, context.DeadlineExceeded) is wrong", out.Kind)
	}
	if strings.ContainsFunc(out.Err.Message, func(c rune) bool { return c < ' ' || c == 0x7f }) || len(out.Err.Message) > 8<<10 {
		t.Errorf("message %.200q", out.Err.Message)
	}
}

// checkLimit holds the figures of an error against one another.
func checkLimit(t *testing.T, err *runtime.Error) {
	t.Helper()
	if err.Limit == "" {
		return
	}
	if err.Allowed <= 0 || err.Used < err.Allowed || err.Used == math.MaxInt64 {
		t.Errorf("limit %s: used %d, allowed %d", err.Limit, err.Used, err.Allowed)
	}
	if text := err.Error(); !strings.Contains(text, fmt.Sprintf("limit %s: used %d, allowed %d", err.Limit, err.Used, err.Allowed)) {
		t.Errorf("%q does not say which limit, used and allowed", text)
	}
}

func closed(t testing.TB, b *runtime.Behavior) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := b.Close(ctx); err != nil {
		t.Error(err)
	}
}

// wantKind fails unless err is an *Error of a kind.
func wantKind(t testing.TB, err error, kind abi.Kind) *runtime.Error {
	t.Helper()
	var e *runtime.Error
	if !errors.As(err, &e) || e.Kind != kind {
		t.Fatalf("error %v, want one of kind %s", err, kind)
	}
	return e
}
