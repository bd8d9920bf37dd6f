// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_MAIL_GEN_H
#define VIVARIUM_MAIL_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_mail_received_app is the event event.mail.received.app: an inbound mail
// was parsed and is about to be accepted; no ticket or message exists yet.
// Changing the headers subject, references or in-reply-to threads the message
// anew; changing from finds another sender.
typedef struct { int32_t size; } viv_mail_received_app;
#define VIV_ID_mail_received_app "event.mail.received.app"

// viv_mail_received is the event event.mail.received: a message, inbound or
// from a worker, was added to a ticket.
typedef struct { int32_t size; } viv_mail_received;
#define VIV_ID_mail_received "event.mail.received"

// viv_mail_received_group is the event event.mail.received.group: a message,
// inbound or from a worker, was added to a ticket of this group.
typedef struct { int32_t size; } viv_mail_received_group;
#define VIV_ID_mail_received_group "event.mail.received.group"

// viv_mail_received_watcher is the event event.mail.received.watcher: a message
// was added to a ticket that this worker watches or owns; once for each such
// worker.
typedef struct { int32_t size; } viv_mail_received_watcher;
#define VIV_ID_mail_received_watcher "event.mail.received.watcher"

// viv_mail_before_sent is the event event.mail.before.sent: a worker, or a bot,
// is about to send a reply or a new message.
typedef struct { int32_t size; } viv_mail_before_sent;
#define VIV_ID_mail_before_sent "event.mail.before.sent"

// viv_mail_sent_group is the event event.mail.sent.group: a worker is about to
// send a reply or a new message from this group; after event.mail.before.sent.
typedef struct { int32_t size; } viv_mail_sent_group;
#define VIV_ID_mail_sent_group "event.mail.sent.group"

// viv_mail_after_sent is the event event.mail.after.sent: a worker's reply or
// new message was delivered and stored.
typedef struct { int32_t size; } viv_mail_after_sent;
#define VIV_ID_mail_after_sent "event.mail.after.sent"

// viv_mail_after_sent_group is the event event.mail.after.sent.group: a
// worker's reply or new message in this group was delivered and stored; after
// event.mail.after.sent.
typedef struct { int32_t size; } viv_mail_after_sent_group;
#define VIV_ID_mail_after_sent_group "event.mail.after.sent.group"

// viv_mail_received_app_subject gives subject: subject line.
VIV_INLINE viv_text viv_mail_received_app_subject(viv_mail_received_app ev) { return viv_as_text(viv_sent("subject")); }

// viv_mail_received_app_body gives body: plain text body.
VIV_INLINE viv_text viv_mail_received_app_body(viv_mail_received_app ev) { return viv_as_text(viv_sent("body")); }

// viv_mail_received_app_body_html gives body_html: HTML body.
VIV_INLINE viv_text viv_mail_received_app_body_html(viv_mail_received_app ev) { return viv_as_text(viv_sent("body_html")); }

// viv_mail_received_app_encoding gives encoding: character set of the body.
VIV_INLINE viv_text viv_mail_received_app_encoding(viv_mail_received_app ev) { return viv_as_text(viv_sent("encoding")); }

// viv_mail_received_app_headers gives headers: mail headers by lower-case name.
VIV_INLINE viv_value viv_mail_received_app_headers(viv_mail_received_app ev) { return viv_sent("headers"); }

// viv_mail_received_app_recipients gives recipients: addresses the message was
// sent to.
VIV_INLINE viv_value viv_mail_received_app_recipients(viv_mail_received_app ev) { return viv_sent("recipients"); }

// viv_mail_received_app_attachments gives attachments: files by name. Its
// entries: viv_upload_of.
VIV_INLINE viv_value viv_mail_received_app_attachments(viv_mail_received_app ev) { return viv_sent("attachments"); }

// viv_mail_received_app_attachment_count gives attachment_count: number of
// files.
VIV_INLINE int64_t viv_mail_received_app_attachment_count(viv_mail_received_app ev) { return viv_as_int(viv_sent("attachment_count")); }

// viv_mail_received_app_is_new gives is_new: no ticket matched.
VIV_INLINE bool viv_mail_received_app_is_new(viv_mail_received_app ev) { return viv_as_bool(viv_sent("is_new")); }

