package pristine

import "fmt"

// Strategy is a way of finding and putting back the pages an event has written.
type Strategy uint8

const (
	// Auto, the zero value, takes the first strategy of this list that [Probe] finds sound here.
	Auto Strategy = iota
	// Scan asks Linux (6.7 or later) for the private pages of a mapping with the PAGEMAP_SCAN ioctl.
	Scan
	// Pagemap reads the same from /proc/self/pagemap, entry by entry, on any Linux.
	Pagemap
	// Copy keeps memory in Go's heap and copies the image, or compares and copies if it is large.
	// It works everywhere and depends on nothing.
	Copy
)

// String returns the strategy's name in lower case.
func (s Strategy) String() string {
	switch s {
	case Auto:
		return "auto"
	case Scan:
		return "scan"
	case Pagemap:
		return "pagemap"
	case Copy:
		return "copy"
	}
	return fmt.Sprintf("strategy(%d)", uint8(s))
}

// MarshalText makes a strategy readable in JSON.
func (s Strategy) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
