// Mail-gate stands before a message is accepted: it refuses what is marked as
// spam, drops attachments that run when opened, tags the subject of mail from
// outside, and blanks out card numbers in the body.
package main

import (
	"strings"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport event.mail.received.app
func onMail(size int32) int64 { return vivarium.Handle(size, gate) }

func main() {}

// Endings of files that run when they are opened.
var dangerous = []string{".exe", ".scr", ".bat", ".cmd", ".com", ".js", ".vbs", ".jar", ".lnk", ".iso"}

func gate(ev vivarium.MailReceivedApp) error {
	if ev.SenderIsWorker() {
		return nil
	}
	if why := spam(ev); why != "" {
		ev.Warn("refused", "because", why, "from", ev.Sender().Address())
		ev.SetReject(true)
		return nil
	}
	var drop []vivarium.AttachmentFilter
	for name := range ev.Attachments().All() {
		if runs(name) {
			ev.Warn("attachment dropped", "name", name)
			drop = append(drop, vivarium.AttachmentFilter{Oper: "is", Value: name})
		}
	}
	if drop != nil {
		ev.SetRemoveAttachments(drop)
	}
	ev.SetHeaders(vivarium.Map{
		"x-mail-gate": vivarium.Text("passed"),
		"x-priority":  vivarium.Text(""), // removed: senders shout
	})
	if body, found := blankCards(ev.Body()); found > 0 {
		ev.Info("card numbers blanked out", "count", found)
		ev.SetBody(body)
	}
	return nil
}

// spam says why a message is refused: empty when it is not.
func spam(ev vivarium.MailReceivedApp) string {
	switch headers := ev.Headers(); {
	case ev.Sender().IsBanned():
		return "banned sender"
	case strings.HasPrefix(headers.Get("x-spam-flag"), "YES"):
		return "spam flag"
	case strings.Contains(headers.Get("authentication-results"), "dmarc=fail"):
		return "forged sender"
	}
	return ""
}

func runs(name string) bool {
	for _, ending := range dangerous {
		if len(name) >= len(ending) && strings.EqualFold(name[len(name)-len(ending):], ending) {
			return true
		}
	}
	return false
}
