// The conformance kit in Go: one source for standard Go and TinyGo. KIT.md of
// the conformance kit says what each handler does.
package main

import (
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport kit.types
func onTypes(size int32) int64 { return vivarium.Handle(size, types) }

// types reads every key with every accessor.
func types(ev vivarium.AnyEvent) error {
	root, read := ev.Root(), vivarium.Map{}
	for _, key := range []string{
		"v_absent", "v_null", "v_str", "v_int", "v_negative", "v_unsigned", "v_float", "v_nan", "v_bool", "v_bin", "v_array", "v_map",
	} {
		read[key] = vivarium.Map{
			"type":  vivarium.Text(root.Get(key).Type().String()),
			"text":  vivarium.Text(root.Text(key)),
			"int":   vivarium.Int(root.Int(key)),
			"float": vivarium.Float(root.Float(key)),
			"bool":  vivarium.Bool(root.Bool(key)),
			"bytes": vivarium.Bin(root.Bytes(key)),
		}
	}
	ev.Return("read", read)
	list := ev.Get("deep").Get("list")
	there, _ := list.At(1).Get("name").Text()
	beside, _ := list.At(7).Get("name").Text()
	ev.Return("deep", vivarium.Text(there))
	ev.Return("deep_absent", vivarium.Text(beside))
	return nil
}

//go:wasmexport kit.lazy
func onLazy(size int32) int64 { return vivarium.Handle(size, lazy) }

func lazy(ev vivarium.AnyEvent) error {
	root := ev.Root()
	there := func(key string) vivarium.Bool { return root.Get(key).Bytes() != nil }
	ev.Return("ordinary", vivarium.Text(root.Text("ordinary")))
	ev.Return("first", vivarium.Text(root.Text("lazy")))
	ev.Return("second", vivarium.Text(root.Text("lazy")))
	ev.Return("email", vivarium.Text(root.Linked("ticket_").Linked("owner_").Linked("address_").Text("email")))
	ev.Return("null_there", there("lazy_null"))
	ev.Return("none_there", there("lazy_none"))
	ev.Return("none_again", there("lazy_none"))
	return nil
}

//go:wasmexport kit.prefetch
func onPrefetch(size int32) int64 { return vivarium.Handle(size, prefetch) }

func prefetch(ev vivarium.AnyEvent) error {
	if err := ev.Prefetch("lazy_a", "lazy_b", "lazy_c"); err != nil {
		return err
	}
	root := ev.Root()
	ev.Return("a", vivarium.Text(root.Text("lazy_a")))
	ev.Return("b", vivarium.Int(root.Int("lazy_b")))
	ev.Return("c_there", vivarium.Bool(root.Get("lazy_c").Bytes() != nil))
	return nil
}

//go:wasmexport kit.large
func onLarge(size int32) int64 { return vivarium.Handle(size, large) }

func large(ev vivarium.AnyEvent) error {
	text := ev.Root().Text("text")
	sum := 0
	for at := 0; at < len(text); at += 1000 {
		sum += int(text[at])
	}
	ev.Return("length", vivarium.Int(len(text)))
	ev.Return("checksum", vivarium.Int(sum))
	return nil
}

//go:wasmexport kit.log
func onLog(size int32) int64 { return vivarium.Handle(size, log) }

func log(ev vivarium.AnyEvent) error {
	text := ev.Root().Text("text")
	for range ev.Root().Int("times") {
		ev.Debug(text)
		ev.Info(text)
		ev.Warn(text)
		ev.Error(text)
	}
	return nil
}

var events int64

//go:wasmexport kit.globals
func onGlobals(size int32) int64 { return vivarium.Handle(size, globals) }

func globals(ev vivarium.AnyEvent) error {
	events++
	ev.Return("count", vivarium.Int(events))
	return nil
}

//go:wasmexport kit.context
func onContext(size int32) int64 { return vivarium.Handle(size, context) }

func context(ev vivarium.AnyEvent) error {
	root, params := ev.Root(), ev.Params()
	ev.Return("behavior", vivarium.Text(root.Text("behavior_name")))
	ev.Return("bot", vivarium.Text(root.Text("behavior_bot_name")))
	ev.Return("color", vivarium.Text(root.Text("var_color")))
	ev.Return("size", vivarium.Int(root.Int("var_size")))
	ev.Return("event", vivarium.Text(ev.EventID()))
	ev.Return("run", vivarium.Text(ev.RunID()))
	ev.Return("time", ev.HappenedAt())
	ev.Return("attempt", vivarium.Int(ev.Attempt()))
	ev.Return("mode", vivarium.Text(params.Text("mode")))
	ev.Return("ceiling", vivarium.Int(params.Int("ceiling")))
	ev.Return("prior", vivarium.Int(ev.Prior().Len()))
	return nil
}

func main() {}
