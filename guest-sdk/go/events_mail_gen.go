// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// MailReceivedApp is the event event.mail.received.app: an inbound mail was
// parsed and is about to be accepted; no ticket or message exists yet. Changing
// the headers subject, references or in-reply-to threads the message anew;
// changing from finds another sender.
type MailReceivedApp struct{ *Event }

// Subject gives subject: subject line.
func (e MailReceivedApp) Subject() string { return e.Own().Text("subject") }

// Body gives body: plain text body.
func (e MailReceivedApp) Body() string { return e.Own().Text("body") }

// BodyHTML gives body_html: HTML body.
func (e MailReceivedApp) BodyHTML() string { return e.Own().Text("body_html") }

// Encoding gives encoding: character set of the body.
func (e MailReceivedApp) Encoding() string { return e.Own().Text("encoding") }

// Headers gives headers: mail headers by lower-case name.
func (e MailReceivedApp) Headers() TextMap { return e.Own().TextMap("headers") }

// Recipients gives recipients: addresses the message was sent to.
func (e MailReceivedApp) Recipients() Texts { return e.Own().Texts("recipients") }

// Attachments gives attachments: files by name.
func (e MailReceivedApp) Attachments() ViewList[Upload] { return Views[Upload](e.Own(), "attachments") }

// AttachmentCount gives attachment_count: number of files.
func (e MailReceivedApp) AttachmentCount() int64 { return e.Own().Int("attachment_count") }

// IsNew gives is_new: no ticket matched.
func (e MailReceivedApp) IsNew() bool { return e.Own().Bool("is_new") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReceivedApp) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// Sender gives the record behind sender_.
func (e MailReceivedApp) Sender() Address { return Address{e.Root().Linked("sender_")} }

// ParentTicket gives the record behind parent_ticket_: the ticket it answers.
func (e MailReceivedApp) ParentTicket() Ticket { return Ticket{e.Root().Linked("parent_ticket_")} }

// RoutingGroup gives the record behind routing_group_: the group it would go
// to.
func (e MailReceivedApp) RoutingGroup() Group { return Group{e.Root().Linked("routing_group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReceivedApp) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReceivedApp) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetReject returns reject: drop the message; nothing is stored.
func (e MailReceivedApp) SetReject(v bool) { e.Returns("reject").Bool(v) }

// SetRemoveAttachments returns remove_attachments: files to remove.
func (e MailReceivedApp) SetRemoveAttachments(v []AttachmentFilter) {
	AppendList(e.Returns("remove_attachments"), v)
}

// SetHeaders returns headers: headers to set; an empty value removes one.
func (e MailReceivedApp) SetHeaders(v Map) { v.AppendTo(e.Returns("headers")) }

// SetBody returns body: new plain text body.
func (e MailReceivedApp) SetBody(v string) { e.Returns("body").Str(v) }

// SetBodyHTML returns body_html: new HTML body.
func (e MailReceivedApp) SetBodyHTML(v string) { e.Returns("body_html").Str(v) }

// SetSubject returns subject: new subject.
func (e MailReceivedApp) SetSubject(v string) { e.Returns("subject").Str(v) }

// SetEncoding returns encoding: new character set.
func (e MailReceivedApp) SetEncoding(v string) { e.Returns("encoding").Str(v) }

// SetCustomFields returns custom_fields: custom fields for what gets created.
func (e MailReceivedApp) SetCustomFields(v Map) { v.AppendTo(e.Returns("custom_fields")) }

// RedirectEmail requests the action redirect_email: forward the message as it
// came to other addresses.
func (e MailReceivedApp) RedirectEmail(to []string) (Action, error) {
	op := e.Operation("redirect_email")
	AppendTexts(op.Key("to"), to)
	return op.Act()
}

// ReplySender requests the action reply_sender: answer the sender directly.
func (e MailReceivedApp) ReplySender(subject string, content string) (Action, error) {
	op := e.Operation("reply_sender")
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	return op.Act()
}

// SetSenderIsBanned requests the action set_sender_is_banned: block the sender,
// or stop blocking them.
func (e MailReceivedApp) SetSenderIsBanned(value bool) (Action, error) {
	op := e.Operation("set_sender_is_banned")
	op.Key("value").Bool(value)
	return op.Act()
}

// SetSenderIsDefunct requests the action set_sender_is_defunct: mark the
// sender's address as bouncing, or not.
func (e MailReceivedApp) SetSenderIsDefunct(value bool) (Action, error) {
	op := e.Operation("set_sender_is_defunct")
	op.Key("value").Bool(value)
	return op.Act()
}

// MailReceived is the event event.mail.received: a message, inbound or from a
// worker, was added to a ticket.
type MailReceived struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailReceived) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReceived) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailReceived) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailReceived) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailReceived) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailReceived) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailReceived) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailReceived) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailReceived) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailReceived) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailReceived) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailReceived) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailReceived) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailReceived) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailReceived) LinksUpTo(n int) abi.Value { return e.Root().Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailReceived) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailReceived) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailReceived) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailReceived) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailReceived) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailReceived) HashHeaderMessageID() string { return e.Own().Text("hash_header_message_id") }

