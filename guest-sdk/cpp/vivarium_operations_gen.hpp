// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_OPERATIONS_GEN_HPP
#define VIVARIUM_OPERATIONS_GEN_HPP

#include "vivarium_records_gen.hpp"
#include "vivarium_structs_gen.hpp"

namespace vivarium {

// RecordSearchOptions are the arguments of record.search that may be left out.
struct RecordSearchOptions {
	Items<string_view> expand; // prefixes of linked records to load too
	void put_to(const Operation &op) const {
		if (expand.data()) op["expand"].put(expand);
	}
};

// LinksSetOptions are the arguments of links.set that may be left out.
struct LinksSetOptions {
	bool is_remove = false; // unlink them
	void put_to(const Operation &op) const {
		if (is_remove) op["is_remove"].put(is_remove);
	}
};

// AttachmentCreateOptions are the arguments of attachment.create that may be
// left out.
struct AttachmentCreateOptions {
	string_view file_type; // MIME type
	void put_to(const Operation &op) const {
		if (file_type.data()) op["file_type"].put(file_type);
	}
};

// CalendarEventCreateOptions are the arguments of calendar_event.create that
// may be left out.
struct CalendarEventCreateOptions {
	bool is_available = false; // free, not busy
	string_view comment; // comment on it
	void put_to(const Operation &op) const {
		if (is_available) op["is_available"].put(is_available);
		if (comment.data()) op["comment"].put(comment);
	}
};

// CallCreateOptions are the arguments of call.create that may be left out.
struct CallCreateOptions {
	string_view phone;
	bool is_outgoing = false;
	bool is_closed = false;
	Date created = 0; // when it took place
	string_view comment; // comment on it
	Items<Id> worker_ids; // who watches it
	Items<Ref> link_to; // records to link it to
	void put_to(const Operation &op) const {
		if (phone.data()) op["phone"].put(phone);
		if (is_outgoing) op["is_outgoing"].put(is_outgoing);
		if (is_closed) op["is_closed"].put(is_closed);
		if (created != 0) op["created"].put(created);
		if (comment.data()) op["comment"].put(comment);
		if (worker_ids.data()) detail::put_ids(op["worker_ids"].raw(), worker_ids);
		if (link_to.data()) op["link_to"].put(link_to);
	}
};

// CommentCreateOptions are the arguments of comment.create that may be left
// out.
struct CommentCreateOptions {
	string_view format; // how it is written; text by default
	Items<Ref> link_to; // records to link it to
	Items<Id> notify_worker_ids; // who is told
	void put_to(const Operation &op) const {
		if (format.data()) op["format"].put(format);
		if (link_to.data()) op["link_to"].put(link_to);
		if (notify_worker_ids.data()) detail::put_ids(op["notify_worker_ids"].raw(), notify_worker_ids);
	}
};

// DomainCreateOptions are the arguments of domain.create that may be left out.
struct DomainCreateOptions {
	Id server_id = 0;
	Items<Id> email_ids; // its contacts
	string_view comment; // comment on it
	void put_to(const Operation &op) const {
		if (server_id != 0) op["server_id"].id(server_id);
		if (email_ids.data()) detail::put_ids(op["email_ids"].raw(), email_ids);
		if (comment.data()) op["comment"].put(comment);
	}
};

// NotificationCreateOptions are the arguments of notification.create that may
// be left out.
struct NotificationCreateOptions {
	string_view url; // where it leads
	Ref on; // the record it is about
	void put_to(const Operation &op) const {
		if (url.data()) op["url"].put(url);
		if (on.record.data()) op["on"].put(on);
	}
};

// OpportunityCreateOptions are the arguments of opportunity.create that may be
// left out.
struct OpportunityCreateOptions {
	string_view status; // status word
	double amount = 0; // monetary value
	Id currency_id = 0;
	string_view comment; // comment on it
	void put_to(const Operation &op) const {
		if (status.data()) op["status"].put(status);
		if (amount != 0) op["amount"].put(amount);
		if (currency_id != 0) op["currency_id"].id(currency_id);
		if (comment.data()) op["comment"].put(comment);
	}
};

// ServerCreateOptions are the arguments of server.create that may be left out.
struct ServerCreateOptions {
	string_view comment; // comment on it
	void put_to(const Operation &op) const {
		if (comment.data()) op["comment"].put(comment);
	}
};

// TaskCreateOptions are the arguments of task.create that may be left out.
struct TaskCreateOptions {
	Date due_date = 0;
	Id owner_id = 0;
	Items<Id> worker_ids; // who watches it
	string_view comment; // comment on it
	Any customs; // custom fields; a map, its names without custom_
	Items<Ref> link_to; // records to link it to
	void put_to(const Operation &op) const {
		if (due_date != 0) op["due_date"].put(due_date);
		if (owner_id != 0) op["owner_id"].id(owner_id);
		if (worker_ids.data()) detail::put_ids(op["worker_ids"].raw(), worker_ids);
		if (comment.data()) op["comment"].put(comment);
		detail::put_named(op.raw(), "custom_", customs);
		if (link_to.data()) op["link_to"].put(link_to);
	}
};

// TicketCreateOptions are the arguments of ticket.create that may be left out.
struct TicketCreateOptions {
	int64_t status_id = 0; // 0 open, 1 waiting, 2 closed, 3 deleted
	Date reopen_at = 0; // when a waiting one reopens
	Id owner_id = 0;
	Items<Id> worker_ids; // who watches it
	Items<Id> attachment_ids; // its files
	Items<Ref> link_to; // records to link it to
	void put_to(const Operation &op) const {
		if (status_id != 0) op["status_id"].put(status_id);
		if (reopen_at != 0) op["reopen_at"].put(reopen_at);
		if (owner_id != 0) op["owner_id"].id(owner_id);
		if (worker_ids.data()) detail::put_ids(op["worker_ids"].raw(), worker_ids);
		if (attachment_ids.data()) detail::put_ids(op["attachment_ids"].raw(), attachment_ids);
		if (link_to.data()) op["link_to"].put(link_to);
	}
};

// MailSendOptions are the arguments of mail.send that may be left out.
struct MailSendOptions {
	string_view send_as; // name of the sender
	Items<string_view> cc; // addresses
	Items<string_view> bcc; // addresses
	Items<Pair> headers; // extra mail headers
	string_view format; // how it is written; text by default
	string_view content;
	Id html_template_id = 0; // template of the HTML part
	Items<Id> bundle_ids; // file bundles to attach
	Items<Id> attachment_ids; // files to attach
	void put_to(const Operation &op) const {
		if (send_as.data()) op["send_as"].put(send_as);
		if (cc.data()) op["cc"].put(cc);
		if (bcc.data()) op["bcc"].put(bcc);
		if (headers.data()) op["headers"].put(headers);
		if (format.data()) op["format"].put(format);
		if (content.data()) op["content"].put(content);
		if (html_template_id != 0) op["html_template_id"].id(html_template_id);
		if (bundle_ids.data()) detail::put_ids(op["bundle_ids"].raw(), bundle_ids);
		if (attachment_ids.data()) detail::put_ids(op["attachment_ids"].raw(), attachment_ids);
	}
};

// HTTPRequestOptions are the arguments of http.request that may be left out.
struct HTTPRequestOptions {
	Items<Pair> headers;
	Bytes body;
	Id account_id = 0; // whose credentials to use
	void put_to(const Operation &op) const {
		if (headers.data()) op["headers"].put(headers);
		if (body.data()) op["body"].raw_text(body);
		if (account_id != 0) op["account_id"].id(account_id);
	}
};

// PGPEncryptOptions are the arguments of pgp.encrypt that may be left out.
struct PGPEncryptOptions {
	Items<Id> public_key_ids; // keys by ID
	string_view public_keys; // keys as armored text
	void put_to(const Operation &op) const {
		if (public_key_ids.data()) detail::put_ids(op["public_key_ids"].raw(), public_key_ids);
		if (public_keys.data()) op["public_keys"].put(public_keys);
	}
};

// BehaviorRunOptions are the arguments of behavior.run that may be left out.
struct BehaviorRunOptions {
	Any variables; // its variables
	void put_to(const Operation &op) const {
		if (variables) op["variables"].put(variables);
	}
};

// BehaviorScheduleOptions are the arguments of behavior.schedule that may be
// left out.
struct BehaviorScheduleOptions {
	Any variables; // its variables
	Date run_date = 0; // when; now by default
	string_view on_dupe; // which to keep when one is planned already; allow keeps both
	void put_to(const Operation &op) const {
		if (variables) op["variables"].put(variables);
		if (run_date != 0) op["run_date"].put(run_date);
		if (on_dupe.data()) op["on_dupe"].put(on_dupe);
	}
};

// InteractionScheduleOptions are the arguments of interaction.schedule that may
// be left out.
struct InteractionScheduleOptions {
	Items<Pair> params; // parameters for the handler
	Date expires = 0; // until when
	void put_to(const Operation &op) const {
		if (params.data()) op["params"].put(params);
		if (expires != 0) op["expires"].put(expires);
	}
};

// StorageSetOptions are the arguments of storage.set that may be left out.
struct StorageSetOptions {
	Date expires_at = 0; // until when; for good by default
	void put_to(const Operation &op) const {
		if (expires_at != 0) op["expires_at"].put(expires_at);
	}
};

// WorklistMetricOptions are the arguments of worklist.metric that may be left
// out.
struct WorklistMetricOptions {
	string_view query; // which ones
	string_view field; // field to sum up
	void put_to(const Operation &op) const {
		if (query.data()) op["query"].put(query);
		if (field.data()) op["field"].put(field);
	}
};

// SnippetRenderOptions are the arguments of snippet.render that may be left
// out.
struct SnippetRenderOptions {
	Any prompts; // answers to its questions
	void put_to(const Operation &op) const {
		if (prompts) op["prompts"].put(prompts);
	}
};

// ReplyRecipientsOptions are the arguments of reply_recipients that may be left
// out.
struct ReplyRecipientsOptions {
	string_view format; // how it is written; text by default
	Items<Pair> headers; // extra mail headers
	Id html_template_id = 0; // template of the HTML part
	Items<Id> bundle_ids; // file bundles to attach
	bool is_autoreply = false; // mark it as an automatic reply
	void put_to(const Operation &op) const {
		if (format.data()) op["format"].put(format);
		if (headers.data()) op["headers"].put(headers);
		if (html_template_id != 0) op["html_template_id"].id(html_template_id);
		if (bundle_ids.data()) detail::put_ids(op["bundle_ids"].raw(), bundle_ids);
		if (is_autoreply) op["is_autoreply"].put(is_autoreply);
	}
};

// RelayEmailOptions are the arguments of relay_email that may be left out.
struct RelayEmailOptions {
	bool to_owner = false; // also to the ticket's owner
	bool to_watchers = false; // also to the ticket's watchers
	bool include_attachments = false; // send the files too
	void put_to(const Operation &op) const {
		if (to_owner) op["to_owner"].put(to_owner);
		if (to_watchers) op["to_watchers"].put(to_watchers);
		if (include_attachments) op["include_attachments"].put(include_attachments);
	}
};

// SetReopenDateOptions are the arguments of set_reopen_date that may be left
// out.
struct SetReopenDateOptions {
	Date value = 0; // the time
	Id calendar_id = 0; // calendar whose open hours count
	string_view calendar_reldate; // time counted in them
	void put_to(const Operation &op) const {
		if (value != 0) op["value"].put(value);
		if (calendar_id != 0) op["calendar_id"].id(calendar_id);
		if (calendar_reldate.data()) op["calendar_reldate"].put(calendar_reldate);
	}
};

// CreateMessageNoteOptions are the arguments of create_message_note that may be
// left out.
struct CreateMessageNoteOptions {
	Ref on; // another message than the event's
	void put_to(const Operation &op) const {
		if (on.record.data()) op["on"].put(on);
	}
};

// SetDueDateOptions are the arguments of set_due_date that may be left out.
struct SetDueDateOptions {
	Date value = 0; // the time
	Id calendar_id = 0; // calendar whose open hours count
	string_view calendar_reldate; // time counted in them
	void put_to(const Operation &op) const {
		if (value != 0) op["value"].put(value);
		if (calendar_id != 0) op["calendar_id"].id(calendar_id);
		if (calendar_reldate.data()) op["calendar_reldate"].put(calendar_reldate);
	}
};

// Operations are what every event offers.
class Operations : public Event {
public:

