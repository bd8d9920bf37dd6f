#include "view.h"

#include <stddef.h>
#include <string.h>
#include <structmember.h>

#include "host.h"

enum { ROOM = 24 << 10, ENTRIES = 256, KEY = 512 };

// Source is a map from the host and where its entries lie.
typedef struct {
	uint32_t size; // bytes, when they are known before they are read
	bool loaded;
	const uint8_t *bytes;
	struct entry {
		const uint8_t *key;
		uint32_t size;
		Span value;
	} *entries; // sorted by key, as the host sends them
	uint32_t count;
} Source;

static Source dictionary, context;
static Source *answers; // to $key, all kept until the end
static uint32_t answered, answer_room;
static PyObject *missing; // keys the host was asked for and has not
static uint8_t dictionary_bytes[ROOM], context_bytes[2 << 10];
static struct entry dictionary_entries[ENTRIES], context_entries[32];

PyTypeObject *ViewType;
PyObject *view_refused;

typedef struct {
	PyObject_HEAD
	PyObject *prefix; // what the keys begin with; NULL for nothing
	Span value;       // where the keys are, unless they are the event's
	bool inside;
} View;

// fetch reads a source of the host into room for cap bytes, or into more.
static const uint8_t *fetch(int32_t number, uint32_t size, uint8_t *room, uint32_t cap, uint32_t *got) {
	if (size > cap && !(room = PyMem_Malloc(cap = size))) return NULL;
	uint32_t there = (uint32_t)host_read(number, 0, room, (int32_t)cap);
	if (there > cap) {
		if (!(room = PyMem_Malloc(there))) return NULL;
		there = (uint32_t)host_read(number, 0, room, (int32_t)there);
	}
	*got = there;
	return room;
}

// list notes where the entries of a source lie.
static bool list(Source *s, uint32_t size, struct entry *room, uint32_t cap) {
	Span at = {s->bytes, s->bytes + size};
	Token head, name;
	s->loaded = true, s->count = 0;
	if (size == 0 || !wire_token(&at, &head) || head.type != MAP) return true;
	if (head.size > cap && !(room = PyMem_Calloc(head.size, sizeof *room))) return false;
	s->entries = room;
	for (uint32_t i = 0; i < head.size; i++) {
		if (!wire_token(&at, &name) || name.type != STR) break;
		struct entry e = {name.body, name.size, {at.at, NULL}};
		if (!wire_skip(&at)) break;
		e.value.end = at.at;
		s->entries[s->count++] = e;
	}
	return true;
}

static bool load(Source *s, int32_t number, uint8_t *room, uint32_t cap, struct entry *entries, uint32_t most) {
	if (s->loaded) return true;
	uint32_t got;
	if ((s->bytes = fetch(number, s->size, room, cap, &got)) && list(s, got, entries, most)) return true;
	PyErr_NoMemory();
	return false;
}

static Span in(const Source *s, const char *key, size_t size) {
	uint32_t low = 0, high = s->count;
	while (low < high) {
		const struct entry *e = &s->entries[low + (high - low) / 2];
		int order = memcmp(key, e->key, size < e->size ? size : e->size);
		if (order == 0 && size == e->size) return e->value;
		if (order < 0 || (order == 0 && size < e->size)) high = (uint32_t)(e - s->entries);
		else low = (uint32_t)(e - s->entries) + 1;
	}
	return (Span){0};
}

static bool begins(const char *key, size_t size, const char *with) {
	size_t n = strlen(with);
	return size >= n && memcmp(key, with, n) == 0;
}

void view_begin(int32_t size) { dictionary.size = (uint32_t)size; }

void view_refuse(const char *name, size_t len, int32_t code) {
	uint32_t got = 0;
	uint8_t few[512];
	const uint8_t *said_at = fetch(REFUSAL, 0, few, sizeof few, &got);
	Span said = {said_at, said_at + got};
	PyObject *details = said_at && got ? wire_decode(&said, 0) : PyDict_New();
	PyObject *e = details ? PyObject_CallFunction(view_refused, "s#iO", name, (Py_ssize_t)len, (int)code, details) : NULL;
	if (e) PyErr_SetObject(view_refused, e);
	Py_XDECREF(e);
	Py_XDECREF(details);
	if (said_at != few) PyMem_Free((void *)said_at);
}

