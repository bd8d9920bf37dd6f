package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func zig() Language {
	return Language{
		Name: "Zig", Toolchain: "Zig 0.16",
		Kit: "guest-sdk/zig/kit/kit.wasm", Triage: "guest-sdk/zig/triage/triage.wasm",
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Failed, Words: "OutOfMemory"}, // an error that the handler returns
			"panic":     {Kind: abi.Failed, Words: broken},
			"index":     {Kind: abi.Failed, Words: "index out of bounds: index 105, len 5"},
			"divide":    {Kind: abi.Failed, Words: "division by zero"},
		},
		Budget: Budget{Size: 12 << 10, Fuel: 40_000},
	}
}
