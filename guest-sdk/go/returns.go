package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// returns collects what the handler gives back: a map whose count is filled in
// at the end. Setting a name again replaces its value.
type returns struct {
	w     abi.Writer
	pairs []pair
	few   [12]pair
	room  [4 << 10]byte
}

type pair struct {
	name string
	at   int // where the pair begins
}

func (r *returns) begin() {
	r.w.Buf, r.pairs = append(r.room[:0], 0xde, 0, 0), r.few[:0]
}

func (r *returns) key(name string) *abi.Writer {
	for i := range r.pairs {
		if r.pairs[i].name == name {
			r.cut(i)
			break
		}
	}
	r.pairs = append(r.pairs, pair{name, len(r.w.Buf)})
	r.w.Str(name)
	return &r.w
}

// cut removes a pair and closes the gap.
func (r *returns) cut(i int) {
	at, end := r.pairs[i].at, len(r.w.Buf)
	if i+1 < len(r.pairs) {
		end = r.pairs[i+1].at
	}
	r.w.Buf = append(r.w.Buf[:at], r.w.Buf[end:]...)
	r.pairs = append(r.pairs[:i], r.pairs[i+1:]...)
	for k := i; k < len(r.pairs); k++ {
		r.pairs[k].at -= end - at
	}
}

// finish gives the returns as one value, or nothing when there are none.
func (r *returns) finish() []byte {
	n := len(r.pairs)
	if n == 0 {
		return nil
	}
	r.w.Buf[1], r.w.Buf[2] = byte(n>>8), byte(n)
	return r.w.Buf
}

// Return sets one of the values the handler gives back, by its name in the
// catalog. The event types have a method for each return of theirs; this is the
// way to those of a host's own.
func (ev *Event) Return(name string, v Any) { AppendAny(ev.Returns(name), v) }

// Returns begins a return: append one value to the writer next. Generated code
// uses it.
func (ev *Event) Returns(name string) *abi.Writer { return ev.returns.key(name) }
