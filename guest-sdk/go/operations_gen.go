// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// RecordCreate requests the action record.create: create a record of any type.
// Custom fields are named custom_<id>.
func (e *Event) RecordCreate(record string, fields Map) (Action, error) {
	op := e.Operation("record.create")
	op.Key("record").Str(record)
	fields.AppendTo(op.Key("fields"))
	return op.Act()
}

// RecordCreateNow asks for record.create at once, and waits for the result.
func (e *Event) RecordCreateNow(record string, fields Map) (AnyRecord, error) {
	op := e.Operation("record.create")
	op.Key("record").Str(record)
	fields.AppendTo(op.Key("fields"))
	answer, err := op.Ask()
	return AnyRecord{answer}, err
}

// RecordUpdate requests the action record.update: change fields of a record.
// Custom fields are named custom_<id>.
func (e *Event) RecordUpdate(on Ref, fields Map) (Action, error) {
	op := e.Operation("record.update")
	on.AppendTo(op.Key("on"))
	fields.AppendTo(op.Key("fields"))
	return op.Act()
}

// RecordUpdateNow asks for record.update at once, and waits for the result.
func (e *Event) RecordUpdateNow(on Ref, fields Map) (AnyRecord, error) {
	op := e.Operation("record.update")
	on.AppendTo(op.Key("on"))
	fields.AppendTo(op.Key("fields"))
	answer, err := op.Ask()
	return AnyRecord{answer}, err
}

// RecordUpsert requests the action record.upsert: change the one record a query
// finds, or create it.
func (e *Event) RecordUpsert(record string, query string, fields Map) (Action, error) {
	op := e.Operation("record.upsert")
	op.Key("record").Str(record)
	op.Key("query").Str(query)
	fields.AppendTo(op.Key("fields"))
	return op.Act()
}

// RecordUpsertNow asks for record.upsert at once, and waits for the result.
func (e *Event) RecordUpsertNow(record string, query string, fields Map) (AnyRecord, error) {
	op := e.Operation("record.upsert")
	op.Key("record").Str(record)
	op.Key("query").Str(query)
	fields.AppendTo(op.Key("fields"))
	answer, err := op.Ask()
	return AnyRecord{answer}, err
}

// RecordDelete requests the action record.delete: delete a record.
func (e *Event) RecordDelete(on Ref) (Action, error) {
	op := e.Operation("record.delete")
	on.AppendTo(op.Key("on"))
	return op.Act()
}

// RecordGet asks record.get: load a record; null when it does not exist.
func (e *Event) RecordGet(on Ref) (AnyRecord, error) {
	op := e.Operation("record.get")
	on.AppendTo(op.Key("on"))
	answer, err := op.Ask()
	return AnyRecord{answer}, err
}

// RecordSearchOptions are the arguments of record.search that may be left out.
type RecordSearchOptions struct {
	Expand []string // prefixes of linked records to load too
}

func (o *RecordSearchOptions) appendTo(f *Fields) {
	if o.Expand != nil {
		AppendTexts(f.Key("expand"), o.Expand)
	}
}

// RecordSearch asks record.search: find records.
func (e *Event) RecordSearch(record string, query string, opt *RecordSearchOptions) (RecordPage, error) {
	op := e.Operation("record.search")
	op.Key("record").Str(record)
	op.Key("query").Str(query)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return RecordPage{answer}, err
}

// LinksGet asks links.get: list the records of one type that are linked to a
// record.
func (e *Event) LinksGet(on Ref, record string) (abi.Value, error) {
	op := e.Operation("links.get")
	on.AppendTo(op.Key("on"))
	op.Key("record").Str(record)
	return op.Call()
}

// LinksSetOptions are the arguments of links.set that may be left out.
type LinksSetOptions struct {
	IsRemove bool // unlink them
}

func (o *LinksSetOptions) appendTo(f *Fields) {
	if o.IsRemove {
		f.Key("is_remove").Bool(o.IsRemove)
	}
}

