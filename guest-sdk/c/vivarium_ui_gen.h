// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_UI_GEN_H
#define VIVARIUM_UI_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_mail_reply_during_ui_worker is the event
// event.mail.reply.during.ui.worker: a worker picks this behavior while writing
// a reply. The original platform last fired it in 7.3. The original platform
// has deprecated it.
typedef struct { int32_t size; } viv_mail_reply_during_ui_worker;
#define VIV_ID_mail_reply_during_ui_worker "event.mail.reply.during.ui.worker"

// viv_mail_reply_pre_ui_worker is the event event.mail.reply.pre.ui.worker: a
// worker opens the form for a reply.
typedef struct { int32_t size; } viv_mail_reply_pre_ui_worker;
#define VIV_ID_mail_reply_pre_ui_worker "event.mail.reply.pre.ui.worker"

// viv_mail_compose_pre_ui_worker is the event event.mail.compose.pre.ui.worker:
// a worker opens the form for a new message.
typedef struct { int32_t size; } viv_mail_compose_pre_ui_worker;
#define VIV_ID_mail_compose_pre_ui_worker "event.mail.compose.pre.ui.worker"

// viv_ui_card_editor_opened_worker is the event
// event.ui.card.editor.opened.worker: a worker opens the editor of a record; a
// new one has the ID 0.
typedef struct { int32_t size; } viv_ui_card_editor_opened_worker;
#define VIV_ID_ui_card_editor_opened_worker "event.ui.card.editor.opened.worker"

// viv_ui_worklist_render_worker is the event event.ui.worklist.render.worker: a
// list of records is drawn for a worker.
typedef struct { int32_t size; } viv_ui_worklist_render_worker;
#define VIV_ID_ui_worklist_render_worker "event.ui.worklist.render.worker"

