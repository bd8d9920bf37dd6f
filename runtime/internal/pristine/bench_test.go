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
				for _, watched := range []string{"", "/watched"} {
					if watched != "" && s == Copy {
						continue
					}
					b.Run(fmt.Sprintf("%s/%dKiB/%dhot%s", s, size>>10, hot, watched), func(b *testing.B) {
						benchReset(b, s, size, hot, watched != "")
					})
				}
			}
		}
	}
}

func benchReset(b *testing.B, s Strategy, size, hot int, watched bool) {
	_, _, m := newBenchMemory(b, s, size)
	mem := m.Bytes()
	b.ReportAllocs()
	for b.Loop() {
		if watched {
			m.Watch()
		}
		touch(mem, size/grain, hot)
		m.Unwatch()
		if _, err := m.Reset(); err != nil {
			b.Fatal(err)
		}
	}
	if hot > 0 {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*hot), "ns/page")
	}
}

// BenchmarkResetCold is an event whose memory had been dropped: it pays a fault for every page.
func BenchmarkResetCold(b *testing.B) {
	for _, s := range strategies(b) {
		if s == Copy {
			continue
		}
		for _, hot := range []int{4, 16, 64, 256} {
			b.Run(fmt.Sprintf("%s/2560KiB/%dhot", s, hot), func(b *testing.B) {
				const pages = 2560 << 10 / grain
				_, _, m := newBenchMemory(b, s, pages*grain)
				b.ReportAllocs()
				for b.Loop() {
					touch(m.Bytes(), pages, hot)
					if err := m.Drop(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*hot), "ns/page")
			})
		}
	}
}

// BenchmarkGrowth is an event that grows by some pages and writes to all of them.
func BenchmarkGrowth(b *testing.B) {
	for _, s := range strategies(b) {
		for _, kib := range []int{64, 256, 1024, 4096} {
			b.Run(fmt.Sprintf("%s/320KiB/+%dKiB", s, kib), func(b *testing.B) {
				const size = 320 << 10
				_, _, m := newBenchMemory(b, s, size)
				b.ReportAllocs()
				for b.Loop() {
					mem := m.Reallocate(uint64(size + kib<<10))
					touch(mem[size:], kib/4, kib/4)
					if _, err := m.Reset(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*kib/4), "ns/page")
			})
		}
	}
}

// BenchmarkNewMemory is what a new instance's memory costs: while the image is held, and when its
// file has to be built again. The metric is what it holds before its first event.
func BenchmarkNewMemory(b *testing.B) {
	for _, s := range strategies(b) {
		for _, size := range []int{64 << 10, 320 << 10, 2560 << 10, 8 << 20} {
			for _, held := range []bool{true, false} {
				if s == Copy && !held {
					continue
				}
				b.Run(fmt.Sprintf("%s/%dKiB/held=%v", s, size>>10, held), func(b *testing.B) {
					img := newImage(b, newSpace(b, s), filled(size))
					if held {
						release, err := img.Hold()
						if err != nil {
							b.Fatal(err)
						}
						defer release()
					}
					var resident uint64
					for b.Loop() {
						m, err := img.NewMemory(uint64(size) + 16<<20)
						if err != nil {
							b.Fatal(err)
						}
						resident = m.Resident()
						m.Close()
					}
					b.ReportMetric(float64(resident), "resident-B")
				})
			}
		}
	}
}

func BenchmarkSnapshot(b *testing.B) {
	for _, size := range []int{64 << 10, 2560 << 10} {
		b.Run(fmt.Sprintf("%dKiB", size>>10), func(b *testing.B) {
			space, mem := newSpace(b, Copy), filled(size)
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, err := space.Snapshot(mem); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkProbe(b *testing.B) {
	for b.Loop() {
		Probe()
	}
}

// BenchmarkParallelReset is BenchmarkReset on every core: the memories share one address space.
func BenchmarkParallelReset(b *testing.B) {
	for _, s := range strategies(b) {
		b.Run(s.String()+"/320KiB/4hot", func(b *testing.B) {
			img := newImage(b, newSpace(b, s), filled(320<<10))
			b.RunParallel(func(pb *testing.PB) {
				m, err := img.NewMemory(1 << 20)
				if err != nil {
					b.Error(err)
					return
				}
				defer m.Close()
				for pb.Next() {
					touch(m.Bytes(), 80, 4)
					if _, err := m.Reset(); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}

// touch writes to hot of the first pages of mem, spread evenly.
func touch(mem []byte, pages, hot int) {
	for i := range hot {
		at := i * pages / hot * grain
		mem[at+8], mem[at+2000] = byte(i), 3
	}
}
