// The ABI's encoding, read in place and written: msgpack with the rules of
// abi/SPEC.md.
#pragma once
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum { ABSENT, NIL, BOOL, INT, FLOAT, STR, BIN, ARRAY, MAP, TIME, REF, TYPES } Type;

extern const char *const type_names[TYPES];

// Span is encoded bytes. One that begins nowhere is an absent value.
typedef struct {
	const uint8_t *at, *end;
} Span;

// Token is one value, or the head of one that holds others.
typedef struct {
	Type type;
	bool wide; // an int above INT64_MAX, in u
	union {
		int64_t i;
		uint64_t u;
		double f;
	};
	const uint8_t *body; // of str, bin and what is extended
	uint32_t size;       // bytes of body; entries of array and map
} Token;

bool wire_token(Span *s, Token *t);                // reads a head, and a body, and moves on; false at the end or where it is malformed
bool wire_skip(Span *s);                           // moves on past a whole value
bool wire_find(Span map, const void *key, size_t size, Span *value); // looks an entry up by walking the map
PyObject *wire_decode(Span *s, int depth);         // makes a whole value an object
PyObject *wire_text(const Token *t);               // the text of a str, or of a bin in place of one
Type wire_type(Span s);

// Writer is bytes under construction. What grows it sets an exception and
// answers false when it can't.
typedef struct {
	uint8_t *buf;
	size_t len, cap;
} Writer;

bool wire_encode(Writer *w, PyObject *v, int depth);
bool wire_map(Writer *w, size_t n);
bool wire_array(Writer *w, size_t n);
bool wire_str(Writer *w, const char *s, size_t n);
bool wire_int(Writer *w, int64_t n);

extern PyObject *TimeType, *ResultType, *RefType; // named tuples of two
extern PyObject *wire_other;                          // makes what is none of these a value that is
