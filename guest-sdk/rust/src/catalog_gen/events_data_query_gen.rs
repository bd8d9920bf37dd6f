// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.data.query.datasource: a data query of type behavior.<alias> is run; its
    /// arguments are variables.
    DataQueryDatasource: "event.data.query.datasource"
}

impl<'a> DataQueryDatasource<'a> {
    /// `query_format`: format the query asks for.
    #[inline]
    pub fn query_format(self) -> &'a str {
        self.0.own().text("query_format")
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

    /// `alias`: unique name of the query type.
    #[inline]
    pub fn param_alias(self) -> &'a str {
        self.0.params().text("alias")
    }

    /// Returns `data`: what the query gives.
    #[inline]
    pub fn set_data(self, v: impl Write) {
        self.0.set("data", v)
    }
}
