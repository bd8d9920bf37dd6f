# Code generated from the catalog; DO NOT EDIT.

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypedDict, overload

from vivarium import Action, AnyRecord, BaseEvent, Handles, Ref, Result, Returns, View

class Event(BaseEvent):
    "The event a handler was started for."
    def record_create(self, record: str, fields: Mapping[str, Any]) -> Action: "Requests the action record.create: create a record of any type. Custom fields are named custom_<id>."
    def record_create_now(self, record: str, fields: Mapping[str, Any]) -> AnyRecord: "Asks for record.create at once, and waits for the result."
    def record_update(self, on: Ref | View, fields: Mapping[str, Any]) -> Action: "Requests the action record.update: change fields of a record. Custom fields are named custom_<id>."
    def record_update_now(self, on: Ref | View, fields: Mapping[str, Any]) -> AnyRecord: "Asks for record.update at once, and waits for the result."
    def record_upsert(self, record: str, query: str, fields: Mapping[str, Any]) -> Action: "Requests the action record.upsert: change the one record a query finds, or create it."
    def record_upsert_now(self, record: str, query: str, fields: Mapping[str, Any]) -> AnyRecord: "Asks for record.upsert at once, and waits for the result."
    def record_delete(self, on: Ref | View) -> Action: "Requests the action record.delete: delete a record."
    def record_get(self, on: Ref | View) -> AnyRecord: "Asks record.get: load a record; null when it does not exist."
    def record_search(self, record: str, query: str, *, expand: Sequence[str] | None = None) -> RecordPage: "Asks record.search: find records."
    def links_get(self, on: Ref | View, record: str) -> list[Any]: "Asks links.get: list the records of one type that are linked to a record."
    def links_set(self, on: Ref | View, links: Sequence[Ref | View], *, is_remove: bool | None = None) -> Action: "Requests the action links.set: link a record to others, or unlink it."
    def add_watchers(self, on: Ref | View, worker_ids: Sequence[int | Result]) -> Action: "Requests the action add_watchers: make workers watch a record."
    def attachment_create(self, file_name: str, content: str | bytes, *, file_type: str | None = None) -> Action: "Requests the action attachment.create: create a file."
    def attachment_create_now(self, file_name: str, content: str | bytes, *, file_type: str | None = None) -> Attachment: "Asks for attachment.create at once, and waits for the result."
    def calendar_event_create(self, calendar_id: int | Result, title: str, when: int | datetime, until: int | datetime, *, is_available: bool | None = None, comment: str | None = None) -> Action: "Requests the action calendar_event.create: create a calendar event."
    def calendar_event_create_now(self, calendar_id: int | Result, title: str, when: int | datetime, until: int | datetime, *, is_available: bool | None = None, comment: str | None = None) -> CalendarEvent: "Asks for calendar_event.create at once, and waits for the result."
    def call_create(self, subject: str, *, phone: str | None = None, is_outgoing: bool | None = None, is_closed: bool | None = None, created: int | datetime | None = None, comment: str | None = None, worker_ids: Sequence[int | Result] | None = None, link_to: Sequence[Ref | View] | None = None) -> Action: "Requests the action call.create: log a phone call."
    def call_create_now(self, subject: str, *, phone: str | None = None, is_outgoing: bool | None = None, is_closed: bool | None = None, created: int | datetime | None = None, comment: str | None = None, worker_ids: Sequence[int | Result] | None = None, link_to: Sequence[Ref | View] | None = None) -> Call: "Asks for call.create at once, and waits for the result."
    def comment_create(self, content: str, on: Ref | View, *, format: Literal["text", "markdown"] | None = None, link_to: Sequence[Ref | View] | None = None, notify_worker_ids: Sequence[int | Result] | None = None) -> Action: "Requests the action comment.create: comment on a record."
    def domain_create(self, name: str, *, server_id: int | Result | None = None, email_ids: Sequence[int | Result] | None = None, comment: str | None = None) -> Action: "Requests the action domain.create: create a domain."
    def notification_create(self, notify_worker_ids: Sequence[int | Result], content: str, *, url: str | None = None, on: Ref | View | None = None) -> Action: "Requests the action notification.create: notify workers."
    def opportunity_create(self, name: str, *, status: str | None = None, amount: float | None = None, currency_id: int | Result | None = None, comment: str | None = None) -> Action: "Requests the action opportunity.create: create an opportunity."
    def reminder_create(self, name: str, remind_at: int | datetime, worker_id: int | Result) -> Action: "Requests the action reminder.create: create a reminder."
    def reminder_create_now(self, name: str, remind_at: int | datetime, worker_id: int | Result) -> Reminder: "Asks for reminder.create at once, and waits for the result."
    def server_create(self, name: str, *, comment: str | None = None) -> Action: "Requests the action server.create: create a server."
    def task_create(self, title: str, *, due_date: int | datetime | None = None, owner_id: int | Result | None = None, worker_ids: Sequence[int | Result] | None = None, comment: str | None = None, customs: Mapping[str, Any] = ..., link_to: Sequence[Ref | View] | None = None) -> Action: "Requests the action task.create: create a task."
    def task_create_now(self, title: str, *, due_date: int | datetime | None = None, owner_id: int | Result | None = None, worker_ids: Sequence[int | Result] | None = None, comment: str | None = None, customs: Mapping[str, Any] = ..., link_to: Sequence[Ref | View] | None = None) -> Task: "Asks for task.create at once, and waits for the result."
    def ticket_create(self, group_id: int | Result, requesters: Sequence[str], subject: str, content: str, *, status_id: int | None = None, reopen_at: int | datetime | None = None, owner_id: int | Result | None = None, worker_ids: Sequence[int | Result] | None = None, attachment_ids: Sequence[int | Result] | None = None, link_to: Sequence[Ref | View] | None = None) -> Action: "Requests the action ticket.create: create a ticket without sending mail."
    def ticket_create_now(self, group_id: int | Result, requesters: Sequence[str], subject: str, content: str, *, status_id: int | None = None, reopen_at: int | datetime | None = None, owner_id: int | Result | None = None, worker_ids: Sequence[int | Result] | None = None, attachment_ids: Sequence[int | Result] | None = None, link_to: Sequence[Ref | View] | None = None) -> Ticket: "Asks for ticket.create at once, and waits for the result."
    def mail_send(self, from_address_id: int | Result, to: Sequence[str], subject: str, *, send_as: str | None = None, cc: Sequence[str] | None = None, bcc: Sequence[str] | None = None, headers: Mapping[str, str] | None = None, format: Literal["text", "markdown"] | None = None, content: str | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, attachment_ids: Sequence[int | Result] | None = None) -> Action: "Requests the action mail.send: send a message outside of any ticket."
    def mail_parse(self, message_source: str | bytes) -> int: "Asks mail.parse: let the mail parser take in a message, as if it had arrived."
    def http_request(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: str | bytes | None = None, account_id: int | Result | None = None) -> HTTPResponse: "Asks http.request: call a URL. A status of 400 and above is an answer, not an error."
    def aws_presign_url(self, method: str, url: str, headers: Mapping[str, str], body: str | bytes, expires_secs: int, account_id: int | Result) -> str: "Asks aws.presign_url: sign a URL of Amazon Web Services."
    def pgp_encrypt(self, message: str, *, public_key_ids: Sequence[int | Result] | None = None, public_keys: str | None = None) -> str: "Asks pgp.encrypt: encrypt a text for public keys."
    def behavior_run(self, on: Ref | View, behavior_id: int | Result, *, variables: Mapping[str, Any] | None = None) -> dict[str, Any]: "Asks behavior.run: run another behavior on a record, and get its result."
    def behavior_schedule(self, on: Ref | View, behavior_id: int | Result, *, variables: Mapping[str, Any] | None = None, run_date: int | datetime | None = None, on_dupe: Literal["first", "last", "allow"] | None = None) -> Action: "Requests the action behavior.schedule: plan a run of a behavior on a record."
    def behavior_unschedule(self, on: Ref | View, behavior_id: int | Result) -> Action: "Requests the action behavior.unschedule: drop the planned runs of a behavior on a record."
    def interaction_schedule(self, on: Ref | View, behavior_id: int | Result, interaction: str, *, params: Mapping[str, str] | None = None, expires: int | datetime | None = None) -> Action: "Requests the action interaction.schedule: let an interaction pop up for a worker."
    def automation_run(self, automations_kata: str) -> dict[str, Any]: "Asks automation.run: run automations of the host with the dictionary as input."
    def storage_get(self, key: str) -> Any: "Asks storage.get: read what the bot stored; null when there is nothing."
    def storage_set(self, key: str, value: Any, *, expires_at: int | datetime | None = None) -> Action: "Requests the action storage.set: store something for the bot."
    def package_import(self, package: Mapping[str, Any], prompts: Mapping[str, Any]) -> Action: "Requests the action package.import: import a package. For administrators' bots."
    def package_import_now(self, package: Mapping[str, Any], prompts: Mapping[str, Any]) -> dict[str, Any]: "Asks for package.import at once, and waits for the result."
    def data_query(self, query: str) -> Any: "Asks data.query: run a data query."
    def classifier_predict(self, classifier_id: int | Result, content: str) -> dict[str, Any]: "Asks classifier.predict: classify a text."
    def calendar_elapsed(self, calendar_id: int | Result, date_from: int | datetime, date_to: int | datetime) -> int: "Asks calendar.elapsed: measure the open time of a calendar between two dates."
    def worklist_metric(self, record: str, function: Literal["count", "sum", "avg", "min", "max"], *, query: str | None = None, field: str | None = None) -> float: "Asks worklist.metric: sum up the records a query finds."
    def snippet_render(self, snippet_id: int | Result, on: Ref | View, *, prompts: Mapping[str, Any] | None = None) -> str: "Asks snippet.render: render a snippet for a record."

class Address(View):
    "A record of type address."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def address(self) -> str: "address: email address."
    @property
    def created_at(self) -> int: "created_at: creation time."
    @property
    def email(self) -> str: "email: email address (alias)."
    @property
    def full_name(self) -> str: "full_name: full name."
    @property
    def host(self) -> str: "host: domain part."
    @property
    def is_banned(self) -> bool: "is_banned: sender is blocked."
    @property
    def is_contact(self) -> bool: "is_contact: belongs to a contact."
    @property
    def is_defunct(self) -> bool: "is_defunct: address bounces."
    @property
    def is_trusted(self) -> bool: "is_trusted: trusted sender."
    @property
    def num_nonspam(self) -> int: "num_nonspam: ham trainings."
    @property
    def num_spam(self) -> int: "num_spam: spam trainings."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def last_recipient_message(self) -> AnyRecord: "last_recipient_message: latest message sent to them (lazy)."
    @property
    def last_sender_message(self) -> AnyRecord: "last_sender_message: latest message they sent (lazy)."
    @property
    def contact(self) -> Contact: "The record behind contact_."
    @property
    def mail_transport(self) -> MailTransport: "The record behind mail_transport_."
    @property
    def org(self) -> Org: "The record behind org_."
    @property
    def worker(self) -> Worker: "The record behind worker_."

class App(View):
    "A record of type app."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: record type id."
    @property
    def type(self) -> str: "_type: record type alias."
    @property
    def label(self) -> str: "_label: display label."
    @property
    def name(self) -> str: "name: name."

class Attachment(View):
    "A record of type attachment."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: profile URL (since 10.4.10)."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def mime_type(self) -> str: "mime_type: MIME type."
    @property
    def name(self) -> str: "name: name."
    @property
    def size(self) -> int: "size: size."
    @property
    def storage_extension(self) -> str: "storage_extension: storage engine."
    @property
    def storage_key(self) -> str: "storage_key: storage key."
    @property
    def storage_sha1hash(self) -> str: "storage_sha1hash: content hash."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def url_download(self) -> str: "url_download: download URL (since 10.4.10)."

class Behavior(View):
    "A record of type behavior."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def event_point(self) -> str: "event_point: event id."
    @property
    def event_point_name(self) -> str: "event_point_name: event name."
    @property
    def is_disabled(self) -> bool: "is_disabled: switched off."
    @property
    def is_private(self) -> bool: "is_private: private flag."
    @property
    def name(self) -> str: "name: name."
    @property
    def priority(self) -> int: "priority: 1-99, lower runs first."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def uri(self) -> str: "uri: unique alias."
    @property
    def variables(self) -> dict[str, Any]: "variables: declared variables."
    @property
    def bot(self) -> Bot: "The record behind bot_."

