#include "work.h"

/* A small backtracking regular expression engine: the pattern is compiled to a
   program of bytes, classes, splits and jumps, and matched with a stack of its
   own. It knows what the pattern needs: classes with ranges, groups,
   alternatives, '+' and '*', and literals; the first alternative wins. */

enum { CHAR, CLASS, SPLIT, JUMP, MATCH };
enum { MAX_CODE = 64, MAX_STACK = 1024 };

static struct { u8 op, c; short x, y; } code[MAX_CODE];
static u8 classes[8][32];
static int used, used_classes;
static const char *pattern;

static void alternatives(void);

static int emit(u8 op, u8 c, int x, int y) {
    if (used == MAX_CODE) __builtin_trap();
    code[used].op = op;
    code[used].c = c;
    code[used].x = (short)x;
    code[used].y = (short)y;
    return used++;
}

/* insert makes room for a split before what was emitted from start on. */
static void insert(int start) {
    emit(MATCH, 0, 0, 0);
    for (int i = used - 1; i > start; i--) {
        code[i] = code[i - 1];
        if (code[i].op == SPLIT || code[i].op == JUMP) {
            if (code[i].x >= start) code[i].x++;
            if (code[i].y >= start) code[i].y++;
        }
    }
}

static void class(void) {
    u8 *bits = classes[used_classes];
    while (*pattern && *pattern != ']') {
        u8 from = (u8)*pattern++, to = from;
        if (pattern[0] == '-' && pattern[1] && pattern[1] != ']') { to = (u8)pattern[1]; pattern += 2; }
        for (u32 c = from; c <= to; c++) bits[c / 8] |= (u8)(1u << c % 8);
    }
    pattern++;
    emit(CLASS, (u8)used_classes++, 0, 0);
}

static void sequence(void) {
    while (*pattern && *pattern != '|' && *pattern != ')') {
        int start = used;
        char c = *pattern++;
        if (c == '(') { alternatives(); pattern++; }
        else if (c == '[') class();
        else emit(CHAR, (u8)c, 0, 0);
        if (*pattern == '+') {
            pattern++;
            emit(SPLIT, 0, start, used + 1);
        } else if (*pattern == '*') {
            pattern++;
            insert(start);
            emit(JUMP, 0, start, 0);
            code[start].op = SPLIT;
            code[start].x = (short)(start + 1);
            code[start].y = (short)used;
        }
    }
}

static void alternatives(void) {
    int start = used;
    sequence();
    while (*pattern == '|') {
        pattern++;
        insert(start);
        int jump = emit(JUMP, 0, 0, 0);
        code[start].op = SPLIT;
        code[start].x = (short)(start + 1);
        code[start].y = (short)used;
        sequence();
        code[jump].x = (short)used; /* where a later alternative puts its own jump to the end */
    }
}

/* match gives the length of the match at p, or -1. */
static int match(const u8 *p, const u8 *end) {
    static struct { short pc; const u8 *at; } stack[MAX_STACK];
    int depth = 0, pc = 0;
    const u8 *at = p;
    for (;;) {
        int fail = 0;
        switch (code[pc].op) {
        case CHAR: fail = at == end || *at++ != code[pc].c; pc++; break;
        case CLASS: fail = at == end || !(classes[code[pc].c][*at / 8] >> *at % 8 & 1); at++; pc++; break;
        case SPLIT:
            if (depth == MAX_STACK) __builtin_trap();
            stack[depth].pc = code[pc].y;
            stack[depth++].at = at;
            pc = code[pc].x;
            break;
        case JUMP: pc = code[pc].x; break;
        case MATCH: return (int)(at - p);
        }
        if (fail) {
            if (depth == 0) return -1;
            pc = stack[--depth].pc;
            at = stack[depth].at;
        }
    }
}

u32 work_regexp(const u8 *dict, u32 size, u8 *out) {
    struct text text = input_text(dict, size);
    i64 sum = 0;
    used = used_classes = 0;
    for (u32 i = 0; i < sizeof classes; i++) ((u8 *)classes)[i] = 0;
    pattern = "[a-z0-9._]+@[a-z0-9]+[.](com|org|example)";
    alternatives();
    emit(MATCH, 0, 0, 0);
    for (const u8 *at = text.at, *end = at + text.len; at < end;) {
        int length = match(at, end);
        if (length > 0) { sum += 1000 + length; at += length; }
        else at++;
    }
    return answer(out, sum);
}
