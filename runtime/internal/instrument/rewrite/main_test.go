package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// TestRewrite runs on a bare engine what the command has written: it computes the same, and counts.
func TestRewrite(t *testing.T) {
	const kernels = "../testdata/kernels.wasm"
	to := filepath.Join(t.TempDir(), "rewritten.wasm")
	if err := rewrite(kernels, to); err != nil {
		t.Fatal(err)
	}
	results := map[string]uint64{}
	for _, file := range []string{kernels, to} {
		wasm, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		ctx := context.Background()
		rt := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV2|experimental.CoreFeaturesTailCall))
		defer rt.Close(ctx)
		const slice = 10_000
		yields := 0
		yield := func(_ context.Context, stack []uint64) { stack[0] += slice; yields++ }
		i64 := []api.ValueType{api.ValueTypeI64}
		if _, err := rt.NewHostModuleBuilder(instrument.YieldModule).NewFunctionBuilder().
			WithGoFunction(api.GoFunc(yield), i64, i64).Export(instrument.YieldName).Instantiate(ctx); err != nil {
			t.Fatal(err)
		}
		m, err := rt.Instantiate(ctx, wasm)
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.ExportedFunction("fib").Call(ctx, 20)
		if err != nil {
			t.Fatal(err)
		}
		results[file] = got[0]
		if counts := m.ExportedGlobal(instrument.GlobalFuel) != nil; counts != (file == to) || counts != (yields > 1) {
			t.Errorf("%s: %d yields", file, yields)
		}
	}
	if results[kernels] != results[to] {
		t.Errorf("fib(20) is %d, rewritten %d", results[kernels], results[to])
	}
}

func TestRewriteRefuses(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.wasm")
	if err := os.WriteFile(bad, []byte("\x00asm\x01\x00\x00\x00\x63"), 0o600); err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]string{bad: "unexpected end, at offset 0x9", filepath.Join(dir, "none.wasm"): "no such file"} {
		if err := rewrite(file, filepath.Join(dir, "out.wasm")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", file, err, want)
		}
	}
}
