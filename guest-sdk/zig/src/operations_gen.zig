// Code generated from the catalog; DO NOT EDIT.

const V = @import("vivarium.zig");
const R = @import("records_gen.zig");
const S = @import("structs_gen.zig");

/// The arguments of record.create.
pub const RecordCreateArgs = struct {
    /// type of the record
    record: []const u8,
    /// fields by name
    fields: V.Any,
};

/// Requests the action record.create: create a record of any type. Custom fields are named custom_<id>.
pub fn recordCreate(args_: RecordCreateArgs) V.Error!V.Action {
    return V.act("record.create", args_);
}

/// Asks for record.create at once, and waits for the result.
pub fn recordCreateNow(args_: RecordCreateArgs) V.Error!V.AnyRecord {
    return .{ .view = try V.ask("record.create", args_) };
}

/// The arguments of record.update.
pub const RecordUpdateArgs = struct {
    /// the record
    on: V.Ref,
    /// fields by name
    fields: V.Any,
};

/// Requests the action record.update: change fields of a record. Custom fields are named custom_<id>.
pub fn recordUpdate(args_: RecordUpdateArgs) V.Error!V.Action {
    return V.act("record.update", args_);
}

/// Asks for record.update at once, and waits for the result.
pub fn recordUpdateNow(args_: RecordUpdateArgs) V.Error!V.AnyRecord {
    return .{ .view = try V.ask("record.update", args_) };
}

/// The arguments of record.upsert.
pub const RecordUpsertArgs = struct {
    /// type of the record
    record: []const u8,
    /// which record
    query: []const u8,
    /// fields by name
    fields: V.Any,
};

/// Requests the action record.upsert: change the one record a query finds, or create it.
pub fn recordUpsert(args_: RecordUpsertArgs) V.Error!V.Action {
    return V.act("record.upsert", args_);
}

/// Asks for record.upsert at once, and waits for the result.
pub fn recordUpsertNow(args_: RecordUpsertArgs) V.Error!V.AnyRecord {
    return .{ .view = try V.ask("record.upsert", args_) };
}

/// The arguments of record.delete.
pub const RecordDeleteArgs = struct {
    /// the record
    on: V.Ref,
};

/// Requests the action record.delete: delete a record.
pub fn recordDelete(args_: RecordDeleteArgs) V.Error!V.Action {
    return V.act("record.delete", args_);
}

/// The arguments of record.get.
pub const RecordGetArgs = struct {
    /// the record
    on: V.Ref,
};

/// Asks for record.get: load a record; null when it does not exist.
pub fn recordGet(args_: RecordGetArgs) V.Error!V.AnyRecord {
    return .{ .view = try V.ask("record.get", args_) };
}

/// The arguments of record.search.
pub const RecordSearchArgs = struct {
    /// type of the records
    record: []const u8,
    /// which ones; limit, page and sort stand in it
    query: []const u8,
    /// prefixes of linked records to load too
    expand: ?[]const []const u8 = null,
};

/// Asks for record.search: find records.
pub fn recordSearch(args_: RecordSearchArgs) V.Error!S.RecordPage {
    return .{ .view = try V.ask("record.search", args_) };
}

/// The arguments of links.get.
pub const LinksGetArgs = struct {
    /// the record
    on: V.Ref,
    /// type of the linked records
    record: []const u8,
};

/// Asks for links.get: list the records of one type that are linked to a record.
pub fn linksGet(args_: LinksGetArgs) V.Error!V.Value {
    return (try V.askValue("links.get", args_)).get("");
}

/// The arguments of links.set.
pub const LinksSetArgs = struct {
    /// the record
    on: V.Ref,
    /// the others
    links: []const V.Ref,
    /// unlink them
    is_remove: ?bool = null,
};

/// Requests the action links.set: link a record to others, or unlink it.
pub fn linksSet(args_: LinksSetArgs) V.Error!V.Action {
    return V.act("links.set", args_);
}

