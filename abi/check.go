package abi

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Bounds are what [Check] holds a message against. A zero field means the
// ABI's own bound.
type Bounds struct {
	Depth    int // nesting of maps and arrays; default and most [MaxDepth]
	Elements int // values, keys included; default and most [MaxElements]
	Refs     int // references (ext 1) may name actions 0 … Refs-1; default: none
}

func (b Bounds) filled() Bounds {
	if b.Depth <= 0 || b.Depth > MaxDepth {
		b.Depth = MaxDepth
	}
	if b.Elements <= 0 || b.Elements > MaxElements {
		b.Elements = MaxElements
	}
	return b
}

// DecodeError says why bytes are not a message, and where.
type DecodeError struct {
	Offset  int    // of the byte at fault
	Path    string // of the value at fault: `actions[2].name`; empty at the top
	Reason  string // lower case, without a full stop
	Limit   string // depth or elements when a bound was passed, else empty
	Used    int    // of that limit
	Allowed int    // of that limit
}

// Error gives the reason, the path and the offset on one line.
func (e *DecodeError) Error() string {
	s := "msgpack: " + e.Reason
	if e.Limit != "" {
		s += " (" + strconv.Itoa(e.Used) + " of " + strconv.Itoa(e.Allowed) + " allowed)"
	}
	if e.Path != "" {
		s += " in " + e.Path
	}
	return s + " at byte " + strconv.Itoa(e.Offset)
}

// Check proves that msg is exactly one well-formed value: map keys are text
// and unique, text is UTF-8, nothing trails, and depth, element count and
// references are within bounds. Every declared length is compared with the
// bytes that are left before it is used. It takes any valid form in any key
// order, in time proportional to len(msg)·log len(msg), and allocates only for
// maps whose keys are not sorted: 4 bytes a key. The error is a *[DecodeError].
func Check(msg []byte, bounds Bounds) (Value, error) {
	c := checker{b: msg, bounds: bounds.filled()}
	end, err := c.value(0, 0)
	if err == nil && end < len(msg) {
		err = &DecodeError{Offset: end, Reason: strconv.Itoa(len(msg)-end) + " bytes after the end"}
	}
	if err != nil {
		err.Path = pathTo(msg, err.Offset)
		return Value{}, err
	}
	return Value{msg}, nil
}

type checker struct {
	b        []byte
	bounds   Bounds
	elements int
}

func (c *checker) fail(at int, reason string) (int, *DecodeError) {
	return 0, &DecodeError{Offset: at, Reason: reason}
}

// value checks the value at i and returns the index behind it.
func (c *checker) value(i, depth int) (int, *DecodeError) {
	if c.elements++; c.elements > c.bounds.Elements {
		return 0, &DecodeError{Offset: i, Reason: "too many elements", Limit: "elements", Used: c.elements, Allowed: c.bounds.Elements}
	}
	if i < len(c.b) { // the commonest values, without a token
		switch h := c.b[i]; {
		case h >= 0xa0 && h < 0xc0:
			return c.text(i, i+1, int(h&0x1f))
		case h >= 0x80 && h < 0xa0, h >= 0xd4 && h <= 0xd8:
		default:
			if n := int(span[h]); n > 0 && n <= len(c.b)-i {
				return i + n, nil
			}
		}
	}
	t, reason := next(c.b, i)
	if reason != "" {
		return c.fail(i, reason)
	}
	body := i + t.head
	switch t.typ {
	case Str:
		return c.text(i, body, t.size)
	case Bin:
		if t.size > len(c.b)-body {
			return c.short(i, t.size, body)
		}
		return body + t.size, nil
	case Array, Map:
		return c.children(i, t, depth+1)
	case TimeAt, RefTo:
		if t.size > len(c.b)-body {
			return c.short(i, t.size, body)
		}
		return c.extension(i, t)
	}
	return body, nil
}

func (c *checker) short(i, size, body int) (int, *DecodeError) {
	return c.fail(i, "declares "+strconv.Itoa(size)+" bytes, "+strconv.Itoa(len(c.b)-body)+" are left")
}

func (c *checker) text(i, body, size int) (int, *DecodeError) {
	if size > len(c.b)-body {
		return c.short(i, size, body)
	}
	if !validText(c.b[body : body+size]) {
		return c.fail(i, "text is not UTF-8")
	}
	return body + size, nil
}

// validText reports UTF-8. Most text is ASCII, which eight bytes at a time show.
func validText(b []byte) bool {
	const high = 0x8080808080808080
	seen := uint64(0)
	if n := len(b); n >= 8 {
		for i := 0; i < n-8; i += 8 {
			seen |= binary.LittleEndian.Uint64(b[i:])
		}
		seen |= binary.LittleEndian.Uint64(b[n-8:])
	} else {
		for _, c := range b {
			seen |= uint64(c)
		}
	}
	return seen&high == 0 || utf8.Valid(b)
}

func (c *checker) children(i int, t token, depth int) (int, *DecodeError) {
	if depth > c.bounds.Depth {
		return 0, &DecodeError{Offset: i, Reason: "nested too deep", Limit: "depth", Used: depth, Allowed: c.bounds.Depth}
	}
	least := t.n
	if t.typ == Map {
		least *= 2
	}
	body := i + t.head
	if least > len(c.b)-body {
		return c.fail(i, t.typ.String()+" declares "+strconv.Itoa(t.n)+" entries, "+strconv.Itoa(len(c.b)-body)+" bytes are left")
	}
	if least > c.bounds.Elements-c.elements {
		return 0, &DecodeError{Offset: i, Reason: "too many elements", Limit: "elements", Used: c.elements + least, Allowed: c.bounds.Elements}
	}
	if t.typ == Map {
		return c.pairs(body, t.n, depth)
	}
	var err *DecodeError
	for range t.n {
		if body, err = c.value(body, depth); err != nil {
			return 0, err
		}
	}
	return body, nil
}

