package pristine

import (
	"errors"
	"strings"
	"testing"
)

// watched runs f under each strategy that asks the kernel, where a sentry can be had.
func watched(t *testing.T, f func(*testing.T, *Space)) {
	tracking(t, func(t *testing.T, space *Space) {
		if !space.sentry.Load() {
			t.Skip(space.Report().Reason)
		}
		f(t, space)
	})
}

// TestSentryNoticesFaults writes to pages that are not the memory's own yet, of every kind.
func TestSentryNoticesFaults(t *testing.T) {
	watched(t, func(t *testing.T, space *Space) {
		if !strings.Contains(space.Report().Reason, "only after an event that was interrupted") {
			t.Error(space.Report().Reason)
		}
		img := newImage(t, space, append(filled(10*wasmPage), make([]byte, 10*wasmPage)...))
		m := newMemory(t, img, 30*wasmPage)
		m.Reallocate(25 * wasmPage)
		stood := 0
		for at := 0; at < 25*wasmPage; at += grain {
			m.Watch()
			m.Bytes()[at]++
			if m.Unwatch(); m.quiet {
				t.Fatalf("a first write to %#x went unnoticed", at)
			}
			if at%(3*grain) == 0 {
				mustReset(t, m)
				m.Reallocate(25 * wasmPage)
			}
			m.Watch()
			m.Bytes()[at]++
			if m.Unwatch(); m.quiet {
				stood++
			}
		}
		if stood < 100 {
			t.Errorf("it stood in %d of 530 events that wrote nowhere new", stood)
		}
	})
}

// TestForsaking: what comes after it is not relied on.
func TestForsaking(t *testing.T) {
	watched(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(wasmPage)), wasmPage)
		m.Watch()
		m.Forsake()
		m.Bytes()[0]++
		if m.Unwatch(); m.quiet || m.watching {
			t.Error("an event that was forsaken counts as watched")
		}
		mustReset(t, m)
		m.Watch()
		m.Unwatch()
		mustReset(t, m)
		if m.quiet {
			t.Error("one event's sentry serves for two")
		}
	})
}

// TestSentryIsAudited has a sentry that never notices anything, and finds it given up.
func TestSentryIsAudited(t *testing.T) {
	watched(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(20*wasmPage)), 20*wasmPage)
		mustReset(t, m)
		for range auditEvery {
			poke(m, 3*grain, 1)
			m.quiet = true
			if _, err := m.Reset(); err != nil {
				t.Fatal(err)
			}
		}
		if err := m.Verify(); err != nil {
			t.Error(err)
		}
		s := space.Stats()
		if !errors.Is(s.Refusal, errMissed) || s.Fallbacks != 1 || space.sentry.Load() {
			t.Errorf("%+v", s)
		}
		m.Watch()
		if m.watching {
			t.Error("the space still relies on its sentry")
		}
	})
}
