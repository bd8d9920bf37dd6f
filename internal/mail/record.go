package mail

import (
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"net/url"
	"strings"
)

// SampleURL is what the URLs of sample records begin with. The domain is reserved (RFC 2606).
const SampleURL = "https://desk.example/"

// record is the keys of one record: those sent with it and those answered lazily.
type record struct{ own, lazy map[string]any }

// newRecord returns a record with the keys that every record has.
func newRecord(kind, label string, id int64) record {
	return record{
		own: map[string]any{
			"_context":   "cerberusweb.contexts." + kind,
			"_type":      kind,
			"_label":     label,
			"id":         id,
			"record_url": fmt.Sprintf("%sprofiles/%s/%d", SampleURL, kind, id),
		},
		lazy: map[string]any{
			"comments":      map[string]any{},
			"comment_count": int64(0),
			"links":         map[string]any{},
		},
	}
}

// with adds own keys.
func (r record) with(keys map[string]any) record {
	maps.Copy(r.own, keys)
	return r
}

func (m *Message) messageRecord(outgoing bool) record {
	id := sampleID("message", m.key)
	r := newRecord("message", m.subject, id).with(map[string]any{
		"created":                m.date,
		"hash_header_message_id": "",
		"html_attachment_id":     int64(0),
		"is_broadcast":           false,
		"is_not_sent":            false,
		"is_outgoing":            outgoing,
		"response_time":          int64(0),
		"signed_at":              int64(0),
		"signed_key_fingerprint": "",
		"storage_size":           m.size,
		"token":                  digest([]byte("token\x00" + m.key))[:16],
		"was_encrypted":          m.encrypted,
	})
	if m.messageID != "" {
		sum := sha1.Sum([]byte("<" + m.messageID + ">"))
		r.own["hash_header_message_id"] = hex.EncodeToString(sum[:])
	}
	if m.html != "" {
		r.own["html_attachment_id"] = sampleID("html", m.key)
	}
	reply := parseAddresses(m.header.get("reply-to"))
	if joinEmails(reply) == "" {
		reply = []address{m.sender}
	}
	if outgoing {
		reply = parseAddresses(m.header.get("to"))
	}
	maps.Copy(r.lazy, map[string]any{
		"content":      m.text,
		"content_html": m.html,
		"headers":      m.headerMap(true),
		"reply_to":     joinEmails(reply),
		"reply_cc":     joinEmails(parseAddresses(m.header.get("cc"))),
		"attachments":  m.attachmentRecords(),
	})
	return r
}

// ticketRecord returns the ticket of the thread, holding so many messages.
func (m *Message) ticketRecord(messages int, outgoing bool) record {
	thread := m.key
	if !m.isFirst() {
		thread = m.ancestors[0]
	}
	id, mask := sampleID("ticket", thread), sampleMask(thread)
	sent, incoming, answered := 0, m.date, int64(0)
	if outgoing {
		sent, incoming, answered = 1, 0, m.date
	}
	participants := []any{m.addressRecord(m.sender).own}
	requesters := map[string]any{fmt.Sprint(sampleID("address", m.sender.email)): m.addressRecord(m.sender).own}
	r := newRecord("ticket", fmt.Sprintf("[#%s] %s", mask, m.subject), id).with(map[string]any{
		"closed":                      int64(0),
		"closed_at":                   int64(0),
		"created":                     m.date,
		"elapsed_resolution_first":    int64(0),
		"elapsed_response_first":      int64(0),
		"elapsed_status_open":         int64(0),
		"importance":                  int64(50),
		"last_opened_at":              m.date,
		"mask":                        mask,
		"num_messages":                int64(messages),
		"num_messages_in":             int64(messages - sent),
		"num_messages_out":            int64(sent),
		"record_url":                  SampleURL + "profiles/ticket/" + mask,
		"reopen_date":                 int64(0),
		"spam_score":                  float64(0),
		"spam_training":               "",
		"status":                      "open",
		"status_id":                   int64(0),
		"subject":                     m.subject,
		"updated":                     m.date,
		"url":                         SampleURL + "profiles/ticket/" + mask,
		"initial_message_id":          int64(0),
		"initial_response_message_id": int64(0),
		"latest_message_id":           sampleID("message", m.key),
		"org_id":                      int64(0),
		"owner_id":                    int64(0),
	})
	if m.isFirst() {
		r.own["initial_message_id"] = sampleID("message", m.key)
	}
	maps.Copy(r.lazy, map[string]any{
		"attachments":              []any{},
		"watchers":                 map[string]any{},
		"_messages":                []any{m.messageRecord(outgoing).own},
		"participants":             participants,
		"requesters":               requesters,
		"requester_emails":         m.sender.email,
		"signature":                "",
		"latest_incoming_activity": incoming,
		"latest_outgoing_activity": answered,
	})
	return r
}

