// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_CONVERSATION_GEN_HPP
#define VIVARIUM_CONVERSATION_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// TicketViewedWorker is the event event.ticket.viewed.worker: a worker opens
// the page of a ticket; what the behavior changes is seen at once.
class TicketViewedWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.ticket.viewed.worker";

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

// MailAssignedGroup is the event event.mail.assigned.group: the owner of a
// ticket in this group changed.
class MailAssignedGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.assigned.group";

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

// MailClosedGroup is the event event.mail.closed.group: a ticket in this group
// was closed.
class MailClosedGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.closed.group";

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

// MailMovedGroup is the event event.mail.moved.group: a ticket came into this
// group, or into another bucket of it.
class MailMovedGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.mail.moved.group";

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

inline Ticket TicketViewedWorker::ticket() const { return Ticket(linked("ticket_")); }
inline Group TicketViewedWorker::group() const { return Group(linked("group_")); }
inline Behavior TicketViewedWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot TicketViewedWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MailAssignedGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Group MailAssignedGroup::group() const { return Group(linked("group_")); }
inline Behavior MailAssignedGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailAssignedGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MailClosedGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Group MailClosedGroup::group() const { return Group(linked("group_")); }
inline Behavior MailClosedGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailClosedGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket MailMovedGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Group MailMovedGroup::group() const { return Group(linked("group_")); }
inline Behavior MailMovedGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot MailMovedGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_TicketViewedWorker "event.ticket.viewed.worker"
#define VIVARIUM_ID_MailAssignedGroup "event.mail.assigned.group"
#define VIVARIUM_ID_MailClosedGroup "event.mail.closed.group"
#define VIVARIUM_ID_MailMovedGroup "event.mail.moved.group"

#endif
