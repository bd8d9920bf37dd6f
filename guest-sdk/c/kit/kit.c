// The conformance kit in C. KIT.md of the conformance kit says what each handler
// does.
#include "vivarium.h"

// walk takes a value apart and puts it together again.
static void walk(viv_writer *w, viv_value v) {
	switch (viv_type_of(v)) {
	case VIV_BOOL: viv_put_bool(w, viv_as_bool(v)); break;
	case VIV_INT:
		if (viv_as_uint(v)) viv_put_uint(w, viv_as_uint(v));
		else viv_put_int(w, viv_as_int(v));
		break;
	case VIV_FLOAT: viv_put_float(w, viv_as_float(v)); break;
	case VIV_STR: viv_put_text(w, viv_as_text(v)); break;
	case VIV_BIN: viv_put_bytes(w, viv_as_bytes(v)); break;
	case VIV_TIME: viv_put_time(w, viv_as_time(v)); break;
	case VIV_ARRAY:
		viv_put_list(w);
		for (viv_each e = viv_walk(v); viv_next(&e);) walk(w, e.value);
		viv_end(w);
		break;
	case VIV_MAP:
		viv_put_map(w);
		for (viv_each e = viv_walk(v); viv_next(&e);) {
			viv_put_text(w, e.key);
			walk(w, e.value);
		}
		viv_end(w);
		break;
	default: viv_put_nil(w);
	}
}

static void echo(viv_any_event ev) {
	(void)ev;
	walk(viv_return("value"), viv_get("value"));
}
VIV_ON_ID("kit.echo", echo);

// types reads every key with every accessor.
static void types(viv_any_event ev) {
	(void)ev;
	static const char *const keys[] = {
		"v_absent", "v_null", "v_str", "v_int", "v_negative", "v_unsigned", "v_float", "v_nan", "v_bool", "v_bin", "v_array", "v_map"};
	viv_writer *w = viv_return("read");
	viv_put_map(w);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		viv_value v = viv_get(keys[i]);
		viv_put_map(viv_key(w, keys[i]));
		viv_put_text(viv_key(w, "type"), viv_str(viv_type_name(viv_type_of(v))));
		viv_put_text(viv_key(w, "text"), viv_as_text(v));
		viv_put_int(viv_key(w, "int"), viv_as_int(v));
		viv_put_float(viv_key(w, "float"), viv_as_float(v));
		viv_put_bool(viv_key(w, "bool"), viv_as_bool(v));
		viv_put_bytes(viv_key(w, "bytes"), viv_as_bytes(v));
		viv_end(w);
	}
	viv_end(w);
	viv_value list = viv_in(viv_get("deep"), "list");
	viv_put_text(viv_return("deep"), viv_as_text(viv_in(viv_at(list, 1), "name")));
	viv_put_text(viv_return("deep_absent"), viv_as_text(viv_in(viv_at(list, 7), "name")));
}
VIV_ON_ID("kit.types", types);

static void lazy(viv_any_event ev) {
	(void)ev;
	viv_view owner = viv_view_linked(viv_linked("ticket_"), "owner_");
	viv_put_text(viv_return("ordinary"), viv_as_text(viv_get("ordinary")));
	viv_put_text(viv_return("first"), viv_as_text(viv_get("lazy")));
	viv_put_text(viv_return("second"), viv_as_text(viv_get("lazy")));
	viv_put_text(viv_return("email"), viv_as_text(viv_view_get(viv_view_linked(owner, "address_"), "email")));
	viv_put_bool(viv_return("null_there"), viv_there(viv_get("lazy_null")));
	viv_put_bool(viv_return("none_there"), viv_there(viv_get("lazy_none")));
	viv_put_bool(viv_return("none_again"), viv_there(viv_get("lazy_none")));
}
VIV_ON_ID("kit.lazy", lazy);

static void prefetch(viv_any_event ev) {
	(void)ev;
	viv_must(viv_prefetch("lazy_a", "lazy_b", "lazy_c"));
	viv_put_text(viv_return("a"), viv_as_text(viv_get("lazy_a")));
	viv_put_int(viv_return("b"), viv_as_int(viv_get("lazy_b")));
	viv_put_bool(viv_return("c_there"), viv_there(viv_get("lazy_c")));
}
VIV_ON_ID("kit.prefetch", prefetch);

static void large(viv_any_event ev) {
	(void)ev;
	viv_text text = viv_as_text(viv_get("text"));
	int64_t sum = 0;
	for (size_t i = 0; i < text.len; i += 1000) sum += (uint8_t)text.at[i];
	viv_put_int(viv_return("length"), (int64_t)text.len);
	viv_put_int(viv_return("checksum"), sum);
}
VIV_ON_ID("kit.large", large);