// viv_mail_received_app_sender_is_worker gives sender_is_worker: the sender is
// a worker.
VIV_INLINE bool viv_mail_received_app_sender_is_worker(viv_mail_received_app ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_received_app_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_received_app_sender(viv_mail_received_app ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_received_app_parent_ticket gives the record behind parent_ticket_:
// the ticket it answers.
VIV_INLINE viv_ticket viv_mail_received_app_parent_ticket(viv_mail_received_app ev) {
	viv_ticket to = {viv_linked("parent_ticket_")};
	return to;
}

// viv_mail_received_app_routing_group gives the record behind routing_group_:
// the group it would go to.
VIV_INLINE viv_group viv_mail_received_app_routing_group(viv_mail_received_app ev) {
	viv_group to = {viv_linked("routing_group_")};
	return to;
}

// viv_mail_received_app_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_received_app_behavior(viv_mail_received_app ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_received_app_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_received_app_behavior_bot(viv_mail_received_app ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_received_app_set_reject returns reject: drop the message; nothing is
// stored.
VIV_INLINE void viv_mail_received_app_set_reject(viv_mail_received_app ev, bool v) { viv_put_bool(viv_return("reject"), v); }

// viv_mail_received_app_set_remove_attachments returns remove_attachments:
// files to remove.
VIV_INLINE void viv_mail_received_app_set_remove_attachments(viv_mail_received_app ev, viv_attachment_filter_list v) { viv_put_attachment_filter_list(viv_return("remove_attachments"), v); }

// viv_mail_received_app_set_headers returns headers: headers to set; an empty
// value removes one.
VIV_INLINE void viv_mail_received_app_set_headers(viv_mail_received_app ev, viv_value v) { viv_put_value(viv_return("headers"), v); }

// viv_mail_received_app_set_body returns body: new plain text body.
VIV_INLINE void viv_mail_received_app_set_body(viv_mail_received_app ev, viv_text v) { viv_put_text(viv_return("body"), v); }

// viv_mail_received_app_set_body_html returns body_html: new HTML body.
VIV_INLINE void viv_mail_received_app_set_body_html(viv_mail_received_app ev, viv_text v) { viv_put_text(viv_return("body_html"), v); }

// viv_mail_received_app_set_subject returns subject: new subject.
VIV_INLINE void viv_mail_received_app_set_subject(viv_mail_received_app ev, viv_text v) { viv_put_text(viv_return("subject"), v); }

// viv_mail_received_app_set_encoding returns encoding: new character set.
VIV_INLINE void viv_mail_received_app_set_encoding(viv_mail_received_app ev, viv_text v) { viv_put_text(viv_return("encoding"), v); }

// viv_mail_received_app_set_custom_fields returns custom_fields: custom fields
// for what gets created.
VIV_INLINE void viv_mail_received_app_set_custom_fields(viv_mail_received_app ev, viv_value v) { viv_put_value(viv_return("custom_fields"), v); }

// viv_mail_received_app_redirect_email requests the action redirect_email:
// forward the message as it came to other addresses. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_received_app_redirect_email(viv_mail_received_app ev, viv_texts to) {
	viv_writer *op = viv_op("redirect_email");
	viv_put_texts(viv_key(op, "to"), to);
	return viv_act(op);
}

// viv_mail_received_app_reply_sender requests the action reply_sender: answer
// the sender directly. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_app_reply_sender(viv_mail_received_app ev, viv_text subject, viv_text content) {
	viv_writer *op = viv_op("reply_sender");
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	return viv_act(op);
}

// viv_mail_received_app_set_sender_is_banned requests the action
// set_sender_is_banned: block the sender, or stop blocking them. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_app_set_sender_is_banned(viv_mail_received_app ev, bool value) {
	viv_writer *op = viv_op("set_sender_is_banned");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_app_set_sender_is_defunct requests the action
// set_sender_is_defunct: mark the sender's address as bouncing, or not. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_app_set_sender_is_defunct(viv_mail_received_app ev, bool value) {
	viv_writer *op = viv_op("set_sender_is_defunct");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_is_first gives is_first: it is the first message of its
