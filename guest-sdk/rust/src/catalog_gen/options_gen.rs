// Code generated from the catalog; DO NOT EDIT.

use crate::*;

/// The arguments of record.search that may be left out.
#[derive(Clone, Copy, Default)]
pub struct RecordSearchOptions<'a> {
    /// Prefixes of linked records to load too.
    pub expand: Option<&'a [&'a str]>,
}

impl RecordSearchOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("expand", self.expand);
    }
}

/// The arguments of links.set that may be left out.
#[derive(Clone, Copy, Default)]
pub struct LinksSetOptions {
    /// Unlink them.
    pub is_remove: Option<bool>,
}

impl LinksSetOptions {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("is_remove", self.is_remove);
    }
}

/// The arguments of attachment.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct AttachmentCreateOptions<'a> {
    /// MIME type.
    pub file_type: Option<&'a str>,
}

impl AttachmentCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("file_type", self.file_type);
    }
}

/// The arguments of calendar_event.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct CalendarEventCreateOptions<'a> {
    /// Free, not busy.
    pub is_available: Option<bool>,
    /// Comment on it.
    pub comment: Option<&'a str>,
}

impl CalendarEventCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("is_available", self.is_available);
        f.set_some("comment", self.comment);
    }
}

/// The arguments of call.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct CallCreateOptions<'a> {
    pub phone: Option<&'a str>,
    pub is_outgoing: Option<bool>,
    pub is_closed: Option<bool>,
    /// When it took place.
    pub created: Option<Date>,
    /// Comment on it.
    pub comment: Option<&'a str>,
    /// Who watches it.
    pub worker_ids: Option<&'a [Id]>,
    /// Records to link it to.
    pub link_to: Option<&'a [Ref<'a>]>,
}

impl CallCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("phone", self.phone);
        f.set_some("is_outgoing", self.is_outgoing);
        f.set_some("is_closed", self.is_closed);
        f.set_some("created", self.created);
        f.set_some("comment", self.comment);
        f.set_some("worker_ids", self.worker_ids);
        f.set_some("link_to", self.link_to);
    }
}

/// The arguments of comment.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct CommentCreateOptions<'a> {
    /// How it is written; text by default.
    pub format: Option<&'a str>,
    /// Records to link it to.
    pub link_to: Option<&'a [Ref<'a>]>,
    /// Who is told.
    pub notify_worker_ids: Option<&'a [Id]>,
}

impl CommentCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("format", self.format);
        f.set_some("link_to", self.link_to);
        f.set_some("notify_worker_ids", self.notify_worker_ids);
    }
}

/// The arguments of domain.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct DomainCreateOptions<'a> {
    pub server_id: Option<Id>,
    /// Its contacts.
    pub email_ids: Option<&'a [Id]>,
    /// Comment on it.
    pub comment: Option<&'a str>,
}

impl DomainCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("server_id", self.server_id);
        f.set_some("email_ids", self.email_ids);
        f.set_some("comment", self.comment);
    }
}

/// The arguments of notification.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct NotificationCreateOptions<'a> {
    /// Where it leads.
    pub url: Option<&'a str>,
    /// The record it is about.
    pub on: Option<Ref<'a>>,
}

impl NotificationCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("url", self.url);
        f.set_some("on", self.on);
    }
}

/// The arguments of opportunity.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct OpportunityCreateOptions<'a> {
    /// Status word.
    pub status: Option<&'a str>,
    /// Monetary value.
    pub amount: Option<f64>,
    pub currency_id: Option<Id>,
    /// Comment on it.
    pub comment: Option<&'a str>,
}

impl OpportunityCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("status", self.status);
        f.set_some("amount", self.amount);
        f.set_some("currency_id", self.currency_id);
        f.set_some("comment", self.comment);
    }
}

/// The arguments of server.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct ServerCreateOptions<'a> {
    /// Comment on it.
    pub comment: Option<&'a str>,
}

impl ServerCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("comment", self.comment);
    }
}

/// The arguments of task.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct TaskCreateOptions<'a> {
    pub due_date: Option<Date>,
    pub owner_id: Option<Id>,
    /// Who watches it.
    pub worker_ids: Option<&'a [Id]>,
    /// Comment on it.
    pub comment: Option<&'a str>,
    /// Custom fields; names without `custom_`.
    pub customs: &'a [(&'a str, &'a dyn Write)],
    /// Records to link it to.
    pub link_to: Option<&'a [Ref<'a>]>,
}

