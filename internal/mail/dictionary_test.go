package mail_test

import (
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/internal/mail"
)

const refund = "../../examples/mail-triage/refund.eml"

func TestReceived(t *testing.T) {
	own, lazy, err := parseFile(t, refund).Dictionary("event.mail.received")
	if err != nil {
		t.Fatal(err)
	}
	const subject = "Refund for order 4711 – café set broken, THIRD request!"
	compare(t, own, keys{
		"_type": "message", "_label": subject, "id": int64(458330), "created": int64(1741162448),
		"is_outgoing": false, "is_first": true, "is_not_sent": false, "was_encrypted": false, "storage_size": int64(4023),
		"sender_address": "zoe.mueller@example.org", "sender_full_name": "Zoë Müller", "sender_host": "example.org",
		"sender_is_worker": false, "sender_is_banned": false,
		"ticket_subject": subject, "ticket_status": "open", "ticket_mask": "LUA-93806-805", "ticket_importance": int64(50),
		"ticket_num_messages": int64(1), "ticket_spam_score": float64(0), "ticket_has_owner": false,
		"ticket_initial_message_id": own["id"], "ticket_latest_message_id": own["id"], "ticket_group_name": "Support", "group_name": "Support", "worker_id": int64(0),
	})
	compare(t, lazy, keys{
		"reply_to": "zoe.mueller@example.org", "reply_cc": "billing@example.com", "comment_count": int64(0),
		"ticket_latest_message__label": subject, "ticket_initial_message_content": lazy["content"],
		"ticket_requester_emails": "zoe.mueller@example.org", "ticket_latest_incoming_activity": int64(1741162448),
	})
	if text := lazy["content"].(string); !strings.Contains(text, "The café\nset you sent") || !strings.Contains(text, "89,90 €") {
		t.Errorf("content is %q", text)
	}
	if html := lazy["content_html"].(string); !strings.Contains(html, "<b>full refund IMMEDIATELY</b>") {
		t.Errorf("content_html is %q", html)
	}
	compare(t, lazy["headers"].(keys), keys{
		"subject": subject, "from": "Zoë Müller <zoe.mueller@example.org>", "x-priority": "1 (Highest)",
	})
	if received := lazy["headers"].(keys)["received"].(string); strings.Count(received, "\n") != 1 {
		t.Errorf("two received fields became %q", received)
	}
	files := lazy["attachments"].([]any)
	if len(files) != 1 {
		t.Fatalf("attachments are %v", files)
	}
	compare(t, files[0].(keys), keys{
		"_type": "attachment", "name": "invoice-4711.pdf", "mime_type": "application/pdf", "size": int64(698),
		"storage_sha1hash": "1a4bf47a0ce39284cfd570f58cdd910aefa05651", "updated": int64(1741162448),
	})
}

// TestLazyKeysAreNotSent: what is large or seldom read is answered, not sent.
func TestLazyKeysAreNotSent(t *testing.T) {
	m := parseFile(t, refund)
	for _, event := range mail.Events() {
		own, lazy, err := m.Dictionary(event)
		if err != nil {
			t.Fatal(err)
		}
		for key := range lazy {
			if _, sent := own[key]; sent {
				t.Errorf("%s: %s is both sent and lazy", event, key)
			}
		}
		if event == "event.mail.received.app" {
			continue
		}
		for _, key := range []string{"content", "content_html", "headers", "attachments", "reply_to", "ticket_latest_message_content", "sender_last_sender_message"} {
			if _, ok := lazy[key]; !ok {
				t.Errorf("%s: %s is not lazy", event, key)
			}
		}
	}
}

func TestReceivedByApp(t *testing.T) {
	own, _, err := parseFile(t, refund).Dictionary("event.mail.received.app")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, own, keys{
		"encoding": "utf-8", "is_new": true, "parent_ticket_id": int64(0), "sender_is_worker": false,
		"recipients":       []any{"support@example.com", "billing@example.com"},
		"attachments":      keys{"invoice-4711.pdf": file("application/pdf", 698)},
		"attachment_count": int64(1), "routing_group_name": "Support",
	})
	if received, ok := own["headers"].(keys)["received"].([]any); !ok || len(received) != 2 {
		t.Errorf("two received fields became %v", own["headers"].(keys)["received"])
	}
	for _, key := range []string{"_parser_model", "pre_actions", "content", "id"} {
		if value, ok := own[key]; ok {
			t.Errorf("%s is not a key of this event, but is %v", key, value)
		}
	}
}

func TestSentByWorker(t *testing.T) {
	own, lazy, err := parseFile(t, "testdata/reply.eml").Dictionary("event.mail.after.sent.group")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, own, keys{
		"is_outgoing": true, "is_first": false, "sender_is_worker": true,
		"worker_full_name": "Ana Lima", "worker_last_name": "Lima", "worker_at_mention_name": "ana", "sender_worker_id": own["worker_id"],
		"ticket_num_messages": int64(3), "ticket_num_messages_out": int64(1),
	})
	compare(t, lazy, keys{"reply_to": "support@example.com", "reply_cc": "bo@example.net, cy@example.net"})
}

// TestThreadsShareTheirTicket: a reply is about the ticket its thread began, and senders stay themselves.
func TestThreadsShareTheirTicket(t *testing.T) {
	parse := func(header string) keys {
		m, err := mail.Parse(strings.NewReader(header+"Subject: x\nDate: Wed, 5 Mar 2025 09:14:08 +0100\n\nx"), mail.Options{})
		if err != nil {
			t.Fatal(err)
		}
		own, _, err := m.Dictionary("event.mail.received")
		if err != nil {
			t.Fatal(err)
		}
		return own
	}
	first := parse("From: A <a@example.org>\nMessage-ID: <1@example.org>\n")
	reply := parse("From: B <b@example.org>\nMessage-ID: <2@example.org>\nIn-Reply-To: <1@example.org>\n")
	third := parse("From: A@Example.org\nMessage-ID: <3@example.org>\nReferences: <1@example.org>\n <2@example.org>\n")
	compare(t, reply, keys{"ticket_id": first["ticket_id"], "ticket_mask": first["ticket_mask"], "is_first": false})
	compare(t, third, keys{"ticket_id": first["ticket_id"], "sender_id": first["sender_id"], "ticket_num_messages": int64(3)})
	if reply["id"] == first["id"] || reply["sender_id"] == first["sender_id"] {
		t.Error("different messages or senders share an id")
	}
}

func TestWatcher(t *testing.T) {
	m := parseFile(t, refund)
	own, _, _ := m.Dictionary("event.mail.received.watcher")
	compare(t, own, keys{"sender_is_me": false})
	own, _, _ = m.Dictionary("event.mail.received")
	if _, ok := own["sender_is_me"]; ok {
		t.Error("event.mail.received has no sender_is_me")
	}
}

func TestEventThatMailCannotFill(t *testing.T) {
	_, _, err := parseFile(t, refund).Dictionary("event.task.created.worker")
	const want = `mail: dictionary: "event.task.created.worker" is not an event that a message can fill: those are ` +
		"event.macro.message, event.mail.after.sent, event.mail.after.sent.group, event.mail.received, " +
		"event.mail.received.app, event.mail.received.group, event.mail.received.watcher"
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}
