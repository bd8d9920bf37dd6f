package instrument_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"github.com/tetratelabs/wazero"

	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

func rewriteKernels(t *testing.T) (*instrument.Rewritten, []byte) {
	t.Helper()
	r, err := instrument.Rewrite(kernelsWasm, &instrument.Profile{Shapeless: true, Off: instrument.Features(0)})
	if err != nil {
		t.Fatal(err)
	}
	return r, r.StandIn()
}

func TestRecord(t *testing.T) {
	named := &testModule{memory: []uint32{1}, funcs: []testFunc{{typ: sig{}}, {typ: sig{}}},
		customs: [][2]string{{"name", "\x01\x0a\x02\x00\x02ab\x01\x03c\xc3\xa9"}, {"vivarium", "\x80"}}}
	wasm := named.bytes()
	r, err := instrument.Rewrite(wasm, &instrument.Profile{Shapeless: true})
	if err != nil {
		t.Fatal(err)
	}
	standIn := r.StandIn()
	r.Module.Data = append(r.Module.Data, instrument.Segment{Offset: 7, From: 1, Data: wasm[1:4:4]}, instrument.Segment{Offset: 1 << 20, Data: wasm})
	content, err := r.Record(standIn)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := instrument.Recall(content, wasm[:len(wasm)-1]); err == nil {
		t.Error("data were recalled from a module that is too short for them")
	}
	got, gotStandIn, err := instrument.Recall(content, wasm)
	if err != nil {
		t.Fatal(err)
	}
	want := *r
	want.Wasm, want.Offsets = nil, instrument.OffsetMap{}
	if !reflect.DeepEqual(got.Module, want.Module) {
		t.Errorf("got %+v, want %+v", got.Module, want.Module)
	}
	got.Module = want.Module
	if !reflect.DeepEqual(got, &want) || !bytes.Equal(gotStandIn, standIn) || r.Module.Names.Len() == 0 {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for n := 0; n < len(content); n += 3 {
		flipped := bytes.Clone(content)
		flipped[n] ^= 0x10
		for _, damaged := range [][]byte{flipped, content[:n]} {
			if _, _, err := instrument.Recall(damaged, wasm); err == nil {
				t.Fatalf("damage at %d was not noticed", n)
			}
		}
	}
}

// TestNamesOfAnyBytes: what damage could make of names is refused without harm.
func TestNamesOfAnyBytes(t *testing.T) {
	for _, b := range []string{"", "\x80", "\x01", "\xff\xff\xff\xff\x0f", "\x01\x00\x05abc", "\x02\x01\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x01a", "\x01\xff\xff\xff\xff\x1f\x00"} {
		var n instrument.Names
		if n.UnmarshalBinary([]byte(b)) == nil {
			t.Errorf("%q was read as names", b)
		}
	}
}

// TestStandIn holds the stand-in against what it stands for: all but the bodies.
func TestStandIn(t *testing.T) {
	r, standIn := rewriteKernels(t)
	rt := wazero.NewRuntimeWithConfig(t.Context(), compilerConfig())
	defer rt.Close(t.Context())
	full, err := rt.CompileModule(t.Context(), r.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	short, err := rt.CompileModule(t.Context(), standIn)
	if err != nil {
		t.Fatal(err)
	}
	if len(standIn) > len(r.Wasm)/2 || len(full.ExportedFunctions()) != len(short.ExportedFunctions()) || len(full.ImportedFunctions()) != len(short.ImportedFunctions()) {
		t.Errorf("%d bytes stand for %d", len(standIn), len(r.Wasm))
	}
	other := *r
	other.Wasm = bytes.Clone(r.Wasm)
	other.Wasm[sectionAt(r.Wasm, 10)+100] ^= 1
	if bytes.Equal(other.StandIn(), standIn) {
		t.Error("modules that differ in a body have one stand-in")
	}
}

// TestVersion notices that rewriting has changed: raise Version then, and put the new digest here, or modules that were
// recorded before will run as they were rewritten then.
func TestVersion(t *testing.T) {
	r, standIn := rewriteKernels(t)
	content, err := json.Marshal(r.Module)
	if err != nil {
		t.Fatal(err)
	}
	content = append(append(content, standIn...), fmt.Sprint(r.StackBase, r.FuncShift, r.Shadows)...)
	const version, want = 4, "00932282c90f3f63"
	if got := sha256.Sum256(append(content, r.Wasm...)); instrument.Version != version || hex.EncodeToString(got[:8]) != want {
		t.Errorf("version %d makes %x of the kernels, want version %d and %s", instrument.Version, got[:8], version, want)
	}
}
