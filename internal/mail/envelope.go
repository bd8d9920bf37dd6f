package mail

import (
	"net/mail"
	"strings"
	"time"
)

// readEnvelope takes from the header who wrote to whom, when, about what and in which thread. Mbox is
// the sender named by the separator of an mbox, or "".
func (m *Message) readEnvelope(mbox string, notes *warnings) {
	for i, f := range m.header {
		m.header[i].text = oneLine(decodeWords(f.value))
	}
	m.subject = oneLine(decodeWords(m.header.get("subject")))
	if m.subject == "" {
		notes.addf("message has no subject")
	}
	m.sender = m.readSender(mbox, notes)
	m.recipients = m.readRecipients()
	m.date = m.readDate(notes)
	if ids := messageIDs(m.header.get("message-id")); len(ids) > 0 {
		m.messageID = ids[0]
	} else {
		notes.addf("message has no message id")
	}
	m.ancestors = messageIDs(m.header.get("references"))
	if len(m.ancestors) == 0 {
		m.ancestors = messageIDs(m.header.get("in-reply-to"))
	}
}

// readSender returns the first usable sender, best field first.
func (m *Message) readSender(mbox string, notes *warnings) address {
	for _, name := range []string{"from", "sender", "reply-to", "return-path", "x-original-from"} {
		for _, a := range parseAddresses(m.header.get(name)) {
			if a.email == "" {
				continue
			}
			if name != "from" {
				notes.addf("message has no usable from field: sender taken from %s", name)
			}
			return a
		}
	}
	if a := newAddress("", mbox); strings.Contains(a.email, "@") {
		notes.addf("message has no usable from field: sender taken from the mbox separator")
		return a
	}
	notes.addf("message has no usable from field: the sender is empty")
	return address{name: oneLine(decodeWords(m.header.get("from")))}
}

// readRecipients returns everybody the message was sent to, once each.
func (m *Message) readRecipients() []address {
	var out []address
	seen := make(map[string]bool)
	for _, name := range []string{"to", "cc", "bcc", "delivered-to", "x-original-to", "envelope-to", "resent-to"} {
		for _, a := range parseAddresses(m.header.get(name)) {
			if a.email != "" && !seen[a.email] {
				seen[a.email] = true
				out = append(out, a)
			}
		}
	}
	return out
}

// looseDates are forms of the Date field that programs send in spite of RFC 5322.
var looseDates = []string{
	time.RFC3339, time.ANSIC, time.UnixDate, time.DateTime, "2006-01-02 15:04:05 -0700",
	"Mon, 2 Jan 2006 15:04:05", "2 Jan 2006 15:04:05", "Mon, 2 Jan 06 15:04:05 -0700", "Mon, 2 January 2006 15:04:05 -0700",
}

// readDate returns the Date field or, without a usable one, when the last server received the message.
func (m *Message) readDate(notes *warnings) int64 {
	if at, ok := parseDate(m.header.get("date")); ok {
		return at
	}
	_, received, _ := strings.Cut(m.header.get("received"), ";")
	if at, ok := parseDate(received); ok {
		notes.addf("message has no usable date: taken from the received field")
		return at
	}
	notes.addf("message has no usable date: the date is 0")
	return 0
}

func parseDate(value string) (unix int64, ok bool) {
	value = oneLine(decodeWords(value))
	at, err := mail.ParseDate(value)
	for i := 0; err != nil && i < len(looseDates); i++ {
		at, err = time.Parse(looseDates[i], value)
	}
	if err != nil || at.Year() < 1970 || at.Year() > 9999 {
		return 0, false
	}
	return at.Unix(), true
}

// messageIDs returns the ids of a Message-ID, References or In-Reply-To field without their brackets.
func messageIDs(value string) []string {
	var ids []string
	for _, id := range strings.FieldsFunc(oneLine(decodeWords(value)), func(r rune) bool {
		return r == ' ' || r == ',' || r == '<' || r == '>'
	}) {
		if len(ids) < maxAddresses && (strings.Contains(id, "@") || value[0] == '<') {
			ids = append(ids, id)
		}
	}
	return ids
}
