// Package mail turns one RFC 5322 message into the dictionary of a mail event.
//
// Mail is hostile and, when it is not, dirty. [Parse] therefore repairs what it can, says so in
// [Message.Warnings], and fails only on input that is not a message at all. Every length, depth and
// count is bounded; all text that comes out is UTF-8 without NUL, with LF line ends.
//
// A message says nothing about the desk that receives it. Record ids, the ticket mask, URLs and the
// group are therefore sample values: fixed, or hashed from the message, so that one file gives one
// dictionary, on every machine and every day. [Message.Dictionary] lists them.
package mail

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// Bounds on what a message may make the reader do. Depth and part count are the defaults of Dovecot's
// message parser; the bytes of one field are of the order of Postfix's header_size_limit.
const (
	DefaultMaxBytes = 64 << 20 // bytes of a message

	maxDepth       = 100       // multiparts inside each other
	maxParts       = 10_000    // parts of a message
	maxFields      = 1_000     // header fields kept of one header
	maxFieldBytes  = 64 << 10  // bytes kept of one header field
	maxHeaderBytes = 256 << 10 // bytes kept of one header
	maxNameBytes   = 255       // bytes kept of an attachment's name
	maxAddresses   = 1_000     // addresses read from one header
	maxEmbedded    = 4         // attached messages opened inside each other in search of text
	maxWarnings    = 50        // warnings kept; the last line counts the others
)

// Options are the limits of [Parse]. The zero value is the default.
type Options struct {
	MaxBytes int64 // bytes of a message, 0 for [DefaultMaxBytes]
}

// Message is a parsed message. It is immutable, and safe for concurrent use.
type Message struct {
	// Warnings say, in the order they were met, what was wrong with the message and how it was read
	// nevertheless. Empty for a clean message.
	Warnings []string

	header      header
	sender      address
	recipients  []address
	subject     string
	date        int64  // Unix seconds, 0 when unknown
	text        string // plain body, drawn from the HTML when there is no other
	html        string
	encoding    string // charset of the body, lower case
	attachments []attachment
	encrypted   bool
	size        int64    // bytes of the message
	messageID   string   // without angle brackets
	ancestors   []string // message ids of the thread, oldest first
	key         string   // what sample ids are hashed from
}

// Parse reads one message. It fails when reading fails, and when the input is empty, larger than
// o.MaxBytes, binary, or has no header field; anything else is read as well as can be. Of attachments
// only name, type, size and hash are kept, so that the memory it needs is a small multiple of the
// message, whatever the message contains.
func Parse(r io.Reader, o Options) (*Message, error) {
	limit := o.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	var buf bytes.Buffer
	n, err := buf.ReadFrom(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("mail: read message: %w", err)
	case n == 0:
		return nil, errors.New("mail: not a message: the input is empty")
	case n > limit:
		return nil, fmt.Errorf("mail: message is too large: limit %d bytes, got more", limit)
	}

	var notes warnings
	data, mbox, err := unwrap(buf.Bytes(), &notes)
	if err != nil {
		return nil, fmt.Errorf("mail: not a message: %w", err)
	}
	root := splitMessage(data, &notes)
	if len(root.header) == 0 {
		return nil, fmt.Errorf("mail: not a message: no header field before %q", firstLine(data))
	}

	m := &Message{header: root.header, size: n}
	m.readEnvelope(mbox, &notes)
	m.readBody(root, &notes)
	m.key = m.messageID
	if m.key == "" {
		m.key = digest(data)
	}
	m.Warnings = notes.lines()
	return m, nil
}

// warnings collects what was wrong, each thing once, and never more than a bounded number of lines.
type warnings struct {
	list    []string
	seen    map[string]bool
	dropped int
}

func (w *warnings) addf(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	if w.seen[line] {
		return
	}
	if len(w.list) >= maxWarnings-1 {
		w.dropped++
		return
	}
	if w.seen == nil {
		w.seen = make(map[string]bool)
	}
	w.seen[line] = true
	w.list = append(w.list, line)
}

func (w *warnings) lines() []string {
	if w.dropped == 0 {
		return w.list
	}
	return append(w.list, fmt.Sprintf("%d more warnings are not listed", w.dropped))
}
