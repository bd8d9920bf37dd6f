package engine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/tetratelabs/wazero"
)

// A module that the engine compiles is decoded and validated first, which takes as long for one whose machine code lies
// on disk already. So code can be stored under the name of a stand-in: a module that is alike in all that surrounds the
// bodies of its functions, and quickly read.

// Stores says whether the engine keeps code on disk.
func (e *Engine) Stores() bool { return e.disk }

// Stored gives the code that CompileStored has kept under a stand-in's name, nil when it is gone or can't be used. The
// bodies of the stand-in are never compiled.
func (s *Store) Stored(ctx context.Context, standIn []byte, modules []string) *Code {
	if !s.engine.disk || s.hosts(ctx, s.main, modules) != nil {
		return nil
	}
	never, cancel := context.WithCancel(ctx)
	cancel() // what is found is taken, and what is not found not made
	compiled, err := s.main.CompileModule(compilation(never), standIn)
	if err != nil {
		return nil
	}
	return &Code{s.main, compiled}
}

// CompileStored is Compile, and keeps the code under the stand-in's name. Where the disk fails it is told of once, and
// the code is compiled without it.
func (s *Store) CompileStored(ctx context.Context, wasm, standIn []byte, modules []string) (*Code, error) {
	if !s.engine.disk {
		return s.Compile(ctx, wasm, modules)
	}
	failed := s.engine.store(ctx, wasm, standIn)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if code := s.Stored(ctx, standIn, modules); failed == nil && code != nil {
		return code, nil
	}
	code, err := s.Compile(ctx, wasm, modules)
	if err == nil && failed != nil { // else the module was at fault
		s.engine.warn(failed)
	}
	return code, err
}

// store compiles a module into a folder of its own, and a stand-in into another; the first's code then gets the second's
// name, which only the engine knows how to make, where the cache looks for it.
func (e *Engine) store(ctx context.Context, wasm, standIn []byte) error {
	scratch, err := os.MkdirTemp(e.config.CacheDir, "new-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	var files [2]string // below the folders they were compiled into
	for i, module := range [][]byte{wasm, standIn} {
		if files[i], err = compileInto(ctx, filepath.Join(scratch, fmt.Sprint(i)), module); err != nil {
			return err
		}
	}
	return os.Rename(filepath.Join(scratch, "0", files[0]), filepath.Join(e.config.CacheDir, files[1]))
}

// compileInto compiles a module with a cache of its own, and gives the name of the one file that this leaves there.
func compileInto(ctx context.Context, dir string, wasm []byte) (file string, err error) {
	cache, err := wazero.NewCompilationCacheWithDir(dir)
	if err != nil {
		return "", err
	}
	h := newHome(ctx, false, cache)
	defer func() { err = errors.Join(err, h.Close(ctx), cache.Close(ctx)) }()
	if _, err := h.CompileModule(compilation(ctx), wasm); err != nil {
		return "", err
	}
	for range 2 { // a folder for this version of the engine, and the file
		found, err := os.ReadDir(filepath.Join(dir, file))
		if err != nil {
			return "", err
		}
		if len(found) != 1 {
			return "", fmt.Errorf("the engine left %d files for one module", len(found))
		}
		file = filepath.Join(file, found[0].Name())
	}
	return file, nil
}
