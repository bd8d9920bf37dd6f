#include "work.h"

u32 work_empty(const u8 *dict, u32 size, u8 *out) { (void)dict; (void)size; (void)out; return 0; }

static struct text domain(struct text address) {
    for (u32 i = 0; i < address.len; i++)
        if (address.at[i] == '@') return (struct text){ address.at + i + 1, address.len - i - 1 };
    return address;
}

u32 work_pick(const u8 *dict, u32 size, u8 *out) {
    struct want wants[] = { WANT("ticket_id"), WANT("sender_email"), WANT("message_subject") };
    find(dict, size, wants, 3);
    struct writer w = { out };
    put_map(&w, 2);
    PUT_KEY(&w, "queue");
    put_text(&w, domain(wants[1].value.text));
    PUT_KEY(&w, "score");
    put_int(&w, wants[0].value.n % 100 + wants[2].value.text.len);
    return (u32)(w.at - out);
}

static u8 lower(u8 c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/* has says whether text contains a lower-case word, in whatever case. */
static int has(struct text text, const char *word) {
    u32 len = 0;
    while (word[len]) len++;
    for (u32 i = 0; i + len <= text.len; i++) {
        u32 j = 0;
        while (j < len && lower(text.at[i + j]) == (u8)word[j]) j++;
        if (j == len) return 1;
    }
    return 0;
}

static const struct { const char *name; const char *words[5]; } queues[] = {
    { "billing", { "refund", "invoice", "charged", "payment", "receipt" } },
    { "outage", { "is down", "outage", "error 500", "cannot log in", "timeout" } },
    { "sales", { "pricing", "quote", "demo", "upgrade", "seats" } },
};

static const char *const vips[] = { "acme.example", "globex.example", "initech.example" };

static struct text text_of(const char *s) {
    u32 len = 0;
    while (s[len]) len++;
    return (struct text){ (const u8 *)s, len };
}

u32 work_triage(const u8 *dict, u32 size, u8 *out) {
    struct want wants[] = {
        WANT("message_subject"), WANT("message_body"), WANT("sender_email"),
        WANT("sender_is_banned"), WANT("ticket_spam_score"), WANT("ticket_num_messages"),
    };
    find(dict, size, wants, 6);
    struct text subject = wants[0].value.text, body = wants[1].value.text, sender = domain(wants[2].value.text);
    struct value spam = wants[4].value;
    const char *team = "general";
    i64 best = 0;
    for (u32 q = 0; q < 3; q++) {
        i64 score = 0;
        for (u32 i = 0; i < 5; i++)
            score += 3 * has(subject, queues[q].words[i]) + has(body, queues[q].words[i]);
        if (score > best) { best = score; team = queues[q].name; }
    }
    int vip = 0;
    for (u32 i = 0; i < 3; i++) {
        struct text v = text_of(vips[i]);
        if (same(sender, (const char *)v.at, v.len)) vip = 1;
    }
    i64 priority = 1 + 2 * (team == queues[1].name) + vip + (wants[5].value.n > 3) + has(subject, "urgent");
    if (wants[3].value.n || (spam.kind == FLOAT ? spam.f : (double)spam.n) >= 8.5) {
        team = "spam";
        priority = 0;
    }
    struct writer w = { out };
    put_map(&w, 4);
    PUT_KEY(&w, "priority");
    put_int(&w, priority);
    PUT_KEY(&w, "queue");
    put_text(&w, text_of(team));
    PUT_KEY(&w, "score");
    put_int(&w, best);
    PUT_KEY(&w, "vip");
    put_bool(&w, vip);
    return (u32)(w.at - out);
}

i64 input_number(const u8 *dict, u32 size) {
    struct want n = WANT("n");
    find(dict, size, &n, 1);
    return n.value.n;
}

struct text input_text(const u8 *dict, u32 size) {
    struct want text = WANT("text");
    find(dict, size, &text, 1);
    return text.value.text;
}

u32 answer(u8 *out, i64 value) {
    struct writer w = { out };
    put_map(&w, 1);
    PUT_KEY(&w, "value");
    put_int(&w, value);
    return (u32)(w.at - out);
}
