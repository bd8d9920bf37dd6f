// Code generated from the catalog; DO NOT EDIT.

const V = @import("vivarium.zig");
const R = @import("records_gen.zig");

/// A record of type address.
pub const Address = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Address) V.Ref {
        return .{ .record = "address", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Address) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Address) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Address) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Address) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Address) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Address) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Address, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Address) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Address) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Address, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Address) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Address, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Address, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Address) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Address) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads address: email address.
    pub fn address(r: Address) []const u8 {
        return r.view.text("address");
    }

    /// Reads created_at: creation time.
    pub fn createdAt(r: Address) i64 {
        return r.view.int("created_at");
    }

    /// Reads email: email address (alias).
    pub fn email(r: Address) []const u8 {
        return r.view.text("email");
    }

    /// Reads full_name: full name.
    pub fn fullName(r: Address) []const u8 {
        return r.view.text("full_name");
    }

    /// Reads host: domain part.
    pub fn host(r: Address) []const u8 {
        return r.view.text("host");
    }

    /// Reads is_banned: sender is blocked.
    pub fn isBanned(r: Address) bool {
        return r.view.boolean("is_banned");
    }

    /// Reads is_contact: belongs to a contact.
    pub fn isContact(r: Address) bool {
        return r.view.boolean("is_contact");
    }

    /// Reads is_defunct: address bounces.
    pub fn isDefunct(r: Address) bool {
        return r.view.boolean("is_defunct");
    }

    /// Reads is_trusted: trusted sender.
    pub fn isTrusted(r: Address) bool {
        return r.view.boolean("is_trusted");
    }

    /// Reads num_nonspam: ham trainings.
    pub fn numNonspam(r: Address) i64 {
        return r.view.int("num_nonspam");
    }

    /// Reads num_spam: spam trainings.
    pub fn numSpam(r: Address) i64 {
        return r.view.int("num_spam");
    }

    /// Reads updated: last change.
    pub fn updated(r: Address) i64 {
        return r.view.int("updated");
    }

    /// Reads last_recipient_message: latest message sent to them (lazy).
    pub fn lastRecipientMessage(r: Address) V.AnyRecord {
        return .{ .view = r.view.within("last_recipient_message") };
    }

    /// Reads last_sender_message: latest message they sent (lazy).
    pub fn lastSenderMessage(r: Address) V.AnyRecord {
        return .{ .view = r.view.within("last_sender_message") };
    }

    /// The record behind contact_.
    pub fn contact(r: Address) R.Contact {
        return .{ .view = r.view.linked("contact_") };
    }

    /// The record behind mail_transport_.
    pub fn mailTransport(r: Address) R.MailTransport {
        return .{ .view = r.view.linked("mail_transport_") };
    }

    /// The record behind org_.
    pub fn org(r: Address) R.Org {
        return .{ .view = r.view.linked("org_") };
    }

    /// The record behind worker_.
    pub fn worker(r: Address) R.Worker {
        return .{ .view = r.view.linked("worker_") };
    }
};

/// A record of type app.
pub const App = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: App) V.Ref {
        return .{ .record = "app", .id = r.view.id("id") };
    }

    /// Reads _context: record type id.
    pub fn context(r: App) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: record type alias.
    pub fn @"type"(r: App) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: display label.
    pub fn label(r: App) []const u8 {
        return r.view.text("_label");
    }

    /// Reads name: name.
    pub fn name(r: App) []const u8 {
        return r.view.text("name");
    }
};

/// A record of type attachment.
pub const Attachment = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Attachment) V.Ref {
        return .{ .record = "attachment", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Attachment) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Attachment) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Attachment) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Attachment) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: profile URL (since 10.4.10).
    pub fn recordUrl(r: Attachment) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Attachment) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Attachment, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Attachment) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Attachment) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Attachment, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Attachment) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Attachment, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Attachment, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads mime_type: MIME type.
    pub fn mimeType(r: Attachment) []const u8 {
        return r.view.text("mime_type");
    }

    /// Reads name: name.
    pub fn name(r: Attachment) []const u8 {
        return r.view.text("name");
    }

    /// Reads size: size.
    pub fn size(r: Attachment) i64 {
        return r.view.int("size");
    }

    /// Reads storage_extension: storage engine.
    pub fn storageExtension(r: Attachment) []const u8 {
        return r.view.text("storage_extension");
    }

    /// Reads storage_key: storage key.
    pub fn storageKey(r: Attachment) []const u8 {
        return r.view.text("storage_key");
    }

    /// Reads storage_sha1hash: content hash.
    pub fn storageSha1hash(r: Attachment) []const u8 {
        return r.view.text("storage_sha1hash");
    }

    /// Reads updated: last change.
    pub fn updated(r: Attachment) i64 {
        return r.view.int("updated");
    }

    /// Reads url_download: download URL (since 10.4.10).
    pub fn urlDownload(r: Attachment) []const u8 {
        return r.view.text("url_download");
    }
};

/// A record of type behavior.
pub const Behavior = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Behavior) V.Ref {
        return .{ .record = "behavior", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Behavior) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Behavior) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Behavior) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Behavior) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Behavior) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Behavior) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Behavior, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Behavior) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Behavior) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Behavior, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Behavior) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Behavior, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Behavior, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Behavior) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads event_point: event id.
    pub fn eventPoint(r: Behavior) []const u8 {
        return r.view.text("event_point");
    }

    /// Reads event_point_name: event name.
    pub fn eventPointName(r: Behavior) []const u8 {
        return r.view.text("event_point_name");
    }

    /// Reads is_disabled: switched off.
    pub fn isDisabled(r: Behavior) bool {
        return r.view.boolean("is_disabled");
    }

    /// Reads is_private: private flag.
    pub fn isPrivate(r: Behavior) bool {
        return r.view.boolean("is_private");
    }

    /// Reads name: name.
    pub fn name(r: Behavior) []const u8 {
        return r.view.text("name");
    }

    /// Reads priority: 1-99, lower runs first.
    pub fn priority(r: Behavior) i64 {
        return r.view.int("priority");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Behavior) i64 {
        return r.view.int("updated_at");
    }

    /// Reads uri: unique alias.
    pub fn uri(r: Behavior) []const u8 {
        return r.view.text("uri");
    }

    /// Reads variables: declared variables.
    pub fn variables(r: Behavior) V.Value {
        return r.view.get("variables");
    }

    /// The record behind bot_.
    pub fn bot(r: Behavior) R.Bot {
        return .{ .view = r.view.linked("bot_") };
    }
};

/// A record of type bot.
pub const Bot = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Bot) V.Ref {
        return .{ .record = "bot", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Bot) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Bot) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Bot) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Bot) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Bot) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Bot) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Bot, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Bot) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Bot) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Bot, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Bot) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Bot, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Bot, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Bot) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Bot) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads config: free-form settings of the bot.
    pub fn config(r: Bot) V.Value {
        return r.view.get("config");
    }

    /// Reads created_at: creation time.
    pub fn createdAt(r: Bot) i64 {
        return r.view.int("created_at");
    }

    /// Reads is_disabled: switched off.
    pub fn isDisabled(r: Bot) bool {
        return r.view.boolean("is_disabled");
    }

    /// Reads mention_name: @mention nickname.
    pub fn mentionName(r: Bot) []const u8 {
        return r.view.text("mention_name");
    }

    /// Reads name: name.
    pub fn name(r: Bot) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Bot) i64 {
        return r.view.int("updated_at");
    }

    /// Reads behaviors: behaviors (lazy).
    pub fn behaviors(r: Bot) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "behaviors");
    }

    /// The record behind owner_.
    pub fn owner(r: Bot) V.AnyRecord {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type bucket.
pub const Bucket = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Bucket) V.Ref {
        return .{ .record = "bucket", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Bucket) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Bucket) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Bucket) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Bucket) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Bucket) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Bucket) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Bucket, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Bucket) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Bucket) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Bucket, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Bucket) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Bucket, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Bucket, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads is_default: default one.
    pub fn isDefault(r: Bucket) bool {
        return r.view.boolean("is_default");
    }

    /// Reads name: name.
    pub fn name(r: Bucket) []const u8 {
        return r.view.text("name");
    }

    /// Reads reply_personal: sender display name.
    pub fn replyPersonal(r: Bucket) []const u8 {
        return r.view.text("reply_personal");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Bucket) i64 {
        return r.view.int("updated_at");
    }

    /// The record behind group_.
    pub fn group(r: Bucket) R.Group {
        return .{ .view = r.view.linked("group_") };
    }

    /// The record behind reply_html_template_.
    pub fn replyHtmlTemplate(r: Bucket) R.HtmlTemplate {
        return .{ .view = r.view.linked("reply_html_template_") };
    }

    /// The record behind reply_signature_.
    pub fn replySignature(r: Bucket) R.EmailSignature {
        return .{ .view = r.view.linked("reply_signature_") };
    }

    /// The record behind reply_signing_key_.
    pub fn replySigningKey(r: Bucket) R.GpgPrivateKey {
        return .{ .view = r.view.linked("reply_signing_key_") };
    }

    /// The record behind replyto_.
    pub fn replyto(r: Bucket) R.Address {
        return .{ .view = r.view.linked("replyto_") };
    }
};

