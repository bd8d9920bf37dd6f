package abi

import "strconv"

// place is one map or array on the way to a value.
type place struct {
	left  int // entries that are not behind us
	index int // of the entry we are in
	key   int // where its key stands; noKey when that is still to come
	isMap bool
}

const noKey = -1

// pathTo names the innermost value that holds the byte at offset, for an error:
// `returns.headers[2]`. b is well-formed up to offset and is walked once.
func pathTo(b []byte, offset int) string {
	var stack [MaxDepth + 1]place
	depth, i := 0, 0
	for i < offset {
		t, reason := next(b, i)
		end := i + t.head + t.size
		switch {
		case reason != "" || end > offset:
			return pathOf(b, stack[:depth])
		case depth > 0 && stack[depth-1].isMap && stack[depth-1].key == noKey:
			stack[depth-1].key = i
		case t.n > 0 && depth == len(stack):
			return pathOf(b, stack[:depth])
		case t.n > 0:
			stack[depth] = place{left: t.n, key: noKey, isMap: t.typ == Map}
			depth++
		default:
			depth = leave(stack[:], depth)
		}
		i = end
	}
	return pathOf(b, stack[:depth])
}

// leave goes on behind a value, and behind each map and array that ends with it.
func leave(stack []place, depth int) int {
	for ; depth > 0; depth-- {
		p := &stack[depth-1]
		p.left--
		p.index++
		p.key = noKey
		if p.left > 0 {
			break
		}
	}
	return depth
}

func pathOf(b []byte, stack []place) (path string) {
	for _, p := range stack {
		switch {
		case !p.isMap:
			path += "[" + strconv.Itoa(p.index) + "]"
		case p.key == noKey: // the fault lies in a key
			return path
		default:
			if path != "" {
				path += "."
			}
			path += clip(string(rawKey(b, p.key)))
		}
	}
	return path
}
