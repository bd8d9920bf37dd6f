// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECORD_GEN_HPP
#define VIVARIUM_RECORD_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// RecordChanged is the event event.record.changed: fields of a record of the
// watched type changed; once for each record, with its first and last state.
// The keys and operations are those of the type's macro event, and the state
// before the change under old_.
class RecordChanged : public Operations {
public:
	static constexpr string_view vivarium_id = "event.record.changed";

	// actor_url gives actor_url: page of who made the change.
	string_view actor_url() const { return sent("actor_url").as_text(); }

	// is_first gives is_first: it is the first message of its ticket.
	bool is_first() const { return sent("is_first").as_bool(); }

	// old_is_first gives old_is_first: it is the first message of its ticket.
	bool old_is_first() const { return sent("old_is_first").as_bool(); }

	// sender_is_worker gives sender_is_worker: the sender is a worker.
	bool sender_is_worker() const { return sent("sender_is_worker").as_bool(); }

	// old_sender_is_worker gives old_sender_is_worker: the sender is a worker.
	bool old_sender_is_worker() const { return sent("old_sender_is_worker").as_bool(); }

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// old_ticket_has_owner gives old_ticket_has_owner: the ticket is assigned to a
	// worker.
	bool old_ticket_has_owner() const { return sent("old_ticket_has_owner").as_bool(); }

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

	// actor gives the record behind actor_: who made the change.
	AnyRecord actor() const { return AnyRecord(linked("actor_")); }

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// issue gives the record behind issue_.
	JiraIssue issue() const;

	// old_issue gives the record behind old_issue_.
	JiraIssue old_issue() const;

	// project gives the record behind project_.
	JiraProject project() const;

	// old_project gives the record behind old_project_.
	JiraProject old_project() const;

	// va gives the record behind va_.
	Bot va() const;

	// old_va gives the record behind old_va_.
	Bot old_va() const;

	// event gives the record behind event_.
	CalendarEvent event() const;

	// old_event gives the record behind old_event_.
	CalendarEvent old_event() const;

	// calendar gives the record behind calendar_.
	Calendar calendar() const;

	// old_calendar gives the record behind old_calendar_.
	Calendar old_calendar() const;

	// call gives the record behind call_.
	Call call() const;

	// old_call gives the record behind old_call_.
	Call old_call() const;

	// contact gives the record behind contact_.
	Contact contact() const;

	// old_contact gives the record behind old_contact_.
	Contact old_contact() const;

	// domain gives the record behind domain_.
	Domain domain() const;

	// old_domain gives the record behind old_domain_.
	Domain old_domain() const;

	// email gives the record behind email_.
	Address email() const;

	// old_email gives the record behind old_email_.
	Address old_email() const;

	// item gives the record behind item_.
	FeedItem item() const;

	// old_item gives the record behind old_item_.
	FeedItem old_item() const;

	// group gives the record behind group_.
	Group group() const;

	// old_group gives the record behind old_group_.
	Group old_group() const;

	// article gives the record behind article_.
	KBArticle article() const;

	// old_article gives the record behind old_article_.
	KBArticle old_article() const;

	// old gives the record behind old_.
	Message old() const;

	// sender gives the record behind sender_.
	Address sender() const;

	// old_sender gives the record behind old_sender_.
	Address old_sender() const;

	// sender_worker gives the record behind sender_worker_: the worker who is the
	// sender.
	Worker sender_worker() const;

	// old_sender_worker gives the record behind old_sender_worker_: the worker who
	// is the sender.
	Worker old_sender_worker() const;

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// old_ticket gives the record behind old_ticket_.
	Ticket old_ticket() const;

	// worker gives the record behind worker_: the worker who wrote it.
	Worker worker() const;

	// old_worker gives the record behind old_worker_: the worker who wrote it.
	Worker old_worker() const;

	// notification gives the record behind notification_.
	Notification notification() const;

	// old_notification gives the record behind old_notification_.
	Notification old_notification() const;

	// opp gives the record behind opp_.
	Opportunity opp() const;

	// old_opp gives the record behind old_opp_.
	Opportunity old_opp() const;

	// org gives the record behind org_.
	Org org() const;

	// old_org gives the record behind old_org_.
	Org old_org() const;

	// reminder gives the record behind reminder_.
	Reminder reminder() const;

	// old_reminder gives the record behind old_reminder_.
	Reminder old_reminder() const;

	// sensor gives the record behind sensor_.
	Sensor sensor() const;

	// old_sensor gives the record behind old_sensor_.
	Sensor old_sensor() const;

	// server gives the record behind server_.
	Server server() const;

	// old_server gives the record behind old_server_.
	Server old_server() const;

	// task gives the record behind task_.
	Task task() const;

	// old_task gives the record behind old_task_.
	Task old_task() const;

	// time gives the record behind time_.
	TimeEntry time() const;

	// old_time gives the record behind old_time_.
	TimeEntry old_time() const;

	// param_context gives context: type of record to watch; one that has a macro
	// event.
	string_view param_context() const { return params().get("context").as_text(); }

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

	// set_due_date requests the action set_due_date: set when the task is due.
	Action set_due_date(const SetDueDateOptions &opt = {}) const {
		Operation op("set_due_date");
		opt.put_to(op);
		return op.act();
	}

	// set_is_banned requests the action set_is_banned: block the address, or stop
	// blocking it.
	Action set_is_banned(bool value) const {
		Operation op("set_is_banned");
		op["value"].put(value);
		return op.act();
	}