/// A record of type calendar.
pub const Calendar = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Calendar) V.Ref {
        return .{ .record = "calendar", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Calendar) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Calendar) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Calendar) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Calendar) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Calendar) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Calendar) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Calendar, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Calendar) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Calendar) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Calendar, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Calendar) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Calendar, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Calendar, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Calendar) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads name: name.
    pub fn name(r: Calendar) []const u8 {
        return r.view.text("name");
    }

    /// Reads timezone: time zone (since 10.4.10).
    pub fn timezone(r: Calendar) []const u8 {
        return r.view.text("timezone");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Calendar) i64 {
        return r.view.int("updated_at");
    }

    /// Reads scope: calendar window (lazy).
    pub fn scope(r: Calendar) V.Value {
        return r.view.get("scope");
    }

    /// Reads weeks: weeks of the window (lazy).
    pub fn weeks(r: Calendar) V.Value {
        return r.view.get("weeks");
    }

    /// Reads events: events of the window (lazy).
    pub fn events(r: Calendar) V.Value {
        return r.view.get("events");
    }

    /// Reads events_occluded: events hidden by others (lazy).
    pub fn eventsOccluded(r: Calendar) V.Value {
        return r.view.get("events_occluded");
    }

    /// Reads weeks_events: events by week (lazy).
    pub fn weeksEvents(r: Calendar) V.Value {
        return r.view.get("weeks_events");
    }

    /// Reads weeks_events_occluded: hidden events by week (lazy).
    pub fn weeksEventsOccluded(r: Calendar) V.Value {
        return r.view.get("weeks_events_occluded");
    }

    /// The record behind owner_.
    pub fn owner(r: Calendar) V.AnyRecord {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type calendar_event.
pub const CalendarEvent = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: CalendarEvent) V.Ref {
        return .{ .record = "calendar_event", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: CalendarEvent) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: CalendarEvent) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: CalendarEvent) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: CalendarEvent) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: CalendarEvent) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: CalendarEvent) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: CalendarEvent, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: CalendarEvent) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: CalendarEvent) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: CalendarEvent, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: CalendarEvent) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: CalendarEvent, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: CalendarEvent, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: CalendarEvent) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads date_end: end time.
    pub fn dateEnd(r: CalendarEvent) i64 {
        return r.view.int("date_end");
    }

    /// Reads date_start: start time.
    pub fn dateStart(r: CalendarEvent) i64 {
        return r.view.int("date_start");
    }

    /// Reads is_available: free or busy.
    pub fn isAvailable(r: CalendarEvent) bool {
        return r.view.boolean("is_available");
    }

    /// Reads name: name.
    pub fn name(r: CalendarEvent) []const u8 {
        return r.view.text("name");
    }

    /// The record behind calendar_.
    pub fn calendar(r: CalendarEvent) R.Calendar {
        return .{ .view = r.view.linked("calendar_") };
    }
};

/// A record of type call.
pub const Call = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Call) V.Ref {
        return .{ .record = "call", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Call) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Call) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Call) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Call) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Call) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Call) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Call, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Call) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Call) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Call, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Call) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Call, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Call, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Call) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads created: creation time.
    pub fn created(r: Call) i64 {
        return r.view.int("created");
    }

    /// Reads is_closed: closed flag.
    pub fn isClosed(r: Call) bool {
        return r.view.boolean("is_closed");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(r: Call) bool {
        return r.view.boolean("is_outgoing");
    }

    /// Reads phone: phone number.
    pub fn phone(r: Call) []const u8 {
        return r.view.text("phone");
    }

    /// Reads subject: subject line.
    pub fn subject(r: Call) []const u8 {
        return r.view.text("subject");
    }

    /// Reads updated: last change.
    pub fn updated(r: Call) i64 {
        return r.view.int("updated");
    }
};

/// A record of type comment.
pub const Comment = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Comment) V.Ref {
        return .{ .record = "comment", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Comment) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Comment) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Comment) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Comment) V.Id {
        return r.view.id("id");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Comment) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Comment, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Comment, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Comment) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Comment, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: Comment) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads comment: text of the comment.
    pub fn comment(r: Comment) []const u8 {
        return r.view.text("comment");
    }

    /// Reads created: creation time.
    pub fn created(r: Comment) i64 {
        return r.view.int("created");
    }

    /// Reads is_markdown: text is Markdown.
    pub fn isMarkdown(r: Comment) bool {
        return r.view.boolean("is_markdown");
    }

    /// Reads is_pinned: pinned to the top (since 10.4.10).
    pub fn isPinned(r: Comment) bool {
        return r.view.boolean("is_pinned");
    }

    /// The record behind author_.
    pub fn author(r: Comment) V.AnyRecord {
        return .{ .view = r.view.linked("author_") };
    }

    /// The record behind target_.
    pub fn target(r: Comment) V.AnyRecord {
        return .{ .view = r.view.linked("target_") };
    }
};

/// A record of type connected_account.
pub const ConnectedAccount = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: ConnectedAccount) V.Ref {
        return .{ .record = "connected_account", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: ConnectedAccount) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: ConnectedAccount) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: ConnectedAccount) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: ConnectedAccount) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: ConnectedAccount) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: ConnectedAccount) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: ConnectedAccount, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: ConnectedAccount) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: ConnectedAccount) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: ConnectedAccount, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: ConnectedAccount) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: ConnectedAccount, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: ConnectedAccount, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads name: name.
    pub fn name(r: ConnectedAccount) []const u8 {
        return r.view.text("name");
    }

    /// Reads service: service name.
    pub fn service(r: ConnectedAccount) []const u8 {
        return r.view.text("service");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: ConnectedAccount) i64 {
        return r.view.int("updated_at");
    }

    /// Reads uri: unique alias (since 10.4.10).
    pub fn uri(r: ConnectedAccount) []const u8 {
        return r.view.text("uri");
    }

    /// The record behind owner_.
    pub fn owner(r: ConnectedAccount) V.AnyRecord {
        return .{ .view = r.view.linked("owner_") };
    }

    /// The record behind service_.
    pub fn serviceRecord(r: ConnectedAccount) R.ConnectedService {
        return .{ .view = r.view.linked("service_") };
    }
};

/// A record of type connected_service.
pub const ConnectedService = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: ConnectedService) V.Ref {
        return .{ .record = "connected_service", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: ConnectedService) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: ConnectedService) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: ConnectedService) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: ConnectedService) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: ConnectedService) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: ConnectedService) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: ConnectedService, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: ConnectedService) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: ConnectedService) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: ConnectedService, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: ConnectedService) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: ConnectedService, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: ConnectedService, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: ConnectedService) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads extension_name: extension name (since 10.4.10).
    pub fn extensionName(r: ConnectedService) []const u8 {
        return r.view.text("extension_name");
    }

    /// Reads name: name.
    pub fn name(r: ConnectedService) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: ConnectedService) i64 {
        return r.view.int("updated_at");
    }

    /// Reads uri: unique alias.
    pub fn uri(r: ConnectedService) []const u8 {
        return r.view.text("uri");
    }
};

