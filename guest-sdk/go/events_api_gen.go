// Code generated from the catalog; DO NOT EDIT.

package vivarium

// APICustomRequest is the event event.api.custom_request: a client of the REST
// API runs the behavior; it states every public variable.
type APICustomRequest struct{ *Event }

// Va gives the record behind va_.
func (e APICustomRequest) Va() Bot { return Bot{e.Root().Linked("va_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e APICustomRequest) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e APICustomRequest) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetResponse returns response: what the client gets.
func (e APICustomRequest) SetResponse(v string) { e.Returns("response").Str(v) }
