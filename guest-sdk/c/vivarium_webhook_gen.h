// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_WEBHOOK_GEN_H
#define VIVARIUM_WEBHOOK_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_webhook_received is the event event.webhook.received: an HTTP request
// came to the behavior's own URL.
typedef struct { int32_t size; } viv_webhook_received;
#define VIV_ID_webhook_received "event.webhook.received"

// viv_webhook_received_http_verb gives http_verb: method in upper case.
VIV_INLINE viv_text viv_webhook_received_http_verb(viv_webhook_received ev) { return viv_as_text(viv_sent("http_verb")); }

// viv_webhook_received_http_path gives http_path: path behind the listener's
// URL.
VIV_INLINE viv_text viv_webhook_received_http_path(viv_webhook_received ev) { return viv_as_text(viv_sent("http_path")); }

// viv_webhook_received_http_params gives http_params: query and form fields by
// normalised name.
VIV_INLINE viv_value viv_webhook_received_http_params(viv_webhook_received ev) { return viv_sent("http_params"); }

// viv_webhook_received_http_headers gives http_headers: request headers, lower
// case with underscores.
VIV_INLINE viv_value viv_webhook_received_http_headers(viv_webhook_received ev) { return viv_sent("http_headers"); }

// viv_webhook_received_http_body gives http_body: request body as it came.
VIV_INLINE viv_bytes viv_webhook_received_http_body(viv_webhook_received ev) { return viv_as_bytes(viv_sent("http_body")); }

// viv_webhook_received_http_client_ip gives http_client_ip: remote address.
VIV_INLINE viv_text viv_webhook_received_http_client_ip(viv_webhook_received ev) { return viv_as_text(viv_sent("http_client_ip")); }

// viv_webhook_received_va gives the record behind va_.
VIV_INLINE viv_bot viv_webhook_received_va(viv_webhook_received ev) {
	viv_bot to = {viv_linked("va_")};
	return to;
}

// viv_webhook_received_behavior gives the record behind behavior_: the behavior
// that runs.
VIV_INLINE viv_behavior viv_webhook_received_behavior(viv_webhook_received ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_webhook_received_behavior_bot gives the record behind behavior_bot_: the
// bot that owns it.
VIV_INLINE viv_bot viv_webhook_received_behavior_bot(viv_webhook_received ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_webhook_received_set_http_status returns _http_status: response status;
// 200 by default.
VIV_INLINE void viv_webhook_received_set_http_status(viv_webhook_received ev, int64_t v) { viv_put_int(viv_return("_http_status"), v); }

// viv_webhook_received_set_http_response_headers returns
// _http_response_headers: response headers.
VIV_INLINE void viv_webhook_received_set_http_response_headers(viv_webhook_received ev, viv_pairs v) { viv_put_pairs(viv_return("_http_response_headers"), v); }

// viv_webhook_received_set_http_response_body returns _http_response_body:
// response body; nothing by default.
VIV_INLINE void viv_webhook_received_set_http_response_body(viv_webhook_received ev, viv_bytes v) { viv_put_raw(viv_return("_http_response_body"), v); }

#endif