// put_refusal writes what the SDK knows of the last refusal.
static void put_refusal(viv_writer *w) {
	viv_refusal r = viv_refused();
	viv_put_map(w);
	viv_put_int(viv_key(w, "code"), r.code);
	viv_put_text(viv_key(w, "message"), r.message);
	if (r.limit.len) {
		viv_put_text(viv_key(w, "limit"), r.limit);
		viv_put_int(viv_key(w, "used"), r.used);
		viv_put_int(viv_key(w, "allowed"), r.allowed);
	}
	viv_end(w);
}

static int32_t make(const char *name, const char *thing) {
	viv_writer *op = viv_op(name);
	if (thing) viv_put_text(viv_key(op, "name"), viv_str(thing));
	return viv_act(op);
}

static void actions(viv_any_event ev) {
	(void)ev;
	static const uint8_t data[] = {0x00, 0xff};
	const viv_text tags[] = {VIV("a"), VIV("Zoë")};
	viv_writer *op = viv_op("kit.make");
	viv_put_text(viv_key(op, "name"), VIV("first"));
	viv_put_int(viv_key(op, "count"), -7);
	viv_put_float(viv_key(op, "price"), 2.5);
	viv_put_bool(viv_key(op, "urgent"), true);
	viv_put_int(viv_key(op, "due"), 1772443800);
	viv_put_bytes(viv_key(op, "data"), (viv_bytes){data, sizeof data});
	viv_put_texts(viv_key(op, "tags"), (viv_texts){tags, 2});
	viv_put_map(viv_key(op, "extra"));
	viv_put_nil(viv_key(op, "k"));
	viv_end(op);
	int32_t made = viv_must(viv_act(op));

	op = viv_op("kit.link");
	viv_put_id(viv_key(op, "thing"), VIV_RESULT_ID(made));
	viv_put_text(viv_key(op, "label"), VIV("to the first"));
	viv_must(viv_act(op));

	static const char *const rest[][2] = {
		{"kit.nowhere", NULL}, {"kit.forbidden", NULL}, {"kit.make", NULL}, {"kit.make", "second"}, {"kit.make", "third"}};
	viv_writer *w = viv_return("refusals");
	viv_put_list(w);
	for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
		if (make(rest[i][0], rest[i][1]) < 0) put_refusal(w);
	viv_end(w);
}
VIV_ON_ID("kit.actions", actions);

// ask asks and notes a refusal. The answer is absent then.
static viv_value ask(viv_writer *op, viv_writer *refusals) {
	viv_value answer;
	if (viv_call(op, &answer) < 0) put_refusal(refusals);
	return answer;
}

static int64_t add(int64_t a, int64_t b, viv_writer *refusals) {
	viv_writer *op = viv_op("kit.add");
	viv_put_int(viv_key(op, "a"), a);
	viv_put_int(viv_key(op, "b"), b);
	return viv_as_int(ask(op, refusals));
}

static void calls(viv_any_event ev) {
	(void)ev;
	viv_writer refusals = viv_writer_new();
	viv_put_list(&refusals);
	viv_put_int(viv_return("sum"), add(19, 23, &refusals));
	viv_writer *op = viv_op("kit.post");
	viv_put_text(viv_key(op, "body"), VIV("Zoë"));
	viv_value posted = ask(op, &refusals);
	ask(viv_op("kit.nowhere"), &refusals);
	ask(viv_op("kit.secret"), &refusals);
	op = viv_op("kit.add");
	viv_put_int(viv_key(op, "a"), 1);
	ask(op, &refusals);
	ask(viv_op("kit.broken"), &refusals);
	viv_put_int(viv_return("last"), add(-1, -2, &refusals));
	add(1, 1, &refusals);
	viv_end(&refusals);
	viv_put_int(viv_return("status"), viv_as_int(viv_in(posted, "status")));
	viv_put_text(viv_return("id"), viv_as_text(viv_in(posted, "id")));
	viv_put_value(viv_return("refusals"), viv_built(&refusals));
}
VIV_ON_ID("kit.calls", calls);

static void logs(viv_any_event ev) {
	(void)ev;
	viv_text text = viv_as_text(viv_get("text"));
	for (int64_t times = viv_as_int(viv_get("times")); times > 0; times--) {
		viv_debug("%.*s", VIV_F(text));
		viv_info("%.*s", VIV_F(text));
		viv_warn("%.*s", VIV_F(text));
		viv_error("%.*s", VIV_F(text));
	}
}
VIV_ON_ID("kit.log", logs);

static int64_t events;

static void globals(viv_any_event ev) {
	(void)ev;
	viv_put_int(viv_return("count"), ++events);
}
VIV_ON_ID("kit.globals", globals);

