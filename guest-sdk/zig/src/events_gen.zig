// Code generated from the catalog; DO NOT EDIT.

const V = @import("vivarium.zig");
const R = @import("records_gen.zig");
const S = @import("structs_gen.zig");

/// The event event.mail.received.app: an inbound mail was parsed and is about to be accepted; no ticket or
/// message exists yet. Changing the headers subject, references or in-reply-to threads the message anew;
/// changing from finds another sender.
pub const MailReceivedApp = struct {
    pub const event_id = "event.mail.received.app";

    /// Reads subject: subject line.
    pub fn subject(_: MailReceivedApp) []const u8 {
        return V.own.text("subject");
    }

    /// Reads body: plain text body.
    pub fn body(_: MailReceivedApp) []const u8 {
        return V.own.text("body");
    }

    /// Reads body_html: HTML body.
    pub fn bodyHtml(_: MailReceivedApp) []const u8 {
        return V.own.text("body_html");
    }

    /// Reads encoding: character set of the body.
    pub fn encoding(_: MailReceivedApp) []const u8 {
        return V.own.text("encoding");
    }

    /// Reads headers: mail headers by lower-case name.
    pub fn headers(_: MailReceivedApp) V.TextMap {
        return V.own.textMap("headers");
    }

    /// Reads recipients: addresses the message was sent to.
    pub fn recipients(_: MailReceivedApp) V.Texts {
        return V.own.texts("recipients");
    }

    /// Reads attachments: files by name.
    pub fn attachments(_: MailReceivedApp) V.List(S.Upload) {
        return V.own.list(S.Upload, "attachments");
    }

    /// Reads attachment_count: number of files.
    pub fn attachmentCount(_: MailReceivedApp) i64 {
        return V.own.int("attachment_count");
    }

    /// Reads is_new: no ticket matched.
    pub fn isNew(_: MailReceivedApp) bool {
        return V.own.boolean("is_new");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReceivedApp) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReceivedApp) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind parent_ticket_: the ticket it answers.
    pub fn parentTicket(_: MailReceivedApp) R.Ticket {
        return .{ .view = V.root.linked("parent_ticket_") };
    }

    /// The record behind routing_group_: the group it would go to.
    pub fn routingGroup(_: MailReceivedApp) R.Group {
        return .{ .view = V.root.linked("routing_group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReceivedApp) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReceivedApp) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns reject: drop the message; nothing is stored.
    pub fn setReject(_: MailReceivedApp, value_: bool) void {
        V.giveBack("reject", value_);
    }

    /// Returns remove_attachments: files to remove.
    pub fn setRemoveAttachments(_: MailReceivedApp, value_: []const S.AttachmentFilter) void {
        V.giveBack("remove_attachments", value_);
    }

    /// Returns headers: headers to set; an empty value removes one.
    pub fn setHeaders(_: MailReceivedApp, value_: V.Any) void {
        V.giveBack("headers", value_);
    }

    /// Returns body: new plain text body.
    pub fn setBody(_: MailReceivedApp, value_: []const u8) void {
        V.giveBack("body", value_);
    }

    /// Returns body_html: new HTML body.
    pub fn setBodyHtml(_: MailReceivedApp, value_: []const u8) void {
        V.giveBack("body_html", value_);
    }

    /// Returns subject: new subject.
    pub fn setSubject(_: MailReceivedApp, value_: []const u8) void {
        V.giveBack("subject", value_);
    }

    /// Returns encoding: new character set.
    pub fn setEncoding(_: MailReceivedApp, value_: []const u8) void {
        V.giveBack("encoding", value_);
    }

    /// Returns custom_fields: custom fields for what gets created.
    pub fn setCustomFields(_: MailReceivedApp, value_: V.Any) void {
        V.giveBack("custom_fields", value_);
    }

    /// The arguments of redirect_email.
    pub const RedirectEmailArgs = struct {
        /// addresses
        to: []const []const u8,
    };

    /// Requests the action redirect_email: forward the message as it came to other addresses.
    pub fn redirectEmail(_: MailReceivedApp, args_: RedirectEmailArgs) V.Error!V.Action {
        return V.act("redirect_email", args_);
    }

    /// The arguments of reply_sender.
    pub const ReplySenderArgs = struct {
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
    };

    /// Requests the action reply_sender: answer the sender directly.
    pub fn replySender(_: MailReceivedApp, args_: ReplySenderArgs) V.Error!V.Action {
        return V.act("reply_sender", args_);
    }

    /// The arguments of set_sender_is_banned.
    pub const SetSenderIsBannedArgs = struct {
        value: bool,
    };

    /// Requests the action set_sender_is_banned: block the sender, or stop blocking them.
    pub fn setSenderIsBanned(_: MailReceivedApp, args_: SetSenderIsBannedArgs) V.Error!V.Action {
        return V.act("set_sender_is_banned", args_);
    }

    /// The arguments of set_sender_is_defunct.
    pub const SetSenderIsDefunctArgs = struct {
        value: bool,
    };

    /// Requests the action set_sender_is_defunct: mark the sender's address as bouncing, or not.
    pub fn setSenderIsDefunct(_: MailReceivedApp, args_: SetSenderIsDefunctArgs) V.Error!V.Action {
        return V.act("set_sender_is_defunct", args_);
    }
};

/// The event event.mail.received: a message, inbound or from a worker, was added to a ticket.
pub const MailReceived = struct {
    pub const event_id = "event.mail.received";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailReceived) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReceived) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailReceived) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailReceived) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailReceived) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailReceived) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailReceived) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailReceived) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailReceived) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailReceived, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailReceived) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailReceived) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailReceived, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailReceived) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailReceived, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailReceived, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailReceived) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailReceived) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailReceived) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailReceived) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailReceived) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailReceived) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailReceived) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailReceived) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailReceived) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailReceived) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailReceived) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailReceived) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailReceived) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailReceived) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailReceived) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailReceived) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailReceived) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailReceived) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReceived) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailReceived) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailReceived) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailReceived) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailReceived) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReceived) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReceived) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailReceived, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailReceived, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailReceived, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailReceived, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailReceived, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailReceived, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailReceived, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailReceived, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailReceived, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailReceived, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailReceived, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailReceived, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailReceived, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: MailReceived, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }
};

/// The event event.mail.received.group: a message, inbound or from a worker, was added to a ticket of this
/// group.
pub const MailReceivedGroup = struct {
    pub const event_id = "event.mail.received.group";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailReceivedGroup) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReceivedGroup) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailReceivedGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailReceivedGroup) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailReceivedGroup) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailReceivedGroup) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailReceivedGroup) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailReceivedGroup) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailReceivedGroup) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailReceivedGroup, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailReceivedGroup) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailReceivedGroup) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailReceivedGroup, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailReceivedGroup) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailReceivedGroup, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailReceivedGroup, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailReceivedGroup) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailReceivedGroup) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailReceivedGroup) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailReceivedGroup) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailReceivedGroup) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailReceivedGroup) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailReceivedGroup) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailReceivedGroup) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailReceivedGroup) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailReceivedGroup) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailReceivedGroup) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailReceivedGroup) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailReceivedGroup) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailReceivedGroup) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailReceivedGroup) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailReceivedGroup) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailReceivedGroup) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailReceivedGroup) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReceivedGroup) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailReceivedGroup) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailReceivedGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailReceivedGroup) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailReceivedGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReceivedGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReceivedGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailReceivedGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailReceivedGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailReceivedGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailReceivedGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailReceivedGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailReceivedGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailReceivedGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailReceivedGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailReceivedGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailReceivedGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailReceivedGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailReceivedGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailReceivedGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: MailReceivedGroup, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }
};

/// The event event.mail.received.watcher: a message was added to a ticket that this worker watches or owns;
/// once for each such worker.
pub const MailReceivedWatcher = struct {
    pub const event_id = "event.mail.received.watcher";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailReceivedWatcher) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReceivedWatcher) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailReceivedWatcher) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads sender_is_me: the sender is the worker who owns the bot.
    pub fn senderIsMe(_: MailReceivedWatcher) bool {
        return V.own.boolean("sender_is_me");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailReceivedWatcher) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailReceivedWatcher) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailReceivedWatcher) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailReceivedWatcher) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailReceivedWatcher) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailReceivedWatcher) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailReceivedWatcher, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailReceivedWatcher) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailReceivedWatcher) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailReceivedWatcher, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailReceivedWatcher) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailReceivedWatcher, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailReceivedWatcher, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailReceivedWatcher) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailReceivedWatcher) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailReceivedWatcher) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailReceivedWatcher) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailReceivedWatcher) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailReceivedWatcher) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailReceivedWatcher) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailReceivedWatcher) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailReceivedWatcher) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailReceivedWatcher) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailReceivedWatcher) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailReceivedWatcher) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailReceivedWatcher) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailReceivedWatcher) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailReceivedWatcher) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailReceivedWatcher) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailReceivedWatcher) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailReceivedWatcher) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReceivedWatcher) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailReceivedWatcher) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailReceivedWatcher) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailReceivedWatcher) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailReceivedWatcher) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReceivedWatcher) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReceivedWatcher) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailReceivedWatcher, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailReceivedWatcher, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }
};

