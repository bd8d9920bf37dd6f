// Package measure times cells side by side: in rounds, each cell once a round,
// so that whatever the machine does meanwhile happens to all of them. A cell
// that is measured twice says how much of a difference is noise.
package measure

import (
	"fmt"
	"math"
	goruntime "runtime"
	"sync"
	"time"
)

// Plan says how long to measure. Every field must be set; see [Within].
type Plan struct {
	Rounds int           // batches of each cell
	Batch  time.Duration // aimed length of a batch
	Events int           // single events timed for the quantiles, at most
	Budget time.Duration // aim for all rounds of a slow cell; a tenth of it for single events
}

// Within gives a plan for about so many cells of one goroutine each that are
// measured in about total together: batches of 20 ms where there is time for
// fifteen of each, else fifteen shorter ones.
func Within(total time.Duration, cells int) Plan {
	most := total / time.Duration(15*cells)
	batch := max(min(most, 20*time.Millisecond), time.Microsecond)
	return Plan{
		Rounds: max(int(total/time.Duration(cells)/batch), 15),
		Batch:  batch,
		Events: 4000,
		Budget: max(total/4, time.Millisecond),
	}
}

// Cell is one thing to time: Runs or Timed.
type Cell struct {
	// Runs do one event each, every one on a goroutine of its own.
	Runs []func() error
	// Timed, instead, is for what must not time all it does: it does one event
	// and gives what counts.
	Timed func() (time.Duration, error)
}

// Figures are what was measured of a cell. Times are of one event, in
// nanoseconds; for several goroutines they are the wall clock's for the events
// of all, so that half the time is twice the throughput.
type Figures struct {
	Samples []float64 // mean of each round's batch
	Median  float64   // of Samples
	P50     float64   // of single events; 0 for several goroutines
	P99     float64   // of single events; 0 for several goroutines
	Events  int       // in all rounds
	Allocs  float64   // Go allocations per event of the whole process; -1 for a cell that times itself
	Bytes   float64   // Go bytes allocated per event; -1 likewise
	Err     error     // why the cell could not be measured; the rest is then worth nothing
}

// state is a cell that is being measured.
type state struct {
	*Cell
	batch  int // events of a batch
	rounds int
	out    Figures
}

// Group measures cells against each other and gives their figures in order. A
// cell that fails or panics says so in its figures; the others go on.
func Group(plan Plan, cells ...*Cell) []Figures {
	states := make([]*state, len(cells))
	for i, cell := range cells {
		states[i] = &state{Cell: cell}
		states[i].guard(func() error { return states[i].prepare(plan) })
	}
	for round := range plan.Rounds {
		for i := range states {
			// Start each round one cell further on: no one always follows the same.
			s := states[(i+round)%len(states)]
			if s.out.Err == nil && round < s.rounds {
				s.guard(s.turn)
			}
		}
	}
	figures := make([]Figures, len(states))
	for i, s := range states {
		if s.out.Err == nil {
			s.guard(func() error { return s.single(plan) })
		}
		s.out.Median = Quantile(s.out.Samples, 0.5)
		figures[i] = s.out
	}
	return figures
}

// guard notes an error or a panic.
func (s *state) guard(step func() error) {
	defer func() {
		if p := recover(); p != nil {
			s.out.Err = fmt.Errorf("measure: panic: %v", p)
		}
	}()
	if err := step(); err != nil {
		s.out.Err = err
	}
}

