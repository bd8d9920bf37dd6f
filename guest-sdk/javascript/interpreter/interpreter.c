// The interpreter of JavaScript behaviors: QuickJS-NG with what an author's
// program reaches the host by. While it is packed it runs the program, a module
// that declares its handlers; afterwards it calls them. Nothing is freed that an
// event leaves behind: the next one begins with what packing left.
#include "message.h"

static JSRuntime *runtime;
static JSContext *ctx;
static JSValue handlers;         // the author's functions, by index
static uint32_t handler_count;
static JSValue dispatch = UNDEFINED; // the SDK's function that calls one of them
static JSValue explain = UNDEFINED;  // the SDK's function that tells what was thrown: [message, file, line]
static JSValue rejected = UNDEFINED; // why a promise failed that nobody looked after
static bool loading;
static text catalog;             // while loading: texts by name, what the SDK knows of events

// source is what was read of one.
static buffer dictionary, context, answer, out;

static const uint8_t *load(buffer *b, uint32_t source, size_t size) {
    b->len = 0;
    reserve(b, size + 1);
    b->len = size;
    host_read(source, 0, b->bytes, size);
    return b->bytes;
}

static const uint8_t *load_all(buffer *b, uint32_t source) { return load(b, source, host_read(source, 0, NULL, 0)); }

static _Noreturn void fail(const char *message, size_t n, const char *file, size_t file_len, int line) {
    buffer b = {0};
    put_map(&b, file_len ? 3 : 1);
    put_text(&b, "message", 7);
    put_text(&b, message, n > 3000 ? 3000 : n);
    if (file_len) {
        put_text(&b, "file", 4);
        put_text(&b, file, file_len > 500 ? 500 : file_len);
        put_text(&b, "line", 4);
        put_int(&b, line);
    }
    host_fail(b.bytes, b.len);
}

#define FAIL(words) fail(words, sizeof words - 1, NULL, 0, 0)

static const char *string(JSValue v, size_t *n) { return JS_ToCStringLen2(ctx, n, v, false); }

// failed ends the run with what was thrown.
static _Noreturn void failed(JSValue error) {
    size_t n = 0, file_len = 0;
    const char *message = NULL, *file = "";
    double line = 0;
    if (JS_IsFunction(ctx, explain)) {
        JSValue told = JS_Call(ctx, explain, UNDEFINED, 1, &error);
        if (!is_exception(told)) {
            message = string(JS_GetPropertyUint32(ctx, told, 0), &n);
            file = string(JS_GetPropertyUint32(ctx, told, 1), &file_len);
            JS_ToFloat64(ctx, &line, JS_GetPropertyUint32(ctx, told, 2));
            if (!file) file_len = 0;
        }
    }
    if (!message) message = string(error, &n);
    if (!message) FAIL("an exception that can't be shown");
    fail(message, n, file, file_len, (int)line);
}

static void on_rejection(JSContext *c, JSValue promise, JSValue reason, bool handled, void *opaque) {
    rejected = handled ? UNDEFINED : JS_DupValue(c, reason);
}

// settle runs what was put off and gives what a promise became.
static JSValue settle(JSValue v) {
    JSContext *where;
    int more;
    while ((more = JS_ExecutePendingJob(runtime, &where)) > 0) {}
    if (more < 0) failed(JS_GetException(ctx));
    if (JS_IsPromise(v)) {
        switch (JS_PromiseState(ctx, v)) {
        case 0: FAIL("a promise was awaited that nothing settles");
        case 2: failed(JS_PromiseResult(ctx, v));
        }
        v = JS_PromiseResult(ctx, v);
    }
    if (tag_of(rejected) != TAG_UNDEFINED) failed(rejected);
    return v;
}

// What the SDK calls. A function with a length gets so many arguments at least.

static JSValue js_on(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    const char *id = string(argv[0], &n);
    if (!id) return EXCEPTION;
    if (!loading) return JS_ThrowTypeError(c, "a handler is declared while the program is loaded, not in a handler");
    buffer args = {0};
    put_map(&args, 1);
    put_text(&args, "id", 2);
    put_text(&args, id, n);
    int32_t index = host_act("$handler", 8, args.bytes, args.len);
    if (index < 0) {
        const uint8_t *message = find(load_all(&answer, REFUSAL), "message", 7);
        JSValue words = message ? get(c, &message) : UNDEFINED;
        return JS_ThrowTypeError(c, "%s", message ? string(words, &n) : "handlers can't be declared now");
    }
    JS_DefinePropertyValueUint32(c, handlers, handler_count++, JS_DupValue(c, argv[1]), OPEN_PROPERTY);
    return INT(index);
}

