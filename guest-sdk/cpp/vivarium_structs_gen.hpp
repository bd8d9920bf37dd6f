// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_STRUCTS_GEN_HPP
#define VIVARIUM_STRUCTS_GEN_HPP

#include "vivarium.hpp"

namespace vivarium {

struct AttachmentFilter;
struct ContentModification;
struct InteractionEntry;
struct Reply;
struct Rating;
struct Instruction;

// AttachmentFilter is a value of type attachment_filter to write.
struct AttachmentFilter {
	string_view oper; // how to compare; ! is the opposite
	string_view value; // name or pattern
	void write(Writer w) const;
};

// ContentModificationAppend is a value of type content_modification append to
// write.
struct ContentModificationAppend {
	string_view content; // text to add
	string_view on; // which copy to edit; both by default
	void write(Writer w) const;
};

// ContentModificationPrepend is a value of type content_modification prepend to
// write.
struct ContentModificationPrepend {
	string_view content; // text to add
	string_view on; // which copy to edit; both by default
	void write(Writer w) const;
};

// ContentModificationReplace is a value of type content_modification replace to
// write.
struct ContentModificationReplace {
	string_view replace; // text or pattern to look for
	string_view with; // what takes its place
	bool is_regexp = false; // it is a pattern
	string_view on; // which copy to edit; both by default
	void write(Writer w) const;
};

// ContentModification is a value of type content_modification, one of
// ContentModificationAppend, ContentModificationPrepend,
// ContentModificationReplace.
struct ContentModification : Any {
	ContentModification() = default;
	ContentModification(const ContentModificationAppend &v) : Any(v) {}
	ContentModification(const ContentModificationPrepend &v) : Any(v) {}
	ContentModification(const ContentModificationReplace &v) : Any(v) {}
};

// InteractionEntry is a value of type interaction_entry to write.
struct InteractionEntry {
	Id behavior = 0; // the behavior that handles it
	string_view name; // what the worker reads
	string_view interaction; // name of the interaction
	Items<Pair> params; // parameters for the handler
	void write(Writer w) const;
};

// Rating is a value of type rating to write.
struct Rating {
	int64_t value = 0; // the number
	string_view label; // what it means
	string_view color; // CSS color
	void write(Writer w) const;
};

// ReplyMessage is a value of type reply message to write.
struct ReplyMessage {
	string_view message; // what to say
	string_view format; // how it is written; text by default
	int64_t delay_ms = 0; // milliseconds to wait before it shows; 0 to 10,000
	void write(Writer w) const;
};

// ReplyScript is a value of type reply script to write.
struct ReplyScript {
	string_view script; // the script
	void write(Writer w) const;
};

// ReplyButtons is a value of type reply buttons to write.
struct ReplyButtons {
	Items<string_view> options; // what the buttons say
	string_view style; // layout of the buttons
	string_view color_from; // CSS color of the first button
	string_view color_mid; // CSS color in the middle
	string_view color_to; // CSS color of the last button
	void write(Writer w) const;
};

// ReplyImages is a value of type reply images to write.
struct ReplyImages {
	Items<string_view> images; // the pictures as data URIs
	Items<string_view> labels; // what they show
	void write(Writer w) const;
};

// ReplyText is a value of type reply text to write.
struct ReplyText {
	string_view placeholder; // hint in the empty field
	string_view default_; // text to start from
	string_view mode; // one line or several
	void write(Writer w) const;
};

// ReplyRating is a value of type reply rating to write.
struct ReplyRating {
	Rating from; // the low end
	Rating to; // the high end
	string_view color_mid; // CSS color in the middle
	void write(Writer w) const;
};

// ReplyChooser is a value of type reply chooser to write.
struct ReplyChooser {
	string_view record; // type of the records
	string_view query; // which records to offer
	string_view selection; // how many may be chosen
	bool autocomplete = false; // complete while typing
	void write(Writer w) const;
};

// ReplyDate is a value of type reply date to write.
struct ReplyDate {
	string_view placeholder; // hint in the empty field
	string_view default_; // date to start from
	string_view mode; // one line or several
	void write(Writer w) const;
};

// ReplyFile is a value of type reply file to write.
struct ReplyFile {
	void write(Writer w) const;
};

// ReplyWait is a value of type reply wait to write.
struct ReplyWait {
	void write(Writer w) const;
};

// ReplyWorklist is a value of type reply worklist to write.
struct ReplyWorklist {
	string_view record; // type of the records
	string_view query; // which records to list
	void write(Writer w) const;
};

// ReplyEmote is a value of type reply emote to write.
struct ReplyEmote {
	string_view emote; // the mood
	void write(Writer w) const;
};

// ReplyClose is a value of type reply close to write.
struct ReplyClose {
	void write(Writer w) const;
};

// Reply is a value of type reply, one of ReplyMessage, ReplyScript,
// ReplyButtons, ReplyImages, ReplyText, ReplyRating, ReplyChooser, ReplyDate,
// ReplyFile, ReplyWait, ReplyWorklist, ReplyEmote, ReplyClose.
struct Reply : Any {
	Reply() = default;
	Reply(const ReplyMessage &v) : Any(v) {}
	Reply(const ReplyScript &v) : Any(v) {}
	Reply(const ReplyButtons &v) : Any(v) {}
	Reply(const ReplyImages &v) : Any(v) {}
	Reply(const ReplyText &v) : Any(v) {}
	Reply(const ReplyRating &v) : Any(v) {}
	Reply(const ReplyChooser &v) : Any(v) {}
	Reply(const ReplyDate &v) : Any(v) {}
	Reply(const ReplyFile &v) : Any(v) {}
	Reply(const ReplyWait &v) : Any(v) {}
	Reply(const ReplyWorklist &v) : Any(v) {}
	Reply(const ReplyEmote &v) : Any(v) {}
	Reply(const ReplyClose &v) : Any(v) {}
};

// InstructionSetField is a value of type instruction set_field to write.
struct InstructionSetField {
	string_view field; // name of the field
	string_view value; // what to put in
	void write(Writer w) const;
};

// InstructionHide is a value of type instruction hide to write.
struct InstructionHide {
	string_view field; // name of the field
	void write(Writer w) const;
};

// InstructionMessage is a value of type instruction message to write.
struct InstructionMessage {
	string_view text; // what to say
	string_view level; // how it looks; info by default
	void write(Writer w) const;
};

// Instruction is a value of type instruction, one of InstructionSetField,
// InstructionHide, InstructionMessage.
struct Instruction : Any {
	Instruction() = default;
	Instruction(const InstructionSetField &v) : Any(v) {}
	Instruction(const InstructionHide &v) : Any(v) {}
	Instruction(const InstructionMessage &v) : Any(v) {}
};

inline void AttachmentFilter::write(Writer w) const {
	Map m = w.map();
	m["oper"].put(oper);
	m["value"].put(value);
}

inline void ContentModificationAppend::write(Writer w) const {
	Map m = w.map();
	m.put("action", "append");
	m["content"].put(content);
	if (on.data()) m["on"].put(on);
}

inline void ContentModificationPrepend::write(Writer w) const {
	Map m = w.map();
	m.put("action", "prepend");
	m["content"].put(content);
	if (on.data()) m["on"].put(on);
}

inline void ContentModificationReplace::write(Writer w) const {
	Map m = w.map();
	m.put("action", "replace");
	m["replace"].put(replace);
	m["with"].put(with);
	if (is_regexp) m["is_regexp"].put(is_regexp);
	if (on.data()) m["on"].put(on);
}

inline void InteractionEntry::write(Writer w) const {
	Map m = w.map();
	m["behavior"].id(behavior);
	m["name"].put(name);
	m["interaction"].put(interaction);
	if (params.data()) m["params"].put(params);
}

inline void Rating::write(Writer w) const {
	Map m = w.map();
	m["value"].put(value);
	m["label"].put(label);
	if (color.data()) m["color"].put(color);
}

inline void ReplyMessage::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "message");
	m["message"].put(message);
	if (format.data()) m["format"].put(format);
	if (delay_ms != 0) m["delay_ms"].put(delay_ms);
}