class Bot(View):
    "A record of type bot."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def config(self) -> dict[str, Any]: "config: free-form settings of the bot."
    @property
    def created_at(self) -> int: "created_at: creation time."
    @property
    def is_disabled(self) -> bool: "is_disabled: switched off."
    @property
    def mention_name(self) -> str: "mention_name: @mention nickname."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def behaviors(self) -> list[AnyRecord]: "behaviors: behaviors (lazy)."
    @property
    def owner(self) -> AnyRecord: "The record behind owner_."

class Bucket(View):
    "A record of type bucket."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def is_default(self) -> bool: "is_default: default one."
    @property
    def name(self) -> str: "name: name."
    @property
    def reply_personal(self) -> str: "reply_personal: sender display name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def reply_html_template(self) -> HTMLTemplate: "The record behind reply_html_template_."
    @property
    def reply_signature(self) -> EmailSignature: "The record behind reply_signature_."
    @property
    def reply_signing_key(self) -> GPGPrivateKey: "The record behind reply_signing_key_."
    @property
    def replyto(self) -> Address: "The record behind replyto_."

class Calendar(View):
    "A record of type calendar."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def name(self) -> str: "name: name."
    @property
    def timezone(self) -> str: "timezone: time zone (since 10.4.10)."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def scope(self) -> list[Any]: "scope: calendar window (lazy)."
    @property
    def weeks(self) -> list[Any]: "weeks: weeks of the window (lazy)."
    @property
    def events(self) -> list[Any]: "events: events of the window (lazy)."
    @property
    def events_occluded(self) -> list[Any]: "events_occluded: events hidden by others (lazy)."
    @property
    def weeks_events(self) -> list[Any]: "weeks_events: events by week (lazy)."
    @property
    def weeks_events_occluded(self) -> list[Any]: "weeks_events_occluded: hidden events by week (lazy)."
    @property
    def owner(self) -> AnyRecord: "The record behind owner_."

class CalendarEvent(View):
    "A record of type calendar_event."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def date_end(self) -> int: "date_end: end time."
    @property
    def date_start(self) -> int: "date_start: start time."
    @property
    def is_available(self) -> bool: "is_available: free or busy."
    @property
    def name(self) -> str: "name: name."
    @property
    def calendar(self) -> Calendar: "The record behind calendar_."

class Call(View):
    "A record of type call."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def is_closed(self) -> bool: "is_closed: closed flag."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def phone(self) -> str: "phone: phone number."
    @property
    def subject(self) -> str: "subject: subject line."
    @property
    def updated(self) -> int: "updated: last change."

class Comment(View):
    "A record of type comment."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def comment(self) -> str: "comment: text of the comment."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def is_markdown(self) -> bool: "is_markdown: text is Markdown."
    @property
    def is_pinned(self) -> bool: "is_pinned: pinned to the top (since 10.4.10)."
    @property
    def author(self) -> AnyRecord: "The record behind author_."
    @property
    def target(self) -> AnyRecord: "The record behind target_."

class ConnectedAccount(View):
    "A record of type connected_account."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def name(self) -> str: "name: name."
    @property
    def service(self) -> str: "service: service name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def uri(self) -> str: "uri: unique alias (since 10.4.10)."
    @property
    def owner(self) -> AnyRecord: "The record behind owner_."
    @property
    def service_record(self) -> ConnectedService: "The record behind service_."

class ConnectedService(View):
    "A record of type connected_service."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def extension_name(self) -> str: "extension_name: extension name (since 10.4.10)."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def uri(self) -> str: "uri: unique alias."

class Contact(View):
    "A record of type contact."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def dob(self) -> str: "dob: birthday."
    @property
    def first_name(self) -> str: "first_name: given name."
    @property
    def gender(self) -> str: "gender: gender code."
    @property
    def language(self) -> str: "language: language code."
    @property
    def last_login_at(self) -> int: "last_login_at: last login."
    @property
    def last_name(self) -> str: "last_name: family name."
    @property
    def location(self) -> str: "location: location."
    @property
    def mobile(self) -> str: "mobile: mobile number."
    @property
    def name(self) -> str: "name: name."
    @property
    def phone(self) -> str: "phone: phone number."
    @property
    def timezone(self) -> str: "timezone: time zone."
    @property
    def title(self) -> str: "title: title."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def username(self) -> str: "username: login name."
    @property
    def emails(self) -> list[AnyRecord]: "emails: email addresses (lazy)."
    @property
    def last_recipient_message(self) -> AnyRecord: "last_recipient_message: latest message sent to them (lazy)."
    @property
    def last_sender_message(self) -> AnyRecord: "last_sender_message: latest message they sent (lazy)."
    @property
    def email(self) -> Address: "The record behind email_."
    @property
    def org(self) -> Org: "The record behind org_."

class Currency(View):
    "A record of type currency."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def code(self) -> str: "code: ISO-like code."
    @property
    def decimal_at(self) -> int: "decimal_at: number of decimals."
    @property
    def is_default(self) -> bool: "is_default: default one."
    @property
    def name(self) -> str: "name: name."
    @property
    def name_plural(self) -> str: "name_plural: plural name."
    @property
    def symbol(self) -> str: "symbol: symbol."
    @property
    def updated_at(self) -> int: "updated_at: last change."

class Domain(View):
    "A record of type domain."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def contacts_list(self) -> str: "contacts_list: contact emails as text (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def contacts(self) -> list[AnyRecord]: "contacts: contacts (lazy)."
    @property
    def server(self) -> Server: "The record behind server_."

class EmailSignature(View):
    "A record of type email_signature."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def name(self) -> str: "name: name."
    @property
    def signature(self) -> str: "signature: text signature."
    @property
    def signature_html(self) -> str: "signature_html: HTML signature."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def is_default(self) -> bool: "is_default: default one (until 9.6.8)."
    @property
    def owner(self) -> AnyRecord: "The record behind owner_."

class Feed(View):
    "A record of type feed."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: profile URL (since 10.4.10)."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def name(self) -> str: "name: name."
    @property
    def url(self) -> str: "url: URL."

class FeedItem(View):
    "A record of type feed_item."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def created_at(self) -> int: "created_at: creation time."
    @property
    def guid(self) -> str: "guid: external unique id."
    @property
    def is_closed(self) -> bool: "is_closed: closed flag."
    @property
    def title(self) -> str: "title: title."
    @property
    def url(self) -> str: "url: URL."
    @property
    def feed(self) -> Feed: "The record behind feed_."

class GPGPrivateKey(View):
    "A record of type gpg_private_key."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."

class Group(View):
    "A record of type group."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def is_default(self) -> bool: "is_default: default one."
    @property
    def is_private(self) -> bool: "is_private: private flag."
    @property
    def name(self) -> str: "name: name."
    @property
    def reply_personal(self) -> str: "reply_personal: sender display name."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def buckets(self) -> list[AnyRecord]: "buckets: buckets (lazy)."
    @property
    def members(self) -> list[AnyRecord]: "members: members (lazy)."
    @property
    def reply_html_template(self) -> HTMLTemplate: "The record behind reply_html_template_."
    @property
    def reply_signature(self) -> EmailSignature: "The record behind reply_signature_."
    @property
    def reply_signing_key(self) -> GPGPrivateKey: "The record behind reply_signing_key_."
    @property
    def replyto(self) -> Address: "The record behind replyto_."
    @property
    def default_bucket(self) -> Bucket: "The record behind default_bucket_."

class HTMLTemplate(View):
    "A record of type html_template."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def signature(self) -> EmailSignature: "The record behind signature_."

class JiraIssue(View):
    "A record of type jira_issue."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def description(self) -> str: "description: long text (lazy)."
    @property
    def jira_id(self) -> str: "jira_id: remote id."
    @property
    def jira_key(self) -> str: "jira_key: remote key."
    @property
    def jira_project_id(self) -> str: "jira_project_id: remote project id."
    @property
    def jira_status(self) -> str: "jira_status: remote status."
    @property
    def jira_type(self) -> str: "jira_type: remote issue type."
    @property
    def jira_versions(self) -> str: "jira_versions: remote versions."
    @property
    def summary(self) -> str: "summary: short text."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def discussion(self) -> dict[str, Any]: "discussion: comments from the remote side (lazy)."
    @property
    def project(self) -> JiraProject: "The record behind project_."

class JiraProject(View):
    "A record of type jira_project."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def jira_key(self) -> str: "jira_key: remote key."
    @property
    def last_checked_at(self) -> int: "last_checked_at: last poll."
    @property
    def last_synced_at(self) -> int: "last_synced_at: last sync."
    @property
    def name(self) -> str: "name: name."
    @property
    def url(self) -> str: "url: URL."
    @property
    def connected_account(self) -> ConnectedAccount: "The record behind connected_account_."

class KBArticle(View):
    "A record of type kb_article."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text."
    @property
    def format(self) -> str: "format: content format."
    @property
    def title(self) -> str: "title: title."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def views(self) -> int: "views: view count."
    @property
    def categories(self) -> dict[str, Any]: "categories: categories (lazy)."

class MailTransport(View):
    "A record of type mail_transport."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."

class Message(View):
    "A record of type message."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_."

class Notification(View):
    "A record of type notification."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def activity_point(self) -> str: "activity_point: activity code."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def event_json(self) -> str: "event_json: raw activity entry."
    @property
    def is_read(self) -> bool: "is_read: already read."
    @property
    def message(self) -> str: "message: rendered text."
    @property
    def message_html(self) -> str: "message_html: rendered HTML."
    @property
    def url(self) -> str: "url: URL."
    @property
    def url_markread(self) -> str: "url_markread: mark-as-read URL."
    @property
    def assignee(self) -> Worker: "The record behind assignee_."
    @property
    def target(self) -> AnyRecord: "The record behind target_."

class Opportunity(View):
    "A record of type opportunity."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def amount(self) -> float: "amount: monetary value."
    @property
    def amount_label(self) -> str: "amount__label: formatted amount."
    @property
    def closed_at(self) -> int: "closed_at: time it was closed."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def is_closed(self) -> bool: "is_closed: closed flag."
    @property
    def is_won(self) -> bool: "is_won: won flag."
    @property
    def status(self) -> str: "status: status word."
    @property
    def status_id(self) -> int: "status_id: status code."
    @property
    def title(self) -> str: "title: title."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def amount_currency(self) -> Currency: "The record behind amount_currency_."

class Org(View):
    "A record of type org."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def city(self) -> str: "city: city."
    @property
    def country(self) -> str: "country: country."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def name(self) -> str: "name: name."
    @property
    def phone(self) -> str: "phone: phone number."
    @property
    def postal(self) -> str: "postal: postal code."
    @property
    def province(self) -> str: "province: state or province."
    @property
    def street(self) -> str: "street: street."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def website(self) -> str: "website: website."
    @property
    def last_recipient_message(self) -> AnyRecord: "last_recipient_message: latest message sent to them (lazy)."
    @property
    def last_sender_message(self) -> AnyRecord: "last_sender_message: latest message they sent (lazy)."
    @property
    def email(self) -> Address: "The record behind email_."

class ProfileTab(View):
    "A record of type profile_tab."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def context_key(self) -> str: "context: record type."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."

class ProfileWidget(View):
    "A record of type profile_widget."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def name(self) -> str: "name: name."
    @property
    def pos(self) -> int: "pos: position."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def width_units(self) -> int: "width_units: width in grid units."
    @property
    def zone(self) -> str: "zone: layout zone."
    @property
    def profile_tab(self) -> ProfileTab: "The record behind profile_tab_."

class Reminder(View):
    "A record of type reminder."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def is_closed(self) -> bool: "is_closed: closed flag."
    @property
    def name(self) -> str: "name: name."
    @property
    def remind_at(self) -> int: "remind_at: due time."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def worker(self) -> Worker: "The record behind worker_."

class Role(View):
    "A record of type role."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def editor_query_worker(self) -> str: "editor_query_worker: query of editors."
    @property
    def member_query_worker(self) -> str: "member_query_worker: query of members."
    @property
    def name(self) -> str: "name: name."
    @property
    def privs_mode(self) -> str: "privs_mode: privilege mode."
    @property
    def reader_query_worker(self) -> str: "reader_query_worker: query of readers."
    @property
    def updated_at(self) -> int: "updated_at: last change."

