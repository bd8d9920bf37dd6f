package mail

import (
	"bytes"
	"strings"
)

// part is a node of the MIME tree: a multipart with children, or a leaf with a body.
type part struct {
	number   int // in the order of the message, the message itself is 1
	header   header
	content  content // Content-Type
	children []*part
	body     []byte // of a leaf, transfer encoding not yet undone
	preamble []byte // of a multipart: what stands before its first part
	epilogue []byte // of a multipart: what stands behind its last
}

// splitter cuts a message into parts in one pass. It looks for the boundaries of all enclosing
// multiparts at once: so an outer boundary ends an inner part that was never closed, and the work is
// linear in the message, however deep it nests.
type splitter struct {
	data  []byte
	pos   int
	open  []string       // boundaries of the enclosing multiparts, outermost first
	level map[string]int // boundary → index in open
	parts int
	notes *warnings
}

// splitMessage returns the tree of the message in data, which it refers to.
func splitMessage(data []byte, notes *warnings) *part {
	s := &splitter{data: data, level: make(map[string]int), notes: notes}
	return s.part()
}

// part reads the part at pos and leaves pos at the delimiter that ended it, or at the end.
func (s *splitter) part() *part {
	s.parts++
	p := &part{number: s.parts}
	var n int
	p.header, n = readHeader(s.data[s.pos:], s.isDelimiter, s.notes)
	s.pos += n
	p.content = parseContent(p.header.get("content-type"), s.notes)

	if !strings.HasPrefix(p.content.mediaType, "multipart/") {
		p.body = s.until()
		return p
	}
	boundary := s.boundary(p.content)
	switch {
	case boundary == "":
	case len(s.open) >= maxDepth:
		s.notes.addf("multiparts are nested too deep: limit %d, the rest is read as text", maxDepth)
	default:
		s.multipart(p, boundary)
		if len(p.children) > 0 {
			return p
		}
		s.notes.addf("multipart has no part with its boundary %q: read as text", cut(boundary, 70))
		p.body, p.preamble = p.preamble, nil
	}
	if p.body == nil {
		p.body = s.until()
	}
	p.content = content{mediaType: "text/plain"}
	return p
}

// multipart reads the children of p up to the closing boundary and what follows it.
func (s *splitter) multipart(p *part, boundary string) {
	shadowed, nested := s.level[boundary]
	depth := len(s.open)
	s.open = append(s.open, boundary)
	s.level[boundary] = depth

	p.preamble = s.until()
	closed := false
	for !closed && s.pos < len(s.data) {
		line, next := lineAt(s.data, s.pos)
		level, closing := s.delimiter(line)
		if level != depth {
			break
		}
		s.pos, closed = next, closing
		if closing {
			break
		}
		if s.parts >= maxParts {
			s.notes.addf("message has too many parts: limit %d, the rest is read as text", maxParts)
			p.children = append(p.children, &part{number: s.parts + 1, content: content{mediaType: "text/plain"}, body: s.data[s.pos:]})
			s.pos = len(s.data)
			break
		}
		p.children = append(p.children, s.part())
	}
	if !closed && len(p.children) > 0 {
		s.notes.addf("multipart is cut off: boundary %q is never closed", cut(boundary, 70))
	}

	s.open = s.open[:depth]
	delete(s.level, boundary)
	if nested {
		s.level[boundary] = shadowed
	}
	if closed {
		p.epilogue = s.until()
	}
}

// until returns what stands before the next delimiter of an enclosing multipart and moves there. The
// line end before a delimiter belongs to the delimiter.
func (s *splitter) until() []byte {
	start := s.pos
	for at := start; len(s.open) > 0 && at < len(s.data); {
		if line, _ := lineAt(s.data, at); s.isDelimiter(line) {
			s.pos = at
			body := s.data[start:at]
			return bytes.TrimSuffix(bytes.TrimSuffix(body, []byte("\n")), []byte("\r"))
		}
		i := bytes.Index(s.data[at:], []byte("\n--"))
		if i < 0 {
			break
		}
		at += i + 1
	}
	s.pos = len(s.data)
	return s.data[start:]
}

func (s *splitter) isDelimiter(line []byte) bool {
	level, _ := s.delimiter(line)
	return level >= 0
}

// delimiter returns which enclosing multipart a line delimits, -1 for none, and whether it closes it.
func (s *splitter) delimiter(line []byte) (level int, closing bool) {
	if len(line) < 3 || line[0] != '-' || line[1] != '-' || len(line) > maxBoundary+8 {
		return -1, false
	}
	line = bytes.TrimRight(line[2:], " \t")
	if level, ok := s.level[string(line)]; ok {
		return level, false
	}
	if end, ok := bytes.CutSuffix(line, []byte("--")); ok {
		if level, ok := s.level[string(end)]; ok {
			return level, true
		}
	}
	return -1, false
}

// maxBoundary is the longest boundary looked for, in bytes. RFC 2046 allows 70.
const maxBoundary = 256

// boundary returns the boundary of a multipart. Where none is declared, or an absurd one, it takes the
// first line that looks like a boundary; "" when there is none.
func (s *splitter) boundary(c content) string {
	declared := strings.TrimRight(c.params["boundary"], " \t")
	if declared != "" && len(declared) <= maxBoundary {
		return declared
	}
	for at := s.pos; at < len(s.data); {
		line, next := lineAt(s.data, at)
		if s.isDelimiter(line) {
			break
		}
		if guess, ok := bytes.CutPrefix(line, []byte("--")); ok && len(guess) <= maxBoundary {
			if guess = bytes.TrimRight(guess, " \t"); len(guess) > 0 && guess[0] != ' ' {
				s.notes.addf("multipart declares no usable boundary: took %q", cut(string(guess), 70))
				return string(guess)
			}
		}
		at = next
	}
	s.notes.addf("multipart declares no usable boundary: read as text")
	return ""
}
