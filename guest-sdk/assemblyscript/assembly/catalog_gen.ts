// Code generated from the catalog; DO NOT EDIT.

import { Any, Fields, ID, Ref, UnixTime, writeID, writeIDs, writeList, writeTextMap, writeTexts } from "./any";
import { Action, Event, Operation } from "./event";
import { Value } from "./value";
import { AnyRecord, TextMap, Texts, View, Views, own } from "./view";
import { Writer } from "./writer";

/** A record of type address. */
export class Address extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads address: email address. */
  get address(): string { return this.getText("address"); }
  /** Reads created_at: creation time. */
  get createdAt(): UnixTime { return this.getDate("created_at"); }
  /** Reads email: email address (alias). */
  get email(): string { return this.getText("email"); }
  /** Reads full_name: full name. */
  get fullName(): string { return this.getText("full_name"); }
  /** Reads host: domain part. */
  get host(): string { return this.getText("host"); }
  /** Reads is_banned: sender is blocked. */
  get isBanned(): bool { return this.getBool("is_banned"); }
  /** Reads is_contact: belongs to a contact. */
  get isContact(): bool { return this.getBool("is_contact"); }
  /** Reads is_defunct: address bounces. */
  get isDefunct(): bool { return this.getBool("is_defunct"); }
  /** Reads is_trusted: trusted sender. */
  get isTrusted(): bool { return this.getBool("is_trusted"); }
  /** Reads num_nonspam: ham trainings. */
  get numNonspam(): i64 { return this.getInt("num_nonspam"); }
  /** Reads num_spam: spam trainings. */
  get numSpam(): i64 { return this.getInt("num_spam"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads last_recipient_message: latest message sent to them (lazy). */
  get lastRecipientMessage(): AnyRecord { return this.within<AnyRecord>("last_recipient_message"); }
  /** Reads last_sender_message: latest message they sent (lazy). */
  get lastSenderMessage(): AnyRecord { return this.within<AnyRecord>("last_sender_message"); }
  /** The record behind contact_. */
  get contact(): Contact { return this.linked<Contact>("contact_"); }
  /** The record behind mail_transport_. */
  get mailTransport(): MailTransport { return this.linked<MailTransport>("mail_transport_"); }
  /** The record behind org_. */
  get org(): Org { return this.linked<Org>("org_"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("address", this.getID("id")); }
}

/** A record of type app. */
export class App extends View {
  /** Reads _context: record type id. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: record type alias. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: display label. */
  get label(): string { return this.getText("_label"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("app", this.getID("id")); }
}

/** A record of type attachment. */
export class Attachment extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: profile URL (since 10.4.10). */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads mime_type: MIME type. */
  get mimeType(): string { return this.getText("mime_type"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads size: size. */
  get size(): i64 { return this.getInt("size"); }
  /** Reads storage_extension: storage engine. */
  get storageExtension(): string { return this.getText("storage_extension"); }
  /** Reads storage_key: storage key. */
  get storageKey(): string { return this.getText("storage_key"); }
  /** Reads storage_sha1hash: content hash. */
  get storageSHA1Hash(): string { return this.getText("storage_sha1hash"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads url_download: download URL (since 10.4.10). */
  get urlDownload(): string { return this.getText("url_download"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("attachment", this.getID("id")); }
}

/** A record of type behavior. */
export class Behavior extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads event_point: event id. */
  get eventPoint(): string { return this.getText("event_point"); }
  /** Reads event_point_name: event name. */
  get eventPointName(): string { return this.getText("event_point_name"); }
  /** Reads is_disabled: switched off. */
  get isDisabled(): bool { return this.getBool("is_disabled"); }
  /** Reads is_private: private flag. */
  get isPrivate(): bool { return this.getBool("is_private"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads priority: 1-99, lower runs first. */
  get priority(): i64 { return this.getInt("priority"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads uri: unique alias. */
  get uri(): string { return this.getText("uri"); }
  /** Reads variables: declared variables. */
  get variables(): Value { return this.get("variables"); }
  /** The record behind bot_. */
  get bot(): Bot { return this.linked<Bot>("bot_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("behavior", this.getID("id")); }
}

/** A record of type bot. */
export class Bot extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads config: free-form settings of the bot. */
  get config(): Value { return this.get("config"); }
  /** Reads created_at: creation time. */
  get createdAt(): UnixTime { return this.getDate("created_at"); }
  /** Reads is_disabled: switched off. */
  get isDisabled(): bool { return this.getBool("is_disabled"); }
  /** Reads mention_name: @mention nickname. */
  get mentionName(): string { return this.getText("mention_name"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads behaviors: behaviors (lazy). */
  get behaviors(): Views<AnyRecord> { return this.getViews<AnyRecord>("behaviors"); }
  /** The record behind owner_. */
  get owner(): AnyRecord { return this.linked<AnyRecord>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("bot", this.getID("id")); }
}

/** A record of type bucket. */
export class Bucket extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads is_default: default one. */
  get isDefault(): bool { return this.getBool("is_default"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads reply_personal: sender display name. */
  get replyPersonal(): string { return this.getText("reply_personal"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind reply_html_template_. */
  get replyHTMLTemplate(): HTMLTemplate { return this.linked<HTMLTemplate>("reply_html_template_"); }
  /** The record behind reply_signature_. */
  get replySignature(): EmailSignature { return this.linked<EmailSignature>("reply_signature_"); }
  /** The record behind reply_signing_key_. */
  get replySigningKey(): GPGPrivateKey { return this.linked<GPGPrivateKey>("reply_signing_key_"); }
  /** The record behind replyto_. */
  get replyto(): Address { return this.linked<Address>("replyto_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("bucket", this.getID("id")); }
}

/** A record of type calendar. */
export class Calendar extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads timezone: time zone (since 10.4.10). */
  get timezone(): string { return this.getText("timezone"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads scope: calendar window (lazy). */
  get scope(): Value { return this.get("scope"); }
  /** Reads weeks: weeks of the window (lazy). */
  get weeks(): Value { return this.get("weeks"); }
  /** Reads events: events of the window (lazy). */
  get events(): Value { return this.get("events"); }
  /** Reads events_occluded: events hidden by others (lazy). */
  get eventsOccluded(): Value { return this.get("events_occluded"); }
  /** Reads weeks_events: events by week (lazy). */
  get weeksEvents(): Value { return this.get("weeks_events"); }
  /** Reads weeks_events_occluded: hidden events by week (lazy). */
  get weeksEventsOccluded(): Value { return this.get("weeks_events_occluded"); }
  /** The record behind owner_. */
  get owner(): AnyRecord { return this.linked<AnyRecord>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("calendar", this.getID("id")); }
}

/** A record of type calendar_event. */
export class CalendarEvent extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads date_end: end time. */
  get dateEnd(): UnixTime { return this.getDate("date_end"); }
  /** Reads date_start: start time. */
  get dateStart(): UnixTime { return this.getDate("date_start"); }
  /** Reads is_available: free or busy. */
  get isAvailable(): bool { return this.getBool("is_available"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** The record behind calendar_. */
  get calendar(): Calendar { return this.linked<Calendar>("calendar_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("calendar_event", this.getID("id")); }
}

/** A record of type call. */
export class Call extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads is_closed: closed flag. */
  get isClosed(): bool { return this.getBool("is_closed"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return this.getBool("is_outgoing"); }
  /** Reads phone: phone number. */
  get phone(): string { return this.getText("phone"); }
  /** Reads subject: subject line. */
  get subject(): string { return this.getText("subject"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("call", this.getID("id")); }
}

/** A record of type comment. */
export class Comment extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads comment: text of the comment. */
  get comment(): string { return this.getText("comment"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads is_markdown: text is Markdown. */
  get isMarkdown(): bool { return this.getBool("is_markdown"); }
  /** Reads is_pinned: pinned to the top (since 10.4.10). */
  get isPinned(): bool { return this.getBool("is_pinned"); }
  /** The record behind author_. */
  get author(): AnyRecord { return this.linked<AnyRecord>("author_"); }
  /** The record behind target_. */
  get target(): AnyRecord { return this.linked<AnyRecord>("target_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("comment", this.getID("id")); }
}

/** A record of type connected_account. */
export class ConnectedAccount extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads service: service name. */
  get service(): string { return this.getText("service"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads uri: unique alias (since 10.4.10). */
  get uri(): string { return this.getText("uri"); }
  /** The record behind owner_. */
  get owner(): AnyRecord { return this.linked<AnyRecord>("owner_"); }
  /** The record behind service_. */
  get serviceRecord(): ConnectedService { return this.linked<ConnectedService>("service_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("connected_account", this.getID("id")); }
}

/** A record of type connected_service. */
export class ConnectedService extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads extension_name: extension name (since 10.4.10). */
  get extensionName(): string { return this.getText("extension_name"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads uri: unique alias. */
  get uri(): string { return this.getText("uri"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("connected_service", this.getID("id")); }
}

/** A record of type contact. */
export class Contact extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads dob: birthday. */
  get dob(): string { return this.getText("dob"); }
  /** Reads first_name: given name. */
  get firstName(): string { return this.getText("first_name"); }
  /** Reads gender: gender code. */
  get gender(): string { return this.getText("gender"); }
  /** Reads language: language code. */
  get language(): string { return this.getText("language"); }
  /** Reads last_login_at: last login. */
  get lastLoginAt(): UnixTime { return this.getDate("last_login_at"); }
  /** Reads last_name: family name. */
  get lastName(): string { return this.getText("last_name"); }
  /** Reads location: location. */
  get location(): string { return this.getText("location"); }
  /** Reads mobile: mobile number. */
  get mobile(): string { return this.getText("mobile"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads phone: phone number. */
  get phone(): string { return this.getText("phone"); }
  /** Reads timezone: time zone. */
  get timezone(): string { return this.getText("timezone"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads username: login name. */
  get username(): string { return this.getText("username"); }
  /** Reads emails: email addresses (lazy). */
  get emails(): Views<AnyRecord> { return this.getViews<AnyRecord>("emails"); }
  /** Reads last_recipient_message: latest message sent to them (lazy). */
  get lastRecipientMessage(): AnyRecord { return this.within<AnyRecord>("last_recipient_message"); }
  /** Reads last_sender_message: latest message they sent (lazy). */
  get lastSenderMessage(): AnyRecord { return this.within<AnyRecord>("last_sender_message"); }
  /** The record behind email_. */
  get email(): Address { return this.linked<Address>("email_"); }
  /** The record behind org_. */
  get org(): Org { return this.linked<Org>("org_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("contact", this.getID("id")); }
}

/** A record of type currency. */
export class Currency extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads code: ISO-like code. */
  get code(): string { return this.getText("code"); }
  /** Reads decimal_at: number of decimals. */
  get decimalAt(): i64 { return this.getInt("decimal_at"); }
  /** Reads is_default: default one. */
  get isDefault(): bool { return this.getBool("is_default"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads name_plural: plural name. */
  get namePlural(): string { return this.getText("name_plural"); }
  /** Reads symbol: symbol. */
  get symbol(): string { return this.getText("symbol"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("currency", this.getID("id")); }
}

/** A record of type domain. */
export class Domain extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads contacts_list: contact emails as text (lazy). */
  get contactsList(): string { return this.getText("contacts_list"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads contacts: contacts (lazy). */
  get contacts(): Views<AnyRecord> { return this.getViews<AnyRecord>("contacts"); }
  /** The record behind server_. */
  get server(): Server { return this.linked<Server>("server_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("domain", this.getID("id")); }
}

/** A record of type email_signature. */
export class EmailSignature extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads signature: text signature. */
  get signature(): string { return this.getText("signature"); }
  /** Reads signature_html: HTML signature. */
  get signatureHTML(): string { return this.getText("signature_html"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads is_default: default one (until 9.6.8). */
  get isDefault(): bool { return this.getBool("is_default"); }
  /** The record behind owner_. */
  get owner(): AnyRecord { return this.linked<AnyRecord>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("email_signature", this.getID("id")); }
}

/** A record of type feed. */
export class Feed extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: profile URL (since 10.4.10). */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads url: URL. */
  get url(): string { return this.getText("url"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("feed", this.getID("id")); }
}

/** A record of type feed_item. */
export class FeedItem extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads created_at: creation time. */
  get createdAt(): UnixTime { return this.getDate("created_at"); }
  /** Reads guid: external unique id. */
  get guid(): string { return this.getText("guid"); }
  /** Reads is_closed: closed flag. */
  get isClosed(): bool { return this.getBool("is_closed"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads url: URL. */
  get url(): string { return this.getText("url"); }
  /** The record behind feed_. */
  get feed(): Feed { return this.linked<Feed>("feed_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("feed_item", this.getID("id")); }
}

/** A record of type gpg_private_key. */
export class GPGPrivateKey extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("gpg_private_key", this.getID("id")); }
}

/** A record of type group. */
export class Group extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads is_default: default one. */
  get isDefault(): bool { return this.getBool("is_default"); }
  /** Reads is_private: private flag. */
  get isPrivate(): bool { return this.getBool("is_private"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads reply_personal: sender display name. */
  get replyPersonal(): string { return this.getText("reply_personal"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads buckets: buckets (lazy). */
  get buckets(): Views<AnyRecord> { return this.getViews<AnyRecord>("buckets"); }
  /** Reads members: members (lazy). */
  get members(): Views<AnyRecord> { return this.getViews<AnyRecord>("members"); }
  /** The record behind reply_html_template_. */
  get replyHTMLTemplate(): HTMLTemplate { return this.linked<HTMLTemplate>("reply_html_template_"); }
  /** The record behind reply_signature_. */
  get replySignature(): EmailSignature { return this.linked<EmailSignature>("reply_signature_"); }
  /** The record behind reply_signing_key_. */
  get replySigningKey(): GPGPrivateKey { return this.linked<GPGPrivateKey>("reply_signing_key_"); }
  /** The record behind replyto_. */
  get replyto(): Address { return this.linked<Address>("replyto_"); }
  /** The record behind default_bucket_. */
  get defaultBucket(): Bucket { return this.linked<Bucket>("default_bucket_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("group", this.getID("id")); }
}

/** A record of type html_template. */
export class HTMLTemplate extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text. */
  get content(): string { return this.getText("content"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** The record behind signature_. */
  get signature(): EmailSignature { return this.linked<EmailSignature>("signature_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("html_template", this.getID("id")); }
}

/** A record of type jira_issue. */
export class JiraIssue extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads description: long text (lazy). */
  get description(): string { return this.getText("description"); }
  /** Reads jira_id: remote id. */
  get jiraID(): string { return this.getText("jira_id"); }
  /** Reads jira_key: remote key. */
  get jiraKey(): string { return this.getText("jira_key"); }
  /** Reads jira_project_id: remote project id. */
  get jiraProjectID(): string { return this.getText("jira_project_id"); }
  /** Reads jira_status: remote status. */
  get jiraStatus(): string { return this.getText("jira_status"); }
  /** Reads jira_type: remote issue type. */
  get jiraType(): string { return this.getText("jira_type"); }
  /** Reads jira_versions: remote versions. */
  get jiraVersions(): string { return this.getText("jira_versions"); }
  /** Reads summary: short text. */
  get summary(): string { return this.getText("summary"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads discussion: comments from the remote side (lazy). */
  get discussion(): Value { return this.get("discussion"); }
  /** The record behind project_. */
  get project(): JiraProject { return this.linked<JiraProject>("project_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("jira_issue", this.getID("id")); }
}

/** A record of type jira_project. */
export class JiraProject extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads jira_key: remote key. */
  get jiraKey(): string { return this.getText("jira_key"); }
  /** Reads last_checked_at: last poll. */
  get lastCheckedAt(): UnixTime { return this.getDate("last_checked_at"); }
  /** Reads last_synced_at: last sync. */
  get lastSyncedAt(): UnixTime { return this.getDate("last_synced_at"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads url: URL. */
  get url(): string { return this.getText("url"); }
  /** The record behind connected_account_. */
  get connectedAccount(): ConnectedAccount { return this.linked<ConnectedAccount>("connected_account_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("jira_project", this.getID("id")); }
}

/** A record of type kb_article. */
export class KBArticle extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text. */
  get content(): string { return this.getText("content"); }
  /** Reads format: content format. */
  get format(): string { return this.getText("format"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads views: view count. */
  get views(): i64 { return this.getInt("views"); }
  /** Reads categories: categories (lazy). */
  get categories(): Value { return this.get("categories"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("kb_article", this.getID("id")); }
}

/** A record of type mail_transport. */
export class MailTransport extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("mail_transport", this.getID("id")); }
}

/** A record of type message. */
export class Message extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return this.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return this.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return this.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return this.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return this.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return this.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return this.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return this.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return this.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return this.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return this.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("message", this.getID("id")); }
}

/** A record of type notification. */
export class Notification extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads activity_point: activity code. */
  get activityPoint(): string { return this.getText("activity_point"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads event_json: raw activity entry. */
  get eventJSON(): string { return this.getText("event_json"); }
  /** Reads is_read: already read. */
  get isRead(): bool { return this.getBool("is_read"); }
  /** Reads message: rendered text. */
  get message(): string { return this.getText("message"); }
  /** Reads message_html: rendered HTML. */
  get messageHTML(): string { return this.getText("message_html"); }
  /** Reads url: URL. */
  get url(): string { return this.getText("url"); }
  /** Reads url_markread: mark-as-read URL. */
  get urlMarkread(): string { return this.getText("url_markread"); }
  /** The record behind assignee_. */
  get assignee(): Worker { return this.linked<Worker>("assignee_"); }
  /** The record behind target_. */
  get target(): AnyRecord { return this.linked<AnyRecord>("target_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("notification", this.getID("id")); }
}

/** A record of type opportunity. */
export class Opportunity extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads amount: monetary value. */
  get amount(): f64 { return this.getFloat("amount"); }
  /** Reads amount__label: formatted amount. */
  get amountLabel(): string { return this.getText("amount__label"); }
  /** Reads closed_at: time it was closed. */
  get closedAt(): UnixTime { return this.getDate("closed_at"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads is_closed: closed flag. */
  get isClosed(): bool { return this.getBool("is_closed"); }
  /** Reads is_won: won flag. */
  get isWon(): bool { return this.getBool("is_won"); }
  /** Reads status: status word. */
  get status(): string { return this.getText("status"); }
  /** Reads status_id: status code. */
  get statusID(): i64 { return this.getInt("status_id"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** The record behind amount_currency_. */
  get amountCurrency(): Currency { return this.linked<Currency>("amount_currency_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("opportunity", this.getID("id")); }
}

/** A record of type org. */
export class Org extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads city: city. */
  get city(): string { return this.getText("city"); }
  /** Reads country: country. */
  get country(): string { return this.getText("country"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads phone: phone number. */
  get phone(): string { return this.getText("phone"); }
  /** Reads postal: postal code. */
  get postal(): string { return this.getText("postal"); }
  /** Reads province: state or province. */
  get province(): string { return this.getText("province"); }
  /** Reads street: street. */
  get street(): string { return this.getText("street"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads website: website. */
  get website(): string { return this.getText("website"); }
  /** Reads last_recipient_message: latest message sent to them (lazy). */
  get lastRecipientMessage(): AnyRecord { return this.within<AnyRecord>("last_recipient_message"); }
  /** Reads last_sender_message: latest message they sent (lazy). */
  get lastSenderMessage(): AnyRecord { return this.within<AnyRecord>("last_sender_message"); }
  /** The record behind email_. */
  get email(): Address { return this.linked<Address>("email_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("org", this.getID("id")); }
}

/** A record of type profile_tab. */
export class ProfileTab extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads context: record type. */
  get contextKey(): string { return this.getText("context"); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("profile_tab", this.getID("id")); }
}

/** A record of type profile_widget. */
export class ProfileWidget extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads pos: position. */
  get pos(): i64 { return this.getInt("pos"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads width_units: width in grid units. */
  get widthUnits(): i64 { return this.getInt("width_units"); }
  /** Reads zone: layout zone. */
  get zone(): string { return this.getText("zone"); }
  /** The record behind profile_tab_. */
  get profileTab(): ProfileTab { return this.linked<ProfileTab>("profile_tab_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("profile_widget", this.getID("id")); }
}

/** A record of type reminder. */
export class Reminder extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads is_closed: closed flag. */
  get isClosed(): bool { return this.getBool("is_closed"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads remind_at: due time. */
  get remindAt(): UnixTime { return this.getDate("remind_at"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("reminder", this.getID("id")); }
}

/** A record of type role. */
export class Role extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads editor_query_worker: query of editors. */
  get editorQueryWorker(): string { return this.getText("editor_query_worker"); }
  /** Reads member_query_worker: query of members. */
  get memberQueryWorker(): string { return this.getText("member_query_worker"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads privs_mode: privilege mode. */
  get privsMode(): string { return this.getText("privs_mode"); }
  /** Reads reader_query_worker: query of readers. */
  get readerQueryWorker(): string { return this.getText("reader_query_worker"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("role", this.getID("id")); }
}

/** A record of type sensor. */
export class Sensor extends View {
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads _context: record type id. */
  get context(): string { return this.getText("_context"); }
  /** Reads _label: display label. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: record id. */
  get id(): ID { return this.getID("id"); }
  /** Reads metric: current reading. */
  get metric(): string { return this.getText("metric"); }
  /** Reads metric_delta: change of the reading. */
  get metricDelta(): f64 { return this.getFloat("metric_delta"); }
  /** Reads metric_type: kind of reading. */
  get metricType(): string { return this.getText("metric_type"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads output: text of the last reading. */
  get output(): string { return this.getText("output"); }
  /** Reads status: status word. */
  get status(): string { return this.getText("status"); }
  /** Reads tag: unique tag. */
  get tag(): string { return this.getText("tag"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads comments: comments, newest 10 by default (comments~25) (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads links: linked records (links.task, links~25) (lazy). */
  get links(): Value { return this.get("links"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("sensor", this.getID("id")); }
}

/** A record of type server. */
export class Server extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("server", this.getID("id")); }
}

/** A record of type task. */
export class Task extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads completed: completion time. */
  get completed(): UnixTime { return this.getDate("completed"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads due: due time. */
  get due(): UnixTime { return this.getDate("due"); }
  /** Reads importance: 0-100. */
  get importance(): i64 { return this.getInt("importance"); }
  /** Reads is_completed: done flag. */
  get isCompleted(): bool { return this.getBool("is_completed"); }
  /** Reads reopen: reopen time. */
  get reopen(): UnixTime { return this.getDate("reopen"); }
  /** Reads status: status word. */
  get status(): string { return this.getText("status"); }
  /** Reads status_id: status code. */
  get statusID(): i64 { return this.getInt("status_id"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** The record behind owner_. */
  get owner(): Worker { return this.linked<Worker>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("task", this.getID("id")); }
}

/** A record of type ticket. */
export class Ticket extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads closed: time it was closed. */
  get closed(): UnixTime { return this.getDate("closed"); }
  /** Reads closed_at: time it was closed. */
  get closedAt(): UnixTime { return this.getDate("closed_at"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return this.getDate("created"); }
  /** Reads elapsed_resolution_first: time to first close. */
  get elapsedResolutionFirst(): i64 { return this.getInt("elapsed_resolution_first"); }
  /** Reads elapsed_response_first: time to first reply. */
  get elapsedResponseFirst(): i64 { return this.getInt("elapsed_response_first"); }
  /** Reads elapsed_status_open: total open time (since 10.4.10). */
  get elapsedStatusOpen(): i64 { return this.getInt("elapsed_status_open"); }
  /** Reads importance: 0-100. */
  get importance(): i64 { return this.getInt("importance"); }
  /** Reads last_opened_at: last reopening (since 10.4.10). */
  get lastOpenedAt(): UnixTime { return this.getDate("last_opened_at"); }
  /** Reads mask: public reference. */
  get mask(): string { return this.getText("mask"); }
  /** Reads num_messages: message count. */
  get numMessages(): i64 { return this.getInt("num_messages"); }
  /** Reads num_messages_in: inbound count (since 10.4.10). */
  get numMessagesIn(): i64 { return this.getInt("num_messages_in"); }
  /** Reads num_messages_out: outbound count (since 10.4.10). */
  get numMessagesOut(): i64 { return this.getInt("num_messages_out"); }
  /** Reads reopen_date: reopen time. */
  get reopenDate(): UnixTime { return this.getDate("reopen_date"); }
  /** Reads spam_score: 0..1 spam likelihood. */
  get spamScore(): f64 { return this.getFloat("spam_score"); }
  /** Reads spam_training: S spam, N ham, empty untrained. */
  get spamTraining(): string { return this.getText("spam_training"); }
  /** Reads status: status word. */
  get status(): string { return this.getText("status"); }
  /** Reads status_id: status code. */
  get statusID(): i64 { return this.getInt("status_id"); }
  /** Reads subject: subject line. */
  get subject(): string { return this.getText("subject"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads url: URL. */
  get url(): string { return this.getText("url"); }
  /** Reads _messages: all messages (lazy). */
  get messages(): Views<AnyRecord> { return this.getViews<AnyRecord>("_messages"); }
  /** Reads participants: participant addresses (lazy). */
  get participants(): Views<AnyRecord> { return this.getViews<AnyRecord>("participants"); }
  /** Reads requester_emails: participant emails as text (lazy). */
  get requesterEmails(): string { return this.getText("requester_emails"); }
  /** Reads requesters: participants by id (lazy). */
  get requesters(): Value { return this.get("requesters"); }
  /** Reads signature: signature for the current bucket (lazy). */
  get signature(): string { return this.getText("signature"); }
  /** Reads latest_incoming_activity: last inbound time (lazy). */
  get latestIncomingActivity(): UnixTime { return this.getDate("latest_incoming_activity"); }
  /** Reads latest_outgoing_activity: last outbound time (lazy). */
  get latestOutgoingActivity(): UnixTime { return this.getDate("latest_outgoing_activity"); }
  /** The record behind bucket_. */
  get bucket(): Bucket { return this.linked<Bucket>("bucket_"); }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind initial_message_. */
  get initialMessage(): Message { return this.linked<Message>("initial_message_"); }
  /** The record behind initial_response_message_. */
  get initialResponseMessage(): Message { return this.linked<Message>("initial_response_message_"); }
  /** The record behind latest_message_. */
  get latestMessage(): Message { return this.linked<Message>("latest_message_"); }
  /** The record behind org_. */
  get org(): Org { return this.linked<Org>("org_"); }
  /** The record behind owner_. */
  get owner(): Worker { return this.linked<Worker>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("ticket", this.getID("id")); }
}

/** A record of type time_entry. */
export class TimeEntry extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads watchers: workers who watch it (lazy). */
  get watchers(): Views<Worker> { return this.getViews<Worker>("watchers"); }
  /** Reads activity_id: activity type id. */
  get activityID(): ID { return this.getID("activity_id"); }
  /** Reads is_closed: closed flag. */
  get isClosed(): bool { return this.getBool("is_closed"); }
  /** Reads log_date: date of the work. */
  get logDate(): UnixTime { return this.getDate("log_date"); }
  /** Reads mins: minutes spent. */
  get mins(): i64 { return this.getInt("mins"); }
  /** Reads secs: seconds spent (since 10.4.10). */
  get secs(): i64 { return this.getInt("secs"); }
  /** Reads summary: short text. */
  get summary(): string { return this.getText("summary"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("time_entry", this.getID("id")); }
}

/** A record of type worker. */
export class Worker extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads _image_url: its picture. */
  get imageURL(): string { return this.getText("_image_url"); }
  /** Reads at_mention_name: @mention nickname. */
  get atMentionName(): string { return this.getText("at_mention_name"); }
  /** Reads dob: birthday. */
  get dob(): string { return this.getText("dob"); }
  /** Reads first_name: given name. */
  get firstName(): string { return this.getText("first_name"); }
  /** Reads full_name: full name. */
  get fullName(): string { return this.getText("full_name"); }
  /** Reads gender: gender code. */
  get gender(): string { return this.getText("gender"); }
  /** Reads is_disabled: switched off. */
  get isDisabled(): bool { return this.getBool("is_disabled"); }
  /** Reads is_superuser: administrator. */
  get isSuperuser(): bool { return this.getBool("is_superuser"); }
  /** Reads language: language code. */
  get language(): string { return this.getText("language"); }
  /** Reads last_name: family name. */
  get lastName(): string { return this.getText("last_name"); }
  /** Reads location: location. */
  get location(): string { return this.getText("location"); }
  /** Reads mobile: mobile number. */
  get mobile(): string { return this.getText("mobile"); }
  /** Reads phone: phone number. */
  get phone(): string { return this.getText("phone"); }
  /** Reads time_format: preferred time format. */
  get timeFormat(): string { return this.getText("time_format"); }
  /** Reads timeout_idle_secs: idle logout. */
  get timeoutIdleSecs(): i64 { return this.getInt("timeout_idle_secs"); }
  /** Reads timezone: time zone. */
  get timezone(): string { return this.getText("timezone"); }
  /** Reads title: title. */
  get title(): string { return this.getText("title"); }
  /** Reads updated: last change. */
  get updated(): UnixTime { return this.getDate("updated"); }
  /** Reads emails: email addresses (lazy). */
  get emails(): Views<AnyRecord> { return this.getViews<AnyRecord>("emails"); }
  /** Reads groups: memberships (lazy). */
  get groups(): Views<AnyRecord> { return this.getViews<AnyRecord>("groups"); }
  /** Reads roles: roles (lazy). */
  get roles(): Views<AnyRecord> { return this.getViews<AnyRecord>("roles"); }
  /** The record behind address_. */
  get address(): Address { return this.linked<Address>("address_"); }
  /** The record behind calendar_. */
  get calendar(): Calendar { return this.linked<Calendar>("calendar_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("worker", this.getID("id")); }
}

/** A record of type workspace_page. */
export class WorkspacePage extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads extension__label: extension name. */
  get extensionLabel(): string { return this.getText("extension__label"); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads extension_params: extension settings. */
  get extensionParams(): Value { return this.get("extension_params"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads tabs: tabs (lazy). */
  get tabs(): Views<AnyRecord> { return this.getViews<AnyRecord>("tabs"); }
  /** Reads widgets: widgets (lazy). */
  get widgets(): Views<AnyRecord> { return this.getViews<AnyRecord>("widgets"); }
  /** Reads worklists: worklists (lazy). */
  get worklists(): Views<AnyRecord> { return this.getViews<AnyRecord>("worklists"); }
  /** The record behind owner_. */
  get owner(): AnyRecord { return this.linked<AnyRecord>("owner_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("workspace_page", this.getID("id")); }
}

/** A record of type workspace_tab. */
export class WorkspaceTab extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads extension__label: extension name. */
  get extensionLabel(): string { return this.getText("extension__label"); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads name: name. */
  get name(): string { return this.getText("name"); }
  /** Reads order: position. */
  get order(): i64 { return this.getInt("order"); }
  /** Reads params: settings (since 10.4.10). */
  get params(): Value { return this.get("params"); }
  /** Reads pos: position (since 10.4.10). */
  get pos(): i64 { return this.getInt("pos"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads widgets: widgets (lazy). */
  get widgets(): Views<AnyRecord> { return this.getViews<AnyRecord>("widgets"); }
  /** Reads widgets_data: data of the widgets (lazy). */
  get widgetsData(): Value { return this.get("widgets_data"); }
  /** Reads worklists: worklists (lazy). */
  get worklists(): Views<AnyRecord> { return this.getViews<AnyRecord>("worklists"); }
  /** The record behind page_. */
  get page(): WorkspacePage { return this.linked<WorkspacePage>("page_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("workspace_tab", this.getID("id")); }
}

/** A record of type workspace_widget. */
export class WorkspaceWidget extends View {
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return this.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return this.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return this.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return this.getID("id"); }
  /** Reads record_url: profile URL (since 10.4.10). */
  get recordURL(): string { return this.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads extension_id: extension id. */
  get extensionID(): string { return this.getText("extension_id"); }
  /** Reads label: title. */
  get labelKey(): string { return this.getText("label"); }
  /** Reads params: settings. */
  get params(): Value { return this.get("params"); }
  /** Reads pos: position. */
  get pos(): i64 { return this.getInt("pos"); }
  /** Reads updated_at: last change. */
  get updatedAt(): UnixTime { return this.getDate("updated_at"); }
  /** Reads width_units: width in grid units. */
  get widthUnits(): i64 { return this.getInt("width_units"); }
  /** Reads zone: layout zone. */
  get zone(): string { return this.getText("zone"); }
  /** Reads data: widget data (lazy). */
  get data(): Value { return this.get("data"); }
  /** The record behind tab_. */
  get tab(): WorkspaceTab { return this.linked<WorkspaceTab>("tab_"); }
  /** Points to the record. */
  get ref(): Ref { return Ref.to("workspace_widget", this.getID("id")); }
}

/** A value of type upload that was read. */
export class Upload extends View {
  /** Reads mime_type: MIME type. */
  get mimeType(): string { return this.getText("mime_type"); }
  /** Reads file_size: size. */
  get fileSize(): i64 { return this.getInt("file_size"); }
}

/** A value of type attachment_filter to write. */
export class AttachmentFilter {
  /** how to compare; ! is the opposite */
  oper: string;
  /** name or pattern */
  value: string;

  write(w: Writer): void {
    const f = new Fields();
    f.key("oper").text(this.oper);
    f.key("value").text(this.value);
    f.write(w);
  }
}

/** A value of type content_modification to write: one of the classes that extend it. */
export abstract class ContentModification {
  abstract write(w: Writer): void;
}

/** A value of type content_modification append to write. */
export class ContentModificationAppend extends ContentModification {
  /** text to add */
  content: string;
  /** which copy to edit; both by default */
  on: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("action", "append");
    f.key("content").text(this.content);
    if (this.on.length) f.key("on").text(this.on);
    f.write(w);
  }
}

/** A value of type content_modification prepend to write. */
export class ContentModificationPrepend extends ContentModification {
  /** text to add */
  content: string;
  /** which copy to edit; both by default */
  on: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("action", "prepend");
    f.key("content").text(this.content);
    if (this.on.length) f.key("on").text(this.on);
    f.write(w);
  }
}

/** A value of type content_modification replace to write. */
export class ContentModificationReplace extends ContentModification {
  /** text or pattern to look for */
  replace: string;
  /** what takes its place */
  with: string;
  /** it is a pattern */
  isRegexp: bool = false;
  /** which copy to edit; both by default */
  on: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("action", "replace");
    f.key("replace").text(this.replace);
    f.key("with").text(this.with);
    if (this.isRegexp) f.key("is_regexp").bool(this.isRegexp);
    if (this.on.length) f.key("on").text(this.on);
    f.write(w);
  }
}

/** A value of type interaction_entry to write. */
export class InteractionEntry {
  /** the behavior that handles it */
  behavior: ID = 0;
  /** what the worker reads */
  name: string;
  /** name of the interaction */
  interaction: string;
  /** parameters for the handler */
  params: Map<string, string> | null = null;

  write(w: Writer): void {
    const f = new Fields();
    writeID(f.key("behavior"), this.behavior);
    f.key("name").text(this.name);
    f.key("interaction").text(this.interaction);
    const _params = this.params;
    if (_params) writeTextMap(f.key("params"), _params);
    f.write(w);
  }
}

/** A value of type reply to write: one of the classes that extend it. */
export abstract class Reply {
  abstract write(w: Writer): void;
}

/** A value of type reply message to write. */
export class ReplyMessage extends Reply {
  /** what to say */
  message: string;
  /** how it is written; text by default */
  format: string = "";
  /** milliseconds to wait before it shows; 0 to 10,000 */
  delayMs: i64 = 0;

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "message");
    f.key("message").text(this.message);
    if (this.format.length) f.key("format").text(this.format);
    if (this.delayMs) f.key("delay_ms").int(this.delayMs);
    f.write(w);
  }
}

/** A value of type reply script to write. */
export class ReplyScript extends Reply {
  /** the script */
  script: string;

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "script");
    f.key("script").text(this.script);
    f.write(w);
  }
}

/** A value of type reply buttons to write. */
export class ReplyButtons extends Reply {
  /** what the buttons say */
  options: string[];
  /** layout of the buttons */
  style: string = "";
  /** CSS color of the first button */
  colorFrom: string = "";
  /** CSS color in the middle */
  colorMid: string = "";
  /** CSS color of the last button */
  colorTo: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "buttons");
    writeTexts(f.key("options"), this.options);
    if (this.style.length) f.key("style").text(this.style);
    if (this.colorFrom.length) f.key("color_from").text(this.colorFrom);
    if (this.colorMid.length) f.key("color_mid").text(this.colorMid);
    if (this.colorTo.length) f.key("color_to").text(this.colorTo);
    f.write(w);
  }
}

/** A value of type reply images to write. */
export class ReplyImages extends Reply {
  /** the pictures as data URIs */
  images: string[];
  /** what they show */
  labels: string[] | null = null;

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "images");
    writeTexts(f.key("images"), this.images);
    const _labels = this.labels;
    if (_labels) writeTexts(f.key("labels"), _labels);
    f.write(w);
  }
}

/** A value of type reply text to write. */
export class ReplyText extends Reply {
  /** hint in the empty field */
  placeholder: string = "";
  /** text to start from */
  default: string = "";
  /** one line or several */
  mode: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "text");
    if (this.placeholder.length) f.key("placeholder").text(this.placeholder);
    if (this.default.length) f.key("default").text(this.default);
    if (this.mode.length) f.key("mode").text(this.mode);
    f.write(w);
  }
}

/** A value of type reply rating to write. */
export class ReplyRating extends Reply {
  /** the low end */
  from: Rating;
  /** the high end */
  to: Rating;
  /** CSS color in the middle */
  colorMid: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "rating");
    this.from.write(f.key("from"));
    this.to.write(f.key("to"));
    if (this.colorMid.length) f.key("color_mid").text(this.colorMid);
    f.write(w);
  }
}

/** A value of type reply chooser to write. */
export class ReplyChooser extends Reply {
  /** type of the records */
  record: string;
  /** which records to offer */
  query: string = "";
  /** how many may be chosen */
  selection: string = "";
  /** complete while typing */
  autocomplete: bool = false;

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "chooser");
    f.key("record").text(this.record);
    if (this.query.length) f.key("query").text(this.query);
    if (this.selection.length) f.key("selection").text(this.selection);
    if (this.autocomplete) f.key("autocomplete").bool(this.autocomplete);
    f.write(w);
  }
}

/** A value of type reply date to write. */
export class ReplyDate extends Reply {
  /** hint in the empty field */
  placeholder: string = "";
  /** date to start from */
  default: string = "";
  /** one line or several */
  mode: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "date");
    if (this.placeholder.length) f.key("placeholder").text(this.placeholder);
    if (this.default.length) f.key("default").text(this.default);
    if (this.mode.length) f.key("mode").text(this.mode);
    f.write(w);
  }
}

/** A value of type reply file to write. */
export class ReplyFile extends Reply {

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "file");
    f.write(w);
  }
}

/** A value of type reply wait to write. */
export class ReplyWait extends Reply {

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "wait");
    f.write(w);
  }
}

/** A value of type reply worklist to write. */
export class ReplyWorklist extends Reply {
  /** type of the records */
  record: string;
  /** which records to list */
  query: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "worklist");
    f.key("record").text(this.record);
    if (this.query.length) f.key("query").text(this.query);
    f.write(w);
  }
}

/** A value of type reply emote to write. */
export class ReplyEmote extends Reply {
  /** the mood */
  emote: string;

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "emote");
    f.key("emote").text(this.emote);
    f.write(w);
  }
}

/** A value of type reply close to write. */
export class ReplyClose extends Reply {

  write(w: Writer): void {
    const f = new Fields();
    f.text("reply", "close");
    f.write(w);
  }
}

/** A value of type rating to write. */
export class Rating {
  /** the number */
  value: i64 = 0;
  /** what it means */
  label: string;
  /** CSS color */
  color: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.key("value").int(this.value);
    f.key("label").text(this.label);
    if (this.color.length) f.key("color").text(this.color);
    f.write(w);
  }
}

/** A value of type instruction to write: one of the classes that extend it. */
export abstract class Instruction {
  abstract write(w: Writer): void;
}

/** A value of type instruction set_field to write. */
export class InstructionSetField extends Instruction {
  /** name of the field */
  field: string;
  /** what to put in */
  value: string;

  write(w: Writer): void {
    const f = new Fields();
    f.text("do", "set_field");
    f.key("field").text(this.field);
    f.key("value").text(this.value);
    f.write(w);
  }
}

/** A value of type instruction hide to write. */
export class InstructionHide extends Instruction {
  /** name of the field */
  field: string;

  write(w: Writer): void {
    const f = new Fields();
    f.text("do", "hide");
    f.key("field").text(this.field);
    f.write(w);
  }
}

/** A value of type instruction message to write. */
export class InstructionMessage extends Instruction {
  /** what to say */
  text: string;
  /** how it looks; info by default */
  level: string = "";

  write(w: Writer): void {
    const f = new Fields();
    f.text("do", "message");
    f.key("text").text(this.text);
    if (this.level.length) f.key("level").text(this.level);
    f.write(w);
  }
}

/** A value of type record_page that was read. */
export class RecordPage extends View {
  /** Reads records: the records of this page. */
  get records(): Views<AnyRecord> { return this.getViews<AnyRecord>("records"); }
  /** Reads total: how many there are in all. */
  get total(): i64 { return this.getInt("total"); }
  /** Reads page: which page this is, from 0. */
  get page(): i64 { return this.getInt("page"); }
}

/** A value of type http_response that was read. */
export class HTTPResponse extends View {
  /** Reads status: HTTP status. */
  get status(): i64 { return this.getInt("status"); }
  /** Reads url: where the answer came from after redirects. */
  get url(): string { return this.getText("url"); }
  /** Reads content_type: MIME type. */
  get contentType(): string { return this.getText("content_type"); }
  /** Reads headers: headers by lower-case name. */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads body: the body as it came. */
  get body(): string { return this.getText("body"); }
}

/** The arguments of record.search that may be left out. */
export class RecordSearchOptions {
  /** prefixes of linked records to load too */
  expand: string[] | null = null;

  fill(f: Fields): void {
    const _expand = this.expand;
    if (_expand) writeTexts(f.key("expand"), _expand);
  }
}

/** The arguments of links.set that may be left out. */
export class LinksSetOptions {
  /** unlink them */
  isRemove: bool = false;

  fill(f: Fields): void {
    if (this.isRemove) f.key("is_remove").bool(this.isRemove);
  }
}

/** The arguments of attachment.create that may be left out. */
export class AttachmentCreateOptions {
  /** MIME type */
  fileType: string = "";

  fill(f: Fields): void {
    if (this.fileType.length) f.key("file_type").text(this.fileType);
  }
}

/** The arguments of calendar_event.create that may be left out. */
export class CalendarEventCreateOptions {
  /** free, not busy */
  isAvailable: bool = false;
  /** comment on it */
  comment: string = "";

  fill(f: Fields): void {
    if (this.isAvailable) f.key("is_available").bool(this.isAvailable);
    if (this.comment.length) f.key("comment").text(this.comment);
  }
}

/** The arguments of call.create that may be left out. */
export class CallCreateOptions {
  phone: string = "";
  isOutgoing: bool = false;
  isClosed: bool = false;
  /** when it took place */
  created: UnixTime = 0;
  /** comment on it */
  comment: string = "";
  /** who watches it */
  workerIDs: ID[] | null = null;
  /** records to link it to */
  linkTo: Ref[] | null = null;

  fill(f: Fields): void {
    if (this.phone.length) f.key("phone").text(this.phone);
    if (this.isOutgoing) f.key("is_outgoing").bool(this.isOutgoing);
    if (this.isClosed) f.key("is_closed").bool(this.isClosed);
    if (this.created) f.key("created").int(this.created);
    if (this.comment.length) f.key("comment").text(this.comment);
    const _workerIDs = this.workerIDs;
    if (_workerIDs) writeIDs(f.key("worker_ids"), _workerIDs);
    const _linkTo = this.linkTo;
    if (_linkTo) writeList<Ref>(f.key("link_to"), _linkTo);
  }
}

/** The arguments of comment.create that may be left out. */
export class CommentCreateOptions {
  /** how it is written; text by default */
  format: string = "";
  /** records to link it to */
  linkTo: Ref[] | null = null;
  /** who is told */
  notifyWorkerIDs: ID[] | null = null;

  fill(f: Fields): void {
    if (this.format.length) f.key("format").text(this.format);
    const _linkTo = this.linkTo;
    if (_linkTo) writeList<Ref>(f.key("link_to"), _linkTo);
    const _notifyWorkerIDs = this.notifyWorkerIDs;
    if (_notifyWorkerIDs) writeIDs(f.key("notify_worker_ids"), _notifyWorkerIDs);
  }
}

/** The arguments of domain.create that may be left out. */
export class DomainCreateOptions {
  serverID: ID = 0;
  /** its contacts */
  emailIDs: ID[] | null = null;
  /** comment on it */
  comment: string = "";

  fill(f: Fields): void {
    if (this.serverID) writeID(f.key("server_id"), this.serverID);
    const _emailIDs = this.emailIDs;
    if (_emailIDs) writeIDs(f.key("email_ids"), _emailIDs);
    if (this.comment.length) f.key("comment").text(this.comment);
  }
}

/** The arguments of notification.create that may be left out. */
export class NotificationCreateOptions {
  /** where it leads */
  url: string = "";
  /** the record it is about */
  on: Ref | null = null;

  fill(f: Fields): void {
    if (this.url.length) f.key("url").text(this.url);
    const _on = this.on;
    if (_on) _on.write(f.key("on"));
  }
}

/** The arguments of opportunity.create that may be left out. */
export class OpportunityCreateOptions {
  /** status word */
  status: string = "";
  /** monetary value */
  amount: f64 = 0;
  currencyID: ID = 0;
  /** comment on it */
  comment: string = "";

  fill(f: Fields): void {
    if (this.status.length) f.key("status").text(this.status);
    if (this.amount) f.key("amount").float(this.amount);
    if (this.currencyID) writeID(f.key("currency_id"), this.currencyID);
    if (this.comment.length) f.key("comment").text(this.comment);
  }
}

/** The arguments of server.create that may be left out. */
export class ServerCreateOptions {
  /** comment on it */
  comment: string = "";

  fill(f: Fields): void {
    if (this.comment.length) f.key("comment").text(this.comment);
  }
}

/** The arguments of task.create that may be left out. */
export class TaskCreateOptions {
  dueDate: UnixTime = 0;
  ownerID: ID = 0;
  /** who watches it */
  workerIDs: ID[] | null = null;
  /** comment on it */
  comment: string = "";
  /** custom fields (the names whole, as custom_<id>) */
  customs: Fields | null = null;
  /** records to link it to */
  linkTo: Ref[] | null = null;

  fill(f: Fields): void {
    if (this.dueDate) f.key("due_date").int(this.dueDate);
    if (this.ownerID) writeID(f.key("owner_id"), this.ownerID);
    const _workerIDs = this.workerIDs;
    if (_workerIDs) writeIDs(f.key("worker_ids"), _workerIDs);
    if (this.comment.length) f.key("comment").text(this.comment);
    const _customs = this.customs;
    if (_customs) f.merge(_customs);
    const _linkTo = this.linkTo;
    if (_linkTo) writeList<Ref>(f.key("link_to"), _linkTo);
  }
}

/** The arguments of ticket.create that may be left out. */
export class TicketCreateOptions {
  /** 0 open, 1 waiting, 2 closed, 3 deleted */
  statusID: i64 = 0;
  /** when a waiting one reopens */
  reopenAt: UnixTime = 0;
  ownerID: ID = 0;
  /** who watches it */
  workerIDs: ID[] | null = null;
  /** its files */
  attachmentIDs: ID[] | null = null;
  /** records to link it to */
  linkTo: Ref[] | null = null;

  fill(f: Fields): void {
    if (this.statusID) f.key("status_id").int(this.statusID);
    if (this.reopenAt) f.key("reopen_at").int(this.reopenAt);
    if (this.ownerID) writeID(f.key("owner_id"), this.ownerID);
    const _workerIDs = this.workerIDs;
    if (_workerIDs) writeIDs(f.key("worker_ids"), _workerIDs);
    const _attachmentIDs = this.attachmentIDs;
    if (_attachmentIDs) writeIDs(f.key("attachment_ids"), _attachmentIDs);
    const _linkTo = this.linkTo;
    if (_linkTo) writeList<Ref>(f.key("link_to"), _linkTo);
  }
}

/** The arguments of mail.send that may be left out. */
export class MailSendOptions {
  /** name of the sender */
  sendAs: string = "";
  /** addresses */
  cc: string[] | null = null;
  /** addresses */
  bcc: string[] | null = null;
  /** extra mail headers */
  headers: Map<string, string> | null = null;
  /** how it is written; text by default */
  format: string = "";
  content: string = "";
  /** template of the HTML part */
  htmlTemplateID: ID = 0;
  /** file bundles to attach */
  bundleIDs: ID[] | null = null;
  /** files to attach */
  attachmentIDs: ID[] | null = null;

  fill(f: Fields): void {
    if (this.sendAs.length) f.key("send_as").text(this.sendAs);
    const _cc = this.cc;
    if (_cc) writeTexts(f.key("cc"), _cc);
    const _bcc = this.bcc;
    if (_bcc) writeTexts(f.key("bcc"), _bcc);
    const _headers = this.headers;
    if (_headers) writeTextMap(f.key("headers"), _headers);
    if (this.format.length) f.key("format").text(this.format);
    if (this.content.length) f.key("content").text(this.content);
    if (this.htmlTemplateID) writeID(f.key("html_template_id"), this.htmlTemplateID);
    const _bundleIDs = this.bundleIDs;
    if (_bundleIDs) writeIDs(f.key("bundle_ids"), _bundleIDs);
    const _attachmentIDs = this.attachmentIDs;
    if (_attachmentIDs) writeIDs(f.key("attachment_ids"), _attachmentIDs);
  }
}

/** The arguments of http.request that may be left out. */
export class HTTPRequestOptions {
  headers: Map<string, string> | null = null;
  body: string = "";
  /** whose credentials to use */
  accountID: ID = 0;

  fill(f: Fields): void {
    const _headers = this.headers;
    if (_headers) writeTextMap(f.key("headers"), _headers);
    if (this.body.length) f.key("body").text(this.body);
    if (this.accountID) writeID(f.key("account_id"), this.accountID);
  }
}

/** The arguments of pgp.encrypt that may be left out. */
export class PGPEncryptOptions {
  /** keys by ID */
  publicKeyIDs: ID[] | null = null;
  /** keys as armored text */
  publicKeys: string = "";

  fill(f: Fields): void {
    const _publicKeyIDs = this.publicKeyIDs;
    if (_publicKeyIDs) writeIDs(f.key("public_key_ids"), _publicKeyIDs);
    if (this.publicKeys.length) f.key("public_keys").text(this.publicKeys);
  }
}

/** The arguments of behavior.run that may be left out. */
export class BehaviorRunOptions {
  /** its variables */
  variables: Fields | null = null;

  fill(f: Fields): void {
    const _variables = this.variables;
    if (_variables) _variables.write(f.key("variables"));
  }
}

/** The arguments of behavior.schedule that may be left out. */
export class BehaviorScheduleOptions {
  /** its variables */
  variables: Fields | null = null;
  /** when; now by default */
  runDate: UnixTime = 0;
  /** which to keep when one is planned already; allow keeps both */
  onDupe: string = "";

  fill(f: Fields): void {
    const _variables = this.variables;
    if (_variables) _variables.write(f.key("variables"));
    if (this.runDate) f.key("run_date").int(this.runDate);
    if (this.onDupe.length) f.key("on_dupe").text(this.onDupe);
  }
}

/** The arguments of interaction.schedule that may be left out. */
export class InteractionScheduleOptions {
  /** parameters for the handler */
  params: Map<string, string> | null = null;
  /** until when */
  expires: UnixTime = 0;

  fill(f: Fields): void {
    const _params = this.params;
    if (_params) writeTextMap(f.key("params"), _params);
    if (this.expires) f.key("expires").int(this.expires);
  }
}

/** The arguments of storage.set that may be left out. */
export class StorageSetOptions {
  /** until when; for good by default */
  expiresAt: UnixTime = 0;

  fill(f: Fields): void {
    if (this.expiresAt) f.key("expires_at").int(this.expiresAt);
  }
}

/** The arguments of worklist.metric that may be left out. */
export class WorklistMetricOptions {
  /** which ones */
  query: string = "";
  /** field to sum up */
  field: string = "";

  fill(f: Fields): void {
    if (this.query.length) f.key("query").text(this.query);
    if (this.field.length) f.key("field").text(this.field);
  }
}

/** The arguments of snippet.render that may be left out. */
export class SnippetRenderOptions {
  /** answers to its questions */
  prompts: Fields | null = null;

  fill(f: Fields): void {
    const _prompts = this.prompts;
    if (_prompts) _prompts.write(f.key("prompts"));
  }
}

/** An event of any kind, with the operations that all of them offer. */
export class AnyEvent extends Event {
  /** Requests the action record.create: create a record of any type. Custom fields are named custom_<id>. */
  recordCreate(record: string, fields: Fields): Action {
    const op = new Operation("record.create");
    op.key("record").text(record);
    fields.write(op.key("fields"));
    return op.act();
  }
  /** Asks for record.create at once, and waits for the result. */
  recordCreateNow(record: string, fields: Fields): AnyRecord {
    const op = new Operation("record.create");
    op.key("record").text(record);
    fields.write(op.key("fields"));
    return op.ask<AnyRecord>();
  }
  /** Requests the action record.update: change fields of a record. Custom fields are named custom_<id>. */
  recordUpdate(on: Ref, fields: Fields): Action {
    const op = new Operation("record.update");
    on.write(op.key("on"));
    fields.write(op.key("fields"));
    return op.act();
  }
  /** Asks for record.update at once, and waits for the result. */
  recordUpdateNow(on: Ref, fields: Fields): AnyRecord {
    const op = new Operation("record.update");
    on.write(op.key("on"));
    fields.write(op.key("fields"));
    return op.ask<AnyRecord>();
  }
  /** Requests the action record.upsert: change the one record a query finds, or create it. */
  recordUpsert(record: string, query: string, fields: Fields): Action {
    const op = new Operation("record.upsert");
    op.key("record").text(record);
    op.key("query").text(query);
    fields.write(op.key("fields"));
    return op.act();
  }
  /** Asks for record.upsert at once, and waits for the result. */
  recordUpsertNow(record: string, query: string, fields: Fields): AnyRecord {
    const op = new Operation("record.upsert");
    op.key("record").text(record);
    op.key("query").text(query);
    fields.write(op.key("fields"));
    return op.ask<AnyRecord>();
  }
  /** Requests the action record.delete: delete a record. */
  recordDelete(on: Ref): Action {
    const op = new Operation("record.delete");
    on.write(op.key("on"));
    return op.act();
  }
  /** Asks for record.get: load a record; null when it does not exist. */
  recordGet(on: Ref): AnyRecord {
    const op = new Operation("record.get");
    on.write(op.key("on"));
    return op.ask<AnyRecord>();
  }
  /** Asks for record.search: find records. */
  recordSearch(record: string, query: string, opt: RecordSearchOptions | null = null): RecordPage {
    const op = new Operation("record.search");
    op.key("record").text(record);
    op.key("query").text(query);
    if (opt) opt.fill(op);
    return op.ask<RecordPage>();
  }
  /** Asks for links.get: list the records of one type that are linked to a record. */
  linksGet(on: Ref, record: string): Value {
    const op = new Operation("links.get");
    on.write(op.key("on"));
    op.key("record").text(record);
    return op.call();
  }
  /** Requests the action links.set: link a record to others, or unlink it. */
  linksSet(on: Ref, links: Ref[], opt: LinksSetOptions | null = null): Action {
    const op = new Operation("links.set");
    on.write(op.key("on"));
    writeList<Ref>(op.key("links"), links);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action add_watchers: make workers watch a record. */
  addWatchers(on: Ref, workerIDs: ID[]): Action {
    const op = new Operation("add_watchers");
    on.write(op.key("on"));
    writeIDs(op.key("worker_ids"), workerIDs);
    return op.act();
  }
  /** Requests the action attachment.create: create a file. */
  attachmentCreate(fileName: string, content: string, opt: AttachmentCreateOptions | null = null): Action {
    const op = new Operation("attachment.create");
    op.key("file_name").text(fileName);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for attachment.create at once, and waits for the result. */
  attachmentCreateNow(fileName: string, content: string, opt: AttachmentCreateOptions | null = null): Attachment {
    const op = new Operation("attachment.create");
    op.key("file_name").text(fileName);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.ask<Attachment>();
  }
  /** Requests the action calendar_event.create: create a calendar event. */
  calendarEventCreate(calendarID: ID, title: string, when: UnixTime, until: UnixTime, opt: CalendarEventCreateOptions | null = null): Action {
    const op = new Operation("calendar_event.create");
    writeID(op.key("calendar_id"), calendarID);
    op.key("title").text(title);
    op.key("when").int(when);
    op.key("until").int(until);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for calendar_event.create at once, and waits for the result. */
  calendarEventCreateNow(calendarID: ID, title: string, when: UnixTime, until: UnixTime, opt: CalendarEventCreateOptions | null = null): CalendarEvent {
    const op = new Operation("calendar_event.create");
    writeID(op.key("calendar_id"), calendarID);
    op.key("title").text(title);
    op.key("when").int(when);
    op.key("until").int(until);
    if (opt) opt.fill(op);
    return op.ask<CalendarEvent>();
  }
  /** Requests the action call.create: log a phone call. */
  callCreate(subject: string, opt: CallCreateOptions | null = null): Action {
    const op = new Operation("call.create");
    op.key("subject").text(subject);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for call.create at once, and waits for the result. */
  callCreateNow(subject: string, opt: CallCreateOptions | null = null): Call {
    const op = new Operation("call.create");
    op.key("subject").text(subject);
    if (opt) opt.fill(op);
    return op.ask<Call>();
  }
  /** Requests the action comment.create: comment on a record. */
  commentCreate(content: string, on: Ref, opt: CommentCreateOptions | null = null): Action {
    const op = new Operation("comment.create");
    op.key("content").text(content);
    on.write(op.key("on"));
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action domain.create: create a domain. */
  domainCreate(name: string, opt: DomainCreateOptions | null = null): Action {
    const op = new Operation("domain.create");
    op.key("name").text(name);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action notification.create: notify workers. */
  notificationCreate(notifyWorkerIDs: ID[], content: string, opt: NotificationCreateOptions | null = null): Action {
    const op = new Operation("notification.create");
    writeIDs(op.key("notify_worker_ids"), notifyWorkerIDs);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action opportunity.create: create an opportunity. */
  opportunityCreate(name: string, opt: OpportunityCreateOptions | null = null): Action {
    const op = new Operation("opportunity.create");
    op.key("name").text(name);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action reminder.create: create a reminder. */
  reminderCreate(name: string, remindAt: UnixTime, workerID: ID): Action {
    const op = new Operation("reminder.create");
    op.key("name").text(name);
    op.key("remind_at").int(remindAt);
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Asks for reminder.create at once, and waits for the result. */
  reminderCreateNow(name: string, remindAt: UnixTime, workerID: ID): Reminder {
    const op = new Operation("reminder.create");
    op.key("name").text(name);
    op.key("remind_at").int(remindAt);
    writeID(op.key("worker_id"), workerID);
    return op.ask<Reminder>();
  }
  /** Requests the action server.create: create a server. */
  serverCreate(name: string, opt: ServerCreateOptions | null = null): Action {
    const op = new Operation("server.create");
    op.key("name").text(name);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action task.create: create a task. */
  taskCreate(title: string, opt: TaskCreateOptions | null = null): Action {
    const op = new Operation("task.create");
    op.key("title").text(title);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for task.create at once, and waits for the result. */
  taskCreateNow(title: string, opt: TaskCreateOptions | null = null): Task {
    const op = new Operation("task.create");
    op.key("title").text(title);
    if (opt) opt.fill(op);
    return op.ask<Task>();
  }
  /** Requests the action ticket.create: create a ticket without sending mail. */
  ticketCreate(groupID: ID, requesters: string[], subject: string, content: string, opt: TicketCreateOptions | null = null): Action {
    const op = new Operation("ticket.create");
    writeID(op.key("group_id"), groupID);
    writeTexts(op.key("requesters"), requesters);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for ticket.create at once, and waits for the result. */
  ticketCreateNow(groupID: ID, requesters: string[], subject: string, content: string, opt: TicketCreateOptions | null = null): Ticket {
    const op = new Operation("ticket.create");
    writeID(op.key("group_id"), groupID);
    writeTexts(op.key("requesters"), requesters);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.ask<Ticket>();
  }
  /** Requests the action mail.send: send a message outside of any ticket. */
  mailSend(fromAddressID: ID, to: string[], subject: string, opt: MailSendOptions | null = null): Action {
    const op = new Operation("mail.send");
    writeID(op.key("from_address_id"), fromAddressID);
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for mail.parse: let the mail parser take in a message, as if it had arrived. */
  mailParse(messageSource: string): ID {
    const op = new Operation("mail.parse");
    op.key("message_source").text(messageSource);
    return op.askValue().getID("");
  }
  /** Asks for http.request: call a URL. A status of 400 and above is an answer, not an error. */
  httpRequest(method: string, url: string, opt: HTTPRequestOptions | null = null): HTTPResponse {
    const op = new Operation("http.request");
    op.key("method").text(method);
    op.key("url").text(url);
    if (opt) opt.fill(op);
    return op.ask<HTTPResponse>();
  }
  /** Asks for aws.presign_url: sign a URL of Amazon Web Services. */
  awsPresignURL(method: string, url: string, headers: Map<string, string>, body: string, expiresSecs: i64, accountID: ID): string {
    const op = new Operation("aws.presign_url");
    op.key("method").text(method);
    op.key("url").text(url);
    writeTextMap(op.key("headers"), headers);
    op.key("body").text(body);
    op.key("expires_secs").int(expiresSecs);
    writeID(op.key("account_id"), accountID);
    return op.askValue().getText("");
  }
  /** Asks for pgp.encrypt: encrypt a text for public keys. */
  pgpEncrypt(message: string, opt: PGPEncryptOptions | null = null): string {
    const op = new Operation("pgp.encrypt");
    op.key("message").text(message);
    if (opt) opt.fill(op);
    return op.askValue().getText("");
  }
  /** Asks for behavior.run: run another behavior on a record, and get its result. */
  behaviorRun(on: Ref, behaviorID: ID, opt: BehaviorRunOptions | null = null): Value {
    const op = new Operation("behavior.run");
    on.write(op.key("on"));
    writeID(op.key("behavior_id"), behaviorID);
    if (opt) opt.fill(op);
    return op.call();
  }
  /** Requests the action behavior.schedule: plan a run of a behavior on a record. */
  behaviorSchedule(on: Ref, behaviorID: ID, opt: BehaviorScheduleOptions | null = null): Action {
    const op = new Operation("behavior.schedule");
    on.write(op.key("on"));
    writeID(op.key("behavior_id"), behaviorID);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action behavior.unschedule: drop the planned runs of a behavior on a record. */
  behaviorUnschedule(on: Ref, behaviorID: ID): Action {
    const op = new Operation("behavior.unschedule");
    on.write(op.key("on"));
    writeID(op.key("behavior_id"), behaviorID);
    return op.act();
  }
  /** Requests the action interaction.schedule: let an interaction pop up for a worker. */
  interactionSchedule(on: Ref, behaviorID: ID, interaction: string, opt: InteractionScheduleOptions | null = null): Action {
    const op = new Operation("interaction.schedule");
    on.write(op.key("on"));
    writeID(op.key("behavior_id"), behaviorID);
    op.key("interaction").text(interaction);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Asks for automation.run: run automations of the host with the dictionary as input. */
  automationRun(automationsKata: string): Value {
    const op = new Operation("automation.run");
    op.key("automations_kata").text(automationsKata);
    return op.call();
  }
  /** Asks for storage.get: read what the bot stored; null when there is nothing. */
  storageGet(key: string): Value {
    const op = new Operation("storage.get");
    op.key("key").text(key);
    return op.call();
  }
  /** Requests the action storage.set: store something for the bot. */
  storageSet(key: string, value: Any, opt: StorageSetOptions | null = null): Action {
    const op = new Operation("storage.set");
    op.key("key").text(key);
    value.write(op.key("value"));
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action package.import: import a package. For administrators' bots. */
  packageImport(packageValue: Fields, prompts: Fields): Action {
    const op = new Operation("package.import");
    packageValue.write(op.key("package"));
    prompts.write(op.key("prompts"));
    return op.act();
  }
  /** Asks for package.import at once, and waits for the result. */
  packageImportNow(packageValue: Fields, prompts: Fields): Value {
    const op = new Operation("package.import");
    packageValue.write(op.key("package"));
    prompts.write(op.key("prompts"));
    return op.call();
  }
  /** Asks for data.query: run a data query. */
  dataQuery(query: string): Value {
    const op = new Operation("data.query");
    op.key("query").text(query);
    return op.call();
  }
  /** Asks for classifier.predict: classify a text. */
  classifierPredict(classifierID: ID, content: string): Value {
    const op = new Operation("classifier.predict");
    writeID(op.key("classifier_id"), classifierID);
    op.key("content").text(content);
    return op.call();
  }
  /** Asks for calendar.elapsed: measure the open time of a calendar between two dates. */
  calendarElapsed(calendarID: ID, dateFrom: UnixTime, dateTo: UnixTime): i64 {
    const op = new Operation("calendar.elapsed");
    writeID(op.key("calendar_id"), calendarID);
    op.key("date_from").int(dateFrom);
    op.key("date_to").int(dateTo);
    return op.askValue().getInt("");
  }
  /** Asks for worklist.metric: sum up the records a query finds. */
  worklistMetric(record: string, functionValue: string, opt: WorklistMetricOptions | null = null): f64 {
    const op = new Operation("worklist.metric");
    op.key("record").text(record);
    op.key("function").text(functionValue);
    if (opt) opt.fill(op);
    return op.askValue().getFloat("");
  }
  /** Asks for snippet.render: render a snippet for a record. */
  snippetRender(snippetID: ID, on: Ref, opt: SnippetRenderOptions | null = null): string {
    const op = new Operation("snippet.render");
    writeID(op.key("snippet_id"), snippetID);
    on.write(op.key("on"));
    if (opt) opt.fill(op);
    return op.askValue().getText("");
  }
}

/**
 * The event event.mail.received.app: an inbound mail was parsed and is about to be accepted; no ticket or
 * message exists yet. Changing the headers subject, references or in-reply-to threads the message anew;
 * changing from finds another sender.
 */
export class MailReceivedApp extends AnyEvent {
  static get eventID(): string { return "event.mail.received.app"; }
  /** Reads subject: subject line. */
  get subject(): string { return own.getText("subject"); }
  /** Reads body: plain text body. */
  get body(): string { return own.getText("body"); }
  /** Reads body_html: HTML body. */
  get bodyHTML(): string { return own.getText("body_html"); }
  /** Reads encoding: character set of the body. */
  get encoding(): string { return own.getText("encoding"); }
  /** Reads headers: mail headers by lower-case name. */
  get headers(): TextMap { return own.getTextMap("headers"); }
  /** Reads recipients: addresses the message was sent to. */
  get recipients(): Texts { return own.getTexts("recipients"); }
  /** Reads attachments: files by name. */
  get attachments(): Views<Upload> { return own.getViews<Upload>("attachments"); }
  /** Reads attachment_count: number of files. */
  get attachmentCount(): i64 { return own.getInt("attachment_count"); }
  /** Reads is_new: no ticket matched. */
  get isNew(): bool { return own.getBool("is_new"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind parent_ticket_: the ticket it answers. */
  get parentTicket(): Ticket { return this.linked<Ticket>("parent_ticket_"); }
  /** The record behind routing_group_: the group it would go to. */
  get routingGroup(): Group { return this.linked<Group>("routing_group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns reject: drop the message; nothing is stored. */
  setReject(v: bool): void { this.returns("reject").bool(v); }
  /** Returns remove_attachments: files to remove. */
  setRemoveAttachments(v: AttachmentFilter[]): void { writeList<AttachmentFilter>(this.returns("remove_attachments"), v); }
  /** Returns headers: headers to set; an empty value removes one. */
  setHeaders(v: Fields): void { v.write(this.returns("headers")); }
  /** Returns body: new plain text body. */
  setBody(v: string): void { this.returns("body").text(v); }
  /** Returns body_html: new HTML body. */
  setBodyHTML(v: string): void { this.returns("body_html").text(v); }
  /** Returns subject: new subject. */
  setSubject(v: string): void { this.returns("subject").text(v); }
  /** Returns encoding: new character set. */
  setEncoding(v: string): void { this.returns("encoding").text(v); }
  /** Returns custom_fields: custom fields for what gets created. */
  setCustomFields(v: Fields): void { v.write(this.returns("custom_fields")); }
  /** Requests the action redirect_email: forward the message as it came to other addresses. */
  redirectEmail(to: string[]): Action {
    const op = new Operation("redirect_email");
    writeTexts(op.key("to"), to);
    return op.act();
  }
  /** Requests the action reply_sender: answer the sender directly. */
  replySender(subject: string, content: string): Action {
    const op = new Operation("reply_sender");
    op.key("subject").text(subject);
    op.key("content").text(content);
    return op.act();
  }
  /** Requests the action set_sender_is_banned: block the sender, or stop blocking them. */
  setSenderIsBanned(value: bool): Action {
    const op = new Operation("set_sender_is_banned");
    op.key("value").bool(value);
    return op.act();
  }
  /** Requests the action set_sender_is_defunct: mark the sender's address as bouncing, or not. */
  setSenderIsDefunct(value: bool): Action {
    const op = new Operation("set_sender_is_defunct");
    op.key("value").bool(value);
    return op.act();
  }
}

/** The arguments of reply_recipients that may be left out. */
export class ReplyRecipientsOptions {
  /** how it is written; text by default */
  format: string = "";
  /** extra mail headers */
  headers: Map<string, string> | null = null;
  /** template of the HTML part */
  htmlTemplateID: ID = 0;
  /** file bundles to attach */
  bundleIDs: ID[] | null = null;
  /** mark it as an automatic reply */
  isAutoreply: bool = false;

  fill(f: Fields): void {
    if (this.format.length) f.key("format").text(this.format);
    const _headers = this.headers;
    if (_headers) writeTextMap(f.key("headers"), _headers);
    if (this.htmlTemplateID) writeID(f.key("html_template_id"), this.htmlTemplateID);
    const _bundleIDs = this.bundleIDs;
    if (_bundleIDs) writeIDs(f.key("bundle_ids"), _bundleIDs);
    if (this.isAutoreply) f.key("is_autoreply").bool(this.isAutoreply);
  }
}

/** The arguments of relay_email that may be left out. */
export class RelayEmailOptions {
  /** also to the ticket's owner */
  toOwner: bool = false;
  /** also to the ticket's watchers */
  toWatchers: bool = false;
  /** send the files too */
  includeAttachments: bool = false;

  fill(f: Fields): void {
    if (this.toOwner) f.key("to_owner").bool(this.toOwner);
    if (this.toWatchers) f.key("to_watchers").bool(this.toWatchers);
    if (this.includeAttachments) f.key("include_attachments").bool(this.includeAttachments);
  }
}

/** The arguments of set_reopen_date that may be left out. */
export class SetReopenDateOptions {
  /** the time */
  value: UnixTime = 0;
  /** calendar whose open hours count */
  calendarID: ID = 0;
  /** time counted in them */
  calendarReldate: string = "";

  fill(f: Fields): void {
    if (this.value) f.key("value").int(this.value);
    if (this.calendarID) writeID(f.key("calendar_id"), this.calendarID);
    if (this.calendarReldate.length) f.key("calendar_reldate").text(this.calendarReldate);
  }
}

/** The arguments of create_message_note that may be left out. */
export class CreateMessageNoteOptions {
  /** another message than the event's */
  on: Ref | null = null;

  fill(f: Fields): void {
    const _on = this.on;
    if (_on) _on.write(f.key("on"));
  }
}

/** The event event.mail.received: a message, inbound or from a worker, was added to a ticket. */
export class MailReceived extends AnyEvent {
  static get eventID(): string { return "event.mail.received"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/**
 * The event event.mail.received.group: a message, inbound or from a worker, was added to a ticket of this
 * group.
 */
export class MailReceivedGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.received.group"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/**
 * The event event.mail.received.watcher: a message was added to a ticket that this worker watches or owns;
 * once for each such worker.
 */
export class MailReceivedWatcher extends AnyEvent {
  static get eventID(): string { return "event.mail.received.watcher"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads sender_is_me: the sender is the worker who owns the bot. */
  get senderIsMe(): bool { return own.getBool("sender_is_me"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/** The event event.mail.before.sent: a worker, or a bot, is about to send a reply or a new message. */
export class MailBeforeSent extends AnyEvent {
  static get eventID(): string { return "event.mail.before.sent"; }
  /** Reads to: recipients, comma separated. */
  get to(): string { return own.getText("to"); }
  /** Reads cc: copy recipients. */
  get cc(): string { return own.getText("cc"); }
  /** Reads bcc: blind copy recipients. */
  get bcc(): string { return own.getText("bcc"); }
  /** Reads subject: subject line. */
  get subject(): string { return own.getText("subject"); }
  /** Reads content: body of the draft. */
  get content(): string { return own.getText("content"); }
  /** Reads content_format: the body is Markdown or HTML. */
  get contentFormat(): bool { return own.getBool("content_format"); }
  /** Reads headers: mail headers by lower-case name. */
  get headers(): TextMap { return own.getTextMap("headers"); }
  /** Reads message_id: Message-Id the draft will carry. */
  get messageID(): string { return own.getText("message_id"); }
  /** Reads group_sig: signature of the group for this worker. */
  get groupSig(): string { return own.getText("group_sig"); }
  /** Reads group_sig_html: the same as HTML. */
  get groupSigHTML(): string { return own.getText("group_sig_html"); }
  /** Reads status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted. */
  get statusID(): i64 { return own.getInt("status_id"); }
  /** Reads waiting_until: requested reopen time in words. */
  get waitingUntil(): string { return own.getText("waiting_until"); }
  /** Reads send_at: requested delivery time. */
  get sendAt(): UnixTime { return own.getDate("send_at"); }
  /** The record behind ticket_: the ticket answered; empty for a new message. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind worker_: who sends it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns content_modifications: edits of the body, in order. */
  setContentModifications(v: ContentModification[]): void { writeList<ContentModification>(this.returns("content_modifications"), v); }
  /** Returns headers: headers to set; an empty value removes one. */
  setHeaders(v: Map<string, string>): void { writeTextMap(this.returns("headers"), v); }
  /** Returns send_at: delivery time; the message waits for it. */
  setSendAt(v: UnixTime): void { this.returns("send_at").int(v); }
  /** Returns custom_fields: custom fields for the ticket once it exists. */
  setCustomFields(v: Fields): void { v.write(this.returns("custom_fields")); }
  /** Returns message_custom_fields: custom fields for the message once it is stored. */
  setMessageCustomFields(v: Fields): void { v.write(this.returns("message_custom_fields")); }
}

/**
 * The event event.mail.sent.group: a worker is about to send a reply or a new message from this group; after
 * event.mail.before.sent.
 */
export class MailSentGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.sent.group"; }
  /** Reads to: recipients, comma separated. */
  get to(): string { return own.getText("to"); }
  /** Reads cc: copy recipients. */
  get cc(): string { return own.getText("cc"); }
  /** Reads bcc: blind copy recipients. */
  get bcc(): string { return own.getText("bcc"); }
  /** Reads subject: subject line. */
  get subject(): string { return own.getText("subject"); }
  /** Reads content: body of the draft. */
  get content(): string { return own.getText("content"); }
  /** Reads content_format: the body is Markdown or HTML. */
  get contentFormat(): bool { return own.getBool("content_format"); }
  /** Reads headers: mail headers by lower-case name. */
  get headers(): TextMap { return own.getTextMap("headers"); }
  /** Reads message_id: Message-Id the draft will carry. */
  get messageID(): string { return own.getText("message_id"); }
  /** Reads group_sig: signature of the group for this worker. */
  get groupSig(): string { return own.getText("group_sig"); }
  /** Reads group_sig_html: the same as HTML. */
  get groupSigHTML(): string { return own.getText("group_sig_html"); }
  /** Reads status_id: ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted. */
  get statusID(): i64 { return own.getInt("status_id"); }
  /** Reads waiting_until: requested reopen time in words. */
  get waitingUntil(): string { return own.getText("waiting_until"); }
  /** Reads send_at: requested delivery time. */
  get sendAt(): UnixTime { return own.getDate("send_at"); }
  /** The record behind ticket_: the ticket answered; empty for a new message. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind worker_: who sends it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns content_modifications: edits of the body, in order. */
  setContentModifications(v: ContentModification[]): void { writeList<ContentModification>(this.returns("content_modifications"), v); }
  /** Returns headers: headers to set; an empty value removes one. */
  setHeaders(v: Map<string, string>): void { writeTextMap(this.returns("headers"), v); }
  /** Returns send_at: delivery time; the message waits for it. */
  setSendAt(v: UnixTime): void { this.returns("send_at").int(v); }
  /** Returns custom_fields: custom fields for the ticket once it exists. */
  setCustomFields(v: Fields): void { v.write(this.returns("custom_fields")); }
  /** Returns message_custom_fields: custom fields for the message once it is stored. */
  setMessageCustomFields(v: Fields): void { v.write(this.returns("message_custom_fields")); }
}

/** The event event.mail.after.sent: a worker's reply or new message was delivered and stored. */
export class MailAfterSent extends AnyEvent {
  static get eventID(): string { return "event.mail.after.sent"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/**
 * The event event.mail.after.sent.group: a worker's reply or new message in this group was delivered and
 * stored; after event.mail.after.sent.
 */
export class MailAfterSentGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.after.sent.group"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/**
 * The event event.ticket.viewed.worker: a worker opens the page of a ticket; what the behavior changes is
 * seen at once.
 */
export class TicketViewedWorker extends AnyEvent {
  static get eventID(): string { return "event.ticket.viewed.worker"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The event event.mail.assigned.group: the owner of a ticket in this group changed. */
export class MailAssignedGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.assigned.group"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The event event.mail.closed.group: a ticket in this group was closed. */
export class MailClosedGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.closed.group"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The event event.mail.moved.group: a ticket came into this group, or into another bucket of it. */
export class MailMovedGroup extends AnyEvent {
  static get eventID(): string { return "event.mail.moved.group"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The event event.comment.created.worker: a comment was added to any record. */
export class CommentCreatedWorker extends AnyEvent {
  static get eventID(): string { return "event.comment.created.worker"; }
  /** The record behind comment_. */
  get comment(): Comment { return this.linked<Comment>("comment_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
}

/** The event event.comment.ticket.group: a comment was added to a ticket in this group. */
export class CommentTicketGroup extends AnyEvent {
  static get eventID(): string { return "event.comment.ticket.group"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind comment_. */
  get comment(): Comment { return this.linked<Comment>("comment_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The arguments of set_due_date that may be left out. */
export class SetDueDateOptions {
  /** the time */
  value: UnixTime = 0;
  /** calendar whose open hours count */
  calendarID: ID = 0;
  /** time counted in them */
  calendarReldate: string = "";

  fill(f: Fields): void {
    if (this.value) f.key("value").int(this.value);
    if (this.calendarID) writeID(f.key("calendar_id"), this.calendarID);
    if (this.calendarReldate.length) f.key("calendar_reldate").text(this.calendarReldate);
  }
}

/**
 * The event event.record.changed: fields of a record of the watched type changed; once for each record, with
 * its first and last state. The keys and operations are those of the type's macro event, and the state before
 * the change under old_.
 */
export class RecordChanged extends AnyEvent {
  static get eventID(): string { return "event.record.changed"; }
  /** Reads actor_url: page of who made the change. */
  get actorURL(): string { return own.getText("actor_url"); }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads old_is_first: it is the first message of its ticket. */
  get oldIsFirst(): bool { return own.getBool("old_is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads old_sender_is_worker: the sender is a worker. */
  get oldSenderIsWorker(): bool { return own.getBool("old_sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads old_ticket_has_owner: the ticket is assigned to a worker. */
  get oldTicketHasOwner(): bool { return own.getBool("old_ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind actor_: who made the change. */
  get actor(): AnyRecord { return this.linked<AnyRecord>("actor_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** The record behind issue_. */
  get issue(): JiraIssue { return this.linked<JiraIssue>("issue_"); }
  /** The record behind old_issue_. */
  get oldIssue(): JiraIssue { return this.linked<JiraIssue>("old_issue_"); }
  /** The record behind project_. */
  get project(): JiraProject { return this.linked<JiraProject>("project_"); }
  /** The record behind old_project_. */
  get oldProject(): JiraProject { return this.linked<JiraProject>("old_project_"); }
  /** The record behind va_. */
  get va(): Bot { return this.linked<Bot>("va_"); }
  /** The record behind old_va_. */
  get oldVa(): Bot { return this.linked<Bot>("old_va_"); }
  /** The record behind event_. */
  get event(): CalendarEvent { return this.linked<CalendarEvent>("event_"); }
  /** The record behind old_event_. */
  get oldEvent(): CalendarEvent { return this.linked<CalendarEvent>("old_event_"); }
  /** The record behind calendar_. */
  get calendar(): Calendar { return this.linked<Calendar>("calendar_"); }
  /** The record behind old_calendar_. */
  get oldCalendar(): Calendar { return this.linked<Calendar>("old_calendar_"); }
  /** The record behind call_. */
  get call(): Call { return this.linked<Call>("call_"); }
  /** The record behind old_call_. */
  get oldCall(): Call { return this.linked<Call>("old_call_"); }
  /** The record behind contact_. */
  get contact(): Contact { return this.linked<Contact>("contact_"); }
  /** The record behind old_contact_. */
  get oldContact(): Contact { return this.linked<Contact>("old_contact_"); }
  /** The record behind domain_. */
  get domain(): Domain { return this.linked<Domain>("domain_"); }
  /** The record behind old_domain_. */
  get oldDomain(): Domain { return this.linked<Domain>("old_domain_"); }
  /** The record behind email_. */
  get email(): Address { return this.linked<Address>("email_"); }
  /** The record behind old_email_. */
  get oldEmail(): Address { return this.linked<Address>("old_email_"); }
  /** The record behind item_. */
  get item(): FeedItem { return this.linked<FeedItem>("item_"); }
  /** The record behind old_item_. */
  get oldItem(): FeedItem { return this.linked<FeedItem>("old_item_"); }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind old_group_. */
  get oldGroup(): Group { return this.linked<Group>("old_group_"); }
  /** The record behind article_. */
  get article(): KBArticle { return this.linked<KBArticle>("article_"); }
  /** The record behind old_article_. */
  get oldArticle(): KBArticle { return this.linked<KBArticle>("old_article_"); }
  /** The record behind old_. */
  get old(): Message { return this.linked<Message>("old_"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind old_sender_. */
  get oldSender(): Address { return this.linked<Address>("old_sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind old_sender_worker_: the worker who is the sender. */
  get oldSenderWorker(): Worker { return this.linked<Worker>("old_sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind old_ticket_. */
  get oldTicket(): Ticket { return this.linked<Ticket>("old_ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind old_worker_: the worker who wrote it. */
  get oldWorker(): Worker { return this.linked<Worker>("old_worker_"); }
  /** The record behind notification_. */
  get notification(): Notification { return this.linked<Notification>("notification_"); }
  /** The record behind old_notification_. */
  get oldNotification(): Notification { return this.linked<Notification>("old_notification_"); }
  /** The record behind opp_. */
  get opp(): Opportunity { return this.linked<Opportunity>("opp_"); }
  /** The record behind old_opp_. */
  get oldOpp(): Opportunity { return this.linked<Opportunity>("old_opp_"); }
  /** The record behind org_. */
  get org(): Org { return this.linked<Org>("org_"); }
  /** The record behind old_org_. */
  get oldOrg(): Org { return this.linked<Org>("old_org_"); }
  /** The record behind reminder_. */
  get reminder(): Reminder { return this.linked<Reminder>("reminder_"); }
  /** The record behind old_reminder_. */
  get oldReminder(): Reminder { return this.linked<Reminder>("old_reminder_"); }
  /** The record behind sensor_. */
  get sensor(): Sensor { return this.linked<Sensor>("sensor_"); }
  /** The record behind old_sensor_. */
  get oldSensor(): Sensor { return this.linked<Sensor>("old_sensor_"); }
  /** The record behind server_. */
  get server(): Server { return this.linked<Server>("server_"); }
  /** The record behind old_server_. */
  get oldServer(): Server { return this.linked<Server>("old_server_"); }
  /** The record behind task_. */
  get task(): Task { return this.linked<Task>("task_"); }
  /** The record behind old_task_. */
  get oldTask(): Task { return this.linked<Task>("old_task_"); }
  /** The record behind time_. */
  get time(): TimeEntry { return this.linked<TimeEntry>("time_"); }
  /** The record behind old_time_. */
  get oldTime(): TimeEntry { return this.linked<TimeEntry>("old_time_"); }
  /** Reads context: type of record to watch; one that has a macro event. */
  get paramContext(): string { return this.$params.getText("context"); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(opt: SetDueDateOptions | null = null): Action {
    const op = new Operation("set_due_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_is_banned: block the address, or stop blocking it. */
  setIsBanned(value: bool): Action {
    const op = new Operation("set_is_banned");
    op.key("value").bool(value);
    return op.act();
  }
  /** Requests the action set_is_defunct: mark the address as bouncing, or not. */
  setIsDefunct(value: bool): Action {
    const op = new Operation("set_is_defunct");
    op.key("value").bool(value);
    return op.act();
  }
  /** Requests the action set_reminder_status: close the reminder, or open it again. */
  setReminderStatus(value: bool): Action {
    const op = new Operation("set_reminder_status");
    op.key("value").bool(value);
    return op.act();
  }
  /** Requests the action copy_notification: pass the notification on to other workers. */
  copyNotification(workerIDs: ID[]): Action {
    const op = new Operation("copy_notification");
    writeIDs(op.key("worker_ids"), workerIDs);
    return op.act();
  }
  /** Requests the action set_notification_is_read: mark the notification as read, or not. */
  setNotificationIsRead(value: bool): Action {
    const op = new Operation("set_notification_is_read");
    op.key("value").bool(value);
    return op.act();
  }
}

/** The event event.contact.registered.sc: a visitor confirmed an account in the support center. */
export class ContactRegisteredSc extends AnyEvent {
  static get eventID(): string { return "event.contact.registered.sc"; }
  /** The record behind contact_. */
  get contact(): Contact { return this.linked<Contact>("contact_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
}

/** The event event.notification.received.worker: a notification was made for this worker, or passed on to them. */
export class NotificationReceivedWorker extends AnyEvent {
  static get eventID(): string { return "event.notification.received.worker"; }
  /** Reads target__label: how the record it is about is shown. */
  get targetLabel(): string { return own.getText("target__label"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads activity_point: activity code. */
  get activityPoint(): string { return own.getText("activity_point"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads event_json: raw activity entry. */
  get eventJSON(): string { return own.getText("event_json"); }
  /** Reads is_read: already read. */
  get isRead(): bool { return own.getBool("is_read"); }
  /** Reads message: rendered text. */
  get message(): string { return own.getText("message"); }
  /** Reads message_html: rendered HTML. */
  get messageHTML(): string { return own.getText("message_html"); }
  /** Reads url: URL. */
  get url(): string { return own.getText("url"); }
  /** Reads url_markread: mark-as-read URL. */
  get urlMarkread(): string { return own.getText("url_markread"); }
  /** The record behind assignee_. */
  get assignee(): Worker { return this.linked<Worker>("assignee_"); }
  /** The record behind target_: the record it is about. */
  get target(): AnyRecord { return this.linked<AnyRecord>("target_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action mark_read: mark the notification as read. */
  markRead(): Action {
    const op = new Operation("mark_read");
    return op.act();
  }
  /** Requests the action reply_owner: mail the worker the notification is for. */
  replyOwner(to: string[], subject: string, content: string): Action {
    const op = new Operation("reply_owner");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    return op.act();
  }
}

/** The event event.task.created.worker: a task was created. The original platform has deprecated it. */
export class TaskCreatedWorker extends AnyEvent {
  static get eventID(): string { return "event.task.created.worker"; }
  /** The record behind task_. */
  get task(): Task { return this.linked<Task>("task_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(opt: SetDueDateOptions | null = null): Action {
    const op = new Operation("set_due_date");
    if (opt) opt.fill(op);
    return op.act();
  }
}

/** The event wgmjira.event.issue.created: an issue arrived that was not known; its comments came before it. */
export class WgmjiraIssueCreated extends AnyEvent {
  static get eventID(): string { return "wgmjira.event.issue.created"; }
  /** The record behind issue_. */
  get issue(): JiraIssue { return this.linked<JiraIssue>("issue_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
}

/** The event wgmjira.event.issue.commented: a comment on an issue arrived. */
export class WgmjiraIssueCommented extends AnyEvent {
  static get eventID(): string { return "wgmjira.event.issue.commented"; }
  /** Reads issue_comment_id: ID of the comment. */
  get issueCommentID(): ID { return own.getID("issue_comment_id"); }
  /** Reads issue_comment_author: who wrote it. */
  get issueCommentAuthor(): string { return own.getText("issue_comment_author"); }
  /** Reads issue_comment_body: the comment. */
  get issueCommentBody(): string { return own.getText("issue_comment_body"); }
  /** Reads issue_comment_created: when it was written. */
  get issueCommentCreated(): UnixTime { return own.getDate("issue_comment_created"); }
  /** The record behind issue_. */
  get issue(): JiraIssue { return this.linked<JiraIssue>("issue_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
}

/**
 * The event wgmjira.event.issue.status.changed: the status of an issue changed. What it was before is not
 * known.
 */
export class WgmjiraIssueStatusChanged extends AnyEvent {
  static get eventID(): string { return "wgmjira.event.issue.status.changed"; }
  /** The record behind issue_. */
  get issue(): JiraIssue { return this.linked<JiraIssue>("issue_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
}

/**
 * The event event.interactions.get.worker: a menu is opened for a worker at a named point; every behavior may
 * add entries.
 */
export class InteractionsGetWorker extends AnyEvent {
  static get eventID(): string { return "event.interactions.get.worker"; }
  /** Reads point: menu point: global, mail.compose, mail.reply or record:<type>. */
  get point(): string { return own.getText("point"); }
  /** Reads point_params: context of the point, such as the record. */
  get pointParams(): Value { return own.get("point_params"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads listen_points: points to answer at, with * as wildcard. */
  get paramListenPoints(): Texts { return this.$params.getTexts("listen_points"); }
  /** Returns interactions: entries for the menu. */
  setInteractions(v: InteractionEntry[]): void { writeList<InteractionEntry>(this.returns("interactions"), v); }
}

/**
 * The event event.interaction.chat.portal: a visitor of a portal starts an interaction; without a behavior
 * nothing opens.
 */
export class InteractionChatPortal extends AnyEvent {
  static get eventID(): string { return "event.interaction.chat.portal"; }
  /** Reads client_browser: browser name. */
  get clientBrowser(): string { return own.getText("client_browser"); }
  /** Reads client_browser_version: browser version. */
  get clientBrowserVersion(): string { return own.getText("client_browser_version"); }
  /** Reads client_ip: remote address. */
  get clientIP(): string { return own.getText("client_ip"); }
  /** Reads client_platform: operating system. */
  get clientPlatform(): string { return own.getText("client_platform"); }
  /** Reads client_url: page the person is on. */
  get clientURL(): string { return own.getText("client_url"); }
  /** Reads client_time: time the browser reports. */
  get clientTime(): string { return own.getText("client_time"); }
  /** Reads interaction: name of the interaction. */
  get interaction(): string { return own.getText("interaction"); }
  /** Reads interaction_params: parameters of the menu entry or page. */
  get interactionParams(): TextMap { return own.getTextMap("interaction_params"); }
  /** Reads portal_code: code of the portal. */
  get portalCode(): string { return own.getText("portal_code"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns behavior: the conversation to open. */
  setBehavior(v: ID): void { writeID(this.returns("behavior"), v); }
  /** Returns variables: its variables. */
  setVariables(v: Fields): void { v.write(this.returns("variables")); }
}

/** The event event.interaction.chat.worker: a worker picks an interaction; without a behavior nothing opens. */
export class InteractionChatWorker extends AnyEvent {
  static get eventID(): string { return "event.interaction.chat.worker"; }
  /** Reads client_browser: browser name. */
  get clientBrowser(): string { return own.getText("client_browser"); }
  /** Reads client_browser_version: browser version. */
  get clientBrowserVersion(): string { return own.getText("client_browser_version"); }
  /** Reads client_ip: remote address. */
  get clientIP(): string { return own.getText("client_ip"); }
  /** Reads client_platform: operating system. */
  get clientPlatform(): string { return own.getText("client_platform"); }
  /** Reads client_url: page the person is on. */
  get clientURL(): string { return own.getText("client_url"); }
  /** Reads client_time: time the browser reports. */
  get clientTime(): string { return own.getText("client_time"); }
  /** Reads interaction: name of the interaction. */
  get interaction(): string { return own.getText("interaction"); }
  /** Reads interaction_params: parameters of the menu entry or page. */
  get interactionParams(): TextMap { return own.getTextMap("interaction_params"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns behavior: the conversation to open. */
  setBehavior(v: ID): void { writeID(this.returns("behavior"), v); }
  /** Returns variables: its variables. */
  setVariables(v: Fields): void { v.write(this.returns("variables")); }
  /** Returns bot_name: name shown in the window. */
  setBotName(v: string): void { this.returns("bot_name").text(v); }
}

/**
 * The event event.message.chat.portal: a turn of a conversation with a visitor of a portal, when it opens and
 * for every message.
 */
export class MessageChatPortal extends AnyEvent {
  static get eventID(): string { return "event.message.chat.portal"; }
  /** Reads client_browser: browser name. */
  get clientBrowser(): string { return own.getText("client_browser"); }
  /** Reads client_browser_version: browser version. */
  get clientBrowserVersion(): string { return own.getText("client_browser_version"); }
  /** Reads client_ip: remote address. */
  get clientIP(): string { return own.getText("client_ip"); }
  /** Reads client_platform: operating system. */
  get clientPlatform(): string { return own.getText("client_platform"); }
  /** Reads client_url: page the person is on. */
  get clientURL(): string { return own.getText("client_url"); }
  /** Reads message: what the person sent; empty on the first turn. */
  get message(): string { return own.getText("message"); }
  /** Reads interaction: name of the interaction. */
  get interaction(): string { return own.getText("interaction"); }
  /** Reads interaction_params: parameters of the menu entry or page. */
  get interactionParams(): TextMap { return own.getTextMap("interaction_params"); }
  /** Reads interaction_behavior_id: the conversation in control. */
  get interactionBehaviorID(): ID { return own.getID("interaction_behavior_id"); }
  /** Reads interaction_behavior_has_parent: another conversation opened it. */
  get interactionBehaviorHasParent(): bool { return own.getBool("interaction_behavior_has_parent"); }
  /** Reads interaction_bot_name: name shown for the bot. */
  get interactionBotName(): string { return own.getText("interaction_bot_name"); }
  /** Reads interaction_bot_image: picture shown for the bot. */
  get interactionBotImage(): string { return own.getText("interaction_bot_image"); }
  /** Reads client_time: time the browser reports. */
  get clientTime(): string { return own.getText("client_time"); }
  /** Reads cookie: the visitor's session. */
  get cookie(): string { return own.getText("cookie"); }
  /** Reads portal_code: code of the portal. */
  get portalCode(): string { return own.getText("portal_code"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may open it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns replies: what to show, in order. */
  setReplies(v: Reply[]): void { writeList<Reply>(this.returns("replies"), v); }
  /** Returns suspend: wait for the person to answer. */
  setSuspend(v: bool): void { this.returns("suspend").bool(v); }
  /** Returns behavior: hand the conversation to this one. */
  setBehavior(v: ID): void { writeID(this.returns("behavior"), v); }
  /** Returns variables: its variables. */
  setVariables(v: Fields): void { v.write(this.returns("variables")); }
  /** Returns return: come back here when it has ended. */
  setReturn(v: bool): void { this.returns("return").bool(v); }
  /** Returns result: what the conversation that opened this one gets. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/**
 * The event event.message.chat.worker: a turn of a conversation with a worker, when it opens and for every
 * message.
 */
export class MessageChatWorker extends AnyEvent {
  static get eventID(): string { return "event.message.chat.worker"; }
  /** Reads client_browser: browser name. */
  get clientBrowser(): string { return own.getText("client_browser"); }
  /** Reads client_browser_version: browser version. */
  get clientBrowserVersion(): string { return own.getText("client_browser_version"); }
  /** Reads client_ip: remote address. */
  get clientIP(): string { return own.getText("client_ip"); }
  /** Reads client_platform: operating system. */
  get clientPlatform(): string { return own.getText("client_platform"); }
  /** Reads client_url: page the person is on. */
  get clientURL(): string { return own.getText("client_url"); }
  /** Reads message: what the person sent; empty on the first turn. */
  get message(): string { return own.getText("message"); }
  /** Reads interaction: name of the interaction. */
  get interaction(): string { return own.getText("interaction"); }
  /** Reads interaction_params: parameters of the menu entry or page. */
  get interactionParams(): TextMap { return own.getTextMap("interaction_params"); }
  /** Reads interaction_behavior_id: the conversation in control. */
  get interactionBehaviorID(): ID { return own.getID("interaction_behavior_id"); }
  /** Reads interaction_behavior_has_parent: another conversation opened it. */
  get interactionBehaviorHasParent(): bool { return own.getBool("interaction_behavior_has_parent"); }
  /** Reads interaction_bot_name: name shown for the bot. */
  get interactionBotName(): string { return own.getText("interaction_bot_name"); }
  /** Reads interaction_bot_image: picture shown for the bot. */
  get interactionBotImage(): string { return own.getText("interaction_bot_image"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may open it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns replies: what to show, in order. */
  setReplies(v: Reply[]): void { writeList<Reply>(this.returns("replies"), v); }
  /** Returns suspend: wait for the person to answer. */
  setSuspend(v: bool): void { this.returns("suspend").bool(v); }
  /** Returns behavior: hand the conversation to this one. */
  setBehavior(v: ID): void { writeID(this.returns("behavior"), v); }
  /** Returns variables: its variables. */
  setVariables(v: Fields): void { v.write(this.returns("variables")); }
  /** Returns return: come back here when it has ended. */
  setReturn(v: bool): void { this.returns("return").bool(v); }
  /** Returns result: what the conversation that opened this one gets. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.webhook.received: an HTTP request came to the behavior's own URL. */
export class WebhookReceived extends AnyEvent {
  static get eventID(): string { return "event.webhook.received"; }
  /** Reads http_verb: method in upper case. */
  get httpVerb(): string { return own.getText("http_verb"); }
  /** Reads http_path: path behind the listener's URL. */
  get httpPath(): string { return own.getText("http_path"); }
  /** Reads http_params: query and form fields by normalised name. */
  get httpParams(): TextMap { return own.getTextMap("http_params"); }
  /** Reads http_headers: request headers, lower case with underscores. */
  get httpHeaders(): TextMap { return own.getTextMap("http_headers"); }
  /** Reads http_body: request body as it came. */
  get httpBody(): string { return own.getText("http_body"); }
  /** Reads http_client_ip: remote address. */
  get httpClientIP(): string { return own.getText("http_client_ip"); }
  /** The record behind va_. */
  get va(): Bot { return this.linked<Bot>("va_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns _http_status: response status; 200 by default. */
  setHTTPStatus(v: i64): void { this.returns("_http_status").int(v); }
  /** Returns _http_response_headers: response headers. */
  setHTTPResponseHeaders(v: Map<string, string>): void { writeTextMap(this.returns("_http_response_headers"), v); }
  /** Returns _http_response_body: response body; nothing by default. */
  setHTTPResponseBody(v: string): void { this.returns("_http_response_body").text(v); }
}

/**
 * The event event.ajax.request: the browser of a signed-in worker calls the behavior by its URI. http_path is
 * always empty.
 */
export class AjaxRequest extends AnyEvent {
  static get eventID(): string { return "event.ajax.request"; }
  /** Reads http_verb: method in upper case. */
  get httpVerb(): string { return own.getText("http_verb"); }
  /** Reads http_path: path behind the listener's URL. */
  get httpPath(): string { return own.getText("http_path"); }
  /** Reads http_params: query and form fields by normalised name. */
  get httpParams(): TextMap { return own.getTextMap("http_params"); }
  /** Reads http_headers: request headers, lower case with underscores. */
  get httpHeaders(): TextMap { return own.getTextMap("http_headers"); }
  /** Reads http_body: request body as it came. */
  get httpBody(): string { return own.getText("http_body"); }
  /** Reads http_client_ip: remote address. */
  get httpClientIP(): string { return own.getText("http_client_ip"); }
  /** The record behind bot_. */
  get bot(): Bot { return this.linked<Bot>("bot_"); }
  /** The record behind current_worker_. */
  get currentWorker(): Worker { return this.linked<Worker>("current_worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns _http_status: response status; 200 by default. */
  setHTTPStatus(v: i64): void { this.returns("_http_status").int(v); }
  /** Returns _http_response_headers: response headers. */
  setHTTPResponseHeaders(v: Map<string, string>): void { writeTextMap(this.returns("_http_response_headers"), v); }
  /** Returns _http_response_body: response body; nothing by default. */
  setHTTPResponseBody(v: string): void { this.returns("_http_response_body").text(v); }
}

/**
 * The event event.api.custom_request: a client of the REST API runs the behavior; it states every public
 * variable.
 */
export class APICustomRequest extends AnyEvent {
  static get eventID(): string { return "event.api.custom_request"; }
  /** The record behind va_. */
  get va(): Bot { return this.linked<Bot>("va_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns response: what the client gets. */
  setResponse(v: string): void { this.returns("response").text(v); }
}

/**
 * The event event.data.query.datasource: a data query of type behavior.<alias> is run; its arguments are
 * variables.
 */
export class DataQueryDatasource extends AnyEvent {
  static get eventID(): string { return "event.data.query.datasource"; }
  /** Reads query_format: format the query asks for. */
  get queryFormat(): string { return own.getText("query_format"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads alias: unique name of the query type. */
  get paramAlias(): string { return this.$params.getText("alias"); }
  /** Returns data: what the query gives. */
  setData(v: Any): void { v.write(this.returns("data")); }
}

/** The event event.dashboard.widget.get_metric: a counter or gauge of a dashboard is refreshed. */
export class DashboardWidgetGetMetric extends AnyEvent {
  static get eventID(): string { return "event.dashboard.widget.get_metric"; }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns value: the metric; 0 by default. */
  setValue(v: f64): void { this.returns("value").float(v); }
}

/** The event event.dashboard.widget.render: a widget of a dashboard or of a record's page is drawn for a worker. */
export class DashboardWidgetRender extends AnyEvent {
  static get eventID(): string { return "event.dashboard.widget.render"; }
  /** The record behind widget_. */
  get widget(): AnyRecord { return this.linked<AnyRecord>("widget_"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns html: HTML of the widget. */
  setHTML(v: string): void { this.returns("html").text(v); }
}

/**
 * The event event.behavior.recurrent: the behavior's next planned time has come. Missed times are not made up
 * for.
 */
export class BehaviorRecurrent extends AnyEvent {
  static get eventID(): string { return "event.behavior.recurrent"; }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads repeat_patterns: five-field cron lines; the earliest match counts. */
  get paramRepeatPatterns(): Texts { return this.$params.getTexts("repeat_patterns"); }
  /** Reads timezone: zone of the lines; the server's by default. */
  get paramTimezone(): string { return this.$params.getText("timezone"); }
  /** Reads repeat_run_at: next planned time; the host keeps it. */
  get paramRepeatRunAt(): UnixTime { return this.$params.getDate("repeat_run_at"); }
  /** Reads repeat_history: last 25 times; the host keeps it. */
  get paramRepeatHistory(): Value { return this.$params.get("repeat_history"); }
}

/**
 * The event event.mail.reply.during.ui.worker: a worker picks this behavior while writing a reply. The
 * original platform last fired it in 7.3. The original platform has deprecated it.
 */
export class MailReplyDuringUIWorker extends AnyEvent {
  static get eventID(): string { return "event.mail.reply.during.ui.worker"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind current_worker_. */
  get currentWorker(): Worker { return this.linked<Worker>("current_worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns instructions: changes to the page, in order. */
  setInstructions(v: Instruction[]): void { writeList<Instruction>(this.returns("instructions"), v); }
  /** Returns scripts: JavaScript for the page; hosts may ignore it. */
  setScripts(v: string[]): void { writeTexts(this.returns("scripts"), v); }
}

/** The event event.mail.reply.pre.ui.worker: a worker opens the form for a reply. */
export class MailReplyPreUIWorker extends AnyEvent {
  static get eventID(): string { return "event.mail.reply.pre.ui.worker"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind current_worker_. */
  get currentWorker(): Worker { return this.linked<Worker>("current_worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns instructions: changes to the page, in order. */
  setInstructions(v: Instruction[]): void { writeList<Instruction>(this.returns("instructions"), v); }
  /** Returns scripts: JavaScript for the page; hosts may ignore it. */
  setScripts(v: string[]): void { writeTexts(this.returns("scripts"), v); }
}

/** The event event.mail.compose.pre.ui.worker: a worker opens the form for a new message. */
export class MailComposePreUIWorker extends AnyEvent {
  static get eventID(): string { return "event.mail.compose.pre.ui.worker"; }
  /** Reads scope: the form. */
  get scope(): Value { return own.get("scope"); }
  /** Reads scope.form_id: DOM ID of the form. */
  get scopeFormID(): string { return own.getText("scope.form_id"); }
  /** Reads scope.group_id: chosen group. */
  get scopeGroupID(): ID { return own.getID("scope.group_id"); }
  /** Reads scope.bucket_id: chosen bucket. */
  get scopeBucketID(): ID { return own.getID("scope.bucket_id"); }
  /** The record behind current_worker_. */
  get currentWorker(): Worker { return this.linked<Worker>("current_worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns instructions: changes to the page, in order. */
  setInstructions(v: Instruction[]): void { writeList<Instruction>(this.returns("instructions"), v); }
  /** Returns scripts: JavaScript for the page; hosts may ignore it. */
  setScripts(v: string[]): void { writeTexts(this.returns("scripts"), v); }
}

/** The event event.ui.card.editor.opened.worker: a worker opens the editor of a record; a new one has the ID 0. */
export class UICardEditorOpenedWorker extends AnyEvent {
  static get eventID(): string { return "event.ui.card.editor.opened.worker"; }
  /** The record behind record_: the record being edited. */
  get record(): AnyRecord { return this.linked<AnyRecord>("record_"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads listen_contexts: types of record to answer for, with * for all. */
  get paramListenContexts(): Texts { return this.$params.getTexts("listen_contexts"); }
  /** Returns instructions: changes to the page, in order. */
  setInstructions(v: Instruction[]): void { writeList<Instruction>(this.returns("instructions"), v); }
  /** Returns scripts: JavaScript for the page; hosts may ignore it. */
  setScripts(v: string[]): void { writeTexts(this.returns("scripts"), v); }
}

/** The event event.ui.worklist.render.worker: a list of records is drawn for a worker. */
export class UIWorklistRenderWorker extends AnyEvent {
  static get eventID(): string { return "event.ui.worklist.render.worker"; }
  /** Reads context: type of the records listed. */
  get context(): string { return own.getText("context"); }
  /** Reads view_id: ID of the list. */
  get viewID(): string { return own.getText("view_id"); }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Returns instructions: changes to the page, in order. */
  setInstructions(v: Instruction[]): void { writeList<Instruction>(this.returns("instructions"), v); }
  /** Returns scripts: JavaScript for the page; hosts may ignore it. */
  setScripts(v: string[]): void { writeTexts(this.returns("scripts"), v); }
}

/** The event event.macro.jira_issue: someone runs the behavior on a Jira issue. */
export class MacroJiraIssue extends AnyEvent {
  static get eventID(): string { return "event.macro.jira_issue"; }
  /** The record behind issue_. */
  get issue(): JiraIssue { return this.linked<JiraIssue>("issue_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.jira_project: someone runs the behavior on a Jira project. */
export class MacroJiraProject extends AnyEvent {
  static get eventID(): string { return "event.macro.jira_project"; }
  /** The record behind project_. */
  get project(): JiraProject { return this.linked<JiraProject>("project_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.bot: someone runs the behavior on a bot. */
export class MacroBot extends AnyEvent {
  static get eventID(): string { return "event.macro.bot"; }
  /** The record behind va_. */
  get va(): Bot { return this.linked<Bot>("va_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.calendar_event: someone runs the behavior on a calendar event. */
export class MacroCalendarEvent extends AnyEvent {
  static get eventID(): string { return "event.macro.calendar_event"; }
  /** The record behind event_. */
  get event(): CalendarEvent { return this.linked<CalendarEvent>("event_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.calendar: someone runs the behavior on a calendar. */
export class MacroCalendar extends AnyEvent {
  static get eventID(): string { return "event.macro.calendar"; }
  /** The record behind calendar_. */
  get calendar(): Calendar { return this.linked<Calendar>("calendar_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.call: someone runs the behavior on a call. */
export class MacroCall extends AnyEvent {
  static get eventID(): string { return "event.macro.call"; }
  /** The record behind call_. */
  get call(): Call { return this.linked<Call>("call_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.contact: someone runs the behavior on a contact. */
export class MacroContact extends AnyEvent {
  static get eventID(): string { return "event.macro.contact"; }
  /** The record behind contact_. */
  get contact(): Contact { return this.linked<Contact>("contact_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.domain: someone runs the behavior on a domain. */
export class MacroDomain extends AnyEvent {
  static get eventID(): string { return "event.macro.domain"; }
  /** The record behind domain_. */
  get domain(): Domain { return this.linked<Domain>("domain_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.address: someone runs the behavior on an email address. */
export class MacroAddress extends AnyEvent {
  static get eventID(): string { return "event.macro.address"; }
  /** The record behind email_. */
  get email(): Address { return this.linked<Address>("email_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action set_is_banned: block the address, or stop blocking it. */
  setIsBanned(value: bool): Action {
    const op = new Operation("set_is_banned");
    op.key("value").bool(value);
    return op.act();
  }
  /** Requests the action set_is_defunct: mark the address as bouncing, or not. */
  setIsDefunct(value: bool): Action {
    const op = new Operation("set_is_defunct");
    op.key("value").bool(value);
    return op.act();
  }
}

/** The event event.macro.feeditem: someone runs the behavior on a feed item. */
export class MacroFeeditem extends AnyEvent {
  static get eventID(): string { return "event.macro.feeditem"; }
  /** The record behind item_. */
  get item(): FeedItem { return this.linked<FeedItem>("item_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.group: someone runs the behavior on a group. */
export class MacroGroup extends AnyEvent {
  static get eventID(): string { return "event.macro.group"; }
  /** The record behind group_. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.kb_article: someone runs the behavior on a knowledgebase article. */
export class MacroKBArticle extends AnyEvent {
  static get eventID(): string { return "event.macro.kb_article"; }
  /** The record behind article_. */
  get article(): KBArticle { return this.linked<KBArticle>("article_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.message: someone runs the behavior on a message. */
export class MacroMessage extends AnyEvent {
  static get eventID(): string { return "event.macro.message"; }
  /** Reads is_first: it is the first message of its ticket. */
  get isFirst(): bool { return own.getBool("is_first"); }
  /** Reads sender_is_worker: the sender is a worker. */
  get senderIsWorker(): bool { return own.getBool("sender_is_worker"); }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** Reads _context: type of the record as the host writes it. */
  get context(): string { return own.getText("_context"); }
  /** Reads _type: type of the record by name. */
  get type(): string { return own.getText("_type"); }
  /** Reads _label: how the record is shown. */
  get label(): string { return own.getText("_label"); }
  /** Reads id: its ID. */
  get id(): ID { return own.getID("id"); }
  /** Reads record_url: its page. */
  get recordURL(): string { return own.getText("record_url"); }
  /** Reads comments: the newest 10 comments (lazy). */
  get comments(): Views<Comment> { return this.getViews<Comment>("comments"); }
  /** Reads comments~<n>: the newest n comments (1-25) (lazy). */
  commentsUpTo(n: i32): Views<Comment> { return this.getViews<Comment>("comments~" + n.toString()); }
  /** Reads comment_count: number of comments (lazy). */
  get commentCount(): i64 { return this.getInt("comment_count"); }
  /** Reads custom_: every custom field (lazy). */
  get custom(): Value { return this.get("custom_"); }
  /** Reads custom_<id>: one custom field (lazy). */
  customByID(id: ID): Value { return this.get("custom_" + id.toString()); }
  /** Reads links: linked records by type, newest 10 of each (lazy). */
  get links(): Value { return this.get("links"); }
  /** Reads links~<n>: linked records by type, newest n of each (1-25) (lazy). */
  linksUpTo(n: i32): Value { return this.get("links~" + n.toString()); }
  /** Reads links.<name>: linked records of one type (lazy). */
  linksOf(name: string): Value { return this.get("links." + name); }
  /** Reads attachments: its files (lazy). */
  get attachments(): Views<Attachment> { return this.getViews<Attachment>("attachments"); }
  /** Reads content: body text (lazy). */
  get content(): string { return this.getText("content"); }
  /** Reads content_html: body as HTML (lazy). */
  get contentHTML(): string { return this.getText("content_html"); }
  /** Reads created: creation time. */
  get created(): UnixTime { return own.getDate("created"); }
  /** Reads hash_header_message_id: hash of the Message-Id. */
  get hashHeaderMessageID(): string { return own.getText("hash_header_message_id"); }
  /** Reads headers: mail headers (lazy). */
  get headers(): TextMap { return this.getTextMap("headers"); }
  /** Reads html_attachment_id: attachment holding the HTML part. */
  get htmlAttachmentID(): ID { return own.getID("html_attachment_id"); }
  /** Reads is_broadcast: sent as broadcast. */
  get isBroadcast(): bool { return own.getBool("is_broadcast"); }
  /** Reads is_not_sent: saved but not sent. */
  get isNotSent(): bool { return own.getBool("is_not_sent"); }
  /** Reads is_outgoing: outbound. */
  get isOutgoing(): bool { return own.getBool("is_outgoing"); }
  /** Reads reply_cc: computed Cc for a reply (lazy). */
  get replyCc(): string { return this.getText("reply_cc"); }
  /** Reads reply_to: computed To for a reply (lazy). */
  get replyTo(): string { return this.getText("reply_to"); }
  /** Reads response_time: time to this reply. */
  get responseTime(): i64 { return own.getInt("response_time"); }
  /** Reads signed_at: time the signature was verified. */
  get signedAt(): UnixTime { return own.getDate("signed_at"); }
  /** Reads signed_key_fingerprint: fingerprint of the signer. */
  get signedKeyFingerprint(): string { return own.getText("signed_key_fingerprint"); }
  /** Reads storage_size: stored size. */
  get storageSize(): i64 { return own.getInt("storage_size"); }
  /** Reads token: unique token (since 10.4.10). */
  get token(): string { return own.getText("token"); }
  /** Reads was_encrypted: arrived encrypted. */
  get wasEncrypted(): bool { return own.getBool("was_encrypted"); }
  /** The record behind sender_. */
  get sender(): Address { return this.linked<Address>("sender_"); }
  /** The record behind sender_worker_: the worker who is the sender. */
  get senderWorker(): Worker { return this.linked<Worker>("sender_worker_"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind worker_: the worker who wrote it. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(content: string, opt: CreateMessageNoteOptions | null = null): Action {
    const op = new Operation("create_message_note");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
}

/** The event event.macro.notification: someone runs the behavior on a notification. */
export class MacroNotification extends AnyEvent {
  static get eventID(): string { return "event.macro.notification"; }
  /** The record behind notification_. */
  get notification(): Notification { return this.linked<Notification>("notification_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action copy_notification: pass the notification on to other workers. */
  copyNotification(workerIDs: ID[]): Action {
    const op = new Operation("copy_notification");
    writeIDs(op.key("worker_ids"), workerIDs);
    return op.act();
  }
  /** Requests the action set_notification_is_read: mark the notification as read, or not. */
  setNotificationIsRead(value: bool): Action {
    const op = new Operation("set_notification_is_read");
    op.key("value").bool(value);
    return op.act();
  }
}

/** The event event.macro.crm.opportunity: someone runs the behavior on an opportunity. */
export class MacroCrmOpportunity extends AnyEvent {
  static get eventID(): string { return "event.macro.crm.opportunity"; }
  /** The record behind opp_. */
  get opp(): Opportunity { return this.linked<Opportunity>("opp_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
}

/** The event event.macro.org: someone runs the behavior on an organization. */
export class MacroOrg extends AnyEvent {
  static get eventID(): string { return "event.macro.org"; }
  /** The record behind org_. */
  get org(): Org { return this.linked<Org>("org_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.reminder: someone runs the behavior on a reminder. */
export class MacroReminder extends AnyEvent {
  static get eventID(): string { return "event.macro.reminder"; }
  /** The record behind reminder_. */
  get reminder(): Reminder { return this.linked<Reminder>("reminder_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action set_reminder_status: close the reminder, or open it again. */
  setReminderStatus(value: bool): Action {
    const op = new Operation("set_reminder_status");
    op.key("value").bool(value);
    return op.act();
  }
}

/** The event event.macro.sensor: someone runs the behavior on a sensor. */
export class MacroSensor extends AnyEvent {
  static get eventID(): string { return "event.macro.sensor"; }
  /** The record behind sensor_. */
  get sensor(): Sensor { return this.linked<Sensor>("sensor_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.server: someone runs the behavior on a server. */
export class MacroServer extends AnyEvent {
  static get eventID(): string { return "event.macro.server"; }
  /** The record behind server_. */
  get server(): Server { return this.linked<Server>("server_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.task: someone runs the behavior on a task. */
export class MacroTask extends AnyEvent {
  static get eventID(): string { return "event.macro.task"; }
  /** The record behind task_. */
  get task(): Task { return this.linked<Task>("task_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(opt: SetDueDateOptions | null = null): Action {
    const op = new Operation("set_due_date");
    if (opt) opt.fill(op);
    return op.act();
  }
}

/** The event event.macro.ticket: someone runs the behavior on a ticket. */
export class MacroTicket extends AnyEvent {
  static get eventID(): string { return "event.macro.ticket"; }
  /** Reads ticket_has_owner: the ticket is assigned to a worker. */
  get ticketHasOwner(): bool { return own.getBool("ticket_has_owner"); }
  /** The record behind ticket_. */
  get ticket(): Ticket { return this.linked<Ticket>("ticket_"); }
  /** The record behind group_: the group the ticket is in. */
  get group(): Group { return this.linked<Group>("group_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(recipients: string[]): Action {
    const op = new Operation("add_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(recipients: string[]): Action {
    const op = new Operation("remove_recipients");
    writeTexts(op.key("recipients"), recipients);
    return op.act();
  }
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(groupID: ID, bucketID: ID): Action {
    const op = new Operation("move_to");
    writeID(op.key("group_id"), groupID);
    writeID(op.key("bucket_id"), bucketID);
    return op.act();
  }
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(content: string, opt: ReplyRecipientsOptions | null = null): Action {
    const op = new Operation("reply_recipients");
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(content: string, deliveryDate: UnixTime): Action {
    const op = new Operation("schedule_reply");
    op.key("content").text(content);
    op.key("delivery_date").int(deliveryDate);
    return op.act();
  }
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(to: string[], subject: string, content: string, opt: RelayEmailOptions | null = null): Action {
    const op = new Operation("relay_email");
    writeTexts(op.key("to"), to);
    op.key("subject").text(subject);
    op.key("content").text(content);
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_importance: set the importance. */
  setImportance(value: i64): Action {
    const op = new Operation("set_importance");
    op.key("value").int(value);
    return op.act();
  }
  /** Requests the action set_owner: assign a worker. */
  setOwner(workerID: ID): Action {
    const op = new Operation("set_owner");
    writeID(op.key("worker_id"), workerID);
    return op.act();
  }
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(opt: SetReopenDateOptions | null = null): Action {
    const op = new Operation("set_reopen_date");
    if (opt) opt.fill(op);
    return op.act();
  }
  /** Requests the action set_status: change the status. */
  setStatus(status: string): Action {
    const op = new Operation("set_status");
    op.key("status").text(status);
    return op.act();
  }
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(value: string): Action {
    const op = new Operation("set_subject");
    op.key("value").text(value);
    return op.act();
  }
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(org: string, on: Ref): Action {
    const op = new Operation("set_org");
    op.key("org").text(org);
    on.write(op.key("on"));
    return op.act();
  }
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(value: string): Action {
    const op = new Operation("set_spam_training");
    op.key("value").text(value);
    return op.act();
  }
}

/** The event event.macro.timetracking: someone runs the behavior on a time tracking entry. */
export class MacroTimetracking extends AnyEvent {
  static get eventID(): string { return "event.macro.timetracking"; }
  /** The record behind time_. */
  get time(): TimeEntry { return this.linked<TimeEntry>("time_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}

/** The event event.macro.worker: someone runs the behavior on a worker. */
export class MacroWorker extends AnyEvent {
  static get eventID(): string { return "event.macro.worker"; }
  /** The record behind worker_. */
  get worker(): Worker { return this.linked<Worker>("worker_"); }
  /** The record behind behavior_: the behavior that runs. */
  get behavior(): Behavior { return this.linked<Behavior>("behavior_"); }
  /** The record behind behavior_bot_: the bot that owns it. */
  get behaviorBot(): Bot { return this.linked<Bot>("behavior_bot_"); }
  /** Reads is_private: only behaviors of the same bot may run it. */
  get paramIsPrivate(): bool { return this.$params.getBool("is_private"); }
  /** Returns result: what the caller gets back. */
  setResult(v: Fields): void { v.write(this.returns("result")); }
}
