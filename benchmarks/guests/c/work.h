/* The same work as in ../../work, behind whichever ABI a front end speaks. */
#ifndef WORK_H
#define WORK_H

#include "pack.h"

/* Each answers a dictionary with returns at out (room for 1,024 bytes) and
   gives their size. */
u32 work_empty(const u8 *dict, u32 size, u8 *out);
u32 work_pick(const u8 *dict, u32 size, u8 *out);
u32 work_triage(const u8 *dict, u32 size, u8 *out);
u32 work_sieve(const u8 *dict, u32 size, u8 *out);
u32 work_fib(const u8 *dict, u32 size, u8 *out);
u32 work_sha(const u8 *dict, u32 size, u8 *out);
u32 work_json(const u8 *dict, u32 size, u8 *out);
u32 work_regexp(const u8 *dict, u32 size, u8 *out);
u32 work_sort(const u8 *dict, u32 size, u8 *out);
u32 work_matrix(const u8 *dict, u32 size, u8 *out);
u32 work_interp(const u8 *dict, u32 size, u8 *out);

i64 input_number(const u8 *dict, u32 size);
struct text input_text(const u8 *dict, u32 size);
u32 answer(u8 *out, i64 value);

/* The largest inputs that the kernels have room for. */
enum { MAX_SIEVE = 65536, MAX_SHA = 16384, MAX_SORT = 8192, MAX_MATRIX = 64 };

/* minstd: the next pseudo-random number, as in ../../work. */
static inline i64 minstd(i64 x) { return x * 16807 % 2147483647; }

#endif
