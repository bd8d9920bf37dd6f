package cases

import (
	"strconv"
	"strings"
)

// Mistake is something in a file of cases that can't be meant.
type Mistake struct {
	File string
	Line int // 0 when it is about the whole file
	Text string
}

func (m Mistake) Error() string { return m.Place() + ": " + m.Text }

// Place gives the file and the line.
func (m Mistake) Place() string {
	if m.Line == 0 {
		return m.File
	}
	return m.File + ":" + strconv.Itoa(m.Line)
}

// Mistakes are all that were found, in the order of the files.
type Mistakes []Mistake

func (m Mistakes) Error() string {
	lines := make([]string, len(m))
	for i := range m {
		lines[i] = m[i].Error()
	}
	return strings.Join(lines, "\n")
}

// err gives no error where there is no mistake.
func (m Mistakes) err() error {
	if len(m) == 0 {
		return nil
	}
	return m
}
