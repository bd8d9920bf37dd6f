package runtime

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// storedFrom is the size from which on the cache on disk keeps what admission and
// rewriting found out about a module beside its code: for smaller ones doing it
// again takes no longer than reading it.
const storedFrom = 32 << 10

// stored is where the cache on disk has a module, and the stand-in by which the
// engine finds its code there.
type stored struct {
	path    string // of the record; empty when there is to be none
	standIn []byte // nil when there is no record yet
}

// admit proves a module fit and rewrites it, or recalls what came of that before.
// Then the code is missing, which compile makes up for.
func (b *Behavior) admit(wasm []byte, p *instrument.Profile) error {
	if b.rt.cacheDir != "" && b.rt.engine.Stores() && len(wasm) >= storedFrom {
		b.stored.path = filepath.Join(b.rt.cacheDir, recordName(wasm, p))
		if content, err := os.ReadFile(b.stored.path); err == nil {
			if r, standIn, err := instrument.Recall(content, wasm); err == nil {
				b.rewritten, b.module, b.stored.standIn = r, r.Module, standIn
				return nil
			}
		}
	}
	return b.rewrite(wasm, p)
}

func (b *Behavior) rewrite(wasm []byte, p *instrument.Profile) error {
	r, err := instrument.Rewrite(wasm, p)
	if err != nil {
		return err
	}
	b.rewritten, b.module = r, r.Module
	return nil
}

// recordName is what a module's record depends on: its bytes, how it is admitted,
// and how this version rewrites.
func recordName(wasm []byte, p *instrument.Profile) string {
	digest := sha256.Sum256(wasm)
	h := sha256.New()
	fmt.Fprintf(h, "%d %x %+v\n", instrument.Version, digest, p.Limits)
	for _, key := range slices.SortedFunc(maps.Keys(p.Imports), func(x, y instrument.ImportKey) int {
		return strings.Compare(x.Module+"\x00"+x.Name, y.Module+"\x00"+y.Name)
	}) {
		fmt.Fprintf(h, "%q %+v\n", key, p.Imports[key])
	}
	return hex.EncodeToString(h.Sum(nil)) + ".module"
}

// findCode compiles what admit has left, or finds it on disk.
func (b *Behavior) findCode(ctx context.Context, wasm []byte, p *instrument.Profile) (*engine.Code, error) {
	store, from := b.tenant.store, b.hostModules()
	if b.stored.standIn != nil {
		if code := store.Stored(ctx, b.stored.standIn, from); code != nil {
			return code, nil
		}
		if err := b.rewrite(wasm, p); err != nil {
			return nil, err
		}
	}
	if b.stored.path == "" {
		return store.Compile(ctx, b.rewritten.Wasm, from)
	}
	standIn := b.rewritten.StandIn()
	code, err := store.CompileStored(ctx, b.rewritten.Wasm, standIn, from)
	if err == nil {
		if err := b.keepRecord(standIn); err != nil {
			b.rt.warn(fmt.Errorf("runtime: cache of compiled code: %w", err))
		}
	}
	return code, err
}

// keepRecord writes the record in one step, for others may read it.
func (b *Behavior) keepRecord(standIn []byte) error {
	content, err := b.rewritten.Record(standIn)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(b.rt.cacheDir, "new-*.module")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), b.stored.path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}