/// A record of type contact.
pub const Contact = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Contact) V.Ref {
        return .{ .record = "contact", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Contact) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Contact) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Contact) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Contact) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Contact) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Contact) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Contact, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Contact) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Contact) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Contact, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Contact) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Contact, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Contact, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Contact) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Contact) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads dob: birthday.
    pub fn dob(r: Contact) []const u8 {
        return r.view.text("dob");
    }

    /// Reads first_name: given name.
    pub fn firstName(r: Contact) []const u8 {
        return r.view.text("first_name");
    }

    /// Reads gender: gender code.
    pub fn gender(r: Contact) []const u8 {
        return r.view.text("gender");
    }

    /// Reads language: language code.
    pub fn language(r: Contact) []const u8 {
        return r.view.text("language");
    }

    /// Reads last_login_at: last login.
    pub fn lastLoginAt(r: Contact) i64 {
        return r.view.int("last_login_at");
    }

    /// Reads last_name: family name.
    pub fn lastName(r: Contact) []const u8 {
        return r.view.text("last_name");
    }

    /// Reads location: location.
    pub fn location(r: Contact) []const u8 {
        return r.view.text("location");
    }

    /// Reads mobile: mobile number.
    pub fn mobile(r: Contact) []const u8 {
        return r.view.text("mobile");
    }

    /// Reads name: name.
    pub fn name(r: Contact) []const u8 {
        return r.view.text("name");
    }

    /// Reads phone: phone number.
    pub fn phone(r: Contact) []const u8 {
        return r.view.text("phone");
    }

    /// Reads timezone: time zone.
    pub fn timezone(r: Contact) []const u8 {
        return r.view.text("timezone");
    }

    /// Reads title: title.
    pub fn title(r: Contact) []const u8 {
        return r.view.text("title");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Contact) i64 {
        return r.view.int("updated_at");
    }

    /// Reads username: login name.
    pub fn username(r: Contact) []const u8 {
        return r.view.text("username");
    }

    /// Reads emails: email addresses (lazy).
    pub fn emails(r: Contact) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "emails");
    }

    /// Reads last_recipient_message: latest message sent to them (lazy).
    pub fn lastRecipientMessage(r: Contact) V.AnyRecord {
        return .{ .view = r.view.within("last_recipient_message") };
    }

    /// Reads last_sender_message: latest message they sent (lazy).
    pub fn lastSenderMessage(r: Contact) V.AnyRecord {
        return .{ .view = r.view.within("last_sender_message") };
    }

    /// The record behind email_.
    pub fn email(r: Contact) R.Address {
        return .{ .view = r.view.linked("email_") };
    }

    /// The record behind org_.
    pub fn org(r: Contact) R.Org {
        return .{ .view = r.view.linked("org_") };
    }
};

/// A record of type currency.
pub const Currency = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Currency) V.Ref {
        return .{ .record = "currency", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Currency) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Currency) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Currency) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Currency) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Currency) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Currency) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Currency, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Currency) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Currency) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Currency, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Currency) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Currency, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Currency, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Currency) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads code: ISO-like code.
    pub fn code(r: Currency) []const u8 {
        return r.view.text("code");
    }

    /// Reads decimal_at: number of decimals.
    pub fn decimalAt(r: Currency) i64 {
        return r.view.int("decimal_at");
    }

    /// Reads is_default: default one.
    pub fn isDefault(r: Currency) bool {
        return r.view.boolean("is_default");
    }

    /// Reads name: name.
    pub fn name(r: Currency) []const u8 {
        return r.view.text("name");
    }

    /// Reads name_plural: plural name.
    pub fn namePlural(r: Currency) []const u8 {
        return r.view.text("name_plural");
    }

    /// Reads symbol: symbol.
    pub fn symbol(r: Currency) []const u8 {
        return r.view.text("symbol");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Currency) i64 {
        return r.view.int("updated_at");
    }
};

/// A record of type domain.
pub const Domain = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Domain) V.Ref {
        return .{ .record = "domain", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Domain) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Domain) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Domain) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Domain) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Domain) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Domain) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Domain, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Domain) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Domain) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Domain, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Domain) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Domain, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Domain, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Domain) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads contacts_list: contact emails as text (lazy).
    pub fn contactsList(r: Domain) []const u8 {
        return r.view.text("contacts_list");
    }

    /// Reads created: creation time.
    pub fn created(r: Domain) i64 {
        return r.view.int("created");
    }

    /// Reads name: name.
    pub fn name(r: Domain) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated: last change.
    pub fn updated(r: Domain) i64 {
        return r.view.int("updated");
    }

    /// Reads contacts: contacts (lazy).
    pub fn contacts(r: Domain) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "contacts");
    }

    /// The record behind server_.
    pub fn server(r: Domain) R.Server {
        return .{ .view = r.view.linked("server_") };
    }
};

/// A record of type email_signature.
pub const EmailSignature = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: EmailSignature) V.Ref {
        return .{ .record = "email_signature", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: EmailSignature) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: EmailSignature) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: EmailSignature) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: EmailSignature) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: EmailSignature) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: EmailSignature) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: EmailSignature, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: EmailSignature) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: EmailSignature) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: EmailSignature, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: EmailSignature) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: EmailSignature, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: EmailSignature, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: EmailSignature) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads name: name.
    pub fn name(r: EmailSignature) []const u8 {
        return r.view.text("name");
    }

    /// Reads signature: text signature.
    pub fn signature(r: EmailSignature) []const u8 {
        return r.view.text("signature");
    }

    /// Reads signature_html: HTML signature.
    pub fn signatureHtml(r: EmailSignature) []const u8 {
        return r.view.text("signature_html");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: EmailSignature) i64 {
        return r.view.int("updated_at");
    }

    /// Reads is_default: default one (until 9.6.8).
    pub fn isDefault(r: EmailSignature) bool {
        return r.view.boolean("is_default");
    }

    /// The record behind owner_.
    pub fn owner(r: EmailSignature) V.AnyRecord {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type feed.
pub const Feed = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Feed) V.Ref {
        return .{ .record = "feed", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Feed) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Feed) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Feed) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Feed) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: profile URL (since 10.4.10).
    pub fn recordUrl(r: Feed) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Feed) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Feed, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Feed) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Feed) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Feed, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Feed) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Feed, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Feed, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Feed) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads name: name.
    pub fn name(r: Feed) []const u8 {
        return r.view.text("name");
    }

    /// Reads url: URL.
    pub fn url(r: Feed) []const u8 {
        return r.view.text("url");
    }
};

/// A record of type feed_item.
pub const FeedItem = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: FeedItem) V.Ref {
        return .{ .record = "feed_item", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: FeedItem) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: FeedItem) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: FeedItem) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: FeedItem) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: FeedItem) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: FeedItem) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: FeedItem, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: FeedItem) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: FeedItem) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: FeedItem, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: FeedItem) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: FeedItem, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: FeedItem, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: FeedItem) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads created_at: creation time.
    pub fn createdAt(r: FeedItem) i64 {
        return r.view.int("created_at");
    }

    /// Reads guid: external unique id.
    pub fn guid(r: FeedItem) []const u8 {
        return r.view.text("guid");
    }

    /// Reads is_closed: closed flag.
    pub fn isClosed(r: FeedItem) bool {
        return r.view.boolean("is_closed");
    }

    /// Reads title: title.
    pub fn title(r: FeedItem) []const u8 {
        return r.view.text("title");
    }

    /// Reads url: URL.
    pub fn url(r: FeedItem) []const u8 {
        return r.view.text("url");
    }

    /// The record behind feed_.
    pub fn feed(r: FeedItem) R.Feed {
        return .{ .view = r.view.linked("feed_") };
    }
};

/// A record of type gpg_private_key.
pub const GpgPrivateKey = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: GpgPrivateKey) V.Ref {
        return .{ .record = "gpg_private_key", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: GpgPrivateKey) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: GpgPrivateKey) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: GpgPrivateKey) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: GpgPrivateKey) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: GpgPrivateKey) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: GpgPrivateKey) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: GpgPrivateKey, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: GpgPrivateKey) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: GpgPrivateKey) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: GpgPrivateKey, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: GpgPrivateKey) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: GpgPrivateKey, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: GpgPrivateKey, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: GpgPrivateKey) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads name: name.
    pub fn name(r: GpgPrivateKey) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: GpgPrivateKey) i64 {
        return r.view.int("updated_at");
    }
};

