// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// Address is the view of a record of type address.
type Address struct{ View }

// Ref points to the record.
func (r Address) Ref() Ref { return r.View.Ref("address") }

// Context gives _context: type of the record as the host writes it.
func (r Address) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Address) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Address) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Address) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Address) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Address) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Address) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Address) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Address) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Address) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Address) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Address) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Address) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Address) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ImageURL gives _image_url: its picture.
func (r Address) ImageURL() string { return r.View.Text("_image_url") }

// Address gives address: email address.
func (r Address) Address() string { return r.View.Text("address") }

// CreatedAt gives created_at: creation time.
func (r Address) CreatedAt() Date { return r.View.Date("created_at") }

// Email gives email: email address (alias).
func (r Address) Email() string { return r.View.Text("email") }

// FullName gives full_name: full name.
func (r Address) FullName() string { return r.View.Text("full_name") }

// Host gives host: domain part.
func (r Address) Host() string { return r.View.Text("host") }

// IsBanned gives is_banned: sender is blocked.
func (r Address) IsBanned() bool { return r.View.Bool("is_banned") }

// IsContact gives is_contact: belongs to a contact.
func (r Address) IsContact() bool { return r.View.Bool("is_contact") }

// IsDefunct gives is_defunct: address bounces.
func (r Address) IsDefunct() bool { return r.View.Bool("is_defunct") }

// IsTrusted gives is_trusted: trusted sender.
func (r Address) IsTrusted() bool { return r.View.Bool("is_trusted") }

// NumNonspam gives num_nonspam: ham trainings.
func (r Address) NumNonspam() int64 { return r.View.Int("num_nonspam") }

// NumSpam gives num_spam: spam trainings.
func (r Address) NumSpam() int64 { return r.View.Int("num_spam") }

// Updated gives updated: last change.
func (r Address) Updated() Date { return r.View.Date("updated") }

// LastRecipientMessage gives last_recipient_message: latest message sent to
// them (lazy).
func (r Address) LastRecipientMessage() AnyRecord {
	return AnyRecord{r.View.Within("last_recipient_message")}
}

// LastSenderMessage gives last_sender_message: latest message they sent (lazy).
func (r Address) LastSenderMessage() AnyRecord {
	return AnyRecord{r.View.Within("last_sender_message")}
}

// Contact gives the record behind contact_.
func (r Address) Contact() Contact { return Contact{r.View.Linked("contact_")} }

// MailTransport gives the record behind mail_transport_.
func (r Address) MailTransport() MailTransport {
	return MailTransport{r.View.Linked("mail_transport_")}
}

// Org gives the record behind org_.
func (r Address) Org() Org { return Org{r.View.Linked("org_")} }

// Worker gives the record behind worker_.
func (r Address) Worker() Worker { return Worker{r.View.Linked("worker_")} }

// App is the view of a record of type app.
type App struct{ View }

// Ref points to the record.
func (r App) Ref() Ref { return r.View.Ref("app") }

// Context gives _context: record type id.
func (r App) Context() string { return r.View.Text("_context") }

// Type gives _type: record type alias.
func (r App) Type() string { return r.View.Text("_type") }

// Label gives _label: display label.
func (r App) Label() string { return r.View.Text("_label") }

// Name gives name: name.
func (r App) Name() string { return r.View.Text("name") }

// Attachment is the view of a record of type attachment.
type Attachment struct{ View }

// Ref points to the record.
func (r Attachment) Ref() Ref { return r.View.Ref("attachment") }

// Context gives _context: type of the record as the host writes it.
func (r Attachment) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Attachment) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Attachment) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Attachment) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: profile URL (since 10.4.10).
func (r Attachment) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Attachment) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Attachment) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Attachment) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Attachment) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Attachment) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Attachment) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Attachment) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Attachment) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// MIMEType gives mime_type: MIME type.
func (r Attachment) MIMEType() string { return r.View.Text("mime_type") }

// Name gives name: name.
func (r Attachment) Name() string { return r.View.Text("name") }

// Size gives size: size.
func (r Attachment) Size() int64 { return r.View.Int("size") }

// StorageExtension gives storage_extension: storage engine.
func (r Attachment) StorageExtension() string { return r.View.Text("storage_extension") }

// StorageKey gives storage_key: storage key.
func (r Attachment) StorageKey() string { return r.View.Text("storage_key") }

// StorageSHA1Hash gives storage_sha1hash: content hash.
func (r Attachment) StorageSHA1Hash() string { return r.View.Text("storage_sha1hash") }

// Updated gives updated: last change.
func (r Attachment) Updated() Date { return r.View.Date("updated") }

// URLDownload gives url_download: download URL (since 10.4.10).
func (r Attachment) URLDownload() string { return r.View.Text("url_download") }

// Behavior is the view of a record of type behavior.
type Behavior struct{ View }

// Ref points to the record.
func (r Behavior) Ref() Ref { return r.View.Ref("behavior") }

// Context gives _context: type of the record as the host writes it.
func (r Behavior) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Behavior) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Behavior) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Behavior) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Behavior) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Behavior) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Behavior) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Behavior) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Behavior) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Behavior) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Behavior) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Behavior) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Behavior) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Behavior) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// EventPoint gives event_point: event id.
func (r Behavior) EventPoint() string { return r.View.Text("event_point") }

// EventPointName gives event_point_name: event name.
func (r Behavior) EventPointName() string { return r.View.Text("event_point_name") }

// IsDisabled gives is_disabled: switched off.
func (r Behavior) IsDisabled() bool { return r.View.Bool("is_disabled") }

// IsPrivate gives is_private: private flag.
func (r Behavior) IsPrivate() bool { return r.View.Bool("is_private") }

// Name gives name: name.
func (r Behavior) Name() string { return r.View.Text("name") }

// Priority gives priority: 1-99, lower runs first.
func (r Behavior) Priority() int64 { return r.View.Int("priority") }

// UpdatedAt gives updated_at: last change.
func (r Behavior) UpdatedAt() Date { return r.View.Date("updated_at") }

// URI gives uri: unique alias.
func (r Behavior) URI() string { return r.View.Text("uri") }

// Variables gives variables: declared variables.
func (r Behavior) Variables() abi.Value { return r.View.Get("variables") }

// Bot gives the record behind bot_.
func (r Behavior) Bot() Bot { return Bot{r.View.Linked("bot_")} }

// Bot is the view of a record of type bot.
type Bot struct{ View }

// Ref points to the record.
func (r Bot) Ref() Ref { return r.View.Ref("bot") }

// Context gives _context: type of the record as the host writes it.
func (r Bot) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Bot) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Bot) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Bot) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Bot) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Bot) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Bot) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Bot) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Bot) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Bot) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Bot) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Bot) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Bot) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Bot) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ImageURL gives _image_url: its picture.
func (r Bot) ImageURL() string { return r.View.Text("_image_url") }

// Config gives config: free-form settings of the bot.
func (r Bot) Config() abi.Value { return r.View.Get("config") }

// CreatedAt gives created_at: creation time.
func (r Bot) CreatedAt() Date { return r.View.Date("created_at") }

// IsDisabled gives is_disabled: switched off.
func (r Bot) IsDisabled() bool { return r.View.Bool("is_disabled") }

// MentionName gives mention_name: @mention nickname.
func (r Bot) MentionName() string { return r.View.Text("mention_name") }

// Name gives name: name.
func (r Bot) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r Bot) UpdatedAt() Date { return r.View.Date("updated_at") }

// Behaviors gives behaviors: behaviors (lazy).
func (r Bot) Behaviors() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "behaviors") }

// Owner gives the record behind owner_.
func (r Bot) Owner() AnyRecord { return AnyRecord{r.View.Linked("owner_")} }

// Bucket is the view of a record of type bucket.
type Bucket struct{ View }

// Ref points to the record.
func (r Bucket) Ref() Ref { return r.View.Ref("bucket") }

// Context gives _context: type of the record as the host writes it.
func (r Bucket) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Bucket) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Bucket) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Bucket) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Bucket) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Bucket) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Bucket) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Bucket) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Bucket) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Bucket) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Bucket) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Bucket) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Bucket) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// IsDefault gives is_default: default one.
func (r Bucket) IsDefault() bool { return r.View.Bool("is_default") }

// Name gives name: name.
func (r Bucket) Name() string { return r.View.Text("name") }

// ReplyPersonal gives reply_personal: sender display name.
func (r Bucket) ReplyPersonal() string { return r.View.Text("reply_personal") }

// UpdatedAt gives updated_at: last change.
func (r Bucket) UpdatedAt() Date { return r.View.Date("updated_at") }

