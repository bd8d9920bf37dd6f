// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.notification.received.worker: a notification was made for this worker, or
    /// passed on to them.
    NotificationReceivedWorker: "event.notification.received.worker"
}

impl<'a> NotificationReceivedWorker<'a> {
    /// `target__label`: how the record it is about is shown.
    #[inline]
    pub fn target_label(self) -> &'a str {
        self.0.own().text("target__label")
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

    /// `activity_point`: activity code.
    #[inline]
    pub fn activity_point(self) -> &'a str {
        self.0.own().text("activity_point")
    }

    /// `created`: creation time.
    #[inline]
    pub fn created(self) -> Date {
        self.0.own().date("created")
    }

    /// `event_json`: raw activity entry.
    #[inline]
    pub fn event_json(self) -> &'a str {
        self.0.own().text("event_json")
    }

    /// `is_read`: already read.
    #[inline]
    pub fn is_read(self) -> bool {
        self.0.own().bool("is_read")
    }

    /// `message`: rendered text.
    #[inline]
    pub fn message(self) -> &'a str {
        self.0.own().text("message")
    }

    /// `message_html`: rendered HTML.
    #[inline]
    pub fn message_html(self) -> &'a str {
        self.0.own().text("message_html")
    }

    /// `url`: URL.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.own().text("url")
    }

    /// `url_markread`: mark-as-read URL.
    #[inline]
    pub fn url_markread(self) -> &'a str {
        self.0.own().text("url_markread")
    }

    /// The record behind `assignee_`.
    #[inline]
    pub fn assignee(self) -> Worker<'a> {
        Worker(self.0.root().linked("assignee_"))
    }

    /// The record behind `target_`: the record it is about.
    #[inline]
    pub fn target(self) -> AnyRecord<'a> {
        AnyRecord(self.0.root().linked("target_"))
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

    /// Requests the action mark_read: mark the notification as read.
    #[inline]
    pub fn mark_read(self) -> Asked<Action> {
        self.0.operation("mark_read").act()
    }

    /// Requests the action reply_owner: mail the worker the notification is for.
    #[inline]
    pub fn reply_owner(self, to: &[&str], subject: &str, content: &str) -> Asked<Action> {
        self.0.operation("reply_owner")
            .set("to", to)
            .set("subject", subject)
            .set("content", content)
            .act()
    }
}
