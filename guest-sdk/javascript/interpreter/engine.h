// What the interpreter uses of QuickJS-NG 0.17 and of the host. The engine is a
// module of its own, of 32 bits: a JavaScript value is 64 bits, of which the
// upper half is its type, unless it is a float.
#ifndef ENGINE_H
#define ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct JSRuntime JSRuntime;
typedef struct JSContext JSContext;
typedef uint64_t JSValue;
typedef uint32_t JSAtom;
typedef struct { bool enumerable; JSAtom atom; } JSPropertyEnum;
typedef JSValue JSCFunction(JSContext *, JSValue self, int argc, JSValue *argv);
typedef void JSRejection(JSContext *, JSValue promise, JSValue reason, bool handled, void *);

enum {
    TAG_BIG_INT = -9, TAG_SYMBOL = -8, TAG_STRING = -7, TAG_STRING_ROPE = -6, TAG_OBJECT = -1,
    TAG_INT = 0, TAG_BOOL = 1, TAG_NULL = 2, TAG_UNDEFINED = 3, TAG_EXCEPTION = 6, TAG_SHORT_BIG_INT = 7, TAG_FLOAT = 8,
};
#define VALUE(tag, bits) (((uint64_t)(tag) << 32) | (uint32_t)(bits))
#define UNDEFINED VALUE(TAG_UNDEFINED, 0)
#define NULL_VALUE VALUE(TAG_NULL, 0)
#define EXCEPTION VALUE(TAG_EXCEPTION, 0)
#define BOOL(b) VALUE(TAG_BOOL, (b) != 0)
#define INT(n) VALUE(TAG_INT, n)
#define FLOAT_ADDEND ((uint64_t)(0x7ff80000 + 9 + 1) << 32)

static inline int tag_of(JSValue v) {
    int tag = (int)(v >> 32);
    return (unsigned)(tag + 9) >= TAG_FLOAT + 9 ? TAG_FLOAT : tag;
}
static inline double float_of(JSValue v) {
    union { uint64_t bits; double d; } u = {v + FLOAT_ADDEND};
    return u.d;
}
static inline JSValue new_float(double d) {
    union { double d; uint64_t bits; } u = {d};
    if (d != d) u.bits = 0x7ff8000000000000;
    return u.bits - FLOAT_ADDEND;
}
static inline bool is_exception(JSValue v) { return tag_of(v) == TAG_EXCEPTION; }

