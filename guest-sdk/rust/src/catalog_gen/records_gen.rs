// Code generated from the catalog; DO NOT EDIT.

use crate::*;

view! {
    /// The view of a record of type address.
    Address
}

impl<'a> Address<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "address", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `address`: email address.
    #[inline]
    pub fn address(self) -> &'a str {
        self.0.text("address")
    }

    /// `created_at`: creation time.
    #[inline]
    pub fn created_at(self) -> Date {
        self.0.date("created_at")
    }

    /// `email`: email address (alias).
    #[inline]
    pub fn email(self) -> &'a str {
        self.0.text("email")
    }

    /// `full_name`: full name.
    #[inline]
    pub fn full_name(self) -> &'a str {
        self.0.text("full_name")
    }

    /// `host`: domain part.
    #[inline]
    pub fn host(self) -> &'a str {
        self.0.text("host")
    }

    /// `is_banned`: sender is blocked.
    #[inline]
    pub fn is_banned(self) -> bool {
        self.0.bool("is_banned")
    }

    /// `is_contact`: belongs to a contact.
    #[inline]
    pub fn is_contact(self) -> bool {
        self.0.bool("is_contact")
    }

    /// `is_defunct`: address bounces.
    #[inline]
    pub fn is_defunct(self) -> bool {
        self.0.bool("is_defunct")
    }

    /// `is_trusted`: trusted sender.
    #[inline]
    pub fn is_trusted(self) -> bool {
        self.0.bool("is_trusted")
    }

    /// `num_nonspam`: ham trainings.
    #[inline]
    pub fn num_nonspam(self) -> i64 {
        self.0.int("num_nonspam")
    }

    /// `num_spam`: spam trainings.
    #[inline]
    pub fn num_spam(self) -> i64 {
        self.0.int("num_spam")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `last_recipient_message`: latest message sent to them (lazy).
    #[inline]
    pub fn last_recipient_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_recipient_message"))
    }

    /// `last_sender_message`: latest message they sent (lazy).
    #[inline]
    pub fn last_sender_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_sender_message"))
    }

    /// The record behind `contact_`.
    #[inline]
    pub fn contact(self) -> Contact<'a> {
        Contact(self.0.linked("contact_"))
    }

    /// The record behind `mail_transport_`.
    #[inline]
    pub fn mail_transport(self) -> MailTransport<'a> {
        MailTransport(self.0.linked("mail_transport_"))
    }

    /// The record behind `org_`.
    #[inline]
    pub fn org(self) -> Org<'a> {
        Org(self.0.linked("org_"))
    }

    /// The record behind `worker_`.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.linked("worker_"))
    }
}

view! {
    /// The view of a record of type app.
    App
}

impl<'a> App<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "app", id: self.0.id("id") }
    }

    /// `_context`: record type id.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: record type alias.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: display label.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }
}

view! {
    /// The view of a record of type attachment.
    Attachment
}

impl<'a> Attachment<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "attachment", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: profile URL (since 10.4.10).
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `mime_type`: MIME type.
    #[inline]
    pub fn mime_type(self) -> &'a str {
        self.0.text("mime_type")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `size`: size.
    #[inline]
    pub fn size(self) -> i64 {
        self.0.int("size")
    }

    /// `storage_extension`: storage engine.
    #[inline]
    pub fn storage_extension(self) -> &'a str {
        self.0.text("storage_extension")
    }

    /// `storage_key`: storage key.
    #[inline]
    pub fn storage_key(self) -> &'a str {
        self.0.text("storage_key")
    }

    /// `storage_sha1hash`: content hash.
    #[inline]
    pub fn storage_sha1hash(self) -> &'a str {
        self.0.text("storage_sha1hash")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `url_download`: download URL (since 10.4.10).
    #[inline]
    pub fn url_download(self) -> &'a str {
        self.0.text("url_download")
    }
}

view! {
    /// The view of a record of type behavior.
    Behavior
}

impl<'a> Behavior<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "behavior", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `event_point`: event id.
    #[inline]
    pub fn event_point(self) -> &'a str {
        self.0.text("event_point")
    }

    /// `event_point_name`: event name.
    #[inline]
    pub fn event_point_name(self) -> &'a str {
        self.0.text("event_point_name")
    }

    /// `is_disabled`: switched off.
    #[inline]
    pub fn is_disabled(self) -> bool {
        self.0.bool("is_disabled")
    }

    /// `is_private`: private flag.
    #[inline]
    pub fn is_private(self) -> bool {
        self.0.bool("is_private")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `priority`: 1-99, lower runs first.
    #[inline]
    pub fn priority(self) -> i64 {
        self.0.int("priority")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `uri`: unique alias.
    #[inline]
    pub fn uri(self) -> &'a str {
        self.0.text("uri")
    }

    /// `variables`: declared variables.
    #[inline]
    pub fn variables(self) -> Value<'a> {
        self.0.get("variables")
    }

    /// The record behind `bot_`.
    #[inline]
    pub fn bot(self) -> Bot<'a> {
        Bot(self.0.linked("bot_"))
    }
}

view! {
    /// The view of a record of type bot.
    Bot
}

impl<'a> Bot<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "bot", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `config`: free-form settings of the bot.
    #[inline]
    pub fn config(self) -> Value<'a> {
        self.0.get("config")
    }

    /// `created_at`: creation time.
    #[inline]
    pub fn created_at(self) -> Date {
        self.0.date("created_at")
    }

    /// `is_disabled`: switched off.
    #[inline]
    pub fn is_disabled(self) -> bool {
        self.0.bool("is_disabled")
    }

    /// `mention_name`: @mention nickname.
    #[inline]
    pub fn mention_name(self) -> &'a str {
        self.0.text("mention_name")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `behaviors`: behaviors (lazy).
    #[inline]
    pub fn behaviors(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("behaviors")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type bucket.
    Bucket
}