// Group gives the record behind group_.
func (r Bucket) Group() Group { return Group{r.View.Linked("group_")} }

// ReplyHTMLTemplate gives the record behind reply_html_template_.
func (r Bucket) ReplyHTMLTemplate() HTMLTemplate {
	return HTMLTemplate{r.View.Linked("reply_html_template_")}
}

// ReplySignature gives the record behind reply_signature_.
func (r Bucket) ReplySignature() EmailSignature {
	return EmailSignature{r.View.Linked("reply_signature_")}
}

// ReplySigningKey gives the record behind reply_signing_key_.
func (r Bucket) ReplySigningKey() GPGPrivateKey {
	return GPGPrivateKey{r.View.Linked("reply_signing_key_")}
}

// Replyto gives the record behind replyto_.
func (r Bucket) Replyto() Address { return Address{r.View.Linked("replyto_")} }

// Calendar is the view of a record of type calendar.
type Calendar struct{ View }

// Ref points to the record.
func (r Calendar) Ref() Ref { return r.View.Ref("calendar") }

// Context gives _context: type of the record as the host writes it.
func (r Calendar) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Calendar) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Calendar) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Calendar) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Calendar) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Calendar) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Calendar) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Calendar) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Calendar) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Calendar) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Calendar) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Calendar) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Calendar) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Calendar) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Name gives name: name.
func (r Calendar) Name() string { return r.View.Text("name") }

// Timezone gives timezone: time zone (since 10.4.10).
func (r Calendar) Timezone() string { return r.View.Text("timezone") }

// UpdatedAt gives updated_at: last change.
func (r Calendar) UpdatedAt() Date { return r.View.Date("updated_at") }

// Scope gives scope: calendar window (lazy).
func (r Calendar) Scope() abi.Value { return r.View.Get("scope") }

// Weeks gives weeks: weeks of the window (lazy).
func (r Calendar) Weeks() abi.Value { return r.View.Get("weeks") }

// Events gives events: events of the window (lazy).
func (r Calendar) Events() abi.Value { return r.View.Get("events") }

// EventsOccluded gives events_occluded: events hidden by others (lazy).
func (r Calendar) EventsOccluded() abi.Value { return r.View.Get("events_occluded") }

// WeeksEvents gives weeks_events: events by week (lazy).
func (r Calendar) WeeksEvents() abi.Value { return r.View.Get("weeks_events") }

// WeeksEventsOccluded gives weeks_events_occluded: hidden events by week
// (lazy).
func (r Calendar) WeeksEventsOccluded() abi.Value { return r.View.Get("weeks_events_occluded") }

// Owner gives the record behind owner_.
func (r Calendar) Owner() AnyRecord { return AnyRecord{r.View.Linked("owner_")} }

// CalendarEvent is the view of a record of type calendar_event.
type CalendarEvent struct{ View }

// Ref points to the record.
func (r CalendarEvent) Ref() Ref { return r.View.Ref("calendar_event") }

// Context gives _context: type of the record as the host writes it.
func (r CalendarEvent) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r CalendarEvent) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r CalendarEvent) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r CalendarEvent) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r CalendarEvent) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r CalendarEvent) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r CalendarEvent) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r CalendarEvent) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r CalendarEvent) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r CalendarEvent) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r CalendarEvent) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r CalendarEvent) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r CalendarEvent) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r CalendarEvent) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// DateEnd gives date_end: end time.
func (r CalendarEvent) DateEnd() Date { return r.View.Date("date_end") }

// DateStart gives date_start: start time.
func (r CalendarEvent) DateStart() Date { return r.View.Date("date_start") }

// IsAvailable gives is_available: free or busy.
func (r CalendarEvent) IsAvailable() bool { return r.View.Bool("is_available") }

// Name gives name: name.
func (r CalendarEvent) Name() string { return r.View.Text("name") }

// Calendar gives the record behind calendar_.
func (r CalendarEvent) Calendar() Calendar { return Calendar{r.View.Linked("calendar_")} }

// Call is the view of a record of type call.
type Call struct{ View }

// Ref points to the record.
func (r Call) Ref() Ref { return r.View.Ref("call") }

// Context gives _context: type of the record as the host writes it.
func (r Call) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Call) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Call) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Call) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Call) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Call) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Call) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Call) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Call) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Call) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Call) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Call) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Call) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Call) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Created gives created: creation time.
func (r Call) Created() Date { return r.View.Date("created") }

// IsClosed gives is_closed: closed flag.
func (r Call) IsClosed() bool { return r.View.Bool("is_closed") }

// IsOutgoing gives is_outgoing: outbound.
func (r Call) IsOutgoing() bool { return r.View.Bool("is_outgoing") }

// Phone gives phone: phone number.
func (r Call) Phone() string { return r.View.Text("phone") }

// Subject gives subject: subject line.
func (r Call) Subject() string { return r.View.Text("subject") }

// Updated gives updated: last change.
func (r Call) Updated() Date { return r.View.Date("updated") }

// Comment is the view of a record of type comment.
type Comment struct{ View }

// Ref points to the record.
func (r Comment) Ref() Ref { return r.View.Ref("comment") }

// Context gives _context: type of the record as the host writes it.
func (r Comment) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Comment) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Comment) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Comment) ID() ID { return r.View.ID("id") }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Comment) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Comment) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Comment) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Custom gives custom_: every custom field (lazy).
func (r Comment) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Comment) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Attachments gives attachments: its files (lazy).
func (r Comment) Attachments() ViewList[Attachment] { return Views[Attachment](r.View, "attachments") }

// Comment gives comment: text of the comment.
func (r Comment) Comment() string { return r.View.Text("comment") }

// Created gives created: creation time.
func (r Comment) Created() Date { return r.View.Date("created") }

// IsMarkdown gives is_markdown: text is Markdown.
func (r Comment) IsMarkdown() bool { return r.View.Bool("is_markdown") }

// IsPinned gives is_pinned: pinned to the top (since 10.4.10).
func (r Comment) IsPinned() bool { return r.View.Bool("is_pinned") }

// Author gives the record behind author_.
func (r Comment) Author() AnyRecord { return AnyRecord{r.View.Linked("author_")} }

// Target gives the record behind target_.
func (r Comment) Target() AnyRecord { return AnyRecord{r.View.Linked("target_")} }

// ConnectedAccount is the view of a record of type connected_account.
type ConnectedAccount struct{ View }

// Ref points to the record.
func (r ConnectedAccount) Ref() Ref { return r.View.Ref("connected_account") }

// Context gives _context: type of the record as the host writes it.
func (r ConnectedAccount) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r ConnectedAccount) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r ConnectedAccount) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r ConnectedAccount) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r ConnectedAccount) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r ConnectedAccount) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r ConnectedAccount) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r ConnectedAccount) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r ConnectedAccount) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r ConnectedAccount) CustomByID(id ID) abi.Value {
	return r.View.Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r ConnectedAccount) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r ConnectedAccount) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r ConnectedAccount) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Name gives name: name.
func (r ConnectedAccount) Name() string { return r.View.Text("name") }

// Service gives service: service name.
func (r ConnectedAccount) Service() string { return r.View.Text("service") }

// UpdatedAt gives updated_at: last change.
func (r ConnectedAccount) UpdatedAt() Date { return r.View.Date("updated_at") }

// URI gives uri: unique alias (since 10.4.10).
func (r ConnectedAccount) URI() string { return r.View.Text("uri") }

// Owner gives the record behind owner_.
func (r ConnectedAccount) Owner() AnyRecord { return AnyRecord{r.View.Linked("owner_")} }

// ServiceRecord gives the record behind service_.
func (r ConnectedAccount) ServiceRecord() ConnectedService {
	return ConnectedService{r.View.Linked("service_")}
}

// ConnectedService is the view of a record of type connected_service.
type ConnectedService struct{ View }

// Ref points to the record.
func (r ConnectedService) Ref() Ref { return r.View.Ref("connected_service") }

// Context gives _context: type of the record as the host writes it.
func (r ConnectedService) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r ConnectedService) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r ConnectedService) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r ConnectedService) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r ConnectedService) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r ConnectedService) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r ConnectedService) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r ConnectedService) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r ConnectedService) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r ConnectedService) CustomByID(id ID) abi.Value {
	return r.View.Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r ConnectedService) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r ConnectedService) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r ConnectedService) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ExtensionID gives extension_id: extension id.
func (r ConnectedService) ExtensionID() string { return r.View.Text("extension_id") }

// ExtensionName gives extension_name: extension name (since 10.4.10).
func (r ConnectedService) ExtensionName() string { return r.View.Text("extension_name") }

// Name gives name: name.
func (r ConnectedService) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r ConnectedService) UpdatedAt() Date { return r.View.Date("updated_at") }

