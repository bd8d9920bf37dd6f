// vivarium.hpp: behaviors for a Vivarium host, in C++17 and later (clang), without
// exceptions and RTTI. It stands on vivarium.h; the vivarium_*_gen.hpp beside it
// add a class for every event and record. README.md shows how to begin.
//
// Everything that is read shares the memory of the dictionary and is valid until
// the handler returns. Nothing is remembered from one event to the next.
#ifndef VIVARIUM_HPP
#define VIVARIUM_HPP

#include "vivarium.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#define VIV_ALWAYS __attribute__((always_inline)) // what only hands its arguments on

namespace vivarium {

using std::string_view;

using Id = viv_id;     // of a record; 0 is none
using Date = viv_date; // Unix seconds; 0 is none
using Time = viv_time; // with nanoseconds

enum class Type { absent, nil, boolean, integer, floating, text, bytes, list, map, time };

// Bytes are bytes somewhere in memory; data() is null when there are none.
class Bytes {
	const uint8_t *data_ = nullptr;
	size_t size_ = 0;

public:
	constexpr Bytes() = default;
	constexpr Bytes(const uint8_t *data, size_t size) : data_(data), size_(size) {}
	Bytes(string_view s) : data_(reinterpret_cast<const uint8_t *>(s.data())), size_(s.size()) {}
	template <size_t N> constexpr Bytes(const uint8_t (&bytes)[N]) : data_(bytes), size_(N) {}
	constexpr const uint8_t *data() const { return data_; }
	constexpr size_t size() const { return size_; }
	constexpr const uint8_t *begin() const { return data_; }
	constexpr const uint8_t *end() const { return data_ + size_; }
	constexpr uint8_t operator[](size_t i) const { return data_[i]; }
	string_view text() const { return {reinterpret_cast<const char *>(data_), size_}; }
};

// Items are several values in a row: an initializer list, which is copied, because
// it would be gone behind the statement; or an array or vector, which is not.
template <class T> class Items {
	const T *data_ = nullptr;
	size_t size_ = 0;

public:
	constexpr Items() = default;
	Items(std::initializer_list<T> list) : size_(list.size()) {
		T *to = static_cast<T *>(viv_alloc(size_ * sizeof(T)));
		data_ = to;
		for (const T &item : list) new (to++) T(item);
	}
	template <size_t N> constexpr Items(const T (&array)[N]) : data_(array), size_(N) {}
	template <class C, class = decltype(std::declval<const C &>().data(), std::declval<const C &>().size())>
	constexpr Items(const C &container) : data_(container.data()), size_(container.size()) {}
	constexpr const T *data() const { return data_; }
	constexpr size_t size() const { return size_; }
	constexpr const T *begin() const { return data_; }
	constexpr const T *end() const { return data_ + size_; }
};

// A reference to a record.
struct Ref {
	string_view record;
	Id id = 0;
};

// An entry of a map of texts to write.
struct Pair {
	string_view key, value;
};

namespace detail {

VIV_ALWAYS inline string_view view(viv_text t) { return {t.at, t.len}; }
VIV_ALWAYS inline viv_text text(string_view s) { return viv_text_of(s.data(), s.size()); }

// place makes what stands behind a failure: where in the source.
inline const char *place(const char *file, int line) {
	viv_writer w = viv_writer_new();
	viv_put_raw_bytes(&w, " (", 2);
	viv_put_raw_bytes(&w, file, __builtin_strlen(file));
	viv_put_raw_bytes(&w, ":", 1);
	viv_format_uint(&w, static_cast<uint64_t>(line), 1);
	viv_put_raw_bytes(&w, ")", 2);
	return reinterpret_cast<const char *>(w.buf);
}

template <class T> constexpr bool is_text = std::is_convertible_v<const T &, string_view>;

template <class T, class = void> struct range : std::false_type {};
template <class T> struct range<T, std::void_t<decltype(std::begin(std::declval<const T &>()), std::end(std::declval<const T &>()))>> : std::true_type {};

template <class T, class = void> struct pairs : std::false_type {};
template <class T> struct pairs<T, std::void_t<typename T::mapped_type>> : std::true_type {};

} // namespace detail

// ---- Reading -----------------------------------------------------------------

struct Entry;
class Entries;

// A value as it was read: a few bytes of the dictionary. An absent one is false.
class Value {
	viv_value v_{nullptr};

public:
	constexpr Value() = default;
	constexpr Value(viv_value v) : v_(v) {}
	constexpr viv_value raw() const { return v_; }
	explicit operator bool() const { return v_.at != nullptr; }
	Type type() const { return static_cast<Type>(viv_type_of(v_)); }
	const char *type_name() const { return viv_type_name(viv_type_of(v_)); }