impl<'a> Bucket<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "bucket", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `is_default`: default one.
    #[inline]
    pub fn is_default(self) -> bool {
        self.0.bool("is_default")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `reply_personal`: sender display name.
    #[inline]
    pub fn reply_personal(self) -> &'a str {
        self.0.text("reply_personal")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// The record behind `group_`.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.linked("group_"))
    }

    /// The record behind `reply_html_template_`.
    #[inline]
    pub fn reply_html_template(self) -> HtmlTemplate<'a> {
        HtmlTemplate(self.0.linked("reply_html_template_"))
    }

    /// The record behind `reply_signature_`.
    #[inline]
    pub fn reply_signature(self) -> EmailSignature<'a> {
        EmailSignature(self.0.linked("reply_signature_"))
    }

    /// The record behind `reply_signing_key_`.
    #[inline]
    pub fn reply_signing_key(self) -> GpgPrivateKey<'a> {
        GpgPrivateKey(self.0.linked("reply_signing_key_"))
    }

    /// The record behind `replyto_`.
    #[inline]
    pub fn replyto(self) -> Address<'a> {
        Address(self.0.linked("replyto_"))
    }
}

view! {
    /// The view of a record of type calendar.
    Calendar
}

impl<'a> Calendar<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "calendar", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `timezone`: time zone (since 10.4.10).
    #[inline]
    pub fn timezone(self) -> &'a str {
        self.0.text("timezone")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `scope`: calendar window (lazy).
    #[inline]
    pub fn scope(self) -> Value<'a> {
        self.0.get("scope")
    }

    /// `weeks`: weeks of the window (lazy).
    #[inline]
    pub fn weeks(self) -> Value<'a> {
        self.0.get("weeks")
    }

    /// `events`: events of the window (lazy).
    #[inline]
    pub fn events(self) -> Value<'a> {
        self.0.get("events")
    }

    /// `events_occluded`: events hidden by others (lazy).
    #[inline]
    pub fn events_occluded(self) -> Value<'a> {
        self.0.get("events_occluded")
    }

    /// `weeks_events`: events by week (lazy).
    #[inline]
    pub fn weeks_events(self) -> Value<'a> {
        self.0.get("weeks_events")
    }

    /// `weeks_events_occluded`: hidden events by week (lazy).
    #[inline]
    pub fn weeks_events_occluded(self) -> Value<'a> {
        self.0.get("weeks_events_occluded")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type calendar_event.
    CalendarEvent
}

impl<'a> CalendarEvent<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "calendar_event", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `date_end`: end time.
    #[inline]
    pub fn date_end(self) -> Date {
        self.0.date("date_end")
    }

    /// `date_start`: start time.
    #[inline]
    pub fn date_start(self) -> Date {
        self.0.date("date_start")
    }

    /// `is_available`: free or busy.
    #[inline]
    pub fn is_available(self) -> bool {
        self.0.bool("is_available")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// The record behind `calendar_`.
    #[inline]
    pub fn calendar(self) -> Calendar<'a> {
        Calendar(self.0.linked("calendar_"))
    }
}

view! {
    /// The view of a record of type call.
    Call
}

impl<'a> Call<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "call", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `is_closed`: closed flag.
    #[inline]
    pub fn is_closed(self) -> bool {
        self.0.bool("is_closed")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.bool("is_outgoing")
    }

    /// `phone`: phone number.
    #[inline]
    pub fn phone(self) -> &'a str {
        self.0.text("phone")
    }

    /// `subject`: subject line.
    #[inline]
    pub fn subject(self) -> &'a str {
        self.0.text("subject")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }
}

view! {
    /// The view of a record of type comment.
    Comment
}

impl<'a> Comment<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "comment", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `comment`: text of the comment.
    #[inline]
    pub fn comment(self) -> &'a str {
        self.0.text("comment")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `is_markdown`: text is Markdown.
    #[inline]
    pub fn is_markdown(self) -> bool {
        self.0.bool("is_markdown")
    }

    /// `is_pinned`: pinned to the top (since 10.4.10).
    #[inline]
    pub fn is_pinned(self) -> bool {
        self.0.bool("is_pinned")
    }

    /// The record behind `author_`.
    #[inline]
    pub fn author(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("author_"))
    }

    /// The record behind `target_`.
    #[inline]
    pub fn target(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("target_"))
    }
}

view! {
    /// The view of a record of type connected_account.
    ConnectedAccount
}

impl<'a> ConnectedAccount<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "connected_account", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `service`: service name.
    #[inline]
    pub fn service(self) -> &'a str {
        self.0.text("service")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `uri`: unique alias (since 10.4.10).
    #[inline]
    pub fn uri(self) -> &'a str {
        self.0.text("uri")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("owner_"))
    }

    /// The record behind `service_`.
    #[inline]
    pub fn service_record(self) -> ConnectedService<'a> {
        ConnectedService(self.0.linked("service_"))
    }
}

view! {
    /// The view of a record of type connected_service.
    ConnectedService
}

impl<'a> ConnectedService<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "connected_service", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `extension_name`: extension name (since 10.4.10).
    #[inline]
    pub fn extension_name(self) -> &'a str {
        self.0.text("extension_name")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `uri`: unique alias.
    #[inline]
    pub fn uri(self) -> &'a str {
        self.0.text("uri")
    }
}

view! {
    /// The view of a record of type contact.
    Contact
}

