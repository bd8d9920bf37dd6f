// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.contact.registered.sc: a visitor confirmed an account in the support center.
    ContactRegisteredSc: "event.contact.registered.sc"
}

impl<'a> ContactRegisteredSc<'a> {
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
}