/// The arguments of add_watchers.
pub const AddWatchersArgs = struct {
    /// the record
    on: V.Ref,
    /// who watches it
    worker_ids: []const V.Id,
};

/// Requests the action add_watchers: make workers watch a record.
pub fn addWatchers(args_: AddWatchersArgs) V.Error!V.Action {
    return V.act("add_watchers", args_);
}

/// The arguments of attachment.create.
pub const AttachmentCreateArgs = struct {
    /// name
    file_name: []const u8,
    /// MIME type
    file_type: ?[]const u8 = null,
    /// what is in it
    content: []const u8,
};

/// Requests the action attachment.create: create a file.
pub fn attachmentCreate(args_: AttachmentCreateArgs) V.Error!V.Action {
    return V.act("attachment.create", args_);
}

/// Asks for attachment.create at once, and waits for the result.
pub fn attachmentCreateNow(args_: AttachmentCreateArgs) V.Error!R.Attachment {
    return .{ .view = try V.ask("attachment.create", args_) };
}

/// The arguments of calendar_event.create.
pub const CalendarEventCreateArgs = struct {
    calendar_id: V.Id,
    title: []const u8,
    /// start
    when: i64,
    /// end
    until: i64,
    /// free, not busy
    is_available: ?bool = null,
    /// comment on it
    comment: ?[]const u8 = null,
};

/// Requests the action calendar_event.create: create a calendar event.
pub fn calendarEventCreate(args_: CalendarEventCreateArgs) V.Error!V.Action {
    return V.act("calendar_event.create", args_);
}

/// Asks for calendar_event.create at once, and waits for the result.
pub fn calendarEventCreateNow(args_: CalendarEventCreateArgs) V.Error!R.CalendarEvent {
    return .{ .view = try V.ask("calendar_event.create", args_) };
}

/// The arguments of call.create.
pub const CallCreateArgs = struct {
    subject: []const u8,
    phone: ?[]const u8 = null,
    is_outgoing: ?bool = null,
    is_closed: ?bool = null,
    /// when it took place
    created: ?i64 = null,
    /// comment on it
    comment: ?[]const u8 = null,
    /// who watches it
    worker_ids: ?[]const V.Id = null,
    /// records to link it to
    link_to: ?[]const V.Ref = null,
};

/// Requests the action call.create: log a phone call.
pub fn callCreate(args_: CallCreateArgs) V.Error!V.Action {
    return V.act("call.create", args_);
}

/// Asks for call.create at once, and waits for the result.
pub fn callCreateNow(args_: CallCreateArgs) V.Error!R.Call {
    return .{ .view = try V.ask("call.create", args_) };
}

/// The arguments of comment.create.
pub const CommentCreateArgs = struct {
    /// the comment
    content: []const u8,
    /// how it is written; text by default
    format: ?[]const u8 = null,
    /// the record
    on: V.Ref,
    /// records to link it to
    link_to: ?[]const V.Ref = null,
    /// who is told
    notify_worker_ids: ?[]const V.Id = null,
};

/// Requests the action comment.create: comment on a record.
pub fn commentCreate(args_: CommentCreateArgs) V.Error!V.Action {
    return V.act("comment.create", args_);
}

/// The arguments of domain.create.
pub const DomainCreateArgs = struct {
    name: []const u8,
    server_id: ?V.Id = null,
    /// its contacts
    email_ids: ?[]const V.Id = null,
    /// comment on it
    comment: ?[]const u8 = null,
};

/// Requests the action domain.create: create a domain.
pub fn domainCreate(args_: DomainCreateArgs) V.Error!V.Action {
    return V.act("domain.create", args_);
}

/// The arguments of notification.create.
pub const NotificationCreateArgs = struct {
    /// who is told
    notify_worker_ids: []const V.Id,
    /// what they read
    content: []const u8,
    /// where it leads
    url: ?[]const u8 = null,
    /// the record it is about
    on: ?V.Ref = null,
};

