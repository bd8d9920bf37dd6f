package pristine

import (
	"bytes"
	"fmt"
	"sync"
)

const (
	// wasmPage is the unit in which linear memory has a length.
	wasmPage = 64 << 10
	// maxBytes is the most a 32-bit linear memory can hold.
	maxBytes = 4 << 30
	// grain is the unit in which an image is stored: grains of zeros are not.
	grain = 4 << 10
)

// zeros is what a grain without content looks like. It is never written.
var zeros [grain]byte

// An Image is the initialised memory of one behavior. It is immutable and safe for concurrent use.
//
// At rest it is only the grains that are not zero, in Go's heap. The descriptor and the mapping that
// the Linux strategies need exist while something holds the image: every open Memory that started
// from it does, and so may its owner. What nothing holds costs no descriptor and no mapping.
type Image struct {
	space   *Space
	size    uint64
	stored  uint64 // what the runs hold together
	runs    []run
	content []byte // the runs' bytes, one after another; nil while the backing alone has them
	source  []byte // the memory it is taken from, until it has them
	backing backing
}

// A run is a stretch of an image that is not zero: content[from:from+n] belongs at address at.
type run struct{ at, n, from uint64 }

// Snapshot copies mem, which is whole 64 KiB pages and at most 4 GiB, into a new image.
func (s *Space) Snapshot(mem []byte) (*Image, error) {
	if err := checkSize("snapshot", uint64(len(mem))); err != nil {
		return nil, err
	}
	img := s.imageOf(mem)
	img.settle()
	return img, nil
}

// imageOf finds the runs of an image that has mem for its source.
func (s *Space) imageOf(mem []byte) *Image {
	img := &Image{space: s, size: uint64(len(mem)), source: mem}
	for at := uint64(0); at < img.size; at += grain {
		if bytes.Equal(mem[at:at+grain], zeros[:]) {
			continue
		}
		if last := len(img.runs) - 1; last >= 0 && img.runs[last].at+img.runs[last].n == at {
			img.runs[last].n += grain
		} else {
			img.runs = append(img.runs, run{at: at, n: grain, from: img.stored})
		}
		img.stored += grain
	}
	return img
}

// settle takes the content into Go's heap, from wherever it is.
func (img *Image) settle() {
	if img.content != nil {
		return
	}
	pieces := make([][]byte, len(img.runs))
	for i, r := range img.runs {
		pieces[i] = img.bytes(r)
	}
	img.content = bytes.Join(pieces, nil) // which does not clear what it is about to write
	img.source = nil
}

// bytes gives the content of a run.
func (img *Image) bytes(r run) []byte {
	switch {
	case img.content != nil:
		return img.content[r.from:][:r.n]
	case img.source != nil:
		return img.source[r.at:][:r.n]
	}
	return img.backing.bytes(r)
}

// checkSize refuses a length that no linear memory can have.
func checkSize(what string, size uint64) error {
	if size%wasmPage != 0 {
		return fmt.Errorf("pristine: %s: %d bytes is not a whole number of %d-byte pages", what, size, wasmPage)
	}
	if size > maxBytes || size > uint64(maxInt) {
		return fmt.Errorf("pristine: %s: %d bytes exceeds the limit of %d", what, size, min(maxBytes, uint64(maxInt)))
	}
	return nil
}

const maxInt = int(^uint(0) >> 1)

// Size returns the length in bytes of a memory that starts from the image.
func (img *Image) Size() uint64 { return img.size }

// Stored returns the bytes the image takes at rest.
func (img *Image) Stored() uint64 { return img.stored }

// NewMemory returns a memory that starts from the image and can grow to limit bytes.
// Errors name what was refused: the limit, the number of open memories, or the kernel's cause.
func (img *Image) NewMemory(limit uint64) (*Memory, error) {
	m, err := img.space.NewMemory(img.size, limit)
	if err != nil {
		return nil, err
	}
	if err := m.Adopt(img); err != nil {
		m.Close()
		return nil, err
	}
	return m, nil
}

// Hold keeps the image's descriptor and mapping until release is called, even while no memory uses
// them, so that the next memory need not build them. With Copy there is nothing to keep. Calling
// release again does nothing.
func (img *Image) Hold() (release func(), err error) {
	if img.space.tracker.strategy == Copy {
		return func() {}, nil
	}
	if err := img.acquire(); err != nil {
		return nil, fmt.Errorf("pristine: image of %d bytes: %w", img.size, err)
	}
	return sync.OnceFunc(img.release), nil
}

// span returns the part of the image outside which it is zero, widened to multiples of unit.
func (img *Image) span(unit uint64) (lo, hi uint64) {
	if len(img.runs) == 0 {
		return 0, 0
	}
	last := img.runs[len(img.runs)-1]
	lo = img.runs[0].at / unit * unit
	hi = (last.at + last.n + unit - 1) / unit * unit
	return lo, hi
}

// copyTo writes the image over mem, which is as long as the image.
func (img *Image) copyTo(mem []byte) {
	var at uint64
	for _, r := range img.runs {
		clear(mem[at:r.at])
		at = r.at + r.n
		copy(mem[r.at:at], img.bytes(r))
	}
	clear(mem[at:])
}

// mend compares mem, which is as long as the image, with the image grain by grain and writes only
// the grains that differ. It returns how many did.
func (img *Image) mend(mem []byte) (grains int) {
	var at uint64
	for _, r := range img.runs {
		grains += mendZeros(mem[at:r.at])
		at = r.at + r.n
		grains += mendBytes(mem[r.at:at], img.bytes(r))
	}
	return grains + mendZeros(mem[at:])
}

// mendBytes makes dst equal to src, both whole grains, and returns how many grains differed.
func mendBytes(dst, src []byte) (grains int) {
	for at := 0; at < len(dst); at += grain {
		d, s := dst[at:at+grain], src[at:at+grain]
		if !bytes.Equal(d, s) {
			copy(d, s)
			grains++
		}
	}
	return grains
}

// mendZeros makes dst, whole grains, zero and returns how many grains were not.
func mendZeros(dst []byte) (grains int) {
	for at := 0; at < len(dst); at += grain {
		if d := dst[at : at+grain]; !bytes.Equal(d, zeros[:]) {
			clear(d)
			grains++
		}
	}
	return grains
}

// differs returns the address of the first byte of mem that is not the image's.
func (img *Image) differs(mem []byte) (at uint64, found bool) {
	for _, r := range img.runs {
		if off, bad := firstDifference(mem[at:r.at], nil); bad {
			return at + off, true
		}
		at = r.at + r.n
		if off, bad := firstDifference(mem[r.at:at], img.bytes(r)); bad {
			return r.at + off, true
		}
	}
	off, bad := firstDifference(mem[at:], nil)
	return at + off, bad
}

// firstDifference compares got with want, or with zeros if want is nil.
func firstDifference(got, want []byte) (at uint64, found bool) {
	for i := 0; i < len(got); i += grain {
		end := min(i+grain, len(got))
		expect := zeros[:end-i]
		if want != nil {
			expect = want[i:end]
		}
		if bytes.Equal(got[i:end], expect) {
			continue
		}
		for j := range expect {
			if got[i+j] != expect[j] {
				return uint64(i + j), true
			}
		}
	}
	return 0, false
}
