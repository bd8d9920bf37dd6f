package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func tinyGo() Language {
	return Language{
		Name: "TinyGo", Toolchain: "TinyGo 0.41",
		Kit: "guest-sdk/go/kit/kit.wasm", Triage: "guest-sdk/go/triage/triage.wasm",
		Memory: 8 << 20, // zeroed byte by byte
		// It cannot recover: a panic prints its words and traps.
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap},
			"memory":    {Kind: abi.Memory, Logs: "out of memory"},
			"panic":     {Kind: abi.Trap, Logs: broken},
			"index":     {Kind: abi.Trap, Logs: "out of range"},
			"divide":    {Kind: abi.Trap, Logs: "divide by zero"},
			"exit":      {Kind: abi.Failed, Words: "exit 3"},
		},
		Budget: Budget{Size: 40 << 10, Fuel: 40_000},
	}
}
