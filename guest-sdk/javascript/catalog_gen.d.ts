// Code generated from the catalog; DO NOT EDIT.

import type { Action, AnyView, Ref, Reference, Value, View } from "./index.js";

/** A record of type address: . */
export interface Address extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its picture. */
  readonly _image_url?: string | null;
  /** email address. */
  readonly address?: string | null;
  /** creation time. */
  readonly created_at?: number | null;
  /** email address (alias). */
  readonly email?: string | null;
  /** full name. */
  readonly full_name?: string | null;
  /** domain part. */
  readonly host?: string | null;
  /** sender is blocked. */
  readonly is_banned?: boolean | null;
  /** belongs to a contact. */
  readonly is_contact?: boolean | null;
  /** address bounces. */
  readonly is_defunct?: boolean | null;
  /** trusted sender. */
  readonly is_trusted?: boolean | null;
  /** ham trainings. */
  readonly num_nonspam?: number | null;
  /** spam trainings. */
  readonly num_spam?: number | null;
  /** last change. */
  readonly updated?: number | null;
  /** latest message sent to them (lazy). */
  readonly last_recipient_message?: Record<string, Value> | null;
  /** latest message they sent (lazy). */
  readonly last_sender_message?: Record<string, Value> | null;
  readonly contact: Contact;
  readonly mail_transport: MailTransport;
  readonly org: Org;
  readonly worker: Worker;
}

/** A record of type app: . */
export interface App extends AnyView {
  readonly $ref: Ref;
  /** record type id. */
  readonly _context?: string | null;
  /** record type alias. */
  readonly _type?: string | null;
  /** display label. */
  readonly _label?: string | null;
  /** name. */
  readonly name?: string | null;
}

/** A record of type attachment: . */
export interface Attachment extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** profile URL (since 10.4.10). */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** MIME type. */
  readonly mime_type?: string | null;
  /** name. */
  readonly name?: string | null;
  /** size. */
  readonly size?: number | null;
  /** storage engine. */
  readonly storage_extension?: string | null;
  /** storage key. */
  readonly storage_key?: string | null;
  /** content hash. */
  readonly storage_sha1hash?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** download URL (since 10.4.10). */
  readonly url_download?: string | null;
}

/** A record of type behavior: . */
export interface Behavior extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** event id. */
  readonly event_point?: string | null;
  /** event name. */
  readonly event_point_name?: string | null;
  /** switched off. */
  readonly is_disabled?: boolean | null;
  /** private flag. */
  readonly is_private?: boolean | null;
  /** name. */
  readonly name?: string | null;
  /** 1-99, lower runs first. */
  readonly priority?: number | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** unique alias. */
  readonly uri?: string | null;
  /** declared variables. */
  readonly variables?: Record<string, Value> | null;
  readonly bot: Bot;
}

/** A record of type bot: . */
export interface Bot extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its picture. */
  readonly _image_url?: string | null;
  /** free-form settings of the bot. */
  readonly config?: Record<string, Value> | null;
  /** creation time. */
  readonly created_at?: number | null;
  /** switched off. */
  readonly is_disabled?: boolean | null;
  /** @mention nickname. */
  readonly mention_name?: string | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** behaviors (lazy). */
  readonly behaviors?: Array<Record<string, Value>> | null;
  readonly owner: AnyView & { readonly [key: string]: any };
}

/** A record of type bucket: . */
export interface Bucket extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** default one. */
  readonly is_default?: boolean | null;
  /** name. */
  readonly name?: string | null;
  /** sender display name. */
  readonly reply_personal?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  readonly group: Group;
  readonly reply_html_template: HTMLTemplate;
  readonly reply_signature: EmailSignature;
  readonly reply_signing_key: GPGPrivateKey;
  readonly replyto: Address;
}

/** A record of type calendar: . */
export interface Calendar extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** name. */
  readonly name?: string | null;
  /** time zone (since 10.4.10). */
  readonly timezone?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** calendar window (lazy). */
  readonly scope?: Array<Value> | null;
  /** weeks of the window (lazy). */
  readonly weeks?: Array<Value> | null;
  /** events of the window (lazy). */
  readonly events?: Array<Value> | null;
  /** events hidden by others (lazy). */
  readonly events_occluded?: Array<Value> | null;
  /** events by week (lazy). */
  readonly weeks_events?: Array<Value> | null;
  /** hidden events by week (lazy). */
  readonly weeks_events_occluded?: Array<Value> | null;
  readonly owner: AnyView & { readonly [key: string]: any };
}

/** A record of type calendar_event: . */
export interface CalendarEvent extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** end time. */
  readonly date_end?: number | null;
  /** start time. */
  readonly date_start?: number | null;
  /** free or busy. */
  readonly is_available?: boolean | null;
  /** name. */
  readonly name?: string | null;
  readonly calendar: Calendar;
}

/** A record of type call: . */
export interface Call extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** creation time. */
  readonly created?: number | null;
  /** closed flag. */
  readonly is_closed?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** phone number. */
  readonly phone?: string | null;
  /** subject line. */
  readonly subject?: string | null;
  /** last change. */
  readonly updated?: number | null;
}

/** A record of type comment: . */
export interface Comment extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** text of the comment. */
  readonly comment?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** text is Markdown. */
  readonly is_markdown?: boolean | null;
  /** pinned to the top (since 10.4.10). */
  readonly is_pinned?: boolean | null;
  readonly author: AnyView & { readonly [key: string]: any };
  readonly target: AnyView & { readonly [key: string]: any };
}

/** A record of type connected_account: . */
export interface ConnectedAccount extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** name. */
  readonly name?: string | null;
  /** service name. */
  readonly service?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** unique alias (since 10.4.10). */
  readonly uri?: string | null;
  readonly owner: AnyView & { readonly [key: string]: any };
  readonly service_record: ConnectedService;
}

/** A record of type connected_service: . */
export interface ConnectedService extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** extension id. */
  readonly extension_id?: string | null;
  /** extension name (since 10.4.10). */
  readonly extension_name?: string | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** unique alias. */
  readonly uri?: string | null;
}

/** A record of type contact: . */
export interface Contact extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its picture. */
  readonly _image_url?: string | null;
  /** birthday. */
  readonly dob?: string | null;
  /** given name. */
  readonly first_name?: string | null;
  /** gender code. */
  readonly gender?: string | null;
  /** language code. */
  readonly language?: string | null;
  /** last login. */
  readonly last_login_at?: number | null;
  /** family name. */
  readonly last_name?: string | null;
  /** location. */
  readonly location?: string | null;
  /** mobile number. */
  readonly mobile?: string | null;
  /** name. */
  readonly name?: string | null;
  /** phone number. */
  readonly phone?: string | null;
  /** time zone. */
  readonly timezone?: string | null;
  /** title. */
  readonly title?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** login name. */
  readonly username?: string | null;
  /** email addresses (lazy). */
  readonly emails?: Array<Record<string, Value>> | null;
  /** latest message sent to them (lazy). */
  readonly last_recipient_message?: Record<string, Value> | null;
  /** latest message they sent (lazy). */
  readonly last_sender_message?: Record<string, Value> | null;
  readonly email: Address;
  readonly org: Org;
}

/** A record of type currency: . */
export interface Currency extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** ISO-like code. */
  readonly code?: string | null;
  /** number of decimals. */
  readonly decimal_at?: number | null;
  /** default one. */
  readonly is_default?: boolean | null;
  /** name. */
  readonly name?: string | null;
  /** plural name. */
  readonly name_plural?: string | null;
  /** symbol. */
  readonly symbol?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
}

/** A record of type domain: . */
export interface Domain extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** contact emails as text (lazy). */
  readonly contacts_list?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** contacts (lazy). */
  readonly contacts?: Array<Record<string, Value>> | null;
  readonly server: Server;
}

/** A record of type email_signature: . */
export interface EmailSignature extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** name. */
  readonly name?: string | null;
  /** text signature. */
  readonly signature?: string | null;
  /** HTML signature. */
  readonly signature_html?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** default one (until 9.6.8). */
  readonly is_default?: boolean | null;
  readonly owner: AnyView & { readonly [key: string]: any };
}

/** A record of type feed: . */
export interface Feed extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** profile URL (since 10.4.10). */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** name. */
  readonly name?: string | null;
  /** URL. */
  readonly url?: string | null;
}

/** A record of type feed_item: . */
export interface FeedItem extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** creation time. */
  readonly created_at?: number | null;
  /** external unique id. */
  readonly guid?: string | null;
  /** closed flag. */
  readonly is_closed?: boolean | null;
  /** title. */
  readonly title?: string | null;
  /** URL. */
  readonly url?: string | null;
  readonly feed: Feed;
}

/** A record of type gpg_private_key: . */
export interface GPGPrivateKey extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
}

/** A record of type group: . */
export interface Group extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its picture. */
  readonly _image_url?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** default one. */
  readonly is_default?: boolean | null;
  /** private flag. */
  readonly is_private?: boolean | null;
  /** name. */
  readonly name?: string | null;
  /** sender display name. */
  readonly reply_personal?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** buckets (lazy). */
  readonly buckets?: Array<Record<string, Value>> | null;
  /** members (lazy). */
  readonly members?: Array<Record<string, Value>> | null;
  readonly reply_html_template: HTMLTemplate;
  readonly reply_signature: EmailSignature;
  readonly reply_signing_key: GPGPrivateKey;
  readonly replyto: Address;
  readonly default_bucket: Bucket;
}

/** A record of type html_template: . */
export interface HTMLTemplate extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text. */
  readonly content?: string | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  readonly signature: EmailSignature;
}

/** A record of type jira_issue: . */
export interface JiraIssue extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** creation time. */
  readonly created?: number | null;
  /** long text (lazy). */
  readonly description?: string | null;
  /** remote id. */
  readonly jira_id?: string | null;
  /** remote key. */
  readonly jira_key?: string | null;
  /** remote project id. */
  readonly jira_project_id?: string | null;
  /** remote status. */
  readonly jira_status?: string | null;
  /** remote issue type. */
  readonly jira_type?: string | null;
  /** remote versions. */
  readonly jira_versions?: string | null;
  /** short text. */
  readonly summary?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** comments from the remote side (lazy). */
  readonly discussion?: Record<string, Value> | null;
  readonly project: JiraProject;
}

/** A record of type jira_project: . */
export interface JiraProject extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** remote key. */
  readonly jira_key?: string | null;
  /** last poll. */
  readonly last_checked_at?: number | null;
  /** last sync. */
  readonly last_synced_at?: number | null;
  /** name. */
  readonly name?: string | null;
  /** URL. */
  readonly url?: string | null;
  readonly connected_account: ConnectedAccount;
}

/** A record of type kb_article: . */
export interface KBArticle extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text. */
  readonly content?: string | null;
  /** content format. */
  readonly format?: string | null;
  /** title. */
  readonly title?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** view count. */
  readonly views?: number | null;
  /** categories (lazy). */
  readonly categories?: Record<string, Value> | null;
}

