package vivarium

import (
	"bytes"
	"strconv"
	"unsafe"

	"github.com/vivarium-wasm/vivarium/abi"
)

// View reads the keys behind a prefix: those of a linked record, where
// "ticket_owner_" is the prefix of the ticket's owner. The record views embed
// it. A view is a few words that are passed by value; it holds nothing of the
// record itself. Views of records and structs that came as values — an entry of
// a list, an answer — read the keys of that value.
type View struct {
	ev     *Event
	prefix string
	from   from
	inside abi.Value
}

// from says where a view's keys are looked for.
type from uint8

const (
	fromHost   from = iota // what was sent, then what the host answers
	fromEvent              // what was sent
	fromValue              // the map inside
	fromItself             // inside, whatever the key
)

// Root is the view without a prefix: the event's own keys, lazy ones among
// them.
func (ev *Event) Root() View { return View{ev: ev} }

// Own is the view of keys that are in the dictionary from the start or not at
// all. Reading an absent one asks nobody.
func (ev *Event) Own() View { return View{ev: ev, from: fromEvent} }

// Linked gives the view of the record that a prefix leads to.
func (v View) Linked(prefix string) View {
	v.prefix = v.ev.path(v.prefix, prefix)
	return v
}

// Within gives the view of a value: a map with the keys of a record or struct.
func (ev *Event) Within(v abi.Value) View { return View{ev: ev, from: fromValue, inside: v} }

// Within gives the view of the map that a key holds.
func (v View) Within(key string) View { return v.ev.Within(v.Get(key)) }

// Prefix gives what the view's keys begin with: empty for the event's own.
func (v View) Prefix() string { return v.prefix }

// As takes the view of a record whose type is only known at run time as one of
// a certain type, after looking at it.
//
//	if owner := ev.Bot().Owner(); owner.Type() == "worker" {
//		name := vivarium.As[vivarium.Worker](owner).FullName()
func As[R ~struct{ View }](v AnyRecord) R { return R(struct{ View }{v.View}) }

// AnyRecord is a record of any type.
type AnyRecord struct{ View }

// Type gives the record's type: "worker", "ticket".
func (r AnyRecord) Type() string { return r.View.Text("_type") }

// ID gives the record's ID.
func (r AnyRecord) ID() ID { return r.View.ID("id") }

// Label gives the record's name for people.
func (r AnyRecord) Label() string { return r.View.Text("_label") }

// Get gives the value of a key behind the prefix; see [Event.Get].
func (v View) Get(key string) abi.Value {
	switch v.from {
	case fromValue:
		return v.inside.Get(v.ev.join2(v.prefix, key))
	case fromItself:
		return v.inside
	case fromEvent:
		return v.ev.Sent(v.ev.join2(v.prefix, key))
	}
	return v.ev.Get(v.ev.join2(v.prefix, key))
}

// RefAt gives the record that a key points to.
func (v View) RefAt(key string) Ref {
	at := v.Get(key)
	return Ref{text(at.Get("record")), ID(integer(at.Get("id")))}
}

// Text gives a text: empty when it is absent, null or not text.
func (v View) Text(key string) string { return text(v.Get(key)) }

// Bytes gives bytes, or the bytes of a text: nil when absent or null.
func (v View) Bytes(key string) []byte {
	b, _ := v.Get(key).Raw()
	return b
}

// Int gives a number: 0 when it is absent, null or not an integer.
func (v View) Int(key string) int64 { return integer(v.Get(key)) }

// ID gives the ID of a record: 0 when it is absent or null.
func (v View) ID(key string) ID { return ID(integer(v.Get(key))) }

// Date gives a date: 0 when it is absent or null.
func (v View) Date(key string) Date { return Date(integer(v.Get(key))) }

// Float gives a decimal: 0 when it is absent, null or not a number.
func (v View) Float(key string) float64 {
	f, _ := v.Get(key).Float()
	return f
}

// Bool gives a checkbox: false when it is absent or null.
func (v View) Bool(key string) bool {
	b, _ := v.Get(key).Bool()
	return b
}

// Texts gives a text or a list of texts.
func (v View) Texts(key string) Texts { return Texts{v.Get(key)} }

// TextMap gives a map of texts, such as headers.
func (v View) TextMap(key string) TextMap { return TextMap{v.Get(key)} }

// Views gives the records or structs that a list or map holds.
func Views[R ~struct{ View }](v View, key string) ViewList[R] {
	return ViewList[R]{v.Get(key), v.ev}
}

// Numbered gives the key that ends in a number: "custom_" and 12 are
// "custom_12".
func Numbered(head string, n int64) string { return head + strconv.FormatInt(n, 10) }

// path gives a+b, kept until the handler returns: each path is stored once,
// and the prefix of a single part not at all.
func (ev *Event) path(a, b string) string {
	if a == "" {
		return b
	}
	at := len(ev.paths)
	p := append(append(ev.paths, a...), b...)
	n := len(p) - at
	if i := bytes.Index(p[:at], p[at:]); i >= 0 {
		at = i
	} else {
		ev.paths = p
	}
	return unsafe.String(&p[at], n)
}
