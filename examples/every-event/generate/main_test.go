package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

func TestHandlersAreUpToDate(t *testing.T) {
	want, err := handlers(catalog.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../handlers_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("handlers_gen.go is not what the catalog gives: run go generate ./examples/every-event")
	}
	if n := bytes.Count(got, []byte("//go:wasmexport ")); n != 61 {
		t.Errorf("%d handlers for 61 events", n)
	}
}
