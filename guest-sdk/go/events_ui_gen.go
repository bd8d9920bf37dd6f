// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// MailReplyDuringUIWorker is the event event.mail.reply.during.ui.worker: a
// worker picks this behavior while writing a reply. The original platform last
// fired it in 7.3. The original platform has deprecated it.
type MailReplyDuringUIWorker struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailReplyDuringUIWorker) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReplyDuringUIWorker) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailReplyDuringUIWorker) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailReplyDuringUIWorker) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailReplyDuringUIWorker) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailReplyDuringUIWorker) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailReplyDuringUIWorker) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailReplyDuringUIWorker) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailReplyDuringUIWorker) Comments() ViewList[Comment] {
	return Views[Comment](e.Root(), "comments")
}

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailReplyDuringUIWorker) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailReplyDuringUIWorker) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailReplyDuringUIWorker) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailReplyDuringUIWorker) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailReplyDuringUIWorker) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailReplyDuringUIWorker) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailReplyDuringUIWorker) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailReplyDuringUIWorker) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailReplyDuringUIWorker) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailReplyDuringUIWorker) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailReplyDuringUIWorker) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailReplyDuringUIWorker) HashHeaderMessageID() string {
	return e.Own().Text("hash_header_message_id")
}

// Headers gives headers: mail headers (lazy).
func (e MailReplyDuringUIWorker) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailReplyDuringUIWorker) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailReplyDuringUIWorker) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailReplyDuringUIWorker) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailReplyDuringUIWorker) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailReplyDuringUIWorker) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailReplyDuringUIWorker) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailReplyDuringUIWorker) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailReplyDuringUIWorker) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailReplyDuringUIWorker) SignedKeyFingerprint() string {
	return e.Own().Text("signed_key_fingerprint")
}

// StorageSize gives storage_size: stored size.
func (e MailReplyDuringUIWorker) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailReplyDuringUIWorker) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailReplyDuringUIWorker) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailReplyDuringUIWorker) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailReplyDuringUIWorker) SenderWorker() Worker {
	return Worker{e.Root().Linked("sender_worker_")}
}

// Ticket gives the record behind ticket_.
func (e MailReplyDuringUIWorker) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailReplyDuringUIWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailReplyDuringUIWorker) Group() Group { return Group{e.Root().Linked("group_")} }

// CurrentWorker gives the record behind current_worker_.
func (e MailReplyDuringUIWorker) CurrentWorker() Worker {
	return Worker{e.Root().Linked("current_worker_")}
}

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReplyDuringUIWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReplyDuringUIWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetInstructions returns instructions: changes to the page, in order.
func (e MailReplyDuringUIWorker) SetInstructions(v []Instruction) {
	AppendList(e.Returns("instructions"), v)
}

// SetScripts returns scripts: JavaScript for the page; hosts may ignore it.
func (e MailReplyDuringUIWorker) SetScripts(v []string) { AppendTexts(e.Returns("scripts"), v) }

// MailReplyPreUIWorker is the event event.mail.reply.pre.ui.worker: a worker
// opens the form for a reply.
type MailReplyPreUIWorker struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MailReplyPreUIWorker) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MailReplyPreUIWorker) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailReplyPreUIWorker) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MailReplyPreUIWorker) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MailReplyPreUIWorker) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MailReplyPreUIWorker) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MailReplyPreUIWorker) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MailReplyPreUIWorker) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MailReplyPreUIWorker) Comments() ViewList[Comment] {
	return Views[Comment](e.Root(), "comments")
}

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MailReplyPreUIWorker) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MailReplyPreUIWorker) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MailReplyPreUIWorker) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MailReplyPreUIWorker) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MailReplyPreUIWorker) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MailReplyPreUIWorker) LinksUpTo(n int) abi.Value {
	return e.Root().Get(Numbered("links~", int64(n)))
}

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MailReplyPreUIWorker) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MailReplyPreUIWorker) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MailReplyPreUIWorker) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MailReplyPreUIWorker) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MailReplyPreUIWorker) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MailReplyPreUIWorker) HashHeaderMessageID() string {
	return e.Own().Text("hash_header_message_id")
}

// Headers gives headers: mail headers (lazy).
func (e MailReplyPreUIWorker) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MailReplyPreUIWorker) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MailReplyPreUIWorker) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MailReplyPreUIWorker) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MailReplyPreUIWorker) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MailReplyPreUIWorker) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MailReplyPreUIWorker) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MailReplyPreUIWorker) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MailReplyPreUIWorker) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MailReplyPreUIWorker) SignedKeyFingerprint() string {
	return e.Own().Text("signed_key_fingerprint")
}

