// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_OPERATIONS_GEN_H
#define VIVARIUM_OPERATIONS_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_record_create requests the action record.create: create a record of any
// type. Custom fields are named custom_<id>. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_record_create(viv_text record, viv_value fields) {
	viv_writer *op = viv_op("record.create");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_value(viv_key(op, "fields"), fields);
	return viv_act(op);
}

// viv_record_create_now asks record.create at once, and waits for the result.
// Below zero it was refused.
VIV_FN int32_t viv_record_create_now(viv_text record, viv_value fields, viv_any_record *answer) {
	viv_writer *op = viv_op("record.create");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_value(viv_key(op, "fields"), fields);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = (viv_any_record){viv_within(v)};
	return r;
}

// viv_record_update requests the action record.update: change fields of a
// record. Custom fields are named custom_<id>. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_record_update(viv_ref on, viv_value fields) {
	viv_writer *op = viv_op("record.update");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_value(viv_key(op, "fields"), fields);
	return viv_act(op);
}

// viv_record_update_now asks record.update at once, and waits for the result.
// Below zero it was refused.
VIV_FN int32_t viv_record_update_now(viv_ref on, viv_value fields, viv_any_record *answer) {
	viv_writer *op = viv_op("record.update");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_value(viv_key(op, "fields"), fields);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = (viv_any_record){viv_within(v)};
	return r;
}

// viv_record_upsert requests the action record.upsert: change the one record a
// query finds, or create it. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_upsert(viv_text record, viv_text query, viv_value fields) {
	viv_writer *op = viv_op("record.upsert");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_text(viv_key(op, "query"), query);
	viv_put_value(viv_key(op, "fields"), fields);
	return viv_act(op);
}

// viv_record_upsert_now asks record.upsert at once, and waits for the result.
// Below zero it was refused.
VIV_FN int32_t viv_record_upsert_now(viv_text record, viv_text query, viv_value fields, viv_any_record *answer) {
	viv_writer *op = viv_op("record.upsert");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_text(viv_key(op, "query"), query);
	viv_put_value(viv_key(op, "fields"), fields);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = (viv_any_record){viv_within(v)};
	return r;
}

// viv_record_delete requests the action record.delete: delete a record. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_delete(viv_ref on) {
	viv_writer *op = viv_op("record.delete");
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_record_get asks record.get: load a record; null when it does not exist.
// Below zero it was refused.
VIV_FN int32_t viv_record_get(viv_ref on, viv_any_record *answer) {
	viv_writer *op = viv_op("record.get");
	viv_put_ref(viv_key(op, "on"), on);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = (viv_any_record){viv_within(v)};
	return r;
}

// viv_record_search_options are the arguments of record.search that may be left
// out.
typedef struct {
	viv_texts expand; // prefixes of linked records to load too
} viv_record_search_options;

VIV_FN void viv_record_search_options_put(viv_writer *w, const viv_record_search_options *v) {
	if (v->expand.at) viv_put_texts(viv_key(w, "expand"), v->expand);
}

// viv_record_search asks record.search: find records. Below zero it was
// refused.
VIV_FN int32_t viv_record_search(viv_text record, viv_text query, const viv_record_search_options *opt, viv_record_page *answer) {
	viv_writer *op = viv_op("record.search");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_text(viv_key(op, "query"), query);
	if (opt) viv_record_search_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_record_page_of(v);
	return r;
}

// viv_links_get asks links.get: list the records of one type that are linked to
// a record. Below zero it was refused.
VIV_FN int32_t viv_links_get(viv_ref on, viv_text record, viv_value *answer) {
	viv_writer *op = viv_op("links.get");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_text(viv_key(op, "record"), record);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_links_set_options are the arguments of links.set that may be left out.
typedef struct {
	bool is_remove; // unlink them
} viv_links_set_options;

VIV_FN void viv_links_set_options_put(viv_writer *w, const viv_links_set_options *v) {
	if (v->is_remove) viv_put_bool(viv_key(w, "is_remove"), v->is_remove);
}

// viv_links_set requests the action links.set: link a record to others, or
// unlink it. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_links_set(viv_ref on, viv_refs links, const viv_links_set_options *opt) {
	viv_writer *op = viv_op("links.set");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_refs(viv_key(op, "links"), links);
	if (opt) viv_links_set_options_put(op, opt);
	return viv_act(op);
}

