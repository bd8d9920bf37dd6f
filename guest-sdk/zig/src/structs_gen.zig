// Code generated from the catalog; DO NOT EDIT.

const V = @import("vivarium.zig");
const S = @import("structs_gen.zig");

/// A value of type upload that was read.
pub const Upload = struct {
    view: V.View,

    /// Reads mime_type: MIME type.
    pub fn mimeType(s: Upload) []const u8 {
        return s.view.text("mime_type");
    }

    /// Reads file_size: size.
    pub fn fileSize(s: Upload) i64 {
        return s.view.int("file_size");
    }
};

/// A value of type attachment_filter to write.
pub const AttachmentFilter = struct {
    /// how to compare; ! is the opposite
    oper: []const u8,
    /// name or pattern
    value: []const u8,
};

/// A value of type content_modification to write.
pub const ContentModification = union(enum) {
    append: struct {
        /// text to add
        content: []const u8,
        /// which copy to edit; both by default
        on: ?[]const u8 = null,
    },
    prepend: struct {
        /// text to add
        content: []const u8,
        /// which copy to edit; both by default
        on: ?[]const u8 = null,
    },
    replace: struct {
        /// text or pattern to look for
        replace: []const u8,
        /// what takes its place
        with: []const u8,
        /// it is a pattern
        is_regexp: ?bool = null,
        /// which copy to edit; both by default
        on: ?[]const u8 = null,
    },

    pub const tag = "action";
};

/// A value of type interaction_entry to write.
pub const InteractionEntry = struct {
    /// the behavior that handles it
    behavior: V.Id,
    /// what the worker reads
    name: []const u8,
    /// name of the interaction
    interaction: []const u8,
    /// parameters for the handler
    params: ?V.Any = null,
};

/// A value of type reply to write.
pub const Reply = union(enum) {
    message: struct {
        /// what to say
        message: []const u8,
        /// how it is written; text by default
        format: ?[]const u8 = null,
        /// milliseconds to wait before it shows; 0 to 10,000
        delay_ms: ?i64 = null,
    },
    script: struct {
        /// the script
        script: []const u8,
    },
    buttons: struct {
        /// what the buttons say
        options: []const []const u8,
        /// layout of the buttons
        style: ?[]const u8 = null,
        /// CSS color of the first button
        color_from: ?[]const u8 = null,
        /// CSS color in the middle
        color_mid: ?[]const u8 = null,
        /// CSS color of the last button
        color_to: ?[]const u8 = null,
    },
    images: struct {
        /// the pictures as data URIs
        images: []const []const u8,
        /// what they show
        labels: ?[]const []const u8 = null,
    },
    text: struct {
        /// hint in the empty field
        placeholder: ?[]const u8 = null,
        /// text to start from
        default: ?[]const u8 = null,
        /// one line or several
        mode: ?[]const u8 = null,
    },
    rating: struct {
        /// the low end
        from: S.Rating,
        /// the high end
        to: S.Rating,
        /// CSS color in the middle
        color_mid: ?[]const u8 = null,
    },
    chooser: struct {
        /// type of the records
        record: []const u8,
        /// which records to offer
        query: ?[]const u8 = null,
        /// how many may be chosen
        selection: ?[]const u8 = null,
        /// complete while typing
        autocomplete: ?bool = null,
    },
    date: struct {
        /// hint in the empty field
        placeholder: ?[]const u8 = null,
        /// date to start from
        default: ?[]const u8 = null,
        /// one line or several
        mode: ?[]const u8 = null,
    },
    file: struct {},
    wait: struct {},
    worklist: struct {
        /// type of the records
        record: []const u8,
        /// which records to list
        query: ?[]const u8 = null,
    },
    emote: struct {
        /// the mood
        emote: []const u8,
    },
    close: struct {},

    pub const tag = "reply";
};

/// A value of type rating to write.
pub const Rating = struct {
    /// the number
    value: i64,
    /// what it means
    label: []const u8,
    /// CSS color
    color: ?[]const u8 = null,
};

/// A value of type instruction to write.
pub const Instruction = union(enum) {
    set_field: struct {
        /// name of the field
        field: []const u8,
        /// what to put in
        value: []const u8,
    },
    hide: struct {
        /// name of the field
        field: []const u8,
    },
    message: struct {
        /// what to say
        text: []const u8,
        /// how it looks; info by default
        level: ?[]const u8 = null,
    },

    pub const tag = "do";
};

/// A value of type record_page that was read.
pub const RecordPage = struct {
    view: V.View,

    /// Reads records: the records of this page.
    pub fn records(s: RecordPage) V.List(V.AnyRecord) {
        return s.view.list(V.AnyRecord, "records");
    }

    /// Reads total: how many there are in all.
    pub fn total(s: RecordPage) i64 {
        return s.view.int("total");
    }

    /// Reads page: which page this is, from 0.
    pub fn page(s: RecordPage) i64 {
        return s.view.int("page");
    }
};

/// A value of type http_response that was read.
pub const HttpResponse = struct {
    view: V.View,

    /// Reads status: HTTP status.
    pub fn status(s: HttpResponse) i64 {
        return s.view.int("status");
    }

    /// Reads url: where the answer came from after redirects.
    pub fn url(s: HttpResponse) []const u8 {
        return s.view.text("url");
    }

    /// Reads content_type: MIME type.
    pub fn contentType(s: HttpResponse) []const u8 {
        return s.view.text("content_type");
    }

    /// Reads headers: headers by lower-case name.
    pub fn headers(s: HttpResponse) V.TextMap {
        return s.view.textMap("headers");
    }

    /// Reads body: the body as it came.
    pub fn body(s: HttpResponse) []const u8 {
        return s.view.text("body");
    }
};