// URI gives uri: unique alias.
func (r ConnectedService) URI() string { return r.View.Text("uri") }

// Contact is the view of a record of type contact.
type Contact struct{ View }

// Ref points to the record.
func (r Contact) Ref() Ref { return r.View.Ref("contact") }

// Context gives _context: type of the record as the host writes it.
func (r Contact) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Contact) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Contact) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Contact) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Contact) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Contact) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Contact) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Contact) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Contact) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Contact) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Contact) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Contact) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Contact) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Contact) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ImageURL gives _image_url: its picture.
func (r Contact) ImageURL() string { return r.View.Text("_image_url") }

// Dob gives dob: birthday.
func (r Contact) Dob() string { return r.View.Text("dob") }

// FirstName gives first_name: given name.
func (r Contact) FirstName() string { return r.View.Text("first_name") }

// Gender gives gender: gender code.
func (r Contact) Gender() string { return r.View.Text("gender") }

// Language gives language: language code.
func (r Contact) Language() string { return r.View.Text("language") }

// LastLoginAt gives last_login_at: last login.
func (r Contact) LastLoginAt() Date { return r.View.Date("last_login_at") }

// LastName gives last_name: family name.
func (r Contact) LastName() string { return r.View.Text("last_name") }

// Location gives location: location.
func (r Contact) Location() string { return r.View.Text("location") }

// Mobile gives mobile: mobile number.
func (r Contact) Mobile() string { return r.View.Text("mobile") }

// Name gives name: name.
func (r Contact) Name() string { return r.View.Text("name") }

// Phone gives phone: phone number.
func (r Contact) Phone() string { return r.View.Text("phone") }

// Timezone gives timezone: time zone.
func (r Contact) Timezone() string { return r.View.Text("timezone") }

// Title gives title: title.
func (r Contact) Title() string { return r.View.Text("title") }

// UpdatedAt gives updated_at: last change.
func (r Contact) UpdatedAt() Date { return r.View.Date("updated_at") }

// Username gives username: login name.
func (r Contact) Username() string { return r.View.Text("username") }

// Emails gives emails: email addresses (lazy).
func (r Contact) Emails() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "emails") }

// LastRecipientMessage gives last_recipient_message: latest message sent to
// them (lazy).
func (r Contact) LastRecipientMessage() AnyRecord {
	return AnyRecord{r.View.Within("last_recipient_message")}
}

// LastSenderMessage gives last_sender_message: latest message they sent (lazy).
func (r Contact) LastSenderMessage() AnyRecord {
	return AnyRecord{r.View.Within("last_sender_message")}
}

// Email gives the record behind email_.
func (r Contact) Email() Address { return Address{r.View.Linked("email_")} }

// Org gives the record behind org_.
func (r Contact) Org() Org { return Org{r.View.Linked("org_")} }

// Currency is the view of a record of type currency.
type Currency struct{ View }

// Ref points to the record.
func (r Currency) Ref() Ref { return r.View.Ref("currency") }

// Context gives _context: type of the record as the host writes it.
func (r Currency) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Currency) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Currency) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Currency) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Currency) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Currency) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Currency) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Currency) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Currency) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Currency) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Currency) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Currency) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Currency) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Currency) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Code gives code: ISO-like code.
func (r Currency) Code() string { return r.View.Text("code") }

// DecimalAt gives decimal_at: number of decimals.
func (r Currency) DecimalAt() int64 { return r.View.Int("decimal_at") }

// IsDefault gives is_default: default one.
func (r Currency) IsDefault() bool { return r.View.Bool("is_default") }

// Name gives name: name.
func (r Currency) Name() string { return r.View.Text("name") }

// NamePlural gives name_plural: plural name.
func (r Currency) NamePlural() string { return r.View.Text("name_plural") }

// Symbol gives symbol: symbol.
func (r Currency) Symbol() string { return r.View.Text("symbol") }

// UpdatedAt gives updated_at: last change.
func (r Currency) UpdatedAt() Date { return r.View.Date("updated_at") }

// Domain is the view of a record of type domain.
type Domain struct{ View }

// Ref points to the record.
func (r Domain) Ref() Ref { return r.View.Ref("domain") }

// Context gives _context: type of the record as the host writes it.
func (r Domain) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Domain) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Domain) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Domain) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Domain) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Domain) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Domain) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Domain) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Domain) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Domain) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Domain) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Domain) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Domain) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Domain) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ContactsList gives contacts_list: contact emails as text (lazy).
func (r Domain) ContactsList() string { return r.View.Text("contacts_list") }

// Created gives created: creation time.
func (r Domain) Created() Date { return r.View.Date("created") }

// Name gives name: name.
func (r Domain) Name() string { return r.View.Text("name") }

// Updated gives updated: last change.
func (r Domain) Updated() Date { return r.View.Date("updated") }

// Contacts gives contacts: contacts (lazy).
func (r Domain) Contacts() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "contacts") }

// Server gives the record behind server_.
func (r Domain) Server() Server { return Server{r.View.Linked("server_")} }

// EmailSignature is the view of a record of type email_signature.
type EmailSignature struct{ View }

// Ref points to the record.
func (r EmailSignature) Ref() Ref { return r.View.Ref("email_signature") }

// Context gives _context: type of the record as the host writes it.
func (r EmailSignature) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r EmailSignature) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r EmailSignature) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r EmailSignature) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r EmailSignature) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r EmailSignature) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r EmailSignature) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r EmailSignature) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r EmailSignature) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r EmailSignature) CustomByID(id ID) abi.Value {
	return r.View.Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r EmailSignature) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r EmailSignature) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r EmailSignature) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (r EmailSignature) Attachments() ViewList[Attachment] {
	return Views[Attachment](r.View, "attachments")
}

// Name gives name: name.
func (r EmailSignature) Name() string { return r.View.Text("name") }

// Signature gives signature: text signature.
func (r EmailSignature) Signature() string { return r.View.Text("signature") }

// SignatureHTML gives signature_html: HTML signature.
func (r EmailSignature) SignatureHTML() string { return r.View.Text("signature_html") }

// UpdatedAt gives updated_at: last change.
func (r EmailSignature) UpdatedAt() Date { return r.View.Date("updated_at") }

// IsDefault gives is_default: default one (until 9.6.8).
func (r EmailSignature) IsDefault() bool { return r.View.Bool("is_default") }

// Owner gives the record behind owner_.
func (r EmailSignature) Owner() AnyRecord { return AnyRecord{r.View.Linked("owner_")} }

// Feed is the view of a record of type feed.
type Feed struct{ View }

// Ref points to the record.
func (r Feed) Ref() Ref { return r.View.Ref("feed") }

// Context gives _context: type of the record as the host writes it.
func (r Feed) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Feed) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Feed) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Feed) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: profile URL (since 10.4.10).
func (r Feed) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Feed) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Feed) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Feed) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Feed) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Feed) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Feed) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Feed) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Feed) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Feed) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Name gives name: name.
func (r Feed) Name() string { return r.View.Text("name") }

// URL gives url: URL.
func (r Feed) URL() string { return r.View.Text("url") }

// FeedItem is the view of a record of type feed_item.
type FeedItem struct{ View }

// Ref points to the record.
func (r FeedItem) Ref() Ref { return r.View.Ref("feed_item") }

// Context gives _context: type of the record as the host writes it.
func (r FeedItem) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r FeedItem) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r FeedItem) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r FeedItem) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r FeedItem) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r FeedItem) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r FeedItem) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r FeedItem) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r FeedItem) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r FeedItem) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r FeedItem) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r FeedItem) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r FeedItem) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r FeedItem) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// CreatedAt gives created_at: creation time.
func (r FeedItem) CreatedAt() Date { return r.View.Date("created_at") }

// Guid gives guid: external unique id.
func (r FeedItem) Guid() string { return r.View.Text("guid") }

// IsClosed gives is_closed: closed flag.
func (r FeedItem) IsClosed() bool { return r.View.Bool("is_closed") }

// Title gives title: title.
func (r FeedItem) Title() string { return r.View.Text("title") }

// URL gives url: URL.
func (r FeedItem) URL() string { return r.View.Text("url") }

// Feed gives the record behind feed_.
func (r FeedItem) Feed() Feed { return Feed{r.View.Linked("feed_")} }

// GPGPrivateKey is the view of a record of type gpg_private_key.
type GPGPrivateKey struct{ View }

// Ref points to the record.
func (r GPGPrivateKey) Ref() Ref { return r.View.Ref("gpg_private_key") }