class Sensor(View):
    "A record of type sensor."
    @property
    def ref(self) -> Ref: ...
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def context(self) -> str: "_context: record type id."
    @property
    def label(self) -> str: "_label: display label."
    @property
    def id(self) -> int: "id: record id."
    @property
    def metric(self) -> str: "metric: current reading."
    @property
    def metric_delta(self) -> float: "metric_delta: change of the reading."
    @property
    def metric_type(self) -> str: "metric_type: kind of reading."
    @property
    def name(self) -> str: "name: name."
    @property
    def output(self) -> str: "output: text of the last reading."
    @property
    def status(self) -> str: "status: status word."
    @property
    def tag(self) -> str: "tag: unique tag."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def comments(self) -> dict[str, Comment]: "comments: comments, newest 10 by default (comments~25) (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records (links.task, links~25) (lazy)."

class Server(View):
    "A record of type server."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated(self) -> int: "updated: last change."

class Task(View):
    "A record of type task."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def completed(self) -> int: "completed: completion time."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def due(self) -> int: "due: due time."
    @property
    def importance(self) -> int: "importance: 0-100."
    @property
    def is_completed(self) -> bool: "is_completed: done flag."
    @property
    def reopen(self) -> int: "reopen: reopen time."
    @property
    def status(self) -> str: "status: status word."
    @property
    def status_id(self) -> int: "status_id: status code."
    @property
    def title(self) -> str: "title: title."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def owner(self) -> Worker: "The record behind owner_."

class Ticket(View):
    "A record of type ticket."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def closed(self) -> int: "closed: time it was closed."
    @property
    def closed_at(self) -> int: "closed_at: time it was closed."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def elapsed_resolution_first(self) -> int: "elapsed_resolution_first: time to first close."
    @property
    def elapsed_response_first(self) -> int: "elapsed_response_first: time to first reply."
    @property
    def elapsed_status_open(self) -> int: "elapsed_status_open: total open time (since 10.4.10)."
    @property
    def importance(self) -> int: "importance: 0-100."
    @property
    def last_opened_at(self) -> int: "last_opened_at: last reopening (since 10.4.10)."
    @property
    def mask(self) -> str: "mask: public reference."
    @property
    def num_messages(self) -> int: "num_messages: message count."
    @property
    def num_messages_in(self) -> int: "num_messages_in: inbound count (since 10.4.10)."
    @property
    def num_messages_out(self) -> int: "num_messages_out: outbound count (since 10.4.10)."
    @property
    def reopen_date(self) -> int: "reopen_date: reopen time."
    @property
    def spam_score(self) -> float: "spam_score: 0..1 spam likelihood."
    @property
    def spam_training(self) -> str: "spam_training: S spam, N ham, empty untrained."
    @property
    def status(self) -> str: "status: status word."
    @property
    def status_id(self) -> int: "status_id: status code."
    @property
    def subject(self) -> str: "subject: subject line."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def url(self) -> str: "url: URL."
    @property
    def messages(self) -> list[AnyRecord]: "_messages: all messages (lazy)."
    @property
    def participants(self) -> list[AnyRecord]: "participants: participant addresses (lazy)."
    @property
    def requester_emails(self) -> str: "requester_emails: participant emails as text (lazy)."
    @property
    def requesters(self) -> dict[str, Any]: "requesters: participants by id (lazy)."
    @property
    def signature(self) -> str: "signature: signature for the current bucket (lazy)."
    @property
    def latest_incoming_activity(self) -> int: "latest_incoming_activity: last inbound time (lazy)."
    @property
    def latest_outgoing_activity(self) -> int: "latest_outgoing_activity: last outbound time (lazy)."
    @property
    def bucket(self) -> Bucket: "The record behind bucket_."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def initial_message(self) -> Message: "The record behind initial_message_."
    @property
    def initial_response_message(self) -> Message: "The record behind initial_response_message_."
    @property
    def latest_message(self) -> Message: "The record behind latest_message_."
    @property
    def org(self) -> Org: "The record behind org_."
    @property
    def owner(self) -> Worker: "The record behind owner_."

class TimeEntry(View):
    "A record of type time_entry."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def watchers(self) -> dict[str, Worker]: "watchers: workers who watch it (lazy)."
    @property
    def activity_id(self) -> int: "activity_id: activity type id."
    @property
    def is_closed(self) -> bool: "is_closed: closed flag."
    @property
    def log_date(self) -> int: "log_date: date of the work."
    @property
    def mins(self) -> int: "mins: minutes spent."
    @property
    def secs(self) -> int: "secs: seconds spent (since 10.4.10)."
    @property
    def summary(self) -> str: "summary: short text."
    @property
    def worker(self) -> Worker: "The record behind worker_."

class Worker(View):
    "A record of type worker."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def image_url(self) -> str: "_image_url: its picture."
    @property
    def at_mention_name(self) -> str: "at_mention_name: @mention nickname."
    @property
    def dob(self) -> str: "dob: birthday."
    @property
    def first_name(self) -> str: "first_name: given name."
    @property
    def full_name(self) -> str: "full_name: full name."
    @property
    def gender(self) -> str: "gender: gender code."
    @property
    def is_disabled(self) -> bool: "is_disabled: switched off."
    @property
    def is_superuser(self) -> bool: "is_superuser: administrator."
    @property
    def language(self) -> str: "language: language code."
    @property
    def last_name(self) -> str: "last_name: family name."
    @property
    def location(self) -> str: "location: location."
    @property
    def mobile(self) -> str: "mobile: mobile number."
    @property
    def phone(self) -> str: "phone: phone number."
    @property
    def time_format(self) -> str: "time_format: preferred time format."
    @property
    def timeout_idle_secs(self) -> int: "timeout_idle_secs: idle logout."
    @property
    def timezone(self) -> str: "timezone: time zone."
    @property
    def title(self) -> str: "title: title."
    @property
    def updated(self) -> int: "updated: last change."
    @property
    def emails(self) -> list[AnyRecord]: "emails: email addresses (lazy)."
    @property
    def groups(self) -> list[AnyRecord]: "groups: memberships (lazy)."
    @property
    def roles(self) -> list[AnyRecord]: "roles: roles (lazy)."
    @property
    def address(self) -> Address: "The record behind address_."
    @property
    def calendar(self) -> Calendar: "The record behind calendar_."

class WorkspacePage(View):
    "A record of type workspace_page."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def extension_label(self) -> str: "extension__label: extension name."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def extension_params(self) -> dict[str, Any]: "extension_params: extension settings."
    @property
    def name(self) -> str: "name: name."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def tabs(self) -> list[AnyRecord]: "tabs: tabs (lazy)."
    @property
    def widgets(self) -> list[AnyRecord]: "widgets: widgets (lazy)."
    @property
    def worklists(self) -> list[AnyRecord]: "worklists: worklists (lazy)."
    @property
    def owner(self) -> AnyRecord: "The record behind owner_."

class WorkspaceTab(View):
    "A record of type workspace_tab."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def extension_label(self) -> str: "extension__label: extension name."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def name(self) -> str: "name: name."
    @property
    def order(self) -> int: "order: position."
    @property
    def params(self) -> dict[str, Any]: "params: settings (since 10.4.10)."
    @property
    def pos(self) -> int: "pos: position (since 10.4.10)."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def widgets(self) -> list[AnyRecord]: "widgets: widgets (lazy)."
    @property
    def widgets_data(self) -> dict[str, Any]: "widgets_data: data of the widgets (lazy)."
    @property
    def worklists(self) -> list[AnyRecord]: "worklists: worklists (lazy)."
    @property
    def page(self) -> WorkspacePage: "The record behind page_."

class WorkspaceWidget(View):
    "A record of type workspace_widget."
    @property
    def ref(self) -> Ref: ...
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: profile URL (since 10.4.10)."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def extension_id(self) -> str: "extension_id: extension id."
    @property
    def label_key(self) -> str: "label: title."
    @property
    def params(self) -> dict[str, Any]: "params: settings."
    @property
    def pos(self) -> int: "pos: position."
    @property
    def updated_at(self) -> int: "updated_at: last change."
    @property
    def width_units(self) -> int: "width_units: width in grid units."
    @property
    def zone(self) -> str: "zone: layout zone."
    @property
    def data(self) -> dict[str, Any]: "data: widget data (lazy)."
    @property
    def tab(self) -> WorkspaceTab: "The record behind tab_."

class Upload(View):
    "A value of type upload."
    @property
    def mime_type(self) -> str: "mime_type: MIME type."
    @property
    def file_size(self) -> int: "file_size: size."

AttachmentFilter = TypedDict("AttachmentFilter", {"oper": Required[Literal["is", "like", "regexp", "!is", "!like", "!regexp"]], "value": Required["str"], }, total=False)

ContentModificationAppend = TypedDict("ContentModificationAppend", {"action": Required[Literal["append"]], "content": Required["str"], "on": Literal["sent", "saved"], }, total=False)

ContentModificationPrepend = TypedDict("ContentModificationPrepend", {"action": Required[Literal["prepend"]], "content": Required["str"], "on": Literal["sent", "saved"], }, total=False)

ContentModificationReplace = TypedDict("ContentModificationReplace", {"action": Required[Literal["replace"]], "replace": Required["str"], "with": Required["str"], "is_regexp": "bool", "on": Literal["sent", "saved"], }, total=False)

ContentModification = ContentModificationAppend | ContentModificationPrepend | ContentModificationReplace

InteractionEntry = TypedDict("InteractionEntry", {"behavior": Required["int | Result"], "name": Required["str"], "interaction": Required["str"], "params": "Mapping[str, str]", }, total=False)

ReplyMessage = TypedDict("ReplyMessage", {"reply": Required[Literal["message"]], "message": Required["str"], "format": Literal["text", "html", "markdown"], "delay_ms": "int", }, total=False)

ReplyScript = TypedDict("ReplyScript", {"reply": Required[Literal["script"]], "script": Required["str"], }, total=False)

ReplyButtons = TypedDict("ReplyButtons", {"reply": Required[Literal["buttons"]], "options": Required["Sequence[str]"], "style": "str", "color_from": "str", "color_mid": "str", "color_to": "str", }, total=False)

ReplyImages = TypedDict("ReplyImages", {"reply": Required[Literal["images"]], "images": Required["Sequence[str]"], "labels": "Sequence[str]", }, total=False)

ReplyText = TypedDict("ReplyText", {"reply": Required[Literal["text"]], "placeholder": "str", "default": "str", "mode": Literal["single", "multiple"], }, total=False)

ReplyRating = TypedDict("ReplyRating", {"reply": Required[Literal["rating"]], "from": Required["Rating"], "to": Required["Rating"], "color_mid": "str", }, total=False)

ReplyChooser = TypedDict("ReplyChooser", {"reply": Required[Literal["chooser"]], "record": Required["str"], "query": "str", "selection": Literal["single", "multiple"], "autocomplete": "bool", }, total=False)

ReplyDate = TypedDict("ReplyDate", {"reply": Required[Literal["date"]], "placeholder": "str", "default": "str", "mode": Literal["single", "multiple"], }, total=False)

ReplyFile = TypedDict("ReplyFile", {"reply": Required[Literal["file"]], }, total=False)

ReplyWait = TypedDict("ReplyWait", {"reply": Required[Literal["wait"]], }, total=False)

ReplyWorklist = TypedDict("ReplyWorklist", {"reply": Required[Literal["worklist"]], "record": Required["str"], "query": "str", }, total=False)

ReplyEmote = TypedDict("ReplyEmote", {"reply": Required[Literal["emote"]], "emote": Required["str"], }, total=False)

ReplyClose = TypedDict("ReplyClose", {"reply": Required[Literal["close"]], }, total=False)

Reply = ReplyMessage | ReplyScript | ReplyButtons | ReplyImages | ReplyText | ReplyRating | ReplyChooser | ReplyDate | ReplyFile | ReplyWait | ReplyWorklist | ReplyEmote | ReplyClose

Rating = TypedDict("Rating", {"value": Required["int"], "label": Required["str"], "color": "str", }, total=False)

InstructionSetField = TypedDict("InstructionSetField", {"do": Required[Literal["set_field"]], "field": Required["str"], "value": Required["str"], }, total=False)

InstructionHide = TypedDict("InstructionHide", {"do": Required[Literal["hide"]], "field": Required["str"], }, total=False)

