// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.mail.received.app: an inbound mail was parsed and is about to be accepted;
    /// no ticket or message exists yet. Changing the headers subject, references or in-reply-to
    /// threads the message anew; changing from finds another sender.
    MailReceivedApp: "event.mail.received.app"
}

impl<'a> MailReceivedApp<'a> {
    /// `subject`: subject line.
    #[inline]
    pub fn subject(self) -> &'a str {
        self.0.own().text("subject")
    }

    /// `body`: plain text body.
    #[inline]
    pub fn body(self) -> &'a str {
        self.0.own().text("body")
    }

    /// `body_html`: HTML body.
    #[inline]
    pub fn body_html(self) -> &'a str {
        self.0.own().text("body_html")
    }

    /// `encoding`: character set of the body.
    #[inline]
    pub fn encoding(self) -> &'a str {
        self.0.own().text("encoding")
    }

    /// `headers`: mail headers by lower-case name.
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.own().text_map("headers")
    }

    /// `recipients`: addresses the message was sent to.
    #[inline]
    pub fn recipients(self) -> Texts<'a> {
        self.0.own().texts("recipients")
    }

    /// `attachments`: files by name.
    #[inline]
    pub fn attachments(self) -> Views<'a, Upload<'a>> {
        self.0.own().views("attachments")
    }

    /// `attachment_count`: number of files.
    #[inline]
    pub fn attachment_count(self) -> i64 {
        self.0.own().int("attachment_count")
    }

    /// `is_new`: no ticket matched.
    #[inline]
    pub fn is_new(self) -> bool {
        self.0.own().bool("is_new")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `parent_ticket_`: the ticket it answers.
    #[inline]
    pub fn parent_ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("parent_ticket_"))
    }

    /// The record behind `routing_group_`: the group it would go to.
    #[inline]
    pub fn routing_group(self) -> Group<'a> {
        Group(self.0.root().linked("routing_group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Returns `reject`: drop the message; nothing is stored.
    #[inline]
    pub fn set_reject(self, v: bool) {
        self.0.set("reject", v)
    }

    /// Returns `remove_attachments`: files to remove.
    #[inline]
    pub fn set_remove_attachments(self, v: &[AttachmentFilter]) {
        self.0.set("remove_attachments", v)
    }

    /// Returns `headers`: headers to set; an empty value removes one.
    #[inline]
    pub fn set_headers(self, v: Map) {
        self.0.set("headers", v)
    }

    /// Returns `body`: new plain text body.
    #[inline]
    pub fn set_body(self, v: &str) {
        self.0.set("body", v)
    }

    /// Returns `body_html`: new HTML body.
    #[inline]
    pub fn set_body_html(self, v: &str) {
        self.0.set("body_html", v)
    }

    /// Returns `subject`: new subject.
    #[inline]
    pub fn set_subject(self, v: &str) {
        self.0.set("subject", v)
    }

    /// Returns `encoding`: new character set.
    #[inline]
    pub fn set_encoding(self, v: &str) {
        self.0.set("encoding", v)
    }

    /// Returns `custom_fields`: custom fields for what gets created.
    #[inline]
    pub fn set_custom_fields(self, v: Map) {
        self.0.set("custom_fields", v)
    }

    /// Requests the action redirect_email: forward the message as it came to other addresses.
    #[inline]
    pub fn redirect_email(self, to: &[&str]) -> Asked<Action> {
        self.0.operation("redirect_email")
            .set("to", to)
            .act()
    }

    /// Requests the action reply_sender: answer the sender directly.
    #[inline]
    pub fn reply_sender(self, subject: &str, content: &str) -> Asked<Action> {
        self.0.operation("reply_sender")
            .set("subject", subject)
            .set("content", content)
            .act()
    }

    /// Requests the action set_sender_is_banned: block the sender, or stop blocking them.
    #[inline]
    pub fn set_sender_is_banned(self, value: bool) -> Asked<Action> {
        self.0.operation("set_sender_is_banned")
            .set("value", value)
            .act()
    }

    /// Requests the action set_sender_is_defunct: mark the sender's address as bouncing, or not.
    #[inline]
    pub fn set_sender_is_defunct(self, value: bool) -> Asked<Action> {
        self.0.operation("set_sender_is_defunct")
            .set("value", value)
            .act()
    }
}

event! {
    /// The event event.mail.received: a message, inbound or from a worker, was added to a ticket.
    MailReceived: "event.mail.received"
}

impl<'a> MailReceived<'a> {
    /// `is_first`: it is the first message of its ticket.
    #[inline]
    pub fn is_first(self) -> bool {
        self.0.own().bool("is_first")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.own().text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.own().text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.own().id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.own().text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.root().views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.root().views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.root().int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.root().get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.root().get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.root().get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.root().get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.root().get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.root().views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.root().text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.root().text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.own().text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.root().text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.own().id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.own().bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.own().bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.own().bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.root().text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.root().text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.own().int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.own().date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.own().text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.own().int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.own().text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.own().bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `sender_worker_`: the worker who is the sender.
    #[inline]
    pub fn sender_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("sender_worker_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `worker_`: the worker who wrote it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `group_`: the group the ticket is in.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Requests the action add_recipients: add participants to the ticket.
    #[inline]
    pub fn add_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("add_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action remove_recipients: drop participants from the ticket.
    #[inline]
    pub fn remove_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("remove_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action move_to: put the ticket in another group and bucket.
    #[inline]
    pub fn move_to(self, group_id: Id, bucket_id: Id) -> Asked<Action> {
        self.0.operation("move_to")
            .set("group_id", group_id)
            .set("bucket_id", bucket_id)
            .act()
    }

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    #[inline]
    pub fn reply_recipients(self, content: &str, opt: &ReplyRecipientsOptions) -> Asked<Action> {
        self.0.operation("reply_recipients")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    #[inline]
    pub fn schedule_reply(self, content: &str, delivery_date: Date) -> Asked<Action> {
        self.0.operation("schedule_reply")
            .set("content", content)
            .set("delivery_date", delivery_date)
            .act()
    }

    /// Requests the action relay_email: send the message to chosen workers, who can answer from
    /// their own mailbox.
    #[inline]
    pub fn relay_email(self, to: &[&str], subject: &str, content: &str, opt: &RelayEmailOptions) -> Asked<Action> {
        self.0.operation("relay_email")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_importance: set the importance.
    #[inline]
    pub fn set_importance(self, value: i64) -> Asked<Action> {
        self.0.operation("set_importance")
            .set("value", value)
            .act()
    }

    /// Requests the action set_owner: assign a worker.
    #[inline]
    pub fn set_owner(self, worker_id: Id) -> Asked<Action> {
        self.0.operation("set_owner")
            .set("worker_id", worker_id)
            .act()
    }

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    #[inline]
    pub fn set_reopen_date(self, opt: &SetReopenDateOptions) -> Asked<Action> {
        self.0.operation("set_reopen_date")
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_status: change the status.
    #[inline]
    pub fn set_status(self, status: &str) -> Asked<Action> {
        self.0.operation("set_status")
            .set("status", status)
            .act()
    }

    /// Requests the action set_subject: change the subject of the ticket.
    #[inline]
    pub fn set_subject(self, value: &str) -> Asked<Action> {
        self.0.operation("set_subject")
            .set("value", value)
            .act()
    }

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    #[inline]
    pub fn set_org(self, org: &str, on: Ref) -> Asked<Action> {
        self.0.operation("set_org")
            .set("org", org)
            .set("on", on)
            .act()
    }

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    #[inline]
    pub fn set_spam_training(self, value: &str) -> Asked<Action> {
        self.0.operation("set_spam_training")
            .set("value", value)
            .act()
    }

    /// Requests the action create_message_note: attach a note to a message.
    #[inline]
    pub fn create_message_note(self, content: &str, opt: &CreateMessageNoteOptions) -> Asked<Action> {
        self.0.operation("create_message_note")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }
}

event! {
    /// The event event.mail.received.group: a message, inbound or from a worker, was added to a
    /// ticket of this group.
    MailReceivedGroup: "event.mail.received.group"
}

impl<'a> MailReceivedGroup<'a> {
    /// `is_first`: it is the first message of its ticket.
    #[inline]
    pub fn is_first(self) -> bool {
        self.0.own().bool("is_first")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.own().text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.own().text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.own().id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.own().text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.root().views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.root().views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.root().int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.root().get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.root().get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.root().get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.root().get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.root().get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.root().views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.root().text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.root().text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.own().text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.root().text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.own().id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.own().bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.own().bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.own().bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.root().text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.root().text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.own().int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.own().date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.own().text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.own().int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.own().text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.own().bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `sender_worker_`: the worker who is the sender.
    #[inline]
    pub fn sender_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("sender_worker_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `worker_`: the worker who wrote it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `group_`: the group the ticket is in.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Requests the action add_recipients: add participants to the ticket.
    #[inline]
    pub fn add_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("add_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action remove_recipients: drop participants from the ticket.
    #[inline]
    pub fn remove_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("remove_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action move_to: put the ticket in another group and bucket.
    #[inline]
    pub fn move_to(self, group_id: Id, bucket_id: Id) -> Asked<Action> {
        self.0.operation("move_to")
            .set("group_id", group_id)
            .set("bucket_id", bucket_id)
            .act()
    }

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    #[inline]
    pub fn reply_recipients(self, content: &str, opt: &ReplyRecipientsOptions) -> Asked<Action> {
        self.0.operation("reply_recipients")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    #[inline]
    pub fn schedule_reply(self, content: &str, delivery_date: Date) -> Asked<Action> {
        self.0.operation("schedule_reply")
            .set("content", content)
            .set("delivery_date", delivery_date)
            .act()
    }

    /// Requests the action relay_email: send the message to chosen workers, who can answer from
    /// their own mailbox.
    #[inline]
    pub fn relay_email(self, to: &[&str], subject: &str, content: &str, opt: &RelayEmailOptions) -> Asked<Action> {
        self.0.operation("relay_email")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_importance: set the importance.
    #[inline]
    pub fn set_importance(self, value: i64) -> Asked<Action> {
        self.0.operation("set_importance")
            .set("value", value)
            .act()
    }

    /// Requests the action set_owner: assign a worker.
    #[inline]
    pub fn set_owner(self, worker_id: Id) -> Asked<Action> {
        self.0.operation("set_owner")
            .set("worker_id", worker_id)
            .act()
    }

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    #[inline]
    pub fn set_reopen_date(self, opt: &SetReopenDateOptions) -> Asked<Action> {
        self.0.operation("set_reopen_date")
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_status: change the status.
    #[inline]
    pub fn set_status(self, status: &str) -> Asked<Action> {
        self.0.operation("set_status")
            .set("status", status)
            .act()
    }

    /// Requests the action set_subject: change the subject of the ticket.
    #[inline]
    pub fn set_subject(self, value: &str) -> Asked<Action> {
        self.0.operation("set_subject")
            .set("value", value)
            .act()
    }

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    #[inline]
    pub fn set_org(self, org: &str, on: Ref) -> Asked<Action> {
        self.0.operation("set_org")
            .set("org", org)
            .set("on", on)
            .act()
    }

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    #[inline]
    pub fn set_spam_training(self, value: &str) -> Asked<Action> {
        self.0.operation("set_spam_training")
            .set("value", value)
            .act()
    }

    /// Requests the action create_message_note: attach a note to a message.
    #[inline]
    pub fn create_message_note(self, content: &str, opt: &CreateMessageNoteOptions) -> Asked<Action> {
        self.0.operation("create_message_note")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }
}

event! {
    /// The event event.mail.received.watcher: a message was added to a ticket that this worker
    /// watches or owns; once for each such worker.
    MailReceivedWatcher: "event.mail.received.watcher"
}

impl<'a> MailReceivedWatcher<'a> {
    /// `is_first`: it is the first message of its ticket.
    #[inline]
    pub fn is_first(self) -> bool {
        self.0.own().bool("is_first")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// `sender_is_me`: the sender is the worker who owns the bot.
    #[inline]
    pub fn sender_is_me(self) -> bool {
        self.0.own().bool("sender_is_me")
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.own().text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.own().text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.own().id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.own().text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.root().views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.root().views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.root().int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.root().get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.root().get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.root().get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.root().get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.root().get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.root().views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.root().text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.root().text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.own().text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.root().text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.own().id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.own().bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.own().bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.own().bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.root().text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.root().text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.own().int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.own().date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.own().text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.own().int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.own().text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.own().bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `sender_worker_`: the worker who is the sender.
    #[inline]
    pub fn sender_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("sender_worker_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `worker_`: the worker who wrote it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `group_`: the group the ticket is in.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    #[inline]
    pub fn reply_recipients(self, content: &str, opt: &ReplyRecipientsOptions) -> Asked<Action> {
        self.0.operation("reply_recipients")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action relay_email: send the message to chosen workers, who can answer from
    /// their own mailbox.
    #[inline]
    pub fn relay_email(self, to: &[&str], subject: &str, content: &str, opt: &RelayEmailOptions) -> Asked<Action> {
        self.0.operation("relay_email")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }
}

event! {
    /// The event event.mail.before.sent: a worker, or a bot, is about to send a reply or a new
    /// message.
    MailBeforeSent: "event.mail.before.sent"
}

impl<'a> MailBeforeSent<'a> {
    /// `to`: recipients, comma separated.
    #[inline]
    pub fn to(self) -> &'a str {
        self.0.own().text("to")
    }

    /// `cc`: copy recipients.
    #[inline]
    pub fn cc(self) -> &'a str {
        self.0.own().text("cc")
    }

    /// `bcc`: blind copy recipients.
    #[inline]
    pub fn bcc(self) -> &'a str {
        self.0.own().text("bcc")
    }

    /// `subject`: subject line.
    #[inline]
    pub fn subject(self) -> &'a str {
        self.0.own().text("subject")
    }

    /// `content`: body of the draft.
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.own().text("content")
    }

    /// `content_format`: the body is Markdown or HTML.
    #[inline]
    pub fn content_format(self) -> bool {
        self.0.own().bool("content_format")
    }

    /// `headers`: mail headers by lower-case name.
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.own().text_map("headers")
    }

    /// `message_id`: Message-Id the draft will carry.
    #[inline]
    pub fn message_id(self) -> &'a str {
        self.0.own().text("message_id")
    }

    /// `group_sig`: signature of the group for this worker.
    #[inline]
    pub fn group_sig(self) -> &'a str {
        self.0.own().text("group_sig")
    }

    /// `group_sig_html`: the same as HTML.
    #[inline]
    pub fn group_sig_html(self) -> &'a str {
        self.0.own().text("group_sig_html")
    }

    /// `status_id`: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted.
    #[inline]
    pub fn status_id(self) -> i64 {
        self.0.own().int("status_id")
    }

    /// `waiting_until`: requested reopen time in words.
    #[inline]
    pub fn waiting_until(self) -> &'a str {
        self.0.own().text("waiting_until")
    }

    /// `send_at`: requested delivery time.
    #[inline]
    pub fn send_at(self) -> Date {
        self.0.own().date("send_at")
    }

    /// The record behind `ticket_`: the ticket answered; empty for a new message.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `group_`.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `worker_`: who sends it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Returns `content_modifications`: edits of the body, in order.
    #[inline]
    pub fn set_content_modifications(self, v: &[ContentModification]) {
        self.0.set("content_modifications", v)
    }

    /// Returns `headers`: headers to set; an empty value removes one.
    #[inline]
    pub fn set_headers(self, v: MapOf<&str>) {
        self.0.set("headers", v)
    }

    /// Returns `send_at`: delivery time; the message waits for it.
    #[inline]
    pub fn set_send_at(self, v: Date) {
        self.0.set("send_at", v)
    }

    /// Returns `custom_fields`: custom fields for the ticket once it exists.
    #[inline]
    pub fn set_custom_fields(self, v: Map) {
        self.0.set("custom_fields", v)
    }

    /// Returns `message_custom_fields`: custom fields for the message once it is stored.
    #[inline]
    pub fn set_message_custom_fields(self, v: Map) {
        self.0.set("message_custom_fields", v)
    }
}

event! {
    /// The event event.mail.sent.group: a worker is about to send a reply or a new message from
    /// this group; after event.mail.before.sent.
    MailSentGroup: "event.mail.sent.group"
}

impl<'a> MailSentGroup<'a> {
    /// `to`: recipients, comma separated.
    #[inline]
    pub fn to(self) -> &'a str {
        self.0.own().text("to")
    }

    /// `cc`: copy recipients.
    #[inline]
    pub fn cc(self) -> &'a str {
        self.0.own().text("cc")
    }

    /// `bcc`: blind copy recipients.
    #[inline]
    pub fn bcc(self) -> &'a str {
        self.0.own().text("bcc")
    }

    /// `subject`: subject line.
    #[inline]
    pub fn subject(self) -> &'a str {
        self.0.own().text("subject")
    }

    /// `content`: body of the draft.
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.own().text("content")
    }

    /// `content_format`: the body is Markdown or HTML.
    #[inline]
    pub fn content_format(self) -> bool {
        self.0.own().bool("content_format")
    }

    /// `headers`: mail headers by lower-case name.
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.own().text_map("headers")
    }

    /// `message_id`: Message-Id the draft will carry.
    #[inline]
    pub fn message_id(self) -> &'a str {
        self.0.own().text("message_id")
    }

    /// `group_sig`: signature of the group for this worker.
    #[inline]
    pub fn group_sig(self) -> &'a str {
        self.0.own().text("group_sig")
    }

    /// `group_sig_html`: the same as HTML.
    #[inline]
    pub fn group_sig_html(self) -> &'a str {
        self.0.own().text("group_sig_html")
    }

    /// `status_id`: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted.
    #[inline]
    pub fn status_id(self) -> i64 {
        self.0.own().int("status_id")
    }

    /// `waiting_until`: requested reopen time in words.
    #[inline]
    pub fn waiting_until(self) -> &'a str {
        self.0.own().text("waiting_until")
    }

    /// `send_at`: requested delivery time.
    #[inline]
    pub fn send_at(self) -> Date {
        self.0.own().date("send_at")
    }

    /// The record behind `ticket_`: the ticket answered; empty for a new message.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `group_`.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `worker_`: who sends it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Returns `content_modifications`: edits of the body, in order.
    #[inline]
    pub fn set_content_modifications(self, v: &[ContentModification]) {
        self.0.set("content_modifications", v)
    }

    /// Returns `headers`: headers to set; an empty value removes one.
    #[inline]
    pub fn set_headers(self, v: MapOf<&str>) {
        self.0.set("headers", v)
    }

    /// Returns `send_at`: delivery time; the message waits for it.
    #[inline]
    pub fn set_send_at(self, v: Date) {
        self.0.set("send_at", v)
    }

    /// Returns `custom_fields`: custom fields for the ticket once it exists.
    #[inline]
    pub fn set_custom_fields(self, v: Map) {
        self.0.set("custom_fields", v)
    }

    /// Returns `message_custom_fields`: custom fields for the message once it is stored.
    #[inline]
    pub fn set_message_custom_fields(self, v: Map) {
        self.0.set("message_custom_fields", v)
    }
}