// viv_mail_reply_during_ui_worker_is_first gives is_first: it is the first
// message of its ticket.
VIV_INLINE bool viv_mail_reply_during_ui_worker_is_first(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_reply_during_ui_worker_sender_is_worker gives sender_is_worker: the
// sender is a worker.
VIV_INLINE bool viv_mail_reply_during_ui_worker_sender_is_worker(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_reply_during_ui_worker_ticket_has_owner gives ticket_has_owner: the
// ticket is assigned to a worker.
VIV_INLINE bool viv_mail_reply_during_ui_worker_ticket_has_owner(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_reply_during_ui_worker_context gives _context: type of the record as
// the host writes it.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_context(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_reply_during_ui_worker_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_type(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_reply_during_ui_worker_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_label(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_reply_during_ui_worker_id gives id: its ID.
VIV_INLINE viv_id viv_mail_reply_during_ui_worker_id(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_reply_during_ui_worker_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_record_url(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_reply_during_ui_worker_comments gives comments: the newest 10
// comments (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_comments(viv_mail_reply_during_ui_worker ev) { return viv_get("comments"); }

// viv_mail_reply_during_ui_worker_comments_up_to gives comments~<n>: the newest
// n comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_comments_up_to(viv_mail_reply_during_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_reply_during_ui_worker_comment_count gives comment_count: number of
// comments (lazy).
VIV_INLINE int64_t viv_mail_reply_during_ui_worker_comment_count(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_reply_during_ui_worker_custom gives custom_: every custom field
// (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_custom(viv_mail_reply_during_ui_worker ev) { return viv_get("custom_"); }

// viv_mail_reply_during_ui_worker_custom_by_id gives custom_<id>: one custom
// field (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_custom_by_id(viv_mail_reply_during_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_reply_during_ui_worker_links gives links: linked records by type,
// newest 10 of each (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_links(viv_mail_reply_during_ui_worker ev) { return viv_get("links"); }

// viv_mail_reply_during_ui_worker_links_up_to gives links~<n>: linked records
// by type, newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_links_up_to(viv_mail_reply_during_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_reply_during_ui_worker_links_of gives links.<name>: linked records
// of one type (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_links_of(viv_mail_reply_during_ui_worker ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_reply_during_ui_worker_attachments gives attachments: its files
// (lazy). Its entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_attachments(viv_mail_reply_during_ui_worker ev) { return viv_get("attachments"); }

// viv_mail_reply_during_ui_worker_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_content(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_get("content")); }

// viv_mail_reply_during_ui_worker_content_html gives content_html: body as HTML
// (lazy).
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_content_html(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_reply_during_ui_worker_created gives created: creation time.
VIV_INLINE viv_date viv_mail_reply_during_ui_worker_created(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_reply_during_ui_worker_hash_header_message_id gives
// hash_header_message_id: hash of the Message-Id.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_hash_header_message_id(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_reply_during_ui_worker_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_reply_during_ui_worker_headers(viv_mail_reply_during_ui_worker ev) { return viv_get("headers"); }

// viv_mail_reply_during_ui_worker_html_attachment_id gives html_attachment_id:
// attachment holding the HTML part.
VIV_INLINE viv_id viv_mail_reply_during_ui_worker_html_attachment_id(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_reply_during_ui_worker_is_broadcast gives is_broadcast: sent as
// broadcast.
VIV_INLINE bool viv_mail_reply_during_ui_worker_is_broadcast(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_reply_during_ui_worker_is_not_sent gives is_not_sent: saved but not
// sent.
VIV_INLINE bool viv_mail_reply_during_ui_worker_is_not_sent(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_reply_during_ui_worker_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_reply_during_ui_worker_is_outgoing(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_reply_during_ui_worker_reply_cc gives reply_cc: computed Cc for a
// reply (lazy).
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_reply_cc(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_reply_during_ui_worker_reply_to gives reply_to: computed To for a
// reply (lazy).
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_reply_to(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_reply_during_ui_worker_response_time gives response_time: time to
// this reply.
VIV_INLINE int64_t viv_mail_reply_during_ui_worker_response_time(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_reply_during_ui_worker_signed_at gives signed_at: time the signature
// was verified.
VIV_INLINE viv_date viv_mail_reply_during_ui_worker_signed_at(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_reply_during_ui_worker_signed_key_fingerprint gives
// signed_key_fingerprint: fingerprint of the signer.
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_signed_key_fingerprint(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_reply_during_ui_worker_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_reply_during_ui_worker_storage_size(viv_mail_reply_during_ui_worker ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_reply_during_ui_worker_token gives token: unique token (since
// 10.4.10).
VIV_INLINE viv_text viv_mail_reply_during_ui_worker_token(viv_mail_reply_during_ui_worker ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_reply_during_ui_worker_was_encrypted gives was_encrypted: arrived
// encrypted.
VIV_INLINE bool viv_mail_reply_during_ui_worker_was_encrypted(viv_mail_reply_during_ui_worker ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_reply_during_ui_worker_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_reply_during_ui_worker_sender(viv_mail_reply_during_ui_worker ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_reply_during_ui_worker_sender_worker gives the record behind
// sender_worker_: the worker who is the sender.
VIV_INLINE viv_worker viv_mail_reply_during_ui_worker_sender_worker(viv_mail_reply_during_ui_worker ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_reply_during_ui_worker_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_reply_during_ui_worker_ticket(viv_mail_reply_during_ui_worker ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_reply_during_ui_worker_worker gives the record behind worker_: the
// worker who wrote it.
VIV_INLINE viv_worker viv_mail_reply_during_ui_worker_worker(viv_mail_reply_during_ui_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_reply_during_ui_worker_group gives the record behind group_: the
// group the ticket is in.
VIV_INLINE viv_group viv_mail_reply_during_ui_worker_group(viv_mail_reply_during_ui_worker ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_reply_during_ui_worker_current_worker gives the record behind
// current_worker_.
VIV_INLINE viv_worker viv_mail_reply_during_ui_worker_current_worker(viv_mail_reply_during_ui_worker ev) {
	viv_worker to = {viv_linked("current_worker_")};
	return to;
}

// viv_mail_reply_during_ui_worker_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_mail_reply_during_ui_worker_behavior(viv_mail_reply_during_ui_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_reply_during_ui_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_mail_reply_during_ui_worker_behavior_bot(viv_mail_reply_during_ui_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_reply_during_ui_worker_set_instructions returns instructions:
// changes to the page, in order.
VIV_INLINE void viv_mail_reply_during_ui_worker_set_instructions(viv_mail_reply_during_ui_worker ev, viv_instruction_list v) { viv_put_instruction_list(viv_return("instructions"), v); }

// viv_mail_reply_during_ui_worker_set_scripts returns scripts: JavaScript for
// the page; hosts may ignore it.
VIV_INLINE void viv_mail_reply_during_ui_worker_set_scripts(viv_mail_reply_during_ui_worker ev, viv_texts v) { viv_put_texts(viv_return("scripts"), v); }

// viv_mail_reply_pre_ui_worker_is_first gives is_first: it is the first message
// of its ticket.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_is_first(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_mail_reply_pre_ui_worker_sender_is_worker gives sender_is_worker: the
// sender is a worker.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_sender_is_worker(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_mail_reply_pre_ui_worker_ticket_has_owner gives ticket_has_owner: the
// ticket is assigned to a worker.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_ticket_has_owner(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_mail_reply_pre_ui_worker_context gives _context: type of the record as
// the host writes it.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_context(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("_context")); }

// viv_mail_reply_pre_ui_worker_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_type(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("_type")); }

// viv_mail_reply_pre_ui_worker_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_label(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("_label")); }

// viv_mail_reply_pre_ui_worker_id gives id: its ID.
VIV_INLINE viv_id viv_mail_reply_pre_ui_worker_id(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("id")); }

// viv_mail_reply_pre_ui_worker_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_record_url(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("record_url")); }

// viv_mail_reply_pre_ui_worker_comments gives comments: the newest 10 comments
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_comments(viv_mail_reply_pre_ui_worker ev) { return viv_get("comments"); }

// viv_mail_reply_pre_ui_worker_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_comments_up_to(viv_mail_reply_pre_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_mail_reply_pre_ui_worker_comment_count gives comment_count: number of
// comments (lazy).
VIV_INLINE int64_t viv_mail_reply_pre_ui_worker_comment_count(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_get("comment_count")); }

// viv_mail_reply_pre_ui_worker_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_custom(viv_mail_reply_pre_ui_worker ev) { return viv_get("custom_"); }

// viv_mail_reply_pre_ui_worker_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_custom_by_id(viv_mail_reply_pre_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_mail_reply_pre_ui_worker_links gives links: linked records by type,
// newest 10 of each (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_links(viv_mail_reply_pre_ui_worker ev) { return viv_get("links"); }

// viv_mail_reply_pre_ui_worker_links_up_to gives links~<n>: linked records by
// type, newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_links_up_to(viv_mail_reply_pre_ui_worker ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_mail_reply_pre_ui_worker_links_of gives links.<name>: linked records of
// one type (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_links_of(viv_mail_reply_pre_ui_worker ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_mail_reply_pre_ui_worker_attachments gives attachments: its files (lazy).
// Its entries: viv_attachment_of.
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_attachments(viv_mail_reply_pre_ui_worker ev) { return viv_get("attachments"); }

// viv_mail_reply_pre_ui_worker_content gives content: body text (lazy).
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_content(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_get("content")); }

// viv_mail_reply_pre_ui_worker_content_html gives content_html: body as HTML
// (lazy).
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_content_html(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_get("content_html")); }

// viv_mail_reply_pre_ui_worker_created gives created: creation time.
VIV_INLINE viv_date viv_mail_reply_pre_ui_worker_created(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("created")); }

// viv_mail_reply_pre_ui_worker_hash_header_message_id gives
// hash_header_message_id: hash of the Message-Id.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_hash_header_message_id(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_mail_reply_pre_ui_worker_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_mail_reply_pre_ui_worker_headers(viv_mail_reply_pre_ui_worker ev) { return viv_get("headers"); }

// viv_mail_reply_pre_ui_worker_html_attachment_id gives html_attachment_id:
// attachment holding the HTML part.
VIV_INLINE viv_id viv_mail_reply_pre_ui_worker_html_attachment_id(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_mail_reply_pre_ui_worker_is_broadcast gives is_broadcast: sent as
// broadcast.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_is_broadcast(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_mail_reply_pre_ui_worker_is_not_sent gives is_not_sent: saved but not
// sent.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_is_not_sent(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_mail_reply_pre_ui_worker_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_is_outgoing(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_mail_reply_pre_ui_worker_reply_cc gives reply_cc: computed Cc for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_reply_cc(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_mail_reply_pre_ui_worker_reply_to gives reply_to: computed To for a reply
// (lazy).
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_reply_to(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_get("reply_to")); }

// viv_mail_reply_pre_ui_worker_response_time gives response_time: time to this
// reply.
VIV_INLINE int64_t viv_mail_reply_pre_ui_worker_response_time(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("response_time")); }

// viv_mail_reply_pre_ui_worker_signed_at gives signed_at: time the signature
// was verified.
VIV_INLINE viv_date viv_mail_reply_pre_ui_worker_signed_at(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_mail_reply_pre_ui_worker_signed_key_fingerprint gives
// signed_key_fingerprint: fingerprint of the signer.
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_signed_key_fingerprint(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_mail_reply_pre_ui_worker_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_mail_reply_pre_ui_worker_storage_size(viv_mail_reply_pre_ui_worker ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_mail_reply_pre_ui_worker_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_mail_reply_pre_ui_worker_token(viv_mail_reply_pre_ui_worker ev) { return viv_as_text(viv_sent("token")); }

// viv_mail_reply_pre_ui_worker_was_encrypted gives was_encrypted: arrived
// encrypted.
VIV_INLINE bool viv_mail_reply_pre_ui_worker_was_encrypted(viv_mail_reply_pre_ui_worker ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_mail_reply_pre_ui_worker_sender gives the record behind sender_.
VIV_INLINE viv_address viv_mail_reply_pre_ui_worker_sender(viv_mail_reply_pre_ui_worker ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_sender_worker gives the record behind
// sender_worker_: the worker who is the sender.
VIV_INLINE viv_worker viv_mail_reply_pre_ui_worker_sender_worker(viv_mail_reply_pre_ui_worker ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_mail_reply_pre_ui_worker_ticket(viv_mail_reply_pre_ui_worker ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_worker gives the record behind worker_: the
// worker who wrote it.
VIV_INLINE viv_worker viv_mail_reply_pre_ui_worker_worker(viv_mail_reply_pre_ui_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_group gives the record behind group_: the group
// the ticket is in.
VIV_INLINE viv_group viv_mail_reply_pre_ui_worker_group(viv_mail_reply_pre_ui_worker ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_current_worker gives the record behind
// current_worker_.
VIV_INLINE viv_worker viv_mail_reply_pre_ui_worker_current_worker(viv_mail_reply_pre_ui_worker ev) {
	viv_worker to = {viv_linked("current_worker_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_mail_reply_pre_ui_worker_behavior(viv_mail_reply_pre_ui_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_mail_reply_pre_ui_worker_behavior_bot(viv_mail_reply_pre_ui_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_reply_pre_ui_worker_set_instructions returns instructions: changes
// to the page, in order.
VIV_INLINE void viv_mail_reply_pre_ui_worker_set_instructions(viv_mail_reply_pre_ui_worker ev, viv_instruction_list v) { viv_put_instruction_list(viv_return("instructions"), v); }

// viv_mail_reply_pre_ui_worker_set_scripts returns scripts: JavaScript for the
// page; hosts may ignore it.
VIV_INLINE void viv_mail_reply_pre_ui_worker_set_scripts(viv_mail_reply_pre_ui_worker ev, viv_texts v) { viv_put_texts(viv_return("scripts"), v); }

// viv_mail_compose_pre_ui_worker_scope gives scope: the form.
VIV_INLINE viv_value viv_mail_compose_pre_ui_worker_scope(viv_mail_compose_pre_ui_worker ev) { return viv_sent("scope"); }

// viv_mail_compose_pre_ui_worker_scope_form_id gives scope.form_id: DOM ID of
// the form.
VIV_INLINE viv_text viv_mail_compose_pre_ui_worker_scope_form_id(viv_mail_compose_pre_ui_worker ev) { return viv_as_text(viv_sent("scope.form_id")); }

// viv_mail_compose_pre_ui_worker_scope_group_id gives scope.group_id: chosen
// group.
VIV_INLINE viv_id viv_mail_compose_pre_ui_worker_scope_group_id(viv_mail_compose_pre_ui_worker ev) { return viv_as_int(viv_sent("scope.group_id")); }

// viv_mail_compose_pre_ui_worker_scope_bucket_id gives scope.bucket_id: chosen
// bucket.
VIV_INLINE viv_id viv_mail_compose_pre_ui_worker_scope_bucket_id(viv_mail_compose_pre_ui_worker ev) { return viv_as_int(viv_sent("scope.bucket_id")); }

// viv_mail_compose_pre_ui_worker_current_worker gives the record behind
// current_worker_.
VIV_INLINE viv_worker viv_mail_compose_pre_ui_worker_current_worker(viv_mail_compose_pre_ui_worker ev) {
	viv_worker to = {viv_linked("current_worker_")};
	return to;
}

// viv_mail_compose_pre_ui_worker_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_mail_compose_pre_ui_worker_behavior(viv_mail_compose_pre_ui_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_mail_compose_pre_ui_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_mail_compose_pre_ui_worker_behavior_bot(viv_mail_compose_pre_ui_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_mail_compose_pre_ui_worker_set_instructions returns instructions: changes
// to the page, in order.
VIV_INLINE void viv_mail_compose_pre_ui_worker_set_instructions(viv_mail_compose_pre_ui_worker ev, viv_instruction_list v) { viv_put_instruction_list(viv_return("instructions"), v); }

// viv_mail_compose_pre_ui_worker_set_scripts returns scripts: JavaScript for
// the page; hosts may ignore it.
VIV_INLINE void viv_mail_compose_pre_ui_worker_set_scripts(viv_mail_compose_pre_ui_worker ev, viv_texts v) { viv_put_texts(viv_return("scripts"), v); }

// viv_ui_card_editor_opened_worker_record gives the record behind record_: the
// record being edited.
VIV_INLINE viv_any_record viv_ui_card_editor_opened_worker_record(viv_ui_card_editor_opened_worker ev) {
	viv_any_record to = {viv_linked("record_")};
	return to;
}

// viv_ui_card_editor_opened_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_ui_card_editor_opened_worker_worker(viv_ui_card_editor_opened_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_ui_card_editor_opened_worker_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_ui_card_editor_opened_worker_behavior(viv_ui_card_editor_opened_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_ui_card_editor_opened_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_ui_card_editor_opened_worker_behavior_bot(viv_ui_card_editor_opened_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_ui_card_editor_opened_worker_param_listen_contexts gives the param
// listen_contexts: types of record to answer for, with * for all.
VIV_INLINE viv_value viv_ui_card_editor_opened_worker_param_listen_contexts(viv_ui_card_editor_opened_worker ev) { return viv_param("listen_contexts"); }

// viv_ui_card_editor_opened_worker_set_instructions returns instructions:
// changes to the page, in order.
VIV_INLINE void viv_ui_card_editor_opened_worker_set_instructions(viv_ui_card_editor_opened_worker ev, viv_instruction_list v) { viv_put_instruction_list(viv_return("instructions"), v); }

// viv_ui_card_editor_opened_worker_set_scripts returns scripts: JavaScript for
// the page; hosts may ignore it.
VIV_INLINE void viv_ui_card_editor_opened_worker_set_scripts(viv_ui_card_editor_opened_worker ev, viv_texts v) { viv_put_texts(viv_return("scripts"), v); }

// viv_ui_worklist_render_worker_context gives context: type of the records
// listed.
VIV_INLINE viv_text viv_ui_worklist_render_worker_context(viv_ui_worklist_render_worker ev) { return viv_as_text(viv_sent("context")); }

// viv_ui_worklist_render_worker_view_id gives view_id: ID of the list.
VIV_INLINE viv_text viv_ui_worklist_render_worker_view_id(viv_ui_worklist_render_worker ev) { return viv_as_text(viv_sent("view_id")); }

// viv_ui_worklist_render_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_ui_worklist_render_worker_worker(viv_ui_worklist_render_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_ui_worklist_render_worker_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_ui_worklist_render_worker_behavior(viv_ui_worklist_render_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_ui_worklist_render_worker_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_ui_worklist_render_worker_behavior_bot(viv_ui_worklist_render_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_ui_worklist_render_worker_set_instructions returns instructions: changes
// to the page, in order.
VIV_INLINE void viv_ui_worklist_render_worker_set_instructions(viv_ui_worklist_render_worker ev, viv_instruction_list v) { viv_put_instruction_list(viv_return("instructions"), v); }

// viv_ui_worklist_render_worker_set_scripts returns scripts: JavaScript for the
// page; hosts may ignore it.
VIV_INLINE void viv_ui_worklist_render_worker_set_scripts(viv_ui_worklist_render_worker ev, viv_texts v) { viv_put_texts(viv_return("scripts"), v); }

#endif