bool view_call(const char *name, size_t len, const Writer *args, Span *answer) {
	int32_t size = host_call(name, (int32_t)len, args->buf, (int32_t)args->len);
	if (size < 0) {
		view_refuse(name, len, size);
		return false;
	}
	uint32_t got;
	uint8_t *room = PyMem_Malloc((size_t)size + 1);
	if (!room || !(answer->at = fetch(ANSWER, (uint32_t)size, room, (uint32_t)size, &got))) {
		PyErr_NoMemory();
		return false;
	}
	answer->end = answer->at + got;
	return true;
}

// ask asks the host for keys, as many as args already holds.
static bool ask(Writer *args, PyObject *keys) {
	Span answer;
	bool done = view_call("$key", 4, args, &answer);
	PyMem_Free(args->buf);
	if (!done) return false;
	if (answered == answer_room) {
		Source *more = PyMem_Realloc(answers, (answer_room + 8) * sizeof *more);
		if (!more) return PyErr_NoMemory() != NULL;
		answers = more, answer_room += 8;
	}
	Source *s = &answers[answered];
	*s = (Source){.bytes = answer.at};
	if (!list(s, (uint32_t)(answer.end - answer.at), NULL, 0)) return PyErr_NoMemory() != NULL;
	answered++;
	for (Py_ssize_t i = 0; i < PyList_GET_SIZE(keys); i++) {
		Py_ssize_t n;
		const char *key = PyUnicode_AsUTF8AndSize(PyList_GET_ITEM(keys, i), &n);
		if (!key || (!in(s, key, (size_t)n).at && PySet_Add(missing, PyList_GET_ITEM(keys, i)) < 0)) return false;
	}
	return true;
}

static bool ask_all(PyObject *keys) {
	Writer args = {0};
	bool written = wire_map(&args, 1) && wire_str(&args, "keys", 4) && wire_encode(&args, keys, 0);
	if (!written) PyMem_Free(args.buf);
	return written && ask(&args, keys);
}

// sent looks a key up in what is here already; false is an exception.
static bool sent(const char *key, size_t size, Span *v) {
	*v = (Span){0};
	if (begins(key, size, "$") || begins(key, size, "var_") || begins(key, size, "behavior_")) {
		if (!load(&context, CONTEXT, context_bytes, sizeof context_bytes, context_entries, 32)) return false;
		if ((*v = in(&context, key, size)).at) return true;
	}
	if (!load(&dictionary, DICTIONARY, dictionary_bytes, ROOM, dictionary_entries, ENTRIES)) return false;
	if ((*v = in(&dictionary, key, size)).at) return true;
	for (uint32_t i = 0; i < answered && !v->at; i++) *v = in(&answers[i], key, size);
	return true;
}

// have finds the value of a key of the event, asking for it if it must; false
// is an exception.
static bool have(const char *key, size_t size, bool own, Span *v) {
	if (!sent(key, size, v)) return false;
	if (v->at || own || size == 0 || *key == '$') return true;
	PyObject *name = PyUnicode_DecodeUTF8(key, (Py_ssize_t)size, "strict");
	int known = name ? PySet_Contains(missing, name) : -1;
	PyObject *one = known == 0 ? PyList_New(1) : NULL;
	bool done = known > 0;
	if (one) {
		PyList_SET_ITEM(one, 0, Py_NewRef(name));
		done = ask_all(one);
		if (done) *v = in(&answers[answered - 1], key, size);
	}
	Py_XDECREF(one);
	Py_XDECREF(name);
	return done;
}

