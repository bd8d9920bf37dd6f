//go:build !wasm && !tinygo.wasm

package vivariumtest

import (
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/internal/host"
)

// Outcome is what came of a run.
type Outcome struct {
	Returns map[string]any // empty when there are none
	Actions []Operation    // requested, in order; as on a host, none when the run failed
	Calls   []Operation    // asked, in order, without $key
	Asked   [][]string     // lazy keys asked for, by call
	Logs    []Log
	Failure *Failure // nil when the handler succeeded
}

// Operation is an action or call with its arguments, coerced to the catalog's
// types. A reference to an earlier action's result is a [convert.Ref].
type Operation struct {
	Name string
	Args map[string]any
}

// Log is one log line.
type Log struct {
	Level abi.Level
	Text  string
}

// Failure is how a handler failed: by an error, by Fail, or by a panic.
type Failure struct {
	Message string
	File    string // of a panic: where it happened
	Line    int
}

// Run hands an event to a handler. It fails the test where the event is not
// what the catalog says; what the handler does wrong is refused, or is a
// failure, as on a host. Safe for concurrent use.
func Run[E ~struct{ *vivarium.Event }](t testing.TB, ev Event, handler func(E) error) *Outcome {
	t.Helper()
	s, err := newStage(ev)
	if err != nil {
		t.Fatalf("vivariumtest: %s: %v", ev.ID, err)
	}
	reply, finished := perform(s, handler)
	if !finished {
		s.out.Actions = nil
		return s.out
	}
	if s.out.Returns, err = s.returns(reply); err != nil {
		t.Errorf("vivariumtest: %s: bad reply: %v", ev.ID, err)
	}
	return s.out
}

// perform runs the handler until it returns or fails.
func perform[E ~struct{ *vivarium.Event }](s *stage, handler func(E) error) (reply []byte, finished bool) {
	defer func() {
		switch ended := recover().(type) {
		case nil:
		case host.Ended:
			s.out.Failure = failure(ended.Reason)
		default:
			panic(ended)
		}
	}()
	return vivarium.Serve(host.Host{Functions: s}, s.size(), handler), true
}

// failure reads what Fail was given: text, or a map {message, file, line}.
func failure(reason []byte) *Failure {
	if len(reason) == 0 || reason[0]&0xf0 != 0x80 {
		return &Failure{Message: string(reason)}
	}
	v := abi.Trusted(reason)
	message, _ := v.Get("message").Text()
	file, _ := v.Get("file").Text()
	line, _ := v.Get("line").Int()
	return &Failure{message, file, int(line)}
}

// returns checks what the handler gave back as a host does.
func (s *stage) returns(reply []byte) (map[string]any, error) {
	if len(reply) == 0 {
		return map[string]any{}, nil
	}
	v, err := abi.Check(reply, abi.Bounds{})
	if err != nil {
		return nil, err
	}
	return s.event.CoerceReturns(convert.Map(v))
}

func find(ev Event) (*catalog.Event, error) {
	c := ev.Catalog
	if c == nil {
		c = catalog.Builtin()
	}
	e, ok := c.Event(ev.ID)
	if !ok {
		return nil, &vivarium.Refused{Operation: "event " + ev.ID, Code: abi.NoSuchName, Message: "the catalog has no such event"}
	}
	return e.For(ev.Params)
}
