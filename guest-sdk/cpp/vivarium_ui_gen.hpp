// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_UI_GEN_HPP
#define VIVARIUM_UI_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// MailReplyDuringUIWorker is the event event.mail.reply.during.ui.worker: a
// worker picks this behavior while writing a reply. The original platform last
// fired it in 7.3. The original platform has deprecated it.
class MailReplyDuringUIWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.reply.during.ui.worker";

	// is_first gives is_first: it is the first message of its ticket.
	bool is_first() const { return sent("is_first").as_bool(); }

	// sender_is_worker gives sender_is_worker: the sender is a worker.
	bool sender_is_worker() const { return sent("sender_is_worker").as_bool(); }

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return sent("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return sent("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return sent("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return sent("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return sent("record_url").as_text(); }

	// comments gives comments: the newest 10 comments (lazy).
	Views<Comment> comments() const;

	// comments_up_to gives comments~<n>: the newest n comments (1-25) (lazy).
	Views<Comment> comments_up_to(int64_t n) const;

	// comment_count gives comment_count: number of comments (lazy).
	int64_t comment_count() const { return get("comment_count").as_int(); }

	// custom gives custom_: every custom field (lazy).
	Value custom() const { return get("custom_"); }

	// custom_by_id gives custom_<id>: one custom field (lazy).
	Value custom_by_id(int64_t n) const { return get(detail::view(viv_numbered("custom_", n))); }

	// links gives links: linked records by type, newest 10 of each (lazy).
	Value links() const { return get("links"); }

	// links_up_to gives links~<n>: linked records by type, newest n of each (1-25)
	// (lazy).
	Value links_up_to(int64_t n) const { return get(detail::view(viv_numbered("links~", n))); }

	// links_of gives links.<name>: linked records of one type (lazy).
	Value links_of(string_view name) const { return get(detail::view(viv_named("links.", detail::text(name)))); }

	// attachments gives attachments: its files (lazy).
	Views<Attachment> attachments() const;

	// content gives content: body text (lazy).
	string_view content() const { return get("content").as_text(); }

	// content_html gives content_html: body as HTML (lazy).
	string_view content_html() const { return get("content_html").as_text(); }

	// created gives created: creation time.
	Date created() const { return sent("created").as_int(); }

	// hash_header_message_id gives hash_header_message_id: hash of the Message-Id.
	string_view hash_header_message_id() const { return sent("hash_header_message_id").as_text(); }

	// headers gives headers: mail headers (lazy).
	TextMap headers() const { return TextMap(get("headers")); }

	// html_attachment_id gives html_attachment_id: attachment holding the HTML
	// part.
	Id html_attachment_id() const { return sent("html_attachment_id").as_int(); }

	// is_broadcast gives is_broadcast: sent as broadcast.
	bool is_broadcast() const { return sent("is_broadcast").as_bool(); }

	// is_not_sent gives is_not_sent: saved but not sent.
	bool is_not_sent() const { return sent("is_not_sent").as_bool(); }

	// is_outgoing gives is_outgoing: outbound.
	bool is_outgoing() const { return sent("is_outgoing").as_bool(); }

	// reply_cc gives reply_cc: computed Cc for a reply (lazy).
	string_view reply_cc() const { return get("reply_cc").as_text(); }

	// reply_to gives reply_to: computed To for a reply (lazy).
	string_view reply_to() const { return get("reply_to").as_text(); }

	// response_time gives response_time: time to this reply.
	int64_t response_time() const { return sent("response_time").as_int(); }

	// signed_at gives signed_at: time the signature was verified.
	Date signed_at() const { return sent("signed_at").as_int(); }

	// signed_key_fingerprint gives signed_key_fingerprint: fingerprint of the
	// signer.
	string_view signed_key_fingerprint() const { return sent("signed_key_fingerprint").as_text(); }

	// storage_size gives storage_size: stored size.
	int64_t storage_size() const { return sent("storage_size").as_int(); }

	// token gives token: unique token (since 10.4.10).
	string_view token() const { return sent("token").as_text(); }

	// was_encrypted gives was_encrypted: arrived encrypted.
	bool was_encrypted() const { return sent("was_encrypted").as_bool(); }

	// sender gives the record behind sender_.
	Address sender() const;

	// sender_worker gives the record behind sender_worker_: the worker who is the
	// sender.
	Worker sender_worker() const;

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// worker gives the record behind worker_: the worker who wrote it.
	Worker worker() const;

	// group gives the record behind group_: the group the ticket is in.
	Group group() const;

	// current_worker gives the record behind current_worker_.
	Worker current_worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_instructions returns instructions: changes to the page, in order.
	void set_instructions(Items<Instruction> v) const { returns("instructions").put(v); }

	// set_scripts returns scripts: JavaScript for the page; hosts may ignore it.
	void set_scripts(Items<string_view> v) const { returns("scripts").put(v); }
};

