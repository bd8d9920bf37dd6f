package instrument

import (
	"sort"
	"unicode/utf8"
)

// Names are the function names of a module, as its own name section gives them: untrusted text, valid UTF-8, each cut
// to 256 bytes. The zero value knows none.
type Names struct {
	index []uint32 // ascending function indices
	end   []uint32 // end of each name in text
	text  string
}

const (
	maxNameText = 8 << 20 // all names together; further ones are dropped
	maxName     = 256
)

// Func gives the name of a function, or "".
func (n *Names) Func(index uint32) string {
	i := sort.Search(len(n.index), func(i int) bool { return n.index[i] >= index })
	if i == len(n.index) || n.index[i] != index {
		return ""
	}
	start := uint32(0)
	if i > 0 {
		start = n.end[i-1]
	}
	return n.text[start:n.end[i]]
}

// Len is the number of names known.
func (n *Names) Len() int { return len(n.index) }

// parseNames reads the content of a name section. Nothing depends on it, so a malformed one is dropped, not refused.
func parseNames(content []byte) Names {
	r := reader{buf: content, end: len(content), fn: -1}
	for r.fail == nil && r.pos < len(content) {
		id := r.byte()
		size := r.count("bytes", 1)
		if r.fail != nil {
			break
		}
		if id != 1 {
			r.bytes(size)
			continue
		}
		names, ok := functionNames(content[r.pos : r.pos+size])
		if !ok {
			break
		}
		return names
	}
	return Names{}
}

func functionNames(sub []byte) (Names, bool) {
	r := reader{buf: sub, end: len(sub), fn: -1}
	n := r.count("names", 2)
	names := Names{index: make([]uint32, 0, n), end: make([]uint32, 0, n)}
	text := make([]byte, 0, min(len(sub), maxNameText))
	for i := 0; i < n; i++ {
		index := r.u32()
		name := cutName(r.name())
		if r.fail != nil || len(names.index) > 0 && index <= names.index[len(names.index)-1] {
			return Names{}, false
		}
		if len(text)+len(name) > maxNameText {
			break
		}
		text = append(text, name...)
		names.index = append(names.index, index)
		names.end = append(names.end, uint32(len(text)))
	}
	names.text = string(text)
	return names, true
}

// cutName shortens a name without splitting a character.
func cutName(name []byte) []byte {
	if len(name) <= maxName {
		return name
	}
	cut := maxName
	for !utf8.RuneStart(name[cut]) {
		cut--
	}
	return name[:cut]
}