InstructionMessage = TypedDict("InstructionMessage", {"do": Required[Literal["message"]], "text": Required["str"], "level": Literal["info", "warning", "error"], }, total=False)

Instruction = InstructionSetField | InstructionHide | InstructionMessage

class RecordPage(View):
    "A value of type record_page."
    @property
    def records(self) -> list[AnyRecord]: "records: the records of this page."
    @property
    def total(self) -> int: "total: how many there are in all."
    @property
    def page(self) -> int: "page: which page this is, from 0."

class HTTPResponse(View):
    "A value of type http_response."
    @property
    def status(self) -> int: "status: HTTP status."
    @property
    def url(self) -> str: "url: where the answer came from after redirects."
    @property
    def content_type(self) -> str: "content_type: MIME type."
    @property
    def headers(self) -> dict[str, str]: "headers: headers by lower-case name."
    @property
    def body(self) -> str | bytes: "body: the body as it came."

class MailReceivedAppReturns(Returns):
    "What a handler of event.mail.received.app gives back, by attribute."
    reject: bool
    "reject: drop the message; nothing is stored."
    remove_attachments: Sequence[AttachmentFilter]
    "remove_attachments: files to remove."
    headers: Mapping[str, str | Sequence[str]]
    "headers: headers to set; an empty value removes one."
    body: str
    "body: new plain text body."
    body_html: str
    "body_html: new HTML body."
    subject: str
    "subject: new subject."
    encoding: str
    "encoding: new character set."
    custom_fields: Mapping[str, Any]
    "custom_fields: custom fields for what gets created."

MailReceivedAppReturned = TypedDict("MailReceivedAppReturned", {"reject": "bool", "remove_attachments": "Sequence[AttachmentFilter]", "headers": "Mapping[str, str | Sequence[str]]", "body": "str", "body_html": "str", "subject": "str", "encoding": "str", "custom_fields": "Mapping[str, Any]", }, total=False)

class MailReceivedApp(Event):
    "The event event.mail.received.app: an inbound mail was parsed and is about to be accepted; no ticket or message exists yet. Changing the headers subject, references or in-reply-to threads the message anew; changing from finds another sender."
    returns: MailReceivedAppReturns
    @property
    def subject(self) -> str: "subject: subject line."
    @property
    def body(self) -> str: "body: plain text body."
    @property
    def body_html(self) -> str: "body_html: HTML body."
    @property
    def encoding(self) -> str: "encoding: character set of the body."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers by lower-case name."
    @property
    def recipients(self) -> list[str]: "recipients: addresses the message was sent to."
    @property
    def attachments(self) -> dict[str, Upload]: "attachments: files by name."
    @property
    def attachment_count(self) -> int: "attachment_count: number of files."
    @property
    def is_new(self) -> bool: "is_new: no ticket matched."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def parent_ticket(self) -> Ticket: "The record behind parent_ticket_: the ticket it answers."
    @property
    def routing_group(self) -> Group: "The record behind routing_group_: the group it would go to."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def redirect_email(self, to: Sequence[str]) -> Action: "Requests the action redirect_email: forward the message as it came to other addresses."
    def reply_sender(self, subject: str, content: str) -> Action: "Requests the action reply_sender: answer the sender directly."
    def set_sender_is_banned(self, value: bool) -> Action: "Requests the action set_sender_is_banned: block the sender, or stop blocking them."
    def set_sender_is_defunct(self, value: bool) -> Action: "Requests the action set_sender_is_defunct: mark the sender's address as bouncing, or not."

MailReceivedReturned = TypedDict("MailReceivedReturned", {}, total=False)

class MailReceived(Event):
    "The event event.mail.received: a message, inbound or from a worker, was added to a ticket."
    returns: Returns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."

MailReceivedGroupReturned = TypedDict("MailReceivedGroupReturned", {}, total=False)

class MailReceivedGroup(Event):
    "The event event.mail.received.group: a message, inbound or from a worker, was added to a ticket of this group."
    returns: Returns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."

MailReceivedWatcherReturned = TypedDict("MailReceivedWatcherReturned", {}, total=False)

class MailReceivedWatcher(Event):
    "The event event.mail.received.watcher: a message was added to a ticket that this worker watches or owns; once for each such worker."
    returns: Returns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def sender_is_me(self) -> bool: "sender_is_me: the sender is the worker who owns the bot."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."

class MailBeforeSentReturns(Returns):
    "What a handler of event.mail.before.sent gives back, by attribute."
    content_modifications: Sequence[ContentModification]
    "content_modifications: edits of the body, in order."
    headers: Mapping[str, str]
    "headers: headers to set; an empty value removes one."
    send_at: int | datetime
    "send_at: delivery time; the message waits for it."
    custom_fields: Mapping[str, Any]
    "custom_fields: custom fields for the ticket once it exists."
    message_custom_fields: Mapping[str, Any]
    "message_custom_fields: custom fields for the message once it is stored."

MailBeforeSentReturned = TypedDict("MailBeforeSentReturned", {"content_modifications": "Sequence[ContentModification]", "headers": "Mapping[str, str]", "send_at": "int | datetime", "custom_fields": "Mapping[str, Any]", "message_custom_fields": "Mapping[str, Any]", }, total=False)

class MailBeforeSent(Event):
    "The event event.mail.before.sent: a worker, or a bot, is about to send a reply or a new message."
    returns: MailBeforeSentReturns
    @property
    def to(self) -> str: "to: recipients, comma separated."
    @property
    def cc(self) -> str: "cc: copy recipients."
    @property
    def bcc(self) -> str: "bcc: blind copy recipients."
    @property
    def subject(self) -> str: "subject: subject line."
    @property
    def content(self) -> str: "content: body of the draft."
    @property
    def content_format(self) -> bool: "content_format: the body is Markdown or HTML."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers by lower-case name."
    @property
    def message_id(self) -> str: "message_id: Message-Id the draft will carry."
    @property
    def group_sig(self) -> str: "group_sig: signature of the group for this worker."
    @property
    def group_sig_html(self) -> str: "group_sig_html: the same as HTML."
    @property
    def status_id(self) -> int: "status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted."
    @property
    def waiting_until(self) -> str: "waiting_until: requested reopen time in words."
    @property
    def send_at(self) -> int: "send_at: requested delivery time."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_: the ticket answered; empty for a new message."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def worker(self) -> Worker: "The record behind worker_: who sends it."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MailSentGroupReturns(Returns):
    "What a handler of event.mail.sent.group gives back, by attribute."
    content_modifications: Sequence[ContentModification]
    "content_modifications: edits of the body, in order."
    headers: Mapping[str, str]
    "headers: headers to set; an empty value removes one."
    send_at: int | datetime
    "send_at: delivery time; the message waits for it."
    custom_fields: Mapping[str, Any]
    "custom_fields: custom fields for the ticket once it exists."
    message_custom_fields: Mapping[str, Any]
    "message_custom_fields: custom fields for the message once it is stored."

MailSentGroupReturned = TypedDict("MailSentGroupReturned", {"content_modifications": "Sequence[ContentModification]", "headers": "Mapping[str, str]", "send_at": "int | datetime", "custom_fields": "Mapping[str, Any]", "message_custom_fields": "Mapping[str, Any]", }, total=False)

class MailSentGroup(Event):
    "The event event.mail.sent.group: a worker is about to send a reply or a new message from this group; after event.mail.before.sent."
    returns: MailSentGroupReturns
    @property
    def to(self) -> str: "to: recipients, comma separated."
    @property
    def cc(self) -> str: "cc: copy recipients."
    @property
    def bcc(self) -> str: "bcc: blind copy recipients."
    @property
    def subject(self) -> str: "subject: subject line."
    @property
    def content(self) -> str: "content: body of the draft."
    @property
    def content_format(self) -> bool: "content_format: the body is Markdown or HTML."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers by lower-case name."
    @property
    def message_id(self) -> str: "message_id: Message-Id the draft will carry."
    @property
    def group_sig(self) -> str: "group_sig: signature of the group for this worker."
    @property
    def group_sig_html(self) -> str: "group_sig_html: the same as HTML."
    @property
    def status_id(self) -> int: "status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted."
    @property
    def waiting_until(self) -> str: "waiting_until: requested reopen time in words."
    @property
    def send_at(self) -> int: "send_at: requested delivery time."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_: the ticket answered; empty for a new message."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def worker(self) -> Worker: "The record behind worker_: who sends it."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

MailAfterSentReturned = TypedDict("MailAfterSentReturned", {}, total=False)

class MailAfterSent(Event):
    "The event event.mail.after.sent: a worker's reply or new message was delivered and stored."
    returns: Returns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."

MailAfterSentGroupReturned = TypedDict("MailAfterSentGroupReturned", {}, total=False)

class MailAfterSentGroup(Event):
    "The event event.mail.after.sent.group: a worker's reply or new message in this group was delivered and stored; after event.mail.after.sent."
    returns: Returns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."

TicketViewedWorkerReturned = TypedDict("TicketViewedWorkerReturned", {}, total=False)

class TicketViewedWorker(Event):
    "The event event.ticket.viewed.worker: a worker opens the page of a ticket; what the behavior changes is seen at once."
    returns: Returns
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

MailAssignedGroupReturned = TypedDict("MailAssignedGroupReturned", {}, total=False)

class MailAssignedGroup(Event):
    "The event event.mail.assigned.group: the owner of a ticket in this group changed."
    returns: Returns
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

MailClosedGroupReturned = TypedDict("MailClosedGroupReturned", {}, total=False)

class MailClosedGroup(Event):
    "The event event.mail.closed.group: a ticket in this group was closed."
    returns: Returns
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

MailMovedGroupReturned = TypedDict("MailMovedGroupReturned", {}, total=False)

class MailMovedGroup(Event):
    "The event event.mail.moved.group: a ticket came into this group, or into another bucket of it."
    returns: Returns
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

CommentCreatedWorkerReturned = TypedDict("CommentCreatedWorkerReturned", {}, total=False)

class CommentCreatedWorker(Event):
    "The event event.comment.created.worker: a comment was added to any record."
    returns: Returns
    @property
    def comment(self) -> Comment: "The record behind comment_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

CommentTicketGroupReturned = TypedDict("CommentTicketGroupReturned", {}, total=False)

class CommentTicketGroup(Event):
    "The event event.comment.ticket.group: a comment was added to a ticket in this group."
    returns: Returns
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def comment(self) -> Comment: "The record behind comment_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

class RecordChangedParams(View):
    "The parameters a behavior may have for event.record.changed."
    @property
    def context(self) -> str: "context: type of record to watch; one that has a macro event."

RecordChangedReturned = TypedDict("RecordChangedReturned", {}, total=False)