static JSValue js_setup(JSContext *c, JSValue self, int argc, JSValue *argv) {
    dispatch = JS_DupValue(c, argv[0]);
    explain = JS_DupValue(c, argv[1]);
    timestamp_prototype = JS_DupValue(c, argv[2]);
    reference_prototype = JS_DupValue(c, argv[3]);
    return UNDEFINED;
}

static bool begins(const char *key, size_t n, const char *with, size_t len) {
    if (n < len) return false;
    for (size_t i = 0; i < len; i++)
        if (key[i] != with[i]) return false;
    return true;
}

// js_table gives a text of the catalog, which is there while the program loads.
static JSValue js_table(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    const char *key = string(argv[0], &n);
    const uint8_t *at = key && loading && catalog.len ? find(catalog.at, key, n) : NULL;
    return at ? get(c, &at) : UNDEFINED;
}

static uint32_t *entries, entry_count; // where the dictionary's entries begin, once one was looked for

static void index_dictionary(void) {
    const uint8_t *p = read_count(dictionary.bytes, &entry_count);
    entries = malloc(entry_count * sizeof *entries + 1);
    if (!entries) __builtin_trap();
    for (uint32_t i = 0; i < entry_count; i++) {
        text name;
        entries[i] = p - dictionary.bytes;
        p = skip(read_text(p, &name));
    }
}

