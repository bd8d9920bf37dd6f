// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_COMMENT_GEN_H
#define VIVARIUM_COMMENT_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_comment_created_worker is the event event.comment.created.worker: a
// comment was added to any record.
typedef struct { int32_t size; } viv_comment_created_worker;
#define VIV_ID_comment_created_worker "event.comment.created.worker"

// viv_comment_ticket_group is the event event.comment.ticket.group: a comment
// was added to a ticket in this group.
typedef struct { int32_t size; } viv_comment_ticket_group;
#define VIV_ID_comment_ticket_group "event.comment.ticket.group"

// viv_comment_created_worker_comment gives the record behind comment_.
VIV_INLINE viv_comment viv_comment_created_worker_comment(viv_comment_created_worker ev) {
	viv_comment to = {viv_linked("comment_")};
	return to;
}

// viv_comment_created_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_comment_created_worker_behavior(viv_comment_created_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_comment_created_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_comment_created_worker_behavior_bot(viv_comment_created_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_comment_ticket_group_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_comment_ticket_group_ticket_has_owner(viv_comment_ticket_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_comment_ticket_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_comment_ticket_group_ticket(viv_comment_ticket_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_comment_ticket_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_comment_ticket_group_group(viv_comment_ticket_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_comment_ticket_group_comment gives the record behind comment_.
VIV_INLINE viv_comment viv_comment_ticket_group_comment(viv_comment_ticket_group ev) {
	viv_comment to = {viv_linked("comment_")};
	return to;
}

// viv_comment_ticket_group_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_comment_ticket_group_behavior(viv_comment_ticket_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_comment_ticket_group_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_comment_ticket_group_behavior_bot(viv_comment_ticket_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_comment_ticket_group_add_recipients requests the action add_recipients:
// add participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_comment_ticket_group_add_recipients(viv_comment_ticket_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_comment_ticket_group_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_remove_recipients(viv_comment_ticket_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_comment_ticket_group_move_to requests the action move_to: put the ticket
// in another group and bucket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_comment_ticket_group_move_to(viv_comment_ticket_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_comment_ticket_group_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_reply_recipients(viv_comment_ticket_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_comment_ticket_group_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_comment_ticket_group_schedule_reply(viv_comment_ticket_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_comment_ticket_group_relay_email requests the action relay_email: send
// the message to chosen workers, who can answer from their own mailbox. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_relay_email(viv_comment_ticket_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_comment_ticket_group_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_importance(viv_comment_ticket_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_comment_ticket_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_owner(viv_comment_ticket_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_comment_ticket_group_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_comment_ticket_group_set_reopen_date(viv_comment_ticket_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_comment_ticket_group_set_status requests the action set_status: change
// the status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_status(viv_comment_ticket_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_comment_ticket_group_set_subject requests the action set_subject: change
// the subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_subject(viv_comment_ticket_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_comment_ticket_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_org(viv_comment_ticket_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_comment_ticket_group_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_comment_ticket_group_set_spam_training(viv_comment_ticket_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

#endif
