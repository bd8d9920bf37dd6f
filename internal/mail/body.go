package mail

import (
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"hash"
	"strings"
)

// attachment is what is kept of an attached file. Its content is counted and hashed, not kept.
type attachment struct {
	name      string
	mediaType string
	size      int64  // bytes, decoded
	sha1      string // of the decoded content, hex
}

// reading is the text found in a part of the tree.
type reading struct{ text, html string }

// bodyReader walks the tree once and sorts its leaves into body text and attachments.
type bodyReader struct {
	notes    *warnings
	charset  string // of the first text read
	files    []attachment
	texts    []*part // attached text, in case there is no other
	messages []*part // attached messages, likewise
	embedded int     // attached messages being read
}

// readBody takes the body and the attachments from the tree. No text is given up: HTML is turned into
// plain text where there is none, and what only attachments or the edges of a multipart contain
// becomes the body.
func (m *Message) readBody(root *part, notes *warnings) {
	r := &bodyReader{notes: notes}
	body := r.read(root, true)
	if strings.TrimSpace(body.text) == "" && strings.TrimSpace(body.html) == "" {
		body = r.lastResort(root)
	}
	if body.text == "" && body.html != "" {
		body.text = htmlText(body.html)
	}
	m.text, m.html, m.encoding = body.text, body.html, r.charset
	if m.encoding == "" {
		m.encoding = "us-ascii"
	}
	m.attachments = r.files
	m.encrypted = root.content.mediaType == "multipart/encrypted" ||
		strings.HasSuffix(root.content.mediaType, "pkcs7-mime") && root.content.params["smime-type"] != "signed-data" ||
		strings.Contains(m.text, "-----BEGIN PGP MESSAGE-----")
}

// read returns the text of p and its children. Bare says that a name does not make a text an
// attachment: it is the only part of the message or an alternative to other text.
func (r *bodyReader) read(p *part, bare bool) reading {
	if p.children == nil {
		return r.readLeaf(p, bare)
	}
	alternative := p.content.mediaType == "multipart/alternative"
	var texts, htmls []string
	for _, child := range p.children {
		found := r.read(child, alternative)
		switch {
		case found.text != "":
			texts = append(texts, found.text)
		case found.html != "" && !alternative:
			texts = append(texts, htmlText(found.html))
		}
		if found.html != "" {
			htmls = append(htmls, found.html)
		}
	}
	if alternative {
		texts, htmls = texts[:min(len(texts), 1)], htmls[max(len(htmls)-1, 0):]
	}
	if tail := bytes.TrimSpace(p.epilogue); len(tail) > 0 {
		r.notes.addf("multipart is followed by text: kept at the end of the body")
		text, _ := decodeText("", tail, nil)
		texts = append(texts, text)
	}
	return reading{strings.Join(texts, "\n"), strings.Join(htmls, "\n")}
}

func (r *bodyReader) readLeaf(p *part, bare bool) reading {
	disposition := parseParams(p.header.get("content-disposition"))
	name := p.fileName(disposition)
	attached := disposition.mediaType == "attachment" || name != "" && !bare
	if isBodyType(p.content.mediaType) && !attached {
		return r.text(p)
	}
	r.attach(p, name)
	return reading{}
}

// isBodyType reports the media types that people read as text of a message.
func isBodyType(mediaType string) bool {
	switch mediaType {
	case "text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text", "text/text":
		return true
	}
	return false
}

// text decodes a leaf of text.
func (r *bodyReader) text(p *part) reading {
	var local warnings
	var raw bytes.Buffer
	if problem := decodeTransfer(&raw, p.header.get("content-transfer-encoding"), p.body, true); problem != "" {
		local.addf("%s", problem)
	}
	html := p.content.mediaType == "text/html"
	charset := p.content.params["charset"]
	if html && charsetLabel(charset) == "" {
		charset = htmlCharset(raw.Bytes())
	}
	text, charset := decodeText(charset, raw.Bytes(), &local)
	if r.charset == "" {
		r.charset = charset
	}
	for _, line := range local.list {
		r.notes.addf("part %d (%s): %s", p.number, p.content.mediaType, line)
	}
	if html {
		return reading{html: text}
	}
	return reading{text: text}
}

// attach counts and hashes an attached file.
func (r *bodyReader) attach(p *part, name string) {
	mediaType := p.content.mediaType
	switch {
	case mediaType == "message/rfc822":
		r.messages = append(r.messages, p)
		if name == "" {
			name = fmt.Sprintf("message-%d.eml", len(r.files)+1)
		}
	case strings.HasPrefix(mediaType, "text/"):
		r.texts = append(r.texts, p)
	case strings.HasSuffix(mediaType, "ms-tnef"):
		r.notes.addf("part %d (%s): files inside it are not opened", p.number, mediaType)
	}
	if name == "" {
		name = fmt.Sprintf("attachment-%d", len(r.files)+1)
	}
	sum := meter{hash: sha1.New()}
	if problem := decodeTransfer(&sum, p.header.get("content-transfer-encoding"), p.body, false); problem != "" {
		r.notes.addf("part %d (%s): %s", p.number, mediaType, problem)
	}
	r.files = append(r.files, attachment{name, mediaType, sum.size, hex.EncodeToString(sum.hash.Sum(nil))})
}

// meter counts and hashes what is written to it.
type meter struct {
	hash hash.Hash
	size int64
}

func (m *meter) Write(b []byte) (int, error) {
	m.size += int64(len(b))
	return m.hash.Write(b)
}

// lastResort returns text for a message without a body: that of attached text, of an attached message,
// or what stands before the first part.
func (r *bodyReader) lastResort(root *part) reading {
	for _, p := range r.texts {
		if found := r.text(p); strings.TrimSpace(found.text+found.html) != "" {
			r.notes.addf("message has no body: read from an attached text")
			return found
		}
	}
	for _, p := range r.messages {
		if found := r.readEmbedded(p); strings.TrimSpace(found.text+found.html) != "" {
			r.notes.addf("message has no body: read from an attached message")
			return found
		}
	}
	if text, _ := decodeText("", bytes.TrimSpace(root.preamble), nil); text != "" {
		r.notes.addf("message has no body: read from before its first part")
		return reading{text: text}
	}
	return reading{}
}

// readEmbedded returns the body of an attached message; its attachments are part of that file.
func (r *bodyReader) readEmbedded(p *part) reading {
	if r.embedded >= maxEmbedded {
		return reading{}
	}
	var raw bytes.Buffer
	decodeTransfer(&raw, p.header.get("content-transfer-encoding"), p.body, false)
	inner := &bodyReader{notes: &warnings{}, embedded: r.embedded + 1}
	root := splitMessage(raw.Bytes(), inner.notes)
	found := inner.read(root, true)
	if strings.TrimSpace(found.text+found.html) == "" {
		found = inner.lastResort(root)
	}
	if r.charset == "" {
		r.charset = inner.charset
	}
	return found
}