/** A record of type mail_transport: . */
export interface MailTransport extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** creation time. */
  readonly created?: number | null;
  /** extension id. */
  readonly extension_id?: string | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
}

/** A record of type message: . */
export interface Message extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  readonly ticket: Ticket;
  readonly worker: Worker;
}

/** A record of type notification: . */
export interface Notification extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** activity code. */
  readonly activity_point?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** raw activity entry. */
  readonly event_json?: string | null;
  /** already read. */
  readonly is_read?: boolean | null;
  /** rendered text. */
  readonly message?: string | null;
  /** rendered HTML. */
  readonly message_html?: string | null;
  /** URL. */
  readonly url?: string | null;
  /** mark-as-read URL. */
  readonly url_markread?: string | null;
  readonly assignee: Worker;
  readonly target: AnyView & { readonly [key: string]: any };
}

/** A record of type opportunity: . */
export interface Opportunity extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** monetary value. */
  readonly amount?: number | null;
  /** formatted amount. */
  readonly amount__label?: string | null;
  /** time it was closed. */
  readonly closed_at?: number | null;
  /** creation time. */
  readonly created?: number | null;
  /** closed flag. */
  readonly is_closed?: boolean | null;
  /** won flag. */
  readonly is_won?: boolean | null;
  /** status word. */
  readonly status?: string | null;
  /** status code. */
  readonly status_id?: number | null;
  /** title. */
  readonly title?: string | null;
  /** last change. */
  readonly updated?: number | null;
  readonly amount_currency: Currency;
}

/** A record of type org: . */
export interface Org extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its picture. */
  readonly _image_url?: string | null;
  /** city. */
  readonly city?: string | null;
  /** country. */
  readonly country?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** name. */
  readonly name?: string | null;
  /** phone number. */
  readonly phone?: string | null;
  /** postal code. */
  readonly postal?: string | null;
  /** state or province. */
  readonly province?: string | null;
  /** street. */
  readonly street?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** website. */
  readonly website?: string | null;
  /** latest message sent to them (lazy). */
  readonly last_recipient_message?: Record<string, Value> | null;
  /** latest message they sent (lazy). */
  readonly last_sender_message?: Record<string, Value> | null;
  readonly email: Address;
}

/** A record of type profile_tab: . */
export interface ProfileTab extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** record type. */
  readonly context?: string | null;
  /** extension id. */
  readonly extension_id?: string | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
}

/** A record of type profile_widget: . */
export interface ProfileWidget extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** extension id. */
  readonly extension_id?: string | null;
  /** name. */
  readonly name?: string | null;
  /** position. */
  readonly pos?: number | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** width in grid units. */
  readonly width_units?: number | null;
  /** layout zone. */
  readonly zone?: string | null;
  readonly profile_tab: ProfileTab;
}

/** A record of type reminder: . */
export interface Reminder extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** closed flag. */
  readonly is_closed?: boolean | null;
  /** name. */
  readonly name?: string | null;
  /** due time. */
  readonly remind_at?: number | null;
  /** last change. */
  readonly updated_at?: number | null;
  readonly worker: Worker;
}

/** A record of type role: . */
export interface Role extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** query of editors. */
  readonly editor_query_worker?: string | null;
  /** query of members. */
  readonly member_query_worker?: string | null;
  /** name. */
  readonly name?: string | null;
  /** privilege mode. */
  readonly privs_mode?: string | null;
  /** query of readers. */
  readonly reader_query_worker?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
}

/** A record of type sensor: . */
export interface Sensor extends AnyView {
  readonly $ref: Ref;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** record type id. */
  readonly _context?: string | null;
  /** display label. */
  readonly _label?: string | null;
  /** record id. */
  readonly id?: number | null;
  /** current reading. */
  readonly metric?: string | null;
  /** change of the reading. */
  readonly metric_delta?: number | null;
  /** kind of reading. */
  readonly metric_type?: string | null;
  /** name. */
  readonly name?: string | null;
  /** text of the last reading. */
  readonly output?: string | null;
  /** status word. */
  readonly status?: string | null;
  /** unique tag. */
  readonly tag?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** comments, newest 10 by default (comments~25) (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** linked records (links.task, links~25) (lazy). */
  readonly links?: Record<string, Array<number>> | null;
}

/** A record of type server: . */
export interface Server extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** creation time. */
  readonly created?: number | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated?: number | null;
}

/** A record of type task: . */
export interface Task extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** completion time. */
  readonly completed?: number | null;
  /** creation time. */
  readonly created?: number | null;
  /** due time. */
  readonly due?: number | null;
  /** 0-100. */
  readonly importance?: number | null;
  /** done flag. */
  readonly is_completed?: boolean | null;
  /** reopen time. */
  readonly reopen?: number | null;
  /** status word. */
  readonly status?: string | null;
  /** status code. */
  readonly status_id?: number | null;
  /** title. */
  readonly title?: string | null;
  /** last change. */
  readonly updated?: number | null;
  readonly owner: Worker;
}

/** A record of type ticket: . */
export interface Ticket extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** time it was closed. */
  readonly closed?: number | null;
  /** time it was closed. */
  readonly closed_at?: number | null;
  /** creation time. */
  readonly created?: number | null;
  /** time to first close. */
  readonly elapsed_resolution_first?: number | null;
  /** time to first reply. */
  readonly elapsed_response_first?: number | null;
  /** total open time (since 10.4.10). */
  readonly elapsed_status_open?: number | null;
  /** 0-100. */
  readonly importance?: number | null;
  /** last reopening (since 10.4.10). */
  readonly last_opened_at?: number | null;
  /** public reference. */
  readonly mask?: string | null;
  /** message count. */
  readonly num_messages?: number | null;
  /** inbound count (since 10.4.10). */
  readonly num_messages_in?: number | null;
  /** outbound count (since 10.4.10). */
  readonly num_messages_out?: number | null;
  /** reopen time. */
  readonly reopen_date?: number | null;
  /** 0..1 spam likelihood. */
  readonly spam_score?: number | null;
  /** S spam, N ham, empty untrained. */
  readonly spam_training?: "S" | "N" | null;
  /** status word. */
  readonly status?: string | null;
  /** status code. */
  readonly status_id?: number | null;
  /** subject line. */
  readonly subject?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** URL. */
  readonly url?: string | null;
  /** all messages (lazy). */
  readonly _messages?: Array<Record<string, Value>> | null;
  /** participant addresses (lazy). */
  readonly participants?: Array<Record<string, Value>> | null;
  /** participant emails as text (lazy). */
  readonly requester_emails?: string | null;
  /** participants by id (lazy). */
  readonly requesters?: Record<string, Value> | null;
  /** signature for the current bucket (lazy). */
  readonly signature?: string | null;
  /** last inbound time (lazy). */
  readonly latest_incoming_activity?: number | null;
  /** last outbound time (lazy). */
  readonly latest_outgoing_activity?: number | null;
  readonly bucket: Bucket;
  readonly group: Group;
  readonly initial_message: Message;
  readonly initial_response_message: Message;
  readonly latest_message: Message;
  readonly org: Org;
  readonly owner: Worker;
}

/** A record of type time_entry: . */
export interface TimeEntry extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** workers who watch it (lazy). */
  readonly watchers?: Record<string, Record<string, Value>> | null;
  /** activity type id. */
  readonly activity_id?: number | null;
  /** closed flag. */
  readonly is_closed?: boolean | null;
  /** date of the work. */
  readonly log_date?: number | null;
  /** minutes spent. */
  readonly mins?: number | null;
  /** seconds spent (since 10.4.10). */
  readonly secs?: number | null;
  /** short text. */
  readonly summary?: string | null;
  readonly worker: Worker;
}

/** A record of type worker: . */
export interface Worker extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its picture. */
  readonly _image_url?: string | null;
  /** @mention nickname. */
  readonly at_mention_name?: string | null;
  /** birthday. */
  readonly dob?: string | null;
  /** given name. */
  readonly first_name?: string | null;
  /** full name. */
  readonly full_name?: string | null;
  /** gender code. */
  readonly gender?: string | null;
  /** switched off. */
  readonly is_disabled?: boolean | null;
  /** administrator. */
  readonly is_superuser?: boolean | null;
  /** language code. */
  readonly language?: string | null;
  /** family name. */
  readonly last_name?: string | null;
  /** location. */
  readonly location?: string | null;
  /** mobile number. */
  readonly mobile?: string | null;
  /** phone number. */
  readonly phone?: string | null;
  /** preferred time format. */
  readonly time_format?: string | null;
  /** idle logout. */
  readonly timeout_idle_secs?: number | null;
  /** time zone. */
  readonly timezone?: string | null;
  /** title. */
  readonly title?: string | null;
  /** last change. */
  readonly updated?: number | null;
  /** email addresses (lazy). */
  readonly emails?: Array<Record<string, Value>> | null;
  /** memberships (lazy). */
  readonly groups?: Array<Record<string, Value>> | null;
  /** roles (lazy). */
  readonly roles?: Array<Record<string, Value>> | null;
  readonly address: Address;
  readonly calendar: Calendar;
}

/** A record of type workspace_page: . */
export interface WorkspacePage extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** extension name. */
  readonly extension__label?: string | null;
  /** extension id. */
  readonly extension_id?: string | null;
  /** extension settings. */
  readonly extension_params?: Record<string, Value> | null;
  /** name. */
  readonly name?: string | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** tabs (lazy). */
  readonly tabs?: Array<Record<string, Value>> | null;
  /** widgets (lazy). */
  readonly widgets?: Array<Record<string, Value>> | null;
  /** worklists (lazy). */
  readonly worklists?: Array<Record<string, Value>> | null;
  readonly owner: AnyView & { readonly [key: string]: any };
}

/** A record of type workspace_tab: . */
export interface WorkspaceTab extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** extension name. */
  readonly extension__label?: string | null;
  /** extension id. */
  readonly extension_id?: string | null;
  /** name. */
  readonly name?: string | null;
  /** position. */
  readonly order?: number | null;
  /** settings (since 10.4.10). */
  readonly params?: Record<string, Value> | null;
  /** position (since 10.4.10). */
  readonly pos?: number | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** widgets (lazy). */
  readonly widgets?: Array<Record<string, Value>> | null;
  /** data of the widgets (lazy). */
  readonly widgets_data?: Record<string, Value> | null;
  /** worklists (lazy). */
  readonly worklists?: Array<Record<string, Value>> | null;
  readonly page: WorkspacePage;
}

/** A record of type workspace_widget: . */
export interface WorkspaceWidget extends AnyView {
  readonly $ref: Ref;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** profile URL (since 10.4.10). */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** extension id. */
  readonly extension_id?: string | null;
  /** title. */
  readonly label?: string | null;
  /** settings. */
  readonly params?: Record<string, Value> | null;
  /** position. */
  readonly pos?: number | null;
  /** last change. */
  readonly updated_at?: number | null;
  /** width in grid units. */
  readonly width_units?: number | null;
  /** layout zone. */
  readonly zone?: string | null;
  /** widget data (lazy). */
  readonly data?: Record<string, Value> | null;
  readonly tab: WorkspaceTab;
}

