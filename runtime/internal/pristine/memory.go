package pristine

import (
	"errors"
	"fmt"
	"sync/atomic"
)

// A Memory is the linear memory of one instance. It has the methods wazero asks of an
// experimental.LinearMemory. Like the instance it belongs to one goroutine at a time; only Close
// may race with itself.
type Memory struct {
	space  *Space
	store  store
	image  *Image // nil while the behavior loads
	closed atomic.Bool

	counted  int64 // what the space counts as this memory's resident bytes
	watching bool  // see Watch
	watches  int   // since the last reset
	quiet    bool  // all since then was watched, and nothing interrupted it
}

// A store keeps the bytes of one memory: mapped (Linux) or heap (everywhere). A refusal is what the
// kernel answered when it would not do its part; the memory is put back all the same.
type store interface {
	bytes() []byte             // [0, length)
	tail() []byte              // what lies beyond the image and may ever have been written
	resize(size uint64) []byte // nil if refused; what is gained reads as zeros
	bind(img *Image) error     // makes the content the image's, now and at every reset

	// reset needs an image. It says how many pages it looked after and whether it gave any back.
	// quiet: no page has become the memory's own since the last reset.
	reset(quiet bool) (pages int, gave bool, refusal error)
	// drop is reset, and gives every page it can back to the system.
	drop() (refusal error)

	tracks() bool // whether reset counts the pages that are the memory's own
	pushOut()     // asks the system to swap the memory out, for the self-test
	resident() uint64
	reserved() uint64
	free()
}

// NewMemory returns a memory of zeros, size bytes long, for a behavior that is yet to be
// initialised. It can grow to limit bytes. Both are whole 64 KiB pages, at most 4 GiB.
func (s *Space) NewMemory(size, limit uint64) (*Memory, error) {
	if err := checkSize("memory size", size); err != nil {
		return nil, err
	}
	if err := checkSize("memory limit", limit); err != nil {
		return nil, err
	}
	if size > limit {
		return nil, fmt.Errorf("pristine: memory: %d bytes exceeds its limit of %d", size, limit)
	}
	if err := s.admit(); err != nil {
		return nil, err
	}
	store, err := s.tracker.newStore(size, limit)
	if err != nil {
		s.memories.Add(-1)
		return nil, fmt.Errorf("pristine: memory of %d bytes, limit %d: %w", size, limit, err)
	}
	m := &Memory{space: s, store: store}
	s.reserved.Add(int64(store.reserved()))
	m.count()
	return m, nil
}

// Adopt makes img the state to which the memory returns, and returns it there now. The memory of
// the instance an image was taken from so becomes the first that starts from it. Its bytes do not
// move unless the image is longer than the memory.
func (m *Memory) Adopt(img *Image) error {
	switch {
	case m.closed.Load():
		return fmt.Errorf("pristine: adopt: memory: %w", ErrClosed)
	case img.space != m.space:
		return fmt.Errorf("pristine: adopt: image and memory are of different spaces")
	case m.image != nil:
		return fmt.Errorf("pristine: adopt: memory already has an image")
	}
	if err := m.store.bind(img); err != nil {
		return fmt.Errorf("pristine: adopt image of %d bytes: %w", img.size, err)
	}
	m.image = img
	m.count()
	return nil
}

// Freeze makes an image of what the memory is now, and the memory the first that starts from it. It
// is Snapshot and Adopt in one, but that a mapped image is in Go's heap only once nothing holds it.
func (m *Memory) Freeze() (*Image, error) {
	if m.closed.Load() {
		return nil, fmt.Errorf("pristine: freeze: memory: %w", ErrClosed)
	}
	img := m.space.imageOf(m.store.bytes())
	if !m.store.tracks() {
		img.settle()
	}
	err := m.Adopt(img)
	img.source = nil
	if err != nil {
		return nil, err
	}
	return img, nil
}

// Reallocate makes the memory size bytes long and returns its bytes, or nil if that exceeds the
// limit or the system has no more. A memory never gets shorter than its image: asked for less, it
// returns the image's length. Bytes gained read as zeros. With Copy growth may move the bytes.
func (m *Memory) Reallocate(size uint64) []byte {
	if m.closed.Load() || size%wasmPage != 0 {
		return nil
	}
	if m.image != nil {
		size = max(size, m.image.size)
	}
	return m.store.resize(size)
}

