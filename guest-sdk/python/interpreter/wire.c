#include "wire.h"

#include <string.h>

const char *const type_names[TYPES] = {"absent", "nil", "bool", "int", "float", "str", "bin", "array", "map", "time", "reference"};

enum { DEEPEST = 48 }; // the host takes 32 levels

PyObject *TimeType, *ResultType, *RefType;
PyObject *wire_other;

static uint64_t big_endian(const uint8_t *at, int n) {
	uint64_t v = 0;
	while (n-- > 0) v = v << 8 | *at++;
	return v;
}

// take moves past n bytes and gives where they begin.
static const uint8_t *take(Span *s, uint64_t n) {
	const uint8_t *at = s->at;
	if (n > (uint64_t)(s->end - at)) return NULL;
	s->at += n;
	return at;
}

static bool body(Span *s, Token *t, Type type, uint64_t n) {
	t->type = type, t->size = (uint32_t)n;
	return (t->body = take(s, n)) != NULL;
}

static bool many(Span *s, Token *t, Type type, uint64_t n) {
	t->type = type, t->size = (uint32_t)n;
	return n * (type == MAP ? 2 : 1) <= (uint64_t)(s->end - s->at);
}

static bool integer(Token *t, uint64_t v) {
	t->type = INT, t->u = v, t->wide = v > INT64_MAX;
	return true;
}

static bool extended(Span *s, Token *t, uint64_t n) {
	const uint8_t *kind = take(s, 1);
	if (!kind || !body(s, t, REF, n)) return false;
	if (*kind == 0xff && (n == 4 || n == 8 || n == 12)) t->type = TIME;
	return t->type == TIME || *kind == 1;
}

// wide reads the value behind one of the heads 0xc0 … 0xdf.
static bool wide(Span *s, Token *t, uint8_t head) {
	static const uint8_t width[32] = {0, 0, 0, 0, 1, 2, 4, 1, 2, 4, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 0, 0, 0, 0, 0, 1, 2, 4, 2, 4, 2, 4};
	int n = width[head - 0xc0];
	const uint8_t *at = take(s, n);
	if (!at) return false;
	uint64_t v = big_endian(at, n);
	switch (head) {
	case 0xc0: t->type = NIL; return true;
	case 0xc2: case 0xc3: t->type = BOOL, t->u = head & 1; return true;
	case 0xc4: case 0xc5: case 0xc6: return body(s, t, BIN, v);
	case 0xc7: case 0xc8: case 0xc9: return extended(s, t, v);
	case 0xca: {
		uint32_t bits = (uint32_t)v;
		float f;
		memcpy(&f, &bits, 4);
		t->type = FLOAT, t->f = f;
		return true;
	}
	case 0xcb: t->type = FLOAT, memcpy(&t->f, &v, 8); return true;
	case 0xcc: case 0xcd: case 0xce: case 0xcf: return integer(t, v);
	case 0xd0: case 0xd1: case 0xd2: case 0xd3: {
		int shift = 64 - 8 * n;
		t->type = INT, t->i = (int64_t)(v << shift) >> shift;
		return true;
	}
	case 0xd4: case 0xd5: case 0xd6: case 0xd7: case 0xd8: return extended(s, t, 1u << (head - 0xd4));
	case 0xd9: case 0xda: case 0xdb: return body(s, t, STR, v);
	case 0xdc: case 0xdd: return many(s, t, ARRAY, v);
	case 0xde: case 0xdf: return many(s, t, MAP, v);
	}
	return false;
}

bool wire_token(Span *s, Token *t) {
	t->type = ABSENT, t->wide = false;
	const uint8_t *at = s->at ? take(s, 1) : NULL;
	if (!at) return false;
	uint8_t head = *at;
	if (head < 0x80) return integer(t, head);
	if (head < 0x90) return many(s, t, MAP, head & 15);
	if (head < 0xa0) return many(s, t, ARRAY, head & 15);
	if (head < 0xc0) return body(s, t, STR, head & 31);
	if (head < 0xe0) return wide(s, t, head);
	t->type = INT, t->i = (int8_t)head;
	return true;
}