class RecordChanged(Event):
    "The event event.record.changed: fields of a record of the watched type changed; once for each record, with its first and last state. The keys and operations are those of the type's macro event, and the state before the change under old_."
    returns: Returns
    @property
    def params(self) -> RecordChangedParams: "The behavior's parameters for this event."
    @property
    def actor_url(self) -> str: "actor_url: page of who made the change."
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def old_is_first(self) -> bool: "old_is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def old_sender_is_worker(self) -> bool: "old_sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def old_ticket_has_owner(self) -> bool: "old_ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def actor(self) -> AnyRecord: "The record behind actor_: who made the change."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    @property
    def issue(self) -> JiraIssue: "The record behind issue_."
    @property
    def old_issue(self) -> JiraIssue: "The record behind old_issue_."
    @property
    def project(self) -> JiraProject: "The record behind project_."
    @property
    def old_project(self) -> JiraProject: "The record behind old_project_."
    @property
    def va(self) -> Bot: "The record behind va_."
    @property
    def old_va(self) -> Bot: "The record behind old_va_."
    @property
    def event(self) -> CalendarEvent: "The record behind event_."
    @property
    def old_event(self) -> CalendarEvent: "The record behind old_event_."
    @property
    def calendar(self) -> Calendar: "The record behind calendar_."
    @property
    def old_calendar(self) -> Calendar: "The record behind old_calendar_."
    @property
    def call_key(self) -> Call: "The record behind call_."
    @property
    def old_call(self) -> Call: "The record behind old_call_."
    @property
    def contact(self) -> Contact: "The record behind contact_."
    @property
    def old_contact(self) -> Contact: "The record behind old_contact_."
    @property
    def domain(self) -> Domain: "The record behind domain_."
    @property
    def old_domain(self) -> Domain: "The record behind old_domain_."
    @property
    def email(self) -> Address: "The record behind email_."
    @property
    def old_email(self) -> Address: "The record behind old_email_."
    @property
    def item(self) -> FeedItem: "The record behind item_."
    @property
    def old_item(self) -> FeedItem: "The record behind old_item_."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def old_group(self) -> Group: "The record behind old_group_."
    @property
    def article(self) -> KBArticle: "The record behind article_."
    @property
    def old_article(self) -> KBArticle: "The record behind old_article_."
    @property
    def old(self) -> Message: "The record behind old_."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def old_sender(self) -> Address: "The record behind old_sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def old_sender_worker(self) -> Worker: "The record behind old_sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def old_ticket(self) -> Ticket: "The record behind old_ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def old_worker(self) -> Worker: "The record behind old_worker_: the worker who wrote it."
    @property
    def notification(self) -> Notification: "The record behind notification_."
    @property
    def old_notification(self) -> Notification: "The record behind old_notification_."
    @property
    def opp(self) -> Opportunity: "The record behind opp_."
    @property
    def old_opp(self) -> Opportunity: "The record behind old_opp_."
    @property
    def org(self) -> Org: "The record behind org_."
    @property
    def old_org(self) -> Org: "The record behind old_org_."
    @property
    def reminder(self) -> Reminder: "The record behind reminder_."
    @property
    def old_reminder(self) -> Reminder: "The record behind old_reminder_."
    @property
    def sensor(self) -> Sensor: "The record behind sensor_."
    @property
    def old_sensor(self) -> Sensor: "The record behind old_sensor_."
    @property
    def server(self) -> Server: "The record behind server_."
    @property
    def old_server(self) -> Server: "The record behind old_server_."
    @property
    def task(self) -> Task: "The record behind task_."
    @property
    def old_task(self) -> Task: "The record behind old_task_."
    @property
    def time(self) -> TimeEntry: "The record behind time_."
    @property
    def old_time(self) -> TimeEntry: "The record behind old_time_."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: str) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."
    def set_due_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_due_date: set when the task is due."
    def set_is_banned(self, value: bool) -> Action: "Requests the action set_is_banned: block the address, or stop blocking it."
    def set_is_defunct(self, value: bool) -> Action: "Requests the action set_is_defunct: mark the address as bouncing, or not."
    def set_reminder_status(self, value: bool) -> Action: "Requests the action set_reminder_status: close the reminder, or open it again."
    def copy_notification(self, worker_ids: Sequence[int | Result]) -> Action: "Requests the action copy_notification: pass the notification on to other workers."
    def set_notification_is_read(self, value: bool) -> Action: "Requests the action set_notification_is_read: mark the notification as read, or not."

ContactRegisteredScReturned = TypedDict("ContactRegisteredScReturned", {}, total=False)

class ContactRegisteredSc(Event):
    "The event event.contact.registered.sc: a visitor confirmed an account in the support center."
    returns: Returns
    @property
    def contact(self) -> Contact: "The record behind contact_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

NotificationReceivedWorkerReturned = TypedDict("NotificationReceivedWorkerReturned", {}, total=False)

class NotificationReceivedWorker(Event):
    "The event event.notification.received.worker: a notification was made for this worker, or passed on to them."
    returns: Returns
    @property
    def target_label(self) -> str: "target__label: how the record it is about is shown."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def activity_point(self) -> str: "activity_point: activity code."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def event_json(self) -> str: "event_json: raw activity entry."
    @property
    def is_read(self) -> bool: "is_read: already read."
    @property
    def message(self) -> str: "message: rendered text."
    @property
    def message_html(self) -> str: "message_html: rendered HTML."
    @property
    def url(self) -> str: "url: URL."
    @property
    def url_markread(self) -> str: "url_markread: mark-as-read URL."
    @property
    def assignee(self) -> Worker: "The record behind assignee_."
    @property
    def target(self) -> AnyRecord: "The record behind target_: the record it is about."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def mark_read(self) -> Action: "Requests the action mark_read: mark the notification as read."
    def reply_owner(self, to: Sequence[str], subject: str, content: str) -> Action: "Requests the action reply_owner: mail the worker the notification is for."

TaskCreatedWorkerReturned = TypedDict("TaskCreatedWorkerReturned", {}, total=False)

class TaskCreatedWorker(Event):
    "The event event.task.created.worker: a task was created."
    returns: Returns
    @property
    def task(self) -> Task: "The record behind task_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed"]) -> Action: "Requests the action set_status: change the status."
    def set_due_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_due_date: set when the task is due."

WgmjiraIssueCreatedReturned = TypedDict("WgmjiraIssueCreatedReturned", {}, total=False)

class WgmjiraIssueCreated(Event):
    "The event wgmjira.event.issue.created: an issue arrived that was not known; its comments came before it."
    returns: Returns
    @property
    def issue(self) -> JiraIssue: "The record behind issue_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

WgmjiraIssueCommentedReturned = TypedDict("WgmjiraIssueCommentedReturned", {}, total=False)

class WgmjiraIssueCommented(Event):
    "The event wgmjira.event.issue.commented: a comment on an issue arrived."
    returns: Returns
    @property
    def issue_comment_id(self) -> int: "issue_comment_id: ID of the comment."
    @property
    def issue_comment_author(self) -> str: "issue_comment_author: who wrote it."
    @property
    def issue_comment_body(self) -> str: "issue_comment_body: the comment."
    @property
    def issue_comment_created(self) -> int: "issue_comment_created: when it was written."
    @property
    def issue(self) -> JiraIssue: "The record behind issue_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

WgmjiraIssueStatusChangedReturned = TypedDict("WgmjiraIssueStatusChangedReturned", {}, total=False)

class WgmjiraIssueStatusChanged(Event):
    "The event wgmjira.event.issue.status.changed: the status of an issue changed. What it was before is not known."
    returns: Returns
    @property
    def issue(self) -> JiraIssue: "The record behind issue_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class InteractionsGetWorkerParams(View):
    "The parameters a behavior may have for event.interactions.get.worker."
    @property
    def listen_points(self) -> list[str]: "listen_points: points to answer at, with * as wildcard."

class InteractionsGetWorkerReturns(Returns):
    "What a handler of event.interactions.get.worker gives back, by attribute."
    interactions: Sequence[InteractionEntry]
    "interactions: entries for the menu."

InteractionsGetWorkerReturned = TypedDict("InteractionsGetWorkerReturned", {"interactions": "Sequence[InteractionEntry]", }, total=False)

class InteractionsGetWorker(Event):
    "The event event.interactions.get.worker: a menu is opened for a worker at a named point; every behavior may add entries."
    returns: InteractionsGetWorkerReturns
    @property
    def params(self) -> InteractionsGetWorkerParams: "The behavior's parameters for this event."
    @property
    def point(self) -> str: "point: menu point: global, mail.compose, mail.reply or record:<type>."
    @property
    def point_params(self) -> dict[str, Any]: "point_params: context of the point, such as the record."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class InteractionChatPortalReturns(Returns):
    "What a handler of event.interaction.chat.portal gives back, by attribute."
    behavior: int | Result
    "behavior: the conversation to open."
    variables: Mapping[str, Any]
    "variables: its variables."

InteractionChatPortalReturned = TypedDict("InteractionChatPortalReturned", {"behavior": "int | Result", "variables": "Mapping[str, Any]", }, total=False)

class InteractionChatPortal(Event):
    "The event event.interaction.chat.portal: a visitor of a portal starts an interaction; without a behavior nothing opens."
    returns: InteractionChatPortalReturns
    @property
    def client_browser(self) -> str: "client_browser: browser name."
    @property
    def client_browser_version(self) -> str: "client_browser_version: browser version."
    @property
    def client_ip(self) -> str: "client_ip: remote address."
    @property
    def client_platform(self) -> str: "client_platform: operating system."
    @property
    def client_url(self) -> str: "client_url: page the person is on."
    @property
    def client_time(self) -> str: "client_time: time the browser reports."
    @property
    def interaction(self) -> str: "interaction: name of the interaction."
    @property
    def interaction_params(self) -> dict[str, str]: "interaction_params: parameters of the menu entry or page."
    @property
    def portal_code(self) -> str: "portal_code: code of the portal."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class InteractionChatWorkerReturns(Returns):
    "What a handler of event.interaction.chat.worker gives back, by attribute."
    behavior: int | Result
    "behavior: the conversation to open."
    variables: Mapping[str, Any]
    "variables: its variables."
    bot_name: str
    "bot_name: name shown in the window."

InteractionChatWorkerReturned = TypedDict("InteractionChatWorkerReturned", {"behavior": "int | Result", "variables": "Mapping[str, Any]", "bot_name": "str", }, total=False)

class InteractionChatWorker(Event):
    "The event event.interaction.chat.worker: a worker picks an interaction; without a behavior nothing opens."
    returns: InteractionChatWorkerReturns
    @property
    def client_browser(self) -> str: "client_browser: browser name."
    @property
    def client_browser_version(self) -> str: "client_browser_version: browser version."
    @property
    def client_ip(self) -> str: "client_ip: remote address."
    @property
    def client_platform(self) -> str: "client_platform: operating system."
    @property
    def client_url(self) -> str: "client_url: page the person is on."
    @property
    def client_time(self) -> str: "client_time: time the browser reports."
    @property
    def interaction(self) -> str: "interaction: name of the interaction."
    @property
    def interaction_params(self) -> dict[str, str]: "interaction_params: parameters of the menu entry or page."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MessageChatPortalParams(View):
    "The parameters a behavior may have for event.message.chat.portal."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may open it."

class MessageChatPortalReturns(Returns):
    "What a handler of event.message.chat.portal gives back, by attribute."
    replies: Sequence[Reply]
    "replies: what to show, in order."
    suspend: bool
    "suspend: wait for the person to answer."
    behavior: int | Result
    "behavior: hand the conversation to this one."
    variables: Mapping[str, Any]
    "variables: its variables."
    return_key: bool
    "return: come back here when it has ended."
    result: Mapping[str, Any]
    "result: what the conversation that opened this one gets."

MessageChatPortalReturned = TypedDict("MessageChatPortalReturned", {"replies": "Sequence[Reply]", "suspend": "bool", "behavior": "int | Result", "variables": "Mapping[str, Any]", "return": "bool", "result": "Mapping[str, Any]", }, total=False)

class MessageChatPortal(Event):
    "The event event.message.chat.portal: a turn of a conversation with a visitor of a portal, when it opens and for every message."
    returns: MessageChatPortalReturns
    @property
    def params(self) -> MessageChatPortalParams: "The behavior's parameters for this event."
    @property
    def client_browser(self) -> str: "client_browser: browser name."
    @property
    def client_browser_version(self) -> str: "client_browser_version: browser version."
    @property
    def client_ip(self) -> str: "client_ip: remote address."
    @property
    def client_platform(self) -> str: "client_platform: operating system."
    @property
    def client_url(self) -> str: "client_url: page the person is on."
    @property
    def message(self) -> str: "message: what the person sent; empty on the first turn."
    @property
    def interaction(self) -> str: "interaction: name of the interaction."
    @property
    def interaction_params(self) -> dict[str, str]: "interaction_params: parameters of the menu entry or page."
    @property
    def interaction_behavior_id(self) -> int: "interaction_behavior_id: the conversation in control."
    @property
    def interaction_behavior_has_parent(self) -> bool: "interaction_behavior_has_parent: another conversation opened it."
    @property
    def interaction_bot_name(self) -> str: "interaction_bot_name: name shown for the bot."
    @property
    def interaction_bot_image(self) -> str: "interaction_bot_image: picture shown for the bot."
    @property
    def client_time(self) -> str: "client_time: time the browser reports."
    @property
    def cookie(self) -> str: "cookie: the visitor's session."
    @property
    def portal_code(self) -> str: "portal_code: code of the portal."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MessageChatWorkerParams(View):
    "The parameters a behavior may have for event.message.chat.worker."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may open it."

class MessageChatWorkerReturns(Returns):
    "What a handler of event.message.chat.worker gives back, by attribute."
    replies: Sequence[Reply]
    "replies: what to show, in order."
    suspend: bool
    "suspend: wait for the person to answer."
    behavior: int | Result
    "behavior: hand the conversation to this one."
    variables: Mapping[str, Any]
    "variables: its variables."
    return_key: bool
    "return: come back here when it has ended."
    result: Mapping[str, Any]
    "result: what the conversation that opened this one gets."