/** A value of type upload. */
export interface Upload {
  /** MIME type. */
  mime_type?: string | null;
  /** size. */
  file_size?: number | null;
}

/** A value of type attachment_filter. */
export interface AttachmentFilter {
  /** how to compare; ! is the opposite. */
  oper: "is" | "like" | "regexp" | "!is" | "!like" | "!regexp";
  /** name or pattern. */
  value: string;
}

export interface ContentModificationAppend {
  action: "append";
  /** text to add. */
  content: string;
  /** which copy to edit; both by default. */
  on?: "sent" | "saved" | null;
}

export interface ContentModificationPrepend {
  action: "prepend";
  /** text to add. */
  content: string;
  /** which copy to edit; both by default. */
  on?: "sent" | "saved" | null;
}

export interface ContentModificationReplace {
  action: "replace";
  /** text or pattern to look for. */
  replace: string;
  /** what takes its place. */
  with: string;
  /** it is a pattern. */
  is_regexp?: boolean | null;
  /** which copy to edit; both by default. */
  on?: "sent" | "saved" | null;
}

/** A value of type content_modification. */
export type ContentModification = ContentModificationAppend | ContentModificationPrepend | ContentModificationReplace;

/** A value of type interaction_entry. */
export interface InteractionEntry {
  /** the behavior that handles it. */
  behavior: number | bigint | Reference;
  /** what the worker reads. */
  name: string;
  /** name of the interaction. */
  interaction: string;
  /** parameters for the handler. */
  params?: Record<string, string> | null;
}

export interface ReplyMessage {
  reply: "message";
  /** what to say. */
  message: string;
  /** how it is written; text by default. */
  format?: "text" | "html" | "markdown" | null;
  /** milliseconds to wait before it shows; 0 to 10,000. */
  delay_ms?: number | bigint | null;
}

export interface ReplyScript {
  reply: "script";
  /** the script. */
  script: string;
}

export interface ReplyButtons {
  reply: "buttons";
  /** what the buttons say. */
  options: Array<string>;
  /** layout of the buttons. */
  style?: string | null;
  /** CSS color of the first button. */
  color_from?: string | null;
  /** CSS color in the middle. */
  color_mid?: string | null;
  /** CSS color of the last button. */
  color_to?: string | null;
}

export interface ReplyImages {
  reply: "images";
  /** the pictures as data URIs. */
  images: Array<string>;
  /** what they show. */
  labels?: Array<string> | null;
}

export interface ReplyText {
  reply: "text";
  /** hint in the empty field. */
  placeholder?: string | null;
  /** text to start from. */
  default?: string | null;
  /** one line or several. */
  mode?: "single" | "multiple" | null;
}

export interface ReplyRating {
  reply: "rating";
  /** the low end. */
  from: Rating;
  /** the high end. */
  to: Rating;
  /** CSS color in the middle. */
  color_mid?: string | null;
}

export interface ReplyChooser {
  reply: "chooser";
  /** type of the records. */
  record: string;
  /** which records to offer. */
  query?: string | null;
  /** how many may be chosen. */
  selection?: "single" | "multiple" | null;
  /** complete while typing. */
  autocomplete?: boolean | null;
}

export interface ReplyDate {
  reply: "date";
  /** hint in the empty field. */
  placeholder?: string | null;
  /** date to start from. */
  default?: string | null;
  /** one line or several. */
  mode?: "single" | "multiple" | null;
}

export interface ReplyFile {
  reply: "file";
}

export interface ReplyWait {
  reply: "wait";
}

export interface ReplyWorklist {
  reply: "worklist";
  /** type of the records. */
  record: string;
  /** which records to list. */
  query?: string | null;
}

export interface ReplyEmote {
  reply: "emote";
  /** the mood. */
  emote: string;
}

export interface ReplyClose {
  reply: "close";
}

/** A value of type reply. */
export type Reply = ReplyMessage | ReplyScript | ReplyButtons | ReplyImages | ReplyText | ReplyRating | ReplyChooser | ReplyDate | ReplyFile | ReplyWait | ReplyWorklist | ReplyEmote | ReplyClose;

/** A value of type rating. */
export interface Rating {
  /** the number. */
  value: number | bigint;
  /** what it means. */
  label: string;
  /** CSS color. */
  color?: string | null;
}

export interface InstructionSetField {
  do: "set_field";
  /** name of the field. */
  field: string;
  /** what to put in. */
  value: string;
}

export interface InstructionHide {
  do: "hide";
  /** name of the field. */
  field: string;
}

export interface InstructionMessage {
  do: "message";
  /** what to say. */
  text: string;
  /** how it looks; info by default. */
  level?: "info" | "warning" | "error" | null;
}

/** A value of type instruction. */
export type Instruction = InstructionSetField | InstructionHide | InstructionMessage;

/** A value of type record_page. */
export interface RecordPage {
  /** the records of this page. */
  records: Array<Record<string, Value>>;
  /** how many there are in all. */
  total?: number | null;
  /** which page this is, from 0. */
  page?: number | null;
}

/** A value of type http_response. */
export interface HTTPResponse {
  /** HTTP status. */
  status: number;
  /** where the answer came from after redirects. */
  url?: string | null;
  /** MIME type. */
  content_type?: string | null;
  /** headers by lower-case name. */
  headers?: Record<string, string | string[]> | null;
  /** the body as it came. */
  body?: string | Uint8Array | null;
}

/** What record.create takes. */
export interface RecordCreateArgs {
  /** type of the record. */
  record: string;
  /** fields by name. */
  fields: Record<string, Value>;
}

/** What record.update takes. */
export interface RecordUpdateArgs {
  /** the record. */
  on: Ref;
  /** fields by name. */
  fields: Record<string, Value>;
}

/** What record.upsert takes. */
export interface RecordUpsertArgs {
  /** type of the record. */
  record: string;
  /** which record. */
  query: string;
  /** fields by name. */
  fields: Record<string, Value>;
}

/** What record.delete takes. */
export interface RecordDeleteArgs {
  /** the record. */
  on: Ref;
}

/** What record.get takes. */
export interface RecordGetArgs {
  /** the record. */
  on: Ref;
}

/** What record.search takes. */
export interface RecordSearchArgs {
  /** type of the records. */
  record: string;
  /** which ones; limit, page and sort stand in it. */
  query: string;
  /** prefixes of linked records to load too. */
  expand?: Array<string> | null;
}

/** What links.get takes. */
export interface LinksGetArgs {
  /** the record. */
  on: Ref;
  /** type of the linked records. */
  record: string;
}

/** What links.set takes. */
export interface LinksSetArgs {
  /** the record. */
  on: Ref;
  /** the others. */
  links: Array<Ref>;
  /** unlink them. */
  is_remove?: boolean | null;
}

/** What add_watchers takes. */
export interface AddWatchersArgs {
  /** the record. */
  on: Ref;
  /** who watches it. */
  worker_ids: Array<number | bigint | Reference>;
}

/** What attachment.create takes. */
export interface AttachmentCreateArgs {
  /** name. */
  file_name: string;
  /** MIME type. */
  file_type?: string | null;
  /** what is in it. */
  content: string | Uint8Array;
}

/** What calendar_event.create takes. */
export interface CalendarEventCreateArgs {
  calendar_id: number | bigint | Reference;
  title: string;
  /** start. */
  when: number | Date;
  /** end. */
  until: number | Date;
  /** free, not busy. */
  is_available?: boolean | null;
  /** comment on it. */
  comment?: string | null;
}

/** What call.create takes. */
export interface CallCreateArgs {
  subject: string;
  phone?: string | null;
  is_outgoing?: boolean | null;
  is_closed?: boolean | null;
  /** when it took place. */
  created?: number | Date | null;
  /** comment on it. */
  comment?: string | null;
  /** who watches it. */
  worker_ids?: Array<number | bigint | Reference> | null;
  /** records to link it to. */
  link_to?: Array<Ref> | null;
}

/** What comment.create takes. */
export interface CommentCreateArgs {
  /** the comment. */
  content: string;
  /** how it is written; text by default. */
  format?: "text" | "markdown" | null;
  /** the record. */
  on: Ref;
  /** records to link it to. */
  link_to?: Array<Ref> | null;
  /** who is told. */
  notify_worker_ids?: Array<number | bigint | Reference> | null;
}

/** What domain.create takes. */
export interface DomainCreateArgs {
  name: string;
  server_id?: number | bigint | Reference | null;
  /** its contacts. */
  email_ids?: Array<number | bigint | Reference> | null;
  /** comment on it. */
  comment?: string | null;
}

/** What notification.create takes. */
export interface NotificationCreateArgs {
  /** who is told. */
  notify_worker_ids: Array<number | bigint | Reference>;
  /** what they read. */
  content: string;
  /** where it leads. */
  url?: string | null;
  /** the record it is about. */
  on?: Ref | null;
}

/** What opportunity.create takes. */
export interface OpportunityCreateArgs {
  name: string;
  /** status word. */
  status?: string | null;
  /** monetary value. */
  amount?: number | null;
  currency_id?: number | bigint | Reference | null;
  /** comment on it. */
  comment?: string | null;
}

/** What reminder.create takes. */
export interface ReminderCreateArgs {
  name: string;
  remind_at: number | Date;
  worker_id: number | bigint | Reference;
}

/** What server.create takes. */
export interface ServerCreateArgs {
  name: string;
  /** comment on it. */
  comment?: string | null;
}

/** What task.create takes. */
export interface TaskCreateArgs {
  title: string;
  due_date?: number | Date | null;
  owner_id?: number | bigint | Reference | null;
  /** who watches it. */
  worker_ids?: Array<number | bigint | Reference> | null;
  /** comment on it. */
  comment?: string | null;
  /** custom_<id>: custom fields */
  [key: `custom_${string}`]: any;
  /** records to link it to. */
  link_to?: Array<Ref> | null;
}

/** What ticket.create takes. */
export interface TicketCreateArgs {
  group_id: number | bigint | Reference;
  /** 0 open, 1 waiting, 2 closed, 3 deleted. */
  status_id?: number | bigint | null;
  /** when a waiting one reopens. */
  reopen_at?: number | Date | null;
  owner_id?: number | bigint | Reference | null;
  /** who watches it. */
  worker_ids?: Array<number | bigint | Reference> | null;
  /** addresses of participants. */
  requesters: Array<string>;
  subject: string;
  /** its first message. */
  content: string;
  /** its files. */
  attachment_ids?: Array<number | bigint | Reference> | null;
  /** records to link it to. */
  link_to?: Array<Ref> | null;
}

/** What mail.send takes. */
export interface MailSendArgs {
  /** who it is from. */
  from_address_id: number | bigint | Reference;
  /** name of the sender. */
  send_as?: string | null;
  /** addresses. */
  to: Array<string>;
  /** addresses. */
  cc?: Array<string> | null;
  /** addresses. */
  bcc?: Array<string> | null;
  subject: string;
  /** extra mail headers. */
  headers?: Record<string, string> | null;
  /** how it is written; text by default. */
  format?: "text" | "markdown" | null;
  content?: string | null;
  /** template of the HTML part. */
  html_template_id?: number | bigint | Reference | null;
  /** file bundles to attach. */
  bundle_ids?: Array<number | bigint | Reference> | null;
  /** files to attach. */
  attachment_ids?: Array<number | bigint | Reference> | null;
}

