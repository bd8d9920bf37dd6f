// The conformance kit in C++. KIT.md of the conformance kit says what each handler
// does.
#include "vivarium.hpp"

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace vivarium;

// walk takes a value apart and puts it together again.
static void walk(Writer w, Value v) {
	switch (v.type()) {
	case Type::boolean: w.put(v.as_bool()); break;
	case Type::integer:
		if (v.as_uint()) w.put(v.as_uint());
		else w.put(v.as_int());
		break;
	case Type::floating: w.put(v.as_float()); break;
	case Type::text: w.put(v.as_text()); break;
	case Type::bytes: w.put(v.as_bytes()); break;
	case Type::time: w.put(v.as_time()); break;
	case Type::list: {
		List list = w.list();
		for (auto [_, entry] : v.entries()) walk(list.next(), entry);
		break;
	}
	case Type::map: {
		Map map = w.map();
		for (auto [key, entry] : v.entries()) walk(map[key], entry);
		break;
	}
	default: w.null();
	}
}

static void echo(Event ev) { walk(ev.returns("value"), ev.get("value")); }
VIVARIUM_ON_ID("kit.echo", echo);

// types reads every key with every accessor.
static void types(Event ev) {
	{
		Map read = ev.returns("read").map();
		for (const char *key : {"v_absent", "v_null", "v_str", "v_int", "v_negative", "v_unsigned", "v_float", "v_nan", "v_bool", "v_bin", "v_array", "v_map"}) {
			Value v = ev.get(key);
			Map of = read[key].map();
			of.put("type", v.type_name());
			of.put("text", v.as_text());
			of.put("int", v.as_int());
			of.put("float", v.as_float());
			of.put("bool", v.as_bool());
			of.put("bytes", v.as_bytes());
		}
	}
	Value list = ev.get("deep")["list"];
	ev.returns("deep").put(list.at(1)["name"].as_text());
	ev.returns("deep_absent").put(list.at(7)["name"].as_text());
}
VIVARIUM_ON_ID("kit.types", types);

static void lazy(Event ev) {
	ev.returns("ordinary").put(ev.get("ordinary").as_text());
	ev.returns("first").put(ev.get("lazy").as_text());
	ev.returns("second").put(ev.get("lazy").as_text());
	ev.returns("email").put(ev.linked("ticket_").linked("owner_").linked("address_").get("email").as_text());
	ev.returns("null_there").put(static_cast<bool>(ev.get("lazy_null")));
	ev.returns("none_there").put(static_cast<bool>(ev.get("lazy_none")));
	ev.returns("none_again").put(static_cast<bool>(ev.get("lazy_none")));
}
VIVARIUM_ON_ID("kit.lazy", lazy);

static void prefetch(Event ev) {
	ev.prefetch({"lazy_a", "lazy_b", "lazy_c"}).must();
	ev.returns("a").put(ev.get("lazy_a").as_text());
	ev.returns("b").put(ev.get("lazy_b").as_int());
	ev.returns("c_there").put(static_cast<bool>(ev.get("lazy_c")));
}
VIVARIUM_ON_ID("kit.prefetch", prefetch);

static void large(Event ev) {
	string_view text = ev.get("text").as_text();
	int64_t sum = 0;
	for (size_t i = 0; i < text.size(); i += 1000) sum += static_cast<uint8_t>(text[i]);
	ev.returns("length").put(text.size());
	ev.returns("checksum").put(sum);
}
VIVARIUM_ON_ID("kit.large", large);

// What the SDK knows of a refusal, kept until it is returned.
struct Said {
	int code;
	std::string message, limit;
	int64_t used, allowed;

	Said() {
		Refusal r = refused();
		code = r.code, message = r.message, limit = r.limit, used = r.used, allowed = r.allowed;
	}
	void write(Writer w) const {
		Map m = w.map();
		m.put("code", code);
		m.put("message", message);
		if (limit.empty()) return;
		m.put("limit", limit);
		m.put("used", used);
		m.put("allowed", allowed);
	}
};

static void actions(Event ev) {
	std::vector<Said> refusals;
	const uint8_t data[] = {0x00, 0xff};
	Operation make = ev.operation("kit.make");
	make.put("name", "first").put("count", -7).put("price", 2.5).put("urgent", true).put("due", 1772443800);
	make.put("data", Bytes(data)).put("tags", std::vector<std::string>{"a", "Zoë"});
	make.put("extra", std::map<std::string, Value>{{"k", Value()}});
	Action made = make.act().must();

	Operation link = ev.operation("kit.link");
	link["thing"].id(made.id());
	link.put("label", "to the first").act().must();

	auto act = [&](string_view name, string_view thing) {
		Operation op = ev.operation(name);
		if (!thing.empty()) op.put("name", thing);
		if (!op.act()) refusals.emplace_back();
	};
	act("kit.nowhere", "");
	act("kit.forbidden", "");
	act("kit.make", "");
	act("kit.make", "second");
	act("kit.make", "third");
	ev.returns("refusals").put(refusals);
}
VIVARIUM_ON_ID("kit.actions", actions);