/// A record of type group.
pub const Group = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Group) V.Ref {
        return .{ .record = "group", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Group) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Group) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Group) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Group) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Group) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Group) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Group, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Group) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Group) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Group, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Group) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Group, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Group, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Group) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads created: creation time.
    pub fn created(r: Group) i64 {
        return r.view.int("created");
    }

    /// Reads is_default: default one.
    pub fn isDefault(r: Group) bool {
        return r.view.boolean("is_default");
    }

    /// Reads is_private: private flag.
    pub fn isPrivate(r: Group) bool {
        return r.view.boolean("is_private");
    }

    /// Reads name: name.
    pub fn name(r: Group) []const u8 {
        return r.view.text("name");
    }

    /// Reads reply_personal: sender display name.
    pub fn replyPersonal(r: Group) []const u8 {
        return r.view.text("reply_personal");
    }

    /// Reads updated: last change.
    pub fn updated(r: Group) i64 {
        return r.view.int("updated");
    }

    /// Reads buckets: buckets (lazy).
    pub fn buckets(r: Group) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "buckets");
    }

    /// Reads members: members (lazy).
    pub fn members(r: Group) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "members");
    }

    /// The record behind reply_html_template_.
    pub fn replyHtmlTemplate(r: Group) R.HtmlTemplate {
        return .{ .view = r.view.linked("reply_html_template_") };
    }

    /// The record behind reply_signature_.
    pub fn replySignature(r: Group) R.EmailSignature {
        return .{ .view = r.view.linked("reply_signature_") };
    }

    /// The record behind reply_signing_key_.
    pub fn replySigningKey(r: Group) R.GpgPrivateKey {
        return .{ .view = r.view.linked("reply_signing_key_") };
    }

    /// The record behind replyto_.
    pub fn replyto(r: Group) R.Address {
        return .{ .view = r.view.linked("replyto_") };
    }

    /// The record behind default_bucket_.
    pub fn defaultBucket(r: Group) R.Bucket {
        return .{ .view = r.view.linked("default_bucket_") };
    }
};

/// A record of type html_template.
pub const HtmlTemplate = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: HtmlTemplate) V.Ref {
        return .{ .record = "html_template", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: HtmlTemplate) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: HtmlTemplate) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: HtmlTemplate) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: HtmlTemplate) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: HtmlTemplate) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: HtmlTemplate) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: HtmlTemplate, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: HtmlTemplate) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: HtmlTemplate) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: HtmlTemplate, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: HtmlTemplate) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: HtmlTemplate, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: HtmlTemplate, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: HtmlTemplate) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads content: body text.
    pub fn content(r: HtmlTemplate) []const u8 {
        return r.view.text("content");
    }

    /// Reads name: name.
    pub fn name(r: HtmlTemplate) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: HtmlTemplate) i64 {
        return r.view.int("updated_at");
    }

    /// The record behind signature_.
    pub fn signature(r: HtmlTemplate) R.EmailSignature {
        return .{ .view = r.view.linked("signature_") };
    }
};

/// A record of type jira_issue.
pub const JiraIssue = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: JiraIssue) V.Ref {
        return .{ .record = "jira_issue", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: JiraIssue) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: JiraIssue) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: JiraIssue) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: JiraIssue) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: JiraIssue) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: JiraIssue) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: JiraIssue, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: JiraIssue) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: JiraIssue) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: JiraIssue, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: JiraIssue) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: JiraIssue, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: JiraIssue, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: JiraIssue) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads created: creation time.
    pub fn created(r: JiraIssue) i64 {
        return r.view.int("created");
    }

    /// Reads description: long text (lazy).
    pub fn description(r: JiraIssue) []const u8 {
        return r.view.text("description");
    }

    /// Reads jira_id: remote id.
    pub fn jiraId(r: JiraIssue) []const u8 {
        return r.view.text("jira_id");
    }

    /// Reads jira_key: remote key.
    pub fn jiraKey(r: JiraIssue) []const u8 {
        return r.view.text("jira_key");
    }

    /// Reads jira_project_id: remote project id.
    pub fn jiraProjectId(r: JiraIssue) []const u8 {
        return r.view.text("jira_project_id");
    }

    /// Reads jira_status: remote status.
    pub fn jiraStatus(r: JiraIssue) []const u8 {
        return r.view.text("jira_status");
    }

    /// Reads jira_type: remote issue type.
    pub fn jiraType(r: JiraIssue) []const u8 {
        return r.view.text("jira_type");
    }

    /// Reads jira_versions: remote versions.
    pub fn jiraVersions(r: JiraIssue) []const u8 {
        return r.view.text("jira_versions");
    }

    /// Reads summary: short text.
    pub fn summary(r: JiraIssue) []const u8 {
        return r.view.text("summary");
    }

    /// Reads updated: last change.
    pub fn updated(r: JiraIssue) i64 {
        return r.view.int("updated");
    }

    /// Reads discussion: comments from the remote side (lazy).
    pub fn discussion(r: JiraIssue) V.Value {
        return r.view.get("discussion");
    }

    /// The record behind project_.
    pub fn project(r: JiraIssue) R.JiraProject {
        return .{ .view = r.view.linked("project_") };
    }
};

/// A record of type jira_project.
pub const JiraProject = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: JiraProject) V.Ref {
        return .{ .record = "jira_project", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: JiraProject) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: JiraProject) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: JiraProject) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: JiraProject) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: JiraProject) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: JiraProject) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: JiraProject, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: JiraProject) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: JiraProject) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: JiraProject, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: JiraProject) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: JiraProject, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: JiraProject, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: JiraProject) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads jira_key: remote key.
    pub fn jiraKey(r: JiraProject) []const u8 {
        return r.view.text("jira_key");
    }

    /// Reads last_checked_at: last poll.
    pub fn lastCheckedAt(r: JiraProject) i64 {
        return r.view.int("last_checked_at");
    }

    /// Reads last_synced_at: last sync.
    pub fn lastSyncedAt(r: JiraProject) i64 {
        return r.view.int("last_synced_at");
    }

    /// Reads name: name.
    pub fn name(r: JiraProject) []const u8 {
        return r.view.text("name");
    }

    /// Reads url: URL.
    pub fn url(r: JiraProject) []const u8 {
        return r.view.text("url");
    }

    /// The record behind connected_account_.
    pub fn connectedAccount(r: JiraProject) R.ConnectedAccount {
        return .{ .view = r.view.linked("connected_account_") };
    }
};

/// A record of type kb_article.
pub const KbArticle = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: KbArticle) V.Ref {
        return .{ .record = "kb_article", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: KbArticle) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: KbArticle) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: KbArticle) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: KbArticle) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: KbArticle) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: KbArticle) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: KbArticle, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: KbArticle) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: KbArticle) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: KbArticle, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: KbArticle) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: KbArticle, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: KbArticle, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: KbArticle) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: KbArticle) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads content: body text.
    pub fn content(r: KbArticle) []const u8 {
        return r.view.text("content");
    }

    /// Reads format: content format.
    pub fn format(r: KbArticle) []const u8 {
        return r.view.text("format");
    }

    /// Reads title: title.
    pub fn title(r: KbArticle) []const u8 {
        return r.view.text("title");
    }

    /// Reads updated: last change.
    pub fn updated(r: KbArticle) i64 {
        return r.view.int("updated");
    }

    /// Reads views: view count.
    pub fn views(r: KbArticle) i64 {
        return r.view.int("views");
    }

    /// Reads categories: categories (lazy).
    pub fn categories(r: KbArticle) V.Value {
        return r.view.get("categories");
    }
};

/// A record of type mail_transport.
pub const MailTransport = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: MailTransport) V.Ref {
        return .{ .record = "mail_transport", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: MailTransport) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: MailTransport) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: MailTransport) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: MailTransport) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: MailTransport) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: MailTransport) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: MailTransport, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: MailTransport) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: MailTransport) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: MailTransport, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: MailTransport) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: MailTransport, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: MailTransport, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: MailTransport) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads created: creation time.
    pub fn created(r: MailTransport) i64 {
        return r.view.int("created");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: MailTransport) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads name: name.
    pub fn name(r: MailTransport) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: MailTransport) i64 {
        return r.view.int("updated_at");
    }
};

