package pristine

import (
	"errors"
	"fmt"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Page categories and the request of PAGEMAP_SCAN, from linux/fs.h.
const (
	pageIsFile    = 1 << 2
	pageIsPresent = 1 << 3
	pageIsSwapped = 1 << 4
	pageIsPFNZero = 1 << 5

	pagemapScan = 0xC0606610 // _IOWR('f', 16, struct pm_scan_arg)
)

// scanRegions is how many stretches of private pages one call can report.
const scanRegions = 64

// scanArg is struct pm_scan_arg.
type scanArg struct {
	size, flags, start, end, walkEnd, vec, vecLen, maxPages   uint64
	categoryInverted, categoryMask, categoryAnyof, returnMask uint64
}

// pageRegion is struct page_region: the addresses [start, end).
type pageRegion struct{ start, end, categories uint64 }

var errNoProgress = errors.New("the kernel's walk does not advance")

// scanner lists the private pages of one memory, by the strategy of its space.
type scanner struct {
	tracker *tracker
	arg     scanArg
	vec     []pageRegion // what Scan is answered with
	entries []uint64     // what Pagemap reads into
}

func (s *scanner) init(t *tracker) {
	s.tracker = t
	if t.strategy == Pagemap {
		s.entries = make([]uint64, pagemapEntries)
		return
	}
	s.vec = make([]pageRegion, scanRegions)
	s.arg = scanArg{
		size: uint64(unsafe.Sizeof(scanArg{})),
		// The kernel takes the vector's address as a number. The heap does not move.
		vec:    uint64(uintptr(unsafe.Pointer(unsafe.SliceData(s.vec)))),
		vecLen: scanRegions,
		// Private is what is not the file's, and is there. Swapped counts as there, or a page pushed
		// out would keep an event's data for the next.
		categoryInverted: pageIsFile,
		categoryMask:     pageIsFile,
		categoryAnyof:    pageIsPresent | pageIsSwapped,
		returnMask:       pageIsPFNZero,
	}
}

// walk puts back every private page of [0, m.mark).
func (s *scanner) walk(m *mapped) error {
	if m.mark == 0 {
		return nil
	}
	if s.tracker.strategy == Pagemap {
		return s.read(m)
	}
	base := uint64(uintptr(unsafe.Pointer(unsafe.SliceData(m.all))))
	a := &s.arg
	a.start, a.end = base, base+m.mark
	// A full vector ends a call, not the walk: only walkEnd says how far the kernel came.
	for a.start < a.end {
		n, _, errno := unix.Syscall(unix.SYS_IOCTL, uintptr(s.tracker.fd), pagemapScan, uintptr(unsafe.Pointer(a)))
		if errno == unix.EINTR {
			continue
		}
		if errno != 0 {
			return fmt.Errorf("PAGEMAP_SCAN: %w", errno)
		}
		for _, r := range s.vec[:min(n, uintptr(len(s.vec)))] {
			from, to := max(r.start, base)-base, max(r.end, base)-base
			if r.categories&pageIsPFNZero != 0 {
				// The shared page of zeros: outside the span it was only read. Inside, somebody merged
				// a page that was written, and the image is still to be put back.
				from, to = max(from, m.image.backing.lo), min(to, m.image.backing.hi)
			}
			m.found(from, to)
		}
		if a.walkEnd <= a.start {
			return errNoProgress
		}
		a.start = a.walkEnd
	}
	return nil
}
