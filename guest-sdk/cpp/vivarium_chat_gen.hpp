// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CHAT_GEN_HPP
#define VIVARIUM_CHAT_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// MessageChatPortal is the event event.message.chat.portal: a turn of a
// conversation with a visitor of a portal, when it opens and for every message.
class MessageChatPortal : public Operations {
public:
	static constexpr string_view vivarium_id = "event.message.chat.portal";

	// client_browser gives client_browser: browser name.
	string_view client_browser() const { return sent("client_browser").as_text(); }

	// client_browser_version gives client_browser_version: browser version.
	string_view client_browser_version() const { return sent("client_browser_version").as_text(); }

	// client_ip gives client_ip: remote address.
	string_view client_ip() const { return sent("client_ip").as_text(); }

	// client_platform gives client_platform: operating system.
	string_view client_platform() const { return sent("client_platform").as_text(); }

	// client_url gives client_url: page the person is on.
	string_view client_url() const { return sent("client_url").as_text(); }

	// message gives message: what the person sent; empty on the first turn.
	string_view message() const { return sent("message").as_text(); }

	// interaction gives interaction: name of the interaction.
	string_view interaction() const { return sent("interaction").as_text(); }

	// interaction_params gives interaction_params: parameters of the menu entry or
	// page.
	TextMap interaction_params() const { return TextMap(sent("interaction_params")); }

	// interaction_behavior_id gives interaction_behavior_id: the conversation in
	// control.
	Id interaction_behavior_id() const { return sent("interaction_behavior_id").as_int(); }

	// interaction_behavior_has_parent gives interaction_behavior_has_parent:
	// another conversation opened it.
	bool interaction_behavior_has_parent() const { return sent("interaction_behavior_has_parent").as_bool(); }

	// interaction_bot_name gives interaction_bot_name: name shown for the bot.
	string_view interaction_bot_name() const { return sent("interaction_bot_name").as_text(); }

	// interaction_bot_image gives interaction_bot_image: picture shown for the bot.
	string_view interaction_bot_image() const { return sent("interaction_bot_image").as_text(); }

	// client_time gives client_time: time the browser reports.
	string_view client_time() const { return sent("client_time").as_text(); }

	// cookie gives cookie: the visitor's session.
	string_view cookie() const { return sent("cookie").as_text(); }

	// portal_code gives portal_code: code of the portal.
	string_view portal_code() const { return sent("portal_code").as_text(); }

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may open
	// it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_replies returns replies: what to show, in order.
	void set_replies(Items<Reply> v) const { returns("replies").put(v); }

	// set_suspend returns suspend: wait for the person to answer.
	void set_suspend(bool v) const { returns("suspend").put(v); }

	// set_behavior returns behavior: hand the conversation to this one.
	void set_behavior(Id v) const { returns("behavior").id(v); }

	// set_variables returns variables: its variables.
	void set_variables(Any v) const { returns("variables").put(v); }

	// set_return returns return: come back here when it has ended.
	void set_return(bool v) const { returns("return").put(v); }

	// set_result returns result: what the conversation that opened this one gets.
	void set_result(Any v) const { returns("result").put(v); }
};

// MessageChatWorker is the event event.message.chat.worker: a turn of a
// conversation with a worker, when it opens and for every message.
class MessageChatWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.message.chat.worker";

	// client_browser gives client_browser: browser name.
	string_view client_browser() const { return sent("client_browser").as_text(); }

	// client_browser_version gives client_browser_version: browser version.
	string_view client_browser_version() const { return sent("client_browser_version").as_text(); }

	// client_ip gives client_ip: remote address.
	string_view client_ip() const { return sent("client_ip").as_text(); }

	// client_platform gives client_platform: operating system.
	string_view client_platform() const { return sent("client_platform").as_text(); }

	// client_url gives client_url: page the person is on.
	string_view client_url() const { return sent("client_url").as_text(); }

	// message gives message: what the person sent; empty on the first turn.
	string_view message() const { return sent("message").as_text(); }

	// interaction gives interaction: name of the interaction.
	string_view interaction() const { return sent("interaction").as_text(); }

	// interaction_params gives interaction_params: parameters of the menu entry or
	// page.
	TextMap interaction_params() const { return TextMap(sent("interaction_params")); }

	// interaction_behavior_id gives interaction_behavior_id: the conversation in
	// control.
	Id interaction_behavior_id() const { return sent("interaction_behavior_id").as_int(); }

	// interaction_behavior_has_parent gives interaction_behavior_has_parent:
	// another conversation opened it.
	bool interaction_behavior_has_parent() const { return sent("interaction_behavior_has_parent").as_bool(); }

	// interaction_bot_name gives interaction_bot_name: name shown for the bot.
	string_view interaction_bot_name() const { return sent("interaction_bot_name").as_text(); }

	// interaction_bot_image gives interaction_bot_image: picture shown for the bot.
	string_view interaction_bot_image() const { return sent("interaction_bot_image").as_text(); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may open
	// it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_replies returns replies: what to show, in order.
	void set_replies(Items<Reply> v) const { returns("replies").put(v); }

	// set_suspend returns suspend: wait for the person to answer.
	void set_suspend(bool v) const { returns("suspend").put(v); }

	// set_behavior returns behavior: hand the conversation to this one.
	void set_behavior(Id v) const { returns("behavior").id(v); }

	// set_variables returns variables: its variables.
	void set_variables(Any v) const { returns("variables").put(v); }

	// set_return returns return: come back here when it has ended.
	void set_return(bool v) const { returns("return").put(v); }

	// set_result returns result: what the conversation that opened this one gets.
	void set_result(Any v) const { returns("result").put(v); }
};

inline Behavior MessageChatPortal::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MessageChatPortal::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker MessageChatWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior MessageChatWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MessageChatWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_MessageChatPortal "event.message.chat.portal"
#define VIVARIUM_ID_MessageChatWorker "event.message.chat.worker"

#endif
