// The interpreter: CPython with its library frozen, which loads a program while
// it is packed and runs its handlers afterwards.
#include <stdlib.h>
#include <string.h>

#include "host.h"
#include "view.h"

extern const struct _frozen frozen_library[];

enum { MOST_HANDLERS = 1024, HEAP = 512 << 10 };

static struct handler {
	PyObject *function, *event;
} handlers[MOST_HANDLERS];

static Writer args, returned;
static PyObject *seed; // of module random, which is seeded anew for every event

static PyObject *py_act(PyObject *self, PyObject *given) {
	PyObject *with;
	const char *name;
	Py_ssize_t n;
	args.len = 0;
	if (!PyArg_ParseTuple(given, "s#O!", &name, &n, &PyDict_Type, &with) || !wire_encode(&args, with, 0)) return NULL;
	int32_t index = host_act(name, (int32_t)n, args.buf, (int32_t)args.len);
	if (index >= 0) return PyLong_FromLong(index);
	view_refuse(name, (size_t)n, index);
	return NULL;
}

static PyObject *py_call(PyObject *self, PyObject *given) {
	PyObject *with, *target = Py_None;
	const char *name;
	Py_ssize_t n;
	int kind = 'a';
	Span answer;
	args.len = 0;
	if (!PyArg_ParseTuple(given, "s#O!|CO", &name, &n, &PyDict_Type, &with, &kind, &target) || !wire_encode(&args, with, 0)) return NULL;
	if (!view_call(name, (size_t)n, &args, &answer)) return NULL;
	PyObject *v = view_convert(answer, (char)kind, target);
	if (kind != 'v' && kind != 'L' && kind != 'M') PyMem_Free((void *)answer.at); // views read it
	return v;
}

static PyObject *py_prefetch(PyObject *self, PyObject *keys) {
	if (!view_prefetch(keys)) return NULL;
	Py_RETURN_NONE;
}

static PyObject *py_part(PyObject *self, PyObject *given) {
	PyObject *key;
	long long off, len;
	return PyArg_ParseTuple(given, "ULL", &key, &off, &len) ? view_part(key, off, len) : NULL;
}

static PyObject *py_log(PyObject *self, PyObject *given) {
	int level;
	const char *text;
	Py_ssize_t n;
	if (!PyArg_ParseTuple(given, "is#", &level, &text, &n)) return NULL;
	host_log(level, text, (int32_t)n);
	Py_RETURN_NONE;
}

// whole gives how much of n bytes of text can be kept without cutting a character.
static size_t whole(const char *text, size_t n, size_t most) {
	if (n <= most) return n;
	for (n = most; n > 0 && (text[n] & 0xc0) == 0x80;) n--;
	return n;
}

// give_up ends the run, or the packing, with a message and where it comes from.
static _Noreturn void give_up(const char *message, const char *file, long line) {
	static uint8_t room[6 << 10]; // there may be no memory left
	Writer w = {room, 0, sizeof room};
	bool placed = file && line > 0;
	wire_map(&w, placed ? 3 : 1);
	wire_str(&w, "message", 7);
	wire_str(&w, message, whole(message, strlen(message), 4 << 10));
	if (placed) {
		wire_str(&w, "file", 4);
		wire_str(&w, file, whole(file, strlen(file), 1 << 10));
		wire_str(&w, "line", 4);
		wire_int(&w, line);
	}
	host_fail(w.buf, (int32_t)w.len);
}

// author_file gives the file of code, unless it is the library's, which is frozen.
static const char *author_file(PyCodeObject *code) {
	const char *file = PyUnicode_AsUTF8(code->co_filename);
	return file && *file != '<' ? file : NULL;
}

static PyObject *py_fail(PyObject *self, PyObject *message) {
	const char *said = PyUnicode_Check(message) ? PyUnicode_AsUTF8(message) : NULL;
	if (!said) return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_TypeError, "a message is text");
	const char *file = NULL;
	long line = 0;
	PyFrameObject *frame = (PyFrameObject *)Py_XNewRef((PyObject *)PyEval_GetFrame());
	for (; frame && !file; frame = PyFrame_GetBack(frame))
		if ((file = author_file(PyFrame_GetCode(frame)))) line = PyFrame_GetLineNumber(frame);
	give_up(said, file, line);
}

