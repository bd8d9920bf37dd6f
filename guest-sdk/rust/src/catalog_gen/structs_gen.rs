// Code generated from the catalog; DO NOT EDIT.

use crate::*;

view! {
    /// The view of a value of type upload.
    Upload
}

impl<'a> Upload<'a> {
    /// `mime_type`: MIME type.
    #[inline]
    pub fn mime_type(self) -> &'a str {
        self.0.text("mime_type")
    }

    /// `file_size`: size.
    #[inline]
    pub fn file_size(self) -> i64 {
        self.0.int("file_size")
    }
}

/// A value of type attachment_filter, to write.
#[derive(Clone, Copy, Default)]
pub struct AttachmentFilter<'a> {
    /// How to compare; ! is the opposite.
    pub oper: &'a str,
    /// Name or pattern.
    pub value: &'a str,
}

impl Write for AttachmentFilter<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("oper", self.oper);
            f.set("value", self.value);
        })
    }
}

/// A value of type content_modification append, to write.
#[derive(Clone, Copy, Default)]
pub struct ContentModificationAppend<'a> {
    /// Text to add.
    pub content: &'a str,
    /// Which copy to edit; both by default.
    pub on: Option<&'a str>,
}

impl Write for ContentModificationAppend<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("action", "append");
            f.set("content", self.content);
            f.set_some("on", self.on);
        })
    }
}

/// A value of type content_modification prepend, to write.
#[derive(Clone, Copy, Default)]
pub struct ContentModificationPrepend<'a> {
    /// Text to add.
    pub content: &'a str,
    /// Which copy to edit; both by default.
    pub on: Option<&'a str>,
}

impl Write for ContentModificationPrepend<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("action", "prepend");
            f.set("content", self.content);
            f.set_some("on", self.on);
        })
    }
}

/// A value of type content_modification replace, to write.
#[derive(Clone, Copy, Default)]
pub struct ContentModificationReplace<'a> {
    /// Text or pattern to look for.
    pub replace: &'a str,
    /// What takes its place.
    pub with: &'a str,
    /// It is a pattern.
    pub is_regexp: Option<bool>,
    /// Which copy to edit; both by default.
    pub on: Option<&'a str>,
}

impl Write for ContentModificationReplace<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("action", "replace");
            f.set("replace", self.replace);
            f.set("with", self.with);
            f.set_some("is_regexp", self.is_regexp);
            f.set_some("on", self.on);
        })
    }
}

/// A value of type content_modification, to write, of one form or the other.
#[derive(Clone, Copy)]
pub enum ContentModification<'a> {
    Append(ContentModificationAppend<'a>),
    Prepend(ContentModificationPrepend<'a>),
    Replace(ContentModificationReplace<'a>),
}

impl Write for ContentModification<'_> {
    fn write(&self, w: Writer) {
        match self {
            Self::Append(v) => v.write(w),
            Self::Prepend(v) => v.write(w),
            Self::Replace(v) => v.write(w),
        }
    }
}

/// A value of type interaction_entry, to write.
#[derive(Clone, Copy, Default)]
pub struct InteractionEntry<'a> {
    /// The behavior that handles it.
    pub behavior: Id,
    /// What the worker reads.
    pub name: &'a str,
    /// Name of the interaction.
    pub interaction: &'a str,
    /// Parameters for the handler.
    pub params: Option<MapOf<'a, &'a str>>,
}

impl Write for InteractionEntry<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("behavior", self.behavior);
            f.set("name", self.name);
            f.set("interaction", self.interaction);
            f.set_some("params", self.params);
        })
    }
}

/// A value of type reply message, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyMessage<'a> {
    /// What to say.
    pub message: &'a str,
    /// How it is written; text by default.
    pub format: Option<&'a str>,
    /// Milliseconds to wait before it shows; 0 to 10,000.
    pub delay_ms: Option<i64>,
}

impl Write for ReplyMessage<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "message");
            f.set("message", self.message);
            f.set_some("format", self.format);
            f.set_some("delay_ms", self.delay_ms);
        })
    }
}

/// A value of type reply script, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyScript<'a> {
    /// The script.
    pub script: &'a str,
}

impl Write for ReplyScript<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "script");
            f.set("script", self.script);
        })
    }
}