impl<'a> Contact<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "contact", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `dob`: birthday.
    #[inline]
    pub fn dob(self) -> &'a str {
        self.0.text("dob")
    }

    /// `first_name`: given name.
    #[inline]
    pub fn first_name(self) -> &'a str {
        self.0.text("first_name")
    }

    /// `gender`: gender code.
    #[inline]
    pub fn gender(self) -> &'a str {
        self.0.text("gender")
    }

    /// `language`: language code.
    #[inline]
    pub fn language(self) -> &'a str {
        self.0.text("language")
    }

    /// `last_login_at`: last login.
    #[inline]
    pub fn last_login_at(self) -> Date {
        self.0.date("last_login_at")
    }

    /// `last_name`: family name.
    #[inline]
    pub fn last_name(self) -> &'a str {
        self.0.text("last_name")
    }

    /// `location`: location.
    #[inline]
    pub fn location(self) -> &'a str {
        self.0.text("location")
    }

    /// `mobile`: mobile number.
    #[inline]
    pub fn mobile(self) -> &'a str {
        self.0.text("mobile")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `phone`: phone number.
    #[inline]
    pub fn phone(self) -> &'a str {
        self.0.text("phone")
    }

    /// `timezone`: time zone.
    #[inline]
    pub fn timezone(self) -> &'a str {
        self.0.text("timezone")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `username`: login name.
    #[inline]
    pub fn username(self) -> &'a str {
        self.0.text("username")
    }

    /// `emails`: email addresses (lazy).
    #[inline]
    pub fn emails(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("emails")
    }

    /// `last_recipient_message`: latest message sent to them (lazy).
    #[inline]
    pub fn last_recipient_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_recipient_message"))
    }

    /// `last_sender_message`: latest message they sent (lazy).
    #[inline]
    pub fn last_sender_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_sender_message"))
    }

    /// The record behind `email_`.
    #[inline]
    pub fn email(self) -> Address<'a> {
        Address(self.0.linked("email_"))
    }

    /// The record behind `org_`.
    #[inline]
    pub fn org(self) -> Org<'a> {
        Org(self.0.linked("org_"))
    }
}

view! {
    /// The view of a record of type currency.
    Currency
}

impl<'a> Currency<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "currency", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `code`: ISO-like code.
    #[inline]
    pub fn code(self) -> &'a str {
        self.0.text("code")
    }

    /// `decimal_at`: number of decimals.
    #[inline]
    pub fn decimal_at(self) -> i64 {
        self.0.int("decimal_at")
    }

    /// `is_default`: default one.
    #[inline]
    pub fn is_default(self) -> bool {
        self.0.bool("is_default")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `name_plural`: plural name.
    #[inline]
    pub fn name_plural(self) -> &'a str {
        self.0.text("name_plural")
    }

    /// `symbol`: symbol.
    #[inline]
    pub fn symbol(self) -> &'a str {
        self.0.text("symbol")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }
}

view! {
    /// The view of a record of type domain.
    Domain
}

impl<'a> Domain<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "domain", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `contacts_list`: contact emails as text (lazy).
    #[inline]
    pub fn contacts_list(self) -> &'a str {
        self.0.text("contacts_list")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `contacts`: contacts (lazy).
    #[inline]
    pub fn contacts(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("contacts")
    }

    /// The record behind `server_`.
    #[inline]
    pub fn server(self) -> Server<'a> {
        Server(self.0.linked("server_"))
    }
}

view! {
    /// The view of a record of type email_signature.
    EmailSignature
}

impl<'a> EmailSignature<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "email_signature", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `signature`: text signature.
    #[inline]
    pub fn signature(self) -> &'a str {
        self.0.text("signature")
    }

    /// `signature_html`: HTML signature.
    #[inline]
    pub fn signature_html(self) -> &'a str {
        self.0.text("signature_html")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `is_default`: default one (until 9.6.8).
    #[inline]
    pub fn is_default(self) -> bool {
        self.0.bool("is_default")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type feed.
    Feed
}

impl<'a> Feed<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "feed", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: profile URL (since 10.4.10).
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }
}

view! {
    /// The view of a record of type feed_item.
    FeedItem
}

impl<'a> FeedItem<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "feed_item", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `created_at`: creation time.
    #[inline]
    pub fn created_at(self) -> Date {
        self.0.date("created_at")
    }

    /// `guid`: external unique id.
    #[inline]
    pub fn guid(self) -> &'a str {
        self.0.text("guid")
    }

    /// `is_closed`: closed flag.
    #[inline]
    pub fn is_closed(self) -> bool {
        self.0.bool("is_closed")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }

    /// The record behind `feed_`.
    #[inline]
    pub fn feed(self) -> Feed<'a> {
        Feed(self.0.linked("feed_"))
    }
}

view! {
    /// The view of a record of type gpg_private_key.
    GpgPrivateKey
}

impl<'a> GpgPrivateKey<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "gpg_private_key", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }
}

view! {
    /// The view of a record of type group.
    Group
}

impl<'a> Group<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "group", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `is_default`: default one.
    #[inline]
    pub fn is_default(self) -> bool {
        self.0.bool("is_default")
    }

    /// `is_private`: private flag.
    #[inline]
    pub fn is_private(self) -> bool {
        self.0.bool("is_private")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `reply_personal`: sender display name.
    #[inline]
    pub fn reply_personal(self) -> &'a str {
        self.0.text("reply_personal")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `buckets`: buckets (lazy).
    #[inline]
    pub fn buckets(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("buckets")
    }

    /// `members`: members (lazy).
    #[inline]
    pub fn members(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("members")
    }

    /// The record behind `reply_html_template_`.
    #[inline]
    pub fn reply_html_template(self) -> HtmlTemplate<'a> {
        HtmlTemplate(self.0.linked("reply_html_template_"))
    }

    /// The record behind `reply_signature_`.
    #[inline]
    pub fn reply_signature(self) -> EmailSignature<'a> {
        EmailSignature(self.0.linked("reply_signature_"))
    }

    /// The record behind `reply_signing_key_`.
    #[inline]
    pub fn reply_signing_key(self) -> GpgPrivateKey<'a> {
        GpgPrivateKey(self.0.linked("reply_signing_key_"))
    }

    /// The record behind `replyto_`.
    #[inline]
    pub fn replyto(self) -> Address<'a> {
        Address(self.0.linked("replyto_"))
    }

    /// The record behind `default_bucket_`.
    #[inline]
    pub fn default_bucket(self) -> Bucket<'a> {
        Bucket(self.0.linked("default_bucket_"))
    }
}

