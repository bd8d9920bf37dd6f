// Code generated from the catalog; DO NOT EDIT.

package vivarium

// TaskCreatedWorker is the event event.task.created.worker: a task was created.
// The original platform has deprecated it.
type TaskCreatedWorker struct{ *Event }

// Task gives the record behind task_.
func (e TaskCreatedWorker) Task() Task { return Task{e.Root().Linked("task_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e TaskCreatedWorker) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e TaskCreatedWorker) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetImportance requests the action set_importance: set the importance.
func (e TaskCreatedWorker) SetImportance(value int64) (Action, error) {
	op := e.Operation("set_importance")
	op.Key("value").Int(value)
	return op.Act()
}

// SetOwner requests the action set_owner: assign a worker.
func (e TaskCreatedWorker) SetOwner(workerID ID) (Action, error) {
	op := e.Operation("set_owner")
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// SetReopenDate requests the action set_reopen_date: set when a waiting record
// reopens.
func (e TaskCreatedWorker) SetReopenDate(opt *SetReopenDateOptions) (Action, error) {
	op := e.Operation("set_reopen_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// SetStatus requests the action set_status: change the status.
func (e TaskCreatedWorker) SetStatus(status string) (Action, error) {
	op := e.Operation("set_status")
	op.Key("status").Str(status)
	return op.Act()
}

// SetDueDate requests the action set_due_date: set when the task is due.
func (e TaskCreatedWorker) SetDueDate(opt *SetDueDateOptions) (Action, error) {
	op := e.Operation("set_due_date")
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}
