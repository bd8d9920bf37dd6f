package project

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/pack"
)

// python packs the author's files into an interpreter that comes with the SDK:
// no tool is needed.
func python() *Language {
	return &Language{
		Name: "python", Title: "Python", SDK: "python", Copy: copyPython,
		Compile: func(ctx context.Context, c *Compilation) ([]byte, error) {
			interpreter, err := readGzip(filepath.Join(c.SDK, pythonInterpreter))
			if err != nil {
				return nil, err
			}
			program, err := pythonProgram(c.Dir)
			if err != nil {
				return nil, err
			}
			known := catalog.Builtin()
			if c.Manifest != nil {
				if known, err = c.Manifest.Catalog(); err != nil {
					return nil, err
				}
			}
			wasm, err := pack.Pack(ctx, interpreter, program, runtime.Options{Catalog: known, CacheDir: cacheDir()})
			var refused *runtime.Error
			if errors.As(err, &refused) && refused.Kind == abi.Refused {
				return nil, &ToolError{Tool: "python", Output: refused.Message, Cause: err}
			}
			return wasm, err
		},
	}
}

// cacheDir gives where compiled interpreters are kept, as the command does with
// modules; empty when the user has no such folder.
func cacheDir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "vivarium")
}

const (
	pythonInterpreter = "interpreter.wasm.gz"
	maxInterpreter    = 32 << 20
)

// readGzip reads a compressed interpreter, of bounded size.
func readGzip(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	wasm, err := io.ReadAll(io.LimitReader(z, maxInterpreter+1))
	if err == nil && len(wasm) > maxInterpreter {
		err = fmt.Errorf("more than %d bytes when unpacked", maxInterpreter)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return wasm, nil
}

const (
	pythonMain = "behavior.py" // the file a project begins with, where it has several
	pythonData = "data/"       // holds what is packed whatever it is, for pkgutil.get_data
)

// pythonProgram gathers the .py files of a folder and those below it, and its
// data, without tests, environments and the SDK's copy, which the interpreter has
// already.
func pythonProgram(dir string) (pack.Program, error) {
	p := pack.Program{Files: map[string][]byte{}}
	size := int64(0)
	err := filepath.WalkDir(dir, func(at string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, at)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if entry.IsDir() {
			if name != "." && pythonAside(at, name) {
				return fs.SkipDir
			}
			return nil
		}
		base := path.Base(name)
		test := strings.HasPrefix(base, "test_") || strings.HasSuffix(base, "_test.py") || base == "conftest.py"
		if !entry.Type().IsRegular() || !strings.HasPrefix(name, pythonData) && (path.Ext(name) != ".py" || test) {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if size += info.Size(); size > abi.MaxProgram || len(p.Files) == abi.MaxFiles {
			return fmt.Errorf("%s holds too much: at most %d files of together %d bytes are packed", dir, abi.MaxFiles, abi.MaxProgram)
		}
		p.Files[name], err = os.ReadFile(at)
		return err
	})
	if err != nil {
		return p, err
	}
	p.Main = pythonMain
	if _, ok := p.Files[p.Main]; ok {
		return p, nil
	}
	p.Main, err = onlyFile(dir, "*.py")
	if p.Main = filepath.Base(p.Main); err != nil || p.Files[p.Main] == nil {
		return p, fmt.Errorf("there is no %s in %s", pythonMain, dir)
	}
	return p, nil
}

// pythonAside reports whether a folder holds none of the behavior's own modules.
func pythonAside(at, name string) bool {
	base := path.Base(name)
	if strings.HasPrefix(base, ".") || slices.Contains([]string{"__pycache__", "node_modules"}, base) || slices.Contains([]string{SDKFolder, "tests"}, name) {
		return true
	}
	_, err := os.Stat(filepath.Join(at, "pyvenv.cfg"))
	return err == nil
}

// copyPython gives the package vivarium, for editors and tests, with the
// interpreter inside.
func copyPython(guests fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	names, err := fs.Glob(guests, "python/vivarium/*")
	if err != nil {
		return nil, err
	}
	for _, name := range append(names, "python/"+pythonInterpreter) {
		if files[path.Base(name)], err = fs.ReadFile(guests, name); err != nil {
			return nil, err
		}
	}
	return files, nil
}