// Headers gives headers: mail headers (lazy).
func (e MailReceived) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailReceived) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailReceived) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailReceived) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailReceived) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailReceived) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailReceived) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailReceived) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailReceived) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailReceived) SignedKeyFingerprint() string { return e.Own().Text("signed_key_fingerprint") }

// StorageSize gives storage_size: stored size.
func (e MailReceived) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailReceived) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailReceived) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailReceived) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailReceived) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailReceived) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailReceived) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailReceived) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReceived) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReceived) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailReceived) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailReceived) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailReceived) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailReceived) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailReceived) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailReceived) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailReceived) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailReceived) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailReceived) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailReceived) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailReceived) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailReceived) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailReceived) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e MailReceived) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MailReceivedGroup is the event event.mail.received.group: a message, inbound
// or from a worker, was added to a ticket of this group.
type MailReceivedGroup struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailReceivedGroup) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReceivedGroup) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailReceivedGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailReceivedGroup) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailReceivedGroup) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailReceivedGroup) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailReceivedGroup) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailReceivedGroup) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailReceivedGroup) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailReceivedGroup) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailReceivedGroup) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailReceivedGroup) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailReceivedGroup) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailReceivedGroup) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailReceivedGroup) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailReceivedGroup) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailReceivedGroup) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailReceivedGroup) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailReceivedGroup) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailReceivedGroup) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailReceivedGroup) HashHeaderMessageID() string {
	return e.Own().Text("hash_header_message_id")
}

// Headers gives headers: mail headers (lazy).
func (e MailReceivedGroup) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailReceivedGroup) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailReceivedGroup) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailReceivedGroup) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailReceivedGroup) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailReceivedGroup) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailReceivedGroup) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailReceivedGroup) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailReceivedGroup) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailReceivedGroup) SignedKeyFingerprint() string {
	return e.Own().Text("signed_key_fingerprint")
}

// StorageSize gives storage_size: stored size.
func (e MailReceivedGroup) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailReceivedGroup) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailReceivedGroup) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailReceivedGroup) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailReceivedGroup) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailReceivedGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailReceivedGroup) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailReceivedGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReceivedGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReceivedGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailReceivedGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailReceivedGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailReceivedGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailReceivedGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailReceivedGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailReceivedGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailReceivedGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailReceivedGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailReceivedGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailReceivedGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailReceivedGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailReceivedGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailReceivedGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e MailReceivedGroup) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MailReceivedWatcher is the event event.mail.received.watcher: a message was
// added to a ticket that this worker watches or owns; once for each such
// worker.
type MailReceivedWatcher struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailReceivedWatcher) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReceivedWatcher) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailReceivedWatcher) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// SenderIsMe gives sender_is_me: the sender is the worker who owns the bot.
func (e MailReceivedWatcher) SenderIsMe() bool { return e.Own().Bool("sender_is_me") }

