package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"vivarium": main})
}

// TestScripts runs every script of testdata/script against the command. Beside
// what testscript knows, they may say
//
//	exits 4 vivarium run x.wasm    the command ends with exactly this exit code
//	keys stdout kind event …       the JSON object has exactly these keys
//	count stdout 61                the JSON array has so many entries
//
// and ask whether this is a [race] build, in which compiling is many times slower.
// $FIXTURES are this package's modules, $HOSTILE those of the runtime, $ROOT is
// the checkout.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			for name, dir := range map[string]string{"FIXTURES": "testdata", "HOSTILE": "../../runtime/testdata", "ROOT": "../.."} {
				abs, err := filepath.Abs(dir)
				if err != nil {
					return err
				}
				env.Setenv(name, abs)
			}
			env.Setenv("XDG_CACHE_HOME", filepath.Join(env.WorkDir, ".cache"))
			for _, name := range []string{"GOCACHE", "GOMODCACHE"} { // for scripts that build projects
				dir, err := exec.Command("go", "env", name).Output()
				if err != nil {
					return err
				}
				env.Setenv(name, strings.TrimSpace(string(dir)))
			}
			env.Setenv("GORACE", "atexit_sleep_ms=0") // else every command of a race build ends a second late
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "race" {
				return raceBuild, nil
			}
			return false, fmt.Errorf("there is no condition %q", name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "keys": keys, "count": count},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE command [args…]")
	}
	got, err := 0, ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, want %s\n%s%s", got, args[0], ts.ReadFile("stdout"), ts.ReadFile("stderr"))
	}
	for _, line := range strings.Split(ts.ReadFile("stderr"), "\n") {
		if strings.HasPrefix(line, "goroutine ") || strings.HasPrefix(line, "panic: ") {
			ts.Fatalf("a stack trace of ours:\n%s", ts.ReadFile("stderr"))
		}
	}
}

func keys(ts *testscript.TestScript, neg bool, args []string) {
	var object map[string]any
	if err := json.Unmarshal([]byte(ts.ReadFile(args[0])), &object); err != nil {
		ts.Fatalf("%v", err)
	}
	if got, want := slices.Sorted(maps.Keys(object)), slices.Sorted(slices.Values(args[1:])); neg || !slices.Equal(got, want) {
		ts.Fatalf("keys %v, want %v", got, want)
	}
}

func count(ts *testscript.TestScript, neg bool, args []string) {
	var list []any
	if err := json.Unmarshal([]byte(ts.ReadFile(args[0])), &list); err != nil {
		ts.Fatalf("%v", err)
	}
	if neg || strconv.Itoa(len(list)) != args[1] {
		ts.Fatalf("%d entries, want %s", len(list), args[1])
	}
}