#define FROM_ENGINE(name) __attribute__((import_module("engine"), import_name(#name)))
FROM_ENGINE(_initialize) void engine_initialize(void);
FROM_ENGINE(malloc) void *malloc(size_t);
FROM_ENGINE(realloc) void *realloc(void *, size_t);
FROM_ENGINE(free) void free(void *);
FROM_ENGINE(JS_NewRuntime) JSRuntime *JS_NewRuntime(void);
FROM_ENGINE(JS_NewContext) JSContext *JS_NewContext(JSRuntime *);
FROM_ENGINE(JS_FreeContext) void JS_FreeContext(JSContext *);
FROM_ENGINE(JS_FreeRuntime) void JS_FreeRuntime(JSRuntime *);
FROM_ENGINE(JS_SetMaxStackSize) void JS_SetMaxStackSize(JSRuntime *, size_t);
FROM_ENGINE(JS_UpdateStackTop) void JS_UpdateStackTop(JSRuntime *);
FROM_ENGINE(JS_SetGCThreshold) void JS_SetGCThreshold(JSRuntime *, size_t);
FROM_ENGINE(JS_RunGC) void JS_RunGC(JSRuntime *);
FROM_ENGINE(JS_SetHostPromiseRejectionTracker) void JS_SetHostPromiseRejectionTracker(JSRuntime *, JSRejection *, void *);
FROM_ENGINE(JS_ExecutePendingJob) int JS_ExecutePendingJob(JSRuntime *, JSContext **);
FROM_ENGINE(JS_Eval) JSValue JS_Eval(JSContext *, const char *, size_t, const char *file, int flags);
FROM_ENGINE(JS_EvalFunction) JSValue JS_EvalFunction(JSContext *, JSValue code);
FROM_ENGINE(JS_ResolveModule) int JS_ResolveModule(JSContext *, JSValue module);
FROM_ENGINE(JS_WriteObject) uint8_t *JS_WriteObject(JSContext *, size_t *, JSValue, int flags);
FROM_ENGINE(JS_ReadObject) JSValue JS_ReadObject(JSContext *, const uint8_t *, size_t, int flags);
FROM_ENGINE(JS_Call) JSValue JS_Call(JSContext *, JSValue f, JSValue self, int argc, JSValue *argv);
FROM_ENGINE(JS_GetException) JSValue JS_GetException(JSContext *);
FROM_ENGINE(JS_Throw) JSValue JS_Throw(JSContext *, JSValue);
FROM_ENGINE(JS_ThrowTypeError) JSValue JS_ThrowTypeError(JSContext *, const char *, ...);
FROM_ENGINE(JS_ThrowRangeError) JSValue JS_ThrowRangeError(JSContext *, const char *, ...);
FROM_ENGINE(JS_DupValue) JSValue JS_DupValue(JSContext *, JSValue);
FROM_ENGINE(JS_FreeValue) void JS_FreeValue(JSContext *, JSValue);
FROM_ENGINE(JS_GetGlobalObject) JSValue JS_GetGlobalObject(JSContext *);
FROM_ENGINE(JS_NewObject) JSValue JS_NewObject(JSContext *);
FROM_ENGINE(JS_NewObjectProto) JSValue JS_NewObjectProto(JSContext *, JSValue);
FROM_ENGINE(JS_GetPrototype) JSValue JS_GetPrototype(JSContext *, JSValue);
FROM_ENGINE(JS_NewArray) JSValue JS_NewArray(JSContext *);
FROM_ENGINE(JS_IsArray) bool JS_IsArray(JSValue);
FROM_ENGINE(JS_IsDate) bool JS_IsDate(JSValue);
FROM_ENGINE(JS_IsPromise) bool JS_IsPromise(JSValue);
FROM_ENGINE(JS_PromiseState) int JS_PromiseState(JSContext *, JSValue);
FROM_ENGINE(JS_PromiseResult) JSValue JS_PromiseResult(JSContext *, JSValue);
FROM_ENGINE(JS_IsFunction) bool JS_IsFunction(JSContext *, JSValue);
FROM_ENGINE(JS_NewCFunction2) JSValue JS_NewCFunction2(JSContext *, JSCFunction *, const char *, int length, int kind, int magic);
FROM_ENGINE(JS_SetPropertyStr) int JS_SetPropertyStr(JSContext *, JSValue, const char *, JSValue);
FROM_ENGINE(JS_GetPropertyStr) JSValue JS_GetPropertyStr(JSContext *, JSValue, const char *);
FROM_ENGINE(JS_GetPropertyUint32) JSValue JS_GetPropertyUint32(JSContext *, JSValue, uint32_t);
FROM_ENGINE(JS_GetProperty) JSValue JS_GetProperty(JSContext *, JSValue, JSAtom);
FROM_ENGINE(JS_DefinePropertyValue) int JS_DefinePropertyValue(JSContext *, JSValue, JSAtom, JSValue, int);
FROM_ENGINE(JS_DefinePropertyValueUint32) int JS_DefinePropertyValueUint32(JSContext *, JSValue, uint32_t, JSValue, int);
FROM_ENGINE(JS_GetOwnPropertyNames) int JS_GetOwnPropertyNames(JSContext *, JSPropertyEnum **, uint32_t *, JSValue, int);
FROM_ENGINE(JS_FreePropertyEnum) void JS_FreePropertyEnum(JSContext *, JSPropertyEnum *, uint32_t);
FROM_ENGINE(JS_NewAtomLen) JSAtom JS_NewAtomLen(JSContext *, const char *, size_t);
FROM_ENGINE(JS_FreeAtom) void JS_FreeAtom(JSContext *, JSAtom);
FROM_ENGINE(JS_AtomToCStringLen) const char *JS_AtomToCStringLen(JSContext *, size_t *, JSAtom);
FROM_ENGINE(JS_NewStringLen) JSValue JS_NewStringLen(JSContext *, const char *, size_t);
FROM_ENGINE(JS_ToCStringLen2) const char *JS_ToCStringLen2(JSContext *, size_t *, JSValue, bool cesu8);
FROM_ENGINE(JS_FreeCString) void JS_FreeCString(JSContext *, const char *);
FROM_ENGINE(JS_NewBigInt64) JSValue JS_NewBigInt64(JSContext *, int64_t);
FROM_ENGINE(JS_NewBigUint64) JSValue JS_NewBigUint64(JSContext *, uint64_t);
FROM_ENGINE(JS_ToBigInt64) int JS_ToBigInt64(JSContext *, int64_t *, JSValue);
FROM_ENGINE(JS_IsStrictEqual) bool JS_IsStrictEqual(JSContext *, JSValue, JSValue);
FROM_ENGINE(JS_ToFloat64) int JS_ToFloat64(JSContext *, double *, JSValue);
FROM_ENGINE(JS_GetTypedArrayType) int JS_GetTypedArrayType(JSValue);
FROM_ENGINE(JS_GetUint8Array) uint8_t *JS_GetUint8Array(JSContext *, size_t *, JSValue);
FROM_ENGINE(JS_IsArrayBuffer) bool JS_IsArrayBuffer(JSValue);
FROM_ENGINE(JS_GetArrayBuffer) uint8_t *JS_GetArrayBuffer(JSContext *, size_t *, JSValue);
FROM_ENGINE(JS_NewUint8ArrayCopy) JSValue JS_NewUint8ArrayCopy(JSContext *, const uint8_t *, size_t);

enum { EVAL_MODULE = 1, EVAL_COMPILE = 1 << 5, BYTECODE = 1, STRIP_SOURCE = 1 << 4, NAMES_OF_VALUES = 1 | 16, OPEN_PROPERTY = 7, UINT8_ARRAY = 2 };

#define FROM_HOST(name) __attribute__((import_module("vivarium_v1"), import_name(#name)))
FROM_HOST(read) uint32_t host_read(uint32_t source, uint32_t off, void *, size_t cap);
FROM_HOST(call) int32_t host_call_operation(const char *, size_t, const void *, size_t);
FROM_HOST(act) int32_t host_act(const char *, size_t, const void *, size_t);
FROM_HOST(log) void host_log(int32_t level, const char *, size_t);
FROM_HOST(fail) _Noreturn void host_fail(const void *, size_t);
__attribute__((import_module("wasi_snapshot_preview1"), import_name("random_get"))) int32_t random_get(void *, size_t);

enum { DICTIONARY, CONTEXT, ANSWER, REFUSAL, PROGRAM };

#endif