impl TaskCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("due_date", self.due_date);
        f.set_some("owner_id", self.owner_id);
        f.set_some("worker_ids", self.worker_ids);
        f.set_some("comment", self.comment);
        f.set_all("custom_", self.customs);
        f.set_some("link_to", self.link_to);
    }
}

/// The arguments of ticket.create that may be left out.
#[derive(Clone, Copy, Default)]
pub struct TicketCreateOptions<'a> {
    /// 0 open, 1 waiting, 2 closed, 3 deleted.
    pub status_id: Option<i64>,
    /// When a waiting one reopens.
    pub reopen_at: Option<Date>,
    pub owner_id: Option<Id>,
    /// Who watches it.
    pub worker_ids: Option<&'a [Id]>,
    /// Its files.
    pub attachment_ids: Option<&'a [Id]>,
    /// Records to link it to.
    pub link_to: Option<&'a [Ref<'a>]>,
}

impl TicketCreateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("status_id", self.status_id);
        f.set_some("reopen_at", self.reopen_at);
        f.set_some("owner_id", self.owner_id);
        f.set_some("worker_ids", self.worker_ids);
        f.set_some("attachment_ids", self.attachment_ids);
        f.set_some("link_to", self.link_to);
    }
}

/// The arguments of mail.send that may be left out.
#[derive(Clone, Copy, Default)]
pub struct MailSendOptions<'a> {
    /// Name of the sender.
    pub send_as: Option<&'a str>,
    /// Addresses.
    pub cc: Option<&'a [&'a str]>,
    /// Addresses.
    pub bcc: Option<&'a [&'a str]>,
    /// Extra mail headers.
    pub headers: Option<MapOf<'a, &'a str>>,
    /// How it is written; text by default.
    pub format: Option<&'a str>,
    pub content: Option<&'a str>,
    /// Template of the HTML part.
    pub html_template_id: Option<Id>,
    /// File bundles to attach.
    pub bundle_ids: Option<&'a [Id]>,
    /// Files to attach.
    pub attachment_ids: Option<&'a [Id]>,
}

impl MailSendOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("send_as", self.send_as);
        f.set_some("cc", self.cc);
        f.set_some("bcc", self.bcc);
        f.set_some("headers", self.headers);
        f.set_some("format", self.format);
        f.set_some("content", self.content);
        f.set_some("html_template_id", self.html_template_id);
        f.set_some("bundle_ids", self.bundle_ids);
        f.set_some("attachment_ids", self.attachment_ids);
    }
}

/// The arguments of http.request that may be left out.
#[derive(Clone, Copy, Default)]
pub struct HttpRequestOptions<'a> {
    pub headers: Option<MapOf<'a, &'a str>>,
    pub body: Option<&'a [u8]>,
    /// Whose credentials to use.
    pub account_id: Option<Id>,
}

impl HttpRequestOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("headers", self.headers);
        f.set_some("body", self.body.map(Raw));
        f.set_some("account_id", self.account_id);
    }
}

/// The arguments of pgp.encrypt that may be left out.
#[derive(Clone, Copy, Default)]
pub struct PgpEncryptOptions<'a> {
    /// Keys by ID.
    pub public_key_ids: Option<&'a [Id]>,
    /// Keys as armored text.
    pub public_keys: Option<&'a str>,
}

impl PgpEncryptOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("public_key_ids", self.public_key_ids);
        f.set_some("public_keys", self.public_keys);
    }
}

/// The arguments of behavior.run that may be left out.
#[derive(Clone, Copy, Default)]
pub struct BehaviorRunOptions<'a> {
    /// Its variables.
    pub variables: Option<Map<'a>>,
}

impl BehaviorRunOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("variables", self.variables);
    }
}

/// The arguments of behavior.schedule that may be left out.
#[derive(Clone, Copy, Default)]
pub struct BehaviorScheduleOptions<'a> {
    /// Its variables.
    pub variables: Option<Map<'a>>,
    /// When; now by default.
    pub run_date: Option<Date>,
    /// Which to keep when one is planned already; allow keeps both.
    pub on_dupe: Option<&'a str>,
}

