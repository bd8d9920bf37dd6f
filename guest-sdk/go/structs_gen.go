// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// Upload is the view of a value of type upload.
type Upload struct{ View }

// MIMEType gives mime_type: MIME type.
func (s Upload) MIMEType() string { return s.View.Text("mime_type") }

// FileSize gives file_size: size.
func (s Upload) FileSize() int64 { return s.View.Int("file_size") }

// AttachmentFilter is a value of type attachment_filter to write.
type AttachmentFilter struct {
	Oper  string // how to compare; ! is the opposite
	Value string // name or pattern
}

// AppendTo writes the value.
func (s AttachmentFilter) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Key("oper").Str(s.Oper)
	f.Key("value").Str(s.Value)
	f.End()
}

// ContentModification is a value of type content_modification, one of
// [ContentModificationAppend], [ContentModificationPrepend],
// [ContentModificationReplace].
type ContentModification interface {
	Any
	isContentModification()
}

// ContentModificationAppend is a value of type content_modification append to
// write.
type ContentModificationAppend struct {
	Content string // text to add
	On      string // which copy to edit; both by default
}

// AppendTo writes the value.
func (s ContentModificationAppend) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("action", "append")
	f.Key("content").Str(s.Content)
	if s.On != "" {
		f.Key("on").Str(s.On)
	}
	f.End()
}

func (ContentModificationAppend) isContentModification() {}

// ContentModificationPrepend is a value of type content_modification prepend to
// write.
type ContentModificationPrepend struct {
	Content string // text to add
	On      string // which copy to edit; both by default
}

// AppendTo writes the value.
func (s ContentModificationPrepend) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("action", "prepend")
	f.Key("content").Str(s.Content)
	if s.On != "" {
		f.Key("on").Str(s.On)
	}
	f.End()
}

func (ContentModificationPrepend) isContentModification() {}

// ContentModificationReplace is a value of type content_modification replace to
// write.
type ContentModificationReplace struct {
	Replace  string // text or pattern to look for
	With     string // what takes its place
	IsRegexp bool   // it is a pattern
	On       string // which copy to edit; both by default
}

// AppendTo writes the value.
func (s ContentModificationReplace) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("action", "replace")
	f.Key("replace").Str(s.Replace)
	f.Key("with").Str(s.With)
	if s.IsRegexp {
		f.Key("is_regexp").Bool(s.IsRegexp)
	}
	if s.On != "" {
		f.Key("on").Str(s.On)
	}
	f.End()
}

func (ContentModificationReplace) isContentModification() {}

// InteractionEntry is a value of type interaction_entry to write.
type InteractionEntry struct {
	Behavior    ID                // the behavior that handles it
	Name        string            // what the worker reads
	Interaction string            // name of the interaction
	Params      map[string]string // parameters for the handler
}

// AppendTo writes the value.
func (s InteractionEntry) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	s.Behavior.AppendTo(f.Key("behavior"))
	f.Key("name").Str(s.Name)
	f.Key("interaction").Str(s.Interaction)
	if s.Params != nil {
		AppendTextMap(f.Key("params"), s.Params)
	}
	f.End()
}

// Reply is a value of type reply, one of [ReplyMessage], [ReplyScript],
// [ReplyButtons], [ReplyImages], [ReplyText], [ReplyRating], [ReplyChooser],
// [ReplyDate], [ReplyFile], [ReplyWait], [ReplyWorklist], [ReplyEmote],
// [ReplyClose].
type Reply interface {
	Any
	isReply()
}

// ReplyMessage is a value of type reply message to write.
type ReplyMessage struct {
	Message string // what to say
	Format  string // how it is written; text by default
	DelayMs int64  // milliseconds to wait before it shows; 0 to 10,000
}

// AppendTo writes the value.
func (s ReplyMessage) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "message")
	f.Key("message").Str(s.Message)
	if s.Format != "" {
		f.Key("format").Str(s.Format)
	}
	if s.DelayMs != 0 {
		f.Key("delay_ms").Int(s.DelayMs)
	}
	f.End()
}

