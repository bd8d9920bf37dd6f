// Code generated from the catalog; DO NOT EDIT.

package vivarium

// MessageChatPortal is the event event.message.chat.portal: a turn of a
// conversation with a visitor of a portal, when it opens and for every message.
type MessageChatPortal struct{ *Event }

// ClientBrowser gives client_browser: browser name.
func (e MessageChatPortal) ClientBrowser() string { return e.Own().Text("client_browser") }

// ClientBrowserVersion gives client_browser_version: browser version.
func (e MessageChatPortal) ClientBrowserVersion() string {
	return e.Own().Text("client_browser_version")
}

// ClientIP gives client_ip: remote address.
func (e MessageChatPortal) ClientIP() string { return e.Own().Text("client_ip") }

// ClientPlatform gives client_platform: operating system.
func (e MessageChatPortal) ClientPlatform() string { return e.Own().Text("client_platform") }

// ClientURL gives client_url: page the person is on.
func (e MessageChatPortal) ClientURL() string { return e.Own().Text("client_url") }

// Message gives message: what the person sent; empty on the first turn.
func (e MessageChatPortal) Message() string { return e.Own().Text("message") }

// Interaction gives interaction: name of the interaction.
func (e MessageChatPortal) Interaction() string { return e.Own().Text("interaction") }

// InteractionParams gives interaction_params: parameters of the menu entry or
// page.
func (e MessageChatPortal) InteractionParams() TextMap { return e.Own().TextMap("interaction_params") }

// InteractionBehaviorID gives interaction_behavior_id: the conversation in
// control.
func (e MessageChatPortal) InteractionBehaviorID() ID { return e.Own().ID("interaction_behavior_id") }

// InteractionBehaviorHasParent gives interaction_behavior_has_parent: another
// conversation opened it.
func (e MessageChatPortal) InteractionBehaviorHasParent() bool {
	return e.Own().Bool("interaction_behavior_has_parent")
}

// InteractionBotName gives interaction_bot_name: name shown for the bot.
func (e MessageChatPortal) InteractionBotName() string { return e.Own().Text("interaction_bot_name") }

// InteractionBotImage gives interaction_bot_image: picture shown for the bot.
func (e MessageChatPortal) InteractionBotImage() string { return e.Own().Text("interaction_bot_image") }

// ClientTime gives client_time: time the browser reports.
func (e MessageChatPortal) ClientTime() string { return e.Own().Text("client_time") }

// Cookie gives cookie: the visitor's session.
func (e MessageChatPortal) Cookie() string { return e.Own().Text("cookie") }

// PortalCode gives portal_code: code of the portal.
func (e MessageChatPortal) PortalCode() string { return e.Own().Text("portal_code") }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MessageChatPortal) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MessageChatPortal) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may open it.
func (e MessageChatPortal) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetReplies returns replies: what to show, in order.
func (e MessageChatPortal) SetReplies(v []Reply) { AppendList(e.Returns("replies"), v) }

// SetSuspend returns suspend: wait for the person to answer.
func (e MessageChatPortal) SetSuspend(v bool) { e.Returns("suspend").Bool(v) }

// SetBehavior returns behavior: hand the conversation to this one.
func (e MessageChatPortal) SetBehavior(v ID) { v.AppendTo(e.Returns("behavior")) }

// SetVariables returns variables: its variables.
func (e MessageChatPortal) SetVariables(v Map) { v.AppendTo(e.Returns("variables")) }

// SetReturn returns return: come back here when it has ended.
func (e MessageChatPortal) SetReturn(v bool) { e.Returns("return").Bool(v) }

// SetResult returns result: what the conversation that opened this one gets.
func (e MessageChatPortal) SetResult(v Map) { v.AppendTo(e.Returns("result")) }

// MessageChatWorker is the event event.message.chat.worker: a turn of a
// conversation with a worker, when it opens and for every message.
type MessageChatWorker struct{ *Event }

// ClientBrowser gives client_browser: browser name.
func (e MessageChatWorker) ClientBrowser() string { return e.Own().Text("client_browser") }

// ClientBrowserVersion gives client_browser_version: browser version.
func (e MessageChatWorker) ClientBrowserVersion() string {
	return e.Own().Text("client_browser_version")
}

// ClientIP gives client_ip: remote address.
func (e MessageChatWorker) ClientIP() string { return e.Own().Text("client_ip") }

// ClientPlatform gives client_platform: operating system.
func (e MessageChatWorker) ClientPlatform() string { return e.Own().Text("client_platform") }

// ClientURL gives client_url: page the person is on.
func (e MessageChatWorker) ClientURL() string { return e.Own().Text("client_url") }

// Message gives message: what the person sent; empty on the first turn.
func (e MessageChatWorker) Message() string { return e.Own().Text("message") }

// Interaction gives interaction: name of the interaction.
func (e MessageChatWorker) Interaction() string { return e.Own().Text("interaction") }

// InteractionParams gives interaction_params: parameters of the menu entry or
// page.
func (e MessageChatWorker) InteractionParams() TextMap { return e.Own().TextMap("interaction_params") }

// InteractionBehaviorID gives interaction_behavior_id: the conversation in
// control.
func (e MessageChatWorker) InteractionBehaviorID() ID { return e.Own().ID("interaction_behavior_id") }

// InteractionBehaviorHasParent gives interaction_behavior_has_parent: another
// conversation opened it.
func (e MessageChatWorker) InteractionBehaviorHasParent() bool {
	return e.Own().Bool("interaction_behavior_has_parent")
}

// InteractionBotName gives interaction_bot_name: name shown for the bot.
func (e MessageChatWorker) InteractionBotName() string { return e.Own().Text("interaction_bot_name") }

// InteractionBotImage gives interaction_bot_image: picture shown for the bot.
func (e MessageChatWorker) InteractionBotImage() string { return e.Own().Text("interaction_bot_image") }

// Worker gives the record behind worker_.
func (e MessageChatWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MessageChatWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MessageChatWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamIsPrivate gives is_private: only behaviors of the same bot may open it.
func (e MessageChatWorker) ParamIsPrivate() bool { return e.Params().Bool("is_private") }

// SetReplies returns replies: what to show, in order.
func (e MessageChatWorker) SetReplies(v []Reply) { AppendList(e.Returns("replies"), v) }

// SetSuspend returns suspend: wait for the person to answer.
func (e MessageChatWorker) SetSuspend(v bool) { e.Returns("suspend").Bool(v) }

// SetBehavior returns behavior: hand the conversation to this one.
func (e MessageChatWorker) SetBehavior(v ID) { v.AppendTo(e.Returns("behavior")) }

// SetVariables returns variables: its variables.
func (e MessageChatWorker) SetVariables(v Map) { v.AppendTo(e.Returns("variables")) }

// SetReturn returns return: come back here when it has ended.
func (e MessageChatWorker) SetReturn(v bool) { e.Returns("return").Bool(v) }

// SetResult returns result: what the conversation that opened this one gets.
func (e MessageChatWorker) SetResult(v Map) { v.AppendTo(e.Returns("result")) }
