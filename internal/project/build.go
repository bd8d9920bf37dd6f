package project

import (
	"cmp"
	"context"
	"os"
	"path/filepath"

	"github.com/vivarium-wasm/vivarium/runtime"
)

// Built is a module as it was built.
type Built struct {
	Path     string // where it was written
	Module   []byte
	Manifest *Manifest
	Info     *runtime.Info // what a host would see
}

// BuildOptions are what [Build] need not be told.
type BuildOptions struct {
	Out    string         // where the module goes; default NAME.wasm in the project
	SDK    string         // the SDK's folder; default the project's own copy, vivarium
	Limits runtime.Limits // of the host that looks at it
}

// Build builds the project in a folder: it runs the language's toolchain, puts
// the manifest's metadata into the module, and inspects it as a host would. What
// the manifest says must agree with what the module exports. Nothing is written
// when there is an error, which is an *[runtime.Error] when a host would refuse
// the module; Built then holds what could be read.
func Build(ctx context.Context, dir string, o BuildOptions) (*Built, error) {
	m, err := ReadManifest(dir)
	if err != nil {
		return nil, err
	}
	known, err := m.Catalog()
	if err != nil {
		return nil, err
	}
	if err := m.Check(known); err != nil {
		return nil, err
	}
	sdk := cmp.Or(o.SDK, filepath.Join(dir, SDKFolder))
	module, err := Compile(ctx, m.Language, dir, sdk, m)
	if err != nil {
		return nil, err
	}
	b := &Built{Path: cmp.Or(o.Out, m.Module()), Manifest: m}
	if b.Module, err = withMetadata(module, &m.Metadata); err != nil {
		return nil, err
	}
	if b.Info, err = runtime.Inspect(b.Module, runtime.Options{Catalog: known, Limits: o.Limits}); err != nil {
		return b, err
	}
	if err := m.agree(b.Info.Handlers); err != nil {
		return nil, err
	}
	return b, write(b.Path, b.Module)
}

// write replaces a file in one step.
func write(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Chmod(f.Name(), 0o644)
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
