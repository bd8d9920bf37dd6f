// What a module imports from its host; abi/SPEC.md says what each does.
#pragma once
#include <stdint.h>

#define IMPORT(name) __attribute__((import_module("vivarium_v1"), import_name(#name)))

enum { DICTIONARY, CONTEXT, ANSWER, REFUSAL, PROGRAM };

IMPORT(read) int32_t host_read(int32_t source, int32_t off, void *to, int32_t cap);
IMPORT(call) int32_t host_call(const void *name, int32_t name_len, const void *args, int32_t args_len);
IMPORT(act) int32_t host_act(const void *name, int32_t name_len, const void *args, int32_t args_len);
IMPORT(log) void host_log(int32_t level, const void *text, int32_t len);
IMPORT(fail) _Noreturn void host_fail(const void *said, int32_t len);
