package pristine

import (
	"errors"
	"fmt"
	"math/bits"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// tracker is what the memories of a space share: the strategy and /proc/self/pagemap.
type tracker struct {
	strategy Strategy
	fd       int
}

// mappingsPerMemory is the most mappings one memory takes: zeros before the span, the span, zeros
// after it, the reservation's rest, and its image's view.
const mappingsPerMemory = 5

func (t *tracker) open(s Strategy) error {
	t.strategy, t.fd = s, -1
	switch s {
	case Copy:
		return nil
	case Scan, Pagemap:
	default:
		return errors.New("no such strategy")
	}
	if bits.UintSize < 64 {
		return errors.New("the address space is too small for reservations")
	}
	if size := os.Getpagesize(); wasmPage%size != 0 || size%grain != 0 {
		return fmt.Errorf("pages of %d bytes do not divide those of linear memory", size)
	}
	fd, err := unix.Open("/proc/self/pagemap", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return fmt.Errorf("/proc/self/pagemap: %w", err)
	}
	t.fd = fd
	return nil
}

func (t *tracker) close() error {
	if t.fd < 0 {
		return nil
	}
	fd := t.fd
	t.fd = -1
	return unix.Close(fd)
}

func (t *tracker) newStore(size, limit uint64) (store, error) {
	if t.strategy == Copy {
		return newHeap(size, limit), nil
	}
	return newMapped(t, size, limit)
}

// mostMemories leaves a quarter of the mappings the process may have to the rest of it.
func mostMemories(s Strategy) int {
	if s == Copy {
		return defaultMemories
	}
	most := 65530 // the kernel's default
	if text, err := os.ReadFile("/proc/sys/vm/max_map_count"); err == nil {
		if n, err := strconv.Atoi(strings.TrimSpace(string(text))); err == nil && n > 0 {
			most = n
		}
	}
	return max(1, min(defaultMemories, most/4*3/mappingsPerMemory))
}

func kernel() string {
	var u unix.Utsname
	if unix.Uname(&u) != nil {
		return "linux"
	}
	return "linux " + unix.ByteSliceToString(u.Release[:])
}
