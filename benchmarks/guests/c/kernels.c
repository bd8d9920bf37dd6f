#include "work.h"

static u32 at_most(i64 n, u32 most) { return n < 0 ? 0 : n > most ? most : (u32)n; }

static u8 composite[MAX_SIEVE];

u32 work_sieve(const u8 *dict, u32 size, u8 *out) {
    u32 n = at_most(input_number(dict, size), MAX_SIEVE), count = 0;
    for (u32 i = 0; i < n; i++) composite[i] = 0;
    for (u32 i = 2; i < n; i++) {
        if (composite[i]) continue;
        count++;
        for (u64 j = (u64)i * i; j < n; j += i) composite[j] = 1;
    }
    return answer(out, count);
}

static __attribute__((noinline)) i64 fib(i64 n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

u32 work_fib(const u8 *dict, u32 size, u8 *out) { return answer(out, fib(input_number(dict, size))); }

static i64 numbers[MAX_SORT];

static void sift(i64 *a, u32 root, u32 end) {
    for (u32 child; (child = 2 * root + 1) < end; root = child) {
        if (child + 1 < end && a[child] < a[child + 1]) child++;
        if (a[root] >= a[child]) return;
        i64 swap = a[root];
        a[root] = a[child];
        a[child] = swap;
    }
}

u32 work_sort(const u8 *dict, u32 size, u8 *out) {
    u32 n = at_most(input_number(dict, size), MAX_SORT);
    i64 x = 7, hash = 0;
    for (u32 i = 0; i < n; i++) numbers[i] = x = minstd(x);
    for (u32 i = n / 2; i-- > 0;) sift(numbers, i, n);
    for (u32 end = n; end > 1;) {
        i64 largest = numbers[0];
        numbers[0] = numbers[--end];
        numbers[end] = largest;
        sift(numbers, 0, end);
    }
    for (u32 i = 0; i < n; i++) hash = (hash * 31 + numbers[i]) % 2147483647;
    return answer(out, hash);
}

static double left[MAX_MATRIX * MAX_MATRIX], right[MAX_MATRIX * MAX_MATRIX];

u32 work_matrix(const u8 *dict, u32 size, u8 *out) {
    u32 n = at_most(input_number(dict, size), MAX_MATRIX);
    double total = 0;
    for (u32 i = 0; i < n; i++)
        for (u32 j = 0; j < n; j++) {
            left[i * n + j] = (double)(i * j % 7) + 0.5;
            right[i * n + j] = (double)((i + j) % 5) - 1.25;
        }
    for (u32 i = 0; i < n; i++)
        for (u32 j = 0; j < n; j++) {
            double cell = 0;
            for (u32 k = 0; k < n; k++) cell += left[i * n + k] * right[k * n + j];
            total += cell * (double)((i + j) % 3);
        }
    return answer(out, (i64)total);
}

enum op { HALT, SET, MOVE, ADD, SUB, MUL, MOD, AND, OR, XOR, SHIFT, INC, LOOP, LESS, SWAP, JUMP };

static const struct { int op, a, b; i64 c; } program[] = {
    { SET, 0, 0, 0 }, { SET, 1, 0, 1 }, { MOVE, 2, 1, 0 }, { SET, 3, 0, 360 }, { SWAP, 2, 3, 0 }, { MOVE, 4, 3, 0 },
    { MOD, 4, 2, 0 }, { MOVE, 3, 4, 0 }, { LOOP, 3, 0, 4 }, { MUL, 0, 0, 31 }, { ADD, 0, 2, 0 }, { XOR, 0, 0, 85 },
    { AND, 0, 0, 0xffffff }, { INC, 1, 0, 1 }, { LESS, 1, 5, 2 }, { HALT, 0, 0, 0 },
};

u32 work_interp(const u8 *dict, u32 size, u8 *out) {
    static i64 r[6];
    r[5] = input_number(dict, size);
    for (u32 pc = 0;; pc++) {
        int a = program[pc].a, b = program[pc].b;
        i64 c = program[pc].c, swap;
        switch (program[pc].op) {
        case HALT: return answer(out, r[0]);
        case SET: r[a] = c; break;
        case MOVE: r[a] = r[b]; break;
        case ADD: r[a] += r[b]; break;
        case SUB: r[a] -= r[b]; break;
        case MUL: r[a] *= c; break;
        case MOD: r[a] %= r[b]; break;
        case AND: r[a] &= c; break;
        case OR: r[a] |= c; break;
        case XOR: r[a] ^= c; break;
        case SHIFT: r[a] >>= c; break;
        case INC: r[a] += c; break;
        case LOOP: if (r[a]) pc = (u32)c - 1; break;
        case LESS: if (r[a] < r[b]) pc = (u32)c - 1; break;
        case SWAP: swap = r[a]; r[a] = r[b]; r[b] = swap; break;
        case JUMP: pc = (u32)c - 1; break;
        }
    }
}
