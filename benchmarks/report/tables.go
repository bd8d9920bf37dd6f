package report

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

// Markdown gives the whole report as tables.
func (r *Report) Markdown() string {
	var b strings.Builder
	section := func(title, intro, plot, body string) {
		if body == "" {
			return
		}
		fmt.Fprintf(&b, "## %s\n\n%s\n\n", title, intro)
		if plot != "" {
			fmt.Fprintf(&b, "![%s](%s)\n\n", title, plot)
		}
		fmt.Fprintf(&b, "%s\n", body)
	}
	fmt.Fprintf(&b, "# Results\n\nDrawn from [latest.json](latest.json); `go run . -render` draws it again. %s\n\n", r.provenance())
	section("What was to be reached", "Ratios and differences are medians over the rounds in which both cells ran.", "", r.summary())
	section("Hosts", "One event with a dictionary of 1 KiB, guest warm, one goroutine. Medians; p99 is of single events.", "hosts.svg", r.hosts())
	section("Kernels", "CPU work in C, by host, and where the language allows it the same algorithm as a script.", "kernels.svg", r.kernels())
	section("Languages", "The same handlers as each language's authors would write them. Standard Go and Rust allocate. "+
		"*Counted* is the module as Vivarium rewrites it, on the bare engine: the price of counting alone.", "", r.languages())
	section("Dictionary sizes", "Three keys read of a dictionary whose body grows. The guest copies all of it into its memory.", "sizes.svg", r.sizes())
	section("Cores", "Empty handler; events per second of one goroutine and of two.", "", r.cores())
	section("Starts", "From the module's bytes to the answer of its first event, in a process whose engine is up.", "starts.svg", r.starts())
	section("Residents", "Distinct small modules in one process, given events in random order.", "residents.svg", r.residents())
	section("Hostile handlers", "Each in a process of its own, told to stop at 50 ms, killed after a second more or at 2 GiB. "+
		"A time is how far past the deadline the slowest event ended; *trapped* and *refused* ended before it. "+
		"**†** the guest did not answer the next event.", "hostile.svg", r.hostile())
	return b.String()
}

func (r *Report) provenance() string {
	m := r.Machine
	s := fmt.Sprintf("%s, commit %s, %s, %s %s, %s, %d cores, GOMAXPROCS %d, %d MiB.", r.When.Format("2006-01-02 15:04 MST"), r.Commit,
		r.Versions["go"], m.OS, m.Kernel, m.CPU, m.Cores, m.GOMAXPROCS, m.MemoryMiB)
	var peers []string
	for path, version := range r.Versions {
		if path != "go" {
			peers = append(peers, path[strings.Index(path, "/")+1:]+" "+version)
		}
	}
	slices.Sort(peers)
	s += " Peers: " + strings.Join(peers, ", ") + "."
	if r.Quick {
		s += " **A quick look: few samples, not a measurement.**"
	}
	return s
}

func (r *Report) hosts() string {
	groups := r.groups("handlers ")
	if len(groups) == 0 {
		return ""
	}
	t := newTable(7, "Host", "Pristine", "Bounds", "empty", "pick 3 of 20 keys", "triage", "p99 of pick", "allocs", "bytes", "pick, by Vivarium's")
	own := r.cell(base, vivarium)
	for _, c := range r.Cells {
		if c.Group != groups[0] || c.Again {
			continue
		}
		pick := r.cell(base, c.Contestant)
		cells := []string{c.Contestant, yes(c.Pristine), c.Caps}
		for _, work := range []string{"empty", "pick", "triage"} {
			cells = append(cells, median(r.cell("handlers "+work, c.Contestant)))
		}
		t.row(append(cells, duration(pick.P99), digits(pick.Allocs), thousands(pick.Bytes), times(ratio(pick, own)))...)
	}
	return t.String()
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "–"
}

func median(c *Cell) string {
	if !c.measured() {
		return "–"
	}
	return duration(c.Median)
}

func (r *Report) kernels() string {
	groups := r.groups("kernels ")
	if len(groups) == 0 {
		return ""
	}
	var hosts []string
	for _, c := range r.Cells {
		if strings.HasPrefix(c.Group, "kernels ") && !slices.Contains(hosts, c.Contestant) {
			hosts = append(hosts, c.Contestant)
		}
	}
	head := []string{"Host"}
	for _, group := range groups {
		head = append(head, strings.TrimPrefix(group, "kernels "))
	}
	t := newTable(len(groups)+1, append(head, "geometric mean")...)
	for _, host := range hosts {
		row := []string{host}
		for _, group := range groups {
			row = append(row, median(r.cell(group, host)))
		}
		t.row(append(row, "")...)
	}
	for _, pair := range [][2]string{{counted, bare}, {vivarium, bare}, {"wazero, interruptible", bare}, {"wasmtime, fuel", "wasmtime"}, {"wasmtime, epochs", "wasmtime"}} {
		row := []string{fmt.Sprintf("*%s by %s*", pair[0], pair[1])}
		for _, group := range groups {
			row = append(row, times(ratio(r.cell(group, pair[0]), r.cell(group, pair[1]))))
		}
		_, ratios := r.kernelRatios(pair[0], pair[1])
		t.row(append(row, times(measure.GeometricMean(ratios)))...)
	}
	return t.String()
}