/// A record of type message.
pub const Message = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Message) V.Ref {
        return .{ .record = "message", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Message) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Message) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Message) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Message) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Message) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Message) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Message, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Message) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Message) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Message, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Message) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Message, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Message, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: Message) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads content: body text (lazy).
    pub fn content(r: Message) []const u8 {
        return r.view.text("content");
    }

    /// Reads content_html: body as HTML (lazy).
    pub fn contentHtml(r: Message) []const u8 {
        return r.view.text("content_html");
    }

    /// Reads created: creation time.
    pub fn created(r: Message) i64 {
        return r.view.int("created");
    }

    /// Reads hash_header_message_id: hash of the Message-Id.
    pub fn hashHeaderMessageId(r: Message) []const u8 {
        return r.view.text("hash_header_message_id");
    }

    /// Reads headers: mail headers (lazy).
    pub fn headers(r: Message) V.TextMap {
        return r.view.textMap("headers");
    }

    /// Reads html_attachment_id: attachment holding the HTML part.
    pub fn htmlAttachmentId(r: Message) V.Id {
        return r.view.id("html_attachment_id");
    }

    /// Reads is_broadcast: sent as broadcast.
    pub fn isBroadcast(r: Message) bool {
        return r.view.boolean("is_broadcast");
    }

    /// Reads is_not_sent: saved but not sent.
    pub fn isNotSent(r: Message) bool {
        return r.view.boolean("is_not_sent");
    }

    /// Reads is_outgoing: outbound.
    pub fn isOutgoing(r: Message) bool {
        return r.view.boolean("is_outgoing");
    }

    /// Reads reply_cc: computed Cc for a reply (lazy).
    pub fn replyCc(r: Message) []const u8 {
        return r.view.text("reply_cc");
    }

    /// Reads reply_to: computed To for a reply (lazy).
    pub fn replyTo(r: Message) []const u8 {
        return r.view.text("reply_to");
    }

    /// Reads response_time: time to this reply.
    pub fn responseTime(r: Message) i64 {
        return r.view.int("response_time");
    }

    /// Reads signed_at: time the signature was verified.
    pub fn signedAt(r: Message) i64 {
        return r.view.int("signed_at");
    }

    /// Reads signed_key_fingerprint: fingerprint of the signer.
    pub fn signedKeyFingerprint(r: Message) []const u8 {
        return r.view.text("signed_key_fingerprint");
    }

    /// Reads storage_size: stored size.
    pub fn storageSize(r: Message) i64 {
        return r.view.int("storage_size");
    }

    /// Reads token: unique token (since 10.4.10).
    pub fn token(r: Message) []const u8 {
        return r.view.text("token");
    }

    /// Reads was_encrypted: arrived encrypted.
    pub fn wasEncrypted(r: Message) bool {
        return r.view.boolean("was_encrypted");
    }

    /// The record behind sender_.
    pub fn sender(r: Message) R.Address {
        return .{ .view = r.view.linked("sender_") };
    }

    /// The record behind ticket_.
    pub fn ticket(r: Message) R.Ticket {
        return .{ .view = r.view.linked("ticket_") };
    }

    /// The record behind worker_.
    pub fn worker(r: Message) R.Worker {
        return .{ .view = r.view.linked("worker_") };
    }
};

/// A record of type notification.
pub const Notification = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Notification) V.Ref {
        return .{ .record = "notification", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Notification) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Notification) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Notification) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Notification) V.Id {
        return r.view.id("id");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Notification) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Notification, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Notification, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads activity_point: activity code.
    pub fn activityPoint(r: Notification) []const u8 {
        return r.view.text("activity_point");
    }

    /// Reads created: creation time.
    pub fn created(r: Notification) i64 {
        return r.view.int("created");
    }

    /// Reads event_json: raw activity entry.
    pub fn eventJson(r: Notification) []const u8 {
        return r.view.text("event_json");
    }

    /// Reads is_read: already read.
    pub fn isRead(r: Notification) bool {
        return r.view.boolean("is_read");
    }

    /// Reads message: rendered text.
    pub fn message(r: Notification) []const u8 {
        return r.view.text("message");
    }

    /// Reads message_html: rendered HTML.
    pub fn messageHtml(r: Notification) []const u8 {
        return r.view.text("message_html");
    }

    /// Reads url: URL.
    pub fn url(r: Notification) []const u8 {
        return r.view.text("url");
    }

    /// Reads url_markread: mark-as-read URL.
    pub fn urlMarkread(r: Notification) []const u8 {
        return r.view.text("url_markread");
    }

    /// The record behind assignee_.
    pub fn assignee(r: Notification) R.Worker {
        return .{ .view = r.view.linked("assignee_") };
    }

    /// The record behind target_.
    pub fn target(r: Notification) V.AnyRecord {
        return .{ .view = r.view.linked("target_") };
    }
};

/// A record of type opportunity.
pub const Opportunity = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Opportunity) V.Ref {
        return .{ .record = "opportunity", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Opportunity) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Opportunity) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Opportunity) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Opportunity) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Opportunity) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Opportunity) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Opportunity, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Opportunity) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Opportunity) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Opportunity, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Opportunity) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Opportunity, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Opportunity, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Opportunity) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads amount: monetary value.
    pub fn amount(r: Opportunity) f64 {
        return r.view.float("amount");
    }

    /// Reads amount__label: formatted amount.
    pub fn amountLabel(r: Opportunity) []const u8 {
        return r.view.text("amount__label");
    }

    /// Reads closed_at: time it was closed.
    pub fn closedAt(r: Opportunity) i64 {
        return r.view.int("closed_at");
    }

    /// Reads created: creation time.
    pub fn created(r: Opportunity) i64 {
        return r.view.int("created");
    }

    /// Reads is_closed: closed flag.
    pub fn isClosed(r: Opportunity) bool {
        return r.view.boolean("is_closed");
    }

    /// Reads is_won: won flag.
    pub fn isWon(r: Opportunity) bool {
        return r.view.boolean("is_won");
    }

    /// Reads status: status word.
    pub fn status(r: Opportunity) []const u8 {
        return r.view.text("status");
    }

    /// Reads status_id: status code.
    pub fn statusId(r: Opportunity) i64 {
        return r.view.int("status_id");
    }

    /// Reads title: title.
    pub fn title(r: Opportunity) []const u8 {
        return r.view.text("title");
    }

    /// Reads updated: last change.
    pub fn updated(r: Opportunity) i64 {
        return r.view.int("updated");
    }

    /// The record behind amount_currency_.
    pub fn amountCurrency(r: Opportunity) R.Currency {
        return .{ .view = r.view.linked("amount_currency_") };
    }
};

/// A record of type org.
pub const Org = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Org) V.Ref {
        return .{ .record = "org", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Org) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Org) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Org) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Org) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Org) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Org) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Org, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Org) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Org) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Org, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Org) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Org, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Org, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Org) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Org) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads city: city.
    pub fn city(r: Org) []const u8 {
        return r.view.text("city");
    }

    /// Reads country: country.
    pub fn country(r: Org) []const u8 {
        return r.view.text("country");
    }

    /// Reads created: creation time.
    pub fn created(r: Org) i64 {
        return r.view.int("created");
    }

    /// Reads name: name.
    pub fn name(r: Org) []const u8 {
        return r.view.text("name");
    }

    /// Reads phone: phone number.
    pub fn phone(r: Org) []const u8 {
        return r.view.text("phone");
    }

    /// Reads postal: postal code.
    pub fn postal(r: Org) []const u8 {
        return r.view.text("postal");
    }

    /// Reads province: state or province.
    pub fn province(r: Org) []const u8 {
        return r.view.text("province");
    }

    /// Reads street: street.
    pub fn street(r: Org) []const u8 {
        return r.view.text("street");
    }

    /// Reads updated: last change.
    pub fn updated(r: Org) i64 {
        return r.view.int("updated");
    }

    /// Reads website: website.
    pub fn website(r: Org) []const u8 {
        return r.view.text("website");
    }

    /// Reads last_recipient_message: latest message sent to them (lazy).
    pub fn lastRecipientMessage(r: Org) V.AnyRecord {
        return .{ .view = r.view.within("last_recipient_message") };
    }

    /// Reads last_sender_message: latest message they sent (lazy).
    pub fn lastSenderMessage(r: Org) V.AnyRecord {
        return .{ .view = r.view.within("last_sender_message") };
    }

    /// The record behind email_.
    pub fn email(r: Org) R.Address {
        return .{ .view = r.view.linked("email_") };
    }
};