bool wire_skip(Span *s) {
	for (uint64_t left = 1; left > 0; left--) {
		Token t;
		if (!wire_token(s, &t)) return false;
		if (t.type == ARRAY) left += t.size;
		if (t.type == MAP) left += 2 * (uint64_t)t.size;
	}
	return true;
}

bool wire_find(Span map, const void *key, size_t size, Span *value) {
	Token head, name;
	if (!wire_token(&map, &head) || head.type != MAP) return false;
	for (uint32_t i = 0; i < head.size; i++) {
		if (!wire_token(&map, &name) || name.type != STR) return false;
		value->at = map.at;
		if (!wire_skip(&map)) return false;
		value->end = map.at;
		if (name.size == size && memcmp(name.body, key, size) == 0) return true;
	}
	return false;
}

Type wire_type(Span s) {
	Token t;
	return wire_token(&s, &t) ? t.type : ABSENT;
}

PyObject *wire_text(const Token *t) { return PyUnicode_DecodeUTF8((const char *)t->body, t->size, "replace"); }

static PyObject *decode_time(const Token *t) {
	int64_t seconds;
	uint32_t nanoseconds = 0;
	if (t->size == 12) {
		nanoseconds = (uint32_t)big_endian(t->body, 4), seconds = (int64_t)big_endian(t->body + 4, 8);
	} else {
		uint64_t v = big_endian(t->body, (int)t->size);
		seconds = (int64_t)v;
		if (t->size == 8) nanoseconds = (uint32_t)(v >> 34), seconds = (int64_t)(v & 0x3ffffffff);
	}
	return PyObject_CallFunction(TimeType, "LI", (long long)seconds, nanoseconds);
}

static PyObject *decode_many(Span *s, const Token *t, int depth) {
	PyObject *all = t->type == MAP ? PyDict_New() : PyList_New(t->size);
	for (uint32_t i = 0; all && i < t->size; i++) {
		PyObject *key = t->type == MAP ? wire_decode(s, depth + 1) : NULL;
		PyObject *v = key || t->type == ARRAY ? wire_decode(s, depth + 1) : NULL;
		bool kept = v && (t->type == ARRAY || PyDict_SetItem(all, key, v) == 0);
		if (kept && t->type == ARRAY) PyList_SET_ITEM(all, i, v);
		else Py_XDECREF(v);
		Py_XDECREF(key);
		if (!kept) Py_CLEAR(all);
	}
	return all;
}

PyObject *wire_decode(Span *s, int depth) {
	Token t;
	if (depth > DEEPEST || !wire_token(s, &t)) {
		PyErr_SetString(PyExc_ValueError, "the host's bytes are no value");
		return NULL;
	}
	switch (t.type) {
	case BOOL: return PyBool_FromLong((long)t.u);
	case INT: return t.wide ? PyLong_FromUnsignedLongLong(t.u) : PyLong_FromLongLong(t.i);
	case FLOAT: return PyFloat_FromDouble(t.f);
	case STR: return wire_text(&t);
	case BIN: return PyBytes_FromStringAndSize((const char *)t.body, t.size);
	case ARRAY: case MAP: return decode_many(s, &t, depth);
	case TIME: return decode_time(&t);
	case REF: PyErr_SetString(PyExc_ValueError, "the host sent a reference"); return NULL;
	default: Py_RETURN_NONE;
	}
}

static uint8_t *grow(Writer *w, size_t n) {
	if (n > w->cap - w->len) {
		size_t cap = w->cap * 2 + n + 512;
		uint8_t *buf = n > INT32_MAX || cap > INT32_MAX ? NULL : PyMem_Realloc(w->buf, cap);
		if (!buf) {
			PyErr_NoMemory();
			return NULL;
		}
		w->buf = buf, w->cap = cap;
	}
	w->len += n;
	return w->buf + w->len - n;
}

static void put(uint8_t *at, uint64_t v, int n) {
	while (n-- > 0) at[n] = (uint8_t)v, v >>= 8;
}

static bool head(Writer *w, uint8_t first, uint64_t v, int n) {
	uint8_t *at = grow(w, 1 + n);
	if (!at) return false;
	at[0] = first;
	put(at + 1, v, n);
	return true;
}

