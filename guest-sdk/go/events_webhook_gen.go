// Code generated from the catalog; DO NOT EDIT.

package vivarium

// WebhookReceived is the event event.webhook.received: an HTTP request came to
// the behavior's own URL.
type WebhookReceived struct{ *Event }

// HTTPVerb gives http_verb: method in upper case.
func (e WebhookReceived) HTTPVerb() string { return e.Own().Text("http_verb") }

// HTTPPath gives http_path: path behind the listener's URL.
func (e WebhookReceived) HTTPPath() string { return e.Own().Text("http_path") }

// HTTPParams gives http_params: query and form fields by normalised name.
func (e WebhookReceived) HTTPParams() TextMap { return e.Own().TextMap("http_params") }

// HTTPHeaders gives http_headers: request headers, lower case with underscores.
func (e WebhookReceived) HTTPHeaders() TextMap { return e.Own().TextMap("http_headers") }

// HTTPBody gives http_body: request body as it came.
func (e WebhookReceived) HTTPBody() string { return e.Own().Text("http_body") }

// HTTPClientIP gives http_client_ip: remote address.
func (e WebhookReceived) HTTPClientIP() string { return e.Own().Text("http_client_ip") }

// Va gives the record behind va_.
func (e WebhookReceived) Va() Bot { return Bot{e.Root().Linked("va_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e WebhookReceived) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e WebhookReceived) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetHTTPStatus returns _http_status: response status; 200 by default.
func (e WebhookReceived) SetHTTPStatus(v int64) { e.Returns("_http_status").Int(v) }

// SetHTTPResponseHeaders returns _http_response_headers: response headers.
func (e WebhookReceived) SetHTTPResponseHeaders(v map[string]string) {
	AppendTextMap(e.Returns("_http_response_headers"), v)
}

// SetHTTPResponseBody returns _http_response_body: response body; nothing by
// default.
func (e WebhookReceived) SetHTTPResponseBody(v string) {
	AppendRaw(e.Returns("_http_response_body"), v)
}
