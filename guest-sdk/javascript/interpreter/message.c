#include "message.h"

JSValue timestamp_prototype = UNDEFINED, reference_prototype = UNDEFINED;

static uint64_t big(const uint8_t *p, int n) {
    uint64_t v = 0;
    while (n-- > 0) v = v << 8 | *p++;
    return v;
}

// head reads a value's first bytes: its kind, and its size, count or bits.
enum kind { NIL, FALSE, TRUE, POSITIVE, NEGATIVE, FLOAT32, FLOAT64, STR, BIN, ARRAY, MAP, EXT };

static const uint8_t *head(const uint8_t *p, enum kind *kind, uint64_t *n) {
    uint8_t b = *p++;
    if (b < 0x80) return *kind = POSITIVE, *n = b, p;
    if (b < 0x90) return *kind = MAP, *n = b & 15, p;
    if (b < 0xa0) return *kind = ARRAY, *n = b & 15, p;
    if (b < 0xc0) return *kind = STR, *n = b & 31, p;
    if (b >= 0xe0) return *kind = NEGATIVE, *n = (uint64_t)(int8_t)b, p;
    int wide = 0;
    switch (b) {
    case 0xc0: case 0xc2: case 0xc3: *kind = b == 0xc0 ? NIL : b == 0xc2 ? FALSE : TRUE; *n = 0; return p;
    case 0xc4: case 0xc5: case 0xc6: *kind = BIN; wide = 1 << (b - 0xc4); break;
    case 0xc7: case 0xc8: case 0xc9: *kind = EXT; wide = 1 << (b - 0xc7); break;
    case 0xca: *kind = FLOAT32; wide = 4; break;
    case 0xcb: *kind = FLOAT64; wide = 8; break;
    case 0xcc: case 0xcd: case 0xce: case 0xcf: *kind = POSITIVE; wide = 1 << (b - 0xcc); break;
    case 0xd0: case 0xd1: case 0xd2: case 0xd3: {
        wide = 1 << (b - 0xd0);
        int shift = 64 - 8 * wide;
        *kind = NEGATIVE, *n = (uint64_t)((int64_t)(big(p, wide) << shift) >> shift);
        return p + wide;
    }
    case 0xd4: case 0xd5: case 0xd6: case 0xd7: case 0xd8: *kind = EXT; *n = 1 << (b - 0xd4); return p;
    case 0xd9: case 0xda: case 0xdb: *kind = STR; wide = 1 << (b - 0xd9); break;
    case 0xdc: case 0xdd: *kind = ARRAY; wide = 2 << (b - 0xdc); break;
    case 0xde: case 0xdf: *kind = MAP; wide = 2 << (b - 0xde); break;
    default: __builtin_trap();
    }
    *n = big(p, wide);
    return p + wide;
}

const uint8_t *skip(const uint8_t *p) {
    for (uint64_t left = 1; left > 0; left--) {
        if (*p < 0x80 || *p >= 0xe0 || *p == 0xc0 || *p == 0xc2 || *p == 0xc3) { // most values
            p++;
            continue;
        }
        enum kind kind;
        uint64_t n;
        p = head(p, &kind, &n);
        if (kind == STR || kind == BIN) p += n;
        else if (kind == EXT) p += n + 1;
        else if (kind == ARRAY) left += n;
        else if (kind == MAP) left += 2 * n;
    }
    return p;
}

const uint8_t *read_text(const uint8_t *p, text *t) {
    enum kind kind;
    uint64_t n;
    p = head(p, &kind, &n);
    *t = (text){p, n};
    return p + n;
}

const uint8_t *read_count(const uint8_t *p, uint32_t *count) {
    enum kind kind;
    uint64_t n;
    p = head(p, &kind, &n);
    *count = n;
    return p;
}

const char *type_name(const uint8_t *p) {
    if (!p) return "absent";
    static const char names[][6] = {"nil", "bool", "bool", "int", "int", "float", "float", "str", "bin", "array", "map", "time"};
    enum kind kind;
    uint64_t n;
    head(p, &kind, &n);
    return names[kind];
}

int compare(const text *name, const char *key, size_t len) {
    size_t same = name->len < len ? name->len : len, i = 0;
    while (i < same && name->at[i] == (uint8_t)key[i]) i++;
    if (i < same) return name->at[i] < (uint8_t)key[i] ? -1 : 1;
    return name->len < len ? -1 : name->len > len;
}

