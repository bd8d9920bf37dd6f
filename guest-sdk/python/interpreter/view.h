// What the event holds, read in place: sources, the keys in them, and views.
#pragma once
#include "wire.h"

extern PyTypeObject *ViewType;

bool view_init(PyObject *module);
void view_begin(int32_t size); // a run begins: source 0 has so many bytes

bool view_prefetch(PyObject *keys);                           // asks the host for those of a tuple of keys that are not known
PyObject *view_part(PyObject *key, int64_t off, int64_t len); // asks for some bytes of a key
PyObject *view_convert(Span v, char kind, PyObject *target);  // makes a value what a key's kind says

bool view_call(const char *name, size_t len, const Writer *args, Span *answer); // false: refused, and an exception is set
void view_refuse(const char *name, size_t len, int32_t code);                   // sets the exception for a refusal
extern PyObject *view_refused;                                                  // its class