// Context gives _context: type of the record as the host writes it.
func (r GPGPrivateKey) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r GPGPrivateKey) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r GPGPrivateKey) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r GPGPrivateKey) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r GPGPrivateKey) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r GPGPrivateKey) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r GPGPrivateKey) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r GPGPrivateKey) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r GPGPrivateKey) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r GPGPrivateKey) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r GPGPrivateKey) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r GPGPrivateKey) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r GPGPrivateKey) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r GPGPrivateKey) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Name gives name: name.
func (r GPGPrivateKey) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r GPGPrivateKey) UpdatedAt() Date { return r.View.Date("updated_at") }

// Group is the view of a record of type group.
type Group struct{ View }

// Ref points to the record.
func (r Group) Ref() Ref { return r.View.Ref("group") }

// Context gives _context: type of the record as the host writes it.
func (r Group) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Group) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Group) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Group) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Group) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Group) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Group) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Group) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Group) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Group) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Group) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Group) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Group) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ImageURL gives _image_url: its picture.
func (r Group) ImageURL() string { return r.View.Text("_image_url") }

// Created gives created: creation time.
func (r Group) Created() Date { return r.View.Date("created") }

// IsDefault gives is_default: default one.
func (r Group) IsDefault() bool { return r.View.Bool("is_default") }

// IsPrivate gives is_private: private flag.
func (r Group) IsPrivate() bool { return r.View.Bool("is_private") }

// Name gives name: name.
func (r Group) Name() string { return r.View.Text("name") }

// ReplyPersonal gives reply_personal: sender display name.
func (r Group) ReplyPersonal() string { return r.View.Text("reply_personal") }

// Updated gives updated: last change.
func (r Group) Updated() Date { return r.View.Date("updated") }

// Buckets gives buckets: buckets (lazy).
func (r Group) Buckets() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "buckets") }

// Members gives members: members (lazy).
func (r Group) Members() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "members") }

// ReplyHTMLTemplate gives the record behind reply_html_template_.
func (r Group) ReplyHTMLTemplate() HTMLTemplate {
	return HTMLTemplate{r.View.Linked("reply_html_template_")}
}

// ReplySignature gives the record behind reply_signature_.
func (r Group) ReplySignature() EmailSignature {
	return EmailSignature{r.View.Linked("reply_signature_")}
}

// ReplySigningKey gives the record behind reply_signing_key_.
func (r Group) ReplySigningKey() GPGPrivateKey {
	return GPGPrivateKey{r.View.Linked("reply_signing_key_")}
}

// Replyto gives the record behind replyto_.
func (r Group) Replyto() Address { return Address{r.View.Linked("replyto_")} }

// DefaultBucket gives the record behind default_bucket_.
func (r Group) DefaultBucket() Bucket { return Bucket{r.View.Linked("default_bucket_")} }

// HTMLTemplate is the view of a record of type html_template.
type HTMLTemplate struct{ View }

// Ref points to the record.
func (r HTMLTemplate) Ref() Ref { return r.View.Ref("html_template") }

// Context gives _context: type of the record as the host writes it.
func (r HTMLTemplate) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r HTMLTemplate) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r HTMLTemplate) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r HTMLTemplate) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r HTMLTemplate) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r HTMLTemplate) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r HTMLTemplate) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r HTMLTemplate) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r HTMLTemplate) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r HTMLTemplate) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r HTMLTemplate) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r HTMLTemplate) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r HTMLTemplate) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (r HTMLTemplate) Attachments() ViewList[Attachment] {
	return Views[Attachment](r.View, "attachments")
}

// Content gives content: body text.
func (r HTMLTemplate) Content() string { return r.View.Text("content") }

// Name gives name: name.
func (r HTMLTemplate) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r HTMLTemplate) UpdatedAt() Date { return r.View.Date("updated_at") }

// Signature gives the record behind signature_.
func (r HTMLTemplate) Signature() EmailSignature { return EmailSignature{r.View.Linked("signature_")} }

// JiraIssue is the view of a record of type jira_issue.
type JiraIssue struct{ View }

// Ref points to the record.
func (r JiraIssue) Ref() Ref { return r.View.Ref("jira_issue") }

// Context gives _context: type of the record as the host writes it.
func (r JiraIssue) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r JiraIssue) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r JiraIssue) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r JiraIssue) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r JiraIssue) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r JiraIssue) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r JiraIssue) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r JiraIssue) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r JiraIssue) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r JiraIssue) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r JiraIssue) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r JiraIssue) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r JiraIssue) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r JiraIssue) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Created gives created: creation time.
func (r JiraIssue) Created() Date { return r.View.Date("created") }

// Description gives description: long text (lazy).
func (r JiraIssue) Description() string { return r.View.Text("description") }

// JiraID gives jira_id: remote id.
func (r JiraIssue) JiraID() string { return r.View.Text("jira_id") }

// JiraKey gives jira_key: remote key.
func (r JiraIssue) JiraKey() string { return r.View.Text("jira_key") }

// JiraProjectID gives jira_project_id: remote project id.
func (r JiraIssue) JiraProjectID() string { return r.View.Text("jira_project_id") }

// JiraStatus gives jira_status: remote status.
func (r JiraIssue) JiraStatus() string { return r.View.Text("jira_status") }

// JiraType gives jira_type: remote issue type.
func (r JiraIssue) JiraType() string { return r.View.Text("jira_type") }

// JiraVersions gives jira_versions: remote versions.
func (r JiraIssue) JiraVersions() string { return r.View.Text("jira_versions") }

// Summary gives summary: short text.
func (r JiraIssue) Summary() string { return r.View.Text("summary") }

// Updated gives updated: last change.
func (r JiraIssue) Updated() Date { return r.View.Date("updated") }

// Discussion gives discussion: comments from the remote side (lazy).
func (r JiraIssue) Discussion() abi.Value { return r.View.Get("discussion") }

// Project gives the record behind project_.
func (r JiraIssue) Project() JiraProject { return JiraProject{r.View.Linked("project_")} }

// JiraProject is the view of a record of type jira_project.
type JiraProject struct{ View }

// Ref points to the record.
func (r JiraProject) Ref() Ref { return r.View.Ref("jira_project") }

// Context gives _context: type of the record as the host writes it.
func (r JiraProject) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r JiraProject) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r JiraProject) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r JiraProject) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r JiraProject) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r JiraProject) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r JiraProject) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r JiraProject) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r JiraProject) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r JiraProject) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r JiraProject) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r JiraProject) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r JiraProject) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r JiraProject) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// JiraKey gives jira_key: remote key.
func (r JiraProject) JiraKey() string { return r.View.Text("jira_key") }

// LastCheckedAt gives last_checked_at: last poll.
func (r JiraProject) LastCheckedAt() Date { return r.View.Date("last_checked_at") }

// LastSyncedAt gives last_synced_at: last sync.
func (r JiraProject) LastSyncedAt() Date { return r.View.Date("last_synced_at") }

// Name gives name: name.
func (r JiraProject) Name() string { return r.View.Text("name") }

// URL gives url: URL.
func (r JiraProject) URL() string { return r.View.Text("url") }

// ConnectedAccount gives the record behind connected_account_.
func (r JiraProject) ConnectedAccount() ConnectedAccount {
	return ConnectedAccount{r.View.Linked("connected_account_")}
}

// KBArticle is the view of a record of type kb_article.
type KBArticle struct{ View }

// Ref points to the record.
func (r KBArticle) Ref() Ref { return r.View.Ref("kb_article") }

// Context gives _context: type of the record as the host writes it.
func (r KBArticle) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r KBArticle) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r KBArticle) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r KBArticle) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r KBArticle) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r KBArticle) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r KBArticle) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r KBArticle) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r KBArticle) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r KBArticle) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r KBArticle) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r KBArticle) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r KBArticle) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r KBArticle) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Attachments gives attachments: its files (lazy).
func (r KBArticle) Attachments() ViewList[Attachment] {
	return Views[Attachment](r.View, "attachments")
}

// Content gives content: body text.
func (r KBArticle) Content() string { return r.View.Text("content") }

// Format gives format: content format.
func (r KBArticle) Format() string { return r.View.Text("format") }

// Title gives title: title.
func (r KBArticle) Title() string { return r.View.Text("title") }

// Updated gives updated: last change.
func (r KBArticle) Updated() Date { return r.View.Date("updated") }

// Views gives views: view count.
func (r KBArticle) Views() int64 { return r.View.Int("views") }

// Categories gives categories: categories (lazy).
func (r KBArticle) Categories() abi.Value { return r.View.Get("categories") }

// MailTransport is the view of a record of type mail_transport.
type MailTransport struct{ View }

// Ref points to the record.
func (r MailTransport) Ref() Ref { return r.View.Ref("mail_transport") }

