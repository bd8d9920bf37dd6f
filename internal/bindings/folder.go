package bindings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Change is a file that differs from what the catalog gives.
type Change struct {
	Name string // below the folder, with slashes
	What string // missing, different or left over
}

// Globs gives what finds the files that an emitter may have left in a host's
// folder before: those named as these are, up to what they are called by.
func Globs(files map[string][]byte) (globs []string) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if i := strings.LastIndex(name, "_gen"); i >= 0 {
			if glob := path.Join(path.Dir(name), "*"+name[i:]); !slices.Contains(globs, glob) {
				globs = append(globs, glob)
			}
		}
	}
	return globs
}

// Changes compares the files of a folder with those that were emitted for it.
// Left over is what globs find besides and says of itself that it was generated.
func Changes(dir string, globs []string, files map[string][]byte) ([]Change, error) {
	var changes []Change
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !filepath.IsLocal(filepath.FromSlash(name)) {
			return nil, fmt.Errorf("bindings: the name %q of a generated file leads out of its folder", name)
		}
		got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			changes = append(changes, Change{name, "missing"})
		case err != nil:
			return nil, err
		case !bytes.Equal(got, files[name]):
			changes = append(changes, Change{name, "different"})
		}
	}
	old, err := leftOver(dir, globs, files)
	for _, name := range old {
		changes = append(changes, Change{name, "left over"})
	}
	return changes, err
}

// Replace brings a folder to what was emitted for it, and gives what it changed.
func Replace(dir string, globs []string, files map[string][]byte) ([]Change, error) {
	changes, err := Changes(dir, globs, files)
	if err != nil {
		return nil, err
	}
	for _, c := range changes {
		file := filepath.Join(dir, filepath.FromSlash(c.Name))
		if c.What == "left over" {
			err = os.Remove(file)
		} else if err = os.MkdirAll(filepath.Dir(file), 0o755); err == nil {
			err = os.WriteFile(file, files[c.Name], 0o644)
		}
		if err != nil {
			return nil, err
		}
	}
	return changes, nil
}

// leftOver gives the generated files that are no more.
func leftOver(dir string, globs []string, files map[string][]byte) ([]string, error) {
	var names []string
	for _, glob := range globs {
		found, err := fs.Glob(os.DirFS(dir), glob)
		if err != nil {
			return nil, err
		}
		for _, name := range found {
			if _, stays := files[name]; stays || slices.Contains(names, name) {
				continue
			}
			ours, err := generated(filepath.Join(dir, filepath.FromSlash(name)))
			if err != nil {
				return nil, err
			}
			if ours {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names, nil
}

// generated reports whether a file says on its first line that it is one of ours.
func generated(path string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, 256))
	first, _, _ := bytes.Cut(head, []byte("\n"))
	return bytes.Contains(first, []byte("generated from the catalog")), err
}
