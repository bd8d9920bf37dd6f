// Every-event has a handler for every event of the catalog. Each reads every
// key of its event, lazy ones too, and logs how many there are and of what
// types, as JSON.
package main

import (
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:generate go run ./generate -o handlers_gen.go

func main() {}

// report reads the keys that were sent, then the lazy ones by their names.
func report(ev vivarium.AnyEvent) error {
	var count census
	for _, v := range ev.Dictionary().Pairs() {
		count.add(v)
	}
	keys := strings.Fields(lazy(ev.EventID()))
	if err := ev.Prefetch(keys...); err != nil {
		return err
	}
	sent := ev.Dictionary()
	for _, key := range keys {
		if sent.Get(key).Bytes() == nil {
			count.add(ev.Get(key))
		}
	}
	ev.Info(count.json())
	return nil
}

// census counts keys by the type of their values.
type census struct {
	keys  int
	types [abi.RefTo + 1]int
}

func (c *census) add(v abi.Value) {
	if v.Bytes() != nil {
		c.keys++
		c.types[v.Type()]++
	}
}

// json gives {"keys":N,"types":{"bool":n,…}}, leaving out types that no key has.
func (c *census) json() string {
	s, comma := `{"keys":`+strconv.Itoa(c.keys)+`,"types":{`, ""
	for t, n := range c.types {
		if n > 0 {
			s += comma + strconv.Quote(abi.Type(t).String()) + ":" + strconv.Itoa(n)
			comma = ","
		}
	}
	return s + "}}"
}
