package runtime

import (
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Error is every failure of this package: why a module was refused, or how a
// run ended. Kind decides what a host does about it; the rest is for people.
type Error struct {
	Kind     abi.Kind // never abi.OK
	Behavior string   // the policy's name; empty when there is none yet
	Event    string   // event ID; empty at load
	Message  string   // what happened, lower case, one line
	Limit    string   // name of the limit that was passed, as in [Limits.Each] or the module's shape; else empty
	Used     int64    // of that limit
	Allowed  int64    // of that limit
	Offset   int64    // byte of the submitted module, or of the guest's message; -1 when there is none
	Stack    []string // the guest's stack, innermost call first
	Cause    error    // the error underneath, if any

	code abi.Code // for a guest that asked for the run; 0 means HostFailed
}

// Error gives the failure on one line, without the stack.
func (e *Error) Error() string {
	var s strings.Builder
	s.WriteString("runtime: ")
	for _, part := range []string{e.Behavior, e.Event} {
		if part != "" {
			s.WriteString(part + ": ")
		}
	}
	s.WriteString(string(e.Kind) + ": " + e.Text())
	return s.String()
}

// Text gives the message with limit, used, allowed and offset.
func (e *Error) Text() string {
	s := e.Message
	if e.Limit != "" {
		s += " (limit " + e.Limit + ": used " + strconv.FormatInt(e.Used, 10) + ", allowed " + strconv.FormatInt(e.Allowed, 10) + ")"
	}
	if e.Offset >= 0 {
		s += " at byte " + strconv.FormatInt(e.Offset, 10)
	}
	return s
}

// Unwrap gives the cause: context.DeadlineExceeded for a deadline, the
// context's error when canceled, a *abi.DecodeError for a malformed message.
func (e *Error) Unwrap() error { return e.Cause }

// refusal is a module refused at load, by us rather than by the parser.
func refusal(format string, args ...string) *Error {
	message := format
	for _, arg := range args {
		message = strings.Replace(message, "%", arg, 1)
	}
	return &Error{Kind: abi.Refused, Message: message, Offset: -1}
}

// over is a limit that was passed.
func over(kind abi.Kind, message, limit string, used, allowed int64) *Error {
	return &Error{Kind: kind, Message: message, Limit: limit, Used: used, Allowed: allowed, Offset: -1}
}
