package main

import (
	"fmt"
	"io"
	"os"

	"github.com/vivarium-wasm/vivarium/internal/console"
)

// tooLargeError is a file that was not read to its end.
type tooLargeError struct {
	name    string
	used    int64 // its size, or for a stream one more than was allowed
	allowed int64
}

func (e *tooLargeError) Error() string {
	return fmt.Sprintf("%s: %s: at most %s are read", e.name, console.Bytes(e.used), console.Bytes(e.allowed))
}

// readFile reads a file of at most so many bytes; "-" is standard input, which
// can be named once.
func (a *app) readFile(name, purpose string, most int64) ([]byte, error) {
	in, size := a.in, int64(0)
	if name == "-" {
		if a.stdin != "" {
			return nil, usage("standard input can't be both %s and %s", a.stdin, purpose)
		}
		a.stdin, name = purpose, "standard input"
	} else {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return nil, err
		}
		if info.IsDir() {
			return nil, fmt.Errorf("%s is a directory, not %s", name, purpose)
		}
		in, size = f, info.Size()
	}
	if size > most {
		return nil, &tooLargeError{name, size, most}
	}
	b, err := io.ReadAll(io.LimitReader(in, most+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if int64(len(b)) > most {
		return nil, &tooLargeError{name, int64(len(b)), most}
	}
	return b, nil
}
