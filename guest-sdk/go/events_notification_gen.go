// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// NotificationReceivedWorker is the event event.notification.received.worker: a
// notification was made for this worker, or passed on to them.
type NotificationReceivedWorker struct{ *Event }

// TargetLabel gives target__label: how the record it is about is shown.
func (e NotificationReceivedWorker) TargetLabel() string { return e.Own().Text("target__label") }

// Context gives _context: type of the record as the host writes it.
func (e NotificationReceivedWorker) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e NotificationReceivedWorker) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e NotificationReceivedWorker) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e NotificationReceivedWorker) ID() ID { return e.Own().ID("id") }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e NotificationReceivedWorker) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e NotificationReceivedWorker) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e NotificationReceivedWorker) LinksOf(name string) abi.Value {
	return e.Root().Get("links." + name)
}

// ActivityPoint gives activity_point: activity code.
func (e NotificationReceivedWorker) ActivityPoint() string { return e.Own().Text("activity_point") }

// Created gives created: creation time.
func (e NotificationReceivedWorker) Created() Date { return e.Own().Date("created") }

// EventJSON gives event_json: raw activity entry.
func (e NotificationReceivedWorker) EventJSON() string { return e.Own().Text("event_json") }

// IsRead gives is_read: already read.
func (e NotificationReceivedWorker) IsRead() bool { return e.Own().Bool("is_read") }

// Message gives message: rendered text.
func (e NotificationReceivedWorker) Message() string { return e.Own().Text("message") }

// MessageHTML gives message_html: rendered HTML.
func (e NotificationReceivedWorker) MessageHTML() string { return e.Own().Text("message_html") }

// URL gives url: URL.
func (e NotificationReceivedWorker) URL() string { return e.Own().Text("url") }

// URLMarkread gives url_markread: mark-as-read URL.
func (e NotificationReceivedWorker) URLMarkread() string { return e.Own().Text("url_markread") }

// Assignee gives the record behind assignee_.
func (e NotificationReceivedWorker) Assignee() Worker { return Worker{e.Root().Linked("assignee_")} }

// Target gives the record behind target_: the record it is about.
func (e NotificationReceivedWorker) Target() AnyRecord { return AnyRecord{e.Root().Linked("target_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e NotificationReceivedWorker) Behavior() Behavior {
	return Behavior{e.Root().Linked("behavior_")}
}

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e NotificationReceivedWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// MarkRead requests the action mark_read: mark the notification as read.
func (e NotificationReceivedWorker) MarkRead() (Action, error) {
	op := e.Operation("mark_read")
	return op.Act()
}

// ReplyOwner requests the action reply_owner: mail the worker the notification
// is for.
func (e NotificationReceivedWorker) ReplyOwner(to []string, subject string, content string) (Action, error) {
	op := e.Operation("reply_owner")
	AppendTexts(op.Key("to"), to)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	return op.Act()
}