// find finds the value of a key of a view; false is an exception.
static bool find(View *self, PyObject *key, bool own, Span *v) {
	Py_ssize_t n, p = 0;
	*v = (Span){0};
	const char *k = PyUnicode_AsUTF8AndSize(key, &n), *prefix = NULL;
	if (!k || (self->prefix && !(prefix = PyUnicode_AsUTF8AndSize(self->prefix, &p)))) return false;
	char few[KEY], *joined = (char *)k;
	if (p > 0) {
		joined = n + p <= KEY ? few : PyMem_Malloc((size_t)(n + p));
		if (!joined) return PyErr_NoMemory() != NULL;
		memcpy(joined, prefix, (size_t)p);
		memcpy(joined + p, k, (size_t)n);
	}
	bool done = true;
	if (!self->inside) done = have(joined, (size_t)(n + p), own, v);
	else if (!wire_find(self->value, joined, (size_t)(n + p), v)) *v = (Span){0};
	if (joined != k && joined != few) PyMem_Free(joined);
	return done;
}

bool view_prefetch(PyObject *keys) {
	PyObject *unknown = PyList_New(0);
	bool done = unknown != NULL;
	for (Py_ssize_t i = 0; done && i < PyTuple_GET_SIZE(keys); i++) {
		PyObject *key = PyTuple_GET_ITEM(keys, i);
		Py_ssize_t n;
		Span v;
		const char *k = PyUnicode_Check(key) ? PyUnicode_AsUTF8AndSize(key, &n) : NULL;
		if (!k && !PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "keys are texts");
		int known = k && sent(k, (size_t)n, &v) ? (v.at ? 1 : PySet_Contains(missing, key)) : -1;
		done = known > 0 || (known == 0 && PyList_Append(unknown, key) == 0);
	}
	if (done && PyList_GET_SIZE(unknown) > 0) done = ask_all(unknown);
	Py_XDECREF(unknown);
	return done;
}

PyObject *view_part(PyObject *key, int64_t off, int64_t len) {
	Writer args = {0};
	Span answer, v;
	Py_ssize_t n;
	const char *k = PyUnicode_AsUTF8AndSize(key, &n);
	bool written = k && wire_map(&args, 1) && wire_str(&args, "keys", 4) && wire_array(&args, 1) && wire_map(&args, 3) && wire_str(&args, "key", 3) &&
		wire_str(&args, k, (size_t)n) && wire_str(&args, "off", 3) && wire_int(&args, off) && wire_str(&args, "len", 3) && wire_int(&args, len);
	PyObject *part = NULL;
	if (written && view_call("$key", 4, &args, &answer)) {
		part = wire_find(answer, k, (size_t)n, &v) ? wire_decode(&v, 0) : Py_NewRef(Py_None);
		PyMem_Free((void *)answer.at);
	}
	PyMem_Free(args.buf);
	return part;
}

static PyObject *new_view(PyObject *target, PyObject *prefix, Span value, bool inside) {
	if (!PyType_Check(target) || !PyType_IsSubtype((PyTypeObject *)target, ViewType)) {
		PyErr_SetString(PyExc_TypeError, "a view's class is a View");
		return NULL;
	}
	View *v = (View *)((PyTypeObject *)target)->tp_alloc((PyTypeObject *)target, 0);
	if (v) v->prefix = Py_XNewRef(prefix), v->value = value, v->inside = inside;
	return (PyObject *)v;
}

// link_to gives the view of the record that a prefix leads to from a view.
static PyObject *link_to(View *v, PyObject *prefix, PyObject *target) {
	PyObject *joined = v->prefix ? PyUnicode_Concat(v->prefix, prefix) : Py_NewRef(prefix);
	PyObject *to = joined ? new_view(target, joined, v->value, v->inside) : NULL;
	Py_XDECREF(joined);
	return to;
}

// next gives the next value of a list or map, and moves on.
static bool next(Span *rest, Span *v) {
	v->at = rest->at;
	bool there = wire_skip(rest);
	v->end = rest->at;
	return there;
}

// add_text appends a value to a list of texts, if it is one.
static bool add_text(PyObject *all, Span v) {
	Token t;
	if (!wire_token(&v, &t) || (t.type != STR && t.type != BIN)) return true;
	PyObject *text = wire_text(&t);
	bool kept = text && PyList_Append(all, text) == 0;
	Py_XDECREF(text);
	return kept;
}