// Context gives _context: type of the record as the host writes it.
func (r MailTransport) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r MailTransport) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r MailTransport) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r MailTransport) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r MailTransport) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r MailTransport) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r MailTransport) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r MailTransport) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r MailTransport) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r MailTransport) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r MailTransport) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r MailTransport) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r MailTransport) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r MailTransport) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Created gives created: creation time.
func (r MailTransport) Created() Date { return r.View.Date("created") }

// ExtensionID gives extension_id: extension id.
func (r MailTransport) ExtensionID() string { return r.View.Text("extension_id") }

// Name gives name: name.
func (r MailTransport) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r MailTransport) UpdatedAt() Date { return r.View.Date("updated_at") }

// Message is the view of a record of type message.
type Message struct{ View }

// Ref points to the record.
func (r Message) Ref() Ref { return r.View.Ref("message") }

// Context gives _context: type of the record as the host writes it.
func (r Message) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Message) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Message) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Message) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Message) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Message) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Message) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Message) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Message) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Message) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Message) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Message) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Message) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Attachments gives attachments: its files (lazy).
func (r Message) Attachments() ViewList[Attachment] { return Views[Attachment](r.View, "attachments") }

// Content gives content: body text (lazy).
func (r Message) Content() string { return r.View.Text("content") }

// ContentHTML gives content_html: body as HTML (lazy).
func (r Message) ContentHTML() string { return r.View.Text("content_html") }

// Created gives created: creation time.
func (r Message) Created() Date { return r.View.Date("created") }

// HashHeaderMessageID gives hash_header_message_id: hash of the Message-Id.
func (r Message) HashHeaderMessageID() string { return r.View.Text("hash_header_message_id") }

// Headers gives headers: mail headers (lazy).
func (r Message) Headers() TextMap { return r.View.TextMap("headers") }

// HTMLAttachmentID gives html_attachment_id: attachment holding the HTML part.
func (r Message) HTMLAttachmentID() ID { return r.View.ID("html_attachment_id") }

// IsBroadcast gives is_broadcast: sent as broadcast.
func (r Message) IsBroadcast() bool { return r.View.Bool("is_broadcast") }

// IsNotSent gives is_not_sent: saved but not sent.
func (r Message) IsNotSent() bool { return r.View.Bool("is_not_sent") }

// IsOutgoing gives is_outgoing: outbound.
func (r Message) IsOutgoing() bool { return r.View.Bool("is_outgoing") }

// ReplyCc gives reply_cc: computed Cc for a reply (lazy).
func (r Message) ReplyCc() string { return r.View.Text("reply_cc") }

// ReplyTo gives reply_to: computed To for a reply (lazy).
func (r Message) ReplyTo() string { return r.View.Text("reply_to") }

// ResponseTime gives response_time: time to this reply.
func (r Message) ResponseTime() int64 { return r.View.Int("response_time") }

// SignedAt gives signed_at: time the signature was verified.
func (r Message) SignedAt() Date { return r.View.Date("signed_at") }

// SignedKeyFingerprint gives signed_key_fingerprint: fingerprint of the signer.
func (r Message) SignedKeyFingerprint() string { return r.View.Text("signed_key_fingerprint") }

// StorageSize gives storage_size: stored size.
func (r Message) StorageSize() int64 { return r.View.Int("storage_size") }

// Token gives token: unique token (since 10.4.10).
func (r Message) Token() string { return r.View.Text("token") }

// WasEncrypted gives was_encrypted: arrived encrypted.
func (r Message) WasEncrypted() bool { return r.View.Bool("was_encrypted") }

// Sender gives the record behind sender_.
func (r Message) Sender() Address { return Address{r.View.Linked("sender_")} }

// Ticket gives the record behind ticket_.
func (r Message) Ticket() Ticket { return Ticket{r.View.Linked("ticket_")} }

// Worker gives the record behind worker_.
func (r Message) Worker() Worker { return Worker{r.View.Linked("worker_")} }

// Notification is the view of a record of type notification.
type Notification struct{ View }

// Ref points to the record.
func (r Notification) Ref() Ref { return r.View.Ref("notification") }

// Context gives _context: type of the record as the host writes it.
func (r Notification) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Notification) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Notification) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Notification) ID() ID { return r.View.ID("id") }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Notification) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Notification) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Notification) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ActivityPoint gives activity_point: activity code.
func (r Notification) ActivityPoint() string { return r.View.Text("activity_point") }

// Created gives created: creation time.
func (r Notification) Created() Date { return r.View.Date("created") }

// EventJSON gives event_json: raw activity entry.
func (r Notification) EventJSON() string { return r.View.Text("event_json") }

// IsRead gives is_read: already read.
func (r Notification) IsRead() bool { return r.View.Bool("is_read") }

// Message gives message: rendered text.
func (r Notification) Message() string { return r.View.Text("message") }

// MessageHTML gives message_html: rendered HTML.
func (r Notification) MessageHTML() string { return r.View.Text("message_html") }

// URL gives url: URL.
func (r Notification) URL() string { return r.View.Text("url") }

// URLMarkread gives url_markread: mark-as-read URL.
func (r Notification) URLMarkread() string { return r.View.Text("url_markread") }

// Assignee gives the record behind assignee_.
func (r Notification) Assignee() Worker { return Worker{r.View.Linked("assignee_")} }

// Target gives the record behind target_.
func (r Notification) Target() AnyRecord { return AnyRecord{r.View.Linked("target_")} }

// Opportunity is the view of a record of type opportunity.
type Opportunity struct{ View }

// Ref points to the record.
func (r Opportunity) Ref() Ref { return r.View.Ref("opportunity") }

// Context gives _context: type of the record as the host writes it.
func (r Opportunity) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Opportunity) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Opportunity) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Opportunity) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Opportunity) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Opportunity) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Opportunity) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Opportunity) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Opportunity) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Opportunity) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Opportunity) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Opportunity) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Opportunity) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Opportunity) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Amount gives amount: monetary value.
func (r Opportunity) Amount() float64 { return r.View.Float("amount") }

// AmountLabel gives amount__label: formatted amount.
func (r Opportunity) AmountLabel() string { return r.View.Text("amount__label") }

// ClosedAt gives closed_at: time it was closed.
func (r Opportunity) ClosedAt() Date { return r.View.Date("closed_at") }

// Created gives created: creation time.
func (r Opportunity) Created() Date { return r.View.Date("created") }

// IsClosed gives is_closed: closed flag.
func (r Opportunity) IsClosed() bool { return r.View.Bool("is_closed") }

// IsWon gives is_won: won flag.
func (r Opportunity) IsWon() bool { return r.View.Bool("is_won") }

// Status gives status: status word.
func (r Opportunity) Status() string { return r.View.Text("status") }

// StatusID gives status_id: status code.
func (r Opportunity) StatusID() int64 { return r.View.Int("status_id") }

// Title gives title: title.
func (r Opportunity) Title() string { return r.View.Text("title") }

// Updated gives updated: last change.
func (r Opportunity) Updated() Date { return r.View.Date("updated") }

// AmountCurrency gives the record behind amount_currency_.
func (r Opportunity) AmountCurrency() Currency { return Currency{r.View.Linked("amount_currency_")} }

// Org is the view of a record of type org.
type Org struct{ View }

// Ref points to the record.
func (r Org) Ref() Ref { return r.View.Ref("org") }

// Context gives _context: type of the record as the host writes it.
func (r Org) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Org) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Org) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Org) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Org) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Org) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Org) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Org) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Org) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Org) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Org) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Org) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Org) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Org) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ImageURL gives _image_url: its picture.
func (r Org) ImageURL() string { return r.View.Text("_image_url") }

// City gives city: city.
func (r Org) City() string { return r.View.Text("city") }

// Country gives country: country.
func (r Org) Country() string { return r.View.Text("country") }

// Created gives created: creation time.
func (r Org) Created() Date { return r.View.Date("created") }

// Name gives name: name.
func (r Org) Name() string { return r.View.Text("name") }

// Phone gives phone: phone number.
func (r Org) Phone() string { return r.View.Text("phone") }

// Postal gives postal: postal code.
func (r Org) Postal() string { return r.View.Text("postal") }

// Province gives province: state or province.
func (r Org) Province() string { return r.View.Text("province") }

// Street gives street: street.
func (r Org) Street() string { return r.View.Text("street") }

// Updated gives updated: last change.
func (r Org) Updated() Date { return r.View.Date("updated") }

// Website gives website: website.
func (r Org) Website() string { return r.View.Text("website") }

// LastRecipientMessage gives last_recipient_message: latest message sent to
// them (lazy).
func (r Org) LastRecipientMessage() AnyRecord {
	return AnyRecord{r.View.Within("last_recipient_message")}
}

