#include "pack.h"

int same(struct text a, const char *b, u32 len) {
    if (a.len != len) return 0;
    for (u32 i = len; i-- > 0;)
        if (a.at[i] != (u8)b[i]) return 0;
    return 1;
}

static u64 big_endian(const u8 *p, u32 bytes) {
    u64 n = 0;
    for (u32 i = 0; i < bytes; i++) n = n << 8 | p[i];
    return n;
}

/* take reads one value at p into v and returns what follows it, or end when
   the bytes are broken. Of arrays, maps and extensions only the extent is
   read; nested counts those whose entries follow. */
static const u8 *take(const u8 *p, const u8 *end, struct value *v, u64 *nested) {
    u8 tag = *p++;
    u32 size = 0;
    u64 left = (u64)(end - p);
    *v = (struct value){ .kind = OTHER };
    if (tag < 0x80) { v->kind = INT; v->n = tag; return p; }
    if (tag >= 0xe0) { v->kind = INT; v->n = (signed char)tag; return p; }
    if (tag < 0x90) { *nested += 2 * (tag & 15u); return p; }
    if (tag < 0xa0) { *nested += tag & 15u; return p; }
    if (tag < 0xc0) { v->kind = STR; size = tag & 31u; goto body; }
    switch (tag) {
    case 0xc0: v->kind = NIL; return p;
    case 0xc2: case 0xc3: v->kind = BOOL; v->n = tag & 1; return p;
    case 0xca: case 0xcb: {
        size = tag == 0xca ? 4 : 8;
        if (left < size) return end;
        u64 bits = big_endian(p, size);
        if (size == 8) { union { u64 n; double f; } u = { bits }; v->f = u.f; }
        else { union { u32 n; float f; } u = { (u32)bits }; v->f = u.f; }
        v->kind = FLOAT;
        return p + size;
    }
    case 0xcc: case 0xcd: case 0xce: case 0xcf:
    case 0xd0: case 0xd1: case 0xd2: case 0xd3: {
        size = 1u << (tag & 3u);
        if (left < size) return end;
        i64 n = (i64)big_endian(p, size);
        u32 shift = 64 - 8 * size;
        v->kind = INT;
        v->n = tag < 0xd0 ? n : (i64)((u64)n << shift) >> shift;
        return p + size;
    }
    case 0xd9: case 0xda: case 0xdb: v->kind = STR; /* fall through */
    case 0xc4: case 0xc5: case 0xc6: {
        u32 bytes = 1u << (tag >= 0xd9 ? tag - 0xd9u : tag - 0xc4u);
        if (left < bytes) return end;
        size = (u32)big_endian(p, bytes);
        p += bytes;
        goto body;
    }
    case 0xd4: case 0xd5: case 0xd6: case 0xd7: case 0xd8:
        size = 1 + (1u << (tag - 0xd4u));
        goto body;
    case 0xdc: case 0xde: case 0xdd: case 0xdf: {
        u32 bytes = tag & 1 ? 4 : 2;
        if (left < bytes) return end;
        *nested += big_endian(p, bytes) * (tag >= 0xde ? 2 : 1);
        return p + bytes;
    }
    }
    return end;
body:
    if ((u64)(end - p) < size) return end;
    v->text = (struct text){ p, size };
    return p + size;
}

void find(const u8 *dict, u32 size, struct want *wants, u32 count) {
    const u8 *p = dict, *end = dict + size;
    struct value key, value;
    u64 items = 0;
    if (p == end) return;
    p = take(p, end, &key, &items);
    for (u64 pairs = items / 2; pairs > 0 && p < end; pairs--) {
        u64 nested = 0;
        p = take(p, end, &key, &nested);
        if (p == end) return;
        p = take(p, end, &value, &nested);
        for (u32 i = 0; i < count; i++)
            if (key.kind == STR && same(key.text, wants[i].key, wants[i].len)) {
                wants[i].value = value;
                break;
            }
        while (nested > 0 && p < end) {
            nested--;
            p = take(p, end, &value, &nested);
        }
    }
}

void put_map(struct writer *w, u32 pairs) { *w->at++ = (u8)(0x80 | pairs); }

void put_bool(struct writer *w, int b) { *w->at++ = b ? 0xc3 : 0xc2; }

void put_text(struct writer *w, struct text s) {
    if (s.len > 255) s.len = 255;
    if (s.len < 32) *w->at++ = (u8)(0xa0 | s.len);
    else { *w->at++ = 0xd9; *w->at++ = (u8)s.len; }
    for (u32 i = 0; i < s.len; i++) *w->at++ = s.at[i];
}

/* put_int writes an integer that is not negative in its shortest form. */
void put_int(struct writer *w, i64 n) {
    u32 bytes = n < 0x80 ? 0 : n < 0x100 ? 1 : n < 0x10000 ? 2 : n < 0x100000000ll ? 4 : 8;
    if (bytes == 0) { *w->at++ = (u8)n; return; }
    *w->at++ = (u8)(bytes == 1 ? 0xcc : bytes == 2 ? 0xcd : bytes == 4 ? 0xce : 0xcf);
    while (bytes-- > 0) *w->at++ = (u8)(n >> 8 * bytes);
}
