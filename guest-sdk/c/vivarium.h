// vivarium.h: behaviors for a Vivarium host, in C (C99, clang). The whole SDK is
// this header; the vivarium_*_gen.h beside it add a type for every event and
// record. README.md shows how to begin.
//
// Everything that is read shares the memory of the dictionary and is valid until
// the handler returns. Nothing needs to be freed, and nothing is remembered from
// one event to the next: memory is put back to what it was.
#ifndef VIVARIUM_H
#define VIVARIUM_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VIV_FN static __attribute__((unused))
#define VIV_INLINE static inline __attribute__((always_inline, unused))
#define VIV_SHARED __attribute__((weak, visibility("hidden"))) // one for all files of a module
#define VIV_IMPORT(name) __attribute__((import_module("vivarium_v1"), import_name(#name)))

#ifdef __cplusplus
extern "C" {
#endif
VIV_IMPORT(read) int32_t viv_host_read(int32_t source, uint32_t off, void *to, uint32_t cap);
VIV_IMPORT(call) int32_t viv_host_call(const char *name, uint32_t name_len, const void *args, uint32_t args_len);
VIV_IMPORT(act) int32_t viv_host_act(const char *name, uint32_t name_len, const void *args, uint32_t args_len);
VIV_IMPORT(log) void viv_host_log(int32_t level, const void *text, uint32_t len);
VIV_IMPORT(fail) __attribute__((noreturn)) void viv_host_fail(const void *why, uint32_t len);
#ifdef __wasi__
// With a C library memory comes from malloc where the module has it: see
// vivarium_malloc.c.
__attribute__((weak)) void *viv_malloc(size_t);
#endif
#ifdef __cplusplus
}
#endif

// ---- Values ------------------------------------------------------------------

// A value as it is encoded; at is NULL when there is none.
typedef struct { const uint8_t *at; } viv_value;

// Text is UTF-8 and not ended by a zero: viv_string gives such a copy.
typedef struct { const char *at; size_t len; } viv_text;
typedef struct { const uint8_t *at; size_t len; } viv_bytes;

typedef int64_t viv_id;   // of a record; 0 is none
typedef int64_t viv_date; // Unix seconds; 0 is none
typedef struct { viv_text record; viv_id id; } viv_ref;
typedef struct { int64_t seconds; uint32_t nanoseconds; } viv_time;

// What the writers of lists take.
typedef struct { const viv_text *at; size_t len; } viv_texts;
typedef struct { const viv_id *at; size_t len; } viv_ids;
typedef struct { const viv_date *at; size_t len; } viv_dates;
typedef struct { const viv_ref *at; size_t len; } viv_refs;
typedef struct { viv_text key, value; } viv_pair;
typedef struct { const viv_pair *at; size_t len; } viv_pairs; // a map of texts

typedef enum {
	VIV_ABSENT, VIV_NIL, VIV_BOOL, VIV_INT, VIV_FLOAT, VIV_STR, VIV_BIN, VIV_ARRAY, VIV_MAP, VIV_TIME
} viv_type;

typedef enum {
	VIV_NO_SUCH_NAME = -1, VIV_NOT_GRANTED = -2, VIV_MALFORMED = -3, VIV_OVER_LIMIT = -4,
	VIV_HOST_FAILED = -5, VIV_NOT_NOW = -6, VIV_BUSY = -7
} viv_code;

// VIV is the text of a literal; VIV_F gives a text to "%.*s".
#ifdef __cplusplus
#define VIV(literal) (viv_text{"" literal, sizeof(literal) - 1})
#else
#define VIV(literal) ((viv_text){"" literal, sizeof(literal) - 1})
#endif
#define VIV_F(text) (int)(text).len, (text).at

VIV_INLINE viv_text viv_text_of(const char *at, size_t len) {
	viv_text t = {at, len};
	return t;
}

// viv_str is the text of a string that is ended by a zero.
VIV_INLINE viv_text viv_str(const char *s) { return viv_text_of(s, __builtin_strlen(s)); }

// ---- Memory ------------------------------------------------------------------

#ifndef VIV_ROOM
#define VIV_ROOM (28 << 10) // what the sources of an ordinary event fit in
#endif
#define VIV_INDEXED 160 // keys that are found again without walking

// A writer makes one value, or the text of a line. open is where the innermost
// map or list begins that is not ended, behind its head.
typedef struct { uint8_t *buf, *at, *end; uint32_t open; } viv_writer;

typedef struct viv_asked { // a key that the host was asked for
	struct viv_asked *next;
	viv_text key;
	viv_value value;
} viv_asked;

typedef struct { uint32_t tag; const char *key; } viv_entry; // a key's length and last byte, and where it lies

// A run is all that the SDK knows of one event.
struct viv_run {
	const uint8_t *dictionary, *context;
	uint32_t size, indexed; // bytes of the dictionary, keys in the index
	viv_entry index[VIV_INDEXED];
	viv_asked *asked;
	viv_text op; // the operation or key asked for last
	viv_writer returns, args;
	char key[256]; // the key under construction
	__attribute__((aligned(8))) uint8_t room[VIV_ROOM];
};
#ifdef __cplusplus
extern "C" {
#endif
VIV_SHARED struct viv_run viv_run;
VIV_SHARED uint8_t *viv_free = viv_run.room, *viv_free_end = viv_run.room + VIV_ROOM; // the room that is left
#ifdef __cplusplus
}
#endif

#define VIV_PAGE 65536u

VIV_FN __attribute__((noinline)) void viv_more(uint32_t n) {
#ifdef __wasi__
	uint8_t *p = viv_malloc ? (uint8_t *)viv_malloc(n) : NULL;
	if (p) {
		viv_free = p;
		viv_free_end = p + n;
		return;
	}
#endif
	uint32_t pages = n / VIV_PAGE + 1, old = (uint32_t)__builtin_wasm_memory_grow(0, pages);
	if (old == UINT32_MAX) __builtin_trap(); // the host reports it as memory
	viv_free = (uint8_t *)(old * VIV_PAGE);
	viv_free_end = viv_free + pages * VIV_PAGE;
}

// viv_alloc gives memory that is valid until the handler returns. It is not
// cleared. When the host grants no more the run ends there.
VIV_FN void *viv_alloc(size_t n) {
	if (n >= 1u << 30) __builtin_trap();
	n = (n + 7) & ~(size_t)7;
	if (n > (size_t)(viv_free_end - viv_free)) viv_more(n);
	uint8_t *p = viv_free;
	viv_free = p + n;
	return p;
}

#ifndef __wasi__
// What compilers expect also where there is no C library.
VIV_SHARED void *memcpy(void *restrict to, const void *restrict from, size_t n) {
	for (size_t i = 0; i < n; i++) ((volatile uint8_t *)to)[i] = ((const uint8_t *)from)[i];
	return to;
}
VIV_SHARED void *memmove(void *to, const void *from, size_t n) {
	volatile uint8_t *t = to;
	const uint8_t *f = from;
	if ((uintptr_t)to - (uintptr_t)from >= n) return memcpy(to, from, n);
	while (n--) t[n] = f[n];
	return to;
}
VIV_SHARED void *memset(void *to, int c, size_t n) {
	for (size_t i = 0; i < n; i++) ((volatile uint8_t *)to)[i] = (uint8_t)c;
	return to;
}
VIV_SHARED int memcmp(const void *a, const void *b, size_t n) {
	const volatile uint8_t *x = a, *y = b;
	for (; n--; x++, y++)
		if (*x != *y) return *x - *y;
	return 0;
}
VIV_SHARED size_t strlen(const char *s) {
	const volatile char *end = s;
	while (*end) end++;
	return (size_t)(end - s);
}
#endif

// ---- Text --------------------------------------------------------------------

VIV_FN bool viv_same(const char *a, const char *b, size_t n) {
	while (n--)
		if (a[n] != b[n]) return false;
	return true;
}

VIV_INLINE bool viv_equal(viv_text a, viv_text b) { return a.len == b.len && viv_same(a.at, b.at, a.len); }
VIV_INLINE bool viv_starts(viv_text t, viv_text with) { return t.len >= with.len && viv_same(t.at, with.at, with.len); }
VIV_INLINE bool viv_ends(viv_text t, viv_text with) {
	return t.len >= with.len && viv_same(t.at + (t.len - with.len), with.at, with.len);
}

// viv_find gives where part begins in t, -1 when it does not occur.
VIV_FN ptrdiff_t viv_find(viv_text t, viv_text part) {
	for (size_t i = 0; i + part.len <= t.len; i++)
		if (viv_same(t.at + i, part.at, part.len)) return (ptrdiff_t)i;
	return -1;
}

VIV_INLINE bool viv_contains(viv_text t, viv_text part) { return viv_find(t, part) >= 0; }

// viv_is_utf8 tells whether bytes are text.
VIV_FN bool viv_is_utf8(viv_text t) {
	const uint8_t *p = (const uint8_t *)t.at, *end = p + t.len;
	while (p < end) {
		uint32_t c = *p++, more = c < 0x80 ? 0 : c < 0xc2 ? 4 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : c < 0xf5 ? 3 : 4;
		if (more > (uint32_t)(end - p)) return false;
		uint32_t code = more ? c & (0x3f >> more) : c;
		for (uint32_t left = more; left; left--, p++) {
			if ((*p & 0xc0) != 0x80) return false;
			code = code << 6 | (*p & 0x3f);
		}
		if ((more == 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) || (more == 3 && (code < 0x10000 || code > 0x10ffff))) return false;
	}
	return true;
}

// viv_string gives a copy of a text that is ended by a zero.
VIV_FN char *viv_string(viv_text t) {
	char *s = (char *)viv_alloc(t.len + 1);
	__builtin_memcpy(s, t.at, t.len);
	s[t.len] = 0;
	return s;
}

// ---- Reading values ----------------------------------------------------------

// What is behind a value's first bytes, and its length or count: two halves of a
// word, for functions that stay out of line return only scalars cheaply.
typedef uint64_t viv_head;
#define VIV_HEAD(at, n) ((viv_head)(uint32_t)(n) << 32 | (uint32_t)(uintptr_t)(at))
#define VIV_BODY(head) ((const uint8_t *)(uintptr_t)(uint32_t)(head))
#define VIV_LEN(head) ((uint32_t)((head) >> 32))

// VIV_FORM says, for the first bytes 0xc0 to 0xdf, how many bytes of length
// follow (upper half) and how many besides (lower; 15 stands for 17).
#define VIV_FORM(c) \
	((uint8_t)"\x00\x00\x00\x00\x10\x20\x40\x11\x21\x41\x04\x08\x01\x02\x04\x08\x01\x02\x04\x08\x02\x03\x05\x09\x0f\x10\x20\x40\x20\x40\x20\x40"[(c) - 0xc0])

VIV_FN viv_head viv_head_at(const uint8_t *p) {
	uint32_t c = *p++, n = c & 0x1f;
	if ((int8_t)c >= -32) n = 0; // an int
	else if (c < 0xa0) n = c & 0x0f;
	else if (c >= 0xc0) {
		n = 0;
		for (uint32_t left = VIV_FORM(c) >> 4; left; left--) n = n << 8 | *p++;
	}
	return VIV_HEAD(p, n);
}

VIV_FN viv_type viv_type_of(viv_value v) {
	if (!v.at) return VIV_ABSENT;
	uint32_t c = *v.at;
	if ((int8_t)c >= -32) return VIV_INT;
	if (c < 0xc0) return c < 0x90 ? VIV_MAP : c < 0xa0 ? VIV_ARRAY : VIV_STR;
	return (viv_type) "\x01\x00\x02\x02\x06\x06\x06\x09\x09\x09\x04\x04\x03\x03\x03\x03\x03\x03\x03\x03\x09\x09\x09\x09\x09\x05\x05\x05\x07\x07\x08\x08"[c - 0xc0];
}

// viv_skip gives where the next value begins.
VIV_FN const uint8_t *viv_skip(const uint8_t *p) {
	uint32_t left = 1;
	do {
		uint32_t c = *p;
		if ((c & 0xe0) == 0xa0) { // a short text: most of what there is
			p += 1 + (c & 0x1f);
			continue;
		}
		viv_head h = viv_head_at(p);
		viv_value v = {p};
		viv_type t = viv_type_of(v);
		p = VIV_BODY(h);
		if ((c & 0xe0) == 0xc0) p += VIV_FORM(c) & 0x0f;
		if (t >= VIV_ARRAY && t <= VIV_MAP) left += VIV_LEN(h) << (t - VIV_ARRAY);
		else p += VIV_LEN(h);
	} while (--left);
	return p;
}

VIV_FN const char *viv_type_name(viv_type t) {
	static const char names[][10] = {"absent", "nil", "bool", "int", "float", "str", "bin", "array", "map", "time"};
	return names[t];
}

// viv_there tells whether there is a value; null is one.
VIV_INLINE bool viv_there(viv_value v) { return v.at != NULL; }

VIV_FN viv_head viv_raw(viv_value v, viv_type other) {
	viv_type t = viv_type_of(v);
	return t == VIV_STR || t == other ? viv_head_at(v.at) : 0;
}

// viv_as_text gives text: empty for a value of another type. Like it, the
// others give 0, false or nothing then.
VIV_INLINE viv_text viv_as_text(viv_value v) {
	viv_head h = viv_raw(v, VIV_STR);
	return viv_text_of((const char *)VIV_BODY(h), VIV_LEN(h));
}

// viv_as_bytes gives bytes, or those of a text.
VIV_INLINE viv_bytes viv_as_bytes(viv_value v) {
	viv_head h = viv_raw(v, VIV_BIN);
	viv_bytes b = {VIV_BODY(h), VIV_LEN(h)};
	return b;
}

// viv_bits reads the n bytes of a number, big end first, into the low ones.
VIV_FN uint64_t viv_bits(const uint8_t *p, uint32_t n) {
	uint64_t bits = 0;
	while (n--) bits = bits << 8 | *p++;
	return bits;
}

// viv_as_int gives 0 also for integers of 2^63 and more; viv_as_uint takes those.
VIV_FN int64_t viv_as_int(viv_value v) {
	if (!v.at) return 0;
	uint32_t c = *v.at, shift = 64 - (8u << (c & 3));
	if (c - 0xcc > 7) return (int8_t)c >= -32 ? (int8_t)c : 0;
	uint64_t bits = viv_bits(v.at + 1, 1u << (c & 3)) << shift;
	if (c >= 0xd0) return (int64_t)bits >> shift;
	int64_t n = (int64_t)(bits >> shift);
	return n < 0 ? 0 : n;
}

VIV_FN uint64_t viv_as_uint(viv_value v) {
	if (v.at && *v.at == 0xcf) return viv_bits(v.at + 1, 8);
	int64_t n = viv_as_int(v);
	return n < 0 ? 0 : (uint64_t)n;
}

// viv_as_float takes ints too.
VIV_FN double viv_as_float(viv_value v) {
	if (viv_type_of(v) != VIV_FLOAT) return v.at && *v.at == 0xcf ? (double)viv_as_uint(v) : (double)viv_as_int(v);
	if (*v.at == 0xca) {
		uint32_t bits = (uint32_t)viv_bits(v.at + 1, 4);
		float f;
		__builtin_memcpy(&f, &bits, sizeof f);
		return f;
	}
	uint64_t bits = viv_bits(v.at + 1, 8);
	double f;
	__builtin_memcpy(&f, &bits, sizeof f);
	return f;
}

VIV_INLINE bool viv_as_bool(viv_value v) { return v.at && *v.at == 0xc3; }

VIV_FN viv_time viv_as_time(viv_value v) {
	viv_time t = {0, 0};
	if (viv_type_of(v) != VIV_TIME) return t;
	const uint8_t *body = v.at + 2 + (VIV_FORM(*v.at) >> 4);
	if (*v.at == 0xd6) t.seconds = (int64_t)viv_bits(body, 4);
	else if (*v.at == 0xd7) {
		t.nanoseconds = (uint32_t)(viv_bits(body, 4) >> 2);
		t.seconds = (int64_t)(viv_bits(body, 8) & 0x3ffffffff);
	} else {
		t.nanoseconds = (uint32_t)viv_bits(body, 4);
		t.seconds = (int64_t)viv_bits(body + 4, 8);
	}
	return t;
}

// viv_count gives the entries of a list or map.
VIV_FN uint32_t viv_count(viv_value v) {
	viv_type t = viv_type_of(v);
	return t == VIV_ARRAY || t == VIV_MAP ? VIV_LEN(viv_head_at(v.at)) : 0;
}

// viv_each walks a list or map:
//
//	for (viv_each e = viv_walk(v); viv_next(&e);) … e.key … e.value
typedef struct {
	viv_text key; // of a map
	viv_value value;
	uint32_t left;
	bool pairs;
	const uint8_t *at;
} viv_each;

VIV_FN viv_each viv_walk(viv_value v) {
	viv_each e = {{"", 0}, {NULL}, viv_count(v), viv_type_of(v) == VIV_MAP, NULL};
	if (e.left) e.at = VIV_BODY(viv_head_at(v.at));
	return e;
}

// viv_walk_texts walks a list of texts, or one text as if it were a list.
VIV_FN viv_each viv_walk_texts(viv_value v) {
	viv_each e = viv_walk(v);
	if (viv_type_of(v) == VIV_STR) {
		e.left = 1;
		e.at = v.at;
	}
	return e;
}

VIV_FN bool viv_next(viv_each *e) {
	if (!e->left) return false;
	e->left--;
	if (e->pairs) {
		viv_value key = {e->at};
		e->key = viv_as_text(key);
		e->at = viv_skip(e->at);
	}
	e->value.at = e->at;
	e->at = viv_skip(e->at);
	return true;
}

VIV_FN viv_value viv_in_n(viv_value map, const char *key, size_t len) {
	viv_value none = {NULL};
	if (viv_type_of(map) != VIV_MAP) return none;
	viv_head h = viv_head_at(map.at);
	const uint8_t *p = VIV_BODY(h);
	for (uint32_t left = VIV_LEN(h); left; left--, p = viv_skip(p)) {
		viv_head k = viv_head_at(p);
		p = VIV_BODY(k) + VIV_LEN(k);
		if (VIV_LEN(k) == len && viv_same((const char *)VIV_BODY(k), key, len)) {
			viv_value v = {p};
			return v;
		}
	}
	return none;
}

VIV_INLINE viv_value viv_in_text(viv_value map, viv_text key) { return viv_in_n(map, key.at, key.len); }

// viv_in gives the value of a key in a map, viv_at that of an index in a list.
VIV_INLINE viv_value viv_in(viv_value map, const char *key) { return viv_in_text(map, viv_str(key)); }

VIV_FN viv_value viv_at(viv_value list, uint32_t i) {
	viv_value none = {NULL};
	viv_each e = viv_walk(list);
	if (e.pairs) return none;
	while (viv_next(&e))
		if (i-- == 0) return e.value;
	return none;
}

// viv_first_text gives a text, or the first of a list.
VIV_FN viv_text viv_first_text(viv_value v) {
	viv_each e = viv_walk_texts(v);
	return viv_next(&e) ? viv_as_text(e.value) : viv_text_of("", 0);
}

VIV_FN bool viv_has_text(viv_value v, viv_text t) {
	for (viv_each e = viv_walk_texts(v); viv_next(&e);)
		if (viv_equal(viv_as_text(e.value), t)) return true;
	return false;
}

// ---- Writing values ----------------------------------------------------------

VIV_FN __attribute__((noinline)) void viv_grow(viv_writer *w, uint32_t n) {
	if (n >= 1u << 30) __builtin_trap();
	uint32_t used = (uint32_t)(w->at - w->buf), size = (uint32_t)(w->end - w->buf) * 2 + n + 256;
	uint8_t *buf = (uint8_t *)viv_alloc(size);
	__builtin_memcpy(buf, w->buf, used);
	w->buf = buf;
	w->at = buf + used;
	w->end = buf + size;
}

// viv_put_raw_bytes appends bytes that are no value of their own.
VIV_FN void viv_put_raw_bytes(viv_writer *w, const void *p, size_t n) {
	if (n > (size_t)(w->end - w->at)) viv_grow(w, n);
	__builtin_memcpy(w->at, p, n);
	w->at += n;
}

// viv_put_form appends a first byte and n bytes of a number, big end first.
VIV_FN void viv_put_form(viv_writer *w, uint32_t c, uint64_t bits, uint32_t n) {
	if (w->end - w->at < 9) viv_grow(w, 9);
	*w->at++ = (uint8_t)c;
	while (n--) *w->at++ = (uint8_t)(bits >> 8 * n);
}

VIV_FN void viv_put_nil(viv_writer *w) {
	viv_put_form(w, 0xc0, 0, 0);
}

VIV_FN void viv_put_bool(viv_writer *w, bool b) {
	viv_put_form(w, 0xc2 + b, 0, 0);
}

VIV_FN void viv_put_int(viv_writer *w, int64_t n) {
	if (n >= 0 && n < 128) viv_put_form(w, (uint32_t)n, 0, 0);
	else viv_put_form(w, 0xd3, (uint64_t)n, 8);
}

VIV_FN void viv_put_uint(viv_writer *w, uint64_t n) {
	viv_put_form(w, 0xcf, n, 8);
}

VIV_FN void viv_put_float(viv_writer *w, double f) {
	uint64_t bits;
	__builtin_memcpy(&bits, &f, sizeof bits);
	viv_put_form(w, 0xcb, bits, 8);
}

VIV_FN void viv_put_run(viv_writer *w, uint32_t c, const void *p, size_t n) {
	if (c == 0xdb && n < 32) viv_put_form(w, 0xa0 | n, 0, 0);
	else viv_put_form(w, c, n, 4);
	viv_put_raw_bytes(w, p, n);
}

VIV_INLINE void viv_put_text(viv_writer *w, viv_text t) { viv_put_run(w, 0xdb, t.at, t.len); }
VIV_INLINE void viv_put_bytes(viv_writer *w, viv_bytes b) { viv_put_run(w, 0xc6, b.at, b.len); }

// viv_put_time writes a timestamp. A date is an int.
VIV_FN void viv_put_time(viv_writer *w, viv_time t) {
	viv_put_form(w, 0xc7, 0x0cff, 2);
	for (uint32_t n = 4; n--;) viv_put_form(w, t.nanoseconds >> 8 * n & 0xff, 0, 0);
	viv_put_form(w, (uint64_t)t.seconds >> 56, (uint64_t)t.seconds, 7);
}

// viv_put_value writes what was read, or built; null for none.
VIV_FN void viv_put_value(viv_writer *w, viv_value v) {
	if (!v.at) {
		viv_put_nil(w);
		return;
	}
	viv_put_raw_bytes(w, v.at, (size_t)(viv_skip(v.at) - v.at));
}

VIV_FN void viv_put_open(viv_writer *w, uint32_t c) {
	viv_put_form(w, c, 0, 4);
	__builtin_memcpy(w->at - 4, &w->open, 4); // kept where the count goes
	w->open = (uint32_t)(w->at - w->buf);
}

// viv_put_map begins a map: put keys and values in turn, then viv_end.
// viv_put_list begins a list likewise.
VIV_INLINE void viv_put_map(viv_writer *w) { viv_put_open(w, 0xdf); }
VIV_INLINE void viv_put_list(viv_writer *w) { viv_put_open(w, 0xdd); }

VIV_FN void viv_end(viv_writer *w) {
	uint8_t *inside = w->buf + w->open, *end = w->at;
	uint32_t n = 0;
	for (const uint8_t *p = inside; p < end; p = viv_skip(p)) n++;
	__builtin_memcpy(&w->open, inside - 4, 4);
	w->at = inside - 5;
	viv_put_form(w, *w->at, *w->at == 0xdf ? n / 2 : n, 4);
	w->at = end;
}

// viv_end_all ends every map and list and gives the size of the whole.
VIV_FN uint32_t viv_end_all(viv_writer *w) {
	while (w->open) viv_end(w);
	return (uint32_t)(w->at - w->buf);
}

// viv_key writes a key of a map and gives the writer back for its value.
VIV_INLINE viv_writer *viv_key(viv_writer *w, const char *key) {
	viv_put_run(w, 0xdb, key, __builtin_strlen(key));
	return w;
}