// lookup finds a key of the context, whose names no dictionary has, or of the
// dictionary.
static const uint8_t *lookup(const char *key, size_t n) {
    if (!dictionary.len) return NULL;
    if (begins(key, n, "$", 1) || begins(key, n, "behavior_", 9) || begins(key, n, "var_", 4)) {
        if (!context.len) load_all(&context, CONTEXT);
        return context.len ? find(context.bytes, key, n) : NULL;
    }
    if (!entries) index_dictionary();
    for (uint32_t low = 0, high = entry_count; low < high;) {
        uint32_t middle = (low + high) / 2;
        text name;
        const uint8_t *value = read_text(dictionary.bytes + entries[middle], &name);
        int order = compare(&name, key, n);
        if (order == 0) return value;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

static JSValue js_get(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    const char *key = string(argv[0], &n);
    if (!key) return EXCEPTION;
    const uint8_t *at = lookup(key, n);
    JS_FreeCString(c, key);
    return at ? get(c, &at) : UNDEFINED;
}

static JSValue new_string(const char *s) {
    size_t n = 0;
    while (s[n]) n++;
    return JS_NewStringLen(ctx, s, n);
}

static JSValue js_type(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    const char *key = string(argv[0], &n);
    return key ? new_string(type_name(lookup(key, n))) : EXCEPTION;
}

// js_type_of_answer is js_type for an entry of the last answer.
static JSValue js_answer_type(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    const char *key = string(argv[0], &n);
    return key ? new_string(type_name(answer.len ? find(answer.bytes, key, n) : NULL)) : EXCEPTION;
}

static JSValue js_names(JSContext *c, JSValue self, int argc, JSValue *argv) {
    JSValue names = JS_NewArray(c);
    uint32_t count = 0;
    const uint8_t *p = dictionary.len ? read_count(dictionary.bytes, &count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        text name;
        p = skip(read_text(p, &name));
        JS_DefinePropertyValueUint32(c, names, i, JS_NewStringLen(c, (const char *)name.at, name.len), OPEN_PROPERTY);
    }
    return names;
}

static JSValue request(JSValue *argv, int32_t ask(const char *, size_t, const void *, size_t)) {
    size_t n;
    const char *name = string(argv[0], &n);
    buffer args = {0};
    if (!name || !put(ctx, &args, argv[1], 1)) return EXCEPTION;
    int32_t code = ask(name, n, args.bytes, args.len);
    free(args.bytes);
    JS_FreeCString(ctx, name);
    return INT(code);
}

static JSValue js_act(JSContext *c, JSValue self, int argc, JSValue *argv) { return request(argv, host_act); }
static JSValue js_call(JSContext *c, JSValue self, int argc, JSValue *argv) { return request(argv, host_call_operation); }

static JSValue from_source(uint32_t source) {
    const uint8_t *at = load_all(&answer, source);
    return answer.len ? get(ctx, &at) : UNDEFINED;
}

static JSValue js_answer(JSContext *c, JSValue self, int argc, JSValue *argv) { return from_source(ANSWER); }
static JSValue js_refusal(JSContext *c, JSValue self, int argc, JSValue *argv) { return from_source(REFUSAL); }

static JSValue js_log(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n;
    double level;
    const char *line = string(argv[1], &n);
    if (!line || JS_ToFloat64(c, &level, argv[0]) < 0) return EXCEPTION;
    out.len = 0;
    put_text(&out, line, n); // which makes it UTF-8
    host_log((int32_t)level, (char *)out.bytes + out.len - n, n);
    JS_FreeCString(c, line);
    return UNDEFINED;
}

static JSValue js_fail(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n, file_len;
    double line;
    const char *message = string(argv[0], &n), *file = string(argv[1], &file_len);
    if (!message || !file || JS_ToFloat64(c, &line, argv[2]) < 0) return EXCEPTION;
    fail(message, n, file, file_len, (int)line);
}

static JSValue js_abort(JSContext *c, JSValue self, int argc, JSValue *argv) { __builtin_trap(); }

// The generator is seeded by the host at its first use in an event, so that what
// packing left is the same for no two of them.
static uint64_t random_state[2];
static bool seeded;

static JSValue js_random(JSContext *c, JSValue self, int argc, JSValue *argv) {
    if (!seeded) random_get(random_state, sizeof random_state), random_state[0] |= 1, seeded = true;
    uint64_t s1 = random_state[0], s0 = random_state[1]; // xorshift128+
    random_state[0] = s0;
    s1 ^= s1 << 23;
    random_state[1] = s1 ^ s0 ^ (s1 >> 18) ^ (s0 >> 5);
    return new_float((double)((random_state[1] + s0) >> 11) / 9007199254740992.0);
}

static JSValue js_encode(JSContext *c, JSValue self, int argc, JSValue *argv) {
    buffer b = {0};
    size_t n;
    const char *s = string(argv[0], &n);
    if (!s) return EXCEPTION;
    put_text(&b, s, n);
    JSValue bytes = JS_NewUint8ArrayCopy(c, b.bytes + b.len - n, n);
    free(b.bytes);
    JS_FreeCString(c, s);
    return bytes;
}

static JSValue js_decode(JSContext *c, JSValue self, int argc, JSValue *argv) {
    size_t n = 0;
    uint8_t *bytes = JS_GetUint8Array(c, &n, argv[0]);
    return bytes || !n ? JS_NewStringLen(c, (const char *)bytes, n) : EXCEPTION;
}

static void offer(JSValue object, const char *name, JSCFunction *f, int length) {
    JS_SetPropertyStr(ctx, object, name, JS_NewCFunction2(ctx, f, name, length, 0, 0));
}

static void begin(void) {
    runtime = JS_NewRuntime();
    ctx = runtime ? JS_NewContext(runtime) : NULL;
    if (!ctx) FAIL("out of memory");
    JS_SetMaxStackSize(runtime, MAX_STACK);
}

// offer_host gives a program the way to the host: globalThis.$vivarium.
static JSValue offer_host(void) {
    JS_SetHostPromiseRejectionTracker(runtime, on_rejection, NULL);
    handlers = JS_NewArray(ctx);
    JSValue global = JS_GetGlobalObject(ctx), host = JS_NewObject(ctx);
    offer(host, "on", js_on, 2);
    offer(host, "setup", js_setup, 4);
    offer(host, "table", js_table, 1);
    offer(host, "get", js_get, 1);
    offer(host, "type", js_type, 1);
    offer(host, "names", js_names, 0);
    offer(host, "act", js_act, 2);
    offer(host, "call", js_call, 2);
    offer(host, "answer", js_answer, 0);
    offer(host, "answerType", js_answer_type, 1);
    offer(host, "refusal", js_refusal, 0);
    offer(host, "log", js_log, 2);
    offer(host, "fail", js_fail, 3);
    offer(host, "abort", js_abort, 0);
    offer(host, "encode", js_encode, 1);
    offer(host, "decode", js_decode, 1);
    JS_SetPropertyStr(ctx, global, "$vivarium", host);
    offer(JS_GetPropertyStr(ctx, global, "Math"), "random", js_random, 0);
    return host;
}

// compile gives a module's bytecode without its text, which every function of it
// would have a copy of. It happens in an engine of its own, of which nothing stays.
static text compile(const char *code, size_t n, const char *file) {
    JSValue module = JS_Eval(ctx, code, n, file, EVAL_MODULE | EVAL_COMPILE);
    if (is_exception(module)) failed(JS_GetException(ctx));
    size_t len;
    uint8_t *bytecode = JS_WriteObject(ctx, &len, module, BYTECODE | STRIP_SOURCE);
    if (!bytecode) failed(JS_GetException(ctx));
    text kept = {__builtin_memcpy(malloc(len), bytecode, len), len};
    free(bytecode);
    JS_FreeContext(ctx);
    JS_FreeRuntime(runtime);
    return kept;
}

#define ENGINE_STACK (1 << 20)
#define RESERVED (128 << 10) // ordinary events need not grow memory

// tidy fills what is free below the top of memory with zeros, so that a packed
// module does not carry what the program left behind while it was loaded.
static void tidy(void) {
    __builtin_memset((void *)(256 << 10), 0, ENGINE_STACK - (256 << 10)); // the engine is not at work
    __builtin_memset((void *)1024, 0, (uintptr_t)__builtin_frame_address(0) - 2048);
    uintptr_t top = (uintptr_t)__builtin_wasm_memory_size(0) << 16;
    void **taken = NULL;
    for (size_t size = 64 << 10; size >= 16; size /= 2) {
        for (;;) {
            void **block = malloc(size);
            if (!block) break;
            __builtin_memset(block, 0, size);
            *block = taken;
            taken = block;
            if ((uintptr_t)block + size > top) break;
        }
    }
    while (taken) {
        void **next = *taken;
        *taken = NULL;
        free(taken);
        taken = next;
    }
}

static JSValue evaluate(text bytecode) {
    JSValue module = JS_ReadObject(ctx, bytecode.at, bytecode.len, BYTECODE);
    if (is_exception(module) || JS_ResolveModule(ctx, module) < 0) return EXCEPTION;
    return JS_EvalFunction(ctx, module);
}

__attribute__((export_name("vivarium_initialize"))) void initialize(void) {
    engine_initialize();
    buffer program = {0};
    const uint8_t *files = find(load_all(&program, PROGRAM), "files", 5), *main = find(program.bytes, "main", 4), *code, *map;
    if (!files || !main) FAIL("there is no program: this module is packed with one");
    text name, source;
    read_text(main, &name);
    if (!(code = find(files, (const char *)name.at, name.len))) FAIL("the program's main file is missing");
    char *file = malloc(name.len + 5);
    __builtin_memcpy(file, name.at, name.len);
    __builtin_memcpy(file + name.len, "", 1);
    read_text(code, &source);
    char *copy = malloc(source.len + 1); // the parser wants an end
    __builtin_memcpy(copy, source.at, source.len);
    copy[source.len] = 0;
    begin();
    text bytecode = compile(copy, source.len, file);
    free(copy);
    tidy(); // what follows is put where that was
    begin();
    JSValue host = offer_host();
    __builtin_memcpy(file + name.len, ".map", 5);
    if ((map = find(files, file, name.len + 4))) {
        read_text(map, &source);
        JS_SetPropertyStr(ctx, host, "map", JS_NewStringLen(ctx, (const char *)source.at, source.len));
    }
    if ((code = find(files, "catalog", 7))) read_text(code, &catalog);
    loading = true;
    JSValue done = evaluate(bytecode);
    if (is_exception(done)) failed(JS_GetException(ctx));
    JS_FreeValue(ctx, settle(done));
    loading = false;
    if (handler_count && !JS_IsFunction(ctx, dispatch)) FAIL("the program was loaded without its SDK");
    free(file), free(program.bytes), free(answer.bytes), free((void *)bytecode.at);
    answer = (buffer){0};
    JS_RunGC(runtime);
    tidy();
    reserve(&dictionary, 16 << 10), reserve(&context, 2 << 10), reserve(&answer, 4 << 10), reserve(&out, 4 << 10);
    free(malloc(RESERVED));
    seeded = false;
}

__attribute__((export_name("vivarium_handle"))) uint64_t handle(uint32_t index, uint32_t size) {
    load(&dictionary, DICTIONARY, size);
    JSValue f = JS_GetPropertyUint32(ctx, handlers, index);
    JSValue v = JS_Call(ctx, dispatch, UNDEFINED, 1, &f);
    if (is_exception(v)) failed(JS_GetException(ctx));
    v = settle(v);
    if (tag_of(v) == TAG_UNDEFINED || tag_of(v) == TAG_NULL) return 0;
    out.len = 0;
    if (!put(ctx, &out, v, 1)) failed(JS_GetException(ctx));
    return (uint64_t)(uintptr_t)out.bytes << 32 | out.len;
}

// What the engine would ask an embedder in JavaScript.
__attribute__((export_name("host_call"))) int32_t embedder_call(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) { return 0; }
__attribute__((export_name("host_interrupt"))) int32_t embedder_interrupt(void) { return 0; }
__attribute__((export_name("host_promise_rejection"))) void embedder_rejection(int32_t a, int32_t b, int32_t c) {}
__attribute__((export_name("host_module_normalize"))) int32_t embedder_normalize(int32_t a, int32_t b) { return 0; }
__attribute__((export_name("host_module_load"))) int32_t embedder_load(int32_t a, int32_t b) { return 0; }
__attribute__((export_name("host_get_timezone_offset"))) int32_t embedder_timezone(int32_t a, int32_t b) { return 0; }
