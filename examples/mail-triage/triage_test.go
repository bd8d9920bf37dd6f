package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/guest-sdk/go/vivariumtest"
)

func TestTriage(t *testing.T) {
	for _, c := range []struct {
		name, subject, content string
		change                 func(*vivariumtest.Event)
		want                   string // actions, and the importance set
	}{
		{name: "question", subject: "Opening hours", content: "When do you open?", want: "set_importance 40"},
		{name: "refund", subject: "Order #4711", content: "I want a refund IMMEDIATELY.",
			want: "set_importance 70, create_message_note, task.create Refund order 4711, links.set"},
		{name: "refund without a number", subject: "Money back", content: "My order never came: refund it.",
			want: "set_importance 60, create_message_note, task.create Refund mira.holt@example.com, links.set"},
		{name: "alarm with an owner to call", subject: "Unacceptable!", content: "Urgent: my lawyer will dispute the refund of order 123.",
			change: func(ev *vivariumtest.Event) { ev.Vars = map[string]any{"owner_id": int64(7)} },
			want:   "set_importance 100, set_owner, create_message_note, task.create Refund order 123, links.set"},
		{name: "machine", subject: "Refund", content: "Refund", want: "set_importance 5",
			change: func(ev *vivariumtest.Event) { ev.Lazy["headers"] = map[string]any{"auto-submitted": "auto-replied"} }},
		{name: "outgoing", subject: "Refund", content: "Refund",
			change: func(ev *vivariumtest.Event) { ev.Dictionary["is_outgoing"] = true }},
	} {
		t.Run(c.name, func(t *testing.T) {
			ev := vivariumtest.Sample(t, "event.mail.received")
			ev.Dictionary["ticket_subject"], ev.Lazy["content"] = c.subject, c.content
			if c.change != nil {
				c.change(&ev)
			}
			out := vivariumtest.Run(t, ev, triage)
			if out.Failure != nil {
				t.Fatal(out.Failure)
			}
			var got []string
			for _, a := range out.Actions {
				line := a.Name
				if title, ok := a.Args["title"].(string); ok {
					line += " " + title
				}
				if a.Name == "set_importance" {
					line += " " + fmt.Sprint(a.Args["value"])
				}
				got = append(got, line)
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}