// LastSenderMessage gives last_sender_message: latest message they sent (lazy).
func (r Org) LastSenderMessage() AnyRecord { return AnyRecord{r.View.Within("last_sender_message")} }

// Email gives the record behind email_.
func (r Org) Email() Address { return Address{r.View.Linked("email_")} }

// ProfileTab is the view of a record of type profile_tab.
type ProfileTab struct{ View }

// Ref points to the record.
func (r ProfileTab) Ref() Ref { return r.View.Ref("profile_tab") }

// Context gives _context: type of the record as the host writes it.
func (r ProfileTab) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r ProfileTab) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r ProfileTab) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r ProfileTab) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r ProfileTab) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r ProfileTab) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r ProfileTab) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r ProfileTab) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r ProfileTab) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r ProfileTab) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r ProfileTab) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r ProfileTab) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r ProfileTab) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r ProfileTab) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ContextKey gives context: record type.
func (r ProfileTab) ContextKey() string { return r.View.Text("context") }

// ExtensionID gives extension_id: extension id.
func (r ProfileTab) ExtensionID() string { return r.View.Text("extension_id") }

// Name gives name: name.
func (r ProfileTab) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r ProfileTab) UpdatedAt() Date { return r.View.Date("updated_at") }

// ProfileWidget is the view of a record of type profile_widget.
type ProfileWidget struct{ View }

// Ref points to the record.
func (r ProfileWidget) Ref() Ref { return r.View.Ref("profile_widget") }

// Context gives _context: type of the record as the host writes it.
func (r ProfileWidget) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r ProfileWidget) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r ProfileWidget) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r ProfileWidget) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r ProfileWidget) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r ProfileWidget) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r ProfileWidget) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r ProfileWidget) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r ProfileWidget) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r ProfileWidget) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r ProfileWidget) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r ProfileWidget) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r ProfileWidget) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r ProfileWidget) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ExtensionID gives extension_id: extension id.
func (r ProfileWidget) ExtensionID() string { return r.View.Text("extension_id") }

// Name gives name: name.
func (r ProfileWidget) Name() string { return r.View.Text("name") }

// Pos gives pos: position.
func (r ProfileWidget) Pos() int64 { return r.View.Int("pos") }

// UpdatedAt gives updated_at: last change.
func (r ProfileWidget) UpdatedAt() Date { return r.View.Date("updated_at") }

// WidthUnits gives width_units: width in grid units.
func (r ProfileWidget) WidthUnits() int64 { return r.View.Int("width_units") }

// Zone gives zone: layout zone.
func (r ProfileWidget) Zone() string { return r.View.Text("zone") }

// ProfileTab gives the record behind profile_tab_.
func (r ProfileWidget) ProfileTab() ProfileTab { return ProfileTab{r.View.Linked("profile_tab_")} }

// Reminder is the view of a record of type reminder.
type Reminder struct{ View }

// Ref points to the record.
func (r Reminder) Ref() Ref { return r.View.Ref("reminder") }

// Context gives _context: type of the record as the host writes it.
func (r Reminder) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Reminder) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Reminder) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Reminder) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Reminder) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Reminder) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Reminder) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Reminder) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Reminder) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Reminder) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Reminder) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Reminder) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Reminder) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Reminder) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// IsClosed gives is_closed: closed flag.
func (r Reminder) IsClosed() bool { return r.View.Bool("is_closed") }

// Name gives name: name.
func (r Reminder) Name() string { return r.View.Text("name") }

// RemindAt gives remind_at: due time.
func (r Reminder) RemindAt() Date { return r.View.Date("remind_at") }

// UpdatedAt gives updated_at: last change.
func (r Reminder) UpdatedAt() Date { return r.View.Date("updated_at") }

// Worker gives the record behind worker_.
func (r Reminder) Worker() Worker { return Worker{r.View.Linked("worker_")} }

// Role is the view of a record of type role.
type Role struct{ View }

// Ref points to the record.
func (r Role) Ref() Ref { return r.View.Ref("role") }

// Context gives _context: type of the record as the host writes it.
func (r Role) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Role) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Role) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Role) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Role) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Role) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Role) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Role) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Role) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Role) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Role) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Role) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Role) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// EditorQueryWorker gives editor_query_worker: query of editors.
func (r Role) EditorQueryWorker() string { return r.View.Text("editor_query_worker") }

// MemberQueryWorker gives member_query_worker: query of members.
func (r Role) MemberQueryWorker() string { return r.View.Text("member_query_worker") }

// Name gives name: name.
func (r Role) Name() string { return r.View.Text("name") }

// PrivsMode gives privs_mode: privilege mode.
func (r Role) PrivsMode() string { return r.View.Text("privs_mode") }

// ReaderQueryWorker gives reader_query_worker: query of readers.
func (r Role) ReaderQueryWorker() string { return r.View.Text("reader_query_worker") }

// UpdatedAt gives updated_at: last change.
func (r Role) UpdatedAt() Date { return r.View.Date("updated_at") }

// Sensor is the view of a record of type sensor.
type Sensor struct{ View }

// Ref points to the record.
func (r Sensor) Ref() Ref { return r.View.Ref("sensor") }

// Custom gives custom_: every custom field (lazy).
func (r Sensor) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Sensor) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Sensor) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Context gives _context: record type id.
func (r Sensor) Context() string { return r.View.Text("_context") }

// Label gives _label: display label.
func (r Sensor) Label() string { return r.View.Text("_label") }

// ID gives id: record id.
func (r Sensor) ID() ID { return r.View.ID("id") }

// Metric gives metric: current reading.
func (r Sensor) Metric() string { return r.View.Text("metric") }

// MetricDelta gives metric_delta: change of the reading.
func (r Sensor) MetricDelta() float64 { return r.View.Float("metric_delta") }

// MetricType gives metric_type: kind of reading.
func (r Sensor) MetricType() string { return r.View.Text("metric_type") }

// Name gives name: name.
func (r Sensor) Name() string { return r.View.Text("name") }

// Output gives output: text of the last reading.
func (r Sensor) Output() string { return r.View.Text("output") }

// Status gives status: status word.
func (r Sensor) Status() string { return r.View.Text("status") }

// Tag gives tag: unique tag.
func (r Sensor) Tag() string { return r.View.Text("tag") }

// Updated gives updated: last change.
func (r Sensor) Updated() Date { return r.View.Date("updated") }

// Comments gives comments: comments, newest 10 by default (comments~25) (lazy).
func (r Sensor) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// Links gives links: linked records (links.task, links~25) (lazy).
func (r Sensor) Links() abi.Value { return r.View.Get("links") }

// Server is the view of a record of type server.
type Server struct{ View }

// Ref points to the record.
func (r Server) Ref() Ref { return r.View.Ref("server") }

// Context gives _context: type of the record as the host writes it.
func (r Server) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Server) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Server) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Server) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Server) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Server) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Server) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Server) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Server) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Server) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Server) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Server) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Server) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Server) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Created gives created: creation time.
func (r Server) Created() Date { return r.View.Date("created") }

// Name gives name: name.
func (r Server) Name() string { return r.View.Text("name") }

// Updated gives updated: last change.
func (r Server) Updated() Date { return r.View.Date("updated") }

// Task is the view of a record of type task.
type Task struct{ View }

// Ref points to the record.
func (r Task) Ref() Ref { return r.View.Ref("task") }

// Context gives _context: type of the record as the host writes it.
func (r Task) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Task) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Task) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Task) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Task) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Task) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Task) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Task) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Task) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Task) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Task) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Task) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Task) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Task) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Completed gives completed: completion time.
func (r Task) Completed() Date { return r.View.Date("completed") }

// Created gives created: creation time.
func (r Task) Created() Date { return r.View.Date("created") }

// Due gives due: due time.
func (r Task) Due() Date { return r.View.Date("due") }

// Importance gives importance: 0-100.
func (r Task) Importance() int64 { return r.View.Int("importance") }

// IsCompleted gives is_completed: done flag.
func (r Task) IsCompleted() bool { return r.View.Bool("is_completed") }

// Reopen gives reopen: reopen time.
func (r Task) Reopen() Date { return r.View.Date("reopen") }

// Status gives status: status word.
func (r Task) Status() string { return r.View.Text("status") }

// StatusID gives status_id: status code.
func (r Task) StatusID() int64 { return r.View.Int("status_id") }

// Title gives title: title.
func (r Task) Title() string { return r.View.Text("title") }

// Updated gives updated: last change.
func (r Task) Updated() Date { return r.View.Date("updated") }

// Owner gives the record behind owner_.
func (r Task) Owner() Worker { return Worker{r.View.Linked("owner_")} }

