// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECORD_GEN_H
#define VIVARIUM_RECORD_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_record_changed is the event event.record.changed: fields of a record of
// the watched type changed; once for each record, with its first and last
// state. The keys and operations are those of the type's macro event, and the
// state before the change under old_.
typedef struct { int32_t size; } viv_record_changed;
#define VIV_ID_record_changed "event.record.changed"

// viv_record_changed_actor_url gives actor_url: page of who made the change.
VIV_INLINE viv_text viv_record_changed_actor_url(viv_record_changed ev) { return viv_as_text(viv_sent("actor_url")); }

// viv_record_changed_is_first gives is_first: it is the first message of its
// ticket.
VIV_INLINE bool viv_record_changed_is_first(viv_record_changed ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_record_changed_old_is_first gives old_is_first: it is the first message
// of its ticket.
VIV_INLINE bool viv_record_changed_old_is_first(viv_record_changed ev) { return viv_as_bool(viv_sent("old_is_first")); }

// viv_record_changed_sender_is_worker gives sender_is_worker: the sender is a
// worker.
VIV_INLINE bool viv_record_changed_sender_is_worker(viv_record_changed ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_record_changed_old_sender_is_worker gives old_sender_is_worker: the
// sender is a worker.
VIV_INLINE bool viv_record_changed_old_sender_is_worker(viv_record_changed ev) { return viv_as_bool(viv_sent("old_sender_is_worker")); }

// viv_record_changed_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_record_changed_ticket_has_owner(viv_record_changed ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_record_changed_old_ticket_has_owner gives old_ticket_has_owner: the
// ticket is assigned to a worker.
VIV_INLINE bool viv_record_changed_old_ticket_has_owner(viv_record_changed ev) { return viv_as_bool(viv_sent("old_ticket_has_owner")); }

// viv_record_changed_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_record_changed_context(viv_record_changed ev) { return viv_as_text(viv_sent("_context")); }

// viv_record_changed_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_record_changed_type(viv_record_changed ev) { return viv_as_text(viv_sent("_type")); }

// viv_record_changed_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_record_changed_label(viv_record_changed ev) { return viv_as_text(viv_sent("_label")); }

// viv_record_changed_id gives id: its ID.
VIV_INLINE viv_id viv_record_changed_id(viv_record_changed ev) { return viv_as_int(viv_sent("id")); }

// viv_record_changed_record_url gives record_url: its page.
VIV_INLINE viv_text viv_record_changed_record_url(viv_record_changed ev) { return viv_as_text(viv_sent("record_url")); }

// viv_record_changed_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_record_changed_comments(viv_record_changed ev) { return viv_get("comments"); }

// viv_record_changed_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_record_changed_comments_up_to(viv_record_changed ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_record_changed_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_record_changed_comment_count(viv_record_changed ev) { return viv_as_int(viv_get("comment_count")); }

// viv_record_changed_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_record_changed_custom(viv_record_changed ev) { return viv_get("custom_"); }

// viv_record_changed_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_record_changed_custom_by_id(viv_record_changed ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_record_changed_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_record_changed_links(viv_record_changed ev) { return viv_get("links"); }

// viv_record_changed_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_record_changed_links_up_to(viv_record_changed ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_record_changed_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_record_changed_links_of(viv_record_changed ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_record_changed_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_record_changed_attachments(viv_record_changed ev) { return viv_get("attachments"); }

// viv_record_changed_content gives content: body text (lazy).
VIV_INLINE viv_text viv_record_changed_content(viv_record_changed ev) { return viv_as_text(viv_get("content")); }

// viv_record_changed_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_record_changed_content_html(viv_record_changed ev) { return viv_as_text(viv_get("content_html")); }

// viv_record_changed_created gives created: creation time.
VIV_INLINE viv_date viv_record_changed_created(viv_record_changed ev) { return viv_as_int(viv_sent("created")); }

// viv_record_changed_hash_header_message_id gives hash_header_message_id: hash
// of the Message-Id.
VIV_INLINE viv_text viv_record_changed_hash_header_message_id(viv_record_changed ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_record_changed_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_record_changed_headers(viv_record_changed ev) { return viv_get("headers"); }

// viv_record_changed_html_attachment_id gives html_attachment_id: attachment
// holding the HTML part.
VIV_INLINE viv_id viv_record_changed_html_attachment_id(viv_record_changed ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_record_changed_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_record_changed_is_broadcast(viv_record_changed ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_record_changed_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_record_changed_is_not_sent(viv_record_changed ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_record_changed_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_record_changed_is_outgoing(viv_record_changed ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_record_changed_reply_cc gives reply_cc: computed Cc for a reply (lazy).
VIV_INLINE viv_text viv_record_changed_reply_cc(viv_record_changed ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_record_changed_reply_to gives reply_to: computed To for a reply (lazy).
VIV_INLINE viv_text viv_record_changed_reply_to(viv_record_changed ev) { return viv_as_text(viv_get("reply_to")); }

// viv_record_changed_response_time gives response_time: time to this reply.
VIV_INLINE int64_t viv_record_changed_response_time(viv_record_changed ev) { return viv_as_int(viv_sent("response_time")); }

// viv_record_changed_signed_at gives signed_at: time the signature was
// verified.
VIV_INLINE viv_date viv_record_changed_signed_at(viv_record_changed ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_record_changed_signed_key_fingerprint gives signed_key_fingerprint:
// fingerprint of the signer.
VIV_INLINE viv_text viv_record_changed_signed_key_fingerprint(viv_record_changed ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_record_changed_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_record_changed_storage_size(viv_record_changed ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_record_changed_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_record_changed_token(viv_record_changed ev) { return viv_as_text(viv_sent("token")); }

// viv_record_changed_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_record_changed_was_encrypted(viv_record_changed ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_record_changed_actor gives the record behind actor_: who made the change.
VIV_INLINE viv_any_record viv_record_changed_actor(viv_record_changed ev) {
	viv_any_record to = {viv_linked("actor_")};
	return to;
}

// viv_record_changed_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_record_changed_behavior(viv_record_changed ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_record_changed_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_record_changed_behavior_bot(viv_record_changed ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_record_changed_issue gives the record behind issue_.
VIV_INLINE viv_jira_issue viv_record_changed_issue(viv_record_changed ev) {
	viv_jira_issue to = {viv_linked("issue_")};
	return to;
}

// viv_record_changed_old_issue gives the record behind old_issue_.
VIV_INLINE viv_jira_issue viv_record_changed_old_issue(viv_record_changed ev) {
	viv_jira_issue to = {viv_linked("old_issue_")};
	return to;
}

// viv_record_changed_project gives the record behind project_.
VIV_INLINE viv_jira_project viv_record_changed_project(viv_record_changed ev) {
	viv_jira_project to = {viv_linked("project_")};
	return to;
}

// viv_record_changed_old_project gives the record behind old_project_.
VIV_INLINE viv_jira_project viv_record_changed_old_project(viv_record_changed ev) {
	viv_jira_project to = {viv_linked("old_project_")};
	return to;
}

// viv_record_changed_va gives the record behind va_.
VIV_INLINE viv_bot viv_record_changed_va(viv_record_changed ev) {
	viv_bot to = {viv_linked("va_")};
	return to;
}

// viv_record_changed_old_va gives the record behind old_va_.
VIV_INLINE viv_bot viv_record_changed_old_va(viv_record_changed ev) {
	viv_bot to = {viv_linked("old_va_")};
	return to;
}

// viv_record_changed_event gives the record behind event_.
VIV_INLINE viv_calendar_event viv_record_changed_event(viv_record_changed ev) {
	viv_calendar_event to = {viv_linked("event_")};
	return to;
}

// viv_record_changed_old_event gives the record behind old_event_.
VIV_INLINE viv_calendar_event viv_record_changed_old_event(viv_record_changed ev) {
	viv_calendar_event to = {viv_linked("old_event_")};
	return to;
}

// viv_record_changed_calendar gives the record behind calendar_.
VIV_INLINE viv_calendar viv_record_changed_calendar(viv_record_changed ev) {
	viv_calendar to = {viv_linked("calendar_")};
	return to;
}

// viv_record_changed_old_calendar gives the record behind old_calendar_.
VIV_INLINE viv_calendar viv_record_changed_old_calendar(viv_record_changed ev) {
	viv_calendar to = {viv_linked("old_calendar_")};
	return to;
}

// viv_record_changed_call gives the record behind call_.
VIV_INLINE viv_call_record viv_record_changed_call(viv_record_changed ev) {
	viv_call_record to = {viv_linked("call_")};
	return to;
}

// viv_record_changed_old_call gives the record behind old_call_.
VIV_INLINE viv_call_record viv_record_changed_old_call(viv_record_changed ev) {
	viv_call_record to = {viv_linked("old_call_")};
	return to;
}

// viv_record_changed_contact gives the record behind contact_.
VIV_INLINE viv_contact viv_record_changed_contact(viv_record_changed ev) {
	viv_contact to = {viv_linked("contact_")};
	return to;
}

// viv_record_changed_old_contact gives the record behind old_contact_.
VIV_INLINE viv_contact viv_record_changed_old_contact(viv_record_changed ev) {
	viv_contact to = {viv_linked("old_contact_")};
	return to;
}

// viv_record_changed_domain gives the record behind domain_.
VIV_INLINE viv_domain viv_record_changed_domain(viv_record_changed ev) {
	viv_domain to = {viv_linked("domain_")};
	return to;
}

// viv_record_changed_old_domain gives the record behind old_domain_.
VIV_INLINE viv_domain viv_record_changed_old_domain(viv_record_changed ev) {
	viv_domain to = {viv_linked("old_domain_")};
	return to;
}

// viv_record_changed_email gives the record behind email_.
VIV_INLINE viv_address viv_record_changed_email(viv_record_changed ev) {
	viv_address to = {viv_linked("email_")};
	return to;
}

// viv_record_changed_old_email gives the record behind old_email_.
VIV_INLINE viv_address viv_record_changed_old_email(viv_record_changed ev) {
	viv_address to = {viv_linked("old_email_")};
	return to;
}

// viv_record_changed_item gives the record behind item_.
VIV_INLINE viv_feed_item viv_record_changed_item(viv_record_changed ev) {
	viv_feed_item to = {viv_linked("item_")};
	return to;
}

// viv_record_changed_old_item gives the record behind old_item_.
VIV_INLINE viv_feed_item viv_record_changed_old_item(viv_record_changed ev) {
	viv_feed_item to = {viv_linked("old_item_")};
	return to;
}

// viv_record_changed_group gives the record behind group_.
VIV_INLINE viv_group viv_record_changed_group(viv_record_changed ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_record_changed_old_group gives the record behind old_group_.
VIV_INLINE viv_group viv_record_changed_old_group(viv_record_changed ev) {
	viv_group to = {viv_linked("old_group_")};
	return to;
}

// viv_record_changed_article gives the record behind article_.
VIV_INLINE viv_kb_article viv_record_changed_article(viv_record_changed ev) {
	viv_kb_article to = {viv_linked("article_")};
	return to;
}

// viv_record_changed_old_article gives the record behind old_article_.
VIV_INLINE viv_kb_article viv_record_changed_old_article(viv_record_changed ev) {
	viv_kb_article to = {viv_linked("old_article_")};
	return to;
}

// viv_record_changed_old gives the record behind old_.
VIV_INLINE viv_message viv_record_changed_old(viv_record_changed ev) {
	viv_message to = {viv_linked("old_")};
	return to;
}

// viv_record_changed_sender gives the record behind sender_.
VIV_INLINE viv_address viv_record_changed_sender(viv_record_changed ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_record_changed_old_sender gives the record behind old_sender_.
VIV_INLINE viv_address viv_record_changed_old_sender(viv_record_changed ev) {
	viv_address to = {viv_linked("old_sender_")};
	return to;
}

// viv_record_changed_sender_worker gives the record behind sender_worker_: the
// worker who is the sender.
VIV_INLINE viv_worker viv_record_changed_sender_worker(viv_record_changed ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_record_changed_old_sender_worker gives the record behind
// old_sender_worker_: the worker who is the sender.
VIV_INLINE viv_worker viv_record_changed_old_sender_worker(viv_record_changed ev) {
	viv_worker to = {viv_linked("old_sender_worker_")};
	return to;
}

// viv_record_changed_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_record_changed_ticket(viv_record_changed ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_record_changed_old_ticket gives the record behind old_ticket_.
VIV_INLINE viv_ticket viv_record_changed_old_ticket(viv_record_changed ev) {
	viv_ticket to = {viv_linked("old_ticket_")};
	return to;
}

// viv_record_changed_worker gives the record behind worker_: the worker who
// wrote it.
VIV_INLINE viv_worker viv_record_changed_worker(viv_record_changed ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_record_changed_old_worker gives the record behind old_worker_: the worker
// who wrote it.
VIV_INLINE viv_worker viv_record_changed_old_worker(viv_record_changed ev) {
	viv_worker to = {viv_linked("old_worker_")};
	return to;
}

// viv_record_changed_notification gives the record behind notification_.
VIV_INLINE viv_notification viv_record_changed_notification(viv_record_changed ev) {
	viv_notification to = {viv_linked("notification_")};
	return to;
}

// viv_record_changed_old_notification gives the record behind
// old_notification_.
VIV_INLINE viv_notification viv_record_changed_old_notification(viv_record_changed ev) {
	viv_notification to = {viv_linked("old_notification_")};
	return to;
}

// viv_record_changed_opp gives the record behind opp_.
VIV_INLINE viv_opportunity viv_record_changed_opp(viv_record_changed ev) {
	viv_opportunity to = {viv_linked("opp_")};
	return to;
}

// viv_record_changed_old_opp gives the record behind old_opp_.
VIV_INLINE viv_opportunity viv_record_changed_old_opp(viv_record_changed ev) {
	viv_opportunity to = {viv_linked("old_opp_")};
	return to;
}

// viv_record_changed_org gives the record behind org_.
VIV_INLINE viv_org viv_record_changed_org(viv_record_changed ev) {
	viv_org to = {viv_linked("org_")};
	return to;
}

// viv_record_changed_old_org gives the record behind old_org_.
VIV_INLINE viv_org viv_record_changed_old_org(viv_record_changed ev) {
	viv_org to = {viv_linked("old_org_")};
	return to;
}

// viv_record_changed_reminder gives the record behind reminder_.
VIV_INLINE viv_reminder viv_record_changed_reminder(viv_record_changed ev) {
	viv_reminder to = {viv_linked("reminder_")};
	return to;
}

// viv_record_changed_old_reminder gives the record behind old_reminder_.
VIV_INLINE viv_reminder viv_record_changed_old_reminder(viv_record_changed ev) {
	viv_reminder to = {viv_linked("old_reminder_")};
	return to;
}

// viv_record_changed_sensor gives the record behind sensor_.
VIV_INLINE viv_sensor viv_record_changed_sensor(viv_record_changed ev) {
	viv_sensor to = {viv_linked("sensor_")};
	return to;
}

// viv_record_changed_old_sensor gives the record behind old_sensor_.
VIV_INLINE viv_sensor viv_record_changed_old_sensor(viv_record_changed ev) {
	viv_sensor to = {viv_linked("old_sensor_")};
	return to;
}

// viv_record_changed_server gives the record behind server_.
VIV_INLINE viv_server viv_record_changed_server(viv_record_changed ev) {
	viv_server to = {viv_linked("server_")};
	return to;
}

// viv_record_changed_old_server gives the record behind old_server_.
VIV_INLINE viv_server viv_record_changed_old_server(viv_record_changed ev) {
	viv_server to = {viv_linked("old_server_")};
	return to;
}

// viv_record_changed_task gives the record behind task_.
VIV_INLINE viv_task viv_record_changed_task(viv_record_changed ev) {
	viv_task to = {viv_linked("task_")};
	return to;
}

// viv_record_changed_old_task gives the record behind old_task_.
VIV_INLINE viv_task viv_record_changed_old_task(viv_record_changed ev) {
	viv_task to = {viv_linked("old_task_")};
	return to;
}

// viv_record_changed_time gives the record behind time_.
VIV_INLINE viv_time_entry viv_record_changed_time(viv_record_changed ev) {
	viv_time_entry to = {viv_linked("time_")};
	return to;
}

// viv_record_changed_old_time gives the record behind old_time_.
VIV_INLINE viv_time_entry viv_record_changed_old_time(viv_record_changed ev) {
	viv_time_entry to = {viv_linked("old_time_")};
	return to;
}

// viv_record_changed_param_context gives the param context: type of record to
// watch; one that has a macro event.
VIV_INLINE viv_text viv_record_changed_param_context(viv_record_changed ev) { return viv_as_text(viv_param("context")); }

// viv_record_changed_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_record_changed_add_recipients(viv_record_changed ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_record_changed_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_record_changed_remove_recipients(viv_record_changed ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_record_changed_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_move_to(viv_record_changed ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_record_changed_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_record_changed_reply_recipients(viv_record_changed ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_record_changed_schedule_reply requests the action schedule_reply: queue a
// reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_record_changed_schedule_reply(viv_record_changed ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_record_changed_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_relay_email(viv_record_changed ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_record_changed_set_importance requests the action set_importance: set the
// importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_importance(viv_record_changed ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_set_owner requests the action set_owner: assign a worker.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_owner(viv_record_changed ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_record_changed_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_record_changed_set_reopen_date(viv_record_changed ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_record_changed_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_status(viv_record_changed ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_record_changed_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_subject(viv_record_changed ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_set_org requests the action set_org: set the organization
// by name; one that is not known is created. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_record_changed_set_org(viv_record_changed ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_record_changed_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_record_changed_set_spam_training(viv_record_changed ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_record_changed_create_message_note(viv_record_changed ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

// viv_record_changed_set_due_date requests the action set_due_date: set when
// the task is due. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_due_date(viv_record_changed ev, const viv_set_due_date_options *opt) {
	viv_writer *op = viv_op("set_due_date");
	if (opt) viv_set_due_date_options_put(op, opt);
	return viv_act(op);
}

// viv_record_changed_set_is_banned requests the action set_is_banned: block the
// address, or stop blocking it. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_record_changed_set_is_banned(viv_record_changed ev, bool value) {
	viv_writer *op = viv_op("set_is_banned");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_set_is_defunct requests the action set_is_defunct: mark
// the address as bouncing, or not. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_record_changed_set_is_defunct(viv_record_changed ev, bool value) {
	viv_writer *op = viv_op("set_is_defunct");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_set_reminder_status requests the action
// set_reminder_status: close the reminder, or open it again. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_reminder_status(viv_record_changed ev, bool value) {
	viv_writer *op = viv_op("set_reminder_status");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_record_changed_copy_notification requests the action copy_notification:
// pass the notification on to other workers. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_record_changed_copy_notification(viv_record_changed ev, viv_ids worker_ids) {
	viv_writer *op = viv_op("copy_notification");
	viv_put_ids(viv_key(op, "worker_ids"), worker_ids);
	return viv_act(op);
}

// viv_record_changed_set_notification_is_read requests the action
// set_notification_is_read: mark the notification as read, or not. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_record_changed_set_notification_is_read(viv_record_changed ev, bool value) {
	viv_writer *op = viv_op("set_notification_is_read");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

#endif
