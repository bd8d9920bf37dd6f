// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_WEBHOOK_GEN_HPP
#define VIVARIUM_WEBHOOK_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// WebhookReceived is the event event.webhook.received: an HTTP request came to
// the behavior's own URL.
class WebhookReceived : public Operations {
public:
	static constexpr string_view vivarium_id = "event.webhook.received";

	// http_verb gives http_verb: method in upper case.
	string_view http_verb() const { return sent("http_verb").as_text(); }

	// http_path gives http_path: path behind the listener's URL.
	string_view http_path() const { return sent("http_path").as_text(); }

	// http_params gives http_params: query and form fields by normalised name.
	TextMap http_params() const { return TextMap(sent("http_params")); }

	// http_headers gives http_headers: request headers, lower case with
	// underscores.
	TextMap http_headers() const { return TextMap(sent("http_headers")); }

	// http_body gives http_body: request body as it came.
	Bytes http_body() const { return sent("http_body").as_bytes(); }

	// http_client_ip gives http_client_ip: remote address.
	string_view http_client_ip() const { return sent("http_client_ip").as_text(); }

	// va gives the record behind va_.
	Bot va() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_http_status returns _http_status: response status; 200 by default.
	void set_http_status(int64_t v) const { returns("_http_status").put(v); }

	// set_http_response_headers returns _http_response_headers: response headers.
	void set_http_response_headers(Items<Pair> v) const { returns("_http_response_headers").put(v); }

	// set_http_response_body returns _http_response_body: response body; nothing by
	// default.
	void set_http_response_body(Bytes v) const { returns("_http_response_body").raw_text(v); }
};

inline Bot WebhookReceived::va() const { return Bot(linked("va_")); }
inline Behavior WebhookReceived::behavior() const { return Behavior(linked("behavior_")); }
inline Bot WebhookReceived::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_WebhookReceived "event.webhook.received"

#endif
