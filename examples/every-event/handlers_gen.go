// Code generated from the catalog; DO NOT EDIT.

package main

import vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"

//go:wasmexport event.mail.received.app
func onMailReceivedApp(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.received
func onMailReceived(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.received.group
func onMailReceivedGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.received.watcher
func onMailReceivedWatcher(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.before.sent
func onMailBeforeSent(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.sent.group
func onMailSentGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.after.sent
func onMailAfterSent(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.after.sent.group
func onMailAfterSentGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.ticket.viewed.worker
func onTicketViewedWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.assigned.group
func onMailAssignedGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.closed.group
func onMailClosedGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.moved.group
func onMailMovedGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.comment.created.worker
func onCommentCreatedWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.comment.ticket.group
func onCommentTicketGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.record.changed
func onRecordChanged(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.contact.registered.sc
func onContactRegisteredSc(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.notification.received.worker
func onNotificationReceivedWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.task.created.worker
func onTaskCreatedWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport wgmjira.event.issue.created
func onWgmjiraIssueCreated(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport wgmjira.event.issue.commented
func onWgmjiraIssueCommented(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport wgmjira.event.issue.status.changed
func onWgmjiraIssueStatusChanged(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.interactions.get.worker
func onInteractionsGetWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.interaction.chat.portal
func onInteractionChatPortal(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.interaction.chat.worker
func onInteractionChatWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.message.chat.portal
func onMessageChatPortal(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.message.chat.worker
func onMessageChatWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.webhook.received
func onWebhookReceived(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.ajax.request
func onAjaxRequest(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.api.custom_request
func onAPICustomRequest(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.data.query.datasource
func onDataQueryDatasource(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.dashboard.widget.get_metric
func onDashboardWidgetGetMetric(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.dashboard.widget.render
func onDashboardWidgetRender(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.behavior.recurrent
func onBehaviorRecurrent(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.reply.during.ui.worker
func onMailReplyDuringUIWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.reply.pre.ui.worker
func onMailReplyPreUIWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.mail.compose.pre.ui.worker
func onMailComposePreUIWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.ui.card.editor.opened.worker
func onUICardEditorOpenedWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.ui.worklist.render.worker
func onUIWorklistRenderWorker(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.jira_issue
func onMacroJiraIssue(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.jira_project
func onMacroJiraProject(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.bot
func onMacroBot(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.calendar_event
func onMacroCalendarEvent(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.calendar
func onMacroCalendar(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.call
func onMacroCall(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.contact
func onMacroContact(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.domain
func onMacroDomain(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.address
func onMacroAddress(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.feeditem
func onMacroFeeditem(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.group
func onMacroGroup(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.kb_article
func onMacroKBArticle(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.message
func onMacroMessage(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.notification
func onMacroNotification(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.crm.opportunity
func onMacroCrmOpportunity(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.org
func onMacroOrg(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.reminder
func onMacroReminder(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.sensor
func onMacroSensor(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.server
func onMacroServer(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.task
func onMacroTask(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.ticket
func onMacroTicket(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.timetracking
func onMacroTimetracking(size int32) int64 { return vivarium.Handle(size, report) }

//go:wasmexport event.macro.worker
func onMacroWorker(size int32) int64 { return vivarium.Handle(size, report) }

// lazy gives the names of an event's lazy keys within one link.
func lazy(id string) string {
	switch id {
	case "event.mail.received.app":
		return "parent_ticket__messages parent_ticket_attachments parent_ticket_comment_count parent_ticket_comments parent_ticket_custom_ parent_ticket_latest_incoming_activity parent_ticket_latest_outgoing_activity parent_ticket_links parent_ticket_participants parent_ticket_requester_emails parent_ticket_requesters parent_ticket_signature parent_ticket_watchers routing_group_buckets routing_group_comment_count routing_group_comments routing_group_custom_ routing_group_links routing_group_members sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers"
	case "event.mail.received":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.received.group":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.received.watcher":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.before.sent":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.sent.group":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.after.sent":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.after.sent.group":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.ticket.viewed.worker":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.mail.assigned.group":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.mail.closed.group":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.mail.moved.group":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.comment.created.worker":
		return "comment_attachments comment_custom_ comment_links"
	case "event.comment.ticket.group":
		return "comment_attachments comment_custom_ comment_links group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.record.changed":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members old_group_buckets old_group_comment_count old_group_comments old_group_custom_ old_group_links old_group_members old_ticket__messages old_ticket_attachments old_ticket_comment_count old_ticket_comments old_ticket_custom_ old_ticket_latest_incoming_activity old_ticket_latest_outgoing_activity old_ticket_links old_ticket_participants old_ticket_requester_emails old_ticket_requesters old_ticket_signature old_ticket_watchers ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.contact.registered.sc":
		return "contact_comment_count contact_comments contact_custom_ contact_emails contact_last_recipient_message contact_last_sender_message contact_links contact_watchers"
	case "event.notification.received.worker":
		return "assignee_comment_count assignee_comments assignee_custom_ assignee_emails assignee_groups assignee_links assignee_roles links target__messages target_attachments target_comment_count target_comments target_custom_ target_latest_incoming_activity target_latest_outgoing_activity target_links target_participants target_requester_emails target_requesters target_signature target_watchers"
	case "event.task.created.worker":
		return "task_comment_count task_comments task_custom_ task_links task_watchers"
	case "wgmjira.event.issue.created":
		return "issue_comment_count issue_comments issue_custom_ issue_description issue_discussion issue_links issue_watchers"
	case "wgmjira.event.issue.commented":
		return "issue_comment_count issue_comments issue_custom_ issue_description issue_discussion issue_links issue_watchers"
	case "wgmjira.event.issue.status.changed":
		return "issue_comment_count issue_comments issue_custom_ issue_description issue_discussion issue_links issue_watchers"
	case "event.interactions.get.worker":
		return "worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.interaction.chat.worker":
		return "worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.message.chat.worker":
		return "worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.webhook.received":
		return "va_behaviors va_comment_count va_comments va_custom_ va_links va_watchers"
	case "event.ajax.request":
		return "bot_behaviors bot_comment_count bot_comments bot_custom_ bot_links bot_watchers current_worker_comment_count current_worker_comments current_worker_custom_ current_worker_emails current_worker_groups current_worker_links current_worker_roles"
	case "event.api.custom_request":
		return "va_behaviors va_comment_count va_comments va_custom_ va_links va_watchers"
	case "event.dashboard.widget.render":
		return "widget_comment_count widget_comments widget_custom_ widget_data widget_links worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.reply.during.ui.worker":
		return "attachments comment_count comments content content_html current_worker_comment_count current_worker_comments current_worker_custom_ current_worker_emails current_worker_groups current_worker_links current_worker_roles custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.reply.pre.ui.worker":
		return "attachments comment_count comments content content_html current_worker_comment_count current_worker_comments current_worker_custom_ current_worker_emails current_worker_groups current_worker_links current_worker_roles custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.mail.compose.pre.ui.worker":
		return "current_worker_comment_count current_worker_comments current_worker_custom_ current_worker_emails current_worker_groups current_worker_links current_worker_roles"
	case "event.ui.card.editor.opened.worker":
		return "record__messages record_attachments record_comment_count record_comments record_custom_ record_latest_incoming_activity record_latest_outgoing_activity record_links record_participants record_requester_emails record_requesters record_signature record_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.ui.worklist.render.worker":
		return "worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.macro.jira_issue":
		return "issue_comment_count issue_comments issue_custom_ issue_description issue_discussion issue_links issue_watchers"
	case "event.macro.jira_project":
		return "project_comment_count project_comments project_custom_ project_links project_watchers"
	case "event.macro.bot":
		return "va_behaviors va_comment_count va_comments va_custom_ va_links va_watchers"
	case "event.macro.calendar_event":
		return "event_comment_count event_comments event_custom_ event_links event_watchers"
	case "event.macro.calendar":
		return "calendar_comment_count calendar_comments calendar_custom_ calendar_events calendar_events_occluded calendar_links calendar_scope calendar_watchers calendar_weeks calendar_weeks_events calendar_weeks_events_occluded"
	case "event.macro.call":
		return "call_comment_count call_comments call_custom_ call_links call_watchers"
	case "event.macro.contact":
		return "contact_comment_count contact_comments contact_custom_ contact_emails contact_last_recipient_message contact_last_sender_message contact_links contact_watchers"
	case "event.macro.domain":
		return "domain_comment_count domain_comments domain_contacts domain_contacts_list domain_custom_ domain_links domain_watchers"
	case "event.macro.address":
		return "email_comment_count email_comments email_custom_ email_last_recipient_message email_last_sender_message email_links email_watchers"
	case "event.macro.feeditem":
		return "item_comment_count item_comments item_custom_ item_links item_watchers"
	case "event.macro.group":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members"
	case "event.macro.kb_article":
		return "article_attachments article_categories article_comment_count article_comments article_custom_ article_links article_watchers"
	case "event.macro.message":
		return "attachments comment_count comments content content_html custom_ group_buckets group_comment_count group_comments group_custom_ group_links group_members headers links reply_cc reply_to sender_comment_count sender_comments sender_custom_ sender_last_recipient_message sender_last_sender_message sender_links sender_watchers sender_worker_comment_count sender_worker_comments sender_worker_custom_ sender_worker_emails sender_worker_groups sender_worker_links sender_worker_roles ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	case "event.macro.notification":
		return "notification_links"
	case "event.macro.crm.opportunity":
		return "opp_comment_count opp_comments opp_custom_ opp_links opp_watchers"
	case "event.macro.org":
		return "org_comment_count org_comments org_custom_ org_last_recipient_message org_last_sender_message org_links org_watchers"
	case "event.macro.reminder":
		return "reminder_comment_count reminder_comments reminder_custom_ reminder_links reminder_watchers"
	case "event.macro.sensor":
		return "sensor_comments sensor_custom_ sensor_links sensor_watchers"
	case "event.macro.server":
		return "server_comment_count server_comments server_custom_ server_links server_watchers"
	case "event.macro.task":
		return "task_comment_count task_comments task_custom_ task_links task_watchers"
	case "event.macro.ticket":
		return "group_buckets group_comment_count group_comments group_custom_ group_links group_members ticket__messages ticket_attachments ticket_comment_count ticket_comments ticket_custom_ ticket_latest_incoming_activity ticket_latest_outgoing_activity ticket_links ticket_participants ticket_requester_emails ticket_requesters ticket_signature ticket_watchers"
	case "event.macro.timetracking":
		return "time_comment_count time_comments time_custom_ time_links time_watchers"
	case "event.macro.worker":
		return "worker_comment_count worker_comments worker_custom_ worker_emails worker_groups worker_links worker_roles"
	}
	return ""
}
