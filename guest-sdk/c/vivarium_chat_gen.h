// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CHAT_GEN_H
#define VIVARIUM_CHAT_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_message_chat_portal is the event event.message.chat.portal: a turn of a
// conversation with a visitor of a portal, when it opens and for every message.
typedef struct { int32_t size; } viv_message_chat_portal;
#define VIV_ID_message_chat_portal "event.message.chat.portal"

// viv_message_chat_worker is the event event.message.chat.worker: a turn of a
// conversation with a worker, when it opens and for every message.
typedef struct { int32_t size; } viv_message_chat_worker;
#define VIV_ID_message_chat_worker "event.message.chat.worker"

// viv_message_chat_portal_client_browser gives client_browser: browser name.
VIV_INLINE viv_text viv_message_chat_portal_client_browser(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_browser")); }

// viv_message_chat_portal_client_browser_version gives client_browser_version:
// browser version.
VIV_INLINE viv_text viv_message_chat_portal_client_browser_version(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_browser_version")); }

// viv_message_chat_portal_client_ip gives client_ip: remote address.
VIV_INLINE viv_text viv_message_chat_portal_client_ip(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_ip")); }

// viv_message_chat_portal_client_platform gives client_platform: operating
// system.
VIV_INLINE viv_text viv_message_chat_portal_client_platform(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_platform")); }

// viv_message_chat_portal_client_url gives client_url: page the person is on.
VIV_INLINE viv_text viv_message_chat_portal_client_url(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_url")); }

// viv_message_chat_portal_message gives message: what the person sent; empty on
// the first turn.
VIV_INLINE viv_text viv_message_chat_portal_message(viv_message_chat_portal ev) { return viv_as_text(viv_sent("message")); }

// viv_message_chat_portal_interaction gives interaction: name of the
// interaction.
VIV_INLINE viv_text viv_message_chat_portal_interaction(viv_message_chat_portal ev) { return viv_as_text(viv_sent("interaction")); }

// viv_message_chat_portal_interaction_params gives interaction_params:
// parameters of the menu entry or page.
VIV_INLINE viv_value viv_message_chat_portal_interaction_params(viv_message_chat_portal ev) { return viv_sent("interaction_params"); }

// viv_message_chat_portal_interaction_behavior_id gives
// interaction_behavior_id: the conversation in control.
VIV_INLINE viv_id viv_message_chat_portal_interaction_behavior_id(viv_message_chat_portal ev) { return viv_as_int(viv_sent("interaction_behavior_id")); }

// viv_message_chat_portal_interaction_behavior_has_parent gives
// interaction_behavior_has_parent: another conversation opened it.
VIV_INLINE bool viv_message_chat_portal_interaction_behavior_has_parent(viv_message_chat_portal ev) { return viv_as_bool(viv_sent("interaction_behavior_has_parent")); }

// viv_message_chat_portal_interaction_bot_name gives interaction_bot_name: name
// shown for the bot.
VIV_INLINE viv_text viv_message_chat_portal_interaction_bot_name(viv_message_chat_portal ev) { return viv_as_text(viv_sent("interaction_bot_name")); }

// viv_message_chat_portal_interaction_bot_image gives interaction_bot_image:
// picture shown for the bot.
VIV_INLINE viv_text viv_message_chat_portal_interaction_bot_image(viv_message_chat_portal ev) { return viv_as_text(viv_sent("interaction_bot_image")); }

// viv_message_chat_portal_client_time gives client_time: time the browser
// reports.
VIV_INLINE viv_text viv_message_chat_portal_client_time(viv_message_chat_portal ev) { return viv_as_text(viv_sent("client_time")); }

// viv_message_chat_portal_cookie gives cookie: the visitor's session.
VIV_INLINE viv_text viv_message_chat_portal_cookie(viv_message_chat_portal ev) { return viv_as_text(viv_sent("cookie")); }

// viv_message_chat_portal_portal_code gives portal_code: code of the portal.
VIV_INLINE viv_text viv_message_chat_portal_portal_code(viv_message_chat_portal ev) { return viv_as_text(viv_sent("portal_code")); }

// viv_message_chat_portal_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_message_chat_portal_behavior(viv_message_chat_portal ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_message_chat_portal_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_message_chat_portal_behavior_bot(viv_message_chat_portal ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_message_chat_portal_param_is_private gives the param is_private: only
// behaviors of the same bot may open it.
VIV_INLINE bool viv_message_chat_portal_param_is_private(viv_message_chat_portal ev) { return viv_as_bool(viv_param("is_private")); }

// viv_message_chat_portal_set_replies returns replies: what to show, in order.
VIV_INLINE void viv_message_chat_portal_set_replies(viv_message_chat_portal ev, viv_reply_list v) { viv_put_reply_list(viv_return("replies"), v); }

// viv_message_chat_portal_set_suspend returns suspend: wait for the person to
// answer.
VIV_INLINE void viv_message_chat_portal_set_suspend(viv_message_chat_portal ev, bool v) { viv_put_bool(viv_return("suspend"), v); }

// viv_message_chat_portal_set_behavior returns behavior: hand the conversation
// to this one.
VIV_INLINE void viv_message_chat_portal_set_behavior(viv_message_chat_portal ev, viv_id v) { viv_put_id(viv_return("behavior"), v); }

// viv_message_chat_portal_set_variables returns variables: its variables.
VIV_INLINE void viv_message_chat_portal_set_variables(viv_message_chat_portal ev, viv_value v) { viv_put_value(viv_return("variables"), v); }

// viv_message_chat_portal_set_return returns return: come back here when it has
// ended.
VIV_INLINE void viv_message_chat_portal_set_return(viv_message_chat_portal ev, bool v) { viv_put_bool(viv_return("return"), v); }

// viv_message_chat_portal_set_result returns result: what the conversation that
// opened this one gets.
VIV_INLINE void viv_message_chat_portal_set_result(viv_message_chat_portal ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_message_chat_worker_client_browser gives client_browser: browser name.
VIV_INLINE viv_text viv_message_chat_worker_client_browser(viv_message_chat_worker ev) { return viv_as_text(viv_sent("client_browser")); }

// viv_message_chat_worker_client_browser_version gives client_browser_version:
// browser version.
VIV_INLINE viv_text viv_message_chat_worker_client_browser_version(viv_message_chat_worker ev) { return viv_as_text(viv_sent("client_browser_version")); }

// viv_message_chat_worker_client_ip gives client_ip: remote address.
VIV_INLINE viv_text viv_message_chat_worker_client_ip(viv_message_chat_worker ev) { return viv_as_text(viv_sent("client_ip")); }

// viv_message_chat_worker_client_platform gives client_platform: operating
// system.
VIV_INLINE viv_text viv_message_chat_worker_client_platform(viv_message_chat_worker ev) { return viv_as_text(viv_sent("client_platform")); }

// viv_message_chat_worker_client_url gives client_url: page the person is on.
VIV_INLINE viv_text viv_message_chat_worker_client_url(viv_message_chat_worker ev) { return viv_as_text(viv_sent("client_url")); }

// viv_message_chat_worker_message gives message: what the person sent; empty on
// the first turn.
VIV_INLINE viv_text viv_message_chat_worker_message(viv_message_chat_worker ev) { return viv_as_text(viv_sent("message")); }

// viv_message_chat_worker_interaction gives interaction: name of the
// interaction.
VIV_INLINE viv_text viv_message_chat_worker_interaction(viv_message_chat_worker ev) { return viv_as_text(viv_sent("interaction")); }

// viv_message_chat_worker_interaction_params gives interaction_params:
// parameters of the menu entry or page.
VIV_INLINE viv_value viv_message_chat_worker_interaction_params(viv_message_chat_worker ev) { return viv_sent("interaction_params"); }

// viv_message_chat_worker_interaction_behavior_id gives
// interaction_behavior_id: the conversation in control.
VIV_INLINE viv_id viv_message_chat_worker_interaction_behavior_id(viv_message_chat_worker ev) { return viv_as_int(viv_sent("interaction_behavior_id")); }

// viv_message_chat_worker_interaction_behavior_has_parent gives
// interaction_behavior_has_parent: another conversation opened it.
VIV_INLINE bool viv_message_chat_worker_interaction_behavior_has_parent(viv_message_chat_worker ev) { return viv_as_bool(viv_sent("interaction_behavior_has_parent")); }

// viv_message_chat_worker_interaction_bot_name gives interaction_bot_name: name
// shown for the bot.
VIV_INLINE viv_text viv_message_chat_worker_interaction_bot_name(viv_message_chat_worker ev) { return viv_as_text(viv_sent("interaction_bot_name")); }

// viv_message_chat_worker_interaction_bot_image gives interaction_bot_image:
// picture shown for the bot.
VIV_INLINE viv_text viv_message_chat_worker_interaction_bot_image(viv_message_chat_worker ev) { return viv_as_text(viv_sent("interaction_bot_image")); }

// viv_message_chat_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_message_chat_worker_worker(viv_message_chat_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_message_chat_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_message_chat_worker_behavior(viv_message_chat_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_message_chat_worker_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_message_chat_worker_behavior_bot(viv_message_chat_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_message_chat_worker_param_is_private gives the param is_private: only
// behaviors of the same bot may open it.
VIV_INLINE bool viv_message_chat_worker_param_is_private(viv_message_chat_worker ev) { return viv_as_bool(viv_param("is_private")); }

// viv_message_chat_worker_set_replies returns replies: what to show, in order.
VIV_INLINE void viv_message_chat_worker_set_replies(viv_message_chat_worker ev, viv_reply_list v) { viv_put_reply_list(viv_return("replies"), v); }

// viv_message_chat_worker_set_suspend returns suspend: wait for the person to
// answer.
VIV_INLINE void viv_message_chat_worker_set_suspend(viv_message_chat_worker ev, bool v) { viv_put_bool(viv_return("suspend"), v); }

// viv_message_chat_worker_set_behavior returns behavior: hand the conversation
// to this one.
VIV_INLINE void viv_message_chat_worker_set_behavior(viv_message_chat_worker ev, viv_id v) { viv_put_id(viv_return("behavior"), v); }

// viv_message_chat_worker_set_variables returns variables: its variables.
VIV_INLINE void viv_message_chat_worker_set_variables(viv_message_chat_worker ev, viv_value v) { viv_put_value(viv_return("variables"), v); }

// viv_message_chat_worker_set_return returns return: come back here when it has
// ended.
VIV_INLINE void viv_message_chat_worker_set_return(viv_message_chat_worker ev, bool v) { viv_put_bool(viv_return("return"), v); }

// viv_message_chat_worker_set_result returns result: what the conversation that
// opened this one gets.
VIV_INLINE void viv_message_chat_worker_set_result(viv_message_chat_worker ev, viv_value v) { viv_put_value(viv_return("result"), v); }

#endif
