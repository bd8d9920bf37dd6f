package abi

import "strings"

// Module is the name of the import module of ABI version 1. The module name
// is the version: whatever a guest may import under it never changes meaning.
const Module = "vivarium_v1"

// ModulePrefix begins the import module name of every version of the ABI.
const ModulePrefix = "vivarium_v"

// WASI is the import module whose deterministic subset the host also answers.
const WASI = "wasi_snapshot_preview1"

// Section is the name of the custom section that carries a behavior's metadata.
const Section = "vivarium"

// Interpret is the export of an interpreter that handles an event for a handler
// it has declared: (index i32, size i32) -> i64.
const Interpret = "vivarium_handle"

// Names that belong to the ABI. No host key, return, call, action or export
// may begin with '$'.
const (
	KeyCall    = "$key"     // call that serves lazy and ordinary keys
	SuspendAct = "$suspend" // action that keeps state for a later run
	HandlerAct = "$handler" // action that declares a handler while an interpreter is packed

	CtxEvent   = "$event"   // text: the event ID
	CtxRun     = "$run"     // text: the delivery's unique name
	CtxTime    = "$time"    // int: the event's time, Unix seconds
	CtxAttempt = "$attempt" // int: 1 for the first delivery
	CtxParams  = "$params"  // map: the behavior's parameters for this event
	CtxPrior   = "$prior"   // list of {behavior, returns}: what earlier behaviors returned
	CtxState   = "$state"   // bin: what $suspend kept, in a resumed run
)

// Sizes every host and guest may rely on.
const (
	MaxSize     = 1 << 30  // bytes of a source; sizes stay positive as i32
	MaxDepth    = 32       // nesting of maps and arrays in a value
	MaxElements = 1 << 18  // values in one message, keys included
	MaxState    = 64 << 10 // bytes that $suspend keeps
	MaxNameLen  = 255      // bytes of an operation's name or an event ID
	MaxKeyLen   = 64 << 10 // bytes of a map key
	MaxProgram  = 8 << 20  // bytes of a program that an interpreter is packed with
	MaxFiles    = 1024     // files of a program

	MinTime = -62135596800 // Unix seconds of a timestamp: 0001-01-01, the first that RFC 3339 can write
	MaxTime = 253402300799 // the last second of 9999
)

// Reserved reports whether a name belongs to the ABI.
func Reserved(name string) bool { return strings.HasPrefix(name, "$") }

// ValidEventID reports whether s has the form of an event ID: two or more
// dotted parts, each [a-z0-9]+(_[a-z0-9]+)*, at most [MaxNameLen] bytes. An
// event ID need not begin with "event.".
func ValidEventID(s string) bool {
	if len(s) > MaxNameLen {
		return false
	}
	parts, open := 1, false // open: the last byte may not end a part
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			open = true
			continue
		case (c == '.' || c == '_') && open:
			if c == '.' {
				parts++
			}
			open = false
		default:
			return false
		}
	}
	return open && parts > 1
}

// ExportEventID maps an export's name to the event ID it subscribes to. A name
// is an event ID, or one written with "__" for every dot by a toolchain that
// cannot export dots; the mapping is one to one because no part of an ID has
// "__" in it. ok is false for a name that is neither.
func ExportEventID(export string) (id string, ok bool) {
	if len(export) > 2*MaxNameLen {
		return "", false
	}
	if !strings.Contains(export, ".") {
		export = strings.ReplaceAll(export, "__", ".")
	}
	return export, ValidEventID(export)
}
