// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CONVERSATION_GEN_H
#define VIVARIUM_CONVERSATION_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_ticket_viewed_worker is the event event.ticket.viewed.worker: a worker
// opens the page of a ticket; what the behavior changes is seen at once.
typedef struct { int32_t size; } viv_ticket_viewed_worker;
#define VIV_ID_ticket_viewed_worker "event.ticket.viewed.worker"

// viv_mail_assigned_group is the event event.mail.assigned.group: the owner of
// a ticket in this group changed.
typedef struct { int32_t size; } viv_mail_assigned_group;
#define VIV_ID_mail_assigned_group "event.mail.assigned.group"

// viv_mail_closed_group is the event event.mail.closed.group: a ticket in this
// group was closed.
typedef struct { int32_t size; } viv_mail_closed_group;
#define VIV_ID_mail_closed_group "event.mail.closed.group"

// viv_mail_moved_group is the event event.mail.moved.group: a ticket came into
// this group, or into another bucket of it.
typedef struct { int32_t size; } viv_mail_moved_group;
#define VIV_ID_mail_moved_group "event.mail.moved.group"

// viv_ticket_viewed_worker_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_ticket_viewed_worker_ticket_has_owner(viv_ticket_viewed_worker ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_ticket_viewed_worker_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_ticket_viewed_worker_ticket(viv_ticket_viewed_worker ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_ticket_viewed_worker_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_ticket_viewed_worker_group(viv_ticket_viewed_worker ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_ticket_viewed_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_ticket_viewed_worker_behavior(viv_ticket_viewed_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_ticket_viewed_worker_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_ticket_viewed_worker_behavior_bot(viv_ticket_viewed_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_ticket_viewed_worker_add_recipients requests the action add_recipients:
// add participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_ticket_viewed_worker_add_recipients(viv_ticket_viewed_worker ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_ticket_viewed_worker_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_remove_recipients(viv_ticket_viewed_worker ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_ticket_viewed_worker_move_to requests the action move_to: put the ticket
// in another group and bucket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_ticket_viewed_worker_move_to(viv_ticket_viewed_worker ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_ticket_viewed_worker_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_reply_recipients(viv_ticket_viewed_worker ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_ticket_viewed_worker_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_schedule_reply(viv_ticket_viewed_worker ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_ticket_viewed_worker_relay_email requests the action relay_email: send
// the message to chosen workers, who can answer from their own mailbox. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_relay_email(viv_ticket_viewed_worker ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_importance(viv_ticket_viewed_worker ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_owner(viv_ticket_viewed_worker ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_reopen_date(viv_ticket_viewed_worker ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_status requests the action set_status: change
// the status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_status(viv_ticket_viewed_worker ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_subject requests the action set_subject: change
// the subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_subject(viv_ticket_viewed_worker ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_org(viv_ticket_viewed_worker ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_ticket_viewed_worker_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_ticket_viewed_worker_set_spam_training(viv_ticket_viewed_worker ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_assigned_group_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_mail_assigned_group_ticket_has_owner(viv_mail_assigned_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_assigned_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_assigned_group_ticket(viv_mail_assigned_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_assigned_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_assigned_group_group(viv_mail_assigned_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_assigned_group_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_assigned_group_behavior(viv_mail_assigned_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_assigned_group_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_mail_assigned_group_behavior_bot(viv_mail_assigned_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_assigned_group_add_recipients requests the action add_recipients:
// add participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_assigned_group_add_recipients(viv_mail_assigned_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_assigned_group_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_remove_recipients(viv_mail_assigned_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_assigned_group_move_to requests the action move_to: put the ticket
// in another group and bucket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_assigned_group_move_to(viv_mail_assigned_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_assigned_group_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_reply_recipients(viv_mail_assigned_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_assigned_group_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_mail_assigned_group_schedule_reply(viv_mail_assigned_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_assigned_group_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_relay_email(viv_mail_assigned_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_assigned_group_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_importance(viv_mail_assigned_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_assigned_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_owner(viv_mail_assigned_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_assigned_group_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_assigned_group_set_reopen_date(viv_mail_assigned_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_assigned_group_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_status(viv_mail_assigned_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_assigned_group_set_subject requests the action set_subject: change
// the subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_subject(viv_mail_assigned_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_assigned_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_org(viv_mail_assigned_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_assigned_group_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_assigned_group_set_spam_training(viv_mail_assigned_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_closed_group_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_mail_closed_group_ticket_has_owner(viv_mail_closed_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_closed_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_closed_group_ticket(viv_mail_closed_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_closed_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_closed_group_group(viv_mail_closed_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_closed_group_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_closed_group_behavior(viv_mail_closed_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_closed_group_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_closed_group_behavior_bot(viv_mail_closed_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_closed_group_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_closed_group_add_recipients(viv_mail_closed_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_closed_group_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_remove_recipients(viv_mail_closed_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_closed_group_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_move_to(viv_mail_closed_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_closed_group_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_closed_group_reply_recipients(viv_mail_closed_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_closed_group_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_mail_closed_group_schedule_reply(viv_mail_closed_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_closed_group_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_relay_email(viv_mail_closed_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_closed_group_set_importance requests the action set_importance: set
// the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_importance(viv_mail_closed_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_closed_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_owner(viv_mail_closed_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_closed_group_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_closed_group_set_reopen_date(viv_mail_closed_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_closed_group_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_status(viv_mail_closed_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_closed_group_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_subject(viv_mail_closed_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_closed_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_org(viv_mail_closed_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_closed_group_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_closed_group_set_spam_training(viv_mail_closed_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_moved_group_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_mail_moved_group_ticket_has_owner(viv_mail_moved_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_moved_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_moved_group_ticket(viv_mail_moved_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_moved_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_moved_group_group(viv_mail_moved_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_moved_group_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_mail_moved_group_behavior(viv_mail_moved_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_moved_group_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_moved_group_behavior_bot(viv_mail_moved_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_moved_group_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_moved_group_add_recipients(viv_mail_moved_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_moved_group_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_moved_group_remove_recipients(viv_mail_moved_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_moved_group_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_move_to(viv_mail_moved_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_moved_group_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_moved_group_reply_recipients(viv_mail_moved_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_moved_group_schedule_reply requests the action schedule_reply: queue
// a reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_moved_group_schedule_reply(viv_mail_moved_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_moved_group_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_relay_email(viv_mail_moved_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_moved_group_set_importance requests the action set_importance: set
// the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_set_importance(viv_mail_moved_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_moved_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_set_owner(viv_mail_moved_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_moved_group_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_moved_group_set_reopen_date(viv_mail_moved_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_moved_group_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_set_status(viv_mail_moved_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_moved_group_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_set_subject(viv_mail_moved_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_moved_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_moved_group_set_org(viv_mail_moved_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_moved_group_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_moved_group_set_spam_training(viv_mail_moved_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

#endif
