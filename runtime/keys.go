package runtime

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// wanted is one key of a $key call, perhaps only a range of its value.
type wanted struct {
	key      string
	off, len int64
	part     bool
}

const maxWanted = 1024 // keys in one $key call

// keys answers $key {keys: [...]}: a map of the keys that exist. Keys of the
// context and of the dictionary come from what is encoded already; the rest are
// asked of the host app, once for each event.
func (r *run) keys(args []byte) *refusedOp {
	list, refused := readWanted(args)
	if refused != nil {
		return refused
	}
	facts := abi.Trusted(r.factBytes())
	got := make(map[string]abi.Value, len(list))
	var ask []string
	for _, w := range list {
		if v := facts.Get(w.key); v.Type() != abi.Absent {
			got[w.key] = v
		} else if v := r.ev.index.Get(w.key); v.Type() != abi.Absent {
			got[w.key] = v
		} else {
			ask = append(ask, w.key)
		}
	}
	if len(ask) > 0 && r.ev.Keys != nil {
		defer r.rescue(abi.KeyCall)
		ctx, done := r.lend()
		defer done()
		if refused := r.ev.lazily(ctx, ask, got, r.b.limits.AnswerBytes); refused != nil {
			return refused
		}
		r.lateness(abi.KeyCall)
	}
	return r.answerKeys(list, got)
}

// answerKeys writes the map: sorted, without keys that do not exist.
func (r *run) answerKeys(list []wanted, got map[string]abi.Value) *refusedOp {
	slices.SortFunc(list, func(a, b wanted) int { return strings.Compare(a.key, b.key) })
	list = slices.DeleteFunc(list, func(w wanted) bool { return got[w.key].Type() == abi.Absent })
	size := int64(5)
	for _, w := range list {
		n := int64(len(got[w.key].Bytes()))
		if w.part {
			n = min(n, w.len)
		}
		size += int64(len(w.key)) + n + 10
	}
	if used := r.answerBytes + size; used > r.b.limits.AnswerBytes {
		return &refusedOp{code: abi.OverLimit, message: abi.KeyCall + ": the answers are too large", limit: "answer_bytes", used: used, allowed: r.b.limits.AnswerBytes}
	}
	w := abi.Writer{Buf: r.spare[:0]}
	w.Map(len(list))
	for _, want := range list {
		w.Str(want.key)
		v := got[want.key]
		if !want.part {
			w.Value(v)
			continue
		}
		raw, ok := v.Raw()
		if !ok {
			return &refusedOp{code: abi.Malformed, message: abi.KeyCall + ": key " + strconv.Quote(want.key) + " is " + v.Type().String() + ": only str and bin have ranges"}
		}
		from := min(want.off, int64(len(raw)))
		w.Bin(raw[from:min(from+want.len, int64(len(raw)))])
	}
	return r.giveBytes(abi.KeyCall, w.Buf)
}

// readWanted reads {keys: [text or {key, off, len}]}.
func readWanted(args []byte) ([]wanted, *refusedOp) {
	v, refused := checkMap(args, 0)
	if refused != nil {
		return nil, refused
	}
	keys := v.Get("keys")
	switch {
	case keys.Type() != abi.Array || v.Len() != 1:
		return nil, &refusedOp{code: abi.Malformed, message: abi.KeyCall + " takes {keys: [...]}"}
	case keys.Len() > maxWanted:
		return nil, &refusedOp{code: abi.OverLimit, message: abi.KeyCall + ": too many keys", limit: "keys", used: int64(keys.Len()), allowed: maxWanted}
	}
	list := make([]wanted, 0, keys.Len())
	seen := make(map[string]bool, keys.Len())
	for i, entry := range keys.List() {
		w, ok := readKey(entry)
		if !ok || len(w.key) > abi.MaxNameLen {
			return nil, &refusedOp{code: abi.Malformed, message: abi.KeyCall + ": entry " + strconv.Itoa(i) + " is neither a key nor {key, off, len}"}
		}
		if !seen[w.key] {
			list = append(list, w)
		}
		seen[w.key] = true
	}
	return list, nil
}

func readKey(v abi.Value) (w wanted, ok bool) {
	if w.key, ok = v.Text(); ok {
		return w, true
	}
	key, ok1 := v.Get("key").Text()
	off, ok2 := v.Get("off").Uint()
	size, ok3 := v.Get("len").Uint()
	if !ok1 || !ok2 || !ok3 || v.Len() != 3 || off > abi.MaxSize || size > abi.MaxSize {
		return w, false
	}
	return wanted{key: key, off: int64(off), len: int64(size), part: true}, true
}
