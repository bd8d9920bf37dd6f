// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_NOTIFICATION_GEN_H
#define VIVARIUM_NOTIFICATION_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_notification_received_worker is the event
// event.notification.received.worker: a notification was made for this worker,
// or passed on to them.
typedef struct { int32_t size; } viv_notification_received_worker;
#define VIV_ID_notification_received_worker "event.notification.received.worker"

// viv_notification_received_worker_target_label gives target__label: how the
// record it is about is shown.
VIV_INLINE viv_text viv_notification_received_worker_target_label(viv_notification_received_worker ev) { return viv_as_text(viv_sent("target__label")); }

// viv_notification_received_worker_context gives _context: type of the record
// as the host writes it.
VIV_INLINE viv_text viv_notification_received_worker_context(viv_notification_received_worker ev) { return viv_as_text(viv_sent("_context")); }

// viv_notification_received_worker_type gives _type: type of the record by
// name.
VIV_INLINE viv_text viv_notification_received_worker_type(viv_notification_received_worker ev) { return viv_as_text(viv_sent("_type")); }

// viv_notification_received_worker_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_notification_received_worker_label(viv_notification_received_worker ev) { return viv_as_text(viv_sent("_label")); }

// viv_notification_received_worker_id gives id: its ID.
VIV_INLINE viv_id viv_notification_received_worker_id(viv_notification_received_worker ev) { return viv_as_int(viv_sent("id")); }

// viv_notification_received_worker_links gives links: linked records by type,
// newest 10 of each (lazy).
VIV_INLINE viv_value viv_notification_received_worker_links(viv_notification_received_worker ev) { return viv_get("links"); }

// viv_notification_received_worker_links_up_to gives links~<n>: linked records
// by type, newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_notification_received_worker_links_up_to(viv_notification_received_worker ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_notification_received_worker_links_of gives links.<name>: linked records
// of one type (lazy).
VIV_INLINE viv_value viv_notification_received_worker_links_of(viv_notification_received_worker ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_notification_received_worker_activity_point gives activity_point:
// activity code.
VIV_INLINE viv_text viv_notification_received_worker_activity_point(viv_notification_received_worker ev) { return viv_as_text(viv_sent("activity_point")); }

// viv_notification_received_worker_created gives created: creation time.
VIV_INLINE viv_date viv_notification_received_worker_created(viv_notification_received_worker ev) { return viv_as_int(viv_sent("created")); }

// viv_notification_received_worker_event_json gives event_json: raw activity
// entry.
VIV_INLINE viv_text viv_notification_received_worker_event_json(viv_notification_received_worker ev) { return viv_as_text(viv_sent("event_json")); }

// viv_notification_received_worker_is_read gives is_read: already read.
VIV_INLINE bool viv_notification_received_worker_is_read(viv_notification_received_worker ev) { return viv_as_bool(viv_sent("is_read")); }

// viv_notification_received_worker_message gives message: rendered text.
VIV_INLINE viv_text viv_notification_received_worker_message(viv_notification_received_worker ev) { return viv_as_text(viv_sent("message")); }

// viv_notification_received_worker_message_html gives message_html: rendered
// HTML.
VIV_INLINE viv_text viv_notification_received_worker_message_html(viv_notification_received_worker ev) { return viv_as_text(viv_sent("message_html")); }

// viv_notification_received_worker_url gives url: URL.
VIV_INLINE viv_text viv_notification_received_worker_url(viv_notification_received_worker ev) { return viv_as_text(viv_sent("url")); }

// viv_notification_received_worker_url_markread gives url_markread:
// mark-as-read URL.
VIV_INLINE viv_text viv_notification_received_worker_url_markread(viv_notification_received_worker ev) { return viv_as_text(viv_sent("url_markread")); }

// viv_notification_received_worker_assignee gives the record behind assignee_.
VIV_INLINE viv_worker viv_notification_received_worker_assignee(viv_notification_received_worker ev) {
	viv_worker to = {viv_linked("assignee_")};
	return to;
}

// viv_notification_received_worker_target gives the record behind target_: the
// record it is about.
VIV_INLINE viv_any_record viv_notification_received_worker_target(viv_notification_received_worker ev) {
	viv_any_record to = {viv_linked("target_")};
	return to;
}

// viv_notification_received_worker_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_notification_received_worker_behavior(viv_notification_received_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_notification_received_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_notification_received_worker_behavior_bot(viv_notification_received_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_notification_received_worker_mark_read requests the action mark_read:
// mark the notification as read. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_notification_received_worker_mark_read(viv_notification_received_worker ev) {
	viv_writer *op = viv_op("mark_read");
	return viv_act(op);
}

// viv_notification_received_worker_reply_owner requests the action reply_owner:
// mail the worker the notification is for. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_notification_received_worker_reply_owner(viv_notification_received_worker ev, viv_texts to, viv_text subject, viv_text content) {
	viv_writer *op = viv_op("reply_owner");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	return viv_act(op);
}

#endif