/** What mail.parse takes. */
export interface MailParseArgs {
  /** the message as RFC 5322 text. */
  message_source: string | Uint8Array;
}

/** What http.request takes. */
export interface HTTPRequestArgs {
  method: string;
  url: string;
  headers?: Record<string, string> | null;
  body?: string | Uint8Array | null;
  /** whose credentials to use. */
  account_id?: number | bigint | Reference | null;
}

/** What aws.presign_url takes. */
export interface AWSPresignURLArgs {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** how long it is good for. */
  expires_secs: number | bigint;
  /** whose credentials to use. */
  account_id: number | bigint | Reference;
}

/** What pgp.encrypt takes. */
export interface PGPEncryptArgs {
  /** keys by ID. */
  public_key_ids?: Array<number | bigint | Reference> | null;
  /** keys as armored text. */
  public_keys?: string | null;
  /** the text. */
  message: string;
}

/** What behavior.run takes. */
export interface BehaviorRunArgs {
  /** the record. */
  on: Ref;
  behavior_id: number | bigint | Reference;
  /** its variables. */
  variables?: Record<string, Value> | null;
}

/** What behavior.schedule takes. */
export interface BehaviorScheduleArgs {
  /** the record. */
  on: Ref;
  behavior_id: number | bigint | Reference;
  /** its variables. */
  variables?: Record<string, Value> | null;
  /** when; now by default. */
  run_date?: number | Date | null;
  /** which to keep when one is planned already; allow keeps both. */
  on_dupe?: "first" | "last" | "allow" | null;
}

/** What behavior.unschedule takes. */
export interface BehaviorUnscheduleArgs {
  /** the record. */
  on: Ref;
  behavior_id: number | bigint | Reference;
}

/** What interaction.schedule takes. */
export interface InteractionScheduleArgs {
  /** the worker. */
  on: Ref;
  /** the behavior that handles it. */
  behavior_id: number | bigint | Reference;
  /** name of the interaction. */
  interaction: string;
  /** parameters for the handler. */
  params?: Record<string, string> | null;
  /** until when. */
  expires?: number | Date | null;
}

/** What automation.run takes. */
export interface AutomationRunArgs {
  /** which ones. */
  automations_kata: string;
}

/** What storage.get takes. */
export interface StorageGetArgs {
  key: string;
}

/** What storage.set takes. */
export interface StorageSetArgs {
  key: string;
  value: Value;
  /** until when; for good by default. */
  expires_at?: number | Date | null;
}

/** What package.import takes. */
export interface PackageImportArgs {
  /** the package. */
  package: Record<string, Value>;
  /** answers to its questions. */
  prompts: Record<string, Value>;
}

/** What data.query takes. */
export interface DataQueryArgs {
  query: string;
}

/** What classifier.predict takes. */
export interface ClassifierPredictArgs {
  classifier_id: number | bigint | Reference;
  content: string;
}

/** What calendar.elapsed takes. */
export interface CalendarElapsedArgs {
  calendar_id: number | bigint | Reference;
  date_from: number | Date;
  date_to: number | Date;
}

/** What worklist.metric takes. */
export interface WorklistMetricArgs {
  /** type of the records. */
  record: string;
  /** which ones. */
  query?: string | null;
  function: "count" | "sum" | "avg" | "min" | "max";
  /** field to sum up. */
  field?: string | null;
}

/** What snippet.render takes. */
export interface SnippetRenderArgs {
  snippet_id: number | bigint | Reference;
  /** the record. */
  on: Ref;
  /** answers to its questions. */
  prompts?: Record<string, Value> | null;
}

/** What a handler of event.mail.received.app may return. */
export interface MailReceivedAppReturns {
  /** drop the message; nothing is stored. */
  reject?: boolean | null;
  /** files to remove. */
  remove_attachments?: Array<AttachmentFilter> | null;
  /** headers to set; an empty value removes one. */
  headers?: Record<string, string | string[]> | null;
  /** new plain text body. */
  body?: string | null;
  /** new HTML body. */
  body_html?: string | null;
  /** new subject. */
  subject?: string | null;
  /** new character set. */
  encoding?: string | null;
  /** custom fields for what gets created. */
  custom_fields?: Record<string, Value> | null;
}

/** What redirect_email takes. */
export interface RedirectEmailArgs {
  /** addresses. */
  to: Array<string>;
}

/** What reply_sender takes. */
export interface ReplySenderArgs {
  /** subject line. */
  subject: string;
  /** body. */
  content: string;
}

/** What set_sender_is_banned takes. */
export interface SetSenderIsBannedArgs {
  value: boolean;
}

/** What set_sender_is_defunct takes. */
export interface SetSenderIsDefunctArgs {
  value: boolean;
}

/** The event event.mail.received.app: an inbound mail was parsed and is about to be accepted; no ticket or message exists yet. Changing the headers subject, references or in-reply-to threads the message anew; changing from finds another sender. */
export interface MailReceivedApp extends View {
  /** subject line. */
  readonly subject?: string | null;
  /** plain text body. */
  readonly body?: string | null;
  /** HTML body. */
  readonly body_html?: string | null;
  /** character set of the body. */
  readonly encoding?: string | null;
  /** mail headers by lower-case name. */
  readonly headers?: Record<string, string | string[]> | null;
  /** addresses the message was sent to. */
  readonly recipients?: Array<string> | null;
  /** files by name. */
  readonly attachments?: Record<string, Upload> | null;
  /** number of files. */
  readonly attachment_count?: number | null;
  /** no ticket matched. */
  readonly is_new?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  readonly sender: Address;
  /** the ticket it answers */
  readonly parent_ticket: Ticket;
  /** the group it would go to */
  readonly routing_group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action redirect_email: forward the message as it came to other addresses. */
  redirectEmail(args: RedirectEmailArgs): Action;
  /** Requests the action reply_sender: answer the sender directly. */
  replySender(args: ReplySenderArgs): Action;
  /** Requests the action set_sender_is_banned: block the sender, or stop blocking them. */
  setSenderIsBanned(args: SetSenderIsBannedArgs): Action;
  /** Requests the action set_sender_is_defunct: mark the sender's address as bouncing, or not. */
  setSenderIsDefunct(args: SetSenderIsDefunctArgs): Action;
}

/** What add_recipients takes. */
export interface AddRecipientsArgs {
  /** addresses to add. */
  recipients: Array<string>;
}

/** What remove_recipients takes. */
export interface RemoveRecipientsArgs {
  /** addresses to drop. */
  recipients: Array<string>;
}

/** What move_to takes. */
export interface MoveToArgs {
  group_id: number | bigint | Reference;
  bucket_id: number | bigint | Reference;
}

/** What reply_recipients takes. */
export interface ReplyRecipientsArgs {
  /** the reply. */
  content: string;
  /** how it is written; text by default. */
  format?: "text" | "markdown" | null;
  /** extra mail headers. */
  headers?: Record<string, string> | null;
  /** template of the HTML part. */
  html_template_id?: number | bigint | Reference | null;
  /** file bundles to attach. */
  bundle_ids?: Array<number | bigint | Reference> | null;
  /** mark it as an automatic reply. */
  is_autoreply?: boolean | null;
}

/** What schedule_reply takes. */
export interface ScheduleReplyArgs {
  /** the reply. */
  content: string;
  /** when to send it. */
  delivery_date: number | Date;
}

/** What relay_email takes. */
export interface RelayEmailArgs {
  /** addresses of workers. */
  to: Array<string>;
  /** also to the ticket's owner. */
  to_owner?: boolean | null;
  /** also to the ticket's watchers. */
  to_watchers?: boolean | null;
  /** subject line. */
  subject: string;
  /** body. */
  content: string;
  /** send the files too. */
  include_attachments?: boolean | null;
}

/** What set_importance takes. */
export interface SetImportanceArgs {
  /** 0-100. */
  value: number | bigint;
}

/** What set_owner takes. */
export interface SetOwnerArgs {
  /** 0 is nobody. */
  worker_id: number | bigint | Reference;
}

/** What set_reopen_date takes. */
export interface SetReopenDateArgs {
  /** the time. */
  value?: number | Date | null;
  /** calendar whose open hours count. */
  calendar_id?: number | bigint | Reference | null;
  /** time counted in them. */
  calendar_reldate?: string | null;
}

/** What set_status takes. */
export interface SetStatusArgs {
  status: "open" | "waiting" | "closed" | "deleted";
}

/** What set_subject takes. */
export interface SetSubjectArgs {
  /** new subject. */
  value: string;
}

/** What set_org takes. */
export interface SetOrgArgs {
  /** name of the organization. */
  org: string;
  /** where to set it. */
  on: Ref;
}

/** What set_spam_training takes. */
export interface SetSpamTrainingArgs {
  /** S is spam, N is not. */
  value: "S" | "N";
}

/** What create_message_note takes. */
export interface CreateMessageNoteArgs {
  /** the note. */
  content: string;
  /** another message than the event's. */
  on?: Ref | null;
}

/** The event event.mail.received: a message, inbound or from a worker, was added to a ticket. */
export interface MailReceived extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
}

/** The event event.mail.received.group: a message, inbound or from a worker, was added to a ticket of this group. */
export interface MailReceivedGroup extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
}

/** The event event.mail.received.watcher: a message was added to a ticket that this worker watches or owns; once for each such worker. */
export interface MailReceivedWatcher extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** the sender is the worker who owns the bot. */
  readonly sender_is_me?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
}

/** What a handler of event.mail.before.sent may return. */
export interface MailBeforeSentReturns {
  /** edits of the body, in order. */
  content_modifications?: Array<ContentModification> | null;
  /** headers to set; an empty value removes one. */
  headers?: Record<string, string> | null;
  /** delivery time; the message waits for it. */
  send_at?: number | Date | null;
  /** custom fields for the ticket once it exists. */
  custom_fields?: Record<string, Value> | null;
  /** custom fields for the message once it is stored. */
  message_custom_fields?: Record<string, Value> | null;
}

