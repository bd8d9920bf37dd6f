package report

import (
	"bufio"
	"os"
	"os/exec"
	goruntime "runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"time"
)

// New begins a report: where and of what it is.
func New(quick bool) (*Report, error) {
	r := &Report{When: time.Now().UTC().Truncate(time.Second), Quick: quick, Commit: commit(), Versions: versions()}
	r.Machine = Machine{
		OS: goruntime.GOOS, Arch: goruntime.GOARCH, Kernel: firstLineOf("/proc/sys/kernel/osrelease"),
		CPU: field("/proc/cpuinfo", "model name"), Cores: goruntime.NumCPU(), GOMAXPROCS: goruntime.GOMAXPROCS(0),
	}
	if kib, err := strconv.Atoi(strings.TrimSuffix(field("/proc/meminfo", "MemTotal"), " kB")); err == nil {
		r.Machine.MemoryMiB = kib / 1024
	}
	return r, nil
}

// versions lists Go and the peers as they are linked into this program.
func versions() map[string]string {
	all := map[string]string{"go": goruntime.Version()}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return all
	}
	for _, m := range info.Deps {
		for _, peer := range []string{"wazero", "wasmtime-go", "extism/go-sdk", "go-plugin", "goja", "starlark", "gopher-lua", "expr-lang"} {
			if strings.Contains(m.Path, peer) {
				all[m.Path] = m.Version
			}
		}
	}
	return all
}

// commit names the tree, "+" added when it has uncommitted changes outside the
// results; empty without git.
func commit() string {
	head, err := exec.Command("git", "rev-parse", "--short=12", "HEAD").Output()
	if err != nil {
		return ""
	}
	name := strings.TrimSpace(string(head))
	changes, err := exec.Command("git", "status", "--porcelain", "--untracked-files=no", "--", ":/", ":(exclude,top)benchmarks/results").Output()
	if err != nil || len(changes) > 0 {
		name += "+"
	}
	return name
}

func firstLineOf(file string) string {
	data, _ := os.ReadFile(file)
	line, _, _ := strings.Cut(string(data), "\n")
	return line
}

// field reads a value of a file of "name : value" lines; empty when it is not there.
func field(file, name string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if key, value, ok := strings.Cut(s.Text(), ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