impl BehaviorScheduleOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("variables", self.variables);
        f.set_some("run_date", self.run_date);
        f.set_some("on_dupe", self.on_dupe);
    }
}

/// The arguments of interaction.schedule that may be left out.
#[derive(Clone, Copy, Default)]
pub struct InteractionScheduleOptions<'a> {
    /// Parameters for the handler.
    pub params: Option<MapOf<'a, &'a str>>,
    /// Until when.
    pub expires: Option<Date>,
}

impl InteractionScheduleOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("params", self.params);
        f.set_some("expires", self.expires);
    }
}

/// The arguments of storage.set that may be left out.
#[derive(Clone, Copy, Default)]
pub struct StorageSetOptions {
    /// Until when; for good by default.
    pub expires_at: Option<Date>,
}

impl StorageSetOptions {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("expires_at", self.expires_at);
    }
}

/// The arguments of worklist.metric that may be left out.
#[derive(Clone, Copy, Default)]
pub struct WorklistMetricOptions<'a> {
    /// Which ones.
    pub query: Option<&'a str>,
    /// Field to sum up.
    pub field: Option<&'a str>,
}

impl WorklistMetricOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("query", self.query);
        f.set_some("field", self.field);
    }
}

/// The arguments of snippet.render that may be left out.
#[derive(Clone, Copy, Default)]
pub struct SnippetRenderOptions<'a> {
    /// Answers to its questions.
    pub prompts: Option<Map<'a>>,
}

impl SnippetRenderOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("prompts", self.prompts);
    }
}

/// The arguments of reply_recipients that may be left out.
#[derive(Clone, Copy, Default)]
pub struct ReplyRecipientsOptions<'a> {
    /// How it is written; text by default.
    pub format: Option<&'a str>,
    /// Extra mail headers.
    pub headers: Option<MapOf<'a, &'a str>>,
    /// Template of the HTML part.
    pub html_template_id: Option<Id>,
    /// File bundles to attach.
    pub bundle_ids: Option<&'a [Id]>,
    /// Mark it as an automatic reply.
    pub is_autoreply: Option<bool>,
}

impl ReplyRecipientsOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("format", self.format);
        f.set_some("headers", self.headers);
        f.set_some("html_template_id", self.html_template_id);
        f.set_some("bundle_ids", self.bundle_ids);
        f.set_some("is_autoreply", self.is_autoreply);
    }
}

/// The arguments of relay_email that may be left out.
#[derive(Clone, Copy, Default)]
pub struct RelayEmailOptions {
    /// Also to the ticket's owner.
    pub to_owner: Option<bool>,
    /// Also to the ticket's watchers.
    pub to_watchers: Option<bool>,
    /// Send the files too.
    pub include_attachments: Option<bool>,
}

impl RelayEmailOptions {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("to_owner", self.to_owner);
        f.set_some("to_watchers", self.to_watchers);
        f.set_some("include_attachments", self.include_attachments);
    }
}

/// The arguments of set_reopen_date that may be left out.
#[derive(Clone, Copy, Default)]
pub struct SetReopenDateOptions<'a> {
    /// The time.
    pub value: Option<Date>,
    /// Calendar whose open hours count.
    pub calendar_id: Option<Id>,
    /// Time counted in them.
    pub calendar_reldate: Option<&'a str>,
}

impl SetReopenDateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("value", self.value);
        f.set_some("calendar_id", self.calendar_id);
        f.set_some("calendar_reldate", self.calendar_reldate);
    }
}

/// The arguments of create_message_note that may be left out.
#[derive(Clone, Copy, Default)]
pub struct CreateMessageNoteOptions<'a> {
    /// Another message than the event's.
    pub on: Option<Ref<'a>>,
}

impl CreateMessageNoteOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("on", self.on);
    }
}

/// The arguments of set_due_date that may be left out.
#[derive(Clone, Copy, Default)]
pub struct SetDueDateOptions<'a> {
    /// The time.
    pub value: Option<Date>,
    /// Calendar whose open hours count.
    pub calendar_id: Option<Id>,
    /// Time counted in them.
    pub calendar_reldate: Option<&'a str>,
}

impl SetDueDateOptions<'_> {
    #[inline]
    pub(crate) fn add(&self, f: &Fields) {
        f.set_some("value", self.value);
        f.set_some("calendar_id", self.calendar_id);
        f.set_some("calendar_reldate", self.calendar_reldate);
    }
}
