// What of vivarium.hpp the conformance kit has no use for: each line that is
// logged says what came out.
#include "vivarium_mail_gen.hpp"
#include "vivarium_webhook_gen.hpp"

#include <array>
#include <string>
#include <vector>

using namespace vivarium;

static void numbers(Event ev) {
	ev.info(0.5, " ", -7, " ", 7u, " ", INT64_MIN, " ", UINT64_MAX, " ", true, " ", std::string("s"), " ", 'a' == 'b');
}

static void keys(MailReceived mail) {
	mail.info("part ", mail.part("content", 4, 6).as_bytes().text());
	TextMap headers = mail.headers();
	mail.info("from ", headers.get("from"), ", ", headers.has("cc"), " ", headers.size());
	Texts received(build([](Writer w) { w.put({"by a", "by bob"}); }));
	size_t bytes = 0;
	for (string_view by : received) bytes += by.size();
	mail.info("received ", received.size(), " ", bytes, " ", received.contains("by bob"), " ", received.first());
	mail.info("field ", mail.custom_by_id(12).as_text());
	for (auto [name, file] : mail.attachments()) mail.info("file ", name, file.name(), " ", file.size());
}

static void actions(MailReceived mail) {
	TaskCreateOptions options;
	options.link_to = {mail.ticket().ref(), {"org", 9}};
	options.customs = build([](Writer w) { w.map().put("7", "gold"); });
	Action task = mail.task_create("one", options).must();
	mail.operation("set_importance").put("value", task.result({"extra", "rate"})).act().must();
	const uint8_t bytes[] = {0xff, 0x00};
	mail.attachment_create("a.txt", string_view("Zoë")).must();
	mail.attachment_create("a.bin", bytes).must();
	std::array<Ref, 2> two{Ref{"ticket", 5}, Ref{"task", task.id()}};
	mail.links_set(mail.ticket().ref(), two).must();
	if (auto refused = mail.set_owner(-1); !refused) mail.warn("refused ", refused.code(), " ", vivarium::refused().code);
	std::vector<Any> mixed{1, "two", nullptr, build([](Writer w) { w.list().put(3.5); })};
	mail.operation("nothing").put("mixed", mixed).act().ok();
}

static void rest(MailReceived mail) {
	numbers(mail);
	keys(mail);
	actions(mail);
	if (mail.attempt() != 2) fail("attempt ", mail.attempt());
}
VIVARIUM_ON(MailReceived, rest);

static void hook(WebhookReceived ev) {
	ev.set_http_response_headers({{"a", "0"}});
	ev.set_http_response_body(string_view("Zoë"));
	Map headers = ev.returns("_http_response_headers").map(); // replaces what was set, and ends when the next begins
	headers.put("a", "1");
	headers.put("b", "2");
	ev.set_http_status(200);
	ev.set_http_status(201);
}
VIVARIUM_ON(WebhookReceived, hook);
