package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A module that was not built from the source beside it proves nothing.
func TestFixturesAreBuiltFromTheirSources(t *testing.T) {
	sums, err := os.ReadFile("testdata/testdata.sum")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(sums)), "\n")
	sources, err := filepath.Glob("testdata/*.wat")
	if err != nil || len(lines) != len(sources)+1 {
		t.Errorf("%d sources and the probe, %d lines in testdata.sum: run testdata/build.sh", len(sources), len(lines))
	}
	for _, line := range lines {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			t.Fatalf("testdata.sum: %q", line)
		}
		for i, ext := range []string{".wat", ".wasm"} {
			b, err := os.ReadFile(filepath.Join("testdata", fields[2]+ext))
			if err != nil {
				t.Fatal(err)
			}
			if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != fields[i] {
				t.Errorf("%s%s is not what testdata.sum says: run testdata/build.sh", fields[2], ext)
			}
		}
	}
}
