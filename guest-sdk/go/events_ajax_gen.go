// Code generated from the catalog; DO NOT EDIT.

package vivarium

// AjaxRequest is the event event.ajax.request: the browser of a signed-in
// worker calls the behavior by its URI. http_path is always empty.
type AjaxRequest struct{ *Event }

// HTTPVerb gives http_verb: method in upper case.
func (e AjaxRequest) HTTPVerb() string { return e.Own().Text("http_verb") }

// HTTPPath gives http_path: path behind the listener's URL.
func (e AjaxRequest) HTTPPath() string { return e.Own().Text("http_path") }

// HTTPParams gives http_params: query and form fields by normalised name.
func (e AjaxRequest) HTTPParams() TextMap { return e.Own().TextMap("http_params") }

// HTTPHeaders gives http_headers: request headers, lower case with underscores.
func (e AjaxRequest) HTTPHeaders() TextMap { return e.Own().TextMap("http_headers") }

// HTTPBody gives http_body: request body as it came.
func (e AjaxRequest) HTTPBody() string { return e.Own().Text("http_body") }

// HTTPClientIP gives http_client_ip: remote address.
func (e AjaxRequest) HTTPClientIP() string { return e.Own().Text("http_client_ip") }

// Bot gives the record behind bot_.
func (e AjaxRequest) Bot() Bot { return Bot{e.Root().Linked("bot_")} }

// CurrentWorker gives the record behind current_worker_.
func (e AjaxRequest) CurrentWorker() Worker { return Worker{e.Root().Linked("current_worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e AjaxRequest) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e AjaxRequest) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetHTTPStatus returns _http_status: response status; 200 by default.
func (e AjaxRequest) SetHTTPStatus(v int64) { e.Returns("_http_status").Int(v) }

// SetHTTPResponseHeaders returns _http_response_headers: response headers.
func (e AjaxRequest) SetHTTPResponseHeaders(v map[string]string) {
	AppendTextMap(e.Returns("_http_response_headers"), v)
}

// SetHTTPResponseBody returns _http_response_body: response body; nothing by
// default.
func (e AjaxRequest) SetHTTPResponseBody(v string) { AppendRaw(e.Returns("_http_response_body"), v) }
