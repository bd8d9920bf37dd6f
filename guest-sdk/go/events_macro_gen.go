// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// MacroJiraIssue is the event event.macro.jira_issue: someone runs the behavior
// on a Jira issue.
type MacroJiraIssue struct{ *Event }

// Issue gives the record behind issue_.
func (e MacroJiraIssue) Issue() JiraIssue { return JiraIssue{e.Root().Linked("issue_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroJiraIssue) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroJiraIssue) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroJiraIssue) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroJiraIssue) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroJiraProject is the event event.macro.jira_project: someone runs the
// behavior on a Jira project.
type MacroJiraProject struct{ *Event }

// Project gives the record behind project_.
func (e MacroJiraProject) Project() JiraProject { return JiraProject{e.Root().Linked("project_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroJiraProject) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroJiraProject) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroJiraProject) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroJiraProject) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroBot is the event event.macro.bot: someone runs the behavior on a bot.
type MacroBot struct{ *Event }

// Va gives the record behind va_.
func (e MacroBot) Va() Bot { return Bot{e.Root().Linked("va_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroBot) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroBot) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroBot) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroBot) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroCalendarEvent is the event event.macro.calendar_event: someone runs the
// behavior on a calendar event.
type MacroCalendarEvent struct{ *Event }

// EventKey gives the record behind event_.
func (e MacroCalendarEvent) EventKey() CalendarEvent { return CalendarEvent{e.Root().Linked("event_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroCalendarEvent) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroCalendarEvent) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroCalendarEvent) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroCalendarEvent) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroCalendar is the event event.macro.calendar: someone runs the behavior on
// a calendar.
type MacroCalendar struct{ *Event }

// Calendar gives the record behind calendar_.
func (e MacroCalendar) Calendar() Calendar { return Calendar{e.Root().Linked("calendar_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroCalendar) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroCalendar) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroCalendar) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroCalendar) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroCall is the event event.macro.call: someone runs the behavior on a call.
type MacroCall struct{ *Event }

// Call gives the record behind call_.
func (e MacroCall) Call() Call { return Call{e.Root().Linked("call_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroCall) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroCall) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroCall) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroCall) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroContact is the event event.macro.contact: someone runs the behavior on a
// contact.
type MacroContact struct{ *Event }

// Contact gives the record behind contact_.
func (e MacroContact) Contact() Contact { return Contact{e.Root().Linked("contact_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroContact) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroContact) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroContact) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroContact) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroDomain is the event event.macro.domain: someone runs the behavior on a
// domain.
type MacroDomain struct{ *Event }

// Domain gives the record behind domain_.
func (e MacroDomain) Domain() Domain { return Domain{e.Root().Linked("domain_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroDomain) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroDomain) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroDomain) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroDomain) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroAddress is the event event.macro.address: someone runs the behavior on
// an email address.
type MacroAddress struct{ *Event }

// Email gives the record behind email_.
func (e MacroAddress) Email() Address { return Address{e.Root().Linked("email_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroAddress) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroAddress) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroAddress) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroAddress) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// SetIsBanned requests the action set_is_banned: block the address, or stop
// blocking it.
func (e MacroAddress) SetIsBanned(value bool) (Action, error) {
	op := e.Operation("set_is_banned")
	op.Key("value").Bool(value)
	return op.Act()
}

// SetIsDefunct requests the action set_is_defunct: mark the address as
// bouncing, or not.
func (e MacroAddress) SetIsDefunct(value bool) (Action, error) {
	op := e.Operation("set_is_defunct")
	op.Key("value").Bool(value)
	return op.Act()
}

// MacroFeeditem is the event event.macro.feeditem: someone runs the behavior on
// a feed item.
type MacroFeeditem struct{ *Event }

// Item gives the record behind item_.
func (e MacroFeeditem) Item() FeedItem { return FeedItem{e.Root().Linked("item_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroFeeditem) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroFeeditem) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroFeeditem) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroFeeditem) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroGroup is the event event.macro.group: someone runs the behavior on a
// group.
type MacroGroup struct{ *Event }

// Group gives the record behind group_.
func (e MacroGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroGroup) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroGroup) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroKBArticle is the event event.macro.kb_article: someone runs the behavior
// on a knowledgebase article.
type MacroKBArticle struct{ *Event }

// Article gives the record behind article_.
func (e MacroKBArticle) Article() KBArticle { return KBArticle{e.Root().Linked("article_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroKBArticle) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroKBArticle) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroKBArticle) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroKBArticle) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroMessage is the event event.macro.message: someone runs the behavior on a
// message.
type MacroMessage struct{ *Event }

// IsFirst gives is_first: it is the first message of its ticket.
func (e MacroMessage) IsFirst() bool { return e.Own().Bool("is_first") }

// SenderIsWorker gives sender_is_worker: the sender is a worker.
func (e MacroMessage) SenderIsWorker() bool { return e.Own().Bool("sender_is_worker") }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MacroMessage) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Context gives _context: type of the record as the host writes it.
func (e MacroMessage) Context() string { return e.Own().Text("_context") }

// Type gives _type: type of the record by name.
func (e MacroMessage) Type() string { return e.Own().Text("_type") }

// Label gives _label: how the record is shown.
func (e MacroMessage) Label() string { return e.Own().Text("_label") }

// ID gives id: its ID.
func (e MacroMessage) ID() ID { return e.Own().ID("id") }

// RecordURL gives record_url: its page.
func (e MacroMessage) RecordURL() string { return e.Own().Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (e MacroMessage) Comments() ViewList[Comment] { return Views[Comment](e.Root(), "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (e MacroMessage) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](e.Root(), Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (e MacroMessage) CommentCount() int64 { return e.Root().Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (e MacroMessage) Custom() abi.Value { return e.Root().Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (e MacroMessage) CustomByID(id ID) abi.Value {
	return e.Root().Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (e MacroMessage) Links() abi.Value { return e.Root().Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (e MacroMessage) LinksUpTo(n int) abi.Value { return e.Root().Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (e MacroMessage) LinksOf(name string) abi.Value { return e.Root().Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (e MacroMessage) Attachments() ViewList[Attachment] {
	return Views[Attachment](e.Root(), "attachments")
}

// Content gives content: body text (lazy).
func (e MacroMessage) Content() string { return e.Root().Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (e MacroMessage) ContentHTML() string { return e.Root().Text("content_html") }

// Created gives created: creation time.
func (e MacroMessage) Created() Date { return e.Own().Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (e MacroMessage) HashHeaderMessageID() string { return e.Own().Text("hash_header_message_id") }

// Headers gives headers: mail headers (lazy).
func (e MacroMessage) Headers() TextMap { return e.Root().TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (e MacroMessage) HTMLAttachmentID() ID { return e.Own().ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (e MacroMessage) IsBroadcast() bool { return e.Own().Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (e MacroMessage) IsNotSent() bool { return e.Own().Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (e MacroMessage) IsOutgoing() bool { return e.Own().Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (e MacroMessage) ReplyCc() string { return e.Root().Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (e MacroMessage) ReplyTo() string { return e.Root().Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (e MacroMessage) ResponseTime() int64 { return e.Own().Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (e MacroMessage) SignedAt() Date { return e.Own().Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (e MacroMessage) SignedKeyFingerprint() string { return e.Own().Text("signed_key_fingerprint") }

// StorageSize gives storage_size: stored size.
func (e MacroMessage) StorageSize() int64 { return e.Own().Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (e MacroMessage) Token() string { return e.Own().Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (e MacroMessage) WasEncrypted() bool { return e.Own().Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (e MacroMessage) Sender() Address { return Address{e.Root().Linked("sender_")} }

// SenderWorker gives the record behind sender_worker_: the worker who is the
// sender.
func (e MacroMessage) SenderWorker() Worker { return Worker{e.Root().Linked("sender_worker_")} }

// Ticket gives the record behind ticket_.
func (e MacroMessage) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Worker gives the record behind worker_: the worker who wrote it.
func (e MacroMessage) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MacroMessage) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroMessage) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroMessage) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroMessage) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroMessage) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MacroMessage) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MacroMessage) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MacroMessage) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MacroMessage) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MacroMessage) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MacroMessage) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MacroMessage) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MacroMessage) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MacroMessage) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MacroMessage) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MacroMessage) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MacroMessage) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MacroMessage) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// CreateMessageNote requests the action create_message_note: attach a note to a
// message.
func (e MacroMessage) CreateMessageNote(content string, opt *CreateMessageNoteOptions) (Action, error) {
	op := e.Operation("create_message_note")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MacroNotification is the event event.macro.notification: someone runs the
// behavior on a notification.
type MacroNotification struct{ *Event }

// Notification gives the record behind notification_.
func (e MacroNotification) Notification() Notification {
	return Notification{e.Root().Linked("notification_")}
}

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroNotification) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroNotification) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroNotification) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroNotification) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// CopyNotification requests the action copy_notification: pass the notification
// on to other workers.
func (e MacroNotification) CopyNotification(workerIDs []ID) (Action, error) {
	op := e.Operation("copy_notification")
	AppendList(op.Key("worker_ids"), workerIDs)
	return op.Act()
}

// SetNotificationIsRead requests the action set_notification_is_read: mark the
// notification as read, or not.
func (e MacroNotification) SetNotificationIsRead(value bool) (Action, error) {
	op := e.Operation("set_notification_is_read")
	op.Key("value").Bool(value)
	return op.Act()
}

// MacroCrmOpportunity is the event event.macro.crm.opportunity: someone runs
// the behavior on an opportunity.
type MacroCrmOpportunity struct{ *Event }

// Opp gives the record behind opp_.
func (e MacroCrmOpportunity) Opp() Opportunity { return Opportunity{e.Root().Linked("opp_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroCrmOpportunity) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroCrmOpportunity) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroCrmOpportunity) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroCrmOpportunity) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// SetStatus requests the action set_status: change the status.
func (e MacroCrmOpportunity) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// MacroOrg is the event event.macro.org: someone runs the behavior on an
// organization.
type MacroOrg struct{ *Event }

// Org gives the record behind org_.
func (e MacroOrg) Org() Org { return Org{e.Root().Linked("org_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroOrg) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroOrg) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroOrg) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroOrg) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroReminder is the event event.macro.reminder: someone runs the behavior on
// a reminder.
type MacroReminder struct{ *Event }

// Reminder gives the record behind reminder_.
func (e MacroReminder) Reminder() Reminder { return Reminder{e.Root().Linked("reminder_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroReminder) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroReminder) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroReminder) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroReminder) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// SetReminderStatus requests the action set_reminder_status: close the
// reminder, or open it again.
func (e MacroReminder) SetReminderStatus(value bool) (Action, error) {
	op := e.Operation("set_reminder_status")
	op.Key("value").Bool(value)
	return op.Act()
}

// MacroSensor is the event event.macro.sensor: someone runs the behavior on a
// sensor.
type MacroSensor struct{ *Event }

// Sensor gives the record behind sensor_.
func (e MacroSensor) Sensor() Sensor { return Sensor{e.Root().Linked("sensor_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroSensor) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroSensor) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroSensor) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroSensor) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroServer is the event event.macro.server: someone runs the behavior on a
// server.
type MacroServer struct{ *Event }

// Server gives the record behind server_.
func (e MacroServer) Server() Server { return Server{e.Root().Linked("server_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroServer) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroServer) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroServer) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroServer) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroTask is the event event.macro.task: someone runs the behavior on a task.
type MacroTask struct{ *Event }

// Task gives the record behind task_.
func (e MacroTask) Task() Task { return Task{e.Root().Linked("task_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroTask) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroTask) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroTask) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroTask) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// SetImportance requests the action set_importance: set the importance.
func (e MacroTask) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MacroTask) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MacroTask) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MacroTask) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetDueDate requests the action set_due_date: set when the task is due.
func (e MacroTask) SetDueDate(opt *SetDueDateOptions) (Action, error) {
	op := e.Operation("set_due_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MacroTicket is the event event.macro.ticket: someone runs the behavior on a
// ticket.
type MacroTicket struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MacroTicket) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e MacroTicket) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MacroTicket) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroTicket) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroTicket) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroTicket) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroTicket) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MacroTicket) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MacroTicket) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MacroTicket) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MacroTicket) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MacroTicket) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MacroTicket) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MacroTicket) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MacroTicket) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MacroTicket) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MacroTicket) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MacroTicket) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MacroTicket) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MacroTicket) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// MacroTimetracking is the event event.macro.timetracking: someone runs the
// behavior on a time tracking entry.
type MacroTimetracking struct{ *Event }

// Time gives the record behind time_.
func (e MacroTimetracking) Time() TimeEntry { return TimeEntry{e.Root().Linked("time_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroTimetracking) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroTimetracking) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroTimetracking) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroTimetracking) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MacroWorker is the event event.macro.worker: someone runs the behavior on a
// worker.
type MacroWorker struct{ *Event }

// Worker gives the record behind worker_.
func (e MacroWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MacroWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MacroWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may run it.
func (e MacroWorker) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetResult returns result: what the caller gets back.
func (e MacroWorker) SetResult(v Map) { v.AppendTo(e.Returns("result")) }