/// Requests the action notification.create: notify workers.
pub fn notificationCreate(args_: NotificationCreateArgs) V.Error!V.Action {
    return V.act("notification.create", args_);
}

/// The arguments of opportunity.create.
pub const OpportunityCreateArgs = struct {
    name: []const u8,
    /// status word
    status: ?[]const u8 = null,
    /// monetary value
    amount: ?f64 = null,
    currency_id: ?V.Id = null,
    /// comment on it
    comment: ?[]const u8 = null,
};

/// Requests the action opportunity.create: create an opportunity.
pub fn opportunityCreate(args_: OpportunityCreateArgs) V.Error!V.Action {
    return V.act("opportunity.create", args_);
}

/// The arguments of reminder.create.
pub const ReminderCreateArgs = struct {
    name: []const u8,
    remind_at: i64,
    worker_id: V.Id,
};

/// Requests the action reminder.create: create a reminder.
pub fn reminderCreate(args_: ReminderCreateArgs) V.Error!V.Action {
    return V.act("reminder.create", args_);
}

/// Asks for reminder.create at once, and waits for the result.
pub fn reminderCreateNow(args_: ReminderCreateArgs) V.Error!R.Reminder {
    return .{ .view = try V.ask("reminder.create", args_) };
}

/// The arguments of server.create.
pub const ServerCreateArgs = struct {
    name: []const u8,
    /// comment on it
    comment: ?[]const u8 = null,
};

/// Requests the action server.create: create a server.
pub fn serverCreate(args_: ServerCreateArgs) V.Error!V.Action {
    return V.act("server.create", args_);
}

/// The arguments of task.create.
pub const TaskCreateArgs = struct {
    title: []const u8,
    due_date: ?i64 = null,
    owner_id: ?V.Id = null,
    /// who watches it
    worker_ids: ?[]const V.Id = null,
    /// comment on it
    comment: ?[]const u8 = null,
    /// custom fields
    /// The names whole, as custom_<id>.
    customs: []const V.Pair = &.{},
    /// records to link it to
    link_to: ?[]const V.Ref = null,
};

/// Requests the action task.create: create a task.
pub fn taskCreate(args_: TaskCreateArgs) V.Error!V.Action {
    return V.act("task.create", args_);
}

/// Asks for task.create at once, and waits for the result.
pub fn taskCreateNow(args_: TaskCreateArgs) V.Error!R.Task {
    return .{ .view = try V.ask("task.create", args_) };
}

/// The arguments of ticket.create.
pub const TicketCreateArgs = struct {
    group_id: V.Id,
    /// 0 open, 1 waiting, 2 closed, 3 deleted
    status_id: ?i64 = null,
    /// when a waiting one reopens
    reopen_at: ?i64 = null,
    owner_id: ?V.Id = null,
    /// who watches it
    worker_ids: ?[]const V.Id = null,
    /// addresses of participants
    requesters: []const []const u8,
    subject: []const u8,
    /// its first message
    content: []const u8,
    /// its files
    attachment_ids: ?[]const V.Id = null,
    /// records to link it to
    link_to: ?[]const V.Ref = null,
};

/// Requests the action ticket.create: create a ticket without sending mail.
pub fn ticketCreate(args_: TicketCreateArgs) V.Error!V.Action {
    return V.act("ticket.create", args_);
}

/// Asks for ticket.create at once, and waits for the result.
pub fn ticketCreateNow(args_: TicketCreateArgs) V.Error!R.Ticket {
    return .{ .view = try V.ask("ticket.create", args_) };
}

/// The arguments of mail.send.
pub const MailSendArgs = struct {
    /// who it is from
    from_address_id: V.Id,
    /// name of the sender
    send_as: ?[]const u8 = null,
    /// addresses
    to: []const []const u8,
    /// addresses
    cc: ?[]const []const u8 = null,
    /// addresses
    bcc: ?[]const []const u8 = null,
    subject: []const u8,
    /// extra mail headers
    headers: ?V.Any = null,
    /// how it is written; text by default
    format: ?[]const u8 = null,
    content: ?[]const u8 = null,
    /// template of the HTML part
    html_template_id: ?V.Id = null,
    /// file bundles to attach
    bundle_ids: ?[]const V.Id = null,
    /// files to attach
    attachment_ids: ?[]const V.Id = null,
};

