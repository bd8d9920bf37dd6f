// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_API_GEN_H
#define VIVARIUM_API_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_api_custom_request is the event event.api.custom_request: a client of the
// REST API runs the behavior; it states every public variable.
typedef struct { int32_t size; } viv_api_custom_request;
#define VIV_ID_api_custom_request "event.api.custom_request"

// viv_api_custom_request_va gives the record behind va_.
VIV_INLINE viv_bot viv_api_custom_request_va(viv_api_custom_request ev) {
	viv_bot to = {viv_linked("va_")};
	return to;
}

// viv_api_custom_request_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_api_custom_request_behavior(viv_api_custom_request ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_api_custom_request_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_api_custom_request_behavior_bot(viv_api_custom_request ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_api_custom_request_set_response returns response: what the client gets.
VIV_INLINE void viv_api_custom_request_set_response(viv_api_custom_request ev, viv_text v) { viv_put_text(viv_return("response"), v); }

#endif
