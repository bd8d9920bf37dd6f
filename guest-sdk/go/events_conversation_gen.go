// Code generated from the catalog; DO NOT EDIT.

package vivarium

// TicketViewedWorker is the event event.ticket.viewed.worker: a worker opens
// the page of a ticket; what the behavior changes is seen at once.
type TicketViewedWorker struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e TicketViewedWorker) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e TicketViewedWorker) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e TicketViewedWorker) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e TicketViewedWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e TicketViewedWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e TicketViewedWorker) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e TicketViewedWorker) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e TicketViewedWorker) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e TicketViewedWorker) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e TicketViewedWorker) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e TicketViewedWorker) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e TicketViewedWorker) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e TicketViewedWorker) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e TicketViewedWorker) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e TicketViewedWorker) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e TicketViewedWorker) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e TicketViewedWorker) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e TicketViewedWorker) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// MailAssignedGroup is the event event.mail.assigned.group: the owner of a
// ticket in this group changed.
type MailAssignedGroup struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailAssignedGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e MailAssignedGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailAssignedGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailAssignedGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailAssignedGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailAssignedGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailAssignedGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailAssignedGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailAssignedGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailAssignedGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailAssignedGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailAssignedGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailAssignedGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailAssignedGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailAssignedGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailAssignedGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailAssignedGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailAssignedGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// MailClosedGroup is the event event.mail.closed.group: a ticket in this group
// was closed.
type MailClosedGroup struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailClosedGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e MailClosedGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailClosedGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailClosedGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailClosedGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailClosedGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailClosedGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailClosedGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailClosedGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailClosedGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailClosedGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailClosedGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailClosedGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailClosedGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailClosedGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailClosedGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailClosedGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailClosedGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}

// MailMovedGroup is the event event.mail.moved.group: a ticket came into this
// group, or into another bucket of it.
type MailMovedGroup struct{ *Event }

// TicketHasOwner gives ticket_has_owner: the ticket is assigned to a worker.
func (e MailMovedGroup) TicketHasOwner() bool { return e.Own().Bool("ticket_has_owner") }

// Ticket gives the record behind ticket_.
func (e MailMovedGroup) Ticket() Ticket { return Ticket{e.Root().Linked("ticket_")} }

// Group gives the record behind group_: the group the ticket is in.
func (e MailMovedGroup) Group() Group { return Group{e.Root().Linked("group_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e MailMovedGroup) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e MailMovedGroup) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// AddRecipients requests the action add_recipients: add participants to the
// ticket.
func (e MailMovedGroup) AddRecipients(recipients []string) (Action, error) {
	op := e.Operation("add_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// RemoveRecipients requests the action remove_recipients: drop participants
// from the ticket.
func (e MailMovedGroup) RemoveRecipients(recipients []string) (Action, error) {
	op := e.Operation("remove_recipients")
	AppendTexts(op.Key("recipients"), recipients)
	return op.Act()
}

// MoveTo requests the action move_to: put the ticket in another group and
// bucket.
func (e MailMovedGroup) MoveTo(groupID ID, bucketID ID) (Action, error) {
	op := e.Operation("move_to")
	groupID.AppendTo(op.Key("group_id"))
	bucketID.AppendTo(op.Key("bucket_id"))
	return op.Act()
}

// ReplyRecipients requests the action reply_recipients: reply to all
// participants of the ticket.
func (e MailMovedGroup) ReplyRecipients(content string, opt *ReplyRecipientsOptions) (Action, error) {
	op := e.Operation("reply_recipients")
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ScheduleReply requests the action schedule_reply: queue a reply to all
// participants for later.
func (e MailMovedGroup) ScheduleReply(content string, deliveryDate Date) (Action, error) {
	op := e.Operation("schedule_reply")
	op.Key("content").Str(content)
	deliveryDate.AppendTo(op.Key("delivery_date"))
	return op.Act()
}

// RelayEmail requests the action relay_email: send the message to chosen
// workers, who can answer from their own mailbox.
func (e MailMovedGroup) RelayEmail(to []string, subject string, content string, opt *RelayEmailOptions) (Action, error) {
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
func (e MailMovedGroup) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e MailMovedGroup) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e MailMovedGroup) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e MailMovedGroup) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetSubject requests the action set_subject: change the subject of the ticket.
func (e MailMovedGroup) SetSubject(value string) (Action, error) {
	op := e.Operation("set_subject")
	op.Key("value").Str(value)
	return op.Act()
}

// SetOrg requests the action set_org: set the organization by name; one that is
// not known is created.
func (e MailMovedGroup) SetOrg(org string, on Ref) (Action, error) {
	op := e.Operation("set_org")
	op.Key("org").Str(org)
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// SetSpamTraining requests the action set_spam_training: train the spam filter
// with the ticket.
func (e MailMovedGroup) SetSpamTraining(value string) (Action, error) {
	op := e.Operation("set_spam_training")
	op.Key("value").Str(value)
	return op.Act()
}
