package conformance

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// vector is a value that the ABI accepts, in its canonical form.
type vector struct {
	name  string
	value abi.Value
}

// readVectors gives the values among the vectors of the ABI that can stand in a
// dictionary: accepted ones, without references, with room for the map around
// them.
func readVectors(root string) ([]vector, error) {
	files, err := filepath.Glob(filepath.Join(root, "abi", "vectors", "*.txt"))
	if err != nil {
		return nil, err
	}
	var all []vector
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		blocks := strings.Split(strings.TrimSpace(string(text)), "\n\n")
		for ; len(blocks) > 1; blocks = blocks[2:] {
			name, msg, err := readVector(blocks[0], blocks[1])
			if err != nil {
				return nil, fmt.Errorf("conformance: %s: %q: %w", filepath.Base(file), name, err)
			}
			v, err := abi.Check(msg, abi.Bounds{Depth: abi.MaxDepth - 1, Elements: abi.MaxElements - 2})
			if msg != nil && err == nil {
				all = append(all, vector{strings.TrimSuffix(filepath.Base(file), ".txt") + "/" + name, v})
			}
		}
	}
	if len(all) < 100 {
		return nil, fmt.Errorf("conformance: only %d usable vectors below %s", len(all), root)
	}
	return all, nil
}

// readVector gives a vector's canonical bytes; none of one that is refused.
func readVector(head, body string) (name string, msg []byte, err error) {
	var expect string
	for line := range strings.Lines(head) {
		field, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		switch field {
		case "name":
			name = value
		case "expect":
			expect = value
		case "canonical":
			body = value
		}
	}
	if name == "" || expect == "" {
		return name, nil, errors.New("name or expectation is missing")
	}
	if strings.HasPrefix(expect, "error") {
		return name, nil, nil
	}
	msg, err = unhex(body)
	return name, msg, err
}

// unhex reads tokens of hexadecimal digits, each perhaps repeated: "61*5".
func unhex(text string) ([]byte, error) {
	msg := []byte{}
	for _, token := range strings.Fields(text) {
		digits, times, repeated := strings.Cut(token, "*")
		b, err := hex.DecodeString(digits)
		if err != nil {
			return nil, err
		}
		n := 1
		if repeated {
			if n, err = strconv.Atoi(times); err != nil {
				return nil, err
			}
		}
		msg = append(msg, bytes.Repeat(b, n)...)
	}
	return msg, nil
}
