package vivarium

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/internal/host"
)

// Event is the event a handler was started for, and the way to everything the
// handler can do. The event types embed it. It is valid until the handler
// returns and belongs to one goroutine.
type Event struct {
	host       host.Host
	dictionary source
	context    source
	answers    []abi.Value // answers to $key, all kept until the end
	missing    []string    // keys the host was asked for and has not
	unknown    []string    // keys about to be asked for
	unread     error       // why a lazy key could not be had, until Err is called

	returns returns
	args    abi.Writer
	line    []byte // the log line under construction
	key     []byte // the key under construction
	paths   []byte // view prefixes of more than one part
	used    int    // bytes of room that are taken

	fewAnswers [4]abi.Value
	argsRoom   [1 << 10]byte
	lineRoom   [512]byte
	keyRoom    [256]byte
	pathsRoom  [256]byte
	room       [roomSize]byte
}

// roomSize is what the sources of an ordinary event fit in, so that reading
// them takes no heap: memory that every event touches is cheap to put back.
const roomSize = 24 << 10

// AnyEvent takes an event of any kind, for handlers that serve several IDs or
// an event that the catalog does not know.
type AnyEvent struct{ *Event }

// running is the one event of a module: instances serve one at a time and are
// pristine for the next.
var running Event

// Handle runs a handler and answers the host: it is the body of every exported
// stub. An error that the handler returns ends the run as failed, and so does a
// panic, with its position. With TinyGo, which cannot recover, a panic is a
// trap and its message a log line.
func Handle[E ~struct{ *Event }](size int32, handler func(E) error) int64 {
	return host.Region(serve(&running, int(size), handler))
}

// Serve runs a handler on a host of the caller's: it is how package
// vivariumtest runs one natively.
func Serve[E ~struct{ *Event }](h host.Host, size int, handler func(E) error) []byte {
	return serve(&Event{host: h}, size, handler)
}

func serve[E ~struct{ *Event }](ev *Event, size int, handler func(E) error) []byte {
	ev.begin(size)
	err := guarded(ev, handler)
	if err == nil {
		err = ev.unread
	}
	if err != nil {
		ev.Fail(err.Error())
	}
	return ev.returns.finish()
}

func (ev *Event) begin(size int) {
	ev.answers = ev.fewAnswers[:0]
	ev.args.Buf = ev.argsRoom[:0]
	ev.line, ev.key, ev.paths = ev.lineRoom[:0], ev.keyRoom[:0], ev.pathsRoom[:0]
	ev.returns.begin()
	ev.dictionary.number, ev.dictionary.size = abi.Dictionary, size
	ev.context.number = abi.Context
}

// Fail ends the run as failed, with a reason for people. It does not return.
// Actions that were requested are not performed.
func (ev *Event) Fail(reason string) { ev.host.Fail([]byte(strings.ToValidUTF8(reason, "\uFFFD"))) }

// EventID gives the ID of the event, "event.mail.received".
func (ev *Event) EventID() string { return text(ev.contextKey(abi.CtxEvent)) }

// RunID gives the delivery's unique name: the same in every attempt.
func (ev *Event) RunID() string { return text(ev.contextKey(abi.CtxRun)) }

// Attempt gives 1 for the first delivery of the event, 2 for the next.
func (ev *Event) Attempt() int64 { return integer(ev.contextKey(abi.CtxAttempt)) }

// HappenedAt gives the time of the event, which is also what clocks give.
func (ev *Event) HappenedAt() Date { return Date(integer(ev.contextKey(abi.CtxTime))) }

// Params gives the behavior's parameters for this event.
func (ev *Event) Params() View { return ev.Within(ev.contextKey(abi.CtxParams)) }

// Var gives a variable of the behavior: the key var_<name>.
func (ev *Event) Var(name string) abi.Value { return ev.contextKey(ev.join2("var_", name)) }

// Prior gives what earlier behaviors returned for this event: a list of maps
// {behavior, returns}.
func (ev *Event) Prior() abi.Value { return ev.contextKey(abi.CtxPrior) }

// State gives what an earlier run kept with [Event.Suspend]; nil when this run
// resumes none.
func (ev *Event) State() []byte {
	b, _ := ev.contextKey(abi.CtxState).Raw()
	return b
}

func (ev *Event) contextKey(name string) abi.Value { return ev.context.load(ev).index.get(name) }
