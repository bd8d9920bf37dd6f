#include "work.h"

/* The front end for the Vivarium ABI: handlers pull the dictionary with read.
   Raw engines are given the same module and the same host function. */

__attribute__((import_module("vivarium_v1"), import_name("read")))
u32 host_read(u32 source, u32 offset, u8 *to, u32 room);

#ifdef SMALL
enum { STATIC_ROOM = 2 << 10 };
#else
enum { STATIC_ROOM = 16 << 10 };
#endif

static u8 small[STATIC_ROOM], out[1024];
static u8 *large;
static u32 large_size;

extern u8 __heap_base;

/* room gives space for a dictionary: a static buffer, or pages of its own for
   one that does not fit, which a reused instance keeps. */
static u8 *room(u32 size) {
    if (size <= sizeof small) return small;
    if (size > large_size) {
        u32 pages = (size + 65535) >> 16;
        u32 first = (u32)__builtin_wasm_memory_grow(0, pages);
        if (first == ~0u) __builtin_trap();
        large = (u8 *)(first << 16);
        large_size = pages << 16;
    }
    return large;
}

typedef u32 work(const u8 *dict, u32 size, u8 *out);

static inline u64 handle(work *do_work, u32 size) {
    u8 *dict = room(size);
    host_read(0, 0, dict, size);
    return (u64)(u32)out << 32 | do_work(dict, size, out);
}

#define HANDLER(name) \
    __attribute__((export_name("bench." #name))) u64 on_##name(u32 size) { return handle(work_##name, size); }

/* The empty handler touches nothing: not even its dictionary. */
__attribute__((export_name("bench.empty"))) u64 on_empty(u32 size) { (void)size; return 0; }

HANDLER(pick)
#ifndef SMALL /* the module of which ten thousand are loaded has no more */
HANDLER(triage)
HANDLER(sieve)
HANDLER(fib)
HANDLER(sha)
HANDLER(json)
HANDLER(regexp)
HANDLER(sort)
HANDLER(matrix)
HANDLER(interp)
#endif