// LinksSet requests the action links.set: link a record to others, or unlink
// it.
func (e *Event) LinksSet(on Ref, links []Ref, opt *LinksSetOptions) (Action, error) {
	op := e.Operation("links.set")
	on.AppendTo(op.Key("on"))
	AppendList(op.Key("links"), links)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// AddWatchers requests the action add_watchers: make workers watch a record.
func (e *Event) AddWatchers(on Ref, workerIDs []ID) (Action, error) {
	op := e.Operation("add_watchers")
	on.AppendTo(op.Key("on"))
	AppendList(op.Key("worker_ids"), workerIDs)
	return op.Act()
}

// AttachmentCreateOptions are the arguments of attachment.create that may be
// left out.
type AttachmentCreateOptions struct {
	FileType string // MIME type
}

func (o *AttachmentCreateOptions) appendTo(f *Fields) {
	if o.FileType != "" {
		f.Key("file_type").Str(o.FileType)
	}
}

// AttachmentCreate requests the action attachment.create: create a file.
func (e *Event) AttachmentCreate(fileName string, content string, opt *AttachmentCreateOptions) (Action, error) {
	op := e.Operation("attachment.create")
	op.Key("file_name").Str(fileName)
	AppendRaw(op.Key("content"), content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// AttachmentCreateNow asks for attachment.create at once, and waits for the
// result.
func (e *Event) AttachmentCreateNow(fileName string, content string, opt *AttachmentCreateOptions) (Attachment, error) {
	op := e.Operation("attachment.create")
	op.Key("file_name").Str(fileName)
	AppendRaw(op.Key("content"), content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return Attachment{answer}, err
}

// CalendarEventCreateOptions are the arguments of calendar_event.create that
// may be left out.
type CalendarEventCreateOptions struct {
	IsAvailable bool   // free, not busy
	Comment     string // comment on it
}

func (o *CalendarEventCreateOptions) appendTo(f *Fields) {
	if o.IsAvailable {
		f.Key("is_available").Bool(o.IsAvailable)
	}
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
}

// CalendarEventCreate requests the action calendar_event.create: create a
// calendar event.
func (e *Event) CalendarEventCreate(calendarID ID, title string, when Date, until Date, opt *CalendarEventCreateOptions) (Action, error) {
	op := e.Operation("calendar_event.create")
	calendarID.AppendTo(op.Key("calendar_id"))
	op.Key("title").Str(title)
	when.AppendTo(op.Key("when"))
	until.AppendTo(op.Key("until"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// CalendarEventCreateNow asks for calendar_event.create at once, and waits for
// the result.
func (e *Event) CalendarEventCreateNow(calendarID ID, title string, when Date, until Date, opt *CalendarEventCreateOptions) (CalendarEvent, error) {
	op := e.Operation("calendar_event.create")
	calendarID.AppendTo(op.Key("calendar_id"))
	op.Key("title").Str(title)
	when.AppendTo(op.Key("when"))
	until.AppendTo(op.Key("until"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return CalendarEvent{answer}, err
}

// CallCreateOptions are the arguments of call.create that may be left out.
type CallCreateOptions struct {
	Phone      string //
	IsOutgoing bool   //
	IsClosed   bool   //
	Created    Date   // when it took place
	Comment    string // comment on it
	WorkerIDs  []ID   // who watches it
	LinkTo     []Ref  // records to link it to
}

func (o *CallCreateOptions) appendTo(f *Fields) {
	if o.Phone != "" {
		f.Key("phone").Str(o.Phone)
	}
	if o.IsOutgoing {
		f.Key("is_outgoing").Bool(o.IsOutgoing)
	}
	if o.IsClosed {
		f.Key("is_closed").Bool(o.IsClosed)
	}
	if o.Created != 0 {
		o.Created.AppendTo(f.Key("created"))
	}
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
	if o.WorkerIDs != nil {
		AppendList(f.Key("worker_ids"), o.WorkerIDs)
	}
	if o.LinkTo != nil {
		AppendList(f.Key("link_to"), o.LinkTo)
	}
}

// CallCreate requests the action call.create: log a phone call.
func (e *Event) CallCreate(subject string, opt *CallCreateOptions) (Action, error) {
	op := e.Operation("call.create")
	op.Key("subject").Str(subject)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// CallCreateNow asks for call.create at once, and waits for the result.
func (e *Event) CallCreateNow(subject string, opt *CallCreateOptions) (Call, error) {
	op := e.Operation("call.create")
	op.Key("subject").Str(subject)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return Call{answer}, err
}

// CommentCreateOptions are the arguments of comment.create that may be left
// out.
type CommentCreateOptions struct {
	Format          string // how it is written; text by default
	LinkTo          []Ref  // records to link it to
	NotifyWorkerIDs []ID   // who is told
}

func (o *CommentCreateOptions) appendTo(f *Fields) {
	if o.Format != "" {
		f.Key("format").Str(o.Format)
	}
	if o.LinkTo != nil {
		AppendList(f.Key("link_to"), o.LinkTo)
	}
	if o.NotifyWorkerIDs != nil {
		AppendList(f.Key("notify_worker_ids"), o.NotifyWorkerIDs)
	}
}

// CommentCreate requests the action comment.create: comment on a record.
func (e *Event) CommentCreate(content string, on Ref, opt *CommentCreateOptions) (Action, error) {
	op := e.Operation("comment.create")
	op.Key("content").Str(content)
	on.AppendTo(op.Key("on"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// DomainCreateOptions are the arguments of domain.create that may be left out.
type DomainCreateOptions struct {
	ServerID ID     //
	EmailIDs []ID   // its contacts
	Comment  string // comment on it
}

func (o *DomainCreateOptions) appendTo(f *Fields) {
	if o.ServerID != 0 {
		o.ServerID.AppendTo(f.Key("server_id"))
	}
	if o.EmailIDs != nil {
		AppendList(f.Key("email_ids"), o.EmailIDs)
	}
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
}

// DomainCreate requests the action domain.create: create a domain.
func (e *Event) DomainCreate(name string, opt *DomainCreateOptions) (Action, error) {
	op := e.Operation("domain.create")
	op.Key("name").Str(name)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// NotificationCreateOptions are the arguments of notification.create that may
// be left out.
type NotificationCreateOptions struct {
	URL string // where it leads
	On  Ref    // the record it is about
}

func (o *NotificationCreateOptions) appendTo(f *Fields) {
	if o.URL != "" {
		f.Key("url").Str(o.URL)
	}
	if o.On != (Ref{}) {
		o.On.AppendTo(f.Key("on"))
	}
}

// NotificationCreate requests the action notification.create: notify workers.
func (e *Event) NotificationCreate(notifyWorkerIDs []ID, content string, opt *NotificationCreateOptions) (Action, error) {
	op := e.Operation("notification.create")
	AppendList(op.Key("notify_worker_ids"), notifyWorkerIDs)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// OpportunityCreateOptions are the arguments of opportunity.create that may be
// left out.
type OpportunityCreateOptions struct {
	Status     string  // status word
	Amount     float64 // monetary value
	CurrencyID ID      //
	Comment    string  // comment on it
}

func (o *OpportunityCreateOptions) appendTo(f *Fields) {
	if o.Status != "" {
		f.Key("status").Str(o.Status)
	}
	if o.Amount != 0 {
		f.Key("amount").Float(o.Amount)
	}
	if o.CurrencyID != 0 {
		o.CurrencyID.AppendTo(f.Key("currency_id"))
	}
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
}

// OpportunityCreate requests the action opportunity.create: create an
// opportunity.
func (e *Event) OpportunityCreate(name string, opt *OpportunityCreateOptions) (Action, error) {
	op := e.Operation("opportunity.create")
	op.Key("name").Str(name)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// ReminderCreate requests the action reminder.create: create a reminder.
func (e *Event) ReminderCreate(name string, remindAt Date, workerID ID) (Action, error) {
	op := e.Operation("reminder.create")
	op.Key("name").Str(name)
	remindAt.AppendTo(op.Key("remind_at"))
	workerID.AppendTo(op.Key("worker_id"))
	return op.Act()
}

// ReminderCreateNow asks for reminder.create at once, and waits for the result.
func (e *Event) ReminderCreateNow(name string, remindAt Date, workerID ID) (Reminder, error) {
	op := e.Operation("reminder.create")
	op.Key("name").Str(name)
	remindAt.AppendTo(op.Key("remind_at"))
	workerID.AppendTo(op.Key("worker_id"))
	answer, err := op.Ask()
	return Reminder{answer}, err
}

// ServerCreateOptions are the arguments of server.create that may be left out.
type ServerCreateOptions struct {
	Comment string // comment on it
}

func (o *ServerCreateOptions) appendTo(f *Fields) {
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
}

// ServerCreate requests the action server.create: create a server.
func (e *Event) ServerCreate(name string, opt *ServerCreateOptions) (Action, error) {
	op := e.Operation("server.create")
	op.Key("name").Str(name)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// TaskCreateOptions are the arguments of task.create that may be left out.
type TaskCreateOptions struct {
	DueDate   Date           //
	OwnerID   ID             //
	WorkerIDs []ID           // who watches it
	Comment   string         // comment on it
	Customs   map[string]Any // custom fields; names without custom_
	LinkTo    []Ref          // records to link it to
}

func (o *TaskCreateOptions) appendTo(f *Fields) {
	if o.DueDate != 0 {
		o.DueDate.AppendTo(f.Key("due_date"))
	}
	if o.OwnerID != 0 {
		o.OwnerID.AppendTo(f.Key("owner_id"))
	}
	if o.WorkerIDs != nil {
		AppendList(f.Key("worker_ids"), o.WorkerIDs)
	}
	if o.Comment != "" {
		f.Key("comment").Str(o.Comment)
	}
	for name, v := range o.Customs {
		f.Any("custom_"+name, v)
	}
	if o.LinkTo != nil {
		AppendList(f.Key("link_to"), o.LinkTo)
	}
}

// TaskCreate requests the action task.create: create a task.
func (e *Event) TaskCreate(title string, opt *TaskCreateOptions) (Action, error) {
	op := e.Operation("task.create")
	op.Key("title").Str(title)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// TaskCreateNow asks for task.create at once, and waits for the result.
func (e *Event) TaskCreateNow(title string, opt *TaskCreateOptions) (Task, error) {
	op := e.Operation("task.create")
	op.Key("title").Str(title)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return Task{answer}, err
}

// TicketCreateOptions are the arguments of ticket.create that may be left out.
type TicketCreateOptions struct {
	StatusID      int64 // 0 open, 1 waiting, 2 closed, 3 deleted
	ReopenAt      Date  // when a waiting one reopens
	OwnerID       ID    //
	WorkerIDs     []ID  // who watches it
	AttachmentIDs []ID  // its files
	LinkTo        []Ref // records to link it to
}

func (o *TicketCreateOptions) appendTo(f *Fields) {
	if o.StatusID != 0 {
		f.Key("status_id").Int(o.StatusID)
	}
	if o.ReopenAt != 0 {
		o.ReopenAt.AppendTo(f.Key("reopen_at"))
	}
	if o.OwnerID != 0 {
		o.OwnerID.AppendTo(f.Key("owner_id"))
	}
	if o.WorkerIDs != nil {
		AppendList(f.Key("worker_ids"), o.WorkerIDs)
	}
	if o.AttachmentIDs != nil {
		AppendList(f.Key("attachment_ids"), o.AttachmentIDs)
	}
	if o.LinkTo != nil {
		AppendList(f.Key("link_to"), o.LinkTo)
	}
}

// TicketCreate requests the action ticket.create: create a ticket without
// sending mail.
func (e *Event) TicketCreate(groupID ID, requesters []string, subject string, content string, opt *TicketCreateOptions) (Action, error) {
	op := e.Operation("ticket.create")
	groupID.AppendTo(op.Key("group_id"))
	AppendTexts(op.Key("requesters"), requesters)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// TicketCreateNow asks for ticket.create at once, and waits for the result.
func (e *Event) TicketCreateNow(groupID ID, requesters []string, subject string, content string, opt *TicketCreateOptions) (Ticket, error) {
	op := e.Operation("ticket.create")
	groupID.AppendTo(op.Key("group_id"))
	AppendTexts(op.Key("requesters"), requesters)
	op.Key("subject").Str(subject)
	op.Key("content").Str(content)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return Ticket{answer}, err
}

// MailSendOptions are the arguments of mail.send that may be left out.
type MailSendOptions struct {
	SendAs         string            // name of the sender
	Cc             []string          // addresses
	Bcc            []string          // addresses
	Headers        map[string]string // extra mail headers
	Format         string            // how it is written; text by default
	Content        string            //
	HTMLTemplateID ID                // template of the HTML part
	BundleIDs      []ID              // file bundles to attach
	AttachmentIDs  []ID              // files to attach
}

func (o *MailSendOptions) appendTo(f *Fields) {
	if o.SendAs != "" {
		f.Key("send_as").Str(o.SendAs)
	}
	if o.Cc != nil {
		AppendTexts(f.Key("cc"), o.Cc)
	}
	if o.Bcc != nil {
		AppendTexts(f.Key("bcc"), o.Bcc)
	}
	if o.Headers != nil {
		AppendTextMap(f.Key("headers"), o.Headers)
	}
	if o.Format != "" {
		f.Key("format").Str(o.Format)
	}
	if o.Content != "" {
		f.Key("content").Str(o.Content)
	}
	if o.HTMLTemplateID != 0 {
		o.HTMLTemplateID.AppendTo(f.Key("html_template_id"))
	}
	if o.BundleIDs != nil {
		AppendList(f.Key("bundle_ids"), o.BundleIDs)
	}
	if o.AttachmentIDs != nil {
		AppendList(f.Key("attachment_ids"), o.AttachmentIDs)
	}
}

// MailSend requests the action mail.send: send a message outside of any ticket.
func (e *Event) MailSend(fromAddressID ID, to []string, subject string, opt *MailSendOptions) (Action, error) {
	op := e.Operation("mail.send")
	fromAddressID.AppendTo(op.Key("from_address_id"))
	AppendTexts(op.Key("to"), to)
	op.Key("subject").Str(subject)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// MailParse asks mail.parse: let the mail parser take in a message, as if it
// had arrived.
func (e *Event) MailParse(messageSource string) (ID, error) {
	op := e.Operation("mail.parse")
	AppendRaw(op.Key("message_source"), messageSource)
	answer, err := op.AskValue()
	return answer.ID(""), err
}

// HTTPRequestOptions are the arguments of http.request that may be left out.
type HTTPRequestOptions struct {
	Headers   map[string]string //
	Body      string            //
	AccountID ID                // whose credentials to use
}

func (o *HTTPRequestOptions) appendTo(f *Fields) {
	if o.Headers != nil {
		AppendTextMap(f.Key("headers"), o.Headers)
	}
	if o.Body != "" {
		AppendRaw(f.Key("body"), o.Body)
	}
	if o.AccountID != 0 {
		o.AccountID.AppendTo(f.Key("account_id"))
	}
}

// HTTPRequest asks http.request: call a URL. A status of 400 and above is an
// answer, not an error.
func (e *Event) HTTPRequest(method string, url string, opt *HTTPRequestOptions) (HTTPResponse, error) {
	op := e.Operation("http.request")
	op.Key("method").Str(method)
	op.Key("url").Str(url)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.Ask()
	return HTTPResponse{answer}, err
}

// AWSPresignURL asks aws.presign_url: sign a URL of Amazon Web Services.
func (e *Event) AWSPresignURL(method string, url string, headers map[string]string, body string, expiresSecs int64, accountID ID) (string, error) {
	op := e.Operation("aws.presign_url")
	op.Key("method").Str(method)
	op.Key("url").Str(url)
	AppendTextMap(op.Key("headers"), headers)
	AppendRaw(op.Key("body"), body)
	op.Key("expires_secs").Int(expiresSecs)
	accountID.AppendTo(op.Key("account_id"))
	answer, err := op.AskValue()
	return answer.Text(""), err
}

// PGPEncryptOptions are the arguments of pgp.encrypt that may be left out.
type PGPEncryptOptions struct {
	PublicKeyIDs []ID   // keys by ID
	PublicKeys   string // keys as armored text
}

func (o *PGPEncryptOptions) appendTo(f *Fields) {
	if o.PublicKeyIDs != nil {
		AppendList(f.Key("public_key_ids"), o.PublicKeyIDs)
	}
	if o.PublicKeys != "" {
		f.Key("public_keys").Str(o.PublicKeys)
	}
}

// PGPEncrypt asks pgp.encrypt: encrypt a text for public keys.
func (e *Event) PGPEncrypt(message string, opt *PGPEncryptOptions) (string, error) {
	op := e.Operation("pgp.encrypt")
	op.Key("message").Str(message)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.AskValue()
	return answer.Text(""), err
}

// BehaviorRunOptions are the arguments of behavior.run that may be left out.
type BehaviorRunOptions struct {
	Variables Map // its variables
}

func (o *BehaviorRunOptions) appendTo(f *Fields) {
	if o.Variables != nil {
		o.Variables.AppendTo(f.Key("variables"))
	}
}

// BehaviorRun asks behavior.run: run another behavior on a record, and get its
// result.
func (e *Event) BehaviorRun(on Ref, behaviorID ID, opt *BehaviorRunOptions) (abi.Value, error) {
	op := e.Operation("behavior.run")
	on.AppendTo(op.Key("on"))
	behaviorID.AppendTo(op.Key("behavior_id"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Call()
}

// BehaviorScheduleOptions are the arguments of behavior.schedule that may be
// left out.
type BehaviorScheduleOptions struct {
	Variables Map    // its variables
	RunDate   Date   // when; now by default
	OnDupe    string // which to keep when one is planned already; allow keeps both
}

func (o *BehaviorScheduleOptions) appendTo(f *Fields) {
	if o.Variables != nil {
		o.Variables.AppendTo(f.Key("variables"))
	}
	if o.RunDate != 0 {
		o.RunDate.AppendTo(f.Key("run_date"))
	}
	if o.OnDupe != "" {
		f.Key("on_dupe").Str(o.OnDupe)
	}
}

// BehaviorSchedule requests the action behavior.schedule: plan a run of a
// behavior on a record.
func (e *Event) BehaviorSchedule(on Ref, behaviorID ID, opt *BehaviorScheduleOptions) (Action, error) {
	op := e.Operation("behavior.schedule")
	on.AppendTo(op.Key("on"))
	behaviorID.AppendTo(op.Key("behavior_id"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// BehaviorUnschedule requests the action behavior.unschedule: drop the planned
// runs of a behavior on a record.
func (e *Event) BehaviorUnschedule(on Ref, behaviorID ID) (Action, error) {
	op := e.Operation("behavior.unschedule")
	on.AppendTo(op.Key("on"))
	behaviorID.AppendTo(op.Key("behavior_id"))
	return op.Act()
}

// InteractionScheduleOptions are the arguments of interaction.schedule that may
// be left out.
type InteractionScheduleOptions struct {
	Params  map[string]string // parameters for the handler
	Expires Date              // until when
}

func (o *InteractionScheduleOptions) appendTo(f *Fields) {
	if o.Params != nil {
		AppendTextMap(f.Key("params"), o.Params)
	}
	if o.Expires != 0 {
		o.Expires.AppendTo(f.Key("expires"))
	}
}

// InteractionSchedule requests the action interaction.schedule: let an
// interaction pop up for a worker.
func (e *Event) InteractionSchedule(on Ref, behaviorID ID, interaction string, opt *InteractionScheduleOptions) (Action, error) {
	op := e.Operation("interaction.schedule")
	on.AppendTo(op.Key("on"))
	behaviorID.AppendTo(op.Key("behavior_id"))
	op.Key("interaction").Str(interaction)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// AutomationRun asks automation.run: run automations of the host with the
// dictionary as input.
func (e *Event) AutomationRun(automationsKata string) (abi.Value, error) {
	op := e.Operation("automation.run")
	op.Key("automations_kata").Str(automationsKata)
	return op.Call()
}

// StorageGet asks storage.get: read what the bot stored; null when there is
// nothing.
func (e *Event) StorageGet(key string) (abi.Value, error) {
	op := e.Operation("storage.get")
	op.Key("key").Str(key)
	return op.Call()
}

// StorageSetOptions are the arguments of storage.set that may be left out.
type StorageSetOptions struct {
	ExpiresAt Date // until when; for good by default
}

func (o *StorageSetOptions) appendTo(f *Fields) {
	if o.ExpiresAt != 0 {
		o.ExpiresAt.AppendTo(f.Key("expires_at"))
	}
}

// StorageSet requests the action storage.set: store something for the bot.
func (e *Event) StorageSet(key string, value Any, opt *StorageSetOptions) (Action, error) {
	op := e.Operation("storage.set")
	op.Key("key").Str(key)
	AppendAny(op.Key("value"), value)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	return op.Act()
}

// PackageImport requests the action package.import: import a package. For
// administrators' bots.
func (e *Event) PackageImport(packageValue Map, prompts Map) (Action, error) {
	op := e.Operation("package.import")
	packageValue.AppendTo(op.Key("package"))
	prompts.AppendTo(op.Key("prompts"))
	return op.Act()
}

// PackageImportNow asks for package.import at once, and waits for the result.
func (e *Event) PackageImportNow(packageValue Map, prompts Map) (abi.Value, error) {
	op := e.Operation("package.import")
	packageValue.AppendTo(op.Key("package"))
	prompts.AppendTo(op.Key("prompts"))
	return op.Call()
}

// DataQuery asks data.query: run a data query.
func (e *Event) DataQuery(query string) (abi.Value, error) {
	op := e.Operation("data.query")
	op.Key("query").Str(query)
	return op.Call()
}

// ClassifierPredict asks classifier.predict: classify a text.
func (e *Event) ClassifierPredict(classifierID ID, content string) (abi.Value, error) {
	op := e.Operation("classifier.predict")
	classifierID.AppendTo(op.Key("classifier_id"))
	op.Key("content").Str(content)
	return op.Call()
}

// CalendarElapsed asks calendar.elapsed: measure the open time of a calendar
// between two dates.
func (e *Event) CalendarElapsed(calendarID ID, dateFrom Date, dateTo Date) (int64, error) {
	op := e.Operation("calendar.elapsed")
	calendarID.AppendTo(op.Key("calendar_id"))
	dateFrom.AppendTo(op.Key("date_from"))
	dateTo.AppendTo(op.Key("date_to"))
	answer, err := op.AskValue()
	return answer.Int(""), err
}

// WorklistMetricOptions are the arguments of worklist.metric that may be left
// out.
type WorklistMetricOptions struct {
	Query string // which ones
	Field string // field to sum up
}

func (o *WorklistMetricOptions) appendTo(f *Fields) {
	if o.Query != "" {
		f.Key("query").Str(o.Query)
	}
	if o.Field != "" {
		f.Key("field").Str(o.Field)
	}
}

// WorklistMetric asks worklist.metric: sum up the records a query finds.
func (e *Event) WorklistMetric(record string, function string, opt *WorklistMetricOptions) (float64, error) {
	op := e.Operation("worklist.metric")
	op.Key("record").Str(record)
	op.Key("function").Str(function)
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.AskValue()
	return answer.Float(""), err
}

// SnippetRenderOptions are the arguments of snippet.render that may be left
// out.
type SnippetRenderOptions struct {
	Prompts Map // answers to its questions
}

func (o *SnippetRenderOptions) appendTo(f *Fields) {
	if o.Prompts != nil {
		o.Prompts.AppendTo(f.Key("prompts"))
	}
}

// SnippetRender asks snippet.render: render a snippet for a record.
func (e *Event) SnippetRender(snippetID ID, on Ref, opt *SnippetRenderOptions) (string, error) {
	op := e.Operation("snippet.render")
	snippetID.AppendTo(op.Key("snippet_id"))
	on.AppendTo(op.Key("on"))
	if opt != nil {
		opt.appendTo(&op.Fields)
	}
	answer, err := op.AskValue()
	return answer.Text(""), err
}

// ReplyRecipientsOptions are the arguments of reply_recipients that may be left
// out.
type ReplyRecipientsOptions struct {
	Format         string            // how it is written; text by default
	Headers        map[string]string // extra mail headers
	HTMLTemplateID ID                // template of the HTML part
	BundleIDs      []ID              // file bundles to attach
	IsAutoreply    bool              // mark it as an automatic reply
}

func (o *ReplyRecipientsOptions) appendTo(f *Fields) {
	if o.Format != "" {
		f.Key("format").Str(o.Format)
	}
	if o.Headers != nil {
		AppendTextMap(f.Key("headers"), o.Headers)
	}
	if o.HTMLTemplateID != 0 {
		o.HTMLTemplateID.AppendTo(f.Key("html_template_id"))
	}
	if o.BundleIDs != nil {
		AppendList(f.Key("bundle_ids"), o.BundleIDs)
	}
	if o.IsAutoreply {
		f.Key("is_autoreply").Bool(o.IsAutoreply)
	}
}

// RelayEmailOptions are the arguments of relay_email that may be left out.
type RelayEmailOptions struct {
	ToOwner            bool // also to the ticket's owner
	ToWatchers         bool // also to the ticket's watchers
	IncludeAttachments bool // send the files too
}

func (o *RelayEmailOptions) appendTo(f *Fields) {
	if o.ToOwner {
		f.Key("to_owner").Bool(o.ToOwner)
	}
	if o.ToWatchers {
		f.Key("to_watchers").Bool(o.ToWatchers)
	}
	if o.IncludeAttachments {
		f.Key("include_attachments").Bool(o.IncludeAttachments)
	}
}

// SetReopenDateOptions are the arguments of set_reopen_date that may be left
// out.
type SetReopenDateOptions struct {
	Value           Date   // the time
	CalendarID      ID     // calendar whose open hours count
	CalendarReldate string // time counted in them
}

func (o *SetReopenDateOptions) appendTo(f *Fields) {
	if o.Value != 0 {
		o.Value.AppendTo(f.Key("value"))
	}
	if o.CalendarID != 0 {
		o.CalendarID.AppendTo(f.Key("calendar_id"))
	}
	if o.CalendarReldate != "" {
		f.Key("calendar_reldate").Str(o.CalendarReldate)
	}
}

// CreateMessageNoteOptions are the arguments of create_message_note that may be
// left out.
type CreateMessageNoteOptions struct {
	On Ref // another message than the event's
}

func (o *CreateMessageNoteOptions) appendTo(f *Fields) {
	if o.On != (Ref{}) {
		o.On.AppendTo(f.Key("on"))
	}
}

// SetDueDateOptions are the arguments of set_due_date that may be left out.
type SetDueDateOptions struct {
	Value           Date   // the time
	CalendarID      ID     // calendar whose open hours count
	CalendarReldate string // time counted in them
}

func (o *SetDueDateOptions) appendTo(f *Fields) {
	if o.Value != 0 {
		o.Value.AppendTo(f.Key("value"))
	}
	if o.CalendarID != 0 {
		o.CalendarID.AppendTo(f.Key("calendar_id"))
	}
	if o.CalendarReldate != "" {
		f.Key("calendar_reldate").Str(o.CalendarReldate)
	}
}
