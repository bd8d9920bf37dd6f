package pristine

import (
	"errors"
	"fmt"
	"time"
)

// A Report says which strategy works on this system, which do not, and why.
type Report struct {
	Strategy Strategy `json:"strategy"`
	Reason   string   `json:"reason"`
	Kernel   string   `json:"kernel"` // operating system and, on Linux, its release
	Trials   []Trial  `json:"trials"` // in order of preference; none if the strategy was asked for
}

// A Trial is the self-test of one strategy.
type Trial struct {
	Strategy Strategy      `json:"strategy"`
	Problem  string        `json:"problem,omitempty"` // empty if it passed
	Took     time.Duration `json:"took_ns"`
}

// Probe tries every strategy on scratch memories and chooses the first that passes. It takes some
// milliseconds and leaves nothing behind. NewSpace with Auto does the same, but stops at the first.
func Probe() Report { return probe(true) }

func probe(every bool) Report {
	r := Report{Kernel: kernel()}
	var failed string
	for _, s := range []Strategy{Scan, Pagemap, Copy} {
		start := time.Now()
		t := Trial{Strategy: s}
		if err := try(s); err != nil {
			t.Problem = err.Error()
		}
		t.Took = time.Since(start)
		r.Trials = append(r.Trials, t)
		switch {
		case r.Strategy != Auto:
		case t.Problem == "":
			r.Strategy, r.Reason = s, "passed its self-test"+failed
			if !every {
				return r
			}
		default:
			failed += fmt.Sprintf("; %s did not: %s", s, t.Problem)
		}
	}
	if r.Strategy == Auto {
		// Copy needs nothing of the system, so this is a machine without memory to spare.
		r.Strategy, r.Reason = Copy, "none passed its self-test"+failed
	}
	return r
}

// scratchTail is by how much a scratch memory grows.
const scratchTail = 4 * wasmPage

// scratchPages is the size of the scratch image: such that every other page makes more regions than
// one answer of the kernel holds, and large enough for Copy to compare.
func scratchPages(s Strategy) int {
	if s == Pagemap {
		return 592
	}
	return 160
}

// try runs the self-test of one strategy: an exchange with the kernel for each thing it relies on.
func try(s Strategy) (err error) {
	space, err := NewSpace(Options{Strategy: s, MaxMemories: 1})
	if err != nil {
		return errors.Unwrap(err) // the trial names the strategy already
	}
	defer func() {
		if cerr := space.Close(); err == nil {
			err = cerr
		}
	}()
	pages := scratchPages(s)
	scratch := make([]byte, pages*grain)
	for i := range pages { // something in every page, so that no dropped page passes for zeros
		scratch[i*grain], scratch[i*grain+grain-1] = byte(i)|1, byte(i>>8)|1
	}
	img, err := space.Snapshot(scratch)
	if err != nil {
		return err
	}
	m, err := img.NewMemory(img.size + scratchTail)
	if err != nil {
		return err
	}
	defer m.Close()
	for _, step := range trials {
		err := step.do(m, pages)
		if refusal := space.Stats().Refusal; refusal != nil {
			err = refusal // the memory may still be right, but not by this strategy
		}
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// trials are the self-test's steps. Each leaves the memory reset, and what was
// written once stays private, so the counts add up.
var trials = []struct {
	name string
	do   func(m *Memory, pages int) error
}{
	{"pages only read", func(m *Memory, pages int) error {
		for i := range pages {
			if m.Bytes()[i*grain] != byte(i)|1 {
				return fmt.Errorf("page %d does not show the image", i)
			}
		}
		return expect(m, 0, 0)
	}},
	{"one written page", func(m *Memory, _ int) error {
		m.Bytes()[7*grain+100] = 1
		return expect(m, 1, 1)
	}},
	{"dropped pages", func(m *Memory, _ int) error {
		m.Bytes()[9*grain] ^= 0xff
		if err := m.Drop(); err != nil {
			return err
		}
		return expect(m, 0, 0)
	}},
	{"many regions", func(m *Memory, pages int) error {
		for i := 0; i < pages; i += 2 {
			m.Bytes()[i*grain+1] = 1
		}
		return expect(m, pages/2, pages/2)
	}},
	{"pages pushed out", func(m *Memory, pages int) error {
		for i := 0; i < pages; i += 2 {
			m.Bytes()[i*grain+2] = 1
		}
		m.store.pushOut()
		return expect(m, pages/2, pages/2)
	}},
	{"grown memory", func(m *Memory, pages int) error {
		for range 2 {
			mem := m.Reallocate(m.image.size + scratchTail)
			if mem == nil {
				return errors.New("growth was refused")
			}
			tail := mem[m.image.size:]
			if at, bad := firstDifference(tail, nil); bad {
				return fmt.Errorf("byte %#x of the tail is not zero", at)
			}
			tail[0], tail[scratchTail-1] = 1, 1
			// Reading the tail above may have mapped pages of zeros, which Pagemap counts.
			if err := expect(m, pages/2+2, pages+scratchTail/grain); err != nil {
				return err
			}
		}
		return nil
	}},
}

// expect resets m and proves that it is the image again and, where the strategy tracks pages, that
// it found as many as it had to.
func expect(m *Memory, least, most int) error {
	got, err := m.Reset()
	if err != nil {
		return err
	}
	if err := m.Verify(); err != nil {
		return err
	}
	if m.store.tracks() && (got < least || got > most) {
		return fmt.Errorf("found %d pages, want %d to %d", got, least, most)
	}
	return nil
}