// MailReplyPreUIWorker is the event event.mail.reply.pre.ui.worker: a worker
// opens the form for a reply.
class MailReplyPreUIWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.reply.pre.ui.worker";

	// is_first gives is_first: it is the first message of its ticket.
	bool is_first() const { return sent("is_first").as_bool(); }

	// sender_is_worker gives sender_is_worker: the sender is a worker.
	bool sender_is_worker() const { return sent("sender_is_worker").as_bool(); }

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return sent("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return sent("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return sent("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return sent("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return sent("record_url").as_text(); }

	// comments gives comments: the newest 10 comments (lazy).
	Views<Comment> comments() const;

	// comments_up_to gives comments~<n>: the newest n comments (1-25) (lazy).
	Views<Comment> comments_up_to(int64_t n) const;

	// comment_count gives comment_count: number of comments (lazy).
	int64_t comment_count() const { return get("comment_count").as_int(); }

	// custom gives custom_: every custom field (lazy).
	Value custom() const { return get("custom_"); }

	// custom_by_id gives custom_<id>: one custom field (lazy).
	Value custom_by_id(int64_t n) const { return get(detail::view(viv_numbered("custom_", n))); }

	// links gives links: linked records by type, newest 10 of each (lazy).
	Value links() const { return get("links"); }

	// links_up_to gives links~<n>: linked records by type, newest n of each (1-25)
	// (lazy).
	Value links_up_to(int64_t n) const { return get(detail::view(viv_numbered("links~", n))); }

	// links_of gives links.<name>: linked records of one type (lazy).
	Value links_of(string_view name) const { return get(detail::view(viv_named("links.", detail::text(name)))); }

	// attachments gives attachments: its files (lazy).
	Views<Attachment> attachments() const;

	// content gives content: body text (lazy).
	string_view content() const { return get("content").as_text(); }

	// content_html gives content_html: body as HTML (lazy).
	string_view content_html() const { return get("content_html").as_text(); }

	// created gives created: creation time.
	Date created() const { return sent("created").as_int(); }

	// hash_header_message_id gives hash_header_message_id: hash of the Message-Id.
	string_view hash_header_message_id() const { return sent("hash_header_message_id").as_text(); }

	// headers gives headers: mail headers (lazy).
	TextMap headers() const { return TextMap(get("headers")); }

	// html_attachment_id gives html_attachment_id: attachment holding the HTML
	// part.
	Id html_attachment_id() const { return sent("html_attachment_id").as_int(); }

	// is_broadcast gives is_broadcast: sent as broadcast.
	bool is_broadcast() const { return sent("is_broadcast").as_bool(); }

	// is_not_sent gives is_not_sent: saved but not sent.
	bool is_not_sent() const { return sent("is_not_sent").as_bool(); }

	// is_outgoing gives is_outgoing: outbound.
	bool is_outgoing() const { return sent("is_outgoing").as_bool(); }

	// reply_cc gives reply_cc: computed Cc for a reply (lazy).
	string_view reply_cc() const { return get("reply_cc").as_text(); }

	// reply_to gives reply_to: computed To for a reply (lazy).
	string_view reply_to() const { return get("reply_to").as_text(); }

	// response_time gives response_time: time to this reply.
	int64_t response_time() const { return sent("response_time").as_int(); }

	// signed_at gives signed_at: time the signature was verified.
	Date signed_at() const { return sent("signed_at").as_int(); }

	// signed_key_fingerprint gives signed_key_fingerprint: fingerprint of the
	// signer.
	string_view signed_key_fingerprint() const { return sent("signed_key_fingerprint").as_text(); }

	// storage_size gives storage_size: stored size.
	int64_t storage_size() const { return sent("storage_size").as_int(); }

	// token gives token: unique token (since 10.4.10).
	string_view token() const { return sent("token").as_text(); }

	// was_encrypted gives was_encrypted: arrived encrypted.
	bool was_encrypted() const { return sent("was_encrypted").as_bool(); }

	// sender gives the record behind sender_.
	Address sender() const;

	// sender_worker gives the record behind sender_worker_: the worker who is the
	// sender.
	Worker sender_worker() const;

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// worker gives the record behind worker_: the worker who wrote it.
	Worker worker() const;

	// group gives the record behind group_: the group the ticket is in.
	Group group() const;

	// current_worker gives the record behind current_worker_.
	Worker current_worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_instructions returns instructions: changes to the page, in order.
	void set_instructions(Items<Instruction> v) const { returns("instructions").put(v); }

	// set_scripts returns scripts: JavaScript for the page; hosts may ignore it.
	void set_scripts(Items<string_view> v) const { returns("scripts").put(v); }
};

