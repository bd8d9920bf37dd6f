// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_AJAX_GEN_HPP
#define VIVARIUM_AJAX_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// AjaxRequest is the event event.ajax.request: the browser of a signed-in
// worker calls the behavior by its URI. http_path is always empty.
class AjaxRequest : public Operations {
public:
	static constexpr string_view vivarium_id = "event.ajax.request";

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

	// bot gives the record behind bot_.
	Bot bot() const;

	// current_worker gives the record behind current_worker_.
	Worker current_worker() const;

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

inline Bot AjaxRequest::bot() const { return Bot(linked("bot_")); }
inline Worker AjaxRequest::current_worker() const { return Worker(linked("current_worker_")); }
inline Behavior AjaxRequest::behavior() const { return Behavior(linked("behavior_")); }
inline Bot AjaxRequest::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_AjaxRequest "event.ajax.request"

#endif
