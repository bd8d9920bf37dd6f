/* The msgpack that the guests need: the values of named keys of a flat map,
   and a writer for flat maps. Lengths are checked against the bytes left. */
#ifndef PACK_H
#define PACK_H

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long i64;

struct text { const u8 *at; u32 len; };

enum kind { ABSENT, NIL, BOOL, INT, FLOAT, STR, OTHER };

struct value { enum kind kind; i64 n; double f; struct text text; };

struct want { const char *key; u32 len; struct value value; };

#define WANT(name) { .key = name, .len = sizeof name - 1 }

/* find fills in the values of the wanted keys in one walk over a map. */
void find(const u8 *dict, u32 size, struct want *wants, u32 count);

struct writer { u8 *at; };

void put_map(struct writer *w, u32 pairs);
void put_text(struct writer *w, struct text s);
void put_int(struct writer *w, i64 n);
void put_bool(struct writer *w, int b);
#define PUT_KEY(w, key) put_text(w, (struct text){ (const u8 *)key, sizeof key - 1 })

int same(struct text a, const char *b, u32 len);

#endif
