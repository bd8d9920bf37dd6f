package instrument_test

import (
	"context"
	"errors"
	goruntime "runtime"
	"testing"

	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// addSeeds gives the fuzzer modules of every kind the tests have.
func addSeeds(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(newGenerator(seed).module().bytes())
	}
	for _, c := range fuelCases {
		if wasm := c.module.bytes(); len(wasm) < 1<<12 {
			f.Add(wasm)
		}
	}
	for _, b := range bombs {
		f.Add(b.build(20).bytes())
	}
	f.Add(kernelsWasm)
	f.Add(raw(0xfe, 0x10, 2, 0))
	f.Add([]byte("\x00asm\x01\x00\x00\x00"))
}

// FuzzAdmit: any bytes are admitted or refused, in memory proportional to them, and what is admitted the engine accepts.
func FuzzAdmit(f *testing.F) {
	addSeeds(f)
	ctx := context.Background()
	engine := wazero.NewRuntimeWithConfig(ctx, interpreterConfig())
	f.Fuzz(func(t *testing.T, wasm []byte) {
		var before, after goruntime.MemStats
		goruntime.ReadMemStats(&before)
		m, err := instrument.Admit(wasm, &instrument.Profile{Shapeless: true})
		goruntime.ReadMemStats(&after)
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20+64*uint64(len(wasm)) {
			t.Errorf("%d bytes made %d bytes be allocated", len(wasm), grown)
		}
		var r *instrument.Refusal
		if err != nil {
			if !errors.As(err, &r) || r.Offset < 0 || r.Offset > len(wasm) || r.What == "" {
				t.Errorf("refused without saying why or where: %v", err)
			}
			return
		}
		if m.Size != len(wasm) {
			t.Errorf("size is %d of %d", m.Size, len(wasm))
		}
		compiled, err := engine.CompileModule(ctx, wasm)
		if err != nil {
			t.Skipf("admitted, and refused by the engine: %v", err)
		}
		compiled.Close(ctx)
	})
}

// FuzzRewrite: whatever is admitted, and the engine takes as submitted, it takes as rewritten.
func FuzzRewrite(f *testing.F) {
	addSeeds(f)
	ctx := context.Background()
	engine := wazero.NewRuntimeWithConfig(ctx, interpreterConfig())
	f.Fuzz(func(t *testing.T, wasm []byte) {
		r, err := instrument.Rewrite(wasm, &instrument.Profile{Shapeless: true, Offsets: true})
		if err != nil {
			return
		}
		for at := 0; at < len(r.Wasm); at += 7 {
			if in, ok := r.Offsets.Submitted(at); ok && (in < 0 || in > len(wasm)) {
				t.Errorf("offset %d leads to %d of %d", at, in, len(wasm))
			}
		}
		if compiled, err := engine.CompileModule(ctx, wasm); err != nil {
			return
		} else {
			compiled.Close(ctx)
		}
		compiled, err := engine.CompileModule(ctx, r.Wasm)
		if err != nil {
			t.Fatalf("submitted accepted, rewritten refused: %v", err)
		}
		compiled.Close(ctx)
	})
}
