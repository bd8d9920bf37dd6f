// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CONTACT_GEN_HPP
#define VIVARIUM_CONTACT_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// ContactRegisteredSc is the event event.contact.registered.sc: a visitor
// confirmed an account in the support center.
class ContactRegisteredSc : public Operations {
public:
	static constexpr string_view vivarium_id = "event.contact.registered.sc";

	// contact gives the record behind contact_.
	Contact contact() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;
};

inline Contact ContactRegisteredSc::contact() const { return Contact(linked("contact_")); }
inline Behavior ContactRegisteredSc::behavior() const { return Behavior(linked("behavior_")); }
inline Bot ContactRegisteredSc::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_ContactRegisteredSc "event.contact.registered.sc"

#endif
