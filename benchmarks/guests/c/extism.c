#include "work.h"

/* The front end for Extism's kernel ABI: the input is fetched eight bytes a
   call, the output is allocated in the kernel and stored eight bytes a call. */

#define EXTISM(name) __attribute__((import_module("extism:host/env"), import_name(#name)))
EXTISM(input_length) u64 input_length(void);
EXTISM(input_load_u64) u64 input_load_u64(u64 offset);
EXTISM(input_load_u8) u32 input_load_u8(u64 offset);
EXTISM(alloc) u64 kernel_alloc(u64 size);
EXTISM(store_u64) void store_u64(u64 offset, u64 word);
EXTISM(store_u8) void store_u8(u64 offset, u32 byte);
EXTISM(output_set) void output_set(u64 offset, u64 size);

static u8 small[16 << 10], out[1024];
static u8 *large;
static u32 large_size;

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

static inline int handle(work *do_work) {
    u32 size = (u32)input_length(), i = 0;
    u8 *dict = room(size);
    for (; i + 8 <= size; i += 8) *(u64 *)(dict + i) = input_load_u64(i);
    for (; i < size; i++) dict[i] = (u8)input_load_u8(i);
    u32 length = do_work(dict, size, out);
    if (length == 0) return 0;
    u64 block = kernel_alloc(length);
    for (i = 0; i + 8 <= length; i += 8) store_u64(block + i, *(u64 *)(out + i));
    for (; i < length; i++) store_u8(block + i, out[i]);
    output_set(block, length);
    return 0;
}

#define HANDLER(name) \
    __attribute__((export_name("bench." #name))) int on_##name(void) { return handle(work_##name); }

__attribute__((export_name("bench.empty"))) int on_empty(void) { return 0; }

HANDLER(pick)
HANDLER(triage)
HANDLER(sieve)
HANDLER(fib)
HANDLER(sha)
HANDLER(json)
HANDLER(regexp)
HANDLER(sort)
HANDLER(matrix)
HANDLER(interp)
