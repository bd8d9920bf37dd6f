// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_NOTIFICATION_GEN_HPP
#define VIVARIUM_NOTIFICATION_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// NotificationReceivedWorker is the event event.notification.received.worker: a
// notification was made for this worker, or passed on to them.
class NotificationReceivedWorker : public Operations {
public:
	static constexpr string_view vivarium_id = "event.notification.received.worker";

	// target_label gives target__label: how the record it is about is shown.
	string_view target_label() const { return sent("target__label").as_text(); }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return sent("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return sent("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return sent("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return sent("id").as_int(); }

	// links gives links: linked records by type, newest 10 of each (lazy).
	Value links() const { return get("links"); }

	// links_up_to gives links~<n>: linked records by type, newest n of each (1-25)
	// (lazy).
	Value links_up_to(int64_t n) const { return get(detail::view(viv_numbered("links~", n))); }

	// links_of gives links.<name>: linked records of one type (lazy).
	Value links_of(string_view name) const { return get(detail::view(viv_named("links.", detail::text(name)))); }

	// activity_point gives activity_point: activity code.
	string_view activity_point() const { return sent("activity_point").as_text(); }

	// created gives created: creation time.
	Date created() const { return sent("created").as_int(); }

	// event_json gives event_json: raw activity entry.
	string_view event_json() const { return sent("event_json").as_text(); }

	// is_read gives is_read: already read.
	bool is_read() const { return sent("is_read").as_bool(); }

	// message gives message: rendered text.
	string_view message() const { return sent("message").as_text(); }

	// message_html gives message_html: rendered HTML.
	string_view message_html() const { return sent("message_html").as_text(); }

	// url gives url: URL.
	string_view url() const { return sent("url").as_text(); }

	// url_markread gives url_markread: mark-as-read URL.
	string_view url_markread() const { return sent("url_markread").as_text(); }

	// assignee gives the record behind assignee_.
	Worker assignee() const;

	// target gives the record behind target_: the record it is about.
	AnyRecord target() const { return AnyRecord(linked("target_")); }

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// mark_read requests the action mark_read: mark the notification as read.
	Action mark_read() const {
		Operation op("mark_read");
		return op.act();
	}

	// reply_owner requests the action reply_owner: mail the worker the notification
	// is for.
	Action reply_owner(Items<string_view> to, string_view subject, string_view content) const {
		Operation op("reply_owner");
		op["to"].put(to);
		op["subject"].put(subject);
		op["content"].put(content);
		return op.act();
	}
};

inline Worker NotificationReceivedWorker::assignee() const { return Worker(linked("assignee_")); }
inline Behavior NotificationReceivedWorker::behavior() const { return Behavior(linked("behavior_")); }
inline Bot NotificationReceivedWorker::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_NotificationReceivedWorker "event.notification.received.worker"

#endif
