package instrument

import (
	"fmt"
	"strconv"
)

// Refusal says why a module was not admitted. It is the only error type of this package.
type Refusal struct {
	// What is wrong, in lower case: "operand is i32, want i64".
	What string
	// Limit names the field of [Limits] or [Profile] that was passed, or is empty.
	Limit string
	// Used and Allowed are set with Limit, in the limit's own unit.
	Used, Allowed uint64
	// Offset is the byte of the submitted module at which the fault was seen.
	Offset int
	// Func is the index of the function the fault is in, imports included, or -1.
	Func int
}

// Error gives what, where, the limit and the amount on one line.
func (r *Refusal) Error() string {
	b := append([]byte(nil), "instrument: "...)
	if r.Func >= 0 {
		b = append(b, "function "...)
		b = strconv.AppendInt(b, int64(r.Func), 10)
		b = append(b, ": "...)
	}
	b = append(b, r.What...)
	if r.Limit != "" {
		b = fmt.Appendf(b, ": %s is %d, limit %d", r.Limit, r.Used, r.Allowed)
	}
	return string(fmt.Appendf(b, ", at offset %#x", r.Offset))
}