view! {
    /// The view of a record of type html_template.
    HtmlTemplate
}

impl<'a> HtmlTemplate<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "html_template", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `content`: body text.
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.text("content")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// The record behind `signature_`.
    #[inline]
    pub fn signature(self) -> EmailSignature<'a> {
        EmailSignature(self.0.linked("signature_"))
    }
}

view! {
    /// The view of a record of type jira_issue.
    JiraIssue
}

impl<'a> JiraIssue<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "jira_issue", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `description`: long text (lazy).
    #[inline]
    pub fn description(self) -> &'a str {
        self.0.text("description")
    }

    /// `jira_id`: remote id.
    #[inline]
    pub fn jira_id(self) -> &'a str {
        self.0.text("jira_id")
    }

    /// `jira_key`: remote key.
    #[inline]
    pub fn jira_key(self) -> &'a str {
        self.0.text("jira_key")
    }

    /// `jira_project_id`: remote project id.
    #[inline]
    pub fn jira_project_id(self) -> &'a str {
        self.0.text("jira_project_id")
    }

    /// `jira_status`: remote status.
    #[inline]
    pub fn jira_status(self) -> &'a str {
        self.0.text("jira_status")
    }

    /// `jira_type`: remote issue type.
    #[inline]
    pub fn jira_type(self) -> &'a str {
        self.0.text("jira_type")
    }

    /// `jira_versions`: remote versions.
    #[inline]
    pub fn jira_versions(self) -> &'a str {
        self.0.text("jira_versions")
    }

    /// `summary`: short text.
    #[inline]
    pub fn summary(self) -> &'a str {
        self.0.text("summary")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `discussion`: comments from the remote side (lazy).
    #[inline]
    pub fn discussion(self) -> Value<'a> {
        self.0.get("discussion")
    }

    /// The record behind `project_`.
    #[inline]
    pub fn project(self) -> JiraProject<'a> {
        JiraProject(self.0.linked("project_"))
    }
}

view! {
    /// The view of a record of type jira_project.
    JiraProject
}

impl<'a> JiraProject<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "jira_project", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `jira_key`: remote key.
    #[inline]
    pub fn jira_key(self) -> &'a str {
        self.0.text("jira_key")
    }

    /// `last_checked_at`: last poll.
    #[inline]
    pub fn last_checked_at(self) -> Date {
        self.0.date("last_checked_at")
    }

    /// `last_synced_at`: last sync.
    #[inline]
    pub fn last_synced_at(self) -> Date {
        self.0.date("last_synced_at")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }

    /// The record behind `connected_account_`.
    #[inline]
    pub fn connected_account(self) -> ConnectedAccount<'a> {
        ConnectedAccount(self.0.linked("connected_account_"))
    }
}

view! {
    /// The view of a record of type kb_article.
    KbArticle
}

impl<'a> KbArticle<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "kb_article", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `content`: body text.
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.text("content")
    }

    /// `format`: content format.
    #[inline]
    pub fn format(self) -> &'a str {
        self.0.text("format")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `views`: view count.
    #[inline]
    pub fn views_key(self) -> i64 {
        self.0.int("views")
    }

    /// `categories`: categories (lazy).
    #[inline]
    pub fn categories(self) -> Value<'a> {
        self.0.get("categories")
    }
}

view! {
    /// The view of a record of type mail_transport.
    MailTransport
}

impl<'a> MailTransport<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "mail_transport", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }
}

view! {
    /// The view of a record of type message.
    Message
}

impl<'a> Message<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "message", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `content`: body text (lazy).
    #[inline]
    pub fn content(self) -> &'a str {
        self.0.text("content")
    }

    /// `content_html`: body as HTML (lazy).
    #[inline]
    pub fn content_html(self) -> &'a str {
        self.0.text("content_html")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `hash_header_message_id`: hash of the Message-Id.
    #[inline]
    pub fn hash_header_message_id(self) -> &'a str {
        self.0.text("hash_header_message_id")
    }

    /// `headers`: mail headers (lazy).
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.text_map("headers")
    }

    /// `html_attachment_id`: attachment holding the HTML part.
    #[inline]
    pub fn html_attachment_id(self) -> Id {
        self.0.id("html_attachment_id")
    }

    /// `is_broadcast`: sent as broadcast.
    #[inline]
    pub fn is_broadcast(self) -> bool {
        self.0.bool("is_broadcast")
    }

    /// `is_not_sent`: saved but not sent.
    #[inline]
    pub fn is_not_sent(self) -> bool {
        self.0.bool("is_not_sent")
    }

    /// `is_outgoing`: outbound.
    #[inline]
    pub fn is_outgoing(self) -> bool {
        self.0.bool("is_outgoing")
    }

    /// `reply_cc`: computed Cc for a reply (lazy).
    #[inline]
    pub fn reply_cc(self) -> &'a str {
        self.0.text("reply_cc")
    }

    /// `reply_to`: computed To for a reply (lazy).
    #[inline]
    pub fn reply_to(self) -> &'a str {
        self.0.text("reply_to")
    }

    /// `response_time`: time to this reply.
    #[inline]
    pub fn response_time(self) -> i64 {
        self.0.int("response_time")
    }

    /// `signed_at`: time the signature was verified.
    #[inline]
    pub fn signed_at(self) -> Date {
        self.0.date("signed_at")
    }

    /// `signed_key_fingerprint`: fingerprint of the signer.
    #[inline]
    pub fn signed_key_fingerprint(self) -> &'a str {
        self.0.text("signed_key_fingerprint")
    }

    /// `storage_size`: stored size.
    #[inline]
    pub fn storage_size(self) -> i64 {
        self.0.int("storage_size")
    }

    /// `token`: unique token (since 10.4.10).
    #[inline]
    pub fn token(self) -> &'a str {
        self.0.text("token")
    }

    /// `was_encrypted`: arrived encrypted.
    #[inline]
    pub fn was_encrypted(self) -> bool {
        self.0.bool("was_encrypted")
    }

    /// The record behind `sender_`.
    #[inline]
    pub fn sender(self) -> Address<'a> {
        Address(self.0.linked("sender_"))
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.linked("ticket_"))
    }

    /// The record behind `worker_`.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.linked("worker_"))
    }
}

