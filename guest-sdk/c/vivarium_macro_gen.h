// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_MACRO_GEN_H
#define VIVARIUM_MACRO_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_macro_jira_issue is the event event.macro.jira_issue: someone runs the
// behavior on a Jira issue.
typedef struct { int32_t size; } viv_macro_jira_issue;
#define VIV_ID_macro_jira_issue "event.macro.jira_issue"

// viv_macro_jira_project is the event event.macro.jira_project: someone runs
// the behavior on a Jira project.
typedef struct { int32_t size; } viv_macro_jira_project;
#define VIV_ID_macro_jira_project "event.macro.jira_project"

// viv_macro_bot is the event event.macro.bot: someone runs the behavior on a
// bot.
typedef struct { int32_t size; } viv_macro_bot;
#define VIV_ID_macro_bot "event.macro.bot"

// viv_macro_calendar_event is the event event.macro.calendar_event: someone
// runs the behavior on a calendar event.
typedef struct { int32_t size; } viv_macro_calendar_event;
#define VIV_ID_macro_calendar_event "event.macro.calendar_event"

// viv_macro_calendar is the event event.macro.calendar: someone runs the
// behavior on a calendar.
typedef struct { int32_t size; } viv_macro_calendar;
#define VIV_ID_macro_calendar "event.macro.calendar"

// viv_macro_call is the event event.macro.call: someone runs the behavior on a
// call.
typedef struct { int32_t size; } viv_macro_call;
#define VIV_ID_macro_call "event.macro.call"

// viv_macro_contact is the event event.macro.contact: someone runs the behavior
// on a contact.
typedef struct { int32_t size; } viv_macro_contact;
#define VIV_ID_macro_contact "event.macro.contact"

// viv_macro_domain is the event event.macro.domain: someone runs the behavior
// on a domain.
typedef struct { int32_t size; } viv_macro_domain;
#define VIV_ID_macro_domain "event.macro.domain"

// viv_macro_address is the event event.macro.address: someone runs the behavior
// on an email address.
typedef struct { int32_t size; } viv_macro_address;
#define VIV_ID_macro_address "event.macro.address"

// viv_macro_feeditem is the event event.macro.feeditem: someone runs the
// behavior on a feed item.
typedef struct { int32_t size; } viv_macro_feeditem;
#define VIV_ID_macro_feeditem "event.macro.feeditem"

// viv_macro_group is the event event.macro.group: someone runs the behavior on
// a group.
typedef struct { int32_t size; } viv_macro_group;
#define VIV_ID_macro_group "event.macro.group"

// viv_macro_kb_article is the event event.macro.kb_article: someone runs the
// behavior on a knowledgebase article.
typedef struct { int32_t size; } viv_macro_kb_article;
#define VIV_ID_macro_kb_article "event.macro.kb_article"

// viv_macro_message is the event event.macro.message: someone runs the behavior
// on a message.
typedef struct { int32_t size; } viv_macro_message;
#define VIV_ID_macro_message "event.macro.message"

// viv_macro_notification is the event event.macro.notification: someone runs
// the behavior on a notification.
typedef struct { int32_t size; } viv_macro_notification;
#define VIV_ID_macro_notification "event.macro.notification"

// viv_macro_crm_opportunity is the event event.macro.crm.opportunity: someone
// runs the behavior on an opportunity.
typedef struct { int32_t size; } viv_macro_crm_opportunity;
#define VIV_ID_macro_crm_opportunity "event.macro.crm.opportunity"

// viv_macro_org is the event event.macro.org: someone runs the behavior on an
// organization.
typedef struct { int32_t size; } viv_macro_org;
#define VIV_ID_macro_org "event.macro.org"

// viv_macro_reminder is the event event.macro.reminder: someone runs the
// behavior on a reminder.
typedef struct { int32_t size; } viv_macro_reminder;
#define VIV_ID_macro_reminder "event.macro.reminder"

// viv_macro_sensor is the event event.macro.sensor: someone runs the behavior
// on a sensor.
typedef struct { int32_t size; } viv_macro_sensor;
#define VIV_ID_macro_sensor "event.macro.sensor"

