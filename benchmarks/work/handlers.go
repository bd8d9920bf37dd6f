package work

import (
	"bytes"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Empty returns nothing: what is left is the price of the call itself.
func Empty(out, _ []byte) []byte { return out }

// Pick reads three keys and returns two: the sender's domain as the queue, and
// a score of the ticket's number and the subject's length.
func Pick(out, dict []byte) []byte {
	d := abi.Trusted(dict)
	id, _ := d.Get("ticket_id").Int()
	sender, _ := d.Get("sender_email").Raw()
	subject, _ := d.Get("message_subject").Raw()

	w := abi.Writer{Buf: out}
	w.Map(2)
	w.Str("queue")
	w.StrBytes(domain(sender))
	w.Str("score")
	w.Int(id%100 + int64(len(subject)))
	return w.Buf
}

// queue is a team and the words that point to it.
type queue struct {
	name  string
	words []string
}

// queues are in the order in which ties are broken.
var queues = []queue{
	{"billing", []string{"refund", "invoice", "charged", "payment", "receipt"}},
	{"outage", []string{"is down", "outage", "error 500", "cannot log in", "timeout"}},
	{"sales", []string{"pricing", "quote", "demo", "upgrade", "seats"}},
}

var vips = []string{"acme.example", "globex.example", "initech.example"}

// Triage sorts a message into a queue and gives it a priority: every word
// found counts three in the subject and one in the body, important senders and
// long conversations are lifted, and what the filter thinks is spam is dropped
// to the bottom.
func Triage(out, dict []byte) []byte {
	d := abi.Trusted(dict)
	rawSubject, _ := d.Get("message_subject").Raw()
	rawBody, _ := d.Get("message_body").Raw()
	sender, _ := d.Get("sender_email").Raw()
	banned, _ := d.Get("sender_is_banned").Bool()
	spam, _ := d.Get("ticket_spam_score").Float()
	messages, _ := d.Get("ticket_num_messages").Int()
	subject, body := bytes.ToLower(rawSubject), bytes.ToLower(rawBody)

	team, best := "general", int64(0)
	for _, q := range queues {
		if s := score(q.words, subject, body); s > best {
			team, best = q.name, s
		}
	}
	vip := contains(vips, domain(sender))
	priority := int64(1)
	if team == "outage" {
		priority += 2
	}
	if vip {
		priority++
	}
	if messages > 3 {
		priority++
	}
	if bytes.Contains(subject, []byte("urgent")) {
		priority++
	}
	if banned || spam >= 8.5 {
		team, priority = "spam", 0
	}

	w := abi.Writer{Buf: out}
	w.Map(4)
	w.Str("priority")
	w.Int(priority)
	w.Str("queue")
	w.Str(team)
	w.Str("score")
	w.Int(best)
	w.Str("vip")
	w.Bool(vip)
	return w.Buf
}

func score(words []string, subject, body []byte) (s int64) {
	for _, word := range words {
		if bytes.Contains(subject, []byte(word)) {
			s += 3
		}
		if bytes.Contains(body, []byte(word)) {
			s++
		}
	}
	return s
}

func domain(address []byte) []byte {
	return address[bytes.IndexByte(address, '@')+1:]
}

func contains(list []string, s []byte) bool {
	for _, entry := range list {
		if entry == string(s) {
			return true
		}
	}
	return false
}