func (ReplyMessage) isReply() {}

// ReplyScript is a value of type reply script to write.
type ReplyScript struct {
	Script string // the script
}

// AppendTo writes the value.
func (s ReplyScript) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "script")
	f.Key("script").Str(s.Script)
	f.End()
}

func (ReplyScript) isReply() {}

// ReplyButtons is a value of type reply buttons to write.
type ReplyButtons struct {
	Options   []string // what the buttons say
	Style     string   // layout of the buttons
	ColorFrom string   // CSS color of the first button
	ColorMid  string   // CSS color in the middle
	ColorTo   string   // CSS color of the last button
}

// AppendTo writes the value.
func (s ReplyButtons) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "buttons")
	AppendTexts(f.Key("options"), s.Options)
	if s.Style != "" {
		f.Key("style").Str(s.Style)
	}
	if s.ColorFrom != "" {
		f.Key("color_from").Str(s.ColorFrom)
	}
	if s.ColorMid != "" {
		f.Key("color_mid").Str(s.ColorMid)
	}
	if s.ColorTo != "" {
		f.Key("color_to").Str(s.ColorTo)
	}
	f.End()
}

func (ReplyButtons) isReply() {}

// ReplyImages is a value of type reply images to write.
type ReplyImages struct {
	Images []string // the pictures as data URIs
	Labels []string // what they show
}

// AppendTo writes the value.
func (s ReplyImages) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "images")
	AppendTexts(f.Key("images"), s.Images)
	if s.Labels != nil {
		AppendTexts(f.Key("labels"), s.Labels)
	}
	f.End()
}

func (ReplyImages) isReply() {}

// ReplyText is a value of type reply text to write.
type ReplyText struct {
	Placeholder string // hint in the empty field
	Default     string // text to start from
	Mode        string // one line or several
}

// AppendTo writes the value.
func (s ReplyText) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "text")
	if s.Placeholder != "" {
		f.Key("placeholder").Str(s.Placeholder)
	}
	if s.Default != "" {
		f.Key("default").Str(s.Default)
	}
	if s.Mode != "" {
		f.Key("mode").Str(s.Mode)
	}
	f.End()
}

func (ReplyText) isReply() {}

// ReplyRating is a value of type reply rating to write.
type ReplyRating struct {
	From     Rating // the low end
	To       Rating // the high end
	ColorMid string // CSS color in the middle
}

// AppendTo writes the value.
func (s ReplyRating) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "rating")
	s.From.AppendTo(f.Key("from"))
	s.To.AppendTo(f.Key("to"))
	if s.ColorMid != "" {
		f.Key("color_mid").Str(s.ColorMid)
	}
	f.End()
}

func (ReplyRating) isReply() {}

// ReplyChooser is a value of type reply chooser to write.
type ReplyChooser struct {
	Record       string // type of the records
	Query        string // which records to offer
	Selection    string // how many may be chosen
	Autocomplete bool   // complete while typing
}

// AppendTo writes the value.
func (s ReplyChooser) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "chooser")
	f.Key("record").Str(s.Record)
	if s.Query != "" {
		f.Key("query").Str(s.Query)
	}
	if s.Selection != "" {
		f.Key("selection").Str(s.Selection)
	}
	if s.Autocomplete {
		f.Key("autocomplete").Bool(s.Autocomplete)
	}
	f.End()
}

func (ReplyChooser) isReply() {}

// ReplyDate is a value of type reply date to write.
type ReplyDate struct {
	Placeholder string // hint in the empty field
	Default     string // date to start from
	Mode        string // one line or several
}

// AppendTo writes the value.
func (s ReplyDate) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "date")
	if s.Placeholder != "" {
		f.Key("placeholder").Str(s.Placeholder)
	}
	if s.Default != "" {
		f.Key("default").Str(s.Default)
	}
	if s.Mode != "" {
		f.Key("mode").Str(s.Mode)
	}
	f.End()
}

func (ReplyDate) isReply() {}

// ReplyFile is a value of type reply file to write.
type ReplyFile struct {
}

// AppendTo writes the value.
func (s ReplyFile) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "file")
	f.End()
}