// viv_macro_server is the event event.macro.server: someone runs the behavior
// on a server.
typedef struct { int32_t size; } viv_macro_server;
#define VIV_ID_macro_server "event.macro.server"

// viv_macro_task is the event event.macro.task: someone runs the behavior on a
// task.
typedef struct { int32_t size; } viv_macro_task;
#define VIV_ID_macro_task "event.macro.task"

// viv_macro_ticket is the event event.macro.ticket: someone runs the behavior
// on a ticket.
typedef struct { int32_t size; } viv_macro_ticket;
#define VIV_ID_macro_ticket "event.macro.ticket"

// viv_macro_timetracking is the event event.macro.timetracking: someone runs
// the behavior on a time tracking entry.
typedef struct { int32_t size; } viv_macro_timetracking;
#define VIV_ID_macro_timetracking "event.macro.timetracking"

// viv_macro_worker is the event event.macro.worker: someone runs the behavior
// on a worker.
typedef struct { int32_t size; } viv_macro_worker;
#define VIV_ID_macro_worker "event.macro.worker"

// viv_macro_jira_issue_issue gives the record behind issue_.
VIV_INLINE viv_jira_issue viv_macro_jira_issue_issue(viv_macro_jira_issue ev) {
	viv_jira_issue to = {viv_linked("issue_")};
	return to;
}

// viv_macro_jira_issue_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_jira_issue_behavior(viv_macro_jira_issue ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_jira_issue_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_macro_jira_issue_behavior_bot(viv_macro_jira_issue ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_jira_issue_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_jira_issue_param_is_private(viv_macro_jira_issue ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_jira_issue_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_jira_issue_set_result(viv_macro_jira_issue ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_jira_project_project gives the record behind project_.
VIV_INLINE viv_jira_project viv_macro_jira_project_project(viv_macro_jira_project ev) {
	viv_jira_project to = {viv_linked("project_")};
	return to;
}

// viv_macro_jira_project_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_macro_jira_project_behavior(viv_macro_jira_project ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_jira_project_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_macro_jira_project_behavior_bot(viv_macro_jira_project ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_jira_project_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_jira_project_param_is_private(viv_macro_jira_project ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_jira_project_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_jira_project_set_result(viv_macro_jira_project ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_bot_va gives the record behind va_.
VIV_INLINE viv_bot viv_macro_bot_va(viv_macro_bot ev) {
	viv_bot to = {viv_linked("va_")};
	return to;
}

