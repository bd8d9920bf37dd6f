// Command rewrite shows what rewriting makes of a module, for whoever wants to read it or to run it on a bare engine. Data
// segments stay in the module; every function it imports is allowed, and none is charged for the bytes it moves.
//
//	go run ./runtime/internal/instrument/rewrite behavior.wasm rewritten.wasm
//
// Whoever runs it offers the function [instrument.YieldModule].[instrument.YieldName] and sets the exported global
// [instrument.GlobalFuel] before each call.
package main

import (
	"fmt"
	"os"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: rewrite MODULE REWRITTEN")
		os.Exit(2)
	}
	if err := rewrite(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "rewrite:", err)
		os.Exit(1)
	}
}

func rewrite(from, to string) error {
	wasm, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	m, err := instrument.Admit(wasm, &instrument.Profile{Shapeless: true})
	if err != nil {
		return err
	}
	r, err := instrument.Rewrite(wasm, &instrument.Profile{Off: instrument.Data, Imports: m.Offer()})
	if err != nil {
		return err
	}
	return os.WriteFile(to, r.Wasm, 0o644)
}
