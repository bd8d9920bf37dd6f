package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// sumsFile holds a line for each guest: the SHA-256 of the module, the SHA-256
// of its inputs, and its path.
const sumsFile = "guest-sdk/guests.sum"

// sum identifies a module and what it was built from.
type sum struct{ module, inputs string }

// findRoot gives the root of the repository: the folder of go.mod.
func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("rebuild: run it inside the repository")
		}
	}
}

func readSums(root string) (map[string]sum, error) {
	sums := map[string]sum{}
	file, err := os.ReadFile(filepath.Join(root, sumsFile))
	if os.IsNotExist(err) {
		return sums, nil
	}
	for lines := bufio.NewScanner(bytes.NewReader(file)); lines.Scan(); {
		if f := strings.Fields(lines.Text()); len(f) == 3 {
			sums[f[2]] = sum{f[0], f[1]}
		}
	}
	return sums, err
}

// writeSums writes the sums of the guests there are; those of others are gone.
func writeSums(root string, guests []guest, sums map[string]sum) error {
	var b bytes.Buffer
	for _, g := range guests {
		if s, ok := sums[g.module]; ok {
			fmt.Fprintf(&b, "%s %s %s\n", s.module, s.inputs, g.module)
		}
	}
	return os.WriteFile(filepath.Join(root, sumsFile), b.Bytes(), 0o644)
}

// sumOf computes the sums of a guest as it lies there, and the module's size.
func sumOf(root string, g guest) (s sum, size int64, err error) {
	if s.module, size, err = hashFile(filepath.Join(root, g.module)); err != nil {
		return s, 0, err
	}
	files, err := g.sources(root)
	if err != nil {
		return s, 0, err
	}
	all := sha256.New()
	for _, file := range files {
		one, _, err := hashFile(filepath.Join(root, file))
		if err != nil {
			return s, 0, err
		}
		fmt.Fprintf(all, "%s %s\n", one, file)
	}
	s.inputs = hex.EncodeToString(all.Sum(nil))
	return s, size, nil
}

func hashFile(path string) (digest string, size int64, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	h := sha256.New()
	size, err = io.Copy(h, f)
	return hex.EncodeToString(h.Sum(nil)), size, err
}

// stale says what is wrong with a guest: empty when it is current.
func stale(root string, g guest, sums map[string]sum) (string, error) {
	want, known := sums[g.module]
	if !known {
		return "is not in " + sumsFile, nil
	}
	got, _, err := sumOf(root, g)
	switch {
	case os.IsNotExist(err):
		return "is missing", nil
	case err != nil:
		return "", err
	case got.inputs != want.inputs:
		return "is older than its source", nil
	case got.module != want.module:
		return "is not the module that was built", nil
	}
	return "", nil
}
