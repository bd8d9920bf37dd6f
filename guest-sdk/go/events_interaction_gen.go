// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// InteractionsGetWorker is the event event.interactions.get.worker: a menu is
// opened for a worker at a named point; every behavior may add entries.
type InteractionsGetWorker struct{ *Event }

// Point gives point: menu point: global, mail.compose, mail.reply or
// record:<type>.
func (e InteractionsGetWorker) Point() string { return e.Own().Text("point") }

// PointParams gives point_params: context of the point, such as the record.
func (e InteractionsGetWorker) PointParams() abi.Value { return e.Own().Get("point_params") }

// Worker gives the record behind worker_.
func (e InteractionsGetWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e InteractionsGetWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e InteractionsGetWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamListenPoints gives listen_points: points to answer at, with * as
// wildcard.
func (e InteractionsGetWorker) ParamListenPoints() Texts { return e.Params().Texts("listen_points") }

// SetInteractions returns interactions: entries for the menu.
func (e InteractionsGetWorker) SetInteractions(v []InteractionEntry) {
	AppendList(e.Returns("interactions"), v)
}

// InteractionChatPortal is the event event.interaction.chat.portal: a visitor
// of a portal starts an interaction; without a behavior nothing opens.
type InteractionChatPortal struct{ *Event }

// ClientBrowser gives client_browser: browser name.
func (e InteractionChatPortal) ClientBrowser() string { return e.Own().Text("client_browser") }

// ClientBrowserVersion gives client_browser_version: browser version.
func (e InteractionChatPortal) ClientBrowserVersion() string {
	return e.Own().Text("client_browser_version")
}

// ClientIP gives client_ip: remote address.
func (e InteractionChatPortal) ClientIP() string { return e.Own().Text("client_ip") }

// ClientPlatform gives client_platform: operating system.
func (e InteractionChatPortal) ClientPlatform() string { return e.Own().Text("client_platform") }

// ClientURL gives client_url: page the person is on.
func (e InteractionChatPortal) ClientURL() string { return e.Own().Text("client_url") }

// ClientTime gives client_time: time the browser reports.
func (e InteractionChatPortal) ClientTime() string { return e.Own().Text("client_time") }

// Interaction gives interaction: name of the interaction.
func (e InteractionChatPortal) Interaction() string { return e.Own().Text("interaction") }

// InteractionParams gives interaction_params: parameters of the menu entry or
// page.
func (e InteractionChatPortal) InteractionParams() TextMap {
	return e.Own().TextMap("interaction_params")
}

// PortalCode gives portal_code: code of the portal.
func (e InteractionChatPortal) PortalCode() string { return e.Own().Text("portal_code") }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e InteractionChatPortal) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e InteractionChatPortal) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetBehavior returns behavior: the conversation to open.
func (e InteractionChatPortal) SetBehavior(v ID) { v.AppendTo(e.Returns("behavior")) }

// SetVariables returns variables: its variables.
func (e InteractionChatPortal) SetVariables(v Map) { v.AppendTo(e.Returns("variables")) }

// InteractionChatWorker is the event event.interaction.chat.worker: a worker
// picks an interaction; without a behavior nothing opens.
type InteractionChatWorker struct{ *Event }

// ClientBrowser gives client_browser: browser name.
func (e InteractionChatWorker) ClientBrowser() string { return e.Own().Text("client_browser") }

// ClientBrowserVersion gives client_browser_version: browser version.
func (e InteractionChatWorker) ClientBrowserVersion() string {
	return e.Own().Text("client_browser_version")
}

// ClientIP gives client_ip: remote address.
func (e InteractionChatWorker) ClientIP() string { return e.Own().Text("client_ip") }

// ClientPlatform gives client_platform: operating system.
func (e InteractionChatWorker) ClientPlatform() string { return e.Own().Text("client_platform") }

// ClientURL gives client_url: page the person is on.
func (e InteractionChatWorker) ClientURL() string { return e.Own().Text("client_url") }

// ClientTime gives client_time: time the browser reports.
func (e InteractionChatWorker) ClientTime() string { return e.Own().Text("client_time") }

// Interaction gives interaction: name of the interaction.
func (e InteractionChatWorker) Interaction() string { return e.Own().Text("interaction") }

// InteractionParams gives interaction_params: parameters of the menu entry or
// page.
func (e InteractionChatWorker) InteractionParams() TextMap {
	return e.Own().TextMap("interaction_params")
}

// Worker gives the record behind worker_.
func (e InteractionChatWorker) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e InteractionChatWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e InteractionChatWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetBehavior returns behavior: the conversation to open.
func (e InteractionChatWorker) SetBehavior(v ID) { v.AppendTo(e.Returns("behavior")) }

// SetVariables returns variables: its variables.
func (e InteractionChatWorker) SetVariables(v Map) { v.AppendTo(e.Returns("variables")) }

// SetBotName returns bot_name: name shown in the window.
func (e InteractionChatWorker) SetBotName(v string) { e.Returns("bot_name").Str(v) }