// Context gives _context: type of the record as the host writes it.
func (e MailReceivedWatcher) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailReceivedWatcher) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailReceivedWatcher) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailReceivedWatcher) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailReceivedWatcher) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailReceivedWatcher) Comments() ViewList[Comment] {
	return Views[Comment](e.Root(), "comments")
}

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailReceivedWatcher) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailReceivedWatcher) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailReceivedWatcher) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailReceivedWatcher) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailReceivedWatcher) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailReceivedWatcher) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailReceivedWatcher) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailReceivedWatcher) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailReceivedWatcher) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailReceivedWatcher) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailReceivedWatcher) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailReceivedWatcher) HashHeaderMessageID() string {
	return e.Own().Text("hash_header_message_id")
}

// Headers gives headers: mail headers (lazy).
func (e MailReceivedWatcher) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailReceivedWatcher) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailReceivedWatcher) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailReceivedWatcher) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailReceivedWatcher) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailReceivedWatcher) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailReceivedWatcher) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailReceivedWatcher) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailReceivedWatcher) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailReceivedWatcher) SignedKeyFingerprint() string {
	return e.Own().Text("signed_key_fingerprint")
}

// StorageSize gives storage_size: stored size.
func (e MailReceivedWatcher) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailReceivedWatcher) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailReceivedWatcher) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailReceivedWatcher) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailReceivedWatcher) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailReceivedWatcher) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailReceivedWatcher) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailReceivedWatcher) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReceivedWatcher) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReceivedWatcher) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailReceivedWatcher) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailReceivedWatcher) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
	op := e.Operation("relay_email")
	AppendTexts(op.Key("to"), to)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MailBeforeSent is the event event.mail.before.sent: a worker, or a bot, is
// about to send a reply or a new message.
type MailBeforeSent struct{ *Event }

// To gives to: recipients, comma separated.
func (e MailBeforeSent) To() string { return e.Own().Text("to") }

// Cc gives cc: copy recipients.
func (e MailBeforeSent) Cc() string { return e.Own().Text("cc") }

// Bcc gives bcc: blind copy recipients.
func (e MailBeforeSent) Bcc() string { return e.Own().Text("bcc") }

// Subject gives subject: subject line.
func (e MailBeforeSent) Subject() string { return e.Own().Text("subject") }

// Content gives content: body of the draft.
func (e MailBeforeSent) Content() string { return e.Own().Text("content") }

// ContentFormat gives content_format: the body is Markdown or HTML.
func (e MailBeforeSent) ContentFormat() bool { return e.Own().Bool("content_format") }

// Headers gives headers: mail headers by lower-case name.
func (e MailBeforeSent) Headers() TextMap { return e.Own().TextMap("headers") }

// MessageID gives message_id: Message-Id the draft will carry.
func (e MailBeforeSent) MessageID() string { return e.Own().Text("message_id") }

// GroupSig gives group_sig: signature of the group for this worker.
func (e MailBeforeSent) GroupSig() string { return e.Own().Text("group_sig") }

// GroupSigHTML gives group_sig_html: the same as HTML.
func (e MailBeforeSent) GroupSigHTML() string { return e.Own().Text("group_sig_html") }

// StatusID gives status_id: ticket status after sending: 0 open, 1 waiting, 2
// closed, 3 deleted.
func (e MailBeforeSent) StatusID() int64 { return e.Own().Int("status_id") }

// WaitingUntil gives waiting_until: requested reopen time in words.
func (e MailBeforeSent) WaitingUntil() string { return e.Own().Text("waiting_until") }

// SendAt gives send_at: requested delivery time.
func (e MailBeforeSent) SendAt() Date { return e.Own().Date("send_at") }

// Ticket gives the record behind ticket_: the ticket answered; empty for a new
// message.
func (e MailBeforeSent) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_.
func (e MailBeforeSent) Group() Group { return Group{e.Root().Linked("group_")} }

