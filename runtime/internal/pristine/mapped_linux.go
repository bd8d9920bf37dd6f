package pristine

import (
	"errors"
	"fmt"
	"os"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	// commitStep is how much of a reservation growth makes accessible at once.
	commitStep = 1 << 20
	// guard is the part of a reservation that never becomes accessible. It keeps neighbouring
	// mappings from merging and a stray access from reaching another memory.
	guard = wasmPage
	// fewPages is the hot set that is copied without asking whether it was used.
	fewPages = 16
	// idleResets is how many resets in a row must find a hot set mostly unused before it is given
	// back, and idleTails how many must find the end of a kept tail not grown into.
	idleResets, idleTails = 8, 64
)

// guestAdvice is the advice for every byte of a guest's. It stays out of core dumps and of children
// forked by C code. A page is a page: with huge ones a single written byte would make 2 MiB private,
// and pages merged with others' tell guests what others hold. Where the kernel does not know an
// advice, only its benefit is lost.
var guestAdvice = [...]int{
	unix.MADV_DONTDUMP, unix.MADV_DONTFORK, unix.MADV_NOHUGEPAGE, unix.MADV_UNMERGEABLE,
}

// mapped is a store in a reservation of address space: the span of the image is a private mapping
// of the image's file, the rest is anonymous, and what growth has not reached is inaccessible.
//
// A page the guest has written is no longer the file's, nor the zero page, but a private one. The
// kernel can list these (see scanner), and once private a page stays so until it is dropped.
type mapped struct {
	all       []byte // the reservation without its guard
	page      uint64 // the system's page size
	size      uint64 // present length
	committed uint64 // what is accessible, from 0
	touched   uint64 // greatest length since the last reset
	mark      uint64 // beyond it no page was ever written since it was last dropped
	need      uint64 // greatest length since a surplus was first seen
	private   uint64 // private pages, as of the last reset

	image   *Image
	hot     hotSet
	scanner scanner
	census  census
	idle    int // resets in a row whose hot set was mostly unused
	still   int // resets in a row that found a surplus
}

// A census is what one walk over the private pages finds.
type census struct {
	kept     uint64 // the address beyond which private pages are surplus
	pages    uint64 // private pages
	surplus  uint64 // of these, beyond what recent events grew to or what is ever kept
	restored int    // of these, looked after
	unused   int    // grains of these that were still the image's
}

// newMapped reserves limit bytes and makes the first size of them accessible.
func newMapped(t *tracker, size, limit uint64) (*mapped, error) {
	p, err := unix.MmapPtr(-1, 0, nil, uintptr(limit+guard), unix.PROT_NONE,
		unix.MAP_PRIVATE|unix.MAP_ANON|unix.MAP_NORESERVE)
	if err != nil {
		return nil, fmt.Errorf("reserve: %w", err)
	}
	m := &mapped{all: unsafe.Slice((*byte)(p), limit+guard)[:limit], page: uint64(os.Getpagesize())}
	m.scanner.init(t)
	whole := m.all[:cap(m.all)]
	for _, advice := range guestAdvice {
		_ = unix.Madvise(whole, advice)
	}
	if err := m.commit(size); err != nil {
		unmap(whole)
		return nil, err
	}
	m.size, m.touched, m.mark = size, size, size
	return m, nil
}

// commit makes [0, size) accessible.
func (m *mapped) commit(size uint64) error {
	if size <= m.committed {
		return nil
	}
	end := min((size+commitStep-1)/commitStep*commitStep, uint64(len(m.all)))
	if err := unix.Mprotect(m.all[m.committed:end], unix.PROT_READ|unix.PROT_WRITE); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	m.committed = end
	return nil
}

func (m *mapped) bytes() []byte { return m.all[:m.size:m.size] }

func (m *mapped) tail() []byte { return m.all[m.image.size:max(m.mark, m.image.size)] }

func (m *mapped) resize(size uint64) []byte {
	if size > uint64(len(m.all)) || m.commit(size) != nil {
		return nil
	}
	if size < m.size {
		_ = m.discard(size, m.size) // refused or not, it reads as zeros
	}
	m.size = size
	m.touched = max(m.touched, size)
	return m.bytes()
}

// discard makes an anonymous part of the memory read as zeros, and gives its pages back unless the
// process has locked them.
func (m *mapped) discard(from, to uint64) (refusal error) {
	if refusal = m.giveBack(from, to); refusal != nil {
		clear(m.all[from:to])
	}
	return refusal
}

// giveBack makes the kernel forget the private pages of [from, to).
func (m *mapped) giveBack(from, to uint64) error {
	if from == to {
		return nil
	}
	if err := unix.Madvise(m.all[from:to], unix.MADV_DONTNEED); err != nil {
		return fmt.Errorf("MADV_DONTNEED: %w", err)
	}
	return nil
}

