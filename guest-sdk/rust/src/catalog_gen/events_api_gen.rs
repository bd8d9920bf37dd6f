// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.api.custom_request: a client of the REST API runs the behavior; it states
    /// every public variable.
    ApiCustomRequest: "event.api.custom_request"
}

impl<'a> ApiCustomRequest<'a> {
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

    /// Returns `response`: what the client gets.
    #[inline]
    pub fn set_response(self, v: &str) {
        self.0.set("response", v)
    }
}
