package runtime

import (
	"strconv"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Outcome is all of one run. [Behavior.Handle] overwrites every field and
// reuses what the outcome already holds, so a caller that keeps one per worker
// allocates nothing; whatever must outlive the next Handle is to be copied. The
// zero Outcome is ready. Not safe for concurrent use.
type Outcome struct {
	Kind      abi.Kind
	Behavior  string     // the policy's name
	Event     string     // event ID
	Run       string     // the delivery's unique name
	Returns   abi.Value  // canonical map of what the handler returned; absent when it returned nothing
	Actions   []Action   // requested, in order, to be performed now; empty unless Kind is ok
	Done      []Action   // immediate operations that happened during the run, also when it failed
	Suspended *Suspended // what $suspend kept; nil when it was not asked
	Logs      []Log
	Warnings  []string // what a host app or an author should look at
	Cost      Cost
	Err       *Error // nil when Kind is ok

	arena []byte // holds Returns, Args and log text
}

// Action is an operation with its canonical arguments, checked against the
// catalog. Arguments of a requested action may hold references (ext 1) to the
// results of actions before it; package convert gives them as convert.Ref.
type Action struct {
	Name string
	Args abi.Value
}

// Key is the idempotency key of the action with this index: the same for every
// attempt at the same delivery.
func (o *Outcome) Key(index int) string {
	return o.Run + "/" + o.Behavior + "/" + strconv.Itoa(index)
}

// Log is a line the guest wrote. Text is valid UTF-8 and may hold anything
// else, control characters among it: escape it before showing it.
type Log struct {
	Level abi.Level
	Text  []byte
}

// Cost is what one run used.
type Cost struct {
	Fuel            int64         // instructions by SPEC.md profile 1; -1 when the engine does not count
	Duration        time.Duration // of the whole run on this machine, without waiting for a slot
	MemoryBytes     int64         // linear memory at the end of the run
	DictionaryBytes int64         // encoded dictionary
	ReturnsBytes    int64         // encoded returns, as the guest wrote them
	Calls           int           // calls made, $key among them
	Instance        string        // "reset" or "fresh"
}

// Suspended is a run's kept state. Give it back in [Event].Resume: the runtime
// refuses it in another session, for another module and after Expires.
type Suspended struct {
	Session string
	Digest  [32]byte // of the submitted module
	Expires time.Time
	State   []byte // at most abi.MaxState bytes
}

// reset empties o for a run, keeping its memory.
func (o *Outcome) reset() {
	*o = Outcome{Actions: o.Actions[:0], Done: o.Done[:0], Logs: o.Logs[:0], Warnings: o.Warnings[:0], arena: o.arena[:0]}
}

// keep copies b into the outcome. Growing leaves earlier copies where they are:
// they hold on to the old array, which nobody writes again.
func (o *Outcome) keep(b []byte) []byte {
	if cap(o.arena)-len(o.arena) < len(b) {
		o.arena = make([]byte, 0, max(2*cap(o.arena), len(b), 512))
	}
	n := len(o.arena)
	o.arena = append(o.arena, b...)
	return o.arena[n:len(o.arena):len(o.arena)]
}
