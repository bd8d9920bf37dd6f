package project

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Tool is a program of a toolchain. The first of Names, in the order of the
// folders of PATH, that is new enough and passes Check is taken.
type Tool struct {
	Names   []string // by the first of them it is called in errors and by [Compilation.Run]
	Version []string // arguments that print its version
	Least   string   // the oldest version that works; empty: any
	NPM     bool     // looked for in node_modules/.bin of the project and the folders above it first

	Check   func(path string) error // what else it must be able to do; nil: nothing
	Install string                  // how to get it, in one line
}

// MissingError says that a program of a toolchain is not there, or not as it
// must be.
type MissingError struct {
	Tool  Tool
	Found []string // those that were found and why each would not do
}

func (e *MissingError) Error() string {
	s := e.Tool.Names[0] + " is missing"
	if e.Tool.Least != "" {
		s += ": version " + e.Tool.Least + " or later is needed"
	}
	if len(e.Found) > 0 {
		s = e.Tool.Names[0] + " will not do: " + strings.Join(e.Found, "; ")
	}
	return s + ". To install it: " + e.Tool.Install
}

// find looks for the tool from a project's folder. The error is a *MissingError.
func (t Tool) find(ctx context.Context, dir string) (string, error) {
	missing := &MissingError{Tool: t}
	for _, folder := range t.folders(dir) {
		for _, name := range t.Names {
			path, err := exec.LookPath(filepath.Join(folder, name))
			if err != nil {
				continue
			}
			if err := t.fits(ctx, path); err != nil {
				missing.Found = append(missing.Found, path+" "+err.Error())
				continue
			}
			return path, nil
		}
	}
	return "", missing
}

// folders gives where to look, without repeating one.
func (t Tool) folders(dir string) (folders []string) {
	if t.NPM {
		for at := dir; ; at = filepath.Dir(at) {
			folders = append(folders, filepath.Join(at, "node_modules", ".bin"))
			if at == filepath.Dir(at) {
				break
			}
		}
	}
	seen := map[string]bool{"": true}
	for _, folder := range filepath.SplitList(os.Getenv("PATH")) {
		if real, err := filepath.EvalSymlinks(folder); err == nil && !seen[real] {
			seen[real] = true
			folders = append(folders, folder)
		}
	}
	return folders
}

// fits holds a program against version and check.
func (t Tool) fits(ctx context.Context, path string) error {
	if t.Least != "" {
		version, err := versionOf(ctx, path, t.Version)
		if err != nil {
			return err
		}
		if older(version, t.Least) {
			return fmt.Errorf("is version %s, older than %s", version, t.Least)
		}
	}
	if t.Check != nil {
		return t.Check(path)
	}
	return nil
}

var versionText = regexp.MustCompile(`\d+(\.\d+)+`)

// versionOf runs a program to hear its version.
func versionOf(ctx context.Context, path string, args []string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, args...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("does not tell its version: %w", err)
	}
	version := versionText.Find(out)
	if version == nil {
		return "", errors.New("does not tell its version")
	}
	return string(version), nil
}

// older compares versions by their numbers.
func older(version, least string) bool {
	have, want := strings.Split(version, "."), strings.Split(least, ".")
	for i := range want {
		n := 0
		if i < len(have) {
			n, _ = strconv.Atoi(have[i])
		}
		if m, _ := strconv.Atoi(want[i]); n != m {
			return n < m
		}
	}
	return false
}