static bool sized(Writer *w, size_t n, uint8_t few, size_t most, uint8_t one, uint8_t two, uint8_t four) {
	if (n < most) return head(w, few | (uint8_t)n, 0, 0);
	if (one && n < 256) return head(w, one, n, 1);
	if (n < 65536) return head(w, two, n, 2);
	return head(w, four, n, 4);
}

static bool bytes(Writer *w, const void *from, size_t n) {
	uint8_t *at = grow(w, n);
	if (at) memcpy(at, from, n);
	return at != NULL;
}

bool wire_map(Writer *w, size_t n) { return sized(w, n, 0x80, 16, 0, 0xde, 0xdf); }
bool wire_array(Writer *w, size_t n) { return sized(w, n, 0x90, 16, 0, 0xdc, 0xdd); }
bool wire_str(Writer *w, const char *s, size_t n) { return sized(w, n, 0xa0, 32, 0xd9, 0xda, 0xdb) && bytes(w, s, n); }

bool wire_int(Writer *w, int64_t n) {
	if (n >= 0) {
		if (n < 128) return head(w, (uint8_t)n, 0, 0);
		if (n < 256) return head(w, 0xcc, (uint64_t)n, 1);
		if (n < 65536) return head(w, 0xcd, (uint64_t)n, 2);
		return n <= UINT32_MAX ? head(w, 0xce, (uint64_t)n, 4) : head(w, 0xcf, (uint64_t)n, 8);
	}
	if (n >= -32) return head(w, (uint8_t)n, 0, 0);
	if (n >= INT8_MIN) return head(w, 0xd0, (uint64_t)n, 1);
	if (n >= INT16_MIN) return head(w, 0xd1, (uint64_t)n, 2);
	return n >= INT32_MIN ? head(w, 0xd2, (uint64_t)n, 4) : head(w, 0xd3, (uint64_t)n, 8);
}

static bool encode_int(Writer *w, PyObject *v) {
	int over;
	int64_t n = PyLong_AsLongLongAndOverflow(v, &over);
	if (over <= 0) return !(n == -1 && PyErr_Occurred()) && !(over < 0 && (PyErr_SetString(PyExc_OverflowError, "an integer below -2**63 can't be sent"), true)) && wire_int(w, n);
	uint64_t u = PyLong_AsUnsignedLongLong(v);
	if (u == (uint64_t)-1 && PyErr_Occurred()) {
		PyErr_SetString(PyExc_OverflowError, "an integer of 2**64 or more can't be sent");
		return false;
	}
	return head(w, 0xcf, u, 8);
}

static bool encode_float(Writer *w, double f) {
	uint64_t bits;
	memcpy(&bits, &f, 8);
	return head(w, 0xcb, bits, 8);
}

static bool encode_text(Writer *w, PyObject *v) {
	Py_ssize_t n;
	const char *s = PyUnicode_AsUTF8AndSize(v, &n);
	return s && wire_str(w, s, (size_t)n);
}

static bool encode_bytes(Writer *w, const void *from, size_t n) { return sized(w, n, 0, 0, 0xc4, 0xc5, 0xc6) && bytes(w, from, n); }

static bool encode_sequence(Writer *w, PyObject *v, int depth) {
	Py_ssize_t n = PySequence_Fast_GET_SIZE(v);
	if (!wire_array(w, (size_t)n)) return false;
	for (Py_ssize_t i = 0; i < n; i++)
		if (i >= PySequence_Fast_GET_SIZE(v) || !wire_encode(w, PySequence_Fast_GET_ITEM(v, i), depth + 1)) return false;
	return true;
}

static bool encode_dict(Writer *w, PyObject *v, int depth) {
	PyObject *key, *entry;
	Py_ssize_t at = 0, n = PyDict_GET_SIZE(v);
	if (!wire_map(w, (size_t)n)) return false;
	while (PyDict_Next(v, &at, &key, &entry)) {
		if (!PyUnicode_Check(key)) {
			PyErr_Format(PyExc_TypeError, "keys must be str, not %.100s", Py_TYPE(key)->tp_name);
			return false;
		}
		if (--n < 0 || !encode_text(w, key) || !wire_encode(w, entry, depth + 1)) return false;
	}
	return n == 0;
}

