package pristine

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
)

// strategies are those that work on this system: on Linux all, elsewhere Copy.
func strategies(tb testing.TB) []Strategy {
	tb.Helper()
	var all []Strategy
	for _, t := range Probe().Trials {
		if t.Problem == "" {
			all = append(all, t.Strategy)
		} else {
			tb.Logf("%s does not work here: %s", t.Strategy, t.Problem)
		}
	}
	if len(all) == 0 {
		tb.Fatal("no strategy works here")
	}
	return all
}

// eachStrategy runs f once for every strategy, forced.
func eachStrategy(t *testing.T, f func(*testing.T, *Space)) {
	for _, s := range strategies(t) {
		t.Run(s.String(), func(t *testing.T) { f(t, newSpace(t, s)) })
	}
}

// newSpace returns a space that must have no memory and no image left when the test ends.
func newSpace(tb testing.TB, s Strategy) *Space {
	tb.Helper()
	space, err := NewSpace(Options{Strategy: s})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := space.Close(); err != nil {
			tb.Error(err)
		}
		left := space.Stats()
		left.Drops, left.Fallbacks, left.Refusal = 0, 0, nil
		if left != (Stats{}) {
			tb.Errorf("left after close: %+v", left)
		}
	})
	return space
}

func newImage(tb testing.TB, s *Space, mem []byte) *Image {
	tb.Helper()
	img, err := s.Snapshot(mem)
	if err != nil {
		tb.Fatal(err)
	}
	return img
}

func newMemory(tb testing.TB, img *Image, limit int) *Memory {
	tb.Helper()
	m, err := img.NewMemory(uint64(limit))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(m.Close)
	return m
}

// filled is an initialised memory with something in every third page and the last.
func filled(size int) []byte {
	mem := make([]byte, size)
	if size > 0 {
		mem[size-1] = 0xFF
	}
	for at := 0; at < size; at += 3 * grain {
		for i := range 256 {
			mem[at+i*16] = byte(i) | 1
		}
	}
	return mem
}

// mustReset resets m and checks every byte of it.
func mustReset(t *testing.T, m *Memory) int {
	t.Helper()
	pages, err := m.Reset()
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	return pages
}

// shapes are images that differ in what a strategy may treat differently.
func shapes() map[string][]byte {
	random := make([]byte, 5*wasmPage)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range random {
		random[i] = byte(r.Uint32())
	}
	late := make([]byte, 10*wasmPage)
	late[4*wasmPage+123] = 1
	late[9*wasmPage-1] = 2
	return map[string][]byte{
		"empty":              {},
		"all zeros":          make([]byte, 2*wasmPage),
		"one page of data":   append(filled(grain), make([]byte, wasmPage-grain)...),
		"no zeros":           random,
		"zeros around data":  late,
		"copied whole":       filled(copyWhole),
		"compared":           filled(copyWhole + wasmPage),
		"more than one walk": filled(40 * wasmPage),
	}
}

// writes are what an event may leave behind.
var writes = []struct {
	name string
	do   func(t *testing.T, m *Memory)
}{
	{"nothing", func(*testing.T, *Memory) {}},
	{"reads everywhere", func(t *testing.T, m *Memory) {
		mem := m.Reallocate(m.image.size + wasmPage)
		if _, bad := firstDifference(mem[m.image.size:], nil); bad {
			t.Error("grown memory is not zero")
		}
		m.image.differs(mem[:m.image.size])
	}},
	{"first byte", func(_ *testing.T, m *Memory) { poke(m, 0, 1) }},
	{"last byte", func(_ *testing.T, m *Memory) { poke(m, len(m.Bytes())-1, 1) }},
	{"every page", func(_ *testing.T, m *Memory) { poke(m, 0, len(m.Bytes())) }},
	{"every other page", func(_ *testing.T, m *Memory) {
		for at := 0; at < len(m.Bytes()); at += 2 * grain {
			poke(m, at+99, 1)
		}
	}},
	{"growth by a page", func(t *testing.T, m *Memory) { grow(t, m, wasmPage) }},
	{"growth past what is kept", func(t *testing.T, m *Memory) { grow(t, m, keepTail+wasmPage) }},
	{"growth page by page", func(t *testing.T, m *Memory) {
		for range 20 {
			grow(t, m, wasmPage)
		}
	}},
	{"growth and shrinking", func(t *testing.T, m *Memory) {
		size := m.image.size
		grow(t, m, 4*wasmPage)
		if got := len(m.Reallocate(size + wasmPage)); uint64(got) != size+wasmPage {
			t.Fatalf("shrunk to %d bytes", got)
		}
		mem := m.Reallocate(size + 4*wasmPage)
		if at, bad := firstDifference(mem[size+wasmPage:], nil); bad {
			t.Errorf("regrown byte %#x is not zero", at)
		}
	}},
	{"pages pushed out", func(_ *testing.T, m *Memory) {
		poke(m, 0, len(m.Bytes())/2)
		m.store.pushOut()
	}},
}