func (ReplyFile) isReply() {}

// ReplyWait is a value of type reply wait to write.
type ReplyWait struct {
}

// AppendTo writes the value.
func (s ReplyWait) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "wait")
	f.End()
}

func (ReplyWait) isReply() {}

// ReplyWorklist is a value of type reply worklist to write.
type ReplyWorklist struct {
	Record string // type of the records
	Query  string // which records to list
}

// AppendTo writes the value.
func (s ReplyWorklist) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "worklist")
	f.Key("record").Str(s.Record)
	if s.Query != "" {
		f.Key("query").Str(s.Query)
	}
	f.End()
}

func (ReplyWorklist) isReply() {}

// ReplyEmote is a value of type reply emote to write.
type ReplyEmote struct {
	Emote string // the mood
}

// AppendTo writes the value.
func (s ReplyEmote) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "emote")
	f.Key("emote").Str(s.Emote)
	f.End()
}

func (ReplyEmote) isReply() {}

// ReplyClose is a value of type reply close to write.
type ReplyClose struct {
}

// AppendTo writes the value.
func (s ReplyClose) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("reply", "close")
	f.End()
}

func (ReplyClose) isReply() {}

// Rating is a value of type rating to write.
type Rating struct {
	Value int64  // the number
	Label string // what it means
	Color string // CSS color
}

// AppendTo writes the value.
func (s Rating) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Key("value").Int(s.Value)
	f.Key("label").Str(s.Label)
	if s.Color != "" {
		f.Key("color").Str(s.Color)
	}
	f.End()
}

// Instruction is a value of type instruction, one of [InstructionSetField],
// [InstructionHide], [InstructionMessage].
type Instruction interface {
	Any
	isInstruction()
}

// InstructionSetField is a value of type instruction set_field to write.
type InstructionSetField struct {
	Field string // name of the field
	Value string // what to put in
}

// AppendTo writes the value.
func (s InstructionSetField) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("do", "set_field")
	f.Key("field").Str(s.Field)
	f.Key("value").Str(s.Value)
	f.End()
}

func (InstructionSetField) isInstruction() {}

// InstructionHide is a value of type instruction hide to write.
type InstructionHide struct {
	Field string // name of the field
}

// AppendTo writes the value.
func (s InstructionHide) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("do", "hide")
	f.Key("field").Str(s.Field)
	f.End()
}

func (InstructionHide) isInstruction() {}

// InstructionMessage is a value of type instruction message to write.
type InstructionMessage struct {
	Text  string // what to say
	Level string // how it looks; info by default
}

// AppendTo writes the value.
func (s InstructionMessage) AppendTo(w *abi.Writer) {
	f := BeginFields(w)
	f.Text("do", "message")
	f.Key("text").Str(s.Text)
	if s.Level != "" {
		f.Key("level").Str(s.Level)
	}
	f.End()
}

func (InstructionMessage) isInstruction() {}

// RecordPage is the view of a value of type record_page.
type RecordPage struct{ View }

// Records gives records: the records of this page.
func (s RecordPage) Records() ViewList[AnyRecord] { return Views[AnyRecord](s.View, "records") }

// Total gives total: how many there are in all.
func (s RecordPage) Total() int64 { return s.View.Int("total") }

// Page gives page: which page this is, from 0.
func (s RecordPage) Page() int64 { return s.View.Int("page") }

// HTTPResponse is the view of a value of type http_response.
type HTTPResponse struct{ View }

// Status gives status: HTTP status.
func (s HTTPResponse) Status() int64 { return s.View.Int("status") }

// URL gives url: where the answer came from after redirects.
func (s HTTPResponse) URL() string { return s.View.Text("url") }

// ContentType gives content_type: MIME type.
func (s HTTPResponse) ContentType() string { return s.View.Text("content_type") }

// Headers gives headers: headers by lower-case name.
func (s HTTPResponse) Headers() TextMap { return s.View.TextMap("headers") }

// Body gives body: the body as it came.
func (s HTTPResponse) Body() string { return s.View.Text("body") }
