package trial

import (
	"errors"
	"fmt"
	"io"
	"math"
	goruntime "runtime"
	"runtime/metrics"
	"time"

	"github.com/vmihailenco/msgpack/v5"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// deadline is what every contestant that can stop a guest is told.
const deadline = 50 * time.Millisecond

// fuel is what the contestant that counts instructions and knows no time is
// told: about as much as the deadline.
const fuel = 100_000_000

// Shapes are the hostile handlers and what each tries.
func Shapes() [][2]string {
	return [][2]string{
		{"loop", "an endless loop"},
		{"tree", "a tree of 2^40 calls without a loop"},
		{"grow", "memory for as long as there is any"},
		{"fill", "one instruction that fills all memory, again and again"},
		{"recursion", "endless recursion"},
		{"log", "an endless log"},
		{"bomb", "a reply of five bytes that claims 2^31-1 entries"},
	}
}

// untold are shapes that a contestant's language or contract cannot express.
func untold(c *contestant.Contestant, shape string) string {
	switch {
	case c.Guests[0] == contestant.Script && shape == "bomb":
		return "replies are values of the host's heap"
	case c.Name == contestant.GoLoop && shape != "loop":
		return "it is there to be compared with"
	case c.Name == "expr" && shape != "loop" && shape != "grow":
		return "expressions have no functions, assignments or log"
	}
	return ""
}

// step is what a hostile trial tells: the first after it is ready, then one
// for every hostile event.
type step struct {
	Ready  bool
	Took   float64
	Ending string
	Detail string
	Next   bool
	Pauses report.Pauses
}

// hostile is the trial's process. Every second event shares the process with
// a garbage collection, as events do in real hosts.
func hostile(j Job, out io.Writer) error {
	c := contestant.Named(j.Contestant)
	if c == nil {
		return fmt.Errorf("trial: no contestant named %q", j.Contestant)
	}
	spec := contestant.Spec{Guest: contestant.Hostile, Timeout: deadline, Cache: j.Cache}
	if c.Caps == contestant.ByInstructions {
		spec.Fuel = fuel
	}
	host, err := c.Open(spec)
	if err != nil {
		return err
	}
	bad, fine := hostileEvent(c, j.Shape), hostileEvent(c, "fine")
	if _, err := host.Handle(fine); err != nil {
		return err
	}
	if err := tell(out, step{Ready: true}); err != nil {
		return err
	}
	for i := range j.Repeat {
		before := pauses()
		stop := make(chan struct{})
		if i%2 == 1 {
			go collect(stop)
		}
		begin := time.Now()
		reply, err := host.Handle(bad)
		if err == nil && reply.Encoded != nil {
			var decoded any // as an embedder without a checker of its own would
			err = msgpack.Unmarshal(reply.Encoded, &decoded)
		}
		s := step{Took: float64(time.Since(begin)), Ending: ending(err)}
		close(stop)
		if err != nil {
			s.Detail = err.Error()
		}
		s.Pauses = between(before, pauses())
		_, err = host.Handle(fine)
		s.Next = err == nil
		if err := tell(out, s); err != nil || !s.Next {
			return err
		}
	}
	return nil
}

func hostileEvent(c *contestant.Contestant, shape string) *events.Event {
	ev := &events.Event{Work: work.Work{Name: "hostile_" + shape}, Encoded: []byte{0x80}}
	if c.Name == "expr" { // it loops over what the host gives it
		list := make([]int, 1000)
		for i := range list {
			list[i] = i
		}
		ev.Values = map[string]any{"list": list}
	}
	return ev
}

func ending(err error) string {
	switch {
	case err == nil:
		return report.Answered
	case errors.Is(err, contestant.ErrStopped):
		return report.Stopped
	}
	return report.Refused
}

// collect runs the garbage collector all the while.
func collect(stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			return
		case <-time.After(5 * time.Millisecond):
			goruntime.GC()
		}
	}
}

// pauses reads the histogram of the pauses that the garbage collector has made.
func pauses() *metrics.Float64Histogram {
	sample := []metrics.Sample{{Name: "/sched/pauses/total/gc:seconds"}}
	metrics.Read(sample)
	return sample[0].Value.Float64Histogram()
}

// between gives the pauses between two readings.
func between(before, after *metrics.Float64Histogram) report.Pauses {
	p := report.Pauses{}
	for i := range after.Counts {
		if n := after.Counts[i] - before.Counts[i]; n > 0 {
			bound := after.Buckets[i+1]
			if math.IsInf(bound, 1) {
				bound = after.Buckets[i]
			}
			p[int64(math.Round(bound*1e9))] += int(n)
		}
	}
	return p
}

// Hostile tries one shape on one contestant, again and again while it answers,
// and says how it ended. patience is how long past the deadline an event may
// last before its process is killed.
func Hostile(c *contestant.Contestant, shape string, repeat int, patience time.Duration, cache string) report.Trial {
	t := report.Trial{Contestant: c.Name, Shape: shape, Deadline: float64(deadline), Pauses: report.Pauses{}}
	if why := untold(c, shape); why != "" {
		t.Ending, t.Detail = report.Skipped, why
		return t
	}
	v, err := spawn(Job{Contestant: c.Name, Shape: shape, Repeat: repeat, Cache: cache},
		limits{ready: time.Minute, silence: deadline + patience, memory: 2 << 30})
	if err != nil {
		t.Ending, t.Detail = report.Skipped, err.Error()
		return t
	}
	t.PeakMiB = float64(v.peak) / (1 << 20)
	for _, line := range v.lines {
		var s step
		if err := heard(line, &s); err != nil {
			t.Detail = err.Error()
			continue
		}
		if s.Ready {
			continue
		}
		t.Took = append(t.Took, s.Took)
		t.Ending, t.Detail, t.Next = s.Ending, s.Detail, s.Next
		t.Pauses.Add(s.Pauses)
	}
	switch {
	case v.killed == "time":
		t.Ending, t.Detail, t.Next = report.RanOn, "", false
	case v.killed == "memory":
		t.Ending, t.Detail, t.Next = report.Gorged, "", false
	case v.died != "":
		t.Ending, t.Detail, t.Next = report.Crashed, v.died, false
	}
	return t
}
