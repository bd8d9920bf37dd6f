package runtime

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// openCache makes the directory for compiled code ready and gives its name, or
// "" after one warning. What lies in it is executed, so it must belong to this
// user, and nobody else may write to it.
func openCache(dir string, most int64, warn func(error)) string {
	if dir == "" {
		return ""
	}
	err := os.MkdirAll(dir, 0o700)
	if err == nil {
		err = private(dir)
	}
	if err == nil {
		err = writable(dir)
	}
	if err != nil {
		warn(fmt.Errorf("runtime: cache of compiled code: %w; going on without it", err))
		return ""
	}
	if err := trim(dir, most); err != nil {
		warn(fmt.Errorf("runtime: cache of compiled code: %w", err))
	}
	return dir
}

// writable proves that the directory takes a file.
func writable(dir string) error {
	f, err := os.CreateTemp(dir, "probe-*")
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

type cached struct {
	path string
	size int64
	used time.Time
}

// trim removes the oldest files until what is left is within most bytes.
func trim(dir string, most int64) error {
	var files []cached
	total := int64(0)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return nil // gone meanwhile: another process trims too
		}
		files = append(files, cached{path, info.Size(), info.ModTime()})
		total += info.Size()
		return nil
	})
	slices.SortFunc(files, func(a, b cached) int { return a.used.Compare(b.used) })
	for _, f := range files {
		if total <= most {
			break
		}
		if err := os.Remove(f.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		total -= f.size
	}
	return err
}