inline void ReplyScript::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "script");
	m["script"].put(script);
}

inline void ReplyButtons::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "buttons");
	m["options"].put(options);
	if (style.data()) m["style"].put(style);
	if (color_from.data()) m["color_from"].put(color_from);
	if (color_mid.data()) m["color_mid"].put(color_mid);
	if (color_to.data()) m["color_to"].put(color_to);
}

inline void ReplyImages::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "images");
	m["images"].put(images);
	if (labels.data()) m["labels"].put(labels);
}

inline void ReplyText::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "text");
	if (placeholder.data()) m["placeholder"].put(placeholder);
	if (default_.data()) m["default"].put(default_);
	if (mode.data()) m["mode"].put(mode);
}

inline void ReplyRating::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "rating");
	m["from"].put(from);
	m["to"].put(to);
	if (color_mid.data()) m["color_mid"].put(color_mid);
}

inline void ReplyChooser::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "chooser");
	m["record"].put(record);
	if (query.data()) m["query"].put(query);
	if (selection.data()) m["selection"].put(selection);
	if (autocomplete) m["autocomplete"].put(autocomplete);
}

inline void ReplyDate::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "date");
	if (placeholder.data()) m["placeholder"].put(placeholder);
	if (default_.data()) m["default"].put(default_);
	if (mode.data()) m["mode"].put(mode);
}

inline void ReplyFile::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "file");
}

inline void ReplyWait::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "wait");
}

inline void ReplyWorklist::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "worklist");
	m["record"].put(record);
	if (query.data()) m["query"].put(query);
}

inline void ReplyEmote::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "emote");
	m["emote"].put(emote);
}

inline void ReplyClose::write(Writer w) const {
	Map m = w.map();
	m.put("reply", "close");
}

inline void InstructionSetField::write(Writer w) const {
	Map m = w.map();
	m.put("do", "set_field");
	m["field"].put(field);
	m["value"].put(value);
}

inline void InstructionHide::write(Writer w) const {
	Map m = w.map();
	m.put("do", "hide");
	m["field"].put(field);
}

inline void InstructionMessage::write(Writer w) const {
	Map m = w.map();
	m.put("do", "message");
	m["text"].put(text);
	if (level.data()) m["level"].put(level);
}

} // namespace vivarium

#endif
