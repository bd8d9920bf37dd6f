// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// RecordChanged is the event event.record.changed: fields of a record of the
// watched type changed; once for each record, with its first and last state.
// The keys and operations are those of the type's macro event, and the state
// before the change under old_.
type RecordChanged struct{ *Event }

// ActorURL gives actor_url: page of who made the change.
func (e RecordChanged) ActorURL() string { return e.Own().Text("actor_url") }

// IsFirst gives is_first: it is the first message of its ticket.
func (e RecordChanged) IsFirst() bool { return e.Own().Bool("is_first") }

// OldIsFirst gives old_is_first: it is the first message of its ticket.
func (e RecordChanged) OldIsFirst() bool { return e.Own().Bool("old_is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e RecordChanged) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// OldSenderIsWorker gives old_sender_is_worker: the sender is a worker.
func (e RecordChanged) OldSenderIsWorker() bool { return e.Own().Bool("old_sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e RecordChanged) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// OldTicketHasOwner gives old_ticket_has_owner: the ticket is assigned to a
// worker.
func (e RecordChanged) OldTicketHasOwner() bool { return e.Own().Bool("old_ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e RecordChanged) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e RecordChanged) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e RecordChanged) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e RecordChanged) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e RecordChanged) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e RecordChanged) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e RecordChanged) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e RecordChanged) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e RecordChanged) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e RecordChanged) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e RecordChanged) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e RecordChanged) LinksUpTo(n int) abi.Value { return e.Root().Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e RecordChanged) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e RecordChanged) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e RecordChanged) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e RecordChanged) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e RecordChanged) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e RecordChanged) HashHeaderMessageID() string { return e.Own().Text("hash_header_message_id") }

// Headers gives headers: mail headers (lazy).
func (e RecordChanged) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e RecordChanged) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e RecordChanged) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e RecordChanged) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e RecordChanged) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e RecordChanged) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e RecordChanged) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e RecordChanged) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e RecordChanged) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e RecordChanged) SignedKeyFingerprint() string { return e.Own().Text("signed_key_fingerprint") }

