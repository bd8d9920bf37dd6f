//go:build !tinygo

package vivarium

import (
	"runtime"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// guarded runs the handler. A panic ends the run as failed, with its position.
func guarded[E ~struct{ *Event }](ev *Event, handler func(E) error) error {
	calm := false
	defer func() {
		if !calm {
			ev.panicked(recover())
		}
	}()
	err := handler(E(struct{ *Event }{ev}))
	calm = true
	return err
}

// panicked fails the run with what the handler panicked with.
func (ev *Event) panicked(with any) {
	if ended(with) {
		panic(with)
	}
	file, line := position()
	var w abi.Writer
	w.Map(3)
	w.Str("message")
	w.Str(strings.ToValidUTF8("panic: "+show(with), "\uFFFD"))
	w.Str("file")
	w.Str(file)
	w.Str("line")
	w.Int(int64(line))
	ev.host.Fail(w.Buf)
}

// position finds the frame that panicked: the first outside package runtime
// above the panic's own.
func position() (file string, line int) {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs[:])])
	below := false
	for {
		frame, more := frames.Next()
		inside := strings.HasPrefix(frame.Function, "runtime.")
		switch {
		case frame.Function == "runtime.gopanic":
			below = true
		case below && !inside:
			return frame.File, frame.Line
		}
		if !more {
			return "", 0
		}
	}
}

// show words a panic's value as the runtime would, without reflection.
func show(with any) string {
	switch v := with.(type) {
	case error:
		return v.Error()
	case string:
		return v
	case interface{ String() string }:
		return v.String()
	case int:
		return strconv.Itoa(v)
	case nil:
		return "the handler's goroutine exited"
	}
	return "a value that is neither text nor an error"
}