// Free is called by the engine when it lets go of the memory, which it may do while a call is still
// running. The bytes therefore stay valid until the owner calls Close.
func (m *Memory) Free() {}

// Bytes returns the memory's bytes at its present length, nil once closed. They are valid until
// the next Reallocate, Adopt, Reset, Drop or Close.
func (m *Memory) Bytes() []byte {
	if m.closed.Load() {
		return nil
	}
	return m.store.bytes()
}

// Reset puts every page written since the last reset back to the image, cuts growth back to the
// image's length and leaves zeros beyond it. It returns how many pages it looked after: those that
// are the memory's own, or with Copy of a large image those that differed, else all. It does not
// allocate, unless Copy gives much growth back. An error means that the memory is closed or has no
// image.
//
// Written pages are kept, so that the next event finds them ready: they are the hot set. A hot set
// that was large and mostly unused for several events in a row goes back to the kernel.
//
// If the memory had grown, the engine still holds the longer slice; let it Reallocate(image size).
func (m *Memory) Reset() (pages int, err error) {
	if err := m.usable("reset"); err != nil {
		return 0, err
	}
	pages, gave, refusal := m.store.reset(m.quiet)
	m.quiet, m.watches = false, 0
	m.note(gave, refusal)
	return pages, nil
}

// Drop does what Reset does and gives every page of the memory's own back to the kernel. The next
// event pays for those it needs. With Copy it gives back only what growth had taken.
func (m *Memory) Drop() error {
	if err := m.usable("drop"); err != nil {
		return err
	}
	m.quiet, m.watches = false, 0
	m.note(true, m.store.drop())
	return nil
}

// Verify compares the whole memory, its length and what lies beyond it with the image. It is the
// checked mode: it reads every byte, so use it in tests and where doubt is worth the time.
func (m *Memory) Verify() error {
	if err := m.usable("verify"); err != nil {
		return err
	}
	mem := m.store.bytes()
	if got := uint64(len(mem)); got != m.image.size {
		return fmt.Errorf("pristine: verify: memory has %d bytes, its image %d", got, m.image.size)
	}
	if at, bad := m.image.differs(mem); bad {
		return fmt.Errorf("pristine: verify: byte %#x of %#x is not the image's", at, m.image.size)
	}
	if at, bad := firstDifference(m.store.tail(), nil); bad {
		return fmt.Errorf("pristine: verify: byte %#x, beyond the image's %#x, is not zero", m.image.size+at, m.image.size)
	}
	return nil
}

// Resident returns the bytes of memory that are this memory's own, as of its last Reset or Drop;
// before it has an image, its length.
func (m *Memory) Resident() uint64 {
	if m.closed.Load() {
		return 0
	}
	return m.store.resident()
}

// Close frees the memory. Only its owner may call it, once the instance is closed and no call is
// in flight: machine code that still runs would touch unmapped addresses. It is idempotent, and
// every other method of a closed memory is safe and refuses.
func (m *Memory) Close() {
	if m.closed.Swap(true) {
		return
	}
	m.space.reserved.Add(-int64(m.store.reserved()))
	m.space.resident.Add(-m.counted)
	m.store.free()
	m.space.memories.Add(-1)
}

// usable refuses what a closed memory or one without an image cannot do.
func (m *Memory) usable(what string) error {
	if m.closed.Load() {
		return fmt.Errorf("pristine: %s: memory: %w", what, ErrClosed)
	}
	if m.image == nil {
		return fmt.Errorf("pristine: %s: memory has no image", what)
	}
	return nil
}

// note passes on to the space what a reset or a drop did.
func (m *Memory) note(gave bool, refusal error) {
	if refusal != nil {
		kept := refusal // a copy, so that the usual case does not allocate
		m.space.refusal.Store(&kept)
		m.space.fallbacks.Add(1)
		if errors.Is(refusal, errMissed) {
			m.space.sentry.Store(false)
		}
	} else if gave {
		m.space.drops.Add(1)
	}
	m.count()
}

// count tells the space how the memory's resident bytes have changed.
func (m *Memory) count() {
	now := int64(m.store.resident())
	if now != m.counted {
		m.space.resident.Add(now - m.counted)
		m.counted = now
	}
}
