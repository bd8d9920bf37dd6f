// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_API_GEN_HPP
#define VIVARIUM_API_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// APICustomRequest is the event event.api.custom_request: a client of the REST
// API runs the behavior; it states every public variable.
class APICustomRequest : public Operations {
public:
	static constexpr string_view vivarium_id = "event.api.custom_request";

	// va gives the record behind va_.
	Bot va() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_response returns response: what the client gets.
	void set_response(string_view v) const { returns("response").put(v); }
};

inline Bot APICustomRequest::va() const { return Bot(linked("va_")); }
inline Behavior APICustomRequest::behavior() const { return Behavior(linked("behavior_")); }
inline Bot APICustomRequest::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_APICustomRequest "event.api.custom_request"

#endif