// bind maps the image's file over its span.
func (m *mapped) bind(img *Image) error {
	if img.size > uint64(len(m.all)) {
		return errors.New("image is longer than the memory's limit")
	}
	if err := m.commit(img.size); err != nil {
		return err
	}
	if err := img.acquire(); err != nil {
		return err
	}
	b := &img.backing
	if b.view != nil {
		at := unsafe.Pointer(unsafe.SliceData(m.all[b.lo:]))
		if _, err := unix.MmapPtr(b.fd, 0, at, uintptr(len(b.view)), unix.PROT_READ|unix.PROT_WRITE,
			unix.MAP_PRIVATE|unix.MAP_FIXED|unix.MAP_NORESERVE); err != nil {
			img.release()
			return fmt.Errorf("map image: %w", err)
		}
		// The advice given to the reservation went with the part that was replaced.
		for _, advice := range guestAdvice {
			_ = unix.Madvise(m.all[b.lo:b.hi], advice)
		}
	}
	m.image = img
	m.touched = max(m.touched, img.size)
	_ = m.drop() // refused or not, the memory is the image's now
	return nil
}

// reset puts the private pages back to the image.
func (m *mapped) reset(quiet bool) (pages int, gave bool, refusal error) {
	m.mark = max(m.mark, m.touched)
	m.need = max(m.need, m.touched)
	m.census = census{kept: min(m.need, m.image.size+keepTail)}
	if missed, err := m.restoreAll(quiet); err != nil {
		pages = int(m.mark / m.page)
		_ = m.drop()
		return pages, true, err
	} else if missed {
		refusal = errMissed
	}
	m.private = m.census.pages
	m.size, m.touched = m.image.size, m.image.size
	gave, err := m.retire()
	return m.census.restored, gave, errors.Join(refusal, err)
}

// retire gives back private pages that cost more than they save: a hot set that several events in a
// row have hardly used, and the surplus of the tail.
func (m *mapped) retire() (gave bool, refusal error) {
	c := &m.census
	if c.unused == 0 || 4*c.unused*grain < 3*c.restored*int(m.page) {
		m.idle = 0
	} else if m.idle++; m.idle >= idleResets {
		return true, m.drop()
	}
	if c.surplus == 0 {
		m.still, m.need = 0, 0
		return false, nil
	}
	m.still++
	if m.need <= c.kept && m.still < idleTails {
		return false, nil
	}
	m.still, m.need = 0, 0
	m.hot.forget()
	if err := m.discard(c.kept, m.mark); err != nil {
		return false, err
	}
	m.private -= c.surplus
	m.mark = c.kept
	return true, nil
}

// putBack restores the private pages [from, to), which a walk has found.
func (m *mapped) putBack(from, to uint64) {
	if to = min(to, m.mark); from >= to {
		return
	}
	c := &m.census
	c.pages += (to - from) / m.page
	if to > c.kept {
		c.surplus += (to - max(from, c.kept)) / m.page
	}
	if to > m.image.size {
		// What this event did not reach is zero already, and what is not kept will be.
		beyond := max(from, m.image.size)
		if end := min(to, m.touched, c.kept); beyond < end {
			mendZeros(m.all[beyond:end])
			c.restored += int((end - beyond) / m.page)
		}
		to = beyond
	}
	for ; from < to; from += m.page {
		m.restore(from)
	}
}

// restore makes the page at an address the image's. The first few pages of a walk that have content
// it takes as used; of the others it finds out, which costs about as much as writing them.
func (m *mapped) restore(at uint64) {
	c, page := &m.census, m.all[at:at+m.page]
	c.restored++
	switch content := m.image.backing.content(at, m.page); {
	case content == nil && c.restored <= fewPages:
		clear(page)
	case content == nil:
		c.unused += len(page)/grain - mendZeros(page)
	case c.restored <= fewPages:
		copy(page, content)
	default:
		c.unused += len(page)/grain - mendBytes(page, content)
	}
}

// drop gives every private page back; the image and zeros show through where they were.
func (m *mapped) drop() (refusal error) {
	m.mark = max(m.mark, m.touched)
	size := m.image.size
	if refusal = m.giveBack(0, m.mark); refusal != nil {
		m.image.mend(m.all[:size])
		clear(m.all[size:m.mark])
		m.private = m.mark / m.page
		m.hot.forget()
	} else {
		m.private, m.mark = 0, size
		m.hot.begin()
	}
	m.size, m.touched = size, size
	m.idle, m.still, m.need = 0, 0, 0
	return refusal
}

func (m *mapped) tracks() bool { return true }

// pushOut has no effect before Linux 5.4 and without swap.
func (m *mapped) pushOut() {
	_ = unix.Madvise(m.all[:m.size], unix.MADV_PAGEOUT)
}

func (m *mapped) resident() uint64 {
	if m.image == nil {
		return m.size
	}
	return m.private * m.page
}

func (m *mapped) reserved() uint64 { return uint64(cap(m.all)) }

func (m *mapped) free() {
	unmap(m.all)
	if m.image != nil {
		m.image.release()
	}
	m.all, m.image = nil, nil
}