	// Each gives the zero of its type for a value of another.
	string_view as_text() const { return detail::view(viv_as_text(v_)); }
	Bytes as_bytes() const {
		viv_bytes b = viv_as_bytes(v_);
		return {b.at, b.len};
	}
	int64_t as_int() const { return viv_as_int(v_); } // 0 for 2^63 and more: as_uint takes those
	uint64_t as_uint() const { return viv_as_uint(v_); }
	double as_float() const { return viv_as_float(v_); } // ints too
	bool as_bool() const { return viv_as_bool(v_); }
	Time as_time() const { return viv_as_time(v_); }
	Ref as_ref() const {
		viv_ref r = viv_as_ref(v_);
		return {detail::view(r.record), r.id};
	}

	size_t size() const { return viv_count(v_); } // entries of a list or map
	Value operator[](string_view key) const { return viv_in_n(v_, key.data(), key.size()); }
	Value at(uint32_t i) const { return viv_at(v_, i); }
	Entries entries() const;
};

// An entry of a list or map; of a list the key is empty.
struct Entry {
	string_view key;
	Value value;
};

// Entries walks a list or map: for (auto [key, value] : v.entries()).
class Entries {
	viv_each first_;

public:
	explicit Entries(viv_each first) : first_(first) {}
	class iterator {
		viv_each e_;
		bool more_;

	public:
		iterator(const viv_each &e, bool more) : e_(e), more_(more) {}
		Entry operator*() const { return {detail::view(e_.key), e_.value}; }
		iterator &operator++() {
			more_ = viv_next(&e_);
			return *this;
		}
		bool operator!=(const iterator &other) const { return more_ != other.more_; }
	};
	iterator begin() const {
		viv_each e = first_;
		bool more = viv_next(&e);
		return {e, more};
	}
	iterator end() const { return {first_, false}; }
};

inline Entries Value::entries() const { return Entries(viv_walk(v_)); }

// Texts is a text or a list of texts.
class Texts {
	Value v_;

public:
	explicit Texts(Value v) : v_(v) {}
	Value value() const { return v_; }
	size_t size() const { return v_.type() == Type::text ? 1 : v_.size(); }
	string_view first() const { return detail::view(viv_first_text(v_.raw())); }
	bool contains(string_view s) const { return viv_has_text(v_.raw(), detail::text(s)); }
	class iterator {
		Entries::iterator at_;

	public:
		explicit iterator(Entries::iterator at) : at_(at) {}
		string_view operator*() const { return (*at_).value.as_text(); }
		iterator &operator++() {
			++at_;
			return *this;
		}
		bool operator!=(const iterator &other) const { return at_ != other.at_; }
	};
	iterator begin() const { return iterator(Entries(viv_walk_texts(v_.raw())).begin()); }
	iterator end() const { return iterator(Entries(viv_walk_texts(v_.raw())).end()); }
};

// TextMap is a map of texts, such as headers. Of an entry that holds several the
// first counts.
class TextMap {
	Value v_;

public:
	explicit TextMap(Value v) : v_(v) {}
	Value value() const { return v_; }
	size_t size() const { return v_.size(); }
	string_view get(string_view key) const { return Texts(v_[key]).first(); }
	bool has(string_view key) const { return static_cast<bool>(v_[key]); }
	Entries entries() const { return v_.entries(); }
};

// ---- Writing -----------------------------------------------------------------

class Map;
class List;

// A writer takes one value: put, or a map or list that grows entry by entry.
class Writer {
	viv_writer *w_;

public:
	explicit Writer(viv_writer *w) : w_(w) {}
	viv_writer *raw() const { return w_; }
	void null() const { viv_put_nil(w_); }
	void id(Id id) const { viv_put_id(w_, id); } // or the reference that Action::id gives
	void raw_text(Bytes b) const { viv_put_raw(w_, {b.data(), b.size()}); } // text where it is UTF-8
	Map map() const;
	List list() const;