// viv_add_watchers requests the action add_watchers: make workers watch a
// record. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_add_watchers(viv_ref on, viv_ids worker_ids) {
	viv_writer *op = viv_op("add_watchers");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_ids(viv_key(op, "worker_ids"), worker_ids);
	return viv_act(op);
}

// viv_attachment_create_options are the arguments of attachment.create that may
// be left out.
typedef struct {
	viv_text file_type; // MIME type
} viv_attachment_create_options;

VIV_FN void viv_attachment_create_options_put(viv_writer *w, const viv_attachment_create_options *v) {
	if (v->file_type.at) viv_put_text(viv_key(w, "file_type"), v->file_type);
}

// viv_attachment_create requests the action attachment.create: create a file.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_attachment_create(viv_text file_name, viv_bytes content, const viv_attachment_create_options *opt) {
	viv_writer *op = viv_op("attachment.create");
	viv_put_text(viv_key(op, "file_name"), file_name);
	viv_put_raw(viv_key(op, "content"), content);
	if (opt) viv_attachment_create_options_put(op, opt);
	return viv_act(op);
}

// viv_attachment_create_now asks attachment.create at once, and waits for the
// result. Below zero it was refused.
VIV_FN int32_t viv_attachment_create_now(viv_text file_name, viv_bytes content, const viv_attachment_create_options *opt, viv_attachment *answer) {
	viv_writer *op = viv_op("attachment.create");
	viv_put_text(viv_key(op, "file_name"), file_name);
	viv_put_raw(viv_key(op, "content"), content);
	if (opt) viv_attachment_create_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_attachment_of(v);
	return r;
}

// viv_calendar_event_create_options are the arguments of calendar_event.create
// that may be left out.
typedef struct {
	bool is_available; // free, not busy
	viv_text comment; // comment on it
} viv_calendar_event_create_options;

VIV_FN void viv_calendar_event_create_options_put(viv_writer *w, const viv_calendar_event_create_options *v) {
	if (v->is_available) viv_put_bool(viv_key(w, "is_available"), v->is_available);
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
}

// viv_calendar_event_create requests the action calendar_event.create: create a
// calendar event. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_calendar_event_create(viv_id calendar_id, viv_text title, viv_date when, viv_date until, const viv_calendar_event_create_options *opt) {
	viv_writer *op = viv_op("calendar_event.create");
	viv_put_id(viv_key(op, "calendar_id"), calendar_id);
	viv_put_text(viv_key(op, "title"), title);
	viv_put_int(viv_key(op, "when"), when);
	viv_put_int(viv_key(op, "until"), until);
	if (opt) viv_calendar_event_create_options_put(op, opt);
	return viv_act(op);
}

// viv_calendar_event_create_now asks calendar_event.create at once, and waits
// for the result. Below zero it was refused.
VIV_FN int32_t viv_calendar_event_create_now(viv_id calendar_id, viv_text title, viv_date when, viv_date until, const viv_calendar_event_create_options *opt, viv_calendar_event *answer) {
	viv_writer *op = viv_op("calendar_event.create");
	viv_put_id(viv_key(op, "calendar_id"), calendar_id);
	viv_put_text(viv_key(op, "title"), title);
	viv_put_int(viv_key(op, "when"), when);
	viv_put_int(viv_key(op, "until"), until);
	if (opt) viv_calendar_event_create_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_calendar_event_of(v);
	return r;
}

// viv_call_create_options are the arguments of call.create that may be left
// out.
typedef struct {
	viv_text phone;
	bool is_outgoing;
	bool is_closed;
	viv_date created; // when it took place
	viv_text comment; // comment on it
	viv_ids worker_ids; // who watches it
	viv_refs link_to; // records to link it to
} viv_call_create_options;

VIV_FN void viv_call_create_options_put(viv_writer *w, const viv_call_create_options *v) {
	if (v->phone.at) viv_put_text(viv_key(w, "phone"), v->phone);
	if (v->is_outgoing) viv_put_bool(viv_key(w, "is_outgoing"), v->is_outgoing);
	if (v->is_closed) viv_put_bool(viv_key(w, "is_closed"), v->is_closed);
	if (v->created != 0) viv_put_int(viv_key(w, "created"), v->created);
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
	if (v->worker_ids.at) viv_put_ids(viv_key(w, "worker_ids"), v->worker_ids);
	if (v->link_to.at) viv_put_refs(viv_key(w, "link_to"), v->link_to);
}

