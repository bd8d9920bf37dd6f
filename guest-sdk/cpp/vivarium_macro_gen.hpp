// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_MACRO_GEN_HPP
#define VIVARIUM_MACRO_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// MacroJiraIssue is the event event.macro.jira_issue: someone runs the behavior
// on a Jira issue.
class MacroJiraIssue : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.jira_issue";

	// issue gives the record behind issue_.
	JiraIssue issue() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroJiraProject is the event event.macro.jira_project: someone runs the
// behavior on a Jira project.
class MacroJiraProject : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.jira_project";

	// project gives the record behind project_.
	JiraProject project() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroBot is the event event.macro.bot: someone runs the behavior on a bot.
class MacroBot : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.bot";

	// va gives the record behind va_.
	Bot va() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroCalendarEvent is the event event.macro.calendar_event: someone runs the
// behavior on a calendar event.
class MacroCalendarEvent : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.calendar_event";

	// event gives the record behind event_.
	CalendarEvent event() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroCalendar is the event event.macro.calendar: someone runs the behavior on
// a calendar.
class MacroCalendar : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.calendar";

	// calendar gives the record behind calendar_.
	Calendar calendar() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroCall is the event event.macro.call: someone runs the behavior on a call.
class MacroCall : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.call";

	// call gives the record behind call_.
	Call call() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroContact is the event event.macro.contact: someone runs the behavior on a
// contact.
class MacroContact : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.contact";

	// contact gives the record behind contact_.
	Contact contact() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroDomain is the event event.macro.domain: someone runs the behavior on a
// domain.
class MacroDomain : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.domain";

	// domain gives the record behind domain_.
	Domain domain() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroAddress is the event event.macro.address: someone runs the behavior on
// an email address.
class MacroAddress : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.address";

	// email gives the record behind email_.
	Address email() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

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
};

// MacroFeeditem is the event event.macro.feeditem: someone runs the behavior on
// a feed item.
class MacroFeeditem : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.feeditem";

	// item gives the record behind item_.
	FeedItem item() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroGroup is the event event.macro.group: someone runs the behavior on a
// group.
class MacroGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.group";

	// group gives the record behind group_.
	Group group() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroKBArticle is the event event.macro.kb_article: someone runs the behavior
// on a knowledgebase article.
class MacroKBArticle : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.kb_article";

	// article gives the record behind article_.
	KBArticle article() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroMessage is the event event.macro.message: someone runs the behavior on a
// message.
class MacroMessage : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.message";

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

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

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

// MacroNotification is the event event.macro.notification: someone runs the
// behavior on a notification.
class MacroNotification : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.notification";

	// notification gives the record behind notification_.
	Notification notification() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

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

// MacroCrmOpportunity is the event event.macro.crm.opportunity: someone runs
// the behavior on an opportunity.
class MacroCrmOpportunity : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.crm.opportunity";

	// opp gives the record behind opp_.
	Opportunity opp() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

	// set_status requests the action set_status: change the status.
	Action set_status(string_view status) const {
		Operation op("set_status");
		op["status"].put(status);
		return op.act();
	}
};

// MacroOrg is the event event.macro.org: someone runs the behavior on an
// organization.
class MacroOrg : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.org";

	// org gives the record behind org_.
	Org org() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroReminder is the event event.macro.reminder: someone runs the behavior on
// a reminder.
class MacroReminder : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.reminder";

	// reminder gives the record behind reminder_.
	Reminder reminder() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

	// set_reminder_status requests the action set_reminder_status: close the
	// reminder, or open it again.
	Action set_reminder_status(bool value) const {
		Operation op("set_reminder_status");
		op["value"].put(value);
		return op.act();
	}
};

// MacroSensor is the event event.macro.sensor: someone runs the behavior on a
// sensor.
class MacroSensor : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.sensor";

	// sensor gives the record behind sensor_.
	Sensor sensor() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroServer is the event event.macro.server: someone runs the behavior on a
// server.
class MacroServer : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.server";

	// server gives the record behind server_.
	Server server() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroTask is the event event.macro.task: someone runs the behavior on a task.
class MacroTask : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.task";

	// task gives the record behind task_.
	Task task() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

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

	// set_due_date requests the action set_due_date: set when the task is due.
	Action set_due_date(const SetDueDateOptions &opt = {}) const {
		Operation op("set_due_date");
		opt.put_to(op);
		return op.act();
	}
};

// MacroTicket is the event event.macro.ticket: someone runs the behavior on a
// ticket.
class MacroTicket : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.ticket";

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// group gives the record behind group_: the group the ticket is in.
	Group group() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }

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
};

// MacroTimetracking is the event event.macro.timetracking: someone runs the
// behavior on a time tracking entry.
class MacroTimetracking : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.timetracking";

	// time gives the record behind time_.
	TimeEntry time() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

// MacroWorker is the event event.macro.worker: someone runs the behavior on a
// worker.
class MacroWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.macro.worker";

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_is_private gives is_private: only behaviors of the same bot may run it.
	bool param_is_private() const { return params().get("is_private").as_bool(); }

	// set_result returns result: what the caller gets back.
	void set_result(Any v) const { returns("result").put(v); }
};

