package conformance

import "github.com/vivarium-wasm/vivarium/abi"

func rust() Language {
	return Language{
		Name: "Rust", Toolchain: "Rust 1.63 and later",
		Kit: "guest-sdk/rust/kit/kit.wasm", Triage: "guest-sdk/rust/triage/triage.wasm",
		Fail: map[string]Ending{
			"recursion": {Kind: abi.Trap},
			"memory":    {Kind: abi.Memory},
			"panic":     {Kind: abi.Failed, Words: broken + " (src/endings.rs:"},
			"assert":    {Kind: abi.Failed, Words: broken},
			"index":     {Kind: abi.Failed, Words: "index out of bounds: the len is 5 but the index is 105"},
			"divide":    {Kind: abi.Failed, Words: "attempt to divide by zero"},
			"abort":     {Kind: abi.Trap},
		},
		Budget: Budget{Size: 24 << 10, Fuel: 40_000},
	}
}