view! {
    /// The view of a record of type notification.
    Notification
}

impl<'a> Notification<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "notification", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `activity_point`: activity code.
    #[inline]
    pub fn activity_point(self) -> &'a str {
        self.0.text("activity_point")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `event_json`: raw activity entry.
    #[inline]
    pub fn event_json(self) -> &'a str {
        self.0.text("event_json")
    }

    /// `is_read`: already read.
    #[inline]
    pub fn is_read(self) -> bool {
        self.0.bool("is_read")
    }

    /// `message`: rendered text.
    #[inline]
    pub fn message(self) -> &'a str {
        self.0.text("message")
    }

    /// `message_html`: rendered HTML.
    #[inline]
    pub fn message_html(self) -> &'a str {
        self.0.text("message_html")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }

    /// `url_markread`: mark-as-read URL.
    #[inline]
    pub fn url_markread(self) -> &'a str {
        self.0.text("url_markread")
    }

    /// The record behind `assignee_`.
    #[inline]
    pub fn assignee(self) -> Worker<'a> {
        Worker(self.0.linked("assignee_"))
    }

    /// The record behind `target_`.
    #[inline]
    pub fn target(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("target_"))
    }
}

view! {
    /// The view of a record of type opportunity.
    Opportunity
}

impl<'a> Opportunity<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "opportunity", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `amount`: monetary value.
    #[inline]
    pub fn amount(self) -> f64 {
        self.0.float("amount")
    }

    /// `amount__label`: formatted amount.
    #[inline]
    pub fn amount_label(self) -> &'a str {
        self.0.text("amount__label")
    }

    /// `closed_at`: time it was closed.
    #[inline]
    pub fn closed_at(self) -> Date {
        self.0.date("closed_at")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `is_closed`: closed flag.
    #[inline]
    pub fn is_closed(self) -> bool {
        self.0.bool("is_closed")
    }

    /// `is_won`: won flag.
    #[inline]
    pub fn is_won(self) -> bool {
        self.0.bool("is_won")
    }

    /// `status`: status word.
    #[inline]
    pub fn status(self) -> &'a str {
        self.0.text("status")
    }

    /// `status_id`: status code.
    #[inline]
    pub fn status_id(self) -> i64 {
        self.0.int("status_id")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// The record behind `amount_currency_`.
    #[inline]
    pub fn amount_currency(self) -> Currency<'a> {
        Currency(self.0.linked("amount_currency_"))
    }
}

view! {
    /// The view of a record of type org.
    Org
}

impl<'a> Org<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "org", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `city`: city.
    #[inline]
    pub fn city(self) -> &'a str {
        self.0.text("city")
    }

    /// `country`: country.
    #[inline]
    pub fn country(self) -> &'a str {
        self.0.text("country")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `phone`: phone number.
    #[inline]
    pub fn phone(self) -> &'a str {
        self.0.text("phone")
    }

    /// `postal`: postal code.
    #[inline]
    pub fn postal(self) -> &'a str {
        self.0.text("postal")
    }

    /// `province`: state or province.
    #[inline]
    pub fn province(self) -> &'a str {
        self.0.text("province")
    }

    /// `street`: street.
    #[inline]
    pub fn street(self) -> &'a str {
        self.0.text("street")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `website`: website.
    #[inline]
    pub fn website(self) -> &'a str {
        self.0.text("website")
    }

    /// `last_recipient_message`: latest message sent to them (lazy).
    #[inline]
    pub fn last_recipient_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_recipient_message"))
    }

    /// `last_sender_message`: latest message they sent (lazy).
    #[inline]
    pub fn last_sender_message(self) -> AnyRecord<'a> {
        AnyRecord(self.0.inside("last_sender_message"))
    }

    /// The record behind `email_`.
    #[inline]
    pub fn email(self) -> Address<'a> {
        Address(self.0.linked("email_"))
    }
}

view! {
    /// The view of a record of type profile_tab.
    ProfileTab
}

impl<'a> ProfileTab<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "profile_tab", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `context`: record type.
    #[inline]
    pub fn context_key(self) -> &'a str {
        self.0.text("context")
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }
}

view! {
    /// The view of a record of type profile_widget.
    ProfileWidget
}

impl<'a> ProfileWidget<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "profile_widget", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `pos`: position.
    #[inline]
    pub fn pos(self) -> i64 {
        self.0.int("pos")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `width_units`: width in grid units.
    #[inline]
    pub fn width_units(self) -> i64 {
        self.0.int("width_units")
    }

    /// `zone`: layout zone.
    #[inline]
    pub fn zone(self) -> &'a str {
        self.0.text("zone")
    }

    /// The record behind `profile_tab_`.
    #[inline]
    pub fn profile_tab(self) -> ProfileTab<'a> {
        ProfileTab(self.0.linked("profile_tab_"))
    }
}

view! {
    /// The view of a record of type reminder.
    Reminder
}

impl<'a> Reminder<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "reminder", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `is_closed`: closed flag.
    #[inline]
    pub fn is_closed(self) -> bool {
        self.0.bool("is_closed")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `remind_at`: due time.
    #[inline]
    pub fn remind_at(self) -> Date {
        self.0.date("remind_at")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// The record behind `worker_`.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.linked("worker_"))
    }
}

view! {
    /// The view of a record of type role.
    Role
}

impl<'a> Role<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "role", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `editor_query_worker`: query of editors.
    #[inline]
    pub fn editor_query_worker(self) -> &'a str {
        self.0.text("editor_query_worker")
    }

    /// `member_query_worker`: query of members.
    #[inline]
    pub fn member_query_worker(self) -> &'a str {
        self.0.text("member_query_worker")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `privs_mode`: privilege mode.
    #[inline]
    pub fn privs_mode(self) -> &'a str {
        self.0.text("privs_mode")
    }

    /// `reader_query_worker`: query of readers.
    #[inline]
    pub fn reader_query_worker(self) -> &'a str {
        self.0.text("reader_query_worker")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }
}

