// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_TASK_GEN_HPP
#define VIVARIUM_TASK_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// TaskCreatedWorker is the event event.task.created.worker: a task was created.
// The original platform has deprecated it.
class TaskCreatedWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.task.created.worker";

	// task gives the record behind task_.
	Task task() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

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

inline Task TaskCreatedWorker::task() const { return Task(linked("task_")); }
inline Behavior TaskCreatedWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot TaskCreatedWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_TaskCreatedWorker "event.task.created.worker"

#endif
