// A behavior that rates mails: what it subscribes to is what it exports.
package main

import (
	"strconv"
	"strings"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport event.mail.received
func onMail(size int32) int64 { return vivarium.Handle(size, triage) }

// triage raises the importance of mails that ask for money back.
func triage(ev vivarium.MailReceived) error {
	importance := ev.Ticket().Importance()
	if strings.Contains(strings.ToLower(ev.Ticket().Subject()), "refund") {
		importance = min(importance+30, 100)
	}
	if _, err := ev.SetImportance(importance); err != nil {
		return err // the run has failed: nothing is performed
	}
	ev.Info("rated " + strconv.FormatInt(importance, 10))
	return nil
}

func main() {}