// texts gives a text or a list of texts as a list.
static PyObject *texts(Span v) {
	PyObject *all = PyList_New(0);
	Span rest = v, entry;
	Token t;
	if (!all || !wire_token(&rest, &t)) return all;
	bool kept = t.type == ARRAY || add_text(all, v);
	for (uint32_t i = 0; t.type == ARRAY && kept && i < t.size && next(&rest, &entry); i++) kept = add_text(all, entry);
	if (!kept) Py_CLEAR(all);
	return all;
}

// first_text gives the text of a value, or the first of its texts.
static PyObject *first_text(Span v) {
	PyObject *all = texts(v), *first = NULL;
	if (all) first = PyList_GET_SIZE(all) ? Py_NewRef(PyList_GET_ITEM(all, 0)) : PyUnicode_FromString("");
	Py_XDECREF(all);
	return first;
}

// entries gives a list of views, or a dict of views (with a target) or of texts.
static PyObject *entries(Span v, bool map, PyObject *target) {
	Span rest = v, entry;
	Token t, name;
	bool there = wire_token(&rest, &t) && (t.type == ARRAY || t.type == MAP);
	map = there ? t.type == MAP : map;
	PyObject *all = map ? PyDict_New() : PyList_New(0);
	for (uint32_t i = 0; all && there && i < t.size; i++) {
		if (map && (!wire_token(&rest, &name) || name.type != STR)) break;
		if (!next(&rest, &entry)) break;
		PyObject *key = map ? wire_text(&name) : NULL;
		PyObject *made = target ? new_view(target, NULL, entry, true) : first_text(entry);
		bool kept = made && (map ? key && PyDict_SetItem(all, key, made) == 0 : PyList_Append(all, made) == 0);
		Py_XDECREF(key);
		Py_XDECREF(made);
		if (!kept) Py_CLEAR(all);
	}
	return all;
}

static PyObject *reference(Span v) {
	Span at;
	Token t;
	PyObject *record = wire_find(v, "record", 6, &at) ? first_text(at) : PyUnicode_FromString("");
	long long id = wire_find(v, "id", 2, &at) && wire_token(&at, &t) && t.type == INT && !t.wide ? t.i : 0;
	return record ? PyObject_CallFunction(RefType, "NL", record, id) : NULL;
}

// view_convert gives what kind says: a default where there is no such value.
//
//	a any  t text  w text or bytes  T texts  m dict of texts  y bytes
//	i int  f float  b bool  p Ref  A list  D dict
//	v view  L list of views  M dict of views, of class target
PyObject *view_convert(Span v, char kind, PyObject *target) {
	Span at = v;
	Token t;
	wire_token(&at, &t);
	bool raw = t.type == STR || t.type == BIN;
	switch (kind) {
	case 't': return raw ? wire_text(&t) : PyUnicode_FromString("");
	case 'w': return t.type == BIN ? PyBytes_FromStringAndSize((const char *)t.body, t.size) : t.type == STR ? wire_text(&t) : PyUnicode_FromString("");
	case 'y': return PyBytes_FromStringAndSize(raw ? (const char *)t.body : "", raw ? t.size : 0);
	case 'i': return PyLong_FromLongLong(t.type == INT && !t.wide ? t.i : 0);
	case 'f': return PyFloat_FromDouble(t.type == FLOAT ? t.f : t.type != INT ? 0 : t.wide ? (double)t.u : (double)t.i);
	case 'b': return PyBool_FromLong(t.type == BOOL && t.u);
	case 'T': return texts(v);
	case 'm': return entries(v, true, NULL);
	case 'p': return reference(v);
	case 'v': return new_view(target, NULL, v, true);
	case 'L': case 'M': return entries(v, kind == 'M', target);
	case 'A': if (t.type != ARRAY) return PyList_New(0); break;
	case 'D': if (t.type != MAP) return PyDict_New(); break;
	}
	at = v;
	return v.at ? wire_decode(&at, 0) : Py_NewRef(Py_None);
}

// read_key gives a key of a view as a kind.
static PyObject *read_key(View *self, PyObject *key, char kind, PyObject *target, bool own) {
	Span v;
	if (!PyUnicode_Check(key)) return PyErr_Format(PyExc_TypeError, "keys are texts, not %.100s", Py_TYPE(key)->tp_name);
	return find(self, key, own, &v) ? view_convert(v, kind, target) : NULL;
}

