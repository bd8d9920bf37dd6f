// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_RECORDS_GEN_H
#define VIVARIUM_RECORDS_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_structs_gen.h"

// viv_address is the view of a record of type address.
typedef struct { viv_view view; } viv_address;
VIV_INLINE viv_address viv_address_of(viv_value v) {
	viv_address r = {viv_within(v)};
	return r;
}

// viv_app is the view of a record of type app.
typedef struct { viv_view view; } viv_app;
VIV_INLINE viv_app viv_app_of(viv_value v) {
	viv_app r = {viv_within(v)};
	return r;
}

// viv_attachment is the view of a record of type attachment.
typedef struct { viv_view view; } viv_attachment;
VIV_INLINE viv_attachment viv_attachment_of(viv_value v) {
	viv_attachment r = {viv_within(v)};
	return r;
}

// viv_behavior is the view of a record of type behavior.
typedef struct { viv_view view; } viv_behavior;
VIV_INLINE viv_behavior viv_behavior_of(viv_value v) {
	viv_behavior r = {viv_within(v)};
	return r;
}

// viv_bot is the view of a record of type bot.
typedef struct { viv_view view; } viv_bot;
VIV_INLINE viv_bot viv_bot_of(viv_value v) {
	viv_bot r = {viv_within(v)};
	return r;
}

// viv_bucket is the view of a record of type bucket.
typedef struct { viv_view view; } viv_bucket;
VIV_INLINE viv_bucket viv_bucket_of(viv_value v) {
	viv_bucket r = {viv_within(v)};
	return r;
}

// viv_calendar is the view of a record of type calendar.
typedef struct { viv_view view; } viv_calendar;
VIV_INLINE viv_calendar viv_calendar_of(viv_value v) {
	viv_calendar r = {viv_within(v)};
	return r;
}

// viv_calendar_event is the view of a record of type calendar_event.
typedef struct { viv_view view; } viv_calendar_event;
VIV_INLINE viv_calendar_event viv_calendar_event_of(viv_value v) {
	viv_calendar_event r = {viv_within(v)};
	return r;
}

// viv_call_record is the view of a record of type call.
typedef struct { viv_view view; } viv_call_record;
VIV_INLINE viv_call_record viv_call_record_of(viv_value v) {
	viv_call_record r = {viv_within(v)};
	return r;
}

// viv_comment is the view of a record of type comment.
typedef struct { viv_view view; } viv_comment;
VIV_INLINE viv_comment viv_comment_of(viv_value v) {
	viv_comment r = {viv_within(v)};
	return r;
}

// viv_connected_account is the view of a record of type connected_account.
typedef struct { viv_view view; } viv_connected_account;
VIV_INLINE viv_connected_account viv_connected_account_of(viv_value v) {
	viv_connected_account r = {viv_within(v)};
	return r;
}

// viv_connected_service is the view of a record of type connected_service.
typedef struct { viv_view view; } viv_connected_service;
VIV_INLINE viv_connected_service viv_connected_service_of(viv_value v) {
	viv_connected_service r = {viv_within(v)};
	return r;
}

// viv_contact is the view of a record of type contact.
typedef struct { viv_view view; } viv_contact;
VIV_INLINE viv_contact viv_contact_of(viv_value v) {
	viv_contact r = {viv_within(v)};
	return r;
}

// viv_currency is the view of a record of type currency.
typedef struct { viv_view view; } viv_currency;
VIV_INLINE viv_currency viv_currency_of(viv_value v) {
	viv_currency r = {viv_within(v)};
	return r;
}

// viv_domain is the view of a record of type domain.
typedef struct { viv_view view; } viv_domain;
VIV_INLINE viv_domain viv_domain_of(viv_value v) {
	viv_domain r = {viv_within(v)};
	return r;
}

// viv_email_signature is the view of a record of type email_signature.
typedef struct { viv_view view; } viv_email_signature;
VIV_INLINE viv_email_signature viv_email_signature_of(viv_value v) {
	viv_email_signature r = {viv_within(v)};
	return r;
}

// viv_feed is the view of a record of type feed.
typedef struct { viv_view view; } viv_feed;
VIV_INLINE viv_feed viv_feed_of(viv_value v) {
	viv_feed r = {viv_within(v)};
	return r;
}

// viv_feed_item is the view of a record of type feed_item.
typedef struct { viv_view view; } viv_feed_item;
VIV_INLINE viv_feed_item viv_feed_item_of(viv_value v) {
	viv_feed_item r = {viv_within(v)};
	return r;
}

// viv_gpg_private_key is the view of a record of type gpg_private_key.
typedef struct { viv_view view; } viv_gpg_private_key;
VIV_INLINE viv_gpg_private_key viv_gpg_private_key_of(viv_value v) {
	viv_gpg_private_key r = {viv_within(v)};
	return r;
}

// viv_group is the view of a record of type group.
typedef struct { viv_view view; } viv_group;
VIV_INLINE viv_group viv_group_of(viv_value v) {
	viv_group r = {viv_within(v)};
	return r;
}

// viv_html_template is the view of a record of type html_template.
typedef struct { viv_view view; } viv_html_template;
VIV_INLINE viv_html_template viv_html_template_of(viv_value v) {
	viv_html_template r = {viv_within(v)};
	return r;
}

// viv_jira_issue is the view of a record of type jira_issue.
typedef struct { viv_view view; } viv_jira_issue;
VIV_INLINE viv_jira_issue viv_jira_issue_of(viv_value v) {
	viv_jira_issue r = {viv_within(v)};
	return r;
}

// viv_jira_project is the view of a record of type jira_project.
typedef struct { viv_view view; } viv_jira_project;
VIV_INLINE viv_jira_project viv_jira_project_of(viv_value v) {
	viv_jira_project r = {viv_within(v)};
	return r;
}

// viv_kb_article is the view of a record of type kb_article.
typedef struct { viv_view view; } viv_kb_article;
VIV_INLINE viv_kb_article viv_kb_article_of(viv_value v) {
	viv_kb_article r = {viv_within(v)};
	return r;
}

// viv_mail_transport is the view of a record of type mail_transport.
typedef struct { viv_view view; } viv_mail_transport;
VIV_INLINE viv_mail_transport viv_mail_transport_of(viv_value v) {
	viv_mail_transport r = {viv_within(v)};
	return r;
}

// viv_message is the view of a record of type message.
typedef struct { viv_view view; } viv_message;
VIV_INLINE viv_message viv_message_of(viv_value v) {
	viv_message r = {viv_within(v)};
	return r;
}

// viv_notification is the view of a record of type notification.
typedef struct { viv_view view; } viv_notification;
VIV_INLINE viv_notification viv_notification_of(viv_value v) {
	viv_notification r = {viv_within(v)};
	return r;
}

// viv_opportunity is the view of a record of type opportunity.
typedef struct { viv_view view; } viv_opportunity;
VIV_INLINE viv_opportunity viv_opportunity_of(viv_value v) {
	viv_opportunity r = {viv_within(v)};
	return r;
}

// viv_org is the view of a record of type org.
typedef struct { viv_view view; } viv_org;
VIV_INLINE viv_org viv_org_of(viv_value v) {
	viv_org r = {viv_within(v)};
	return r;
}

// viv_profile_tab is the view of a record of type profile_tab.
typedef struct { viv_view view; } viv_profile_tab;
VIV_INLINE viv_profile_tab viv_profile_tab_of(viv_value v) {
	viv_profile_tab r = {viv_within(v)};
	return r;
}

// viv_profile_widget is the view of a record of type profile_widget.
typedef struct { viv_view view; } viv_profile_widget;
VIV_INLINE viv_profile_widget viv_profile_widget_of(viv_value v) {
	viv_profile_widget r = {viv_within(v)};
	return r;
}

// viv_reminder is the view of a record of type reminder.
typedef struct { viv_view view; } viv_reminder;
VIV_INLINE viv_reminder viv_reminder_of(viv_value v) {
	viv_reminder r = {viv_within(v)};
	return r;
}

// viv_role is the view of a record of type role.
typedef struct { viv_view view; } viv_role;
VIV_INLINE viv_role viv_role_of(viv_value v) {
	viv_role r = {viv_within(v)};
	return r;
}

// viv_sensor is the view of a record of type sensor.
typedef struct { viv_view view; } viv_sensor;
VIV_INLINE viv_sensor viv_sensor_of(viv_value v) {
	viv_sensor r = {viv_within(v)};
	return r;
}

// viv_server is the view of a record of type server.
typedef struct { viv_view view; } viv_server;
VIV_INLINE viv_server viv_server_of(viv_value v) {
	viv_server r = {viv_within(v)};
	return r;
}

// viv_task is the view of a record of type task.
typedef struct { viv_view view; } viv_task;
VIV_INLINE viv_task viv_task_of(viv_value v) {
	viv_task r = {viv_within(v)};
	return r;
}

// viv_ticket is the view of a record of type ticket.
typedef struct { viv_view view; } viv_ticket;
VIV_INLINE viv_ticket viv_ticket_of(viv_value v) {
	viv_ticket r = {viv_within(v)};
	return r;
}

// viv_time_entry is the view of a record of type time_entry.
typedef struct { viv_view view; } viv_time_entry;
VIV_INLINE viv_time_entry viv_time_entry_of(viv_value v) {
	viv_time_entry r = {viv_within(v)};
	return r;
}

// viv_worker is the view of a record of type worker.
typedef struct { viv_view view; } viv_worker;
VIV_INLINE viv_worker viv_worker_of(viv_value v) {
	viv_worker r = {viv_within(v)};
	return r;
}

// viv_workspace_page is the view of a record of type workspace_page.
typedef struct { viv_view view; } viv_workspace_page;
VIV_INLINE viv_workspace_page viv_workspace_page_of(viv_value v) {
	viv_workspace_page r = {viv_within(v)};
	return r;
}

// viv_workspace_tab is the view of a record of type workspace_tab.
typedef struct { viv_view view; } viv_workspace_tab;
VIV_INLINE viv_workspace_tab viv_workspace_tab_of(viv_value v) {
	viv_workspace_tab r = {viv_within(v)};
	return r;
}

// viv_workspace_widget is the view of a record of type workspace_widget.
typedef struct { viv_view view; } viv_workspace_widget;
VIV_INLINE viv_workspace_widget viv_workspace_widget_of(viv_value v) {
	viv_workspace_widget r = {viv_within(v)};
	return r;
}