// Worker gives the record behind worker_: who sends it.
func (e MailBeforeSent) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailBeforeSent) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailBeforeSent) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetContentModifications returns content_modifications: edits of the body, in
// order.
func (e MailBeforeSent) SetContentModifications(v []ContentModification) {
	AppendList(e.Returns("content_modifications"), v)
}

// SetHeaders returns headers: headers to set; an empty value removes one.
func (e MailBeforeSent) SetHeaders(v map[string]string) { AppendTextMap(e.Returns("headers"), v) }

// SetSendAt returns send_at: delivery time; the message waits for it.
func (e MailBeforeSent) SetSendAt(v Date) { v.AppendTo(e.Returns("send_at")) }

// SetCustomFields returns custom_fields: custom fields for the ticket once it
// exists.
func (e MailBeforeSent) SetCustomFields(v Map) { v.AppendTo(e.Returns("custom_fields")) }

// SetMessageCustomFields returns message_custom_fields: custom fields for the
// message once it is stored.
func (e MailBeforeSent) SetMessageCustomFields(v Map) { v.AppendTo(e.Returns("message_custom_fields")) }

// MailSentGroup is the event event.mail.sent.group: a worker is about to send a
// reply or a new message from this group; after event.mail.before.sent.
type MailSentGroup struct{ *Event }

// To gives to: recipients, comma separated.
func (e MailSentGroup) To() string { return e.Own().Text("to") }

// Cc gives cc: copy recipients.
func (e MailSentGroup) Cc() string { return e.Own().Text("cc") }

// Bcc gives bcc: blind copy recipients.
func (e MailSentGroup) Bcc() string { return e.Own().Text("bcc") }

// Subject gives subject: subject line.
func (e MailSentGroup) Subject() string { return e.Own().Text("subject") }

// Content gives content: body of the draft.
func (e MailSentGroup) Content() string { return e.Own().Text("content") }

// ContentFormat gives content_format: the body is Markdown or HTML.
func (e MailSentGroup) ContentFormat() bool { return e.Own().Bool("content_format") }

// Headers gives headers: mail headers by lower-case name.
func (e MailSentGroup) Headers() TextMap { return e.Own().TextMap("headers") }

// MessageID gives message_id: Message-Id the draft will carry.
func (e MailSentGroup) MessageID() string { return e.Own().Text("message_id") }

// GroupSig gives group_sig: signature of the group for this worker.
func (e MailSentGroup) GroupSig() string { return e.Own().Text("group_sig") }

// GroupSigHTML gives group_sig_html: the same as HTML.
func (e MailSentGroup) GroupSigHTML() string { return e.Own().Text("group_sig_html") }

// StatusID gives status_id: ticket status after sending: 0 open, 1 waiting, 2
// closed, 3 deleted.
func (e MailSentGroup) StatusID() int64 { return e.Own().Int("status_id") }

// WaitingUntil gives waiting_until: requested reopen time in words.
func (e MailSentGroup) WaitingUntil() string { return e.Own().Text("waiting_until") }

// SendAt gives send_at: requested delivery time.
func (e MailSentGroup) SendAt() Date { return e.Own().Date("send_at") }

