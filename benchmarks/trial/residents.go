package trial

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	goruntime "runtime"
	"runtime/debug"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/contestant"
	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/report"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// Many are the numbers of behaviors that a process is filled with.
func Many() []int { return []int{1, 10, 100, 1000, 10000} }

// reside is the trial's process: it loads distinct modules, then gives an event
// to each in every round, in random order.
func reside(j Job, out io.Writer) error {
	c := contestant.Named(j.Contestant)
	if c == nil {
		return fmt.Errorf("trial: no contestant named %q", j.Contestant)
	}
	guest := contestant.Small
	if !c.Can("pick", guest) {
		guest = contestant.C
	}
	ev, err := events.New(work.Work{Name: "pick", Do: work.Pick}, events.Base)
	if err != nil {
		return err
	}
	r := report.Residents{Contestant: c.Name, Behaviors: j.Behaviors, Resident: []float64{held()}}
	spec := contestant.Spec{Guest: guest, Timeout: time.Second}
	engine, err := c.Start(spec)
	if err != nil {
		return err
	}
	begin := time.Now()
	hosts, err := fill(engine, spec, j.Behaviors, func() error { return tell(out, r) })
	if err != nil {
		return err
	}
	r.Load = float64(time.Since(begin)) / float64(j.Behaviors)
	r.Resident = append(r.Resident, held())
	order := rand.New(rand.NewPCG(1, 2))
	spent := time.Duration(0)
	for round := range j.Repeat {
		begin := time.Now()
		for _, i := range order.Perm(len(hosts)) {
			reply, err := hosts[i].Handle(ev)
			if err == nil && round == 0 {
				err = contestant.Check(ev, reply)
			}
			if err != nil {
				return fmt.Errorf("trial: behavior %d, round %d: %w", i, round, err)
			}
		}
		if round > 0 { // the first makes what the others find warm
			spent += time.Since(begin)
		}
		r.Resident = append(r.Resident, held())
		if err := tell(out, r); err != nil {
			return err
		}
	}
	r.Event = float64(spent) / float64(j.Behaviors*max(j.Repeat-1, 1))
	return tell(out, r)
}

// fill loads n distinct modules, and gives a sign of life now and then.
func fill(engine contestant.Engine, spec contestant.Spec, n int, alive func() error) (hosts []contestant.Host, err error) {
	hosts = make([]contestant.Host, n)
	for i := range hosts {
		spec.Number = i + 1
		if hosts[i], err = engine.Load(spec); err != nil {
			return nil, fmt.Errorf("trial: behavior %d: %w", i, err)
		}
		if i%100 == 99 {
			if err := alive(); err != nil {
				return nil, err
			}
		}
	}
	return hosts, nil
}

// held gives the MiB that this process holds once garbage is gone.
func held() float64 {
	goruntime.GC()
	debug.FreeOSMemory()
	return float64(resident(os.Getpid())) / (1 << 20)
}

// Residents fills a process with behaviors and says what that took.
func Residents(c *contestant.Contestant, behaviors, rounds int) report.Residents {
	r := report.Residents{Contestant: c.Name, Behaviors: behaviors}
	v, err := spawn(Job{Contestant: c.Name, Behaviors: behaviors, Repeat: rounds}, limits{ready: 30 * time.Second, silence: 30 * time.Second, memory: 8 << 30})
	if err != nil {
		r.Error = err.Error()
		return r
	}
	if len(v.lines) > 0 {
		if err := heard(v.lines[len(v.lines)-1], &r); err != nil {
			r.Error = err.Error()
		}
	}
	switch {
	case v.killed == "time":
		r.Error = "killed: no progress for 30 s"
	case v.killed == "memory":
		r.Error = "killed: more than 8 GiB resident"
	case v.died != "":
		r.Error = v.died
	}
	return r
}