/// A record of type profile_tab.
pub const ProfileTab = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: ProfileTab) V.Ref {
        return .{ .record = "profile_tab", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: ProfileTab) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: ProfileTab) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: ProfileTab) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: ProfileTab) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: ProfileTab) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: ProfileTab) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: ProfileTab, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: ProfileTab) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: ProfileTab) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: ProfileTab, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: ProfileTab) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: ProfileTab, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: ProfileTab, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: ProfileTab) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads context: record type.
    pub fn contextKey(r: ProfileTab) []const u8 {
        return r.view.text("context");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: ProfileTab) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads name: name.
    pub fn name(r: ProfileTab) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: ProfileTab) i64 {
        return r.view.int("updated_at");
    }
};

/// A record of type profile_widget.
pub const ProfileWidget = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: ProfileWidget) V.Ref {
        return .{ .record = "profile_widget", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: ProfileWidget) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: ProfileWidget) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: ProfileWidget) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: ProfileWidget) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: ProfileWidget) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: ProfileWidget) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: ProfileWidget, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: ProfileWidget) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: ProfileWidget) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: ProfileWidget, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: ProfileWidget) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: ProfileWidget, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: ProfileWidget, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: ProfileWidget) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: ProfileWidget) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads name: name.
    pub fn name(r: ProfileWidget) []const u8 {
        return r.view.text("name");
    }

    /// Reads pos: position.
    pub fn pos(r: ProfileWidget) i64 {
        return r.view.int("pos");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: ProfileWidget) i64 {
        return r.view.int("updated_at");
    }

    /// Reads width_units: width in grid units.
    pub fn widthUnits(r: ProfileWidget) i64 {
        return r.view.int("width_units");
    }

    /// Reads zone: layout zone.
    pub fn zone(r: ProfileWidget) []const u8 {
        return r.view.text("zone");
    }

    /// The record behind profile_tab_.
    pub fn profileTab(r: ProfileWidget) R.ProfileTab {
        return .{ .view = r.view.linked("profile_tab_") };
    }
};

/// A record of type reminder.
pub const Reminder = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Reminder) V.Ref {
        return .{ .record = "reminder", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Reminder) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Reminder) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Reminder) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Reminder) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Reminder) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Reminder) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Reminder, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Reminder) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Reminder) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Reminder, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Reminder) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Reminder, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Reminder, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Reminder) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads is_closed: closed flag.
    pub fn isClosed(r: Reminder) bool {
        return r.view.boolean("is_closed");
    }

    /// Reads name: name.
    pub fn name(r: Reminder) []const u8 {
        return r.view.text("name");
    }

    /// Reads remind_at: due time.
    pub fn remindAt(r: Reminder) i64 {
        return r.view.int("remind_at");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Reminder) i64 {
        return r.view.int("updated_at");
    }

    /// The record behind worker_.
    pub fn worker(r: Reminder) R.Worker {
        return .{ .view = r.view.linked("worker_") };
    }
};

/// A record of type role.
pub const Role = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Role) V.Ref {
        return .{ .record = "role", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Role) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Role) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Role) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Role) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Role) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Role) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Role, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Role) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Role) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Role, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Role) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Role, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Role, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads editor_query_worker: query of editors.
    pub fn editorQueryWorker(r: Role) []const u8 {
        return r.view.text("editor_query_worker");
    }

    /// Reads member_query_worker: query of members.
    pub fn memberQueryWorker(r: Role) []const u8 {
        return r.view.text("member_query_worker");
    }

    /// Reads name: name.
    pub fn name(r: Role) []const u8 {
        return r.view.text("name");
    }

    /// Reads privs_mode: privilege mode.
    pub fn privsMode(r: Role) []const u8 {
        return r.view.text("privs_mode");
    }

    /// Reads reader_query_worker: query of readers.
    pub fn readerQueryWorker(r: Role) []const u8 {
        return r.view.text("reader_query_worker");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: Role) i64 {
        return r.view.int("updated_at");
    }
};

/// A record of type sensor.
pub const Sensor = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Sensor) V.Ref {
        return .{ .record = "sensor", .id = r.view.id("id") };
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Sensor) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Sensor, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Sensor) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads _context: record type id.
    pub fn context(r: Sensor) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _label: display label.
    pub fn label(r: Sensor) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: record id.
    pub fn id(r: Sensor) V.Id {
        return r.view.id("id");
    }

    /// Reads metric: current reading.
    pub fn metric(r: Sensor) []const u8 {
        return r.view.text("metric");
    }

    /// Reads metric_delta: change of the reading.
    pub fn metricDelta(r: Sensor) f64 {
        return r.view.float("metric_delta");
    }

    /// Reads metric_type: kind of reading.
    pub fn metricType(r: Sensor) []const u8 {
        return r.view.text("metric_type");
    }

    /// Reads name: name.
    pub fn name(r: Sensor) []const u8 {
        return r.view.text("name");
    }

    /// Reads output: text of the last reading.
    pub fn output(r: Sensor) []const u8 {
        return r.view.text("output");
    }

    /// Reads status: status word.
    pub fn status(r: Sensor) []const u8 {
        return r.view.text("status");
    }

    /// Reads tag: unique tag.
    pub fn tag(r: Sensor) []const u8 {
        return r.view.text("tag");
    }

    /// Reads updated: last change.
    pub fn updated(r: Sensor) i64 {
        return r.view.int("updated");
    }

    /// Reads comments: comments, newest 10 by default (comments~25) (lazy).
    pub fn comments(r: Sensor) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads links: linked records (links.task, links~25) (lazy).
    pub fn links(r: Sensor) V.Value {
        return r.view.get("links");
    }
};

/// A record of type server.
pub const Server = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Server) V.Ref {
        return .{ .record = "server", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Server) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Server) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Server) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Server) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Server) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Server) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Server, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Server) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Server) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Server, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Server) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Server, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Server, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Server) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads created: creation time.
    pub fn created(r: Server) i64 {
        return r.view.int("created");
    }

    /// Reads name: name.
    pub fn name(r: Server) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated: last change.
    pub fn updated(r: Server) i64 {
        return r.view.int("updated");
    }
};

