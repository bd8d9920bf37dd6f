package contestant

import "github.com/vivarium-wasm/vivarium/benchmarks/events"

// native is a plain Go function over the same bytes: no sandbox at all.
func native() []*Contestant {
	return []*Contestant{{
		Name:   PlainGo,
		Guests: []Guest{None},
		Start:  alone(func(Spec) (Host, error) { return &nativeHost{}, nil }),
	}}
}

type nativeHost struct{ out []byte }

func (h *nativeHost) Handle(ev *events.Event) (Reply, error) {
	h.out = ev.Work.Do(h.out[:0], ev.Encoded)
	return Reply{Encoded: h.out}, nil
}

// Another has a buffer of its own.
func (h *nativeHost) Another() Host { return &nativeHost{} }

func (h *nativeHost) Close() error { return nil }
