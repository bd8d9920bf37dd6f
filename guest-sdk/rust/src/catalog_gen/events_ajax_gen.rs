// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.ajax.request: the browser of a signed-in worker calls the behavior by its
    /// URI. http_path is always empty.
    AjaxRequest: "event.ajax.request"
}

impl<'a> AjaxRequest<'a> {
    /// `http_verb`: method in upper case.
    #[inline]
    pub fn http_verb(self) -> &'a str {
        self.0.own().text("http_verb")
    }

    /// `http_path`: path behind the listener's URL.
    #[inline]
    pub fn http_path(self) -> &'a str {
        self.0.own().text("http_path")
    }

    /// `http_params`: query and form fields by normalised name.
    #[inline]
    pub fn http_params(self) -> TextMap<'a> {
        self.0.own().text_map("http_params")
    }

    /// `http_headers`: request headers, lower case with underscores.
    #[inline]
    pub fn http_headers(self) -> TextMap<'a> {
        self.0.own().text_map("http_headers")
    }

    /// `http_body`: request body as it came.
    #[inline]
    pub fn http_body(self) -> &'a [u8] {
        self.0.own().bytes("http_body")
    }

    /// `http_client_ip`: remote address.
    #[inline]
    pub fn http_client_ip(self) -> &'a str {
        self.0.own().text("http_client_ip")
    }

    /// The record behind `bot_`.
    #[inline]
    pub fn bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("bot_"))
    }

    /// The record behind `current_worker_`.
    #[inline]
    pub fn current_worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("current_worker_"))
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

    /// Returns `_http_status`: response status; 200 by default.
    #[inline]
    pub fn set_http_status(self, v: i64) {
        self.0.set("_http_status", v)
    }

    /// Returns `_http_response_headers`: response headers.
    #[inline]
    pub fn set_http_response_headers(self, v: MapOf<&str>) {
        self.0.set("_http_response_headers", v)
    }

    /// Returns `_http_response_body`: response body; nothing by default.
    #[inline]
    pub fn set_http_response_body(self, v: &[u8]) {
        self.0.set("_http_response_body", Raw(v))
    }
}
