// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_COMMENT_GEN_HPP
#define VIVARIUM_COMMENT_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// CommentCreatedWorker is the event event.comment.created.worker: a comment was
// added to any record.
class CommentCreatedWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.comment.created.worker";

	// comment gives the record behind comment_.
	Comment comment() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;
};

// CommentTicketGroup is the event event.comment.ticket.group: a comment was
// added to a ticket in this group.
class CommentTicketGroup : public Operations {
public:
	static constexpr string_view vivarium_id = "event.comment.ticket.group";

	// ticket_has_owner gives ticket_has_owner: the ticket is assigned to a worker.
	bool ticket_has_owner() const { return sent("ticket_has_owner").as_bool(); }

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// group gives the record behind group_: the group the ticket is in.
	Group group() const;

	// comment gives the record behind comment_.
	Comment comment() const;

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

inline Comment CommentCreatedWorker::comment() const { return Comment(linked("comment_")); }
inline Behavior CommentCreatedWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot CommentCreatedWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Ticket CommentTicketGroup::ticket() const { return Ticket(linked("ticket_")); }
inline Group CommentTicketGroup::group() const { return Group(linked("group_")); }
inline Comment CommentTicketGroup::comment() const { return Comment(linked("comment_")); }
inline Behavior CommentTicketGroup::behavior() const { return Behavior(linked("behavior_")); }
inline Bot CommentTicketGroup::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_CommentCreatedWorker "event.comment.created.worker"
#define VIVARIUM_ID_CommentTicketGroup "event.comment.ticket.group"

#endif
