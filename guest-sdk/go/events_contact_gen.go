// Code generated from the catalog; DO NOT EDIT.

package vivarium

// ContactRegisteredSc is the event event.contact.registered.sc: a visitor
// confirmed an account in the support center.
type ContactRegisteredSc struct{ *Event }

// Contact gives the record behind contact_.
func (e ContactRegisteredSc) Contact() Contact { return Contact{e.Root().Linked("contact_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e ContactRegisteredSc) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e ContactRegisteredSc) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }
