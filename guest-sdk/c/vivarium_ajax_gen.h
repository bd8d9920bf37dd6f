// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_AJAX_GEN_H
#define VIVARIUM_AJAX_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_ajax_request is the event event.ajax.request: the browser of a signed-in
// worker calls the behavior by its URI. http_path is always empty.
typedef struct { int32_t size; } viv_ajax_request;
#define VIV_ID_ajax_request "event.ajax.request"

// viv_ajax_request_http_verb gives http_verb: method in upper case.
VIV_INLINE viv_text viv_ajax_request_http_verb(viv_ajax_request ev) { return viv_as_text(viv_sent("http_verb")); }

// viv_ajax_request_http_path gives http_path: path behind the listener's URL.
VIV_INLINE viv_text viv_ajax_request_http_path(viv_ajax_request ev) { return viv_as_text(viv_sent("http_path")); }

// viv_ajax_request_http_params gives http_params: query and form fields by
// normalised name.
VIV_INLINE viv_value viv_ajax_request_http_params(viv_ajax_request ev) { return viv_sent("http_params"); }

// viv_ajax_request_http_headers gives http_headers: request headers, lower case
// with underscores.
VIV_INLINE viv_value viv_ajax_request_http_headers(viv_ajax_request ev) { return viv_sent("http_headers"); }

// viv_ajax_request_http_body gives http_body: request body as it came.
VIV_INLINE viv_bytes viv_ajax_request_http_body(viv_ajax_request ev) { return viv_as_bytes(viv_sent("http_body")); }

// viv_ajax_request_http_client_ip gives http_client_ip: remote address.
VIV_INLINE viv_text viv_ajax_request_http_client_ip(viv_ajax_request ev) { return viv_as_text(viv_sent("http_client_ip")); }

// viv_ajax_request_bot gives the record behind bot_.
VIV_INLINE viv_bot viv_ajax_request_bot(viv_ajax_request ev) {
	viv_bot to = {viv_linked("bot_")};
	return to;
}

// viv_ajax_request_current_worker gives the record behind current_worker_.
VIV_INLINE viv_worker viv_ajax_request_current_worker(viv_ajax_request ev) {
	viv_worker to = {viv_linked("current_worker_")};
	return to;
}

// viv_ajax_request_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_ajax_request_behavior(viv_ajax_request ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_ajax_request_behavior_bot gives the record behind behavior_bot_: the bot
// that owns it.
VIV_INLINE viv_bot viv_ajax_request_behavior_bot(viv_ajax_request ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_ajax_request_set_http_status returns _http_status: response status; 200
// by default.
VIV_INLINE void viv_ajax_request_set_http_status(viv_ajax_request ev, int64_t v) { viv_put_int(viv_return("_http_status"), v); }

// viv_ajax_request_set_http_response_headers returns _http_response_headers:
// response headers.
VIV_INLINE void viv_ajax_request_set_http_response_headers(viv_ajax_request ev, viv_pairs v) { viv_put_pairs(viv_return("_http_response_headers"), v); }

// viv_ajax_request_set_http_response_body returns _http_response_body: response
// body; nothing by default.
VIV_INLINE void viv_ajax_request_set_http_response_body(viv_ajax_request ev, viv_bytes v) { viv_put_raw(viv_return("_http_response_body"), v); }

#endif
