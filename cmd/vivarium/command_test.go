package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// invoke runs the command in this process.
func invoke(ctx context.Context, stdin string, args ...string) (code int, out, err string) {
	var o, e bytes.Buffer
	code = command(ctx, args, streams{in: strings.NewReader(stdin), out: &o, err: &e})
	return code, o.String(), e.String()
}

func TestInterruptedRunIsCanceled(t *testing.T) {
	for _, after := range []time.Duration{0, 5 * time.Millisecond, 200 * time.Millisecond} { // before, while loading, while running
		ctx, cancel := context.WithCancel(t.Context())
		if after == 0 {
			cancel()
		}
		time.AfterFunc(after, cancel)
		code, out, _ := invoke(ctx, "", "run", "../../runtime/testdata/loop_forever.wasm", "--limit", "time=1m", "--limit", "fuel=1000000000000", "--cache", "off", "--json")
		if code != 13 || !strings.Contains(out, `"kind":"canceled"`) {
			t.Errorf("after %v: exit code %d, want 13\n%s", after, code, out)
		}
	}
}

func TestEveryKindHasItsOwnExitCode(t *testing.T) {
	kinds := map[int]abi.Kind{}
	for i, kind := range abi.Kinds() {
		code := exitCode(kind)
		if other, taken := kinds[code]; taken {
			t.Errorf("%s and %s share exit code %d", kind, other, code)
		}
		kinds[code] = kind
		if want := []int{0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}[i]; code != want {
			t.Errorf("%s has exit code %d, want %d", kind, code, want)
		}
	}
	if code := exitCode("of a later version"); code != exitFailed {
		t.Errorf("an unknown kind has exit code %d, want %d", code, exitFailed)
	}
}
