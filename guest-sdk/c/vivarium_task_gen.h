// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_TASK_GEN_H
#define VIVARIUM_TASK_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_task_created_worker is the event event.task.created.worker: a task was
// created. The original platform has deprecated it.
typedef struct { int32_t size; } viv_task_created_worker;
#define VIV_ID_task_created_worker "event.task.created.worker"

// viv_task_created_worker_task gives the record behind task_.
VIV_INLINE viv_task viv_task_created_worker_task(viv_task_created_worker ev) {
	viv_task to = {viv_linked("task_")};
	return to;
}

// viv_task_created_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_task_created_worker_behavior(viv_task_created_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_task_created_worker_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_task_created_worker_behavior_bot(viv_task_created_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_task_created_worker_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_task_created_worker_set_importance(viv_task_created_worker ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_task_created_worker_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_task_created_worker_set_owner(viv_task_created_worker ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_task_created_worker_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_task_created_worker_set_reopen_date(viv_task_created_worker ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_task_created_worker_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_task_created_worker_set_status(viv_task_created_worker ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_task_created_worker_set_due_date requests the action set_due_date: set
// when the task is due. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_task_created_worker_set_due_date(viv_task_created_worker ev, const viv_set_due_date_options *opt) {
	viv_writer *op = viv_op("set_due_date");
	if (opt) viv_set_due_date_options_put(op, opt);
	return viv_act(op);
}

#endif
