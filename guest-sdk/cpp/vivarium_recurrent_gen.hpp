// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECURRENT_GEN_HPP
#define VIVARIUM_RECURRENT_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// BehaviorRecurrent is the event event.behavior.recurrent: the behavior's next
// planned time has come. Missed times are not made up for.
class BehaviorRecurrent : public Operations {
public:
	static constexpr string_view vivarium_id = "event.behavior.recurrent";

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_repeat_patterns gives repeat_patterns: five-field cron lines; the
	// earliest match counts.
	Texts param_repeat_patterns() const { return Texts(params().get("repeat_patterns")); }

	// param_timezone gives timezone: zone of the lines; the server's by default.
	string_view param_timezone() const { return params().get("timezone").as_text(); }

	// param_repeat_run_at gives repeat_run_at: next planned time; the host keeps
	// it.
	Date param_repeat_run_at() const { return params().get("repeat_run_at").as_int(); }

	// param_repeat_history gives repeat_history: last 25 times; the host keeps it.
	Value param_repeat_history() const { return params().get("repeat_history"); }
};

inline Behavior BehaviorRecurrent::behavior() const { return Behavior(linked("behavior_")); }
inline Bot BehaviorRecurrent::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_BehaviorRecurrent "event.behavior.recurrent"

#endif
