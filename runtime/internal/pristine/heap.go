package pristine

import "errors"

const (
	// copyWhole is the largest image that is copied whole; larger ones are compared first.
	// See RATIONALE.md.
	copyWhole = 512 << 10
	// keepTail is how much grown memory is kept, cleared, for the next event.
	keepTail = 8 << 20
)

// heap is a store in Go's heap.
type heap struct {
	buf     []byte // capacity is what was allocated; beyond touched it is zero
	limit   uint64
	touched uint64 // longest since the last reset
	image   *Image
}

func newHeap(size, limit uint64) *heap {
	return &heap{buf: make([]byte, size), limit: limit, touched: size}
}

func (h *heap) bytes() []byte { return h.buf }

func (h *heap) tail() []byte { return h.buf[len(h.buf):cap(h.buf)] }

func (h *heap) resize(size uint64) []byte {
	if size > h.limit {
		return nil
	}
	if size > uint64(cap(h.buf)) {
		// A quarter more than asked makes growth page by page linear in all.
		room := min(h.limit, size+size/4)
		grown := make([]byte, size, room)
		copy(grown, h.buf)
		h.buf = grown
	}
	if size < uint64(len(h.buf)) {
		clear(h.buf[size:])
	}
	h.buf = h.buf[:size]
	h.touched = max(h.touched, size)
	return h.buf[:size:size]
}

func (h *heap) bind(img *Image) error {
	if img.size > h.limit {
		return errors.New("image is longer than the memory's limit")
	}
	if h.resize(img.size) == nil {
		return errors.New("memory cannot grow to the image's length")
	}
	h.image = img
	h.reset(false)
	return nil
}

func (h *heap) reset(bool) (pages int, gave bool, _ error) {
	size := h.image.size
	if uint64(cap(h.buf)) > size+max(keepTail, size/2) {
		h.buf = make([]byte, size)
		h.image.copyTo(h.buf)
		h.touched = size
		return int(size / grain), true, nil
	}
	clear(h.buf[size:max(h.touched, size)])
	h.buf, h.touched = h.buf[:size], size
	if size <= copyWhole {
		h.image.copyTo(h.buf)
		return int(size / grain), false, nil
	}
	return h.image.mend(h.buf), false, nil
}

func (h *heap) drop() error {
	if uint64(cap(h.buf)) > h.image.size {
		h.buf = make([]byte, h.image.size)
		h.touched = h.image.size
	}
	h.reset(false)
	return nil
}

func (h *heap) tracks() bool { return false }

func (h *heap) pushOut() {}

func (h *heap) resident() uint64 { return uint64(cap(h.buf)) }

func (h *heap) reserved() uint64 { return h.limit }

func (h *heap) free() { h.buf, h.image = nil, nil }