func (m *Message) addressRecord(a address) record {
	id := int64(0)
	if a.email != "" {
		id = sampleID("address", a.email)
	}
	r := newRecord("address", a.label(), id).with(map[string]any{
		"_image_url":        fmt.Sprintf("%savatars/address/%d", SampleURL, id),
		"address":           a.email,
		"created_at":        m.date,
		"email":             a.email,
		"full_name":         a.name,
		"host":              a.host(),
		"is_banned":         false,
		"is_contact":        false,
		"is_defunct":        false,
		"is_trusted":        false,
		"num_nonspam":       int64(0),
		"num_spam":          int64(0),
		"updated":           m.date,
		"contact_id":        int64(0),
		"mail_transport_id": int64(0),
		"org_id":            int64(0),
		"worker_id":         int64(0),
	})
	r.lazy["watchers"] = map[string]any{}
	return r
}

// workerRecord returns the worker who sent an outgoing message.
func (m *Message) workerRecord() record {
	id := sampleID("worker", m.sender.email)
	first, last, _ := strings.Cut(m.sender.name, " ")
	return newRecord("worker", m.sender.name, id).with(map[string]any{
		"_image_url":        fmt.Sprintf("%savatars/worker/%d", SampleURL, id),
		"address_id":        sampleID("address", m.sender.email),
		"at_mention_name":   m.sender.local(),
		"dob":               "",
		"first_name":        first,
		"full_name":         m.sender.name,
		"gender":            "",
		"is_disabled":       false,
		"is_superuser":      false,
		"language":          "en_US",
		"last_name":         strings.TrimSpace(last),
		"location":          "",
		"mobile":            "",
		"phone":             "",
		"time_format":       "D, d M Y h:i a",
		"timeout_idle_secs": int64(600),
		"timezone":          "UTC",
		"title":             "",
		"updated":           m.date,
	})
}

func groupRecord(date int64) record {
	return newRecord("group", "Support", 1).with(map[string]any{
		"_image_url":     SampleURL + "avatars/group/1",
		"created":        date,
		"is_default":     true,
		"is_private":     false,
		"name":           "Support",
		"reply_personal": "",
		"updated":        date,
	})
}

func bucketRecord(date int64) record {
	return newRecord("bucket", "Inbox", 1).with(map[string]any{
		"is_default":     true,
		"name":           "Inbox",
		"reply_personal": "",
		"updated_at":     date,
	})
}

// attachmentRecords returns the attachments in their order.
func (m *Message) attachmentRecords() []any {
	out := make([]any, len(m.attachments))
	for i, a := range m.attachments {
		id := sampleID("attachment", fmt.Sprintf("%s\x00%d", m.key, i))
		out[i] = newRecord("attachment", a.name, id).with(map[string]any{
			"mime_type":         a.mediaType,
			"name":              a.name,
			"size":              a.size,
			"storage_extension": "",
			"storage_key":       "",
			"storage_sha1hash":  a.sha1,
			"updated":           m.date,
			"url_download":      fmt.Sprintf("%sfiles/%d/%s", SampleURL, id, url.PathEscape(a.name)),
		}).own
	}
	return out
}

// sampleID hashes the identity of a record into a six-digit id.
func sampleID(kind, key string) int64 {
	sum := sha256.Sum256([]byte(kind + "\x00" + key))
	return 100_000 + int64(binary.BigEndian.Uint64(sum[:8])%900_000)
}

// sampleMask hashes the identity of a ticket into a public reference like GRQ-40127-593.
func sampleMask(key string) string {
	sum := sha256.Sum256([]byte("mask\x00" + key))
	n := binary.BigEndian.Uint64(sum[:8])
	letter := func(i int) byte { return 'A' + sum[8+i]%26 }
	return fmt.Sprintf("%c%c%c-%05d-%03d", letter(0), letter(1), letter(2), n%100_000, n/100_000%1_000)
}

// digest returns the SHA-256 of data in hex.
func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