// pairs checks n keys and values from i on. Strictly ascending keys, which is
// what every writer that sorts sends, cannot repeat; others are sorted once.
func (c *checker) pairs(i, n, depth int) (int, *DecodeError) {
	start, sorted := i, true
	var last []byte
	for k := range n {
		at, end := keySpan(c.b, i)
		if end < 0 || end-at > MaxKeyLen {
			return c.badKey(i, end-at)
		}
		c.elements++
		key := c.b[at:end]
		if !validText(key) {
			return c.fail(i, "text is not UTF-8")
		}
		if sorted && k > 0 && string(last) >= string(key) {
			sorted = false
		}
		last = key
		var err *DecodeError
		if i, err = c.value(end, depth); err != nil {
			return 0, err
		}
	}
	if !sorted {
		if at := firstDuplicate(c.b, start, n); at >= 0 {
			return c.fail(at, "duplicate key "+strconv.Quote(clip(string(rawKey(c.b, at)))))
		}
	}
	return i, nil
}

// badKey says why there is no key at i, or that it has too many bytes.
func (c *checker) badKey(i, size int) (int, *DecodeError) {
	t, reason := next(c.b, i)
	switch {
	case reason != "":
		return c.fail(i, reason)
	case t.typ != Str:
		return c.fail(i, "a map key is "+t.typ.String()+", keys are str")
	case size > MaxKeyLen:
		return 0, &DecodeError{Offset: i, Reason: "map key too long", Limit: "key bytes", Used: size, Allowed: MaxKeyLen}
	}
	return c.short(i, t.size, i+t.head)
}

// firstDuplicate returns the offset of a key that stands twice among the n
// checked pairs from i on, or -1.
func firstDuplicate(b []byte, i, n int) int {
	var few [32]uint32
	at := few[:0]
	if n > len(few) {
		at = make([]uint32, 0, n)
	}
	for range n {
		at = append(at, uint32(i))
		i = skip(b, skip(b, i))
	}
	sortKeys(b, at)
	for k := 1; k < len(at); k++ {
		if bytes.Equal(rawKey(b, int(at[k-1])), rawKey(b, int(at[k]))) {
			return int(max(at[k-1], at[k]))
		}
	}
	return -1
}

// sortKeys sorts offsets of checked keys by the keys' bytes.
func sortKeys(b []byte, at []uint32) {
	slices.SortFunc(at, func(x, y uint32) int {
		return bytes.Compare(rawKey(b, int(x)), rawKey(b, int(y)))
	})
}

// rawKey is the text of the key at i, nil where bytes nobody checked have none.
func rawKey(b []byte, i int) []byte {
	at, end := keySpan(b, i)
	if end < 0 {
		return nil
	}
	return b[at:end]
}

// clip shortens text from a guest before it goes into an error.
func clip(s string) string {
	if len(s) <= 64 {
		return s
	}
	end := 61
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "..."
}

func (c *checker) extension(i int, t token) (int, *DecodeError) {
	body := c.b[i+t.head : i+t.head+t.size]
	end := i + t.head + t.size
	if t.typ == TimeAt {
		switch sec, nanos, ok := timestamp(body); {
		case !ok || nanos >= 1e9:
			return c.fail(i, "timestamp of a wrong form")
		case sec < MinTime || sec > MaxTime:
			return c.fail(i, "timestamp outside the years 1 to 9999")
		}
		return end, nil
	}
	return end, c.reference(i, i+t.head, body)
}

// reference checks the body of ext 1: an array of an index and a path of text
// keys and list indexes.
func (c *checker) reference(i, at int, body []byte) *DecodeError {
	wrong := func(reason string) *DecodeError { return &DecodeError{Offset: i, Reason: "reference " + reason} }
	t, reason := next(body, 0)
	if reason != "" || t.typ != Array || t.n < 1 || t.n > MaxDepth {
		return wrong("is not an array of 1 to " + strconv.Itoa(MaxDepth) + " parts")
	}
	k := t.head
	for part := range t.n {
		p, reason := next(body, k)
		switch {
		case reason != "" || p.size > len(body)-k-p.head:
			return wrong("ends in the middle of a part")
		case part == 0 && (p.typ != Int || p.neg):
			return wrong("does not begin with the index of an action")
		case part == 0 && p.num >= uint64(max(c.bounds.Refs, 0)):
			return wrong("names action " + strconv.FormatUint(p.num, 10) + " of " + strconv.Itoa(max(c.bounds.Refs, 0)) + " requested before it")
		case p.typ == Int && !p.neg && p.num <= math.MaxInt32, p.typ == Str && utf8.Valid(body[k+p.head:k+p.head+p.size]):
		default:
			return wrong("has a part that is neither text nor an index")
		}
		k += p.head + p.size
	}
	if k != len(body) {
		return wrong("has bytes after its end")
	}
	if c.elements += t.n; c.elements > c.bounds.Elements {
		return &DecodeError{Offset: at, Reason: "too many elements", Limit: "elements", Used: c.elements, Allowed: c.bounds.Elements}
	}
	return nil
}
