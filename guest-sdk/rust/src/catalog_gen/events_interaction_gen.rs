// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.interactions.get.worker: a menu is opened for a worker at a named point;
    /// every behavior may add entries.
    InteractionsGetWorker: "event.interactions.get.worker"
}

impl<'a> InteractionsGetWorker<'a> {
    /// `point`: menu point: global, mail.compose, mail.reply or record:<type>.
    #[inline]
    pub fn point(self) -> &'a str {
        self.0.own().text("point")
    }

    /// `point_params`: context of the point, such as the record.
    #[inline]
    pub fn point_params(self) -> Value<'a> {
        self.0.own().get("point_params")
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

    /// `listen_points`: points to answer at, with * as wildcard.
    #[inline]
    pub fn param_listen_points(self) -> Texts<'a> {
        self.0.params().texts("listen_points")
    }

    /// Returns `interactions`: entries for the menu.
    #[inline]
    pub fn set_interactions(self, v: &[InteractionEntry]) {
        self.0.set("interactions", v)
    }
}

event! {
    /// The event event.interaction.chat.portal: a visitor of a portal starts an interaction;
    /// without a behavior nothing opens.
    InteractionChatPortal: "event.interaction.chat.portal"
}

impl<'a> InteractionChatPortal<'a> {
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

    /// `client_time`: time the browser reports.
    #[inline]
    pub fn client_time(self) -> &'a str {
        self.0.own().text("client_time")
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

    /// Returns `behavior`: the conversation to open.
    #[inline]
    pub fn set_behavior(self, v: Id) {
        self.0.set("behavior", v)
    }

    /// Returns `variables`: its variables.
    #[inline]
    pub fn set_variables(self, v: Map) {
        self.0.set("variables", v)
    }
}

event! {
    /// The event event.interaction.chat.worker: a worker picks an interaction; without a behavior
    /// nothing opens.
    InteractionChatWorker: "event.interaction.chat.worker"
}

impl<'a> InteractionChatWorker<'a> {
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

    /// `client_time`: time the browser reports.
    #[inline]
    pub fn client_time(self) -> &'a str {
        self.0.own().text("client_time")
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

    /// Returns `behavior`: the conversation to open.
    #[inline]
    pub fn set_behavior(self, v: Id) {
        self.0.set("behavior", v)
    }

    /// Returns `variables`: its variables.
    #[inline]
    pub fn set_variables(self, v: Map) {
        self.0.set("variables", v)
    }

    /// Returns `bot_name`: name shown in the window.
    #[inline]
    pub fn set_bot_name(self, v: &str) {
        self.0.set("bot_name", v)
    }
}
