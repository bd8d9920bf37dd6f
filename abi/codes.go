package abi

import "strconv"

// Source numbers what a guest reads with the host function read.
type Source int32

const (
	Dictionary Source = 0 // the event's own keys
	Context    Source = 1 // behavior_*, var_* and the $ keys of this run
	Answer     Source = 2 // the answer of the last successful call
	Refusal    Source = 3 // {code, message, limit?, used?, allowed?} of the last refused call or act
	Program    Source = 4 // {main, files} while an interpreter is packed; empty in every run
)

// Code is what call and act answer when they refuse. Zero and above is a size
// or an index. Guests treat codes they do not know as [HostFailed].
type Code int32

const (
	NoSuchName Code = -1 // no call or action of that name for this event
	NotGranted Code = -2 // the behavior's policy does not grant it
	Malformed  Code = -3 // the arguments are not what the operation takes
	OverLimit  Code = -4 // a limit of the run is reached
	HostFailed Code = -5 // the host tried and failed
	NotNow     Code = -6 // not in this state: during init, or after a suspend
	Busy       Code = -7 // the behavior asked for is already on the chain
)

// String gives the code's name in lower case words.
func (c Code) String() string {
	switch c {
	case NoSuchName:
		return "no such name"
	case NotGranted:
		return "not granted"
	case Malformed:
		return "malformed"
	case OverLimit:
		return "over a limit"
	case HostFailed:
		return "the host failed"
	case NotNow:
		return "not now"
	case Busy:
		return "busy"
	}
	return "code " + strconv.Itoa(int(c))
}

// Level is the severity of a log line.
type Level int32

const (
	Debug Level = 0
	Info  Level = 1
	Warn  Level = 2
	Error Level = 3
)

// String gives debug, info, warn or error; levels outside 0–3 are clamped.
func (l Level) String() string {
	switch {
	case l <= Debug:
		return "debug"
	case l == Info:
		return "info"
	case l == Warn:
		return "warn"
	}
	return "error"
}

// Kind says how a run ended. The set is closed: exit codes, HTTP status,
// ack/nak and metric labels derive from it and from nothing else.
type Kind string

const (
	OK        Kind = "ok"         // the handler returned
	Invalid   Kind = "invalid"    // the event or its dictionary was refused; no guest ran
	NoHandler Kind = "no-handler" // the behavior has no handler for the event
	Refused   Kind = "refused"    // the module was refused at load
	Failed    Kind = "failed"     // the guest said so: fail, or proc_exit
	Trap      Kind = "trap"       // the engine stopped the guest
	Fuel      Kind = "fuel"       // the instruction budget was used up
	Deadline  Kind = "deadline"   // the time was up
	Memory    Kind = "memory"     // it trapped after a refused growth
	Output    Kind = "output"     // returns, actions or state over their limit
	BadReply  Kind = "bad-reply"  // what it returned is not what the event defines
	HostError Kind = "host"       // the host itself failed
	Canceled  Kind = "canceled"   // the caller gave up
)

// Kinds lists every kind, in the order of their exit codes.
func Kinds() []Kind {
	return []Kind{OK, Invalid, NoHandler, Refused, Failed, Trap, Fuel, Deadline, Memory, Output, BadReply, HostError, Canceled}
}
