package mail

import (
	"bytes"
	"strings"
)

// field is one header field: its name in lower case, its value unfolded but otherwise as sent. The text
// that the value encodes is filled in only for the header of the message.
type field struct{ name, value, text string }

// header is the fields of one header in their order.
type header []field

// get returns the value of the first field of that lower-case name, and "" without one. The first
// counts because that is what mail programs show.
func (h header) get(name string) string {
	for _, f := range h {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// essential reports the fields that are kept, once, even after the limits of a header are reached:
// without them a message can no longer be read.
func essential(name string) bool {
	switch name {
	case "from", "sender", "to", "cc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
		"content-type", "content-transfer-encoding", "content-disposition":
		return true
	}
	return false
}

// headerReader reads the header at the start of a message or part.
type headerReader struct {
	data  []byte
	pos   int
	notes *warnings

	out     header
	name    string // of the field being read
	value   []byte
	size    int  // bytes kept so far
	cut     bool // the current field is too long
	junk    bool // a line was neither a field nor a continuation, and said so
	dropped int
}

// readHeader returns the fields at the start of data and the number of bytes they took, with the blank
// line behind them. It ends early, before a line for which stop is true (the boundary of an enclosing
// part), and before text that no header can contain, for the blank line may be missing.
func readHeader(data []byte, stop func(line []byte) bool, notes *warnings) (header, int) {
	r := headerReader{data: data, notes: notes}
	for r.pos < len(data) {
		line, next := lineAt(data, r.pos)
		if stop(line) {
			break
		}
		name, value, isField := splitField(line)
		switch {
		case len(line) == 0:
			r.pos = next
			return r.finish(), r.pos
		case isField:
			r.begin(name)
			r.extend(value)
		case line[0] == ' ' || line[0] == '\t':
			if len(bytes.TrimSpace(line)) == 0 && !r.continuesAt(next) {
				r.pos = next
				return r.finish(), r.pos
			}
			r.extend(bytes.TrimSpace(line))
		case r.continuesAt(next) && (r.name != "" || isMboxLine(line)):
			if !isMboxLine(line) {
				if !r.junk {
					notes.addf("header line %q is neither a field nor a continuation: read as one", firstLine(line))
				}
				r.junk = true
				r.extend(bytes.TrimSpace(line))
			}
		default:
			if r.name != "" {
				notes.addf("no blank line between header and body: the body begins at %q", firstLine(line))
			}
			return r.finish(), r.pos
		}
		r.pos = next
	}
	return r.finish(), r.pos
}

// continuesAt reports whether the line at pos is still one of a header.
func (r *headerReader) continuesAt(pos int) bool {
	line, _ := lineAt(r.data, pos)
	_, _, isField := splitField(line)
	return isField
}

func (r *headerReader) begin(name string) {
	r.flush()
	r.name = name
	r.value = r.value[:0]
}

// extend adds a line to the value of the current field, as far as a field may grow.
func (r *headerReader) extend(line []byte) {
	if r.name == "" {
		return
	}
	if len(r.value) > 0 && len(line) > 0 && len(r.value) < maxFieldBytes {
		r.value = append(r.value, ' ')
	}
	room := maxFieldBytes - len(r.value)
	if len(line) > room {
		line, r.cut = line[:max(room, 0)], true
	}
	r.value = append(r.value, line...)
}

func (r *headerReader) flush() {
	if r.name == "" {
		return
	}
	if r.cut {
		r.notes.addf("header field %q is too long: limit %d bytes, the rest is dropped", cut(r.name, 40), maxFieldBytes)
		r.cut = false
	}
	size := len(r.name) + len(r.value)
	full := len(r.out) >= maxFields || r.size+size > maxHeaderBytes
	if full && (!essential(r.name) || r.out.get(r.name) != "") {
		r.dropped++
		return
	}
	r.size += size
	r.out = append(r.out, field{name: r.name, value: string(r.value)})
}

func (r *headerReader) finish() header {
	r.flush()
	if r.dropped > 0 {
		r.notes.addf("header is too large: limits %d fields and %d bytes, %d fields are dropped",
			maxFields, maxHeaderBytes, r.dropped)
	}
	return r.out
}

// splitField splits "Name: value". A name is printable ASCII without spaces (RFC 5322 section 2.2);
// spaces before the colon are obsolete but allowed (section 4.5). Names over 256 bytes are not names.
func splitField(line []byte) (name string, value []byte, ok bool) {
	colon := bytes.IndexByte(line[:min(len(line), 257)], ':')
	if colon <= 0 {
		return "", nil, false
	}
	raw := bytes.TrimRight(line[:colon], " \t")
	for _, c := range raw {
		if c <= ' ' || c > '~' {
			return "", nil, false
		}
	}
	if !isNameStart(raw) {
		return "", nil, false
	}
	return strings.ToLower(string(raw)), bytes.TrimSpace(line[colon+1:]), true
}

// isNameStart is stricter than the RFC, which would take the first line of a JSON file for a field.
func isNameStart(raw []byte) bool {
	if len(raw) == 0 {
		return false
	}
	c := raw[0] | 0x20
	return c >= 'a' && c <= 'z' || raw[0] >= '0' && raw[0] <= '9'
}

// lineAt returns the line at pos without its end, and where the next one begins.
func lineAt(data []byte, pos int) (line []byte, next int) {
	if i := bytes.IndexByte(data[pos:], '\n'); i >= 0 {
		return bytes.TrimSuffix(data[pos:pos+i], []byte("\r")), pos + i + 1
	}
	return bytes.TrimSuffix(data[pos:], []byte("\r")), len(data)
}
