#include "pack.h"

/* What a hostile author would try, one handler a shape, for both ABIs. Each
   would run or allocate for ever, or nearly so, were it let. */

#ifdef EXTISM
#define PARAMETER void
#define RESULT int
#define REPLY(at, len) reply(at, len)
#define IMPORT(name) __attribute__((import_module("extism:host/env"), import_name(#name)))
IMPORT(alloc) u64 kernel_alloc(u64 size);
IMPORT(store_u8) void store_u8(u64 offset, u32 byte);
IMPORT(output_set) void output_set(u64 offset, u64 size);
IMPORT(log_info) void log_info(u64 offset);
static int reply(const u8 *at, u32 len) {
    u64 block = kernel_alloc(len);
    for (u32 i = 0; i < len; i++) store_u8(block + i, at[i]);
    output_set(block, len);
    return 0;
}
static void say(const u8 *line, u32 len) {
    u64 block = kernel_alloc(len);
    for (u32 i = 0; i < len; i++) store_u8(block + i, line[i]);
    log_info(block);
}
#else
#define PARAMETER u32 size __attribute__((unused))
#define RESULT u64
#define REPLY(at, len) ((u64)(u32)(at) << 32 | (len))
__attribute__((import_module("vivarium_v1"), import_name("log"))) void host_log(u32 level, const u8 *at, u32 len);
static void say(const u8 *line, u32 len) { host_log(1, line, len); }
#endif

#define HANDLER(name) __attribute__((export_name("bench.hostile_" #name))) RESULT on_##name(PARAMETER)

static const u8 fine[] = { 0x81, 0xa2, 'o', 'k', 0xc3 };
static volatile u32 sink;

/* What a well-behaved handler answers afterwards. */
HANDLER(fine) { return REPLY(fine, sizeof fine); }

HANDLER(loop) {
    for (;;) sink++;
}

/* A tree of 2^40 calls and not one loop: checks at loop heads never run. */
#define LEVEL(n, m) static __attribute__((noinline)) u32 level##n(u32 x) { return level##m(x) + level##m(x + 1); }
static __attribute__((noinline)) u32 level0(u32 x) { return sink + x; }
LEVEL(1, 0) LEVEL(2, 1) LEVEL(3, 2) LEVEL(4, 3) LEVEL(5, 4) LEVEL(6, 5) LEVEL(7, 6) LEVEL(8, 7) LEVEL(9, 8) LEVEL(10, 9)
LEVEL(11, 10) LEVEL(12, 11) LEVEL(13, 12) LEVEL(14, 13) LEVEL(15, 14) LEVEL(16, 15) LEVEL(17, 16) LEVEL(18, 17) LEVEL(19, 18)
LEVEL(20, 19) LEVEL(21, 20) LEVEL(22, 21) LEVEL(23, 22) LEVEL(24, 23) LEVEL(25, 24) LEVEL(26, 25) LEVEL(27, 26) LEVEL(28, 27)
LEVEL(29, 28) LEVEL(30, 29) LEVEL(31, 30) LEVEL(32, 31) LEVEL(33, 32) LEVEL(34, 33) LEVEL(35, 34) LEVEL(36, 35) LEVEL(37, 36)
LEVEL(38, 37) LEVEL(39, 38) LEVEL(40, 39)
HANDLER(tree) { sink = level40(1); return REPLY(fine, sizeof fine); }

/* Takes memory for as long as there is any, and uses all of it. */
HANDLER(grow) {
    for (;;) {
        u32 first = (u32)__builtin_wasm_memory_grow(0, 16);
        if (first == ~0u) __builtin_trap();
        for (u32 page = first; page < first + 16; page++)
            for (u32 at = 0; at < 65536; at += 4096) ((volatile u8 *)(page << 16))[at] = 1;
    }
}

/* Fills all the memory it can get, again and again, in single instructions. */
HANDLER(fill) {
    while ((u32)__builtin_wasm_memory_grow(0, 256) != ~0u) {}
    u32 bytes = (u32)__builtin_wasm_memory_size(0) - 2;
    for (;;) __builtin_memset((void *)65536, (int)sink++, bytes << 16);
}

/* No frame here needs C's own stack in memory: only the engine's can end it. */
static __attribute__((noinline)) u32 dive(u32 n) { return n == ~0u ? sink : dive(n + 1) * 3 + n; }
HANDLER(recursion) { sink = dive(1); return REPLY(fine, sizeof fine); }

HANDLER(log) {
    static const u8 line[] = "the quick brown fox jumps over the lazy dog, again and again and again and again";
    for (;;) say(line, sizeof line - 1);
}

/* An array of 2^31 - 1 entries, of which none follows. */
HANDLER(bomb) {
    static const u8 bomb[] = { 0xdd, 0x7f, 0xff, 0xff, 0xff };
    return REPLY(bomb, sizeof bomb);
}