static void calls(Event ev) {
	std::vector<Said> refusals;
	auto ask = [&](const Operation &op) {
		Answer<Value> answer = op.call();
		if (!answer) refusals.emplace_back();
		return *answer;
	};
	auto add = [&](int64_t a, int64_t b) { return ask(ev.operation("kit.add").put("a", a).put("b", b)).as_int(); };
	ev.returns("sum").put(add(19, 23));
	Value posted = ask(ev.operation("kit.post").put("body", "Zoë"));
	ask(ev.operation("kit.nowhere"));
	ask(ev.operation("kit.secret"));
	ask(ev.operation("kit.add").put("a", 1));
	ask(ev.operation("kit.broken"));
	ev.returns("last").put(add(-1, -2));
	add(1, 1);
	ev.returns("status").put(posted["status"].as_int());
	ev.returns("id").put(posted["id"].as_text());
	ev.returns("refusals").put(refusals);
}
VIVARIUM_ON_ID("kit.calls", calls);

static void logs(Event ev) {
	string_view text = ev.get("text").as_text();
	for (int64_t times = ev.get("times").as_int(); times > 0; times--) {
		ev.debug(text);
		ev.info(text);
		ev.warn(text);
		ev.error(text);
	}
}
VIVARIUM_ON_ID("kit.log", logs);

static int64_t events;

static void globals(Event ev) { ev.returns("count").put(++events); }
VIVARIUM_ON_ID("kit.globals", globals);

// recurse needs the answer of the call within for work that no compiler can do
// before it.
[[gnu::noinline]] static int64_t recurse(int64_t depth) {
	if (depth == INT64_MAX) return events;
	int64_t n = recurse(depth + 1);
	events = events * n + 1;
	return n + events;
}

static void fill() {
	std::vector<std::unique_ptr<char[]>> kept;
	for (;;) {
		kept.push_back(std::make_unique<char[]>(1 << 20));
		static_cast<volatile char *>(kept.back().get())[0] = 1;
	}
}

static constexpr const char *broken = "broken on purpose: Zoë";

static void failing(Event ev) {
	string_view how = ev.get("how").as_text();
	if (how == "error") fail(broken);
	if (how == "unreachable") __builtin_trap();
	if (how == "recursion") ev.info("deep ", recurse(0));
	if (how == "memory") fill();
	if (how == "loop")
		for (volatile int64_t *at = &events;; *at = *at + 1) {
		}
	if (how == "index") ev.info(how.substr(how.size() + 100));
	if (how == "divide") ev.info(100 / (how.size() - 6));
	if (how == "abort") std::abort();
	if (how == "exit") std::_Exit(3);
	fail("no such way: ", how);
}
VIVARIUM_ON_ID("kit.fail", failing);

static void suspend(Event ev) {
	if (Bytes state = ev.state(); state.data()) {
		ev.returns("state").put(state);
		return;
	}
	if (Action kept = ev.suspend(ev.get("keep").as_bytes()); !kept) {
		ev.returns("code").put(kept.code());
		return;
	}
	ev.returns("after").put(ev.operation("kit.make").put("name", "late").act().code());
}
VIVARIUM_ON_ID("kit.suspend", suspend);

static void context(Event ev) {
	ev.returns("behavior").put(ev.get("behavior_name").as_text());
	ev.returns("bot").put(ev.get("behavior_bot_name").as_text());
	ev.returns("color").put(ev.get("var_color").as_text());
	ev.returns("size").put(ev.var("size").as_int());
	ev.returns("event").put(ev.event_id());
	ev.returns("run").put(ev.run_id());
	ev.returns("time").put(ev.happened_at());
	ev.returns("attempt").put(ev.attempt());
	ev.returns("mode").put(ev.params().get("mode").as_text());
	ev.returns("ceiling").put(ev.params().get("ceiling").as_int());
	ev.returns("prior").put(ev.prior().size());
}
VIVARIUM_ON_ID("kit.context", context);

static void every(Event ev) {
	const uint8_t bin[] = {0x00, 0xff, 0x80};
	ev.returns("text").put("Zoë 😀");
	ev.returns("number").put(INT64_MIN);
	ev.returns("decimal").put(0.1);
	ev.returns("checkbox").put(true);
	ev.returns("date").put(1772443800);
	ev.returns("bin").put(Bytes(bin));
	ev.returns("list").put({"a", "", "Zoë"});
	ev.returns("map").put(std::map<std::string, int>{{"one", 1}, {"two", -2}});
	{
		List nested = ev.returns("nested").list();
		nested.next().map()["k"].put(std::vector<Any>{nullptr, true, 1.5});
		nested.next().map();
	}
	ev.returns("nothing").put(nullptr);
}

static void returns(Event ev) {
	string_view what = ev.get("what").as_text();
	if (what == "every") every(ev);
	if (what == "wrong") ev.returns("number").put("twelve");
	if (what == "unknown") ev.returns("no_such").put(1);
	if (what == "large") ev.returns("body").put(std::string((1 << 20) + 1, 'a'));
}
VIVARIUM_ON_ID("kit.returns", returns);