// viv_call_create requests the action call.create: log a phone call. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_call_create(viv_text subject, const viv_call_create_options *opt) {
	viv_writer *op = viv_op("call.create");
	viv_put_text(viv_key(op, "subject"), subject);
	if (opt) viv_call_create_options_put(op, opt);
	return viv_act(op);
}

// viv_call_create_now asks call.create at once, and waits for the result. Below
// zero it was refused.
VIV_FN int32_t viv_call_create_now(viv_text subject, const viv_call_create_options *opt, viv_call_record *answer) {
	viv_writer *op = viv_op("call.create");
	viv_put_text(viv_key(op, "subject"), subject);
	if (opt) viv_call_create_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_call_record_of(v);
	return r;
}

// viv_comment_create_options are the arguments of comment.create that may be
// left out.
typedef struct {
	viv_text format; // how it is written; text by default
	viv_refs link_to; // records to link it to
	viv_ids notify_worker_ids; // who is told
} viv_comment_create_options;

VIV_FN void viv_comment_create_options_put(viv_writer *w, const viv_comment_create_options *v) {
	if (v->format.at) viv_put_text(viv_key(w, "format"), v->format);
	if (v->link_to.at) viv_put_refs(viv_key(w, "link_to"), v->link_to);
	if (v->notify_worker_ids.at) viv_put_ids(viv_key(w, "notify_worker_ids"), v->notify_worker_ids);
}

// viv_comment_create requests the action comment.create: comment on a record.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_comment_create(viv_text content, viv_ref on, const viv_comment_create_options *opt) {
	viv_writer *op = viv_op("comment.create");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_ref(viv_key(op, "on"), on);
	if (opt) viv_comment_create_options_put(op, opt);
	return viv_act(op);
}

// viv_domain_create_options are the arguments of domain.create that may be left
// out.
typedef struct {
	viv_id server_id;
	viv_ids email_ids; // its contacts
	viv_text comment; // comment on it
} viv_domain_create_options;

VIV_FN void viv_domain_create_options_put(viv_writer *w, const viv_domain_create_options *v) {
	if (v->server_id != 0) viv_put_id(viv_key(w, "server_id"), v->server_id);
	if (v->email_ids.at) viv_put_ids(viv_key(w, "email_ids"), v->email_ids);
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
}

// viv_domain_create requests the action domain.create: create a domain. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_domain_create(viv_text name, const viv_domain_create_options *opt) {
	viv_writer *op = viv_op("domain.create");
	viv_put_text(viv_key(op, "name"), name);
	if (opt) viv_domain_create_options_put(op, opt);
	return viv_act(op);
}

// viv_notification_create_options are the arguments of notification.create that
// may be left out.
typedef struct {
	viv_text url; // where it leads
	viv_ref on; // the record it is about
} viv_notification_create_options;

VIV_FN void viv_notification_create_options_put(viv_writer *w, const viv_notification_create_options *v) {
	if (v->url.at) viv_put_text(viv_key(w, "url"), v->url);
	if (v->on.record.at) viv_put_ref(viv_key(w, "on"), v->on);
}

// viv_notification_create requests the action notification.create: notify
// workers. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_notification_create(viv_ids notify_worker_ids, viv_text content, const viv_notification_create_options *opt) {
	viv_writer *op = viv_op("notification.create");
	viv_put_ids(viv_key(op, "notify_worker_ids"), notify_worker_ids);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_notification_create_options_put(op, opt);
	return viv_act(op);
}

// viv_opportunity_create_options are the arguments of opportunity.create that
// may be left out.
typedef struct {
	viv_text status; // status word
	double amount; // monetary value
	viv_id currency_id;
	viv_text comment; // comment on it
} viv_opportunity_create_options;

VIV_FN void viv_opportunity_create_options_put(viv_writer *w, const viv_opportunity_create_options *v) {
	if (v->status.at) viv_put_text(viv_key(w, "status"), v->status);
	if (v->amount != 0) viv_put_float(viv_key(w, "amount"), v->amount);
	if (v->currency_id != 0) viv_put_id(viv_key(w, "currency_id"), v->currency_id);
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
}

// viv_opportunity_create requests the action opportunity.create: create an
// opportunity. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_opportunity_create(viv_text name, const viv_opportunity_create_options *opt) {
	viv_writer *op = viv_op("opportunity.create");
	viv_put_text(viv_key(op, "name"), name);
	if (opt) viv_opportunity_create_options_put(op, opt);
	return viv_act(op);
}

