// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECORDS_GEN_HPP
#define VIVARIUM_RECORDS_GEN_HPP

#include "vivarium.hpp"

namespace vivarium {

class Address;
class App;
class Attachment;
class Behavior;
class Bot;
class Bucket;
class Calendar;
class CalendarEvent;
class Call;
class Comment;
class ConnectedAccount;
class ConnectedService;
class Contact;
class Currency;
class Domain;
class EmailSignature;
class Feed;
class FeedItem;
class GPGPrivateKey;
class Group;
class HTMLTemplate;
class JiraIssue;
class JiraProject;
class KBArticle;
class MailTransport;
class Message;
class Notification;
class Opportunity;
class Org;
class ProfileTab;
class ProfileWidget;
class Reminder;
class Role;
class Sensor;
class Server;
class Task;
class Ticket;
class TimeEntry;
class Worker;
class WorkspacePage;
class WorkspaceTab;
class WorkspaceWidget;
class Upload;
class RecordPage;
class HTTPResponse;

// Address is the view of a record of type address.
class Address : public View {
public:
	using View::View;
	explicit Address(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"address", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// address gives address: email address.
	string_view address() const { return get("address").as_text(); }

	// created_at gives created_at: creation time.
	Date created_at() const { return get("created_at").as_int(); }

	// email gives email: email address (alias).
	string_view email() const { return get("email").as_text(); }

	// full_name gives full_name: full name.
	string_view full_name() const { return get("full_name").as_text(); }

	// host gives host: domain part.
	string_view host() const { return get("host").as_text(); }

	// is_banned gives is_banned: sender is blocked.
	bool is_banned() const { return get("is_banned").as_bool(); }

	// is_contact gives is_contact: belongs to a contact.
	bool is_contact() const { return get("is_contact").as_bool(); }

	// is_defunct gives is_defunct: address bounces.
	bool is_defunct() const { return get("is_defunct").as_bool(); }

	// is_trusted gives is_trusted: trusted sender.
	bool is_trusted() const { return get("is_trusted").as_bool(); }

	// num_nonspam gives num_nonspam: ham trainings.
	int64_t num_nonspam() const { return get("num_nonspam").as_int(); }

	// num_spam gives num_spam: spam trainings.
	int64_t num_spam() const { return get("num_spam").as_int(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// last_recipient_message gives last_recipient_message: latest message sent to
	// them (lazy).
	AnyRecord last_recipient_message() const { return AnyRecord(View(get("last_recipient_message"))); }

	// last_sender_message gives last_sender_message: latest message they sent
	// (lazy).
	AnyRecord last_sender_message() const { return AnyRecord(View(get("last_sender_message"))); }

	// contact gives the record behind contact_.
	Contact contact() const;

	// mail_transport gives the record behind mail_transport_.
	MailTransport mail_transport() const;

	// org gives the record behind org_.
	Org org() const;

	// worker gives the record behind worker_.
	Worker worker() const;
};

// App is the view of a record of type app.
class App : public View {
public:
	using View::View;
	explicit App(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"app", get("id").as_int()}; }

	// context gives _context: record type id.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: record type alias.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: display label.
	string_view label() const { return get("_label").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }
};

// Attachment is the view of a record of type attachment.
class Attachment : public View {
public:
	using View::View;
	explicit Attachment(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"attachment", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: profile URL (since 10.4.10).
	string_view record_url() const { return get("record_url").as_text(); }

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

	// mime_type gives mime_type: MIME type.
	string_view mime_type() const { return get("mime_type").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// size gives size: size.
	int64_t size() const { return get("size").as_int(); }

	// storage_extension gives storage_extension: storage engine.
	string_view storage_extension() const { return get("storage_extension").as_text(); }

	// storage_key gives storage_key: storage key.
	string_view storage_key() const { return get("storage_key").as_text(); }

	// storage_sha1hash gives storage_sha1hash: content hash.
	string_view storage_sha1hash() const { return get("storage_sha1hash").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// url_download gives url_download: download URL (since 10.4.10).
	string_view url_download() const { return get("url_download").as_text(); }
};

// Behavior is the view of a record of type behavior.
class Behavior : public View {
public:
	using View::View;
	explicit Behavior(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"behavior", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// event_point gives event_point: event id.
	string_view event_point() const { return get("event_point").as_text(); }

	// event_point_name gives event_point_name: event name.
	string_view event_point_name() const { return get("event_point_name").as_text(); }

	// is_disabled gives is_disabled: switched off.
	bool is_disabled() const { return get("is_disabled").as_bool(); }

	// is_private gives is_private: private flag.
	bool is_private() const { return get("is_private").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// priority gives priority: 1-99, lower runs first.
	int64_t priority() const { return get("priority").as_int(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// uri gives uri: unique alias.
	string_view uri() const { return get("uri").as_text(); }

	// variables gives variables: declared variables.
	Value variables() const { return get("variables"); }

	// bot gives the record behind bot_.
	Bot bot() const;
};

// Bot is the view of a record of type bot.
class Bot : public View {
public:
	using View::View;
	explicit Bot(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"bot", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// config gives config: free-form settings of the bot.
	Value config() const { return get("config"); }

	// created_at gives created_at: creation time.
	Date created_at() const { return get("created_at").as_int(); }

	// is_disabled gives is_disabled: switched off.
	bool is_disabled() const { return get("is_disabled").as_bool(); }

	// mention_name gives mention_name: @mention nickname.
	string_view mention_name() const { return get("mention_name").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// behaviors gives behaviors: behaviors (lazy).
	Views<AnyRecord> behaviors() const;

	// owner gives the record behind owner_.
	AnyRecord owner() const { return AnyRecord(linked("owner_")); }
};

// Bucket is the view of a record of type bucket.
class Bucket : public View {
public:
	using View::View;
	explicit Bucket(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"bucket", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// is_default gives is_default: default one.
	bool is_default() const { return get("is_default").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// reply_personal gives reply_personal: sender display name.
	string_view reply_personal() const { return get("reply_personal").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// group gives the record behind group_.
	Group group() const;

	// reply_html_template gives the record behind reply_html_template_.
	HTMLTemplate reply_html_template() const;

	// reply_signature gives the record behind reply_signature_.
	EmailSignature reply_signature() const;

	// reply_signing_key gives the record behind reply_signing_key_.
	GPGPrivateKey reply_signing_key() const;

	// replyto gives the record behind replyto_.
	Address replyto() const;
};

// Calendar is the view of a record of type calendar.
class Calendar : public View {
public:
	using View::View;
	explicit Calendar(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"calendar", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// timezone gives timezone: time zone (since 10.4.10).
	string_view timezone() const { return get("timezone").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// scope gives scope: calendar window (lazy).
	Value scope() const { return get("scope"); }

	// weeks gives weeks: weeks of the window (lazy).
	Value weeks() const { return get("weeks"); }

	// events gives events: events of the window (lazy).
	Value events() const { return get("events"); }

	// events_occluded gives events_occluded: events hidden by others (lazy).
	Value events_occluded() const { return get("events_occluded"); }

	// weeks_events gives weeks_events: events by week (lazy).
	Value weeks_events() const { return get("weeks_events"); }

	// weeks_events_occluded gives weeks_events_occluded: hidden events by week
	// (lazy).
	Value weeks_events_occluded() const { return get("weeks_events_occluded"); }

	// owner gives the record behind owner_.
	AnyRecord owner() const { return AnyRecord(linked("owner_")); }
};

// CalendarEvent is the view of a record of type calendar_event.
class CalendarEvent : public View {
public:
	using View::View;
	explicit CalendarEvent(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"calendar_event", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// date_end gives date_end: end time.
	Date date_end() const { return get("date_end").as_int(); }

	// date_start gives date_start: start time.
	Date date_start() const { return get("date_start").as_int(); }

	// is_available gives is_available: free or busy.
	bool is_available() const { return get("is_available").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// calendar gives the record behind calendar_.
	Calendar calendar() const;
};

// Call is the view of a record of type call.
class Call : public View {
public:
	using View::View;
	explicit Call(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"call", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// is_closed gives is_closed: closed flag.
	bool is_closed() const { return get("is_closed").as_bool(); }

	// is_outgoing gives is_outgoing: outbound.
	bool is_outgoing() const { return get("is_outgoing").as_bool(); }

	// phone gives phone: phone number.
	string_view phone() const { return get("phone").as_text(); }

	// subject gives subject: subject line.
	string_view subject() const { return get("subject").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }
};

// Comment is the view of a record of type comment.
class Comment : public View {
public:
	using View::View;
	explicit Comment(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"comment", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// links gives links: linked records by type, newest 10 of each (lazy).
	Value links() const { return get("links"); }

	// links_up_to gives links~<n>: linked records by type, newest n of each (1-25)
	// (lazy).
	Value links_up_to(int64_t n) const { return get(detail::view(viv_numbered("links~", n))); }

	// links_of gives links.<name>: linked records of one type (lazy).
	Value links_of(string_view name) const { return get(detail::view(viv_named("links.", detail::text(name)))); }

	// custom gives custom_: every custom field (lazy).
	Value custom() const { return get("custom_"); }

	// custom_by_id gives custom_<id>: one custom field (lazy).
	Value custom_by_id(int64_t n) const { return get(detail::view(viv_numbered("custom_", n))); }

	// attachments gives attachments: its files (lazy).
	Views<Attachment> attachments() const;

	// comment gives comment: text of the comment.
	string_view comment() const { return get("comment").as_text(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// is_markdown gives is_markdown: text is Markdown.
	bool is_markdown() const { return get("is_markdown").as_bool(); }

	// is_pinned gives is_pinned: pinned to the top (since 10.4.10).
	bool is_pinned() const { return get("is_pinned").as_bool(); }

	// author gives the record behind author_.
	AnyRecord author() const { return AnyRecord(linked("author_")); }

	// target gives the record behind target_.
	AnyRecord target() const { return AnyRecord(linked("target_")); }
};

// ConnectedAccount is the view of a record of type connected_account.
class ConnectedAccount : public View {
public:
	using View::View;
	explicit ConnectedAccount(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"connected_account", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// service gives service: service name.
	string_view service() const { return get("service").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// uri gives uri: unique alias (since 10.4.10).
	string_view uri() const { return get("uri").as_text(); }

	// owner gives the record behind owner_.
	AnyRecord owner() const { return AnyRecord(linked("owner_")); }

	// service_record gives the record behind service_.
	ConnectedService service_record() const;
};

// ConnectedService is the view of a record of type connected_service.
class ConnectedService : public View {
public:
	using View::View;
	explicit ConnectedService(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"connected_service", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// extension_name gives extension_name: extension name (since 10.4.10).
	string_view extension_name() const { return get("extension_name").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// uri gives uri: unique alias.
	string_view uri() const { return get("uri").as_text(); }
};

// Contact is the view of a record of type contact.
class Contact : public View {
public:
	using View::View;
	explicit Contact(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"contact", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// dob gives dob: birthday.
	string_view dob() const { return get("dob").as_text(); }

	// first_name gives first_name: given name.
	string_view first_name() const { return get("first_name").as_text(); }

	// gender gives gender: gender code.
	string_view gender() const { return get("gender").as_text(); }

	// language gives language: language code.
	string_view language() const { return get("language").as_text(); }

	// last_login_at gives last_login_at: last login.
	Date last_login_at() const { return get("last_login_at").as_int(); }

	// last_name gives last_name: family name.
	string_view last_name() const { return get("last_name").as_text(); }

	// location gives location: location.
	string_view location() const { return get("location").as_text(); }

	// mobile gives mobile: mobile number.
	string_view mobile() const { return get("mobile").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// phone gives phone: phone number.
	string_view phone() const { return get("phone").as_text(); }

	// timezone gives timezone: time zone.
	string_view timezone() const { return get("timezone").as_text(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// username gives username: login name.
	string_view username() const { return get("username").as_text(); }

	// emails gives emails: email addresses (lazy).
	Views<AnyRecord> emails() const;

	// last_recipient_message gives last_recipient_message: latest message sent to
	// them (lazy).
	AnyRecord last_recipient_message() const { return AnyRecord(View(get("last_recipient_message"))); }

	// last_sender_message gives last_sender_message: latest message they sent
	// (lazy).
	AnyRecord last_sender_message() const { return AnyRecord(View(get("last_sender_message"))); }

	// email gives the record behind email_.
	Address email() const;

	// org gives the record behind org_.
	Org org() const;
};

// Currency is the view of a record of type currency.
class Currency : public View {
public:
	using View::View;
	explicit Currency(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"currency", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// code gives code: ISO-like code.
	string_view code() const { return get("code").as_text(); }

	// decimal_at gives decimal_at: number of decimals.
	int64_t decimal_at() const { return get("decimal_at").as_int(); }

	// is_default gives is_default: default one.
	bool is_default() const { return get("is_default").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// name_plural gives name_plural: plural name.
	string_view name_plural() const { return get("name_plural").as_text(); }

	// symbol gives symbol: symbol.
	string_view symbol() const { return get("symbol").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }
};

// Domain is the view of a record of type domain.
class Domain : public View {
public:
	using View::View;
	explicit Domain(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"domain", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// contacts_list gives contacts_list: contact emails as text (lazy).
	string_view contacts_list() const { return get("contacts_list").as_text(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// contacts gives contacts: contacts (lazy).
	Views<AnyRecord> contacts() const;

	// server gives the record behind server_.
	Server server() const;
};

// EmailSignature is the view of a record of type email_signature.
class EmailSignature : public View {
public:
	using View::View;
	explicit EmailSignature(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"email_signature", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// signature gives signature: text signature.
	string_view signature() const { return get("signature").as_text(); }

	// signature_html gives signature_html: HTML signature.
	string_view signature_html() const { return get("signature_html").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// is_default gives is_default: default one (until 9.6.8).
	bool is_default() const { return get("is_default").as_bool(); }

	// owner gives the record behind owner_.
	AnyRecord owner() const { return AnyRecord(linked("owner_")); }
};

// Feed is the view of a record of type feed.
class Feed : public View {
public:
	using View::View;
	explicit Feed(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"feed", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: profile URL (since 10.4.10).
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// url gives url: URL.
	string_view url() const { return get("url").as_text(); }
};

// FeedItem is the view of a record of type feed_item.
class FeedItem : public View {
public:
	using View::View;
	explicit FeedItem(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"feed_item", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// created_at gives created_at: creation time.
	Date created_at() const { return get("created_at").as_int(); }

	// guid gives guid: external unique id.
	string_view guid() const { return get("guid").as_text(); }

	// is_closed gives is_closed: closed flag.
	bool is_closed() const { return get("is_closed").as_bool(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// url gives url: URL.
	string_view url() const { return get("url").as_text(); }

	// feed gives the record behind feed_.
	Feed feed() const;
};

// GPGPrivateKey is the view of a record of type gpg_private_key.
class GPGPrivateKey : public View {
public:
	using View::View;
	explicit GPGPrivateKey(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"gpg_private_key", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }
};

// Group is the view of a record of type group.
class Group : public View {
public:
	using View::View;
	explicit Group(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"group", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// is_default gives is_default: default one.
	bool is_default() const { return get("is_default").as_bool(); }

	// is_private gives is_private: private flag.
	bool is_private() const { return get("is_private").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// reply_personal gives reply_personal: sender display name.
	string_view reply_personal() const { return get("reply_personal").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// buckets gives buckets: buckets (lazy).
	Views<AnyRecord> buckets() const;

	// members gives members: members (lazy).
	Views<AnyRecord> members() const;

	// reply_html_template gives the record behind reply_html_template_.
	HTMLTemplate reply_html_template() const;

	// reply_signature gives the record behind reply_signature_.
	EmailSignature reply_signature() const;

	// reply_signing_key gives the record behind reply_signing_key_.
	GPGPrivateKey reply_signing_key() const;

	// replyto gives the record behind replyto_.
	Address replyto() const;

	// default_bucket gives the record behind default_bucket_.
	Bucket default_bucket() const;
};

// HTMLTemplate is the view of a record of type html_template.
class HTMLTemplate : public View {
public:
	using View::View;
	explicit HTMLTemplate(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"html_template", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// content gives content: body text.
	string_view content() const { return get("content").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// signature gives the record behind signature_.
	EmailSignature signature() const;
};

// JiraIssue is the view of a record of type jira_issue.
class JiraIssue : public View {
public:
	using View::View;
	explicit JiraIssue(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"jira_issue", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// description gives description: long text (lazy).
	string_view description() const { return get("description").as_text(); }

	// jira_id gives jira_id: remote id.
	string_view jira_id() const { return get("jira_id").as_text(); }

	// jira_key gives jira_key: remote key.
	string_view jira_key() const { return get("jira_key").as_text(); }

	// jira_project_id gives jira_project_id: remote project id.
	string_view jira_project_id() const { return get("jira_project_id").as_text(); }

	// jira_status gives jira_status: remote status.
	string_view jira_status() const { return get("jira_status").as_text(); }

	// jira_type gives jira_type: remote issue type.
	string_view jira_type() const { return get("jira_type").as_text(); }

	// jira_versions gives jira_versions: remote versions.
	string_view jira_versions() const { return get("jira_versions").as_text(); }

	// summary gives summary: short text.
	string_view summary() const { return get("summary").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// discussion gives discussion: comments from the remote side (lazy).
	Value discussion() const { return get("discussion"); }

	// project gives the record behind project_.
	JiraProject project() const;
};

// JiraProject is the view of a record of type jira_project.
class JiraProject : public View {
public:
	using View::View;
	explicit JiraProject(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"jira_project", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// jira_key gives jira_key: remote key.
	string_view jira_key() const { return get("jira_key").as_text(); }

	// last_checked_at gives last_checked_at: last poll.
	Date last_checked_at() const { return get("last_checked_at").as_int(); }

	// last_synced_at gives last_synced_at: last sync.
	Date last_synced_at() const { return get("last_synced_at").as_int(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// url gives url: URL.
	string_view url() const { return get("url").as_text(); }

	// connected_account gives the record behind connected_account_.
	ConnectedAccount connected_account() const;
};

// KBArticle is the view of a record of type kb_article.
class KBArticle : public View {
public:
	using View::View;
	explicit KBArticle(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"kb_article", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// attachments gives attachments: its files (lazy).
	Views<Attachment> attachments() const;

	// content gives content: body text.
	string_view content() const { return get("content").as_text(); }

	// format gives format: content format.
	string_view format() const { return get("format").as_text(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// views gives views: view count.
	int64_t views() const { return get("views").as_int(); }

	// categories gives categories: categories (lazy).
	Value categories() const { return get("categories"); }
};

// MailTransport is the view of a record of type mail_transport.
class MailTransport : public View {
public:
	using View::View;
	explicit MailTransport(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"mail_transport", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }
};

// Message is the view of a record of type message.
class Message : public View {
public:
	using View::View;
	explicit Message(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"message", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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
	Date created() const { return get("created").as_int(); }

	// hash_header_message_id gives hash_header_message_id: hash of the Message-Id.
	string_view hash_header_message_id() const { return get("hash_header_message_id").as_text(); }

	// headers gives headers: mail headers (lazy).
	TextMap headers() const { return TextMap(get("headers")); }

	// html_attachment_id gives html_attachment_id: attachment holding the HTML
	// part.
	Id html_attachment_id() const { return get("html_attachment_id").as_int(); }

	// is_broadcast gives is_broadcast: sent as broadcast.
	bool is_broadcast() const { return get("is_broadcast").as_bool(); }

	// is_not_sent gives is_not_sent: saved but not sent.
	bool is_not_sent() const { return get("is_not_sent").as_bool(); }

	// is_outgoing gives is_outgoing: outbound.
	bool is_outgoing() const { return get("is_outgoing").as_bool(); }

	// reply_cc gives reply_cc: computed Cc for a reply (lazy).
	string_view reply_cc() const { return get("reply_cc").as_text(); }

	// reply_to gives reply_to: computed To for a reply (lazy).
	string_view reply_to() const { return get("reply_to").as_text(); }

	// response_time gives response_time: time to this reply.
	int64_t response_time() const { return get("response_time").as_int(); }

	// signed_at gives signed_at: time the signature was verified.
	Date signed_at() const { return get("signed_at").as_int(); }

	// signed_key_fingerprint gives signed_key_fingerprint: fingerprint of the
	// signer.
	string_view signed_key_fingerprint() const { return get("signed_key_fingerprint").as_text(); }

	// storage_size gives storage_size: stored size.
	int64_t storage_size() const { return get("storage_size").as_int(); }

	// token gives token: unique token (since 10.4.10).
	string_view token() const { return get("token").as_text(); }

	// was_encrypted gives was_encrypted: arrived encrypted.
	bool was_encrypted() const { return get("was_encrypted").as_bool(); }

	// sender gives the record behind sender_.
	Address sender() const;

	// ticket gives the record behind ticket_.
	Ticket ticket() const;

	// worker gives the record behind worker_.
	Worker worker() const;
};

// Notification is the view of a record of type notification.
class Notification : public View {
public:
	using View::View;
	explicit Notification(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"notification", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// links gives links: linked records by type, newest 10 of each (lazy).
	Value links() const { return get("links"); }

	// links_up_to gives links~<n>: linked records by type, newest n of each (1-25)
	// (lazy).
	Value links_up_to(int64_t n) const { return get(detail::view(viv_numbered("links~", n))); }

	// links_of gives links.<name>: linked records of one type (lazy).
	Value links_of(string_view name) const { return get(detail::view(viv_named("links.", detail::text(name)))); }

	// activity_point gives activity_point: activity code.
	string_view activity_point() const { return get("activity_point").as_text(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// event_json gives event_json: raw activity entry.
	string_view event_json() const { return get("event_json").as_text(); }

	// is_read gives is_read: already read.
	bool is_read() const { return get("is_read").as_bool(); }

	// message gives message: rendered text.
	string_view message() const { return get("message").as_text(); }

	// message_html gives message_html: rendered HTML.
	string_view message_html() const { return get("message_html").as_text(); }

	// url gives url: URL.
	string_view url() const { return get("url").as_text(); }

	// url_markread gives url_markread: mark-as-read URL.
	string_view url_markread() const { return get("url_markread").as_text(); }

	// assignee gives the record behind assignee_.
	Worker assignee() const;

	// target gives the record behind target_.
	AnyRecord target() const { return AnyRecord(linked("target_")); }
};

// Opportunity is the view of a record of type opportunity.
class Opportunity : public View {
public:
	using View::View;
	explicit Opportunity(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"opportunity", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// amount gives amount: monetary value.
	double amount() const { return get("amount").as_float(); }

	// amount_label gives amount__label: formatted amount.
	string_view amount_label() const { return get("amount__label").as_text(); }

	// closed_at gives closed_at: time it was closed.
	Date closed_at() const { return get("closed_at").as_int(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// is_closed gives is_closed: closed flag.
	bool is_closed() const { return get("is_closed").as_bool(); }

	// is_won gives is_won: won flag.
	bool is_won() const { return get("is_won").as_bool(); }

	// status gives status: status word.
	string_view status() const { return get("status").as_text(); }

	// status_id gives status_id: status code.
	int64_t status_id() const { return get("status_id").as_int(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// amount_currency gives the record behind amount_currency_.
	Currency amount_currency() const;
};

// Org is the view of a record of type org.
class Org : public View {
public:
	using View::View;
	explicit Org(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"org", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// city gives city: city.
	string_view city() const { return get("city").as_text(); }

	// country gives country: country.
	string_view country() const { return get("country").as_text(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// phone gives phone: phone number.
	string_view phone() const { return get("phone").as_text(); }

	// postal gives postal: postal code.
	string_view postal() const { return get("postal").as_text(); }

	// province gives province: state or province.
	string_view province() const { return get("province").as_text(); }

	// street gives street: street.
	string_view street() const { return get("street").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// website gives website: website.
	string_view website() const { return get("website").as_text(); }

	// last_recipient_message gives last_recipient_message: latest message sent to
	// them (lazy).
	AnyRecord last_recipient_message() const { return AnyRecord(View(get("last_recipient_message"))); }

	// last_sender_message gives last_sender_message: latest message they sent
	// (lazy).
	AnyRecord last_sender_message() const { return AnyRecord(View(get("last_sender_message"))); }

	// email gives the record behind email_.
	Address email() const;
};

// ProfileTab is the view of a record of type profile_tab.
class ProfileTab : public View {
public:
	using View::View;
	explicit ProfileTab(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"profile_tab", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// context_key gives context: record type.
	string_view context_key() const { return get("context").as_text(); }

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }
};

// ProfileWidget is the view of a record of type profile_widget.
class ProfileWidget : public View {
public:
	using View::View;
	explicit ProfileWidget(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"profile_widget", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// pos gives pos: position.
	int64_t pos() const { return get("pos").as_int(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// width_units gives width_units: width in grid units.
	int64_t width_units() const { return get("width_units").as_int(); }

	// zone gives zone: layout zone.
	string_view zone() const { return get("zone").as_text(); }

	// profile_tab gives the record behind profile_tab_.
	ProfileTab profile_tab() const;
};

// Reminder is the view of a record of type reminder.
class Reminder : public View {
public:
	using View::View;
	explicit Reminder(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"reminder", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// is_closed gives is_closed: closed flag.
	bool is_closed() const { return get("is_closed").as_bool(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// remind_at gives remind_at: due time.
	Date remind_at() const { return get("remind_at").as_int(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// worker gives the record behind worker_.
	Worker worker() const;
};

// Role is the view of a record of type role.
class Role : public View {
public:
	using View::View;
	explicit Role(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"role", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// editor_query_worker gives editor_query_worker: query of editors.
	string_view editor_query_worker() const { return get("editor_query_worker").as_text(); }

	// member_query_worker gives member_query_worker: query of members.
	string_view member_query_worker() const { return get("member_query_worker").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// privs_mode gives privs_mode: privilege mode.
	string_view privs_mode() const { return get("privs_mode").as_text(); }

	// reader_query_worker gives reader_query_worker: query of readers.
	string_view reader_query_worker() const { return get("reader_query_worker").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }
};

// Sensor is the view of a record of type sensor.
class Sensor : public View {
public:
	using View::View;
	explicit Sensor(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"sensor", get("id").as_int()}; }

	// custom gives custom_: every custom field (lazy).
	Value custom() const { return get("custom_"); }

	// custom_by_id gives custom_<id>: one custom field (lazy).
	Value custom_by_id(int64_t n) const { return get(detail::view(viv_numbered("custom_", n))); }

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// context gives _context: record type id.
	string_view context() const { return get("_context").as_text(); }

	// label gives _label: display label.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: record id.
	Id id() const { return get("id").as_int(); }

	// metric gives metric: current reading.
	string_view metric() const { return get("metric").as_text(); }

	// metric_delta gives metric_delta: change of the reading.
	double metric_delta() const { return get("metric_delta").as_float(); }

	// metric_type gives metric_type: kind of reading.
	string_view metric_type() const { return get("metric_type").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// output gives output: text of the last reading.
	string_view output() const { return get("output").as_text(); }

	// status gives status: status word.
	string_view status() const { return get("status").as_text(); }

	// tag gives tag: unique tag.
	string_view tag() const { return get("tag").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// comments gives comments: comments, newest 10 by default (comments~25) (lazy).
	Views<Comment> comments() const;

	// links gives links: linked records (links.task, links~25) (lazy).
	Value links() const { return get("links"); }
};

// Server is the view of a record of type server.
class Server : public View {
public:
	using View::View;
	explicit Server(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"server", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }
};

// Task is the view of a record of type task.
class Task : public View {
public:
	using View::View;
	explicit Task(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"task", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// completed gives completed: completion time.
	Date completed() const { return get("completed").as_int(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// due gives due: due time.
	Date due() const { return get("due").as_int(); }

	// importance gives importance: 0-100.
	int64_t importance() const { return get("importance").as_int(); }

	// is_completed gives is_completed: done flag.
	bool is_completed() const { return get("is_completed").as_bool(); }

	// reopen gives reopen: reopen time.
	Date reopen() const { return get("reopen").as_int(); }

	// status gives status: status word.
	string_view status() const { return get("status").as_text(); }

	// status_id gives status_id: status code.
	int64_t status_id() const { return get("status_id").as_int(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// owner gives the record behind owner_.
	Worker owner() const;
};

// Ticket is the view of a record of type ticket.
class Ticket : public View {
public:
	using View::View;
	explicit Ticket(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"ticket", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// attachments gives attachments: its files (lazy).
	Views<Attachment> attachments() const;

	// closed gives closed: time it was closed.
	Date closed() const { return get("closed").as_int(); }

	// closed_at gives closed_at: time it was closed.
	Date closed_at() const { return get("closed_at").as_int(); }

	// created gives created: creation time.
	Date created() const { return get("created").as_int(); }

	// elapsed_resolution_first gives elapsed_resolution_first: time to first close.
	int64_t elapsed_resolution_first() const { return get("elapsed_resolution_first").as_int(); }

	// elapsed_response_first gives elapsed_response_first: time to first reply.
	int64_t elapsed_response_first() const { return get("elapsed_response_first").as_int(); }

	// elapsed_status_open gives elapsed_status_open: total open time (since
	// 10.4.10).
	int64_t elapsed_status_open() const { return get("elapsed_status_open").as_int(); }

	// importance gives importance: 0-100.
	int64_t importance() const { return get("importance").as_int(); }

	// last_opened_at gives last_opened_at: last reopening (since 10.4.10).
	Date last_opened_at() const { return get("last_opened_at").as_int(); }

	// mask gives mask: public reference.
	string_view mask() const { return get("mask").as_text(); }

	// num_messages gives num_messages: message count.
	int64_t num_messages() const { return get("num_messages").as_int(); }

	// num_messages_in gives num_messages_in: inbound count (since 10.4.10).
	int64_t num_messages_in() const { return get("num_messages_in").as_int(); }

	// num_messages_out gives num_messages_out: outbound count (since 10.4.10).
	int64_t num_messages_out() const { return get("num_messages_out").as_int(); }

	// reopen_date gives reopen_date: reopen time.
	Date reopen_date() const { return get("reopen_date").as_int(); }

	// spam_score gives spam_score: 0..1 spam likelihood.
	double spam_score() const { return get("spam_score").as_float(); }

	// spam_training gives spam_training: S spam, N ham, empty untrained.
	string_view spam_training() const { return get("spam_training").as_text(); }

	// status gives status: status word.
	string_view status() const { return get("status").as_text(); }

	// status_id gives status_id: status code.
	int64_t status_id() const { return get("status_id").as_int(); }

	// subject gives subject: subject line.
	string_view subject() const { return get("subject").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// url gives url: URL.
	string_view url() const { return get("url").as_text(); }

	// messages gives _messages: all messages (lazy).
	Views<AnyRecord> messages() const;

	// participants gives participants: participant addresses (lazy).
	Views<AnyRecord> participants() const;

	// requester_emails gives requester_emails: participant emails as text (lazy).
	string_view requester_emails() const { return get("requester_emails").as_text(); }

	// requesters gives requesters: participants by id (lazy).
	Value requesters() const { return get("requesters"); }

	// signature gives signature: signature for the current bucket (lazy).
	string_view signature() const { return get("signature").as_text(); }

	// latest_incoming_activity gives latest_incoming_activity: last inbound time
	// (lazy).
	Date latest_incoming_activity() const { return get("latest_incoming_activity").as_int(); }

	// latest_outgoing_activity gives latest_outgoing_activity: last outbound time
	// (lazy).
	Date latest_outgoing_activity() const { return get("latest_outgoing_activity").as_int(); }

	// bucket gives the record behind bucket_.
	Bucket bucket() const;

	// group gives the record behind group_.
	Group group() const;

	// initial_message gives the record behind initial_message_.
	Message initial_message() const;

	// initial_response_message gives the record behind initial_response_message_.
	Message initial_response_message() const;

	// latest_message gives the record behind latest_message_.
	Message latest_message() const;

	// org gives the record behind org_.
	Org org() const;

	// owner gives the record behind owner_.
	Worker owner() const;
};

// TimeEntry is the view of a record of type time_entry.
class TimeEntry : public View {
public:
	using View::View;
	explicit TimeEntry(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"time_entry", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// watchers gives watchers: workers who watch it (lazy).
	Views<Worker> watchers() const;

	// activity_id gives activity_id: activity type id.
	Id activity_id() const { return get("activity_id").as_int(); }

	// is_closed gives is_closed: closed flag.
	bool is_closed() const { return get("is_closed").as_bool(); }

	// log_date gives log_date: date of the work.
	Date log_date() const { return get("log_date").as_int(); }

	// mins gives mins: minutes spent.
	int64_t mins() const { return get("mins").as_int(); }

	// secs gives secs: seconds spent (since 10.4.10).
	int64_t secs() const { return get("secs").as_int(); }

	// summary gives summary: short text.
	string_view summary() const { return get("summary").as_text(); }

	// worker gives the record behind worker_.
	Worker worker() const;
};

// Worker is the view of a record of type worker.
class Worker : public View {
public:
	using View::View;
	explicit Worker(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"worker", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// image_url gives _image_url: its picture.
	string_view image_url() const { return get("_image_url").as_text(); }

	// at_mention_name gives at_mention_name: @mention nickname.
	string_view at_mention_name() const { return get("at_mention_name").as_text(); }

	// dob gives dob: birthday.
	string_view dob() const { return get("dob").as_text(); }

	// first_name gives first_name: given name.
	string_view first_name() const { return get("first_name").as_text(); }

	// full_name gives full_name: full name.
	string_view full_name() const { return get("full_name").as_text(); }

	// gender gives gender: gender code.
	string_view gender() const { return get("gender").as_text(); }

	// is_disabled gives is_disabled: switched off.
	bool is_disabled() const { return get("is_disabled").as_bool(); }

	// is_superuser gives is_superuser: administrator.
	bool is_superuser() const { return get("is_superuser").as_bool(); }

	// language gives language: language code.
	string_view language() const { return get("language").as_text(); }

	// last_name gives last_name: family name.
	string_view last_name() const { return get("last_name").as_text(); }

	// location gives location: location.
	string_view location() const { return get("location").as_text(); }

	// mobile gives mobile: mobile number.
	string_view mobile() const { return get("mobile").as_text(); }

	// phone gives phone: phone number.
	string_view phone() const { return get("phone").as_text(); }

	// time_format gives time_format: preferred time format.
	string_view time_format() const { return get("time_format").as_text(); }

	// timeout_idle_secs gives timeout_idle_secs: idle logout.
	int64_t timeout_idle_secs() const { return get("timeout_idle_secs").as_int(); }

	// timezone gives timezone: time zone.
	string_view timezone() const { return get("timezone").as_text(); }

	// title gives title: title.
	string_view title() const { return get("title").as_text(); }

	// updated gives updated: last change.
	Date updated() const { return get("updated").as_int(); }

	// emails gives emails: email addresses (lazy).
	Views<AnyRecord> emails() const;

	// groups gives groups: memberships (lazy).
	Views<AnyRecord> groups() const;

	// roles gives roles: roles (lazy).
	Views<AnyRecord> roles() const;

	// address gives the record behind address_.
	Address address() const;

	// calendar gives the record behind calendar_.
	Calendar calendar() const;
};

// WorkspacePage is the view of a record of type workspace_page.
class WorkspacePage : public View {
public:
	using View::View;
	explicit WorkspacePage(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"workspace_page", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// extension_label gives extension__label: extension name.
	string_view extension_label() const { return get("extension__label").as_text(); }

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// extension_params gives extension_params: extension settings.
	Value extension_params() const { return get("extension_params"); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// tabs gives tabs: tabs (lazy).
	Views<AnyRecord> tabs() const;

	// widgets gives widgets: widgets (lazy).
	Views<AnyRecord> widgets() const;

	// worklists gives worklists: worklists (lazy).
	Views<AnyRecord> worklists() const;

	// owner gives the record behind owner_.
	AnyRecord owner() const { return AnyRecord(linked("owner_")); }
};

// WorkspaceTab is the view of a record of type workspace_tab.
class WorkspaceTab : public View {
public:
	using View::View;
	explicit WorkspaceTab(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"workspace_tab", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: its page.
	string_view record_url() const { return get("record_url").as_text(); }

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

	// extension_label gives extension__label: extension name.
	string_view extension_label() const { return get("extension__label").as_text(); }

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// name gives name: name.
	string_view name() const { return get("name").as_text(); }

	// order gives order: position.
	int64_t order() const { return get("order").as_int(); }

	// params gives params: settings (since 10.4.10).
	Value params() const { return get("params"); }

	// pos gives pos: position (since 10.4.10).
	int64_t pos() const { return get("pos").as_int(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// widgets gives widgets: widgets (lazy).
	Views<AnyRecord> widgets() const;

	// widgets_data gives widgets_data: data of the widgets (lazy).
	Value widgets_data() const { return get("widgets_data"); }

	// worklists gives worklists: worklists (lazy).
	Views<AnyRecord> worklists() const;

	// page gives the record behind page_.
	WorkspacePage page() const;
};

// WorkspaceWidget is the view of a record of type workspace_widget.
class WorkspaceWidget : public View {
public:
	using View::View;
	explicit WorkspaceWidget(const View &v) : View(v) {}

	// ref points to the record.
	Ref ref() const { return {"workspace_widget", get("id").as_int()}; }

	// context gives _context: type of the record as the host writes it.
	string_view context() const { return get("_context").as_text(); }

	// type gives _type: type of the record by name.
	string_view type() const { return get("_type").as_text(); }

	// label gives _label: how the record is shown.
	string_view label() const { return get("_label").as_text(); }

	// id gives id: its ID.
	Id id() const { return get("id").as_int(); }

	// record_url gives record_url: profile URL (since 10.4.10).
	string_view record_url() const { return get("record_url").as_text(); }

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

	// extension_id gives extension_id: extension id.
	string_view extension_id() const { return get("extension_id").as_text(); }

	// label_key gives label: title.
	string_view label_key() const { return get("label").as_text(); }

	// params gives params: settings.
	Value params() const { return get("params"); }

	// pos gives pos: position.
	int64_t pos() const { return get("pos").as_int(); }

	// updated_at gives updated_at: last change.
	Date updated_at() const { return get("updated_at").as_int(); }

	// width_units gives width_units: width in grid units.
	int64_t width_units() const { return get("width_units").as_int(); }

	// zone gives zone: layout zone.
	string_view zone() const { return get("zone").as_text(); }

	// data gives data: widget data (lazy).
	Value data() const { return get("data"); }

	// tab gives the record behind tab_.
	WorkspaceTab tab() const;
};

// Upload is the view of a value of type upload.
class Upload : public View {
public:
	using View::View;
	explicit Upload(const View &v) : View(v) {}

	// mime_type gives mime_type: MIME type.
	string_view mime_type() const { return get("mime_type").as_text(); }

	// file_size gives file_size: size.
	int64_t file_size() const { return get("file_size").as_int(); }
};

// RecordPage is the view of a value of type record_page.
class RecordPage : public View {
public:
	using View::View;
	explicit RecordPage(const View &v) : View(v) {}

	// records gives records: the records of this page.
	Views<AnyRecord> records() const;

	// total gives total: how many there are in all.
	int64_t total() const { return get("total").as_int(); }

	// page gives page: which page this is, from 0.
	int64_t page() const { return get("page").as_int(); }
};

// HTTPResponse is the view of a value of type http_response.
class HTTPResponse : public View {
public:
	using View::View;
	explicit HTTPResponse(const View &v) : View(v) {}

	// status gives status: HTTP status.
	int64_t status() const { return get("status").as_int(); }

	// url gives url: where the answer came from after redirects.
	string_view url() const { return get("url").as_text(); }

	// content_type gives content_type: MIME type.
	string_view content_type() const { return get("content_type").as_text(); }

	// headers gives headers: headers by lower-case name.
	TextMap headers() const { return TextMap(get("headers")); }

	// body gives body: the body as it came.
	Bytes body() const { return get("body").as_bytes(); }
};

inline Views<Comment> Address::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Address::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Address::watchers() const { return Views<Worker>(get("watchers")); }
inline Contact Address::contact() const { return Contact(linked("contact_")); }
inline MailTransport Address::mail_transport() const { return MailTransport(linked("mail_transport_")); }
inline Org Address::org() const { return Org(linked("org_")); }
inline Worker Address::worker() const { return Worker(linked("worker_")); }
inline Views<Comment> Attachment::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Attachment::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Comment> Behavior::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Behavior::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Behavior::watchers() const { return Views<Worker>(get("watchers")); }
inline Bot Behavior::bot() const { return Bot(linked("bot_")); }
inline Views<Comment> Bot::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Bot::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Bot::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<AnyRecord> Bot::behaviors() const { return Views<AnyRecord>(get("behaviors")); }
inline Views<Comment> Bucket::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Bucket::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Group Bucket::group() const { return Group(linked("group_")); }
inline HTMLTemplate Bucket::reply_html_template() const { return HTMLTemplate(linked("reply_html_template_")); }
inline EmailSignature Bucket::reply_signature() const { return EmailSignature(linked("reply_signature_")); }
inline GPGPrivateKey Bucket::reply_signing_key() const { return GPGPrivateKey(linked("reply_signing_key_")); }
inline Address Bucket::replyto() const { return Address(linked("replyto_")); }
inline Views<Comment> Calendar::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Calendar::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Calendar::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> CalendarEvent::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> CalendarEvent::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> CalendarEvent::watchers() const { return Views<Worker>(get("watchers")); }
inline Calendar CalendarEvent::calendar() const { return Calendar(linked("calendar_")); }
inline Views<Comment> Call::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Call::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Call::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Attachment> Comment::attachments() const { return Views<Attachment>(get("attachments")); }
inline Views<Comment> ConnectedAccount::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> ConnectedAccount::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline ConnectedService ConnectedAccount::service_record() const { return ConnectedService(linked("service_")); }
inline Views<Comment> ConnectedService::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> ConnectedService::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Comment> Contact::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Contact::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Contact::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<AnyRecord> Contact::emails() const { return Views<AnyRecord>(get("emails")); }
inline Address Contact::email() const { return Address(linked("email_")); }
inline Org Contact::org() const { return Org(linked("org_")); }
inline Views<Comment> Currency::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Currency::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Currency::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> Domain::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Domain::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Domain::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<AnyRecord> Domain::contacts() const { return Views<AnyRecord>(get("contacts")); }
inline Server Domain::server() const { return Server(linked("server_")); }
inline Views<Comment> EmailSignature::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> EmailSignature::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> EmailSignature::attachments() const { return Views<Attachment>(get("attachments")); }
inline Views<Comment> Feed::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Feed::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Feed::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> FeedItem::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> FeedItem::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> FeedItem::watchers() const { return Views<Worker>(get("watchers")); }
inline Feed FeedItem::feed() const { return Feed(linked("feed_")); }
inline Views<Comment> GPGPrivateKey::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> GPGPrivateKey::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> GPGPrivateKey::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> Group::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Group::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<AnyRecord> Group::buckets() const { return Views<AnyRecord>(get("buckets")); }
inline Views<AnyRecord> Group::members() const { return Views<AnyRecord>(get("members")); }
inline HTMLTemplate Group::reply_html_template() const { return HTMLTemplate(linked("reply_html_template_")); }
inline EmailSignature Group::reply_signature() const { return EmailSignature(linked("reply_signature_")); }
inline GPGPrivateKey Group::reply_signing_key() const { return GPGPrivateKey(linked("reply_signing_key_")); }
inline Address Group::replyto() const { return Address(linked("replyto_")); }
inline Bucket Group::default_bucket() const { return Bucket(linked("default_bucket_")); }
inline Views<Comment> HTMLTemplate::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> HTMLTemplate::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> HTMLTemplate::attachments() const { return Views<Attachment>(get("attachments")); }
inline EmailSignature HTMLTemplate::signature() const { return EmailSignature(linked("signature_")); }
inline Views<Comment> JiraIssue::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> JiraIssue::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> JiraIssue::watchers() const { return Views<Worker>(get("watchers")); }
inline JiraProject JiraIssue::project() const { return JiraProject(linked("project_")); }
inline Views<Comment> JiraProject::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> JiraProject::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> JiraProject::watchers() const { return Views<Worker>(get("watchers")); }
inline ConnectedAccount JiraProject::connected_account() const { return ConnectedAccount(linked("connected_account_")); }
inline Views<Comment> KBArticle::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> KBArticle::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> KBArticle::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Attachment> KBArticle::attachments() const { return Views<Attachment>(get("attachments")); }
inline Views<Comment> MailTransport::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> MailTransport::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> MailTransport::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> Message::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Message::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Attachment> Message::attachments() const { return Views<Attachment>(get("attachments")); }
inline Address Message::sender() const { return Address(linked("sender_")); }
inline Ticket Message::ticket() const { return Ticket(linked("ticket_")); }
inline Worker Message::worker() const { return Worker(linked("worker_")); }
inline Worker Notification::assignee() const { return Worker(linked("assignee_")); }
inline Views<Comment> Opportunity::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Opportunity::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Opportunity::watchers() const { return Views<Worker>(get("watchers")); }
inline Currency Opportunity::amount_currency() const { return Currency(linked("amount_currency_")); }
inline Views<Comment> Org::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Org::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Org::watchers() const { return Views<Worker>(get("watchers")); }
inline Address Org::email() const { return Address(linked("email_")); }
inline Views<Comment> ProfileTab::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> ProfileTab::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> ProfileTab::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> ProfileWidget::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> ProfileWidget::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> ProfileWidget::watchers() const { return Views<Worker>(get("watchers")); }
inline ProfileTab ProfileWidget::profile_tab() const { return ProfileTab(linked("profile_tab_")); }
inline Views<Comment> Reminder::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Reminder::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Reminder::watchers() const { return Views<Worker>(get("watchers")); }
inline Worker Reminder::worker() const { return Worker(linked("worker_")); }
inline Views<Comment> Role::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Role::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Sensor::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> Sensor::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Server::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Server::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Server::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Comment> Task::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Task::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Task::watchers() const { return Views<Worker>(get("watchers")); }
inline Worker Task::owner() const { return Worker(linked("owner_")); }
inline Views<Comment> Ticket::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Ticket::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> Ticket::watchers() const { return Views<Worker>(get("watchers")); }
inline Views<Attachment> Ticket::attachments() const { return Views<Attachment>(get("attachments")); }
inline Views<AnyRecord> Ticket::messages() const { return Views<AnyRecord>(get("_messages")); }
inline Views<AnyRecord> Ticket::participants() const { return Views<AnyRecord>(get("participants")); }
inline Bucket Ticket::bucket() const { return Bucket(linked("bucket_")); }
inline Group Ticket::group() const { return Group(linked("group_")); }
inline Message Ticket::initial_message() const { return Message(linked("initial_message_")); }
inline Message Ticket::initial_response_message() const { return Message(linked("initial_response_message_")); }
inline Message Ticket::latest_message() const { return Message(linked("latest_message_")); }
inline Org Ticket::org() const { return Org(linked("org_")); }
inline Worker Ticket::owner() const { return Worker(linked("owner_")); }
inline Views<Comment> TimeEntry::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> TimeEntry::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<Worker> TimeEntry::watchers() const { return Views<Worker>(get("watchers")); }
inline Worker TimeEntry::worker() const { return Worker(linked("worker_")); }
inline Views<Comment> Worker::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> Worker::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<AnyRecord> Worker::emails() const { return Views<AnyRecord>(get("emails")); }
inline Views<AnyRecord> Worker::groups() const { return Views<AnyRecord>(get("groups")); }
inline Views<AnyRecord> Worker::roles() const { return Views<AnyRecord>(get("roles")); }
inline Address Worker::address() const { return Address(linked("address_")); }
inline Calendar Worker::calendar() const { return Calendar(linked("calendar_")); }
inline Views<Comment> WorkspacePage::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> WorkspacePage::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<AnyRecord> WorkspacePage::tabs() const { return Views<AnyRecord>(get("tabs")); }
inline Views<AnyRecord> WorkspacePage::widgets() const { return Views<AnyRecord>(get("widgets")); }
inline Views<AnyRecord> WorkspacePage::worklists() const { return Views<AnyRecord>(get("worklists")); }
inline Views<Comment> WorkspaceTab::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> WorkspaceTab::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline Views<AnyRecord> WorkspaceTab::widgets() const { return Views<AnyRecord>(get("widgets")); }
inline Views<AnyRecord> WorkspaceTab::worklists() const { return Views<AnyRecord>(get("worklists")); }
inline WorkspacePage WorkspaceTab::page() const { return WorkspacePage(linked("page_")); }
inline Views<Comment> WorkspaceWidget::comments() const { return Views<Comment>(get("comments")); }
inline Views<Comment> WorkspaceWidget::comments_up_to(int64_t n) const { return Views<Comment>(get(detail::view(viv_numbered("comments~", n)))); }
inline WorkspaceTab WorkspaceWidget::tab() const { return WorkspaceTab(linked("tab_")); }
inline Views<AnyRecord> RecordPage::records() const { return Views<AnyRecord>(get("records")); }

} // namespace vivarium

#endif
