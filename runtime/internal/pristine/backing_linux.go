package pristine

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"unsafe"

	"golang.org/x/sys/unix"
)

// backing is what an image takes while it is held: a sealed file in memory with the image's span,
// which memories map privately, and a view of it to copy from.
type backing struct {
	mu     sync.Mutex
	holds  int
	fd     int
	view   []byte // the span's bytes, read only; nil if the image is all zeros
	lo, hi uint64 // the span, in whole system pages
	blank  []bool // which pages of the span are all zeros
}

// content returns the image's page at an address, nil if it is all zeros.
func (b *backing) content(at, page uint64) []byte {
	if at < b.lo || at >= b.hi || b.blank[(at-b.lo)/page] {
		return nil
	}
	return b.view[at-b.lo:][:page]
}

// bytes gives the content of a run.
func (b *backing) bytes(r run) []byte { return b.view[r.at-b.lo:][:r.n] }

// seals is everything that could change the file, and the change of that.
const seals = unix.F_SEAL_WRITE | unix.F_SEAL_SHRINK | unix.F_SEAL_GROW | unix.F_SEAL_SEAL

// acquire makes sure of the backing until release.
func (img *Image) acquire() error {
	b := &img.backing
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.holds == 0 {
		if err := img.build(); err != nil {
			return err
		}
		img.space.held.Add(1)
		img.space.heldBytes.Add(int64(img.Stored()))
	}
	b.holds++
	return nil
}

// release undoes one acquire; the last gives the backing back. What it alone had is then kept in
// the heap.
func (img *Image) release() {
	b := &img.backing
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.holds--; b.holds > 0 {
		return
	}
	img.settle()
	b.tear()
	img.space.held.Add(-1)
	img.space.heldBytes.Add(-int64(img.Stored()))
}

// build makes the file and its view.
func (img *Image) build() error {
	b := &img.backing
	page := uint64(os.Getpagesize())
	b.lo, b.hi = img.span(page)
	if b.lo < wasmPage {
		b.lo = 0 // a mapping of its own costs more than a few pages of zeros
	}
	b.blank = make([]bool, (b.hi-b.lo)/page)
	for i := range b.blank {
		b.blank[i] = true
	}
	for _, r := range img.runs {
		for at := r.at / page * page; at < r.at+r.n; at += page {
			b.blank[(at-b.lo)/page] = false
		}
	}
	b.fd = -1
	if b.lo == b.hi {
		return nil
	}
	fd, err := memfd()
	if err != nil {
		return fmt.Errorf("memfd_create: %w", err)
	}
	b.fd = fd
	if err := img.fill(); err != nil {
		b.tear()
		return err
	}
	return nil
}

// fill writes the image's runs into the file, seals it and maps the view.
func (img *Image) fill() error {
	b := &img.backing
	if err := unix.Ftruncate(b.fd, int64(b.hi-b.lo)); err != nil {
		return fmt.Errorf("ftruncate: %w", err)
	}
	for _, r := range img.runs {
		if err := pwriteAll(b.fd, img.bytes(r), int64(r.at-b.lo)); err != nil {
			return fmt.Errorf("pwrite: %w", err)
		}
	}
	if _, err := unix.FcntlInt(uintptr(b.fd), unix.F_ADD_SEALS, seals); err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	// Private, though never written: before Linux 6.7 a sealed file cannot be mapped shared.
	p, err := unix.MmapPtr(b.fd, 0, nil, uintptr(b.hi-b.lo), unix.PROT_READ, unix.MAP_PRIVATE)
	if err != nil {
		return fmt.Errorf("mmap: %w", err)
	}
	b.view = unsafe.Slice((*byte)(p), b.hi-b.lo)
	// Core dumps go where guests' data must not. Where the advice is unknown, nothing is lost.
	_ = unix.Madvise(b.view, unix.MADV_DONTDUMP)
	return nil
}

// tear gives back what build took.
func (b *backing) tear() {
	if b.view != nil {
		unmap(b.view)
		b.view, b.blank = nil, nil
	}
	if b.fd >= 0 {
		_ = unix.Close(b.fd)
		b.fd = -1
	}
}

// memfd makes an empty file in memory that can be sealed. Linux 6.3 wants to know that it will
// never be executed, and older kernels do not know that question.
func memfd() (int, error) {
	const flags = unix.MFD_CLOEXEC | unix.MFD_ALLOW_SEALING
	fd, err := unix.MemfdCreate("vivarium-image", flags|unix.MFD_NOEXEC_SEAL)
	if errors.Is(err, unix.EINVAL) {
		fd, err = unix.MemfdCreate("vivarium-image", flags)
	}
	return fd, err
}

func pwriteAll(fd int, p []byte, off int64) error {
	for len(p) > 0 {
		n, err := unix.Pwrite(fd, p, off)
		if errors.Is(err, unix.EINTR) {
			continue
		}
		if err != nil {
			return err
		}
		p, off = p[n:], off+int64(n)
	}
	return nil
}

// unmap gives back a mapping that MmapPtr made. Its address range is ours, so it cannot fail.
func unmap(b []byte) {
	_ = unix.MunmapPtr(unsafe.Pointer(unsafe.SliceData(b)), uintptr(cap(b)))
}