// viv_reminder_create requests the action reminder.create: create a reminder.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_reminder_create(viv_text name, viv_date remind_at, viv_id worker_id) {
	viv_writer *op = viv_op("reminder.create");
	viv_put_text(viv_key(op, "name"), name);
	viv_put_int(viv_key(op, "remind_at"), remind_at);
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_reminder_create_now asks reminder.create at once, and waits for the
// result. Below zero it was refused.
VIV_FN int32_t viv_reminder_create_now(viv_text name, viv_date remind_at, viv_id worker_id, viv_reminder *answer) {
	viv_writer *op = viv_op("reminder.create");
	viv_put_text(viv_key(op, "name"), name);
	viv_put_int(viv_key(op, "remind_at"), remind_at);
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_reminder_of(v);
	return r;
}

// viv_server_create_options are the arguments of server.create that may be left
// out.
typedef struct {
	viv_text comment; // comment on it
} viv_server_create_options;

VIV_FN void viv_server_create_options_put(viv_writer *w, const viv_server_create_options *v) {
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
}

// viv_server_create requests the action server.create: create a server. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_server_create(viv_text name, const viv_server_create_options *opt) {
	viv_writer *op = viv_op("server.create");
	viv_put_text(viv_key(op, "name"), name);
	if (opt) viv_server_create_options_put(op, opt);
	return viv_act(op);
}

// viv_task_create_options are the arguments of task.create that may be left
// out.
typedef struct {
	viv_date due_date;
	viv_id owner_id;
	viv_ids worker_ids; // who watches it
	viv_text comment; // comment on it
	viv_value customs; // custom fields; a map, its names without custom_
	viv_refs link_to; // records to link it to
} viv_task_create_options;

VIV_FN void viv_task_create_options_put(viv_writer *w, const viv_task_create_options *v) {
	if (v->due_date != 0) viv_put_int(viv_key(w, "due_date"), v->due_date);
	if (v->owner_id != 0) viv_put_id(viv_key(w, "owner_id"), v->owner_id);
	if (v->worker_ids.at) viv_put_ids(viv_key(w, "worker_ids"), v->worker_ids);
	if (v->comment.at) viv_put_text(viv_key(w, "comment"), v->comment);
	viv_put_named(w, "custom_", v->customs);
	if (v->link_to.at) viv_put_refs(viv_key(w, "link_to"), v->link_to);
}

// viv_task_create requests the action task.create: create a task. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_task_create(viv_text title, const viv_task_create_options *opt) {
	viv_writer *op = viv_op("task.create");
	viv_put_text(viv_key(op, "title"), title);
	if (opt) viv_task_create_options_put(op, opt);
	return viv_act(op);
}

// viv_task_create_now asks task.create at once, and waits for the result. Below
// zero it was refused.
VIV_FN int32_t viv_task_create_now(viv_text title, const viv_task_create_options *opt, viv_task *answer) {
	viv_writer *op = viv_op("task.create");
	viv_put_text(viv_key(op, "title"), title);
	if (opt) viv_task_create_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_task_of(v);
	return r;
}

// viv_ticket_create_options are the arguments of ticket.create that may be left
// out.
typedef struct {
	int64_t status_id; // 0 open, 1 waiting, 2 closed, 3 deleted
	viv_date reopen_at; // when a waiting one reopens
	viv_id owner_id;
	viv_ids worker_ids; // who watches it
	viv_ids attachment_ids; // its files
	viv_refs link_to; // records to link it to
} viv_ticket_create_options;

VIV_FN void viv_ticket_create_options_put(viv_writer *w, const viv_ticket_create_options *v) {
	if (v->status_id != 0) viv_put_int(viv_key(w, "status_id"), v->status_id);
	if (v->reopen_at != 0) viv_put_int(viv_key(w, "reopen_at"), v->reopen_at);
	if (v->owner_id != 0) viv_put_id(viv_key(w, "owner_id"), v->owner_id);
	if (v->worker_ids.at) viv_put_ids(viv_key(w, "worker_ids"), v->worker_ids);
	if (v->attachment_ids.at) viv_put_ids(viv_key(w, "attachment_ids"), v->attachment_ids);
	if (v->link_to.at) viv_put_refs(viv_key(w, "link_to"), v->link_to);
}

// viv_ticket_create requests the action ticket.create: create a ticket without
// sending mail. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_ticket_create(viv_id group_id, viv_texts requesters, viv_text subject, viv_text content, const viv_ticket_create_options *opt) {
	viv_writer *op = viv_op("ticket.create");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_texts(viv_key(op, "requesters"), requesters);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_ticket_create_options_put(op, opt);
	return viv_act(op);
}