static PyObject *view_read(View *self, PyObject *args) {
	PyObject *key, *target = Py_None;
	int kind, own = 0;
	if (!PyArg_ParseTuple(args, "UC|Op", &key, &kind, &target, &own)) return NULL;
	return read_key(self, key, (char)kind, target, own);
}

static PyObject *view_get(View *self, PyObject *args) {
	PyObject *key, *other = Py_None;
	Span v;
	if (!PyArg_ParseTuple(args, "U|O", &key, &other) || !find(self, key, false, &v)) return NULL;
	return wire_type(v) <= NIL ? Py_NewRef(other) : wire_decode(&v, 0);
}

static PyObject *view_get_type(View *self, PyObject *key) {
	Span v;
	if (!PyUnicode_Check(key)) return PyErr_Format(PyExc_TypeError, "keys are texts");
	return find(self, key, false, &v) ? PyUnicode_FromString(type_names[wire_type(v)]) : NULL;
}

#define GETTER(name, kind) \
	static PyObject *name(View *self, PyObject *key) { return read_key(self, key, kind, NULL, false); }
GETTER(view_get_text, 't')
GETTER(view_get_int, 'i')
GETTER(view_get_float, 'f')
GETTER(view_get_bool, 'b')
GETTER(view_get_bytes, 'y')

static PyObject *view_link(View *self, PyObject *args) {
	PyObject *prefix, *target = (PyObject *)ViewType;
	if (!PyArg_ParseTuple(args, "U|O", &prefix, &target)) return NULL;
	return link_to(self, prefix, target);
}

// view_to_dict gives all that is here already: the map a view is of, or the keys
// that were sent behind its prefix.
static PyObject *view_to_dict(View *self, PyObject *unused) {
	if (self->inside && !self->prefix) return wire_type(self->value) == MAP ? wire_decode(&(Span){self->value.at, self->value.end}, 0) : PyDict_New();
	Py_ssize_t p = 0;
	const char *prefix = self->prefix ? PyUnicode_AsUTF8AndSize(self->prefix, &p) : "";
	PyObject *all = prefix && load(&dictionary, DICTIONARY, dictionary_bytes, ROOM, dictionary_entries, ENTRIES) ? PyDict_New() : NULL;
	for (uint32_t i = 0; all && !self->inside && i < dictionary.count; i++) {
		struct entry *e = &dictionary.entries[i];
		if (e->size < (size_t)p || memcmp(e->key, prefix, (size_t)p)) continue;
		Span at = e->value;
		PyObject *key = PyUnicode_DecodeUTF8((const char *)e->key + p, e->size - p, "strict"), *v = key ? wire_decode(&at, 0) : NULL;
		if (!v || PyDict_SetItem(all, key, v) < 0) Py_CLEAR(all);
		Py_XDECREF(key);
		Py_XDECREF(v);
	}
	return all;
}

static PyObject *view_item(View *self, PyObject *key) {
	Span v;
	if (!PyUnicode_Check(key)) return PyErr_Format(PyExc_TypeError, "keys are texts");
	if (!find(self, key, false, &v)) return NULL;
	if (v.at) return wire_decode(&v, 0);
	PyErr_SetObject(PyExc_KeyError, key);
	return NULL;
}

static int view_contains(View *self, PyObject *key) {
	Span v;
	if (!PyUnicode_Check(key)) return PyErr_SetString(PyExc_TypeError, "keys are texts"), -1;
	return find(self, key, false, &v) ? v.at != NULL : -1;
}

// view_bool tells whether there is a record behind a prefix, or anything in a
// value. The event itself is always there.
static int view_bool(View *self) {
	if (self->inside && !self->prefix) return wire_type(self->value) > NIL;
	if (!self->prefix) return 1;
	PyObject *id = PyUnicode_FromString("id");
	Span v;
	Token t;
	int there = id && find(self, id, false, &v) ? wire_token(&v, &t) && t.type == INT && t.u != 0 : -1;
	Py_XDECREF(id);
	return there;
}

static PyObject *view_prefix(View *self, void *unused) { return self->prefix ? Py_NewRef(self->prefix) : PyUnicode_FromString(""); }

