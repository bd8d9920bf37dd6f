// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_INTERACTION_GEN_H
#define VIVARIUM_INTERACTION_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_interactions_get_worker is the event event.interactions.get.worker: a
// menu is opened for a worker at a named point; every behavior may add entries.
typedef struct { int32_t size; } viv_interactions_get_worker;
#define VIV_ID_interactions_get_worker "event.interactions.get.worker"

// viv_interaction_chat_portal is the event event.interaction.chat.portal: a
// visitor of a portal starts an interaction; without a behavior nothing opens.
typedef struct { int32_t size; } viv_interaction_chat_portal;
#define VIV_ID_interaction_chat_portal "event.interaction.chat.portal"

// viv_interaction_chat_worker is the event event.interaction.chat.worker: a
// worker picks an interaction; without a behavior nothing opens.
typedef struct { int32_t size; } viv_interaction_chat_worker;
#define VIV_ID_interaction_chat_worker "event.interaction.chat.worker"

// viv_interactions_get_worker_point gives point: menu point: global,
// mail.compose, mail.reply or record:<type>.
VIV_INLINE viv_text viv_interactions_get_worker_point(viv_interactions_get_worker ev) { return viv_as_text(viv_sent("point")); }

// viv_interactions_get_worker_point_params gives point_params: context of the
// point, such as the record.
VIV_INLINE viv_value viv_interactions_get_worker_point_params(viv_interactions_get_worker ev) { return viv_sent("point_params"); }

// viv_interactions_get_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_interactions_get_worker_worker(viv_interactions_get_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_interactions_get_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_interactions_get_worker_behavior(viv_interactions_get_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_interactions_get_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_interactions_get_worker_behavior_bot(viv_interactions_get_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_interactions_get_worker_param_listen_points gives the param
// listen_points: points to answer at, with * as wildcard.
VIV_INLINE viv_value viv_interactions_get_worker_param_listen_points(viv_interactions_get_worker ev) { return viv_param("listen_points"); }

// viv_interactions_get_worker_set_interactions returns interactions: entries
// for the menu.
VIV_INLINE void viv_interactions_get_worker_set_interactions(viv_interactions_get_worker ev, viv_interaction_entry_list v) { viv_put_interaction_entry_list(viv_return("interactions"), v); }

// viv_interaction_chat_portal_client_browser gives client_browser: browser
// name.
VIV_INLINE viv_text viv_interaction_chat_portal_client_browser(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_browser")); }

// viv_interaction_chat_portal_client_browser_version gives
// client_browser_version: browser version.
VIV_INLINE viv_text viv_interaction_chat_portal_client_browser_version(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_browser_version")); }

// viv_interaction_chat_portal_client_ip gives client_ip: remote address.
VIV_INLINE viv_text viv_interaction_chat_portal_client_ip(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_ip")); }

// viv_interaction_chat_portal_client_platform gives client_platform: operating
// system.
VIV_INLINE viv_text viv_interaction_chat_portal_client_platform(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_platform")); }

// viv_interaction_chat_portal_client_url gives client_url: page the person is
// on.
VIV_INLINE viv_text viv_interaction_chat_portal_client_url(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_url")); }

// viv_interaction_chat_portal_client_time gives client_time: time the browser
// reports.
VIV_INLINE viv_text viv_interaction_chat_portal_client_time(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("client_time")); }

// viv_interaction_chat_portal_interaction gives interaction: name of the
// interaction.
VIV_INLINE viv_text viv_interaction_chat_portal_interaction(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("interaction")); }

// viv_interaction_chat_portal_interaction_params gives interaction_params:
// parameters of the menu entry or page.
VIV_INLINE viv_value viv_interaction_chat_portal_interaction_params(viv_interaction_chat_portal ev) { return viv_sent("interaction_params"); }

// viv_interaction_chat_portal_portal_code gives portal_code: code of the
// portal.
VIV_INLINE viv_text viv_interaction_chat_portal_portal_code(viv_interaction_chat_portal ev) { return viv_as_text(viv_sent("portal_code")); }

// viv_interaction_chat_portal_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_interaction_chat_portal_behavior(viv_interaction_chat_portal ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_interaction_chat_portal_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_interaction_chat_portal_behavior_bot(viv_interaction_chat_portal ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_interaction_chat_portal_set_behavior returns behavior: the conversation
// to open.
VIV_INLINE void viv_interaction_chat_portal_set_behavior(viv_interaction_chat_portal ev, viv_id v) { viv_put_id(viv_return("behavior"), v); }

// viv_interaction_chat_portal_set_variables returns variables: its variables.
VIV_INLINE void viv_interaction_chat_portal_set_variables(viv_interaction_chat_portal ev, viv_value v) { viv_put_value(viv_return("variables"), v); }

// viv_interaction_chat_worker_client_browser gives client_browser: browser
// name.
VIV_INLINE viv_text viv_interaction_chat_worker_client_browser(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_browser")); }

// viv_interaction_chat_worker_client_browser_version gives
// client_browser_version: browser version.
VIV_INLINE viv_text viv_interaction_chat_worker_client_browser_version(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_browser_version")); }

// viv_interaction_chat_worker_client_ip gives client_ip: remote address.
VIV_INLINE viv_text viv_interaction_chat_worker_client_ip(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_ip")); }

// viv_interaction_chat_worker_client_platform gives client_platform: operating
// system.
VIV_INLINE viv_text viv_interaction_chat_worker_client_platform(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_platform")); }

// viv_interaction_chat_worker_client_url gives client_url: page the person is
// on.
VIV_INLINE viv_text viv_interaction_chat_worker_client_url(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_url")); }

// viv_interaction_chat_worker_client_time gives client_time: time the browser
// reports.
VIV_INLINE viv_text viv_interaction_chat_worker_client_time(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("client_time")); }

// viv_interaction_chat_worker_interaction gives interaction: name of the
// interaction.
VIV_INLINE viv_text viv_interaction_chat_worker_interaction(viv_interaction_chat_worker ev) { return viv_as_text(viv_sent("interaction")); }

// viv_interaction_chat_worker_interaction_params gives interaction_params:
// parameters of the menu entry or page.
VIV_INLINE viv_value viv_interaction_chat_worker_interaction_params(viv_interaction_chat_worker ev) { return viv_sent("interaction_params"); }

// viv_interaction_chat_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_interaction_chat_worker_worker(viv_interaction_chat_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_interaction_chat_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_interaction_chat_worker_behavior(viv_interaction_chat_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_interaction_chat_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_interaction_chat_worker_behavior_bot(viv_interaction_chat_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_interaction_chat_worker_set_behavior returns behavior: the conversation
// to open.
VIV_INLINE void viv_interaction_chat_worker_set_behavior(viv_interaction_chat_worker ev, viv_id v) { viv_put_id(viv_return("behavior"), v); }

// viv_interaction_chat_worker_set_variables returns variables: its variables.
VIV_INLINE void viv_interaction_chat_worker_set_variables(viv_interaction_chat_worker ev, viv_value v) { viv_put_value(viv_return("variables"), v); }

// viv_interaction_chat_worker_set_bot_name returns bot_name: name shown in the
// window.
VIV_INLINE void viv_interaction_chat_worker_set_bot_name(viv_interaction_chat_worker ev, viv_text v) { viv_put_text(viv_return("bot_name"), v); }

#endif