// StorageSize gives storage_size: stored size.
func (e RecordChanged) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e RecordChanged) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e RecordChanged) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Actor gives the record behind actor_: who made the change.
func (e RecordChanged) Actor() AnyRecord { return AnyRecord{e.Root().Linked("actor_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e RecordChanged) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e RecordChanged) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// Issue gives the record behind issue_.
func (e RecordChanged) Issue() JiraIssue { return JiraIssue{e.Root().Linked("issue_")} }

// OldIssue gives the record behind old_issue_.
func (e RecordChanged) OldIssue() JiraIssue { return JiraIssue{e.Root().Linked("old_issue_")} }

// Project gives the record behind project_.
func (e RecordChanged) Project() JiraProject { return JiraProject{e.Root().Linked("project_")} }

// OldProject gives the record behind old_project_.
func (e RecordChanged) OldProject() JiraProject { return JiraProject{e.Root().Linked("old_project_")} }

// Va gives the record behind va_.
func (e RecordChanged) Va() Bot { return Bot{e.Root().Linked("va_")} }

// OldVa gives the record behind old_va_.
func (e RecordChanged) OldVa() Bot { return Bot{e.Root().Linked("old_va_")} }

// EventKey gives the record behind event_.
func (e RecordChanged) EventKey() CalendarEvent { return CalendarEvent{e.Root().Linked("event_")} }

// OldEvent gives the record behind old_event_.
func (e RecordChanged) OldEvent() CalendarEvent { return CalendarEvent{e.Root().Linked("old_event_")} }

// Calendar gives the record behind calendar_.
func (e RecordChanged) Calendar() Calendar { return Calendar{e.Root().Linked("calendar_")} }

// OldCalendar gives the record behind old_calendar_.
func (e RecordChanged) OldCalendar() Calendar { return Calendar{e.Root().Linked("old_calendar_")} }

// Call gives the record behind call_.
func (e RecordChanged) Call() Call { return Call{e.Root().Linked("call_")} }

// OldCall gives the record behind old_call_.
func (e RecordChanged) OldCall() Call { return Call{e.Root().Linked("old_call_")} }

// Contact gives the record behind contact_.
func (e RecordChanged) Contact() Contact { return Contact{e.Root().Linked("contact_")} }

// OldContact gives the record behind old_contact_.
func (e RecordChanged) OldContact() Contact { return Contact{e.Root().Linked("old_contact_")} }

// Domain gives the record behind domain_.
func (e RecordChanged) Domain() Domain { return Domain{e.Root().Linked("domain_")} }

// OldDomain gives the record behind old_domain_.
func (e RecordChanged) OldDomain() Domain { return Domain{e.Root().Linked("old_domain_")} }

// Email gives the record behind email_.
func (e RecordChanged) Email() Address { return Address{e.Root().Linked("email_")} }

// OldEmail gives the record behind old_email_.
func (e RecordChanged) OldEmail() Address { return Address{e.Root().Linked("old_email_")} }

// Item gives the record behind item_.
func (e RecordChanged) Item() FeedItem { return FeedItem{e.Root().Linked("item_")} }

// OldItem gives the record behind old_item_.
func (e RecordChanged) OldItem() FeedItem { return FeedItem{e.Root().Linked("old_item_")} }

// Group gives the record behind group_.
func (e RecordChanged) Group() Group { return Group{e.Root().Linked("group_")} }

// OldGroup gives the record behind old_group_.
func (e RecordChanged) OldGroup() Group { return Group{e.Root().Linked("old_group_")} }

// Article gives the record behind article_.
func (e RecordChanged) Article() KBArticle { return KBArticle{e.Root().Linked("article_")} }

// OldArticle gives the record behind old_article_.
func (e RecordChanged) OldArticle() KBArticle { return KBArticle{e.Root().Linked("old_article_")} }

// Old gives the record behind old_.
func (e RecordChanged) Old() Message { return Message{e.Root().Linked("old_")} }

// Sender gives the record behind sender_.
func (e RecordChanged) Sender() Address { return Address{e.Root().Linked("sender_")} }

// OldSender gives the record behind old_sender_.
func (e RecordChanged) OldSender() Address { return Address{e.Root().Linked("old_sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e RecordChanged) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// OldSenderWorker gives the record behind old_sender_worker_: the worker who is
// the sender.
func (e RecordChanged) OldSenderWorker() Worker { return Worker{e.Root().Linked("old_sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e RecordChanged) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// OldTicket gives the record behind old_ticket_.
func (e RecordChanged) OldTicket() Ticket { return Ticket{e.Root().Linked("old_ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e RecordChanged) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// OldWorker gives the record behind old_worker_: the worker who wrote it.
func (e RecordChanged) OldWorker() Worker { return Worker{e.Root().Linked("old_worker_")} }

// Notification gives the record behind notification_.
func (e RecordChanged) Notification() Notification {
	return Notification{e.Root().Linked("notification_")}
}

// OldNotification gives the record behind old_notification_.
func (e RecordChanged) OldNotification() Notification {
	return Notification{e.Root().Linked("old_notification_")}
}

// Opp gives the record behind opp_.
func (e RecordChanged) Opp() Opportunity { return Opportunity{e.Root().Linked("opp_")} }

// OldOpp gives the record behind old_opp_.
func (e RecordChanged) OldOpp() Opportunity { return Opportunity{e.Root().Linked("old_opp_")} }

// Org gives the record behind org_.
func (e RecordChanged) Org() Org { return Org{e.Root().Linked("org_")} }

// OldOrg gives the record behind old_org_.
func (e RecordChanged) OldOrg() Org { return Org{e.Root().Linked("old_org_")} }

// Reminder gives the record behind reminder_.
func (e RecordChanged) Reminder() Reminder { return Reminder{e.Root().Linked("reminder_")} }

// OldReminder gives the record behind old_reminder_.
func (e RecordChanged) OldReminder() Reminder { return Reminder{e.Root().Linked("old_reminder_")} }

// Sensor gives the record behind sensor_.
func (e RecordChanged) Sensor() Sensor { return Sensor{e.Root().Linked("sensor_")} }

// OldSensor gives the record behind old_sensor_.
func (e RecordChanged) OldSensor() Sensor { return Sensor{e.Root().Linked("old_sensor_")} }

// Server gives the record behind server_.
func (e RecordChanged) Server() Server { return Server{e.Root().Linked("server_")} }

// OldServer gives the record behind old_server_.
func (e RecordChanged) OldServer() Server { return Server{e.Root().Linked("old_server_")} }

// Task gives the record behind task_.
func (e RecordChanged) Task() Task { return Task{e.Root().Linked("task_")} }

// OldTask gives the record behind old_task_.
func (e RecordChanged) OldTask() Task { return Task{e.Root().Linked("old_task_")} }

// Time gives the record behind time_.
func (e RecordChanged) Time() TimeEntry { return TimeEntry{e.Root().Linked("time_")} }

// OldTime gives the record behind old_time_.
func (e RecordChanged) OldTime() TimeEntry { return TimeEntry{e.Root().Linked("old_time_")} }

// ParamContext gives context: type of record to watch; one that has a macro
// event.
func (e RecordChanged) ParamContext() string { return e.Params().Text("context") }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e RecordChanged) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e RecordChanged) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e RecordChanged) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e RecordChanged) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e RecordChanged) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e RecordChanged) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
	op := e.Operation("relay_email")
	AppendTexts(op.Key("to"), to)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetImportance requests the action set_importance: set the importance.
func (e RecordChanged) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e RecordChanged) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e RecordChanged) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e RecordChanged) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e RecordChanged) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e RecordChanged) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e RecordChanged) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e RecordChanged) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetDueDate requests the action set_due_date: set when the task is due.
func (e RecordChanged) SetDueDate(opt *SetDueDateOptions) (Action, error) {
	op := e.Operation("set_due_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetIsBanned requests the action set_is_banned: block the address, or stop
// blocking it.
func (e RecordChanged) SetIsBanned(value bool) (Action, error) {
	op := e.Operation("set_is_banned")
	op.Key("value").Bool(value)
	return op.Act()
}

// SetIsDefunct requests the action set_is_defunct: mark the address as
// bouncing, or not.
func (e RecordChanged) SetIsDefunct(value bool) (Action, error) {
	op := e.Operation("set_is_defunct")
	op.Key("value").Bool(value)
	return op.Act()
}

// SetReminderStatus requests the action set_reminder_status: close the
// reminder, or open it again.
func (e RecordChanged) SetReminderStatus(value bool) (Action, error) {
	op := e.Operation("set_reminder_status")
	op.Key("value").Bool(value)
	return op.Act()
}

// CopyNotification requests the action copy_notification: pass the notification
// on to other workers.
func (e RecordChanged) CopyNotification(workerIDs []ID) (Action, error) {
	op := e.Operation("copy_notification")
	AppendList(op.Key("worker_ids"), workerIDs)
	return op.Act()
}

// SetNotificationIsRead requests the action set_notification_is_read: mark the
// notification as read, or not.
func (e RecordChanged) SetNotificationIsRead(value bool) (Action, error) {
	op := e.Operation("set_notification_is_read")
	op.Key("value").Bool(value)
	return op.Act()
}
