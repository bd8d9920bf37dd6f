package instrument_test

import (
	"context"
	_ "embed"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// kernels.wasm is built from kernels.c, which says how.
//
//go:embed testdata/kernels.wasm
var kernelsWasm []byte

var kernels = []struct {
	name string
	size uint64
}{
	{"fib", 27}, {"tree", 13}, {"sort", 30_000}, {"sieve", 500_000}, {"xorshift", 2_000_000}, {"sha", 3_000},
	{"json", 10}, {"interp", 100_000}, {"matmul", 10}, {"nbody", 10_000}, {"indirect", 500_000},
}

// rewritings are what BenchmarkKernels compares, as features left out.
var rewritings = []struct {
	name string
	off  instrument.Features
}{
	{"all", 0},
	{"fuel", instrument.Stack | instrument.NaN},
	{"stack", instrument.Fuel | instrument.NaN},
	{"nan", instrument.Fuel | instrument.Stack},
}

// BenchmarkKernels reports the time of every kernel as a ratio to the same kernel as submitted: the fastest of many
// runs, taken in turns. Run it with -benchtime=1x.
func BenchmarkKernels(b *testing.B) {
	plain := newGuest(b, compilerConfig(), kernelsWasm, nil)
	guests := make([]*guest, len(rewritings))
	for i, r := range rewritings {
		guests[i] = newGuest(b, compilerConfig(), kernelsWasm, &instrument.Profile{Off: r.off})
	}
	logs := make([]float64, len(rewritings))
	for b.Loop() {
		clear(logs)
		for _, k := range kernels {
			best := make([]time.Duration, 1+len(guests))
			for range 25 {
				for i, g := range append([]*guest{plain}, guests...) {
					f := g.module.ExportedFunction(k.name)
					g.arm(b, math.MaxInt64)
					begin := time.Now()
					if _, err := f.Call(context.Background(), k.size); err != nil {
						b.Fatal(err)
					}
					if d := time.Since(begin); best[i] == 0 || d < best[i] {
						best[i] = d
					}
				}
			}
			line := fmt.Sprintf("%-9s %9v", k.name, best[0])
			for i := range guests {
				ratio := float64(best[i+1]) / float64(best[0])
				logs[i] += math.Log(ratio)
				line += fmt.Sprintf("  %s %.2f", rewritings[i].name, ratio)
			}
			b.Log(line)
		}
	}
	for i, r := range rewritings {
		b.ReportMetric(math.Exp(logs[i]/float64(len(kernels))), r.name+"/plain")
	}
	b.ReportMetric(0, "ns/op")
}

// BenchmarkRewrite measures admission and rewriting together on a module of standard Go, and admission alone.
func BenchmarkRewrite(b *testing.B) {
	wasm := goModule(b)
	m, err := instrument.Admit(wasm, &instrument.Profile{Shapeless: true})
	if err != nil {
		b.Fatal(err)
	}
	p := &instrument.Profile{Imports: m.Offer()}
	b.Run("admit", func(b *testing.B) {
		b.SetBytes(int64(len(wasm)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := instrument.Admit(wasm, p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("rewrite", func(b *testing.B) {
		b.SetBytes(int64(len(wasm)))
		b.ReportAllocs()
		var r *instrument.Rewritten
		for b.Loop() {
			var err error
			if r, err = instrument.Rewrite(wasm, p); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(r.Wasm))/float64(len(wasm)), "size/size")
	})
}

// goModule builds a behavior of standard Go with a good part of its library.
func goModule(b *testing.B) []byte {
	dir := b.TempDir()
	source := `package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"text/template"
)

//go:wasmexport run
func run(n int32) int64 {
	var v any
	_ = json.Unmarshal([]byte("{}"), &v)
	_, _ = template.New("x").Parse(fmt.Sprint(v, regexp.MustCompile("a+b").String()))
	return int64(n)
}

func main() {}
`
	for name, text := range map[string]string{"main.go": source, "go.mod": "module guest\n\ngo 1.24\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-o", "guest.wasm", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOWORK=off", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Skipf("no Go module to measure: %v\n%s", err, strings.TrimSpace(string(out)))
	}
	wasm, err := os.ReadFile(filepath.Join(dir, "guest.wasm"))
	if err != nil {
		b.Fatal(err)
	}
	return wasm
}

// BenchmarkCompileAtCaps compiles what is made of each bomb at its limit: how long the engine takes, and what it takes of
// memory at its height beyond what the process held before, which Linux tells.
func BenchmarkCompileAtCaps(b *testing.B) {
	for i, bomb := range bombs {
		b.Run(fmt.Sprint(bomb.limit, i), func(b *testing.B) {
			r, err := instrument.Rewrite(bomb.build(bomb.at).bytes(), &instrument.Profile{})
			if err != nil {
				b.Fatal(err)
			}
			peak := 0
			for b.Loop() {
				b.StopTimer()
				debug.FreeOSMemory()
				_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // the height begins anew
				before := residentKiB(b, "VmRSS:")
				engine := wazero.NewRuntimeWithConfig(b.Context(), compilerConfig())
				b.StartTimer()
				_, err := engine.CompileModule(experimental.WithCompilationWorkers(b.Context(), 2), r.Wasm)
				b.StopTimer()
				if err != nil {
					b.Fatal(err)
				}
				peak = max(peak, residentKiB(b, "VmHWM:")-before)
				if err := engine.Close(b.Context()); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
			b.ReportMetric(float64(peak)/1024, "peak-MiB")
		})
	}
}

// residentKiB reads one line of /proc/self/status, 0 where there is none.
func residentKiB(b *testing.B, key string) (kib int) {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("only Linux tells: ", err)
	}
	_, rest, _ := strings.Cut(string(text), key)
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		b.Fatalf("%s: %v", key, err)
	}
	return kib
}
