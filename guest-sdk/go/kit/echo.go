package main

import (
	"github.com/vivarium-wasm/vivarium/abi"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport kit.echo
func onEcho(size int32) int64 { return vivarium.Handle(size, echo) }

func echo(ev vivarium.AnyEvent) error {
	walk(ev.Returns("value"), ev.Get("value"))
	return nil
}

// walk takes a value apart and puts it together again.
func walk(w *abi.Writer, v abi.Value) {
	switch v.Type() {
	case abi.Bool:
		b, _ := v.Bool()
		w.Bool(b)
	case abi.Int:
		if n, ok := v.Int(); ok {
			w.Int(n)
		} else {
			n, _ := v.Uint()
			w.Uint(n)
		}
	case abi.Float:
		f, _ := v.Float()
		w.Float(f)
	case abi.Str:
		s, _ := v.Raw()
		w.StrBytes(s)
	case abi.Bin:
		b, _ := v.Raw()
		w.Bin(b)
	case abi.Array:
		w.Array(v.Len())
		for _, entry := range v.List() {
			walk(w, entry)
		}
	case abi.Map:
		w.Map(v.Len())
		for key, entry := range v.Pairs() {
			w.StrBytes(key)
			walk(w, entry)
		}
	case abi.TimeAt:
		at, _ := v.Time()
		w.Time(at)
	default:
		w.Nil()
	}
}
