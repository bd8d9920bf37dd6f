package pristine

import (
	"fmt"
	"testing"
)

func newBenchMemory(b *testing.B, s Strategy, size int) (*Space, *Image, *Memory) {
	space := newSpace(b, s)
	img := newImage(b, space, filled(size))
	return space, img, newMemory(b, img, size+16<<20)
}

// BenchmarkReset measures what one event costs beyond its own writes' faults: hot pages, spread
// over the image, are written and the memory is reset.
func BenchmarkReset(b *testing.B) {
	for _, s := range strategies(b) {
		for _, size := range []int{64 << 10, 320 << 10, 2560 << 10, 8 << 20} {
			for _, hot := range []int{0, 4, 16, 64, 256} {
				pages := size / grain
				if hot > pages {
					continue
				}
				b.Run(fmt.Sprintf("%s/%dKiB/%dhot", s, size>>10, hot), func(b *testing.B) {
					_, _, m := newBenchMemory(b, s, size)
					mem := m.Bytes()
					b.ReportAllocs()
					for b.Loop() {
						for i := range hot {
							at := i * pages / hot * grain
							mem[at+8], mem[at+2000] = byte(i), 3
						}
						if _, err := m.Reset(); err != nil {
							b.Fatal(err)
						}
					}
					if hot > 0 {
						b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*hot), "ns/page")
					}
				})
			}
		}
	}
}