inline JiraIssue MacroJiraIssue::issue() const { return JiraIssue(linked("issue_")); }
inline Behavior MacroJiraIssue::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroJiraIssue::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline JiraProject MacroJiraProject::project() const { return JiraProject(linked("project_")); }
inline Behavior MacroJiraProject::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroJiraProject::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Bot MacroBot::va() const { return Bot(linked("va_")); }
inline Behavior MacroBot::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroBot::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline CalendarEvent MacroCalendarEvent::event() const { return CalendarEvent(linked("event_")); }
inline Behavior MacroCalendarEvent::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroCalendarEvent::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Calendar MacroCalendar::calendar() const { return Calendar(linked("calendar_")); }
inline Behavior MacroCalendar::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroCalendar::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Call MacroCall::call() const { return Call(linked("call_")); }
inline Behavior MacroCall::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroCall::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Contact MacroContact::contact() const { return Contact(linked("contact_")); }
inline Behavior MacroContact::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroContact::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Domain MacroDomain::domain() const { return Domain(linked("domain_")); }
inline Behavior MacroDomain::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroDomain::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Address MacroAddress::email() const { return Address(linked("email_")); }
inline Behavior MacroAddress::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroAddress::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline FeedItem MacroFeeditem::item() const { return FeedItem(linked("item_")); }
inline Behavior MacroFeeditem::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroFeeditem::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Group MacroGroup::group() const { return Group(linked("group_")); }
inline Behavior MacroGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline KBArticle MacroKBArticle::article() const { return KBArticle(linked("article_")); }
inline Behavior MacroKBArticle::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroKBArticle::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Views<Comment> MacroMessage::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MacroMessage::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> MacroMessage::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address MacroMessage::sender() const { return Address(linked("sender_")); }
inline Worker MacroMessage::sender_worker() const { return Worker(linked("sender_worker_")); }
inline Ticket MacroMessage::ticket() const { return Ticket(linked("ticket_")); }
inline Worker MacroMessage::worker() const { return Worker(linked("worker_")); }
inline Group MacroMessage::group() const { return Group(linked("group_")); }
inline Behavior MacroMessage::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroMessage::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Notification MacroNotification::notification() const { return Notification(linked("notification_")); }
inline Behavior MacroNotification::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroNotification::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Opportunity MacroCrmOpportunity::opp() const { return Opportunity(linked("opp_")); }
inline Behavior MacroCrmOpportunity::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroCrmOpportunity::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Org MacroOrg::org() const { return Org(linked("org_")); }
inline Behavior MacroOrg::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroOrg::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Reminder MacroReminder::reminder() const { return Reminder(linked("reminder_")); }
inline Behavior MacroReminder::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroReminder::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Sensor MacroSensor::sensor() const { return Sensor(linked("sensor_")); }
inline Behavior MacroSensor::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroSensor::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Server MacroServer::server() const { return Server(linked("server_")); }
inline Behavior MacroServer::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroServer::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Task MacroTask::task() const { return Task(linked("task_")); }
inline Behavior MacroTask::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroTask::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MacroTicket::ticket() const { return Ticket(linked("ticket_")); }
inline Group MacroTicket::group() const { return Group(linked("group_")); }
inline Behavior MacroTicket::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroTicket::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline TimeEntry MacroTimetracking::time() const { return TimeEntry(linked("time_")); }
inline Behavior MacroTimetracking::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroTimetracking::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker MacroWorker::worker() const { return Worker(linked("worker_")); }
inline Behavior MacroWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MacroWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_MacroJiraIssue "event.macro.jira_issue"
#define VIVARIUM_ID_MacroJiraProject "event.macro.jira_project"
#define VIVARIUM_ID_MacroBot "event.macro.bot"
#define VIVARIUM_ID_MacroCalendarEvent "event.macro.calendar_event"
#define VIVARIUM_ID_MacroCalendar "event.macro.calendar"
#define VIVARIUM_ID_MacroCall "event.macro.call"
#define VIVARIUM_ID_MacroContact "event.macro.contact"
#define VIVARIUM_ID_MacroDomain "event.macro.domain"
#define VIVARIUM_ID_MacroAddress "event.macro.address"
#define VIVARIUM_ID_MacroFeeditem "event.macro.feeditem"
#define VIVARIUM_ID_MacroGroup "event.macro.group"
#define VIVARIUM_ID_MacroKBArticle "event.macro.kb_article"
#define VIVARIUM_ID_MacroMessage "event.macro.message"
#define VIVARIUM_ID_MacroNotification "event.macro.notification"
#define VIVARIUM_ID_MacroCrmOpportunity "event.macro.crm.opportunity"
#define VIVARIUM_ID_MacroOrg "event.macro.org"
#define VIVARIUM_ID_MacroReminder "event.macro.reminder"
#define VIVARIUM_ID_MacroSensor "event.macro.sensor"
#define VIVARIUM_ID_MacroServer "event.macro.server"
#define VIVARIUM_ID_MacroTask "event.macro.task"
#define VIVARIUM_ID_MacroTicket "event.macro.ticket"
#define VIVARIUM_ID_MacroTimetracking "event.macro.timetracking"
#define VIVARIUM_ID_MacroWorker "event.macro.worker"

#endif
