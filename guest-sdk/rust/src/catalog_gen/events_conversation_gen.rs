// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.ticket.viewed.worker: a worker opens the page of a ticket; what the behavior
    /// changes is seen at once.
    TicketViewedWorker: "event.ticket.viewed.worker"
}

impl<'a> TicketViewedWorker<'a> {
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
    /// The event event.mail.assigned.group: the owner of a ticket in this group changed.
    MailAssignedGroup: "event.mail.assigned.group"
}

impl<'a> MailAssignedGroup<'a> {
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
    /// The event event.mail.closed.group: a ticket in this group was closed.
    MailClosedGroup: "event.mail.closed.group"
}

impl<'a> MailClosedGroup<'a> {
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
    /// The event event.mail.moved.group: a ticket came into this group, or into another bucket of
    /// it.
    MailMovedGroup: "event.mail.moved.group"
}

impl<'a> MailMovedGroup<'a> {
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