/// A value of type reply buttons, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyButtons<'a> {
    /// What the buttons say.
    pub options: &'a [&'a str],
    /// Layout of the buttons.
    pub style: Option<&'a str>,
    /// CSS color of the first button.
    pub color_from: Option<&'a str>,
    /// CSS color in the middle.
    pub color_mid: Option<&'a str>,
    /// CSS color of the last button.
    pub color_to: Option<&'a str>,
}

impl Write for ReplyButtons<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "buttons");
            f.set("options", self.options);
            f.set_some("style", self.style);
            f.set_some("color_from", self.color_from);
            f.set_some("color_mid", self.color_mid);
            f.set_some("color_to", self.color_to);
        })
    }
}

/// A value of type reply images, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyImages<'a> {
    /// The pictures as data URIs.
    pub images: &'a [&'a str],
    /// What they show.
    pub labels: Option<&'a [&'a str]>,
}

impl Write for ReplyImages<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "images");
            f.set("images", self.images);
            f.set_some("labels", self.labels);
        })
    }
}

/// A value of type reply text, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyText<'a> {
    /// Hint in the empty field.
    pub placeholder: Option<&'a str>,
    /// Text to start from.
    pub default: Option<&'a str>,
    /// One line or several.
    pub mode: Option<&'a str>,
}

impl Write for ReplyText<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "text");
            f.set_some("placeholder", self.placeholder);
            f.set_some("default", self.default);
            f.set_some("mode", self.mode);
        })
    }
}

/// A value of type reply rating, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyRating<'a> {
    /// The low end.
    pub from: Rating<'a>,
    /// The high end.
    pub to: Rating<'a>,
    /// CSS color in the middle.
    pub color_mid: Option<&'a str>,
}

impl Write for ReplyRating<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "rating");
            f.set("from", self.from);
            f.set("to", self.to);
            f.set_some("color_mid", self.color_mid);
        })
    }
}

/// A value of type reply chooser, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyChooser<'a> {
    /// Type of the records.
    pub record: &'a str,
    /// Which records to offer.
    pub query: Option<&'a str>,
    /// How many may be chosen.
    pub selection: Option<&'a str>,
    /// Complete while typing.
    pub autocomplete: Option<bool>,
}

impl Write for ReplyChooser<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "chooser");
            f.set("record", self.record);
            f.set_some("query", self.query);
            f.set_some("selection", self.selection);
            f.set_some("autocomplete", self.autocomplete);
        })
    }
}

/// A value of type reply date, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyDate<'a> {
    /// Hint in the empty field.
    pub placeholder: Option<&'a str>,
    /// Date to start from.
    pub default: Option<&'a str>,
    /// One line or several.
    pub mode: Option<&'a str>,
}

impl Write for ReplyDate<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "date");
            f.set_some("placeholder", self.placeholder);
            f.set_some("default", self.default);
            f.set_some("mode", self.mode);
        })
    }
}

/// A value of type reply file, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyFile {
}

impl Write for ReplyFile {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "file");
        })
    }
}

/// A value of type reply wait, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyWait {
}

impl Write for ReplyWait {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "wait");
        })
    }
}

/// A value of type reply worklist, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyWorklist<'a> {
    /// Type of the records.
    pub record: &'a str,
    /// Which records to list.
    pub query: Option<&'a str>,
}

impl Write for ReplyWorklist<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "worklist");
            f.set("record", self.record);
            f.set_some("query", self.query);
        })
    }
}

/// A value of type reply emote, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyEmote<'a> {
    /// The mood.
    pub emote: &'a str,
}

impl Write for ReplyEmote<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "emote");
            f.set("emote", self.emote);
        })
    }
}

/// A value of type reply close, to write.
#[derive(Clone, Copy, Default)]
pub struct ReplyClose {
}

impl Write for ReplyClose {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("reply", "close");
        })
    }
}

