package vivarium

import (
	"iter"
	"math"
	"unsafe"

	"github.com/vivarium-wasm/vivarium/abi"
)

// ID is the ID of a record. 0 is no record.
type ID int64

// results is where IDs begin that stand for the record an action will create.
// Real IDs are never below zero.
const results = math.MinInt64

// Date is a time in Unix seconds: time.Unix(int64(d), 0) for package time, which
// the SDK leaves to those who need it. 0 is no time.
type Date int64

// Ref points to a record.
type Ref struct {
	Record string // its type: "ticket"
	ID     ID
}

// Ref points to the record that the view shows.
func (v View) Ref(record string) Ref { return Ref{record, v.ID("id")} }

// Texts is a text or a list of texts.
type Texts struct{ abi.Value }

// Len gives the number of texts.
func (t Texts) Len() int {
	if t.Type() == abi.Str {
		return 1
	}
	return t.Value.Len()
}

// First gives the first text: empty when there is none.
func (t Texts) First() string {
	for s := range t.All() {
		return s
	}
	return ""
}

// All walks the texts.
func (t Texts) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		if t.Type() == abi.Str {
			yield(text(t.Value))
			return
		}
		for _, v := range t.List() {
			if !yield(text(v)) {
				return
			}
		}
	}
}

// Contains reports whether s is one of the texts.
func (t Texts) Contains(s string) bool {
	for have := range t.All() {
		if have == s {
			return true
		}
	}
	return false
}

// TextMap is a map of texts. Where an entry holds several, as a mail header
// may, the first counts.
type TextMap struct{ abi.Value }

// Get gives the text of a key: empty when there is none.
func (m TextMap) Get(key string) string { return Texts{m.Value.Get(key)}.First() }

// Has reports whether there is such a key.
func (m TextMap) Has(key string) bool { return m.Value.Get(key).Bytes() != nil }

// All walks keys and texts in the order of the keys.
func (m TextMap) All() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for k, v := range m.Pairs() {
			if !yield(unsafe.String(unsafe.SliceData(k), len(k)), Texts{v}.First()) {
				return
			}
		}
	}
}

// ViewList is a list or map of records or structs.
type ViewList[R ~struct{ View }] struct {
	abi.Value
	ev *Event
}

// All walks the entries. The key is that of a map, and empty in a list.
func (l ViewList[R]) All() iter.Seq2[string, R] {
	return func(yield func(string, R) bool) {
		for k, v := range entries(l.Value) {
			if !yield(k, R(struct{ View }{l.ev.Within(v)})) {
				return
			}
		}
	}
}

func entries(v abi.Value) iter.Seq2[string, abi.Value] {
	return func(yield func(string, abi.Value) bool) {
		for _, entry := range v.List() {
			if !yield("", entry) {
				return
			}
		}
		for k, entry := range v.Pairs() {
			if !yield(unsafe.String(unsafe.SliceData(k), len(k)), entry) {
				return
			}
		}
	}
}

// text gives the text of a str, or of a bin that a host sent in place of one,
// sharing the value's bytes.
func text(v abi.Value) string {
	b, _ := v.Raw()
	return unsafe.String(unsafe.SliceData(b), len(b))
}

func integer(v abi.Value) int64 {
	n, _ := v.Int()
	return n
}
