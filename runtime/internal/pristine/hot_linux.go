package pristine

// A hotSet is where a memory's private pages are, as the last walk has found them. It holds for as
// long as no page has become private and none was given back.
type hotSet struct {
	known  bool
	at     []stretch
	relied int // resets since the kernel was last asked
}

// stretch is the addresses [from, to) of a memory.
type stretch struct{ from, to uint64 }

// mostStretches bounds what is remembered: a walk over more costs little beside putting them back.
const mostStretches = 256

// begin empties the set, for a walk or because there are no private pages.
func (h *hotSet) begin() { h.known, h.at, h.relied = true, h.at[:0], 0 }

// forget says that the set does not hold any more.
func (h *hotSet) forget() { h.known = false }

func (h *hotSet) add(from, to uint64) {
	switch n := len(h.at); {
	case n > 0 && h.at[n-1].to == from:
		h.at[n-1].to = to
	case n == mostStretches:
		h.known = false
	default:
		h.at = append(h.at, stretch{from, to})
	}
}

// restoreAll puts every private page back: those of the last walk when nothing can have been added
// since, else those that the kernel knows. Now and then it asks in either case; missed says that
// there were more.
func (m *mapped) restoreAll(quiet bool) (missed bool, err error) {
	h := &m.hot
	quiet = quiet && h.known
	if h.relied++; quiet && h.relied < auditEvery {
		for _, s := range h.at {
			m.putBack(s.from, s.to)
		}
		return false, nil
	}
	before := m.private
	h.begin()
	err = m.scanner.walk(m)
	return quiet && err == nil && m.census.pages > before, err
}

// found puts back the private pages [from, to) and remembers them.
func (m *mapped) found(from, to uint64) {
	if from < to {
		m.hot.add(from, to)
		m.putBack(from, to)
	}
}
