package contestant

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/dop251/goja"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// gojas are JavaScript in Go, in the host's own heap. It reads the host's map
// in place, so no dictionary is converted.
func gojas() []*Contestant {
	works := []string{"empty", "pick", "triage", "sieve", "fib", "sort", "matrix", "interp"}
	of := []Guest{Script, Hostile}
	return []*Contestant{
		{Name: "goja", Works: works, Guests: of, Start: alone(openGoja(false))},
		{Name: "goja, new VM, interrupt", Pristine: true, Caps: "time", Works: works, Guests: of, Start: alone(openGoja(true))},
	}
}

type gojaHost struct {
	program *goja.Program
	fresh   bool
	timeout time.Duration
	vm      *goja.Runtime
	logged  int
}

func openGoja(fresh bool) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		program, err := goja.Compile("bench.js", guests.JavaScript, true)
		if err != nil {
			return nil, err
		}
		h := &gojaHost{program: program, fresh: fresh}
		if fresh {
			h.timeout = spec.Timeout
			return h, nil
		}
		return h, h.start()
	}
}

func (h *gojaHost) start() error {
	h.vm = goja.New()
	if err := h.vm.Set("log", func(line string) { h.logged += len(line) }); err != nil {
		return err
	}
	_, err := h.vm.RunProgram(h.program)
	return err
}

func (h *gojaHost) Handle(ev *events.Event) (Reply, error) {
	if h.fresh {
		if err := h.start(); err != nil {
			return Reply{}, err
		}
	}
	if h.timeout > 0 {
		vm := h.vm
		timer := time.AfterFunc(h.timeout, func() { vm.Interrupt(ErrStopped) })
		defer timer.Stop()
	}
	handler, ok := goja.AssertFunction(h.vm.Get(strings.TrimPrefix(ev.ID(), work.EventPrefix)))
	if !ok {
		return Reply{}, fmt.Errorf("contestant: no handler for %s", ev.ID())
	}
	result, err := handler(goja.Undefined(), h.vm.ToValue(ev.Values))
	if err != nil {
		var interrupted *goja.InterruptedError
		if errors.As(err, &interrupted) {
			h.vm.ClearInterrupt()
			err = ErrStopped
		}
		return Reply{}, err
	}
	values, _ := result.Export().(map[string]any)
	return Reply{Values: values}, nil
}

func (h *gojaHost) Close() error { return nil }
