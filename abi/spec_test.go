package abi_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
)

var (
	clauseHead = regexp.MustCompile(`(?m)^- \*\*([A-Z]+-\d+)\*\*`)
	clauseName = regexp.MustCompile(`\b[A-Z]+-\d+\b`)
	proofLine  = regexp.MustCompile(`(?m)^\s*(?:// proves|# proves|clause:) (.*)$`)
)

// clauses gives the names of SPEC.md's clauses.
func clauses(t *testing.T, spec string) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	for _, m := range clauseHead.FindAllStringSubmatch(spec, -1) {
		if names[m[1]] {
			t.Errorf("clause %s stands twice", m[1])
		}
		names[m[1]] = true
	}
	if len(names) < 60 {
		t.Fatalf("found %d clauses only", len(names))
	}
	return names
}

// proofs gives, for each clause, the files whose tests say that they prove it:
// "// proves X-1, X-2" in a Go test, "# proves X-1" in a script, and the header
// "clause:" of a vector.
func proofs(t *testing.T, root string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == ".git" || name == "node_modules"):
			return fs.SkipDir
		case entry.IsDir():
			return nil
		case !strings.HasSuffix(name, "_test.go") && filepath.Ext(name) != ".txtar" && filepath.Base(filepath.Dir(path)) != "vectors":
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, line := range proofLine.FindAllStringSubmatch(string(text), -1) {
			for _, clause := range clauseName.FindAllString(line[1], -1) {
				found[clause] = append(found[clause], path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func readSpec(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("SPEC.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every clause has a test that names it, and no test names a clause that is
// not there.
func TestEveryClauseIsProved(t *testing.T) {
	names, proved := clauses(t, readSpec(t)), proofs(t, "..")
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if len(proved[name]) == 0 {
			t.Errorf("SPEC.md: clause %s is not proved: no test, script or vector names it", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(proved)) {
		if !names[name] {
			t.Errorf("%s proves %s, which is no clause", proved[name][0], name)
		}
	}
}

// Clauses that are spoken of in the text exist.
func TestClausesReferredToExist(t *testing.T) {
	spec := readSpec(t)
	names := clauses(t, spec)
	for _, name := range clauseName.FindAllString(spec, -1) {
		if !names[name] && name != "UTF-8" && !strings.HasPrefix(name, "RFC") {
			t.Errorf("SPEC.md speaks of %s, which is no clause", name)
		}
	}
}

// rows gives the cells of the table whose head begins with the given cells.
func rows(t *testing.T, spec string, head ...string) [][]string {
	t.Helper()
	var table [][]string
	inside := false
	for line := range strings.Lines(spec) {
		line = strings.TrimSpace(line)
		if !strings.HasPrefix(line, "|") {
			inside = false
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		switch {
		case slices.Equal(cells[:min(len(cells), len(head))], head):
			inside = true
		case inside && !strings.HasPrefix(cells[0], "---"):
			table = append(table, cells)
		}
	}
	if len(table) == 0 {
		t.Fatalf("SPEC.md has no table %v", head)
	}
	return table
}

func code(s string) string { return "`" + s + "`" }

func TestImportsAreAsSpecified(t *testing.T) {
	table := rows(t, readSpec(t), "function", "parameters")
	imports := abi.Imports()
	if len(table) != len(imports) {
		t.Fatalf("SPEC.md has %d host functions, package abi %d", len(table), len(imports))
	}
	for i, f := range imports {
		result := "no"
		if f.Results == 1 {
			result = "yes"
		}
		want := []string{code(f.Name), code(strings.Join(f.Params, " ")), result, f.Does}
		if !slices.Equal(table[i], want) {
			t.Errorf("SPEC.md says %q, package abi %q", table[i], want)
		}
	}
}

// proves CODE-1
func TestCodesAreAsSpecified(t *testing.T) {
	table := rows(t, readSpec(t), "code", "name")
	if len(table) != -int(abi.Busy) {
		t.Fatalf("SPEC.md has %d codes", len(table))
	}
	for i, row := range table {
		n, err := strconv.Atoi(strings.Replace(row[0], "−", "-", 1))
		if err != nil || n != -1-i || abi.Code(n).String() != row[1] {
			t.Errorf("SPEC.md says %q, package abi %s", row, abi.Code(n))
		}
	}
}

func TestContextKeysAreAsSpecified(t *testing.T) {
	want := []string{"behavior_*", "var_*", abi.CtxEvent, abi.CtxRun, abi.CtxTime, abi.CtxAttempt, abi.CtxParams, abi.CtxPrior, abi.CtxState}
	table := rows(t, readSpec(t), "key", "value")
	for i, row := range table {
		if i >= len(want) || row[0] != code(want[i]) {
			t.Errorf("row %d is %q", i, row)
		}
	}
	if len(table) != len(want) {
		t.Errorf("%d rows, want %d", len(table), len(want))
	}
}

// proves KIND-1
func TestKindsAreAsSpecified(t *testing.T) {
	var got []string
	for _, row := range rows(t, readSpec(t), "kind", "means") {
		got = append(got, strings.Trim(row[0], "`"))
	}
	var want []string
	for _, kind := range abi.Kinds() {
		want = append(want, string(kind))
	}
	if !slices.Equal(got, want) {
		t.Errorf("SPEC.md has %q, package abi %q", got, want)
	}
}

// The numbers that the text states are the package's.
func TestNumbersAreAsSpecified(t *testing.T) {
	spec := strings.Join(strings.Fields(readSpec(t)), " ")
	for _, sentence := range []string{
		"at most " + strconv.Itoa(abi.MaxNameLen) + " bytes. A part is",
		"str of at most " + grouped(abi.MaxKeyLen) + " bytes",
		"nest at most " + strconv.Itoa(abi.MaxDepth) + " deep",
		"at most " + grouped(abi.MaxElements) + " values",
		"(" + grouped(abi.MaxState) + " bytes)",
	} {
		if !strings.Contains(spec, sentence) {
			t.Errorf("SPEC.md does not say %q", sentence)
		}
	}
	if abi.MaxSize != 1<<30 {
		t.Error("SPEC.md says 2³⁰ for the greatest size")
	}
}

// grouped writes 262144 as 262,144.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