/// A record of type task.
pub const Task = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Task) V.Ref {
        return .{ .record = "task", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Task) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Task) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Task) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Task) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Task) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Task) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Task, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Task) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Task) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Task, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Task) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Task, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Task, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Task) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads completed: completion time.
    pub fn completed(r: Task) i64 {
        return r.view.int("completed");
    }

    /// Reads created: creation time.
    pub fn created(r: Task) i64 {
        return r.view.int("created");
    }

    /// Reads due: due time.
    pub fn due(r: Task) i64 {
        return r.view.int("due");
    }

    /// Reads importance: 0-100.
    pub fn importance(r: Task) i64 {
        return r.view.int("importance");
    }

    /// Reads is_completed: done flag.
    pub fn isCompleted(r: Task) bool {
        return r.view.boolean("is_completed");
    }

    /// Reads reopen: reopen time.
    pub fn reopen(r: Task) i64 {
        return r.view.int("reopen");
    }

    /// Reads status: status word.
    pub fn status(r: Task) []const u8 {
        return r.view.text("status");
    }

    /// Reads status_id: status code.
    pub fn statusId(r: Task) i64 {
        return r.view.int("status_id");
    }

    /// Reads title: title.
    pub fn title(r: Task) []const u8 {
        return r.view.text("title");
    }

    /// Reads updated: last change.
    pub fn updated(r: Task) i64 {
        return r.view.int("updated");
    }

    /// The record behind owner_.
    pub fn owner(r: Task) R.Worker {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type ticket.
pub const Ticket = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Ticket) V.Ref {
        return .{ .record = "ticket", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Ticket) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Ticket) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Ticket) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Ticket) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Ticket) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Ticket) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Ticket, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Ticket) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Ticket) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Ticket, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Ticket) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Ticket, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Ticket, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: Ticket) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads attachments: its files (lazy).
    pub fn attachments(r: Ticket) V.List(R.Attachment) {
        return r.view.list(R.Attachment, "attachments");
    }

    /// Reads closed: time it was closed.
    pub fn closed(r: Ticket) i64 {
        return r.view.int("closed");
    }

    /// Reads closed_at: time it was closed.
    pub fn closedAt(r: Ticket) i64 {
        return r.view.int("closed_at");
    }

    /// Reads created: creation time.
    pub fn created(r: Ticket) i64 {
        return r.view.int("created");
    }

    /// Reads elapsed_resolution_first: time to first close.
    pub fn elapsedResolutionFirst(r: Ticket) i64 {
        return r.view.int("elapsed_resolution_first");
    }

    /// Reads elapsed_response_first: time to first reply.
    pub fn elapsedResponseFirst(r: Ticket) i64 {
        return r.view.int("elapsed_response_first");
    }

    /// Reads elapsed_status_open: total open time (since 10.4.10).
    pub fn elapsedStatusOpen(r: Ticket) i64 {
        return r.view.int("elapsed_status_open");
    }

    /// Reads importance: 0-100.
    pub fn importance(r: Ticket) i64 {
        return r.view.int("importance");
    }

    /// Reads last_opened_at: last reopening (since 10.4.10).
    pub fn lastOpenedAt(r: Ticket) i64 {
        return r.view.int("last_opened_at");
    }

    /// Reads mask: public reference.
    pub fn mask(r: Ticket) []const u8 {
        return r.view.text("mask");
    }

    /// Reads num_messages: message count.
    pub fn numMessages(r: Ticket) i64 {
        return r.view.int("num_messages");
    }

    /// Reads num_messages_in: inbound count (since 10.4.10).
    pub fn numMessagesIn(r: Ticket) i64 {
        return r.view.int("num_messages_in");
    }

    /// Reads num_messages_out: outbound count (since 10.4.10).
    pub fn numMessagesOut(r: Ticket) i64 {
        return r.view.int("num_messages_out");
    }

    /// Reads reopen_date: reopen time.
    pub fn reopenDate(r: Ticket) i64 {
        return r.view.int("reopen_date");
    }

    /// Reads spam_score: 0..1 spam likelihood.
    pub fn spamScore(r: Ticket) f64 {
        return r.view.float("spam_score");
    }

    /// Reads spam_training: S spam, N ham, empty untrained.
    pub fn spamTraining(r: Ticket) []const u8 {
        return r.view.text("spam_training");
    }

    /// Reads status: status word.
    pub fn status(r: Ticket) []const u8 {
        return r.view.text("status");
    }

    /// Reads status_id: status code.
    pub fn statusId(r: Ticket) i64 {
        return r.view.int("status_id");
    }

    /// Reads subject: subject line.
    pub fn subject(r: Ticket) []const u8 {
        return r.view.text("subject");
    }

    /// Reads updated: last change.
    pub fn updated(r: Ticket) i64 {
        return r.view.int("updated");
    }

    /// Reads url: URL.
    pub fn url(r: Ticket) []const u8 {
        return r.view.text("url");
    }

    /// Reads _messages: all messages (lazy).
    pub fn messages(r: Ticket) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "_messages");
    }

    /// Reads participants: participant addresses (lazy).
    pub fn participants(r: Ticket) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "participants");
    }

    /// Reads requester_emails: participant emails as text (lazy).
    pub fn requesterEmails(r: Ticket) []const u8 {
        return r.view.text("requester_emails");
    }

    /// Reads requesters: participants by id (lazy).
    pub fn requesters(r: Ticket) V.Value {
        return r.view.get("requesters");
    }

    /// Reads signature: signature for the current bucket (lazy).
    pub fn signature(r: Ticket) []const u8 {
        return r.view.text("signature");
    }

    /// Reads latest_incoming_activity: last inbound time (lazy).
    pub fn latestIncomingActivity(r: Ticket) i64 {
        return r.view.int("latest_incoming_activity");
    }

    /// Reads latest_outgoing_activity: last outbound time (lazy).
    pub fn latestOutgoingActivity(r: Ticket) i64 {
        return r.view.int("latest_outgoing_activity");
    }

    /// The record behind bucket_.
    pub fn bucket(r: Ticket) R.Bucket {
        return .{ .view = r.view.linked("bucket_") };
    }

    /// The record behind group_.
    pub fn group(r: Ticket) R.Group {
        return .{ .view = r.view.linked("group_") };
    }

    /// The record behind initial_message_.
    pub fn initialMessage(r: Ticket) R.Message {
        return .{ .view = r.view.linked("initial_message_") };
    }

    /// The record behind initial_response_message_.
    pub fn initialResponseMessage(r: Ticket) R.Message {
        return .{ .view = r.view.linked("initial_response_message_") };
    }

    /// The record behind latest_message_.
    pub fn latestMessage(r: Ticket) R.Message {
        return .{ .view = r.view.linked("latest_message_") };
    }

    /// The record behind org_.
    pub fn org(r: Ticket) R.Org {
        return .{ .view = r.view.linked("org_") };
    }

    /// The record behind owner_.
    pub fn owner(r: Ticket) R.Worker {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type time_entry.
pub const TimeEntry = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: TimeEntry) V.Ref {
        return .{ .record = "time_entry", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: TimeEntry) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: TimeEntry) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: TimeEntry) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: TimeEntry) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: TimeEntry) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: TimeEntry) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: TimeEntry, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: TimeEntry) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: TimeEntry) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: TimeEntry, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: TimeEntry) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: TimeEntry, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: TimeEntry, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads watchers: workers who watch it (lazy).
    pub fn watchers(r: TimeEntry) V.List(R.Worker) {
        return r.view.list(R.Worker, "watchers");
    }

    /// Reads activity_id: activity type id.
    pub fn activityId(r: TimeEntry) V.Id {
        return r.view.id("activity_id");
    }

    /// Reads is_closed: closed flag.
    pub fn isClosed(r: TimeEntry) bool {
        return r.view.boolean("is_closed");
    }

    /// Reads log_date: date of the work.
    pub fn logDate(r: TimeEntry) i64 {
        return r.view.int("log_date");
    }

    /// Reads mins: minutes spent.
    pub fn mins(r: TimeEntry) i64 {
        return r.view.int("mins");
    }

    /// Reads secs: seconds spent (since 10.4.10).
    pub fn secs(r: TimeEntry) i64 {
        return r.view.int("secs");
    }

    /// Reads summary: short text.
    pub fn summary(r: TimeEntry) []const u8 {
        return r.view.text("summary");
    }

    /// The record behind worker_.
    pub fn worker(r: TimeEntry) R.Worker {
        return .{ .view = r.view.linked("worker_") };
    }
};

/// A record of type worker.
pub const Worker = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: Worker) V.Ref {
        return .{ .record = "worker", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: Worker) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: Worker) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: Worker) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: Worker) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: Worker) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: Worker) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: Worker, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: Worker) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: Worker) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: Worker, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: Worker) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: Worker, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: Worker, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads _image_url: its picture.
    pub fn imageUrl(r: Worker) []const u8 {
        return r.view.text("_image_url");
    }

    /// Reads at_mention_name: @mention nickname.
    pub fn atMentionName(r: Worker) []const u8 {
        return r.view.text("at_mention_name");
    }

    /// Reads dob: birthday.
    pub fn dob(r: Worker) []const u8 {
        return r.view.text("dob");
    }

    /// Reads first_name: given name.
    pub fn firstName(r: Worker) []const u8 {
        return r.view.text("first_name");
    }

    /// Reads full_name: full name.
    pub fn fullName(r: Worker) []const u8 {
        return r.view.text("full_name");
    }

    /// Reads gender: gender code.
    pub fn gender(r: Worker) []const u8 {
        return r.view.text("gender");
    }

    /// Reads is_disabled: switched off.
    pub fn isDisabled(r: Worker) bool {
        return r.view.boolean("is_disabled");
    }

    /// Reads is_superuser: administrator.
    pub fn isSuperuser(r: Worker) bool {
        return r.view.boolean("is_superuser");
    }

    /// Reads language: language code.
    pub fn language(r: Worker) []const u8 {
        return r.view.text("language");
    }

    /// Reads last_name: family name.
    pub fn lastName(r: Worker) []const u8 {
        return r.view.text("last_name");
    }

    /// Reads location: location.
    pub fn location(r: Worker) []const u8 {
        return r.view.text("location");
    }

    /// Reads mobile: mobile number.
    pub fn mobile(r: Worker) []const u8 {
        return r.view.text("mobile");
    }

    /// Reads phone: phone number.
    pub fn phone(r: Worker) []const u8 {
        return r.view.text("phone");
    }

    /// Reads time_format: preferred time format.
    pub fn timeFormat(r: Worker) []const u8 {
        return r.view.text("time_format");
    }

    /// Reads timeout_idle_secs: idle logout.
    pub fn timeoutIdleSecs(r: Worker) i64 {
        return r.view.int("timeout_idle_secs");
    }

    /// Reads timezone: time zone.
    pub fn timezone(r: Worker) []const u8 {
        return r.view.text("timezone");
    }

    /// Reads title: title.
    pub fn title(r: Worker) []const u8 {
        return r.view.text("title");
    }

    /// Reads updated: last change.
    pub fn updated(r: Worker) i64 {
        return r.view.int("updated");
    }

    /// Reads emails: email addresses (lazy).
    pub fn emails(r: Worker) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "emails");
    }

    /// Reads groups: memberships (lazy).
    pub fn groups(r: Worker) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "groups");
    }

    /// Reads roles: roles (lazy).
    pub fn roles(r: Worker) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "roles");
    }

    /// The record behind address_.
    pub fn address(r: Worker) R.Address {
        return .{ .view = r.view.linked("address_") };
    }

    /// The record behind calendar_.
    pub fn calendar(r: Worker) R.Calendar {
        return .{ .view = r.view.linked("calendar_") };
    }
};

