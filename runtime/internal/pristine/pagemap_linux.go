package pristine

import (
	"errors"
	"io"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Bits of a /proc/self/pagemap entry, from the kernel's admin-guide/mm/pagemap.
const (
	pagemapFile    = 1 << 61 // a file's page, or shared
	pagemapSwapped = 1 << 62
	pagemapPresent = 1 << 63
)

// pagemapEntries is how many entries, one for each page, one read asks for.
const pagemapEntries = 512

// read is walk from /proc/self/pagemap. It cannot tell the shared page of zeros from a private
// page, so it looks after some pages that were only read.
func (s *scanner) read(m *mapped) error {
	buf := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s.entries))), pagemapEntries*8)
	first := uint64(uintptr(unsafe.Pointer(unsafe.SliceData(m.all)))) / m.page
	pages := m.mark / m.page
	for at := uint64(0); at < pages; {
		want := min(pages-at, pagemapEntries)
		n, err := unix.Pread(s.tracker.fd, buf[:want*8], int64((first+at)*8))
		if errors.Is(err, unix.EINTR) {
			continue
		}
		if err != nil {
			return err
		}
		if n < 8 {
			return io.ErrUnexpectedEOF
		}
		got := uint64(n / 8)
		s.putBack(m, at, s.entries[:got])
		at += got
	}
	return nil
}

// putBack restores the stretches of private pages among entries, the first of which is page at.
func (s *scanner) putBack(m *mapped, at uint64, entries []uint64) {
	open := -1
	for i, e := range entries {
		private := e&(pagemapPresent|pagemapSwapped) != 0 && e&pagemapFile == 0
		switch {
		case private && open < 0:
			open = i
		case !private && open >= 0:
			m.found((at+uint64(open))*m.page, (at+uint64(i))*m.page)
			open = -1
		}
	}
	if open >= 0 {
		m.found((at+uint64(open))*m.page, (at+uint64(len(entries)))*m.page)
	}
}