// prepare warms a cell up and finds how many events make a batch.
func (s *state) prepare(plan Plan) error {
	if s.Timed != nil {
		s.out.Allocs, s.out.Bytes = -1, -1
		began := time.Now()
		spent, err := s.Timed()
		s.limit(plan, time.Since(began))
		if s.rounds == 1 { // too slow to be done twice
			s.out.Samples, s.out.Events, s.rounds = []float64{float64(spent)}, 1, 0
		}
		return err
	}
	// One goroutine alone finds the size: waking several takes longer than a small batch.
	for n := 1; ; n *= 4 {
		spent, err := quickest(s.Runs[0], n)
		if err != nil {
			return err
		}
		if spent < plan.Batch/4 && n < 1<<22 {
			continue
		}
		aim := plan.Batch
		if len(s.Runs) > 1 {
			aim *= 5 // so that waking them does not count
		}
		each := max(int(float64(n)*float64(aim)/float64(max(spent, 1))), 1)
		s.batch = each * len(s.Runs)
		s.limit(plan, max(spent/time.Duration(n), aim))
		return nil
	}
}

// quickest gives the least of three times that n events took: whatever else the
// machine did in between is no reason for a small batch.
func quickest(run func() error, n int) (time.Duration, error) {
	least := time.Duration(math.MaxInt64)
	for range 3 {
		began := time.Now()
		if err := repeat(run, n); err != nil {
			return 0, err
		}
		least = min(least, time.Since(began))
	}
	return least, nil
}

// limit lowers the rounds of a slow cell to its budget.
func (s *state) limit(plan Plan, batch time.Duration) {
	s.rounds = max(min(plan.Rounds, int(plan.Budget/max(batch, 1))), 1)
}

// turn is a cell's batch in a round. The heap is collected first, so that nobody
// pays for the one before.
func (s *state) turn() error {
	goruntime.GC()
	if s.Timed != nil {
		spent, err := s.Timed()
		s.out.Samples = append(s.out.Samples, float64(spent))
		s.out.Events++
		return err
	}
	var before, after goruntime.MemStats
	goruntime.ReadMemStats(&before)
	began := time.Now()
	if err := s.events(); err != nil {
		return err
	}
	spent := max(time.Since(began), 1) // clocks of some systems stand still for that long
	goruntime.ReadMemStats(&after)
	n, rounds := float64(s.batch), float64(len(s.out.Samples))
	s.out.Allocs = (s.out.Allocs*rounds + float64(after.Mallocs-before.Mallocs)/n) / (rounds + 1)
	s.out.Bytes = (s.out.Bytes*rounds + float64(after.TotalAlloc-before.TotalAlloc)/n) / (rounds + 1)
	s.out.Samples = append(s.out.Samples, float64(spent)/n)
	s.out.Events += s.batch
	return nil
}

// events runs one batch, in equal parts on every goroutine.
func (s *state) events() error {
	if len(s.Runs) == 1 {
		return repeat(s.Runs[0], s.batch)
	}
	errs := make([]error, len(s.Runs))
	var wg sync.WaitGroup
	for i, run := range s.Runs {
		wg.Go(func() { errs[i] = repeat(run, s.batch/len(s.Runs)) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func repeat(run func() error, n int) error {
	for range n {
		if err := run(); err != nil {
			return err
		}
	}
	return nil
}

// single times events one by one for the quantiles, the clock's own price taken
// off. What times itself has been timed one by one already.
func (s *state) single(plan Plan) error {
	if s.Timed != nil {
		s.out.P50, s.out.P99 = Quantile(s.out.Samples, 0.5), Quantile(s.out.Samples, 0.99)
		return nil
	}
	if len(s.Runs) != 1 {
		return nil
	}
	goruntime.GC()
	clock := clockPrice()
	times := make([]float64, 0, plan.Events)
	for began := time.Now(); len(times) == 0 || len(times) < plan.Events && time.Since(began) < plan.Budget/10; {
		start := time.Now()
		if err := s.Runs[0](); err != nil {
			return err
		}
		times = append(times, max(float64(time.Since(start))-clock, 0))
	}
	s.out.P50, s.out.P99 = Quantile(times, 0.5), Quantile(times, 0.99)
	return nil
}

func clockPrice() float64 {
	least := math.Inf(1)
	for range 1000 {
		start := time.Now()
		least = min(least, float64(time.Since(start)))
	}
	return least
}