const uint8_t *find(const uint8_t *map, const char *key, size_t len) {
    uint32_t count;
    const uint8_t *p = read_count(map, &count);
    for (; count > 0; count--) {
        text name;
        p = read_text(p, &name);
        int order = compare(&name, key, len);
        if (order == 0) return p;
        if (order > 0) return NULL;
        p = skip(p);
    }
    return NULL;
}

static const int64_t safe = (int64_t)1 << 53;

static JSValue number(JSContext *ctx, enum kind kind, uint64_t n) {
    int64_t i = (int64_t)n;
    if (kind == POSITIVE && n > (uint64_t)safe) return JS_NewBigUint64(ctx, n);
    if (kind == NEGATIVE && i < -safe) return JS_NewBigInt64(ctx, i);
    if (i >= INT32_MIN && i <= INT32_MAX) return INT(i);
    return new_float((double)i);
}

static JSValue timestamp(JSContext *ctx, const uint8_t *p, uint64_t size) {
    uint64_t nanos = 0;
    int64_t seconds;
    if (size == 4) seconds = big(p, 4);
    else if (size == 8) nanos = big(p, 8) >> 34, seconds = big(p, 8) & 0x3ffffffff;
    else nanos = big(p, 4), seconds = (int64_t)big(p + 4, 8);
    JSValue v = JS_NewObjectProto(ctx, timestamp_prototype);
    JS_SetPropertyStr(ctx, v, "seconds", number(ctx, seconds < 0 ? NEGATIVE : POSITIVE, seconds));
    JS_SetPropertyStr(ctx, v, "nanoseconds", INT(nanos));
    return v;
}

JSValue get(JSContext *ctx, const uint8_t **at) {
    enum kind kind;
    uint64_t n;
    const uint8_t *p = head(*at, &kind, &n);
    union { uint64_t bits; double d; } wide = {n};
    union { uint32_t bits; float f; } narrow = {n};
    JSValue v = NULL_VALUE;
    *at = p;
    switch (kind) {
    case NIL: break;
    case FALSE: case TRUE: return BOOL(kind == TRUE);
    case POSITIVE: case NEGATIVE: return number(ctx, kind, n);
    case FLOAT32: return new_float(narrow.f);
    case FLOAT64: return new_float(wide.d);
    case STR: *at = p + n; return JS_NewStringLen(ctx, (const char *)p, n);
    case BIN: *at = p + n; return JS_NewUint8ArrayCopy(ctx, p, n);
    case EXT: *at = p + 1 + n; return timestamp(ctx, p + 1, n);
    case ARRAY:
        v = JS_NewArray(ctx);
        for (uint32_t i = 0; i < n; i++) {
            JSValue item = get(ctx, at);
            if (is_exception(item) || JS_DefinePropertyValueUint32(ctx, v, i, item, OPEN_PROPERTY) < 0) return EXCEPTION;
        }
        break;
    case MAP:
        v = JS_NewObject(ctx);
        for (uint32_t i = 0; i < n; i++) {
            text key;
            *at = read_text(*at, &key);
            JSValue item = get(ctx, at);
            if (is_exception(item)) return EXCEPTION;
            JSAtom name = JS_NewAtomLen(ctx, (const char *)key.at, key.len);
            int ok = JS_DefinePropertyValue(ctx, v, name, item, OPEN_PROPERTY);
            JS_FreeAtom(ctx, name);
            if (ok < 0) return EXCEPTION;
        }
    }
    return v;
}

void reserve(buffer *b, size_t more) {
    if (b->cap - b->len >= more) return;
    size_t cap = b->cap ? b->cap : 1024;
    while (cap - b->len < more) {
        if (cap >= 1u << 30) __builtin_trap();
        cap *= 2;
    }
    b->bytes = realloc(b->bytes, cap);
    if (!b->bytes) __builtin_trap(); // after a refused growth: out of memory
    b->cap = cap;
}

static void put_bytes(buffer *b, const void *from, size_t n) {
    reserve(b, n);
    __builtin_memcpy(b->bytes + b->len, from, n);
    b->len += n;
}

static void put_big(buffer *b, uint8_t first, uint64_t v, int n) {
    reserve(b, 9);
    b->bytes[b->len++] = first;
    while (n-- > 0) b->bytes[b->len++] = v >> (8 * n);
}

static void put_head(buffer *b, uint8_t small, uint32_t most, uint8_t first, uint32_t n) {
    if (n < most) put_big(b, small | n, 0, 0);
    else if (first >= 0xc4 && first != 0xdc && first != 0xde && n < 256) put_big(b, first, n, 1);
    else if (n < 65536) put_big(b, first + (first < 0xdc), n, 2);
    else put_big(b, first + 1 + (first < 0xdc), n, 4);
}

