package runtime

import (
	"fmt"
	goruntime "runtime"
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Limits caps what one behavior may cost. A zero field means the default,
// never "no limit"; a negative one is refused by [Runtime.Load].
type Limits struct {
	ModuleBytes     int64         // size of the module; default 32 MiB
	CompileTime     time.Duration // compiling it; default 20 s
	InitTime        time.Duration // start function and _initialize together; default 2 s
	InitFuel        int64         // the same, in fuel; default 2,000,000,000
	MemoryBytes     int64         // linear memory, cut to whole pages of 64 KiB; default 64 MiB, at most 4 GiB
	Fuel            int64         // instructions of one run, SPEC.md profile 1; default 500,000,000
	Time            time.Duration // wall clock of one run; default 1 s
	StackSlots      int           // guest stack in 8-byte slots; default and most 65,536
	StackFrames     int           // guest calls inside one another; default and most 1,900
	DictionaryBytes int64         // encoded dictionary; default 4 MiB
	ReturnsBytes    int64         // encoded returns; default 1 MiB
	Actions         int           // requested actions; default 64
	ActionBytes     int64         // their encoded arguments together; default 1 MiB
	Calls           int           // calls, $key among them; default 64
	AnswerBytes     int64         // encoded answers together; default 8 MiB
	LogLines        int           // kept log lines; default 100
	LogBytes        int64         // their text together; default 64 KiB
	Instances       int           // concurrent runs; a further one waits; default 2 × GOMAXPROCS
}

// field is one limit as errors, the command's --limit and the documentation
// write it.
type field struct {
	name  string
	value any // *int64 (bytes when the name says so), *int or *time.Duration
	def   int64
	most  int64
}

const ceiling = 1 << 40 // where no smaller maximum is given: 1 TiB, 18 minutes, 10^12

func (l *Limits) fields() []field {
	return []field{
		{"module_bytes", &l.ModuleBytes, 32 << 20, 1 << 30},
		{"compile_time", &l.CompileTime, int64(20 * time.Second), ceiling},
		{"init_time", &l.InitTime, int64(2 * time.Second), ceiling},
		{"init_fuel", &l.InitFuel, 2e9, 1 << 60},
		{"memory_bytes", &l.MemoryBytes, 64 << 20, 4 << 30},
		{"fuel", &l.Fuel, 500e6, 1 << 60},
		{"time", &l.Time, int64(time.Second), ceiling},
		{"stack_slots", &l.StackSlots, 65536, 65536},
		{"stack_frames", &l.StackFrames, 1900, 1900},
		{"dictionary_bytes", &l.DictionaryBytes, 4 << 20, abi.MaxSize},
		{"returns_bytes", &l.ReturnsBytes, 1 << 20, abi.MaxSize},
		{"actions", &l.Actions, 64, 1 << 20},
		{"action_bytes", &l.ActionBytes, 1 << 20, abi.MaxSize},
		{"calls", &l.Calls, 64, 1 << 20},
		{"answer_bytes", &l.AnswerBytes, 8 << 20, abi.MaxSize},
		{"log_lines", &l.LogLines, 100, 1 << 20},
		{"log_bytes", &l.LogBytes, 64 << 10, abi.MaxSize},
		{"instances", &l.Instances, int64(2 * goruntime.GOMAXPROCS(0)), 4096},
	}
}

func (f field) get() int64 {
	switch p := f.value.(type) {
	case *int64:
		return *p
	case *int:
		return int64(*p)
	case *time.Duration:
		return int64(*p)
	}
	return 0
}

func (f field) set(n int64) {
	switch p := f.value.(type) {
	case *int64:
		*p = n
	case *int:
		*p = int(n)
	case *time.Duration:
		*p = time.Duration(n)
	}
}

// text gives a value as people write it: durations with their unit.
func (f field) text(n int64) string {
	if _, ok := f.value.(*time.Duration); ok {
		return time.Duration(n).String()
	}
	return strconv.FormatInt(n, 10)
}

// filled gives l with defaults, taken from base where it says more than zero.
func (l Limits) filled(base Limits) (Limits, error) {
	bases := base.fields()
	for i, f := range l.fields() {
		n := f.get()
		if n == 0 {
			n = bases[i].get()
		}
		if n == 0 {
			n = f.def
		}
		if n < 0 || n > f.most {
			return l, fmt.Errorf("limit %s: %s is not within 1 and %s", f.name, f.text(n), f.text(f.most))
		}
		f.set(n)
	}
	if l.MemoryBytes < pageSize {
		return l, fmt.Errorf("limit memory_bytes: %d is less than a page of %d bytes", l.MemoryBytes, pageSize)
	}
	l.MemoryBytes -= l.MemoryBytes % pageSize
	return l, nil
}

// Set sets a limit by its name: an integer, bytes with an optional K, M or G
// (1,024-based), or a duration such as 50ms. The names are those of [Limits.Each].
func (l *Limits) Set(name, value string) error {
	var names []string
	for _, f := range l.fields() {
		if f.name == name {
			n, err := f.parse(value)
			if err != nil || n <= 0 || n > f.most {
				return fmt.Errorf("limit %s: %q is not a value within 1 and %s", name, value, f.text(f.most))
			}
			f.set(n)
			return nil
		}
		names = append(names, f.name)
	}
	return fmt.Errorf("limit %q does not exist: there are %s", name, strings.Join(names, ", "))
}

func (f field) parse(value string) (int64, error) {
	if _, ok := f.value.(*time.Duration); ok {
		d, err := time.ParseDuration(value)
		return int64(d), err
	}
	unit := int64(1)
	if n := len(value) - 1; n > 0 && strings.ContainsAny(value[n:], "KMG") {
		unit, value = 1<<(10*(1+strings.Index("KMG", value[n:]))), value[:n]
	}
	n, err := strconv.ParseInt(value, 10, 64)
	if err == nil && n > (1<<60)/unit {
		err = strconv.ErrRange
	}
	return n * unit, err
}

// Each calls f for every limit in order: its name, its value in l and its
// default, both as text.
func (l Limits) Each(do func(name, value, def string)) {
	for _, f := range l.fields() {
		do(f.name, f.text(f.get()), f.text(f.def))
	}
}
