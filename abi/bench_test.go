package abi

import (
	"fmt"
	"testing"
)

// dictionary40 is a typical event: 40 keys, about 1 KiB, sorted.
func dictionary40() ([]byte, []string) {
	var w Writer
	var keys []string
	w.Map(40)
	for i := range 40 {
		key := fmt.Sprintf("ticket_key_%02d", i)
		keys = append(keys, key)
		w.Str(key)
		switch i % 4 {
		case 0:
			w.Str("a line of text")
		case 1:
			w.Int(int64(i) * 1000)
		case 2:
			w.Bool(true)
		case 3:
			w.Str("refund@example.com")
		}
	}
	return w.Buf, keys
}

// BenchmarkGet reads every key of a 40-key dictionary in turn: the figure is
// the mean over all positions.
func BenchmarkGet(b *testing.B) {
	msg, keys := dictionary40()
	v, err := Check(msg, Bounds{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if v.Get(keys[i]).Type() == Absent {
			b.Fatal(keys[i])
		}
		if i++; i == len(keys) {
			i = 0
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	msg, _ := dictionary40()
	b.SetBytes(int64(len(msg)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Check(msg, Bounds{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkIndexGet is BenchmarkGet through an index built beforehand.
func BenchmarkIndexGet(b *testing.B) {
	msg, keys := dictionary40()
	var x Index
	x.Reset(Trusted(msg))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if x.Get(keys[i]).Type() == Absent {
			b.Fatal(keys[i])
		}
		if i++; i == len(keys) {
			i = 0
		}
	}
}

func BenchmarkIndexReset(b *testing.B) {
	msg, _ := dictionary40()
	var x Index
	b.ReportAllocs()
	for b.Loop() {
		x.Reset(Trusted(msg))
	}
}