// poke changes n bytes from at on, as far as the memory reaches; of many, every page's first and some.
func poke(m *Memory, at, n int) {
	mem, step := m.Bytes(), 1
	if n > grain {
		step = 512
	}
	for i := max(at, 0); i < min(at+n, len(mem)); i += step {
		mem[i] ^= 0x5A
	}
}

// grow lengthens m by n bytes, checks that these are zeros and fills them.
func grow(t *testing.T, m *Memory, n uint64) {
	t.Helper()
	was := uint64(len(m.Bytes()))
	mem := m.Reallocate(was + n)
	if uint64(len(mem)) != was+n {
		t.Fatalf("growth from %d by %d gave %d bytes", was, n, len(mem))
	}
	if at, bad := firstDifference(mem[was:], nil); bad {
		t.Fatalf("grown byte %#x is not zero", was+at)
	}
	for i := was; i < was+n; i += 1000 {
		mem[i] = 0xC3
	}
}

func TestResetPutsEveryWriteBack(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		for name, mem := range shapes() {
			img := newImage(t, space, mem)
			for _, w := range writes {
				t.Run(name+"/"+w.name, func(t *testing.T) {
					m := newMemory(t, img, len(mem)+2*keepTail)
					for range 4 { // the first event faults its pages in, the next find them hot, two of them watched
						w.do(t, m)
						mustReset(t, m)
						m.Watch()
						w.do(t, m)
						m.Unwatch()
						mustReset(t, m)
					}
					w.do(t, m)
					if err := m.Drop(); err != nil {
						t.Fatal(err)
					}
					if err := m.Verify(); err != nil {
						t.Fatal(err)
					}
				})
			}
		}
		if s := space.Stats(); s.Fallbacks != 0 || s.Refusal != nil {
			t.Errorf("%d resets fell back: %v", s.Fallbacks, s.Refusal)
		}
	})
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		const size = 3 * wasmPage
		img := newImage(t, space, filled(size))
		for name, at := range map[string]int{"data": 16, "zeros": grain, "end": size - 1} {
			m := newMemory(t, img, size+wasmPage)
			poke(m, at, 1)
			if m.Verify() == nil {
				t.Errorf("a changed byte in %s was not found", name)
			}
		}
		m := newMemory(t, img, size+wasmPage)
		m.Reallocate(size + wasmPage)
		if m.Verify() == nil {
			t.Error("a longer memory was not found")
		}
	})
}

// TestRegionsBeyondOneVector writes more stretches of pages than the kernel reports at once.
func TestRegionsBeyondOneVector(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		const pages = 2400
		m := newMemory(t, newImage(t, space, filled(pages*grain/wasmPage*wasmPage)), 16<<20)
		for i := 0; i < len(m.Bytes()); i += 2 * grain {
			m.Bytes()[i+1] = 0xEE
		}
		want := (len(m.Bytes()) + 2*grain - 1) / (2 * grain)
		if got := mustReset(t, m); got != want {
			t.Errorf("%d pages put back, want %d", got, want)
		}
	})
}

