package abi

import "strconv"

// pathTo names the innermost value that holds the byte at offset, for an error:
// `returns.headers[2]`. It walks bytes that are well-formed up to offset.
func pathTo(b []byte, offset int) string {
	path, i := "", 0
	for range MaxDepth + 1 {
		t, reason := next(b, i)
		if reason != "" || i >= offset || t.typ != Array && t.typ != Map {
			return path
		}
		step, at := stepTo(b, i+t.head, t, offset)
		if at < 0 {
			return path
		}
		if path != "" && step != "" && step[0] != '[' {
			path += "."
		}
		path += step
		i = at
	}
	return path
}

// stepTo finds the child that holds offset: how a path names it, and where its
// value begins; at is -1 when the fault lies in a key or behind the last child.
func stepTo(b []byte, i int, t token, offset int) (step string, at int) {
	for k := range t.n {
		key := i
		if t.typ == Map {
			end := skip(b, i)
			if end < 0 || offset < end {
				return "", -1
			}
			i = end
		}
		end := skip(b, i)
		switch {
		case end >= 0 && offset >= end:
			i = end
		case t.typ == Map:
			return clip(string(rawKey(b, key))), i
		default:
			return "[" + strconv.Itoa(k) + "]", i
		}
	}
	return "", -1
}
