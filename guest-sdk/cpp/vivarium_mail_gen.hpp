// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_MAIL_GEN_HPP
#define VIVARIUM_MAIL_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// MailReceivedApp is the event event.mail.received.app: an inbound mail was
// parsed and is about to be accepted; no ticket or message exists yet. Changing
// the headers subject, references or in-reply-to threads the message anew;
// changing from finds another sender.
class MailReceivedApp : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.received.app";

	// subject gives subject: subject line.
	string_view subject() const { return sent("subject").as_text(); }

	// body gives body: plain text body.
	string_view body() const { return sent("body").as_text(); }

	// body_html gives body_html: HTML body.
	string_view body_html() const { return sent("body_html").as_text(); }

	// encoding gives encoding: character set of the body.
	string_view encoding() const { return sent("encoding").as_text(); }

	// headers gives headers: mail headers by lower-case name.
	TextMap headers() const { return TextMap(sent("headers")); }

	// recipients gives recipients: addresses the message was sent to.
	Texts recipients() const { return Texts(sent("recipients")); }

	// attachments gives attachments: files by name.
	Views<Upload> attachments() const;

	// attachment_count gives attachment_count: number of files.
	int64_t attachment_count() const { return sent("attachment_count").as_int(); }

	// is_new gives is_new: no ticket matched.
	bool is_new() const { return sent("is_new").as_bool(); }

	// sender_is_worker gives sender_is_worker: the sender is a worker.
	bool sender_is_worker() const { return sent("sender_is_worker").as_bool(); }

	// sender gives the record behind sender_.
	Address sender() const;

	// parent_ticket gives the record behind parent_ticket_: the ticket it answers.
	Ticket parent_ticket() const;

	// routing_group gives the record behind routing_group_: the group it would go
	// to.
	Group routing_group() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_reject returns reject: drop the message; nothing is stored.
	void set_reject(bool v) const { returns("reject").put(v); }

	// set_remove_attachments returns remove_attachments: files to remove.
	void set_remove_attachments(Items<AttachmentFilter> v) const { returns("remove_attachments").put(v); }

	// set_headers returns headers: headers to set; an empty value removes one.
	void set_headers(Any v) const { returns("headers").put(v); }

	// set_body returns body: new plain text body.
	void set_body(string_view v) const { returns("body").put(v); }

	// set_body_html returns body_html: new HTML body.
	void set_body_html(string_view v) const { returns("body_html").put(v); }

	// set_subject returns subject: new subject.
	void set_subject(string_view v) const { returns("subject").put(v); }

	// set_encoding returns encoding: new character set.
	void set_encoding(string_view v) const { returns("encoding").put(v); }

	// set_custom_fields returns custom_fields: custom fields for what gets created.
	void set_custom_fields(Any v) const { returns("custom_fields").put(v); }

	// redirect_email requests the action redirect_email: forward the message as it
	// came to other addresses.
	Action redirect_email(Items<string_view> to) const {
		Operation op("redirect_email");
		op["to"].put(to);
		return op.act();
	}

	// reply_sender requests the action reply_sender: answer the sender directly.
	Action reply_sender(string_view subject, string_view content) const {
		Operation op("reply_sender");
		op["subject"].put(subject);
		op["content"].put(content);
		return op.act();
	}

	// set_sender_is_banned requests the action set_sender_is_banned: block the
	// sender, or stop blocking them.
	Action set_sender_is_banned(bool value) const {
		Operation op("set_sender_is_banned");
		op["value"].put(value);
		return op.act();
	}

	// set_sender_is_defunct requests the action set_sender_is_defunct: mark the
	// sender's address as bouncing, or not.
	Action set_sender_is_defunct(bool value) const {
		Operation op("set_sender_is_defunct");
		op["value"].put(value);
		return op.act();
	}
};