void put_map(buffer *b, uint32_t entries) { put_head(b, 0x80, 16, 0xde, entries); }

void put_int(buffer *b, int64_t n) {
    if (n >= 0 && n < 128 || n < 0 && n >= -32) put_big(b, (uint8_t)n, 0, 0);
    else put_big(b, 0xd3, n, 8);
}

// put_text writes text and makes it UTF-8: a half of a surrogate pair is none.
void put_text(buffer *b, const char *s, size_t n) {
    put_head(b, 0xa0, 32, 0xd9, n);
    size_t at = b->len;
    put_bytes(b, s, n);
    for (size_t i = at; i + 2 < b->len; i++)
        if (b->bytes[i] == 0xed && b->bytes[i + 1] >= 0xa0) __builtin_memcpy(b->bytes + i, "\xef\xbf\xbd", 3);
}

static bool put_string(JSContext *ctx, buffer *b, JSValue v) {
    size_t n;
    const char *s = JS_ToCStringLen2(ctx, &n, v, false);
    if (!s) return false;
    put_text(b, s, n);
    JS_FreeCString(ctx, s);
    return true;
}

static bool put_number(buffer *b, double d) {
    if (d == (double)(int64_t)d && d <= (double)safe && d >= -(double)safe && !(d == 0 && __builtin_signbit(d))) {
        put_int(b, (int64_t)d);
        return true;
    }
    union { double d; uint64_t bits; } u = {d};
    put_big(b, 0xcb, d != d ? 0x7ff8000000000000 : u.bits, 8);
    return true;
}

static bool put_big_int(JSContext *ctx, buffer *b, JSValue v) {
    int64_t n;
    if (JS_ToBigInt64(ctx, &n, v) < 0) return false;
    JSValue as_signed = JS_NewBigInt64(ctx, n), as_unsigned = JS_NewBigUint64(ctx, n);
    bool fits = JS_IsStrictEqual(ctx, v, as_signed), fits_unsigned = JS_IsStrictEqual(ctx, v, as_unsigned);
    JS_FreeValue(ctx, as_signed), JS_FreeValue(ctx, as_unsigned);
    if (!fits && !fits_unsigned) return JS_ThrowRangeError(ctx, "a bigint of more than 64 bits"), false;
    put_big(b, fits ? 0xd3 : 0xcf, n, 8);
    return true;
}

static bool put_instant(buffer *b, double seconds, double nanos) {
    put_big(b, 0xc7, 12, 1);
    put_big(b, 0xff, (uint32_t)nanos, 4);
    reserve(b, 8);
    for (int i = 7; i >= 0; i--) b->bytes[b->len++] = (int64_t)seconds >> (8 * i);
    return true;
}

static bool put_date(JSContext *ctx, buffer *b, JSValue v) {
    double ms;
    if (JS_ToFloat64(ctx, &ms, v) < 0) return false;
    if (ms != ms) return JS_ThrowRangeError(ctx, "an invalid Date"), false;
    double seconds = __builtin_floor(ms / 1000);
    return put_instant(b, seconds, (ms - seconds * 1000) * 1e6);
}

static bool put_timestamp(JSContext *ctx, buffer *b, JSValue v) {
    double part[2];
    const char *names[] = {"seconds", "nanoseconds"};
    for (int i = 0; i < 2; i++) {
        JSValue field = JS_GetPropertyStr(ctx, v, names[i]);
        if (JS_ToFloat64(ctx, &part[i], field) < 0) return false;
    }
    if (!(part[0] >= -62135596800 && part[0] <= 253402300799 && part[1] >= 0 && part[1] < 1e9))
        return JS_ThrowRangeError(ctx, "a timestamp out of range"), false;
    return put_instant(b, part[0], part[1]);
}

// put_reference writes a value inside the result of an earlier action.
static bool put_reference(JSContext *ctx, buffer *b, JSValue v, int depth) {
    buffer body = {0};
    JSValue path = JS_GetPropertyStr(ctx, v, "path");
    if (is_exception(path) || !put(ctx, &body, path, depth + 1)) return false;
    put_head(b, 0, 0, 0xc7, body.len);
    put_big(b, 1, 0, 0);
    put_bytes(b, body.bytes, body.len);
    free(body.bytes);
    JS_FreeValue(ctx, path);
    return true;
}

