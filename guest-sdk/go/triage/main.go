// The triage rule in Go: the one small behavior that every guest language
// implements, to be compared in size, fuel and time. See KIT.md of the
// conformance kit.
package main

import (
	"strconv"
	"strings"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport event.mail.received
func onMail(size int32) int64 { return vivarium.Handle(size, triage) }

func triage(ev vivarium.MailReceived) error {
	if strings.HasSuffix(ev.Sender().Address(), "@example.net") {
		return nil
	}
	importance := ev.Ticket().Importance()
	if strings.Contains(ev.Ticket().Subject(), "refund") {
		importance = min(importance+30, 100)
	}
	if _, err := ev.SetImportance(importance); err != nil {
		return err
	}
	ev.Info("rated " + strconv.FormatInt(importance, 10))
	return nil
}

func main() {}
