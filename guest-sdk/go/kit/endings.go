package main

import (
	"errors"
	"math"
	"os"
	"strings"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport kit.fail
func onFail(size int32) int64 { return vivarium.Handle(size, fail) }

const broken = "broken on purpose: Zoë"

func fail(ev vivarium.AnyEvent) error {
	how := ev.Root().Text("how")
	switch how {
	case "error":
		return errors.New(broken)
	case "panic":
		panic(broken)
	case "unreachable":
		trap()
	case "recursion":
		ev.Info("deep", "depth", recurse(how, 0))
	case "memory":
		ev.Info("full", "blocks", fill())
	case "loop":
		for {
			events++
		}
	case "index":
		return errors.New(how[len(how)+100:])
	case "divide":
		return errors.New(how[1/(len(how)-len("divide")):])
	case "exit":
		os.Exit(3)
	}
	return errors.New("no such way: " + how)
}

// recurse needs the answer of the call within for work that no compiler can do
// before it.
func recurse(how string, depth int) int {
	if depth == math.MaxInt32 {
		return len(how)
	}
	n := recurse(how, depth+1)
	events = events*int64(n) + 1
	return n + int(events)
}

var kept [][]byte

func fill() int {
	for {
		block := make([]byte, 1<<20)
		block[len(kept)] = 1
		kept = append(kept, block)
		if len(kept) == math.MaxInt32 {
			return len(kept)
		}
	}
}

//go:wasmexport kit.returns
func onReturns(size int32) int64 { return vivarium.Handle(size, returns) }

func returns(ev vivarium.AnyEvent) error {
	switch ev.Root().Text("what") {
	case "every":
		ev.Return("text", vivarium.Text("Zoë 😀"))
		ev.Return("number", vivarium.Int(math.MinInt64))
		ev.Return("decimal", vivarium.Float(0.1))
		ev.Return("checkbox", vivarium.Bool(true))
		ev.Return("date", vivarium.Date(1772443800))
		ev.Return("bin", vivarium.Bin{0x00, 0xff, 0x80})
		vivarium.AppendTexts(ev.Returns("list"), []string{"a", "", "Zoë"})
		ev.Return("map", vivarium.Map{"one": vivarium.Int(1), "two": vivarium.Int(-2)})
		ev.Return("nested", vivarium.List{
			vivarium.Map{"k": vivarium.List{vivarium.Null, vivarium.Bool(true), vivarium.Float(1.5)}},
			vivarium.Map{},
		})
		ev.Return("nothing", vivarium.Null)
	case "wrong":
		ev.Return("number", vivarium.Text("twelve"))
	case "unknown":
		ev.Return("no_such", vivarium.Int(1))
	case "large":
		ev.Return("body", vivarium.Text(strings.Repeat("a", 1<<20+1)))
	}
	return nil
}
