# Code generated from the catalog; DO NOT EDIT.

from vivarium._bind import Catalog

CATALOG = Catalog(
    events={
        "event.mail.received.app": (
            "MailReceivedApp",
            "subject:t! body:t! body_html:t! encoding:t! headers:m! recipients:T! attachments:M$upload! "
            "attachment_count:i! is_new:b! sender_is_worker:b! sender>sender_:@address "
            "parent_ticket>parent_ticket_:@ticket routing_group>routing_group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "reject remove_attachments headers body body_html subject encoding custom_fields",
            "redirect_email:a:to: reply_sender:a:subject,content: set_sender_is_banned:a:value: "
            "set_sender_is_defunct:a:value:",
        ),
        "event.mail.received": (
            "MailReceived",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on:",
        ),
        "event.mail.received.group": (
            "MailReceivedGroup",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on:",
        ),
        "event.mail.received.watcher": (
            "MailReceivedWatcher",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! sender_is_me:b! context=_context:t! type=_type:t! "
            "label=_label:t! id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment "
            "comment_count:i custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments:",
        ),
        "event.mail.before.sent": (
            "MailBeforeSent",
            "to:t! cc:t! bcc:t! subject:t! content:t! content_format:b! headers:m! message_id:t! group_sig:t! "
            "group_sig_html:t! status_id:i! waiting_until:t! send_at:i! ticket>ticket_:@ticket group>group_:@group "
            "worker>worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "content_modifications headers send_at custom_fields message_custom_fields",
            "",
        ),
        "event.mail.sent.group": (
            "MailSentGroup",
            "to:t! cc:t! bcc:t! subject:t! content:t! content_format:b! headers:m! message_id:t! group_sig:t! "
            "group_sig_html:t! status_id:i! waiting_until:t! send_at:i! ticket>ticket_:@ticket group>group_:@group "
            "worker>worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "content_modifications headers send_at custom_fields message_custom_fields",
            "",
        ),
        "event.mail.after.sent": (
            "MailAfterSent",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on:",
        ),
        "event.mail.after.sent.group": (
            "MailAfterSentGroup",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on:",
        ),
        "event.ticket.viewed.worker": (
            "TicketViewedWorker",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.mail.assigned.group": (
            "MailAssignedGroup",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.mail.closed.group": (
            "MailClosedGroup",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.mail.moved.group": (
            "MailMovedGroup",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.comment.created.worker": (
            "CommentCreatedWorker",
            "comment>comment_:@comment behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "",
        ),
        "event.comment.ticket.group": (
            "CommentTicketGroup",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group comment>comment_:@comment "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.record.changed": (
            "RecordChanged",
            "actor_url:t! is_first:b! old_is_first:b! sender_is_worker:b! old_sender_is_worker:b! ticket_has_owner:b! "
            "old_ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! id:i! record_url:t! "
            "comments:M@comment comments_up_to*comments~:M@comment comment_count:i custom=custom_:D "
            "custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A attachments:L@attachment content:t "
            "content_html:t created:i! hash_header_message_id:t! headers:m html_attachment_id:i! is_broadcast:b! "
            "is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t response_time:i! signed_at:i! "
            "signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! actor>actor_:@ "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot issue>issue_:@jira_issue "
            "old_issue>old_issue_:@jira_issue project>project_:@jira_project old_project>old_project_:@jira_project "
            "va>va_:@bot old_va>old_va_:@bot event>event_:@calendar_event old_event>old_event_:@calendar_event "
            "calendar>calendar_:@calendar old_calendar>old_calendar_:@calendar call_key>call_:@call "
            "old_call>old_call_:@call contact>contact_:@contact old_contact>old_contact_:@contact "
            "domain>domain_:@domain old_domain>old_domain_:@domain email>email_:@address "
            "old_email>old_email_:@address item>item_:@feed_item old_item>old_item_:@feed_item group>group_:@group "
            "old_group>old_group_:@group article>article_:@kb_article old_article>old_article_:@kb_article "
            "old>old_:@message sender>sender_:@address old_sender>old_sender_:@address "
            "sender_worker>sender_worker_:@worker old_sender_worker>old_sender_worker_:@worker ticket>ticket_:@ticket "
            "old_ticket>old_ticket_:@ticket worker>worker_:@worker old_worker>old_worker_:@worker "
            "notification>notification_:@notification old_notification>old_notification_:@notification "
            "opp>opp_:@opportunity old_opp>old_opp_:@opportunity org>org_:@org old_org>old_org_:@org "
            "reminder>reminder_:@reminder old_reminder>old_reminder_:@reminder sensor>sensor_:@sensor "
            "old_sensor>old_sensor_:@sensor server>server_:@server old_server>old_server_:@server task>task_:@task "
            "old_task>old_task_:@task time>time_:@time_entry old_time>old_time_:@time_entry",
            "context:t",
            "",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on: "
            "set_due_date:a:?value,?calendar_id,?calendar_reldate: set_is_banned:a:value: set_is_defunct:a:value: "
            "set_reminder_status:a:value: copy_notification:a:worker_ids: set_notification_is_read:a:value:",
        ),
        "event.contact.registered.sc": (
            "ContactRegisteredSc",
            "contact>contact_:@contact behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "",
        ),
        "event.notification.received.worker": (
            "NotificationReceivedWorker",
            "target_label=target__label:t! context=_context:t! type=_type:t! label=_label:t! id:i! links:D "
            "links_up_to*links~:D links_of*links.:A activity_point:t! created:i! event_json:t! is_read:b! message:t! "
            "message_html:t! url:t! url_markread:t! assignee>assignee_:@worker target>target_:@ "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "mark_read:a:: reply_owner:a:to,subject,content:",
        ),
        "event.task.created.worker": (
            "TaskCreatedWorker",
            "task>task_:@task behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "set_importance:a:value: set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: "
            "set_status:a:status: set_due_date:a:?value,?calendar_id,?calendar_reldate:",
        ),
        "wgmjira.event.issue.created": (
            "WgmjiraIssueCreated",
            "issue>issue_:@jira_issue behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "",
        ),
        "wgmjira.event.issue.commented": (
            "WgmjiraIssueCommented",
            "issue_comment_id:i! issue_comment_author:t! issue_comment_body:t! issue_comment_created:i! "
            "issue>issue_:@jira_issue behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "",
        ),
        "wgmjira.event.issue.status.changed": (
            "WgmjiraIssueStatusChanged",
            "issue>issue_:@jira_issue behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "",
            "",
        ),
        "event.interactions.get.worker": (
            "InteractionsGetWorker",
            "point:t! point_params:D! worker>worker_:@worker behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "listen_points:T",
            "interactions",
            "",
        ),
        "event.interaction.chat.portal": (
            "InteractionChatPortal",
            "client_browser:t! client_browser_version:t! client_ip:t! client_platform:t! client_url:t! client_time:t! "
            "interaction:t! interaction_params:m! portal_code:t! behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "behavior variables",
            "",
        ),
        "event.interaction.chat.worker": (
            "InteractionChatWorker",
            "client_browser:t! client_browser_version:t! client_ip:t! client_platform:t! client_url:t! client_time:t! "
            "interaction:t! interaction_params:m! worker>worker_:@worker behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "behavior variables bot_name",
            "",
        ),
        "event.message.chat.portal": (
            "MessageChatPortal",
            "client_browser:t! client_browser_version:t! client_ip:t! client_platform:t! client_url:t! message:t! "
            "interaction:t! interaction_params:m! interaction_behavior_id:i! interaction_behavior_has_parent:b! "
            "interaction_bot_name:t! interaction_bot_image:t! client_time:t! cookie:t! portal_code:t! "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "replies suspend behavior variables return_key=return result",
            "",
        ),
        "event.message.chat.worker": (
            "MessageChatWorker",
            "client_browser:t! client_browser_version:t! client_ip:t! client_platform:t! client_url:t! message:t! "
            "interaction:t! interaction_params:m! interaction_behavior_id:i! interaction_behavior_has_parent:b! "
            "interaction_bot_name:t! interaction_bot_image:t! worker>worker_:@worker behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "replies suspend behavior variables return_key=return result",
            "",
        ),
        "event.webhook.received": (
            "WebhookReceived",
            "http_verb:t! http_path:t! http_params:m! http_headers:m! http_body:w! http_client_ip:t! va>va_:@bot "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "http_status=_http_status http_response_headers=_http_response_headers "
            "http_response_body=_http_response_body",
            "",
        ),
        "event.ajax.request": (
            "AjaxRequest",
            "http_verb:t! http_path:t! http_params:m! http_headers:m! http_body:w! http_client_ip:t! bot>bot_:@bot "
            "current_worker>current_worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "http_status=_http_status http_response_headers=_http_response_headers "
            "http_response_body=_http_response_body",
            "",
        ),
        "event.api.custom_request": (
            "APICustomRequest",
            "va>va_:@bot behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "response",
            "",
        ),
        "event.data.query.datasource": (
            "DataQueryDatasource",
            "query_format:t! behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "alias:t",
            "data",
            "",
        ),
        "event.dashboard.widget.get_metric": (
            "DashboardWidgetGetMetric",
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "value",
            "",
        ),
        "event.dashboard.widget.render": (
            "DashboardWidgetRender",
            "widget>widget_:@ worker>worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "html",
            "",
        ),
        "event.behavior.recurrent": (
            "BehaviorRecurrent",
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "repeat_patterns:T timezone:t repeat_run_at:i repeat_history:A",
            "",
            "",
        ),
        "event.mail.reply.during.ui.worker": (
            "MailReplyDuringUIWorker",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group current_worker>current_worker_:@worker "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "instructions scripts",
            "",
        ),
        "event.mail.reply.pre.ui.worker": (
            "MailReplyPreUIWorker",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group current_worker>current_worker_:@worker "
            "behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "",
            "instructions scripts",
            "",
        ),
        "event.mail.compose.pre.ui.worker": (
            "MailComposePreUIWorker",
            "scope:D! scope_form_id=scope.form_id:t! scope_group_id=scope.group_id:i! "
            "scope_bucket_id=scope.bucket_id:i! current_worker>current_worker_:@worker behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "instructions scripts",
            "",
        ),
        "event.ui.card.editor.opened.worker": (
            "UICardEditorOpenedWorker",
            "record>record_:@ worker>worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "listen_contexts:T",
            "instructions scripts",
            "",
        ),
        "event.ui.worklist.render.worker": (
            "UIWorklistRenderWorker",
            "context:t! view_id:t! worker>worker_:@worker behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "",
            "instructions scripts",
            "",
        ),
        "event.macro.jira_issue": (
            "MacroJiraIssue",
            "issue>issue_:@jira_issue behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.jira_project": (
            "MacroJiraProject",
            "project>project_:@jira_project behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.bot": (
            "MacroBot",
            "va>va_:@bot behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.calendar_event": (
            "MacroCalendarEvent",
            "event>event_:@calendar_event behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.calendar": (
            "MacroCalendar",
            "calendar>calendar_:@calendar behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.call": (
            "MacroCall",
            "call_key>call_:@call behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.contact": (
            "MacroContact",
            "contact>contact_:@contact behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.domain": (
            "MacroDomain",
            "domain>domain_:@domain behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.address": (
            "MacroAddress",
            "email>email_:@address behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "set_is_banned:a:value: set_is_defunct:a:value:",
        ),
        "event.macro.feeditem": (
            "MacroFeeditem",
            "item>item_:@feed_item behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.group": (
            "MacroGroup",
            "group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.kb_article": (
            "MacroKBArticle",
            "article>article_:@kb_article behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.message": (
            "MacroMessage",
            "is_first:b! sender_is_worker:b! ticket_has_owner:b! context=_context:t! type=_type:t! label=_label:t! "
            "id:i! record_url:t! comments:M@comment comments_up_to*comments~:M@comment comment_count:i "
            "custom=custom_:D custom_by_id*custom_:a links:D links_up_to*links~:D links_of*links.:A "
            "attachments:L@attachment content:t content_html:t created:i! hash_header_message_id:t! headers:m "
            "html_attachment_id:i! is_broadcast:b! is_not_sent:b! is_outgoing:b! reply_cc:t reply_to:t "
            "response_time:i! signed_at:i! signed_key_fingerprint:t! storage_size:i! token:t! was_encrypted:b! "
            "sender>sender_:@address sender_worker>sender_worker_:@worker ticket>ticket_:@ticket "
            "worker>worker_:@worker group>group_:@group behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value: create_message_note:a:content,?on:",
        ),
        "event.macro.notification": (
            "MacroNotification",
            "notification>notification_:@notification behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "copy_notification:a:worker_ids: set_notification_is_read:a:value:",
        ),
        "event.macro.crm.opportunity": (
            "MacroCrmOpportunity",
            "opp>opp_:@opportunity behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "set_status:a:status:",
        ),
        "event.macro.org": (
            "MacroOrg",
            "org>org_:@org behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.reminder": (
            "MacroReminder",
            "reminder>reminder_:@reminder behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "set_reminder_status:a:value:",
        ),
        "event.macro.sensor": (
            "MacroSensor",
            "sensor>sensor_:@sensor behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.server": (
            "MacroServer",
            "server>server_:@server behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.task": (
            "MacroTask",
            "task>task_:@task behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "set_importance:a:value: set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: "
            "set_status:a:status: set_due_date:a:?value,?calendar_id,?calendar_reldate:",
        ),
        "event.macro.ticket": (
            "MacroTicket",
            "ticket_has_owner:b! ticket>ticket_:@ticket group>group_:@group behavior>behavior_:@behavior "
            "behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "add_recipients:a:recipients: remove_recipients:a:recipients: move_to:a:group_id,bucket_id: "
            "reply_recipients:a:content,?format,?headers,?html_template_id,?bundle_ids,?is_autoreply: "
            "schedule_reply:a:content,delivery_date: "
            "relay_email:a:to,subject,content,?to_owner,?to_watchers,?include_attachments: set_importance:a:value: "
            "set_owner:a:worker_id: set_reopen_date:a:?value,?calendar_id,?calendar_reldate: set_status:a:status: "
            "set_subject:a:value: set_org:a:org,on: set_spam_training:a:value:",
        ),
        "event.macro.timetracking": (
            "MacroTimetracking",
            "time>time_:@time_entry behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
        "event.macro.worker": (
            "MacroWorker",
            "worker>worker_:@worker behavior>behavior_:@behavior behavior_bot>behavior_bot_:@bot",
            "is_private:b",
            "result",
            "",
        ),
    },
    records={
        "address": (
            "Address",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker image_url=_image_url:t address:t created_at:i "
            "email:t full_name:t host:t is_banned:b is_contact:b is_defunct:b is_trusted:b num_nonspam:i num_spam:i "
            "updated:i last_recipient_message:v@ last_sender_message:v@ contact>contact_:@contact "
            "mail_transport>mail_transport_:@mail_transport org>org_:@org worker>worker_:@worker",
        ),
        "app": (
            "App",
            "context=_context:t type=_type:t label=_label:t name:t",
        ),
        "attachment": (
            "Attachment",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A mime_type:t name:t size:i storage_extension:t storage_key:t "
            "storage_sha1hash:t updated:i url_download:t",
        ),
        "behavior": (
            "Behavior",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker event_point:t event_point_name:t is_disabled:b "
            "is_private:b name:t priority:i updated_at:i uri:t variables:D bot>bot_:@bot",
        ),
        "bot": (
            "Bot",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker image_url=_image_url:t config:D created_at:i "
            "is_disabled:b mention_name:t name:t updated_at:i behaviors:L@ owner>owner_:@",
        ),
        "bucket": (
            "Bucket",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A is_default:b name:t reply_personal:t updated_at:i "
            "group>group_:@group reply_html_template>reply_html_template_:@html_template "
            "reply_signature>reply_signature_:@email_signature reply_signing_key>reply_signing_key_:@gpg_private_key "
            "replyto>replyto_:@address",
        ),
        "calendar": (
            "Calendar",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker name:t timezone:t updated_at:i scope:A weeks:A "
            "events:A events_occluded:A weeks_events:A weeks_events_occluded:A owner>owner_:@",
        ),
        "calendar_event": (
            "CalendarEvent",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker date_end:i date_start:i is_available:b name:t "
            "calendar>calendar_:@calendar",
        ),
        "call": (
            "Call",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker created:i is_closed:b is_outgoing:b phone:t "
            "subject:t updated:i",
        ),
        "comment": (
            "Comment",
            "context=_context:t type=_type:t label=_label:t id:i links:D links_up_to*links~:D links_of*links.:A "
            "custom=custom_:D custom_by_id*custom_:a attachments:L@attachment comment:t created:i is_markdown:b "
            "is_pinned:b author>author_:@ target>target_:@",
        ),
        "connected_account": (
            "ConnectedAccount",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A name:t service:t updated_at:i uri:t owner>owner_:@ "
            "service_record>service_:@connected_service",
        ),
        "connected_service": (
            "ConnectedService",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A extension_id:t extension_name:t name:t updated_at:i uri:t",
        ),
        "contact": (
            "Contact",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker image_url=_image_url:t dob:t first_name:t "
            "gender:t language:t last_login_at:i last_name:t location:t mobile:t name:t phone:t timezone:t title:t "
            "updated_at:i username:t emails:L@ last_recipient_message:v@ last_sender_message:v@ email>email_:@address "
            "org>org_:@org",
        ),
        "currency": (
            "Currency",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker code:t decimal_at:i is_default:b name:t "
            "name_plural:t symbol:t updated_at:i",
        ),
        "domain": (
            "Domain",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker contacts_list:t created:i name:t updated:i "
            "contacts:L@ server>server_:@server",
        ),
        "email_signature": (
            "EmailSignature",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A attachments:L@attachment name:t signature:t signature_html:t "
            "updated_at:i is_default:b owner>owner_:@",
        ),
        "feed": (
            "Feed",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker name:t url:t",
        ),
        "feed_item": (
            "FeedItem",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker created_at:i guid:t is_closed:b title:t url:t "
            "feed>feed_:@feed",
        ),
        "gpg_private_key": (
            "GPGPrivateKey",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker name:t updated_at:i",
        ),
        "group": (
            "Group",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A image_url=_image_url:t created:i is_default:b is_private:b name:t "
            "reply_personal:t updated:i buckets:L@ members:L@ reply_html_template>reply_html_template_:@html_template "
            "reply_signature>reply_signature_:@email_signature reply_signing_key>reply_signing_key_:@gpg_private_key "
            "replyto>replyto_:@address default_bucket>default_bucket_:@bucket",
        ),
        "html_template": (
            "HTMLTemplate",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A attachments:L@attachment content:t name:t updated_at:i "
            "signature>signature_:@email_signature",
        ),
        "jira_issue": (
            "JiraIssue",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker created:i description:t jira_id:t jira_key:t "
            "jira_project_id:t jira_status:t jira_type:t jira_versions:t summary:t updated:i discussion:D "
            "project>project_:@jira_project",
        ),
        "jira_project": (
            "JiraProject",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker jira_key:t last_checked_at:i last_synced_at:i "
            "name:t url:t connected_account>connected_account_:@connected_account",
        ),
        "kb_article": (
            "KBArticle",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker attachments:L@attachment content:t format:t "
            "title:t updated:i views:i categories:D",
        ),
        "mail_transport": (
            "MailTransport",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker created:i extension_id:t name:t updated_at:i",
        ),
        "message": (
            "Message",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A attachments:L@attachment content:t content_html:t created:i "
            "hash_header_message_id:t headers:m html_attachment_id:i is_broadcast:b is_not_sent:b is_outgoing:b "
            "reply_cc:t reply_to:t response_time:i signed_at:i signed_key_fingerprint:t storage_size:i token:t "
            "was_encrypted:b sender>sender_:@address ticket>ticket_:@ticket worker>worker_:@worker",
        ),
        "notification": (
            "Notification",
            "context=_context:t type=_type:t label=_label:t id:i links:D links_up_to*links~:D links_of*links.:A "
            "activity_point:t created:i event_json:t is_read:b message:t message_html:t url:t url_markread:t "
            "assignee>assignee_:@worker target>target_:@",
        ),
        "opportunity": (
            "Opportunity",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker amount:f amount_label=amount__label:t "
            "closed_at:i created:i is_closed:b is_won:b status:t status_id:i title:t updated:i "
            "amount_currency>amount_currency_:@currency",
        ),
        "org": (
            "Org",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker image_url=_image_url:t city:t country:t "
            "created:i name:t phone:t postal:t province:t street:t updated:i website:t last_recipient_message:v@ "
            "last_sender_message:v@ email>email_:@address",
        ),
        "profile_tab": (
            "ProfileTab",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker context_key=context:t extension_id:t name:t "
            "updated_at:i",
        ),
        "profile_widget": (
            "ProfileWidget",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker extension_id:t name:t pos:i updated_at:i "
            "width_units:i zone:t profile_tab>profile_tab_:@profile_tab",
        ),
        "reminder": (
            "Reminder",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker is_closed:b name:t remind_at:i updated_at:i "
            "worker>worker_:@worker",
        ),
        "role": (
            "Role",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A editor_query_worker:t member_query_worker:t name:t privs_mode:t "
            "reader_query_worker:t updated_at:i",
        ),
        "sensor": (
            "Sensor",
            "custom=custom_:D custom_by_id*custom_:a watchers:M@worker context=_context:t label=_label:t id:i "
            "metric:t metric_delta:f metric_type:t name:t output:t status:t tag:t updated:i comments:M@comment "
            "links:D",
        ),
        "server": (
            "Server",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker created:i name:t updated:i",
        ),
        "task": (
            "Task",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker completed:i created:i due:i importance:i "
            "is_completed:b reopen:i status:t status_id:i title:t updated:i owner>owner_:@worker",
        ),
        "ticket": (
            "Ticket",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker attachments:L@attachment closed:i closed_at:i "
            "created:i elapsed_resolution_first:i elapsed_response_first:i elapsed_status_open:i importance:i "
            "last_opened_at:i mask:t num_messages:i num_messages_in:i num_messages_out:i reopen_date:i spam_score:f "
            "spam_training:t status:t status_id:i subject:t updated:i url:t messages=_messages:L@ participants:L@ "
            "requester_emails:t requesters:D signature:t latest_incoming_activity:i latest_outgoing_activity:i "
            "bucket>bucket_:@bucket group>group_:@group initial_message>initial_message_:@message "
            "initial_response_message>initial_response_message_:@message latest_message>latest_message_:@message "
            "org>org_:@org owner>owner_:@worker",
        ),
        "time_entry": (
            "TimeEntry",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A watchers:M@worker activity_id:i is_closed:b log_date:i mins:i "
            "secs:i summary:t worker>worker_:@worker",
        ),
        "worker": (
            "Worker",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A image_url=_image_url:t at_mention_name:t dob:t first_name:t "
            "full_name:t gender:t is_disabled:b is_superuser:b language:t last_name:t location:t mobile:t phone:t "
            "time_format:t timeout_idle_secs:i timezone:t title:t updated:i emails:L@ groups:L@ roles:L@ "
            "address>address_:@address calendar>calendar_:@calendar",
        ),
        "workspace_page": (
            "WorkspacePage",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A extension_label=extension__label:t extension_id:t "
            "extension_params:D name:t updated_at:i tabs:L@ widgets:L@ worklists:L@ owner>owner_:@",
        ),
        "workspace_tab": (
            "WorkspaceTab",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A extension_label=extension__label:t extension_id:t name:t order:i "
            "params:D pos:i updated_at:i widgets:L@ widgets_data:D worklists:L@ page>page_:@workspace_page",
        ),
        "workspace_widget": (
            "WorkspaceWidget",
            "context=_context:t type=_type:t label=_label:t id:i record_url:t comments:M@comment "
            "comments_up_to*comments~:M@comment comment_count:i custom=custom_:D custom_by_id*custom_:a links:D "
            "links_up_to*links~:D links_of*links.:A extension_id:t label_key=label:t params:D pos:i updated_at:i "
            "width_units:i zone:t data:D tab>tab_:@workspace_tab",
        ),
    },
    structs={
        "upload": (
            "Upload",
            "mime_type:t file_size:i",
        ),
        "record_page": (
            "RecordPage",
            "records:L@ total:i page:i",
        ),
        "http_response": (
            "HTTPResponse",
            "status:i url:t content_type:t headers:m body:w",
        ),
    },
    operations=(
            "record_create=record.create:t:record,fields:v@ record_update=record.update:t:on,fields:v@ "
            "record_upsert=record.upsert:t:record,query,fields:v@ record_delete=record.delete:a:on: "
            "record_get=record.get:c:on:v@ record_search=record.search:c:record,query,?expand:v$record_page "
            "links_get=links.get:c:on,record:A links_set=links.set:a:on,links,?is_remove: "
            "add_watchers:a:on,worker_ids: "
            "attachment_create=attachment.create:t:file_name,content,?file_type:v@attachment "
            "calendar_event_create=calendar_event.create:t:calendar_id,title,when,until,?is_available,?comment:v@calendar_event "
            "call_create=call.create:t:subject,?phone,?is_outgoing,?is_closed,?created,?comment,?worker_ids,?link_to:v@call "
            "comment_create=comment.create:a:content,on,?format,?link_to,?notify_worker_ids: "
            "domain_create=domain.create:a:name,?server_id,?email_ids,?comment: "
            "notification_create=notification.create:a:notify_worker_ids,content,?url,?on: "
            "opportunity_create=opportunity.create:a:name,?status,?amount,?currency_id,?comment: "
            "reminder_create=reminder.create:t:name,remind_at,worker_id:v@reminder "
            "server_create=server.create:a:name,?comment: "
            "task_create=task.create:t:title,?due_date,?owner_id,?worker_ids,?comment,*customs=custom_,?link_to:v@task "
            "ticket_create=ticket.create:t:group_id,requesters,subject,content,?status_id,?reopen_at,?owner_id,?worker_ids,?attachment_ids,?link_to:v@ticket "
            "mail_send=mail.send:a:from_address_id,to,subject,?send_as,?cc,?bcc,?headers,?format,?content,?html_template_id,?bundle_ids,?attachment_ids: "
            "mail_parse=mail.parse:c:message_source:i "
            "http_request=http.request:c:method,url,?headers,?body,?account_id:v$http_response "
            "aws_presign_url=aws.presign_url:c:method,url,headers,body,expires_secs,account_id:t "
            "pgp_encrypt=pgp.encrypt:c:message,?public_key_ids,?public_keys:t "
            "behavior_run=behavior.run:c:on,behavior_id,?variables:D "
            "behavior_schedule=behavior.schedule:a:on,behavior_id,?variables,?run_date,?on_dupe: "
            "behavior_unschedule=behavior.unschedule:a:on,behavior_id: "
            "interaction_schedule=interaction.schedule:a:on,behavior_id,interaction,?params,?expires: "
            "automation_run=automation.run:c:automations_kata:D storage_get=storage.get:c:key:a "
            "storage_set=storage.set:a:key,value,?expires_at: package_import=package.import:t:package,prompts:D "
            "data_query=data.query:c:query:a classifier_predict=classifier.predict:c:classifier_id,content:D "
            "calendar_elapsed=calendar.elapsed:c:calendar_id,date_from,date_to:i "
            "worklist_metric=worklist.metric:c:record,function,?query,?field:f "
            "snippet_render=snippet.render:c:snippet_id,on,?prompts:t"
    ),
)


def __getattr__(name):
    return CATALOG.named(name)