/// A record of type workspace_page.
pub const WorkspacePage = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: WorkspacePage) V.Ref {
        return .{ .record = "workspace_page", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: WorkspacePage) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: WorkspacePage) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: WorkspacePage) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: WorkspacePage) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: WorkspacePage) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: WorkspacePage) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: WorkspacePage, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: WorkspacePage) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: WorkspacePage) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: WorkspacePage, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: WorkspacePage) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: WorkspacePage, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: WorkspacePage, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads extension__label: extension name.
    pub fn extensionLabel(r: WorkspacePage) []const u8 {
        return r.view.text("extension__label");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: WorkspacePage) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads extension_params: extension settings.
    pub fn extensionParams(r: WorkspacePage) V.Value {
        return r.view.get("extension_params");
    }

    /// Reads name: name.
    pub fn name(r: WorkspacePage) []const u8 {
        return r.view.text("name");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: WorkspacePage) i64 {
        return r.view.int("updated_at");
    }

    /// Reads tabs: tabs (lazy).
    pub fn tabs(r: WorkspacePage) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "tabs");
    }

    /// Reads widgets: widgets (lazy).
    pub fn widgets(r: WorkspacePage) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "widgets");
    }

    /// Reads worklists: worklists (lazy).
    pub fn worklists(r: WorkspacePage) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "worklists");
    }

    /// The record behind owner_.
    pub fn owner(r: WorkspacePage) V.AnyRecord {
        return .{ .view = r.view.linked("owner_") };
    }
};

/// A record of type workspace_tab.
pub const WorkspaceTab = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: WorkspaceTab) V.Ref {
        return .{ .record = "workspace_tab", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: WorkspaceTab) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: WorkspaceTab) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: WorkspaceTab) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: WorkspaceTab) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: its page.
    pub fn recordUrl(r: WorkspaceTab) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: WorkspaceTab) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: WorkspaceTab, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: WorkspaceTab) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: WorkspaceTab) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: WorkspaceTab, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: WorkspaceTab) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: WorkspaceTab, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: WorkspaceTab, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads extension__label: extension name.
    pub fn extensionLabel(r: WorkspaceTab) []const u8 {
        return r.view.text("extension__label");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: WorkspaceTab) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads name: name.
    pub fn name(r: WorkspaceTab) []const u8 {
        return r.view.text("name");
    }

    /// Reads order: position.
    pub fn order(r: WorkspaceTab) i64 {
        return r.view.int("order");
    }

    /// Reads params: settings (since 10.4.10).
    pub fn params(r: WorkspaceTab) V.Value {
        return r.view.get("params");
    }

    /// Reads pos: position (since 10.4.10).
    pub fn pos(r: WorkspaceTab) i64 {
        return r.view.int("pos");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: WorkspaceTab) i64 {
        return r.view.int("updated_at");
    }

    /// Reads widgets: widgets (lazy).
    pub fn widgets(r: WorkspaceTab) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "widgets");
    }

    /// Reads widgets_data: data of the widgets (lazy).
    pub fn widgetsData(r: WorkspaceTab) V.Value {
        return r.view.get("widgets_data");
    }

    /// Reads worklists: worklists (lazy).
    pub fn worklists(r: WorkspaceTab) V.List(V.AnyRecord) {
        return r.view.list(V.AnyRecord, "worklists");
    }

    /// The record behind page_.
    pub fn page(r: WorkspaceTab) R.WorkspacePage {
        return .{ .view = r.view.linked("page_") };
    }
};

/// A record of type workspace_widget.
pub const WorkspaceWidget = struct {
    view: V.View,

    /// Points to the record.
    pub fn ref(r: WorkspaceWidget) V.Ref {
        return .{ .record = "workspace_widget", .id = r.view.id("id") };
    }

    /// Reads _context: type of the record as the host writes it.
    pub fn context(r: WorkspaceWidget) []const u8 {
        return r.view.text("_context");
    }

    /// Reads _type: type of the record by name.
    pub fn @"type"(r: WorkspaceWidget) []const u8 {
        return r.view.text("_type");
    }

    /// Reads _label: how the record is shown.
    pub fn label(r: WorkspaceWidget) []const u8 {
        return r.view.text("_label");
    }

    /// Reads id: its ID.
    pub fn id(r: WorkspaceWidget) V.Id {
        return r.view.id("id");
    }

    /// Reads record_url: profile URL (since 10.4.10).
    pub fn recordUrl(r: WorkspaceWidget) []const u8 {
        return r.view.text("record_url");
    }

    /// Reads comments: the newest 10 comments (lazy).
    pub fn comments(r: WorkspaceWidget) V.List(R.Comment) {
        return r.view.list(R.Comment, "comments");
    }

    /// Reads comments~<n>: the newest n comments (1-25) (lazy).
    pub fn commentsUpTo(r: WorkspaceWidget, number_: i64) V.List(R.Comment) {
        return r.view.numbered("comments~", number_).list(R.Comment, "");
    }

    /// Reads comment_count: number of comments (lazy).
    pub fn commentCount(r: WorkspaceWidget) i64 {
        return r.view.int("comment_count");
    }

    /// Reads custom_: every custom field (lazy).
    pub fn custom(r: WorkspaceWidget) V.Value {
        return r.view.get("custom_");
    }

    /// Reads custom_<id>: one custom field (lazy).
    pub fn customById(r: WorkspaceWidget, number_: i64) V.Value {
        return r.view.numbered("custom_", number_).get("");
    }

    /// Reads links: linked records by type, newest 10 of each (lazy).
    pub fn links(r: WorkspaceWidget) V.Value {
        return r.view.get("links");
    }

    /// Reads links~<n>: linked records by type, newest n of each (1-25) (lazy).
    pub fn linksUpTo(r: WorkspaceWidget, number_: i64) V.Value {
        return r.view.numbered("links~", number_).get("");
    }

    /// Reads links.<name>: linked records of one type (lazy).
    pub fn linksOf(r: WorkspaceWidget, tail_: []const u8) V.Value {
        return r.view.named("links.", tail_).get("");
    }

    /// Reads extension_id: extension id.
    pub fn extensionId(r: WorkspaceWidget) []const u8 {
        return r.view.text("extension_id");
    }

    /// Reads label: title.
    pub fn labelKey(r: WorkspaceWidget) []const u8 {
        return r.view.text("label");
    }

    /// Reads params: settings.
    pub fn params(r: WorkspaceWidget) V.Value {
        return r.view.get("params");
    }

    /// Reads pos: position.
    pub fn pos(r: WorkspaceWidget) i64 {
        return r.view.int("pos");
    }

    /// Reads updated_at: last change.
    pub fn updatedAt(r: WorkspaceWidget) i64 {
        return r.view.int("updated_at");
    }

    /// Reads width_units: width in grid units.
    pub fn widthUnits(r: WorkspaceWidget) i64 {
        return r.view.int("width_units");
    }

    /// Reads zone: layout zone.
    pub fn zone(r: WorkspaceWidget) []const u8 {
        return r.view.text("zone");
    }

    /// Reads data: widget data (lazy).
    pub fn data(r: WorkspaceWidget) V.Value {
        return r.view.get("data");
    }

    /// The record behind tab_.
    pub fn tab(r: WorkspaceWidget) R.WorkspaceTab {
        return .{ .view = r.view.linked("tab_") };
    }
};