static bool put_array(JSContext *ctx, buffer *b, JSValue v, int depth) {
    JSValue length = JS_GetPropertyStr(ctx, v, "length");
    double n;
    if (JS_ToFloat64(ctx, &n, length) < 0) return false;
    if (n > 1 << 18) return JS_ThrowRangeError(ctx, "a list of more than 262144 values"), false;
    put_head(b, 0x90, 16, 0xdc, n);
    for (uint32_t i = 0; i < (uint32_t)n; i++) {
        JSValue item = JS_GetPropertyUint32(ctx, v, i);
        bool ok = !is_exception(item) && put(ctx, b, tag_of(item) == TAG_UNDEFINED ? NULL_VALUE : item, depth + 1);
        JS_FreeValue(ctx, item);
        if (!ok) return false;
    }
    return true;
}

static bool put_object(JSContext *ctx, buffer *b, JSValue v, int depth) {
    JSPropertyEnum *names;
    uint32_t count, put_so_far = 0;
    if (JS_GetOwnPropertyNames(ctx, &names, &count, v, NAMES_OF_VALUES) < 0) return false;
    bool ok = true;
    size_t at = b->len;
    put_big(b, 0xdf, 0, 4); // the count is known at the end
    for (uint32_t i = 0; ok && i < count; i++) {
        JSValue item = JS_GetProperty(ctx, v, names[i].atom);
        if (tag_of(item) == TAG_UNDEFINED) continue;
        size_t n;
        const char *name = is_exception(item) ? NULL : JS_AtomToCStringLen(ctx, &n, names[i].atom);
        ok = name;
        if (ok) put_text(b, name, n), JS_FreeCString(ctx, name);
        ok = ok && put(ctx, b, item, depth + 1);
        JS_FreeValue(ctx, item);
        put_so_far++;
    }
    for (int i = 0; i < 4; i++) b->bytes[at + 1 + i] = put_so_far >> (24 - 8 * i);
    JS_FreePropertyEnum(ctx, names, count);
    return ok;
}

static bool is_a(JSContext *ctx, JSValue v, JSValue prototype) {
    if (tag_of(prototype) != TAG_OBJECT) return false;
    JSValue own = JS_GetPrototype(ctx, v);
    JS_FreeValue(ctx, own);
    return own == prototype;
}

bool put(JSContext *ctx, buffer *b, JSValue v, int depth) {
    if (depth > 32) return JS_ThrowTypeError(ctx, "a value nested more than 32 deep, or in itself"), false;
    size_t n;
    uint8_t *bytes;
    switch (tag_of(v)) {
    case TAG_NULL: return put_big(b, 0xc0, 0, 0), true;
    case TAG_BOOL: return put_big(b, 0xc2 + ((uint32_t)v != 0), 0, 0), true;
    case TAG_INT: return put_int(b, (int32_t)v), true;
    case TAG_FLOAT: return put_number(b, float_of(v));
    case TAG_BIG_INT: case TAG_SHORT_BIG_INT: return put_big_int(ctx, b, v);
    case TAG_STRING: case TAG_STRING_ROPE: return put_string(ctx, b, v);
    case TAG_OBJECT: break;
    default: return JS_ThrowTypeError(ctx, "a value that can't be told to the host: undefined or a symbol"), false;
    }
    if (JS_IsArray(v)) return put_array(ctx, b, v, depth);
    if (JS_IsFunction(ctx, v)) return JS_ThrowTypeError(ctx, "a function can't be told to the host"), false;
    if (JS_IsPromise(v)) return JS_ThrowTypeError(ctx, "a promise can't be told to the host: await it"), false;
    if (JS_IsDate(v)) return put_date(ctx, b, v);
    int element = JS_GetTypedArrayType(v);
    if (element == UINT8_ARRAY || JS_IsArrayBuffer(v)) {
        bytes = element == UINT8_ARRAY ? JS_GetUint8Array(ctx, &n, v) : JS_GetArrayBuffer(ctx, &n, v);
        if (!bytes && n) return false;
        put_head(b, 0, 0, 0xc4, n);
        put_bytes(b, bytes, n);
        return true;
    }
    if (element >= 0) return JS_ThrowTypeError(ctx, "a typed array that is no Uint8Array"), false;
    if (is_a(ctx, v, timestamp_prototype)) return put_timestamp(ctx, b, v);
    if (is_a(ctx, v, reference_prototype)) return put_reference(ctx, b, v, depth);
    return put_object(ctx, b, v, depth);
}