static PyObject *py_handler(PyObject *self, PyObject *given) {
	const char *id;
	Py_ssize_t n;
	PyObject *function, *event, *named;
	if (!PyArg_ParseTuple(given, "s#OO", &id, &n, &function, &event)) return NULL;
	if (!(named = Py_BuildValue("{s:s#}", "id", id, n))) return NULL;
	args.len = 0;
	if (!wire_encode(&args, named, 0)) return NULL;
	int32_t index = host_act("$handler", 8, args.buf, (int32_t)args.len);
	if (index < 0) return view_refuse("$handler", 8, index), NULL;
	if (index >= MOST_HANDLERS) return PyErr_Format(PyExc_ValueError, "more than %d handlers", MOST_HANDLERS);
	handlers[index] = (struct handler){Py_NewRef(function), Py_NewRef(event)};
	return PyLong_FromLong(index);
}

static PyObject *py_program(PyObject *self, PyObject *unused) {
	int32_t size = host_read(PROGRAM, 0, NULL, 0);
	if (size == 0) Py_RETURN_NONE;
	uint8_t *bytes = PyMem_Malloc((size_t)size);
	if (!bytes) return PyErr_NoMemory();
	host_read(PROGRAM, 0, bytes, size);
	Span at = {bytes, bytes + size};
	PyObject *program = wire_decode(&at, 0);
	PyMem_Free(bytes);
	return program;
}

// py_setup takes what the SDK has in Python.
static PyObject *py_setup(PyObject *self, PyObject *given) {
	PyObject **all[] = {&view_refused, &wire_other, &TimeType, &ResultType, &RefType};
	if (!PyArg_ParseTuple(given, "OOOOO", all[0], all[1], all[2], all[3], all[4])) return NULL;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) Py_INCREF(*all[i]);
	Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
	{"act", py_act, METH_VARARGS, NULL},
	{"call", py_call, METH_VARARGS, NULL},
	{"prefetch", py_prefetch, METH_VARARGS, NULL},
	{"part", py_part, METH_VARARGS, NULL},
	{"log", py_log, METH_VARARGS, NULL},
	{"fail", py_fail, METH_O, NULL},
	{"handler", py_handler, METH_VARARGS, NULL},
	{"program", py_program, METH_NOARGS, NULL},
	{"setup", py_setup, METH_VARARGS, NULL},
	{0},
};
static struct PyModuleDef module_def = {PyModuleDef_HEAD_INIT, "_vivarium", NULL, -1, functions};

static PyObject *module_init(void) {
	PyObject *module = PyModule_Create(&module_def);
	return module && view_init(module) ? module : NULL;
}

// place finds the author's line nearest to where an exception was raised.
static void place(PyObject *e, PyObject *traceback, const char **file, long *line) {
	for (PyTracebackObject *t = (PyTracebackObject *)traceback; t && (PyObject *)t != Py_None; t = t->tb_next) {
		const char *at = author_file(PyFrame_GetCode(t->tb_frame));
		if (at) *file = at, *line = t->tb_lineno;
	}
	if (!PyErr_GivenExceptionMatches(e, PyExc_SyntaxError)) return;
	PyObject *name = PyObject_GetAttrString(e, "filename"), *at = PyObject_GetAttrString(e, "lineno");
	const char *in = name && PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;
	if (in && *in != '<' && at && PyLong_Check(at)) *file = in, *line = PyLong_AsLong(at);
}

