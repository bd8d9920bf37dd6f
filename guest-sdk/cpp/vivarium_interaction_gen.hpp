// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_INTERACTION_GEN_HPP
#define VIVARIUM_INTERACTION_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// InteractionsGetWorker is the event event.interactions.get.worker: a menu is
// opened for a worker at a named point; every behavior may add entries.
class InteractionsGetWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.interactions.get.worker";

	// point gives point: menu point: global, mail.compose, mail.reply or
	// record:<type>.
	string_view point() const { return sent("point").as_text(); }

	// point_params gives point_params: context of the point, such as the record.
	Value point_params() const { return sent("point_params"); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_listen_points gives listen_points: points to answer at, with * as
	// wildcard.
	Texts param_listen_points() const { return Texts(params().get("listen_points")); }

	// set_interactions returns interactions: entries for the menu.
	void set_interactions(Items<InteractionEntry> v) const { returns("interactions").put(v); }
};

// InteractionChatPortal is the event event.interaction.chat.portal: a visitor
// of a portal starts an interaction; without a behavior nothing opens.
class InteractionChatPortal : public Operations {
public:
	static constexpr string_view vivarium_id = "event.interaction.chat.portal";

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

	// client_time gives client_time: time the browser reports.
	string_view client_time() const { return sent("client_time").as_text(); }

	// interaction gives interaction: name of the interaction.
	string_view interaction() const { return sent("interaction").as_text(); }

	// interaction_params gives interaction_params: parameters of the menu entry or
	// page.
	TextMap interaction_params() const { return TextMap(sent("interaction_params")); }

	// portal_code gives portal_code: code of the portal.
	string_view portal_code() const { return sent("portal_code").as_text(); }

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_behavior returns behavior: the conversation to open.
	void set_behavior(Id v) const { returns("behavior").id(v); }

	// set_variables returns variables: its variables.
	void set_variables(Any v) const { returns("variables").put(v); }
};

// InteractionChatWorker is the event event.interaction.chat.worker: a worker
// picks an interaction; without a behavior nothing opens.
class InteractionChatWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.interaction.chat.worker";

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

	// client_time gives client_time: time the browser reports.
	string_view client_time() const { return sent("client_time").as_text(); }

	// interaction gives interaction: name of the interaction.
	string_view interaction() const { return sent("interaction").as_text(); }

	// interaction_params gives interaction_params: parameters of the menu entry or
	// page.
	TextMap interaction_params() const { return TextMap(sent("interaction_params")); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_behavior returns behavior: the conversation to open.
	void set_behavior(Id v) const { returns("behavior").id(v); }

	// set_variables returns variables: its variables.
	void set_variables(Any v) const { returns("variables").put(v); }

	// set_bot_name returns bot_name: name shown in the window.
	void set_bot_name(string_view v) const { returns("bot_name").put(v); }
};

inline Worker InteractionsGetWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior InteractionsGetWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot InteractionsGetWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Behavior InteractionChatPortal::behavior() const { return Behavior(linked("behavior_")); }
inline Bot InteractionChatPortal::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker InteractionChatWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior InteractionChatWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot InteractionChatWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_InteractionsGetWorker "event.interactions.get.worker"
#define VIVARIUM_ID_InteractionChatPortal "event.interaction.chat.portal"
#define VIVARIUM_ID_InteractionChatWorker "event.interaction.chat.worker"

#endif
