package main

import (
	"context"
	_ "embed"
	"errors"
	goruntime "runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

const doctorLong = `Doctor tells what this machine can do for behaviors: which engines run here, how
an instance is put back after an event and why it is done that way, where compiled
code is kept, and what does not work and why. Each engine is tried on a small
behavior.

It ends with exit code 12 when no engine works.`

const doctorExample = `  vivarium doctor
  vivarium doctor --cache /var/cache/vivarium
  vivarium doctor --json`

// probe is a behavior with one handler that returns nothing, from probe.wat.
//
//go:embed probe.wasm
var probe []byte

const probeEvent = "event.mail.received"

// diagnosis is what doctor found, for programs.
type diagnosis struct {
	Version version      `json:"version"`
	Kernel  string       `json:"kernel"`
	Cores   int          `json:"cores"`
	Threads int          `json:"threads"` // that run Go code at once
	Engines []engineJSON `json:"engines"`
	Reset   resetJSON    `json:"reset"`
	Cache   cacheJSON    `json:"cache"`
}

type engineJSON struct {
	Name      string `json:"name"`
	Version   string `json:"version,omitempty"`
	Available bool   `json:"available"`
	Reason    string `json:"reason,omitempty"` // why it is not available
	LoadNS    int64  `json:"load_ns,omitempty"`
	HandleNS  int64  `json:"handle_ns,omitempty"`
}

type resetJSON struct {
	Strategy string `json:"strategy"`
	Reason   string `json:"reason"`
}

type cacheJSON struct {
	Dir    string `json:"dir"`
	Usable bool   `json:"usable"`
	Reason string `json:"reason,omitempty"`
}

func (a *app) doctorCommand() *cobra.Command {
	var h hostFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "doctor",
		Short:   "Tell what works on this machine, and why the rest does not",
		Long:    doctorLong,
		Example: doctorExample,
		GroupID: groupHost,
		Args:    arguments(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			d, err := h.diagnose(cmd.Context())
			if err != nil {
				return err
			}
			if asJSON {
				err = a.writeJSON(d)
			} else {
				err = a.showDiagnosis(d)
			}
			if err == nil && !d.Engines[0].Available && !d.Engines[1].Available {
				err = told(abi.HostError)
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object for programs")
	h.addCache(cmd)
	return cmd
}

func (h *hostFlags) diagnose(ctx context.Context) (*diagnosis, error) {
	d := &diagnosis{
		Version: readVersion(), Kernel: kernel(), Cores: goruntime.NumCPU(), Threads: goruntime.GOMAXPROCS(0),
		Cache: cacheJSON{Dir: h.cacheDir()},
	}
	var warned []error
	options := runtime.Options{CacheDir: d.Cache.Dir, Warn: func(err error) { warned = append(warned, err) }}
	for _, name := range []string{runtime.Wazero, runtime.WazeroInterpreter} {
		options.Engine = name
		stats, e := try(ctx, options)
		d.Engines = append(d.Engines, e)
		if stats == nil {
			continue
		}
		strategy, reason, _ := strings.Cut(stats.Strategy, ": ")
		d.Reset = resetJSON{strategy, reason}
		d.Cache.Usable = d.Cache.Usable || stats.CacheDir != ""
	}
	switch {
	case d.Cache.Dir == "":
		d.Cache.Reason = "it is off, or the user has no cache directory"
	case len(warned) > 0:
		d.Cache.Reason = warned[0].Error()
	}
	return d, ctx.Err()
}

// try runs the probe on an engine.
func try(ctx context.Context, options runtime.Options) (stats *runtime.Stats, e engineJSON) {
	e = engineJSON{Name: options.Engine}
	rt, err := runtime.New(ctx, options)
	if err != nil {
		e.Reason = err.Error()
		return nil, e
	}
	defer rt.Close(context.WithoutCancel(ctx))
	now := rt.Stats()
	if _, version, ok := strings.Cut(now.Engine, " "); ok {
		e.Version = version
	}
	started := time.Now()
	b, err := rt.Load(ctx, probe, runtime.Policy{Name: "probe"})
	if err == nil {
		e.LoadNS = time.Since(started).Nanoseconds()
		var out runtime.Outcome
		for range 3 { // the first runs find nothing warm
			err = errors.Join(err, b.Handle(ctx, &runtime.Event{ID: probeEvent}, &out))
		}
		e.HandleNS = out.Cost.Duration.Nanoseconds()
	}
	if err != nil {
		e.Reason = err.Error()
		return &now, e
	}
	e.Available = true
	return &now, e
}

func (a *app) showDiagnosis(d *diagnosis) error {
	p := a.printer()
	dim := func(s string) console.Cell { return console.In(console.Dim, s) }
	p.Line(console.In(console.Bold, "vivarium"), cell(d.Version.text()), dim(d.Version.ABI))
	p.Blank()
	p.Table(2, [][]console.Cell{
		{dim("system"), cell(d.Kernel)},
		{dim("go"), cell(d.Version.Go + " " + d.Version.Platform)},
		{dim("cores"), cell(console.Count(int64(d.Cores)) + ", " + console.Count(int64(d.Threads)) + " used at once")},
	})
	p.Heading("Engines", "tried on a small behavior")
	var rows [][]console.Cell
	for _, e := range d.Engines {
		row := []console.Cell{works(e.Available), cell(e.Name), dim(e.Version), cell(e.Reason)}
		if e.Available {
			row[3] = dim("loads it in " + console.Duration(time.Duration(e.LoadNS)) + ", runs it in " + console.Duration(time.Duration(e.HandleNS)))
		}
		rows = append(rows, row)
	}
	p.Table(2, rows)
	p.Heading("Instances", "how they are put back after an event")
	p.Table(2, [][]console.Cell{{works(d.Reset.Strategy != ""), cell(d.Reset.Strategy), cell(d.Reset.Reason)}})
	p.Heading("Cache", "of compiled code")
	p.Table(2, [][]console.Cell{{works(d.Cache.Usable), cell(d.Cache.Dir), console.In(console.Warn, d.Cache.Reason)}})
	return p.Flush()
}

func works(yes bool) console.Cell {
	if yes {
		return console.In(console.Good, "yes")
	}
	return console.In(console.Bad, "no")
}
