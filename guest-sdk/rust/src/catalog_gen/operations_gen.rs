// Code generated from the catalog; DO NOT EDIT.

use crate::*;

impl Event {
    /// Requests the action record.create: create a record of any type. Custom fields are named
    /// custom_<id>.
    #[inline]
    pub fn record_create(&self, record: &str, fields: Map) -> Asked<Action> {
        self.operation("record.create")
            .set("record", record)
            .set("fields", fields)
            .act()
    }

    /// Asks for record.create at once, and waits for the result.
    #[inline]
    pub fn record_create_now(&self, record: &str, fields: Map) -> Asked<AnyRecord<'_>> {
        self.operation("record.create")
            .set("record", record)
            .set("fields", fields)
            .ask().map(AnyRecord)
    }

    /// Requests the action record.update: change fields of a record. Custom fields are named
    /// custom_<id>.
    #[inline]
    pub fn record_update(&self, on: Ref, fields: Map) -> Asked<Action> {
        self.operation("record.update")
            .set("on", on)
            .set("fields", fields)
            .act()
    }

    /// Asks for record.update at once, and waits for the result.
    #[inline]
    pub fn record_update_now(&self, on: Ref, fields: Map) -> Asked<AnyRecord<'_>> {
        self.operation("record.update")
            .set("on", on)
            .set("fields", fields)
            .ask().map(AnyRecord)
    }

    /// Requests the action record.upsert: change the one record a query finds, or create it.
    #[inline]
    pub fn record_upsert(&self, record: &str, query: &str, fields: Map) -> Asked<Action> {
        self.operation("record.upsert")
            .set("record", record)
            .set("query", query)
            .set("fields", fields)
            .act()
    }

    /// Asks for record.upsert at once, and waits for the result.
    #[inline]
    pub fn record_upsert_now(&self, record: &str, query: &str, fields: Map) -> Asked<AnyRecord<'_>> {
        self.operation("record.upsert")
            .set("record", record)
            .set("query", query)
            .set("fields", fields)
            .ask().map(AnyRecord)
    }

    /// Requests the action record.delete: delete a record.
    #[inline]
    pub fn record_delete(&self, on: Ref) -> Asked<Action> {
        self.operation("record.delete")
            .set("on", on)
            .act()
    }

    /// Asks for record.get: load a record; null when it does not exist.
    #[inline]
    pub fn record_get(&self, on: Ref) -> Asked<AnyRecord<'_>> {
        self.operation("record.get")
            .set("on", on)
            .ask().map(AnyRecord)
    }

    /// Asks for record.search: find records.
    #[inline]
    pub fn record_search(&self, record: &str, query: &str, opt: &RecordSearchOptions) -> Asked<RecordPage<'_>> {
        self.operation("record.search")
            .set("record", record)
            .set("query", query)
            .with(|op| opt.add(op))
            .ask().map(RecordPage)
    }

    /// Asks for links.get: list the records of one type that are linked to a record.
    #[inline]
    pub fn links_get(&self, on: Ref, record: &str) -> Asked<Value<'_>> {
        self.operation("links.get")
            .set("on", on)
            .set("record", record)
            .call()
    }

    /// Requests the action links.set: link a record to others, or unlink it.
    #[inline]
    pub fn links_set(&self, on: Ref, links: &[Ref], opt: &LinksSetOptions) -> Asked<Action> {
        self.operation("links.set")
            .set("on", on)
            .set("links", links)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action add_watchers: make workers watch a record.
    #[inline]
    pub fn add_watchers(&self, on: Ref, worker_ids: &[Id]) -> Asked<Action> {
        self.operation("add_watchers")
            .set("on", on)
            .set("worker_ids", worker_ids)
            .act()
    }

    /// Requests the action attachment.create: create a file.
    #[inline]
    pub fn attachment_create(&self, file_name: &str, content: &[u8], opt: &AttachmentCreateOptions) -> Asked<Action> {
        self.operation("attachment.create")
            .set("file_name", file_name)
            .set("content", Raw(content))
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for attachment.create at once, and waits for the result.
    #[inline]
    pub fn attachment_create_now(&self, file_name: &str, content: &[u8], opt: &AttachmentCreateOptions) -> Asked<Attachment<'_>> {
        self.operation("attachment.create")
            .set("file_name", file_name)
            .set("content", Raw(content))
            .with(|op| opt.add(op))
            .ask().map(Attachment)
    }

    /// Requests the action calendar_event.create: create a calendar event.
    #[inline]
    pub fn calendar_event_create(&self, calendar_id: Id, title: &str, when: Date, until: Date, opt: &CalendarEventCreateOptions) -> Asked<Action> {
        self.operation("calendar_event.create")
            .set("calendar_id", calendar_id)
            .set("title", title)
            .set("when", when)
            .set("until", until)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for calendar_event.create at once, and waits for the result.
    #[inline]
    pub fn calendar_event_create_now(&self, calendar_id: Id, title: &str, when: Date, until: Date, opt: &CalendarEventCreateOptions) -> Asked<CalendarEvent<'_>> {
        self.operation("calendar_event.create")
            .set("calendar_id", calendar_id)
            .set("title", title)
            .set("when", when)
            .set("until", until)
            .with(|op| opt.add(op))
            .ask().map(CalendarEvent)
    }

    /// Requests the action call.create: log a phone call.
    #[inline]
    pub fn call_create(&self, subject: &str, opt: &CallCreateOptions) -> Asked<Action> {
        self.operation("call.create")
            .set("subject", subject)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for call.create at once, and waits for the result.
    #[inline]
    pub fn call_create_now(&self, subject: &str, opt: &CallCreateOptions) -> Asked<Call<'_>> {
        self.operation("call.create")
            .set("subject", subject)
            .with(|op| opt.add(op))
            .ask().map(Call)
    }

    /// Requests the action comment.create: comment on a record.
    #[inline]
    pub fn comment_create(&self, content: &str, on: Ref, opt: &CommentCreateOptions) -> Asked<Action> {
        self.operation("comment.create")
            .set("content", content)
            .set("on", on)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action domain.create: create a domain.
    #[inline]
    pub fn domain_create(&self, name: &str, opt: &DomainCreateOptions) -> Asked<Action> {
        self.operation("domain.create")
            .set("name", name)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action notification.create: notify workers.
    #[inline]
    pub fn notification_create(&self, notify_worker_ids: &[Id], content: &str, opt: &NotificationCreateOptions) -> Asked<Action> {
        self.operation("notification.create")
            .set("notify_worker_ids", notify_worker_ids)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action opportunity.create: create an opportunity.
    #[inline]
    pub fn opportunity_create(&self, name: &str, opt: &OpportunityCreateOptions) -> Asked<Action> {
        self.operation("opportunity.create")
            .set("name", name)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action reminder.create: create a reminder.
    #[inline]
    pub fn reminder_create(&self, name: &str, remind_at: Date, worker_id: Id) -> Asked<Action> {
        self.operation("reminder.create")
            .set("name", name)
            .set("remind_at", remind_at)
            .set("worker_id", worker_id)
            .act()
    }

    /// Asks for reminder.create at once, and waits for the result.
    #[inline]
    pub fn reminder_create_now(&self, name: &str, remind_at: Date, worker_id: Id) -> Asked<Reminder<'_>> {
        self.operation("reminder.create")
            .set("name", name)
            .set("remind_at", remind_at)
            .set("worker_id", worker_id)
            .ask().map(Reminder)
    }

    /// Requests the action server.create: create a server.
    #[inline]
    pub fn server_create(&self, name: &str, opt: &ServerCreateOptions) -> Asked<Action> {
        self.operation("server.create")
            .set("name", name)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action task.create: create a task.
    #[inline]
    pub fn task_create(&self, title: &str, opt: &TaskCreateOptions) -> Asked<Action> {
        self.operation("task.create")
            .set("title", title)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for task.create at once, and waits for the result.
    #[inline]
    pub fn task_create_now(&self, title: &str, opt: &TaskCreateOptions) -> Asked<Task<'_>> {
        self.operation("task.create")
            .set("title", title)
            .with(|op| opt.add(op))
            .ask().map(Task)
    }

    /// Requests the action ticket.create: create a ticket without sending mail.
    #[inline]
    pub fn ticket_create(&self, group_id: Id, requesters: &[&str], subject: &str, content: &str, opt: &TicketCreateOptions) -> Asked<Action> {
        self.operation("ticket.create")
            .set("group_id", group_id)
            .set("requesters", requesters)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for ticket.create at once, and waits for the result.
    #[inline]
    pub fn ticket_create_now(&self, group_id: Id, requesters: &[&str], subject: &str, content: &str, opt: &TicketCreateOptions) -> Asked<Ticket<'_>> {
        self.operation("ticket.create")
            .set("group_id", group_id)
            .set("requesters", requesters)
            .set("subject", subject)
            .set("content", content)
            .with(|op| opt.add(op))
            .ask().map(Ticket)
    }

    /// Requests the action mail.send: send a message outside of any ticket.
    #[inline]
    pub fn mail_send(&self, from_address_id: Id, to: &[&str], subject: &str, opt: &MailSendOptions) -> Asked<Action> {
        self.operation("mail.send")
            .set("from_address_id", from_address_id)
            .set("to", to)
            .set("subject", subject)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for mail.parse: let the mail parser take in a message, as if it had arrived.
    #[inline]
    pub fn mail_parse(&self, message_source: &[u8]) -> Asked<Id> {
        self.operation("mail.parse")
            .set("message_source", Raw(message_source))
            .ask_value().map(|answer| answer.id(""))
    }

    /// Asks for http.request: call a URL. A status of 400 and above is an answer, not an error.
    #[inline]
    pub fn http_request(&self, method: &str, url: &str, opt: &HttpRequestOptions) -> Asked<HttpResponse<'_>> {
        self.operation("http.request")
            .set("method", method)
            .set("url", url)
            .with(|op| opt.add(op))
            .ask().map(HttpResponse)
    }

    /// Asks for aws.presign_url: sign a URL of Amazon Web Services.
    #[inline]
    pub fn aws_presign_url(&self, method: &str, url: &str, headers: MapOf<&str>, body: &[u8], expires_secs: i64, account_id: Id) -> Asked<&'_ str> {
        self.operation("aws.presign_url")
            .set("method", method)
            .set("url", url)
            .set("headers", headers)
            .set("body", Raw(body))
            .set("expires_secs", expires_secs)
            .set("account_id", account_id)
            .ask_value().map(|answer| answer.text(""))
    }

    /// Asks for pgp.encrypt: encrypt a text for public keys.
    #[inline]
    pub fn pgp_encrypt(&self, message: &str, opt: &PgpEncryptOptions) -> Asked<&'_ str> {
        self.operation("pgp.encrypt")
            .set("message", message)
            .with(|op| opt.add(op))
            .ask_value().map(|answer| answer.text(""))
    }

    /// Asks for behavior.run: run another behavior on a record, and get its result.
    #[inline]
    pub fn behavior_run(&self, on: Ref, behavior_id: Id, opt: &BehaviorRunOptions) -> Asked<Value<'_>> {
        self.operation("behavior.run")
            .set("on", on)
            .set("behavior_id", behavior_id)
            .with(|op| opt.add(op))
            .call()
    }

    /// Requests the action behavior.schedule: plan a run of a behavior on a record.
    #[inline]
    pub fn behavior_schedule(&self, on: Ref, behavior_id: Id, opt: &BehaviorScheduleOptions) -> Asked<Action> {
        self.operation("behavior.schedule")
            .set("on", on)
            .set("behavior_id", behavior_id)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action behavior.unschedule: drop the planned runs of a behavior on a record.
    #[inline]
    pub fn behavior_unschedule(&self, on: Ref, behavior_id: Id) -> Asked<Action> {
        self.operation("behavior.unschedule")
            .set("on", on)
            .set("behavior_id", behavior_id)
            .act()
    }

    /// Requests the action interaction.schedule: let an interaction pop up for a worker.
    #[inline]
    pub fn interaction_schedule(&self, on: Ref, behavior_id: Id, interaction: &str, opt: &InteractionScheduleOptions) -> Asked<Action> {
        self.operation("interaction.schedule")
            .set("on", on)
            .set("behavior_id", behavior_id)
            .set("interaction", interaction)
            .with(|op| opt.add(op))
            .act()
    }

    /// Asks for automation.run: run automations of the host with the dictionary as input.
    #[inline]
    pub fn automation_run(&self, automations_kata: &str) -> Asked<Value<'_>> {
        self.operation("automation.run")
            .set("automations_kata", automations_kata)
            .call()
    }

    /// Asks for storage.get: read what the bot stored; null when there is nothing.
    #[inline]
    pub fn storage_get(&self, key: &str) -> Asked<Value<'_>> {
        self.operation("storage.get")
            .set("key", key)
            .call()
    }

    /// Requests the action storage.set: store something for the bot.
    #[inline]
    pub fn storage_set(&self, key: &str, value: impl Write, opt: &StorageSetOptions) -> Asked<Action> {
        self.operation("storage.set")
            .set("key", key)
            .set("value", value)
            .with(|op| opt.add(op))
            .act()
    }

    /// Requests the action package.import: import a package. For administrators' bots.
    #[inline]
    pub fn package_import(&self, package: Map, prompts: Map) -> Asked<Action> {
        self.operation("package.import")
            .set("package", package)
            .set("prompts", prompts)
            .act()
    }

    /// Asks for package.import at once, and waits for the result.
    #[inline]
    pub fn package_import_now(&self, package: Map, prompts: Map) -> Asked<Value<'_>> {
        self.operation("package.import")
            .set("package", package)
            .set("prompts", prompts)
            .call()
    }

    /// Asks for data.query: run a data query.
    #[inline]
    pub fn data_query(&self, query: &str) -> Asked<Value<'_>> {
        self.operation("data.query")
            .set("query", query)
            .call()
    }

    /// Asks for classifier.predict: classify a text.
    #[inline]
    pub fn classifier_predict(&self, classifier_id: Id, content: &str) -> Asked<Value<'_>> {
        self.operation("classifier.predict")
            .set("classifier_id", classifier_id)
            .set("content", content)
            .call()
    }

    /// Asks for calendar.elapsed: measure the open time of a calendar between two dates.
    #[inline]
    pub fn calendar_elapsed(&self, calendar_id: Id, date_from: Date, date_to: Date) -> Asked<i64> {
        self.operation("calendar.elapsed")
            .set("calendar_id", calendar_id)
            .set("date_from", date_from)
            .set("date_to", date_to)
            .ask_value().map(|answer| answer.int(""))
    }

    /// Asks for worklist.metric: sum up the records a query finds.
    #[inline]
    pub fn worklist_metric(&self, record: &str, function: &str, opt: &WorklistMetricOptions) -> Asked<f64> {
        self.operation("worklist.metric")
            .set("record", record)
            .set("function", function)
            .with(|op| opt.add(op))
            .ask_value().map(|answer| answer.float(""))
    }

    /// Asks for snippet.render: render a snippet for a record.
    #[inline]
    pub fn snippet_render(&self, snippet_id: Id, on: Ref, opt: &SnippetRenderOptions) -> Asked<&'_ str> {
        self.operation("snippet.render")
            .set("snippet_id", snippet_id)
            .set("on", on)
            .with(|op| opt.add(op))
            .ask_value().map(|answer| answer.text(""))
    }
}
