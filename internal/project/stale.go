package project

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// mostLooked is how many files of a project are looked at for newer ones.
const mostLooked = 20_000

// notSources are folders that tools fill, and tests, which make no module.
var notSources = []string{"node_modules", "target", "zig-out", "build", "tests"}

// Newer gives a file of the project, relative to its folder, that was changed
// after a module was built; empty when there is none, or too many to look at.
func (m *Manifest) Newer(module string) (string, error) {
	built, err := os.Stat(module)
	if err != nil {
		return "", err
	}
	newest, looked := "", 0
	latest := built.ModTime().Add(time.Second) // some file systems know no finer time
	err = filepath.WalkDir(m.Dir, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		switch looked++; {
		case err != nil:
			return err
		case looked > mostLooked:
			return fs.SkipAll
		case path != m.Dir && entry.IsDir() && (strings.HasPrefix(name, ".") || slices.Contains(notSources, name)):
			return fs.SkipDir
		case !entry.Type().IsRegular() || strings.HasPrefix(name, ".") || slices.Contains([]string{".wasm", ".md", ".eml"}, filepath.Ext(name)):
			return nil
		}
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil && info.ModTime().After(latest) {
			newest, latest = path, info.ModTime()
		}
		return err
	})
	if err != nil || newest == "" {
		return "", err
	}
	return filepath.Rel(m.Dir, newest)
}
