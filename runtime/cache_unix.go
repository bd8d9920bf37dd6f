//go:build unix

package runtime

import (
	"fmt"
	"os"
	"syscall"
)

// private refuses a directory that others could put code into.
func private(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return err
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	switch {
	case ok && int(stat.Uid) != os.Geteuid():
		return fmt.Errorf("%s belongs to another user", dir)
	case info.Mode().Perm()&0o077 != 0:
		return fmt.Errorf("%s has mode %#o: others can reach it, want 0700", dir, info.Mode().Perm())
	}
	return nil
}
