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
// record itself. Views of records that came as values — an entry of a list —
// read the keys of that value.
type View struct {
	ev     *Event
	prefix string
	inside abi.Value // when set, keys are looked up here and nowhere else
	sent   bool      // never asks the host
}

// Root is the view without a prefix: the event's own keys, lazy ones among
// them.
func (ev *Event) Root() View { return View{ev: ev} }

// Own is the view of keys that are in the dictionary from the start or not at
// all. Reading an absent one asks nobody.
func (ev *Event) Own() View { return View{ev: ev, sent: true} }

// Linked gives the view of the record that a prefix leads to.
func (v View) Linked(prefix string) View {
	return View{ev: v.ev, prefix: v.ev.path(v.prefix, prefix), inside: v.inside}
}

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
	switch {
	case v.inside.Bytes() != nil:
		return v.inside.Get(v.ev.join2(v.prefix, key))
	case v.sent:
		return v.ev.Sent(v.ev.join2(v.prefix, key))
	}
	return v.ev.Get(v.ev.join2(v.prefix, key))
}

// GetID gives the value of a key that ends in a number: custom_12.
func (v View) GetID(key string, id ID) abi.Value {
	var room [48]byte
	full := strconv.AppendInt(append(room[:0], key...), int64(id), 10)
	return v.Get(unsafe.String(unsafe.SliceData(full), len(full)))
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

// Records gives the records that a list or map of records holds.
func Records[R ~struct{ View }](v View, key string) RecordList[R] {
	return RecordList[R]{v.Get(key), v.ev}
}

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