/// Requests the action mail.send: send a message outside of any ticket.
pub fn mailSend(args_: MailSendArgs) V.Error!V.Action {
    return V.act("mail.send", args_);
}

/// The arguments of mail.parse.
pub const MailParseArgs = struct {
    /// the message as RFC 5322 text
    message_source: []const u8,
};

/// Asks for mail.parse: let the mail parser take in a message, as if it had arrived.
pub fn mailParse(args_: MailParseArgs) V.Error!V.Id {
    return (try V.askValue("mail.parse", args_)).id("");
}

/// The arguments of http.request.
pub const HttpRequestArgs = struct {
    method: []const u8,
    url: []const u8,
    headers: ?V.Any = null,
    body: ?[]const u8 = null,
    /// whose credentials to use
    account_id: ?V.Id = null,
};

/// Asks for http.request: call a URL. A status of 400 and above is an answer, not an error.
pub fn httpRequest(args_: HttpRequestArgs) V.Error!S.HttpResponse {
    return .{ .view = try V.ask("http.request", args_) };
}

/// The arguments of aws.presign_url.
pub const AwsPresignUrlArgs = struct {
    method: []const u8,
    url: []const u8,
    headers: V.Any,
    body: []const u8,
    /// how long it is good for
    expires_secs: i64,
    /// whose credentials to use
    account_id: V.Id,
};

/// Asks for aws.presign_url: sign a URL of Amazon Web Services.
pub fn awsPresignUrl(args_: AwsPresignUrlArgs) V.Error![]const u8 {
    return (try V.askValue("aws.presign_url", args_)).text("");
}

/// The arguments of pgp.encrypt.
pub const PgpEncryptArgs = struct {
    /// keys by ID
    public_key_ids: ?[]const V.Id = null,
    /// keys as armored text
    public_keys: ?[]const u8 = null,
    /// the text
    message: []const u8,
};

/// Asks for pgp.encrypt: encrypt a text for public keys.
pub fn pgpEncrypt(args_: PgpEncryptArgs) V.Error![]const u8 {
    return (try V.askValue("pgp.encrypt", args_)).text("");
}

/// The arguments of behavior.run.
pub const BehaviorRunArgs = struct {
    /// the record
    on: V.Ref,
    behavior_id: V.Id,
    /// its variables
    variables: ?V.Any = null,
};

/// Asks for behavior.run: run another behavior on a record, and get its result.
pub fn behaviorRun(args_: BehaviorRunArgs) V.Error!V.Value {
    return (try V.askValue("behavior.run", args_)).get("");
}

/// The arguments of behavior.schedule.
pub const BehaviorScheduleArgs = struct {
    /// the record
    on: V.Ref,
    behavior_id: V.Id,
    /// its variables
    variables: ?V.Any = null,
    /// when; now by default
    run_date: ?i64 = null,
    /// which to keep when one is planned already; allow keeps both
    on_dupe: ?[]const u8 = null,
};

/// Requests the action behavior.schedule: plan a run of a behavior on a record.
pub fn behaviorSchedule(args_: BehaviorScheduleArgs) V.Error!V.Action {
    return V.act("behavior.schedule", args_);
}

/// The arguments of behavior.unschedule.
pub const BehaviorUnscheduleArgs = struct {
    /// the record
    on: V.Ref,
    behavior_id: V.Id,
};

/// Requests the action behavior.unschedule: drop the planned runs of a behavior on a record.
pub fn behaviorUnschedule(args_: BehaviorUnscheduleArgs) V.Error!V.Action {
    return V.act("behavior.unschedule", args_);
}