// viv_ticket_create_now asks ticket.create at once, and waits for the result.
// Below zero it was refused.
VIV_FN int32_t viv_ticket_create_now(viv_id group_id, viv_texts requesters, viv_text subject, viv_text content, const viv_ticket_create_options *opt, viv_ticket *answer) {
	viv_writer *op = viv_op("ticket.create");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_texts(viv_key(op, "requesters"), requesters);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_ticket_create_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_ticket_of(v);
	return r;
}

// viv_mail_send_options are the arguments of mail.send that may be left out.
typedef struct {
	viv_text send_as; // name of the sender
	viv_texts cc; // addresses
	viv_texts bcc; // addresses
	viv_pairs headers; // extra mail headers
	viv_text format; // how it is written; text by default
	viv_text content;
	viv_id html_template_id; // template of the HTML part
	viv_ids bundle_ids; // file bundles to attach
	viv_ids attachment_ids; // files to attach
} viv_mail_send_options;

VIV_FN void viv_mail_send_options_put(viv_writer *w, const viv_mail_send_options *v) {
	if (v->send_as.at) viv_put_text(viv_key(w, "send_as"), v->send_as);
	if (v->cc.at) viv_put_texts(viv_key(w, "cc"), v->cc);
	if (v->bcc.at) viv_put_texts(viv_key(w, "bcc"), v->bcc);
	if (v->headers.at) viv_put_pairs(viv_key(w, "headers"), v->headers);
	if (v->format.at) viv_put_text(viv_key(w, "format"), v->format);
	if (v->content.at) viv_put_text(viv_key(w, "content"), v->content);
	if (v->html_template_id != 0) viv_put_id(viv_key(w, "html_template_id"), v->html_template_id);
	if (v->bundle_ids.at) viv_put_ids(viv_key(w, "bundle_ids"), v->bundle_ids);
	if (v->attachment_ids.at) viv_put_ids(viv_key(w, "attachment_ids"), v->attachment_ids);
}

// viv_mail_send requests the action mail.send: send a message outside of any
// ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_send(viv_id from_address_id, viv_texts to, viv_text subject, const viv_mail_send_options *opt) {
	viv_writer *op = viv_op("mail.send");
	viv_put_id(viv_key(op, "from_address_id"), from_address_id);
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	if (opt) viv_mail_send_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_parse asks mail.parse: let the mail parser take in a message, as if
// it had arrived. Below zero it was refused.
VIV_FN int32_t viv_mail_parse(viv_bytes message_source, viv_id *answer) {
	viv_writer *op = viv_op("mail.parse");
	viv_put_raw(viv_key(op, "message_source"), message_source);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_int(v);
	return r;
}

// viv_http_request_options are the arguments of http.request that may be left
// out.
typedef struct {
	viv_pairs headers;
	viv_bytes body;
	viv_id account_id; // whose credentials to use
} viv_http_request_options;

VIV_FN void viv_http_request_options_put(viv_writer *w, const viv_http_request_options *v) {
	if (v->headers.at) viv_put_pairs(viv_key(w, "headers"), v->headers);
	if (v->body.at) viv_put_raw(viv_key(w, "body"), v->body);
	if (v->account_id != 0) viv_put_id(viv_key(w, "account_id"), v->account_id);
}

// viv_http_request asks http.request: call a URL. A status of 400 and above is
// an answer, not an error. Below zero it was refused.
VIV_FN int32_t viv_http_request(viv_text method, viv_text url, const viv_http_request_options *opt, viv_http_response *answer) {
	viv_writer *op = viv_op("http.request");
	viv_put_text(viv_key(op, "method"), method);
	viv_put_text(viv_key(op, "url"), url);
	if (opt) viv_http_request_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_http_response_of(v);
	return r;
}

// viv_aws_presign_url asks aws.presign_url: sign a URL of Amazon Web Services.
// Below zero it was refused.
VIV_FN int32_t viv_aws_presign_url(viv_text method, viv_text url, viv_pairs headers, viv_bytes body, int64_t expires_secs, viv_id account_id, viv_text *answer) {
	viv_writer *op = viv_op("aws.presign_url");
	viv_put_text(viv_key(op, "method"), method);
	viv_put_text(viv_key(op, "url"), url);
	viv_put_pairs(viv_key(op, "headers"), headers);
	viv_put_raw(viv_key(op, "body"), body);
	viv_put_int(viv_key(op, "expires_secs"), expires_secs);
	viv_put_id(viv_key(op, "account_id"), account_id);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_text(v);
	return r;
}

