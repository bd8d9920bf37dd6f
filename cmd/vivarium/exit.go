package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Exit codes that do not stand for a kind.
const (
	exitFailed = 1 // the command itself failed: a file that can't be read
	exitUsage  = 2 // shared with kind invalid
)

// exitCode gives the exit code of a kind.
func exitCode(kind abi.Kind) int {
	switch kind {
	case abi.OK:
		return 0
	case abi.Invalid:
		return exitUsage
	case abi.NoHandler:
		return 3
	case abi.Refused:
		return 4
	case abi.Failed:
		return 5
	case abi.Trap:
		return 6
	case abi.Fuel:
		return 7
	case abi.Deadline:
		return 8
	case abi.Memory:
		return 9
	case abi.Output:
		return 10
	case abi.BadReply:
		return 11
	case abi.HostError:
		return 12
	case abi.Canceled:
		return 13
	}
	return exitFailed
}

// usageError is a command line that says something impossible.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

func usage(format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...)}
}

// toldError ends a command that has already said what happened.
type toldError struct{ code int }

func (e *toldError) Error() string { return fmt.Sprintf("exit %d", e.code) }

// codedError ends a command with an exit code of its own.
type codedError struct {
	error
	code int
}

func (e *codedError) Unwrap() error { return e.error }

// told gives the error that ends a command with the code of a kind.
func told(kind abi.Kind) error {
	if kind == abi.OK {
		return nil
	}
	return &toldError{exitCode(kind)}
}

// invalid is input that was refused before a guest ran.
func invalid(event, what string, cause error) *runtime.Error {
	return &runtime.Error{Kind: abi.Invalid, Event: event, Message: what + cause.Error(), Offset: -1, Cause: cause}
}

// end says on one line why a command failed, and gives the exit code.
func (a *app) end(cmd *cobra.Command, err error) int {
	if err == nil {
		return 0
	}
	var done *toldError
	if errors.As(err, &done) {
		return done.code
	}
	text, code := err.Error(), exitFailed
	var wrong *usageError
	var run *runtime.Error
	var coded *codedError
	switch {
	case errors.As(err, &wrong):
		text, code = text+" (see "+cmd.CommandPath()+" --help)", exitUsage
	case errors.As(err, &run):
		text, code = string(run.Kind)+": "+faultLine(run), exitCode(run.Kind)
	}
	if errors.As(err, &coded) {
		code = coded.code
	}
	where := strings.ReplaceAll(cmd.CommandPath(), " ", ": ")
	fmt.Fprintln(a.err, where+": "+console.Escape(text))
	return code
}

// warn tells an operator of something that stopped nothing.
func (a *app) warn(err error) {
	fmt.Fprintln(a.err, "vivarium: warning: "+console.Escape(err.Error()))
}
