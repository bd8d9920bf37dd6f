package instrument_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// The official tests of WebAssembly lie, compiled and with their assertions as JSON, in the engine's own module, which
// anyone who builds this one has downloaded.

// specDir finds them, or skips the test.
func specDir(t testing.TB) string {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	if err != nil {
		t.Skipf("no official tests: go list: %v", err)
	}
	dir := filepath.Join(strings.TrimSpace(string(out)), "internal", "integration_test", "spectest")
	if _, err := os.Stat(filepath.Join(dir, "v2", "testdata")); err != nil {
		t.Skipf("no official tests: %v", err)
	}
	return dir
}

type specScript struct {
	SourceFilename string `json:"source_filename"`
	Commands       []specCommand
	dir, name      string
}

type specCommand struct {
	Type       string
	Line       int
	Name, As   string
	Filename   string
	ModuleType string `json:"module_type"`
	Text       string
	Action     struct {
		Type, Field, Module string
		Args                []specValue
	}
	Expected []specValue
}

type specValue struct {
	Type     string
	LaneType string `json:"lane_type"`
	Value    any
}

func specScripts(t testing.TB, dir, version string) []specScript {
	files, err := filepath.Glob(filepath.Join(dir, version, "testdata", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts in %s: %v", dir, err)
	}
	scripts := make([]specScript, len(files))
	for i, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, &scripts[i]); err != nil {
			t.Fatal(err)
		}
		scripts[i].dir = filepath.Dir(file)
		scripts[i].name = version + "/" + strings.TrimSuffix(filepath.Base(file), ".json")
	}
	return scripts
}

func readSpec(t testing.TB, script specScript, file string) []byte {
	wasm, err := os.ReadFile(filepath.Join(script.dir, file))
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

// laterThanV1 are the modules that the first edition calls invalid and the second does not: several results, several
// tables, and a type it infers differently for unreachable code.
var laterThanV1 = map[string]bool{
	"func.20.wasm": true, "func.21.wasm": true, "type.3.wasm": true, "type.4.wasm": true,
	"imports.47.wasm": true, "imports.48.wasm": true, "imports.49.wasm": true, "unreached-invalid.87.wasm": true,
}

// specProfile lifts what the official tests go beyond: the longest br_table and the largest tables of any program.
func specProfile() *instrument.Profile {
	return &instrument.Profile{Shapeless: true, Limits: instrument.Limits{
		BrTable: 1 << 16, BrTables: 1 << 16, TableElements: 1 << 32,
	}}
}

func TestSpec(t *testing.T) {
	dir := specDir(t)
	for _, run := range []struct {
		version, engine string
		config          wazero.RuntimeConfig
		features        api.CoreFeatures
	}{
		{"v2", "compiler", wazero.NewRuntimeConfigCompiler(), api.CoreFeaturesV2},
		{"v2", "interpreter", wazero.NewRuntimeConfigInterpreter(), api.CoreFeaturesV2},
		{"v1", "compiler", wazero.NewRuntimeConfigCompiler(), api.CoreFeaturesV1},
	} {
		t.Run(run.version+"/"+run.engine, func(t *testing.T) {
			if underRace && run.version+run.engine != "v2interpreter" {
				t.Skip("one edition on one engine is enough under the race detector")
			}
			t.Parallel()
			config := run.config.WithCoreFeatures(run.features | api.CoreFeatureMultiValue | experimental.CoreFeaturesTailCall)
			tally := specTally{skipped: map[string]int{}}
			for _, script := range specScripts(t, dir, run.version) {
				runSpec(t, dir, script, config, &tally)
			}
			tally.report(t)
			if tally.passed < 10_000 {
				t.Errorf("only %d assertions ran", tally.passed)
			}
		})
	}
}

// specTally counts what ran and what did not, by reason.
type specTally struct {
	passed  int
	skipped map[string]int
}

func (s *specTally) report(t *testing.T) {
	reasons := make([]string, 0, len(s.skipped))
	for reason, n := range s.skipped {
		reasons = append(reasons, fmt.Sprintf("%d %s", n, reason))
	}
	sort.Strings(reasons)
	t.Logf("%d assertions passed; skipped: %s", s.passed, strings.Join(reasons, "; "))
}

// specRun is the state of one script.
type specRun struct {
	t       *testing.T
	script  specScript
	runtime wazero.Runtime
	last    api.Module
	named   map[string]api.Module
	tally   *specTally
}

func runSpec(t *testing.T, dir string, script specScript, config wazero.RuntimeConfig, tally *specTally) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, config)
	defer r.Close(ctx)
	slice := int64(1000)
	if _, err := r.NewHostModuleBuilder(instrument.YieldModule).NewFunctionBuilder().
		WithGoFunction(api.GoFunc(func(_ context.Context, stack []uint64) {
			stack[0] = uint64(max(int64(stack[0])+slice, 0))
		}), []api.ValueType{api.ValueTypeI64}, []api.ValueType{api.ValueTypeI64}).
		Export(instrument.YieldName).Instantiate(ctx); err != nil {
		t.Fatal(err)
	}
	host, err := os.ReadFile(filepath.Join(dir, "testdata", "spectest.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Instantiate(ctx, host); err != nil {
		t.Fatal(err)
	}
	s := &specRun{t: t, script: script, runtime: r, named: map[string]api.Module{}, tally: tally}
	for i := range script.Commands {
		c := &script.Commands[i]
		as := ""
		if i+1 < len(script.Commands) && script.Commands[i+1].Type == "register" {
			as = script.Commands[i+1].As
		}
		if err := s.command(c, as); err != nil {
			t.Errorf("%s:%d: %s %s %s: %v", script.name, c.Line, c.Type, c.Filename, c.Action.Field, err)
		}
	}
}