// viv_address_ref points to the record.
VIV_INLINE viv_ref viv_address_ref(viv_address r) {
	viv_ref to = {VIV("address"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_address_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_address_context(viv_address r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_address_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_address_type(viv_address r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_address_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_address_label(viv_address r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_address_id gives id: its ID.
VIV_INLINE viv_id viv_address_id(viv_address r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_address_record_url gives record_url: its page.
VIV_INLINE viv_text viv_address_record_url(viv_address r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_address_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_address_comments(viv_address r) { return viv_view_get(r.view, "comments"); }

// viv_address_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_address_comments_up_to(viv_address r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_address_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_address_comment_count(viv_address r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_address_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_address_custom(viv_address r) { return viv_view_get(r.view, "custom_"); }

// viv_address_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_address_custom_by_id(viv_address r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_address_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_address_links(viv_address r) { return viv_view_get(r.view, "links"); }

// viv_address_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_address_links_up_to(viv_address r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_address_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_address_links_of(viv_address r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_address_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_address_watchers(viv_address r) { return viv_view_get(r.view, "watchers"); }

// viv_address_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_address_image_url(viv_address r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_address_address gives address: email address.
VIV_INLINE viv_text viv_address_address(viv_address r) { return viv_as_text(viv_view_get(r.view, "address")); }

// viv_address_created_at gives created_at: creation time.
VIV_INLINE viv_date viv_address_created_at(viv_address r) { return viv_as_int(viv_view_get(r.view, "created_at")); }

// viv_address_email gives email: email address (alias).
VIV_INLINE viv_text viv_address_email(viv_address r) { return viv_as_text(viv_view_get(r.view, "email")); }

// viv_address_full_name gives full_name: full name.
VIV_INLINE viv_text viv_address_full_name(viv_address r) { return viv_as_text(viv_view_get(r.view, "full_name")); }

// viv_address_host gives host: domain part.
VIV_INLINE viv_text viv_address_host(viv_address r) { return viv_as_text(viv_view_get(r.view, "host")); }

// viv_address_is_banned gives is_banned: sender is blocked.
VIV_INLINE bool viv_address_is_banned(viv_address r) { return viv_as_bool(viv_view_get(r.view, "is_banned")); }

// viv_address_is_contact gives is_contact: belongs to a contact.
VIV_INLINE bool viv_address_is_contact(viv_address r) { return viv_as_bool(viv_view_get(r.view, "is_contact")); }

// viv_address_is_defunct gives is_defunct: address bounces.
VIV_INLINE bool viv_address_is_defunct(viv_address r) { return viv_as_bool(viv_view_get(r.view, "is_defunct")); }

// viv_address_is_trusted gives is_trusted: trusted sender.
VIV_INLINE bool viv_address_is_trusted(viv_address r) { return viv_as_bool(viv_view_get(r.view, "is_trusted")); }

// viv_address_num_nonspam gives num_nonspam: ham trainings.
VIV_INLINE int64_t viv_address_num_nonspam(viv_address r) { return viv_as_int(viv_view_get(r.view, "num_nonspam")); }

// viv_address_num_spam gives num_spam: spam trainings.
VIV_INLINE int64_t viv_address_num_spam(viv_address r) { return viv_as_int(viv_view_get(r.view, "num_spam")); }

// viv_address_updated gives updated: last change.
VIV_INLINE viv_date viv_address_updated(viv_address r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_address_last_recipient_message gives last_recipient_message: latest
// message sent to them (lazy).
VIV_INLINE viv_any_record viv_address_last_recipient_message(viv_address r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_recipient_message"))}; }

// viv_address_last_sender_message gives last_sender_message: latest message
// they sent (lazy).
VIV_INLINE viv_any_record viv_address_last_sender_message(viv_address r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_sender_message"))}; }

// viv_address_contact gives the record behind contact_.
VIV_INLINE viv_contact viv_address_contact(viv_address r) {
	viv_contact to = {viv_view_linked(r.view, "contact_")};
	return to;
}

// viv_address_mail_transport gives the record behind mail_transport_.
VIV_INLINE viv_mail_transport viv_address_mail_transport(viv_address r) {
	viv_mail_transport to = {viv_view_linked(r.view, "mail_transport_")};
	return to;
}

// viv_address_org gives the record behind org_.
VIV_INLINE viv_org viv_address_org(viv_address r) {
	viv_org to = {viv_view_linked(r.view, "org_")};
	return to;
}

// viv_address_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_address_worker(viv_address r) {
	viv_worker to = {viv_view_linked(r.view, "worker_")};
	return to;
}

// viv_app_ref points to the record.
VIV_INLINE viv_ref viv_app_ref(viv_app r) {
	viv_ref to = {VIV("app"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_app_context gives _context: record type id.
VIV_INLINE viv_text viv_app_context(viv_app r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_app_type gives _type: record type alias.
VIV_INLINE viv_text viv_app_type(viv_app r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_app_label gives _label: display label.
VIV_INLINE viv_text viv_app_label(viv_app r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_app_name gives name: name.
VIV_INLINE viv_text viv_app_name(viv_app r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_attachment_ref points to the record.
VIV_INLINE viv_ref viv_attachment_ref(viv_attachment r) {
	viv_ref to = {VIV("attachment"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_attachment_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_attachment_context(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_attachment_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_attachment_type(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_attachment_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_attachment_label(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_attachment_id gives id: its ID.
VIV_INLINE viv_id viv_attachment_id(viv_attachment r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_attachment_record_url gives record_url: profile URL (since 10.4.10).
VIV_INLINE viv_text viv_attachment_record_url(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_attachment_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_attachment_comments(viv_attachment r) { return viv_view_get(r.view, "comments"); }

// viv_attachment_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_attachment_comments_up_to(viv_attachment r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_attachment_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_attachment_comment_count(viv_attachment r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_attachment_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_attachment_custom(viv_attachment r) { return viv_view_get(r.view, "custom_"); }

// viv_attachment_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_attachment_custom_by_id(viv_attachment r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_attachment_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_attachment_links(viv_attachment r) { return viv_view_get(r.view, "links"); }

// viv_attachment_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_attachment_links_up_to(viv_attachment r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_attachment_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_attachment_links_of(viv_attachment r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_attachment_mime_type gives mime_type: MIME type.
VIV_INLINE viv_text viv_attachment_mime_type(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "mime_type")); }

// viv_attachment_name gives name: name.
VIV_INLINE viv_text viv_attachment_name(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_attachment_size gives size: size.
VIV_INLINE int64_t viv_attachment_size(viv_attachment r) { return viv_as_int(viv_view_get(r.view, "size")); }

// viv_attachment_storage_extension gives storage_extension: storage engine.
VIV_INLINE viv_text viv_attachment_storage_extension(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "storage_extension")); }

// viv_attachment_storage_key gives storage_key: storage key.
VIV_INLINE viv_text viv_attachment_storage_key(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "storage_key")); }

// viv_attachment_storage_sha1hash gives storage_sha1hash: content hash.
VIV_INLINE viv_text viv_attachment_storage_sha1hash(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "storage_sha1hash")); }

// viv_attachment_updated gives updated: last change.
VIV_INLINE viv_date viv_attachment_updated(viv_attachment r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_attachment_url_download gives url_download: download URL (since 10.4.10).
VIV_INLINE viv_text viv_attachment_url_download(viv_attachment r) { return viv_as_text(viv_view_get(r.view, "url_download")); }

// viv_behavior_ref points to the record.
VIV_INLINE viv_ref viv_behavior_ref(viv_behavior r) {
	viv_ref to = {VIV("behavior"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_behavior_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_behavior_context(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_behavior_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_behavior_type(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_behavior_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_behavior_label(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_behavior_id gives id: its ID.
VIV_INLINE viv_id viv_behavior_id(viv_behavior r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_behavior_record_url gives record_url: its page.
VIV_INLINE viv_text viv_behavior_record_url(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_behavior_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_behavior_comments(viv_behavior r) { return viv_view_get(r.view, "comments"); }

// viv_behavior_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_behavior_comments_up_to(viv_behavior r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_behavior_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_behavior_comment_count(viv_behavior r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_behavior_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_behavior_custom(viv_behavior r) { return viv_view_get(r.view, "custom_"); }

// viv_behavior_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_behavior_custom_by_id(viv_behavior r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_behavior_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_behavior_links(viv_behavior r) { return viv_view_get(r.view, "links"); }

// viv_behavior_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_behavior_links_up_to(viv_behavior r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_behavior_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_behavior_links_of(viv_behavior r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_behavior_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_behavior_watchers(viv_behavior r) { return viv_view_get(r.view, "watchers"); }

// viv_behavior_event_point gives event_point: event id.
VIV_INLINE viv_text viv_behavior_event_point(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "event_point")); }

// viv_behavior_event_point_name gives event_point_name: event name.
VIV_INLINE viv_text viv_behavior_event_point_name(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "event_point_name")); }

// viv_behavior_is_disabled gives is_disabled: switched off.
VIV_INLINE bool viv_behavior_is_disabled(viv_behavior r) { return viv_as_bool(viv_view_get(r.view, "is_disabled")); }

// viv_behavior_is_private gives is_private: private flag.
VIV_INLINE bool viv_behavior_is_private(viv_behavior r) { return viv_as_bool(viv_view_get(r.view, "is_private")); }

// viv_behavior_name gives name: name.
VIV_INLINE viv_text viv_behavior_name(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_behavior_priority gives priority: 1-99, lower runs first.
VIV_INLINE int64_t viv_behavior_priority(viv_behavior r) { return viv_as_int(viv_view_get(r.view, "priority")); }

// viv_behavior_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_behavior_updated_at(viv_behavior r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_behavior_uri gives uri: unique alias.
VIV_INLINE viv_text viv_behavior_uri(viv_behavior r) { return viv_as_text(viv_view_get(r.view, "uri")); }

// viv_behavior_variables gives variables: declared variables.
VIV_INLINE viv_value viv_behavior_variables(viv_behavior r) { return viv_view_get(r.view, "variables"); }

// viv_behavior_bot gives the record behind bot_.
VIV_INLINE viv_bot viv_behavior_bot(viv_behavior r) {
	viv_bot to = {viv_view_linked(r.view, "bot_")};
	return to;
}

// viv_bot_ref points to the record.
VIV_INLINE viv_ref viv_bot_ref(viv_bot r) {
	viv_ref to = {VIV("bot"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_bot_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_bot_context(viv_bot r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_bot_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_bot_type(viv_bot r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_bot_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_bot_label(viv_bot r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_bot_id gives id: its ID.
VIV_INLINE viv_id viv_bot_id(viv_bot r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_bot_record_url gives record_url: its page.
VIV_INLINE viv_text viv_bot_record_url(viv_bot r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_bot_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_bot_comments(viv_bot r) { return viv_view_get(r.view, "comments"); }

// viv_bot_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_bot_comments_up_to(viv_bot r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_bot_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_bot_comment_count(viv_bot r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_bot_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_bot_custom(viv_bot r) { return viv_view_get(r.view, "custom_"); }

// viv_bot_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_bot_custom_by_id(viv_bot r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_bot_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_bot_links(viv_bot r) { return viv_view_get(r.view, "links"); }

// viv_bot_links_up_to gives links~<n>: linked records by type, newest n of each
// (1-25) (lazy).
VIV_INLINE viv_value viv_bot_links_up_to(viv_bot r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_bot_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_bot_links_of(viv_bot r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_bot_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_bot_watchers(viv_bot r) { return viv_view_get(r.view, "watchers"); }

// viv_bot_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_bot_image_url(viv_bot r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_bot_config gives config: free-form settings of the bot.
VIV_INLINE viv_value viv_bot_config(viv_bot r) { return viv_view_get(r.view, "config"); }

// viv_bot_created_at gives created_at: creation time.
VIV_INLINE viv_date viv_bot_created_at(viv_bot r) { return viv_as_int(viv_view_get(r.view, "created_at")); }

// viv_bot_is_disabled gives is_disabled: switched off.
VIV_INLINE bool viv_bot_is_disabled(viv_bot r) { return viv_as_bool(viv_view_get(r.view, "is_disabled")); }

// viv_bot_mention_name gives mention_name: @mention nickname.
VIV_INLINE viv_text viv_bot_mention_name(viv_bot r) { return viv_as_text(viv_view_get(r.view, "mention_name")); }

// viv_bot_name gives name: name.
VIV_INLINE viv_text viv_bot_name(viv_bot r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_bot_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_bot_updated_at(viv_bot r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_bot_behaviors gives behaviors: behaviors (lazy).
VIV_INLINE viv_value viv_bot_behaviors(viv_bot r) { return viv_view_get(r.view, "behaviors"); }

// viv_bot_owner gives the record behind owner_.
VIV_INLINE viv_any_record viv_bot_owner(viv_bot r) {
	viv_any_record to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_bucket_ref points to the record.
VIV_INLINE viv_ref viv_bucket_ref(viv_bucket r) {
	viv_ref to = {VIV("bucket"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_bucket_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_bucket_context(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_bucket_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_bucket_type(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_bucket_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_bucket_label(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_bucket_id gives id: its ID.
VIV_INLINE viv_id viv_bucket_id(viv_bucket r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_bucket_record_url gives record_url: its page.
VIV_INLINE viv_text viv_bucket_record_url(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_bucket_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_bucket_comments(viv_bucket r) { return viv_view_get(r.view, "comments"); }

// viv_bucket_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_bucket_comments_up_to(viv_bucket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_bucket_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_bucket_comment_count(viv_bucket r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_bucket_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_bucket_custom(viv_bucket r) { return viv_view_get(r.view, "custom_"); }

// viv_bucket_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_bucket_custom_by_id(viv_bucket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_bucket_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_bucket_links(viv_bucket r) { return viv_view_get(r.view, "links"); }

// viv_bucket_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_bucket_links_up_to(viv_bucket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_bucket_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_bucket_links_of(viv_bucket r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_bucket_is_default gives is_default: default one.
VIV_INLINE bool viv_bucket_is_default(viv_bucket r) { return viv_as_bool(viv_view_get(r.view, "is_default")); }

// viv_bucket_name gives name: name.
VIV_INLINE viv_text viv_bucket_name(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_bucket_reply_personal gives reply_personal: sender display name.
VIV_INLINE viv_text viv_bucket_reply_personal(viv_bucket r) { return viv_as_text(viv_view_get(r.view, "reply_personal")); }

// viv_bucket_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_bucket_updated_at(viv_bucket r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_bucket_group gives the record behind group_.
VIV_INLINE viv_group viv_bucket_group(viv_bucket r) {
	viv_group to = {viv_view_linked(r.view, "group_")};
	return to;
}

// viv_bucket_reply_html_template gives the record behind reply_html_template_.
VIV_INLINE viv_html_template viv_bucket_reply_html_template(viv_bucket r) {
	viv_html_template to = {viv_view_linked(r.view, "reply_html_template_")};
	return to;
}

// viv_bucket_reply_signature gives the record behind reply_signature_.
VIV_INLINE viv_email_signature viv_bucket_reply_signature(viv_bucket r) {
	viv_email_signature to = {viv_view_linked(r.view, "reply_signature_")};
	return to;
}

// viv_bucket_reply_signing_key gives the record behind reply_signing_key_.
VIV_INLINE viv_gpg_private_key viv_bucket_reply_signing_key(viv_bucket r) {
	viv_gpg_private_key to = {viv_view_linked(r.view, "reply_signing_key_")};
	return to;
}

// viv_bucket_replyto gives the record behind replyto_.
VIV_INLINE viv_address viv_bucket_replyto(viv_bucket r) {
	viv_address to = {viv_view_linked(r.view, "replyto_")};
	return to;
}

// viv_calendar_ref points to the record.
VIV_INLINE viv_ref viv_calendar_ref(viv_calendar r) {
	viv_ref to = {VIV("calendar"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_calendar_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_calendar_context(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_calendar_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_calendar_type(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_calendar_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_calendar_label(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_calendar_id gives id: its ID.
VIV_INLINE viv_id viv_calendar_id(viv_calendar r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_calendar_record_url gives record_url: its page.
VIV_INLINE viv_text viv_calendar_record_url(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_calendar_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_calendar_comments(viv_calendar r) { return viv_view_get(r.view, "comments"); }

// viv_calendar_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_calendar_comments_up_to(viv_calendar r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_calendar_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_calendar_comment_count(viv_calendar r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_calendar_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_calendar_custom(viv_calendar r) { return viv_view_get(r.view, "custom_"); }

// viv_calendar_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_calendar_custom_by_id(viv_calendar r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_calendar_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_calendar_links(viv_calendar r) { return viv_view_get(r.view, "links"); }

// viv_calendar_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_calendar_links_up_to(viv_calendar r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_calendar_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_calendar_links_of(viv_calendar r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_calendar_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_calendar_watchers(viv_calendar r) { return viv_view_get(r.view, "watchers"); }

// viv_calendar_name gives name: name.
VIV_INLINE viv_text viv_calendar_name(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_calendar_timezone gives timezone: time zone (since 10.4.10).
VIV_INLINE viv_text viv_calendar_timezone(viv_calendar r) { return viv_as_text(viv_view_get(r.view, "timezone")); }

// viv_calendar_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_calendar_updated_at(viv_calendar r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_calendar_scope gives scope: calendar window (lazy).
VIV_INLINE viv_value viv_calendar_scope(viv_calendar r) { return viv_view_get(r.view, "scope"); }

// viv_calendar_weeks gives weeks: weeks of the window (lazy).
VIV_INLINE viv_value viv_calendar_weeks(viv_calendar r) { return viv_view_get(r.view, "weeks"); }

// viv_calendar_events gives events: events of the window (lazy).
VIV_INLINE viv_value viv_calendar_events(viv_calendar r) { return viv_view_get(r.view, "events"); }

// viv_calendar_events_occluded gives events_occluded: events hidden by others
// (lazy).
VIV_INLINE viv_value viv_calendar_events_occluded(viv_calendar r) { return viv_view_get(r.view, "events_occluded"); }

// viv_calendar_weeks_events gives weeks_events: events by week (lazy).
VIV_INLINE viv_value viv_calendar_weeks_events(viv_calendar r) { return viv_view_get(r.view, "weeks_events"); }

// viv_calendar_weeks_events_occluded gives weeks_events_occluded: hidden events
// by week (lazy).
VIV_INLINE viv_value viv_calendar_weeks_events_occluded(viv_calendar r) { return viv_view_get(r.view, "weeks_events_occluded"); }

// viv_calendar_owner gives the record behind owner_.
VIV_INLINE viv_any_record viv_calendar_owner(viv_calendar r) {
	viv_any_record to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_calendar_event_ref points to the record.
VIV_INLINE viv_ref viv_calendar_event_ref(viv_calendar_event r) {
	viv_ref to = {VIV("calendar_event"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_calendar_event_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_calendar_event_context(viv_calendar_event r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_calendar_event_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_calendar_event_type(viv_calendar_event r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_calendar_event_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_calendar_event_label(viv_calendar_event r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_calendar_event_id gives id: its ID.
VIV_INLINE viv_id viv_calendar_event_id(viv_calendar_event r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_calendar_event_record_url gives record_url: its page.
VIV_INLINE viv_text viv_calendar_event_record_url(viv_calendar_event r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_calendar_event_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_calendar_event_comments(viv_calendar_event r) { return viv_view_get(r.view, "comments"); }

// viv_calendar_event_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_calendar_event_comments_up_to(viv_calendar_event r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_calendar_event_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_calendar_event_comment_count(viv_calendar_event r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_calendar_event_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_calendar_event_custom(viv_calendar_event r) { return viv_view_get(r.view, "custom_"); }

// viv_calendar_event_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_calendar_event_custom_by_id(viv_calendar_event r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_calendar_event_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_calendar_event_links(viv_calendar_event r) { return viv_view_get(r.view, "links"); }

// viv_calendar_event_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_calendar_event_links_up_to(viv_calendar_event r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_calendar_event_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_calendar_event_links_of(viv_calendar_event r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_calendar_event_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_calendar_event_watchers(viv_calendar_event r) { return viv_view_get(r.view, "watchers"); }

// viv_calendar_event_date_end gives date_end: end time.
VIV_INLINE viv_date viv_calendar_event_date_end(viv_calendar_event r) { return viv_as_int(viv_view_get(r.view, "date_end")); }

// viv_calendar_event_date_start gives date_start: start time.
VIV_INLINE viv_date viv_calendar_event_date_start(viv_calendar_event r) { return viv_as_int(viv_view_get(r.view, "date_start")); }

// viv_calendar_event_is_available gives is_available: free or busy.
VIV_INLINE bool viv_calendar_event_is_available(viv_calendar_event r) { return viv_as_bool(viv_view_get(r.view, "is_available")); }

// viv_calendar_event_name gives name: name.
VIV_INLINE viv_text viv_calendar_event_name(viv_calendar_event r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_calendar_event_calendar gives the record behind calendar_.
VIV_INLINE viv_calendar viv_calendar_event_calendar(viv_calendar_event r) {
	viv_calendar to = {viv_view_linked(r.view, "calendar_")};
	return to;
}

// viv_call_ref points to the record.
VIV_INLINE viv_ref viv_call_ref(viv_call_record r) {
	viv_ref to = {VIV("call"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_call_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_call_context(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_call_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_call_type(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_call_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_call_label(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_call_id gives id: its ID.
VIV_INLINE viv_id viv_call_id(viv_call_record r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_call_record_url gives record_url: its page.
VIV_INLINE viv_text viv_call_record_url(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_call_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_call_comments(viv_call_record r) { return viv_view_get(r.view, "comments"); }

// viv_call_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_call_comments_up_to(viv_call_record r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_call_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_call_comment_count(viv_call_record r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_call_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_call_custom(viv_call_record r) { return viv_view_get(r.view, "custom_"); }

// viv_call_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_call_custom_by_id(viv_call_record r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_call_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_call_links(viv_call_record r) { return viv_view_get(r.view, "links"); }

// viv_call_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_call_links_up_to(viv_call_record r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_call_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_call_links_of(viv_call_record r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_call_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_call_watchers(viv_call_record r) { return viv_view_get(r.view, "watchers"); }

// viv_call_created gives created: creation time.
VIV_INLINE viv_date viv_call_created(viv_call_record r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_call_is_closed gives is_closed: closed flag.
VIV_INLINE bool viv_call_is_closed(viv_call_record r) { return viv_as_bool(viv_view_get(r.view, "is_closed")); }

// viv_call_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_call_is_outgoing(viv_call_record r) { return viv_as_bool(viv_view_get(r.view, "is_outgoing")); }

// viv_call_phone gives phone: phone number.
VIV_INLINE viv_text viv_call_phone(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "phone")); }

// viv_call_subject gives subject: subject line.
VIV_INLINE viv_text viv_call_subject(viv_call_record r) { return viv_as_text(viv_view_get(r.view, "subject")); }

// viv_call_updated gives updated: last change.
VIV_INLINE viv_date viv_call_updated(viv_call_record r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_comment_ref points to the record.
VIV_INLINE viv_ref viv_comment_ref(viv_comment r) {
	viv_ref to = {VIV("comment"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_comment_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_comment_context(viv_comment r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_comment_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_comment_type(viv_comment r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_comment_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_comment_label(viv_comment r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_comment_id gives id: its ID.
VIV_INLINE viv_id viv_comment_id(viv_comment r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_comment_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_comment_links(viv_comment r) { return viv_view_get(r.view, "links"); }

// viv_comment_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_comment_links_up_to(viv_comment r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_comment_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_comment_links_of(viv_comment r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_comment_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_comment_custom(viv_comment r) { return viv_view_get(r.view, "custom_"); }

// viv_comment_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_comment_custom_by_id(viv_comment r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_comment_attachments gives attachments: its files (lazy). Its entries:
// viv_attachment_of.
VIV_INLINE viv_value viv_comment_attachments(viv_comment r) { return viv_view_get(r.view, "attachments"); }

// viv_comment_comment gives comment: text of the comment.
VIV_INLINE viv_text viv_comment_comment(viv_comment r) { return viv_as_text(viv_view_get(r.view, "comment")); }

// viv_comment_created gives created: creation time.
VIV_INLINE viv_date viv_comment_created(viv_comment r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_comment_is_markdown gives is_markdown: text is Markdown.
VIV_INLINE bool viv_comment_is_markdown(viv_comment r) { return viv_as_bool(viv_view_get(r.view, "is_markdown")); }

// viv_comment_is_pinned gives is_pinned: pinned to the top (since 10.4.10).
VIV_INLINE bool viv_comment_is_pinned(viv_comment r) { return viv_as_bool(viv_view_get(r.view, "is_pinned")); }

// viv_comment_author gives the record behind author_.
VIV_INLINE viv_any_record viv_comment_author(viv_comment r) {
	viv_any_record to = {viv_view_linked(r.view, "author_")};
	return to;
}

// viv_comment_target gives the record behind target_.
VIV_INLINE viv_any_record viv_comment_target(viv_comment r) {
	viv_any_record to = {viv_view_linked(r.view, "target_")};
	return to;
}

// viv_connected_account_ref points to the record.
VIV_INLINE viv_ref viv_connected_account_ref(viv_connected_account r) {
	viv_ref to = {VIV("connected_account"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_connected_account_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_connected_account_context(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_connected_account_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_connected_account_type(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_connected_account_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_connected_account_label(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_connected_account_id gives id: its ID.
VIV_INLINE viv_id viv_connected_account_id(viv_connected_account r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_connected_account_record_url gives record_url: its page.
VIV_INLINE viv_text viv_connected_account_record_url(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_connected_account_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_connected_account_comments(viv_connected_account r) { return viv_view_get(r.view, "comments"); }

// viv_connected_account_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_connected_account_comments_up_to(viv_connected_account r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_connected_account_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_connected_account_comment_count(viv_connected_account r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_connected_account_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_connected_account_custom(viv_connected_account r) { return viv_view_get(r.view, "custom_"); }

// viv_connected_account_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_connected_account_custom_by_id(viv_connected_account r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_connected_account_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_connected_account_links(viv_connected_account r) { return viv_view_get(r.view, "links"); }

// viv_connected_account_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_connected_account_links_up_to(viv_connected_account r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_connected_account_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_connected_account_links_of(viv_connected_account r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_connected_account_name gives name: name.
VIV_INLINE viv_text viv_connected_account_name(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_connected_account_service gives service: service name.
VIV_INLINE viv_text viv_connected_account_service(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "service")); }

// viv_connected_account_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_connected_account_updated_at(viv_connected_account r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_connected_account_uri gives uri: unique alias (since 10.4.10).
VIV_INLINE viv_text viv_connected_account_uri(viv_connected_account r) { return viv_as_text(viv_view_get(r.view, "uri")); }

// viv_connected_account_owner gives the record behind owner_.
VIV_INLINE viv_any_record viv_connected_account_owner(viv_connected_account r) {
	viv_any_record to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_connected_account_service_record gives the record behind service_.
VIV_INLINE viv_connected_service viv_connected_account_service_record(viv_connected_account r) {
	viv_connected_service to = {viv_view_linked(r.view, "service_")};
	return to;
}

// viv_connected_service_ref points to the record.
VIV_INLINE viv_ref viv_connected_service_ref(viv_connected_service r) {
	viv_ref to = {VIV("connected_service"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_connected_service_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_connected_service_context(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_connected_service_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_connected_service_type(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_connected_service_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_connected_service_label(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_connected_service_id gives id: its ID.
VIV_INLINE viv_id viv_connected_service_id(viv_connected_service r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_connected_service_record_url gives record_url: its page.
VIV_INLINE viv_text viv_connected_service_record_url(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_connected_service_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_connected_service_comments(viv_connected_service r) { return viv_view_get(r.view, "comments"); }

// viv_connected_service_comments_up_to gives comments~<n>: the newest n
// comments (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_connected_service_comments_up_to(viv_connected_service r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_connected_service_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_connected_service_comment_count(viv_connected_service r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_connected_service_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_connected_service_custom(viv_connected_service r) { return viv_view_get(r.view, "custom_"); }

// viv_connected_service_custom_by_id gives custom_<id>: one custom field
// (lazy).
VIV_INLINE viv_value viv_connected_service_custom_by_id(viv_connected_service r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_connected_service_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_connected_service_links(viv_connected_service r) { return viv_view_get(r.view, "links"); }

// viv_connected_service_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_connected_service_links_up_to(viv_connected_service r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_connected_service_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_connected_service_links_of(viv_connected_service r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_connected_service_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_connected_service_extension_id(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_connected_service_extension_name gives extension_name: extension name
// (since 10.4.10).
VIV_INLINE viv_text viv_connected_service_extension_name(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "extension_name")); }

// viv_connected_service_name gives name: name.
VIV_INLINE viv_text viv_connected_service_name(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_connected_service_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_connected_service_updated_at(viv_connected_service r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_connected_service_uri gives uri: unique alias.
VIV_INLINE viv_text viv_connected_service_uri(viv_connected_service r) { return viv_as_text(viv_view_get(r.view, "uri")); }

// viv_contact_ref points to the record.
VIV_INLINE viv_ref viv_contact_ref(viv_contact r) {
	viv_ref to = {VIV("contact"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_contact_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_contact_context(viv_contact r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_contact_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_contact_type(viv_contact r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_contact_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_contact_label(viv_contact r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_contact_id gives id: its ID.
VIV_INLINE viv_id viv_contact_id(viv_contact r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_contact_record_url gives record_url: its page.
VIV_INLINE viv_text viv_contact_record_url(viv_contact r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_contact_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_contact_comments(viv_contact r) { return viv_view_get(r.view, "comments"); }

// viv_contact_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_contact_comments_up_to(viv_contact r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_contact_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_contact_comment_count(viv_contact r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_contact_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_contact_custom(viv_contact r) { return viv_view_get(r.view, "custom_"); }

// viv_contact_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_contact_custom_by_id(viv_contact r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_contact_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_contact_links(viv_contact r) { return viv_view_get(r.view, "links"); }

// viv_contact_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_contact_links_up_to(viv_contact r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_contact_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_contact_links_of(viv_contact r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_contact_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_contact_watchers(viv_contact r) { return viv_view_get(r.view, "watchers"); }

// viv_contact_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_contact_image_url(viv_contact r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_contact_dob gives dob: birthday.
VIV_INLINE viv_text viv_contact_dob(viv_contact r) { return viv_as_text(viv_view_get(r.view, "dob")); }

// viv_contact_first_name gives first_name: given name.
VIV_INLINE viv_text viv_contact_first_name(viv_contact r) { return viv_as_text(viv_view_get(r.view, "first_name")); }

// viv_contact_gender gives gender: gender code.
VIV_INLINE viv_text viv_contact_gender(viv_contact r) { return viv_as_text(viv_view_get(r.view, "gender")); }

// viv_contact_language gives language: language code.
VIV_INLINE viv_text viv_contact_language(viv_contact r) { return viv_as_text(viv_view_get(r.view, "language")); }

// viv_contact_last_login_at gives last_login_at: last login.
VIV_INLINE viv_date viv_contact_last_login_at(viv_contact r) { return viv_as_int(viv_view_get(r.view, "last_login_at")); }

// viv_contact_last_name gives last_name: family name.
VIV_INLINE viv_text viv_contact_last_name(viv_contact r) { return viv_as_text(viv_view_get(r.view, "last_name")); }

// viv_contact_location gives location: location.
VIV_INLINE viv_text viv_contact_location(viv_contact r) { return viv_as_text(viv_view_get(r.view, "location")); }

// viv_contact_mobile gives mobile: mobile number.
VIV_INLINE viv_text viv_contact_mobile(viv_contact r) { return viv_as_text(viv_view_get(r.view, "mobile")); }

// viv_contact_name gives name: name.
VIV_INLINE viv_text viv_contact_name(viv_contact r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_contact_phone gives phone: phone number.
VIV_INLINE viv_text viv_contact_phone(viv_contact r) { return viv_as_text(viv_view_get(r.view, "phone")); }

// viv_contact_timezone gives timezone: time zone.
VIV_INLINE viv_text viv_contact_timezone(viv_contact r) { return viv_as_text(viv_view_get(r.view, "timezone")); }

// viv_contact_title gives title: title.
VIV_INLINE viv_text viv_contact_title(viv_contact r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_contact_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_contact_updated_at(viv_contact r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_contact_username gives username: login name.
VIV_INLINE viv_text viv_contact_username(viv_contact r) { return viv_as_text(viv_view_get(r.view, "username")); }

// viv_contact_emails gives emails: email addresses (lazy).
VIV_INLINE viv_value viv_contact_emails(viv_contact r) { return viv_view_get(r.view, "emails"); }

// viv_contact_last_recipient_message gives last_recipient_message: latest
// message sent to them (lazy).
VIV_INLINE viv_any_record viv_contact_last_recipient_message(viv_contact r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_recipient_message"))}; }

// viv_contact_last_sender_message gives last_sender_message: latest message
// they sent (lazy).
VIV_INLINE viv_any_record viv_contact_last_sender_message(viv_contact r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_sender_message"))}; }

// viv_contact_email gives the record behind email_.
VIV_INLINE viv_address viv_contact_email(viv_contact r) {
	viv_address to = {viv_view_linked(r.view, "email_")};
	return to;
}

// viv_contact_org gives the record behind org_.
VIV_INLINE viv_org viv_contact_org(viv_contact r) {
	viv_org to = {viv_view_linked(r.view, "org_")};
	return to;
}

// viv_currency_ref points to the record.
VIV_INLINE viv_ref viv_currency_ref(viv_currency r) {
	viv_ref to = {VIV("currency"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_currency_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_currency_context(viv_currency r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_currency_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_currency_type(viv_currency r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_currency_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_currency_label(viv_currency r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_currency_id gives id: its ID.
VIV_INLINE viv_id viv_currency_id(viv_currency r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_currency_record_url gives record_url: its page.
VIV_INLINE viv_text viv_currency_record_url(viv_currency r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_currency_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_currency_comments(viv_currency r) { return viv_view_get(r.view, "comments"); }

// viv_currency_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_currency_comments_up_to(viv_currency r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_currency_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_currency_comment_count(viv_currency r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_currency_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_currency_custom(viv_currency r) { return viv_view_get(r.view, "custom_"); }

// viv_currency_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_currency_custom_by_id(viv_currency r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_currency_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_currency_links(viv_currency r) { return viv_view_get(r.view, "links"); }

// viv_currency_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_currency_links_up_to(viv_currency r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_currency_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_currency_links_of(viv_currency r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_currency_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_currency_watchers(viv_currency r) { return viv_view_get(r.view, "watchers"); }

// viv_currency_code gives code: ISO-like code.
VIV_INLINE viv_text viv_currency_code(viv_currency r) { return viv_as_text(viv_view_get(r.view, "code")); }

// viv_currency_decimal_at gives decimal_at: number of decimals.
VIV_INLINE int64_t viv_currency_decimal_at(viv_currency r) { return viv_as_int(viv_view_get(r.view, "decimal_at")); }

// viv_currency_is_default gives is_default: default one.
VIV_INLINE bool viv_currency_is_default(viv_currency r) { return viv_as_bool(viv_view_get(r.view, "is_default")); }

// viv_currency_name gives name: name.
VIV_INLINE viv_text viv_currency_name(viv_currency r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_currency_name_plural gives name_plural: plural name.
VIV_INLINE viv_text viv_currency_name_plural(viv_currency r) { return viv_as_text(viv_view_get(r.view, "name_plural")); }

// viv_currency_symbol gives symbol: symbol.
VIV_INLINE viv_text viv_currency_symbol(viv_currency r) { return viv_as_text(viv_view_get(r.view, "symbol")); }

// viv_currency_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_currency_updated_at(viv_currency r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_domain_ref points to the record.
VIV_INLINE viv_ref viv_domain_ref(viv_domain r) {
	viv_ref to = {VIV("domain"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_domain_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_domain_context(viv_domain r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_domain_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_domain_type(viv_domain r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_domain_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_domain_label(viv_domain r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_domain_id gives id: its ID.
VIV_INLINE viv_id viv_domain_id(viv_domain r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_domain_record_url gives record_url: its page.
VIV_INLINE viv_text viv_domain_record_url(viv_domain r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_domain_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_domain_comments(viv_domain r) { return viv_view_get(r.view, "comments"); }

// viv_domain_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_domain_comments_up_to(viv_domain r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_domain_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_domain_comment_count(viv_domain r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_domain_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_domain_custom(viv_domain r) { return viv_view_get(r.view, "custom_"); }

// viv_domain_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_domain_custom_by_id(viv_domain r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_domain_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_domain_links(viv_domain r) { return viv_view_get(r.view, "links"); }

// viv_domain_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_domain_links_up_to(viv_domain r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_domain_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_domain_links_of(viv_domain r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_domain_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_domain_watchers(viv_domain r) { return viv_view_get(r.view, "watchers"); }

// viv_domain_contacts_list gives contacts_list: contact emails as text (lazy).
VIV_INLINE viv_text viv_domain_contacts_list(viv_domain r) { return viv_as_text(viv_view_get(r.view, "contacts_list")); }

// viv_domain_created gives created: creation time.
VIV_INLINE viv_date viv_domain_created(viv_domain r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_domain_name gives name: name.
VIV_INLINE viv_text viv_domain_name(viv_domain r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_domain_updated gives updated: last change.
VIV_INLINE viv_date viv_domain_updated(viv_domain r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_domain_contacts gives contacts: contacts (lazy).
VIV_INLINE viv_value viv_domain_contacts(viv_domain r) { return viv_view_get(r.view, "contacts"); }

// viv_domain_server gives the record behind server_.
VIV_INLINE viv_server viv_domain_server(viv_domain r) {
	viv_server to = {viv_view_linked(r.view, "server_")};
	return to;
}

// viv_email_signature_ref points to the record.
VIV_INLINE viv_ref viv_email_signature_ref(viv_email_signature r) {
	viv_ref to = {VIV("email_signature"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_email_signature_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_email_signature_context(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_email_signature_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_email_signature_type(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_email_signature_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_email_signature_label(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_email_signature_id gives id: its ID.
VIV_INLINE viv_id viv_email_signature_id(viv_email_signature r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_email_signature_record_url gives record_url: its page.
VIV_INLINE viv_text viv_email_signature_record_url(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_email_signature_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_email_signature_comments(viv_email_signature r) { return viv_view_get(r.view, "comments"); }

// viv_email_signature_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_email_signature_comments_up_to(viv_email_signature r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_email_signature_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_email_signature_comment_count(viv_email_signature r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_email_signature_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_email_signature_custom(viv_email_signature r) { return viv_view_get(r.view, "custom_"); }

// viv_email_signature_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_email_signature_custom_by_id(viv_email_signature r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_email_signature_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_email_signature_links(viv_email_signature r) { return viv_view_get(r.view, "links"); }

// viv_email_signature_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_email_signature_links_up_to(viv_email_signature r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_email_signature_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_email_signature_links_of(viv_email_signature r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_email_signature_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_email_signature_attachments(viv_email_signature r) { return viv_view_get(r.view, "attachments"); }

// viv_email_signature_name gives name: name.
VIV_INLINE viv_text viv_email_signature_name(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_email_signature_signature gives signature: text signature.
VIV_INLINE viv_text viv_email_signature_signature(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "signature")); }

// viv_email_signature_signature_html gives signature_html: HTML signature.
VIV_INLINE viv_text viv_email_signature_signature_html(viv_email_signature r) { return viv_as_text(viv_view_get(r.view, "signature_html")); }

// viv_email_signature_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_email_signature_updated_at(viv_email_signature r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_email_signature_is_default gives is_default: default one (until 9.6.8).
VIV_INLINE bool viv_email_signature_is_default(viv_email_signature r) { return viv_as_bool(viv_view_get(r.view, "is_default")); }

// viv_email_signature_owner gives the record behind owner_.
VIV_INLINE viv_any_record viv_email_signature_owner(viv_email_signature r) {
	viv_any_record to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_feed_ref points to the record.
VIV_INLINE viv_ref viv_feed_ref(viv_feed r) {
	viv_ref to = {VIV("feed"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_feed_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_feed_context(viv_feed r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_feed_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_feed_type(viv_feed r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_feed_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_feed_label(viv_feed r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_feed_id gives id: its ID.
VIV_INLINE viv_id viv_feed_id(viv_feed r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_feed_record_url gives record_url: profile URL (since 10.4.10).
VIV_INLINE viv_text viv_feed_record_url(viv_feed r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_feed_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_feed_comments(viv_feed r) { return viv_view_get(r.view, "comments"); }

// viv_feed_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_feed_comments_up_to(viv_feed r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_feed_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_feed_comment_count(viv_feed r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_feed_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_feed_custom(viv_feed r) { return viv_view_get(r.view, "custom_"); }

// viv_feed_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_feed_custom_by_id(viv_feed r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_feed_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_feed_links(viv_feed r) { return viv_view_get(r.view, "links"); }

// viv_feed_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_feed_links_up_to(viv_feed r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_feed_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_feed_links_of(viv_feed r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_feed_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_feed_watchers(viv_feed r) { return viv_view_get(r.view, "watchers"); }

// viv_feed_name gives name: name.
VIV_INLINE viv_text viv_feed_name(viv_feed r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_feed_url gives url: URL.
VIV_INLINE viv_text viv_feed_url(viv_feed r) { return viv_as_text(viv_view_get(r.view, "url")); }

// viv_feed_item_ref points to the record.
VIV_INLINE viv_ref viv_feed_item_ref(viv_feed_item r) {
	viv_ref to = {VIV("feed_item"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_feed_item_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_feed_item_context(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_feed_item_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_feed_item_type(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_feed_item_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_feed_item_label(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_feed_item_id gives id: its ID.
VIV_INLINE viv_id viv_feed_item_id(viv_feed_item r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_feed_item_record_url gives record_url: its page.
VIV_INLINE viv_text viv_feed_item_record_url(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_feed_item_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_feed_item_comments(viv_feed_item r) { return viv_view_get(r.view, "comments"); }

// viv_feed_item_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_feed_item_comments_up_to(viv_feed_item r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_feed_item_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_feed_item_comment_count(viv_feed_item r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_feed_item_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_feed_item_custom(viv_feed_item r) { return viv_view_get(r.view, "custom_"); }

// viv_feed_item_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_feed_item_custom_by_id(viv_feed_item r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_feed_item_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_feed_item_links(viv_feed_item r) { return viv_view_get(r.view, "links"); }

// viv_feed_item_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_feed_item_links_up_to(viv_feed_item r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_feed_item_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_feed_item_links_of(viv_feed_item r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_feed_item_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_feed_item_watchers(viv_feed_item r) { return viv_view_get(r.view, "watchers"); }

// viv_feed_item_created_at gives created_at: creation time.
VIV_INLINE viv_date viv_feed_item_created_at(viv_feed_item r) { return viv_as_int(viv_view_get(r.view, "created_at")); }

// viv_feed_item_guid gives guid: external unique id.
VIV_INLINE viv_text viv_feed_item_guid(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "guid")); }

// viv_feed_item_is_closed gives is_closed: closed flag.
VIV_INLINE bool viv_feed_item_is_closed(viv_feed_item r) { return viv_as_bool(viv_view_get(r.view, "is_closed")); }

// viv_feed_item_title gives title: title.
VIV_INLINE viv_text viv_feed_item_title(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_feed_item_url gives url: URL.
VIV_INLINE viv_text viv_feed_item_url(viv_feed_item r) { return viv_as_text(viv_view_get(r.view, "url")); }

// viv_feed_item_feed gives the record behind feed_.
VIV_INLINE viv_feed viv_feed_item_feed(viv_feed_item r) {
	viv_feed to = {viv_view_linked(r.view, "feed_")};
	return to;
}

// viv_gpg_private_key_ref points to the record.
VIV_INLINE viv_ref viv_gpg_private_key_ref(viv_gpg_private_key r) {
	viv_ref to = {VIV("gpg_private_key"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_gpg_private_key_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_gpg_private_key_context(viv_gpg_private_key r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_gpg_private_key_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_gpg_private_key_type(viv_gpg_private_key r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_gpg_private_key_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_gpg_private_key_label(viv_gpg_private_key r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_gpg_private_key_id gives id: its ID.
VIV_INLINE viv_id viv_gpg_private_key_id(viv_gpg_private_key r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_gpg_private_key_record_url gives record_url: its page.
VIV_INLINE viv_text viv_gpg_private_key_record_url(viv_gpg_private_key r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_gpg_private_key_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_gpg_private_key_comments(viv_gpg_private_key r) { return viv_view_get(r.view, "comments"); }

// viv_gpg_private_key_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_gpg_private_key_comments_up_to(viv_gpg_private_key r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_gpg_private_key_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_gpg_private_key_comment_count(viv_gpg_private_key r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_gpg_private_key_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_gpg_private_key_custom(viv_gpg_private_key r) { return viv_view_get(r.view, "custom_"); }

// viv_gpg_private_key_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_gpg_private_key_custom_by_id(viv_gpg_private_key r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_gpg_private_key_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_gpg_private_key_links(viv_gpg_private_key r) { return viv_view_get(r.view, "links"); }

// viv_gpg_private_key_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_gpg_private_key_links_up_to(viv_gpg_private_key r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_gpg_private_key_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_gpg_private_key_links_of(viv_gpg_private_key r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_gpg_private_key_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_gpg_private_key_watchers(viv_gpg_private_key r) { return viv_view_get(r.view, "watchers"); }

// viv_gpg_private_key_name gives name: name.
VIV_INLINE viv_text viv_gpg_private_key_name(viv_gpg_private_key r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_gpg_private_key_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_gpg_private_key_updated_at(viv_gpg_private_key r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_group_ref points to the record.
VIV_INLINE viv_ref viv_group_ref(viv_group r) {
	viv_ref to = {VIV("group"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_group_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_group_context(viv_group r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_group_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_group_type(viv_group r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_group_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_group_label(viv_group r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_group_id gives id: its ID.
VIV_INLINE viv_id viv_group_id(viv_group r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_group_record_url gives record_url: its page.
VIV_INLINE viv_text viv_group_record_url(viv_group r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_group_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_group_comments(viv_group r) { return viv_view_get(r.view, "comments"); }

// viv_group_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_group_comments_up_to(viv_group r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_group_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_group_comment_count(viv_group r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_group_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_group_custom(viv_group r) { return viv_view_get(r.view, "custom_"); }

// viv_group_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_group_custom_by_id(viv_group r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_group_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_group_links(viv_group r) { return viv_view_get(r.view, "links"); }

// viv_group_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_group_links_up_to(viv_group r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_group_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_group_links_of(viv_group r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_group_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_group_image_url(viv_group r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_group_created gives created: creation time.
VIV_INLINE viv_date viv_group_created(viv_group r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_group_is_default gives is_default: default one.
VIV_INLINE bool viv_group_is_default(viv_group r) { return viv_as_bool(viv_view_get(r.view, "is_default")); }

// viv_group_is_private gives is_private: private flag.
VIV_INLINE bool viv_group_is_private(viv_group r) { return viv_as_bool(viv_view_get(r.view, "is_private")); }

// viv_group_name gives name: name.
VIV_INLINE viv_text viv_group_name(viv_group r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_group_reply_personal gives reply_personal: sender display name.
VIV_INLINE viv_text viv_group_reply_personal(viv_group r) { return viv_as_text(viv_view_get(r.view, "reply_personal")); }

// viv_group_updated gives updated: last change.
VIV_INLINE viv_date viv_group_updated(viv_group r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_group_buckets gives buckets: buckets (lazy).
VIV_INLINE viv_value viv_group_buckets(viv_group r) { return viv_view_get(r.view, "buckets"); }

// viv_group_members gives members: members (lazy).
VIV_INLINE viv_value viv_group_members(viv_group r) { return viv_view_get(r.view, "members"); }

// viv_group_reply_html_template gives the record behind reply_html_template_.
VIV_INLINE viv_html_template viv_group_reply_html_template(viv_group r) {
	viv_html_template to = {viv_view_linked(r.view, "reply_html_template_")};
	return to;
}

// viv_group_reply_signature gives the record behind reply_signature_.
VIV_INLINE viv_email_signature viv_group_reply_signature(viv_group r) {
	viv_email_signature to = {viv_view_linked(r.view, "reply_signature_")};
	return to;
}

// viv_group_reply_signing_key gives the record behind reply_signing_key_.
VIV_INLINE viv_gpg_private_key viv_group_reply_signing_key(viv_group r) {
	viv_gpg_private_key to = {viv_view_linked(r.view, "reply_signing_key_")};
	return to;
}

// viv_group_replyto gives the record behind replyto_.
VIV_INLINE viv_address viv_group_replyto(viv_group r) {
	viv_address to = {viv_view_linked(r.view, "replyto_")};
	return to;
}

// viv_group_default_bucket gives the record behind default_bucket_.
VIV_INLINE viv_bucket viv_group_default_bucket(viv_group r) {
	viv_bucket to = {viv_view_linked(r.view, "default_bucket_")};
	return to;
}

// viv_html_template_ref points to the record.
VIV_INLINE viv_ref viv_html_template_ref(viv_html_template r) {
	viv_ref to = {VIV("html_template"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_html_template_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_html_template_context(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_html_template_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_html_template_type(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_html_template_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_html_template_label(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_html_template_id gives id: its ID.
VIV_INLINE viv_id viv_html_template_id(viv_html_template r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_html_template_record_url gives record_url: its page.
VIV_INLINE viv_text viv_html_template_record_url(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_html_template_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_html_template_comments(viv_html_template r) { return viv_view_get(r.view, "comments"); }

// viv_html_template_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_html_template_comments_up_to(viv_html_template r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_html_template_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_html_template_comment_count(viv_html_template r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_html_template_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_html_template_custom(viv_html_template r) { return viv_view_get(r.view, "custom_"); }

// viv_html_template_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_html_template_custom_by_id(viv_html_template r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_html_template_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_html_template_links(viv_html_template r) { return viv_view_get(r.view, "links"); }

// viv_html_template_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_html_template_links_up_to(viv_html_template r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_html_template_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_html_template_links_of(viv_html_template r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_html_template_attachments gives attachments: its files (lazy). Its
// entries: viv_attachment_of.
VIV_INLINE viv_value viv_html_template_attachments(viv_html_template r) { return viv_view_get(r.view, "attachments"); }

// viv_html_template_content gives content: body text.
VIV_INLINE viv_text viv_html_template_content(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "content")); }

// viv_html_template_name gives name: name.
VIV_INLINE viv_text viv_html_template_name(viv_html_template r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_html_template_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_html_template_updated_at(viv_html_template r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_html_template_signature gives the record behind signature_.
VIV_INLINE viv_email_signature viv_html_template_signature(viv_html_template r) {
	viv_email_signature to = {viv_view_linked(r.view, "signature_")};
	return to;
}

// viv_jira_issue_ref points to the record.
VIV_INLINE viv_ref viv_jira_issue_ref(viv_jira_issue r) {
	viv_ref to = {VIV("jira_issue"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_jira_issue_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_jira_issue_context(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_jira_issue_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_jira_issue_type(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_jira_issue_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_jira_issue_label(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_jira_issue_id gives id: its ID.
VIV_INLINE viv_id viv_jira_issue_id(viv_jira_issue r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_jira_issue_record_url gives record_url: its page.
VIV_INLINE viv_text viv_jira_issue_record_url(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_jira_issue_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_jira_issue_comments(viv_jira_issue r) { return viv_view_get(r.view, "comments"); }

// viv_jira_issue_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_jira_issue_comments_up_to(viv_jira_issue r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_jira_issue_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_jira_issue_comment_count(viv_jira_issue r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_jira_issue_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_jira_issue_custom(viv_jira_issue r) { return viv_view_get(r.view, "custom_"); }

// viv_jira_issue_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_jira_issue_custom_by_id(viv_jira_issue r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_jira_issue_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_jira_issue_links(viv_jira_issue r) { return viv_view_get(r.view, "links"); }

// viv_jira_issue_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_jira_issue_links_up_to(viv_jira_issue r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_jira_issue_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_jira_issue_links_of(viv_jira_issue r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_jira_issue_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_jira_issue_watchers(viv_jira_issue r) { return viv_view_get(r.view, "watchers"); }

// viv_jira_issue_created gives created: creation time.
VIV_INLINE viv_date viv_jira_issue_created(viv_jira_issue r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_jira_issue_description gives description: long text (lazy).
VIV_INLINE viv_text viv_jira_issue_description(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "description")); }

// viv_jira_issue_jira_id gives jira_id: remote id.
VIV_INLINE viv_text viv_jira_issue_jira_id(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_id")); }

// viv_jira_issue_jira_key gives jira_key: remote key.
VIV_INLINE viv_text viv_jira_issue_jira_key(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_key")); }

// viv_jira_issue_jira_project_id gives jira_project_id: remote project id.
VIV_INLINE viv_text viv_jira_issue_jira_project_id(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_project_id")); }

// viv_jira_issue_jira_status gives jira_status: remote status.
VIV_INLINE viv_text viv_jira_issue_jira_status(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_status")); }

// viv_jira_issue_jira_type gives jira_type: remote issue type.
VIV_INLINE viv_text viv_jira_issue_jira_type(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_type")); }

// viv_jira_issue_jira_versions gives jira_versions: remote versions.
VIV_INLINE viv_text viv_jira_issue_jira_versions(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "jira_versions")); }

// viv_jira_issue_summary gives summary: short text.
VIV_INLINE viv_text viv_jira_issue_summary(viv_jira_issue r) { return viv_as_text(viv_view_get(r.view, "summary")); }

// viv_jira_issue_updated gives updated: last change.
VIV_INLINE viv_date viv_jira_issue_updated(viv_jira_issue r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_jira_issue_discussion gives discussion: comments from the remote side
// (lazy).
VIV_INLINE viv_value viv_jira_issue_discussion(viv_jira_issue r) { return viv_view_get(r.view, "discussion"); }

// viv_jira_issue_project gives the record behind project_.
VIV_INLINE viv_jira_project viv_jira_issue_project(viv_jira_issue r) {
	viv_jira_project to = {viv_view_linked(r.view, "project_")};
	return to;
}

// viv_jira_project_ref points to the record.
VIV_INLINE viv_ref viv_jira_project_ref(viv_jira_project r) {
	viv_ref to = {VIV("jira_project"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_jira_project_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_jira_project_context(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_jira_project_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_jira_project_type(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_jira_project_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_jira_project_label(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_jira_project_id gives id: its ID.
VIV_INLINE viv_id viv_jira_project_id(viv_jira_project r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_jira_project_record_url gives record_url: its page.
VIV_INLINE viv_text viv_jira_project_record_url(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_jira_project_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_jira_project_comments(viv_jira_project r) { return viv_view_get(r.view, "comments"); }

// viv_jira_project_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_jira_project_comments_up_to(viv_jira_project r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_jira_project_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_jira_project_comment_count(viv_jira_project r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_jira_project_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_jira_project_custom(viv_jira_project r) { return viv_view_get(r.view, "custom_"); }

// viv_jira_project_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_jira_project_custom_by_id(viv_jira_project r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_jira_project_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_jira_project_links(viv_jira_project r) { return viv_view_get(r.view, "links"); }

// viv_jira_project_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_jira_project_links_up_to(viv_jira_project r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_jira_project_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_jira_project_links_of(viv_jira_project r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_jira_project_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_jira_project_watchers(viv_jira_project r) { return viv_view_get(r.view, "watchers"); }

// viv_jira_project_jira_key gives jira_key: remote key.
VIV_INLINE viv_text viv_jira_project_jira_key(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "jira_key")); }

// viv_jira_project_last_checked_at gives last_checked_at: last poll.
VIV_INLINE viv_date viv_jira_project_last_checked_at(viv_jira_project r) { return viv_as_int(viv_view_get(r.view, "last_checked_at")); }

// viv_jira_project_last_synced_at gives last_synced_at: last sync.
VIV_INLINE viv_date viv_jira_project_last_synced_at(viv_jira_project r) { return viv_as_int(viv_view_get(r.view, "last_synced_at")); }

// viv_jira_project_name gives name: name.
VIV_INLINE viv_text viv_jira_project_name(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_jira_project_url gives url: URL.
VIV_INLINE viv_text viv_jira_project_url(viv_jira_project r) { return viv_as_text(viv_view_get(r.view, "url")); }

// viv_jira_project_connected_account gives the record behind
// connected_account_.
VIV_INLINE viv_connected_account viv_jira_project_connected_account(viv_jira_project r) {
	viv_connected_account to = {viv_view_linked(r.view, "connected_account_")};
	return to;
}

// viv_kb_article_ref points to the record.
VIV_INLINE viv_ref viv_kb_article_ref(viv_kb_article r) {
	viv_ref to = {VIV("kb_article"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_kb_article_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_kb_article_context(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_kb_article_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_kb_article_type(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_kb_article_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_kb_article_label(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_kb_article_id gives id: its ID.
VIV_INLINE viv_id viv_kb_article_id(viv_kb_article r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_kb_article_record_url gives record_url: its page.
VIV_INLINE viv_text viv_kb_article_record_url(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_kb_article_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_kb_article_comments(viv_kb_article r) { return viv_view_get(r.view, "comments"); }

// viv_kb_article_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_kb_article_comments_up_to(viv_kb_article r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_kb_article_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_kb_article_comment_count(viv_kb_article r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_kb_article_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_kb_article_custom(viv_kb_article r) { return viv_view_get(r.view, "custom_"); }

// viv_kb_article_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_kb_article_custom_by_id(viv_kb_article r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_kb_article_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_kb_article_links(viv_kb_article r) { return viv_view_get(r.view, "links"); }

// viv_kb_article_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_kb_article_links_up_to(viv_kb_article r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_kb_article_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_kb_article_links_of(viv_kb_article r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_kb_article_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_kb_article_watchers(viv_kb_article r) { return viv_view_get(r.view, "watchers"); }

// viv_kb_article_attachments gives attachments: its files (lazy). Its entries:
// viv_attachment_of.
VIV_INLINE viv_value viv_kb_article_attachments(viv_kb_article r) { return viv_view_get(r.view, "attachments"); }

// viv_kb_article_content gives content: body text.
VIV_INLINE viv_text viv_kb_article_content(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "content")); }

// viv_kb_article_format gives format: content format.
VIV_INLINE viv_text viv_kb_article_format(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "format")); }

// viv_kb_article_title gives title: title.
VIV_INLINE viv_text viv_kb_article_title(viv_kb_article r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_kb_article_updated gives updated: last change.
VIV_INLINE viv_date viv_kb_article_updated(viv_kb_article r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_kb_article_views gives views: view count.
VIV_INLINE int64_t viv_kb_article_views(viv_kb_article r) { return viv_as_int(viv_view_get(r.view, "views")); }

// viv_kb_article_categories gives categories: categories (lazy).
VIV_INLINE viv_value viv_kb_article_categories(viv_kb_article r) { return viv_view_get(r.view, "categories"); }

// viv_mail_transport_ref points to the record.
VIV_INLINE viv_ref viv_mail_transport_ref(viv_mail_transport r) {
	viv_ref to = {VIV("mail_transport"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_mail_transport_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_mail_transport_context(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_mail_transport_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_mail_transport_type(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_mail_transport_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_mail_transport_label(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_mail_transport_id gives id: its ID.
VIV_INLINE viv_id viv_mail_transport_id(viv_mail_transport r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_mail_transport_record_url gives record_url: its page.
VIV_INLINE viv_text viv_mail_transport_record_url(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_mail_transport_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_transport_comments(viv_mail_transport r) { return viv_view_get(r.view, "comments"); }

// viv_mail_transport_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_mail_transport_comments_up_to(viv_mail_transport r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_mail_transport_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_mail_transport_comment_count(viv_mail_transport r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_mail_transport_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_mail_transport_custom(viv_mail_transport r) { return viv_view_get(r.view, "custom_"); }

// viv_mail_transport_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_mail_transport_custom_by_id(viv_mail_transport r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_mail_transport_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_mail_transport_links(viv_mail_transport r) { return viv_view_get(r.view, "links"); }

// viv_mail_transport_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_mail_transport_links_up_to(viv_mail_transport r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_mail_transport_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_mail_transport_links_of(viv_mail_transport r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_mail_transport_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_mail_transport_watchers(viv_mail_transport r) { return viv_view_get(r.view, "watchers"); }

// viv_mail_transport_created gives created: creation time.
VIV_INLINE viv_date viv_mail_transport_created(viv_mail_transport r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_mail_transport_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_mail_transport_extension_id(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_mail_transport_name gives name: name.
VIV_INLINE viv_text viv_mail_transport_name(viv_mail_transport r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_mail_transport_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_mail_transport_updated_at(viv_mail_transport r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_message_ref points to the record.
VIV_INLINE viv_ref viv_message_ref(viv_message r) {
	viv_ref to = {VIV("message"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_message_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_message_context(viv_message r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_message_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_message_type(viv_message r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_message_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_message_label(viv_message r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_message_id gives id: its ID.
VIV_INLINE viv_id viv_message_id(viv_message r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_message_record_url gives record_url: its page.
VIV_INLINE viv_text viv_message_record_url(viv_message r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_message_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_message_comments(viv_message r) { return viv_view_get(r.view, "comments"); }

// viv_message_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_message_comments_up_to(viv_message r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_message_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_message_comment_count(viv_message r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_message_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_message_custom(viv_message r) { return viv_view_get(r.view, "custom_"); }

// viv_message_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_message_custom_by_id(viv_message r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_message_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_message_links(viv_message r) { return viv_view_get(r.view, "links"); }

// viv_message_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_message_links_up_to(viv_message r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_message_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_message_links_of(viv_message r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_message_attachments gives attachments: its files (lazy). Its entries:
// viv_attachment_of.
VIV_INLINE viv_value viv_message_attachments(viv_message r) { return viv_view_get(r.view, "attachments"); }

// viv_message_content gives content: body text (lazy).
VIV_INLINE viv_text viv_message_content(viv_message r) { return viv_as_text(viv_view_get(r.view, "content")); }

// viv_message_content_html gives content_html: body as HTML (lazy).
VIV_INLINE viv_text viv_message_content_html(viv_message r) { return viv_as_text(viv_view_get(r.view, "content_html")); }

// viv_message_created gives created: creation time.
VIV_INLINE viv_date viv_message_created(viv_message r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_message_hash_header_message_id gives hash_header_message_id: hash of the
// Message-Id.
VIV_INLINE viv_text viv_message_hash_header_message_id(viv_message r) { return viv_as_text(viv_view_get(r.view, "hash_header_message_id")); }

// viv_message_headers gives headers: mail headers (lazy).
VIV_INLINE viv_value viv_message_headers(viv_message r) { return viv_view_get(r.view, "headers"); }

// viv_message_html_attachment_id gives html_attachment_id: attachment holding
// the HTML part.
VIV_INLINE viv_id viv_message_html_attachment_id(viv_message r) { return viv_as_int(viv_view_get(r.view, "html_attachment_id")); }

// viv_message_is_broadcast gives is_broadcast: sent as broadcast.
VIV_INLINE bool viv_message_is_broadcast(viv_message r) { return viv_as_bool(viv_view_get(r.view, "is_broadcast")); }

// viv_message_is_not_sent gives is_not_sent: saved but not sent.
VIV_INLINE bool viv_message_is_not_sent(viv_message r) { return viv_as_bool(viv_view_get(r.view, "is_not_sent")); }

// viv_message_is_outgoing gives is_outgoing: outbound.
VIV_INLINE bool viv_message_is_outgoing(viv_message r) { return viv_as_bool(viv_view_get(r.view, "is_outgoing")); }

// viv_message_reply_cc gives reply_cc: computed Cc for a reply (lazy).
VIV_INLINE viv_text viv_message_reply_cc(viv_message r) { return viv_as_text(viv_view_get(r.view, "reply_cc")); }

// viv_message_reply_to gives reply_to: computed To for a reply (lazy).
VIV_INLINE viv_text viv_message_reply_to(viv_message r) { return viv_as_text(viv_view_get(r.view, "reply_to")); }

// viv_message_response_time gives response_time: time to this reply.
VIV_INLINE int64_t viv_message_response_time(viv_message r) { return viv_as_int(viv_view_get(r.view, "response_time")); }

// viv_message_signed_at gives signed_at: time the signature was verified.
VIV_INLINE viv_date viv_message_signed_at(viv_message r) { return viv_as_int(viv_view_get(r.view, "signed_at")); }

// viv_message_signed_key_fingerprint gives signed_key_fingerprint: fingerprint
// of the signer.
VIV_INLINE viv_text viv_message_signed_key_fingerprint(viv_message r) { return viv_as_text(viv_view_get(r.view, "signed_key_fingerprint")); }

// viv_message_storage_size gives storage_size: stored size.
VIV_INLINE int64_t viv_message_storage_size(viv_message r) { return viv_as_int(viv_view_get(r.view, "storage_size")); }

// viv_message_token gives token: unique token (since 10.4.10).
VIV_INLINE viv_text viv_message_token(viv_message r) { return viv_as_text(viv_view_get(r.view, "token")); }

// viv_message_was_encrypted gives was_encrypted: arrived encrypted.
VIV_INLINE bool viv_message_was_encrypted(viv_message r) { return viv_as_bool(viv_view_get(r.view, "was_encrypted")); }

// viv_message_sender gives the record behind sender_.
VIV_INLINE viv_address viv_message_sender(viv_message r) {
	viv_address to = {viv_view_linked(r.view, "sender_")};
	return to;
}

// viv_message_ticket gives the record behind ticket_.
VIV_INLINE viv_ticket viv_message_ticket(viv_message r) {
	viv_ticket to = {viv_view_linked(r.view, "ticket_")};
	return to;
}

// viv_message_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_message_worker(viv_message r) {
	viv_worker to = {viv_view_linked(r.view, "worker_")};
	return to;
}

// viv_notification_ref points to the record.
VIV_INLINE viv_ref viv_notification_ref(viv_notification r) {
	viv_ref to = {VIV("notification"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_notification_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_notification_context(viv_notification r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_notification_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_notification_type(viv_notification r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_notification_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_notification_label(viv_notification r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_notification_id gives id: its ID.
VIV_INLINE viv_id viv_notification_id(viv_notification r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_notification_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_notification_links(viv_notification r) { return viv_view_get(r.view, "links"); }

// viv_notification_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_notification_links_up_to(viv_notification r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_notification_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_notification_links_of(viv_notification r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_notification_activity_point gives activity_point: activity code.
VIV_INLINE viv_text viv_notification_activity_point(viv_notification r) { return viv_as_text(viv_view_get(r.view, "activity_point")); }

// viv_notification_created gives created: creation time.
VIV_INLINE viv_date viv_notification_created(viv_notification r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_notification_event_json gives event_json: raw activity entry.
VIV_INLINE viv_text viv_notification_event_json(viv_notification r) { return viv_as_text(viv_view_get(r.view, "event_json")); }

// viv_notification_is_read gives is_read: already read.
VIV_INLINE bool viv_notification_is_read(viv_notification r) { return viv_as_bool(viv_view_get(r.view, "is_read")); }

// viv_notification_message gives message: rendered text.
VIV_INLINE viv_text viv_notification_message(viv_notification r) { return viv_as_text(viv_view_get(r.view, "message")); }

// viv_notification_message_html gives message_html: rendered HTML.
VIV_INLINE viv_text viv_notification_message_html(viv_notification r) { return viv_as_text(viv_view_get(r.view, "message_html")); }

// viv_notification_url gives url: URL.
VIV_INLINE viv_text viv_notification_url(viv_notification r) { return viv_as_text(viv_view_get(r.view, "url")); }

// viv_notification_url_markread gives url_markread: mark-as-read URL.
VIV_INLINE viv_text viv_notification_url_markread(viv_notification r) { return viv_as_text(viv_view_get(r.view, "url_markread")); }

// viv_notification_assignee gives the record behind assignee_.
VIV_INLINE viv_worker viv_notification_assignee(viv_notification r) {
	viv_worker to = {viv_view_linked(r.view, "assignee_")};
	return to;
}

// viv_notification_target gives the record behind target_.
VIV_INLINE viv_any_record viv_notification_target(viv_notification r) {
	viv_any_record to = {viv_view_linked(r.view, "target_")};
	return to;
}

// viv_opportunity_ref points to the record.
VIV_INLINE viv_ref viv_opportunity_ref(viv_opportunity r) {
	viv_ref to = {VIV("opportunity"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_opportunity_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_opportunity_context(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_opportunity_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_opportunity_type(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_opportunity_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_opportunity_label(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_opportunity_id gives id: its ID.
VIV_INLINE viv_id viv_opportunity_id(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_opportunity_record_url gives record_url: its page.
VIV_INLINE viv_text viv_opportunity_record_url(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_opportunity_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_opportunity_comments(viv_opportunity r) { return viv_view_get(r.view, "comments"); }

// viv_opportunity_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_opportunity_comments_up_to(viv_opportunity r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_opportunity_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_opportunity_comment_count(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_opportunity_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_opportunity_custom(viv_opportunity r) { return viv_view_get(r.view, "custom_"); }

// viv_opportunity_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_opportunity_custom_by_id(viv_opportunity r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_opportunity_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_opportunity_links(viv_opportunity r) { return viv_view_get(r.view, "links"); }

// viv_opportunity_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_opportunity_links_up_to(viv_opportunity r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_opportunity_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_opportunity_links_of(viv_opportunity r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_opportunity_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_opportunity_watchers(viv_opportunity r) { return viv_view_get(r.view, "watchers"); }

// viv_opportunity_amount gives amount: monetary value.
VIV_INLINE double viv_opportunity_amount(viv_opportunity r) { return viv_as_float(viv_view_get(r.view, "amount")); }

// viv_opportunity_amount_label gives amount__label: formatted amount.
VIV_INLINE viv_text viv_opportunity_amount_label(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "amount__label")); }

// viv_opportunity_closed_at gives closed_at: time it was closed.
VIV_INLINE viv_date viv_opportunity_closed_at(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "closed_at")); }

// viv_opportunity_created gives created: creation time.
VIV_INLINE viv_date viv_opportunity_created(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_opportunity_is_closed gives is_closed: closed flag.
VIV_INLINE bool viv_opportunity_is_closed(viv_opportunity r) { return viv_as_bool(viv_view_get(r.view, "is_closed")); }

// viv_opportunity_is_won gives is_won: won flag.
VIV_INLINE bool viv_opportunity_is_won(viv_opportunity r) { return viv_as_bool(viv_view_get(r.view, "is_won")); }

// viv_opportunity_status gives status: status word.
VIV_INLINE viv_text viv_opportunity_status(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "status")); }

// viv_opportunity_status_id gives status_id: status code.
VIV_INLINE int64_t viv_opportunity_status_id(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "status_id")); }

// viv_opportunity_title gives title: title.
VIV_INLINE viv_text viv_opportunity_title(viv_opportunity r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_opportunity_updated gives updated: last change.
VIV_INLINE viv_date viv_opportunity_updated(viv_opportunity r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_opportunity_amount_currency gives the record behind amount_currency_.
VIV_INLINE viv_currency viv_opportunity_amount_currency(viv_opportunity r) {
	viv_currency to = {viv_view_linked(r.view, "amount_currency_")};
	return to;
}

// viv_org_ref points to the record.
VIV_INLINE viv_ref viv_org_ref(viv_org r) {
	viv_ref to = {VIV("org"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_org_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_org_context(viv_org r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_org_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_org_type(viv_org r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_org_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_org_label(viv_org r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_org_id gives id: its ID.
VIV_INLINE viv_id viv_org_id(viv_org r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_org_record_url gives record_url: its page.
VIV_INLINE viv_text viv_org_record_url(viv_org r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_org_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_org_comments(viv_org r) { return viv_view_get(r.view, "comments"); }

// viv_org_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_org_comments_up_to(viv_org r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_org_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_org_comment_count(viv_org r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_org_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_org_custom(viv_org r) { return viv_view_get(r.view, "custom_"); }

// viv_org_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_org_custom_by_id(viv_org r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_org_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_org_links(viv_org r) { return viv_view_get(r.view, "links"); }

// viv_org_links_up_to gives links~<n>: linked records by type, newest n of each
// (1-25) (lazy).
VIV_INLINE viv_value viv_org_links_up_to(viv_org r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_org_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_org_links_of(viv_org r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_org_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_org_watchers(viv_org r) { return viv_view_get(r.view, "watchers"); }

// viv_org_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_org_image_url(viv_org r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_org_city gives city: city.
VIV_INLINE viv_text viv_org_city(viv_org r) { return viv_as_text(viv_view_get(r.view, "city")); }

// viv_org_country gives country: country.
VIV_INLINE viv_text viv_org_country(viv_org r) { return viv_as_text(viv_view_get(r.view, "country")); }

// viv_org_created gives created: creation time.
VIV_INLINE viv_date viv_org_created(viv_org r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_org_name gives name: name.
VIV_INLINE viv_text viv_org_name(viv_org r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_org_phone gives phone: phone number.
VIV_INLINE viv_text viv_org_phone(viv_org r) { return viv_as_text(viv_view_get(r.view, "phone")); }

// viv_org_postal gives postal: postal code.
VIV_INLINE viv_text viv_org_postal(viv_org r) { return viv_as_text(viv_view_get(r.view, "postal")); }

// viv_org_province gives province: state or province.
VIV_INLINE viv_text viv_org_province(viv_org r) { return viv_as_text(viv_view_get(r.view, "province")); }

// viv_org_street gives street: street.
VIV_INLINE viv_text viv_org_street(viv_org r) { return viv_as_text(viv_view_get(r.view, "street")); }

// viv_org_updated gives updated: last change.
VIV_INLINE viv_date viv_org_updated(viv_org r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_org_website gives website: website.
VIV_INLINE viv_text viv_org_website(viv_org r) { return viv_as_text(viv_view_get(r.view, "website")); }

// viv_org_last_recipient_message gives last_recipient_message: latest message
// sent to them (lazy).
VIV_INLINE viv_any_record viv_org_last_recipient_message(viv_org r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_recipient_message"))}; }

// viv_org_last_sender_message gives last_sender_message: latest message they
// sent (lazy).
VIV_INLINE viv_any_record viv_org_last_sender_message(viv_org r) { return (viv_any_record){viv_within(viv_view_get(r.view, "last_sender_message"))}; }

// viv_org_email gives the record behind email_.
VIV_INLINE viv_address viv_org_email(viv_org r) {
	viv_address to = {viv_view_linked(r.view, "email_")};
	return to;
}

// viv_profile_tab_ref points to the record.
VIV_INLINE viv_ref viv_profile_tab_ref(viv_profile_tab r) {
	viv_ref to = {VIV("profile_tab"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_profile_tab_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_profile_tab_context(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_profile_tab_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_profile_tab_type(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_profile_tab_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_profile_tab_label(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_profile_tab_id gives id: its ID.
VIV_INLINE viv_id viv_profile_tab_id(viv_profile_tab r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_profile_tab_record_url gives record_url: its page.
VIV_INLINE viv_text viv_profile_tab_record_url(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_profile_tab_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_profile_tab_comments(viv_profile_tab r) { return viv_view_get(r.view, "comments"); }

// viv_profile_tab_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_profile_tab_comments_up_to(viv_profile_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_profile_tab_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_profile_tab_comment_count(viv_profile_tab r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_profile_tab_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_profile_tab_custom(viv_profile_tab r) { return viv_view_get(r.view, "custom_"); }

// viv_profile_tab_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_profile_tab_custom_by_id(viv_profile_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_profile_tab_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_profile_tab_links(viv_profile_tab r) { return viv_view_get(r.view, "links"); }

// viv_profile_tab_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_profile_tab_links_up_to(viv_profile_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_profile_tab_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_profile_tab_links_of(viv_profile_tab r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_profile_tab_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_profile_tab_watchers(viv_profile_tab r) { return viv_view_get(r.view, "watchers"); }

// viv_profile_tab_context_key gives context: record type.
VIV_INLINE viv_text viv_profile_tab_context_key(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "context")); }

// viv_profile_tab_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_profile_tab_extension_id(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_profile_tab_name gives name: name.
VIV_INLINE viv_text viv_profile_tab_name(viv_profile_tab r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_profile_tab_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_profile_tab_updated_at(viv_profile_tab r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_profile_widget_ref points to the record.
VIV_INLINE viv_ref viv_profile_widget_ref(viv_profile_widget r) {
	viv_ref to = {VIV("profile_widget"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_profile_widget_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_profile_widget_context(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_profile_widget_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_profile_widget_type(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_profile_widget_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_profile_widget_label(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_profile_widget_id gives id: its ID.
VIV_INLINE viv_id viv_profile_widget_id(viv_profile_widget r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_profile_widget_record_url gives record_url: its page.
VIV_INLINE viv_text viv_profile_widget_record_url(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_profile_widget_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_profile_widget_comments(viv_profile_widget r) { return viv_view_get(r.view, "comments"); }

// viv_profile_widget_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_profile_widget_comments_up_to(viv_profile_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_profile_widget_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_profile_widget_comment_count(viv_profile_widget r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_profile_widget_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_profile_widget_custom(viv_profile_widget r) { return viv_view_get(r.view, "custom_"); }

// viv_profile_widget_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_profile_widget_custom_by_id(viv_profile_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_profile_widget_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_profile_widget_links(viv_profile_widget r) { return viv_view_get(r.view, "links"); }

// viv_profile_widget_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_profile_widget_links_up_to(viv_profile_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_profile_widget_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_profile_widget_links_of(viv_profile_widget r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_profile_widget_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_profile_widget_watchers(viv_profile_widget r) { return viv_view_get(r.view, "watchers"); }

// viv_profile_widget_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_profile_widget_extension_id(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_profile_widget_name gives name: name.
VIV_INLINE viv_text viv_profile_widget_name(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_profile_widget_pos gives pos: position.
VIV_INLINE int64_t viv_profile_widget_pos(viv_profile_widget r) { return viv_as_int(viv_view_get(r.view, "pos")); }

// viv_profile_widget_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_profile_widget_updated_at(viv_profile_widget r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_profile_widget_width_units gives width_units: width in grid units.
VIV_INLINE int64_t viv_profile_widget_width_units(viv_profile_widget r) { return viv_as_int(viv_view_get(r.view, "width_units")); }

// viv_profile_widget_zone gives zone: layout zone.
VIV_INLINE viv_text viv_profile_widget_zone(viv_profile_widget r) { return viv_as_text(viv_view_get(r.view, "zone")); }

// viv_profile_widget_profile_tab gives the record behind profile_tab_.
VIV_INLINE viv_profile_tab viv_profile_widget_profile_tab(viv_profile_widget r) {
	viv_profile_tab to = {viv_view_linked(r.view, "profile_tab_")};
	return to;
}

// viv_reminder_ref points to the record.
VIV_INLINE viv_ref viv_reminder_ref(viv_reminder r) {
	viv_ref to = {VIV("reminder"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_reminder_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_reminder_context(viv_reminder r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_reminder_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_reminder_type(viv_reminder r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_reminder_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_reminder_label(viv_reminder r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_reminder_id gives id: its ID.
VIV_INLINE viv_id viv_reminder_id(viv_reminder r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_reminder_record_url gives record_url: its page.
VIV_INLINE viv_text viv_reminder_record_url(viv_reminder r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_reminder_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_reminder_comments(viv_reminder r) { return viv_view_get(r.view, "comments"); }

// viv_reminder_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_reminder_comments_up_to(viv_reminder r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_reminder_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_reminder_comment_count(viv_reminder r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_reminder_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_reminder_custom(viv_reminder r) { return viv_view_get(r.view, "custom_"); }

// viv_reminder_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_reminder_custom_by_id(viv_reminder r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_reminder_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_reminder_links(viv_reminder r) { return viv_view_get(r.view, "links"); }

// viv_reminder_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_reminder_links_up_to(viv_reminder r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_reminder_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_reminder_links_of(viv_reminder r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_reminder_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_reminder_watchers(viv_reminder r) { return viv_view_get(r.view, "watchers"); }

// viv_reminder_is_closed gives is_closed: closed flag.
VIV_INLINE bool viv_reminder_is_closed(viv_reminder r) { return viv_as_bool(viv_view_get(r.view, "is_closed")); }

// viv_reminder_name gives name: name.
VIV_INLINE viv_text viv_reminder_name(viv_reminder r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_reminder_remind_at gives remind_at: due time.
VIV_INLINE viv_date viv_reminder_remind_at(viv_reminder r) { return viv_as_int(viv_view_get(r.view, "remind_at")); }

// viv_reminder_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_reminder_updated_at(viv_reminder r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_reminder_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_reminder_worker(viv_reminder r) {
	viv_worker to = {viv_view_linked(r.view, "worker_")};
	return to;
}

// viv_role_ref points to the record.
VIV_INLINE viv_ref viv_role_ref(viv_role r) {
	viv_ref to = {VIV("role"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_role_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_role_context(viv_role r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_role_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_role_type(viv_role r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_role_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_role_label(viv_role r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_role_id gives id: its ID.
VIV_INLINE viv_id viv_role_id(viv_role r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_role_record_url gives record_url: its page.
VIV_INLINE viv_text viv_role_record_url(viv_role r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_role_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_role_comments(viv_role r) { return viv_view_get(r.view, "comments"); }

// viv_role_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_role_comments_up_to(viv_role r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_role_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_role_comment_count(viv_role r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_role_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_role_custom(viv_role r) { return viv_view_get(r.view, "custom_"); }

// viv_role_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_role_custom_by_id(viv_role r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_role_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_role_links(viv_role r) { return viv_view_get(r.view, "links"); }

// viv_role_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_role_links_up_to(viv_role r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_role_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_role_links_of(viv_role r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_role_editor_query_worker gives editor_query_worker: query of editors.
VIV_INLINE viv_text viv_role_editor_query_worker(viv_role r) { return viv_as_text(viv_view_get(r.view, "editor_query_worker")); }

// viv_role_member_query_worker gives member_query_worker: query of members.
VIV_INLINE viv_text viv_role_member_query_worker(viv_role r) { return viv_as_text(viv_view_get(r.view, "member_query_worker")); }

// viv_role_name gives name: name.
VIV_INLINE viv_text viv_role_name(viv_role r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_role_privs_mode gives privs_mode: privilege mode.
VIV_INLINE viv_text viv_role_privs_mode(viv_role r) { return viv_as_text(viv_view_get(r.view, "privs_mode")); }

// viv_role_reader_query_worker gives reader_query_worker: query of readers.
VIV_INLINE viv_text viv_role_reader_query_worker(viv_role r) { return viv_as_text(viv_view_get(r.view, "reader_query_worker")); }

// viv_role_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_role_updated_at(viv_role r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_sensor_ref points to the record.
VIV_INLINE viv_ref viv_sensor_ref(viv_sensor r) {
	viv_ref to = {VIV("sensor"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_sensor_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_sensor_custom(viv_sensor r) { return viv_view_get(r.view, "custom_"); }

// viv_sensor_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_sensor_custom_by_id(viv_sensor r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_sensor_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_sensor_watchers(viv_sensor r) { return viv_view_get(r.view, "watchers"); }

// viv_sensor_context gives _context: record type id.
VIV_INLINE viv_text viv_sensor_context(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_sensor_label gives _label: display label.
VIV_INLINE viv_text viv_sensor_label(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_sensor_id gives id: record id.
VIV_INLINE viv_id viv_sensor_id(viv_sensor r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_sensor_metric gives metric: current reading.
VIV_INLINE viv_text viv_sensor_metric(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "metric")); }

// viv_sensor_metric_delta gives metric_delta: change of the reading.
VIV_INLINE double viv_sensor_metric_delta(viv_sensor r) { return viv_as_float(viv_view_get(r.view, "metric_delta")); }

// viv_sensor_metric_type gives metric_type: kind of reading.
VIV_INLINE viv_text viv_sensor_metric_type(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "metric_type")); }

// viv_sensor_name gives name: name.
VIV_INLINE viv_text viv_sensor_name(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_sensor_output gives output: text of the last reading.
VIV_INLINE viv_text viv_sensor_output(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "output")); }

// viv_sensor_status gives status: status word.
VIV_INLINE viv_text viv_sensor_status(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "status")); }

// viv_sensor_tag gives tag: unique tag.
VIV_INLINE viv_text viv_sensor_tag(viv_sensor r) { return viv_as_text(viv_view_get(r.view, "tag")); }

// viv_sensor_updated gives updated: last change.
VIV_INLINE viv_date viv_sensor_updated(viv_sensor r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_sensor_comments gives comments: comments, newest 10 by default
// (comments~25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_sensor_comments(viv_sensor r) { return viv_view_get(r.view, "comments"); }

// viv_sensor_links gives links: linked records (links.task, links~25) (lazy).
VIV_INLINE viv_value viv_sensor_links(viv_sensor r) { return viv_view_get(r.view, "links"); }

// viv_server_ref points to the record.
VIV_INLINE viv_ref viv_server_ref(viv_server r) {
	viv_ref to = {VIV("server"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_server_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_server_context(viv_server r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_server_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_server_type(viv_server r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_server_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_server_label(viv_server r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_server_id gives id: its ID.
VIV_INLINE viv_id viv_server_id(viv_server r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_server_record_url gives record_url: its page.
VIV_INLINE viv_text viv_server_record_url(viv_server r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_server_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_server_comments(viv_server r) { return viv_view_get(r.view, "comments"); }

// viv_server_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_server_comments_up_to(viv_server r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_server_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_server_comment_count(viv_server r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_server_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_server_custom(viv_server r) { return viv_view_get(r.view, "custom_"); }

// viv_server_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_server_custom_by_id(viv_server r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_server_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_server_links(viv_server r) { return viv_view_get(r.view, "links"); }

// viv_server_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_server_links_up_to(viv_server r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_server_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_server_links_of(viv_server r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_server_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_server_watchers(viv_server r) { return viv_view_get(r.view, "watchers"); }

// viv_server_created gives created: creation time.
VIV_INLINE viv_date viv_server_created(viv_server r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_server_name gives name: name.
VIV_INLINE viv_text viv_server_name(viv_server r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_server_updated gives updated: last change.
VIV_INLINE viv_date viv_server_updated(viv_server r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_task_ref points to the record.
VIV_INLINE viv_ref viv_task_ref(viv_task r) {
	viv_ref to = {VIV("task"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_task_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_task_context(viv_task r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_task_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_task_type(viv_task r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_task_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_task_label(viv_task r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_task_id gives id: its ID.
VIV_INLINE viv_id viv_task_id(viv_task r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_task_record_url gives record_url: its page.
VIV_INLINE viv_text viv_task_record_url(viv_task r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_task_comments gives comments: the newest 10 comments (lazy). Its entries:
// viv_comment_of.
VIV_INLINE viv_value viv_task_comments(viv_task r) { return viv_view_get(r.view, "comments"); }

// viv_task_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_task_comments_up_to(viv_task r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_task_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_task_comment_count(viv_task r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_task_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_task_custom(viv_task r) { return viv_view_get(r.view, "custom_"); }

// viv_task_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_task_custom_by_id(viv_task r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_task_links gives links: linked records by type, newest 10 of each (lazy).
VIV_INLINE viv_value viv_task_links(viv_task r) { return viv_view_get(r.view, "links"); }

// viv_task_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_task_links_up_to(viv_task r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_task_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_task_links_of(viv_task r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_task_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_task_watchers(viv_task r) { return viv_view_get(r.view, "watchers"); }

// viv_task_completed gives completed: completion time.
VIV_INLINE viv_date viv_task_completed(viv_task r) { return viv_as_int(viv_view_get(r.view, "completed")); }

// viv_task_created gives created: creation time.
VIV_INLINE viv_date viv_task_created(viv_task r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_task_due gives due: due time.
VIV_INLINE viv_date viv_task_due(viv_task r) { return viv_as_int(viv_view_get(r.view, "due")); }

// viv_task_importance gives importance: 0-100.
VIV_INLINE int64_t viv_task_importance(viv_task r) { return viv_as_int(viv_view_get(r.view, "importance")); }

// viv_task_is_completed gives is_completed: done flag.
VIV_INLINE bool viv_task_is_completed(viv_task r) { return viv_as_bool(viv_view_get(r.view, "is_completed")); }

// viv_task_reopen gives reopen: reopen time.
VIV_INLINE viv_date viv_task_reopen(viv_task r) { return viv_as_int(viv_view_get(r.view, "reopen")); }

// viv_task_status gives status: status word.
VIV_INLINE viv_text viv_task_status(viv_task r) { return viv_as_text(viv_view_get(r.view, "status")); }

// viv_task_status_id gives status_id: status code.
VIV_INLINE int64_t viv_task_status_id(viv_task r) { return viv_as_int(viv_view_get(r.view, "status_id")); }

// viv_task_title gives title: title.
VIV_INLINE viv_text viv_task_title(viv_task r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_task_updated gives updated: last change.
VIV_INLINE viv_date viv_task_updated(viv_task r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_task_owner gives the record behind owner_.
VIV_INLINE viv_worker viv_task_owner(viv_task r) {
	viv_worker to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_ticket_ref points to the record.
VIV_INLINE viv_ref viv_ticket_ref(viv_ticket r) {
	viv_ref to = {VIV("ticket"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_ticket_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_ticket_context(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_ticket_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_ticket_type(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_ticket_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_ticket_label(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_ticket_id gives id: its ID.
VIV_INLINE viv_id viv_ticket_id(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_ticket_record_url gives record_url: its page.
VIV_INLINE viv_text viv_ticket_record_url(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_ticket_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_ticket_comments(viv_ticket r) { return viv_view_get(r.view, "comments"); }

// viv_ticket_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_ticket_comments_up_to(viv_ticket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_ticket_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_ticket_comment_count(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_ticket_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_ticket_custom(viv_ticket r) { return viv_view_get(r.view, "custom_"); }

// viv_ticket_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_ticket_custom_by_id(viv_ticket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_ticket_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_ticket_links(viv_ticket r) { return viv_view_get(r.view, "links"); }

// viv_ticket_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_ticket_links_up_to(viv_ticket r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_ticket_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_ticket_links_of(viv_ticket r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_ticket_watchers gives watchers: workers who watch it (lazy). Its entries:
// viv_worker_of.
VIV_INLINE viv_value viv_ticket_watchers(viv_ticket r) { return viv_view_get(r.view, "watchers"); }

// viv_ticket_attachments gives attachments: its files (lazy). Its entries:
// viv_attachment_of.
VIV_INLINE viv_value viv_ticket_attachments(viv_ticket r) { return viv_view_get(r.view, "attachments"); }

// viv_ticket_closed gives closed: time it was closed.
VIV_INLINE viv_date viv_ticket_closed(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "closed")); }

// viv_ticket_closed_at gives closed_at: time it was closed.
VIV_INLINE viv_date viv_ticket_closed_at(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "closed_at")); }

// viv_ticket_created gives created: creation time.
VIV_INLINE viv_date viv_ticket_created(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "created")); }

// viv_ticket_elapsed_resolution_first gives elapsed_resolution_first: time to
// first close.
VIV_INLINE int64_t viv_ticket_elapsed_resolution_first(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "elapsed_resolution_first")); }

// viv_ticket_elapsed_response_first gives elapsed_response_first: time to first
// reply.
VIV_INLINE int64_t viv_ticket_elapsed_response_first(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "elapsed_response_first")); }

// viv_ticket_elapsed_status_open gives elapsed_status_open: total open time
// (since 10.4.10).
VIV_INLINE int64_t viv_ticket_elapsed_status_open(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "elapsed_status_open")); }

// viv_ticket_importance gives importance: 0-100.
VIV_INLINE int64_t viv_ticket_importance(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "importance")); }

// viv_ticket_last_opened_at gives last_opened_at: last reopening (since
// 10.4.10).
VIV_INLINE viv_date viv_ticket_last_opened_at(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "last_opened_at")); }

// viv_ticket_mask gives mask: public reference.
VIV_INLINE viv_text viv_ticket_mask(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "mask")); }

// viv_ticket_num_messages gives num_messages: message count.
VIV_INLINE int64_t viv_ticket_num_messages(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "num_messages")); }

// viv_ticket_num_messages_in gives num_messages_in: inbound count (since
// 10.4.10).
VIV_INLINE int64_t viv_ticket_num_messages_in(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "num_messages_in")); }

// viv_ticket_num_messages_out gives num_messages_out: outbound count (since
// 10.4.10).
VIV_INLINE int64_t viv_ticket_num_messages_out(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "num_messages_out")); }

// viv_ticket_reopen_date gives reopen_date: reopen time.
VIV_INLINE viv_date viv_ticket_reopen_date(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "reopen_date")); }

// viv_ticket_spam_score gives spam_score: 0..1 spam likelihood.
VIV_INLINE double viv_ticket_spam_score(viv_ticket r) { return viv_as_float(viv_view_get(r.view, "spam_score")); }

// viv_ticket_spam_training gives spam_training: S spam, N ham, empty untrained.
VIV_INLINE viv_text viv_ticket_spam_training(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "spam_training")); }

// viv_ticket_status gives status: status word.
VIV_INLINE viv_text viv_ticket_status(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "status")); }

// viv_ticket_status_id gives status_id: status code.
VIV_INLINE int64_t viv_ticket_status_id(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "status_id")); }

// viv_ticket_subject gives subject: subject line.
VIV_INLINE viv_text viv_ticket_subject(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "subject")); }

// viv_ticket_updated gives updated: last change.
VIV_INLINE viv_date viv_ticket_updated(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_ticket_url gives url: URL.
VIV_INLINE viv_text viv_ticket_url(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "url")); }

// viv_ticket_messages gives _messages: all messages (lazy).
VIV_INLINE viv_value viv_ticket_messages(viv_ticket r) { return viv_view_get(r.view, "_messages"); }

// viv_ticket_participants gives participants: participant addresses (lazy).
VIV_INLINE viv_value viv_ticket_participants(viv_ticket r) { return viv_view_get(r.view, "participants"); }

// viv_ticket_requester_emails gives requester_emails: participant emails as
// text (lazy).
VIV_INLINE viv_text viv_ticket_requester_emails(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "requester_emails")); }

// viv_ticket_requesters gives requesters: participants by id (lazy).
VIV_INLINE viv_value viv_ticket_requesters(viv_ticket r) { return viv_view_get(r.view, "requesters"); }

// viv_ticket_signature gives signature: signature for the current bucket
// (lazy).
VIV_INLINE viv_text viv_ticket_signature(viv_ticket r) { return viv_as_text(viv_view_get(r.view, "signature")); }

// viv_ticket_latest_incoming_activity gives latest_incoming_activity: last
// inbound time (lazy).
VIV_INLINE viv_date viv_ticket_latest_incoming_activity(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "latest_incoming_activity")); }

// viv_ticket_latest_outgoing_activity gives latest_outgoing_activity: last
// outbound time (lazy).
VIV_INLINE viv_date viv_ticket_latest_outgoing_activity(viv_ticket r) { return viv_as_int(viv_view_get(r.view, "latest_outgoing_activity")); }

// viv_ticket_bucket gives the record behind bucket_.
VIV_INLINE viv_bucket viv_ticket_bucket(viv_ticket r) {
	viv_bucket to = {viv_view_linked(r.view, "bucket_")};
	return to;
}

// viv_ticket_group gives the record behind group_.
VIV_INLINE viv_group viv_ticket_group(viv_ticket r) {
	viv_group to = {viv_view_linked(r.view, "group_")};
	return to;
}

// viv_ticket_initial_message gives the record behind initial_message_.
VIV_INLINE viv_message viv_ticket_initial_message(viv_ticket r) {
	viv_message to = {viv_view_linked(r.view, "initial_message_")};
	return to;
}

// viv_ticket_initial_response_message gives the record behind
// initial_response_message_.
VIV_INLINE viv_message viv_ticket_initial_response_message(viv_ticket r) {
	viv_message to = {viv_view_linked(r.view, "initial_response_message_")};
	return to;
}

// viv_ticket_latest_message gives the record behind latest_message_.
VIV_INLINE viv_message viv_ticket_latest_message(viv_ticket r) {
	viv_message to = {viv_view_linked(r.view, "latest_message_")};
	return to;
}

// viv_ticket_org gives the record behind org_.
VIV_INLINE viv_org viv_ticket_org(viv_ticket r) {
	viv_org to = {viv_view_linked(r.view, "org_")};
	return to;
}

// viv_ticket_owner gives the record behind owner_.
VIV_INLINE viv_worker viv_ticket_owner(viv_ticket r) {
	viv_worker to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_time_entry_ref points to the record.
VIV_INLINE viv_ref viv_time_entry_ref(viv_time_entry r) {
	viv_ref to = {VIV("time_entry"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_time_entry_context gives _context: type of the record as the host writes
// it.
VIV_INLINE viv_text viv_time_entry_context(viv_time_entry r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_time_entry_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_time_entry_type(viv_time_entry r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_time_entry_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_time_entry_label(viv_time_entry r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_time_entry_id gives id: its ID.
VIV_INLINE viv_id viv_time_entry_id(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_time_entry_record_url gives record_url: its page.
VIV_INLINE viv_text viv_time_entry_record_url(viv_time_entry r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_time_entry_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_time_entry_comments(viv_time_entry r) { return viv_view_get(r.view, "comments"); }

// viv_time_entry_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_time_entry_comments_up_to(viv_time_entry r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_time_entry_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_time_entry_comment_count(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_time_entry_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_time_entry_custom(viv_time_entry r) { return viv_view_get(r.view, "custom_"); }

// viv_time_entry_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_time_entry_custom_by_id(viv_time_entry r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_time_entry_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_time_entry_links(viv_time_entry r) { return viv_view_get(r.view, "links"); }

// viv_time_entry_links_up_to gives links~<n>: linked records by type, newest n
// of each (1-25) (lazy).
VIV_INLINE viv_value viv_time_entry_links_up_to(viv_time_entry r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_time_entry_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_time_entry_links_of(viv_time_entry r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_time_entry_watchers gives watchers: workers who watch it (lazy). Its
// entries: viv_worker_of.
VIV_INLINE viv_value viv_time_entry_watchers(viv_time_entry r) { return viv_view_get(r.view, "watchers"); }

// viv_time_entry_activity_id gives activity_id: activity type id.
VIV_INLINE viv_id viv_time_entry_activity_id(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "activity_id")); }

// viv_time_entry_is_closed gives is_closed: closed flag.
VIV_INLINE bool viv_time_entry_is_closed(viv_time_entry r) { return viv_as_bool(viv_view_get(r.view, "is_closed")); }

// viv_time_entry_log_date gives log_date: date of the work.
VIV_INLINE viv_date viv_time_entry_log_date(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "log_date")); }

// viv_time_entry_mins gives mins: minutes spent.
VIV_INLINE int64_t viv_time_entry_mins(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "mins")); }

// viv_time_entry_secs gives secs: seconds spent (since 10.4.10).
VIV_INLINE int64_t viv_time_entry_secs(viv_time_entry r) { return viv_as_int(viv_view_get(r.view, "secs")); }

// viv_time_entry_summary gives summary: short text.
VIV_INLINE viv_text viv_time_entry_summary(viv_time_entry r) { return viv_as_text(viv_view_get(r.view, "summary")); }

// viv_time_entry_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_time_entry_worker(viv_time_entry r) {
	viv_worker to = {viv_view_linked(r.view, "worker_")};
	return to;
}

// viv_worker_ref points to the record.
VIV_INLINE viv_ref viv_worker_ref(viv_worker r) {
	viv_ref to = {VIV("worker"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_worker_context gives _context: type of the record as the host writes it.
VIV_INLINE viv_text viv_worker_context(viv_worker r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_worker_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_worker_type(viv_worker r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_worker_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_worker_label(viv_worker r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_worker_id gives id: its ID.
VIV_INLINE viv_id viv_worker_id(viv_worker r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_worker_record_url gives record_url: its page.
VIV_INLINE viv_text viv_worker_record_url(viv_worker r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_worker_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_worker_comments(viv_worker r) { return viv_view_get(r.view, "comments"); }

// viv_worker_comments_up_to gives comments~<n>: the newest n comments (1-25)
// (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_worker_comments_up_to(viv_worker r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_worker_comment_count gives comment_count: number of comments (lazy).
VIV_INLINE int64_t viv_worker_comment_count(viv_worker r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_worker_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_worker_custom(viv_worker r) { return viv_view_get(r.view, "custom_"); }

// viv_worker_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_worker_custom_by_id(viv_worker r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_worker_links gives links: linked records by type, newest 10 of each
// (lazy).
VIV_INLINE viv_value viv_worker_links(viv_worker r) { return viv_view_get(r.view, "links"); }

// viv_worker_links_up_to gives links~<n>: linked records by type, newest n of
// each (1-25) (lazy).
VIV_INLINE viv_value viv_worker_links_up_to(viv_worker r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_worker_links_of gives links.<name>: linked records of one type (lazy).
VIV_INLINE viv_value viv_worker_links_of(viv_worker r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_worker_image_url gives _image_url: its picture.
VIV_INLINE viv_text viv_worker_image_url(viv_worker r) { return viv_as_text(viv_view_get(r.view, "_image_url")); }

// viv_worker_at_mention_name gives at_mention_name: @mention nickname.
VIV_INLINE viv_text viv_worker_at_mention_name(viv_worker r) { return viv_as_text(viv_view_get(r.view, "at_mention_name")); }

// viv_worker_dob gives dob: birthday.
VIV_INLINE viv_text viv_worker_dob(viv_worker r) { return viv_as_text(viv_view_get(r.view, "dob")); }

// viv_worker_first_name gives first_name: given name.
VIV_INLINE viv_text viv_worker_first_name(viv_worker r) { return viv_as_text(viv_view_get(r.view, "first_name")); }

// viv_worker_full_name gives full_name: full name.
VIV_INLINE viv_text viv_worker_full_name(viv_worker r) { return viv_as_text(viv_view_get(r.view, "full_name")); }

// viv_worker_gender gives gender: gender code.
VIV_INLINE viv_text viv_worker_gender(viv_worker r) { return viv_as_text(viv_view_get(r.view, "gender")); }

// viv_worker_is_disabled gives is_disabled: switched off.
VIV_INLINE bool viv_worker_is_disabled(viv_worker r) { return viv_as_bool(viv_view_get(r.view, "is_disabled")); }

// viv_worker_is_superuser gives is_superuser: administrator.
VIV_INLINE bool viv_worker_is_superuser(viv_worker r) { return viv_as_bool(viv_view_get(r.view, "is_superuser")); }

// viv_worker_language gives language: language code.
VIV_INLINE viv_text viv_worker_language(viv_worker r) { return viv_as_text(viv_view_get(r.view, "language")); }

// viv_worker_last_name gives last_name: family name.
VIV_INLINE viv_text viv_worker_last_name(viv_worker r) { return viv_as_text(viv_view_get(r.view, "last_name")); }

// viv_worker_location gives location: location.
VIV_INLINE viv_text viv_worker_location(viv_worker r) { return viv_as_text(viv_view_get(r.view, "location")); }

// viv_worker_mobile gives mobile: mobile number.
VIV_INLINE viv_text viv_worker_mobile(viv_worker r) { return viv_as_text(viv_view_get(r.view, "mobile")); }

// viv_worker_phone gives phone: phone number.
VIV_INLINE viv_text viv_worker_phone(viv_worker r) { return viv_as_text(viv_view_get(r.view, "phone")); }

// viv_worker_time_format gives time_format: preferred time format.
VIV_INLINE viv_text viv_worker_time_format(viv_worker r) { return viv_as_text(viv_view_get(r.view, "time_format")); }

// viv_worker_timeout_idle_secs gives timeout_idle_secs: idle logout.
VIV_INLINE int64_t viv_worker_timeout_idle_secs(viv_worker r) { return viv_as_int(viv_view_get(r.view, "timeout_idle_secs")); }

// viv_worker_timezone gives timezone: time zone.
VIV_INLINE viv_text viv_worker_timezone(viv_worker r) { return viv_as_text(viv_view_get(r.view, "timezone")); }

// viv_worker_title gives title: title.
VIV_INLINE viv_text viv_worker_title(viv_worker r) { return viv_as_text(viv_view_get(r.view, "title")); }

// viv_worker_updated gives updated: last change.
VIV_INLINE viv_date viv_worker_updated(viv_worker r) { return viv_as_int(viv_view_get(r.view, "updated")); }

// viv_worker_emails gives emails: email addresses (lazy).
VIV_INLINE viv_value viv_worker_emails(viv_worker r) { return viv_view_get(r.view, "emails"); }

// viv_worker_groups gives groups: memberships (lazy).
VIV_INLINE viv_value viv_worker_groups(viv_worker r) { return viv_view_get(r.view, "groups"); }

// viv_worker_roles gives roles: roles (lazy).
VIV_INLINE viv_value viv_worker_roles(viv_worker r) { return viv_view_get(r.view, "roles"); }

// viv_worker_address gives the record behind address_.
VIV_INLINE viv_address viv_worker_address(viv_worker r) {
	viv_address to = {viv_view_linked(r.view, "address_")};
	return to;
}

// viv_worker_calendar gives the record behind calendar_.
VIV_INLINE viv_calendar viv_worker_calendar(viv_worker r) {
	viv_calendar to = {viv_view_linked(r.view, "calendar_")};
	return to;
}

// viv_workspace_page_ref points to the record.
VIV_INLINE viv_ref viv_workspace_page_ref(viv_workspace_page r) {
	viv_ref to = {VIV("workspace_page"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_workspace_page_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_workspace_page_context(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_workspace_page_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_workspace_page_type(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_workspace_page_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_workspace_page_label(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_workspace_page_id gives id: its ID.
VIV_INLINE viv_id viv_workspace_page_id(viv_workspace_page r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_workspace_page_record_url gives record_url: its page.
VIV_INLINE viv_text viv_workspace_page_record_url(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_workspace_page_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_page_comments(viv_workspace_page r) { return viv_view_get(r.view, "comments"); }

// viv_workspace_page_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_page_comments_up_to(viv_workspace_page r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_workspace_page_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_workspace_page_comment_count(viv_workspace_page r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_workspace_page_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_workspace_page_custom(viv_workspace_page r) { return viv_view_get(r.view, "custom_"); }

// viv_workspace_page_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_workspace_page_custom_by_id(viv_workspace_page r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_workspace_page_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_workspace_page_links(viv_workspace_page r) { return viv_view_get(r.view, "links"); }

// viv_workspace_page_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_workspace_page_links_up_to(viv_workspace_page r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_workspace_page_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_workspace_page_links_of(viv_workspace_page r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_workspace_page_extension_label gives extension__label: extension name.
VIV_INLINE viv_text viv_workspace_page_extension_label(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "extension__label")); }

// viv_workspace_page_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_workspace_page_extension_id(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_workspace_page_extension_params gives extension_params: extension
// settings.
VIV_INLINE viv_value viv_workspace_page_extension_params(viv_workspace_page r) { return viv_view_get(r.view, "extension_params"); }

// viv_workspace_page_name gives name: name.
VIV_INLINE viv_text viv_workspace_page_name(viv_workspace_page r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_workspace_page_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_workspace_page_updated_at(viv_workspace_page r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_workspace_page_tabs gives tabs: tabs (lazy).
VIV_INLINE viv_value viv_workspace_page_tabs(viv_workspace_page r) { return viv_view_get(r.view, "tabs"); }

// viv_workspace_page_widgets gives widgets: widgets (lazy).
VIV_INLINE viv_value viv_workspace_page_widgets(viv_workspace_page r) { return viv_view_get(r.view, "widgets"); }

// viv_workspace_page_worklists gives worklists: worklists (lazy).
VIV_INLINE viv_value viv_workspace_page_worklists(viv_workspace_page r) { return viv_view_get(r.view, "worklists"); }

// viv_workspace_page_owner gives the record behind owner_.
VIV_INLINE viv_any_record viv_workspace_page_owner(viv_workspace_page r) {
	viv_any_record to = {viv_view_linked(r.view, "owner_")};
	return to;
}

// viv_workspace_tab_ref points to the record.
VIV_INLINE viv_ref viv_workspace_tab_ref(viv_workspace_tab r) {
	viv_ref to = {VIV("workspace_tab"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_workspace_tab_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_workspace_tab_context(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_workspace_tab_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_workspace_tab_type(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_workspace_tab_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_workspace_tab_label(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_workspace_tab_id gives id: its ID.
VIV_INLINE viv_id viv_workspace_tab_id(viv_workspace_tab r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_workspace_tab_record_url gives record_url: its page.
VIV_INLINE viv_text viv_workspace_tab_record_url(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_workspace_tab_comments gives comments: the newest 10 comments (lazy). Its
// entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_tab_comments(viv_workspace_tab r) { return viv_view_get(r.view, "comments"); }

// viv_workspace_tab_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_tab_comments_up_to(viv_workspace_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_workspace_tab_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_workspace_tab_comment_count(viv_workspace_tab r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_workspace_tab_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_workspace_tab_custom(viv_workspace_tab r) { return viv_view_get(r.view, "custom_"); }

// viv_workspace_tab_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_workspace_tab_custom_by_id(viv_workspace_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_workspace_tab_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_workspace_tab_links(viv_workspace_tab r) { return viv_view_get(r.view, "links"); }

// viv_workspace_tab_links_up_to gives links~<n>: linked records by type, newest
// n of each (1-25) (lazy).
VIV_INLINE viv_value viv_workspace_tab_links_up_to(viv_workspace_tab r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_workspace_tab_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_workspace_tab_links_of(viv_workspace_tab r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_workspace_tab_extension_label gives extension__label: extension name.
VIV_INLINE viv_text viv_workspace_tab_extension_label(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "extension__label")); }

// viv_workspace_tab_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_workspace_tab_extension_id(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_workspace_tab_name gives name: name.
VIV_INLINE viv_text viv_workspace_tab_name(viv_workspace_tab r) { return viv_as_text(viv_view_get(r.view, "name")); }

// viv_workspace_tab_order gives order: position.
VIV_INLINE int64_t viv_workspace_tab_order(viv_workspace_tab r) { return viv_as_int(viv_view_get(r.view, "order")); }

// viv_workspace_tab_params gives params: settings (since 10.4.10).
VIV_INLINE viv_value viv_workspace_tab_params(viv_workspace_tab r) { return viv_view_get(r.view, "params"); }

// viv_workspace_tab_pos gives pos: position (since 10.4.10).
VIV_INLINE int64_t viv_workspace_tab_pos(viv_workspace_tab r) { return viv_as_int(viv_view_get(r.view, "pos")); }

// viv_workspace_tab_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_workspace_tab_updated_at(viv_workspace_tab r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_workspace_tab_widgets gives widgets: widgets (lazy).
VIV_INLINE viv_value viv_workspace_tab_widgets(viv_workspace_tab r) { return viv_view_get(r.view, "widgets"); }

// viv_workspace_tab_widgets_data gives widgets_data: data of the widgets
// (lazy).
VIV_INLINE viv_value viv_workspace_tab_widgets_data(viv_workspace_tab r) { return viv_view_get(r.view, "widgets_data"); }

// viv_workspace_tab_worklists gives worklists: worklists (lazy).
VIV_INLINE viv_value viv_workspace_tab_worklists(viv_workspace_tab r) { return viv_view_get(r.view, "worklists"); }

// viv_workspace_tab_page gives the record behind page_.
VIV_INLINE viv_workspace_page viv_workspace_tab_page(viv_workspace_tab r) {
	viv_workspace_page to = {viv_view_linked(r.view, "page_")};
	return to;
}

// viv_workspace_widget_ref points to the record.
VIV_INLINE viv_ref viv_workspace_widget_ref(viv_workspace_widget r) {
	viv_ref to = {VIV("workspace_widget"), viv_as_int(viv_view_get(r.view, "id"))};
	return to;
}

// viv_workspace_widget_context gives _context: type of the record as the host
// writes it.
VIV_INLINE viv_text viv_workspace_widget_context(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "_context")); }

// viv_workspace_widget_type gives _type: type of the record by name.
VIV_INLINE viv_text viv_workspace_widget_type(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "_type")); }

// viv_workspace_widget_label gives _label: how the record is shown.
VIV_INLINE viv_text viv_workspace_widget_label(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "_label")); }

// viv_workspace_widget_id gives id: its ID.
VIV_INLINE viv_id viv_workspace_widget_id(viv_workspace_widget r) { return viv_as_int(viv_view_get(r.view, "id")); }

// viv_workspace_widget_record_url gives record_url: profile URL (since
// 10.4.10).
VIV_INLINE viv_text viv_workspace_widget_record_url(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "record_url")); }

// viv_workspace_widget_comments gives comments: the newest 10 comments (lazy).
// Its entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_widget_comments(viv_workspace_widget r) { return viv_view_get(r.view, "comments"); }

// viv_workspace_widget_comments_up_to gives comments~<n>: the newest n comments
// (1-25) (lazy). Its entries: viv_comment_of.
VIV_INLINE viv_value viv_workspace_widget_comments_up_to(viv_workspace_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("comments~", n)); }

// viv_workspace_widget_comment_count gives comment_count: number of comments
// (lazy).
VIV_INLINE int64_t viv_workspace_widget_comment_count(viv_workspace_widget r) { return viv_as_int(viv_view_get(r.view, "comment_count")); }

// viv_workspace_widget_custom gives custom_: every custom field (lazy).
VIV_INLINE viv_value viv_workspace_widget_custom(viv_workspace_widget r) { return viv_view_get(r.view, "custom_"); }

// viv_workspace_widget_custom_by_id gives custom_<id>: one custom field (lazy).
VIV_INLINE viv_value viv_workspace_widget_custom_by_id(viv_workspace_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("custom_", n)); }

// viv_workspace_widget_links gives links: linked records by type, newest 10 of
// each (lazy).
VIV_INLINE viv_value viv_workspace_widget_links(viv_workspace_widget r) { return viv_view_get(r.view, "links"); }

// viv_workspace_widget_links_up_to gives links~<n>: linked records by type,
// newest n of each (1-25) (lazy).
VIV_INLINE viv_value viv_workspace_widget_links_up_to(viv_workspace_widget r, int64_t n) { return viv_view_get_text(r.view, viv_numbered("links~", n)); }

// viv_workspace_widget_links_of gives links.<name>: linked records of one type
// (lazy).
VIV_INLINE viv_value viv_workspace_widget_links_of(viv_workspace_widget r, viv_text name) { return viv_view_get_text(r.view, viv_named("links.", name)); }

// viv_workspace_widget_extension_id gives extension_id: extension id.
VIV_INLINE viv_text viv_workspace_widget_extension_id(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "extension_id")); }

// viv_workspace_widget_label_key gives label: title.
VIV_INLINE viv_text viv_workspace_widget_label_key(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "label")); }

// viv_workspace_widget_params gives params: settings.
VIV_INLINE viv_value viv_workspace_widget_params(viv_workspace_widget r) { return viv_view_get(r.view, "params"); }

// viv_workspace_widget_pos gives pos: position.
VIV_INLINE int64_t viv_workspace_widget_pos(viv_workspace_widget r) { return viv_as_int(viv_view_get(r.view, "pos")); }

// viv_workspace_widget_updated_at gives updated_at: last change.
VIV_INLINE viv_date viv_workspace_widget_updated_at(viv_workspace_widget r) { return viv_as_int(viv_view_get(r.view, "updated_at")); }

// viv_workspace_widget_width_units gives width_units: width in grid units.
VIV_INLINE int64_t viv_workspace_widget_width_units(viv_workspace_widget r) { return viv_as_int(viv_view_get(r.view, "width_units")); }

// viv_workspace_widget_zone gives zone: layout zone.
VIV_INLINE viv_text viv_workspace_widget_zone(viv_workspace_widget r) { return viv_as_text(viv_view_get(r.view, "zone")); }

// viv_workspace_widget_data gives data: widget data (lazy).
VIV_INLINE viv_value viv_workspace_widget_data(viv_workspace_widget r) { return viv_view_get(r.view, "data"); }

// viv_workspace_widget_tab gives the record behind tab_.
VIV_INLINE viv_workspace_tab viv_workspace_widget_tab(viv_workspace_widget r) {
	viv_workspace_tab to = {viv_view_linked(r.view, "tab_")};
	return to;
}

#endif