	// record_create requests the action record.create: create a record of any type.
	// Custom fields are named custom_<id>.
	Action record_create(string_view record, const Any &fields) const {
		Operation op("record.create");
		op["record"].put(record);
		op["fields"].put(fields);
		return op.act();
	}

	// record_create_now asks record.create at once, and waits for the result.
	Answer<AnyRecord> record_create_now(string_view record, const Any &fields) const {
		Operation op("record.create");
		op["record"].put(record);
		op["fields"].put(fields);
		auto answer = op.call();
		return {answer.raw(), AnyRecord(View((*answer)))};
	}

	// record_update requests the action record.update: change fields of a record.
	// Custom fields are named custom_<id>.
	Action record_update(Ref on, const Any &fields) const {
		Operation op("record.update");
		op["on"].put(on);
		op["fields"].put(fields);
		return op.act();
	}

	// record_update_now asks record.update at once, and waits for the result.
	Answer<AnyRecord> record_update_now(Ref on, const Any &fields) const {
		Operation op("record.update");
		op["on"].put(on);
		op["fields"].put(fields);
		auto answer = op.call();
		return {answer.raw(), AnyRecord(View((*answer)))};
	}

	// record_upsert requests the action record.upsert: change the one record a
	// query finds, or create it.
	Action record_upsert(string_view record, string_view query, const Any &fields) const {
		Operation op("record.upsert");
		op["record"].put(record);
		op["query"].put(query);
		op["fields"].put(fields);
		return op.act();
	}

