package vivarium

import (
	"strconv"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Refused is the error of an action or call that the host did not take.
type Refused struct {
	Operation string
	Code      abi.Code
	Message   string // the host's words; may be empty
	Limit     string // the limit that was reached, if one was
	Used      int64  // of that limit
	Allowed   int64  // of that limit
}

// Error says what was refused and why, on one line.
func (r *Refused) Error() string {
	s := r.Operation + ": " + r.Code.String()
	if r.Message != "" {
		s += ": " + r.Message
	}
	if r.Limit != "" {
		s += " (" + r.Limit + ": " + strconv.FormatInt(r.Used, 10) + " of " + strconv.FormatInt(r.Allowed, 10) + " allowed)"
	}
	return s
}

// refused reads what the host said about the refusal it just answered.
func (ev *Event) refused(operation string, code int) *Refused {
	r := &Refused{Operation: operation, Code: abi.Code(code)}
	if r.Code < abi.Busy {
		r.Code = abi.HostFailed // a code of a later host
	}
	said := ev.read(abi.Refusal, 0)
	r.Message, r.Limit = text(said.Get("message")), text(said.Get("limit"))
	r.Used, r.Allowed = integer(said.Get("used")), integer(said.Get("allowed"))
	return r
}