func TestSnapshotAdopt(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		m, err := space.NewMemory(wasmPage, 10*wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		if _, err := m.Reset(); err == nil {
			t.Error("a memory without image was reset")
		}
		copy(m.Reallocate(3 * wasmPage)[2*wasmPage:], "initialised")
		img := newImage(t, space, m.Bytes())
		if img.Size() != 3*wasmPage || img.Stored() != grain {
			t.Errorf("image of %d bytes stores %d", img.Size(), img.Stored())
		}
		poke(m, 100, 1) // between snapshot and adoption: must not survive
		before := &m.Bytes()[0]
		if err := m.Adopt(img); err != nil {
			t.Fatal(err)
		}
		if before != &m.Bytes()[0] {
			t.Error("adoption moved the bytes")
		}
		if err := m.Verify(); err != nil {
			t.Error(err)
		}
		if err := m.Adopt(img); err == nil {
			t.Error("a memory adopted two images")
		}
		if got := len(m.Reallocate(wasmPage)); got != 3*wasmPage {
			t.Errorf("memory became shorter than its image: %d bytes", got)
		}
		poke(m, 2*wasmPage, 5)
		mustReset(t, m)
	})
}

// TestFreeze: an image made of a memory where it lies is the one that a copy of it makes, for that
// memory and for later ones, also after nothing has held it for a while.
func TestFreeze(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		for name, content := range shapes() {
			t.Run(name, func(t *testing.T) {
				size := uint64(len(content))
				m, err := space.NewMemory(size, size+keepTail+8*wasmPage)
				if err != nil {
					t.Fatal(err)
				}
				defer m.Close()
				copy(m.Bytes(), content)
				img, err := m.Freeze()
				if err != nil {
					t.Fatal(err)
				}
				if _, err := m.Freeze(); err == nil {
					t.Error("frozen twice")
				}
				same := newImage(t, space, content)
				if img.Size() != same.Size() || img.Stored() != same.Stored() {
					t.Errorf("%d bytes, %d stored; want %d, %d", img.Size(), img.Stored(), same.Size(), same.Stored())
				}
				for range 2 {
					second := newMemory(t, img, int(size)+keepTail+8*wasmPage)
					for _, w := range writes {
						for _, of := range []*Memory{m, second} {
							if len(content) > 0 && !of.closed.Load() {
								w.do(t, of)
								mustReset(t, of)
							}
						}
					}
					if at, bad := same.differs(second.Bytes()); bad {
						t.Errorf("byte %#x is not the one that was frozen", at)
					}
					m.Close()
					second.Close() // nothing holds the image now
				}
			})
		}
		m, err := space.NewMemory(wasmPage, wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		m.Close()
		if _, err := m.Freeze(); !errors.Is(err, ErrClosed) {
			t.Errorf("a closed memory was frozen: %v", err)
		}
	})
}

func TestRefusals(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, make([]byte, 2*wasmPage))
		other := newImage(t, newSpace(t, Copy), make([]byte, wasmPage))
		m := newMemory(t, img, 4*wasmPage)
		plain, err := space.NewMemory(0, wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		defer plain.Close()
		for name, fails := range map[string]func() error{
			"odd snapshot":         func() error { _, err := space.Snapshot(make([]byte, 100)); return err },
			"odd size":             func() error { _, err := space.NewMemory(1, wasmPage); return err },
			"odd limit":            func() error { _, err := space.NewMemory(0, wasmPage+1); return err },
			"limit over 4 GiB":     func() error { _, err := space.NewMemory(0, maxBytes+wasmPage); return err },
			"size over limit":      func() error { _, err := space.NewMemory(2*wasmPage, wasmPage); return err },
			"image over limit":     func() error { _, err := img.NewMemory(wasmPage); return err },
			"image adopted over":   func() error { return plain.Adopt(img) },
			"image of other space": func() error { return plain.Adopt(other) },
			"close while open":     space.Close,
			"growth over limit":    func() error { return grew(m, 5*wasmPage) },
			"growth past 4 GiB":    func() error { return grew(m, 1<<40) },
			"growth past 64 bits":  func() error { return grew(m, ^uint64(0)-wasmPage+1) },
			"growth by an odd bit": func() error { return grew(m, 2*wasmPage+1) },
		} {
			if fails() == nil {
				t.Errorf("%s: not refused", name)
			}
		}
		mustReset(t, m)
	})
}

