// Package pack makes self-contained modules out of initialized ones. An
// interpreter and a program become a behavior that exports the program's handlers
// and has nothing left to initialize:
//
//	wasm, err := pack.Pack(ctx, interpreter, pack.Program{Main: "main.js", Files: files}, runtime.Options{})
//
// Any other module with an expensive _initialize is packed with the zero Program:
// its own handlers stay exported, and what initialization left is its beginning.
// The section Packing of abi/SPEC.md says what an interpreter is.
package pack

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Packing is the author's own machine at work, not a host's: unless options say
// otherwise it may take longer than a load.
const (
	compileTime = 5 * time.Minute
	initTime    = 30 * time.Second
	initFuel    = 20_000_000_000
)

// Pack runs a module's initialization in a sandbox of its own, under the limits
// of options, and gives the module that begins where it ended. interpreter is not
// kept. The same input gives the same bytes. The error is a *[runtime.Error] of
// kind refused when the module or the program is at fault: a program's failure
// names its author's file and line.
func Pack(ctx context.Context, interpreter []byte, program Program, options runtime.Options) (wasm []byte, err error) {
	encoded, err := program.encode()
	if err != nil {
		return nil, &runtime.Error{Kind: abi.Refused, Message: "program: " + err.Error(), Offset: -1, Cause: err}
	}
	options.Checked, options.Observer = false, runtime.Observer{}
	if options.Limits.CompileTime == 0 {
		options.Limits.CompileTime = compileTime
	}
	if options.Limits.InitTime == 0 {
		options.Limits.InitTime = initTime
	}
	if options.Limits.InitFuel == 0 {
		options.Limits.InitFuel = initFuel
	}
	rt, err := runtime.New(ctx, options)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rt.Close(context.WithoutCancel(ctx))) }()
	state, err := rt.Initialize(ctx, interpreter, encoded)
	if err != nil {
		return nil, err
	}
	if encoded != nil && len(state.Handlers) == 0 {
		return nil, &runtime.Error{Kind: abi.Refused, Message: "the program declares no handler", Offset: -1}
	}
	wasm, err = splice(interpreter, state)
	if err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	// What is given away is what a host will load: a module may be too large now,
	// or have had a handler of its own for an event that the program handles too.
	if _, err := runtime.Inspect(wasm, options); err != nil {
		return nil, fmt.Errorf("pack: the packed module would be refused: %w", err)
	}
	return wasm, nil
}
