package abi

import "slices"

// Index finds a map's keys by binary search, where [Value.Get] walks. Building
// it costs one walk; a dictionary that is read more than twice repays that.
// It holds up to 64 keys in itself and allocates only for larger maps. The zero
// Index is empty. Not safe for concurrent use while Reset runs.
type Index struct {
	b    []byte
	keys []keyPos
	few  [64]keyPos
}

type keyPos struct{ at, end uint32 } // of a key's text; its value follows

// Reset makes x index v, which must be a map; otherwise x is empty and Reset
// answers false. x reads v's bytes in place.
func (x *Index) Reset(v Value) bool {
	x.b, x.keys = v.b, x.keys[:0]
	t, reason := next(v.b, 0)
	if reason != "" || t.typ != Map || t.n > len(v.b) {
		return false
	}
	if cap(x.keys) == 0 {
		x.keys = x.few[:0]
	}
	i, sorted := t.head, true
	for range t.n {
		at, end := keySpan(v.b, i)
		if end < 0 {
			x.keys = x.keys[:0]
			return false
		}
		if n := len(x.keys); n > 0 && sorted {
			last := x.keys[n-1]
			sorted = string(v.b[last.at:last.end]) < string(v.b[at:end])
		}
		x.keys = append(x.keys, keyPos{uint32(at), uint32(end)})
		if i = skip(v.b, end); i < 0 {
			x.keys = x.keys[:0]
			return false
		}
	}
	if !sorted {
		slices.SortFunc(x.keys, func(p, q keyPos) int {
			return slices.Compare(v.b[p.at:p.end], v.b[q.at:q.end])
		})
	}
	return true
}

// Len gives the number of keys.
func (x *Index) Len() int { return len(x.keys) }

// Get gives the value of a key: absent when there is no such key.
func (x *Index) Get(key string) Value {
	lo, hi := 0, len(x.keys)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		k := x.keys[mid]
		switch text := x.b[k.at:k.end]; {
		case string(text) == key:
			return slice(x.b, int(k.end))
		case string(text) < key:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return Value{}
}
