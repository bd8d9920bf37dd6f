package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// faultLine gives a failure on one line: what, the limit, where.
func faultLine(e *runtime.Error) string {
	s := e.Message
	if e.Limit != "" {
		s += ": " + limitText(e)
	}
	if e.Offset >= 0 {
		s += " at byte " + strconv.FormatInt(e.Offset, 10)
	}
	return s
}

// limitText says which limit was passed, in its own unit.
func limitText(e *runtime.Error) string {
	return "limit " + e.Limit + " allows " + amount(e.Limit, e.Allowed) + ", used " + amount(e.Limit, e.Used)
}

// amount gives a value of a limit as people read it. The exact number stands in
// the JSON.
func amount(limit string, n int64) string {
	switch {
	case limit == "time" || strings.HasSuffix(limit, "_time"):
		return console.Duration(time.Duration(n))
	case strings.HasSuffix(limit, "_bytes"):
		if text := console.Bytes(n); n < 1024 || n%1024 == 0 {
			return text
		}
		return console.Count(n) + " B"
	}
	return console.Count(n)
}

// adjustable reports whether --limit can raise a limit. Those of a module's shape
// are fixed, and those of the stack are the engine's.
func adjustable(limit string) bool {
	if strings.HasPrefix(limit, "stack_") {
		return false
	}
	found := false
	runtime.Limits{}.Each(func(name, _, _ string) { found = found || name == limit })
	return found
}
