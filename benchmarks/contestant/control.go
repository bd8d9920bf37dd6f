package contestant

import (
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
)

// controls host nothing: they tell how the machine and Go itself behave while
// a thread is busy.
func controls() []*Contestant {
	return []*Contestant{{Name: GoLoop, Caps: "time", Guests: []Guest{Hostile}, Start: alone(func(spec Spec) (Host, error) {
		return goLoop(spec.Timeout), nil
	})}}
}

// goLoop is busy in Go until its time is up, where a hostile guest would be.
type goLoop time.Duration

func (l goLoop) Handle(ev *events.Event) (Reply, error) {
	if ev.Work.Name != "hostile_loop" {
		return Reply{}, nil
	}
	begin := time.Now()
	for n := 1; n%1024 != 0 || time.Since(begin) < time.Duration(l); n++ {
	}
	return Reply{}, ErrStopped
}

func (goLoop) Close() error { return nil }
