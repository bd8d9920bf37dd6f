// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_STRUCTS_GEN_H
#define VIVARIUM_STRUCTS_GEN_H
#pragma clang system_header

#include "vivarium.h"

// viv_upload is the view of a value of type upload.
typedef struct { viv_view view; } viv_upload;
VIV_INLINE viv_upload viv_upload_of(viv_value v) {
	viv_upload r = {viv_within(v)};
	return r;
}

// viv_record_page is the view of a value of type record_page.
typedef struct { viv_view view; } viv_record_page;
VIV_INLINE viv_record_page viv_record_page_of(viv_value v) {
	viv_record_page r = {viv_within(v)};
	return r;
}

// viv_http_response is the view of a value of type http_response.
typedef struct { viv_view view; } viv_http_response;
VIV_INLINE viv_http_response viv_http_response_of(viv_value v) {
	viv_http_response r = {viv_within(v)};
	return r;
}

// viv_attachment_filter is a value of type attachment_filter to write.
typedef struct viv_attachment_filter viv_attachment_filter;
typedef struct { const viv_attachment_filter *at; size_t len; } viv_attachment_filter_list;
VIV_FN void viv_put_attachment_filter(viv_writer *w, const viv_attachment_filter *v);

// viv_content_modification is a value of type content_modification to write.
typedef struct viv_content_modification viv_content_modification;
typedef struct { const viv_content_modification *at; size_t len; } viv_content_modification_list;
VIV_FN void viv_put_content_modification(viv_writer *w, const viv_content_modification *v);

// viv_interaction_entry is a value of type interaction_entry to write.
typedef struct viv_interaction_entry viv_interaction_entry;
typedef struct { const viv_interaction_entry *at; size_t len; } viv_interaction_entry_list;
VIV_FN void viv_put_interaction_entry(viv_writer *w, const viv_interaction_entry *v);

// viv_reply is a value of type reply to write.
typedef struct viv_reply viv_reply;
typedef struct { const viv_reply *at; size_t len; } viv_reply_list;
VIV_FN void viv_put_reply(viv_writer *w, const viv_reply *v);

// viv_rating is a value of type rating to write.
typedef struct viv_rating viv_rating;
typedef struct { const viv_rating *at; size_t len; } viv_rating_list;
VIV_FN void viv_put_rating(viv_writer *w, const viv_rating *v);

// viv_instruction is a value of type instruction to write.
typedef struct viv_instruction viv_instruction;
typedef struct { const viv_instruction *at; size_t len; } viv_instruction_list;
VIV_FN void viv_put_instruction(viv_writer *w, const viv_instruction *v);

struct viv_attachment_filter {
	viv_text oper; // how to compare; ! is the opposite
	viv_text value; // name or pattern
};

typedef enum {
	VIV_CONTENT_MODIFICATION_APPEND,
	VIV_CONTENT_MODIFICATION_PREPEND,
	VIV_CONTENT_MODIFICATION_REPLACE,
} viv_content_modification_kind;
struct viv_content_modification {
	viv_content_modification_kind kind;
	union {
		struct {
			viv_text content; // text to add
			viv_text on; // which copy to edit; both by default
		} append;
		struct {
			viv_text content; // text to add
			viv_text on; // which copy to edit; both by default
		} prepend;
		struct {
			viv_text replace; // text or pattern to look for
			viv_text with; // what takes its place
			bool is_regexp; // it is a pattern
			viv_text on; // which copy to edit; both by default
		} replace;
	} as;
};

struct viv_interaction_entry {
	viv_id behavior; // the behavior that handles it
	viv_text name; // what the worker reads
	viv_text interaction; // name of the interaction
	viv_pairs params; // parameters for the handler
};