	// put writes null, a bool, number, text, Bytes, Value, Time or Ref, anything
	// with a method write(Writer), and ranges of all these: those of pairs as maps.
	template <class T> void put(const T &v) const {
		if constexpr (std::is_same_v<T, std::nullptr_t>) viv_put_nil(w_);
		else if constexpr (std::is_same_v<T, bool>) viv_put_bool(w_, v);
		else if constexpr (std::is_same_v<T, uint64_t>) put_unsigned(v);
		else if constexpr (std::is_integral_v<T>) viv_put_int(w_, v);
		else if constexpr (std::is_floating_point_v<T>) viv_put_float(w_, v);
		else if constexpr (detail::is_text<T>) viv_put_text(w_, detail::text(v));
		else if constexpr (std::is_same_v<T, Bytes>) viv_put_bytes(w_, {v.data(), v.size()});
		else if constexpr (std::is_same_v<T, Value>) viv_put_value(w_, v.raw());
		else if constexpr (std::is_same_v<T, Time>) viv_put_time(w_, v);
		else if constexpr (std::is_same_v<T, Ref>) viv_put_ref(w_, {detail::text(v.record), v.id});
		else if constexpr (detail::range<T>::value) put_range(v);
		else v.write(*this);
	}
	template <class T> void put(std::initializer_list<T> list) const { put_range(list); }

private:
	void put_unsigned(uint64_t n) const {
		if (n >> 63) viv_put_uint(w_, n);
		else viv_put_int(w_, static_cast<int64_t>(n));
	}
	template <class T> void put_range(const T &range) const {
		if constexpr (detail::pairs<T>::value) {
			viv_put_map(w_);
			for (const auto &entry : range) {
				put(entry.first);
				put(entry.second);
			}
		} else if constexpr (std::is_same_v<T, Items<Pair>>) {
			viv_put_map(w_);
			for (const auto &entry : range) {
				put(entry.key);
				put(entry.value);
			}
		} else {
			viv_put_list(w_);
			for (const auto &entry : range) put(entry);
		}
		viv_end(w_);
	}
};

// A map that is being written; it ends with its scope, or when another return
// begins.
class Map {
	viv_writer *w_;
	uint32_t open_;

public:
	explicit Map(viv_writer *w) : w_(w) {
		viv_put_map(w_);
		open_ = w_->open;
	}
	Map(const Map &) = delete;
	~Map() {
		if (w_->open == open_) viv_end(w_);
	}
	Writer operator[](string_view key) const {
		viv_put_text(w_, detail::text(key));
		return Writer(w_);
	}
	template <class T> void put(string_view key, const T &v) const { (*this)[key].put(v); }
};

// A list that is being written; it ends as a map does.
class List {
	viv_writer *w_;
	uint32_t open_;

public:
	explicit List(viv_writer *w) : w_(w) {
		viv_put_list(w_);
		open_ = w_->open;
	}
	List(const List &) = delete;
	~List() {
		if (w_->open == open_) viv_end(w_);
	}
	Writer next() const { return Writer(w_); }
	template <class T> void put(const T &v) const { Writer(w_).put(v); }
};

inline Map Writer::map() const { return Map(w_); }
inline List Writer::list() const { return List(w_); }

// build makes a value of its own: build([](Writer w) { w.put("red"); }).
template <class F> Value build(F fill) {
	viv_writer w = viv_writer_new();
	fill(Writer(&w));
	return viv_built(&w);
}

// Any is a value of any type to write: what was read or built, or whatever a
// writer puts.
class Any {
	Value v_;

public:
	Any() = default;
	Any(Value v) : v_(v) {}
	template <class T, class = std::enable_if_t<!std::is_same_v<T, Any>>> Any(const T &v) : v_(build([&](Writer w) { w.put(v); })) {}
	explicit operator bool() const { return static_cast<bool>(v_); }
	Value value() const { return v_; }
	void write(Writer w) const { w.put(v_); }
};

namespace detail {

inline void put_ids(viv_writer *w, Items<Id> list) { viv_put_ids(w, {list.data(), list.size()}); }
VIV_ALWAYS inline viv_writer *key(viv_writer *w, string_view key) {
	viv_put_text(w, text(key));
	return w;
}

// put_named writes the entries of a map, their keys behind a head.
inline void put_named(viv_writer *w, const char *head, const Any &map) { viv_put_named(w, head, map.value().raw()); }

} // namespace detail

// ---- Refusals ----------------------------------------------------------------

// What the host said about the last operation it did not take.
struct Refusal {
	int code = 0;
	string_view message, limit;
	int64_t used = 0, allowed = 0;
};

inline Refusal refused() {
	viv_refusal r = viv_refused();
	return {r.code, detail::view(r.message), detail::view(r.limit), r.used, r.allowed};
}

// Outcome says whether an operation was taken.
class Outcome {
protected:
	int32_t code_;

public:
	explicit Outcome(int32_t code) : code_(code) {}
	bool ok() const { return code_ >= 0; }
	explicit operator bool() const { return ok(); }
	int code() const { return code_ < 0 ? code_ : 0; }
	int32_t raw() const { return code_; }
	void must(const char *file = __builtin_FILE(), int line = __builtin_LINE()) const {
		if (code_ < 0) viv_fail_refused(detail::place(file, line));
	}
};

// A requested action. must fails the run when it was refused, with the host's
// words.
class [[nodiscard]] Action : public Outcome {
public:
	using Outcome::Outcome;
	const Action &must(const char *file = __builtin_FILE(), int line = __builtin_LINE()) const {
		Outcome::must(file, line);
		return *this;
	}
	int32_t index() const { return code_; }
	// id stands for the ID of the record that the action will create.
	Id id() const { return VIV_RESULT_ID(code_); }
	// result stands for a value inside its result, by its path of keys.
	Any result(std::initializer_list<const char *> path) const {
		return build([&](Writer w) { viv_put_result(w.raw(), code_, path.begin(), path.size()); });
	}
};

// An answer to a call. must gives it, or fails the run when it was refused.
template <class T> class [[nodiscard]] Answer : public Outcome {
	T value_;

public:
	Answer(int32_t code, T value) : Outcome(code), value_(value) {}
	const T &must(const char *file = __builtin_FILE(), int line = __builtin_LINE()) const {
		Outcome::must(file, line);
		return value_;
	}
	const T &operator*() const { return value_; } // the zero of its type when it was refused
	const T *operator->() const { return &value_; }
};

// An action or call under construction: its arguments are put one by one. One is
// built at a time.
class Operation {
	viv_writer *w_;

public:
	VIV_ALWAYS explicit Operation(string_view name) : w_(viv_op_n(name.data(), name.size())) {}
	viv_writer *raw() const { return w_; }
	VIV_ALWAYS Writer operator[](string_view key) const { return Writer(detail::key(w_, key)); }
	template <class T> const Operation &put(string_view key, const T &v) const {
		(*this)[key].put(v);
		return *this;
	}
	Action act() const { return Action(viv_act(w_)); }
	Answer<Value> call() const {
		viv_value v;
		int32_t code = viv_call(w_, &v);
		return {code, v};
	}
};

// ---- Records -----------------------------------------------------------------

// A view reads the keys of a record: behind a link's prefix, or of a value.
class View {
	viv_view v_{{"", 0}, {nullptr}};

public:
	constexpr View() = default;
	explicit View(viv_view v) : v_(v) {}
	explicit View(Value v) : v_(viv_within(v.raw())) {}
	VIV_ALWAYS Value get(string_view key) const { return viv_view_get_n(v_.prefix.at, v_.prefix.len, v_.inside, key.data(), key.size()); }
	VIV_ALWAYS View linked(string_view prefix) const { return View(viv_linked_text(v_, detail::text(prefix))); }
};

// A record of any type: as<Worker>() takes it as one of a certain type.
class AnyRecord : public View {
public:
	using View::View;
	explicit AnyRecord(const View &v) : View(v) {}
	string_view type() const { return get("_type").as_text(); }
	Id id() const { return get("id").as_int(); }
	string_view label() const { return get("_label").as_text(); }
	template <class R> R as() const { return R(static_cast<const View &>(*this)); }
};

// Views is a list or map of records or structs: for (auto [key, file] : files).
template <class T> class Views {
	Value v_;

public:
	explicit Views(Value v) : v_(v) {}
	struct Item {
		string_view key;
		T value;
	};
	class iterator {
		Entries::iterator at_;

	public:
		explicit iterator(Entries::iterator at) : at_(at) {}
		Item operator*() const {
			Entry e = *at_;
			return {e.key, T(View(e.value))};
		}
		iterator &operator++() {
			++at_;
			return *this;
		}
		bool operator!=(const iterator &other) const { return at_ != other.at_; }
	};
	Value value() const { return v_; }
	size_t size() const { return v_.size(); }
	T at(uint32_t i) const { return T(View(v_.at(i))); }
	iterator begin() const { return iterator(v_.entries().begin()); }
	iterator end() const { return iterator(v_.entries().end()); }
};

// ---- The run -----------------------------------------------------------------

// A message and where in the source it is.
struct Located {
	string_view text;
	const char *file;
	int line;
	template <class S, class = std::enable_if_t<detail::is_text<S>>>
	Located(const S &s, const char *f = __builtin_FILE(), int l = __builtin_LINE()) : text(s), file(f), line(l) {}
};

namespace detail {

template <class T> void append(viv_writer *w, const T &part) {
	if constexpr (std::is_same_v<T, bool>) append(w, part ? "true" : "false");
	else if constexpr (is_text<T>) {
		string_view s = part;
		viv_put_raw_bytes(w, s.data(), s.size());
	} else if constexpr (std::is_floating_point_v<T>) viv_format_float(w, part);
	else if constexpr (std::is_unsigned_v<T>) viv_format_uint(w, part, 1);
	else {
		int64_t n = part;
		if (n < 0) viv_put_raw_bytes(w, "-", 1);
		viv_format_uint(w, n < 0 ? -static_cast<uint64_t>(n) : static_cast<uint64_t>(n), 1);
	}
}

template <class... Parts> void log(int32_t level, const Parts &...parts) {
	viv_writer line = viv_writer_new();
	(append(&line, parts), ...);
	viv_host_log(level, line.buf, static_cast<uint32_t>(line.at - line.buf));
}

} // namespace detail

// fail ends the run as failed: fail("no room for ", n). It does not return;
// actions that were requested are not performed.
template <class... Parts> [[noreturn]] void fail(Located message, const Parts &...parts) {
	viv_writer why = viv_writer_new();
	detail::append(&why, message.text);
	(detail::append(&why, parts), ...);
	viv_fail_with(&why, detail::place(message.file, message.line));
}

// The event a handler was started for, and the way to all that a handler can do.
// The generated event classes are events.
class Event {
public:
	// get gives the value of a key, whether it was sent or must be asked for, which
	// is done once. When the host cannot answer the run fails there.
	VIV_ALWAYS Value get(string_view key) const { return viv_get_n(key.data(), key.size()); }
	VIV_ALWAYS Value sent(string_view key) const { return viv_sent_n(key.data(), key.size()); } // asks nobody
	Value dictionary() const { return viv_dictionary(); }
	VIV_ALWAYS View linked(string_view prefix) const { return View(viv_view{detail::text(prefix), {nullptr}}); }

