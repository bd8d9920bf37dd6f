// Package contestant runs the same work under different hosts. Each file holds
// one peer, used the way its documentation tells an embedder to, with what it
// offers to make an event quick: compiled once, handles kept, buffers reused.
package contestant

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
)

// Guest names the program that a contestant hosts.
type Guest string

// The guests. Script hosts have Script alone, in their own language.
const (
	C       Guest = "c"
	Rust    Guest = "rust"
	Go      Guest = "go"
	Small   Guest = "c small"
	Hostile Guest = "hostile"
	Script  Guest = "script"
	None    Guest = "none"
)

// Caps that contestants which have any are given, in timing runs as well: a
// cap that is off in a benchmark is not a cap.
const (
	MemoryPages = 1024    // 64 MiB
	Fuel        = 1 << 40 // where a spec asks for no other
)

// Spec says what to open.
type Spec struct {
	Guest   Guest
	Timeout time.Duration // for contestants that can stop a guest
	Fuel    uint64        // for contestants that count instructions; 0: practically none
	Cache   string        // folder of compiled code; empty: compile anew
	Number  int           // not 0: a module unlike all others of its guest
}

// Contestant is one way of hosting handlers.
type Contestant struct {
	Name     string
	Pristine bool     // no event sees what an earlier one left behind
	Caps     string   // what bounds a guest, in a few words; empty: nothing
	Works    []string // names of works it can do; nil: all of its guest
	Guests   []Guest
	Start    func(Spec) (Engine, error)
}

// Engine is what the guests of one process share: little or nothing with some
// contestants. The spec that starts it says how guests are bounded and cached.
type Engine interface {
	Load(Spec) (Host, error)
	Close() error // of the hosts, too
}

// Host is a loaded guest.
type Host interface {
	// Handle runs the handler of one event. The reply is valid until the next.
	Handle(ev *events.Event) (Reply, error)
	Close() error
}

// Open starts an engine for one guest.
func (c *Contestant) Open(spec Spec) (Host, error) {
	engine, err := c.Start(spec)
	if err != nil {
		return nil, err
	}
	host, err := engine.Load(spec)
	if err != nil {
		return nil, errors.Join(err, engine.Close())
	}
	return &sole{host, engine}, nil
}

// sole is a guest with an engine of its own.
type sole struct {
	Host
	engine Engine
}

func (s *sole) Close() error { return errors.Join(s.Host.Close(), s.engine.Close()) }

// Unwrap gives the host behind one that Open or Shared gave.
func Unwrap(h Host) Host {
	switch h := h.(type) {
	case *sole:
		return h.Host
	case borrowed:
		return h.Host
	}
	return h
}

// separate is the engine of contestants whose guests share nothing.
type separate func(Spec) (Host, error)

func (open separate) Load(spec Spec) (Host, error) { return open(spec) }
func (open separate) Close() error                 { return nil }

func alone(open func(Spec) (Host, error)) func(Spec) (Engine, error) {
	return func(Spec) (Engine, error) { return separate(open), nil }
}

// Sharer is a Host that serves many goroutines at once, each through its own.
type Sharer interface{ Another() Host }

// Shared gives a further goroutine's host. Closing it leaves the guest loaded.
func Shared(s Sharer) Host { return borrowed{s.Another()} }

// borrowed is a host that somebody else closes.
type borrowed struct{ Host }

func (borrowed) Close() error { return nil }

// Reply is what a handler returned: encoded by contestants that speak bytes,
// Go values from those that live in the host's heap.
type Reply struct {
	Encoded []byte
	Values  map[string]any
}

// The contestants that ratios refer to.
const (
	PlainGo          = "plain Go"
	Wazero           = "wazero"
	WazeroCounted    = "wazero, counted by Vivarium"
	WazeroFresh      = "wazero, new instance"
	Extism           = "Extism"
	Vivarium         = "Vivarium"
	VivariumEncoding = "Vivarium, encoding too"
	GoLoop           = "a loop in Go"
)

// ByInstructions are the caps of a contestant that knows no deadline.
const ByInstructions = "instructions, memory"

// ErrStopped is what a contestant answers when one of its caps ended a guest.
var ErrStopped = errors.New("stopped by a cap")

// Check says whether a reply is what the native work gives.
func Check(ev *events.Event, r Reply) error {
	got := r.Encoded
	if r.Values != nil {
		var err error
		if got, err = convert.Append(nil, whole(r.Values)); err != nil {
			return err
		}
		if len(r.Values) == 0 {
			got = nil
		}
	}
	if !bytes.Equal(got, ev.Want) {
		return fmt.Errorf("contestant: %s: got % x, want % x", ev.ID(), got, ev.Want)
	}
	return nil
}

// whole turns floats without a fraction into integers: some script languages
// have no other numbers.
func whole(values map[string]any) map[string]any {
	out := make(map[string]any, len(values))
	for key, v := range values {
		if f, ok := v.(float64); ok && f == float64(int64(f)) {
			v = int64(f)
		}
		out[key] = v
	}
	return out
}

// partial lists what guests do that do not do everything.
var partial = map[Guest][]string{
	Small: {"empty", "pick"},
	Rust:  {"empty", "pick", "triage", "sort", "matrix", "json"},
}

// Can says whether a contestant does this work with this guest.
func (c *Contestant) Can(work string, guest Guest) bool {
	if guest == Hostile || !slices.Contains(c.Guests, guest) {
		return false
	}
	if works, ok := partial[guest]; ok && !slices.Contains(works, work) {
		return false
	}
	return c.Works == nil || slices.Contains(c.Works, work)
}