/// A value of type reply, to write, of one form or the other.
#[derive(Clone, Copy)]
pub enum Reply<'a> {
    Message(ReplyMessage<'a>),
    Script(ReplyScript<'a>),
    Buttons(ReplyButtons<'a>),
    Images(ReplyImages<'a>),
    Text(ReplyText<'a>),
    Rating(ReplyRating<'a>),
    Chooser(ReplyChooser<'a>),
    Date(ReplyDate<'a>),
    File(ReplyFile),
    Wait(ReplyWait),
    Worklist(ReplyWorklist<'a>),
    Emote(ReplyEmote<'a>),
    Close(ReplyClose),
}

impl Write for Reply<'_> {
    fn write(&self, w: Writer) {
        match self {
            Self::Message(v) => v.write(w),
            Self::Script(v) => v.write(w),
            Self::Buttons(v) => v.write(w),
            Self::Images(v) => v.write(w),
            Self::Text(v) => v.write(w),
            Self::Rating(v) => v.write(w),
            Self::Chooser(v) => v.write(w),
            Self::Date(v) => v.write(w),
            Self::File(v) => v.write(w),
            Self::Wait(v) => v.write(w),
            Self::Worklist(v) => v.write(w),
            Self::Emote(v) => v.write(w),
            Self::Close(v) => v.write(w),
        }
    }
}

/// A value of type rating, to write.
#[derive(Clone, Copy, Default)]
pub struct Rating<'a> {
    /// The number.
    pub value: i64,
    /// What it means.
    pub label: &'a str,
    /// CSS color.
    pub color: Option<&'a str>,
}

impl Write for Rating<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("value", self.value);
            f.set("label", self.label);
            f.set_some("color", self.color);
        })
    }
}

/// A value of type instruction set_field, to write.
#[derive(Clone, Copy, Default)]
pub struct InstructionSetField<'a> {
    /// Name of the field.
    pub field: &'a str,
    /// What to put in.
    pub value: &'a str,
}

impl Write for InstructionSetField<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("do", "set_field");
            f.set("field", self.field);
            f.set("value", self.value);
        })
    }
}

/// A value of type instruction hide, to write.
#[derive(Clone, Copy, Default)]
pub struct InstructionHide<'a> {
    /// Name of the field.
    pub field: &'a str,
}

impl Write for InstructionHide<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("do", "hide");
            f.set("field", self.field);
        })
    }
}

/// A value of type instruction message, to write.
#[derive(Clone, Copy, Default)]
pub struct InstructionMessage<'a> {
    /// What to say.
    pub text: &'a str,
    /// How it looks; info by default.
    pub level: Option<&'a str>,
}

impl Write for InstructionMessage<'_> {
    #[inline]
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("do", "message");
            f.set("text", self.text);
            f.set_some("level", self.level);
        })
    }
}

/// A value of type instruction, to write, of one form or the other.
#[derive(Clone, Copy)]
pub enum Instruction<'a> {
    SetField(InstructionSetField<'a>),
    Hide(InstructionHide<'a>),
    Message(InstructionMessage<'a>),
}

impl Write for Instruction<'_> {
    fn write(&self, w: Writer) {
        match self {
            Self::SetField(v) => v.write(w),
            Self::Hide(v) => v.write(w),
            Self::Message(v) => v.write(w),
        }
    }
}

view! {
    /// The view of a value of type record_page.
    RecordPage
}

impl<'a> RecordPage<'a> {
    /// `records`: the records of this page.
    #[inline]
    pub fn records(self) -> Views<'a, AnyRecord<'a>> {
        self.0.views("records")
    }

    /// `total`: how many there are in all.
    #[inline]
    pub fn total(self) -> i64 {
        self.0.int("total")
    }

    /// `page`: which page this is, from 0.
    #[inline]
    pub fn page(self) -> i64 {
        self.0.int("page")
    }
}

view! {
    /// The view of a value of type http_response.
    HttpResponse
}

impl<'a> HttpResponse<'a> {
    /// `status`: HTTP status.
    #[inline]
    pub fn status(self) -> i64 {
        self.0.int("status")
    }

    /// `url`: where the answer came from after redirects.
    #[inline]
    pub fn url(self) -> &'a str {
        self.0.text("url")
    }

    /// `content_type`: MIME type.
    #[inline]
    pub fn content_type(self) -> &'a str {
        self.0.text("content_type")
    }

    /// `headers`: headers by lower-case name.
    #[inline]
    pub fn headers(self) -> TextMap<'a> {
        self.0.text_map("headers")
    }

    /// `body`: the body as it came.
    #[inline]
    pub fn body(self) -> &'a [u8] {
        self.0.bytes("body")
    }
}