view! {
    /// The view of a record of type sensor.
    Sensor
}

impl<'a> Sensor<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "sensor", id: self.0.id("id") }
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `_context`: record type id.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_label`: display label.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: record id.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `metric`: current reading.
    #[inline]
    pub fn metric(self) -> &'a str {
        self.0.text("metric")
    }

    /// `metric_delta`: change of the reading.
    #[inline]
    pub fn metric_delta(self) -> f64 {
        self.0.float("metric_delta")
    }

    /// `metric_type`: kind of reading.
    #[inline]
    pub fn metric_type(self) -> &'a str {
        self.0.text("metric_type")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `output`: text of the last reading.
    #[inline]
    pub fn output(self) -> &'a str {
        self.0.text("output")
    }

    /// `status`: status word.
    #[inline]
    pub fn status(self) -> &'a str {
        self.0.text("status")
    }

    /// `tag`: unique tag.
    #[inline]
    pub fn tag(self) -> &'a str {
        self.0.text("tag")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `comments`: comments, newest 10 by default (comments~25) (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `links`: linked records (links.task, links~25) (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }
}

view! {
    /// The view of a record of type server.
    Server
}

impl<'a> Server<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "server", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }
}

view! {
    /// The view of a record of type task.
    Task
}

impl<'a> Task<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "task", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `completed`: completion time.
    #[inline]
    pub fn completed(self) -> Date {
        self.0.date("completed")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `due`: due time.
    #[inline]
    pub fn due(self) -> Date {
        self.0.date("due")
    }

    /// `importance`: 0-100.
    #[inline]
    pub fn importance(self) -> i64 {
        self.0.int("importance")
    }

    /// `is_completed`: done flag.
    #[inline]
    pub fn is_completed(self) -> bool {
        self.0.bool("is_completed")
    }

    /// `reopen`: reopen time.
    #[inline]
    pub fn reopen(self) -> Date {
        self.0.date("reopen")
    }

    /// `status`: status word.
    #[inline]
    pub fn status(self) -> &'a str {
        self.0.text("status")
    }

    /// `status_id`: status code.
    #[inline]
    pub fn status_id(self) -> i64 {
        self.0.int("status_id")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> Worker<'a> {
        Worker(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type ticket.
    Ticket
}

impl<'a> Ticket<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "ticket", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `attachments`: its files (lazy).
    #[inline]
    pub fn attachments(self) -> Views<'a, Attachment<'a>> {
        self.0.views("attachments")
    }

    /// `closed`: time it was closed.
    #[inline]
    pub fn closed(self) -> Date {
        self.0.date("closed")
    }

    /// `closed_at`: time it was closed.
    #[inline]
    pub fn closed_at(self) -> Date {
        self.0.date("closed_at")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.date("created")
    }

    /// `elapsed_resolution_first`: time to first close.
    #[inline]
    pub fn elapsed_resolution_first(self) -> i64 {
        self.0.int("elapsed_resolution_first")
    }

    /// `elapsed_response_first`: time to first reply.
    #[inline]
    pub fn elapsed_response_first(self) -> i64 {
        self.0.int("elapsed_response_first")
    }

    /// `elapsed_status_open`: total open time (since 10.4.10).
    #[inline]
    pub fn elapsed_status_open(self) -> i64 {
        self.0.int("elapsed_status_open")
    }

    /// `importance`: 0-100.
    #[inline]
    pub fn importance(self) -> i64 {
        self.0.int("importance")
    }

    /// `last_opened_at`: last reopening (since 10.4.10).
    #[inline]
    pub fn last_opened_at(self) -> Date {
        self.0.date("last_opened_at")
    }

    /// `mask`: public reference.
    #[inline]
    pub fn mask(self) -> &'a str {
        self.0.text("mask")
    }

    /// `num_messages`: message count.
    #[inline]
    pub fn num_messages(self) -> i64 {
        self.0.int("num_messages")
    }

    /// `num_messages_in`: inbound count (since 10.4.10).
    #[inline]
    pub fn num_messages_in(self) -> i64 {
        self.0.int("num_messages_in")
    }

    /// `num_messages_out`: outbound count (since 10.4.10).
    #[inline]
    pub fn num_messages_out(self) -> i64 {
        self.0.int("num_messages_out")
    }

    /// `reopen_date`: reopen time.
    #[inline]
    pub fn reopen_date(self) -> Date {
        self.0.date("reopen_date")
    }

    /// `spam_score`: 0..1 spam likelihood.
    #[inline]
    pub fn spam_score(self) -> f64 {
        self.0.float("spam_score")
    }

    /// `spam_training`: S spam, N ham, empty untrained.
    #[inline]
    pub fn spam_training(self) -> &'a str {
        self.0.text("spam_training")
    }

    /// `status`: status word.
    #[inline]
    pub fn status(self) -> &'a str {
        self.0.text("status")
    }

    /// `status_id`: status code.
    #[inline]
    pub fn status_id(self) -> i64 {
        self.0.int("status_id")
    }

    /// `subject`: subject line.
    #[inline]
    pub fn subject(self) -> &'a str {
        self.0.text("subject")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }

    /// `_messages`: all messages (lazy).
    #[inline]
    pub fn messages(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("_messages")
    }

    /// `participants`: participant addresses (lazy).
    #[inline]
    pub fn participants(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("participants")
    }

    /// `requester_emails`: participant emails as text (lazy).
    #[inline]
    pub fn requester_emails(self) -> &'a str {
        self.0.text("requester_emails")
    }

    /// `requesters`: participants by id (lazy).
    #[inline]
    pub fn requesters(self) -> Value<'a> {
        self.0.get("requesters")
    }

    /// `signature`: signature for the current bucket (lazy).
    #[inline]
    pub fn signature(self) -> &'a str {
        self.0.text("signature")
    }

    /// `latest_incoming_activity`: last inbound time (lazy).
    #[inline]
    pub fn latest_incoming_activity(self) -> Date {
        self.0.date("latest_incoming_activity")
    }

    /// `latest_outgoing_activity`: last outbound time (lazy).
    #[inline]
    pub fn latest_outgoing_activity(self) -> Date {
        self.0.date("latest_outgoing_activity")
    }

    /// The record behind `bucket_`.
    #[inline]
    pub fn bucket(self) -> Bucket<'a> {
        Bucket(self.0.linked("bucket_"))
    }

    /// The record behind `group_`.
    #[inline]
    pub fn group(self) -> Group<'a> {
        Group(self.0.linked("group_"))
    }

    /// The record behind `initial_message_`.
    #[inline]
    pub fn initial_message(self) -> Message<'a> {
        Message(self.0.linked("initial_message_"))
    }

    /// The record behind `initial_response_message_`.
    #[inline]
    pub fn initial_response_message(self) -> Message<'a> {
        Message(self.0.linked("initial_response_message_"))
    }

    /// The record behind `latest_message_`.
    #[inline]
    pub fn latest_message(self) -> Message<'a> {
        Message(self.0.linked("latest_message_"))
    }

    /// The record behind `org_`.
    #[inline]
    pub fn org(self) -> Org<'a> {
        Org(self.0.linked("org_"))
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> Worker<'a> {
        Worker(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type time_entry.
    TimeEntry
}

impl<'a> TimeEntry<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "time_entry", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `watchers`: workers who watch it (lazy).
    #[inline]
    pub fn watchers(self) -> Views<'a, Worker<'a>> {
        self.0.views("watchers")
    }

    /// `activity_id`: activity type id.
    #[inline]
    pub fn activity_id(self) -> Id {
        self.0.id("activity_id")
    }

    /// `is_closed`: closed flag.
    #[inline]
    pub fn is_closed(self) -> bool {
        self.0.bool("is_closed")
    }

    /// `log_date`: date of the work.
    #[inline]
    pub fn log_date(self) -> Date {
        self.0.date("log_date")
    }

    /// `mins`: minutes spent.
    #[inline]
    pub fn mins(self) -> i64 {
        self.0.int("mins")
    }

    /// `secs`: seconds spent (since 10.4.10).
    #[inline]
    pub fn secs(self) -> i64 {
        self.0.int("secs")
    }

    /// `summary`: short text.
    #[inline]
    pub fn summary(self) -> &'a str {
        self.0.text("summary")
    }

    /// The record behind `worker_`.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.linked("worker_"))
    }
}

view! {
    /// The view of a record of type worker.
    Worker
}

impl<'a> Worker<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "worker", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `_image_url`: its picture.
    #[inline]
    pub fn image_url(self) -> &'a str {
        self.0.text("_image_url")
    }

    /// `at_mention_name`: @mention nickname.
    #[inline]
    pub fn at_mention_name(self) -> &'a str {
        self.0.text("at_mention_name")
    }

    /// `dob`: birthday.
    #[inline]
    pub fn dob(self) -> &'a str {
        self.0.text("dob")
    }

    /// `first_name`: given name.
    #[inline]
    pub fn first_name(self) -> &'a str {
        self.0.text("first_name")
    }

    /// `full_name`: full name.
    #[inline]
    pub fn full_name(self) -> &'a str {
        self.0.text("full_name")
    }

    /// `gender`: gender code.
    #[inline]
    pub fn gender(self) -> &'a str {
        self.0.text("gender")
    }

    /// `is_disabled`: switched off.
    #[inline]
    pub fn is_disabled(self) -> bool {
        self.0.bool("is_disabled")
    }

    /// `is_superuser`: administrator.
    #[inline]
    pub fn is_superuser(self) -> bool {
        self.0.bool("is_superuser")
    }

    /// `language`: language code.
    #[inline]
    pub fn language(self) -> &'a str {
        self.0.text("language")
    }

    /// `last_name`: family name.
    #[inline]
    pub fn last_name(self) -> &'a str {
        self.0.text("last_name")
    }

    /// `location`: location.
    #[inline]
    pub fn location(self) -> &'a str {
        self.0.text("location")
    }

    /// `mobile`: mobile number.
    #[inline]
    pub fn mobile(self) -> &'a str {
        self.0.text("mobile")
    }

    /// `phone`: phone number.
    #[inline]
    pub fn phone(self) -> &'a str {
        self.0.text("phone")
    }

    /// `time_format`: preferred time format.
    #[inline]
    pub fn time_format(self) -> &'a str {
        self.0.text("time_format")
    }

    /// `timeout_idle_secs`: idle logout.
    #[inline]
    pub fn timeout_idle_secs(self) -> i64 {
        self.0.int("timeout_idle_secs")
    }

    /// `timezone`: time zone.
    #[inline]
    pub fn timezone(self) -> &'a str {
        self.0.text("timezone")
    }

    /// `title`: title.
    #[inline]
    pub fn title(self) -> &'a str {
        self.0.text("title")
    }

    /// `updated`: last change.
    #[inline]
    pub fn updated(self) -> Date {
        self.0.date("updated")
    }

    /// `emails`: email addresses (lazy).
    #[inline]
    pub fn emails(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("emails")
    }

    /// `groups`: memberships (lazy).
    #[inline]
    pub fn groups(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("groups")
    }

    /// `roles`: roles (lazy).
    #[inline]
    pub fn roles(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("roles")
    }

    /// The record behind `address_`.
    #[inline]
    pub fn address(self) -> Address<'a> {
        Address(self.0.linked("address_"))
    }

    /// The record behind `calendar_`.
    #[inline]
    pub fn calendar(self) -> Calendar<'a> {
        Calendar(self.0.linked("calendar_"))
    }
}

view! {
    /// The view of a record of type workspace_page.
    WorkspacePage
}

impl<'a> WorkspacePage<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "workspace_page", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `extension__label`: extension name.
    #[inline]
    pub fn extension_label(self) -> &'a str {
        self.0.text("extension__label")
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `extension_params`: extension settings.
    #[inline]
    pub fn extension_params(self) -> Value<'a> {
        self.0.get("extension_params")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `tabs`: tabs (lazy).
    #[inline]
    pub fn tabs(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("tabs")
    }

    /// `widgets`: widgets (lazy).
    #[inline]
    pub fn widgets(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("widgets")
    }

    /// `worklists`: worklists (lazy).
    #[inline]
    pub fn worklists(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("worklists")
    }

    /// The record behind `owner_`.
    #[inline]
    pub fn owner(self) -> AnyRecord<'a> {
        AnyRecord(self.0.linked("owner_"))
    }
}

view! {
    /// The view of a record of type workspace_tab.
    WorkspaceTab
}

impl<'a> WorkspaceTab<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "workspace_tab", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: its page.
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `extension__label`: extension name.
    #[inline]
    pub fn extension_label(self) -> &'a str {
        self.0.text("extension__label")
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `name`: name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.0.text("name")
    }

    /// `order`: position.
    #[inline]
    pub fn order(self) -> i64 {
        self.0.int("order")
    }

    /// `params`: settings (since 10.4.10).
    #[inline]
    pub fn params(self) -> Value<'a> {
        self.0.get("params")
    }

    /// `pos`: position (since 10.4.10).
    #[inline]
    pub fn pos(self) -> i64 {
        self.0.int("pos")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `widgets`: widgets (lazy).
    #[inline]
    pub fn widgets(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("widgets")
    }

    /// `widgets_data`: data of the widgets (lazy).
    #[inline]
    pub fn widgets_data(self) -> Value<'a> {
        self.0.get("widgets_data")
    }

    /// `worklists`: worklists (lazy).
    #[inline]
    pub fn worklists(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("worklists")
    }

    /// The record behind `page_`.
    #[inline]
    pub fn page(self) -> WorkspacePage<'a> {
        WorkspacePage(self.0.linked("page_"))
    }
}

view! {
    /// The view of a record of type workspace_widget.
    WorkspaceWidget
}

impl<'a> WorkspaceWidget<'a> {
    /// Points to the record.
    #[inline]
    pub fn reference(self) -> Ref<'a> {
        Ref { record: "workspace_widget", id: self.0.id("id") }
    }

    /// `_context`: type of the record as the host writes it.
    #[inline]
    pub fn context(self) -> &'a str {
        self.0.text("_context")
    }

    /// `_type`: type of the record by name.
    #[inline]
    pub fn type_(self) -> &'a str {
        self.0.text("_type")
    }

    /// `_label`: how the record is shown.
    #[inline]
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }

    /// `id`: its ID.
    #[inline]
    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// `record_url`: profile URL (since 10.4.10).
    #[inline]
    pub fn record_url(self) -> &'a str {
        self.0.text("record_url")
    }

    /// `comments`: the newest 10 comments (lazy).
    #[inline]
    pub fn comments(self) -> Views<'a, Comment<'a>> {
        self.0.views("comments")
    }

    /// `comments~<n>`: the newest n comments (1-25) (lazy).
    #[inline]
    pub fn comments_up_to(self, n: i64) -> Views<'a, Comment<'a>> {
        self.0.views(Key::numbered("comments~", n).as_str())
    }

    /// `comment_count`: number of comments (lazy).
    #[inline]
    pub fn comment_count(self) -> i64 {
        self.0.int("comment_count")
    }

    /// `custom_`: every custom field (lazy).
    #[inline]
    pub fn custom(self) -> Value<'a> {
        self.0.get("custom_")
    }

    /// `custom_<id>`: one custom field (lazy).
    #[inline]
    pub fn custom_by_id(self, id: Id) -> Value<'a> {
        self.0.get(Key::numbered("custom_", id.0).as_str())
    }

    /// `links`: linked records by type, newest 10 of each (lazy).
    #[inline]
    pub fn links(self) -> Value<'a> {
        self.0.get("links")
    }

    /// `links~<n>`: linked records by type, newest n of each (1-25) (lazy).
    #[inline]
    pub fn links_up_to(self, n: i64) -> Value<'a> {
        self.0.get(Key::numbered("links~", n).as_str())
    }

    /// `links.<name>`: linked records of one type (lazy).
    #[inline]
    pub fn links_of(self, name: &str) -> Value<'a> {
        self.0.get(Key::named("links.", name).as_str())
    }

    /// `extension_id`: extension id.
    #[inline]
    pub fn extension_id(self) -> &'a str {
        self.0.text("extension_id")
    }

    /// `label`: title.
    #[inline]
    pub fn label_key(self) -> &'a str {
        self.0.text("label")
    }

    /// `params`: settings.
    #[inline]
    pub fn params(self) -> Value<'a> {
        self.0.get("params")
    }

    /// `pos`: position.
    #[inline]
    pub fn pos(self) -> i64 {
        self.0.int("pos")
    }

    /// `updated_at`: last change.
    #[inline]
    pub fn updated_at(self) -> Date {
        self.0.date("updated_at")
    }

    /// `width_units`: width in grid units.
    #[inline]
    pub fn width_units(self) -> i64 {
        self.0.int("width_units")
    }

    /// `zone`: layout zone.
    #[inline]
    pub fn zone(self) -> &'a str {
        self.0.text("zone")
    }

    /// `data`: widget data (lazy).
    #[inline]
    pub fn data(self) -> Value<'a> {
        self.0.get("data")
    }

    /// The record behind `tab_`.
    #[inline]
    pub fn tab(self) -> WorkspaceTab<'a> {
        WorkspaceTab(self.0.linked("tab_"))
    }
}