// recurse needs the answer of the call within for work that no compiler can do
// before it.
static __attribute__((noinline)) int64_t recurse(int64_t depth) {
	if (depth == INT64_MAX) return events;
	int64_t n = recurse(depth + 1);
	events = events * n + 1;
	return n + events;
}

static void fill(void) {
	for (;;) {
		volatile uint8_t *block = viv_alloc(1 << 20);
		block[0] = 1;
	}
}

#define BROKEN "broken on purpose: Zoë"

static void failing(viv_any_event ev) {
	(void)ev;
	viv_text how = viv_as_text(viv_get("how"));
	if (viv_equal(how, VIV("error"))) viv_fail(BROKEN);
	if (viv_equal(how, VIV("unreachable"))) __builtin_trap();
	if (viv_equal(how, VIV("recursion"))) viv_info("deep %lld", (long long)recurse(0));
	if (viv_equal(how, VIV("memory"))) fill();
	if (viv_equal(how, VIV("loop")))
		for (volatile int64_t *at = &events;; ++*at);
	if (viv_equal(how, VIV("assert"))) VIV_ASSERT(how.len == 100);
	if (viv_equal(how, VIV("divide"))) viv_info("%d", (int)(100 / (how.len - 6)));
	viv_fail("no such way: %.*s", VIV_F(how));
}
VIV_ON_ID("kit.fail", failing);

static void suspend(viv_any_event ev) {
	(void)ev;
	viv_bytes state = viv_state();
	if (state.at) {
		viv_put_bytes(viv_return("state"), state);
		return;
	}
	int32_t code = viv_suspend(viv_as_bytes(viv_get("keep")));
	if (code < 0) {
		viv_put_int(viv_return("code"), code);
		return;
	}
	viv_put_int(viv_return("after"), make("kit.make", "late"));
}
VIV_ON_ID("kit.suspend", suspend);

static void context(viv_any_event ev) {
	(void)ev;
	viv_put_text(viv_return("behavior"), viv_as_text(viv_get("behavior_name")));
	viv_put_text(viv_return("bot"), viv_as_text(viv_get("behavior_bot_name")));
	viv_put_text(viv_return("color"), viv_as_text(viv_get("var_color")));
	viv_put_int(viv_return("size"), viv_as_int(viv_var("size")));
	viv_put_text(viv_return("event"), viv_event_id());
	viv_put_text(viv_return("run"), viv_run_id());
	viv_put_int(viv_return("time"), viv_happened_at());
	viv_put_int(viv_return("attempt"), viv_attempt());
	viv_put_text(viv_return("mode"), viv_as_text(viv_param("mode")));
	viv_put_int(viv_return("ceiling"), viv_as_int(viv_param("ceiling")));
	viv_put_int(viv_return("prior"), viv_count(viv_prior()));
}
VIV_ON_ID("kit.context", context);

static void every(void) {
	static const uint8_t bin[] = {0x00, 0xff, 0x80};
	const viv_text list[] = {VIV("a"), VIV(""), VIV("Zoë")};
	viv_put_text(viv_return("text"), VIV("Zoë 😀"));
	viv_put_int(viv_return("number"), INT64_MIN);
	viv_put_float(viv_return("decimal"), 0.1);
	viv_put_bool(viv_return("checkbox"), true);
	viv_put_int(viv_return("date"), 1772443800);
	viv_put_bytes(viv_return("bin"), (viv_bytes){bin, sizeof bin});
	viv_put_texts(viv_return("list"), (viv_texts){list, 3});
	viv_writer *w = viv_return("map");
	viv_put_map(w);
	viv_put_int(viv_key(w, "one"), 1);
	viv_put_int(viv_key(w, "two"), -2);
	viv_end(w);
	w = viv_return("nested");
	viv_put_list(w);
	viv_put_map(w);
	viv_put_list(viv_key(w, "k"));
	viv_put_nil(w);
	viv_put_bool(w, true);
	viv_put_float(w, 1.5);
	viv_end(w);
	viv_end(w);
	viv_put_map(w);
	viv_end(w);
	viv_end(w);
	viv_put_nil(viv_return("nothing"));
}

static void returns(viv_any_event ev) {
	(void)ev;
	viv_text what = viv_as_text(viv_get("what"));
	if (viv_equal(what, VIV("every"))) every();
	if (viv_equal(what, VIV("wrong"))) viv_put_text(viv_return("number"), VIV("twelve"));
	if (viv_equal(what, VIV("unknown"))) viv_put_int(viv_return("no_such"), 1);
	if (viv_equal(what, VIV("large"))) {
		char *body = viv_alloc((1 << 20) + 1);
		__builtin_memset(body, 'a', (1 << 20) + 1);
		viv_put_text(viv_return("body"), viv_text_of(body, (1 << 20) + 1));
	}
}
VIV_ON_ID("kit.returns", returns);