MessageChatWorkerReturned = TypedDict("MessageChatWorkerReturned", {"replies": "Sequence[Reply]", "suspend": "bool", "behavior": "int | Result", "variables": "Mapping[str, Any]", "return": "bool", "result": "Mapping[str, Any]", }, total=False)

class MessageChatWorker(Event):
    "The event event.message.chat.worker: a turn of a conversation with a worker, when it opens and for every message."
    returns: MessageChatWorkerReturns
    @property
    def params(self) -> MessageChatWorkerParams: "The behavior's parameters for this event."
    @property
    def client_browser(self) -> str: "client_browser: browser name."
    @property
    def client_browser_version(self) -> str: "client_browser_version: browser version."
    @property
    def client_ip(self) -> str: "client_ip: remote address."
    @property
    def client_platform(self) -> str: "client_platform: operating system."
    @property
    def client_url(self) -> str: "client_url: page the person is on."
    @property
    def message(self) -> str: "message: what the person sent; empty on the first turn."
    @property
    def interaction(self) -> str: "interaction: name of the interaction."
    @property
    def interaction_params(self) -> dict[str, str]: "interaction_params: parameters of the menu entry or page."
    @property
    def interaction_behavior_id(self) -> int: "interaction_behavior_id: the conversation in control."
    @property
    def interaction_behavior_has_parent(self) -> bool: "interaction_behavior_has_parent: another conversation opened it."
    @property
    def interaction_bot_name(self) -> str: "interaction_bot_name: name shown for the bot."
    @property
    def interaction_bot_image(self) -> str: "interaction_bot_image: picture shown for the bot."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class WebhookReceivedReturns(Returns):
    "What a handler of event.webhook.received gives back, by attribute."
    http_status: int
    "_http_status: response status; 200 by default."
    http_response_headers: Mapping[str, str]
    "_http_response_headers: response headers."
    http_response_body: str | bytes
    "_http_response_body: response body; nothing by default."

WebhookReceivedReturned = TypedDict("WebhookReceivedReturned", {"_http_status": "int", "_http_response_headers": "Mapping[str, str]", "_http_response_body": "str | bytes", }, total=False)

class WebhookReceived(Event):
    "The event event.webhook.received: an HTTP request came to the behavior's own URL."
    returns: WebhookReceivedReturns
    @property
    def http_verb(self) -> str: "http_verb: method in upper case."
    @property
    def http_path(self) -> str: "http_path: path behind the listener's URL."
    @property
    def http_params(self) -> dict[str, str]: "http_params: query and form fields by normalised name."
    @property
    def http_headers(self) -> dict[str, str]: "http_headers: request headers, lower case with underscores."
    @property
    def http_body(self) -> str | bytes: "http_body: request body as it came."
    @property
    def http_client_ip(self) -> str: "http_client_ip: remote address."
    @property
    def va(self) -> Bot: "The record behind va_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class AjaxRequestReturns(Returns):
    "What a handler of event.ajax.request gives back, by attribute."
    http_status: int
    "_http_status: response status; 200 by default."
    http_response_headers: Mapping[str, str]
    "_http_response_headers: response headers."
    http_response_body: str | bytes
    "_http_response_body: response body; nothing by default."

AjaxRequestReturned = TypedDict("AjaxRequestReturned", {"_http_status": "int", "_http_response_headers": "Mapping[str, str]", "_http_response_body": "str | bytes", }, total=False)

class AjaxRequest(Event):
    "The event event.ajax.request: the browser of a signed-in worker calls the behavior by its URI. http_path is always empty."
    returns: AjaxRequestReturns
    @property
    def http_verb(self) -> str: "http_verb: method in upper case."
    @property
    def http_path(self) -> str: "http_path: path behind the listener's URL."
    @property
    def http_params(self) -> dict[str, str]: "http_params: query and form fields by normalised name."
    @property
    def http_headers(self) -> dict[str, str]: "http_headers: request headers, lower case with underscores."
    @property
    def http_body(self) -> str | bytes: "http_body: request body as it came."
    @property
    def http_client_ip(self) -> str: "http_client_ip: remote address."
    @property
    def bot(self) -> Bot: "The record behind bot_."
    @property
    def current_worker(self) -> Worker: "The record behind current_worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class APICustomRequestReturns(Returns):
    "What a handler of event.api.custom_request gives back, by attribute."
    response: str
    "response: what the client gets."

APICustomRequestReturned = TypedDict("APICustomRequestReturned", {"response": "str", }, total=False)

class APICustomRequest(Event):
    "The event event.api.custom_request: a client of the REST API runs the behavior; it states every public variable."
    returns: APICustomRequestReturns
    @property
    def va(self) -> Bot: "The record behind va_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class DataQueryDatasourceParams(View):
    "The parameters a behavior may have for event.data.query.datasource."
    @property
    def alias(self) -> str: "alias: unique name of the query type."

class DataQueryDatasourceReturns(Returns):
    "What a handler of event.data.query.datasource gives back, by attribute."
    data: Any
    "data: what the query gives."

DataQueryDatasourceReturned = TypedDict("DataQueryDatasourceReturned", {"data": "Any", }, total=False)

class DataQueryDatasource(Event):
    "The event event.data.query.datasource: a data query of type behavior.<alias> is run; its arguments are variables."
    returns: DataQueryDatasourceReturns
    @property
    def params(self) -> DataQueryDatasourceParams: "The behavior's parameters for this event."
    @property
    def query_format(self) -> str: "query_format: format the query asks for."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class DashboardWidgetGetMetricReturns(Returns):
    "What a handler of event.dashboard.widget.get_metric gives back, by attribute."
    value: float
    "value: the metric; 0 by default."

DashboardWidgetGetMetricReturned = TypedDict("DashboardWidgetGetMetricReturned", {"value": "float", }, total=False)

class DashboardWidgetGetMetric(Event):
    "The event event.dashboard.widget.get_metric: a counter or gauge of a dashboard is refreshed."
    returns: DashboardWidgetGetMetricReturns
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class DashboardWidgetRenderReturns(Returns):
    "What a handler of event.dashboard.widget.render gives back, by attribute."
    html: str
    "html: HTML of the widget."

DashboardWidgetRenderReturned = TypedDict("DashboardWidgetRenderReturned", {"html": "str", }, total=False)

class DashboardWidgetRender(Event):
    "The event event.dashboard.widget.render: a widget of a dashboard or of a record's page is drawn for a worker."
    returns: DashboardWidgetRenderReturns
    @property
    def widget(self) -> AnyRecord: "The record behind widget_."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class BehaviorRecurrentParams(View):
    "The parameters a behavior may have for event.behavior.recurrent."
    @property
    def repeat_patterns(self) -> list[str]: "repeat_patterns: five-field cron lines; the earliest match counts."
    @property
    def timezone(self) -> str: "timezone: zone of the lines; the server's by default."
    @property
    def repeat_run_at(self) -> int: "repeat_run_at: next planned time; the host keeps it."
    @property
    def repeat_history(self) -> list[Any]: "repeat_history: last 25 times; the host keeps it."

BehaviorRecurrentReturned = TypedDict("BehaviorRecurrentReturned", {}, total=False)

class BehaviorRecurrent(Event):
    "The event event.behavior.recurrent: the behavior's next planned time has come. Missed times are not made up for."
    returns: Returns
    @property
    def params(self) -> BehaviorRecurrentParams: "The behavior's parameters for this event."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MailReplyDuringUIWorkerReturns(Returns):
    "What a handler of event.mail.reply.during.ui.worker gives back, by attribute."
    instructions: Sequence[Instruction]
    "instructions: changes to the page, in order."
    scripts: Sequence[str]
    "scripts: JavaScript for the page; hosts may ignore it."

MailReplyDuringUIWorkerReturned = TypedDict("MailReplyDuringUIWorkerReturned", {"instructions": "Sequence[Instruction]", "scripts": "Sequence[str]", }, total=False)

class MailReplyDuringUIWorker(Event):
    "The event event.mail.reply.during.ui.worker: a worker picks this behavior while writing a reply. The original platform last fired it in 7.3."
    returns: MailReplyDuringUIWorkerReturns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def current_worker(self) -> Worker: "The record behind current_worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MailReplyPreUIWorkerReturns(Returns):
    "What a handler of event.mail.reply.pre.ui.worker gives back, by attribute."
    instructions: Sequence[Instruction]
    "instructions: changes to the page, in order."
    scripts: Sequence[str]
    "scripts: JavaScript for the page; hosts may ignore it."

MailReplyPreUIWorkerReturned = TypedDict("MailReplyPreUIWorkerReturned", {"instructions": "Sequence[Instruction]", "scripts": "Sequence[str]", }, total=False)

class MailReplyPreUIWorker(Event):
    "The event event.mail.reply.pre.ui.worker: a worker opens the form for a reply."
    returns: MailReplyPreUIWorkerReturns
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def current_worker(self) -> Worker: "The record behind current_worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MailComposePreUIWorkerReturns(Returns):
    "What a handler of event.mail.compose.pre.ui.worker gives back, by attribute."
    instructions: Sequence[Instruction]
    "instructions: changes to the page, in order."
    scripts: Sequence[str]
    "scripts: JavaScript for the page; hosts may ignore it."

MailComposePreUIWorkerReturned = TypedDict("MailComposePreUIWorkerReturned", {"instructions": "Sequence[Instruction]", "scripts": "Sequence[str]", }, total=False)

class MailComposePreUIWorker(Event):
    "The event event.mail.compose.pre.ui.worker: a worker opens the form for a new message."
    returns: MailComposePreUIWorkerReturns
    @property
    def scope(self) -> dict[str, Any]: "scope: the form."
    @property
    def scope_form_id(self) -> str: "scope.form_id: DOM ID of the form."
    @property
    def scope_group_id(self) -> int: "scope.group_id: chosen group."
    @property
    def scope_bucket_id(self) -> int: "scope.bucket_id: chosen bucket."
    @property
    def current_worker(self) -> Worker: "The record behind current_worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class UICardEditorOpenedWorkerParams(View):
    "The parameters a behavior may have for event.ui.card.editor.opened.worker."
    @property
    def listen_contexts(self) -> list[str]: "listen_contexts: types of record to answer for, with * for all."

class UICardEditorOpenedWorkerReturns(Returns):
    "What a handler of event.ui.card.editor.opened.worker gives back, by attribute."
    instructions: Sequence[Instruction]
    "instructions: changes to the page, in order."
    scripts: Sequence[str]
    "scripts: JavaScript for the page; hosts may ignore it."

UICardEditorOpenedWorkerReturned = TypedDict("UICardEditorOpenedWorkerReturned", {"instructions": "Sequence[Instruction]", "scripts": "Sequence[str]", }, total=False)

class UICardEditorOpenedWorker(Event):
    "The event event.ui.card.editor.opened.worker: a worker opens the editor of a record; a new one has the ID 0."
    returns: UICardEditorOpenedWorkerReturns
    @property
    def params(self) -> UICardEditorOpenedWorkerParams: "The behavior's parameters for this event."
    @property
    def record(self) -> AnyRecord: "The record behind record_: the record being edited."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class UIWorklistRenderWorkerReturns(Returns):
    "What a handler of event.ui.worklist.render.worker gives back, by attribute."
    instructions: Sequence[Instruction]
    "instructions: changes to the page, in order."
    scripts: Sequence[str]
    "scripts: JavaScript for the page; hosts may ignore it."

UIWorklistRenderWorkerReturned = TypedDict("UIWorklistRenderWorkerReturned", {"instructions": "Sequence[Instruction]", "scripts": "Sequence[str]", }, total=False)

