// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.behavior.recurrent: the behavior's next planned time has come. Missed times
    /// are not made up for.
    BehaviorRecurrent: "event.behavior.recurrent"
}

impl<'a> BehaviorRecurrent<'a> {
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

    /// `repeat_patterns`: five-field cron lines; the earliest match counts.
    #[inline]
    pub fn param_repeat_patterns(self) -> Texts<'a> {
        self.0.params().texts("repeat_patterns")
    }

    /// `timezone`: zone of the lines; the server's by default.
    #[inline]
    pub fn param_timezone(self) -> &'a str {
        self.0.params().text("timezone")
    }

    /// `repeat_run_at`: next planned time; the host keeps it.
    #[inline]
    pub fn param_repeat_run_at(self) -> Date {
        self.0.params().date("repeat_run_at")
    }

    /// `repeat_history`: last 25 times; the host keeps it.
    #[inline]
    pub fn param_repeat_history(self) -> Value<'a> {
        self.0.params().get("repeat_history")
    }
}