// viv_macro_bot_behavior gives the record behind behavior_: the behavior that
// runs.
VIV_INLINE viv_behavior viv_macro_bot_behavior(viv_macro_bot ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_bot_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_bot_behavior_bot(viv_macro_bot ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_bot_param_is_private gives the param is_private: only behaviors of
// the same bot may run it.
VIV_INLINE bool viv_macro_bot_param_is_private(viv_macro_bot ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_bot_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_bot_set_result(viv_macro_bot ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_calendar_event_event gives the record behind event_.
VIV_INLINE viv_calendar_event viv_macro_calendar_event_event(viv_macro_calendar_event ev) {
	viv_calendar_event to = {viv_linked("event_")};
	return to;
}

// viv_macro_calendar_event_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_macro_calendar_event_behavior(viv_macro_calendar_event ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_calendar_event_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_macro_calendar_event_behavior_bot(viv_macro_calendar_event ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_calendar_event_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_calendar_event_param_is_private(viv_macro_calendar_event ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_calendar_event_set_result returns result: what the caller gets
// back.
VIV_INLINE void viv_macro_calendar_event_set_result(viv_macro_calendar_event ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_calendar_calendar gives the record behind calendar_.
VIV_INLINE viv_calendar viv_macro_calendar_calendar(viv_macro_calendar ev) {
	viv_calendar to = {viv_linked("calendar_")};
	return to;
}

// viv_macro_calendar_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_calendar_behavior(viv_macro_calendar ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_calendar_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_macro_calendar_behavior_bot(viv_macro_calendar ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_calendar_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_calendar_param_is_private(viv_macro_calendar ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_calendar_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_calendar_set_result(viv_macro_calendar ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_call_call gives the record behind call_.
VIV_INLINE viv_call_record viv_macro_call_call(viv_macro_call ev) {
	viv_call_record to = {viv_linked("call_")};
	return to;
}

// viv_macro_call_behavior gives the record behind behavior_: the behavior that
// runs.
VIV_INLINE viv_behavior viv_macro_call_behavior(viv_macro_call ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_call_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_call_behavior_bot(viv_macro_call ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_call_param_is_private gives the param is_private: only behaviors of
// the same bot may run it.
VIV_INLINE bool viv_macro_call_param_is_private(viv_macro_call ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_call_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_call_set_result(viv_macro_call ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_contact_contact gives the record behind contact_.
VIV_INLINE viv_contact viv_macro_contact_contact(viv_macro_contact ev) {
	viv_contact to = {viv_linked("contact_")};
	return to;
}

// viv_macro_contact_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_contact_behavior(viv_macro_contact ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_contact_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_contact_behavior_bot(viv_macro_contact ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_contact_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_contact_param_is_private(viv_macro_contact ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_contact_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_contact_set_result(viv_macro_contact ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_domain_domain gives the record behind domain_.
VIV_INLINE viv_domain viv_macro_domain_domain(viv_macro_domain ev) {
	viv_domain to = {viv_linked("domain_")};
	return to;
}

// viv_macro_domain_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_domain_behavior(viv_macro_domain ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_domain_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_domain_behavior_bot(viv_macro_domain ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_domain_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_domain_param_is_private(viv_macro_domain ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_domain_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_domain_set_result(viv_macro_domain ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_address_email gives the record behind email_.
VIV_INLINE viv_address viv_macro_address_email(viv_macro_address ev) {
	viv_address to = {viv_linked("email_")};
	return to;
}

// viv_macro_address_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_address_behavior(viv_macro_address ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_address_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_address_behavior_bot(viv_macro_address ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_address_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_address_param_is_private(viv_macro_address ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_address_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_address_set_result(viv_macro_address ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_address_set_is_banned requests the action set_is_banned: block the
// address, or stop blocking it. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_address_set_is_banned(viv_macro_address ev, bool value) {
	viv_writer *op = viv_op("set_is_banned");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_address_set_is_defunct requests the action set_is_defunct: mark the
// address as bouncing, or not. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_address_set_is_defunct(viv_macro_address ev, bool value) {
	viv_writer *op = viv_op("set_is_defunct");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_feeditem_item gives the record behind item_.
VIV_INLINE viv_feed_item viv_macro_feeditem_item(viv_macro_feeditem ev) {
	viv_feed_item to = {viv_linked("item_")};
	return to;
}

// viv_macro_feeditem_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_feeditem_behavior(viv_macro_feeditem ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_feeditem_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_macro_feeditem_behavior_bot(viv_macro_feeditem ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_feeditem_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_feeditem_param_is_private(viv_macro_feeditem ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_feeditem_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_feeditem_set_result(viv_macro_feeditem ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_group_group gives the record behind group_.
VIV_INLINE viv_group viv_macro_group_group(viv_macro_group ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_macro_group_behavior gives the record behind behavior_: the behavior that
// runs.
VIV_INLINE viv_behavior viv_macro_group_behavior(viv_macro_group ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_group_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_group_behavior_bot(viv_macro_group ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_group_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_group_param_is_private(viv_macro_group ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_group_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_group_set_result(viv_macro_group ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_kb_article_article gives the record behind article_.
VIV_INLINE viv_kb_article viv_macro_kb_article_article(viv_macro_kb_article ev) {
	viv_kb_article to = {viv_linked("article_")};
	return to;
}

// viv_macro_kb_article_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_kb_article_behavior(viv_macro_kb_article ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_kb_article_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_macro_kb_article_behavior_bot(viv_macro_kb_article ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_kb_article_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_kb_article_param_is_private(viv_macro_kb_article ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_kb_article_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_kb_article_set_result(viv_macro_kb_article ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_message_is_first gives is_first: it is the first message of its
// ticket.
VIV_INLINE bool viv_macro_message_is_first(viv_macro_message ev) { return viv_as_bool(viv_sent("is_first")); }

// viv_macro_message_sender_is_worker gives sender_is_worker: the sender is a
// worker.
VIV_INLINE bool viv_macro_message_sender_is_worker(viv_macro_message ev) { return viv_as_bool(viv_sent("sender_is_worker")); }

// viv_macro_message_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_macro_message_ticket_has_owner(viv_macro_message ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_macro_message_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_macro_message_context(viv_macro_message ev) { return viv_as_text(viv_sent("_context")); }

// viv_macro_message_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_macro_message_type(viv_macro_message ev) { return viv_as_text(viv_sent("_type")); }

// viv_macro_message_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_macro_message_label(viv_macro_message ev) { return viv_as_text(viv_sent("_label")); }

// viv_macro_message_id gives id: its ID.
VIV_INLINE viv_id viv_macro_message_id(viv_macro_message ev) { return viv_as_int(viv_sent("id")); }

// viv_macro_message_record_url gives record_url: its page.
VIV_INLINE viv_text viv_macro_message_record_url(viv_macro_message ev) { return viv_as_text(viv_sent("record_url")); }

// viv_macro_message_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_macro_message_comments(viv_macro_message ev) { return viv_get("comments"); }

// viv_macro_message_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_macro_message_comments_up_to(viv_macro_message ev, int64_t n) { return viv_get_text(viv_numbered("comments~", n)); }

// viv_macro_message_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_macro_message_comment_count(viv_macro_message ev) { return viv_as_int(viv_get("comment_count")); }

// viv_macro_message_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_macro_message_custom(viv_macro_message ev) { return viv_get("custom_"); }

// viv_macro_message_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_macro_message_custom_by_id(viv_macro_message ev, int64_t n) { return viv_get_text(viv_numbered("custom_", n)); }

// viv_macro_message_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_macro_message_links(viv_macro_message ev) { return viv_get("links"); }

// viv_macro_message_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_macro_message_links_up_to(viv_macro_message ev, int64_t n) { return viv_get_text(viv_numbered("links~", n)); }

// viv_macro_message_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_macro_message_links_of(viv_macro_message ev, viv_text name) { return viv_get_text(viv_named("links.", name)); }

// viv_macro_message_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_macro_message_attachments(viv_macro_message ev) { return viv_get("attachments"); }

// viv_macro_message_content gives content: body text (lazy).
VIV_INLINE viv_text viv_macro_message_content(viv_macro_message ev) { return viv_as_text(viv_get("content")); }

// viv_macro_message_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_macro_message_content_html(viv_macro_message ev) { return viv_as_text(viv_get("content_html")); }

// viv_macro_message_created gives created: creation time.
VIV_INLINE viv_date viv_macro_message_created(viv_macro_message ev) { return viv_as_int(viv_sent("created")); }

// viv_macro_message_hash_header_message_id gives hash_header_message_id: hash
// of the Message-Id.
VIV_INLINE viv_text viv_macro_message_hash_header_message_id(viv_macro_message ev) { return viv_as_text(viv_sent("hash_header_message_id")); }

// viv_macro_message_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_macro_message_headers(viv_macro_message ev) { return viv_get("headers"); }

// viv_macro_message_html_attachment_id gives html_attachment_id: attachment
// holding the HTML part.
VIV_INLINE viv_id viv_macro_message_html_attachment_id(viv_macro_message ev) { return viv_as_int(viv_sent("html_attachment_id")); }

// viv_macro_message_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_macro_message_is_broadcast(viv_macro_message ev) { return viv_as_bool(viv_sent("is_broadcast")); }

// viv_macro_message_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_macro_message_is_not_sent(viv_macro_message ev) { return viv_as_bool(viv_sent("is_not_sent")); }

// viv_macro_message_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_macro_message_is_outgoing(viv_macro_message ev) { return viv_as_bool(viv_sent("is_outgoing")); }

// viv_macro_message_reply_cc gives reply_cc: computed Cc for a reply (lazy).
VIV_INLINE viv_text viv_macro_message_reply_cc(viv_macro_message ev) { return viv_as_text(viv_get("reply_cc")); }

// viv_macro_message_reply_to gives reply_to: computed To for a reply (lazy).
VIV_INLINE viv_text viv_macro_message_reply_to(viv_macro_message ev) { return viv_as_text(viv_get("reply_to")); }

// viv_macro_message_response_time gives response_time: time to this reply.
VIV_INLINE int64_t viv_macro_message_response_time(viv_macro_message ev) { return viv_as_int(viv_sent("response_time")); }

// viv_macro_message_signed_at gives signed_at: time the signature was verified.
VIV_INLINE viv_date viv_macro_message_signed_at(viv_macro_message ev) { return viv_as_int(viv_sent("signed_at")); }

// viv_macro_message_signed_key_fingerprint gives signed_key_fingerprint:
// fingerprint of the signer.
VIV_INLINE viv_text viv_macro_message_signed_key_fingerprint(viv_macro_message ev) { return viv_as_text(viv_sent("signed_key_fingerprint")); }

// viv_macro_message_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_macro_message_storage_size(viv_macro_message ev) { return viv_as_int(viv_sent("storage_size")); }

// viv_macro_message_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_macro_message_token(viv_macro_message ev) { return viv_as_text(viv_sent("token")); }

// viv_macro_message_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_macro_message_was_encrypted(viv_macro_message ev) { return viv_as_bool(viv_sent("was_encrypted")); }

// viv_macro_message_sender gives the record behind sender_.
VIV_INLINE viv_address viv_macro_message_sender(viv_macro_message ev) {
	viv_address to = {viv_linked("sender_")};
	return to;
}

// viv_macro_message_sender_worker gives the record behind sender_worker_: the
// worker who is the sender.
VIV_INLINE viv_worker viv_macro_message_sender_worker(viv_macro_message ev) {
	viv_worker to = {viv_linked("sender_worker_")};
	return to;
}

// viv_macro_message_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_macro_message_ticket(viv_macro_message ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_macro_message_worker gives the record behind worker_: the worker who
// wrote it.
VIV_INLINE viv_worker viv_macro_message_worker(viv_macro_message ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_macro_message_group gives the record behind group_: the group the ticket
// is in.
VIV_INLINE viv_group viv_macro_message_group(viv_macro_message ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_macro_message_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_message_behavior(viv_macro_message ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_message_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_message_behavior_bot(viv_macro_message ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_message_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_message_param_is_private(viv_macro_message ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_message_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_message_set_result(viv_macro_message ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_message_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_message_add_recipients(viv_macro_message ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_macro_message_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_message_remove_recipients(viv_macro_message ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_macro_message_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_move_to(viv_macro_message ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_macro_message_reply_recipients requests the action reply_recipients:
// reply to all participants of the ticket. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_macro_message_reply_recipients(viv_macro_message ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_message_schedule_reply requests the action schedule_reply: queue a
// reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_message_schedule_reply(viv_macro_message ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_macro_message_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_relay_email(viv_macro_message ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_message_set_importance requests the action set_importance: set the
// importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_set_importance(viv_macro_message ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_message_set_owner requests the action set_owner: assign a worker.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_set_owner(viv_macro_message ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_macro_message_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_message_set_reopen_date(viv_macro_message ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_message_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_set_status(viv_macro_message ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_macro_message_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_message_set_subject(viv_macro_message ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_message_set_org requests the action set_org: set the organization
// by name; one that is not known is created. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_macro_message_set_org(viv_macro_message ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_macro_message_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_message_set_spam_training(viv_macro_message ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_message_create_message_note requests the action
// create_message_note: attach a note to a message. It gives the action's index,
// or a code below zero.
VIV_FN int32_t viv_macro_message_create_message_note(viv_macro_message ev, viv_text content, const viv_create_message_note_options *opt) {
	viv_writer *op = viv_op("create_message_note");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_create_message_note_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_notification_notification gives the record behind notification_.
VIV_INLINE viv_notification viv_macro_notification_notification(viv_macro_notification ev) {
	viv_notification to = {viv_linked("notification_")};
	return to;
}

// viv_macro_notification_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_macro_notification_behavior(viv_macro_notification ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_notification_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_macro_notification_behavior_bot(viv_macro_notification ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_notification_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_notification_param_is_private(viv_macro_notification ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_notification_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_notification_set_result(viv_macro_notification ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_notification_copy_notification requests the action
// copy_notification: pass the notification on to other workers. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_macro_notification_copy_notification(viv_macro_notification ev, viv_ids worker_ids) {
	viv_writer *op = viv_op("copy_notification");
	viv_put_ids(viv_key(op, "worker_ids"), worker_ids);
	return viv_act(op);
}

// viv_macro_notification_set_notification_is_read requests the action
// set_notification_is_read: mark the notification as read, or not. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_macro_notification_set_notification_is_read(viv_macro_notification ev, bool value) {
	viv_writer *op = viv_op("set_notification_is_read");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_crm_opportunity_opp gives the record behind opp_.
VIV_INLINE viv_opportunity viv_macro_crm_opportunity_opp(viv_macro_crm_opportunity ev) {
	viv_opportunity to = {viv_linked("opp_")};
	return to;
}

// viv_macro_crm_opportunity_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_macro_crm_opportunity_behavior(viv_macro_crm_opportunity ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_crm_opportunity_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_macro_crm_opportunity_behavior_bot(viv_macro_crm_opportunity ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_crm_opportunity_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_crm_opportunity_param_is_private(viv_macro_crm_opportunity ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_crm_opportunity_set_result returns result: what the caller gets
// back.
VIV_INLINE void viv_macro_crm_opportunity_set_result(viv_macro_crm_opportunity ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_crm_opportunity_set_status requests the action set_status: change
// the status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_crm_opportunity_set_status(viv_macro_crm_opportunity ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_macro_org_org gives the record behind org_.
VIV_INLINE viv_org viv_macro_org_org(viv_macro_org ev) {
	viv_org to = {viv_linked("org_")};
	return to;
}

// viv_macro_org_behavior gives the record behind behavior_: the behavior that
// runs.
VIV_INLINE viv_behavior viv_macro_org_behavior(viv_macro_org ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_org_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_org_behavior_bot(viv_macro_org ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_org_param_is_private gives the param is_private: only behaviors of
// the same bot may run it.
VIV_INLINE bool viv_macro_org_param_is_private(viv_macro_org ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_org_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_org_set_result(viv_macro_org ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_reminder_reminder gives the record behind reminder_.
VIV_INLINE viv_reminder viv_macro_reminder_reminder(viv_macro_reminder ev) {
	viv_reminder to = {viv_linked("reminder_")};
	return to;
}

// viv_macro_reminder_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_reminder_behavior(viv_macro_reminder ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_reminder_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_macro_reminder_behavior_bot(viv_macro_reminder ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_reminder_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_reminder_param_is_private(viv_macro_reminder ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_reminder_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_reminder_set_result(viv_macro_reminder ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_reminder_set_reminder_status requests the action
// set_reminder_status: close the reminder, or open it again. It gives the
// action's index, or a code below zero.
VIV_FN int32_t viv_macro_reminder_set_reminder_status(viv_macro_reminder ev, bool value) {
	viv_writer *op = viv_op("set_reminder_status");
	viv_put_bool(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_sensor_sensor gives the record behind sensor_.
VIV_INLINE viv_sensor viv_macro_sensor_sensor(viv_macro_sensor ev) {
	viv_sensor to = {viv_linked("sensor_")};
	return to;
}

// viv_macro_sensor_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_sensor_behavior(viv_macro_sensor ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_sensor_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_sensor_behavior_bot(viv_macro_sensor ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_sensor_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_sensor_param_is_private(viv_macro_sensor ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_sensor_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_sensor_set_result(viv_macro_sensor ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_server_server gives the record behind server_.
VIV_INLINE viv_server viv_macro_server_server(viv_macro_server ev) {
	viv_server to = {viv_linked("server_")};
	return to;
}

// viv_macro_server_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_server_behavior(viv_macro_server ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_server_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_server_behavior_bot(viv_macro_server ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_server_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_server_param_is_private(viv_macro_server ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_server_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_server_set_result(viv_macro_server ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_task_task gives the record behind task_.
VIV_INLINE viv_task viv_macro_task_task(viv_macro_task ev) {
	viv_task to = {viv_linked("task_")};
	return to;
}

// viv_macro_task_behavior gives the record behind behavior_: the behavior that
// runs.
VIV_INLINE viv_behavior viv_macro_task_behavior(viv_macro_task ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_task_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_task_behavior_bot(viv_macro_task ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_task_param_is_private gives the param is_private: only behaviors of
// the same bot may run it.
VIV_INLINE bool viv_macro_task_param_is_private(viv_macro_task ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_task_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_task_set_result(viv_macro_task ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_task_set_importance requests the action set_importance: set the
// importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_task_set_importance(viv_macro_task ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_task_set_owner requests the action set_owner: assign a worker. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_task_set_owner(viv_macro_task ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_macro_task_set_reopen_date requests the action set_reopen_date: set when
// a waiting record reopens. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_task_set_reopen_date(viv_macro_task ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_task_set_status requests the action set_status: change the status.
// It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_task_set_status(viv_macro_task ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_macro_task_set_due_date requests the action set_due_date: set when the
// task is due. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_task_set_due_date(viv_macro_task ev, const viv_set_due_date_options *opt) {
	viv_writer *op = viv_op("set_due_date");
	if (opt) viv_set_due_date_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_ticket_ticket_has_owner gives ticket_has_owner: the ticket is
// assigned to a worker.
VIV_INLINE bool viv_macro_ticket_ticket_has_owner(viv_macro_ticket ev) { return viv_as_bool(viv_sent("ticket_has_owner")); }

// viv_macro_ticket_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_macro_ticket_ticket(viv_macro_ticket ev) {
	viv_ticket to = {viv_linked("ticket_")};
	return to;
}

// viv_macro_ticket_group gives the record behind group_: the group the ticket
// is in.
VIV_INLINE viv_group viv_macro_ticket_group(viv_macro_ticket ev) {
	viv_group to = {viv_linked("group_")};
	return to;
}

// viv_macro_ticket_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_ticket_behavior(viv_macro_ticket ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_ticket_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_ticket_behavior_bot(viv_macro_ticket ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_ticket_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_ticket_param_is_private(viv_macro_ticket ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_ticket_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_ticket_set_result(viv_macro_ticket ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_ticket_add_recipients requests the action add_recipients: add
// participants to the ticket. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_ticket_add_recipients(viv_macro_ticket ev, viv_texts recipients) {
	viv_writer *op = viv_op("add_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_macro_ticket_remove_recipients requests the action remove_recipients:
// drop participants from the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_ticket_remove_recipients(viv_macro_ticket ev, viv_texts recipients) {
	viv_writer *op = viv_op("remove_recipients");
	viv_put_texts(viv_key(op, "recipients"), recipients);
	return viv_act(op);
}

// viv_macro_ticket_move_to requests the action move_to: put the ticket in
// another group and bucket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_move_to(viv_macro_ticket ev, viv_id group_id, viv_id bucket_id) {
	viv_writer *op = viv_op("move_to");
	viv_put_id(viv_key(op, "group_id"), group_id);
	viv_put_id(viv_key(op, "bucket_id"), bucket_id);
	return viv_act(op);
}

// viv_macro_ticket_reply_recipients requests the action reply_recipients: reply
// to all participants of the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_ticket_reply_recipients(viv_macro_ticket ev, viv_text content, const viv_reply_recipients_options *opt) {
	viv_writer *op = viv_op("reply_recipients");
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_reply_recipients_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_ticket_schedule_reply requests the action schedule_reply: queue a
// reply to all participants for later. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_ticket_schedule_reply(viv_macro_ticket ev, viv_text content, viv_date delivery_date) {
	viv_writer *op = viv_op("schedule_reply");
	viv_put_text(viv_key(op, "content"), content);
	viv_put_int(viv_key(op, "delivery_date"), delivery_date);
	return viv_act(op);
}

// viv_macro_ticket_relay_email requests the action relay_email: send the
// message to chosen workers, who can answer from their own mailbox. It gives
// the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_relay_email(viv_macro_ticket ev, viv_texts to, viv_text subject, viv_text content, const viv_relay_email_options *opt) {
	viv_writer *op = viv_op("relay_email");
	viv_put_texts(viv_key(op, "to"), to);
	viv_put_text(viv_key(op, "subject"), subject);
	viv_put_text(viv_key(op, "content"), content);
	if (opt) viv_relay_email_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_ticket_set_importance requests the action set_importance: set the
// importance. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_set_importance(viv_macro_ticket ev, int64_t value) {
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_ticket_set_owner requests the action set_owner: assign a worker. It
// gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_set_owner(viv_macro_ticket ev, viv_id worker_id) {
	viv_writer *op = viv_op("set_owner");
	viv_put_id(viv_key(op, "worker_id"), worker_id);
	return viv_act(op);
}

// viv_macro_ticket_set_reopen_date requests the action set_reopen_date: set
// when a waiting record reopens. It gives the action's index, or a code below
// zero.
VIV_FN int32_t viv_macro_ticket_set_reopen_date(viv_macro_ticket ev, const viv_set_reopen_date_options *opt) {
	viv_writer *op = viv_op("set_reopen_date");
	if (opt) viv_set_reopen_date_options_put(op, opt);
	return viv_act(op);
}

// viv_macro_ticket_set_status requests the action set_status: change the
// status. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_set_status(viv_macro_ticket ev, viv_text status) {
	viv_writer *op = viv_op("set_status");
	viv_put_text(viv_key(op, "status"), status);
	return viv_act(op);
}

// viv_macro_ticket_set_subject requests the action set_subject: change the
// subject of the ticket. It gives the action's index, or a code below zero.
VIV_FN int32_t viv_macro_ticket_set_subject(viv_macro_ticket ev, viv_text value) {
	viv_writer *op = viv_op("set_subject");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_ticket_set_org requests the action set_org: set the organization by
// name; one that is not known is created. It gives the action's index, or a
// code below zero.
VIV_FN int32_t viv_macro_ticket_set_org(viv_macro_ticket ev, viv_text org, viv_ref on) {
	viv_writer *op = viv_op("set_org");
	viv_put_text(viv_key(op, "org"), org);
	viv_put_ref(viv_key(op, "on"), on);
	return viv_act(op);
}

// viv_macro_ticket_set_spam_training requests the action set_spam_training:
// train the spam filter with the ticket. It gives the action's index, or a code
// below zero.
VIV_FN int32_t viv_macro_ticket_set_spam_training(viv_macro_ticket ev, viv_text value) {
	viv_writer *op = viv_op("set_spam_training");
	viv_put_text(viv_key(op, "value"), value);
	return viv_act(op);
}

// viv_macro_timetracking_time gives the record behind time_.
VIV_INLINE viv_time_entry viv_macro_timetracking_time(viv_macro_timetracking ev) {
	viv_time_entry to = {viv_linked("time_")};
	return to;
}

// viv_macro_timetracking_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_macro_timetracking_behavior(viv_macro_timetracking ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_timetracking_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_macro_timetracking_behavior_bot(viv_macro_timetracking ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_timetracking_param_is_private gives the param is_private: only
// behaviors of the same bot may run it.
VIV_INLINE bool viv_macro_timetracking_param_is_private(viv_macro_timetracking ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_timetracking_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_timetracking_set_result(viv_macro_timetracking ev, viv_value v) { viv_put_value(viv_return("result"), v); }

// viv_macro_worker_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_macro_worker_worker(viv_macro_worker ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_macro_worker_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_macro_worker_behavior(viv_macro_worker ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_macro_worker_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_macro_worker_behavior_bot(viv_macro_worker ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_macro_worker_param_is_private gives the param is_private: only behaviors
// of the same bot may run it.
VIV_INLINE bool viv_macro_worker_param_is_private(viv_macro_worker ev) { return viv_as_bool(viv_param("is_private")); }

// viv_macro_worker_set_result returns result: what the caller gets back.
VIV_INLINE void viv_macro_worker_set_result(viv_macro_worker ev, viv_value v) { viv_put_value(viv_return("result"), v); }

#endif
