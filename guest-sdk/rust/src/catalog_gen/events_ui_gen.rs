// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.mail.reply.during.ui.worker: a worker picks this behavior while writing a
    /// reply. The original platform last fired it in 7.3. The original platform has deprecated it.
    MailReplyDuringUiWorker: "event.mail.reply.during.ui.worker"
}

impl<'a> MailReplyDuringUiWorker<'a> {
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

    /// The record behind `current_worker_`.
    #[inline]
    pub fn current_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("current_worker_"))
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

    /// Returns `instructions`: changes to the page, in order.
    #[inline]
    pub fn set_instructions(self, v: &[Instruction]) {
        self.0.set("instructions", v)
    }

    /// Returns `scripts`: JavaScript for the page; hosts may ignore it.
    #[inline]
    pub fn set_scripts(self, v: &[&str]) {
        self.0.set("scripts", v)
    }
}

event! {
    /// The event event.mail.reply.pre.ui.worker: a worker opens the form for a reply.
    MailReplyPreUiWorker: "event.mail.reply.pre.ui.worker"
}

impl<'a> MailReplyPreUiWorker<'a> {
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

    /// The record behind `current_worker_`.
    #[inline]
    pub fn current_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("current_worker_"))
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

    /// Returns `instructions`: changes to the page, in order.
    #[inline]
    pub fn set_instructions(self, v: &[Instruction]) {
        self.0.set("instructions", v)
    }

    /// Returns `scripts`: JavaScript for the page; hosts may ignore it.
    #[inline]
    pub fn set_scripts(self, v: &[&str]) {
        self.0.set("scripts", v)
    }
}

event! {
    /// The event event.mail.compose.pre.ui.worker: a worker opens the form for a new message.
    MailComposePreUiWorker: "event.mail.compose.pre.ui.worker"
}

impl<'a> MailComposePreUiWorker<'a> {
    /// `scope`: the form.
    #[inline]
    pub fn scope(self) -> Value<'a> {
        self.0.own().get("scope")
    }

    /// `scope.form_id`: DOM ID of the form.
    #[inline]
    pub fn scope_form_id(self) -> &'a str {
        self.0.own().text("scope.form_id")
    }

    /// `scope.group_id`: chosen group.
    #[inline]
    pub fn scope_group_id(self) -> Id {
        self.0.own().id("scope.group_id")
    }

    /// `scope.bucket_id`: chosen bucket.
    #[inline]
    pub fn scope_bucket_id(self) -> Id {
        self.0.own().id("scope.bucket_id")
    }

    /// The record behind `current_worker_`.
    #[inline]
    pub fn current_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("current_worker_"))
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

    /// Returns `instructions`: changes to the page, in order.
    #[inline]
    pub fn set_instructions(self, v: &[Instruction]) {
        self.0.set("instructions", v)
    }

    /// Returns `scripts`: JavaScript for the page; hosts may ignore it.
    #[inline]
    pub fn set_scripts(self, v: &[&str]) {
        self.0.set("scripts", v)
    }
}

event! {
    /// The event event.ui.card.editor.opened.worker: a worker opens the editor of a record; a new
    /// one has the ID 0.
    UiCardEditorOpenedWorker: "event.ui.card.editor.opened.worker"
}

impl<'a> UiCardEditorOpenedWorker<'a> {
    /// The record behind `record_`: the record being edited.
    #[inline]
    pub fn record(self) -> AnyRecord<'a> {
        AnyRecord(self.0.root().linked("record_"))
    }

    /// The record behind `worker_`.
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

    /// `listen_contexts`: types of record to answer for, with * for all.
    #[inline]
    pub fn param_listen_contexts(self) -> Texts<'a> {
        self.0.params().texts("listen_contexts")
    }

    /// Returns `instructions`: changes to the page, in order.
    #[inline]
    pub fn set_instructions(self, v: &[Instruction]) {
        self.0.set("instructions", v)
    }

    /// Returns `scripts`: JavaScript for the page; hosts may ignore it.
    #[inline]
    pub fn set_scripts(self, v: &[&str]) {
        self.0.set("scripts", v)
    }
}

event! {
    /// The event event.ui.worklist.render.worker: a list of records is drawn for a worker.
    UiWorklistRenderWorker: "event.ui.worklist.render.worker"
}

impl<'a> UiWorklistRenderWorker<'a> {
    /// `context`: type of the records listed.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.own().text("context")
    }

    /// `view_id`: ID of the list.
    #[inline]
    pub fn view_id(self) -> &'a str {
        self.0.own().text("view_id")
    }

    /// The record behind `worker_`.
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

    /// Returns `instructions`: changes to the page, in order.
    #[inline]
    pub fn set_instructions(self, v: &[Instruction]) {
        self.0.set("instructions", v)
    }

    /// Returns `scripts`: JavaScript for the page; hosts may ignore it.
    #[inline]
    pub fn set_scripts(self, v: &[&str]) {
        self.0.set("scripts", v)
    }
}