static bool encode_time(Writer *w, PyObject *v) {
	int64_t seconds = PyLong_AsLongLong(PyTuple_GET_ITEM(v, 0));
	uint32_t nanoseconds = (uint32_t)PyLong_AsUnsignedLong(PyTuple_GET_ITEM(v, 1));
	if (PyErr_Occurred()) return false;
	if (seconds >= 0 && seconds <= UINT32_MAX && nanoseconds == 0) return head(w, 0xd6, 0xff00000000 | (uint64_t)seconds, 5);
	if (seconds >= 0 && seconds < 1LL << 34 && nanoseconds < 1u << 30) return head(w, 0xd7, 0xff, 1) && head(w, (uint8_t)(nanoseconds >> 22), (uint64_t)nanoseconds << 34 | (uint64_t)seconds, 7);
	return head(w, 0xc7, 0x0cff, 2) && head(w, (uint8_t)(nanoseconds >> 24), nanoseconds, 3) && head(w, (uint8_t)((uint64_t)seconds >> 56), (uint64_t)seconds, 7);
}

// encode_result writes the index of an action and a path inside its result.
static bool encode_result(Writer *w, PyObject *v, int depth) {
	Writer inside = {0};
	PyObject *path = PyTuple_GET_ITEM(v, 1);
	bool done = PyTuple_Check(path) && wire_array(&inside, 1 + (size_t)PyTuple_GET_SIZE(path)) && wire_encode(&inside, PyTuple_GET_ITEM(v, 0), depth + 1);
	for (Py_ssize_t i = 0; done && i < PyTuple_GET_SIZE(path); i++) done = wire_encode(&inside, PyTuple_GET_ITEM(path, i), depth + 1);
	done = done && sized(w, inside.len, 0, 0, 0xc7, 0xc8, 0xc9) && head(w, 1, 0, 0) && bytes(w, inside.buf, inside.len);
	PyMem_Free(inside.buf);
	if (!done && !PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "the path of a result is a tuple");
	return done;
}

static bool encode_ref(Writer *w, PyObject *v, int depth) {
	return wire_map(w, 2) && wire_str(w, "id", 2) && wire_encode(w, PyTuple_GET_ITEM(v, 1), depth + 1) && wire_str(w, "record", 6) &&
		wire_encode(w, PyTuple_GET_ITEM(v, 0), depth + 1);
}

static bool encode_other(Writer *w, PyObject *v, int depth) {
	PyObject *plain = wire_other ? PyObject_CallOneArg(wire_other, v) : NULL;
	bool done = plain && wire_encode(w, plain, depth + 1);
	Py_XDECREF(plain);
	if (!done && !PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "%.100s can't be sent", Py_TYPE(v)->tp_name);
	return done;
}

bool wire_encode(Writer *w, PyObject *v, int depth) {
	if (depth > DEEPEST) {
		PyErr_SetString(PyExc_ValueError, "lists and maps nest too deep");
		return false;
	}
	if (v == Py_None) return head(w, 0xc0, 0, 0);
	if (PyBool_Check(v)) return head(w, v == Py_True ? 0xc3 : 0xc2, 0, 0);
	if (PyUnicode_Check(v)) return encode_text(w, v);
	if (PyLong_Check(v)) return encode_int(w, v);
	if (PyFloat_Check(v)) return encode_float(w, PyFloat_AS_DOUBLE(v));
	if (PyBytes_Check(v)) return encode_bytes(w, PyBytes_AS_STRING(v), (size_t)PyBytes_GET_SIZE(v));
	if (PyByteArray_Check(v)) return encode_bytes(w, PyByteArray_AS_STRING(v), (size_t)PyByteArray_GET_SIZE(v));
	if (PyTuple_Check(v) && PyTuple_GET_SIZE(v) == 2) {
		if ((PyObject *)Py_TYPE(v) == TimeType) return encode_time(w, v);
		if ((PyObject *)Py_TYPE(v) == ResultType) return encode_result(w, v, depth);
		if ((PyObject *)Py_TYPE(v) == RefType) return encode_ref(w, v, depth);
	}
	if (PyDict_Check(v)) return encode_dict(w, v, depth);
	if (PyList_Check(v) || PyTuple_Check(v)) return encode_sequence(w, v, depth);
	return encode_other(w, v, depth);
}
