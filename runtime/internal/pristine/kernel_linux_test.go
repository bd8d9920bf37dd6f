package pristine

import (
	"bytes"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"strings"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// tracking runs f under each strategy that asks the kernel.
func tracking(t *testing.T, f func(*testing.T, *Space)) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		if space.Report().Strategy != Copy {
			f(t, space)
		}
	})
}

// TestProbeFindsTheKernelsWays fails where a Linux that has them stops working for us.
func TestProbeFindsTheKernelsWays(t *testing.T) {
	r := Probe()
	if len(r.Trials) != 3 {
		t.Fatalf("%d trials: %+v", len(r.Trials), r)
	}
	for _, trial := range r.Trials {
		t.Logf("%s: %q in %v", trial.Strategy, trial.Problem, trial.Took)
	}
	if works := r.Trials[1].Problem == ""; works != (bits.UintSize == 64) {
		t.Errorf("pagemap: %q with %d-bit addresses", r.Trials[1].Problem, bits.UintSize)
	}
	if r.Strategy == Auto || r.Reason == "" || !strings.HasPrefix(r.Kernel, "linux ") {
		t.Errorf("report: %+v", r)
	}
}

// TestOnlyWrittenPagesAreFound pins what counts as a page of one's own.
func TestOnlyWrittenPagesAreFound(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(20*wasmPage)), 21*wasmPage)
		m.image.differs(m.Bytes()) // reads all
		if n := mustReset(t, m); n != 0 {
			t.Errorf("%d pages found after reading only", n)
		}
		for i := range 5 {
			poke(m, 11*i*grain, 1)
		}
		m.store.pushOut() // without swap the kernel keeps them; with it they are found there
		for range 3 {     // written once, they stay the memory's own
			if n := mustReset(t, m); n != 5 {
				t.Errorf("%d pages found, want 5", n)
			}
			if got := m.Resident(); got != 5*grain {
				t.Errorf("resident %d bytes", got)
			}
		}
		if got := space.Stats().Resident; got != 5*grain {
			t.Errorf("the space counts %d resident bytes", got)
		}
		if err := m.Drop(); err != nil {
			t.Fatal(err)
		}
		if n := mustReset(t, m); n != 0 || m.Resident() != 0 || space.Stats().Resident != 0 {
			t.Errorf("after a drop: %d pages, %d resident", n, m.Resident())
		}
		if space.Report().Strategy != Scan {
			return // Pagemap cannot tell a page of zeros that was read
		}
		blank := newMemory(t, newImage(t, space, make([]byte, 20*wasmPage)), 21*wasmPage)
		blank.image.differs(blank.Bytes())
		if n := mustReset(t, blank); n != 0 {
			t.Errorf("%d pages found after reading zeros only", n)
		}
	})
}

func TestUnusedHotSetIsGivenBack(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(20*wasmPage)), 21*wasmPage)
		poke(m, 0, 200*grain) // one large event
		mustReset(t, m)
		for range idleResets {
			if got := m.Resident(); got != 200*grain {
				t.Fatalf("given back early: %d bytes resident", got)
			}
			poke(m, 3*grain, 1) // then small ones
			mustReset(t, m)
		}
		if got := m.Resident(); got != 0 {
			t.Errorf("%d bytes resident", got)
		}
		for range 3 * idleResets { // a large hot set in use stays
			poke(m, 0, 200*grain)
			mustReset(t, m)
		}
		for range 3 * idleResets { // so does one of which a part is in use
			poke(m, 0, 60*grain)
			mustReset(t, m)
		}
		if got := m.Resident(); got != 200*grain {
			t.Errorf("%d bytes resident of a hot set in use", got)
		}
	})
}

func TestGrownTail(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		const size = 2 * wasmPage
		m := newMemory(t, newImage(t, space, filled(size)), size+16<<20)
		tail := func(n uint64) uint64 { // resident after an event that grows by n and fills it
			mem := m.Reallocate(size + n)
			if at, bad := firstDifference(mem[size:], nil); bad {
				t.Fatalf("grown byte %#x is not zero", size+at)
			}
			for i := uint64(size); i < size+n; i += grain {
				mem[i] = 1
			}
			mustReset(t, m)
			return m.Resident()
		}
		const large, small = 20 * wasmPage, 2 * wasmPage
		if got := tail(keepTail + wasmPage); got != keepTail {
			t.Errorf("of a tail too large to keep %d bytes are resident, want %d", got, keepTail)
		}
		if err := m.Drop(); err != nil {
			t.Fatal(err)
		}
		if got := tail(large); got != large {
			t.Errorf("of a tail of %d bytes %d are resident", large, got)
		}
		for i := range idleTails { // events that need less of it
			if got := tail(small); i < idleTails-1 && got != large {
				t.Fatalf("after %d small events %d bytes are resident, want %d", i+1, got, large)
			}
		}
		if got := m.Resident(); got != small {
			t.Errorf("%d bytes are resident of a tail of which %d are needed", got, small)
		}
		for range idleTails { // events that need none
			mustReset(t, m)
		}
		if got := m.Resident(); got != 0 {
			t.Errorf("%d bytes are resident of a tail nobody needs", got)
		}
	})
}

