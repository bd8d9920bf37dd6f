package pristine

import (
	"errors"
	"fmt"
	goruntime "runtime"
)

// A page becomes a memory's own by a fault, and a fault goes through the kernel. Where the processor
// can tell that a thread has not been there, the reset of most events needs no question to it: the
// private pages are those of the last one. Memory.Watch posts the sentry that tells.

// Watch begins an event. Until Unwatch only this goroutine writes to the memory, it hands no part of
// it to the kernel, and it watches no other memory. It stays on its thread meanwhile. Without Watch,
// or after a second one, the next Reset looks for itself.
func (m *Memory) Watch() {
	if m.closed.Load() || !m.space.sentry.Load() {
		return
	}
	goruntime.LockOSThread()
	m.watching = true
	m.watches++
	post()
}

// Unwatch ends what Watch began. If nothing has interrupted the thread, the next Reset relies on it.
func (m *Memory) Unwatch() {
	if !m.watching {
		return
	}
	m.quiet = posted() && m.watches == 1
	m.watching = false
	goruntime.UnlockOSThread()
}

// Forsake ends it early, for an event that goes on: its Reset looks for itself. It does nothing
// where nobody watches.
func (m *Memory) Forsake() {
	m.Unwatch()
	m.quiet = false
	m.watches++
}

// auditEvery is how many resets rely on the sentry before one looks all the same.
const auditEvery = 1024

// errMissed is the refusal by which a Space gives up its sentry.
var errMissed = errors.New("the sentry missed a fault; resets ask the kernel from now on")

// sentryTrials is how often each kind of first write is tried.
const sentryTrials = 32

// trySentry proves that no kind of first write escapes the sentry, and that it stands where there
// was none.
func (s *Space) trySentry() error {
	if !sentries {
		return errors.New("nothing tells of faults on this system")
	}
	const half = 2 * sentryTrials * grain // of the image, the rest is not in its file
	scratch := make([]byte, 2*half)
	for at := 0; at < half; at += grain {
		scratch[at] = 1
	}
	img, err := s.Snapshot(scratch)
	if err != nil {
		return err
	}
	m, err := img.NewMemory(img.size)
	if err != nil {
		return err
	}
	defer m.Close()
	goruntime.LockOSThread()
	defer goruntime.UnlockOSThread()
	mem, stood, read := m.Bytes(), 0, byte(0)
	write := func(at int, what string) error {
		if post(); posted() {
			stood++
		}
		post()
		mem[at]++
		if posted() {
			return fmt.Errorf("the sentry stood through a first write to %s", what)
		}
		return nil
	}
	for i := range sentryTrials {
		for from, where := range map[int]string{0: "the file", half: "zeros"} {
			at := from + 2*i*grain
			read += mem[at+grain]
			err := errors.Join(write(at, where), write(at+grain, where+" after a read"), m.store.drop(), write(at, where+" after a drop"))
			if err != nil {
				return err
			}
		}
	}
	if stood == 0 || read != sentryTrials {
		return errors.New("the sentry never stands")
	}
	return nil
}
