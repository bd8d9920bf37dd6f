package conformance

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/abi"
)

func standardGo() Language {
	return Language{
		Name: "Go", Toolchain: "Go 1.25 and later",
		Kit: "guest-sdk/go/kit", Triage: "guest-sdk/go/triage",
		Make: goBuild,
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Memory, Logs: "fatal error: out of memory"},
			"panic":     {Kind: abi.Failed, Words: "panic: " + broken + " (github.com/vivarium-wasm/vivarium/guest-sdk/go/kit/endings.go:"},
			"index":     {Kind: abi.Failed, Words: "out of range"},
			"divide":    {Kind: abi.Failed, Words: "divide by zero"},
			"exit":      {Kind: abi.Failed, Words: "exit 3"},
		},
		Budget: Budget{Size: 2_621_440, Fuel: 60_000},
	}
}

// goBuild builds the main package in a folder: its modules are megabytes, and
// whoever tests has the toolchain.
func goBuild(dir string) ([]byte, error) {
	out, err := os.MkdirTemp("", "kit")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(out)
	module := filepath.Join(out, "guest.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-buildmode=c-shared", "-ldflags=-w", "-o", module, ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("conformance: go build in %s: %w: %s", dir, err, said)
	}
	return os.ReadFile(module)
}
