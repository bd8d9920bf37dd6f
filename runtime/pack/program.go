package pack

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Program is what an interpreter runs. The zero Program is none.
type Program struct {
	Main  string            // name of the file it begins with, one of Files
	Files map[string][]byte // contents by name: a relative path with slashes
}

// encode gives the program as an interpreter reads it, nil for none: a map of
// main and files, within the bounds of SPEC.md.
func (p Program) encode() ([]byte, error) {
	if p.Main == "" && len(p.Files) == 0 {
		return nil, nil
	}
	if _, ok := p.Files[p.Main]; !ok {
		return nil, fmt.Errorf("its main file %q is not among its files", p.Main)
	}
	if len(p.Files) > abi.MaxFiles {
		return nil, fmt.Errorf("%d files, at most %d are possible", len(p.Files), abi.MaxFiles)
	}
	size := 0
	for name, content := range p.Files {
		if err := checkName(name); err != nil {
			return nil, fmt.Errorf("file %q: %w", name, err)
		}
		if size += len(name) + len(content); size > abi.MaxProgram {
			return nil, fmt.Errorf("more than the %d bytes that are possible", abi.MaxProgram)
		}
	}
	var w abi.Writer
	w.Map(2)
	w.Str("files")
	w.Map(len(p.Files))
	for _, name := range slices.Sorted(maps.Keys(p.Files)) {
		w.Str(name)
		w.Bin(p.Files[name])
	}
	w.Str("main")
	w.Str(p.Main)
	if len(w.Buf) > abi.MaxProgram {
		return nil, fmt.Errorf("%d bytes, at most %d are possible", len(w.Buf), abi.MaxProgram)
	}
	return w.Buf, nil
}

// checkName holds a file's name to what every interpreter can use.
func checkName(name string) error {
	switch {
	case name == "":
		return errors.New("a file has a name")
	case len(name) > abi.MaxNameLen:
		return fmt.Errorf("its name has more than %d bytes", abi.MaxNameLen)
	case !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl) || strings.Contains(name, `\`):
		return errors.New("its name has characters that a name can't have")
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "" || part == "." || part == ".." {
			return errors.New("its name is no relative path")
		}
	}
	return nil
}