/// The arguments of interaction.schedule.
pub const InteractionScheduleArgs = struct {
    /// the worker
    on: V.Ref,
    /// the behavior that handles it
    behavior_id: V.Id,
    /// name of the interaction
    interaction: []const u8,
    /// parameters for the handler
    params: ?V.Any = null,
    /// until when
    expires: ?i64 = null,
};

/// Requests the action interaction.schedule: let an interaction pop up for a worker.
pub fn interactionSchedule(args_: InteractionScheduleArgs) V.Error!V.Action {
    return V.act("interaction.schedule", args_);
}

/// The arguments of automation.run.
pub const AutomationRunArgs = struct {
    /// which ones
    automations_kata: []const u8,
};

/// Asks for automation.run: run automations of the host with the dictionary as input.
pub fn automationRun(args_: AutomationRunArgs) V.Error!V.Value {
    return (try V.askValue("automation.run", args_)).get("");
}

/// The arguments of storage.get.
pub const StorageGetArgs = struct {
    key: []const u8,
};

/// Asks for storage.get: read what the bot stored; null when there is nothing.
pub fn storageGet(args_: StorageGetArgs) V.Error!V.Value {
    return (try V.askValue("storage.get", args_)).get("");
}

/// The arguments of storage.set.
pub const StorageSetArgs = struct {
    key: []const u8,
    value: V.Any,
    /// until when; for good by default
    expires_at: ?i64 = null,
};

/// Requests the action storage.set: store something for the bot.
pub fn storageSet(args_: StorageSetArgs) V.Error!V.Action {
    return V.act("storage.set", args_);
}

/// The arguments of package.import.
pub const PackageImportArgs = struct {
    /// the package
    package: V.Any,
    /// answers to its questions
    prompts: V.Any,
};

/// Requests the action package.import: import a package. For administrators' bots.
pub fn packageImport(args_: PackageImportArgs) V.Error!V.Action {
    return V.act("package.import", args_);
}

/// Asks for package.import at once, and waits for the result.
pub fn packageImportNow(args_: PackageImportArgs) V.Error!V.Value {
    return (try V.askValue("package.import", args_)).get("");
}

/// The arguments of data.query.
pub const DataQueryArgs = struct {
    query: []const u8,
};

/// Asks for data.query: run a data query.
pub fn dataQuery(args_: DataQueryArgs) V.Error!V.Value {
    return (try V.askValue("data.query", args_)).get("");
}

/// The arguments of classifier.predict.
pub const ClassifierPredictArgs = struct {
    classifier_id: V.Id,
    content: []const u8,
};

/// Asks for classifier.predict: classify a text.
pub fn classifierPredict(args_: ClassifierPredictArgs) V.Error!V.Value {
    return (try V.askValue("classifier.predict", args_)).get("");
}

/// The arguments of calendar.elapsed.
pub const CalendarElapsedArgs = struct {
    calendar_id: V.Id,
    date_from: i64,
    date_to: i64,
};

/// Asks for calendar.elapsed: measure the open time of a calendar between two dates.
pub fn calendarElapsed(args_: CalendarElapsedArgs) V.Error!i64 {
    return (try V.askValue("calendar.elapsed", args_)).int("");
}

/// The arguments of worklist.metric.
pub const WorklistMetricArgs = struct {
    /// type of the records
    record: []const u8,
    /// which ones
    query: ?[]const u8 = null,
    function: []const u8,
    /// field to sum up
    field: ?[]const u8 = null,
};

/// Asks for worklist.metric: sum up the records a query finds.
pub fn worklistMetric(args_: WorklistMetricArgs) V.Error!f64 {
    return (try V.askValue("worklist.metric", args_)).float("");
}

/// The arguments of snippet.render.
pub const SnippetRenderArgs = struct {
    snippet_id: V.Id,
    /// the record
    on: V.Ref,
    /// answers to its questions
    prompts: ?V.Any = null,
};

/// Asks for snippet.render: render a snippet for a record.
pub fn snippetRender(args_: SnippetRenderArgs) V.Error![]const u8 {
    return (try V.askValue("snippet.render", args_)).text("");
}
