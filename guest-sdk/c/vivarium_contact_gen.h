// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CONTACT_GEN_H
#define VIVARIUM_CONTACT_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_contact_registered_sc is the event event.contact.registered.sc: a visitor
// confirmed an account in the support center.
typedef struct { int32_t size; } viv_contact_registered_sc;
#define VIV_ID_contact_registered_sc "event.contact.registered.sc"

// viv_contact_registered_sc_contact gives the record behind contact_.
VIV_INLINE viv_contact viv_contact_registered_sc_contact(viv_contact_registered_sc ev) {
	viv_contact to = {viv_linked("contact_")};
	return to;
}

// viv_contact_registered_sc_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_contact_registered_sc_behavior(viv_contact_registered_sc ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_contact_registered_sc_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_contact_registered_sc_behavior_bot(viv_contact_registered_sc ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

#endif