// Ticket is the view of a record of type ticket.
type Ticket struct{ View }

// Ref points to the record.
func (r Ticket) Ref() Ref { return r.View.Ref("ticket") }

// Context gives _context: type of the record as the host writes it.
func (r Ticket) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Ticket) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Ticket) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Ticket) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Ticket) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Ticket) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Ticket) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Ticket) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Ticket) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Ticket) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Ticket) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Ticket) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Ticket) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r Ticket) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// Attachments gives attachments: its files (lazy).
func (r Ticket) Attachments() ViewList[Attachment] { return Views[Attachment](r.View, "attachments") }

// Closed gives closed: time it was closed.
func (r Ticket) Closed() Date { return r.View.Date("closed") }

// ClosedAt gives closed_at: time it was closed.
func (r Ticket) ClosedAt() Date { return r.View.Date("closed_at") }

// Created gives created: creation time.
func (r Ticket) Created() Date { return r.View.Date("created") }

// ElapsedResolutionFirst gives elapsed_resolution_first: time to first close.
func (r Ticket) ElapsedResolutionFirst() int64 { return r.View.Int("elapsed_resolution_first") }

// ElapsedResponseFirst gives elapsed_response_first: time to first reply.
func (r Ticket) ElapsedResponseFirst() int64 { return r.View.Int("elapsed_response_first") }

// ElapsedStatusOpen gives elapsed_status_open: total open time (since 10.4.10).
func (r Ticket) ElapsedStatusOpen() int64 { return r.View.Int("elapsed_status_open") }

// Importance gives importance: 0-100.
func (r Ticket) Importance() int64 { return r.View.Int("importance") }

// LastOpenedAt gives last_opened_at: last reopening (since 10.4.10).
func (r Ticket) LastOpenedAt() Date { return r.View.Date("last_opened_at") }

// Mask gives mask: public reference.
func (r Ticket) Mask() string { return r.View.Text("mask") }

// NumMessages gives num_messages: message count.
func (r Ticket) NumMessages() int64 { return r.View.Int("num_messages") }

// NumMessagesIn gives num_messages_in: inbound count (since 10.4.10).
func (r Ticket) NumMessagesIn() int64 { return r.View.Int("num_messages_in") }

// NumMessagesOut gives num_messages_out: outbound count (since 10.4.10).
func (r Ticket) NumMessagesOut() int64 { return r.View.Int("num_messages_out") }

// ReopenDate gives reopen_date: reopen time.
func (r Ticket) ReopenDate() Date { return r.View.Date("reopen_date") }

// SpamScore gives spam_score: 0..1 spam likelihood.
func (r Ticket) SpamScore() float64 { return r.View.Float("spam_score") }

// SpamTraining gives spam_training: S spam, N ham, empty untrained.
func (r Ticket) SpamTraining() string { return r.View.Text("spam_training") }

// Status gives status: status word.
func (r Ticket) Status() string { return r.View.Text("status") }

// StatusID gives status_id: status code.
func (r Ticket) StatusID() int64 { return r.View.Int("status_id") }

// Subject gives subject: subject line.
func (r Ticket) Subject() string { return r.View.Text("subject") }

// Updated gives updated: last change.
func (r Ticket) Updated() Date { return r.View.Date("updated") }

// URL gives url: URL.
func (r Ticket) URL() string { return r.View.Text("url") }

// Messages gives _messages: all messages (lazy).
func (r Ticket) Messages() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "_messages") }

// Participants gives participants: participant addresses (lazy).
func (r Ticket) Participants() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "participants") }

// RequesterEmails gives requester_emails: participant emails as text (lazy).
func (r Ticket) RequesterEmails() string { return r.View.Text("requester_emails") }

// Requesters gives requesters: participants by id (lazy).
func (r Ticket) Requesters() abi.Value { return r.View.Get("requesters") }

// Signature gives signature: signature for the current bucket (lazy).
func (r Ticket) Signature() string { return r.View.Text("signature") }

// LatestIncomingActivity gives latest_incoming_activity: last inbound time
// (lazy).
func (r Ticket) LatestIncomingActivity() Date { return r.View.Date("latest_incoming_activity") }

// LatestOutgoingActivity gives latest_outgoing_activity: last outbound time
// (lazy).
func (r Ticket) LatestOutgoingActivity() Date { return r.View.Date("latest_outgoing_activity") }

// Bucket gives the record behind bucket_.
func (r Ticket) Bucket() Bucket { return Bucket{r.View.Linked("bucket_")} }

// Group gives the record behind group_.
func (r Ticket) Group() Group { return Group{r.View.Linked("group_")} }

// InitialMessage gives the record behind initial_message_.
func (r Ticket) InitialMessage() Message { return Message{r.View.Linked("initial_message_")} }

// InitialResponseMessage gives the record behind initial_response_message_.
func (r Ticket) InitialResponseMessage() Message {
	return Message{r.View.Linked("initial_response_message_")}
}

// LatestMessage gives the record behind latest_message_.
func (r Ticket) LatestMessage() Message { return Message{r.View.Linked("latest_message_")} }

// Org gives the record behind org_.
func (r Ticket) Org() Org { return Org{r.View.Linked("org_")} }

// Owner gives the record behind owner_.
func (r Ticket) Owner() Worker { return Worker{r.View.Linked("owner_")} }

// TimeEntry is the view of a record of type time_entry.
type TimeEntry struct{ View }

// Ref points to the record.
func (r TimeEntry) Ref() Ref { return r.View.Ref("time_entry") }

// Context gives _context: type of the record as the host writes it.
func (r TimeEntry) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r TimeEntry) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r TimeEntry) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r TimeEntry) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r TimeEntry) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r TimeEntry) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r TimeEntry) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r TimeEntry) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r TimeEntry) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r TimeEntry) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r TimeEntry) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r TimeEntry) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r TimeEntry) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// Watchers gives watchers: workers who watch it (lazy).
func (r TimeEntry) Watchers() ViewList[Worker] { return Views[Worker](r.View, "watchers") }

// ActivityID gives activity_id: activity type id.
func (r TimeEntry) ActivityID() ID { return r.View.ID("activity_id") }

// IsClosed gives is_closed: closed flag.
func (r TimeEntry) IsClosed() bool { return r.View.Bool("is_closed") }

// LogDate gives log_date: date of the work.
func (r TimeEntry) LogDate() Date { return r.View.Date("log_date") }

// Mins gives mins: minutes spent.
func (r TimeEntry) Mins() int64 { return r.View.Int("mins") }

// Secs gives secs: seconds spent (since 10.4.10).
func (r TimeEntry) Secs() int64 { return r.View.Int("secs") }

// Summary gives summary: short text.
func (r TimeEntry) Summary() string { return r.View.Text("summary") }

// Worker gives the record behind worker_.
func (r TimeEntry) Worker() Worker { return Worker{r.View.Linked("worker_")} }

// Worker is the view of a record of type worker.
type Worker struct{ View }

// Ref points to the record.
func (r Worker) Ref() Ref { return r.View.Ref("worker") }

// Context gives _context: type of the record as the host writes it.
func (r Worker) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r Worker) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r Worker) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r Worker) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r Worker) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r Worker) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r Worker) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r Worker) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r Worker) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r Worker) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r Worker) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r Worker) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r Worker) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ImageURL gives _image_url: its picture.
func (r Worker) ImageURL() string { return r.View.Text("_image_url") }

// AtMentionName gives at_mention_name: @mention nickname.
func (r Worker) AtMentionName() string { return r.View.Text("at_mention_name") }

// Dob gives dob: birthday.
func (r Worker) Dob() string { return r.View.Text("dob") }

// FirstName gives first_name: given name.
func (r Worker) FirstName() string { return r.View.Text("first_name") }

// FullName gives full_name: full name.
func (r Worker) FullName() string { return r.View.Text("full_name") }

// Gender gives gender: gender code.
func (r Worker) Gender() string { return r.View.Text("gender") }

// IsDisabled gives is_disabled: switched off.
func (r Worker) IsDisabled() bool { return r.View.Bool("is_disabled") }

// IsSuperuser gives is_superuser: administrator.
func (r Worker) IsSuperuser() bool { return r.View.Bool("is_superuser") }

// Language gives language: language code.
func (r Worker) Language() string { return r.View.Text("language") }

// LastName gives last_name: family name.
func (r Worker) LastName() string { return r.View.Text("last_name") }

// Location gives location: location.
func (r Worker) Location() string { return r.View.Text("location") }

// Mobile gives mobile: mobile number.
func (r Worker) Mobile() string { return r.View.Text("mobile") }

