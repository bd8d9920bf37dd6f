// Messages: msgpack as the ABI has it, to and from JavaScript values.
#ifndef MESSAGE_H
#define MESSAGE_H

#include "engine.h"

// text is a stretch of a message.
typedef struct { const uint8_t *at; size_t len; } text;

// buffer grows as it is written.
typedef struct { uint8_t *bytes; size_t len, cap; } buffer;

void reserve(buffer *, size_t more);
void put_text(buffer *, const char *, size_t);
void put_map(buffer *, uint32_t entries);
void put_int(buffer *, int64_t);

// put writes a value; false: an exception was thrown.
bool put(JSContext *, buffer *, JSValue, int depth);

// The host's messages are canonical and whole: nothing is checked twice.
const uint8_t *skip(const uint8_t *);
const uint8_t *read_text(const uint8_t *, text *);
const uint8_t *read_count(const uint8_t *, uint32_t *);
const char *type_name(const uint8_t *);
JSValue get(JSContext *, const uint8_t **);

// compare orders a name of a map and a key: below zero, zero, above.
int compare(const text *name, const char *key, size_t len);

// find gives the value of a key in a map whose keys are sorted, or null.
const uint8_t *find(const uint8_t *map, const char *key, size_t len);

// The prototypes of what a message has and JavaScript has not.
extern JSValue timestamp_prototype, reference_prototype;

#endif
