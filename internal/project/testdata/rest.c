// What of vivarium.h the conformance kit has no use for: each line that is logged
// says what came out.
#include "vivarium_mail_gen.h"

static void numbers(void) {
	const double decimals[] = {0, -1.5, 1000000.25, 0.000001, 0.0000001, 2.9999999, -1e300, 1.0 / 3};
	for (size_t i = 0; i < sizeof decimals / sizeof *decimals; i++) viv_info("%.*s", VIV_F(viv_decimal(decimals[i])));
	volatile double zero = 0;
	viv_info("%.*s", VIV_F(viv_decimal(zero / zero)));
	viv_info("%d %u %ld %lu %lld %llu %zu", -7, 4000000000u, -8l, 9ul, (long long)INT64_MIN, (unsigned long long)UINT64_MAX, sizeof(viv_text));
	viv_info("%s|%.*s|%%|%.3s", "text", VIV_F(VIV("Zoë!")), "abcdef");
	viv_info("%5d|%-3s", 1, "b");
	viv_info("100%% %c", 65);
}

static void texts(void) {
	static const char *const are[] = {"", "Zoë", "\xf0\x9f\x98\x80", "\xed\x9f\xbf", "\xf4\x8f\xbf\xbf"};
	static const char *const not[] = {"\x80", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe0\x9f\xbf", "\xf0\x8f\xbf\xbf", "\xff", "ok\xc3("};
	bool right = true;
	for (size_t i = 0; i < sizeof are / sizeof *are; i++) right = right && viv_is_utf8(viv_str(are[i]));
	for (size_t i = 0; i < sizeof not / sizeof *not; i++) right = right && !viv_is_utf8(viv_str(not[i]));
	viv_text t = VIV("one two");
	right = right && viv_starts(t, VIV("one")) && viv_ends(t, VIV("two")) && viv_find(t, VIV("w")) == 5 && viv_find(t, VIV("")) == 0;
	right = right && viv_find(t, VIV("three")) == -1 && !viv_starts(VIV("on"), VIV("one")) && !viv_ends(VIV("wo"), VIV("two"));
	right = right && viv_string(viv_text_of(t.at, 3))[3] == 0 && viv_equal(viv_str(viv_string(t)), t);
	viv_info("texts %s", right ? "right" : "wrong");
}

static void keys(viv_mail_received mail) {
	viv_value part = viv_part("content", 4, 6);
	viv_info("part %.*s", (int)viv_as_bytes(part).len, (const char *)viv_as_bytes(part).at);
	viv_info("beyond %s", viv_there(viv_part("content", 4, 0)) ? "there" : "absent");
	viv_value headers = viv_mail_received_headers(mail);
	viv_text from = viv_first_text(viv_in(headers, "from"));
	viv_writer w = viv_writer_new();
	viv_put_texts(&w, (viv_texts){(const viv_text[]){VIV("by a"), VIV("by b")}, 2});
	viv_text first = viv_first_text(viv_built(&w));
	viv_info("from %.*s, of %u, %.*s, %d, %d", VIV_F(from), (unsigned)viv_count(headers), VIV_F(first), viv_has_text(viv_built(&w), VIV("by b")), viv_has_text(viv_built(&w), VIV("by c")));
	viv_info("field %.*s", VIV_F(viv_as_text(viv_mail_received_custom_by_id(mail, 12))));
	viv_info("long %.*s", VIV_F(viv_as_text(viv_get("a_key_of_more_than_thirty_one_bytes_is_none"))));
}

static void actions(viv_mail_received mail) {
	viv_writer customs = viv_writer_new();
	viv_put_map(&customs);
	viv_put_text(viv_key(&customs, "7"), VIV("gold"));
	viv_end(&customs);
	int32_t task = viv_must(viv_task_create(VIV("one"), &(viv_task_create_options){.customs = viv_built(&customs)}));
	viv_writer *op = viv_op("set_importance");
	viv_put_result(viv_key(op, "value"), task, (const char *const[]){"extra", "rate"}, 2);
	viv_must(viv_act(op));
	static const uint8_t bytes[] = {0xff, 0x00};
	viv_must(viv_attachment_create(VIV("a.txt"), (viv_bytes){(const uint8_t *)"Zoë", 4}, NULL));
	viv_must(viv_attachment_create(VIV("a.bin"), (viv_bytes){bytes, 2}, NULL));
	if (viv_mail_received_set_owner(mail, -1) < 0) viv_warn("refused %d", viv_refused().code);
}

static void rest(viv_mail_received mail) {
	numbers();
	texts();
	keys(mail);
	actions(mail);
	VIV_ASSERT(viv_attempt() == 2);
}
VIV_ON(mail_received, rest);