// viv_pgp_encrypt_options are the arguments of pgp.encrypt that may be left
// out.
typedef struct {
	viv_ids public_key_ids; // keys by ID
	viv_text public_keys; // keys as armored text
} viv_pgp_encrypt_options;

VIV_FN void viv_pgp_encrypt_options_put(viv_writer *w, const viv_pgp_encrypt_options *v) {
	if (v->public_key_ids.at) viv_put_ids(viv_key(w, "public_key_ids"), v->public_key_ids);
	if (v->public_keys.at) viv_put_text(viv_key(w, "public_keys"), v->public_keys);
}

// viv_pgp_encrypt asks pgp.encrypt: encrypt a text for public keys. Below zero
// it was refused.
VIV_FN int32_t viv_pgp_encrypt(viv_text message, const viv_pgp_encrypt_options *opt, viv_text *answer) {
	viv_writer *op = viv_op("pgp.encrypt");
	viv_put_text(viv_key(op, "message"), message);
	if (opt) viv_pgp_encrypt_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_text(v);
	return r;
}

// viv_behavior_run_options are the arguments of behavior.run that may be left
// out.
typedef struct {
	viv_value variables; // its variables
} viv_behavior_run_options;

VIV_FN void viv_behavior_run_options_put(viv_writer *w, const viv_behavior_run_options *v) {
	if (v->variables.at) viv_put_value(viv_key(w, "variables"), v->variables);
}

// viv_behavior_run asks behavior.run: run another behavior on a record, and get
// its result. Below zero it was refused.
VIV_FN int32_t viv_behavior_run(viv_ref on, viv_id behavior_id, const viv_behavior_run_options *opt, viv_value *answer) {
	viv_writer *op = viv_op("behavior.run");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_id(viv_key(op, "behavior_id"), behavior_id);
	if (opt) viv_behavior_run_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_behavior_schedule_options are the arguments of behavior.schedule that may
// be left out.
typedef struct {
	viv_value variables; // its variables
	viv_date run_date; // when; now by default
	viv_text on_dupe; // which to keep when one is planned already; allow keeps both
} viv_behavior_schedule_options;

VIV_FN void viv_behavior_schedule_options_put(viv_writer *w, const viv_behavior_schedule_options *v) {
	if (v->variables.at) viv_put_value(viv_key(w, "variables"), v->variables);
	if (v->run_date != 0) viv_put_int(viv_key(w, "run_date"), v->run_date);
	if (v->on_dupe.at) viv_put_text(viv_key(w, "on_dupe"), v->on_dupe);
}

// viv_behavior_schedule requests the action behavior.schedule: plan a run of a
// behavior on a record. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_behavior_schedule(viv_ref on, viv_id behavior_id, const viv_behavior_schedule_options *opt) {
	viv_writer *op = viv_op("behavior.schedule");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_id(viv_key(op, "behavior_id"), behavior_id);
	if (opt) viv_behavior_schedule_options_put(op, opt);
	return viv_act(op);
}

// viv_behavior_unschedule requests the action behavior.unschedule: drop the
// planned runs of a behavior on a record. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_behavior_unschedule(viv_ref on, viv_id behavior_id) {
	viv_writer *op = viv_op("behavior.unschedule");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_id(viv_key(op, "behavior_id"), behavior_id);
	return viv_act(op);
}

// viv_interaction_schedule_options are the arguments of interaction.schedule
// that may be left out.
typedef struct {
	viv_pairs params; // parameters for the handler
	viv_date expires; // until when
} viv_interaction_schedule_options;

VIV_FN void viv_interaction_schedule_options_put(viv_writer *w, const viv_interaction_schedule_options *v) {
	if (v->params.at) viv_put_pairs(viv_key(w, "params"), v->params);
	if (v->expires != 0) viv_put_int(viv_key(w, "expires"), v->expires);
}

// viv_interaction_schedule requests the action interaction.schedule: let an
// interaction pop up for a worker. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_interaction_schedule(viv_ref on, viv_id behavior_id, viv_text interaction, const viv_interaction_schedule_options *opt) {
	viv_writer *op = viv_op("interaction.schedule");
	viv_put_ref(viv_key(op, "on"), on);
	viv_put_id(viv_key(op, "behavior_id"), behavior_id);
	viv_put_text(viv_key(op, "interaction"), interaction);
	if (opt) viv_interaction_schedule_options_put(op, opt);
	return viv_act(op);
}

