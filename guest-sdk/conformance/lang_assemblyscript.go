package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func assemblyScript() Language {
	return Language{
		Name: "AssemblyScript", Toolchain: "asc 0.28",
		Kit: "guest-sdk/assemblyscript/kit/kit.wasm", Triage: "guest-sdk/assemblyscript/triage/triage.wasm",
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap, Words: "stack_frames"},
			"memory":    {Kind: abi.Memory},
			"exception": {Kind: abi.Failed, Words: broken},
			"abort":     {Kind: abi.Failed, Words: broken},
			"assert":    {Kind: abi.Failed, Words: broken},
			"index":     {Kind: abi.Failed, Words: "Index out of range"},
			"divide":    {Kind: abi.Trap},
		},
		Budget: Budget{Size: 12 << 10, Fuel: 40_000},
	}
}