/// The event event.mail.before.sent: a worker, or a bot, is about to send a reply or a new message.
pub const MailBeforeSent = struct {
    pub const event_id = "event.mail.before.sent";

    /// Reads to: recipients, comma separated.
    pub fn to(_: MailBeforeSent) []const u8 {
        return V.own.text("to");
    }

    /// Reads cc: copy recipients.
    pub fn cc(_: MailBeforeSent) []const u8 {
        return V.own.text("cc");
    }

    /// Reads bcc: blind copy recipients.
    pub fn bcc(_: MailBeforeSent) []const u8 {
        return V.own.text("bcc");
    }

    /// Reads subject: subject line.
    pub fn subject(_: MailBeforeSent) []const u8 {
        return V.own.text("subject");
    }

    /// Reads content: body of the draft.
    pub fn content(_: MailBeforeSent) []const u8 {
        return V.own.text("content");
    }

    /// Reads content_format: the body is Markdown or HTML.
    pub fn contentFormat(_: MailBeforeSent) bool {
        return V.own.boolean("content_format");
    }

    /// Reads headers: mail headers by lower-case name.
    pub fn headers(_: MailBeforeSent) V.TextMap {
        return V.own.textMap("headers");
    }

    /// Reads message_id: Message-Id the draft will carry.
    pub fn messageId(_: MailBeforeSent) []const u8 {
        return V.own.text("message_id");
    }

    /// Reads group_sig: signature of the group for this worker.
    pub fn groupSig(_: MailBeforeSent) []const u8 {
        return V.own.text("group_sig");
    }

    /// Reads group_sig_html: the same as HTML.
    pub fn groupSigHtml(_: MailBeforeSent) []const u8 {
        return V.own.text("group_sig_html");
    }

    /// Reads status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted.
    pub fn statusId(_: MailBeforeSent) i64 {
        return V.own.int("status_id");
    }

    /// Reads waiting_until: requested reopen time in words.
    pub fn waitingUntil(_: MailBeforeSent) []const u8 {
        return V.own.text("waiting_until");
    }

    /// Reads send_at: requested delivery time.
    pub fn sendAt(_: MailBeforeSent) i64 {
        return V.own.int("send_at");
    }

    /// The record behind ticket_: the ticket answered; empty for a new message.
    pub fn ticket(_: MailBeforeSent) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_.
    pub fn group(_: MailBeforeSent) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind worker_: who sends it.
    pub fn worker(_: MailBeforeSent) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailBeforeSent) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailBeforeSent) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns content_modifications: edits of the body, in order.
    pub fn setContentModifications(_: MailBeforeSent, value_: []const S.ContentModification) void {
        V.giveBack("content_modifications", value_);
    }

    /// Returns headers: headers to set; an empty value removes one.
    pub fn setHeaders(_: MailBeforeSent, value_: V.Any) void {
        V.giveBack("headers", value_);
    }

    /// Returns send_at: delivery time; the message waits for it.
    pub fn setSendAt(_: MailBeforeSent, value_: i64) void {
        V.giveBack("send_at", value_);
    }

    /// Returns custom_fields: custom fields for the ticket once it exists.
    pub fn setCustomFields(_: MailBeforeSent, value_: V.Any) void {
        V.giveBack("custom_fields", value_);
    }

    /// Returns message_custom_fields: custom fields for the message once it is stored.
    pub fn setMessageCustomFields(_: MailBeforeSent, value_: V.Any) void {
        V.giveBack("message_custom_fields", value_);
    }
};

/// The event event.mail.sent.group: a worker is about to send a reply or a new message from this group; after
/// event.mail.before.sent.
pub const MailSentGroup = struct {
    pub const event_id = "event.mail.sent.group";

    /// Reads to: recipients, comma separated.
    pub fn to(_: MailSentGroup) []const u8 {
        return V.own.text("to");
    }

    /// Reads cc: copy recipients.
    pub fn cc(_: MailSentGroup) []const u8 {
        return V.own.text("cc");
    }

    /// Reads bcc: blind copy recipients.
    pub fn bcc(_: MailSentGroup) []const u8 {
        return V.own.text("bcc");
    }

    /// Reads subject: subject line.
    pub fn subject(_: MailSentGroup) []const u8 {
        return V.own.text("subject");
    }

    /// Reads content: body of the draft.
    pub fn content(_: MailSentGroup) []const u8 {
        return V.own.text("content");
    }

    /// Reads content_format: the body is Markdown or HTML.
    pub fn contentFormat(_: MailSentGroup) bool {
        return V.own.boolean("content_format");
    }

    /// Reads headers: mail headers by lower-case name.
    pub fn headers(_: MailSentGroup) V.TextMap {
        return V.own.textMap("headers");
    }

    /// Reads message_id: Message-Id the draft will carry.
    pub fn messageId(_: MailSentGroup) []const u8 {
        return V.own.text("message_id");
    }

    /// Reads group_sig: signature of the group for this worker.
    pub fn groupSig(_: MailSentGroup) []const u8 {
        return V.own.text("group_sig");
    }

    /// Reads group_sig_html: the same as HTML.
    pub fn groupSigHtml(_: MailSentGroup) []const u8 {
        return V.own.text("group_sig_html");
    }

    /// Reads status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted.
    pub fn statusId(_: MailSentGroup) i64 {
        return V.own.int("status_id");
    }

    /// Reads waiting_until: requested reopen time in words.
    pub fn waitingUntil(_: MailSentGroup) []const u8 {
        return V.own.text("waiting_until");
    }

    /// Reads send_at: requested delivery time.
    pub fn sendAt(_: MailSentGroup) i64 {
        return V.own.int("send_at");
    }

    /// The record behind ticket_: the ticket answered; empty for a new message.
    pub fn ticket(_: MailSentGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_.
    pub fn group(_: MailSentGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind worker_: who sends it.
    pub fn worker(_: MailSentGroup) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailSentGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailSentGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns content_modifications: edits of the body, in order.
    pub fn setContentModifications(_: MailSentGroup, value_: []const S.ContentModification) void {
        V.giveBack("content_modifications", value_);
    }

    /// Returns headers: headers to set; an empty value removes one.
    pub fn setHeaders(_: MailSentGroup, value_: V.Any) void {
        V.giveBack("headers", value_);
    }

    /// Returns send_at: delivery time; the message waits for it.
    pub fn setSendAt(_: MailSentGroup, value_: i64) void {
        V.giveBack("send_at", value_);
    }

    /// Returns custom_fields: custom fields for the ticket once it exists.
    pub fn setCustomFields(_: MailSentGroup, value_: V.Any) void {
        V.giveBack("custom_fields", value_);
    }

    /// Returns message_custom_fields: custom fields for the message once it is stored.
    pub fn setMessageCustomFields(_: MailSentGroup, value_: V.Any) void {
        V.giveBack("message_custom_fields", value_);
    }
};

/// The event event.mail.after.sent: a worker's reply or new message was delivered and stored.
pub const MailAfterSent = struct {
    pub const event_id = "event.mail.after.sent";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailAfterSent) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailAfterSent) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailAfterSent) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailAfterSent) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailAfterSent) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailAfterSent) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailAfterSent) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailAfterSent) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailAfterSent) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailAfterSent, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailAfterSent) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailAfterSent) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailAfterSent, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailAfterSent) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailAfterSent, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailAfterSent, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailAfterSent) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailAfterSent) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailAfterSent) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailAfterSent) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailAfterSent) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailAfterSent) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailAfterSent) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailAfterSent) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailAfterSent) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailAfterSent) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailAfterSent) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailAfterSent) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailAfterSent) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailAfterSent) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailAfterSent) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailAfterSent) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailAfterSent) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailAfterSent) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailAfterSent) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailAfterSent) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailAfterSent) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailAfterSent) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailAfterSent) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailAfterSent) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailAfterSent) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailAfterSent, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailAfterSent, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailAfterSent, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailAfterSent, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailAfterSent, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailAfterSent, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailAfterSent, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailAfterSent, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailAfterSent, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailAfterSent, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailAfterSent, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailAfterSent, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailAfterSent, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: MailAfterSent, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }
};

/// The event event.mail.after.sent.group: a worker's reply or new message in this group was delivered and
/// stored; after event.mail.after.sent.
pub const MailAfterSentGroup = struct {
    pub const event_id = "event.mail.after.sent.group";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailAfterSentGroup) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailAfterSentGroup) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailAfterSentGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailAfterSentGroup) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailAfterSentGroup) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailAfterSentGroup) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailAfterSentGroup) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailAfterSentGroup) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailAfterSentGroup) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailAfterSentGroup, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailAfterSentGroup) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailAfterSentGroup) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailAfterSentGroup, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailAfterSentGroup) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailAfterSentGroup, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailAfterSentGroup, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailAfterSentGroup) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailAfterSentGroup) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailAfterSentGroup) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailAfterSentGroup) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailAfterSentGroup) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailAfterSentGroup) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailAfterSentGroup) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailAfterSentGroup) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailAfterSentGroup) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailAfterSentGroup) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailAfterSentGroup) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailAfterSentGroup) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailAfterSentGroup) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailAfterSentGroup) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailAfterSentGroup) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailAfterSentGroup) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailAfterSentGroup) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailAfterSentGroup) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailAfterSentGroup) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailAfterSentGroup) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailAfterSentGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailAfterSentGroup) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailAfterSentGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailAfterSentGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailAfterSentGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailAfterSentGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailAfterSentGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailAfterSentGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailAfterSentGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailAfterSentGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailAfterSentGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailAfterSentGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailAfterSentGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailAfterSentGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailAfterSentGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailAfterSentGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailAfterSentGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailAfterSentGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: MailAfterSentGroup, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }
};

/// The event event.ticket.viewed.worker: a worker opens the page of a ticket; what the behavior changes is
/// seen at once.
pub const TicketViewedWorker = struct {
    pub const event_id = "event.ticket.viewed.worker";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: TicketViewedWorker) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: TicketViewedWorker) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: TicketViewedWorker) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: TicketViewedWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: TicketViewedWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: TicketViewedWorker, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: TicketViewedWorker, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: TicketViewedWorker, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: TicketViewedWorker, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: TicketViewedWorker, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: TicketViewedWorker, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: TicketViewedWorker, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: TicketViewedWorker, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: TicketViewedWorker, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: TicketViewedWorker, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: TicketViewedWorker, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: TicketViewedWorker, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: TicketViewedWorker, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.mail.assigned.group: the owner of a ticket in this group changed.