class UIWorklistRenderWorker(Event):
    "The event event.ui.worklist.render.worker: a list of records is drawn for a worker."
    returns: UIWorklistRenderWorkerReturns
    @property
    def context(self) -> str: "context: type of the records listed."
    @property
    def view_id(self) -> str: "view_id: ID of the list."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroJiraIssueParams(View):
    "The parameters a behavior may have for event.macro.jira_issue."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroJiraIssueReturns(Returns):
    "What a handler of event.macro.jira_issue gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroJiraIssueReturned = TypedDict("MacroJiraIssueReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroJiraIssue(Event):
    "The event event.macro.jira_issue: someone runs the behavior on a Jira issue."
    returns: MacroJiraIssueReturns
    @property
    def params(self) -> MacroJiraIssueParams: "The behavior's parameters for this event."
    @property
    def issue(self) -> JiraIssue: "The record behind issue_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroJiraProjectParams(View):
    "The parameters a behavior may have for event.macro.jira_project."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroJiraProjectReturns(Returns):
    "What a handler of event.macro.jira_project gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroJiraProjectReturned = TypedDict("MacroJiraProjectReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroJiraProject(Event):
    "The event event.macro.jira_project: someone runs the behavior on a Jira project."
    returns: MacroJiraProjectReturns
    @property
    def params(self) -> MacroJiraProjectParams: "The behavior's parameters for this event."
    @property
    def project(self) -> JiraProject: "The record behind project_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroBotParams(View):
    "The parameters a behavior may have for event.macro.bot."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroBotReturns(Returns):
    "What a handler of event.macro.bot gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroBotReturned = TypedDict("MacroBotReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroBot(Event):
    "The event event.macro.bot: someone runs the behavior on a bot."
    returns: MacroBotReturns
    @property
    def params(self) -> MacroBotParams: "The behavior's parameters for this event."
    @property
    def va(self) -> Bot: "The record behind va_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroCalendarEventParams(View):
    "The parameters a behavior may have for event.macro.calendar_event."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroCalendarEventReturns(Returns):
    "What a handler of event.macro.calendar_event gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroCalendarEventReturned = TypedDict("MacroCalendarEventReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroCalendarEvent(Event):
    "The event event.macro.calendar_event: someone runs the behavior on a calendar event."
    returns: MacroCalendarEventReturns
    @property
    def params(self) -> MacroCalendarEventParams: "The behavior's parameters for this event."
    @property
    def event(self) -> CalendarEvent: "The record behind event_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroCalendarParams(View):
    "The parameters a behavior may have for event.macro.calendar."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroCalendarReturns(Returns):
    "What a handler of event.macro.calendar gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroCalendarReturned = TypedDict("MacroCalendarReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroCalendar(Event):
    "The event event.macro.calendar: someone runs the behavior on a calendar."
    returns: MacroCalendarReturns
    @property
    def params(self) -> MacroCalendarParams: "The behavior's parameters for this event."
    @property
    def calendar(self) -> Calendar: "The record behind calendar_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroCallParams(View):
    "The parameters a behavior may have for event.macro.call."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroCallReturns(Returns):
    "What a handler of event.macro.call gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroCallReturned = TypedDict("MacroCallReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroCall(Event):
    "The event event.macro.call: someone runs the behavior on a call."
    returns: MacroCallReturns
    @property
    def params(self) -> MacroCallParams: "The behavior's parameters for this event."
    @property
    def call_key(self) -> Call: "The record behind call_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroContactParams(View):
    "The parameters a behavior may have for event.macro.contact."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroContactReturns(Returns):
    "What a handler of event.macro.contact gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroContactReturned = TypedDict("MacroContactReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroContact(Event):
    "The event event.macro.contact: someone runs the behavior on a contact."
    returns: MacroContactReturns
    @property
    def params(self) -> MacroContactParams: "The behavior's parameters for this event."
    @property
    def contact(self) -> Contact: "The record behind contact_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroDomainParams(View):
    "The parameters a behavior may have for event.macro.domain."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroDomainReturns(Returns):
    "What a handler of event.macro.domain gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroDomainReturned = TypedDict("MacroDomainReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroDomain(Event):
    "The event event.macro.domain: someone runs the behavior on a domain."
    returns: MacroDomainReturns
    @property
    def params(self) -> MacroDomainParams: "The behavior's parameters for this event."
    @property
    def domain(self) -> Domain: "The record behind domain_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroAddressParams(View):
    "The parameters a behavior may have for event.macro.address."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroAddressReturns(Returns):
    "What a handler of event.macro.address gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroAddressReturned = TypedDict("MacroAddressReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroAddress(Event):
    "The event event.macro.address: someone runs the behavior on an email address."
    returns: MacroAddressReturns
    @property
    def params(self) -> MacroAddressParams: "The behavior's parameters for this event."
    @property
    def email(self) -> Address: "The record behind email_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def set_is_banned(self, value: bool) -> Action: "Requests the action set_is_banned: block the address, or stop blocking it."
    def set_is_defunct(self, value: bool) -> Action: "Requests the action set_is_defunct: mark the address as bouncing, or not."

class MacroFeeditemParams(View):
    "The parameters a behavior may have for event.macro.feeditem."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroFeeditemReturns(Returns):
    "What a handler of event.macro.feeditem gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroFeeditemReturned = TypedDict("MacroFeeditemReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroFeeditem(Event):
    "The event event.macro.feeditem: someone runs the behavior on a feed item."
    returns: MacroFeeditemReturns
    @property
    def params(self) -> MacroFeeditemParams: "The behavior's parameters for this event."
    @property
    def item(self) -> FeedItem: "The record behind item_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroGroupParams(View):
    "The parameters a behavior may have for event.macro.group."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroGroupReturns(Returns):
    "What a handler of event.macro.group gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroGroupReturned = TypedDict("MacroGroupReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroGroup(Event):
    "The event event.macro.group: someone runs the behavior on a group."
    returns: MacroGroupReturns
    @property
    def params(self) -> MacroGroupParams: "The behavior's parameters for this event."
    @property
    def group(self) -> Group: "The record behind group_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroKBArticleParams(View):
    "The parameters a behavior may have for event.macro.kb_article."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroKBArticleReturns(Returns):
    "What a handler of event.macro.kb_article gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroKBArticleReturned = TypedDict("MacroKBArticleReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroKBArticle(Event):
    "The event event.macro.kb_article: someone runs the behavior on a knowledgebase article."
    returns: MacroKBArticleReturns
    @property
    def params(self) -> MacroKBArticleParams: "The behavior's parameters for this event."
    @property
    def article(self) -> KBArticle: "The record behind article_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroMessageParams(View):
    "The parameters a behavior may have for event.macro.message."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroMessageReturns(Returns):
    "What a handler of event.macro.message gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroMessageReturned = TypedDict("MacroMessageReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroMessage(Event):
    "The event event.macro.message: someone runs the behavior on a message."
    returns: MacroMessageReturns
    @property
    def params(self) -> MacroMessageParams: "The behavior's parameters for this event."
    @property
    def is_first(self) -> bool: "is_first: it is the first message of its ticket."
    @property
    def sender_is_worker(self) -> bool: "sender_is_worker: the sender is a worker."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def context(self) -> str: "_context: type of the record as the host writes it."
    @property
    def type(self) -> str: "_type: type of the record by name."
    @property
    def label(self) -> str: "_label: how the record is shown."
    @property
    def id(self) -> int: "id: its ID."
    @property
    def record_url(self) -> str: "record_url: its page."
    @property
    def comments(self) -> dict[str, Comment]: "comments: the newest 10 comments (lazy)."
    def comments_up_to(self, n: int, /) -> dict[str, Comment]: "comments~<n>: the newest n comments (1-25) (lazy)."
    @property
    def comment_count(self) -> int: "comment_count: number of comments (lazy)."
    @property
    def custom(self) -> dict[str, Any]: "custom_: every custom field (lazy)."
    def custom_by_id(self, n: int, /) -> Any: "custom_<id>: one custom field (lazy)."
    @property
    def links(self) -> dict[str, Any]: "links: linked records by type, newest 10 of each (lazy)."
    def links_up_to(self, n: int, /) -> dict[str, Any]: "links~<n>: linked records by type, newest n of each (1-25) (lazy)."
    def links_of(self, name: str, /) -> list[Any]: "links.<name>: linked records of one type (lazy)."
    @property
    def attachments(self) -> list[Attachment]: "attachments: its files (lazy)."
    @property
    def content(self) -> str: "content: body text (lazy)."
    @property
    def content_html(self) -> str: "content_html: body as HTML (lazy)."
    @property
    def created(self) -> int: "created: creation time."
    @property
    def hash_header_message_id(self) -> str: "hash_header_message_id: hash of the Message-Id."
    @property
    def headers(self) -> dict[str, str]: "headers: mail headers (lazy)."
    @property
    def html_attachment_id(self) -> int: "html_attachment_id: attachment holding the HTML part."
    @property
    def is_broadcast(self) -> bool: "is_broadcast: sent as broadcast."
    @property
    def is_not_sent(self) -> bool: "is_not_sent: saved but not sent."
    @property
    def is_outgoing(self) -> bool: "is_outgoing: outbound."
    @property
    def reply_cc(self) -> str: "reply_cc: computed Cc for a reply (lazy)."
    @property
    def reply_to(self) -> str: "reply_to: computed To for a reply (lazy)."
    @property
    def response_time(self) -> int: "response_time: time to this reply."
    @property
    def signed_at(self) -> int: "signed_at: time the signature was verified."
    @property
    def signed_key_fingerprint(self) -> str: "signed_key_fingerprint: fingerprint of the signer."
    @property
    def storage_size(self) -> int: "storage_size: stored size."
    @property
    def token(self) -> str: "token: unique token (since 10.4.10)."
    @property
    def was_encrypted(self) -> bool: "was_encrypted: arrived encrypted."
    @property
    def sender(self) -> Address: "The record behind sender_."
    @property
    def sender_worker(self) -> Worker: "The record behind sender_worker_: the worker who is the sender."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def worker(self) -> Worker: "The record behind worker_: the worker who wrote it."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."
    def create_message_note(self, content: str, *, on: Ref | View | None = None) -> Action: "Requests the action create_message_note: attach a note to a message."

class MacroNotificationParams(View):
    "The parameters a behavior may have for event.macro.notification."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroNotificationReturns(Returns):
    "What a handler of event.macro.notification gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroNotificationReturned = TypedDict("MacroNotificationReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroNotification(Event):
    "The event event.macro.notification: someone runs the behavior on a notification."
    returns: MacroNotificationReturns
    @property
    def params(self) -> MacroNotificationParams: "The behavior's parameters for this event."
    @property
    def notification(self) -> Notification: "The record behind notification_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def copy_notification(self, worker_ids: Sequence[int | Result]) -> Action: "Requests the action copy_notification: pass the notification on to other workers."
    def set_notification_is_read(self, value: bool) -> Action: "Requests the action set_notification_is_read: mark the notification as read, or not."

class MacroCrmOpportunityParams(View):
    "The parameters a behavior may have for event.macro.crm.opportunity."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroCrmOpportunityReturns(Returns):
    "What a handler of event.macro.crm.opportunity gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroCrmOpportunityReturned = TypedDict("MacroCrmOpportunityReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroCrmOpportunity(Event):
    "The event event.macro.crm.opportunity: someone runs the behavior on an opportunity."
    returns: MacroCrmOpportunityReturns
    @property
    def params(self) -> MacroCrmOpportunityParams: "The behavior's parameters for this event."
    @property
    def opp(self) -> Opportunity: "The record behind opp_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def set_status(self, status: str) -> Action: "Requests the action set_status: change the status."

class MacroOrgParams(View):
    "The parameters a behavior may have for event.macro.org."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroOrgReturns(Returns):
    "What a handler of event.macro.org gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroOrgReturned = TypedDict("MacroOrgReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroOrg(Event):
    "The event event.macro.org: someone runs the behavior on an organization."
    returns: MacroOrgReturns
    @property
    def params(self) -> MacroOrgParams: "The behavior's parameters for this event."
    @property
    def org(self) -> Org: "The record behind org_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroReminderParams(View):
    "The parameters a behavior may have for event.macro.reminder."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroReminderReturns(Returns):
    "What a handler of event.macro.reminder gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroReminderReturned = TypedDict("MacroReminderReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroReminder(Event):
    "The event event.macro.reminder: someone runs the behavior on a reminder."
    returns: MacroReminderReturns
    @property
    def params(self) -> MacroReminderParams: "The behavior's parameters for this event."
    @property
    def reminder(self) -> Reminder: "The record behind reminder_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def set_reminder_status(self, value: bool) -> Action: "Requests the action set_reminder_status: close the reminder, or open it again."

