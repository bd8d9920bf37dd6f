package measure

import (
	"errors"
	"strings"
	"sync/atomic"
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
	if got := Quantile(nil, 0.5); got != 0 {
		t.Errorf("of nothing: got %g", got)
	}
}

// A machine that slows down threefold half way must not change a ratio.
func TestRatioIgnoresDrift(t *testing.T) {
	if got := Ratio([]float64{20, 22, 60, 66, 1}, []float64{10, 11, 30, 33}); got != 2 {
		t.Errorf("got %g, want 2", got)
	}
}

func TestWithin(t *testing.T) {
	for total, want := range map[time.Duration]Plan{
		time.Microsecond: {Rounds: 15, Batch: time.Microsecond, Events: 4000, Budget: time.Millisecond},
		3 * time.Second:  {Rounds: 15, Batch: 20 * time.Millisecond, Events: 4000, Budget: 750 * time.Millisecond},
		time.Minute:      {Rounds: 300, Batch: 20 * time.Millisecond, Events: 4000, Budget: 15 * time.Second},
	} {
		if got := Within(total, 10); got != want {
			t.Errorf("%v: got %+v, want %+v", total, got, want)
		}
	}
}

var quick = Plan{Rounds: 4, Batch: 200 * time.Microsecond, Events: 50, Budget: time.Second}

func counted(n *atomic.Int64) func() error {
	return func() error {
		n.Add(1)
		return nil
	}
}

func TestEveryEventIsCounted(t *testing.T) {
	var one, two atomic.Int64
	figures := Group(quick, &Cell{Runs: []func() error{counted(&one)}}, &Cell{Runs: []func() error{counted(&two), counted(&two)}})
	for i, n := range []*atomic.Int64{&one, &two} {
		f := figures[i]
		if f.Err != nil || len(f.Samples) != quick.Rounds || f.Median <= 0 || f.Events <= 0 || int64(f.Events) > n.Load() {
			t.Errorf("cell %d, which ran %d events: %+v", i, n.Load(), f)
		}
	}
	if f := figures[1]; f.Events%2 != 0 || f.P50 != 0 || f.P99 != 0 {
		t.Errorf("two goroutines: %+v", f)
	}
}

func TestRoundsAreInterleaved(t *testing.T) {
	var order strings.Builder
	cell := func(name string) *Cell {
		return &Cell{Timed: func() (time.Duration, error) {
			order.WriteString(name)
			return time.Millisecond, nil
		}}
	}
	figures := Group(quick, cell("a"), cell("b"), cell("c"))
	if got, want := order.String(), "abc"+"abc"+"bca"+"cab"+"abc"; got != want { // warm-up first
		t.Errorf("order: got %s, want %s", got, want)
	}
	for _, f := range figures {
		if f.Median != 1e6 || f.P50 != 1e6 || f.P99 != 1e6 || f.Events != 4 || f.Allocs != -1 {
			t.Errorf("a cell that times itself: %+v", f)
		}
	}
}

// What is too slow for its budget is done once.
func TestSlowCellIsDoneOnce(t *testing.T) {
	n := 0
	plan := quick
	plan.Budget = time.Microsecond
	figures := Group(plan, &Cell{Timed: func() (time.Duration, error) {
		n++
		time.Sleep(time.Millisecond)
		return 7, nil
	}})
	if f := figures[0]; n != 1 || f.Events != 1 || f.Median != 7 {
		t.Errorf("done %d times: %+v", n, f)
	}
}

func TestFailuresStayWithTheirCell(t *testing.T) {
	refused := errors.New("not today")
	var calls, fine atomic.Int64
	figures := Group(quick,
		&Cell{Runs: []func() error{func() error { return refused }}},
		&Cell{Timed: func() (time.Duration, error) { return 0, refused }},
		&Cell{Runs: []func() error{func() error {
			if calls.Add(1) > 100 {
				panic("worn out")
			}
			return nil
		}}},
		&Cell{Runs: []func() error{counted(&fine), func() error { return refused }}},
		&Cell{Runs: []func() error{counted(&fine)}},
	)
	for _, i := range []int{0, 1, 3} {
		if !errors.Is(figures[i].Err, refused) {
			t.Errorf("cell %d: %v", i, figures[i].Err)
		}
	}
	if err := figures[2].Err; err == nil || !strings.Contains(err.Error(), "worn out") {
		t.Errorf("a cell that panics: %v", err)
	}
	if figures[4].Err != nil || figures[4].P99 < figures[4].P50 {
		t.Errorf("the cell that works: %+v", figures[4])
	}
}

func TestAllocationsAreCounted(t *testing.T) {
	var sink []byte
	figures := Group(quick, &Cell{Runs: []func() error{func() error {
		sink = make([]byte, 64<<10)
		return nil
	}}})
	if f := figures[0]; f.Allocs < 1 || f.Bytes < 64<<10 {
		t.Errorf("%g allocations of %g bytes, %d bytes each", f.Allocs, f.Bytes, len(sink))
	}
}