// viv_automation_run asks automation.run: run automations of the host with the
// dictionary as input. Below zero it was refused.
VIV_FN int32_t viv_automation_run(viv_text automations_kata, viv_value *answer) {
	viv_writer *op = viv_op("automation.run");
	viv_put_text(viv_key(op, "automations_kata"), automations_kata);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_storage_get asks storage.get: read what the bot stored; null when there
// is nothing. Below zero it was refused.
VIV_FN int32_t viv_storage_get(viv_text key, viv_value *answer) {
	viv_writer *op = viv_op("storage.get");
	viv_put_text(viv_key(op, "key"), key);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_storage_set_options are the arguments of storage.set that may be left
// out.
typedef struct {
	viv_date expires_at; // until when; for good by default
} viv_storage_set_options;

VIV_FN void viv_storage_set_options_put(viv_writer *w, const viv_storage_set_options *v) {
	if (v->expires_at != 0) viv_put_int(viv_key(w, "expires_at"), v->expires_at);
}

// viv_storage_set requests the action storage.set: store something for the bot.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_storage_set(viv_text key, viv_value value, const viv_storage_set_options *opt) {
	viv_writer *op = viv_op("storage.set");
	viv_put_text(viv_key(op, "key"), key);
	viv_put_value(viv_key(op, "value"), value);
	if (opt) viv_storage_set_options_put(op, opt);
	return viv_act(op);
}

// viv_package_import requests the action package.import: import a package. For
// administrators' bots. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_package_import(viv_value package, viv_value prompts) {
	viv_writer *op = viv_op("package.import");
	viv_put_value(viv_key(op, "package"), package);
	viv_put_value(viv_key(op, "prompts"), prompts);
	return viv_act(op);
}