typedef enum {
	VIV_REPLY_MESSAGE,
	VIV_REPLY_SCRIPT,
	VIV_REPLY_BUTTONS,
	VIV_REPLY_IMAGES,
	VIV_REPLY_TEXT,
	VIV_REPLY_RATING,
	VIV_REPLY_CHOOSER,
	VIV_REPLY_DATE,
	VIV_REPLY_FILE,
	VIV_REPLY_WAIT,
	VIV_REPLY_WORKLIST,
	VIV_REPLY_EMOTE,
	VIV_REPLY_CLOSE,
} viv_reply_kind;
struct viv_reply {
	viv_reply_kind kind;
	union {
		struct {
			viv_text message; // what to say
			viv_text format; // how it is written; text by default
			int64_t delay_ms; // milliseconds to wait before it shows; 0 to 10,000
		} message;
		struct {
			viv_text script; // the script
		} script;
		struct {
			viv_texts options; // what the buttons say
			viv_text style; // layout of the buttons
			viv_text color_from; // CSS color of the first button
			viv_text color_mid; // CSS color in the middle
			viv_text color_to; // CSS color of the last button
		} buttons;
		struct {
			viv_texts images; // the pictures as data URIs
			viv_texts labels; // what they show
		} images;
		struct {
			viv_text placeholder; // hint in the empty field
			viv_text default_; // text to start from
			viv_text mode; // one line or several
		} text;
		struct {
			const viv_rating *from; // the low end
			const viv_rating *to; // the high end
			viv_text color_mid; // CSS color in the middle
		} rating;
		struct {
			viv_text record; // type of the records
			viv_text query; // which records to offer
			viv_text selection; // how many may be chosen
			bool autocomplete; // complete while typing
		} chooser;
		struct {
			viv_text placeholder; // hint in the empty field
			viv_text default_; // date to start from
			viv_text mode; // one line or several
		} date;
		struct {
			viv_text record; // type of the records
			viv_text query; // which records to list
		} worklist;
		struct {
			viv_text emote; // the mood
		} emote;
	} as;
};

struct viv_rating {
	int64_t value; // the number
	viv_text label; // what it means
	viv_text color; // CSS color
};

typedef enum {
	VIV_INSTRUCTION_SET_FIELD,
	VIV_INSTRUCTION_HIDE,
	VIV_INSTRUCTION_MESSAGE,
} viv_instruction_kind;
struct viv_instruction {
	viv_instruction_kind kind;
	union {
		struct {
			viv_text field; // name of the field
			viv_text value; // what to put in
		} set_field;
		struct {
			viv_text field; // name of the field
		} hide;
		struct {
			viv_text text; // what to say
			viv_text level; // how it looks; info by default
		} message;
	} as;
};