// command runs one command; as is the name the module is registered under next.
func (s *specRun) command(c *specCommand, as string) error {
	switch c.Type {
	case "register":
		return nil
	case "module":
		m, err := s.instantiate(c.Filename, as)
		s.last = m
		if c.Name != "" {
			s.named[c.Name] = m
		}
		return err
	case "assert_malformed", "assert_invalid":
		return s.refused(c)
	case "assert_unlinkable", "assert_uninstantiable":
		_, err := s.instantiate(c.Filename, "")
		if c.Text == "out of bounds table access" && err == nil {
			s.tally.skipped["instantiations the engine completes although an element segment does not fit"]++
			return nil
		}
		if err == nil {
			return errors.New("instantiated")
		}
	case "assert_return", "action":
		if err := s.returns(c); err != nil {
			return err
		}
	case "assert_trap":
		_, err := s.invoke(c)
		if err == nil || !strings.Contains(err.Error(), trapText(c.Text)) {
			return fmt.Errorf("got %v, want a trap %q", err, c.Text)
		}
	case "assert_exhaustion":
		if _, err := s.invoke(c); err == nil {
			return errors.New("returned")
		}
		if cause := instrument.Cause(s.module(c).ExportedGlobal(instrument.GlobalCause).Get()); cause != instrument.CauseStack {
			return fmt.Errorf("cause is %d", cause)
		}
	default:
		return errors.New("unknown command")
	}
	s.tally.passed++
	return nil
}

// refused expects a module to be refused by the parser, before any engine sees it.
func (s *specRun) refused(c *specCommand) error {
	if c.ModuleType == "text" {
		s.tally.skipped["malformed text, which is for assemblers"]++
		return nil
	}
	if strings.HasPrefix(s.script.name, "v1/") && laterThanV1[c.Filename] {
		s.tally.skipped["modules of the second edition that the first calls invalid"]++
		return nil
	}
	if _, err := instrument.Rewrite(readSpec(s.t, s.script, c.Filename), specProfile()); err == nil {
		return fmt.Errorf("admitted, want %q", c.Text)
	}
	s.tally.passed++
	return nil
}