// report ends the run with the exception that is set.
static _Noreturn void report(void) {
	PyObject *type, *e, *traceback;
	PyErr_Fetch(&type, &e, &traceback);
	PyErr_NormalizeException(&type, &e, &traceback);
	const char *file = NULL, *name = "an error";
	long line = 0;
	if (!e) give_up(name, NULL, 0);
	PyObject *code = PyErr_GivenExceptionMatches(e, PyExc_SystemExit) ? PyObject_GetAttrString(e, "code") : NULL;
	if (code && (code == Py_None || PyLong_Check(code))) _Exit(code == Py_None ? 0 : (int)PyLong_AsLong(code));
	place(e, traceback, &file, &line);
	name = strrchr(((PyTypeObject *)type)->tp_name, '.');
	name = name ? name + 1 : ((PyTypeObject *)type)->tp_name;
	PyErr_Clear();
	PyObject *text = PyErr_GivenExceptionMatches(e, PyExc_SyntaxError) ? PyObject_GetAttrString(e, "msg") : PyObject_Str(e);
	const char *said = text && PyUnicode_Check(text) ? PyUnicode_AsUTF8(text) : NULL;
	if (!said || !*said) give_up(name, file, line);
	static char few[5 << 10];
	size_t n = (size_t)PyOS_snprintf(few, sizeof few, "%s: ", name), all = strlen(said), kept = whole(said, all, sizeof few - n - 1);
	memcpy(few + n, said, kept);
	few[n + kept] = 0;
	give_up(few, file, line);
}

static void start(void) {
	PyImport_AppendInittab("_vivarium", module_init);
	PyImport_FrozenModules = frozen_library;
	PyPreConfig pre;
	PyPreConfig_InitIsolatedConfig(&pre);
	pre.utf8_mode = 1;
	Py_PreInitialize(&pre);
	PyConfig c;
	PyConfig_InitIsolatedConfig(&c);
	c.site_import = 0, c.pathconfig_warnings = 0, c.module_search_paths_set = 1, c.write_bytecode = 0;
	c.use_hash_seed = 1, c.hash_seed = 0; // the order of sets is the same in every run
	c.buffered_stdio = 0;                 // what is printed is a log line at once
	PyConfig_SetString(&c, &c.program_name, L"vivarium");
	wchar_t **paths[] = {&c.home, &c.executable, &c.prefix, &c.exec_prefix, &c.base_prefix, &c.base_exec_prefix};
	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) PyConfig_SetString(&c, paths[i], L"");
	PyStatus status = Py_InitializeFromConfig(&c);
	if (PyStatus_Exception(status)) give_up(status.err_msg ? status.err_msg : "python does not start", NULL, 0);
}

// random_seed gives the function that seeds module random, if it is loaded.
static PyObject *random_seed(void) {
	PyObject *name = PyUnicode_FromString("random"), *module = PyImport_GetModule(name);
	Py_XDECREF(name);
	PyObject *f = module ? PyObject_GetAttrString(module, "seed") : NULL;
	PyErr_Clear();
	return f;
}

__attribute__((constructor)) static void initialize(void) {
	start();
	PyObject *loader = PyImport_ImportModule("vivarium._load");
	PyObject *done = loader ? PyObject_CallMethod(loader, "load", NULL) : NULL;
	if (!done) report();
	seed = random_seed();
	free(malloc(HEAP)); // so that ordinary events need not grow memory
}

// answer gives the returns of a handler: what it returned besides what it set.
static bool answer(PyObject *event, PyObject *given) {
	PyObject *returns = PyObject_GetAttrString(event, "returns");
	if (!returns) return false;
	if (given != Py_None && !PyDict_Check(given)) return PyErr_Format(PyExc_TypeError, "a handler returns a dict or nothing, not %.100s", Py_TYPE(given)->tp_name), false;
	if (given != Py_None && PyDict_Update(returns, given) < 0) return false;
	return PyDict_GET_SIZE(returns) == 0 || wire_encode(&returned, returns, 0);
}

__attribute__((export_name("vivarium_handle"))) int64_t handle(int32_t index, int32_t size) {
	if (index < 0 || index >= MOST_HANDLERS || !handlers[index].function) give_up("there is no such handler", NULL, 0);
	view_begin(size);
	if (seed && !PyObject_CallNoArgs(seed)) report();
	PyObject *given = PyObject_CallOneArg(handlers[index].function, handlers[index].event);
	if (!given || !answer(handlers[index].event, given)) report();
	return (int64_t)((uint64_t)(uintptr_t)returned.buf << 32 | returned.len);
}

// binascii was configured to take crc32 from zlib, which is not here.
unsigned long crc32(unsigned long c, const unsigned char *b, unsigned n) {
	for (c = ~c; n > 0; n--) {
		c ^= *b++;
		for (int k = 0; k < 8; k++) c = c >> 1 ^ (0xedb88320u & (0u - (c & 1)));
	}
	return ~c & 0xffffffffu;
}