// ticket.
VIV_INLINE bool viv_mail_received_is_first(viv_mail_received ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_received_sender_is_worker gives sender_is_worker: the sender is a
// worker.
VIV_INLINE bool viv_mail_received_sender_is_worker(viv_mail_received ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_received_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_mail_received_ticket_has_owner(viv_mail_received ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_received_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_mail_received_context(viv_mail_received ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_received_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_received_type(viv_mail_received ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_received_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_received_label(viv_mail_received ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_received_id gives id: its ID.
VIV_INLINE viv_id viv_mail_received_id(viv_mail_received ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_received_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_received_record_url(viv_mail_received ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_received_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_comments(viv_mail_received ev) { return viv_get("comments"); }

// viv_mail_received_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_comments_up_to(viv_mail_received ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_received_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_mail_received_comment_count(viv_mail_received ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_received_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_received_custom(viv_mail_received ev) { return viv_get("custom_"); }

// viv_mail_received_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_mail_received_custom_by_id(viv_mail_received ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_received_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_mail_received_links(viv_mail_received ev) { return viv_get("links"); }

// viv_mail_received_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_received_links_up_to(viv_mail_received ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_received_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_mail_received_links_of(viv_mail_received ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_received_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_received_attachments(viv_mail_received ev) { return viv_get("attachments"); }

// viv_mail_received_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_received_content(viv_mail_received ev) { return viv_as_text(viv_get("content")); }

// viv_mail_received_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_mail_received_content_html(viv_mail_received ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_received_created gives created: creation time.
VIV_INLINE viv_date viv_mail_received_created(viv_mail_received ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_received_hash_header_message_id gives hash_header_message_id: hash
// of the Message-Id.
VIV_INLINE viv_text viv_mail_received_hash_header_message_id(viv_mail_received ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_received_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_received_headers(viv_mail_received ev) { return viv_get("headers"); }

// viv_mail_received_html_attachment_id gives html_attachment_id: attachment
// holding the HTML part.
VIV_INLINE viv_id viv_mail_received_html_attachment_id(viv_mail_received ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_received_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_mail_received_is_broadcast(viv_mail_received ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_received_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_mail_received_is_not_sent(viv_mail_received ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_received_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_received_is_outgoing(viv_mail_received ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_received_reply_cc gives reply_cc: computed Cc for a reply (lazy).
VIV_INLINE viv_text viv_mail_received_reply_cc(viv_mail_received ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_received_reply_to gives reply_to: computed To for a reply (lazy).
VIV_INLINE viv_text viv_mail_received_reply_to(viv_mail_received ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_received_response_time gives response_time: time to this reply.
VIV_INLINE int64_t viv_mail_received_response_time(viv_mail_received ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_received_signed_at gives signed_at: time the signature was verified.
VIV_INLINE viv_date viv_mail_received_signed_at(viv_mail_received ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_received_signed_key_fingerprint gives signed_key_fingerprint:
// fingerprint of the signer.
VIV_INLINE viv_text viv_mail_received_signed_key_fingerprint(viv_mail_received ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_received_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_received_storage_size(viv_mail_received ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_received_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_received_token(viv_mail_received ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_received_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_mail_received_was_encrypted(viv_mail_received ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_received_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_received_sender(viv_mail_received ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_received_sender_worker gives the record behind sender_worker_: the
// worker who is the sender.
VIV_INLINE viv_worker viv_mail_received_sender_worker(viv_mail_received ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_received_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_received_ticket(viv_mail_received ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_received_worker gives the record behind worker_: the worker who
// wrote it.
VIV_INLINE viv_worker viv_mail_received_worker(viv_mail_received ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_received_group_record gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_received_group_record(viv_mail_received ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_received_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_mail_received_behavior(viv_mail_received ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_received_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_mail_received_behavior_bot(viv_mail_received ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_received_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_received_add_recipients(viv_mail_received ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_received_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_received_remove_recipients(viv_mail_received ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_received_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_move_to(viv_mail_received ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_received_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_received_reply_recipients(viv_mail_received ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_schedule_reply requests the action schedule_reply: queue a
// reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_received_schedule_reply(viv_mail_received ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_received_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_relay_email(viv_mail_received ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_set_importance requests the action set_importance: set the
// importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_set_importance(viv_mail_received ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_set_owner requests the action set_owner: assign a worker.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_set_owner(viv_mail_received ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_received_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_received_set_reopen_date(viv_mail_received ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_set_status(viv_mail_received ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_received_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_set_subject(viv_mail_received ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_set_org requests the action set_org: set the organization
// by name; one that is not known is created. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_received_set_org(viv_mail_received ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_received_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_received_set_spam_training(viv_mail_received ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_mail_received_create_message_note(viv_mail_received ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_group_is_first gives is_first: it is the first message of
// its ticket.
VIV_INLINE bool viv_mail_received_group_is_first(viv_mail_received_group ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_received_group_sender_is_worker gives sender_is_worker: the sender
// is a worker.
VIV_INLINE bool viv_mail_received_group_sender_is_worker(viv_mail_received_group ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_received_group_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_mail_received_group_ticket_has_owner(viv_mail_received_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_received_group_context gives _context: type of the record as the
// host writes it.
VIV_INLINE viv_text viv_mail_received_group_context(viv_mail_received_group ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_received_group_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_received_group_type(viv_mail_received_group ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_received_group_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_received_group_label(viv_mail_received_group ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_received_group_id gives id: its ID.
VIV_INLINE viv_id viv_mail_received_group_id(viv_mail_received_group ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_received_group_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_received_group_record_url(viv_mail_received_group ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_received_group_comments gives comments: the newest 10 comments
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_group_comments(viv_mail_received_group ev) { return viv_get("comments"); }

// viv_mail_received_group_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_group_comments_up_to(viv_mail_received_group ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_received_group_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_mail_received_group_comment_count(viv_mail_received_group ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_received_group_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_received_group_custom(viv_mail_received_group ev) { return viv_get("custom_"); }

// viv_mail_received_group_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_mail_received_group_custom_by_id(viv_mail_received_group ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_received_group_links gives links: linked records by type, newest 10
// of each (lazy).
VIV_INLINE viv_value viv_mail_received_group_links(viv_mail_received_group ev) { return viv_get("links"); }

// viv_mail_received_group_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_received_group_links_up_to(viv_mail_received_group ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_received_group_links_of gives links.<name>: linked records of one
// type (lazy).
VIV_INLINE viv_value viv_mail_received_group_links_of(viv_mail_received_group ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_received_group_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_received_group_attachments(viv_mail_received_group ev) { return viv_get("attachments"); }

// viv_mail_received_group_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_received_group_content(viv_mail_received_group ev) { return viv_as_text(viv_get("content")); }

// viv_mail_received_group_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_mail_received_group_content_html(viv_mail_received_group ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_received_group_created gives created: creation time.
VIV_INLINE viv_date viv_mail_received_group_created(viv_mail_received_group ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_received_group_hash_header_message_id gives hash_header_message_id:
// hash of the Message-Id.
VIV_INLINE viv_text viv_mail_received_group_hash_header_message_id(viv_mail_received_group ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_received_group_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_received_group_headers(viv_mail_received_group ev) { return viv_get("headers"); }

// viv_mail_received_group_html_attachment_id gives html_attachment_id:
// attachment holding the HTML part.
VIV_INLINE viv_id viv_mail_received_group_html_attachment_id(viv_mail_received_group ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_received_group_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_mail_received_group_is_broadcast(viv_mail_received_group ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_received_group_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_mail_received_group_is_not_sent(viv_mail_received_group ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_received_group_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_received_group_is_outgoing(viv_mail_received_group ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_received_group_reply_cc gives reply_cc: computed Cc for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_received_group_reply_cc(viv_mail_received_group ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_received_group_reply_to gives reply_to: computed To for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_received_group_reply_to(viv_mail_received_group ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_received_group_response_time gives response_time: time to this
// reply.
VIV_INLINE int64_t viv_mail_received_group_response_time(viv_mail_received_group ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_received_group_signed_at gives signed_at: time the signature was
// verified.
VIV_INLINE viv_date viv_mail_received_group_signed_at(viv_mail_received_group ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_received_group_signed_key_fingerprint gives signed_key_fingerprint:
// fingerprint of the signer.
VIV_INLINE viv_text viv_mail_received_group_signed_key_fingerprint(viv_mail_received_group ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_received_group_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_received_group_storage_size(viv_mail_received_group ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_received_group_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_received_group_token(viv_mail_received_group ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_received_group_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_mail_received_group_was_encrypted(viv_mail_received_group ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_received_group_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_received_group_sender(viv_mail_received_group ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_received_group_sender_worker gives the record behind sender_worker_:
// the worker who is the sender.
VIV_INLINE viv_worker viv_mail_received_group_sender_worker(viv_mail_received_group ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_received_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_received_group_ticket(viv_mail_received_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_received_group_worker gives the record behind worker_: the worker
// who wrote it.
VIV_INLINE viv_worker viv_mail_received_group_worker(viv_mail_received_group ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_received_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_received_group_group(viv_mail_received_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_received_group_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_received_group_behavior(viv_mail_received_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_received_group_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_mail_received_group_behavior_bot(viv_mail_received_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_received_group_add_recipients requests the action add_recipients:
// add participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_received_group_add_recipients(viv_mail_received_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_received_group_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_remove_recipients(viv_mail_received_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_received_group_move_to requests the action move_to: put the ticket
// in another group and bucket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_received_group_move_to(viv_mail_received_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_received_group_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_reply_recipients(viv_mail_received_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_group_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_mail_received_group_schedule_reply(viv_mail_received_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_received_group_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_relay_email(viv_mail_received_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_group_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_importance(viv_mail_received_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_owner(viv_mail_received_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_received_group_set_reopen_date requests the action set_reopen_date:
// set when a waiting record reopens. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_received_group_set_reopen_date(viv_mail_received_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_group_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_status(viv_mail_received_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_received_group_set_subject requests the action set_subject: change
// the subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_subject(viv_mail_received_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_org(viv_mail_received_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_received_group_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_group_set_spam_training(viv_mail_received_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_received_group_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_mail_received_group_create_message_note(viv_mail_received_group ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_watcher_is_first gives is_first: it is the first message of
// its ticket.
VIV_INLINE bool viv_mail_received_watcher_is_first(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_received_watcher_sender_is_worker gives sender_is_worker: the sender
// is a worker.
VIV_INLINE bool viv_mail_received_watcher_sender_is_worker(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_received_watcher_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_mail_received_watcher_ticket_has_owner(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_received_watcher_sender_is_me gives sender_is_me: the sender is the
// worker who owns the bot.
VIV_INLINE bool viv_mail_received_watcher_sender_is_me(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("sender_is_me")); }

// viv_mail_received_watcher_context gives _context: type of the record as the
// host writes it.
VIV_INLINE viv_text viv_mail_received_watcher_context(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_received_watcher_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_received_watcher_type(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_received_watcher_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_received_watcher_label(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_received_watcher_id gives id: its ID.
VIV_INLINE viv_id viv_mail_received_watcher_id(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_received_watcher_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_received_watcher_record_url(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_received_watcher_comments gives comments: the newest 10 comments
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_watcher_comments(viv_mail_received_watcher ev) { return viv_get("comments"); }

// viv_mail_received_watcher_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_received_watcher_comments_up_to(viv_mail_received_watcher ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_received_watcher_comment_count gives comment_count: number of
// comments (lazy).
VIV_INLINE int64_t viv_mail_received_watcher_comment_count(viv_mail_received_watcher ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_received_watcher_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_custom(viv_mail_received_watcher ev) { return viv_get("custom_"); }

// viv_mail_received_watcher_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_custom_by_id(viv_mail_received_watcher ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_received_watcher_links gives links: linked records by type, newest
// 10 of each (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_links(viv_mail_received_watcher ev) { return viv_get("links"); }

// viv_mail_received_watcher_links_up_to gives links~<n>: linked records by
// type, newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_links_up_to(viv_mail_received_watcher ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_received_watcher_links_of gives links.<name>: linked records of one
// type (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_links_of(viv_mail_received_watcher ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_received_watcher_attachments gives attachments: its files (lazy).
// Its entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_received_watcher_attachments(viv_mail_received_watcher ev) { return viv_get("attachments"); }

// viv_mail_received_watcher_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_received_watcher_content(viv_mail_received_watcher ev) { return viv_as_text(viv_get("content")); }

// viv_mail_received_watcher_content_html gives content_html: body as HTML
// (lazy).
VIV_INLINE viv_text viv_mail_received_watcher_content_html(viv_mail_received_watcher ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_received_watcher_created gives created: creation time.
VIV_INLINE viv_date viv_mail_received_watcher_created(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_received_watcher_hash_header_message_id gives
// hash_header_message_id: hash of the Message-Id.
VIV_INLINE viv_text viv_mail_received_watcher_hash_header_message_id(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_received_watcher_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_received_watcher_headers(viv_mail_received_watcher ev) { return viv_get("headers"); }

// viv_mail_received_watcher_html_attachment_id gives html_attachment_id:
// attachment holding the HTML part.
VIV_INLINE viv_id viv_mail_received_watcher_html_attachment_id(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_received_watcher_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_mail_received_watcher_is_broadcast(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_received_watcher_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_mail_received_watcher_is_not_sent(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_received_watcher_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_received_watcher_is_outgoing(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_received_watcher_reply_cc gives reply_cc: computed Cc for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_received_watcher_reply_cc(viv_mail_received_watcher ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_received_watcher_reply_to gives reply_to: computed To for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_received_watcher_reply_to(viv_mail_received_watcher ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_received_watcher_response_time gives response_time: time to this
// reply.
VIV_INLINE int64_t viv_mail_received_watcher_response_time(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_received_watcher_signed_at gives signed_at: time the signature was
// verified.
VIV_INLINE viv_date viv_mail_received_watcher_signed_at(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_received_watcher_signed_key_fingerprint gives
// signed_key_fingerprint: fingerprint of the signer.
VIV_INLINE viv_text viv_mail_received_watcher_signed_key_fingerprint(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_received_watcher_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_received_watcher_storage_size(viv_mail_received_watcher ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_received_watcher_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_received_watcher_token(viv_mail_received_watcher ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_received_watcher_was_encrypted gives was_encrypted: arrived
// encrypted.
VIV_INLINE bool viv_mail_received_watcher_was_encrypted(viv_mail_received_watcher ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_received_watcher_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_received_watcher_sender(viv_mail_received_watcher ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_received_watcher_sender_worker gives the record behind
// sender_worker_: the worker who is the sender.
VIV_INLINE viv_worker viv_mail_received_watcher_sender_worker(viv_mail_received_watcher ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_received_watcher_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_received_watcher_ticket(viv_mail_received_watcher ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_received_watcher_worker gives the record behind worker_: the worker
// who wrote it.
VIV_INLINE viv_worker viv_mail_received_watcher_worker(viv_mail_received_watcher ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_received_watcher_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_received_watcher_group(viv_mail_received_watcher ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_received_watcher_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_received_watcher_behavior(viv_mail_received_watcher ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_received_watcher_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_mail_received_watcher_behavior_bot(viv_mail_received_watcher ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_received_watcher_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_watcher_reply_recipients(viv_mail_received_watcher ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_received_watcher_relay_email requests the action relay_email: send
// the message to chosen workers, who can answer from their own mailbox. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_received_watcher_relay_email(viv_mail_received_watcher ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_before_sent_to gives to: recipients, comma separated.
VIV_INLINE viv_text viv_mail_before_sent_to(viv_mail_before_sent ev) { return viv_as_text(viv_sent("to")); }

// viv_mail_before_sent_cc gives cc: copy recipients.
VIV_INLINE viv_text viv_mail_before_sent_cc(viv_mail_before_sent ev) { return viv_as_text(viv_sent("cc")); }

// viv_mail_before_sent_bcc gives bcc: blind copy recipients.
VIV_INLINE viv_text viv_mail_before_sent_bcc(viv_mail_before_sent ev) { return viv_as_text(viv_sent("bcc")); }

// viv_mail_before_sent_subject gives subject: subject line.
VIV_INLINE viv_text viv_mail_before_sent_subject(viv_mail_before_sent ev) { return viv_as_text(viv_sent("subject")); }

// viv_mail_before_sent_content gives content: body of the draft.
VIV_INLINE viv_text viv_mail_before_sent_content(viv_mail_before_sent ev) { return viv_as_text(viv_sent("content")); }

// viv_mail_before_sent_content_format gives content_format: the body is
// Markdown or HTML.
VIV_INLINE bool viv_mail_before_sent_content_format(viv_mail_before_sent ev) { return viv_as_bool(viv_sent("content_format")); }

// viv_mail_before_sent_headers gives headers: mail headers by lower-case name.
VIV_INLINE viv_value viv_mail_before_sent_headers(viv_mail_before_sent ev) { return viv_sent("headers"); }

// viv_mail_before_sent_message_id gives message_id: Message-Id the draft will
// carry.
VIV_INLINE viv_text viv_mail_before_sent_message_id(viv_mail_before_sent ev) { return viv_as_text(viv_sent("message_id")); }

// viv_mail_before_sent_group_sig gives group_sig: signature of the group for
// this worker.
VIV_INLINE viv_text viv_mail_before_sent_group_sig(viv_mail_before_sent ev) { return viv_as_text(viv_sent("group_sig")); }

// viv_mail_before_sent_group_sig_html gives group_sig_html: the same as HTML.
VIV_INLINE viv_text viv_mail_before_sent_group_sig_html(viv_mail_before_sent ev) { return viv_as_text(viv_sent("group_sig_html")); }

// viv_mail_before_sent_status_id gives status_id: ticket status after sending:
// 0 open, 1 waiting, 2 closed, 3 deleted.
VIV_INLINE int64_t viv_mail_before_sent_status_id(viv_mail_before_sent ev) { return viv_as_int(viv_sent("status_id")); }

// viv_mail_before_sent_waiting_until gives waiting_until: requested reopen time
// in words.
VIV_INLINE viv_text viv_mail_before_sent_waiting_until(viv_mail_before_sent ev) { return viv_as_text(viv_sent("waiting_until")); }

// viv_mail_before_sent_send_at gives send_at: requested delivery time.
VIV_INLINE viv_date viv_mail_before_sent_send_at(viv_mail_before_sent ev) { return viv_as_int(viv_sent("send_at")); }

// viv_mail_before_sent_ticket gives the record behind ticket_: the ticket
// answered; empty for a new message.
VIV_INLINE viv_ticket viv_mail_before_sent_ticket(viv_mail_before_sent ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_before_sent_group gives the record behind group_.
VIV_INLINE viv_group viv_mail_before_sent_group(viv_mail_before_sent ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_before_sent_worker gives the record behind worker_: who sends it.
VIV_INLINE viv_worker viv_mail_before_sent_worker(viv_mail_before_sent ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_before_sent_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_mail_before_sent_behavior(viv_mail_before_sent ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_before_sent_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_before_sent_behavior_bot(viv_mail_before_sent ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_before_sent_set_content_modifications returns content_modifications:
// edits of the body, in order.
VIV_INLINE void viv_mail_before_sent_set_content_modifications(viv_mail_before_sent ev, viv_content_modification_list v) { viv_put_content_modification_list(viv_return("content_modifications"), v); }

// viv_mail_before_sent_set_headers returns headers: headers to set; an empty
// value removes one.
VIV_INLINE void viv_mail_before_sent_set_headers(viv_mail_before_sent ev, viv_pairs v) { viv_put_pairs(viv_return("headers"), v); }

// viv_mail_before_sent_set_send_at returns send_at: delivery time; the message
// waits for it.
VIV_INLINE void viv_mail_before_sent_set_send_at(viv_mail_before_sent ev, viv_date v) { viv_put_int(viv_return("send_at"), v); }

// viv_mail_before_sent_set_custom_fields returns custom_fields: custom fields
// for the ticket once it exists.
VIV_INLINE void viv_mail_before_sent_set_custom_fields(viv_mail_before_sent ev, viv_value v) { viv_put_value(viv_return("custom_fields"), v); }

// viv_mail_before_sent_set_message_custom_fields returns message_custom_fields:
// custom fields for the message once it is stored.
VIV_INLINE void viv_mail_before_sent_set_message_custom_fields(viv_mail_before_sent ev, viv_value v) { viv_put_value(viv_return("message_custom_fields"), v); }

// viv_mail_sent_group_to gives to: recipients, comma separated.
VIV_INLINE viv_text viv_mail_sent_group_to(viv_mail_sent_group ev) { return viv_as_text(viv_sent("to")); }

// viv_mail_sent_group_cc gives cc: copy recipients.
VIV_INLINE viv_text viv_mail_sent_group_cc(viv_mail_sent_group ev) { return viv_as_text(viv_sent("cc")); }

// viv_mail_sent_group_bcc gives bcc: blind copy recipients.
VIV_INLINE viv_text viv_mail_sent_group_bcc(viv_mail_sent_group ev) { return viv_as_text(viv_sent("bcc")); }

// viv_mail_sent_group_subject gives subject: subject line.
VIV_INLINE viv_text viv_mail_sent_group_subject(viv_mail_sent_group ev) { return viv_as_text(viv_sent("subject")); }

// viv_mail_sent_group_content gives content: body of the draft.
VIV_INLINE viv_text viv_mail_sent_group_content(viv_mail_sent_group ev) { return viv_as_text(viv_sent("content")); }

// viv_mail_sent_group_content_format gives content_format: the body is Markdown
// or HTML.
VIV_INLINE bool viv_mail_sent_group_content_format(viv_mail_sent_group ev) { return viv_as_bool(viv_sent("content_format")); }

// viv_mail_sent_group_headers gives headers: mail headers by lower-case name.
VIV_INLINE viv_value viv_mail_sent_group_headers(viv_mail_sent_group ev) { return viv_sent("headers"); }

// viv_mail_sent_group_message_id gives message_id: Message-Id the draft will
// carry.
VIV_INLINE viv_text viv_mail_sent_group_message_id(viv_mail_sent_group ev) { return viv_as_text(viv_sent("message_id")); }

// viv_mail_sent_group_group_sig gives group_sig: signature of the group for
// this worker.
VIV_INLINE viv_text viv_mail_sent_group_group_sig(viv_mail_sent_group ev) { return viv_as_text(viv_sent("group_sig")); }

// viv_mail_sent_group_group_sig_html gives group_sig_html: the same as HTML.
VIV_INLINE viv_text viv_mail_sent_group_group_sig_html(viv_mail_sent_group ev) { return viv_as_text(viv_sent("group_sig_html")); }

// viv_mail_sent_group_status_id gives status_id: ticket status after sending: 0
// open, 1 waiting, 2 closed, 3 deleted.
VIV_INLINE int64_t viv_mail_sent_group_status_id(viv_mail_sent_group ev) { return viv_as_int(viv_sent("status_id")); }

// viv_mail_sent_group_waiting_until gives waiting_until: requested reopen time
// in words.
VIV_INLINE viv_text viv_mail_sent_group_waiting_until(viv_mail_sent_group ev) { return viv_as_text(viv_sent("waiting_until")); }

// viv_mail_sent_group_send_at gives send_at: requested delivery time.
VIV_INLINE viv_date viv_mail_sent_group_send_at(viv_mail_sent_group ev) { return viv_as_int(viv_sent("send_at")); }

// viv_mail_sent_group_ticket gives the record behind ticket_: the ticket
// answered; empty for a new message.
VIV_INLINE viv_ticket viv_mail_sent_group_ticket(viv_mail_sent_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_sent_group_group gives the record behind group_.
VIV_INLINE viv_group viv_mail_sent_group_group(viv_mail_sent_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_sent_group_worker gives the record behind worker_: who sends it.
VIV_INLINE viv_worker viv_mail_sent_group_worker(viv_mail_sent_group ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_sent_group_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_mail_sent_group_behavior(viv_mail_sent_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_sent_group_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_sent_group_behavior_bot(viv_mail_sent_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_sent_group_set_content_modifications returns content_modifications:
// edits of the body, in order.
VIV_INLINE void viv_mail_sent_group_set_content_modifications(viv_mail_sent_group ev, viv_content_modification_list v) { viv_put_content_modification_list(viv_return("content_modifications"), v); }

// viv_mail_sent_group_set_headers returns headers: headers to set; an empty
// value removes one.
VIV_INLINE void viv_mail_sent_group_set_headers(viv_mail_sent_group ev, viv_pairs v) { viv_put_pairs(viv_return("headers"), v); }

// viv_mail_sent_group_set_send_at returns send_at: delivery time; the message
// waits for it.
VIV_INLINE void viv_mail_sent_group_set_send_at(viv_mail_sent_group ev, viv_date v) { viv_put_int(viv_return("send_at"), v); }

// viv_mail_sent_group_set_custom_fields returns custom_fields: custom fields
// for the ticket once it exists.
VIV_INLINE void viv_mail_sent_group_set_custom_fields(viv_mail_sent_group ev, viv_value v) { viv_put_value(viv_return("custom_fields"), v); }

// viv_mail_sent_group_set_message_custom_fields returns message_custom_fields:
// custom fields for the message once it is stored.
VIV_INLINE void viv_mail_sent_group_set_message_custom_fields(viv_mail_sent_group ev, viv_value v) { viv_put_value(viv_return("message_custom_fields"), v); }

// viv_mail_after_sent_is_first gives is_first: it is the first message of its
// ticket.
VIV_INLINE bool viv_mail_after_sent_is_first(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_after_sent_sender_is_worker gives sender_is_worker: the sender is a
// worker.
VIV_INLINE bool viv_mail_after_sent_sender_is_worker(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_after_sent_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_mail_after_sent_ticket_has_owner(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_after_sent_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_mail_after_sent_context(viv_mail_after_sent ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_after_sent_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_after_sent_type(viv_mail_after_sent ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_after_sent_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_after_sent_label(viv_mail_after_sent ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_after_sent_id gives id: its ID.
VIV_INLINE viv_id viv_mail_after_sent_id(viv_mail_after_sent ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_after_sent_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_after_sent_record_url(viv_mail_after_sent ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_after_sent_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_after_sent_comments(viv_mail_after_sent ev) { return viv_get("comments"); }

// viv_mail_after_sent_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_after_sent_comments_up_to(viv_mail_after_sent ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_after_sent_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_mail_after_sent_comment_count(viv_mail_after_sent ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_after_sent_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_after_sent_custom(viv_mail_after_sent ev) { return viv_get("custom_"); }

// viv_mail_after_sent_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_mail_after_sent_custom_by_id(viv_mail_after_sent ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_after_sent_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_mail_after_sent_links(viv_mail_after_sent ev) { return viv_get("links"); }

// viv_mail_after_sent_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_after_sent_links_up_to(viv_mail_after_sent ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_after_sent_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_mail_after_sent_links_of(viv_mail_after_sent ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_after_sent_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_after_sent_attachments(viv_mail_after_sent ev) { return viv_get("attachments"); }

// viv_mail_after_sent_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_after_sent_content(viv_mail_after_sent ev) { return viv_as_text(viv_get("content")); }

// viv_mail_after_sent_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_mail_after_sent_content_html(viv_mail_after_sent ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_after_sent_created gives created: creation time.
VIV_INLINE viv_date viv_mail_after_sent_created(viv_mail_after_sent ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_after_sent_hash_header_message_id gives hash_header_message_id: hash
// of the Message-Id.
VIV_INLINE viv_text viv_mail_after_sent_hash_header_message_id(viv_mail_after_sent ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_after_sent_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_after_sent_headers(viv_mail_after_sent ev) { return viv_get("headers"); }

// viv_mail_after_sent_html_attachment_id gives html_attachment_id: attachment
// holding the HTML part.
VIV_INLINE viv_id viv_mail_after_sent_html_attachment_id(viv_mail_after_sent ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_after_sent_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_mail_after_sent_is_broadcast(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_after_sent_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_mail_after_sent_is_not_sent(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_after_sent_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_after_sent_is_outgoing(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_after_sent_reply_cc gives reply_cc: computed Cc for a reply (lazy).
VIV_INLINE viv_text viv_mail_after_sent_reply_cc(viv_mail_after_sent ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_after_sent_reply_to gives reply_to: computed To for a reply (lazy).
VIV_INLINE viv_text viv_mail_after_sent_reply_to(viv_mail_after_sent ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_after_sent_response_time gives response_time: time to this reply.
VIV_INLINE int64_t viv_mail_after_sent_response_time(viv_mail_after_sent ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_after_sent_signed_at gives signed_at: time the signature was
// verified.
VIV_INLINE viv_date viv_mail_after_sent_signed_at(viv_mail_after_sent ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_after_sent_signed_key_fingerprint gives signed_key_fingerprint:
// fingerprint of the signer.
VIV_INLINE viv_text viv_mail_after_sent_signed_key_fingerprint(viv_mail_after_sent ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_after_sent_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_after_sent_storage_size(viv_mail_after_sent ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_after_sent_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_after_sent_token(viv_mail_after_sent ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_after_sent_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_mail_after_sent_was_encrypted(viv_mail_after_sent ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_after_sent_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_after_sent_sender(viv_mail_after_sent ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_after_sent_sender_worker gives the record behind sender_worker_: the
// worker who is the sender.
VIV_INLINE viv_worker viv_mail_after_sent_sender_worker(viv_mail_after_sent ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_after_sent_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_after_sent_ticket(viv_mail_after_sent ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_after_sent_worker gives the record behind worker_: the worker who
// wrote it.
VIV_INLINE viv_worker viv_mail_after_sent_worker(viv_mail_after_sent ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_after_sent_group_record gives the record behind group_: the group
// the ticket is in.
VIV_INLINE viv_group viv_mail_after_sent_group_record(viv_mail_after_sent ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_after_sent_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_mail_after_sent_behavior(viv_mail_after_sent ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_after_sent_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_mail_after_sent_behavior_bot(viv_mail_after_sent ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_after_sent_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_after_sent_add_recipients(viv_mail_after_sent ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_after_sent_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_after_sent_remove_recipients(viv_mail_after_sent ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_after_sent_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_move_to(viv_mail_after_sent ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_after_sent_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_after_sent_reply_recipients(viv_mail_after_sent ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_schedule_reply requests the action schedule_reply: queue
// a reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_after_sent_schedule_reply(viv_mail_after_sent ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_after_sent_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_relay_email(viv_mail_after_sent ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_set_importance requests the action set_importance: set
// the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_set_importance(viv_mail_after_sent ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_set_owner requests the action set_owner: assign a worker.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_set_owner(viv_mail_after_sent ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_after_sent_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_after_sent_set_reopen_date(viv_mail_after_sent ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_set_status(viv_mail_after_sent ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_after_sent_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_set_subject(viv_mail_after_sent ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_set_org requests the action set_org: set the organization
// by name; one that is not known is created. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_mail_after_sent_set_org(viv_mail_after_sent ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_after_sent_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_mail_after_sent_set_spam_training(viv_mail_after_sent ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_mail_after_sent_create_message_note(viv_mail_after_sent ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_group_is_first gives is_first: it is the first message of
// its ticket.
VIV_INLINE bool viv_mail_after_sent_group_is_first(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_after_sent_group_sender_is_worker gives sender_is_worker: the sender
// is a worker.
VIV_INLINE bool viv_mail_after_sent_group_sender_is_worker(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_after_sent_group_ticket_has_owner gives ticket_has_owner: the ticket
// is assigned to a worker.
VIV_INLINE bool viv_mail_after_sent_group_ticket_has_owner(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_after_sent_group_context gives _context: type of the record as the
// host writes it.
VIV_INLINE viv_text viv_mail_after_sent_group_context(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_after_sent_group_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_after_sent_group_type(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_after_sent_group_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_after_sent_group_label(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_after_sent_group_id gives id: its ID.
VIV_INLINE viv_id viv_mail_after_sent_group_id(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_after_sent_group_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_after_sent_group_record_url(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_after_sent_group_comments gives comments: the newest 10 comments
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_after_sent_group_comments(viv_mail_after_sent_group ev) { return viv_get("comments"); }

// viv_mail_after_sent_group_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_after_sent_group_comments_up_to(viv_mail_after_sent_group ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_after_sent_group_comment_count gives comment_count: number of
// comments (lazy).
VIV_INLINE int64_t viv_mail_after_sent_group_comment_count(viv_mail_after_sent_group ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_after_sent_group_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_custom(viv_mail_after_sent_group ev) { return viv_get("custom_"); }

// viv_mail_after_sent_group_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_custom_by_id(viv_mail_after_sent_group ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_after_sent_group_links gives links: linked records by type, newest
// 10 of each (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_links(viv_mail_after_sent_group ev) { return viv_get("links"); }

// viv_mail_after_sent_group_links_up_to gives links~<n>: linked records by
// type, newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_links_up_to(viv_mail_after_sent_group ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_after_sent_group_links_of gives links.<name>: linked records of one
// type (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_links_of(viv_mail_after_sent_group ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_after_sent_group_attachments gives attachments: its files (lazy).
// Its entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_after_sent_group_attachments(viv_mail_after_sent_group ev) { return viv_get("attachments"); }

// viv_mail_after_sent_group_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_after_sent_group_content(viv_mail_after_sent_group ev) { return viv_as_text(viv_get("content")); }

// viv_mail_after_sent_group_content_html gives content_html: body as HTML
// (lazy).
VIV_INLINE viv_text viv_mail_after_sent_group_content_html(viv_mail_after_sent_group ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_after_sent_group_created gives created: creation time.
VIV_INLINE viv_date viv_mail_after_sent_group_created(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_after_sent_group_hash_header_message_id gives
// hash_header_message_id: hash of the Message-Id.
VIV_INLINE viv_text viv_mail_after_sent_group_hash_header_message_id(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_after_sent_group_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_after_sent_group_headers(viv_mail_after_sent_group ev) { return viv_get("headers"); }

// viv_mail_after_sent_group_html_attachment_id gives html_attachment_id:
// attachment holding the HTML part.
VIV_INLINE viv_id viv_mail_after_sent_group_html_attachment_id(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_after_sent_group_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_mail_after_sent_group_is_broadcast(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_after_sent_group_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_mail_after_sent_group_is_not_sent(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_after_sent_group_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_after_sent_group_is_outgoing(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_after_sent_group_reply_cc gives reply_cc: computed Cc for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_after_sent_group_reply_cc(viv_mail_after_sent_group ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_after_sent_group_reply_to gives reply_to: computed To for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_after_sent_group_reply_to(viv_mail_after_sent_group ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_after_sent_group_response_time gives response_time: time to this
// reply.
VIV_INLINE int64_t viv_mail_after_sent_group_response_time(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_after_sent_group_signed_at gives signed_at: time the signature was
// verified.
VIV_INLINE viv_date viv_mail_after_sent_group_signed_at(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_after_sent_group_signed_key_fingerprint gives
// signed_key_fingerprint: fingerprint of the signer.
VIV_INLINE viv_text viv_mail_after_sent_group_signed_key_fingerprint(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_after_sent_group_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_after_sent_group_storage_size(viv_mail_after_sent_group ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_after_sent_group_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_after_sent_group_token(viv_mail_after_sent_group ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_after_sent_group_was_encrypted gives was_encrypted: arrived
// encrypted.
VIV_INLINE bool viv_mail_after_sent_group_was_encrypted(viv_mail_after_sent_group ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_after_sent_group_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_after_sent_group_sender(viv_mail_after_sent_group ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_after_sent_group_sender_worker gives the record behind
// sender_worker_: the worker who is the sender.
VIV_INLINE viv_worker viv_mail_after_sent_group_sender_worker(viv_mail_after_sent_group ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_after_sent_group_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_after_sent_group_ticket(viv_mail_after_sent_group ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_after_sent_group_worker gives the record behind worker_: the worker
// who wrote it.
VIV_INLINE viv_worker viv_mail_after_sent_group_worker(viv_mail_after_sent_group ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_after_sent_group_group gives the record behind group_: the group the
// ticket is in.
VIV_INLINE viv_group viv_mail_after_sent_group_group(viv_mail_after_sent_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_after_sent_group_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_after_sent_group_behavior(viv_mail_after_sent_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_after_sent_group_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_mail_after_sent_group_behavior_bot(viv_mail_after_sent_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_after_sent_group_add_recipients requests the action add_recipients:
// add participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_after_sent_group_add_recipients(viv_mail_after_sent_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_after_sent_group_remove_recipients requests the action
// remove_recipients: drop participants from the ticket. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_remove_recipients(viv_mail_after_sent_group ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_mail_after_sent_group_move_to requests the action move_to: put the ticket
// in another group and bucket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_mail_after_sent_group_move_to(viv_mail_after_sent_group ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_mail_after_sent_group_reply_recipients requests the action
// reply_recipients: reply to all participants of the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_reply_recipients(viv_mail_after_sent_group ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_group_schedule_reply requests the action schedule_reply:
// queue a reply to all participants for later. It gives the action's index, or
// a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_schedule_reply(viv_mail_after_sent_group ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_mail_after_sent_group_relay_email requests the action relay_email: send
// the message to chosen workers, who can answer from their own mailbox. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_relay_email(viv_mail_after_sent_group ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_importance requests the action set_importance:
// set the importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_importance(viv_mail_after_sent_group ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_owner requests the action set_owner: assign a
// worker. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_owner(viv_mail_after_sent_group ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_reopen_date requests the action
// set_reopen_date: set when a waiting record reopens. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_reopen_date(viv_mail_after_sent_group ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_status requests the action set_status: change
// the status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_status(viv_mail_after_sent_group ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_subject requests the action set_subject: change
// the subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_subject(viv_mail_after_sent_group ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_org requests the action set_org: set the
// organization by name; one that is not known is created. It gives the action's
// index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_org(viv_mail_after_sent_group ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_mail_after_sent_group_set_spam_training requests the action
// set_spam_training: train the spam filter with the ticket. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_set_spam_training(viv_mail_after_sent_group ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_mail_after_sent_group_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_mail_after_sent_group_create_message_note(viv_mail_after_sent_group ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

#endif