static void view_dealloc(View *self) {
	PyTypeObject *type = Py_TYPE(self);
	Py_CLEAR(self->prefix);
	type->tp_free(self);
}

static PyObject *view_repr(View *self) {
	const char *name = strrchr(Py_TYPE(self)->tp_name, '.');
	return PyUnicode_FromFormat("<%s %V>", name ? name + 1 : Py_TYPE(self)->tp_name, self->prefix, "");
}

static PyMethodDef view_methods[] = {
	{"_read", (PyCFunction)view_read, METH_VARARGS, NULL},
	{"get", (PyCFunction)view_get, METH_VARARGS, NULL},
	{"get_type", (PyCFunction)view_get_type, METH_O, NULL},
	{"get_text", (PyCFunction)view_get_text, METH_O, NULL},
	{"get_int", (PyCFunction)view_get_int, METH_O, NULL},
	{"get_float", (PyCFunction)view_get_float, METH_O, NULL},
	{"get_bool", (PyCFunction)view_get_bool, METH_O, NULL},
	{"get_bytes", (PyCFunction)view_get_bytes, METH_O, NULL},
	{"link", (PyCFunction)view_link, METH_VARARGS, NULL},
	{"to_dict", (PyCFunction)view_to_dict, METH_NOARGS, NULL},
	{0},
};
static PyGetSetDef view_fields[] = {{"_prefix", (getter)view_prefix, NULL, NULL, NULL}, {0}};

static PyType_Spec view_spec = {
	"vivarium.View", sizeof(View), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
	(PyType_Slot[]){
		{Py_tp_methods, view_methods}, {Py_tp_getset, view_fields}, {Py_tp_dealloc, view_dealloc}, {Py_tp_repr, view_repr},
		{Py_nb_bool, view_bool}, {Py_mp_subscript, view_item}, {Py_sq_contains, view_contains}, {0},
	},
};

// Member is what a class of views has for a key or a link: reading the attribute
// reads the key.
typedef struct {
	PyObject_HEAD
	PyObject *name;   // the key, or a link's prefix
	PyObject *target; // the class of what it leads to; NULL for none
	char kind;        // as for view_convert; '>' is a link
	bool own;         // sent with the event or not at all
} Member;

static int member_init(Member *self, PyObject *args, PyObject *named) {
	int kind, own = 0;
	PyObject *target = NULL;
	if (!PyArg_ParseTuple(args, "UC|Op", &self->name, &kind, &target, &own)) return -1;
	Py_INCREF(self->name);
	self->target = Py_XNewRef(target), self->kind = (char)kind, self->own = own;
	return 0;
}

static PyObject *member_get(Member *self, PyObject *view, PyObject *type) {
	if (!view || !PyObject_TypeCheck(view, ViewType)) return Py_NewRef((PyObject *)self);
	if (self->kind != '>') return read_key((View *)view, self->name, self->kind, self->target, self->own);
	return link_to((View *)view, self->name, self->target);
}

static PyMemberDef member_fields[] = {{"target", T_OBJECT, offsetof(Member, target), READONLY, NULL}, {0}};

static PyObject *member_kind(Member *self, void *unused) { return PyUnicode_FromStringAndSize(&self->kind, 1); }

static PyGetSetDef member_getters[] = {{"kind", (getter)member_kind, NULL, NULL, NULL}, {0}};

static PyType_Spec member_spec = {
	"vivarium.Member", sizeof(Member), 0, Py_TPFLAGS_DEFAULT,
	(PyType_Slot[]){{Py_tp_init, member_init}, {Py_tp_new, PyType_GenericNew}, {Py_tp_descr_get, member_get}, {Py_tp_members, member_fields}, {Py_tp_getset, member_getters}, {0}},
};

bool view_init(PyObject *module) {
	PyObject *view = PyType_FromSpec(&view_spec), *member = PyType_FromSpec(&member_spec);
	ViewType = (PyTypeObject *)view;
	return view && member && (missing = PySet_New(NULL)) && PyModule_AddObject(module, "View", Py_NewRef(view)) == 0 &&
		PyModule_AddObject(module, "Member", member) == 0;
}
