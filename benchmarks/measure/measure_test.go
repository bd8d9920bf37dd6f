package measure

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"
)

func TestQuantile(t *testing.T) {
	samples := []float64{9, 1, 5, 3, 7}
	for q, want := range map[float64]float64{0: 1, 0.25: 3, 0.5: 5, 0.625: 6, 1: 9} {
		if got := Quantile(samples, q); got != want {
			t.Errorf("quantile %g: got %g, want %g", q, got, want)
		}
	}
	if samples[0] != 9 {
		t.Error("the samples were reordered")
	}
}

// A machine that slows down threefold half way must not change a ratio.
func TestRatioIgnoresDrift(t *testing.T) {
	a, b := []float64{20, 22, 60, 66}, []float64{10, 11, 30, 33}
	if got := Ratio(a, b); got != 2 {
		t.Errorf("ratio: got %g, want 2", got)
	}
	if got := Difference(a, b); got != 20.5 {
		t.Errorf("difference: got %g, want 20.5", got)
	}
	if got := GeometricMean([]float64{2, 8}); math.Abs(got-4) > 1e-12 {
		t.Errorf("geometric mean: got %g, want 4", got)
	}
}

// busy spins rather than sleeps: a sleeping cell would be timed by the
// scheduler's precision.
func busy(d time.Duration) func() ([]func() error, func() error, error) {
	return func() ([]func() error, func() error, error) {
		run := func() error {
			for start := time.Now(); time.Since(start) < d; {
			}
			return nil
		}
		return []func() error{run}, func() error { return nil }, nil
	}
}

func TestGroup(t *testing.T) {
	refused := errors.New("not today")
	calls := 0
	figures := Group(Quick, []*Cell{
		{Open: busy(20 * time.Microsecond)},
		{Open: busy(60 * time.Microsecond)},
		{Open: func() ([]func() error, func() error, error) { return nil, nil, refused }},
		{Open: func() ([]func() error, func() error, error) {
			run := func() error {
				if calls++; calls > 100 {
					panic("worn out")
				}
				return nil
			}
			return []func() error{run}, func() error { return nil }, nil
		}},
		{Timed: func() (time.Duration, error) { return 5 * time.Millisecond, nil }},
	})
	if ratio := Ratio(figures[1].Samples, figures[0].Samples); ratio < 1.5 || ratio > 6 {
		t.Errorf("three times the work took %.2f times the time", ratio)
	}
	if f := figures[0]; len(f.Samples) != Quick.Rounds || f.P50 < 15e3 || f.P99 < f.P50 {
		t.Errorf("figures of a steady cell: %+v", f)
	}
	if figures[2].Error != refused.Error() {
		t.Errorf("a cell that cannot open: got %q", figures[2].Error)
	}
	if !strings.Contains(figures[3].Error, "worn out") {
		t.Errorf("a cell that panics: got %q", figures[3].Error)
	}
	if figures[4].Median != 5e6 {
		t.Errorf("a cell that times itself: got %g ns, want 5 ms", figures[4].Median)
	}
}
