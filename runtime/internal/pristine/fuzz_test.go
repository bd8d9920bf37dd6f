package pristine

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// FuzzEvents takes a memory through events that data spells out and compares it after every step
// with a naive twin: a slice that is copied whole.
func FuzzEvents(f *testing.F) {
	f.Add(uint8(0), []byte{})
	f.Add(uint8(1), []byte{0, 1, 2, 3, 4, 1, 9, 9, 3, 0, 0, 0})
	f.Add(uint8(9), []byte{1, 255, 0, 0, 1, 255, 3, 0, 0, 0, 40, 200, 3, 0, 4, 0, 1, 7})
	r := rand.New(rand.NewPCG(3, 4))
	for range 4 {
		data := make([]byte, 120)
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		f.Add(uint8(r.Uint32()), data)
	}
	all := strategies(f)
	f.Fuzz(func(t *testing.T, pages uint8, data []byte) {
		mem := filled(int(pages%12) * wasmPage)
		for i := range min(len(data), len(mem)/grain) {
			mem[i*grain+int(data[i])] = data[i]
		}
		for _, s := range all {
			space := newSpace(t, s)
			m := newMemory(t, newImage(t, space, mem), len(mem)+2<<20)
			replay(t, m, mem, data)
			m.Close()
		}
	})
}

// replay does what data says to m and to a twin that starts as image.
func replay(t *testing.T, m *Memory, image, data []byte) {
	twin := bytes.Clone(image)
	next := func() (b byte) {
		if len(data) > 0 {
			b, data = data[0], data[1:]
		}
		return b
	}
	for len(data) > 0 {
		switch op := next(); op % 6 {
		case 0, 1, 2: // write a stretch
			if len(twin) == 0 {
				break
			}
			at := (int(next())<<12 | int(next())<<4) % len(twin)
			n := min(1+int(op)*40, len(twin)-at)
			stretch := bytes.Repeat([]byte{next()}, n)
			copy(twin[at:], stretch)
			copy(m.Bytes()[at:], stretch)
		case 3: // grow, within the limit or past it
			size := len(twin) + int(next()%40)*wasmPage
			mem := m.Reallocate(uint64(size))
			if fits := size <= len(image)+2<<20; fits != (mem != nil) {
				t.Fatalf("growth to %d bytes: got %d", size, len(mem))
			}
			if mem != nil {
				twin = append(twin, make([]byte, size-len(twin))...)
			}
		case 4: // the event ends
			twin = bytes.Clone(image)
			if _, err := m.Reset(); err != nil {
				t.Fatal(err)
			}
			if err := m.Verify(); err != nil {
				t.Fatal(err)
			}
		case 5:
			twin = bytes.Clone(image)
			if err := m.Drop(); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(m.Bytes(), twin) {
			t.Fatal("memory and its twin differ")
		}
	}
}