// Phone gives phone: phone number.
func (r Worker) Phone() string { return r.View.Text("phone") }

// TimeFormat gives time_format: preferred time format.
func (r Worker) TimeFormat() string { return r.View.Text("time_format") }

// TimeoutIdleSecs gives timeout_idle_secs: idle logout.
func (r Worker) TimeoutIdleSecs() int64 { return r.View.Int("timeout_idle_secs") }

// Timezone gives timezone: time zone.
func (r Worker) Timezone() string { return r.View.Text("timezone") }

// Title gives title: title.
func (r Worker) Title() string { return r.View.Text("title") }

// Updated gives updated: last change.
func (r Worker) Updated() Date { return r.View.Date("updated") }

// Emails gives emails: email addresses (lazy).
func (r Worker) Emails() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "emails") }

// Groups gives groups: memberships (lazy).
func (r Worker) Groups() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "groups") }

// Roles gives roles: roles (lazy).
func (r Worker) Roles() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "roles") }

// Address gives the record behind address_.
func (r Worker) Address() Address { return Address{r.View.Linked("address_")} }

// Calendar gives the record behind calendar_.
func (r Worker) Calendar() Calendar { return Calendar{r.View.Linked("calendar_")} }

// WorkspacePage is the view of a record of type workspace_page.
type WorkspacePage struct{ View }

// Ref points to the record.
func (r WorkspacePage) Ref() Ref { return r.View.Ref("workspace_page") }

// Context gives _context: type of the record as the host writes it.
func (r WorkspacePage) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r WorkspacePage) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r WorkspacePage) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r WorkspacePage) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r WorkspacePage) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r WorkspacePage) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r WorkspacePage) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r WorkspacePage) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r WorkspacePage) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r WorkspacePage) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r WorkspacePage) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r WorkspacePage) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r WorkspacePage) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ExtensionLabel gives extension__label: extension name.
func (r WorkspacePage) ExtensionLabel() string { return r.View.Text("extension__label") }

// ExtensionID gives extension_id: extension id.
func (r WorkspacePage) ExtensionID() string { return r.View.Text("extension_id") }

// ExtensionParams gives extension_params: extension settings.
func (r WorkspacePage) ExtensionParams() abi.Value { return r.View.Get("extension_params") }

// Name gives name: name.
func (r WorkspacePage) Name() string { return r.View.Text("name") }

// UpdatedAt gives updated_at: last change.
func (r WorkspacePage) UpdatedAt() Date { return r.View.Date("updated_at") }

// Tabs gives tabs: tabs (lazy).
func (r WorkspacePage) Tabs() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "tabs") }

// Widgets gives widgets: widgets (lazy).
func (r WorkspacePage) Widgets() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "widgets") }

// Worklists gives worklists: worklists (lazy).
func (r WorkspacePage) Worklists() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "worklists") }

// Owner gives the record behind owner_.
func (r WorkspacePage) Owner() AnyRecord { return AnyRecord{r.View.Linked("owner_")} }

// WorkspaceTab is the view of a record of type workspace_tab.
type WorkspaceTab struct{ View }

// Ref points to the record.
func (r WorkspaceTab) Ref() Ref { return r.View.Ref("workspace_tab") }

// Context gives _context: type of the record as the host writes it.
func (r WorkspaceTab) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r WorkspaceTab) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r WorkspaceTab) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r WorkspaceTab) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: its page.
func (r WorkspaceTab) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r WorkspaceTab) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r WorkspaceTab) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r WorkspaceTab) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r WorkspaceTab) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r WorkspaceTab) CustomByID(id ID) abi.Value { return r.View.Get(Numbered("custom_", int64(id))) }

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r WorkspaceTab) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r WorkspaceTab) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r WorkspaceTab) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ExtensionLabel gives extension__label: extension name.
func (r WorkspaceTab) ExtensionLabel() string { return r.View.Text("extension__label") }

// ExtensionID gives extension_id: extension id.
func (r WorkspaceTab) ExtensionID() string { return r.View.Text("extension_id") }

// Name gives name: name.
func (r WorkspaceTab) Name() string { return r.View.Text("name") }

// Order gives order: position.
func (r WorkspaceTab) Order() int64 { return r.View.Int("order") }

// ParamsKey gives params: settings (since 10.4.10).
func (r WorkspaceTab) ParamsKey() abi.Value { return r.View.Get("params") }

// Pos gives pos: position (since 10.4.10).
func (r WorkspaceTab) Pos() int64 { return r.View.Int("pos") }

// UpdatedAt gives updated_at: last change.
func (r WorkspaceTab) UpdatedAt() Date { return r.View.Date("updated_at") }

// Widgets gives widgets: widgets (lazy).
func (r WorkspaceTab) Widgets() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "widgets") }

// WidgetsData gives widgets_data: data of the widgets (lazy).
func (r WorkspaceTab) WidgetsData() abi.Value { return r.View.Get("widgets_data") }

// Worklists gives worklists: worklists (lazy).
func (r WorkspaceTab) Worklists() ViewList[AnyRecord] { return Views[AnyRecord](r.View, "worklists") }

// Page gives the record behind page_.
func (r WorkspaceTab) Page() WorkspacePage { return WorkspacePage{r.View.Linked("page_")} }

// WorkspaceWidget is the view of a record of type workspace_widget.
type WorkspaceWidget struct{ View }

// Ref points to the record.
func (r WorkspaceWidget) Ref() Ref { return r.View.Ref("workspace_widget") }

// Context gives _context: type of the record as the host writes it.
func (r WorkspaceWidget) Context() string { return r.View.Text("_context") }

// Type gives _type: type of the record by name.
func (r WorkspaceWidget) Type() string { return r.View.Text("_type") }

// Label gives _label: how the record is shown.
func (r WorkspaceWidget) Label() string { return r.View.Text("_label") }

// ID gives id: its ID.
func (r WorkspaceWidget) ID() ID { return r.View.ID("id") }

// RecordURL gives record_url: profile URL (since 10.4.10).
func (r WorkspaceWidget) RecordURL() string { return r.View.Text("record_url") }

// Comments gives comments: the newest 10 comments (lazy).
func (r WorkspaceWidget) Comments() ViewList[Comment] { return Views[Comment](r.View, "comments") }

// CommentsUpTo gives comments~<n>: the newest n comments (1-25) (lazy).
func (r WorkspaceWidget) CommentsUpTo(n int) ViewList[Comment] {
	return Views[Comment](r.View, Numbered("comments~", int64(n)))
}

// CommentCount gives comment_count: number of comments (lazy).
func (r WorkspaceWidget) CommentCount() int64 { return r.View.Int("comment_count") }

// Custom gives custom_: every custom field (lazy).
func (r WorkspaceWidget) Custom() abi.Value { return r.View.Get("custom_") }

// CustomByID gives custom_<id>: one custom field (lazy).
func (r WorkspaceWidget) CustomByID(id ID) abi.Value {
	return r.View.Get(Numbered("custom_", int64(id)))
}

// Links gives links: linked records by type, newest 10 of each (lazy).
func (r WorkspaceWidget) Links() abi.Value { return r.View.Get("links") }

// LinksUpTo gives links~<n>: linked records by type, newest n of each (1-25)
// (lazy).
func (r WorkspaceWidget) LinksUpTo(n int) abi.Value { return r.View.Get(Numbered("links~", int64(n))) }

// LinksOf gives links.<name>: linked records of one type (lazy).
func (r WorkspaceWidget) LinksOf(name string) abi.Value { return r.View.Get("links." + name) }

// ExtensionID gives extension_id: extension id.
func (r WorkspaceWidget) ExtensionID() string { return r.View.Text("extension_id") }

// LabelKey gives label: title.
func (r WorkspaceWidget) LabelKey() string { return r.View.Text("label") }

// ParamsKey gives params: settings.
func (r WorkspaceWidget) ParamsKey() abi.Value { return r.View.Get("params") }

// Pos gives pos: position.
func (r WorkspaceWidget) Pos() int64 { return r.View.Int("pos") }

// UpdatedAt gives updated_at: last change.
func (r WorkspaceWidget) UpdatedAt() Date { return r.View.Date("updated_at") }

// WidthUnits gives width_units: width in grid units.
func (r WorkspaceWidget) WidthUnits() int64 { return r.View.Int("width_units") }

// Zone gives zone: layout zone.
func (r WorkspaceWidget) Zone() string { return r.View.Text("zone") }

// Data gives data: widget data (lazy).
func (r WorkspaceWidget) Data() abi.Value { return r.View.Get("data") }

// Tab gives the record behind tab_.
func (r WorkspaceWidget) Tab() WorkspaceTab { return WorkspaceTab{r.View.Linked("tab_")} }
