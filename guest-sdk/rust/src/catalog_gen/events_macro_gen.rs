// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.macro.jira_issue: someone runs the behavior on a Jira issue.
    MacroJiraIssue: "event.macro.jira_issue"
}

impl<'a> MacroJiraIssue<'a> {
    /// The record behind `issue_`.
    #[inline]
    pub fn issue(self) -> JiraIssue<'a> {
        JiraIssue(self.0.root().linked("issue_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.jira_project: someone runs the behavior on a Jira project.
    MacroJiraProject: "event.macro.jira_project"
}

impl<'a> MacroJiraProject<'a> {
    /// The record behind `project_`.
    #[inline]
    pub fn project(self) -> JiraProject<'a> {
        JiraProject(self.0.root().linked("project_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.bot: someone runs the behavior on a bot.
    MacroBot: "event.macro.bot"
}

impl<'a> MacroBot<'a> {
    /// The record behind `va_`.
    #[inline]
    pub fn va(self) -> Bot<'a> {
        Bot(self.0.root().linked("va_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.calendar_event: someone runs the behavior on a calendar event.
    MacroCalendarEvent: "event.macro.calendar_event"
}

impl<'a> MacroCalendarEvent<'a> {
    /// The record behind `event_`.
    #[inline]
    pub fn event(self) -> CalendarEvent<'a> {
        CalendarEvent(self.0.root().linked("event_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.calendar: someone runs the behavior on a calendar.
    MacroCalendar: "event.macro.calendar"
}

impl<'a> MacroCalendar<'a> {
    /// The record behind `calendar_`.
    #[inline]
    pub fn calendar(self) -> Calendar<'a> {
        Calendar(self.0.root().linked("calendar_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.call: someone runs the behavior on a call.
    MacroCall: "event.macro.call"
}

impl<'a> MacroCall<'a> {
    /// The record behind `call_`.
    #[inline]
    pub fn call(self) -> Call<'a> {
        Call(self.0.root().linked("call_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.contact: someone runs the behavior on a contact.
    MacroContact: "event.macro.contact"
}

impl<'a> MacroContact<'a> {
    /// The record behind `contact_`.
    #[inline]
    pub fn contact(self) -> Contact<'a> {
        Contact(self.0.root().linked("contact_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.domain: someone runs the behavior on a domain.
    MacroDomain: "event.macro.domain"
}

impl<'a> MacroDomain<'a> {
    /// The record behind `domain_`.
    #[inline]
    pub fn domain(self) -> Domain<'a> {
        Domain(self.0.root().linked("domain_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.address: someone runs the behavior on an email address.
    MacroAddress: "event.macro.address"
}

impl<'a> MacroAddress<'a> {
    /// The record behind `email_`.
    #[inline]
    pub fn email(self) -> Address<'a> {
        Address(self.0.root().linked("email_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }

    /// Requests the action set_is_banned: block the address, or stop blocking it.
    #[inline]
    pub fn set_is_banned(self, value: bool) -> Asked<Action> {
        self.0.operation("set_is_banned")
            .set("value", value)
            .act()
    }

    /// Requests the action set_is_defunct: mark the address as bouncing, or not.
    #[inline]
    pub fn set_is_defunct(self, value: bool) -> Asked<Action> {
        self.0.operation("set_is_defunct")
            .set("value", value)
            .act()
    }
}

event! {
    /// The event event.macro.feeditem: someone runs the behavior on a feed item.
    MacroFeeditem: "event.macro.feeditem"
}

impl<'a> MacroFeeditem<'a> {
    /// The record behind `item_`.
    #[inline]
    pub fn item(self) -> FeedItem<'a> {
        FeedItem(self.0.root().linked("item_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.group: someone runs the behavior on a group.
    MacroGroup: "event.macro.group"
}

impl<'a> MacroGroup<'a> {
    /// The record behind `group_`.
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.kb_article: someone runs the behavior on a knowledgebase article.
    MacroKbArticle: "event.macro.kb_article"
}

impl<'a> MacroKbArticle<'a> {
    /// The record behind `article_`.
    #[inline]
    pub fn article(self) -> KbArticle<'a> {
        KbArticle(self.0.root().linked("article_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.message: someone runs the behavior on a message.
    MacroMessage: "event.macro.message"
}

impl<'a> MacroMessage<'a> {
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
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
    /// The event event.macro.notification: someone runs the behavior on a notification.
    MacroNotification: "event.macro.notification"
}

impl<'a> MacroNotification<'a> {
    /// The record behind `notification_`.
    #[inline]
    pub fn notification(self) -> Notification<'a> {
        Notification(self.0.root().linked("notification_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }

    /// Requests the action copy_notification: pass the notification on to other workers.
    #[inline]
    pub fn copy_notification(self, worker_ids: &[Id]) -> Asked<Action> {
        self.0.operation("copy_notification")
            .set("worker_ids", worker_ids)
            .act()
    }

    /// Requests the action set_notification_is_read: mark the notification as read, or not.
    #[inline]
    pub fn set_notification_is_read(self, value: bool) -> Asked<Action> {
        self.0.operation("set_notification_is_read")
            .set("value", value)
            .act()
    }
}

event! {
    /// The event event.macro.crm.opportunity: someone runs the behavior on an opportunity.
    MacroCrmOpportunity: "event.macro.crm.opportunity"
}

impl<'a> MacroCrmOpportunity<'a> {
    /// The record behind `opp_`.
    #[inline]
    pub fn opp(self) -> Opportunity<'a> {
        Opportunity(self.0.root().linked("opp_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }

    /// Requests the action set_status: change the status.
    #[inline]
    pub fn set_status(self, status: &str) -> Asked<Action> {
        self.0.operation("set_status")
            .set("status", status)
            .act()
    }
}

event! {
    /// The event event.macro.org: someone runs the behavior on an organization.
    MacroOrg: "event.macro.org"
}

impl<'a> MacroOrg<'a> {
    /// The record behind `org_`.
    #[inline]
    pub fn org(self) -> Org<'a> {
        Org(self.0.root().linked("org_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.reminder: someone runs the behavior on a reminder.
    MacroReminder: "event.macro.reminder"
}

impl<'a> MacroReminder<'a> {
    /// The record behind `reminder_`.
    #[inline]
    pub fn reminder(self) -> Reminder<'a> {
        Reminder(self.0.root().linked("reminder_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }

    /// Requests the action set_reminder_status: close the reminder, or open it again.
    #[inline]
    pub fn set_reminder_status(self, value: bool) -> Asked<Action> {
        self.0.operation("set_reminder_status")
            .set("value", value)
            .act()
    }
}

event! {
    /// The event event.macro.sensor: someone runs the behavior on a sensor.
    MacroSensor: "event.macro.sensor"
}

impl<'a> MacroSensor<'a> {
    /// The record behind `sensor_`.
    #[inline]
    pub fn sensor(self) -> Sensor<'a> {
        Sensor(self.0.root().linked("sensor_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.server: someone runs the behavior on a server.
    MacroServer: "event.macro.server"
}

impl<'a> MacroServer<'a> {
    /// The record behind `server_`.
    #[inline]
    pub fn server(self) -> Server<'a> {
        Server(self.0.root().linked("server_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.task: someone runs the behavior on a task.
    MacroTask: "event.macro.task"
}

impl<'a> MacroTask<'a> {
    /// The record behind `task_`.
    #[inline]
    pub fn task(self) -> Task<'a> {
        Task(self.0.root().linked("task_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
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

    /// Requests the action set_due_date: set when the task is due.
    #[inline]
    pub fn set_due_date(self, opt: &SetDueDateOptions) -> Asked<Action> {
        self.0.operation("set_due_date")
            .with(|op| opt.add(op))
            .act()
    }
}

event! {
    /// The event event.macro.ticket: someone runs the behavior on a ticket.
    MacroTicket: "event.macro.ticket"
}

impl<'a> MacroTicket<'a> {
    /// `ticket_has_owner`: the ticket is assigned to a worker.
    #[inline]
    pub fn ticket_has_owner(self) -> bool {
        self.0.own().bool("ticket_has_owner")
    }

    /// The record behind `ticket_`.
    #[inline]
    pub fn ticket(self) -> Ticket<'a> {
        Ticket(self.0.root().linked("ticket_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
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
}

event! {
    /// The event event.macro.timetracking: someone runs the behavior on a time tracking entry.
    MacroTimetracking: "event.macro.timetracking"
}

impl<'a> MacroTimetracking<'a> {
    /// The record behind `time_`.
    #[inline]
    pub fn time(self) -> TimeEntry<'a> {
        TimeEntry(self.0.root().linked("time_"))
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.macro.worker: someone runs the behavior on a worker.
    MacroWorker: "event.macro.worker"
}

impl<'a> MacroWorker<'a> {
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

    /// `is_private`: only behaviors of the same bot may run it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `result`: what the caller gets back.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}