// StorageSize gives storage_size: stored size.
func (e MailReplyPreUIWorker) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MailReplyPreUIWorker) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MailReplyPreUIWorker) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MailReplyPreUIWorker) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MailReplyPreUIWorker) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MailReplyPreUIWorker) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MailReplyPreUIWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailReplyPreUIWorker) Group() Group { return Group{e.Root().Linked("group_")} }

// CurrentWorker gives the record behind current_worker_.
func (e MailReplyPreUIWorker) CurrentWorker() Worker {
	return Worker{e.Root().Linked("current_worker_")}
}

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailReplyPreUIWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailReplyPreUIWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetInstructions returns instructions: changes to the page, in order.
func (e MailReplyPreUIWorker) SetInstructions(v []Instruction) {
	AppendList(e.Returns("instructions"), v)
}

// SetScripts returns scripts: JavaScript for the page; hosts may ignore it.
func (e MailReplyPreUIWorker) SetScripts(v []string) { AppendTexts(e.Returns("scripts"), v) }

// MailComposePreUIWorker is the event event.mail.compose.pre.ui.worker: a
// worker opens the form for a new message.
type MailComposePreUIWorker struct{ *Event }

// Scope gives scope: the form.
func (e MailComposePreUIWorker) Scope() abi.Value { return e.Own().Get("scope") }

// ScopeFormID gives scope.form_id: DOM ID of the form.
func (e MailComposePreUIWorker) ScopeFormID() string { return e.Own().Text("scope.form_id") }

// ScopeGroupID gives scope.group_id: chosen group.
func (e MailComposePreUIWorker) ScopeGroupID() ID { return e.Own().ID("scope.group_id") }

// ScopeBucketID gives scope.bucket_id: chosen bucket.
func (e MailComposePreUIWorker) ScopeBucketID() ID { return e.Own().ID("scope.bucket_id") }

// CurrentWorker gives the record behind current_worker_.
func (e MailComposePreUIWorker) CurrentWorker() Worker {
	return Worker{e.Root().Linked("current_worker_")}
}

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailComposePreUIWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailComposePreUIWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetInstructions returns instructions: changes to the page, in order.
func (e MailComposePreUIWorker) SetInstructions(v []Instruction) {
	AppendList(e.Returns("instructions"), v)
}

// SetScripts returns scripts: JavaScript for the page; hosts may ignore it.
func (e MailComposePreUIWorker) SetScripts(v []string) { AppendTexts(e.Returns("scripts"), v) }

// UICardEditorOpenedWorker is the event event.ui.card.editor.opened.worker: a
// worker opens the editor of a record; a new one has the ID 0.
type UICardEditorOpenedWorker struct{ *Event }

// Record gives the record behind record_: the record being edited.
func (e UICardEditorOpenedWorker) Record() AnyRecord { return AnyRecord{e.Root().Linked("record_")} }

// Worker gives the record behind worker_.
func (e UICardEditorOpenedWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e UICardEditorOpenedWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e UICardEditorOpenedWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamListenContexts gives listen_contexts: types of record to answer for,
// with * for all.
func (e UICardEditorOpenedWorker) ParamListenContexts() Texts {
	return e.Params().Texts("listen_contexts")
}

// SetInstructions returns instructions: changes to the page, in order.
func (e UICardEditorOpenedWorker) SetInstructions(v []Instruction) {
	AppendList(e.Returns("instructions"), v)
}

// SetScripts returns scripts: JavaScript for the page; hosts may ignore it.
func (e UICardEditorOpenedWorker) SetScripts(v []string) { AppendTexts(e.Returns("scripts"), v) }

// UIWorklistRenderWorker is the event event.ui.worklist.render.worker: a list
// of records is drawn for a worker.
type UIWorklistRenderWorker struct{ *Event }

// Context gives context: type of the records listed.
func (e UIWorklistRenderWorker) Context() string { return e.Own().Text("context") }

// ViewID gives view_id: ID of the list.
func (e UIWorklistRenderWorker) ViewID() string { return e.Own().Text("view_id") }

// Worker gives the record behind worker_.
func (e UIWorklistRenderWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e UIWorklistRenderWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e UIWorklistRenderWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetInstructions returns instructions: changes to the page, in order.
func (e UIWorklistRenderWorker) SetInstructions(v []Instruction) {
	AppendList(e.Returns("instructions"), v)
}

// SetScripts returns scripts: JavaScript for the page; hosts may ignore it.
func (e UIWorklistRenderWorker) SetScripts(v []string) { AppendTexts(e.Returns("scripts"), v) }