pub const MailAssignedGroup = struct {
    pub const event_id = "event.mail.assigned.group";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailAssignedGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailAssignedGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailAssignedGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailAssignedGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailAssignedGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailAssignedGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailAssignedGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailAssignedGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailAssignedGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailAssignedGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailAssignedGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailAssignedGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailAssignedGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailAssignedGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailAssignedGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailAssignedGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailAssignedGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailAssignedGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.mail.closed.group: a ticket in this group was closed.
pub const MailClosedGroup = struct {
    pub const event_id = "event.mail.closed.group";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailClosedGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailClosedGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailClosedGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailClosedGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailClosedGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailClosedGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailClosedGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailClosedGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailClosedGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailClosedGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailClosedGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailClosedGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailClosedGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailClosedGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailClosedGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailClosedGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailClosedGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailClosedGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.mail.moved.group: a ticket came into this group, or into another bucket of it.
pub const MailMovedGroup = struct {
    pub const event_id = "event.mail.moved.group";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailMovedGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailMovedGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailMovedGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailMovedGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailMovedGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MailMovedGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MailMovedGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MailMovedGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MailMovedGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MailMovedGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MailMovedGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MailMovedGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MailMovedGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MailMovedGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MailMovedGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MailMovedGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MailMovedGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MailMovedGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.comment.created.worker: a comment was added to any record.
pub const CommentCreatedWorker = struct {
    pub const event_id = "event.comment.created.worker";

    /// The record behind comment_.
    pub fn comment(_: CommentCreatedWorker) R.Comment {
        return .{ .view = V.root.linked("comment_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: CommentCreatedWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: CommentCreatedWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }
};

/// The event event.comment.ticket.group: a comment was added to a ticket in this group.
pub const CommentTicketGroup = struct {
    pub const event_id = "event.comment.ticket.group";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: CommentTicketGroup) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: CommentTicketGroup) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: CommentTicketGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind comment_.
    pub fn comment(_: CommentTicketGroup) R.Comment {
        return .{ .view = V.root.linked("comment_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: CommentTicketGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: CommentTicketGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: CommentTicketGroup, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: CommentTicketGroup, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: CommentTicketGroup, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: CommentTicketGroup, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: CommentTicketGroup, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: CommentTicketGroup, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: CommentTicketGroup, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: CommentTicketGroup, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: CommentTicketGroup, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: CommentTicketGroup, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: CommentTicketGroup, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: CommentTicketGroup, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: CommentTicketGroup, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.record.changed: fields of a record of the watched type changed; once for each record, with
/// its first and last state. The keys and operations are those of the type's macro event, and the state
/// before the change under old_.
pub const RecordChanged = struct {
    pub const event_id = "event.record.changed";

    /// Reads actor_url: page of who made the change.
    pub fn actorUrl(_: RecordChanged) []const u8 {
        return V.own.text("actor_url");
    }

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: RecordChanged) bool {
        return V.own.boolean("is_first");
    }

    /// Reads old_is_first: it is the first message of its ticket.
    pub fn oldIsFirst(_: RecordChanged) bool {
        return V.own.boolean("old_is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: RecordChanged) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads old_sender_is_worker: the sender is a worker.
    pub fn oldSenderIsWorker(_: RecordChanged) bool {
        return V.own.boolean("old_sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: RecordChanged) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads old_ticket_has_owner: the ticket is assigned to a worker.
    pub fn oldTicketHasOwner(_: RecordChanged) bool {
        return V.own.boolean("old_ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: RecordChanged) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: RecordChanged) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: RecordChanged) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: RecordChanged) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: RecordChanged) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: RecordChanged) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: RecordChanged, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: RecordChanged) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: RecordChanged) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: RecordChanged, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: RecordChanged) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: RecordChanged, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: RecordChanged, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: RecordChanged) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: RecordChanged) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: RecordChanged) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: RecordChanged) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: RecordChanged) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: RecordChanged) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: RecordChanged) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: RecordChanged) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: RecordChanged) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: RecordChanged) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: RecordChanged) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: RecordChanged) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: RecordChanged) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: RecordChanged) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: RecordChanged) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: RecordChanged) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: RecordChanged) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: RecordChanged) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind actor_: who made the change.
    pub fn actor(_: RecordChanged) V.AnyRecord {
        return .{ .view = V.root.linked("actor_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: RecordChanged) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: RecordChanged) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The record behind issue_.
    pub fn issue(_: RecordChanged) R.JiraIssue {
        return .{ .view = V.root.linked("issue_") };
    }

    /// The record behind old_issue_.
    pub fn oldIssue(_: RecordChanged) R.JiraIssue {
        return .{ .view = V.root.linked("old_issue_") };
    }

    /// The record behind project_.
    pub fn project(_: RecordChanged) R.JiraProject {
        return .{ .view = V.root.linked("project_") };
    }

    /// The record behind old_project_.
    pub fn oldProject(_: RecordChanged) R.JiraProject {
        return .{ .view = V.root.linked("old_project_") };
    }

    /// The record behind va_.
    pub fn va(_: RecordChanged) R.Bot {
        return .{ .view = V.root.linked("va_") };
    }

    /// The record behind old_va_.
    pub fn oldVa(_: RecordChanged) R.Bot {
        return .{ .view = V.root.linked("old_va_") };
    }

    /// The record behind event_.
    pub fn event(_: RecordChanged) R.CalendarEvent {
        return .{ .view = V.root.linked("event_") };
    }

    /// The record behind old_event_.
    pub fn oldEvent(_: RecordChanged) R.CalendarEvent {
        return .{ .view = V.root.linked("old_event_") };
    }

    /// The record behind calendar_.
    pub fn calendar(_: RecordChanged) R.Calendar {
        return .{ .view = V.root.linked("calendar_") };
    }

    /// The record behind old_calendar_.
    pub fn oldCalendar(_: RecordChanged) R.Calendar {
        return .{ .view = V.root.linked("old_calendar_") };
    }

    /// The record behind call_.
    pub fn call(_: RecordChanged) R.Call {
        return .{ .view = V.root.linked("call_") };
    }

    /// The record behind old_call_.
    pub fn oldCall(_: RecordChanged) R.Call {
        return .{ .view = V.root.linked("old_call_") };
    }

    /// The record behind contact_.
    pub fn contact(_: RecordChanged) R.Contact {
        return .{ .view = V.root.linked("contact_") };
    }

    /// The record behind old_contact_.
    pub fn oldContact(_: RecordChanged) R.Contact {
        return .{ .view = V.root.linked("old_contact_") };
    }

    /// The record behind domain_.
    pub fn domain(_: RecordChanged) R.Domain {
        return .{ .view = V.root.linked("domain_") };
    }

    /// The record behind old_domain_.
    pub fn oldDomain(_: RecordChanged) R.Domain {
        return .{ .view = V.root.linked("old_domain_") };
    }

    /// The record behind email_.
    pub fn email(_: RecordChanged) R.Address {
        return .{ .view = V.root.linked("email_") };
    }

    /// The record behind old_email_.
    pub fn oldEmail(_: RecordChanged) R.Address {
        return .{ .view = V.root.linked("old_email_") };
    }

    /// The record behind item_.
    pub fn item(_: RecordChanged) R.FeedItem {
        return .{ .view = V.root.linked("item_") };
    }

    /// The record behind old_item_.
    pub fn oldItem(_: RecordChanged) R.FeedItem {
        return .{ .view = V.root.linked("old_item_") };
    }

    /// The record behind group_.
    pub fn group(_: RecordChanged) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind old_group_.
    pub fn oldGroup(_: RecordChanged) R.Group {
        return .{ .view = V.root.linked("old_group_") };
    }

    /// The record behind article_.
    pub fn article(_: RecordChanged) R.KbArticle {
        return .{ .view = V.root.linked("article_") };
    }

    /// The record behind old_article_.
    pub fn oldArticle(_: RecordChanged) R.KbArticle {
        return .{ .view = V.root.linked("old_article_") };
    }

    /// The record behind old_.
    pub fn old(_: RecordChanged) R.Message {
        return .{ .view = V.root.linked("old_") };
    }

    /// The record behind sender_.
    pub fn sender(_: RecordChanged) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind old_sender_.
    pub fn oldSender(_: RecordChanged) R.Address {
        return .{ .view = V.root.linked("old_sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: RecordChanged) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind old_sender_worker_: the worker who is the sender.
    pub fn oldSenderWorker(_: RecordChanged) R.Worker {
        return .{ .view = V.root.linked("old_sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: RecordChanged) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind old_ticket_.
    pub fn oldTicket(_: RecordChanged) R.Ticket {
        return .{ .view = V.root.linked("old_ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: RecordChanged) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind old_worker_: the worker who wrote it.
    pub fn oldWorker(_: RecordChanged) R.Worker {
        return .{ .view = V.root.linked("old_worker_") };
    }

    /// The record behind notification_.
    pub fn notification(_: RecordChanged) R.Notification {
        return .{ .view = V.root.linked("notification_") };
    }

    /// The record behind old_notification_.
    pub fn oldNotification(_: RecordChanged) R.Notification {
        return .{ .view = V.root.linked("old_notification_") };
    }

    /// The record behind opp_.
    pub fn opp(_: RecordChanged) R.Opportunity {
        return .{ .view = V.root.linked("opp_") };
    }

    /// The record behind old_opp_.
    pub fn oldOpp(_: RecordChanged) R.Opportunity {
        return .{ .view = V.root.linked("old_opp_") };
    }

    /// The record behind org_.
    pub fn org(_: RecordChanged) R.Org {
        return .{ .view = V.root.linked("org_") };
    }

    /// The record behind old_org_.
    pub fn oldOrg(_: RecordChanged) R.Org {
        return .{ .view = V.root.linked("old_org_") };
    }

    /// The record behind reminder_.
    pub fn reminder(_: RecordChanged) R.Reminder {
        return .{ .view = V.root.linked("reminder_") };
    }

    /// The record behind old_reminder_.
    pub fn oldReminder(_: RecordChanged) R.Reminder {
        return .{ .view = V.root.linked("old_reminder_") };
    }

    /// The record behind sensor_.
    pub fn sensor(_: RecordChanged) R.Sensor {
        return .{ .view = V.root.linked("sensor_") };
    }

    /// The record behind old_sensor_.
    pub fn oldSensor(_: RecordChanged) R.Sensor {
        return .{ .view = V.root.linked("old_sensor_") };
    }

    /// The record behind server_.
    pub fn server(_: RecordChanged) R.Server {
        return .{ .view = V.root.linked("server_") };
    }

    /// The record behind old_server_.
    pub fn oldServer(_: RecordChanged) R.Server {
        return .{ .view = V.root.linked("old_server_") };
    }

    /// The record behind task_.
    pub fn task(_: RecordChanged) R.Task {
        return .{ .view = V.root.linked("task_") };
    }

    /// The record behind old_task_.
    pub fn oldTask(_: RecordChanged) R.Task {
        return .{ .view = V.root.linked("old_task_") };
    }

    /// The record behind time_.
    pub fn time(_: RecordChanged) R.TimeEntry {
        return .{ .view = V.root.linked("time_") };
    }

    /// The record behind old_time_.
    pub fn oldTime(_: RecordChanged) R.TimeEntry {
        return .{ .view = V.root.linked("old_time_") };
    }

    /// Reads context: type of record to watch; one that has a macro event.
    pub fn paramContext(_: RecordChanged) []const u8 {
        return V.params().text("context");
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: RecordChanged, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: RecordChanged, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: RecordChanged, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: RecordChanged, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: RecordChanged, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: RecordChanged, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: RecordChanged, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: RecordChanged, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: RecordChanged, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        /// status word
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: RecordChanged, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: RecordChanged, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: RecordChanged, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: RecordChanged, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: RecordChanged, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }

    /// The arguments of set_due_date.
    pub const SetDueDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_due_date: set when the task is due.
    pub fn setDueDate(_: RecordChanged, args_: SetDueDateArgs) V.Error!V.Action {
        return V.act("set_due_date", args_);
    }

    /// The arguments of set_is_banned.
    pub const SetIsBannedArgs = struct {
        value: bool,
    };

    /// Requests the action set_is_banned: block the address, or stop blocking it.
    pub fn setIsBanned(_: RecordChanged, args_: SetIsBannedArgs) V.Error!V.Action {
        return V.act("set_is_banned", args_);
    }

    /// The arguments of set_is_defunct.
    pub const SetIsDefunctArgs = struct {
        value: bool,
    };

    /// Requests the action set_is_defunct: mark the address as bouncing, or not.
    pub fn setIsDefunct(_: RecordChanged, args_: SetIsDefunctArgs) V.Error!V.Action {
        return V.act("set_is_defunct", args_);
    }

    /// The arguments of set_reminder_status.
    pub const SetReminderStatusArgs = struct {
        /// true is closed
        value: bool,
    };

    /// Requests the action set_reminder_status: close the reminder, or open it again.
    pub fn setReminderStatus(_: RecordChanged, args_: SetReminderStatusArgs) V.Error!V.Action {
        return V.act("set_reminder_status", args_);
    }

    /// The arguments of copy_notification.
    pub const CopyNotificationArgs = struct {
        /// who gets it
        worker_ids: []const V.Id,
    };

    /// Requests the action copy_notification: pass the notification on to other workers.
    pub fn copyNotification(_: RecordChanged, args_: CopyNotificationArgs) V.Error!V.Action {
        return V.act("copy_notification", args_);
    }

    /// The arguments of set_notification_is_read.
    pub const SetNotificationIsReadArgs = struct {
        value: bool,
    };

    /// Requests the action set_notification_is_read: mark the notification as read, or not.
    pub fn setNotificationIsRead(_: RecordChanged, args_: SetNotificationIsReadArgs) V.Error!V.Action {
        return V.act("set_notification_is_read", args_);
    }
};

/// The event event.contact.registered.sc: a visitor confirmed an account in the support center.
pub const ContactRegisteredSc = struct {
    pub const event_id = "event.contact.registered.sc";

    /// The record behind contact_.
    pub fn contact(_: ContactRegisteredSc) R.Contact {
        return .{ .view = V.root.linked("contact_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: ContactRegisteredSc) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: ContactRegisteredSc) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }
};

/// The event event.notification.received.worker: a notification was made for this worker, or passed on to
/// them.
pub const NotificationReceivedWorker = struct {
    pub const event_id = "event.notification.received.worker";

    /// Reads target__label: how the record it is about is shown.
    pub fn targetLabel(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("target__label");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: NotificationReceivedWorker) V.Id {
        return V.own.id("id");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: NotificationReceivedWorker) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: NotificationReceivedWorker, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: NotificationReceivedWorker, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads activity_point: activity code.
    pub fn activityPoint(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("activity_point");
    }

    /// Reads created: creation time.
    pub fn created(_: NotificationReceivedWorker) i64 {
        return V.own.int("created");
    }

    /// Reads event_json: raw activity entry.
    pub fn eventJson(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("event_json");
    }

    /// Reads is_read: already read.
    pub fn isRead(_: NotificationReceivedWorker) bool {
        return V.own.boolean("is_read");
    }

    /// Reads message: rendered text.
    pub fn message(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("message");
    }

    /// Reads message_html: rendered HTML.
    pub fn messageHtml(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("message_html");
    }

    /// Reads url: URL.
    pub fn url(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("url");
    }

    /// Reads url_markread: mark-as-read URL.
    pub fn urlMarkread(_: NotificationReceivedWorker) []const u8 {
        return V.own.text("url_markread");
    }

    /// The record behind assignee_.
    pub fn assignee(_: NotificationReceivedWorker) R.Worker {
        return .{ .view = V.root.linked("assignee_") };
    }

    /// The record behind target_: the record it is about.
    pub fn target(_: NotificationReceivedWorker) V.AnyRecord {
        return .{ .view = V.root.linked("target_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: NotificationReceivedWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: NotificationReceivedWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Requests the action mark_read: mark the notification as read.
    pub fn markRead(_: NotificationReceivedWorker) V.Error!V.Action {
        return V.act("mark_read", .{});
    }

    /// The arguments of reply_owner.
    pub const ReplyOwnerArgs = struct {
        /// which of their addresses
        to: []const []const u8,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
    };

    /// Requests the action reply_owner: mail the worker the notification is for.
    pub fn replyOwner(_: NotificationReceivedWorker, args_: ReplyOwnerArgs) V.Error!V.Action {
        return V.act("reply_owner", args_);
    }
};

/// The event event.task.created.worker: a task was created. The original platform has deprecated it.
pub const TaskCreatedWorker = struct {
    pub const event_id = "event.task.created.worker";

    /// The record behind task_.
    pub fn task(_: TaskCreatedWorker) R.Task {
        return .{ .view = V.root.linked("task_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: TaskCreatedWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: TaskCreatedWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: TaskCreatedWorker, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: TaskCreatedWorker, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: TaskCreatedWorker, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: TaskCreatedWorker, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_due_date.
    pub const SetDueDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_due_date: set when the task is due.
    pub fn setDueDate(_: TaskCreatedWorker, args_: SetDueDateArgs) V.Error!V.Action {
        return V.act("set_due_date", args_);
    }
};

/// The event wgmjira.event.issue.created: an issue arrived that was not known; its comments came before it.
pub const WgmjiraIssueCreated = struct {
    pub const event_id = "wgmjira.event.issue.created";

    /// The record behind issue_.
    pub fn issue(_: WgmjiraIssueCreated) R.JiraIssue {
        return .{ .view = V.root.linked("issue_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: WgmjiraIssueCreated) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: WgmjiraIssueCreated) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }
};

/// The event wgmjira.event.issue.commented: a comment on an issue arrived.
pub const WgmjiraIssueCommented = struct {
    pub const event_id = "wgmjira.event.issue.commented";

    /// Reads issue_comment_id: ID of the comment.
    pub fn issueCommentId(_: WgmjiraIssueCommented) V.Id {
        return V.own.id("issue_comment_id");
    }

    /// Reads issue_comment_author: who wrote it.
    pub fn issueCommentAuthor(_: WgmjiraIssueCommented) []const u8 {
        return V.own.text("issue_comment_author");
    }

    /// Reads issue_comment_body: the comment.
    pub fn issueCommentBody(_: WgmjiraIssueCommented) []const u8 {
        return V.own.text("issue_comment_body");
    }

    /// Reads issue_comment_created: when it was written.
    pub fn issueCommentCreated(_: WgmjiraIssueCommented) i64 {
        return V.own.int("issue_comment_created");
    }

    /// The record behind issue_.
    pub fn issue(_: WgmjiraIssueCommented) R.JiraIssue {
        return .{ .view = V.root.linked("issue_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: WgmjiraIssueCommented) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: WgmjiraIssueCommented) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }
};

/// The event wgmjira.event.issue.status.changed: the status of an issue changed. What it was before is not
/// known.
pub const WgmjiraIssueStatusChanged = struct {
    pub const event_id = "wgmjira.event.issue.status.changed";

    /// The record behind issue_.
    pub fn issue(_: WgmjiraIssueStatusChanged) R.JiraIssue {
        return .{ .view = V.root.linked("issue_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: WgmjiraIssueStatusChanged) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: WgmjiraIssueStatusChanged) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }
};

/// The event event.interactions.get.worker: a menu is opened for a worker at a named point; every behavior
/// may add entries.
pub const InteractionsGetWorker = struct {
    pub const event_id = "event.interactions.get.worker";

    /// Reads point: menu point: global, mail.compose, mail.reply or record:<type>.
    pub fn point(_: InteractionsGetWorker) []const u8 {
        return V.own.text("point");
    }

    /// Reads point_params: context of the point, such as the record.
    pub fn pointParams(_: InteractionsGetWorker) V.Value {
        return V.own.get("point_params");
    }

    /// The record behind worker_.
    pub fn worker(_: InteractionsGetWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: InteractionsGetWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: InteractionsGetWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads listen_points: points to answer at, with * as wildcard.
    pub fn paramListenPoints(_: InteractionsGetWorker) V.Texts {
        return V.params().texts("listen_points");
    }

    /// Returns interactions: entries for the menu.
    pub fn setInteractions(_: InteractionsGetWorker, value_: []const S.InteractionEntry) void {
        V.giveBack("interactions", value_);
    }
};

/// The event event.interaction.chat.portal: a visitor of a portal starts an interaction; without a behavior
/// nothing opens.
pub const InteractionChatPortal = struct {
    pub const event_id = "event.interaction.chat.portal";

    /// Reads client_browser: browser name.
    pub fn clientBrowser(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_browser");
    }

    /// Reads client_browser_version: browser version.
    pub fn clientBrowserVersion(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_browser_version");
    }

    /// Reads client_ip: remote address.
    pub fn clientIp(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_ip");
    }

    /// Reads client_platform: operating system.
    pub fn clientPlatform(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_platform");
    }

    /// Reads client_url: page the person is on.
    pub fn clientUrl(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_url");
    }

    /// Reads client_time: time the browser reports.
    pub fn clientTime(_: InteractionChatPortal) []const u8 {
        return V.own.text("client_time");
    }

    /// Reads interaction: name of the interaction.
    pub fn interaction(_: InteractionChatPortal) []const u8 {
        return V.own.text("interaction");
    }

    /// Reads interaction_params: parameters of the menu entry or page.
    pub fn interactionParams(_: InteractionChatPortal) V.TextMap {
        return V.own.textMap("interaction_params");
    }

    /// Reads portal_code: code of the portal.
    pub fn portalCode(_: InteractionChatPortal) []const u8 {
        return V.own.text("portal_code");
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: InteractionChatPortal) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: InteractionChatPortal) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns behavior: the conversation to open.
    pub fn setBehavior(_: InteractionChatPortal, value_: V.Id) void {
        V.giveBack("behavior", value_);
    }

    /// Returns variables: its variables.
    pub fn setVariables(_: InteractionChatPortal, value_: V.Any) void {
        V.giveBack("variables", value_);
    }
};

/// The event event.interaction.chat.worker: a worker picks an interaction; without a behavior nothing opens.
pub const InteractionChatWorker = struct {
    pub const event_id = "event.interaction.chat.worker";

    /// Reads client_browser: browser name.
    pub fn clientBrowser(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_browser");
    }

    /// Reads client_browser_version: browser version.
    pub fn clientBrowserVersion(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_browser_version");
    }

    /// Reads client_ip: remote address.
    pub fn clientIp(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_ip");
    }

    /// Reads client_platform: operating system.
    pub fn clientPlatform(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_platform");
    }

    /// Reads client_url: page the person is on.
    pub fn clientUrl(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_url");
    }

    /// Reads client_time: time the browser reports.
    pub fn clientTime(_: InteractionChatWorker) []const u8 {
        return V.own.text("client_time");
    }

    /// Reads interaction: name of the interaction.
    pub fn interaction(_: InteractionChatWorker) []const u8 {
        return V.own.text("interaction");
    }

    /// Reads interaction_params: parameters of the menu entry or page.
    pub fn interactionParams(_: InteractionChatWorker) V.TextMap {
        return V.own.textMap("interaction_params");
    }

    /// The record behind worker_.
    pub fn worker(_: InteractionChatWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: InteractionChatWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: InteractionChatWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns behavior: the conversation to open.
    pub fn setBehavior(_: InteractionChatWorker, value_: V.Id) void {
        V.giveBack("behavior", value_);
    }

    /// Returns variables: its variables.
    pub fn setVariables(_: InteractionChatWorker, value_: V.Any) void {
        V.giveBack("variables", value_);
    }

    /// Returns bot_name: name shown in the window.
    pub fn setBotName(_: InteractionChatWorker, value_: []const u8) void {
        V.giveBack("bot_name", value_);
    }
};

/// The event event.message.chat.portal: a turn of a conversation with a visitor of a portal, when it opens
/// and for every message.
pub const MessageChatPortal = struct {
    pub const event_id = "event.message.chat.portal";

    /// Reads client_browser: browser name.
    pub fn clientBrowser(_: MessageChatPortal) []const u8 {
        return V.own.text("client_browser");
    }

    /// Reads client_browser_version: browser version.
    pub fn clientBrowserVersion(_: MessageChatPortal) []const u8 {
        return V.own.text("client_browser_version");
    }

    /// Reads client_ip: remote address.
    pub fn clientIp(_: MessageChatPortal) []const u8 {
        return V.own.text("client_ip");
    }

    /// Reads client_platform: operating system.
    pub fn clientPlatform(_: MessageChatPortal) []const u8 {
        return V.own.text("client_platform");
    }

    /// Reads client_url: page the person is on.
    pub fn clientUrl(_: MessageChatPortal) []const u8 {
        return V.own.text("client_url");
    }

    /// Reads message: what the person sent; empty on the first turn.
    pub fn message(_: MessageChatPortal) []const u8 {
        return V.own.text("message");
    }

    /// Reads interaction: name of the interaction.
    pub fn interaction(_: MessageChatPortal) []const u8 {
        return V.own.text("interaction");
    }

    /// Reads interaction_params: parameters of the menu entry or page.
    pub fn interactionParams(_: MessageChatPortal) V.TextMap {
        return V.own.textMap("interaction_params");
    }

    /// Reads interaction_behavior_id: the conversation in control.
    pub fn interactionBehaviorId(_: MessageChatPortal) V.Id {
        return V.own.id("interaction_behavior_id");
    }

    /// Reads interaction_behavior_has_parent: another conversation opened it.
    pub fn interactionBehaviorHasParent(_: MessageChatPortal) bool {
        return V.own.boolean("interaction_behavior_has_parent");
    }

    /// Reads interaction_bot_name: name shown for the bot.
    pub fn interactionBotName(_: MessageChatPortal) []const u8 {
        return V.own.text("interaction_bot_name");
    }

    /// Reads interaction_bot_image: picture shown for the bot.
    pub fn interactionBotImage(_: MessageChatPortal) []const u8 {
        return V.own.text("interaction_bot_image");
    }

    /// Reads client_time: time the browser reports.
    pub fn clientTime(_: MessageChatPortal) []const u8 {
        return V.own.text("client_time");
    }

    /// Reads cookie: the visitor's session.
    pub fn cookie(_: MessageChatPortal) []const u8 {
        return V.own.text("cookie");
    }

    /// Reads portal_code: code of the portal.
    pub fn portalCode(_: MessageChatPortal) []const u8 {
        return V.own.text("portal_code");
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MessageChatPortal) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MessageChatPortal) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may open it.
    pub fn paramIsPrivate(_: MessageChatPortal) bool {
        return V.params().boolean("is_private");
    }

    /// Returns replies: what to show, in order.
    pub fn setReplies(_: MessageChatPortal, value_: []const S.Reply) void {
        V.giveBack("replies", value_);
    }

    /// Returns suspend: wait for the person to answer.
    pub fn setSuspend(_: MessageChatPortal, value_: bool) void {
        V.giveBack("suspend", value_);
    }

    /// Returns behavior: hand the conversation to this one.
    pub fn setBehavior(_: MessageChatPortal, value_: V.Id) void {
        V.giveBack("behavior", value_);
    }

    /// Returns variables: its variables.
    pub fn setVariables(_: MessageChatPortal, value_: V.Any) void {
        V.giveBack("variables", value_);
    }

    /// Returns return: come back here when it has ended.
    pub fn setReturn(_: MessageChatPortal, value_: bool) void {
        V.giveBack("return", value_);
    }

    /// Returns result: what the conversation that opened this one gets.
    pub fn setResult(_: MessageChatPortal, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.message.chat.worker: a turn of a conversation with a worker, when it opens and for every
/// message.
pub const MessageChatWorker = struct {
    pub const event_id = "event.message.chat.worker";

    /// Reads client_browser: browser name.
    pub fn clientBrowser(_: MessageChatWorker) []const u8 {
        return V.own.text("client_browser");
    }

    /// Reads client_browser_version: browser version.
    pub fn clientBrowserVersion(_: MessageChatWorker) []const u8 {
        return V.own.text("client_browser_version");
    }

    /// Reads client_ip: remote address.
    pub fn clientIp(_: MessageChatWorker) []const u8 {
        return V.own.text("client_ip");
    }

    /// Reads client_platform: operating system.
    pub fn clientPlatform(_: MessageChatWorker) []const u8 {
        return V.own.text("client_platform");
    }

    /// Reads client_url: page the person is on.
    pub fn clientUrl(_: MessageChatWorker) []const u8 {
        return V.own.text("client_url");
    }

    /// Reads message: what the person sent; empty on the first turn.
    pub fn message(_: MessageChatWorker) []const u8 {
        return V.own.text("message");
    }

    /// Reads interaction: name of the interaction.
    pub fn interaction(_: MessageChatWorker) []const u8 {
        return V.own.text("interaction");
    }

    /// Reads interaction_params: parameters of the menu entry or page.
    pub fn interactionParams(_: MessageChatWorker) V.TextMap {
        return V.own.textMap("interaction_params");
    }

    /// Reads interaction_behavior_id: the conversation in control.
    pub fn interactionBehaviorId(_: MessageChatWorker) V.Id {
        return V.own.id("interaction_behavior_id");
    }

    /// Reads interaction_behavior_has_parent: another conversation opened it.
    pub fn interactionBehaviorHasParent(_: MessageChatWorker) bool {
        return V.own.boolean("interaction_behavior_has_parent");
    }

    /// Reads interaction_bot_name: name shown for the bot.
    pub fn interactionBotName(_: MessageChatWorker) []const u8 {
        return V.own.text("interaction_bot_name");
    }

    /// Reads interaction_bot_image: picture shown for the bot.
    pub fn interactionBotImage(_: MessageChatWorker) []const u8 {
        return V.own.text("interaction_bot_image");
    }

    /// The record behind worker_.
    pub fn worker(_: MessageChatWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MessageChatWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MessageChatWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may open it.
    pub fn paramIsPrivate(_: MessageChatWorker) bool {
        return V.params().boolean("is_private");
    }

    /// Returns replies: what to show, in order.
    pub fn setReplies(_: MessageChatWorker, value_: []const S.Reply) void {
        V.giveBack("replies", value_);
    }

    /// Returns suspend: wait for the person to answer.
    pub fn setSuspend(_: MessageChatWorker, value_: bool) void {
        V.giveBack("suspend", value_);
    }

    /// Returns behavior: hand the conversation to this one.
    pub fn setBehavior(_: MessageChatWorker, value_: V.Id) void {
        V.giveBack("behavior", value_);
    }

    /// Returns variables: its variables.
    pub fn setVariables(_: MessageChatWorker, value_: V.Any) void {
        V.giveBack("variables", value_);
    }

    /// Returns return: come back here when it has ended.
    pub fn setReturn(_: MessageChatWorker, value_: bool) void {
        V.giveBack("return", value_);
    }

    /// Returns result: what the conversation that opened this one gets.
    pub fn setResult(_: MessageChatWorker, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.webhook.received: an HTTP request came to the behavior's own URL.
pub const WebhookReceived = struct {
    pub const event_id = "event.webhook.received";

    /// Reads http_verb: method in upper case.
    pub fn httpVerb(_: WebhookReceived) []const u8 {
        return V.own.text("http_verb");
    }

    /// Reads http_path: path behind the listener's URL.
    pub fn httpPath(_: WebhookReceived) []const u8 {
        return V.own.text("http_path");
    }

    /// Reads http_params: query and form fields by normalised name.
    pub fn httpParams(_: WebhookReceived) V.TextMap {
        return V.own.textMap("http_params");
    }

    /// Reads http_headers: request headers, lower case with underscores.
    pub fn httpHeaders(_: WebhookReceived) V.TextMap {
        return V.own.textMap("http_headers");
    }

    /// Reads http_body: request body as it came.
    pub fn httpBody(_: WebhookReceived) []const u8 {
        return V.own.text("http_body");
    }

    /// Reads http_client_ip: remote address.
    pub fn httpClientIp(_: WebhookReceived) []const u8 {
        return V.own.text("http_client_ip");
    }

    /// The record behind va_.
    pub fn va(_: WebhookReceived) R.Bot {
        return .{ .view = V.root.linked("va_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: WebhookReceived) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: WebhookReceived) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns _http_status: response status; 200 by default.
    pub fn setHttpStatus(_: WebhookReceived, value_: i64) void {
        V.giveBack("_http_status", value_);
    }

    /// Returns _http_response_headers: response headers.
    pub fn setHttpResponseHeaders(_: WebhookReceived, value_: V.Any) void {
        V.giveBack("_http_response_headers", value_);
    }

    /// Returns _http_response_body: response body; nothing by default.
    pub fn setHttpResponseBody(_: WebhookReceived, value_: []const u8) void {
        V.giveBack("_http_response_body", value_);
    }
};

/// The event event.ajax.request: the browser of a signed-in worker calls the behavior by its URI. http_path
/// is always empty.
pub const AjaxRequest = struct {
    pub const event_id = "event.ajax.request";

    /// Reads http_verb: method in upper case.
    pub fn httpVerb(_: AjaxRequest) []const u8 {
        return V.own.text("http_verb");
    }

    /// Reads http_path: path behind the listener's URL.
    pub fn httpPath(_: AjaxRequest) []const u8 {
        return V.own.text("http_path");
    }

    /// Reads http_params: query and form fields by normalised name.
    pub fn httpParams(_: AjaxRequest) V.TextMap {
        return V.own.textMap("http_params");
    }

    /// Reads http_headers: request headers, lower case with underscores.
    pub fn httpHeaders(_: AjaxRequest) V.TextMap {
        return V.own.textMap("http_headers");
    }

    /// Reads http_body: request body as it came.
    pub fn httpBody(_: AjaxRequest) []const u8 {
        return V.own.text("http_body");
    }

    /// Reads http_client_ip: remote address.
    pub fn httpClientIp(_: AjaxRequest) []const u8 {
        return V.own.text("http_client_ip");
    }

    /// The record behind bot_.
    pub fn bot(_: AjaxRequest) R.Bot {
        return .{ .view = V.root.linked("bot_") };
    }

    /// The record behind current_worker_.
    pub fn currentWorker(_: AjaxRequest) R.Worker {
        return .{ .view = V.root.linked("current_worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: AjaxRequest) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: AjaxRequest) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns _http_status: response status; 200 by default.
    pub fn setHttpStatus(_: AjaxRequest, value_: i64) void {
        V.giveBack("_http_status", value_);
    }

    /// Returns _http_response_headers: response headers.
    pub fn setHttpResponseHeaders(_: AjaxRequest, value_: V.Any) void {
        V.giveBack("_http_response_headers", value_);
    }

    /// Returns _http_response_body: response body; nothing by default.
    pub fn setHttpResponseBody(_: AjaxRequest, value_: []const u8) void {
        V.giveBack("_http_response_body", value_);
    }
};

/// The event event.api.custom_request: a client of the REST API runs the behavior; it states every public
/// variable.
pub const ApiCustomRequest = struct {
    pub const event_id = "event.api.custom_request";

    /// The record behind va_.
    pub fn va(_: ApiCustomRequest) R.Bot {
        return .{ .view = V.root.linked("va_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: ApiCustomRequest) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: ApiCustomRequest) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns response: what the client gets.
    pub fn setResponse(_: ApiCustomRequest, value_: []const u8) void {
        V.giveBack("response", value_);
    }
};

/// The event event.data.query.datasource: a data query of type behavior.<alias> is run; its arguments are
/// variables.
pub const DataQueryDatasource = struct {
    pub const event_id = "event.data.query.datasource";

    /// Reads query_format: format the query asks for.
    pub fn queryFormat(_: DataQueryDatasource) []const u8 {
        return V.own.text("query_format");
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: DataQueryDatasource) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: DataQueryDatasource) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads alias: unique name of the query type.
    pub fn paramAlias(_: DataQueryDatasource) []const u8 {
        return V.params().text("alias");
    }

    /// Returns data: what the query gives.
    pub fn setData(_: DataQueryDatasource, value_: V.Any) void {
        V.giveBack("data", value_);
    }
};

/// The event event.dashboard.widget.get_metric: a counter or gauge of a dashboard is refreshed.
pub const DashboardWidgetGetMetric = struct {
    pub const event_id = "event.dashboard.widget.get_metric";

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: DashboardWidgetGetMetric) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: DashboardWidgetGetMetric) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns value: the metric; 0 by default.
    pub fn setValue(_: DashboardWidgetGetMetric, value_: f64) void {
        V.giveBack("value", value_);
    }
};

/// The event event.dashboard.widget.render: a widget of a dashboard or of a record's page is drawn for a
/// worker.
pub const DashboardWidgetRender = struct {
    pub const event_id = "event.dashboard.widget.render";

    /// The record behind widget_.
    pub fn widget(_: DashboardWidgetRender) V.AnyRecord {
        return .{ .view = V.root.linked("widget_") };
    }

    /// The record behind worker_.
    pub fn worker(_: DashboardWidgetRender) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: DashboardWidgetRender) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: DashboardWidgetRender) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns html: HTML of the widget.
    pub fn setHtml(_: DashboardWidgetRender, value_: []const u8) void {
        V.giveBack("html", value_);
    }
};

/// The event event.behavior.recurrent: the behavior's next planned time has come. Missed times are not made
/// up for.
pub const BehaviorRecurrent = struct {
    pub const event_id = "event.behavior.recurrent";

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: BehaviorRecurrent) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: BehaviorRecurrent) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads repeat_patterns: five-field cron lines; the earliest match counts.
    pub fn paramRepeatPatterns(_: BehaviorRecurrent) V.Texts {
        return V.params().texts("repeat_patterns");
    }

    /// Reads timezone: zone of the lines; the server's by default.
    pub fn paramTimezone(_: BehaviorRecurrent) []const u8 {
        return V.params().text("timezone");
    }

    /// Reads repeat_run_at: next planned time; the host keeps it.
    pub fn paramRepeatRunAt(_: BehaviorRecurrent) i64 {
        return V.params().int("repeat_run_at");
    }

    /// Reads repeat_history: last 25 times; the host keeps it.
    pub fn paramRepeatHistory(_: BehaviorRecurrent) V.Value {
        return V.params().get("repeat_history");
    }
};

/// The event event.mail.reply.during.ui.worker: a worker picks this behavior while writing a reply. The
/// original platform last fired it in 7.3. The original platform has deprecated it.
pub const MailReplyDuringUiWorker = struct {
    pub const event_id = "event.mail.reply.during.ui.worker";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailReplyDuringUiWorker) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailReplyDuringUiWorker) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailReplyDuringUiWorker, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailReplyDuringUiWorker) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailReplyDuringUiWorker) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailReplyDuringUiWorker, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailReplyDuringUiWorker) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailReplyDuringUiWorker, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailReplyDuringUiWorker, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailReplyDuringUiWorker) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailReplyDuringUiWorker) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailReplyDuringUiWorker) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailReplyDuringUiWorker) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailReplyDuringUiWorker) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailReplyDuringUiWorker) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailReplyDuringUiWorker) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailReplyDuringUiWorker) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailReplyDuringUiWorker) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailReplyDuringUiWorker) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailReplyDuringUiWorker) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailReplyDuringUiWorker) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailReplyDuringUiWorker) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReplyDuringUiWorker) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailReplyDuringUiWorker) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailReplyDuringUiWorker) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailReplyDuringUiWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailReplyDuringUiWorker) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind current_worker_.
    pub fn currentWorker(_: MailReplyDuringUiWorker) R.Worker {
        return .{ .view = V.root.linked("current_worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReplyDuringUiWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReplyDuringUiWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns instructions: changes to the page, in order.
    pub fn setInstructions(_: MailReplyDuringUiWorker, value_: []const S.Instruction) void {
        V.giveBack("instructions", value_);
    }

    /// Returns scripts: JavaScript for the page; hosts may ignore it.
    pub fn setScripts(_: MailReplyDuringUiWorker, value_: []const []const u8) void {
        V.giveBack("scripts", value_);
    }
};

/// The event event.mail.reply.pre.ui.worker: a worker opens the form for a reply.
pub const MailReplyPreUiWorker = struct {
    pub const event_id = "event.mail.reply.pre.ui.worker";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MailReplyPreUiWorker) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MailReplyPreUiWorker) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MailReplyPreUiWorker, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MailReplyPreUiWorker) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MailReplyPreUiWorker) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MailReplyPreUiWorker, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MailReplyPreUiWorker) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MailReplyPreUiWorker, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MailReplyPreUiWorker, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MailReplyPreUiWorker) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MailReplyPreUiWorker) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MailReplyPreUiWorker) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MailReplyPreUiWorker) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MailReplyPreUiWorker) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MailReplyPreUiWorker) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MailReplyPreUiWorker) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MailReplyPreUiWorker) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MailReplyPreUiWorker) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MailReplyPreUiWorker) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MailReplyPreUiWorker) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MailReplyPreUiWorker) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MailReplyPreUiWorker) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MailReplyPreUiWorker) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MailReplyPreUiWorker) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MailReplyPreUiWorker) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MailReplyPreUiWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MailReplyPreUiWorker) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind current_worker_.
    pub fn currentWorker(_: MailReplyPreUiWorker) R.Worker {
        return .{ .view = V.root.linked("current_worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailReplyPreUiWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailReplyPreUiWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns instructions: changes to the page, in order.
    pub fn setInstructions(_: MailReplyPreUiWorker, value_: []const S.Instruction) void {
        V.giveBack("instructions", value_);
    }

    /// Returns scripts: JavaScript for the page; hosts may ignore it.
    pub fn setScripts(_: MailReplyPreUiWorker, value_: []const []const u8) void {
        V.giveBack("scripts", value_);
    }
};

/// The event event.mail.compose.pre.ui.worker: a worker opens the form for a new message.
pub const MailComposePreUiWorker = struct {
    pub const event_id = "event.mail.compose.pre.ui.worker";

    /// Reads scope: the form.
    pub fn scope(_: MailComposePreUiWorker) V.Value {
        return V.own.get("scope");
    }

    /// Reads scope.form_id: DOM ID of the form.
    pub fn scopeFormId(_: MailComposePreUiWorker) []const u8 {
        return V.own.text("scope.form_id");
    }

    /// Reads scope.group_id: chosen group.
    pub fn scopeGroupId(_: MailComposePreUiWorker) V.Id {
        return V.own.id("scope.group_id");
    }

    /// Reads scope.bucket_id: chosen bucket.
    pub fn scopeBucketId(_: MailComposePreUiWorker) V.Id {
        return V.own.id("scope.bucket_id");
    }

    /// The record behind current_worker_.
    pub fn currentWorker(_: MailComposePreUiWorker) R.Worker {
        return .{ .view = V.root.linked("current_worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MailComposePreUiWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MailComposePreUiWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns instructions: changes to the page, in order.
    pub fn setInstructions(_: MailComposePreUiWorker, value_: []const S.Instruction) void {
        V.giveBack("instructions", value_);
    }

    /// Returns scripts: JavaScript for the page; hosts may ignore it.
    pub fn setScripts(_: MailComposePreUiWorker, value_: []const []const u8) void {
        V.giveBack("scripts", value_);
    }
};

/// The event event.ui.card.editor.opened.worker: a worker opens the editor of a record; a new one has the ID
/// 0.
pub const UiCardEditorOpenedWorker = struct {
    pub const event_id = "event.ui.card.editor.opened.worker";

    /// The record behind record_: the record being edited.
    pub fn record(_: UiCardEditorOpenedWorker) V.AnyRecord {
        return .{ .view = V.root.linked("record_") };
    }

    /// The record behind worker_.
    pub fn worker(_: UiCardEditorOpenedWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: UiCardEditorOpenedWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: UiCardEditorOpenedWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads listen_contexts: types of record to answer for, with * for all.
    pub fn paramListenContexts(_: UiCardEditorOpenedWorker) V.Texts {
        return V.params().texts("listen_contexts");
    }

    /// Returns instructions: changes to the page, in order.
    pub fn setInstructions(_: UiCardEditorOpenedWorker, value_: []const S.Instruction) void {
        V.giveBack("instructions", value_);
    }

    /// Returns scripts: JavaScript for the page; hosts may ignore it.
    pub fn setScripts(_: UiCardEditorOpenedWorker, value_: []const []const u8) void {
        V.giveBack("scripts", value_);
    }
};

/// The event event.ui.worklist.render.worker: a list of records is drawn for a worker.
pub const UiWorklistRenderWorker = struct {
    pub const event_id = "event.ui.worklist.render.worker";

    /// Reads context: type of the records listed.
    pub fn context(_: UiWorklistRenderWorker) []const u8 {
        return V.own.text("context");
    }

    /// Reads view_id: ID of the list.
    pub fn viewId(_: UiWorklistRenderWorker) []const u8 {
        return V.own.text("view_id");
    }

    /// The record behind worker_.
    pub fn worker(_: UiWorklistRenderWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: UiWorklistRenderWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: UiWorklistRenderWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Returns instructions: changes to the page, in order.
    pub fn setInstructions(_: UiWorklistRenderWorker, value_: []const S.Instruction) void {
        V.giveBack("instructions", value_);
    }

    /// Returns scripts: JavaScript for the page; hosts may ignore it.
    pub fn setScripts(_: UiWorklistRenderWorker, value_: []const []const u8) void {
        V.giveBack("scripts", value_);
    }
};

/// The event event.macro.jira_issue: someone runs the behavior on a Jira issue.
pub const MacroJiraIssue = struct {
    pub const event_id = "event.macro.jira_issue";

    /// The record behind issue_.
    pub fn issue(_: MacroJiraIssue) R.JiraIssue {
        return .{ .view = V.root.linked("issue_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroJiraIssue) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroJiraIssue) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroJiraIssue) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroJiraIssue, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.jira_project: someone runs the behavior on a Jira project.
pub const MacroJiraProject = struct {
    pub const event_id = "event.macro.jira_project";

    /// The record behind project_.
    pub fn project(_: MacroJiraProject) R.JiraProject {
        return .{ .view = V.root.linked("project_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroJiraProject) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroJiraProject) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroJiraProject) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroJiraProject, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.bot: someone runs the behavior on a bot.
pub const MacroBot = struct {
    pub const event_id = "event.macro.bot";

    /// The record behind va_.
    pub fn va(_: MacroBot) R.Bot {
        return .{ .view = V.root.linked("va_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroBot) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroBot) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroBot) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroBot, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.calendar_event: someone runs the behavior on a calendar event.
pub const MacroCalendarEvent = struct {
    pub const event_id = "event.macro.calendar_event";

    /// The record behind event_.
    pub fn event(_: MacroCalendarEvent) R.CalendarEvent {
        return .{ .view = V.root.linked("event_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroCalendarEvent) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroCalendarEvent) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroCalendarEvent) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroCalendarEvent, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.calendar: someone runs the behavior on a calendar.
pub const MacroCalendar = struct {
    pub const event_id = "event.macro.calendar";

    /// The record behind calendar_.
    pub fn calendar(_: MacroCalendar) R.Calendar {
        return .{ .view = V.root.linked("calendar_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroCalendar) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroCalendar) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroCalendar) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroCalendar, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.call: someone runs the behavior on a call.
pub const MacroCall = struct {
    pub const event_id = "event.macro.call";

    /// The record behind call_.
    pub fn call(_: MacroCall) R.Call {
        return .{ .view = V.root.linked("call_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroCall) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroCall) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroCall) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroCall, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.contact: someone runs the behavior on a contact.
pub const MacroContact = struct {
    pub const event_id = "event.macro.contact";

    /// The record behind contact_.
    pub fn contact(_: MacroContact) R.Contact {
        return .{ .view = V.root.linked("contact_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroContact) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroContact) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroContact) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroContact, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.domain: someone runs the behavior on a domain.
pub const MacroDomain = struct {
    pub const event_id = "event.macro.domain";

    /// The record behind domain_.
    pub fn domain(_: MacroDomain) R.Domain {
        return .{ .view = V.root.linked("domain_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroDomain) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroDomain) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroDomain) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroDomain, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.address: someone runs the behavior on an email address.
pub const MacroAddress = struct {
    pub const event_id = "event.macro.address";

    /// The record behind email_.
    pub fn email(_: MacroAddress) R.Address {
        return .{ .view = V.root.linked("email_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroAddress) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroAddress) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroAddress) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroAddress, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of set_is_banned.
    pub const SetIsBannedArgs = struct {
        value: bool,
    };

    /// Requests the action set_is_banned: block the address, or stop blocking it.
    pub fn setIsBanned(_: MacroAddress, args_: SetIsBannedArgs) V.Error!V.Action {
        return V.act("set_is_banned", args_);
    }

    /// The arguments of set_is_defunct.
    pub const SetIsDefunctArgs = struct {
        value: bool,
    };

    /// Requests the action set_is_defunct: mark the address as bouncing, or not.
    pub fn setIsDefunct(_: MacroAddress, args_: SetIsDefunctArgs) V.Error!V.Action {
        return V.act("set_is_defunct", args_);
    }
};

/// The event event.macro.feeditem: someone runs the behavior on a feed item.
pub const MacroFeeditem = struct {
    pub const event_id = "event.macro.feeditem";

    /// The record behind item_.
    pub fn item(_: MacroFeeditem) R.FeedItem {
        return .{ .view = V.root.linked("item_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroFeeditem) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroFeeditem) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroFeeditem) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroFeeditem, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.group: someone runs the behavior on a group.
pub const MacroGroup = struct {
    pub const event_id = "event.macro.group";

    /// The record behind group_.
    pub fn group(_: MacroGroup) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroGroup) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroGroup) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroGroup) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroGroup, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.kb_article: someone runs the behavior on a knowledgebase article.
pub const MacroKbArticle = struct {
    pub const event_id = "event.macro.kb_article";

    /// The record behind article_.
    pub fn article(_: MacroKbArticle) R.KbArticle {
        return .{ .view = V.root.linked("article_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroKbArticle) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroKbArticle) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroKbArticle) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroKbArticle, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.message: someone runs the behavior on a message.
pub const MacroMessage = struct {
    pub const event_id = "event.macro.message";

    /// Reads is_first: it is the first message of its ticket.
    pub fn isFirst(_: MacroMessage) bool {
        return V.own.boolean("is_first");
    }

    /// Reads sender_is_worker: the sender is a worker.
    pub fn senderIsWorker(_: MacroMessage) bool {
        return V.own.boolean("sender_is_worker");
    }

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MacroMessage) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(_: MacroMessage) []const u8 {
        return V.own.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(_: MacroMessage) []const u8 {
        return V.own.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(_: MacroMessage) []const u8 {
        return V.own.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(_: MacroMessage) V.Id {
        return V.own.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(_: MacroMessage) []const u8 {
        return V.own.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(_: MacroMessage) V.List(R.Comment) {
        return V.root.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(_: MacroMessage, number_: i64) V.List(R.Comment) {
        return V.root.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(_: MacroMessage) i64 {
        return V.root.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(_: MacroMessage) V.Value {
        return V.root.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(_: MacroMessage, number_: i64) V.Value {
        return V.root.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(_: MacroMessage) V.Value {
        return V.root.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(_: MacroMessage, number_: i64) V.Value {
        return V.root.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(_: MacroMessage, tail_: []const u8) V.Value {
        return V.root.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(_: MacroMessage) V.List(R.Attachment) {
        return V.root.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(_: MacroMessage) []const u8 {
        return V.root.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(_: MacroMessage) []const u8 {
        return V.root.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(_: MacroMessage) i64 {
        return V.own.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(_: MacroMessage) []const u8 {
        return V.own.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(_: MacroMessage) V.TextMap {
        return V.root.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(_: MacroMessage) V.Id {
        return V.own.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(_: MacroMessage) bool {
        return V.own.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(_: MacroMessage) bool {
        return V.own.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(_: MacroMessage) bool {
        return V.own.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(_: MacroMessage) []const u8 {
        return V.root.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(_: MacroMessage) []const u8 {
        return V.root.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(_: MacroMessage) i64 {
        return V.own.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(_: MacroMessage) i64 {
        return V.own.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(_: MacroMessage) []const u8 {
        return V.own.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(_: MacroMessage) i64 {
        return V.own.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(_: MacroMessage) []const u8 {
        return V.own.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(_: MacroMessage) bool {
        return V.own.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(_: MacroMessage) R.Address {
        return .{ .view = V.root.linked("sender_") };
    }

    /// The record behind sender_worker_: the worker who is the sender.
    pub fn senderWorker(_: MacroMessage) R.Worker {
        return .{ .view = V.root.linked("sender_worker_") };
    }

    /// The record behind ticket_.
    pub fn ticket(_: MacroMessage) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind worker_: the worker who wrote it.
    pub fn worker(_: MacroMessage) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MacroMessage) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroMessage) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroMessage) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroMessage) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroMessage, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MacroMessage, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MacroMessage, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MacroMessage, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MacroMessage, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MacroMessage, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MacroMessage, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MacroMessage, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MacroMessage, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MacroMessage, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MacroMessage, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MacroMessage, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MacroMessage, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MacroMessage, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }

    /// The arguments of create_message_note.
    pub const CreateMessageNoteArgs = struct {
        /// the note
        content: []const u8,
        /// another message than the event's
        on: ?V.Ref = null,
    };

    /// Requests the action create_message_note: attach a note to a message.
    pub fn createMessageNote(_: MacroMessage, args_: CreateMessageNoteArgs) V.Error!V.Action {
        return V.act("create_message_note", args_);
    }
};

/// The event event.macro.notification: someone runs the behavior on a notification.
pub const MacroNotification = struct {
    pub const event_id = "event.macro.notification";

    /// The record behind notification_.
    pub fn notification(_: MacroNotification) R.Notification {
        return .{ .view = V.root.linked("notification_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroNotification) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroNotification) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroNotification) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroNotification, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of copy_notification.
    pub const CopyNotificationArgs = struct {
        /// who gets it
        worker_ids: []const V.Id,
    };

    /// Requests the action copy_notification: pass the notification on to other workers.
    pub fn copyNotification(_: MacroNotification, args_: CopyNotificationArgs) V.Error!V.Action {
        return V.act("copy_notification", args_);
    }

    /// The arguments of set_notification_is_read.
    pub const SetNotificationIsReadArgs = struct {
        value: bool,
    };

    /// Requests the action set_notification_is_read: mark the notification as read, or not.
    pub fn setNotificationIsRead(_: MacroNotification, args_: SetNotificationIsReadArgs) V.Error!V.Action {
        return V.act("set_notification_is_read", args_);
    }
};

/// The event event.macro.crm.opportunity: someone runs the behavior on an opportunity.
pub const MacroCrmOpportunity = struct {
    pub const event_id = "event.macro.crm.opportunity";

    /// The record behind opp_.
    pub fn opp(_: MacroCrmOpportunity) R.Opportunity {
        return .{ .view = V.root.linked("opp_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroCrmOpportunity) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroCrmOpportunity) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroCrmOpportunity) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroCrmOpportunity, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        /// status word
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MacroCrmOpportunity, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }
};

/// The event event.macro.org: someone runs the behavior on an organization.
pub const MacroOrg = struct {
    pub const event_id = "event.macro.org";

    /// The record behind org_.
    pub fn org(_: MacroOrg) R.Org {
        return .{ .view = V.root.linked("org_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroOrg) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroOrg) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroOrg) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroOrg, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.reminder: someone runs the behavior on a reminder.
pub const MacroReminder = struct {
    pub const event_id = "event.macro.reminder";

    /// The record behind reminder_.
    pub fn reminder(_: MacroReminder) R.Reminder {
        return .{ .view = V.root.linked("reminder_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroReminder) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroReminder) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroReminder) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroReminder, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of set_reminder_status.
    pub const SetReminderStatusArgs = struct {
        /// true is closed
        value: bool,
    };

    /// Requests the action set_reminder_status: close the reminder, or open it again.
    pub fn setReminderStatus(_: MacroReminder, args_: SetReminderStatusArgs) V.Error!V.Action {
        return V.act("set_reminder_status", args_);
    }
};

/// The event event.macro.sensor: someone runs the behavior on a sensor.
pub const MacroSensor = struct {
    pub const event_id = "event.macro.sensor";

    /// The record behind sensor_.
    pub fn sensor(_: MacroSensor) R.Sensor {
        return .{ .view = V.root.linked("sensor_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroSensor) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroSensor) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroSensor) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroSensor, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.server: someone runs the behavior on a server.
pub const MacroServer = struct {
    pub const event_id = "event.macro.server";

    /// The record behind server_.
    pub fn server(_: MacroServer) R.Server {
        return .{ .view = V.root.linked("server_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroServer) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroServer) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroServer) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroServer, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.task: someone runs the behavior on a task.
pub const MacroTask = struct {
    pub const event_id = "event.macro.task";

    /// The record behind task_.
    pub fn task(_: MacroTask) R.Task {
        return .{ .view = V.root.linked("task_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroTask) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroTask) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroTask) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroTask, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MacroTask, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MacroTask, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MacroTask, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MacroTask, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_due_date.
    pub const SetDueDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_due_date: set when the task is due.
    pub fn setDueDate(_: MacroTask, args_: SetDueDateArgs) V.Error!V.Action {
        return V.act("set_due_date", args_);
    }
};

/// The event event.macro.ticket: someone runs the behavior on a ticket.
pub const MacroTicket = struct {
    pub const event_id = "event.macro.ticket";

    /// Reads ticket_has_owner: the ticket is assigned to a worker.
    pub fn ticketHasOwner(_: MacroTicket) bool {
        return V.own.boolean("ticket_has_owner");
    }

    /// The record behind ticket_.
    pub fn ticket(_: MacroTicket) R.Ticket {
        return .{ .view = V.root.linked("ticket_") };
    }

    /// The record behind group_: the group the ticket is in.
    pub fn group(_: MacroTicket) R.Group {
        return .{ .view = V.root.linked("group_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroTicket) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroTicket) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroTicket) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroTicket, value_: V.Any) void {
        V.giveBack("result", value_);
    }

    /// The arguments of add_recipients.
    pub const AddRecipientsArgs = struct {
        /// addresses to add
        recipients: []const []const u8,
    };

    /// Requests the action add_recipients: add participants to the ticket.
    pub fn addRecipients(_: MacroTicket, args_: AddRecipientsArgs) V.Error!V.Action {
        return V.act("add_recipients", args_);
    }

    /// The arguments of remove_recipients.
    pub const RemoveRecipientsArgs = struct {
        /// addresses to drop
        recipients: []const []const u8,
    };

    /// Requests the action remove_recipients: drop participants from the ticket.
    pub fn removeRecipients(_: MacroTicket, args_: RemoveRecipientsArgs) V.Error!V.Action {
        return V.act("remove_recipients", args_);
    }

    /// The arguments of move_to.
    pub const MoveToArgs = struct {
        group_id: V.Id,
        bucket_id: V.Id,
    };

    /// Requests the action move_to: put the ticket in another group and bucket.
    pub fn moveTo(_: MacroTicket, args_: MoveToArgs) V.Error!V.Action {
        return V.act("move_to", args_);
    }

    /// The arguments of reply_recipients.
    pub const ReplyRecipientsArgs = struct {
        /// the reply
        content: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// extra mail headers
        headers: ?V.Any = null,
        /// template of the HTML part
        html_template_id: ?V.Id = null,
        /// file bundles to attach
        bundle_ids: ?[]const V.Id = null,
        /// mark it as an automatic reply
        is_autoreply: ?bool = null,
    };

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    pub fn replyRecipients(_: MacroTicket, args_: ReplyRecipientsArgs) V.Error!V.Action {
        return V.act("reply_recipients", args_);
    }

    /// The arguments of schedule_reply.
    pub const ScheduleReplyArgs = struct {
        /// the reply
        content: []const u8,
        /// when to send it
        delivery_date: i64,
    };

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    pub fn scheduleReply(_: MacroTicket, args_: ScheduleReplyArgs) V.Error!V.Action {
        return V.act("schedule_reply", args_);
    }

    /// The arguments of relay_email.
    pub const RelayEmailArgs = struct {
        /// addresses of workers
        to: []const []const u8,
        /// also to the ticket's owner
        to_owner: ?bool = null,
        /// also to the ticket's watchers
        to_watchers: ?bool = null,
        /// subject line
        subject: []const u8,
        /// body
        content: []const u8,
        /// send the files too
        include_attachments: ?bool = null,
    };

    /// Requests the action relay_email: send the message to chosen workers, who can answer from their own
    /// mailbox.
    pub fn relayEmail(_: MacroTicket, args_: RelayEmailArgs) V.Error!V.Action {
        return V.act("relay_email", args_);
    }

    /// The arguments of set_importance.
    pub const SetImportanceArgs = struct {
        /// 0-100
        value: i64,
    };

    /// Requests the action set_importance: set the importance.
    pub fn setImportance(_: MacroTicket, args_: SetImportanceArgs) V.Error!V.Action {
        return V.act("set_importance", args_);
    }

    /// The arguments of set_owner.
    pub const SetOwnerArgs = struct {
        /// 0 is nobody
        worker_id: V.Id,
    };

    /// Requests the action set_owner: assign a worker.
    pub fn setOwner(_: MacroTicket, args_: SetOwnerArgs) V.Error!V.Action {
        return V.act("set_owner", args_);
    }

    /// The arguments of set_reopen_date.
    pub const SetReopenDateArgs = struct {
        /// the time
        value: ?i64 = null,
        /// calendar whose open hours count
        calendar_id: ?V.Id = null,
        /// time counted in them
        calendar_reldate: ?[]const u8 = null,
    };

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    pub fn setReopenDate(_: MacroTicket, args_: SetReopenDateArgs) V.Error!V.Action {
        return V.act("set_reopen_date", args_);
    }

    /// The arguments of set_status.
    pub const SetStatusArgs = struct {
        status: []const u8,
    };

    /// Requests the action set_status: change the status.
    pub fn setStatus(_: MacroTicket, args_: SetStatusArgs) V.Error!V.Action {
        return V.act("set_status", args_);
    }

    /// The arguments of set_subject.
    pub const SetSubjectArgs = struct {
        /// new subject
        value: []const u8,
    };

    /// Requests the action set_subject: change the subject of the ticket.
    pub fn setSubject(_: MacroTicket, args_: SetSubjectArgs) V.Error!V.Action {
        return V.act("set_subject", args_);
    }

    /// The arguments of set_org.
    pub const SetOrgArgs = struct {
        /// name of the organization
        org: []const u8,
        /// where to set it
        on: V.Ref,
    };

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    pub fn setOrg(_: MacroTicket, args_: SetOrgArgs) V.Error!V.Action {
        return V.act("set_org", args_);
    }

    /// The arguments of set_spam_training.
    pub const SetSpamTrainingArgs = struct {
        /// S is spam, N is not
        value: []const u8,
    };

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    pub fn setSpamTraining(_: MacroTicket, args_: SetSpamTrainingArgs) V.Error!V.Action {
        return V.act("set_spam_training", args_);
    }
};

/// The event event.macro.timetracking: someone runs the behavior on a time tracking entry.
pub const MacroTimetracking = struct {
    pub const event_id = "event.macro.timetracking";

    /// The record behind time_.
    pub fn time(_: MacroTimetracking) R.TimeEntry {
        return .{ .view = V.root.linked("time_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroTimetracking) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroTimetracking) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroTimetracking) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroTimetracking, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};

/// The event event.macro.worker: someone runs the behavior on a worker.
pub const MacroWorker = struct {
    pub const event_id = "event.macro.worker";

    /// The record behind worker_.
    pub fn worker(_: MacroWorker) R.Worker {
        return .{ .view = V.root.linked("worker_") };
    }

    /// The record behind behavior_: the behavior that runs.
    pub fn behavior(_: MacroWorker) R.Behavior {
        return .{ .view = V.root.linked("behavior_") };
    }

    /// The record behind behavior_bot_: the bot that owns it.
    pub fn behaviorBot(_: MacroWorker) R.Bot {
        return .{ .view = V.root.linked("behavior_bot_") };
    }

    /// Reads is_private: only behaviors of the same bot may run it.
    pub fn paramIsPrivate(_: MacroWorker) bool {
        return V.params().boolean("is_private");
    }

    /// Returns result: what the caller gets back.
    pub fn setResult(_: MacroWorker, value_: V.Any) void {
        V.giveBack("result", value_);
    }
};