VIV_FN void viv_put_attachment_filter_list(viv_writer *w, viv_attachment_filter_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_attachment_filter(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_content_modification_list(viv_writer *w, viv_content_modification_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_content_modification(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_interaction_entry_list(viv_writer *w, viv_interaction_entry_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_interaction_entry(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_reply_list(viv_writer *w, viv_reply_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_reply(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_rating_list(viv_writer *w, viv_rating_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_rating(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_instruction_list(viv_writer *w, viv_instruction_list list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_instruction(w, &list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_attachment_filter(viv_writer *w, const viv_attachment_filter *v) {
	viv_put_map(w);
	viv_put_text(viv_key(w, "oper"), v->oper);
	viv_put_text(viv_key(w, "value"), v->value);
	viv_end(w);
}

VIV_FN void viv_put_content_modification(viv_writer *w, const viv_content_modification *v) {
	viv_put_map(w);
	switch (v->kind) {
	case VIV_CONTENT_MODIFICATION_APPEND:
		viv_put_text(viv_key(w, "action"), VIV("append"));
		viv_put_text(viv_key(w, "content"), v->as.append.content);
		if (v->as.append.on.at) viv_put_text(viv_key(w, "on"), v->as.append.on);
		break;
	case VIV_CONTENT_MODIFICATION_PREPEND:
		viv_put_text(viv_key(w, "action"), VIV("prepend"));
		viv_put_text(viv_key(w, "content"), v->as.prepend.content);
		if (v->as.prepend.on.at) viv_put_text(viv_key(w, "on"), v->as.prepend.on);
		break;
	case VIV_CONTENT_MODIFICATION_REPLACE:
		viv_put_text(viv_key(w, "action"), VIV("replace"));
		viv_put_text(viv_key(w, "replace"), v->as.replace.replace);
		viv_put_text(viv_key(w, "with"), v->as.replace.with);
		if (v->as.replace.is_regexp) viv_put_bool(viv_key(w, "is_regexp"), v->as.replace.is_regexp);
		if (v->as.replace.on.at) viv_put_text(viv_key(w, "on"), v->as.replace.on);
		break;
	}
	viv_end(w);
}

VIV_FN void viv_put_interaction_entry(viv_writer *w, const viv_interaction_entry *v) {
	viv_put_map(w);
	viv_put_id(viv_key(w, "behavior"), v->behavior);
	viv_put_text(viv_key(w, "name"), v->name);
	viv_put_text(viv_key(w, "interaction"), v->interaction);
	if (v->params.at) viv_put_pairs(viv_key(w, "params"), v->params);
	viv_end(w);
}

VIV_FN void viv_put_reply(viv_writer *w, const viv_reply *v) {
	viv_put_map(w);
	switch (v->kind) {
	case VIV_REPLY_MESSAGE:
		viv_put_text(viv_key(w, "reply"), VIV("message"));
		viv_put_text(viv_key(w, "message"), v->as.message.message);
		if (v->as.message.format.at) viv_put_text(viv_key(w, "format"), v->as.message.format);
		if (v->as.message.delay_ms != 0) viv_put_int(viv_key(w, "delay_ms"), v->as.message.delay_ms);
		break;
	case VIV_REPLY_SCRIPT:
		viv_put_text(viv_key(w, "reply"), VIV("script"));
		viv_put_text(viv_key(w, "script"), v->as.script.script);
		break;
	case VIV_REPLY_BUTTONS:
		viv_put_text(viv_key(w, "reply"), VIV("buttons"));
		viv_put_texts(viv_key(w, "options"), v->as.buttons.options);
		if (v->as.buttons.style.at) viv_put_text(viv_key(w, "style"), v->as.buttons.style);
		if (v->as.buttons.color_from.at) viv_put_text(viv_key(w, "color_from"), v->as.buttons.color_from);
		if (v->as.buttons.color_mid.at) viv_put_text(viv_key(w, "color_mid"), v->as.buttons.color_mid);
		if (v->as.buttons.color_to.at) viv_put_text(viv_key(w, "color_to"), v->as.buttons.color_to);
		break;
	case VIV_REPLY_IMAGES:
		viv_put_text(viv_key(w, "reply"), VIV("images"));
		viv_put_texts(viv_key(w, "images"), v->as.images.images);
		if (v->as.images.labels.at) viv_put_texts(viv_key(w, "labels"), v->as.images.labels);
		break;
	case VIV_REPLY_TEXT:
		viv_put_text(viv_key(w, "reply"), VIV("text"));
		if (v->as.text.placeholder.at) viv_put_text(viv_key(w, "placeholder"), v->as.text.placeholder);
		if (v->as.text.default_.at) viv_put_text(viv_key(w, "default"), v->as.text.default_);
		if (v->as.text.mode.at) viv_put_text(viv_key(w, "mode"), v->as.text.mode);
		break;
	case VIV_REPLY_RATING:
		viv_put_text(viv_key(w, "reply"), VIV("rating"));
		viv_put_rating(viv_key(w, "from"), v->as.rating.from);
		viv_put_rating(viv_key(w, "to"), v->as.rating.to);
		if (v->as.rating.color_mid.at) viv_put_text(viv_key(w, "color_mid"), v->as.rating.color_mid);
		break;
	case VIV_REPLY_CHOOSER:
		viv_put_text(viv_key(w, "reply"), VIV("chooser"));
		viv_put_text(viv_key(w, "record"), v->as.chooser.record);
		if (v->as.chooser.query.at) viv_put_text(viv_key(w, "query"), v->as.chooser.query);
		if (v->as.chooser.selection.at) viv_put_text(viv_key(w, "selection"), v->as.chooser.selection);
		if (v->as.chooser.autocomplete) viv_put_bool(viv_key(w, "autocomplete"), v->as.chooser.autocomplete);
		break;
	case VIV_REPLY_DATE:
		viv_put_text(viv_key(w, "reply"), VIV("date"));
		if (v->as.date.placeholder.at) viv_put_text(viv_key(w, "placeholder"), v->as.date.placeholder);
		if (v->as.date.default_.at) viv_put_text(viv_key(w, "default"), v->as.date.default_);
		if (v->as.date.mode.at) viv_put_text(viv_key(w, "mode"), v->as.date.mode);
		break;
	case VIV_REPLY_FILE:
		viv_put_text(viv_key(w, "reply"), VIV("file"));
		break;
	case VIV_REPLY_WAIT:
		viv_put_text(viv_key(w, "reply"), VIV("wait"));
		break;
	case VIV_REPLY_WORKLIST:
		viv_put_text(viv_key(w, "reply"), VIV("worklist"));
		viv_put_text(viv_key(w, "record"), v->as.worklist.record);
		if (v->as.worklist.query.at) viv_put_text(viv_key(w, "query"), v->as.worklist.query);
		break;
	case VIV_REPLY_EMOTE:
		viv_put_text(viv_key(w, "reply"), VIV("emote"));
		viv_put_text(viv_key(w, "emote"), v->as.emote.emote);
		break;
	case VIV_REPLY_CLOSE:
		viv_put_text(viv_key(w, "reply"), VIV("close"));
		break;
	}
	viv_end(w);
}

VIV_FN void viv_put_rating(viv_writer *w, const viv_rating *v) {
	viv_put_map(w);
	viv_put_int(viv_key(w, "value"), v->value);
	viv_put_text(viv_key(w, "label"), v->label);
	if (v->color.at) viv_put_text(viv_key(w, "color"), v->color);
	viv_end(w);
}

VIV_FN void viv_put_instruction(viv_writer *w, const viv_instruction *v) {
	viv_put_map(w);
	switch (v->kind) {
	case VIV_INSTRUCTION_SET_FIELD:
		viv_put_text(viv_key(w, "do"), VIV("set_field"));
		viv_put_text(viv_key(w, "field"), v->as.set_field.field);
		viv_put_text(viv_key(w, "value"), v->as.set_field.value);
		break;
	case VIV_INSTRUCTION_HIDE:
		viv_put_text(viv_key(w, "do"), VIV("hide"));
		viv_put_text(viv_key(w, "field"), v->as.hide.field);
		break;
	case VIV_INSTRUCTION_MESSAGE:
		viv_put_text(viv_key(w, "do"), VIV("message"));
		viv_put_text(viv_key(w, "text"), v->as.message.text);
		if (v->as.message.level.at) viv_put_text(viv_key(w, "level"), v->as.message.level);
		break;
	}
	viv_end(w);
}

// viv_upload_mime_type gives mime_type: MIME type.
VIV_INLINE viv_text viv_upload_mime_type(viv_upload s) { return viv_as_text(viv_view_get(s.view, "mime_type")); }

// viv_upload_file_size gives file_size: size.
VIV_INLINE int64_t viv_upload_file_size(viv_upload s) { return viv_as_int(viv_view_get(s.view, "file_size")); }

// viv_record_page_records gives records: the records of this page.
VIV_INLINE viv_value viv_record_page_records(viv_record_page s) { return viv_view_get(s.view, "records"); }

// viv_record_page_total gives total: how many there are in all.
VIV_INLINE int64_t viv_record_page_total(viv_record_page s) { return viv_as_int(viv_view_get(s.view, "total")); }

// viv_record_page_page gives page: which page this is, from 0.
VIV_INLINE int64_t viv_record_page_page(viv_record_page s) { return viv_as_int(viv_view_get(s.view, "page")); }

// viv_http_response_status gives status: HTTP status.
VIV_INLINE int64_t viv_http_response_status(viv_http_response s) { return viv_as_int(viv_view_get(s.view, "status")); }

// viv_http_response_url gives url: where the answer came from after redirects.
VIV_INLINE viv_text viv_http_response_url(viv_http_response s) { return viv_as_text(viv_view_get(s.view, "url")); }

// viv_http_response_content_type gives content_type: MIME type.
VIV_INLINE viv_text viv_http_response_content_type(viv_http_response s) { return viv_as_text(viv_view_get(s.view, "content_type")); }

// viv_http_response_headers gives headers: headers by lower-case name.
VIV_INLINE viv_value viv_http_response_headers(viv_http_response s) { return viv_view_get(s.view, "headers"); }

// viv_http_response_body gives body: the body as it came.
VIV_INLINE viv_bytes viv_http_response_body(viv_http_response s) { return viv_as_bytes(viv_view_get(s.view, "body")); }

#endif
