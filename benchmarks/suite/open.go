package suite

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

func label(group string, c *contestant.Contestant, guest contestant.Guest, name string, size int) Cell {
	return Cell{Cell: report.Cell{
		Group: group, Work: name, Contestant: c.Name, Guest: string(guest), Dictionary: size, Workers: 1,
		Pristine: c.Pristine, Caps: c.Caps,
	}}
}

func (b bench) warm(group string, c *contestant.Contestant, guest contestant.Guest, name string, size int) Cell {
	cell := label(group, c, guest, name, size)
	cell.measure.Open = b.open(c, guest, name, size, 1)
	return cell
}

// open prepares warm cells: loaded, and the answer checked.
func (b bench) open(c *contestant.Contestant, guest contestant.Guest, name string, size, workers int) func() ([]func() error, func() error, error) {
	return func() ([]func() error, func() error, error) {
		ev, err := event(name, size)
		if err != nil {
			return nil, nil, err
		}
		spec := contestant.Spec{Guest: guest, Timeout: timeout, Cache: b.cache}
		first, err := c.Open(spec)
		if err != nil {
			return nil, nil, err
		}
		hosts := []contestant.Host{first}
		done := func() (err error) {
			for _, h := range hosts {
				err = errors.Join(err, h.Close())
			}
			return err
		}
		for len(hosts) < workers {
			var next contestant.Host
			if sharer, ok := contestant.Unwrap(first).(contestant.Sharer); ok {
				next = contestant.Shared(sharer)
			} else if next, err = c.Open(spec); err != nil {
				return nil, done, err
			}
			hosts = append(hosts, next)
		}
		run := make([]func() error, len(hosts))
		for i, h := range hosts {
			if err := once(h, ev); err != nil {
				return nil, done, err
			}
			h := contestant.Unwrap(h)
			run[i] = func() error {
				_, err := h.Handle(ev)
				return err
			}
		}
		return run, done, nil
	}
}

// start makes the function that times one start. The first call of a cached
// start fills its folder and is not timed.
func start(c *contestant.Contestant, guest contestant.Guest, folder string) func() (time.Duration, error) {
	filled := folder == ""
	return func() (time.Duration, error) {
		spec := contestant.Spec{Guest: guest, Timeout: timeout, Cache: folder}
		ev, err := event("pick", events.Base)
		if err != nil {
			return 0, err
		}
		if !filled {
			if err := os.MkdirAll(folder, 0o700); err != nil {
				return 0, err
			}
			if _, err := loadAndRun(c, spec, ev); err != nil {
				return 0, err
			}
			filled = true
		}
		return loadAndRun(c, spec, ev)
	}
}

func loadAndRun(c *contestant.Contestant, spec contestant.Spec, ev *events.Event) (spent time.Duration, err error) {
	engine, err := c.Start(spec)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	begin := time.Now()
	host, err := engine.Load(spec)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	err = once(host, ev)
	return time.Since(begin), err
}

// once handles an event and checks the answer.
func once(h contestant.Host, ev *events.Event) error {
	reply, err := h.Handle(ev)
	if err != nil {
		return err
	}
	return contestant.Check(ev, reply)
}

func event(name string, size int) (*events.Event, error) {
	for _, w := range work.All() {
		if w.Name == name {
			return events.New(w, size)
		}
	}
	return nil, fmt.Errorf("suite: no work named %s", name)
}
