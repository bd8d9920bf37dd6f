#include "work.h"

/* A JSON parser by recursive descent that weighs what it reads: 1,000 for each
   value, plus its integers, plus the bytes of its strings. */

struct parser { const u8 *at, *end; int broken; };

static u8 peek(struct parser *p) { return p->at < p->end ? *p->at : 0; }

static void space(struct parser *p) {
    while (p->at < p->end && (*p->at == ' ' || *p->at == '\n' || *p->at == '\t' || *p->at == '\r')) p->at++;
}

static int eat(struct parser *p, u8 c) {
    space(p);
    if (peek(p) != c) return 0;
    p->at++;
    return 1;
}

static i64 string(struct parser *p) {
    i64 bytes = 0;
    while (p->at < p->end && *p->at != '"') {
        if (*p->at == '\\') {
            p->at++;
            u8 c = peek(p);
            if (!(c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't')) p->broken = 1;
        }
        p->at++;
        bytes++;
    }
    if (!eat(p, '"')) p->broken = 1;
    return bytes;
}

static double digits(struct parser *p, double *scale) {
    double n = 0;
    if (peek(p) < '0' || peek(p) > '9') p->broken = 1;
    while (peek(p) >= '0' && peek(p) <= '9') {
        n = n * 10 + (*p->at++ - '0');
        *scale /= 10;
    }
    return n;
}

static i64 number(struct parser *p) {
    double scale = 1, sign = 1, n;
    if (peek(p) == '-') { p->at++; sign = -1; }
    n = digits(p, &scale);
    if (peek(p) == '.') {
        p->at++;
        scale = 1;
        double fraction = digits(p, &scale);
        n += fraction * scale;
    }
    return (i64)(n * sign);
}

static void word(struct parser *p, const char *w) {
    while (*w)
        if (peek(p) == (u8)*w) { p->at++; w++; }
        else { p->broken = 1; return; }
}

static i64 weigh(struct parser *p, int depth) {
    i64 sum = 1000;
    space(p);
    if (p->broken || depth > 32) { p->broken = 1; return 0; }
    switch (peek(p)) {
    case '{':
        p->at++;
        if (eat(p, '}')) return sum;
        do {
            if (!eat(p, '"')) { p->broken = 1; return 0; }
            sum += string(p);
            if (!eat(p, ':')) { p->broken = 1; return 0; }
            sum += weigh(p, depth + 1);
        } while (!p->broken && eat(p, ','));
        if (!eat(p, '}')) p->broken = 1;
        return sum;
    case '[':
        p->at++;
        if (eat(p, ']')) return sum;
        do sum += weigh(p, depth + 1);
        while (!p->broken && eat(p, ','));
        if (!eat(p, ']')) p->broken = 1;
        return sum;
    case '"': p->at++; return sum + string(p);
    case 't': word(p, "true"); return sum;
    case 'f': word(p, "false"); return sum;
    case 'n': word(p, "null"); return sum;
    }
    return sum + number(p);
}

u32 work_json(const u8 *dict, u32 size, u8 *out) {
    struct text text = input_text(dict, size);
    struct parser p = { text.at, text.at + text.len, 0 };
    i64 sum = weigh(&p, 0);
    return answer(out, p.broken ? 0 : sum);
}