	// record_upsert_now asks record.upsert at once, and waits for the result.
	Answer<AnyRecord> record_upsert_now(string_view record, string_view query, const Any &fields) const {
		Operation op("record.upsert");
		op["record"].put(record);
		op["query"].put(query);
		op["fields"].put(fields);
		auto answer = op.call();
		return {answer.raw(), AnyRecord(View((*answer)))};
	}

	// record_delete requests the action record.delete: delete a record.
	Action record_delete(Ref on) const {
		Operation op("record.delete");
		op["on"].put(on);
		return op.act();
	}

	// record_get asks record.get: load a record; null when it does not exist.
	Answer<AnyRecord> record_get(Ref on) const {
		Operation op("record.get");
		op["on"].put(on);
		auto answer = op.call();
		return {answer.raw(), AnyRecord(View((*answer)))};
	}

	// record_search asks record.search: find records.
	Answer<RecordPage> record_search(string_view record, string_view query, const RecordSearchOptions &opt = {}) const {
		Operation op("record.search");
		op["record"].put(record);
		op["query"].put(query);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), RecordPage(View((*answer)))};
	}

	// links_get asks links.get: list the records of one type that are linked to a
	// record.
	Answer<Value> links_get(Ref on, string_view record) const {
		Operation op("links.get");
		op["on"].put(on);
		op["record"].put(record);
		return op.call();
	}

	// links_set requests the action links.set: link a record to others, or unlink
	// it.
	Action links_set(Ref on, Items<Ref> links, const LinksSetOptions &opt = {}) const {
		Operation op("links.set");
		op["on"].put(on);
		op["links"].put(links);
		opt.put_to(op);
		return op.act();
	}

	// add_watchers requests the action add_watchers: make workers watch a record.
	Action add_watchers(Ref on, Items<Id> worker_ids) const {
		Operation op("add_watchers");
		op["on"].put(on);
		detail::put_ids(op["worker_ids"].raw(), worker_ids);
		return op.act();
	}

	// attachment_create requests the action attachment.create: create a file.
	Action attachment_create(string_view file_name, Bytes content, const AttachmentCreateOptions &opt = {}) const {
		Operation op("attachment.create");
		op["file_name"].put(file_name);
		op["content"].raw_text(content);
		opt.put_to(op);
		return op.act();
	}

	// attachment_create_now asks attachment.create at once, and waits for the
	// result.
	Answer<Attachment> attachment_create_now(string_view file_name, Bytes content, const AttachmentCreateOptions &opt = {}) const {
		Operation op("attachment.create");
		op["file_name"].put(file_name);
		op["content"].raw_text(content);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), Attachment(View((*answer)))};
	}

	// calendar_event_create requests the action calendar_event.create: create a
	// calendar event.
	Action calendar_event_create(Id calendar_id, string_view title, Date when, Date until, const CalendarEventCreateOptions &opt = {}) const {
		Operation op("calendar_event.create");
		op["calendar_id"].id(calendar_id);
		op["title"].put(title);
		op["when"].put(when);
		op["until"].put(until);
		opt.put_to(op);
		return op.act();
	}

	// calendar_event_create_now asks calendar_event.create at once, and waits for
	// the result.
	Answer<CalendarEvent> calendar_event_create_now(Id calendar_id, string_view title, Date when, Date until, const CalendarEventCreateOptions &opt = {}) const {
		Operation op("calendar_event.create");
		op["calendar_id"].id(calendar_id);
		op["title"].put(title);
		op["when"].put(when);
		op["until"].put(until);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), CalendarEvent(View((*answer)))};
	}

	// call_create requests the action call.create: log a phone call.
	Action call_create(string_view subject, const CallCreateOptions &opt = {}) const {
		Operation op("call.create");
		op["subject"].put(subject);
		opt.put_to(op);
		return op.act();
	}

	// call_create_now asks call.create at once, and waits for the result.
	Answer<Call> call_create_now(string_view subject, const CallCreateOptions &opt = {}) const {
		Operation op("call.create");
		op["subject"].put(subject);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), Call(View((*answer)))};
	}

	// comment_create requests the action comment.create: comment on a record.
	Action comment_create(string_view content, Ref on, const CommentCreateOptions &opt = {}) const {
		Operation op("comment.create");
		op["content"].put(content);
		op["on"].put(on);
		opt.put_to(op);
		return op.act();
	}

	// domain_create requests the action domain.create: create a domain.
	Action domain_create(string_view name, const DomainCreateOptions &opt = {}) const {
		Operation op("domain.create");
		op["name"].put(name);
		opt.put_to(op);
		return op.act();
	}

	// notification_create requests the action notification.create: notify workers.
	Action notification_create(Items<Id> notify_worker_ids, string_view content, const NotificationCreateOptions &opt = {}) const {
		Operation op("notification.create");
		detail::put_ids(op["notify_worker_ids"].raw(), notify_worker_ids);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// opportunity_create requests the action opportunity.create: create an
	// opportunity.
	Action opportunity_create(string_view name, const OpportunityCreateOptions &opt = {}) const {
		Operation op("opportunity.create");
		op["name"].put(name);
		opt.put_to(op);
		return op.act();
	}

	// reminder_create requests the action reminder.create: create a reminder.
	Action reminder_create(string_view name, Date remind_at, Id worker_id) const {
		Operation op("reminder.create");
		op["name"].put(name);
		op["remind_at"].put(remind_at);
		op["worker_id"].id(worker_id);
		return op.act();
	}

	// reminder_create_now asks reminder.create at once, and waits for the result.
	Answer<Reminder> reminder_create_now(string_view name, Date remind_at, Id worker_id) const {
		Operation op("reminder.create");
		op["name"].put(name);
		op["remind_at"].put(remind_at);
		op["worker_id"].id(worker_id);
		auto answer = op.call();
		return {answer.raw(), Reminder(View((*answer)))};
	}

	// server_create requests the action server.create: create a server.
	Action server_create(string_view name, const ServerCreateOptions &opt = {}) const {
		Operation op("server.create");
		op["name"].put(name);
		opt.put_to(op);
		return op.act();
	}

	// task_create requests the action task.create: create a task.
	Action task_create(string_view title, const TaskCreateOptions &opt = {}) const {
		Operation op("task.create");
		op["title"].put(title);
		opt.put_to(op);
		return op.act();
	}

	// task_create_now asks task.create at once, and waits for the result.
	Answer<Task> task_create_now(string_view title, const TaskCreateOptions &opt = {}) const {
		Operation op("task.create");
		op["title"].put(title);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), Task(View((*answer)))};
	}

	// ticket_create requests the action ticket.create: create a ticket without
	// sending mail.
	Action ticket_create(Id group_id, Items<string_view> requesters, string_view subject, string_view content, const TicketCreateOptions &opt = {}) const {
		Operation op("ticket.create");
		op["group_id"].id(group_id);
		op["requesters"].put(requesters);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		return op.act();
	}

	// ticket_create_now asks ticket.create at once, and waits for the result.
	Answer<Ticket> ticket_create_now(Id group_id, Items<string_view> requesters, string_view subject, string_view content, const TicketCreateOptions &opt = {}) const {
		Operation op("ticket.create");
		op["group_id"].id(group_id);
		op["requesters"].put(requesters);
		op["subject"].put(subject);
		op["content"].put(content);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), Ticket(View((*answer)))};
	}

	// mail_send requests the action mail.send: send a message outside of any
	// ticket.
	Action mail_send(Id from_address_id, Items<string_view> to, string_view subject, const MailSendOptions &opt = {}) const {
		Operation op("mail.send");
		op["from_address_id"].id(from_address_id);
		op["to"].put(to);
		op["subject"].put(subject);
		opt.put_to(op);
		return op.act();
	}

	// mail_parse asks mail.parse: let the mail parser take in a message, as if it
	// had arrived.
	Answer<Id> mail_parse(Bytes message_source) const {
		Operation op("mail.parse");
		op["message_source"].raw_text(message_source);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_int()};
	}

	// http_request asks http.request: call a URL. A status of 400 and above is an
	// answer, not an error.
	Answer<HTTPResponse> http_request(string_view method, string_view url, const HTTPRequestOptions &opt = {}) const {
		Operation op("http.request");
		op["method"].put(method);
		op["url"].put(url);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), HTTPResponse(View((*answer)))};
	}

	// aws_presign_url asks aws.presign_url: sign a URL of Amazon Web Services.
	Answer<string_view> aws_presign_url(string_view method, string_view url, Items<Pair> headers, Bytes body, int64_t expires_secs, Id account_id) const {
		Operation op("aws.presign_url");
		op["method"].put(method);
		op["url"].put(url);
		op["headers"].put(headers);
		op["body"].raw_text(body);
		op["expires_secs"].put(expires_secs);
		op["account_id"].id(account_id);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_text()};
	}

	// pgp_encrypt asks pgp.encrypt: encrypt a text for public keys.
	Answer<string_view> pgp_encrypt(string_view message, const PGPEncryptOptions &opt = {}) const {
		Operation op("pgp.encrypt");
		op["message"].put(message);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_text()};
	}

	// behavior_run asks behavior.run: run another behavior on a record, and get its
	// result.
	Answer<Value> behavior_run(Ref on, Id behavior_id, const BehaviorRunOptions &opt = {}) const {
		Operation op("behavior.run");
		op["on"].put(on);
		op["behavior_id"].id(behavior_id);
		opt.put_to(op);
		return op.call();
	}

	// behavior_schedule requests the action behavior.schedule: plan a run of a
	// behavior on a record.
	Action behavior_schedule(Ref on, Id behavior_id, const BehaviorScheduleOptions &opt = {}) const {
		Operation op("behavior.schedule");
		op["on"].put(on);
		op["behavior_id"].id(behavior_id);
		opt.put_to(op);
		return op.act();
	}

	// behavior_unschedule requests the action behavior.unschedule: drop the planned
	// runs of a behavior on a record.
	Action behavior_unschedule(Ref on, Id behavior_id) const {
		Operation op("behavior.unschedule");
		op["on"].put(on);
		op["behavior_id"].id(behavior_id);
		return op.act();
	}

	// interaction_schedule requests the action interaction.schedule: let an
	// interaction pop up for a worker.
	Action interaction_schedule(Ref on, Id behavior_id, string_view interaction, const InteractionScheduleOptions &opt = {}) const {
		Operation op("interaction.schedule");
		op["on"].put(on);
		op["behavior_id"].id(behavior_id);
		op["interaction"].put(interaction);
		opt.put_to(op);
		return op.act();
	}

	// automation_run asks automation.run: run automations of the host with the
	// dictionary as input.
	Answer<Value> automation_run(string_view automations_kata) const {
		Operation op("automation.run");
		op["automations_kata"].put(automations_kata);
		return op.call();
	}

	// storage_get asks storage.get: read what the bot stored; null when there is
	// nothing.
	Answer<Value> storage_get(string_view key) const {
		Operation op("storage.get");
		op["key"].put(key);
		return op.call();
	}

	// storage_set requests the action storage.set: store something for the bot.
	Action storage_set(string_view key, const Any &value, const StorageSetOptions &opt = {}) const {
		Operation op("storage.set");
		op["key"].put(key);
		op["value"].put(value);
		opt.put_to(op);
		return op.act();
	}

	// package_import requests the action package.import: import a package. For
	// administrators' bots.
	Action package_import(const Any &package, const Any &prompts) const {
		Operation op("package.import");
		op["package"].put(package);
		op["prompts"].put(prompts);
		return op.act();
	}

	// package_import_now asks package.import at once, and waits for the result.
	Answer<Value> package_import_now(const Any &package, const Any &prompts) const {
		Operation op("package.import");
		op["package"].put(package);
		op["prompts"].put(prompts);
		return op.call();
	}

	// data_query asks data.query: run a data query.
	Answer<Value> data_query(string_view query) const {
		Operation op("data.query");
		op["query"].put(query);
		return op.call();
	}

	// classifier_predict asks classifier.predict: classify a text.
	Answer<Value> classifier_predict(Id classifier_id, string_view content) const {
		Operation op("classifier.predict");
		op["classifier_id"].id(classifier_id);
		op["content"].put(content);
		return op.call();
	}

	// calendar_elapsed asks calendar.elapsed: measure the open time of a calendar
	// between two dates.
	Answer<int64_t> calendar_elapsed(Id calendar_id, Date date_from, Date date_to) const {
		Operation op("calendar.elapsed");
		op["calendar_id"].id(calendar_id);
		op["date_from"].put(date_from);
		op["date_to"].put(date_to);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_int()};
	}

	// worklist_metric asks worklist.metric: sum up the records a query finds.
	Answer<double> worklist_metric(string_view record, string_view function, const WorklistMetricOptions &opt = {}) const {
		Operation op("worklist.metric");
		op["record"].put(record);
		op["function"].put(function);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_float()};
	}

	// snippet_render asks snippet.render: render a snippet for a record.
	Answer<string_view> snippet_render(Id snippet_id, Ref on, const SnippetRenderOptions &opt = {}) const {
		Operation op("snippet.render");
		op["snippet_id"].id(snippet_id);
		op["on"].put(on);
		opt.put_to(op);
		auto answer = op.call();
		return {answer.raw(), (*answer).as_text()};
	}
};

} // namespace vivarium

#endif