func (r *Report) languages() string {
	groups := r.groups("languages ")
	if len(groups) == 0 {
		return ""
	}
	t := newTable(8, "Guest and work", "bare wazero", "counted", "ratio", "Vivarium", "ratio", "beyond", "allocs", "new wazero instance")
	for _, group := range groups {
		own := r.cell(group, vivarium)
		plain, rewritten := r.cell(group, bare), r.cell(group, counted)
		t.row(strings.TrimPrefix(group, "languages "), median(plain), median(rewritten), times(ratio(rewritten, plain)),
			median(own), times(ratio(own, plain)), duration(r.beyond(group, vivarium)), digits(own.Allocs), median(r.cell(group, bareFresh)))
	}
	return t.String()
}

func (r *Report) sizes() string {
	groups := r.groups("sizes ")
	if len(groups) == 0 {
		return ""
	}
	t := newTable(6, "Guest", "Dictionary", "bare wazero", "Vivarium", "beyond", "encoding too", "new wazero instance", "Extism")
	for _, group := range groups {
		own := r.cell(group, vivarium)
		t.row(own.Guest, size(own.Dictionary), median(r.cell(group, bare)), median(own), duration(r.beyond(group, vivarium)),
			median(r.cell(group, encoding)), median(r.cell(group, bareFresh)), median(r.cell(group, extism)))
	}
	return t.String()
}

func (r *Report) cores() string {
	var hosts []string
	for _, c := range r.Cells {
		if c.Group == "cores" && !slices.Contains(hosts, c.Contestant) {
			hosts = append(hosts, c.Contestant)
		}
	}
	if len(hosts) == 0 {
		return ""
	}
	t := newTable(3, "Host", "1 goroutine", "2 goroutines", "gain")
	for _, host := range hosts {
		one, two := r.atWorkers(host, 1), r.atWorkers(host, 2)
		t.row(host, rate(one), rate(two), times(ratio(one, two)))
	}
	return t.String()
}

func rate(c *Cell) string {
	if !c.measured() {
		return "–"
	}
	return thousands(1e9/c.Median) + "/s"
}

func (r *Report) starts() string {
	groups := r.groups("starts ")
	if len(groups) == 0 {
		return ""
	}
	hosts := []string{bareFresh, "wasmtime, epochs, new instance", extism, vivarium}
	t := newTable(len(hosts), append([]string{"Guest", "From"}, hosts...)...)
	for _, group := range groups {
		var row []string
		for _, c := range r.Cells {
			if c.Group == group && row == nil {
				row = []string{c.Guest, c.Start}
			}
		}
		for _, host := range hosts {
			row = append(row, median(r.cell(group, host)))
		}
		t.row(row...)
	}
	return t.String()
}

func (r *Report) residents() string {
	if len(r.Residents) == 0 {
		return ""
	}
	t := newTable(6, "Host", "Behaviors", "load, each", "event", "after loading", "after 1 round", "after all rounds", "each")
	for _, held := range r.Residents {
		n := len(held.Resident)
		if held.Error != "" || n < 3 {
			t.row(held.Contestant, thousands(float64(held.Behaviors)), held.Error, "", "", "", "", "")
			continue
		}
		each := (held.Resident[n-1] - held.Resident[0]) * 1024 / float64(held.Behaviors)
		t.row(held.Contestant, thousands(float64(held.Behaviors)), duration(held.Load), duration(held.Event),
			mib(held.Resident[1]), mib(held.Resident[2]), mib(held.Resident[n-1]), digits(each)+" KiB")
	}
	return t.String()
}

func mib(v float64) string { return thousands(math.Round(v)) + " MiB" }

// shapes lists hostile shapes and hosts in the order they were tried.
func (r *Report) shapes() (shapes, hosts []string) {
	for _, trial := range r.Trials {
		if !slices.Contains(shapes, trial.Shape) {
			shapes = append(shapes, trial.Shape)
		}
		if !slices.Contains(hosts, trial.Contestant) {
			hosts = append(hosts, trial.Contestant)
		}
	}
	return shapes, hosts
}

func (r *Report) trial(host, shape string) *Trial {
	for i := range r.Trials {
		if t := &r.Trials[i]; t.Contestant == host && t.Shape == shape {
			return t
		}
	}
	return &Trial{Ending: Skipped}
}

// words says how a trial ended, in a few.
func (t *Trial) words() string {
	late := 0.0
	if len(t.Took) > 0 {
		late = slices.Max(t.Took) - t.Deadline
	}
	switch t.Ending {
	case Stopped:
		if late > 0 {
			return "+" + duration(late)
		}
		return "refused"
	case Refused:
		if late > 0 {
			return "trapped +" + duration(late)
		}
		return "trapped"
	case Skipped:
		return "–"
	}
	return t.Ending
}

func (r *Report) hostile() string {
	shapes, hosts := r.shapes()
	if len(shapes) == 0 {
		return ""
	}
	t := newTable(len(shapes)+1, append(append([]string{"Host"}, shapes...), "longest GC pause")...)
	for _, host := range hosts {
		row, pauses := []string{host}, Pauses{}
		for _, shape := range shapes {
			trial := r.trial(host, shape)
			words := trial.words()
			switch {
			case trial.Ending == RanOn || trial.Ending == Crashed || trial.Ending == Gorged:
				words = "**" + words + "**"
			case trial.Ending != Skipped && !trial.Next:
				words += " †"
			}
			row = append(row, words)
			pauses.Add(trial.Pauses)
		}
		t.row(append(row, duration(pauses.Quantile(1)))...)
	}
	return t.String()
}
