package report

import (
	"bufio"
	"os"
	"os/exec"
	goruntime "runtime"
	"strconv"
	"strings"
	"time"
)

// New begins a report: where and of what it is. goMod is the module file that
// names the peers' versions.
func New(quick bool, goMod string) *Report {
	r := &Report{When: time.Now().UTC().Truncate(time.Second), Quick: quick, Commit: commit(), Versions: versions(goMod)}
	r.Machine = Machine{
		OS: goruntime.GOOS, Arch: goruntime.GOARCH, Kernel: firstLineOf("/proc/sys/kernel/osrelease"),
		CPU: field("/proc/cpuinfo", "model name"), Cores: goruntime.NumCPU(), GOMAXPROCS: goruntime.GOMAXPROCS(0),
	}
	if kib, err := strconv.Atoi(strings.TrimSuffix(field("/proc/meminfo", "MemTotal"), " kB")); err == nil {
		r.Machine.MemoryMiB = kib / 1024
	}
	return r
}

// versions lists Go and the peers as a go.mod file requires them.
func versions(goMod string) map[string]string {
	all := map[string]string{"go": goruntime.Version()}
	for line := range strings.Lines(goMod) {
		fields := strings.Fields(line)
		if len(fields) < 2 || strings.Contains(line, "// indirect") || !strings.HasPrefix(fields[1], "v") {
			continue
		}
		for _, peer := range []string{"wazero", "wasmtime-go", "extism/go-sdk", "go-plugin", "goja", "starlark", "gopher-lua", "expr-lang"} {
			if strings.Contains(fields[0], peer) {
				all[fields[0]] = fields[1]
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
