// Package vivariumtest runs handlers in ordinary Go tests, natively, without a
// WebAssembly toolchain. A test states an event — its dictionary, what lazy keys
// and calls answer, what the host refuses — and looks at what came of it:
//
//	ev := vivariumtest.Sample(t, "event.mail.received")
//	ev.Dictionary["is_outgoing"] = true
//	out := vivariumtest.Run(t, ev, triage)
//	if len(out.Actions) > 0 {
//		t.Errorf("a worker's own mail led to %v", out.Actions)
//	}
//
// Dictionaries, returns, arguments and answers are held against the catalog as
// a host would: an undeclared return or a malformed argument is found here, not
// in production. What only a sandbox has — fuel, deadlines, memory limits — is
// not there.
package vivariumtest