	// set_is_defunct requests the action set_is_defunct: mark the address as
	// bouncing, or not.
	Action set_is_defunct(bool value) const {
		Operation op("set_is_defunct");
		op["value"].put(value);
		return op.act();
	}

	// set_reminder_status requests the action set_reminder_status: close the
	// reminder, or open it again.
	Action set_reminder_status(bool value) const {
		Operation op("set_reminder_status");
		op["value"].put(value);
		return op.act();
	}

	// copy_notification requests the action copy_notification: pass the
	// notification on to other workers.
	Action copy_notification(Items<Id> worker_ids) const {
		Operation op("copy_notification");
		detail::put_ids(op["worker_ids"].raw(), worker_ids);
		return op.act();
	}

	// set_notification_is_read requests the action set_notification_is_read: mark
	// the notification as read, or not.
	Action set_notification_is_read(bool value) const {
		Operation op("set_notification_is_read");
		op["value"].put(value);
		return op.act();
	}
};

inline Views<Comment> RecordChanged::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> RecordChanged::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> RecordChanged::attachments() const { return Views<Attachment>(get("attachments")); }
inline Behavior RecordChanged::behavior() const { return Behavior(linked("behavior_")); }
inline Bot RecordChanged::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline JiraIssue RecordChanged::issue() const { return JiraIssue(linked("issue_")); }
inline JiraIssue RecordChanged::old_issue() const { return JiraIssue(linked("old_issue_")); }
inline JiraProject RecordChanged::project() const { return JiraProject(linked("project_")); }
inline JiraProject RecordChanged::old_project() const { return JiraProject(linked("old_project_")); }
inline Bot RecordChanged::va() const { return Bot(linked("va_")); }
inline Bot RecordChanged::old_va() const { return Bot(linked("old_va_")); }
inline CalendarEvent RecordChanged::event() const { return CalendarEvent(linked("event_")); }
inline CalendarEvent RecordChanged::old_event() const { return CalendarEvent(linked("old_event_")); }
inline Calendar RecordChanged::calendar() const { return Calendar(linked("calendar_")); }
inline Calendar RecordChanged::old_calendar() const { return Calendar(linked("old_calendar_")); }
inline Call RecordChanged::call() const { return Call(linked("call_")); }
inline Call RecordChanged::old_call() const { return Call(linked("old_call_")); }
inline Contact RecordChanged::contact() const { return Contact(linked("contact_")); }
inline Contact RecordChanged::old_contact() const { return Contact(linked("old_contact_")); }
inline Domain RecordChanged::domain() const { return Domain(linked("domain_")); }
inline Domain RecordChanged::old_domain() const { return Domain(linked("old_domain_")); }
inline Address RecordChanged::email() const { return Address(linked("email_")); }
inline Address RecordChanged::old_email() const { return Address(linked("old_email_")); }
inline FeedItem RecordChanged::item() const { return FeedItem(linked("item_")); }
inline FeedItem RecordChanged::old_item() const { return FeedItem(linked("old_item_")); }
inline Group RecordChanged::group() const { return Group(linked("group_")); }
inline Group RecordChanged::old_group() const { return Group(linked("old_group_")); }
inline KBArticle RecordChanged::article() const { return KBArticle(linked("article_")); }
inline KBArticle RecordChanged::old_article() const { return KBArticle(linked("old_article_")); }
inline Message RecordChanged::old() const { return Message(linked("old_")); }
inline Address RecordChanged::sender() const { return Address(linked("sender_")); }
inline Address RecordChanged::old_sender() const { return Address(linked("old_sender_")); }
inline Worker RecordChanged::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Worker RecordChanged::old_sender_worker() const { return Worker(linked("old_sender_worker_")); }
inline Ticket RecordChanged::ticket() const { return Ticket(linked("ticket_")); }
inline Ticket RecordChanged::old_ticket() const { return Ticket(linked("old_ticket_")); }
inline Worker RecordChanged::worker() const { return Worker(linked("worker_")); }
inline Worker RecordChanged::old_worker() const { return Worker(linked("old_worker_")); }
inline Notification RecordChanged::notification() const { return Notification(linked("notification_")); }
inline Notification RecordChanged::old_notification() const { return Notification(linked("old_notification_")); }
inline Opportunity RecordChanged::opp() const { return Opportunity(linked("opp_")); }
inline Opportunity RecordChanged::old_opp() const { return Opportunity(linked("old_opp_")); }
inline Org RecordChanged::org() const { return Org(linked("org_")); }
inline Org RecordChanged::old_org() const { return Org(linked("old_org_")); }
inline Reminder RecordChanged::reminder() const { return Reminder(linked("reminder_")); }
inline Reminder RecordChanged::old_reminder() const { return Reminder(linked("old_reminder_")); }
inline Sensor RecordChanged::sensor() const { return Sensor(linked("sensor_")); }
inline Sensor RecordChanged::old_sensor() const { return Sensor(linked("old_sensor_")); }
inline Server RecordChanged::server() const { return Server(linked("server_")); }
inline Server RecordChanged::old_server() const { return Server(linked("old_server_")); }
inline Task RecordChanged::task() const { return Task(linked("task_")); }
inline Task RecordChanged::old_task() const { return Task(linked("old_task_")); }
inline TimeEntry RecordChanged::time() const { return TimeEntry(linked("time_")); }
inline TimeEntry RecordChanged::old_time() const { return TimeEntry(linked("old_time_")); }

} // namespace vivarium

#define VIVARIUM_ID_RecordChanged "event.record.changed"

#endif
