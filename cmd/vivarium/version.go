package main

import (
	goruntime "runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
)

// version is what a build says about itself.
type version struct {
	Version  string `json:"version"`  // "devel" for a build that is not of a release
	Revision string `json:"revision"` // of the source; empty when the build does not know it
	Modified bool   `json:"modified"` // the source had changes of its own
	ABI      string `json:"abi"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func readVersion() version {
	v := version{Version: "devel", ABI: abi.Module, Go: goruntime.Version(), Platform: goruntime.GOOS + "/" + goruntime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	if m := info.Main.Version; m != "" && m != "(devel)" {
		v.Version = m
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Revision = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	return v
}

// text gives the version with the revision behind it.
func (v version) text() string {
	s := v.Version
	if v.Revision != "" {
		s += " (" + v.Revision[:min(len(v.Revision), 12)]
		if v.Modified {
			s += ", modified"
		}
		s += ")"
	}
	return s
}

func (a *app) versionCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "version",
		Short:   "Tell which build this is",
		Long:    "Version tells which build this is, and which version of the ABI it speaks.",
		Example: "  vivarium version\n  vivarium version --json",
		GroupID: groupHost,
		Args:    arguments(),
		RunE: func(*cobra.Command, []string) error {
			v := readVersion()
			if asJSON {
				return a.writeJSON(v)
			}
			p := a.printer()
			p.Line(cell("vivarium"), cell(v.text()), cell(v.ABI), cell(v.Go), cell(v.Platform))
			return p.Flush()
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for programs")
	return cmd
}