// viv_package_import_now asks package.import at once, and waits for the result.
// Below zero it was refused.
VIV_FN int32_t viv_package_import_now(viv_value package, viv_value prompts, viv_value *answer) {
	viv_writer *op = viv_op("package.import");
	viv_put_value(viv_key(op, "package"), package);
	viv_put_value(viv_key(op, "prompts"), prompts);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_data_query asks data.query: run a data query. Below zero it was refused.
VIV_FN int32_t viv_data_query(viv_text query, viv_value *answer) {
	viv_writer *op = viv_op("data.query");
	viv_put_text(viv_key(op, "query"), query);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_classifier_predict asks classifier.predict: classify a text. Below zero
// it was refused.
VIV_FN int32_t viv_classifier_predict(viv_id classifier_id, viv_text content, viv_value *answer) {
	viv_writer *op = viv_op("classifier.predict");
	viv_put_id(viv_key(op, "classifier_id"), classifier_id);
	viv_put_text(viv_key(op, "content"), content);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = v;
	return r;
}

// viv_calendar_elapsed asks calendar.elapsed: measure the open time of a
// calendar between two dates. Below zero it was refused.
VIV_FN int32_t viv_calendar_elapsed(viv_id calendar_id, viv_date date_from, viv_date date_to, int64_t *answer) {
	viv_writer *op = viv_op("calendar.elapsed");
	viv_put_id(viv_key(op, "calendar_id"), calendar_id);
	viv_put_int(viv_key(op, "date_from"), date_from);
	viv_put_int(viv_key(op, "date_to"), date_to);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_int(v);
	return r;
}

// viv_worklist_metric_options are the arguments of worklist.metric that may be
// left out.
typedef struct {
	viv_text query; // which ones
	viv_text field; // field to sum up
} viv_worklist_metric_options;

VIV_FN void viv_worklist_metric_options_put(viv_writer *w, const viv_worklist_metric_options *v) {
	if (v->query.at) viv_put_text(viv_key(w, "query"), v->query);
	if (v->field.at) viv_put_text(viv_key(w, "field"), v->field);
}

// viv_worklist_metric asks worklist.metric: sum up the records a query finds.
// Below zero it was refused.
VIV_FN int32_t viv_worklist_metric(viv_text record, viv_text function, const viv_worklist_metric_options *opt, double *answer) {
	viv_writer *op = viv_op("worklist.metric");
	viv_put_text(viv_key(op, "record"), record);
	viv_put_text(viv_key(op, "function"), function);
	if (opt) viv_worklist_metric_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_float(v);
	return r;
}

// viv_snippet_render_options are the arguments of snippet.render that may be
// left out.
typedef struct {
	viv_value prompts; // answers to its questions
} viv_snippet_render_options;

VIV_FN void viv_snippet_render_options_put(viv_writer *w, const viv_snippet_render_options *v) {
	if (v->prompts.at) viv_put_value(viv_key(w, "prompts"), v->prompts);
}

// viv_snippet_render asks snippet.render: render a snippet for a record. Below
// zero it was refused.
VIV_FN int32_t viv_snippet_render(viv_id snippet_id, viv_ref on, const viv_snippet_render_options *opt, viv_text *answer) {
	viv_writer *op = viv_op("snippet.render");
	viv_put_id(viv_key(op, "snippet_id"), snippet_id);
	viv_put_ref(viv_key(op, "on"), on);
	if (opt) viv_snippet_render_options_put(op, opt);
	viv_value v;
	int32_t r = viv_call(op, &v);
	if (answer) *answer = viv_as_text(v);
	return r;
}

// viv_reply_recipients_options are the arguments of reply_recipients that may
// be left out.
typedef struct {
	viv_text format; // how it is written; text by default
	viv_pairs headers; // extra mail headers
	viv_id html_template_id; // template of the HTML part
	viv_ids bundle_ids; // file bundles to attach
	bool is_autoreply; // mark it as an automatic reply
} viv_reply_recipients_options;

VIV_FN void viv_reply_recipients_options_put(viv_writer *w, const viv_reply_recipients_options *v) {
	if (v->format.at) viv_put_text(viv_key(w, "format"), v->format);
	if (v->headers.at) viv_put_pairs(viv_key(w, "headers"), v->headers);
	if (v->html_template_id != 0) viv_put_id(viv_key(w, "html_template_id"), v->html_template_id);
	if (v->bundle_ids.at) viv_put_ids(viv_key(w, "bundle_ids"), v->bundle_ids);
	if (v->is_autoreply) viv_put_bool(viv_key(w, "is_autoreply"), v->is_autoreply);
}

// viv_relay_email_options are the arguments of relay_email that may be left
// out.
typedef struct {
	bool to_owner; // also to the ticket's owner
	bool to_watchers; // also to the ticket's watchers
	bool include_attachments; // send the files too
} viv_relay_email_options;

VIV_FN void viv_relay_email_options_put(viv_writer *w, const viv_relay_email_options *v) {
	if (v->to_owner) viv_put_bool(viv_key(w, "to_owner"), v->to_owner);
	if (v->to_watchers) viv_put_bool(viv_key(w, "to_watchers"), v->to_watchers);
	if (v->include_attachments) viv_put_bool(viv_key(w, "include_attachments"), v->include_attachments);
}

// viv_set_reopen_date_options are the arguments of set_reopen_date that may be
// left out.
typedef struct {
	viv_date value; // the time
	viv_id calendar_id; // calendar whose open hours count
	viv_text calendar_reldate; // time counted in them
} viv_set_reopen_date_options;

VIV_FN void viv_set_reopen_date_options_put(viv_writer *w, const viv_set_reopen_date_options *v) {
	if (v->value != 0) viv_put_int(viv_key(w, "value"), v->value);
	if (v->calendar_id != 0) viv_put_id(viv_key(w, "calendar_id"), v->calendar_id);
	if (v->calendar_reldate.at) viv_put_text(viv_key(w, "calendar_reldate"), v->calendar_reldate);
}

// viv_create_message_note_options are the arguments of create_message_note that
// may be left out.
typedef struct {
	viv_ref on; // another message than the event's
} viv_create_message_note_options;

VIV_FN void viv_create_message_note_options_put(viv_writer *w, const viv_create_message_note_options *v) {
	if (v->on.record.at) viv_put_ref(viv_key(w, "on"), v->on);
}

// viv_set_due_date_options are the arguments of set_due_date that may be left
// out.
typedef struct {
	viv_date value; // the time
	viv_id calendar_id; // calendar whose open hours count
	viv_text calendar_reldate; // time counted in them
} viv_set_due_date_options;

VIV_FN void viv_set_due_date_options_put(viv_writer *w, const viv_set_due_date_options *v) {
	if (v->value != 0) viv_put_int(viv_key(w, "value"), v->value);
	if (v->calendar_id != 0) viv_put_id(viv_key(w, "calendar_id"), v->calendar_id);
	if (v->calendar_reldate.at) viv_put_text(viv_key(w, "calendar_reldate"), v->calendar_reldate);
}

#endif
