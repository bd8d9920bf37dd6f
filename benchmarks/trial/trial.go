// Package trial runs what would be unwise to run in the benchmark's own
// process: hostile handlers, and ten thousand behaviors at once. Each trial is
// a process of its own that is killed when it takes too long or too much.
package trial

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Flag is the command line flag by which a process is told to be a trial.
const Flag = "-trial"

// Job is what a trial process is asked to do.
type Job struct {
	Contestant string
	Shape      string // of a hostile handler; empty: hold residents
	Behaviors  int    // residents
	Repeat     int    // hostile events, or rounds of residents
	Cache      string // folder of compiled code
}

// Main is the whole of a trial process.
func Main(job string, out io.Writer) error {
	var j Job
	if err := json.Unmarshal([]byte(job), &j); err != nil {
		return err
	}
	if j.Shape != "" {
		return hostile(j, out)
	}
	return reside(j, out)
}

// limits end a trial from outside.
type limits struct {
	ready   time.Duration // before the first line of its output
	silence time.Duration // between two lines
	memory  int64         // bytes resident
}

// verdict is how a trial process went.
type verdict struct {
	lines  [][]byte // of its output
	killed string   // "time" or "memory"; empty when it ended by itself
	died   string   // what it said when it crashed
	peak   int64    // most resident bytes seen
}

// spawn runs a trial and watches it.
func spawn(j Job, l limits) (*verdict, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	job, err := json.Marshal(j)
	if err != nil {
		return nil, err
	}
	var stderr bytes.Buffer
	cmd := exec.Command(self, Flag, string(job))
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "RUST_BACKTRACE") // would charge wasmtime for stacks that nobody reads
	})
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	lines := make(chan []byte)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(stdout); s.Scan(); {
			lines <- bytes.Clone(s.Bytes())
		}
	}()
	v := watch(cmd.Process, lines, l)
	if err := cmd.Wait(); err != nil && v.killed == "" {
		v.died = lastWords(stderr.String())
		if v.died == "" {
			v.died = err.Error()
		}
	}
	return v, nil
}

// watch collects a process's lines until it ends, or kills it.
func watch(p *os.Process, lines <-chan []byte, l limits) *verdict {
	v := &verdict{}
	look := time.NewTicker(2 * time.Millisecond)
	defer look.Stop()
	heard, patience := time.Now(), l.ready
	for {
		select {
		case line, ok := <-lines:
			if !ok {
				return v
			}
			v.lines = append(v.lines, line)
			heard, patience = time.Now(), l.silence
		case <-look.C:
			v.peak = max(v.peak, resident(p.Pid))
			switch {
			case v.killed != "":
			case time.Since(heard) > patience:
				v.killed = "time"
				p.Kill()
			case v.peak > l.memory:
				v.killed = "memory"
				p.Kill()
			}
		}
	}
}

// resident gives the bytes that a process holds in memory; 0 when it is gone.
func resident(pid int) int64 {
	statm, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(statm))
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseInt(fields[1], 10, 64)
	return pages * int64(os.Getpagesize())
}

// lastWords picks the line of a Go crash that says what happened.
func lastWords(stderr string) string {
	for line := range strings.Lines(stderr) {
		line = strings.TrimSpace(line)
		for _, sign := range []string{"fatal error:", "panic:", "runtime:", "SIG", "error:"} {
			if strings.Contains(line, sign) {
				return line
			}
		}
	}
	first, _, _ := strings.Cut(strings.TrimSpace(stderr), "\n")
	return first
}

func tell(out io.Writer, v any) error { return json.NewEncoder(out).Encode(v) }

func heard(line []byte, v any) error {
	if err := json.Unmarshal(line, v); err != nil {
		return errors.Join(fmt.Errorf("trial: unexpected line %q", line), err)
	}
	return nil
}
