package runtime

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"sync"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// Event is one occurrence. Fill it, then hand it to any number of behaviors at
// once: it is coerced, checked and encoded at its first use and must not be
// changed after that. Copying an Event that was used is a mistake.
type Event struct {
	// ID is the event ID: what kind of thing happened.
	ID string

	// Dictionary holds the event's own keys. Values are Go scalars, maps and
	// slices, coerced to the types of the catalog ("12" to 12 for a number, RFC
	// 3339 text to a date). Keys of the context, behavior_ and var_, belong into
	// the [Policy].
	Dictionary map[string]any

	// Keys fetches lazy keys. It is asked once for a key, however often and by
	// however many behaviors; a key that is not in its answer does not exist. It
	// is called from the goroutine of a run, one call at a time, and must honour
	// ctx. Nil: there are none.
	Keys func(ctx context.Context, keys []string) (map[string]any, error)

	// Params say what the occurrence is about where behaviors subscribe with
	// parameters: {"context": "task"} for a changed task.
	Params map[string]any

	// Run names this delivery uniquely, for idempotency keys. Default: a digest
	// of ID, time and dictionary.
	Run string

	// Time is what the guest's clocks show. Default: the Unix epoch.
	Time time.Time

	// Attempt counts deliveries of the same event, from 1. Default 1.
	Attempt int

	// Session and Resume continue a suspended conversation.
	Session string
	Resume  *Suspended

	once    sync.Once
	owner   *Runtime // whose catalog it was encoded by
	def     *catalog.Event
	encoded []byte // the dictionary, canonical
	index   abi.Index
	refused *Error
	seed    [32]byte

	fetching chan struct{}     // held by the run that asks the host app
	lazy     map[string][]byte // what it said; nil for keys that do not exist
}

// prepare coerces and encodes the event, once. Every later call gives the same
// answer at the cost of an atomic load.
func (e *Event) prepare(rt *Runtime) *Error {
	e.once.Do(func() { e.owner, e.refused = rt, e.encode(rt) })
	if e.owner != rt {
		return &Error{Kind: abi.HostError, Event: e.ID, Offset: -1, Message: "the event was first handled by another Runtime: make one event for each"}
	}
	return e.refused
}

func (e *Event) encode(rt *Runtime) *Error {
	def, ok := rt.catalog.Event(e.ID)
	if !ok {
		return &Error{Kind: abi.Invalid, Event: e.ID, Offset: -1, Message: "unknown event" + nearest(rt.catalog.NearestEvents(e.ID))}
	}
	e.fetching = make(chan struct{}, 1)
	def, err := def.For(e.Params)
	if err != nil && e.Params != nil {
		return &Error{Kind: abi.Invalid, Event: e.ID, Offset: -1, Message: "params: " + err.Error(), Cause: err}
	}
	e.def = def
	dict, err := def.Coerce(e.Dictionary)
	if err == nil {
		e.encoded, err = convert.Append(nil, dict)
	}
	if err != nil {
		return &Error{Kind: abi.Invalid, Event: e.ID, Offset: -1, Message: err.Error(), Cause: err}
	}
	if len(e.encoded) > abi.MaxSize {
		return over(abi.Invalid, "the dictionary is too large", "dictionary_bytes", int64(len(e.encoded)), abi.MaxSize)
	}
	if e.Resume != nil && len(e.Resume.State) > abi.MaxState {
		return over(abi.Invalid, "the kept state is too large", "state_bytes", int64(len(e.Resume.State)), abi.MaxState)
	}
	e.index.Reset(abi.Trusted(e.encoded))
	e.identify()
	return nil
}

// identify gives the event its name and the seed of its randomness.
func (e *Event) identify() {
	if e.Time.IsZero() {
		e.Time = time.Unix(0, 0)
	}
	e.Attempt = max(e.Attempt, 1)
	h := sha256.New()
	h.Write([]byte(e.ID + "\x00" + e.Time.UTC().Format(time.RFC3339Nano) + "\x00"))
	h.Write(e.encoded)
	sum := h.Sum(nil)
	if e.Run == "" {
		e.Run = hex.EncodeToString(sum[:16])
	}
	e.seed = sha256.Sum256(append(sum, e.Run...))
}

// lazily adds to got what the host app says about keys that are neither in the
// context nor in the dictionary. It asks for each key once, and only for keys
// that the catalog knows; one that is not in its answer does not exist. Runs
// that need keys at the same time wait for one another, within ctx.
func (e *Event) lazily(ctx context.Context, keys []string, got map[string]abi.Value, most int64) *refusedOp {
	select {
	case e.fetching <- struct{}{}:
		defer func() { <-e.fetching }()
	case <-ctx.Done():
		return &refusedOp{code: abi.HostFailed, message: "waited for the host app until the time was up"}
	}
	var ask []string
	for _, key := range keys {
		if _, known := e.lazy[key]; known || abi.Reserved(key) {
			continue
		}
		if _, declared := e.def.Key(key); declared {
			ask = append(ask, key)
		}
	}
	if len(ask) > 0 {
		if refused := e.fetch(ctx, ask, most); refused != nil {
			return refused
		}
	}
	for _, key := range keys {
		if b := e.lazy[key]; b != nil {
			got[key] = abi.Trusted(b)
		}
	}
	return nil
}

// fetch asks the host app and keeps what it says, absence included.
func (e *Event) fetch(ctx context.Context, ask []string, most int64) *refusedOp {
	values, err := e.Keys(ctx, ask)
	if err != nil {
		return &refusedOp{code: abi.HostFailed, message: abi.KeyCall + ": " + err.Error()}
	}
	if e.lazy == nil {
		e.lazy = make(map[string][]byte, len(ask))
	}
	for _, key := range ask {
		v, ok := values[key]
		if !ok {
			e.lazy[key] = nil
			continue
		}
		v, err := e.def.CoerceKey(key, v)
		var b []byte
		if err == nil {
			b, err = convert.Append(nil, v)
		}
		if err != nil {
			return &refusedOp{code: abi.HostFailed, message: abi.KeyCall + ": the host's answer: " + err.Error()}
		}
		if int64(len(b)) > most {
			return &refusedOp{code: abi.OverLimit, message: abi.KeyCall + ": key " + strconv.Quote(key) + " is too large", limit: "answer_bytes", used: int64(len(b)), allowed: most}
		}
		e.lazy[key] = b
	}
	return nil
}