	// prefetch asks for several lazy keys in one call.
	Outcome prefetch(std::initializer_list<string_view> keys) const {
		viv_text *texts = static_cast<viv_text *>(viv_alloc(keys.size() * sizeof(viv_text))), *to = texts;
		for (string_view key : keys) *to++ = detail::text(key);
		return Outcome(viv_prefetch_texts(texts, keys.size()));
	}
	// part gives n bytes of a large text or bin from off on.
	Value part(string_view key, uint32_t off, uint32_t n) const { return viv_part_text(detail::text(key), off, n); }

	string_view event_id() const { return detail::view(viv_event_id()); }
	string_view run_id() const { return detail::view(viv_run_id()); } // the same in every attempt
	int64_t attempt() const { return viv_attempt(); }                 // 1 for the first delivery
	Date happened_at() const { return viv_happened_at(); }
	View params() const { return View(Value(viv_params())); }
	Value var(string_view name) const {
		viv_text key = viv_named("var_", detail::text(name));
		return viv_context(key.at, key.len);
	}
	Value prior() const { return viv_prior(); } // a list of {behavior, returns}

	// state gives what an earlier run kept; its data() is null when this one resumes
	// none.
	Bytes state() const {
		viv_bytes b = viv_state();
		return {b.at, b.len};
	}
	Action suspend(Bytes state) const { return Action(viv_suspend({state.data(), state.size()})); }