// TestWholeAddressRange reserves the most a guest can ask for, which must cost nothing.
func TestWholeAddressRange(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, filled(wasmPage))
		for range 20 {
			m, err := img.NewMemory(maxBytes)
			if err != nil {
				t.Fatal(err)
			}
			defer m.Close()
			grow(t, m, 3*wasmPage)
			mustReset(t, m)
		}
		if s := space.Stats(); s.Reserved < 20*maxBytes || s.Resident > 20*4*wasmPage {
			t.Errorf("reserved %d, resident %d", s.Reserved, s.Resident)
		}
	})
}

// TestKernelRefuses takes away what the strategies ask the kernel for.
func TestKernelRefuses(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(10*wasmPage)), 20*wasmPage)
		fd := space.tracker.fd
		space.tracker.fd = -1
		for range 3 {
			poke(m, 0, 10*wasmPage)
			grow(t, m, 3*wasmPage)
			mustReset(t, m)
		}
		space.tracker.fd = fd
		if s := space.Stats(); s.Fallbacks != 3 || !errors.Is(s.Refusal, unix.EBADF) {
			t.Errorf("%d resets fell back, want 3; refusal %v", s.Fallbacks, s.Refusal)
		}
		// Locked pages cannot be given back, only written over.
		if err := unix.Mlock(m.store.(*mapped).all[:12*wasmPage]); err != nil {
			t.Skipf("mlock: %v", err)
		}
		for range 2 {
			poke(m, 5, 100*grain)
			grow(t, m, 2*wasmPage)
			if err := m.Drop(); err != nil {
				t.Fatal(err)
			}
			if err := m.Verify(); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestImageIsSealed(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, filled(3*wasmPage))
		release, err := img.Hold()
		if err != nil {
			t.Fatal(err)
		}
		defer release()
		fd := img.backing.fd
		if _, err := unix.Pwrite(fd, []byte{1}, 0); err == nil {
			t.Error("the image's file was written")
		}
		for _, size := range []int64{0, 1 << 20} {
			if unix.Ftruncate(fd, size) == nil {
				t.Errorf("the image's file was made %d bytes long", size)
			}
		}
		if p, err := unix.Mmap(fd, 0, grain, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED); err == nil {
			_ = unix.Munmap(p)
			t.Error("the image's file was mapped for writing")
		}
		if _, err := unix.FcntlInt(uintptr(fd), unix.F_ADD_SEALS, unix.F_SEAL_FUTURE_WRITE); err == nil {
			t.Error("the seals were changed")
		}
	})
}

// TestMemoriesOfOneImage checks that what one writes no other sees.
func TestMemoriesOfOneImage(t *testing.T) {
	eachStrategy(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, filled(4*wasmPage))
		a, b := newMemory(t, img, 5*wasmPage), newMemory(t, img, 5*wasmPage)
		poke(a, 0, 4*wasmPage)
		if err := b.Verify(); err != nil {
			t.Error(err)
		}
		poke(b, 100, 1)
		mustReset(t, a)
		if b.Verify() == nil {
			t.Error("resetting one memory reset another")
		}
	})
}

func TestHoldKeepsTheBacking(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		img := newImage(t, space, filled(2*wasmPage))
		if s := space.Stats(); s.Held != 0 {
			t.Fatalf("an image at rest is held: %+v", s)
		}
		release, err := img.Hold()
		if err != nil {
			t.Fatal(err)
		}
		m := newMemory(t, img, 2*wasmPage)
		if s := space.Stats(); s.Held != 1 || s.HeldBytes != img.Stored() {
			t.Errorf("held once: %+v", s)
		}
		release()
		release() // must not take the memory's hold
		poke(m, 0, 2*wasmPage)
		mustReset(t, m)
		m.Close()
		if s := space.Stats(); s.Held != 0 || s.HeldBytes != 0 {
			t.Errorf("still held: %+v", s)
		}
		m = newMemory(t, img, 2*wasmPage) // built again
		poke(m, 0, 2*wasmPage)
		mustReset(t, m)
	})
}

