package vivarium

import (
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Any is a value of any type, to write: [Text], [Int], [Float], [Bool], [Bin],
// [List], [Map], [Null], [Raw], an [ID], [Date] or [Ref], the result of an
// action, or a struct of the catalog.
type Any interface{ AppendTo(w *abi.Writer) }

// The values an Any can be, besides those that have a meaning of their own.
type (
	Text  string
	Int   int64
	Float float64
	Bool  bool
	Bin   []byte
	List  []Any
	Map   map[string]Any
	Raw   struct{ abi.Value } // a value that was read, written as it is
)

// Null is the value null.
var Null = Raw{}

func (v Text) AppendTo(w *abi.Writer)  { w.Str(string(v)) }
func (v Int) AppendTo(w *abi.Writer)   { w.Int(int64(v)) }
func (v Float) AppendTo(w *abi.Writer) { w.Float(float64(v)) }
func (v Bool) AppendTo(w *abi.Writer)  { w.Bool(bool(v)) }
func (v Bin) AppendTo(w *abi.Writer)   { w.Bin(v) }
func (v Raw) AppendTo(w *abi.Writer)   { w.Value(v.Value) }
func (d Date) AppendTo(w *abi.Writer)  { w.Int(int64(d)) }

func (v List) AppendTo(w *abi.Writer) {
	w.Array(len(v))
	for _, entry := range v {
		AppendAny(w, entry)
	}
}

func (v Map) AppendTo(w *abi.Writer) {
	w.Map(len(v))
	for key, entry := range v {
		w.Str(key)
		AppendAny(w, entry)
	}
}

// AppendTo writes the ID, or the reference to the record an action will create.
func (id ID) AppendTo(w *abi.Writer) {
	if id < results+abi.MaxElements {
		w.Reference(int(id-results), "id")
		return
	}
	w.Int(int64(id))
}

func (r Ref) AppendTo(w *abi.Writer) {
	w.Map(2)
	w.Str("id")
	r.ID.AppendTo(w)
	w.Str("record")
	w.Str(r.Record)
}

// AppendAny writes a value of any type; nil is null.
func AppendAny(w *abi.Writer, v Any) {
	if v == nil {
		w.Nil()
		return
	}
	v.AppendTo(w)
}

// Fields writes the entries of a map whose number shows at the end. Each method
// writes one entry; a key must not be written twice. Generated code uses it,
// and so may code that writes arguments by name.
type Fields struct {
	w  *abi.Writer
	at int // where the map's count goes
	n  int
}

// BeginFields begins a map in w.
func BeginFields(w *abi.Writer) Fields {
	w.Buf = append(w.Buf, 0xde, 0, 0) // map of 16-bit count
	return Fields{w: w, at: len(w.Buf) - 2}
}

// End completes the map.
func (f *Fields) End() { f.w.Buf[f.at], f.w.Buf[f.at+1] = byte(f.n>>8), byte(f.n) }

// Key begins an entry: append one value to the writer next.
func (f *Fields) Key(name string) *abi.Writer {
	f.n++
	f.w.Str(name)
	return f.w
}

// Text writes a text.
func (f *Fields) Text(name, v string) { f.Key(name).Str(v) }

// Bytes writes bytes.
func (f *Fields) Bytes(name string, v []byte) { f.Key(name).Bin(v) }

// Int writes a number.
func (f *Fields) Int(name string, v int64) { f.Key(name).Int(v) }

// Float writes a decimal.
func (f *Fields) Float(name string, v float64) { f.Key(name).Float(v) }

// Bool writes a checkbox.
func (f *Fields) Bool(name string, v bool) { f.Key(name).Bool(v) }

// Any writes a value of any type; nil is null.
func (f *Fields) Any(name string, v Any) { AppendAny(f.Key(name), v) }

// Texts writes a list of texts.
func (f *Fields) Texts(name string, v []string) { AppendTexts(f.Key(name), v) }

// TextMap writes a map of texts.
func (f *Fields) TextMap(name string, v map[string]string) { AppendTextMap(f.Key(name), v) }

// AppendRaw writes bytes as text where they are UTF-8, and as bytes where not.
func AppendRaw(w *abi.Writer, v string) {
	if utf8.ValidString(v) {
		w.Str(v)
		return
	}
	w.Bin([]byte(v))
}

// AppendTexts writes a list of texts.
func AppendTexts(w *abi.Writer, v []string) {
	w.Array(len(v))
	for _, s := range v {
		w.Str(s)
	}
}

// AppendTextMap writes a map of texts.
func AppendTextMap(w *abi.Writer, v map[string]string) {
	w.Map(len(v))
	for key, s := range v {
		w.Str(key)
		w.Str(s)
	}
}

// AppendList writes a list of values of one type: IDs, structs.
func AppendList[T Any](w *abi.Writer, v []T) {
	w.Array(len(v))
	for _, entry := range v {
		entry.AppendTo(w)
	}
}

// AppendMap writes a map of values of one type.
func AppendMap[T Any](w *abi.Writer, v map[string]T) {
	w.Map(len(v))
	for key, entry := range v {
		w.Str(key)
		entry.AppendTo(w)
	}
}
