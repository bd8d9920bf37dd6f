// Package taskrouter tests the module that main.zig is compiled to. What it does
// for each task stands in tests/.
package taskrouter

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	b := runtimetest.Load(t, runtimetest.File(t, "behavior.wasm"), runtime.Policy{
		Name: "router", Grants: []string{"set_owner", "set_due_date", "comment.create"}, Vars: map[string]any{"routes": "refund = 7"},
	})
	for _, owner := range []int64{0, 3} {
		ev := runtimetest.Sample(t, b.Catalog(), "event.task.created.worker")
		ev.Dictionary["task_owner_id"], ev.Dictionary["task_is_completed"] = owner, false
		out := runtimetest.Handle(t, b, ev)
		if out.Kind != abi.OK || (len(out.Actions) > 0) != (owner == 0) {
			t.Errorf("owner %d: %s, %v, %d actions", owner, out.Kind, out.Err, len(out.Actions))
		}
		if out.Cost.Instance != "reset" {
			t.Errorf("owner %d: the instance is %s", owner, out.Cost.Instance)
		}
	}
}

// The rule itself is tested in its own language.
func TestRule(t *testing.T) {
	zig, err := exec.LookPath("zig")
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skip("skipped: there is no zig in PATH")
	}
	sdk := filepath.Join("..", "..", "guest-sdk", "zig", "src", "vivarium.zig")
	out, err := exec.Command(zig, "test", "--cache-dir", t.TempDir(), "--dep", "vivarium", "-Mroot=main.zig", "-Mvivarium="+sdk).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
