package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func c() Language {
	return Language{
		Name: "C", Toolchain: "clang and wasm-ld 14 and later",
		Kit: "guest-sdk/c/kit/kit.wasm", Triage: "guest-sdk/c/triage/triage.wasm",
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Memory},
			"assert":    {Kind: abi.Failed, Words: "assertion failed: how.len == 100 (kit.c:"},
			"divide":    {Kind: abi.Trap, Words: "divide"},
		},
		Budget: Budget{Size: 4 << 10, Fuel: 25_000},
	}
}
