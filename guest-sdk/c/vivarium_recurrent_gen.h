// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECURRENT_GEN_H
#define VIVARIUM_RECURRENT_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_behavior_recurrent is the event event.behavior.recurrent: the behavior's
// next planned time has come. Missed times are not made up for.
typedef struct { int32_t size; } viv_behavior_recurrent;
#define VIV_ID_behavior_recurrent "event.behavior.recurrent"

// viv_behavior_recurrent_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_behavior_recurrent_behavior(viv_behavior_recurrent ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_behavior_recurrent_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_behavior_recurrent_behavior_bot(viv_behavior_recurrent ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_behavior_recurrent_param_repeat_patterns gives the param repeat_patterns:
// five-field cron lines; the earliest match counts.
VIV_INLINE viv_value viv_behavior_recurrent_param_repeat_patterns(viv_behavior_recurrent ev) { return viv_param("repeat_patterns"); }

// viv_behavior_recurrent_param_timezone gives the param timezone: zone of the
// lines; the server's by default.
VIV_INLINE viv_text viv_behavior_recurrent_param_timezone(viv_behavior_recurrent ev) { return viv_as_text(viv_param("timezone")); }

// viv_behavior_recurrent_param_repeat_run_at gives the param repeat_run_at:
// next planned time; the host keeps it.
VIV_INLINE viv_date viv_behavior_recurrent_param_repeat_run_at(viv_behavior_recurrent ev) { return viv_as_int(viv_param("repeat_run_at")); }

// viv_behavior_recurrent_param_repeat_history gives the param repeat_history:
// last 25 times; the host keeps it.
VIV_INLINE viv_value viv_behavior_recurrent_param_repeat_history(viv_behavior_recurrent ev) { return viv_param("repeat_history"); }

#endif