event! {
    /// The event event.mail.after.sent: a worker's reply or new message was delivered and stored.
    MailAfterSent: "event.mail.after.sent"
}

impl<'a> MailAfterSent<'a> {
    /// `is_first`: it is the first message of its ticket.
    #[inline]
    pub fn is_first(self) -> bool {
        self.0.own().bool("is_first")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.own().text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.own().text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.own().id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.own().text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.root().views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.root().views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.root().int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.root().get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.root().get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.root().get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.root().get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.root().get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.root().views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.root().text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.root().text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.own().text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.root().text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.own().id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.own().bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.own().bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.own().bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.root().text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.root().text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.own().int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.own().date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.own().text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.own().int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.own().text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.own().bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `sender_worker_`: the worker who is the sender.
    #[inline]
    pub fn sender_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("sender_worker_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `worker_`: the worker who wrote it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `group_`: the group the ticket is in.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Requests the action add_recipients: add participants to the ticket.
    #[inline]
    pub fn add_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("add_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action remove_recipients: drop participants from the ticket.
    #[inline]
    pub fn remove_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("remove_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action move_to: put the ticket in another group and bucket.
    #[inline]
    pub fn move_to(self, group_id: Id, bucket_id: Id) -> Asked<Action> {
        self.0.operation("move_to")
            .set("group_id", group_id)
            .set("bucket_id", bucket_id)
            .act()
    }

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    #[inline]
    pub fn reply_recipients(self, content: &str, opt: &ReplyRecipientsOptions) -> Asked<Action> {
        self.0.operation("reply_recipients")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    #[inline]
    pub fn schedule_reply(self, content: &str, delivery_date: Date) -> Asked<Action> {
        self.0.operation("schedule_reply")
            .set("content", content)
            .set("delivery_date", delivery_date)
            .act()
    }

    /// Requests the action relay_email: send the message to chosen workers, who can answer from
    /// their own mailbox.
    #[inline]
    pub fn relay_email(self, to: &[&str], subject: &str, content: &str, opt: &RelayEmailOptions) -> Asked<Action> {
        self.0.operation("relay_email")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_importance: set the importance.
    #[inline]
    pub fn set_importance(self, value: i64) -> Asked<Action> {
        self.0.operation("set_importance")
            .set("value", value)
            .act()
    }

    /// Requests the action set_owner: assign a worker.
    #[inline]
    pub fn set_owner(self, worker_id: Id) -> Asked<Action> {
        self.0.operation("set_owner")
            .set("worker_id", worker_id)
            .act()
    }

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    #[inline]
    pub fn set_reopen_date(self, opt: &SetReopenDateOptions) -> Asked<Action> {
        self.0.operation("set_reopen_date")
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_status: change the status.
    #[inline]
    pub fn set_status(self, status: &str) -> Asked<Action> {
        self.0.operation("set_status")
            .set("status", status)
            .act()
    }

    /// Requests the action set_subject: change the subject of the ticket.
    #[inline]
    pub fn set_subject(self, value: &str) -> Asked<Action> {
        self.0.operation("set_subject")
            .set("value", value)
            .act()
    }

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    #[inline]
    pub fn set_org(self, org: &str, on: Ref) -> Asked<Action> {
        self.0.operation("set_org")
            .set("org", org)
            .set("on", on)
            .act()
    }

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    #[inline]
    pub fn set_spam_training(self, value: &str) -> Asked<Action> {
        self.0.operation("set_spam_training")
            .set("value", value)
            .act()
    }

    /// Requests the action create_message_note: attach a note to a message.
    #[inline]
    pub fn create_message_note(self, content: &str, opt: &CreateMessageNoteOptions) -> Asked<Action> {
        self.0.operation("create_message_note")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }
}

event! {
    /// The event event.mail.after.sent.group: a worker's reply or new message in this group was
    /// delivered and stored; after event.mail.after.sent.
    MailAfterSentGroup: "event.mail.after.sent.group"
}

impl<'a> MailAfterSentGroup<'a> {
    /// `is_first`: it is the first message of its ticket.
    #[inline]
    pub fn is_first(self) -> bool {
        self.0.own().bool("is_first")
    }

    /// `sender_is_worker`: the sender is a worker.
    #[inline]
    pub fn sender_is_worker(self) -> bool {
        self.0.own().bool("sender_is_worker")
    }

    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.own().text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.own().text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.own().id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.own().text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.root().views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.root().views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.root().int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.root().get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.root().get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.root().get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.root().get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.root().get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.root().views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.root().text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.root().text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.own().text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.root().text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.own().id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.own().bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.own().bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.own().bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.root().text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.root().text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.own().int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.own().date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.own().text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.own().int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.own().text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.own().bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.root().linked("sender_"))
    }

    /// The record behind `sender_worker_`: the worker who is the sender.
    #[inline]
    pub fn sender_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("sender_worker_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
    }

    /// The record behind `worker_`: the worker who wrote it.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `group_`: the group the ticket is in.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.root().linked("group_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Requests the action add_recipients: add participants to the ticket.
    #[inline]
    pub fn add_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("add_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action remove_recipients: drop participants from the ticket.
    #[inline]
    pub fn remove_recipients(self, recipients: &[&str]) -> Asked<Action> {
        self.0.operation("remove_recipients")
            .set("recipients", recipients)
            .act()
    }

    /// Requests the action move_to: put the ticket in another group and bucket.
    #[inline]
    pub fn move_to(self, group_id: Id, bucket_id: Id) -> Asked<Action> {
        self.0.operation("move_to")
            .set("group_id", group_id)
            .set("bucket_id", bucket_id)
            .act()
    }

    /// Requests the action reply_recipients: reply to all participants of the ticket.
    #[inline]
    pub fn reply_recipients(self, content: &str, opt: &ReplyRecipientsOptions) -> Asked<Action> {
        self.0.operation("reply_recipients")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action schedule_reply: queue a reply to all participants for later.
    #[inline]
    pub fn schedule_reply(self, content: &str, delivery_date: Date) -> Asked<Action> {
        self.0.operation("schedule_reply")
            .set("content", content)
            .set("delivery_date", delivery_date)
            .act()
    }

    /// Requests the action relay_email: send the message to chosen workers, who can answer from
    /// their own mailbox.
    #[inline]
    pub fn relay_email(self, to: &[&str], subject: &str, content: &str, opt: &RelayEmailOptions) -> Asked<Action> {
        self.0.operation("relay_email")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_importance: set the importance.
    #[inline]
    pub fn set_importance(self, value: i64) -> Asked<Action> {
        self.0.operation("set_importance")
            .set("value", value)
            .act()
    }

    /// Requests the action set_owner: assign a worker.
    #[inline]
    pub fn set_owner(self, worker_id: Id) -> Asked<Action> {
        self.0.operation("set_owner")
            .set("worker_id", worker_id)
            .act()
    }

    /// Requests the action set_reopen_date: set when a waiting record reopens.
    #[inline]
    pub fn set_reopen_date(self, opt: &SetReopenDateOptions) -> Asked<Action> {
        self.0.operation("set_reopen_date")
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action set_status: change the status.
    #[inline]
    pub fn set_status(self, status: &str) -> Asked<Action> {
        self.0.operation("set_status")
            .set("status", status)
            .act()
    }

    /// Requests the action set_subject: change the subject of the ticket.
    #[inline]
    pub fn set_subject(self, value: &str) -> Asked<Action> {
        self.0.operation("set_subject")
            .set("value", value)
            .act()
    }

    /// Requests the action set_org: set the organization by name; one that is not known is created.
    #[inline]
    pub fn set_org(self, org: &str, on: Ref) -> Asked<Action> {
        self.0.operation("set_org")
            .set("org", org)
            .set("on", on)
            .act()
    }

    /// Requests the action set_spam_training: train the spam filter with the ticket.
    #[inline]
    pub fn set_spam_training(self, value: &str) -> Asked<Action> {
        self.0.operation("set_spam_training")
            .set("value", value)
            .act()
    }

    /// Requests the action create_message_note: attach a note to a message.
    #[inline]
    pub fn create_message_note(self, content: &str, opt: &CreateMessageNoteOptions) -> Asked<Action> {
        self.0.operation("create_message_note")
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }
}