/** The event event.mail.before.sent: a worker, or a bot, is about to send a reply or a new message. */
export interface MailBeforeSent extends View {
  /** recipients, comma separated. */
  readonly to?: string | null;
  /** copy recipients. */
  readonly cc?: string | null;
  /** blind copy recipients. */
  readonly bcc?: string | null;
  /** subject line. */
  readonly subject?: string | null;
  /** body of the draft. */
  readonly content?: string | null;
  /** the body is Markdown or HTML. */
  readonly content_format?: boolean | null;
  /** mail headers by lower-case name. */
  readonly headers?: Record<string, string | string[]> | null;
  /** Message-Id the draft will carry. */
  readonly message_id?: string | null;
  /** signature of the group for this worker. */
  readonly group_sig?: string | null;
  /** the same as HTML. */
  readonly group_sig_html?: string | null;
  /** ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted. */
  readonly status_id?: number | null;
  /** requested reopen time in words. */
  readonly waiting_until?: string | null;
  /** requested delivery time. */
  readonly send_at?: number | null;
  /** the ticket answered; empty for a new message */
  readonly ticket: Ticket;
  readonly group: Group;
  /** who sends it */
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.mail.sent.group may return. */
export interface MailSentGroupReturns {
  /** edits of the body, in order. */
  content_modifications?: Array<ContentModification> | null;
  /** headers to set; an empty value removes one. */
  headers?: Record<string, string> | null;
  /** delivery time; the message waits for it. */
  send_at?: number | Date | null;
  /** custom fields for the ticket once it exists. */
  custom_fields?: Record<string, Value> | null;
  /** custom fields for the message once it is stored. */
  message_custom_fields?: Record<string, Value> | null;
}

/** The event event.mail.sent.group: a worker is about to send a reply or a new message from this group; after event.mail.before.sent. */
export interface MailSentGroup extends View {
  /** recipients, comma separated. */
  readonly to?: string | null;
  /** copy recipients. */
  readonly cc?: string | null;
  /** blind copy recipients. */
  readonly bcc?: string | null;
  /** subject line. */
  readonly subject?: string | null;
  /** body of the draft. */
  readonly content?: string | null;
  /** the body is Markdown or HTML. */
  readonly content_format?: boolean | null;
  /** mail headers by lower-case name. */
  readonly headers?: Record<string, string | string[]> | null;
  /** Message-Id the draft will carry. */
  readonly message_id?: string | null;
  /** signature of the group for this worker. */
  readonly group_sig?: string | null;
  /** the same as HTML. */
  readonly group_sig_html?: string | null;
  /** ticket status after sending: 0 open, 1 waiting, 2 closed, 3 deleted. */
  readonly status_id?: number | null;
  /** requested reopen time in words. */
  readonly waiting_until?: string | null;
  /** requested delivery time. */
  readonly send_at?: number | null;
  /** the ticket answered; empty for a new message */
  readonly ticket: Ticket;
  readonly group: Group;
  /** who sends it */
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** The event event.mail.after.sent: a worker's reply or new message was delivered and stored. */
export interface MailAfterSent extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
}

/** The event event.mail.after.sent.group: a worker's reply or new message in this group was delivered and stored; after event.mail.after.sent. */
export interface MailAfterSentGroup extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
}

