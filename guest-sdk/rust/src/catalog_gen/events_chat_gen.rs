// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.message.chat.portal: a turn of a conversation with a visitor of a portal,
    /// when it opens and for every message.
    MessageChatPortal: "event.message.chat.portal"
}

impl<'a> MessageChatPortal<'a> {
    /// `client_browser`: browser name.
    #[inline]
    pub fn client_browser(self) -> &'a str {
        self.0.own().text("client_browser")
    }

    /// `client_browser_version`: browser version.
    #[inline]
    pub fn client_browser_version(self) -> &'a str {
        self.0.own().text("client_browser_version")
    }

    /// `client_ip`: remote address.
    #[inline]
    pub fn client_ip(self) -> &'a str {
        self.0.own().text("client_ip")
    }

    /// `client_platform`: operating system.
    #[inline]
    pub fn client_platform(self) -> &'a str {
        self.0.own().text("client_platform")
    }

    /// `client_url`: page the person is on.
    #[inline]
    pub fn client_url(self) -> &'a str {
        self.0.own().text("client_url")
    }

    /// `message`: what the person sent; empty on the first turn.
    #[inline]
    pub fn message(self) -> &'a str {
        self.0.own().text("message")
    }

    /// `interaction`: name of the interaction.
    #[inline]
    pub fn interaction(self) -> &'a str {
        self.0.own().text("interaction")
    }

    /// `interaction_params`: parameters of the menu entry or page.
    #[inline]
    pub fn interaction_params(self) -> TextMap<'a> {
        self.0.own().text_map("interaction_params")
    }

    /// `interaction_behavior_id`: the conversation in control.
    #[inline]
    pub fn interaction_behavior_id(self) -> Id {
        self.0.own().id("interaction_behavior_id")
    }

    /// `interaction_behavior_has_parent`: another conversation opened it.
    #[inline]
    pub fn interaction_behavior_has_parent(self) -> bool {
        self.0.own().bool("interaction_behavior_has_parent")
    }

    /// `interaction_bot_name`: name shown for the bot.
    #[inline]
    pub fn interaction_bot_name(self) -> &'a str {
        self.0.own().text("interaction_bot_name")
    }

    /// `interaction_bot_image`: picture shown for the bot.
    #[inline]
    pub fn interaction_bot_image(self) -> &'a str {
        self.0.own().text("interaction_bot_image")
    }

    /// `client_time`: time the browser reports.
    #[inline]
    pub fn client_time(self) -> &'a str {
        self.0.own().text("client_time")
    }

    /// `cookie`: the visitor's session.
    #[inline]
    pub fn cookie(self) -> &'a str {
        self.0.own().text("cookie")
    }

    /// `portal_code`: code of the portal.
    #[inline]
    pub fn portal_code(self) -> &'a str {
        self.0.own().text("portal_code")
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

    /// `is_private`: only behaviors of the same bot may open it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `replies`: what to show, in order.
    #[inline]
    pub fn set_replies(self, v: &[Reply]) {
        self.0.set("replies", v)
    }

    /// Returns `suspend`: wait for the person to answer.
    #[inline]
    pub fn set_suspend(self, v: bool) {
        self.0.set("suspend", v)
    }

    /// Returns `behavior`: hand the conversation to this one.
    #[inline]
    pub fn set_behavior(self, v: Id) {
        self.0.set("behavior", v)
    }

    /// Returns `variables`: its variables.
    #[inline]
    pub fn set_variables(self, v: Map) {
        self.0.set("variables", v)
    }

    /// Returns `return`: come back here when it has ended.
    #[inline]
    pub fn set_return(self, v: bool) {
        self.0.set("return", v)
    }

    /// Returns `result`: what the conversation that opened this one gets.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}

event! {
    /// The event event.message.chat.worker: a turn of a conversation with a worker, when it opens
    /// and for every message.
    MessageChatWorker: "event.message.chat.worker"
}

impl<'a> MessageChatWorker<'a> {
    /// `client_browser`: browser name.
    #[inline]
    pub fn client_browser(self) -> &'a str {
        self.0.own().text("client_browser")
    }

    /// `client_browser_version`: browser version.
    #[inline]
    pub fn client_browser_version(self) -> &'a str {
        self.0.own().text("client_browser_version")
    }

    /// `client_ip`: remote address.
    #[inline]
    pub fn client_ip(self) -> &'a str {
        self.0.own().text("client_ip")
    }

    /// `client_platform`: operating system.
    #[inline]
    pub fn client_platform(self) -> &'a str {
        self.0.own().text("client_platform")
    }

    /// `client_url`: page the person is on.
    #[inline]
    pub fn client_url(self) -> &'a str {
        self.0.own().text("client_url")
    }

    /// `message`: what the person sent; empty on the first turn.
    #[inline]
    pub fn message(self) -> &'a str {
        self.0.own().text("message")
    }

    /// `interaction`: name of the interaction.
    #[inline]
    pub fn interaction(self) -> &'a str {
        self.0.own().text("interaction")
    }

    /// `interaction_params`: parameters of the menu entry or page.
    #[inline]
    pub fn interaction_params(self) -> TextMap<'a> {
        self.0.own().text_map("interaction_params")
    }

    /// `interaction_behavior_id`: the conversation in control.
    #[inline]
    pub fn interaction_behavior_id(self) -> Id {
        self.0.own().id("interaction_behavior_id")
    }

    /// `interaction_behavior_has_parent`: another conversation opened it.
    #[inline]
    pub fn interaction_behavior_has_parent(self) -> bool {
        self.0.own().bool("interaction_behavior_has_parent")
    }

    /// `interaction_bot_name`: name shown for the bot.
    #[inline]
    pub fn interaction_bot_name(self) -> &'a str {
        self.0.own().text("interaction_bot_name")
    }

    /// `interaction_bot_image`: picture shown for the bot.
    #[inline]
    pub fn interaction_bot_image(self) -> &'a str {
        self.0.own().text("interaction_bot_image")
    }

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

    /// `is_private`: only behaviors of the same bot may open it.
    #[inline]
    pub fn param_is_private(self) -> bool {
        self.0.params().bool("is_private")
    }

    /// Returns `replies`: what to show, in order.
    #[inline]
    pub fn set_replies(self, v: &[Reply]) {
        self.0.set("replies", v)
    }

    /// Returns `suspend`: wait for the person to answer.
    #[inline]
    pub fn set_suspend(self, v: bool) {
        self.0.set("suspend", v)
    }

    /// Returns `behavior`: hand the conversation to this one.
    #[inline]
    pub fn set_behavior(self, v: Id) {
        self.0.set("behavior", v)
    }

    /// Returns `variables`: its variables.
    #[inline]
    pub fn set_variables(self, v: Map) {
        self.0.set("variables", v)
    }

    /// Returns `return`: come back here when it has ended.
    #[inline]
    pub fn set_return(self, v: bool) {
        self.0.set("return", v)
    }

    /// Returns `result`: what the conversation that opened this one gets.
    #[inline]
    pub fn set_result(self, v: Map) {
        self.0.set("result", v)
    }
}
