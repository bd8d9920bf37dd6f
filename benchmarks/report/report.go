// Package report keeps what a run of the benchmarks measured and draws tables
// and plots from it, and from nothing else.
package report

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/measure"
)

// Report is one run: results/latest.json.
type Report struct {
	When      time.Time         `json:"when"`
	Commit    string            `json:"commit"` // of the measured tree; "+" when it had changes
	Quick     bool              `json:"quick"`  // every cell shortly: a look, not a measurement
	Machine   Machine           `json:"machine"`
	Versions  map[string]string `json:"versions"` // of Go and of every peer
	Vivarium  map[string]string `json:"vivarium"` // what this machine lets it do
	Plan      measure.Plan      `json:"plan"`
	Took      time.Duration     `json:"took_ns"`
	Cells     []Cell            `json:"cells"`
	Residents []Residents       `json:"residents"`
	Trials    []Trial           `json:"trials"`
}

// Machine is where it ran.
type Machine struct {
	OS         string `json:"os"`
	Arch       string `json:"arch"`
	Kernel     string `json:"kernel"`
	CPU        string `json:"cpu"`
	Cores      int    `json:"cores"`
	GOMAXPROCS int    `json:"gomaxprocs"`
	MemoryMiB  int    `json:"memory_mib"`
}

// Cell is one timed combination. Group names the cells it was interleaved with.
type Cell struct {
	Group      string `json:"group"`
	Work       string `json:"work"`
	Contestant string `json:"contestant"`
	Guest      string `json:"guest"`
	Dictionary int    `json:"dictionary_bytes"`
	Workers    int    `json:"workers"`
	Again      bool   `json:"again,omitempty"` // the second of two equal cells: their difference is noise
	Start      string `json:"start,omitempty"` // bytes or cache, in cells that time the start
	Pristine   bool   `json:"pristine"`
	Caps       string `json:"caps"`
	measure.Figures
}

// Residents is a process that held many behaviors and gave events to all.
type Residents struct {
	Contestant string    `json:"contestant"`
	Behaviors  int       `json:"behaviors"`
	Load       float64   `json:"load_ns"`      // mean for one
	Event      float64   `json:"event_ns"`     // mean, behaviors in random order
	Resident   []float64 `json:"resident_mib"` // of the process: before loading, after loading, after each round
	Error      string    `json:"error,omitempty"`
}

// Trial is one hostile handler under one contestant, in a process of its own
// that was given a deadline of 50 ms and killed when it passed a second or
// 2 GiB.
type Trial struct {
	Contestant string    `json:"contestant"`
	Shape      string    `json:"shape"`
	Ending     string    `json:"ending"`           // see the End constants
	Detail     string    `json:"detail,omitempty"` // its own words
	Deadline   float64   `json:"deadline_ns"`
	Took       []float64 `json:"took_ns,omitempty"` // of each hostile event
	Next       bool      `json:"next"`              // the same guest answered the event after it
	Pauses     Pauses    `json:"pauses_gc"`         // meanwhile
	PeakMiB    float64   `json:"peak_mib"`          // most memory the process held
}

// Pauses counts how often the garbage collector stopped the world, by the upper
// bounds in nanoseconds that the Go runtime's histogram gives.
type Pauses map[int64]int

// Add counts those of more, too.
func (p Pauses) Add(more Pauses) {
	for bound, n := range more {
		p[bound] += n
	}
}

// Quantile is the bound of the pause that a share q of them does not exceed; 0
// when there was none.
func (p Pauses) Quantile(q float64) float64 {
	total := 0
	for _, n := range p {
		total += n
	}
	seen := 0
	for _, bound := range slices.Sorted(maps.Keys(p)) {
		if seen += p[bound]; float64(seen) >= q*float64(total) {
			return float64(bound)
		}
	}
	return 0
}

// How trials end.
const (
	Stopped  = "stopped"  // by a cap on time or instructions
	Refused  = "refused"  // by a cap on something else, or a trap
	Answered = "answered" // the handler came to an end by itself
	RanOn    = "ran on"   // past a second, and was killed
	Gorged   = "gorged"   // took memory until it was killed
	Crashed  = "crashed"  // took the host's process with it
	Skipped  = "skipped"  // the contestant has no way to express it
)

// Read loads a report.
func Read(file string) (*Report, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var r Report
	return &r, json.Unmarshal(data, &r)
}

// Write keeps a report.
func (r *Report) Write(file string) error {
	data, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(data, '\n'), 0o644)
}

// find gives the first cell that fits, or nil.
func (r *Report) find(fits func(*Cell) bool) *Cell {
	for i := range r.Cells {
		if c := &r.Cells[i]; c.Error == "" && len(c.Samples) > 0 && fits(c) {
			return c
		}
	}
	return nil
}
