// Package events builds the events that contestants are measured on.
package events

import (
	"fmt"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// Sizes of the dictionaries that ordinary handlers are given, in bytes.
// Base is the one everything else is varied around.
const (
	Tiny = 100
	Base = 1 << 10
	Ten  = 10 << 10
	Big  = 100 << 10
	Huge = 1 << 20
)

// Event is one event as contestants take it: encoded for those that speak
// bytes, and as Go values for those that live in the host's own heap.
type Event struct {
	Work    work.Work
	Encoded []byte
	Values  map[string]any
	Want    []byte // the encoded returns that the native work gives
}

// ID gives the event ID that handlers are exported under.
func (ev *Event) ID() string { return ev.Work.EventID() }

// New builds the event of a work with a dictionary of about size bytes;
// kernels take their own input and ignore the size.
func New(w work.Work, size int) (*Event, error) {
	values := kernelInput(w.Name)
	if values == nil {
		values = dictionary(size)
	}
	encoded, err := convert.Append(nil, values)
	if err != nil {
		return nil, fmt.Errorf("events: %s: %w", w.Name, err)
	}
	return &Event{Work: w, Encoded: encoded, Values: values, Want: w.Do(nil, encoded)}, nil
}

func kernelInput(name string) map[string]any {
	switch name {
	case "sieve":
		return map[string]any{"n": 60000}
	case "fib":
		return map[string]any{"n": 22}
	case "sha":
		return map[string]any{"n": 16384}
	case "sort":
		return map[string]any{"n": 4000}
	case "matrix":
		return map[string]any{"n": 56}
	case "interp":
		return map[string]any{"n": 2000}
	case "json":
		return map[string]any{"text": document(40)}
	case "regexp":
		return map[string]any{"text": prose(4000)}
	}
	return nil
}

// dictionary is that of a received message. The smallest has only the three
// keys that Pick reads; larger ones are filled up by the message's body.
func dictionary(size int) map[string]any {
	d := map[string]any{
		"ticket_id":       48151623,
		"sender_email":    "mia@acme.example",
		"message_subject": "URGENT: I cannot log in any more",
	}
	if size <= Tiny {
		return d
	}
	d["message_subject"] = "URGENT: charged twice, and now I cannot log in"
	for key, value := range map[string]any{
		"message_created": 1767225600, "message_is_html": false, "message_recipients": "support@vivarium.example",
		"message_references": "<20260101.1@acme.example>", "message_reply_to": "mia@acme.example",
		"sender_first_name": "Mia", "sender_id": 7741, "sender_is_banned": false, "sender_last_name": "Lindqvist",
		"sender_num_nonspam": 18, "sender_num_spam": 0, "sender_org_name": "Acme Instruments",
		"ticket_bucket": "Inbox", "ticket_created": 1767225000, "ticket_mask": "VIV-48151-623", "ticket_num_messages": 5,
		"ticket_spam_score": 0.75, "ticket_status": "open", "ticket_updated": 1767225600,
	} {
		d[key] = value
	}
	const rest = 592 // bytes of all other pairs; a test holds the sizes
	d["message_body"] = prose(max(size-rest, 0))
	return d
}

// prose gives n bytes of the kind of text that support teams receive.
func prose(n int) string {
	const text = "Hello, the last invoice was charged twice and the portal shows error 500 when I open the receipt. " +
		"Please write to mia.l@acme.example or to billing@acme.com, not to my old address. " +
		"I would like a refund for the second payment. Our team of twelve works on it since Monday. Kind regards, Mia\n"
	return strings.Repeat(text, n/len(text)+1)[:n]
}

// document is a JSON text of n tickets.
func document(n int) string {
	var b strings.Builder
	b.WriteByte('[')
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, `{"id": %d, "mask": "VIV-%05d", "open": %t, "owner": null, "score": %d.25, `+
			`"subject": "He said \"%d\"\nthen left", "tags": ["mail", "vip", "de"]}`, 1000+i*37, i*7919%99991, i%3 == 0, i%10, i)
	}
	b.WriteByte(']')
	return b.String()
}