// MailComposePreUIWorker is the event event.mail.compose.pre.ui.worker: a
// worker opens the form for a new message.
class MailComposePreUIWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.compose.pre.ui.worker";

	// scope gives scope: the form.
	Value scope() const { return sent("scope"); }

	// scope_form_id gives scope.form_id: DOM ID of the form.
	string_view scope_form_id() const { return sent("scope.form_id").as_text(); }

	// scope_group_id gives scope.group_id: chosen group.
	Id scope_group_id() const { return sent("scope.group_id").as_int(); }

	// scope_bucket_id gives scope.bucket_id: chosen bucket.
	Id scope_bucket_id() const { return sent("scope.bucket_id").as_int(); }

	// current_worker gives the record behind current_worker_.
	Worker current_worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_instructions returns instructions: changes to the page, in order.
	void set_instructions(Items<Instruction> v) const { returns("instructions").put(v); }

	// set_scripts returns scripts: JavaScript for the page; hosts may ignore it.
	void set_scripts(Items<string_view> v) const { returns("scripts").put(v); }
};

// UICardEditorOpenedWorker is the event event.ui.card.editor.opened.worker: a
// worker opens the editor of a record; a new one has the ID 0.
class UICardEditorOpenedWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.ui.card.editor.opened.worker";

	// record gives the record behind record_: the record being edited.
	AnyRecord record() const { return AnyRecord(linked("record_")); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_listen_contexts gives listen_contexts: types of record to answer for,
	// with * for all.
	Texts param_listen_contexts() const { return Texts(params().get("listen_contexts")); }

	// set_instructions returns instructions: changes to the page, in order.
	void set_instructions(Items<Instruction> v) const { returns("instructions").put(v); }

	// set_scripts returns scripts: JavaScript for the page; hosts may ignore it.
	void set_scripts(Items<string_view> v) const { returns("scripts").put(v); }
};

// UIWorklistRenderWorker is the event event.ui.worklist.render.worker: a list
// of records is drawn for a worker.
class UIWorklistRenderWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.ui.worklist.render.worker";

	// context gives context: type of the records listed.
	string_view context() const { return sent("context").as_text(); }

	// view_id gives view_id: ID of the list.
	string_view view_id() const { return sent("view_id").as_text(); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_instructions returns instructions: changes to the page, in order.
	void set_instructions(Items<Instruction> v) const { returns("instructions").put(v); }

	// set_scripts returns scripts: JavaScript for the page; hosts may ignore it.
	void set_scripts(Items<string_view> v) const { returns("scripts").put(v); }
};

inline Views<Comment> MailReplyDuringUIWorker::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailReplyDuringUIWorker::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailReplyDuringUIWorker::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailReplyDuringUIWorker::sender() const { return Address(linked("sender_")); }
inline Worker MailReplyDuringUIWorker::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailReplyDuringUIWorker::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailReplyDuringUIWorker::worker() const { return Worker(linked("worker_")); }
inline Group MailReplyDuringUIWorker::group() const { return Group(linked("group_")); }
inline Worker MailReplyDuringUIWorker::current_worker() const { return Worker(linked("current_worker_")); }
inline Behavior MailReplyDuringUIWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReplyDuringUIWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailReplyPreUIWorker::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailReplyPreUIWorker::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailReplyPreUIWorker::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailReplyPreUIWorker::sender() const { return Address(linked("sender_")); }
inline Worker MailReplyPreUIWorker::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailReplyPreUIWorker::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailReplyPreUIWorker::worker() const { return Worker(linked("worker_")); }
inline Group MailReplyPreUIWorker::group() const { return Group(linked("group_")); }
inline Worker MailReplyPreUIWorker::current_worker() const { return Worker(linked("current_worker_")); }
inline Behavior MailReplyPreUIWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReplyPreUIWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker MailComposePreUIWorker::current_worker() const { return Worker(linked("current_worker_")); }
inline Behavior MailComposePreUIWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailComposePreUIWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker UICardEditorOpenedWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior UICardEditorOpenedWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot UICardEditorOpenedWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker UIWorklistRenderWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior UIWorklistRenderWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot UIWorklistRenderWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_MailReplyDuringUIWorker "event.mail.reply.during.ui.worker"
#define VIVARIUM_ID_MailReplyPreUIWorker "event.mail.reply.pre.ui.worker"
#define VIVARIUM_ID_MailComposePreUIWorker "event.mail.compose.pre.ui.worker"
#define VIVARIUM_ID_UICardEditorOpenedWorker "event.ui.card.editor.opened.worker"
#define VIVARIUM_ID_UIWorklistRenderWorker "event.ui.worklist.render.worker"

#endif