// grew is an error if m refuses the size.
func grew(m *Memory, size uint64) error {
	if m.Reallocate(size) == nil {
		return errors.New("refused")
	}
	return nil
}

func TestMaxMemories(t *testing.T) {
	space, err := NewSpace(Options{Strategy: Copy, MaxMemories: 2})
	if err != nil {
		t.Fatal(err)
	}
	var open []*Memory
	for range 2 {
		m, err := space.NewMemory(0, wasmPage)
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, m)
	}
	if _, err := space.NewMemory(0, wasmPage); !errors.Is(err, ErrTooMany) {
		t.Errorf("a third memory: %v", err)
	}
	open[0].Close()
	open[0].Close() // counts once
	m, err := space.NewMemory(0, wasmPage)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := space.NewMemory(0, wasmPage); !errors.Is(err, ErrTooMany) {
		t.Errorf("a third memory after closing one twice: %v", err)
	}
	m.Close()
	open[1].Close()
	for range 2 {
		if err := space.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := space.NewMemory(0, wasmPage); !errors.Is(err, ErrClosed) {
		t.Errorf("a memory of a closed space: %v", err)
	}
}

func TestClosedMemoryRefuses(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, filled(wasmPage))
		m := newMemory(t, img, 2*wasmPage)
		m.Free()
		m.Free()
		poke(m, 0, 10) // the engine let go, the owner has not
		mustReset(t, m)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(m.Close)
		}
		wg.Wait()
		m.Free()
		if m.Reallocate(wasmPage) != nil || m.Bytes() != nil || m.Resident() != 0 {
			t.Error("a closed memory has bytes")
		}
		_, reset := m.Reset()
		for name, err := range map[string]error{
			"reset": reset, "drop": m.Drop(), "verify": m.Verify(), "adopt": m.Adopt(img),
		} {
			if !errors.Is(err, ErrClosed) {
				t.Errorf("%s of a closed memory: %v", name, err)
			}
		}
	})
}

func TestResetDoesNotAllocate(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(16*wasmPage)), 32*wasmPage)
		allocs := testing.AllocsPerRun(100, func() {
			m.Watch()
			poke(m, 5*grain, 3*grain)
			poke(m, 50*grain, 1)
			m.Unwatch()
			if _, err := m.Reset(); err != nil {
				t.Fatal(err)
			}
		})
		if allocs != 0 {
			t.Errorf("%v allocations per reset", allocs)
		}
	})
}

// TestHammer runs many memories of few images at once, under -race.
func TestHammer(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		var images []*Image
		for i := range 3 {
			images = append(images, newImage(t, space, filled((1+5*i)*wasmPage)))
		}
		var wg sync.WaitGroup
		for g := range 6 {
			wg.Go(func() {
				r := rand.New(rand.NewPCG(uint64(g), 7))
				for range 10 {
					if err := liveOnce(r, images[r.IntN(len(images))]); err != nil {
						t.Error(err)
						return
					}
					space.Stats()
				}
			})
		}
		wg.Wait()
	})
}

// liveOnce takes one memory through a few events and closes it.
func liveOnce(r *rand.Rand, img *Image) error {
	m, err := img.NewMemory(img.Size() + 4<<20)
	if err != nil {
		return err
	}
	defer m.Close()
	for range 1 + r.IntN(6) {
		if r.IntN(3) > 0 {
			m.Watch()
		}
		for range r.IntN(60) {
			poke(m, r.IntN(len(m.Bytes())), 1+r.IntN(2*grain))
		}
		if r.IntN(3) == 0 && m.Reallocate(uint64(len(m.Bytes())+(1+r.IntN(20))*wasmPage)) == nil {
			return errors.New("growth was refused")
		}
		poke(m, len(m.Bytes())-1, 1)
		if m.Unwatch(); r.IntN(3) == 0 {
			m.Forsake()
		}
		if _, err := m.Reset(); err != nil {
			return err
		}
		if err := m.Verify(); err != nil {
			return fmt.Errorf("image of %d bytes: %w", img.Size(), err)
		}
	}
	return nil
}
