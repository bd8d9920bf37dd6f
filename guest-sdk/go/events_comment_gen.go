// Code generated from the catalog; DO NOT EDIT.

package vivarium

// CommentCreatedWorker is the event event.comment.created.worker: a comment was
// added to any record.
type CommentCreatedWorker struct{ *Event }

// Comment gives the record behind comment_.
func (e CommentCreatedWorker) Comment() Comment { return Comment{e.Root().Linked("comment_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e CommentCreatedWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e CommentCreatedWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// CommentTicketGroup is the event event.comment.ticket.group: a comment was
// added to a ticket in this group.
type CommentTicketGroup struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e CommentTicketGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e CommentTicketGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e CommentTicketGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Comment gives the record behind comment_.
func (e CommentTicketGroup) Comment() Comment { return Comment{e.Root().Linked("comment_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e CommentTicketGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e CommentTicketGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e CommentTicketGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e CommentTicketGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e CommentTicketGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e CommentTicketGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e CommentTicketGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e CommentTicketGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
	op := e.Operation("relay_email")
	AppendTexts(op.Key("to"), to)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetImportance requests the action set_importance: set the importance.
func (e CommentTicketGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e CommentTicketGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e CommentTicketGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e CommentTicketGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e CommentTicketGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e CommentTicketGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e CommentTicketGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}
