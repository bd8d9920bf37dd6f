package project

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/internal/console"
)

// Language says how projects in one guest language begin and are built.
type Language struct {
	Name  string // as behavior.yaml and --lang say it: rust
	Title string // as people read it: Rust
	SDK   string // its folder below guest-sdk: rust

	// Files are globs, relative to the SDK's folder, of what a new project gets
	// a copy of, in its folder vivarium. ** is not known: name each level.
	Files []string
	// Copy gives the copy instead, by path below the project's folder vivarium,
	// for an SDK that is more than its folder.
	Copy func(guests fs.FS) (map[string][]byte, error)

	// Template is the folder of a new project below guest-sdk; default SDK/new.
	Template string

	Tools []Tool // what Compile runs
	// Compile makes the module. The same input gives the same bytes, wherever
	// the folders lie.
	Compile func(context.Context, *Compilation) ([]byte, error)
}

// Languages gives every language, in the order people read them.
func Languages() []*Language {
	return []*Language{
		standardGo(),
		tinyGo(),
		rust(),
		c(),
		cpp(),
		zig(),
		assemblyScript(),
		typeScript(),
		javaScript(),
		python(),
		wat(),
	}
}

// Find gives the language of a name. The error names those there are.
func Find(name string) (*Language, error) {
	all := Languages()
	i := slices.IndexFunc(all, func(l *Language) bool { return l.Name == name })
	if i >= 0 {
		return all[i], nil
	}
	return nil, fmt.Errorf("language %q is not known: there are %s", name, console.Or(Names()))
}

// Names gives the names of the languages.
func Names() (names []string) {
	for _, l := range Languages() {
		names = append(names, l.Name)
	}
	return names
}

// template gives the folder of the language's new projects below guest-sdk.
func (l *Language) template() string {
	if l.Template != "" {
		return l.Template
	}
	return l.SDK + "/new"
}

// copies gives the files of the SDK that a project gets, by path below its
// folder vivarium.
func (l *Language) copies(guests fs.FS) (map[string][]byte, error) {
	if l.Copy != nil {
		return l.Copy(guests)
	}
	files := map[string][]byte{}
	for _, glob := range l.Files {
		paths, err := fs.Glob(guests, l.SDK+"/"+glob)
		if err != nil {
			return nil, fmt.Errorf("project: %s: %q: %w", l.Name, glob, err)
		}
		if len(paths) == 0 {
			return nil, fmt.Errorf("project: %s: the SDK has no file %s", l.Name, glob)
		}
		for _, path := range paths {
			if info, err := fs.Stat(guests, path); err != nil || info.IsDir() {
				continue
			}
			if files[strings.TrimPrefix(path, l.SDK+"/")], err = fs.ReadFile(guests, path); err != nil {
				return nil, err
			}
		}
	}
	return files, nil
}
