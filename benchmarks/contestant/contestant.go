// Package contestant runs the same work under different hosts. Each file holds
// one peer, used the way its documentation tells an embedder to, with what it
// offers to make an event quick: compiled once, handles kept, buffers reused.
package contestant

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
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
	Open     func(Spec) (Host, error)
}

// Host is a loaded guest.
type Host interface {
	// Handle runs the handler of one event. The reply is valid until the next.
	Handle(ev *events.Event) (Reply, error)
	Close() error
}

// Sharer is a Host that serves many goroutines at once, each through its own.
type Sharer interface {
	Another() Host // closing it leaves the first one open
}

// Reply is what a handler returned: encoded by contestants that speak bytes,
// Go values from those that live in the host's heap.
type Reply struct {
	Encoded []byte
	Values  map[string]any
}

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

// firstLine cuts what an engine adds to its message: stacks, hints.
func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
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