// MailReceived is the event event.mail.received: a message, inbound or from a
// worker, was added to a ticket.
class MailReceived : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.received";

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

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// add_recipients requests the action add_recipients: add participants to the
	// ticket.
	Action add_recipients(Items<string_view> recipients) const {
		Operation op("add_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// remove_recipients requests the action remove_recipients: drop participants
	// from the ticket.
	Action remove_recipients(Items<string_view> recipients) const {
		Operation op("remove_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// move_to requests the action move_to: put the ticket in another group and
	// bucket.
	Action move_to(Id group_id, Id bucket_id) const {
		Operation op("move_to");
		op["group_id"].id(group_id);
		op["bucket_id"].id(bucket_id);
		return op.act();
	}

	// reply_recipients requests the action reply_recipients: reply to all
	// participants of the ticket.
	Action reply_recipients(string_view content, const ReplyRecipientsOptions &opt = {}) const {
		Operation op("reply_recipients");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// schedule_reply requests the action schedule_reply: queue a reply to all
	// participants for later.
	Action schedule_reply(string_view content, Date delivery_date) const {
		Operation op("schedule_reply");
		op["content"].put(content);
		op["delivery_date"].put(delivery_date);
		return op.act();
	}

	// relay_email requests the action relay_email: send the message to chosen
	// workers, who can answer from their own mailbox.
	Action relay_email(Items<string_view> to, string_view subject, string_view content, const RelayEmailOptions &opt = {}) const {
		Operation op("relay_email");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// set_importance requests the action set_importance: set the importance.
	Action set_importance(int64_t value) const {
		Operation op("set_importance");
		op["value"].put(value);
		return op.act();
	}

	// set_owner requests the action set_owner: assign a worker.
	Action set_owner(Id worker_id) const {
		Operation op("set_owner");
		op["worker_id"].id(worker_id);
		return op.act();
	}

	// set_reopen_date requests the action set_reopen_date: set when a waiting
	// record reopens.
	Action set_reopen_date(const SetReopenDateOptions &opt = {}) const {
		Operation op("set_reopen_date");
		opt.put_to(op);
		return op.act();
	}

	// set_status requests the action set_status: change the status.
	Action set_status(string_view status) const {
		Operation op("set_status");
		op["status"].put(status);
		return op.act();
	}

	// set_subject requests the action set_subject: change the subject of the
	// ticket.
	Action set_subject(string_view value) const {
		Operation op("set_subject");
		op["value"].put(value);
		return op.act();
	}

	// set_org requests the action set_org: set the organization by name; one that
	// is not known is created.
	Action set_org(string_view org, Ref on) const {
		Operation op("set_org");
		op["org"].put(org);
		op["on"].put(on);
		return op.act();
	}

	// set_spam_training requests the action set_spam_training: train the spam
	// filter with the ticket.
	Action set_spam_training(string_view value) const {
		Operation op("set_spam_training");
		op["value"].put(value);
		return op.act();
	}

	// create_message_note requests the action create_message_note: attach a note to
	// a message.
	Action create_message_note(string_view content, const CreateMessageNoteOptions &opt = {}) const {
		Operation op("create_message_note");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}
};

// MailReceivedGroup is the event event.mail.received.group: a message, inbound
// or from a worker, was added to a ticket of this group.
class MailReceivedGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.received.group";

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

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// add_recipients requests the action add_recipients: add participants to the
	// ticket.
	Action add_recipients(Items<string_view> recipients) const {
		Operation op("add_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// remove_recipients requests the action remove_recipients: drop participants
	// from the ticket.
	Action remove_recipients(Items<string_view> recipients) const {
		Operation op("remove_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// move_to requests the action move_to: put the ticket in another group and
	// bucket.
	Action move_to(Id group_id, Id bucket_id) const {
		Operation op("move_to");
		op["group_id"].id(group_id);
		op["bucket_id"].id(bucket_id);
		return op.act();
	}

	// reply_recipients requests the action reply_recipients: reply to all
	// participants of the ticket.
	Action reply_recipients(string_view content, const ReplyRecipientsOptions &opt = {}) const {
		Operation op("reply_recipients");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// schedule_reply requests the action schedule_reply: queue a reply to all
	// participants for later.
	Action schedule_reply(string_view content, Date delivery_date) const {
		Operation op("schedule_reply");
		op["content"].put(content);
		op["delivery_date"].put(delivery_date);
		return op.act();
	}

	// relay_email requests the action relay_email: send the message to chosen
	// workers, who can answer from their own mailbox.
	Action relay_email(Items<string_view> to, string_view subject, string_view content, const RelayEmailOptions &opt = {}) const {
		Operation op("relay_email");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// set_importance requests the action set_importance: set the importance.
	Action set_importance(int64_t value) const {
		Operation op("set_importance");
		op["value"].put(value);
		return op.act();
	}

	// set_owner requests the action set_owner: assign a worker.
	Action set_owner(Id worker_id) const {
		Operation op("set_owner");
		op["worker_id"].id(worker_id);
		return op.act();
	}

	// set_reopen_date requests the action set_reopen_date: set when a waiting
	// record reopens.
	Action set_reopen_date(const SetReopenDateOptions &opt = {}) const {
		Operation op("set_reopen_date");
		opt.put_to(op);
		return op.act();
	}

	// set_status requests the action set_status: change the status.
	Action set_status(string_view status) const {
		Operation op("set_status");
		op["status"].put(status);
		return op.act();
	}

	// set_subject requests the action set_subject: change the subject of the
	// ticket.
	Action set_subject(string_view value) const {
		Operation op("set_subject");
		op["value"].put(value);
		return op.act();
	}

	// set_org requests the action set_org: set the organization by name; one that
	// is not known is created.
	Action set_org(string_view org, Ref on) const {
		Operation op("set_org");
		op["org"].put(org);
		op["on"].put(on);
		return op.act();
	}

	// set_spam_training requests the action set_spam_training: train the spam
	// filter with the ticket.
	Action set_spam_training(string_view value) const {
		Operation op("set_spam_training");
		op["value"].put(value);
		return op.act();
	}

	// create_message_note requests the action create_message_note: attach a note to
	// a message.
	Action create_message_note(string_view content, const CreateMessageNoteOptions &opt = {}) const {
		Operation op("create_message_note");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}
};

// MailReceivedWatcher is the event event.mail.received.watcher: a message was
// added to a ticket that this worker watches or owns; once for each such
// worker.
class MailReceivedWatcher : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.received.watcher";

	// is_first gives is_first: it is the first message of its ticket.
	bool is_first() const { return sent("is_first").as_bool(); }

	// sender_is_worker gives sender_is_worker: the sender is a worker.
	bool sender_is_worker() const { return sent("sender_is_worker").as_bool(); }

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// sender_is_me gives sender_is_me: the sender is the worker who owns the bot.
	bool sender_is_me() const { return sent("sender_is_me").as_bool(); }

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

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// reply_recipients requests the action reply_recipients: reply to all
	// participants of the ticket.
	Action reply_recipients(string_view content, const ReplyRecipientsOptions &opt = {}) const {
		Operation op("reply_recipients");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// relay_email requests the action relay_email: send the message to chosen
	// workers, who can answer from their own mailbox.
	Action relay_email(Items<string_view> to, string_view subject, string_view content, const RelayEmailOptions &opt = {}) const {
		Operation op("relay_email");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}
};

// MailBeforeSent is the event event.mail.before.sent: a worker, or a bot, is
// about to send a reply or a new message.
class MailBeforeSent : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.before.sent";

	// to gives to: recipients, comma separated.
	string_view to() const { return sent("to").as_text(); }

	// cc gives cc: copy recipients.
	string_view cc() const { return sent("cc").as_text(); }

	// bcc gives bcc: blind copy recipients.
	string_view bcc() const { return sent("bcc").as_text(); }

	// subject gives subject: subject line.
	string_view subject() const { return sent("subject").as_text(); }

	// content gives content: body of the draft.
	string_view content() const { return sent("content").as_text(); }

	// content_format gives content_format: the body is Markdown or HTML.
	bool content_format() const { return sent("content_format").as_bool(); }

	// headers gives headers: mail headers by lower-case name.
	TextMap headers() const { return TextMap(sent("headers")); }

	// message_id gives message_id: Message-Id the draft will carry.
	string_view message_id() const { return sent("message_id").as_text(); }

	// group_sig gives group_sig: signature of the group for this worker.
	string_view group_sig() const { return sent("group_sig").as_text(); }

	// group_sig_html gives group_sig_html: the same as HTML.
	string_view group_sig_html() const { return sent("group_sig_html").as_text(); }

	// status_id gives status_id: ticket status after sending: 0 open, 1 waiting, 2
	// closed, 3 deleted.
	int64_t status_id() const { return sent("status_id").as_int(); }

	// waiting_until gives waiting_until: requested reopen time in words.
	string_view waiting_until() const { return sent("waiting_until").as_text(); }

	// send_at gives send_at: requested delivery time.
	Date send_at() const { return sent("send_at").as_int(); }

	// ticket gives the record behind ticket_: the ticket answered; empty for a new
	// message.
	Ticket ticket() const;

	// group gives the record behind group_.
	Group group() const;

	// worker gives the record behind worker_: who sends it.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_content_modifications returns content_modifications: edits of the body,
	// in order.
	void set_content_modifications(Items<ContentModification> v) const { returns("content_modifications").put(v); }

	// set_headers returns headers: headers to set; an empty value removes one.
	void set_headers(Items<Pair> v) const { returns("headers").put(v); }

	// set_send_at returns send_at: delivery time; the message waits for it.
	void set_send_at(Date v) const { returns("send_at").put(v); }

	// set_custom_fields returns custom_fields: custom fields for the ticket once it
	// exists.
	void set_custom_fields(Any v) const { returns("custom_fields").put(v); }

	// set_message_custom_fields returns message_custom_fields: custom fields for
	// the message once it is stored.
	void set_message_custom_fields(Any v) const { returns("message_custom_fields").put(v); }
};

// MailSentGroup is the event event.mail.sent.group: a worker is about to send a
// reply or a new message from this group; after event.mail.before.sent.
class MailSentGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.sent.group";

	// to gives to: recipients, comma separated.
	string_view to() const { return sent("to").as_text(); }

	// cc gives cc: copy recipients.
	string_view cc() const { return sent("cc").as_text(); }

	// bcc gives bcc: blind copy recipients.
	string_view bcc() const { return sent("bcc").as_text(); }

	// subject gives subject: subject line.
	string_view subject() const { return sent("subject").as_text(); }

	// content gives content: body of the draft.
	string_view content() const { return sent("content").as_text(); }

	// content_format gives content_format: the body is Markdown or HTML.
	bool content_format() const { return sent("content_format").as_bool(); }

	// headers gives headers: mail headers by lower-case name.
	TextMap headers() const { return TextMap(sent("headers")); }

	// message_id gives message_id: Message-Id the draft will carry.
	string_view message_id() const { return sent("message_id").as_text(); }

	// group_sig gives group_sig: signature of the group for this worker.
	string_view group_sig() const { return sent("group_sig").as_text(); }

	// group_sig_html gives group_sig_html: the same as HTML.
	string_view group_sig_html() const { return sent("group_sig_html").as_text(); }

	// status_id gives status_id: ticket status after sending: 0 open, 1 waiting, 2
	// closed, 3 deleted.
	int64_t status_id() const { return sent("status_id").as_int(); }

	// waiting_until gives waiting_until: requested reopen time in words.
	string_view waiting_until() const { return sent("waiting_until").as_text(); }

	// send_at gives send_at: requested delivery time.
	Date send_at() const { return sent("send_at").as_int(); }

	// ticket gives the record behind ticket_: the ticket answered; empty for a new
	// message.
	Ticket ticket() const;

	// group gives the record behind group_.
	Group group() const;

	// worker gives the record behind worker_: who sends it.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_content_modifications returns content_modifications: edits of the body,
	// in order.
	void set_content_modifications(Items<ContentModification> v) const { returns("content_modifications").put(v); }

	// set_headers returns headers: headers to set; an empty value removes one.
	void set_headers(Items<Pair> v) const { returns("headers").put(v); }

	// set_send_at returns send_at: delivery time; the message waits for it.
	void set_send_at(Date v) const { returns("send_at").put(v); }

	// set_custom_fields returns custom_fields: custom fields for the ticket once it
	// exists.
	void set_custom_fields(Any v) const { returns("custom_fields").put(v); }

	// set_message_custom_fields returns message_custom_fields: custom fields for
	// the message once it is stored.
	void set_message_custom_fields(Any v) const { returns("message_custom_fields").put(v); }
};

// MailAfterSent is the event event.mail.after.sent: a worker's reply or new
// message was delivered and stored.
class MailAfterSent : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.after.sent";

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

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// add_recipients requests the action add_recipients: add participants to the
	// ticket.
	Action add_recipients(Items<string_view> recipients) const {
		Operation op("add_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// remove_recipients requests the action remove_recipients: drop participants
	// from the ticket.
	Action remove_recipients(Items<string_view> recipients) const {
		Operation op("remove_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// move_to requests the action move_to: put the ticket in another group and
	// bucket.
	Action move_to(Id group_id, Id bucket_id) const {
		Operation op("move_to");
		op["group_id"].id(group_id);
		op["bucket_id"].id(bucket_id);
		return op.act();
	}

	// reply_recipients requests the action reply_recipients: reply to all
	// participants of the ticket.
	Action reply_recipients(string_view content, const ReplyRecipientsOptions &opt = {}) const {
		Operation op("reply_recipients");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// schedule_reply requests the action schedule_reply: queue a reply to all
	// participants for later.
	Action schedule_reply(string_view content, Date delivery_date) const {
		Operation op("schedule_reply");
		op["content"].put(content);
		op["delivery_date"].put(delivery_date);
		return op.act();
	}

	// relay_email requests the action relay_email: send the message to chosen
	// workers, who can answer from their own mailbox.
	Action relay_email(Items<string_view> to, string_view subject, string_view content, const RelayEmailOptions &opt = {}) const {
		Operation op("relay_email");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// set_importance requests the action set_importance: set the importance.
	Action set_importance(int64_t value) const {
		Operation op("set_importance");
		op["value"].put(value);
		return op.act();
	}

	// set_owner requests the action set_owner: assign a worker.
	Action set_owner(Id worker_id) const {
		Operation op("set_owner");
		op["worker_id"].id(worker_id);
		return op.act();
	}

	// set_reopen_date requests the action set_reopen_date: set when a waiting
	// record reopens.
	Action set_reopen_date(const SetReopenDateOptions &opt = {}) const {
		Operation op("set_reopen_date");
		opt.put_to(op);
		return op.act();
	}

	// set_status requests the action set_status: change the status.
	Action set_status(string_view status) const {
		Operation op("set_status");
		op["status"].put(status);
		return op.act();
	}

	// set_subject requests the action set_subject: change the subject of the
	// ticket.
	Action set_subject(string_view value) const {
		Operation op("set_subject");
		op["value"].put(value);
		return op.act();
	}

	// set_org requests the action set_org: set the organization by name; one that
	// is not known is created.
	Action set_org(string_view org, Ref on) const {
		Operation op("set_org");
		op["org"].put(org);
		op["on"].put(on);
		return op.act();
	}

	// set_spam_training requests the action set_spam_training: train the spam
	// filter with the ticket.
	Action set_spam_training(string_view value) const {
		Operation op("set_spam_training");
		op["value"].put(value);
		return op.act();
	}

	// create_message_note requests the action create_message_note: attach a note to
	// a message.
	Action create_message_note(string_view content, const CreateMessageNoteOptions &opt = {}) const {
		Operation op("create_message_note");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}
};

// MailAfterSentGroup is the event event.mail.after.sent.group: a worker's reply
// or new message in this group was delivered and stored; after
// event.mail.after.sent.
class MailAfterSentGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.after.sent.group";

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

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// add_recipients requests the action add_recipients: add participants to the
	// ticket.
	Action add_recipients(Items<string_view> recipients) const {
		Operation op("add_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// remove_recipients requests the action remove_recipients: drop participants
	// from the ticket.
	Action remove_recipients(Items<string_view> recipients) const {
		Operation op("remove_recipients");
		op["recipients"].put(recipients);
		return op.act();
	}

	// move_to requests the action move_to: put the ticket in another group and
	// bucket.
	Action move_to(Id group_id, Id bucket_id) const {
		Operation op("move_to");
		op["group_id"].id(group_id);
		op["bucket_id"].id(bucket_id);
		return op.act();
	}

	// reply_recipients requests the action reply_recipients: reply to all
	// participants of the ticket.
	Action reply_recipients(string_view content, const ReplyRecipientsOptions &opt = {}) const {
		Operation op("reply_recipients");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// schedule_reply requests the action schedule_reply: queue a reply to all
	// participants for later.
	Action schedule_reply(string_view content, Date delivery_date) const {
		Operation op("schedule_reply");
		op["content"].put(content);
		op["delivery_date"].put(delivery_date);
		return op.act();
	}

	// relay_email requests the action relay_email: send the message to chosen
	// workers, who can answer from their own mailbox.
	Action relay_email(Items<string_view> to, string_view subject, string_view content, const RelayEmailOptions &opt = {}) const {
		Operation op("relay_email");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// set_importance requests the action set_importance: set the importance.
	Action set_importance(int64_t value) const {
		Operation op("set_importance");
		op["value"].put(value);
		return op.act();
	}

	// set_owner requests the action set_owner: assign a worker.
	Action set_owner(Id worker_id) const {
		Operation op("set_owner");
		op["worker_id"].id(worker_id);
		return op.act();
	}

	// set_reopen_date requests the action set_reopen_date: set when a waiting
	// record reopens.
	Action set_reopen_date(const SetReopenDateOptions &opt = {}) const {
		Operation op("set_reopen_date");
		opt.put_to(op);
		return op.act();
	}

	// set_status requests the action set_status: change the status.
	Action set_status(string_view status) const {
		Operation op("set_status");
		op["status"].put(status);
		return op.act();
	}

	// set_subject requests the action set_subject: change the subject of the
	// ticket.
	Action set_subject(string_view value) const {
		Operation op("set_subject");
		op["value"].put(value);
		return op.act();
	}

	// set_org requests the action set_org: set the organization by name; one that
	// is not known is created.
	Action set_org(string_view org, Ref on) const {
		Operation op("set_org");
		op["org"].put(org);
		op["on"].put(on);
		return op.act();
	}

	// set_spam_training requests the action set_spam_training: train the spam
	// filter with the ticket.
	Action set_spam_training(string_view value) const {
		Operation op("set_spam_training");
		op["value"].put(value);
		return op.act();
	}

	// create_message_note requests the action create_message_note: attach a note to
	// a message.
	Action create_message_note(string_view content, const CreateMessageNoteOptions &opt = {}) const {
		Operation op("create_message_note");
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}
};

inline Views<Upload> MailReceivedApp::attachments() const { return Views<Upload>(sent("attachments")); }
inline Address MailReceivedApp::sender() const { return Address(linked("sender_")); }
inline Ticket MailReceivedApp::parent_ticket() const { return Ticket(linked("parent_ticket_")); }
inline Group MailReceivedApp::routing_group() const { return Group(linked("routing_group_")); }
inline Behavior MailReceivedApp::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReceivedApp::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailReceived::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailReceived::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailReceived::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailReceived::sender() const { return Address(linked("sender_")); }
inline Worker MailReceived::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailReceived::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailReceived::worker() const { return Worker(linked("worker_")); }
inline Group MailReceived::group() const { return Group(linked("group_")); }
inline Behavior MailReceived::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReceived::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailReceivedGroup::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailReceivedGroup::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailReceivedGroup::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailReceivedGroup::sender() const { return Address(linked("sender_")); }
inline Worker MailReceivedGroup::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailReceivedGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailReceivedGroup::worker() const { return Worker(linked("worker_")); }
inline Group MailReceivedGroup::group() const { return Group(linked("group_")); }
inline Behavior MailReceivedGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReceivedGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailReceivedWatcher::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailReceivedWatcher::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailReceivedWatcher::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailReceivedWatcher::sender() const { return Address(linked("sender_")); }
inline Worker MailReceivedWatcher::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailReceivedWatcher::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailReceivedWatcher::worker() const { return Worker(linked("worker_")); }
inline Group MailReceivedWatcher::group() const { return Group(linked("group_")); }
inline Behavior MailReceivedWatcher::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailReceivedWatcher::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MailBeforeSent::ticket() const { return Ticket(linked("ticket_")); }
inline Group MailBeforeSent::group() const { return Group(linked("group_")); }
inline Worker MailBeforeSent::worker() const { return Worker(linked("worker_")); }
inline Behavior MailBeforeSent::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailBeforeSent::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MailSentGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Group MailSentGroup::group() const { return Group(linked("group_")); }
inline Worker MailSentGroup::worker() const { return Worker(linked("worker_")); }
inline Behavior MailSentGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailSentGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailAfterSent::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailAfterSent::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailAfterSent::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailAfterSent::sender() const { return Address(linked("sender_")); }
inline Worker MailAfterSent::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailAfterSent::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailAfterSent::worker() const { return Worker(linked("worker_")); }
inline Group MailAfterSent::group() const { return Group(linked("group_")); }
inline Behavior MailAfterSent::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailAfterSent::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MailAfterSentGroup::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailAfterSentGroup::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MailAfterSentGroup::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MailAfterSentGroup::sender() const { return Address(linked("sender_")); }
inline Worker MailAfterSentGroup::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MailAfterSentGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MailAfterSentGroup::worker() const { return Worker(linked("worker_")); }
inline Group MailAfterSentGroup::group() const { return Group(linked("group_")); }
inline Behavior MailAfterSentGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailAfterSentGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_MailReceivedApp "event.mail.received.app"
#define VIVARIUM_ID_MailReceived "event.mail.received"
#define VIVARIUM_ID_MailReceivedGroup "event.mail.received.group"
#define VIVARIUM_ID_MailReceivedWatcher "event.mail.received.watcher"
#define VIVARIUM_ID_MailBeforeSent "event.mail.before.sent"
#define VIVARIUM_ID_MailSentGroup "event.mail.sent.group"
#define VIVARIUM_ID_MailAfterSent "event.mail.after.sent"
#define VIVARIUM_ID_MailAfterSentGroup "event.mail.after.sent.group"

#endif