	// returns begins one of the values the handler gives back.
	VIV_ALWAYS Writer returns(string_view name) const { return Writer(viv_return_n(name.data(), name.size())); }
	VIV_ALWAYS Operation operation(string_view name) const { return Operation(name); }

	template <class... Parts> void debug(const Parts &...parts) const { detail::log(0, parts...); }
	template <class... Parts> void info(const Parts &...parts) const { detail::log(1, parts...); }
	template <class... Parts> void warn(const Parts &...parts) const { detail::log(2, parts...); }
	template <class... Parts> void error(const Parts &...parts) const { detail::log(3, parts...); }
};

// ---- Handlers ----------------------------------------------------------------

namespace detail {

// What the library would throw ends the run as failed, with its words, in place
// of the library's own printing and aborting, which is 15 KB.
extern "C" [[noreturn]] VIV_SHARED VIV_PRINTF(1) void vivarium_thrown(const char *format, ...)
	__asm__("_ZNSt3" VIV_STRING(_LIBCPP_ABI_NAMESPACE) "22__libcpp_verbose_abortEPKcz"); // std::__libcpp_verbose_abort
extern "C" VIV_SHARED void vivarium_thrown(const char *format, ...) {
	va_list args;
	va_start(args, format);
	viv_writer why = viv_writer_new();
	viv_format(&why, format, args);
	va_end(args);
	viv_fail_with(&why, "");
}

template <class E> int64_t run(int32_t size, void (*handler)(E)) {
	viv_run.size = static_cast<uint32_t>(size);
	handler(E());
	return viv_finish();
}

template <class E> constexpr bool handles(void (*)(E), string_view id) { return id == E::vivarium_id; }

} // namespace detail
} // namespace vivarium

#define VIVARIUM_HANDLER(event, name, handler) \
	extern "C" __attribute__((used, visibility("hidden"), export_name(event))) int64_t name(int32_t size) { \
		return vivarium::detail::run(size, handler); \
	} \
	static_assert(sizeof(event) > 1, "an event ID")

// VIVARIUM_ON makes a function the handler of an event that a generated header
// knows:
//
//	static void triage(vivarium::MailReceived mail) { … }
//	VIVARIUM_ON(MailReceived, triage);
#define VIVARIUM_ON(event, handler) \
	static_assert(vivarium::detail::handles(handler, VIVARIUM_ID_##event), "the handler takes another event"); \
	VIVARIUM_HANDLER(VIVARIUM_ID_##event, vivarium_on_##event, handler)

// VIVARIUM_ON_ID is VIVARIUM_ON for any event ID: static void f(vivarium::Event).
#define VIVARIUM_ON_ID(id, handler) VIVARIUM_HANDLER(id, VIV_EXPAND(vivarium_on_##handler##_, __COUNTER__), handler)

#endif
