// Package vivarium is the Go SDK for writing behaviors: handlers that a
// Vivarium host runs in a sandbox when something happens. It builds with
// standard Go (GOOS=wasip1 GOARCH=wasm, -buildmode=c-shared) and with TinyGo.
//
// A behavior is a main package with one exported stub per event ID. Behind it
// stands a handler that takes the event's own type:
//
//	//go:wasmexport event.mail.received
//	func onMail(size int32) int64 { return vivarium.Handle(size, triage) }
//
//	func triage(ev vivarium.MailReceived) error {
//		if ev.Sender().IsBanned() {
//			return nil
//		}
//		_, err := ev.SetImportance(90)
//		return err
//	}
//
//	func main() {}
//
// The event types, the views of records behind them, what each event may
// return and which operations it offers are generated from the catalog, so a
// misspelled key does not compile. Whatever the catalog does not know — keys
// and operations of a host's own — is reached by name: [Event.Get],
// [Event.Return], [Event.Operation].
//
// Reading copies and allocates nothing: text and values share the bytes of the
// dictionary and are valid until the handler returns. Lazy keys are read like
// any other; the first read asks the host, and later ones remember.
//
// Every event gets a pristine instance: globals are as they were after
// initialisation, and nothing is remembered from one event to the next.
//
// Handlers run natively too: package vivariumtest, below, feeds them events in
// ordinary tests.
package vivarium
