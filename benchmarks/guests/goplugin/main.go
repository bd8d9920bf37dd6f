//go:build wasip1

// Command goplugin is the guest of knqyf263/go-plugin: the work that the Go
// guest does, behind the glue that its generator wrote from wire/bench.proto.
package main

import (
	"context"
	"fmt"

	"github.com/vivarium-wasm/vivarium/benchmarks/guests/goplugin/wire"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

func main() {}

func init() { wire.RegisterBench(plugin{}) }

type plugin struct{}

func (plugin) Handle(_ context.Context, ev *wire.Event) (*wire.Reply, error) {
	switch ev.GetId() {
	case "bench.empty":
		return &wire.Reply{}, nil
	case "bench.pick":
		return &wire.Reply{Returns: work.Pick(nil, ev.GetDictionary())}, nil
	case "bench.triage":
		return &wire.Reply{Returns: work.Triage(nil, ev.GetDictionary())}, nil
	}
	return hostile(ev.GetId())
}

// hostile tries what the C guest of the same names tries.
func hostile(id string) (*wire.Reply, error) {
	switch id {
	case "bench.hostile_fine":
		return &wire.Reply{Returns: []byte{0x81, 0xa2, 'o', 'k', 0xc3}}, nil
	case "bench.hostile_loop":
		for {
			sink++
		}
	case "bench.hostile_tree":
		return &wire.Reply{Returns: []byte{byte(tree(45))}}, nil
	case "bench.hostile_grow":
		for {
			block := make([]byte, 1<<20)
			for i := 0; i < len(block); i += 4096 {
				block[i] = 1
			}
			kept = append(kept, block)
		}
	case "bench.hostile_fill":
		block := make([]byte, 256<<20)
		for {
			clear(block)
			block[sink&1023] = 1
		}
	case "bench.hostile_recursion":
		return &wire.Reply{Returns: []byte{byte(dive(1))}}, nil
	case "bench.hostile_log":
		for {
			println("the quick brown fox jumps over the lazy dog, again and again and again and again")
		}
	case "bench.hostile_bomb":
		return &wire.Reply{Returns: []byte{0xdd, 0x7f, 0xff, 0xff, 0xff}}, nil
	}
	return nil, fmt.Errorf("no handler for %s", id)
}

var (
	sink int
	kept [][]byte
)

func tree(depth int) int {
	if depth == 0 {
		return sink
	}
	return tree(depth-1) + tree(depth-1)
}

func dive(n int) int {
	if n == -1 {
		return sink
	}
	return dive(n+1)*3 + n
}