VIV_FN void viv_put_texts(viv_writer *w, viv_texts list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_text(w, list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_pairs(viv_writer *w, viv_pairs map) {
	viv_put_map(w);
	for (size_t i = 0; i < map.len; i++) {
		viv_put_text(w, map.at[i].key);
		viv_put_text(w, map.at[i].value);
	}
	viv_end(w);
}

VIV_FN viv_writer viv_writer_new(void) {
	viv_writer w;
	w.buf = w.at = w.end = NULL;
	w.open = 0;
	return w;
}

// A value of any type is built with a writer of its own:
//
//	viv_writer w = viv_writer_new();
//	viv_put_text(&w, VIV("red"));
//	… viv_built(&w) …
VIV_INLINE viv_value viv_built(const viv_writer *w) {
	viv_value v = {w->buf};
	return v;
}

// An action's result does not exist yet, but later actions may refer to it by its
// index: VIV_RESULT_ID stands for the ID of the record it creates.
#define VIV_RESULTS INT64_MIN
#define VIV_RESULT_ID(action) (VIV_RESULTS + (action))

// viv_put_result writes a reference to the value that lies in an action's result
// behind a path of keys.
VIV_FN void viv_put_result(viv_writer *w, int32_t action, const char *const *path, size_t n) {
	viv_writer body = viv_writer_new();
	viv_put_list(&body);
	viv_put_int(&body, action);
	for (size_t i = 0; i < n; i++) viv_put_text(&body, viv_str(path[i]));
	viv_end(&body);
	uint32_t len = (uint32_t)(body.at - body.buf);
	viv_put_form(w, 0xc9, (uint64_t)len << 8 | 1, 5);
	viv_put_raw_bytes(w, body.buf, len);
}

VIV_FN void viv_put_id(viv_writer *w, viv_id id) {
	static const char *const path[] = {"id"};
	if (id < VIV_RESULTS + 262144) viv_put_result(w, (int32_t)(id - VIV_RESULTS), path, 1);
	else viv_put_int(w, id);
}

// viv_put_raw writes bytes as text where they are UTF-8, and as bytes where not.
VIV_FN void viv_put_raw(viv_writer *w, viv_bytes b) {
	viv_text t = {(const char *)b.at, b.len};
	if (viv_is_utf8(t)) viv_put_text(w, t);
	else viv_put_bytes(w, b);
}

VIV_FN void viv_put_ref(viv_writer *w, viv_ref r) {
	viv_put_map(w);
	viv_put_id(viv_key(w, "id"), r.id);
	viv_put_text(viv_key(w, "record"), r.record);
	viv_end(w);
}

VIV_FN void viv_put_ids(viv_writer *w, viv_ids list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_id(w, list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_dates(viv_writer *w, viv_dates list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_int(w, list.at[i]);
	viv_end(w);
}

VIV_FN void viv_put_refs(viv_writer *w, viv_refs list) {
	viv_put_list(w);
	for (size_t i = 0; i < list.len; i++) viv_put_ref(w, list.at[i]);
	viv_end(w);
}

// viv_put_named writes the entries of a map, their keys behind a head.
VIV_FN void viv_put_named(viv_writer *w, const char *head, viv_value map) {
	size_t n = __builtin_strlen(head);
	for (viv_each e = viv_walk(map); viv_next(&e);) {
		viv_put_form(w, 0xdb, n + e.key.len, 4);
		viv_put_raw_bytes(w, head, n);
		viv_put_raw_bytes(w, e.key.at, e.key.len);
		viv_put_value(w, e.value);
	}
}

// ---- Words for people --------------------------------------------------------

VIV_FN void viv_format_uint(viv_writer *w, uint64_t n, uint32_t width) {
	char digits[20];
	uint32_t at = sizeof digits;
	do digits[--at] = (char)('0' + n % 10);
	while ((n /= 10) || sizeof digits - at < width);
	viv_put_raw_bytes(w, digits + at, sizeof digits - at);
}

// viv_format_float writes up to six digits behind the point.
VIV_FN void viv_format_float(viv_writer *w, double f) {
	if (f < 0) viv_put_raw_bytes(w, "-", 1), f = -f;
	if (f != f) viv_put_raw_bytes(w, "nan", 3);
	else if (f > 9e18) viv_put_raw_bytes(w, "huge", 4);
	else {
		uint64_t whole = (uint64_t)f, part = (uint64_t)((f - (double)whole) * 1e6 + 0.5);
		if (part > 999999) whole++, part = 0;
		viv_format_uint(w, whole, 1);
		if (!part) return;
		viv_put_raw_bytes(w, ".", 1);
		viv_format_uint(w, part, 6);
		while (w->at[-1] == '0') w->at--;
	}
}

// viv_decimal gives a decimal as text, for "%.*s".
VIV_FN viv_text viv_decimal(double f) {
	viv_writer w = viv_writer_new();
	viv_format_float(&w, f);
	return viv_text_of((const char *)w.buf, (size_t)(w.at - w.buf));
}

// viv_format knows %d and %u with l, ll and z, %s, %.*s and %%. Widths it passes
// over; at any other directive the text ends.
VIV_FN void viv_format(viv_writer *w, const char *format, va_list args) {
	for (char c; (c = *format); format++) {
		const char *s = format;
		uint32_t n = 1, longs = 0;
		if (c == '%') {
			for (n = UINT32_MAX; (c = *++format);) {
				if (c == '*') n = va_arg(args, uint32_t);
				else if (c == 'l') longs++;
				else if ((uint8_t)(c - '-') > '9' - '-' && c != 'z') break;
			}
			if (c == 'd' || c == 'u') {
				int64_t d = longs > 1 ? va_arg(args, int64_t) : va_arg(args, int32_t);
				if (c == 'd' && d < 0) viv_put_raw_bytes(w, "-", 1), d = -d;
				else if (longs < 2) d = (uint32_t)d;
				viv_format_uint(w, (uint64_t)d, 1);
				continue;
			}
			s = format;
			if (c == 's') s = va_arg(args, const char *);
			else if (c == '%') n = 1;
			else return;
			if (n == UINT32_MAX) n = (uint32_t)__builtin_strlen(s);
		}
		viv_put_raw_bytes(w, s, n);
	}
}

#define VIV_PRINTF(at) __attribute__((format(printf, at, at + 1)))

// viv_log writes a log line: viv_info("rated %d", n), viv_warn("%.*s", VIV_F(text)).
VIV_FN VIV_PRINTF(2) void viv_log(int32_t level, const char *format, ...) {
	va_list args;
	va_start(args, format);
	viv_writer line = viv_writer_new();
	viv_format(&line, format, args);
	va_end(args);
	viv_host_log(level, line.buf, (uint32_t)(line.at - line.buf));
}

#define viv_debug(...) viv_log(0, __VA_ARGS__)
#define viv_info(...) viv_log(1, __VA_ARGS__)
#define viv_warn(...) viv_log(2, __VA_ARGS__)
#define viv_error(...) viv_log(3, __VA_ARGS__)

#define VIV_STRING_(x) #x
#define VIV_STRING(x) VIV_STRING_(x)
#define VIV_HERE " (" __FILE_NAME__ ":" VIV_STRING(__LINE__) ")"

// viv_fail_with ends the run with a reason and, behind it, the place.
VIV_FN __attribute__((noreturn)) void viv_fail_with(viv_writer *why, const char *here) {
	viv_put_raw_bytes(why, here, __builtin_strlen(here));
	viv_host_fail(why->buf, (uint32_t)(why->at - why->buf));
}

VIV_FN VIV_PRINTF(2) __attribute__((noreturn)) void viv_fail_at(const char *here, const char *format, ...) {
	va_list args;
	va_start(args, format);
	viv_writer why = viv_writer_new();
	viv_format(&why, format, args);
	va_end(args);
	viv_fail_with(&why, here);
}

// viv_fail ends the run as failed, with a reason for people and the place in the
// source. It does not return; actions that were requested are not performed.
#define viv_fail(...) viv_fail_at(VIV_HERE, __VA_ARGS__)

// VIV_ASSERT fails the run when a condition does not hold.
#define VIV_ASSERT(condition) ((condition) ? (void)0 : viv_fail("assertion failed: %s", #condition))

// ---- Sources -----------------------------------------------------------------

// viv_load copies a source of n bytes out of the host.
VIV_FN const uint8_t *viv_load(int32_t source, uint32_t n) {
	uint8_t *p = (uint8_t *)viv_alloc(n);
	viv_host_read(source, 0, p, n);
	return p;
}

VIV_INLINE viv_value viv_load_all(int32_t source) {
	viv_value v = {viv_load(source, (uint32_t)viv_host_read(source, 0, NULL, 0))};
	return v;
}

// viv_dictionary gives the dictionary as it was sent, for walking.
VIV_FN viv_value viv_dictionary(void) {
	if (!viv_run.dictionary) viv_run.dictionary = viv_load(0, viv_run.size);
	viv_value v = {viv_run.dictionary};
	return v;
}

VIV_FN viv_value viv_context(const char *key, size_t len) {
	if (!viv_run.context) viv_run.context = viv_load_all(1).at;
	viv_value v = {viv_run.context};
	return viv_in_n(v, key, len);
}

// viv_index walks the dictionary once and notes where its keys lie, with their
// length and last byte: keys share long beginnings, and in a sandbox every
// comparison is a loop over bytes.
VIV_FN void viv_index(void) {
	viv_head h = viv_head_at(viv_dictionary().at);
	const uint8_t *p = VIV_BODY(h);
	uint32_t n = VIV_LEN(h) < VIV_INDEXED ? VIV_LEN(h) : VIV_INDEXED;
	viv_run.indexed = n;
	for (viv_entry *e = viv_run.index; n; n--, e++) {
		uint32_t c = *p++, len = c & 0x1f;
		if ((c & 0xe0) != 0xa0) {
			h = viv_head_at(p - 1);
			p = VIV_BODY(h);
			len = VIV_LEN(h);
		}
		e->key = (const char *)p;
		p += len;
		e->tag = len << 8 | p[-1];
		c = *p++;
		if ((c & 0xe0) == 0xa0) p += c & 0x1f; // most values, without a call
		else if (c - 0xcc < 8) p += 1 << (c & 3);
		else if (c >= 0x80 && (c & 0xfc) != 0xc0) p = viv_skip(p - 1);
	}
}

VIV_FN viv_value viv_indexed(const char *key, size_t len) {
	if (!viv_run.indexed) viv_index();
	viv_value v = {NULL};
	uint32_t tag = (uint32_t)len << 8 | (uint8_t)key[len - 1];
	for (const viv_entry *e = viv_run.index + viv_run.indexed; e-- > viv_run.index;)
		if (e->tag == tag && viv_same(e->key, key, len)) {
			v.at = (const uint8_t *)e->key + len;
			return v;
		}
	return viv_run.indexed < VIV_INDEXED ? v : viv_in_n(viv_dictionary(), key, len);
}

// viv_sent_n gives the value of a key without asking the host: from the context or
// the dictionary. Keys of the context are told by how they begin.
VIV_FN viv_value viv_sent_n(const char *key, size_t len) {
	viv_value v = {NULL};
	if (!len) return v;
	if (*key == '$' || (*key == 'v' && key[1] == 'a') || (*key == 'b' && key[1] == 'e')) v = viv_context(key, len);
	return v.at ? v : viv_indexed(key, len);
}

VIV_FN viv_asked *viv_asked_for(const char *key, size_t len) {
	viv_asked *a = viv_run.asked;
	while (a && !(a->key.len == len && viv_same(a->key.at, key, len))) a = a->next;
	return a;
}

// ---- Refusals ----------------------------------------------------------------

// A refusal is what the host said about the last operation it did not take.
typedef struct { int32_t code; viv_text message, limit; int64_t used, allowed; } viv_refusal;

VIV_FN viv_refusal viv_refused(void) {
	viv_value said = viv_load_all(3);
	viv_refusal r = {
		(int32_t)viv_as_int(viv_in(said, "code")), viv_as_text(viv_in(said, "message")), viv_as_text(viv_in(said, "limit")),
		viv_as_int(viv_in(said, "used")), viv_as_int(viv_in(said, "allowed"))};
	return r;
}

// viv_fail_refused fails the run with what was refused, and the host's words.
VIV_FN __attribute__((noreturn, noinline)) void viv_fail_refused(const char *here) {
	viv_text message = viv_as_text(viv_in(viv_load_all(3), "message"));
	viv_writer why = viv_writer_new();
	viv_put_raw_bytes(&why, viv_run.op.at, viv_run.op.len);
	viv_put_raw_bytes(&why, ": ", 2);
	viv_put_raw_bytes(&why, message.at, message.len);
	viv_fail_with(&why, here);
}

VIV_INLINE int32_t viv_must_at(int32_t result, const char *here) {
	if (result < 0) viv_fail_refused(here);
	return result;
}

// viv_must fails the run when the operation it is given was refused, with the
// host's words, and gives its result otherwise.
#define viv_must(operation) viv_must_at(operation, VIV_HERE)

// ---- Keys --------------------------------------------------------------------

// viv_ask asks the host for keys; all count as asked for afterwards.
VIV_FN int32_t viv_ask(const viv_text *keys, size_t n) {
	viv_writer w = viv_writer_new();
	viv_put_form(&w, 0x81, 0, 0);
	viv_put_form(viv_key(&w, "keys"), 0xdd, n, 4);
	for (size_t i = 0; i < n; i++) viv_put_text(&w, keys[i]);
	int32_t size = viv_host_call("$key", 4, w.buf, (uint32_t)(w.at - w.buf));
	if (size < 0) return size;
	viv_value answer = {viv_load(2, (uint32_t)size)};
	for (size_t i = 0; i < n; i++) {
		viv_asked *a = (viv_asked *)viv_alloc(sizeof *a + keys[i].len);
		a->key = viv_text_of((char *)(a + 1), keys[i].len);
		__builtin_memcpy(a + 1, keys[i].at, keys[i].len);
		a->value = viv_in_text(answer, keys[i]);
		a->next = viv_run.asked;
		viv_run.asked = a;
	}
	return 0;
}

// viv_get_n is viv_get for a key that is no literal.
VIV_FN viv_value viv_get_n(const char *key, size_t len) {
	viv_value v = viv_sent_n(key, len);
	if (v.at || !len || *key == '$') return v;
	viv_asked *a = viv_asked_for(key, len);
	if (!a) {
		viv_run.op = viv_text_of(key, len);
		if (viv_ask(&viv_run.op, 1) < 0) viv_fail_refused("");
		a = viv_run.asked;
	}
	return a->value;
}

VIV_INLINE viv_value viv_get_text(viv_text key) { return viv_get_n(key.at, key.len); }
VIV_INLINE viv_value viv_sent_text(viv_text key) { return viv_sent_n(key.at, key.len); }

// viv_get gives the value of a key, whether it was sent or must be asked for,
// which is done once. It is absent when there is no such key; null is a value.
// When the host cannot answer the run fails there: no handler goes on without a
// value it asked for. One that can do without asks with viv_prefetch first.
VIV_INLINE viv_value viv_get(const char *key) { return viv_get_text(viv_str(key)); }

// viv_sent is viv_get for keys that are sent with the event or not at all: it
// asks nobody.
VIV_INLINE viv_value viv_sent(const char *key) { return viv_sent_text(viv_str(key)); }

// viv_prefetch_texts takes n keys, and keeps those that are not known yet.
VIV_FN int32_t viv_prefetch_texts(viv_text *keys, size_t n) {
	size_t unknown = 0;
	for (size_t i = 0; i < n; i++)
		if (!viv_sent_text(keys[i]).at && !viv_asked_for(keys[i].at, keys[i].len)) keys[unknown++] = keys[i];
	viv_run.op = VIV("$key");
	return unknown ? viv_ask(keys, unknown) : 0;
}

VIV_FN int32_t viv_prefetch_keys(const char *const *keys, size_t n) {
	if (n > VIV_PAGE) __builtin_trap();
	viv_text *texts = (viv_text *)viv_alloc(n * sizeof *texts);
	for (size_t i = 0; i < n; i++) texts[i] = viv_str(keys[i]);
	return viv_prefetch_texts(texts, n);
}

// viv_prefetch("a", "b") asks for several lazy keys in one call; reading them
// afterwards costs nothing. Below zero it was refused: see viv_refused.
#define viv_prefetch(...) \
	viv_prefetch_keys((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

// viv_part gives n bytes of a large text or bin from off on. Nothing is
// remembered; the value is absent when the host refuses.
VIV_FN viv_value viv_part_text(viv_text key, uint32_t off, uint32_t n) {
	viv_writer w = viv_writer_new();
	viv_put_map(&w);
	viv_put_list(viv_key(&w, "keys"));
	viv_put_map(&w);
	viv_put_text(viv_key(&w, "key"), key);
	viv_put_int(viv_key(&w, "off"), off);
	viv_put_int(viv_key(&w, "len"), n);
	uint32_t len = viv_end_all(&w);
	viv_run.op = VIV("$key");
	viv_value answer = {NULL};
	int32_t size = viv_host_call("$key", 4, w.buf, len);
	if (size < 0) return answer;
	answer.at = viv_load(2, (uint32_t)size);
	return viv_in_text(answer, key);
}

VIV_INLINE viv_value viv_part(const char *key, uint32_t off, uint32_t n) { return viv_part_text(viv_str(key), off, n); }

// ---- Views of records --------------------------------------------------------

// A view reads the keys behind a prefix, those of a linked record; or those of a
// value, when inside is one.
typedef struct { viv_text prefix; viv_value inside; } viv_view;

// viv_joined gives a+b in memory that the next viv_joined overwrites.
VIV_FN viv_text viv_joined(viv_text a, viv_text b) {
	if (!a.len) return b;
	if (a.len + b.len > sizeof viv_run.key) return viv_text_of("", 0); // no key is that long
	__builtin_memcpy(viv_run.key, a.at, a.len);
	__builtin_memcpy(viv_run.key + a.len, b.at, b.len);
	return viv_text_of(viv_run.key, a.len + b.len);
}

VIV_FN viv_value viv_view_get_n(const char *prefix, size_t prefix_len, viv_value inside, const char *key, size_t len) {
	viv_text whole = viv_joined(viv_text_of(prefix, prefix_len), viv_text_of(key, len));
	return inside.at ? viv_in_n(inside, whole.at, whole.len) : viv_get_n(whole.at, whole.len);
}

VIV_INLINE viv_value viv_view_get_text(viv_view v, viv_text key) {
	return viv_view_get_n(v.prefix.at, v.prefix.len, v.inside, key.at, key.len);
}
VIV_INLINE viv_value viv_view_get(viv_view v, const char *key) { return viv_view_get_text(v, viv_str(key)); }

// viv_linked gives the view of the record that a prefix leads to.
VIV_INLINE viv_view viv_linked(const char *prefix) {
	viv_view v = {viv_str(prefix), {NULL}};
	return v;
}

VIV_FN viv_view viv_linked_text(viv_view v, viv_text prefix) {
	viv_text path = viv_joined(v.prefix, prefix);
	v.prefix = v.prefix.len ? viv_text_of(viv_string(path), path.len) : path;
	return v;
}

VIV_INLINE viv_view viv_view_linked(viv_view v, const char *prefix) { return viv_linked_text(v, viv_str(prefix)); }

// viv_within gives the view of a map: a record that came as a value.
VIV_INLINE viv_view viv_within(viv_value value) {
	viv_view v = {{"", 0}, {value.at ? value.at : (const uint8_t *)"\x80"}};
	return v;
}

VIV_FN viv_ref viv_as_ref(viv_value v) {
	viv_ref r = {viv_as_text(viv_in(v, "record")), viv_as_int(viv_in(v, "id"))};
	return r;
}

// A record of any type: viv_view_get(r.view, "_type") says of which.
typedef struct { viv_view view; } viv_any_record;

// viv_numbered gives the key that ends in a number: "custom_" and 12.
VIV_FN viv_text viv_numbered(const char *head, int64_t n) {
	viv_writer w = viv_writer_new();
	viv_put_raw_bytes(&w, head, __builtin_strlen(head));
	if (n < 0) n = 0;
	viv_format_uint(&w, (uint64_t)n, 1);
	return viv_text_of((const char *)w.buf, (size_t)(w.at - w.buf));
}

// viv_named gives the key head+name.
VIV_FN viv_text viv_named(const char *head, viv_text name) {
	viv_writer w = viv_writer_new();
	viv_put_raw_bytes(&w, head, __builtin_strlen(head));
	viv_put_raw_bytes(&w, name.at, name.len);
	return viv_text_of((const char *)w.buf, (size_t)(w.at - w.buf));
}

// ---- The run -----------------------------------------------------------------

VIV_INLINE viv_value viv_run_key(const char *key) { return viv_context(key, __builtin_strlen(key)); }
VIV_INLINE viv_text viv_event_id(void) { return viv_as_text(viv_run_key("$event")); }
VIV_INLINE viv_text viv_run_id(void) { return viv_as_text(viv_run_key("$run")); }     // the same in every attempt
VIV_INLINE int64_t viv_attempt(void) { return viv_as_int(viv_run_key("$attempt")); } // 1 for the first delivery
VIV_INLINE viv_date viv_happened_at(void) { return viv_as_int(viv_run_key("$time")); }
VIV_INLINE viv_value viv_params(void) { return viv_run_key("$params"); }
VIV_INLINE viv_value viv_param(const char *name) { return viv_in(viv_params(), name); }
VIV_INLINE viv_value viv_var(const char *name) {
	viv_text key = viv_named("var_", viv_str(name));
	return viv_context(key.at, key.len);
}
VIV_INLINE viv_value viv_prior(void) { return viv_run_key("$prior"); } // a list of {behavior, returns}

// viv_state gives what an earlier run kept with viv_suspend: at is NULL when
// this run resumes none.
VIV_FN viv_bytes viv_state(void) {
	viv_value v = viv_run_key("$state");
	viv_bytes b = {NULL, 0};
	if (v.at) b = viv_as_bytes(v);
	return b;
}

// ---- Returns, actions and calls ----------------------------------------------

VIV_FN viv_writer *viv_return_n(const char *name, size_t len) {
	viv_writer *w = &viv_run.returns;
	if (!w->buf) viv_put_map(w);
	while (w->open > 5) viv_end(w);
	for (uint8_t *p = w->buf + 5; p < w->at;) { // a name that is set again replaces what it was
		viv_head k = viv_head_at(p);
		uint8_t *next = (uint8_t *)viv_skip(VIV_BODY(k) + VIV_LEN(k));
		if (VIV_LEN(k) == len && viv_same((const char *)VIV_BODY(k), name, len)) {
			for (w->at -= next - p; p < w->at; p++) *p = *next++;
			break;
		}
		p = next;
	}
	viv_put_run(w, 0xdb, name, len);
	return w;
}

// viv_return begins one of the values the handler gives back: put one value next.
//
//	viv_put_int(viv_return("count"), 3);
VIV_INLINE viv_writer *viv_return(const char *name) { return viv_return_n(name, __builtin_strlen(name)); }

VIV_FN viv_writer *viv_op_n(const char *name, size_t len) {
	viv_writer *w = &viv_run.args;
	viv_run.op = viv_text_of(name, len);
	w->at = w->buf;
	w->open = 0;
	viv_put_map(w);
	return w;
}

// viv_op begins an action or call by its name: put its arguments, then viv_act or
// viv_call. One is built at a time.
//
//	viv_writer *op = viv_op("set_status");
//	viv_put_text(viv_key(op, "status"), VIV("closed"));
//	viv_must(viv_act(op));
VIV_INLINE viv_writer *viv_op(const char *name) { return viv_op_n(name, __builtin_strlen(name)); }

// viv_act requests the action, which the host performs after the handler has
// succeeded. It gives the action's index, or a code below zero: see viv_refused.
VIV_FN int32_t viv_act(viv_writer *op) {
	uint32_t n = viv_end_all(op);
	return viv_host_act(viv_run.op.at, (uint32_t)viv_run.op.len, op->buf, n);
}

// viv_call asks the host and waits. It gives 0 or more, or a code below zero: the
// answer is absent then.
VIV_FN int32_t viv_call(viv_writer *op, viv_value *answer) {
	uint32_t n = viv_end_all(op);
	int32_t size = viv_host_call(viv_run.op.at, (uint32_t)viv_run.op.len, op->buf, n);
	if (answer) answer->at = size < 0 ? NULL : viv_load(2, (uint32_t)size);
	return size;
}

// viv_suspend keeps state, of at most 65,536 bytes, for a later run that resumes
// this one and finds it in viv_state. Below zero it was refused.
VIV_FN int32_t viv_suspend(viv_bytes state) {
	viv_writer *op = viv_op("$suspend");
	viv_put_bytes(viv_key(op, "state"), state);
	return viv_act(op);
}

// ---- Handlers ----------------------------------------------------------------

VIV_FN int64_t viv_finish(void) {
	uint32_t n = viv_end_all(&viv_run.returns);
	return (int64_t)(uintptr_t)viv_run.returns.buf << 32 | n;
}

// The event of a handler that serves events of any kind.
typedef struct { int32_t size; } viv_any_event;

#define VIV_JOIN(a, b) a##b
#define VIV_EXPAND(a, b) VIV_JOIN(a, b)
#define VIV_HANDLER(id, type, handler, name) \
	__attribute__((used, visibility("hidden"), export_name(id))) int64_t name(int32_t size); \
	int64_t name(int32_t size) { \
		type event = {(int32_t)(viv_run.size = (uint32_t)size)}; \
		handler(event); \
		return viv_finish(); \
	} \
	int64_t name(int32_t size)

// VIV_ON makes a function the handler of an event that a vivarium_*_gen.h knows:
//
//	static void triage(viv_mail_received ev) { … }
//	VIV_ON(mail_received, triage);
#define VIV_ON(event, handler) VIV_HANDLER(VIV_ID_##event, viv_##event, handler, viv_on_##event)

// VIV_ON_ID is VIV_ON for any event ID: static void f(viv_any_event ev).
#define VIV_ON_ID(id, handler) VIV_HANDLER(id, viv_any_event, handler, VIV_EXPAND(viv_on_##handler##_, __COUNTER__))

#endif
