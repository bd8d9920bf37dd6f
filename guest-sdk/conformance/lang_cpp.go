package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func cpp() Language {
	return Language{
		Name: "C++", Toolchain: "clang 17 and later with libc++",
		Kit: "guest-sdk/cpp/kit/kit.wasm", Triage: "guest-sdk/cpp/triage/triage.wasm",
		// The library does not throw: it says what it would have thrown and fails.
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Memory},
			"index":     {Kind: abi.Failed, Words: "out_of_range"},
			"divide":    {Kind: abi.Trap, Words: "divide"},
			"abort":     {Kind: abi.Trap, Words: "unreachable"},
			"exit":      {Kind: abi.Failed, Words: "exit 3"},
		},
		Budget: Budget{Size: 8 << 10, Fuel: 30_000},
	}
}
