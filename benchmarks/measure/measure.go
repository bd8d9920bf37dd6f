// Package measure times cells side by side: in rounds, each cell once a round,
// so that whatever the machine does meanwhile happens to all of them.
package measure

import (
	"fmt"
	"math"
	goruntime "runtime"
	"sync"
	"time"
)

// Plan says how long to measure. Zero fields take the full run's defaults.
type Plan struct {
	Rounds int           // batches of each cell; default 15
	Batch  time.Duration // aimed length of a batch; default 20 ms
	Events int           // single events timed for the quantiles; default 4,000
	Budget time.Duration // aim for all rounds of a slow cell; default 6 s
	Least  int           // rounds that even the slowest cell gets; default 3
}

// Quick is the plan for a look: every cell, shortly.
var Quick = Plan{Rounds: 3, Batch: 2 * time.Millisecond, Events: 200, Budget: 300 * time.Millisecond, Least: 1}

func (p Plan) withDefaults() Plan {
	if p.Rounds == 0 {
		p.Rounds = 15
	}
	if p.Batch == 0 {
		p.Batch = 20 * time.Millisecond
	}
	if p.Events == 0 {
		p.Events = 4000
	}
	if p.Budget == 0 {
		p.Budget = 6 * time.Second
	}
	if p.Least == 0 {
		p.Least = 3
	}
	return p
}

// Cell is one thing to time.
type Cell struct {
	Workers int // goroutines that run events at once; 0 and 1 mean one
	// Open prepares the cell and gives a function for each worker that runs one
	// event, and one that cleans up.
	Open func() (run []func() error, done func() error, err error)
	// Timed, instead of Open, is for cells that must not time all they do: it
	// runs once and gives what counts.
	Timed func() (time.Duration, error)
}

// Figures are what was measured of a cell. Times are of one event, in
// nanoseconds; for several workers the time is the wall clock's for the events
// of all, so that half the time is twice the throughput.
type Figures struct {
	Samples []float64 `json:"samples_ns"`       // mean of each round's batch
	Median  float64   `json:"median_ns"`        // of Samples
	P50     float64   `json:"p50_ns,omitempty"` // of single events
	P99     float64   `json:"p99_ns,omitempty"` // of single events
	Events  int       `json:"events"`           // in all rounds
	Allocs  float64   `json:"allocs,omitempty"` // Go allocations per event
	Bytes   float64   `json:"bytes,omitempty"`  // Go bytes allocated per event
	Error   string    `json:"error,omitempty"`  // why there are no figures
}

// state is a cell that is being measured.
type state struct {
	cell   *Cell
	run    []func() error
	done   func() error
	batch  int // events of a batch
	rounds int
	out    Figures
}

// Group measures cells against each other and gives their figures in order. A
// cell that fails says so in its figures; the others go on.
func Group(plan Plan, cells []*Cell) []Figures {
	plan = plan.withDefaults()
	states := make([]*state, len(cells))
	for i, cell := range cells {
		states[i] = &state{cell: cell}
		states[i].guard(func() error { return states[i].open(plan) })
	}
	for round := range plan.Rounds {
		for i := range states {
			// Start each round one cell further on: no one always follows the same.
			s := states[(i+round)%len(states)]
			if s.out.Error == "" && round < s.rounds {
				s.guard(s.batchOnce)
			}
		}
	}
	figures := make([]Figures, len(states))
	for i, s := range states {
		if s.out.Error == "" {
			s.guard(func() error { return s.single(plan) })
		}
		if s.done != nil {
			s.guard(s.done)
		}
		s.out.Median = Quantile(s.out.Samples, 0.5)
		figures[i] = s.out
	}
	return figures
}

// guard notes an error, or a panic of a contestant, and keeps the run alive.
func (s *state) guard(step func() error) {
	defer func() {
		if p := recover(); p != nil {
			s.out.Error = fmt.Sprint("panic: ", p)
		}
	}()
	if err := step(); err != nil {
		s.out.Error = err.Error()
	}
}

// open prepares a cell and finds how many events make a batch.
func (s *state) open(plan Plan) (err error) {
	s.rounds = plan.Rounds
	if s.cell.Timed != nil {
		spent, err := s.cell.Timed()
		s.limit(plan, spent)
		if s.rounds == 1 { // too slow to be done twice
			s.out.Samples, s.out.Events, s.rounds = []float64{float64(spent)}, 1, 0
		}
		return err
	}
	if s.run, s.done, err = s.cell.Open(); err != nil {
		return err
	}
	// One worker alone finds the size: waking several takes longer than a small batch.
	workers := len(s.run)
	for n := 1; ; n *= 4 {
		start := time.Now()
		if err := repeat(s.run[0], n); err != nil {
			return err
		}
		spent := time.Since(start)
		if spent < plan.Batch/4 && n < 1<<22 {
			continue
		}
		aim := plan.Batch
		if workers > 1 {
			aim *= 5 // so that waking them does not count
		}
		s.batch = max(int(float64(n)*float64(aim)/float64(max(spent, 1))), 1) * workers
		s.limit(plan, max(spent, aim))
		return nil
	}
}

// limit lowers the rounds of a slow cell to its budget.
func (s *state) limit(plan Plan, batch time.Duration) {
	s.rounds = max(min(s.rounds, int(plan.Budget/max(batch, 1))), min(plan.Least, plan.Rounds))
}

// events runs n events, shared among the workers.
func (s *state) events(n int) error {
	if len(s.run) == 1 {
		return repeat(s.run[0], n)
	}
	errs := make([]error, len(s.run))
	var wg sync.WaitGroup
	for i, run := range s.run {
		wg.Go(func() { errs[i] = repeat(run, (n+i)/len(s.run)) })
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

// batchOnce is a cell's turn in a round. The heap is collected first, so that
// nobody pays for the one before.
func (s *state) batchOnce() error {
	goruntime.GC()
	var before, after goruntime.MemStats
	if s.cell.Timed != nil {
		spent, err := s.cell.Timed()
		s.out.Samples = append(s.out.Samples, float64(spent))
		s.out.Events++
		return err
	}
	goruntime.ReadMemStats(&before)
	start := time.Now()
	if err := s.events(s.batch); err != nil {
		return err
	}
	spent := time.Since(start)
	goruntime.ReadMemStats(&after)
	n := float64(s.batch)
	rounds := float64(len(s.out.Samples))
	s.out.Allocs = (s.out.Allocs*rounds + float64(after.Mallocs-before.Mallocs)/n) / (rounds + 1)
	s.out.Bytes = (s.out.Bytes*rounds + float64(after.TotalAlloc-before.TotalAlloc)/n) / (rounds + 1)
	s.out.Samples = append(s.out.Samples, float64(spent)/n)
	s.out.Events += s.batch
	return nil
}

// single times events one by one for the quantiles, the clock's own price
// taken off. Cells of several workers have none.
func (s *state) single(plan Plan) error {
	if s.cell.Timed != nil || len(s.run) != 1 {
		return nil
	}
	goruntime.GC()
	clock := clockPrice()
	times := make([]float64, 0, plan.Events)
	for begin := time.Now(); len(times) < plan.Events && time.Since(begin) < plan.Budget/10; {
		start := time.Now()
		if err := s.run[0](); err != nil {
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
