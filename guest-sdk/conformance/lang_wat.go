package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func wat() Language {
	return Language{
		Name: "WAT", Toolchain: "wabt",
		Kit: "guest-sdk/wat/kit/kit.wasm", Triage: "guest-sdk/wat/triage/triage.wasm",
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Memory},
			"index":     {Kind: abi.Trap},
			"divide":    {Kind: abi.Trap},
		},
		Budget: Budget{Size: 4 << 10, Fuel: 40_000},
	}
}