func (s *specRun) instantiate(file, as string) (api.Module, error) {
	ctx := context.Background()
	r, err := instrument.Rewrite(readSpec(s.t, s.script, file), specProfile())
	if err != nil {
		return nil, err
	}
	m, err := s.runtime.InstantiateWithConfig(ctx, r.Wasm, wazero.NewModuleConfig().WithName(as).WithStartFunctions())
	if err != nil {
		return nil, err
	}
	if start := m.ExportedFunction(instrument.FuncStart); start != nil {
		_, err = start.Call(ctx)
	}
	return m, err
}

func (s *specRun) module(c *specCommand) api.Module {
	if c.Action.Module != "" {
		return s.named[c.Action.Module]
	}
	return s.last
}

func (s *specRun) invoke(c *specCommand) ([]uint64, error) {
	m := s.module(c)
	var args []uint64
	for _, a := range c.Action.Args {
		args = append(args, a.bits()...)
	}
	return m.ExportedFunction(c.Action.Field).Call(context.Background(), args...)
}

func (s *specRun) returns(c *specCommand) error {
	if c.Action.Type == "get" {
		if got, want := s.module(c).ExportedGlobal(c.Action.Field).Get(), c.Expected[0].bits()[0]; got != want {
			return fmt.Errorf("got %#x, want %#x", got, want)
		}
		return nil
	}
	got, err := s.invoke(c)
	if err != nil {
		return err
	}
	for _, want := range c.Expected {
		n := len(want.bits())
		if len(got) < n || !want.matches(got[:n]) {
			return fmt.Errorf("got %#x, want %+v", got, c.Expected)
		}
		got = got[n:]
	}
	return nil
}

// trapText gives the engine's words for the specification's.
func trapText(spec string) string {
	switch {
	case strings.HasPrefix(spec, "uninitialized"), strings.HasPrefix(spec, "undefined"),
		spec == "out of bounds table access":
		return "invalid table access"
	case spec == "indirect call":
		return "indirect call type mismatch"
	}
	return spec
}

// lanes gives the lanes of a value, and their width in bits.
func (v specValue) lanes() (lanes []string, width int) {
	if v.Type != "v128" {
		text, ok := v.Value.(string)
		if !ok {
			text = "null"
		}
		if strings.HasSuffix(v.Type, "32") {
			return []string{text}, 32
		}
		return []string{text}, 64
	}
	for _, lane := range v.Value.([]any) {
		lanes = append(lanes, lane.(string))
	}
	return lanes, 128 / len(lanes)
}

// bits gives the value as the engine's API has it. A null reference is zero there, so external ones are one up.
func (v specValue) bits() []uint64 {
	lanes, width := v.lanes()
	out := make([]uint64, max(1, len(lanes)*width/64))
	for i, text := range lanes {
		n, _ := strconv.ParseUint(text, 10, 64)
		if strings.HasPrefix(text, "-") {
			negative, _ := strconv.ParseInt(text, 10, 64)
			n = uint64(negative)
		}
		if v.Type == "externref" && text != "null" {
			n++
		}
		if width < 64 {
			n &= 1<<width - 1
		}
		out[i*width/64] |= n << (i * width % 64)
	}
	return out
}

// matches compares lane by lane; a NaN may be given as a class of them.
func (v specValue) matches(got []uint64) bool {
	if v.Value == nil {
		return true // any reference
	}
	lanes, width := v.lanes()
	want := v.bits()
	for i, text := range lanes {
		shift := i * width % 64
		mask := uint64(math.MaxUint64) >> (64 - width)
		g, w := got[i*width/64]>>shift&mask, want[i*width/64]>>shift&mask
		quiet, sign := uint64(0x7fc00000), uint64(1)<<31
		if width == 64 {
			quiet, sign = 0x7ff8<<48, 1<<63
		}
		switch text {
		case "nan:canonical":
			if g&^sign != quiet {
				return false
			}
		case "nan:arithmetic":
			if g&quiet != quiet {
				return false
			}
		default:
			if g != w {
				return false
			}
		}
	}
	return true
}
