package vivarium

import (
	"strings"
	"unsafe"

	"github.com/vivarium-wasm/vivarium/abi"
)

// source is the dictionary or the context, read from the host and indexed when
// first needed.
type source struct {
	number abi.Source
	size   int // when known
	loaded bool
	value  abi.Value
	index  index
}

func (s *source) load(ev *Event) *source {
	if !s.loaded {
		s.loaded = true
		s.value = ev.read(s.number, s.size)
		s.index.reset(s.value)
	}
	return s
}

// read copies a source out of the host: into the event's room, or where that
// is too small into memory of its own. size is 0 when it is not known.
func (ev *Event) read(src abi.Source, size int) abi.Value {
	p := ev.room[ev.used:]
	if size > len(p) {
		p = make([]byte, size)
	}
	n := ev.host.Read(src, 0, p)
	if n > len(p) {
		p = make([]byte, n)
		n = ev.host.Read(src, 0, p)
	} else if size <= len(ev.room)-ev.used {
		ev.used += n
	}
	return abi.Trusted(p[:n:n])
}

// Dictionary gives the dictionary as it was sent, for walking: a map, without
// the context and without what was asked for.
func (ev *Event) Dictionary() abi.Value { return ev.dictionary.load(ev).value }

// Get gives the value of a key, whether it was sent or must be asked for: one
// that is neither sent nor known from earlier is asked of the host, once. It is
// absent when there is no such key; null is a value. When the host cannot
// answer the value is absent and [Event.Err] says why.
func (ev *Event) Get(key string) abi.Value {
	v := ev.Sent(key)
	if v.Bytes() != nil || abi.Reserved(key) || ev.isMissing(key) {
		return v
	}
	ev.unknown = append(ev.unknown[:0], key)
	if err := ev.ask(ev.unknown); err != nil {
		if ev.unread == nil {
			ev.unread = err
		}
		return abi.Value{}
	}
	return ev.answers[len(ev.answers)-1].Get(key)
}

// Sent gives the value of a key without asking the host: from the context, the
// dictionary, or what was asked for earlier.
func (ev *Event) Sent(key string) abi.Value {
	if inContext(key) {
		if v := ev.context.load(ev).index.get(key); v.Bytes() != nil {
			return v
		}
	}
	if v := ev.dictionary.load(ev).index.get(key); v.Bytes() != nil {
		return v
	}
	return ev.answered(key)
}

// inContext tells the keys of the context by their names: they occur nowhere
// else, and no other name occurs there.
func inContext(key string) bool {
	return abi.Reserved(key) || strings.HasPrefix(key, "var_") || strings.HasPrefix(key, "behavior_")
}

func (ev *Event) answered(key string) abi.Value {
	for _, answer := range ev.answers {
		if v := answer.Get(key); v.Bytes() != nil {
			return v
		}
	}
	return abi.Value{}
}

func (ev *Event) isMissing(key string) bool {
	for _, m := range ev.missing {
		if m == key {
			return true
		}
	}
	return false
}

// Prefetch asks the host for several lazy keys at once, so that reading them
// costs one call in place of many. Keys that are known already are left out.
// The error is a *[Refused].
func (ev *Event) Prefetch(keys ...string) error {
	ev.unknown = ev.unknown[:0]
	for _, key := range keys {
		if !ev.isMissing(key) && ev.Sent(key).Bytes() == nil {
			ev.unknown = append(ev.unknown, key)
		}
	}
	if len(ev.unknown) == 0 {
		return nil
	}
	return ev.ask(ev.unknown)
}

// ask asks the host for keys that nobody has asked for.
func (ev *Event) ask(keys []string) error {
	w := &ev.args
	w.Buf = w.Buf[:0]
	w.Map(1)
	w.Str("keys")
	w.Array(len(keys))
	for _, key := range keys {
		w.Str(key)
	}
	answer, err := ev.call(abi.KeyCall, w.Buf)
	if err != nil {
		return err
	}
	ev.answers = append(ev.answers, answer)
	for _, key := range keys {
		if answer.Len() < len(keys) && answer.Get(key).Bytes() == nil {
			ev.missing = append(ev.missing, strings.Clone(key))
		}
	}
	return nil
}

// Part asks the host for n bytes of a lazy text or binary key, from byte off
// on: for values too large to hold. Nothing is remembered. The error is a
// *[Refused].
func (ev *Event) Part(key string, off, n int) (abi.Value, error) {
	w := &ev.args
	w.Buf = w.Buf[:0]
	w.Map(1)
	w.Str("keys")
	w.Array(1)
	w.Map(3)
	w.Str("key")
	w.Str(key)
	w.Str("off")
	w.Int(int64(off))
	w.Str("len")
	w.Int(int64(n))
	answer, err := ev.call(abi.KeyCall, w.Buf)
	return answer.Get(key), err
}

// Err says why a lazy key could not be had since the last call of Err; nil when
// all could. An error that nobody asked for ends the run as failed, so that no
// handler decides on a value that it does not have.
func (ev *Event) Err() error {
	err := ev.unread
	ev.unread = nil
	return err
}

// join2 gives a+b in memory that the next join2 overwrites.
func (ev *Event) join2(a, b string) string {
	if a == "" {
		return b
	}
	ev.key = append(append(ev.key[:0], a...), b...)
	return unsafe.String(unsafe.SliceData(ev.key), len(ev.key))
}