/** The event event.ticket.viewed.worker: a worker opens the page of a ticket; what the behavior changes is seen at once. */
export interface TicketViewedWorker extends View {
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** The event event.mail.assigned.group: the owner of a ticket in this group changed. */
export interface MailAssignedGroup extends View {
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** The event event.mail.closed.group: a ticket in this group was closed. */
export interface MailClosedGroup extends View {
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** The event event.mail.moved.group: a ticket came into this group, or into another bucket of it. */
export interface MailMovedGroup extends View {
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** The event event.comment.created.worker: a comment was added to any record. */
export interface CommentCreatedWorker extends View {
  readonly comment: Comment;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** The event event.comment.ticket.group: a comment was added to a ticket in this group. */
export interface CommentTicketGroup extends View {
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  readonly comment: Comment;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** What set_status takes. */
export interface RecordChangedSetStatusArgs {
  /** status word. */
  status: string;
}

/** What set_due_date takes. */
export interface SetDueDateArgs {
  /** the time. */
  value?: number | Date | null;
  /** calendar whose open hours count. */
  calendar_id?: number | bigint | Reference | null;
  /** time counted in them. */
  calendar_reldate?: string | null;
}

/** What set_is_banned takes. */
export interface SetIsBannedArgs {
  value: boolean;
}

/** What set_is_defunct takes. */
export interface SetIsDefunctArgs {
  value: boolean;
}

/** What set_reminder_status takes. */
export interface SetReminderStatusArgs {
  /** true is closed. */
  value: boolean;
}

/** What copy_notification takes. */
export interface CopyNotificationArgs {
  /** who gets it. */
  worker_ids: Array<number | bigint | Reference>;
}

/** What set_notification_is_read takes. */
export interface SetNotificationIsReadArgs {
  value: boolean;
}

/** The event event.record.changed: fields of a record of the watched type changed; once for each record, with its first and last state. The keys and operations are those of the type's macro event, and the state before the change under old_. */
export interface RecordChanged extends View {
  readonly $params: {
    /** type of record to watch; one that has a macro event. */
    readonly context?: string | null;
  };
  /** page of who made the change. */
  readonly actor_url?: string | null;
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** it is the first message of its ticket. */
  readonly old_is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the sender is a worker. */
  readonly old_sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly old_ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  /** who made the change */
  readonly actor: AnyView & { readonly [key: string]: any };
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  readonly issue: JiraIssue;
  readonly old_issue: JiraIssue;
  readonly project: JiraProject;
  readonly old_project: JiraProject;
  readonly va: Bot;
  readonly old_va: Bot;
  readonly event: CalendarEvent;
  readonly old_event: CalendarEvent;
  readonly calendar: Calendar;
  readonly old_calendar: Calendar;
  readonly call: Call;
  readonly old_call: Call;
  readonly contact: Contact;
  readonly old_contact: Contact;
  readonly domain: Domain;
  readonly old_domain: Domain;
  readonly email: Address;
  readonly old_email: Address;
  readonly item: FeedItem;
  readonly old_item: FeedItem;
  readonly group: Group;
  readonly old_group: Group;
  readonly article: KBArticle;
  readonly old_article: KBArticle;
  readonly old: Message;
  readonly sender: Address;
  readonly old_sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  /** the worker who is the sender */
  readonly old_sender_worker: Worker;
  readonly ticket: Ticket;
  readonly old_ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the worker who wrote it */
  readonly old_worker: Worker;
  readonly notification: Notification;
  readonly old_notification: Notification;
  readonly opp: Opportunity;
  readonly old_opp: Opportunity;
  readonly org: Org;
  readonly old_org: Org;
  readonly reminder: Reminder;
  readonly old_reminder: Reminder;
  readonly sensor: Sensor;
  readonly old_sensor: Sensor;
  readonly server: Server;
  readonly old_server: Server;
  readonly task: Task;
  readonly old_task: Task;
  readonly time: TimeEntry;
  readonly old_time: TimeEntry;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: RecordChangedSetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(args?: SetDueDateArgs): Action;
  /** Requests the action set_is_banned: block the address, or stop blocking it. */
  setIsBanned(args: SetIsBannedArgs): Action;
  /** Requests the action set_is_defunct: mark the address as bouncing, or not. */
  setIsDefunct(args: SetIsDefunctArgs): Action;
  /** Requests the action set_reminder_status: close the reminder, or open it again. */
  setReminderStatus(args: SetReminderStatusArgs): Action;
  /** Requests the action copy_notification: pass the notification on to other workers. */
  copyNotification(args: CopyNotificationArgs): Action;
  /** Requests the action set_notification_is_read: mark the notification as read, or not. */
  setNotificationIsRead(args: SetNotificationIsReadArgs): Action;
}

/** The event event.contact.registered.sc: a visitor confirmed an account in the support center. */
export interface ContactRegisteredSc extends View {
  readonly contact: Contact;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What reply_owner takes. */
export interface ReplyOwnerArgs {
  /** which of their addresses. */
  to: Array<string>;
  /** subject line. */
  subject: string;
  /** body. */
  content: string;
}

/** The event event.notification.received.worker: a notification was made for this worker, or passed on to them. */
export interface NotificationReceivedWorker extends View {
  /** how the record it is about is shown. */
  readonly target__label?: string | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** activity code. */
  readonly activity_point?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** raw activity entry. */
  readonly event_json?: string | null;
  /** already read. */
  readonly is_read?: boolean | null;
  /** rendered text. */
  readonly message?: string | null;
  /** rendered HTML. */
  readonly message_html?: string | null;
  /** URL. */
  readonly url?: string | null;
  /** mark-as-read URL. */
  readonly url_markread?: string | null;
  readonly assignee: Worker;
  /** the record it is about */
  readonly target: AnyView & { readonly [key: string]: any };
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action mark_read: mark the notification as read. */
  markRead(): Action;
  /** Requests the action reply_owner: mail the worker the notification is for. */
  replyOwner(args: ReplyOwnerArgs): Action;
}

/** What set_status takes. */
export interface TaskCreatedWorkerSetStatusArgs {
  status: "open" | "waiting" | "closed";
}

/** The event event.task.created.worker: a task was created. */
export interface TaskCreatedWorker extends View {
  readonly task: Task;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: TaskCreatedWorkerSetStatusArgs): Action;
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(args?: SetDueDateArgs): Action;
}

/** The event wgmjira.event.issue.created: an issue arrived that was not known; its comments came before it. */
export interface WgmjiraIssueCreated extends View {
  readonly issue: JiraIssue;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** The event wgmjira.event.issue.commented: a comment on an issue arrived. */
export interface WgmjiraIssueCommented extends View {
  /** ID of the comment. */
  readonly issue_comment_id?: number | null;
  /** who wrote it. */
  readonly issue_comment_author?: string | null;
  /** the comment. */
  readonly issue_comment_body?: string | null;
  /** when it was written. */
  readonly issue_comment_created?: number | null;
  readonly issue: JiraIssue;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** The event wgmjira.event.issue.status.changed: the status of an issue changed. What it was before is not known. */
export interface WgmjiraIssueStatusChanged extends View {
  readonly issue: JiraIssue;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.interactions.get.worker may return. */
export interface InteractionsGetWorkerReturns {
  /** entries for the menu. */
  interactions?: Array<InteractionEntry> | null;
}

/** The event event.interactions.get.worker: a menu is opened for a worker at a named point; every behavior may add entries. */
export interface InteractionsGetWorker extends View {
  readonly $params: {
    /** points to answer at, with * as wildcard. */
    readonly listen_points?: Array<string> | null;
  };
  /** menu point: global, mail.compose, mail.reply or record:<type>. */
  readonly point?: string | null;
  /** context of the point, such as the record. */
  readonly point_params?: Record<string, Value> | null;
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.interaction.chat.portal may return. */
export interface InteractionChatPortalReturns {
  /** the conversation to open. */
  behavior?: number | bigint | Reference | null;
  /** its variables. */
  variables?: Record<string, Value> | null;
}

/** The event event.interaction.chat.portal: a visitor of a portal starts an interaction; without a behavior nothing opens. */
export interface InteractionChatPortal extends View {
  /** browser name. */
  readonly client_browser?: string | null;
  /** browser version. */
  readonly client_browser_version?: string | null;
  /** remote address. */
  readonly client_ip?: string | null;
  /** operating system. */
  readonly client_platform?: string | null;
  /** page the person is on. */
  readonly client_url?: string | null;
  /** time the browser reports. */
  readonly client_time?: string | null;
  /** name of the interaction. */
  readonly interaction?: string | null;
  /** parameters of the menu entry or page. */
  readonly interaction_params?: Record<string, string> | null;
  /** code of the portal. */
  readonly portal_code?: string | null;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.interaction.chat.worker may return. */
export interface InteractionChatWorkerReturns {
  /** the conversation to open. */
  behavior?: number | bigint | Reference | null;
  /** its variables. */
  variables?: Record<string, Value> | null;
  /** name shown in the window. */
  bot_name?: string | null;
}

/** The event event.interaction.chat.worker: a worker picks an interaction; without a behavior nothing opens. */
export interface InteractionChatWorker extends View {
  /** browser name. */
  readonly client_browser?: string | null;
  /** browser version. */
  readonly client_browser_version?: string | null;
  /** remote address. */
  readonly client_ip?: string | null;
  /** operating system. */
  readonly client_platform?: string | null;
  /** page the person is on. */
  readonly client_url?: string | null;
  /** time the browser reports. */
  readonly client_time?: string | null;
  /** name of the interaction. */
  readonly interaction?: string | null;
  /** parameters of the menu entry or page. */
  readonly interaction_params?: Record<string, string> | null;
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.message.chat.portal may return. */
export interface MessageChatPortalReturns {
  /** what to show, in order. */
  replies?: Array<Reply> | null;
  /** wait for the person to answer. */
  suspend?: boolean | null;
  /** hand the conversation to this one. */
  behavior?: number | bigint | Reference | null;
  /** its variables. */
  variables?: Record<string, Value> | null;
  /** come back here when it has ended. */
  return?: boolean | null;
  /** what the conversation that opened this one gets. */
  result?: Record<string, Value> | null;
}

/** The event event.message.chat.portal: a turn of a conversation with a visitor of a portal, when it opens and for every message. */
export interface MessageChatPortal extends View {
  readonly $params: {
    /** only behaviors of the same bot may open it. */
    readonly is_private?: boolean | null;
  };
  /** browser name. */
  readonly client_browser?: string | null;
  /** browser version. */
  readonly client_browser_version?: string | null;
  /** remote address. */
  readonly client_ip?: string | null;
  /** operating system. */
  readonly client_platform?: string | null;
  /** page the person is on. */
  readonly client_url?: string | null;
  /** what the person sent; empty on the first turn. */
  readonly message?: string | null;
  /** name of the interaction. */
  readonly interaction?: string | null;
  /** parameters of the menu entry or page. */
  readonly interaction_params?: Record<string, string> | null;
  /** the conversation in control. */
  readonly interaction_behavior_id?: number | null;
  /** another conversation opened it. */
  readonly interaction_behavior_has_parent?: boolean | null;
  /** name shown for the bot. */
  readonly interaction_bot_name?: string | null;
  /** picture shown for the bot. */
  readonly interaction_bot_image?: string | null;
  /** time the browser reports. */
  readonly client_time?: string | null;
  /** the visitor's session. */
  readonly cookie?: string | null;
  /** code of the portal. */
  readonly portal_code?: string | null;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.message.chat.worker may return. */
export interface MessageChatWorkerReturns {
  /** what to show, in order. */
  replies?: Array<Reply> | null;
  /** wait for the person to answer. */
  suspend?: boolean | null;
  /** hand the conversation to this one. */
  behavior?: number | bigint | Reference | null;
  /** its variables. */
  variables?: Record<string, Value> | null;
  /** come back here when it has ended. */
  return?: boolean | null;
  /** what the conversation that opened this one gets. */
  result?: Record<string, Value> | null;
}

/** The event event.message.chat.worker: a turn of a conversation with a worker, when it opens and for every message. */
export interface MessageChatWorker extends View {
  readonly $params: {
    /** only behaviors of the same bot may open it. */
    readonly is_private?: boolean | null;
  };
  /** browser name. */
  readonly client_browser?: string | null;
  /** browser version. */
  readonly client_browser_version?: string | null;
  /** remote address. */
  readonly client_ip?: string | null;
  /** operating system. */
  readonly client_platform?: string | null;
  /** page the person is on. */
  readonly client_url?: string | null;
  /** what the person sent; empty on the first turn. */
  readonly message?: string | null;
  /** name of the interaction. */
  readonly interaction?: string | null;
  /** parameters of the menu entry or page. */
  readonly interaction_params?: Record<string, string> | null;
  /** the conversation in control. */
  readonly interaction_behavior_id?: number | null;
  /** another conversation opened it. */
  readonly interaction_behavior_has_parent?: boolean | null;
  /** name shown for the bot. */
  readonly interaction_bot_name?: string | null;
  /** picture shown for the bot. */
  readonly interaction_bot_image?: string | null;
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.webhook.received may return. */
export interface WebhookReceivedReturns {
  /** response status; 200 by default. */
  _http_status?: number | bigint | null;
  /** response headers. */
  _http_response_headers?: Record<string, string> | null;
  /** response body; nothing by default. */
  _http_response_body?: string | Uint8Array | null;
}

/** The event event.webhook.received: an HTTP request came to the behavior's own URL. */
export interface WebhookReceived extends View {
  /** method in upper case. */
  readonly http_verb?: string | null;
  /** path behind the listener's URL. */
  readonly http_path?: string | null;
  /** query and form fields by normalised name. */
  readonly http_params?: Record<string, string> | null;
  /** request headers, lower case with underscores. */
  readonly http_headers?: Record<string, string> | null;
  /** request body as it came. */
  readonly http_body?: string | Uint8Array | null;
  /** remote address. */
  readonly http_client_ip?: string | null;
  readonly va: Bot;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.ajax.request may return. */
export interface AjaxRequestReturns {
  /** response status; 200 by default. */
  _http_status?: number | bigint | null;
  /** response headers. */
  _http_response_headers?: Record<string, string> | null;
  /** response body; nothing by default. */
  _http_response_body?: string | Uint8Array | null;
}

/** The event event.ajax.request: the browser of a signed-in worker calls the behavior by its URI. http_path is always empty. */
export interface AjaxRequest extends View {
  /** method in upper case. */
  readonly http_verb?: string | null;
  /** path behind the listener's URL. */
  readonly http_path?: string | null;
  /** query and form fields by normalised name. */
  readonly http_params?: Record<string, string> | null;
  /** request headers, lower case with underscores. */
  readonly http_headers?: Record<string, string> | null;
  /** request body as it came. */
  readonly http_body?: string | Uint8Array | null;
  /** remote address. */
  readonly http_client_ip?: string | null;
  readonly bot: Bot;
  readonly current_worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.api.custom_request may return. */
export interface APICustomRequestReturns {
  /** what the client gets. */
  response?: string | null;
}

/** The event event.api.custom_request: a client of the REST API runs the behavior; it states every public variable. */
export interface APICustomRequest extends View {
  readonly va: Bot;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.data.query.datasource may return. */
export interface DataQueryDatasourceReturns {
  /** what the query gives. */
  data?: Value | null;
}

/** The event event.data.query.datasource: a data query of type behavior.<alias> is run; its arguments are variables. */
export interface DataQueryDatasource extends View {
  readonly $params: {
    /** unique name of the query type. */
    readonly alias?: string | null;
  };
  /** format the query asks for. */
  readonly query_format?: string | null;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.dashboard.widget.get_metric may return. */
export interface DashboardWidgetGetMetricReturns {
  /** the metric; 0 by default. */
  value?: number | null;
}

/** The event event.dashboard.widget.get_metric: a counter or gauge of a dashboard is refreshed. */
export interface DashboardWidgetGetMetric extends View {
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.dashboard.widget.render may return. */
export interface DashboardWidgetRenderReturns {
  /** HTML of the widget. */
  html?: string | null;
}

/** The event event.dashboard.widget.render: a widget of a dashboard or of a record's page is drawn for a worker. */
export interface DashboardWidgetRender extends View {
  readonly widget: AnyView & { readonly [key: string]: any };
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** The event event.behavior.recurrent: the behavior's next planned time has come. Missed times are not made up for. */
export interface BehaviorRecurrent extends View {
  readonly $params: {
    /** five-field cron lines; the earliest match counts. */
    readonly repeat_patterns?: Array<string> | null;
    /** zone of the lines; the server's by default. */
    readonly timezone?: string | null;
    /** next planned time; the host keeps it. */
    readonly repeat_run_at?: number | null;
    /** last 25 times; the host keeps it. */
    readonly repeat_history?: Array<number> | null;
  };
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.mail.reply.during.ui.worker may return. */
export interface MailReplyDuringUIWorkerReturns {
  /** changes to the page, in order. */
  instructions?: Array<Instruction> | null;
  /** JavaScript for the page; hosts may ignore it. */
  scripts?: Array<string> | null;
}

/** The event event.mail.reply.during.ui.worker: a worker picks this behavior while writing a reply. The original platform last fired it in 7.3. */
export interface MailReplyDuringUIWorker extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  readonly current_worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.mail.reply.pre.ui.worker may return. */
export interface MailReplyPreUIWorkerReturns {
  /** changes to the page, in order. */
  instructions?: Array<Instruction> | null;
  /** JavaScript for the page; hosts may ignore it. */
  scripts?: Array<string> | null;
}

/** The event event.mail.reply.pre.ui.worker: a worker opens the form for a reply. */
export interface MailReplyPreUIWorker extends View {
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  readonly current_worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.mail.compose.pre.ui.worker may return. */
export interface MailComposePreUIWorkerReturns {
  /** changes to the page, in order. */
  instructions?: Array<Instruction> | null;
  /** JavaScript for the page; hosts may ignore it. */
  scripts?: Array<string> | null;
}

/** The event event.mail.compose.pre.ui.worker: a worker opens the form for a new message. */
export interface MailComposePreUIWorker extends View {
  /** the form. */
  readonly scope?: Record<string, Value> | null;
  /** DOM ID of the form. */
  readonly "scope.form_id"?: string | null;
  /** chosen group. */
  readonly "scope.group_id"?: number | null;
  /** chosen bucket. */
  readonly "scope.bucket_id"?: number | null;
  readonly current_worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.ui.card.editor.opened.worker may return. */
export interface UICardEditorOpenedWorkerReturns {
  /** changes to the page, in order. */
  instructions?: Array<Instruction> | null;
  /** JavaScript for the page; hosts may ignore it. */
  scripts?: Array<string> | null;
}

/** The event event.ui.card.editor.opened.worker: a worker opens the editor of a record; a new one has the ID 0. */
export interface UICardEditorOpenedWorker extends View {
  readonly $params: {
    /** types of record to answer for, with * for all. */
    readonly listen_contexts?: Array<string> | null;
  };
  /** the record being edited */
  readonly record: AnyView & { readonly [key: string]: any };
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.ui.worklist.render.worker may return. */
export interface UIWorklistRenderWorkerReturns {
  /** changes to the page, in order. */
  instructions?: Array<Instruction> | null;
  /** JavaScript for the page; hosts may ignore it. */
  scripts?: Array<string> | null;
}

/** The event event.ui.worklist.render.worker: a list of records is drawn for a worker. */
export interface UIWorklistRenderWorker extends View {
  /** type of the records listed. */
  readonly context?: string | null;
  /** ID of the list. */
  readonly view_id?: string | null;
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.jira_issue may return. */
export interface MacroJiraIssueReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.jira_issue: someone runs the behavior on a Jira issue. */
export interface MacroJiraIssue extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly issue: JiraIssue;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.jira_project may return. */
export interface MacroJiraProjectReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.jira_project: someone runs the behavior on a Jira project. */
export interface MacroJiraProject extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly project: JiraProject;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.bot may return. */
export interface MacroBotReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.bot: someone runs the behavior on a bot. */
export interface MacroBot extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly va: Bot;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.calendar_event may return. */
export interface MacroCalendarEventReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.calendar_event: someone runs the behavior on a calendar event. */
export interface MacroCalendarEvent extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly event: CalendarEvent;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.calendar may return. */
export interface MacroCalendarReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.calendar: someone runs the behavior on a calendar. */
export interface MacroCalendar extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly calendar: Calendar;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.call may return. */
export interface MacroCallReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.call: someone runs the behavior on a call. */
export interface MacroCall extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly call: Call;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.contact may return. */
export interface MacroContactReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.contact: someone runs the behavior on a contact. */
export interface MacroContact extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly contact: Contact;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.domain may return. */
export interface MacroDomainReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.domain: someone runs the behavior on a domain. */
export interface MacroDomain extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly domain: Domain;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.address may return. */
export interface MacroAddressReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.address: someone runs the behavior on an email address. */
export interface MacroAddress extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly email: Address;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action set_is_banned: block the address, or stop blocking it. */
  setIsBanned(args: SetIsBannedArgs): Action;
  /** Requests the action set_is_defunct: mark the address as bouncing, or not. */
  setIsDefunct(args: SetIsDefunctArgs): Action;
}

/** What a handler of event.macro.feeditem may return. */
export interface MacroFeeditemReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.feeditem: someone runs the behavior on a feed item. */
export interface MacroFeeditem extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly item: FeedItem;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.group may return. */
export interface MacroGroupReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.group: someone runs the behavior on a group. */
export interface MacroGroup extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.kb_article may return. */
export interface MacroKBArticleReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.kb_article: someone runs the behavior on a knowledgebase article. */
export interface MacroKBArticle extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly article: KBArticle;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.message may return. */
export interface MacroMessageReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.message: someone runs the behavior on a message. */
export interface MacroMessage extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  /** it is the first message of its ticket. */
  readonly is_first?: boolean | null;
  /** the sender is a worker. */
  readonly sender_is_worker?: boolean | null;
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  /** type of the record as the host writes it. */
  readonly _context?: string | null;
  /** type of the record by name. */
  readonly _type?: string | null;
  /** how the record is shown. */
  readonly _label?: string | null;
  /** its ID. */
  readonly id?: number | null;
  /** its page. */
  readonly record_url?: string | null;
  /** the newest 10 comments (lazy). */
  readonly comments?: Record<string, Record<string, Value>> | null;
  /** comments~<n>: the newest n comments (1-25) */
  readonly [key: `comments~${string}`]: any;
  /** number of comments (lazy). */
  readonly comment_count?: number | null;
  /** every custom field (lazy). */
  readonly custom_?: Record<string, Value> | null;
  /** custom_<id>: one custom field */
  readonly [key: `custom_${string}`]: any;
  /** linked records by type, newest 10 of each (lazy). */
  readonly links?: Record<string, Array<number>> | null;
  /** links~<n>: linked records by type, newest n of each (1-25) */
  readonly [key: `links~${string}`]: any;
  /** links.<name>: linked records of one type */
  readonly [key: `links.${string}`]: any;
  /** its files (lazy). */
  readonly attachments?: Array<Record<string, Value>> | null;
  /** body text (lazy). */
  readonly content?: string | null;
  /** body as HTML (lazy). */
  readonly content_html?: string | null;
  /** creation time. */
  readonly created?: number | null;
  /** hash of the Message-Id. */
  readonly hash_header_message_id?: string | null;
  /** mail headers (lazy). */
  readonly headers?: Record<string, string> | null;
  /** attachment holding the HTML part. */
  readonly html_attachment_id?: number | null;
  /** sent as broadcast. */
  readonly is_broadcast?: boolean | null;
  /** saved but not sent. */
  readonly is_not_sent?: boolean | null;
  /** outbound. */
  readonly is_outgoing?: boolean | null;
  /** computed Cc for a reply (lazy). */
  readonly reply_cc?: string | null;
  /** computed To for a reply (lazy). */
  readonly reply_to?: string | null;
  /** time to this reply. */
  readonly response_time?: number | null;
  /** time the signature was verified. */
  readonly signed_at?: number | null;
  /** fingerprint of the signer. */
  readonly signed_key_fingerprint?: string | null;
  /** stored size. */
  readonly storage_size?: number | null;
  /** unique token (since 10.4.10). */
  readonly token?: string | null;
  /** arrived encrypted. */
  readonly was_encrypted?: boolean | null;
  readonly sender: Address;
  /** the worker who is the sender */
  readonly sender_worker: Worker;
  readonly ticket: Ticket;
  /** the worker who wrote it */
  readonly worker: Worker;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
  /** Requests the action create_message_note: attach a note to a message. */
  createMessageNote(args: CreateMessageNoteArgs): Action;
}

/** What a handler of event.macro.notification may return. */
export interface MacroNotificationReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.notification: someone runs the behavior on a notification. */
export interface MacroNotification extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly notification: Notification;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action copy_notification: pass the notification on to other workers. */
  copyNotification(args: CopyNotificationArgs): Action;
  /** Requests the action set_notification_is_read: mark the notification as read, or not. */
  setNotificationIsRead(args: SetNotificationIsReadArgs): Action;
}

/** What a handler of event.macro.crm.opportunity may return. */
export interface MacroCrmOpportunityReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** What set_status takes. */
export interface MacroCrmOpportunitySetStatusArgs {
  /** status word. */
  status: string;
}

/** The event event.macro.crm.opportunity: someone runs the behavior on an opportunity. */
export interface MacroCrmOpportunity extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly opp: Opportunity;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action set_status: change the status. */
  setStatus(args: MacroCrmOpportunitySetStatusArgs): Action;
}

/** What a handler of event.macro.org may return. */
export interface MacroOrgReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.org: someone runs the behavior on an organization. */
export interface MacroOrg extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly org: Org;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.reminder may return. */
export interface MacroReminderReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.reminder: someone runs the behavior on a reminder. */
export interface MacroReminder extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly reminder: Reminder;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action set_reminder_status: close the reminder, or open it again. */
  setReminderStatus(args: SetReminderStatusArgs): Action;
}

/** What a handler of event.macro.sensor may return. */
export interface MacroSensorReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.sensor: someone runs the behavior on a sensor. */
export interface MacroSensor extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly sensor: Sensor;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.server may return. */
export interface MacroServerReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.server: someone runs the behavior on a server. */
export interface MacroServer extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly server: Server;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.task may return. */
export interface MacroTaskReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** What set_status takes. */
export interface MacroTaskSetStatusArgs {
  status: "open" | "waiting" | "closed";
}

/** The event event.macro.task: someone runs the behavior on a task. */
export interface MacroTask extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly task: Task;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: MacroTaskSetStatusArgs): Action;
  /** Requests the action set_due_date: set when the task is due. */
  setDueDate(args?: SetDueDateArgs): Action;
}

/** What a handler of event.macro.ticket may return. */
export interface MacroTicketReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.ticket: someone runs the behavior on a ticket. */
export interface MacroTicket extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  /** the ticket is assigned to a worker. */
  readonly ticket_has_owner?: boolean | null;
  readonly ticket: Ticket;
  /** the group the ticket is in */
  readonly group: Group;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
  /** Requests the action add_recipients: add participants to the ticket. */
  addRecipients(args: AddRecipientsArgs): Action;
  /** Requests the action remove_recipients: drop participants from the ticket. */
  removeRecipients(args: RemoveRecipientsArgs): Action;
  /** Requests the action move_to: put the ticket in another group and bucket. */
  moveTo(args: MoveToArgs): Action;
  /** Requests the action reply_recipients: reply to all participants of the ticket. */
  replyRecipients(args: ReplyRecipientsArgs): Action;
  /** Requests the action schedule_reply: queue a reply to all participants for later. */
  scheduleReply(args: ScheduleReplyArgs): Action;
  /** Requests the action relay_email: send the message to chosen workers, who can answer from their own mailbox. */
  relayEmail(args: RelayEmailArgs): Action;
  /** Requests the action set_importance: set the importance. */
  setImportance(args: SetImportanceArgs): Action;
  /** Requests the action set_owner: assign a worker. */
  setOwner(args: SetOwnerArgs): Action;
  /** Requests the action set_reopen_date: set when a waiting record reopens. */
  setReopenDate(args?: SetReopenDateArgs): Action;
  /** Requests the action set_status: change the status. */
  setStatus(args: SetStatusArgs): Action;
  /** Requests the action set_subject: change the subject of the ticket. */
  setSubject(args: SetSubjectArgs): Action;
  /** Requests the action set_org: set the organization by name; one that is not known is created. */
  setOrg(args: SetOrgArgs): Action;
  /** Requests the action set_spam_training: train the spam filter with the ticket. */
  setSpamTraining(args: SetSpamTrainingArgs): Action;
}

/** What a handler of event.macro.timetracking may return. */
export interface MacroTimetrackingReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.timetracking: someone runs the behavior on a time tracking entry. */
export interface MacroTimetracking extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly time: TimeEntry;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

/** What a handler of event.macro.worker may return. */
export interface MacroWorkerReturns {
  /** what the caller gets back. */
  result?: Record<string, Value> | null;
}

/** The event event.macro.worker: someone runs the behavior on a worker. */
export interface MacroWorker extends View {
  readonly $params: {
    /** only behaviors of the same bot may run it. */
    readonly is_private?: boolean | null;
  };
  readonly worker: Worker;
  /** the behavior that runs */
  readonly behavior: Behavior;
  /** the bot that owns it */
  readonly behavior_bot: Bot;
}

declare module "./index.js" {
  interface Events {
    "event.mail.received.app": { event: MailReceivedApp; returns: MailReceivedAppReturns };
    "event.mail.received": { event: MailReceived; returns: void };
    "event.mail.received.group": { event: MailReceivedGroup; returns: void };
    "event.mail.received.watcher": { event: MailReceivedWatcher; returns: void };
    "event.mail.before.sent": { event: MailBeforeSent; returns: MailBeforeSentReturns };
    "event.mail.sent.group": { event: MailSentGroup; returns: MailSentGroupReturns };
    "event.mail.after.sent": { event: MailAfterSent; returns: void };
    "event.mail.after.sent.group": { event: MailAfterSentGroup; returns: void };
    "event.ticket.viewed.worker": { event: TicketViewedWorker; returns: void };
    "event.mail.assigned.group": { event: MailAssignedGroup; returns: void };
    "event.mail.closed.group": { event: MailClosedGroup; returns: void };
    "event.mail.moved.group": { event: MailMovedGroup; returns: void };
    "event.comment.created.worker": { event: CommentCreatedWorker; returns: void };
    "event.comment.ticket.group": { event: CommentTicketGroup; returns: void };
    "event.record.changed": { event: RecordChanged; returns: void };
    "event.contact.registered.sc": { event: ContactRegisteredSc; returns: void };
    "event.notification.received.worker": { event: NotificationReceivedWorker; returns: void };
    "event.task.created.worker": { event: TaskCreatedWorker; returns: void };
    "wgmjira.event.issue.created": { event: WgmjiraIssueCreated; returns: void };
    "wgmjira.event.issue.commented": { event: WgmjiraIssueCommented; returns: void };
    "wgmjira.event.issue.status.changed": { event: WgmjiraIssueStatusChanged; returns: void };
    "event.interactions.get.worker": { event: InteractionsGetWorker; returns: InteractionsGetWorkerReturns };
    "event.interaction.chat.portal": { event: InteractionChatPortal; returns: InteractionChatPortalReturns };
    "event.interaction.chat.worker": { event: InteractionChatWorker; returns: InteractionChatWorkerReturns };
    "event.message.chat.portal": { event: MessageChatPortal; returns: MessageChatPortalReturns };
    "event.message.chat.worker": { event: MessageChatWorker; returns: MessageChatWorkerReturns };
    "event.webhook.received": { event: WebhookReceived; returns: WebhookReceivedReturns };
    "event.ajax.request": { event: AjaxRequest; returns: AjaxRequestReturns };
    "event.api.custom_request": { event: APICustomRequest; returns: APICustomRequestReturns };
    "event.data.query.datasource": { event: DataQueryDatasource; returns: DataQueryDatasourceReturns };
    "event.dashboard.widget.get_metric": { event: DashboardWidgetGetMetric; returns: DashboardWidgetGetMetricReturns };
    "event.dashboard.widget.render": { event: DashboardWidgetRender; returns: DashboardWidgetRenderReturns };
    "event.behavior.recurrent": { event: BehaviorRecurrent; returns: void };
    "event.mail.reply.during.ui.worker": { event: MailReplyDuringUIWorker; returns: MailReplyDuringUIWorkerReturns };
    "event.mail.reply.pre.ui.worker": { event: MailReplyPreUIWorker; returns: MailReplyPreUIWorkerReturns };
    "event.mail.compose.pre.ui.worker": { event: MailComposePreUIWorker; returns: MailComposePreUIWorkerReturns };
    "event.ui.card.editor.opened.worker": { event: UICardEditorOpenedWorker; returns: UICardEditorOpenedWorkerReturns };
    "event.ui.worklist.render.worker": { event: UIWorklistRenderWorker; returns: UIWorklistRenderWorkerReturns };
    "event.macro.jira_issue": { event: MacroJiraIssue; returns: MacroJiraIssueReturns };
    "event.macro.jira_project": { event: MacroJiraProject; returns: MacroJiraProjectReturns };
    "event.macro.bot": { event: MacroBot; returns: MacroBotReturns };
    "event.macro.calendar_event": { event: MacroCalendarEvent; returns: MacroCalendarEventReturns };
    "event.macro.calendar": { event: MacroCalendar; returns: MacroCalendarReturns };
    "event.macro.call": { event: MacroCall; returns: MacroCallReturns };
    "event.macro.contact": { event: MacroContact; returns: MacroContactReturns };
    "event.macro.domain": { event: MacroDomain; returns: MacroDomainReturns };
    "event.macro.address": { event: MacroAddress; returns: MacroAddressReturns };
    "event.macro.feeditem": { event: MacroFeeditem; returns: MacroFeeditemReturns };
    "event.macro.group": { event: MacroGroup; returns: MacroGroupReturns };
    "event.macro.kb_article": { event: MacroKBArticle; returns: MacroKBArticleReturns };
    "event.macro.message": { event: MacroMessage; returns: MacroMessageReturns };
    "event.macro.notification": { event: MacroNotification; returns: MacroNotificationReturns };
    "event.macro.crm.opportunity": { event: MacroCrmOpportunity; returns: MacroCrmOpportunityReturns };
    "event.macro.org": { event: MacroOrg; returns: MacroOrgReturns };
    "event.macro.reminder": { event: MacroReminder; returns: MacroReminderReturns };
    "event.macro.sensor": { event: MacroSensor; returns: MacroSensorReturns };
    "event.macro.server": { event: MacroServer; returns: MacroServerReturns };
    "event.macro.task": { event: MacroTask; returns: MacroTaskReturns };
    "event.macro.ticket": { event: MacroTicket; returns: MacroTicketReturns };
    "event.macro.timetracking": { event: MacroTimetracking; returns: MacroTimetrackingReturns };
    "event.macro.worker": { event: MacroWorker; returns: MacroWorkerReturns };
  }
  interface View {
  /** Requests the action record.create: create a record of any type. Custom fields are named custom_<id>. */
  recordCreate(args: RecordCreateArgs): Action;
  /** Asks for record.create at once, and waits for the result. */
  recordCreateNow(args: RecordCreateArgs): Record<string, Value>;
  /** Requests the action record.update: change fields of a record. Custom fields are named custom_<id>. */
  recordUpdate(args: RecordUpdateArgs): Action;
  /** Asks for record.update at once, and waits for the result. */
  recordUpdateNow(args: RecordUpdateArgs): Record<string, Value>;
  /** Requests the action record.upsert: change the one record a query finds, or create it. */
  recordUpsert(args: RecordUpsertArgs): Action;
  /** Asks for record.upsert at once, and waits for the result. */
  recordUpsertNow(args: RecordUpsertArgs): Record<string, Value>;
  /** Requests the action record.delete: delete a record. */
  recordDelete(args: RecordDeleteArgs): Action;
  /** Asks record.get: load a record; null when it does not exist. */
  recordGet(args: RecordGetArgs): Record<string, Value>;
  /** Asks record.search: find records. */
  recordSearch(args: RecordSearchArgs): RecordPage;
  /** Asks links.get: list the records of one type that are linked to a record. */
  linksGet(args: LinksGetArgs): Array<number>;
  /** Requests the action links.set: link a record to others, or unlink it. */
  linksSet(args: LinksSetArgs): Action;
  /** Requests the action add_watchers: make workers watch a record. */
  addWatchers(args: AddWatchersArgs): Action;
  /** Requests the action attachment.create: create a file. */
  attachmentCreate(args: AttachmentCreateArgs): Action;
  /** Asks for attachment.create at once, and waits for the result. */
  attachmentCreateNow(args: AttachmentCreateArgs): Record<string, Value>;
  /** Requests the action calendar_event.create: create a calendar event. */
  calendarEventCreate(args: CalendarEventCreateArgs): Action;
  /** Asks for calendar_event.create at once, and waits for the result. */
  calendarEventCreateNow(args: CalendarEventCreateArgs): Record<string, Value>;
  /** Requests the action call.create: log a phone call. */
  callCreate(args: CallCreateArgs): Action;
  /** Asks for call.create at once, and waits for the result. */
  callCreateNow(args: CallCreateArgs): Record<string, Value>;
  /** Requests the action comment.create: comment on a record. */
  commentCreate(args: CommentCreateArgs): Action;
  /** Requests the action domain.create: create a domain. */
  domainCreate(args: DomainCreateArgs): Action;
  /** Requests the action notification.create: notify workers. */
  notificationCreate(args: NotificationCreateArgs): Action;
  /** Requests the action opportunity.create: create an opportunity. */
  opportunityCreate(args: OpportunityCreateArgs): Action;
  /** Requests the action reminder.create: create a reminder. */
  reminderCreate(args: ReminderCreateArgs): Action;
  /** Asks for reminder.create at once, and waits for the result. */
  reminderCreateNow(args: ReminderCreateArgs): Record<string, Value>;
  /** Requests the action server.create: create a server. */
  serverCreate(args: ServerCreateArgs): Action;
  /** Requests the action task.create: create a task. */
  taskCreate(args: TaskCreateArgs): Action;
  /** Asks for task.create at once, and waits for the result. */
  taskCreateNow(args: TaskCreateArgs): Record<string, Value>;
  /** Requests the action ticket.create: create a ticket without sending mail. */
  ticketCreate(args: TicketCreateArgs): Action;
  /** Asks for ticket.create at once, and waits for the result. */
  ticketCreateNow(args: TicketCreateArgs): Record<string, Value>;
  /** Requests the action mail.send: send a message outside of any ticket. */
  mailSend(args: MailSendArgs): Action;
  /** Asks mail.parse: let the mail parser take in a message, as if it had arrived. */
  mailParse(args: MailParseArgs): number;
  /** Asks http.request: call a URL. A status of 400 and above is an answer, not an error. */
  httpRequest(args: HTTPRequestArgs): HTTPResponse;
  /** Asks aws.presign_url: sign a URL of Amazon Web Services. */
  awsPresignURL(args: AWSPresignURLArgs): string;
  /** Asks pgp.encrypt: encrypt a text for public keys. */
  pgpEncrypt(args: PGPEncryptArgs): string;
  /** Asks behavior.run: run another behavior on a record, and get its result. */
  behaviorRun(args: BehaviorRunArgs): Record<string, Value>;
  /** Requests the action behavior.schedule: plan a run of a behavior on a record. */
  behaviorSchedule(args: BehaviorScheduleArgs): Action;
  /** Requests the action behavior.unschedule: drop the planned runs of a behavior on a record. */
  behaviorUnschedule(args: BehaviorUnscheduleArgs): Action;
  /** Requests the action interaction.schedule: let an interaction pop up for a worker. */
  interactionSchedule(args: InteractionScheduleArgs): Action;
  /** Asks automation.run: run automations of the host with the dictionary as input. */
  automationRun(args: AutomationRunArgs): Record<string, Value>;
  /** Asks storage.get: read what the bot stored; null when there is nothing. */
  storageGet(args: StorageGetArgs): Value;
  /** Requests the action storage.set: store something for the bot. */
  storageSet(args: StorageSetArgs): Action;
  /** Requests the action package.import: import a package. For administrators' bots. */
  packageImport(args: PackageImportArgs): Action;
  /** Asks for package.import at once, and waits for the result. */
  packageImportNow(args: PackageImportArgs): Record<string, Value>;
  /** Asks data.query: run a data query. */
  dataQuery(args: DataQueryArgs): Value;
  /** Asks classifier.predict: classify a text. */
  classifierPredict(args: ClassifierPredictArgs): Record<string, Value>;
  /** Asks calendar.elapsed: measure the open time of a calendar between two dates. */
  calendarElapsed(args: CalendarElapsedArgs): number;
  /** Asks worklist.metric: sum up the records a query finds. */
  worklistMetric(args: WorklistMetricArgs): number;
  /** Asks snippet.render: render a snippet for a record. */
  snippetRender(args: SnippetRenderArgs): string;
  }
}