// Ticket gives the record behind ticket_: the ticket answered; empty for a new
// message.
func (e MailSentGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_.
func (e MailSentGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Worker gives the record behind worker_: who sends it.
func (e MailSentGroup) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailSentGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailSentGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetContentModifications returns content_modifications: edits of the body, in
// order.
func (e MailSentGroup) SetContentModifications(v []ContentModification) {
	AppendList(e.Returns("content_modifications"), v)
}

// SetHeaders returns headers: headers to set; an empty value removes one.
func (e MailSentGroup) SetHeaders(v map[string]string) { AppendTextMap(e.Returns("headers"), v) }

// SetSendAt returns send_at: delivery time; the message waits for it.
func (e MailSentGroup) SetSendAt(v Date) { v.AppendTo(e.Returns("send_at")) }

// SetCustomFields returns custom_fields: custom fields for the ticket once it
// exists.
func (e MailSentGroup) SetCustomFields(v Map) { v.AppendTo(e.Returns("custom_fields")) }

// SetMessageCustomFields returns message_custom_fields: custom fields for the
// message once it is stored.
func (e MailSentGroup) SetMessageCustomFields(v Map) { v.AppendTo(e.Returns("message_custom_fields")) }

// MailAfterSent is the event event.mail.after.sent: a worker's reply or new
// message was delivered and stored.
type MailAfterSent struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailAfterSent) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailAfterSent) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailAfterSent) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailAfterSent) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailAfterSent) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailAfterSent) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailAfterSent) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailAfterSent) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailAfterSent) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailAfterSent) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailAfterSent) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailAfterSent) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailAfterSent) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailAfterSent) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailAfterSent) LinksUpTo(n int) abi.Value { return e.Root().Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailAfterSent) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailAfterSent) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailAfterSent) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailAfterSent) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailAfterSent) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailAfterSent) HashHeaderMessageID() string { return e.Own().Text("hash_header_message_id") }

// Headers gives headers: mail headers (lazy).
func (e MailAfterSent) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailAfterSent) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailAfterSent) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailAfterSent) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailAfterSent) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailAfterSent) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailAfterSent) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailAfterSent) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailAfterSent) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailAfterSent) SignedKeyFingerprint() string { return e.Own().Text("signed_key_fingerprint") }

// StorageSize gives storage_size: stored size.
func (e MailAfterSent) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailAfterSent) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailAfterSent) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailAfterSent) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailAfterSent) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailAfterSent) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailAfterSent) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailAfterSent) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailAfterSent) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailAfterSent) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailAfterSent) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailAfterSent) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailAfterSent) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailAfterSent) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailAfterSent) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailAfterSent) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailAfterSent) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailAfterSent) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailAfterSent) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailAfterSent) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailAfterSent) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailAfterSent) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailAfterSent) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e MailAfterSent) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MailAfterSentGroup is the event event.mail.after.sent.group: a worker's reply
// or new message in this group was delivered and stored; after
// event.mail.after.sent.
type MailAfterSentGroup struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailAfterSentGroup) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailAfterSentGroup) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailAfterSentGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailAfterSentGroup) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailAfterSentGroup) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailAfterSentGroup) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailAfterSentGroup) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailAfterSentGroup) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailAfterSentGroup) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailAfterSentGroup) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailAfterSentGroup) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailAfterSentGroup) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailAfterSentGroup) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailAfterSentGroup) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailAfterSentGroup) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailAfterSentGroup) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailAfterSentGroup) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailAfterSentGroup) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailAfterSentGroup) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailAfterSentGroup) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailAfterSentGroup) HashHeaderMessageID() string {
	return e.Own().Text("hash_header_message_id")
}

// Headers gives headers: mail headers (lazy).
func (e MailAfterSentGroup) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailAfterSentGroup) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailAfterSentGroup) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailAfterSentGroup) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailAfterSentGroup) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailAfterSentGroup) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailAfterSentGroup) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailAfterSentGroup) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailAfterSentGroup) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailAfterSentGroup) SignedKeyFingerprint() string {
	return e.Own().Text("signed_key_fingerprint")
}

// StorageSize gives storage_size: stored size.
func (e MailAfterSentGroup) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailAfterSentGroup) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailAfterSentGroup) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailAfterSentGroup) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailAfterSentGroup) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailAfterSentGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailAfterSentGroup) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailAfterSentGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailAfterSentGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailAfterSentGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailAfterSentGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailAfterSentGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailAfterSentGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailAfterSentGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailAfterSentGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailAfterSentGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailAfterSentGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailAfterSentGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailAfterSentGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailAfterSentGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailAfterSentGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailAfterSentGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailAfterSentGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e MailAfterSentGroup) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}
