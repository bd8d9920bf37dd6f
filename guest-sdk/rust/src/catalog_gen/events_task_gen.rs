// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.task.created.worker: a task was created. The original platform has
    /// deprecated it.
    TaskCreatedWorker: "event.task.created.worker"
}

impl<'a> TaskCreatedWorker<'a> {
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