// TestNothingIsLeft counts descriptors and mappings around many images and memories.
func TestNothingIsLeft(t *testing.T) {
	eachStrategy(t, func(t *testing.T, _ *Space) {})
	fds, maps := descriptors(t), mappings(t)
	eachStrategy(t, func(t *testing.T, space *Space) {
		const n = 60
		var open []*Memory
		for i := range n {
			img := newImage(t, space, filled((1+i%3)*wasmPage))
			for range 3 {
				m := newMemory(t, img, 40*wasmPage)
				grow(t, m, wasmPage)
				open = append(open, m)
			}
		}
		if space.Report().Strategy != Copy {
			if got := descriptors(t) - fds; got < n {
				t.Errorf("%d more descriptors with %d images held: is this counting?", got, n)
			}
			if got := mappings(t) - maps; got < 3*n || got > mappingsPerMemory*len(open) {
				t.Errorf("%d memories of %d images take %d mappings", len(open), n, got)
			}
		}
		for _, m := range open {
			m.Close()
		}
	})
	if got := descriptors(t); got > fds {
		t.Errorf("%d descriptors before, %d after", fds, got)
	}
	if got := mappings(t); got > maps+40 { // the Go heap maps too
		t.Errorf("%d mappings before, %d after", maps, got)
	}
	if text, err := os.ReadFile("/proc/self/maps"); err != nil || bytes.Contains(text, []byte("vivarium-image")) {
		t.Errorf("an image is still mapped (%v)", err)
	}
}

func descriptors(t *testing.T) int {
	list, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

func mappings(t *testing.T) int {
	text, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Count(text, []byte("\n"))
}

// TestGuestAdvice reads the kernel's flags of a memory's mappings.
func TestGuestAdvice(t *testing.T) {
	tracking(t, func(t *testing.T, space *Space) {
		m := newMemory(t, newImage(t, space, filled(4*wasmPage)), 40*wasmPage)
		text, err := os.ReadFile("/proc/self/smaps")
		if err != nil {
			t.Skip(err)
		}
		from := uint64(uintptr(unsafe.Pointer(&m.Bytes()[0])))
		var seen int
		inside := false
		for line := range strings.Lines(string(text)) {
			var start, end uint64
			if n, _ := fmt.Sscanf(line, "%x-%x ", &start, &end); n == 2 {
				inside = start >= from && end <= from+m.store.reserved()
			}
			flags, ok := strings.CutPrefix(line, "VmFlags:")
			if !ok || !inside {
				continue
			}
			seen++
			for _, flag := range []string{" dd", " dc", " nh"} { // no dump, no fork, no huge pages
				if !strings.Contains(flags, flag) {
					t.Errorf("mapping without%s:%s", flag, flags)
				}
			}
		}
		if seen < 3 {
			t.Errorf("%d mappings seen, want the image, the rest and the reservation", seen)
		}
	})
}

// BenchmarkIdle is what a memory holds while it waits for its next event: by the kernel's count of
// anonymous memory and page tables, and by ours.
func BenchmarkIdle(b *testing.B) {
	for _, s := range strategies(b) {
		b.Run(s.String()+"/2560KiB/5hot", func(b *testing.B) {
			const n, size = 200, 2560 << 10
			space := newSpace(b, s)
			img := newImage(b, space, filled(size))
			for b.Loop() {
				anon, tables := statusKiB(b, "RssAnon:"), statusKiB(b, "VmPTE:")
				var open []*Memory
				for range n {
					m, err := img.NewMemory(size + 16<<20)
					if err != nil {
						b.Fatal(err)
					}
					open = append(open, m)
					touch(m.Bytes(), size/grain, 5)
					if _, err := m.Reset(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(statusKiB(b, "RssAnon:")-anon)/n, "anon-KiB")
				b.ReportMetric(float64(statusKiB(b, "VmPTE:")-tables)/n, "tables-KiB")
				b.ReportMetric(float64(space.Stats().Resident)/n/1024, "counted-KiB")
				for _, m := range open {
					m.Close()
				}
			}
		})
	}
}

// statusKiB reads one line of /proc/self/status.
func statusKiB(b *testing.B, key string) (kib int) {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Fatal(err)
	}
	_, rest, found := strings.Cut(string(text), key)
	if _, err := fmt.Sscan(rest, &kib); !found || err != nil {
		b.Fatalf("%s: %v", key, err)
	}
	return kib
}

// BenchmarkSystemCall is the least that any question to this machine's kernel costs.
func BenchmarkSystemCall(b *testing.B) {
	for b.Loop() {
		_, _, _ = unix.Syscall(unix.SYS_GETPPID, 0, 0, 0)
	}
}