class MacroSensorParams(View):
    "The parameters a behavior may have for event.macro.sensor."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroSensorReturns(Returns):
    "What a handler of event.macro.sensor gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroSensorReturned = TypedDict("MacroSensorReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroSensor(Event):
    "The event event.macro.sensor: someone runs the behavior on a sensor."
    returns: MacroSensorReturns
    @property
    def params(self) -> MacroSensorParams: "The behavior's parameters for this event."
    @property
    def sensor(self) -> Sensor: "The record behind sensor_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroServerParams(View):
    "The parameters a behavior may have for event.macro.server."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroServerReturns(Returns):
    "What a handler of event.macro.server gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroServerReturned = TypedDict("MacroServerReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroServer(Event):
    "The event event.macro.server: someone runs the behavior on a server."
    returns: MacroServerReturns
    @property
    def params(self) -> MacroServerParams: "The behavior's parameters for this event."
    @property
    def server(self) -> Server: "The record behind server_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroTaskParams(View):
    "The parameters a behavior may have for event.macro.task."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroTaskReturns(Returns):
    "What a handler of event.macro.task gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroTaskReturned = TypedDict("MacroTaskReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroTask(Event):
    "The event event.macro.task: someone runs the behavior on a task."
    returns: MacroTaskReturns
    @property
    def params(self) -> MacroTaskParams: "The behavior's parameters for this event."
    @property
    def task(self) -> Task: "The record behind task_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed"]) -> Action: "Requests the action set_status: change the status."
    def set_due_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_due_date: set when the task is due."

class MacroTicketParams(View):
    "The parameters a behavior may have for event.macro.ticket."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroTicketReturns(Returns):
    "What a handler of event.macro.ticket gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroTicketReturned = TypedDict("MacroTicketReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroTicket(Event):
    "The event event.macro.ticket: someone runs the behavior on a ticket."
    returns: MacroTicketReturns
    @property
    def params(self) -> MacroTicketParams: "The behavior's parameters for this event."
    @property
    def ticket_has_owner(self) -> bool: "ticket_has_owner: the ticket is assigned to a worker."
    @property
    def ticket(self) -> Ticket: "The record behind ticket_."
    @property
    def group(self) -> Group: "The record behind group_: the group the ticket is in."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."
    def add_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action add_recipients: add participants to the ticket."
    def remove_recipients(self, recipients: Sequence[str]) -> Action: "Requests the action remove_recipients: drop participants from the ticket."
    def move_to(self, group_id: int | Result, bucket_id: int | Result) -> Action: "Requests the action move_to: put the ticket in another group and bucket."
    def reply_recipients(self, content: str, *, format: Literal["text", "markdown"] | None = None, headers: Mapping[str, str] | None = None, html_template_id: int | Result | None = None, bundle_ids: Sequence[int | Result] | None = None, is_autoreply: bool | None = None) -> Action: "Requests the action reply_recipients: reply to all participants of the ticket."
    def schedule_reply(self, content: str, delivery_date: int | datetime) -> Action: "Requests the action schedule_reply: queue a reply to all participants for later."
    def relay_email(self, to: Sequence[str], subject: str, content: str, *, to_owner: bool | None = None, to_watchers: bool | None = None, include_attachments: bool | None = None) -> Action: "Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox."
    def set_importance(self, value: int) -> Action: "Requests the action set_importance: set the importance."
    def set_owner(self, worker_id: int | Result) -> Action: "Requests the action set_owner: assign a worker."
    def set_reopen_date(self, *, value: int | datetime | None = None, calendar_id: int | Result | None = None, calendar_reldate: str | None = None) -> Action: "Requests the action set_reopen_date: set when a waiting record reopens."
    def set_status(self, status: Literal["open", "waiting", "closed", "deleted"]) -> Action: "Requests the action set_status: change the status."
    def set_subject(self, value: str) -> Action: "Requests the action set_subject: change the subject of the ticket."
    def set_org(self, org: str, on: Ref | View) -> Action: "Requests the action set_org: set the organization by name; one that is not known is created."
    def set_spam_training(self, value: Literal["S", "N"]) -> Action: "Requests the action set_spam_training: train the spam filter with the ticket."

class MacroTimetrackingParams(View):
    "The parameters a behavior may have for event.macro.timetracking."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroTimetrackingReturns(Returns):
    "What a handler of event.macro.timetracking gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroTimetrackingReturned = TypedDict("MacroTimetrackingReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroTimetracking(Event):
    "The event event.macro.timetracking: someone runs the behavior on a time tracking entry."
    returns: MacroTimetrackingReturns
    @property
    def params(self) -> MacroTimetrackingParams: "The behavior's parameters for this event."
    @property
    def time(self) -> TimeEntry: "The record behind time_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

class MacroWorkerParams(View):
    "The parameters a behavior may have for event.macro.worker."
    @property
    def is_private(self) -> bool: "is_private: only behaviors of the same bot may run it."

class MacroWorkerReturns(Returns):
    "What a handler of event.macro.worker gives back, by attribute."
    result: Mapping[str, Any]
    "result: what the caller gets back."

MacroWorkerReturned = TypedDict("MacroWorkerReturned", {"result": "Mapping[str, Any]", }, total=False)

class MacroWorker(Event):
    "The event event.macro.worker: someone runs the behavior on a worker."
    returns: MacroWorkerReturns
    @property
    def params(self) -> MacroWorkerParams: "The behavior's parameters for this event."
    @property
    def worker(self) -> Worker: "The record behind worker_."
    @property
    def behavior(self) -> Behavior: "The record behind behavior_: the behavior that runs."
    @property
    def behavior_bot(self) -> Bot: "The record behind behavior_bot_: the bot that owns it."

@overload
def on(event_id: Literal["event.mail.received.app"]) -> Handles[MailReceivedApp]: ...

@overload
def on(event_id: Literal["event.mail.received"]) -> Handles[MailReceived]: ...

@overload
def on(event_id: Literal["event.mail.received.group"]) -> Handles[MailReceivedGroup]: ...

@overload
def on(event_id: Literal["event.mail.received.watcher"]) -> Handles[MailReceivedWatcher]: ...

@overload
def on(event_id: Literal["event.mail.before.sent"]) -> Handles[MailBeforeSent]: ...

@overload
def on(event_id: Literal["event.mail.sent.group"]) -> Handles[MailSentGroup]: ...

@overload
def on(event_id: Literal["event.mail.after.sent"]) -> Handles[MailAfterSent]: ...

@overload
def on(event_id: Literal["event.mail.after.sent.group"]) -> Handles[MailAfterSentGroup]: ...

@overload
def on(event_id: Literal["event.ticket.viewed.worker"]) -> Handles[TicketViewedWorker]: ...

@overload
def on(event_id: Literal["event.mail.assigned.group"]) -> Handles[MailAssignedGroup]: ...

@overload
def on(event_id: Literal["event.mail.closed.group"]) -> Handles[MailClosedGroup]: ...

@overload
def on(event_id: Literal["event.mail.moved.group"]) -> Handles[MailMovedGroup]: ...

@overload
def on(event_id: Literal["event.comment.created.worker"]) -> Handles[CommentCreatedWorker]: ...

@overload
def on(event_id: Literal["event.comment.ticket.group"]) -> Handles[CommentTicketGroup]: ...

@overload
def on(event_id: Literal["event.record.changed"]) -> Handles[RecordChanged]: ...

@overload
def on(event_id: Literal["event.contact.registered.sc"]) -> Handles[ContactRegisteredSc]: ...

@overload
def on(event_id: Literal["event.notification.received.worker"]) -> Handles[NotificationReceivedWorker]: ...

@overload
def on(event_id: Literal["event.task.created.worker"]) -> Handles[TaskCreatedWorker]: ...

@overload
def on(event_id: Literal["wgmjira.event.issue.created"]) -> Handles[WgmjiraIssueCreated]: ...

@overload
def on(event_id: Literal["wgmjira.event.issue.commented"]) -> Handles[WgmjiraIssueCommented]: ...

@overload
def on(event_id: Literal["wgmjira.event.issue.status.changed"]) -> Handles[WgmjiraIssueStatusChanged]: ...

@overload
def on(event_id: Literal["event.interactions.get.worker"]) -> Handles[InteractionsGetWorker]: ...

@overload
def on(event_id: Literal["event.interaction.chat.portal"]) -> Handles[InteractionChatPortal]: ...

@overload
def on(event_id: Literal["event.interaction.chat.worker"]) -> Handles[InteractionChatWorker]: ...

@overload
def on(event_id: Literal["event.message.chat.portal"]) -> Handles[MessageChatPortal]: ...

@overload
def on(event_id: Literal["event.message.chat.worker"]) -> Handles[MessageChatWorker]: ...

@overload
def on(event_id: Literal["event.webhook.received"]) -> Handles[WebhookReceived]: ...

@overload
def on(event_id: Literal["event.ajax.request"]) -> Handles[AjaxRequest]: ...

@overload
def on(event_id: Literal["event.api.custom_request"]) -> Handles[APICustomRequest]: ...

@overload
def on(event_id: Literal["event.data.query.datasource"]) -> Handles[DataQueryDatasource]: ...

@overload
def on(event_id: Literal["event.dashboard.widget.get_metric"]) -> Handles[DashboardWidgetGetMetric]: ...

@overload
def on(event_id: Literal["event.dashboard.widget.render"]) -> Handles[DashboardWidgetRender]: ...

@overload
def on(event_id: Literal["event.behavior.recurrent"]) -> Handles[BehaviorRecurrent]: ...

@overload
def on(event_id: Literal["event.mail.reply.during.ui.worker"]) -> Handles[MailReplyDuringUIWorker]: ...

@overload
def on(event_id: Literal["event.mail.reply.pre.ui.worker"]) -> Handles[MailReplyPreUIWorker]: ...

@overload
def on(event_id: Literal["event.mail.compose.pre.ui.worker"]) -> Handles[MailComposePreUIWorker]: ...

@overload
def on(event_id: Literal["event.ui.card.editor.opened.worker"]) -> Handles[UICardEditorOpenedWorker]: ...

@overload
def on(event_id: Literal["event.ui.worklist.render.worker"]) -> Handles[UIWorklistRenderWorker]: ...

@overload
def on(event_id: Literal["event.macro.jira_issue"]) -> Handles[MacroJiraIssue]: ...

@overload
def on(event_id: Literal["event.macro.jira_project"]) -> Handles[MacroJiraProject]: ...

@overload
def on(event_id: Literal["event.macro.bot"]) -> Handles[MacroBot]: ...

@overload
def on(event_id: Literal["event.macro.calendar_event"]) -> Handles[MacroCalendarEvent]: ...

@overload
def on(event_id: Literal["event.macro.calendar"]) -> Handles[MacroCalendar]: ...

@overload
def on(event_id: Literal["event.macro.call"]) -> Handles[MacroCall]: ...

@overload
def on(event_id: Literal["event.macro.contact"]) -> Handles[MacroContact]: ...

@overload
def on(event_id: Literal["event.macro.domain"]) -> Handles[MacroDomain]: ...

@overload
def on(event_id: Literal["event.macro.address"]) -> Handles[MacroAddress]: ...

@overload
def on(event_id: Literal["event.macro.feeditem"]) -> Handles[MacroFeeditem]: ...

@overload
def on(event_id: Literal["event.macro.group"]) -> Handles[MacroGroup]: ...

@overload
def on(event_id: Literal["event.macro.kb_article"]) -> Handles[MacroKBArticle]: ...

@overload
def on(event_id: Literal["event.macro.message"]) -> Handles[MacroMessage]: ...

@overload
def on(event_id: Literal["event.macro.notification"]) -> Handles[MacroNotification]: ...

@overload
def on(event_id: Literal["event.macro.crm.opportunity"]) -> Handles[MacroCrmOpportunity]: ...

@overload
def on(event_id: Literal["event.macro.org"]) -> Handles[MacroOrg]: ...

@overload
def on(event_id: Literal["event.macro.reminder"]) -> Handles[MacroReminder]: ...

@overload
def on(event_id: Literal["event.macro.sensor"]) -> Handles[MacroSensor]: ...

@overload
def on(event_id: Literal["event.macro.server"]) -> Handles[MacroServer]: ...

@overload
def on(event_id: Literal["event.macro.task"]) -> Handles[MacroTask]: ...

@overload
def on(event_id: Literal["event.macro.ticket"]) -> Handles[MacroTicket]: ...

@overload
def on(event_id: Literal["event.macro.timetracking"]) -> Handles[MacroTimetracking]: ...

@overload
def on(event_id: Literal["event.macro.worker"]) -> Handles[MacroWorker]: ...

@overload
def on(event_id: str) -> Handles[Any]: ...
